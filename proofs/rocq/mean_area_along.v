(** The mean area, with a unit vector along one mean (mean-area-along)

  Given [a > 0]: a > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [a]: 1/2*pi > a
  Given [f]: <f, f> = 1
  Given [share]: <m, m>*<-<o, f>*f + o, -<o, f>*f + o> = -<o, m>^2 + <m, m>*<o, o>
  Then E[E[A(x + <m, m>^(1/2)*f, y + o); y ~ gamma1]; x ~ gamma1] <= E[<x - <x, e>*e, x - <x,
    e>*e>^(1/2); x ~ gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n),
    0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + 1/2*n^(-1)*(-<o, m>^2 + <m, m>*<o,
    o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0,
    1/2*pi)*2^(1/2) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m,
    m>))*cos(t)^(n + 3), 0, 1/2*pi)*...
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

Ltac kernels ::= swapped A A_symmetric.

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
  { apply (area_eta.step_theorem (V) (e) (f) (gamma)); [first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_f | assert (G' : (dot (f) (f)) - (1) = (dot f f) - (1)); [(unfold A; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_f] | exact C_area_eta_turned]. }
  congruent_to I'.
Qed.

(** Step [along], by Instance:
  E[E[A(x + <m, m>^(1/2)*f, y + o); y ~ gamma1]; x ~ gamma1] <= E[<x - <x, f>*f, x - <x,
    f>*f>^(1/2); x ~ gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n),
    0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + 1/2*n^(-1)*<m, m>*pi^(-1/2)*integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0, 1/2*pi)*<-<o, f>*f + o, -<o, f>*f +
    o>*2^(1/2) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m,
    m>))*cos(t)^(n + 3), 0...
*)
Lemma step_along (V : Space) (a : R) (f : V) (m : V) (n : R) (o : V) (gamma : R -> law V)
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
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale (sqrt (dot m m)) f)) (vadd x (vscale (sqrt (dot m m)) f))) (dot (vadd x (vscale (sqrt (dot m m)) f)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) <= E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * (dot m m) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (dot (vadd (vscale ((-1) * (dot o f)) f) (o)) (vadd (vscale ((-1) * (dot o f)) f) (o))) * (sqrt 2) * (inv n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [theorem], by Linear:
  E[E[A(x + <m, m>^(1/2)*f, y + o); y ~ gamma1]; x ~ gamma1] <= E[<x - <x, e>*e, x - <x,
    e>*e>^(1/2); x ~ gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n),
    0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + 1/2*n^(-1)*(-<o, m>^2 + <m, m>*<o,
    o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0,
    1/2*pi)*2^(1/2) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m,
    m>))*cos(t)^(n + 3), 0, 1/2*pi)*...
*)
Lemma step_theorem (V : Space) (a : R) (e : V) (f : V) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > a)
    (H_f : dot f f = 1)
    (H_share : dot m m * (dot (vadd (vscale ((-1) * (dot o f)) f) (o)) (vadd (vscale ((-1) * (dot o f)) f) (o))) = dot m m * (dot o o) - (dot o m) ^ 2)
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
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale (sqrt (dot m m)) f)) (vadd x (vscale (sqrt (dot m m)) f))) (dot (vadd x (vscale (sqrt (dot m m)) f)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) <= E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * (dot m m * (dot o o) - (dot o m) ^ 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))).
Proof.
  pose proof (step_eta (V) (a) (e) (f) (n) (gamma) label_n H_a_pos_0 H_unit H_dimension H_a H_f C_area_eta_turned) as H_eta.
  pose proof (step_along (V) (a) (f) (m) (n) (o) (gamma) label_n H_a_pos_0 H_dimension H_a H_f C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_directions_spread C_area_directions_along_e C_area_directions_turned_turned) as H_along.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * (dot m m) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (dot (vadd (vscale ((-1) * (dot o f)) f) (o)) (vadd (vscale ((-1) * (dot o f)) f) (o))) * (sqrt 2) * (inv n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI)))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale (sqrt (dot m m)) f)) (vadd x (vscale (sqrt (dot m m)) f))) (dot (vadd x (vscale (sqrt (dot m m)) f)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * (dot m m * (dot o o) - (dot o m) ^ 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI)))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale (sqrt (dot m m)) f)) (vadd x (vscale (sqrt (dot m m)) f))) (dot (vadd x (vscale (sqrt (dot m m)) f)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) = (1) * ((E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * (dot m m) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (dot (vadd (vscale ((-1) * (dot o f)) f) (o)) (vadd (vscale ((-1) * (dot o f)) f) (o))) * (sqrt 2) * (inv n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI)))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale (sqrt (dot m m)) f)) (vadd x (vscale (sqrt (dot m m)) f))) (dot (vadd x (vscale (sqrt (dot m m)) f)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' z8' : R, ((z7') = (z0')) -> ((((z3') * (z8'))) = (((z3') * (z4') - (z2') ^ 2))) -> ((z6') <= (((z7') * ((z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * (z3') * (z5') * (z8') * (sqrt 2) * (inv n) * (inv (sqrt PI)) + ((z3') + (z4')) * (z5') * (sqrt 2) * (inv (sqrt PI)))))) -> ((z0') * ((z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * ((z3') * (z4') - (z2') ^ 2) * (z5') * (sqrt 2) * (inv n) * (inv (sqrt PI)) + ((z3') + (z4')) * (z5') * (sqrt 2) * (inv (sqrt PI))) - (z6')) = (1 * ((z7') * ((z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * (z3') * (z5') * (z8') * (sqrt 2) * (inv n) * (inv (sqrt PI)) + ((z3') + (z4')) * (z5') * (sqrt 2) * (inv (sqrt PI))) - (z6')))).
    { clear - n label_n.
      intros z0' z1' z2' z3' z4' z5' z6' z7' z8' H_eta H_share H_along.
      rewrite ?H_eta, ?H_share.
      rewrite ?H_eta, ?H_share.
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      assert (Z0' : n <> 0) by (apply positive_ne; sign).
      assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number).
      first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | solve [assert (R0' : (((z3') * (z8'))) - (((z3') * (z4') - (z2') ^ 2)) = 0) by (apply Rminus_diag_eq; says H_share); apply (by_combination _ _ (((-1 / 2) * (z0') * (z5') * (sqrt 2) * (inv n) * (inv (sqrt PI))) * ((((z3') * (z8'))) - (((z3') * (z4') - (z2') ^ 2))))); [(first [put; solve [field] | fail]) | rewrite R0'; ring]] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n)))) (dot o m) (dot m m) (dot o o) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale (sqrt (dot m m)) f)) (vadd x (vscale (sqrt (dot m m)) f))) (dot (vadd x (vscale (sqrt (dot m m)) f)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))))) (dot (vadd (vscale ((-1) * (dot o f)) f) (o)) (vadd (vscale ((-1) * (dot o f)) f) (o)))) as V'.
    specialize (V' ltac:(says H_eta)).
    specialize (V' ltac:(says H_share)).
    specialize (V' ltac:(says H_along)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (a : R) (e : V) (f : V) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_a : (1 / 2) * PI > a)
    (H_f : dot f f = 1)
    (H_share : dot m m * (dot (vadd (vscale ((-1) * (dot o f)) f) (o)) (vadd (vscale ((-1) * (dot o f)) f) (o))) = dot m m * (dot o o) - (dot o m) ^ 2)
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
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (vscale (sqrt (dot m m)) f)) (vadd x (vscale (sqrt (dot m m)) f))) (dot (vadd x (vscale (sqrt (dot m m)) f)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) <= E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * (dot m m * (dot o o) - (dot o m) ^ 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))).
Proof. exact (step_theorem (V) (a) (e) (f) (m) (n) (o) (gamma) label_n H_a_pos_0 H_unit H_dimension H_a H_f H_share C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_directions_spread C_area_directions_along_e C_area_directions_turned_turned). Qed.
