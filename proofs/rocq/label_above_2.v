(** A label that is not below 2, and not 2, is at least 3 (label-above-2)

  Given [d >= 2]: d >= 2
  Given [not 2]: (-2 + d)^2 > 0
  Then d >= 3
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require no_label_between_2.
Open Scope R_scope.

(** Step [n = 1], by Sign:
  2 >= 0
*)
Lemma step_n_is_1 :
  2 >= 0.
Proof.
  gap; by_number.
Qed.

(** Step [between], by Induction:
  (n - 3)*(-2 + n) >= 0
*)
Lemma step_between (n : R)
    (label_n : label n) :
  (n - 3) * (n - 2) >= 0.
Proof.
  pose proof (step_n_is_1) as H_n_is_1.
  forget n; revert n label_n;
    apply (label_ind (fun n => (n - 3) * (n - 2) >= 0)).
  - assert (A' : (1 - 2) * (1 - 3) >= 0).
    { assert (G' : ((1 - 2) * (1 - 3)) - (0) = (2) - (0)).
      { first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
  - intros n label_n H_fact.
    assert (A' : ((1 + n) - 2) * ((1 + n) - 3) >= 0).
    { assert (I' : ((n) - 1) * ((n) - 2) >= 0).
      { apply (no_label_between_2.step_here (n)); [premise | premise_by H_fact]. }
      assert (G' : (((1 + n) - 2) * ((1 + n) - 3)) - (0) = (((n) - 1) * ((n) - 2)) - (0)).
      { first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

(** Step [at d], by Specialise:
  (-2 + d)*(d - 3) >= 0
*)
Lemma step_at_d (d : R)
    (label_d : label d)
    (H_d_pos_is_2 : d >= 2)
    (H_not_2 : (d - 2) ^ 2 > 0) :
  (d - 2) * (d - 3) >= 0.
Proof.
  assert (I' : ((d) - 3) * ((d) - 2) >= 0).
  { apply (step_between (d)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [theorem], by Linear:
  d >= 3
*)
Lemma step_theorem (d : R)
    (label_d : label d)
    (H_d_pos_is_2 : d >= 2)
    (H_not_2 : (d - 2) ^ 2 > 0) :
  d >= 3.
Proof.
  pose proof (step_at_d (d) label_d H_d_pos_is_2 H_not_2) as H_at_d.
  try assert (0 < d - 2) by first [sign].
  assert (P0' : 0 <= (inv (d - 2)) * (((d - 2) * (d - 3)) - (0))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (G' : (d) - (3) = (inv (d - 2)) * (((d - 2) * (d - 3)) - (0))).
  { try assert (0 < d - 2) by first [sign].
    assert (Z0' : d - 2 <> 0) by (apply positive_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (d : R)
    (label_d : label d)
    (H_d_pos_is_2 : d >= 2)
    (H_not_2 : (d - 2) ^ 2 > 0) :
  d >= 3.
Proof. exact (step_theorem (d) label_d H_d_pos_is_2 H_not_2). Qed.
