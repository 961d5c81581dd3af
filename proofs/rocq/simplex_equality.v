(** Unit vectors whose largest cosine is $-1/(C - 1)$ are a simplex (simplex-equality)

  Given [C > 1]: C > 1
  Given [unit]: <m(_0), m(_0)> = 1 for all uniform(C)
  Given [cosines]: (-(C - 1)^(-1) - <m(_1), m(_0)>)*(1 - delta(_1, _0)) >= 0 for all uniform(C),
    uniform(C)
  Then <E[m(c); c ~ uniform(C)], E[m(c); c ~ uniform(C)]> <= 0
  Then E[E[(1 - delta(c, e))^2*(-(C - 1)^(-1) - <m(c), m(e)>)^2; e ~ uniform(C)]; c ~ uniform(C)]
    <= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [C - 1], by Linear:
  C - 1 > 0
*)
Lemma step_C_m_1 (C_ : R)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1) :
  C_ - 1 > 0.
Proof.
  assert (P0' : 0 < (1) * ((C_) - (1))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (C_ - 1) - (0) = (1) * ((C_) - (1))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [squares], by Average:
  E[<m(c), m(c)>; c ~ uniform(C)] = 1
*)
Lemma step_squares (V : Space) (C_ : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_unit : forall i : R, drawn (uniform C_) i -> dot (m i) (m i) = 1) :
  E (uniform C_) (fun i => dot (m i) (m i)) = 1.
Proof.
  assert (P' : E (uniform C_) (fun i => dot (m i) (m i)) = E (uniform C_) (fun i => 1)).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_unit d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : 1 = E (uniform C_) (fun i => 1)).
  { assert (S0' : 1 = 1).
    { first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (uniform C_) (fun i => 1) = 1).
    { transitivity (E (uniform C_) (fun i => 1)). { arrange. }
      assert (E0' : normal_form (E (uniform C_) (fun i => 1)) (1)).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_1 => (1) * (1))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (1).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform C_) (fun r_1 => 1))).
        { linear. }
        transitivity ((1) * (E (uniform C_) (fun i => 1))). { arrange. }
        assert (E2' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (1). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (uniform C_) (fun i => 1)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [mean gap], by Average:
  E[E[(-(C - 1)^(-1) - <m(c), m(e)>)*(1 - delta(c, e)); e ~ uniform(C)]; c ~ uniform(C)] >= 0
*)
Lemma step_mean_gap (V : Space) (C_ : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_cosines : forall i : R, drawn (uniform C_) i -> forall j : R, drawn (uniform C_) j -> (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j) >= 0) :
  E (uniform C_) (fun i => E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j))) >= 0.
Proof.
  assert (P' : 0 <= E (uniform C_) (fun i => E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j)))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_cosines d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [centre], by Linear:
  <E[m(c); c ~ uniform(C)], E[m(c); c ~ uniform(C)]> <= 0
*)
Lemma step_centre (V : Space) (C_ : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_unit : forall i : R, drawn (uniform C_) i -> dot (m i) (m i) = 1)
    (H_cosines : forall i : R, drawn (uniform C_) i -> forall j : R, drawn (uniform C_) j -> (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j) >= 0) :
  dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i)) <= 0.
Proof.
  pose proof (step_C_m_1 (C_) label_C_ H_C_pos_1) as H_C_m_1.
  pose proof (step_squares (V) (C_) (m) label_C_ H_C_pos_1 H_unit) as H_squares.
  pose proof (step_mean_gap (V) (C_) (m) label_C_ H_C_pos_1 H_cosines) as H_mean_gap.
  assert (P0' : 0 <= (1) * ((E (uniform C_) (fun i => E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j)))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (0) - (dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i))) = (1) * ((E (uniform C_) (fun i => E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j)))) - (0))).
  { try assert (0 < C_ - 1) by first [sign].
    assert (S0' : 0 - dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i)) = (-1) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j))))).
    { transitivity (0 - dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i))). { arrange. }
      transitivity (0 - E (uniform C_) (fun i => dot (VE (uniform C_) (fun j => m j)) (m i))). { products; arrange. }
      assert (E0' : normal_form (E (uniform C_) (fun i => dot (VE (uniform C_) (fun j => m j)) (m i))) (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_1 => (1) * (E (uniform C_) (fun i => dot (m r_1) (m i))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform C_) (fun i => dot (m r_1) (m i))).
          { transitivity (dot (VE (uniform C_) (fun i => m i)) (m r_1)). { arrange. }
            transitivity (E (uniform C_) (fun i => dot (m r_1) (m i))). { products; arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform C_) (fun r_1 => E (uniform C_) (fun i => dot (m r_1) (m i))))).
        { linear. }
        transitivity ((1) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E (uniform C_) (fun i => E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j))) - 0) = inv C_ * (inv (C_ - 1)) + E (uniform C_) (fun i => dot (m i) (m i)) * (inv C_) - inv (C_ - 1) - E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j)))).
    { transitivity (1 * (E (uniform C_) (fun i => E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j))) - 0)). { arrange. }
      assert (E3' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j)))) (inv C_ * (inv (C_ - 1)) + E (uniform C_) (fun i => dot (m i) (m i)) * (inv C_) - inv (C_ - 1) - E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_4 => ((-1) * (inv (C_ - 1))) * (1) + ((inv (C_ - 1)) * (E (uniform C_) (fun i => delta r_4 i)) + ((-1) * (E (uniform C_) (fun i => dot (m r_4) (m i))) + ((1) * (E (uniform C_) (fun i => dot (m r_4) (m i) * (delta r_4 i)))))))).
        { apply E_ext; intros r_4 D_r_4; draws.
          transitivity (E (uniform C_) (fun i => dot (m r_4) (m i) * (delta r_4 i)) + E (uniform C_) (fun i => delta r_4 i) * (inv (C_ - 1)) - E (uniform C_) (fun i => dot (m r_4) (m i)) - inv (C_ - 1)).
          { transitivity (E (uniform C_) (fun i => (- inv (C_ - 1) - dot (m r_4) (m i)) * (1 - delta r_4 i))). { arrange. }
            assert (E5' : normal_form (E (uniform C_) (fun i => (- inv (C_ - 1) - dot (m r_4) (m i)) * (1 - delta r_4 i))) (E (uniform C_) (fun i => dot (m r_4) (m i) * (delta r_4 i)) + E (uniform C_) (fun i => delta r_4 i) * (inv (C_ - 1)) - E (uniform C_) (fun i => dot (m r_4) (m i)) - inv (C_ - 1))).
            { unfold normal_form.
              transitivity (E (uniform C_) (fun r_6 => (-1) * (dot (m r_4) (m r_6)) + ((1) * (dot (m r_4) (m r_6) * (delta r_4 r_6)) + (((-1) * (inv (C_ - 1))) * (1) + ((inv (C_ - 1)) * (delta r_4 r_6)))))).
              { apply E_ext; intros r_6 D_r_6; draws.
                transitivity (delta r_4 r_6 * (inv (C_ - 1)) + dot (m r_4) (m r_6) * (delta r_4 r_6) - inv (C_ - 1) - dot (m r_4) (m r_6)).
                { transitivity ((- inv (C_ - 1) - dot (m r_4) (m r_6)) * (1 - delta r_4 r_6)). { arrange. }
                  try assert (0 < C_ - 1) by first [sign].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((-1) * (E (uniform C_) (fun r_6 => dot (m r_4) (m r_6))) + ((1) * (E (uniform C_) (fun r_6 => dot (m r_4) (m r_6) * (delta r_4 r_6))) + (((-1) * (inv (C_ - 1))) * (E (uniform C_) (fun r_6 => 1)) + ((inv (C_ - 1)) * (E (uniform C_) (fun r_6 => delta r_4 r_6)))))).
              { linear. }
              transitivity ((-1) * (E (uniform C_) (fun i => dot (m r_4) (m i))) + ((1) * (E (uniform C_) (fun i => dot (m r_4) (m i) * (delta r_4 i))) + (((-1) * (inv (C_ - 1))) * (E (uniform C_) (fun i => 1)) + ((inv (C_ - 1)) * (E (uniform C_) (fun i => delta r_4 i)))))). { arrange. }
              assert (E7' : normal_form (E (uniform C_) (fun i => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            try assert (0 < C_ - 1) by first [sign].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-1) * (inv (C_ - 1))) * (E (uniform C_) (fun r_4 => 1)) + ((inv (C_ - 1)) * (E (uniform C_) (fun r_4 => E (uniform C_) (fun i => delta r_4 i))) + ((-1) * (E (uniform C_) (fun r_4 => E (uniform C_) (fun i => dot (m r_4) (m i)))) + ((1) * (E (uniform C_) (fun r_4 => E (uniform C_) (fun i => dot (m r_4) (m i) * (delta r_4 i)))))))).
        { linear. }
        transitivity (((-1) * (inv (C_ - 1))) * (E (uniform C_) (fun i => 1)) + ((inv (C_ - 1)) * (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j))) + ((-1) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j)))) + ((1) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (delta i j)))))))). { arrange. }
        assert (E8' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E9' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j))) (inv C_)).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_4 => E (uniform C_) (fun r_10 => (delta r_4 r_10)))).
          { apply E_ext; intros r_4 D_r_4; draws.
            transitivity (E (uniform C_) (fun r_10 => (1) * (delta r_4 r_10))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (1) (fun r_10 => delta r_4 r_10))]; arrange. }
            apply E_ext; intros r_10 D_r_10; draws.
            arrange. }
          transitivity (E (uniform C_) (fun r_4 => (1 * (inv C_)))).
          { apply E_ext; intros r_4 D_r_4; by_delta (C_) (r_4) (fun r_10 : R => 1). }
          transitivity (E (uniform C_) (fun i => 1 * (inv C_))). { arrange. }
          transitivity (E (uniform C_) (fun r_11 => (inv C_) * (1))).
          { apply E_ext; intros r_11 D_r_11; draws.
            transitivity (inv C_).
            { first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv C_) * (E (uniform C_) (fun r_11 => 1))).
          { linear. }
          transitivity ((inv C_) * (E (uniform C_) (fun i => 1))). { arrange. }
          assert (E12' : normal_form (E (uniform C_) (fun i => 1)) (1)).
          { unfold normal_form.
            apply E_const. }
          arrange. }
        assert (E13' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (delta i j)))) (E (uniform C_) (fun i => dot (m i) (m i)) * (inv C_))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_4 => E (uniform C_) (fun r_14 => (delta r_4 r_14) * (dot (m r_4) (m r_14))))).
          { apply E_ext; intros r_4 D_r_4; draws.
            transitivity (E (uniform C_) (fun r_14 => (1) * (dot (m r_4) (m r_14) * (delta r_4 r_14)))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (1) (fun r_14 => dot (m r_4) (m r_14) * (delta r_4 r_14)))]; arrange. }
            apply E_ext; intros r_14 D_r_14; draws.
            arrange. }
          transitivity (E (uniform C_) (fun r_4 => (dot (m r_4) (m r_4) * (inv C_)))).
          { apply E_ext; intros r_4 D_r_4; by_delta (C_) (r_4) (fun r_14 : R => dot (m r_4) (m r_14)). }
          transitivity (E (uniform C_) (fun i => dot (m i) (m i) * (inv C_))). { arrange. }
          transitivity (E (uniform C_) (fun r_15 => (inv C_) * (dot (m r_15) (m r_15)))).
          { apply E_ext; intros r_15 D_r_15; draws.
            transitivity (dot (m r_15) (m r_15) * (inv C_)).
            { transitivity (dot (m r_15) (m r_15) * (inv C_)). { arrange. }
              first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv C_) * (E (uniform C_) (fun r_15 => dot (m r_15) (m r_15)))).
          { linear. }
          transitivity ((inv C_) * (E (uniform C_) (fun i => dot (m i) (m i)))). { arrange. }
          arrange. }
        arrange. }
      try assert (0 < C_ - 1) by first [sign].
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (0 - dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (uniform C_) (fun i => E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    assert (L00' : E (uniform C_) (fun i => dot (m i) (m i)) = E (uniform C_) (fun i => dot (m i) (m i))).
    { transitivity (E (uniform C_) (fun i => dot (m i) (m i))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (L01' : 1 = 1).
    { first [put; solve [ring] | first [arrange | equal]]. }
    assert (K0' : E (uniform C_) (fun i => dot (m i) (m i)) = 1) by says H_squares.
    assert (R0' : (E (uniform C_) (fun i => dot (m i) (m i))) - (1) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
    apply (by_combination _ _ (((-1) * (inv C_)) * ((E (uniform C_) (fun i => dot (m i) (m i))) - (1)))); [| rewrite R0'; ring].
    try assert (0 < C_ - 1) by first [sign].
    assert (Z0' : C_ - 1 <> 0) by (apply positive_ne; first [sign]).
    assert (Z1' : C_ <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [|E m|^2], by Sign:
  <E[m(c); c ~ uniform(C)], E[m(c); c ~ uniform(C)]> >= 0
*)
Lemma step_E_m__2 (V : Space) (C_ : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1) :
  dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i)) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [sums], by Linear:
  <m(_1) + m(_0), m(_1) + m(_0)>*(-(C - 1)^(-1) - <m(_1), m(_0)>)*(1 - delta(_1, _0)) >= 0 for all
    uniform(C), uniform(C)
*)
Lemma step_sums (V : Space) (C_ : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_cosines : forall i : R, drawn (uniform C_) i -> forall j : R, drawn (uniform C_) j -> (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j) >= 0) :
  forall i : R, drawn (uniform C_) i -> forall j : R, drawn (uniform C_) j -> dot (vadd (m i) (m j)) (vadd (m i) (m j)) * (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j) >= 0.
Proof.
  intros any0 D0 any1 D1; draws.
  pose proof H_cosines as H_cosines'all; specialize (H_cosines any0 D0 any1 D1).
  assert (P0' : 0 <= (dot (vadd (m any0) (m any1)) (vadd (m any0) (m any1))) * (((- inv (C_ - 1) - dot (m any0) (m any1)) * (1 - delta any0 any1)) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (dot (vadd (m any0) (m any1)) (vadd (m any0) (m any1)) * (- inv (C_ - 1) - dot (m any0) (m any1)) * (1 - delta any0 any1)) - (0) = (dot (vadd (m any0) (m any1)) (vadd (m any0) (m any1))) * (((- inv (C_ - 1) - dot (m any0) (m any1)) * (1 - delta any0 any1)) - (0))).
  { try assert (0 < C_ - 1) by first [sign].
    try assert (N0' : normal_form (dot (vadd (m any0) (m any1)) (vadd (m any0) (m any1))) (dot (m any1) (m any1) + dot (m any0) (m any0) + 2 * (dot (m any0) (m any1)))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean of sums], by Average:
  E[E[<m(c) + m(e), m(c) + m(e)>*(-(C - 1)^(-1) - <m(c), m(e)>)*(1 - delta(c, e)); e ~
    uniform(C)]; c ~ uniform(C)] >= 0
*)
Lemma step_mean_of_sums (V : Space) (C_ : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_cosines : forall i : R, drawn (uniform C_) i -> forall j : R, drawn (uniform C_) j -> (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j) >= 0) :
  E (uniform C_) (fun i => E (uniform C_) (fun j => dot (vadd (m i) (m j)) (vadd (m i) (m j)) * (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j))) >= 0.
Proof.
  pose proof (step_sums (V) (C_) (m) label_C_ H_C_pos_1 H_cosines) as H_sums.
  assert (P' : 0 <= E (uniform C_) (fun i => E (uniform C_) (fun j => dot (vadd (m i) (m j)) (vadd (m i) (m j)) * (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j)))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_sums d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [lengths], by Algebra:
  (<m(_0), m(_0)> - 1)*E[(-(C - 1)^(-1) - <m(_1), m(c)>)*(1 - delta(_1, c)); c ~ uniform(C)] = 0
    for all uniform(C)
*)
Lemma step_lengths (V : Space) (C_ : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_unit : forall i : R, drawn (uniform C_) i -> dot (m i) (m i) = 1) :
  forall i : R, drawn (uniform C_) i -> (dot (m i) (m i) - 1) * (E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j))) = 0.
Proof.
  intros any0 D0; draws.
  pose proof H_unit as H_unit'all; specialize (H_unit any0 D0).
  enough (U' : E (uniform C_) (fun i => (- inv (C_ - 1) - dot (m any0) (m i)) * (1 - delta any0 i)) * (1 - 1) = 0).
  { transitivity (E (uniform C_) (fun i => (- inv (C_ - 1) - dot (m any0) (m i)) * (1 - delta any0 i)) * (1 - 1)).
    { assert (C0' : dot (m any0) (m any0) = 1).
      { rewrite H_unit.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    first [same | ring | arrange]. }
  try assert (0 < C_ - 1) by first [sign].
  assert (S0' : E (uniform C_) (fun i => (- inv (C_ - 1) - dot (m any0) (m i)) * (1 - delta any0 i)) * (1 - 1) = 0).
  { transitivity (E (uniform C_) (fun i => (- inv (C_ - 1) - dot (m any0) (m i)) * (1 - delta any0 i)) * (1 - 1)). { arrange. }
    assert (E1' : normal_form (E (uniform C_) (fun i => (- inv (C_ - 1) - dot (m any0) (m i)) * (1 - delta any0 i))) (E (uniform C_) (fun i => dot (m any0) (m i) * (delta any0 i)) + E (uniform C_) (fun i => delta any0 i) * (inv (C_ - 1)) - E (uniform C_) (fun i => dot (m any0) (m i)) - inv (C_ - 1))).
    { unfold normal_form.
      transitivity (E (uniform C_) (fun r_2 => (-1) * (dot (m any0) (m r_2)) + (((-1) * (inv (C_ - 1))) * (1) + ((1) * (dot (m any0) (m r_2) * (delta any0 r_2)) + ((inv (C_ - 1)) * (delta any0 r_2)))))).
      { apply E_ext; intros r_2 D_r_2; draws.
        transitivity (delta any0 r_2 * (inv (C_ - 1)) + dot (m any0) (m r_2) * (delta any0 r_2) - inv (C_ - 1) - dot (m any0) (m r_2)).
        { transitivity ((- inv (C_ - 1) - dot (m any0) (m r_2)) * (1 - delta any0 r_2)). { arrange. }
          try assert (0 < C_ - 1) by first [sign].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E (uniform C_) (fun r_2 => dot (m any0) (m r_2))) + (((-1) * (inv (C_ - 1))) * (E (uniform C_) (fun r_2 => 1)) + ((1) * (E (uniform C_) (fun r_2 => dot (m any0) (m r_2) * (delta any0 r_2))) + ((inv (C_ - 1)) * (E (uniform C_) (fun r_2 => delta any0 r_2)))))).
      { linear. }
      transitivity ((-1) * (E (uniform C_) (fun i => dot (m any0) (m i))) + (((-1) * (inv (C_ - 1))) * (E (uniform C_) (fun i => 1)) + ((1) * (E (uniform C_) (fun i => dot (m any0) (m i) * (delta any0 i))) + ((inv (C_ - 1)) * (E (uniform C_) (fun i => delta any0 i)))))). { arrange. }
      assert (E3' : normal_form (E (uniform C_) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    try assert (0 < C_ - 1) by first [sign].
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (uniform C_) (fun i => (- inv (C_ - 1) - dot (m any0) (m i)) * (1 - delta any0 i)) * (1 - 1)). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (0). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [mean of lengths], by Average:
  E[(<m(c), m(c)> - 1)*E[(-(C - 1)^(-1) - <m(c), m(e)>)*(1 - delta(c, e)); e ~ uniform(C)]; c ~
    uniform(C)] = 0
*)
Lemma step_mean_of_lengths (V : Space) (C_ : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_unit : forall i : R, drawn (uniform C_) i -> dot (m i) (m i) = 1) :
  E (uniform C_) (fun i => (dot (m i) (m i) - 1) * (E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j)))) = 0.
Proof.
  pose proof (step_lengths (V) (C_) (m) label_C_ H_C_pos_1 H_unit) as H_lengths.
  assert (P' : E (uniform C_) (fun i => (dot (m i) (m i) - 1) * (E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j)))) = 0).
  { apply E_is; intros d0 D0; draws.
    pose proof (H_lengths d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [equal], by Linear:
  E[E[(1 - delta(c, e))^2*(-(C - 1)^(-1) - <m(c), m(e)>)^2; e ~ uniform(C)]; c ~ uniform(C)] <= 0
*)
Lemma step_equal (V : Space) (C_ : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_unit : forall i : R, drawn (uniform C_) i -> dot (m i) (m i) = 1)
    (H_cosines : forall i : R, drawn (uniform C_) i -> forall j : R, drawn (uniform C_) j -> (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j) >= 0) :
  E (uniform C_) (fun i => E (uniform C_) (fun j => (1 - delta i j) ^ 2 * ((- inv (C_ - 1) - dot (m i) (m j)) ^ 2))) <= 0.
Proof.
  pose proof (step_C_m_1 (C_) label_C_ H_C_pos_1) as H_C_m_1.
  pose proof (step_squares (V) (C_) (m) label_C_ H_C_pos_1 H_unit) as H_squares.
  pose proof (step_centre (V) (C_) (m) label_C_ H_C_pos_1 H_unit H_cosines) as H_centre.
  pose proof (step_E_m__2 (V) (C_) (m) label_C_ H_C_pos_1) as H_E_m__2.
  pose proof (step_mean_of_sums (V) (C_) (m) label_C_ H_C_pos_1 H_cosines) as H_mean_of_sums.
  pose proof (step_mean_of_lengths (V) (C_) (m) label_C_ H_C_pos_1 H_unit) as H_mean_of_lengths.
  assert (P0' : 0 <= (1 / 2) * ((E (uniform C_) (fun i => E (uniform C_) (fun j => dot (vadd (m i) (m j)) (vadd (m i) (m j)) * (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j)))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  try assert (0 < C_ - 1) by first [sign].
  assert (P2' : 0 <= (inv (C_ - 1)) * ((0) - (dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i))))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (P3' : 0 <= (-1) * ((E (uniform C_) (fun i => (dot (m i) (m i) - 1) * (E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j))))) - (0))) by (apply zero_times; lra).
  assert (G' : (0) - (E (uniform C_) (fun i => E (uniform C_) (fun j => (1 - delta i j) ^ 2 * ((- inv (C_ - 1) - dot (m i) (m j)) ^ 2)))) = (1 / 2) * ((E (uniform C_) (fun i => E (uniform C_) (fun j => dot (vadd (m i) (m j)) (vadd (m i) (m j)) * (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j)))) - (0)) + (1) * ((dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i))) - (0)) + (inv (C_ - 1)) * ((0) - (dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i)))) + (-1) * ((E (uniform C_) (fun i => (dot (m i) (m i) - 1) * (E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j))))) - (0))).
  { try assert (0 < C_ - 1) by first [sign].
    assert (S0' : 0 - E (uniform C_) (fun i => E (uniform C_) (fun j => (1 - delta i j) ^ 2 * ((- inv (C_ - 1) - dot (m i) (m j)) ^ 2))) = (inv (C_ - 1)) ^ 2 * (inv C_) + E (uniform C_) (fun i => (dot (m i) (m i)) ^ 2) * (inv C_) + 2 * (E (uniform C_) (fun i => dot (m i) (m i))) * (inv C_) * (inv (C_ - 1)) - E (uniform C_) (fun i => E (uniform C_) (fun j => (dot (m i) (m j)) ^ 2)) - 2 * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j)))) * (inv (C_ - 1)) - (inv (C_ - 1)) ^ 2).
    { transitivity (0 - E (uniform C_) (fun i => E (uniform C_) (fun j => (1 - delta i j) ^ 2 * ((- inv (C_ - 1) - dot (m i) (m j)) ^ 2)))). { arrange. }
      assert (E0' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => (1 - delta i j) ^ 2 * ((- inv (C_ - 1) - dot (m i) (m j)) ^ 2)))) (2 * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j)))) * (inv (C_ - 1)) + (inv (C_ - 1)) ^ 2 + E (uniform C_) (fun i => E (uniform C_) (fun j => (dot (m i) (m j)) ^ 2)) - 2 * (E (uniform C_) (fun i => dot (m i) (m i))) * (inv C_) * (inv (C_ - 1)) - (inv (C_ - 1)) ^ 2 * (inv C_) - E (uniform C_) (fun i => (dot (m i) (m i)) ^ 2) * (inv C_))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_1 => ((inv (C_ - 1)) ^ 2) * (1) + (((-1) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun i => delta r_1 i)) + ((2 * (inv (C_ - 1))) * (E (uniform C_) (fun i => dot (m r_1) (m i))) + (((-2) * (inv (C_ - 1))) * (E (uniform C_) (fun i => dot (m r_1) (m i) * (delta r_1 i))) + ((1) * (E (uniform C_) (fun i => (dot (m r_1) (m i)) ^ 2)) + ((-1) * (E (uniform C_) (fun i => (dot (m r_1) (m i)) ^ 2 * (delta r_1 i)))))))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform C_) (fun i => (dot (m r_1) (m i)) ^ 2) + (inv (C_ - 1)) ^ 2 + 2 * (E (uniform C_) (fun i => dot (m r_1) (m i))) * (inv (C_ - 1)) - E (uniform C_) (fun i => (dot (m r_1) (m i)) ^ 2 * (delta r_1 i)) - 2 * (E (uniform C_) (fun i => dot (m r_1) (m i) * (delta r_1 i))) * (inv (C_ - 1)) - E (uniform C_) (fun i => delta r_1 i) * ((inv (C_ - 1)) ^ 2)).
          { transitivity (E (uniform C_) (fun i => (1 - delta r_1 i) ^ 2 * ((- inv (C_ - 1) - dot (m r_1) (m i)) ^ 2))). { arrange. }
            assert (E2' : normal_form (E (uniform C_) (fun i => (1 - delta r_1 i) ^ 2 * ((- inv (C_ - 1) - dot (m r_1) (m i)) ^ 2))) (E (uniform C_) (fun i => (dot (m r_1) (m i)) ^ 2) + (inv (C_ - 1)) ^ 2 + 2 * (E (uniform C_) (fun i => dot (m r_1) (m i))) * (inv (C_ - 1)) - E (uniform C_) (fun i => (dot (m r_1) (m i)) ^ 2 * (delta r_1 i)) - 2 * (E (uniform C_) (fun i => dot (m r_1) (m i) * (delta r_1 i))) * (inv (C_ - 1)) - E (uniform C_) (fun i => delta r_1 i) * ((inv (C_ - 1)) ^ 2))).
            { unfold normal_form.
              transitivity (E (uniform C_) (fun r_3 => ((inv (C_ - 1)) ^ 2) * (1) + ((2 * (inv (C_ - 1))) * (dot (m r_1) (m r_3)) + ((1) * ((dot (m r_1) (m r_3)) ^ 2) + (((-1) * ((inv (C_ - 1)) ^ 2)) * (delta r_1 r_3) + (((-2) * (inv (C_ - 1))) * (dot (m r_1) (m r_3) * (delta r_1 r_3)) + ((-1) * ((dot (m r_1) (m r_3)) ^ 2 * (delta r_1 r_3))))))))).
              { apply E_ext; intros r_3 D_r_3; draws.
                transitivity ((dot (m r_1) (m r_3)) ^ 2 + (inv (C_ - 1)) ^ 2 + 2 * (dot (m r_1) (m r_3)) * (inv (C_ - 1)) - 2 * (dot (m r_1) (m r_3)) * (delta r_1 r_3) * (inv (C_ - 1)) - (dot (m r_1) (m r_3)) ^ 2 * (delta r_1 r_3) - delta r_1 r_3 * ((inv (C_ - 1)) ^ 2)).
                { transitivity ((1 - delta r_1 r_3) ^ 2 * ((- inv (C_ - 1) - dot (m r_1) (m r_3)) ^ 2)). { arrange. }
                  try assert (0 < C_ - 1) by first [sign].
                  try assert (Q0' : delta (r_1) (r_3) * delta (r_1) (r_3) = delta (r_1) (r_3)) by (exact (delta_square (r_1) (r_3))).
                  assert (Z0' : C_ - 1 <> 0) by (apply positive_ne; first [sign]).
                  first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | first [arrange | equal]]. }
                arrange. }
              transitivity (((inv (C_ - 1)) ^ 2) * (E (uniform C_) (fun r_3 => 1)) + ((2 * (inv (C_ - 1))) * (E (uniform C_) (fun r_3 => dot (m r_1) (m r_3))) + ((1) * (E (uniform C_) (fun r_3 => (dot (m r_1) (m r_3)) ^ 2)) + (((-1) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun r_3 => delta r_1 r_3)) + (((-2) * (inv (C_ - 1))) * (E (uniform C_) (fun r_3 => dot (m r_1) (m r_3) * (delta r_1 r_3))) + ((-1) * (E (uniform C_) (fun r_3 => (dot (m r_1) (m r_3)) ^ 2 * (delta r_1 r_3))))))))).
              { linear. }
              transitivity (((inv (C_ - 1)) ^ 2) * (E (uniform C_) (fun i => 1)) + ((2 * (inv (C_ - 1))) * (E (uniform C_) (fun i => dot (m r_1) (m i))) + ((1) * (E (uniform C_) (fun i => (dot (m r_1) (m i)) ^ 2)) + (((-1) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun i => delta r_1 i)) + (((-2) * (inv (C_ - 1))) * (E (uniform C_) (fun i => dot (m r_1) (m i) * (delta r_1 i))) + ((-1) * (E (uniform C_) (fun i => (dot (m r_1) (m i)) ^ 2 * (delta r_1 i))))))))). { arrange. }
              assert (E4' : normal_form (E (uniform C_) (fun i => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            try assert (0 < C_ - 1) by first [sign].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity (((inv (C_ - 1)) ^ 2) * (E (uniform C_) (fun r_1 => 1)) + (((-1) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun r_1 => E (uniform C_) (fun i => delta r_1 i))) + ((2 * (inv (C_ - 1))) * (E (uniform C_) (fun r_1 => E (uniform C_) (fun i => dot (m r_1) (m i)))) + (((-2) * (inv (C_ - 1))) * (E (uniform C_) (fun r_1 => E (uniform C_) (fun i => dot (m r_1) (m i) * (delta r_1 i)))) + ((1) * (E (uniform C_) (fun r_1 => E (uniform C_) (fun i => (dot (m r_1) (m i)) ^ 2))) + ((-1) * (E (uniform C_) (fun r_1 => E (uniform C_) (fun i => (dot (m r_1) (m i)) ^ 2 * (delta r_1 i)))))))))).
        { linear. }
        transitivity (((inv (C_ - 1)) ^ 2) * (E (uniform C_) (fun i => 1)) + (((-1) * ((inv (C_ - 1)) ^ 2)) * (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j))) + ((2 * (inv (C_ - 1))) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j)))) + (((-2) * (inv (C_ - 1))) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (delta i j)))) + ((1) * (E (uniform C_) (fun i => E (uniform C_) (fun j => (dot (m i) (m j)) ^ 2))) + ((-1) * (E (uniform C_) (fun i => E (uniform C_) (fun j => (dot (m i) (m j)) ^ 2 * (delta i j)))))))))). { arrange. }
        assert (E5' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E6' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j))) (inv C_)).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_1 => E (uniform C_) (fun r_7 => (delta r_1 r_7)))).
          { apply E_ext; intros r_1 D_r_1; draws.
            transitivity (E (uniform C_) (fun r_7 => (1) * (delta r_1 r_7))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (1) (fun r_7 => delta r_1 r_7))]; arrange. }
            apply E_ext; intros r_7 D_r_7; draws.
            arrange. }
          transitivity (E (uniform C_) (fun r_1 => (1 * (inv C_)))).
          { apply E_ext; intros r_1 D_r_1; by_delta (C_) (r_1) (fun r_7 : R => 1). }
          transitivity (E (uniform C_) (fun i => 1 * (inv C_))). { arrange. }
          transitivity (E (uniform C_) (fun r_8 => (inv C_) * (1))).
          { apply E_ext; intros r_8 D_r_8; draws.
            transitivity (inv C_).
            { first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv C_) * (E (uniform C_) (fun r_8 => 1))).
          { linear. }
          transitivity ((inv C_) * (E (uniform C_) (fun i => 1))). { arrange. }
          assert (E9' : normal_form (E (uniform C_) (fun i => 1)) (1)).
          { unfold normal_form.
            apply E_const. }
          arrange. }
        assert (E10' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (delta i j)))) (E (uniform C_) (fun i => dot (m i) (m i)) * (inv C_))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_1 => E (uniform C_) (fun r_11 => (delta r_1 r_11) * (dot (m r_1) (m r_11))))).
          { apply E_ext; intros r_1 D_r_1; draws.
            transitivity (E (uniform C_) (fun r_11 => (1) * (dot (m r_1) (m r_11) * (delta r_1 r_11)))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (1) (fun r_11 => dot (m r_1) (m r_11) * (delta r_1 r_11)))]; arrange. }
            apply E_ext; intros r_11 D_r_11; draws.
            arrange. }
          transitivity (E (uniform C_) (fun r_1 => (dot (m r_1) (m r_1) * (inv C_)))).
          { apply E_ext; intros r_1 D_r_1; by_delta (C_) (r_1) (fun r_11 : R => dot (m r_1) (m r_11)). }
          transitivity (E (uniform C_) (fun i => dot (m i) (m i) * (inv C_))). { arrange. }
          transitivity (E (uniform C_) (fun r_12 => (inv C_) * (dot (m r_12) (m r_12)))).
          { apply E_ext; intros r_12 D_r_12; draws.
            transitivity (dot (m r_12) (m r_12) * (inv C_)).
            { transitivity (dot (m r_12) (m r_12) * (inv C_)). { arrange. }
              first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv C_) * (E (uniform C_) (fun r_12 => dot (m r_12) (m r_12)))).
          { linear. }
          transitivity ((inv C_) * (E (uniform C_) (fun i => dot (m i) (m i)))). { arrange. }
          arrange. }
        assert (E13' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => (dot (m i) (m j)) ^ 2 * (delta i j)))) (E (uniform C_) (fun i => (dot (m i) (m i)) ^ 2) * (inv C_))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_1 => E (uniform C_) (fun r_14 => (dot (m r_1) (m r_14)) * (dot (m r_1) (m r_14)) * (delta r_1 r_14)))).
          { apply E_ext; intros r_1 D_r_1; draws.
            transitivity (E (uniform C_) (fun r_14 => (1) * (dot (m r_1) (m r_14) * (dot (m r_1) (m r_14)) * (delta r_1 r_14)))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (1) (fun r_14 => dot (m r_1) (m r_14) * (dot (m r_1) (m r_14)) * (delta r_1 r_14)))]; arrange. }
            apply E_ext; intros r_14 D_r_14; draws.
            arrange. }
          transitivity (E (uniform C_) (fun r_1 => (dot (m r_1) (m r_1) * (dot (m r_1) (m r_1)) * (inv C_)))).
          { apply E_ext; intros r_1 D_r_1; by_delta (C_) (r_1) (fun r_14 : R => dot (m r_1) (m r_14) * (dot (m r_1) (m r_14))). }
          transitivity (E (uniform C_) (fun i => dot (m i) (m i) * (dot (m i) (m i)) * (inv C_))). { arrange. }
          transitivity (E (uniform C_) (fun r_15 => (inv C_) * ((dot (m r_15) (m r_15)) ^ 2))).
          { apply E_ext; intros r_15 D_r_15; draws.
            transitivity ((dot (m r_15) (m r_15)) ^ 2 * (inv C_)).
            { transitivity (dot (m r_15) (m r_15) * (dot (m r_15) (m r_15)) * (inv C_)). { arrange. }
              first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv C_) * (E (uniform C_) (fun r_15 => (dot (m r_15) (m r_15)) ^ 2))).
          { linear. }
          transitivity ((inv C_) * (E (uniform C_) (fun i => (dot (m i) (m i)) ^ 2))). { arrange. }
          arrange. }
        arrange. }
      try assert (0 < C_ - 1) by first [sign].
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i)) - 0) + (1 / 2) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (vadd (m i) (m j)) (vadd (m i) (m j)) * (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j))) - 0) + (0 - dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i))) * (inv (C_ - 1)) - (E (uniform C_) (fun i => (dot (m i) (m i) - 1) * (E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j)))) - 0) = E (uniform C_) (fun i => dot (m i) (m i)) * (inv C_) * (inv (C_ - 1)) + E (uniform C_) (fun i => (dot (m i) (m i)) ^ 2) * (inv C_) + inv C_ * (inv (C_ - 1)) + E (uniform C_) (fun i => dot (m i) (m i)) * (inv C_) - E (uniform C_) (fun i => E (uniform C_) (fun j => (dot (m i) (m j)) ^ 2)) - 2 * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j)))) * (inv (C_ - 1)) - inv (C_ - 1)).
    { transitivity (1 * (dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i)) - 0) + (1 / 2) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (vadd (m i) (m j)) (vadd (m i) (m j)) * (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j))) - 0) + (0 - dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i))) * (inv (C_ - 1)) - (E (uniform C_) (fun i => (dot (m i) (m i) - 1) * (E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j)))) - 0)). { arrange. }
      transitivity (1 * (E (uniform C_) (fun i => dot (VE (uniform C_) (fun j => m j)) (m i)) - 0) + (0 - E (uniform C_) (fun i => dot (VE (uniform C_) (fun j => m j)) (m i))) * (inv (C_ - 1)) + (1 / 2) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (vadd (m i) (m j)) (vadd (m i) (m j)) * (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j))) - 0) - (E (uniform C_) (fun i => (dot (m i) (m i) - 1) * (E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j)))) - 0)). { products; arrange. }
      assert (E16' : normal_form (E (uniform C_) (fun i => dot (VE (uniform C_) (fun j => m j)) (m i))) (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_17 => (1) * (E (uniform C_) (fun i => dot (m r_17) (m i))))).
        { apply E_ext; intros r_17 D_r_17; draws.
          transitivity (E (uniform C_) (fun i => dot (m r_17) (m i))).
          { transitivity (dot (VE (uniform C_) (fun i => m i)) (m r_17)). { arrange. }
            transitivity (E (uniform C_) (fun i => dot (m r_17) (m i))). { products; arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform C_) (fun r_17 => E (uniform C_) (fun i => dot (m r_17) (m i))))).
        { linear. }
        transitivity ((1) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j))))). { arrange. }
        arrange. }
      assert (E19' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (vadd (m i) (m j)) (vadd (m i) (m j)) * (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j)))) (4 * (E (uniform C_) (fun i => (dot (m i) (m i)) ^ 2)) * (inv C_) + 4 * (E (uniform C_) (fun i => dot (m i) (m i))) * (inv C_) * (inv (C_ - 1)) - 2 * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j)))) * (inv (C_ - 1)) - 2 * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (dot (m i) (m i))))) - 2 * (E (uniform C_) (fun i => E (uniform C_) (fun j => (dot (m i) (m j)) ^ 2))) - 2 * (E (uniform C_) (fun i => dot (m i) (m i))) * (inv (C_ - 1)))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_20 => (1) * (dot (m r_20) (m r_20) * (E (uniform C_) (fun i => dot (m r_20) (m i) * (delta r_20 i)))) + ((2) * (E (uniform C_) (fun i => (dot (m r_20) (m i)) ^ 2 * (delta r_20 i))) + ((1) * (E (uniform C_) (fun i => dot (m r_20) (m i) * (dot (m i) (m i)) * (delta r_20 i))) + ((inv (C_ - 1)) * (E (uniform C_) (fun i => delta r_20 i) * (dot (m r_20) (m r_20))) + ((2 * (inv (C_ - 1))) * (E (uniform C_) (fun i => dot (m r_20) (m i) * (delta r_20 i))) + ((inv (C_ - 1)) * (E (uniform C_) (fun i => dot (m i) (m i) * (delta r_20 i))) + ((-1) * (dot (m r_20) (m r_20) * (E (uniform C_) (fun i => dot (m r_20) (m i)))) + ((-2) * (E (uniform C_) (fun i => (dot (m r_20) (m i)) ^ 2)) + ((-1) * (E (uniform C_) (fun i => dot (m r_20) (m i) * (dot (m i) (m i)))) + (((-1) * (inv (C_ - 1))) * (dot (m r_20) (m r_20)) + (((-2) * (inv (C_ - 1))) * (E (uniform C_) (fun i => dot (m r_20) (m i))) + (((-1) * (E (uniform C_) (fun i => dot (m i) (m i))) * (inv (C_ - 1))) * (1)))))))))))))).
        { apply E_ext; intros r_20 D_r_20; draws.
          transitivity (2 * (E (uniform C_) (fun i => (dot (m r_20) (m i)) ^ 2 * (delta r_20 i))) + 2 * (E (uniform C_) (fun i => dot (m r_20) (m i) * (delta r_20 i))) * (inv (C_ - 1)) + E (uniform C_) (fun i => dot (m i) (m i) * (delta r_20 i)) * (inv (C_ - 1)) + E (uniform C_) (fun i => dot (m r_20) (m i) * (dot (m i) (m i)) * (delta r_20 i)) + dot (m r_20) (m r_20) * (E (uniform C_) (fun i => dot (m r_20) (m i) * (delta r_20 i))) + E (uniform C_) (fun i => delta r_20 i) * (dot (m r_20) (m r_20)) * (inv (C_ - 1)) - E (uniform C_) (fun i => dot (m r_20) (m i) * (dot (m i) (m i))) - dot (m r_20) (m r_20) * (inv (C_ - 1)) - 2 * (E (uniform C_) (fun i => (dot (m r_20) (m i)) ^ 2)) - 2 * (E (uniform C_) (fun i => dot (m r_20) (m i))) * (inv (C_ - 1)) - E (uniform C_) (fun i => dot (m i) (m i)) * (inv (C_ - 1)) - dot (m r_20) (m r_20) * (E (uniform C_) (fun i => dot (m r_20) (m i)))).
          { transitivity (E (uniform C_) (fun i => dot (vadd (m r_20) (m i)) (vadd (m r_20) (m i)) * (- inv (C_ - 1) - dot (m r_20) (m i)) * (1 - delta r_20 i))). { arrange. }
            assert (E21' : normal_form (E (uniform C_) (fun i => dot (vadd (m r_20) (m i)) (vadd (m r_20) (m i)) * (- inv (C_ - 1) - dot (m r_20) (m i)) * (1 - delta r_20 i))) (2 * (E (uniform C_) (fun i => (dot (m r_20) (m i)) ^ 2 * (delta r_20 i))) + 2 * (E (uniform C_) (fun i => dot (m r_20) (m i) * (delta r_20 i))) * (inv (C_ - 1)) + E (uniform C_) (fun i => dot (m i) (m i) * (delta r_20 i)) * (inv (C_ - 1)) + E (uniform C_) (fun i => dot (m r_20) (m i) * (dot (m i) (m i)) * (delta r_20 i)) + dot (m r_20) (m r_20) * (E (uniform C_) (fun i => dot (m r_20) (m i) * (delta r_20 i))) + E (uniform C_) (fun i => delta r_20 i) * (dot (m r_20) (m r_20)) * (inv (C_ - 1)) - E (uniform C_) (fun i => dot (m r_20) (m i) * (dot (m i) (m i))) - dot (m r_20) (m r_20) * (inv (C_ - 1)) - 2 * (E (uniform C_) (fun i => (dot (m r_20) (m i)) ^ 2)) - 2 * (E (uniform C_) (fun i => dot (m r_20) (m i))) * (inv (C_ - 1)) - E (uniform C_) (fun i => dot (m i) (m i)) * (inv (C_ - 1)) - dot (m r_20) (m r_20) * (E (uniform C_) (fun i => dot (m r_20) (m i))))).
            { unfold normal_form.
              transitivity (E (uniform C_) (fun r_22 => (dot (m r_20) (m r_20)) * (dot (m r_20) (m r_22) * (delta r_20 r_22)) + (((-1) * (dot (m r_20) (m r_20))) * (dot (m r_20) (m r_22)) + ((dot (m r_20) (m r_20) * (inv (C_ - 1))) * (delta r_20 r_22) + (((-1) * (dot (m r_20) (m r_20)) * (inv (C_ - 1))) * (1) + ((2) * ((dot (m r_20) (m r_22)) ^ 2 * (delta r_20 r_22)) + ((-2) * ((dot (m r_20) (m r_22)) ^ 2) + ((2 * (inv (C_ - 1))) * (dot (m r_20) (m r_22) * (delta r_20 r_22)) + (((-2) * (inv (C_ - 1))) * (dot (m r_20) (m r_22)) + ((1) * (dot (m r_20) (m r_22) * (dot (m r_22) (m r_22)) * (delta r_20 r_22)) + ((-1) * (dot (m r_20) (m r_22) * (dot (m r_22) (m r_22))) + ((inv (C_ - 1)) * (dot (m r_22) (m r_22) * (delta r_20 r_22)) + (((-1) * (inv (C_ - 1))) * (dot (m r_22) (m r_22))))))))))))))).
              { apply E_ext; intros r_22 D_r_22; draws.
                transitivity (delta r_20 r_22 * (dot (m r_20) (m r_20)) * (inv (C_ - 1)) + dot (m r_20) (m r_22) * (delta r_20 r_22) * (dot (m r_20) (m r_20)) + 2 * ((dot (m r_20) (m r_22)) ^ 2) * (delta r_20 r_22) + dot (m r_20) (m r_22) * (dot (m r_22) (m r_22)) * (delta r_20 r_22) + 2 * (dot (m r_20) (m r_22)) * (delta r_20 r_22) * (inv (C_ - 1)) + dot (m r_22) (m r_22) * (delta r_20 r_22) * (inv (C_ - 1)) - dot (m r_20) (m r_22) * (dot (m r_20) (m r_20)) - dot (m r_20) (m r_22) * (dot (m r_22) (m r_22)) - 2 * ((dot (m r_20) (m r_22)) ^ 2) - dot (m r_22) (m r_22) * (inv (C_ - 1)) - 2 * (dot (m r_20) (m r_22)) * (inv (C_ - 1)) - dot (m r_20) (m r_20) * (inv (C_ - 1))).
                { transitivity (dot (vadd (m r_20) (m r_22)) (vadd (m r_20) (m r_22)) * (- inv (C_ - 1) - dot (m r_20) (m r_22)) * (1 - delta r_20 r_22)). { arrange. }
                  transitivity ((- inv (C_ - 1) - dot (m r_20) (m r_22)) * ((dot (m r_20) (m r_22) + dot (m r_20) (m r_20)) + (dot (m r_20) (m r_22) + dot (m r_22) (m r_22))) * (1 - delta r_20 r_22)). { products; arrange. }
                  try assert (0 < C_ - 1) by first [sign].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((dot (m r_20) (m r_20)) * (E (uniform C_) (fun r_22 => dot (m r_20) (m r_22) * (delta r_20 r_22))) + (((-1) * (dot (m r_20) (m r_20))) * (E (uniform C_) (fun r_22 => dot (m r_20) (m r_22))) + ((dot (m r_20) (m r_20) * (inv (C_ - 1))) * (E (uniform C_) (fun r_22 => delta r_20 r_22)) + (((-1) * (dot (m r_20) (m r_20)) * (inv (C_ - 1))) * (E (uniform C_) (fun r_22 => 1)) + ((2) * (E (uniform C_) (fun r_22 => (dot (m r_20) (m r_22)) ^ 2 * (delta r_20 r_22))) + ((-2) * (E (uniform C_) (fun r_22 => (dot (m r_20) (m r_22)) ^ 2)) + ((2 * (inv (C_ - 1))) * (E (uniform C_) (fun r_22 => dot (m r_20) (m r_22) * (delta r_20 r_22))) + (((-2) * (inv (C_ - 1))) * (E (uniform C_) (fun r_22 => dot (m r_20) (m r_22))) + ((1) * (E (uniform C_) (fun r_22 => dot (m r_20) (m r_22) * (dot (m r_22) (m r_22)) * (delta r_20 r_22))) + ((-1) * (E (uniform C_) (fun r_22 => dot (m r_20) (m r_22) * (dot (m r_22) (m r_22)))) + ((inv (C_ - 1)) * (E (uniform C_) (fun r_22 => dot (m r_22) (m r_22) * (delta r_20 r_22))) + (((-1) * (inv (C_ - 1))) * (E (uniform C_) (fun r_22 => dot (m r_22) (m r_22))))))))))))))).
              { linear. }
              transitivity ((dot (m r_20) (m r_20)) * (E (uniform C_) (fun i => dot (m r_20) (m i) * (delta r_20 i))) + (((-1) * (dot (m r_20) (m r_20))) * (E (uniform C_) (fun i => dot (m r_20) (m i))) + ((dot (m r_20) (m r_20) * (inv (C_ - 1))) * (E (uniform C_) (fun i => delta r_20 i)) + (((-1) * (dot (m r_20) (m r_20)) * (inv (C_ - 1))) * (E (uniform C_) (fun i => 1)) + ((2) * (E (uniform C_) (fun i => (dot (m r_20) (m i)) ^ 2 * (delta r_20 i))) + ((-2) * (E (uniform C_) (fun i => (dot (m r_20) (m i)) ^ 2)) + ((2 * (inv (C_ - 1))) * (E (uniform C_) (fun i => dot (m r_20) (m i) * (delta r_20 i))) + (((-2) * (inv (C_ - 1))) * (E (uniform C_) (fun i => dot (m r_20) (m i))) + ((1) * (E (uniform C_) (fun i => dot (m r_20) (m i) * (dot (m i) (m i)) * (delta r_20 i))) + ((-1) * (E (uniform C_) (fun i => dot (m r_20) (m i) * (dot (m i) (m i)))) + ((inv (C_ - 1)) * (E (uniform C_) (fun i => dot (m i) (m i) * (delta r_20 i))) + (((-1) * (inv (C_ - 1))) * (E (uniform C_) (fun i => dot (m i) (m i))))))))))))))). { arrange. }
              assert (E23' : normal_form (E (uniform C_) (fun i => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            try assert (0 < C_ - 1) by first [sign].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform C_) (fun r_20 => dot (m r_20) (m r_20) * (E (uniform C_) (fun i => dot (m r_20) (m i) * (delta r_20 i))))) + ((2) * (E (uniform C_) (fun r_20 => E (uniform C_) (fun i => (dot (m r_20) (m i)) ^ 2 * (delta r_20 i)))) + ((1) * (E (uniform C_) (fun r_20 => E (uniform C_) (fun i => dot (m r_20) (m i) * (dot (m i) (m i)) * (delta r_20 i)))) + ((inv (C_ - 1)) * (E (uniform C_) (fun r_20 => E (uniform C_) (fun i => delta r_20 i) * (dot (m r_20) (m r_20)))) + ((2 * (inv (C_ - 1))) * (E (uniform C_) (fun r_20 => E (uniform C_) (fun i => dot (m r_20) (m i) * (delta r_20 i)))) + ((inv (C_ - 1)) * (E (uniform C_) (fun r_20 => E (uniform C_) (fun i => dot (m i) (m i) * (delta r_20 i)))) + ((-1) * (E (uniform C_) (fun r_20 => dot (m r_20) (m r_20) * (E (uniform C_) (fun i => dot (m r_20) (m i))))) + ((-2) * (E (uniform C_) (fun r_20 => E (uniform C_) (fun i => (dot (m r_20) (m i)) ^ 2))) + ((-1) * (E (uniform C_) (fun r_20 => E (uniform C_) (fun i => dot (m r_20) (m i) * (dot (m i) (m i))))) + (((-1) * (inv (C_ - 1))) * (E (uniform C_) (fun r_20 => dot (m r_20) (m r_20))) + (((-2) * (inv (C_ - 1))) * (E (uniform C_) (fun r_20 => E (uniform C_) (fun i => dot (m r_20) (m i)))) + (((-1) * (E (uniform C_) (fun i => dot (m i) (m i))) * (inv (C_ - 1))) * (E (uniform C_) (fun r_20 => 1)))))))))))))).
        { linear. }
        transitivity ((1) * (E (uniform C_) (fun i => dot (m i) (m i) * (E (uniform C_) (fun j => dot (m i) (m j) * (delta i j))))) + ((2) * (E (uniform C_) (fun i => E (uniform C_) (fun j => (dot (m i) (m j)) ^ 2 * (delta i j)))) + ((1) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (dot (m j) (m j)) * (delta i j)))) + ((inv (C_ - 1)) * (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j) * (dot (m i) (m i)))) + ((2 * (inv (C_ - 1))) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (delta i j)))) + ((inv (C_ - 1)) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m j) (m j) * (delta i j)))) + ((-1) * (E (uniform C_) (fun i => dot (m i) (m i) * (E (uniform C_) (fun j => dot (m i) (m j))))) + ((-2) * (E (uniform C_) (fun i => E (uniform C_) (fun j => (dot (m i) (m j)) ^ 2))) + ((-1) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (dot (m j) (m j))))) + (((-1) * (inv (C_ - 1))) * (E (uniform C_) (fun i => dot (m i) (m i))) + (((-2) * (inv (C_ - 1))) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j)))) + (((-1) * (E (uniform C_) (fun i => dot (m i) (m i))) * (inv (C_ - 1))) * (E (uniform C_) (fun i => 1)))))))))))))). { arrange. }
        assert (E24' : normal_form (E (uniform C_) (fun i => dot (m i) (m i) * (E (uniform C_) (fun j => dot (m i) (m j) * (delta i j))))) (E (uniform C_) (fun i => (dot (m i) (m i)) ^ 2) * (inv C_))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_20 => E (uniform C_) (fun r_25 => (dot (m r_20) (m r_20)) * (delta r_20 r_25) * (dot (m r_20) (m r_25))))).
          { apply E_ext; intros r_20 D_r_20; draws.
            transitivity (E (uniform C_) (fun r_25 => (dot (m r_20) (m r_20)) * (dot (m r_20) (m r_25) * (delta r_20 r_25)))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (dot (m r_20) (m r_20)) (fun r_25 => dot (m r_20) (m r_25) * (delta r_20 r_25)))]; arrange. }
            apply E_ext; intros r_25 D_r_25; draws.
            arrange. }
          transitivity (E (uniform C_) (fun r_20 => (dot (m r_20) (m r_20) * (dot (m r_20) (m r_20)) * (inv C_)))).
          { apply E_ext; intros r_20 D_r_20; by_delta (C_) (r_20) (fun r_25 : R => dot (m r_20) (m r_25) * (dot (m r_20) (m r_20))). }
          transitivity (E (uniform C_) (fun i => dot (m i) (m i) * (dot (m i) (m i)) * (inv C_))). { arrange. }
          transitivity (E (uniform C_) (fun r_26 => (inv C_) * ((dot (m r_26) (m r_26)) ^ 2))).
          { apply E_ext; intros r_26 D_r_26; draws.
            transitivity ((dot (m r_26) (m r_26)) ^ 2 * (inv C_)).
            { transitivity (dot (m r_26) (m r_26) * (dot (m r_26) (m r_26)) * (inv C_)). { arrange. }
              first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv C_) * (E (uniform C_) (fun r_26 => (dot (m r_26) (m r_26)) ^ 2))).
          { linear. }
          transitivity ((inv C_) * (E (uniform C_) (fun i => (dot (m i) (m i)) ^ 2))). { arrange. }
          arrange. }
        assert (E27' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => (dot (m i) (m j)) ^ 2 * (delta i j)))) (E (uniform C_) (fun i => (dot (m i) (m i)) ^ 2) * (inv C_))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_20 => E (uniform C_) (fun r_28 => (delta r_20 r_28) * (dot (m r_20) (m r_28)) * (dot (m r_20) (m r_28))))).
          { apply E_ext; intros r_20 D_r_20; draws.
            transitivity (E (uniform C_) (fun r_28 => (1) * (dot (m r_20) (m r_28) * (dot (m r_20) (m r_28)) * (delta r_20 r_28)))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (1) (fun r_28 => dot (m r_20) (m r_28) * (dot (m r_20) (m r_28)) * (delta r_20 r_28)))]; arrange. }
            apply E_ext; intros r_28 D_r_28; draws.
            arrange. }
          transitivity (E (uniform C_) (fun r_20 => (dot (m r_20) (m r_20) * (dot (m r_20) (m r_20)) * (inv C_)))).
          { apply E_ext; intros r_20 D_r_20; by_delta (C_) (r_20) (fun r_28 : R => dot (m r_20) (m r_28) * (dot (m r_20) (m r_28))). }
          transitivity (E (uniform C_) (fun i => dot (m i) (m i) * (dot (m i) (m i)) * (inv C_))). { arrange. }
          transitivity (E (uniform C_) (fun r_29 => (inv C_) * ((dot (m r_29) (m r_29)) ^ 2))).
          { apply E_ext; intros r_29 D_r_29; draws.
            transitivity ((dot (m r_29) (m r_29)) ^ 2 * (inv C_)).
            { transitivity (dot (m r_29) (m r_29) * (dot (m r_29) (m r_29)) * (inv C_)). { arrange. }
              first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv C_) * (E (uniform C_) (fun r_29 => (dot (m r_29) (m r_29)) ^ 2))).
          { linear. }
          transitivity ((inv C_) * (E (uniform C_) (fun i => (dot (m i) (m i)) ^ 2))). { arrange. }
          arrange. }
        assert (E30' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (dot (m j) (m j)) * (delta i j)))) (E (uniform C_) (fun i => (dot (m i) (m i)) ^ 2) * (inv C_))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_20 => E (uniform C_) (fun r_31 => (dot (m r_31) (m r_31)) * (dot (m r_20) (m r_31)) * (delta r_20 r_31)))).
          { apply E_ext; intros r_20 D_r_20; draws.
            transitivity (E (uniform C_) (fun r_31 => (1) * (dot (m r_20) (m r_31) * (dot (m r_31) (m r_31)) * (delta r_20 r_31)))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (1) (fun r_31 => dot (m r_20) (m r_31) * (dot (m r_31) (m r_31)) * (delta r_20 r_31)))]; arrange. }
            apply E_ext; intros r_31 D_r_31; draws.
            arrange. }
          transitivity (E (uniform C_) (fun r_20 => (dot (m r_20) (m r_20) * (dot (m r_20) (m r_20)) * (inv C_)))).
          { apply E_ext; intros r_20 D_r_20; by_delta (C_) (r_20) (fun r_31 : R => dot (m r_20) (m r_31) * (dot (m r_31) (m r_31))). }
          transitivity (E (uniform C_) (fun i => dot (m i) (m i) * (dot (m i) (m i)) * (inv C_))). { arrange. }
          transitivity (E (uniform C_) (fun r_32 => (inv C_) * ((dot (m r_32) (m r_32)) ^ 2))).
          { apply E_ext; intros r_32 D_r_32; draws.
            transitivity ((dot (m r_32) (m r_32)) ^ 2 * (inv C_)).
            { transitivity (dot (m r_32) (m r_32) * (dot (m r_32) (m r_32)) * (inv C_)). { arrange. }
              first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv C_) * (E (uniform C_) (fun r_32 => (dot (m r_32) (m r_32)) ^ 2))).
          { linear. }
          transitivity ((inv C_) * (E (uniform C_) (fun i => (dot (m i) (m i)) ^ 2))). { arrange. }
          arrange. }
        assert (E33' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j) * (dot (m i) (m i)))) (E (uniform C_) (fun i => dot (m i) (m i)) * (inv C_))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_20 => E (uniform C_) (fun r_34 => (dot (m r_20) (m r_20)) * (delta r_20 r_34)))).
          { apply E_ext; intros r_20 D_r_20; draws.
            transitivity (E (uniform C_) (fun r_34 => (dot (m r_20) (m r_20)) * (delta r_20 r_34))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (dot (m r_20) (m r_20)) (fun r_34 => delta r_20 r_34))]; arrange. }
            apply E_ext; intros r_34 D_r_34; draws.
            arrange. }
          transitivity (E (uniform C_) (fun r_20 => (dot (m r_20) (m r_20) * (inv C_)))).
          { apply E_ext; intros r_20 D_r_20; by_delta (C_) (r_20) (fun r_34 : R => dot (m r_20) (m r_20)). }
          transitivity (E (uniform C_) (fun i => dot (m i) (m i) * (inv C_))). { arrange. }
          transitivity (E (uniform C_) (fun r_35 => (inv C_) * (dot (m r_35) (m r_35)))).
          { apply E_ext; intros r_35 D_r_35; draws.
            transitivity (dot (m r_35) (m r_35) * (inv C_)).
            { transitivity (dot (m r_35) (m r_35) * (inv C_)). { arrange. }
              first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv C_) * (E (uniform C_) (fun r_35 => dot (m r_35) (m r_35)))).
          { linear. }
          transitivity ((inv C_) * (E (uniform C_) (fun i => dot (m i) (m i)))). { arrange. }
          arrange. }
        assert (E36' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (delta i j)))) (E (uniform C_) (fun i => dot (m i) (m i)) * (inv C_))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_20 => E (uniform C_) (fun r_37 => (delta r_20 r_37) * (dot (m r_20) (m r_37))))).
          { apply E_ext; intros r_20 D_r_20; draws.
            transitivity (E (uniform C_) (fun r_37 => (1) * (dot (m r_20) (m r_37) * (delta r_20 r_37)))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (1) (fun r_37 => dot (m r_20) (m r_37) * (delta r_20 r_37)))]; arrange. }
            apply E_ext; intros r_37 D_r_37; draws.
            arrange. }
          transitivity (E (uniform C_) (fun r_20 => (dot (m r_20) (m r_20) * (inv C_)))).
          { apply E_ext; intros r_20 D_r_20; by_delta (C_) (r_20) (fun r_37 : R => dot (m r_20) (m r_37)). }
          transitivity (E (uniform C_) (fun i => dot (m i) (m i) * (inv C_))). { arrange. }
          transitivity (E (uniform C_) (fun r_38 => (inv C_) * (dot (m r_38) (m r_38)))).
          { apply E_ext; intros r_38 D_r_38; draws.
            transitivity (dot (m r_38) (m r_38) * (inv C_)).
            { transitivity (dot (m r_38) (m r_38) * (inv C_)). { arrange. }
              first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv C_) * (E (uniform C_) (fun r_38 => dot (m r_38) (m r_38)))).
          { linear. }
          transitivity ((inv C_) * (E (uniform C_) (fun i => dot (m i) (m i)))). { arrange. }
          arrange. }
        assert (E39' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m j) (m j) * (delta i j)))) (E (uniform C_) (fun i => dot (m i) (m i)) * (inv C_))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_20 => E (uniform C_) (fun r_40 => (delta r_20 r_40) * (dot (m r_40) (m r_40))))).
          { apply E_ext; intros r_20 D_r_20; draws.
            transitivity (E (uniform C_) (fun r_40 => (1) * (dot (m r_40) (m r_40) * (delta r_20 r_40)))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (1) (fun r_40 => dot (m r_40) (m r_40) * (delta r_20 r_40)))]; arrange. }
            apply E_ext; intros r_40 D_r_40; draws.
            arrange. }
          transitivity (E (uniform C_) (fun r_20 => (dot (m r_20) (m r_20) * (inv C_)))).
          { apply E_ext; intros r_20 D_r_20; by_delta (C_) (r_20) (fun r_40 : R => dot (m r_40) (m r_40)). }
          transitivity (E (uniform C_) (fun i => dot (m i) (m i) * (inv C_))). { arrange. }
          transitivity (E (uniform C_) (fun r_41 => (inv C_) * (dot (m r_41) (m r_41)))).
          { apply E_ext; intros r_41 D_r_41; draws.
            transitivity (dot (m r_41) (m r_41) * (inv C_)).
            { transitivity (dot (m r_41) (m r_41) * (inv C_)). { arrange. }
              first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv C_) * (E (uniform C_) (fun r_41 => dot (m r_41) (m r_41)))).
          { linear. }
          transitivity ((inv C_) * (E (uniform C_) (fun i => dot (m i) (m i)))). { arrange. }
          arrange. }
        assert (E42' : normal_form (E (uniform C_) (fun i => dot (m i) (m i) * (E (uniform C_) (fun j => dot (m i) (m j))))) (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (dot (m i) (m i)))))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_20 => E (uniform C_) (fun r_43 => (dot (m r_20) (m r_20)) * (dot (m r_20) (m r_43))))).
          { apply E_ext; intros r_20 D_r_20; draws.
            transitivity (E (uniform C_) (fun r_43 => (dot (m r_20) (m r_20)) * (dot (m r_20) (m r_43)))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (dot (m r_20) (m r_20)) (fun r_43 => dot (m r_20) (m r_43)))]; arrange. }
            apply E_ext; intros r_43 D_r_43; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E44' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (dot (m j) (m j))))) (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (dot (m i) (m i)))))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_20 => E (uniform C_) (fun r_45 => (dot (m r_45) (m r_45)) * (dot (m r_20) (m r_45))))).
          { apply E_ext; intros r_20 D_r_20; draws.
            transitivity (E (uniform C_) (fun r_45 => (1) * (dot (m r_20) (m r_45) * (dot (m r_45) (m r_45))))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (1) (fun r_45 => dot (m r_20) (m r_45) * (dot (m r_45) (m r_45))))]; arrange. }
            apply E_ext; intros r_45 D_r_45; draws.
            arrange. }
          transitivity (E (uniform C_) (fun r_45 => E (uniform C_) (fun r_20 => (dot (m r_45) (m r_45)) * (dot (m r_20) (m r_45))))).
          { exact (E_swap (uniform C_) (uniform C_) (fun r_20 r_45 => (dot (m r_45) (m r_45)) * (dot (m r_20) (m r_45)))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E46' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      assert (E47' : normal_form (E (uniform C_) (fun i => (dot (m i) (m i) - 1) * (E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j))))) (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j))) + E (uniform C_) (fun i => dot (m i) (m i)) * (inv C_) * (inv (C_ - 1)) + E (uniform C_) (fun i => (dot (m i) (m i)) ^ 2) * (inv C_) + inv (C_ - 1) - E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (dot (m i) (m i)))) - E (uniform C_) (fun i => dot (m i) (m i)) * (inv C_) - inv C_ * (inv (C_ - 1)) - E (uniform C_) (fun i => dot (m i) (m i)) * (inv (C_ - 1)))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_48 => ((-1) * (inv (C_ - 1))) * (E (uniform C_) (fun i => delta r_48 i)) + ((inv (C_ - 1)) * (1) + ((-1) * (E (uniform C_) (fun i => dot (m r_48) (m i) * (delta r_48 i))) + ((1) * (E (uniform C_) (fun i => dot (m r_48) (m i))) + ((inv (C_ - 1)) * (E (uniform C_) (fun i => delta r_48 i) * (dot (m r_48) (m r_48))) + (((-1) * (inv (C_ - 1))) * (dot (m r_48) (m r_48)) + ((1) * (dot (m r_48) (m r_48) * (E (uniform C_) (fun i => dot (m r_48) (m i) * (delta r_48 i)))) + ((-1) * (dot (m r_48) (m r_48) * (E (uniform C_) (fun i => dot (m r_48) (m i))))))))))))).
        { apply E_ext; intros r_48 D_r_48; draws.
          transitivity (E (uniform C_) (fun i => dot (m r_48) (m i)) + dot (m r_48) (m r_48) * (E (uniform C_) (fun i => dot (m r_48) (m i) * (delta r_48 i))) + inv (C_ - 1) + E (uniform C_) (fun i => delta r_48 i) * (dot (m r_48) (m r_48)) * (inv (C_ - 1)) - dot (m r_48) (m r_48) * (inv (C_ - 1)) - E (uniform C_) (fun i => dot (m r_48) (m i) * (delta r_48 i)) - E (uniform C_) (fun i => delta r_48 i) * (inv (C_ - 1)) - dot (m r_48) (m r_48) * (E (uniform C_) (fun i => dot (m r_48) (m i)))).
          { transitivity ((dot (m r_48) (m r_48) - 1) * (E (uniform C_) (fun i => (- inv (C_ - 1) - dot (m r_48) (m i)) * (1 - delta r_48 i)))). { arrange. }
            assert (E49' : normal_form (E (uniform C_) (fun i => (- inv (C_ - 1) - dot (m r_48) (m i)) * (1 - delta r_48 i))) (E (uniform C_) (fun i => dot (m r_48) (m i) * (delta r_48 i)) + E (uniform C_) (fun i => delta r_48 i) * (inv (C_ - 1)) - E (uniform C_) (fun i => dot (m r_48) (m i)) - inv (C_ - 1))).
            { unfold normal_form.
              transitivity (E (uniform C_) (fun r_50 => ((-1) * (inv (C_ - 1))) * (1) + ((-1) * (dot (m r_48) (m r_50)) + ((inv (C_ - 1)) * (delta r_48 r_50) + ((1) * (dot (m r_48) (m r_50) * (delta r_48 r_50))))))).
              { apply E_ext; intros r_50 D_r_50; draws.
                transitivity (delta r_48 r_50 * (inv (C_ - 1)) + dot (m r_48) (m r_50) * (delta r_48 r_50) - inv (C_ - 1) - dot (m r_48) (m r_50)).
                { transitivity ((- inv (C_ - 1) - dot (m r_48) (m r_50)) * (1 - delta r_48 r_50)). { arrange. }
                  try assert (0 < C_ - 1) by first [sign].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity (((-1) * (inv (C_ - 1))) * (E (uniform C_) (fun r_50 => 1)) + ((-1) * (E (uniform C_) (fun r_50 => dot (m r_48) (m r_50))) + ((inv (C_ - 1)) * (E (uniform C_) (fun r_50 => delta r_48 r_50)) + ((1) * (E (uniform C_) (fun r_50 => dot (m r_48) (m r_50) * (delta r_48 r_50))))))).
              { linear. }
              transitivity (((-1) * (inv (C_ - 1))) * (E (uniform C_) (fun i => 1)) + ((-1) * (E (uniform C_) (fun i => dot (m r_48) (m i))) + ((inv (C_ - 1)) * (E (uniform C_) (fun i => delta r_48 i)) + ((1) * (E (uniform C_) (fun i => dot (m r_48) (m i) * (delta r_48 i))))))). { arrange. }
              assert (E51' : normal_form (E (uniform C_) (fun i => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            try assert (0 < C_ - 1) by first [sign].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-1) * (inv (C_ - 1))) * (E (uniform C_) (fun r_48 => E (uniform C_) (fun i => delta r_48 i))) + ((inv (C_ - 1)) * (E (uniform C_) (fun r_48 => 1)) + ((-1) * (E (uniform C_) (fun r_48 => E (uniform C_) (fun i => dot (m r_48) (m i) * (delta r_48 i)))) + ((1) * (E (uniform C_) (fun r_48 => E (uniform C_) (fun i => dot (m r_48) (m i)))) + ((inv (C_ - 1)) * (E (uniform C_) (fun r_48 => E (uniform C_) (fun i => delta r_48 i) * (dot (m r_48) (m r_48)))) + (((-1) * (inv (C_ - 1))) * (E (uniform C_) (fun r_48 => dot (m r_48) (m r_48))) + ((1) * (E (uniform C_) (fun r_48 => dot (m r_48) (m r_48) * (E (uniform C_) (fun i => dot (m r_48) (m i) * (delta r_48 i))))) + ((-1) * (E (uniform C_) (fun r_48 => dot (m r_48) (m r_48) * (E (uniform C_) (fun i => dot (m r_48) (m i))))))))))))).
        { linear. }
        transitivity (((-1) * (inv (C_ - 1))) * (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j))) + ((inv (C_ - 1)) * (E (uniform C_) (fun i => 1)) + ((-1) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (delta i j)))) + ((1) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j)))) + ((inv (C_ - 1)) * (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j) * (dot (m i) (m i)))) + (((-1) * (inv (C_ - 1))) * (E (uniform C_) (fun i => dot (m i) (m i))) + ((1) * (E (uniform C_) (fun i => dot (m i) (m i) * (E (uniform C_) (fun j => dot (m i) (m j) * (delta i j))))) + ((-1) * (E (uniform C_) (fun i => dot (m i) (m i) * (E (uniform C_) (fun j => dot (m i) (m j))))))))))))). { arrange. }
        assert (E52' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j))) (inv C_)).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_48 => E (uniform C_) (fun r_53 => (delta r_48 r_53)))).
          { apply E_ext; intros r_48 D_r_48; draws.
            transitivity (E (uniform C_) (fun r_53 => (1) * (delta r_48 r_53))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (1) (fun r_53 => delta r_48 r_53))]; arrange. }
            apply E_ext; intros r_53 D_r_53; draws.
            arrange. }
          transitivity (E (uniform C_) (fun r_48 => (1 * (inv C_)))).
          { apply E_ext; intros r_48 D_r_48; by_delta (C_) (r_48) (fun r_53 : R => 1). }
          transitivity (E (uniform C_) (fun i => 1 * (inv C_))). { arrange. }
          transitivity (E (uniform C_) (fun r_54 => (inv C_) * (1))).
          { apply E_ext; intros r_54 D_r_54; draws.
            transitivity (inv C_).
            { first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv C_) * (E (uniform C_) (fun r_54 => 1))).
          { linear. }
          transitivity ((inv C_) * (E (uniform C_) (fun i => 1))). { arrange. }
          assert (E55' : normal_form (E (uniform C_) (fun i => 1)) (1)).
          { unfold normal_form.
            apply E_const. }
          arrange. }
        assert (E56' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E57' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (delta i j)))) (E (uniform C_) (fun i => dot (m i) (m i)) * (inv C_))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_48 => E (uniform C_) (fun r_58 => (dot (m r_48) (m r_58)) * (delta r_48 r_58)))).
          { apply E_ext; intros r_48 D_r_48; draws.
            transitivity (E (uniform C_) (fun r_58 => (1) * (dot (m r_48) (m r_58) * (delta r_48 r_58)))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (1) (fun r_58 => dot (m r_48) (m r_58) * (delta r_48 r_58)))]; arrange. }
            apply E_ext; intros r_58 D_r_58; draws.
            arrange. }
          transitivity (E (uniform C_) (fun r_48 => (dot (m r_48) (m r_48) * (inv C_)))).
          { apply E_ext; intros r_48 D_r_48; by_delta (C_) (r_48) (fun r_58 : R => dot (m r_48) (m r_58)). }
          transitivity (E (uniform C_) (fun i => dot (m i) (m i) * (inv C_))). { arrange. }
          transitivity (E (uniform C_) (fun r_59 => (inv C_) * (dot (m r_59) (m r_59)))).
          { apply E_ext; intros r_59 D_r_59; draws.
            transitivity (dot (m r_59) (m r_59) * (inv C_)).
            { transitivity (dot (m r_59) (m r_59) * (inv C_)). { arrange. }
              first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv C_) * (E (uniform C_) (fun r_59 => dot (m r_59) (m r_59)))).
          { linear. }
          transitivity ((inv C_) * (E (uniform C_) (fun i => dot (m i) (m i)))). { arrange. }
          arrange. }
        assert (E60' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j) * (dot (m i) (m i)))) (E (uniform C_) (fun i => dot (m i) (m i)) * (inv C_))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_48 => E (uniform C_) (fun r_61 => (dot (m r_48) (m r_48)) * (delta r_48 r_61)))).
          { apply E_ext; intros r_48 D_r_48; draws.
            transitivity (E (uniform C_) (fun r_61 => (dot (m r_48) (m r_48)) * (delta r_48 r_61))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (dot (m r_48) (m r_48)) (fun r_61 => delta r_48 r_61))]; arrange. }
            apply E_ext; intros r_61 D_r_61; draws.
            arrange. }
          transitivity (E (uniform C_) (fun r_48 => (dot (m r_48) (m r_48) * (inv C_)))).
          { apply E_ext; intros r_48 D_r_48; by_delta (C_) (r_48) (fun r_61 : R => dot (m r_48) (m r_48)). }
          transitivity (E (uniform C_) (fun i => dot (m i) (m i) * (inv C_))). { arrange. }
          transitivity (E (uniform C_) (fun r_62 => (inv C_) * (dot (m r_62) (m r_62)))).
          { apply E_ext; intros r_62 D_r_62; draws.
            transitivity (dot (m r_62) (m r_62) * (inv C_)).
            { transitivity (dot (m r_62) (m r_62) * (inv C_)). { arrange. }
              first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv C_) * (E (uniform C_) (fun r_62 => dot (m r_62) (m r_62)))).
          { linear. }
          transitivity ((inv C_) * (E (uniform C_) (fun i => dot (m i) (m i)))). { arrange. }
          arrange. }
        assert (E63' : normal_form (E (uniform C_) (fun i => dot (m i) (m i) * (E (uniform C_) (fun j => dot (m i) (m j) * (delta i j))))) (E (uniform C_) (fun i => (dot (m i) (m i)) ^ 2) * (inv C_))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_48 => E (uniform C_) (fun r_64 => (dot (m r_48) (m r_48)) * (dot (m r_48) (m r_64)) * (delta r_48 r_64)))).
          { apply E_ext; intros r_48 D_r_48; draws.
            transitivity (E (uniform C_) (fun r_64 => (dot (m r_48) (m r_48)) * (dot (m r_48) (m r_64) * (delta r_48 r_64)))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (dot (m r_48) (m r_48)) (fun r_64 => dot (m r_48) (m r_64) * (delta r_48 r_64)))]; arrange. }
            apply E_ext; intros r_64 D_r_64; draws.
            arrange. }
          transitivity (E (uniform C_) (fun r_48 => (dot (m r_48) (m r_48) * (dot (m r_48) (m r_48)) * (inv C_)))).
          { apply E_ext; intros r_48 D_r_48; by_delta (C_) (r_48) (fun r_64 : R => dot (m r_48) (m r_64) * (dot (m r_48) (m r_48))). }
          transitivity (E (uniform C_) (fun i => dot (m i) (m i) * (dot (m i) (m i)) * (inv C_))). { arrange. }
          transitivity (E (uniform C_) (fun r_65 => (inv C_) * ((dot (m r_65) (m r_65)) ^ 2))).
          { apply E_ext; intros r_65 D_r_65; draws.
            transitivity ((dot (m r_65) (m r_65)) ^ 2 * (inv C_)).
            { transitivity (dot (m r_65) (m r_65) * (dot (m r_65) (m r_65)) * (inv C_)). { arrange. }
              first [put; solve [ring] | first [arrange | equal]]. }
            arrange. }
          transitivity ((inv C_) * (E (uniform C_) (fun r_65 => (dot (m r_65) (m r_65)) ^ 2))).
          { linear. }
          transitivity ((inv C_) * (E (uniform C_) (fun i => (dot (m i) (m i)) ^ 2))). { arrange. }
          arrange. }
        assert (E66' : normal_form (E (uniform C_) (fun i => dot (m i) (m i) * (E (uniform C_) (fun j => dot (m i) (m j))))) (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (dot (m i) (m i)))))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_48 => E (uniform C_) (fun r_67 => (dot (m r_48) (m r_48)) * (dot (m r_48) (m r_67))))).
          { apply E_ext; intros r_48 D_r_48; draws.
            transitivity (E (uniform C_) (fun r_67 => (dot (m r_48) (m r_48)) * (dot (m r_48) (m r_67)))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (dot (m r_48) (m r_48)) (fun r_67 => dot (m r_48) (m r_67)))]; arrange. }
            apply E_ext; intros r_67 D_r_67; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      try assert (0 < C_ - 1) by first [sign].
      first [put; solve [field] | first [arrange | equal]]. }
    transitivity (0 - E (uniform C_) (fun i => E (uniform C_) (fun j => (1 - delta i j) ^ 2 * ((- inv (C_ - 1) - dot (m i) (m j)) ^ 2)))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i)) - 0) + (1 / 2) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (vadd (m i) (m j)) (vadd (m i) (m j)) * (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j))) - 0) + (0 - dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i))) * (inv (C_ - 1)) - (E (uniform C_) (fun i => (dot (m i) (m i) - 1) * (E (uniform C_) (fun j => (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j)))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    assert (L00' : E (uniform C_) (fun i => dot (m i) (m i)) = E (uniform C_) (fun i => dot (m i) (m i))).
    { transitivity (E (uniform C_) (fun i => dot (m i) (m i))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (L01' : 1 = 1).
    { first [put; solve [ring] | first [arrange | equal]]. }
    assert (K0' : E (uniform C_) (fun i => dot (m i) (m i)) = 1) by says H_squares.
    assert (R0' : (E (uniform C_) (fun i => dot (m i) (m i))) - (1) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
    apply (by_combination _ _ ((inv C_ * (inv (C_ - 1)) - inv C_) * ((E (uniform C_) (fun i => dot (m i) (m i))) - (1)))); [| rewrite R0'; ring].
    try assert (0 < C_ - 1) by first [sign].
    assert (Z0' : C_ - 1 <> 0) by (apply positive_ne; first [sign]).
    assert (Z1' : C_ <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (V : Space) (C_ : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_unit : forall i : R, drawn (uniform C_) i -> dot (m i) (m i) = 1)
    (H_cosines : forall i : R, drawn (uniform C_) i -> forall j : R, drawn (uniform C_) j -> (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j) >= 0) :
  dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i)) <= 0.
Proof. exact (step_centre (V) (C_) (m) label_C_ H_C_pos_1 H_unit H_cosines). Qed.

Theorem theorem_2 (V : Space) (C_ : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_unit : forall i : R, drawn (uniform C_) i -> dot (m i) (m i) = 1)
    (H_cosines : forall i : R, drawn (uniform C_) i -> forall j : R, drawn (uniform C_) j -> (- inv (C_ - 1) - dot (m i) (m j)) * (1 - delta i j) >= 0) :
  E (uniform C_) (fun i => E (uniform C_) (fun j => (1 - delta i j) ^ 2 * ((- inv (C_ - 1) - dot (m i) (m j)) ^ 2))) <= 0.
Proof. exact (step_equal (V) (C_) (m) label_C_ H_C_pos_1 H_unit H_cosines). Qed.
