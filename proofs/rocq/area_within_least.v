(** The mean area between normal inputs around one mean is $(2/pi)^(1/2) (2 |m|^2 + 2/pi)^(1/2)$ at least (area-within-least)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Then E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= pi^(-1/2)*2^(1/2)*(2*pi^(-1) + 2*<m,
    m>)^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require mean_area_of_one_mean.
From NCProofs Require mean_length.
From NCProofs Require mean_length_least.
From NCProofs Require area_eta_positive.
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

(** Step [within], by Instance:
  E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(pi^(-1/2)*2^(1/2)*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(1 + n), 0, 1/2*pi)*(1 +
    n) + 2*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(n + 3), 0, 1/2*pi)*<m,
    m>*pi^(-1/2)*2^(1/2))
*)
Lemma step_within (V : Space) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
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
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) = E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) * (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))).
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
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale (sqrt 2) m)) (vadd x (vscale (sqrt 2) m)))) = sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  pose proof (step_acute) as H_acute.
  assert (I' : E (gamma 1) (fun z => sqrt (dot (vadd z (vscale (sqrt 2) m)) (vadd z (vscale (sqrt 2) m)))) = dot (vscale (sqrt 2) m) (vscale (sqrt 2) m) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m)) * ((sin t) ^ 2)) * (npow (cos t) ((n) + 3)))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m)) * ((sin t) ^ 2)) * (npow (cos t) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI))).
  { apply (mean_length.step_theorem (V) (1) (e) (vscale (sqrt 2) m) (n) (1) (gamma)); [premise | first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | first [exact H_acute | assert (G' : ((1 / 2) * PI) - (1) = ((1 / 2) * PI) - (1)); [(unfold A; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_acute] | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned]. }
  assert (G' : (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale (sqrt 2) m)) (vadd x (vscale (sqrt 2) m))))) - (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) = (E (gamma 1) (fun z => sqrt (dot (vadd z (vscale (sqrt 2) m)) (vadd z (vscale (sqrt 2) m))))) - (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m)) * ((sin t) ^ 2)) * (npow (cos t) ((n) + 3)))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot (vscale (sqrt 2) m) (vscale (sqrt 2) m)) * ((sin t) ^ 2)) * (npow (cos t) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)))).
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

(** Step [least length], by Instance:
  E[<x + m*2^(1/2), x + m*2^(1/2)>^(1/2); x ~ gamma1] >= (2*pi^(-1) + 2*<m, m>)^(1/2)
*)
Lemma step_least_length (V : Space) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale (sqrt 2) m)) (vadd x (vscale (sqrt 2) m)))) >= sqrt (2 * (inv PI) + 2 * (dot m m)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [M], by Linear:
  pi^(-1/2)*2^(1/2)*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(1 + n), 0, 1/2*pi)*(1 + n) +
    2*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(n + 3), 0, 1/2*pi)*<m, m>*pi^(-1/2)*2^(1/2) >=
    (2*pi^(-1) + 2*<m, m>)^(1/2)
*)
Lemma step_M (V : Space) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI)) >= sqrt (2 * (inv PI) + 2 * (dot m m)).
Proof.
  pose proof (step_length (V) (e) (m) (n) (gamma) label_n H_unit H_dimension C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned) as H_length.
  pose proof (step_least_length (V) (e) (m) (n) (gamma) label_n H_unit H_dimension C_mean_length_least_unit_symmetric C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e) as H_least_length.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => sqrt (dot (vadd x (vscale (sqrt 2) m)) (vadd x (vscale (sqrt 2) m))))) - (sqrt (2 * (inv PI) + 2 * (dot m m))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) - (sqrt (2 * (inv PI) + 2 * (dot m m))) = (1) * ((E (gamma 1) (fun x => sqrt (dot (vadd x (vscale (sqrt 2) m)) (vadd x (vscale (sqrt 2) m))))) - (sqrt (2 * (inv PI) + 2 * (dot m m))))).
  { assert (U' : forall z0' z1' z2' z3' : R, ((z3') = ((sqrt 2 * (z0') * (1 + n) * (inv (sqrt PI)) + 2 * (z1') * (z2') * (sqrt 2) * (inv (sqrt PI))))) -> ((z3') >= ((sqrt (2 * (inv PI) + 2 * (z2'))))) -> ((sqrt 2 * (z0') * (1 + n) * (inv (sqrt PI)) + 2 * (z1') * (z2') * (sqrt 2) * (inv (sqrt PI))) - sqrt (2 * (inv PI) + 2 * (z2'))) = (1 * ((z3') - sqrt (2 * (inv PI) + 2 * (z2'))))).
    { clear - n label_n.
      intros z0' z1' z2' z3' H_length H_least_length.
      rewrite ?H_length.
      try assert (N36' : normal_form (((sqrt 2 * (z0') * (1 + n) * (inv (sqrt PI)) + 2 * (z1') * (z2') * (sqrt 2) * (inv (sqrt PI))))) ((z0') * (sqrt 2) * (inv (sqrt PI)) + (z0') * n * (sqrt 2) * (inv (sqrt PI)) + 2 * (z1') * (z2') * (sqrt 2) * (inv (sqrt PI)))) by (unfold normal_form; first [put; solve [ring] | equal]).
      try assert (N37' : normal_form ((sqrt (2 * (inv PI) + 2 * (z2')))) (sqrt (PI * (z2') + 1) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      first [put; solve [ring] | equal]. }
    pose proof (U' (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) (dot m m) (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale (sqrt 2) m)) (vadd x (vscale (sqrt 2) m)))))) as V'.
    specialize (V' ltac:(says H_length)).
    specialize (V' ltac:(says H_least_length)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [eta], by Instance:
  E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1] >= pi^(-1/2)*2^(1/2)
*)
Lemma step_eta (V : Space) (e : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e)))) >= sqrt 2 * (inv (sqrt PI)).
Proof.
  assert (I' : E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x (e))) (e))) (vadd x (vscale ((-1) * (dot x (e))) (e))))) >= sqrt 2 * (inv (sqrt PI))).
  { apply (area_eta_positive.step_theorem (V) (e) (n) (gamma)); [premise | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_area_eta_positive_along_e]. }
  congruent_to I'.
Qed.

(** Step [theorem], by Linear:
  E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= pi^(-1/2)*2^(1/2)*(2*pi^(-1) + 2*<m, m>)^(1/2)
*)
Lemma step_theorem (V : Space) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
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
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) >= sqrt 2 * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv (sqrt PI)).
Proof.
  pose proof (step_within (V) (e) (m) (n) (gamma) label_n H_unit H_dimension C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments) as H_within.
  pose proof (step_M (V) (e) (m) (n) (gamma) label_n H_unit H_dimension C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_least_unit_symmetric C_area_eta_positive_along_e) as H_M.
  pose proof (step_eta (V) (e) (n) (gamma) label_n H_unit H_dimension C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e) as H_eta.
  assert (P0' : 0 <= (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * ((sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) - (sqrt (2 * (inv PI) + 2 * (dot m m))))) by (apply Rmult_le_pos; [sign | lra]).
  try assert (0 < 2 * (inv PI) + 2 * (dot m m)) by sign.
  assert (P1' : 0 <= (sqrt (2 * (inv PI) + 2 * (dot m m))) * ((E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) - (sqrt 2 * (inv (sqrt PI))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) - (sqrt 2 * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv (sqrt PI))) = (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * ((sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) - (sqrt (2 * (inv PI) + 2 * (dot m m)))) + (sqrt (2 * (inv PI) + 2 * (dot m m))) * ((E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) - (sqrt 2 * (inv (sqrt PI))))).
  { assert (U' : forall z0' z1' z2' z3' z4' : R, ((z0') = (((z2') * (sqrt 2 * (z3') * (1 + n) * (inv (sqrt PI)) + 2 * (z4') * (z1') * (sqrt 2) * (inv (sqrt PI)))))) -> (((sqrt 2 * (z3') * (1 + n) * (inv (sqrt PI)) + 2 * (z4') * (z1') * (sqrt 2) * (inv (sqrt PI)))) >= ((sqrt (2 * (inv PI) + 2 * (z1'))))) -> ((z2') >= sqrt 2 * (inv (sqrt PI))) -> ((z0') - sqrt 2 * (sqrt (2 * (inv PI) + 2 * (z1'))) * (inv (sqrt PI))) = (((z2') - sqrt 2 * (inv (sqrt PI))) * (sqrt (2 * (inv PI) + 2 * (z1'))) + (z2') * ((sqrt 2 * (z3') * (1 + n) * (inv (sqrt PI)) + 2 * (z4') * (z1') * (sqrt 2) * (inv (sqrt PI))) - sqrt (2 * (inv PI) + 2 * (z1'))))).
    { clear - n label_n.
      intros z0' z1' z2' z3' z4' H_within H_M H_eta.
      rewrite ?H_within.
      try assert (N40' : normal_form ((((z2') * (sqrt 2 * (z3') * (1 + n) * (inv (sqrt PI)) + 2 * (z4') * (z1') * (sqrt 2) * (inv (sqrt PI)))))) (2 * (z4') * (z1') * (z2') * (sqrt 2) * (inv (sqrt PI)) + (z3') * (z2') * (sqrt 2) * (inv (sqrt PI)) + (z3') * n * (z2') * (sqrt 2) * (inv (sqrt PI)))) by (unfold normal_form; first [put; solve [ring] | equal]).
      try assert (N41' : normal_form ((sqrt (2 * (inv PI) + 2 * (z1')))) (sqrt (1 + PI * (z1')) * (sqrt 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (dot m m) (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3))))) as V'.
    specialize (V' ltac:(says H_within)).
    specialize (V' ltac:(says H_M)).
    specialize (V' ltac:(says H_eta)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
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
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) >= sqrt 2 * (sqrt (2 * (inv PI) + 2 * (dot m m))) * (inv (sqrt PI)).
Proof. exact (step_theorem (V) (e) (m) (n) (gamma) label_n H_unit H_dimension C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_least_unit_symmetric C_area_eta_positive_along_e). Qed.
