(** $erf(x/2^(1/2))^2 >= 1 - exp(-x^2/2)$ (erf-square)

  Then exp(-1/2*x^2) - 1 + erf(1/2*x*2^(1/2))^2 >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.

(** Step [theorem], by Cases:
  exp(-1/2*x^2) - 1 + erf(1/2*x*2^(1/2))^2 >= 0
*)
Lemma step_theorem (x : R) :
  exp ((-1 / 2) * (x ^ 2)) + (erf ((1 / 2) * x * (sqrt 2))) ^ 2 - 1 >= 0.
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Theorem theorem (x : R) :
  exp ((-1 / 2) * (x ^ 2)) + (erf ((1 / 2) * x * (sqrt 2))) ^ 2 - 1 >= 0.
Proof. exact (step_theorem (x)). Qed.
Print Assumptions theorem.
