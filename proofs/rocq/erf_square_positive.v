(** $erf(q/2^(1/2))^2 >= 1 - exp(-q^2/2)$ for $q >= 0$ (erf-square-positive)

  Given [q >= 0]: q >= 0
  Then exp(-1/2*q^2) + erf(1/2*q*2^(1/2))^2 - 1 >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_square_behind.
From NCProofs Require erf_square_early.
From NCProofs Require erf_square_ahead.
Open Scope R_scope.

(** Step [theorem], by Cases:
  exp(-1/2*q^2) + erf(1/2*q*2^(1/2))^2 - 1 >= 0
*)
Lemma step_theorem (q : R)
    (H_q_pos_is_0 : q >= 0) :
  exp ((-1 / 2) * (q ^ 2)) + (erf ((1 / 2) * q * (sqrt 2))) ^ 2 - 1 >= 0.
Proof.
  destruct (Rle_dec 0 (2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q)) as [C' | C'].
  - assert (H_case : 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q >= 0) by lra; clear C'.
    assert (I' : exp ((-1 / 2) * ((q) ^ 2)) + (erf ((1 / 2) * (q) * (sqrt 2))) ^ 2 - 1 >= 0).
    { apply (erf_square_behind.step_theorem (q) (q)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_case | assert (G' : (2 * (erf ((1 / 2) * (q) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (q)) - (0) = (2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [assumption | gap; first [sign] | premise]]. }
    assert (G' : (exp ((-1 / 2) * (q ^ 2)) + (erf ((1 / 2) * q * (sqrt 2))) ^ 2 - 1) - (0) = (exp ((-1 / 2) * ((q) ^ 2)) + (erf ((1 / 2) * (q) * (sqrt 2))) ^ 2 - 1) - (0)).
    { try assert (N2' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q <= 0) by lra; clear C'.
    destruct (Rle_dec 0 (4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) - 1)) as [C' | C'].
    - assert (H_slope : 4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) - 1 >= 0) by lra; clear C'.
      assert (I' : exp ((-1 / 2) * ((q) ^ 2)) + (erf ((1 / 2) * (q) * (sqrt 2))) ^ 2 - 1 >= 0).
      { apply (erf_square_early.step_theorem (q)); [first [assumption | gap; sign | premise] | first [exact H_slope | assert (G' : (4 * (exp ((-1 / 2) * ((q) ^ 2))) * (inv PI) - 1) - (0) = (4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) - 1) - (0)); [(try assert (N3' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_slope]]. }
      assert (G' : (exp ((-1 / 2) * (q ^ 2)) + (erf ((1 / 2) * q * (sqrt 2))) ^ 2 - 1) - (0) = (exp ((-1 / 2) * ((q) ^ 2)) + (erf ((1 / 2) * (q) * (sqrt 2))) ^ 2 - 1) - (0)).
      { try assert (N4' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra.
    - assert (H_slope : 4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) - 1 <= 0) by lra; clear C'.
      assert (I' : exp ((-1 / 2) * ((q) ^ 2)) + (erf ((1 / 2) * (q) * (sqrt 2))) ^ 2 - 1 >= 0).
      { apply (erf_square_ahead.step_theorem (q) (q)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_slope | assert (G' : (1 - 4 * (exp ((-1 / 2) * ((q) ^ 2))) * (inv PI)) - (0) = (0) - (4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) - 1)); [(try assert (N6' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_slope] | first [exact H_case | assert (G' : ((q) - 2 * (erf ((1 / 2) * (q) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI))) - (0) = (0) - (2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [assumption | gap; first [sign] | premise]]. }
      assert (G' : (exp ((-1 / 2) * (q ^ 2)) + (erf ((1 / 2) * q * (sqrt 2))) ^ 2 - 1) - (0) = (exp ((-1 / 2) * ((q) ^ 2)) + (erf ((1 / 2) * (q) * (sqrt 2))) ^ 2 - 1) - (0)).
      { try assert (N9' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
        first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra.
Qed.

Theorem theorem (q : R)
    (H_q_pos_is_0 : q >= 0) :
  exp ((-1 / 2) * (q ^ 2)) + (erf ((1 / 2) * q * (sqrt 2))) ^ 2 - 1 >= 0.
Proof. exact (step_theorem (q) H_q_pos_is_0). Qed.
