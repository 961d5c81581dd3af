(** Unit vectors: the largest cosine of $C$ of them is at least $-1/(C - 1)$ (simplex-bound)

  Given [C > 1]: C > 1
  Given [unit]: <m(_0), m(_0)> = 1 for all uniform(C)
  Given [cosines]: (-<m(_1), m(_0)> + t)*(1 - delta(_1, _0)) >= 0 for all uniform(C), uniform(C)
  Then t >= -(C - 1)^(-1)
  Then E[E[(-<m(c), m(e)> + t)*(1 - delta(c, e)); e ~ uniform(C)]; c ~ uniform(C)] = -<E[m(c); c ~
    uniform(C)], E[m(c); c ~ uniform(C)]> + (t + (C - 1)^(-1))*(1 - C^(-1))
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

(** Step [mean gap], by Average:
  E[E[(-<m(c), m(e)> + t)*(1 - delta(c, e)); e ~ uniform(C)]; c ~ uniform(C)] >= 0
*)
Lemma step_mean_gap (V : Space) (C_ : R) (t : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_cosines : forall i : R, drawn (uniform C_) i -> forall j : R, drawn (uniform C_) j -> (t - dot (m i) (m j)) * (1 - delta i j) >= 0) :
  E (uniform C_) (fun i => E (uniform C_) (fun j => (t - dot (m i) (m j)) * (1 - delta i j))) >= 0.
Proof.
  assert (P' : 0 <= E (uniform C_) (fun i => E (uniform C_) (fun j => (t - dot (m i) (m j)) * (1 - delta i j)))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_cosines d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
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

(** Step [equality], by Algebra:
  E[E[(-<m(c), m(e)> + t)*(1 - delta(c, e)); e ~ uniform(C)]; c ~ uniform(C)] = -<E[m(c); c ~
    uniform(C)], E[m(c); c ~ uniform(C)]> + (t + (C - 1)^(-1))*(1 - C^(-1))
*)
Lemma step_equality (V : Space) (C_ : R) (t : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_unit : forall i : R, drawn (uniform C_) i -> dot (m i) (m i) = 1) :
  E (uniform C_) (fun i => E (uniform C_) (fun j => (t - dot (m i) (m j)) * (1 - delta i j))) = (t + inv (C_ - 1)) * (1 - inv C_) - dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i)).
Proof.
  pose proof (step_squares (V) (C_) (m) label_C_ H_C_pos_1 H_unit) as H_squares.
  try assert (0 < C_ - 1) by first [sign].
  assert (S0' : E (uniform C_) (fun i => E (uniform C_) (fun j => (t - dot (m i) (m j)) * (1 - delta i j))) = t + E (uniform C_) (fun i => dot (m i) (m i)) * (inv C_) - t * (inv C_) - E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j)))).
  { transitivity (E (uniform C_) (fun i => E (uniform C_) (fun j => (t - dot (m i) (m j)) * (1 - delta i j)))). { arrange. }
    assert (E0' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => (t - dot (m i) (m j)) * (1 - delta i j)))) (t + E (uniform C_) (fun i => dot (m i) (m i)) * (inv C_) - t * (inv C_) - E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j))))).
    { unfold normal_form.
      transitivity (E (uniform C_) (fun r_1 => (-1) * (E (uniform C_) (fun i => dot (m r_1) (m i))) + ((t) * (1) + ((1) * (E (uniform C_) (fun i => dot (m r_1) (m i) * (delta r_1 i))) + (((-1) * t) * (E (uniform C_) (fun i => delta r_1 i))))))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (E (uniform C_) (fun i => dot (m r_1) (m i) * (delta r_1 i)) + t - E (uniform C_) (fun i => dot (m r_1) (m i)) - E (uniform C_) (fun i => delta r_1 i) * t).
        { transitivity (E (uniform C_) (fun i => (t - dot (m r_1) (m i)) * (1 - delta r_1 i))). { arrange. }
          assert (E2' : normal_form (E (uniform C_) (fun i => (t - dot (m r_1) (m i)) * (1 - delta r_1 i))) (E (uniform C_) (fun i => dot (m r_1) (m i) * (delta r_1 i)) + t - E (uniform C_) (fun i => dot (m r_1) (m i)) - E (uniform C_) (fun i => delta r_1 i) * t)).
          { unfold normal_form.
            transitivity (E (uniform C_) (fun r_3 => (t) * (1) + (((-1) * t) * (delta r_1 r_3) + ((-1) * (dot (m r_1) (m r_3)) + ((1) * (dot (m r_1) (m r_3) * (delta r_1 r_3))))))).
            { apply E_ext; intros r_3 D_r_3; draws.
              transitivity (dot (m r_1) (m r_3) * (delta r_1 r_3) + t - dot (m r_1) (m r_3) - delta r_1 r_3 * t).
              { transitivity ((t - dot (m r_1) (m r_3)) * (1 - delta r_1 r_3)). { arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((t) * (E (uniform C_) (fun r_3 => 1)) + (((-1) * t) * (E (uniform C_) (fun r_3 => delta r_1 r_3)) + ((-1) * (E (uniform C_) (fun r_3 => dot (m r_1) (m r_3))) + ((1) * (E (uniform C_) (fun r_3 => dot (m r_1) (m r_3) * (delta r_1 r_3))))))).
            { linear. }
            transitivity ((t) * (E (uniform C_) (fun i => 1)) + (((-1) * t) * (E (uniform C_) (fun i => delta r_1 i)) + ((-1) * (E (uniform C_) (fun i => dot (m r_1) (m i))) + ((1) * (E (uniform C_) (fun i => dot (m r_1) (m i) * (delta r_1 i))))))). { arrange. }
            assert (E4' : normal_form (E (uniform C_) (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E (uniform C_) (fun r_1 => E (uniform C_) (fun i => dot (m r_1) (m i)))) + ((t) * (E (uniform C_) (fun r_1 => 1)) + ((1) * (E (uniform C_) (fun r_1 => E (uniform C_) (fun i => dot (m r_1) (m i) * (delta r_1 i)))) + (((-1) * t) * (E (uniform C_) (fun r_1 => E (uniform C_) (fun i => delta r_1 i))))))).
      { linear. }
      transitivity ((-1) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j)))) + ((t) * (E (uniform C_) (fun i => 1)) + ((1) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (delta i j)))) + (((-1) * t) * (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j))))))). { arrange. }
      assert (E5' : normal_form (E (uniform C_) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E6' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (delta i j)))) (E (uniform C_) (fun i => dot (m i) (m i)) * (inv C_))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_1 => E (uniform C_) (fun r_7 => (delta r_1 r_7) * (dot (m r_1) (m r_7))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform C_) (fun r_7 => (1) * (dot (m r_1) (m r_7) * (delta r_1 r_7)))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (1) (fun r_7 => dot (m r_1) (m r_7) * (delta r_1 r_7)))]; arrange. }
          apply E_ext; intros r_7 D_r_7; draws.
          arrange. }
        transitivity (E (uniform C_) (fun r_1 => (dot (m r_1) (m r_1) * (inv C_)))).
        { apply E_ext; intros r_1 D_r_1; by_delta (C_) (r_1) (fun r_7 : R => dot (m r_1) (m r_7)). }
        transitivity (E (uniform C_) (fun i => dot (m i) (m i) * (inv C_))). { arrange. }
        transitivity (E (uniform C_) (fun r_8 => (inv C_) * (dot (m r_8) (m r_8)))).
        { apply E_ext; intros r_8 D_r_8; draws.
          transitivity (dot (m r_8) (m r_8) * (inv C_)).
          { transitivity (dot (m r_8) (m r_8) * (inv C_)). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv C_) * (E (uniform C_) (fun r_8 => dot (m r_8) (m r_8)))).
        { linear. }
        transitivity ((inv C_) * (E (uniform C_) (fun i => dot (m i) (m i)))). { arrange. }
        arrange. }
      assert (E9' : normal_form (E (uniform C_) (fun i => E (uniform C_) (fun j => delta i j))) (inv C_)).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_1 => E (uniform C_) (fun r_10 => (delta r_1 r_10)))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform C_) (fun r_10 => (1) * (delta r_1 r_10))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (1) (fun r_10 => delta r_1 r_10))]; arrange. }
          apply E_ext; intros r_10 D_r_10; draws.
          arrange. }
        transitivity (E (uniform C_) (fun r_1 => (1 * (inv C_)))).
        { apply E_ext; intros r_1 D_r_1; by_delta (C_) (r_1) (fun r_10 : R => 1). }
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
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : (t + inv (C_ - 1)) * (1 - inv C_) - dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i)) = t + inv (C_ - 1) - inv C_ * (inv (C_ - 1)) - t * (inv C_) - E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j)))).
  { transitivity ((t + inv (C_ - 1)) * (1 - inv C_) - dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i))). { arrange. }
    transitivity ((t + inv (C_ - 1)) * (1 - inv C_) - E (uniform C_) (fun i => dot (VE (uniform C_) (fun j => m j)) (m i))). { products; arrange. }
    assert (E13' : normal_form (E (uniform C_) (fun i => dot (VE (uniform C_) (fun j => m j)) (m i))) (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j))))).
    { unfold normal_form.
      transitivity (E (uniform C_) (fun r_14 => (1) * (E (uniform C_) (fun i => dot (m r_14) (m i))))).
      { apply E_ext; intros r_14 D_r_14; draws.
        transitivity (E (uniform C_) (fun i => dot (m r_14) (m i))).
        { transitivity (dot (VE (uniform C_) (fun i => m i)) (m r_14)). { arrange. }
          transitivity (E (uniform C_) (fun i => dot (m r_14) (m i))). { products; arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (uniform C_) (fun r_14 => E (uniform C_) (fun i => dot (m r_14) (m i))))).
      { linear. }
      transitivity ((1) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j))))). { arrange. }
      arrange. }
    try assert (0 < C_ - 1) by first [sign].
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (uniform C_) (fun i => E (uniform C_) (fun j => (t - dot (m i) (m j)) * (1 - delta i j)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((t + inv (C_ - 1)) * (1 - inv C_) - dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (uniform C_) (fun i => dot (m i) (m i)) = E (uniform C_) (fun i => dot (m i) (m i))).
  { transitivity (E (uniform C_) (fun i => dot (m i) (m i))). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : 1 = 1).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (uniform C_) (fun i => dot (m i) (m i)) = 1) by says H_squares.
  assert (R0' : (E (uniform C_) (fun i => dot (m i) (m i))) - (1) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  apply (by_combination _ _ ((inv C_) * ((E (uniform C_) (fun i => dot (m i) (m i))) - (1)))); [| rewrite R0'; ring].
  try assert (0 < C_ - 1) by first [sign].
  assert (Z0' : C_ <> 0) by (apply positive_ne; sign).
  assert (Z1' : C_ - 1 <> 0) by (apply positive_ne; first [sign]).
  first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal].
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

(** Step [bound], by Linear:
  t >= -(C - 1)^(-1)
*)
Lemma step_bound (V : Space) (C_ : R) (t : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_unit : forall i : R, drawn (uniform C_) i -> dot (m i) (m i) = 1)
    (H_cosines : forall i : R, drawn (uniform C_) i -> forall j : R, drawn (uniform C_) j -> (t - dot (m i) (m j)) * (1 - delta i j) >= 0) :
  t >= (-1) * (inv (C_ - 1)).
Proof.
  pose proof (step_C_m_1 (C_) label_C_ H_C_pos_1) as H_C_m_1.
  pose proof (step_mean_gap (V) (C_) (t) (m) label_C_ H_C_pos_1 H_cosines) as H_mean_gap.
  pose proof (step_equality (V) (C_) (t) (m) label_C_ H_C_pos_1 H_unit) as H_equality.
  pose proof (step_E_m__2 (V) (C_) (m) label_C_ H_C_pos_1) as H_E_m__2.
  try assert (0 < C_ - 1) by first [sign].
  assert (P0' : 0 <= (C_ * (inv (C_ - 1))) * ((E (uniform C_) (fun i => E (uniform C_) (fun j => (t - dot (m i) (m j)) * (1 - delta i j)))) - (0))) by (apply Rmult_le_pos; [first [sign] | lra]).
  try assert (0 < C_ - 1) by first [sign].
  assert (P1' : 0 <= (C_ * (inv (C_ - 1))) * ((dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i))) - (0))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (G' : (t) - ((-1) * (inv (C_ - 1))) = (C_ * (inv (C_ - 1))) * ((E (uniform C_) (fun i => E (uniform C_) (fun j => (t - dot (m i) (m j)) * (1 - delta i j)))) - (0)) + (C_ * (inv (C_ - 1))) * ((dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i))) - (0))).
  { assert (U' : forall z0' z1' : R, ((z1') = (((t + inv (C_ - 1)) * (1 - inv C_) - (z0')))) -> (C_ > 1) -> (C_ - 1 > 0) -> ((z1') >= 0) -> ((z0') >= 0) -> t - (-1) * (inv (C_ - 1)) = (C_ * (inv (C_ - 1)) * ((z0') - 0) + C_ * (inv (C_ - 1)) * ((z1') - 0))).
    { clear - C_ t label_C_.
      intros z0' z1' H_equality H_C_pos_1 H_C_m_1 H_mean_gap H_E_m__2.
      rewrite ?H_equality.
      try assert (0 < C_ - 1) by first [sign].
      try assert (0 < C_ - 1) by first [sign].
      try assert (N5' : normal_form ((((t + inv (C_ - 1)) * (1 - inv C_) - (z0')))) (t + inv (C_ - 1) - inv C_ * (inv (C_ - 1)) - t * (inv C_) - (z0'))) by (unfold normal_form; first [put; solve [ring] | equal]).
      assert (Z0' : C_ - 1 <> 0) by (apply positive_ne; first [sign]).
      assert (Z1' : C_ <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
    pose proof (U' (dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i))) (E (uniform C_) (fun i => E (uniform C_) (fun j => (t - dot (m i) (m j)) * (1 - delta i j))))) as V'.
    specialize (V' ltac:(says H_equality)).
    specialize (V' ltac:(says H_C_pos_1)).
    specialize (V' ltac:(says H_C_m_1)).
    specialize (V' ltac:(says H_mean_gap)).
    specialize (V' ltac:(says H_E_m__2)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (V : Space) (C_ : R) (t : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_unit : forall i : R, drawn (uniform C_) i -> dot (m i) (m i) = 1)
    (H_cosines : forall i : R, drawn (uniform C_) i -> forall j : R, drawn (uniform C_) j -> (t - dot (m i) (m j)) * (1 - delta i j) >= 0) :
  t >= (-1) * (inv (C_ - 1)).
Proof. exact (step_bound (V) (C_) (t) (m) label_C_ H_C_pos_1 H_unit H_cosines). Qed.

Theorem theorem_2 (V : Space) (C_ : R) (t : R) (m : R -> V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_unit : forall i : R, drawn (uniform C_) i -> dot (m i) (m i) = 1)
    (H_cosines : forall i : R, drawn (uniform C_) i -> forall j : R, drawn (uniform C_) j -> (t - dot (m i) (m j)) * (1 - delta i j) >= 0) :
  E (uniform C_) (fun i => E (uniform C_) (fun j => (t - dot (m i) (m j)) * (1 - delta i j))) = (t + inv (C_ - 1)) * (1 - inv C_) - dot (VE (uniform C_) (fun i => m i)) (VE (uniform C_) (fun i => m i)).
Proof. exact (step_equality (V) (C_) (t) (m) label_C_ H_C_pos_1 H_unit). Qed.
