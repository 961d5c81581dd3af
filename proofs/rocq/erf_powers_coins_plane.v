(** Lemma A with coins for $d = 2$, $p = 2 n + 1$ (erf-powers-coins-plane)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [d = 2]: d = 2
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
From NCProofs Require fair_coins.
From NCProofs Require erf_powers_higher.
From NCProofs Require erf_powers_lemma_plane.
Open Scope R_scope.

(** Step [V], by Algebra:
  E[<x, x>^(-1 + _1); x ~ gamma1] = E[<x, x>^(-1 + _1); x ~ gamma1] for all nat
*)
Lemma step_V (V : Space) (gamma : R -> law V) :
  forall i : R, label i -> E (gamma 1) (fun x => npow (dot x x) (i - 1)) = E (gamma 1) (fun x => npow (dot x x) (i - 1)).
Proof.
  intros any0 D0; draws.
  assert (S0' : E (gamma 1) (fun x => npow (dot x x) (any0 - 1)) = E (gamma 1) (fun x => npow (dot x x) (any0 - 1))).
  { transitivity (E (gamma 1) (fun x => npow (dot x x) (any0 - 1))). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun x => npow (dot x x) (any0 - 1))) (E (gamma 1) (fun x => npow (dot x x) (any0 - 1)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => (1) * (npow (dot x_1 x_1) (any0 - 1)))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity (npow (dot x_1 x_1) (any0 - 1)).
        { transitivity (npow (dot x_1 x_1) (any0 - 1)). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_1 => npow (dot x_1 x_1) (any0 - 1)))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (any0 - 1)))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E (gamma 1) (fun x => npow (dot x x) (any0 - 1)) = E (gamma 1) (fun x => npow (dot x x) (any0 - 1))).
  { transitivity (E (gamma 1) (fun x => npow (dot x x) (any0 - 1))). { arrange. }
    assert (E2' : normal_form (E (gamma 1) (fun x => npow (dot x x) (any0 - 1))) (E (gamma 1) (fun x => npow (dot x x) (any0 - 1)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_3 => (1) * (npow (dot x_3 x_3) (any0 - 1)))).
      { apply E_ext; intros x_3 D_x_3; draws.
        transitivity (npow (dot x_3 x_3) (any0 - 1)).
        { transitivity (npow (dot x_3 x_3) (any0 - 1)). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_3 => npow (dot x_3 x_3) (any0 - 1)))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (any0 - 1)))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => npow (dot x x) (any0 - 1))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (gamma 1) (fun x => npow (dot x x) (any0 - 1))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [F], by Algebra:
  E[<x, x>^(-1 + _1 + _2)*((<x, x> + D)^(_2))^(-1); x ~ gamma1] = E[<x, x>^(-1 + _1 + _2)*((<x, x>
    + D)^(_2))^(-1); x ~ gamma1] for all nat, nat
*)
Lemma step_F (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0) :
  forall i : R, label i -> forall j : R, label j -> E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))) = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))).
Proof.
  intros any0 D0 any1 D1; draws.
  assert (U' : forall z0' : R, (D > 0) -> z0' = z0').
  { clear - D.
    intros z0' H_D_pos_0.
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => npow (dot x x) (any1 + any0 - 1) * (inv (npow (dot x x + D) any0))))) as V'.
  specialize (V' ltac:(says H_D_pos_0)).
  rearranged V'.
Qed.

(** Step [heads], by Instance:
  E[-2 + 2*c; c ~ coins(L)] = -1 + L
*)
Lemma step_heads (L : R)
    (label_L : label L) :
  E (coins L) (fun i => 2 * i - 2) = L - 1.
Proof.
  assert (I' : E (coins (L)) (fun i => 2 * i - 2) = (L) - 1).
  { apply (fair_coins.step_mean (L)); [premise]. }
  congruent_to I'.
Qed.

(** Step [variance], by Instance:
  E[(-L - 1 + 2*c)^2; c ~ coins(L)] = -1 + L
*)
Lemma step_variance (L : R)
    (label_L : label L) :
  E (coins L) (fun i => (2 * i - L - 1) ^ 2) = L - 1.
Proof.
  assert (I' : E (coins (L)) (fun i => (2 * i - (L) - 1) ^ 2) = (L) - 1).
  { apply (fair_coins.step_variance (L)); [premise]. }
  congruent_to I'.
Qed.

(** Step [mean], by Algebra:
  E[-L - 1 + 2*c; c ~ coins(L)] = 0
*)
Lemma step_mean (L : R)
    (label_L : label L) :
  E (coins L) (fun i => 2 * i - L - 1) = 0.
Proof.
  pose proof (step_heads (L) label_L) as H_heads.
  assert (S0' : E (coins L) (fun i => 2 * i - L - 1) = 2 * (E (coins L) (fun i => i)) - L - 1).
  { transitivity (E (coins L) (fun i => 2 * i - L - 1)). { arrange. }
    assert (E0' : normal_form (E (coins L) (fun i => 2 * i - L - 1)) (2 * (E (coins L) (fun i => i)) - L - 1)).
    { unfold normal_form.
      transitivity (E (coins L) (fun r_1 => ((-1) * L) * (1) + ((2) * (r_1) + ((-1) * (1))))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (2 * r_1 - L - 1).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity (((-1) * L) * (E (coins L) (fun r_1 => 1)) + ((2) * (E (coins L) (fun r_1 => r_1)) + ((-1) * (E (coins L) (fun r_1 => 1))))).
      { linear. }
      transitivity (((-1) * L) * (E (coins L) (fun i => 1)) + ((2) * (E (coins L) (fun i => i)) + ((-1) * (E (coins L) (fun i => 1))))). { arrange. }
      assert (E2' : normal_form (E (coins L) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E3' : normal_form (E (coins L) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (coins L) (fun i => 2 * i - L - 1)). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (0). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (coins L) (fun i => 2 * i - 2) = 2 * (E (coins L) (fun i => i)) - 2).
  { transitivity (E (coins L) (fun i => 2 * i - 2)). { arrange. }
    assert (E4' : normal_form (E (coins L) (fun i => 2 * i - 2)) (2 * (E (coins L) (fun i => i)) - 2)).
    { unfold normal_form.
      transitivity (E (coins L) (fun r_5 => (-2) * (1) + ((2) * (r_5)))).
      { apply E_ext; intros r_5 D_r_5; draws.
        transitivity (2 * r_5 - 2).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-2) * (E (coins L) (fun r_5 => 1)) + ((2) * (E (coins L) (fun r_5 => r_5)))).
      { linear. }
      transitivity ((-2) * (E (coins L) (fun i => 1)) + ((2) * (E (coins L) (fun i => i)))). { arrange. }
      assert (E6' : normal_form (E (coins L) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : L - 1 = L - 1).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (coins L) (fun i => 2 * i - 2) = L - 1) by says H_heads.
  assert (R0' : (2 * (E (coins L) (fun i => i)) - 2) - (L - 1) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  apply (by_combination _ _ ((1) * ((2 * (E (coins L) (fun i => i)) - 2) - (L - 1)))); [| rewrite R0'; ring].
  first [put; solve [ring] | equal].
Qed.

(** Step [M > 0], by Instance:
  E[E[<x, y>^(1 + 2*n)*(((<y, y> + D)^(1/2))^(1 + 2*n))^(-1)*(((D + <x, x>)^(1/2))^(1 +
    2*n))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_M_pos_0 (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
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

(** Step [p >= 2], by Sign:
  1 + 2*n >= 2
*)
Lemma step_p_pos_is_2 (n : R)
    (label_n : label n) :
  1 + 2 * n >= 2.
Proof.
  gap; first [sign].
Qed.

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
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_is_2 : d = 2)
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
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * n))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * n))))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * n + 2) * (inv (npow (dot x x + D) (3 + 2 * n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * n) * (inv (npow (dot x x + D) (1 + 2 * n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (3 + 2 * n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (3 + 2 * n))) * (inv (npow (sqrt (D + dot x x)) (3 + 2 * n)))))).
Proof.
  pose proof (step_V (V) (gamma)) as H_V.
  pose proof (step_F (V) (D) (gamma) H_D_pos_0) as H_F.
  pose proof (step_variance (L) label_L) as H_variance.
  pose proof (step_mean (L) label_L) as H_mean.
  pose proof (step_M_pos_0 (V) (D) (L) (d) (n) (gamma) label_L label_n H_D_pos_0 H_d_pos_0 H_dimension C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent) as H_M_pos_0.
  pose proof (step_p_pos_is_2 (n) label_n) as H_p_pos_is_2.
  assert (I' : E (coins L) (fun i => (fun v0 v1 => E (gamma 1) (fun x => npow (dot x x) (v1 + v0 - 1) * (inv (npow (dot x x + D) v0)))) ((1 + 2 * n) + 2) i * (inv ((fun v0 => E (gamma 1) (fun x => npow (dot x x) (v0 - 1))) i))) * (E (gamma 1) (fun y => E (gamma 1) (fun z => npow (dot y z) (1 + 2 * n) * (npow (dot (vadd y (z)) (vadd y (z))) (L)) * (inv (npow (sqrt ((D) + dot y y)) (1 + 2 * n))) * (inv (npow (sqrt (dot z z + (D))) (1 + 2 * n)))))) > E (gamma 1) (fun y => E (gamma 1) (fun z => npow (dot y z) ((1 + 2 * n) + 2) * (npow (dot (vadd y (z)) (vadd y (z))) (L)) * (inv (npow (sqrt (dot z z + (D))) ((1 + 2 * n) + 2))) * (inv (npow (sqrt ((D) + dot y y)) ((1 + 2 * n) + 2))))) * (E (coins L) (fun i => (fun v0 v1 => E (gamma 1) (fun x => npow (dot x x) (v1 + v0 - 1) * (inv (npow (dot x x + D) v0)))) (1 + 2 * n) i * (inv ((fun v0 => E (gamma 1) (fun x => npow (dot x x) (v0 - 1))) i))))).
  { apply (erf_powers_lemma_plane.step_theorem (V) (D) (L) (d) (1 + 2 * n) ((fun v0 v1 => E (gamma 1) (fun x => npow (dot x x) (v1 + v0 - 1) * (inv (npow (dot x x + D) v0))))) ((fun v0 => E (gamma 1) (fun x => npow (dot x x) (v0 - 1)))) (coins L) (gamma)); [premise | premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise_by H_V | premise_by H_F | first [exact H_mean | congruent_to H_mean | premise_by H_mean] | first [exact H_variance | congruent_to H_variance | premise_by H_variance] | premise_by H_d_is_2 | premise_by H_p_pos_is_2 | first [exact H_M_pos_0 | congruent_to H_M_pos_0 | premise_by H_M_pos_0] | exact C_erf_powers_lemma_plane_not_0 | exact C_erf_powers_lemma_plane_mirrored | exact C_erf_powers_tilted_parts_n | exact C_erf_powers_tilted_parts_n_p_2 | exact C_erf_powers_factored_spheres | exact C_erf_powers_factored_x | exact C_erf_powers_factored_y | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent | exact C_erf_powers_tilt_parts]. }
  cbv beta in I'.
  assert (J' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * n))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * n))))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (((1 + 2 * n) + 2) + i - 1) * (inv (npow (dot x x + D) ((1 + 2 * n) + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + (1 + 2 * n) - 1) * (inv (npow (dot x x + D) (1 + 2 * n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) ((1 + 2 * n) + 2) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) ((1 + 2 * n) + 2))) * (inv (npow (sqrt (dot y y + D)) ((1 + 2 * n) + 2))))))) by first [exact I' | sides_of I' | fits I'].
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * n))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * n))))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * n + 2) * (inv (npow (dot x x + D) (3 + 2 * n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))) - (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * n) * (inv (npow (dot x x + D) (1 + 2 * n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (3 + 2 * n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (3 + 2 * n))) * (inv (npow (sqrt (D + dot x x)) (3 + 2 * n))))))) = (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * n))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * n))))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (((1 + 2 * n) + 2) + i - 1) * (inv (npow (dot x x + D) ((1 + 2 * n) + 2)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))) - (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + (1 + 2 * n) - 1) * (inv (npow (dot x x + D) (1 + 2 * n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) ((1 + 2 * n) + 2) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) ((1 + 2 * n) + 2))) * (inv (npow (sqrt (dot y y + D)) ((1 + 2 * n) + 2)))))))).
  { congruent. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_d_is_2 : d = 2)
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
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * n))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * n))))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * n + 2) * (inv (npow (dot x x + D) (3 + 2 * n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * n) * (inv (npow (dot x x + D) (1 + 2 * n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (3 + 2 * n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (3 + 2 * n))) * (inv (npow (sqrt (D + dot x x)) (3 + 2 * n)))))).
Proof. exact (step_theorem (V) (D) (L) (d) (n) (gamma) label_L label_n H_D_pos_0 H_d_pos_0 H_dimension H_d_is_2 C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts). Qed.
