(** The mean area between two normal inputs around two means on one line (mean-area-on-line)

  Given [a > 0]: a > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [a]: 1/2*pi > a
  Given [f]: <f, f> = 1
  Then E[E[A(y + f*s, x + u*f); y ~ gamma1]; x ~ gamma1] = (pi^(-1/2)*integral(t ->
    exp(1/2*sin(t)^2*(-s^2 - u^2))*cos(t)^(n + 3), 0, 1/2*pi)*(s^2 + u^2)*2^(1/2) + integral(t ->
    cos(t)^(1 + n)*exp(1/2*sin(t)^2*(-s^2 - u^2)), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n))*E[<x -
    <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require area_eta.
From NCProofs Require mean_area.
Open Scope R_scope.

Definition A (k11 k12 k22 : R) : R :=
  sqrt (k11 * k22 - k12 ^ 2).

Lemma A_symmetric k11 k12 k22 : A k11 k12 k22 = A k22 k12 k11.
Proof. unfold A; first [alike_by_ring; ring | equal]. Qed.

Definition inverse (k11 k12 k22 : R) : R :=
  inv k12.

Lemma inverse_symmetric k11 k12 k22 : inverse k11 k12 k22 = inverse k22 k12 k11.
Proof. unfold inverse; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped A A_symmetric; swapped inverse inverse_symmetric.

(** Step [eta], by Instance:
  E[<x - <x, f>*f, x - <x, f>*f>^(1/2); x ~ gamma1] = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]
*)
Lemma step_eta (V : Space) (a : R) (e : V) (f : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > a)
    (H_f : dot f f = 1)
    (C_area_eta_turned : area_eta.cited_turned V gamma) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f)))) = E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))).
Proof.
  assert (I' : E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x (f))) (f))) (vadd x (vscale ((-1) * (dot x (f))) (f))))) = E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x (e))) (e))) (vadd x (vscale ((-1) * (dot x (e))) (e)))))).
  { apply (area_eta.step_theorem (V) (e) (f) (gamma)); [first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, inverse; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_f | assert (G' : (dot (f) (f)) - (1) = (dot f f) - (1)); [(unfold A, inverse; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_f] | exact C_area_eta_turned]. }
  congruent_to I'.
Qed.

(** Step [exact], by Instance:
  E[E[A(y + f*s, x + u*f); y ~ gamma1]; x ~ gamma1]*pi^(-1/2)*2^(1/2) = E[<x - <x, f>*f, x - <x,
    f>*f>^(1/2); x ~ gamma1]*pi^(-1/2)*2^(1/2)*(pi^(-1/2)*(u^2 + <f*s, f*s>)*integral(t ->
    cos(t)^(n + 3)*exp(1/2*(-<f*s, f*s> - u^2)*sin(t)^2), 0, 1/2*pi)*2^(1/2) + integral(t ->
    cos(t)^(1 + n)*exp(1/2*(-<f*s, f*s> - u^2)*sin(t)^2), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n)) +
    2*E[integral(t -> 2*cos(t)^(1 + n)*sin(1/2*inverse(-<x, f>*f + x, -<x, f>*f + x)*u*<f*s, -<x,
    f>*f + x>*s...
*)
Lemma step_exact (V : Space) (a : R) (f : V) (n : R) (s : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > a)
    (H_f : dot f f = 1)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd y (vscale s f)) (vadd y (vscale s f))) (dot (vadd y (vscale s f)) (vadd x (vscale u f))) (dot (vadd x (vscale u f)) (vadd x (vscale u f))))) * (sqrt 2) * (inv (sqrt PI)) = E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f)))) * (sqrt 2) * ((u ^ 2 + dot (vscale s f) (vscale s f)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n + 3) * (exp ((1 / 2) * (- dot (vscale s f) (vscale s f) - u ^ 2) * ((sin t) ^ 2))))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((1 / 2) * (- dot (vscale s f) (vscale s f) - u ^ 2) * ((sin t) ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) * (inv (sqrt PI)) + 2 * (E (gamma 1) (fun x => the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => 2 * (npow (cos t) (1 + n)) * ((sin ((1 / 2) * (inverse (dot (vadd (vscale ((-1) * (dot x f)) f) (x)) (vadd (vscale ((-1) * (dot x f)) f) (x))) (dot (vadd (vscale ((-1) * (dot x f)) f) (x)) (vadd (vscale ((-1) * (dot x f)) f) (x))) (dot (vadd (vscale ((-1) * (dot x f)) f) (x)) (vadd (vscale ((-1) * (dot x f)) f) (x)))) * u * (dot (vscale s f) (vadd (vscale ((-1) * (dot x f)) f) (x))) * (sin t) * (cos t) * (sqrt (dot (vadd (vscale ((-1) * (dot x f)) f) (x)) (vadd (vscale ((-1) * (dot x f)) f) (x)))))) ^ 2) * (exp ((1 / 2) * (- dot (vscale s f) (vscale s f) - u ^ 2) * ((sin t) ^ 2))) * (inv ((sin t) ^ 2))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f)))))) * (inv PI).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [nothing lost], by Algebra:
  E[integral(t -> 2*cos(t)^(1 + n)*sin(1/2*inverse(-<x, f>*f + x, -<x, f>*f + x)*u*<f*s, -<x, f>*f
    + x>*sin(t)*cos(t)*<-<x, f>*f + x, -<x, f>*f + x>^(1/2))^2*sin(t)^(-2)*exp(1/2*(-<f*s, f*s> -
    u^2)*sin(t)^2), 0, 1/2*pi)*<x - <x, f>*f, x - <x, f>*f>^(1/2); x ~ gamma1] = 0
*)
Lemma step_nothing_lost (V : Space) (f : V) (n : R) (s : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_f : dot f f = 1) :
  E (gamma 1) (fun x => the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => 2 * (npow (cos t) (1 + n)) * ((sin ((1 / 2) * (inverse (dot (vadd (vscale ((-1) * (dot x f)) f) (x)) (vadd (vscale ((-1) * (dot x f)) f) (x))) (dot (vadd (vscale ((-1) * (dot x f)) f) (x)) (vadd (vscale ((-1) * (dot x f)) f) (x))) (dot (vadd (vscale ((-1) * (dot x f)) f) (x)) (vadd (vscale ((-1) * (dot x f)) f) (x)))) * u * (dot (vscale s f) (vadd (vscale ((-1) * (dot x f)) f) (x))) * (sin t) * (cos t) * (sqrt (dot (vadd (vscale ((-1) * (dot x f)) f) (x)) (vadd (vscale ((-1) * (dot x f)) f) (x)))))) ^ 2) * (exp ((1 / 2) * (- dot (vscale s f) (vscale s f) - u ^ 2) * ((sin t) ^ 2))) * (inv ((sin t) ^ 2))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))))) = 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [length], by Algebra:
  pi^(-1/2)*(u^2 + <f*s, f*s>)*integral(t -> cos(t)^(n + 3)*exp(1/2*(-<f*s, f*s> - u^2)*sin(t)^2),
    0, 1/2*pi)*2^(1/2) + integral(t -> cos(t)^(1 + n)*exp(1/2*(-<f*s, f*s> - u^2)*sin(t)^2), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) = pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-s^2 -
    u^2))*cos(t)^(n + 3), 0, 1/2*pi)*(s^2 + u^2)*2^(1/2) + integral(t -> cos(t)^(1 +
    n)*exp(1/2*sin(t)^2*(-s^2 - u^2)), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n)
*)
Lemma step_length (V : Space) (f : V) (n : R) (s : R) (u : R)
    (label_n : label n)
    (H_f : dot f f = 1) :
  (u ^ 2 + dot (vscale s f) (vscale s f)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n + 3) * (exp ((1 / 2) * (- dot (vscale s f) (vscale s f) - u ^ 2) * ((sin t) ^ 2))))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((1 / 2) * (- dot (vscale s f) (vscale s f) - u ^ 2) * ((sin t) ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) = the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- s ^ 2 - u ^ 2)) * (npow (cos t) (n + 3))) * (s ^ 2 + u ^ 2) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((1 / 2) * ((sin t) ^ 2) * (- s ^ 2 - u ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [area], by Algebra:
  E[E[A(y + f*s, x + u*f); y ~ gamma1]; x ~ gamma1] = E[<x - <x, f>*f, x - <x, f>*f>^(1/2); x ~
    gamma1]*(pi^(-1/2)*(u^2 + <f*s, f*s>)*integral(t -> cos(t)^(n + 3)*exp(1/2*(-<f*s, f*s> -
    u^2)*sin(t)^2), 0, 1/2*pi)*2^(1/2) + integral(t -> cos(t)^(1 + n)*exp(1/2*(-<f*s, f*s> -
    u^2)*sin(t)^2), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n))
*)
Lemma step_area (V : Space) (a : R) (f : V) (n : R) (s : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > a)
    (H_f : dot f f = 1)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd y (vscale s f)) (vadd y (vscale s f))) (dot (vadd y (vscale s f)) (vadd x (vscale u f))) (dot (vadd x (vscale u f)) (vadd x (vscale u f))))) = E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f)))) * ((u ^ 2 + dot (vscale s f) (vscale s f)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n + 3) * (exp ((1 / 2) * (- dot (vscale s f) (vscale s f) - u ^ 2) * ((sin t) ^ 2))))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((1 / 2) * (- dot (vscale s f) (vscale s f) - u ^ 2) * ((sin t) ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))).
Proof.
  pose proof (step_exact (V) (a) (f) (n) (s) (u) (gamma) label_n H_a_pos_0 H_dimension H_a H_f C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments) as H_exact.
  pose proof (step_nothing_lost (V) (f) (n) (s) (u) (gamma) label_n H_f) as H_nothing_lost.
  assert (U' : forall z0' z1' z2' z3' z4' z5' : R, ((((z0') * (sqrt 2) * (inv (sqrt PI)))) = (((z1') * (sqrt 2) * ((u ^ 2 + (z2')) * (z3') * (sqrt 2) * (inv (sqrt PI)) + (z4') * (sqrt 2) * (1 + n) * (inv (sqrt PI))) * (inv (sqrt PI)) + 2 * (z5') * (inv PI)))) -> ((z5') = 0) -> z0' = ((z1') * ((u ^ 2 + (z2')) * (z3') * (sqrt 2) * (inv (sqrt PI)) + (z4') * (sqrt 2) * (1 + n) * (inv (sqrt PI))))).
  { clear - u n label_n.
    intros z0' z1' z2' z3' z4' z5' H_exact H_nothing_lost.
    rewrite ?H_exact, ?H_nothing_lost.
    rewrite ?H_exact, ?H_nothing_lost.
    try assert (N130' : normal_form (inv (PI * (sqrt PI) * (sqrt 2))) (inv (sqrt 2) * (inv (sqrt PI)) * (inv PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z2' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | solve [assert (R0' : (((z0') * (sqrt 2) * (inv (sqrt PI)))) - (((z1') * (sqrt 2) * ((u ^ 2 + (z2')) * (z3') * (sqrt 2) * (inv (sqrt PI)) + (z4') * (sqrt 2) * (1 + n) * (inv (sqrt PI))) * (inv (sqrt PI)) + 2 * (z5') * (inv PI))) = 0) by (apply Rminus_diag_eq; says H_exact); assert (R1' : (z5') - (0) = 0) by (apply Rminus_diag_eq; says H_nothing_lost); apply (by_combination _ _ ((PI * ((sqrt PI) ^ 2) * (inv (PI * (sqrt PI) * (sqrt 2)))) * ((((z0') * (sqrt 2) * (inv (sqrt PI)))) - (((z1') * (sqrt 2) * ((u ^ 2 + (z2')) * (z3') * (sqrt 2) * (inv (sqrt PI)) + (z4') * (sqrt 2) * (1 + n) * (inv (sqrt PI))) * (inv (sqrt PI)) + 2 * (z5') * (inv PI)))) + (2 * PI * (inv (PI * (sqrt PI) * (sqrt 2)))) * ((z5') - (0)))); [(try assert (Q50' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q51' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q52' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q53' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); assert (Z50' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z51' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z52' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q50' Q51' Q52' Q53']] | solve [put; rewrite ?(inv_at _ Z50'), ?(inv_at _ Z51'), ?(inv_at _ Z52'); field [Q50' Q51' Q52' Q53']; sides] | fail]) | rewrite R0', R1'; ring]] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd y (vscale s f)) (vadd y (vscale s f))) (dot (vadd y (vscale s f)) (vadd x (vscale u f))) (dot (vadd x (vscale u f)) (vadd x (vscale u f)))))) (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))))) (dot (vscale s f) (vscale s f)) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n + 3) * (exp ((1 / 2) * (- dot (vscale s f) (vscale s f) - u ^ 2) * ((sin t) ^ 2))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((1 / 2) * (- dot (vscale s f) (vscale s f) - u ^ 2) * ((sin t) ^ 2))))) (E (gamma 1) (fun x => the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => 2 * (npow (cos t) (1 + n)) * ((sin ((1 / 2) * (inverse (dot (vadd (vscale ((-1) * (dot x f)) f) (x)) (vadd (vscale ((-1) * (dot x f)) f) (x))) (dot (vadd (vscale ((-1) * (dot x f)) f) (x)) (vadd (vscale ((-1) * (dot x f)) f) (x))) (dot (vadd (vscale ((-1) * (dot x f)) f) (x)) (vadd (vscale ((-1) * (dot x f)) f) (x)))) * u * (dot (vscale s f) (vadd (vscale ((-1) * (dot x f)) f) (x))) * (sin t) * (cos t) * (sqrt (dot (vadd (vscale ((-1) * (dot x f)) f) (x)) (vadd (vscale ((-1) * (dot x f)) f) (x)))))) ^ 2) * (exp ((1 / 2) * (- dot (vscale s f) (vscale s f) - u ^ 2) * ((sin t) ^ 2))) * (inv ((sin t) ^ 2))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))))))) as V'.
  specialize (V' ltac:(says H_exact)).
  specialize (V' ltac:(says H_nothing_lost)).
  rearranged V'.
Qed.

(** Step [theorem], by Algebra:
  E[E[A(y + f*s, x + u*f); y ~ gamma1]; x ~ gamma1] = (pi^(-1/2)*integral(t ->
    exp(1/2*sin(t)^2*(-s^2 - u^2))*cos(t)^(n + 3), 0, 1/2*pi)*(s^2 + u^2)*2^(1/2) + integral(t ->
    cos(t)^(1 + n)*exp(1/2*sin(t)^2*(-s^2 - u^2)), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n))*E[<x -
    <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]
*)
Lemma step_theorem (V : Space) (a : R) (e : V) (f : V) (n : R) (s : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > a)
    (H_f : dot f f = 1)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd y (vscale s f)) (vadd y (vscale s f))) (dot (vadd y (vscale s f)) (vadd x (vscale u f))) (dot (vadd x (vscale u f)) (vadd x (vscale u f))))) = (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- s ^ 2 - u ^ 2)) * (npow (cos t) (n + 3))) * (s ^ 2 + u ^ 2) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((1 / 2) * ((sin t) ^ 2) * (- s ^ 2 - u ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))).
Proof.
  pose proof (step_eta (V) (a) (e) (f) (n) (gamma) label_n H_a_pos_0 H_unit H_dimension H_a H_f C_area_eta_turned) as H_eta.
  pose proof (step_length (V) (f) (n) (s) (u) label_n H_f) as H_length.
  pose proof (step_area (V) (a) (f) (n) (s) (u) (gamma) label_n H_a_pos_0 H_dimension H_a H_f C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments) as H_area.
  assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' : R, ((z0') = (((z4') * ((u ^ 2 + (z5')) * (z6') * (sqrt 2) * (inv (sqrt PI)) + (z7') * (sqrt 2) * (1 + n) * (inv (sqrt PI)))))) -> ((((u ^ 2 + (z5')) * (z6') * (sqrt 2) * (inv (sqrt PI)) + (z7') * (sqrt 2) * (1 + n) * (inv (sqrt PI)))) = (((z1') * (s ^ 2 + u ^ 2) * (sqrt 2) * (inv (sqrt PI)) + (z2') * (sqrt 2) * (1 + n) * (inv (sqrt PI))))) -> ((z4') = (z3')) -> z0' = (((z1') * (s ^ 2 + u ^ 2) * (sqrt 2) * (inv (sqrt PI)) + (z2') * (sqrt 2) * (1 + n) * (inv (sqrt PI))) * (z3'))).
  { clear - u n s label_n.
    intros z0' z1' z2' z3' z4' z5' z6' z7' H_area H_length H_eta.
    rewrite ?H_area, ?H_length, ?H_eta.
    rewrite ?H_area, ?H_length, ?H_eta.
    try assert (N43' : normal_form (((((z4') * ((u ^ 2 + (z5')) * (z6') * (sqrt 2) * (inv (sqrt PI)) + (z7') * (sqrt 2) * (1 + n) * (inv (sqrt PI))))))) ((z3') * (s ^ 2) * (z1') * (sqrt 2) * (inv (sqrt PI)) + (z3') * (z1') * (sqrt 2) * (u ^ 2) * (inv (sqrt PI)) + (z3') * (z2') * (sqrt 2) * (inv (sqrt PI)) + (z3') * n * (z2') * (sqrt 2) * (inv (sqrt PI)))) by (unfold normal_form; first [put; solve [ring] | equal]).
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd y (vscale s f)) (vadd y (vscale s f))) (dot (vadd y (vscale s f)) (vadd x (vscale u f))) (dot (vadd x (vscale u f)) (vadd x (vscale u f)))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- s ^ 2 - u ^ 2)) * (npow (cos t) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((1 / 2) * ((sin t) ^ 2) * (- s ^ 2 - u ^ 2))))) (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))))) (dot (vscale s f) (vscale s f)) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n + 3) * (exp ((1 / 2) * (- dot (vscale s f) (vscale s f) - u ^ 2) * ((sin t) ^ 2))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((1 / 2) * (- dot (vscale s f) (vscale s f) - u ^ 2) * ((sin t) ^ 2)))))) as V'.
  specialize (V' ltac:(says H_area)).
  specialize (V' ltac:(says H_length)).
  specialize (V' ltac:(says H_eta)).
  rearranged V'.
Qed.

Theorem theorem (V : Space) (a : R) (e : V) (f : V) (n : R) (s : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > a)
    (H_f : dot f f = 1)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd y (vscale s f)) (vadd y (vscale s f))) (dot (vadd y (vscale s f)) (vadd x (vscale u f))) (dot (vadd x (vscale u f)) (vadd x (vscale u f))))) = (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- s ^ 2 - u ^ 2)) * (npow (cos t) (n + 3))) * (s ^ 2 + u ^ 2) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((1 / 2) * ((sin t) ^ 2) * (- s ^ 2 - u ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI))) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))).
Proof. exact (step_theorem (V) (a) (e) (f) (n) (s) (u) (gamma) label_n H_a_pos_0 H_unit H_dimension H_a H_f C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments). Qed.
