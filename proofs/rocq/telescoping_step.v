(** What adds $a(n + 1)$ at $n + 1$ is the sum of the $a(k)$ up to $n$: from $n$ to $n + 1$ (telescoping-step)

  Given [recursion]: S(1 + _0) = a(1 + _0) + S(_0) for all nat
  Given [n]: S(n) = n*E[a(c); c ~ uniform(n)]
  Then S(1 + n) = E[a(c); c ~ uniform(1 + n)]*(1 + n)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [summand], by Cited:
  E[a(c); c ~ uniform(1 + n)]*(1 + n) = a(1 + n) + n*E[a(c); c ~ uniform(n)]
*)
Lemma step_summand (n : R) (a : R -> R)
    (label_n : label n) :
  E (uniform (1 + n)) (fun i => a i) * (1 + n) = a (1 + n) + n * (E (uniform n) (fun i => a i)).
Proof.
  assert (I' : E (uniform (1 + n)) (fun i => a i) * (1 + n) = a (1 + n) + n * (E (uniform n) (fun i => a i))).
  { pose proof (one_more_summand (n) (fun v0 => a v0) ltac:(labels)) as T'; lra. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [at n], by Specialise:
  S(1 + n) = a(1 + n) + S(n)
*)
Lemma step_at_n (n : R) (S_ : R -> R) (a : R -> R)
    (label_n : label n)
    (H_recursion : forall i : R, label i -> S_ (1 + i) = a (1 + i) + S_ i) :
  S_ (1 + n) = a (1 + n) + S_ n.
Proof.
  pose proof (H_recursion (n) ltac:(labels)) as I'.
  assert (G' : (S_ (1 + n)) - (a (1 + n) + S_ n) = (S_ (1 + (n))) - (a (1 + (n)) + S_ (n))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [n + 1], by Algebra:
  S(1 + n) = E[a(c); c ~ uniform(1 + n)]*(1 + n)
*)
Lemma step_n_p_1 (n : R) (S_ : R -> R) (a : R -> R)
    (label_n : label n)
    (H_recursion : forall i : R, label i -> S_ (1 + i) = a (1 + i) + S_ i)
    (H_n : S_ n = n * (E (uniform n) (fun i => a i))) :
  S_ (1 + n) = E (uniform (1 + n)) (fun i => a i) * (1 + n).
Proof.
  pose proof (step_summand (n) (a) label_n) as H_summand.
  pose proof (step_at_n (n) (S_) (a) label_n H_recursion) as H_at_n.
  enough (U' : a (1 + n) + n * (E (uniform n) (fun i => a i)) = a (1 + n) + n * (E (uniform n) (fun i => a i))).
  { transitivity (a (1 + n) + n * (E (uniform n) (fun i => a i))).
    { assert (C0' : S_ (1 + n) = a (1 + n) + n * (E (uniform n) (fun i => a i))).
      { rewrite H_at_n.
        assert (C1' : S_ n = n * (E (uniform n) (fun i => a i))).
        { rewrite H_n.
          first [same | ring | arrange]. }
        rewrite C1'.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    first [same | ring | arrange]. }
  assert (S0' : a (1 + n) + n * (E (uniform n) (fun i => a i)) = a (1 + n) + n * (E (uniform n) (fun i => a i))).
  { transitivity (a (1 + n) + n * (E (uniform n) (fun i => a i))). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : a (1 + n) + n * (E (uniform n) (fun i => a i)) = a (1 + n) + n * (E (uniform n) (fun i => a i))).
  { transitivity (a (1 + n) + n * (E (uniform n) (fun i => a i))). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (a (1 + n) + n * (E (uniform n) (fun i => a i))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (a (1 + n) + n * (E (uniform n) (fun i => a i))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

Theorem theorem (n : R) (S_ : R -> R) (a : R -> R)
    (label_n : label n)
    (H_recursion : forall i : R, label i -> S_ (1 + i) = a (1 + i) + S_ i)
    (H_n : S_ n = n * (E (uniform n) (fun i => a i))) :
  S_ (1 + n) = E (uniform (1 + n)) (fun i => a i) * (1 + n).
Proof. exact (step_n_p_1 (n) (S_) (a) label_n H_recursion H_n). Qed.
