(** ERF, two scalars: $NC1$ of weights with $alpha > 1 > beta$ is below that of the NNGP (adaptive-collapses)

  Given [alpha > 0]: alpha > 0
  Given [beta > 0]: beta > 0
  Given [c > 0]: c > 0
  Given [m > 0]: m > 0
  Given [z > 0]: z > 0
  Given [N > 2]: N > 2
  Given [alpha > 1]: alpha > 1
  Given [beta < 1]: 1 > beta
  Given [z < 1]: -z + 1 > 0
  Then (asin((1 + 2*m^2 + 2*c*N)^(-1)*(2*m^2 + 2*c*N)) + (-1 + N)*asin(2*(1 + 2*m^2 +
    2*c*N)^(-1)*m^2))^(-1)*(asin((1 + 2*m^2 + 2*c*N)^(-1)*(2*m^2 + 2*c*N)) - asin(2*(1 + 2*m^2 +
    2*c*N)^(-1)*m^2))*(-2 + N) > (asin((1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c
    + m^2)*alpha + 2*beta*c*N - 2*beta*c)) - asin((1 + 2*(c + m^2)*alpha + 2*beta*c*N -
    2*beta*c)^(-1)*(2*(c + m^2)*alpha - 2*beta*c)))*(-2 + N)*(asin((1 + 2*(c + m^2)*alpha +
    2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)) + (-1 + N)*asin((1 +
    2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha - ...
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_ratio_in_a.
From NCProofs Require erf_ratio_in_b.
Open Scope R_scope.

(** Step [N - 2], by Linear:
  -2 + N > 0
*)
Lemma step_N_m_2 (N_ : R)
    (label_N_ : label N_)
    (H_N_pos_2 : N_ > 2) :
  N_ - 2 > 0.
Proof.
  assert (P0' : 0 < (1) * ((N_) - (2))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (N_ - 2) - (0) = (1) * ((N_) - (2))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [a rises], by Linear:
  -2*m^2 + 2*(c + m^2)*alpha - 2*beta*c > 0
*)
Lemma step_a_rises (alpha : R) (beta : R) (c : R) (m : R)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  2 * (c + m ^ 2) * alpha - 2 * (m ^ 2) - 2 * beta * c > 0.
Proof.
  assert (P0' : 0 < (2 * (m ^ 2) + 2 * c) * ((alpha) - (1))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (P1' : 0 < (2 * c) * ((1) - (beta))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (2 * (c + m ^ 2) * alpha - 2 * (m ^ 2) - 2 * beta * c) - (0) = (2 * (m ^ 2) + 2 * c) * ((alpha) - (1)) + (2 * c) * ((1) - (beta))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [a > 0], by Linear:
  2*(c + m^2)*alpha - 2*beta*c > 0
*)
Lemma step_a_pos_0 (alpha : R) (beta : R) (c : R) (m : R)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  2 * (c + m ^ 2) * alpha - 2 * beta * c > 0.
Proof.
  pose proof (step_a_rises (alpha) (beta) (c) (m) H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_alpha_pos_1 H_beta_less_1) as H_a_rises.
  assert (P0' : 0 < (1) * ((2 * (c + m ^ 2) * alpha - 2 * (m ^ 2) - 2 * beta * c) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P' : 0 < (2 * (m ^ 2))) by (sign).
  assert (G' : (2 * (c + m ^ 2) * alpha - 2 * beta * c) - (0) = (1) * ((2 * (c + m ^ 2) * alpha - 2 * (m ^ 2) - 2 * beta * c) - (0)) + (2 * (m ^ 2))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [b falls], by Linear:
  -2*beta*c*N + 2*c*N > 0
*)
Lemma step_b_falls (N_ : R) (beta : R) (c : R)
    (label_N_ : label N_)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_N_pos_2 : N_ > 2)
    (H_beta_less_1 : 1 > beta) :
  2 * c * N_ - 2 * beta * c * N_ > 0.
Proof.
  assert (P0' : 0 < (2 * c * N_) * ((1) - (beta))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (2 * c * N_ - 2 * beta * c * N_) - (0) = (2 * c * N_) * ((1) - (beta))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [a + b, prior], by Sign:
  2*m^2 + 2*c*N > 0
*)
Lemma step_a_p_b__prior (N_ : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2) :
  2 * (m ^ 2) + 2 * c * N_ > 0.
Proof.
  gap; sign.
Qed.

(** Step [1 + a + b, prior], by Linear:
  1 + 2*m^2 + 2*c*N > 0
*)
Lemma step_s_1_p_a_p_b__prior (N_ : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2) :
  1 + 2 * (m ^ 2) + 2 * c * N_ > 0.
Proof.
  pose proof (step_a_p_b__prior (N_) (c) (m) label_N_ H_c_pos_0 H_m_pos_0 H_N_pos_2) as H_a_p_b__prior.
  assert (P0' : 0 < (1) * ((2 * (m ^ 2) + 2 * c * N_) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P' : 0 < (1)) by (by_number).
  assert (G' : (1 + 2 * (m ^ 2) + 2 * c * N_) - (0) = (1) * ((2 * (m ^ 2) + 2 * c * N_) - (0)) + (1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [sin g, prior], by Sign:
  2*(1 + 2*m^2 + 2*c*N)^(-1)*m^2 > 0
*)
Lemma step_sin_g__prior (N_ : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2) :
  2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)) > 0.
Proof.
  pose proof (step_s_1_p_a_p_b__prior (N_) (c) (m) label_N_ H_c_pos_0 H_m_pos_0 H_N_pos_2) as H_s_1_p_a_p_b__prior.
  try assert (0 < 1 + 2 * (m ^ 2) + 2 * c * N_) by sign.
  gap; sign.
Qed.

(** Step [1 - sin g, prior], by Sign:
  -2*(1 + 2*m^2 + 2*c*N)^(-1)*m^2 + 1 > 0
*)
Lemma step_s_1_m_sin_g__prior (N_ : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2) :
  1 - 2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)) > 0.
Proof.
  pose proof (step_s_1_p_a_p_b__prior (N_) (c) (m) label_N_ H_c_pos_0 H_m_pos_0 H_N_pos_2) as H_s_1_p_a_p_b__prior.
  try assert (0 < 1 + 2 * (m ^ 2) + 2 * c * N_) by sign.
  assert (P' : 0 < ((1 + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)))).
  { sign. }
  assert (G' : (1 - 2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))) - (0) = ((1 + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)))).
  { try assert (0 < 1 + 2 * (m ^ 2) + 2 * c * N_) by sign.
    assert (Z0' : 1 + 2 * (m ^ 2) + 2 * c * N_ <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [sin f, prior], by Sign:
  (1 + 2*m^2 + 2*c*N)^(-1)*(2*m^2 + 2*c*N) > 0
*)
Lemma step_sin_f__prior (N_ : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2) :
  (2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)) > 0.
Proof.
  pose proof (step_a_p_b__prior (N_) (c) (m) label_N_ H_c_pos_0 H_m_pos_0 H_N_pos_2) as H_a_p_b__prior.
  pose proof (step_s_1_p_a_p_b__prior (N_) (c) (m) label_N_ H_c_pos_0 H_m_pos_0 H_N_pos_2) as H_s_1_p_a_p_b__prior.
  try assert (0 < 1 + 2 * (m ^ 2) + 2 * c * N_) by sign.
  assert (P' : 0 < ((2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)))).
  { sign. }
  assert (G' : ((2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))) - (0) = ((2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)))).
  { try assert (0 < 1 + 2 * (m ^ 2) + 2 * c * N_) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1 - sin f, prior], by Sign:
  1 - (1 + 2*m^2 + 2*c*N)^(-1)*(2*m^2 + 2*c*N) > 0
*)
Lemma step_s_1_m_sin_f__prior (N_ : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2) :
  1 - (2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)) > 0.
Proof.
  pose proof (step_s_1_p_a_p_b__prior (N_) (c) (m) label_N_ H_c_pos_0 H_m_pos_0 H_N_pos_2) as H_s_1_p_a_p_b__prior.
  try assert (0 < 1 + 2 * (m ^ 2) + 2 * c * N_) by sign.
  assert (P' : 0 < (inv (1 + 2 * (m ^ 2) + 2 * c * N_))).
  { sign. }
  assert (G' : (1 - (2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))) - (0) = (inv (1 + 2 * (m ^ 2) + 2 * c * N_))).
  { try assert (0 < 1 + 2 * (m ^ 2) + 2 * c * N_) by sign.
    assert (Z0' : 1 + 2 * (m ^ 2) + 2 * c * N_ <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [f, prior], by Sign:
  asin((1 + 2*m^2 + 2*c*N)^(-1)*(2*m^2 + 2*c*N)) > 0
*)
Lemma step_f__prior (N_ : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2) :
  asin ((2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))) > 0.
Proof.
  pose proof (step_sin_f__prior (N_) (c) (m) label_N_ H_c_pos_0 H_m_pos_0 H_N_pos_2) as H_sin_f__prior.
  try assert (0 < 1 + 2 * (m ^ 2) + 2 * c * N_) by sign.
  gap; sign.
Qed.

(** Step [g, prior], by Sign:
  asin(2*(1 + 2*m^2 + 2*c*N)^(-1)*m^2) > 0
*)
Lemma step_g__prior (N_ : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2) :
  asin (2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))) > 0.
Proof.
  pose proof (step_sin_g__prior (N_) (c) (m) label_N_ H_c_pos_0 H_m_pos_0 H_N_pos_2) as H_sin_g__prior.
  try assert (0 < 1 + 2 * (m ^ 2) + 2 * c * N_) by sign.
  gap; sign.
Qed.

(** Step [a + b, aligned], by Sign:
  2*(c + m^2)*alpha - 2*beta*c + 2*c*N > 0
*)
Lemma step_a_p_b__aligned (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c > 0.
Proof.
  pose proof (step_a_pos_0 (alpha) (beta) (c) (m) H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_alpha_pos_1 H_beta_less_1) as H_a_pos_0.
  gap; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + 2 * c * N_) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [1 + a + b, aligned], by Linear:
  1 + 2*(c + m^2)*alpha - 2*beta*c + 2*c*N > 0
*)
Lemma step_s_1_p_a_p_b__aligned (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c > 0.
Proof.
  pose proof (step_a_p_b__aligned (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1) as H_a_p_b__aligned.
  assert (P0' : 0 < (1) * ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P' : 0 < (1)) by (by_number).
  assert (G' : (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) - (0) = (1) * ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) - (0)) + (1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [sin g, aligned], by Sign:
  (1 + 2*(c + m^2)*alpha - 2*beta*c + 2*c*N)^(-1)*(2*(c + m^2)*alpha - 2*beta*c) > 0
*)
Lemma step_sin_g__aligned (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)) > 0.
Proof.
  pose proof (step_a_pos_0 (alpha) (beta) (c) (m) H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_alpha_pos_1 H_beta_less_1) as H_a_pos_0.
  pose proof (step_s_1_p_a_p_b__aligned (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1) as H_s_1_p_a_p_b__aligned.
  try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; first [seen | sign_form (2 * ((1 / 2) * (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c)) * (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * c * N_)))) ltac:(try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * c * N_))) (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign].
Qed.

(** Step [1 - sin g, aligned], by Sign:
  1 - (1 + 2*(c + m^2)*alpha - 2*beta*c + 2*c*N)^(-1)*(2*(c + m^2)*alpha - 2*beta*c) > 0
*)
Lemma step_s_1_m_sin_g__aligned (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)) > 0.
Proof.
  pose proof (step_s_1_p_a_p_b__aligned (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1) as H_s_1_p_a_p_b__aligned.
  try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P' : 0 < ((1 + 2 * c * N_) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)))).
  { first [seen | sign_form ((1 + 2 * c * N_) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) ltac:(try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign_form (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) + 2 * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) ltac:(try assert (N1' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign]. }
  assert (G' : (1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))) - (0) = ((1 + 2 * c * N_) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)))).
  { try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [sign].
    try assert (N2' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c <> 0) by (apply positive_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [sin f, aligned], by Sign:
  (2*(c + m^2)*alpha - 2*beta*c + 2*c*N)*(1 + 2*(c + m^2)*alpha - 2*beta*c + 2*c*N)^(-1) > 0
*)
Lemma step_sin_f__aligned (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  (2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)) > 0.
Proof.
  pose proof (step_a_p_b__aligned (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1) as H_a_p_b__aligned.
  pose proof (step_s_1_p_a_p_b__aligned (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1) as H_s_1_p_a_p_b__aligned.
  try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) + 1) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P' : 0 < ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)))).
  { first [seen | sign_form (2 * ((1 / 2) * (2 * alpha * (m ^ 2) + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) * (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) + 1))) ltac:(try assert (N0' : normal_form (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) + 1)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) + 1) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) + 1) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign]. }
  assert (G' : ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))) - (0) = ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)))).
  { try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) + 1) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) + 1) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N2' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) + 1) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1 - sin f, aligned], by Sign:
  1 - (2*(c + m^2)*alpha - 2*beta*c + 2*c*N)*(1 + 2*(c + m^2)*alpha - 2*beta*c + 2*c*N)^(-1) > 0
*)
Lemma step_s_1_m_sin_f__aligned (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  1 - (2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)) > 0.
Proof.
  pose proof (step_s_1_p_a_p_b__aligned (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1) as H_s_1_p_a_p_b__aligned.
  try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P' : 0 < (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))).
  { first [seen | sign_form (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) ltac:(try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign]. }
  assert (G' : (1 - (2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))) - (0) = (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))).
  { try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [sign].
    try assert (N1' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c <> 0) by (apply positive_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [f, aligned], by Sign:
  asin((2*(c + m^2)*alpha - 2*beta*c + 2*c*N)*(1 + 2*(c + m^2)*alpha - 2*beta*c + 2*c*N)^(-1)) > 0
*)
Lemma step_f__aligned (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  asin ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))) > 0.
Proof.
  pose proof (step_sin_f__aligned (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1) as H_sin_f__aligned.
  gap; first [seen | sign_form (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)))) ltac:(try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) by normal; try assert (N1' : normal_form (asin ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)))) (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [g, aligned], by Sign:
  asin((1 + 2*(c + m^2)*alpha - 2*beta*c + 2*c*N)^(-1)*(2*(c + m^2)*alpha - 2*beta*c)) > 0
*)
Lemma step_g__aligned (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))) > 0.
Proof.
  pose proof (step_sin_g__aligned (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1) as H_sin_g__aligned.
  gap; first [seen | sign_form (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)))) ltac:(try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) by normal; try assert (N1' : normal_form (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)))) (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [a + b, adapted], by Sign:
  2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c > 0
*)
Lemma step_a_p_b__adapted (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c > 0.
Proof.
  pose proof (step_a_pos_0 (alpha) (beta) (c) (m) H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_alpha_pos_1 H_beta_less_1) as H_a_pos_0.
  gap; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + 2 * beta * c * N_) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [1 + a + b, adapted], by Linear:
  1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c > 0
*)
Lemma step_s_1_p_a_p_b__adapted (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c > 0.
Proof.
  pose proof (step_a_p_b__adapted (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1) as H_a_p_b__adapted.
  assert (P0' : 0 < (1) * ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P' : 0 < (1)) by (by_number).
  assert (G' : (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) - (0) = (1) * ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) - (0)) + (1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [sin g, adapted], by Sign:
  (1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha - 2*beta*c) > 0
*)
Lemma step_sin_g__adapted (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) > 0.
Proof.
  pose proof (step_a_pos_0 (alpha) (beta) (c) (m) H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_alpha_pos_1 H_beta_less_1) as H_a_pos_0.
  pose proof (step_s_1_p_a_p_b__adapted (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1) as H_s_1_p_a_p_b__adapted.
  try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; first [seen | sign_form (2 * ((1 / 2) * (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c)) * (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)))) ltac:(try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_))) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c) + (1 + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign].
Qed.

(** Step [1 - sin g, adapted], by Sign:
  1 - (1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha - 2*beta*c) > 0
*)
Lemma step_s_1_m_sin_g__adapted (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) > 0.
Proof.
  pose proof (step_s_1_p_a_p_b__adapted (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1) as H_s_1_p_a_p_b__adapted.
  try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P' : 0 < ((1 + 2 * beta * c * N_) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))).
  { first [seen | sign_form ((1 + 2 * beta * c * N_) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) ltac:(try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign_form (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) + 2 * beta * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) ltac:(try assert (N1' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign]. }
  assert (G' : (1 - (2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) - (0) = ((1 + 2 * beta * c * N_) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))).
  { try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [sign].
    try assert (N2' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [sin f, adapted], by Sign:
  (1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)
    > 0
*)
Lemma step_sin_f__adapted (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) > 0.
Proof.
  pose proof (step_a_p_b__adapted (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1) as H_a_p_b__adapted.
  pose proof (step_s_1_p_a_p_b__adapted (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1) as H_s_1_p_a_p_b__adapted.
  try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form (1 + (2 * alpha * (m ^ 2) + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P' : 0 < ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))).
  { first [seen | sign_form (2 * ((1 / 2) * (2 * alpha * (m ^ 2) + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) * (inv (1 + (2 * alpha * (m ^ 2) + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)))) ltac:(try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form (1 + (2 * alpha * (m ^ 2) + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv (1 + (2 * alpha * (m ^ 2) + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form (1 + (2 * alpha * (m ^ 2) + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign]. }
  assert (G' : ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) - (0) = ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))).
  { try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form (1 + (2 * alpha * (m ^ 2) + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form (1 + (2 * alpha * (m ^ 2) + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N2' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form (1 + (2 * alpha * (m ^ 2) + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1 - sin f, adapted], by Sign:
  1 - (1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha + 2*beta*c*N -
    2*beta*c) > 0
*)
Lemma step_s_1_m_sin_f__adapted (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  1 - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) > 0.
Proof.
  pose proof (step_s_1_p_a_p_b__adapted (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1) as H_s_1_p_a_p_b__adapted.
  try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P' : 0 < (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))).
  { first [seen | sign_form (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) ltac:(try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign]. }
  assert (G' : (1 - (2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) - (0) = (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))).
  { try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [sign].
    try assert (N1' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [f, adapted], by Sign:
  asin((1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha + 2*beta*c*N -
    2*beta*c)) > 0
*)
Lemma step_f__adapted (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) > 0.
Proof.
  pose proof (step_sin_f__adapted (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1) as H_sin_f__adapted.
  try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [sign].
  gap; first [seen | sign_form (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * beta * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)))) ltac:(try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))) (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * beta * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [g, adapted], by Sign:
  asin((1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha - 2*beta*c)) > 0
*)
Lemma step_g__adapted (N_ : R) (alpha : R) (beta : R) (c : R) (m : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta) :
  asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) > 0.
Proof.
  pose proof (step_sin_g__adapted (N_) (alpha) (beta) (c) (m) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1) as H_sin_g__adapted.
  try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [sign].
  gap; first [seen | sign_form (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)))) ltac:(try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))) (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [in a], by Instance:
  asin((1 + 2*m^2 + 2*c*N)^(-1)*(2*m^2 + 2*c*N))*asin(2*(1 + 2*m^2 + 2*c*N)^(-1)*m^2)^(-1) >
    asin((2*(c + m^2)*alpha - 2*beta*c + 2*c*N)*(1 + 2*(c + m^2)*alpha - 2*beta*c +
    2*c*N)^(-1))*asin((1 + 2*(c + m^2)*alpha - 2*beta*c + 2*c*N)^(-1)*(2*(c + m^2)*alpha -
    2*beta*c))^(-1)
*)
Lemma step_in_a (N_ : R) (alpha : R) (beta : R) (c : R) (m : R) (z : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta)
    (H_z_less_1 : 1 - z > 0) :
  asin ((2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))) * (inv (asin (2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))))) > asin ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))))).
Proof.
  pose proof (step_a_rises (alpha) (beta) (c) (m) H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_alpha_pos_1 H_beta_less_1) as H_a_rises.
  pose proof (step_a_pos_0 (alpha) (beta) (c) (m) H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_alpha_pos_1 H_beta_less_1) as H_a_pos_0.
  assert (I' : asin (((2 * c * N_) + (2 * (m ^ 2))) * (inv (1 + (2 * c * N_) + (2 * (m ^ 2))))) * (inv (asin ((2 * (m ^ 2)) * (inv (1 + (2 * c * N_) + (2 * (m ^ 2))))))) > asin (((2 * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)) * (inv (1 + (2 * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c))))))).
  { apply (erf_ratio_in_a.step_decreases (2 * (m ^ 2)) (2 * c * N_) (1) (2 * (c + m ^ 2) * alpha - 2 * beta * c) (z)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; first [seen | sign_form (2 * (m ^ 2) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; sign | premise] | first [exact H_a_rises | assert (G' : (2 * (c + m ^ 2) * alpha - 2 * beta * c) - (2 * (m ^ 2)) = (2 * (c + m ^ 2) * alpha - 2 * (m ^ 2) - 2 * beta * c) - (0)); [(try assert (N4' : normal_form ((2 * (c + m ^ 2) * alpha - 2 * beta * c)) (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c)) by (unfold normal_form; first [put; solve [ring] | equal]); first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_a_rises] | first [assumption | gap; first [seen | sign_form (1 - z) ltac:(first [put; solve [ring] | equal]) | sign] | premise]]. }
  assert (G' : (asin ((2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))) * (inv (asin (2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)))))) - (asin ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)))))) = (asin (((2 * c * N_) + (2 * (m ^ 2))) * (inv (1 + (2 * c * N_) + (2 * (m ^ 2))))) * (inv (asin ((2 * (m ^ 2)) * (inv (1 + (2 * c * N_) + (2 * (m ^ 2)))))))) - (asin (((2 * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)) * (inv (1 + (2 * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))))))).
  { try assert (0 < (1 + (2 * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c))) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(try assert (N9' : normal_form ((2 * (c + m ^ 2) * alpha - 2 * beta * c)) (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c)) by (unfold normal_form; first [put; solve [ring] | equal]); first [put; solve [ring] | equal]) | sign].
    try assert (0 < (1 + (2 * c * N_) + (2 * (m ^ 2)))) by sign.
    try assert (0 < 1 + 2 * (m ^ 2) + 2 * c * N_) by sign.
    try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N10' : normal_form ((2 * (c + m ^ 2) * alpha - 2 * beta * c)) (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c)) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N11' : normal_form ((inv (1 + (2 * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))) (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) by normal.
    try assert (0 < 1 + 2 * (m ^ 2) + 2 * c * N_) by sign.
    try assert (N12' : normal_form ((inv (1 + (2 * c * N_) + (2 * (m ^ 2))))) (inv (1 + 2 * (m ^ 2) + 2 * c * N_))) by normal.
    try assert (0 < 1 + 2 * (m ^ 2) + 2 * c * N_) by sign.
    try assert (N13' : normal_form ((asin (((2 * c * N_) + (2 * (m ^ 2))) * (inv (1 + (2 * c * N_) + (2 * (m ^ 2))))))) (asin (2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)) + 2 * c * N_ * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N14' : normal_form ((asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))))) (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + 2 * (m ^ 2) + 2 * c * N_) by sign.
    try assert (N15' : normal_form ((asin ((2 * (m ^ 2)) * (inv (1 + (2 * c * N_) + (2 * (m ^ 2))))))) (asin (2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N16' : normal_form ((asin (((2 * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)) * (inv (1 + (2 * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))))) (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N17' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N18' : normal_form ((inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c))))))) (inv (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)))))) by normal.
    try assert (0 < 1 + 2 * (m ^ 2) + 2 * c * N_) by sign.
    try assert (N19' : normal_form ((inv (asin ((2 * (m ^ 2)) * (inv (1 + (2 * c * N_) + (2 * (m ^ 2)))))))) (inv (asin (2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)))))) by normal.
    try assert (0 < 1 + 2 * (m ^ 2) + 2 * c * N_) by sign.
    try assert (N20' : normal_form (asin ((2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)))) (asin (2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)) + 2 * c * N_ * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N21' : normal_form (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)))) (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N22' : normal_form (asin ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)))) (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N23' : normal_form (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))))) (inv (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)))))) by first [apply inv_is; [nonzero | (assert (Z0' : asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [in b], by Instance:
  asin((2*(c + m^2)*alpha - 2*beta*c + 2*c*N)*(1 + 2*(c + m^2)*alpha - 2*beta*c +
    2*c*N)^(-1))*asin((1 + 2*(c + m^2)*alpha - 2*beta*c + 2*c*N)^(-1)*(2*(c + m^2)*alpha -
    2*beta*c))^(-1) > asin((1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha
    + 2*beta*c*N - 2*beta*c))*asin((1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c +
    m^2)*alpha - 2*beta*c))^(-1)
*)
Lemma step_in_b (N_ : R) (alpha : R) (beta : R) (c : R) (m : R) (z : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta)
    (H_z_less_1 : 1 - z > 0) :
  asin ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))))) > asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))))).
Proof.
  pose proof (step_a_pos_0 (alpha) (beta) (c) (m) H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_alpha_pos_1 H_beta_less_1) as H_a_pos_0.
  pose proof (step_b_falls (N_) (beta) (c) label_N_ H_beta_pos_0 H_c_pos_0 H_N_pos_2 H_beta_less_1) as H_b_falls.
  assert (I' : asin (((2 * (c + m ^ 2) * alpha - 2 * beta * c) + (2 * c * N_)) * (inv (1 + (2 * (c + m ^ 2) * alpha - 2 * beta * c) + (2 * c * N_)))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * (c + m ^ 2) * alpha - 2 * beta * c) + (2 * c * N_)))))) > asin (((2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c))))))).
  { apply (erf_ratio_in_b.step_increases (2 * (c + m ^ 2) * alpha - 2 * beta * c) (2 * beta * c * N_) (2 * c * N_) (z)); [first [assumption | gap; first [seen | sign_form (2 * (m ^ 2) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_b_falls | assert (G' : (2 * c * N_) - (2 * beta * c * N_) = (2 * c * N_ - 2 * beta * c * N_) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_b_falls] | first [assumption | gap; first [seen | sign_form (1 - z) ltac:(first [put; solve [ring] | equal]) | sign] | premise]]. }
  assert (G' : (asin ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)))))) - (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))))) = (asin (((2 * (c + m ^ 2) * alpha - 2 * beta * c) + (2 * c * N_)) * (inv (1 + (2 * (c + m ^ 2) * alpha - 2 * beta * c) + (2 * c * N_)))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * (c + m ^ 2) * alpha - 2 * beta * c) + (2 * c * N_))))))) - (asin (((2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))))))).
  { try assert (0 < (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c))) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c) + (1 + 2 * (m ^ 2) + 2 * beta * c * N_)) ltac:(try assert (N6' : normal_form ((2 * (c + m ^ 2) * alpha - 2 * beta * c)) (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c)) by (unfold normal_form; first [put; solve [ring] | equal]); first [put; solve [ring] | equal]) | sign].
    try assert (0 < (1 + (2 * (c + m ^ 2) * alpha - 2 * beta * c) + (2 * c * N_))) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(try assert (N7' : normal_form ((2 * (c + m ^ 2) * alpha - 2 * beta * c)) (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c)) by (unfold normal_form; first [put; solve [ring] | equal]); first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c) + (1 + 2 * (m ^ 2) + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N8' : normal_form ((2 * (c + m ^ 2) * alpha - 2 * beta * c)) (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * beta * c)) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c) + (1 + 2 * (m ^ 2) + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N9' : normal_form ((inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by normal.
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N10' : normal_form ((inv (1 + (2 * (c + m ^ 2) * alpha - 2 * beta * c) + (2 * c * N_)))) (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) by normal.
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N11' : normal_form ((asin (((2 * (c + m ^ 2) * alpha - 2 * beta * c) + (2 * c * N_)) * (inv (1 + (2 * (c + m ^ 2) * alpha - 2 * beta * c) + (2 * c * N_)))))) (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N12' : normal_form ((asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * (c + m ^ 2) * alpha - 2 * beta * c) + (2 * c * N_)))))) (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c) + (1 + 2 * (m ^ 2) + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N13' : normal_form ((asin (((2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))))) (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * beta * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c) + (1 + 2 * (m ^ 2) + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N14' : normal_form ((asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c)))))) (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c) + (1 + 2 * (m ^ 2) + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N15' : normal_form ((inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * beta * c * N_) + (2 * (c + m ^ 2) * alpha - 2 * beta * c))))))) (inv (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)))))) by normal.
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c) + (1 + 2 * (m ^ 2) + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N16' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c) + (1 + 2 * (m ^ 2) + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N17' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c <> 0) by (apply positive_ne; first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N18' : normal_form ((inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + (2 * (c + m ^ 2) * alpha - 2 * beta * c) + (2 * c * N_))))))) (inv (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)))))) by normal.
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c) + (1 + 2 * (m ^ 2) + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N19' : normal_form (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))) (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * beta * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N20' : normal_form (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)))) (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N21' : normal_form (asin ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)))) (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c) + (1 + 2 * (m ^ 2) + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N22' : normal_form (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))) (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c) by first [seen | sign_form ((1 + 2 * (m ^ 2) + 2 * c * N_) + (2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N23' : normal_form (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))))) (inv (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)))))) by first [apply inv_is; [nonzero | (assert (Z0' : asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [seen | sign_form ((2 * alpha * (m ^ 2) + 2 * alpha * c - 2 * (m ^ 2) - 2 * beta * c) + (1 + 2 * (m ^ 2) + 2 * beta * c * N_)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N24' : normal_form (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))))) (inv (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)))))) by first [apply inv_is; [nonzero | (assert (Z0' : asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [ratios], by Linear:
  asin((1 + 2*m^2 + 2*c*N)^(-1)*(2*m^2 + 2*c*N))*asin(2*(1 + 2*m^2 + 2*c*N)^(-1)*m^2)^(-1) >
    asin((1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha + 2*beta*c*N -
    2*beta*c))*asin((1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha -
    2*beta*c))^(-1)
*)
Lemma step_ratios (N_ : R) (alpha : R) (beta : R) (c : R) (m : R) (z : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta)
    (H_z_less_1 : 1 - z > 0) :
  asin ((2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))) * (inv (asin (2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))))) > asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))))).
Proof.
  pose proof (step_in_a (N_) (alpha) (beta) (c) (m) (z) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_z_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1 H_z_less_1) as H_in_a.
  pose proof (step_in_b (N_) (alpha) (beta) (c) (m) (z) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_z_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1 H_z_less_1) as H_in_b.
  assert (P0' : 0 < (1) * ((asin ((2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))) * (inv (asin (2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)))))) - (asin ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)))))))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 < (1) * ((asin ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)))))) - (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))))))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (asin ((2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))) * (inv (asin (2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)))))) - (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))))) = (1) * ((asin ((2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))) * (inv (asin (2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)))))) - (asin ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))))))) + (1) * ((asin ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)))))) - (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) * (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))))))).
  { try assert (0 < 1 + 2 * (m ^ 2) + 2 * c * N_) by sign.
    try assert (0 < 1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) by first [sign].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [sign].
    try assert (N0' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N1' : normal_form (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)) (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))) by normal.
    try assert (0 < 1 + 2 * (m ^ 2) + 2 * c * N_) by sign.
    try assert (N2' : normal_form (asin ((2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)))) (asin (2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)) + 2 * c * N_ * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [sign].
    try assert (N3' : normal_form (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))) (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * beta * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N4' : normal_form (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)))) (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N5' : normal_form (asin ((2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c)))) (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * c * N_ * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [sign].
    try assert (N6' : normal_form (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))) (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N7' : normal_form (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * c * N_ - 2 * beta * c))))) (inv (asin (2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) + 2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * alpha * c + 2 * c * N_ - 2 * beta * c)))))) by normal.
    try assert (0 < 2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c) by first [sign].
    try assert (N8' : normal_form (inv (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))))) (inv (asin (2 * alpha * (m ^ 2) * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) + 2 * alpha * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)) - 2 * beta * c * (inv (2 * alpha * (m ^ 2) + 1 + 2 * beta * c * N_ + 2 * alpha * c - 2 * beta * c)))))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Linear:
  (asin((1 + 2*m^2 + 2*c*N)^(-1)*(2*m^2 + 2*c*N)) + (-1 + N)*asin(2*(1 + 2*m^2 +
    2*c*N)^(-1)*m^2))^(-1)*(asin((1 + 2*m^2 + 2*c*N)^(-1)*(2*m^2 + 2*c*N)) - asin(2*(1 + 2*m^2 +
    2*c*N)^(-1)*m^2))*(-2 + N) > (asin((1 + 2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c
    + m^2)*alpha + 2*beta*c*N - 2*beta*c)) - asin((1 + 2*(c + m^2)*alpha + 2*beta*c*N -
    2*beta*c)^(-1)*(2*(c + m^2)*alpha - 2*beta*c)))*(-2 + N)*(asin((1 + 2*(c + m^2)*alpha +
    2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)) + (-1 + N)*asin((1 +
    2*(c + m^2)*alpha + 2*beta*c*N - 2*beta*c)^(-1)*(2*(c + m^2)*alpha - ...
*)
Lemma step_theorem (N_ : R) (alpha : R) (beta : R) (c : R) (m : R) (z : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta)
    (H_z_less_1 : 1 - z > 0) :
  (asin ((2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))) - asin (2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)))) * (N_ - 2) * (inv (asin ((2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))) + (N_ - 1) * (asin (2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)))))) > (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) - asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))) * (N_ - 2) * (inv (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) + (N_ - 1) * (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Theorem theorem (N_ : R) (alpha : R) (beta : R) (c : R) (m : R) (z : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_c_pos_0 : c > 0)
    (H_m_pos_0 : m > 0)
    (H_z_pos_0 : z > 0)
    (H_N_pos_2 : N_ > 2)
    (H_alpha_pos_1 : alpha > 1)
    (H_beta_less_1 : 1 > beta)
    (H_z_less_1 : 1 - z > 0) :
  (asin ((2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))) - asin (2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)))) * (N_ - 2) * (inv (asin ((2 * (m ^ 2) + 2 * c * N_) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_))) + (N_ - 1) * (asin (2 * (m ^ 2) * (inv (1 + 2 * (m ^ 2) + 2 * c * N_)))))) > (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) - asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))) * (N_ - 2) * (inv (asin ((2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c))) + (N_ - 1) * (asin ((2 * (c + m ^ 2) * alpha - 2 * beta * c) * (inv (1 + 2 * (c + m ^ 2) * alpha + 2 * beta * c * N_ - 2 * beta * c)))))).
Proof. exact (step_theorem (N_) (alpha) (beta) (c) (m) (z) label_N_ H_alpha_pos_0 H_beta_pos_0 H_c_pos_0 H_m_pos_0 H_z_pos_0 H_N_pos_2 H_alpha_pos_1 H_beta_less_1 H_z_less_1). Qed.
