(** Lemma A with coins for $d = 2$, $p = 1$ (erf-powers-coins-plane-1)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [d = 2]: d = 2
  Then E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(L)*<x, y>; y ~ gamma1]; x ~
    gamma1]*E[E[<x, x>^(c + 2)*(<x, x> + D)^(-3); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1);
    c ~ coins(L)] > E[E[(D + <x, x>)^(-3/2)*<x, y>^3*<x + y, x + y>^(L)*(<y, y> + D)^(-3/2); y ~
    gamma1]; x ~ gamma1]*E[E[(<x, x> + D)^(-1)*<x, x>^(c); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(L)]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_coins_first.
From NCProofs Require erf_powers_coins_next.
Open Scope R_scope.

(** Step [L = 1], by Instance:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>*<x, y>; y ~ gamma1]; x ~
    gamma1]*E[E[<x, x>^(c + 2)*(<x, x> + D)^(-3); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1);
    c ~ coins(1)] > E[E[(D + <x, x>)^(-3/2)*<x + y, x + y>*<x, y>^3*(<y, y> + D)^(-3/2); y ~
    gamma1]; x ~ gamma1]*E[E[(<x, x> + D)^(-1)*<x, x>^(c); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(1)]
*)
Lemma step_L_is_1 (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_d_is_2 : d = 2)
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
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))).
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt ((D) + dot x x))) * (inv (sqrt (dot y y + (D)))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + (D)) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt ((D) + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + (D))) ^ 3)))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + (D)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))).
  { apply (erf_powers_coins_first.step_theorem (V) (D) (d) (gamma)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | first [premise | gap; (first [solve [put; field; sides] | equal])] | exact C_erf_powers_one_not_0 | exact C_erf_powers_one_mirrored | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent | exact C_erf_powers_lemma_first_not_0 | exact C_erf_powers_tilt_parts | exact C_erf_powers_lemma_first_mirrored | exact C_erf_powers_tilted_parts_n | exact C_erf_powers_tilted_parts_n_p_2 | exact C_erf_powers_factored_spheres | exact C_erf_powers_factored_x | exact C_erf_powers_factored_y]. }
  congruent_to I'.
Qed.

(** Step [theorem], by Induction:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(L)*<x, y>; y ~ gamma1]; x ~
    gamma1]*E[E[<x, x>^(c + 2)*(<x, x> + D)^(-3); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1);
    c ~ coins(L)] > E[E[(D + <x, x>)^(-3/2)*<x, y>^3*<x + y, x + y>^(L)*(<y, y> + D)^(-3/2); y ~
    gamma1]; x ~ gamma1]*E[E[(<x, x> + D)^(-1)*<x, x>^(c); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(L)]
*)
Lemma step_theorem (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_d_is_2 : d = 2)
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
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_1_not_0 : erf_powers_lemma_plane_1.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_1_mirrored : erf_powers_lemma_plane_1.cited_mirrored V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))).
Proof.
  pose proof (step_L_is_1 (V) (D) (d) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_d_is_2 C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_lemma_first_not_0 C_erf_powers_tilt_parts C_erf_powers_lemma_first_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y) as H_L_is_1.
  forget L; revert L label_L;
    apply (label_ind (fun L => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))))).
  - assert (A' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) 1 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) 1) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))))).
    { assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) 1 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))) - (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) 1) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))))) = (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))))).
      { congruent. }
      gap; try rewrite G'; lra. }
    fits A'.
  - intros L label_L H_fact.
    assert (A' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (1 + L) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins (1 + L)) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (coins (1 + L)) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) (1 + L)) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))))).
    { assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (1 + (L)) * (dot x y) * (inv (sqrt ((D) + dot x x))) * (inv (sqrt (dot y y + (D)))))) * (E (coins (1 + (L))) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + (D)) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (coins (1 + (L))) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + (D)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) (1 + (L))) * (inv ((sqrt ((D) + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + (D))) ^ 3)))))).
      { apply (erf_powers_coins_next.step_theorem (V) (D) (L) (d) (gamma)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | first [premise | gap; (first [solve [put; field; sides] | equal])] | exact C_erf_powers_one_not_0 | exact C_erf_powers_one_mirrored | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent | exact C_erf_powers_lemma_second_not_0 | exact C_erf_powers_lemma_second_mirrored | exact C_erf_powers_tilted_parts_n | exact C_erf_powers_tilted_parts_n_p_2 | exact C_erf_powers_factored_spheres | exact C_erf_powers_factored_x | exact C_erf_powers_factored_y | exact C_erf_powers_tilt_parts | exact C_erf_powers_lemma_plane_1_not_0 | exact C_erf_powers_lemma_plane_1_mirrored]. }
      congruent_to I'. }
    fits A'.
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_d_is_2 : d = 2)
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
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_1_not_0 : erf_powers_lemma_plane_1.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_1_mirrored : erf_powers_lemma_plane_1.cited_mirrored V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))).
Proof. exact (step_theorem (V) (D) (L) (d) (gamma) label_L H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_d_is_2 C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_lemma_first_not_0 C_erf_powers_tilt_parts C_erf_powers_lemma_first_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored). Qed.
