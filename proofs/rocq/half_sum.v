(** $L >= (|p| + |q|)/2$ if $2 L^2 >= p^2 + q^2$ (half-sum)

  Given [L >= 0]: L >= 0
  Given [squares]: 2*L^2 >= q^2 + p^2
  Then L >= 1/2*abs(q) + 1/2*abs(p)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require squares_order.
Open Scope R_scope.

(** Step [difference], by Sign:
  (abs(p) - abs(q))^2 >= 0
*)
Lemma step_difference (p : R) (q : R) :
  (Rabs p - Rabs q) ^ 2 >= 0.
Proof.
  gap; sign.
Qed.

(** Step [order], by Linear:
  L^2 >= (1/2*abs(q) + 1/2*abs(p))^2
*)
Lemma step_order (L : R) (p : R) (q : R)
    (H_L_pos_is_0 : L >= 0)
    (H_squares : 2 * (L ^ 2) >= q ^ 2 + p ^ 2) :
  L ^ 2 >= ((1 / 2) * (Rabs q) + (1 / 2) * (Rabs p)) ^ 2.
Proof.
  pose proof (step_difference (p) (q)) as H_difference.
  assert (P0' : 0 <= (1 / 2) * ((2 * (L ^ 2)) - (q ^ 2 + p ^ 2))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1 / 4) * (((Rabs p - Rabs q) ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (L ^ 2) - (((1 / 2) * (Rabs q) + (1 / 2) * (Rabs p)) ^ 2) = (1 / 2) * ((2 * (L ^ 2)) - (q ^ 2 + p ^ 2)) + (1 / 4) * (((Rabs p - Rabs q) ^ 2) - (0))).
  { try assert (Q0' : Rabs (p) * Rabs (p) = (p) * (p)) by (exact (abs_square (p))).
    try assert (Q1' : Rabs (q) * Rabs (q) = (q) * (q)) by (exact (abs_square (q))).
    first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Instance:
  L >= 1/2*abs(q) + 1/2*abs(p)
*)
Lemma step_theorem (L : R) (p : R) (q : R)
    (H_L_pos_is_0 : L >= 0)
    (H_squares : 2 * (L ^ 2) >= q ^ 2 + p ^ 2) :
  L >= (1 / 2) * (Rabs q) + (1 / 2) * (Rabs p).
Proof.
  pose proof (step_order (L) (p) (q) H_L_pos_is_0 H_squares) as H_order.
  assert (I' : (L) >= ((1 / 2) * (Rabs q) + (1 / 2) * (Rabs p))).
  { apply (squares_order.step_theorem (L) ((1 / 2) * (Rabs q) + (1 / 2) * (Rabs p))); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_order | assert (G' : ((L) ^ 2) - (((1 / 2) * (Rabs q) + (1 / 2) * (Rabs p)) ^ 2) = (L ^ 2) - (((1 / 2) * (Rabs q) + (1 / 2) * (Rabs p)) ^ 2)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_order]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

Theorem theorem (L : R) (p : R) (q : R)
    (H_L_pos_is_0 : L >= 0)
    (H_squares : 2 * (L ^ 2) >= q ^ 2 + p ^ 2) :
  L >= (1 / 2) * (Rabs q) + (1 / 2) * (Rabs p).
Proof. exact (step_theorem (L) (p) (q) H_L_pos_is_0 H_squares). Qed.
