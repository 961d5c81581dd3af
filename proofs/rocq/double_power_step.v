(** Powers of twice a number, from $n$ to $n + 1$ (double-power-step)

  Given [u]: u = 2*z
  Given [n]: u^(n) = 2^(n)*z^(n)
  Then u^(1 + n) = z^(1 + n)*2^(1 + n)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [product], by Algebra:
  u^(1 + n) = 2*u^(n)*z
*)
Lemma step_product (n : R) (u : R) (z : R)
    (label_n : label n)
    (H_u : u = 2 * z) :
  npow u (1 + n) = 2 * (npow u n) * z.
Proof.
  rewrite ?H_u.
  try assert (N1' : normal_form ((npow ((2 * z)) n)) (2 * (npow (2 * z) (n - 1)) * z)) by first [(unfold normal_form; replace ((2 * z)) with (2 * z) by first [ring | put; ring | equal]; normal) | normal].
  try assert (N2' : normal_form ((npow ((2 * z)) (1 + n))) (4 * (z ^ 2) * (npow (2 * z) (n - 1)))) by first [(unfold normal_form; replace ((2 * z)) with (2 * z) by first [ring | put; ring | equal]; normal) | normal].
  first [put; solve [ring] | equal].
Qed.

(** Step [next], by Algebra:
  u^(1 + n) = z^(1 + n)*2^(1 + n)
*)
Lemma step_next (n : R) (u : R) (z : R)
    (label_n : label n)
    (H_u : u = 2 * z)
    (H_n : npow u n = npow 2 n * (npow z n)) :
  npow u (1 + n) = npow z (1 + n) * (npow 2 (1 + n)).
Proof.
  pose proof (step_product (n) (u) (z) label_n H_u) as H_product.
  rewrite ?H_product, ?H_n.
  rewrite ?H_product, ?H_n.
  try assert (N4' : normal_form (((2 * ((npow 2 n * (npow z n))) * z))) (4 * (z ^ 2) * (npow 2 (n - 1)) * (npow z (n - 1)))) by (unfold normal_form; try assert (N2' : normal_form (npow 2 n) (2 * (npow 2 (n - 1)))) by normal; try assert (N3' : normal_form (npow z n) (z * (npow z (n - 1)))) by normal; first [put; solve [ring] | equal]).
  try assert (N5' : normal_form (npow z (1 + n)) (z ^ 2 * (npow z (n - 1)))) by normal.
  try assert (N6' : normal_form (npow 2 (1 + n)) (4 * (npow 2 (n - 1)))) by normal.
  first [put; solve [ring] | equal].
Qed.

Theorem theorem (n : R) (u : R) (z : R)
    (label_n : label n)
    (H_u : u = 2 * z)
    (H_n : npow u n = npow 2 n * (npow z n)) :
  npow u (1 + n) = npow z (1 + n) * (npow 2 (1 + n)).
Proof. exact (step_next (n) (u) (z) label_n H_u H_n). Qed.
