(** How the two products of [#relu-layer-turn] differ: the slope of their difference (relu-layer-turn-slope)

  Given [v >= 0]: v >= 0
  Given [v <= z]: z >= v
  Given [z <= 1]: 1 >= z
  Given [v < 1]: 1 > v
  Then -(1 - v^2)^(-1/2)*pi^(-1)*(1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)) +
    (pi^(-1)*asin(v) + 1/2)*(-pi^(-1)*asin(z) + 1/2) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require arcsine_above.
From NCProofs Require relu_layer_bounds.
From NCProofs Require relu_layer_turn_right.
From NCProofs Require relu_layer_turn_left.
Open Scope R_scope.

(** Step [z >= 0], by Linear:
  z >= 0
*)
Lemma step_z_pos_is_0 (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  z >= 0.
Proof.
  assert (P0' : 0 <= (1) * ((z) - (v))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((v) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (z) - (0) = (1) * ((z) - (v)) + (1) * ((v) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

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

(** Step [asin z], by Instance:
  1/2*pi >= asin(z)
*)
Lemma step_asin_z (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  (1 / 2) * PI >= asin z.
Proof.
  pose proof (step_z_pos_is_0 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_z_pos_is_0.
  assert (I' : (1 / 2) * PI >= asin (z)).
  { apply (arcsine_above.step_below (0) (z)); [first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : ((1 / 2) * PI) - (asin z) = ((1 / 2) * PI) - (asin (z))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [turn], by Linear:
  -pi^(-1)*asin(z) + 1/2 >= 0
*)
Lemma step_turn (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  (1 / 2) - asin z * (inv PI) >= 0.
Proof.
  pose proof (step_asin_z (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_asin_z.
  assert (P0' : 0 <= (inv PI) * (((1 / 2) * PI) - (asin z))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((1 / 2) - asin z * (inv PI)) - (0) = (inv PI) * (((1 / 2) * PI) - (asin z))).
  { assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [3/2], by Instance:
  -3/2*pi^(-1)*asin(z) + 3/4 >= 1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)
Lemma step_s_3_over_2 (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  (3 / 4) - (3 / 2) * (asin z) * (inv PI) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof.
  pose proof (step_z_pos_is_0 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_z_pos_is_0.
  assert (I' : (3 / 4) - (3 / 2) * (asin (z)) * (inv PI) >= 1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI)).
  { apply (relu_layer_bounds.step_s_3_over_2 (z)); [first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : ((3 / 4) - (3 / 2) * (asin z) * (inv PI)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) = ((3 / 4) - (3 / 2) * (asin (z)) * (inv PI)) - (1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI))).
  { try assert (0 < 1 + z) by sign.
    try assert (N0' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [at z], by Instance:
  pi*(pi^(-1)*asin(z) + 1/2)*(1 - z^2)^(1/2)*(-pi^(-1)*asin(z) + 1/2) >= 1 - pi^(-1)*((1 -
    z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)
Lemma step_at_z (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)) * ((1 / 2) - asin z * (inv PI)) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof.
  pose proof (step_z_pos_is_0 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_z_pos_is_0.
  assert (I' : PI * (asin (z) * (inv PI) + (1 / 2)) * (sqrt (1 - (z) ^ 2)) * ((1 / 2) - asin (z) * (inv PI)) >= 1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI)).
  { apply (relu_layer_bounds.step_k (1 / 2) (z)); [first [assumption | gap; by_ball | premise] | first [assumption | gap; by_ball | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)) * ((1 / 2) - asin z * (inv PI))) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) = (PI * (asin (z) * (inv PI) + (1 / 2)) * (sqrt (1 - (z) ^ 2)) * ((1 / 2) - asin (z) * (inv PI))) - (1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI))).
  { try assert (0 < 1 + z) by sign.
    try assert (N1' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [k], by Cases:
  pi*(pi^(-1)*asin(v) + 1/2)*(1 - v^2)^(1/2)*(-pi^(-1)*asin(z) + 1/2) >= 1 - pi^(-1)*((1 -
    z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)
Lemma step_k (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z)
    (H_v_less_1 : 1 > v) :
  PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) * ((1 / 2) - asin z * (inv PI)) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof.
  pose proof (step_z_pos_is_0 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_z_pos_is_0.
  pose proof (step_asin_z (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_asin_z.
  pose proof (step_s_3_over_2 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_s_3_over_2.
  pose proof (step_at_z (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_at_z.
  destruct (Rle_dec 0 (v - (1 / 2))) as [C' | C'].
  - assert (H_case : v - (1 / 2) >= 0) by lra; clear C'.
    assert (I' : PI * (asin (v) * (inv PI) + (1 / 2)) * (sqrt (1 - (v) ^ 2)) * ((1 / 2) - asin (z) * (inv PI)) >= 1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI)).
    { apply (relu_layer_turn_right.step_right (v) (z)); [first [exact H_case | assert (G' : (v) - (1 / 2) = (v - (1 / 2)) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [seen | sign_form ((1 / 2) * (2 * ((1 / 2) * PI - asin z)) * (inv PI)) ltac:(assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) - asin z * (inv PI)) ltac:(first [put; solve [field] | equal]) | sign] | premise] | first [exact H_at_z | assert (G' : (PI * (asin (z) * (inv PI) + (1 / 2)) * (sqrt (1 - (z) ^ 2)) * ((1 / 2) - asin (z) * (inv PI))) - (1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI)) = (PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)) * ((1 / 2) - asin z * (inv PI))) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI))); [(try assert (0 < 1 + z) by sign; try assert (N0' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise]]. }
    assert (G' : (PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) * ((1 / 2) - asin z * (inv PI))) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) = (PI * (asin (v) * (inv PI) + (1 / 2)) * (sqrt (1 - (v) ^ 2)) * ((1 / 2) - asin (z) * (inv PI))) - (1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI))).
    { try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 + v) * ((z - v) + (1 - z))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + z) by sign.
      try assert (N1' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + v) by sign.
      try assert (0 < 1 - v) by first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N2' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      first [put; solve [field] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : v - (1 / 2) <= 0) by lra; clear C'.
    assert (I' : PI * (asin (v) * (inv PI) + (1 / 2)) * (sqrt (1 - (v) ^ 2)) * ((1 / 2) - asin (z) * (inv PI)) >= 1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI)).
    { apply (relu_layer_turn_left.step_left (v) (z)); [first [assumption | gap; sign | premise] | first [exact H_case | assert (G' : (1 / 2) - (v) = (0) - (v - (1 / 2))); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [seen | sign_form ((1 / 2) * (2 * ((1 / 2) * PI - asin z)) * (inv PI)) ltac:(assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) - asin z * (inv PI)) ltac:(first [put; solve [field] | equal]) | sign] | premise] | first [exact H_s_3_over_2 | assert (G' : ((3 / 4) - (3 / 2) * (asin (z)) * (inv PI)) - (1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI)) = ((3 / 4) - (3 / 2) * (asin z) * (inv PI)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI))); [(try assert (0 < 1 + z) by sign; try assert (N3' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise]]. }
    assert (G' : (PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) * ((1 / 2) - asin z * (inv PI))) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) = (PI * (asin (v) * (inv PI) + (1 / 2)) * (sqrt (1 - (v) ^ 2)) * ((1 / 2) - asin (z) * (inv PI))) - (1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI))).
    { try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 + v) * ((z - v) + (1 - z))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 + z) by sign.
      try assert (N4' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + v) by sign.
      try assert (0 < 1 - v) by first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N5' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      first [put; solve [field] | equal]. }
    gap; try rewrite G'; lra.
Qed.

(** Step [slope], by Linear:
  -(1 - v^2)^(-1/2)*pi^(-1)*(1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)) +
    (pi^(-1)*asin(v) + 1/2)*(-pi^(-1)*asin(z) + 1/2) >= 0
*)
Lemma step_slope (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z)
    (H_v_less_1 : 1 > v) :
  (asin v * (inv PI) + (1 / 2)) * ((1 / 2) - asin z * (inv PI)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (inv (sqrt (1 - v ^ 2))) * (inv PI) >= 0.
Proof.
  pose proof (step_s_1_m_v_2 (v) H_v_pos_is_0 H_v_less_1) as H_s_1_m_v_2.
  pose proof (step_k (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1 H_v_less_1) as H_k.
  try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 + v) * ((z - v) + (1 - z))) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P0' : 0 <= (inv (sqrt (1 - v ^ 2)) * (inv PI)) * ((PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) * ((1 / 2) - asin z * (inv PI))) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((asin v * (inv PI) + (1 / 2)) * ((1 / 2) - asin z * (inv PI)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (inv (sqrt (1 - v ^ 2))) * (inv PI)) - (0) = (inv (sqrt (1 - v ^ 2)) * (inv PI)) * ((PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) * ((1 / 2) - asin z * (inv PI))) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)))).
  { try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 + v) * ((z - v) + (1 - z))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 + v) * ((z - v) + (1 - z))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N0' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N1' : normal_form (inv (sqrt (1 - v ^ 2))) (inv (sqrt (1 - v)) * (inv (sqrt (1 + v))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q3' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (1 - v) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + v) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (N2' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign).
    try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]).
    try assert (Q3' : inv (sqrt (1 - v)) * inv (sqrt (1 - v)) = inv (1 - v)) by (apply inv_sqrt_square; first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : sqrt (1 - v) <> 0) by (apply positive_ne; sign).
    assert (Z2' : sqrt (1 + v) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z)
    (H_v_less_1 : 1 > v) :
  (asin v * (inv PI) + (1 / 2)) * ((1 / 2) - asin z * (inv PI)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (inv (sqrt (1 - v ^ 2))) * (inv PI) >= 0.
Proof. exact (step_slope (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1 H_v_less_1). Qed.
