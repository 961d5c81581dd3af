(** Once $B$ falls it falls (erf-square-falling)

  Given [p >= 0]: p >= 0
  Given [q >= 0]: q >= 0
  Given [s >= 0]: s >= 0
  Given [falls]: -4*exp(-1/2*p^2)*pi^(-1) + 1 >= 0
  Given [later]: q >= p
  Given [between]: s >= p
  Then 2*erf(1/2*p*2^(1/2))*pi^(-1/2)*2^(1/2) - p >= -q + 2*erf(1/2*q*2^(1/2))*pi^(-1/2)*2^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_square_slopes.
Open Scope R_scope.

(** Step [slopes], by Instance:
  -1 + 4*exp(-1/2*p^2)*pi^(-1) >= 4*pi^(-1)*exp(-1/2*s^2) - 1
*)
Lemma step_slopes (p : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_falls : 1 - 4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) >= 0)
    (H_between : s >= p) :
  4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) - 1 >= 4 * (exp ((-1 / 2) * (s ^ 2))) * (inv PI) - 1.
Proof.
  assert (I' : 4 * (exp ((-1 / 2) * ((p) ^ 2))) * (inv PI) - 1 >= 4 * (exp ((-1 / 2) * ((s) ^ 2))) * (inv PI) - 1).
  { apply (erf_square_slopes.step_slopes (p) (s) (s)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_between | assert (G' : (s) - (p) = (s) - (p)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_between]]. }
  assert (G' : (4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) - 1) - (4 * (exp ((-1 / 2) * (s ^ 2))) * (inv PI) - 1) = (4 * (exp ((-1 / 2) * ((p) ^ 2))) * (inv PI) - 1) - (4 * (exp ((-1 / 2) * ((s) ^ 2))) * (inv PI) - 1)).
  { try assert (N2' : normal_form (exp ((-1 / 2) * (p ^ 2))) (inv (exp ((1 / 2) * (p ^ 2))))) by normal.
    try assert (N3' : normal_form ((exp ((-1 / 2) * ((s) ^ 2)))) (inv (exp ((1 / 2) * (s ^ 2))))) by normal.
    try assert (N4' : normal_form (exp ((-1 / 2) * (s ^ 2))) (inv (exp ((1 / 2) * (s ^ 2))))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [slope], by Linear:
  -4*pi^(-1)*exp(-1/2*s^2) + 1 >= 0
*)
Lemma step_slope (p : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_falls : 1 - 4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) >= 0)
    (H_between : s >= p) :
  1 - 4 * (exp ((-1 / 2) * (s ^ 2))) * (inv PI) >= 0.
Proof.
  pose proof (step_slopes (p) (s) H_p_pos_is_0 H_s_pos_is_0 H_falls H_between) as H_slopes.
  assert (P0' : 0 <= (1) * ((4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) - 1) - (4 * (exp ((-1 / 2) * (s ^ 2))) * (inv PI) - 1))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((1 - 4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI)) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (1 - 4 * (exp ((-1 / 2) * (s ^ 2))) * (inv PI)) - (0) = (1) * ((4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) - 1) - (4 * (exp ((-1 / 2) * (s ^ 2))) * (inv PI) - 1)) + (1) * ((1 - 4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI)) - (0))).
  { try assert (N0' : normal_form (exp ((-1 / 2) * (p ^ 2))) (inv (exp ((1 / 2) * (p ^ 2))))) by normal.
    try assert (N1' : normal_form (exp ((-1 / 2) * (s ^ 2))) (inv (exp ((1 / 2) * (s ^ 2))))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Monotone:
  2*erf(1/2*p*2^(1/2))*pi^(-1/2)*2^(1/2) - p >= -q + 2*erf(1/2*q*2^(1/2))*pi^(-1/2)*2^(1/2)
*)
Lemma step_theorem (p : R) (q : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_falls : 1 - 4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) >= 0)
    (H_later : q >= p)
    (H_between : s >= p) :
  2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p >= 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q.
Proof.
  assert (0 <= p) by sign.
  assert (0 <= q) by sign.
  assert (M' : (p) - 2 * (erf ((1 / 2) * (p) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) <= (q) - 2 * (erf ((1 / 2) * (q) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI))).
  { apply (rises (fun t => t - 2 * (erf ((1 / 2) * t * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI))) (fun t => (1 - 4 * (exp ((-1 / 2) * (t ^ 2))) * (inv PI)) - 0) (p) (q)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= p - 0) by sign.
      try assert (0 <= q - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= p - p) by first [sign].
      try assert (0 <= q - p) by first [sign].
      assert ((at_t) >= p) by premise.
      assert (S' : 1 - 4 * (exp ((-1 / 2) * ((at_t) ^ 2))) * (inv PI) >= 0).
      { apply (step_slope (p) (at_t)); premise. }
      try assert (N2' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (N3' : normal_form ((erf ((1 / 2) * at_t * (sqrt 2)))) (erf ((1 / 2) * (sqrt 2) * (at_t)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N4' : normal_form ((exp (-1 * (((1 / 2) * at_t * (sqrt 2))) ^ 2))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      derivative_of.
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
      assert (Z1' : exp ((1 / 2) * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign).
      assert (Z2' : PI <> 0) by (apply positive_ne; by_number).
      first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field [Q0' Q1' Q2']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= p - 0) by sign.
      try assert (0 <= q - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= p - p) by first [sign].
      try assert (0 <= q - p) by first [sign].
      assert ((at_t) >= p) by premise.
      assert (S' : 1 - 4 * (exp ((-1 / 2) * ((at_t) ^ 2))) * (inv PI) >= 0).
      { apply (step_slope (p) (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < sqrt PI) by by_number.
      continuity_at.
    - assert (0 < sqrt PI) by by_number.
      continuity_at. }
  assert (G' : (2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p) - (2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q) = ((q) - 2 * (erf ((1 / 2) * (q) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI))) - ((p) - 2 * (erf ((1 / 2) * (p) * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (p : R) (q : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_falls : 1 - 4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) >= 0)
    (H_later : q >= p)
    (H_between : s >= p) :
  2 * (erf ((1 / 2) * p * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - p >= 2 * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt 2) * (inv (sqrt PI)) - q.
Proof. exact (step_theorem (p) (q) (s) H_p_pos_is_0 H_q_pos_is_0 H_s_pos_is_0 H_falls H_later H_between). Qed.
