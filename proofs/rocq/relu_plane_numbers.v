(** The areas of two classes in the plane that are 6 apart, in numbers (relu-plane-numbers)

  Given [x >= 0]: x >= 0
  Given [y >= 0]: y >= 0
  Given [z >= 0]: z >= 0
  Then (x + (x + 79/100)*(1991/200 + 199/200*z) + 79/100 + y)^2 >= 2*((z + 19/2)*((x + 79/100)^2 +
    (x + 79/100 + y)^2) - 4*(9 + z)^2 - 1/16*(79/50 + 2*x + y)^2*y^2 - pi^(-1)*(36 + 4*z) + 2 -
    2*pi^(-1))*pi
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [pi < 22/7], by Balls:
  22/7 > pi
*)
Lemma step_pi_less_22_over_7 :
  (22 / 7) > PI.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [pi > 3], by Balls:
  pi > 3
*)
Lemma step_pi_pos_3 :
  PI > 3.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [L^2], by Linear:
  (2191/200 + 199/200*z)^2 - 2*pi*(2*z + 19) >= 0
*)
Lemma step_L_2 (z : R)
    (H_z_pos_is_0 : z >= 0) :
  ((2191 / 200) + (199 / 200) * z) ^ 2 - 2 * PI * (2 * z + 19) >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Cases:
  (x + (x + 79/100)*(1991/200 + 199/200*z) + 79/100 + y)^2 >= 2*((z + 19/2)*((x + 79/100)^2 + (x +
    79/100 + y)^2) - 4*(9 + z)^2 - 1/16*(79/50 + 2*x + y)^2*y^2 - pi^(-1)*(36 + 4*z) + 2 -
    2*pi^(-1))*pi
*)
Lemma step_theorem (x : R) (y : R) (z : R)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_z_pos_is_0 : z >= 0) :
  (x + (x + (79 / 100)) * ((1991 / 200) + (199 / 200) * z) + (79 / 100) + y) ^ 2 >= 2 * ((z + (19 / 2)) * ((x + (79 / 100)) ^ 2 + (x + (79 / 100) + y) ^ 2) + 2 - 4 * ((9 + z) ^ 2) - (1 / 16) * (((79 / 50) + 2 * x + y) ^ 2) * (y ^ 2) - (36 + 4 * z) * (inv PI) - 2 * (inv PI)) * PI.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (x : R) (y : R) (z : R)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_z_pos_is_0 : z >= 0) :
  (x + (x + (79 / 100)) * ((1991 / 200) + (199 / 200) * z) + (79 / 100) + y) ^ 2 >= 2 * ((z + (19 / 2)) * ((x + (79 / 100)) ^ 2 + (x + (79 / 100) + y) ^ 2) + 2 - 4 * ((9 + z) ^ 2) - (1 / 16) * (((79 / 50) + 2 * x + y) ^ 2) * (y ^ 2) - (36 + 4 * z) * (inv PI) - 2 * (inv PI)) * PI.
Proof. exact (step_theorem (x) (y) (z) H_x_pos_is_0 H_y_pos_is_0 H_z_pos_is_0). Qed.
Print Assumptions theorem.
