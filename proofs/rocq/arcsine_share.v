(** $asin(y) sqrt(1 - y^2) / y$ falls (arcsine-share)

  Given [w > 0]: w > 0
  Given [y > 0]: y > 0
  Given [z > 0]: z > 0
  Given [w <= y]: y >= w
  Given [y < 1]: 1 > y
  Given [z < 1]: 1 > z
  Then w^(-1)*(1 - w^2)^(1/2)*asin(w) >= asin(y)*(1 - y^2)^(1/2)*y^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [1 - z^2], by Sign:
  1 - z^2 > 0
*)
Lemma step_s_1_m_z_2 (z : R)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 > z) :
  1 - z ^ 2 > 0.
Proof.
  assert (P' : 0 < ((1 + z) * (1 - z))).
  { first [sign]. }
  assert (G' : (1 - z ^ 2) - (0) = ((1 + z) * (1 - z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1/root - 1], by Sign:
  (1 - z^2)^(-1/2) - 1 >= 0
*)
Lemma step_s_1_over_root_m_1 (z : R)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 > z) :
  inv (sqrt (1 - z ^ 2)) - 1 >= 0.
Proof.
  pose proof (step_s_1_m_z_2 (z) H_z_pos_0 H_z_less_1) as H_s_1_m_z_2.
  try assert (0 < 1 - z ^ 2) by first [seen | sign_form ((1 + z) * (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < 1 - z ^ 2) by first [seen | sign_form ((1 + z) * (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < 1 + sqrt (1 - z ^ 2)) by sign.
  assert (P' : 0 <= (z ^ 2 * (inv (sqrt (1 - z ^ 2))) * (inv (1 + sqrt (1 - z ^ 2))))).
  { sign. }
  assert (G' : (inv (sqrt (1 - z ^ 2)) - 1) - (0) = (z ^ 2 * (inv (sqrt (1 - z ^ 2))) * (inv (1 + sqrt (1 - z ^ 2))))).
  { try assert (0 < 1 - z ^ 2) by first [seen | sign_form ((1 + z) * (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - z ^ 2) by first [seen | sign_form ((1 + z) * (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + sqrt (1 - z ^ 2)) by sign.
    try assert (0 < 1 + z) by sign.
    try assert (0 < 1 - z) by first [sign].
    try assert (N0' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + z) by sign.
    try assert (0 < 1 - z) by first [sign].
    try assert (N1' : normal_form (inv (sqrt (1 - z ^ 2))) (inv (sqrt (1 - z)) * (inv (sqrt (1 + z))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + z)) * inv (sqrt (1 + z)) = inv (1 + z)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - z)) * inv (sqrt (1 - z)) = inv (1 - z)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - z) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + z) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (0 < 1 + z) by sign.
    try assert (0 < 1 - z) by first [sign].
    try assert (0 < sqrt (1 + z) * (sqrt (1 - z)) + 1) by sign.
    try assert (N2' : normal_form (inv (1 + sqrt (1 - z ^ 2))) (inv (sqrt (1 + z) * (sqrt (1 - z)) + 1))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt (1 + z) * (sqrt (1 - z)) + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (1 + z)) * inv (sqrt (1 + z)) = inv (1 + z)) by (apply inv_sqrt_square; sign).
    try assert (Q2' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]).
    try assert (Q3' : inv (sqrt (1 - z)) * inv (sqrt (1 - z)) = inv (1 - z)) by (apply inv_sqrt_square; first [sign]).
    assert (Z0' : sqrt (1 - z) <> 0) by (apply positive_ne; sign).
    assert (Z1' : sqrt (1 + z) <> 0) by (apply positive_ne; sign).
    assert (Z2' : sqrt (1 + z) * (sqrt (1 - z)) + 1 <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [asin z >= z], by Monotone:
  -z + asin(z) >= 0
*)
Lemma step_asin_z_pos_is_z (z : R)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 > z) :
  asin z - z >= 0.
Proof.
  assert (0 <= z) by sign.
  assert (M' : asin (0) - (0) <= asin (z) - (z)).
  { apply (rises (fun t => asin t - t) (fun t => (inv (sqrt (1 - t ^ 2)) - 1) - 0) (0) (z)).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= (at_t) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= 1 - 0) by by_number.
      try assert (0 <= 1 - (at_t)) by first [sign].
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) - 1 >= 0).
      { apply (step_s_1_over_root_m_1 (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign_form (1 - (at_t) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
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
      try assert (0 <= (at_t) - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= 1 - 0) by by_number.
      try assert (0 <= 1 - (at_t)) by first [sign].
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) - 1 >= 0).
      { apply (step_s_1_over_root_m_1 (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (asin z - z) - (0) = (asin (z) - (z)) - (asin (0) - (0))).
  { try assert (N9' : normal_form ((asin (0))) (0)) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [slope], by Linear:
  (-z + (1 - z^2)^(-1/2)*asin(z))*z^(-2) >= 0
*)
Lemma step_slope (z : R)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 > z) :
  (asin z * (inv (sqrt (1 - z ^ 2))) - z) * (inv (z ^ 2)) >= 0.
Proof.
  pose proof (step_s_1_m_z_2 (z) H_z_pos_0 H_z_less_1) as H_s_1_m_z_2.
  pose proof (step_s_1_over_root_m_1 (z) H_z_pos_0 H_z_less_1) as H_s_1_over_root_m_1.
  pose proof (step_asin_z_pos_is_z (z) H_z_pos_0 H_z_less_1) as H_asin_z_pos_is_z.
  try assert (0 < 1 - z ^ 2) by first [seen | sign_form ((1 + z) * (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P0' : 0 <= (inv (sqrt (1 - z ^ 2)) * (inv (z ^ 2))) * ((asin z - z) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (inv z) * ((inv (sqrt (1 - z ^ 2)) - 1) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((asin z * (inv (sqrt (1 - z ^ 2))) - z) * (inv (z ^ 2))) - (0) = (inv (sqrt (1 - z ^ 2)) * (inv (z ^ 2))) * ((asin z - z) - (0)) + (inv z) * ((inv (sqrt (1 - z ^ 2)) - 1) - (0))).
  { try assert (0 < 1 - z ^ 2) by first [seen | sign_form ((1 + z) * (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N0' : normal_form (inv (z ^ 2)) ((inv z) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : z <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 1 + z) by sign.
    try assert (0 < 1 - z) by first [sign].
    try assert (N1' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + z) by sign.
    try assert (0 < 1 - z) by first [sign].
    try assert (N2' : normal_form (inv (sqrt (1 - z ^ 2))) (inv (sqrt (1 - z)) * (inv (sqrt (1 + z))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + z)) * inv (sqrt (1 + z)) = inv (1 + z)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - z)) * inv (sqrt (1 - z)) = inv (1 - z)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - z) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + z) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (1 + z)) * inv (sqrt (1 + z)) = inv (1 + z)) by (apply inv_sqrt_square; sign).
    try assert (Q2' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]).
    try assert (Q3' : inv (sqrt (1 - z)) * inv (sqrt (1 - z)) = inv (1 - z)) by (apply inv_sqrt_square; first [sign]).
    assert (Z0' : z <> 0) by (apply positive_ne; sign).
    assert (Z1' : sqrt (1 - z) <> 0) by (apply positive_ne; sign).
    assert (Z2' : sqrt (1 + z) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [falls], by Monotone:
  w^(-1)*(1 - w^2)^(1/2)*asin(w) >= asin(y)*(1 - y^2)^(1/2)*y^(-1)
*)
Lemma step_falls (w : R) (y : R) (z : R)
    (H_w_pos_0 : w > 0)
    (H_y_pos_0 : y > 0)
    (H_z_pos_0 : z > 0)
    (H_w_less_is_y : y >= w)
    (H_y_less_1 : 1 > y)
    (H_z_less_1 : 1 > z) :
  sqrt (1 - w ^ 2) * (asin w) * (inv w) >= asin y * (sqrt (1 - y ^ 2)) * (inv y).
Proof.
  assert (0 <= w) by sign.
  assert (0 <= y) by sign.
  assert (M' : (-1) * (sqrt (1 - (w) ^ 2)) * (asin (w)) * (inv (w)) <= (-1) * (sqrt (1 - (y) ^ 2)) * (asin (y)) * (inv (y))).
  { apply (rises (fun t => (-1) * (sqrt (1 - t ^ 2)) * (asin t) * (inv t)) (fun t => (asin t * (inv (sqrt (1 - t ^ 2))) - t) * (inv (t ^ 2)) - 0) (w) (y)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= w - 0) by sign.
      try assert (0 <= y - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= 1 - w) by first [seen | sign_form ((1 - y) + (y - w)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= 1 - y) by first [sign].
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : (asin (at_t) * (inv (sqrt (1 - (at_t) ^ 2))) - (at_t)) * (inv ((at_t) ^ 2)) >= 0).
      { apply (step_slope (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign_form (1 - (at_t) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < at_t) by sign.
      try assert (N2' : normal_form ((inv (at_t ^ 2))) ((inv (at_t)) ^ 2)) by normal.
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 + (at_t)) * (sqrt (1 - (at_t))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt ((1 - (at_t) ^ 2))))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (at_t)) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N5' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt (1 + (at_t)))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 + (at_t)))) * (inv (inv (sqrt (1 - (at_t)))))) by (try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 + (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      try assert (Q0' : sqrt (1 + (at_t)) * sqrt (1 + (at_t)) = 1 + (at_t)) by (apply sqrt_sqrt; sign).
      try assert (Q1' : inv (sqrt (1 + (at_t))) * inv (sqrt (1 + (at_t))) = inv (1 + (at_t))) by (apply inv_sqrt_square; sign).
      try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]).
      try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]).
      assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z1' : sqrt (1 + (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z2' : at_t <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= w - 0) by sign.
      try assert (0 <= y - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= 1 - w) by first [seen | sign_form ((1 - y) + (y - w)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= 1 - y) by first [sign].
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form ((1 + (at_t)) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : (asin (at_t) * (inv (sqrt (1 - (at_t) ^ 2))) - (at_t)) * (inv ((at_t) ^ 2)) >= 0).
      { apply (step_slope (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < (w)) by sign.
      continuity_at.
    - assert (0 < (y)) by sign.
      continuity_at. }
  assert (G' : (sqrt (1 - w ^ 2) * (asin w) * (inv w)) - (asin y * (sqrt (1 - y ^ 2)) * (inv y)) = ((-1) * (sqrt (1 - (y) ^ 2)) * (asin (y)) * (inv (y))) - ((-1) * (sqrt (1 - (w) ^ 2)) * (asin (w)) * (inv (w)))).
  { try assert (0 < (1 - (y) ^ 2)) by first [seen | sign_form ((1 - y) * (1 + y)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - w ^ 2) by first [seen | sign_form ((1 + w) * ((1 - y) + (y - w))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - y ^ 2) by first [seen | sign_form ((1 - y) * (1 + y)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (1 - (w) ^ 2)) by first [seen | sign_form ((1 + w) * ((1 - y) + (y - w))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + y) by sign.
    try assert (0 < 1 - y) by first [sign].
    try assert (N10' : normal_form ((sqrt (1 - (y) ^ 2))) (sqrt (1 - y) * (sqrt (1 + y)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + y) * sqrt (1 + y) = 1 + y) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - y) * sqrt (1 - y) = 1 - y) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + w) by sign.
    try assert (0 < 1 - w) by first [seen | sign_form ((1 - y) + (y - w)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N11' : normal_form (sqrt (1 - w ^ 2)) (sqrt (1 + w) * (sqrt (1 - w)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + w) * sqrt (1 + w) = 1 + w) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - w) * sqrt (1 - w) = 1 - w) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - w)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + y) by sign.
    try assert (0 < 1 - y) by first [sign].
    try assert (N12' : normal_form (sqrt (1 - y ^ 2)) (sqrt (1 - y) * (sqrt (1 + y)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + y) * sqrt (1 + y) = 1 + y) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - y) * sqrt (1 - y) = 1 - y) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + w) by sign.
    try assert (0 < 1 - w) by first [seen | sign_form ((1 - y) + (y - w)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N13' : normal_form ((sqrt (1 - (w) ^ 2))) (sqrt (1 + w) * (sqrt (1 - w)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + w) * sqrt (1 + w) = 1 + w) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - w) * sqrt (1 - w) = 1 - w) by (apply sqrt_sqrt; first [seen | sign_form ((1 - y) + (y - w)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (w : R) (y : R) (z : R)
    (H_w_pos_0 : w > 0)
    (H_y_pos_0 : y > 0)
    (H_z_pos_0 : z > 0)
    (H_w_less_is_y : y >= w)
    (H_y_less_1 : 1 > y)
    (H_z_less_1 : 1 > z) :
  sqrt (1 - w ^ 2) * (asin w) * (inv w) >= asin y * (sqrt (1 - y ^ 2)) * (inv y).
Proof. exact (step_falls (w) (y) (z) H_w_pos_0 H_y_pos_0 H_z_pos_0 H_w_less_is_y H_y_less_1 H_z_less_1). Qed.
