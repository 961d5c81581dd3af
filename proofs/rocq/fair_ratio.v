(** Ratios of means over fair coins fall with the place, and with the number of coins (fair-ratio)

  Given [Pascal]: T(_1, 1 + _0) = 1/2*T(_1, _0) + 1/2*T(1 + _1, _0) for all nat, nat
  Given [Pascal, Q]: Q(_1, 1 + _0) = 1/2*Q(1 + _1, _0) + 1/2*Q(_1, _0) for all nat, nat
  Given [T > 0]: T(_0, 1) > 0 for all nat
  Given [Q/T]: Q(_0, 1)*T(1 + _0, 1) >= T(_0, 1)*Q(1 + _0, 1) for all nat
  Then T(1 + N, L)*Q(N, L) >= Q(1 + N, L)*T(N, L)
  Then T(N, 1 + L)*Q(N, L) >= T(N, L)*Q(N, 1 + L)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require fair_ratio_step.
Open Scope R_scope.

(** Step [all L], by Induction:
  T(1 + _0, L)*Q(_0, L) >= Q(1 + _0, L)*T(_0, L) for all nat
*)
Lemma step_all_L (L : R) (Q_ : R -> R -> R) (T : R -> R -> R)
    (label_L : label L)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_Pascal__Q : forall i : R, label i -> forall j : R, label j -> Q_ i (1 + j) = (1 / 2) * (Q_ (1 + i) j) + (1 / 2) * (Q_ i j))
    (H_T_pos_0 : forall i : R, label i -> T i 1 > 0)
    (H_Q_over_T : forall i : R, label i -> Q_ i 1 * (T (1 + i) 1) >= T i 1 * (Q_ (1 + i) 1)) :
  forall i : R, label i -> T (1 + i) L * (Q_ i L) >= Q_ (1 + i) L * (T i L).
Proof.
  forget L; revert L label_L;
    apply (label_ind (fun L => forall i : R, label i -> T (1 + i) L * (Q_ i L) >= Q_ (1 + i) L * (T i L))).
  - assert (A' : forall i : R, label i -> Q_ i 1 * (T (1 + i) 1) >= T i 1 * (Q_ (1 + i) 1)).
    { fits H_Q_over_T. }
    fits A'.
  - intros L label_L H_fact.
    assert (A' : forall i : R, label i -> Q_ i (1 + L) * (T (1 + i) (1 + L)) >= T i (1 + L) * (Q_ (1 + i) (1 + L))).
    { assert (I' : forall i : R, label i -> Q_ i (1 + (L)) * (T (1 + i) (1 + (L))) >= T i (1 + (L)) * (Q_ (1 + i) (1 + (L)))).
      { apply (fair_ratio_step.step_L_p_1 (L) (Q_) (T)); [premise | premise | premise | premise | premise_by H_fact]. }
      fits I'. }
    fits A'.
Qed.

(** Step [in N], by Specialise:
  T(1 + N, L)*Q(N, L) >= Q(1 + N, L)*T(N, L)
*)
Lemma step_in_N (L : R) (N_ : R) (Q_ : R -> R -> R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_Pascal__Q : forall i : R, label i -> forall j : R, label j -> Q_ i (1 + j) = (1 / 2) * (Q_ (1 + i) j) + (1 / 2) * (Q_ i j))
    (H_T_pos_0 : forall i : R, label i -> T i 1 > 0)
    (H_Q_over_T : forall i : R, label i -> Q_ i 1 * (T (1 + i) 1) >= T i 1 * (Q_ (1 + i) 1)) :
  T (1 + N_) L * (Q_ N_ L) >= Q_ (1 + N_) L * (T N_ L).
Proof.
  pose proof (step_all_L (L) (Q_) (T) label_L H_Pascal H_Pascal__Q H_T_pos_0 H_Q_over_T) as H_all_L.
  pose proof (H_all_L (N_) ltac:(labels)) as I'.
  assert (G' : (T (1 + N_) L * (Q_ N_ L)) - (Q_ (1 + N_) L * (T N_ L)) = (T (1 + (N_)) L * (Q_ (N_) L)) - (Q_ (1 + (N_)) L * (T (N_) L))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [T here], by Specialise:
  T(N, 1 + L) = 1/2*T(1 + N, L) + 1/2*T(N, L)
*)
Lemma step_T_here (L : R) (N_ : R) (T : R -> R -> R)
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

(** Step [Q here], by Specialise:
  Q(N, 1 + L) = 1/2*Q(N, L) + 1/2*Q(1 + N, L)
*)
Lemma step_Q_here (L : R) (N_ : R) (Q_ : R -> R -> R)
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

(** Step [in L], by Linear:
  T(N, 1 + L)*Q(N, L) >= T(N, L)*Q(N, 1 + L)
*)
Lemma step_in_L (L : R) (N_ : R) (Q_ : R -> R -> R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_Pascal__Q : forall i : R, label i -> forall j : R, label j -> Q_ i (1 + j) = (1 / 2) * (Q_ (1 + i) j) + (1 / 2) * (Q_ i j))
    (H_T_pos_0 : forall i : R, label i -> T i 1 > 0)
    (H_Q_over_T : forall i : R, label i -> Q_ i 1 * (T (1 + i) 1) >= T i 1 * (Q_ (1 + i) 1)) :
  T N_ (1 + L) * (Q_ N_ L) >= T N_ L * (Q_ N_ (1 + L)).
Proof.
  pose proof (step_in_N (L) (N_) (Q_) (T) label_L label_N_ H_Pascal H_Pascal__Q H_T_pos_0 H_Q_over_T) as H_in_N.
  pose proof (step_T_here (L) (N_) (T) label_L label_N_ H_Pascal) as H_T_here.
  pose proof (step_Q_here (L) (N_) (Q_) label_L label_N_ H_Pascal__Q) as H_Q_here.
  assert (P0' : 0 <= (1 / 2) * ((T (1 + N_) L * (Q_ N_ L)) - (Q_ (1 + N_) L * (T N_ L)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (T N_ (1 + L) * (Q_ N_ L)) - (T N_ L * (Q_ N_ (1 + L))) = (1 / 2) * ((T (1 + N_) L * (Q_ N_ L)) - (Q_ (1 + N_) L * (T N_ L)))).
  { rewrite ?H_T_here, ?H_Q_here.
    rewrite ?H_T_here, ?H_Q_here.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (L : R) (N_ : R) (Q_ : R -> R -> R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_Pascal__Q : forall i : R, label i -> forall j : R, label j -> Q_ i (1 + j) = (1 / 2) * (Q_ (1 + i) j) + (1 / 2) * (Q_ i j))
    (H_T_pos_0 : forall i : R, label i -> T i 1 > 0)
    (H_Q_over_T : forall i : R, label i -> Q_ i 1 * (T (1 + i) 1) >= T i 1 * (Q_ (1 + i) 1)) :
  T (1 + N_) L * (Q_ N_ L) >= Q_ (1 + N_) L * (T N_ L).
Proof. exact (step_in_N (L) (N_) (Q_) (T) label_L label_N_ H_Pascal H_Pascal__Q H_T_pos_0 H_Q_over_T). Qed.

Theorem theorem_2 (L : R) (N_ : R) (Q_ : R -> R -> R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_Pascal__Q : forall i : R, label i -> forall j : R, label j -> Q_ i (1 + j) = (1 / 2) * (Q_ (1 + i) j) + (1 / 2) * (Q_ i j))
    (H_T_pos_0 : forall i : R, label i -> T i 1 > 0)
    (H_Q_over_T : forall i : R, label i -> Q_ i 1 * (T (1 + i) 1) >= T i 1 * (Q_ (1 + i) 1)) :
  T N_ (1 + L) * (Q_ N_ L) >= T N_ L * (Q_ N_ (1 + L)).
Proof. exact (step_in_L (L) (N_) (Q_) (T) label_L label_N_ H_Pascal H_Pascal__Q H_T_pos_0 H_Q_over_T). Qed.
