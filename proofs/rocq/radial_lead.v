(** The slope of what $M$ leads by (radial-lead)

  Given [T >= 0]: T >= 0
  Given [a >= 0]: a >= 0
  Then -1/2*integral(t -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*(n +
    a)^(-1/2)*(n + T)^(1/2)*2^(1/2) + pi^(-1/2)*integral(t -> exp(-1/2*sin(t)^2*a)*cos(t)^(n + 3),
    0, 1/2*pi)*2^(1/2) + integral(t -> -1/2*exp(-1/2*sin(t)^2*a)*sin(t)^2*cos(t)^(n + 3), 0,
    1/2*pi)*pi^(-1/2)*a*2^(1/2) + integral(t -> -1/2*exp(-1/2*sin(t)^2*a)*sin(t)^2*cos(t)^(1 + n),
    0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) = 1/2*(n + a)^(-1/2)*(integral(t ->
    exp(-1/2*sin(t)^2*a)*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*(n + a)^(1/2)*2^(1/2) - integral(t
    -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*(n + T)^(1/2)*2^(1/2))
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require radial_slopes.
Open Scope R_scope.

(** Step [by parts], by Instance:
  diff(t -> integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 +
    n) + t*integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2), a) =
    1/2*integral(t -> exp(-1/2*sin(t)^2*a)*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)
*)
Lemma step_by_parts (a : R) (n : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0) :
  diff (fun u => the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((-1 / 2) * ((sin w) ^ 2) * u))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + u * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((-1 / 2) * ((sin w) ^ 2) * u) * (npow (cos w) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) a = (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (1 + n)))) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (I' : diff (fun u => the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + (n)) * (exp ((-1 / 2) * ((sin w) ^ 2) * u))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + u * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((-1 / 2) * ((sin w) ^ 2) * u) * (npow (cos w) ((n) + 3)))) * (sqrt 2) * (inv (sqrt PI))) (a) = (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (a))))) * (sqrt 2) * (inv (sqrt PI))).
  { apply (radial_slopes.step_M (n) (a)); [premise | first [assumption | gap; sign | premise]]. }
  assert (J' : diff (fun u => the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((-1 / 2) * ((sin w) ^ 2) * u))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + u * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((-1 / 2) * ((sin w) ^ 2) * u) * (npow (cos w) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) a = (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (1 + n)))) * (sqrt 2) * (inv (sqrt PI))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  first [exact J' | lra | congruent_to J' | fit J'].
Qed.

(** Step [theorem], by Algebra:
  -1/2*integral(t -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*(n + a)^(-1/2)*(n +
    T)^(1/2)*2^(1/2) + pi^(-1/2)*integral(t -> exp(-1/2*sin(t)^2*a)*cos(t)^(n + 3), 0,
    1/2*pi)*2^(1/2) + integral(t -> -1/2*exp(-1/2*sin(t)^2*a)*sin(t)^2*cos(t)^(n + 3), 0,
    1/2*pi)*pi^(-1/2)*a*2^(1/2) + integral(t -> -1/2*exp(-1/2*sin(t)^2*a)*sin(t)^2*cos(t)^(1 + n),
    0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) = 1/2*(n + a)^(-1/2)*(integral(t ->
    exp(-1/2*sin(t)^2*a)*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*(n + a)^(1/2)*2^(1/2) - integral(t
    -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*(n + T)^(1/2)*2^(1/2))
*)
Lemma step_theorem (T : R) (a : R) (n : R)
    (label_n : label n)
    (H_T_pos_is_0 : T >= 0)
    (H_a_pos_is_0 : a >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (-1 / 2) * (exp ((-1 / 2) * ((sin u) ^ 2) * a)) * ((sin u) ^ 2) * (npow (cos u) (n + 3))) * a * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (-1 / 2) * (exp ((-1 / 2) * ((sin u) ^ 2) * a)) * ((sin u) ^ 2) * (npow (cos u) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T)))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (n + a))) = (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (1 + n))) * (sqrt (n + a)) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI))) * (inv (sqrt (n + a))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Theorem theorem (T : R) (a : R) (n : R)
    (label_n : label n)
    (H_T_pos_is_0 : T >= 0)
    (H_a_pos_is_0 : a >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (-1 / 2) * (exp ((-1 / 2) * ((sin u) ^ 2) * a)) * ((sin u) ^ 2) * (npow (cos u) (n + 3))) * a * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (-1 / 2) * (exp ((-1 / 2) * ((sin u) ^ 2) * a)) * ((sin u) ^ 2) * (npow (cos u) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T)))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (n + a))) = (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (1 + n))) * (sqrt (n + a)) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI))) * (inv (sqrt (n + a))).
Proof. exact (step_theorem (T) (a) (n) label_n H_T_pos_is_0 H_a_pos_is_0). Qed.
