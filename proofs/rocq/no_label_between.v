(** No label is between 1 and 2 (no-label-between)

  Then (n - 1)*(-2 + n) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require no_label_between_1.
Open Scope R_scope.

(** Step [n = 1], by Sign:
  0 >= 0
*)
Lemma step_n_is_1 :
  0 >= 0.
Proof.
  gap; by_number.
Qed.

(** Step [theorem], by Induction:
  (n - 1)*(-2 + n) >= 0
*)
Lemma step_theorem (n : R)
    (label_n : label n) :
  (n - 1) * (n - 2) >= 0.
Proof.
  pose proof (step_n_is_1) as H_n_is_1.
  forget n; revert n label_n;
    apply (label_ind (fun n => (n - 1) * (n - 2) >= 0)).
  - assert (A' : (1 - 2) * (1 - 1) >= 0).
    { assert (G' : ((1 - 2) * (1 - 1)) - (0) = (0) - (0)).
      { first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
  - intros n label_n H_fact.
    assert (A' : ((1 + n) - 1) * ((1 + n) - 2) >= 0).
    { assert (I' : ((n) - 1) * (n) >= 0).
      { apply (no_label_between_1.step_next (n)); [premise | premise_by H_fact]. }
      assert (G' : (((1 + n) - 1) * ((1 + n) - 2)) - (0) = (((n) - 1) * (n)) - (0)).
      { first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

Theorem theorem (n : R)
    (label_n : label n) :
  (n - 1) * (n - 2) >= 0.
Proof. exact (step_theorem (n) label_n). Qed.
