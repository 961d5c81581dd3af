(** $erf(x/2^(1/2))^2 >= 1 - exp(-x^2/2)$ (erf-square)

  Then exp(-1/2*x^2) - 1 + erf(1/2*x*2^(1/2))^2 >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_square_positive.
Open Scope R_scope.

(** Step [theorem], by Cases:
  exp(-1/2*x^2) - 1 + erf(1/2*x*2^(1/2))^2 >= 0
*)
Lemma step_theorem (x : R) :
  exp ((-1 / 2) * (x ^ 2)) + (erf ((1 / 2) * x * (sqrt 2))) ^ 2 - 1 >= 0.
Proof.
  destruct (Rle_dec 0 (x)) as [C' | C'].
  - assert (H_case : x >= 0) by lra; clear C'.
    assert (I' : exp ((-1 / 2) * ((x) ^ 2)) + (erf ((1 / 2) * (x) * (sqrt 2))) ^ 2 - 1 >= 0).
    { apply (erf_square_positive.step_theorem (x)); [first [assumption | gap; sign | premise]]. }
    assert (G' : (exp ((-1 / 2) * (x ^ 2)) + (erf ((1 / 2) * x * (sqrt 2))) ^ 2 - 1) - (0) = (exp ((-1 / 2) * ((x) ^ 2)) + (erf ((1 / 2) * (x) * (sqrt 2))) ^ 2 - 1) - (0)).
    { try assert (N1' : normal_form ((exp ((-1 / 2) * ((x) ^ 2)))) (inv (exp ((1 / 2) * (x ^ 2))))) by normal.
      try assert (N2' : normal_form (exp ((-1 / 2) * (x ^ 2))) (inv (exp ((1 / 2) * (x ^ 2))))) by normal.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : x <= 0) by lra; clear C'.
    assert (I' : exp ((-1 / 2) * (((-1) * x) ^ 2)) + (erf ((1 / 2) * ((-1) * x) * (sqrt 2))) ^ 2 - 1 >= 0).
    { apply (erf_square_positive.step_theorem ((-1) * x)); [first [assumption | gap; sign | premise]]. }
    assert (G' : (exp ((-1 / 2) * (x ^ 2)) + (erf ((1 / 2) * x * (sqrt 2))) ^ 2 - 1) - (0) = (exp ((-1 / 2) * (((-1) * x) ^ 2)) + (erf ((1 / 2) * ((-1) * x) * (sqrt 2))) ^ 2 - 1) - (0)).
    { try assert (N4' : normal_form (exp ((-1 / 2) * (x ^ 2))) (inv (exp ((1 / 2) * (x ^ 2))))) by normal.
      try assert (N5' : normal_form ((exp ((-1 / 2) * (((-1) * x) ^ 2)))) (inv (exp ((1 / 2) * (x ^ 2))))) by normal.
      try assert (N6' : normal_form ((erf ((1 / 2) * ((-1) * x) * (sqrt 2)))) ((-1) * (erf ((1 / 2) * x * (sqrt 2))))) by normal.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
Qed.

Theorem theorem (x : R) :
  exp ((-1 / 2) * (x ^ 2)) + (erf ((1 / 2) * x * (sqrt 2))) ^ 2 - 1 >= 0.
Proof. exact (step_theorem (x)). Qed.
