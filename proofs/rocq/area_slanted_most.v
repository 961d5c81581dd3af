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
  E (gamma 1) (fun x => E (gamma 1) (fun y => Rabs (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) y) (vscale u p))))) = 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => 2 * ((sin ((1 / 2) * u * (dot m p) * (sin t1) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (cos t1))) ^ 2) * (exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t1) (1 + n)) * (inv ((sin t1) ^ 2)))) * (sqrt (dot p p)) * (inv PI) + (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t1) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t1) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot p p)) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (I' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => Rabs (dot (vadd z (m)) (vadd (vscale (sqrt (dot (p) (p))) x1) (vscale (u) (p)))))) = 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => 2 * ((sin ((1 / 2) * (u) * (dot (m) (p)) * (sin t1) * (area_slanted.inverse (dot (p) (p)) (dot (p) (p)) (dot (p) (p))) * (sqrt (dot (p) (p))) * (cos t1))) ^ 2) * (exp ((1 / 2) * ((sin t1) ^ 2) * (- dot (m) (m) - (u) ^ 2))) * (npow (cos t1) (1 + (n))) * (inv ((sin t1) ^ 2)))) * (sqrt (dot (p) (p))) * (inv PI) + (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot (m) (m) - (u) ^ 2)) * (npow (cos t1) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot (m) (m) - (u) ^ 2)) * (npow (cos t1) ((n) + 3))) * (dot (m) (m) + (u) ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot (p) (p))) * (sqrt 2) * (inv (sqrt PI))).
  { apply (area_slanted.step_theorem (V) (a) (e) (m) (n) (p) (u) (1) (gamma)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold inverse; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | premise_by H_dimension | first [exact H_a | assert (G' : ((1 / 2) * PI) - (a) = ((1 / 2) * PI) - (a)); [(unfold inverse; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_a] | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments]. }
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
  (1 / 2) * (dot p p) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((-1 / 2) * ((sin t1) ^ 2) * (dot m m + u ^ 2)) * (npow (cos t1) (n + 3)))) * ((dot m p) ^ 2) * ((inverse (dot p p) (dot p p) (dot p p)) ^ 2) * (u ^ 2) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => 2 * ((sin ((1 / 2) * u * (dot m p) * (sin t1) * (inverse (dot p p) (dot p p) (dot p p)) * (sqrt (dot p p)) * (cos t1))) ^ 2) * (exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2))) * (npow (cos t1) (1 + n)) * (inv ((sin t1) ^ 2))).
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
  (sqrt (dot p p)) ^ 3 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t1) (n + 3)))) * ((dot m p) ^ 2) * ((inverse (dot p p) (dot p p) (dot p p)) ^ 2) * (u ^ 2) * (inv PI) + (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t1) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t1) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot p p)) * (sqrt 2) * (inv (sqrt PI)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => Rabs (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) y) (vscale u p))))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

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
  (sqrt (dot p p)) ^ 3 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t1) (n + 3)))) * ((dot m p) ^ 2) * ((inverse (dot p p) (dot p p) (dot p p)) ^ 2) * (u ^ 2) * (inv PI) + (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t1) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t1 => exp ((1 / 2) * ((sin t1) ^ 2) * (- dot m m - u ^ 2)) * (npow (cos t1) (n + 3))) * (dot m m + u ^ 2) * (sqrt 2) * (inv (sqrt PI))) * (sqrt (dot p p)) * (sqrt 2) * (inv (sqrt PI)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => Rabs (dot (vadd x (m)) (vadd (vscale (sqrt (dot p p)) y) (vscale u p))))).
Proof. exact (step_theorem (V) (a) (e) (m) (n) (p) (u) (gamma) label_n H_a_pos_0 H_unit H_dimension H_a C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments). Qed.
