(** $sin(s)^2 <= s^2$ (sine-square)

  Then s^2 >= sin(s)^2
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require sine_square_positive.
Open Scope R_scope.

(** Step [theorem], by Cases:
  s^2 >= sin(s)^2
*)
Lemma step_theorem (s : R) :
  s ^ 2 >= (sin s) ^ 2.
Proof.
  destruct (Rle_dec 0 (s)) as [C' | C'].
  - assert (H_case : s >= 0) by lra; clear C'.
    assert (I' : (s) ^ 2 >= (sin (s)) ^ 2).
    { apply (sine_square_positive.step_theorem (s)); [first [assumption | gap; sign | premise]]. }
    assert (G' : (s ^ 2) - ((sin s) ^ 2) = ((s) ^ 2) - ((sin (s)) ^ 2)).
    { first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : s <= 0) by lra; clear C'.
    assert (I' : ((-1) * s) ^ 2 >= (sin ((-1) * s)) ^ 2).
    { apply (sine_square_positive.step_theorem ((-1) * s)); [first [assumption | gap; sign | premise]]. }
    assert (G' : (s ^ 2) - ((sin s) ^ 2) = (((-1) * s) ^ 2) - ((sin ((-1) * s)) ^ 2)).
    { try assert (N2' : normal_form ((sin ((-1) * s))) ((-1) * (sin s))) by normal.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
Qed.

Theorem theorem (s : R) :
  s ^ 2 >= (sin s) ^ 2.
Proof. exact (step_theorem (s)). Qed.
