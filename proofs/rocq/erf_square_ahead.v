(** Where $B <= 0$ falls, $erf(q/2^(1/2))^2 >= 1 - exp(-q^2/2)$ (erf-square-ahead)

  Given [p >= 0]: p >= 0
  Given [q >= 0]: q >= 0
  Given [falls]: 1 - 4*exp(-1/2*q^2)*pi^(-1) >= 0
  Given [B]: -2*erf(1/2*q*2^(1/2))*pi^(-1/2)*2^(1/2) + q >= 0
  Given [later]: p >= q
  Then exp(-1/2*q^2) + erf(1/2*q*2^(1/2))^2 - 1 >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_square_falling.
Open Scope R_scope.

(** Step [less], by Instance:
  -q + 2*erf(1/2*q*2^(1/2))*pi^(-1/2)*2^(1/2) >= 2*erf(1/2*p*2^(1/2))*pi^(-1/2)*2^(1/2) - p
*)
Lemma step_less (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_falls : 1 - 4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) >= 0)
    (H_B : q - 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) >= 0)
    (H_later : p >= q) :
  2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q >= 2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p.
Proof.
  assert (I' : 2 * (erf ((1 / 2) * (q) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (q) >= 2 * (erf ((1 / 2) * (p) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (p)).
  { apply (erf_square_falling.step_theorem (q) (p) (q)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_falls | assert (G' : (1 - 4 * (exp ((-1 / 2) * ((q) ^ 2))) * (inv PI)) - (0) = (1 - 4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI)) - (0)); [(try assert (N3' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal; try assert (N4' : normal_form ((exp ((-1 / 2) * ((q) ^ 2)))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_falls] | first [exact H_later | assert (G' : (p) - (q) = (p) - (q)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_later] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q) - (2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p) = (2 * (erf ((1 / 2) * (q) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (q)) - (2 * (erf ((1 / 2) * (p) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (p))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [loses], by Linear:
  -(2*erf(1/2*p*2^(1/2))*pi^(-1/2)*2^(1/2) - p)*exp(-1/2*p^2) >= 0
*)
Lemma step_loses (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_falls : 1 - 4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) >= 0)
    (H_B : q - 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) >= 0)
    (H_later : p >= q) :
  (-1) * (2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p) * (exp ((-1 / 2) * (p ^ 2))) >= 0.
Proof.
  pose proof (step_less (p) (q) H_p_pos_is_0 H_q_pos_is_0 H_falls H_B H_later) as H_less.
  assert (P0' : 0 <= (exp ((-1 / 2) * (p ^ 2))) * ((2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q) - (2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (exp ((-1 / 2) * (p ^ 2))) * ((q - 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((-1) * (2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p) * (exp ((-1 / 2) * (p ^ 2)))) - (0) = (exp ((-1 / 2) * (p ^ 2))) * ((2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q) - (2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p)) + (exp ((-1 / 2) * (p ^ 2))) * ((q - 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI))) - (0))).
  { try assert (N0' : normal_form (exp ((-1 / 2) * (p ^ 2))) (inv (exp ((1 / 2) * (p ^ 2))))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [in all], by Antiderivative:
  integral(t -> -exp(-1/2*t^2)*(-t + 2*erf(1/2*t*2^(1/2))*pi^(-1/2)*2^(1/2)), q, oo(1)) =
    exp(-1/2*q^2) + erf(1/2*q*2^(1/2))^2 - 1
*)
Lemma step_in_all (q : R)
    (H_q_pos_is_0 : q >= 0)
    (H_falls : 1 - 4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) >= 0)
    (H_B : q - 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) >= 0) :
  the_integral (at_right q) (Rbar_locally p_infty) (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2))) * (2 * (erf ((1 / 2) * t * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - t)) = exp ((-1 / 2) * (q ^ 2)) + (erf ((1 / 2) * q * (sqrt 2))) ^ 2 - 1.
Proof.
  assert (S' : between_ends (at_right (q)) (Rbar_locally p_infty) (fun t => is_derive (fun t => 1 - (erf ((1 / 2) * t * (sqrt 2))) ^ 2 - exp ((-1 / 2) * (t ^ 2))) t ((fun t => (-1) * (exp ((-1 / 2) * (t ^ 2))) * (2 * (erf ((1 / 2) * t * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - t)) t) /\ continuous (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2))) * (2 * (erf ((1 / 2) * t * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - t)) t)).
  { apply ends_far.
    intros at_t L'.
    assert (0 < at_t) by (apply Rle_lt_trans with (q); [sign | exact L']).
    split; cbv beta.
    - idtac.
      try assert (N2' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (N3' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (N4' : normal_form ((exp (-1 * (((1 / 2) * at_t * (sqrt 2))) ^ 2))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      derivative_of.
      first [put; solve [field] | equal].
    - assert (0 < sqrt PI) by by_number.
      continuity. }
  assert (A' : filterlim (fun t => 1 - (erf ((1 / 2) * t * (sqrt 2))) ^ 2 - exp ((-1 / 2) * (t ^ 2))) (at_right (q)) (locally (1 - (erf ((1 / 2) * (q) * (sqrt 2))) ^ 2 - exp ((-1 / 2) * ((q) ^ 2))))).
  { apply tends_at_right; [| reflexivity].
    continuity. }
  assert (B' : filterlim (fun t => 1 - (erf ((1 / 2) * t * (sqrt 2))) ^ 2 - exp ((-1 / 2) * (t ^ 2))) (Rbar_locally p_infty) (locally (0 + 1 - 1 ^ 2))).
  { tends_to. }
  assert (T' : (0 + 1 - 1 ^ 2) - (1 - (erf ((1 / 2) * (q) * (sqrt 2))) ^ 2 - exp ((-1 / 2) * ((q) ^ 2))) = exp ((-1 / 2) * (q ^ 2)) + (erf ((1 / 2) * q * (sqrt 2))) ^ 2 - 1).
  { try assert (N8' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
    try assert (N9' : normal_form ((exp ((-1 / 2) * ((q) ^ 2)))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
    first [put; solve [ring] | equal]. }
  etransitivity; [exact (integral_by _ _ (fun t => 1 - (erf ((1 / 2) * t * (sqrt 2))) ^ 2 - exp ((-1 / 2) * (t ^ 2))) (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2))) * (2 * (erf ((1 / 2) * t * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - t)) _ _ S' A' B') | exact T'].
Qed.

(** Step [ahead], by Integrate:
  integral(t -> -exp(-1/2*t^2)*(-t + 2*erf(1/2*t*2^(1/2))*pi^(-1/2)*2^(1/2)), q, oo(1)) >= 0
*)
Lemma step_ahead (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_falls : 1 - 4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) >= 0)
    (H_B : q - 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) >= 0)
    (H_later : p >= q) :
  the_integral (at_right q) (Rbar_locally p_infty) (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2))) * (2 * (erf ((1 / 2) * t * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - t)) >= 0.
Proof.
  assert (I' : the_integral (at_right (q)) (Rbar_locally p_infty) (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2))) * (2 * (erf ((1 / 2) * t * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - t)) >= 0).
  { apply Rle_ge, integral_nonneg; filters; apply ends_far.
    intros at_t L'.
    assert (0 < at_t) by (apply Rle_lt_trans with (q); [sign | exact L']).
    assert ((at_t) >= 0) by premise.
    assert ((at_t) >= q) by premise.
    assert (S' : (-1) * (2 * (erf ((1 / 2) * (at_t) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (at_t)) * (exp ((-1 / 2) * ((at_t) ^ 2))) >= 0).
    { apply (step_loses (at_t) (q)); premise. }
    assert (F0' : (-1) * (exp ((-1 / 2) * (at_t ^ 2))) * (2 * (erf ((1 / 2) * at_t * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - at_t) = (-1) * (2 * (erf ((1 / 2) * (at_t) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - (at_t)) * (exp ((-1 / 2) * ((at_t) ^ 2)))).
    { try assert (N1' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (N2' : normal_form (exp ((-1 / 2) * ((at_t) ^ 2))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      first [put; solve [ring] | equal]. }
    assert (F1' : 0 = 0).
    { reflexivity. }
    try rewrite F0'; try rewrite F1'.
    lra. }
  rewrite ?Rmult_1_l in I'.
  first [exact I' | lra | fits I'].
Qed.

(** Step [theorem], by Linear:
  exp(-1/2*q^2) + erf(1/2*q*2^(1/2))^2 - 1 >= 0
*)
Lemma step_theorem (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_falls : 1 - 4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) >= 0)
    (H_B : q - 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) >= 0)
    (H_later : p >= q) :
  exp ((-1 / 2) * (q ^ 2)) + (erf ((1 / 2) * q * (sqrt 2))) ^ 2 - 1 >= 0.
Proof.
  pose proof (step_in_all (q) H_q_pos_is_0 H_falls H_B) as H_in_all.
  pose proof (step_ahead (p) (q) H_p_pos_is_0 H_q_pos_is_0 H_falls H_B H_later) as H_ahead.
  assert (P0' : 0 <= (1) * ((the_integral (at_right q) (Rbar_locally p_infty) (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2))) * (2 * (erf ((1 / 2) * t * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - t))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (exp ((-1 / 2) * (q ^ 2)) + (erf ((1 / 2) * q * (sqrt 2))) ^ 2 - 1) - (0) = (1) * ((the_integral (at_right q) (Rbar_locally p_infty) (fun t => (-1) * (exp ((-1 / 2) * (t ^ 2))) * (2 * (erf ((1 / 2) * t * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - t))) - (0))).
  { rewrite ?H_in_all.
    try assert (N2' : normal_form ((exp ((-1 / 2) * (q ^ 2)) + (erf ((1 / 2) * q * (sqrt 2))) ^ 2 - 1)) ((erf ((1 / 2) * q * (sqrt 2))) ^ 2 + inv (exp ((1 / 2) * (q ^ 2))) - 1)) by (unfold normal_form; try assert (N1' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal; first [put; solve [ring] | equal]).
    try assert (N3' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_falls : 1 - 4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) >= 0)
    (H_B : q - 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) >= 0)
    (H_later : p >= q) :
  exp ((-1 / 2) * (q ^ 2)) + (erf ((1 / 2) * q * (sqrt 2))) ^ 2 - 1 >= 0.
Proof. exact (step_theorem (p) (q) H_p_pos_is_0 H_q_pos_is_0 H_falls H_B H_later). Qed.
