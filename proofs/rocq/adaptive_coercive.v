(** Two scalars: the free energy is above that of the prior, but for a constant (adaptive-coercive)

  Given [alpha > 0]: alpha > 0
  Given [beta > 0]: beta > 0
  Given [delta > 0]: delta > 0
  Given [h > 0]: h > 0
  Given [lambda > 0]: lambda > 0
  Given [sigma > 0]: sigma > 0
  Given [t > 0]: t > 0
  Given [N > 1]: N > 1
  Then lambda^(-1)*N + h*(alpha + (-1 + N)*(beta - log(beta)) - log(alpha)) + log(lambda) + (-1 +
    N)*log(delta + sigma) >= log(sigma)*(-1 + N) + 1 + log(N) + h*(alpha + (-1 + N)*(beta -
    log(beta)) - log(alpha))
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require logarithm.
Open Scope R_scope.

(** Step [N - 1], by Linear:
  -1 + N > 0
*)
Lemma step_N_m_1 (N_ : R)
    (label_N_ : label N_)
    (H_N_pos_1 : N_ > 1) :
  N_ - 1 > 0.
Proof.
  assert (P0' : 0 < (1) * ((N_) - (1))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (N_ - 1) - (0) = (1) * ((N_) - (1))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [slope], by Sign:
  t^(-1) > 0
*)
Lemma step_slope (t : R)
    (H_t_pos_0 : t > 0) :
  inv t > 0.
Proof.
  gap; sign.
Qed.

(** Step [rest], by Monotone:
  log(delta + sigma) > log(sigma)
*)
Lemma step_rest (delta_ : R) (sigma : R) (t : R)
    (H_delta_pos_0 : delta_ > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_t_pos_0 : t > 0) :
  ln (delta_ + sigma) > ln sigma.
Proof.
  assert (0 <= sigma) by sign.
  assert (0 <= delta_ + sigma) by sign.
  assert (M' : ln (sigma) < ln (delta_ + sigma)).
  { apply (rises_strictly (fun u => ln u) (fun u => inv u - 0) (sigma) (delta_ + sigma)).
    - apply Rminus_lt_0_l; first [sign_form (delta_) ltac:(first [put; solve [ring] | equal]) | sign].
    - intros at_t B'.
      try assert (0 <= sigma - 0) by sign.
      try assert (0 <= (delta_ + sigma) - 0) by sign.
      assert ((at_t) > 0) by premise.
      assert (S' : inv (at_t) > 0).
      { apply (step_slope (at_t)); premise. }
      assert (0 < at_t) by sign.
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= sigma - 0) by sign.
      try assert (0 <= (delta_ + sigma) - 0) by sign.
      assert ((at_t) > 0) by premise.
      assert (S' : inv (at_t) > 0).
      { apply (step_slope (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < (sigma)) by sign.
      continuity_at.
    - assert (0 < (delta_ + sigma)) by sign.
      continuity_at. }
  assert (G' : (ln (delta_ + sigma)) - (ln sigma) = (ln (delta_ + sigma)) - (ln (sigma))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [tangent], by Instance:
  lambda^(-1)*N >= 1 + log(lambda^(-1)*N)
*)
Lemma step_tangent (N_ : R) (lambda : R)
    (label_N_ : label N_)
    (H_lambda_pos_0 : lambda > 0)
    (H_N_pos_1 : N_ > 1) :
  N_ * (inv lambda) >= 1 + ln (N_ * (inv lambda)).
Proof.
  assert (I' : (N_ * (inv lambda)) >= 1 + ln (N_ * (inv lambda))).
  { apply (logarithm.step_line (0) (N_ * (inv lambda))); [first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [quotient], by Instance:
  log(lambda^(-1)*N) >= -log(lambda) + log(N)
*)
Lemma step_quotient (N_ : R) (lambda : R)
    (label_N_ : label N_)
    (H_lambda_pos_0 : lambda > 0)
    (H_N_pos_1 : N_ > 1) :
  ln (N_ * (inv lambda)) >= ln N_ - ln lambda.
Proof.
  assert (I' : ln ((N_) * (inv (lambda))) >= ln (N_) - ln (lambda)).
  { apply (logarithm.step_quotient (1) (N_) (lambda)); [first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  assert (G' : (ln (N_ * (inv lambda))) - (ln N_ - ln lambda) = (ln ((N_) * (inv (lambda)))) - (ln (N_) - ln (lambda))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Linear:
  lambda^(-1)*N + h*(alpha + (-1 + N)*(beta - log(beta)) - log(alpha)) + log(lambda) + (-1 +
    N)*log(delta + sigma) >= log(sigma)*(-1 + N) + 1 + log(N) + h*(alpha + (-1 + N)*(beta -
    log(beta)) - log(alpha))
*)
Lemma step_theorem (N_ : R) (alpha : R) (beta : R) (delta_ : R) (h : R) (lambda : R) (sigma : R) (t : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_delta_pos_0 : delta_ > 0)
    (H_h_pos_0 : h > 0)
    (H_lambda_pos_0 : lambda > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_t_pos_0 : t > 0)
    (H_N_pos_1 : N_ > 1) :
  N_ * (inv lambda) + h * (alpha + (N_ - 1) * (beta - ln beta) - ln alpha) + ln lambda + (N_ - 1) * (ln (delta_ + sigma)) >= ln sigma * (N_ - 1) + 1 + ln N_ + h * (alpha + (N_ - 1) * (beta - ln beta) - ln alpha).
Proof.
  pose proof (step_N_m_1 (N_) label_N_ H_N_pos_1) as H_N_m_1.
  pose proof (step_rest (delta_) (sigma) (t) H_delta_pos_0 H_sigma_pos_0 H_t_pos_0) as H_rest.
  pose proof (step_tangent (N_) (lambda) label_N_ H_lambda_pos_0 H_N_pos_1) as H_tangent.
  pose proof (step_quotient (N_) (lambda) label_N_ H_lambda_pos_0 H_N_pos_1) as H_quotient.
  assert (P0' : 0 < (N_ - 1) * ((ln (delta_ + sigma)) - (ln sigma))) by (apply Rmult_lt_0_compat; [first [sign] | lra]).
  assert (P1' : 0 <= (1) * ((N_ * (inv lambda)) - (1 + ln (N_ * (inv lambda))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P2' : 0 <= (1) * ((ln (N_ * (inv lambda))) - (ln N_ - ln lambda))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (N_ * (inv lambda) + h * (alpha + (N_ - 1) * (beta - ln beta) - ln alpha) + ln lambda + (N_ - 1) * (ln (delta_ + sigma))) - (ln sigma * (N_ - 1) + 1 + ln N_ + h * (alpha + (N_ - 1) * (beta - ln beta) - ln alpha)) = (N_ - 1) * ((ln (delta_ + sigma)) - (ln sigma)) + (1) * ((N_ * (inv lambda)) - (1 + ln (N_ * (inv lambda)))) + (1) * ((ln (N_ * (inv lambda))) - (ln N_ - ln lambda))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (N_ : R) (alpha : R) (beta : R) (delta_ : R) (h : R) (lambda : R) (sigma : R) (t : R)
    (label_N_ : label N_)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_delta_pos_0 : delta_ > 0)
    (H_h_pos_0 : h > 0)
    (H_lambda_pos_0 : lambda > 0)
    (H_sigma_pos_0 : sigma > 0)
    (H_t_pos_0 : t > 0)
    (H_N_pos_1 : N_ > 1) :
  N_ * (inv lambda) + h * (alpha + (N_ - 1) * (beta - ln beta) - ln alpha) + ln lambda + (N_ - 1) * (ln (delta_ + sigma)) >= ln sigma * (N_ - 1) + 1 + ln N_ + h * (alpha + (N_ - 1) * (beta - ln beta) - ln alpha).
Proof. exact (step_theorem (N_) (alpha) (beta) (delta_) (h) (lambda) (sigma) (t) label_N_ H_alpha_pos_0 H_beta_pos_0 H_delta_pos_0 H_h_pos_0 H_lambda_pos_0 H_sigma_pos_0 H_t_pos_0 H_N_pos_1). Qed.
