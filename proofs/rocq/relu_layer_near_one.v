(** $1 - f$ is at most $(3/2) theta / pi$ (relu-layer-near-one)

  Given [x >= 9/10]: x >= 9/10
  Given [x < 1]: 1 > x
  Given [z >= 9/10]: z >= 9/10
  Given [z <= 1]: 1 >= z
  Then -3/2*pi^(-1)*asin(z) + 3/4 >= 1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require relu_layer_falling.
Open Scope R_scope.

(** Step [x <= 1], by Linear:
  1 >= x
*)
Lemma step_x_less_is_1 (x : R)
    (H_x_pos_is_9_over_10 : x >= (9 / 10))
    (H_x_less_1 : 1 > x) :
  1 >= x.
Proof.
  assert (P0' : 0 < (1) * ((1) - (x))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1) - (x) = (1) * ((1) - (x))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [k(9/10)], by Balls:
  3/2 > 1/10*pi*19^(1/2)*(pi^(-1)*asin(9/10) + 1/2)
*)
Lemma step_k_9_over_10 :
  (3 / 2) > (1 / 10) * PI * (sqrt 19) * (asin (9 / 10) * (inv PI) + (1 / 2)).
Proof.
  by_balls.
Qed.

(** Step [k], by Instance:
  1/10*pi*19^(1/2)*(pi^(-1)*asin(9/10) + 1/2) >= pi*(asin(x)*pi^(-1) + 1/2)*(-x^2 + 1)^(1/2)
*)
Lemma step_k (x : R)
    (H_x_pos_is_9_over_10 : x >= (9 / 10))
    (H_x_less_1 : 1 > x) :
  (1 / 10) * PI * (sqrt 19) * (asin (9 / 10) * (inv PI) + (1 / 2)) >= PI * (asin x * (inv PI) + (1 / 2)) * (sqrt (1 - x ^ 2)).
Proof.
  pose proof (step_x_less_is_1 (x) H_x_pos_is_9_over_10 H_x_less_1) as H_x_less_is_1.
  assert (I' : PI * (asin (9 / 10) * (inv PI) + (1 / 2)) * (sqrt (1 - (9 / 10) ^ 2)) >= PI * (asin (x) * (inv PI) + (1 / 2)) * (sqrt (1 - (x) ^ 2))).
  { apply (relu_layer_falling.step_falling (9 / 10) (1 / 2) (x)); [first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [exact H_x_pos_is_9_over_10 | assert (G' : (x) - (9 / 10) = (x) - (9 / 10)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_x_pos_is_9_over_10] | first [exact H_x_less_is_1 | assert (G' : (1) - (x) = (1) - (x)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_x_less_is_1]]. }
  assert (G' : ((1 / 10) * PI * (sqrt 19) * (asin (9 / 10) * (inv PI) + (1 / 2))) - (PI * (asin x * (inv PI) + (1 / 2)) * (sqrt (1 - x ^ 2))) = (PI * (asin (9 / 10) * (inv PI) + (1 / 2)) * (sqrt (1 - (9 / 10) ^ 2))) - (PI * (asin (x) * (inv PI) + (1 / 2)) * (sqrt (1 - (x) ^ 2)))).
  { try assert (0 < (1 - (9 / 10) ^ 2)) by by_number.
    try assert (0 < (1 - (x) ^ 2)) by first [sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - x ^ 2) by first [sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N9' : normal_form ((asin (x))) (asin x)) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N10' : normal_form ((asin (9 / 10))) (asin (9 / 10))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N11' : normal_form ((sqrt (1 - (9 / 10) ^ 2))) ((1 / 10) * (sqrt 19))) by first [apply sqrt_is; [by_number | (try assert (Q0' : sqrt 19 * sqrt 19 = 19) by (apply sqrt_sqrt; by_number); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [sign].
    try assert (N12' : normal_form ((sqrt (1 - (x) ^ 2))) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [sign].
    try assert (N13' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [1 - x^2], by Sign:
  -x^2 + 1 > 0
*)
Lemma step_s_1_m_x_2 (x : R)
    (H_x_pos_is_9_over_10 : x >= (9 / 10))
    (H_x_less_1 : 1 > x) :
  1 - x ^ 2 > 0.
Proof.
  assert (P' : 0 < ((x + 1) * (1 - x))).
  { first [sign]. }
  assert (G' : (1 - x ^ 2) - (0) = ((x + 1) * (1 - x))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [slope], by Linear:
  -asin(x)*pi^(-1) - 1/2 + 3/2*(-x^2 + 1)^(-1/2)*pi^(-1) >= 0
*)
Lemma step_slope (x : R)
    (H_x_pos_is_9_over_10 : x >= (9 / 10))
    (H_x_less_1 : 1 > x) :
  (3 / 2) * (inv (sqrt (1 - x ^ 2))) * (inv PI) - asin x * (inv PI) - (1 / 2) >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [z], by Monotone:
  -3/2*pi^(-1)*asin(z) + 3/4 >= 1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)
Lemma step_z (x : R) (z : R)
    (H_x_pos_is_9_over_10 : x >= (9 / 10))
    (H_x_less_1 : 1 > x)
    (H_z_pos_is_9_over_10 : z >= (9 / 10))
    (H_z_less_is_1 : 1 >= z) :
  (3 / 4) - (3 / 2) * (asin z) * (inv PI) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (x : R) (z : R)
    (H_x_pos_is_9_over_10 : x >= (9 / 10))
    (H_x_less_1 : 1 > x)
    (H_z_pos_is_9_over_10 : z >= (9 / 10))
    (H_z_less_is_1 : 1 >= z) :
  (3 / 4) - (3 / 2) * (asin z) * (inv PI) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof. exact (step_z (x) (z) H_x_pos_is_9_over_10 H_x_less_1 H_z_pos_is_9_over_10 H_z_less_is_1). Qed.
Print Assumptions theorem.
