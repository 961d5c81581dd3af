(** ReLU: $Q = G + J$ with an even $J >= 0$ that vanishes on lines through 0 (relu-split)

  Then Q(x, y) = G(x, y) + J(x, y)
  Then J(x, y) >= 0
  Then J(x, -y) = J(x, y)
  Then Q(x, y) - Q(x, -y) = 1/2*<x, y>
  Then J(x*s, x*r) = 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

Definition G (k11 k12 k22 : R) : R :=
  ((1 / 4) + (1 / 2) * (asin (k12 * (inv (sqrt k11)) * (inv (sqrt k22)))) * (inv PI)) * k12.

Lemma G_symmetric k11 k12 k22 : G k11 k12 k22 = G k22 k12 k11.
Proof. unfold G; first [alike_by_ring; ring | equal]. Qed.

Definition J (k11 k12 k22 : R) : R :=
  (1 / 2) * (sqrt (k11 * k22 - k12 ^ 2)) * (inv PI).

Lemma J_symmetric k11 k12 k22 : J k11 k12 k22 = J k22 k12 k11.
Proof. unfold J; first [alike_by_ring; ring | equal]. Qed.

Definition Q_ (k11 k12 k22 : R) : R :=
  (1 / 4) * k12 + (1 / 2) * (sqrt (1 - k12 ^ 2 * (inv k11) * (inv k22))) * (sqrt k11) * (sqrt k22) * (inv PI) + (1 / 2) * (asin (k12 * (inv (sqrt k11)) * (inv (sqrt k22)))) * k12 * (inv PI).

Lemma Q__symmetric k11 k12 k22 : Q_ k11 k12 k22 = Q_ k22 k12 k11.
Proof. unfold Q_; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped G G_symmetric; swapped J J_symmetric; swapped Q_ Q__symmetric.

(** Step [split], by Algebra:
  Q(x, y) = G(x, y) + J(x, y)
*)
Lemma step_split (V : Space) (x : V) (y : V) :
  Q_ (dot x x) (dot x y) (dot y y) = G (dot x x) (dot x y) (dot y y) + J (dot x x) (dot x y) (dot y y).
Proof.
  unfold G, J, Q_.
  not_zero y.
  not_zero x.
  try assert (N9' : normal_form (sqrt ((dot y y))) (sqrt (dot y y))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (N10' : normal_form (sqrt ((dot x x))) (sqrt (dot x x))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x x) * sqrt (dot x x) = dot x x) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (N11' : normal_form ((asin ((dot x y) * (inv (sqrt (dot x x))) * (inv (sqrt (dot y y)))))) (asin (dot x y * (inv (sqrt (dot y y))) * (inv (sqrt (dot x x)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
  try assert (N12' : normal_form ((asin ((dot x y) * (inv (sqrt (dot x x))) * (inv (sqrt (dot y y)))))) (asin (dot x y * (inv (sqrt (dot y y))) * (inv (sqrt (dot x x)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
  try assert (N13' : normal_form ((sqrt (1 - (dot x y) ^ 2 * (inv (dot x x)) * (inv (dot y y))))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * (inv (sqrt (dot y y))) * (inv (sqrt (dot x x))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x x) * sqrt (dot x x) = dot x x) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x x)) * inv (sqrt (dot x x)) = inv (dot x x)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (dot y y)) * inv (sqrt (dot y y)) = inv (dot y y)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt (dot y y) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x x) <> 0) by (apply positive_ne; sign); assert (Z2' : dot y y <> 0) by (apply positive_ne; sign); assert (Z3' : dot x x <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
  try assert (N14' : normal_form ((sqrt ((dot x x) * (dot y y) - (dot x y) ^ 2))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (Q0' : sqrt (dot x x) * sqrt (dot x x) = dot x x) by (apply sqrt_sqrt; sign).
  try assert (Q1' : inv (sqrt (dot x x)) * inv (sqrt (dot x x)) = inv (dot x x)) by (apply inv_sqrt_square; sign).
  try assert (Q2' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign).
  try assert (Q3' : inv (sqrt (dot y y)) * inv (sqrt (dot y y)) = inv (dot y y)) by (apply inv_sqrt_square; sign).
  try assert (Q4' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]).
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z1' : sqrt (dot y y) <> 0) by (apply positive_ne; sign).
  assert (Z2' : sqrt (dot x x) <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal].
Qed.

(** Step [Cauchy-Schwarz], by Cited:
  <y, y>*<x, x> - <x, y>^2 >= 0
*)
Lemma step_CauchymSchwarz (V : Space) (x : V) (y : V) :
  dot y y * (dot x x) - (dot x y) ^ 2 >= 0.
Proof.
  pose proof (cauchy_schwarz (x) (y)) as I'.
  fit I'.
Qed.

(** Step [J >= 0], by Sign:
  J(x, y) >= 0
*)
Lemma step_J_pos_is_0 (V : Space) (x : V) (y : V) :
  J (dot x x) (dot x y) (dot y y) >= 0.
Proof.
  pose proof (step_CauchymSchwarz (V) (x) (y)) as H_CauchymSchwarz.
  unfold G, J, Q_ in *.
  gap; sign.
Qed.

(** Step [J is even], by Algebra:
  J(x, -y) = J(x, y)
*)
Lemma step_J_is_even (V : Space) (x : V) (y : V) :
  J (dot x x) (dot x (vscale (-1) y)) (dot (vscale (-1) y) (vscale (-1) y)) = J (dot x x) (dot x y) (dot y y).
Proof.
  unfold G, J, Q_.
  try assert (N6' : normal_form ((dot x (vscale (-1) y))) ((-1) * (dot x y))) by normal.
  try assert (N7' : normal_form ((dot (vscale (-1) y) (vscale (-1) y))) (dot y y)) by normal.
  try assert (N8' : normal_form ((sqrt ((dot x x) * (dot y y) - (dot x y) ^ 2))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (N9' : normal_form ((sqrt ((dot x x) * (dot (vscale (-1) y) (vscale (-1) y)) - (dot x (vscale (-1) y)) ^ 2))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [odd part], by Algebra:
  Q(x, y) - Q(x, -y) = 1/2*<x, y>
*)
Lemma step_odd_part (V : Space) (x : V) (y : V) :
  Q_ (dot x x) (dot x y) (dot y y) - Q_ (dot x x) (dot x (vscale (-1) y)) (dot (vscale (-1) y) (vscale (-1) y)) = (1 / 2) * (dot x y).
Proof.
  unfold G, J, Q_.
  not_zero y.
  not_zero x.
  try assert (N6' : normal_form ((dot x (vscale (-1) y))) ((-1) * (dot x y))) by normal.
  try assert (N7' : normal_form ((dot (vscale (-1) y) (vscale (-1) y))) (dot y y)) by normal.
  try assert (N8' : normal_form ((sqrt (dot (vscale (-1) y) (vscale (-1) y)))) (sqrt (dot y y))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (N9' : normal_form ((inv (sqrt (dot (vscale (-1) y) (vscale (-1) y))))) (inv (sqrt (dot y y)))) by normal.
  try assert (N10' : normal_form ((inv (dot (vscale (-1) y) (vscale (-1) y)))) (inv (dot y y))) by normal.
  try assert (N11' : normal_form ((asin ((dot x (vscale (-1) y)) * (inv (sqrt (dot x x))) * (inv (sqrt (dot (vscale (-1) y) (vscale (-1) y))))))) ((-1) * (asin (dot x y * (inv (sqrt (dot y y))) * (inv (sqrt (dot x x))))))) by normal.
  try assert (N12' : normal_form ((asin ((dot x y) * (inv (sqrt (dot x x))) * (inv (sqrt (dot y y)))))) (asin (dot x y * (inv (sqrt (dot y y))) * (inv (sqrt (dot x x)))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
  try assert (N13' : normal_form ((sqrt (1 - (dot x (vscale (-1) y)) ^ 2 * (inv (dot x x)) * (inv (dot (vscale (-1) y) (vscale (-1) y)))))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * (inv (sqrt (dot y y))) * (inv (sqrt (dot x x))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x x) * sqrt (dot x x) = dot x x) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x x)) * inv (sqrt (dot x x)) = inv (dot x x)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (dot y y)) * inv (sqrt (dot y y)) = inv (dot y y)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt (dot y y) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x x) <> 0) by (apply positive_ne; sign); assert (Z2' : dot y y <> 0) by (apply positive_ne; sign); assert (Z3' : dot x x <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
  try assert (N14' : normal_form ((sqrt (1 - (dot x y) ^ 2 * (inv (dot x x)) * (inv (dot y y))))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * (inv (sqrt (dot y y))) * (inv (sqrt (dot x x))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x x) * sqrt (dot x x) = dot x x) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x x)) * inv (sqrt (dot x x)) = inv (dot x x)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (dot y y)) * inv (sqrt (dot y y)) = inv (dot y y)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt (dot y y) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x x) <> 0) by (apply positive_ne; sign); assert (Z2' : dot y y <> 0) by (apply positive_ne; sign); assert (Z3' : dot x x <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [on a line], by Algebra:
  J(x*s, x*r) = 0
*)
Lemma step_on_a_line (V : Space) (r : R) (s : R) (x : V) :
  J (dot (vscale s x) (vscale s x)) (dot (vscale s x) (vscale r x)) (dot (vscale r x) (vscale r x)) = 0.
Proof.
  unfold G, J, Q_.
  try assert (N3' : normal_form ((dot (vscale s x) (vscale s x))) (s ^ 2 * (dot x x))) by normal.
  try assert (N4' : normal_form ((dot (vscale s x) (vscale r x))) (r * (dot x x) * s)) by normal.
  try assert (N5' : normal_form ((dot (vscale r x) (vscale r x))) (r ^ 2 * (dot x x))) by normal.
  try assert (N6' : normal_form ((sqrt ((dot (vscale s x) (vscale s x)) * (dot (vscale r x) (vscale r x)) - (dot (vscale s x) (vscale r x)) ^ 2))) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

Theorem theorem_1 (V : Space) (x : V) (y : V) :
  Q_ (dot x x) (dot x y) (dot y y) = G (dot x x) (dot x y) (dot y y) + J (dot x x) (dot x y) (dot y y).
Proof. exact (step_split (V) (x) (y)). Qed.

Theorem theorem_2 (V : Space) (x : V) (y : V) :
  J (dot x x) (dot x y) (dot y y) >= 0.
Proof. exact (step_J_pos_is_0 (V) (x) (y)). Qed.

Theorem theorem_3 (V : Space) (x : V) (y : V) :
  J (dot x x) (dot x (vscale (-1) y)) (dot (vscale (-1) y) (vscale (-1) y)) = J (dot x x) (dot x y) (dot y y).
Proof. exact (step_J_is_even (V) (x) (y)). Qed.

Theorem theorem_4 (V : Space) (x : V) (y : V) :
  Q_ (dot x x) (dot x y) (dot y y) - Q_ (dot x x) (dot x (vscale (-1) y)) (dot (vscale (-1) y) (vscale (-1) y)) = (1 / 2) * (dot x y).
Proof. exact (step_odd_part (V) (x) (y)). Qed.

Theorem theorem_5 (V : Space) (r : R) (s : R) (x : V) :
  J (dot (vscale s x) (vscale s x)) (dot (vscale s x) (vscale r x)) (dot (vscale r x) (vscale r x)) = 0.
Proof. exact (step_on_a_line (V) (r) (s) (x)). Qed.
