(** $(d - 1 + t) (I_2 - I_4) <= I_2$, and $I_2 >= I_4 > 0$ (radial-bounds)

  Given [a >= 0]: a >= 0
  Given [t >= 0]: t >= 0
  Given [a]: 1/2*pi > a
  Then pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2) >=
    (-integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2) +
    pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2))*(n + t)
  Then pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2) >=
    integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)
  Then integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [by parts, 0], by Antiderivative:
  integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t) - n*sin(r)^2*cos(r)^(n -
    1)*exp(-1/2*sin(r)^2*t) - sin(r)^2*cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t)*t, 0, 1/2*pi) = 0
*)
Lemma step_by_parts__0 (n : R) (t : R)
    (label_n : label n)
    (H_t_pos_is_0 : t >= 0) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) - n * ((sin u) ^ 2) * (npow (cos u) (n - 1)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) - (sin u) ^ 2 * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) * t) = 0.
Proof.
  assert (S' : between_ends (at_right (0)) (at_left ((1 / 2) * PI)) (fun u => is_derive (fun u => sin u * (npow (cos u) n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) u ((fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) - n * ((sin u) ^ 2) * (npow (cos u) (n - 1)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) - (sin u) ^ 2 * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) * t) u) /\ continuous (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) - n * ((sin u) ^ 2) * (npow (cos u) (n - 1)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) - (sin u) ^ 2 * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) * t) u)).
  { (apply ends_proper; [apply Rminus_lt_0_l; by_number |]).
    intros at_t L' U'.
    assert (0 < at_t) by (apply Rle_lt_trans with (0); [by_number | exact L']).
    split; cbv beta.
    - idtac.
      try assert (N2' : normal_form ((npow (cos at_t) (1 + n))) (npow (cos (at_t)) (n - 1) - npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 2))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N3' : normal_form ((npow (cos at_t) n)) (npow (cos (at_t)) (n - 1) * (cos (at_t)))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N4' : normal_form (npow ((cos at_t)) (n - 1)) (npow (cos (at_t)) (n - 1))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N5' : normal_form ((exp ((-1 / 2) * ((sin at_t) ^ 2) * t))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
      try assert (N6' : normal_form ((exp ((-1 / 2) * ((sin at_t) ^ 2) * t))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
      derivative_of.
      try assert (Q0' : cos (at_t) * cos (at_t) = 1 - sin (at_t) * sin (at_t)) by (exact (cos_square (at_t))).
      assert (Z0' : exp ((1 / 2) * t * ((sin (at_t)) ^ 2)) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal].
    - continuity. }
  assert (A' : filterlim (fun u => sin u * (npow (cos u) n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) (at_right (0)) (locally (sin (0) * (npow (cos (0)) n) * (exp ((-1 / 2) * ((sin (0)) ^ 2) * t))))).
  { apply tends_at_right; [| reflexivity].
    continuity. }
  assert (B' : filterlim (fun u => sin u * (npow (cos u) n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) (at_left ((1 / 2) * PI)) (locally (sin ((1 / 2) * PI) * (npow (cos ((1 / 2) * PI)) n) * (exp ((-1 / 2) * ((sin ((1 / 2) * PI)) ^ 2) * t))))).
  { apply tends_at_left; [| reflexivity].
    continuity. }
  assert (T' : (sin ((1 / 2) * PI) * (npow (cos ((1 / 2) * PI)) n) * (exp ((-1 / 2) * ((sin ((1 / 2) * PI)) ^ 2) * t))) - (sin (0) * (npow (cos (0)) n) * (exp ((-1 / 2) * ((sin (0)) ^ 2) * t))) = 0).
  { try assert (N12' : normal_form ((cos (0))) (1)) by normal.
    try assert (N13' : normal_form ((sin ((1 / 2) * PI))) (1)) by normal.
    try assert (N14' : normal_form ((cos ((1 / 2) * PI))) (0)) by normal.
    try assert (N15' : normal_form ((sin (0))) (0)) by normal.
    try assert (N16' : normal_form ((npow (cos ((1 / 2) * PI)) n)) (0)) by first [(unfold normal_form; replace ((cos ((1 / 2) * PI))) with (0) by first [ring | put; ring | equal]; normal) | normal].
    try assert (N17' : normal_form ((npow (cos (0)) n)) (1)) by first [(unfold normal_form; replace ((cos (0))) with (1) by first [ring | put; ring | equal]; normal) | normal].
    try assert (N18' : normal_form ((exp ((-1 / 2) * ((sin ((1 / 2) * PI)) ^ 2) * t))) (inv (exp ((1 / 2) * t)))) by normal.
    try assert (N19' : normal_form ((exp ((-1 / 2) * ((sin (0)) ^ 2) * t))) (1)) by normal.
    first [put; solve [ring] | equal]. }
  etransitivity; [exact (integral_by _ _ (fun u => sin u * (npow (cos u) n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) - n * ((sin u) ^ 2) * (npow (cos u) (n - 1)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) - (sin u) ^ 2 * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) * t) _ _ S' A' B') | exact T'].
Qed.

(** Step [sin^4], by Sign:
  exp(-1/2*t*sin(a)^2)*cos(a)^(n - 1)*sin(a)^4 >= 0
*)
Lemma step_sin_4 (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  exp ((-1 / 2) * t * ((sin a) ^ 2)) * (npow (cos a) (n - 1)) * ((sin a) ^ 4) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [in all], by Integrate:
  integral(r -> sin(r)^4*cos(r)^(n - 1)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi) >= 0
*)
Lemma step_in_all (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) >= 0.
Proof.
  assert (I' : the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) >= 0).
  { apply Rle_ge, integral_nonneg; filters; (apply ends_proper; [apply Rminus_lt_0_l; by_number |]).
    intros at_t L' U'.
    assert (0 < at_t) by (apply Rle_lt_trans with (0); [by_number | exact L']).
    assert ((at_t) >= 0) by premise.
    assert ((1 / 2) * PI > (at_t)) by premise.
    assert (S' : exp ((-1 / 2) * t * ((sin (at_t)) ^ 2)) * (npow (cos (at_t)) (n - 1)) * ((sin (at_t)) ^ 4) >= 0).
    { apply (step_sin_4 (at_t) (n) (t)); premise. }
    assert (F0' : (sin at_t) ^ 4 * (npow (cos at_t) (n - 1)) * (exp ((-1 / 2) * ((sin at_t) ^ 2) * t)) = exp ((-1 / 2) * t * ((sin (at_t)) ^ 2)) * (npow (cos (at_t)) (n - 1)) * ((sin (at_t)) ^ 4)).
    { try assert (N1' : normal_form (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
      try assert (N2' : normal_form ((exp ((-1 / 2) * ((sin at_t) ^ 2) * t))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
      first [put; solve [ring] | equal]. }
    assert (F1' : 0 = 0).
    { reflexivity. }
    try rewrite F0'; try rewrite F1'.
    lra. }
  rewrite ?Rmult_1_l in I'.
  first [exact I' | lra | fits I'].
Qed.

(** Step [sin^2], by Sign:
  cos(a)^(1 + n)*exp(-1/2*t*sin(a)^2)*sin(a)^2 >= 0
*)
Lemma step_sin_2 (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  npow (cos a) (1 + n) * (exp ((-1 / 2) * t * ((sin a) ^ 2))) * ((sin a) ^ 2) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [positive], by Sign:
  cos(a)^(n + 3)*exp(-1/2*t*sin(a)^2) > 0
*)
Lemma step_positive (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  npow (cos a) (n + 3) * (exp ((-1 / 2) * t * ((sin a) ^ 2))) > 0.
Proof.
  gap; sign.
Qed.

(** Step [sin^2 in all], by Integrate:
  integral(r -> sin(r)^2*cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi) >= 0
*)
Lemma step_sin_2_in_all (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) >= 0.
Proof.
  assert (I' : the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) >= 0).
  { apply Rle_ge, integral_nonneg; filters; (apply ends_proper; [apply Rminus_lt_0_l; by_number |]).
    intros at_t L' U'.
    assert (0 < at_t) by (apply Rle_lt_trans with (0); [by_number | exact L']).
    assert ((at_t) >= 0) by premise.
    assert ((1 / 2) * PI > (at_t)) by premise.
    assert (S' : npow (cos (at_t)) (1 + n) * (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2))) * ((sin (at_t)) ^ 2) >= 0).
    { apply (step_sin_2 (at_t) (n) (t)); premise. }
    assert (F0' : (sin at_t) ^ 2 * (npow (cos at_t) (1 + n)) * (exp ((-1 / 2) * ((sin at_t) ^ 2) * t)) = npow (cos (at_t)) (1 + n) * (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2))) * ((sin (at_t)) ^ 2)).
    { try assert (N1' : normal_form (npow (cos (at_t)) (1 + n)) (npow (cos (at_t)) (n - 1) - npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 2))) by normal.
      try assert (N2' : normal_form ((npow (cos at_t) (1 + n))) (npow (cos (at_t)) (n - 1) - npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 2))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N3' : normal_form (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
      try assert (N4' : normal_form ((exp ((-1 / 2) * ((sin at_t) ^ 2) * t))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
      first [put; solve [ring] | equal]. }
    assert (F1' : 0 = 0).
    { reflexivity. }
    try rewrite F0'; try rewrite F1'.
    lra. }
  rewrite ?Rmult_1_l in I'.
  first [exact I' | lra | fits I'].
Qed.

(** Step [positive in all], by Integrate:
  integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi) > 0
*)
Lemma step_positive_in_all (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) > 0.
Proof.
  assert (I' : the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) > 0).
  { apply Rlt_gt, integral_positive; [apply Rminus_lt_0_l; by_number | intros; continuity |].
    intros at_t L' U'.
    assert (0 < at_t) by (apply Rle_lt_trans with (0); [by_number | exact L']).
    assert ((at_t) >= 0) by premise.
    assert ((1 / 2) * PI > (at_t)) by premise.
    assert (S' : npow (cos (at_t)) (n + 3) * (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2))) > 0).
    { apply (step_positive (at_t) (n) (t)); premise. }
    assert (F0' : exp ((-1 / 2) * ((sin at_t) ^ 2) * t) * (npow (cos at_t) (n + 3)) = npow (cos (at_t)) (n + 3) * (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2)))).
    { try assert (N1' : normal_form (npow (cos (at_t)) (n + 3)) (npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 4) + npow (cos (at_t)) (n - 1) - 2 * (npow (cos (at_t)) (n - 1)) * ((sin (at_t)) ^ 2))) by normal.
      try assert (N2' : normal_form ((npow (cos at_t) (n + 3))) (npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 4) + npow (cos (at_t)) (n - 1) - 2 * (npow (cos (at_t)) (n - 1)) * ((sin (at_t)) ^ 2))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N3' : normal_form (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
      try assert (N4' : normal_form ((exp ((-1 / 2) * ((sin at_t) ^ 2) * t))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
      first [put; solve [ring] | equal]. }
    assert (F1' : 0 = 0).
    { reflexivity. }
    try rewrite F0'; try rewrite F1'.
    lra. }
  rewrite ?Rmult_1_l in I'.
  first [exact I' | lra | fits I'].
Qed.

(** Step [falls], by Linear:
  pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2) >= integral(r ->
    exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)
*)
Lemma step_falls (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  pose proof (step_sin_2_in_all (a) (n) (t) label_n H_a_pos_is_0 H_t_pos_is_0 H_a) as H_sin_2_in_all.
  assert (P0' : 0 <= (sqrt 2 * (inv (sqrt PI))) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI))) - (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) = (sqrt 2 * (inv (sqrt PI))) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)))) - (0))).
  { try assert (N8' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))) - 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_0 => (1) * (npow (cos at_0) (n - 1) * (inv (exp ((1 / 2) * ((sin at_0) ^ 2) * t)))) + ((1) * ((sin at_0) ^ 4 * (npow (cos at_0) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_0) ^ 2) * t)))) + ((-2) * ((sin at_0) ^ 2 * (npow (cos at_0) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_0) ^ 2) * t)))))))); [apply integral_alike; intros at_1; cbv beta; try assert (N4' : normal_form ((npow (cos at_1) (n + 3))) (npow (cos (at_1)) (n - 1) * ((sin (at_1)) ^ 4) + npow (cos (at_1)) (n - 1) - 2 * (npow (cos (at_1)) (n - 1)) * ((sin (at_1)) ^ 2))) by first [(unfold normal_form; replace ((cos at_1)) with (cos (at_1)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N5' : normal_form ((exp ((1 / 2) * ((sin at_1) ^ 2) * t))) (exp ((1 / 2) * t * ((sin (at_1)) ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N6' : normal_form ((exp ((-1 / 2) * ((sin at_1) ^ 2) * t))) (inv (exp ((1 / 2) * t * ((sin (at_1)) ^ 2))))) by normal; try assert (N7' : normal_form ((inv (exp ((1 / 2) * ((sin at_1) ^ 2) * t)))) (inv (exp ((1 / 2) * t * ((sin (at_1)) ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : exp ((1 / 2) * t * ((sin (at_1)) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))) + ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))) + ((-2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]).
    try assert (N15' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_9 => (1) * (npow (cos at_9) (n - 1) * (inv (exp ((1 / 2) * ((sin at_9) ^ 2) * t)))) + ((-1) * ((sin at_9) ^ 2 * (npow (cos at_9) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_9) ^ 2) * t))))))); [apply integral_alike; intros at_10; cbv beta; try assert (N13' : normal_form ((npow (cos at_10) (1 + n))) (npow (cos (at_10)) (n - 1) - (sin (at_10)) ^ 2 * (npow (cos (at_10)) (n - 1)))) by first [(unfold normal_form; replace ((cos at_10)) with (cos (at_10)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N14' : normal_form ((exp ((-1 / 2) * ((sin at_10) ^ 2) * t))) (inv (exp ((1 / 2) * ((sin (at_10)) ^ 2) * t)))) by normal; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))) + ((-1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]).
    try assert (N24' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_16 => (1) * ((sin at_16) ^ 2 * (npow (cos at_16) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_16) ^ 2) * t)))) + ((-1) * ((sin at_16) ^ 4 * (npow (cos at_16) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_16) ^ 2) * t))))))); [apply integral_alike; intros at_17; cbv beta; try assert (N20' : normal_form ((npow (cos at_17) (1 + n))) (npow (cos (at_17)) (n - 1) - npow (cos (at_17)) (n - 1) * ((sin (at_17)) ^ 2))) by first [(unfold normal_form; replace ((cos at_17)) with (cos (at_17)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N21' : normal_form ((exp ((1 / 2) * ((sin at_17) ^ 2) * t))) (exp ((1 / 2) * t * ((sin (at_17)) ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N22' : normal_form ((exp ((-1 / 2) * ((sin at_17) ^ 2) * t))) (inv (exp ((1 / 2) * t * ((sin (at_17)) ^ 2))))) by normal; try assert (N23' : normal_form ((inv (exp ((1 / 2) * ((sin at_17) ^ 2) * t)))) (inv (exp ((1 / 2) * t * ((sin (at_17)) ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : exp ((1 / 2) * t * ((sin (at_17)) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))) + ((-1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [I_4 > 0], by Linear:
  integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2) > 0
*)
Lemma step_I_4_pos_0 (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)) > 0.
Proof.
  pose proof (step_positive_in_all (a) (n) (t) label_n H_a_pos_is_0 H_t_pos_is_0 H_a) as H_positive_in_all.
  assert (P0' : 0 < (sqrt 2 * (inv (sqrt PI))) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) - (0) = (sqrt 2 * (inv (sqrt PI))) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)))) - (0))).
  { try assert (N6' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))) - 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_0 => (1) * (npow (cos at_0) (n - 1) * (inv (exp ((1 / 2) * ((sin at_0) ^ 2) * t)))) + ((1) * ((sin at_0) ^ 4 * (npow (cos at_0) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_0) ^ 2) * t)))) + ((-2) * ((sin at_0) ^ 2 * (npow (cos at_0) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_0) ^ 2) * t)))))))); [apply integral_alike; intros at_1; cbv beta; try assert (N4' : normal_form ((npow (cos at_1) (n + 3))) (npow (cos (at_1)) (n - 1) + (sin (at_1)) ^ 4 * (npow (cos (at_1)) (n - 1)) - 2 * ((sin (at_1)) ^ 2) * (npow (cos (at_1)) (n - 1)))) by first [(unfold normal_form; replace ((cos at_1)) with (cos (at_1)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N5' : normal_form ((exp ((-1 / 2) * ((sin at_1) ^ 2) * t))) (inv (exp ((1 / 2) * ((sin (at_1)) ^ 2) * t)))) by normal; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))) + ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))) + ((-2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [least], by Linear:
  pi^(-1/2)*integral(r -> cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2) >= (-integral(r
    -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*pi^(-1/2)*2^(1/2) + pi^(-1/2)*integral(r ->
    cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t), 0, 1/2*pi)*2^(1/2))*(n + t)
*)
Lemma step_least (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) * (n + t).
Proof.
  pose proof (step_by_parts__0 (n) (t) label_n H_t_pos_is_0) as H_by_parts__0.
  pose proof (step_in_all (a) (n) (t) label_n H_a_pos_is_0 H_t_pos_is_0 H_a) as H_in_all.
  assert (P0' : 0 <= (n * (sqrt 2) * (inv (sqrt PI))) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI))) - ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) * (n + t)) = (n * (sqrt 2) * (inv (sqrt PI))) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)))) - (0))).
  { rewrite ?H_by_parts__0.
    try assert (N6' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))) - 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_0 => (1) * (npow (cos at_0) (n - 1) * (inv (exp ((1 / 2) * ((sin at_0) ^ 2) * t)))) + ((1) * ((sin at_0) ^ 4 * (npow (cos at_0) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_0) ^ 2) * t)))) + ((-2) * ((sin at_0) ^ 2 * (npow (cos at_0) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_0) ^ 2) * t)))))))); [apply integral_alike; intros at_1; cbv beta; try assert (N4' : normal_form ((npow (cos at_1) (n + 3))) (npow (cos (at_1)) (n - 1) + npow (cos (at_1)) (n - 1) * ((sin (at_1)) ^ 4) - 2 * ((sin (at_1)) ^ 2) * (npow (cos (at_1)) (n - 1)))) by first [(unfold normal_form; replace ((cos at_1)) with (cos (at_1)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N5' : normal_form ((exp ((-1 / 2) * ((sin at_1) ^ 2) * t))) (inv (exp ((1 / 2) * ((sin (at_1)) ^ 2) * t)))) by normal; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))) + ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))) + ((-2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]).
    try assert (N13' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))))) by (apply integral_alike; intros at_7; cbv beta; try assert (N10' : normal_form ((exp ((-1 / 2) * ((sin at_7) ^ 2) * t))) (inv (exp ((1 / 2) * t * ((sin (at_7)) ^ 2))))) by normal; try assert (N11' : normal_form ((exp ((1 / 2) * ((sin at_7) ^ 2) * t))) (exp ((1 / 2) * t * ((sin (at_7)) ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N12' : normal_form ((inv (exp ((1 / 2) * ((sin at_7) ^ 2) * t)))) (inv (exp ((1 / 2) * t * ((sin (at_7)) ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : exp ((1 / 2) * t * ((sin (at_7)) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (N20' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_14 => (1) * (npow (cos at_14) (n - 1) * (inv (exp ((1 / 2) * ((sin at_14) ^ 2) * t)))) + ((-1) * ((sin at_14) ^ 2 * (npow (cos at_14) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_14) ^ 2) * t))))))); [apply integral_alike; intros at_15; cbv beta; try assert (N18' : normal_form ((npow (cos at_15) (1 + n))) (npow (cos (at_15)) (n - 1) - (sin (at_15)) ^ 2 * (npow (cos (at_15)) (n - 1)))) by first [(unfold normal_form; replace ((cos at_15)) with (cos (at_15)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N19' : normal_form ((exp ((-1 / 2) * ((sin at_15) ^ 2) * t))) (inv (exp ((1 / 2) * ((sin (at_15)) ^ 2) * t)))) by normal; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))) + ((-1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]).
    try assert (N27' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) - n * ((sin u) ^ 2) * (npow (cos u) (n - 1)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) - (sin u) ^ 2 * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) * t)) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))) * t - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))) * t - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))) * n - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_21 => (1) * (npow (cos at_21) (n - 1) * (inv (exp ((1 / 2) * ((sin at_21) ^ 2) * t)))) + (((-1) * t) * ((sin at_21) ^ 2 * (npow (cos at_21) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_21) ^ 2) * t)))) + (((-1) * n) * ((sin at_21) ^ 2 * (npow (cos at_21) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_21) ^ 2) * t)))) + ((-1) * ((sin at_21) ^ 2 * (npow (cos at_21) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_21) ^ 2) * t)))) + ((t) * ((sin at_21) ^ 4 * (npow (cos at_21) (n - 1)) * (inv (exp ((1 / 2) * ((sin at_21) ^ 2) * t)))))))))); [apply integral_alike; intros at_22; cbv beta; try assert (N25' : normal_form ((npow (cos at_22) (1 + n))) (npow (cos (at_22)) (n - 1) - npow (cos (at_22)) (n - 1) * ((sin (at_22)) ^ 2))) by first [(unfold normal_form; replace ((cos at_22)) with (cos (at_22)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N26' : normal_form ((exp ((-1 / 2) * ((sin at_22) ^ 2) * t))) (inv (exp ((1 / 2) * ((sin (at_22)) ^ 2) * t)))) by normal; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))) + (((-1) * t) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))) + (((-1) * n) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))) + ((-1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t))))) + ((t) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * ((sin u) ^ 2) * t)))))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]).
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | solve [assert (R0' : (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) - n * ((sin u) ^ 2) * (npow (cos u) (n - 1)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) - (sin u) ^ 2 * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) * t)) - (0) = 0) by (apply Rminus_diag_eq; says H_by_parts__0); apply (by_combination _ _ ((sqrt 2 * (inv (sqrt PI))) * ((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) - n * ((sin u) ^ 2) * (npow (cos u) (n - 1)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) - (sin u) ^ 2 * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) * t)) - (0)))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) >= (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI))) * (n + t).
Proof. exact (step_least (a) (n) (t) label_n H_a_pos_is_0 H_t_pos_is_0 H_a). Qed.

Theorem theorem_2 (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (1 + n) * (exp ((-1 / 2) * ((sin u) ^ 2) * t))) * (sqrt 2) * (inv (sqrt PI)) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)).
Proof. exact (step_falls (a) (n) (t) label_n H_a_pos_is_0 H_t_pos_is_0 H_a). Qed.

Theorem theorem_3 (a : R) (n : R) (t : R)
    (label_n : label n)
    (H_a_pos_is_0 : a >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3))) * (sqrt 2) * (inv (sqrt PI)) > 0.
Proof. exact (step_I_4_pos_0 (a) (n) (t) label_n H_a_pos_is_0 H_t_pos_is_0 H_a). Qed.
