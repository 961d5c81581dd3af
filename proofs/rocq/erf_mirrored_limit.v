(** ERF, mirrored isotropic Gaussian classes, $d -> infinity$: $NC1(NTK) >= NC1(NNGP)$ (erf-mirrored-limit)

  Given [p > 0]: p > 0
  Given [r > 0]: r > 0
  Given [s > 0]: s > 0
  Given [z > 0]: z > 0
  Given [p > r]: p > r
  Given [s < pi/2]: 1/2*pi - s > 0
  Given [z < 1]: -z + 1 > 0
  with [W_Q]: W_Q = -2*asin(2*r*(2*p + 1)^(-1))*pi^(-1) + 2*asin(2*p*(2*p + 1)^(-1))*pi^(-1)
  with [W_G]: W_G = -4*r*pi^(-1)*(1 + 4*p - 4*r^2 + 4*p^2)^(-1/2) + 4*p*pi^(-1)*(1 + 4*p)^(-1/2)
  with [B_Q]: B_Q = 2*asin(2*r*(2*p + 1)^(-1))*pi^(-1)
  with [B_G]: B_G = 4*r*pi^(-1)*(1 + 4*p - 4*r^2 + 4*p^2)^(-1/2)
  Then (W_G + W_Q)*(B_G + B_Q)^(-1) >= W_Q*B_Q^(-1)
  Then limit(t -> 1/2*pi*(2*asin(2*p*(1 + 2*p*t)^(-1)*t)*pi^(-1) - 2*pi^(-1)*asin(2*r*(1 +
    2*p*t)^(-1)*t))*asin(2*r*(1 + 2*p*t)^(-1)*t)^(-1), 0, 1) = -1 + p*r^(-1)
  Then limit(t -> (2*asin(2*p*(1 + 2*p*t)^(-1)*t)*pi^(-1) + 4*p*t*pi^(-1)*(1 + 4*p*t)^(-1/2) -
    2*pi^(-1)*asin(2*r*(1 + 2*p*t)^(-1)*t) - 4*(1 + 4*t^2*p^2 - 4*r^2*t^2 +
    4*p*t)^(-1/2)*r*t*pi^(-1))*(4*(1 + 4*t^2*p^2 - 4*r^2*t^2 + 4*p*t)^(-1/2)*r*t*pi^(-1) +
    2*pi^(-1)*asin(2*r*(1 + 2*p*t)^(-1)*t))^(-1), 0, 1) = -1 + p*r^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require mediant.
Open Scope R_scope.

(** Step [second slope], by Sign:
  1 - cos(2*s) >= 0
*)
Lemma step_second_slope (s : R)
    (H_s_pos_0 : s > 0)
    (H_s_less_pi_over_2 : (1 / 2) * PI - s > 0) :
  1 - cos (2 * s) >= 0.
Proof.
  assert (P' : 0 <= (2 * ((sin s) ^ 2))).
  { sign. }
  assert (G' : (1 - cos (2 * s)) - (0) = (2 * ((sin s) ^ 2))).
  { try assert (N0' : normal_form (cos (2 * s)) (1 - 2 * ((sin s) ^ 2))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [numerator], by Monotone:
  -1/2*sin(2*s) + s >= 0
*)
Lemma step_numerator (s : R)
    (H_s_pos_0 : s > 0)
    (H_s_less_pi_over_2 : (1 / 2) * PI - s > 0) :
  s - (1 / 2) * (sin (2 * s)) >= 0.
Proof.
  assert (0 <= s) by sign.
  assert (M' : (0) - (1 / 2) * (sin (2 * (0))) <= (s) - (1 / 2) * (sin (2 * (s)))).
  { apply (rises (fun t => t - (1 / 2) * (sin (2 * t))) (fun t => (1 - cos (2 * t)) - 0) (0) (s)).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= (at_t) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= ((1 / 2) * PI - 0) - 0) by by_number.
      try assert (0 <= ((1 / 2) * PI - (at_t)) - 0) by first [seen | sign_form ((1 / 2) * (2 * ((1 / 2) * PI - (at_t)))) ltac:(first [put; solve [field] | equal]) | sign_form ((1 / 2) * PI - (at_t)) ltac:(first [put; solve [field] | equal]) | sign].
      assert ((1 / 2) * PI - (at_t) > 0) by premise.
      assert (S' : 1 - cos (2 * (at_t)) >= 0).
      { apply (step_second_slope (at_t)); premise. }
      try assert (N2' : normal_form (cos ((2 * at_t))) (1 - 2 * ((sin (at_t)) ^ 2))) by normal.
      try assert (N3' : normal_form ((cos (2 * at_t))) (1 - 2 * ((sin (at_t)) ^ 2))) by normal.
      try assert (N4' : normal_form ((sin (2 * at_t))) (2 * (sin (at_t)) * (cos (at_t)))) by normal.
      derivative_of.
      first [put; solve [field] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= (at_t) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= ((1 / 2) * PI - 0) - 0) by by_number.
      try assert (0 <= ((1 / 2) * PI - (at_t)) - 0) by first [seen | sign_form ((1 / 2) * (2 * ((1 / 2) * PI - (at_t)))) ltac:(first [put; solve [field] | equal]) | sign_form ((1 / 2) * PI - (at_t)) ltac:(first [put; solve [field] | equal]) | sign].
      assert ((1 / 2) * PI - (at_t) > 0) by premise.
      assert (S' : 1 - cos (2 * (at_t)) >= 0).
      { apply (step_second_slope (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (s - (1 / 2) * (sin (2 * s))) - (0) = ((s) - (1 / 2) * (sin (2 * (s)))) - ((0) - (1 / 2) * (sin (2 * (0))))).
  { try assert (N9' : normal_form ((sin (2 * (0)))) (0)) by normal.
    try assert (N10' : normal_form (sin (2 * s)) (2 * (sin s) * (cos s))) by normal.
    try assert (N11' : normal_form ((sin (2 * (s)))) (2 * (sin s) * (cos s))) by normal.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [slope], by Sign:
  s^(-1)*(1 + (cos(s)^(-1)*sin(s))^2) - cos(s)^(-1)*sin(s)*s^(-2) >= 0
*)
Lemma step_slope (s : R)
    (H_s_pos_0 : s > 0)
    (H_s_less_pi_over_2 : (1 / 2) * PI - s > 0) :
  (1 + (sin s * (inv (cos s))) ^ 2) * (inv s) - sin s * (inv (cos s)) * (inv (s ^ 2)) >= 0.
Proof.
  pose proof (step_numerator (s) H_s_pos_0 H_s_less_pi_over_2) as H_numerator.
  assert (P' : 0 <= ((s - (1 / 2) * (sin (2 * s))) * (inv (s ^ 2)) * (inv ((cos s) ^ 2)))).
  { first [seen | sign_form ((-1) * (s - sin s * (cos s)) * (inv (sin s - 1)) * (inv (s ^ 2)) * (inv (1 + sin s))) ltac:(try assert (N0' : normal_form (inv (s ^ 2)) ((inv s) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : s <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (sin (2 * s)) (2 * (sin s) * (cos s))) by normal; try assert (N2' : normal_form (inv ((cos s) ^ 2)) ((inv (cos s)) ^ 2)) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (s) * cos (s) = 1 - sin (s) * sin (s)) by (exact (cos_square (s))); assert (Z0' : cos s <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (Q0' : cos (s) * cos (s) = 1 - sin (s) * sin (s)) by (exact (cos_square (s))); assert (Z0' : cos s <> 0) by (apply positive_ne; sign); assert (Z1' : s <> 0) by (apply positive_ne; sign); assert (Z2' : 1 + sin s <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal]) | sign]. }
  assert (G' : ((1 + (sin s * (inv (cos s))) ^ 2) * (inv s) - sin s * (inv (cos s)) * (inv (s ^ 2))) - (0) = ((s - (1 / 2) * (sin (2 * s))) * (inv (s ^ 2)) * (inv ((cos s) ^ 2)))).
  { try assert (N3' : normal_form (inv (s ^ 2)) ((inv s) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : s <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N4' : normal_form (sin (2 * s)) (2 * (sin s) * (cos s))) by normal.
    try assert (N5' : normal_form (inv ((cos s) ^ 2)) ((inv (cos s)) ^ 2)) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (s) * cos (s) = 1 - sin (s) * sin (s)) by (exact (cos_square (s))); assert (Z0' : cos s <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (Q0' : cos (s) * cos (s) = 1 - sin (s) * sin (s)) by (exact (cos_square (s))).
    assert (Z0' : cos s <> 0) by (apply positive_ne; sign).
    assert (Z1' : s <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

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

(** Step [sin f - sin e], by Sign:
  2*p*(2*p + 1)^(-1) - 2*r*(2*p + 1)^(-1) > 0
*)
Lemma step_sin_f_m_sin_e (p : R) (r : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_p_pos_r : p > r) :
  2 * p * (inv (2 * p + 1)) - 2 * r * (inv (2 * p + 1)) > 0.
Proof.
  try assert (0 < 2 * p + 1) by sign.
  gap; first [seen | sign_form (2 * (p - r) * (inv (2 * p + 1))) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [1 + 2p - 2r], by Linear:
  2*p - 2*r + 1 > 0
*)
Lemma step_s_1_p_2p_m_2r (p : R) (r : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_p_pos_r : p > r) :
  2 * p + 1 - 2 * r > 0.
Proof.
  assert (P0' : 0 < (2) * ((p) - (r))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P' : 0 < (1)) by (by_number).
  assert (G' : (2 * p + 1 - 2 * r) - (0) = (2) * ((p) - (r)) + (1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [1 - sin e], by Sign:
  1 - 2*r*(2*p + 1)^(-1) > 0
*)
Lemma step_s_1_m_sin_e (p : R) (r : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_p_pos_r : p > r) :
  1 - 2 * r * (inv (2 * p + 1)) > 0.
Proof.
  pose proof (step_s_1_p_2p_m_2r (p) (r) H_p_pos_0 H_r_pos_0 H_p_pos_r) as H_s_1_p_2p_m_2r.
  try assert (0 < 2 * p + 1) by sign.
  gap; first [seen | sign_form ((1 + 2 * (p - r)) * (inv (2 * p + 1))) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
Qed.

(** Step [e < f], by Monotone:
  asin(2*p*(2*p + 1)^(-1)) > asin(2*r*(2*p + 1)^(-1))
*)
Lemma step_e_less_f (p : R) (r : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_z_pos_0 : z > 0)
    (H_p_pos_r : p > r)
    (H_z_less_1 : 1 - z > 0) :
  asin (2 * p * (inv (2 * p + 1))) > asin (2 * r * (inv (2 * p + 1))).
Proof.
  pose proof (step_sin_f_m_sin_e (p) (r) H_p_pos_0 H_r_pos_0 H_p_pos_r) as H_sin_f_m_sin_e.
  pose proof (step_s_1_m_sin_e (p) (r) H_p_pos_0 H_r_pos_0 H_p_pos_r) as H_s_1_m_sin_e.
  try assert (0 < 2 * p + 1) by sign.
  assert (0 <= 2 * r * (inv (2 * p + 1))) by sign.
  assert (0 <= 2 * p * (inv (2 * p + 1))) by sign.
  assert (M' : asin (2 * r * (inv (2 * p + 1))) < asin (2 * p * (inv (2 * p + 1)))).
  { apply (rises_strictly (fun t => asin t) (fun t => inv (sqrt (1 - t ^ 2)) - 0) (2 * r * (inv (2 * p + 1))) (2 * p * (inv (2 * p + 1)))).
    - apply Rminus_lt_0_l; first [seen | sign_form (2 * (p - r) * (inv (2 * p + 1))) ltac:(first [put; solve [ring] | equal]) | sign_form (2 * p * (inv (2 * p + 1)) - 2 * r * (inv (2 * p + 1))) ltac:(first [put; solve [ring] | equal]) | sign].
    - intros at_t B'.
      try assert (0 <= 2 * r * (inv (2 * p + 1)) - 0) by sign.
      try assert (0 <= 2 * p * (inv (2 * p + 1)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 2 * r * (inv (2 * p + 1))) - 0) by first [seen | sign_form ((1 + 2 * (p - r)) * (inv (2 * p + 1))) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((2 * p * (inv (2 * p + 1)) - 2 * r * (inv (2 * p + 1))) + inv (2 * p + 1)) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      try assert (0 <= (1 - 2 * p * (inv (2 * p + 1))) - 0) by first [sign_form (inv (2 * p + 1)) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
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
      try assert (0 <= 2 * r * (inv (2 * p + 1)) - 0) by sign.
      try assert (0 <= 2 * p * (inv (2 * p + 1)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 2 * r * (inv (2 * p + 1))) - 0) by first [seen | sign_form ((1 + 2 * (p - r)) * (inv (2 * p + 1))) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((2 * p * (inv (2 * p + 1)) - 2 * r * (inv (2 * p + 1))) + inv (2 * p + 1)) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      try assert (0 <= (1 - 2 * p * (inv (2 * p + 1))) - 0) by first [sign_form (inv (2 * p + 1)) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin (2 * p * (inv (2 * p + 1)))) - (asin (2 * r * (inv (2 * p + 1)))) = (asin (2 * p * (inv (2 * p + 1)))) - (asin (2 * r * (inv (2 * p + 1))))).
  { try assert (0 < 2 * p + 1) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [0 < e], by Monotone:
  asin(2*r*(2*p + 1)^(-1)) > 0
*)
Lemma step_s_0_less_e (p : R) (r : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_z_pos_0 : z > 0)
    (H_p_pos_r : p > r)
    (H_z_less_1 : 1 - z > 0) :
  asin (2 * r * (inv (2 * p + 1))) > 0.
Proof.
  pose proof (step_s_1_m_sin_e (p) (r) H_p_pos_0 H_r_pos_0 H_p_pos_r) as H_s_1_m_sin_e.
  try assert (0 < 2 * p + 1) by sign.
  assert (0 <= 2 * r * (inv (2 * p + 1))) by sign.
  assert (M' : asin (0) < asin (2 * r * (inv (2 * p + 1)))).
  { apply (rises_strictly (fun t => asin t) (fun t => inv (sqrt (1 - t ^ 2)) - 0) (0) (2 * r * (inv (2 * p + 1)))).
    - apply Rminus_lt_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= 2 * r * (inv (2 * p + 1)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - 2 * r * (inv (2 * p + 1))) - 0) by first [seen | sign_form ((1 + 2 * (p - r)) * (inv (2 * p + 1))) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((2 * p * (inv (2 * p + 1)) - 2 * r * (inv (2 * p + 1))) + inv (2 * p + 1)) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
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
      try assert (0 <= 2 * r * (inv (2 * p + 1)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - 2 * r * (inv (2 * p + 1))) - 0) by first [seen | sign_form ((1 + 2 * (p - r)) * (inv (2 * p + 1))) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((2 * p * (inv (2 * p + 1)) - 2 * r * (inv (2 * p + 1))) + inv (2 * p + 1)) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin (2 * r * (inv (2 * p + 1)))) - (0) = (asin (2 * r * (inv (2 * p + 1)))) - (asin (0))).
  { try assert (0 < 2 * p + 1) by sign.
    try assert (N9' : normal_form ((asin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f < pi/2], by Monotone:
  1/2*pi > asin(2*p*(2*p + 1)^(-1))
*)
Lemma step_f_less_pi_over_2 (p : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  (1 / 2) * PI > asin (2 * p * (inv (2 * p + 1))).
Proof.
  try assert (0 < 2 * p + 1) by sign.
  assert (0 <= 2 * p * (inv (2 * p + 1))) by sign.
  assert (M' : asin (2 * p * (inv (2 * p + 1))) < asin (1)).
  { apply (rises_strictly (fun t => asin t) (fun t => inv (sqrt (1 - t ^ 2)) - 0) (2 * p * (inv (2 * p + 1))) (1)).
    - apply Rminus_lt_0_l; first [sign_form (inv (2 * p + 1)) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    - intros at_t B'.
      try assert (0 <= 2 * p * (inv (2 * p + 1)) - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 2 * p * (inv (2 * p + 1))) - 0) by first [sign_form (inv (2 * p + 1)) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      try assert (0 <= (1 - 1) - 0) by by_ball.
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
      try assert (0 <= 2 * p * (inv (2 * p + 1)) - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 2 * p * (inv (2 * p + 1))) - 0) by first [sign_form (inv (2 * p + 1)) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      try assert (0 <= (1 - 1) - 0) by by_ball.
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : ((1 / 2) * PI) - (asin (2 * p * (inv (2 * p + 1)))) = (asin (1)) - (asin (2 * p * (inv (2 * p + 1))))).
  { try assert (0 < 2 * p + 1) by sign.
    try assert (N9' : normal_form ((asin (1))) ((1 / 2) * PI)) by normal.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [e < pi/2], by Linear:
  1/2*pi > asin(2*r*(2*p + 1)^(-1))
*)
Lemma step_e_less_pi_over_2 (p : R) (r : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_z_pos_0 : z > 0)
    (H_p_pos_r : p > r)
    (H_z_less_1 : 1 - z > 0) :
  (1 / 2) * PI > asin (2 * r * (inv (2 * p + 1))).
Proof.
  pose proof (step_e_less_f (p) (r) (z) H_p_pos_0 H_r_pos_0 H_z_pos_0 H_p_pos_r H_z_less_1) as H_e_less_f.
  pose proof (step_f_less_pi_over_2 (p) (z) H_p_pos_0 H_z_pos_0 H_z_less_1) as H_f_less_pi_over_2.
  assert (P0' : 0 < (1) * ((asin (2 * p * (inv (2 * p + 1)))) - (asin (2 * r * (inv (2 * p + 1)))))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 < (1) * (((1 / 2) * PI) - (asin (2 * p * (inv (2 * p + 1)))))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : ((1 / 2) * PI) - (asin (2 * r * (inv (2 * p + 1)))) = (1) * ((asin (2 * p * (inv (2 * p + 1)))) - (asin (2 * r * (inv (2 * p + 1))))) + (1) * (((1 / 2) * PI) - (asin (2 * p * (inv (2 * p + 1)))))).
  { try assert (0 < 2 * p + 1) by sign.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [tangents], by Monotone:
  2*p*(1 - 4*(2*p + 1)^(-2)*p^2)^(-1/2)*(2*p + 1)^(-1)*asin(2*p*(2*p + 1)^(-1))^(-1) >=
    2*asin(2*r*(2*p + 1)^(-1))^(-1)*r*(1 - 4*(2*p + 1)^(-2)*r^2)^(-1/2)*(2*p + 1)^(-1)
*)
Lemma step_tangents (p : R) (r : R) (s : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_s_pos_0 : s > 0)
    (H_z_pos_0 : z > 0)
    (H_p_pos_r : p > r)
    (H_s_less_pi_over_2 : (1 / 2) * PI - s > 0)
    (H_z_less_1 : 1 - z > 0) :
  2 * p * (inv (sqrt (1 - 4 * (p ^ 2) * (inv ((2 * p + 1) ^ 2))))) * (inv (2 * p + 1)) * (inv (asin (2 * p * (inv (2 * p + 1))))) >= 2 * r * (inv (asin (2 * r * (inv (2 * p + 1))))) * (inv (sqrt (1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2))))) * (inv (2 * p + 1)).
Proof.
  pose proof (step_e_less_f (p) (r) (z) H_p_pos_0 H_r_pos_0 H_z_pos_0 H_p_pos_r H_z_less_1) as H_e_less_f.
  pose proof (step_s_0_less_e (p) (r) (z) H_p_pos_0 H_r_pos_0 H_z_pos_0 H_p_pos_r H_z_less_1) as H_s_0_less_e.
  pose proof (step_f_less_pi_over_2 (p) (z) H_p_pos_0 H_z_pos_0 H_z_less_1) as H_f_less_pi_over_2.
  pose proof (step_e_less_pi_over_2 (p) (r) (z) H_p_pos_0 H_r_pos_0 H_z_pos_0 H_p_pos_r H_z_less_1) as H_e_less_pi_over_2.
  try assert (0 < 2 * p + 1) by sign.
  assert (0 <= asin (2 * r * (inv (2 * p + 1)))) by sign.
  assert (0 <= asin (2 * p * (inv (2 * p + 1)))) by sign.
  assert (M' : sin (asin (2 * r * (inv (2 * p + 1)))) * (inv (cos (asin (2 * r * (inv (2 * p + 1)))))) * (inv (asin (2 * r * (inv (2 * p + 1))))) <= sin (asin (2 * p * (inv (2 * p + 1)))) * (inv (cos (asin (2 * p * (inv (2 * p + 1)))))) * (inv (asin (2 * p * (inv (2 * p + 1)))))).
  { apply (rises (fun t => sin t * (inv (cos t)) * (inv t)) (fun t => ((1 + (sin t * (inv (cos t))) ^ 2) * (inv t) - sin t * (inv (cos t)) * (inv (t ^ 2))) - 0) (asin (2 * r * (inv (2 * p + 1)))) (asin (2 * p * (inv (2 * p + 1))))).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= asin (2 * r * (inv (2 * p + 1))) - 0) by sign.
      try assert (0 <= asin (2 * p * (inv (2 * p + 1))) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= ((1 / 2) * PI - asin (2 * r * (inv (2 * p + 1)))) - 0) by first [seen | sign_form ((asin (2 * p * (inv (2 * p + 1))) - asin (2 * r * (inv (2 * p + 1)))) + ((1 / 2) * PI - asin (2 * p * (inv (2 * p + 1))))) ltac:(first [put; solve [field] | equal]) | sign].
      try assert (0 <= ((1 / 2) * PI - asin (2 * p * (inv (2 * p + 1)))) - 0) by first [seen | sign_form ((1 / 2) * (2 * ((1 / 2) * PI - asin (2 * p * (inv (2 * p + 1)))))) ltac:(first [put; solve [field] | equal]) | sign_form ((1 / 2) * PI - asin (2 * p * (inv (2 * p + 1)))) ltac:(first [put; solve [field] | equal]) | sign].
      assert ((1 / 2) * PI - (at_t) > 0) by premise.
      assert (S' : (1 + (sin (at_t) * (inv (cos (at_t)))) ^ 2) * (inv (at_t)) - sin (at_t) * (inv (cos (at_t))) * (inv ((at_t) ^ 2)) >= 0).
      { apply (step_slope (at_t)); premise. }
      assert (0 < at_t) by sign.
      assert (0 < (cos at_t)) by sign.
      try assert (N2' : normal_form ((inv (at_t ^ 2))) ((inv (at_t)) ^ 2)) by normal.
      derivative_of.
      try assert (Q0' : cos (at_t) * cos (at_t) = 1 - sin (at_t) * sin (at_t)) by (exact (cos_square (at_t))).
      assert (Z0' : cos (at_t) <> 0) by (apply positive_ne; sign).
      assert (Z1' : at_t <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= asin (2 * r * (inv (2 * p + 1))) - 0) by sign.
      try assert (0 <= asin (2 * p * (inv (2 * p + 1))) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= ((1 / 2) * PI - asin (2 * r * (inv (2 * p + 1)))) - 0) by first [seen | sign_form ((asin (2 * p * (inv (2 * p + 1))) - asin (2 * r * (inv (2 * p + 1)))) + ((1 / 2) * PI - asin (2 * p * (inv (2 * p + 1))))) ltac:(first [put; solve [field] | equal]) | sign].
      try assert (0 <= ((1 / 2) * PI - asin (2 * p * (inv (2 * p + 1)))) - 0) by first [seen | sign_form ((1 / 2) * (2 * ((1 / 2) * PI - asin (2 * p * (inv (2 * p + 1)))))) ltac:(first [put; solve [field] | equal]) | sign_form ((1 / 2) * PI - asin (2 * p * (inv (2 * p + 1)))) ltac:(first [put; solve [field] | equal]) | sign].
      assert ((1 / 2) * PI - (at_t) > 0) by premise.
      assert (S' : (1 + (sin (at_t) * (inv (cos (at_t)))) ^ 2) * (inv (at_t)) - sin (at_t) * (inv (cos (at_t))) * (inv ((at_t) ^ 2)) >= 0).
      { apply (step_slope (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < (cos (asin (2 * r * (inv (2 * p + 1)))))) by sign.
      assert (0 < (asin (2 * r * (inv (2 * p + 1))))) by sign.
      continuity_at.
    - assert (0 < (asin (2 * p * (inv (2 * p + 1))))) by sign.
      assert (0 < (cos (asin (2 * p * (inv (2 * p + 1)))))) by sign.
      continuity_at. }
  assert (G' : (2 * p * (inv (sqrt (1 - 4 * (p ^ 2) * (inv ((2 * p + 1) ^ 2))))) * (inv (2 * p + 1)) * (inv (asin (2 * p * (inv (2 * p + 1)))))) - (2 * r * (inv (asin (2 * r * (inv (2 * p + 1))))) * (inv (sqrt (1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2))))) * (inv (2 * p + 1))) = (sin (asin (2 * p * (inv (2 * p + 1)))) * (inv (cos (asin (2 * p * (inv (2 * p + 1)))))) * (inv (asin (2 * p * (inv (2 * p + 1)))))) - (sin (asin (2 * r * (inv (2 * p + 1)))) * (inv (cos (asin (2 * r * (inv (2 * p + 1)))))) * (inv (asin (2 * r * (inv (2 * p + 1))))))).
  { try assert (-1 <= 2 * p * (inv (2 * p + 1)) <= 1) by (split; [apply from_minus_one; sign | apply from_gap_le; first [sign_form (inv (2 * p + 1)) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign]]).
    try assert (-1 <= 2 * p * (inv (2 * p + 1)) <= 1) by (split; [apply from_minus_one; sign | apply from_gap_le; first [sign_form (inv (2 * p + 1)) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign]]).
    try assert (-1 <= 2 * r * (inv (2 * p + 1)) <= 1) by (split; [apply from_minus_one; sign | apply from_gap_le; first [seen | sign_form ((1 + 2 * (p - r)) * (inv (2 * p + 1))) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((2 * p * (inv (2 * p + 1)) - 2 * r * (inv (2 * p + 1))) + inv (2 * p + 1)) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign]]).
    try assert (-1 <= 2 * r * (inv (2 * p + 1)) <= 1) by (split; [apply from_minus_one; sign | apply from_gap_le; first [seen | sign_form ((1 + 2 * (p - r)) * (inv (2 * p + 1))) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((2 * p * (inv (2 * p + 1)) - 2 * r * (inv (2 * p + 1))) + inv (2 * p + 1)) ltac:(assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign]]).
    try assert (0 < 2 * p + 1) by sign.
    try assert (0 < 2 * p + 1) by sign.
    try assert (0 < 1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2))) by first [seen | sign_form ((1 + 2 * (p - r)) * (2 * p + 2 * r + 1) * (inv ((2 * p + 1) ^ 2))) ltac:(try assert (N7' : normal_form (inv ((2 * p + 1) ^ 2)) (inv (1 + 4 * p + 4 * (p ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - 4 * (p ^ 2) * (inv ((2 * p + 1) ^ 2))) by first [sign_form ((1 + 4 * p) * (inv ((2 * p + 1) ^ 2))) ltac:(try assert (N8' : normal_form (inv ((2 * p + 1) ^ 2)) (inv (1 + 4 * p + 4 * (p ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 + 4 * p) by sign.
    try assert (0 < 2 * p + 1) by sign.
    try assert (N10' : normal_form ((cos (asin (2 * p * (inv (2 * p + 1)))))) (sqrt (1 + 4 * p) * (inv (2 * p + 1)))) by first [(unfold normal_form; rewrite cos_asin by first [assumption | split; sign]; unfold Rsqr; apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 4 * p) * sqrt (1 + 4 * p) = 1 + 4 * p) by (apply sqrt_sqrt; sign); assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])]) | normal].
    try assert (0 < 2 * p + 1) by sign.
    try assert (N11' : normal_form ((sin (asin (2 * p * (inv (2 * p + 1)))))) (2 * p * (inv (2 * p + 1)))) by normal.
    try assert (0 < 2 * p + 2 * r + 1) by sign.
    try assert (0 < 2 * p + 1 - 2 * r) by first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * p + 1) by sign.
    try assert (N12' : normal_form ((cos (asin (2 * r * (inv (2 * p + 1)))))) (sqrt (2 * p + 2 * r + 1) * (sqrt (2 * p + 1 - 2 * r)) * (inv (2 * p + 1)))) by first [(unfold normal_form; rewrite cos_asin by first [assumption | split; sign]; unfold Rsqr; apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])]) | normal].
    try assert (0 < 2 * p + 1) by sign.
    try assert (N13' : normal_form ((sin (asin (2 * r * (inv (2 * p + 1)))))) (2 * r * (inv (2 * p + 1)))) by normal.
    try assert (0 < 2 * p + 2 * r + 1) by sign.
    try assert (0 < 2 * p + 1 - 2 * r) by first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * p + 1) by sign.
    try assert (N14' : normal_form ((inv (cos (asin (2 * r * (inv (2 * p + 1))))))) (inv (sqrt (2 * p + 2 * r + 1)) * (inv (inv (2 * p + 1))) * (inv (sqrt (2 * p + 1 - 2 * r))))) by first [(unfold normal_form; replace ((cos (asin (2 * r * (inv (2 * p + 1)))))) with (inv (inv (sqrt (2 * p + 2 * r + 1))) * (inv (2 * p + 1)) * (inv (inv (sqrt (2 * p + 1 - 2 * r))))) by (try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (2 * p + 2 * r + 1)) * inv (sqrt (2 * p + 2 * r + 1)) = inv (2 * p + 2 * r + 1)) by (apply inv_sqrt_square; sign); try assert (Q3' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q4' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q5' : inv (sqrt (2 * p + 1 - 2 * r)) * inv (sqrt (2 * p + 1 - 2 * r)) = inv (2 * p + 1 - 2 * r)) by (apply inv_sqrt_square; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (2 * p + 2 * r + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : inv (sqrt (2 * p + 2 * r + 1)) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (2 * p + 1 - 2 * r) <> 0) by (apply positive_ne; sign); assert (Z4' : inv (sqrt (2 * p + 1 - 2 * r)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]); inverse) | normal].
    try assert (0 < 1 + 4 * p) by sign.
    try assert (0 < 2 * p + 1) by sign.
    try assert (N15' : normal_form ((inv (cos (asin (2 * p * (inv (2 * p + 1))))))) (inv (inv (2 * p + 1)) * (inv (sqrt (1 + 4 * p))))) by first [(unfold normal_form; replace ((cos (asin (2 * p * (inv (2 * p + 1)))))) with (inv (inv (sqrt (1 + 4 * p))) * (inv (2 * p + 1))) by (try assert (Q0' : sqrt (1 + 4 * p) * sqrt (1 + 4 * p) = 1 + 4 * p) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 + 4 * p) * sqrt (1 + 4 * p) = 1 + 4 * p) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (1 + 4 * p)) * inv (sqrt (1 + 4 * p)) = inv (1 + 4 * p)) by (apply inv_sqrt_square; sign); assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + 4 * p) <> 0) by (apply positive_ne; sign); assert (Z2' : inv (sqrt (1 + 4 * p)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal]); inverse) | normal].
    try assert (0 < 1 + 4 * p + 4 * (p ^ 2)) by sign.
    try assert (N16' : normal_form (inv ((2 * p + 1) ^ 2)) (inv (1 + 4 * p + 4 * (p ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 2 * p + 2 * r + 1) by sign.
    try assert (0 < 2 * p + 1 - 2 * r) by first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * p + 1) by sign.
    try assert (N17' : normal_form (sqrt (1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2)))) (sqrt (2 * p + 2 * r + 1) * (sqrt (2 * p + 1 - 2 * r)) * (inv (2 * p + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 2 * p + 2 * r + 1) by sign.
    try assert (0 < 2 * p + 1 - 2 * r) by first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * p + 1) by sign.
    try assert (N18' : normal_form (inv (sqrt (1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2))))) (inv (sqrt (2 * p + 2 * r + 1)) * (inv (inv (2 * p + 1))) * (inv (sqrt (2 * p + 1 - 2 * r))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (2 * p + 2 * r + 1)) * inv (sqrt (2 * p + 2 * r + 1)) = inv (2 * p + 2 * r + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q3' : inv (sqrt (2 * p + 1 - 2 * r)) * inv (sqrt (2 * p + 1 - 2 * r)) = inv (2 * p + 1 - 2 * r)) by (apply inv_sqrt_square; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (2 * p + 2 * r + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : inv (2 * p + 1) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (2 * p + 1 - 2 * r) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (0 < 1 + 4 * p) by sign.
    try assert (0 < 2 * p + 1) by sign.
    try assert (N19' : normal_form (sqrt (1 - 4 * (p ^ 2) * (inv ((2 * p + 1) ^ 2)))) (sqrt (1 + 4 * p) * (inv (2 * p + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 4 * p) * sqrt (1 + 4 * p) = 1 + 4 * p) by (apply sqrt_sqrt; sign); assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < 1 + 4 * p) by sign.
    try assert (0 < 2 * p + 1) by sign.
    try assert (N20' : normal_form (inv (sqrt (1 - 4 * (p ^ 2) * (inv ((2 * p + 1) ^ 2))))) (inv (inv (2 * p + 1)) * (inv (sqrt (1 + 4 * p))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 4 * p) * sqrt (1 + 4 * p) = 1 + 4 * p) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 4 * p)) * inv (sqrt (1 + 4 * p)) = inv (1 + 4 * p)) by (apply inv_sqrt_square; sign); assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : inv (2 * p + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 4 * p) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Q is odd], by Algebra:
  B_Q = 2*asin(2*r*(2*p + 1)^(-1))*pi^(-1)
*)
Lemma step_Q_is_odd (B_Q : R) (p : R) (r : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_B_Q : B_Q = 2 * (asin (2 * r * (inv (2 * p + 1)))) * (inv PI)) :
  B_Q = 2 * (asin (2 * r * (inv (2 * p + 1)))) * (inv PI).
Proof.
  rewrite ?H_B_Q.
  try assert (0 < 2 * p + 1) by sign.
  first [put; solve [ring] | equal].
Qed.

(** Step [G is odd], by Algebra:
  B_G = 4*r*pi^(-1)*(1 + 4*p - 4*r^2 + 4*p^2)^(-1/2)
*)
Lemma step_G_is_odd (B_G : R) (p : R) (r : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_B_G : B_G = 4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2))))) :
  B_G = 4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))).
Proof.
  rewrite ?H_B_G.
  try assert (0 < 2 * p + 2 * r + 1) by sign.
  try assert (N3' : normal_form ((4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))))) (4 * r * (inv (sqrt (2 * p + 2 * r + 1))) * (inv PI) * (inv (sqrt (2 * p + 1 - 2 * r))))) by (unfold normal_form; try assert (N1' : normal_form (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2))) (sqrt (2 * p + 2 * r + 1) * (sqrt (2 * p + 1 - 2 * r)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (N2' : normal_form (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))) (inv (sqrt (2 * p + 2 * r + 1)) * (inv (sqrt (2 * p + 1 - 2 * r))))) by normal; first [put; solve [ring] | equal]).
  try assert (0 < 2 * p + 2 * r + 1) by sign.
  try assert (N4' : normal_form (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2))) (sqrt (2 * p + 2 * r + 1) * (sqrt (2 * p + 1 - 2 * r)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (0 < 2 * p + 2 * r + 1) by sign.
  try assert (N5' : normal_form (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))) (inv (sqrt (2 * p + 2 * r + 1)) * (inv (sqrt (2 * p + 1 - 2 * r))))) by normal.
  first [put; solve [ring] | equal].
Qed.

(** Step [B_Q > 0], by Linear:
  B_Q > 0
*)
Lemma step_B_Q_pos_0 (B_Q : R) (p : R) (r : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_z_pos_0 : z > 0)
    (H_p_pos_r : p > r)
    (H_z_less_1 : 1 - z > 0)
    (H_B_Q : B_Q = 2 * (asin (2 * r * (inv (2 * p + 1)))) * (inv PI)) :
  B_Q > 0.
Proof.
  pose proof (step_s_0_less_e (p) (r) (z) H_p_pos_0 H_r_pos_0 H_z_pos_0 H_p_pos_r H_z_less_1) as H_s_0_less_e.
  pose proof (step_Q_is_odd (B_Q) (p) (r) H_p_pos_0 H_r_pos_0 H_B_Q) as H_Q_is_odd.
  assert (P0' : 0 < (2 * (inv PI)) * ((asin (2 * r * (inv (2 * p + 1)))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B_Q) - (0) = (2 * (inv PI)) * ((asin (2 * r * (inv (2 * p + 1)))) - (0))).
  { rewrite ?H_Q_is_odd.
    try assert (0 < 2 * p + 1) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [G > 0], by Sign:
  4*r*pi^(-1)*(1 + 4*p - 4*r^2 + 4*p^2)^(-1/2) > 0
*)
Lemma step_G_pos_0 (p : R) (r : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_p_pos_r : p > r) :
  4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))) > 0.
Proof.
  pose proof (step_s_1_p_2p_m_2r (p) (r) H_p_pos_0 H_r_pos_0 H_p_pos_r) as H_s_1_p_2p_m_2r.
  try assert (0 < 1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)) by first [seen | sign_form ((1 + 2 * (p - r)) * (2 * p + 2 * r + 1)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; sign.
Qed.

(** Step [B_G > 0], by Linear:
  B_G > 0
*)
Lemma step_B_G_pos_0 (B_G : R) (p : R) (r : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_p_pos_r : p > r)
    (H_B_G : B_G = 4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2))))) :
  B_G > 0.
Proof.
  pose proof (step_G_is_odd (B_G) (p) (r) H_p_pos_0 H_r_pos_0 H_B_G) as H_G_is_odd.
  pose proof (step_G_pos_0 (p) (r) H_p_pos_0 H_r_pos_0 H_p_pos_r) as H_G_pos_0.
  assert (P0' : 0 < (1) * ((4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2))))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B_G) - (0) = (1) * ((4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2))))) - (0))).
  { rewrite ?H_G_is_odd.
    try assert (0 < 1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)) by first [seen | sign_form ((1 + 2 * (p - r)) * (2 * p + 2 * r + 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * p + 2 * r + 1) by sign.
    try assert (0 < 2 * p + 1 - 2 * r) by first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N3' : normal_form ((4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))))) (4 * r * (inv (sqrt (2 * p + 2 * r + 1))) * (inv PI) * (inv (sqrt (2 * p + 1 - 2 * r))))) by (unfold normal_form; try assert (N1' : normal_form (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2))) (sqrt (2 * p + 2 * r + 1) * (sqrt (2 * p + 1 - 2 * r)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; try assert (N2' : normal_form (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))) (inv (sqrt (2 * p + 2 * r + 1)) * (inv (sqrt (2 * p + 1 - 2 * r))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (2 * p + 2 * r + 1)) * inv (sqrt (2 * p + 2 * r + 1)) = inv (2 * p + 2 * r + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q3' : inv (sqrt (2 * p + 1 - 2 * r)) * inv (sqrt (2 * p + 1 - 2 * r)) = inv (2 * p + 1 - 2 * r)) by (apply inv_sqrt_square; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (2 * p + 2 * r + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (2 * p + 1 - 2 * r) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (0 < 2 * p + 2 * r + 1) by sign.
    try assert (0 < 2 * p + 1 - 2 * r) by first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N4' : normal_form (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2))) (sqrt (2 * p + 2 * r + 1) * (sqrt (2 * p + 1 - 2 * r)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 2 * p + 2 * r + 1) by sign.
    try assert (0 < 2 * p + 1 - 2 * r) by first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N5' : normal_form (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))) (inv (sqrt (2 * p + 2 * r + 1)) * (inv (sqrt (2 * p + 1 - 2 * r))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (2 * p + 2 * r + 1)) * inv (sqrt (2 * p + 2 * r + 1)) = inv (2 * p + 2 * r + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q3' : inv (sqrt (2 * p + 1 - 2 * r)) * inv (sqrt (2 * p + 1 - 2 * r)) = inv (2 * p + 1 - 2 * r)) by (apply inv_sqrt_square; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (2 * p + 2 * r + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (2 * p + 1 - 2 * r) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [G], by Linear:
  B_G^(-1)*W_G >= W_Q*B_Q^(-1)
*)
Lemma step_G (B_G : R) (B_Q : R) (W_G : R) (W_Q : R) (p : R) (r : R) (s : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_s_pos_0 : s > 0)
    (H_z_pos_0 : z > 0)
    (H_p_pos_r : p > r)
    (H_s_less_pi_over_2 : (1 / 2) * PI - s > 0)
    (H_z_less_1 : 1 - z > 0)
    (H_W_Q : W_Q = 2 * (asin (2 * p * (inv (2 * p + 1)))) * (inv PI) - 2 * (asin (2 * r * (inv (2 * p + 1)))) * (inv PI))
    (H_W_G : W_G = 4 * p * (inv PI) * (inv (sqrt (1 + 4 * p))) - 4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))))
    (H_B_Q : B_Q = 2 * (asin (2 * r * (inv (2 * p + 1)))) * (inv PI))
    (H_B_G : B_G = 4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2))))) :
  W_G * (inv B_G) >= W_Q * (inv B_Q).
Proof.
  pose proof (step_s_1_p_2p_m_2r (p) (r) H_p_pos_0 H_r_pos_0 H_p_pos_r) as H_s_1_p_2p_m_2r.
  pose proof (step_tangents (p) (r) (s) (z) H_p_pos_0 H_r_pos_0 H_s_pos_0 H_z_pos_0 H_p_pos_r H_s_less_pi_over_2 H_z_less_1) as H_tangents.
  pose proof (step_Q_is_odd (B_Q) (p) (r) H_p_pos_0 H_r_pos_0 H_B_Q) as H_Q_is_odd.
  pose proof (step_G_is_odd (B_G) (p) (r) H_p_pos_0 H_r_pos_0 H_B_G) as H_G_is_odd.
  try assert (0 < 2 * p + 1) by sign.
  try assert (0 < 2 * p + 1) by sign.
  try assert (0 < 1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2))) by first [seen | sign_form ((1 + 2 * (p - r)) * (2 * p + 2 * r + 1) * (inv ((2 * p + 1) ^ 2))) ltac:(try assert (N0' : normal_form (inv ((2 * p + 1) ^ 2)) (inv (1 + 4 * p + 4 * (p ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  assert (P0' : 0 <= ((1 / 2) * (asin (2 * p * (inv (2 * p + 1)))) * (sqrt (1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2)))) * (2 * p + 1) * (inv r)) * ((2 * p * (inv (sqrt (1 - 4 * (p ^ 2) * (inv ((2 * p + 1) ^ 2))))) * (inv (2 * p + 1)) * (inv (asin (2 * p * (inv (2 * p + 1)))))) - (2 * r * (inv (asin (2 * r * (inv (2 * p + 1))))) * (inv (sqrt (1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2))))) * (inv (2 * p + 1))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (W_G * (inv B_G)) - (W_Q * (inv B_Q)) = ((1 / 2) * (asin (2 * p * (inv (2 * p + 1)))) * (sqrt (1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2)))) * (2 * p + 1) * (inv r)) * ((2 * p * (inv (sqrt (1 - 4 * (p ^ 2) * (inv ((2 * p + 1) ^ 2))))) * (inv (2 * p + 1)) * (inv (asin (2 * p * (inv (2 * p + 1)))))) - (2 * r * (inv (asin (2 * r * (inv (2 * p + 1))))) * (inv (sqrt (1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2))))) * (inv (2 * p + 1))))).
  { rewrite ?H_W_Q, ?H_W_G, ?H_Q_is_odd, ?H_G_is_odd.
    rewrite ?H_W_Q, ?H_W_G, ?H_Q_is_odd, ?H_G_is_odd.
    try assert (0 < 2 * p + 1) by sign.
    try assert (0 < 2 * p + 1) by sign.
    try assert (0 < 1 + 4 * p) by sign.
    try assert (0 < 1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)) by first [seen | sign_form ((1 + 2 * (p - r)) * (2 * p + 2 * r + 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2))) by first [seen | sign_form ((1 + 2 * (p - r)) * (2 * p + 2 * r + 1) * (inv ((2 * p + 1) ^ 2))) ltac:(try assert (N5' : normal_form (inv ((2 * p + 1) ^ 2)) (inv (1 + 4 * p + 4 * (p ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2))) by first [seen | sign_form ((1 + 2 * (p - r)) * (2 * p + 2 * r + 1) * (inv ((2 * p + 1) ^ 2))) ltac:(try assert (N6' : normal_form (inv ((2 * p + 1) ^ 2)) (inv (1 + 4 * p + 4 * (p ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - 4 * (p ^ 2) * (inv ((2 * p + 1) ^ 2))) by first [sign_form ((1 + 4 * p) * (inv ((2 * p + 1) ^ 2))) ltac:(try assert (N7' : normal_form (inv ((2 * p + 1) ^ 2)) (inv (1 + 4 * p + 4 * (p ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 2 * p + 2 * r + 1) by sign.
    try assert (0 < 1 + 4 * p) by sign.
    try assert (0 < 2 * p + 1 - 2 * r) by first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N11' : normal_form ((4 * p * (inv PI) * (inv (sqrt (1 + 4 * p))) - 4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))))) (4 * p * (inv (sqrt (1 + 4 * p))) * (inv PI) - 4 * r * (inv (sqrt (2 * p + 2 * r + 1))) * (inv PI) * (inv (sqrt (2 * p + 1 - 2 * r))))) by (unfold normal_form; try assert (N9' : normal_form (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2))) (sqrt (2 * p + 2 * r + 1) * (sqrt (2 * p + 1 - 2 * r)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; try assert (N10' : normal_form (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))) (inv (sqrt (2 * p + 2 * r + 1)) * (inv (sqrt (2 * p + 1 - 2 * r))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (2 * p + 2 * r + 1)) * inv (sqrt (2 * p + 2 * r + 1)) = inv (2 * p + 2 * r + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q3' : inv (sqrt (2 * p + 1 - 2 * r)) * inv (sqrt (2 * p + 1 - 2 * r)) = inv (2 * p + 1 - 2 * r)) by (apply inv_sqrt_square; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (2 * p + 2 * r + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (2 * p + 1 - 2 * r) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (0 < 2 * p + 2 * r + 1) by sign.
    try assert (0 < 2 * p + 1 - 2 * r) by first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N14' : normal_form ((4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))))) (4 * r * (inv (sqrt (2 * p + 2 * r + 1))) * (inv PI) * (inv (sqrt (2 * p + 1 - 2 * r))))) by (unfold normal_form; try assert (N12' : normal_form (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2))) (sqrt (2 * p + 2 * r + 1) * (sqrt (2 * p + 1 - 2 * r)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; try assert (N13' : normal_form (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))) (inv (sqrt (2 * p + 2 * r + 1)) * (inv (sqrt (2 * p + 1 - 2 * r))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (2 * p + 2 * r + 1)) * inv (sqrt (2 * p + 2 * r + 1)) = inv (2 * p + 2 * r + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q3' : inv (sqrt (2 * p + 1 - 2 * r)) * inv (sqrt (2 * p + 1 - 2 * r)) = inv (2 * p + 1 - 2 * r)) by (apply inv_sqrt_square; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (2 * p + 2 * r + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (2 * p + 1 - 2 * r) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (0 < 2 * p + 1) by sign.
    try assert (N15' : normal_form ((inv ((2 * (asin (2 * r * (inv (2 * p + 1)))) * (inv PI))))) ((1 / 2) * PI * (inv (asin (2 * r * (inv (2 * p + 1))))))) by first [(unfold normal_form; replace ((2 * (asin (2 * r * (inv (2 * p + 1)))) * (inv PI))) with (2 * (asin (2 * r * (inv (2 * p + 1)))) * (inv PI)) by (first [put; solve [ring] | equal]); inverse) | normal].
    try assert (0 < 2 * p + 2 * r + 1) by sign.
    try assert (0 < 2 * p + 1 - 2 * r) by first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N16' : normal_form ((inv ((4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))))))) ((1 / 4) * (sqrt (2 * p + 2 * r + 1)) * PI * (sqrt (2 * p + 1 - 2 * r)) * (inv r))) by first [(unfold normal_form; replace ((4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))))) with (4 * r * (inv (sqrt (2 * p + 2 * r + 1))) * (inv (sqrt (2 * p + 1 - 2 * r))) * (inv PI)) by (try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (2 * p + 2 * r + 1)) * inv (sqrt (2 * p + 2 * r + 1)) = inv (2 * p + 2 * r + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (2 * p + 2 * r + 1)) * inv (sqrt (2 * p + 2 * r + 1)) = inv (2 * p + 2 * r + 1)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q5' : inv (sqrt (2 * p + 1 - 2 * r)) * inv (sqrt (2 * p + 1 - 2 * r)) = inv (2 * p + 1 - 2 * r)) by (apply inv_sqrt_square; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q6' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q7' : inv (sqrt (2 * p + 1 - 2 * r)) * inv (sqrt (2 * p + 1 - 2 * r)) = inv (2 * p + 1 - 2 * r)) by (apply inv_sqrt_square; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (2 * p + 2 * r + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (2 * p + 1 - 2 * r) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']; sides] | equal]); inverse) | normal].
    try assert (0 < 1 + 4 * p + 4 * (p ^ 2)) by sign.
    try assert (N17' : normal_form (inv ((2 * p + 1) ^ 2)) (inv (1 + 4 * p + 4 * (p ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 2 * p + 2 * r + 1) by sign.
    try assert (0 < 2 * p + 1 - 2 * r) by first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * p + 1) by sign.
    try assert (N18' : normal_form (sqrt (1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2)))) (sqrt (2 * p + 2 * r + 1) * (sqrt (2 * p + 1 - 2 * r)) * (inv (2 * p + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 2 * p + 2 * r + 1) by sign.
    try assert (0 < 2 * p + 1 - 2 * r) by first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * p + 1) by sign.
    try assert (N19' : normal_form (inv (sqrt (1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2))))) (inv (sqrt (2 * p + 2 * r + 1)) * (inv (inv (2 * p + 1))) * (inv (sqrt (2 * p + 1 - 2 * r))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (2 * p + 2 * r + 1)) * inv (sqrt (2 * p + 2 * r + 1)) = inv (2 * p + 2 * r + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q3' : inv (sqrt (2 * p + 1 - 2 * r)) * inv (sqrt (2 * p + 1 - 2 * r)) = inv (2 * p + 1 - 2 * r)) by (apply inv_sqrt_square; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (2 * p + 2 * r + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : inv (2 * p + 1) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (2 * p + 1 - 2 * r) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (0 < 1 + 4 * p) by sign.
    try assert (0 < 2 * p + 1) by sign.
    try assert (N20' : normal_form (sqrt (1 - 4 * (p ^ 2) * (inv ((2 * p + 1) ^ 2)))) (sqrt (1 + 4 * p) * (inv (2 * p + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 4 * p) * sqrt (1 + 4 * p) = 1 + 4 * p) by (apply sqrt_sqrt; sign); assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + 4 * p + 4 * (p ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < 1 + 4 * p) by sign.
    try assert (0 < 2 * p + 1) by sign.
    try assert (N21' : normal_form (inv (sqrt (1 - 4 * (p ^ 2) * (inv ((2 * p + 1) ^ 2))))) (inv (inv (2 * p + 1)) * (inv (sqrt (1 + 4 * p))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 4 * p) * sqrt (1 + 4 * p) = 1 + 4 * p) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 4 * p)) * inv (sqrt (1 + 4 * p)) = inv (1 + 4 * p)) by (apply inv_sqrt_square; sign); assert (Z0' : 2 * p + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : inv (2 * p + 1) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + 4 * p) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (2 * p + 2 * r + 1) * sqrt (2 * p + 2 * r + 1) = 2 * p + 2 * r + 1) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (2 * p + 2 * r + 1)) * inv (sqrt (2 * p + 2 * r + 1)) = inv (2 * p + 2 * r + 1)) by (apply inv_sqrt_square; sign).
    try assert (Q2' : sqrt (1 + 4 * p) * sqrt (1 + 4 * p) = 1 + 4 * p) by (apply sqrt_sqrt; sign).
    try assert (Q3' : inv (sqrt (1 + 4 * p)) * inv (sqrt (1 + 4 * p)) = inv (1 + 4 * p)) by (apply inv_sqrt_square; sign).
    try assert (Q4' : sqrt (2 * p + 1 - 2 * r) * sqrt (2 * p + 1 - 2 * r) = 2 * p + 1 - 2 * r) by (apply sqrt_sqrt; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]).
    try assert (Q5' : inv (sqrt (2 * p + 1 - 2 * r)) * inv (sqrt (2 * p + 1 - 2 * r)) = inv (2 * p + 1 - 2 * r)) by (apply inv_sqrt_square; first [seen | sign_form (1 + 2 * (p - r)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z0' : asin (2 * r * (inv (2 * p + 1))) <> 0) by (apply positive_ne; sign).
    assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
    assert (Z2' : r <> 0) by (apply positive_ne; sign).
    assert (Z3' : sqrt (1 + 4 * p) <> 0) by (apply positive_ne; sign).
    assert (Z4' : sqrt (2 * p + 2 * r + 1) <> 0) by (apply positive_ne; sign).
    assert (Z5' : sqrt (2 * p + 1 - 2 * r) <> 0) by (apply positive_ne; sign).
    assert (Z6' : 2 * p + 1 <> 0) by (apply positive_ne; sign).
    assert (Z7' : inv (2 * p + 1) <> 0) by (apply positive_ne; sign).
    assert (Z8' : asin (2 * p * (inv (2 * p + 1))) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z8'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z5'), ?(inv_at _ Z7'), ?(inv_at _ Z6'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mediant], by Instance:
  (W_G + W_Q)*(B_G + B_Q)^(-1) >= W_Q*B_Q^(-1) if and only if B_G^(-1)*W_G >= W_Q*B_Q^(-1)
*)
Lemma step_mediant (B_G : R) (B_Q : R) (W_G : R) (W_Q : R) (p : R) (r : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_z_pos_0 : z > 0)
    (H_p_pos_r : p > r)
    (H_z_less_1 : 1 - z > 0)
    (H_B_Q : B_Q = 2 * (asin (2 * r * (inv (2 * p + 1)))) * (inv PI))
    (H_B_G : B_G = 4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2))))) :
  (W_G + W_Q) * (inv (B_G + B_Q)) >= W_Q * (inv B_Q) <-> W_G * (inv B_G) >= W_Q * (inv B_Q).
Proof.
  pose proof (step_B_Q_pos_0 (B_Q) (p) (r) (z) H_p_pos_0 H_r_pos_0 H_z_pos_0 H_p_pos_r H_z_less_1 H_B_Q) as H_B_Q_pos_0.
  pose proof (step_B_G_pos_0 (B_G) (p) (r) H_p_pos_0 H_r_pos_0 H_p_pos_r H_B_G) as H_B_G_pos_0.
  assert (I' : ((W_G) + (W_Q)) * (inv ((B_G) + (B_Q))) >= (W_Q) * (inv (B_Q)) <-> (W_G) * (inv (B_G)) >= (W_Q) * (inv (B_Q))).
  { apply (mediant.step_lemma (B_G) (B_Q) (W_G) (W_Q)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  fits I'.
Qed.

(** Step [theorem], by Detach:
  (W_G + W_Q)*(B_G + B_Q)^(-1) >= W_Q*B_Q^(-1)
*)
Lemma step_theorem (B_G : R) (B_Q : R) (W_G : R) (W_Q : R) (p : R) (r : R) (s : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_s_pos_0 : s > 0)
    (H_z_pos_0 : z > 0)
    (H_p_pos_r : p > r)
    (H_s_less_pi_over_2 : (1 / 2) * PI - s > 0)
    (H_z_less_1 : 1 - z > 0)
    (H_W_Q : W_Q = 2 * (asin (2 * p * (inv (2 * p + 1)))) * (inv PI) - 2 * (asin (2 * r * (inv (2 * p + 1)))) * (inv PI))
    (H_W_G : W_G = 4 * p * (inv PI) * (inv (sqrt (1 + 4 * p))) - 4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))))
    (H_B_Q : B_Q = 2 * (asin (2 * r * (inv (2 * p + 1)))) * (inv PI))
    (H_B_G : B_G = 4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2))))) :
  (W_G + W_Q) * (inv (B_G + B_Q)) >= W_Q * (inv B_Q).
Proof.
  pose proof (step_G (B_G) (B_Q) (W_G) (W_Q) (p) (r) (s) (z) H_p_pos_0 H_r_pos_0 H_s_pos_0 H_z_pos_0 H_p_pos_r H_s_less_pi_over_2 H_z_less_1 H_W_Q H_W_G H_B_Q H_B_G) as H_G.
  pose proof (step_mediant (B_G) (B_Q) (W_G) (W_Q) (p) (r) (z) H_p_pos_0 H_r_pos_0 H_z_pos_0 H_p_pos_r H_z_less_1 H_B_Q H_B_G) as H_mediant.
  assert (J' : W_G * (inv B_G) >= W_Q * (inv B_Q)).
  { first [exact H_G | lra | congruent_to H_G | fit H_G]. }
  pose proof (proj2 H_mediant J') as I'.
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [small scale, NNGP], by TakeLimit:
  limit(t -> 1/2*pi*(2*asin(2*p*(1 + 2*p*t)^(-1)*t)*pi^(-1) - 2*pi^(-1)*asin(2*r*(1 +
    2*p*t)^(-1)*t))*asin(2*r*(1 + 2*p*t)^(-1)*t)^(-1), 0, 1) = -1 + p*r^(-1)
*)
Lemma step_small_scale__NNGP (p : R) (r : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0) :
  the_limit (at_right 0) (fun t => (1 / 2) * PI * (2 * (asin (2 * p * t * (inv (1 + 2 * p * t)))) * (inv PI) - 2 * (asin (2 * r * t * (inv (1 + 2 * p * t)))) * (inv PI)) * (inv (asin (2 * r * t * (inv (1 + 2 * p * t)))))) = p * (inv r) - 1.
Proof.
  try assert (0 < 1 + 0 * 2 * p) by sign.
  try assert (0 < 1 + 0 * 2 * p) by sign.
  try assert (0 < 1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2) by sign.
  try assert (0 < 1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2) by sign.
  assert (N' : is_derive (fun t_ => 2 * (asin (2 * p * t_ * (inv (1 + 2 * p * t_)))) * (inv PI) - 2 * (asin (2 * r * t_ * (inv (1 + 2 * p * t_)))) * (inv PI)) (0) (2 * ((0 * 2 * p * ((-1) * (inv ((1 + 0 * 2 * p) ^ 2)) * (0 + 1 * 2 * p)) + 1 * 2 * p * (inv (1 + 0 * 2 * p))) * (inv (sqrt (1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2)))) * (inv PI) - 2 * ((1 * 2 * r * (inv (1 + 0 * 2 * p)) + 0 * 2 * r * ((-1) * (inv ((1 + 0 * 2 * p) ^ 2)) * (0 + 1 * 2 * p))) * (inv (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2)))) * (inv PI))).
  { try assert (0 < 1 + 0 * 2 * p) by sign.
    try assert (0 < 1 + 0 * 2 * p) by sign.
    try assert (0 < 1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2) by sign.
    try assert (0 < 1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2) by sign.
    assert (0 < (1 - ((2 * p * (0) * (inv (1 + 2 * p * (0))))) ^ 2)) by sign.
    assert (0 < (1 + 2 * p * (0))) by sign.
    assert (0 < (1 - ((2 * r * (0) * (inv (1 + 2 * p * (0))))) ^ 2)) by sign.
    try assert (N3' : normal_form ((inv (1 + 2 * p * (0)))) (1)) by normal.
    try assert (N4' : normal_form (inv ((1 + 0 * 2 * p) ^ 2)) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N5' : normal_form (inv (1 + 0 * 2 * p)) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N6' : normal_form ((asin (2 * r * (0) * (inv (1 + 2 * p * (0)))))) (0)) by normal.
    try assert (N7' : normal_form ((asin (2 * p * (0) * (inv (1 + 2 * p * (0)))))) (0)) by normal.
    try assert (N8' : normal_form ((sqrt (1 - ((2 * p * (0) * (inv (1 + 2 * p * (0))))) ^ 2))) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N9' : normal_form ((inv (sqrt (1 - ((2 * p * (0) * (inv (1 + 2 * p * (0))))) ^ 2)))) (1)) by normal.
    try assert (N10' : normal_form (sqrt (1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2)) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N11' : normal_form (inv (sqrt (1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N12' : normal_form ((sqrt (1 - ((2 * r * (0) * (inv (1 + 2 * p * (0))))) ^ 2))) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N13' : normal_form ((inv (sqrt (1 - ((2 * r * (0) * (inv (1 + 2 * p * (0))))) ^ 2)))) (1)) by normal.
    try assert (N14' : normal_form (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2)) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N15' : normal_form (inv (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    derivative_of.
    first [put; solve [ring] | equal]. }
  assert (N0' : (2 * (asin (2 * p * (0) * (inv (1 + 2 * p * (0))))) * (inv PI) - 2 * (asin (2 * r * (0) * (inv (1 + 2 * p * (0))))) * (inv PI)) = 0).
  { try assert (0 < (1 + 2 * p * (0))) by sign.
    try assert (N16' : normal_form ((inv (1 + 2 * p * (0)))) (1)) by normal.
    try assert (N17' : normal_form ((asin (2 * p * (0) * (inv (1 + 2 * p * (0)))))) (0)) by normal.
    try assert (N18' : normal_form ((asin (2 * r * (0) * (inv (1 + 2 * p * (0)))))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  try assert (0 < 1 + 0 * 2 * p) by sign.
  try assert (0 < 1 + 0 * 2 * p) by sign.
  try assert (0 < 1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2) by sign.
  assert (D' : is_derive (fun t_ => 2 * (asin (2 * r * t_ * (inv (1 + 2 * p * t_)))) * (inv PI)) (0) (2 * ((1 * 2 * r * (inv (1 + 0 * 2 * p)) + 0 * 2 * r * ((-1) * (inv ((1 + 0 * 2 * p) ^ 2)) * (0 + 1 * 2 * p))) * (inv (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2)))) * (inv PI))).
  { try assert (0 < 1 + 0 * 2 * p) by sign.
    try assert (0 < 1 + 0 * 2 * p) by sign.
    try assert (0 < 1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2) by sign.
    assert (0 < (1 - ((2 * r * (0) * (inv (1 + 2 * p * (0))))) ^ 2)) by sign.
    assert (0 < (1 + 2 * p * (0))) by sign.
    try assert (N22' : normal_form ((inv (1 + 2 * p * (0)))) (1)) by normal.
    try assert (N23' : normal_form (inv ((1 + 0 * 2 * p) ^ 2)) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N24' : normal_form (inv (1 + 0 * 2 * p)) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N25' : normal_form ((asin (2 * r * (0) * (inv (1 + 2 * p * (0)))))) (0)) by normal.
    try assert (N26' : normal_form ((sqrt (1 - ((2 * r * (0) * (inv (1 + 2 * p * (0))))) ^ 2))) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N27' : normal_form ((inv (sqrt (1 - ((2 * r * (0) * (inv (1 + 2 * p * (0))))) ^ 2)))) (1)) by normal.
    try assert (N28' : normal_form (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2)) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N29' : normal_form (inv (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    derivative_of.
    first [put; solve [ring] | equal]. }
  assert (D0' : (2 * (asin (2 * r * (0) * (inv (1 + 2 * p * (0))))) * (inv PI)) = 0).
  { try assert (0 < (1 + 2 * p * (0))) by sign.
    try assert (N30' : normal_form ((inv (1 + 2 * p * (0)))) (1)) by normal.
    try assert (N31' : normal_form ((asin (2 * r * (0) * (inv (1 + 2 * p * (0)))))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  assert (V' : (2 * ((0 * 2 * p * ((-1) * (inv ((1 + 0 * 2 * p) ^ 2)) * (0 + 1 * 2 * p)) + 1 * 2 * p * (inv (1 + 0 * 2 * p))) * (inv (sqrt (1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2)))) * (inv PI) - 2 * ((1 * 2 * r * (inv (1 + 0 * 2 * p)) + 0 * 2 * r * ((-1) * (inv ((1 + 0 * 2 * p) ^ 2)) * (0 + 1 * 2 * p))) * (inv (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2)))) * (inv PI)) * inv (2 * ((1 * 2 * r * (inv (1 + 0 * 2 * p)) + 0 * 2 * r * ((-1) * (inv ((1 + 0 * 2 * p) ^ 2)) * (0 + 1 * 2 * p))) * (inv (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2)))) * (inv PI)) = p * (inv r) - 1).
  { try assert (0 < 1 + 0 * 2 * p) by sign.
    try assert (0 < 1 + 0 * 2 * p) by sign.
    try assert (0 < 1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2) by sign.
    try assert (0 < 1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2) by sign.
    try assert (N33' : normal_form (inv ((1 + 0 * 2 * p) ^ 2)) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N34' : normal_form (inv (1 + 0 * 2 * p)) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N35' : normal_form (sqrt (1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2)) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N36' : normal_form (inv (sqrt (1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N37' : normal_form (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2)) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N38' : normal_form (inv (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N39' : normal_form (inv (2 * ((1 * 2 * r * (inv (1 + 0 * 2 * p)) + 0 * 2 * r * ((-1) * (inv ((1 + 0 * 2 * p) ^ 2)) * (0 + 1 * 2 * p))) * (inv (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2)))) * (inv PI))) ((1 / 4) * PI * (inv r))) by first [apply inv_is; [nonzero | (assert (Z0' : r <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : r <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  rewrite <- V'; apply (limit_of_ratio (fun t_ => 2 * (asin (2 * p * t_ * (inv (1 + 2 * p * t_)))) * (inv PI) - 2 * (asin (2 * r * t_ * (inv (1 + 2 * p * t_)))) * (inv PI)) (fun t_ => 2 * (asin (2 * r * t_ * (inv (1 + 2 * p * t_)))) * (inv PI)) (fun t_ => (1 / 2) * PI * (2 * (asin (2 * p * t_ * (inv (1 + 2 * p * t_)))) * (inv PI) - 2 * (asin (2 * r * t_ * (inv (1 + 2 * p * t_)))) * (inv PI)) * (inv (asin (2 * r * t_ * (inv (1 + 2 * p * t_)))))));
    [exact N' | exact D' | exact N0' | exact D0' | apply positive_ne; sign | intros at_t A'].
  try assert (0 < 1 + 2 * p * (at_t)) by sign.
  try assert (0 < 1 + 2 * p * (at_t)) by sign.
  try assert (N32' : normal_form (inv (2 * (asin (2 * r * (at_t) * (inv (1 + 2 * p * (at_t))))) * (inv PI))) ((1 / 2) * PI * (inv (asin (2 * r * (at_t) * (inv (1 + 2 * p * (at_t)))))))) by first [apply inv_is; [nonzero | (assert (Z0' : PI <> 0) by (apply positive_ne; by_number); assert (Z1' : asin (2 * r * (at_t) * (inv (1 + 2 * p * (at_t)))) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [small scale, NTK], by TakeLimit:
  limit(t -> (2*asin(2*p*(1 + 2*p*t)^(-1)*t)*pi^(-1) + 4*p*t*pi^(-1)*(1 + 4*p*t)^(-1/2) -
    2*pi^(-1)*asin(2*r*(1 + 2*p*t)^(-1)*t) - 4*(1 + 4*t^2*p^2 - 4*r^2*t^2 +
    4*p*t)^(-1/2)*r*t*pi^(-1))*(4*(1 + 4*t^2*p^2 - 4*r^2*t^2 + 4*p*t)^(-1/2)*r*t*pi^(-1) +
    2*pi^(-1)*asin(2*r*(1 + 2*p*t)^(-1)*t))^(-1), 0, 1) = -1 + p*r^(-1)
*)
Lemma step_small_scale__NTK (p : R) (r : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0) :
  the_limit (at_right 0) (fun t => (2 * (asin (2 * p * t * (inv (1 + 2 * p * t)))) * (inv PI) + 4 * p * t * (inv PI) * (inv (sqrt (1 + 4 * p * t))) - 2 * (asin (2 * r * t * (inv (1 + 2 * p * t)))) * (inv PI) - 4 * r * t * (inv (sqrt (1 + 4 * (t ^ 2) * (p ^ 2) + 4 * p * t - 4 * (r ^ 2) * (t ^ 2)))) * (inv PI)) * (inv (4 * r * t * (inv (sqrt (1 + 4 * (t ^ 2) * (p ^ 2) + 4 * p * t - 4 * (r ^ 2) * (t ^ 2)))) * (inv PI) + 2 * (asin (2 * r * t * (inv (1 + 2 * p * t)))) * (inv PI)))) = p * (inv r) - 1.
Proof.
  try assert (0 < 1 + 0 * 4 * p) by sign.
  try assert (0 < 1 + 0 * 2 * p) by sign.
  try assert (0 < 1 + 0 * 4 * p) by sign.
  try assert (0 < 1 + 0 * 2 * p) by sign.
  try assert (0 < 1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) by sign.
  try assert (0 < 1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) by sign.
  try assert (0 < 1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2) by sign.
  try assert (0 < 1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2) by sign.
  assert (N' : is_derive (fun t_ => 2 * (asin (2 * p * t_ * (inv (1 + 2 * p * t_)))) * (inv PI) + 4 * p * t_ * (inv PI) * (inv (sqrt (1 + 4 * p * t_))) - 2 * (asin (2 * r * t_ * (inv (1 + 2 * p * t_)))) * (inv PI) - 4 * r * t_ * (inv (sqrt (1 + 4 * (t_ ^ 2) * (p ^ 2) + 4 * p * t_ - 4 * (r ^ 2) * (t_ ^ 2)))) * (inv PI)) (0) (2 * ((0 * 2 * p * ((-1) * (inv ((1 + 0 * 2 * p) ^ 2)) * (0 + 1 * 2 * p)) + 1 * 2 * p * (inv (1 + 0 * 2 * p))) * (inv (sqrt (1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2)))) * (inv PI) + (0 * 4 * ((0 + 4 * 1 * p) * ((-1 / 2) * (inv ((sqrt (1 + 0 * 4 * p)) ^ 3)))) * p * (inv PI) + 4 * 1 * p * (inv PI) * (inv (sqrt (1 + 0 * 4 * p)))) + (- 4 * 1 * r * (inv (sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)))) * (inv PI) - 0 * 4 * r * ((0 + 4 * 1 * p + 4 * (1 * (0 * 2)) * (p ^ 2) - 4 * (1 * (0 * 2)) * (r ^ 2)) * ((-1 / 2) * (inv ((sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2))) ^ 3)))) * (inv PI)) - 2 * ((1 * 2 * r * (inv (1 + 0 * 2 * p)) + 0 * 2 * r * ((-1) * (inv ((1 + 0 * 2 * p) ^ 2)) * (0 + 1 * 2 * p))) * (inv (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2)))) * (inv PI))).
  { try assert (0 < 1 + 0 * 4 * p) by sign.
    try assert (0 < 1 + 0 * 2 * p) by sign.
    try assert (0 < 1 + 0 * 4 * p) by sign.
    try assert (0 < 1 + 0 * 2 * p) by sign.
    try assert (0 < 1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) by sign.
    try assert (0 < 1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) by sign.
    try assert (0 < 1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2) by sign.
    try assert (0 < 1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2) by sign.
    assert (0 < (1 - ((2 * p * (0) * (inv (1 + 2 * p * (0))))) ^ 2)) by sign.
    assert (0 < (1 + 2 * p * (0))) by sign.
    assert (0 < sqrt ((1 + 4 * p * (0)))) by sign.
    assert (0 < (1 + 4 * p * (0))) by sign.
    assert (0 < sqrt ((1 + 4 * ((0) ^ 2) * (p ^ 2) + 4 * p * (0) - 4 * (r ^ 2) * ((0) ^ 2)))) by sign.
    assert (0 < (1 + 4 * ((0) ^ 2) * (p ^ 2) + 4 * p * (0) - 4 * (r ^ 2) * ((0) ^ 2))) by sign.
    assert (0 < (1 - ((2 * r * (0) * (inv (1 + 2 * p * (0))))) ^ 2)) by sign.
    try assert (N3' : normal_form ((inv (1 + 2 * p * (0)))) (1)) by normal.
    try assert (N4' : normal_form (sqrt (1 + 0 * 4 * p)) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N5' : normal_form (inv ((sqrt (1 + 0 * 4 * p)) ^ 3)) (1)) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 0 * 4 * p) * sqrt (1 + 0 * 4 * p) = 1 + 0 * 4 * p) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N6' : normal_form (sqrt ((1 + 4 * p * (0)))) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N7' : normal_form ((inv (sqrt ((1 + 4 * p * (0)))))) (1)) by normal.
    try assert (N8' : normal_form (inv ((1 + 0 * 2 * p) ^ 2)) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N9' : normal_form (inv (sqrt (1 + 0 * 4 * p))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N10' : normal_form (inv (1 + 0 * 2 * p)) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N11' : normal_form (sqrt ((1 + 4 * ((0) ^ 2) * (p ^ 2) + 4 * p * (0) - 4 * (r ^ 2) * ((0) ^ 2)))) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N12' : normal_form ((inv (sqrt ((1 + 4 * ((0) ^ 2) * (p ^ 2) + 4 * p * (0) - 4 * (r ^ 2) * ((0) ^ 2)))))) (1)) by normal.
    try assert (N13' : normal_form (sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2))) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N14' : normal_form (inv (sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N15' : normal_form (inv ((sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2))) ^ 3)) (1)) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) * sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) = 1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N16' : normal_form ((asin (2 * r * (0) * (inv (1 + 2 * p * (0)))))) (0)) by normal.
    try assert (N17' : normal_form ((asin (2 * p * (0) * (inv (1 + 2 * p * (0)))))) (0)) by normal.
    try assert (N18' : normal_form ((sqrt (1 - ((2 * p * (0) * (inv (1 + 2 * p * (0))))) ^ 2))) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N19' : normal_form ((inv (sqrt (1 - ((2 * p * (0) * (inv (1 + 2 * p * (0))))) ^ 2)))) (1)) by normal.
    try assert (N20' : normal_form (sqrt (1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2)) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N21' : normal_form (inv (sqrt (1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N22' : normal_form ((sqrt (1 - ((2 * r * (0) * (inv (1 + 2 * p * (0))))) ^ 2))) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N23' : normal_form ((inv (sqrt (1 - ((2 * r * (0) * (inv (1 + 2 * p * (0))))) ^ 2)))) (1)) by normal.
    try assert (N24' : normal_form (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2)) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N25' : normal_form (inv (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    derivative_of.
    first [put; solve [field] | equal]. }
  assert (N0' : (2 * (asin (2 * p * (0) * (inv (1 + 2 * p * (0))))) * (inv PI) + 4 * p * (0) * (inv PI) * (inv (sqrt (1 + 4 * p * (0)))) - 2 * (asin (2 * r * (0) * (inv (1 + 2 * p * (0))))) * (inv PI) - 4 * r * (0) * (inv (sqrt (1 + 4 * ((0) ^ 2) * (p ^ 2) + 4 * p * (0) - 4 * (r ^ 2) * ((0) ^ 2)))) * (inv PI)) = 0).
  { try assert (0 < (1 + 4 * p * (0))) by sign.
    try assert (0 < (1 + 2 * p * (0))) by sign.
    try assert (0 < (1 + 4 * ((0) ^ 2) * (p ^ 2) + 4 * p * (0) - 4 * (r ^ 2) * ((0) ^ 2))) by sign.
    try assert (N26' : normal_form (sqrt ((1 + 4 * p * (0)))) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N27' : normal_form ((inv (sqrt (1 + 4 * p * (0))))) (1)) by normal.
    try assert (N28' : normal_form ((inv (1 + 2 * p * (0)))) (1)) by normal.
    try assert (N29' : normal_form (sqrt ((1 + 4 * ((0) ^ 2) * (p ^ 2) + 4 * p * (0) - 4 * (r ^ 2) * ((0) ^ 2)))) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N30' : normal_form ((inv (sqrt (1 + 4 * ((0) ^ 2) * (p ^ 2) + 4 * p * (0) - 4 * (r ^ 2) * ((0) ^ 2))))) (1)) by normal.
    try assert (N31' : normal_form ((asin (2 * p * (0) * (inv (1 + 2 * p * (0)))))) (0)) by normal.
    try assert (N32' : normal_form ((asin (2 * r * (0) * (inv (1 + 2 * p * (0)))))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  try assert (0 < 1 + 0 * 2 * p) by sign.
  try assert (0 < 1 + 0 * 2 * p) by sign.
  try assert (0 < 1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) by sign.
  try assert (0 < 1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) by sign.
  try assert (0 < 1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2) by sign.
  assert (D' : is_derive (fun t_ => 4 * r * t_ * (inv (sqrt (1 + 4 * (t_ ^ 2) * (p ^ 2) + 4 * p * t_ - 4 * (r ^ 2) * (t_ ^ 2)))) * (inv PI) + 2 * (asin (2 * r * t_ * (inv (1 + 2 * p * t_)))) * (inv PI)) (0) (2 * ((1 * 2 * r * (inv (1 + 0 * 2 * p)) + 0 * 2 * r * ((-1) * (inv ((1 + 0 * 2 * p) ^ 2)) * (0 + 1 * 2 * p))) * (inv (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2)))) * (inv PI) + (0 * 4 * r * ((0 + 4 * 1 * p + 4 * (1 * (0 * 2)) * (p ^ 2) - 4 * (1 * (0 * 2)) * (r ^ 2)) * ((-1 / 2) * (inv ((sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2))) ^ 3)))) * (inv PI) + 4 * 1 * r * (inv (sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)))) * (inv PI)))).
  { try assert (0 < 1 + 0 * 2 * p) by sign.
    try assert (0 < 1 + 0 * 2 * p) by sign.
    try assert (0 < 1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) by sign.
    try assert (0 < 1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) by sign.
    try assert (0 < 1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2) by sign.
    assert (0 < sqrt ((1 + 4 * ((0) ^ 2) * (p ^ 2) + 4 * p * (0) - 4 * (r ^ 2) * ((0) ^ 2)))) by sign.
    assert (0 < (1 + 4 * ((0) ^ 2) * (p ^ 2) + 4 * p * (0) - 4 * (r ^ 2) * ((0) ^ 2))) by sign.
    assert (0 < (1 - ((2 * r * (0) * (inv (1 + 2 * p * (0))))) ^ 2)) by sign.
    assert (0 < (1 + 2 * p * (0))) by sign.
    try assert (N36' : normal_form ((inv (1 + 2 * p * (0)))) (1)) by normal.
    try assert (N37' : normal_form (inv ((1 + 0 * 2 * p) ^ 2)) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N38' : normal_form (inv (1 + 0 * 2 * p)) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N39' : normal_form (sqrt ((1 + 4 * ((0) ^ 2) * (p ^ 2) + 4 * p * (0) - 4 * (r ^ 2) * ((0) ^ 2)))) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N40' : normal_form ((inv (sqrt ((1 + 4 * ((0) ^ 2) * (p ^ 2) + 4 * p * (0) - 4 * (r ^ 2) * ((0) ^ 2)))))) (1)) by normal.
    try assert (N41' : normal_form (sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2))) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N42' : normal_form (inv (sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N43' : normal_form (inv ((sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2))) ^ 3)) (1)) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) * sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) = 1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N44' : normal_form ((asin (2 * r * (0) * (inv (1 + 2 * p * (0)))))) (0)) by normal.
    try assert (N45' : normal_form ((sqrt (1 - ((2 * r * (0) * (inv (1 + 2 * p * (0))))) ^ 2))) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N46' : normal_form ((inv (sqrt (1 - ((2 * r * (0) * (inv (1 + 2 * p * (0))))) ^ 2)))) (1)) by normal.
    try assert (N47' : normal_form (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2)) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N48' : normal_form (inv (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    derivative_of.
    first [put; solve [field] | equal]. }
  assert (D0' : (4 * r * (0) * (inv (sqrt (1 + 4 * ((0) ^ 2) * (p ^ 2) + 4 * p * (0) - 4 * (r ^ 2) * ((0) ^ 2)))) * (inv PI) + 2 * (asin (2 * r * (0) * (inv (1 + 2 * p * (0))))) * (inv PI)) = 0).
  { try assert (0 < (1 + 2 * p * (0))) by sign.
    try assert (0 < (1 + 4 * ((0) ^ 2) * (p ^ 2) + 4 * p * (0) - 4 * (r ^ 2) * ((0) ^ 2))) by sign.
    try assert (N49' : normal_form ((inv (1 + 2 * p * (0)))) (1)) by normal.
    try assert (N50' : normal_form (sqrt ((1 + 4 * ((0) ^ 2) * (p ^ 2) + 4 * p * (0) - 4 * (r ^ 2) * ((0) ^ 2)))) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N51' : normal_form ((inv (sqrt (1 + 4 * ((0) ^ 2) * (p ^ 2) + 4 * p * (0) - 4 * (r ^ 2) * ((0) ^ 2))))) (1)) by normal.
    try assert (N52' : normal_form ((asin (2 * r * (0) * (inv (1 + 2 * p * (0)))))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  assert (V' : (2 * ((0 * 2 * p * ((-1) * (inv ((1 + 0 * 2 * p) ^ 2)) * (0 + 1 * 2 * p)) + 1 * 2 * p * (inv (1 + 0 * 2 * p))) * (inv (sqrt (1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2)))) * (inv PI) + (0 * 4 * ((0 + 4 * 1 * p) * ((-1 / 2) * (inv ((sqrt (1 + 0 * 4 * p)) ^ 3)))) * p * (inv PI) + 4 * 1 * p * (inv PI) * (inv (sqrt (1 + 0 * 4 * p)))) + (- 4 * 1 * r * (inv (sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)))) * (inv PI) - 0 * 4 * r * ((0 + 4 * 1 * p + 4 * (1 * (0 * 2)) * (p ^ 2) - 4 * (1 * (0 * 2)) * (r ^ 2)) * ((-1 / 2) * (inv ((sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2))) ^ 3)))) * (inv PI)) - 2 * ((1 * 2 * r * (inv (1 + 0 * 2 * p)) + 0 * 2 * r * ((-1) * (inv ((1 + 0 * 2 * p) ^ 2)) * (0 + 1 * 2 * p))) * (inv (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2)))) * (inv PI)) * inv (2 * ((1 * 2 * r * (inv (1 + 0 * 2 * p)) + 0 * 2 * r * ((-1) * (inv ((1 + 0 * 2 * p) ^ 2)) * (0 + 1 * 2 * p))) * (inv (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2)))) * (inv PI) + (0 * 4 * r * ((0 + 4 * 1 * p + 4 * (1 * (0 * 2)) * (p ^ 2) - 4 * (1 * (0 * 2)) * (r ^ 2)) * ((-1 / 2) * (inv ((sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2))) ^ 3)))) * (inv PI) + 4 * 1 * r * (inv (sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)))) * (inv PI))) = p * (inv r) - 1).
  { try assert (0 < 1 + 0 * 4 * p) by sign.
    try assert (0 < 1 + 0 * 2 * p) by sign.
    try assert (0 < 1 + 0 * 4 * p) by sign.
    try assert (0 < 1 + 0 * 2 * p) by sign.
    try assert (0 < 1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) by sign.
    try assert (0 < 1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) by sign.
    try assert (0 < 1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2) by sign.
    try assert (0 < 1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2) by sign.
    try assert (0 < 2 * ((1 * 2 * r * (inv (1 + 0 * 2 * p)) + 0 * 2 * r * ((-1) * (inv ((1 + 0 * 2 * p) ^ 2)) * (0 + 1 * 2 * p))) * (inv (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2)))) * (inv PI) + (0 * 4 * r * ((0 + 4 * 1 * p + 4 * (1 * (0 * 2)) * (p ^ 2) - 4 * (1 * (0 * 2)) * (r ^ 2)) * ((-1 / 2) * (inv ((sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2))) ^ 3)))) * (inv PI) + 4 * 1 * r * (inv (sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)))) * (inv PI))) by sign.
    try assert (N56' : normal_form (sqrt (1 + 0 * 4 * p)) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N57' : normal_form (inv ((sqrt (1 + 0 * 4 * p)) ^ 3)) (1)) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 0 * 4 * p) * sqrt (1 + 0 * 4 * p) = 1 + 0 * 4 * p) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N58' : normal_form (inv ((1 + 0 * 2 * p) ^ 2)) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N59' : normal_form (inv (sqrt (1 + 0 * 4 * p))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N60' : normal_form (inv (1 + 0 * 2 * p)) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N61' : normal_form (sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2))) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N62' : normal_form (inv (sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N63' : normal_form (inv ((sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2))) ^ 3)) (1)) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) * sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) = 1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N64' : normal_form (sqrt (1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2)) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N65' : normal_form (inv (sqrt (1 - (0 * 2 * p * (inv (1 + 0 * 2 * p))) ^ 2))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N66' : normal_form (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2)) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N67' : normal_form (inv (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (N68' : normal_form (inv (2 * ((1 * 2 * r * (inv (1 + 0 * 2 * p)) + 0 * 2 * r * ((-1) * (inv ((1 + 0 * 2 * p) ^ 2)) * (0 + 1 * 2 * p))) * (inv (sqrt (1 - (0 * 2 * r * (inv (1 + 0 * 2 * p))) ^ 2)))) * (inv PI) + (0 * 4 * r * ((0 + 4 * 1 * p + 4 * (1 * (0 * 2)) * (p ^ 2) - 4 * (1 * (0 * 2)) * (r ^ 2)) * ((-1 / 2) * (inv ((sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2))) ^ 3)))) * (inv PI) + 4 * 1 * r * (inv (sqrt (1 + 4 * (0 ^ 2) * (p ^ 2) + 0 * 4 * p - 4 * (0 ^ 2) * (r ^ 2)))) * (inv PI)))) ((1 / 8) * PI * (inv r))) by first [apply inv_is; [nonzero | (assert (Z0' : PI <> 0) by (apply positive_ne; by_number); assert (Z1' : r <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : r <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  rewrite <- V'; apply (limit_of_ratio (fun t_ => 2 * (asin (2 * p * t_ * (inv (1 + 2 * p * t_)))) * (inv PI) + 4 * p * t_ * (inv PI) * (inv (sqrt (1 + 4 * p * t_))) - 2 * (asin (2 * r * t_ * (inv (1 + 2 * p * t_)))) * (inv PI) - 4 * r * t_ * (inv (sqrt (1 + 4 * (t_ ^ 2) * (p ^ 2) + 4 * p * t_ - 4 * (r ^ 2) * (t_ ^ 2)))) * (inv PI)) (fun t_ => 4 * r * t_ * (inv (sqrt (1 + 4 * (t_ ^ 2) * (p ^ 2) + 4 * p * t_ - 4 * (r ^ 2) * (t_ ^ 2)))) * (inv PI) + 2 * (asin (2 * r * t_ * (inv (1 + 2 * p * t_)))) * (inv PI)) (fun t_ => (2 * (asin (2 * p * t_ * (inv (1 + 2 * p * t_)))) * (inv PI) + 4 * p * t_ * (inv PI) * (inv (sqrt (1 + 4 * p * t_))) - 2 * (asin (2 * r * t_ * (inv (1 + 2 * p * t_)))) * (inv PI) - 4 * r * t_ * (inv (sqrt (1 + 4 * (t_ ^ 2) * (p ^ 2) + 4 * p * t_ - 4 * (r ^ 2) * (t_ ^ 2)))) * (inv PI)) * (inv (4 * r * t_ * (inv (sqrt (1 + 4 * (t_ ^ 2) * (p ^ 2) + 4 * p * t_ - 4 * (r ^ 2) * (t_ ^ 2)))) * (inv PI) + 2 * (asin (2 * r * t_ * (inv (1 + 2 * p * t_)))) * (inv PI)))));
    [exact N' | exact D' | exact N0' | exact D0' | apply positive_ne; sign | intros at_t A'].
  try assert (0 < 1 + 4 * p * (at_t)) by sign.
  try assert (0 < 1 + 2 * p * (at_t)) by sign.
  try assert (0 < 4 * r * (at_t) * (inv (sqrt (1 + 4 * ((at_t) ^ 2) * (p ^ 2) + 4 * p * (at_t) - 4 * (r ^ 2) * ((at_t) ^ 2)))) * (inv PI) + 2 * (asin (2 * r * (at_t) * (inv (1 + 2 * p * (at_t))))) * (inv PI)) by sign.
  try assert (0 < 1 + 2 * r * (at_t) + 2 * p * (at_t)) by sign.
  try assert (N53' : normal_form (sqrt (1 + 4 * ((at_t) ^ 2) * (p ^ 2) + 4 * p * (at_t) - 4 * (r ^ 2) * ((at_t) ^ 2))) (sqrt (1 + 2 * p * (at_t) - 2 * r * (at_t)) * (sqrt (1 + 2 * r * (at_t) + 2 * p * (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + 2 * r * (at_t) + 2 * p * (at_t)) * sqrt (1 + 2 * r * (at_t) + 2 * p * (at_t)) = 1 + 2 * r * (at_t) + 2 * p * (at_t)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (0 < 1 + 2 * r * (at_t) + 2 * p * (at_t)) by sign.
  try assert (N54' : normal_form (inv (sqrt (1 + 4 * ((at_t) ^ 2) * (p ^ 2) + 4 * p * (at_t) - 4 * (r ^ 2) * ((at_t) ^ 2)))) (inv (sqrt (1 + 2 * r * (at_t) + 2 * p * (at_t))) * (inv (sqrt (1 + 2 * p * (at_t) - 2 * r * (at_t)))))) by normal.
  try assert (0 < 1 + 2 * p * (at_t)) by sign.
  try assert (0 < 1 + 2 * r * (at_t) + 2 * p * (at_t)) by sign.
  try assert (0 < asin (2 * r * (at_t) * (inv (1 + 2 * p * (at_t)))) * (sqrt (1 + 2 * r * (at_t) + 2 * p * (at_t))) + 2 * r * (at_t) * (inv (sqrt (1 + 2 * p * (at_t) - 2 * r * (at_t))))) by sign.
  try assert (N55' : normal_form (inv (4 * r * (at_t) * (inv (sqrt (1 + 4 * ((at_t) ^ 2) * (p ^ 2) + 4 * p * (at_t) - 4 * (r ^ 2) * ((at_t) ^ 2)))) * (inv PI) + 2 * (asin (2 * r * (at_t) * (inv (1 + 2 * p * (at_t))))) * (inv PI))) ((1 / 2) * PI * (sqrt (1 + 2 * r * (at_t) + 2 * p * (at_t))) * (inv (asin (2 * r * (at_t) * (inv (1 + 2 * p * (at_t)))) * (sqrt (1 + 2 * r * (at_t) + 2 * p * (at_t))) + 2 * r * (at_t) * (inv (sqrt (1 + 2 * p * (at_t) - 2 * r * (at_t)))))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + 2 * r * (at_t) + 2 * p * (at_t)) * sqrt (1 + 2 * r * (at_t) + 2 * p * (at_t)) = 1 + 2 * r * (at_t) + 2 * p * (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + 2 * r * (at_t) + 2 * p * (at_t))) * inv (sqrt (1 + 2 * r * (at_t) + 2 * p * (at_t))) = inv (1 + 2 * r * (at_t) + 2 * p * (at_t))) by (apply inv_sqrt_square; sign); assert (Z0' : asin (2 * r * (at_t) * (inv (1 + 2 * p * (at_t)))) * (sqrt (1 + 2 * r * (at_t) + 2 * p * (at_t))) + 2 * r * (at_t) * (inv (sqrt (1 + 2 * p * (at_t) - 2 * r * (at_t)))) <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (1 + 2 * r * (at_t) + 2 * p * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

Theorem theorem_1 (B_G : R) (B_Q : R) (W_G : R) (W_Q : R) (p : R) (r : R) (s : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_s_pos_0 : s > 0)
    (H_z_pos_0 : z > 0)
    (H_p_pos_r : p > r)
    (H_s_less_pi_over_2 : (1 / 2) * PI - s > 0)
    (H_z_less_1 : 1 - z > 0)
    (H_W_Q : W_Q = 2 * (asin (2 * p * (inv (2 * p + 1)))) * (inv PI) - 2 * (asin (2 * r * (inv (2 * p + 1)))) * (inv PI))
    (H_W_G : W_G = 4 * p * (inv PI) * (inv (sqrt (1 + 4 * p))) - 4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))))
    (H_B_Q : B_Q = 2 * (asin (2 * r * (inv (2 * p + 1)))) * (inv PI))
    (H_B_G : B_G = 4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2))))) :
  (W_G + W_Q) * (inv (B_G + B_Q)) >= W_Q * (inv B_Q).
Proof. exact (step_theorem (B_G) (B_Q) (W_G) (W_Q) (p) (r) (s) (z) H_p_pos_0 H_r_pos_0 H_s_pos_0 H_z_pos_0 H_p_pos_r H_s_less_pi_over_2 H_z_less_1 H_W_Q H_W_G H_B_Q H_B_G). Qed.

Theorem theorem_2 (p : R) (r : R) (s : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_s_pos_0 : s > 0)
    (H_z_pos_0 : z > 0)
    (H_p_pos_r : p > r)
    (H_s_less_pi_over_2 : (1 / 2) * PI - s > 0)
    (H_z_less_1 : 1 - z > 0) :
  the_limit (at_right 0) (fun t => (1 / 2) * PI * (2 * (asin (2 * p * t * (inv (1 + 2 * p * t)))) * (inv PI) - 2 * (asin (2 * r * t * (inv (1 + 2 * p * t)))) * (inv PI)) * (inv (asin (2 * r * t * (inv (1 + 2 * p * t)))))) = p * (inv r) - 1.
Proof. exact (step_small_scale__NNGP (p) (r) H_p_pos_0 H_r_pos_0). Qed.

Theorem theorem_3 (p : R) (r : R) (s : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_s_pos_0 : s > 0)
    (H_z_pos_0 : z > 0)
    (H_p_pos_r : p > r)
    (H_s_less_pi_over_2 : (1 / 2) * PI - s > 0)
    (H_z_less_1 : 1 - z > 0) :
  the_limit (at_right 0) (fun t => (2 * (asin (2 * p * t * (inv (1 + 2 * p * t)))) * (inv PI) + 4 * p * t * (inv PI) * (inv (sqrt (1 + 4 * p * t))) - 2 * (asin (2 * r * t * (inv (1 + 2 * p * t)))) * (inv PI) - 4 * r * t * (inv (sqrt (1 + 4 * (t ^ 2) * (p ^ 2) + 4 * p * t - 4 * (r ^ 2) * (t ^ 2)))) * (inv PI)) * (inv (4 * r * t * (inv (sqrt (1 + 4 * (t ^ 2) * (p ^ 2) + 4 * p * t - 4 * (r ^ 2) * (t ^ 2)))) * (inv PI) + 2 * (asin (2 * r * t * (inv (1 + 2 * p * t)))) * (inv PI)))) = p * (inv r) - 1.
Proof. exact (step_small_scale__NTK (p) (r) H_p_pos_0 H_r_pos_0). Qed.
