(** $M' (d - 1 + t)^(1/2)$ rises (radial-rises)

  Given [T >= 0]: T >= 0
  Given [a >= 0]: a >= 0
  Given [t >= 0]: t >= 0
  Given [later]: T >= t
  Given [between]: a >= t
  Then integral(t -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*(n +
    T)^(1/2)*2^(1/2) >= (n + t)^(1/2)*pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t),
    0, 1/2*pi)*2^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require radial_bounds.
Open Scope R_scope.

(** Step [least], by Instance:
  integral(t -> exp(-1/2*sin(t)^2*a)*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2) >= (n +
    a)*(integral(t -> exp(-1/2*sin(t)^2*a)*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2) -
    pi^(-1/2)*integral(t -> exp(-1/2*sin(t)^2*a)*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2))
*)
Lemma step_least (a : R) (n : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (1 + n))) * (sqrt 2) * (inv (sqrt PI)) >= (n + a) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (1 + n))) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))).
Proof.
  assert (I' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (a)))) * (sqrt 2) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (a)))) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (a)) * (npow (cos u) ((n) + 3))) * (sqrt 2) * (inv (sqrt PI))) * ((n) + (a))).
  { apply (radial_bounds.step_least (0) (n) (a)); [premise | first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise]]. }
  assert (J' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (1 + n))) * (sqrt 2) * (inv (sqrt PI)) >= (n + a) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (1 + n))) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  first [exact J' | lra | congruent_to J' | fit J'].
Qed.

(** Step [slope], by Linear:
  1/2*integral(t -> exp(-1/2*sin(t)^2*a)*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*(n +
    a)^(-1/2)*2^(1/2) + integral(t -> -1/2*exp(-1/2*sin(t)^2*a)*sin(t)^2*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*(n + a)^(1/2)*2^(1/2) >= 0
*)
Lemma step_slope (a : R) (n : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0) :
  (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (1 + n)))) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (n + a))) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (-1 / 2) * (exp ((-1 / 2) * ((sin u) ^ 2) * a)) * ((sin u) ^ 2) * (npow (cos u) (1 + n))) * (sqrt (n + a)) * (sqrt 2) * (inv (sqrt PI)) >= 0.
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [theorem], by Monotone:
  integral(t -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*(n + T)^(1/2)*2^(1/2) >=
    (n + t)^(1/2)*pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2)
*)
Lemma step_theorem (T : R) (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_T_pos_is_0 : T >= 0)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_later : T >= t) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI)) >= sqrt (n + t) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)))) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Theorem theorem (T : R) (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_T_pos_is_0 : T >= 0)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_later : T >= t)
    (H_between : a >= t) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI)) >= sqrt (n + t) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)))) * (sqrt 2) * (inv (sqrt PI)).
Proof. exact (step_theorem (T) (a) (n) (t) label_n H_T_pos_is_0 H_a_pos_is_0 H_t_pos_is_0 H_later). Qed.
