(** $M' = I_2 / 2$ and $I_2' = (I_4 - I_2) / 2$; bounds of $M$ (radial-slopes)

  Given [t >= 0]: t >= 0
  Then diff(r -> integral(s -> cos(s)^(1 + n)*exp(-1/2*sin(s)^2*r), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + r*integral(s -> exp(-1/2*sin(s)^2*r)*cos(s)^(n + 3), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2), t) = 1/2*pi^(-1/2)*integral(r -> cos(r)^(1 +
    n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2)
  Then diff(r -> integral(s -> cos(s)^(1 + n)*exp(-1/2*sin(s)^2*r), 0, 1/2*pi)*pi^(-1/2)*2^(1/2),
    t) = 1/2*integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2) -
    1/2*pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2)
  Then pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2)*(1 + n) +
    integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*t*2^(1/2) >=
    integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*(1 + n + t)*2^(1/2)
  Then pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2)*(1 + n) +
    integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*t*2^(1/2) >=
    pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*(n + t)*2^(1/2)
  Then pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2)*(1 + n) +
    integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*t*2^(1/2) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require radial_bounds.
Open Scope R_scope.

(** Step [by parts, 2], by Antiderivative:
  integral(r -> -sin(r)^2*exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3)*t + exp(-1/2*sin(r)^2*t)*cos(r)^(n +
    3) - (n + 2)*sin(r)^2*cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi) = 0
*)
Lemma step_by_parts__2 (n : R) (t : R)
    (label_n : label n)
    (H_t_pos_is_0 : t >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)) - (sin u) ^ 2 * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) * (npow (cos u) (n + 3)) * t - (n + 2) * ((sin u) ^ 2) * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) = 0.
Proof.
  assert (S' : between_ends (at_right (0)) (at_left ((1 / 2) * PI)) (fun u => is_derive (fun u => sin u * (npow (cos u) (n + 2)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) u ((fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)) - (sin u) ^ 2 * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) * (npow (cos u) (n + 3)) * t - (n + 2) * ((sin u) ^ 2) * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) u) /\ continuous (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)) - (sin u) ^ 2 * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) * (npow (cos u) (n + 3)) * t - (n + 2) * ((sin u) ^ 2) * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) u)).
  { (apply ends_proper; [apply Rminus_lt_0_l; by_number |]).
    intros at_t L' U'.
    assert (0 < at_t) by (apply Rle_lt_trans with (0); [by_number | exact L']).
    split; cbv beta.
    - idtac.
      try assert (N2' : normal_form ((npow (cos at_t) (n + 2))) (npow (cos (at_t)) (n - 1) * (cos (at_t)) - npow (cos (at_t)) (n - 1) * (cos (at_t)) * ((sin (at_t)) ^ 2))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N3' : normal_form ((npow (cos at_t) (1 + n))) (npow (cos (at_t)) (n - 1) - npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 2))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N4' : normal_form ((npow (cos at_t) (n + 3))) (npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 4) + npow (cos (at_t)) (n - 1) - 2 * (npow (cos (at_t)) (n - 1)) * ((sin (at_t)) ^ 2))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N5' : normal_form (npow ((cos at_t)) ((n + 2) - 1)) (npow (cos (at_t)) (n - 1) - npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 2))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N6' : normal_form ((exp ((-1 / 2) * ((sin at_t) ^ 2) * t))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
      try assert (N7' : normal_form ((exp ((-1 / 2) * ((sin at_t) ^ 2) * t))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
      derivative_of.
      try assert (Q0' : cos (at_t) * cos (at_t) = 1 - sin (at_t) * sin (at_t)) by (exact (cos_square (at_t))).
      assert (Z0' : exp ((1 / 2) * t * ((sin (at_t)) ^ 2)) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal].
    - continuity. }
  assert (A' : filterlim (fun u => sin u * (npow (cos u) (n + 2)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) (at_right (0)) (locally (sin (0) * (npow (cos (0)) (n + 2)) * (exp ((-1 / 2) * ((sin (0)) ^ 2) * t))))).
  { apply tends_at_right; [| reflexivity].
    continuity. }
  assert (B' : filterlim (fun u => sin u * (npow (cos u) (n + 2)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) (at_left ((1 / 2) * PI)) (locally (sin ((1 / 2) * PI) * (npow (cos ((1 / 2) * PI)) (n + 2)) * (exp ((-1 / 2) * ((sin ((1 / 2) * PI)) ^ 2) * t))))).
  { apply tends_at_left; [| reflexivity].
    continuity. }
  assert (T' : (sin ((1 / 2) * PI) * (npow (cos ((1 / 2) * PI)) (n + 2)) * (exp ((-1 / 2) * ((sin ((1 / 2) * PI)) ^ 2) * t))) - (sin (0) * (npow (cos (0)) (n + 2)) * (exp ((-1 / 2) * ((sin (0)) ^ 2) * t))) = 0).
  { try assert (N13' : normal_form ((cos (0))) (1)) by normal.
    try assert (N14' : normal_form ((sin ((1 / 2) * PI))) (1)) by normal.
    try assert (N15' : normal_form ((sin (0))) (0)) by normal.
    try assert (N16' : normal_form ((cos ((1 / 2) * PI))) (0)) by normal.
    try assert (N17' : normal_form ((npow (cos (0)) (n + 2))) (1)) by first [(unfold normal_form; replace ((cos (0))) with (1) by first [ring | put; ring | equal]; normal) | normal].
    try assert (N18' : normal_form ((npow (cos ((1 / 2) * PI)) (n + 2))) (0)) by first [(unfold normal_form; replace ((cos ((1 / 2) * PI))) with (0) by first [ring | put; ring | equal]; normal) | normal].
    try assert (N19' : normal_form ((exp ((-1 / 2) * ((sin ((1 / 2) * PI)) ^ 2) * t))) (inv (exp ((1 / 2) * t)))) by normal.
    try assert (N20' : normal_form ((exp ((-1 / 2) * ((sin (0)) ^ 2) * t))) (1)) by normal.
    first [put; solve [ring] | equal]. }
  etransitivity; [exact (integral_by _ _ (fun u => sin u * (npow (cos u) (n + 2)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)) - (sin u) ^ 2 * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) * (npow (cos u) (n + 3)) * t - (n + 2) * ((sin u) ^ 2) * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) _ _ S' A' B') | exact T'].
Qed.

(** Step [M'], by Algebra:
  diff(r -> integral(s -> cos(s)^(1 + n)*exp(-1/2*sin(s)^2*r), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 +
    n) + r*integral(s -> exp(-1/2*sin(s)^2*r)*cos(s)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2), t) =
    1/2*pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2)
*)
Lemma step_M (n : R) (t : R)
    (label_n : label n)
    (H_t_pos_is_0 : t >= 0) :
  diff (fun u => the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((-1 / 2) * ((sin w) ^ 2) * u))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + u * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((-1 / 2) * ((sin w) ^ 2) * u) * (npow (cos w) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) t = (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)))) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [I_2'], by Algebra:
  diff(r -> integral(s -> cos(s)^(1 + n)*exp(-1/2*sin(s)^2*r), 0, 1/2*pi)*pi^(-1/2)*2^(1/2), t) =
    1/2*integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2) -
    1/2*pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2)
*)
Lemma step_I_2 (n : R) (t : R)
    (label_n : label n)
    (H_t_pos_is_0 : t >= 0) :
  diff (fun u => the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((-1 / 2) * ((sin w) ^ 2) * u))) * (sqrt 2) * (inv (sqrt PI))) t = (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)))) * (sqrt 2) * (inv (sqrt PI)) - (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)))) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [falls], by Instance:
  pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2) >= integral(r ->
    exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)
*)
Lemma step_falls (n : R) (t : R)
    (label_n : label n)
    (H_t_pos_is_0 : t >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (I' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (t)))) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (t)) * (npow (cos u) ((n) + 3))) * (sqrt 2) * (inv (sqrt PI))).
  { apply (radial_bounds.step_falls (0) (n) (t)); [premise | first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise]]. }
  assert (J' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  first [exact J' | lra | congruent_to J' | fit J'].
Qed.

(** Step [I_4 > 0], by Instance:
  integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2) > 0
*)
Lemma step_I_4_pos_0 (n : R) (t : R)
    (label_n : label n)
    (H_t_pos_is_0 : t >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)) > 0.
Proof.
  assert (I' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (t)) * (npow (cos u) ((n) + 3))) * (sqrt 2) * (inv (sqrt PI)) > 0).
  { apply (radial_bounds.step_I_4_pos_0 (0) (n) (t)); [premise | first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise]]. }
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) - (0) = (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (t)) * (npow (cos u) ((n) + 3))) * (sqrt 2) * (inv (sqrt PI))) - (0)).
  { try assert (N7' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))) - 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_1 => (1) * (npow (cos at_1) (n - 1) * (inv (exp ((1 / 2) * ((sin at_1) ^ 2) * t)))) + ((1) * ((sin at_1) ^ 4 * (npow (cos at_1) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_1) ^ 2) * t)))) + ((-2) * ((sin at_1) ^ 2 * (npow (cos at_1) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_1) ^ 2) * t)))))))); [apply integral_alike; intros at_2; cbv beta; try assert (N5' : normal_form ((npow (cos at_2) (n + 3))) ((sin (at_2)) ^ 4 * (npow (cos (at_2)) (n - 1)) + npow (cos (at_2)) (n - 1) - 2 * ((sin (at_2)) ^ 2) * (npow (cos (at_2)) (n - 1)))) by first [(unfold normal_form; replace ((cos at_2)) with (cos (at_2)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N6' : normal_form ((exp ((-1 / 2) * ((sin at_2) ^ 2) * t))) (inv (exp ((1 / 2) * ((sin (at_2)) ^ 2) * t)))) by normal; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))) + ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))) + ((-2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [least], by Instance:
  pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2) >= (-integral(r
    -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2) + pi^(-1/2)*integral(r ->
    cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2))*(n + t)
*)
Lemma step_least (n : R) (t : R)
    (label_n : label n)
    (H_t_pos_is_0 : t >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) * (n + t).
Proof.
  assert (I' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (t)))) * (sqrt 2) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + (n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * (t)))) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * (t)) * (npow (cos u) ((n) + 3))) * (sqrt 2) * (inv (sqrt PI))) * ((n) + (t))).
  { apply (radial_bounds.step_least (0) (n) (t)); [premise | first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise]]. }
  assert (J' : the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) * (n + t)) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  first [exact J' | lra | congruent_to J' | fit J'].
Qed.

(** Step [below], by Linear:
  pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2)*(1 + n) +
    integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*t*2^(1/2) >=
    integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*(1 + n + t)*2^(1/2)
*)
Lemma step_below (n : R) (t : R)
    (label_n : label n)
    (H_t_pos_is_0 : t >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * t * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (1 + n + t) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  pose proof (step_falls (n) (t) label_n H_t_pos_is_0) as H_falls.
  assert (P0' : 0 <= (1 + n) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * t * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (1 + n + t) * (sqrt 2) * (inv (sqrt PI))) = (1 + n) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))))).
  { assert (U' : forall z0' z1' : R, (t >= 0) -> ((((z1') * (sqrt 2) * (inv (sqrt PI)))) >= (((z0') * (sqrt 2) * (inv (sqrt PI))))) -> (((z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z0') * t * (sqrt 2) * (inv (sqrt PI))) - (z0') * (1 + n + t) * (sqrt 2) * (inv (sqrt PI))) = (((z1') * (sqrt 2) * (inv (sqrt PI)) - (z0') * (sqrt 2) * (inv (sqrt PI))) * (1 + n))).
    { clear - n t label_n.
      intros z0' z1' H_t_pos_is_0 H_falls.
      first [put; solve [ring] | equal]. }
    pose proof (U' (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))))) as V'.
    specialize (V' ltac:(says H_t_pos_is_0)).
    specialize (V' ltac:(says H_falls)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theta], by Linear:
  pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2)*(1 + n) +
    integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*t*2^(1/2) >=
    pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*(n + t)*2^(1/2)
*)
Lemma step_theta (n : R) (t : R)
    (label_n : label n)
    (H_t_pos_is_0 : t >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * t * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (n + t) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  pose proof (step_falls (n) (t) label_n H_t_pos_is_0) as H_falls.
  pose proof (step_least (n) (t) label_n H_t_pos_is_0) as H_least.
  assert (P0' : 0 <= (1) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI))) - ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) * (n + t)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (n) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * t * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (n + t) * (sqrt 2) * (inv (sqrt PI))) = (1) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI))) - ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) * (n + t))) + (n) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))))).
  { assert (U' : forall z0' z1' : R, (t >= 0) -> ((((z0') * (sqrt 2) * (inv (sqrt PI)))) >= (((z1') * (sqrt 2) * (inv (sqrt PI))))) -> ((((z0') * (sqrt 2) * (inv (sqrt PI)))) >= ((((z0') * (sqrt 2) * (inv (sqrt PI)) - (z1') * (sqrt 2) * (inv (sqrt PI))) * (n + t)))) -> (((z0') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z1') * t * (sqrt 2) * (inv (sqrt PI))) - (z0') * (n + t) * (sqrt 2) * (inv (sqrt PI))) = (1 * ((z0') * (sqrt 2) * (inv (sqrt PI)) - ((z0') * (sqrt 2) * (inv (sqrt PI)) - (z1') * (sqrt 2) * (inv (sqrt PI))) * (n + t)) + n * ((z0') * (sqrt 2) * (inv (sqrt PI)) - (z1') * (sqrt 2) * (inv (sqrt PI))))).
    { clear - n t label_n.
      intros z0' z1' H_t_pos_is_0 H_falls H_least.
      first [put; solve [ring] | equal]. }
    pose proof (U' (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))))) as V'.
    specialize (V' ltac:(says H_t_pos_is_0)).
    specialize (V' ltac:(says H_falls)).
    specialize (V' ltac:(says H_least)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [M > 0], by Linear:
  pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2)*(1 + n) +
    integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*t*2^(1/2) > 0
*)
Lemma step_M_pos_0 (n : R) (t : R)
    (label_n : label n)
    (H_t_pos_is_0 : t >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * t * (sqrt 2) * (inv (sqrt PI)) > 0.
Proof.
  pose proof (step_falls (n) (t) label_n H_t_pos_is_0) as H_falls.
  pose proof (step_I_4_pos_0 (n) (t) label_n H_t_pos_is_0) as H_I_4_pos_0.
  assert (P0' : 0 <= (1 + n) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 < (1 + n + t) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * t * (sqrt 2) * (inv (sqrt PI))) - (0) = (1 + n) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)))) + (1 + n + t) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) - (0))).
  { assert (U' : forall z0' z1' : R, (t >= 0) -> ((((z0') * (sqrt 2) * (inv (sqrt PI)))) >= (((z1') * (sqrt 2) * (inv (sqrt PI))))) -> ((((z1') * (sqrt 2) * (inv (sqrt PI)))) > 0) -> (((z0') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (z1') * t * (sqrt 2) * (inv (sqrt PI))) - 0) = ((1 + n + t) * ((z1') * (sqrt 2) * (inv (sqrt PI)) - 0) + ((z0') * (sqrt 2) * (inv (sqrt PI)) - (z1') * (sqrt 2) * (inv (sqrt PI))) * (1 + n))).
    { clear - n t label_n.
      intros z0' z1' H_t_pos_is_0 H_falls H_I_4_pos_0.
      first [put; solve [ring] | equal]. }
    pose proof (U' (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))))) as V'.
    specialize (V' ltac:(says H_t_pos_is_0)).
    specialize (V' ltac:(says H_falls)).
    specialize (V' ltac:(says H_I_4_pos_0)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (n : R) (t : R)
    (label_n : label n)
    (H_t_pos_is_0 : t >= 0) :
  diff (fun u => the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((-1 / 2) * ((sin w) ^ 2) * u))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + u * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => exp ((-1 / 2) * ((sin w) ^ 2) * u) * (npow (cos w) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) t = (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)))) * (sqrt 2) * (inv (sqrt PI)).
Proof. exact (step_M (n) (t) label_n H_t_pos_is_0). Qed.

Theorem theorem_2 (n : R) (t : R)
    (label_n : label n)
    (H_t_pos_is_0 : t >= 0) :
  diff (fun u => the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun w => npow (cos w) (1 + n) * (exp ((-1 / 2) * ((sin w) ^ 2) * u))) * (sqrt 2) * (inv (sqrt PI))) t = (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)))) * (sqrt 2) * (inv (sqrt PI)) - (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)))) * (sqrt 2) * (inv (sqrt PI)).
Proof. exact (step_I_2 (n) (t) label_n H_t_pos_is_0). Qed.

Theorem theorem_3 (n : R) (t : R)
    (label_n : label n)
    (H_t_pos_is_0 : t >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * t * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (1 + n + t) * (sqrt 2) * (inv (sqrt PI)).
Proof. exact (step_below (n) (t) label_n H_t_pos_is_0). Qed.

Theorem theorem_4 (n : R) (t : R)
    (label_n : label n)
    (H_t_pos_is_0 : t >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * t * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (n + t) * (sqrt 2) * (inv (sqrt PI)).
Proof. exact (step_theta (n) (t) label_n H_t_pos_is_0). Qed.

Theorem theorem_5 (n : R) (t : R)
    (label_n : label n)
    (H_t_pos_is_0 : t >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * t * (sqrt 2) * (inv (sqrt PI)) > 0.
Proof. exact (step_M_pos_0 (n) (t) label_n H_t_pos_is_0). Qed.
