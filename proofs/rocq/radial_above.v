(** $M$ lies above its tangent, at larger means (radial-above)

  Given [T >= 0]: T >= 0
  Given [a >= 0]: a >= 0
  Given [h >= 0]: h >= 0
  Given [between]: a >= T
  Then pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-T - h))*cos(t)^(1 + n), 0, 1/2*pi)*2^(1/2)*(1 +
    n) + integral(t -> exp(1/2*sin(t)^2*(-T - h))*cos(t)^(n + 3), 0, 1/2*pi)*(h +
    T)*pi^(-1/2)*2^(1/2) >= pi^(-1/2)*integral(t -> cos(t)^(n + 3)*exp(-1/2*sin(t)^2*T), 0,
    1/2*pi)*T*2^(1/2) - integral(t -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*(1 - (1 + (n
    + T)^(-1)*h)^(1/2))*pi^(-1/2)*(n + T)*2^(1/2) + integral(t -> cos(t)^(1 +
    n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
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
Proof.
  assert (I' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (a)) * (npow (cos u) ((n) + 3))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (-1 / 2) * (exp ((-1 / 2) * ((sin u) ^ 2) * (a))) * ((sin u) ^ 2) * (npow (cos u) ((n) + 3))) * (a) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (-1 / 2) * (exp ((-1 / 2) * ((sin u) ^ 2) * (a))) * ((sin u) ^ 2) * (npow (cos u) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) - (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (T))))) * (sqrt ((n) + (T))) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt ((n) + (a)))) = (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (a)) * (npow (cos u) (1 + (n)))) * (sqrt ((n) + (a))) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (T)))) * (sqrt ((n) + (T))) * (sqrt 2) * (inv (sqrt PI))) * (inv (sqrt ((n) + (a))))).
  { apply (radial_lead.step_theorem (T) (a) (n)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  assert (J' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * ((sin t) ^ 2) * a) * (npow (cos t) (n + 3))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => (-1 / 2) * (exp ((-1 / 2) * ((sin t) ^ 2) * a)) * ((sin t) ^ 2) * (npow (cos t) (n + 3))) * a * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => (-1 / 2) * (exp ((-1 / 2) * ((sin t) ^ 2) * a)) * ((sin t) ^ 2) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((-1 / 2) * ((sin t) ^ 2) * T)))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (n + a))) = (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * ((sin t) ^ 2) * a) * (npow (cos t) (1 + n))) * (sqrt (n + a)) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => npow (cos t) (1 + n) * (exp ((-1 / 2) * ((sin t) ^ 2) * T))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI))) * (inv (sqrt (n + a)))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  first [exact J' | lra | congruent_to J' | fit J'].
Qed.

(** Step [rises], by Instance:
  integral(t -> exp(-1/2*sin(t)^2*a)*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*(n + a)^(1/2)*2^(1/2) >=
    integral(t -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*(n + T)^(1/2)*2^(1/2)
*)
Lemma step_rises (T : R) (a : R) (n : R)
    (label_n : label n)
    (H_T_pos_is_0 : T >= 0)
    (H_a_pos_is_0 : a >= 0)
    (H_between : a >= T) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (1 + n))) * (sqrt (n + a)) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (I' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (a)))) * (sqrt ((n) + (a))) * (sqrt 2) * (inv (sqrt PI)) >= sqrt ((n) + (T)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (T))))) * (sqrt 2) * (inv (sqrt PI))).
  { apply (radial_rises.step_theorem (a) (T) (n) (T)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_between | assert (G' : (a) - (T) = (a) - (T)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_between]]. }
  assert (J' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (1 + n))) * (sqrt (n + a)) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  first [exact J' | lra | congruent_to J' | fit J'].
Qed.

(** Step [slope], by Linear:
  -1/2*integral(t -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*(n + a)^(-1/2)*(n +
    T)^(1/2)*2^(1/2) + pi^(-1/2)*integral(t -> exp(-1/2*sin(t)^2*a)*cos(t)^(n + 3), 0,
    1/2*pi)*2^(1/2) + integral(t -> -1/2*exp(-1/2*sin(t)^2*a)*sin(t)^2*cos(t)^(n + 3), 0,
    1/2*pi)*pi^(-1/2)*a*2^(1/2) + integral(t -> -1/2*exp(-1/2*sin(t)^2*a)*sin(t)^2*cos(t)^(1 + n),
    0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) >= 0
*)
Lemma step_slope (T : R) (a : R) (n : R)
    (label_n : label n)
    (H_T_pos_is_0 : T >= 0)
    (H_a_pos_is_0 : a >= 0)
    (H_between : a >= T) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (-1 / 2) * (exp ((-1 / 2) * ((sin u) ^ 2) * a)) * ((sin u) ^ 2) * (npow (cos u) (n + 3))) * a * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (-1 / 2) * (exp ((-1 / 2) * ((sin u) ^ 2) * a)) * ((sin u) ^ 2) * (npow (cos u) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T)))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (n + a))) >= 0.
Proof.
  pose proof (step_lead (T) (a) (n) label_n H_T_pos_is_0 H_a_pos_is_0) as H_lead.
  pose proof (step_rises (T) (a) (n) label_n H_T_pos_is_0 H_a_pos_is_0 H_between) as H_rises.
  try assert (0 < n + a) by sign.
  assert (P0' : 0 <= ((1 / 2) * (inv (sqrt (n + a)))) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (1 + n))) * (sqrt (n + a)) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (-1 / 2) * (exp ((-1 / 2) * ((sin u) ^ 2) * a)) * ((sin u) ^ 2) * (npow (cos u) (n + 3))) * a * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (-1 / 2) * (exp ((-1 / 2) * ((sin u) ^ 2) * a)) * ((sin u) ^ 2) * (npow (cos u) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T)))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (n + a)))) - (0) = ((1 / 2) * (inv (sqrt (n + a)))) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (1 + n))) * (sqrt (n + a)) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI))))).
  { assert (U' : forall z0' z1' z2' z3' z4' : R, ((((z1') * (sqrt 2) * (inv (sqrt PI)) + (z2') * a * (sqrt 2) * (inv (sqrt PI)) + (z3') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - (1 / 2) * (z0') * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (n + a))))) = (((1 / 2) * ((z4') * (sqrt (n + a)) * (sqrt 2) * (inv (sqrt PI)) - (z0') * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI))) * (inv (sqrt (n + a)))))) -> (T >= 0) -> (a >= 0) -> ((((z4') * (sqrt (n + a)) * (sqrt 2) * (inv (sqrt PI)))) >= (((z0') * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI))))) -> (((z1') * (sqrt 2) * (inv (sqrt PI)) + (z2') * a * (sqrt 2) * (inv (sqrt PI)) + (z3') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - (1 / 2) * (z0') * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (n + a)))) - 0) = (((z4') * (sqrt (n + a)) * (sqrt 2) * (inv (sqrt PI)) - (z0') * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI))) * ((1 / 2) * (inv (sqrt (n + a)))))).
    { clear - n a T label_n.
      intros z0' z1' z2' z3' z4' H_lead H_T_pos_is_0 H_a_pos_is_0 H_rises.
      rewrite ?H_lead.
      try assert (0 < n + a) by sign.
      try assert (0 < n + a) by sign.
      try assert (0 < n + T) by sign.
      try assert (0 < n + a) by sign.
      try assert (0 < n + T) by sign.
      try assert (N35' : normal_form ((((1 / 2) * ((z4') * (sqrt (n + a)) * (sqrt 2) * (inv (sqrt PI)) - (z0') * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI))) * (inv (sqrt (n + a)))))) ((1 / 2) * (z4') * (sqrt 2) * (inv (sqrt PI)) - (1 / 2) * (z0') * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI)) * (inv (sqrt (n + a))))) by (unfold normal_form; try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : sqrt (n + a) * sqrt (n + a) = n + a) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (n + a)) * inv (sqrt (n + a)) = inv (n + a)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (n + a) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal]).
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      try assert (Q3' : sqrt (n + a) * sqrt (n + a) = n + a) by (apply sqrt_sqrt; sign).
      try assert (Q4' : inv (sqrt (n + a)) * inv (sqrt (n + a)) = inv (n + a)) by (apply inv_sqrt_square; sign).
      assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
      assert (Z1' : sqrt (n + a) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal]. }
    pose proof (U' (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (-1 / 2) * (exp ((-1 / 2) * ((sin u) ^ 2) * a)) * ((sin u) ^ 2) * (npow (cos u) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (-1 / 2) * (exp ((-1 / 2) * ((sin u) ^ 2) * a)) * ((sin u) ^ 2) * (npow (cos u) (1 + n)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * a) * (npow (cos u) (1 + n))))) as V'.
    specialize (V' ltac:(says H_lead)).
    specialize (V' ltac:(says H_T_pos_is_0)).
    specialize (V' ltac:(says H_a_pos_is_0)).
    specialize (V' ltac:(says H_rises)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [more], by Monotone:
  -integral(t -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*(n + h + T)^(1/2)*(n +
    T)^(1/2)*2^(1/2) + pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-T - h))*cos(t)^(1 + n), 0,
    1/2*pi)*2^(1/2)*(1 + n) + integral(t -> exp(1/2*sin(t)^2*(-T - h))*cos(t)^(n + 3), 0,
    1/2*pi)*(h + T)*pi^(-1/2)*2^(1/2) >= pi^(-1/2)*integral(t -> cos(t)^(n +
    3)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*T*2^(1/2) - integral(t -> cos(t)^(1 +
    n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*(n + T)*2^(1/2) + integral(t -> cos(t)^(1 +
    n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n)
*)
Lemma step_more (T : R) (a : R) (h : R) (n : R)
    (label_n : label n)
    (H_T_pos_is_0 : T >= 0)
    (H_a_pos_is_0 : a >= 0)
    (H_h_pos_is_0 : h >= 0)
    (H_between : a >= T) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- T - h)) * (npow (cos u) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- T - h)) * (npow (cos u) (n + 3))) * (h + T) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt (n + h + T)) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * T * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (n + T) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [theorem], by Linear:
  pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-T - h))*cos(t)^(1 + n), 0, 1/2*pi)*2^(1/2)*(1 + n) +
    integral(t -> exp(1/2*sin(t)^2*(-T - h))*cos(t)^(n + 3), 0, 1/2*pi)*(h + T)*pi^(-1/2)*2^(1/2)
    >= pi^(-1/2)*integral(t -> cos(t)^(n + 3)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*T*2^(1/2) -
    integral(t -> cos(t)^(1 + n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*(1 - (1 + (n +
    T)^(-1)*h)^(1/2))*pi^(-1/2)*(n + T)*2^(1/2) + integral(t -> cos(t)^(1 +
    n)*exp(-1/2*sin(t)^2*T), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n)
*)
Lemma step_theorem (T : R) (a : R) (h : R) (n : R)
    (label_n : label n)
    (H_T_pos_is_0 : T >= 0)
    (H_a_pos_is_0 : a >= 0)
    (H_h_pos_is_0 : h >= 0)
    (H_between : a >= T) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- T - h)) * (npow (cos u) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- T - h)) * (npow (cos u) (n + 3))) * (h + T) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * T * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (1 - sqrt (1 + h * (inv (n + T)))) * (n + T) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  pose proof (step_more (T) (a) (h) (n) label_n H_T_pos_is_0 H_a_pos_is_0 H_h_pos_is_0 H_between) as H_more.
  assert (P0' : 0 <= (1) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- T - h)) * (npow (cos u) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- T - h)) * (npow (cos u) (n + 3))) * (h + T) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt (n + h + T)) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * T * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (n + T) * (sqrt 2) * (inv (sqrt PI))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- T - h)) * (npow (cos u) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- T - h)) * (npow (cos u) (n + 3))) * (h + T) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * T * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (1 - sqrt (1 + h * (inv (n + T)))) * (n + T) * (sqrt 2) * (inv (sqrt PI))) = (1) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- T - h)) * (npow (cos u) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- T - h)) * (npow (cos u) (n + 3))) * (h + T) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt (n + h + T)) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * T * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (n + T) * (sqrt 2) * (inv (sqrt PI))))).
  { assert (U' : forall z0' z1' z2' z3' : R, (T >= 0) -> (h >= 0) -> ((((z2') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z3') * (h + T) * (sqrt 2) * (inv (sqrt PI)) - (z1') * (sqrt (n + h + T)) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI)))) >= (((z0') * T * (sqrt 2) * (inv (sqrt PI)) + (z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - (z1') * (n + T) * (sqrt 2) * (inv (sqrt PI))))) -> (((z2') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z3') * (h + T) * (sqrt 2) * (inv (sqrt PI))) - ((z0') * T * (sqrt 2) * (inv (sqrt PI)) + (z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - (z1') * (1 - sqrt (1 + h * (inv (n + T)))) * (n + T) * (sqrt 2) * (inv (sqrt PI)))) = (1 * (((z2') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z3') * (h + T) * (sqrt 2) * (inv (sqrt PI)) - (z1') * (sqrt (n + h + T)) * (sqrt (n + T)) * (sqrt 2) * (inv (sqrt PI))) - ((z0') * T * (sqrt 2) * (inv (sqrt PI)) + (z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - (z1') * (n + T) * (sqrt 2) * (inv (sqrt PI)))))).
    { clear - n h T label_n.
      intros z0' z1' z2' z3' H_T_pos_is_0 H_h_pos_is_0 H_more.
      try assert (0 < n + T) by sign.
      try assert (0 < n + h + T) by sign.
      try assert (0 < n + T) by sign.
      try assert (0 < 1 + h * (inv (n + T))) by sign.
      try assert (0 < n + h + T) by sign.
      try assert (0 < n + T) by sign.
      try assert (N35' : normal_form (sqrt (1 + h * (inv (n + T)))) (sqrt (n + h + T) * (inv (sqrt (n + T))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (n + h + T) * sqrt (n + h + T) = n + h + T) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (n + T) * sqrt (n + T) = n + T) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (n + T)) * inv (sqrt (n + T)) = inv (n + T)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (n + T) <> 0) by (apply positive_ne; sign); assert (Z1' : n + T <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      try assert (Q3' : sqrt (n + h + T) * sqrt (n + h + T) = n + h + T) by (apply sqrt_sqrt; sign).
      try assert (Q4' : sqrt (n + T) * sqrt (n + T) = n + T) by (apply sqrt_sqrt; sign).
      try assert (Q5' : inv (sqrt (n + T)) * inv (sqrt (n + T)) = inv (n + T)) by (apply inv_sqrt_square; sign).
      assert (Z0' : sqrt (n + T) <> 0) by (apply positive_ne; sign).
      assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number).
      first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]. }
    pose proof (U' (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((-1 / 2) * ((sin u) ^ 2) * T)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- T - h)) * (npow (cos u) (1 + n)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- T - h)) * (npow (cos u) (n + 3))))) as V'.
    specialize (V' ltac:(says H_T_pos_is_0)).
    specialize (V' ltac:(says H_h_pos_is_0)).
    specialize (V' ltac:(says H_more)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (T : R) (a : R) (h : R) (n : R)
    (label_n : label n)
    (H_T_pos_is_0 : T >= 0)
    (H_a_pos_is_0 : a >= 0)
    (H_h_pos_is_0 : h >= 0)
    (H_between : a >= T) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- T - h)) * (npow (cos u) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((1 / 2) * ((sin u) ^ 2) * (- T - h)) * (npow (cos u) (n + 3))) * (h + T) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n + 3) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * T * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * T))) * (1 - sqrt (1 + h * (inv (n + T)))) * (n + T) * (sqrt 2) * (inv (sqrt PI)).
Proof. exact (step_theorem (T) (a) (h) (n) label_n H_T_pos_is_0 H_a_pos_is_0 H_h_pos_is_0 H_between). Qed.
