(** The ratio of slopes rises beyond $q^2 = 3 - pi/2$ (erf-ratio-rises)

  Given [p >= 0]: p >= 0
  Given [q >= 0]: q >= 0
  Given [s >= 0]: s >= 0
  Given [beyond]: 1/2*pi + p^2 - 3 >= 0
  Given [later]: q >= p
  Given [between]: s >= p
  Then 1/4*pi^(3/2)*exp(1/2*q^2)*2^(1/2)*(q^2 + 1/2*pi)^(-3/2) >= 1/4*(1/2*pi +
    p^2)^(-3/2)*pi^(3/2)*exp(1/2*p^2)*2^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.

(** Step [further], by Sign:
  s^2 >= p^2
*)
Lemma step_further (p : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_beyond : (1 / 2) * PI + p ^ 2 - 3 >= 0)
    (H_between : s >= p) :
  s ^ 2 >= p ^ 2.
Proof.
  assert (P' : 0 <= ((p + s) * (s - p))).
  { first [sign]. }
  assert (G' : (s ^ 2) - (p ^ 2) = ((p + s) * (s - p))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [s beyond], by Linear:
  s^2 + 1/2*pi - 3 >= 0
*)
Lemma step_s_beyond (p : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_beyond : (1 / 2) * PI + p ^ 2 - 3 >= 0)
    (H_between : s >= p) :
  s ^ 2 + (1 / 2) * PI - 3 >= 0.
Proof.
  pose proof (step_further (p) (s) H_p_pos_is_0 H_s_pos_is_0 H_beyond H_between) as H_further.
  assert (P0' : 0 <= (1) * ((s ^ 2) - (p ^ 2))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * (((1 / 2) * PI + p ^ 2 - 3) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (s ^ 2 + (1 / 2) * PI - 3) - (0) = (1) * ((s ^ 2) - (p ^ 2)) + (1) * (((1 / 2) * PI + p ^ 2 - 3) - (0))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [slope], by Sign:
  1/4*exp(1/2*s^2)*(s^2 + 1/2*pi)^(-5/2)*pi^(3/2)*(s^2 + 1/2*pi - 3)*2^(1/2)*s >= 0
*)
Lemma step_slope (p : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_beyond : (1 / 2) * PI + p ^ 2 - 3 >= 0)
    (H_between : s >= p) :
  (1 / 4) * (exp ((1 / 2) * (s ^ 2))) * ((sqrt PI) ^ 3) * (s ^ 2 + (1 / 2) * PI - 3) * (sqrt 2) * s * (inv ((sqrt (s ^ 2 + (1 / 2) * PI)) ^ 5)) >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [rises], by Monotone:
  1/4*pi^(3/2)*exp(1/2*q^2)*2^(1/2)*(q^2 + 1/2*pi)^(-3/2) >= 1/4*(1/2*pi +
    p^2)^(-3/2)*pi^(3/2)*exp(1/2*p^2)*2^(1/2)
*)
Lemma step_rises (p : R) (q : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_beyond : (1 / 2) * PI + p ^ 2 - 3 >= 0)
    (H_later : q >= p)
    (H_between : s >= p) :
  (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (p : R) (q : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_beyond : (1 / 2) * PI + p ^ 2 - 3 >= 0)
    (H_later : q >= p)
    (H_between : s >= p) :
  (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)).
Proof. exact (step_rises (p) (q) (s) H_p_pos_is_0 H_q_pos_is_0 H_s_pos_is_0 H_beyond H_later H_between). Qed.
Print Assumptions theorem.
