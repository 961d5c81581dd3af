(** The first case: a bound linear in $N$ (relu-pair-first)

  Given [U > 0]: U > 0
  Given [rho > 0]: rho > 0
  Given [x >= 0]: x >= 0
  Given [y >= 0]: y >= 0
  Given [z >= 0]: z >= 0
  Given [d > 1]: U > x^2 + y^2
  Given [c <= 1]: x >= z
  Given [X_1]: -U^(-1)*x^2*(1 + U)*rho*(1/16*U^(-1)*(x^2 + 4*y^2) + 1) + N > 0
  Then -rho*(1 - U^(-1)*z*y)*(x^2 - z^2) - (1 + U)*z^2*(-x^2 - y^2 + U)*rho*U^(-2) + N*(1 -
    2*U^(-1)*z*y) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [2 x y < U], by Linear:
  U > 2*x*y
*)
Lemma step_s_2_x_y_less_U (U : R) (x : R) (y : R)
    (H_U_pos_0 : U > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_d_pos_1 : U > x ^ 2 + y ^ 2) :
  U > 2 * x * y.
Proof.
  assert (P0' : 0 < (1) * ((U) - (x ^ 2 + y ^ 2))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P' : 0 <= ((x - y) ^ 2)) by (sign).
  assert (G' : (U) - (2 * x * y) = (1) * ((U) - (x ^ 2 + y ^ 2)) + ((x - y) ^ 2)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [v < 1], by Linear:
  1 - 2*U^(-1)*z*y > 0
*)
Lemma step_v_less_1 (U : R) (x : R) (y : R) (z : R)
    (H_U_pos_0 : U > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_z_pos_is_0 : z >= 0)
    (H_d_pos_1 : U > x ^ 2 + y ^ 2)
    (H_c_less_is_1 : x >= z) :
  1 - 2 * z * y * (inv U) > 0.
Proof.
  pose proof (step_s_2_x_y_less_U (U) (x) (y) H_U_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_d_pos_1) as H_s_2_x_y_less_U.
  assert (P0' : 0 < (inv U) * ((U) - (2 * x * y))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (P1' : 0 <= (2 * y * (inv U)) * ((x) - (z))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (1 - 2 * z * y * (inv U)) - (0) = (inv U) * ((U) - (2 * x * y)) + (2 * y * (inv U)) * ((x) - (z))).
  { assert (Z0' : U <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Sign:
  -rho*(1 - U^(-1)*z*y)*(x^2 - z^2) - (1 + U)*z^2*(-x^2 - y^2 + U)*rho*U^(-2) + N*(1 -
    2*U^(-1)*z*y) > 0
*)
Lemma step_theorem (N_ : R) (U : R) (rho : R) (x : R) (y : R) (z : R)
    (H_U_pos_0 : U > 0)
    (H_rho_pos_0 : rho > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_z_pos_is_0 : z >= 0)
    (H_d_pos_1 : U > x ^ 2 + y ^ 2)
    (H_c_less_is_1 : x >= z)
    (H_X_1 : N_ - x ^ 2 * (1 + U) * rho * ((1 / 16) * (x ^ 2 + 4 * (y ^ 2)) * (inv U) + 1) * (inv U) > 0) :
  N_ * (1 - 2 * z * y * (inv U)) - rho * (1 - z * y * (inv U)) * (x ^ 2 - z ^ 2) - (1 + U) * (z ^ 2) * (U - x ^ 2 - y ^ 2) * rho * (inv (U ^ 2)) > 0.
Proof.
  pose proof (step_s_2_x_y_less_U (U) (x) (y) H_U_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_d_pos_1) as H_s_2_x_y_less_U.
  pose proof (step_v_less_1 (U) (x) (y) (z) H_U_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_z_pos_is_0 H_d_pos_1 H_c_less_is_1) as H_v_less_1.
  assert (P' : 0 < ((1 / 16) * (x ^ 2) * (1 + U) * (1 - 2 * z * y * (inv U)) * rho * ((x - 2 * y) ^ 2) * (inv (U ^ 2)) + (N_ - x ^ 2 * (1 + U) * rho * ((1 / 16) * (x ^ 2 + 4 * (y ^ 2)) * (inv U) + 1) * (inv U)) * (1 - 2 * z * y * (inv U)) + (x + z) * (x - z) * rho * (1 - z * y * (inv U)) * (inv U) + (1 + U) * ((1 / 4) * (x ^ 2) * z * (U - 2 * x * y) * (inv U) + ((1 / 2) * x - z) ^ 2 * (x - z)) * rho * y * (inv (U ^ 2)) + (1 + U) * (z ^ 2) * rho * ((x - y) ^ 2) * (inv (U ^ 2)))).
  { first [seen | sign_form ((-1) * (U * rho * (z ^ 3) * y + 2 * N_ * U * z * y + z ^ 2 * U * rho + x ^ 2 * rho * (U ^ 2) - x ^ 2 * U * z * rho * y - x ^ 2 * (z ^ 2) * U * rho - z ^ 2 * rho * (y ^ 2) - N_ * (U ^ 2) - z ^ 2 * U * rho * (y ^ 2) - x ^ 2 * (z ^ 2) * rho) * (inv (U ^ 2))) ltac:(try assert (N0' : normal_form (inv (U ^ 2)) ((inv U) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : U <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : U <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign]. }
  assert (G' : (N_ * (1 - 2 * z * y * (inv U)) - rho * (1 - z * y * (inv U)) * (x ^ 2 - z ^ 2) - (1 + U) * (z ^ 2) * (U - x ^ 2 - y ^ 2) * rho * (inv (U ^ 2))) - (0) = ((1 / 16) * (x ^ 2) * (1 + U) * (1 - 2 * z * y * (inv U)) * rho * ((x - 2 * y) ^ 2) * (inv (U ^ 2)) + (N_ - x ^ 2 * (1 + U) * rho * ((1 / 16) * (x ^ 2 + 4 * (y ^ 2)) * (inv U) + 1) * (inv U)) * (1 - 2 * z * y * (inv U)) + (x + z) * (x - z) * rho * (1 - z * y * (inv U)) * (inv U) + (1 + U) * ((1 / 4) * (x ^ 2) * z * (U - 2 * x * y) * (inv U) + ((1 / 2) * x - z) ^ 2 * (x - z)) * rho * y * (inv (U ^ 2)) + (1 + U) * (z ^ 2) * rho * ((x - y) ^ 2) * (inv (U ^ 2)))).
  { try assert (N1' : normal_form (inv (U ^ 2)) ((inv U) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : U <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : U <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

Theorem theorem (N_ : R) (U : R) (rho : R) (x : R) (y : R) (z : R)
    (H_U_pos_0 : U > 0)
    (H_rho_pos_0 : rho > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_z_pos_is_0 : z >= 0)
    (H_d_pos_1 : U > x ^ 2 + y ^ 2)
    (H_c_less_is_1 : x >= z)
    (H_X_1 : N_ - x ^ 2 * (1 + U) * rho * ((1 / 16) * (x ^ 2 + 4 * (y ^ 2)) * (inv U) + 1) * (inv U) > 0) :
  N_ * (1 - 2 * z * y * (inv U)) - rho * (1 - z * y * (inv U)) * (x ^ 2 - z ^ 2) - (1 + U) * (z ^ 2) * (U - x ^ 2 - y ^ 2) * rho * (inv (U ^ 2)) > 0.
Proof. exact (step_theorem (N_) (U) (rho) (x) (y) (z) H_U_pos_0 H_rho_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_z_pos_is_0 H_d_pos_1 H_c_less_is_1 H_X_1). Qed.
