(** The Gaussian transform at a tangent (transform-of-tangent)

  Given [C > 0]: C > 0
  Given [S > 0]: S > 0
  Given [v > 0]: v > 0
  Given [C]: C = (1 + v^2)^(-1/2)
  Given [S]: S = (1 + v^2)^(-1/2)*v
  Then (-(((1 + v^2)^(1/2))^(1 + n))^(-1)*exp(-v^2*(2*v^2 + 2)^(-1)*s) + 1)*v^(-2)*C^(-2) = (-C^(1
    + n)*exp(-1/2*S^2*s) + 1)*S^(-2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [theorem], by Algebra:
  (-(((1 + v^2)^(1/2))^(1 + n))^(-1)*exp(-v^2*(2*v^2 + 2)^(-1)*s) + 1)*v^(-2)*C^(-2) = (-C^(1 +
    n)*exp(-1/2*S^2*s) + 1)*S^(-2)
*)
Lemma step_theorem (C_ : R) (S_ : R) (n : R) (s : R) (v : R)
    (label_n : label n)
    (H_C_pos_0 : C_ > 0)
    (H_S_pos_0 : S_ > 0)
    (H_v_pos_0 : v > 0)
    (H_C : C_ = inv (sqrt (1 + v ^ 2)))
    (H_S : S_ = v * (inv (sqrt (1 + v ^ 2)))) :
  (1 - exp ((-1) * (v ^ 2) * s * (inv (2 * (v ^ 2) + 2))) * (inv (npow (sqrt (1 + v ^ 2)) (1 + n)))) * (inv (v ^ 2)) * (inv (C_ ^ 2)) = (1 - npow C_ (1 + n) * (exp ((-1 / 2) * (S_ ^ 2) * s))) * (inv (S_ ^ 2)).
Proof.
  rewrite ?H_C, ?H_S.
  rewrite ?H_C, ?H_S.
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (0 < 2 * (v ^ 2) + 2) by sign.
  try assert (N2' : normal_form ((inv (((v * (inv (sqrt (1 + v ^ 2))))) ^ 2))) (1 + (inv v) ^ 2)) by normal.
  try assert (N3' : normal_form (inv (v ^ 2)) ((inv v) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : v <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  try assert (N4' : normal_form ((inv (((inv (sqrt (1 + v ^ 2)))) ^ 2))) (1 + v ^ 2)) by normal.
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (N5' : normal_form ((npow ((inv (sqrt (1 + v ^ 2)))) (1 + n))) (inv (npow (sqrt (1 + v ^ 2)) (n - 1)) * (inv (1 + v ^ 2)))) by first [(unfold normal_form; replace ((inv (sqrt (1 + v ^ 2)))) with (inv (sqrt (1 + v ^ 2))) by first [ring | put; ring | equal]; normal) | normal].
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (N6' : normal_form ((exp ((-1 / 2) * (((v * (inv (sqrt (1 + v ^ 2))))) ^ 2) * s))) (inv (exp ((1 / 2) * (v ^ 2) * s * (inv (1 + v ^ 2)))))) by normal.
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (N7' : normal_form (npow (sqrt (1 + v ^ 2)) (1 + n)) (npow (sqrt (1 + v ^ 2)) (n - 1) + npow (sqrt (1 + v ^ 2)) (n - 1) * (v ^ 2))) by normal.
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (N8' : normal_form (inv (2 * (v ^ 2) + 2)) ((1 / 2) * (inv (1 + v ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + v ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (N9' : normal_form (inv (npow (sqrt (1 + v ^ 2)) (1 + n))) (inv (npow (sqrt (1 + v ^ 2)) (n - 1)) * (inv (1 + v ^ 2)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + v ^ 2) * sqrt (1 + v ^ 2) = 1 + v ^ 2) by (apply sqrt_sqrt; sign); assert (Z0' : npow (sqrt (1 + v ^ 2)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + v ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal].
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (N10' : normal_form (exp ((-1) * (v ^ 2) * s * (inv (2 * (v ^ 2) + 2)))) (inv (exp ((1 / 2) * (v ^ 2) * s * (inv (1 + v ^ 2)))))) by normal.
  try assert (Q0' : sqrt (1 + v ^ 2) * sqrt (1 + v ^ 2) = 1 + v ^ 2) by (apply sqrt_sqrt; sign).
  assert (Z0' : v <> 0) by (apply positive_ne; sign).
  assert (Z1' : npow (sqrt (1 + v ^ 2)) (n - 1) <> 0) by (apply positive_ne; sign).
  assert (Z2' : 1 + v ^ 2 <> 0) by (apply positive_ne; sign).
  assert (Z3' : exp ((1 / 2) * (v ^ 2) * s * (inv (1 + v ^ 2))) <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z3'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0']; sides] | equal].
Qed.

Theorem theorem (C_ : R) (S_ : R) (n : R) (s : R) (v : R)
    (label_n : label n)
    (H_C_pos_0 : C_ > 0)
    (H_S_pos_0 : S_ > 0)
    (H_v_pos_0 : v > 0)
    (H_C : C_ = inv (sqrt (1 + v ^ 2)))
    (H_S : S_ = v * (inv (sqrt (1 + v ^ 2)))) :
  (1 - exp ((-1) * (v ^ 2) * s * (inv (2 * (v ^ 2) + 2))) * (inv (npow (sqrt (1 + v ^ 2)) (1 + n)))) * (inv (v ^ 2)) * (inv (C_ ^ 2)) = (1 - npow C_ (1 + n) * (exp ((-1 / 2) * (S_ ^ 2) * s))) * (inv (S_ ^ 2)).
Proof. exact (step_theorem (C_) (S_) (n) (s) (v) label_n H_C_pos_0 H_S_pos_0 H_v_pos_0 H_C H_S). Qed.
