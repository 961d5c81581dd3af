(** ERF, two scalars: no stationary point has $alpha <= 1$ (adaptive-aligns)

  Given [a_2 > 0]: a_2 > 0
  Given [alpha > 0]: alpha > 0
  Given [beta > 0]: beta > 0
  Given [c > 0]: c > 0
  Given [h > 0]: h > 0
  Given [m > 0]: m > 0
  Given [sigma > 0]: sigma > 0
  Given [z > 0]: z > 0
  Given [N > 1]: N > 1
  Given [readout]: 1 >= a_2 + N^(-1)*sigma
  Given [k_1 >= 0]: 2*(c + m^2)*alpha - 2*beta*c >= 0
  Given [z < 1]: -z + 1 > 0
  Given [alpha <= 1]: 1 >= alpha
  Then 0 > diff(t -> log(2*a_2*pi^(-1)*(asin((2*(c + m^2)*t + 2*beta*c*N - 2*beta*c)*(1 + 2*(c +
    m^2)*t + 2*beta*c*N - 2*beta*c)^(-1)) + asin((1 + 2*(c + m^2)*t + 2*beta*c*N -
    2*beta*c)^(-1)*(2*(c + m^2)*t - 2*beta*c))*(-1 + N)) + sigma) + (2*a_2*pi^(-1)*(asin((2*(c +
    m^2)*t + 2*beta*c*N - 2*beta*c)*(1 + 2*(c + m^2)*t + 2*beta*c*N - 2*beta*c)^(-1)) + asin((1 +
    2*(c + m^2)*t + 2*beta*c*N - 2*beta*c)^(-1)*(2*(...
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require adaptive_gradient.
Open Scope R_scope.

(** Step [1 + a + b], by Sign:
  1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c > 0
*)
Lemma step_s_1_p_a_p_b (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_1 : N_ > 1)
    (H_k_1_pos_is_0 : 2 * (c + m ^ 2) * alpha - 2 * beta * c >= 0)
    (H_alpha_less_is_1 : 1 >= alpha) :
  1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c > 0.
Proof.
  gap; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [sin g >= 0], by Sign:
  (1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha - 2*beta*c) >= 0
*)
Lemma step_sin_g_pos_is_0 (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_1 : N_ > 1)
    (H_k_1_pos_is_0 : 2 * (c + m ^ 2) * alpha - 2 * beta * c >= 0)
    (H_alpha_less_is_1 : 1 >= alpha) :
  (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) >= 0.
Proof.
  pose proof (step_s_1_p_a_p_b (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_1 H_k_1_pos_is_0 H_alpha_less_is_1) as H_s_1_p_a_p_b.
  try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; first [seen | sign_form (2 * ((1 / 2) * (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c)) * (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)))) ltac:(try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_))) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign].
Qed.

(** Step [1 - sin g], by Sign:
  1 - (1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha - 2*beta*c) > 0
*)
Lemma step_s_1_m_sin_g (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_1 : N_ > 1)
    (H_k_1_pos_is_0 : 2 * (c + m ^ 2) * alpha - 2 * beta * c >= 0)
    (H_alpha_less_is_1 : 1 >= alpha) :
  1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) > 0.
Proof.
  pose proof (step_s_1_p_a_p_b (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_1 H_k_1_pos_is_0 H_alpha_less_is_1) as H_s_1_p_a_p_b.
  try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P' : 0 < ((1 + 2 * beta * c * N_) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))).
  { first [seen | sign_form ((1 + 2 * beta * c * N_) * (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)))) ltac:(try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_))) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign_form (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) + 2 * beta * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) ltac:(try assert (N2' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign]. }
  assert (G' : (1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) - (0) = ((1 + 2 * beta * c * N_) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))).
  { try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N3' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [cos g > 0], by Linear:
  1 - (2*(c + m^2)*alpha - 2*beta*c)^2*(1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-2) > 0
*)
Lemma step_cos_g_pos_0 (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_1 : N_ > 1)
    (H_k_1_pos_is_0 : 2 * (c + m ^ 2) * alpha - 2 * beta * c >= 0)
    (H_alpha_less_is_1 : 1 >= alpha) :
  1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)) > 0.
Proof.
  pose proof (step_sin_g_pos_is_0 (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_1 H_k_1_pos_is_0 H_alpha_less_is_1) as H_sin_g_pos_is_0.
  pose proof (step_s_1_m_sin_g (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_1 H_k_1_pos_is_0 H_alpha_less_is_1) as H_s_1_m_sin_g.
  try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P0' : 0 < ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) + 1) * ((1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) - (0))) by (apply Rmult_lt_0_compat; [first [seen | sign_form ((2 * (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) * (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)))) ltac:(try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_))) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) + 1) ltac:(try assert (N2' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | lra]).
  assert (G' : (1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))) - (0) = ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) + 1) * ((1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) - (0))).
  { try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N3' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 4 * (N_ ^ 2) * (beta ^ 2) * (c ^ 2) + 8 * beta * alpha * (c ^ 2) * N_ + 4 * alpha * (m ^ 2) + 8 * (alpha ^ 2) * c * (m ^ 2) + 4 * beta * c * N_ + 1 + 4 * (alpha ^ 2) * (m ^ 4) + 4 * (alpha ^ 2) * (c ^ 2) + 8 * beta * alpha * c * (m ^ 2) * N_ + 4 * alpha * c + 4 * (beta ^ 2) * (c ^ 2) - 8 * beta * alpha * (c ^ 2) - 8 * beta * alpha * c * (m ^ 2) - 4 * beta * c - 8 * (beta ^ 2) * (c ^ 2) * N_) by first [sign_form (((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ^ 2) ltac:(first [put; solve [ring] | equal]) | seen | sign_form (2 * (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (4 * (N_ ^ 2) * (beta ^ 2) * (c ^ 2) + 8 * beta * alpha * (c ^ 2) * N_ + 8 * (alpha ^ 2) * c * (m ^ 2) + 4 * beta * c * N_ + 1 + 4 * (alpha ^ 2) * (m ^ 4) + 4 * (alpha ^ 2) * (c ^ 2) + 8 * beta * alpha * c * (m ^ 2) * N_ + 4 * (beta ^ 2) * (c ^ 2) - 8 * beta * alpha * (c ^ 2) - 8 * beta * alpha * c * (m ^ 2) - 8 * (beta ^ 2) * (c ^ 2) * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N4' : normal_form (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)) (inv (4 * (N_ ^ 2) * (beta ^ 2) * (c ^ 2) + 8 * beta * alpha * (c ^ 2) * N_ + 4 * alpha * (m ^ 2) + 8 * (alpha ^ 2) * c * (m ^ 2) + 4 * beta * c * N_ + 1 + 4 * (alpha ^ 2) * (m ^ 4) + 4 * (alpha ^ 2) * (c ^ 2) + 8 * beta * alpha * c * (m ^ 2) * N_ + 4 * alpha * c + 4 * (beta ^ 2) * (c ^ 2) - 8 * beta * alpha * (c ^ 2) - 8 * beta * alpha * c * (m ^ 2) - 4 * beta * c - 8 * (beta ^ 2) * (c ^ 2) * N_))) by first [apply inv_is; [nonzero | (assert (Z0' : 4 * (N_ ^ 2) * (beta ^ 2) * (c ^ 2) + 8 * beta * alpha * (c ^ 2) * N_ + 4 * alpha * (m ^ 2) + 8 * (alpha ^ 2) * c * (m ^ 2) + 4 * beta * c * N_ + 1 + 4 * (alpha ^ 2) * (m ^ 4) + 4 * (alpha ^ 2) * (c ^ 2) + 8 * beta * alpha * c * (m ^ 2) * N_ + 4 * alpha * c + 4 * (beta ^ 2) * (c ^ 2) - 8 * beta * alpha * (c ^ 2) - 8 * beta * alpha * c * (m ^ 2) - 4 * beta * c - 8 * (beta ^ 2) * (c ^ 2) * N_ <> 0) by (apply positive_ne; first [sign_form (((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ^ 2) ltac:(first [put; solve [ring] | equal]) | seen | sign_form (2 * (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (4 * (N_ ^ 2) * (beta ^ 2) * (c ^ 2) + 8 * beta * alpha * (c ^ 2) * N_ + 8 * (alpha ^ 2) * c * (m ^ 2) + 4 * beta * c * N_ + 1 + 4 * (alpha ^ 2) * (m ^ 4) + 4 * (alpha ^ 2) * (c ^ 2) + 8 * beta * alpha * c * (m ^ 2) * N_ + 4 * (beta ^ 2) * (c ^ 2) - 8 * beta * alpha * (c ^ 2) - 8 * beta * alpha * c * (m ^ 2) - 8 * (beta ^ 2) * (c ^ 2) * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 4 * (N_ ^ 2) * (beta ^ 2) * (c ^ 2) + 8 * beta * alpha * (c ^ 2) * N_ + 4 * alpha * (m ^ 2) + 8 * (alpha ^ 2) * c * (m ^ 2) + 4 * beta * c * N_ + 1 + 4 * (alpha ^ 2) * (m ^ 4) + 4 * (alpha ^ 2) * (c ^ 2) + 8 * beta * alpha * c * (m ^ 2) * N_ + 4 * alpha * c + 4 * (beta ^ 2) * (c ^ 2) - 8 * beta * alpha * (c ^ 2) - 8 * beta * alpha * c * (m ^ 2) - 4 * beta * c - 8 * (beta ^ 2) * (c ^ 2) * N_ <> 0) by (apply positive_ne; first [sign_form (((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ^ 2) ltac:(first [put; solve [ring] | equal]) | seen | sign_form (2 * (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (4 * (N_ ^ 2) * (beta ^ 2) * (c ^ 2) + 8 * beta * alpha * (c ^ 2) * N_ + 8 * (alpha ^ 2) * c * (m ^ 2) + 4 * beta * c * N_ + 1 + 4 * (alpha ^ 2) * (m ^ 4) + 4 * (alpha ^ 2) * (c ^ 2) + 8 * beta * alpha * c * (m ^ 2) * N_ + 4 * (beta ^ 2) * (c ^ 2) - 8 * beta * alpha * (c ^ 2) - 8 * beta * alpha * c * (m ^ 2) - 8 * (beta ^ 2) * (c ^ 2) * N_)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z1' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [sin f >= 0], by Sign:
  (1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)
    >= 0
*)
Lemma step_sin_f_pos_is_0 (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_1 : N_ > 1)
    (H_k_1_pos_is_0 : 2 * (c + m ^ 2) * alpha - 2 * beta * c >= 0)
    (H_alpha_less_is_1 : 1 >= alpha) :
  (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) >= 0.
Proof.
  pose proof (step_s_1_p_a_p_b (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_1 H_k_1_pos_is_0 H_alpha_less_is_1) as H_s_1_p_a_p_b.
  try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P' : 0 <= ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))).
  { first [seen | sign_form (2 * ((1 / 2) * (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + beta * c * N_) * (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)))) ltac:(try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_))) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign]. }
  assert (G' : ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) - (0) = ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))).
  { try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N2' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1 - sin f], by Sign:
  1 - (1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha + 2*beta*c*N -
    2*beta*c) > 0
*)
Lemma step_s_1_m_sin_f (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_1 : N_ > 1)
    (H_k_1_pos_is_0 : 2 * (c + m ^ 2) * alpha - 2 * beta * c >= 0)
    (H_alpha_less_is_1 : 1 >= alpha) :
  1 - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) > 0.
Proof.
  pose proof (step_s_1_p_a_p_b (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_1 H_k_1_pos_is_0 H_alpha_less_is_1) as H_s_1_p_a_p_b.
  try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P' : 0 < (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))).
  { first [seen | sign_form (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_))) ltac:(try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_))) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign]. }
  assert (G' : (1 - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) - (0) = (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))).
  { try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N2' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [cos f > 0], by Linear:
  1 - (2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^2*(1 + 2*(c + m^2)*alpha + 2*beta*c*N -
    2*beta*c)^(-2) > 0
*)
Lemma step_cos_f_pos_0 (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_1 : N_ > 1)
    (H_k_1_pos_is_0 : 2 * (c + m ^ 2) * alpha - 2 * beta * c >= 0)
    (H_alpha_less_is_1 : 1 >= alpha) :
  1 - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)) > 0.
Proof.
  pose proof (step_sin_f_pos_is_0 (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_1 H_k_1_pos_is_0 H_alpha_less_is_1) as H_sin_f_pos_is_0.
  pose proof (step_s_1_m_sin_f (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_1 H_k_1_pos_is_0 H_alpha_less_is_1) as H_s_1_m_sin_f.
  try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P0' : 0 < (1 + (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) * ((1 - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) - (0))) by (apply Rmult_lt_0_compat; [first [seen | sign_form (((4 * beta * c * N_ + 1) + 2 * (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c)) * (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)))) ltac:(try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_))) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * beta * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) + 1) ltac:(try assert (N2' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | lra]).
  assert (G' : (1 - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))) - (0) = (1 + (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) * ((1 - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) - (0))).
  { try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N3' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 4 * (N_ ^ 2) * (beta ^ 2) * (c ^ 2) + 8 * beta * alpha * (c ^ 2) * N_ + 4 * alpha * (m ^ 2) + 8 * (alpha ^ 2) * c * (m ^ 2) + 4 * beta * c * N_ + 1 + 4 * (alpha ^ 2) * (m ^ 4) + 4 * (alpha ^ 2) * (c ^ 2) + 8 * beta * alpha * c * (m ^ 2) * N_ + 4 * alpha * c + 4 * (beta ^ 2) * (c ^ 2) - 8 * beta * alpha * (c ^ 2) - 8 * beta * alpha * c * (m ^ 2) - 4 * beta * c - 8 * (beta ^ 2) * (c ^ 2) * N_) by first [sign_form (((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ^ 2) ltac:(first [put; solve [ring] | equal]) | seen | sign_form (2 * (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (4 * (N_ ^ 2) * (beta ^ 2) * (c ^ 2) + 8 * beta * alpha * (c ^ 2) * N_ + 8 * (alpha ^ 2) * c * (m ^ 2) + 4 * beta * c * N_ + 1 + 4 * (alpha ^ 2) * (m ^ 4) + 4 * (alpha ^ 2) * (c ^ 2) + 8 * beta * alpha * c * (m ^ 2) * N_ + 4 * (beta ^ 2) * (c ^ 2) - 8 * beta * alpha * (c ^ 2) - 8 * beta * alpha * c * (m ^ 2) - 8 * (beta ^ 2) * (c ^ 2) * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N4' : normal_form (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)) (inv (4 * (N_ ^ 2) * (beta ^ 2) * (c ^ 2) + 8 * beta * alpha * (c ^ 2) * N_ + 4 * alpha * (m ^ 2) + 8 * (alpha ^ 2) * c * (m ^ 2) + 4 * beta * c * N_ + 1 + 4 * (alpha ^ 2) * (m ^ 4) + 4 * (alpha ^ 2) * (c ^ 2) + 8 * beta * alpha * c * (m ^ 2) * N_ + 4 * alpha * c + 4 * (beta ^ 2) * (c ^ 2) - 8 * beta * alpha * (c ^ 2) - 8 * beta * alpha * c * (m ^ 2) - 4 * beta * c - 8 * (beta ^ 2) * (c ^ 2) * N_))) by first [apply inv_is; [nonzero | (assert (Z0' : 4 * (N_ ^ 2) * (beta ^ 2) * (c ^ 2) + 8 * beta * alpha * (c ^ 2) * N_ + 4 * alpha * (m ^ 2) + 8 * (alpha ^ 2) * c * (m ^ 2) + 4 * beta * c * N_ + 1 + 4 * (alpha ^ 2) * (m ^ 4) + 4 * (alpha ^ 2) * (c ^ 2) + 8 * beta * alpha * c * (m ^ 2) * N_ + 4 * alpha * c + 4 * (beta ^ 2) * (c ^ 2) - 8 * beta * alpha * (c ^ 2) - 8 * beta * alpha * c * (m ^ 2) - 4 * beta * c - 8 * (beta ^ 2) * (c ^ 2) * N_ <> 0) by (apply positive_ne; first [sign_form (((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ^ 2) ltac:(first [put; solve [ring] | equal]) | seen | sign_form (2 * (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (4 * (N_ ^ 2) * (beta ^ 2) * (c ^ 2) + 8 * beta * alpha * (c ^ 2) * N_ + 8 * (alpha ^ 2) * c * (m ^ 2) + 4 * beta * c * N_ + 1 + 4 * (alpha ^ 2) * (m ^ 4) + 4 * (alpha ^ 2) * (c ^ 2) + 8 * beta * alpha * c * (m ^ 2) * N_ + 4 * (beta ^ 2) * (c ^ 2) - 8 * beta * alpha * (c ^ 2) - 8 * beta * alpha * c * (m ^ 2) - 8 * (beta ^ 2) * (c ^ 2) * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 4 * (N_ ^ 2) * (beta ^ 2) * (c ^ 2) + 8 * beta * alpha * (c ^ 2) * N_ + 4 * alpha * (m ^ 2) + 8 * (alpha ^ 2) * c * (m ^ 2) + 4 * beta * c * N_ + 1 + 4 * (alpha ^ 2) * (m ^ 4) + 4 * (alpha ^ 2) * (c ^ 2) + 8 * beta * alpha * c * (m ^ 2) * N_ + 4 * alpha * c + 4 * (beta ^ 2) * (c ^ 2) - 8 * beta * alpha * (c ^ 2) - 8 * beta * alpha * c * (m ^ 2) - 4 * beta * c - 8 * (beta ^ 2) * (c ^ 2) * N_ <> 0) by (apply positive_ne; first [sign_form (((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ^ 2) ltac:(first [put; solve [ring] | equal]) | seen | sign_form (2 * (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (4 * (N_ ^ 2) * (beta ^ 2) * (c ^ 2) + 8 * beta * alpha * (c ^ 2) * N_ + 8 * (alpha ^ 2) * c * (m ^ 2) + 4 * beta * c * N_ + 1 + 4 * (alpha ^ 2) * (m ^ 4) + 4 * (alpha ^ 2) * (c ^ 2) + 8 * beta * alpha * c * (m ^ 2) * N_ + 4 * (beta ^ 2) * (c ^ 2) - 8 * beta * alpha * (c ^ 2) - 8 * beta * alpha * c * (m ^ 2) - 8 * (beta ^ 2) * (c ^ 2) * N_)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z1' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [lambda], by Instance:
  2*a_2*(asin((1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha + 2*beta*c*N
    - 2*beta*c)) + (-1 + N)*asin((1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c +
    m^2)*alpha - 2*beta*c)))*pi^(-1) + sigma > 0
*)
Lemma step_lambda (N_ : R) (a_2 : R) (alpha : R) (beta : R) (c : R) (m : R) (sigma : R) (z : R)
    (label_N_ : label N_)
    (H_a_2_pos_0 : a_2 > 0)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_1 : N_ > 1)
    (H_readout : 1 >= a_2 + sigma * (inv N_))
    (H_k_1_pos_is_0 : 2 * (c + m ^ 2) * alpha - 2 * beta * c >= 0)
    (H_z_less_1 : 1 - z > 0)
    (H_alpha_less_is_1 : 1 >= alpha) :
  2 * a_2 * (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) + (N_ - 1) * (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))))) * (inv PI) + sigma > 0.
Proof.
  assert (I' : 2 * (a_2) * (asin (((2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))) + ((N_) - 1) * (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))))) * (inv PI) + (sigma) > 0).
  { apply (adaptive_gradient.step_lambda (N_) (2 * (c + m ^ 2) * alpha - 2 * beta * c) (a_2) (2 * beta * c * N_) (sigma) (z)); [premise | first [assumption | gap; first [seen | sign_form (2 * ((1 / 2) * (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c))) ltac:(first [put; solve [field] | equal]) | sign_form (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [seen | sign_form (N_ - 1) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [seen | sign_form (1 - z) ltac:(first [put; solve [ring] | equal]) | sign] | premise]]. }
  assert (G' : (2 * a_2 * (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) + (N_ - 1) * (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))))) * (inv PI) + sigma) - (0) = (2 * (a_2) * (asin (((2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))) + ((N_) - 1) * (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))))) * (inv PI) + (sigma)) - (0)).
  { try assert (0 < (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c))) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(try assert (N2' : normal_form ((2 * (c + m ^ 2) * alpha - 2 * beta * c)) (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c)) by (unfold normal_form; first [put; solve [ring] | equal]); first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N3' : normal_form ((2 * (c + m ^ 2) * alpha - 2 * beta * c)) (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c)) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N4' : normal_form ((inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by normal.
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N5' : normal_form ((asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))))) (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N6' : normal_form ((asin (((2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))))) (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * beta * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N7' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N8' : normal_form (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))) (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * beta * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N9' : normal_form (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))) (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [delta], by Instance:
  2*a_2*pi^(-1)*(asin((1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha +
    2*beta*c*N - 2*beta*c)) - asin((1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c +
    m^2)*alpha - 2*beta*c))) + sigma > 0
*)
Lemma step_delta (N_ : R) (a_2 : R) (alpha : R) (beta : R) (c : R) (m : R) (sigma : R) (z : R)
    (label_N_ : label N_)
    (H_a_2_pos_0 : a_2 > 0)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_1 : N_ > 1)
    (H_readout : 1 >= a_2 + sigma * (inv N_))
    (H_k_1_pos_is_0 : 2 * (c + m ^ 2) * alpha - 2 * beta * c >= 0)
    (H_z_less_1 : 1 - z > 0)
    (H_alpha_less_is_1 : 1 >= alpha) :
  2 * a_2 * (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) - asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))) * (inv PI) + sigma > 0.
Proof.
  assert (I' : 2 * (a_2) * (asin (((2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))) - asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c))))) * (inv PI) + (sigma) > 0).
  { apply (adaptive_gradient.step_delta (2 * (c + m ^ 2) * alpha - 2 * beta * c) (a_2) (2 * beta * c * N_) (sigma) (z)); [first [assumption | gap; first [seen | sign_form (2 * ((1 / 2) * (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c))) ltac:(first [put; solve [field] | equal]) | sign_form (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [seen | sign_form (1 - z) ltac:(first [put; solve [ring] | equal]) | sign] | premise]]. }
  assert (G' : (2 * a_2 * (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) - asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))) * (inv PI) + sigma) - (0) = (2 * (a_2) * (asin (((2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))) - asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c))))) * (inv PI) + (sigma)) - (0)).
  { try assert (0 < (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c))) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(try assert (N2' : normal_form ((2 * (c + m ^ 2) * alpha - 2 * beta * c)) (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c)) by (unfold normal_form; first [put; solve [ring] | equal]); first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N3' : normal_form ((2 * (c + m ^ 2) * alpha - 2 * beta * c)) (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c)) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N4' : normal_form ((inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by normal.
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N5' : normal_form ((asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))))) (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N6' : normal_form ((asin (((2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))))) (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * beta * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N7' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N8' : normal_form (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))) (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * beta * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N9' : normal_form (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))) (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [gradient], by Instance:
  -2*(2*a_2*pi^(-1)*(asin((1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha
    + 2*beta*c*N - 2*beta*c)) - asin((1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c +
    m^2)*alpha - 2*beta*c))) + sigma)^(-1)*a_2*(-1 + N)*pi^(-1)*(-(1 - (2*(c + m^2)*alpha -
    2*beta*c)^2*(1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-2))^(-1/2)*((1 + 2*(c +
    m^2)*alpha + 2*beta*c*N - 2*beta*c)^... > 0
*)
Lemma step_gradient (N_ : R) (a_2 : R) (alpha : R) (beta : R) (c : R) (m : R) (sigma : R) (z : R)
    (label_N_ : label N_)
    (H_a_2_pos_0 : a_2 > 0)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_1 : N_ > 1)
    (H_readout : 1 >= a_2 + sigma * (inv N_))
    (H_k_1_pos_is_0 : 2 * (c + m ^ 2) * alpha - 2 * beta * c >= 0)
    (H_z_less_1 : 1 - z > 0)
    (H_alpha_less_is_1 : 1 >= alpha) :
  2 * a_2 * ((N_ - 1) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) - (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))))) + (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)))))) * N_ * (inv PI) * (inv ((2 * a_2 * (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) + (N_ - 1) * (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))))) * (inv PI) + sigma) ^ 2)) - 2 * a_2 * (N_ - 1) * ((inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))))) - (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) - (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)))))) * (inv (2 * a_2 * (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) - asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))) * (inv PI) + sigma)) * (inv PI) - 2 * a_2 * ((N_ - 1) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) - (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))))) + (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)))))) * (inv (2 * a_2 * (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) + (N_ - 1) * (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))))) * (inv PI) + sigma)) * (inv PI) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [chain rule], by Algebra:
  -2*a_2*pi^(-1)*((-1 + N)*(1 - (2*(c + m^2)*alpha - 2*beta*c)^2*(1 + 2*(c + m^2)*alpha +
    2*beta*c*N - 2*beta*c)^(-2))^(-1/2)*((-2*m^2 - 2*c)*(2*(c + m^2)*alpha - 2*beta*c)*(1 + 2*(c +
    m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-2) + (2*m^2 + 2*c)*(1 + 2*(c + m^2)*alpha + 2*beta*c*N -
    2*beta*c)^(-1)) + (1 - (2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^2*(1 + 2*(c + m^2)*alpha +
    2*beta*c*N - 2*beta*c)^(-2))... = (2*m^2 + 2*c)*(2*(2*a_2*pi^(-1)*(asin((1 + 2*(c + m^2)*alpha
    + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)) - asin((1 + 2*(c +
    m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha - 2*beta*c))) +
    sigma)^(-1)*a_2*(-1 + N)*pi^(-1)*(-(1 - (2*(c + m^2)*alpha - 2*beta*c)^2*(1 + 2*(c +
    m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-2))^(-1/2)*((1 + 2*(c + m^2)*alpha + 2*beta*c*...
*)
Lemma step_chain_rule (N_ : R) (a_2 : R) (alpha : R) (beta : R) (c : R) (m : R) (sigma : R)
    (label_N_ : label N_)
    (H_a_2_pos_0 : a_2 > 0)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_N_pos_1 : N_ > 1)
    (H_alpha_less_is_1 : 1 >= alpha) :
  2 * a_2 * ((N_ - 1) * ((- 2 * (m ^ 2) - 2 * c) * (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)) + (2 * (m ^ 2) + 2 * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))))) + ((- 2 * (m ^ 2) - 2 * c) * (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)) + (2 * (m ^ 2) + 2 * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)))))) * (inv (2 * a_2 * (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) + (N_ - 1) * (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))))) * (inv PI) + sigma)) * (inv PI) + 2 * a_2 * (N_ - 1) * (((- 2 * (m ^ 2) - 2 * c) * (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)) + (2 * (m ^ 2) + 2 * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))))) - ((- 2 * (m ^ 2) - 2 * c) * (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)) + (2 * (m ^ 2) + 2 * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)))))) * (inv (2 * a_2 * (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) - asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))) * (inv PI) + sigma)) * (inv PI) - 2 * a_2 * ((N_ - 1) * ((- 2 * (m ^ 2) - 2 * c) * (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)) + (2 * (m ^ 2) + 2 * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))))) + ((- 2 * (m ^ 2) - 2 * c) * (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)) + (2 * (m ^ 2) + 2 * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)))))) * N_ * (inv PI) * (inv ((2 * a_2 * (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) + (N_ - 1) * (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))))) * (inv PI) + sigma) ^ 2)) = (2 * (m ^ 2) + 2 * c) * (2 * a_2 * (N_ - 1) * ((inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))))) - (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) - (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)))))) * (inv (2 * a_2 * (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) - asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))) * (inv PI) + sigma)) * (inv PI) + 2 * a_2 * ((N_ - 1) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) - (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))))) + (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)))))) * (inv (2 * a_2 * (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) + (N_ - 1) * (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))))) * (inv PI) + sigma)) * (inv PI) - 2 * a_2 * ((N_ - 1) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) - (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))))) + (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2))) * (inv (sqrt (1 - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2 * (inv ((1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) ^ 2)))))) * N_ * (inv PI) * (inv ((2 * a_2 * (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) + (N_ - 1) * (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))))) * (inv PI) + sigma) ^ 2))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Linear:
  0 > diff(t -> log(2*a_2*pi^(-1)*(asin((2*(c + m^2)*t + 2*beta*c*N - 2*beta*c)*(1 + 2*(c + m^2)*t
    + 2*beta*c*N - 2*beta*c)^(-1)) + asin((1 + 2*(c + m^2)*t + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c +
    m^2)*t - 2*beta*c))*(-1 + N)) + sigma) + (2*a_2*pi^(-1)*(asin((2*(c + m^2)*t + 2*beta*c*N -
    2*beta*c)*(1 + 2*(c + m^2)*t + 2*beta*c*N - 2*beta*c)^(-1)) + asin((1 + 2*(c + m^2)*t +
    2*beta*c*N - 2*beta*c)^(-1)*(2*(...
*)
Lemma step_theorem (N_ : R) (a_2 : R) (alpha : R) (beta : R) (c : R) (h : R) (m : R) (sigma : R) (z : R)
    (label_N_ : label N_)
    (H_a_2_pos_0 : a_2 > 0)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_h_pos_0 : h > 0)
    (H_m_pos_0 : m > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_1 : N_ > 1)
    (H_readout : 1 >= a_2 + sigma * (inv N_))
    (H_k_1_pos_is_0 : 2 * (c + m ^ 2) * alpha - 2 * beta * c >= 0)
    (H_z_less_1 : 1 - z > 0)
    (H_alpha_less_is_1 : 1 >= alpha) :
  0 > diff (fun t => ln (2 * a_2 * (asin ((2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c))) + asin ((2 * (c + m ^ 2) * t - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c))) * (N_ - 1)) * (inv PI) + sigma) + N_ * (inv (2 * a_2 * (asin ((2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c))) + asin ((2 * (c + m ^ 2) * t - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c))) * (N_ - 1)) * (inv PI) + sigma)) + (t + (N_ - 1) * (beta - ln beta) - ln t) * h + (N_ - 1) * (ln (2 * a_2 * (asin ((2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c))) - asin ((2 * (c + m ^ 2) * t - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c)))) * (inv PI) + sigma))) alpha.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (N_ : R) (a_2 : R) (alpha : R) (beta : R) (c : R) (h : R) (m : R) (sigma : R) (z : R)
    (label_N_ : label N_)
    (H_a_2_pos_0 : a_2 > 0)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_h_pos_0 : h > 0)
    (H_m_pos_0 : m > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_1 : N_ > 1)
    (H_readout : 1 >= a_2 + sigma * (inv N_))
    (H_k_1_pos_is_0 : 2 * (c + m ^ 2) * alpha - 2 * beta * c >= 0)
    (H_z_less_1 : 1 - z > 0)
    (H_alpha_less_is_1 : 1 >= alpha) :
  0 > diff (fun t => ln (2 * a_2 * (asin ((2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c))) + asin ((2 * (c + m ^ 2) * t - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c))) * (N_ - 1)) * (inv PI) + sigma) + N_ * (inv (2 * a_2 * (asin ((2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c))) + asin ((2 * (c + m ^ 2) * t - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c))) * (N_ - 1)) * (inv PI) + sigma)) + (t + (N_ - 1) * (beta - ln beta) - ln t) * h + (N_ - 1) * (ln (2 * a_2 * (asin ((2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c))) - asin ((2 * (c + m ^ 2) * t - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * t + 2 * beta * c * N_ - 2 * beta * c)))) * (inv PI) + sigma))) alpha.
Proof. exact (step_theorem (N_) (a_2) (alpha) (beta) (c) (h) (m) (sigma) (z) label_N_ H_a_2_pos_0 H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_h_pos_0 H_m_pos_0 H_sigma_pos_0 H_z_pos_0 H_N_pos_1 H_readout H_k_1_pos_is_0 H_z_less_1 H_alpha_less_is_1). Qed.
