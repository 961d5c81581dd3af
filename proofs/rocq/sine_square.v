(** $sin(s)^2 <= s^2$ (sine-square)

  Then s^2 >= sin(s)^2
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.

(** Step [theorem], by Cases:
  s^2 >= sin(s)^2
*)
Lemma step_theorem (s : R) :
  s ^ 2 >= (sin s) ^ 2.
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Theorem theorem (s : R) :
  s ^ 2 >= (sin s) ^ 2.
Proof. exact (step_theorem (s)). Qed.
Print Assumptions theorem.
