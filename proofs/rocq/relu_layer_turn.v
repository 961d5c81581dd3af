(** ReLU: $theta$ is a larger part of $1 - f$ at larger cosines (relu-layer-turn)

  Given [v >= 0]: v >= 0
  Given [v <= z]: z >= v
  Given [z <= 1]: 1 >= z
  Given [v < 1]: 1 > v
  Given [t >= 0]: t >= 0
  Given [t <= z]: z >= t
  Then (-((1 - t^2)^(1/2) + (asin(t) + 1/2*pi)*t)*pi^(-1) + 1)*(-pi^(-1)*asin(z) + 1/2) >= (1 -
    pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z))*(-asin(t)*pi^(-1) + 1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require relu_layer_turn_slope.
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

(** Step [slope], by Instance:
  -(1 - v^2)^(-1/2)*pi^(-1)*(1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)) +
    (pi^(-1)*asin(v) + 1/2)*(-pi^(-1)*asin(z) + 1/2) >= 0
*)
Lemma step_slope (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z)
    (H_v_less_1 : 1 > v) :
  (asin v * (inv PI) + (1 / 2)) * ((1 / 2) - asin z * (inv PI)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * (inv (sqrt (1 - v ^ 2))) * (inv PI) >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [turned], by Monotone:
  (-((1 - t^2)^(1/2) + (asin(t) + 1/2*pi)*t)*pi^(-1) + 1)*(-pi^(-1)*asin(z) + 1/2) >= (1 -
    pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z))*(-asin(t)*pi^(-1) + 1/2)
*)
Lemma step_turned (t : R) (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z)
    (H_v_less_1 : 1 > v)
    (H_t_pos_is_0 : t >= 0)
    (H_t_less_is_z : z >= t) :
  (1 - (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) * ((1 / 2) - asin z * (inv PI)) >= (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * ((1 / 2) - asin t * (inv PI)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (t : R) (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z)
    (H_v_less_1 : 1 > v)
    (H_t_pos_is_0 : t >= 0)
    (H_t_less_is_z : z >= t) :
  (1 - (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) * ((1 / 2) - asin z * (inv PI)) >= (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) * ((1 / 2) - asin t * (inv PI)).
Proof. exact (step_turned (t) (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1 H_v_less_1 H_t_pos_is_0 H_t_less_is_z). Qed.
Print Assumptions theorem.
