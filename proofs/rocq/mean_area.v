(** The mean area between two normal inputs, exactly and bounded (mean-area)

  Given [a > 0]: a > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [a]: 1/2*pi > a
  Then pi^(-1/2)*E[E[A(x + u*e, y + m); y ~ gamma1]; x ~ gamma1]*2^(1/2) = 2*pi^(-1)*E[integral(t
    -> 2*exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1 + n)*sin(t)^(-2)*sin(1/2*inverse(x - <x,
    e>*e, x - <x, e>*e)*u*<x - <x, e>*e, x - <x, e>*e>^(1/2)*sin(t)*cos(t)*<x - <x, e>*e, m>)^2,
    0, 1/2*pi)*<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1] + E[<x - <x, e>*e, x - <x,
    e>*e>^(1/2); x ~ gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/...
  Then E[E[A(x + u*e, y + m); y ~ gamma1]; x ~ gamma1] <= E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x
    ~ gamma1]*(1/2*n^(-1)*integral(t -> exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(n + 3), 0,
    1/2*pi)*pi^(-1/2)*<m - <m, e>*e, m - <m, e>*e>*2^(1/2)*u^2 + integral(t ->
    exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) +
    integral(t -> exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(n + 3), 0, 1/2*pi)*(<m, m> +
    u^2)*pi^(-1/2)*2^(1/2)...
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require area_product.
From NCProofs Require area_slanted.
From NCProofs Require area_slanted_most.
From NCProofs Require area_directions.
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

(** Step [product], by Instance:
  pi^(-1/2)*E[E[A(x + u*e, y + m); y ~ gamma1]; x ~ gamma1]*2^(1/2) = E[E[E[abs(<y + m, (x - <x,
    e>*e)*u + z*<x - <x, e>*e, x - <x, e>*e>^(1/2)>); z ~ gamma1]; y ~ gamma1]; x ~ gamma1]
*)
Lemma step_product (V : Space) (e : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale u e)) (vadd x (vscale u e))) (dot (vadd x (vscale u e)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (sqrt 2) * (inv (sqrt PI)) = E (gamma 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Rabs (dot (vadd y (m)) (vadd (vscale u (vadd x (vscale ((-1) * (dot x e)) e))) (vscale (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) z)))))).
Proof.
  assert (I' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => area_product.A (dot (vadd z (vscale (u) (e))) (vadd z (vscale (u) (e)))) (dot (vadd z (vscale (u) (e))) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) * (sqrt 2) * (inv (sqrt PI)) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Rabs (dot (vadd x1 (m)) (vadd (vscale (u) (vadd z (vscale ((-1) * (dot z (e))) (e)))) (vscale (sqrt (dot (vadd z (vscale ((-1) * (dot z (e))) (e))) (vadd z (vscale ((-1) * (dot z (e))) (e))))) y1))))))).
  { apply (area_product.step_theorem (V) (e) (m) (n) (u) (gamma)); [premise | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, inverse; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | premise_by H_dimension | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned]. }
  congruent_to I'.
Qed.

(** Step [given k], by Instance:
  E[E[abs(<x + m, u*(-<k, e>*e + k) + y*<-<k, e>*e + k, -<k, e>*e + k>^(1/2)>); y ~ gamma1]; x ~
    gamma1] = <-<k, e>*e + k, -<k, e>*e + k>^(1/2)*(integral(t -> exp(1/2*sin(t)^2*(-<m, m> -
    u^2))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + integral(t ->
    exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(n + 3), 0, 1/2*pi)*(<m, m> +
    u^2)*pi^(-1/2)*2^(1/2))*pi^(-1/2)*2^(1/2) + 2*<-<k, e>*e + k, -<k, e>*e + k>^(1/2)*integral(t
    -> 2*sin(1/2*u*<-<k, e>*e + k, -<k, e>*e + k>^(1/2)*sin(t)*<m, -<k, e>*e + k>*in...
*)
Lemma step_given_k (V : Space) (a : R) (e : V) (k : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > a)
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
  E (gamma 1) (fun x => E (gamma 1) (fun y => Rabs (dot (vadd x (m)) (vadd (vscale u (vadd (vscale ((-1) * (dot k e)) e) (k))) (vscale (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) y))))) = sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI)) + 2 * (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => 2 * ((sin ((1 / 2) * u * (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (sin t) * (dot m (vadd (vscale ((-1) * (dot k e)) e) (k))) * (inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (cos t))) ^ 2) * (exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t) (1 + n)) * (inv ((sin t) ^ 2)))) * (inv PI).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [mean], by Average:
  E[E[E[abs(<y + m, (x - <x, e>*e)*u + z*<x - <x, e>*e, x - <x, e>*e>^(1/2)>); z ~ gamma1]; y ~
    gamma1]; x ~ gamma1] = 2*pi^(-1)*E[integral(t -> 2*exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1
    + n)*sin(t)^(-2)*sin(1/2*inverse(x - <x, e>*e, x - <x, e>*e)*u*<x - <x, e>*e, x - <x,
    e>*e>^(1/2)*sin(t)*cos(t)*<x - <x, e>*e, m>)^2, 0, 1/2*pi)*<x - <x, e>*e, x - <x, e>*e>^(1/2);
    x ~ gamma1] + E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*(integral(t ->
    exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/...
*)
Lemma step_mean (V : Space) (a : R) (e : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > a)
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
  E (gamma 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Rabs (dot (vadd y (m)) (vadd (vscale u (vadd x (vscale ((-1) * (dot x e)) e))) (vscale (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) z)))))) = 2 * (E (gamma 1) (fun x => the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => 2 * (exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t) (1 + n)) * ((sin ((1 / 2) * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * u * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sin t) * (cos t) * (dot (vadd x (vscale ((-1) * (dot x e)) e)) m))) ^ 2) * (inv ((sin t) ^ 2))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))) * (inv PI) + E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [exact], by Algebra:
  pi^(-1/2)*E[E[A(x + u*e, y + m); y ~ gamma1]; x ~ gamma1]*2^(1/2) = 2*pi^(-1)*E[integral(t ->
    2*exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1 + n)*sin(t)^(-2)*sin(1/2*inverse(x - <x, e>*e, x
    - <x, e>*e)*u*<x - <x, e>*e, x - <x, e>*e>^(1/2)*sin(t)*cos(t)*<x - <x, e>*e, m>)^2, 0,
    1/2*pi)*<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1] + E[<x - <x, e>*e, x - <x,
    e>*e>^(1/2); x ~ gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/...
*)
Lemma step_exact (V : Space) (a : R) (e : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > a)
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
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale u e)) (vadd x (vscale u e))) (dot (vadd x (vscale u e)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (sqrt 2) * (inv (sqrt PI)) = 2 * (E (gamma 1) (fun x => the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => 2 * (exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t) (1 + n)) * ((sin ((1 / 2) * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * u * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sin t) * (cos t) * (dot (vadd x (vscale ((-1) * (dot x e)) e)) m))) ^ 2) * (inv ((sin t) ^ 2))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))) * (inv PI) + E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  pose proof (step_product (V) (e) (m) (n) (u) (gamma) label_n H_unit H_dimension C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned) as H_product.
  pose proof (step_mean (V) (a) (e) (m) (n) (u) (gamma) label_n H_a_pos_0 H_unit H_dimension H_a C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments) as H_mean.
  assert (U' : forall z0' z1' z2' z3' z4' z5' z6' : R, ((((z0') * (sqrt 2) * (inv (sqrt PI)))) = (z6')) -> ((z6') = ((2 * (z1') * (inv PI) + (z2') * ((z3') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z4') * ((z5') + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI))))) -> ((z0') * (sqrt 2) * (inv (sqrt PI))) = (2 * (z1') * (inv PI) + (z2') * ((z3') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z4') * ((z5') + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI)))).
  { clear - u n label_n.
    intros z0' z1' z2' z3' z4' z5' z6' H_product H_mean.
    rewrite ?H_product, ?H_mean.
    rewrite ?H_product, ?H_mean.
    try assert (N35' : normal_form ((((2 * (z1') * (inv PI) + (z2') * ((z3') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z4') * ((z5') + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI)))))) (2 * (z3') * (z2') * (inv PI) + 2 * (z4') * (z2') * (u ^ 2) * (inv PI) + 2 * (z5') * (z4') * (z2') * (inv PI) + ((2 * (z1') * (inv PI))) + 2 * (z3') * n * (z2') * (inv PI))) by (unfold normal_form; try assert (N34' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); assert (Z0' : PI <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal]).
    try assert (N36' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale u e)) (vadd x (vscale u e))) (dot (vadd x (vscale u e)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => 2 * (exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t) (1 + n)) * ((sin ((1 / 2) * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * u * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sin t) * (cos t) * (dot (vadd x (vscale ((-1) * (dot x e)) e)) m))) ^ 2) * (inv ((sin t) ^ 2))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))) (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) (dot m m) (E (gamma 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Rabs (dot (vadd y (m)) (vadd (vscale u (vadd x (vscale ((-1) * (dot x e)) e))) (vscale (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) z)))))))) as V'.
  specialize (V' ltac:(says H_product)).
  specialize (V' ltac:(says H_mean)).
  rearranged V'.
Qed.

(** Step [most given k], by Instance:
  <-<k, e>*e + k, -<k, e>*e + k>^(1/2)*(integral(t -> exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1
    + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + integral(t -> exp(1/2*sin(t)^2*(-<m, m> -
    u^2))*cos(t)^(n + 3), 0, 1/2*pi)*(<m, m> + u^2)*pi^(-1/2)*2^(1/2))*pi^(-1/2)*2^(1/2) +
    inverse(-<k, e>*e + k, -<k, e>*e + k)^2*integral(t -> exp(1/2*sin(t)^2*(-<m, m> -
    u^2))*cos(t)^(n + 3), 0, 1/2*pi)*pi^(-1)*<m, -<k... >= E[E[abs(<x + m, u*(-<k, e>*e + k) +
    y*<-<k, e>*e + k, -<k, e>*e + k>^(1/2)>); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_most_given_k (V : Space) (a : R) (e : V) (k : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > a)
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
  sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI)) + (inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) * ((dot m (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) * (u ^ 2) * ((sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 3) * (inv PI) >= E (gamma 1) (fun x => E (gamma 1) (fun y => Rabs (dot (vadd x (m)) (vadd (vscale u (vadd (vscale ((-1) * (dot k e)) e) (k))) (vscale (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) y))))).
Proof.
  assert (I' : (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 3 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot (m) (m) - (u) ^ 2)) * (npow (cos t1) ((n) + 3)))) * ((dot (m) (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) * ((area_slanted_most.inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ^ 2) * ((u) ^ 2) * (inv PI) + (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot (m) (m) - (u) ^ 2)) * (npow (cos t1) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot (m) (m) - (u) ^ 2)) * (npow (cos t1) ((n) + 3))) * (dot (m) (m) + (u) ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * (sqrt 2) * (inv (sqrt PI)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => Rabs (dot (vadd x (m)) (vadd (vscale (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) y) (vscale (u) (vadd (vscale ((-1) * (dot k e)) e) (k)))))))).
  { apply (area_slanted_most.step_theorem (V) (a) (e) (m) (n) (vadd (vscale ((-1) * (dot k e)) e) (k)) (u) (gamma)); [premise | first [assumption | gap; sign | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, inverse; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | premise_by H_dimension | first [exact H_a | assert (G' : ((1 / 2) * PI) - (a) = ((1 / 2) * PI) - (a)); [(unfold A, inverse; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_a] | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments]. }
  congruent_to I'.
Qed.

(** Step [most], by Average:
  E[<x - <x, e>*e, m>^2*inverse(x - <x, e>*e, x - <x, e>*e)^2*<x - <x, e>*e, x - <x,
    e>*e>^(3/2)*u^2; x ~ gamma1]*integral(t -> exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(n + 3),
    0, 1/2*pi)*pi^(-1) + E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*(integral(t ->
    exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) +
    integral(t -> exp(1/2*sin(t)^2*(-<m, m> - u^2))*c... >= E[E[E[abs(<y + m, (x - <x, e>*e)*u +
    z*<x - <x, e>*e, x - <x, e>*e>^(1/2)>); z ~ gamma1]; y ~ gamma1]; x ~ gamma1]
*)
Lemma step_most (V : Space) (a : R) (e : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > a)
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
  E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) m) ^ 2 * ((inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 2) * ((sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 3) * (u ^ 2)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) * (inv PI) + E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Rabs (dot (vadd y (m)) (vadd (vscale u (vadd x (vscale ((-1) * (dot x e)) e))) (vscale (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) z)))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [weights], by Instance:
  E[<x - <x, e>*e, m>^2*inverse(x - <x, e>*e, x - <x, e>*e)^2*<x - <x, e>*e, x - <x,
    e>*e>^(3/2)*u^2; x ~ gamma1] = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*n^(-1)*<m -
    <m, e>*e, m - <m, e>*e>*u^2
*)
Lemma step_weights (V : Space) (e : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) m) ^ 2 * ((inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 2) * ((sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 3) * (u ^ 2)) = E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (u ^ 2) * (inv n).
Proof.
  assert (I' : E (gamma 1) (fun z => (dot (vadd z (vscale ((-1) * (dot z (e))) (e))) (m)) ^ 2 * ((area_directions.inverse (dot (vadd z (vscale ((-1) * (dot z (e))) (e))) (vadd z (vscale ((-1) * (dot z (e))) (e)))) (dot (vadd z (vscale ((-1) * (dot z (e))) (e))) (vadd z (vscale ((-1) * (dot z (e))) (e)))) (dot (vadd z (vscale ((-1) * (dot z (e))) (e))) (vadd z (vscale ((-1) * (dot z (e))) (e))))) ^ 2) * ((sqrt (dot (vadd z (vscale ((-1) * (dot z (e))) (e))) (vadd z (vscale ((-1) * (dot z (e))) (e))))) ^ 3) * ((u) ^ 2)) = E (gamma 1) (fun z => sqrt (dot (vadd z (vscale ((-1) * (dot z (e))) (e))) (vadd z (vscale ((-1) * (dot z (e))) (e))))) * (dot (vadd (m) (vscale ((-1) * (dot (m) (e))) (e))) (vadd (m) (vscale ((-1) * (dot (m) (e))) (e)))) * ((u) ^ 2) * (inv (n))).
  { apply (area_directions.step_theorem (V) (e) (m) (n) (u) (gamma)); [premise | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, inverse; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | premise_by H_dimension | exact C_area_directions_spread | exact C_area_directions_along_e | exact C_area_directions_turned_turned]. }
  congruent_to I'.
Qed.

(** Step [bound], by Linear:
  E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*n^(-1)*integral(t -> exp(1/2*sin(t)^2*(-<m, m>
    - u^2))*cos(t)^(n + 3), 0, 1/2*pi)*<m - <m, e>*e, m - <m, e>*e>*pi^(-1)*u^2 + E[<x - <x, e>*e,
    x - <x, e>*e>^(1/2); x ~ gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1 +
    n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + integral(t -> exp(1/2*sin(t)^2*(-<m, m> -
    u^2))*cos(t)^(n + 3), 0, 1/2*... >= pi^(-1/2)*E[E[A(x + u*e, y + m); y ~ gamma1]; x ~
    gamma1]*2^(1/2)
*)
Lemma step_bound (V : Space) (a : R) (e : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > a)
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
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (u ^ 2) * (inv n) * (inv PI) + E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale u e)) (vadd x (vscale u e))) (dot (vadd x (vscale u e)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  pose proof (step_product (V) (e) (m) (n) (u) (gamma) label_n H_unit H_dimension C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned) as H_product.
  pose proof (step_most (V) (a) (e) (m) (n) (u) (gamma) label_n H_a_pos_0 H_unit H_dimension H_a C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments) as H_most.
  pose proof (step_weights (V) (e) (m) (n) (u) (gamma) label_n H_unit H_dimension C_area_directions_spread C_area_directions_along_e C_area_directions_turned_turned) as H_weights.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) m) ^ 2 * ((inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 2) * ((sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 3) * (u ^ 2)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) * (inv PI) + E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Rabs (dot (vadd y (m)) (vadd (vscale u (vadd x (vscale ((-1) * (dot x e)) e))) (vscale (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) z))))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (u ^ 2) * (inv n) * (inv PI) + E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale u e)) (vadd x (vscale u e))) (dot (vadd x (vscale u e)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (sqrt 2) * (inv (sqrt PI))) = (1) * ((E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) m) ^ 2 * ((inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 2) * ((sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 3) * (u ^ 2)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) * (inv PI) + E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Rabs (dot (vadd y (m)) (vadd (vscale u (vadd x (vscale ((-1) * (dot x e)) e))) (vscale (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) z))))))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' : R, ((((z0') * (sqrt 2) * (inv (sqrt PI)))) = (z7')) -> ((z6') = (((z1') * (z3') * (u ^ 2) * (inv n)))) -> ((((z6') * (z2') * (inv PI) + (z1') * ((z4') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z2') * ((z5') + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI)))) >= (z7')) -> (((z1') * (z2') * (z3') * (u ^ 2) * (inv n) * (inv PI) + (z1') * ((z4') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z2') * ((z5') + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI))) - (z0') * (sqrt 2) * (inv (sqrt PI))) = (1 * (((z6') * (z2') * (inv PI) + (z1') * ((z4') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z2') * ((z5') + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI))) - (z7')))).
    { clear - u n label_n.
      intros z0' z1' z2' z3' z4' z5' z6' z7' H_product H_weights H_most.
      rewrite ?H_product, ?H_weights.
      rewrite ?H_product, ?H_weights.
      try assert (N39' : normal_form ((((z1') * (z3') * (u ^ 2) * (inv n)))) (((z1') * (z3') * (u ^ 2) * (inv n)))) by (unfold normal_form; first [put; solve [ring] | equal]).
      try assert (N40' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale u e)) (vadd x (vscale u e))) (dot (vadd x (vscale u e)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n)))) (dot m m) (E (gamma 1) (fun x => (dot (vadd x (vscale ((-1) * (dot x e)) e)) m) ^ 2 * ((inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 2) * ((sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) ^ 3) * (u ^ 2))) (E (gamma 1) (fun x => E (gamma 1) (fun y => E (gamma 1) (fun z => Rabs (dot (vadd y (m)) (vadd (vscale u (vadd x (vscale ((-1) * (dot x e)) e))) (vscale (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) z)))))))) as V'.
    specialize (V' ltac:(says H_product)).
    specialize (V' ltac:(says H_weights)).
    specialize (V' ltac:(says H_most)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Linear:
  E[E[A(x + u*e, y + m); y ~ gamma1]; x ~ gamma1] <= E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(1/2*n^(-1)*integral(t -> exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(n + 3), 0,
    1/2*pi)*pi^(-1/2)*<m - <m, e>*e, m - <m, e>*e>*2^(1/2)*u^2 + integral(t ->
    exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) +
    integral(t -> exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(n + 3), 0, 1/2*pi)*(<m, m> +
    u^2)*pi^(-1/2)*2^(1/2)...
*)
Lemma step_theorem (V : Space) (a : R) (e : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > a)
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
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale u e)) (vadd x (vscale u e))) (dot (vadd x (vscale u e)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) <= E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * ((1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (sqrt 2) * (u ^ 2) * (inv n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))).
Proof.
  pose proof (step_bound (V) (a) (e) (m) (n) (u) (gamma) label_n H_a_pos_0 H_unit H_dimension H_a C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_directions_spread C_area_directions_along_e C_area_directions_turned_turned) as H_bound.
  assert (P0' : 0 <= ((1 / 2) * (sqrt PI) * (sqrt 2)) * ((E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (u ^ 2) * (inv n) * (inv PI) + E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale u e)) (vadd x (vscale u e))) (dot (vadd x (vscale u e)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (sqrt 2) * (inv (sqrt PI))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * ((1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (sqrt 2) * (u ^ 2) * (inv n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI)))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale u e)) (vadd x (vscale u e))) (dot (vadd x (vscale u e)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) = ((1 / 2) * (sqrt PI) * (sqrt 2)) * ((E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (u ^ 2) * (inv n) * (inv PI) + E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale u e)) (vadd x (vscale u e))) (dot (vadd x (vscale u e)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (sqrt 2) * (inv (sqrt PI))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' : R, ((((z0') * (z1') * (z2') * (u ^ 2) * (inv n) * (inv PI) + (z0') * ((z3') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z1') * ((z4') + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI)))) >= (((z5') * (sqrt 2) * (inv (sqrt PI))))) -> ((z0') * ((1 / 2) * (z1') * (z2') * (sqrt 2) * (u ^ 2) * (inv n) * (inv (sqrt PI)) + (z3') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z1') * ((z4') + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) - (z5')) = ((1 / 2) * (sqrt PI) * (sqrt 2) * (((z0') * (z1') * (z2') * (u ^ 2) * (inv n) * (inv PI) + (z0') * ((z3') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z1') * ((z4') + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI))) - (z5') * (sqrt 2) * (inv (sqrt PI))))).
    { clear - u n label_n.
      intros z0' z1' z2' z3' z4' z5' H_bound.
      try assert (N18' : normal_form (inv (sqrt PI)) (inv (sqrt PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
      assert (Z1' : n <> 0) by (apply positive_ne; sign).
      assert (Z2' : PI <> 0) by (apply positive_ne; by_number).
      first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1' Q2']; sides] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n)))) (dot m m) (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale u e)) (vadd x (vscale u e))) (dot (vadd x (vscale u e)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))))) as V'.
    specialize (V' ltac:(says H_bound)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (V : Space) (a : R) (e : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > a)
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
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale u e)) (vadd x (vscale u e))) (dot (vadd x (vscale u e)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (sqrt 2) * (inv (sqrt PI)) = 2 * (E (gamma 1) (fun x => the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => 2 * (exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t) (1 + n)) * ((sin ((1 / 2) * (inverse (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * u * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sin t) * (cos t) * (dot (vadd x (vscale ((-1) * (dot x e)) e)) m))) ^ 2) * (inv ((sin t) ^ 2))) * (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))))) * (inv PI) + E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt 2) * (inv (sqrt PI)).
Proof. exact (step_exact (V) (a) (e) (m) (n) (u) (gamma) label_n H_a_pos_0 H_unit H_dimension H_a C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments). Qed.

Theorem theorem_2 (V : Space) (a : R) (e : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > a)
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
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale u e)) (vadd x (vscale u e))) (dot (vadd x (vscale u e)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) <= E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * ((1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) * (dot (vadd m (vscale ((-1) * (dot m e)) e)) (vadd m (vscale ((-1) * (dot m e)) e))) * (sqrt 2) * (u ^ 2) * (inv n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))).
Proof. exact (step_theorem (V) (a) (e) (m) (n) (u) (gamma) label_n H_a_pos_0 H_unit H_dimension H_a C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_directions_spread C_area_directions_along_e C_area_directions_turned_turned). Qed.
