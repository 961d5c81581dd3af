(** The margin is less than the distance (relu-margin)

  Given [a >= 0]: a >= 0
  Given [d > 0]: d > 0
  Given [d >= 3]: d >= 3
  Given [b >= 0]: b >= 0
  Then -((2*pi^(-1)*b + 2)^(-1)*a*(d + 2)^(-1) + 1)^(-1/2) + 2 >= 1/4*((d + 2)*(16/25*b + 2) +
    a)^(-1)*d^(-1)*(-1 + d)^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [root], by Sign:
  1 >= ((2*pi^(-1)*b + 2)^(-1)*a*(d + 2)^(-1) + 1)^(-1/2)
*)
Lemma step_root (a : R) (b : R) (d : R)
    (H_a_pos_is_0 : a >= 0)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3)
    (H_b_pos_is_0 : b >= 0) :
  1 >= inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)).
Proof.
  try assert (0 < d + 2) by sign.
  try assert (0 < 2 * b * (inv PI) + 2) by sign.
  try assert (0 < a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1) by sign.
  try assert (0 < a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1) by sign.
  try assert (0 < 1 + inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1))) by sign.
  assert (P' : 0 <= (a * (inv (2 * b * (inv PI) + 2)) * (inv (1 + inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)))) * (inv (d + 2)) * (inv (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)))).
  { sign. }
  assert (G' : (1) - (inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1))) = (a * (inv (2 * b * (inv PI) + 2)) * (inv (1 + inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)))) * (inv (d + 2)) * (inv (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)))).
  { try assert (0 < d + 2) by sign.
    try assert (0 < 2 * b * (inv PI) + 2) by sign.
    try assert (0 < a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1) by sign.
    try assert (0 < a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1) by sign.
    try assert (0 < 1 + inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1))) by sign.
    try assert (0 < PI + b) by sign.
    try assert (N0' : normal_form (inv (2 * b * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + b)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + b <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < d + 2) by sign.
    try assert (0 < PI + b) by sign.
    try assert (0 < 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by sign.
    try assert (N1' : normal_form (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) ((1 / 2) * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * (inv (sqrt (PI + b))) * (inv (sqrt (d + 2))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (d + 2)) * inv (sqrt (d + 2)) = inv (d + 2)) by (apply inv_sqrt_square; sign); try assert (Q3' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + b)) * inv (sqrt (PI + b)) = inv (PI + b)) by (apply inv_sqrt_square; sign); try assert (Q5' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (PI + b) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (d + 2) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + b <> 0) by (apply positive_ne; sign); assert (Z3' : d + 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal])] | normal].
    try assert (0 < d + 2) by sign.
    try assert (0 < PI + b) by sign.
    try assert (0 < 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by sign.
    try assert (N2' : normal_form (inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1))) (2 * (sqrt (d + 2)) * (sqrt (PI + b)) * (inv (sqrt 2)) * (inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (d + 2)) * inv (sqrt (d + 2)) = inv (d + 2)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign); try assert (Q5' : inv (sqrt (PI + b)) * inv (sqrt (PI + b)) = inv (PI + b)) by (apply inv_sqrt_square; sign); try assert (Q6' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign); try assert (Q7' : inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) = inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (PI + b) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (d + 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']; sides] | equal])] | normal].
    try assert (0 < 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by sign.
    try assert (N3' : normal_form (inv (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) (2 * d * b * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 4 * PI * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 4 * b * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 2 * PI * d * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + b <> 0) by (apply positive_ne; sign); assert (Z1' : d + 2 <> 0) by (apply positive_ne; sign); assert (Z2' : 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < d + 2) by sign.
    try assert (0 < PI + b) by sign.
    try assert (0 < 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by sign.
    try assert (0 < 2 * (sqrt (d + 2)) * (sqrt (PI + b)) + sqrt 2 * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b))) by sign.
    try assert (N4' : normal_form (inv (1 + inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)))) (sqrt 2 * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * (inv (2 * (sqrt (d + 2)) * (sqrt (PI + b)) + sqrt 2 * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign); try assert (Q4' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign); try assert (Q5' : inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) = inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) by (apply inv_sqrt_square; sign); assert (Z0' : 2 * (sqrt (d + 2)) * (sqrt (PI + b)) + sqrt 2 * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal])] | normal].
    try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign).
    try assert (Q3' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign).
    try assert (Q4' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign).
    try assert (Q5' : inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) = inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) by (apply inv_sqrt_square; sign).
    assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number).
    assert (Z1' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) <> 0) by (apply positive_ne; sign).
    assert (Z2' : 2 * (sqrt (d + 2)) * (sqrt (PI + b)) + sqrt 2 * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) <> 0) by (apply positive_ne; sign).
    assert (Z3' : PI + b <> 0) by (apply positive_ne; sign).
    assert (Z4' : 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b <> 0) by (apply positive_ne; sign).
    assert (Z5' : d + 2 <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z4'), ?(inv_at _ Z0'), ?(inv_at _ Z3'), ?(inv_at _ Z5'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [size], by Linear:
  4*((d + 2)*(16/25*b + 2) + a)*d*(-1 + d) > 1
*)
Lemma step_size (a : R) (b : R) (d : R)
    (H_a_pos_is_0 : a >= 0)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3)
    (H_b_pos_is_0 : b >= 0) :
  4 * ((d + 2) * ((16 / 25) * b + 2) + a) * d * (d - 1) > 1.
Proof.
  assert (P0' : 0 <= (4 * ((d + 2) * ((16 / 25) * b + 2) + a) * d + 32) * ((d) - (3))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P' : 0 < (95 + (128 / 25) * (d + 2) * d * b + 8 * d * a + 16 * (d ^ 2))) by (sign).
  assert (G' : (4 * ((d + 2) * ((16 / 25) * b + 2) + a) * d * (d - 1)) - (1) = (4 * ((d + 2) * ((16 / 25) * b + 2) + a) * d + 32) * ((d) - (3)) + (95 + (128 / 25) * (d + 2) * d * b + 8 * d * a + 16 * (d ^ 2))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [margin], by Linear:
  1 >= 1/4*((d + 2)*(16/25*b + 2) + a)^(-1)*d^(-1)*(-1 + d)^(-1)
*)
Lemma step_margin (a : R) (b : R) (d : R)
    (H_a_pos_is_0 : a >= 0)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3)
    (H_b_pos_is_0 : b >= 0) :
  1 >= (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1)).
Proof.
  pose proof (step_size (a) (b) (d) H_a_pos_is_0 H_d_pos_0 H_d_pos_is_3 H_b_pos_is_0) as H_size.
  try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < (d + 2) * ((16 / 25) * b + 2) + a) by sign.
  assert (P0' : 0 < ((1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) * ((4 * ((d + 2) * ((16 / 25) * b + 2) + a) * d * (d - 1)) - (1))) by (apply Rmult_lt_0_compat; [first [seen | sign_form ((25 / 4) * (inv ((d - 3) + 2)) * (inv d) * (inv (16 * d * b + 32 * b + 100 + 50 * d + 25 * a))) ltac:(try assert (N0' : normal_form (inv ((d - 3) + 2)) (inv (d - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv ((d + 2) * ((16 / 25) * b + 2) + a)) (25 * (inv (16 * d * b + 32 * b + 100 + 50 * d + 25 * a)))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * b + 32 * b + 100 + 50 * d + 25 * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign] | lra]).
  assert (G' : (1) - ((1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) = ((1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) * ((4 * ((d + 2) * ((16 / 25) * b + 2) + a) * d * (d - 1)) - (1))).
  { try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (d + 2) * ((16 / 25) * b + 2) + a) by sign.
    try assert (0 < 16 * d * b + 32 * b + 100 + 50 * d + 25 * a) by sign.
    try assert (N2' : normal_form (inv ((d + 2) * ((16 / 25) * b + 2) + a)) (25 * (inv (16 * d * b + 32 * b + 100 + 50 * d + 25 * a)))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * b + 32 * b + 100 + 50 * d + 25 * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 16 * d * b + 32 * b + 100 + 50 * d + 25 * a <> 0) by (apply positive_ne; sign).
    assert (Z1' : d <> 0) by (apply positive_ne; sign).
    assert (Z2' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Linear:
  -((2*pi^(-1)*b + 2)^(-1)*a*(d + 2)^(-1) + 1)^(-1/2) + 2 >= 1/4*((d + 2)*(16/25*b + 2) +
    a)^(-1)*d^(-1)*(-1 + d)^(-1)
*)
Lemma step_theorem (a : R) (b : R) (d : R)
    (H_a_pos_is_0 : a >= 0)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3)
    (H_b_pos_is_0 : b >= 0) :
  2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) >= (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1)).
Proof.
  pose proof (step_root (a) (b) (d) H_a_pos_is_0 H_d_pos_0 H_d_pos_is_3 H_b_pos_is_0) as H_root.
  pose proof (step_margin (a) (b) (d) H_a_pos_is_0 H_d_pos_0 H_d_pos_is_3 H_b_pos_is_0) as H_margin.
  assert (P0' : 0 <= (1) * ((1) - (inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((1) - ((1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1))) - ((1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) = (1) * ((1) - (inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)))) + (1) * ((1) - ((1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))))).
  { try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < d + 2) by sign.
    try assert (0 < 2 * b * (inv PI) + 2) by sign.
    try assert (0 < (d + 2) * ((16 / 25) * b + 2) + a) by sign.
    try assert (0 < a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1) by sign.
    try assert (0 < PI + b) by sign.
    try assert (N0' : normal_form (inv (2 * b * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + b)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + b <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < 16 * d * b + 32 * b + 100 + 50 * d + 25 * a) by sign.
    try assert (N1' : normal_form (inv ((d + 2) * ((16 / 25) * b + 2) + a)) (25 * (inv (16 * d * b + 32 * b + 100 + 50 * d + 25 * a)))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * b + 32 * b + 100 + 50 * d + 25 * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < d + 2) by sign.
    try assert (0 < PI + b) by sign.
    try assert (0 < 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by sign.
    try assert (N2' : normal_form (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) ((1 / 2) * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * (inv (sqrt (PI + b))) * (inv (sqrt (d + 2))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (d + 2)) * inv (sqrt (d + 2)) = inv (d + 2)) by (apply inv_sqrt_square; sign); try assert (Q3' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + b)) * inv (sqrt (PI + b)) = inv (PI + b)) by (apply inv_sqrt_square; sign); try assert (Q5' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (PI + b) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (d + 2) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + b <> 0) by (apply positive_ne; sign); assert (Z3' : d + 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal])] | normal].
    try assert (0 < d + 2) by sign.
    try assert (0 < PI + b) by sign.
    try assert (0 < 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by sign.
    try assert (N3' : normal_form (inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1))) (2 * (sqrt (d + 2)) * (sqrt (PI + b)) * (inv (sqrt 2)) * (inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (d + 2)) * inv (sqrt (d + 2)) = inv (d + 2)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign); try assert (Q5' : inv (sqrt (PI + b)) * inv (sqrt (PI + b)) = inv (PI + b)) by (apply inv_sqrt_square; sign); try assert (Q6' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign); try assert (Q7' : inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) = inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (PI + b) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (d + 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (a : R) (b : R) (d : R)
    (H_a_pos_is_0 : a >= 0)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3)
    (H_b_pos_is_0 : b >= 0) :
  2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) >= (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1)).
Proof. exact (step_theorem (a) (b) (d) H_a_pos_is_0 H_d_pos_0 H_d_pos_is_3 H_b_pos_is_0). Qed.
