(** Bernoulli's inequality, from $n$ to $n + 1$ (bernoulli-step)

  Given [1 + x >= 0]: x + 1 >= 0
  Given [n]: (x + 1)^(n) >= x*n + 1
  Then (x + 1)^(1 + n) >= 1 + x*(1 + n)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [n + 1], by Linear:
  (x + 1)^(1 + n) >= 1 + x*(1 + n)
*)
Lemma step_n_p_1 (n : R) (x : R)
    (label_n : label n)
    (H_s_1_p_x_pos_is_0 : x + 1 >= 0)
    (H_n : npow (x + 1) n >= x * n + 1) :
  npow (x + 1) (1 + n) >= 1 + x * (1 + n).
Proof.
  assert (P0' : 0 <= (x + 1) * ((npow (x + 1) n) - (x * n + 1))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (P' : 0 <= (x ^ 2 * n)) by (sign).
  assert (G' : (npow (x + 1) (1 + n)) - (1 + x * (1 + n)) = (x + 1) * ((npow (x + 1) n) - (x * n + 1)) + (x ^ 2 * n)).
  { try assert (N0' : normal_form (npow (x + 1) n) (npow (x + 1) (n - 1) + x * (npow (x + 1) (n - 1)))) by normal.
    try assert (N1' : normal_form (npow (x + 1) (1 + n)) (x ^ 2 * (npow (x + 1) (n - 1)) + npow (x + 1) (n - 1) + 2 * x * (npow (x + 1) (n - 1)))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (n : R) (x : R)
    (label_n : label n)
    (H_s_1_p_x_pos_is_0 : x + 1 >= 0)
    (H_n : npow (x + 1) n >= x * n + 1) :
  npow (x + 1) (1 + n) >= 1 + x * (1 + n).
Proof. exact (step_n_p_1 (n) (x) label_n H_s_1_p_x_pos_is_0 H_n). Qed.
