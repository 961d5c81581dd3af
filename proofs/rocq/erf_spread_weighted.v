(** The slope of $F$ is below its share (erf-spread-weighted)

  Given [p > 0]: p > 0
  Given [q > 0]: q > 0
  Given [y > 0]: y > 0
  Given [between]: q >= y
  Then -1/4*pi^(1/2)*exp(1/2*p^2)*(-erf(1/2*(-q + p)*2^(1/2)) + erf(1/2*(q +
    p)*2^(1/2)))*2^(1/2)*(p - (1/2*exp(q*p) - 1/2*exp(-q*p))^(-1)*(1/2*exp(q*p) + 1/2*exp(-q*p))*q
    + p^(-1)) + exp(-1/2*q^2)*(1/2*exp(q*p) - 1/2*exp(-q*p)) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require exp_grows.
From NCProofs Require coth_rises.
Open Scope R_scope.

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

(** Step [coth], by Instance:
  (1/2*exp(q*p) - 1/2*exp(-q*p))^(-1)*(1/2*exp(q*p) + 1/2*exp(-q*p))*q >= (1/2*exp(p*y) -
    1/2*exp(-p*y))^(-1)*(1/2*exp(-p*y) + 1/2*exp(p*y))*y
*)
Lemma step_coth (p : R) (q : R) (y : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_y_pos_0 : y > 0)
    (H_between : q >= y) :
  ((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) >= ((1 / 2) * (exp ((-1) * p * y)) + (1 / 2) * (exp (p * y))) * y * (inv ((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y)))).
Proof.
  assert (I' : ((1 / 2) * (exp ((q) * (p))) + (1 / 2) * (exp ((-1) * (q) * (p)))) * (q) * (inv ((1 / 2) * (exp ((q) * (p))) - (1 / 2) * (exp ((-1) * (q) * (p))))) >= (y) * ((1 / 2) * (exp ((p) * (y))) + (1 / 2) * (exp ((-1) * (p) * (y)))) * (inv ((1 / 2) * (exp ((p) * (y))) - (1 / 2) * (exp ((-1) * (p) * (y)))))).
  { apply (coth_rises.step_rises (p) (q) (y) (y)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_between | assert (G' : (q) - (y) = (q) - (y)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_between]]. }
  assert (G' : (((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))))) - (((1 / 2) * (exp ((-1) * p * y)) + (1 / 2) * (exp (p * y))) * y * (inv ((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))))) = (((1 / 2) * (exp ((q) * (p))) + (1 / 2) * (exp ((-1) * (q) * (p)))) * (q) * (inv ((1 / 2) * (exp ((q) * (p))) - (1 / 2) * (exp ((-1) * (q) * (p)))))) - ((y) * ((1 / 2) * (exp ((p) * (y))) + (1 / 2) * (exp ((-1) * (p) * (y)))) * (inv ((1 / 2) * (exp ((p) * (y))) - (1 / 2) * (exp ((-1) * (p) * (y))))))).
  { try assert (0 < ((1 / 2) * (exp ((p) * (y))) - (1 / 2) * (exp ((-1) * (p) * (y))))) by first [seen | sign_form ((1 / 2) * (1 + exp (p * y)) * (exp (p * y) - 1) * (inv (exp (p * y)))) ltac:(try assert (N2' : normal_form ((exp ((-1) * (p) * (y)))) (inv (exp (p * y)))) by normal; assert (Z0' : exp (p * y) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (p * y) - 1) + (1 / 2) * (exp (p * y) - 1) * (inv (exp (p * y)))) ltac:(try assert (N3' : normal_form ((exp ((-1) * (p) * (y)))) (inv (exp (p * y)))) by normal; assert (Z0' : exp (p * y) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < (1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * p)) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N4' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * p) - 1) + (1 / 2) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N5' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < (1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))) by first [seen | sign_form ((1 / 2) * (1 + exp (p * y)) * (exp (p * y) - 1) * (inv (exp (p * y)))) ltac:(try assert (N6' : normal_form (exp ((-1) * p * y)) (inv (exp (p * y)))) by normal; assert (Z0' : exp (p * y) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (p * y) - 1) + (1 / 2) * (exp (p * y) - 1) * (inv (exp (p * y)))) ltac:(try assert (N7' : normal_form (exp ((-1) * p * y)) (inv (exp (p * y)))) by normal; assert (Z0' : exp (p * y) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (N8' : normal_form ((exp ((-1) * (p) * (y)))) (inv (exp (p * y)))) by normal.
    try assert (N9' : normal_form (exp ((-1) * p * y)) (inv (exp (p * y)))) by normal.
    try assert (N10' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal.
    try assert (0 < (exp (p * y)) ^ 2 - 1) by first [seen | sign_form ((1 + exp (p * y)) * (exp (p * y) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N11' : normal_form ((inv ((1 / 2) * (exp ((p) * (y))) - (1 / 2) * (exp ((-1) * (p) * (y)))))) (2 * (exp (p * y)) * (inv ((exp (p * y)) ^ 2 - 1)))) by first [(unfold normal_form; replace (((1 / 2) * (exp ((p) * (y))) - (1 / 2) * (exp ((-1) * (p) * (y))))) with ((1 / 2) * ((exp (p * y)) ^ 2 - 1) * (inv (exp (p * y)))) by (assert (Z0' : exp (p * y) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
    try assert (0 < (exp (q * p)) ^ 2 - 1) by first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N12' : normal_form (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) (2 * (exp (q * p)) * (inv ((exp (q * p)) ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : (exp (q * p)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < (exp (p * y)) ^ 2 - 1) by first [seen | sign_form ((1 + exp (p * y)) * (exp (p * y) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N13' : normal_form (inv ((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y)))) (2 * (exp (p * y)) * (inv ((exp (p * y)) ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : (exp (p * y)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (p * y)) * (exp (p * y) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : exp (p * y) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [K], by Linear:
  -(-(1/2*exp(p*y) - 1/2*exp(-p*y))*p^(-2) - p^(-1)*(1/2*exp(p*y) - 1/2*exp(-p*y))*(-p^(-1) +
    (1/2*exp(q*p) - 1/2*exp(-q*p))^(-1)*(1/2*exp(q*p) + 1/2*exp(-q*p))*q) + (1/2*exp(-p*y) +
    1/2*exp(p*y))*p^(-1)*y)*exp(-1/2*y^2)*y >= 0
*)
Lemma step_K (p : R) (q : R) (y : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_y_pos_0 : y > 0)
    (H_between : q >= y) :
  (-1) * (((1 / 2) * (exp ((-1) * p * y)) + (1 / 2) * (exp (p * y))) * y * (inv p) - ((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))) * (inv (p ^ 2)) - ((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))) * (((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) - inv p) * (inv p)) * (exp ((-1 / 2) * (y ^ 2))) * y >= 0.
Proof.
  pose proof (step_exp_of_y (p) (y) H_p_pos_0 H_y_pos_0) as H_exp_of_y.
  pose proof (step_coth (p) (q) (y) H_p_pos_0 H_q_pos_0 H_y_pos_0 H_between) as H_coth.
  assert (P0' : 0 <= (((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))) * (exp ((-1 / 2) * (y ^ 2))) * y * (inv p)) * ((((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))))) - (((1 / 2) * (exp ((-1) * p * y)) + (1 / 2) * (exp (p * y))) * y * (inv ((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))))))) by (apply Rmult_le_pos; [first [seen | sign_form ((1 / 2) * (1 + exp (p * y)) * (exp (p * y) - 1) * y * (inv (exp (p * y))) * (inv p) * (inv (exp ((1 / 2) * (y ^ 2))))) ltac:(try assert (N0' : normal_form (exp ((-1) * p * y)) (inv (exp (p * y)))) by normal; try assert (N1' : normal_form (exp ((-1 / 2) * (y ^ 2))) (inv (exp ((1 / 2) * (y ^ 2))))) by normal; assert (Z0' : exp (p * y) <> 0) by (apply positive_ne; sign); assert (Z1' : p <> 0) by (apply positive_ne; sign); assert (Z2' : exp ((1 / 2) * (y ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign] | lra]).
  assert (G' : ((-1) * (((1 / 2) * (exp ((-1) * p * y)) + (1 / 2) * (exp (p * y))) * y * (inv p) - ((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))) * (inv (p ^ 2)) - ((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))) * (((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) - inv p) * (inv p)) * (exp ((-1 / 2) * (y ^ 2))) * y) - (0) = (((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))) * (exp ((-1 / 2) * (y ^ 2))) * y * (inv p)) * ((((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))))) - (((1 / 2) * (exp ((-1) * p * y)) + (1 / 2) * (exp (p * y))) * y * (inv ((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))))))).
  { try assert (0 < (1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y))) by first [seen | sign_form ((1 / 2) * (1 + exp (p * y)) * (exp (p * y) - 1) * (inv (exp (p * y)))) ltac:(try assert (N2' : normal_form (exp ((-1) * p * y)) (inv (exp (p * y)))) by normal; assert (Z0' : exp (p * y) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (p * y) - 1) + (1 / 2) * (exp (p * y) - 1) * (inv (exp (p * y)))) ltac:(try assert (N3' : normal_form (exp ((-1) * p * y)) (inv (exp (p * y)))) by normal; assert (Z0' : exp (p * y) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (N4' : normal_form (inv (p ^ 2)) ((inv p) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : p <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N5' : normal_form (exp ((-1) * p * y)) (inv (exp (p * y)))) by normal.
    try assert (N6' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal.
    try assert (N7' : normal_form (exp ((-1 / 2) * (y ^ 2))) (inv (exp ((1 / 2) * (y ^ 2))))) by normal.
    try assert (N8' : normal_form (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) (2 * (exp (q * p)) * (inv ((exp (q * p)) ^ 2 - 1)))) by normal.
    try assert (0 < (exp (p * y)) ^ 2 - 1) by first [seen | sign_form ((1 + exp (p * y)) * (exp (p * y) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N9' : normal_form (inv ((1 / 2) * (exp (p * y)) - (1 / 2) * (exp ((-1) * p * y)))) (2 * (exp (p * y)) * (inv ((exp (p * y)) ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : (exp (p * y)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (p * y)) * (exp (p * y) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : exp (p * y) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    assert (Z0' : p <> 0) by (apply positive_ne; sign).
    assert (Z1' : exp (q * p) <> 0) by (apply positive_ne; sign).
    assert (Z2' : exp (p * y) <> 0) by (apply positive_ne; sign).
    assert (Z3' : exp ((1 / 2) * (y ^ 2)) <> 0) by (apply positive_ne; sign).
    assert (Z4' : (exp (p * y)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (p * y)) * (exp (p * y) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]).
    first [solve [put; rewrite ?(inv_at _ Z4'), ?(inv_at _ Z3'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [below], by Monotone:
  -1/4*pi^(1/2)*exp(1/2*p^2)*(-erf(1/2*(-q + p)*2^(1/2)) + erf(1/2*(q + p)*2^(1/2)))*2^(1/2)*(p -
    (1/2*exp(q*p) - 1/2*exp(-q*p))^(-1)*(1/2*exp(q*p) + 1/2*exp(-q*p))*q + p^(-1)) +
    exp(-1/2*q^2)*(1/2*exp(q*p) - 1/2*exp(-q*p)) >= 0
*)
Lemma step_below (p : R) (q : R) (y : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_y_pos_0 : y > 0)
    (H_between : q >= y) :
  exp ((-1 / 2) * (q ^ 2)) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) - (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (p + inv p - ((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))))) >= 0.
Proof.
  pose proof (step_exp_of_q (p) (q) H_p_pos_0 H_q_pos_0) as H_exp_of_q.
  assert (0 <= q) by sign.
  assert (M' : exp ((-1 / 2) * ((0) ^ 2)) * (((1 / 2) * (exp (p * (0))) - (1 / 2) * (exp ((-1) * p * (0)))) + ((1 / 2) * (exp (p * (0))) + (1 / 2) * (exp ((-1) * p * (0)))) * (0) * (inv p) - ((1 / 2) * (exp (p * (0))) - (1 / 2) * (exp ((-1) * p * (0)))) * (((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) - inv p) * (inv p) - ((1 / 2) * (exp (p * (0))) - (1 / 2) * (exp ((-1) * p * (0)))) * (inv (p ^ 2))) - (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (erf ((1 / 2) * (p + (0)) * (sqrt 2)) - erf ((1 / 2) * (p - (0)) * (sqrt 2))) * (p + inv p - ((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))))) <= exp ((-1 / 2) * ((q) ^ 2)) * (((1 / 2) * (exp (p * (q))) - (1 / 2) * (exp ((-1) * p * (q)))) + ((1 / 2) * (exp (p * (q))) + (1 / 2) * (exp ((-1) * p * (q)))) * (q) * (inv p) - ((1 / 2) * (exp (p * (q))) - (1 / 2) * (exp ((-1) * p * (q)))) * (((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) - inv p) * (inv p) - ((1 / 2) * (exp (p * (q))) - (1 / 2) * (exp ((-1) * p * (q)))) * (inv (p ^ 2))) - (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (erf ((1 / 2) * (p + (q)) * (sqrt 2)) - erf ((1 / 2) * (p - (q)) * (sqrt 2))) * (p + inv p - ((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))))).
  { apply (rises (fun t => exp ((-1 / 2) * (t ^ 2)) * (((1 / 2) * (exp (p * t)) - (1 / 2) * (exp ((-1) * p * t))) + ((1 / 2) * (exp (p * t)) + (1 / 2) * (exp ((-1) * p * t))) * t * (inv p) - ((1 / 2) * (exp (p * t)) - (1 / 2) * (exp ((-1) * p * t))) * (((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) - inv p) * (inv p) - ((1 / 2) * (exp (p * t)) - (1 / 2) * (exp ((-1) * p * t))) * (inv (p ^ 2))) - (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (erf ((1 / 2) * (p + t) * (sqrt 2)) - erf ((1 / 2) * (p - t) * (sqrt 2))) * (p + inv p - ((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))))) (fun t => - exp ((-1 / 2) * (t ^ 2)) * t * (((1 / 2) * (exp (p * t)) + (1 / 2) * (exp ((-1) * p * t))) * t * (inv p) - ((1 / 2) * (exp (p * t)) - (1 / 2) * (exp ((-1) * p * t))) * (((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) - inv p) * (inv p) - ((1 / 2) * (exp (p * t)) - (1 / 2) * (exp ((-1) * p * t))) * (inv (p ^ 2))) - 0) (0) (q)).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= q - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= q - 0) by sign.
      try assert (0 <= q - q) by first [sign].
      assert (q >= (at_t)) by premise.
      assert (S' : (-1) * (((1 / 2) * (exp ((-1) * p * (at_t))) + (1 / 2) * (exp (p * (at_t)))) * (at_t) * (inv p) - ((1 / 2) * (exp (p * (at_t))) - (1 / 2) * (exp ((-1) * p * (at_t)))) * (inv (p ^ 2)) - ((1 / 2) * (exp (p * (at_t))) - (1 / 2) * (exp ((-1) * p * (at_t)))) * (((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) - inv p) * (inv p)) * (exp ((-1 / 2) * ((at_t) ^ 2))) * (at_t) >= 0).
      { apply (step_K (p) (q) (at_t)); premise. }
      try assert (0 < (1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * p)) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N2' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * p) - 1) + (1 / 2) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N3' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      try assert (N4' : normal_form (inv (p ^ 2)) ((inv p) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : p <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N5' : normal_form ((exp ((-1) * p * at_t))) (inv (exp (p * (at_t))))) by normal.
      try assert (N6' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal.
      try assert (N7' : normal_form ((exp ((-1) * p * at_t))) (inv (exp (p * (at_t))))) by normal.
      try assert (N8' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (N9' : normal_form ((erf ((1 / 2) * (p + at_t) * (sqrt 2)))) (erf ((1 / 2) * p * (sqrt 2) + (1 / 2) * (sqrt 2) * (at_t)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N10' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (N11' : normal_form ((erf ((1 / 2) * (p - at_t) * (sqrt 2)))) ((-1) * (erf ((1 / 2) * (sqrt 2) * (at_t) - (1 / 2) * p * (sqrt 2))))) by normal.
      try assert (0 < (exp (q * p)) ^ 2 - 1) by first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N12' : normal_form (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) (2 * (exp (q * p)) * (inv ((exp (q * p)) ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : (exp (q * p)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
      try assert (N13' : normal_form ((exp (-1 * (((1 / 2) * (p + at_t) * (sqrt 2))) ^ 2))) (inv (exp (p * (at_t))) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * ((at_t) ^ 2)))))) by normal.
      try assert (N14' : normal_form ((exp (-1 * (((1 / 2) * (p - at_t) * (sqrt 2))) ^ 2))) (exp (p * (at_t)) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * ((at_t) ^ 2)))))) by normal.
      derivative_of.
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      assert (Z0' : exp ((1 / 2) * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign).
      assert (Z1' : p <> 0) by (apply positive_ne; sign).
      assert (Z2' : (exp (q * p)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]).
      assert (Z3' : exp (q * p) <> 0) by (apply positive_ne; sign).
      assert (Z4' : exp (p * (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z5' : sqrt PI <> 0) by (apply positive_ne; by_number).
      assert (Z6' : exp ((1 / 2) * (p ^ 2)) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z6'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z5'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= q - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= q - 0) by sign.
      try assert (0 <= q - q) by first [sign].
      assert (q >= (at_t)) by premise.
      assert (S' : (-1) * (((1 / 2) * (exp ((-1) * p * (at_t))) + (1 / 2) * (exp (p * (at_t)))) * (at_t) * (inv p) - ((1 / 2) * (exp (p * (at_t))) - (1 / 2) * (exp ((-1) * p * (at_t)))) * (inv (p ^ 2)) - ((1 / 2) * (exp (p * (at_t))) - (1 / 2) * (exp ((-1) * p * (at_t)))) * (((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) - inv p) * (inv p)) * (exp ((-1 / 2) * ((at_t) ^ 2))) * (at_t) >= 0).
      { apply (step_K (p) (q) (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < p) by sign.
      assert (0 < (1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * p)) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N16' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * p) - 1) + (1 / 2) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N17' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      assert (0 < p ^ 2) by sign.
      continuity_at.
    - assert (0 < p ^ 2) by sign.
      assert (0 < p) by sign.
      assert (0 < (1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * p)) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N19' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * p) - 1) + (1 / 2) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N20' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      continuity_at. }
  assert (G' : (exp ((-1 / 2) * (q ^ 2)) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) - (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (p + inv p - ((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))))) - (0) = (exp ((-1 / 2) * ((q) ^ 2)) * (((1 / 2) * (exp (p * (q))) - (1 / 2) * (exp ((-1) * p * (q)))) + ((1 / 2) * (exp (p * (q))) + (1 / 2) * (exp ((-1) * p * (q)))) * (q) * (inv p) - ((1 / 2) * (exp (p * (q))) - (1 / 2) * (exp ((-1) * p * (q)))) * (((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) - inv p) * (inv p) - ((1 / 2) * (exp (p * (q))) - (1 / 2) * (exp ((-1) * p * (q)))) * (inv (p ^ 2))) - (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (erf ((1 / 2) * (p + (q)) * (sqrt 2)) - erf ((1 / 2) * (p - (q)) * (sqrt 2))) * (p + inv p - ((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))))) - (exp ((-1 / 2) * ((0) ^ 2)) * (((1 / 2) * (exp (p * (0))) - (1 / 2) * (exp ((-1) * p * (0)))) + ((1 / 2) * (exp (p * (0))) + (1 / 2) * (exp ((-1) * p * (0)))) * (0) * (inv p) - ((1 / 2) * (exp (p * (0))) - (1 / 2) * (exp ((-1) * p * (0)))) * (((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) - inv p) * (inv p) - ((1 / 2) * (exp (p * (0))) - (1 / 2) * (exp ((-1) * p * (0)))) * (inv (p ^ 2))) - (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (erf ((1 / 2) * (p + (0)) * (sqrt 2)) - erf ((1 / 2) * (p - (0)) * (sqrt 2))) * (p + inv p - ((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))))))).
  { try assert (0 < (1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * p)) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N23' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * p) - 1) + (1 / 2) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N24' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (N25' : normal_form (inv (p ^ 2)) ((inv p) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : p <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N26' : normal_form ((exp ((-1) * p * (q)))) (inv (exp (q * p)))) by normal.
    try assert (N27' : normal_form ((exp ((-1) * p * (0)))) (1)) by normal.
    try assert (N28' : normal_form ((exp (p * (q)))) (exp (q * p))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N29' : normal_form ((exp (p * (0)))) (1)) by normal.
    try assert (N30' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal.
    try assert (N31' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
    try assert (N32' : normal_form ((erf ((1 / 2) * (p + (q)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N33' : normal_form ((exp ((-1 / 2) * ((q) ^ 2)))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
    try assert (N34' : normal_form ((erf ((1 / 2) * (p + (0)) * (sqrt 2)))) (erf ((1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N35' : normal_form ((exp ((-1 / 2) * ((0) ^ 2)))) (1)) by normal.
    try assert (N36' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N37' : normal_form ((erf ((1 / 2) * (p - (q)) * (sqrt 2)))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N38' : normal_form ((erf ((1 / 2) * (p - (0)) * (sqrt 2)))) (erf ((1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N39' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (0 < (exp (q * p)) ^ 2 - 1) by first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N40' : normal_form (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) (2 * (exp (q * p)) * (inv ((exp (q * p)) ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : (exp (q * p)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    assert (Z0' : p <> 0) by (apply positive_ne; sign).
    assert (Z1' : (exp (q * p)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z2' : exp (q * p) <> 0) by (apply positive_ne; sign).
    assert (Z3' : exp ((1 / 2) * (q ^ 2)) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (p : R) (q : R) (y : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_y_pos_0 : y > 0)
    (H_between : q >= y) :
  exp ((-1 / 2) * (q ^ 2)) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) - (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (p + inv p - ((1 / 2) * (exp (q * p)) + (1 / 2) * (exp ((-1) * q * p))) * q * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))))) >= 0.
Proof. exact (step_below (p) (q) (y) H_p_pos_0 H_q_pos_0 H_y_pos_0 H_between). Qed.
