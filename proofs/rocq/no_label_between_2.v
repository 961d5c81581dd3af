(** No label is between 2 and 3: from $n$ to $n + 1$ (no-label-between-2)

  Given [n]: (n - 3)*(-2 + n) >= 0
  Then (n - 1)*(-2 + n) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require no_label_between.
Open Scope R_scope.

(** Step [n = 1], by Sign:
  0 >= 0
*)
Lemma step_n_is_1 :
  0 >= 0.
Proof.
  gap; by_number.
Qed.

(** Step [here], by Instance:
  (n - 1)*(-2 + n) >= 0
*)
Lemma step_here (n : R)
    (label_n : label n)
    (H_n : (n - 3) * (n - 2) >= 0) :
  (n - 1) * (n - 2) >= 0.
Proof.
  assert (I' : ((n) - 1) * ((n) - 2) >= 0).
  { apply (no_label_between.step_theorem (n)); [premise]. }
  assert (G' : ((n - 1) * (n - 2)) - (0) = (((n) - 1) * ((n) - 2)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [next], by Linear:
  (n - 1)*(-2 + n) >= 0
*)
Lemma step_next (n : R)
    (label_n : label n)
    (H_n : (n - 3) * (n - 2) >= 0) :
  (n - 1) * (n - 2) >= 0.
Proof.
  pose proof (step_here (n) label_n H_n) as H_here.
  assert (P0' : 0 <= (1) * (((n - 1) * (n - 2)) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((n - 1) * (n - 2)) - (0) = (1) * (((n - 1) * (n - 2)) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (n : R)
    (label_n : label n)
    (H_n : (n - 3) * (n - 2) >= 0) :
  (n - 1) * (n - 2) >= 0.
Proof. exact (step_here (n) label_n H_n). Qed.
