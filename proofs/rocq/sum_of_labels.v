(** The sum of the labels from 1 to $n$ is $n (n + 1)/2$ (sum-of-labels)

  Then n*E[c; c ~ uniform(n)] = 1/2*n*(1 + n)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require telescoping.
Open Scope R_scope.

(** Step [adds], by Algebra:
  1/2*(_0 + 2)*(1 + _0) = 1 + _0 + 1/2*(1 + _0)*_0 for all nat
*)
Lemma step_adds :
  forall i : R, label i -> (1 / 2) * (i + 2) * (1 + i) = 1 + i + (1 / 2) * (1 + i) * i.
Proof.
  intros any0 D0; draws.
  first [put; solve [field] | equal].
Qed.

(** Step [sum], by Instance:
  1/2*n*(1 + n) = n*E[c; c ~ uniform(n)]
*)
Lemma step_sum (n : R)
    (label_n : label n) :
  (1 / 2) * n * (1 + n) = n * (E (uniform n) (fun i => i)).
Proof.
  pose proof (step_adds) as H_adds.
  assert (I' : (fun v0 => (1 / 2) * (1 + v0) * v0) (n) = (n) * (E (uniform (n)) (fun i => (fun v0 => v0) i))).
  { apply (telescoping.step_all_n (n) ((fun v0 => (1 / 2) * (1 + v0) * v0)) ((fun v0 => v0))); [premise | premise | premise_by H_adds]. }
  cbv beta in I'.
  congruent_to I'.
Qed.

(** Step [turned], by Algebra:
  n*E[c; c ~ uniform(n)] = 1/2*n*(1 + n)
*)
Lemma step_turned (n : R)
    (label_n : label n) :
  n * (E (uniform n) (fun i => i)) = (1 / 2) * n * (1 + n).
Proof.
  pose proof (step_sum (n) label_n) as H_sum.
  enough (U' : n * (E (uniform n) (fun i => i)) = n * (E (uniform n) (fun i => i))).
  { transitivity (n * (E (uniform n) (fun i => i))).
    { first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    first [same | ring | arrange]. }
  assert (S0' : n * (E (uniform n) (fun i => i)) = n * (E (uniform n) (fun i => i))).
  { transitivity (n * (E (uniform n) (fun i => i))). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : n * (E (uniform n) (fun i => i)) = n * (E (uniform n) (fun i => i))).
  { transitivity (n * (E (uniform n) (fun i => i))). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (n * (E (uniform n) (fun i => i))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (n * (E (uniform n) (fun i => i))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

Theorem theorem (n : R)
    (label_n : label n) :
  n * (E (uniform n) (fun i => i)) = (1 / 2) * n * (1 + n).
Proof. exact (step_turned (n) label_n). Qed.
