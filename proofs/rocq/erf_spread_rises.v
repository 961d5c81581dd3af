(** As long as $r$ is large $R$ rises from 1 at least (erf-spread-rises)

  Given [p > 0]: p > 0
  Given [q > 0]: q > 0
  Given [w > 0]: w > 0
  Given [z > 0]: z > 0
  Given [start]: 1/2*erf(1/2*q*2^(1/2))*pi^(1/2)*q^(-1)*w*2^(1/2) >= 1
  Given [r]: 1/4*pi^(1/2)*p*exp(1/2*p^2)*(-erf(1/2*(-q + p)*2^(1/2)) + erf(1/2*(q +
    p)*2^(1/2)))*2^(1/2) - exp(-1/2*q^2)*w^2*(1/2*exp(q*p) - 1/2*exp(-q*p)) >= 0
  Given [between]: p >= z
  Then 1/4*pi^(1/2)*exp(1/2*w^(-2)*p^2)*q^(-1)*w*(-erf(1/2*(-q + p)*2^(1/2)) + erf(1/2*(q +
    p)*2^(1/2)))*2^(1/2) >= 1
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require exp_grows.
From NCProofs Require erf_spread_falls.
Open Scope R_scope.

(** Step [exp of z], by Instance:
  -1 + exp(q*z) > 0
*)
Lemma step_exp_of_z (q : R) (z : R)
    (H_q_pos_0 : q > 0)
    (H_z_pos_0 : z > 0) :
  exp (q * z) - 1 > 0.
Proof.
  assert (I' : exp (q * z) - 1 > 0).
  { apply (exp_grows.step_theorem (1) (q * z)); [first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [sinh of z], by Linear:
  1/2*exp(q*z) - 1/2*exp(-q*z) > 0
*)
Lemma step_sinh_of_z (q : R) (z : R)
    (H_q_pos_0 : q > 0)
    (H_z_pos_0 : z > 0) :
  (1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z)) > 0.
Proof.
  pose proof (step_exp_of_z (q) (z) H_q_pos_0 H_z_pos_0) as H_exp_of_z.
  assert (P0' : 0 < ((1 / 2) * (exp ((-1) * q * z)) + (1 / 2)) * ((exp (q * z) - 1) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) - (0) = ((1 / 2) * (exp ((-1) * q * z)) + (1 / 2)) * ((exp (q * z) - 1) - (0))).
  { try assert (N0' : normal_form (exp ((-1) * q * z)) (inv (exp (q * z)))) by normal.
    assert (Z0' : exp (q * z) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [exp of p], by Instance:
  -1 + exp(q*p) > 0
*)
Lemma step_exp_of_p (p : R) (q : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0) :
  exp (q * p) - 1 > 0.
Proof.
  assert (I' : exp (q * p) - 1 > 0).
  { apply (exp_grows.step_theorem (1) (q * p)); [first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [sinh of p], by Linear:
  1/2*exp(q*p) - 1/2*exp(-q*p) > 0
*)
Lemma step_sinh_of_p (p : R) (q : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0) :
  (1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)) > 0.
Proof.
  pose proof (step_exp_of_p (p) (q) H_p_pos_0 H_q_pos_0) as H_exp_of_p.
  assert (P0' : 0 < ((1 / 2) * (exp ((-1) * q * p)) + (1 / 2)) * ((exp (q * p) - 1) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) - (0) = ((1 / 2) * (exp ((-1) * q * p)) + (1 / 2)) * ((exp (q * p) - 1) - (0))).
  { try assert (N0' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal.
    assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [r before], by Instance:
  1/4*pi^(1/2)*(1/2*exp(q*z) - 1/2*exp(-q*z))^(-1)*exp(1/2*z^2)*z*(-erf(1/2*(-q + z)*2^(1/2)) +
    erf(1/2*(q + z)*2^(1/2)))*2^(1/2) >= 1/4*(1/2*exp(q*p) -
    1/2*exp(-q*p))^(-1)*pi^(1/2)*p*exp(1/2*p^2)*(-erf(1/2*(-q + p)*2^(1/2)) + erf(1/2*(q +
    p)*2^(1/2)))*2^(1/2)
*)
Lemma step_r_before (p : R) (q : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_z_pos_0 : z > 0)
    (H_between : p >= z) :
  (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2))) * z * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z)))) >= (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))).
Proof.
  assert (I' : (1 / 4) * (sqrt PI) * (z) * (exp ((1 / 2) * ((z) ^ 2))) * (erf ((1 / 2) * ((q) + (z)) * (sqrt 2)) - erf ((1 / 2) * ((z) - (q)) * (sqrt 2))) * (sqrt 2) * (inv ((1 / 2) * (exp ((q) * (z))) - (1 / 2) * (exp ((-1) * (q) * (z))))) >= (1 / 4) * (exp ((1 / 2) * ((p) ^ 2))) * (sqrt PI) * (erf ((1 / 2) * ((q) + (p)) * (sqrt 2)) - erf ((1 / 2) * ((p) - (q)) * (sqrt 2))) * (sqrt 2) * (p) * (inv ((1 / 2) * (exp ((q) * (p))) - (1 / 2) * (exp ((-1) * (q) * (p)))))).
  { apply (erf_spread_falls.step_theorem (z) (q) (p) (p)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_between | assert (G' : (p) - (z) = (p) - (z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_between]]. }
  assert (G' : ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2))) * z * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))))) - ((1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))))) = ((1 / 4) * (sqrt PI) * (z) * (exp ((1 / 2) * ((z) ^ 2))) * (erf ((1 / 2) * ((q) + (z)) * (sqrt 2)) - erf ((1 / 2) * ((z) - (q)) * (sqrt 2))) * (sqrt 2) * (inv ((1 / 2) * (exp ((q) * (z))) - (1 / 2) * (exp ((-1) * (q) * (z)))))) - ((1 / 4) * (exp ((1 / 2) * ((p) ^ 2))) * (sqrt PI) * (erf ((1 / 2) * ((q) + (p)) * (sqrt 2)) - erf ((1 / 2) * ((p) - (q)) * (sqrt 2))) * (sqrt 2) * (p) * (inv ((1 / 2) * (exp ((q) * (p))) - (1 / 2) * (exp ((-1) * (q) * (p))))))).
  { try assert (0 < (1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * p)) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N6' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * p) - 1) + (1 / 2) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N7' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < ((1 / 2) * (exp ((q) * (z))) - (1 / 2) * (exp ((-1) * (q) * (z))))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * z)) * (exp (q * z) - 1) * (inv (exp (q * z)))) ltac:(try assert (N8' : normal_form ((exp ((-1) * (q) * (z)))) (inv (exp (q * z)))) by normal; assert (Z0' : exp (q * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * z) - 1) + (1 / 2) * (exp (q * z) - 1) * (inv (exp (q * z)))) ltac:(try assert (N9' : normal_form ((exp ((-1) * (q) * (z)))) (inv (exp (q * z)))) by normal; assert (Z0' : exp (q * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < (1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * z)) * (exp (q * z) - 1) * (inv (exp (q * z)))) ltac:(try assert (N10' : normal_form (exp ((-1) * q * z)) (inv (exp (q * z)))) by normal; assert (Z0' : exp (q * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * z) - 1) + (1 / 2) * (exp (q * z) - 1) * (inv (exp (q * z)))) ltac:(try assert (N11' : normal_form (exp ((-1) * q * z)) (inv (exp (q * z)))) by normal; assert (Z0' : exp (q * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < ((1 / 2) * (exp ((q) * (p))) - (1 / 2) * (exp ((-1) * (q) * (p))))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * p)) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N12' : normal_form ((exp ((-1) * (q) * (p)))) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * p) - 1) + (1 / 2) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N13' : normal_form ((exp ((-1) * (q) * (p)))) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (N14' : normal_form (exp ((-1) * q * z)) (inv (exp (q * z)))) by normal.
    try assert (N15' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal.
    try assert (N16' : normal_form ((exp ((-1) * (q) * (z)))) (inv (exp (q * z)))) by normal.
    try assert (N17' : normal_form ((exp ((-1) * (q) * (p)))) (inv (exp (q * p)))) by normal.
    try assert (N18' : normal_form ((erf ((1 / 2) * ((q) + (p)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N19' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N20' : normal_form ((erf ((1 / 2) * ((q) + (z)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N21' : normal_form (erf ((1 / 2) * (q + z) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N22' : normal_form (erf ((1 / 2) * (z - q) * (sqrt 2))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N23' : normal_form ((erf ((1 / 2) * ((z) - (q)) * (sqrt 2)))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N24' : normal_form ((erf ((1 / 2) * ((p) - (q)) * (sqrt 2)))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N25' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (0 < (exp (q * p)) ^ 2 - 1) by first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N26' : normal_form (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) (2 * (exp (q * p)) * (inv ((exp (q * p)) ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : (exp (q * p)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < (exp (q * z)) ^ 2 - 1) by first [seen | sign_form ((1 + exp (q * z)) * (exp (q * z) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N27' : normal_form ((inv ((1 / 2) * (exp ((q) * (z))) - (1 / 2) * (exp ((-1) * (q) * (z)))))) (2 * (exp (q * z)) * (inv ((exp (q * z)) ^ 2 - 1)))) by first [(unfold normal_form; replace (((1 / 2) * (exp ((q) * (z))) - (1 / 2) * (exp ((-1) * (q) * (z))))) with ((1 / 2) * ((exp (q * z)) ^ 2 - 1) * (inv (exp (q * z)))) by (assert (Z0' : exp (q * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
    try assert (0 < (exp (q * z)) ^ 2 - 1) by first [seen | sign_form ((1 + exp (q * z)) * (exp (q * z) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N28' : normal_form (inv ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z)))) (2 * (exp (q * z)) * (inv ((exp (q * z)) ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : (exp (q * z)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * z)) * (exp (q * z) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : exp (q * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < (exp (q * p)) ^ 2 - 1) by first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N29' : normal_form ((inv ((1 / 2) * (exp ((q) * (p))) - (1 / 2) * (exp ((-1) * (q) * (p)))))) (2 * (exp (q * p)) * (inv ((exp (q * p)) ^ 2 - 1)))) by first [(unfold normal_form; replace (((1 / 2) * (exp ((q) * (p))) - (1 / 2) * (exp ((-1) * (q) * (p))))) with ((1 / 2) * ((exp (q * p)) ^ 2 - 1) * (inv (exp (q * p)))) by (assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [slope], by Linear:
  w^(-1)*exp(-1/2*z^2 + 1/2*w^(-2)*z^2)*(-exp(-1/2*q^2)*w^2 + 1/4*pi^(1/2)*(1/2*exp(q*z) -
    1/2*exp(-q*z))^(-1)*exp(1/2*z^2)*z*(-erf(1/2*(-q + z)*2^(1/2)) + erf(1/2*(q +
    z)*2^(1/2)))*2^(1/2))*(1/2*exp(q*z) - 1/2*exp(-q*z))*q^(-1) >= 0
*)
Lemma step_slope (p : R) (q : R) (w : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_r : (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) - exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) >= 0)
    (H_between : p >= z) :
  exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)) - (1 / 2) * (z ^ 2)) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2))) * z * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z)))) - exp ((-1 / 2) * (q ^ 2)) * (w ^ 2)) * ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) * (inv w) * (inv q) >= 0.
Proof.
  pose proof (step_sinh_of_z (q) (z) H_q_pos_0 H_z_pos_0) as H_sinh_of_z.
  pose proof (step_exp_of_p (p) (q) H_p_pos_0 H_q_pos_0) as H_exp_of_p.
  pose proof (step_r_before (p) (q) (z) H_p_pos_0 H_q_pos_0 H_z_pos_0 H_between) as H_r_before.
  assert (P0' : 0 <= (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)) - (1 / 2) * (z ^ 2)) * ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) * (inv w) * (inv q)) * (((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2))) * z * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))))) - ((1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))))))) by (apply Rmult_le_pos; [first [seen | sign_form ((1 / 2) * (exp ((1 / 2) * ((inv w) ^ 2) * (z ^ 2))) * (1 + exp (q * z)) * (exp (q * z) - 1) * (inv w) * (inv (exp (q * z))) * (inv q) * (inv (exp ((1 / 2) * (z ^ 2))))) ltac:(try assert (N0' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (exp ((-1) * q * z)) (inv (exp (q * z)))) by normal; try assert (N2' : normal_form (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)) - (1 / 2) * (z ^ 2))) (exp ((1 / 2) * ((inv w) ^ 2) * (z ^ 2)) * (inv (exp ((1 / 2) * (z ^ 2)))))) by normal; assert (Z0' : w <> 0) by (apply positive_ne; sign); assert (Z1' : q <> 0) by (apply positive_ne; sign); assert (Z2' : exp (q * z) <> 0) by (apply positive_ne; sign); assert (Z3' : exp ((1 / 2) * (z ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z3'), ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign] | lra]).
  try assert (0 < (1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * p)) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N3' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * p) - 1) + (1 / 2) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N4' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  assert (P1' : 0 <= (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)) - (1 / 2) * (z ^ 2)) * ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) * (inv w) * (inv q)) * (((1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) - exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) - (0))) by (apply Rmult_le_pos; [first [seen | sign_form (exp ((1 / 2) * ((inv w) ^ 2) * (z ^ 2)) * (1 + exp (q * z)) * (exp (q * p)) * (exp (q * z) - 1) * (inv w) * (inv (exp (q * z))) * (inv (exp (q * p) - 1)) * (inv (1 + exp (q * p))) * (inv q) * (inv (exp ((1 / 2) * (z ^ 2))))) ltac:(try assert (N5' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N6' : normal_form (exp ((-1) * q * z)) (inv (exp (q * z)))) by normal; try assert (N7' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; try assert (N8' : normal_form (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)) - (1 / 2) * (z ^ 2))) (exp ((1 / 2) * ((inv w) ^ 2) * (z ^ 2)) * (inv (exp ((1 / 2) * (z ^ 2)))))) by normal; try assert (N9' : normal_form (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) (2 * (exp (q * p)) * (inv ((exp (q * p)) ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : (exp (q * p)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal]; assert (Z0' : w <> 0) by (apply positive_ne; sign); assert (Z1' : (exp (q * p)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z2' : q <> 0) by (apply positive_ne; sign); assert (Z3' : exp (q * z) <> 0) by (apply positive_ne; sign); assert (Z4' : exp ((1 / 2) * (z ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z5' : exp (q * p) - 1 <> 0) by (apply positive_ne; first [sign]); assert (Z6' : 1 + exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z4'), ?(inv_at _ Z5'), ?(inv_at _ Z6'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field; sides] | equal]) | sign] | lra]).
  assert (G' : (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)) - (1 / 2) * (z ^ 2)) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2))) * z * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z)))) - exp ((-1 / 2) * (q ^ 2)) * (w ^ 2)) * ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) * (inv w) * (inv q)) - (0) = (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)) - (1 / 2) * (z ^ 2)) * ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) * (inv w) * (inv q)) * (((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2))) * z * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))))) - ((1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))))) + (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)) - (1 / 2) * (z ^ 2)) * ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) * (inv w) * (inv q)) * (((1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) - exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) - (0))).
  { try assert (0 < (1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * p)) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N10' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * p) - 1) + (1 / 2) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N11' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < (1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * z)) * (exp (q * z) - 1) * (inv (exp (q * z)))) ltac:(try assert (N12' : normal_form (exp ((-1) * q * z)) (inv (exp (q * z)))) by normal; assert (Z0' : exp (q * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * z)) - (1 / 2) * (inv (exp (q * z)))) ltac:(try assert (N13' : normal_form (exp ((-1) * q * z)) (inv (exp (q * z)))) by normal; first [put; solve [field] | equal]) | sign].
    try assert (N14' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N15' : normal_form (exp ((-1) * q * z)) (inv (exp (q * z)))) by normal.
    try assert (N16' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal.
    try assert (N17' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
    try assert (N18' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N19' : normal_form (erf ((1 / 2) * (q + z) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N20' : normal_form (erf ((1 / 2) * (z - q) * (sqrt 2))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N21' : normal_form (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)) - (1 / 2) * (z ^ 2))) (exp ((1 / 2) * ((inv w) ^ 2) * (z ^ 2)) * (inv (exp ((1 / 2) * (z ^ 2)))))) by normal.
    try assert (N22' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (0 < (exp (q * p)) ^ 2 - 1) by first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N23' : normal_form (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) (2 * (exp (q * p)) * (inv ((exp (q * p)) ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : (exp (q * p)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (N24' : normal_form (inv ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z)))) (2 * (exp (q * z)) * (inv ((exp (q * z)) ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : exp (q * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : w <> 0) by (apply positive_ne; sign).
    assert (Z1' : exp ((1 / 2) * (q ^ 2)) <> 0) by (apply positive_ne; sign).
    assert (Z2' : q <> 0) by (apply positive_ne; sign).
    assert (Z3' : exp (q * z) <> 0) by (apply positive_ne; sign).
    assert (Z4' : exp ((1 / 2) * (z ^ 2)) <> 0) by (apply positive_ne; sign).
    assert (Z5' : (exp (q * p)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z6' : exp (q * p) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z5'), ?(inv_at _ Z1'), ?(inv_at _ Z4'), ?(inv_at _ Z3'), ?(inv_at _ Z6'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [rises], by Monotone:
  1/4*pi^(1/2)*exp(1/2*w^(-2)*p^2)*q^(-1)*w*(-erf(1/2*(-q + p)*2^(1/2)) + erf(1/2*(q +
    p)*2^(1/2)))*2^(1/2) >= 1/2*erf(1/2*q*2^(1/2))*pi^(1/2)*q^(-1)*w*2^(1/2)
*)
Lemma step_rises (p : R) (q : R) (w : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_r : (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) - exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) >= 0)
    (H_between : p >= z) :
  (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q) >= (1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q).
Proof.
  pose proof (step_exp_of_z (q) (z) H_q_pos_0 H_z_pos_0) as H_exp_of_z.
  assert (0 <= p) by sign.
  assert (M' : (1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((0) ^ 2) * (inv (w ^ 2)))) * (erf ((1 / 2) * (q + (0)) * (sqrt 2)) - erf ((1 / 2) * ((0) - q) * (sqrt 2))) * w * (sqrt 2) * (inv q) <= (1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((p) ^ 2) * (inv (w ^ 2)))) * (erf ((1 / 2) * (q + (p)) * (sqrt 2)) - erf ((1 / 2) * ((p) - q) * (sqrt 2))) * w * (sqrt 2) * (inv q)).
  { apply (rises (fun t => (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * (erf ((1 / 2) * (q + t) * (sqrt 2)) - erf ((1 / 2) * (t - q) * (sqrt 2))) * w * (sqrt 2) * (inv q)) (fun t => exp ((1 / 2) * (t ^ 2) * (inv (w ^ 2)) - (1 / 2) * (t ^ 2)) * ((1 / 4) * (sqrt PI) * t * (erf ((1 / 2) * (q + t) * (sqrt 2)) - erf ((1 / 2) * (t - q) * (sqrt 2))) * (exp ((1 / 2) * (t ^ 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * t)) - (1 / 2) * (exp ((-1) * q * t)))) - exp ((-1 / 2) * (q ^ 2)) * (w ^ 2)) * ((1 / 2) * (exp (q * t)) - (1 / 2) * (exp ((-1) * q * t))) * (inv w) * (inv q) - 0) (0) (p)).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= p - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= p - 0) by sign.
      try assert (0 <= p - p) by first [sign].
      assert (p >= (at_t)) by premise.
      assert (S' : exp ((1 / 2) * ((at_t) ^ 2) * (inv (w ^ 2)) - (1 / 2) * ((at_t) ^ 2)) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((at_t) ^ 2))) * (at_t) * (erf ((1 / 2) * (q + (at_t)) * (sqrt 2)) - erf ((1 / 2) * ((at_t) - q) * (sqrt 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * (at_t))) - (1 / 2) * (exp ((-1) * q * (at_t))))) - exp ((-1 / 2) * (q ^ 2)) * (w ^ 2)) * ((1 / 2) * (exp (q * (at_t))) - (1 / 2) * (exp ((-1) * q * (at_t)))) * (inv w) * (inv q) >= 0).
      { apply (step_slope (p) (q) (w) (at_t)); premise. }
      try assert (0 < (1 / 2) * (exp (q * (at_t))) - (1 / 2) * (exp ((-1) * q * (at_t)))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * (at_t))) * (exp (q * (at_t)) - 1) * (inv (exp (q * (at_t))))) ltac:(try assert (N2' : normal_form (exp ((-1) * q * (at_t))) (inv (exp (q * (at_t))))) by normal; assert (Z0' : exp (q * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * (at_t)) - 1) + (1 / 2) * (exp (q * (at_t)) - 1) * (inv (exp (q * (at_t))))) ltac:(try assert (N3' : normal_form (exp ((-1) * q * (at_t))) (inv (exp (q * (at_t))))) by normal; assert (Z0' : exp (q * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      try assert (N4' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N5' : normal_form ((exp ((-1) * q * at_t))) (inv (exp (q * (at_t))))) by normal.
      try assert (N6' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
      try assert (N7' : normal_form ((exp ((1 / 2) * (at_t ^ 2) * (inv (w ^ 2))))) (exp ((1 / 2) * ((inv w) ^ 2) * ((at_t) ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N8' : normal_form ((erf ((1 / 2) * (q + at_t) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * (at_t) * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N9' : normal_form ((erf ((1 / 2) * (q + at_t) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * (at_t) * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N10' : normal_form ((erf ((1 / 2) * (at_t - q) * (sqrt 2)))) (erf ((1 / 2) * (at_t) * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N11' : normal_form ((erf ((1 / 2) * (at_t - q) * (sqrt 2)))) (erf ((1 / 2) * (at_t) * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N12' : normal_form ((exp ((1 / 2) * (at_t ^ 2) * (inv (w ^ 2)) - (1 / 2) * (at_t ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * ((at_t) ^ 2)) * (inv (exp ((1 / 2) * ((at_t) ^ 2)))))) by normal.
      try assert (0 < (exp (q * (at_t))) ^ 2 - 1) by first [seen | sign_form ((1 + exp (q * (at_t))) * (exp (q * (at_t)) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N13' : normal_form ((inv ((1 / 2) * (exp (q * at_t)) - (1 / 2) * (exp ((-1) * q * at_t))))) (2 * (exp (q * (at_t))) * (inv ((exp (q * (at_t))) ^ 2 - 1)))) by first [(unfold normal_form; replace (((1 / 2) * (exp (q * at_t)) - (1 / 2) * (exp ((-1) * q * at_t)))) with ((1 / 2) * ((exp (q * (at_t))) ^ 2 - 1) * (inv (exp (q * (at_t))))) by (assert (Z0' : exp (q * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
      try assert (N14' : normal_form ((exp (-1 * (((1 / 2) * (q + at_t) * (sqrt 2))) ^ 2))) (inv (exp (q * (at_t))) * (inv (exp ((1 / 2) * (q ^ 2)))) * (inv (exp ((1 / 2) * ((at_t) ^ 2)))))) by normal.
      try assert (N15' : normal_form ((exp (-1 * (((1 / 2) * (at_t - q) * (sqrt 2))) ^ 2))) (exp (q * (at_t)) * (inv (exp ((1 / 2) * (q ^ 2)))) * (inv (exp ((1 / 2) * ((at_t) ^ 2)))))) by normal.
      derivative_of.
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      assert (Z0' : q <> 0) by (apply positive_ne; sign).
      assert (Z1' : w <> 0) by (apply positive_ne; sign).
      assert (Z2' : exp (q * (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z3' : exp ((1 / 2) * (q ^ 2)) <> 0) by (apply positive_ne; sign).
      assert (Z4' : exp ((1 / 2) * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign).
      assert (Z5' : sqrt PI <> 0) by (apply positive_ne; by_number).
      assert (Z6' : (exp (q * (at_t))) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * (at_t))) * (exp (q * (at_t)) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]).
      first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z6'), ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z2'), ?(inv_at _ Z5'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= p - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= p - 0) by sign.
      try assert (0 <= p - p) by first [sign].
      assert (p >= (at_t)) by premise.
      assert (S' : exp ((1 / 2) * ((at_t) ^ 2) * (inv (w ^ 2)) - (1 / 2) * ((at_t) ^ 2)) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((at_t) ^ 2))) * (at_t) * (erf ((1 / 2) * (q + (at_t)) * (sqrt 2)) - erf ((1 / 2) * ((at_t) - q) * (sqrt 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * (at_t))) - (1 / 2) * (exp ((-1) * q * (at_t))))) - exp ((-1 / 2) * (q ^ 2)) * (w ^ 2)) * ((1 / 2) * (exp (q * (at_t))) - (1 / 2) * (exp ((-1) * q * (at_t)))) * (inv w) * (inv q) >= 0).
      { apply (step_slope (p) (q) (w) (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < q) by sign.
      assert (0 < w ^ 2) by sign.
      continuity_at.
    - assert (0 < q) by sign.
      assert (0 < w ^ 2) by sign.
      continuity_at. }
  assert (G' : ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - ((1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q)) = ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((p) ^ 2) * (inv (w ^ 2)))) * (erf ((1 / 2) * (q + (p)) * (sqrt 2)) - erf ((1 / 2) * ((p) - q) * (sqrt 2))) * w * (sqrt 2) * (inv q)) - ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((0) ^ 2) * (inv (w ^ 2)))) * (erf ((1 / 2) * (q + (0)) * (sqrt 2)) - erf ((1 / 2) * ((0) - q) * (sqrt 2))) * w * (sqrt 2) * (inv q))).
  { try assert (N20' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N21' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N22' : normal_form ((exp ((1 / 2) * ((0) ^ 2) * (inv (w ^ 2))))) (1)) by normal.
    try assert (N23' : normal_form ((erf ((1 / 2) * (q + (0)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N24' : normal_form ((exp ((1 / 2) * ((p) ^ 2) * (inv (w ^ 2))))) (exp ((1 / 2) * ((inv w) ^ 2) * (p ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N25' : normal_form (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * (p ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N26' : normal_form ((erf ((1 / 2) * (q + (p)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N27' : normal_form ((erf ((1 / 2) * ((p) - q) * (sqrt 2)))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N28' : normal_form ((erf ((1 / 2) * ((0) - q) * (sqrt 2)))) ((-1) * (erf ((1 / 2) * q * (sqrt 2))))) by normal.
    try assert (N29' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Linear:
  1/4*pi^(1/2)*exp(1/2*w^(-2)*p^2)*q^(-1)*w*(-erf(1/2*(-q + p)*2^(1/2)) + erf(1/2*(q +
    p)*2^(1/2)))*2^(1/2) >= 1
*)
Lemma step_theorem (p : R) (q : R) (w : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_start : (1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q) >= 1)
    (H_r : (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) - exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) >= 0)
    (H_between : p >= z) :
  (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q) >= 1.
Proof.
  pose proof (step_rises (p) (q) (w) (z) H_p_pos_0 H_q_pos_0 H_w_pos_0 H_z_pos_0 H_r H_between) as H_rises.
  assert (P0' : 0 <= (1) * (((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - ((1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * (((1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q)) - (1))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - (1) = (1) * (((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - ((1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q))) + (1) * (((1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q)) - (1))).
  { try assert (N0' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N1' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N2' : normal_form (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * (p ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N3' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (p : R) (q : R) (w : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_start : (1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q) >= 1)
    (H_r : (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) - exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) >= 0)
    (H_between : p >= z) :
  (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q) >= 1.
Proof. exact (step_theorem (p) (q) (w) (z) H_p_pos_0 H_q_pos_0 H_w_pos_0 H_z_pos_0 H_start H_r H_between). Qed.
