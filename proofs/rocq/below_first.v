(** A ratio that falls at first, and nowhere rises, is below the first one (below-first)

  Given [b > 0]: b(_0) > 0 for all nat
  Given [a/b falls]: a(_0)*b(1 + _0) >= b(_0)*a(1 + _0) for all nat
  Given [first]: b(2)*a(1) > a(2)*b(1)
  Then b(1 + k)*a(1) > a(1 + k)*b(1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
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
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Theorem theorem (k : R) (a : R -> R) (b : R -> R)
    (label_k : label k)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_first : b 2 * (a 1) > a 2 * (b 1)) :
  b (1 + k) * (a 1) > a (1 + k) * (b 1).
Proof. exact (step_all_k (k) (a) (b) label_k H_b_pos_0 H_a_over_b_falls H_first). Qed.
Print Assumptions theorem.
