(** The area of a normal input and a unit vector (area-across-unit)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [f]: <f, f> = 1
  Then E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 2*pi^(-1/2)*E[A(f, x + m); x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require area_eta.
From NCProofs Require mean_area_of_one_mean.
From NCProofs Require mean_length.
From NCProofs Require mean_length_across.
From NCProofs Require absolute_normal.
Open Scope R_scope.

Definition A (k11 k12 k22 : R) : R :=
  sqrt (k11 * k22 - k12 ^ 2).

Lemma A_symmetric k11 k12 k22 : A k11 k12 k22 = A k22 k12 k11.
Proof. unfold A; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped A A_symmetric.

(** Step [acute], by Balls:
  1/2*pi > 1
*)
Lemma step_acute :
  (1 / 2) * PI > 1.
Proof.
  by_balls.
Qed.

(** Step [eta], by Instance:
  E[<x - <x, f>*f, x - <x, f>*f>^(1/2); x ~ gamma1] = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]
*)
Lemma step_eta (V : Space) (e : V) (f : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (H_f : dot f f = 1)
    (C_area_eta_turned : area_eta.cited_turned V gamma) :
  E (gamma 1) (fun y => sqrt (dot (vadd y (vscale ((-1) * (dot y f)) f)) (vadd y (vscale ((-1) * (dot y f)) f)))) = E (gamma 1) (fun y => sqrt (dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd y (vscale ((-1) * (dot y e)) e)))).
Proof.
  pose proof (step_acute) as H_acute.
  assert (I' : E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x (f))) (f))) (vadd x (vscale ((-1) * (dot x (f))) (f))))) = E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x (e))) (e))) (vadd x (vscale ((-1) * (dot x (e))) (e)))))).
  { apply (area_eta.step_theorem (V) (e) (f) (gamma)); [first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_f | assert (G' : (dot (f) (f)) - (1) = (dot f f) - (1)); [(unfold A; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_f] | exact C_area_eta_turned]. }
  congruent_to I'.
Qed.

(** Step [within], by Instance:
  E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(pi^(-1/2)*2^(1/2)*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(1 + n), 0, 1/2*pi)*(1 +
    n) + 2*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(n + 3), 0, 1/2*pi)*<m,
    m>*pi^(-1/2)*2^(1/2))
*)
Lemma step_within (V : Space) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
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
  E (gamma 1) (fun y => E (gamma 1) (fun z => A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) = E (gamma 1) (fun y => sqrt (dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd y (vscale ((-1) * (dot y e)) e)))) * (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))).
Proof.
  pose proof (step_acute) as H_acute.
  assert (I' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => mean_area_of_one_mean.A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) = E (gamma 1) (fun z => sqrt (dot (vadd z (vscale ((-1) * (dot z (e))) (e))) (vadd z (vscale ((-1) * (dot z (e))) (e))))) * (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot (m) (m)) * ((sin t) ^ 2)) * (npow (cos t) (1 + (n))))) * (1 + (n)) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot (m) (m)) * ((sin t) ^ 2)) * (npow (cos t) ((n) + 3)))) * (dot (m) (m)) * (sqrt 2) * (inv (sqrt PI)))).
  { apply (mean_area_of_one_mean.step_theorem (V) (1) (e) (m) (n) (gamma)); [premise | first [assumption | gap; by_number | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | first [exact H_acute | assert (G' : ((1 / 2) * PI) - (1) = ((1 / 2) * PI) - (1)); [(unfold A; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_acute] | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments]. }
  congruent_to I'.
Qed.

(** Step [length], by Instance:
  E[<x + m*2^(1/2), x + m*2^(1/2)>^(1/2); x ~ gamma1] = pi^(-1/2)*2^(1/2)*integral(t -> exp(-<m,
    m>*sin(t)^2)*cos(t)^(1 + n), 0, 1/2*pi)*(1 + n) + 2*integral(t -> exp(-<m,
    m>*sin(t)^2)*cos(t)^(n + 3), 0, 1/2*pi)*<m, m>*pi^(-1/2)*2^(1/2)
*)
Lemma step_length (V : Space) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt 2) m)) (vadd y (vscale (sqrt 2) m)))) = sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  pose proof (step_acute) as H_acute.
  assert (I' : E (gamma 1) (fun z => sqrt (dot (vadd z (vscale (sqrt 2) m)) (vadd z (vscale (sqrt 2) m)))) = dot (vscale (sqrt 2) m) (vscale (sqrt 2) m) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m)) * ((sin t) ^ 2)) * (npow (cos t) ((n) + 3)))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m)) * ((sin t) ^ 2)) * (npow (cos t) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI))).
  { apply (mean_length.step_theorem (V) (1) (e) (vscale (sqrt 2) m) (n) (1) (gamma)); [premise | first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | first [exact H_acute | assert (G' : ((1 / 2) * PI) - (1) = ((1 / 2) * PI) - (1)); [(unfold A; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_acute] | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned]. }
  assert (G' : (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt 2) m)) (vadd y (vscale (sqrt 2) m))))) - (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) = (E (gamma 1) (fun z => sqrt (dot (vadd z (vscale (sqrt 2) m)) (vadd z (vscale (sqrt 2) m))))) - (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m)) * ((sin t) ^ 2)) * (npow (cos t) ((n) + 3)))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m)) * ((sin t) ^ 2)) * (npow (cos t) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)))).
  { enough (U' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m))))) * (sqrt 2) * (inv (sqrt PI)) + n * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m)))))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((-1 / 2) * ((sin u) ^ 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m))))) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m)) * (sqrt 2) * (inv (sqrt PI)) - sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1) * (dot m m) * ((sin u) ^ 2)) * (npow (cos u) (1 + n)))) * (inv (sqrt PI)) - 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1) * (dot m m) * ((sin u) ^ 2)) * (npow (cos u) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI)) - n * (sqrt 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1) * (dot m m) * ((sin u) ^ 2)) * (npow (cos u) (1 + n)))) * (inv (sqrt PI))) = 0).
    { apply Rminus_diag_uniq; transitivity ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m))))) * (sqrt 2) * (inv (sqrt PI)) + n * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m)))))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((-1 / 2) * ((sin u) ^ 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m))))) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m)) * (sqrt 2) * (inv (sqrt PI)) - sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1) * (dot m m) * ((sin u) ^ 2)) * (npow (cos u) (1 + n)))) * (inv (sqrt PI)) - 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1) * (dot m m) * ((sin u) ^ 2)) * (npow (cos u) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI)) - n * (sqrt 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1) * (dot m m) * ((sin u) ^ 2)) * (npow (cos u) (1 + n)))) * (inv (sqrt PI)))); [same_sums | rewrite U'; ring]. }
    transitivity (0).
    { try assert (N104' : normal_form (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m)) (2 * (dot m m))) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]))].
      try assert (N111' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1) * (dot m m) * ((sin u) ^ 2)) * (npow (cos u) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp (dot m m * ((sin u) ^ 2))))) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2))))) - 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2)))))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_105 => (1) * (npow (cos at_105) (n - 1) * (inv (exp (dot m m * ((sin at_105) ^ 2))))) + ((1) * ((sin at_105) ^ 4 * (npow (cos at_105) (n - 1)) * (inv (exp (dot m m * ((sin at_105) ^ 2))))) + ((-2) * ((sin at_105) ^ 2 * (npow (cos at_105) (n - 1)) * (inv (exp (dot m m * ((sin at_105) ^ 2))))))))); [apply integral_alike; intros at_106; cbv beta; try assert (N109' : normal_form ((npow (cos at_106) (n + 3))) (npow (cos (at_106)) (n - 1) * ((sin (at_106)) ^ 4) + npow (cos (at_106)) (n - 1) - 2 * ((sin (at_106)) ^ 2) * (npow (cos (at_106)) (n - 1)))) by first [(unfold normal_form; replace ((cos at_106)) with (cos (at_106)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N110' : normal_form ((exp ((-1) * (dot m m) * ((sin at_106) ^ 2)))) (inv (exp (dot m m * ((sin (at_106)) ^ 2))))) by normal; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp (dot m m * ((sin u) ^ 2)))))) + ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2)))))) + ((-2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2))))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]).
      try assert (N120' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1) * (dot m m) * ((sin u) ^ 2)) * (npow (cos u) (1 + n)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp (dot m m * ((sin u) ^ 2))))) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2))))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_112 => (1) * (npow (cos at_112) (n - 1) * (inv (exp (dot m m * ((sin at_112) ^ 2))))) + ((-1) * ((sin at_112) ^ 2 * (npow (cos at_112) (n - 1)) * (inv (exp (dot m m * ((sin at_112) ^ 2)))))))); [apply integral_alike; intros at_113; cbv beta; try assert (N116' : normal_form ((npow (cos at_113) (1 + n))) (npow (cos (at_113)) (n - 1) - (sin (at_113)) ^ 2 * (npow (cos (at_113)) (n - 1)))) by first [(unfold normal_form; replace ((cos at_113)) with (cos (at_113)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N117' : normal_form ((exp ((-1) * (dot m m) * ((sin at_113) ^ 2)))) (inv (exp ((sin (at_113)) ^ 2 * (dot m m))))) by normal; try assert (N118' : normal_form ((exp (dot m m * ((sin at_113) ^ 2)))) (exp ((sin (at_113)) ^ 2 * (dot m m)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; try assert (N119' : normal_form ((inv (exp (dot m m * ((sin at_113) ^ 2))))) (inv (exp ((sin (at_113)) ^ 2 * (dot m m))))) by first [apply inv_is; [nonzero | (assert (Z0' : exp ((sin (at_113)) ^ 2 * (dot m m)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp (dot m m * ((sin u) ^ 2)))))) + ((-1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2)))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]).
      try assert (N130' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((-1 / 2) * ((sin u) ^ 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m)))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp (dot m m * ((sin u) ^ 2))))) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2))))) - 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2)))))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_121 => (1) * (npow (cos at_121) (n - 1) * (inv (exp (dot m m * ((sin at_121) ^ 2))))) + ((1) * ((sin at_121) ^ 4 * (npow (cos at_121) (n - 1)) * (inv (exp (dot m m * ((sin at_121) ^ 2))))) + ((-2) * ((sin at_121) ^ 2 * (npow (cos at_121) (n - 1)) * (inv (exp (dot m m * ((sin at_121) ^ 2))))))))); [apply integral_alike; intros at_122; cbv beta; try assert (N125' : normal_form ((npow (cos at_122) (n + 3))) (npow (cos (at_122)) (n - 1) + (sin (at_122)) ^ 4 * (npow (cos (at_122)) (n - 1)) - 2 * ((sin (at_122)) ^ 2) * (npow (cos (at_122)) (n - 1)))) by first [(unfold normal_form; replace ((cos at_122)) with (cos (at_122)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N126' : normal_form (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m)) (2 * (dot m m))) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]))]; try assert (N127' : normal_form ((exp (dot m m * ((sin at_122) ^ 2)))) (exp ((sin (at_122)) ^ 2 * (dot m m)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; try assert (N128' : normal_form ((inv (exp (dot m m * ((sin at_122) ^ 2))))) (inv (exp ((sin (at_122)) ^ 2 * (dot m m))))) by first [apply inv_is; [nonzero | (assert (Z0' : exp ((sin (at_122)) ^ 2 * (dot m m)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N129' : normal_form ((exp ((-1 / 2) * ((sin at_122) ^ 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m))))) (inv (exp ((sin (at_122)) ^ 2 * (dot m m))))) by normal; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp (dot m m * ((sin u) ^ 2)))))) + ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2)))))) + ((-2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2))))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]).
      try assert (N138' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m)))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp (dot m m * ((sin u) ^ 2))))) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2))))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_131 => (1) * (npow (cos at_131) (n - 1) * (inv (exp (dot m m * ((sin at_131) ^ 2))))) + ((-1) * ((sin at_131) ^ 2 * (npow (cos at_131) (n - 1)) * (inv (exp (dot m m * ((sin at_131) ^ 2)))))))); [apply integral_alike; intros at_132; cbv beta; try assert (N135' : normal_form ((npow (cos at_132) (1 + n))) (npow (cos (at_132)) (n - 1) - npow (cos (at_132)) (n - 1) * ((sin (at_132)) ^ 2))) by first [(unfold normal_form; replace ((cos at_132)) with (cos (at_132)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N136' : normal_form (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m)) (2 * (dot m m))) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]))]; try assert (N137' : normal_form ((exp ((-1 / 2) * ((sin at_132) ^ 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m))))) (inv (exp (dot m m * ((sin (at_132)) ^ 2))))) by normal; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp (dot m m * ((sin u) ^ 2)))))) + ((-1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2)))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]).
      first [put; solve [ring] | same_sums | equal]. }
    ring. }
  gap; try rewrite G'; lra.
Qed.

(** Step [orthogonal], by Algebra:
  <-<k, f>*f + k, f> = 0
*)
Lemma step_orthogonal (V : Space) (f : V) (k : V)
    (H_f : dot f f = 1) :
  dot (vadd (vscale ((-1) * (dot k f)) f) (k)) f = 0.
Proof.
  rewrite ?H_f.
  unfold A.
  try assert (N0' : normal_form (dot (vadd (vscale ((-1) * (dot k f)) f) (k)) f) (dot k f - dot f f * (dot k f))) by normal.
  first [solve [put; ring [H_f]] | solve [put; field [H_f]; sides] | solve [assert (R0' : (dot f f) - (1) = 0) by (apply Rminus_diag_eq; says H_f); apply (by_combination _ _ (((-1) * (dot k f)) * ((dot f f) - (1)))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | solve [put; alike_by sqrt ltac:(solve [ring [H_f]]); first [ring [H_f] | squares; ring [H_f]]] | equal].
Qed.

(** Step [given k], by Instance:
  <-<k, f>*f + k, -<k, f>*f + k>^(1/2)*E[<x + m*2^(1/2), x + m*2^(1/2)>^(1/2); x ~ gamma1] >=
    E[abs(<-k + <k, f>*f, x + m>); x ~ gamma1]*2^(1/2)
*)
Lemma step_given_k (V : Space) (f : V) (k : V) (m : V) (gamma : R -> law V)
    (H_f : dot f f = 1)
    (C_mean_length_across_turned_p : mean_length_across.cited_turned_p V gamma)
    (C_mean_length_across_turned_m : mean_length_across.cited_turned_m V gamma) :
  sqrt (dot (vadd (vscale ((-1) * (dot k f)) f) (k)) (vadd (vscale ((-1) * (dot k f)) f) (k))) * (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt 2) m)) (vadd y (vscale (sqrt 2) m))))) >= E (gamma 1) (fun y => Rabs (dot (vadd (vscale (-1) k) (vscale (dot k f) f)) (vadd y (m)))) * (sqrt 2).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [in k], by Average:
  E[E[<y + m*2^(1/2), y + m*2^(1/2)>^(1/2); y ~ gamma1]*<x - <x, f>*f, x - <x, f>*f>^(1/2); x ~
    gamma1] >= E[E[abs(<-x + <x, f>*f, y + m>); y ~ gamma1]*2^(1/2); x ~ gamma1]
*)
Lemma step_in_k (V : Space) (f : V) (m : V) (gamma : R -> law V)
    (H_f : dot f f = 1)
    (C_mean_length_across_turned_p : mean_length_across.cited_turned_p V gamma)
    (C_mean_length_across_turned_m : mean_length_across.cited_turned_m V gamma) :
  E (gamma 1) (fun y => E (gamma 1) (fun z => sqrt (dot (vadd z (vscale (sqrt 2) m)) (vadd z (vscale (sqrt 2) m)))) * (sqrt (dot (vadd y (vscale ((-1) * (dot y f)) f)) (vadd y (vscale ((-1) * (dot y f)) f))))) >= E (gamma 1) (fun y => E (gamma 1) (fun z => Rabs (dot (vadd (vscale (-1) y) (vscale (dot y f) f)) (vadd z (m)))) * (sqrt 2)).
Proof.
  assert (H_given_k : forall z0 : V, drawn (gamma 1) z0 -> sqrt (dot (vadd (vscale ((-1) * (dot (z0) f)) f) (z0)) (vadd (vscale ((-1) * (dot (z0) f)) f) (z0))) * (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt 2) m)) (vadd y (vscale (sqrt 2) m))))) >= E (gamma 1) (fun y => Rabs (dot (vadd (vscale (-1) (z0)) (vscale (dot (z0) f) f)) (vadd y (m)))) * (sqrt 2)).
  { intros z0 D0; draws; apply (step_given_k (V) (f) (z0) (m) (gamma)); premise. }
  assert (P' : E (gamma 1) (fun y => E (gamma 1) (fun z => Rabs (dot (vadd (vscale (-1) y) (vscale (dot y f) f)) (vadd z (m)))) * (sqrt 2)) <= E (gamma 1) (fun y => E (gamma 1) (fun z => sqrt (dot (vadd z (vscale (sqrt 2) m)) (vadd z (vscale (sqrt 2) m)))) * (sqrt (dot (vadd y (vscale ((-1) * (dot y f)) f)) (vadd y (vscale ((-1) * (dot y f)) f)))))).
  { apply E_le; intros d0 D0; draws.
    pose proof (H_given_k d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [given x], by Instance:
  E[abs(<y, x + m - <f, x + m>*f>); y ~ gamma1] = <x + m - <f, x + m>*f, x + m - <f, x +
    m>*f>^(1/2)*pi^(-1/2)*2^(1/2)
*)
Lemma step_given_x (V : Space) (e : V) (f : V) (m : V) (n : R) (x : V) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun y => Rabs (dot y (vadd x (vadd m (vscale ((-1) * (dot f (vadd x (m)))) f))))) = sqrt (dot (vadd x (vadd m (vscale ((-1) * (dot f (vadd x (m)))) f))) (vadd x (vadd m (vscale ((-1) * (dot f (vadd x (m)))) f)))) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (I' : E (gamma 1) (fun y => Rabs (dot (vadd x (vadd m (vscale ((-1) * (dot f (vadd x (m)))) f))) y)) = sqrt (dot (vadd x (vadd m (vscale ((-1) * (dot f (vadd x (m)))) f))) (vadd x (vadd m (vscale ((-1) * (dot f (vadd x (m)))) f)))) * (sqrt 2) * (inv (sqrt PI))).
  { apply (absolute_normal.step_theorem (V) (e) (n) (1) (vadd x (vadd m (vscale ((-1) * (dot f (vadd x (m)))) f))) (gamma)); [premise | first [assumption | gap; by_number | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned]. }
  congruent_to I'.
Qed.

(** Step [Cauchy-Schwarz], by Cited:
  <f, f>*<x + m, x + m> - <f, x + m>^2 >= 0
*)
Lemma step_CauchymSchwarz (V : Space) (f : V) (m : V) (x : V) :
  dot f f * (dot (vadd x (m)) (vadd x (m))) - (dot f (vadd x (m))) ^ 2 >= 0.
Proof.
  pose proof (cauchy_schwarz (f) (vadd x (m))) as I'.
  fit I'.
Qed.

(** Step [opened], by Algebra:
  A(f, x + m) = (<f, f>*<x + m, x + m> - <f, x + m>^2)^(1/2)
*)
Lemma step_opened (V : Space) (f : V) (m : V) (x : V) :
  A (dot f f) (dot f (vadd x (m))) (dot (vadd x (m)) (vadd x (m))) = sqrt (dot f f * (dot (vadd x (m)) (vadd x (m))) - (dot f (vadd x (m))) ^ 2).
Proof.
  unfold A.
  try assert (N3' : normal_form ((dot f (vadd x (m)))) (dot m f + dot x f)) by normal.
  try assert (N4' : normal_form ((dot (vadd x (m)) (vadd x (m)))) (dot m m + 2 * (dot x m) + dot x x)) by normal.
  try assert (N5' : normal_form (dot f (vadd x (m))) (dot m f + dot x f)) by normal.
  try assert (N6' : normal_form (dot (vadd x (m)) (vadd x (m))) (dot m m + 2 * (dot x m) + dot x x)) by normal.
  try assert (N7' : normal_form ((sqrt ((dot f f) * (dot (vadd x (m)) (vadd x (m))) - (dot f (vadd x (m))) ^ 2))) (sqrt (2 * (dot f f) * (dot x m) + dot f f * (dot x x) + dot m m * (dot f f) - (dot m f) ^ 2 - 2 * (dot m f) * (dot x f) - (dot x f) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N8' : normal_form (sqrt (dot f f * (dot (vadd x (m)) (vadd x (m))) - (dot f (vadd x (m))) ^ 2)) (sqrt (2 * (dot f f) * (dot x m) + dot f f * (dot x x) + dot m m * (dot f f) - (dot m f) ^ 2 - 2 * (dot m f) * (dot x f) - (dot x f) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  first [put; solve [ring] | equal].
Qed.

(** Step [area], by Algebra:
  <x + m - <f, x + m>*f, x + m - <f, x + m>*f>^(1/2) = (<f, f>*<x + m, x + m> - <f, x +
    m>^2)^(1/2)
*)
Lemma step_area (V : Space) (f : V) (m : V) (x : V)
    (H_f : dot f f = 1) :
  sqrt (dot (vadd x (vadd m (vscale ((-1) * (dot f (vadd x (m)))) f))) (vadd x (vadd m (vscale ((-1) * (dot f (vadd x (m)))) f)))) = sqrt (dot f f * (dot (vadd x (m)) (vadd x (m))) - (dot f (vadd x (m))) ^ 2).
Proof.
  rewrite ?H_f.
  unfold A.
  try assert (N1' : normal_form (dot f (vadd x (m))) (dot m f + dot x f)) by normal.
  try assert (N2' : normal_form (dot (vadd x (m)) (vadd x (m))) (dot m m + 2 * (dot x m) + dot x x)) by normal.
  try assert (N3' : normal_form (dot (vadd x (vadd m (vscale ((-1) * (dot f (vadd x (m)))) f))) (vadd x (vadd m (vscale ((-1) * (dot f (vadd x (m)))) f)))) (dot f f * ((dot x f) ^ 2) + dot m m + 2 * (dot x m) + 2 * (dot f f) * (dot m f) * (dot x f) + dot x x + dot f f * ((dot m f) ^ 2) - 2 * ((dot m f) ^ 2) - 4 * (dot m f) * (dot x f) - 2 * ((dot x f) ^ 2))) by normal.
  try assert (N4' : normal_form (sqrt (dot (vadd x (vadd m (vscale ((-1) * (dot f (vadd x (m)))) f))) (vadd x (vadd m (vscale ((-1) * (dot f (vadd x (m)))) f))))) (sqrt (dot f f * ((dot x f) ^ 2) + dot m m + 2 * (dot x m) + 2 * (dot f f) * (dot m f) * (dot x f) + dot x x + dot f f * ((dot m f) ^ 2) - 2 * ((dot m f) ^ 2) - 4 * (dot m f) * (dot x f) - 2 * ((dot x f) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N5' : normal_form ((sqrt (((1)) * (dot (vadd x (m)) (vadd x (m))) - (dot f (vadd x (m))) ^ 2))) (sqrt (dot m m + 2 * (dot x m) + dot x x - (dot m f) ^ 2 - 2 * (dot m f) * (dot x f) - (dot x f) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  first [solve [put; ring [H_f]] | solve [put; field [H_f]; sides] | solve [put; alike_by sqrt ltac:(solve [ring [H_f]]); first [ring [H_f] | squares; ring [H_f]]] | equal].
Qed.

(** Step [area given x], by Algebra:
  E[abs(<<y, f>*f - y, x + m>); y ~ gamma1] = A(f, x + m)*pi^(-1/2)*2^(1/2)
*)
Lemma step_area_given_x (V : Space) (e : V) (f : V) (m : V) (n : R) (x : V) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (H_f : dot f f = 1)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun y => Rabs (dot (vadd (vscale (dot y f) f) (vscale (-1) y)) (vadd x (m)))) = A (dot f f) (dot f (vadd x (m))) (dot (vadd x (m)) (vadd x (m))) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [areas], by Average:
  E[E[abs(<x + m, <y, f>*f - y>); y ~ gamma1]; x ~ gamma1] = pi^(-1/2)*E[A(f, x + m); x ~
    gamma1]*2^(1/2)
*)
Lemma step_areas (V : Space) (e : V) (f : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (H_f : dot f f = 1)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun y => E (gamma 1) (fun z => Rabs (dot (vadd y (m)) (vadd (vscale (dot z f) f) (vscale (-1) z))))) = E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (H_area_given_x : forall z0 : V, drawn (gamma 1) z0 -> E (gamma 1) (fun y => Rabs (dot (vadd (vscale (dot y f) f) (vscale (-1) y)) (vadd (z0) (m)))) = A (dot f f) (dot f (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m))) * (sqrt 2) * (inv (sqrt PI))).
  { intros z0 D0; draws; apply (step_area_given_x (V) (e) (f) (m) (n) (z0) (gamma)); premise. }
  assert (P' : E (gamma 1) (fun y => E (gamma 1) (fun z => Rabs (dot (vadd y (m)) (vadd (vscale (dot z f) f) (vscale (-1) z))))) = E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))) * (sqrt 2) * (inv (sqrt PI)))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_area_given_x d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) * (sqrt 2) * (inv (sqrt PI)) = E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))) * (sqrt 2) * (inv (sqrt PI)))).
  { assert (S0' : E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) * (sqrt 2) * (inv (sqrt PI)) = E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) * (sqrt 2) * (inv (sqrt PI))).
    { transitivity (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) * (sqrt 2) * (inv (sqrt PI))). { in_order. }
      first [put; solve [ring] | first [in_order | equal]]. }
    assert (S1' : E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))) * (sqrt 2) * (inv (sqrt PI))) = E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) * (sqrt 2) * (inv (sqrt PI))).
    { transitivity (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))) * (sqrt 2) * (inv (sqrt PI)))). { in_order. }
      assert (E1' : normal_form (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))) * (sqrt 2) * (inv (sqrt PI)))) (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) * (sqrt 2) * (inv (sqrt PI)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_2 => (sqrt 2 * (inv (sqrt PI))) * (A (dot f f) (dot f (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_2 (m)))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity (A (dot f f) (dot f (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_2 (m))) * (sqrt 2) * (inv (sqrt PI))).
          { first [put; solve [ring] | first [in_order | equal]]. }
          in_order. }
        transitivity ((sqrt 2 * (inv (sqrt PI))) * (E (gamma 1) (fun x_2 => A (dot f f) (dot f (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_2 (m)))))).
        { linear. }
        transitivity ((sqrt 2 * (inv (sqrt PI))) * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))). { in_order. }
        in_order. }
      first [put; solve [ring] | first [in_order | equal]]. }
    transitivity (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) * (sqrt 2) * (inv (sqrt PI))). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))) * (sqrt 2) * (inv (sqrt PI)))). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [theorem], by Linear:
  E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 2*pi^(-1/2)*E[A(f, x + m); x ~ gamma1]
*)
Lemma step_theorem (V : Space) (e : V) (f : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
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
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_across_turned_p : mean_length_across.cited_turned_p V gamma)
    (C_mean_length_across_turned_m : mean_length_across.cited_turned_m V gamma) :
  E (gamma 1) (fun y => E (gamma 1) (fun z => A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) >= 2 * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (inv (sqrt PI)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (V : Space) (e : V) (f : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
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
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_across_turned_p : mean_length_across.cited_turned_p V gamma)
    (C_mean_length_across_turned_m : mean_length_across.cited_turned_m V gamma) :
  E (gamma 1) (fun y => E (gamma 1) (fun z => A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) >= 2 * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (inv (sqrt PI)).
Proof. exact (step_theorem (V) (e) (f) (m) (n) (gamma) label_n H_unit H_dimension H_f C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_across_turned_p C_mean_length_across_turned_m). Qed.
