(** Fair coins: the mean and the variance of the number of heads (fair-coins)

  Then E[-2 + 2*c; c ~ coins(L)] = -1 + L
  Then E[(-L - 1 + 2*c)^2; c ~ coins(L)] = -1 + L
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require fair_coins_mean_step.
From NCProofs Require fair_coins_variance_step.
Open Scope R_scope.

(** Step [none], by Cited:
  E[-2 + 2*c; c ~ coins(1)] = 0
*)
Lemma step_none :
  E (coins 1) (fun i => 2 * i - 2) = 0.
Proof.
  assert (I' : E (coins 1) (fun i => 2 * i - 2) = 1 * 2 - 2).
  { etransitivity; [apply no_coin | cbv beta; equal]. }
  assert (G' : (E (coins 1) (fun i => 2 * i - 2)) - (0) = (E (coins 1) (fun i => 2 * i - 2)) - (1 * 2 - 2)).
  { assert (S0' : E (coins 1) (fun i => 2 * i - 2) - 0 = 2 * (E (coins 1) (fun i => i)) - 2).
    { transitivity (E (coins 1) (fun i => 2 * i - 2) - 0). { arrange. }
      assert (E0' : normal_form (E (coins 1) (fun i => 2 * i - 2)) (2 * (E (coins 1) (fun i => i)) - 2)).
      { unfold normal_form.
        transitivity (E (coins 1) (fun r_1 => (-2) * (1) + ((2) * (r_1)))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (2 * r_1 - 2).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-2) * (E (coins 1) (fun r_1 => 1)) + ((2) * (E (coins 1) (fun r_1 => r_1)))).
        { linear. }
        transitivity ((-2) * (E (coins 1) (fun i => 1)) + ((2) * (E (coins 1) (fun i => i)))). { arrange. }
        assert (E2' : normal_form (E (coins 1) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (coins 1) (fun i => 2 * i - 2) - (1 * 2 - 2) = 2 * (E (coins 1) (fun i => i)) - 2).
    { transitivity (E (coins 1) (fun i => 2 * i - 2) - (1 * 2 - 2)). { arrange. }
      assert (E3' : normal_form (E (coins 1) (fun i => 2 * i - 2)) (2 * (E (coins 1) (fun i => i)) - 2)).
      { unfold normal_form.
        transitivity (E (coins 1) (fun r_4 => (-2) * (1) + ((2) * (r_4)))).
        { apply E_ext; intros r_4 D_r_4; draws.
          transitivity (2 * r_4 - 2).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-2) * (E (coins 1) (fun r_4 => 1)) + ((2) * (E (coins 1) (fun r_4 => r_4)))).
        { linear. }
        transitivity ((-2) * (E (coins 1) (fun i => 1)) + ((2) * (E (coins 1) (fun i => i)))). { arrange. }
        assert (E5' : normal_form (E (coins 1) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (coins 1) (fun i => 2 * i - 2) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (coins 1) (fun i => 2 * i - 2) - (1 * 2 - 2)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [none, squared], by Cited:
  E[(-2 + 2*c)^2; c ~ coins(1)] = 0
*)
Lemma step_none__squared :
  E (coins 1) (fun i => (2 * i - 2) ^ 2) = 0.
Proof.
  assert (I' : E (coins 1) (fun i => (2 * i - 2) ^ 2) = (1 * 2 - 2) ^ 2).
  { etransitivity; [apply no_coin | cbv beta; equal]. }
  assert (G' : (E (coins 1) (fun i => (2 * i - 2) ^ 2)) - (0) = (E (coins 1) (fun i => (2 * i - 2) ^ 2)) - ((1 * 2 - 2) ^ 2)).
  { assert (S0' : E (coins 1) (fun i => (2 * i - 2) ^ 2) - 0 = 4 + 4 * (E (coins 1) (fun i => i ^ 2)) - 8 * (E (coins 1) (fun i => i))).
    { transitivity (E (coins 1) (fun i => (2 * i - 2) ^ 2) - 0). { arrange. }
      assert (E0' : normal_form (E (coins 1) (fun i => (2 * i - 2) ^ 2)) (4 + 4 * (E (coins 1) (fun i => i ^ 2)) - 8 * (E (coins 1) (fun i => i)))).
      { unfold normal_form.
        transitivity (E (coins 1) (fun r_1 => (4) * (1) + ((-8) * (r_1) + ((4) * (r_1 ^ 2))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (4 + 4 * (r_1 ^ 2) - 8 * r_1).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((4) * (E (coins 1) (fun r_1 => 1)) + ((-8) * (E (coins 1) (fun r_1 => r_1)) + ((4) * (E (coins 1) (fun r_1 => r_1 ^ 2))))).
        { linear. }
        transitivity ((4) * (E (coins 1) (fun i => 1)) + ((-8) * (E (coins 1) (fun i => i)) + ((4) * (E (coins 1) (fun i => i ^ 2))))). { arrange. }
        assert (E2' : normal_form (E (coins 1) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (coins 1) (fun i => (2 * i - 2) ^ 2) - (1 * 2 - 2) ^ 2 = 4 + 4 * (E (coins 1) (fun i => i ^ 2)) - 8 * (E (coins 1) (fun i => i))).
    { transitivity (E (coins 1) (fun i => (2 * i - 2) ^ 2) - (1 * 2 - 2) ^ 2). { arrange. }
      assert (E3' : normal_form (E (coins 1) (fun i => (2 * i - 2) ^ 2)) (4 + 4 * (E (coins 1) (fun i => i ^ 2)) - 8 * (E (coins 1) (fun i => i)))).
      { unfold normal_form.
        transitivity (E (coins 1) (fun r_4 => (4) * (1) + ((-8) * (r_4) + ((4) * (r_4 ^ 2))))).
        { apply E_ext; intros r_4 D_r_4; draws.
          transitivity (4 + 4 * (r_4 ^ 2) - 8 * r_4).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((4) * (E (coins 1) (fun r_4 => 1)) + ((-8) * (E (coins 1) (fun r_4 => r_4)) + ((4) * (E (coins 1) (fun r_4 => r_4 ^ 2))))).
        { linear. }
        transitivity ((4) * (E (coins 1) (fun i => 1)) + ((-8) * (E (coins 1) (fun i => i)) + ((4) * (E (coins 1) (fun i => i ^ 2))))). { arrange. }
        assert (E5' : normal_form (E (coins 1) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (coins 1) (fun i => (2 * i - 2) ^ 2) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (coins 1) (fun i => (2 * i - 2) ^ 2) - (1 * 2 - 2) ^ 2). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [mean, 1], by Algebra:
  E[-2 + 2*c; c ~ coins(1)] = 0
*)
Lemma step_mean__1 :
  E (coins 1) (fun i => 2 * i - 2) = 0.
Proof.
  pose proof (step_none) as H_none.
  rewrite ?H_none.
  first [put; solve [ring] | equal].
Qed.

(** Step [variance, 1], by Algebra:
  E[(-2 + 2*c)^2; c ~ coins(1)] = 0
*)
Lemma step_variance__1 :
  E (coins 1) (fun i => (2 * i - 2) ^ 2) = 0.
Proof.
  pose proof (step_none__squared) as H_none__squared.
  rewrite ?H_none__squared.
  first [put; solve [ring] | equal].
Qed.

(** Step [mean], by Induction:
  E[-2 + 2*c; c ~ coins(L)] = -1 + L
*)
Lemma step_mean (L : R)
    (label_L : label L) :
  E (coins L) (fun i => 2 * i - 2) = L - 1.
Proof.
  pose proof (step_mean__1) as H_mean__1.
  forget L; revert L label_L;
    apply (label_ind (fun L => E (coins L) (fun i => 2 * i - 2) = L - 1)).
  - assert (A' : E (coins 1) (fun i => 2 * i - 2) = 1 - 1).
    { assert (G' : (E (coins 1) (fun i => 2 * i - 2)) - (1 - 1) = (E (coins 1) (fun i => 2 * i - 2)) - (0)).
      { assert (S0' : E (coins 1) (fun i => 2 * i - 2) - (1 - 1) = 2 * (E (coins 1) (fun i => i)) - 2).
        { transitivity (E (coins 1) (fun i => 2 * i - 2) - (1 - 1)). { arrange. }
          assert (E6' : normal_form (E (coins 1) (fun i => 2 * i - 2)) (2 * (E (coins 1) (fun i => i)) - 2)).
          { unfold normal_form.
            transitivity (E (coins 1) (fun r_7 => (-2) * (1) + ((2) * (r_7)))).
            { apply E_ext; intros r_7 D_r_7; draws.
              transitivity (2 * r_7 - 2).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((-2) * (E (coins 1) (fun r_7 => 1)) + ((2) * (E (coins 1) (fun r_7 => r_7)))).
            { linear. }
            transitivity ((-2) * (E (coins 1) (fun i => 1)) + ((2) * (E (coins 1) (fun i => i)))). { arrange. }
            assert (E8' : normal_form (E (coins 1) (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        assert (S1' : E (coins 1) (fun i => 2 * i - 2) - 0 = 2 * (E (coins 1) (fun i => i)) - 2).
        { transitivity (E (coins 1) (fun i => 2 * i - 2) - 0). { arrange. }
          assert (E9' : normal_form (E (coins 1) (fun i => 2 * i - 2)) (2 * (E (coins 1) (fun i => i)) - 2)).
          { unfold normal_form.
            transitivity (E (coins 1) (fun r_10 => (-2) * (1) + ((2) * (r_10)))).
            { apply E_ext; intros r_10 D_r_10; draws.
              transitivity (2 * r_10 - 2).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((-2) * (E (coins 1) (fun r_10 => 1)) + ((2) * (E (coins 1) (fun r_10 => r_10)))).
            { linear. }
            transitivity ((-2) * (E (coins 1) (fun i => 1)) + ((2) * (E (coins 1) (fun i => i)))). { arrange. }
            assert (E11' : normal_form (E (coins 1) (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        transitivity (E (coins 1) (fun i => 2 * i - 2) - (1 - 1)). { arrange. }
        etransitivity; [exact S0' |]. symmetry.
        transitivity (E (coins 1) (fun i => 2 * i - 2) - 0). { arrange. }
        etransitivity; [exact S1' |]. symmetry.
        arrange. }
      gap; try rewrite G'; lra. }
    fits A'.
  - intros L label_L H_fact.
    assert (A' : E (coins (1 + L)) (fun i => 2 * i - 2) = (1 + L) - 1).
    { assert (I' : E (coins (1 + (L))) (fun i => 2 * i - 2) = (L)).
      { apply (fair_coins_mean_step.step_next (L)); [premise | premise_by H_fact]. }
      assert (G' : (E (coins (1 + L)) (fun i => 2 * i - 2)) - ((1 + L) - 1) = (E (coins (1 + (L))) (fun i => 2 * i - 2)) - (L)).
      { assert (S0' : E (coins (1 + L)) (fun i => 2 * i - 2) - ((1 + L) - 1) = 2 * (E (coins (1 + L)) (fun i => i)) - L - 2).
        { transitivity (E (coins (1 + L)) (fun i => 2 * i - 2) - ((1 + L) - 1)). { arrange. }
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
          first [put; solve [ring] | first [arrange | equal]]. }
        assert (S1' : E (coins (1 + L)) (fun i => 2 * i - 2) - L = 2 * (E (coins (1 + L)) (fun i => i)) - L - 2).
        { transitivity (E (coins (1 + L)) (fun i => 2 * i - 2) - L). { arrange. }
          assert (E3' : normal_form (E (coins (1 + L)) (fun i => 2 * i - 2)) (2 * (E (coins (1 + L)) (fun i => i)) - 2)).
          { unfold normal_form.
            transitivity (E (coins (1 + L)) (fun r_4 => (-2) * (1) + ((2) * (r_4)))).
            { apply E_ext; intros r_4 D_r_4; draws.
              transitivity (2 * r_4 - 2).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((-2) * (E (coins (1 + L)) (fun r_4 => 1)) + ((2) * (E (coins (1 + L)) (fun r_4 => r_4)))).
            { linear. }
            transitivity ((-2) * (E (coins (1 + L)) (fun i => 1)) + ((2) * (E (coins (1 + L)) (fun i => i)))). { arrange. }
            assert (E5' : normal_form (E (coins (1 + L)) (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        transitivity (E (coins (1 + L)) (fun i => 2 * i - 2) - ((1 + L) - 1)). { arrange. }
        etransitivity; [exact S0' |]. symmetry.
        transitivity (E (coins (1 + L)) (fun i => 2 * i - 2) - L). { arrange. }
        etransitivity; [exact S1' |]. symmetry.
        arrange. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

(** Step [variance], by Induction:
  E[(-L - 1 + 2*c)^2; c ~ coins(L)] = -1 + L
*)
Lemma step_variance (L : R)
    (label_L : label L) :
  E (coins L) (fun i => (2 * i - L - 1) ^ 2) = L - 1.
Proof.
  pose proof (step_variance__1) as H_variance__1.
  forget L; revert L label_L;
    apply (label_ind (fun L => E (coins L) (fun i => (2 * i - L - 1) ^ 2) = L - 1)).
  - assert (A' : E (coins 1) (fun i => (2 * i - 1 - 1) ^ 2) = 1 - 1).
    { assert (G' : (E (coins 1) (fun i => (2 * i - 1 - 1) ^ 2)) - (1 - 1) = (E (coins 1) (fun i => (2 * i - 2) ^ 2)) - (0)).
      { assert (S0' : E (coins 1) (fun i => (2 * i - 1 - 1) ^ 2) - (1 - 1) = 4 + 4 * (E (coins 1) (fun i => i ^ 2)) - 8 * (E (coins 1) (fun i => i))).
        { transitivity (E (coins 1) (fun i => (2 * i - 1 - 1) ^ 2) - (1 - 1)). { arrange. }
          assert (E10' : normal_form (E (coins 1) (fun i => (2 * i - 1 - 1) ^ 2)) (4 + 4 * (E (coins 1) (fun i => i ^ 2)) - 8 * (E (coins 1) (fun i => i)))).
          { unfold normal_form.
            transitivity (E (coins 1) (fun r_11 => (4) * (1) + ((-8) * (r_11) + ((4) * (r_11 ^ 2))))).
            { apply E_ext; intros r_11 D_r_11; draws.
              transitivity (4 + 4 * (r_11 ^ 2) - 8 * r_11).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((4) * (E (coins 1) (fun r_11 => 1)) + ((-8) * (E (coins 1) (fun r_11 => r_11)) + ((4) * (E (coins 1) (fun r_11 => r_11 ^ 2))))).
            { linear. }
            transitivity ((4) * (E (coins 1) (fun i => 1)) + ((-8) * (E (coins 1) (fun i => i)) + ((4) * (E (coins 1) (fun i => i ^ 2))))). { arrange. }
            assert (E12' : normal_form (E (coins 1) (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        assert (S1' : E (coins 1) (fun i => (2 * i - 2) ^ 2) - 0 = 4 + 4 * (E (coins 1) (fun i => i ^ 2)) - 8 * (E (coins 1) (fun i => i))).
        { transitivity (E (coins 1) (fun i => (2 * i - 2) ^ 2) - 0). { arrange. }
          assert (E13' : normal_form (E (coins 1) (fun i => (2 * i - 2) ^ 2)) (4 + 4 * (E (coins 1) (fun i => i ^ 2)) - 8 * (E (coins 1) (fun i => i)))).
          { unfold normal_form.
            transitivity (E (coins 1) (fun r_14 => (4) * (r_14 ^ 2) + ((-8) * (r_14) + ((4) * (1))))).
            { apply E_ext; intros r_14 D_r_14; draws.
              transitivity (4 + 4 * (r_14 ^ 2) - 8 * r_14).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((4) * (E (coins 1) (fun r_14 => r_14 ^ 2)) + ((-8) * (E (coins 1) (fun r_14 => r_14)) + ((4) * (E (coins 1) (fun r_14 => 1))))).
            { linear. }
            transitivity ((4) * (E (coins 1) (fun i => i ^ 2)) + ((-8) * (E (coins 1) (fun i => i)) + ((4) * (E (coins 1) (fun i => 1))))). { arrange. }
            assert (E15' : normal_form (E (coins 1) (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        transitivity (E (coins 1) (fun i => (2 * i - 1 - 1) ^ 2) - (1 - 1)). { arrange. }
        etransitivity; [exact S0' |]. symmetry.
        transitivity (E (coins 1) (fun i => (2 * i - 2) ^ 2) - 0). { arrange. }
        etransitivity; [exact S1' |]. symmetry.
        arrange. }
      gap; try rewrite G'; lra. }
    fits A'.
  - intros L label_L H_fact.
    assert (A' : E (coins (1 + L)) (fun i => (2 * i - 1 - (1 + L)) ^ 2) = (1 + L) - 1).
    { assert (I' : E (coins (1 + (L))) (fun i => (2 * i - (L) - 2) ^ 2) = (L)).
      { apply (fair_coins_variance_step.step_next (L)); [premise | premise_by H_fact]. }
      assert (G' : (E (coins (1 + L)) (fun i => (2 * i - 1 - (1 + L)) ^ 2)) - ((1 + L) - 1) = (E (coins (1 + (L))) (fun i => (2 * i - (L) - 2) ^ 2)) - (L)).
      { assert (S0' : E (coins (1 + L)) (fun i => (2 * i - 1 - (1 + L)) ^ 2) - ((1 + L) - 1) = 4 + 3 * L + L ^ 2 + 4 * (E (coins (1 + L)) (fun i => i ^ 2)) - 8 * (E (coins (1 + L)) (fun i => i)) - 4 * (E (coins (1 + L)) (fun i => i)) * L).
        { transitivity (E (coins (1 + L)) (fun i => (2 * i - 1 - (1 + L)) ^ 2) - ((1 + L) - 1)). { arrange. }
          assert (E0' : normal_form (E (coins (1 + L)) (fun i => (2 * i - 1 - (1 + L)) ^ 2)) (4 + L ^ 2 + 4 * (E (coins (1 + L)) (fun i => i ^ 2)) + 4 * L - 8 * (E (coins (1 + L)) (fun i => i)) - 4 * (E (coins (1 + L)) (fun i => i)) * L)).
          { unfold normal_form.
            transitivity (E (coins (1 + L)) (fun r_1 => (4) * (r_1 ^ 2) + ((-8) * (r_1) + (((-4) * L) * (r_1) + ((4) * (1) + ((4 * L) * (1) + ((L ^ 2) * (1)))))))).
            { apply E_ext; intros r_1 D_r_1; draws.
              transitivity (4 + 4 * (r_1 ^ 2) + L ^ 2 + 4 * L - 4 * r_1 * L - 8 * r_1).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((4) * (E (coins (1 + L)) (fun r_1 => r_1 ^ 2)) + ((-8) * (E (coins (1 + L)) (fun r_1 => r_1)) + (((-4) * L) * (E (coins (1 + L)) (fun r_1 => r_1)) + ((4) * (E (coins (1 + L)) (fun r_1 => 1)) + ((4 * L) * (E (coins (1 + L)) (fun r_1 => 1)) + ((L ^ 2) * (E (coins (1 + L)) (fun r_1 => 1)))))))).
            { linear. }
            transitivity ((4) * (E (coins (1 + L)) (fun i => i ^ 2)) + ((-8) * (E (coins (1 + L)) (fun i => i)) + (((-4) * L) * (E (coins (1 + L)) (fun i => i)) + ((4) * (E (coins (1 + L)) (fun i => 1)) + ((4 * L) * (E (coins (1 + L)) (fun i => 1)) + ((L ^ 2) * (E (coins (1 + L)) (fun i => 1)))))))). { arrange. }
            assert (E2' : normal_form (E (coins (1 + L)) (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E3' : normal_form (E (coins (1 + L)) (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E4' : normal_form (E (coins (1 + L)) (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        assert (S1' : E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2) - L = 4 + 3 * L + L ^ 2 + 4 * (E (coins (1 + L)) (fun i => i ^ 2)) - 8 * (E (coins (1 + L)) (fun i => i)) - 4 * (E (coins (1 + L)) (fun i => i)) * L).
        { transitivity (E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2) - L). { arrange. }
          assert (E5' : normal_form (E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2)) (4 + L ^ 2 + 4 * (E (coins (1 + L)) (fun i => i ^ 2)) + 4 * L - 8 * (E (coins (1 + L)) (fun i => i)) - 4 * (E (coins (1 + L)) (fun i => i)) * L)).
          { unfold normal_form.
            transitivity (E (coins (1 + L)) (fun r_6 => (L ^ 2) * (1) + ((4 * L) * (1) + (((-4) * L) * (r_6) + ((4) * (1) + ((-8) * (r_6) + ((4) * (r_6 ^ 2)))))))).
            { apply E_ext; intros r_6 D_r_6; draws.
              transitivity (4 + 4 * (r_6 ^ 2) + L ^ 2 + 4 * L - 4 * r_6 * L - 8 * r_6).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((L ^ 2) * (E (coins (1 + L)) (fun r_6 => 1)) + ((4 * L) * (E (coins (1 + L)) (fun r_6 => 1)) + (((-4) * L) * (E (coins (1 + L)) (fun r_6 => r_6)) + ((4) * (E (coins (1 + L)) (fun r_6 => 1)) + ((-8) * (E (coins (1 + L)) (fun r_6 => r_6)) + ((4) * (E (coins (1 + L)) (fun r_6 => r_6 ^ 2)))))))).
            { linear. }
            transitivity ((L ^ 2) * (E (coins (1 + L)) (fun i => 1)) + ((4 * L) * (E (coins (1 + L)) (fun i => 1)) + (((-4) * L) * (E (coins (1 + L)) (fun i => i)) + ((4) * (E (coins (1 + L)) (fun i => 1)) + ((-8) * (E (coins (1 + L)) (fun i => i)) + ((4) * (E (coins (1 + L)) (fun i => i ^ 2)))))))). { arrange. }
            assert (E7' : normal_form (E (coins (1 + L)) (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E8' : normal_form (E (coins (1 + L)) (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E9' : normal_form (E (coins (1 + L)) (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        transitivity (E (coins (1 + L)) (fun i => (2 * i - 1 - (1 + L)) ^ 2) - ((1 + L) - 1)). { arrange. }
        etransitivity; [exact S0' |]. symmetry.
        transitivity (E (coins (1 + L)) (fun i => (2 * i - L - 2) ^ 2) - L). { arrange. }
        etransitivity; [exact S1' |]. symmetry.
        arrange. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

Theorem theorem_1 (L : R)
    (label_L : label L) :
  E (coins L) (fun i => 2 * i - 2) = L - 1.
Proof. exact (step_mean (L) label_L). Qed.

Theorem theorem_2 (L : R)
    (label_L : label L) :
  E (coins L) (fun i => (2 * i - L - 1) ^ 2) = L - 1.
Proof. exact (step_variance (L) label_L). Qed.
