(** One layer, for numbers (relu-sphere-ntk-numbers)

  Given [t < 1]: 1 > t
  Given [m >= 0]: m >= 0
  Given [q <= m]: m >= q
  Given [order]: (1 - t)*(m - p) >= (m - q)*(-z + 1)
  Given [s >= 0]: s_z >= 0
  Given [f(t) <= 1]: 1 >= f_t
  Given [turn]: (1 - f_t)*(1 - s_z) >= (-f_z + 1)*(-s_t + 1)
  Given [share]: (1 - f_t)*s_z*(-z + 1) >= s_t*(1 - t)*(-f_z + 1)
  Then (-p*s_z - f_z + m + 1)*(1 - f_t) >= (-q*s_t + m + 1 - f_t)*(-f_z + 1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [next], by Linear:
  (-p*s_z - f_z + m + 1)*(1 - f_t) >= (-q*s_t + m + 1 - f_t)*(-f_z + 1)
*)
Lemma step_next (f_t : R) (f_z : R) (m : R) (p : R) (q : R) (s_t : R) (s_z : R) (t : R) (z : R)
    (H_t_less_1 : 1 > t)
    (H_m_pos_is_0 : m >= 0)
    (H_q_less_is_m : m >= q)
    (H_order : (1 - t) * (m - p) >= (m - q) * (1 - z))
    (H_s_pos_is_0 : s_z >= 0)
    (H_f_t_less_is_1 : 1 >= f_t)
    (H_turn : (1 - f_t) * (1 - s_z) >= (1 - f_z) * (1 - s_t))
    (H_share : (1 - f_t) * s_z * (1 - z) >= s_t * (1 - t) * (1 - f_z)) :
  (m + 1 - p * s_z - f_z) * (1 - f_t) >= (m + 1 - q * s_t - f_t) * (1 - f_z).
Proof.
  assert (P0' : 0 <= (m) * (((1 - f_t) * (1 - s_z)) - ((1 - f_z) * (1 - s_t)))) by (apply Rmult_le_pos; [sign | lra]).
  try assert (0 < 1 - t) by first [sign].
  assert (P1' : 0 <= ((1 - f_t) * s_z * (inv (1 - t))) * (((1 - t) * (m - p)) - ((m - q) * (1 - z)))) by (apply Rmult_le_pos; [first [sign] | lra]).
  try assert (0 < 1 - t) by first [sign].
  assert (P2' : 0 <= ((m - q) * (inv (1 - t))) * (((1 - f_t) * s_z * (1 - z)) - (s_t * (1 - t) * (1 - f_z)))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (G' : ((m + 1 - p * s_z - f_z) * (1 - f_t)) - ((m + 1 - q * s_t - f_t) * (1 - f_z)) = (m) * (((1 - f_t) * (1 - s_z)) - ((1 - f_z) * (1 - s_t))) + ((1 - f_t) * s_z * (inv (1 - t))) * (((1 - t) * (m - p)) - ((m - q) * (1 - z))) + ((m - q) * (inv (1 - t))) * (((1 - f_t) * s_z * (1 - z)) - (s_t * (1 - t) * (1 - f_z)))).
  { try assert (0 < 1 - t) by first [sign].
    try assert (t - 1 < 0) by first [sign].
    try assert (N0' : normal_form (inv (1 - t)) ((-1) * (inv (t - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : t - 1 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : t - 1 <> 0) by (apply negative_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (f_t : R) (f_z : R) (m : R) (p : R) (q : R) (s_t : R) (s_z : R) (t : R) (z : R)
    (H_t_less_1 : 1 > t)
    (H_m_pos_is_0 : m >= 0)
    (H_q_less_is_m : m >= q)
    (H_order : (1 - t) * (m - p) >= (m - q) * (1 - z))
    (H_s_pos_is_0 : s_z >= 0)
    (H_f_t_less_is_1 : 1 >= f_t)
    (H_turn : (1 - f_t) * (1 - s_z) >= (1 - f_z) * (1 - s_t))
    (H_share : (1 - f_t) * s_z * (1 - z) >= s_t * (1 - t) * (1 - f_z)) :
  (m + 1 - p * s_z - f_z) * (1 - f_t) >= (m + 1 - q * s_t - f_t) * (1 - f_z).
Proof. exact (step_next (f_t) (f_z) (m) (p) (q) (s_t) (s_z) (t) (z) H_t_less_1 H_m_pos_is_0 H_q_less_is_m H_order H_s_pos_is_0 H_f_t_less_is_1 H_turn H_share). Qed.
