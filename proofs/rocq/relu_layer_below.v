(** ReLU: the next cosine is below the chord to 1, and at most 1 (relu-layer-below)

  Given [t >= -1]: 1 + t >= 0
  Given [t <= z]: z >= t
  Given [z <= 1]: 1 >= z
  Then (1 - t)*(1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)) >= (-((1 - t^2)^(1/2) +
    (asin(t) + 1/2*pi)*t)*pi^(-1) + 1)*(-z + 1)
  Then 1 >= pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require relu_layer.
Open Scope R_scope.

(** Step [z >= -1], by Linear:
  1 + z >= 0
*)
Lemma step_z_pos_is_m1 (t : R) (z : R)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  1 + z >= 0.
Proof.
  assert (P0' : 0 <= (1) * ((z) - (t))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((1 + t) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (1 + z) - (0) = (1) * ((z) - (t)) + (1) * ((1 + t) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [t <= 1], by Linear:
  1 >= t
*)
Lemma step_t_less_is_1 (t : R) (z : R)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  1 >= t.
Proof.
  assert (P0' : 0 <= (1) * ((z) - (t))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((1) - (z))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (1) - (t) = (1) * ((z) - (t)) + (1) * ((1) - (z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [at t], by Instance:
  ((1 - t^2)^(1/2) + (asin(t) + 1/2*pi)*t)*pi^(-1) >= (pi^(-1)*asin(z) + 1/2)*(-z + t) +
    pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)
Lemma step_at_t (t : R) (z : R)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI) >= (asin z * (inv PI) + (1 / 2)) * (t - z) + (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof.
  pose proof (step_z_pos_is_m1 (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z_pos_is_m1.
  pose proof (step_t_less_is_1 (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_t_less_is_1.
  assert (I' : (sqrt (1 - (t) ^ 2) + ((1 / 2) * PI + asin (t)) * (t)) * (inv PI) >= ((t) - (z)) * (asin (z) * (inv PI) + (1 / 2)) + (sqrt (1 - (z) ^ 2) + (asin (z) + (1 / 2) * PI) * (z)) * (inv PI)).
  { apply (relu_layer.step_tangent (z) (1) (0) (1) (t)); [first [exact H_t_less_is_1 | assert (G' : (1) - (t) = (1) - (t)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_t_less_is_1] | first [exact H_t_pos_is_m1 | assert (G' : (1 + (t)) - (0) = (1 + t) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_t_pos_is_m1] | first [exact H_z_less_is_1 | assert (G' : (1) - (z) = (1) - (z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_less_is_1] | first [exact H_z_pos_is_m1 | assert (G' : (1 + (z)) - (0) = (1 + z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_pos_is_m1] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; by_ball | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; first [seen | sign_form ((z - t) + (1 + t)) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; by_ball | premise] | first [assumption | gap; by_number | premise]]. }
  assert (G' : ((sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) - ((asin z * (inv PI) + (1 / 2)) * (t - z) + (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) = ((sqrt (1 - (t) ^ 2) + ((1 / 2) * PI + asin (t)) * (t)) * (inv PI)) - (((t) - (z)) * (asin (z) * (inv PI) + (1 / 2)) + (sqrt (1 - (z) ^ 2) + (asin (z) + (1 / 2) * PI) * (z)) * (inv PI))).
  { try assert (N25' : normal_form ((sqrt (1 - (z) ^ 2))) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; first [seen | sign_form ((z - t) + (1 + t)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N26' : normal_form ((sqrt (1 - (t) ^ 2))) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [seen | sign_form ((z - t) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N27' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; first [seen | sign_form ((z - t) + (1 + t)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N28' : normal_form (sqrt (1 - t ^ 2)) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [seen | sign_form ((z - t) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [at 1], by Instance:
  1 >= (pi^(-1)*asin(z) + 1/2)*(-z + 1) + pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)
Lemma step_at_1 (t : R) (z : R)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  1 >= (asin z * (inv PI) + (1 / 2)) * (1 - z) + (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof.
  pose proof (step_z_pos_is_m1 (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z_pos_is_m1.
  assert (I' : (sqrt (1 - (1) ^ 2) + ((1 / 2) * PI + asin (1)) * (1)) * (inv PI) >= ((1) - (z)) * (asin (z) * (inv PI) + (1 / 2)) + (sqrt (1 - (z) ^ 2) + (asin (z) + (1 / 2) * PI) * (z)) * (inv PI)).
  { apply (relu_layer.step_tangent (z) (1) (0) (1) (1)); [first [assumption | gap; by_ball | premise] | first [assumption | gap; by_number | premise] | first [exact H_z_less_is_1 | assert (G' : (1) - (z) = (1) - (z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_less_is_1] | first [exact H_z_pos_is_m1 | assert (G' : (1 + (z)) - (0) = (1 + z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_pos_is_m1] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; by_ball | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; first [seen | sign_form ((z - t) + (1 + t)) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; by_ball | premise] | first [assumption | gap; by_number | premise]]. }
  assert (G' : (1) - ((asin z * (inv PI) + (1 / 2)) * (1 - z) + (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) = ((sqrt (1 - (1) ^ 2) + ((1 / 2) * PI + asin (1)) * (1)) * (inv PI)) - (((1) - (z)) * (asin (z) * (inv PI) + (1 / 2)) + (sqrt (1 - (z) ^ 2) + (asin (z) + (1 / 2) * PI) * (z)) * (inv PI))).
  { try assert (N15' : normal_form ((asin (1))) ((1 / 2) * PI)) by normal.
    try assert (N16' : normal_form ((sqrt (1 - (z) ^ 2))) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; first [seen | sign_form ((z - t) + (1 + t)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N17' : normal_form ((sqrt (1 - (1) ^ 2))) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N18' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; first [seen | sign_form ((z - t) + (1 + t)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [slope], by Instance:
  pi^(-1)*asin(z) + 1/2 >= 0
*)
Lemma step_slope (t : R) (z : R)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  asin z * (inv PI) + (1 / 2) >= 0.
Proof.
  pose proof (step_z_pos_is_m1 (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z_pos_is_m1.
  assert (I' : asin (z) * (inv PI) + (1 / 2) >= 0).
  { apply (relu_layer.step_slope (z) (0)); [first [exact H_z_less_is_1 | assert (G' : (1) - (z) = (1) - (z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_less_is_1] | first [exact H_z_pos_is_m1 | assert (G' : (1 + (z)) - (0) = (1 + z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_pos_is_m1] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise]]. }
  assert (G' : (asin z * (inv PI) + (1 / 2)) - (0) = (asin (z) * (inv PI) + (1 / 2)) - (0)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [chord], by Linear:
  (1 - t)*(1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)) >= (-((1 - t^2)^(1/2) + (asin(t)
    + 1/2*pi)*t)*pi^(-1) + 1)*(-z + 1)
*)
Lemma step_chord (t : R) (z : R)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  (1 - t) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) >= (1 - (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) * (1 - z).
Proof.
  pose proof (step_at_t (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_at_t.
  pose proof (step_at_1 (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_at_1.
  assert (P0' : 0 <= (1 - z) * (((sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) - ((asin z * (inv PI) + (1 / 2)) * (t - z) + (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (P1' : 0 <= (z - t) * ((1) - ((asin z * (inv PI) + (1 / 2)) * (1 - z) + (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (G' : ((1 - t) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI))) - ((1 - (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) * (1 - z)) = (1 - z) * (((sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) - ((asin z * (inv PI) + (1 / 2)) * (t - z) + (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI))) + (z - t) * ((1) - ((asin z * (inv PI) + (1 / 2)) * (1 - z) + (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)))).
  { try assert (N0' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N1' : normal_form (sqrt (1 - t ^ 2)) (sqrt (1 + t) * (sqrt (1 - t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + t) * sqrt (1 + t) = 1 + t) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - t) * sqrt (1 - t) = 1 - t) by (apply sqrt_sqrt; first [seen | sign_form ((z - t) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [f <= 1], by Linear:
  1 >= pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)
Lemma step_f_less_is_1 (t : R) (z : R)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  1 >= (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof.
  pose proof (step_at_1 (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_at_1.
  pose proof (step_slope (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_slope.
  assert (P0' : 0 <= (1) * ((1) - ((asin z * (inv PI) + (1 / 2)) * (1 - z) + (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (asin z * (inv PI) + (1 / 2)) * ((1) - (z))) by (apply Rmult_le_pos; [first [seen | sign_form ((1 / 2) * (PI + 2 * (asin z)) * (inv PI)) ltac:(assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign] | lra]).
  assert (G' : (1) - ((sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) = (1) * ((1) - ((asin z * (inv PI) + (1 / 2)) * (1 - z) + (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI))) + (asin z * (inv PI) + (1 / 2)) * ((1) - (z))).
  { try assert (N0' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (t : R) (z : R)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  (1 - t) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) >= (1 - (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) * (1 - z).
Proof. exact (step_chord (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1). Qed.

Theorem theorem_2 (t : R) (z : R)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  1 >= (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof. exact (step_f_less_is_1 (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1). Qed.
