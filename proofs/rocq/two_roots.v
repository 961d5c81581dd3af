(** $2 - p - q <= (q^2 - p^2)^2 / (16 p)$ for $p^2 + q^2 = 2$ (two-roots)

  Given [p > 0]: p > 0
  Given [q > 0]: q > 0
  Given [p <= 1]: 1 >= p
  Given [q >= 1]: q >= 1
  Given [squares]: q^2 = 2 - p^2
  Then -q - p + 2 <= 1/4*(1/2*q^2 - 1/2*p^2)^2*p^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [product], by Algebra:
  (1 + q*p)*(q + p + 2)*(-q - p + 2) = 2*(1/2*q^2 - 1/2*p^2)^2
*)
Lemma step_product (p : R) (q : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_p_less_is_1 : 1 >= p)
    (H_q_pos_is_1 : q >= 1)
    (H_squares : q ^ 2 = 2 - p ^ 2) :
  (1 + q * p) * (q + p + 2) * (2 - q - p) = 2 * (((1 / 2) * (q ^ 2) - (1 / 2) * (p ^ 2)) ^ 2).
Proof.
  rewrite ?H_squares.
  first [solve [put; ring [H_squares]] | solve [put; field [H_squares]; sides] | solve [assert (R0' : (q ^ 2) - (2 - p ^ 2) = 0) by (apply Rminus_diag_eq; says H_squares); apply (by_combination _ _ ((- 2 * (p ^ 2) - 1 - q * p) * ((q ^ 2) - (2 - p ^ 2)))); [(first [put; solve [field] | fail]) | rewrite R0'; ring]] | solve [put; alike_by sqrt ltac:(solve [ring [H_squares]]); first [ring [H_squares] | squares; ring [H_squares]]] | equal].
Qed.

(** Step [3 - p], by Linear:
  3 - p > 0
*)
Lemma step_s_3_m_p (p : R)
    (H_p_pos_0 : p > 0)
    (H_p_less_is_1 : 1 >= p) :
  3 - p > 0.
Proof.
  assert (P0' : 0 <= (1) * ((1) - (p))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (2)) by (by_number).
  assert (G' : (3 - p) - (0) = (1) * ((1) - (p)) + (2)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [bound], by Sign:
  (1 + q*p)*(q + p + 2) >= 8*p
*)
Lemma step_bound (p : R) (q : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_p_less_is_1 : 1 >= p)
    (H_q_pos_is_1 : q >= 1) :
  (1 + q * p) * (q + p + 2) >= 8 * p.
Proof.
  pose proof (step_s_3_m_p (p) H_p_pos_0 H_p_less_is_1) as H_s_3_m_p.
  assert (P' : 0 <= ((q - 1) * (1 + q * p + p * (3 + p)) + (3 - p) * (1 - p))).
  { first [sign]. }
  assert (G' : ((1 + q * p) * (q + p + 2)) - (8 * p) = ((q - 1) * (1 + q * p + p * (3 + p)) + (3 - p) * (1 - p))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [theorem], by Linear:
  -q - p + 2 <= 1/4*(1/2*q^2 - 1/2*p^2)^2*p^(-1)
*)
Lemma step_theorem (p : R) (q : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_p_less_is_1 : 1 >= p)
    (H_q_pos_is_1 : q >= 1)
    (H_squares : q ^ 2 = 2 - p ^ 2) :
  2 - q - p <= (1 / 4) * (((1 / 2) * (q ^ 2) - (1 / 2) * (p ^ 2)) ^ 2) * (inv p).
Proof.
  pose proof (step_product (p) (q) H_p_pos_0 H_q_pos_0 H_p_less_is_1 H_q_pos_is_1 H_squares) as H_product.
  pose proof (step_bound (p) (q) H_p_pos_0 H_q_pos_0 H_p_less_is_1 H_q_pos_is_1) as H_bound.
  try assert (0 < q + p + 2) by sign.
  try assert (0 < 1 + q * p) by sign.
  assert (P0' : 0 <= ((1 / 4) * (((1 / 2) * (q ^ 2) - (1 / 2) * (p ^ 2)) ^ 2) * (inv p) * (inv (q + p + 2)) * (inv (1 + q * p))) * (((1 + q * p) * (q + p + 2)) - (8 * p))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= ((-1) * (inv (q + p + 2)) * (inv (1 + q * p))) * (((1 + q * p) * (q + p + 2) * (2 - q - p)) - (2 * (((1 / 2) * (q ^ 2) - (1 / 2) * (p ^ 2)) ^ 2)))) by (apply zero_times; lra).
  assert (G' : ((1 / 4) * (((1 / 2) * (q ^ 2) - (1 / 2) * (p ^ 2)) ^ 2) * (inv p)) - (2 - q - p) = ((1 / 4) * (((1 / 2) * (q ^ 2) - (1 / 2) * (p ^ 2)) ^ 2) * (inv p) * (inv (q + p + 2)) * (inv (1 + q * p))) * (((1 + q * p) * (q + p + 2)) - (8 * p)) + ((-1) * (inv (q + p + 2)) * (inv (1 + q * p))) * (((1 + q * p) * (q + p + 2) * (2 - q - p)) - (2 * (((1 / 2) * (q ^ 2) - (1 / 2) * (p ^ 2)) ^ 2)))).
  { try assert (0 < q + p + 2) by sign.
    try assert (0 < 1 + q * p) by sign.
    assert (Z0' : p <> 0) by (apply positive_ne; sign).
    assert (Z1' : q + p + 2 <> 0) by (apply positive_ne; sign).
    assert (Z2' : 1 + q * p <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (p : R) (q : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_p_less_is_1 : 1 >= p)
    (H_q_pos_is_1 : q >= 1)
    (H_squares : q ^ 2 = 2 - p ^ 2) :
  2 - q - p <= (1 / 4) * (((1 / 2) * (q ^ 2) - (1 / 2) * (p ^ 2)) ^ 2) * (inv p).
Proof. exact (step_theorem (p) (q) H_p_pos_0 H_q_pos_0 H_p_less_is_1 H_q_pos_is_1 H_squares). Qed.
