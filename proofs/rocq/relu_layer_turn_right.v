(** The same, $v >= 1/2$ (relu-layer-turn-right)

  Given [v >= 1/2]: v >= 1/2
  Given [v <= z]: z >= v
  Given [z <= 1]: 1 >= z
  Given [z >= 0]: z >= 0
  Given [turn]: -pi^(-1)*asin(z) + 1/2 >= 0
  Given [at z]: pi*(pi^(-1)*asin(z) + 1/2)*(1 - z^2)^(1/2)*(-pi^(-1)*asin(z) + 1/2) >= 1 -
    pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)
  Then pi*(pi^(-1)*asin(v) + 1/2)*(1 - v^2)^(1/2)*(-pi^(-1)*asin(z) + 1/2) >= 1 - pi^(-1)*((1 -
    z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require relu_layer_falling.
Open Scope R_scope.

(** Step [k falls], by Instance:
  pi*(pi^(-1)*asin(v) + 1/2)*(1 - v^2)^(1/2) >= pi*(pi^(-1)*asin(z) + 1/2)*(1 - z^2)^(1/2)
*)
Lemma step_k_falls (v : R) (z : R)
    (H_v_pos_is_1_over_2 : v >= (1 / 2))
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z)
    (H_z_pos_is_0 : z >= 0)
    (H_turn : (1 / 2) - asin z * (inv PI) >= 0)
    (H_at_z : PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)) * ((1 / 2) - asin z * (inv PI)) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) :
  PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) >= PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)).
Proof.
  assert (I' : PI * (asin (v) * (inv PI) + (1 / 2)) * (sqrt (1 - (v) ^ 2)) >= PI * (asin (z) * (inv PI) + (1 / 2)) * (sqrt (1 - (z) ^ 2))).
  { apply (relu_layer_falling.step_falling (v) (1 / 2) (z)); [first [assumption | gap; by_ball | premise] | first [assumption | gap; by_ball | premise] | first [assumption | gap; first [seen | sign_form ((1 / 2) * (2 * (v - (1 / 2)))) ltac:(first [put; solve [field] | equal]) | sign_form (v - (1 / 2)) ltac:(first [put; solve [field] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2))) - (PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2))) = (PI * (asin (v) * (inv PI) + (1 / 2)) * (sqrt (1 - (v) ^ 2))) - (PI * (asin (z) * (inv PI) + (1 / 2)) * (sqrt (1 - (z) ^ 2)))).
  { try assert (0 < 1 + z) by sign.
    try assert (N1' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (N2' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [right], by Linear:
  pi*(pi^(-1)*asin(v) + 1/2)*(1 - v^2)^(1/2)*(-pi^(-1)*asin(z) + 1/2) >= 1 - pi^(-1)*((1 -
    z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)
Lemma step_right (v : R) (z : R)
    (H_v_pos_is_1_over_2 : v >= (1 / 2))
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z)
    (H_z_pos_is_0 : z >= 0)
    (H_turn : (1 / 2) - asin z * (inv PI) >= 0)
    (H_at_z : PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)) * ((1 / 2) - asin z * (inv PI)) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) :
  PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) * ((1 / 2) - asin z * (inv PI)) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof.
  pose proof (step_k_falls (v) (z) H_v_pos_is_1_over_2 H_v_less_is_z H_z_less_is_1 H_z_pos_is_0 H_turn H_at_z) as H_k_falls.
  assert (P0' : 0 <= ((1 / 2) - asin z * (inv PI)) * ((PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2))) - (PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2))))) by (apply Rmult_le_pos; [first [seen | sign_form ((-1 / 2) * (2 * (asin z) - PI) * (inv PI)) ltac:(assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign] | lra]).
  assert (P1' : 0 <= (1) * ((PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)) * ((1 / 2) - asin z * (inv PI))) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) * ((1 / 2) - asin z * (inv PI))) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) = ((1 / 2) - asin z * (inv PI)) * ((PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2))) - (PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)))) + (1) * ((PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)) * ((1 / 2) - asin z * (inv PI))) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)))).
  { try assert (0 < 1 + z) by sign.
    try assert (N0' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (N1' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (v : R) (z : R)
    (H_v_pos_is_1_over_2 : v >= (1 / 2))
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z)
    (H_z_pos_is_0 : z >= 0)
    (H_turn : (1 / 2) - asin z * (inv PI) >= 0)
    (H_at_z : PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)) * ((1 / 2) - asin z * (inv PI)) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) :
  PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) * ((1 / 2) - asin z * (inv PI)) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof. exact (step_right (v) (z) H_v_pos_is_1_over_2 H_v_less_is_z H_z_less_is_1 H_z_pos_is_0 H_turn H_at_z). Qed.
