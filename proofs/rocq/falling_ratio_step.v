(** A ratio that nowhere rises, from $n$ places to $n + 1$ (falling-ratio-step)

  Given [b > 0]: b(_0) > 0 for all nat
  Given [a/b falls]: a(_0)*b(1 + _0) >= b(_0)*a(1 + _0) for all nat
  Given [n]: a(k)*b(n + k) >= b(k)*a(n + k)
  Then b(1 + n + k)*a(k) >= b(k)*a(1 + n + k)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [b at k], by Specialise:
  b(k) > 0
*)
Lemma step_b_at_k (k : R) (b : R -> R)
    (label_k : label k)
    (H_b_pos_0 : forall i : R, label i -> b i > 0) :
  b k > 0.
Proof.
  pose proof (H_b_pos_0 (k) ltac:(labels)) as I'.
  assert (G' : (b k) - (0) = (b (k)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [b at n + k], by Specialise:
  b(n + k) > 0
*)
Lemma step_b_at_n_p_k (k : R) (n : R) (b : R -> R)
    (label_k : label k)
    (label_n : label n)
    (H_b_pos_0 : forall i : R, label i -> b i > 0) :
  b (n + k) > 0.
Proof.
  pose proof (H_b_pos_0 (n + k) ltac:(labels)) as I'.
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [b after it], by Specialise:
  b(1 + n + k) > 0
*)
Lemma step_b_after_it (k : R) (n : R) (b : R -> R)
    (label_k : label k)
    (label_n : label n)
    (H_b_pos_0 : forall i : R, label i -> b i > 0) :
  b (1 + n + k) > 0.
Proof.
  pose proof (H_b_pos_0 (1 + n + k) ltac:(labels)) as I'.
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [next], by Specialise:
  b(1 + n + k)*a(n + k) >= a(1 + n + k)*b(n + k)
*)
Lemma step_next (k : R) (n : R) (a : R -> R) (b : R -> R)
    (label_k : label k)
    (label_n : label n)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i))) :
  b (1 + n + k) * (a (n + k)) >= a (1 + n + k) * (b (n + k)).
Proof.
  pose proof (H_a_over_b_falls (n + k) ltac:(labels)) as I'.
  assert (G' : (b (1 + n + k) * (a (n + k))) - (a (1 + n + k) * (b (n + k))) = (a (n + k) * (b (1 + (n + k)))) - (b (n + k) * (a (1 + (n + k))))).
  { try assert (N1' : normal_form ((b (1 + (n + k)))) (b (1 + n + k))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
    try assert (N2' : normal_form ((a (1 + (n + k)))) (a (1 + n + k))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [n + 1], by Linear:
  b(1 + n + k)*a(k) >= b(k)*a(1 + n + k)
*)
Lemma step_n_p_1 (k : R) (n : R) (a : R -> R) (b : R -> R)
    (label_k : label k)
    (label_n : label n)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_n : a k * (b (n + k)) >= b k * (a (n + k))) :
  b (1 + n + k) * (a k) >= b k * (a (1 + n + k)).
Proof.
  pose proof (step_b_at_k (k) (b) label_k H_b_pos_0) as H_b_at_k.
  pose proof (step_b_at_n_p_k (k) (n) (b) label_k label_n H_b_pos_0) as H_b_at_n_p_k.
  pose proof (step_b_after_it (k) (n) (b) label_k label_n H_b_pos_0) as H_b_after_it.
  pose proof (step_next (k) (n) (a) (b) label_k label_n H_a_over_b_falls) as H_next.
  assert (P0' : 0 <= (b (1 + n + k) * (inv (b (n + k)))) * ((a k * (b (n + k))) - (b k * (a (n + k))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (b k * (inv (b (n + k)))) * ((b (1 + n + k) * (a (n + k))) - (a (1 + n + k) * (b (n + k))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (b (1 + n + k) * (a k)) - (b k * (a (1 + n + k))) = (b (1 + n + k) * (inv (b (n + k)))) * ((a k * (b (n + k))) - (b k * (a (n + k)))) + (b k * (inv (b (n + k)))) * ((b (1 + n + k) * (a (n + k))) - (a (1 + n + k) * (b (n + k))))).
  { assert (Z0' : b (n + k) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (k : R) (n : R) (a : R -> R) (b : R -> R)
    (label_k : label k)
    (label_n : label n)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_n : a k * (b (n + k)) >= b k * (a (n + k))) :
  b (1 + n + k) * (a k) >= b k * (a (1 + n + k)).
Proof. exact (step_n_p_1 (k) (n) (a) (b) label_k label_n H_b_pos_0 H_a_over_b_falls H_n). Qed.
