(** $alpha^2 (alpha + 2 Y)^2 f(gamma Y^2 / alpha)$ is a polynomial (erf-powers-reduction)

  Given [Y > 0]: Y > 0
  Given [alpha]: alpha > 0
  Then alpha^2*(-gamma*alpha^(-1)*Y^2*((alpha + 1 + alpha*(1 - Y)*(alpha + 2*Y)^(-1)*Y^(-1)*(alpha
    - n*Y) + 3*n)^2 - 2 + gamma - n) + (alpha + gamma*alpha^(-1)*Y^2*(2*n + 2) - 1 + n)^2)*(alpha
    + 2*Y)^2 = (alpha*(alpha - 1 + n) + gamma*Y^2*(2*n + 2))^2*(alpha + 2*Y)^2 -
    alpha*gamma*(Y^2*(-2 + gamma - n)*(alpha + 2*Y)^2 + (alpha*(1 - Y)*(alpha - n*Y) + (alpha +
    2*Y)*(alpha + 1 + 3*n)*Y)^2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [identity], by Algebra:
  alpha^2*(-gamma*alpha^(-1)*Y^2*((alpha + 1 + alpha*(1 - Y)*(alpha + 2*Y)^(-1)*Y^(-1)*(alpha -
    n*Y) + 3*n)^2 - 2 + gamma - n) + (alpha + gamma*alpha^(-1)*Y^2*(2*n + 2) - 1 + n)^2)*(alpha +
    2*Y)^2 = (alpha*(alpha - 1 + n) + gamma*Y^2*(2*n + 2))^2*(alpha + 2*Y)^2 -
    alpha*gamma*(Y^2*(-2 + gamma - n)*(alpha + 2*Y)^2 + (alpha*(1 - Y)*(alpha - n*Y) + (alpha +
    2*Y)*(alpha + 1 + 3*n)*Y)^2)
*)
Lemma step_identity (Y : R) (alpha : R) (gamma : R) (n : R)
    (H_Y_pos_0 : Y > 0)
    (H_alpha : alpha > 0) :
  alpha ^ 2 * ((alpha + gamma * (Y ^ 2) * (2 * n + 2) * (inv alpha) + n - 1) ^ 2 - gamma * (Y ^ 2) * ((alpha + 1 + alpha * (1 - Y) * (alpha - n * Y) * (inv (alpha + 2 * Y)) * (inv Y) + 3 * n) ^ 2 + gamma - 2 - n) * (inv alpha)) * ((alpha + 2 * Y) ^ 2) = (alpha * (alpha + n - 1) + gamma * (Y ^ 2) * (2 * n + 2)) ^ 2 * ((alpha + 2 * Y) ^ 2) - alpha * gamma * (Y ^ 2 * (gamma - 2 - n) * ((alpha + 2 * Y) ^ 2) + (alpha * (1 - Y) * (alpha - n * Y) + (alpha + 2 * Y) * (alpha + 1 + 3 * n) * Y) ^ 2).
Proof.
  try assert (0 < alpha + 2 * Y) by sign.
  assert (Z0' : alpha <> 0) by (apply positive_ne; sign).
  assert (Z1' : alpha + 2 * Y <> 0) by (apply positive_ne; sign).
  assert (Z2' : Y <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field; sides] | equal].
Qed.

Theorem theorem (Y : R) (alpha : R) (gamma : R) (n : R)
    (H_Y_pos_0 : Y > 0)
    (H_alpha : alpha > 0) :
  alpha ^ 2 * ((alpha + gamma * (Y ^ 2) * (2 * n + 2) * (inv alpha) + n - 1) ^ 2 - gamma * (Y ^ 2) * ((alpha + 1 + alpha * (1 - Y) * (alpha - n * Y) * (inv (alpha + 2 * Y)) * (inv Y) + 3 * n) ^ 2 + gamma - 2 - n) * (inv alpha)) * ((alpha + 2 * Y) ^ 2) = (alpha * (alpha + n - 1) + gamma * (Y ^ 2) * (2 * n + 2)) ^ 2 * ((alpha + 2 * Y) ^ 2) - alpha * gamma * (Y ^ 2 * (gamma - 2 - n) * ((alpha + 2 * Y) ^ 2) + (alpha * (1 - Y) * (alpha - n * Y) + (alpha + 2 * Y) * (alpha + 1 + 3 * n) * Y) ^ 2).
Proof. exact (step_identity (Y) (alpha) (gamma) (n) H_Y_pos_0 H_alpha). Qed.
