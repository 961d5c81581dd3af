(** Bernoulli's inequality: $(1 + x)^n >= 1 + n x$ (bernoulli)

  Given [1 + x >= 0]: x + 1 >= 0
  Then (x + 1)^(n) >= x*n + 1
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require bernoulli_step.
Open Scope R_scope.

(** Step [n = 1], by Sign:
  x + 1 >= x + 1
*)
Lemma step_n_is_1 (x : R)
    (H_s_1_p_x_pos_is_0 : x + 1 >= 0) :
  x + 1 >= x + 1.
Proof.
  gap; first [sign].
Qed.

(** Step [all n], by Induction:
  (x + 1)^(n) >= x*n + 1
*)
Lemma step_all_n (n : R) (x : R)
    (label_n : label n)
    (H_s_1_p_x_pos_is_0 : x + 1 >= 0) :
  npow (x + 1) n >= x * n + 1.
Proof.
  pose proof (step_n_is_1 (x) H_s_1_p_x_pos_is_0) as H_n_is_1.
  forget n; revert n label_n;
    apply (label_ind (fun n => npow (x + 1) n >= x * n + 1)).
  - assert (A' : npow (x + 1) 1 >= 1 + 1 * x).
    { assert (G' : (npow (x + 1) 1) - (1 + 1 * x) = (x + 1) - (x + 1)).
      { try assert (N1' : normal_form (npow (x + 1) 1) (x + 1)) by normal.
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
  - intros n label_n H_fact.
    assert (A' : npow (x + 1) (1 + n) >= 1 + x * (1 + n)).
    { assert (I' : npow ((x) + 1) (1 + (n)) >= 1 + (x) * (1 + (n))).
      { apply (bernoulli_step.step_n_p_1 (n) (x)); [premise | first [assumption | gap; first [seen | sign_form (x + 1) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | premise_by H_fact]. }
      assert (G' : (npow (x + 1) (1 + n)) - (1 + x * (1 + n)) = (npow ((x) + 1) (1 + (n))) - (1 + (x) * (1 + (n)))).
      { try assert (N0' : normal_form (npow (x + 1) (1 + n)) (x ^ 2 * (npow (x + 1) (n - 1)) + npow (x + 1) (n - 1) + 2 * x * (npow (x + 1) (n - 1)))) by normal.
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

Theorem theorem (n : R) (x : R)
    (label_n : label n)
    (H_s_1_p_x_pos_is_0 : x + 1 >= 0) :
  npow (x + 1) n >= x * n + 1.
Proof. exact (step_all_n (n) (x) label_n H_s_1_p_x_pos_is_0). Qed.
