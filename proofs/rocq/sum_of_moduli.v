(** $|p| + |q| >= |p + q|$ (sum-of-moduli)

  Then abs(p) + abs(q) >= abs(q + p)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [theorem], by Sign:
  abs(p) + abs(q) >= abs(q + p)
*)
Lemma step_theorem (p : R) (q : R) :
  Rabs p + Rabs q >= Rabs (q + p).
Proof.
  gap; first [sign].
Qed.

Theorem theorem (p : R) (q : R) :
  Rabs p + Rabs q >= Rabs (q + p).
Proof. exact (step_theorem (p) (q)). Qed.
