(** The same, $v <= 1/2$ (relu-layer-turn-left)

  Given [v >= 0]: v >= 0
  Given [v <= 1/2]: 1/2 >= v
  Given [z >= 0]: z >= 0
  Given [z <= 1]: 1 >= z
  Given [turn]: -pi^(-1)*asin(z) + 1/2 >= 0
  Given [3/2]: -3/2*pi^(-1)*asin(z) + 3/4 >= 1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)
  Then pi*(pi^(-1)*asin(v) + 1/2)*(1 - v^2)^(1/2)*(-pi^(-1)*asin(z) + 1/2) >= 1 - pi^(-1)*((1 -
    z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_layer_left.
Open Scope R_scope.

(** Step [k], by Instance:
  pi*(pi^(-1)*asin(v) + 1/2)*(1 - v^2)^(1/2) > 3/2
*)
Lemma step_k (v : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_1_over_2 : (1 / 2) >= v) :
  PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) > (3 / 2).
Proof.
  assert (I' : PI * (asin (v) * (inv PI) + (1 / 2)) * (sqrt (1 - (v) ^ 2)) > (3 / 2)).
  { apply (relu_layer_left.step_k (v)); [first [assumption | gap; sign | premise] | first [assumption | gap; first [seen | sign_form ((1 / 2) * (2 * ((1 / 2) - v))) ltac:(first [put; solve [field] | equal]) | sign] | premise]]. }
  assert (G' : (PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2))) - (3 / 2) = (PI * (asin (v) * (inv PI) + (1 / 2)) * (sqrt (1 - (v) ^ 2))) - (3 / 2)).
  { try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 + v) * (((1 / 2) - v) + (1 / 2))) ltac:(first [put; solve [field] | equal]) | sign].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [seen | sign_form (((1 / 2) - v) + (1 / 2)) ltac:(first [put; solve [field] | equal]) | sign].
    try assert (N0' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form (((1 / 2) - v) + (1 / 2)) ltac:(first [put; solve [field] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [left], by Linear:
  pi*(pi^(-1)*asin(v) + 1/2)*(1 - v^2)^(1/2)*(-pi^(-1)*asin(z) + 1/2) >= 1 - pi^(-1)*((1 -
    z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)
Lemma step_left (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_1_over_2 : (1 / 2) >= v)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z)
    (H_turn : (1 / 2) - asin z * (inv PI) >= 0)
    (H_s_3_over_2 : (3 / 4) - (3 / 2) * (asin z) * (inv PI) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) :
  PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) * ((1 / 2) - asin z * (inv PI)) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof.
  pose proof (step_k (v) H_v_pos_is_0 H_v_less_is_1_over_2) as H_k.
  assert (P0' : 0 <= ((1 / 2) - asin z * (inv PI)) * ((PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2))) - (3 / 2))) by (apply Rmult_le_pos; [first [seen | sign_form ((-1 / 2) * (2 * (asin z) - PI) * (inv PI)) ltac:(assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign] | lra]).
  assert (P1' : 0 <= (1) * (((3 / 4) - (3 / 2) * (asin z) * (inv PI)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) * ((1 / 2) - asin z * (inv PI))) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) = ((1 / 2) - asin z * (inv PI)) * ((PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2))) - (3 / 2)) + (1) * (((3 / 4) - (3 / 2) * (asin z) * (inv PI)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)))).
  { try assert (0 < 1 - v ^ 2) by first [seen | sign_form ((1 + v) * (((1 / 2) - v) + (1 / 2))) ltac:(first [put; solve [field] | equal]) | sign].
    try assert (0 < 1 + z) by sign.
    try assert (N0' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (0 < 1 - v) by first [seen | sign_form (((1 / 2) - v) + (1 / 2)) ltac:(first [put; solve [field] | equal]) | sign].
    try assert (N1' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form (((1 / 2) - v) + (1 / 2)) ltac:(first [put; solve [field] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_1_over_2 : (1 / 2) >= v)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z)
    (H_turn : (1 / 2) - asin z * (inv PI) >= 0)
    (H_s_3_over_2 : (3 / 4) - (3 / 2) * (asin z) * (inv PI) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) :
  PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) * ((1 / 2) - asin z * (inv PI)) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof. exact (step_left (v) (z) H_v_pos_is_0 H_v_less_is_1_over_2 H_z_pos_is_0 H_z_less_is_1 H_turn H_s_3_over_2). Qed.
