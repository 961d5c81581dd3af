(** No label is between 1 and 2: from $n$ to $n + 1$ (no-label-between-1)

  Given [n]: (n - 1)*(-2 + n) >= 0
  Then (n - 1)*n >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [next], by Sign:
  (n - 1)*n >= 0
*)
Lemma step_next (n : R)
    (label_n : label n)
    (H_n : (n - 1) * (n - 2) >= 0) :
  (n - 1) * n >= 0.
Proof.
  assert (P' : 0 <= ((n - 1) * n)).
  { first [seen | sign_form ((2 * n - 2) + (2 + n ^ 2 - 3 * n)) ltac:(first [put; solve [ring] | equal]) | sign]. }
  assert (G' : ((n - 1) * n) - (0) = ((n - 1) * n)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

Theorem theorem (n : R)
    (label_n : label n)
    (H_n : (n - 1) * (n - 2) >= 0) :
  (n - 1) * n >= 0.
Proof. exact (step_next (n) label_n H_n). Qed.
