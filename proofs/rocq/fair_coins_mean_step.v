(** Half of the coins are heads: one more coin (fair-coins-mean-step)

  Given [L]: E[-2 + 2*c; c ~ coins(L)] = -1 + L
  Then E[-2 + 2*c; c ~ coins(1 + L)] = L
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [coin], by Cited:
  E[-2 + 2*c; c ~ coins(1 + L)] = 1/2*E[-2 + 2*c; c ~ coins(L)] + 1/2*E[2*c; c ~ coins(L)]
*)
Lemma step_coin (L : R)
    (label_L : label L) :
  E (coins (1 + L)) (fun i => 2 * i - 2) = (1 / 2) * (E (coins L) (fun i => 2 * i - 2)) + (1 / 2) * (E (coins L) (fun i => 2 * i)).
Proof.
  assert (I' : E (coins (1 + L)) (fun i => 2 * i - 2) = E (coins L) (fun i => (1 / 2) * ((2 * i - 2) + (2 * (1 + i) - 2)))).
  { etransitivity; [apply one_more_coin; labels | apply E_ext; intros; equal]. }
  assert (G' : (E (coins (1 + L)) (fun i => 2 * i - 2)) - ((1 / 2) * (E (coins L) (fun i => 2 * i - 2)) + (1 / 2) * (E (coins L) (fun i => 2 * i))) = (E (coins (1 + L)) (fun i => 2 * i - 2)) - (E (coins L) (fun i => (1 / 2) * ((2 * i - 2) + (2 * (1 + i) - 2))))).
  { assert (S0' : E (coins (1 + L)) (fun i => 2 * i - 2) - ((1 / 2) * (E (coins L) (fun i => 2 * i - 2)) + (1 / 2) * (E (coins L) (fun i => 2 * i))) = 2 * (E (coins (1 + L)) (fun i => i)) - 1 - 2 * (E (coins L) (fun i => i))).
    { transitivity (E (coins (1 + L)) (fun i => 2 * i - 2) - ((1 / 2) * (E (coins L) (fun i => 2 * i - 2)) + (1 / 2) * (E (coins L) (fun i => 2 * i)))). { arrange. }
      assert (E0' : normal_form (E (coins (1 + L)) (fun i => 2 * i - 2)) (2 * (E (coins (1 + L)) (fun i => i)) - 2)).
      { unfold normal_form.
        transitivity (E (coins (1 + L)) (fun r_1 => (-2) * (1) + ((2) * (r_1)))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (2 * r_1 - 2).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-2) * (E (coins (1 + L)) (fun r_1 => 1)) + ((2) * (E (coins (1 + L)) (fun r_1 => r_1)))).
        { linear. }
        transitivity ((-2) * (E (coins (1 + L)) (fun i => 1)) + ((2) * (E (coins (1 + L)) (fun i => i)))). { arrange. }
        assert (E2' : normal_form (E (coins (1 + L)) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      assert (E3' : normal_form (E (coins L) (fun i => 2 * i - 2)) (2 * (E (coins L) (fun i => i)) - 2)).
      { unfold normal_form.
        transitivity (E (coins L) (fun r_4 => (-2) * (1) + ((2) * (r_4)))).
        { apply E_ext; intros r_4 D_r_4; draws.
          transitivity (2 * r_4 - 2).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-2) * (E (coins L) (fun r_4 => 1)) + ((2) * (E (coins L) (fun r_4 => r_4)))).
        { linear. }
        transitivity ((-2) * (E (coins L) (fun i => 1)) + ((2) * (E (coins L) (fun i => i)))). { arrange. }
        assert (E5' : normal_form (E (coins L) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      assert (E6' : normal_form (E (coins L) (fun i => 2 * i)) (2 * (E (coins L) (fun i => i)))).
      { unfold normal_form.
        transitivity (E (coins L) (fun r_7 => (2) * (r_7))).
        { apply E_ext; intros r_7 D_r_7; draws.
          transitivity (2 * r_7).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((2) * (E (coins L) (fun r_7 => r_7))).
        { linear. }
        transitivity ((2) * (E (coins L) (fun i => i))). { arrange. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    assert (S1' : E (coins (1 + L)) (fun i => 2 * i - 2) - E (coins L) (fun i => (1 / 2) * ((2 * i - 2) + (2 * (1 + i) - 2))) = 2 * (E (coins (1 + L)) (fun i => i)) - 1 - 2 * (E (coins L) (fun i => i))).
    { transitivity (E (coins (1 + L)) (fun i => 2 * i - 2) - E (coins L) (fun i => (1 / 2) * ((2 * i - 2) + (2 * (1 + i) - 2)))). { arrange. }
      assert (E8' : normal_form (E (coins L) (fun i => (1 / 2) * ((2 * i - 2) + (2 * (1 + i) - 2)))) (2 * (E (coins L) (fun i => i)) - 1)).
      { unfold normal_form.
        transitivity (E (coins L) (fun r_9 => (-1) * (1) + ((2) * (r_9)))).
        { apply E_ext; intros r_9 D_r_9; draws.
          transitivity (2 * r_9 - 1).
          { first [put; solve [field] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-1) * (E (coins L) (fun r_9 => 1)) + ((2) * (E (coins L) (fun r_9 => r_9)))).
        { linear. }
        transitivity ((-1) * (E (coins L) (fun i => 1)) + ((2) * (E (coins L) (fun i => i)))). { arrange. }
        assert (E10' : normal_form (E (coins L) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      assert (E11' : normal_form (E (coins (1 + L)) (fun i => 2 * i - 2)) (2 * (E (coins (1 + L)) (fun i => i)) - 2)).
      { unfold normal_form.
        transitivity (E (coins (1 + L)) (fun r_12 => (-2) * (1) + ((2) * (r_12)))).
        { apply E_ext; intros r_12 D_r_12; draws.
          transitivity (2 * r_12 - 2).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-2) * (E (coins (1 + L)) (fun r_12 => 1)) + ((2) * (E (coins (1 + L)) (fun r_12 => r_12)))).
        { linear. }
        transitivity ((-2) * (E (coins (1 + L)) (fun i => 1)) + ((2) * (E (coins (1 + L)) (fun i => i)))). { arrange. }
        assert (E13' : normal_form (E (coins (1 + L)) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (coins (1 + L)) (fun i => 2 * i - 2) - ((1 / 2) * (E (coins L) (fun i => 2 * i - 2)) + (1 / 2) * (E (coins L) (fun i => 2 * i)))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (coins (1 + L)) (fun i => 2 * i - 2) - E (coins L) (fun i => (1 / 2) * ((2 * i - 2) + (2 * (1 + i) - 2)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [next], by Algebra:
  E[-2 + 2*c; c ~ coins(1 + L)] = L
*)
Lemma step_next (L : R)
    (label_L : label L)
    (H_L : E (coins L) (fun i => 2 * i - 2) = L - 1) :
  E (coins (1 + L)) (fun i => 2 * i - 2) = L.
Proof.
  pose proof (step_coin (L) label_L) as H_coin.
  enough (U' : (1 / 2) * (L - 1) + (1 / 2) * (E (coins L) (fun i => 2 * i)) = L).
  { transitivity ((1 / 2) * (L - 1) + (1 / 2) * (E (coins L) (fun i => 2 * i))).
    { assert (C0' : E (coins (1 + L)) (fun i => 2 * i - 2) = (1 / 2) * (L - 1) + (1 / 2) * (E (coins L) (fun i => 2 * i))).
      { rewrite H_coin.
        assert (C1' : E (coins L) (fun i => 2 * i - 2) = L - 1).
        { rewrite H_L.
          first [same | ring | arrange]. }
        rewrite C1'.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    first [same | ring | arrange]. }
  assert (S0' : (1 / 2) * (L - 1) + (1 / 2) * (E (coins L) (fun i => 2 * i)) = E (coins L) (fun i => i) + (1 / 2) * L - (1 / 2)).
  { transitivity ((1 / 2) * (L - 1) + (1 / 2) * (E (coins L) (fun i => 2 * i))). { arrange. }
    assert (E2' : normal_form (E (coins L) (fun i => 2 * i)) (2 * (E (coins L) (fun i => i)))).
    { unfold normal_form.
      transitivity (E (coins L) (fun r_3 => (2) * (r_3))).
      { apply E_ext; intros r_3 D_r_3; draws.
        transitivity (2 * r_3).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((2) * (E (coins L) (fun r_3 => r_3))).
      { linear. }
      transitivity ((2) * (E (coins L) (fun i => i))). { arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : L = L).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity ((1 / 2) * (L - 1) + (1 / 2) * (E (coins L) (fun i => 2 * i))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (L). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L10' : E (coins L) (fun i => 2 * i - 2) = 2 * (E (coins L) (fun i => i)) - 2).
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
  assert (L11' : L - 1 = L - 1).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E (coins L) (fun i => 2 * i - 2) = L - 1) by says H_L.
  assert (R1' : (2 * (E (coins L) (fun i => i)) - 2) - (L - 1) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  apply (by_combination _ _ ((1 / 2) * ((2 * (E (coins L) (fun i => i)) - 2) - (L - 1)))); [| rewrite R1'; ring].
  first [put; solve [field] | equal].
Qed.

Theorem theorem (L : R)
    (label_L : label L)
    (H_L : E (coins L) (fun i => 2 * i - 2) = L - 1) :
  E (coins (1 + L)) (fun i => 2 * i - 2) = L.
Proof. exact (step_next (L) label_L H_L). Qed.
