(** ReLU: $J$ is positive within an isotropic Gaussian class (relu-mean-area-positive)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [unit]: <e, e> = 1
  Then E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require relu_mean_areas.
Open Scope R_scope.

Definition J (k11 k12 k22 : R) : R :=
  (1 / 2) * (sqrt (k11 * k22 - k12 ^ 2)) * (inv PI).

Lemma J_symmetric k11 k12 k22 : J k11 k12 k22 = J k22 k12 k11.
Proof. unfold J; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped J J_symmetric.

(** Step [acute], by Balls:
  1/2*pi > 1
*)
Lemma step_acute :
  (1 / 2) * PI > 1.
Proof.
  by_balls.
Qed.

(** Step [m_0], by Instance:
  1/2*E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*(pi^(-1/2)*2^(1/2)*integral(t -> exp(-<m,
    m>*sin(t)^2)*cos(t)^(1 + n), 0, 1/2*pi)*(1 + n) + 2*integral(t -> exp(-<m,
    m>*sin(t)^2)*cos(t)^(n + 3), 0, 1/2*pi)*<m, m>*pi^(-1/2)*2^(1/2))*pi^(-1) > 0
*)
Lemma step_m_0 (V : Space) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) * (inv PI) > 0.
Proof.
  pose proof (step_acute) as H_acute.
  assert (I' : (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x (e))) (e))) (vadd x (vscale ((-1) * (dot x (e))) (e)))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (m) (m) - dot (m) (m))) * (npow (cos t) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + (dot (m) (m) + dot (m) (m)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (m) (m) - dot (m) (m))) * (npow (cos t) ((n) + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (inv PI) > 0).
  { apply (relu_mean_areas.step_m_0 (V) (e) (m) (n) (m) (1) (gamma)); [premise | first [assumption | gap; by_number | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold J; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | first [exact H_acute | assert (G' : ((1 / 2) * PI) - (1) = ((1 / 2) * PI) - (1)); [(unfold J; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_acute] | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_area_eta_positive_along_e]. }
  assert (G' : ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) * (inv PI)) - (0) = ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x (e))) (e))) (vadd x (vscale ((-1) * (dot x (e))) (e)))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (m) (m) - dot (m) (m))) * (npow (cos t) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + (dot (m) (m) + dot (m) (m)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (m) (m) - dot (m) (m))) * (npow (cos t) ((n) + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (inv PI)) - (0)).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' : R, (z4' = z2') -> (z5' = z1') -> ((1 / 2) * PI > 1) -> ((1 / 2) * (z0') * (sqrt 2 * (z1') * (1 + n) * (inv (sqrt PI)) + 2 * (z2') * (z3') * (sqrt 2) * (inv (sqrt PI))) * (inv PI) - 0) = ((1 / 2) * (z0') * ((z4') * (sqrt 2) * ((z3') + (z3')) * (inv (sqrt PI)) + (z5') * (sqrt 2) * (1 + n) * (inv (sqrt PI))) * (inv PI) - 0)).
    { clear - n label_n.
      intros z0' z1' z2' z3' z4' z5' F_z4' F_z5' H_acute.
      subst z4' z5'.
      first [put; solve [field] | equal]. }
    assert (F_z4' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((1 / 2) * ((sin u) ^ 2) * (- dot m m - dot m m)))) = the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1) * (dot m m) * ((sin u) ^ 2)) * (npow (cos u) (n + 3)))).
    { first [congruent | (unfold J; try assert (N50' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1) * (dot m m) * ((sin u) ^ 2)) * (npow (cos u) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp (dot m m * ((sin u) ^ 2))))) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2))))) - 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2)))))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_44 => (1) * (npow (cos at_44) (n - 1) * (inv (exp (dot m m * ((sin at_44) ^ 2))))) + ((1) * ((sin at_44) ^ 4 * (npow (cos at_44) (n - 1)) * (inv (exp (dot m m * ((sin at_44) ^ 2))))) + ((-2) * ((sin at_44) ^ 2 * (npow (cos at_44) (n - 1)) * (inv (exp (dot m m * ((sin at_44) ^ 2))))))))); [apply integral_alike; intros at_45; cbv beta; try assert (N48' : normal_form ((npow (cos at_45) (n + 3))) (npow (cos (at_45)) (n - 1) * ((sin (at_45)) ^ 4) + npow (cos (at_45)) (n - 1) - 2 * (npow (cos (at_45)) (n - 1)) * ((sin (at_45)) ^ 2))) by first [(unfold normal_form; replace ((cos at_45)) with (cos (at_45)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N49' : normal_form ((exp ((-1) * (dot m m) * ((sin at_45) ^ 2)))) (inv (exp (dot m m * ((sin (at_45)) ^ 2))))) by normal; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp (dot m m * ((sin u) ^ 2)))))) + ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2)))))) + ((-2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2))))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]); try assert (N59' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((1 / 2) * ((sin u) ^ 2) * (- dot m m - dot m m))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp (dot m m * ((sin u) ^ 2))))) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2))))) - 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2)))))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_51 => (1) * (npow (cos at_51) (n - 1) * (inv (exp (dot m m * ((sin at_51) ^ 2))))) + ((1) * ((sin at_51) ^ 4 * (npow (cos at_51) (n - 1)) * (inv (exp (dot m m * ((sin at_51) ^ 2))))) + ((-2) * ((sin at_51) ^ 2 * (npow (cos at_51) (n - 1)) * (inv (exp (dot m m * ((sin at_51) ^ 2))))))))); [apply integral_alike; intros at_52; cbv beta; try assert (N55' : normal_form ((npow (cos at_52) (n + 3))) ((sin (at_52)) ^ 4 * (npow (cos (at_52)) (n - 1)) + npow (cos (at_52)) (n - 1) - 2 * ((sin (at_52)) ^ 2) * (npow (cos (at_52)) (n - 1)))) by first [(unfold normal_form; replace ((cos at_52)) with (cos (at_52)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N56' : normal_form ((exp (dot m m * ((sin at_52) ^ 2)))) (exp ((sin (at_52)) ^ 2 * (dot m m)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; try assert (N57' : normal_form ((inv (exp (dot m m * ((sin at_52) ^ 2))))) (inv (exp ((sin (at_52)) ^ 2 * (dot m m))))) by first [apply inv_is; [nonzero | (assert (Z0' : exp ((sin (at_52)) ^ 2 * (dot m m)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N58' : normal_form ((exp ((1 / 2) * ((sin at_52) ^ 2) * (- dot m m - dot m m)))) (inv (exp ((sin (at_52)) ^ 2 * (dot m m))))) by normal; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp (dot m m * ((sin u) ^ 2)))))) + ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2)))))) + ((-2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2))))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]); first [put; solve [ring] | equal])]. }
    assert (F_z5' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((1 / 2) * ((sin u) ^ 2) * (- dot m m - dot m m)))) = the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1) * (dot m m) * ((sin u) ^ 2)) * (npow (cos u) (1 + n)))).
    { first [congruent | (unfold J; try assert (N66' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1) * (dot m m) * ((sin u) ^ 2)) * (npow (cos u) (1 + n)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp (dot m m * ((sin u) ^ 2))))) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2))))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_60 => (1) * (npow (cos at_60) (n - 1) * (inv (exp (dot m m * ((sin at_60) ^ 2))))) + ((-1) * ((sin at_60) ^ 2 * (npow (cos at_60) (n - 1)) * (inv (exp (dot m m * ((sin at_60) ^ 2)))))))); [apply integral_alike; intros at_61; cbv beta; try assert (N64' : normal_form ((npow (cos at_61) (1 + n))) (npow (cos (at_61)) (n - 1) - npow (cos (at_61)) (n - 1) * ((sin (at_61)) ^ 2))) by first [(unfold normal_form; replace ((cos at_61)) with (cos (at_61)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N65' : normal_form ((exp ((-1) * (dot m m) * ((sin at_61) ^ 2)))) (inv (exp (dot m m * ((sin (at_61)) ^ 2))))) by normal; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp (dot m m * ((sin u) ^ 2)))))) + ((-1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2)))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]); try assert (N73' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((1 / 2) * ((sin u) ^ 2) * (- dot m m - dot m m))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp (dot m m * ((sin u) ^ 2))))) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2))))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_67 => (1) * (npow (cos at_67) (n - 1) * (inv (exp (dot m m * ((sin at_67) ^ 2))))) + ((-1) * ((sin at_67) ^ 2 * (npow (cos at_67) (n - 1)) * (inv (exp (dot m m * ((sin at_67) ^ 2)))))))); [apply integral_alike; intros at_68; cbv beta; try assert (N71' : normal_form ((npow (cos at_68) (1 + n))) (npow (cos (at_68)) (n - 1) - npow (cos (at_68)) (n - 1) * ((sin (at_68)) ^ 2))) by first [(unfold normal_form; replace ((cos at_68)) with (cos (at_68)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N72' : normal_form ((exp ((1 / 2) * ((sin at_68) ^ 2) * (- dot m m - dot m m)))) (inv (exp (dot m m * ((sin (at_68)) ^ 2))))) by normal; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp (dot m m * ((sin u) ^ 2)))))) + ((-1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp (dot m m * ((sin u) ^ 2)))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]); first [put; solve [ring] | equal])]. }
    pose proof (U' (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale ((-1) * (dot y e)) e)) (vadd y (vscale ((-1) * (dot y e)) e))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1) * (dot m m) * ((sin u) ^ 2)) * (npow (cos u) (1 + n)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1) * (dot m m) * ((sin u) ^ 2)) * (npow (cos u) (n + 3)))) (dot m m) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((1 / 2) * ((sin u) ^ 2) * (- dot m m - dot m m))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((1 / 2) * ((sin u) ^ 2) * (- dot m m - dot m m)))))) as V'.
    specialize (V' F_z4').
    specialize (V' F_z5').
    specialize (V' ltac:(says H_acute)).
    first [congruent_to V' | rearranged V']. }
  gap; try rewrite G'; lra.
Qed.

(** Step [J_m], by Instance:
  E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 1/2*E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(pi^(-1/2)*2^(1/2)*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(1 + n), 0, 1/2*pi)*(1 +
    n) + 2*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(n + 3), 0, 1/2*pi)*<m,
    m>*pi^(-1/2)*2^(1/2))*pi^(-1)
*)
Lemma step_J_m (V : Space) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
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
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) >= (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) * (inv PI).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [theorem], by Linear:
  E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_theorem (V : Space) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
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
  E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) > 0.
Proof.
  pose proof (step_m_0 (V) (e) (m) (n) (gamma) label_n H_dimension H_unit C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e) as H_m_0.
  pose proof (step_J_m (V) (e) (m) (n) (gamma) label_n H_dimension H_unit C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_eta_positive_along_e) as H_J_m.
  assert (P0' : 0 < (1) * (((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) * (inv PI)) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) - ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) * (inv PI)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) - (0) = (1) * (((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) * (inv PI)) - (0)) + (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) - ((1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))) * (inv PI)))) by same_sums.
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
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
  E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) > 0.
Proof. exact (step_theorem (V) (e) (m) (n) (gamma) label_n H_dimension H_unit C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments). Qed.
