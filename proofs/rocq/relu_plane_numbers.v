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
From NCTheory Require Import Balls.
Open Scope R_scope.

(** Step [pi < 22/7], by Balls:
  22/7 > pi
*)
Lemma step_pi_less_22_over_7 :
  (22 / 7) > PI.
Proof.
  by_balls.
Qed.

(** Step [pi > 3], by Balls:
  pi > 3
*)
Lemma step_pi_pos_3 :
  PI > 3.
Proof.
  by_balls.
Qed.

(** Step [L^2], by Linear:
  (2191/200 + 199/200*z)^2 - 2*pi*(2*z + 19) >= 0
*)
Lemma step_L_2 (z : R)
    (H_z_pos_is_0 : z >= 0) :
  ((2191 / 200) + (199 / 200) * z) ^ 2 - 2 * PI * (2 * z + 19) >= 0.
Proof.
  pose proof (step_pi_less_22_over_7) as H_pi_less_22_over_7.
  assert (P0' : 0 < (4 * z + 38) * ((22 / 7) - (PI))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (P' : 0 < ((163367 / 280000) + (1292063 / 140000) * z + (39601 / 40000) * (z ^ 2))) by (sign).
  assert (G' : (((2191 / 200) + (199 / 200) * z) ^ 2 - 2 * PI * (2 * z + 19)) - (0) = (4 * z + 38) * ((22 / 7) - (PI)) + ((163367 / 280000) + (1292063 / 140000) * z + (39601 / 40000) * (z ^ 2))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

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
Proof.
  pose proof (step_pi_less_22_over_7) as H_pi_less_22_over_7.
  pose proof (step_pi_pos_3) as H_pi_pos_3.
  pose proof (step_L_2 (z) H_z_pos_is_0) as H_L_2.
  destruct (Rle_dec 0 (y - (13 / 2))) as [C' | C'].
  - assert (H_case : y - (13 / 2) >= 0) by lra; clear C'.
    assert (P0' : 0 <= (19 * x + 15 + (x + (3 / 2)) * z) * ((y - (13 / 2)) - (0))) by (apply Rmult_le_pos; [sign | lra]).
    assert (P1' : 0 < ((5 / 16) * (y ^ 2) + (6969 / 128) + (79 / 160) * y + (5 / 8) * x * y + (11 / 2) * z) * ((22 / 7) - (PI))) by (apply Rmult_lt_0_compat; [sign | lra]).
    assert (P2' : 0 <= ((x + (79 / 100)) ^ 2) * ((((2191 / 200) + (199 / 200) * z) ^ 2 - 2 * PI * (2 * z + 19)) - (0))) by (apply Rmult_le_pos; [sign | lra]).
    assert (P' : 0 < ((99 / 100) * x * z * y + (13 / 28) * z + (26499 / 35000) * y + (331 / 350) * x * y + (721 / 10000) * z * y + (1 / 8) * PI * ((((79 / 50) + 2 * x + y) * y - (299 / 4) - 8 * z) ^ 2) + (13 / 2) * x * z + (1 / 56) * (y ^ 2) + (1069 / 448) + (247 / 2) * x)) by (sign).
    assert (G' : ((x + (x + (79 / 100)) * ((1991 / 200) + (199 / 200) * z) + (79 / 100) + y) ^ 2) - (2 * ((z + (19 / 2)) * ((x + (79 / 100)) ^ 2 + (x + (79 / 100) + y) ^ 2) + 2 - 4 * ((9 + z) ^ 2) - (1 / 16) * (((79 / 50) + 2 * x + y) ^ 2) * (y ^ 2) - (36 + 4 * z) * (inv PI) - 2 * (inv PI)) * PI) = (19 * x + 15 + (x + (3 / 2)) * z) * ((y - (13 / 2)) - (0)) + ((5 / 16) * (y ^ 2) + (6969 / 128) + (79 / 160) * y + (5 / 8) * x * y + (11 / 2) * z) * ((22 / 7) - (PI)) + ((x + (79 / 100)) ^ 2) * ((((2191 / 200) + (199 / 200) * z) ^ 2 - 2 * PI * (2 * z + 19)) - (0)) + ((99 / 100) * x * z * y + (13 / 28) * z + (26499 / 35000) * y + (331 / 350) * x * y + (721 / 10000) * z * y + (1 / 8) * PI * ((((79 / 50) + 2 * x + y) * y - (299 / 4) - 8 * z) ^ 2) + (13 / 2) * x * z + (1 / 56) * (y ^ 2) + (1069 / 448) + (247 / 2) * x)).
    { assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
      first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
    gap; try rewrite G'; sum_sign.
  - assert (H_case : y - (13 / 2) <= 0) by lra; clear C'.
    assert (P0' : 0 <= (8 + (41 / 14) * y) * ((0) - (y - (13 / 2)))) by (apply Rmult_le_pos; [sign | lra]).
    assert (P1' : 0 <= ((5 / 2) * x * y + (79 / 40) * y + (5 / 4) * (y ^ 2)) * ((22 / 7) - (PI))) by (apply Rmult_le_pos; [sign | lra]).
    assert (P2' : 0 < ((111 / 8) + 2 * z) * ((PI) - (3))) by (apply Rmult_lt_0_compat; [sign | lra]).
    assert (P3' : 0 <= ((x + (79 / 100)) ^ 2) * ((((2191 / 200) + (199 / 200) * z) ^ 2 - 2 * PI * (2 * z + 19)) - (0))) by (apply Rmult_le_pos; [sign | lra]).
    assert (P' : 0 < ((525 / 8) + (199 / 100) * x * z * y + (9837 / 700) * x * y + (4623 / 70000) * y + (1 / 8) * ((((79 / 50) + 2 * x + y) * y - 8 * z - 71) ^ 2) * PI + (15721 / 10000) * z * y + 14 * z)) by (sign).
    assert (G' : ((x + (x + (79 / 100)) * ((1991 / 200) + (199 / 200) * z) + (79 / 100) + y) ^ 2) - (2 * ((z + (19 / 2)) * ((x + (79 / 100)) ^ 2 + (x + (79 / 100) + y) ^ 2) + 2 - 4 * ((9 + z) ^ 2) - (1 / 16) * (((79 / 50) + 2 * x + y) ^ 2) * (y ^ 2) - (36 + 4 * z) * (inv PI) - 2 * (inv PI)) * PI) = (8 + (41 / 14) * y) * ((0) - (y - (13 / 2))) + ((5 / 2) * x * y + (79 / 40) * y + (5 / 4) * (y ^ 2)) * ((22 / 7) - (PI)) + ((111 / 8) + 2 * z) * ((PI) - (3)) + ((x + (79 / 100)) ^ 2) * ((((2191 / 200) + (199 / 200) * z) ^ 2 - 2 * PI * (2 * z + 19)) - (0)) + ((525 / 8) + (199 / 100) * x * z * y + (9837 / 700) * x * y + (4623 / 70000) * y + (1 / 8) * ((((79 / 50) + 2 * x + y) * y - 8 * z - 71) ^ 2) * PI + (15721 / 10000) * z * y + 14 * z)).
    { assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
      first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
    gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (x : R) (y : R) (z : R)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_z_pos_is_0 : z >= 0) :
  (x + (x + (79 / 100)) * ((1991 / 200) + (199 / 200) * z) + (79 / 100) + y) ^ 2 >= 2 * ((z + (19 / 2)) * ((x + (79 / 100)) ^ 2 + (x + (79 / 100) + y) ^ 2) + 2 - 4 * ((9 + z) ^ 2) - (1 / 16) * (((79 / 50) + 2 * x + y) ^ 2) * (y ^ 2) - (36 + 4 * z) * (inv PI) - 2 * (inv PI)) * PI.
Proof. exact (step_theorem (x) (y) (z) H_x_pos_is_0 H_y_pos_is_0 H_z_pos_is_0). Qed.
