(** The arcsine is at least its argument, and at most $pi/2$ (arcsine-above)

  Given [v >= 0]: v >= 0
  Given [v < 1]: 1 > v
  Given [z >= 0]: z >= 0
  Given [z <= 1]: 1 >= z
  Then asin(z) >= z
  Then 1/2*pi >= asin(z)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
Open Scope R_scope.

(** Step [1 - v^2], by Sign:
  1 - v^2 > 0
*)
Lemma step_s_1_m_v_2 (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 > v) :
  1 - v ^ 2 > 0.
Proof.
  assert (P' : 0 < ((1 - v) * (1 + v))).
  { first [sign]. }
  assert (G' : (1 - v ^ 2) - (0) = ((1 - v) * (1 + v))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1 - z^2], by Sign:
  1 - z^2 >= 0
*)
Lemma step_s_1_m_z_2 (z : R)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  1 - z ^ 2 >= 0.
Proof.
  assert (P' : 0 <= ((1 + z) * (1 - z))).
  { first [sign]. }
  assert (G' : (1 - z ^ 2) - (0) = ((1 + z) * (1 - z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [root > 0], by Sign:
  (1 - v^2)^(1/2) > 0
*)
Lemma step_root_pos_0 (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 > v) :
  sqrt (1 - v ^ 2) > 0.
Proof.
  pose proof (step_s_1_m_v_2 (v) H_v_pos_is_0 H_v_less_1) as H_s_1_m_v_2.
  try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; sign.
Qed.

(** Step [root <= 1], by Sign:
  1 - (1 - v^2)^(1/2) >= 0
*)
Lemma step_root_less_is_1 (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 > v) :
  1 - sqrt (1 - v ^ 2) >= 0.
Proof.
  pose proof (step_root_pos_0 (v) H_v_pos_is_0 H_v_less_1) as H_root_pos_0.
  try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < 1 + sqrt (1 - v ^ 2)) by sign.
  assert (P' : 0 <= (v ^ 2 * (inv (1 + sqrt (1 - v ^ 2))))).
  { sign. }
  assert (G' : (1 - sqrt (1 - v ^ 2)) - (0) = (v ^ 2 * (inv (1 + sqrt (1 - v ^ 2))))).
  { try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + sqrt (1 - v ^ 2)) by sign.
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [sign].
    try assert (N0' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [sign].
    try assert (0 < 1 + sqrt (1 - v) * (sqrt (1 + v))) by sign.
    try assert (N1' : normal_form (inv (1 + sqrt (1 - v ^ 2))) (inv (1 + sqrt (1 - v) * (sqrt (1 + v))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]); assert (Z0' : 1 + sqrt (1 - v) * (sqrt (1 + v)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]).
    assert (Z0' : 1 + sqrt (1 - v) * (sqrt (1 + v)) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [slope], by Linear:
  (1 - v^2)^(-1/2) - 1 >= 0
*)
Lemma step_slope (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 > v) :
  inv (sqrt (1 - v ^ 2)) - 1 >= 0.
Proof.
  pose proof (step_s_1_m_v_2 (v) H_v_pos_is_0 H_v_less_1) as H_s_1_m_v_2.
  pose proof (step_root_less_is_1 (v) H_v_pos_is_0 H_v_less_1) as H_root_less_is_1.
  try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P0' : 0 <= (inv (sqrt (1 - v ^ 2))) * ((1 - sqrt (1 - v ^ 2)) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (inv (sqrt (1 - v ^ 2)) - 1) - (0) = (inv (sqrt (1 - v ^ 2))) * ((1 - sqrt (1 - v ^ 2)) - (0))).
  { try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [sign].
    try assert (N0' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [sign].
    try assert (N1' : normal_form (inv (sqrt (1 - v ^ 2))) (inv (sqrt (1 - v)) * (inv (sqrt (1 + v))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - v) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + v) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign).
    try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]).
    try assert (Q3' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; first [sign]).
    assert (Z0' : sqrt (1 - v) <> 0) by (apply positive_ne; sign).
    assert (Z1' : sqrt (1 + v) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [arcsine], by Sign:
  (1 - v^2)^(-1/2) > 0
*)
Lemma step_arcsine (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 > v) :
  inv (sqrt (1 - v ^ 2)) > 0.
Proof.
  pose proof (step_s_1_m_v_2 (v) H_v_pos_is_0 H_v_less_1) as H_s_1_m_v_2.
  try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; sign.
Qed.

(** Step [above], by Monotone:
  asin(z) >= z
*)
Lemma step_above (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 > v)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  asin z >= z.
Proof.
  assert (0 <= z) by sign.
  assert (M' : asin (0) - (0) <= asin (z) - (z)).
  { apply (rises (fun t => asin t - t) (fun t => (inv (sqrt (1 - t ^ 2)) - 1) - 0) (0) (z)).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= z - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= 1 - 0) by by_number.
      try assert (0 <= 1 - z) by first [sign].
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) - 1 >= 0).
      { apply (step_slope (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign_form (1 - (at_t) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= z - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= 1 - 0) by by_number.
      try assert (0 <= 1 - z) by first [sign].
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) - 1 >= 0).
      { apply (step_slope (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin z) - (z) = (asin (z) - (z)) - (asin (0) - (0))).
  { try assert (N9' : normal_form ((asin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [below], by Monotone:
  1/2*pi >= asin(z)
*)
Lemma step_below (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 > v)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  (1 / 2) * PI >= asin z.
Proof.
  assert (0 <= z) by sign.
  assert (M' : asin (z) <= asin (1)).
  { apply (rises (fun t => asin t) (fun t => inv (sqrt (1 - t ^ 2)) - 0) (z) (1)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= z - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= 1 - z) by first [sign].
      try assert (0 <= 1 - 1) by by_ball.
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign_form (1 - (at_t) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt (1 + (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt (1 + (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [ring] | equal].
    - intros at_t B'.
      try assert (0 <= z - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= 1 - z) by first [sign].
      try assert (0 <= 1 - 1) by by_ball.
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 - (at_t)) * (1 + (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) > 0).
      { apply (step_arcsine (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : ((1 / 2) * PI) - (asin z) = (asin (1)) - (asin (z))).
  { try assert (N9' : normal_form ((asin (1))) ((1 / 2) * PI)) by normal.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem_1 (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 > v)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  asin z >= z.
Proof. exact (step_above (v) (z) H_v_pos_is_0 H_v_less_1 H_z_pos_is_0 H_z_less_is_1). Qed.

Theorem theorem_2 (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_1 : 1 > v)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  (1 / 2) * PI >= asin z.
Proof. exact (step_below (v) (z) H_v_pos_is_0 H_v_less_1 H_z_pos_is_0 H_z_less_is_1). Qed.
