(** While $r$ is large, $f >= g$ (erf-spread-large)

  Given [p > 0]: p > 0
  Given [q > 0]: q > 0
  Given [w > 0]: w > 0
  Given [start]: 1/2*erf(1/2*q*2^(1/2))*pi^(1/2)*q^(-1)*w*2^(1/2) >= 1
  Given [r]: 1/4*pi^(1/2)*p*exp(1/2*p^2)*(-erf(1/2*(-q + p)*2^(1/2)) + erf(1/2*(q +
    p)*2^(1/2)))*2^(1/2) - exp(-1/2*q^2)*w^2*(1/2*exp(q*p) - 1/2*exp(-q*p)) >= 0
  Then -erf(1/2*w^(-1)*p*2^(1/2)) + 1 + 1/2*((-q + p)*(-erf(1/2*(-q + p)*2^(1/2)) + 1) - (1 -
    erf(1/2*(q + p)*2^(1/2)))*(q + p) + pi^(-1/2)*exp(-1/2*(q + p)^2)*2^(1/2) -
    pi^(-1/2)*exp(-1/2*(-q + p)^2)*2^(1/2))*q^(-1) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_spread_rises.
From NCProofs Require erf_spread_ahead.
Open Scope R_scope.

(** Step [R], by Instance:
  1/4*pi^(1/2)*exp(1/2*w^(-2)*p^2)*q^(-1)*w*(-erf(1/2*(-q + p)*2^(1/2)) + erf(1/2*(q +
    p)*2^(1/2)))*2^(1/2) >= 1
*)
Lemma step_R (p : R) (q : R) (w : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_w_pos_0 : w > 0)
    (H_start : (1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q) >= 1)
    (H_r : (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) - exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) >= 0) :
  (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q) >= 1.
Proof.
  assert (I' : (1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((p) ^ 2) * (inv ((w) ^ 2)))) * (w) * (erf ((1 / 2) * ((q) + (p)) * (sqrt 2)) - erf ((1 / 2) * ((p) - (q)) * (sqrt 2))) * (sqrt 2) * (inv (q)) >= 1).
  { apply (erf_spread_rises.step_theorem (p) (q) (w) (p)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_start | assert (G' : ((1 / 2) * (erf ((1 / 2) * (q) * (sqrt 2))) * (sqrt PI) * (w) * (sqrt 2) * (inv (q))) - (1) = ((1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q)) - (1)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_start] | first [exact H_r | assert (G' : ((1 / 4) * (sqrt PI) * (p) * (exp ((1 / 2) * ((p) ^ 2))) * (erf ((1 / 2) * ((q) + (p)) * (sqrt 2)) - erf ((1 / 2) * ((p) - (q)) * (sqrt 2))) * (sqrt 2) - exp ((-1 / 2) * ((q) ^ 2)) * ((w) ^ 2) * ((1 / 2) * (exp ((q) * (p))) - (1 / 2) * (exp ((-1) * (q) * (p))))) - (0) = ((1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) - exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p)))) - (0)); [(try assert (N2' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; try assert (N3' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal; try assert (N4' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N5' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_r] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - (1) = ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((p) ^ 2) * (inv ((w) ^ 2)))) * (w) * (erf ((1 / 2) * ((q) + (p)) * (sqrt 2)) - erf ((1 / 2) * ((p) - (q)) * (sqrt 2))) * (sqrt 2) * (inv (q))) - (1)).
  { try assert (N7' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N8' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N9' : normal_form (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * (p ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N10' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Instance:
  -erf(1/2*w^(-1)*p*2^(1/2)) + 1 + 1/2*((-q + p)*(-erf(1/2*(-q + p)*2^(1/2)) + 1) - (1 -
    erf(1/2*(q + p)*2^(1/2)))*(q + p) + pi^(-1/2)*exp(-1/2*(q + p)^2)*2^(1/2) -
    pi^(-1/2)*exp(-1/2*(-q + p)^2)*2^(1/2))*q^(-1) >= 0
*)
Lemma step_theorem (p : R) (q : R) (w : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_w_pos_0 : w > 0)
    (H_start : (1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q) >= 1)
    (H_r : (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) - exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) >= 0) :
  1 + (1 / 2) * ((p - q) * (1 - erf ((1 / 2) * (p - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + p) * (sqrt 2))) * (q + p) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv q) - erf ((1 / 2) * p * (sqrt 2) * (inv w)) >= 0.
Proof.
  pose proof (step_R (p) (q) (w) H_p_pos_0 H_q_pos_0 H_w_pos_0 H_start H_r) as H_R.
  assert (I' : 1 + (1 / 2) * (((p) - (q)) * (1 - erf ((1 / 2) * ((p) - (q)) * (sqrt 2))) + exp ((-1 / 2) * (((q) + (p)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * ((q) + (p)) * (sqrt 2))) * ((q) + (p)) - exp ((-1 / 2) * (((p) - (q)) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv (q)) - erf ((1 / 2) * (p) * (sqrt 2) * (inv (w))) >= 0).
  { apply (erf_spread_ahead.step_theorem (p) (q) (w) (p)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_start | assert (G' : ((1 / 2) * (erf ((1 / 2) * (q) * (sqrt 2))) * (sqrt PI) * (w) * (sqrt 2) * (inv (q))) - (1) = ((1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q)) - (1)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_start] | first [exact H_R | assert (G' : ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((p) ^ 2) * (inv ((w) ^ 2)))) * (w) * (erf ((1 / 2) * ((q) + (p)) * (sqrt 2)) - erf ((1 / 2) * ((p) - (q)) * (sqrt 2))) * (sqrt 2) * (inv (q))) - (1) = ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - (1)); [(try assert (N2' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N3' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N4' : normal_form (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * (p ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N5' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_R] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (1 + (1 / 2) * ((p - q) * (1 - erf ((1 / 2) * (p - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + p) * (sqrt 2))) * (q + p) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv q) - erf ((1 / 2) * p * (sqrt 2) * (inv w))) - (0) = (1 + (1 / 2) * (((p) - (q)) * (1 - erf ((1 / 2) * ((p) - (q)) * (sqrt 2))) + exp ((-1 / 2) * (((q) + (p)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * ((q) + (p)) * (sqrt 2))) * ((q) + (p)) - exp ((-1 / 2) * (((p) - (q)) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv (q)) - erf ((1 / 2) * (p) * (sqrt 2) * (inv (w)))) - (0)).
  { try assert (N7' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N8' : normal_form (exp ((-1 / 2) * ((q + p) ^ 2))) (inv (exp (q * p)) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
    try assert (N9' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N10' : normal_form (exp ((-1 / 2) * ((p - q) ^ 2))) (exp (q * p) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (p : R) (q : R) (w : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_w_pos_0 : w > 0)
    (H_start : (1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q) >= 1)
    (H_r : (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) - exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) >= 0) :
  1 + (1 / 2) * ((p - q) * (1 - erf ((1 / 2) * (p - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + p) * (sqrt 2))) * (q + p) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv q) - erf ((1 / 2) * p * (sqrt 2) * (inv w)) >= 0.
Proof. exact (step_theorem (p) (q) (w) H_p_pos_0 H_q_pos_0 H_w_pos_0 H_start H_r). Qed.
