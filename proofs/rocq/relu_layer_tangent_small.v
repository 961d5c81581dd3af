(** The slope, for cosines up to 1/4 (relu-layer-tangent-small)

  Given [v >= 0]: v >= 0
  Given [v <= 1/4]: 1/4 >= v
  Given [z >= 0]: z >= 0
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
From NCProofs Require arcsine_above.
Open Scope R_scope.

(** Step [z >= -1], by Linear:
  1 + z >= 0
*)
Lemma step_z_pos_is_m1 (z : R)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  1 + z >= 0.
Proof.
  assert (P0' : 0 <= (1) * ((z) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (1)) by (by_number).
  assert (G' : (1 + z) - (0) = (1) * ((z) - (0)) + (1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [v <= 1], by Linear:
  1 >= v
*)
Lemma step_v_less_is_1 (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_1_over_4 : (1 / 4) >= v) :
  1 >= v.
Proof.
  assert (P0' : 0 <= (1) * ((1 / 4) - (v))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (3 / 4)) by (by_number).
  assert (G' : (1) - (v) = (1) * ((1 / 4) - (v)) + (3 / 4)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [v < 1], by Linear:
  1 > v
*)
Lemma step_v_less_1 (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_1_over_4 : (1 / 4) >= v) :
  1 > v.
Proof.
  assert (P0' : 0 <= (1) * ((1 / 4) - (v))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (3 / 4)) by (by_number).
  assert (G' : (1) - (v) = (1) * ((1 / 4) - (v)) + (3 / 4)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [1 - v^2], by Sign:
  1 - v^2 > 0
*)
Lemma step_s_1_m_v_2 (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_1_over_4 : (1 / 4) >= v) :
  1 - v ^ 2 > 0.
Proof.
  pose proof (step_v_less_1 (v) H_v_pos_is_0 H_v_less_is_1_over_4) as H_v_less_1.
  assert (P' : 0 < ((1 - v) * (1 + v))).
  { first [seen | sign_form ((1 + v) * ((3 / 4) + ((1 / 4) - v))) ltac:(first [put; solve [field] | equal]) | sign]. }
  assert (G' : (1 - v ^ 2) - (0) = ((1 - v) * (1 + v))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [k], by Balls:
  (pi^(-1)*asin(v) + 1/2)*(1 - v^2)^(1/2) > 1/4
*)
Lemma step_k (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_1_over_4 : (1 / 4) >= v) :
  (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) > (1 / 4).
Proof.
  assert (L' : 0 <= v <= 1 / 4) by (split; lra).
  by_balls_on v.
Qed.

(** Step [root z], by Sign:
  -1 + z + (1 - z^2)^(1/2) >= 0
*)
Lemma step_root_z (z : R)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  z + sqrt (1 - z ^ 2) - 1 >= 0.
Proof.
  try assert (0 < 1 + z) by sign.
  try assert (0 < sqrt (1 + z) + sqrt (1 - z)) by sign.
  assert (P' : 0 <= (2 * z * (sqrt (1 - z)) * (inv (sqrt (1 + z) + sqrt (1 - z))))).
  { sign. }
  assert (G' : (z + sqrt (1 - z ^ 2) - 1) - (0) = (2 * z * (sqrt (1 - z)) * (inv (sqrt (1 + z) + sqrt (1 - z))))).
  { try assert (0 < 1 + z) by sign.
    try assert (0 < sqrt (1 + z) + sqrt (1 - z)) by sign.
    try assert (0 < 1 + z) by sign.
    try assert (N0' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]).
    assert (Z0' : sqrt (1 + z) + sqrt (1 - z) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [f >= z], by Instance:
  pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z) >= z
*)
Lemma step_f_pos_is_z (z : R)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI) >= z.
Proof.
  pose proof (step_z_pos_is_m1 (z) H_z_pos_is_0 H_z_less_is_1) as H_z_pos_is_m1.
  assert (I' : (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI) >= ((z) - (1)) * (asin (1) * (inv PI) + (1 / 2)) + (sqrt (1 - (1) ^ 2) + (asin (1) + (1 / 2) * PI) * (1)) * (inv PI)).
  { apply (relu_layer.step_tangent (1) (1) (0) (1) (z)); [first [assumption | gap; first [sign] | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; by_ball | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_ball | premise] | first [assumption | gap; by_ball | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_ball | premise] | first [assumption | gap; by_number | premise]]. }
  assert (G' : ((sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) - (z) = ((sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI)) - (((z) - (1)) * (asin (1) * (inv PI) + (1 / 2)) + (sqrt (1 - (1) ^ 2) + (asin (1) + (1 / 2) * PI) * (1)) * (inv PI))).
  { try assert (N4' : normal_form ((asin (1))) ((1 / 2) * PI)) by normal.
    try assert (N5' : normal_form ((sqrt (1 - (1) ^ 2))) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (0 < 1 + z) by sign.
    try assert (N6' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f <= 1], by Instance:
  1 >= pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)
Lemma step_f_less_is_1 (z : R)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  1 >= (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof.
  pose proof (step_z_pos_is_m1 (z) H_z_pos_is_0 H_z_less_is_1) as H_z_pos_is_m1.
  assert (I' : 1 >= (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI)).
  { apply (relu_layer_below.step_f_less_is_1 (-1) (z)); [first [assumption | gap; by_ball | premise] | first [exact H_z_pos_is_m1 | assert (G' : (z) - (-1) = (1 + z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_pos_is_m1] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (1) - ((sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) = (1) - ((sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI))).
  { try assert (N2' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [asin v >= v], by Instance:
  asin(v) >= v
*)
Lemma step_asin_v_pos_is_v (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_1_over_4 : (1 / 4) >= v) :
  asin v >= v.
Proof.
  pose proof (step_v_less_is_1 (v) H_v_pos_is_0 H_v_less_is_1_over_4) as H_v_less_is_1.
  assert (I' : asin (v) >= (v)).
  { apply (arcsine_above.step_above (0) (v)); [first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [exact H_v_pos_is_0 | assert (G' : (v) - (0) = (v) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_v_pos_is_0] | first [exact H_v_less_is_1 | assert (G' : (1) - (v) = (1) - (v)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_v_less_is_1]]. }
  assert (G' : (asin v) - (v) = (asin (v)) - (v)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [slope], by Linear:
  pi^(-1)*asin(v) + 1/2 >= 0
*)
Lemma step_slope (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_1_over_4 : (1 / 4) >= v) :
  asin v * (inv PI) + (1 / 2) >= 0.
Proof.
  pose proof (step_asin_v_pos_is_v (v) H_v_pos_is_0 H_v_less_is_1_over_4) as H_asin_v_pos_is_v.
  assert (P0' : 0 <= (inv PI) * ((asin v) - (v))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (inv PI) * ((v) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (1 / 2)) by (by_number).
  assert (G' : (asin v * (inv PI) + (1 / 2)) - (0) = (inv PI) * ((asin v) - (v)) + (inv PI) * ((v) - (0)) + (1 / 2)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [falls], by Linear:
  (1 - (pi^(-1)*asin(z) + 1/2)*z)*(pi^(-1)*asin(v) + 1/2) - (1 - pi^(-1)*((1 - z^2)^(1/2) +
    (1/2*pi + asin(z))*z))*(pi^(-1)*asin(v) + (1 - v^2)^(-1/2)*pi^(-1)*v + 1/2) >= 0
*)
Lemma step_falls (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_1_over_4 : (1 / 4) >= v)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  (1 - (asin z * (inv PI) + (1 / 2)) * z) * (asin v * (inv PI) + (1 / 2)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (asin v * (inv PI) + v * (inv (sqrt (1 - v ^ 2))) * (inv PI) + (1 / 2)) >= 0.
Proof.
  pose proof (step_s_1_m_v_2 (v) H_v_pos_is_0 H_v_less_is_1_over_4) as H_s_1_m_v_2.
  pose proof (step_k (v) H_v_pos_is_0 H_v_less_is_1_over_4) as H_k.
  pose proof (step_root_z (z) H_z_pos_is_0 H_z_less_is_1) as H_root_z.
  pose proof (step_f_pos_is_z (z) H_z_pos_is_0 H_z_less_is_1) as H_f_pos_is_z.
  pose proof (step_f_less_is_1 (z) H_z_pos_is_0 H_z_less_is_1) as H_f_less_is_1.
  pose proof (step_slope (v) H_v_pos_is_0 H_v_less_is_1_over_4) as H_slope.
  try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 + v) * ((3 / 4) + ((1 / 4) - v))) ltac:(first [put; solve [field] | equal]) | sign].
  assert (P0' : 0 <= ((1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (inv (sqrt (1 - v ^ 2))) * (inv PI)) * (((asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2))) - (1 / 4))) by (apply Rmult_le_pos; [first [seen | sign_form ((-1 / 2) * (2 * z * (asin z) + 2 * (sqrt (1 + z)) * (sqrt (1 - z)) + PI * z - 2 * PI) * (inv (sqrt (1 - v))) * (inv (PI ^ 2)) * (inv (sqrt (1 + v)))) ltac:(try assert (N0' : normal_form (inv (PI ^ 2)) ((inv PI) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((3 / 4) + ((1 / 4) - v)) ltac:(first [put; solve [field] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; try assert (N2' : normal_form (inv (sqrt (1 - v ^ 2))) (inv (sqrt (1 - v)) * (inv (sqrt (1 + v))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((3 / 4) + ((1 / 4) - v)) ltac:(first [put; solve [field] | equal]) | sign]); try assert (Q3' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; first [seen | sign_form ((3 / 4) + ((1 / 4) - v)) ltac:(first [put; solve [field] | equal]) | sign]); assert (Z0' : sqrt (1 - v) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + v) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (N3' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((3 / 4) + ((1 / 4) - v)) ltac:(first [put; solve [field] | equal]) | sign]); try assert (Q3' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; first [seen | sign_form ((3 / 4) + ((1 / 4) - v)) ltac:(first [put; solve [field] | equal]) | sign]); assert (Z0' : sqrt (1 - v) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + v) <> 0) by (apply positive_ne; sign); assert (Z2' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3']; sides] | equal]) | sign] | lra]).
  try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 + v) * ((3 / 4) + ((1 / 4) - v))) ltac:(first [put; solve [field] | equal]) | sign].
  assert (P1' : 0 <= ((1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (inv (sqrt (1 - v ^ 2))) * (inv PI)) * ((1 / 4) - (v))) by (apply Rmult_le_pos; [first [seen | sign_form ((-1 / 2) * (2 * z * (asin z) + 2 * (sqrt (1 + z)) * (sqrt (1 - z)) + PI * z - 2 * PI) * (inv (sqrt (1 - v))) * (inv (PI ^ 2)) * (inv (sqrt (1 + v)))) ltac:(try assert (N4' : normal_form (inv (PI ^ 2)) ((inv PI) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N5' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((3 / 4) + ((1 / 4) - v)) ltac:(first [put; solve [field] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; try assert (N6' : normal_form (inv (sqrt (1 - v ^ 2))) (inv (sqrt (1 - v)) * (inv (sqrt (1 + v))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((3 / 4) + ((1 / 4) - v)) ltac:(first [put; solve [field] | equal]) | sign]); try assert (Q3' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; first [seen | sign_form ((3 / 4) + ((1 / 4) - v)) ltac:(first [put; solve [field] | equal]) | sign]); assert (Z0' : sqrt (1 - v) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + v) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (N7' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((3 / 4) + ((1 / 4) - v)) ltac:(first [put; solve [field] | equal]) | sign]); try assert (Q3' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; first [seen | sign_form ((3 / 4) + ((1 / 4) - v)) ltac:(first [put; solve [field] | equal]) | sign]); assert (Z0' : sqrt (1 - v) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + v) <> 0) by (apply positive_ne; sign); assert (Z2' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3']; sides] | equal]) | sign] | lra]).
  assert (P2' : 0 <= ((asin v * (inv PI) + (1 / 2)) * (inv PI)) * ((z + sqrt (1 - z ^ 2) - 1) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P3' : 0 <= ((asin v * (inv PI) + (1 / 2)) * (inv PI)) * (((sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) - (z))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((1 - (asin z * (inv PI) + (1 / 2)) * z) * (asin v * (inv PI) + (1 / 2)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (asin v * (inv PI) + v * (inv (sqrt (1 - v ^ 2))) * (inv PI) + (1 / 2))) - (0) = ((1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (inv (sqrt (1 - v ^ 2))) * (inv PI)) * (((asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2))) - (1 / 4)) + ((1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (inv (sqrt (1 - v ^ 2))) * (inv PI)) * ((1 / 4) - (v)) + ((asin v * (inv PI) + (1 / 2)) * (inv PI)) * ((z + sqrt (1 - z ^ 2) - 1) - (0)) + ((asin v * (inv PI) + (1 / 2)) * (inv PI)) * (((sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) - (z))).
  { try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 + v) * ((3 / 4) + ((1 / 4) - v))) ltac:(first [put; solve [field] | equal]) | sign].
    try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 + v) * ((3 / 4) + ((1 / 4) - v))) ltac:(first [put; solve [field] | equal]) | sign].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [seen | sign_form ((3 / 4) + ((1 / 4) - v)) ltac:(first [put; solve [field] | equal]) | sign].
    try assert (N8' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((3 / 4) + ((1 / 4) - v)) ltac:(first [put; solve [field] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [seen | sign_form ((3 / 4) + ((1 / 4) - v)) ltac:(first [put; solve [field] | equal]) | sign].
    try assert (N9' : normal_form (inv (sqrt (1 - v ^ 2))) (inv (sqrt (1 - v)) * (inv (sqrt (1 + v))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((3 / 4) + ((1 / 4) - v)) ltac:(first [put; solve [field] | equal]) | sign]); try assert (Q3' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; first [seen | sign_form ((3 / 4) + ((1 / 4) - v)) ltac:(first [put; solve [field] | equal]) | sign]); assert (Z0' : sqrt (1 - v) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + v) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (N10' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign).
    try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((3 / 4) + ((1 / 4) - v)) ltac:(first [put; solve [field] | equal]) | sign]).
    try assert (Q3' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; first [seen | sign_form ((3 / 4) + ((1 / 4) - v)) ltac:(first [put; solve [field] | equal]) | sign]).
    try assert (Q4' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]).
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : sqrt (1 - v) <> 0) by (apply positive_ne; sign).
    assert (Z2' : sqrt (1 + v) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_1_over_4 : (1 / 4) >= v)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  (1 - (asin z * (inv PI) + (1 / 2)) * z) * (asin v * (inv PI) + (1 / 2)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (asin v * (inv PI) + v * (inv (sqrt (1 - v ^ 2))) * (inv PI) + (1 / 2)) >= 0.
Proof. exact (step_falls (v) (z) H_v_pos_is_0 H_v_less_is_1_over_4 H_z_pos_is_0 H_z_less_is_1). Qed.
