(** Lemma A for $p = 1$ and $d > 2$ (erf-powers-beyond-one)

  Given [D > 0]: D > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [d >= 2]: d >= 2
  Given [not 2]: (-2 + d)^2 > 0
  Then E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(L)*<x, y>; y ~ gamma1]; x ~
    gamma1]*E[E[<x, x>^(c + 2)*(<x, x> + D)^(-3); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1);
    c ~ coins(L)] > E[E[(D + <x, x>)^(-3/2)*<x, y>^3*<x + y, x + y>^(L)*(<y, y> + D)^(-3/2); y ~
    gamma1]; x ~ gamma1]*E[E[(<x, x> + D)^(-1)*<x, x>^(c); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(L)]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require label_above_2.
From NCProofs Require erf_powers_one.
From NCProofs Require erf_powers_coins_space.
Open Scope R_scope.

(** Step [d >= 3], by Instance:
  d >= 3
*)
Lemma step_d_pos_is_3 (d : R)
    (label_d : label d)
    (H_d_pos_is_2 : d >= 2)
    (H_not_2 : (d - 2) ^ 2 > 0) :
  d >= 3.
Proof.
  assert (I' : (d) >= 3).
  { apply (label_above_2.step_theorem (d)); [premise | first [assumption | gap; first [seen | sign_form (d - 2) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; sign | premise]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [M > 0], by Instance:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(L)*<x, y>; y ~ gamma1]; x ~ gamma1]
    > 0
*)
Lemma step_M_pos_0 (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (label_d : label d)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_erf_powers_one_not_0 : erf_powers_one.cited_not_0 V gamma)
    (C_erf_powers_one_mirrored : erf_powers_one.cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0.
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L) * (dot x y) * (inv (sqrt ((D) + dot x x))) * (inv (sqrt (dot y y + (D)))))) > 0).
  { apply (erf_powers_one.step_theorem (V) (D) (L) (d) (gamma)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | exact C_erf_powers_one_not_0 | exact C_erf_powers_one_mirrored | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent]. }
  congruent_to I'.
Qed.

(** Step [theorem], by Instance:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(L)*<x, y>; y ~ gamma1]; x ~
    gamma1]*E[E[<x, x>^(c + 2)*(<x, x> + D)^(-3); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1);
    c ~ coins(L)] > E[E[(D + <x, x>)^(-3/2)*<x, y>^3*<x + y, x + y>^(L)*(<y, y> + D)^(-3/2); y ~
    gamma1]; x ~ gamma1]*E[E[(<x, x> + D)^(-1)*<x, x>^(c); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(L)]
*)
Lemma step_theorem (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (label_d : label d)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_d_pos_is_2 : d >= 2)
    (H_not_2 : (d - 2) ^ 2 > 0)
    (C_erf_powers_one_not_0 : erf_powers_one.cited_not_0 V gamma)
    (C_erf_powers_one_mirrored : erf_powers_one.cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma)
    (C_erf_powers_lemma_space_not_0 : erf_powers_lemma_space.cited_not_0 V gamma)
    (C_erf_powers_lemma_space_mirrored : erf_powers_lemma_space.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))).
Proof.
  pose proof (step_d_pos_is_3 (d) label_d H_d_pos_is_2 H_not_2) as H_d_pos_is_3.
  pose proof (step_M_pos_0 (V) (D) (L) (d) (gamma) label_L label_d H_D_pos_0 H_dimension C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent) as H_M_pos_0.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1) * (npow (dot (vadd x (y)) (vadd x (y))) (L)) * (inv (npow (sqrt ((D) + dot x x)) (1))) * (inv (npow (sqrt (dot y y + (D))) (1))))) * (E (coins (L)) (fun i => E (gamma 1) (fun x => npow (dot x x) (1 + (1) + i) * (inv (npow (dot x x + (D)) ((1) + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) ((1) + 2) * (npow (dot (vadd x (y)) (vadd x (y))) (L)) * (inv (npow (sqrt (dot y y + (D))) ((1) + 2))) * (inv (npow (sqrt ((D) + dot x x)) ((1) + 2))))) * (E (coins (L)) (fun i => E (gamma 1) (fun x => npow (dot x x) ((1) + i - 1) * (inv (npow (dot x x + (D)) (1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))).
  { apply (erf_powers_coins_space.step_theorem (V) (D) (L) (d) (1) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | first [assumption | gap; first [seen | sign_form (d - 3) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [premise | congruent_to H_M_pos_0] | exact C_erf_powers_lemma_space_not_0 | exact C_erf_powers_lemma_space_mirrored | exact C_erf_powers_tilted_parts_n | exact C_erf_powers_tilted_parts_n_p_2 | exact C_erf_powers_factored_spheres | exact C_erf_powers_factored_x | exact C_erf_powers_factored_y | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent | exact C_erf_powers_tilt_parts]. }
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))) = (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1) * (npow (dot (vadd x (y)) (vadd x (y))) (L)) * (inv (npow (sqrt ((D) + dot x x)) (1))) * (inv (npow (sqrt (dot y y + (D))) (1))))) * (E (coins (L)) (fun i => E (gamma 1) (fun x => npow (dot x x) (1 + (1) + i) * (inv (npow (dot x x + (D)) ((1) + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) ((1) + 2) * (npow (dot (vadd x (y)) (vadd x (y))) (L)) * (inv (npow (sqrt (dot y y + (D))) ((1) + 2))) * (inv (npow (sqrt ((D) + dot x x)) ((1) + 2))))) * (E (coins (L)) (fun i => E (gamma 1) (fun x => npow (dot x x) ((1) + i - 1) * (inv (npow (dot x x + (D)) (1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))))).
  { congruent. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (label_d : label d)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_d_pos_is_2 : d >= 2)
    (H_not_2 : (d - 2) ^ 2 > 0)
    (C_erf_powers_one_not_0 : erf_powers_one.cited_not_0 V gamma)
    (C_erf_powers_one_mirrored : erf_powers_one.cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma)
    (C_erf_powers_lemma_space_not_0 : erf_powers_lemma_space.cited_not_0 V gamma)
    (C_erf_powers_lemma_space_mirrored : erf_powers_lemma_space.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))).
Proof. exact (step_theorem (V) (D) (L) (d) (gamma) label_L label_d H_D_pos_0 H_dimension H_not_0 H_d_pos_is_2 H_not_2 C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts). Qed.
