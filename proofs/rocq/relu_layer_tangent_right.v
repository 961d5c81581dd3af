(** The slope, for cosines above 0 (relu-layer-tangent-right)

  Given [v < 1]: 1 > v
  Given [v > 0]: v > 0
  Given [v <= z]: z >= v
  Given [z <= 1]: 1 >= z
  Then (1 - (pi^(-1)*asin(z) + 1/2)*z)*(pi^(-1)*asin(v) + 1/2) - (1 - pi^(-1)*((1 - z^2)^(1/2) +
    (1/2*pi + asin(z))*z))*(pi^(-1)*asin(v) + (1 - v^2)^(-1/2)*pi^(-1)*v + 1/2) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require relu_layer_quotient.
From NCProofs Require relu_layer_excess.
Open Scope R_scope.

(** Step [z > 0], by Linear:
  z > 0
*)
Lemma step_z_pos_0 (v : R) (z : R)
    (H_v_pos_0 : v > 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  z > 0.
Proof.
  assert (P0' : 0 <= (1) * ((z) - (v))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 < (1) * ((v) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (z) - (0) = (1) * ((z) - (v)) + (1) * ((v) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [z >= -1], by Linear:
  1 + z >= 0
*)
Lemma step_z_pos_is_m1 (v : R) (z : R)
    (H_v_pos_0 : v > 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  1 + z >= 0.
Proof.
  pose proof (step_z_pos_0 (v) (z) H_v_pos_0 H_v_less_is_z H_z_less_is_1) as H_z_pos_0.
  assert (P0' : 0 < (1) * ((z) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P' : 0 < (1)) by (by_number).
  assert (G' : (1 + z) - (0) = (1) * ((z) - (0)) + (1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [1 - v^2], by Sign:
  1 - v^2 > 0
*)
Lemma step_s_1_m_v_2 (v : R)
    (H_v_less_1 : 1 > v)
    (H_v_pos_0 : v > 0) :
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
Lemma step_s_1_m_z_2 (v : R) (z : R)
    (H_v_pos_0 : v > 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  1 - z ^ 2 >= 0.
Proof.
  pose proof (step_z_pos_is_m1 (v) (z) H_v_pos_0 H_v_less_is_z H_z_less_is_1) as H_z_pos_is_m1.
  assert (P' : 0 <= ((1 + z) * (1 - z))).
  { first [seen | sign_form (((1 + v) + (z - v)) * (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]. }
  assert (G' : (1 - z ^ 2) - (0) = ((1 + z) * (1 - z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [root z], by Sign:
  (1 - z^2)^(1/2) >= 0
*)
Lemma step_root_z (v : R) (z : R)
    (H_v_pos_0 : v > 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  sqrt (1 - z ^ 2) >= 0.
Proof.
  pose proof (step_s_1_m_z_2 (v) (z) H_v_pos_0 H_v_less_is_z H_z_less_is_1) as H_s_1_m_z_2.
  gap; sign.
Qed.

(** Step [products], by Instance:
  pi*(pi^(-1)*asin(v) + 1/2)*z*(1 - v^2)^(1/2) >= pi*(pi^(-1)*asin(z) + 1/2)*(1 - z^2)^(1/2)*v
*)
Lemma step_products (v : R) (z : R)
    (H_v_less_1 : 1 > v)
    (H_v_pos_0 : v > 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  PI * (asin v * (inv PI) + (1 / 2)) * z * (sqrt (1 - v ^ 2)) >= PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)) * v.
Proof.
  assert (I' : PI * (asin (v) * (inv PI) + (1 / 2)) * (z) * (sqrt (1 - (v) ^ 2)) >= PI * (asin (z) * (inv PI) + (1 / 2)) * (sqrt (1 - (z) ^ 2)) * (v)).
  { apply (relu_layer_quotient.step_products (v) (1 / 2) (z)); [first [assumption | gap; by_ball | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (PI * (asin v * (inv PI) + (1 / 2)) * z * (sqrt (1 - v ^ 2))) - (PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)) * v) = (PI * (asin (v) * (inv PI) + (1 / 2)) * (z) * (sqrt (1 - (v) ^ 2))) - (PI * (asin (z) * (inv PI) + (1 / 2)) * (sqrt (1 - (z) ^ 2)) * (v))).
  { try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + z) by sign.
    try assert (N1' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [sign].
    try assert (N2' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [excess], by Instance:
  -pi*z + 1/2*pi + asin(z) + z*(1 - z^2)^(1/2) >= 0
*)
Lemma step_excess (v : R) (z : R)
    (H_v_pos_0 : v > 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  (1 / 2) * PI + asin z + z * (sqrt (1 - z ^ 2)) - PI * z >= 0.
Proof.
  pose proof (step_z_pos_0 (v) (z) H_v_pos_0 H_v_less_is_z H_z_less_is_1) as H_z_pos_0.
  assert (I' : (1 / 2) * PI + asin (z) + (z) * (sqrt (1 - (z) ^ 2)) - PI * (z) >= 0).
  { apply (relu_layer_excess.step_excess (0) (z)); [first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : ((1 / 2) * PI + asin z + z * (sqrt (1 - z ^ 2)) - PI * z) - (0) = ((1 / 2) * PI + asin (z) + (z) * (sqrt (1 - (z) ^ 2)) - PI * (z)) - (0)).
  { try assert (0 < 1 + z) by sign.
    try assert (N1' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [falls], by Linear:
  (1 - (pi^(-1)*asin(z) + 1/2)*z)*(pi^(-1)*asin(v) + 1/2) - (1 - pi^(-1)*((1 - z^2)^(1/2) +
    (1/2*pi + asin(z))*z))*(pi^(-1)*asin(v) + (1 - v^2)^(-1/2)*pi^(-1)*v + 1/2) >= 0
*)
Lemma step_falls (v : R) (z : R)
    (H_v_less_1 : 1 > v)
    (H_v_pos_0 : v > 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  (1 - (asin z * (inv PI) + (1 / 2)) * z) * (asin v * (inv PI) + (1 / 2)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (asin v * (inv PI) + v * (inv (sqrt (1 - v ^ 2))) * (inv PI) + (1 / 2)) >= 0.
Proof.
  pose proof (step_z_pos_0 (v) (z) H_v_pos_0 H_v_less_is_z H_z_less_is_1) as H_z_pos_0.
  pose proof (step_s_1_m_v_2 (v) H_v_less_1 H_v_pos_0) as H_s_1_m_v_2.
  pose proof (step_root_z (v) (z) H_v_pos_0 H_v_less_is_z H_z_less_is_1) as H_root_z.
  pose proof (step_products (v) (z) H_v_less_1 H_v_pos_0 H_v_less_is_z H_z_less_is_1) as H_products.
  pose proof (step_excess (v) (z) H_v_pos_0 H_v_less_is_z H_z_less_is_1) as H_excess.
  try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P0' : 0 <= (sqrt (1 - z ^ 2) * (inv z) * (inv (sqrt (1 - v ^ 2))) * (inv (PI ^ 2))) * ((PI * (asin v * (inv PI) + (1 / 2)) * z * (sqrt (1 - v ^ 2))) - (PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)) * v))) by (apply Rmult_le_pos; [sign | lra]).
  try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P1' : 0 <= (v * (inv z) * (inv (sqrt (1 - v ^ 2))) * (inv (PI ^ 2))) * (((1 / 2) * PI + asin z + z * (sqrt (1 - z ^ 2)) - PI * z) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((1 - (asin z * (inv PI) + (1 / 2)) * z) * (asin v * (inv PI) + (1 / 2)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (asin v * (inv PI) + v * (inv (sqrt (1 - v ^ 2))) * (inv PI) + (1 / 2))) - (0) = (sqrt (1 - z ^ 2) * (inv z) * (inv (sqrt (1 - v ^ 2))) * (inv (PI ^ 2))) * ((PI * (asin v * (inv PI) + (1 / 2)) * z * (sqrt (1 - v ^ 2))) - (PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)) * v)) + (v * (inv z) * (inv (sqrt (1 - v ^ 2))) * (inv (PI ^ 2))) * (((1 / 2) * PI + asin z + z * (sqrt (1 - z ^ 2)) - PI * z) - (0))).
  { try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N0' : normal_form (inv (PI ^ 2)) ((inv PI) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [sign].
    try assert (N1' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [sign].
    try assert (N2' : normal_form (inv (sqrt (1 - v ^ 2))) (inv (sqrt (1 - v)) * (inv (sqrt (1 + v))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - v) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + v) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (0 < 1 + z) by sign.
    try assert (N3' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign).
    try assert (Q2' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign).
    try assert (Q3' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [sign]).
    try assert (Q4' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; first [sign]).
    try assert (Q5' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]).
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : sqrt (1 - v) <> 0) by (apply positive_ne; sign).
    assert (Z2' : sqrt (1 + v) <> 0) by (apply positive_ne; sign).
    assert (Z3' : z <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (v : R) (z : R)
    (H_v_less_1 : 1 > v)
    (H_v_pos_0 : v > 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  (1 - (asin z * (inv PI) + (1 / 2)) * z) * (asin v * (inv PI) + (1 / 2)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (asin v * (inv PI) + v * (inv (sqrt (1 - v ^ 2))) * (inv PI) + (1 / 2)) >= 0.
Proof. exact (step_falls (v) (z) H_v_less_1 H_v_pos_0 H_v_less_is_z H_z_less_is_1). Qed.
