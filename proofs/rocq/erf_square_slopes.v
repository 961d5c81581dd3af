(** The slope of $B(q) = 2 (2/pi)^(1/2) erf(q/2^(1/2)) - q$ falls (erf-square-slopes)

  Given [p >= 0]: p >= 0
  Given [q >= 0]: q >= 0
  Given [s >= 0]: s >= 0
  Given [later]: q >= p
  Then -1 + 4*exp(-1/2*p^2)*pi^(-1) >= -1 + 4*exp(-1/2*q^2)*pi^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [falls], by Sign:
  4*pi^(-1)*exp(-1/2*s^2)*s >= 0
*)
Lemma step_falls (s : R)
    (H_s_pos_is_0 : s >= 0) :
  4 * (exp ((-1 / 2) * (s ^ 2))) * s * (inv PI) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [slopes], by Monotone:
  -1 + 4*exp(-1/2*p^2)*pi^(-1) >= -1 + 4*exp(-1/2*q^2)*pi^(-1)
*)
Lemma step_slopes (p : R) (q : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_later : q >= p) :
  4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) - 1 >= 4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) - 1.
Proof.
  assert (0 <= p) by sign.
  assert (0 <= q) by sign.
  assert (M' : 1 - 4 * (exp ((-1 / 2) * ((p) ^ 2))) * (inv PI) <= 1 - 4 * (exp ((-1 / 2) * ((q) ^ 2))) * (inv PI)).
  { apply (rises (fun t => 1 - 4 * (exp ((-1 / 2) * (t ^ 2))) * (inv PI)) (fun t => 4 * (exp ((-1 / 2) * (t ^ 2))) * t * (inv PI) - 0) (p) (q)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= p - 0) by sign.
      try assert (0 <= q - 0) by sign.
      assert ((at_t) >= 0) by premise.
      assert (S' : 4 * (exp ((-1 / 2) * ((at_t) ^ 2))) * (at_t) * (inv PI) >= 0).
      { apply (step_falls (at_t)); premise. }
      try assert (N2' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (N3' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      derivative_of.
      first [put; solve [field] | equal].
    - intros at_t B'.
      try assert (0 <= p - 0) by sign.
      try assert (0 <= q - 0) by sign.
      assert ((at_t) >= 0) by premise.
      assert (S' : 4 * (exp ((-1 / 2) * ((at_t) ^ 2))) * (at_t) * (inv PI) >= 0).
      { apply (step_falls (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < PI) by by_number.
      continuity_at.
    - assert (0 < PI) by by_number.
      continuity_at. }
  assert (G' : (4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) - 1) - (4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) - 1) = (1 - 4 * (exp ((-1 / 2) * ((q) ^ 2))) * (inv PI)) - (1 - 4 * (exp ((-1 / 2) * ((p) ^ 2))) * (inv PI))).
  { try assert (N8' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
    try assert (N9' : normal_form ((exp ((-1 / 2) * ((q) ^ 2)))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
    try assert (N10' : normal_form (exp ((-1 / 2) * (p ^ 2))) (inv (exp ((1 / 2) * (p ^ 2))))) by normal.
    try assert (N11' : normal_form ((exp ((-1 / 2) * ((p) ^ 2)))) (inv (exp ((1 / 2) * (p ^ 2))))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (p : R) (q : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_later : q >= p) :
  4 * (exp ((-1 / 2) * (p ^ 2))) * (inv PI) - 1 >= 4 * (exp ((-1 / 2) * (q ^ 2))) * (inv PI) - 1.
Proof. exact (step_slopes (p) (q) (s) H_p_pos_is_0 H_q_pos_is_0 H_s_pos_is_0 H_later). Qed.
