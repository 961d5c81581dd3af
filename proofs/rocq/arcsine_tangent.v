(** ERF, an input with itself: $Q/G$ falls with its length (arcsine-tangent)

  Given [D > 0]: D > 0
  Given [w > 0]: w > 0
  Given [x > 0]: x > 0
  Given [z > 0]: z > 0
  Given [w <= x]: x >= w
  Given [z < 1]: 1 > z
  Then x*D^(-1/2)*asin((D + w)^(-1)*w)*(D + 2*x)^(-1/2) >= asin(x*(x + D)^(-1))*D^(-1/2)*w*(D +
    2*w)^(-1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require arcsine_share.
Open Scope R_scope.

(** Step [1 - y], by Sign:
  1 > x*(x + D)^(-1)
*)
Lemma step_s_1_m_y (D : R) (x : R)
    (H_D_pos_0 : D > 0)
    (H_x_pos_0 : x > 0) :
  1 > x * (inv (x + D)).
Proof.
  try assert (0 < x + D) by sign.
  assert (P' : 0 < (D * (inv (x + D)))).
  { sign. }
  assert (G' : (1) - (x * (inv (x + D))) = (D * (inv (x + D)))).
  { try assert (0 < x + D) by sign.
    assert (Z0' : x + D <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [w before x], by Linear:
  x*(x + D)^(-1) >= (D + w)^(-1)*w
*)
Lemma step_w_before_x (D : R) (w : R) (x : R)
    (H_D_pos_0 : D > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_0 : x > 0)
    (H_w_less_is_x : x >= w) :
  x * (inv (x + D)) >= w * (inv (D + w)).
Proof.
  try assert (0 < x + D) by sign.
  try assert (0 < D + w) by sign.
  assert (P0' : 0 <= (D * (inv (x + D)) * (inv (D + w))) * ((x) - (w))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (x * (inv (x + D))) - (w * (inv (D + w))) = (D * (inv (x + D)) * (inv (D + w))) * ((x) - (w))).
  { try assert (0 < x + D) by sign.
    try assert (0 < D + w) by sign.
    assert (Z0' : D + w <> 0) by (apply positive_ne; sign).
    assert (Z1' : x + D <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [share], by Instance:
  w^(-1)*(D + w)*(1 - w^2*(D + w)^(-2))^(1/2)*asin((D + w)^(-1)*w) >= (-x^2*(x + D)^(-2) +
    1)^(1/2)*(x + D)*asin(x*(x + D)^(-1))*x^(-1)
*)
Lemma step_share (D : R) (w : R) (x : R) (z : R)
    (H_D_pos_0 : D > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_0 : x > 0)
    (H_z_pos_0 : z > 0)
    (H_w_less_is_x : x >= w)
    (H_z_less_1 : 1 > z) :
  (D + w) * (sqrt (1 - w ^ 2 * (inv ((D + w) ^ 2)))) * (asin (w * (inv (D + w)))) * (inv w) >= sqrt (1 - x ^ 2 * (inv ((x + D) ^ 2))) * (x + D) * (asin (x * (inv (x + D)))) * (inv x).
Proof.
  pose proof (step_s_1_m_y (D) (x) H_D_pos_0 H_x_pos_0) as H_s_1_m_y.
  pose proof (step_w_before_x (D) (w) (x) H_D_pos_0 H_w_pos_0 H_x_pos_0 H_w_less_is_x) as H_w_before_x.
  assert (I' : sqrt (1 - (w * (inv (D + w))) ^ 2) * (asin (w * (inv (D + w)))) * (inv (w * (inv (D + w)))) >= asin (x * (inv (x + D))) * (sqrt (1 - (x * (inv (x + D))) ^ 2)) * (inv (x * (inv (x + D))))).
  { apply (arcsine_share.step_falls (w * (inv (D + w))) (x * (inv (x + D))) (z)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_w_before_x | assert (G' : (x * (inv (x + D))) - (w * (inv (D + w))) = (x * (inv (x + D))) - (w * (inv (D + w)))); [(try assert (0 < x + D) by sign; try assert (0 < D + w) by sign; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_w_before_x] | first [exact H_s_1_m_y | assert (G' : (1) - (x * (inv (x + D))) = (1) - (x * (inv (x + D)))); [(try assert (0 < x + D) by sign; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_s_1_m_y] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : ((D + w) * (sqrt (1 - w ^ 2 * (inv ((D + w) ^ 2)))) * (asin (w * (inv (D + w)))) * (inv w)) - (sqrt (1 - x ^ 2 * (inv ((x + D) ^ 2))) * (x + D) * (asin (x * (inv (x + D)))) * (inv x)) = (sqrt (1 - (w * (inv (D + w))) ^ 2) * (asin (w * (inv (D + w)))) * (inv (w * (inv (D + w))))) - (asin (x * (inv (x + D))) * (sqrt (1 - (x * (inv (x + D))) ^ 2)) * (inv (x * (inv (x + D)))))).
  { try assert (0 < D + w) by sign.
    try assert (0 < x + D) by sign.
    try assert (0 < D + w) by sign.
    try assert (0 < x + D) by sign.
    try assert (0 < (1 - (w * (inv (D + w))) ^ 2)) by first [sign_form (D * (D + 2 * w) * (inv ((D + w) ^ 2))) ltac:(try assert (N6' : normal_form (inv ((D + w) ^ 2)) (inv (D ^ 2 + w ^ 2 + 2 * D * w))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + w ^ 2 + 2 * D * w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : D + w <> 0) by (apply positive_ne; sign); assert (Z1' : D ^ 2 + w ^ 2 + 2 * D * w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < (1 - (x * (inv (x + D))) ^ 2)) by first [sign_form (D * (D + 2 * x) * (inv ((x + D) ^ 2))) ltac:(try assert (N8' : normal_form (inv ((x + D) ^ 2)) (inv (D ^ 2 + x ^ 2 + 2 * x * D))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + x ^ 2 + 2 * x * D <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : x + D <> 0) by (apply positive_ne; sign); assert (Z1' : D ^ 2 + x ^ 2 + 2 * x * D <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - x ^ 2 * (inv ((x + D) ^ 2))) by first [sign_form (D * (D + 2 * x) * (inv ((x + D) ^ 2))) ltac:(try assert (N10' : normal_form (inv ((x + D) ^ 2)) (inv (D ^ 2 + x ^ 2 + 2 * x * D))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + x ^ 2 + 2 * x * D <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : D ^ 2 + x ^ 2 + 2 * x * D <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - w ^ 2 * (inv ((D + w) ^ 2))) by first [sign_form (D * (D + 2 * w) * (inv ((D + w) ^ 2))) ltac:(try assert (N12' : normal_form (inv ((D + w) ^ 2)) (inv (D ^ 2 + w ^ 2 + 2 * D * w))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + w ^ 2 + 2 * D * w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : D ^ 2 + w ^ 2 + 2 * D * w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < D + w) by sign.
    try assert (N14' : normal_form ((inv (w * (inv (D + w))))) (inv w * (inv (inv (D + w))))) by first [(unfold normal_form; replace ((w * (inv (D + w)))) with (w * (inv (D + w))) by (first [put; solve [ring] | equal]); inverse) | normal].
    try assert (0 < x + D) by sign.
    try assert (N15' : normal_form ((inv (x * (inv (x + D))))) (inv x * (inv (inv (x + D))))) by first [(unfold normal_form; replace ((x * (inv (x + D)))) with (x * (inv (x + D))) by (first [put; solve [ring] | equal]); inverse) | normal].
    try assert (0 < D ^ 2 + w ^ 2 + 2 * D * w) by sign.
    try assert (N16' : normal_form (inv ((D + w) ^ 2)) (inv (D ^ 2 + w ^ 2 + 2 * D * w))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + w ^ 2 + 2 * D * w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + x ^ 2 + 2 * x * D) by sign.
    try assert (N17' : normal_form (inv ((x + D) ^ 2)) (inv (D ^ 2 + x ^ 2 + 2 * x * D))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + x ^ 2 + 2 * x * D <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < D + w) by sign.
    try assert (0 < D + 2 * w) by sign.
    try assert (N18' : normal_form ((sqrt (1 - (w * (inv (D + w))) ^ 2))) (sqrt D * (sqrt (D + 2 * w)) * (inv (D + w)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (D + 2 * w) * sqrt (D + 2 * w) = D + 2 * w) by (apply sqrt_sqrt; sign); assert (Z0' : D + w <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + D) by sign.
    try assert (0 < D + 2 * x) by sign.
    try assert (N19' : normal_form ((sqrt (1 - (x * (inv (x + D))) ^ 2))) (sqrt (D + 2 * x) * (sqrt D) * (inv (x + D)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (D + 2 * x) * sqrt (D + 2 * x) = D + 2 * x) by (apply sqrt_sqrt; sign); assert (Z0' : x + D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + D) by sign.
    try assert (0 < D + 2 * x) by sign.
    try assert (N20' : normal_form (sqrt (1 - x ^ 2 * (inv ((x + D) ^ 2)))) (sqrt (D + 2 * x) * (sqrt D) * (inv (x + D)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (D + 2 * x) * sqrt (D + 2 * x) = D + 2 * x) by (apply sqrt_sqrt; sign); assert (Z0' : x + D <> 0) by (apply positive_ne; sign); assert (Z1' : D ^ 2 + x ^ 2 + 2 * x * D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < D + w) by sign.
    try assert (0 < D + 2 * w) by sign.
    try assert (N21' : normal_form (sqrt (1 - w ^ 2 * (inv ((D + w) ^ 2)))) (sqrt D * (sqrt (D + 2 * w)) * (inv (D + w)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (D + 2 * w) * sqrt (D + 2 * w) = D + 2 * w) by (apply sqrt_sqrt; sign); assert (Z0' : D + w <> 0) by (apply positive_ne; sign); assert (Z1' : D ^ 2 + w ^ 2 + 2 * D * w <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt (D + 2 * x) * sqrt (D + 2 * x) = D + 2 * x) by (apply sqrt_sqrt; sign).
    try assert (Q2' : sqrt (D + 2 * w) * sqrt (D + 2 * w) = D + 2 * w) by (apply sqrt_sqrt; sign).
    assert (Z0' : w <> 0) by (apply positive_ne; sign).
    assert (Z1' : D + w <> 0) by (apply positive_ne; sign).
    assert (Z2' : x <> 0) by (apply positive_ne; sign).
    assert (Z3' : x + D <> 0) by (apply positive_ne; sign).
    assert (Z4' : inv (D + w) <> 0) by (apply positive_ne; sign).
    assert (Z5' : inv (x + D) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z4'), ?(inv_at _ Z5'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field [Q0' Q1' Q2']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Linear:
  x*D^(-1/2)*asin((D + w)^(-1)*w)*(D + 2*x)^(-1/2) >= asin(x*(x + D)^(-1))*D^(-1/2)*w*(D +
    2*w)^(-1/2)
*)
Lemma step_theorem (D : R) (w : R) (x : R) (z : R)
    (H_D_pos_0 : D > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_0 : x > 0)
    (H_z_pos_0 : z > 0)
    (H_w_less_is_x : x >= w)
    (H_z_less_1 : 1 > z) :
  x * (asin (w * (inv (D + w)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * x))) >= asin (x * (inv (x + D))) * w * (inv (sqrt D)) * (inv (sqrt (D + 2 * w))).
Proof.
  pose proof (step_share (D) (w) (x) (z) H_D_pos_0 H_w_pos_0 H_x_pos_0 H_z_pos_0 H_w_less_is_x H_z_less_1) as H_share.
  try assert (0 < D + 2 * w) by sign.
  try assert (0 < D + 2 * x) by sign.
  assert (P0' : 0 <= (x * w * (inv D) * (inv (sqrt (D + 2 * w))) * (inv (sqrt (D + 2 * x)))) * (((D + w) * (sqrt (1 - w ^ 2 * (inv ((D + w) ^ 2)))) * (asin (w * (inv (D + w)))) * (inv w)) - (sqrt (1 - x ^ 2 * (inv ((x + D) ^ 2))) * (x + D) * (asin (x * (inv (x + D)))) * (inv x)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (x * (asin (w * (inv (D + w)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * x)))) - (asin (x * (inv (x + D))) * w * (inv (sqrt D)) * (inv (sqrt (D + 2 * w)))) = (x * w * (inv D) * (inv (sqrt (D + 2 * w))) * (inv (sqrt (D + 2 * x)))) * (((D + w) * (sqrt (1 - w ^ 2 * (inv ((D + w) ^ 2)))) * (asin (w * (inv (D + w)))) * (inv w)) - (sqrt (1 - x ^ 2 * (inv ((x + D) ^ 2))) * (x + D) * (asin (x * (inv (x + D)))) * (inv x)))).
  { try assert (0 < D + w) by sign.
    try assert (0 < x + D) by sign.
    try assert (0 < D + w) by sign.
    try assert (0 < x + D) by sign.
    try assert (0 < D + 2 * w) by sign.
    try assert (0 < D + 2 * x) by sign.
    try assert (0 < 1 - x ^ 2 * (inv ((x + D) ^ 2))) by first [sign_form (D * (D + 2 * x) * (inv ((x + D) ^ 2))) ltac:(try assert (N0' : normal_form (inv ((x + D) ^ 2)) (inv (D ^ 2 + x ^ 2 + 2 * x * D))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + x ^ 2 + 2 * x * D <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : D ^ 2 + x ^ 2 + 2 * x * D <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 - w ^ 2 * (inv ((D + w) ^ 2))) by first [sign_form (D * (D + 2 * w) * (inv ((D + w) ^ 2))) ltac:(try assert (N2' : normal_form (inv ((D + w) ^ 2)) (inv (D ^ 2 + w ^ 2 + 2 * D * w))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + w ^ 2 + 2 * D * w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : D ^ 2 + w ^ 2 + 2 * D * w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < D ^ 2 + w ^ 2 + 2 * D * w) by sign.
    try assert (N4' : normal_form (inv ((D + w) ^ 2)) (inv (D ^ 2 + w ^ 2 + 2 * D * w))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + w ^ 2 + 2 * D * w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + x ^ 2 + 2 * x * D) by sign.
    try assert (N5' : normal_form (inv ((x + D) ^ 2)) (inv (D ^ 2 + x ^ 2 + 2 * x * D))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + x ^ 2 + 2 * x * D <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < x + D) by sign.
    try assert (0 < D + 2 * x) by sign.
    try assert (N6' : normal_form (sqrt (1 - x ^ 2 * (inv ((x + D) ^ 2)))) (sqrt (D + 2 * x) * (sqrt D) * (inv (x + D)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (D + 2 * x) * sqrt (D + 2 * x) = D + 2 * x) by (apply sqrt_sqrt; sign); assert (Z0' : x + D <> 0) by (apply positive_ne; sign); assert (Z1' : D ^ 2 + x ^ 2 + 2 * x * D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < D + w) by sign.
    try assert (0 < D + 2 * w) by sign.
    try assert (N7' : normal_form (sqrt (1 - w ^ 2 * (inv ((D + w) ^ 2)))) (sqrt D * (sqrt (D + 2 * w)) * (inv (D + w)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (D + 2 * w) * sqrt (D + 2 * w) = D + 2 * w) by (apply sqrt_sqrt; sign); assert (Z0' : D + w <> 0) by (apply positive_ne; sign); assert (Z1' : D ^ 2 + w ^ 2 + 2 * D * w <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt D) * inv (sqrt D) = inv D) by (apply inv_sqrt_square; sign).
    try assert (Q2' : sqrt (D + 2 * x) * sqrt (D + 2 * x) = D + 2 * x) by (apply sqrt_sqrt; sign).
    try assert (Q3' : inv (sqrt (D + 2 * x)) * inv (sqrt (D + 2 * x)) = inv (D + 2 * x)) by (apply inv_sqrt_square; sign).
    try assert (Q4' : sqrt (D + 2 * w) * sqrt (D + 2 * w) = D + 2 * w) by (apply sqrt_sqrt; sign).
    try assert (Q5' : inv (sqrt (D + 2 * w)) * inv (sqrt (D + 2 * w)) = inv (D + 2 * w)) by (apply inv_sqrt_square; sign).
    assert (Z0' : sqrt (D + 2 * x) <> 0) by (apply positive_ne; sign).
    assert (Z1' : sqrt D <> 0) by (apply positive_ne; sign).
    assert (Z2' : sqrt (D + 2 * w) <> 0) by (apply positive_ne; sign).
    assert (Z3' : w <> 0) by (apply positive_ne; sign).
    assert (Z4' : D + w <> 0) by (apply positive_ne; sign).
    assert (Z5' : x <> 0) by (apply positive_ne; sign).
    assert (Z6' : x + D <> 0) by (apply positive_ne; sign).
    assert (Z7' : D <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'), ?(inv_at _ Z4'), ?(inv_at _ Z6'), ?(inv_at _ Z3'), ?(inv_at _ Z5'), ?(inv_at _ Z7'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (D : R) (w : R) (x : R) (z : R)
    (H_D_pos_0 : D > 0)
    (H_w_pos_0 : w > 0)
    (H_x_pos_0 : x > 0)
    (H_z_pos_0 : z > 0)
    (H_w_less_is_x : x >= w)
    (H_z_less_1 : 1 > z) :
  x * (asin (w * (inv (D + w)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * x))) >= asin (x * (inv (x + D))) * w * (inv (sqrt D)) * (inv (sqrt (D + 2 * w))).
Proof. exact (step_theorem (D) (w) (x) (z) H_D_pos_0 H_w_pos_0 H_x_pos_0 H_z_pos_0 H_w_less_is_x H_z_less_1). Qed.
