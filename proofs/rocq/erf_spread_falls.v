(** $r$ falls (erf-spread-falls)

  Given [p > 0]: p > 0
  Given [q > 0]: q > 0
  Given [s > 0]: s > 0
  Given [z > 0]: z > 0
  Given [later]: s >= p
  Given [between]: z >= p
  Then 1/4*(1/2*exp(q*p) - 1/2*exp(-q*p))^(-1)*pi^(1/2)*p*exp(1/2*p^2)*(-erf(1/2*(-q + p)*2^(1/2))
    + erf(1/2*(q + p)*2^(1/2)))*2^(1/2) >= 1/4*exp(1/2*s^2)*pi^(1/2)*(-erf(1/2*(-q + s)*2^(1/2)) +
    erf(1/2*(q + s)*2^(1/2)))*(-1/2*exp(-q*s) + 1/2*exp(q*s))^(-1)*2^(1/2)*s
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require exp_grows.
From NCProofs Require erf_spread_weighted.
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

(** Step [exp of s], by Instance:
  -1 + exp(q*s) > 0
*)
Lemma step_exp_of_s (q : R) (s : R)
    (H_q_pos_0 : q > 0)
    (H_s_pos_0 : s > 0) :
  exp (q * s) - 1 > 0.
Proof.
  assert (I' : exp (q * s) - 1 > 0).
  { apply (exp_grows.step_theorem (1) (q * s)); [first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [sinh of s], by Linear:
  -1/2*exp(-q*s) + 1/2*exp(q*s) > 0
*)
Lemma step_sinh_of_s (q : R) (s : R)
    (H_q_pos_0 : q > 0)
    (H_s_pos_0 : s > 0) :
  (1 / 2) * (exp (q * s)) - (1 / 2) * (exp ((-1) * q * s)) > 0.
Proof.
  pose proof (step_exp_of_s (q) (s) H_q_pos_0 H_s_pos_0) as H_exp_of_s.
  assert (P0' : 0 < ((1 / 2) * (exp ((-1) * q * s)) + (1 / 2)) * ((exp (q * s) - 1) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : ((1 / 2) * (exp (q * s)) - (1 / 2) * (exp ((-1) * q * s))) - (0) = ((1 / 2) * (exp ((-1) * q * s)) + (1 / 2)) * ((exp (q * s) - 1) - (0))).
  { try assert (N0' : normal_form (exp ((-1) * q * s)) (inv (exp (q * s)))) by normal.
    assert (Z0' : exp (q * s) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [share], by Instance:
  exp(-1/2*q^2)*(1/2*exp(q*z) - 1/2*exp(-q*z)) - 1/4*pi^(1/2)*exp(1/2*z^2)*(-erf(1/2*(-q +
    z)*2^(1/2)) + erf(1/2*(q + z)*2^(1/2)))*2^(1/2)*(z^(-1) - (1/2*exp(-q*z) +
    1/2*exp(q*z))*q*(1/2*exp(q*z) - 1/2*exp(-q*z))^(-1) + z) >= 0
*)
Lemma step_share (q : R) (z : R)
    (H_q_pos_0 : q > 0)
    (H_z_pos_0 : z > 0) :
  exp ((-1 / 2) * (q ^ 2)) * ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) - (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2))) * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv z + z - ((1 / 2) * (exp ((-1) * q * z)) + (1 / 2) * (exp (q * z))) * q * (inv ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))))) >= 0.
Proof.
  assert (I' : exp ((-1 / 2) * ((q) ^ 2)) * ((1 / 2) * (exp ((q) * (z))) - (1 / 2) * (exp ((-1) * (q) * (z)))) - (1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((z) ^ 2))) * (erf ((1 / 2) * ((q) + (z)) * (sqrt 2)) - erf ((1 / 2) * ((z) - (q)) * (sqrt 2))) * (sqrt 2) * ((z) + inv (z) - ((1 / 2) * (exp ((q) * (z))) + (1 / 2) * (exp ((-1) * (q) * (z)))) * (q) * (inv ((1 / 2) * (exp ((q) * (z))) - (1 / 2) * (exp ((-1) * (q) * (z)))))) >= 0).
  { apply (erf_spread_weighted.step_below (z) (q) (q)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (exp ((-1 / 2) * (q ^ 2)) * ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) - (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2))) * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv z + z - ((1 / 2) * (exp ((-1) * q * z)) + (1 / 2) * (exp (q * z))) * q * (inv ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z)))))) - (0) = (exp ((-1 / 2) * ((q) ^ 2)) * ((1 / 2) * (exp ((q) * (z))) - (1 / 2) * (exp ((-1) * (q) * (z)))) - (1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((z) ^ 2))) * (erf ((1 / 2) * ((q) + (z)) * (sqrt 2)) - erf ((1 / 2) * ((z) - (q)) * (sqrt 2))) * (sqrt 2) * ((z) + inv (z) - ((1 / 2) * (exp ((q) * (z))) + (1 / 2) * (exp ((-1) * (q) * (z)))) * (q) * (inv ((1 / 2) * (exp ((q) * (z))) - (1 / 2) * (exp ((-1) * (q) * (z))))))) - (0)).
  { try assert (0 < ((1 / 2) * (exp ((q) * (z))) - (1 / 2) * (exp ((-1) * (q) * (z))))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * z)) * (exp (q * z) - 1) * (inv (exp (q * z)))) ltac:(try assert (N2' : normal_form ((exp ((-1) * (q) * (z)))) (inv (exp (q * z)))) by normal; assert (Z0' : exp (q * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * z) - 1) + (1 / 2) * (exp (q * z) - 1) * (inv (exp (q * z)))) ltac:(try assert (N3' : normal_form ((exp ((-1) * (q) * (z)))) (inv (exp (q * z)))) by normal; assert (Z0' : exp (q * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < (1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * z)) * (exp (q * z) - 1) * (inv (exp (q * z)))) ltac:(try assert (N4' : normal_form (exp ((-1) * q * z)) (inv (exp (q * z)))) by normal; assert (Z0' : exp (q * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * z) - 1) + (1 / 2) * (exp (q * z) - 1) * (inv (exp (q * z)))) ltac:(try assert (N5' : normal_form (exp ((-1) * q * z)) (inv (exp (q * z)))) by normal; assert (Z0' : exp (q * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (N6' : normal_form (exp ((-1) * q * z)) (inv (exp (q * z)))) by normal.
    try assert (N7' : normal_form ((exp ((-1) * (q) * (z)))) (inv (exp (q * z)))) by normal.
    try assert (N8' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
    try assert (N9' : normal_form (erf ((1 / 2) * (q + z) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N10' : normal_form ((erf ((1 / 2) * ((q) + (z)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N11' : normal_form (erf ((1 / 2) * (z - q) * (sqrt 2))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N12' : normal_form ((erf ((1 / 2) * ((z) - (q)) * (sqrt 2)))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (0 < (exp (q * z)) ^ 2 - 1) by first [seen | sign_form ((1 + exp (q * z)) * (exp (q * z) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N13' : normal_form ((inv ((1 / 2) * (exp ((q) * (z))) - (1 / 2) * (exp ((-1) * (q) * (z)))))) (2 * (exp (q * z)) * (inv ((exp (q * z)) ^ 2 - 1)))) by first [(unfold normal_form; replace (((1 / 2) * (exp ((q) * (z))) - (1 / 2) * (exp ((-1) * (q) * (z))))) with ((1 / 2) * ((exp (q * z)) ^ 2 - 1) * (inv (exp (q * z)))) by (assert (Z0' : exp (q * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
    try assert (0 < (exp (q * z)) ^ 2 - 1) by first [seen | sign_form ((1 + exp (q * z)) * (exp (q * z) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N14' : normal_form (inv ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z)))) (2 * (exp (q * z)) * (inv ((exp (q * z)) ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : (exp (q * z)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * z)) * (exp (q * z) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : exp (q * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [slope], by Sign:
  (1/2*exp(q*z) - 1/2*exp(-q*z))^(-1)*z*(exp(-1/2*q^2)*(1/2*exp(q*z) - 1/2*exp(-q*z)) -
    1/4*pi^(1/2)*exp(1/2*z^2)*(-erf(1/2*(-q + z)*2^(1/2)) + erf(1/2*(q +
    z)*2^(1/2)))*2^(1/2)*(z^(-1) - (1/2*exp(-q*z) + 1/2*exp(q*z))*q*(1/2*exp(q*z) -
    1/2*exp(-q*z))^(-1) + z)) >= 0
*)
Lemma step_slope (q : R) (z : R)
    (H_q_pos_0 : q > 0)
    (H_z_pos_0 : z > 0) :
  z * (exp ((-1 / 2) * (q ^ 2)) * ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) - (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2))) * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv z + z - ((1 / 2) * (exp ((-1) * q * z)) + (1 / 2) * (exp (q * z))) * q * (inv ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z)))))) * (inv ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z)))) >= 0.
Proof.
  pose proof (step_exp_of_z (q) (z) H_q_pos_0 H_z_pos_0) as H_exp_of_z.
  pose proof (step_share (q) (z) H_q_pos_0 H_z_pos_0) as H_share.
  try assert (0 < (1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * z)) * (exp (q * z) - 1) * (inv (exp (q * z)))) ltac:(try assert (N0' : normal_form (exp ((-1) * q * z)) (inv (exp (q * z)))) by normal; assert (Z0' : exp (q * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * z) - 1) + (1 / 2) * (exp (q * z) - 1) * (inv (exp (q * z)))) ltac:(try assert (N1' : normal_form (exp ((-1) * q * z)) (inv (exp (q * z)))) by normal; assert (Z0' : exp (q * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  gap; first [seen | sign_form ((1 / 2) * (sqrt PI * q * (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2))) * (exp ((1 / 2) * (z ^ 2))) * z * (exp ((1 / 2) * (q ^ 2))) * (exp (q * z)) * (sqrt 2) + sqrt PI * (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2))) * ((exp (q * z)) ^ 3) * (exp ((1 / 2) * (z ^ 2))) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) + sqrt PI * (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2))) * (z ^ 2) * ((exp (q * z)) ^ 3) * (exp ((1 / 2) * (z ^ 2))) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) + 2 * z + 2 * ((exp (q * z)) ^ 4) * z + sqrt PI * (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2))) * (z ^ 2) * (exp ((1 / 2) * (z ^ 2))) * (exp ((1 / 2) * (q ^ 2))) * (exp (q * z)) * (sqrt 2) + sqrt PI * (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2))) * (exp ((1 / 2) * (z ^ 2))) * (exp ((1 / 2) * (q ^ 2))) * (exp (q * z)) * (sqrt 2) + sqrt PI * q * (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2))) * ((exp (q * z)) ^ 3) * (exp ((1 / 2) * (z ^ 2))) * z * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) - sqrt PI * q * (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2))) * ((exp (q * z)) ^ 3) * (exp ((1 / 2) * (z ^ 2))) * z * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) - sqrt PI * (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2))) * (z ^ 2) * (exp ((1 / 2) * (z ^ 2))) * (exp ((1 / 2) * (q ^ 2))) * (exp (q * z)) * (sqrt 2) - 4 * z * ((exp (q * z)) ^ 2) - sqrt PI * (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2))) * (exp ((1 / 2) * (z ^ 2))) * (exp ((1 / 2) * (q ^ 2))) * (exp (q * z)) * (sqrt 2) - sqrt PI * (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2))) * ((exp (q * z)) ^ 3) * (exp ((1 / 2) * (z ^ 2))) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) - sqrt PI * q * (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2))) * (exp ((1 / 2) * (z ^ 2))) * z * (exp ((1 / 2) * (q ^ 2))) * (exp (q * z)) * (sqrt 2) - sqrt PI * (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2))) * (z ^ 2) * ((exp (q * z)) ^ 3) * (exp ((1 / 2) * (z ^ 2))) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2)) * (inv ((1 + exp (q * z)) ^ 2)) * (inv ((exp (q * z) - 1) ^ 2)) * (inv (exp ((1 / 2) * (q ^ 2))))) ltac:(try assert (N2' : normal_form (exp ((-1) * q * z)) (inv (exp (q * z)))) by normal; try assert (N3' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal; try assert (N4' : normal_form (erf ((1 / 2) * (q + z) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N5' : normal_form (erf ((1 / 2) * (z - q) * (sqrt 2))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N6' : normal_form (inv ((1 + exp (q * z)) ^ 2)) (inv (1 + 2 * (exp (q * z)) + (exp (q * z)) ^ 2))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + 2 * (exp (q * z)) + (exp (q * z)) ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N7' : normal_form (inv ((exp (q * z) - 1) ^ 2)) (inv (1 + (exp (q * z)) ^ 2 - 2 * (exp (q * z))))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + (exp (q * z)) ^ 2 - 2 * (exp (q * z)) <> 0) by (apply positive_ne; first [sign_form ((exp (q * z) - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N8' : normal_form (inv ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z)))) (2 * (exp (q * z)) * (inv ((exp (q * z)) ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : (exp (q * z)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * z)) * (exp (q * z) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : exp (q * z) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal]; try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); assert (Z0' : exp (q * z) <> 0) by (apply positive_ne; sign); assert (Z1' : (exp (q * z)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * z)) * (exp (q * z) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z2' : z <> 0) by (apply positive_ne; sign); assert (Z3' : exp ((1 / 2) * (q ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z4' : 1 + 2 * (exp (q * z)) + (exp (q * z)) ^ 2 <> 0) by (apply positive_ne; sign); assert (Z5' : 1 + (exp (q * z)) ^ 2 - 2 * (exp (q * z)) <> 0) by (apply positive_ne; first [sign_form ((exp (q * z) - 1) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z4'), ?(inv_at _ Z5'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal]) | sign].
Qed.

(** Step [theorem], by Monotone:
  1/4*(1/2*exp(q*p) - 1/2*exp(-q*p))^(-1)*pi^(1/2)*p*exp(1/2*p^2)*(-erf(1/2*(-q + p)*2^(1/2)) +
    erf(1/2*(q + p)*2^(1/2)))*2^(1/2) >= 1/4*exp(1/2*s^2)*pi^(1/2)*(-erf(1/2*(-q + s)*2^(1/2)) +
    erf(1/2*(q + s)*2^(1/2)))*(-1/2*exp(-q*s) + 1/2*exp(q*s))^(-1)*2^(1/2)*s
*)
Lemma step_theorem (p : R) (q : R) (s : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_s_pos_0 : s > 0)
    (H_z_pos_0 : z > 0)
    (H_later : s >= p) :
  (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) >= (1 / 4) * (exp ((1 / 2) * (s ^ 2))) * (sqrt PI) * (erf ((1 / 2) * (q + s) * (sqrt 2)) - erf ((1 / 2) * (s - q) * (sqrt 2))) * (sqrt 2) * s * (inv ((1 / 2) * (exp (q * s)) - (1 / 2) * (exp ((-1) * q * s)))).
Proof.
  pose proof (step_exp_of_z (q) (z) H_q_pos_0 H_z_pos_0) as H_exp_of_z.
  pose proof (step_exp_of_p (p) (q) H_p_pos_0 H_q_pos_0) as H_exp_of_p.
  pose proof (step_exp_of_s (q) (s) H_q_pos_0 H_s_pos_0) as H_exp_of_s.
  assert (0 <= p) by sign.
  assert (0 <= s) by sign.
  assert (M' : (-1 / 4) * (sqrt PI) * (p) * (erf ((1 / 2) * (q + (p)) * (sqrt 2)) - erf ((1 / 2) * ((p) - q) * (sqrt 2))) * (exp ((1 / 2) * ((p) ^ 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * (p))) - (1 / 2) * (exp ((-1) * q * (p))))) <= (-1 / 4) * (sqrt PI) * (s) * (erf ((1 / 2) * (q + (s)) * (sqrt 2)) - erf ((1 / 2) * ((s) - q) * (sqrt 2))) * (exp ((1 / 2) * ((s) ^ 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * (s))) - (1 / 2) * (exp ((-1) * q * (s)))))).
  { apply (rises (fun t => (-1 / 4) * (sqrt PI) * t * (erf ((1 / 2) * (q + t) * (sqrt 2)) - erf ((1 / 2) * (t - q) * (sqrt 2))) * (exp ((1 / 2) * (t ^ 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * t)) - (1 / 2) * (exp ((-1) * q * t))))) (fun t => (exp ((-1 / 2) * (q ^ 2)) * ((1 / 2) * (exp (q * t)) - (1 / 2) * (exp ((-1) * q * t))) - (1 / 4) * (sqrt PI) * (erf ((1 / 2) * (q + t) * (sqrt 2)) - erf ((1 / 2) * (t - q) * (sqrt 2))) * (t + inv t - q * ((1 / 2) * (exp ((-1) * q * t)) + (1 / 2) * (exp (q * t))) * (inv ((1 / 2) * (exp (q * t)) - (1 / 2) * (exp ((-1) * q * t))))) * (exp ((1 / 2) * (t ^ 2))) * (sqrt 2)) * t * (inv ((1 / 2) * (exp (q * t)) - (1 / 2) * (exp ((-1) * q * t)))) - 0) (p) (s)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= p - 0) by sign.
      try assert (0 <= s - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 < (1 / 2) * (exp (q * (at_t))) - (1 / 2) * (exp ((-1) * q * (at_t)))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * (at_t))) * (exp (q * (at_t)) - 1) * (inv (exp (q * (at_t))))) ltac:(try assert (N0' : normal_form (exp ((-1) * q * (at_t))) (inv (exp (q * (at_t))))) by normal; assert (Z0' : exp (q * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * (at_t)) - 1) + (1 / 2) * (exp (q * (at_t)) - 1) * (inv (exp (q * (at_t))))) ltac:(try assert (N1' : normal_form (exp ((-1) * q * (at_t))) (inv (exp (q * (at_t))))) by normal; assert (Z0' : exp (q * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      assert (S' : (at_t) * (exp ((-1 / 2) * (q ^ 2)) * ((1 / 2) * (exp (q * (at_t))) - (1 / 2) * (exp ((-1) * q * (at_t)))) - (1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((at_t) ^ 2))) * (erf ((1 / 2) * (q + (at_t)) * (sqrt 2)) - erf ((1 / 2) * ((at_t) - q) * (sqrt 2))) * (sqrt 2) * (inv (at_t) + (at_t) - ((1 / 2) * (exp ((-1) * q * (at_t))) + (1 / 2) * (exp (q * (at_t)))) * q * (inv ((1 / 2) * (exp (q * (at_t))) - (1 / 2) * (exp ((-1) * q * (at_t))))))) * (inv ((1 / 2) * (exp (q * (at_t))) - (1 / 2) * (exp ((-1) * q * (at_t))))) >= 0).
      { apply (step_slope (q) (at_t)); premise. }
      try assert (0 < (1 / 2) * (exp (q * (at_t))) - (1 / 2) * (exp ((-1) * q * (at_t)))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * (at_t))) * (exp (q * (at_t)) - 1) * (inv (exp (q * (at_t))))) ltac:(try assert (N4' : normal_form (exp ((-1) * q * (at_t))) (inv (exp (q * (at_t))))) by normal; assert (Z0' : exp (q * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * (at_t)) - 1) + (1 / 2) * (exp (q * (at_t)) - 1) * (inv (exp (q * (at_t))))) ltac:(try assert (N5' : normal_form (exp ((-1) * q * (at_t))) (inv (exp (q * (at_t))))) by normal; assert (Z0' : exp (q * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      assert (0 < ((1 / 2) * (exp (q * at_t)) - (1 / 2) * (exp ((-1) * q * at_t)))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * (at_t))) * (exp (q * (at_t)) - 1) * (inv (exp (q * (at_t))))) ltac:(try assert (N6' : normal_form ((exp ((-1) * q * at_t))) (inv (exp (q * (at_t))))) by normal; assert (Z0' : exp (q * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * (at_t)) - 1) + (1 / 2) * (exp (q * (at_t)) - 1) * (inv (exp (q * (at_t))))) ltac:(try assert (N7' : normal_form ((exp ((-1) * q * at_t))) (inv (exp (q * (at_t))))) by normal; assert (Z0' : exp (q * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      try assert (N8' : normal_form ((exp ((-1) * q * at_t))) (inv (exp (q * (at_t))))) by normal.
      try assert (N9' : normal_form ((exp ((-1) * q * at_t))) (inv (exp (q * (at_t))))) by normal.
      try assert (N10' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
      try assert (N11' : normal_form ((erf ((1 / 2) * (q + at_t) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * (at_t) * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N12' : normal_form ((erf ((1 / 2) * (q + at_t) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * (at_t) * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N13' : normal_form ((erf ((1 / 2) * (at_t - q) * (sqrt 2)))) (erf ((1 / 2) * (at_t) * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N14' : normal_form ((erf ((1 / 2) * (at_t - q) * (sqrt 2)))) (erf ((1 / 2) * (at_t) * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (0 < (exp (q * (at_t))) ^ 2 - 1) by first [seen | sign_form ((1 + exp (q * (at_t))) * (exp (q * (at_t)) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N15' : normal_form ((inv ((1 / 2) * (exp (q * at_t)) - (1 / 2) * (exp ((-1) * q * at_t))))) (2 * (exp (q * (at_t))) * (inv ((exp (q * (at_t))) ^ 2 - 1)))) by first [(unfold normal_form; replace (((1 / 2) * (exp (q * at_t)) - (1 / 2) * (exp ((-1) * q * at_t)))) with ((1 / 2) * ((exp (q * (at_t))) ^ 2 - 1) * (inv (exp (q * (at_t))))) by (assert (Z0' : exp (q * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
      try assert (0 < (exp (q * (at_t))) ^ 2 - 1) by first [seen | sign_form ((1 + exp (q * (at_t))) * (exp (q * (at_t)) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N16' : normal_form ((inv ((1 / 2) * (exp (q * at_t)) - (1 / 2) * (exp ((-1) * q * at_t))))) (2 * (exp (q * (at_t))) * (inv ((exp (q * (at_t))) ^ 2 - 1)))) by first [(unfold normal_form; replace (((1 / 2) * (exp (q * at_t)) - (1 / 2) * (exp ((-1) * q * at_t)))) with ((1 / 2) * ((exp (q * (at_t))) ^ 2 - 1) * (inv (exp (q * (at_t))))) by (assert (Z0' : exp (q * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
      try assert (N17' : normal_form ((exp (-1 * (((1 / 2) * (q + at_t) * (sqrt 2))) ^ 2))) (inv (exp (q * (at_t))) * (inv (exp ((1 / 2) * (q ^ 2)))) * (inv (exp ((1 / 2) * ((at_t) ^ 2)))))) by normal.
      try assert (N18' : normal_form ((exp (-1 * (((1 / 2) * (at_t - q) * (sqrt 2))) ^ 2))) (exp (q * (at_t)) * (inv (exp ((1 / 2) * (q ^ 2)))) * (inv (exp ((1 / 2) * ((at_t) ^ 2)))))) by normal.
      derivative_of.
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      assert (Z0' : (exp (q * (at_t))) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * (at_t))) * (exp (q * (at_t)) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]).
      assert (Z1' : exp (q * (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z2' : exp ((1 / 2) * (q ^ 2)) <> 0) by (apply positive_ne; sign).
      assert (Z3' : exp ((1 / 2) * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign).
      assert (Z4' : sqrt PI <> 0) by (apply positive_ne; by_number).
      assert (Z5' : at_t <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z1'), ?(inv_at _ Z4'), ?(inv_at _ Z5'); field [Q0' Q1' Q2']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= p - 0) by sign.
      try assert (0 <= s - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 < (1 / 2) * (exp (q * (at_t))) - (1 / 2) * (exp ((-1) * q * (at_t)))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * (at_t))) * (exp (q * (at_t)) - 1) * (inv (exp (q * (at_t))))) ltac:(try assert (N0' : normal_form (exp ((-1) * q * (at_t))) (inv (exp (q * (at_t))))) by normal; assert (Z0' : exp (q * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * (at_t)) - 1) + (1 / 2) * (exp (q * (at_t)) - 1) * (inv (exp (q * (at_t))))) ltac:(try assert (N1' : normal_form (exp ((-1) * q * (at_t))) (inv (exp (q * (at_t))))) by normal; assert (Z0' : exp (q * (at_t)) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      assert (S' : (at_t) * (exp ((-1 / 2) * (q ^ 2)) * ((1 / 2) * (exp (q * (at_t))) - (1 / 2) * (exp ((-1) * q * (at_t)))) - (1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((at_t) ^ 2))) * (erf ((1 / 2) * (q + (at_t)) * (sqrt 2)) - erf ((1 / 2) * ((at_t) - q) * (sqrt 2))) * (sqrt 2) * (inv (at_t) + (at_t) - ((1 / 2) * (exp ((-1) * q * (at_t))) + (1 / 2) * (exp (q * (at_t)))) * q * (inv ((1 / 2) * (exp (q * (at_t))) - (1 / 2) * (exp ((-1) * q * (at_t))))))) * (inv ((1 / 2) * (exp (q * (at_t))) - (1 / 2) * (exp ((-1) * q * (at_t))))) >= 0).
      { apply (step_slope (q) (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < ((1 / 2) * (exp (q * (p))) - (1 / 2) * (exp ((-1) * q * (p))))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * p)) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N20' : normal_form ((exp ((-1) * q * (p)))) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * p) - 1) + (1 / 2) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N21' : normal_form ((exp ((-1) * q * (p)))) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      continuity_at.
    - assert (0 < ((1 / 2) * (exp (q * (s))) - (1 / 2) * (exp ((-1) * q * (s))))) by first [seen | sign_form ((1 / 2) * (exp (q * s) - 1) * (1 + exp (q * s)) * (inv (exp (q * s)))) ltac:(try assert (N23' : normal_form ((exp ((-1) * q * (s)))) (inv (exp (q * s)))) by normal; assert (Z0' : exp (q * s) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * s) - 1) + (1 / 2) * (exp (q * s) - 1) * (inv (exp (q * s)))) ltac:(try assert (N24' : normal_form ((exp ((-1) * q * (s)))) (inv (exp (q * s)))) by normal; assert (Z0' : exp (q * s) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
      continuity_at. }
  assert (G' : ((1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))))) - ((1 / 4) * (exp ((1 / 2) * (s ^ 2))) * (sqrt PI) * (erf ((1 / 2) * (q + s) * (sqrt 2)) - erf ((1 / 2) * (s - q) * (sqrt 2))) * (sqrt 2) * s * (inv ((1 / 2) * (exp (q * s)) - (1 / 2) * (exp ((-1) * q * s))))) = ((-1 / 4) * (sqrt PI) * (s) * (erf ((1 / 2) * (q + (s)) * (sqrt 2)) - erf ((1 / 2) * ((s) - q) * (sqrt 2))) * (exp ((1 / 2) * ((s) ^ 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * (s))) - (1 / 2) * (exp ((-1) * q * (s)))))) - ((-1 / 4) * (sqrt PI) * (p) * (erf ((1 / 2) * (q + (p)) * (sqrt 2)) - erf ((1 / 2) * ((p) - q) * (sqrt 2))) * (exp ((1 / 2) * ((p) ^ 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * (p))) - (1 / 2) * (exp ((-1) * q * (p))))))).
  { try assert (0 < ((1 / 2) * (exp (q * (s))) - (1 / 2) * (exp ((-1) * q * (s))))) by first [seen | sign_form ((1 / 2) * (exp (q * s) - 1) * (1 + exp (q * s)) * (inv (exp (q * s)))) ltac:(try assert (N27' : normal_form ((exp ((-1) * q * (s)))) (inv (exp (q * s)))) by normal; assert (Z0' : exp (q * s) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * s) - 1) + (1 / 2) * (exp (q * s) - 1) * (inv (exp (q * s)))) ltac:(try assert (N28' : normal_form ((exp ((-1) * q * (s)))) (inv (exp (q * s)))) by normal; assert (Z0' : exp (q * s) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < (1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * p)) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N29' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * p) - 1) + (1 / 2) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N30' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < (1 / 2) * (exp (q * s)) - (1 / 2) * (exp ((-1) * q * s))) by first [seen | sign_form ((1 / 2) * (exp (q * s) - 1) * (1 + exp (q * s)) * (inv (exp (q * s)))) ltac:(try assert (N31' : normal_form (exp ((-1) * q * s)) (inv (exp (q * s)))) by normal; assert (Z0' : exp (q * s) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * s) - 1) + (1 / 2) * (exp (q * s) - 1) * (inv (exp (q * s)))) ltac:(try assert (N32' : normal_form (exp ((-1) * q * s)) (inv (exp (q * s)))) by normal; assert (Z0' : exp (q * s) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < ((1 / 2) * (exp (q * (p))) - (1 / 2) * (exp ((-1) * q * (p))))) by first [seen | sign_form ((1 / 2) * (1 + exp (q * p)) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N33' : normal_form ((exp ((-1) * q * (p)))) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form ((1 / 2) * (exp (q * p) - 1) + (1 / 2) * (exp (q * p) - 1) * (inv (exp (q * p)))) ltac:(try assert (N34' : normal_form ((exp ((-1) * q * (p)))) (inv (exp (q * p)))) by normal; assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (N35' : normal_form ((exp ((-1) * q * (p)))) (inv (exp (q * p)))) by normal.
    try assert (N36' : normal_form (exp ((-1) * q * s)) (inv (exp (q * s)))) by normal.
    try assert (N37' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal.
    try assert (N38' : normal_form ((exp ((-1) * q * (s)))) (inv (exp (q * s)))) by normal.
    try assert (N39' : normal_form ((erf ((1 / 2) * (q + (p)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N40' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N41' : normal_form (erf ((1 / 2) * (q + s) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * (sqrt 2) * s))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N42' : normal_form ((erf ((1 / 2) * (q + (s)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * (sqrt 2) * s))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N43' : normal_form (erf ((1 / 2) * (s - q) * (sqrt 2))) (erf ((1 / 2) * (sqrt 2) * s - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N44' : normal_form ((erf ((1 / 2) * ((s) - q) * (sqrt 2)))) (erf ((1 / 2) * (sqrt 2) * s - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N45' : normal_form ((erf ((1 / 2) * ((p) - q) * (sqrt 2)))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N46' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (0 < (exp (q * s)) ^ 2 - 1) by first [seen | sign_form ((exp (q * s) - 1) * (1 + exp (q * s))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N47' : normal_form ((inv ((1 / 2) * (exp (q * (s))) - (1 / 2) * (exp ((-1) * q * (s)))))) (2 * (exp (q * s)) * (inv ((exp (q * s)) ^ 2 - 1)))) by first [(unfold normal_form; replace (((1 / 2) * (exp (q * (s))) - (1 / 2) * (exp ((-1) * q * (s))))) with ((1 / 2) * ((exp (q * s)) ^ 2 - 1) * (inv (exp (q * s)))) by (assert (Z0' : exp (q * s) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
    try assert (0 < (exp (q * p)) ^ 2 - 1) by first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N48' : normal_form (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) (2 * (exp (q * p)) * (inv ((exp (q * p)) ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : (exp (q * p)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < (exp (q * s)) ^ 2 - 1) by first [seen | sign_form ((exp (q * s) - 1) * (1 + exp (q * s))) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N49' : normal_form (inv ((1 / 2) * (exp (q * s)) - (1 / 2) * (exp ((-1) * q * s)))) (2 * (exp (q * s)) * (inv ((exp (q * s)) ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : exp (q * s) <> 0) by (apply positive_ne; sign); assert (Z1' : (exp (q * s)) ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((exp (q * s) - 1) * (1 + exp (q * s))) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < (exp (q * p)) ^ 2 - 1) by first [seen | sign_form ((1 + exp (q * p)) * (exp (q * p) - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N50' : normal_form ((inv ((1 / 2) * (exp (q * (p))) - (1 / 2) * (exp ((-1) * q * (p)))))) (2 * (exp (q * p)) * (inv ((exp (q * p)) ^ 2 - 1)))) by first [(unfold normal_form; replace (((1 / 2) * (exp (q * (p))) - (1 / 2) * (exp ((-1) * q * (p))))) with ((1 / 2) * ((exp (q * p)) ^ 2 - 1) * (inv (exp (q * p)))) by (assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (p : R) (q : R) (s : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_s_pos_0 : s > 0)
    (H_z_pos_0 : z > 0)
    (H_later : s >= p)
    (H_between : z >= p) :
  (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) >= (1 / 4) * (exp ((1 / 2) * (s ^ 2))) * (sqrt PI) * (erf ((1 / 2) * (q + s) * (sqrt 2)) - erf ((1 / 2) * (s - q) * (sqrt 2))) * (sqrt 2) * s * (inv ((1 / 2) * (exp (q * s)) - (1 / 2) * (exp ((-1) * q * s)))).
Proof. exact (step_theorem (p) (q) (s) (z) H_p_pos_0 H_q_pos_0 H_s_pos_0 H_z_pos_0 H_later). Qed.
