(** Where $F(alpha, eta) >= 0 >= F(alpha, x)$ and $x <= 1$, there $eta <= x$ (erf-powers-falls-inside)

  Given [D >= 0]: D >= 0
  Given [eta >= 0]: eta >= 0
  Given [n >= 0]: n >= 0
  Given [alpha > 0]: alpha > 0
  Given [alpha > n]: alpha > n
  Given [eta <= 1]: 1 >= eta
  Given [x]: x >= 0
  Given [eta]: -eta*D*(alpha + 2*eta) + alpha*(alpha - eta*n)*(1 - eta) >= 0
  Given [F(x)]: -alpha*(alpha - x*n)*(1 - x) + x*D*(alpha + 2*x) >= 0
  Given [x <= 1]: 1 >= x
  Then x >= eta
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [slope], by Sign:
  D*(alpha + 2*eta + 2*x) + alpha*n*(1 - eta) + alpha*(alpha - n) + alpha*n*(1 - x) > 0
*)
Lemma step_slope (D : R) (alpha : R) (eta : R) (n : R) (x : R)
    (H_D_pos_is_0 : D >= 0)
    (H_eta_pos_is_0 : eta >= 0)
    (H_n_pos_is_0 : n >= 0)
    (H_alpha_pos_0 : alpha > 0)
    (H_alpha_pos_n : alpha > n)
    (H_eta_less_is_1 : 1 >= eta)
    (H_x : x >= 0)
    (H_x_less_is_1 : 1 >= x) :
  D * (alpha + 2 * eta + 2 * x) + alpha * n * (1 - eta) + alpha * (alpha - n) + alpha * n * (1 - x) > 0.
Proof.
  gap; first [sign].
Qed.

(** Step [order], by Linear:
  x >= eta
*)
Lemma step_order (D : R) (alpha : R) (eta : R) (n : R) (x : R)
    (H_D_pos_is_0 : D >= 0)
    (H_eta_pos_is_0 : eta >= 0)
    (H_n_pos_is_0 : n >= 0)
    (H_alpha_pos_0 : alpha > 0)
    (H_alpha_pos_n : alpha > n)
    (H_eta_less_is_1 : 1 >= eta)
    (H_x : x >= 0)
    (H_eta : alpha * (alpha - eta * n) * (1 - eta) - eta * D * (alpha + 2 * eta) >= 0)
    (H_F_x : x * D * (alpha + 2 * x) - alpha * (alpha - x * n) * (1 - x) >= 0)
    (H_x_less_is_1 : 1 >= x) :
  x >= eta.
Proof.
  pose proof (step_slope (D) (alpha) (eta) (n) (x) H_D_pos_is_0 H_eta_pos_is_0 H_n_pos_is_0 H_alpha_pos_0 H_alpha_pos_n H_eta_less_is_1 H_x H_x_less_is_1) as H_slope.
  try assert (0 < D * (alpha + 2 * eta + 2 * x) + alpha * n * (1 - eta) + alpha * (alpha - n) + alpha * n * (1 - x)) by first [seen | sign_form (2 * eta * D + alpha ^ 2 + alpha * D + 2 * x * D + alpha * n - alpha * eta * n - x * alpha * n) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P0' : 0 <= (inv (D * (alpha + 2 * eta + 2 * x) + alpha * n * (1 - eta) + alpha * (alpha - n) + alpha * n * (1 - x))) * ((alpha * (alpha - eta * n) * (1 - eta) - eta * D * (alpha + 2 * eta)) - (0))) by (apply Rmult_le_pos; [first [seen | sign_form (inv (2 * eta * D + alpha ^ 2 + alpha * D + 2 * x * D + alpha * n - alpha * eta * n - x * alpha * n)) ltac:(try assert (N0' : normal_form (inv (2 * eta * D + alpha ^ 2 + alpha * D + 2 * x * D + alpha * n - alpha * eta * n - x * alpha * n)) ((-1) * (inv (x * alpha * n + alpha * eta * n - 2 * eta * D - alpha * n - 2 * x * D - alpha ^ 2 - alpha * D)))) by first [apply inv_is; [nonzero | (assert (Z0' : x * alpha * n + alpha * eta * n - 2 * eta * D - alpha * n - 2 * x * D - alpha ^ 2 - alpha * D <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv (D * (alpha + 2 * eta + 2 * x) + alpha * n * (1 - eta) + alpha * (alpha - n) + alpha * n * (1 - x))) ((-1) * (inv (x * alpha * n + alpha * eta * n - 2 * eta * D - alpha * n - 2 * x * D - alpha ^ 2 - alpha * D)))) by first [apply inv_is; [nonzero | (assert (Z0' : x * alpha * n + alpha * eta * n - 2 * eta * D - alpha * n - 2 * x * D - alpha ^ 2 - alpha * D <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | lra]).
  try assert (0 < D * (alpha + 2 * eta + 2 * x) + alpha * n * (1 - eta) + alpha * (alpha - n) + alpha * n * (1 - x)) by first [seen | sign_form (2 * eta * D + alpha ^ 2 + alpha * D + 2 * x * D + alpha * n - alpha * eta * n - x * alpha * n) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P1' : 0 <= (inv (D * (alpha + 2 * eta + 2 * x) + alpha * n * (1 - eta) + alpha * (alpha - n) + alpha * n * (1 - x))) * ((x * D * (alpha + 2 * x) - alpha * (alpha - x * n) * (1 - x)) - (0))) by (apply Rmult_le_pos; [first [seen | sign_form (inv (2 * eta * D + alpha ^ 2 + alpha * D + 2 * x * D + alpha * n - alpha * eta * n - x * alpha * n)) ltac:(try assert (N2' : normal_form (inv (2 * eta * D + alpha ^ 2 + alpha * D + 2 * x * D + alpha * n - alpha * eta * n - x * alpha * n)) ((-1) * (inv (x * alpha * n + alpha * eta * n - 2 * eta * D - alpha * n - 2 * x * D - alpha ^ 2 - alpha * D)))) by first [apply inv_is; [nonzero | (assert (Z0' : x * alpha * n + alpha * eta * n - 2 * eta * D - alpha * n - 2 * x * D - alpha ^ 2 - alpha * D <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N3' : normal_form (inv (D * (alpha + 2 * eta + 2 * x) + alpha * n * (1 - eta) + alpha * (alpha - n) + alpha * n * (1 - x))) ((-1) * (inv (x * alpha * n + alpha * eta * n - 2 * eta * D - alpha * n - 2 * x * D - alpha ^ 2 - alpha * D)))) by first [apply inv_is; [nonzero | (assert (Z0' : x * alpha * n + alpha * eta * n - 2 * eta * D - alpha * n - 2 * x * D - alpha ^ 2 - alpha * D <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | lra]).
  assert (G' : (x) - (eta) = (inv (D * (alpha + 2 * eta + 2 * x) + alpha * n * (1 - eta) + alpha * (alpha - n) + alpha * n * (1 - x))) * ((alpha * (alpha - eta * n) * (1 - eta) - eta * D * (alpha + 2 * eta)) - (0)) + (inv (D * (alpha + 2 * eta + 2 * x) + alpha * n * (1 - eta) + alpha * (alpha - n) + alpha * n * (1 - x))) * ((x * D * (alpha + 2 * x) - alpha * (alpha - x * n) * (1 - x)) - (0))).
  { try assert (0 < D * (alpha + 2 * eta + 2 * x) + alpha * n * (1 - eta) + alpha * (alpha - n) + alpha * n * (1 - x)) by first [seen | sign_form (2 * eta * D + alpha ^ 2 + alpha * D + 2 * x * D + alpha * n - alpha * eta * n - x * alpha * n) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (x * alpha * n + alpha * eta * n - 2 * eta * D - alpha * n - 2 * x * D - alpha ^ 2 - alpha * D < 0) by first [sign].
    try assert (N4' : normal_form (inv (D * (alpha + 2 * eta + 2 * x) + alpha * n * (1 - eta) + alpha * (alpha - n) + alpha * n * (1 - x))) ((-1) * (inv (x * alpha * n + alpha * eta * n - 2 * eta * D - alpha * n - 2 * x * D - alpha ^ 2 - alpha * D)))) by first [apply inv_is; [nonzero | (assert (Z0' : x * alpha * n + alpha * eta * n - 2 * eta * D - alpha * n - 2 * x * D - alpha ^ 2 - alpha * D <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : x * alpha * n + alpha * eta * n - 2 * eta * D - alpha * n - 2 * x * D - alpha ^ 2 - alpha * D <> 0) by (apply negative_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (D : R) (alpha : R) (eta : R) (n : R) (x : R)
    (H_D_pos_is_0 : D >= 0)
    (H_eta_pos_is_0 : eta >= 0)
    (H_n_pos_is_0 : n >= 0)
    (H_alpha_pos_0 : alpha > 0)
    (H_alpha_pos_n : alpha > n)
    (H_eta_less_is_1 : 1 >= eta)
    (H_x : x >= 0)
    (H_eta : alpha * (alpha - eta * n) * (1 - eta) - eta * D * (alpha + 2 * eta) >= 0)
    (H_F_x : x * D * (alpha + 2 * x) - alpha * (alpha - x * n) * (1 - x) >= 0)
    (H_x_less_is_1 : 1 >= x) :
  x >= eta.
Proof. exact (step_order (D) (alpha) (eta) (n) (x) H_D_pos_is_0 H_eta_pos_is_0 H_n_pos_is_0 H_alpha_pos_0 H_alpha_pos_n H_eta_less_is_1 H_x H_eta H_F_x H_x_less_is_1). Qed.
