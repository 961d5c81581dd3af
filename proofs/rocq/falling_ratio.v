(** A ratio that nowhere rises is not higher at any later place (falling-ratio)

  Given [b > 0]: b(_0) > 0 for all nat
  Given [a/b falls]: a(_0)*b(1 + _0) >= b(_0)*a(1 + _0) for all nat
  Then a(k)*b(n + k) >= b(k)*a(n + k)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require falling_ratio_step.
Open Scope R_scope.

(** Step [n = 1], by Specialise:
  b(1 + k)*a(k) >= b(k)*a(1 + k)
*)
Lemma step_n_is_1 (k : R) (a : R -> R) (b : R -> R)
    (label_k : label k)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i))) :
  b (1 + k) * (a k) >= b k * (a (1 + k)).
Proof.
  pose proof (H_a_over_b_falls (k) ltac:(labels)) as I'.
  assert (G' : (b (1 + k) * (a k)) - (b k * (a (1 + k))) = (a (k) * (b (1 + (k)))) - (b (k) * (a (1 + (k))))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [all n], by Induction:
  a(k)*b(n + k) >= b(k)*a(n + k)
*)
Lemma step_all_n (k : R) (n : R) (a : R -> R) (b : R -> R)
    (label_k : label k)
    (label_n : label n)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i))) :
  a k * (b (n + k)) >= b k * (a (n + k)).
Proof.
  pose proof (step_n_is_1 (k) (a) (b) label_k H_a_over_b_falls) as H_n_is_1.
  forget n; revert n label_n;
    apply (label_ind (fun n => a k * (b (n + k)) >= b k * (a (n + k)))).
  - assert (A' : b (1 + k) * (a k) >= b k * (a (1 + k))).
    { first [exact H_n_is_1 | lra | congruent_to H_n_is_1 | fit H_n_is_1]. }
    fits A'.
  - intros n label_n H_fact.
    assert (A' : b (k + (1 + n)) * (a k) >= b k * (a (k + (1 + n)))).
    { assert (I' : b (1 + (n) + (k)) * (a (k)) >= b (k) * (a (1 + (n) + (k)))).
      { apply (falling_ratio_step.step_n_p_1 (k) (n) (a) (b)); [premise | premise | premise | premise | premise_by H_fact]. }
      assert (G' : (b (k + (1 + n)) * (a k)) - (b k * (a (k + (1 + n)))) = (b (1 + (n) + (k)) * (a (k))) - (b (k) * (a (1 + (n) + (k))))).
      { try assert (N0' : normal_form (b (k + (1 + n))) (b (1 + n + k))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
        try assert (N1' : normal_form (a (k + (1 + n))) (a (1 + n + k))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

Theorem theorem (k : R) (n : R) (a : R -> R) (b : R -> R)
    (label_k : label k)
    (label_n : label n)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i))) :
  a k * (b (n + k)) >= b k * (a (n + k)).
Proof. exact (step_all_n (k) (n) (a) (b) label_k label_n H_b_pos_0 H_a_over_b_falls). Qed.
