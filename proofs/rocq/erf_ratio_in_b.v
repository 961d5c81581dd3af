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
From NCTheory Require Import Numbers Laws Tactics Integrals.
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
Proof.
  pose proof (step_s_1_m_sin_g__b (a) (b) H_a_pos_0 H_b_pos_0) as H_s_1_m_sin_g__b.
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

(** Step [g > 0, e], by Monotone:
  asin((1 + a + e)^(-1)*a) > 0
*)
Lemma step_g_pos_0__e (a : R) (e : R) (z : R)
    (H_a_pos_0 : a > 0)
    (H_e_pos_0 : e > 0)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 - z > 0) :
  asin (a * (inv (1 + a + e))) > 0.
Proof.
  pose proof (step_s_1_m_sin_g__e (a) (e) H_a_pos_0 H_e_pos_0) as H_s_1_m_sin_g__e.
  try assert (0 < 1 + a + e) by sign.
  assert (0 <= a * (inv (1 + a + e))) by sign.
  assert (M' : asin (0) < asin (a * (inv (1 + a + e)))).
  { apply (rises_strictly (fun t => asin t) (fun t => inv (sqrt (1 - t ^ 2)) - 0) (0) (a * (inv (1 + a + e)))).
    - apply Rminus_lt_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= a * (inv (1 + a + e)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - a * (inv (1 + a + e))) - 0) by first [sign_form ((1 + e) * (inv (1 + a + e))) ltac:(assert (Z0' : 1 + a + e <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - a * (inv (1 + a + e))) ltac:(first [put; solve [ring] | equal]) | sign].
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
      try assert (0 <= a * (inv (1 + a + e)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - 0) - 0) by by_number.
      try assert (0 <= (1 - a * (inv (1 + a + e))) - 0) by first [sign_form ((1 + e) * (inv (1 + a + e))) ltac:(assert (Z0' : 1 + a + e <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - a * (inv (1 + a + e))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin (a * (inv (1 + a + e)))) - (0) = (asin (a * (inv (1 + a + e)))) - (asin (0))).
  { try assert (0 < 1 + a + e) by sign.
    try assert (N9' : normal_form ((asin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

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
Proof.
  pose proof (step_s_1_m_sin_f__b (a) (b) H_a_pos_0 H_b_pos_0) as H_s_1_m_sin_f__b.
  pose proof (step_s_1_m_sin_f__e (a) (e) H_a_pos_0 H_e_pos_0) as H_s_1_m_sin_f__e.
  pose proof (step_sin_f_rises (a) (b) (e) H_a_pos_0 H_b_pos_0 H_e_pos_0 H_b_less_e) as H_sin_f_rises.
  try assert (0 < 1 + b + a) by sign.
  try assert (0 < 1 + a + e) by sign.
  assert (0 <= (b + a) * (inv (1 + b + a))) by sign.
  assert (0 <= (a + e) * (inv (1 + a + e))) by sign.
  assert (M' : asin ((b + a) * (inv (1 + b + a))) < asin ((a + e) * (inv (1 + a + e)))).
  { apply (rises_strictly (fun t => asin t) (fun t => inv (sqrt (1 - t ^ 2)) - 0) ((b + a) * (inv (1 + b + a))) ((a + e) * (inv (1 + a + e)))).
    - apply Rminus_lt_0_l; first [seen | sign_form ((e - b) * (inv (1 + b + a)) * (inv (1 + a + e))) ltac:(assert (Z0' : 1 + a + e <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign_form (a * (inv (1 + a + e)) + e * (inv (1 + a + e)) - b * (inv (1 + b + a)) - a * (inv (1 + b + a))) ltac:(first [put; solve [ring] | equal]) | sign].
    - intros at_t B'.
      try assert (0 <= (b + a) * (inv (1 + b + a)) - 0) by sign.
      try assert (0 <= (a + e) * (inv (1 + a + e)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - (b + a) * (inv (1 + b + a))) - 0) by first [sign_form (inv (1 + b + a)) ltac:(assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - b * (inv (1 + b + a)) - a * (inv (1 + b + a))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - (a + e) * (inv (1 + a + e))) - 0) by first [sign_form (inv (1 + a + e)) ltac:(assert (Z0' : 1 + a + e <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - a * (inv (1 + a + e)) - e * (inv (1 + a + e))) ltac:(first [put; solve [ring] | equal]) | sign].
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
      try assert (0 <= (b + a) * (inv (1 + b + a)) - 0) by sign.
      try assert (0 <= (a + e) * (inv (1 + a + e)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - (b + a) * (inv (1 + b + a))) - 0) by first [sign_form (inv (1 + b + a)) ltac:(assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - b * (inv (1 + b + a)) - a * (inv (1 + b + a))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - (a + e) * (inv (1 + a + e))) - 0) by first [sign_form (inv (1 + a + e)) ltac:(assert (Z0' : 1 + a + e <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - a * (inv (1 + a + e)) - e * (inv (1 + a + e))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin ((a + e) * (inv (1 + a + e)))) - (asin ((b + a) * (inv (1 + b + a)))) = (asin ((a + e) * (inv (1 + a + e)))) - (asin ((b + a) * (inv (1 + b + a))))).
  { try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + a + e) by sign.
    try assert (0 < 1 + a + e) by sign.
    try assert (N9' : normal_form ((asin ((a + e) * (inv (1 + a + e))))) (asin (a * (inv (1 + a + e)) + e * (inv (1 + a + e))))) by first [apply alike_at; (assert (Z0' : 1 + a + e <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | normal].
    try assert (0 < 1 + b + a) by sign.
    try assert (N10' : normal_form ((asin ((b + a) * (inv (1 + b + a))))) (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a))))) by first [apply alike_at; (assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | normal].
    try assert (0 < 1 + a + e) by sign.
    try assert (N11' : normal_form (asin ((a + e) * (inv (1 + a + e)))) (asin (a * (inv (1 + a + e)) + e * (inv (1 + a + e))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (0 < 1 + b + a) by sign.
    try assert (N12' : normal_form (asin ((b + a) * (inv (1 + b + a)))) (asin (a * (inv (1 + b + a)) + b * (inv (1 + b + a))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

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
Proof.
  pose proof (step_s_1_m_sin_g__b (a) (b) H_a_pos_0 H_b_pos_0) as H_s_1_m_sin_g__b.
  pose proof (step_s_1_m_sin_g__e (a) (e) H_a_pos_0 H_e_pos_0) as H_s_1_m_sin_g__e.
  pose proof (step_sin_g_falls (a) (b) (e) H_a_pos_0 H_b_pos_0 H_e_pos_0 H_b_less_e) as H_sin_g_falls.
  try assert (0 < 1 + b + a) by sign.
  try assert (0 < 1 + a + e) by sign.
  assert (0 <= a * (inv (1 + a + e))) by sign.
  assert (0 <= a * (inv (1 + b + a))) by sign.
  assert (M' : asin (a * (inv (1 + a + e))) < asin (a * (inv (1 + b + a)))).
  { apply (rises_strictly (fun t => asin t) (fun t => inv (sqrt (1 - t ^ 2)) - 0) (a * (inv (1 + a + e))) (a * (inv (1 + b + a)))).
    - apply Rminus_lt_0_l; first [seen | sign_form ((e - b) * a * (inv (1 + b + a)) * (inv (1 + a + e))) ltac:(assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + a + e <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign_form (a * (inv (1 + b + a)) - a * (inv (1 + a + e))) ltac:(first [put; solve [ring] | equal]) | sign].
    - intros at_t B'.
      try assert (0 <= a * (inv (1 + a + e)) - 0) by sign.
      try assert (0 <= a * (inv (1 + b + a)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - a * (inv (1 + a + e))) - 0) by first [sign_form ((1 + e) * (inv (1 + a + e))) ltac:(assert (Z0' : 1 + a + e <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - a * (inv (1 + a + e))) ltac:(first [put; solve [ring] | equal]) | sign].
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
      try assert (0 <= a * (inv (1 + a + e)) - 0) by sign.
      try assert (0 <= a * (inv (1 + b + a)) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= (1 - a * (inv (1 + a + e))) - 0) by first [sign_form ((1 + e) * (inv (1 + a + e))) ltac:(assert (Z0' : 1 + a + e <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - a * (inv (1 + a + e))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 - a * (inv (1 + b + a))) - 0) by first [sign_form ((1 + b) * (inv (1 + b + a))) ltac:(assert (Z0' : 1 + b + a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | seen | sign_form (1 - a * (inv (1 + b + a))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (1 - (at_t) > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin (a * (inv (1 + b + a)))) - (asin (a * (inv (1 + a + e)))) = (asin (a * (inv (1 + b + a)))) - (asin (a * (inv (1 + a + e))))).
  { try assert (0 < 1 + b + a) by sign.
    try assert (0 < 1 + a + e) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

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
