(** The second case: a quadratic in the cosine with a negative discriminant (relu-pair-second)

  Given [U > 0]: U > 0
  Given [rho > 0]: rho > 0
  Given [x >= 0]: x >= 0
  Given [y >= 0]: y >= 0
  Given [z >= 0]: z >= 0
  Given [d > 1]: U > x^2 + y^2
  Given [c <= 1]: x >= z
  Given [E]: -U + x^2 + 3/4*x^2*U + y^2 > 0
  Given [X_3]: (-U + x^2 + 3/4*x^2*U + y^2)*(-4*x^2*rho + 4*N)*rho - y^2*(-x^2*rho + 2*N)^2 > 0
  Then -rho*(1 - U^(-1)*z*y)*(x^2 - z^2) - (1 + U)*z^2*(-x^2 - y^2 + U)*rho*U^(-2) + N*(1 -
    2*U^(-1)*z*y) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require quadratic_positive.
Open Scope R_scope.

(** Step [discriminant], by Linear:
  (-U + x^2 + 3/4*x^2*U + y^2)*(-4*x^2*rho + 4*N)*rho*U^(-2) > y^2*U^(-2)*(-x^2*rho + 2*N)^2
*)
Lemma step_discriminant (N_ : R) (U : R) (rho : R) (x : R) (y : R)
    (H_U_pos_0 : U > 0)
    (H_rho_pos_0 : rho > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_X_3 : (x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U) * (4 * N_ - 4 * (x ^ 2) * rho) * rho - y ^ 2 * ((2 * N_ - x ^ 2 * rho) ^ 2) > 0) :
  (x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U) * (4 * N_ - 4 * (x ^ 2) * rho) * rho * (inv (U ^ 2)) > y ^ 2 * ((2 * N_ - x ^ 2 * rho) ^ 2) * (inv (U ^ 2)).
Proof.
  assert (P0' : 0 < (inv (U ^ 2)) * (((x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U) * (4 * N_ - 4 * (x ^ 2) * rho) * rho - y ^ 2 * ((2 * N_ - x ^ 2 * rho) ^ 2)) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : ((x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U) * (4 * N_ - 4 * (x ^ 2) * rho) * rho * (inv (U ^ 2))) - (y ^ 2 * ((2 * N_ - x ^ 2 * rho) ^ 2) * (inv (U ^ 2))) = (inv (U ^ 2)) * (((x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U) * (4 * N_ - 4 * (x ^ 2) * rho) * rho - y ^ 2 * ((2 * N_ - x ^ 2 * rho) ^ 2)) - (0))).
  { try assert (N0' : normal_form (inv (U ^ 2)) ((inv U) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : U <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [quadratic], by Instance:
  z^2*(-U + x^2 + 3/4*x^2*U + y^2)*rho*U^(-2) - (-x^2*rho + 2*N)*U^(-1)*z*y + N - x^2*rho > 0
*)
Lemma step_quadratic (N_ : R) (U : R) (rho : R) (x : R) (y : R) (z : R)
    (H_U_pos_0 : U > 0)
    (H_rho_pos_0 : rho > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_z_pos_is_0 : z >= 0)
    (H_E : x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U > 0)
    (H_X_3 : (x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U) * (4 * N_ - 4 * (x ^ 2) * rho) * rho - y ^ 2 * ((2 * N_ - x ^ 2 * rho) ^ 2) > 0) :
  z ^ 2 * (x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U) * rho * (inv (U ^ 2)) + N_ - (2 * N_ - x ^ 2 * rho) * z * y * (inv U) - x ^ 2 * rho > 0.
Proof.
  pose proof (step_discriminant (N_) (U) (rho) (x) (y) H_U_pos_0 H_rho_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_X_3) as H_discriminant.
  assert (I' : (N_ - x ^ 2 * rho) + (z) ^ 2 * ((x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U) * rho * (inv (U ^ 2))) - ((2 * N_ - x ^ 2 * rho) * y * (inv U)) * (z) > 0).
  { apply (quadratic_positive.step_theorem (N_ - x ^ 2 * rho) ((2 * N_ - x ^ 2 * rho) * y * (inv U)) ((x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U) * rho * (inv (U ^ 2))) (z)); [first [assumption | gap; first [seen | sign_form ((1 / 4) * (4 * (x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U)) * rho * (inv (U ^ 2))) ltac:(try assert (N0' : normal_form (inv (U ^ 2)) ((inv U) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : U <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign] | premise] | first [exact H_discriminant | assert (G' : (4 * (N_ - x ^ 2 * rho) * ((x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U) * rho * (inv (U ^ 2)))) - (((2 * N_ - x ^ 2 * rho) * y * (inv U)) ^ 2) = ((x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U) * (4 * N_ - 4 * (x ^ 2) * rho) * rho * (inv (U ^ 2))) - (y ^ 2 * ((2 * N_ - x ^ 2 * rho) ^ 2) * (inv (U ^ 2)))); [(try assert (N4' : normal_form (inv (U ^ 2)) ((inv U) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : U <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : U <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | gap; try rewrite G'; lra] | premise_by H_discriminant]]. }
  assert (G' : (z ^ 2 * (x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U) * rho * (inv (U ^ 2)) + N_ - (2 * N_ - x ^ 2 * rho) * z * y * (inv U) - x ^ 2 * rho) - (0) = ((N_ - x ^ 2 * rho) + (z) ^ 2 * ((x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U) * rho * (inv (U ^ 2))) - ((2 * N_ - x ^ 2 * rho) * y * (inv U)) * (z)) - (0)).
  { try assert (N8' : normal_form (inv (U ^ 2)) ((inv U) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : U <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : U <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Linear:
  -rho*(1 - U^(-1)*z*y)*(x^2 - z^2) - (1 + U)*z^2*(-x^2 - y^2 + U)*rho*U^(-2) + N*(1 -
    2*U^(-1)*z*y) > 0
*)
Lemma step_theorem (N_ : R) (U : R) (rho : R) (x : R) (y : R) (z : R)
    (H_U_pos_0 : U > 0)
    (H_rho_pos_0 : rho > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_z_pos_is_0 : z >= 0)
    (H_c_less_is_1 : x >= z)
    (H_E : x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U > 0)
    (H_X_3 : (x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U) * (4 * N_ - 4 * (x ^ 2) * rho) * rho - y ^ 2 * ((2 * N_ - x ^ 2 * rho) ^ 2) > 0) :
  N_ * (1 - 2 * z * y * (inv U)) - rho * (1 - z * y * (inv U)) * (x ^ 2 - z ^ 2) - (1 + U) * (z ^ 2) * (U - x ^ 2 - y ^ 2) * rho * (inv (U ^ 2)) > 0.
Proof.
  pose proof (step_quadratic (N_) (U) (rho) (x) (y) (z) H_U_pos_0 H_rho_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_z_pos_is_0 H_E H_X_3) as H_quadratic.
  assert (P0' : 0 < (1) * ((z ^ 2 * (x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U) * rho * (inv (U ^ 2)) + N_ - (2 * N_ - x ^ 2 * rho) * z * y * (inv U) - x ^ 2 * rho) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P' : 0 <= (z ^ 2 * (x - z) * rho * y * (inv U) + z ^ 2 * rho * ((y - (1 / 2) * x) ^ 2) * (inv U))) by (first [seen | sign_form ((1 / 4) * (x ^ 2 + 4 * (y ^ 2) - 4 * z * y) * (z ^ 2) * rho * (inv U)) ltac:(first [put; solve [field] | equal]) | sign]).
  assert (G' : (N_ * (1 - 2 * z * y * (inv U)) - rho * (1 - z * y * (inv U)) * (x ^ 2 - z ^ 2) - (1 + U) * (z ^ 2) * (U - x ^ 2 - y ^ 2) * rho * (inv (U ^ 2))) - (0) = (1) * ((z ^ 2 * (x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U) * rho * (inv (U ^ 2)) + N_ - (2 * N_ - x ^ 2 * rho) * z * y * (inv U) - x ^ 2 * rho) - (0)) + (z ^ 2 * (x - z) * rho * y * (inv U) + z ^ 2 * rho * ((y - (1 / 2) * x) ^ 2) * (inv U))).
  { try assert (N0' : normal_form (inv (U ^ 2)) ((inv U) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : U <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : U <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (N_ : R) (U : R) (rho : R) (x : R) (y : R) (z : R)
    (H_U_pos_0 : U > 0)
    (H_rho_pos_0 : rho > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_z_pos_is_0 : z >= 0)
    (H_d_pos_1 : U > x ^ 2 + y ^ 2)
    (H_c_less_is_1 : x >= z)
    (H_E : x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U > 0)
    (H_X_3 : (x ^ 2 + (3 / 4) * (x ^ 2) * U + y ^ 2 - U) * (4 * N_ - 4 * (x ^ 2) * rho) * rho - y ^ 2 * ((2 * N_ - x ^ 2 * rho) ^ 2) > 0) :
  N_ * (1 - 2 * z * y * (inv U)) - rho * (1 - z * y * (inv U)) * (x ^ 2 - z ^ 2) - (1 + U) * (z ^ 2) * (U - x ^ 2 - y ^ 2) * rho * (inv (U ^ 2)) > 0.
Proof. exact (step_theorem (N_) (U) (rho) (x) (y) (z) H_U_pos_0 H_rho_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_z_pos_is_0 H_c_less_is_1 H_E H_X_3). Qed.
