(** Powers of twice a number (double-power)

  Given [u]: u = 2*z
  Then u^(n) = 2^(n)*z^(n)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require double_power_step.
Open Scope R_scope.

(** Step [n = 1], by Algebra:
  u = 2*z
*)
Lemma step_n_is_1 (u : R) (z : R)
    (H_u : u = 2 * z) :
  u = 2 * z.
Proof.
  rewrite ?H_u.
  first [put; solve [ring] | equal].
Qed.

(** Step [theorem], by Induction:
  u^(n) = 2^(n)*z^(n)
*)
Lemma step_theorem (n : R) (u : R) (z : R)
    (label_n : label n)
    (H_u : u = 2 * z) :
  npow u n = npow 2 n * (npow z n).
Proof.
  pose proof (step_n_is_1 (u) (z) H_u) as H_n_is_1.
  forget n; revert n label_n;
    apply (label_ind (fun n => npow u n = npow 2 n * (npow z n))).
  - assert (A' : npow u 1 = npow 2 1 * (npow z 1)).
    { assert (G' : (npow u 1) - (npow 2 1 * (npow z 1)) = (u) - (2 * z)).
      { try assert (N3' : normal_form (npow u 1) (u)) by normal.
        try assert (N4' : normal_form (npow 2 1) (2)) by normal.
        try assert (N5' : normal_form (npow z 1) (z)) by normal.
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
  - intros n label_n H_fact.
    assert (A' : npow u (1 + n) = npow z (1 + n) * (npow 2 (1 + n))).
    { assert (I' : npow (u) (1 + (n)) = npow (z) (1 + (n)) * (npow 2 (1 + (n)))).
      { apply (double_power_step.step_next (n) (u) (z)); [premise | first [premise | gap; (first [solve [put; field; sides] | equal])] | premise_by H_fact]. }
      assert (G' : (npow u (1 + n)) - (npow z (1 + n) * (npow 2 (1 + n))) = (npow (u) (1 + (n))) - (npow (z) (1 + (n)) * (npow 2 (1 + (n))))).
      { try assert (N0' : normal_form (npow u (1 + n)) (npow u (n - 1) * (u ^ 2))) by normal.
        try assert (N1' : normal_form (npow z (1 + n)) (z ^ 2 * (npow z (n - 1)))) by normal.
        try assert (N2' : normal_form (npow 2 (1 + n)) (4 * (npow 2 (n - 1)))) by normal.
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

Theorem theorem (n : R) (u : R) (z : R)
    (label_n : label n)
    (H_u : u = 2 * z) :
  npow u n = npow 2 n * (npow z n).
Proof. exact (step_theorem (n) (u) (z) label_n H_u). Qed.
