(** Two classes: the roots go (relu-pair-roots)

  Given [U > 0]: U > 0
  Given [a >= 0]: a >= 0
  Given [b > 0]: b > 0
  Given [d > 0]: d > 0
  Given [k >= 0]: k >= 0
  Given [v >= 0]: v >= 0
  Given [d]: d > 1
  Given [v < 1]: 1 - v > 0
  Given [v]: v^2 = 4*b*U^(-2)*k
  Given [c <= 1]: a >= k
  Given [rational]: (1 - v)*N - (a - k)*(1 + U)^(-1)*d*(-1 + d)^(-1)*(-1/2*v + 1) - d*U^(-2)*k > 0
  Then -(1 - v)^(1/2) + (a - k)*(1 + U)^(-1)*(-1 + d)^(-1)*b - (1 + v)^(1/2) + 2 < d^(-1)*(1 -
    v)^(1/2)*N*b
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require two_roots.
Open Scope R_scope.

(** Step [1 + v], by Algebra:
  1 + v = 1 + v
*)
Lemma step_s_1_p_v (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 - v > 0) :
  1 + v = 1 + v.
Proof.
  first [put; solve [ring] | equal].
Qed.

(** Step [1 - v], by Algebra:
  1 - v = 1 - v
*)
Lemma step_s_1_m_v (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 - v > 0) :
  1 - v = 1 - v.
Proof.
  first [put; solve [ring] | equal].
Qed.

(** Step [p <= 1 - v/2], by Linear:
  (1 - v)^(1/2) <= -1/2*v + 1
*)
Lemma step_p_less_is_1_m_v_over_2 (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 - v > 0) :
  sqrt (1 - v) <= 1 - (1 / 2) * v.
Proof.
  try assert (0 < 1 - v) by first [sign].
  assert (P' : 0 <= ((1 / 2) * ((1 - sqrt (1 - v)) ^ 2))) by (sign).
  assert (G' : (1 - (1 / 2) * v) - (sqrt (1 - v)) = ((1 / 2) * ((1 - sqrt (1 - v)) ^ 2))).
  { try assert (0 < 1 - v) by first [sign].
    try assert (Q0' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]).
    first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [p <= 1], by Linear:
  1 >= (1 - v)^(1/2)
*)
Lemma step_p_less_is_1 (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 - v > 0) :
  1 >= sqrt (1 - v).
Proof.
  pose proof (step_p_less_is_1_m_v_over_2 (v) H_v_pos_is_0 H_v_less_1) as H_p_less_is_1_m_v_over_2.
  assert (P0' : 0 <= (1) * ((1 - (1 / 2) * v) - (sqrt (1 - v)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= ((1 / 2) * v)) by (sign).
  assert (G' : (1) - (sqrt (1 - v)) = (1) * ((1 - (1 / 2) * v) - (sqrt (1 - v))) + ((1 / 2) * v)).
  { try assert (0 < 1 - v) by first [sign].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [q >= 1], by Sign:
  (1 + v)^(1/2) >= 1
*)
Lemma step_q_pos_is_1 (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 - v > 0) :
  sqrt (1 + v) >= 1.
Proof.
  try assert (0 < 1 + v) by sign.
  try assert (0 < 1 + sqrt (1 + v)) by sign.
  assert (P' : 0 <= (v * (inv (1 + sqrt (1 + v))))).
  { sign. }
  assert (G' : (sqrt (1 + v)) - (1) = (v * (inv (1 + sqrt (1 + v))))).
  { try assert (0 < 1 + v) by sign.
    try assert (0 < 1 + sqrt (1 + v)) by sign.
    try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign).
    assert (Z0' : 1 + sqrt (1 + v) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [squares], by Algebra:
  1 + v = 1 + v
*)
Lemma step_squares (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 - v > 0) :
  1 + v = 1 + v.
Proof.
  first [put; solve [ring] | equal].
Qed.

(** Step [p > 0], by Sign:
  (1 - v)^(1/2) > 0
*)
Lemma step_p_pos_0 (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 - v > 0) :
  sqrt (1 - v) > 0.
Proof.
  try assert (0 < 1 - v) by first [sign].
  gap; sign.
Qed.

(** Step [two roots], by Instance:
  -(1 - v)^(1/2) - (1 + v)^(1/2) + 2 <= 1/4*v^2*(1 - v)^(-1/2)
*)
Lemma step_two_roots (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 - v > 0) :
  2 - sqrt (1 - v) - sqrt (1 + v) <= (1 / 4) * (v ^ 2) * (inv (sqrt (1 - v))).
Proof.
  pose proof (step_p_less_is_1 (v) H_v_pos_is_0 H_v_less_1) as H_p_less_is_1.
  pose proof (step_q_pos_is_1 (v) H_v_pos_is_0 H_v_less_1) as H_q_pos_is_1.
  pose proof (step_squares (v) H_v_pos_is_0 H_v_less_1) as H_squares.
  pose proof (step_p_pos_0 (v) H_v_pos_is_0 H_v_less_1) as H_p_pos_0.
  assert (I' : 2 - (sqrt (1 + v)) - (sqrt (1 - v)) <= (1 / 4) * (((1 / 2) * ((sqrt (1 + v)) ^ 2) - (1 / 2) * ((sqrt (1 - v)) ^ 2)) ^ 2) * (inv (sqrt (1 - v)))).
  { apply (two_roots.step_theorem (sqrt (1 - v)) (sqrt (1 + v))); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_p_less_is_1 | assert (G' : (1) - (sqrt (1 - v)) = (1) - (sqrt (1 - v))); [(try assert (0 < 1 - v) by first [sign]; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_p_less_is_1] | first [exact H_q_pos_is_1 | assert (G' : (sqrt (1 + v)) - (1) = (sqrt (1 + v)) - (1)); [(try assert (0 < 1 + v) by sign; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_q_pos_is_1] | first [exact H_squares | assert (G' : ((sqrt (1 + v)) ^ 2) - (2 - (sqrt (1 - v)) ^ 2) = (1 + v) - (1 + v)); [(try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | gap; try rewrite G'; lra] | premise_by H_squares]]. }
  assert (G' : ((1 / 4) * (v ^ 2) * (inv (sqrt (1 - v)))) - (2 - sqrt (1 - v) - sqrt (1 + v)) = ((1 / 4) * (((1 / 2) * ((sqrt (1 + v)) ^ 2) - (1 / 2) * ((sqrt (1 - v)) ^ 2)) ^ 2) * (inv (sqrt (1 - v)))) - (2 - (sqrt (1 + v)) - (sqrt (1 - v)))).
  { try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [sign].
    try assert (0 < 1 - v) by first [sign].
    try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]).
    try assert (Q2' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; first [sign]).
    assert (Z0' : sqrt (1 - v) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Linear:
  -(1 - v)^(1/2) + (a - k)*(1 + U)^(-1)*(-1 + d)^(-1)*b - (1 + v)^(1/2) + 2 < d^(-1)*(1 -
    v)^(1/2)*N*b
*)
Lemma step_theorem (N_ : R) (U : R) (a : R) (b : R) (d : R) (k : R) (v : R)
    (H_U_pos_0 : U > 0)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_d_pos_0 : d > 0)
    (H_k_pos_is_0 : k >= 0)
    (H_v_pos_is_0 : v >= 0)
    (H_d : d > 1)
    (H_v_less_1 : 1 - v > 0)
    (H_v : v ^ 2 = 4 * b * k * (inv (U ^ 2)))
    (H_c_less_is_1 : a >= k)
    (H_rational : (1 - v) * N_ - (a - k) * d * (1 - (1 / 2) * v) * (inv (1 + U)) * (inv (d - 1)) - d * k * (inv (U ^ 2)) > 0) :
  (a - k) * b * (inv (1 + U)) * (inv (d - 1)) + 2 - sqrt (1 - v) - sqrt (1 + v) < sqrt (1 - v) * N_ * b * (inv d).
Proof.
  pose proof (step_p_less_is_1_m_v_over_2 (v) H_v_pos_is_0 H_v_less_1) as H_p_less_is_1_m_v_over_2.
  pose proof (step_p_pos_0 (v) H_v_pos_is_0 H_v_less_1) as H_p_pos_0.
  pose proof (step_two_roots (v) H_v_pos_is_0 H_v_less_1) as H_two_roots.
  assert (P0' : 0 <= (1) * (((1 / 4) * (v ^ 2) * (inv (sqrt (1 - v)))) - (2 - sqrt (1 - v) - sqrt (1 + v)))) by (apply Rmult_le_pos; [by_number | lra]).
  try assert (0 < 1 - v) by first [sign].
  assert (P1' : 0 < (b * (inv d) * (inv (sqrt (1 - v)))) * (((1 - v) * N_ - (a - k) * d * (1 - (1 / 2) * v) * (inv (1 + U)) * (inv (d - 1)) - d * k * (inv (U ^ 2))) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  try assert (0 < 1 + U) by sign.
  try assert (0 < d - 1) by first [sign].
  try assert (0 < 1 - v) by first [sign].
  assert (P2' : 0 <= ((a - k) * b * (inv (1 + U)) * (inv (d - 1)) * (inv (sqrt (1 - v)))) * ((1 - (1 / 2) * v) - (sqrt (1 - v)))) by (apply Rmult_le_pos; [first [seen | sign_form ((a - k) * b * (inv (sqrt (1 - v))) * (inv (1 + U)) * (inv (d - 1))) ltac:(first [put; solve [ring] | equal]) | sign] | lra]).
  assert (G' : (sqrt (1 - v) * N_ * b * (inv d)) - ((a - k) * b * (inv (1 + U)) * (inv (d - 1)) + 2 - sqrt (1 - v) - sqrt (1 + v)) = (1) * (((1 / 4) * (v ^ 2) * (inv (sqrt (1 - v)))) - (2 - sqrt (1 - v) - sqrt (1 + v))) + (b * (inv d) * (inv (sqrt (1 - v)))) * (((1 - v) * N_ - (a - k) * d * (1 - (1 / 2) * v) * (inv (1 + U)) * (inv (d - 1)) - d * k * (inv (U ^ 2))) - (0)) + ((a - k) * b * (inv (1 + U)) * (inv (d - 1)) * (inv (sqrt (1 - v)))) * ((1 - (1 / 2) * v) - (sqrt (1 - v)))).
  { rewrite ?H_v.
    try assert (0 < 1 + U) by sign.
    try assert (0 < 1 + v) by sign.
    try assert (0 < d - 1) by first [sign].
    try assert (0 < 1 - v) by first [sign].
    try assert (0 < 1 - v) by first [sign].
    try assert (N2' : normal_form ((4 * b * k * (inv (U ^ 2)))) (4 * ((inv U) ^ 2) * b * k)) by (unfold normal_form; try assert (N1' : normal_form (inv (U ^ 2)) ((inv U) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : U <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (N3' : normal_form (inv (U ^ 2)) ((inv U) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : U <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]).
    try assert (Q1' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; first [sign]).
    assert (Z0' : d <> 0) by (apply positive_ne; sign).
    assert (Z1' : 1 + U <> 0) by (apply positive_ne; sign).
    assert (Z2' : d - 1 <> 0) by (apply positive_ne; first [sign]).
    assert (Z3' : U <> 0) by (apply positive_ne; sign).
    assert (Z4' : sqrt (1 - v) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [H_v Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z4'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z3'); field [H_v Q0' Q1']; sides] | solve [put; alike_by sqrt ltac:(solve [ring [H_v]]); first [ring [H_v] | squares; ring [H_v]]] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (N_ : R) (U : R) (a : R) (b : R) (d : R) (k : R) (v : R)
    (H_U_pos_0 : U > 0)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_d_pos_0 : d > 0)
    (H_k_pos_is_0 : k >= 0)
    (H_v_pos_is_0 : v >= 0)
    (H_d : d > 1)
    (H_v_less_1 : 1 - v > 0)
    (H_v : v ^ 2 = 4 * b * k * (inv (U ^ 2)))
    (H_c_less_is_1 : a >= k)
    (H_rational : (1 - v) * N_ - (a - k) * d * (1 - (1 / 2) * v) * (inv (1 + U)) * (inv (d - 1)) - d * k * (inv (U ^ 2)) > 0) :
  (a - k) * b * (inv (1 + U)) * (inv (d - 1)) + 2 - sqrt (1 - v) - sqrt (1 + v) < sqrt (1 - v) * N_ * b * (inv d).
Proof. exact (step_theorem (N_) (U) (a) (b) (d) (k) (v) H_U_pos_0 H_a_pos_is_0 H_b_pos_0 H_d_pos_0 H_k_pos_is_0 H_v_pos_is_0 H_d H_v_less_1 H_v H_c_less_is_1 H_rational). Qed.
