(** ReLU: the first NTK falls off from its largest value faster than the NNGP (relu-layer-tangent)

  Given [t >= -1]: 1 + t >= 0
  Given [t <= z]: z >= t
  Given [z <= 1]: 1 >= z
  Then (1 - (pi^(-1)*asin(z) + 1/2)*z)*(-((1 - t^2)^(1/2) + (asin(t) + 1/2*pi)*t)*pi^(-1) + 1) >=
    (1 - (asin(t)*pi^(-1) + 1/2)*t)*(1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z))
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require relu_layer_tangent_acute.
From NCProofs Require relu_layer_tangent_obtuse.
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

(** Step [at z], by Linear:
  0 >= 0
*)
Lemma step_at_z :
  0 >= 0.
Proof.
  assert (P' : 0 <= 0) by lra.
  assert (G' : (0) - (0) = 0).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [order], by Cases:
  (1 - (pi^(-1)*asin(z) + 1/2)*z)*(-((1 - t^2)^(1/2) + (asin(t) + 1/2*pi)*t)*pi^(-1) + 1) >= (1 -
    (asin(t)*pi^(-1) + 1/2)*t)*(1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z))
*)
Lemma step_order (t : R) (z : R)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  (1 - (asin z * (inv PI) + (1 / 2)) * z) * (1 - (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) >= (1 - (asin t * (inv PI) + (1 / 2)) * t) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (t : R) (z : R)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  (1 - (asin z * (inv PI) + (1 / 2)) * z) * (1 - (sqrt (1 - t ^ 2) + (asin t + (1 / 2) * PI) * t) * (inv PI)) >= (1 - (asin t * (inv PI) + (1 / 2)) * t) * (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)).
Proof. exact (step_order (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1). Qed.
Print Assumptions theorem.
