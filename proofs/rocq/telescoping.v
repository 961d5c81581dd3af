(** What adds $a(n + 1)$ at $n + 1$ is the sum of the $a(k)$ up to $n$ (telescoping)

  Given [first]: S(1) = a(1)
  Given [recursion]: S(1 + _0) = a(1 + _0) + S(_0) for all nat
  Then S(n) = n*E[a(c); c ~ uniform(n)]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require telescoping_step.
Open Scope R_scope.

(** Step [summand], by Cited:
  E[a(c); c ~ uniform(1)] = a(1)
*)
Lemma step_summand (a : R -> R) :
  1 * (E (uniform 1) (fun i => a i)) = a 1.
Proof.
  assert (I' : 1 * (E (uniform 1) (fun i => a i)) = a 1).
  { pose proof (one_summand (fun v0 => a v0)) as T'; lra. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [n = 1], by Algebra:
  S(1) = E[a(c); c ~ uniform(1)]
*)
Lemma step_n_is_1 (S_ : R -> R) (a : R -> R)
    (H_first : S_ 1 = a 1) :
  S_ 1 = 1 * (E (uniform 1) (fun i => a i)).
Proof.
  pose proof (step_summand (a)) as H_summand.
  rewrite ?H_first, ?H_summand.
  rewrite ?H_first, ?H_summand.
  first [put; solve [ring] | equal].
Qed.

(** Step [all n], by Induction:
  S(n) = n*E[a(c); c ~ uniform(n)]
*)
Lemma step_all_n (n : R) (S_ : R -> R) (a : R -> R)
    (label_n : label n)
    (H_first : S_ 1 = a 1)
    (H_recursion : forall i : R, label i -> S_ (1 + i) = a (1 + i) + S_ i) :
  S_ n = n * (E (uniform n) (fun i => a i)).
Proof.
  pose proof (step_n_is_1 (S_) (a) H_first) as H_n_is_1.
  forget n; revert n label_n;
    apply (label_ind (fun n => S_ n = n * (E (uniform n) (fun i => a i)))).
  - assert (A' : S_ 1 = 1 * (E (uniform 1) (fun i => a i))).
    { first [exact H_n_is_1 | lra | congruent_to H_n_is_1 | fit H_n_is_1]. }
    fits A'.
  - intros n label_n H_fact.
    assert (A' : S_ (1 + n) = E (uniform (1 + n)) (fun i => a i) * (1 + n)).
    { assert (I' : S_ (1 + (n)) = E (uniform (1 + (n))) (fun i => a i) * (1 + (n))).
      { apply (telescoping_step.step_n_p_1 (n) (S_) (a)); [premise | premise | premise_by H_fact]. }
      congruent_to I'. }
    fits A'.
Qed.

Theorem theorem (n : R) (S_ : R -> R) (a : R -> R)
    (label_n : label n)
    (H_first : S_ 1 = a 1)
    (H_recursion : forall i : R, label i -> S_ (1 + i) = a (1 + i) + S_ i) :
  S_ n = n * (E (uniform n) (fun i => a i)).
Proof. exact (step_all_n (n) (S_) (a) label_n H_first H_recursion). Qed.
