(** Means apart, $25 b >= 6 a$ (relu-pair-apart)

  Given [d > 0]: d > 0
  Given [x >= 0]: x >= 0
  Given [y >= 0]: y >= 0
  Given [z >= 0]: z >= 0
  Given [d >= 3]: d >= 3
  Given [c <= 1]: x >= z
  Given [case]: 25*y^2 >= 6*x^2
  Then 1/2*(x^2 + (d + 2)*(16/25*y^2 + 2))^(-1)*(1 - 2*(x^2 - 1 + d + y^2)^(-1)*z*y)*(-(-1 +
    d)^2*(x^2 + (d + 2)*(16/25*y^2 + 2)) + 4*d*(x^2 + (d + 2)*(16/25*y^2 + 2))*(-1 + d) - (d +
    2)*d^2*(16/25*y^2 + 2) - 1/2)*d^(-1)*(-1 + d)^(-1) - d*(x^2 + d + y^2)^(-1)*(-1 + d)^(-1)*(1 -
    (x^2 - 1 + d + y^2)^(-1)*z*y)*(x^2 - z^2) - d*z^2*(x^2 - 1 + d + y^2)^(-2) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require relu_polynomial_apart.
From NCProofs Require relu_pair_first.
Open Scope R_scope.

(** Step [polynomial], by Instance:
  -x^2*d^2*(-16 + 17*x^2 + 16*d + 20*y^2)*(x^2 + (d + 2)*(16/25*y^2 + 2)) + 8*(-(-1 + d)^2*(x^2 +
    (d + 2)*(16/25*y^2 + 2)) + 4*d*(x^2 + (d + 2)*(16/25*y^2 + 2))*(-1 + d) - (d +
    2)*d^2*(16/25*y^2 + 2) - 1/2)*(x^2 - 1 + d + y^2)^2 > 0
*)
Lemma step_polynomial (d : R) (x : R) (y : R)
    (H_d_pos_0 : d > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_case : 25 * (y ^ 2) >= 6 * (x ^ 2)) :
  8 * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * ((x ^ 2 + d + y ^ 2 - 1) ^ 2) - x ^ 2 * (d ^ 2) * (17 * (x ^ 2) + 16 * d + 20 * (y ^ 2) - 16) * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) > 0.
Proof.
  assert (I' : 8 * ((2 + (d - 3)) * (((96 / 625) * (x ^ 2) + (16 / 25) * (y ^ 2 - (6 / 25) * (x ^ 2)) + 2) * (5 + (d - 3)) + (x ^ 2)) * (12 + 4 * (d - 3)) - (1 / 2) - ((96 / 625) * (x ^ 2) + (16 / 25) * (y ^ 2 - (6 / 25) * (x ^ 2)) + 2) * (5 + (d - 3)) * ((3 + (d - 3)) ^ 2) - (2 + (d - 3)) ^ 2 * (((96 / 625) * (x ^ 2) + (16 / 25) * (y ^ 2 - (6 / 25) * (x ^ 2)) + 2) * (5 + (d - 3)) + (x ^ 2))) * (((31 / 25) * (x ^ 2) + (y ^ 2 - (6 / 25) * (x ^ 2)) + 2 + (d - 3)) ^ 2) - ((109 / 5) * (x ^ 2) + 20 * (y ^ 2 - (6 / 25) * (x ^ 2)) + 32 + 16 * (d - 3)) * (((96 / 625) * (x ^ 2) + (16 / 25) * (y ^ 2 - (6 / 25) * (x ^ 2)) + 2) * (5 + (d - 3)) + (x ^ 2)) * ((3 + (d - 3)) ^ 2) * (x ^ 2) > 0).
  { apply (relu_polynomial_apart.step_C2 (d - 3) (x ^ 2) (y ^ 2 - (6 / 25) * (x ^ 2))); [first [assumption | gap; first [sign_form (d - 3) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [sign_form ((1 / 25) * (25 * (y ^ 2) - 6 * (x ^ 2))) ltac:(first [put; solve [field] | equal]) | sign] | premise]]. }
  assert (G' : (8 * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * ((x ^ 2 + d + y ^ 2 - 1) ^ 2) - x ^ 2 * (d ^ 2) * (17 * (x ^ 2) + 16 * d + 20 * (y ^ 2) - 16) * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) - (0) = (8 * ((2 + (d - 3)) * (((96 / 625) * (x ^ 2) + (16 / 25) * (y ^ 2 - (6 / 25) * (x ^ 2)) + 2) * (5 + (d - 3)) + (x ^ 2)) * (12 + 4 * (d - 3)) - (1 / 2) - ((96 / 625) * (x ^ 2) + (16 / 25) * (y ^ 2 - (6 / 25) * (x ^ 2)) + 2) * (5 + (d - 3)) * ((3 + (d - 3)) ^ 2) - (2 + (d - 3)) ^ 2 * (((96 / 625) * (x ^ 2) + (16 / 25) * (y ^ 2 - (6 / 25) * (x ^ 2)) + 2) * (5 + (d - 3)) + (x ^ 2))) * (((31 / 25) * (x ^ 2) + (y ^ 2 - (6 / 25) * (x ^ 2)) + 2 + (d - 3)) ^ 2) - ((109 / 5) * (x ^ 2) + 20 * (y ^ 2 - (6 / 25) * (x ^ 2)) + 32 + 16 * (d - 3)) * (((96 / 625) * (x ^ 2) + (16 / 25) * (y ^ 2 - (6 / 25) * (x ^ 2)) + 2) * (5 + (d - 3)) + (x ^ 2)) * ((3 + (d - 3)) ^ 2) * (x ^ 2)) - (0)).
  { try assert (N3' : normal_form ((y ^ 2 - (6 / 25) * (x ^ 2))) (y ^ 2 - (6 / 25) * (x ^ 2))) by (unfold normal_form; first [put; solve [field] | equal]).
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [X_1], by Linear:
  -(x^2 - 1 + d + y^2)^(-1)*x^2*d*(-1 + d)^(-1)*((x^2 + 4*y^2)*(16*y^2 - 16 + 16*d + 16*x^2)^(-1)
    + 1) + 1/2*(x^2 + (d + 2)*(16/25*y^2 + 2))^(-1)*(-(-1 + d)^2*(x^2 + (d + 2)*(16/25*y^2 + 2)) +
    4*d*(x^2 + (d + 2)*(16/25*y^2 + 2))*(-1 + d) - (d + 2)*d^2*(16/25*y^2 + 2) - 1/2)*d^(-1)*(-1 +
    d)^(-1) > 0
*)
Lemma step_X_1 (d : R) (x : R) (y : R)
    (H_d_pos_0 : d > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_case : 25 * (y ^ 2) >= 6 * (x ^ 2)) :
  (1 / 2) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - x ^ 2 * d * ((x ^ 2 + 4 * (y ^ 2)) * (inv (16 * (y ^ 2) + 16 * d + 16 * (x ^ 2) - 16)) + 1) * (inv (x ^ 2 + d + y ^ 2 - 1)) * (inv (d - 1)) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Instance:
  1/2*(x^2 + (d + 2)*(16/25*y^2 + 2))^(-1)*(1 - 2*(x^2 - 1 + d + y^2)^(-1)*z*y)*(-(-1 + d)^2*(x^2
    + (d + 2)*(16/25*y^2 + 2)) + 4*d*(x^2 + (d + 2)*(16/25*y^2 + 2))*(-1 + d) - (d +
    2)*d^2*(16/25*y^2 + 2) - 1/2)*d^(-1)*(-1 + d)^(-1) - d*(x^2 + d + y^2)^(-1)*(-1 + d)^(-1)*(1 -
    (x^2 - 1 + d + y^2)^(-1)*z*y)*(x^2 - z^2) - d*z^2*(x^2 - 1 + d + y^2)^(-2) > 0
*)
Lemma step_theorem (d : R) (x : R) (y : R) (z : R)
    (H_d_pos_0 : d > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_z_pos_is_0 : z >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_c_less_is_1 : x >= z)
    (H_case : 25 * (y ^ 2) >= 6 * (x ^ 2)) :
  (1 / 2) * (1 - 2 * z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - d * (1 - z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (x ^ 2 - z ^ 2) * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1)) - d * (z ^ 2) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2)) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (d : R) (x : R) (y : R) (z : R)
    (H_d_pos_0 : d > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_z_pos_is_0 : z >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_c_less_is_1 : x >= z)
    (H_case : 25 * (y ^ 2) >= 6 * (x ^ 2)) :
  (1 / 2) * (1 - 2 * z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - d * (1 - z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (x ^ 2 - z ^ 2) * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1)) - d * (z ^ 2) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2)) > 0.
Proof. exact (step_theorem (d) (x) (y) (z) H_d_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_z_pos_is_0 H_d_pos_is_3 H_c_less_is_1 H_case). Qed.
Print Assumptions theorem.
