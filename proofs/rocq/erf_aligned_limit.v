(** ERF, mirrored isotropic classes, $d -> infinity$: alignment with the means lowers $NC1$ (erf-aligned-limit)

  Given [a > 0]: a > 0
  Given [alpha > 0]: alpha > 0
  Given [alpha_1 > 0]: alpha_1 > 0
  Given [b > 0]: b > 0
  Given [beta > 0]: beta > 0
  Given [beta_1 > 0]: beta_1 > 0
  Given [m > 0]: m > 0
  Given [s > 0]: s > 0
  Given [w > 0]: w > 0
  Given [z > 0]: z > 0
  Given [alpha < alpha_1]: alpha_1 > alpha
  Given [beta < beta_1]: beta_1 > beta
  Given [z < 1]: -z + 1 > 0
  Then 1 + 1/2*pi*(-2*pi^(-1)*asin((1 + b + a)^(-1)*a) + 2*pi^(-1)*asin(2*(1 + b + a)^(-1)*(1/2*b
    + 1/2*a)))*asin((1 + b + a)^(-1)*a)^(-1) = asin((b + a)*(1 + b + a)^(-1))*asin((1 + b +
    a)^(-1)*a)^(-1)
  Then 1/2*pi*(2*asin(2*(1 + 2*alpha*m^2*w + 2*beta*s^2*w)^(-1)*(alpha*m^2*w +
    beta*s^2*w))*pi^(-1) - 2*asin(2*alpha*m^2*(1 + 2*alpha*m^2*w +
    2*beta*s^2*w)^(-1)*w)*pi^(-1))*asin(2*alpha*m^2*(1 + 2*alpha*m^2*w +
    2*beta*s^2*w)^(-1)*w)^(-1) > 1/2*asin(2*alpha_1*(2*alpha_1*m^2*w + 1 +
    2*beta*s^2*w)^(-1)*m^2*w)^(-1)*pi*(-2*pi^(-1)*asin(2*alpha_1*(2*alpha_1*m^2*w + 1 +
    2*beta*s^2*w)^(-1)*m^2*w) + 2*pi^(-1)*asin(2*(alpha_1*m^2*w + beta*s^2*w)*(2*alpha_1*m^2*w + 1
    + 2*beta*s^2*w)^(-1)))
  Then 1/2*pi*asin(2*alpha*m^2*(2*s^2*w*beta_1 + 1 +
    2*alpha*m^2*w)^(-1)*w)^(-1)*(-2*pi^(-1)*asin(2*alpha*m^2*(2*s^2*w*beta_1 + 1 +
    2*alpha*m^2*w)^(-1)*w) + 2*asin(2*(s^2*w*beta_1 + alpha*m^2*w)*(2*s^2*w*beta_1 + 1 +
    2*alpha*m^2*w)^(-1))*pi^(-1)) > 1/2*pi*(2*asin(2*(1 + 2*alpha*m^2*w +
    2*beta*s^2*w)^(-1)*(alpha*m^2*w + beta*s^2*w))*pi^(-1) - 2*asin(2*alpha*m^2*(1 + 2*alpha*m^2*w
    + 2*beta*s^2*w)^(-1)*w)*pi^(-1))*asin(2*alpha*m^2*(1 + 2*alpha*m^2*w +
    2*beta*s^2*w)^(-1)*w)^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_ratio_in_a.
From NCProofs Require erf_ratio_in_b.
Open Scope R_scope.

(** Step [arcsine], by Sign:
  (1 - z^2)^(-1/2) > 0
*)
Lemma step_arcsine (z : R)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  inv (sqrt (1 - z ^ 2)) > 0.
Proof.
  try assert (0 < 1 - z ^ 2) by first [seen | sign_form ((1 + z) * (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; sign.
Qed.

(** Step [1 - sin g], by Sign:
  1 - (1 + b + a)^(-1)*a > 0
*)
Lemma step_s_1_m_sin_g (a : R) (b : R)
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

(** Step [g > 0], by Monotone:
  asin((1 + b + a)^(-1)*a) > 0
*)
Lemma step_g_pos_0 (a : R) (b : R) (z : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  asin (a * (inv (1 + b + a))) > 0.
Proof.
  pose proof (step_s_1_m_sin_g (a) (b) H_a_pos_0 H_b_pos_0) as H_s_1_m_sin_g.
  try assert (0 < 1 + b + a) by sign.
  assert (0 <= a * (inv (1 + b + a))) by sign.
  assert (M' : asin (0) < asin (a * (inv (1 + b + a)))).
  { apply (rises_strictly (fun t => asin t) (fun t => inv (sqrt (1 - t ^ 2)) - 0) (0) (a * (inv (1 + b + a)))).
    - apply Rminus_lt_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= a * (inv (1 + b + a)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - a * (inv (1 + b + a))) - 0) by first [sign_form ((1 + b) * (inv (1 + b + a))) ltac:(assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - a * (inv (1 + b + a))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 + (at_t)) * (sqrt (1 - (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= a * (inv (1 + b + a)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - a * (inv (1 + b + a))) - 0) by first [sign_form ((1 + b) * (inv (1 + b + a))) ltac:(assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - a * (inv (1 + b + a))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin (a * (inv (1 + b + a)))) - (0) = (asin (a * (inv (1 + b + a)))) - (asin (0))).
  { try assert (0 < 1 + b + a) by sign.
    try assert (N9' : normal_form ((asin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [closed form], by Algebra:
  1 + 1/2*pi*(-2*pi^(-1)*asin((1 + b + a)^(-1)*a) + 2*pi^(-1)*asin(2*(1 + b + a)^(-1)*(1/2*b +
    1/2*a)))*asin((1 + b + a)^(-1)*a)^(-1) = asin((b + a)*(1 + b + a)^(-1))*asin((1 + b +
    a)^(-1)*a)^(-1)
*)
Lemma step_closed_form (a : R) (b : R)
    (H_a_pos_0 : a > 0)
    (H_b_pos_0 : b > 0) :
  1 + (1 / 2) * PI * (2 * (asin (2 * ((1 / 2) * b + (1 / 2) * a) * (inv (1 + b + a)))) * (inv PI) - 2 * (asin (a * (inv (1 + b + a)))) * (inv PI)) * (inv (asin (a * (inv (1 + b + a))))) = asin ((b + a) * (inv (1 + b + a))) * (inv (asin (a * (inv (1 + b + a))))).
Proof.
  try assert (0 < 1 + b + a) by sign.
  try assert (0 < 1 + b + a) by sign.
  try assert (N0' : normal_form (asin ((b + a) * (inv (1 + b + a)))) (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
  try assert (0 < 1 + b + a) by sign.
  try assert (N1' : normal_form (asin (2 * ((1 / 2) * b + (1 / 2) * a) * (inv (1 + b + a)))) (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
  assert (Z0' : asin (a * (inv (1 + b + a))) <> 0) by (apply positive_ne; sign).
  assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal].
Qed.

(** Step [1 - sin g, start], by Sign:
  -2*alpha*m^2*(1 + 2*alpha*m^2*w + 2*beta*s^2*w)^(-1)*w + 1 > 0
*)
Lemma step_s_1_m_sin_g__start (alpha : R) (beta : R) (m : R) (s : R) (w : R)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0) :
  1 - 2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)) > 0.
Proof.
  try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
  assert (P' : 0 < ((1 + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))).
  { sign. }
  assert (G' : (1 - 2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) - (0) = ((1 + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))).
  { try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    assert (Z0' : 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1 - sin g, aligned], by Sign:
  1 - 2*alpha_1*(2*alpha_1*m^2*w + 1 + 2*beta*s^2*w)^(-1)*m^2*w > 0
*)
Lemma step_s_1_m_sin_g__aligned (alpha_1 : R) (beta : R) (m : R) (s : R) (w : R)
    (H_alpha_1_pos_0 : alpha_1 > 0)
    (H_beta_pos_0 : beta > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0) :
  1 - 2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)) > 0.
Proof.
  try assert (0 < 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w) by sign.
  assert (P' : 0 < ((1 + 2 * beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))).
  { sign. }
  assert (G' : (1 - 2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) - (0) = ((1 + 2 * beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))).
  { try assert (0 < 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w) by sign.
    assert (Z0' : 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1 - sin g, wider], by Sign:
  1 - 2*alpha*m^2*(2*s^2*w*beta_1 + 1 + 2*alpha*m^2*w)^(-1)*w > 0
*)
Lemma step_s_1_m_sin_g__wider (alpha : R) (beta_1 : R) (m : R) (s : R) (w : R)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_1_pos_0 : beta_1 > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0) :
  1 - 2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)) > 0.
Proof.
  try assert (0 < 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w) by sign.
  assert (P' : 0 < ((2 * (s ^ 2) * w * beta_1 + 1) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))).
  { sign. }
  assert (G' : (1 - 2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) - (0) = ((2 * (s ^ 2) * w * beta_1 + 1) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))).
  { try assert (0 < 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w) by sign.
    assert (Z0' : 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [g > 0, start], by Monotone:
  asin(2*alpha*m^2*(1 + 2*alpha*m^2*w + 2*beta*s^2*w)^(-1)*w) > 0
*)
Lemma step_g_pos_0__start (alpha : R) (beta : R) (m : R) (s : R) (w : R) (z : R)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) > 0.
Proof.
  pose proof (step_s_1_m_sin_g__start (alpha) (beta) (m) (s) (w) H_alpha_pos_0 H_beta_pos_0 H_m_pos_0 H_s_pos_0 H_w_pos_0) as H_s_1_m_sin_g__start.
  try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
  assert (0 <= 2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) by sign.
  assert (M' : asin (0) < asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))).
  { apply (rises_strictly (fun t => asin t) (fun t => inv (sqrt (1 - t ^ 2)) - 0) (0) (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))).
    - apply Rminus_lt_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= 2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - 2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) - 0) by first [sign_form ((1 + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) ltac:(assert (Z0' : 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - 2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 + (at_t)) * (sqrt (1 - (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= 2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - 2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) - 0) by first [sign_form ((1 + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) ltac:(assert (Z0' : 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - 2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) - (0) = (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) - (asin (0))).
  { try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N9' : normal_form ((asin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [g > 0, aligned], by Monotone:
  asin(2*alpha_1*(2*alpha_1*m^2*w + 1 + 2*beta*s^2*w)^(-1)*m^2*w) > 0
*)
Lemma step_g_pos_0__aligned (alpha_1 : R) (beta : R) (m : R) (s : R) (w : R) (z : R)
    (H_alpha_1_pos_0 : alpha_1 > 0)
    (H_beta_pos_0 : beta > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) > 0.
Proof.
  pose proof (step_s_1_m_sin_g__aligned (alpha_1) (beta) (m) (s) (w) H_alpha_1_pos_0 H_beta_pos_0 H_m_pos_0 H_s_pos_0 H_w_pos_0) as H_s_1_m_sin_g__aligned.
  try assert (0 < 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w) by sign.
  assert (0 <= 2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) by sign.
  assert (M' : asin (0) < asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))).
  { apply (rises_strictly (fun t => asin t) (fun t => inv (sqrt (1 - t ^ 2)) - 0) (0) (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))).
    - apply Rminus_lt_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= 2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - 2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) - 0) by first [sign_form ((1 + 2 * beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) ltac:(assert (Z0' : 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - 2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 + (at_t)) * (sqrt (1 - (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= 2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - 2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) - 0) by first [sign_form ((1 + 2 * beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) ltac:(assert (Z0' : 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - 2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) - (0) = (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) - (asin (0))).
  { try assert (0 < 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N9' : normal_form ((asin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [g > 0, wider], by Monotone:
  asin(2*alpha*m^2*(2*s^2*w*beta_1 + 1 + 2*alpha*m^2*w)^(-1)*w) > 0
*)
Lemma step_g_pos_0__wider (alpha : R) (beta_1 : R) (m : R) (s : R) (w : R) (z : R)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_1_pos_0 : beta_1 > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) > 0.
Proof.
  pose proof (step_s_1_m_sin_g__wider (alpha) (beta_1) (m) (s) (w) H_alpha_pos_0 H_beta_1_pos_0 H_m_pos_0 H_s_pos_0 H_w_pos_0) as H_s_1_m_sin_g__wider.
  try assert (0 < 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w) by sign.
  assert (0 <= 2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) by sign.
  assert (M' : asin (0) < asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))).
  { apply (rises_strictly (fun t => asin t) (fun t => inv (sqrt (1 - t ^ 2)) - 0) (0) (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))).
    - apply Rminus_lt_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= 2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - 2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) - 0) by first [sign_form ((2 * (s ^ 2) * w * beta_1 + 1) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) ltac:(assert (Z0' : 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - 2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 + (at_t)) * (sqrt (1 - (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= 2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - 2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) - 0) by first [sign_form ((2 * (s ^ 2) * w * beta_1 + 1) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) ltac:(assert (Z0' : 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - 2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) - (0) = (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) - (asin (0))).
  { try assert (0 < 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w) by sign.
    try assert (N9' : normal_form ((asin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [start], by Algebra:
  1/2*pi*(2*asin(2*(1 + 2*alpha*m^2*w + 2*beta*s^2*w)^(-1)*(alpha*m^2*w + beta*s^2*w))*pi^(-1) -
    2*asin(2*alpha*m^2*(1 + 2*alpha*m^2*w + 2*beta*s^2*w)^(-1)*w)*pi^(-1))*asin(2*alpha*m^2*(1 +
    2*alpha*m^2*w + 2*beta*s^2*w)^(-1)*w)^(-1) + 1 = asin((2*alpha*m^2*w + 2*beta*s^2*w)*(1 +
    2*alpha*m^2*w + 2*beta*s^2*w)^(-1))*asin(2*alpha*m^2*(1 + 2*alpha*m^2*w +
    2*beta*s^2*w)^(-1)*w)^(-1)
*)
Lemma step_start (alpha : R) (beta : R) (m : R) (s : R) (w : R)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0) :
  (1 / 2) * PI * (2 * (asin (2 * (alpha * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) + 1 = asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))).
Proof.
  try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
  try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
  try assert (N0' : normal_form (asin (2 * (alpha * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)) + 2 * beta * (s ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
  try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
  try assert (N1' : normal_form (asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)) + 2 * beta * (s ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
  assert (Z0' : asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) <> 0) by (apply positive_ne; sign).
  assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal].
Qed.

(** Step [aligned], by Algebra:
  1 + 1/2*asin(2*alpha_1*(2*alpha_1*m^2*w + 1 +
    2*beta*s^2*w)^(-1)*m^2*w)^(-1)*pi*(-2*pi^(-1)*asin(2*alpha_1*(2*alpha_1*m^2*w + 1 +
    2*beta*s^2*w)^(-1)*m^2*w) + 2*pi^(-1)*asin(2*(alpha_1*m^2*w + beta*s^2*w)*(2*alpha_1*m^2*w + 1
    + 2*beta*s^2*w)^(-1))) = asin(2*alpha_1*(2*alpha_1*m^2*w + 1 +
    2*beta*s^2*w)^(-1)*m^2*w)^(-1)*asin((2*alpha_1*m^2*w + 2*beta*s^2*w)*(2*alpha_1*m^2*w + 1 +
    2*beta*s^2*w)^(-1))
*)
Lemma step_aligned (alpha_1 : R) (beta : R) (m : R) (s : R) (w : R)
    (H_alpha_1_pos_0 : alpha_1 > 0)
    (H_beta_pos_0 : beta > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0) :
  1 + (1 / 2) * PI * (2 * (asin (2 * (alpha_1 * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))))) = asin ((2 * alpha_1 * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))))).
Proof.
  try assert (0 < 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w) by sign.
  try assert (0 < 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w) by sign.
  try assert (N0' : normal_form (asin ((2 * alpha_1 * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)) + 2 * beta * (s ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
  try assert (0 < 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w) by sign.
  try assert (N1' : normal_form (asin (2 * (alpha_1 * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)) + 2 * beta * (s ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
  assert (Z0' : asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) <> 0) by (apply positive_ne; sign).
  assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal].
Qed.

(** Step [wider], by Algebra:
  1 + 1/2*pi*asin(2*alpha*m^2*(2*s^2*w*beta_1 + 1 +
    2*alpha*m^2*w)^(-1)*w)^(-1)*(-2*pi^(-1)*asin(2*alpha*m^2*(2*s^2*w*beta_1 + 1 +
    2*alpha*m^2*w)^(-1)*w) + 2*asin(2*(s^2*w*beta_1 + alpha*m^2*w)*(2*s^2*w*beta_1 + 1 +
    2*alpha*m^2*w)^(-1))*pi^(-1)) = asin((2*s^2*w*beta_1 + 1 + 2*alpha*m^2*w)^(-1)*(2*s^2*w*beta_1
    + 2*alpha*m^2*w))*asin(2*alpha*m^2*(2*s^2*w*beta_1 + 1 + 2*alpha*m^2*w)^(-1)*w)^(-1)
*)
Lemma step_wider (alpha : R) (beta_1 : R) (m : R) (s : R) (w : R)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_1_pos_0 : beta_1 > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0) :
  1 + (1 / 2) * PI * (2 * (asin (2 * (s ^ 2 * w * beta_1 + alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))))) = asin ((2 * (s ^ 2) * w * beta_1 + 2 * alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))))).
Proof.
  try assert (0 < 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w) by sign.
  try assert (0 < 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w) by sign.
  try assert (N0' : normal_form (asin (2 * (s ^ 2 * w * beta_1 + alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) (asin (2 * (s ^ 2) * w * beta_1 * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)) + 2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
  try assert (0 < 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w) by sign.
  try assert (N1' : normal_form (asin ((2 * (s ^ 2) * w * beta_1 + 2 * alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) (asin (2 * (s ^ 2) * w * beta_1 * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)) + 2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z1' : asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [a rises], by Linear:
  2*alpha_1*m^2*w > 2*alpha*m^2*w
*)
Lemma step_a_rises (alpha : R) (alpha_1 : R) (m : R) (w : R)
    (H_alpha_pos_0 : alpha > 0)
    (H_alpha_1_pos_0 : alpha_1 > 0)
    (H_m_pos_0 : m > 0)
    (H_w_pos_0 : w > 0)
    (H_alpha_less_alpha_1 : alpha_1 > alpha) :
  2 * alpha_1 * (m ^ 2) * w > 2 * alpha * (m ^ 2) * w.
Proof.
  assert (P0' : 0 < (2 * (m ^ 2) * w) * ((alpha_1) - (alpha))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (2 * alpha_1 * (m ^ 2) * w) - (2 * alpha * (m ^ 2) * w) = (2 * (m ^ 2) * w) * ((alpha_1) - (alpha))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [b rises], by Linear:
  2*s^2*w*beta_1 > 2*beta*s^2*w
*)
Lemma step_b_rises (beta : R) (beta_1 : R) (s : R) (w : R)
    (H_beta_pos_0 : beta > 0)
    (H_beta_1_pos_0 : beta_1 > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0)
    (H_beta_less_beta_1 : beta_1 > beta) :
  2 * (s ^ 2) * w * beta_1 > 2 * beta * (s ^ 2) * w.
Proof.
  assert (P0' : 0 < (2 * (s ^ 2) * w) * ((beta_1) - (beta))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (2 * (s ^ 2) * w * beta_1) - (2 * beta * (s ^ 2) * w) = (2 * (s ^ 2) * w) * ((beta_1) - (beta))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [ratio in a], by Instance:
  asin((2*alpha*m^2*w + 2*beta*s^2*w)*(1 + 2*alpha*m^2*w + 2*beta*s^2*w)^(-1))*asin(2*alpha*m^2*(1
    + 2*alpha*m^2*w + 2*beta*s^2*w)^(-1)*w)^(-1) > asin(2*alpha_1*(2*alpha_1*m^2*w + 1 +
    2*beta*s^2*w)^(-1)*m^2*w)^(-1)*asin((2*alpha_1*m^2*w + 2*beta*s^2*w)*(2*alpha_1*m^2*w + 1 +
    2*beta*s^2*w)^(-1))
*)
Lemma step_ratio_in_a (alpha : R) (alpha_1 : R) (beta : R) (m : R) (s : R) (w : R) (z : R)
    (H_alpha_pos_0 : alpha > 0)
    (H_alpha_1_pos_0 : alpha_1 > 0)
    (H_beta_pos_0 : beta > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_alpha_less_alpha_1 : alpha_1 > alpha)
    (H_z_less_1 : 1 - z > 0) :
  asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) > asin ((2 * alpha_1 * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))))).
Proof.
  pose proof (step_a_rises (alpha) (alpha_1) (m) (w) H_alpha_pos_0 H_alpha_1_pos_0 H_m_pos_0 H_w_pos_0 H_alpha_less_alpha_1) as H_a_rises.
  assert (I' : asin (((2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)))) * (inv (asin ((2 * alpha * (m ^ 2) * w) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)))))) > asin (((2 * beta * (s ^ 2) * w) + (2 * alpha_1 * (m ^ 2) * w)) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha_1 * (m ^ 2) * w)))) * (inv (asin ((2 * alpha_1 * (m ^ 2) * w) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha_1 * (m ^ 2) * w))))))).
  { apply (erf_ratio_in_a.step_decreases (2 * alpha * (m ^ 2) * w) (2 * beta * (s ^ 2) * w) (1) (2 * alpha_1 * (m ^ 2) * w) (z)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_a_rises | assert (G' : (2 * alpha_1 * (m ^ 2) * w) - (2 * alpha * (m ^ 2) * w) = (2 * alpha_1 * (m ^ 2) * w) - (2 * alpha * (m ^ 2) * w)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_a_rises] | first [exact H_z_less_1 | assert (G' : (1 - (z)) - (0) = (1 - z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_less_1]]. }
  assert (G' : (asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))))) - (asin ((2 * alpha_1 * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))))) = (asin (((2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)))) * (inv (asin ((2 * alpha * (m ^ 2) * w) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w))))))) - (asin (((2 * beta * (s ^ 2) * w) + (2 * alpha_1 * (m ^ 2) * w)) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha_1 * (m ^ 2) * w)))) * (inv (asin ((2 * alpha_1 * (m ^ 2) * w) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha_1 * (m ^ 2) * w)))))))).
  { try assert (0 < (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w))) by sign.
    try assert (0 < (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha_1 * (m ^ 2) * w))) by sign.
    try assert (0 < 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w) by sign.
    try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N12' : normal_form ((inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)))) (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) by normal.
    try assert (0 < 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N13' : normal_form ((inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha_1 * (m ^ 2) * w)))) (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) by normal.
    try assert (0 < 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N14' : normal_form ((asin ((2 * alpha_1 * (m ^ 2) * w) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha_1 * (m ^ 2) * w)))))) (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N15' : normal_form ((asin (((2 * beta * (s ^ 2) * w) + (2 * alpha_1 * (m ^ 2) * w)) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha_1 * (m ^ 2) * w)))))) (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)) + 2 * beta * (s ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N16' : normal_form ((asin ((2 * alpha * (m ^ 2) * w) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)))))) (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N17' : normal_form ((asin (((2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)))))) (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)) + 2 * beta * (s ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N18' : normal_form ((inv (asin ((2 * alpha * (m ^ 2) * w) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w))))))) (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))))) by normal.
    try assert (0 < 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N19' : normal_form ((inv (asin ((2 * alpha_1 * (m ^ 2) * w) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha_1 * (m ^ 2) * w))))))) (inv (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))))) by normal.
    try assert (0 < 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N20' : normal_form (asin ((2 * alpha_1 * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)) + 2 * beta * (s ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N21' : normal_form (asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)) + 2 * beta * (s ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [ratio in b], by Instance:
  asin((2*s^2*w*beta_1 + 1 + 2*alpha*m^2*w)^(-1)*(2*s^2*w*beta_1 +
    2*alpha*m^2*w))*asin(2*alpha*m^2*(2*s^2*w*beta_1 + 1 + 2*alpha*m^2*w)^(-1)*w)^(-1) >
    asin((2*alpha*m^2*w + 2*beta*s^2*w)*(1 + 2*alpha*m^2*w +
    2*beta*s^2*w)^(-1))*asin(2*alpha*m^2*(1 + 2*alpha*m^2*w + 2*beta*s^2*w)^(-1)*w)^(-1)
*)
Lemma step_ratio_in_b (alpha : R) (beta : R) (beta_1 : R) (m : R) (s : R) (w : R) (z : R)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_beta_1_pos_0 : beta_1 > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_beta_less_beta_1 : beta_1 > beta)
    (H_z_less_1 : 1 - z > 0) :
  asin ((2 * (s ^ 2) * w * beta_1 + 2 * alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))))) > asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))).
Proof.
  pose proof (step_b_rises (beta) (beta_1) (s) (w) H_beta_pos_0 H_beta_1_pos_0 H_s_pos_0 H_w_pos_0 H_beta_less_beta_1) as H_b_rises.
  assert (I' : asin (((2 * alpha * (m ^ 2) * w) + (2 * (s ^ 2) * w * beta_1)) * (inv (1 + (2 * alpha * (m ^ 2) * w) + (2 * (s ^ 2) * w * beta_1)))) * (inv (asin ((2 * alpha * (m ^ 2) * w) * (inv (1 + (2 * alpha * (m ^ 2) * w) + (2 * (s ^ 2) * w * beta_1)))))) > asin (((2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)))) * (inv (asin ((2 * alpha * (m ^ 2) * w) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w))))))).
  { apply (erf_ratio_in_b.step_increases (2 * alpha * (m ^ 2) * w) (2 * beta * (s ^ 2) * w) (2 * (s ^ 2) * w * beta_1) (z)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_b_rises | assert (G' : (2 * (s ^ 2) * w * beta_1) - (2 * beta * (s ^ 2) * w) = (2 * (s ^ 2) * w * beta_1) - (2 * beta * (s ^ 2) * w)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_b_rises] | first [exact H_z_less_1 | assert (G' : (1 - (z)) - (0) = (1 - z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_less_1]]. }
  assert (G' : (asin ((2 * (s ^ 2) * w * beta_1 + 2 * alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))))) - (asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))))) = (asin (((2 * alpha * (m ^ 2) * w) + (2 * (s ^ 2) * w * beta_1)) * (inv (1 + (2 * alpha * (m ^ 2) * w) + (2 * (s ^ 2) * w * beta_1)))) * (inv (asin ((2 * alpha * (m ^ 2) * w) * (inv (1 + (2 * alpha * (m ^ 2) * w) + (2 * (s ^ 2) * w * beta_1))))))) - (asin (((2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)))) * (inv (asin ((2 * alpha * (m ^ 2) * w) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)))))))).
  { try assert (0 < (1 + (2 * alpha * (m ^ 2) * w) + (2 * (s ^ 2) * w * beta_1))) by sign.
    try assert (0 < (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w))) by sign.
    try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (0 < 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w) by sign.
    try assert (0 < 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w) by sign.
    try assert (N9' : normal_form ((inv (1 + (2 * alpha * (m ^ 2) * w) + (2 * (s ^ 2) * w * beta_1)))) (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) by normal.
    try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N10' : normal_form ((inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)))) (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) by normal.
    try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N11' : normal_form ((asin ((2 * alpha * (m ^ 2) * w) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)))))) (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w) by sign.
    try assert (N12' : normal_form ((asin ((2 * alpha * (m ^ 2) * w) * (inv (1 + (2 * alpha * (m ^ 2) * w) + (2 * (s ^ 2) * w * beta_1)))))) (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N13' : normal_form ((asin (((2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w)))))) (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)) + 2 * beta * (s ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w) by sign.
    try assert (N14' : normal_form ((asin (((2 * alpha * (m ^ 2) * w) + (2 * (s ^ 2) * w * beta_1)) * (inv (1 + (2 * alpha * (m ^ 2) * w) + (2 * (s ^ 2) * w * beta_1)))))) (asin (2 * (s ^ 2) * w * beta_1 * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)) + 2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w) by sign.
    try assert (N15' : normal_form ((inv (asin ((2 * alpha * (m ^ 2) * w) * (inv (1 + (2 * alpha * (m ^ 2) * w) + (2 * (s ^ 2) * w * beta_1))))))) (inv (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))))) by normal.
    try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N16' : normal_form ((inv (asin ((2 * alpha * (m ^ 2) * w) * (inv (1 + (2 * beta * (s ^ 2) * w) + (2 * alpha * (m ^ 2) * w))))))) (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))))) by normal.
    try assert (0 < 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w) by sign.
    try assert (N17' : normal_form (asin ((2 * (s ^ 2) * w * beta_1 + 2 * alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) (asin (2 * (s ^ 2) * w * beta_1 * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)) + 2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N18' : normal_form (asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)) + 2 * beta * (s ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [in alpha], by Linear:
  1/2*pi*(2*asin(2*(1 + 2*alpha*m^2*w + 2*beta*s^2*w)^(-1)*(alpha*m^2*w + beta*s^2*w))*pi^(-1) -
    2*asin(2*alpha*m^2*(1 + 2*alpha*m^2*w + 2*beta*s^2*w)^(-1)*w)*pi^(-1))*asin(2*alpha*m^2*(1 +
    2*alpha*m^2*w + 2*beta*s^2*w)^(-1)*w)^(-1) > 1/2*asin(2*alpha_1*(2*alpha_1*m^2*w + 1 +
    2*beta*s^2*w)^(-1)*m^2*w)^(-1)*pi*(-2*pi^(-1)*asin(2*alpha_1*(2*alpha_1*m^2*w + 1 +
    2*beta*s^2*w)^(-1)*m^2*w) + 2*pi^(-1)*asin(2*(alpha_1*m^2*w + beta*s^2*w)*(2*alpha_1*m^2*w + 1
    + 2*beta*s^2*w)^(-1)))
*)
Lemma step_in_alpha (alpha : R) (alpha_1 : R) (beta : R) (m : R) (s : R) (w : R) (z : R)
    (H_alpha_pos_0 : alpha > 0)
    (H_alpha_1_pos_0 : alpha_1 > 0)
    (H_beta_pos_0 : beta > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_alpha_less_alpha_1 : alpha_1 > alpha)
    (H_z_less_1 : 1 - z > 0) :
  (1 / 2) * PI * (2 * (asin (2 * (alpha * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) > (1 / 2) * PI * (2 * (asin (2 * (alpha_1 * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))))).
Proof.
  pose proof (step_start (alpha) (beta) (m) (s) (w) H_alpha_pos_0 H_beta_pos_0 H_m_pos_0 H_s_pos_0 H_w_pos_0) as H_start.
  pose proof (step_aligned (alpha_1) (beta) (m) (s) (w) H_alpha_1_pos_0 H_beta_pos_0 H_m_pos_0 H_s_pos_0 H_w_pos_0) as H_aligned.
  pose proof (step_ratio_in_a (alpha) (alpha_1) (beta) (m) (s) (w) (z) H_alpha_pos_0 H_alpha_1_pos_0 H_beta_pos_0 H_m_pos_0 H_s_pos_0 H_w_pos_0 H_z_pos_0 H_alpha_less_alpha_1 H_z_less_1) as H_ratio_in_a.
  assert (P0' : 0 < (1) * ((asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))))) - (asin ((2 * alpha_1 * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))))))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 <= (1) * (((1 / 2) * PI * (2 * (asin (2 * (alpha * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) + 1) - (asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))))))) by (apply zero_times; lra).
  assert (P2' : 0 <= (-1) * ((1 + (1 / 2) * PI * (2 * (asin (2 * (alpha_1 * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))))) - (asin ((2 * alpha_1 * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))))))) by (apply zero_times; lra).
  assert (G' : ((1 / 2) * PI * (2 * (asin (2 * (alpha * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))))) - ((1 / 2) * PI * (2 * (asin (2 * (alpha_1 * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))))) = (1) * ((asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))))) - (asin ((2 * alpha_1 * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))))))) + (1) * (((1 / 2) * PI * (2 * (asin (2 * (alpha * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) + 1) - (asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))))) + (-1) * ((1 + (1 / 2) * PI * (2 * (asin (2 * (alpha_1 * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))))) - (asin ((2 * alpha_1 * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))))))).
  { try assert (0 < 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w) by sign.
    try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N0' : normal_form (asin (2 * (alpha * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)) + 2 * beta * (s ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N1' : normal_form (asin ((2 * alpha_1 * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)) + 2 * beta * (s ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N2' : normal_form (asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)) + 2 * beta * (s ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N3' : normal_form (asin (2 * (alpha_1 * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)) + 2 * beta * (s ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [in beta], by Linear:
  1/2*pi*asin(2*alpha*m^2*(2*s^2*w*beta_1 + 1 +
    2*alpha*m^2*w)^(-1)*w)^(-1)*(-2*pi^(-1)*asin(2*alpha*m^2*(2*s^2*w*beta_1 + 1 +
    2*alpha*m^2*w)^(-1)*w) + 2*asin(2*(s^2*w*beta_1 + alpha*m^2*w)*(2*s^2*w*beta_1 + 1 +
    2*alpha*m^2*w)^(-1))*pi^(-1)) > 1/2*pi*(2*asin(2*(1 + 2*alpha*m^2*w +
    2*beta*s^2*w)^(-1)*(alpha*m^2*w + beta*s^2*w))*pi^(-1) - 2*asin(2*alpha*m^2*(1 + 2*alpha*m^2*w
    + 2*beta*s^2*w)^(-1)*w)*pi^(-1))*asin(2*alpha*m^2*(1 + 2*alpha*m^2*w +
    2*beta*s^2*w)^(-1)*w)^(-1)
*)
Lemma step_in_beta (alpha : R) (beta : R) (beta_1 : R) (m : R) (s : R) (w : R) (z : R)
    (H_alpha_pos_0 : alpha > 0)
    (H_beta_pos_0 : beta > 0)
    (H_beta_1_pos_0 : beta_1 > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_beta_less_beta_1 : beta_1 > beta)
    (H_z_less_1 : 1 - z > 0) :
  (1 / 2) * PI * (2 * (asin (2 * (s ^ 2 * w * beta_1 + alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))))) > (1 / 2) * PI * (2 * (asin (2 * (alpha * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))).
Proof.
  pose proof (step_start (alpha) (beta) (m) (s) (w) H_alpha_pos_0 H_beta_pos_0 H_m_pos_0 H_s_pos_0 H_w_pos_0) as H_start.
  pose proof (step_wider (alpha) (beta_1) (m) (s) (w) H_alpha_pos_0 H_beta_1_pos_0 H_m_pos_0 H_s_pos_0 H_w_pos_0) as H_wider.
  pose proof (step_ratio_in_b (alpha) (beta) (beta_1) (m) (s) (w) (z) H_alpha_pos_0 H_beta_pos_0 H_beta_1_pos_0 H_m_pos_0 H_s_pos_0 H_w_pos_0 H_z_pos_0 H_beta_less_beta_1 H_z_less_1) as H_ratio_in_b.
  assert (P0' : 0 < (1) * ((asin ((2 * (s ^ 2) * w * beta_1 + 2 * alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))))) - (asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))))))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((1 + (1 / 2) * PI * (2 * (asin (2 * (s ^ 2 * w * beta_1 + alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))))) - (asin ((2 * (s ^ 2) * w * beta_1 + 2 * alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))))))) by (apply zero_times; lra).
  assert (P2' : 0 <= (-1) * (((1 / 2) * PI * (2 * (asin (2 * (alpha * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) + 1) - (asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))))))) by (apply zero_times; lra).
  assert (G' : ((1 / 2) * PI * (2 * (asin (2 * (s ^ 2 * w * beta_1 + alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))))) - ((1 / 2) * PI * (2 * (asin (2 * (alpha * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))))) = (1) * ((asin ((2 * (s ^ 2) * w * beta_1 + 2 * alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))))) - (asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))))) + (1) * ((1 + (1 / 2) * PI * (2 * (asin (2 * (s ^ 2 * w * beta_1 + alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))))) - (asin ((2 * (s ^ 2) * w * beta_1 + 2 * alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))))))) + (-1) * (((1 / 2) * PI * (2 * (asin (2 * (alpha * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) + 1) - (asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))))))).
  { try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (0 < 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w) by sign.
    try assert (0 < 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w) by sign.
    try assert (N0' : normal_form (asin (2 * (s ^ 2 * w * beta_1 + alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) (asin (2 * (s ^ 2) * w * beta_1 * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)) + 2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w) by sign.
    try assert (N1' : normal_form (asin ((2 * (s ^ 2) * w * beta_1 + 2 * alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) (asin (2 * (s ^ 2) * w * beta_1 * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)) + 2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N2' : normal_form (asin (2 * (alpha * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)) + 2 * beta * (s ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) by sign.
    try assert (N3' : normal_form (asin ((2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)) + 2 * beta * (s ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (a : R) (alpha : R) (alpha_1 : R) (b : R) (beta : R) (beta_1 : R) (m : R) (s : R) (w : R) (z : R)
    (H_a_pos_0 : a > 0)
    (H_alpha_pos_0 : alpha > 0)
    (H_alpha_1_pos_0 : alpha_1 > 0)
    (H_b_pos_0 : b > 0)
    (H_beta_pos_0 : beta > 0)
    (H_beta_1_pos_0 : beta_1 > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_alpha_less_alpha_1 : alpha_1 > alpha)
    (H_beta_less_beta_1 : beta_1 > beta)
    (H_z_less_1 : 1 - z > 0) :
  1 + (1 / 2) * PI * (2 * (asin (2 * ((1 / 2) * b + (1 / 2) * a) * (inv (1 + b + a)))) * (inv PI) - 2 * (asin (a * (inv (1 + b + a)))) * (inv PI)) * (inv (asin (a * (inv (1 + b + a))))) = asin ((b + a) * (inv (1 + b + a))) * (inv (asin (a * (inv (1 + b + a))))).
Proof. exact (step_closed_form (a) (b) H_a_pos_0 H_b_pos_0). Qed.

Theorem theorem_2 (a : R) (alpha : R) (alpha_1 : R) (b : R) (beta : R) (beta_1 : R) (m : R) (s : R) (w : R) (z : R)
    (H_a_pos_0 : a > 0)
    (H_alpha_pos_0 : alpha > 0)
    (H_alpha_1_pos_0 : alpha_1 > 0)
    (H_b_pos_0 : b > 0)
    (H_beta_pos_0 : beta > 0)
    (H_beta_1_pos_0 : beta_1 > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_alpha_less_alpha_1 : alpha_1 > alpha)
    (H_beta_less_beta_1 : beta_1 > beta)
    (H_z_less_1 : 1 - z > 0) :
  (1 / 2) * PI * (2 * (asin (2 * (alpha * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))) > (1 / 2) * PI * (2 * (asin (2 * (alpha_1 * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha_1 * (m ^ 2) * w * (inv (2 * alpha_1 * (m ^ 2) * w + 1 + 2 * beta * (s ^ 2) * w))))).
Proof. exact (step_in_alpha (alpha) (alpha_1) (beta) (m) (s) (w) (z) H_alpha_pos_0 H_alpha_1_pos_0 H_beta_pos_0 H_m_pos_0 H_s_pos_0 H_w_pos_0 H_z_pos_0 H_alpha_less_alpha_1 H_z_less_1). Qed.

Theorem theorem_3 (a : R) (alpha : R) (alpha_1 : R) (b : R) (beta : R) (beta_1 : R) (m : R) (s : R) (w : R) (z : R)
    (H_a_pos_0 : a > 0)
    (H_alpha_pos_0 : alpha > 0)
    (H_alpha_1_pos_0 : alpha_1 > 0)
    (H_b_pos_0 : b > 0)
    (H_beta_pos_0 : beta > 0)
    (H_beta_1_pos_0 : beta_1 > 0)
    (H_m_pos_0 : m > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_alpha_less_alpha_1 : alpha_1 > alpha)
    (H_beta_less_beta_1 : beta_1 > beta)
    (H_z_less_1 : 1 - z > 0) :
  (1 / 2) * PI * (2 * (asin (2 * (s ^ 2 * w * beta_1 + alpha * (m ^ 2) * w) * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (2 * (s ^ 2) * w * beta_1 + 1 + 2 * alpha * (m ^ 2) * w))))) > (1 / 2) * PI * (2 * (asin (2 * (alpha * (m ^ 2) * w + beta * (s ^ 2) * w) * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI) - 2 * (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w)))) * (inv PI)) * (inv (asin (2 * alpha * (m ^ 2) * w * (inv (1 + 2 * alpha * (m ^ 2) * w + 2 * beta * (s ^ 2) * w))))).
Proof. exact (step_in_beta (alpha) (beta) (beta_1) (m) (s) (w) (z) H_alpha_pos_0 H_beta_pos_0 H_beta_1_pos_0 H_m_pos_0 H_s_pos_0 H_w_pos_0 H_z_pos_0 H_beta_less_beta_1 H_z_less_1). Qed.
