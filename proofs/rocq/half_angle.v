(** $1 - cos(2 s) = 2 sin(s)^2$ (half-angle)

  Then 1 - cos(2*s) = 2*sin(s)^2
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [double], by Algebra:
  1 - cos(2*s) = 2*sin(s)^2
*)
Lemma step_double (s : R) :
  1 - cos (2 * s) = 2 * ((sin s) ^ 2).
Proof.
  try assert (N0' : normal_form (cos (2 * s)) (1 - 2 * ((sin s) ^ 2))) by normal.
  first [put; solve [ring] | equal].
Qed.

Theorem theorem (s : R) :
  1 - cos (2 * s) = 2 * ((sin s) ^ 2).
Proof. exact (step_double (s)). Qed.
