(** Means over fair coins of what is positive: one more coin (fair-positive-step)

  Given [Pascal]: T(_1, 1 + _0) = 1/2*T(_1, _0) + 1/2*T(1 + _1, _0) for all nat, nat
  Given [L]: T(_0, L) > 0 for all nat
  Then T(_0, 1 + L) > 0 for all nat
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [at N], by Specialise:
  T(N, 1 + L) = 1/2*T(1 + N, L) + 1/2*T(N, L)
*)
Lemma step_at_N (L : R) (N_ : R) (T : R -> R -> R)
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

(** Step [first], by Specialise:
  T(N, L) > 0
*)
Lemma step_first (L : R) (N_ : R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_L : forall i : R, label i -> T i L > 0) :
  T N_ L > 0.
Proof.
  pose proof (H_L (N_) ltac:(labels)) as I'.
  assert (G' : (T N_ L) - (0) = (T (N_) L) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [second], by Specialise:
  T(1 + N, L) > 0
*)
Lemma step_second (L : R) (N_ : R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_L : forall i : R, label i -> T i L > 0) :
  T (1 + N_) L > 0.
Proof.
  pose proof (H_L (1 + N_) ltac:(labels)) as I'.
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [step], by Linear:
  T(N, 1 + L) > 0
*)
Lemma step_step (L : R) (N_ : R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_L : forall i : R, label i -> T i L > 0) :
  T N_ (1 + L) > 0.
Proof.
  pose proof (step_at_N (L) (N_) (T) label_L label_N_ H_Pascal) as H_at_N.
  pose proof (step_first (L) (N_) (T) label_L label_N_ H_L) as H_first.
  pose proof (step_second (L) (N_) (T) label_L label_N_ H_L) as H_second.
  assert (P0' : 0 < (1 / 2) * ((T N_ L) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 < (1 / 2) * ((T (1 + N_) L) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (T N_ (1 + L)) - (0) = (1 / 2) * ((T N_ L) - (0)) + (1 / 2) * ((T (1 + N_) L) - (0))).
  { rewrite ?H_at_N.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [L + 1], by Specialise:
  T(_0, 1 + L) > 0 for all nat
*)
Lemma step_L_p_1 (L : R) (T : R -> R -> R)
    (label_L : label L)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_L : forall i : R, label i -> T i L > 0) :
  forall i : R, label i -> T i (1 + L) > 0.
Proof.
  intros any0 D0; draws.
  assert (I' : T (any0) (1 + L) > 0).
  { apply (step_step (L) (any0) (T)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

Theorem theorem (L : R) (T : R -> R -> R)
    (label_L : label L)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_L : forall i : R, label i -> T i L > 0) :
  forall i : R, label i -> T i (1 + L) > 0.
Proof. exact (step_L_p_1 (L) (T) label_L H_Pascal H_L). Qed.
