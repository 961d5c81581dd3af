(** A ratio that falls at first, and nowhere rises, is below the first one (below-first)

  Given [b > 0]: b(_0) > 0 for all nat
  Given [a/b falls]: a(_0)*b(1 + _0) >= b(_0)*a(1 + _0) for all nat
  Given [first]: b(2)*a(1) > a(2)*b(1)
  Then b(1 + k)*a(1) > a(1 + k)*b(1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require below_first_step.
Open Scope R_scope.

(** Step [all k], by Induction:
  b(1 + k)*a(1) > a(1 + k)*b(1)
*)
Lemma step_all_k (k : R) (a : R -> R) (b : R -> R)
    (label_k : label k)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_first : b 2 * (a 1) > a 2 * (b 1)) :
  b (1 + k) * (a 1) > a (1 + k) * (b 1).
Proof.
  forget k; revert k label_k;
    apply (label_ind (fun k => b (1 + k) * (a 1) > a (1 + k) * (b 1))).
  - assert (A' : b (1 + 1) * (a 1) > a (1 + 1) * (b 1)).
    { assert (G' : (b (1 + 1) * (a 1)) - (a (1 + 1) * (b 1)) = (b 2 * (a 1)) - (a 2 * (b 1))).
      { try assert (N2' : normal_form (a (1 + 1)) (a 2)) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
        try assert (N3' : normal_form (b (1 + 1)) (b 2)) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
  - intros k label_k H_fact.
    assert (A' : b ((1 + k) + 1) * (a 1) > a ((1 + k) + 1) * (b 1)).
    { assert (I' : a 1 * (b ((k) + 2)) > a ((k) + 2) * (b 1)).
      { apply (below_first_step.step_k_p_1 (k) (a) (b)); [premise | premise | premise | premise_by H_fact]. }
      assert (G' : (b ((1 + k) + 1) * (a 1)) - (a ((1 + k) + 1) * (b 1)) = (a 1 * (b ((k) + 2))) - (a ((k) + 2) * (b 1))).
      { try assert (N0' : normal_form (a ((1 + k) + 1)) (a (k + 2))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
        try assert (N1' : normal_form (b ((1 + k) + 1)) (b (k + 2))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

Theorem theorem (k : R) (a : R -> R) (b : R -> R)
    (label_k : label k)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_first : b 2 * (a 1) > a 2 * (b 1)) :
  b (1 + k) * (a 1) > a (1 + k) * (b 1).
Proof. exact (step_all_k (k) (a) (b) label_k H_b_pos_0 H_a_over_b_falls H_first). Qed.
