(** Ratios of sums, for the expected traces of samples of mirrored classes (ratio-samples)

  Given [b_1 >= 0]: b_1 >= 0
  Given [b_2 >= 0]: b_2 >= 0
  Given [e_1 >= 0]: e_1 >= 0
  Given [e_2 >= 0]: e_2 >= 0
  Given [w_1 >= 0]: w_1 >= 0
  Given [w_2 >= 0]: w_2 >= 0
  Given [products]: t_G*m_F > t_F*m_G
  Given [m_F]: m_F > 0
  Given [m_G]: m_G > 0
  Given [t_F]: t_F >= 0
  Given [t_G]: t_G >= 0
  Given [n_1 >= 1]: 1 >= e_1
  Given [n_2 >= 1]: 1 >= e_2
  Given [apart]: (1 - g)^2*b_1 + g^2*b_2 > 0
  Then ((m_G + m_F)*(4 - e_1 - e_2) + (e_2 + e_1)*(t_F + t_G))^(-1)*(t_F + t_G - m_G -
    m_F)*(w_1*(1 - e_1) + (1 - e_2)*w_2)*((1 - g)^2*b_1 + g^2*b_2)^(-1) >= (t_F - m_F)*(w_1*(1 -
    e_1) + (1 - e_2)*w_2)*((1 - g)^2*b_1 + g^2*b_2)^(-1)*((4 - e_1 - e_2)*m_F + t_F*(e_2 +
    e_1))^(-1)
  Then (4 - e_1 - e_2)*m_F + t_F*(e_2 + e_1) > 0
  Then (m_G + m_F)*(4 - e_1 - e_2) + (e_2 + e_1)*(t_F + t_G) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [F], by Sign:
  (4 - e_1 - e_2)*m_F + t_F*(e_2 + e_1) > 0
*)
Lemma step_F (e_1 : R) (e_2 : R) (m_F : R) (t_F : R)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_m_F : m_F > 0)
    (H_t_F : t_F >= 0)
    (H_n_1_pos_is_1 : 1 >= e_1)
    (H_n_2_pos_is_1 : 1 >= e_2) :
  (4 - e_1 - e_2) * m_F + t_F * (e_2 + e_1) > 0.
Proof.
  gap; first [sign].
Qed.

(** Step [F + G], by Sign:
  (m_G + m_F)*(4 - e_1 - e_2) + (e_2 + e_1)*(t_F + t_G) > 0
*)
Lemma step_F_p_G (e_1 : R) (e_2 : R) (m_F : R) (m_G : R) (t_F : R) (t_G : R)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_m_F : m_F > 0)
    (H_m_G : m_G > 0)
    (H_t_F : t_F >= 0)
    (H_t_G : t_G >= 0)
    (H_n_1_pos_is_1 : 1 >= e_1)
    (H_n_2_pos_is_1 : 1 >= e_2) :
  (m_G + m_F) * (4 - e_1 - e_2) + (e_2 + e_1) * (t_F + t_G) > 0.
Proof.
  gap; first [sign].
Qed.

(** Step [theorem], by Linear:
  ((m_G + m_F)*(4 - e_1 - e_2) + (e_2 + e_1)*(t_F + t_G))^(-1)*(t_F + t_G - m_G - m_F)*(w_1*(1 -
    e_1) + (1 - e_2)*w_2)*((1 - g)^2*b_1 + g^2*b_2)^(-1) >= (t_F - m_F)*(w_1*(1 - e_1) + (1 -
    e_2)*w_2)*((1 - g)^2*b_1 + g^2*b_2)^(-1)*((4 - e_1 - e_2)*m_F + t_F*(e_2 + e_1))^(-1)
*)
Lemma step_theorem (b_1 : R) (b_2 : R) (e_1 : R) (e_2 : R) (g : R) (m_F : R) (m_G : R) (t_F : R) (t_G : R) (w_1 : R) (w_2 : R)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_products : t_G * m_F > t_F * m_G)
    (H_m_F : m_F > 0)
    (H_m_G : m_G > 0)
    (H_t_F : t_F >= 0)
    (H_t_G : t_G >= 0)
    (H_n_1_pos_is_1 : 1 >= e_1)
    (H_n_2_pos_is_1 : 1 >= e_2)
    (H_apart : (1 - g) ^ 2 * b_1 + g ^ 2 * b_2 > 0) :
  (t_F + t_G - m_G - m_F) * (w_1 * (1 - e_1) + (1 - e_2) * w_2) * (inv ((m_G + m_F) * (4 - e_1 - e_2) + (e_2 + e_1) * (t_F + t_G))) * (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)) >= (t_F - m_F) * (w_1 * (1 - e_1) + (1 - e_2) * w_2) * (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)) * (inv ((4 - e_1 - e_2) * m_F + t_F * (e_2 + e_1))).
Proof.
  pose proof (step_F (e_1) (e_2) (m_F) (t_F) H_e_1_pos_is_0 H_e_2_pos_is_0 H_m_F H_t_F H_n_1_pos_is_1 H_n_2_pos_is_1) as H_F.
  pose proof (step_F_p_G (e_1) (e_2) (m_F) (m_G) (t_F) (t_G) H_e_1_pos_is_0 H_e_2_pos_is_0 H_m_F H_m_G H_t_F H_t_G H_n_1_pos_is_1 H_n_2_pos_is_1) as H_F_p_G.
  try assert (0 < (m_G + m_F) * (4 - e_1 - e_2) + (e_2 + e_1) * (t_F + t_G)) by first [seen | sign_form (e_2 * t_G + t_F * e_2 + 4 * m_F + t_G * e_1 + t_F * e_1 + 4 * m_G - e_2 * m_F - m_G * e_1 - e_2 * m_G - m_F * e_1) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < (4 - e_1 - e_2) * m_F + t_F * (e_2 + e_1)) by first [seen | sign_form (t_F * e_2 + 4 * m_F + t_F * e_1 - e_2 * m_F - m_F * e_1) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < (1 - g) ^ 2 * b_1 + g ^ 2 * b_2) by sign.
  assert (P0' : 0 <= ((4 * w_1 * (1 - e_1) + 4 * (1 - e_2) * w_2) * (inv ((m_G + m_F) * (4 - e_1 - e_2) + (e_2 + e_1) * (t_F + t_G))) * (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)) * (inv ((4 - e_1 - e_2) * m_F + t_F * (e_2 + e_1)))) * ((t_G * m_F) - (t_F * m_G))) by (apply Rmult_le_pos; [first [seen | sign_form ((-4) * (e_2 * w_2 + w_1 * e_1 - w_2 - w_1) * (inv (t_F * e_2 + 4 * m_F + t_F * e_1 - e_2 * m_F - m_F * e_1)) * (inv (g ^ 2 * b_1 + g ^ 2 * b_2 + b_1 - 2 * b_1 * g)) * (inv (e_2 * t_G + t_F * e_2 + 4 * m_F + t_G * e_1 + t_F * e_1 + 4 * m_G - e_2 * m_F - m_G * e_1 - e_2 * m_G - m_F * e_1))) ltac:(try assert (N0' : normal_form (inv (t_F * e_2 + 4 * m_F + t_F * e_1 - e_2 * m_F - m_F * e_1)) ((-1) * (inv (e_2 * m_F + m_F * e_1 - t_F * e_1 - 4 * m_F - t_F * e_2)))) by first [apply inv_is; [nonzero | (assert (Z0' : e_2 * m_F + m_F * e_1 - t_F * e_1 - 4 * m_F - t_F * e_2 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv (e_2 * t_G + t_F * e_2 + 4 * m_F + t_G * e_1 + t_F * e_1 + 4 * m_G - e_2 * m_F - m_G * e_1 - e_2 * m_G - m_F * e_1)) ((-1) * (inv (e_2 * m_F + m_F * e_1 + e_2 * m_G + m_G * e_1 - t_F * e_1 - t_G * e_1 - 4 * m_F - 4 * m_G - e_2 * t_G - t_F * e_2)))) by first [apply inv_is; [nonzero | (assert (Z0' : e_2 * m_F + m_F * e_1 + e_2 * m_G + m_G * e_1 - t_F * e_1 - t_G * e_1 - 4 * m_F - 4 * m_G - e_2 * t_G - t_F * e_2 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N2' : normal_form (inv ((m_G + m_F) * (4 - e_1 - e_2) + (e_2 + e_1) * (t_F + t_G))) ((-1) * (inv (e_2 * m_F + m_F * e_1 + e_2 * m_G + m_G * e_1 - t_F * e_1 - t_G * e_1 - 4 * m_F - 4 * m_G - e_2 * t_G - t_F * e_2)))) by first [apply inv_is; [nonzero | (assert (Z0' : e_2 * m_F + m_F * e_1 + e_2 * m_G + m_G * e_1 - t_F * e_1 - t_G * e_1 - 4 * m_F - 4 * m_G - e_2 * t_G - t_F * e_2 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N3' : normal_form (inv ((4 - e_1 - e_2) * m_F + t_F * (e_2 + e_1))) ((-1) * (inv (e_2 * m_F + m_F * e_1 - t_F * e_1 - 4 * m_F - t_F * e_2)))) by first [apply inv_is; [nonzero | (assert (Z0' : e_2 * m_F + m_F * e_1 - t_F * e_1 - 4 * m_F - t_F * e_2 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N4' : normal_form (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)) (inv (g ^ 2 * b_1 + g ^ 2 * b_2 + b_1 - 2 * b_1 * g))) by first [apply inv_is; [nonzero | (assert (Z0' : g ^ 2 * b_1 + g ^ 2 * b_2 + b_1 - 2 * b_1 * g <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | lra]).
  assert (G' : ((t_F + t_G - m_G - m_F) * (w_1 * (1 - e_1) + (1 - e_2) * w_2) * (inv ((m_G + m_F) * (4 - e_1 - e_2) + (e_2 + e_1) * (t_F + t_G))) * (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2))) - ((t_F - m_F) * (w_1 * (1 - e_1) + (1 - e_2) * w_2) * (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)) * (inv ((4 - e_1 - e_2) * m_F + t_F * (e_2 + e_1)))) = ((4 * w_1 * (1 - e_1) + 4 * (1 - e_2) * w_2) * (inv ((m_G + m_F) * (4 - e_1 - e_2) + (e_2 + e_1) * (t_F + t_G))) * (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)) * (inv ((4 - e_1 - e_2) * m_F + t_F * (e_2 + e_1)))) * ((t_G * m_F) - (t_F * m_G))).
  { try assert (0 < (m_G + m_F) * (4 - e_1 - e_2) + (e_2 + e_1) * (t_F + t_G)) by first [seen | sign_form (e_2 * t_G + t_F * e_2 + 4 * m_F + t_G * e_1 + t_F * e_1 + 4 * m_G - e_2 * m_F - m_G * e_1 - e_2 * m_G - m_F * e_1) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (4 - e_1 - e_2) * m_F + t_F * (e_2 + e_1)) by first [seen | sign_form (t_F * e_2 + 4 * m_F + t_F * e_1 - e_2 * m_F - m_F * e_1) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (1 - g) ^ 2 * b_1 + g ^ 2 * b_2) by sign.
    try assert (e_2 * m_F + m_F * e_1 + e_2 * m_G + m_G * e_1 - t_F * e_1 - t_G * e_1 - 4 * m_F - 4 * m_G - e_2 * t_G - t_F * e_2 < 0) by first [sign].
    try assert (N5' : normal_form (inv ((m_G + m_F) * (4 - e_1 - e_2) + (e_2 + e_1) * (t_F + t_G))) ((-1) * (inv (e_2 * m_F + m_F * e_1 + e_2 * m_G + m_G * e_1 - t_F * e_1 - t_G * e_1 - 4 * m_F - 4 * m_G - e_2 * t_G - t_F * e_2)))) by first [apply inv_is; [nonzero | (assert (Z0' : e_2 * m_F + m_F * e_1 + e_2 * m_G + m_G * e_1 - t_F * e_1 - t_G * e_1 - 4 * m_F - 4 * m_G - e_2 * t_G - t_F * e_2 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (e_2 * m_F + m_F * e_1 - t_F * e_1 - 4 * m_F - t_F * e_2 < 0) by first [sign].
    try assert (N6' : normal_form (inv ((4 - e_1 - e_2) * m_F + t_F * (e_2 + e_1))) ((-1) * (inv (e_2 * m_F + m_F * e_1 - t_F * e_1 - 4 * m_F - t_F * e_2)))) by first [apply inv_is; [nonzero | (assert (Z0' : e_2 * m_F + m_F * e_1 - t_F * e_1 - 4 * m_F - t_F * e_2 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < g ^ 2 * b_1 + g ^ 2 * b_2 + b_1 - 2 * b_1 * g) by first [sign].
    try assert (N7' : normal_form (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)) (inv (g ^ 2 * b_1 + g ^ 2 * b_2 + b_1 - 2 * b_1 * g))) by first [apply inv_is; [nonzero | (assert (Z0' : g ^ 2 * b_1 + g ^ 2 * b_2 + b_1 - 2 * b_1 * g <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : e_2 * m_F + m_F * e_1 - t_F * e_1 - 4 * m_F - t_F * e_2 <> 0) by (apply negative_ne; first [sign]).
    assert (Z1' : g ^ 2 * b_1 + g ^ 2 * b_2 + b_1 - 2 * b_1 * g <> 0) by (apply positive_ne; first [sign]).
    assert (Z2' : e_2 * m_F + m_F * e_1 + e_2 * m_G + m_G * e_1 - t_F * e_1 - t_G * e_1 - 4 * m_F - 4 * m_G - e_2 * t_G - t_F * e_2 <> 0) by (apply negative_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (b_1 : R) (b_2 : R) (e_1 : R) (e_2 : R) (g : R) (m_F : R) (m_G : R) (t_F : R) (t_G : R) (w_1 : R) (w_2 : R)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_products : t_G * m_F > t_F * m_G)
    (H_m_F : m_F > 0)
    (H_m_G : m_G > 0)
    (H_t_F : t_F >= 0)
    (H_t_G : t_G >= 0)
    (H_n_1_pos_is_1 : 1 >= e_1)
    (H_n_2_pos_is_1 : 1 >= e_2)
    (H_apart : (1 - g) ^ 2 * b_1 + g ^ 2 * b_2 > 0) :
  (t_F + t_G - m_G - m_F) * (w_1 * (1 - e_1) + (1 - e_2) * w_2) * (inv ((m_G + m_F) * (4 - e_1 - e_2) + (e_2 + e_1) * (t_F + t_G))) * (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)) >= (t_F - m_F) * (w_1 * (1 - e_1) + (1 - e_2) * w_2) * (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)) * (inv ((4 - e_1 - e_2) * m_F + t_F * (e_2 + e_1))).
Proof. exact (step_theorem (b_1) (b_2) (e_1) (e_2) (g) (m_F) (m_G) (t_F) (t_G) (w_1) (w_2) H_b_1_pos_is_0 H_b_2_pos_is_0 H_e_1_pos_is_0 H_e_2_pos_is_0 H_w_1_pos_is_0 H_w_2_pos_is_0 H_products H_m_F H_m_G H_t_F H_t_G H_n_1_pos_is_1 H_n_2_pos_is_1 H_apart). Qed.

Theorem theorem_2 (b_1 : R) (b_2 : R) (e_1 : R) (e_2 : R) (g : R) (m_F : R) (m_G : R) (t_F : R) (t_G : R) (w_1 : R) (w_2 : R)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_products : t_G * m_F > t_F * m_G)
    (H_m_F : m_F > 0)
    (H_m_G : m_G > 0)
    (H_t_F : t_F >= 0)
    (H_t_G : t_G >= 0)
    (H_n_1_pos_is_1 : 1 >= e_1)
    (H_n_2_pos_is_1 : 1 >= e_2)
    (H_apart : (1 - g) ^ 2 * b_1 + g ^ 2 * b_2 > 0) :
  (4 - e_1 - e_2) * m_F + t_F * (e_2 + e_1) > 0.
Proof. exact (step_F (e_1) (e_2) (m_F) (t_F) H_e_1_pos_is_0 H_e_2_pos_is_0 H_m_F H_t_F H_n_1_pos_is_1 H_n_2_pos_is_1). Qed.

Theorem theorem_3 (b_1 : R) (b_2 : R) (e_1 : R) (e_2 : R) (g : R) (m_F : R) (m_G : R) (t_F : R) (t_G : R) (w_1 : R) (w_2 : R)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_products : t_G * m_F > t_F * m_G)
    (H_m_F : m_F > 0)
    (H_m_G : m_G > 0)
    (H_t_F : t_F >= 0)
    (H_t_G : t_G >= 0)
    (H_n_1_pos_is_1 : 1 >= e_1)
    (H_n_2_pos_is_1 : 1 >= e_2)
    (H_apart : (1 - g) ^ 2 * b_1 + g ^ 2 * b_2 > 0) :
  (m_G + m_F) * (4 - e_1 - e_2) + (e_2 + e_1) * (t_F + t_G) > 0.
Proof. exact (step_F_p_G (e_1) (e_2) (m_F) (m_G) (t_F) (t_G) H_e_1_pos_is_0 H_e_2_pos_is_0 H_m_F H_m_G H_t_F H_t_G H_n_1_pos_is_1 H_n_2_pos_is_1). Qed.
