(** Means over fair coins of what is positive (fair-positive)

  Given [Pascal]: T(_1, 1 + _0) = 1/2*T(_1, _0) + 1/2*T(1 + _1, _0) for all nat, nat
  Given [first]: T(_0, 1) > 0 for all nat
  Then T(N, L) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require fair_positive_step.
Open Scope R_scope.

(** Step [all L], by Induction:
  T(_0, L) > 0 for all nat
*)
Lemma step_all_L (L : R) (T : R -> R -> R)
    (label_L : label L)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_first : forall i : R, label i -> T i 1 > 0) :
  forall i : R, label i -> T i L > 0.
Proof.
  forget L; revert L label_L;
    apply (label_ind (fun L => forall i : R, label i -> T i L > 0)).
  - assert (A' : forall i : R, label i -> T i 1 > 0).
    { fits H_first. }
    fits A'.
  - intros L label_L H_fact.
    assert (A' : forall i : R, label i -> T i (1 + L) > 0).
    { assert (I' : forall i : R, label i -> T i (1 + (L)) > 0).
      { apply (fair_positive_step.step_L_p_1 (L) (T)); [premise | premise | premise_by H_fact]. }
      fits I'. }
    fits A'.
Qed.

(** Step [theorem], by Specialise:
  T(N, L) > 0
*)
Lemma step_theorem (L : R) (N_ : R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_first : forall i : R, label i -> T i 1 > 0) :
  T N_ L > 0.
Proof.
  pose proof (step_all_L (L) (T) label_L H_Pascal H_first) as H_all_L.
  pose proof (H_all_L (N_) ltac:(labels)) as I'.
  assert (G' : (T N_ L) - (0) = (T (N_) L) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (L : R) (N_ : R) (T : R -> R -> R)
    (label_L : label L)
    (label_N_ : label N_)
    (H_Pascal : forall i : R, label i -> forall j : R, label j -> T i (1 + j) = (1 / 2) * (T i j) + (1 / 2) * (T (1 + i) j))
    (H_first : forall i : R, label i -> T i 1 > 0) :
  T N_ L > 0.
Proof. exact (step_theorem (L) (N_) (T) label_L label_N_ H_Pascal H_first). Qed.
