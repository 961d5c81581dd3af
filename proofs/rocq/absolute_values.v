(** $min(a, b) = (a + b - |a - b|) / 2$, and $|a + b| <= |a| + |b|$ (absolute-values)

  Then min(b, a) = -1/2*abs(-b + a) + 1/2*b + 1/2*a
  Then abs(a) + abs(b) >= abs(b + a)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [least], by Cases:
  min(b, a) = -1/2*abs(-b + a) + 1/2*b + 1/2*a
*)
Lemma step_least (a : R) (b : R) :
  Rmin b (a) = (1 / 2) * b + (1 / 2) * a - (1 / 2) * (Rabs (a - b)).
Proof.
  destruct (Rle_dec 0 (a - b)) as [C' | C'].
  - assert (H_case : a - b >= 0) by lra; clear C'.
    try assert (N0' : normal_form (Rmin b (a)) (b)) by normal.
    try assert (N1' : normal_form (Rabs (a - b)) (a - b)) by normal.
    first [put; solve [field] | equal].
  - assert (H_case : a - b <= 0) by lra; clear C'.
    try assert (N2' : normal_form (Rmin b (a)) (a)) by normal.
    try assert (N3' : normal_form (Rabs (a - b)) (b - a)) by normal.
    first [put; solve [field] | equal].
Qed.

(** Step [triangle], by Cases:
  abs(a) + abs(b) >= abs(b + a)
*)
Lemma step_triangle (a : R) (b : R) :
  Rabs a + Rabs b >= Rabs (b + a).
Proof.
  destruct (Rle_dec 0 (b + a)) as [C' | C'].
  - assert (H_case : b + a >= 0) by lra; clear C'.
    gap; first [sign].
  - assert (H_case : b + a <= 0) by lra; clear C'.
    gap; first [sign].
Qed.

Theorem theorem_1 (a : R) (b : R) :
  Rmin b (a) = (1 / 2) * b + (1 / 2) * a - (1 / 2) * (Rabs (a - b)).
Proof. exact (step_least (a) (b)). Qed.

Theorem theorem_2 (a : R) (b : R) :
  Rabs a + Rabs b >= Rabs (b + a).
Proof. exact (step_triangle (a) (b)). Qed.
