(** The reference code's within-class trace can be negative (reference-traces)

  Given [M_11 > 0]: M_11 > 0
  Given [M_22 > 0]: M_22 > 0
  Given [larger]: q > 1/2
  Given [nearer]: M_22 > M_11
  Then M_22*(1 - q) - 1/2*M_22 - 1/2*M_11 + M_11*q = (M_11 - M_22)*(q - 1/2)
  Then M_22*(1 - q) - 1/2*M_22 - 1/2*M_11 + M_11*q < 0
  Then 0 = 0
  Then -1/2 = -1/2
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [value], by Algebra:
  M_22*(1 - q) - 1/2*M_22 - 1/2*M_11 + M_11*q = (M_11 - M_22)*(q - 1/2)
*)
Lemma step_value (M_11 : R) (M_22 : R) (q : R)
    (H_M_11_pos_0 : M_11 > 0)
    (H_M_22_pos_0 : M_22 > 0)
    (H_larger : q > (1 / 2)) :
  M_22 * (1 - q) + M_11 * q - (1 / 2) * M_22 - (1 / 2) * M_11 = (M_11 - M_22) * (q - (1 / 2)).
Proof.
  first [put; solve [field] | equal].
Qed.

(** Step [negative], by Linear:
  M_22*(1 - q) - 1/2*M_22 - 1/2*M_11 + M_11*q < 0
*)
Lemma step_negative (M_11 : R) (M_22 : R) (q : R)
    (H_M_11_pos_0 : M_11 > 0)
    (H_M_22_pos_0 : M_22 > 0)
    (H_larger : q > (1 / 2))
    (H_nearer : M_22 > M_11) :
  M_22 * (1 - q) + M_11 * q - (1 / 2) * M_22 - (1 / 2) * M_11 < 0.
Proof.
  assert (P0' : 0 < (q - (1 / 2)) * ((M_22) - (M_11))) by (apply Rmult_lt_0_compat; [first [seen | sign_form ((1 / 2) * (2 * (q - (1 / 2)))) ltac:(first [put; solve [field] | equal]) | sign] | lra]).
  assert (G' : (0) - (M_22 * (1 - q) + M_11 * q - (1 / 2) * M_22 - (1 / 2) * M_11) = (q - (1 / 2)) * ((M_22) - (M_11))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [weighted], by Algebra:
  0 = 0
*)
Lemma step_weighted :
  0 = 0.
Proof.
  first [put; solve [ring] | equal].
Qed.

(** Step [example], by Algebra:
  -1/2 = -1/2
*)
Lemma step_example :
  (-1 / 2) = (-1 / 2).
Proof.
  first [put; solve [field] | equal].
Qed.

Theorem theorem_1 (M_11 : R) (M_22 : R) (q : R)
    (H_M_11_pos_0 : M_11 > 0)
    (H_M_22_pos_0 : M_22 > 0)
    (H_larger : q > (1 / 2))
    (H_nearer : M_22 > M_11) :
  M_22 * (1 - q) + M_11 * q - (1 / 2) * M_22 - (1 / 2) * M_11 = (M_11 - M_22) * (q - (1 / 2)).
Proof. exact (step_value (M_11) (M_22) (q) H_M_11_pos_0 H_M_22_pos_0 H_larger). Qed.

Theorem theorem_2 (M_11 : R) (M_22 : R) (q : R)
    (H_M_11_pos_0 : M_11 > 0)
    (H_M_22_pos_0 : M_22 > 0)
    (H_larger : q > (1 / 2))
    (H_nearer : M_22 > M_11) :
  M_22 * (1 - q) + M_11 * q - (1 / 2) * M_22 - (1 / 2) * M_11 < 0.
Proof. exact (step_negative (M_11) (M_22) (q) H_M_11_pos_0 H_M_22_pos_0 H_larger H_nearer). Qed.

Theorem theorem_3 (M_11 : R) (M_22 : R) (q : R)
    (H_M_11_pos_0 : M_11 > 0)
    (H_M_22_pos_0 : M_22 > 0)
    (H_larger : q > (1 / 2))
    (H_nearer : M_22 > M_11) :
  0 = 0.
Proof. exact (step_weighted). Qed.

Theorem theorem_4 (M_11 : R) (M_22 : R) (q : R)
    (H_M_11_pos_0 : M_11 > 0)
    (H_M_22_pos_0 : M_22 > 0)
    (H_larger : q > (1 / 2))
    (H_nearer : M_22 > M_11) :
  (-1 / 2) = (-1 / 2).
Proof. exact (step_example). Qed.
