(** Powers of $u/(u + D)$ rise with $u$, from one power to the next (erf-powers-ordered-step)

  Given [D > 0]: D > 0
  Given [u >= 0]: u >= 0
  Given [v >= 0]: v >= 0
  Given [n]: (u^(n)*(D + v)^(n) - v^(n)*(D + u)^(n))*(u - v) >= 0
  Then (u - v)*(-v^(1 + n)*(D + u)^(1 + n) + u^(1 + n)*(D + v)^(1 + n)) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [n + 1], by Linear:
  (u - v)*(-v^(1 + n)*(D + u)^(1 + n) + u^(1 + n)*(D + v)^(1 + n)) >= 0
*)
Lemma step_n_p_1 (D : R) (n : R) (u : R) (v : R)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_u_pos_is_0 : u >= 0)
    (H_v_pos_is_0 : v >= 0)
    (H_n : (npow u n * (npow (D + v) n) - npow v n * (npow (D + u) n)) * (u - v) >= 0) :
  (u - v) * (npow u (1 + n) * (npow (D + v) (1 + n)) - npow v (1 + n) * (npow (D + u) (1 + n))) >= 0.
Proof.
  assert (P0' : 0 <= (u * (D + v)) * (((npow u n * (npow (D + v) n) - npow v n * (npow (D + u) n)) * (u - v)) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P' : 0 <= (npow v n * D * (npow (D + u) n) * ((u - v) ^ 2))) by (sign).
  assert (G' : ((u - v) * (npow u (1 + n) * (npow (D + v) (1 + n)) - npow v (1 + n) * (npow (D + u) (1 + n)))) - (0) = (u * (D + v)) * (((npow u n * (npow (D + v) n) - npow v n * (npow (D + u) n)) * (u - v)) - (0)) + (npow v n * D * (npow (D + u) n) * ((u - v) ^ 2))).
  { try assert (N0' : normal_form (npow v n) (npow v (n - 1) * v)) by normal.
    try assert (N1' : normal_form (npow u n) (u * (npow u (n - 1)))) by normal.
    try assert (N2' : normal_form (npow (D + u) n) (u * (npow (D + u) (n - 1)) + D * (npow (D + u) (n - 1)))) by normal.
    try assert (N3' : normal_form (npow v (1 + n)) (npow v (n - 1) * (v ^ 2))) by normal.
    try assert (N4' : normal_form (npow u (1 + n)) (npow u (n - 1) * (u ^ 2))) by normal.
    try assert (N5' : normal_form (npow (D + u) (1 + n)) (D ^ 2 * (npow (D + u) (n - 1)) + u ^ 2 * (npow (D + u) (n - 1)) + 2 * D * u * (npow (D + u) (n - 1)))) by normal.
    try assert (N6' : normal_form (npow (D + v) (1 + n)) (2 * D * (npow (D + v) (n - 1)) * v + D ^ 2 * (npow (D + v) (n - 1)) + npow (D + v) (n - 1) * (v ^ 2))) by normal.
    try assert (N7' : normal_form (npow (D + v) n) (npow (D + v) (n - 1) * v + D * (npow (D + v) (n - 1)))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (D : R) (n : R) (u : R) (v : R)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_u_pos_is_0 : u >= 0)
    (H_v_pos_is_0 : v >= 0)
    (H_n : (npow u n * (npow (D + v) n) - npow v n * (npow (D + u) n)) * (u - v) >= 0) :
  (u - v) * (npow u (1 + n) * (npow (D + v) (1 + n)) - npow v (1 + n) * (npow (D + u) (1 + n))) >= 0.
Proof. exact (step_n_p_1 (D) (n) (u) (v) label_n H_D_pos_0 H_u_pos_is_0 H_v_pos_is_0 H_n). Qed.
