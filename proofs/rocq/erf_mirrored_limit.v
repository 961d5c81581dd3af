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
From NCTheory Require Import Numbers Laws Tactics.
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
    equal. }
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
    - apply Rminus_le_0_l; sign_as (s).
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= (at_t) - 0) by sign_as (at_t).
      assert ((at_t) > 0) by premise.
      try assert (0 <= ((1 / 2) * PI - 0) - 0) by by_number.
      try assert (0 <= ((1 / 2) * PI - (at_t)) - 0) by sign_as (1 * ((1 / 2) * PI - (at_t))).
      assert ((1 / 2) * PI - (at_t) > 0) by premise.
      assert (S' : 1 - cos (2 * (at_t)) >= 0).
      { apply (step_second_slope (at_t)); premise. }
      try assert (N0' : normal_form (cos (2 * (at_t))) (1 - 2 * ((sin (at_t)) ^ 2))) by normal.
      derivative.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= (at_t) - 0) by sign_as (at_t).
      assert ((at_t) > 0) by premise.
      try assert (0 <= ((1 / 2) * PI - 0) - 0) by by_number.
      try assert (0 <= ((1 / 2) * PI - (at_t)) - 0) by sign_as (1 * ((1 / 2) * PI - (at_t))).
      assert ((1 / 2) * PI - (at_t) > 0) by premise.
      assert (S' : 1 - cos (2 * (at_t)) >= 0).
      { apply (step_second_slope (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (s - (1 / 2) * (sin (2 * s))) - (0) = ((s) - (1 / 2) * (sin (2 * (s)))) - ((0) - (1 / 2) * (sin (2 * (0))))).
  { try assert (N1' : normal_form (sin (2 * s)) (2 * (sin s) * (cos s))) by normal.
    try assert (N2' : normal_form (sin (0 * 2)) (0)) by normal.
    equal. }
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
  { sign_as ((sin s * (cos s) - s) * (inv (sin s - 1)) * (inv (s ^ 2)) * (inv (1 + sin s))). }
  assert (G' : ((1 + (sin s * (inv (cos s))) ^ 2) * (inv s) - sin s * (inv (cos s)) * (inv (s ^ 2))) - (0) = ((s - (1 / 2) * (sin (2 * s))) * (inv (s ^ 2)) * (inv ((cos s) ^ 2)))).
  { try assert (N0' : normal_form (inv (s ^ 2)) ((inv s) ^ 2)) by normal.
    try assert (N1' : normal_form (sin (2 * s)) (2 * (sin s) * (cos s))) by normal.
    try assert (N2' : normal_form (inv ((cos s) ^ 2)) ((inv (cos s)) ^ 2)) by normal.
    equal. }
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
  try assert (0 < 1 - z ^ 2) by sign_as ((-1) * (z - 1) * (1 + z)).
  gap; sign_as (inv (sqrt (1 - z)) * (inv (sqrt (1 + z)))).
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
  gap; sign_as (2 * (1 * (p - r)) * (inv (2 * p + 1))).
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
  { equal. }
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
  gap; sign_as (1 * (2 * p + 1 - 2 * r) * (inv (2 * p + 1))).
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
    - apply Rminus_lt_0_l; first [sign_as (2 * (1 * (p - r)) * (inv (2 * p + 1))) | sign_as (1 * (2 * p * (inv (2 * p + 1)) - 2 * r * (inv (2 * p + 1))))].
    - intros at_t B'.
      try assert (0 <= 2 * r * (inv (2 * p + 1)) - 0) by sign_as (2 * r * (inv (2 * p + 1))).
      try assert (0 <= 2 * p * (inv (2 * p + 1)) - 0) by sign_as (2 * p * (inv (2 * p + 1))).
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 2 * r * (inv (2 * p + 1))) - 0) by first [sign_as ((1 + 2 * (p - r)) * (inv (2 * p + 1))) | sign_as (1 * (2 * p * (inv (2 * p + 1)) - 2 * r * (inv (2 * p + 1))) + inv (2 * p + 1))].
      try assert (0 <= (1 - 2 * p * (inv (2 * p + 1))) - 0) by sign_as (inv (2 * p + 1)).
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by sign_as ((-1) * ((at_t) - 1) * (1 + (at_t))).
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by sign_as ((-1) * ((at_t) - 1) * (1 + (at_t))).
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by sign_as (1 * (1 - (at_t))).
      try assert (N0' : normal_form (sqrt (1 - (at_t) ^ 2)) (sqrt (1 + (at_t)) * (sqrt (1 - (at_t))))) by normal.
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by sign_as (1 * (1 - (at_t))).
      try assert (N1' : normal_form (inv (sqrt (1 - (at_t) ^ 2))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by normal.
      derivative.
    - intros at_t B'.
      try assert (0 <= 2 * r * (inv (2 * p + 1)) - 0) by sign_as (2 * r * (inv (2 * p + 1))).
      try assert (0 <= 2 * p * (inv (2 * p + 1)) - 0) by sign_as (2 * p * (inv (2 * p + 1))).
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 2 * r * (inv (2 * p + 1))) - 0) by first [sign_as ((1 + 2 * (p - r)) * (inv (2 * p + 1))) | sign_as (1 * (2 * p * (inv (2 * p + 1)) - 2 * r * (inv (2 * p + 1))) + inv (2 * p + 1))].
      try assert (0 <= (1 - 2 * p * (inv (2 * p + 1))) - 0) by sign_as (inv (2 * p + 1)).
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by sign_as ((-1) * ((at_t) - 1) * (1 + (at_t))).
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin (2 * p * (inv (2 * p + 1)))) - (asin (2 * r * (inv (2 * p + 1)))) = (asin (2 * p * (inv (2 * p + 1)))) - (asin (2 * r * (inv (2 * p + 1))))).
  { try assert (0 < 2 * p + 1) by sign.
    equal. }
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
    - apply Rminus_lt_0_l; sign_as (2 * r * (inv (2 * p + 1))).
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= 2 * r * (inv (2 * p + 1)) - 0) by sign_as (2 * r * (inv (2 * p + 1))).
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - 2 * r * (inv (2 * p + 1))) - 0) by first [sign_as ((1 + 2 * (p - r)) * (inv (2 * p + 1))) | sign_as (1 * (2 * p * (inv (2 * p + 1)) - 2 * r * (inv (2 * p + 1))) + inv (2 * p + 1))].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by sign_as ((-1) * ((at_t) - 1) * (1 + (at_t))).
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by sign_as ((-1) * ((at_t) - 1) * (1 + (at_t))).
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by sign_as (1 * (1 - (at_t))).
      try assert (N0' : normal_form (sqrt (1 - (at_t) ^ 2)) (sqrt (1 + (at_t)) * (sqrt (1 - (at_t))))) by normal.
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by sign_as (1 * (1 - (at_t))).
      try assert (N1' : normal_form (inv (sqrt (1 - (at_t) ^ 2))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by normal.
      derivative.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= 2 * r * (inv (2 * p + 1)) - 0) by sign_as (2 * r * (inv (2 * p + 1))).
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - 2 * r * (inv (2 * p + 1))) - 0) by first [sign_as ((1 + 2 * (p - r)) * (inv (2 * p + 1))) | sign_as (1 * (2 * p * (inv (2 * p + 1)) - 2 * r * (inv (2 * p + 1))) + inv (2 * p + 1))].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by sign_as ((-1) * ((at_t) - 1) * (1 + (at_t))).
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin (2 * r * (inv (2 * p + 1)))) - (0) = (asin (2 * r * (inv (2 * p + 1)))) - (asin (0))).
  { try assert (0 < 2 * p + 1) by sign.
    try assert (N2' : normal_form (asin 0) (0)) by normal.
    equal. }
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
    - apply Rminus_lt_0_l; sign_as (inv (2 * p + 1)).
    - intros at_t B'.
      try assert (0 <= 2 * p * (inv (2 * p + 1)) - 0) by sign_as (2 * p * (inv (2 * p + 1))).
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 2 * p * (inv (2 * p + 1))) - 0) by sign_as (inv (2 * p + 1)).
      try assert (0 <= (1 - 1) - 0) by by_number.
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by sign_as ((-1) * ((at_t) - 1) * (1 + (at_t))).
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by sign_as ((-1) * ((at_t) - 1) * (1 + (at_t))).
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by sign_as (1 * (1 - (at_t))).
      try assert (N0' : normal_form (sqrt (1 - (at_t) ^ 2)) (sqrt (1 + (at_t)) * (sqrt (1 - (at_t))))) by normal.
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by sign_as (1 * (1 - (at_t))).
      try assert (N1' : normal_form (inv (sqrt (1 - (at_t) ^ 2))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by normal.
      derivative.
    - intros at_t B'.
      try assert (0 <= 2 * p * (inv (2 * p + 1)) - 0) by sign_as (2 * p * (inv (2 * p + 1))).
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 2 * p * (inv (2 * p + 1))) - 0) by sign_as (inv (2 * p + 1)).
      try assert (0 <= (1 - 1) - 0) by by_number.
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by sign_as ((-1) * ((at_t) - 1) * (1 + (at_t))).
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : ((1 / 2) * PI) - (asin (2 * p * (inv (2 * p + 1)))) = (asin (1)) - (asin (2 * p * (inv (2 * p + 1))))).
  { try assert (0 < 2 * p + 1) by sign.
    try assert (N2' : normal_form (asin 1) ((1 / 2) * PI)) by normal.
    equal. }
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
    equal. }
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
Proof. (* Admitted: it takes coqc over 120 s *)
Admitted.

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
  equal.
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
  try assert (N0' : normal_form (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2))) (sqrt (2 * p + 2 * r + 1) * (sqrt (2 * p + 1 - 2 * r)))) by normal.
  try assert (0 < 2 * p + 2 * r + 1) by sign.
  try assert (N1' : normal_form (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))) (inv (sqrt (2 * p + 2 * r + 1)) * (inv (sqrt (2 * p + 1 - 2 * r))))) by normal.
  equal.
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
    equal. }
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
  try assert (0 < 1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)) by sign_as (1 * (2 * p + 1 - 2 * r) * (2 * p + 2 * r + 1)).
  gap; sign_as (4 * r * (inv (sqrt (2 * p + 2 * r + 1))) * (inv PI) * (inv (sqrt (2 * p + 1 - 2 * r)))).
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
    equal. }
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
  try assert (0 < 1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2))) by sign_as (1 * (2 * p + 1 - 2 * r) * (2 * p + 2 * r + 1) * (inv ((2 * p + 1) ^ 2))).
  assert (P0' : 0 <= ((1 / 2) * (asin (2 * p * (inv (2 * p + 1)))) * (sqrt (1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2)))) * (2 * p + 1) * (inv r)) * ((2 * p * (inv (sqrt (1 - 4 * (p ^ 2) * (inv ((2 * p + 1) ^ 2))))) * (inv (2 * p + 1)) * (inv (asin (2 * p * (inv (2 * p + 1)))))) - (2 * r * (inv (asin (2 * r * (inv (2 * p + 1))))) * (inv (sqrt (1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2))))) * (inv (2 * p + 1))))) by (apply Rmult_le_pos; [sign_as ((1 / 2) * (sqrt (2 * p + 2 * r + 1)) * (asin (2 * p * (inv (2 * p + 1)))) * (2 * p + 1) * (sqrt (2 * p + 1 - 2 * r)) * (inv r) * (inv (2 * p + 1))) | lra]).
  assert (G' : (W_G * (inv B_G)) - (W_Q * (inv B_Q)) = ((1 / 2) * (asin (2 * p * (inv (2 * p + 1)))) * (sqrt (1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2)))) * (2 * p + 1) * (inv r)) * ((2 * p * (inv (sqrt (1 - 4 * (p ^ 2) * (inv ((2 * p + 1) ^ 2))))) * (inv (2 * p + 1)) * (inv (asin (2 * p * (inv (2 * p + 1)))))) - (2 * r * (inv (asin (2 * r * (inv (2 * p + 1))))) * (inv (sqrt (1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2))))) * (inv (2 * p + 1))))).
  { rewrite ?H_W_Q, ?H_W_G, ?H_Q_is_odd, ?H_G_is_odd.
    rewrite ?H_W_Q, ?H_W_G, ?H_Q_is_odd, ?H_G_is_odd.
    try assert (0 < 2 * p + 1) by sign.
    try assert (0 < 2 * p + 1) by sign.
    try assert (0 < 1 + 4 * p) by sign.
    try assert (0 < 1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)) by sign_as (1 * (2 * p + 1 - 2 * r) * (2 * p + 2 * r + 1)).
    try assert (0 < 1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2))) by sign_as (1 * (2 * p + 1 - 2 * r) * (2 * p + 2 * r + 1) * (inv ((2 * p + 1) ^ 2))).
    try assert (0 < 1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2))) by sign_as (1 * (2 * p + 1 - 2 * r) * (2 * p + 2 * r + 1) * (inv ((2 * p + 1) ^ 2))).
    try assert (0 < 1 - 4 * (p ^ 2) * (inv ((2 * p + 1) ^ 2))) by sign_as ((1 + 4 * p) * (inv ((2 * p + 1) ^ 2))).
    try assert (0 < 1 + 4 * p + 4 * (p ^ 2)) by sign_as ((2 * p + 1) ^ 2).
    try assert (N0' : normal_form (inv ((2 * p + 1) ^ 2)) (inv (1 + 4 * p + 4 * (p ^ 2)))) by normal.
    try assert (0 < 2 * p + 2 * r + 1) by sign.
    try assert (0 < 2 * p + 1 - 2 * r) by first [sign_as (1 * (2 * p + 1 - 2 * r))].
    try assert (N1' : normal_form (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2))) (sqrt (2 * p + 2 * r + 1) * (sqrt (2 * p + 1 - 2 * r)))) by normal.
    try assert (0 < 2 * p + 2 * r + 1) by sign.
    try assert (0 < 2 * p + 1 - 2 * r) by first [sign_as (1 * (2 * p + 1 - 2 * r))].
    try assert (N2' : normal_form (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))) (inv (sqrt (2 * p + 2 * r + 1)) * (inv (sqrt (2 * p + 1 - 2 * r))))) by normal.
    try assert (0 < 2 * p + 2 * r + 1) by sign.
    try assert (0 < 2 * p + 1 - 2 * r) by first [sign_as (1 * (2 * p + 1 - 2 * r))].
    try assert (0 < 2 * p + 1) by sign.
    try assert (N3' : normal_form (sqrt (1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2)))) (sqrt (2 * p + 2 * r + 1) * (sqrt (2 * p + 1 - 2 * r)) * (inv (2 * p + 1)))) by normal.
    try assert (0 < 2 * p + 2 * r + 1) by sign.
    try assert (0 < 2 * p + 1 - 2 * r) by first [sign_as (1 * (2 * p + 1 - 2 * r))].
    try assert (0 < 2 * p + 1) by sign.
    try assert (N4' : normal_form (inv (sqrt (1 - 4 * (r ^ 2) * (inv ((2 * p + 1) ^ 2))))) (inv (sqrt (2 * p + 2 * r + 1)) * (inv (inv (2 * p + 1))) * (inv (sqrt (2 * p + 1 - 2 * r))))) by normal.
    try assert (0 < 1 + 4 * p) by sign.
    try assert (0 < 2 * p + 1) by sign.
    try assert (N5' : normal_form (sqrt (1 - 4 * (p ^ 2) * (inv ((2 * p + 1) ^ 2)))) (sqrt (1 + 4 * p) * (inv (2 * p + 1)))) by normal.
    try assert (0 < 1 + 4 * p) by sign.
    try assert (0 < 2 * p + 1) by sign.
    try assert (N6' : normal_form (inv (sqrt (1 - 4 * (p ^ 2) * (inv ((2 * p + 1) ^ 2))))) (inv (inv (2 * p + 1)) * (inv (sqrt (1 + 4 * p))))) by normal.
    try assert (0 < 2 * p + 2 * r + 1) by sign.
    try assert (0 < 2 * p + 1 - 2 * r) by first [sign_as (1 * (2 * p + 1 - 2 * r))].
    try assert (N7' : normal_form (inv (4 * r * (inv PI) * (inv (sqrt (1 + 4 * p + 4 * (p ^ 2) - 4 * (r ^ 2)))))) ((1 / 4) * (sqrt (2 * p + 2 * r + 1)) * PI * (sqrt (2 * p + 1 - 2 * r)) * (inv r))) by normal.
    try assert (0 < 2 * p + 1) by sign.
    try assert (N8' : normal_form (inv (2 * (asin (2 * r * (inv (2 * p + 1)))) * (inv PI))) ((1 / 2) * PI * (inv (asin (2 * r * (inv (2 * p + 1))))))) by normal.
    equal. }
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
  { apply (mediant.step_lemma (B_G) (B_Q) (W_G) (W_Q)); [premise | premise]. }
  fit I'.
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
  { fit H_G. }
  pose proof (proj2 H_mediant J') as I'.
  fit I'.
Qed.

(** Step [small scale, NNGP], by TakeLimit:
  limit(t -> 1/2*pi*(2*asin(2*p*(1 + 2*p*t)^(-1)*t)*pi^(-1) - 2*pi^(-1)*asin(2*r*(1 +
    2*p*t)^(-1)*t))*asin(2*r*(1 + 2*p*t)^(-1)*t)^(-1), 0, 1) = -1 + p*r^(-1)
*)
Lemma step_small_scale__NNGP (p : R) (r : R)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0) :
  the_limit (at_right 0) (fun t => (1 / 2) * PI * (2 * (asin (2 * p * t * (inv (1 + 2 * p * t)))) * (inv PI) - 2 * (asin (2 * r * t * (inv (1 + 2 * p * t)))) * (inv PI)) * (inv (asin (2 * r * t * (inv (1 + 2 * p * t)))))) = p * (inv r) - 1.
Proof. (* Admitted: there is no replay of TakeLimit yet *)
Admitted.

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
Proof. (* Admitted: there is no replay of TakeLimit yet *)
Admitted.

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
Print Assumptions theorem_1.

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
Print Assumptions theorem_2.

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
Print Assumptions theorem_3.
