(** Lemma A, from $p = 2 n - 1$ to $p = 2 n + 1$ (erf-powers-ratios-step)

  Given [D > 0]: D > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [d >= 2]: d >= 2
  Given [n]: E[E[((<x, x> + D)^(1 + 2*n))^(-1)*<x, x>^(c + 2*n); x ~ gamma1]*E[<x, x>^(-1 + c); x
    ~ gamma1]^(-1); c ~ coins(L)]*E[E[(((<y, y> + D)^(1/2))^(-1 + 2*n))^(-1)*<x, y>^(-1 + 2*n)*<x
    + y, x + y>^(L)*(((D + <x, x>)^(1/2))^(-1 + 2*n))^(-1); y ~ gamma1]; x ~ gamma1] > E[E[((<x,
    x> + D)^(-1 + 2*n))^(-1)*<x, x>^(-2 + c + 2*n); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(L)]*E[E[<x, y>^(1 + 2*n)*(((<y, y> + D)^(1/2))^(1 + 2*n))^(-1)*(((D +
    <x, x>)^(1/2))^(1 + 2*n))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1]
  Then E[E[<x, y>^(1 + 2*n)*(((<y, y> + D)^(1/2))^(1 + 2*n))^(-1)*(((D + <x, x>)^(1/2))^(1 +
    2*n))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1]*E[E[((<x, x> + D)^(3 + 2*n))^(-1)*<x,
    x>^(c + 2*n + 2); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1); c ~ coins(L)] > E[E[((<x,
    x> + D)^(1 + 2*n))^(-1)*<x, x>^(c + 2*n); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1); c ~
    coins(L)]*E[E[(((<y, y> + D)^(1/2))^(3 + 2*n))^(-1)*<x, y>^(3 + 2*n)*<x + y, x + y>^(L)*(((D +
    <x, x>)^(1/2))^(3 + 2*n))^(-1); y ~ gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_ratios_higher.
Open Scope R_scope.

(** Step [theorem], by Instance:
  E[E[<x, y>^(1 + 2*n)*(((<y, y> + D)^(1/2))^(1 + 2*n))^(-1)*(((D + <x, x>)^(1/2))^(1 +
    2*n))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1]*E[E[((<x, x> + D)^(3 + 2*n))^(-1)*<x,
    x>^(c + 2*n + 2); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1); c ~ coins(L)] > E[E[((<x,
    x> + D)^(1 + 2*n))^(-1)*<x, x>^(c + 2*n); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1); c ~
    coins(L)]*E[E[(((<y, y> + D)^(1/2))^(3 + 2*n))^(-1)*<x, y>^(3 + 2*n)*<x + y, x + y>^(L)*(((D +
    <x, x>)^(1/2))^(3 + 2*n))^(-1); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_theorem (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_d : label d)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_d_pos_is_2 : d >= 2)
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
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
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * n))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * n))))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * n + 2) * (inv (npow (dot x x + D) (3 + 2 * n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * n) * (inv (npow (dot x x + D) (1 + 2 * n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (3 + 2 * n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (3 + 2 * n))) * (inv (npow (sqrt (D + dot x x)) (3 + 2 * n)))))).
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * (n)) * (npow (dot (vadd x (y)) (vadd x (y))) (L)) * (inv (npow (sqrt (dot y y + (D))) (1 + 2 * (n)))) * (inv (npow (sqrt ((D) + dot x x)) (1 + 2 * (n)))))) * (E (coins (L)) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * (n) + 2) * (inv (npow (dot x x + (D)) (3 + 2 * (n))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (coins (L)) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * (n)) * (inv (npow (dot x x + (D)) (1 + 2 * (n))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (3 + 2 * (n)) * (npow (dot (vadd x (y)) (vadd x (y))) (L)) * (inv (npow (sqrt (dot y y + (D))) (3 + 2 * (n)))) * (inv (npow (sqrt ((D) + dot x x)) (3 + 2 * (n)))))))).
  { apply (erf_powers_ratios_higher.step_theorem (V) (D) (L) (d) (n) (gamma)); [premise | premise | premise | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | first [exact H_d_pos_is_2 | assert (G' : (d) - (2) = (d) - (2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_d_pos_is_2] | exact C_erf_powers_higher_not_0 | exact C_erf_powers_higher_mirrored | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent | exact C_erf_powers_lemma_space_not_0 | exact C_erf_powers_lemma_space_mirrored | exact C_erf_powers_tilted_parts_n | exact C_erf_powers_tilted_parts_n_p_2 | exact C_erf_powers_factored_spheres | exact C_erf_powers_factored_x | exact C_erf_powers_factored_y | exact C_erf_powers_tilt_parts | exact C_erf_powers_lemma_plane_not_0 | exact C_erf_powers_lemma_plane_mirrored]. }
  congruent_to I'.
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_d : label d)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_d_pos_is_2 : d >= 2)
    (H_n : E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * n) * (inv (npow (dot x x + D) (1 + 2 * n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (2 * n - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (2 * n - 1))) * (inv (npow (sqrt (D + dot x x)) (2 * n - 1)))))) > E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * n - 2) * (inv (npow (dot x x + D) (2 * n - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * n))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * n)))))))
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
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
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * n))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * n))))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * n + 2) * (inv (npow (dot x x + D) (3 + 2 * n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * n) * (inv (npow (dot x x + D) (1 + 2 * n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (3 + 2 * n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (3 + 2 * n))) * (inv (npow (sqrt (D + dot x x)) (3 + 2 * n)))))).
Proof. exact (step_theorem (V) (D) (L) (d) (n) (gamma) label_L label_d label_n H_D_pos_0 H_dimension H_not_0 H_d_pos_is_2 C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored). Qed.
