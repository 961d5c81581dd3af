(** A concave sequence that starts from 0: $phi(n)/n$ nowhere rises (concave-from-zero)

  Given [concave]: 2*phi(1 + _0) >= phi(_0 + 2) + phi(_0) for all nat
  Given [at 0]: 2*phi(1) >= phi(2)
  Then phi(n)*(1 + n) >= n*phi(1 + n)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require concave_from_zero_step.
Open Scope R_scope.

(** Step [all n], by Induction:
  phi(n)*(1 + n) >= n*phi(1 + n)
*)
Lemma step_all_n (n : R) (phi : R -> R)
    (label_n : label n)
    (H_concave : forall i : R, label i -> 2 * (phi (1 + i)) >= phi (i + 2) + phi i)
    (H_at_0 : 2 * (phi 1) >= phi 2) :
  phi n * (1 + n) >= n * (phi (1 + n)).
Proof.
  forget n; revert n label_n;
    apply (label_ind (fun n => phi n * (1 + n) >= n * (phi (1 + n)))).
  - assert (A' : phi 1 * (1 + 1) >= 1 * (phi (1 + 1))).
    { assert (G' : (phi 1 * (1 + 1)) - (1 * (phi (1 + 1))) = (2 * (phi 1)) - (phi 2)).
      { try assert (N1' : normal_form (phi (1 + 1)) (phi 2)) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
  - intros n label_n H_fact.
    assert (A' : phi (1 + n) * (1 + (1 + n)) >= phi (1 + (1 + n)) * (1 + n)).
    { assert (I' : ((n) + 2) * (phi (1 + (n))) >= phi ((n) + 2) * (1 + (n))).
      { apply (concave_from_zero_step.step_n_p_1 (n) (phi)); [premise | premise | premise_by H_fact]. }
      assert (G' : (phi (1 + n) * (1 + (1 + n))) - (phi (1 + (1 + n)) * (1 + n)) = (((n) + 2) * (phi (1 + (n)))) - (phi ((n) + 2) * (1 + (n)))).
      { try assert (N0' : normal_form (phi (1 + (1 + n))) (phi (n + 2))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

Theorem theorem (n : R) (phi : R -> R)
    (label_n : label n)
    (H_concave : forall i : R, label i -> 2 * (phi (1 + i)) >= phi (i + 2) + phi i)
    (H_at_0 : 2 * (phi 1) >= phi 2) :
  phi n * (1 + n) >= n * (phi (1 + n)).
Proof. exact (step_all_n (n) (phi) label_n H_concave H_at_0). Qed.
