(** While $B$ rises, $erf(q/2^(1/2))^2 >= 1 - exp(-q^2/2)$ (erf-square-early)

  Given [q >= 0]: q >= 0
  Given [rises]: -1 + 4*exp(-1/2*q^2)*pi^(-1) >= 0
  Then exp(-1/2*q^2) + erf(1/2*q*2^(1/2))^2 - 1 >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_square_rising.
From NCProofs Require erf_square_behind.
Open Scope R_scope.

(** Step [B], by Instance:
  -q + 2*erf(1/2*q*2^(1/2))*pi^(-1/2)*2^(1/2) >= 0
*)
Lemma step_B (q : R)
    (H_q_pos_is_0 : q >= 0)
    (H_rises : 4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) - 1 >= 0) :
  2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q >= 0.
Proof.
  assert (I' : 2 * (erf ((1 / 2) * (q) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (q) >= 0).
  { apply (erf_square_rising.step_theorem (q) (q)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_rises | assert (G' : (4 * (exp ((-1 / 2) * ((q) ^ 2))) * (inv PI) - 1) - (0) = (4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) - 1) - (0)); [(try assert (N2' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal; try assert (N3' : normal_form ((exp ((-1 / 2) * ((q) ^ 2)))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_rises] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q) - (0) = (2 * (erf ((1 / 2) * (q) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (q)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Instance:
  exp(-1/2*q^2) + erf(1/2*q*2^(1/2))^2 - 1 >= 0
*)
Lemma step_theorem (q : R)
    (H_q_pos_is_0 : q >= 0)
    (H_rises : 4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) - 1 >= 0) :
  exp ((-1 / 2) * (q ^ 2)) + (erf ((1 / 2) * q * (sqrt 2))) ^ 2 - 1 >= 0.
Proof.
  pose proof (step_B (q) H_q_pos_is_0 H_rises) as H_B.
  assert (I' : exp ((-1 / 2) * ((q) ^ 2)) + (erf ((1 / 2) * (q) * (sqrt 2))) ^ 2 - 1 >= 0).
  { apply (erf_square_behind.step_theorem (q) (q)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_B | assert (G' : (2 * (erf ((1 / 2) * (q) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (q)) - (0) = (2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_B] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (exp ((-1 / 2) * (q ^ 2)) + (erf ((1 / 2) * q * (sqrt 2))) ^ 2 - 1) - (0) = (exp ((-1 / 2) * ((q) ^ 2)) + (erf ((1 / 2) * (q) * (sqrt 2))) ^ 2 - 1) - (0)).
  { try assert (N2' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (q : R)
    (H_q_pos_is_0 : q >= 0)
    (H_rises : 4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) - 1 >= 0) :
  exp ((-1 / 2) * (q ^ 2)) + (erf ((1 / 2) * q * (sqrt 2))) ^ 2 - 1 >= 0.
Proof. exact (step_theorem (q) H_q_pos_is_0 H_rises). Qed.
