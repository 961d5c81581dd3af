(** Lemma A with coins for $d = 2$, $p = 1$, $L = 1$ (erf-powers-coins-first)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [d = 2]: d = 2
  Then E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>*<x, y>; y ~ gamma1]; x ~
    gamma1]*E[E[<x, x>^(c + 2)*(<x, x> + D)^(-3); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1);
    c ~ coins(1)] > E[E[(D + <x, x>)^(-3/2)*<x + y, x + y>*<x, y>^3*(<y, y> + D)^(-3/2); y ~
    gamma1]; x ~ gamma1]*E[E[(<x, x> + D)^(-1)*<x, x>^(c); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(1)]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require fair_coins.
From NCProofs Require erf_powers_one.
From NCProofs Require erf_powers_lemma_first.
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
          try assert (N2' : normal_form (npow (dot x_1 x_1) (any0 - 1)) (npow (dot x_1 x_1) (any0 - 1))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_1 => npow (dot x_1 x_1) (any0 - 1)))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (any0 - 1)))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E (gamma 1) (fun x => npow (dot x x) (any0 - 1)) = E (gamma 1) (fun x => npow (dot x x) (any0 - 1))).
  { transitivity (E (gamma 1) (fun x => npow (dot x x) (any0 - 1))). { arrange. }
    assert (E3' : normal_form (E (gamma 1) (fun x => npow (dot x x) (any0 - 1))) (E (gamma 1) (fun x => npow (dot x x) (any0 - 1)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_4 => (1) * (npow (dot x_4 x_4) (any0 - 1)))).
      { apply E_ext; intros x_4 D_x_4; draws.
        transitivity (npow (dot x_4 x_4) (any0 - 1)).
        { transitivity (npow (dot x_4 x_4) (any0 - 1)). { arrange. }
          try assert (N5' : normal_form (npow (dot x_4 x_4) (any0 - 1)) (npow (dot x_4 x_4) (any0 - 1))) by normal.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_4 => npow (dot x_4 x_4) (any0 - 1)))).
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
  E[-2 + 2*c; c ~ coins(1)] = 0
*)
Lemma step_heads :
  E (coins 1) (fun i => 2 * i - 2) = 0.
Proof.
  assert (I' : E (coins (1)) (fun i => 2 * i - 2) = (1) - 1).
  { apply (fair_coins.step_mean (1)); [premise]. }
  assert (G' : (E (coins 1) (fun i => 2 * i - 2)) - (0) = (E (coins (1)) (fun i => 2 * i - 2)) - ((1) - 1)).
  { assert (S0' : E (coins 1) (fun j => 2 * j - 2) - 0 = 2 * (E (coins 1) (fun j => j)) - 2).
    { transitivity (E (coins 1) (fun j => 2 * j - 2) - 0). { arrange. }
      assert (E1' : normal_form (E (coins 1) (fun j => 2 * j - 2)) (2 * (E (coins 1) (fun j => j)) - 2)).
      { unfold normal_form.
        transitivity (E (coins 1) (fun r_2 => (-2) * (1) + ((2) * (r_2)))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (2 * r_2 - 2).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-2) * (E (coins 1) (fun r_2 => 1)) + ((2) * (E (coins 1) (fun r_2 => r_2)))).
        { linear. }
        transitivity ((-2) * (E (coins 1) (fun j => 1)) + ((2) * (E (coins 1) (fun j => j)))). { arrange. }
        assert (E3' : normal_form (E (coins 1) (fun j => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : ((E (coins (1)) (fun i => 2 * i - 2))) - (((1) - 1)) = 2 * (E ((coins (1))) (fun j => j)) - ((1)) - 1).
    { transitivity (((E (coins (1)) (fun i => 2 * i - 2))) - (((1) - 1))). { arrange. }
      assert (E4' : normal_form ((E (coins (1)) (fun i => 2 * i - 2))) (2 * (E ((coins (1))) (fun j => j)) - 2)).
      { unfold normal_form.
        transitivity (E ((coins (1))) (fun r_5 => (-2) * (1) + ((2) * (r_5)))).
        { apply E_ext; intros r_5 D_r_5; draws.
          transitivity (2 * r_5 - 2).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-2) * (E ((coins (1))) (fun r_5 => 1)) + ((2) * (E ((coins (1))) (fun r_5 => r_5)))).
        { linear. }
        transitivity ((-2) * (E ((coins (1))) (fun j => 1)) + ((2) * (E ((coins (1))) (fun j => j)))). { arrange. }
        assert (E6' : normal_form (E ((coins (1))) (fun j => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (coins 1) (fun j => 2 * j - 2) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (((E (coins (1)) (fun i => 2 * i - 2))) - (((1) - 1))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    first [put; solve [ring] | first [arrange | equal]]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [variance], by Instance:
  E[(-2 + 2*c)^2; c ~ coins(1)] = 0
*)
Lemma step_variance :
  E (coins 1) (fun i => (2 * i - 2) ^ 2) = 0.
Proof.
  assert (I' : E (coins (1)) (fun i => (2 * i - (1) - 1) ^ 2) = (1) - 1).
  { apply (fair_coins.step_variance (1)); [premise]. }
  assert (G' : (E (coins 1) (fun i => (2 * i - 2) ^ 2)) - (0) = (E (coins (1)) (fun i => (2 * i - (1) - 1) ^ 2)) - ((1) - 1)).
  { assert (S0' : E (coins 1) (fun j => (2 * j - 2) ^ 2) - 0 = 4 + 4 * (E (coins 1) (fun j => j ^ 2)) - 8 * (E (coins 1) (fun j => j))).
    { transitivity (E (coins 1) (fun j => (2 * j - 2) ^ 2) - 0). { arrange. }
      assert (E1' : normal_form (E (coins 1) (fun j => (2 * j - 2) ^ 2)) (4 + 4 * (E (coins 1) (fun j => j ^ 2)) - 8 * (E (coins 1) (fun j => j)))).
      { unfold normal_form.
        transitivity (E (coins 1) (fun r_2 => (4) * (1) + ((-8) * (r_2) + ((4) * (r_2 ^ 2))))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (4 + 4 * (r_2 ^ 2) - 8 * r_2).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((4) * (E (coins 1) (fun r_2 => 1)) + ((-8) * (E (coins 1) (fun r_2 => r_2)) + ((4) * (E (coins 1) (fun r_2 => r_2 ^ 2))))).
        { linear. }
        transitivity ((4) * (E (coins 1) (fun j => 1)) + ((-8) * (E (coins 1) (fun j => j)) + ((4) * (E (coins 1) (fun j => j ^ 2))))). { arrange. }
        assert (E3' : normal_form (E (coins 1) (fun j => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : ((E (coins (1)) (fun i => (2 * i - (1) - 1) ^ 2))) - (((1) - 1)) = ((1)) + ((1)) ^ 2 + 4 * (E ((coins (1))) (fun j => j ^ 2)) + 2 - 4 * ((1)) * (E ((coins (1))) (fun j => j)) - 4 * (E ((coins (1))) (fun j => j))).
    { transitivity (((E (coins (1)) (fun i => (2 * i - (1) - 1) ^ 2))) - (((1) - 1))). { arrange. }
      assert (E4' : normal_form ((E (coins (1)) (fun i => (2 * i - (1) - 1) ^ 2))) (2 * ((1)) + 1 + ((1)) ^ 2 + 4 * (E ((coins (1))) (fun j => j ^ 2)) - 4 * ((1)) * (E ((coins (1))) (fun j => j)) - 4 * (E ((coins (1))) (fun j => j)))).
      { unfold normal_form.
        transitivity (E ((coins (1))) (fun r_5 => (((1)) ^ 2) * (1) + ((2 * ((1))) * (1) + (((-4) * ((1))) * (r_5) + ((1) * (1) + ((-4) * (r_5) + ((4) * (r_5 ^ 2)))))))).
        { apply E_ext; intros r_5 D_r_5; draws.
          transitivity (2 * ((1)) + 4 * (r_5 ^ 2) + 1 + ((1)) ^ 2 - 4 * ((1)) * r_5 - 4 * r_5).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((((1)) ^ 2) * (E ((coins (1))) (fun r_5 => 1)) + ((2 * ((1))) * (E ((coins (1))) (fun r_5 => 1)) + (((-4) * ((1))) * (E ((coins (1))) (fun r_5 => r_5)) + ((1) * (E ((coins (1))) (fun r_5 => 1)) + ((-4) * (E ((coins (1))) (fun r_5 => r_5)) + ((4) * (E ((coins (1))) (fun r_5 => r_5 ^ 2)))))))).
        { linear. }
        transitivity ((((1)) ^ 2) * (E ((coins (1))) (fun j => 1)) + ((2 * ((1))) * (E ((coins (1))) (fun j => 1)) + (((-4) * ((1))) * (E ((coins (1))) (fun j => j)) + ((1) * (E ((coins (1))) (fun j => 1)) + ((-4) * (E ((coins (1))) (fun j => j)) + ((4) * (E ((coins (1))) (fun j => j ^ 2)))))))). { arrange. }
        assert (E6' : normal_form (E ((coins (1))) (fun j => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E7' : normal_form (E ((coins (1))) (fun j => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E8' : normal_form (E ((coins (1))) (fun j => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (coins 1) (fun j => (2 * j - 2) ^ 2) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (((E (coins (1)) (fun i => (2 * i - (1) - 1) ^ 2))) - (((1) - 1))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    first [put; solve [ring] | first [arrange | equal]]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [mean], by Algebra:
  E[-2 + 2*c; c ~ coins(1)] = 0
*)
Lemma step_mean :
  E (coins 1) (fun i => 2 * i - 2) = 0.
Proof.
  pose proof (step_heads) as H_heads.
  rewrite ?H_heads.
  first [put; solve [ring] | equal].
Qed.

(** Step [M > 0], by Instance:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>*<x, y>; y ~ gamma1]; x ~ gamma1] > 0
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
  E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0.
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (1) * (dot x y) * (inv (sqrt ((D) + dot x x))) * (inv (sqrt (dot y y + (D)))))) > 0).
  { apply (erf_powers_one.step_theorem (V) (D) (1) (d) (gamma)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise | exact C_erf_powers_one_not_0 | exact C_erf_powers_one_mirrored | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent]. }
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) - (0) = (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (1) * (dot x y) * (inv (sqrt ((D) + dot x x))) * (inv (sqrt (dot y y + (D))))))) - (0)).
  { assert (M1' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot (vadd z (x1)) (vadd z (x1)) * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))) - 0 = E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot (vadd z (x1)) (vadd z (x1)) * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))) - 0) by arrange.
    assert (M2' : ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (1) * (dot x y) * (inv (sqrt ((D) + dot x x))) * (inv (sqrt (dot y y + (D)))))))) - 0 = E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) 1 * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))) - 0) by arrange.
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot (vadd z (x1)) (vadd z (x1)) * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))) - 0); [exact M1' |].
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) 1 * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))) - 0); [| symmetry; exact M2'].
    assert (S0' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot (vadd z (x1)) (vadd z (x1)) * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))) - 0 = 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D)))))) + 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (dot z x1) ^ 2 * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))))).
    { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot (vadd z (x1)) (vadd z (x1)) * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))) - 0). { arrange. }
      assert (E3' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot (vadd z (x1)) (vadd z (x1)) * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D)))))) (2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D)))))) + 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (dot z x1) ^ 2 * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D)))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_4 => (1) * (E (gamma 1) (fun z => dot z z * (dot x_4 z) * (inv (sqrt (dot z z + D)))) * (inv (sqrt (dot x_4 x_4 + D)))) + ((2) * (E (gamma 1) (fun z => (dot x_4 z) ^ 2 * (inv (sqrt (dot z z + D)))) * (inv (sqrt (dot x_4 x_4 + D)))) + ((1) * (dot x_4 x_4 * (E (gamma 1) (fun z => dot x_4 z * (inv (sqrt (dot z z + D))))) * (inv (sqrt (dot x_4 x_4 + D)))))))).
        { apply E_ext; intros x_4 D_x_4; draws.
          transitivity (E (gamma 1) (fun z => dot z z * (dot x_4 z) * (inv (sqrt (dot z z + D)))) * (inv (sqrt (dot x_4 x_4 + D))) + dot x_4 x_4 * (E (gamma 1) (fun z => dot x_4 z * (inv (sqrt (dot z z + D))))) * (inv (sqrt (dot x_4 x_4 + D))) + 2 * (E (gamma 1) (fun z => (dot x_4 z) ^ 2 * (inv (sqrt (dot z z + D))))) * (inv (sqrt (dot x_4 x_4 + D)))).
          { transitivity (E (gamma 1) (fun z => dot (vadd x_4 (z)) (vadd x_4 (z)) * (dot x_4 z) * (inv (sqrt (D + dot x_4 x_4))) * (inv (sqrt (dot z z + D))))). { arrange. }
            assert (E5' : normal_form (E (gamma 1) (fun z => dot (vadd x_4 (z)) (vadd x_4 (z)) * (dot x_4 z) * (inv (sqrt (D + dot x_4 x_4))) * (inv (sqrt (dot z z + D))))) (E (gamma 1) (fun z => dot z z * (dot x_4 z) * (inv (sqrt (dot z z + D)))) * (inv (sqrt (dot x_4 x_4 + D))) + dot x_4 x_4 * (E (gamma 1) (fun z => dot x_4 z * (inv (sqrt (dot z z + D))))) * (inv (sqrt (dot x_4 x_4 + D))) + 2 * (E (gamma 1) (fun z => (dot x_4 z) ^ 2 * (inv (sqrt (dot z z + D))))) * (inv (sqrt (dot x_4 x_4 + D))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_6 => (inv (sqrt (dot x_4 x_4 + D))) * (dot x_6 x_6 * (dot x_4 x_6) * (inv (sqrt (dot x_6 x_6 + D)))) + ((2 * (inv (sqrt (dot x_4 x_4 + D)))) * ((dot x_4 x_6) ^ 2 * (inv (sqrt (dot x_6 x_6 + D)))) + ((dot x_4 x_4 * (inv (sqrt (dot x_4 x_4 + D)))) * (dot x_4 x_6 * (inv (sqrt (dot x_6 x_6 + D)))))))).
              { apply E_ext; intros x_6 D_x_6; draws.
                transitivity (dot x_4 x_4 * (dot x_4 x_6) * (inv (sqrt (D + dot x_4 x_4))) * (inv (sqrt (dot x_6 x_6 + D))) + 2 * ((dot x_4 x_6) ^ 2) * (inv (sqrt (D + dot x_4 x_4))) * (inv (sqrt (dot x_6 x_6 + D))) + dot x_6 x_6 * (dot x_4 x_6) * (inv (sqrt (D + dot x_4 x_4))) * (inv (sqrt (dot x_6 x_6 + D)))).
                { transitivity (dot (vadd x_4 (x_6)) (vadd x_4 (x_6)) * (dot x_4 x_6) * (inv (sqrt (D + dot x_4 x_4))) * (inv (sqrt (dot x_6 x_6 + D)))). { arrange. }
                  transitivity (((dot x_6 x_6 + dot x_4 x_6) + (dot x_4 x_4 + dot x_4 x_6)) * (dot x_4 x_6) * (inv (sqrt (D + dot x_4 x_4))) * (inv (sqrt (dot x_6 x_6 + D)))). { products; arrange. }
                  try assert (0 < dot x_6 x_6 + D) by sign.
                  try assert (0 < dot x_4 x_4 + D) by sign.
                  try assert (0 < dot x_6 x_6 + D) by sign.
                  try assert (N7' : normal_form (inv (sqrt (dot x_6 x_6 + D))) (inv (sqrt (dot x_6 x_6 + D)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_6 x_6 + D) * sqrt (dot x_6 x_6 + D) = dot x_6 x_6 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_6 x_6 + D)) * inv (sqrt (dot x_6 x_6 + D)) = inv (dot x_6 x_6 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_6 x_6 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (0 < dot x_4 x_4 + D) by sign.
                  try assert (N8' : normal_form (inv (sqrt (dot x_4 x_4 + D))) (inv (sqrt (dot x_4 x_4 + D)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_4 x_4 + D) * sqrt (dot x_4 x_4 + D) = dot x_4 x_4 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_4 x_4 + D)) * inv (sqrt (dot x_4 x_4 + D)) = inv (dot x_4 x_4 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_4 x_4 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((inv (sqrt (dot x_4 x_4 + D))) * (E (gamma 1) (fun x_6 => dot x_6 x_6 * (dot x_4 x_6) * (inv (sqrt (dot x_6 x_6 + D))))) + ((2 * (inv (sqrt (dot x_4 x_4 + D)))) * (E (gamma 1) (fun x_6 => (dot x_4 x_6) ^ 2 * (inv (sqrt (dot x_6 x_6 + D))))) + ((dot x_4 x_4 * (inv (sqrt (dot x_4 x_4 + D)))) * (E (gamma 1) (fun x_6 => dot x_4 x_6 * (inv (sqrt (dot x_6 x_6 + D)))))))).
              { linear. }
              transitivity ((inv (sqrt (dot x_4 x_4 + D))) * (E (gamma 1) (fun z => dot z z * (dot x_4 z) * (inv (sqrt (dot z z + D))))) + ((2 * (inv (sqrt (dot x_4 x_4 + D)))) * (E (gamma 1) (fun z => (dot x_4 z) ^ 2 * (inv (sqrt (dot z z + D))))) + ((dot x_4 x_4 * (inv (sqrt (dot x_4 x_4 + D)))) * (E (gamma 1) (fun z => dot x_4 z * (inv (sqrt (dot z z + D)))))))). { arrange. }
              arrange. }
            try assert (0 < dot x_4 x_4 + D) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_4 => E (gamma 1) (fun z => dot z z * (dot x_4 z) * (inv (sqrt (dot z z + D)))) * (inv (sqrt (dot x_4 x_4 + D))))) + ((2) * (E (gamma 1) (fun x_4 => E (gamma 1) (fun z => (dot x_4 z) ^ 2 * (inv (sqrt (dot z z + D)))) * (inv (sqrt (dot x_4 x_4 + D))))) + ((1) * (E (gamma 1) (fun x_4 => dot x_4 x_4 * (E (gamma 1) (fun z => dot x_4 z * (inv (sqrt (dot z z + D))))) * (inv (sqrt (dot x_4 x_4 + D)))))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (dot z x1) * (inv (sqrt (dot x1 x1 + D)))) * (inv (sqrt (dot z z + D))))) + ((2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (dot z x1) ^ 2 * (inv (sqrt (dot x1 x1 + D)))) * (inv (sqrt (dot z z + D))))) + ((1) * (E (gamma 1) (fun z => dot z z * (E (gamma 1) (fun x1 => dot z x1 * (inv (sqrt (dot x1 x1 + D))))) * (inv (sqrt (dot z z + D)))))))). { arrange. }
        assert (E9' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (dot z x1) * (inv (sqrt (dot x1 x1 + D)))) * (inv (sqrt (dot z z + D))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_4 => E (gamma 1) (fun x_10 => (inv (sqrt (dot x_4 x_4 + D))) * (inv (sqrt (dot x_10 x_10 + D))) * (dot x_10 x_10) * (dot x_4 x_10)))).
          { apply E_ext; intros x_4 D_x_4; draws.
            transitivity (E (gamma 1) (fun x_10 => (inv (sqrt (dot x_4 x_4 + D))) * (dot x_10 x_10 * (dot x_4 x_10) * (inv (sqrt (dot x_10 x_10 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (sqrt (dot x_4 x_4 + D))) (fun x_10 => dot x_10 x_10 * (dot x_4 x_10) * (inv (sqrt (dot x_10 x_10 + D)))))]; arrange. }
            apply E_ext; intros x_10 D_x_10; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E11' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (dot z x1) ^ 2 * (inv (sqrt (dot x1 x1 + D)))) * (inv (sqrt (dot z z + D))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (dot z x1) ^ 2 * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_4 => E (gamma 1) (fun x_12 => (inv (sqrt (dot x_4 x_4 + D))) * (inv (sqrt (dot x_12 x_12 + D))) * (dot x_4 x_12) * (dot x_4 x_12)))).
          { apply E_ext; intros x_4 D_x_4; draws.
            transitivity (E (gamma 1) (fun x_12 => (inv (sqrt (dot x_4 x_4 + D))) * (dot x_4 x_12 * (dot x_4 x_12) * (inv (sqrt (dot x_12 x_12 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (sqrt (dot x_4 x_4 + D))) (fun x_12 => dot x_4 x_12 * (dot x_4 x_12) * (inv (sqrt (dot x_12 x_12 + D)))))]; arrange. }
            apply E_ext; intros x_12 D_x_12; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E13' : normal_form (E (gamma 1) (fun z => dot z z * (E (gamma 1) (fun x1 => dot z x1 * (inv (sqrt (dot x1 x1 + D))))) * (inv (sqrt (dot z z + D))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_4 => E (gamma 1) (fun x_14 => (dot x_4 x_4) * (inv (sqrt (dot x_4 x_4 + D))) * (dot x_4 x_14) * (inv (sqrt (dot x_14 x_14 + D)))))).
          { apply E_ext; intros x_4 D_x_4; draws.
            transitivity (E (gamma 1) (fun x_14 => (dot x_4 x_4 * (inv (sqrt (dot x_4 x_4 + D)))) * (dot x_4 x_14 * (inv (sqrt (dot x_14 x_14 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_4 x_4 * (inv (sqrt (dot x_4 x_4 + D)))) (fun x_14 => dot x_4 x_14 * (inv (sqrt (dot x_14 x_14 + D)))))]; arrange. }
            apply E_ext; intros x_14 D_x_14; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_14 => E (gamma 1) (fun x_4 => (dot x_4 x_4) * (inv (sqrt (dot x_4 x_4 + D))) * (dot x_4 x_14) * (inv (sqrt (dot x_14 x_14 + D)))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_4 x_14 => (dot x_4 x_4) * (inv (sqrt (dot x_4 x_4 + D))) * (dot x_4 x_14) * (inv (sqrt (dot x_14 x_14 + D))))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) 1 * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))) - 0 = 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D)))))) + 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (dot z x1) ^ 2 * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))))).
    { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) 1 * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))) - 0). { arrange. }
      assert (E15' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) 1 * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D)))))) (2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D)))))) + 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (dot z x1) ^ 2 * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D)))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_16 => (2) * (E (gamma 1) (fun z => (dot x_16 z) ^ 2 * (inv (sqrt (dot z z + D)))) * (inv (sqrt (dot x_16 x_16 + D)))) + ((1) * (E (gamma 1) (fun z => dot z z * (dot x_16 z) * (inv (sqrt (dot z z + D)))) * (inv (sqrt (dot x_16 x_16 + D)))) + ((1) * (dot x_16 x_16 * (E (gamma 1) (fun z => dot x_16 z * (inv (sqrt (dot z z + D))))) * (inv (sqrt (dot x_16 x_16 + D)))))))).
        { apply E_ext; intros x_16 D_x_16; draws.
          transitivity (E (gamma 1) (fun z => dot z z * (dot x_16 z) * (inv (sqrt (dot z z + D)))) * (inv (sqrt (dot x_16 x_16 + D))) + dot x_16 x_16 * (E (gamma 1) (fun z => dot x_16 z * (inv (sqrt (dot z z + D))))) * (inv (sqrt (dot x_16 x_16 + D))) + 2 * (E (gamma 1) (fun z => (dot x_16 z) ^ 2 * (inv (sqrt (dot z z + D))))) * (inv (sqrt (dot x_16 x_16 + D)))).
          { transitivity (E (gamma 1) (fun z => npow (dot (vadd x_16 (z)) (vadd x_16 (z))) 1 * (dot x_16 z) * (inv (sqrt (D + dot x_16 x_16))) * (inv (sqrt (dot z z + D))))). { arrange. }
            assert (E17' : normal_form (E (gamma 1) (fun z => npow (dot (vadd x_16 (z)) (vadd x_16 (z))) 1 * (dot x_16 z) * (inv (sqrt (D + dot x_16 x_16))) * (inv (sqrt (dot z z + D))))) (E (gamma 1) (fun z => dot z z * (dot x_16 z) * (inv (sqrt (dot z z + D)))) * (inv (sqrt (dot x_16 x_16 + D))) + dot x_16 x_16 * (E (gamma 1) (fun z => dot x_16 z * (inv (sqrt (dot z z + D))))) * (inv (sqrt (dot x_16 x_16 + D))) + 2 * (E (gamma 1) (fun z => (dot x_16 z) ^ 2 * (inv (sqrt (dot z z + D))))) * (inv (sqrt (dot x_16 x_16 + D))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_18 => (inv (sqrt (dot x_16 x_16 + D))) * (dot x_18 x_18 * (dot x_16 x_18) * (inv (sqrt (dot x_18 x_18 + D)))) + ((dot x_16 x_16 * (inv (sqrt (dot x_16 x_16 + D)))) * (dot x_16 x_18 * (inv (sqrt (dot x_18 x_18 + D)))) + ((2 * (inv (sqrt (dot x_16 x_16 + D)))) * ((dot x_16 x_18) ^ 2 * (inv (sqrt (dot x_18 x_18 + D)))))))).
              { apply E_ext; intros x_18 D_x_18; draws.
                transitivity (dot x_16 x_16 * (dot x_16 x_18) * (inv (sqrt (D + dot x_16 x_16))) * (inv (sqrt (dot x_18 x_18 + D))) + 2 * ((dot x_16 x_18) ^ 2) * (inv (sqrt (D + dot x_16 x_16))) * (inv (sqrt (dot x_18 x_18 + D))) + dot x_18 x_18 * (dot x_16 x_18) * (inv (sqrt (D + dot x_16 x_16))) * (inv (sqrt (dot x_18 x_18 + D)))).
                { transitivity (npow (dot (vadd x_16 (x_18)) (vadd x_16 (x_18))) 1 * (dot x_16 x_18) * (inv (sqrt (D + dot x_16 x_16))) * (inv (sqrt (dot x_18 x_18 + D)))). { arrange. }
                  transitivity (npow ((dot x_18 x_18 + dot x_16 x_18) + (dot x_16 x_16 + dot x_16 x_18)) 1 * (dot x_16 x_18) * (inv (sqrt (D + dot x_16 x_16))) * (inv (sqrt (dot x_18 x_18 + D)))). { products; arrange. }
                  try assert (0 < dot x_18 x_18 + D) by sign.
                  try assert (0 < dot x_16 x_16 + D) by sign.
                  try assert (0 < dot x_18 x_18 + D) by sign.
                  try assert (N19' : normal_form (inv (sqrt (dot x_18 x_18 + D))) (inv (sqrt (dot x_18 x_18 + D)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_18 x_18 + D) * sqrt (dot x_18 x_18 + D) = dot x_18 x_18 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_18 x_18 + D)) * inv (sqrt (dot x_18 x_18 + D)) = inv (dot x_18 x_18 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_18 x_18 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (0 < dot x_16 x_16 + D) by sign.
                  try assert (N20' : normal_form (inv (sqrt (dot x_16 x_16 + D))) (inv (sqrt (dot x_16 x_16 + D)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_16 x_16 + D) * sqrt (dot x_16 x_16 + D) = dot x_16 x_16 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_16 x_16 + D)) * inv (sqrt (dot x_16 x_16 + D)) = inv (dot x_16 x_16 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_16 x_16 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (N21' : normal_form (npow ((dot x_18 x_18 + dot x_16 x_18) + (dot x_16 x_16 + dot x_16 x_18)) 1) (dot x_18 x_18 + 2 * (dot x_16 x_18) + dot x_16 x_16)) by normal.
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((inv (sqrt (dot x_16 x_16 + D))) * (E (gamma 1) (fun x_18 => dot x_18 x_18 * (dot x_16 x_18) * (inv (sqrt (dot x_18 x_18 + D))))) + ((dot x_16 x_16 * (inv (sqrt (dot x_16 x_16 + D)))) * (E (gamma 1) (fun x_18 => dot x_16 x_18 * (inv (sqrt (dot x_18 x_18 + D))))) + ((2 * (inv (sqrt (dot x_16 x_16 + D)))) * (E (gamma 1) (fun x_18 => (dot x_16 x_18) ^ 2 * (inv (sqrt (dot x_18 x_18 + D)))))))).
              { linear. }
              transitivity ((inv (sqrt (dot x_16 x_16 + D))) * (E (gamma 1) (fun z => dot z z * (dot x_16 z) * (inv (sqrt (dot z z + D))))) + ((dot x_16 x_16 * (inv (sqrt (dot x_16 x_16 + D)))) * (E (gamma 1) (fun z => dot x_16 z * (inv (sqrt (dot z z + D))))) + ((2 * (inv (sqrt (dot x_16 x_16 + D)))) * (E (gamma 1) (fun z => (dot x_16 z) ^ 2 * (inv (sqrt (dot z z + D)))))))). { arrange. }
              arrange. }
            try assert (0 < dot x_16 x_16 + D) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((2) * (E (gamma 1) (fun x_16 => E (gamma 1) (fun z => (dot x_16 z) ^ 2 * (inv (sqrt (dot z z + D)))) * (inv (sqrt (dot x_16 x_16 + D))))) + ((1) * (E (gamma 1) (fun x_16 => E (gamma 1) (fun z => dot z z * (dot x_16 z) * (inv (sqrt (dot z z + D)))) * (inv (sqrt (dot x_16 x_16 + D))))) + ((1) * (E (gamma 1) (fun x_16 => dot x_16 x_16 * (E (gamma 1) (fun z => dot x_16 z * (inv (sqrt (dot z z + D))))) * (inv (sqrt (dot x_16 x_16 + D)))))))).
        { linear. }
        transitivity ((2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (dot z x1) ^ 2 * (inv (sqrt (dot x1 x1 + D)))) * (inv (sqrt (dot z z + D))))) + ((1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (dot z x1) * (inv (sqrt (dot x1 x1 + D)))) * (inv (sqrt (dot z z + D))))) + ((1) * (E (gamma 1) (fun z => dot z z * (E (gamma 1) (fun x1 => dot z x1 * (inv (sqrt (dot x1 x1 + D))))) * (inv (sqrt (dot z z + D)))))))). { arrange. }
        assert (E22' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (dot z x1) ^ 2 * (inv (sqrt (dot x1 x1 + D)))) * (inv (sqrt (dot z z + D))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (dot z x1) ^ 2 * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_16 => E (gamma 1) (fun x_23 => (inv (sqrt (dot x_16 x_16 + D))) * (inv (sqrt (dot x_23 x_23 + D))) * (dot x_16 x_23) * (dot x_16 x_23)))).
          { apply E_ext; intros x_16 D_x_16; draws.
            transitivity (E (gamma 1) (fun x_23 => (inv (sqrt (dot x_16 x_16 + D))) * (dot x_16 x_23 * (dot x_16 x_23) * (inv (sqrt (dot x_23 x_23 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (sqrt (dot x_16 x_16 + D))) (fun x_23 => dot x_16 x_23 * (dot x_16 x_23) * (inv (sqrt (dot x_23 x_23 + D)))))]; arrange. }
            apply E_ext; intros x_23 D_x_23; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E24' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (dot z x1) * (inv (sqrt (dot x1 x1 + D)))) * (inv (sqrt (dot z z + D))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_16 => E (gamma 1) (fun x_25 => (inv (sqrt (dot x_16 x_16 + D))) * (dot x_16 x_25) * (inv (sqrt (dot x_25 x_25 + D))) * (dot x_25 x_25)))).
          { apply E_ext; intros x_16 D_x_16; draws.
            transitivity (E (gamma 1) (fun x_25 => (inv (sqrt (dot x_16 x_16 + D))) * (dot x_25 x_25 * (dot x_16 x_25) * (inv (sqrt (dot x_25 x_25 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (sqrt (dot x_16 x_16 + D))) (fun x_25 => dot x_25 x_25 * (dot x_16 x_25) * (inv (sqrt (dot x_25 x_25 + D)))))]; arrange. }
            apply E_ext; intros x_25 D_x_25; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E26' : normal_form (E (gamma 1) (fun z => dot z z * (E (gamma 1) (fun x1 => dot z x1 * (inv (sqrt (dot x1 x1 + D))))) * (inv (sqrt (dot z z + D))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_16 => E (gamma 1) (fun x_27 => (inv (sqrt (dot x_16 x_16 + D))) * (dot x_16 x_16) * (inv (sqrt (dot x_27 x_27 + D))) * (dot x_16 x_27)))).
          { apply E_ext; intros x_16 D_x_16; draws.
            transitivity (E (gamma 1) (fun x_27 => (dot x_16 x_16 * (inv (sqrt (dot x_16 x_16 + D)))) * (dot x_16 x_27 * (inv (sqrt (dot x_27 x_27 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_16 x_16 * (inv (sqrt (dot x_16 x_16 + D)))) (fun x_27 => dot x_16 x_27 * (inv (sqrt (dot x_27 x_27 + D)))))]; arrange. }
            apply E_ext; intros x_27 D_x_27; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_27 => E (gamma 1) (fun x_16 => (inv (sqrt (dot x_16 x_16 + D))) * (dot x_16 x_16) * (inv (sqrt (dot x_27 x_27 + D))) * (dot x_16 x_27)))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_16 x_27 => (inv (sqrt (dot x_16 x_16 + D))) * (dot x_16 x_16) * (inv (sqrt (dot x_27 x_27 + D))) * (dot x_16 x_27))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot (vadd z (x1)) (vadd z (x1)) * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) 1 * (dot z x1) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))))) - 0). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Instance:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>*<x, y>; y ~ gamma1]; x ~
    gamma1]*E[E[<x, x>^(c + 2)*(<x, x> + D)^(-3); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1);
    c ~ coins(1)] > E[E[(D + <x, x>)^(-3/2)*<x + y, x + y>*<x, y>^3*(<y, y> + D)^(-3/2); y ~
    gamma1]; x ~ gamma1]*E[E[(<x, x> + D)^(-1)*<x, x>^(c); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(1)]
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
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))).
Proof. exact (step_theorem (V) (D) (d) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_d_is_2 C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_lemma_first_not_0 C_erf_powers_tilt_parts C_erf_powers_lemma_first_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y). Qed.
