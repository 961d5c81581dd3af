(** $asin((a + b) / (1 + a + b)) / asin(a / (1 + a + b))$ increases in $b$ (erf-ratio-in-b)

  Given [a > 0]: a > 0
  Given [b > 0]: b > 0
  Given [e > 0]: e > 0
  Given [z > 0]: z > 0
  Given [b < e]: e > b
  Given [z < 1]: -z + 1 > 0
  Then asin((1 + a + e)^(-1)*(a + e))*asin((1 + a + e)^(-1)*a)^(-1) > asin((b + a)*(1 + b +
    a)^(-1))*asin((1 + b + a)^(-1)*a)^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.

(** Step [arcsine], by Sign:
  (1 - z^2)^(-1/2) > 0
*)
Lemma step_arcsine (z : R)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  inv (sqrt (1 - z ^ 2)) > 0.
Proof.
  try assert (0 < 1 - z ^ 2) by first [sign_form ((1 + z) * (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; sign.
Qed.

(** Step [1 - sin g, b], by Sign:
  1 - (1 + b + a)^(-1)*a > 0
*)
Lemma step_s_1_m_sin_g__b (a : R) (b : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0) :
  1 - a * (inv (1 + b + a)) > 0.
Proof.
  try assert (0 < 1 + b + a) by sign.
  assert (P' : 0 < ((1 + b) * (inv (1 + b + a)))).
  { sign. }
  assert (G' : (1 - a * (inv (1 + b + a))) - (0) = ((1 + b) * (inv (1 + b + a)))).
  { try assert (0 < 1 + b + a) by sign.
    assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1 - sin g, e], by Sign:
  -(1 + a + e)^(-1)*a + 1 > 0
*)
Lemma step_s_1_m_sin_g__e (a : R) (e : R)
    (H_a_pos_0 : a > 0)
    (H_e_pos_0 : e > 0) :
  1 - a * (inv (1 + a + e)) > 0.
Proof.
  try assert (0 < 1 + a + e) by sign.
  assert (P' : 0 < ((1 + e) * (inv (1 + a + e)))).
  { sign. }
  assert (G' : (1 - a * (inv (1 + a + e))) - (0) = ((1 + e) * (inv (1 + a + e)))).
  { try assert (0 < 1 + a + e) by sign.
    assert (Z0' : 1 + a + e <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1 - sin f, b], by Sign:
  1 - (b + a)*(1 + b + a)^(-1) > 0
*)
Lemma step_s_1_m_sin_f__b (a : R) (b : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0) :
  1 - (b + a) * (inv (1 + b + a)) > 0.
Proof.
  try assert (0 < 1 + b + a) by sign.
  assert (P' : 0 < (inv (1 + b + a))).
  { sign. }
  assert (G' : (1 - (b + a) * (inv (1 + b + a))) - (0) = (inv (1 + b + a))).
  { try assert (0 < 1 + b + a) by sign.
    assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1 - sin f, e], by Sign:
  1 - (1 + a + e)^(-1)*(a + e) > 0
*)
Lemma step_s_1_m_sin_f__e (a : R) (e : R)
    (H_a_pos_0 : a > 0)
    (H_e_pos_0 : e > 0) :
  1 - (a + e) * (inv (1 + a + e)) > 0.
Proof.
  try assert (0 < 1 + a + e) by sign.
  assert (P' : 0 < (inv (1 + a + e))).
  { sign. }
  assert (G' : (1 - (a + e) * (inv (1 + a + e))) - (0) = (inv (1 + a + e))).
  { try assert (0 < 1 + a + e) by sign.
    assert (Z0' : 1 + a + e <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [g > 0, b], by Monotone:
  asin((1 + b + a)^(-1)*a) > 0
*)
Lemma step_g_pos_0__b (a : R) (b : R) (z : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  asin (a * (inv (1 + b + a))) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [g > 0, e], by Monotone:
  asin((1 + a + e)^(-1)*a) > 0
*)
Lemma step_g_pos_0__e (a : R) (e : R) (z : R)
    (H_a_pos_0 : a > 0)
    (H_e_pos_0 : e > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  asin (a * (inv (1 + a + e))) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [sin f rises], by Linear:
  (1 + a + e)^(-1)*(a + e) - (b + a)*(1 + b + a)^(-1) > 0
*)
Lemma step_sin_f_rises (a : R) (b : R) (e : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_e_pos_0 : e > 0)
    (H_b_less_e : e > b) :
  (a + e) * (inv (1 + a + e)) - (b + a) * (inv (1 + b + a)) > 0.
Proof.
  try assert (0 < 1 + b + a) by sign.
  try assert (0 < 1 + a + e) by sign.
  assert (P0' : 0 < (inv (1 + b + a) * (inv (1 + a + e))) * ((e) - (b))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : ((a + e) * (inv (1 + a + e)) - (b + a) * (inv (1 + b + a))) - (0) = (inv (1 + b + a) * (inv (1 + a + e))) * ((e) - (b))).
  { try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + a + e) by sign.
    assert (Z0' : 1 + a + e <> 0) by (apply positive_ne; sign).
    assert (Z1' : 1 + b + a <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [sin g falls], by Linear:
  -(1 + a + e)^(-1)*a + (1 + b + a)^(-1)*a > 0
*)
Lemma step_sin_g_falls (a : R) (b : R) (e : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_e_pos_0 : e > 0)
    (H_b_less_e : e > b) :
  a * (inv (1 + b + a)) - a * (inv (1 + a + e)) > 0.
Proof.
  try assert (0 < 1 + b + a) by sign.
  try assert (0 < 1 + a + e) by sign.
  assert (P0' : 0 < (a * (inv (1 + b + a)) * (inv (1 + a + e))) * ((e) - (b))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (a * (inv (1 + b + a)) - a * (inv (1 + a + e))) - (0) = (a * (inv (1 + b + a)) * (inv (1 + a + e))) * ((e) - (b))).
  { try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + a + e) by sign.
    assert (Z0' : 1 + a + e <> 0) by (apply positive_ne; sign).
    assert (Z1' : 1 + b + a <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [f rises], by Monotone:
  asin((1 + a + e)^(-1)*(a + e)) > asin((b + a)*(1 + b + a)^(-1))
*)
Lemma step_f_rises (a : R) (b : R) (e : R) (z : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_e_pos_0 : e > 0)
    (H_z_pos_0 : z > 0)
    (H_b_less_e : e > b)
    (H_z_less_1 : 1 - z > 0) :
  asin ((a + e) * (inv (1 + a + e))) > asin ((b + a) * (inv (1 + b + a))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [g falls], by Monotone:
  asin((1 + b + a)^(-1)*a) > asin((1 + a + e)^(-1)*a)
*)
Lemma step_g_falls (a : R) (b : R) (e : R) (z : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_e_pos_0 : e > 0)
    (H_z_pos_0 : z > 0)
    (H_b_less_e : e > b)
    (H_z_less_1 : 1 - z > 0) :
  asin (a * (inv (1 + b + a))) > asin (a * (inv (1 + a + e))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [increases], by Linear:
  asin((1 + a + e)^(-1)*(a + e))*asin((1 + a + e)^(-1)*a)^(-1) > asin((b + a)*(1 + b +
    a)^(-1))*asin((1 + b + a)^(-1)*a)^(-1)
*)
Lemma step_increases (a : R) (b : R) (e : R) (z : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_e_pos_0 : e > 0)
    (H_z_pos_0 : z > 0)
    (H_b_less_e : e > b)
    (H_z_less_1 : 1 - z > 0) :
  asin ((a + e) * (inv (1 + a + e))) * (inv (asin (a * (inv (1 + a + e))))) > asin ((b + a) * (inv (1 + b + a))) * (inv (asin (a * (inv (1 + b + a))))).
Proof.
  pose proof (step_g_pos_0__b (a) (b) (z) H_a_pos_0 H_b_pos_0 H_z_pos_0 H_z_less_1) as H_g_pos_0__b.
  pose proof (step_g_pos_0__e (a) (e) (z) H_a_pos_0 H_e_pos_0 H_z_pos_0 H_z_less_1) as H_g_pos_0__e.
  pose proof (step_f_rises (a) (b) (e) (z) H_a_pos_0 H_b_pos_0 H_e_pos_0 H_z_pos_0 H_b_less_e H_z_less_1) as H_f_rises.
  pose proof (step_g_falls (a) (b) (e) (z) H_a_pos_0 H_b_pos_0 H_e_pos_0 H_z_pos_0 H_b_less_e H_z_less_1) as H_g_falls.
  try assert (0 < 1 + a + e) by sign.
  assert (P0' : 0 < (inv (asin (a * (inv (1 + a + e))))) * ((asin ((a + e) * (inv (1 + a + e)))) - (asin ((b + a) * (inv (1 + b + a)))))) by (apply Rmult_lt_0_compat; [sign | lra]).
  try assert (0 < 1 + b + a) by sign.
  try assert (0 < 1 + a + e) by sign.
  assert (P1' : 0 < (asin ((b + a) * (inv (1 + b + a))) * (inv (asin (a * (inv (1 + a + e))))) * (inv (asin (a * (inv (1 + b + a)))))) * ((asin (a * (inv (1 + b + a)))) - (asin (a * (inv (1 + a + e)))))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (asin ((a + e) * (inv (1 + a + e))) * (inv (asin (a * (inv (1 + a + e)))))) - (asin ((b + a) * (inv (1 + b + a))) * (inv (asin (a * (inv (1 + b + a)))))) = (inv (asin (a * (inv (1 + a + e))))) * ((asin ((a + e) * (inv (1 + a + e)))) - (asin ((b + a) * (inv (1 + b + a))))) + (asin ((b + a) * (inv (1 + b + a))) * (inv (asin (a * (inv (1 + a + e))))) * (inv (asin (a * (inv (1 + b + a)))))) * ((asin (a * (inv (1 + b + a)))) - (asin (a * (inv (1 + a + e)))))).
  { try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + a + e) by sign.
    try assert (0 < 1 + a + e) by sign.
    try assert (N0' : normal_form (asin ((a + e) * (inv (1 + a + e)))) (asin (a * (inv (1 + a + e)) + e * (inv (1 + a + e))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + b + a) by sign.
    try assert (N1' : normal_form (asin ((b + a) * (inv (1 + b + a)))) (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    assert (Z0' : asin (a * (inv (1 + a + e))) <> 0) by (apply positive_ne; sign).
    assert (Z1' : asin (a * (inv (1 + b + a))) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (a : R) (b : R) (e : R) (z : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_e_pos_0 : e > 0)
    (H_z_pos_0 : z > 0)
    (H_b_less_e : e > b)
    (H_z_less_1 : 1 - z > 0) :
  asin ((a + e) * (inv (1 + a + e))) * (inv (asin (a * (inv (1 + a + e))))) > asin ((b + a) * (inv (1 + b + a))) * (inv (asin (a * (inv (1 + b + a))))).
Proof. exact (step_increases (a) (b) (e) (z) H_a_pos_0 H_b_pos_0 H_e_pos_0 H_z_pos_0 H_b_less_e H_z_less_1). Qed.
Print Assumptions theorem.
