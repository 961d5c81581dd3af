(** The slope, for cosines up to 0 (relu-layer-tangent-left)

  Given [v > -1]: 1 + v > 0
  Given [v <= 0]: -v >= 0
  Given [z >= -1]: 1 + z >= 0
  Given [z <= 1]: 1 >= z
  Then (1 - (pi^(-1)*asin(z) + 1/2)*z)*(pi^(-1)*asin(v) + 1/2) - (1 - pi^(-1)*((1 - z^2)^(1/2) +
    (1/2*pi + asin(z))*z))*(pi^(-1)*asin(v) + (1 - v^2)^(-1/2)*pi^(-1)*v + 1/2) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require relu_layer.
From NCProofs Require relu_layer_below.
Open Scope R_scope.

(** Step [v < 1], by Linear:
  1 - v > 0
*)
Lemma step_v_less_1 (v : R)
    (H_v_pos_m1 : 1 + v > 0)
    (H_v_less_is_0 : (-1) * v >= 0) :
  1 - v > 0.
Proof.
  assert (P0' : 0 <= (1) * (((-1) * v) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (1)) by (by_number).
  assert (G' : (1 - v) - (0) = (1) * (((-1) * v) - (0)) + (1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [1 - v^2], by Sign:
  1 - v^2 > 0
*)
Lemma step_s_1_m_v_2 (v : R)
    (H_v_pos_m1 : 1 + v > 0)
    (H_v_less_is_0 : (-1) * v >= 0) :
  1 - v ^ 2 > 0.
Proof.
  pose proof (step_v_less_1 (v) H_v_pos_m1 H_v_less_is_0) as H_v_less_1.
  assert (P' : 0 < ((1 - v) * (1 + v))).
  { first [sign]. }
  assert (G' : (1 - v ^ 2) - (0) = ((1 - v) * (1 + v))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [v <= 1], by Linear:
  1 >= v
*)
Lemma step_v_less_is_1 (v : R)
    (H_v_pos_m1 : 1 + v > 0)
    (H_v_less_is_0 : (-1) * v >= 0) :
  1 >= v.
Proof.
  pose proof (step_v_less_1 (v) H_v_pos_m1 H_v_less_is_0) as H_v_less_1.
  assert (P0' : 0 < (1) * ((1 - v) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1) - (v) = (1) * ((1 - v) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [v >= -1], by Linear:
  1 + v >= 0
*)
Lemma step_v_pos_is_m1 (v : R)
    (H_v_pos_m1 : 1 + v > 0)
    (H_v_less_is_0 : (-1) * v >= 0) :
  1 + v >= 0.
Proof.
  assert (P0' : 0 < (1) * ((1 + v) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1 + v) - (0) = (1) * ((1 + v) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [slope], by Instance:
  pi^(-1)*asin(v) + 1/2 >= 0
*)
Lemma step_slope (v : R)
    (H_v_pos_m1 : 1 + v > 0)
    (H_v_less_is_0 : (-1) * v >= 0) :
  asin v * (inv PI) + (1 / 2) >= 0.
Proof.
  pose proof (step_v_less_is_1 (v) H_v_pos_m1 H_v_less_is_0) as H_v_less_is_1.
  pose proof (step_v_pos_is_m1 (v) H_v_pos_m1 H_v_less_is_0) as H_v_pos_is_m1.
  assert (I' : asin (v) * (inv PI) + (1 / 2) >= 0).
  { apply (relu_layer.step_slope (v) (0)); [first [exact H_v_less_is_1 | assert (G' : (1) - (v) = (1) - (v)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_v_less_is_1] | first [exact H_v_pos_is_m1 | assert (G' : (1 + (v)) - (0) = (1 + v) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_v_pos_is_m1] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise]]. }
  assert (G' : (asin v * (inv PI) + (1 / 2)) - (0) = (asin (v) * (inv PI) + (1 / 2)) - (0)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [1 - z^2], by Sign:
  1 - z^2 >= 0
*)
Lemma step_s_1_m_z_2 (z : R)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  1 - z ^ 2 >= 0.
Proof.
  assert (P' : 0 <= ((1 + z) * (1 - z))).
  { first [sign]. }
  assert (G' : (1 - z ^ 2) - (0) = ((1 + z) * (1 - z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [root z], by Sign:
  (1 - z^2)^(1/2) >= 0
*)
Lemma step_root_z (z : R)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  sqrt (1 - z ^ 2) >= 0.
Proof.
  pose proof (step_s_1_m_z_2 (z) H_z_pos_is_m1 H_z_less_is_1) as H_s_1_m_z_2.
  gap; sign.
Qed.

(** Step [f <= 1], by Instance:
  1 >= pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)
Lemma step_f_less_is_1 (z : R)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  1 >= (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof.
  assert (I' : 1 >= (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI)).
  { apply (relu_layer_below.step_f_less_is_1 (-1) (z)); [first [assumption | gap; by_ball | premise] | first [exact H_z_pos_is_m1 | assert (G' : (z) - (-1) = (1 + z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_pos_is_m1] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (1) - ((sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) = (1) - ((sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI))).
  { try assert (N2' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [falls], by Linear:
  (1 - (pi^(-1)*asin(z) + 1/2)*z)*(pi^(-1)*asin(v) + 1/2) - (1 - pi^(-1)*((1 - z^2)^(1/2) +
    (1/2*pi + asin(z))*z))*(pi^(-1)*asin(v) + (1 - v^2)^(-1/2)*pi^(-1)*v + 1/2) >= 0
*)
Lemma step_falls (v : R) (z : R)
    (H_v_pos_m1 : 1 + v > 0)
    (H_v_less_is_0 : (-1) * v >= 0)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  (1 - (asin z * (inv PI) + (1 / 2)) * z) * (asin v * (inv PI) + (1 / 2)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (asin v * (inv PI) + v * (inv (sqrt (1 - v ^ 2))) * (inv PI) + (1 / 2)) >= 0.
Proof.
  pose proof (step_s_1_m_v_2 (v) H_v_pos_m1 H_v_less_is_0) as H_s_1_m_v_2.
  pose proof (step_slope (v) H_v_pos_m1 H_v_less_is_0) as H_slope.
  pose proof (step_root_z (z) H_z_pos_is_m1 H_z_less_is_1) as H_root_z.
  pose proof (step_f_less_is_1 (z) H_z_pos_is_m1 H_z_less_is_1) as H_f_less_is_1.
  assert (P0' : 0 <= ((asin v * (inv PI) + (1 / 2)) * (inv PI)) * ((sqrt (1 - z ^ 2)) - (0))) by (apply Rmult_le_pos; [first [seen | sign_form ((1 / 2) * (PI + 2 * (asin v)) * (inv (PI ^ 2))) ltac:(try assert (N0' : normal_form (inv (PI ^ 2)) ((inv PI) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign] | lra]).
  try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P1' : 0 <= ((-1) * v * (inv (sqrt (1 - v ^ 2))) * (inv PI)) * ((1) - ((sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((1 - (asin z * (inv PI) + (1 / 2)) * z) * (asin v * (inv PI) + (1 / 2)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (asin v * (inv PI) + v * (inv (sqrt (1 - v ^ 2))) * (inv PI) + (1 / 2))) - (0) = ((asin v * (inv PI) + (1 / 2)) * (inv PI)) * ((sqrt (1 - z ^ 2)) - (0)) + ((-1) * v * (inv (sqrt (1 - v ^ 2))) * (inv PI)) * ((1) - ((sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)))).
  { try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 - v) * (1 + v)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + v) by first [sign].
    try assert (0 < 1 - v) by sign.
    try assert (N1' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by first [sign].
    try assert (0 < 1 - v) by sign.
    try assert (N2' : normal_form (inv (sqrt (1 - v ^ 2))) (inv (sqrt (1 - v)) * (inv (sqrt (1 + v))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; first [sign]); try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (1 - v) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + v) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (N3' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : sqrt (1 - v) <> 0) by (apply positive_ne; sign).
    assert (Z2' : sqrt (1 + v) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (v : R) (z : R)
    (H_v_pos_m1 : 1 + v > 0)
    (H_v_less_is_0 : (-1) * v >= 0)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  (1 - (asin z * (inv PI) + (1 / 2)) * z) * (asin v * (inv PI) + (1 / 2)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (asin v * (inv PI) + v * (inv (sqrt (1 - v ^ 2))) * (inv PI) + (1 / 2)) >= 0.
Proof. exact (step_falls (v) (z) H_v_pos_m1 H_v_less_is_0 H_z_pos_is_m1 H_z_less_is_1). Qed.
