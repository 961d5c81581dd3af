(** The slope of the root has a positive denominator (erf-powers-denominator)

  Given [Y > 0]: Y > 0
  Given [n >= 0]: n >= 0
  Given [p > 0]: p > 0
  Given [r > 0]: r > 0
  Given [Y <= 1]: 1 >= Y
  Then -2*Y^2*n + (n + 1/2*p + 1/2*r)^2 - 2*Y^2*(n + 1/2*p + 1/2*r) + 4*(n + 1/2*p + 1/2*r)*Y -
    Y^2*n*(n + 1/2*p + 1/2*r) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [positive], by Sign:
  -2*Y^2*n + (n + 1/2*p + 1/2*r)^2 - 2*Y^2*(n + 1/2*p + 1/2*r) + 4*(n + 1/2*p + 1/2*r)*Y -
    Y^2*n*(n + 1/2*p + 1/2*r) > 0
*)
Lemma step_positive (Y : R) (n : R) (p : R) (r : R)
    (H_Y_pos_0 : Y > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_Y_less_is_1 : 1 >= Y) :
  (n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n - 2 * (Y ^ 2) * (n + (1 / 2) * p + (1 / 2) * r) - Y ^ 2 * n * (n + (1 / 2) * p + (1 / 2) * r) > 0.
Proof.
  assert (P' : 0 < ((1 - Y) * (((2 + (1 / 2) * r) * r + (r + (1 / 2) * p + 2) * p + n * (2 * p + 4 + 2 * r + 2 * n)) * Y + (1 - Y) * (p * ((1 / 4) * p + (1 / 2) * r) + (1 / 4) * (r ^ 2) + (r + p + n) * n)) + Y ^ 2 * (n * ((1 / 2) * p + (1 / 2) * r) + p * (1 + (1 / 4) * p + (1 / 2) * r) + (1 + (1 / 4) * r) * r))).
  { first [sign | sign_form ((2 * p * Y + 2 * r * Y + n ^ 2 * Y + r * n * Y + p * n * Y + (1 / 4) * Y * (p ^ 2) + 4 * n * Y + r * n + p * n + (1 / 2) * r * p * Y + (1 / 4) * (r ^ 2) + (1 / 4) * (p ^ 2) + (1 / 4) * (r ^ 2) * Y + (1 / 2) * r * p + n ^ 2) * (1 - Y) + Y ^ 2 * (n * ((1 / 2) * p + (1 / 2) * r) + p * (1 + (1 / 4) * p + (1 / 2) * r) + (1 + (1 / 4) * r) * r)) ltac:(first [put; solve [field] | equal])]. }
  assert (G' : ((n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n - 2 * (Y ^ 2) * (n + (1 / 2) * p + (1 / 2) * r) - Y ^ 2 * n * (n + (1 / 2) * p + (1 / 2) * r)) - (0) = ((1 - Y) * (((2 + (1 / 2) * r) * r + (r + (1 / 2) * p + 2) * p + n * (2 * p + 4 + 2 * r + 2 * n)) * Y + (1 - Y) * (p * ((1 / 4) * p + (1 / 2) * r) + (1 / 4) * (r ^ 2) + (r + p + n) * n)) + Y ^ 2 * (n * ((1 / 2) * p + (1 / 2) * r) + p * (1 + (1 / 4) * p + (1 / 2) * r) + (1 + (1 / 4) * r) * r))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

Theorem theorem (Y : R) (n : R) (p : R) (r : R)
    (H_Y_pos_0 : Y > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_Y_less_is_1 : 1 >= Y) :
  (n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n - 2 * (Y ^ 2) * (n + (1 / 2) * p + (1 / 2) * r) - Y ^ 2 * n * (n + (1 / 2) * p + (1 / 2) * r) > 0.
Proof. exact (step_positive (Y) (n) (p) (r) H_Y_pos_0 H_n_pos_is_0 H_p_pos_0 H_r_pos_0 H_Y_less_is_1). Qed.
