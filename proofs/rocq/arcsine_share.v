(** $asin(y) sqrt(1 - y^2) / y$ falls (arcsine-share)

  Given [w > 0]: w > 0
  Given [y > 0]: y > 0
  Given [z > 0]: z > 0
  Given [w <= y]: y >= w
  Given [y < 1]: 1 > y
  Given [z < 1]: 1 > z
  Then w^(-1)*(1 - w^2)^(1/2)*asin(w) >= asin(y)*(1 - y^2)^(1/2)*y^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.

(** Step [1 - z^2], by Sign:
  1 - z^2 > 0
*)
Lemma step_s_1_m_z_2 (z : R)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 > z) :
  1 - z ^ 2 > 0.
Proof.
  assert (P' : 0 < ((1 + z) * (1 - z))).
  { first [sign]. }
  assert (G' : (1 - z ^ 2) - (0) = ((1 + z) * (1 - z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [1/root - 1], by Sign:
  (1 - z^2)^(-1/2) - 1 >= 0
*)
Lemma step_s_1_over_root_m_1 (z : R)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 > z) :
  inv (sqrt (1 - z ^ 2)) - 1 >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [asin z >= z], by Monotone:
  -z + asin(z) >= 0
*)
Lemma step_asin_z_pos_is_z (z : R)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 > z) :
  asin z - z >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [slope], by Linear:
  (-z + (1 - z^2)^(-1/2)*asin(z))*z^(-2) >= 0
*)
Lemma step_slope (z : R)
    (H_z_pos_0 : z > 0)
    (H_z_less_1 : 1 > z) :
  (asin z * (inv (sqrt (1 - z ^ 2))) - z) * (inv (z ^ 2)) >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [falls], by Monotone:
  w^(-1)*(1 - w^2)^(1/2)*asin(w) >= asin(y)*(1 - y^2)^(1/2)*y^(-1)
*)
Lemma step_falls (w : R) (y : R) (z : R)
    (H_w_pos_0 : w > 0)
    (H_y_pos_0 : y > 0)
    (H_z_pos_0 : z > 0)
    (H_w_less_is_y : y >= w)
    (H_y_less_1 : 1 > y)
    (H_z_less_1 : 1 > z) :
  sqrt (1 - w ^ 2) * (asin w) * (inv w) >= asin y * (sqrt (1 - y ^ 2)) * (inv y).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (w : R) (y : R) (z : R)
    (H_w_pos_0 : w > 0)
    (H_y_pos_0 : y > 0)
    (H_z_pos_0 : z > 0)
    (H_w_less_is_y : y >= w)
    (H_y_less_1 : 1 > y)
    (H_z_less_1 : 1 > z) :
  sqrt (1 - w ^ 2) * (asin w) * (inv w) >= asin y * (sqrt (1 - y ^ 2)) * (inv y).
Proof. exact (step_falls (w) (y) (z) H_w_pos_0 H_y_pos_0 H_z_pos_0 H_w_less_is_y H_y_less_1 H_z_less_1). Qed.
Print Assumptions theorem.
