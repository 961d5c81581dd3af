(** What is lost at a tangent (area-tangent)

  Given [C > 0]: C > 0
  Given [S > 0]: S > 0
  Given [v > 0]: v > 0
  Given [C]: C = (1 + v^2)^(-1/2)
  Given [S]: S = (1 + v^2)^(-1/2)*v
  Then 2*(((1 + v^2)^(1/2))^(1 + n))^(-1)*inverse(v, v)*exp(-v^2*t*(2*v^2 +
    2)^(-1))*C^(-2)*sin((2*v^2 + 2)^(-1)*v*s)^2 = 2*C^(1 +
    n)*S^(-2)*sin(1/2*S*C*s)^2*exp(-1/2*S^2*t)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

Definition inverse (k11 k12 k22 : R) : R :=
  inv k12.

Lemma inverse_symmetric k11 k12 k22 : inverse k11 k12 k22 = inverse k22 k12 k11.
Proof. unfold inverse; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped inverse inverse_symmetric.

(** Step [theorem], by Algebra:
  2*(((1 + v^2)^(1/2))^(1 + n))^(-1)*inverse(v, v)*exp(-v^2*t*(2*v^2 + 2)^(-1))*C^(-2)*sin((2*v^2
    + 2)^(-1)*v*s)^2 = 2*C^(1 + n)*S^(-2)*sin(1/2*S*C*s)^2*exp(-1/2*S^2*t)
*)
Lemma step_theorem (C_ : R) (S_ : R) (n : R) (s : R) (t : R) (v : R)
    (label_n : label n)
    (H_C_pos_0 : C_ > 0)
    (H_S_pos_0 : S_ > 0)
    (H_v_pos_0 : v > 0)
    (H_C : C_ = inv (sqrt (1 + v ^ 2)))
    (H_S : S_ = v * (inv (sqrt (1 + v ^ 2)))) :
  2 * (inverse (v * v) (v * v) (v * v)) * (exp ((-1) * (v ^ 2) * t * (inv (2 * (v ^ 2) + 2)))) * ((sin (v * s * (inv (2 * (v ^ 2) + 2)))) ^ 2) * (inv (npow (sqrt (1 + v ^ 2)) (1 + n))) * (inv (C_ ^ 2)) = 2 * (npow C_ (1 + n)) * ((sin ((1 / 2) * S_ * C_ * s)) ^ 2) * (exp ((-1 / 2) * (S_ ^ 2) * t)) * (inv (S_ ^ 2)).
Proof.
  rewrite ?H_C, ?H_S.
  rewrite ?H_C, ?H_S.
  unfold inverse.
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (0 < 2 * (v ^ 2) + 2) by sign.
  try assert (N5' : normal_form ((v * v)) (v ^ 2)) by (unfold normal_form; first [put; solve [ring] | equal]).
  try assert (N6' : normal_form ((inv (((v * (inv (sqrt (1 + v ^ 2))))) ^ 2))) (1 + (inv v) ^ 2)) by normal.
  try assert (N7' : normal_form ((inv (v * v))) ((inv v) ^ 2)) by normal.
  try assert (N8' : normal_form ((inv (((inv (sqrt (1 + v ^ 2)))) ^ 2))) (1 + v ^ 2)) by normal.
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (N9' : normal_form ((sin ((1 / 2) * ((v * (inv (sqrt (1 + v ^ 2))))) * ((inv (sqrt (1 + v ^ 2)))) * s))) (sin ((1 / 2) * v * s * (inv (1 + v ^ 2))))) by first [apply alike_at; (try assert (Q0' : sqrt (1 + v ^ 2) * sqrt (1 + v ^ 2) = 1 + v ^ 2) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + v ^ 2)) * inv (sqrt (1 + v ^ 2)) = inv (1 + v ^ 2)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (1 + v ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + v ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal]) | normal].
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (N10' : normal_form ((npow ((inv (sqrt (1 + v ^ 2)))) (1 + n))) (inv (npow (sqrt (1 + v ^ 2)) (n - 1)) * (inv (1 + v ^ 2)))) by first [(unfold normal_form; replace ((inv (sqrt (1 + v ^ 2)))) with (inv (sqrt (1 + v ^ 2))) by first [ring | put; ring | equal]; normal) | normal].
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (N11' : normal_form ((exp ((-1 / 2) * (((v * (inv (sqrt (1 + v ^ 2))))) ^ 2) * t))) (inv (exp ((1 / 2) * (v ^ 2) * t * (inv (1 + v ^ 2)))))) by normal.
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (N12' : normal_form (npow (sqrt (1 + v ^ 2)) (1 + n)) (npow (sqrt (1 + v ^ 2)) (n - 1) + npow (sqrt (1 + v ^ 2)) (n - 1) * (v ^ 2))) by normal.
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (N13' : normal_form (inv (2 * (v ^ 2) + 2)) ((1 / 2) * (inv (1 + v ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + v ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (N14' : normal_form (inv (npow (sqrt (1 + v ^ 2)) (1 + n))) (inv (npow (sqrt (1 + v ^ 2)) (n - 1)) * (inv (1 + v ^ 2)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + v ^ 2) * sqrt (1 + v ^ 2) = 1 + v ^ 2) by (apply sqrt_sqrt; sign); assert (Z0' : npow (sqrt (1 + v ^ 2)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + v ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal].
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (N15' : normal_form (sin (v * s * (inv (2 * (v ^ 2) + 2)))) (sin ((1 / 2) * v * s * (inv (1 + v ^ 2))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
  try assert (0 < 1 + v ^ 2) by sign.
  try assert (N16' : normal_form (exp ((-1) * (v ^ 2) * t * (inv (2 * (v ^ 2) + 2)))) (inv (exp ((1 / 2) * (v ^ 2) * t * (inv (1 + v ^ 2)))))) by normal.
  try assert (Q0' : sqrt (1 + v ^ 2) * sqrt (1 + v ^ 2) = 1 + v ^ 2) by (apply sqrt_sqrt; sign).
  assert (Z0' : npow (sqrt (1 + v ^ 2)) (n - 1) <> 0) by (apply positive_ne; sign).
  assert (Z1' : 1 + v ^ 2 <> 0) by (apply positive_ne; sign).
  assert (Z2' : exp ((1 / 2) * (v ^ 2) * t * (inv (1 + v ^ 2))) <> 0) by (apply positive_ne; sign).
  assert (Z3' : v <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z3'); field [Q0']; sides] | equal].
Qed.

Theorem theorem (C_ : R) (S_ : R) (n : R) (s : R) (t : R) (v : R)
    (label_n : label n)
    (H_C_pos_0 : C_ > 0)
    (H_S_pos_0 : S_ > 0)
    (H_v_pos_0 : v > 0)
    (H_C : C_ = inv (sqrt (1 + v ^ 2)))
    (H_S : S_ = v * (inv (sqrt (1 + v ^ 2)))) :
  2 * (inverse (v * v) (v * v) (v * v)) * (exp ((-1) * (v ^ 2) * t * (inv (2 * (v ^ 2) + 2)))) * ((sin (v * s * (inv (2 * (v ^ 2) + 2)))) ^ 2) * (inv (npow (sqrt (1 + v ^ 2)) (1 + n))) * (inv (C_ ^ 2)) = 2 * (npow C_ (1 + n)) * ((sin ((1 / 2) * S_ * C_ * s)) ^ 2) * (exp ((-1 / 2) * (S_ ^ 2) * t)) * (inv (S_ ^ 2)).
Proof. exact (step_theorem (C_) (S_) (n) (s) (t) (v) label_n H_C_pos_0 H_S_pos_0 H_v_pos_0 H_C H_S). Qed.
