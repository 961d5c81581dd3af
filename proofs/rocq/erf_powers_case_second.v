(** $d = 2$, $n = 1$, $L = 2$: ratios of means of powers, with a name for the number between (erf-powers-case-second)

  Given [D > 0]: D > 0
  Given [Y > 0]: Y > 0
  Given [chi >= 0]: chi >= 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [V]: V(_0) = E[<x, x>^(-1 + _1); x ~ gamma1] for all nat
  Given [F]: F(_1, _0) = E[<x, x>^(-1 + _1 + _2)*(<x, x> + D)^(_2)^(-1); x ~ gamma1] for all nat,
    nat
  Given [mean]: E[2*c - 3; c ~ P] = 0
  Given [variance]: E[(2*c - 3)^2; c ~ P] = 1
  Given [Y <= 1]: 1 >= Y
  Given [D]: D = (2*Y + 5)^(-1)*(-Y + 5)*(-5*Y + 5)*Y^(-1)
  Given [M > 0]: M > 0
  Given [M_2]: chi*M >= M_2
  Given [d = 2]: d = 2
  Given [chi]: chi = 3/4*Y^2
  Then E[V(c)^(-1)*F(3, c); c ~ P]*M > E[F(1, c)*V(c)^(-1); c ~ P]*M_2
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require erf_powers_tilts_positive.
From NCProofs Require erf_powers_second.
From NCProofs Require erf_powers_case.
Open Scope R_scope.

(** Step [V(N) > 0], by Instance:
  V(N) > 0
  Not stated: normal laws are not translated
*)

(** Step [all V > 0], by Specialise:
  V(_0) > 0 for all nat
*)
Lemma step_all_V_pos_0 (V_ : R -> R) :
  forall i : R, label i -> V_ i > 0.
Proof. (* Admitted: V(N) > 0 is not stated *)
Admitted.

(** Step [Y^2 <= 1], by Linear:
  1 >= Y^2
*)
Lemma step_Y_2_less_is_1 (Y : R)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y) :
  1 >= Y ^ 2.
Proof.
  assert (P0' : 0 <= (1 + Y) * ((1) - (Y))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (1) - (Y ^ 2) = (1 + Y) * ((1) - (Y))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [chi <= 1], by Linear:
  1 >= chi
*)
Lemma step_chi_less_is_1 (Y : R) (chi : R)
    (H_Y_pos_0 : Y > 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_chi : chi = (3 / 4) * (Y ^ 2)) :
  1 >= chi.
Proof.
  pose proof (step_Y_2_less_is_1 (Y) H_Y_pos_0 H_Y_less_is_1) as H_Y_2_less_is_1.
  assert (P0' : 0 <= (3 / 4) * ((1) - (Y ^ 2))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (1 / 4)) by (by_number).
  assert (G' : (1) - (chi) = (3 / 4) * ((1) - (Y ^ 2)) + (1 / 4)).
  { rewrite ?H_chi.
    try assert (N1' : normal_form (((3 / 4) * (Y ^ 2))) ((3 / 4) * (Y ^ 2))) by (unfold normal_form; first [put; solve [field] | equal]).
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [d + K >= 2], by Linear:
  1 + d >= 2
*)
Lemma step_d_p_K_pos_is_2 (d : R)
    (H_d_pos_0 : d > 0)
    (H_d_is_2 : d = 2) :
  1 + d >= 2.
Proof.
  assert (P0' : 0 <= (1) * ((d) - (2))) by (apply zero_times; lra).
  assert (P' : 0 < (1)) by (by_number).
  assert (G' : (1 + d) - (2) = (1) * ((d) - (2)) + (1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [quadratic], by Instance:
  (3*Y^2 + 5)^2 > 3/4*Y^2*(1 + ((2*Y + 5)^(-1)*(-Y + 5)*(-5*Y + 5)*Y^(-1) + 9)^2)
*)
Lemma step_quadratic (Y : R)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y) :
  (3 * (Y ^ 2) + 5) ^ 2 > (3 / 4) * (Y ^ 2) * (1 + ((5 - Y) * (5 - 5 * Y) * (inv (2 * Y + 5)) * (inv Y) + 9) ^ 2).
Proof.
  assert (I' : (3 * ((Y) ^ 2) + 5) ^ 2 > (3 / 4) * ((Y) ^ 2) * (1 + ((5 - (Y)) * (5 - 5 * (Y)) * (inv (2 * (Y) + 5)) * (inv (Y)) + 9) ^ 2)).
  { apply (erf_powers_second.step_positive (Y)); [first [assumption | gap; sign | premise] | first [exact H_Y_less_is_1 | assert (G' : (1) - (Y) = (1) - (Y)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_Y_less_is_1]]. }
  assert (G' : ((3 * (Y ^ 2) + 5) ^ 2) - ((3 / 4) * (Y ^ 2) * (1 + ((5 - Y) * (5 - 5 * Y) * (inv (2 * Y + 5)) * (inv Y) + 9) ^ 2)) = ((3 * ((Y) ^ 2) + 5) ^ 2) - ((3 / 4) * ((Y) ^ 2) * (1 + ((5 - (Y)) * (5 - 5 * (Y)) * (inv (2 * (Y) + 5)) * (inv (Y)) + 9) ^ 2))).
  { try assert (0 < 2 * Y + 5) by sign.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f > 0], by Linear:
  (3 + d + 4*chi)^2 > chi*((D + 7 + d)^2 + 1)
*)
Lemma step_f_pos_0 (D : R) (Y : R) (chi : R) (d : R)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_d_pos_0 : d > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (5 - Y) * (5 - 5 * Y) * (inv (2 * Y + 5)) * (inv Y))
    (H_d_is_2 : d = 2)
    (H_chi : chi = (3 / 4) * (Y ^ 2)) :
  (3 + d + 4 * chi) ^ 2 > chi * ((D + 7 + d) ^ 2 + 1).
Proof.
  pose proof (step_quadratic (Y) H_Y_pos_0 H_Y_less_is_1) as H_quadratic.
  assert (P0' : 0 < (1) * (((3 * (Y ^ 2) + 5) ^ 2) - ((3 / 4) * (Y ^ 2) * (1 + ((5 - Y) * (5 - 5 * Y) * (inv (2 * Y + 5)) * (inv Y) + 9) ^ 2)))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : ((3 + d + 4 * chi) ^ 2) - (chi * ((D + 7 + d) ^ 2 + 1)) = (1) * (((3 * (Y ^ 2) + 5) ^ 2) - ((3 / 4) * (Y ^ 2) * (1 + ((5 - Y) * (5 - 5 * Y) * (inv (2 * Y + 5)) * (inv Y) + 9) ^ 2)))).
  { rewrite ?H_chi, ?H_d_is_2, ?H_D.
    rewrite ?H_chi, ?H_d_is_2, ?H_D.
    try assert (N3' : normal_form (((5 - Y) * (5 - 5 * Y) * (inv (2 * Y + 5)) * (inv Y))) (5 * (Y ^ 2) * (inv (2 * Y + 5)) * (inv Y) + 25 * (inv (2 * Y + 5)) * (inv Y) - 30 * Y * (inv (2 * Y + 5)) * (inv Y))) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (N4' : normal_form (((3 / 4) * (Y ^ 2))) ((3 / 4) * (Y ^ 2))) by (unfold normal_form; first [put; solve [field] | equal]).
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Instance:
  E[V(c)^(-1)*F(3, c); c ~ P]*M > E[F(1, c)*V(c)^(-1); c ~ P]*M_2
  Not stated: normal laws are not translated
*)
