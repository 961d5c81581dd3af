(** Lemma A with coins for $d = 2$, $p = 1$, $L = 2$ (erf-powers-coins-second)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [d = 2]: d = 2
  Then E[E[<x, x>^(c + 2)*(<x, x> + D)^(-3); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1); c ~
    coins(2)]*E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^2*<x, y>; y ~ gamma1]; x
    ~ gamma1] > E[E[(<x, x> + D)^(-1)*<x, x>^(c); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1);
    c ~ coins(2)]*E[E[(D + <x, x>)^(-3/2)*<x, y>^3*<x + y, x + y>^2*(<y, y> + D)^(-3/2); y ~
    gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require fair_coins.
From NCProofs Require erf_powers_one.
From NCProofs Require erf_powers_lemma_second.
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
  E[-2 + 2*c; c ~ coins(2)] = 1
*)
Lemma step_heads :
  E (coins 2) (fun i => 2 * i - 2) = 1.
Proof.
  assert (I' : E (coins (2)) (fun i => 2 * i - 2) = (2) - 1).
  { apply (fair_coins.step_mean (2)); [premise]. }
  assert (G' : (E (coins 2) (fun i => 2 * i - 2)) - (1) = (E (coins (2)) (fun i => 2 * i - 2)) - ((2) - 1)).
  { assert (S0' : E (coins 2) (fun j => 2 * j - 2) - 1 = 2 * (E (coins 2) (fun j => j)) - 3).
    { transitivity (E (coins 2) (fun j => 2 * j - 2) - 1). { arrange. }
      assert (E1' : normal_form (E (coins 2) (fun j => 2 * j - 2)) (2 * (E (coins 2) (fun j => j)) - 2)).
      { unfold normal_form.
        transitivity (E (coins 2) (fun r_2 => (-2) * (1) + ((2) * (r_2)))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (2 * r_2 - 2).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-2) * (E (coins 2) (fun r_2 => 1)) + ((2) * (E (coins 2) (fun r_2 => r_2)))).
        { linear. }
        transitivity ((-2) * (E (coins 2) (fun j => 1)) + ((2) * (E (coins 2) (fun j => j)))). { arrange. }
        assert (E3' : normal_form (E (coins 2) (fun j => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : ((E (coins (2)) (fun i => 2 * i - 2))) - (((2) - 1)) = 2 * (E ((coins (2))) (fun j => j)) - ((2)) - 1).
    { transitivity (((E (coins (2)) (fun i => 2 * i - 2))) - (((2) - 1))). { arrange. }
      assert (E4' : normal_form ((E (coins (2)) (fun i => 2 * i - 2))) (2 * (E ((coins (2))) (fun j => j)) - 2)).
      { unfold normal_form.
        transitivity (E ((coins (2))) (fun r_5 => (-2) * (1) + ((2) * (r_5)))).
        { apply E_ext; intros r_5 D_r_5; draws.
          transitivity (2 * r_5 - 2).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-2) * (E ((coins (2))) (fun r_5 => 1)) + ((2) * (E ((coins (2))) (fun r_5 => r_5)))).
        { linear. }
        transitivity ((-2) * (E ((coins (2))) (fun j => 1)) + ((2) * (E ((coins (2))) (fun j => j)))). { arrange. }
        assert (E6' : normal_form (E ((coins (2))) (fun j => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (coins 2) (fun j => 2 * j - 2) - 1). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (((E (coins (2)) (fun i => 2 * i - 2))) - (((2) - 1))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    first [put; solve [ring] | first [arrange | equal]]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [variance], by Instance:
  E[(2*c - 3)^2; c ~ coins(2)] = 1
*)
Lemma step_variance :
  E (coins 2) (fun i => (2 * i - 3) ^ 2) = 1.
Proof.
  assert (I' : E (coins (2)) (fun i => (2 * i - (2) - 1) ^ 2) = (2) - 1).
  { apply (fair_coins.step_variance (2)); [premise]. }
  assert (G' : (E (coins 2) (fun i => (2 * i - 3) ^ 2)) - (1) = (E (coins (2)) (fun i => (2 * i - (2) - 1) ^ 2)) - ((2) - 1)).
  { assert (S0' : E (coins 2) (fun j => (2 * j - 3) ^ 2) - 1 = 4 * (E (coins 2) (fun j => j ^ 2)) + 8 - 12 * (E (coins 2) (fun j => j))).
    { transitivity (E (coins 2) (fun j => (2 * j - 3) ^ 2) - 1). { arrange. }
      assert (E1' : normal_form (E (coins 2) (fun j => (2 * j - 3) ^ 2)) (4 * (E (coins 2) (fun j => j ^ 2)) + 9 - 12 * (E (coins 2) (fun j => j)))).
      { unfold normal_form.
        transitivity (E (coins 2) (fun r_2 => (4) * (r_2 ^ 2) + ((-12) * (r_2) + ((9) * (1))))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (4 * (r_2 ^ 2) + 9 - 12 * r_2).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((4) * (E (coins 2) (fun r_2 => r_2 ^ 2)) + ((-12) * (E (coins 2) (fun r_2 => r_2)) + ((9) * (E (coins 2) (fun r_2 => 1))))).
        { linear. }
        transitivity ((4) * (E (coins 2) (fun j => j ^ 2)) + ((-12) * (E (coins 2) (fun j => j)) + ((9) * (E (coins 2) (fun j => 1))))). { arrange. }
        assert (E3' : normal_form (E (coins 2) (fun j => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : ((E (coins (2)) (fun i => (2 * i - (2) - 1) ^ 2))) - (((2) - 1)) = ((2)) + ((2)) ^ 2 + 4 * (E ((coins (2))) (fun j => j ^ 2)) + 2 - 4 * ((2)) * (E ((coins (2))) (fun j => j)) - 4 * (E ((coins (2))) (fun j => j))).
    { transitivity (((E (coins (2)) (fun i => (2 * i - (2) - 1) ^ 2))) - (((2) - 1))). { arrange. }
      assert (E4' : normal_form ((E (coins (2)) (fun i => (2 * i - (2) - 1) ^ 2))) (2 * ((2)) + 1 + ((2)) ^ 2 + 4 * (E ((coins (2))) (fun j => j ^ 2)) - 4 * ((2)) * (E ((coins (2))) (fun j => j)) - 4 * (E ((coins (2))) (fun j => j)))).
      { unfold normal_form.
        transitivity (E ((coins (2))) (fun r_5 => (((2)) ^ 2) * (1) + ((2 * ((2))) * (1) + (((-4) * ((2))) * (r_5) + ((1) * (1) + ((-4) * (r_5) + ((4) * (r_5 ^ 2)))))))).
        { apply E_ext; intros r_5 D_r_5; draws.
          transitivity (2 * ((2)) + 4 * (r_5 ^ 2) + 1 + ((2)) ^ 2 - 4 * ((2)) * r_5 - 4 * r_5).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((((2)) ^ 2) * (E ((coins (2))) (fun r_5 => 1)) + ((2 * ((2))) * (E ((coins (2))) (fun r_5 => 1)) + (((-4) * ((2))) * (E ((coins (2))) (fun r_5 => r_5)) + ((1) * (E ((coins (2))) (fun r_5 => 1)) + ((-4) * (E ((coins (2))) (fun r_5 => r_5)) + ((4) * (E ((coins (2))) (fun r_5 => r_5 ^ 2)))))))).
        { linear. }
        transitivity ((((2)) ^ 2) * (E ((coins (2))) (fun j => 1)) + ((2 * ((2))) * (E ((coins (2))) (fun j => 1)) + (((-4) * ((2))) * (E ((coins (2))) (fun j => j)) + ((1) * (E ((coins (2))) (fun j => 1)) + ((-4) * (E ((coins (2))) (fun j => j)) + ((4) * (E ((coins (2))) (fun j => j ^ 2)))))))). { arrange. }
        assert (E6' : normal_form (E ((coins (2))) (fun j => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E7' : normal_form (E ((coins (2))) (fun j => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E8' : normal_form (E ((coins (2))) (fun j => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (coins 2) (fun j => (2 * j - 3) ^ 2) - 1). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (((E (coins (2)) (fun i => (2 * i - (2) - 1) ^ 2))) - (((2) - 1))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    first [put; solve [ring] | first [arrange | equal]]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [mean], by Algebra:
  E[2*c - 3; c ~ coins(2)] = 0
*)
Lemma step_mean :
  E (coins 2) (fun i => 2 * i - 3) = 0.
Proof.
  pose proof (step_heads) as H_heads.
  assert (S0' : E (coins 2) (fun i => 2 * i - 3) = 2 * (E (coins 2) (fun i => i)) - 3).
  { transitivity (E (coins 2) (fun i => 2 * i - 3)). { arrange. }
    assert (E0' : normal_form (E (coins 2) (fun i => 2 * i - 3)) (2 * (E (coins 2) (fun i => i)) - 3)).
    { unfold normal_form.
      transitivity (E (coins 2) (fun r_1 => (2) * (r_1) + ((-3) * (1)))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (2 * r_1 - 3).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((2) * (E (coins 2) (fun r_1 => r_1)) + ((-3) * (E (coins 2) (fun r_1 => 1)))).
      { linear. }
      transitivity ((2) * (E (coins 2) (fun i => i)) + ((-3) * (E (coins 2) (fun i => 1)))). { arrange. }
      assert (E2' : normal_form (E (coins 2) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (coins 2) (fun i => 2 * i - 3)). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (0). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (coins 2) (fun i => 2 * i - 2) = 2 * (E (coins 2) (fun i => i)) - 2).
  { transitivity (E (coins 2) (fun i => 2 * i - 2)). { arrange. }
    assert (E3' : normal_form (E (coins 2) (fun i => 2 * i - 2)) (2 * (E (coins 2) (fun i => i)) - 2)).
    { unfold normal_form.
      transitivity (E (coins 2) (fun r_4 => (-2) * (1) + ((2) * (r_4)))).
      { apply E_ext; intros r_4 D_r_4; draws.
        transitivity (2 * r_4 - 2).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-2) * (E (coins 2) (fun r_4 => 1)) + ((2) * (E (coins 2) (fun r_4 => r_4)))).
      { linear. }
      transitivity ((-2) * (E (coins 2) (fun i => 1)) + ((2) * (E (coins 2) (fun i => i)))). { arrange. }
      assert (E5' : normal_form (E (coins 2) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : 1 = 1).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (coins 2) (fun i => 2 * i - 2) = 1) by says H_heads.
  assert (R0' : (2 * (E (coins 2) (fun i => i)) - 2) - (1) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  apply (by_combination _ _ ((1) * ((2 * (E (coins 2) (fun i => i)) - 2) - (1)))); [| rewrite R0'; ring].
  first [put; solve [ring] | equal].
Qed.

(** Step [M > 0], by Instance:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^2*<x, y>; y ~ gamma1]; x ~ gamma1] >
    0
*)
Lemma step_M_pos_0 (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
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
  E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0.
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (2) * (dot x y) * (inv (sqrt ((D) + dot x x))) * (inv (sqrt (dot y y + (D)))))) > 0).
  { apply (erf_powers_one.step_theorem (V) (D) (2) (d) (gamma)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | exact C_erf_powers_one_not_0 | exact C_erf_powers_one_mirrored | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent]. }
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) - (0) = (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (2) * (dot x y) * (inv (sqrt ((D) + dot x x))) * (inv (sqrt (dot y y + (D))))))) - (0)).
  { congruent. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Instance:
  E[E[<x, x>^(c + 2)*(<x, x> + D)^(-3); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1); c ~
    coins(2)]*E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^2*<x, y>; y ~ gamma1]; x
    ~ gamma1] > E[E[(<x, x> + D)^(-1)*<x, x>^(c); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1);
    c ~ coins(2)]*E[E[(D + <x, x>)^(-3/2)*<x, y>^3*<x + y, x + y>^2*(<y, y> + D)^(-3/2); y ~
    gamma1]; x ~ gamma1]
*)
Lemma step_theorem (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
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
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E (coins 2) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) > E (coins 2) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))).
Proof.
  pose proof (step_V (V) (gamma)) as H_V.
  pose proof (step_F (V) (D) (gamma) H_D_pos_0) as H_F.
  pose proof (step_variance) as H_variance.
  pose proof (step_mean) as H_mean.
  pose proof (step_M_pos_0 (V) (D) (d) (gamma) H_D_pos_0 H_d_pos_0 H_dimension C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent) as H_M_pos_0.
  assert (I' : E (coins 2) (fun i => (fun v0 v1 => E (gamma 1) (fun x => npow (dot x x) (v1 + v0 - 1) * (inv (npow (dot x x + D) v0)))) 3 i * (inv ((fun v0 => E (gamma 1) (fun x => npow (dot x x) (v0 - 1))) i))) * (E (gamma 1) (fun y => E (gamma 1) (fun z => (dot (vadd y (z)) (vadd y (z))) ^ 2 * (dot y z) * (inv (sqrt ((D) + dot y y))) * (inv (sqrt (dot z z + (D))))))) > E (gamma 1) (fun y => E (gamma 1) (fun z => (dot y z) ^ 3 * ((dot (vadd y (z)) (vadd y (z))) ^ 2) * (inv ((sqrt ((D) + dot y y)) ^ 3)) * (inv ((sqrt (dot z z + (D))) ^ 3)))) * (E (coins 2) (fun i => (fun v0 v1 => E (gamma 1) (fun x => npow (dot x x) (v1 + v0 - 1) * (inv (npow (dot x x + D) v0)))) 1 i * (inv ((fun v0 => E (gamma 1) (fun x => npow (dot x x) (v0 - 1))) i))))).
  { apply (erf_powers_lemma_second.step_theorem (V) (D) (d) ((fun v0 v1 => E (gamma 1) (fun x => npow (dot x x) (v1 + v0 - 1) * (inv (npow (dot x x + D) v0))))) ((fun v0 => E (gamma 1) (fun x => npow (dot x x) (v0 - 1)))) (coins 2) (gamma)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise_by H_V | premise_by H_F | first [exact H_mean | congruent_to H_mean | premise_by H_mean] | first [exact H_variance | congruent_to H_variance | premise_by H_variance] | premise_by H_d_is_2 | first [exact H_M_pos_0 | congruent_to H_M_pos_0 | premise_by H_M_pos_0] | exact C_erf_powers_lemma_second_not_0 | exact C_erf_powers_lemma_second_mirrored | exact C_erf_powers_tilted_parts_n | exact C_erf_powers_tilted_parts_n_p_2 | exact C_erf_powers_factored_spheres | exact C_erf_powers_factored_x | exact C_erf_powers_factored_y | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent | exact C_erf_powers_tilt_parts]. }
  cbv beta in I'.
  assert (J' : E (coins 2) (fun i => E (gamma 1) (fun x => npow (dot x x) (3 + i - 1) * (inv (npow (dot x x + D) 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins 2) (fun i => E (gamma 1) (fun x => npow (dot x x) (1 + i - 1) * (inv (npow (dot x x + D) 1))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))) by first [exact I' | sides_of I' | fits I'].
  assert (G' : (E (coins 2) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))) - (E (coins 2) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))))) = (E (coins 2) (fun i => E (gamma 1) (fun x => npow (dot x x) (3 + i - 1) * (inv (npow (dot x x + D) 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins 2) (fun i => E (gamma 1) (fun x => npow (dot x x) (1 + i - 1) * (inv (npow (dot x x + D) 1))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))))).
  { congruent. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (V : Space) (D : R) (d : R) (gamma : R -> law V)
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
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E (coins 2) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) > E (coins 2) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))).
Proof. exact (step_theorem (V) (D) (d) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_d_is_2 C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts). Qed.
