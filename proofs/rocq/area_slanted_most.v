(** A bound of the mean of a product of normal vectors (area-slanted-most)

  Given [a > 0]: a > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [a]: 1/2*pi > a
  Then <p, p>^(3/2)*integral(t -> exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(n + 3), 0,
    1/2*pi)*pi^(-1)*<m, p>^2*inverse(p, p)^2*u^2 + (integral(t -> exp(1/2*sin(t)^2*(-<m, m> -
    u^2))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + integral(t ->
    exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(n + 3), 0, 1/2*pi)*(<m, m> +
    u^2)*pi^(-1/2)*2^(1/2))*pi^(-1/2)*<p, p>^(1/2)*2^(1/2) >= E[E[abs(<x + m, y*<p, p>^(1/2) +
    u*p>); y ~ gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require area_slanted.
From NCProofs Require area_lost.
Open Scope R_scope.

Definition inverse (k11 k12 k22 : R) : R :=
  inv k12.

Lemma inverse_symmetric k11 k12 k22 : inverse k11 k12 k22 = inverse k22 k12 k11.
Proof. unfold inverse; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped inverse inverse_symmetric.

(** Step [exact], by Instance:
  E[E[abs(<x + m, y*<p, p>^(1/2) + u*p>); y ~ gamma1]; x ~ gamma1] = 2*integral(t ->
    2*sin(1/2*u*<m, p>*sin(t)*inverse(p, p)*<p, p>^(1/2)*cos(t))^2*exp(1/2*sin(t)^2*(-<m, m> -
    u^2))*cos(t)^(1 + n)*sin(t)^(-2), 0, 1/2*pi)*<p, p>^(1/2)*pi^(-1) + (integral(t ->
    exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) +
    integral(t -> exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(n + 3), 0, 1/2*pi)*(<m, m> +
    u^2)*pi^(-1/2)*2^(1/2))*pi^(-1/2)*<p...
*)
Lemma step_exact (V : Space) (a : R) (e : V) (m : V) (n : R) (p : V) (u : R) (gamma : R -> law V)
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
  E (gamma 1) (fun x => E (gamma 1) (fun y => Rabs (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) y) (vscale u p))))) = 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => 2 * ((sin ((1 / 2) * u * (dot m p) * (sin t) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (cos t))) ^ 2) * (exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t) (1 + n)) * (inv ((sin t) ^ 2)))) * (sqrt (dot p p)) * (inv PI) + (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot p p)) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (I' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => Rabs (dot (vadd z (m)) (vadd (vscale (sqrt (dot (p) (p))) x1) (vscale (u) (p)))))) = 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => 2 * ((sin ((1 / 2) * (u) * (dot (m) (p)) * (sin t1) * (area_slanted.inverse (dot (p) (p)) (dot (p) (p)) (dot (p) (p))) * (sqrt (dot (p) (p))) * (cos t1))) ^ 2) * (exp ((1 / 2) * ((sin t1) ^ 2) * (- dot (m) (m) - (u) ^ 2))) * (npow (cos t1) (1 + (n))) * (inv ((sin t1) ^ 2)))) * (sqrt (dot (p) (p))) * (inv PI) + (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot (m) (m) - (u) ^ 2)) * (npow (cos t1) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot (m) (m) - (u) ^ 2)) * (npow (cos t1) ((n) + 3))) * (dot (m) (m) + (u) ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot (p) (p))) * (sqrt 2) * (inv (sqrt PI))).
  { apply (area_slanted.step_theorem (V) (a) (e) (m) (n) (p) (u) (1) (gamma)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold inverse; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | first [exact H_a | assert (G' : ((1 / 2) * PI) - (a) = ((1 / 2) * PI) - (a)); [(unfold inverse; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_a] | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments]. }
  congruent_to I'.
Qed.

(** Step [lost], by Instance:
  1/2*<p, p>*integral(t -> exp(-1/2*sin(t)^2*(<m, m> + u^2))*cos(t)^(n + 3), 0, 1/2*pi)*<m,
    p>^2*inverse(p, p)^2*u^2 >= integral(t -> 2*sin(1/2*u*<m, p>*sin(t)*inverse(p, p)*<p,
    p>^(1/2)*cos(t))^2*exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(1 + n)*sin(t)^(-2), 0, 1/2*pi)
*)
Lemma step_lost (V : Space) (a : R) (m : V) (n : R) (p : V) (u : R)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  (1 / 2) * (dot p p) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * ((sin t) ^ 2) * (dot m m + u ^ 2)) * (npow (cos t) (n + 3)))) * ((dot m p) ^ 2) * ((inverse (dot p p) (dot p p) (dot p p)) ^ 2) * (u ^ 2) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => 2 * ((sin ((1 / 2) * u * (dot m p) * (sin t) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (cos t))) ^ 2) * (exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t) (1 + n)) * (inv ((sin t) ^ 2))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [theorem], by Linear:
  <p, p>^(3/2)*integral(t -> exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(n + 3), 0,
    1/2*pi)*pi^(-1)*<m, p>^2*inverse(p, p)^2*u^2 + (integral(t -> exp(1/2*sin(t)^2*(-<m, m> -
    u^2))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + integral(t ->
    exp(1/2*sin(t)^2*(-<m, m> - u^2))*cos(t)^(n + 3), 0, 1/2*pi)*(<m, m> +
    u^2)*pi^(-1/2)*2^(1/2))*pi^(-1/2)*<p, p>^(1/2)*2^(1/2) >= E[E[abs(<x + m, y*<p, p>^(1/2) +
    u*p>); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_theorem (V : Space) (a : R) (e : V) (m : V) (n : R) (p : V) (u : R) (gamma : R -> law V)
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
  (sqrt (dot p p)) ^ 3 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) * ((dot m p) ^ 2) * ((inverse (dot p p) (dot p p) (dot p p)) ^ 2) * (u ^ 2) * (inv PI) + (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot p p)) * (sqrt 2) * (inv (sqrt PI)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => Rabs (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) y) (vscale u p))))).
Proof.
  pose proof (step_exact (V) (a) (e) (m) (n) (p) (u) (gamma) label_n H_a_pos_0 H_unit H_dimension H_a C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments) as H_exact.
  pose proof (step_lost (V) (a) (m) (n) (p) (u) label_n H_a_pos_0 H_a) as H_lost.
  assert (P0' : 0 <= (2 * (sqrt (dot p p)) * (inv PI)) * (((1 / 2) * (dot p p) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * ((sin t) ^ 2) * (dot m m + u ^ 2)) * (npow (cos t) (n + 3)))) * ((dot m p) ^ 2) * ((inverse (dot p p) (dot p p) (dot p p)) ^ 2) * (u ^ 2)) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => 2 * ((sin ((1 / 2) * u * (dot m p) * (sin t) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (cos t))) ^ 2) * (exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t) (1 + n)) * (inv ((sin t) ^ 2)))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((sqrt (dot p p)) ^ 3 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) * ((dot m p) ^ 2) * ((inverse (dot p p) (dot p p) (dot p p)) ^ 2) * (u ^ 2) * (inv PI) + (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot p p)) * (sqrt 2) * (inv (sqrt PI))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => Rabs (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) y) (vscale u p)))))) = (2 * (sqrt (dot p p)) * (inv PI)) * (((1 / 2) * (dot p p) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * ((sin t) ^ 2) * (dot m m + u ^ 2)) * (npow (cos t) (n + 3)))) * ((dot m p) ^ 2) * ((inverse (dot p p) (dot p p) (dot p p)) ^ 2) * (u ^ 2)) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => 2 * ((sin ((1 / 2) * u * (dot m p) * (sin t) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (cos t))) ^ 2) * (exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t) (1 + n)) * (inv ((sin t) ^ 2)))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' z8' : R, (z7' = z1') -> (z0' >= 0) -> ((z6') = ((2 * (z8') * (sqrt (z0')) * (inv PI) + ((z4') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z1') * ((z5') + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (z0')) * (sqrt 2) * (inv (sqrt PI))))) -> ((((1 / 2) * (z0') * (z7') * ((z2') ^ 2) * ((z3') ^ 2) * (u ^ 2))) >= (z8')) -> (((sqrt (z0')) ^ 3 * (z1') * ((z2') ^ 2) * ((z3') ^ 2) * (u ^ 2) * (inv PI) + ((z4') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z1') * ((z5') + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (z0')) * (sqrt 2) * (inv (sqrt PI))) - (z6')) = (((1 / 2) * (z0') * (z7') * ((z2') ^ 2) * ((z3') ^ 2) * (u ^ 2) - (z8')) * (2 * (sqrt (z0')) * (inv PI)))).
    { clear - u n label_n.
      intros z0' z1' z2' z3' z4' z5' z6' z7' z8' F_z7' S_z0' H_exact H_lost.
      subst z7'.
      rewrite ?H_exact.
      try assert (N77' : normal_form (((2 * (z8') * (sqrt (z0')) * (inv PI) + ((z4') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z1') * ((z5') + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (z0')) * (sqrt 2) * (inv (sqrt PI))))) (2 * ((sqrt (z0'))) * n * (z4') * (inv PI) + 2 * ((sqrt (z0'))) * (z4') * (inv PI) + 2 * ((sqrt (z0'))) * (z5') * (z1') * (inv PI) + 2 * ((sqrt (z0'))) * (z1') * (u ^ 2) * (inv PI) + ((2 * (z8') * (sqrt (z0')) * (inv PI))))) by (unfold normal_form; try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : (sqrt (z0')) * (sqrt (z0')) = z0') by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]).
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : (sqrt (z0')) * (sqrt (z0')) = z0') by (apply sqrt_sqrt; sign).
      try assert (Q3' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
      assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number).
      first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]. }
    assert (F_z7' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * ((sin t) ^ 2) * (dot m m + u ^ 2)) * (npow (cos t) (n + 3))) = the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))).
    { first [congruent | (unfold inverse; try assert (N68' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * ((sin t) ^ 2) * (dot m m + u ^ 2)) * (npow (cos t) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n - 1) * (inv (exp ((1 / 2) * ((sin t) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin t) ^ 2))))) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => (sin t) ^ 4 * (npow (cos t) (n - 1)) * (inv (exp ((1 / 2) * ((sin t) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin t) ^ 2))))) - 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => (sin t) ^ 2 * (npow (cos t) (n - 1)) * (inv (exp ((1 / 2) * ((sin t) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin t) ^ 2)))))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_62 => (-2) * ((sin at_62) ^ 2 * (npow (cos at_62) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_62) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_62) ^ 2))))) + ((1) * (npow (cos at_62) (n - 1) * (inv (exp ((1 / 2) * ((sin at_62) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_62) ^ 2))))) + ((1) * ((sin at_62) ^ 4 * (npow (cos at_62) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_62) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_62) ^ 2))))))))); [apply integral_alike; intros at_63; cbv beta; try assert (N66' : normal_form ((npow (cos at_63) (n + 3))) (npow (cos (at_63)) (n - 1) + (sin (at_63)) ^ 4 * (npow (cos (at_63)) (n - 1)) - 2 * ((sin (at_63)) ^ 2) * (npow (cos (at_63)) (n - 1)))) by first [(unfold normal_form; replace ((cos at_63)) with (cos (at_63)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N67' : normal_form ((exp ((-1 / 2) * ((sin at_63) ^ 2) * (dot m m + u ^ 2)))) (inv (exp ((1 / 2) * ((sin (at_63)) ^ 2) * (u ^ 2))) * (inv (exp ((1 / 2) * (dot m m) * ((sin (at_63)) ^ 2)))))) by normal; first [put; solve [ring] | equal] | transitivity ((-2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => (sin t) ^ 2 * (npow (cos t) (n - 1)) * (inv (exp ((1 / 2) * ((sin t) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin t) ^ 2)))))) + ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n - 1) * (inv (exp ((1 / 2) * ((sin t) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin t) ^ 2)))))) + ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => (sin t) ^ 4 * (npow (cos t) (n - 1)) * (inv (exp ((1 / 2) * ((sin t) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin t) ^ 2))))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]); try assert (N75' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n - 1) * (inv (exp ((1 / 2) * ((sin t) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin t) ^ 2))))) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => (sin t) ^ 4 * (npow (cos t) (n - 1)) * (inv (exp ((1 / 2) * ((sin t) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin t) ^ 2))))) - 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => (sin t) ^ 2 * (npow (cos t) (n - 1)) * (inv (exp ((1 / 2) * ((sin t) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin t) ^ 2)))))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_69 => (-2) * ((sin at_69) ^ 2 * (npow (cos at_69) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_69) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_69) ^ 2))))) + ((1) * (npow (cos at_69) (n - 1) * (inv (exp ((1 / 2) * ((sin at_69) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_69) ^ 2))))) + ((1) * ((sin at_69) ^ 4 * (npow (cos at_69) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_69) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_69) ^ 2))))))))); [apply integral_alike; intros at_70; cbv beta; try assert (N73' : normal_form ((npow (cos at_70) (n + 3))) (npow (cos (at_70)) (n - 1) + (sin (at_70)) ^ 4 * (npow (cos (at_70)) (n - 1)) - 2 * ((sin (at_70)) ^ 2) * (npow (cos (at_70)) (n - 1)))) by first [(unfold normal_form; replace ((cos at_70)) with (cos (at_70)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N74' : normal_form ((exp ((1 / 2) * ((sin at_70) ^ 2) * (- dot m m - u ^ 2)))) (inv (exp ((1 / 2) * ((sin (at_70)) ^ 2) * (u ^ 2))) * (inv (exp ((1 / 2) * (dot m m) * ((sin (at_70)) ^ 2)))))) by normal; first [put; solve [ring] | equal] | transitivity ((-2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => (sin t) ^ 2 * (npow (cos t) (n - 1)) * (inv (exp ((1 / 2) * ((sin t) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin t) ^ 2)))))) + ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (n - 1) * (inv (exp ((1 / 2) * ((sin t) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin t) ^ 2)))))) + ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => (sin t) ^ 4 * (npow (cos t) (n - 1)) * (inv (exp ((1 / 2) * ((sin t) ^ 2) * (u ^ 2)))) * (inv (exp ((1 / 2) * (dot m m) * ((sin t) ^ 2))))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]); first [put; solve [ring] | equal])]. }
    pose proof (U' (dot p p) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) (dot m p) (inverse (dot p p) (dot p p) (dot p p)) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n)))) (dot m m) (E (gamma 1) (fun x => E (gamma 1) (fun y => Rabs (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) y) (vscale u p)))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * ((sin t) ^ 2) * (dot m m + u ^ 2)) * (npow (cos t) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => 2 * ((sin ((1 / 2) * u * (dot m p) * (sin t) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (cos t))) ^ 2) * (exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t) (1 + n)) * (inv ((sin t) ^ 2))))) as V'.
    specialize (V' F_z7').
    assert (S_z0' : dot p p >= 0) by (gap; sign).
    specialize (V' S_z0').
    specialize (V' ltac:(says H_exact)).
    specialize (V' ltac:(says H_lost)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (a : R) (e : V) (m : V) (n : R) (p : V) (u : R) (gamma : R -> law V)
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
  (sqrt (dot p p)) ^ 3 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3)))) * ((dot m p) ^ 2) * ((inverse (dot p p) (dot p p) (dot p p)) ^ 2) * (u ^ 2) * (inv PI) + (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot p p)) * (sqrt 2) * (inv (sqrt PI)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => Rabs (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) y) (vscale u p))))).
Proof. exact (step_theorem (V) (a) (e) (m) (n) (p) (u) (gamma) label_n H_a_pos_0 H_unit H_dimension H_a C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments). Qed.
