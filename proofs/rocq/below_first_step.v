(** A ratio that falls at first is below the first one, from one place to the next (below-first-step)

  Given [b > 0]: b(_0) > 0 for all nat
  Given [a/b falls]: a(_0)*b(1 + _0) >= b(_0)*a(1 + _0) for all nat
  Given [k]: b(1 + k)*a(1) > a(1 + k)*b(1)
  Then a(1)*b(k + 2) > a(k + 2)*b(1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [next], by Specialise:
  b(k + 2)*a(1 + k) >= a(k + 2)*b(1 + k)
*)
Lemma step_next (k : R) (a : R -> R) (b : R -> R)
    (label_k : label k)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_k : b (1 + k) * (a 1) > a (1 + k) * (b 1)) :
  b (k + 2) * (a (1 + k)) >= a (k + 2) * (b (1 + k)).
Proof.
  pose proof (H_a_over_b_falls (1 + k) ltac:(labels)) as I'.
  assert (G' : (b (k + 2) * (a (1 + k))) - (a (k + 2) * (b (1 + k))) = (a (1 + k) * (b (1 + (1 + k)))) - (b (1 + k) * (a (1 + (1 + k))))).
  { try assert (N1' : normal_form ((b (1 + (1 + k)))) (b (k + 2))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
    try assert (N2' : normal_form ((a (1 + (1 + k)))) (a (k + 2))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [k + 1], by Linear:
  a(1)*b(k + 2) > a(k + 2)*b(1)
*)
Lemma step_k_p_1 (k : R) (a : R -> R) (b : R -> R)
    (label_k : label k)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_k : b (1 + k) * (a 1) > a (1 + k) * (b 1)) :
  a 1 * (b (k + 2)) > a (k + 2) * (b 1).
Proof.
  pose proof (step_next (k) (a) (b) label_k H_a_over_b_falls H_k) as H_next.
  assert (P0' : 0 < (b (k + 2) * (inv (b (1 + k)))) * ((b (1 + k) * (a 1)) - (a (1 + k) * (b 1)))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (P1' : 0 <= (b 1 * (inv (b (1 + k)))) * ((b (k + 2) * (a (1 + k))) - (a (k + 2) * (b (1 + k))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (a 1 * (b (k + 2))) - (a (k + 2) * (b 1)) = (b (k + 2) * (inv (b (1 + k)))) * ((b (1 + k) * (a 1)) - (a (1 + k) * (b 1))) + (b 1 * (inv (b (1 + k)))) * ((b (k + 2) * (a (1 + k))) - (a (k + 2) * (b (1 + k))))).
  { assert (Z0' : b (1 + k) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (k : R) (a : R -> R) (b : R -> R)
    (label_k : label k)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_k : b (1 + k) * (a 1) > a (1 + k) * (b 1)) :
  a 1 * (b (k + 2)) > a (k + 2) * (b 1).
Proof. exact (step_k_p_1 (k) (a) (b) label_k H_b_pos_0 H_a_over_b_falls H_k). Qed.
