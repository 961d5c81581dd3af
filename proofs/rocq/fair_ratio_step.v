(** Ratios of means over fair coins fall with the place: one more coin (fair-ratio-step)

  Given [Pascal]: T(_1, 1 + _0) = 1/2*T(_1, _0) + 1/2*T(1 + _1, _0) for all nat, nat
  Given [Pascal, Q]: Q(_1, 1 + _0) = 1/2*Q(1 + _1, _0) + 1/2*Q(_1, _0) for all nat, nat
  Given [T > 0]: T(_0, 1) > 0 for all nat
  Given [L]: T(1 + _0, L)*Q(_0, L) >= Q(1 + _0, L)*T(_0, L) for all nat
  Then Q(_0, 1 + L)*T(1 + _0, 1 + L) >= T(_0, 1 + L)*Q(1 + _0, 1 + L) for all nat
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require fair_positive.
Open Scope R_scope.

(** Step [T at N], by Instance:
  T(N, L) > 0
*)
Lemma step_T_at_N (L : R) (N_ : R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_T_pos_0 : forall i : R, label i -> T i 1 > 0) :
  T N_ L > 0.
Proof.
  assert (I' : T (N_) (L) > 0).
  { apply (fair_positive.step_theorem (L) (N_) (T)); [premise | premise | premise | premise_by H_T_pos_0]. }
  assert (G' : (T N_ L) - (0) = (T (N_) (L)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [T at N + 1], by Instance:
  T(1 + N, L) > 0
*)
Lemma step_T_at_N_p_1 (L : R) (N_ : R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_T_pos_0 : forall i : R, label i -> T i 1 > 0) :
  T (1 + N_) L > 0.
Proof.
  assert (I' : T (1 + N_) (L) > 0).
  { apply (fair_positive.step_theorem (L) (1 + N_) (T)); [premise | premise | premise | premise_by H_T_pos_0]. }
  assert (G' : (T (1 + N_) L) - (0) = (T (1 + N_) (L)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [T at N + 2], by Instance:
  T(N + 2, L) > 0
*)
Lemma step_T_at_N_p_2 (L : R) (N_ : R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_T_pos_0 : forall i : R, label i -> T i 1 > 0) :
  T (N_ + 2) L > 0.
Proof.
  assert (I' : T (N_ + 2) (L) > 0).
  { apply (fair_positive.step_theorem (L) (N_ + 2) (T)); [premise | premise | premise | premise_by H_T_pos_0]. }
  assert (G' : (T (N_ + 2) L) - (0) = (T (N_ + 2) (L)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [T, coins at N], by Specialise:
  T(N, 1 + L) = 1/2*T(1 + N, L) + 1/2*T(N, L)
*)
Lemma step_T__coins_at_N (L : R) (N_ : R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j)) :
  T N_ (1 + L) = (1 / 2) * (T (1 + N_) L) + (1 / 2) * (T N_ L).
Proof.
  pose proof (H_Pascal (N_) ltac:(labels) (L) ltac:(labels)) as I'.
  assert (G' : (T N_ (1 + L)) - ((1 / 2) * (T (1 + N_) L) + (1 / 2) * (T N_ L)) = (T (N_) (1 + (L))) - ((1 / 2) * (T (N_) (L)) + (1 / 2) * (T (1 + (N_)) (L)))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [T, coins at N + 1], by Specialise:
  T(1 + N, 1 + L) = 1/2*T(1 + N, L) + 1/2*T(N + 2, L)
*)
Lemma step_T__coins_at_N_p_1 (L : R) (N_ : R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j)) :
  T (1 + N_) (1 + L) = (1 / 2) * (T (1 + N_) L) + (1 / 2) * (T (N_ + 2) L).
Proof.
  pose proof (H_Pascal (1 + N_) ltac:(labels) (L) ltac:(labels)) as I'.
  assert (G' : (T (1 + N_) (1 + L)) - ((1 / 2) * (T (1 + N_) L) + (1 / 2) * (T (N_ + 2) L)) = (T (1 + N_) (1 + (L))) - ((1 / 2) * (T (1 + N_) (L)) + (1 / 2) * (T (1 + (1 + N_)) (L)))).
  { try assert (N2' : normal_form ((T (1 + (1 + N_)) (L))) (T (N_ + 2) L)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Q, coins at N], by Specialise:
  Q(N, 1 + L) = 1/2*Q(N, L) + 1/2*Q(1 + N, L)
*)
Lemma step_Q__coins_at_N (L : R) (N_ : R) (Q_ : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal__Q : forall i : R, label i -> forall j : R, label j -> Q_ i (1 + j) = (1 / 2) * (Q_ (1 + i) j) + (1 / 2) * (Q_ i j)) :
  Q_ N_ (1 + L) = (1 / 2) * (Q_ N_ L) + (1 / 2) * (Q_ (1 + N_) L).
Proof.
  pose proof (H_Pascal__Q (N_) ltac:(labels) (L) ltac:(labels)) as I'.
  assert (G' : (Q_ N_ (1 + L)) - ((1 / 2) * (Q_ N_ L) + (1 / 2) * (Q_ (1 + N_) L)) = (Q_ (N_) (1 + (L))) - ((1 / 2) * (Q_ (1 + (N_)) (L)) + (1 / 2) * (Q_ (N_) (L)))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Q, coins at N + 1], by Specialise:
  Q(1 + N, 1 + L) = 1/2*Q(N + 2, L) + 1/2*Q(1 + N, L)
*)
Lemma step_Q__coins_at_N_p_1 (L : R) (N_ : R) (Q_ : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal__Q : forall i : R, label i -> forall j : R, label j -> Q_ i (1 + j) = (1 / 2) * (Q_ (1 + i) j) + (1 / 2) * (Q_ i j)) :
  Q_ (1 + N_) (1 + L) = (1 / 2) * (Q_ (N_ + 2) L) + (1 / 2) * (Q_ (1 + N_) L).
Proof.
  pose proof (H_Pascal__Q (1 + N_) ltac:(labels) (L) ltac:(labels)) as I'.
  assert (G' : (Q_ (1 + N_) (1 + L)) - ((1 / 2) * (Q_ (N_ + 2) L) + (1 / 2) * (Q_ (1 + N_) L)) = (Q_ (1 + N_) (1 + (L))) - ((1 / 2) * (Q_ (1 + (1 + N_)) (L)) + (1 / 2) * (Q_ (1 + N_) (L)))).
  { try assert (N2' : normal_form ((Q_ (1 + (1 + N_)) (L))) (Q_ (N_ + 2) L)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [first], by Specialise:
  T(1 + N, L)*Q(N, L) >= Q(1 + N, L)*T(N, L)
*)
Lemma step_first (L : R) (N_ : R) (Q_ : R -> R -> R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_L : forall i : R, label i -> T (1 + i) L * (Q_ i L) >= Q_ (1 + i) L * (T i L)) :
  T (1 + N_) L * (Q_ N_ L) >= Q_ (1 + N_) L * (T N_ L).
Proof.
  pose proof (H_L (N_) ltac:(labels)) as I'.
  assert (G' : (T (1 + N_) L * (Q_ N_ L)) - (Q_ (1 + N_) L * (T N_ L)) = (T (1 + (N_)) L * (Q_ (N_) L)) - (Q_ (1 + (N_)) L * (T (N_) L))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [second], by Specialise:
  T(N + 2, L)*Q(1 + N, L) >= T(1 + N, L)*Q(N + 2, L)
*)
Lemma step_second (L : R) (N_ : R) (Q_ : R -> R -> R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_L : forall i : R, label i -> T (1 + i) L * (Q_ i L) >= Q_ (1 + i) L * (T i L)) :
  T (N_ + 2) L * (Q_ (1 + N_) L) >= T (1 + N_) L * (Q_ (N_ + 2) L).
Proof.
  pose proof (H_L (1 + N_) ltac:(labels)) as I'.
  assert (G' : (T (N_ + 2) L * (Q_ (1 + N_) L)) - (T (1 + N_) L * (Q_ (N_ + 2) L)) = (T (1 + (1 + N_)) L * (Q_ (1 + N_) L)) - (Q_ (1 + (1 + N_)) L * (T (1 + N_) L))).
  { try assert (N1' : normal_form ((T (1 + (1 + N_)) L)) (T (N_ + 2) L)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (N2' : normal_form ((Q_ (1 + (1 + N_)) L)) (Q_ (N_ + 2) L)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [step], by Linear:
  T(1 + N, 1 + L)*Q(N, 1 + L) >= T(N, 1 + L)*Q(1 + N, 1 + L)
*)
Lemma step_step (L : R) (N_ : R) (Q_ : R -> R -> R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_Pascal__Q : forall i : R, label i -> forall j : R, label j -> Q_ i (1 + j) = (1 / 2) * (Q_ (1 + i) j) + (1 / 2) * (Q_ i j))
    (H_T_pos_0 : forall i : R, label i -> T i 1 > 0)
    (H_L : forall i : R, label i -> T (1 + i) L * (Q_ i L) >= Q_ (1 + i) L * (T i L)) :
  T (1 + N_) (1 + L) * (Q_ N_ (1 + L)) >= T N_ (1 + L) * (Q_ (1 + N_) (1 + L)).
Proof.
  pose proof (step_T_at_N (L) (N_) (T) label_L label_N_ H_Pascal H_T_pos_0) as H_T_at_N.
  pose proof (step_T_at_N_p_1 (L) (N_) (T) label_L label_N_ H_Pascal H_T_pos_0) as H_T_at_N_p_1.
  pose proof (step_T_at_N_p_2 (L) (N_) (T) label_L label_N_ H_Pascal H_T_pos_0) as H_T_at_N_p_2.
  pose proof (step_T__coins_at_N (L) (N_) (T) label_L label_N_ H_Pascal) as H_T__coins_at_N.
  pose proof (step_T__coins_at_N_p_1 (L) (N_) (T) label_L label_N_ H_Pascal) as H_T__coins_at_N_p_1.
  pose proof (step_Q__coins_at_N (L) (N_) (Q_) label_L label_N_ H_Pascal__Q) as H_Q__coins_at_N.
  pose proof (step_Q__coins_at_N_p_1 (L) (N_) (Q_) label_L label_N_ H_Pascal__Q) as H_Q__coins_at_N_p_1.
  pose proof (step_first (L) (N_) (Q_) (T) label_L label_N_ H_L) as H_first.
  pose proof (step_second (L) (N_) (Q_) (T) label_L label_N_ H_L) as H_second.
  assert (P0' : 0 <= ((1 / 4) + (1 / 4) * (T (N_ + 2) L) * (inv (T (1 + N_) L))) * ((T (1 + N_) L * (Q_ N_ L)) - (Q_ (1 + N_) L * (T N_ L)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= ((1 / 4) + (1 / 4) * (T N_ L) * (inv (T (1 + N_) L))) * ((T (N_ + 2) L * (Q_ (1 + N_) L)) - (T (1 + N_) L * (Q_ (N_ + 2) L)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (T (1 + N_) (1 + L) * (Q_ N_ (1 + L))) - (T N_ (1 + L) * (Q_ (1 + N_) (1 + L))) = ((1 / 4) + (1 / 4) * (T (N_ + 2) L) * (inv (T (1 + N_) L))) * ((T (1 + N_) L * (Q_ N_ L)) - (Q_ (1 + N_) L * (T N_ L))) + ((1 / 4) + (1 / 4) * (T N_ L) * (inv (T (1 + N_) L))) * ((T (N_ + 2) L * (Q_ (1 + N_) L)) - (T (1 + N_) L * (Q_ (N_ + 2) L)))).
  { rewrite ?H_T__coins_at_N, ?H_T__coins_at_N_p_1, ?H_Q__coins_at_N, ?H_Q__coins_at_N_p_1.
    rewrite ?H_T__coins_at_N, ?H_T__coins_at_N_p_1, ?H_Q__coins_at_N, ?H_Q__coins_at_N_p_1.
    assert (Z0' : T (1 + N_) L <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [L + 1], by Specialise:
  Q(_0, 1 + L)*T(1 + _0, 1 + L) >= T(_0, 1 + L)*Q(1 + _0, 1 + L) for all nat
*)
Lemma step_L_p_1 (L : R) (Q_ : R -> R -> R) (T : R -> R -> R)
    (label_L : label L)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_Pascal__Q : forall i : R, label i -> forall j : R, label j -> Q_ i (1 + j) = (1 / 2) * (Q_ (1 + i) j) + (1 / 2) * (Q_ i j))
    (H_T_pos_0 : forall i : R, label i -> T i 1 > 0)
    (H_L : forall i : R, label i -> T (1 + i) L * (Q_ i L) >= Q_ (1 + i) L * (T i L)) :
  forall i : R, label i -> Q_ i (1 + L) * (T (1 + i) (1 + L)) >= T i (1 + L) * (Q_ (1 + i) (1 + L)).
Proof.
  intros any0 D0; draws.
  assert (I' : T (1 + (any0)) (1 + L) * (Q_ (any0) (1 + L)) >= T (any0) (1 + L) * (Q_ (1 + (any0)) (1 + L))).
  { apply (step_step (L) (any0) (Q_) (T)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

Theorem theorem (L : R) (Q_ : R -> R -> R) (T : R -> R -> R)
    (label_L : label L)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_Pascal__Q : forall i : R, label i -> forall j : R, label j -> Q_ i (1 + j) = (1 / 2) * (Q_ (1 + i) j) + (1 / 2) * (Q_ i j))
    (H_T_pos_0 : forall i : R, label i -> T i 1 > 0)
    (H_L : forall i : R, label i -> T (1 + i) L * (Q_ i L) >= Q_ (1 + i) L * (T i L)) :
  forall i : R, label i -> Q_ i (1 + L) * (T (1 + i) (1 + L)) >= T i (1 + L) * (Q_ (1 + i) (1 + L)).
Proof. exact (step_L_p_1 (L) (Q_) (T) label_L H_Pascal H_Pascal__Q H_T_pos_0 H_L). Qed.
