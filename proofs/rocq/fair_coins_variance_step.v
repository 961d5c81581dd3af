(** The variance of the number of heads: one more coin (fair-coins-variance-step)

  Given [L]: E[(-L - 1 + 2*c)^2; c ~ coins(L)] = -1 + L
  Then E[(-L - 2 + 2*c)^2; c ~ coins(1 + L)] = L
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [coin], by Cited:
  E[(-L - 2 + 2*c)^2; c ~ coins(1 + L)] = 1/2*E[(-L + 2*c)^2; c ~ coins(L)] + 1/2*E[(-L - 2 +
    2*c)^2; c ~ coins(L)]
*)
Lemma step_coin (L : R)
    (label_L : label L) :
  E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2) = (1 / 2) * (E (coins L) (fun i => (2 * i - L) ^ 2)) + (1 / 2) * (E (coins L) (fun i => (2 * i - L - 2) ^ 2)).
Proof.
  assert (I' : E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2) = E (coins L) (fun i => (1 / 2) * ((2 * (1 + i) - L - 2) ^ 2 + (2 * i - L - 2) ^ 2))).
  { etransitivity; [apply one_more_coin; labels | apply E_ext; intros; equal]. }
  assert (G' : (E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2)) - ((1 / 2) * (E (coins L) (fun i => (2 * i - L) ^ 2)) + (1 / 2) * (E (coins L) (fun i => (2 * i - L - 2) ^ 2))) = (E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2)) - (E (coins L) (fun i => (1 / 2) * ((2 * (1 + i) - L - 2) ^ 2 + (2 * i - L - 2) ^ 2)))).
  { assert (S0' : E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2) - ((1 / 2) * (E (coins L) (fun i => (2 * i - L) ^ 2)) + (1 / 2) * (E (coins L) (fun i => (2 * i - L - 2) ^ 2))) = 4 * (E (coins L) (fun i => i)) + 2 * L + 4 * (E (coins L) (fun i => i)) * L + 2 + 4 * (E (coins (1 + L)) (fun i => i ^ 2)) - 8 * (E (coins (1 + L)) (fun i => i)) - 4 * (E (coins L) (fun i => i ^ 2)) - 4 * (E (coins (1 + L)) (fun i => i)) * L).
    { transitivity (E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2) - ((1 / 2) * (E (coins L) (fun i => (2 * i - L) ^ 2)) + (1 / 2) * (E (coins L) (fun i => (2 * i - L - 2) ^ 2)))). { arrange. }
      assert (E0' : normal_form (E (coins L) (fun i => (2 * i - L) ^ 2)) (L ^ 2 + 4 * (E (coins L) (fun i => i ^ 2)) - 4 * (E (coins L) (fun i => i)) * L)).
      { unfold normal_form.
        transitivity (E (coins L) (fun r_1 => (L ^ 2) * (1) + (((-4) * L) * (r_1) + ((4) * (r_1 ^ 2))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (4 * (r_1 ^ 2) + L ^ 2 - 4 * r_1 * L).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((L ^ 2) * (E (coins L) (fun r_1 => 1)) + (((-4) * L) * (E (coins L) (fun r_1 => r_1)) + ((4) * (E (coins L) (fun r_1 => r_1 ^ 2))))).
        { linear. }
        transitivity ((L ^ 2) * (E (coins L) (fun i => 1)) + (((-4) * L) * (E (coins L) (fun i => i)) + ((4) * (E (coins L) (fun i => i ^ 2))))). { arrange. }
        assert (E2' : normal_form (E (coins L) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      assert (E3' : normal_form (E (coins L) (fun i => (2 * i - L - 2) ^ 2)) (4 + L ^ 2 + 4 * (E (coins L) (fun i => i ^ 2)) + 4 * L - 8 * (E (coins L) (fun i => i)) - 4 * (E (coins L) (fun i => i)) * L)).
      { unfold normal_form.
        transitivity (E (coins L) (fun r_4 => (L ^ 2) * (1) + ((4 * L) * (1) + (((-4) * L) * (r_4) + ((4) * (1) + ((-8) * (r_4) + ((4) * (r_4 ^ 2)))))))).
        { apply E_ext; intros r_4 D_r_4; draws.
          transitivity (4 + 4 * (r_4 ^ 2) + L ^ 2 + 4 * L - 4 * r_4 * L - 8 * r_4).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((L ^ 2) * (E (coins L) (fun r_4 => 1)) + ((4 * L) * (E (coins L) (fun r_4 => 1)) + (((-4) * L) * (E (coins L) (fun r_4 => r_4)) + ((4) * (E (coins L) (fun r_4 => 1)) + ((-8) * (E (coins L) (fun r_4 => r_4)) + ((4) * (E (coins L) (fun r_4 => r_4 ^ 2)))))))).
        { linear. }
        transitivity ((L ^ 2) * (E (coins L) (fun i => 1)) + ((4 * L) * (E (coins L) (fun i => 1)) + (((-4) * L) * (E (coins L) (fun i => i)) + ((4) * (E (coins L) (fun i => 1)) + ((-8) * (E (coins L) (fun i => i)) + ((4) * (E (coins L) (fun i => i ^ 2)))))))). { arrange. }
        assert (E5' : normal_form (E (coins L) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E6' : normal_form (E (coins L) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E7' : normal_form (E (coins L) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      assert (E8' : normal_form (E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2)) (4 + L ^ 2 + 4 * (E (coins (1 + L)) (fun i => i ^ 2)) + 4 * L - 8 * (E (coins (1 + L)) (fun i => i)) - 4 * (E (coins (1 + L)) (fun i => i)) * L)).
      { unfold normal_form.
        transitivity (E (coins (1 + L)) (fun r_9 => (L ^ 2) * (1) + ((4 * L) * (1) + (((-4) * L) * (r_9) + ((4) * (1) + ((-8) * (r_9) + ((4) * (r_9 ^ 2)))))))).
        { apply E_ext; intros r_9 D_r_9; draws.
          transitivity (4 + 4 * (r_9 ^ 2) + L ^ 2 + 4 * L - 4 * r_9 * L - 8 * r_9).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((L ^ 2) * (E (coins (1 + L)) (fun r_9 => 1)) + ((4 * L) * (E (coins (1 + L)) (fun r_9 => 1)) + (((-4) * L) * (E (coins (1 + L)) (fun r_9 => r_9)) + ((4) * (E (coins (1 + L)) (fun r_9 => 1)) + ((-8) * (E (coins (1 + L)) (fun r_9 => r_9)) + ((4) * (E (coins (1 + L)) (fun r_9 => r_9 ^ 2)))))))).
        { linear. }
        transitivity ((L ^ 2) * (E (coins (1 + L)) (fun i => 1)) + ((4 * L) * (E (coins (1 + L)) (fun i => 1)) + (((-4) * L) * (E (coins (1 + L)) (fun i => i)) + ((4) * (E (coins (1 + L)) (fun i => 1)) + ((-8) * (E (coins (1 + L)) (fun i => i)) + ((4) * (E (coins (1 + L)) (fun i => i ^ 2)))))))). { arrange. }
        assert (E10' : normal_form (E (coins (1 + L)) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E11' : normal_form (E (coins (1 + L)) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E12' : normal_form (E (coins (1 + L)) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    assert (S1' : E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2) - E (coins L) (fun i => (1 / 2) * ((2 * (1 + i) - L - 2) ^ 2 + (2 * i - L - 2) ^ 2)) = 4 * (E (coins L) (fun i => i)) + 2 * L + 4 * (E (coins L) (fun i => i)) * L + 2 + 4 * (E (coins (1 + L)) (fun i => i ^ 2)) - 8 * (E (coins (1 + L)) (fun i => i)) - 4 * (E (coins L) (fun i => i ^ 2)) - 4 * (E (coins (1 + L)) (fun i => i)) * L).
    { transitivity (E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2) - E (coins L) (fun i => (1 / 2) * ((2 * (1 + i) - L - 2) ^ 2 + (2 * i - L - 2) ^ 2))). { arrange. }
      assert (E13' : normal_form (E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2)) (4 + L ^ 2 + 4 * (E (coins (1 + L)) (fun i => i ^ 2)) + 4 * L - 8 * (E (coins (1 + L)) (fun i => i)) - 4 * (E (coins (1 + L)) (fun i => i)) * L)).
      { unfold normal_form.
        transitivity (E (coins (1 + L)) (fun r_14 => (4) * (r_14 ^ 2) + (((-4) * L) * (r_14) + ((-8) * (r_14) + ((L ^ 2) * (1) + ((4 * L) * (1) + ((4) * (1)))))))).
        { apply E_ext; intros r_14 D_r_14; draws.
          transitivity (4 + 4 * (r_14 ^ 2) + L ^ 2 + 4 * L - 4 * r_14 * L - 8 * r_14).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((4) * (E (coins (1 + L)) (fun r_14 => r_14 ^ 2)) + (((-4) * L) * (E (coins (1 + L)) (fun r_14 => r_14)) + ((-8) * (E (coins (1 + L)) (fun r_14 => r_14)) + ((L ^ 2) * (E (coins (1 + L)) (fun r_14 => 1)) + ((4 * L) * (E (coins (1 + L)) (fun r_14 => 1)) + ((4) * (E (coins (1 + L)) (fun r_14 => 1)))))))).
        { linear. }
        transitivity ((4) * (E (coins (1 + L)) (fun i => i ^ 2)) + (((-4) * L) * (E (coins (1 + L)) (fun i => i)) + ((-8) * (E (coins (1 + L)) (fun i => i)) + ((L ^ 2) * (E (coins (1 + L)) (fun i => 1)) + ((4 * L) * (E (coins (1 + L)) (fun i => 1)) + ((4) * (E (coins (1 + L)) (fun i => 1)))))))). { arrange. }
        assert (E15' : normal_form (E (coins (1 + L)) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E16' : normal_form (E (coins (1 + L)) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E17' : normal_form (E (coins (1 + L)) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      assert (E18' : normal_form (E (coins L) (fun i => (1 / 2) * ((2 * (1 + i) - L - 2) ^ 2 + (2 * i - L - 2) ^ 2))) (L ^ 2 + 4 * (E (coins L) (fun i => i ^ 2)) + 2 * L + 2 - 4 * (E (coins L) (fun i => i)) * L - 4 * (E (coins L) (fun i => i)))).
      { unfold normal_form.
        transitivity (E (coins L) (fun r_19 => (L ^ 2) * (1) + (((-4) * L) * (r_19) + ((4) * (r_19 ^ 2) + ((2 * L) * (1) + ((2) * (1) + ((-4) * (r_19)))))))).
        { apply E_ext; intros r_19 D_r_19; draws.
          transitivity (4 * (r_19 ^ 2) + L ^ 2 + 2 * L + 2 - 4 * r_19 * L - 4 * r_19).
          { first [put; solve [field] | first [arrange | equal]]. }
          arrange. }
        transitivity ((L ^ 2) * (E (coins L) (fun r_19 => 1)) + (((-4) * L) * (E (coins L) (fun r_19 => r_19)) + ((4) * (E (coins L) (fun r_19 => r_19 ^ 2)) + ((2 * L) * (E (coins L) (fun r_19 => 1)) + ((2) * (E (coins L) (fun r_19 => 1)) + ((-4) * (E (coins L) (fun r_19 => r_19)))))))).
        { linear. }
        transitivity ((L ^ 2) * (E (coins L) (fun i => 1)) + (((-4) * L) * (E (coins L) (fun i => i)) + ((4) * (E (coins L) (fun i => i ^ 2)) + ((2 * L) * (E (coins L) (fun i => 1)) + ((2) * (E (coins L) (fun i => 1)) + ((-4) * (E (coins L) (fun i => i)))))))). { arrange. }
        assert (E20' : normal_form (E (coins L) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E21' : normal_form (E (coins L) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E22' : normal_form (E (coins L) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2) - ((1 / 2) * (E (coins L) (fun i => (2 * i - L) ^ 2)) + (1 / 2) * (E (coins L) (fun i => (2 * i - L - 2) ^ 2)))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2) - E (coins L) (fun i => (1 / 2) * ((2 * (1 + i) - L - 2) ^ 2 + (2 * i - L - 2) ^ 2))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [next], by Algebra:
  E[(-L - 2 + 2*c)^2; c ~ coins(1 + L)] = L
*)
Lemma step_next (L : R)
    (label_L : label L)
    (H_L : E (coins L) (fun i => (2 * i - L - 1) ^ 2) = L - 1) :
  E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2) = L.
Proof.
  pose proof (step_coin (L) label_L) as H_coin.
  enough (U' : (1 / 2) * (E (coins L) (fun i => (2 * i - L) ^ 2)) + (1 / 2) * (E (coins L) (fun i => (2 * i - L - 2) ^ 2)) = L).
  { transitivity ((1 / 2) * (E (coins L) (fun i => (2 * i - L) ^ 2)) + (1 / 2) * (E (coins L) (fun i => (2 * i - L - 2) ^ 2))).
    { assert (C0' : E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2) = (1 / 2) * (E (coins L) (fun i => (2 * i - L) ^ 2)) + (1 / 2) * (E (coins L) (fun i => (2 * i - L - 2) ^ 2))).
      { rewrite H_coin.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    first [same | ring | arrange]. }
  assert (S0' : (1 / 2) * (E (coins L) (fun i => (2 * i - L) ^ 2)) + (1 / 2) * (E (coins L) (fun i => (2 * i - L - 2) ^ 2)) = L ^ 2 + 4 * (E (coins L) (fun i => i ^ 2)) + 2 * L + 2 - 4 * (E (coins L) (fun i => i)) * L - 4 * (E (coins L) (fun i => i))).
  { transitivity ((1 / 2) * (E (coins L) (fun i => (2 * i - L) ^ 2)) + (1 / 2) * (E (coins L) (fun i => (2 * i - L - 2) ^ 2))). { arrange. }
    assert (E1' : normal_form (E (coins L) (fun i => (2 * i - L) ^ 2)) (L ^ 2 + 4 * (E (coins L) (fun i => i ^ 2)) - 4 * (E (coins L) (fun i => i)) * L)).
    { unfold normal_form.
      transitivity (E (coins L) (fun r_2 => (L ^ 2) * (1) + (((-4) * L) * (r_2) + ((4) * (r_2 ^ 2))))).
      { apply E_ext; intros r_2 D_r_2; draws.
        transitivity (4 * (r_2 ^ 2) + L ^ 2 - 4 * r_2 * L).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((L ^ 2) * (E (coins L) (fun r_2 => 1)) + (((-4) * L) * (E (coins L) (fun r_2 => r_2)) + ((4) * (E (coins L) (fun r_2 => r_2 ^ 2))))).
      { linear. }
      transitivity ((L ^ 2) * (E (coins L) (fun i => 1)) + (((-4) * L) * (E (coins L) (fun i => i)) + ((4) * (E (coins L) (fun i => i ^ 2))))). { arrange. }
      assert (E3' : normal_form (E (coins L) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    assert (E4' : normal_form (E (coins L) (fun i => (2 * i - L - 2) ^ 2)) (4 + L ^ 2 + 4 * (E (coins L) (fun i => i ^ 2)) + 4 * L - 8 * (E (coins L) (fun i => i)) - 4 * (E (coins L) (fun i => i)) * L)).
    { unfold normal_form.
      transitivity (E (coins L) (fun r_5 => (L ^ 2) * (1) + ((4 * L) * (1) + (((-4) * L) * (r_5) + ((4) * (1) + ((-8) * (r_5) + ((4) * (r_5 ^ 2)))))))).
      { apply E_ext; intros r_5 D_r_5; draws.
        transitivity (4 + 4 * (r_5 ^ 2) + L ^ 2 + 4 * L - 4 * r_5 * L - 8 * r_5).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((L ^ 2) * (E (coins L) (fun r_5 => 1)) + ((4 * L) * (E (coins L) (fun r_5 => 1)) + (((-4) * L) * (E (coins L) (fun r_5 => r_5)) + ((4) * (E (coins L) (fun r_5 => 1)) + ((-8) * (E (coins L) (fun r_5 => r_5)) + ((4) * (E (coins L) (fun r_5 => r_5 ^ 2)))))))).
      { linear. }
      transitivity ((L ^ 2) * (E (coins L) (fun i => 1)) + ((4 * L) * (E (coins L) (fun i => 1)) + (((-4) * L) * (E (coins L) (fun i => i)) + ((4) * (E (coins L) (fun i => 1)) + ((-8) * (E (coins L) (fun i => i)) + ((4) * (E (coins L) (fun i => i ^ 2)))))))). { arrange. }
      assert (E6' : normal_form (E (coins L) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E7' : normal_form (E (coins L) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E8' : normal_form (E (coins L) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : L = L).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity ((1 / 2) * (E (coins L) (fun i => (2 * i - L) ^ 2)) + (1 / 2) * (E (coins L) (fun i => (2 * i - L - 2) ^ 2))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (L). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L10' : E (coins L) (fun i => (2 * i - L - 1) ^ 2) = 1 + L ^ 2 + 4 * (E (coins L) (fun i => i ^ 2)) + 2 * L - 4 * (E (coins L) (fun i => i)) * L - 4 * (E (coins L) (fun i => i))).
  { transitivity (E (coins L) (fun i => (2 * i - L - 1) ^ 2)). { arrange. }
    assert (E9' : normal_form (E (coins L) (fun i => (2 * i - L - 1) ^ 2)) (1 + L ^ 2 + 4 * (E (coins L) (fun i => i ^ 2)) + 2 * L - 4 * (E (coins L) (fun i => i)) * L - 4 * (E (coins L) (fun i => i)))).
    { unfold normal_form.
      transitivity (E (coins L) (fun r_10 => (L ^ 2) * (1) + ((2 * L) * (1) + (((-4) * L) * (r_10) + ((1) * (1) + ((-4) * (r_10) + ((4) * (r_10 ^ 2)))))))).
      { apply E_ext; intros r_10 D_r_10; draws.
        transitivity (4 * (r_10 ^ 2) + 1 + L ^ 2 + 2 * L - 4 * r_10 * L - 4 * r_10).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((L ^ 2) * (E (coins L) (fun r_10 => 1)) + ((2 * L) * (E (coins L) (fun r_10 => 1)) + (((-4) * L) * (E (coins L) (fun r_10 => r_10)) + ((1) * (E (coins L) (fun r_10 => 1)) + ((-4) * (E (coins L) (fun r_10 => r_10)) + ((4) * (E (coins L) (fun r_10 => r_10 ^ 2)))))))).
      { linear. }
      transitivity ((L ^ 2) * (E (coins L) (fun i => 1)) + ((2 * L) * (E (coins L) (fun i => 1)) + (((-4) * L) * (E (coins L) (fun i => i)) + ((1) * (E (coins L) (fun i => 1)) + ((-4) * (E (coins L) (fun i => i)) + ((4) * (E (coins L) (fun i => i ^ 2)))))))). { arrange. }
      assert (E11' : normal_form (E (coins L) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E12' : normal_form (E (coins L) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E13' : normal_form (E (coins L) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : L - 1 = L - 1).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E (coins L) (fun i => (2 * i - L - 1) ^ 2) = L - 1) by says H_L.
  assert (R1' : (1 + L ^ 2 + 4 * (E (coins L) (fun i => i ^ 2)) + 2 * L - 4 * (E (coins L) (fun i => i)) * L - 4 * (E (coins L) (fun i => i))) - (L - 1) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  apply (by_combination _ _ ((1) * ((1 + L ^ 2 + 4 * (E (coins L) (fun i => i ^ 2)) + 2 * L - 4 * (E (coins L) (fun i => i)) * L - 4 * (E (coins L) (fun i => i))) - (L - 1)))); [| rewrite R1'; ring].
  first [put; solve [ring] | equal].
Qed.

Theorem theorem (L : R)
    (label_L : label L)
    (H_L : E (coins L) (fun i => (2 * i - L - 1) ^ 2) = L - 1) :
  E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2) = L.
Proof. exact (step_next (L) label_L H_L). Qed.
