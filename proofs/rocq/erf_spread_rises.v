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
From NCTheory Require Import Numbers Laws Tactics.
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
  first [exact I' | lra].
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
  first [exact I' | lra].
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: it takes coqc too long *)
Admitted.

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
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

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
Print Assumptions theorem.
