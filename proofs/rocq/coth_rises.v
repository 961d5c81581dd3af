(** $y$ times the hyperbolic cotangent of $p y$ rises in $y$ (coth-rises)

  Given [p > 0]: p > 0
  Given [q > 0]: q > 0
  Given [y > 0]: y > 0
  Given [z > 0]: z > 0
  Given [later]: q >= z
  Given [between]: y >= z
  Then (1/2*exp(q*p) - 1/2*exp(-q*p))^(-1)*(1/2*exp(q*p) + 1/2*exp(-q*p))*q >= (-1/2*exp(-p*z) +
    1/2*exp(p*z))^(-1)*z*(1/2*exp(p*z) + 1/2*exp(-p*z))
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require sinh_above.
From NCProofs Require exp_grows.
Open Scope R_scope.

(** Step [double], by Instance:
  1/2*exp(2*p*y) - 1/2*exp(-2*p*y) >= 2*p*y
*)
Lemma step_double (p : R) (y : R)
    (H_p_pos_0 : p > 0)
    (H_y_pos_0 : y > 0) :
  (1 / 2) * (exp (2 * p * y)) - (1 / 2) * (exp ((-2) * p * y)) >= 2 * p * y.
Proof.
  assert (I' : (1 / 2) * (exp (2 * p * y)) - (1 / 2) * (exp ((-1) * (2 * p * y))) >= (2 * p * y)).
  { apply (sinh_above.step_theorem (2 * p * y)); [first [assumption | gap; sign | premise]]. }
  assert (G' : ((1 / 2) * (exp (2 * p * y)) - (1 / 2) * (exp ((-2) * p * y))) - (2 * p * y) = ((1 / 2) * (exp (2 * p * y)) - (1 / 2) * (exp ((-1) * (2 * p * y)))) - (2 * p * y)).
  { try assert (N1' : normal_form ((exp (2 * p * y))) ((exp (p * y)) ^ 2)) by normal.
    try assert (N2' : normal_form (exp (2 * p * y)) ((exp (p * y)) ^ 2)) by normal.
    try assert (N3' : normal_form ((exp ((-1) * (2 * p * y)))) ((inv (exp (p * y))) ^ 2)) by normal.
    try assert (N4' : normal_form (exp ((-2) * p * y)) ((inv (exp (p * y))) ^ 2)) by normal.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [exp of y], by Instance:
  exp(p*y) - 1 > 0
*)
Lemma step_exp_of_y (p : R) (y : R)
    (H_p_pos_0 : p > 0)
    (H_y_pos_0 : y > 0) :
  exp (p * y) - 1 > 0.
Proof.
  assert (I' : exp (p * y) - 1 > 0).
  { apply (exp_grows.step_theorem (1) (p * y)); [first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [sinh of y], by Linear:
  1/2*exp(p*y) - 1/2*exp(-p*y) > 0
*)
Lemma step_sinh_of_y (p : R) (y : R)
    (H_p_pos_0 : p > 0)
    (H_y_pos_0 : y > 0) :
  (1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y)) > 0.
Proof.
  pose proof (step_exp_of_y (p) (y) H_p_pos_0 H_y_pos_0) as H_exp_of_y.
  assert (P0' : 0 < ((1 / 2) * (exp ((-1) * p * y)) + (1 / 2)) * ((exp (p * y) - 1) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : ((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))) - (0) = ((1 / 2) * (exp ((-1) * p * y)) + (1 / 2)) * ((exp (p * y) - 1) - (0))).
  { try assert (N0' : normal_form (exp ((-1) * p * y)) (inv (exp (p * y)))) by normal.
    assert (Z0' : exp (p * y) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [exp of z], by Instance:
  -1 + exp(p*z) > 0
*)
Lemma step_exp_of_z (p : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_z_pos_0 : z > 0) :
  exp (p * z) - 1 > 0.
Proof.
  assert (I' : exp (p * z) - 1 > 0).
  { apply (exp_grows.step_theorem (1) (p * z)); [first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [sinh of z], by Linear:
  -1/2*exp(-p*z) + 1/2*exp(p*z) > 0
*)
Lemma step_sinh_of_z (p : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_z_pos_0 : z > 0) :
  (1 / 2) * (exp (p * z)) - (1 / 2) * (exp ((-1) * p * z)) > 0.
Proof.
  pose proof (step_exp_of_z (p) (z) H_p_pos_0 H_z_pos_0) as H_exp_of_z.
  assert (P0' : 0 < ((1 / 2) + (1 / 2) * (exp ((-1) * p * z))) * ((exp (p * z) - 1) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : ((1 / 2) * (exp (p * z)) - (1 / 2) * (exp ((-1) * p * z))) - (0) = ((1 / 2) + (1 / 2) * (exp ((-1) * p * z))) * ((exp (p * z) - 1) - (0))).
  { try assert (N0' : normal_form (exp ((-1) * p * z)) (inv (exp (p * z)))) by normal.
    assert (Z0' : exp (p * z) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [exp of q], by Instance:
  -1 + exp(q*p) > 0
*)
Lemma step_exp_of_q (p : R) (q : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0) :
  exp (q * p) - 1 > 0.
Proof.
  assert (I' : exp (q * p) - 1 > 0).
  { apply (exp_grows.step_theorem (1) (q * p)); [first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [sinh of q], by Linear:
  1/2*exp(q*p) - 1/2*exp(-q*p) > 0
*)
Lemma step_sinh_of_q (p : R) (q : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0) :
  (1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)) > 0.
Proof.
  pose proof (step_exp_of_q (p) (q) H_p_pos_0 H_q_pos_0) as H_exp_of_q.
  assert (P0' : 0 < ((1 / 2) * (exp ((-1) * q * p)) + (1 / 2)) * ((exp (q * p) - 1) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) - (0) = ((1 / 2) * (exp ((-1) * q * p)) + (1 / 2)) * ((exp (q * p) - 1) - (0))).
  { try assert (N0' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal.
    assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [slope], by Linear:
  (1/2*(1/2*exp(2*p*y) - 1/2*exp(-2*p*y)) - p*y)*(1/2*exp(p*y) - 1/2*exp(-p*y))^(-2) >= 0
*)
Lemma step_slope (p : R) (y : R)
    (H_p_pos_0 : p > 0)
    (H_y_pos_0 : y > 0) :
  ((1 / 2) * ((1 / 2) * (exp (2 * p * y)) - (1 / 2) * (exp ((-2) * p * y))) - p * y) * (inv (((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))) ^ 2)) >= 0.
Proof.
  pose proof (step_double (p) (y) H_p_pos_0 H_y_pos_0) as H_double.
  assert (P0' : 0 <= ((1 / 2) * (inv (((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))) ^ 2))) * (((1 / 2) * (exp (2 * p * y)) - (1 / 2) * (exp ((-2) * p * y))) - (2 * p * y))) by (apply Rmult_le_pos; [first [seen | sign_form (2 * ((exp (p * y)) ^ 2) * (inv (1 + (exp (p * y)) ^ 4 - 2 * ((exp (p * y)) ^ 2)))) ltac:(try assert (N0' : normal_form (exp ((-1) * p * y)) (inv (exp (p * y)))) by normal; try assert (N1' : normal_form (inv (((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))) ^ 2)) (4 * ((exp (p * y)) ^ 2) * (inv (1 + (exp (p * y)) ^ 4 - 2 * ((exp (p * y)) ^ 2))))) by normal; first [put; solve [field] | equal]) | sign | sign_form (2 * ((exp (p * y)) ^ 2) * (inv ((1 + exp (p * y)) ^ 2 * ((exp (p * y) - 1) ^ 2)))) ltac:(try assert (N2' : normal_form (exp ((-1) * p * y)) (inv (exp (p * y)))) by normal; try assert (N3' : normal_form (inv (((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))) ^ 2)) (4 * ((exp (p * y)) ^ 2) * (inv (1 + (exp (p * y)) ^ 4 - 2 * ((exp (p * y)) ^ 2))))) by normal; try assert (N4' : normal_form (inv ((1 + exp (p * y)) ^ 2 * ((exp (p * y) - 1) ^ 2))) (inv (1 + (exp (p * y)) ^ 4 - 2 * ((exp (p * y)) ^ 2)))) by normal; first [put; solve [field] | equal])] | lra]).
  assert (G' : (((1 / 2) * ((1 / 2) * (exp (2 * p * y)) - (1 / 2) * (exp ((-2) * p * y))) - p * y) * (inv (((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))) ^ 2))) - (0) = ((1 / 2) * (inv (((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))) ^ 2))) * (((1 / 2) * (exp (2 * p * y)) - (1 / 2) * (exp ((-2) * p * y))) - (2 * p * y))).
  { try assert (N5' : normal_form (exp (2 * p * y)) ((exp (p * y)) ^ 2)) by normal.
    try assert (N6' : normal_form (exp ((-1) * p * y)) (inv (exp (p * y)))) by normal.
    try assert (N7' : normal_form (exp ((-2) * p * y)) ((inv (exp (p * y))) ^ 2)) by normal.
    try assert (N8' : normal_form (inv (((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))) ^ 2)) (4 * ((exp (p * y)) ^ 2) * (inv (1 + (exp (p * y)) ^ 4 - 2 * ((exp (p * y)) ^ 2))))) by normal.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [rises], by Monotone:
  (1/2*exp(q*p) - 1/2*exp(-q*p))^(-1)*(1/2*exp(q*p) + 1/2*exp(-q*p))*q >= (-1/2*exp(-p*z) +
    1/2*exp(p*z))^(-1)*z*(1/2*exp(p*z) + 1/2*exp(-p*z))
*)
Lemma step_rises (p : R) (q : R) (y : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_y_pos_0 : y > 0)
    (H_z_pos_0 : z > 0)
    (H_later : q >= z) :
  ((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) >= z * ((1 / 2) * (exp (p * z)) + (1 / 2) * (exp ((-1) * p * z))) * (inv ((1 / 2) * (exp (p * z)) - (1 / 2) * (exp ((-1) * p * z)))).
Proof.
  pose proof (step_exp_of_y (p) (y) H_p_pos_0 H_y_pos_0) as H_exp_of_y.
  pose proof (step_exp_of_z (p) (z) H_p_pos_0 H_z_pos_0) as H_exp_of_z.
  pose proof (step_exp_of_q (p) (q) H_p_pos_0 H_q_pos_0) as H_exp_of_q.
  assert (0 <= z) by sign.
  assert (0 <= q) by sign.
  assert (M' : ((1 / 2) * (exp (p * (z))) + (1 / 2) * (exp ((-1) * p * (z)))) * (z) * (inv ((1 / 2) * (exp (p * (z))) - (1 / 2) * (exp ((-1) * p * (z))))) <= ((1 / 2) * (exp (p * (q))) + (1 / 2) * (exp ((-1) * p * (q)))) * (q) * (inv ((1 / 2) * (exp (p * (q))) - (1 / 2) * (exp ((-1) * p * (q)))))).
  { apply (rises (fun t => ((1 / 2) * (exp (p * t)) + (1 / 2) * (exp ((-1) * p * t))) * t * (inv ((1 / 2) * (exp (p * t)) - (1 / 2) * (exp ((-1) * p * t))))) (fun t => ((1 / 2) * ((1 / 2) * (exp (2 * p * t)) - (1 / 2) * (exp ((-2) * p * t))) - p * t) * (inv (((1 / 2) * (exp (p * t)) - (1 / 2) * (exp ((-1) * p * t))) ^ 2)) - 0) (z) (q)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= z - 0) by sign.
      try assert (0 <= q - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 < (1 / 2) * (exp (p * (at_t))) - (1 / 2) * (exp ((-1) * p * (at_t)))) by first [seen | sign_form ((1 / 2) * (1 + exp (p * (at_t))) * (exp (p * (at_t)) - 1) * (inv (exp (p * (at_t))))) ltac:(try assert (N0' : normal_form (exp ((-1) * p * (at_t))) (inv (exp (p * (at_t))))) by normal; assert (Z0' : exp (p * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (p * (at_t)) - 1) + (1 / 2) * (exp (p * (at_t)) - 1) * (inv (exp (p * (at_t))))) ltac:(try assert (N1' : normal_form (exp ((-1) * p * (at_t))) (inv (exp (p * (at_t))))) by normal; assert (Z0' : exp (p * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      assert (S' : ((1 / 2) * ((1 / 2) * (exp (2 * p * (at_t))) - (1 / 2) * (exp ((-2) * p * (at_t)))) - p * (at_t)) * (inv (((1 / 2) * (exp (p * (at_t))) - (1 / 2) * (exp ((-1) * p * (at_t)))) ^ 2)) >= 0).
      { apply (step_slope (p) (at_t)); premise. }
      try assert (0 < (1 / 2) * (exp (p * (at_t))) - (1 / 2) * (exp ((-1) * p * (at_t)))) by first [seen | sign_form ((1 / 2) * (1 + exp (p * (at_t))) * (exp (p * (at_t)) - 1) * (inv (exp (p * (at_t))))) ltac:(try assert (N4' : normal_form (exp ((-1) * p * (at_t))) (inv (exp (p * (at_t))))) by normal; assert (Z0' : exp (p * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (p * (at_t)) - 1) + (1 / 2) * (exp (p * (at_t)) - 1) * (inv (exp (p * (at_t))))) ltac:(try assert (N5' : normal_form (exp ((-1) * p * (at_t))) (inv (exp (p * (at_t))))) by normal; assert (Z0' : exp (p * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      try assert (0 < (1 / 2) * (exp (p * (at_t))) - (1 / 2) * (exp ((-1) * p * (at_t)))) by first [seen | sign_form ((1 / 2) * (1 + exp (p * (at_t))) * (exp (p * (at_t)) - 1) * (inv (exp (p * (at_t))))) ltac:(try assert (N6' : normal_form (exp ((-1) * p * (at_t))) (inv (exp (p * (at_t))))) by normal; assert (Z0' : exp (p * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (p * (at_t)) - 1) + (1 / 2) * (exp (p * (at_t)) - 1) * (inv (exp (p * (at_t))))) ltac:(try assert (N7' : normal_form (exp ((-1) * p * (at_t))) (inv (exp (p * (at_t))))) by normal; assert (Z0' : exp (p * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      assert (0 < ((1 / 2) * (exp (p * at_t)) - (1 / 2) * (exp ((-1) * p * at_t)))) by first [seen | sign_form ((1 / 2) * (1 + exp (p * (at_t))) * (exp (p * (at_t)) - 1) * (inv (exp (p * (at_t))))) ltac:(try assert (N8' : normal_form ((exp ((-1) * p * at_t))) (inv (exp (p * (at_t))))) by normal; assert (Z0' : exp (p * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (p * (at_t)) - 1) + (1 / 2) * (exp (p * (at_t)) - 1) * (inv (exp (p * (at_t))))) ltac:(try assert (N9' : normal_form ((exp ((-1) * p * at_t))) (inv (exp (p * (at_t))))) by normal; assert (Z0' : exp (p * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      try assert (N10' : normal_form ((exp (2 * p * at_t))) ((exp (p * (at_t))) ^ 2)) by normal.
      try assert (N11' : normal_form ((exp ((-1) * p * at_t))) (inv (exp (p * (at_t))))) by normal.
      try assert (N12' : normal_form ((exp ((-2) * p * at_t))) ((inv (exp (p * (at_t)))) ^ 2)) by normal.
      try assert (N13' : normal_form ((exp ((-1) * p * at_t))) (inv (exp (p * (at_t))))) by normal.
      try assert (0 < (exp (p * (at_t))) ^ 2 - 1) by first [seen | sign_form ((1 + exp (p * (at_t))) * (exp (p * (at_t)) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N14' : normal_form ((inv ((1 / 2) * (exp (p * at_t)) - (1 / 2) * (exp ((-1) * p * at_t))))) (2 * (exp (p * (at_t))) * (inv ((exp (p * (at_t))) ^ 2 - 1)))) by first [(unfold normal_form; replace (((1 / 2) * (exp (p * at_t)) - (1 / 2) * (exp ((-1) * p * at_t)))) with ((1 / 2) * ((exp (p * (at_t))) ^ 2 - 1) * (inv (exp (p * (at_t))))) by (assert (Z0' : exp (p * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
      try assert (0 < 1 + (exp (p * (at_t))) ^ 4 - 2 * ((exp (p * (at_t))) ^ 2)) by first [sign_form ((1 + exp (p * (at_t))) ^ 2 * ((exp (p * (at_t)) - 1) ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N15' : normal_form ((inv (((1 / 2) * (exp (p * at_t)) - (1 / 2) * (exp ((-1) * p * at_t))) ^ 2))) (4 * ((exp (p * (at_t))) ^ 2) * (inv (1 + (exp (p * (at_t))) ^ 4 - 2 * ((exp (p * (at_t))) ^ 2))))) by first [(unfold normal_form; replace (((1 / 2) * (exp (p * at_t)) - (1 / 2) * (exp ((-1) * p * at_t)))) with ((1 / 4) * (1 + (exp (p * (at_t))) ^ 4 - 2 * ((exp (p * (at_t))) ^ 2)) * (inv ((exp (p * (at_t))) ^ 2))) by (assert (Z0' : exp (p * (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : (exp (p * (at_t))) ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
      derivative_of.
      assert (Z0' : (exp (p * (at_t))) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (p * (at_t))) * (exp (p * (at_t)) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]).
      assert (Z1' : exp (p * (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z2' : 1 + (exp (p * (at_t))) ^ 4 - 2 * ((exp (p * (at_t))) ^ 2) <> 0) by (apply positive_ne; first [sign_form ((1 + exp (p * (at_t))) ^ 2 * ((exp (p * (at_t)) - 1) ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign]).
      first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal].
    - intros at_t B'.
      try assert (0 <= z - 0) by sign.
      try assert (0 <= q - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 < (1 / 2) * (exp (p * (at_t))) - (1 / 2) * (exp ((-1) * p * (at_t)))) by first [seen | sign_form ((1 / 2) * (1 + exp (p * (at_t))) * (exp (p * (at_t)) - 1) * (inv (exp (p * (at_t))))) ltac:(try assert (N0' : normal_form (exp ((-1) * p * (at_t))) (inv (exp (p * (at_t))))) by normal; assert (Z0' : exp (p * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (p * (at_t)) - 1) + (1 / 2) * (exp (p * (at_t)) - 1) * (inv (exp (p * (at_t))))) ltac:(try assert (N1' : normal_form (exp ((-1) * p * (at_t))) (inv (exp (p * (at_t))))) by normal; assert (Z0' : exp (p * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      assert (S' : ((1 / 2) * ((1 / 2) * (exp (2 * p * (at_t))) - (1 / 2) * (exp ((-2) * p * (at_t)))) - p * (at_t)) * (inv (((1 / 2) * (exp (p * (at_t))) - (1 / 2) * (exp ((-1) * p * (at_t)))) ^ 2)) >= 0).
      { apply (step_slope (p) (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < ((1 / 2) * (exp (p * (z))) - (1 / 2) * (exp ((-1) * p * (z))))) by first [seen | sign_form ((1 / 2) * (exp (p * z) - 1) * (1 + exp (p * z)) * (inv (exp (p * z)))) ltac:(try assert (N17' : normal_form ((exp ((-1) * p * (z)))) (inv (exp (p * z)))) by normal; assert (Z0' : exp (p * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (p * z) - 1) * (inv (exp (p * z))) + (1 / 2) * (exp (p * z) - 1)) ltac:(try assert (N18' : normal_form ((exp ((-1) * p * (z)))) (inv (exp (p * z)))) by normal; assert (Z0' : exp (p * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      continuity_at.
    - assert (0 < ((1 / 2) * (exp (p * (q))) - (1 / 2) * (exp ((-1) * p * (q))))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * p)) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N20' : normal_form ((exp ((-1) * p * (q)))) (inv (exp (q * p)))) by normal; try assert (N21' : normal_form ((exp (p * (q)))) (exp (q * p))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * p) - 1) + (1 / 2) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N22' : normal_form ((exp ((-1) * p * (q)))) (inv (exp (q * p)))) by normal; try assert (N23' : normal_form ((exp (p * (q)))) (exp (q * p))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      continuity_at. }
  assert (G' : (((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))))) - (z * ((1 / 2) * (exp (p * z)) + (1 / 2) * (exp ((-1) * p * z))) * (inv ((1 / 2) * (exp (p * z)) - (1 / 2) * (exp ((-1) * p * z))))) = (((1 / 2) * (exp (p * (q))) + (1 / 2) * (exp ((-1) * p * (q)))) * (q) * (inv ((1 / 2) * (exp (p * (q))) - (1 / 2) * (exp ((-1) * p * (q)))))) - (((1 / 2) * (exp (p * (z))) + (1 / 2) * (exp ((-1) * p * (z)))) * (z) * (inv ((1 / 2) * (exp (p * (z))) - (1 / 2) * (exp ((-1) * p * (z))))))).
  { try assert (0 < (1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * p)) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N26' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * p) - 1) + (1 / 2) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N27' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < (1 / 2) * (exp (p * z)) - (1 / 2) * (exp ((-1) * p * z))) by first [seen | sign_form ((1 / 2) * (exp (p * z) - 1) * (1 + exp (p * z)) * (inv (exp (p * z)))) ltac:(try assert (N28' : normal_form (exp ((-1) * p * z)) (inv (exp (p * z)))) by normal; assert (Z0' : exp (p * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (p * z) - 1) * (inv (exp (p * z))) + (1 / 2) * (exp (p * z) - 1)) ltac:(try assert (N29' : normal_form (exp ((-1) * p * z)) (inv (exp (p * z)))) by normal; assert (Z0' : exp (p * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < ((1 / 2) * (exp (p * (q))) - (1 / 2) * (exp ((-1) * p * (q))))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * p)) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N30' : normal_form ((exp ((-1) * p * (q)))) (inv (exp (q * p)))) by normal; try assert (N31' : normal_form ((exp (p * (q)))) (exp (q * p))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * p) - 1) + (1 / 2) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N32' : normal_form ((exp ((-1) * p * (q)))) (inv (exp (q * p)))) by normal; try assert (N33' : normal_form ((exp (p * (q)))) (exp (q * p))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal]; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < ((1 / 2) * (exp (p * (z))) - (1 / 2) * (exp ((-1) * p * (z))))) by first [seen | sign_form ((1 / 2) * (exp (p * z) - 1) * (1 + exp (p * z)) * (inv (exp (p * z)))) ltac:(try assert (N34' : normal_form ((exp ((-1) * p * (z)))) (inv (exp (p * z)))) by normal; assert (Z0' : exp (p * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (p * z) - 1) * (inv (exp (p * z))) + (1 / 2) * (exp (p * z) - 1)) ltac:(try assert (N35' : normal_form ((exp ((-1) * p * (z)))) (inv (exp (p * z)))) by normal; assert (Z0' : exp (p * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (N36' : normal_form ((exp ((-1) * p * (q)))) (inv (exp (q * p)))) by normal.
    try assert (N37' : normal_form ((exp ((-1) * p * (z)))) (inv (exp (p * z)))) by normal.
    try assert (N38' : normal_form (exp ((-1) * p * z)) (inv (exp (p * z)))) by normal.
    try assert (N39' : normal_form ((exp (p * (q)))) (exp (q * p))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N40' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal.
    try assert (0 < (exp (q * p)) ^ 2 - 1) by first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N41' : normal_form (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) (2 * (exp (q * p)) * (inv ((exp (q * p)) ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : (exp (q * p)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < (exp (p * z)) ^ 2 - 1) by first [seen | sign_form ((exp (p * z) - 1) * (1 + exp (p * z))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N42' : normal_form (inv ((1 / 2) * (exp (p * z)) - (1 / 2) * (exp ((-1) * p * z)))) (2 * (exp (p * z)) * (inv ((exp (p * z)) ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : exp (p * z) <> 0) by (apply positive_ne; sign); assert (Z1' : (exp (p * z)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((exp (p * z) - 1) * (1 + exp (p * z))) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < (exp (q * p)) ^ 2 - 1) by first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N43' : normal_form ((inv ((1 / 2) * (exp (p * (q))) - (1 / 2) * (exp ((-1) * p * (q)))))) (2 * (exp (q * p)) * (inv ((exp (q * p)) ^ 2 - 1)))) by first [(unfold normal_form; replace (((1 / 2) * (exp (p * (q))) - (1 / 2) * (exp ((-1) * p * (q))))) with ((1 / 2) * ((exp (q * p)) ^ 2 - 1) * (inv (exp (q * p)))) by (assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
    try assert (0 < (exp (p * z)) ^ 2 - 1) by first [seen | sign_form ((exp (p * z) - 1) * (1 + exp (p * z))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N44' : normal_form ((inv ((1 / 2) * (exp (p * (z))) - (1 / 2) * (exp ((-1) * p * (z)))))) (2 * (exp (p * z)) * (inv ((exp (p * z)) ^ 2 - 1)))) by first [(unfold normal_form; replace (((1 / 2) * (exp (p * (z))) - (1 / 2) * (exp ((-1) * p * (z))))) with ((1 / 2) * ((exp (p * z)) ^ 2 - 1) * (inv (exp (p * z)))) by (assert (Z0' : exp (p * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (p : R) (q : R) (y : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_y_pos_0 : y > 0)
    (H_z_pos_0 : z > 0)
    (H_later : q >= z)
    (H_between : y >= z) :
  ((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) >= z * ((1 / 2) * (exp (p * z)) + (1 / 2) * (exp ((-1) * p * z))) * (inv ((1 / 2) * (exp (p * z)) - (1 / 2) * (exp ((-1) * p * z)))).
Proof. exact (step_rises (p) (q) (y) (z) H_p_pos_0 H_q_pos_0 H_y_pos_0 H_z_pos_0 H_later). Qed.
