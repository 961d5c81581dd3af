(** A bound of what is lost (area-lost)

  Given [a > 0]: a > 0
  Given [a]: 1/2*pi > a
  Then 1/2*integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*s^2 >= integral(r ->
    2*cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t)*sin(1/2*sin(r)*cos(r)*s)^2*sin(r)^(-2), 0, 1/2*pi)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require sine_square.
Open Scope R_scope.

(** Step [sine], by Instance:
  1/4*cos(a)^2*s^2*sin(a)^2 >= sin(1/2*cos(a)*sin(a)*s)^2
*)
Lemma step_sine (a : R) (s : R)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  (1 / 4) * ((cos a) ^ 2) * (s ^ 2) * ((sin a) ^ 2) >= (sin ((1 / 2) * (cos a) * (sin a) * s)) ^ 2.
Proof.
  assert (I' : ((1 / 2) * (cos a) * (sin a) * s) ^ 2 >= (sin ((1 / 2) * (cos a) * (sin a) * s)) ^ 2).
  { exact (sine_square.step_theorem ((1 / 2) * (cos a) * (sin a) * s)). }
  assert (G' : ((1 / 4) * ((cos a) ^ 2) * (s ^ 2) * ((sin a) ^ 2)) - ((sin ((1 / 2) * (cos a) * (sin a) * s)) ^ 2) = (((1 / 2) * (cos a) * (sin a) * s) ^ 2) - ((sin ((1 / 2) * (cos a) * (sin a) * s)) ^ 2)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [there], by Linear:
  1/2*cos(a)^(n + 3)*s^2*exp(-1/2*t*sin(a)^2) >= 2*cos(a)^(1 +
    n)*exp(-1/2*t*sin(a)^2)*sin(a)^(-2)*sin(1/2*cos(a)*sin(a)*s)^2
*)
Lemma step_there (a : R) (n : R) (s : R) (t : R)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  (1 / 2) * (npow (cos a) (n + 3)) * (s ^ 2) * (exp ((-1 / 2) * t * ((sin a) ^ 2))) >= 2 * (npow (cos a) (1 + n)) * (exp ((-1 / 2) * t * ((sin a) ^ 2))) * ((sin ((1 / 2) * (cos a) * (sin a) * s)) ^ 2) * (inv ((sin a) ^ 2)).
Proof.
  pose proof (step_sine (a) (s) H_a_pos_0 H_a) as H_sine.
  assert (P0' : 0 <= (2 * (npow (cos a) (1 + n)) * (exp ((-1 / 2) * t * ((sin a) ^ 2))) * (inv ((sin a) ^ 2))) * (((1 / 4) * ((cos a) ^ 2) * (s ^ 2) * ((sin a) ^ 2)) - ((sin ((1 / 2) * (cos a) * (sin a) * s)) ^ 2))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((1 / 2) * (npow (cos a) (n + 3)) * (s ^ 2) * (exp ((-1 / 2) * t * ((sin a) ^ 2)))) - (2 * (npow (cos a) (1 + n)) * (exp ((-1 / 2) * t * ((sin a) ^ 2))) * ((sin ((1 / 2) * (cos a) * (sin a) * s)) ^ 2) * (inv ((sin a) ^ 2))) = (2 * (npow (cos a) (1 + n)) * (exp ((-1 / 2) * t * ((sin a) ^ 2))) * (inv ((sin a) ^ 2))) * (((1 / 4) * ((cos a) ^ 2) * (s ^ 2) * ((sin a) ^ 2)) - ((sin ((1 / 2) * (cos a) * (sin a) * s)) ^ 2))).
  { try assert (N0' : normal_form (npow (cos a) (n + 3)) (npow (cos a) (n - 1) * ((sin a) ^ 4) + npow (cos a) (n - 1) - 2 * (npow (cos a) (n - 1)) * ((sin a) ^ 2))) by normal.
    try assert (N1' : normal_form (npow (cos a) (1 + n)) (npow (cos a) (n - 1) - npow (cos a) (n - 1) * ((sin a) ^ 2))) by normal.
    try assert (N2' : normal_form (inv ((sin a) ^ 2)) ((inv (sin a)) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : sin a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N3' : normal_form (exp ((-1 / 2) * t * ((sin a) ^ 2))) (inv (exp ((1 / 2) * t * ((sin a) ^ 2))))) by normal.
    try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))).
    assert (Z0' : sin a <> 0) by (apply positive_ne; sign).
    assert (Z1' : exp ((1 / 2) * t * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Integrate:
  1/2*integral(r -> exp(-1/2*sin(r)^2*t)*cos(r)^(n + 3), 0, 1/2*pi)*s^2 >= integral(r ->
    2*cos(r)^(1 + n)*exp(-1/2*sin(r)^2*t)*sin(1/2*sin(r)*cos(r)*s)^2*sin(r)^(-2), 0, 1/2*pi)
*)
Lemma step_theorem (a : R) (n : R) (s : R) (t : R)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)))) * (s ^ 2) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => 2 * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) * ((sin ((1 / 2) * (sin u) * (cos u) * s)) ^ 2) * (inv ((sin u) ^ 2))).
Proof.
  assert (I' : the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun u => ((1 / 2) * (s ^ 2)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)))) >= the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun u => 2 * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) * ((sin ((1 / 2) * (sin u) * (cos u) * s)) ^ 2) * (inv ((sin u) ^ 2)))).
  { assert (X' : is_RInt_gen (fun u => ((1 / 2) * (s ^ 2)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)))) (at_right (0)) (at_left ((1 / 2) * PI)) (RInt (fun u => ((1 / 2) * (s ^ 2)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)))) (0) ((1 / 2) * PI))) by (apply integral_proper; [apply Rminus_lt_0_l; by_number | intros; continuity]).
    apply Rle_ge, (integral_le _ _ _ _ _ X'); filters; (apply ends_proper; [apply Rminus_lt_0_l; by_number |]).
    - intros at_t L' U'.
      assert (0 < at_t) by (apply Rle_lt_trans with (0); [by_number | exact L']).
      assert ((at_t) > 0) by premise.
      assert ((1 / 2) * PI > (at_t)) by premise.
      assert (S' : (1 / 2) * (npow (cos (at_t)) (n + 3)) * (s ^ 2) * (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2))) >= 2 * (npow (cos (at_t)) (1 + n)) * (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2))) * ((sin ((1 / 2) * (cos (at_t)) * (sin (at_t)) * s)) ^ 2) * (inv ((sin (at_t)) ^ 2))).
      { apply (step_there (at_t) (n) (s) (t)); premise. }
      assert (F0' : ((1 / 2) * (s ^ 2)) * (exp ((-1 / 2) * ((sin at_t) ^ 2) * t) * (npow (cos at_t) (n + 3))) = (1 / 2) * (npow (cos (at_t)) (n + 3)) * (s ^ 2) * (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2)))).
      { try assert (N1' : normal_form (npow (cos (at_t)) (n + 3)) (npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 4) + npow (cos (at_t)) (n - 1) - 2 * (npow (cos (at_t)) (n - 1)) * ((sin (at_t)) ^ 2))) by normal.
        try assert (N2' : normal_form ((npow (cos at_t) (n + 3))) (npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 4) + npow (cos (at_t)) (n - 1) - 2 * (npow (cos (at_t)) (n - 1)) * ((sin (at_t)) ^ 2))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
        try assert (N3' : normal_form (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
        try assert (N4' : normal_form ((exp ((-1 / 2) * ((sin at_t) ^ 2) * t))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
        first [put; solve [field] | equal]. }
      assert (F1' : 2 * (npow (cos at_t) (1 + n)) * (exp ((-1 / 2) * ((sin at_t) ^ 2) * t)) * ((sin ((1 / 2) * (sin at_t) * (cos at_t) * s)) ^ 2) * (inv ((sin at_t) ^ 2)) = 2 * (npow (cos (at_t)) (1 + n)) * (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2))) * ((sin ((1 / 2) * (cos (at_t)) * (sin (at_t)) * s)) ^ 2) * (inv ((sin (at_t)) ^ 2))).
      { try assert (N6' : normal_form ((npow (cos at_t) (1 + n))) (npow (cos (at_t)) (n - 1) - npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 2))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
        try assert (N7' : normal_form ((inv ((sin at_t) ^ 2))) ((inv (sin (at_t))) ^ 2)) by normal.
        try assert (N8' : normal_form (npow (cos (at_t)) (1 + n)) (npow (cos (at_t)) (n - 1) - npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 2))) by normal.
        try assert (N9' : normal_form (inv ((sin (at_t)) ^ 2)) ((inv (sin (at_t))) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : sin (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
        try assert (N10' : normal_form ((sin ((1 / 2) * (sin at_t) * (cos at_t) * s))) (sin ((1 / 2) * (cos (at_t)) * (sin (at_t)) * s))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
        try assert (N11' : normal_form (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
        try assert (N12' : normal_form ((exp ((-1 / 2) * ((sin at_t) ^ 2) * t))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
        first [put; solve [ring] | equal]. }
      assert (0 <= 2 * (npow (cos (at_t)) (1 + n)) * (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2))) * ((sin ((1 / 2) * (cos (at_t)) * (sin (at_t)) * s)) ^ 2) * (inv ((sin (at_t)) ^ 2))) by sign.
      rewrite F1'; assumption.
    - intros at_t L' U'.
      assert (0 < at_t) by (apply Rle_lt_trans with (0); [by_number | exact L']).
      assert ((at_t) > 0) by premise.
      assert ((1 / 2) * PI > (at_t)) by premise.
      assert (S' : (1 / 2) * (npow (cos (at_t)) (n + 3)) * (s ^ 2) * (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2))) >= 2 * (npow (cos (at_t)) (1 + n)) * (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2))) * ((sin ((1 / 2) * (cos (at_t)) * (sin (at_t)) * s)) ^ 2) * (inv ((sin (at_t)) ^ 2))).
      { apply (step_there (at_t) (n) (s) (t)); premise. }
      assert (F0' : ((1 / 2) * (s ^ 2)) * (exp ((-1 / 2) * ((sin at_t) ^ 2) * t) * (npow (cos at_t) (n + 3))) = (1 / 2) * (npow (cos (at_t)) (n + 3)) * (s ^ 2) * (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2)))).
      { try assert (N1' : normal_form (npow (cos (at_t)) (n + 3)) (npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 4) + npow (cos (at_t)) (n - 1) - 2 * (npow (cos (at_t)) (n - 1)) * ((sin (at_t)) ^ 2))) by normal.
        try assert (N2' : normal_form ((npow (cos at_t) (n + 3))) (npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 4) + npow (cos (at_t)) (n - 1) - 2 * (npow (cos (at_t)) (n - 1)) * ((sin (at_t)) ^ 2))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
        try assert (N3' : normal_form (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
        try assert (N4' : normal_form ((exp ((-1 / 2) * ((sin at_t) ^ 2) * t))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
        first [put; solve [field] | equal]. }
      assert (F1' : 2 * (npow (cos at_t) (1 + n)) * (exp ((-1 / 2) * ((sin at_t) ^ 2) * t)) * ((sin ((1 / 2) * (sin at_t) * (cos at_t) * s)) ^ 2) * (inv ((sin at_t) ^ 2)) = 2 * (npow (cos (at_t)) (1 + n)) * (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2))) * ((sin ((1 / 2) * (cos (at_t)) * (sin (at_t)) * s)) ^ 2) * (inv ((sin (at_t)) ^ 2))).
      { try assert (N6' : normal_form ((npow (cos at_t) (1 + n))) (npow (cos (at_t)) (n - 1) - npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 2))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
        try assert (N7' : normal_form ((inv ((sin at_t) ^ 2))) ((inv (sin (at_t))) ^ 2)) by normal.
        try assert (N8' : normal_form (npow (cos (at_t)) (1 + n)) (npow (cos (at_t)) (n - 1) - npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 2))) by normal.
        try assert (N9' : normal_form (inv ((sin (at_t)) ^ 2)) ((inv (sin (at_t))) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : sin (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
        try assert (N10' : normal_form ((sin ((1 / 2) * (sin at_t) * (cos at_t) * s))) (sin ((1 / 2) * (cos (at_t)) * (sin (at_t)) * s))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
        try assert (N11' : normal_form (exp ((-1 / 2) * t * ((sin (at_t)) ^ 2))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
        try assert (N12' : normal_form ((exp ((-1 / 2) * ((sin at_t) ^ 2) * t))) (inv (exp ((1 / 2) * t * ((sin (at_t)) ^ 2))))) by normal.
        first [put; solve [ring] | equal]. }
      try rewrite F0'; try rewrite F1'.
      lra. }
  rewrite (integral_times (at_right (0)) (at_left ((1 / 2) * PI)) ((1 / 2) * (s ^ 2)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)))) in I'.
  rewrite ?Rmult_1_l in I'.
  first [exact I' | lra | fits I'].
Qed.

Theorem theorem (a : R) (n : R) (s : R) (t : R)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  (1 / 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * ((sin u) ^ 2) * t) * (npow (cos u) (n + 3)))) * (s ^ 2) >= the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => 2 * (npow (cos u) (1 + n)) * (exp ((-1 / 2) * ((sin u) ^ 2) * t)) * ((sin ((1 / 2) * (sin u) * (cos u) * s)) ^ 2) * (inv ((sin u) ^ 2))).
Proof. exact (step_theorem (a) (n) (s) (t) label_n H_a_pos_0 H_a). Qed.
