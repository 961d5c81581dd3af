(** Two classes: the excess of the area is less than the distance of the NNGP (relu-pair)

  Given [a >= 0]: a >= 0
  Given [b > 0]: b > 0
  Given [d > 0]: d > 0
  Given [h >= 0]: h >= 0
  Given [d >= 3]: d >= 3
  Given [h]: 4*b*a >= h^2
  Then -(1 + h*(-1 + d + b + a)^(-1))^(1/2) - (1 - h*(-1 + d + b + a)^(-1))^(1/2) + 2 + (b*a -
    1/4*h^2)*(-1 + d)^(-1)*(d + b + a)^(-1) < d^(-1)*b*(-((2*pi^(-1)*b + 2)^(-1)*a*(d + 2)^(-1) +
    1)^(-1/2) + 2 - 1/4*((d + 2)*(16/25*b + 2) + a)^(-1)*d^(-1)*(-1 + d)^(-1))*(1 - h*(-1 + d + b
    + a)^(-1))^(1/2)
  Then -(1 + h*(-1 + d + b + a)^(-1))^(1/2) - (1 - h*(-1 + d + b + a)^(-1))^(1/2) + 2 + (b*a -
    1/4*h^2)*(-1 + d)^(-1)*(d + b + a)^(-1) <= d^(-1)*b*(-((2*pi^(-1)*b + 2)^(-1)*a*(d + 2)^(-1) +
    1)^(-1/2) + 2 - 1/4*((d + 2)*(16/25*b + 2) + a)^(-1)*d^(-1)*(-1 + d)^(-1))*(1 - h*(-1 + d + b
    + a)^(-1))^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require roots_ordered.
From NCProofs Require relu_pair_star.
From NCProofs Require relu_pair_roots.
Open Scope R_scope.

(** Step [pi], by Balls:
  pi > 25/8
*)
Lemma step_pi :
  PI > (25 / 8).
Proof.
  by_balls.
Qed.

(** Step [1/zeta], by Sign:
  (16/25*b + 2)*(2*pi^(-1)*b + 2)^(-1)*a >= a
*)
Lemma step_s_1_over_zeta (a : R) (b : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0) :
  ((16 / 25) * b + 2) * a * (inv (2 * b * (inv PI) + 2)) >= a.
Proof.
  pose proof (step_pi) as H_pi.
  try assert (0 < 2 * b * (inv PI) + 2) by sign.
  assert (P' : 0 <= ((16 / 25) * b * a * (PI - (25 / 8)) * (inv (2 * b * (inv PI) + 2)) * (inv PI))).
  { first [seen | sign_form ((1 / 25) * (8 * (PI - (25 / 8))) * b * a * (inv (PI + b))) ltac:(try assert (N0' : normal_form (inv (2 * b * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + b)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + b <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal]; assert (Z0' : PI + b <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign]. }
  assert (G' : (((16 / 25) * b + 2) * a * (inv (2 * b * (inv PI) + 2))) - (a) = ((16 / 25) * b * a * (PI - (25 / 8)) * (inv (2 * b * (inv PI) + 2)) * (inv PI))).
  { try assert (0 < 2 * b * (inv PI) + 2) by sign.
    try assert (0 < PI + b) by sign.
    try assert (N1' : normal_form (inv (2 * b * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + b)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + b <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    assert (Z0' : PI + b <> 0) by (apply positive_ne; sign).
    assert (Z1' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [means], by Sign:
  -((2*pi^(-1)*b + 2)^(-1)*a*(d + 2)^(-1) + 1)^(-1/2) + 2 >= -1/2*d*(-1 + d)^(-1)*((2*pi^(-1)*b +
    2)^(-1)*a*(d + 2)^(-1) + 1)^(-1) + 2 - 1/2*d^(-1)*(-1 + d)
*)
Lemma step_means (a : R) (b : R) (d : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3) :
  2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) >= 2 - (1 / 2) * d * (inv (d - 1)) * (inv (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 2) * (d - 1) * (inv d).
Proof.
  try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < d + 2) by sign.
  try assert (0 < 2 * b * (inv PI) + 2) by sign.
  try assert (0 < a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1) by sign.
  assert (P' : 0 <= ((1 / 2) * ((inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (d - 1) * (inv d)) ^ 2) * d * (inv (d - 1)))).
  { first [seen | sign_form ((1 / 2) * (4 * (d ^ 3) * b * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 4 * (d ^ 2) * b * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 4 * PI * (d ^ 3) * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 4 * PI * (d ^ 2) * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 4 * b * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 4 * PI * d * a * (sqrt (d + 2)) * (sqrt (PI + b)) + 16 * PI * d * (sqrt (d + 2)) * (sqrt (PI + b)) + PI * a * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 16 * d * b * (sqrt (d + 2)) * (sqrt (PI + b)) + PI * (d ^ 2) * a * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 4 * PI * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) - 4 * PI * (d ^ 2) * a * (sqrt (d + 2)) * (sqrt (PI + b)) - 8 * (d ^ 2) * b * (sqrt (d + 2)) * (sqrt (PI + b)) - 6 * PI * d * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) - 2 * PI * d * a * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) - 6 * d * b * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) - 8 * PI * (d ^ 3) * (sqrt (d + 2)) * (sqrt (PI + b)) - 8 * (d ^ 3) * b * (sqrt (d + 2)) * (sqrt (PI + b)) - 8 * PI * (d ^ 2) * (sqrt (d + 2)) * (sqrt (PI + b))) * (inv ((d - 3) + 2)) * (inv (sqrt 2)) * (inv d) * (inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b))) * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b))) ltac:(try assert (N0' : normal_form (inv ((d - 3) + 2)) (inv (d - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv (2 * b * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + b)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + b <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal]; try assert (N2' : normal_form (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) ((1 / 2) * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * (inv (sqrt (PI + b))) * (inv (sqrt (d + 2))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (d + 2)) * inv (sqrt (d + 2)) = inv (d + 2)) by (apply inv_sqrt_square; sign); try assert (Q3' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + b)) * inv (sqrt (PI + b)) = inv (PI + b)) by (apply inv_sqrt_square; sign); try assert (Q5' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (PI + b) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (d + 2) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + b <> 0) by (apply positive_ne; sign); assert (Z3' : d + 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal])] | normal]; try assert (N3' : normal_form (inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1))) (2 * (sqrt (d + 2)) * (sqrt (PI + b)) * (inv (sqrt 2)) * (inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (d + 2)) * inv (sqrt (d + 2)) = inv (d + 2)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign); try assert (Q5' : inv (sqrt (PI + b)) * inv (sqrt (PI + b)) = inv (PI + b)) by (apply inv_sqrt_square; sign); try assert (Q6' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign); try assert (Q7' : inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) = inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (PI + b) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (d + 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']; sides] | equal])] | normal]; try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign); try assert (Q4' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign); try assert (Q5' : inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) = inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) <> 0) by (apply positive_ne; sign); assert (Z2' : d <> 0) by (apply positive_ne; sign); assert (Z3' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z4' : 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z4'), ?(inv_at _ Z0'), ?(inv_at _ Z3'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]) | sign]. }
  assert (G' : (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1))) - (2 - (1 / 2) * d * (inv (d - 1)) * (inv (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 2) * (d - 1) * (inv d)) = ((1 / 2) * ((inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (d - 1) * (inv d)) ^ 2) * d * (inv (d - 1)))).
  { try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < d + 2) by sign.
    try assert (0 < 2 * b * (inv PI) + 2) by sign.
    try assert (0 < a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1) by sign.
    try assert (0 < a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1) by sign.
    try assert (0 < PI + b) by sign.
    try assert (N4' : normal_form (inv (2 * b * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + b)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + b <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < d + 2) by sign.
    try assert (0 < PI + b) by sign.
    try assert (0 < 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by sign.
    try assert (N5' : normal_form (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) ((1 / 2) * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * (inv (sqrt (PI + b))) * (inv (sqrt (d + 2))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (d + 2)) * inv (sqrt (d + 2)) = inv (d + 2)) by (apply inv_sqrt_square; sign); try assert (Q3' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + b)) * inv (sqrt (PI + b)) = inv (PI + b)) by (apply inv_sqrt_square; sign); try assert (Q5' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (PI + b) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (d + 2) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + b <> 0) by (apply positive_ne; sign); assert (Z3' : d + 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal])] | normal].
    try assert (0 < d + 2) by sign.
    try assert (0 < PI + b) by sign.
    try assert (0 < 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by sign.
    try assert (N6' : normal_form (inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1))) (2 * (sqrt (d + 2)) * (sqrt (PI + b)) * (inv (sqrt 2)) * (inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (d + 2)) * inv (sqrt (d + 2)) = inv (d + 2)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign); try assert (Q5' : inv (sqrt (PI + b)) * inv (sqrt (PI + b)) = inv (PI + b)) by (apply inv_sqrt_square; sign); try assert (Q6' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign); try assert (Q7' : inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) = inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (PI + b) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (d + 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']; sides] | equal])] | normal].
    try assert (0 < 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by sign.
    try assert (N7' : normal_form (inv (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) (2 * d * b * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 4 * PI * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 4 * b * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 2 * PI * d * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + b <> 0) by (apply positive_ne; sign); assert (Z1' : d + 2 <> 0) by (apply positive_ne; sign); assert (Z2' : 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign).
    try assert (Q3' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign).
    try assert (Q4' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign).
    try assert (Q5' : inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) = inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) by (apply inv_sqrt_square; sign).
    assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number).
    assert (Z1' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) <> 0) by (apply positive_ne; sign).
    assert (Z2' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z3' : 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b <> 0) by (apply positive_ne; sign).
    assert (Z4' : d <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z4'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [N_1 <= N], by Linear:
  -((2*pi^(-1)*b + 2)^(-1)*a*(d + 2)^(-1) + 1)^(-1/2) + 2 - 1/4*((d + 2)*(16/25*b + 2) +
    a)^(-1)*d^(-1)*(-1 + d)^(-1) >= 1/2*((d + 2)*(16/25*b + 2) + a)^(-1)*d^(-1)*(4*((d +
    2)*(16/25*b + 2) + a)*d*(-1 + d) - 1/2 - (d + 2)*(16/25*b + 2)*d^2 - (-1 + d)^2*((d +
    2)*(16/25*b + 2) + a))*(-1 + d)^(-1)
*)
Lemma step_N_1_less_is_N (a : R) (b : R) (d : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3) :
  2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1)) >= (1 / 2) * (4 * ((d + 2) * ((16 / 25) * b + 2) + a) * d * (d - 1) - (1 / 2) - (d + 2) * ((16 / 25) * b + 2) * (d ^ 2) - (d - 1) ^ 2 * ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1)).
Proof.
  pose proof (step_s_1_over_zeta (a) (b) H_a_pos_is_0 H_b_pos_0) as H_s_1_over_zeta.
  pose proof (step_means (a) (b) (d) H_a_pos_is_0 H_b_pos_0 H_d_pos_0 H_d_pos_is_3) as H_means.
  assert (P0' : 0 <= (1) * ((2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1))) - (2 - (1 / 2) * d * (inv (d - 1)) * (inv (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 2) * (d - 1) * (inv d)))) by (apply Rmult_le_pos; [by_number | lra]).
  try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < d + 2) by sign.
  try assert (0 < 2 * b * (inv PI) + 2) by sign.
  try assert (0 < (d + 2) * ((16 / 25) * b + 2) + a) by sign.
  try assert (0 < a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1) by sign.
  assert (P1' : 0 <= ((1 / 2) * d * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv (d - 1)) * (inv (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1))) * ((((16 / 25) * b + 2) * a * (inv (2 * b * (inv PI) + 2))) - (a))) by (apply Rmult_le_pos; [first [seen | sign_form (25 * (d + 2) * (PI + b) * d * (inv ((d - 3) + 2)) * (inv (16 * d * b + 32 * b + 100 + 50 * d + 25 * a)) * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b))) ltac:(try assert (N0' : normal_form (inv ((d - 3) + 2)) (inv (d - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv (2 * b * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + b)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + b <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal]; try assert (N2' : normal_form (inv ((d + 2) * ((16 / 25) * b + 2) + a)) (25 * (inv (16 * d * b + 32 * b + 100 + 50 * d + 25 * a)))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * b + 32 * b + 100 + 50 * d + 25 * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N3' : normal_form (inv (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) (2 * d * b * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 4 * PI * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 4 * b * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 2 * PI * d * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + b <> 0) by (apply positive_ne; sign); assert (Z1' : d + 2 <> 0) by (apply positive_ne; sign); assert (Z2' : 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign_form (50 * d * b * (inv (16 * d * b + 32 * b + 100 + 50 * d + 25 * a)) * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * (inv (d - 1)) + 25 * PI * (d ^ 2) * (inv (16 * d * b + 32 * b + 100 + 50 * d + 25 * a)) * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * (inv (d - 1)) + 25 * (d ^ 2) * b * (inv (16 * d * b + 32 * b + 100 + 50 * d + 25 * a)) * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * (inv (d - 1)) + 50 * PI * d * (inv (16 * d * b + 32 * b + 100 + 50 * d + 25 * a)) * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * (inv (d - 1))) ltac:(try assert (N4' : normal_form (inv (2 * b * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + b)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + b <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal]; try assert (N5' : normal_form (inv ((d + 2) * ((16 / 25) * b + 2) + a)) (25 * (inv (16 * d * b + 32 * b + 100 + 50 * d + 25 * a)))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * b + 32 * b + 100 + 50 * d + 25 * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N6' : normal_form (inv (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) (2 * d * b * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 4 * PI * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 4 * b * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 2 * PI * d * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + b <> 0) by (apply positive_ne; sign); assert (Z1' : d + 2 <> 0) by (apply positive_ne; sign); assert (Z2' : 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign] | lra]).
  assert (G' : (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) - ((1 / 2) * (4 * ((d + 2) * ((16 / 25) * b + 2) + a) * d * (d - 1) - (1 / 2) - (d + 2) * ((16 / 25) * b + 2) * (d ^ 2) - (d - 1) ^ 2 * ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) = (1) * ((2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1))) - (2 - (1 / 2) * d * (inv (d - 1)) * (inv (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 2) * (d - 1) * (inv d))) + ((1 / 2) * d * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv (d - 1)) * (inv (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1))) * ((((16 / 25) * b + 2) * a * (inv (2 * b * (inv PI) + 2))) - (a))).
  { try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < d + 2) by sign.
    try assert (0 < 2 * b * (inv PI) + 2) by sign.
    try assert (0 < (d + 2) * ((16 / 25) * b + 2) + a) by sign.
    try assert (0 < a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1) by sign.
    try assert (0 < a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1) by sign.
    try assert (0 < PI + b) by sign.
    try assert (N7' : normal_form (inv (2 * b * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + b)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + b <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < 16 * d * b + 32 * b + 100 + 50 * d + 25 * a) by sign.
    try assert (N8' : normal_form (inv ((d + 2) * ((16 / 25) * b + 2) + a)) (25 * (inv (16 * d * b + 32 * b + 100 + 50 * d + 25 * a)))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * b + 32 * b + 100 + 50 * d + 25 * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < d + 2) by sign.
    try assert (0 < PI + b) by sign.
    try assert (0 < 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by sign.
    try assert (N9' : normal_form (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) ((1 / 2) * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * (inv (sqrt (PI + b))) * (inv (sqrt (d + 2))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (d + 2)) * inv (sqrt (d + 2)) = inv (d + 2)) by (apply inv_sqrt_square; sign); try assert (Q3' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + b)) * inv (sqrt (PI + b)) = inv (PI + b)) by (apply inv_sqrt_square; sign); try assert (Q5' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (PI + b) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (d + 2) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + b <> 0) by (apply positive_ne; sign); assert (Z3' : d + 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal])] | normal].
    try assert (0 < d + 2) by sign.
    try assert (0 < PI + b) by sign.
    try assert (0 < 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by sign.
    try assert (N10' : normal_form (inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1))) (2 * (sqrt (d + 2)) * (sqrt (PI + b)) * (inv (sqrt 2)) * (inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (d + 2)) * inv (sqrt (d + 2)) = inv (d + 2)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign); try assert (Q5' : inv (sqrt (PI + b)) * inv (sqrt (PI + b)) = inv (PI + b)) by (apply inv_sqrt_square; sign); try assert (Q6' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign); try assert (Q7' : inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) = inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (PI + b) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (d + 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']; sides] | equal])] | normal].
    try assert (0 < 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by sign.
    try assert (N11' : normal_form (inv (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) (2 * d * b * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 4 * PI * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 4 * b * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) + 2 * PI * d * (inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + b <> 0) by (apply positive_ne; sign); assert (Z1' : d + 2 <> 0) by (apply positive_ne; sign); assert (Z2' : 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    assert (Z0' : 16 * d * b + 32 * b + 100 + 50 * d + 25 * a <> 0) by (apply positive_ne; sign).
    assert (Z1' : d <> 0) by (apply positive_ne; sign).
    assert (Z2' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z3' : sqrt 2 <> 0) by (apply positive_ne; by_number).
    assert (Z4' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) <> 0) by (apply positive_ne; sign).
    assert (Z5' : 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b <> 0) by (apply positive_ne; sign).
    assert (Z6' : PI + b <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z4'), ?(inv_at _ Z0'), ?(inv_at _ Z5'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z6'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [h <= 2 x y], by Instance:
  2*a^(1/2)*b^(1/2) >= h
*)
Lemma step_h_less_is_2_x_y (a : R) (b : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_h : 4 * b * a >= h ^ 2) :
  2 * (sqrt a) * (sqrt b) >= h.
Proof.
  assert (I' : sqrt (4 * b * a) >= sqrt (h ^ 2)).
  { apply (roots_ordered.step_theorem (h ^ 2) (4 * b * a)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_h | assert (G' : (4 * b * a) - (h ^ 2) = (4 * b * a) - (h ^ 2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_h]]. }
  assert (G' : (2 * (sqrt a) * (sqrt b)) - (h) = (sqrt (4 * b * a)) - (sqrt (h ^ 2))).
  { try assert (N4' : normal_form ((sqrt (h ^ 2))) (h)) by first [apply sqrt_is; [sign | (first [put; solve [ring] | equal])] | normal].
    try assert (N5' : normal_form ((sqrt (4 * b * a))) (2 * (sqrt a) * (sqrt b))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt a * sqrt a = a) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt b * sqrt b = b) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [c <= 1], by Linear:
  a^(1/2) >= 1/2*h*b^(-1/2)
*)
Lemma step_c_less_is_1 (a : R) (b : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_h : 4 * b * a >= h ^ 2) :
  sqrt a >= (1 / 2) * h * (inv (sqrt b)).
Proof.
  pose proof (step_h_less_is_2_x_y (a) (b) (h) H_a_pos_is_0 H_b_pos_0 H_h_pos_is_0 H_h) as H_h_less_is_2_x_y.
  assert (P0' : 0 <= ((1 / 2) * (inv (sqrt b))) * ((2 * (sqrt a) * (sqrt b)) - (h))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (sqrt a) - ((1 / 2) * h * (inv (sqrt b))) = ((1 / 2) * (inv (sqrt b))) * ((2 * (sqrt a) * (sqrt b)) - (h))).
  { try assert (Q0' : sqrt a * sqrt a = a) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt b * sqrt b = b) by (apply sqrt_sqrt; sign).
    try assert (Q2' : inv (sqrt b) * inv (sqrt b) = inv b) by (apply inv_sqrt_square; sign).
    assert (Z0' : sqrt b <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [rational N_1], by Instance:
  -1/4*h^2*b^(-1)*d*(-1 + d + b + a)^(-2) - (1 - 1/2*h*(-1 + d + b + a)^(-1))*(-1/4*h^2*b^(-1) +
    a)*d*(-1 + d)^(-1)*(d + b + a)^(-1) + 1/2*((d + 2)*(16/25*b + 2) + a)^(-1)*(1 - h*(-1 + d + b
    + a)^(-1))*d^(-1)*(4*((d + 2)*(16/25*b + 2) + a)*d*(-1 + d) - 1/2 - (d + 2)*(16/25*b + 2)*d^2
    - (-1 + d)^2*((d + 2)*(16/25*b + 2) + a))*(-1 + d)^(-1) > 0
*)
Lemma step_rational_N_1 (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_h : 4 * b * a >= h ^ 2) :
  (1 / 2) * (1 - h * (inv (d + b + a - 1))) * (4 * ((d + 2) * ((16 / 25) * b + 2) + a) * d * (d - 1) - (1 / 2) - (d + 2) * ((16 / 25) * b + 2) * (d ^ 2) - (d - 1) ^ 2 * ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1)) - (1 / 4) * (h ^ 2) * d * (inv b) * (inv ((d + b + a - 1) ^ 2)) - (1 - (1 / 2) * h * (inv (d + b + a - 1))) * (a - (1 / 4) * (h ^ 2) * (inv b)) * d * (inv (d - 1)) * (inv (d + b + a)) > 0.
Proof.
  pose proof (step_c_less_is_1 (a) (b) (h) H_a_pos_is_0 H_b_pos_0 H_h_pos_is_0 H_h) as H_c_less_is_1.
  assert (I' : (1 / 2) * (1 - 2 * ((1 / 2) * h * (inv (sqrt b))) * (sqrt b) * (inv ((sqrt a) ^ 2 + (d) + (sqrt b) ^ 2 - 1))) * (4 * (d) * ((sqrt a) ^ 2 + ((d) + 2) * ((16 / 25) * ((sqrt b) ^ 2) + 2)) * ((d) - 1) - ((d) - 1) ^ 2 * ((sqrt a) ^ 2 + ((d) + 2) * ((16 / 25) * ((sqrt b) ^ 2) + 2)) - ((d) + 2) * ((d) ^ 2) * ((16 / 25) * ((sqrt b) ^ 2) + 2) - (1 / 2)) * (inv ((sqrt a) ^ 2 + ((d) + 2) * ((16 / 25) * ((sqrt b) ^ 2) + 2))) * (inv (d)) * (inv ((d) - 1)) - (d) * (1 - ((1 / 2) * h * (inv (sqrt b))) * (sqrt b) * (inv ((sqrt a) ^ 2 + (d) + (sqrt b) ^ 2 - 1))) * ((sqrt a) ^ 2 - ((1 / 2) * h * (inv (sqrt b))) ^ 2) * (inv ((sqrt a) ^ 2 + (d) + (sqrt b) ^ 2)) * (inv ((d) - 1)) - (d) * (((1 / 2) * h * (inv (sqrt b))) ^ 2) * (inv (((sqrt a) ^ 2 + (d) + (sqrt b) ^ 2 - 1) ^ 2)) > 0).
  { apply (relu_pair_star.step_theorem (d) (sqrt a) (sqrt b) ((1 / 2) * h * (inv (sqrt b)))); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_d_pos_is_3 | assert (G' : (d) - (3) = (d) - (3)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_d_pos_is_3] | first [exact H_c_less_is_1 | assert (G' : (sqrt a) - ((1 / 2) * h * (inv (sqrt b))) = (sqrt a) - ((1 / 2) * h * (inv (sqrt b)))); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_c_less_is_1]]. }
  assert (G' : ((1 / 2) * (1 - h * (inv (d + b + a - 1))) * (4 * ((d + 2) * ((16 / 25) * b + 2) + a) * d * (d - 1) - (1 / 2) - (d + 2) * ((16 / 25) * b + 2) * (d ^ 2) - (d - 1) ^ 2 * ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1)) - (1 / 4) * (h ^ 2) * d * (inv b) * (inv ((d + b + a - 1) ^ 2)) - (1 - (1 / 2) * h * (inv (d + b + a - 1))) * (a - (1 / 4) * (h ^ 2) * (inv b)) * d * (inv (d - 1)) * (inv (d + b + a))) - (0) = ((1 / 2) * (1 - 2 * ((1 / 2) * h * (inv (sqrt b))) * (sqrt b) * (inv ((sqrt a) ^ 2 + (d) + (sqrt b) ^ 2 - 1))) * (4 * (d) * ((sqrt a) ^ 2 + ((d) + 2) * ((16 / 25) * ((sqrt b) ^ 2) + 2)) * ((d) - 1) - ((d) - 1) ^ 2 * ((sqrt a) ^ 2 + ((d) + 2) * ((16 / 25) * ((sqrt b) ^ 2) + 2)) - ((d) + 2) * ((d) ^ 2) * ((16 / 25) * ((sqrt b) ^ 2) + 2) - (1 / 2)) * (inv ((sqrt a) ^ 2 + ((d) + 2) * ((16 / 25) * ((sqrt b) ^ 2) + 2))) * (inv (d)) * (inv ((d) - 1)) - (d) * (1 - ((1 / 2) * h * (inv (sqrt b))) * (sqrt b) * (inv ((sqrt a) ^ 2 + (d) + (sqrt b) ^ 2 - 1))) * ((sqrt a) ^ 2 - ((1 / 2) * h * (inv (sqrt b))) ^ 2) * (inv ((sqrt a) ^ 2 + (d) + (sqrt b) ^ 2)) * (inv ((d) - 1)) - (d) * (((1 / 2) * h * (inv (sqrt b))) ^ 2) * (inv (((sqrt a) ^ 2 + (d) + (sqrt b) ^ 2 - 1) ^ 2))) - (0)).
  { try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < d + b + a) by sign.
    try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < ((sqrt a) ^ 2 + (d) + (sqrt b) ^ 2 - 1)) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(try assert (Q0' : sqrt a * sqrt a = a) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt b * sqrt b = b) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | sign].
    try assert (0 < ((sqrt a) ^ 2 + (d) + (sqrt b) ^ 2 - 1)) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(try assert (Q0' : sqrt a * sqrt a = a) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt b * sqrt b = b) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]) | sign].
    try assert (0 < ((sqrt a) ^ 2 + (d) + (sqrt b) ^ 2)) by sign.
    try assert (0 < (d + 2) * ((16 / 25) * b + 2) + a) by sign.
    try assert (0 < ((sqrt a) ^ 2 + ((d) + 2) * ((16 / 25) * ((sqrt b) ^ 2) + 2))) by sign.
    try assert (0 < 1 + d ^ 2 + b ^ 2 + a ^ 2 + 2 * d * a + 2 * d * b + 2 * b * a - 2 * d - 2 * a - 2 * b) by first [sign_form (((d - 3) + (b + a + 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N9' : normal_form (inv ((d + b + a - 1) ^ 2)) (inv (1 + d ^ 2 + b ^ 2 + a ^ 2 + 2 * d * a + 2 * d * b + 2 * b * a - 2 * d - 2 * a - 2 * b))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + d ^ 2 + b ^ 2 + a ^ 2 + 2 * d * a + 2 * d * b + 2 * b * a - 2 * d - 2 * a - 2 * b <> 0) by (apply positive_ne; first [sign_form (((d - 3) + (b + a + 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 1 + d ^ 2 + b ^ 2 + a ^ 2 + 2 * d * a + 2 * d * b + 2 * b * a - 2 * d - 2 * a - 2 * b) by first [sign_form (((d - 3) + (b + a + 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N10' : normal_form ((inv (((sqrt a) ^ 2 + (d) + (sqrt b) ^ 2 - 1) ^ 2))) (inv (1 + d ^ 2 + b ^ 2 + a ^ 2 + 2 * d * a + 2 * d * b + 2 * b * a - 2 * d - 2 * a - 2 * b))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt a * sqrt a = a) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt b * sqrt b = b) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + d ^ 2 + b ^ 2 + a ^ 2 + 2 * d * a + 2 * d * b + 2 * b * a - 2 * d - 2 * a - 2 * b <> 0) by (apply positive_ne; first [sign_form (((d - 3) + (b + a + 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N11' : normal_form ((inv ((sqrt a) ^ 2 + (d) + (sqrt b) ^ 2 - 1))) (inv (d + b + a - 1))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt a * sqrt a = a) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt b * sqrt b = b) by (apply sqrt_sqrt; sign); assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < d + b + a) by sign.
    try assert (N12' : normal_form ((inv ((sqrt a) ^ 2 + (d) + (sqrt b) ^ 2))) (inv (d + b + a))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt a * sqrt a = a) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt b * sqrt b = b) by (apply sqrt_sqrt; sign); assert (Z0' : d + b + a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 16 * d * b + 32 * b + 100 + 50 * d + 25 * a) by sign.
    try assert (N13' : normal_form (inv ((d + 2) * ((16 / 25) * b + 2) + a)) (25 * (inv (16 * d * b + 32 * b + 100 + 50 * d + 25 * a)))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * b + 32 * b + 100 + 50 * d + 25 * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 16 * d * b + 32 * b + 100 + 50 * d + 25 * a) by sign.
    try assert (N14' : normal_form ((inv ((sqrt a) ^ 2 + ((d) + 2) * ((16 / 25) * ((sqrt b) ^ 2) + 2)))) (25 * (inv (16 * d * b + 32 * b + 100 + 50 * d + 25 * a)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt a * sqrt a = a) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt b * sqrt b = b) by (apply sqrt_sqrt; sign); assert (Z0' : 16 * d * b + 32 * b + 100 + 50 * d + 25 * a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt a * sqrt a = a) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt b * sqrt b = b) by (apply sqrt_sqrt; sign).
    try assert (Q2' : inv (sqrt b) * inv (sqrt b) = inv b) by (apply inv_sqrt_square; sign).
    assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z1' : b <> 0) by (apply positive_ne; sign).
    assert (Z2' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z3' : d + b + a <> 0) by (apply positive_ne; sign).
    assert (Z4' : 1 + d ^ 2 + b ^ 2 + a ^ 2 + 2 * d * a + 2 * d * b + 2 * b * a - 2 * d - 2 * a - 2 * b <> 0) by (apply positive_ne; first [sign_form (((d - 3) + (b + a + 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z5' : 16 * d * b + 32 * b + 100 + 50 * d + 25 * a <> 0) by (apply positive_ne; sign).
    assert (Z6' : d <> 0) by (apply positive_ne; sign).
    assert (Z7' : sqrt b <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z4'), ?(inv_at _ Z5'), ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z7'), ?(inv_at _ Z1'), ?(inv_at _ Z6'); field [Q0' Q1' Q2']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [v < 1], by Linear:
  1 - h*(-1 + d + b + a)^(-1) > 0
*)
Lemma step_v_less_1 (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_h : 4 * b * a >= h ^ 2) :
  1 - h * (inv (d + b + a - 1)) > 0.
Proof.
  pose proof (step_h_less_is_2_x_y (a) (b) (h) H_a_pos_is_0 H_b_pos_0 H_h_pos_is_0 H_h) as H_h_less_is_2_x_y.
  try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P0' : 0 <= (inv (d + b + a - 1)) * ((2 * (sqrt a) * (sqrt b)) - (h))) by (apply Rmult_le_pos; [first [seen | sign_form (inv ((d - 3) + (b + a + 2))) ltac:(try assert (N0' : normal_form (inv ((d - 3) + (b + a + 2))) (inv (d + b + a - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | lra]).
  try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P1' : 0 <= (inv (d + b + a - 1)) * ((d) - (3))) by (apply Rmult_le_pos; [first [seen | sign_form (inv ((d - 3) + (b + a + 2))) ltac:(try assert (N1' : normal_form (inv ((d - 3) + (b + a + 2))) (inv (d + b + a - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | lra]).
  try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P' : 0 < ((2 + (sqrt a - sqrt b) ^ 2) * (inv (d + b + a - 1)))) by (first [seen | sign_form ((-1) * (2 * (sqrt a) * (sqrt b) - 2 - b - a) * (inv ((d - 3) + (b + a + 2)))) ltac:(try assert (N2' : normal_form (inv ((d - 3) + (b + a + 2))) (inv (d + b + a - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (Q0' : sqrt a * sqrt a = a) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt b * sqrt b = b) by (apply sqrt_sqrt; sign); assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]) | sign]).
  assert (G' : (1 - h * (inv (d + b + a - 1))) - (0) = (inv (d + b + a - 1)) * ((2 * (sqrt a) * (sqrt b)) - (h)) + (inv (d + b + a - 1)) * ((d) - (3)) + ((2 + (sqrt a - sqrt b) ^ 2) * (inv (d + b + a - 1)))).
  { try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (Q0' : sqrt a * sqrt a = a) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt b * sqrt b = b) by (apply sqrt_sqrt; sign).
    assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [rational N], by Linear:
  -1/4*h^2*b^(-1)*d*(-1 + d + b + a)^(-2) - (1 - 1/2*h*(-1 + d + b + a)^(-1))*(-1/4*h^2*b^(-1) +
    a)*d*(-1 + d)^(-1)*(d + b + a)^(-1) + (1 - h*(-1 + d + b + a)^(-1))*(-((2*pi^(-1)*b +
    2)^(-1)*a*(d + 2)^(-1) + 1)^(-1/2) + 2 - 1/4*((d + 2)*(16/25*b + 2) + a)^(-1)*d^(-1)*(-1 +
    d)^(-1)) > 0
*)
Lemma step_rational_N (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_h : 4 * b * a >= h ^ 2) :
  (1 - h * (inv (d + b + a - 1))) * (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) - (1 / 4) * (h ^ 2) * d * (inv b) * (inv ((d + b + a - 1) ^ 2)) - (1 - (1 / 2) * h * (inv (d + b + a - 1))) * (a - (1 / 4) * (h ^ 2) * (inv b)) * d * (inv (d - 1)) * (inv (d + b + a)) > 0.
Proof.
  pose proof (step_N_1_less_is_N (a) (b) (d) H_a_pos_is_0 H_b_pos_0 H_d_pos_0 H_d_pos_is_3) as H_N_1_less_is_N.
  pose proof (step_rational_N_1 (a) (b) (d) (h) H_a_pos_is_0 H_b_pos_0 H_d_pos_0 H_h_pos_is_0 H_d_pos_is_3 H_h) as H_rational_N_1.
  pose proof (step_v_less_1 (a) (b) (d) (h) H_a_pos_is_0 H_b_pos_0 H_d_pos_0 H_h_pos_is_0 H_d_pos_is_3 H_h) as H_v_less_1.
  assert (P0' : 0 < (1) * (((1 / 2) * (1 - h * (inv (d + b + a - 1))) * (4 * ((d + 2) * ((16 / 25) * b + 2) + a) * d * (d - 1) - (1 / 2) - (d + 2) * ((16 / 25) * b + 2) * (d ^ 2) - (d - 1) ^ 2 * ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1)) - (1 / 4) * (h ^ 2) * d * (inv b) * (inv ((d + b + a - 1) ^ 2)) - (1 - (1 / 2) * h * (inv (d + b + a - 1))) * (a - (1 / 4) * (h ^ 2) * (inv b)) * d * (inv (d - 1)) * (inv (d + b + a))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P1' : 0 <= (1 - h * (inv (d + b + a - 1))) * ((2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) - ((1 / 2) * (4 * ((d + 2) * ((16 / 25) * b + 2) + a) * d * (d - 1) - (1 / 2) - (d + 2) * ((16 / 25) * b + 2) * (d ^ 2) - (d - 1) ^ 2 * ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))))) by (apply Rmult_le_pos; [first [seen | sign_form ((d + b + a - 1 - h) * (inv ((d - 3) + (b + a + 2)))) ltac:(try assert (N0' : normal_form (inv ((d - 3) + (b + a + 2))) (inv (d + b + a - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign] | lra]).
  assert (G' : ((1 - h * (inv (d + b + a - 1))) * (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) - (1 / 4) * (h ^ 2) * d * (inv b) * (inv ((d + b + a - 1) ^ 2)) - (1 - (1 / 2) * h * (inv (d + b + a - 1))) * (a - (1 / 4) * (h ^ 2) * (inv b)) * d * (inv (d - 1)) * (inv (d + b + a))) - (0) = (1) * (((1 / 2) * (1 - h * (inv (d + b + a - 1))) * (4 * ((d + 2) * ((16 / 25) * b + 2) + a) * d * (d - 1) - (1 / 2) - (d + 2) * ((16 / 25) * b + 2) * (d ^ 2) - (d - 1) ^ 2 * ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1)) - (1 / 4) * (h ^ 2) * d * (inv b) * (inv ((d + b + a - 1) ^ 2)) - (1 - (1 / 2) * h * (inv (d + b + a - 1))) * (a - (1 / 4) * (h ^ 2) * (inv b)) * d * (inv (d - 1)) * (inv (d + b + a))) - (0)) + (1 - h * (inv (d + b + a - 1))) * ((2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) - ((1 / 2) * (4 * ((d + 2) * ((16 / 25) * b + 2) + a) * d * (d - 1) - (1 / 2) - (d + 2) * ((16 / 25) * b + 2) * (d ^ 2) - (d - 1) ^ 2 * ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))))).
  { try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < d + 2) by sign.
    try assert (0 < d + b + a) by sign.
    try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 2 * b * (inv PI) + 2) by sign.
    try assert (0 < (d + 2) * ((16 / 25) * b + 2) + a) by sign.
    try assert (0 < a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1) by sign.
    try assert (0 < 1 + d ^ 2 + b ^ 2 + a ^ 2 + 2 * d * a + 2 * d * b + 2 * b * a - 2 * d - 2 * a - 2 * b) by first [sign_form (((d - 3) + (b + a + 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N1' : normal_form (inv ((d + b + a - 1) ^ 2)) (inv (1 + d ^ 2 + b ^ 2 + a ^ 2 + 2 * d * a + 2 * d * b + 2 * b * a - 2 * d - 2 * a - 2 * b))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + d ^ 2 + b ^ 2 + a ^ 2 + 2 * d * a + 2 * d * b + 2 * b * a - 2 * d - 2 * a - 2 * b <> 0) by (apply positive_ne; first [sign_form (((d - 3) + (b + a + 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < PI + b) by sign.
    try assert (N2' : normal_form (inv (2 * b * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + b)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + b <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < 16 * d * b + 32 * b + 100 + 50 * d + 25 * a) by sign.
    try assert (N3' : normal_form (inv ((d + 2) * ((16 / 25) * b + 2) + a)) (25 * (inv (16 * d * b + 32 * b + 100 + 50 * d + 25 * a)))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * b + 32 * b + 100 + 50 * d + 25 * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < d + 2) by sign.
    try assert (0 < PI + b) by sign.
    try assert (0 < 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by sign.
    try assert (N4' : normal_form (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) ((1 / 2) * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * (inv (sqrt (PI + b))) * (inv (sqrt (d + 2))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (d + 2)) * inv (sqrt (d + 2)) = inv (d + 2)) by (apply inv_sqrt_square; sign); try assert (Q3' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + b)) * inv (sqrt (PI + b)) = inv (PI + b)) by (apply inv_sqrt_square; sign); try assert (Q5' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (PI + b) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (d + 2) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + b <> 0) by (apply positive_ne; sign); assert (Z3' : d + 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal])] | normal].
    try assert (0 < d + 2) by sign.
    try assert (0 < PI + b) by sign.
    try assert (0 < 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by sign.
    try assert (N5' : normal_form (inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1))) (2 * (sqrt (d + 2)) * (sqrt (PI + b)) * (inv (sqrt 2)) * (inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (d + 2)) * inv (sqrt (d + 2)) = inv (d + 2)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign); try assert (Q5' : inv (sqrt (PI + b)) * inv (sqrt (PI + b)) = inv (PI + b)) by (apply inv_sqrt_square; sign); try assert (Q6' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign); try assert (Q7' : inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) = inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (PI + b) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (d + 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [aligned], by Linear:
  a >= 1/4*h^2*b^(-1)
*)
Lemma step_aligned (a : R) (b : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_h : 4 * b * a >= h ^ 2) :
  a >= (1 / 4) * (h ^ 2) * (inv b).
Proof.
  assert (P0' : 0 <= ((1 / 4) * (inv b)) * ((4 * b * a) - (h ^ 2))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (a) - ((1 / 4) * (h ^ 2) * (inv b)) = ((1 / 4) * (inv b)) * ((4 * b * a) - (h ^ 2))).
  { assert (Z0' : b <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [v], by Algebra:
  h^2*(-1 + d + b + a)^(-2) = h^2*(-1 + d + b + a)^(-2)
*)
Lemma step_v (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3) :
  h ^ 2 * (inv ((d + b + a - 1) ^ 2)) = h ^ 2 * (inv ((d + b + a - 1) ^ 2)).
Proof.
  try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < 1 + d ^ 2 + b ^ 2 + a ^ 2 + 2 * d * a + 2 * d * b + 2 * b * a - 2 * d - 2 * a - 2 * b) by first [sign_form (((d - 3) + (b + a + 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N0' : normal_form (inv ((d + b + a - 1) ^ 2)) (inv (1 + d ^ 2 + b ^ 2 + a ^ 2 + 2 * d * a + 2 * d * b + 2 * b * a - 2 * d - 2 * a - 2 * b))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + d ^ 2 + b ^ 2 + a ^ 2 + 2 * d * a + 2 * d * b + 2 * b * a - 2 * d - 2 * a - 2 * b <> 0) by (apply positive_ne; first [sign_form (((d - 3) + (b + a + 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  first [put; solve [ring] | equal].
Qed.

(** Step [theorem], by Instance:
  -(1 + h*(-1 + d + b + a)^(-1))^(1/2) - (1 - h*(-1 + d + b + a)^(-1))^(1/2) + 2 + (b*a -
    1/4*h^2)*(-1 + d)^(-1)*(d + b + a)^(-1) < d^(-1)*b*(-((2*pi^(-1)*b + 2)^(-1)*a*(d + 2)^(-1) +
    1)^(-1/2) + 2 - 1/4*((d + 2)*(16/25*b + 2) + a)^(-1)*d^(-1)*(-1 + d)^(-1))*(1 - h*(-1 + d + b
    + a)^(-1))^(1/2)
*)
Lemma step_theorem (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_h : 4 * b * a >= h ^ 2) :
  2 + (b * a - (1 / 4) * (h ^ 2)) * (inv (d - 1)) * (inv (d + b + a)) - sqrt (1 + h * (inv (d + b + a - 1))) - sqrt (1 - h * (inv (d + b + a - 1))) < b * (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) * (sqrt (1 - h * (inv (d + b + a - 1)))) * (inv d).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [weak], by Linear:
  -(1 + h*(-1 + d + b + a)^(-1))^(1/2) - (1 - h*(-1 + d + b + a)^(-1))^(1/2) + 2 + (b*a -
    1/4*h^2)*(-1 + d)^(-1)*(d + b + a)^(-1) <= d^(-1)*b*(-((2*pi^(-1)*b + 2)^(-1)*a*(d + 2)^(-1) +
    1)^(-1/2) + 2 - 1/4*((d + 2)*(16/25*b + 2) + a)^(-1)*d^(-1)*(-1 + d)^(-1))*(1 - h*(-1 + d + b
    + a)^(-1))^(1/2)
*)
Lemma step_weak (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_h : 4 * b * a >= h ^ 2) :
  2 + (b * a - (1 / 4) * (h ^ 2)) * (inv (d - 1)) * (inv (d + b + a)) - sqrt (1 + h * (inv (d + b + a - 1))) - sqrt (1 - h * (inv (d + b + a - 1))) <= b * (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) * (sqrt (1 - h * (inv (d + b + a - 1)))) * (inv d).
Proof.
  pose proof (step_theorem (a) (b) (d) (h) H_a_pos_is_0 H_b_pos_0 H_d_pos_0 H_h_pos_is_0 H_d_pos_is_3 H_h) as H_theorem.
  assert (P0' : 0 < (1) * ((b * (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) * (sqrt (1 - h * (inv (d + b + a - 1)))) * (inv d)) - (2 + (b * a - (1 / 4) * (h ^ 2)) * (inv (d - 1)) * (inv (d + b + a)) - sqrt (1 + h * (inv (d + b + a - 1))) - sqrt (1 - h * (inv (d + b + a - 1)))))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (b * (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) * (sqrt (1 - h * (inv (d + b + a - 1)))) * (inv d)) - (2 + (b * a - (1 / 4) * (h ^ 2)) * (inv (d - 1)) * (inv (d + b + a)) - sqrt (1 + h * (inv (d + b + a - 1))) - sqrt (1 - h * (inv (d + b + a - 1)))) = (1) * ((b * (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) * (sqrt (1 - h * (inv (d + b + a - 1)))) * (inv d)) - (2 + (b * a - (1 / 4) * (h ^ 2)) * (inv (d - 1)) * (inv (d + b + a)) - sqrt (1 + h * (inv (d + b + a - 1))) - sqrt (1 - h * (inv (d + b + a - 1)))))).
  { try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < d + 2) by sign.
    try assert (0 < d + b + a) by sign.
    try assert (0 < 2 * b * (inv PI) + 2) by sign.
    try assert (0 < (d + 2) * ((16 / 25) * b + 2) + a) by sign.
    try assert (0 < 1 + h * (inv (d + b + a - 1))) by first [seen | sign_form (((d - 3) + (h + b + a + 2)) * (inv ((d - 3) + (b + a + 2)))) ltac:(try assert (N0' : normal_form (inv ((d - 3) + (b + a + 2))) (inv (d + b + a - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1) by sign.
    try assert (0 < PI + b) by sign.
    try assert (N1' : normal_form (inv (2 * b * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + b)))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + b <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < 16 * d * b + 32 * b + 100 + 50 * d + 25 * a) by sign.
    try assert (N2' : normal_form (inv ((d + 2) * ((16 / 25) * b + 2) + a)) (25 * (inv (16 * d * b + 32 * b + 100 + 50 * d + 25 * a)))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * b + 32 * b + 100 + 50 * d + 25 * a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < h + d + b + a - 1) by first [seen | sign_form ((d - 3) + (h + b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N3' : normal_form (sqrt (1 + h * (inv (d + b + a - 1)))) (sqrt (h + d + b + a - 1) * (inv (sqrt (d + b + a - 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (d + b + a - 1) * sqrt (d + b + a - 1) = d + b + a - 1) by (apply sqrt_sqrt; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q1' : inv (sqrt (d + b + a - 1)) * inv (sqrt (d + b + a - 1)) = inv (d + b + a - 1)) by (apply inv_sqrt_square; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q2' : sqrt (h + d + b + a - 1) * sqrt (h + d + b + a - 1) = h + d + b + a - 1) by (apply sqrt_sqrt; first [seen | sign_form ((d - 3) + (h + b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (d + b + a - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N4' : normal_form (sqrt (1 - h * (inv (d + b + a - 1)))) (sqrt (d + b + a - 1 - h) * (inv (sqrt (d + b + a - 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (d + b + a - 1) * sqrt (d + b + a - 1) = d + b + a - 1) by (apply sqrt_sqrt; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q1' : inv (sqrt (d + b + a - 1)) * inv (sqrt (d + b + a - 1)) = inv (d + b + a - 1)) by (apply inv_sqrt_square; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (d + b + a - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < d + 2) by sign.
    try assert (0 < PI + b) by sign.
    try assert (0 < 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by sign.
    try assert (N5' : normal_form (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) ((1 / 2) * (sqrt 2) * (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * (inv (sqrt (PI + b))) * (inv (sqrt (d + 2))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (d + 2)) * inv (sqrt (d + 2)) = inv (d + 2)) by (apply inv_sqrt_square; sign); try assert (Q3' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + b)) * inv (sqrt (PI + b)) = inv (PI + b)) by (apply inv_sqrt_square; sign); try assert (Q5' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (PI + b) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (d + 2) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + b <> 0) by (apply positive_ne; sign); assert (Z3' : d + 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal])] | normal].
    try assert (0 < d + 2) by sign.
    try assert (0 < PI + b) by sign.
    try assert (0 < 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by sign.
    try assert (N6' : normal_form (inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1))) (2 * (sqrt (d + 2)) * (sqrt (PI + b)) * (inv (sqrt 2)) * (inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (d + 2)) * inv (sqrt (d + 2)) = inv (d + 2)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (PI + b) * sqrt (PI + b) = PI + b) by (apply sqrt_sqrt; sign); try assert (Q5' : inv (sqrt (PI + b)) * inv (sqrt (PI + b)) = inv (PI + b)) by (apply inv_sqrt_square; sign); try assert (Q6' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) * sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) = 2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) by (apply sqrt_sqrt; sign); try assert (Q7' : inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) * inv (sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) = inv (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (2 * PI * d + 4 * PI + PI * a + 4 * b + 2 * d * b) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (PI + b) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt (d + 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4' Q5' Q6' Q7']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_h : 4 * b * a >= h ^ 2) :
  2 + (b * a - (1 / 4) * (h ^ 2)) * (inv (d - 1)) * (inv (d + b + a)) - sqrt (1 + h * (inv (d + b + a - 1))) - sqrt (1 - h * (inv (d + b + a - 1))) < b * (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) * (sqrt (1 - h * (inv (d + b + a - 1)))) * (inv d).
Proof. exact (step_theorem (a) (b) (d) (h) H_a_pos_is_0 H_b_pos_0 H_d_pos_0 H_h_pos_is_0 H_d_pos_is_3 H_h). Qed.

Theorem theorem_2 (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_0 : b > 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_h : 4 * b * a >= h ^ 2) :
  2 + (b * a - (1 / 4) * (h ^ 2)) * (inv (d - 1)) * (inv (d + b + a)) - sqrt (1 + h * (inv (d + b + a - 1))) - sqrt (1 - h * (inv (d + b + a - 1))) <= b * (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) * (sqrt (1 - h * (inv (d + b + a - 1)))) * (inv d).
Proof. exact (step_weak (a) (b) (d) (h) H_a_pos_is_0 H_b_pos_0 H_d_pos_0 H_h_pos_is_0 H_d_pos_is_3 H_h). Qed.
