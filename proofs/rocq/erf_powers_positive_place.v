(** Means of odd powers of a cosine are positive, from $p = 2 n - 1$ to $p = 2 n + 1$ (erf-powers-positive-place)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [n]: E[E[(((<y, y> + D)^(1/2))^(-1 + 2*n))^(-1)*<x, y>^(-1 + 2*n)*<x + y, x + y>^(L)*(((D
    + <x, x>)^(1/2))^(-1 + 2*n))^(-1); y ~ gamma1]; x ~ gamma1] > 0
  Then E[E[<x, y>^(1 + 2*n)*(((<y, y> + D)^(1/2))^(1 + 2*n))^(-1)*(((D + <x, x>)^(1/2))^(1 +
    2*n))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1] > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_higher.
Open Scope R_scope.

(** Step [theorem], by Instance:
  E[E[<x, y>^(1 + 2*n)*(((<y, y> + D)^(1/2))^(1 + 2*n))^(-1)*(((D + <x, x>)^(1/2))^(1 +
    2*n))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_theorem (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * n))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * n))))) > 0.
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * (n)) * (npow (dot (vadd x (y)) (vadd x (y))) (L)) * (inv (npow (sqrt (dot y y + (D))) (1 + 2 * (n)))) * (inv (npow (sqrt ((D) + dot x x)) (1 + 2 * (n)))))) > 0).
  { apply (erf_powers_higher.step_theorem (V) (D) (L) (d) (n) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | exact C_erf_powers_higher_not_0 | exact C_erf_powers_higher_mirrored | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent]. }
  congruent_to I'.
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_n : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (2 * n - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (2 * n - 1))) * (inv (npow (sqrt (D + dot x x)) (2 * n - 1))))) > 0)
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * n))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * n))))) > 0.
Proof. exact (step_theorem (V) (D) (L) (d) (n) (gamma) label_L label_n H_D_pos_0 H_d_pos_0 H_dimension C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent). Qed.
