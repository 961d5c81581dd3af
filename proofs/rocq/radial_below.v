(** $M$ lies above its tangent, at smaller means (radial-below)

  Given [T >= 0]: T >= 0
  Given [a >= 0]: a >= 0
  Given [h >= 0]: h >= 0
  Given [h]: T >= h
  Given [between]: T >= a
  Then pi^(-1/2)*integral(t -> cos(t)^(1 + n)*exp(1/2*(-T + h)*sin(t)^2), 0, 1/2*pi)*2^(1/2)*(1 +
    n) + integral(t -> cos(t)^(n + 3)*exp(1/2*(-T + h)*sin(t)^2), 0, 1/2*pi)*pi^(-1/2)*(T -
    h)*2^(1/2) >= pi^(-1/2)*integral(t -> cos(t)^(n + 3)*exp(-1/2*sin(t)^2*T), 0,
    1/2*pi)*T*2^(1/2) - integral(t -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*(n
    + T)*2^(1/2)*(1 - (1 - (n + T)^(-1)*h)^(1/2)) + integral(t -> cos(t)^(1 +
    n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require radial_lead.
From NCProofs Require radial_rises.
Open Scope R_scope.

(** Step [lead], by Instance:
  -1/2*integral(t -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*(n + a)^(-1/2)*(n +
    T)^(1/2)*2^(1/2) + pi^(-1/2)*integral(t -> exp(-1/2*sin(t)^2*a)*cos(t)^(n + 3), 0,
    1/2*pi)*2^(1/2) + integral(t -> -1/2*exp(-1/2*sin(t)^2*a)*sin(t)^2*cos(t)^(n + 3), 0,
    1/2*pi)*pi^(-1/2)*a*2^(1/2) + integral(t -> -1/2*exp(-1/2*sin(t)^2*a)*sin(t)^2*cos(t)^(1 + n),
    0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) = 1/2*(n + a)^(-1/2)*(integral(t ->
    exp(-1/2*sin(t)^2*a)*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*(n + a)^(1/2)*2^(1/2) - integral(t
    -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*(n + T)^(1/2)*2^(1/2))
*)
Lemma step_lead (T : R) (a : R) (n : R)
    (label_n : label n)
    (H_T_pos_is_0 : T >= 0)
    (H_a_pos_is_0 : a >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (-1 / 2) * (exp ((-1 / 2) * ((sin u) ^ 2) * a)) * ((sin u) ^ 2) * (npow (cos u) (n + 3))) * a * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (-1 / 2) * (exp ((-1 / 2) * ((sin u) ^ 2) * a)) * ((sin u) ^ 2) * (npow (cos u) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T)))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (n + a))) = (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (1 + n))) * (sqrt (n + a)) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI))) * (inv (sqrt (n + a))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [rises], by Instance:
  integral(t -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*(n + T)^(1/2)*2^(1/2) >=
    integral(t -> exp(-1/2*sin(t)^2*a)*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*(n + a)^(1/2)*2^(1/2)
*)
Lemma step_rises (T : R) (a : R) (n : R)
    (label_n : label n)
    (H_T_pos_is_0 : T >= 0)
    (H_a_pos_is_0 : a >= 0)
    (H_between : T >= a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (1 + n))) * (sqrt (n + a)) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [slope], by Linear:
  -integral(t -> -1/2*exp(-1/2*sin(t)^2*a)*sin(t)^2*cos(t)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*a*2^(1/2)
    - integral(t -> -1/2*exp(-1/2*sin(t)^2*a)*sin(t)^2*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + 1/2*integral(t -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0,
    1/2*pi)*pi^(-1/2)*(n + a)^(-1/2)*(n + T)^(1/2)*2^(1/2) - pi^(-1/2)*integral(t ->
    exp(-1/2*sin(t)^2*a)*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2) >= 0
*)
Lemma step_slope (T : R) (a : R) (n : R)
    (label_n : label n)
    (H_T_pos_is_0 : T >= 0)
    (H_a_pos_is_0 : a >= 0)
    (H_between : T >= a) :
  (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T)))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (n + a))) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (-1 / 2) * (exp ((-1 / 2) * ((sin u) ^ 2) * a)) * ((sin u) ^ 2) * (npow (cos u) (n + 3))) * a * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (-1 / 2) * (exp ((-1 / 2) * ((sin u) ^ 2) * a)) * ((sin u) ^ 2) * (npow (cos u) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)) >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [inside], by Linear:
  n + T - h > 0
*)
Lemma step_inside (T : R) (h : R) (n : R)
    (label_n : label n)
    (H_T_pos_is_0 : T >= 0)
    (H_h_pos_is_0 : h >= 0)
    (H_h : T >= h) :
  n + T - h > 0.
Proof.
  assert (P0' : 0 <= (1) * ((T) - (h))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (n)) by (sign).
  assert (G' : (n + T - h) - (0) = (1) * ((T) - (h)) + (n)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [more], by Monotone:
  pi^(-1/2)*integral(t -> cos(t)^(1 + n)*exp(1/2*(-T + h)*sin(t)^2), 0, 1/2*pi)*2^(1/2)*(1 + n) -
    integral(t -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*(n + T - h)^(1/2)*(n +
    T)^(1/2)*2^(1/2) + integral(t -> cos(t)^(n + 3)*exp(1/2*(-T + h)*sin(t)^2), 0,
    1/2*pi)*pi^(-1/2)*(T - h)*2^(1/2) >= pi^(-1/2)*integral(t -> cos(t)^(n +
    3)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*T*2^(1/2) - integral(t -> cos(t)^(1 +
    n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*(n + T)*2^(1/2) + integral(t -> cos(t)^(1 +
    n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n)
*)
Lemma step_more (T : R) (a : R) (h : R) (n : R)
    (label_n : label n)
    (H_T_pos_is_0 : T >= 0)
    (H_a_pos_is_0 : a >= 0)
    (H_h_pos_is_0 : h >= 0)
    (H_h : T >= h)
    (H_between : T >= a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((1 / 2) * (h - T) * ((sin u) ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((1 / 2) * (h - T) * ((sin u) ^ 2)))) * (T - h) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt (n + T - h)) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * T * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (n + T) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [root], by Linear:
  1 - (n + T)^(-1)*h > 0
*)
Lemma step_root (T : R) (h : R) (n : R)
    (label_n : label n)
    (H_T_pos_is_0 : T >= 0)
    (H_h_pos_is_0 : h >= 0)
    (H_h : T >= h) :
  1 - h * (inv (n + T)) > 0.
Proof.
  pose proof (step_inside (T) (h) (n) label_n H_T_pos_is_0 H_h_pos_is_0 H_h) as H_inside.
  try assert (0 < n + T) by sign.
  assert (P0' : 0 < (inv (n + T)) * ((n + T - h) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (1 - h * (inv (n + T))) - (0) = (inv (n + T)) * ((n + T - h) - (0))).
  { try assert (0 < n + T) by sign.
    assert (Z0' : n + T <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Linear:
  pi^(-1/2)*integral(t -> cos(t)^(1 + n)*exp(1/2*(-T + h)*sin(t)^2), 0, 1/2*pi)*2^(1/2)*(1 + n) +
    integral(t -> cos(t)^(n + 3)*exp(1/2*(-T + h)*sin(t)^2), 0, 1/2*pi)*pi^(-1/2)*(T - h)*2^(1/2)
    >= pi^(-1/2)*integral(t -> cos(t)^(n + 3)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*T*2^(1/2) -
    integral(t -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*(n + T)*2^(1/2)*(1 -
    (1 - (n + T)^(-1)*h)^(1/2)) + integral(t -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n)
*)
Lemma step_theorem (T : R) (a : R) (h : R) (n : R)
    (label_n : label n)
    (H_T_pos_is_0 : T >= 0)
    (H_a_pos_is_0 : a >= 0)
    (H_h_pos_is_0 : h >= 0)
    (H_h : T >= h)
    (H_between : T >= a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((1 / 2) * (h - T) * ((sin u) ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((1 / 2) * (h - T) * ((sin u) ^ 2)))) * (T - h) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * T * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (n + T) * (sqrt 2) * (1 - sqrt (1 - h * (inv (n + T)))) * (inv (sqrt PI)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (T : R) (a : R) (h : R) (n : R)
    (label_n : label n)
    (H_T_pos_is_0 : T >= 0)
    (H_a_pos_is_0 : a >= 0)
    (H_h_pos_is_0 : h >= 0)
    (H_h : T >= h)
    (H_between : T >= a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((1 / 2) * (h - T) * ((sin u) ^ 2)))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((1 / 2) * (h - T) * ((sin u) ^ 2)))) * (T - h) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * T * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (n + T) * (sqrt 2) * (1 - sqrt (1 - h * (inv (n + T)))) * (inv (sqrt PI)).
Proof. exact (step_theorem (T) (a) (h) (n) label_n H_T_pos_is_0 H_a_pos_is_0 H_h_pos_is_0 H_h H_between). Qed.
Print Assumptions theorem.
