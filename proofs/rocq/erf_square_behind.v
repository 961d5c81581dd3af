(** Where $B >= 0$, $erf(q/2^(1/2))^2 >= 1 - exp(-q^2/2)$ (erf-square-behind)

  Given [p >= 0]: p >= 0
  Given [q >= 0]: q >= 0
  Given [B]: -q + 2*erf(1/2*q*2^(1/2))*pi^(-1/2)*2^(1/2) >= 0
  Given [before]: q >= p
  Then exp(-1/2*q^2) + erf(1/2*q*2^(1/2))^2 - 1 >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_square_rising.
From NCProofs Require erf_square_above.
Open Scope R_scope.

(** Step [B before], by Cases:
  2*erf(1/2*p*2^(1/2))*pi^(-1/2)*2^(1/2) - p >= 0
*)
Lemma step_B_before (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_B : 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q >= 0)
    (H_before : q >= p) :
  2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p >= 0.
Proof.
  destruct (Rle_dec 0 (4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) - 1)) as [C' | C'].
  - assert (H_case : 4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) - 1 >= 0) by lra; clear C'.
    assert (I' : 2 * (erf ((1 / 2) * (p) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (p) >= 0).
    { apply (erf_square_rising.step_theorem (p) (p)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_case | assert (G' : (4 * (exp ((-1 / 2) * ((p) ^ 2))) * (inv PI) - 1) - (0) = (4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) - 1) - (0)); [(try assert (N1' : normal_form (exp ((-1 / 2) * (p ^ 2))) (inv (exp ((1 / 2) * (p ^ 2))))) by normal; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [assumption | gap; first [sign] | premise]]. }
    assert (G' : (2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p) - (0) = (2 * (erf ((1 / 2) * (p) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (p)) - (0)).
    { first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : 4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) - 1 <= 0) by lra; clear C'.
    assert (I' : 2 * (erf ((1 / 2) * (p) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (p) >= 0).
    { apply (erf_square_above.step_theorem (p) (q)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_case | assert (G' : (1 - 4 * (exp ((-1 / 2) * ((p) ^ 2))) * (inv PI)) - (0) = (0) - (4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) - 1)); [(try assert (N3' : normal_form (exp ((-1 / 2) * (p ^ 2))) (inv (exp ((1 / 2) * (p ^ 2))))) by normal; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [exact H_before | assert (G' : (q) - (p) = (q) - (p)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_before] | first [exact H_B | assert (G' : (2 * (erf ((1 / 2) * (q) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (q)) - (0) = (2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_B]]. }
    assert (G' : (2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p) - (0) = (2 * (erf ((1 / 2) * (p) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (p)) - (0)).
    { first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
Qed.

(** Step [gains], by Linear:
  (2*erf(1/2*p*2^(1/2))*pi^(-1/2)*2^(1/2) - p)*exp(-1/2*p^2) >= 0
*)
Lemma step_gains (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_B : 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q >= 0)
    (H_before : q >= p) :
  (2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p) * (exp ((-1 / 2) * (p ^ 2))) >= 0.
Proof.
  pose proof (step_B_before (p) (q) H_p_pos_is_0 H_q_pos_is_0 H_B H_before) as H_B_before.
  assert (P0' : 0 <= (exp ((-1 / 2) * (p ^ 2))) * ((2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p) * (exp ((-1 / 2) * (p ^ 2)))) - (0) = (exp ((-1 / 2) * (p ^ 2))) * ((2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p) - (0))).
  { try assert (N0' : normal_form (exp ((-1 / 2) * (p ^ 2))) (inv (exp ((1 / 2) * (p ^ 2))))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Monotone:
  exp(-1/2*q^2) + erf(1/2*q*2^(1/2))^2 - 1 >= 0
*)
Lemma step_theorem (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_B : 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q >= 0)
    (H_before : q >= p) :
  exp ((-1 / 2) * (q ^ 2)) + (erf ((1 / 2) * q * (sqrt 2))) ^ 2 - 1 >= 0.
Proof.
  assert (0 <= q) by sign.
  assert (M' : exp ((-1 / 2) * ((0) ^ 2)) + (erf ((1 / 2) * (0) * (sqrt 2))) ^ 2 - 1 <= exp ((-1 / 2) * ((q) ^ 2)) + (erf ((1 / 2) * (q) * (sqrt 2))) ^ 2 - 1).
  { apply (rises (fun t => exp ((-1 / 2) * (t ^ 2)) + (erf ((1 / 2) * t * (sqrt 2))) ^ 2 - 1) (fun t => exp ((-1 / 2) * (t ^ 2)) * (2 * (erf ((1 / 2) * t * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - t) - 0) (0) (q)).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= q - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= q - 0) by sign.
      try assert (0 <= q - q) by first [sign].
      assert (q >= (at_t)) by premise.
      assert (S' : (2 * (erf ((1 / 2) * (at_t) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (at_t)) * (exp ((-1 / 2) * ((at_t) ^ 2))) >= 0).
      { apply (step_gains (at_t) (q)); premise. }
      try assert (N2' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (N3' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (N4' : normal_form ((exp (-1 * (((1 / 2) * at_t * (sqrt 2))) ^ 2))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      derivative_of.
      first [put; solve [field] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= q - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= q - 0) by sign.
      try assert (0 <= q - q) by first [sign].
      assert (q >= (at_t)) by premise.
      assert (S' : (2 * (erf ((1 / 2) * (at_t) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (at_t)) * (exp ((-1 / 2) * ((at_t) ^ 2))) >= 0).
      { apply (step_gains (at_t) (q)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : (exp ((-1 / 2) * (q ^ 2)) + (erf ((1 / 2) * q * (sqrt 2))) ^ 2 - 1) - (0) = (exp ((-1 / 2) * ((q) ^ 2)) + (erf ((1 / 2) * (q) * (sqrt 2))) ^ 2 - 1) - (exp ((-1 / 2) * ((0) ^ 2)) + (erf ((1 / 2) * (0) * (sqrt 2))) ^ 2 - 1)).
  { try assert (N9' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
    try assert (N10' : normal_form ((erf ((1 / 2) * (0) * (sqrt 2)))) (0)) by normal.
    try assert (N11' : normal_form ((exp ((-1 / 2) * ((0) ^ 2)))) (1)) by normal.
    try assert (N12' : normal_form ((exp ((-1 / 2) * ((q) ^ 2)))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_B : 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q >= 0)
    (H_before : q >= p) :
  exp ((-1 / 2) * (q ^ 2)) + (erf ((1 / 2) * q * (sqrt 2))) ^ 2 - 1 >= 0.
Proof. exact (step_theorem (p) (q) H_p_pos_is_0 H_q_pos_is_0 H_B H_before). Qed.
