(** Where $R >= 1$, and $r$ was small, $R >= 1$ (erf-spread-before)

  Given [p > 0]: p > 0
  Given [q > 0]: q > 0
  Given [s > 0]: s > 0
  Given [w > 0]: w > 0
  Given [r]: exp(-1/2*q^2)*w^2*(1/2*exp(q*p) - 1/2*exp(-q*p)) -
    1/4*pi^(1/2)*p*exp(1/2*p^2)*(-erf(1/2*(-q + p)*2^(1/2)) + erf(1/2*(q + p)*2^(1/2)))*2^(1/2) >=
    0
  Given [later]: s >= p
  Given [R]: 1/4*pi^(1/2)*(-erf(1/2*(-q + s)*2^(1/2)) + erf(1/2*(q +
    s)*2^(1/2)))*exp(1/2*w^(-2)*s^2)*q^(-1)*w*2^(1/2) >= 1
  Then 1/4*pi^(1/2)*exp(1/2*w^(-2)*p^2)*q^(-1)*w*(-erf(1/2*(-q + p)*2^(1/2)) + erf(1/2*(q +
    p)*2^(1/2)))*2^(1/2) >= 1
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_spread_later.
Open Scope R_scope.

(** Step [falls], by Instance:
  1/4*pi^(1/2)*exp(1/2*w^(-2)*p^2)*q^(-1)*w*(-erf(1/2*(-q + p)*2^(1/2)) + erf(1/2*(q +
    p)*2^(1/2)))*2^(1/2) >= 1/4*pi^(1/2)*(-erf(1/2*(-q + s)*2^(1/2)) + erf(1/2*(q +
    s)*2^(1/2)))*exp(1/2*w^(-2)*s^2)*q^(-1)*w*2^(1/2)
*)
Lemma step_falls (p : R) (q : R) (s : R) (w : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0)
    (H_r : exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) - (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) >= 0)
    (H_later : s >= p) :
  (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q) >= (1 / 4) * (sqrt PI) * (erf ((1 / 2) * (q + s) * (sqrt 2)) - erf ((1 / 2) * (s - q) * (sqrt 2))) * (exp ((1 / 2) * (s ^ 2) * (inv (w ^ 2)))) * w * (sqrt 2) * (inv q).
Proof.
  assert (I' : (1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((p) ^ 2) * (inv ((w) ^ 2)))) * (w) * (erf ((1 / 2) * ((q) + (p)) * (sqrt 2)) - erf ((1 / 2) * ((p) - (q)) * (sqrt 2))) * (sqrt 2) * (inv (q)) >= (1 / 4) * (sqrt PI) * (erf ((1 / 2) * ((q) + (s)) * (sqrt 2)) - erf ((1 / 2) * ((s) - (q)) * (sqrt 2))) * (exp ((1 / 2) * ((s) ^ 2) * (inv ((w) ^ 2)))) * (w) * (sqrt 2) * (inv (q))).
  { apply (erf_spread_later.step_theorem (p) (q) (s) (w) (p)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_r | assert (G' : (exp ((-1 / 2) * ((q) ^ 2)) * ((w) ^ 2) * ((1 / 2) * (exp ((q) * (p))) - (1 / 2) * (exp ((-1) * (q) * (p)))) - (1 / 4) * (sqrt PI) * (p) * (exp ((1 / 2) * ((p) ^ 2))) * (erf ((1 / 2) * ((q) + (p)) * (sqrt 2)) - erf ((1 / 2) * ((p) - (q)) * (sqrt 2))) * (sqrt 2)) - (0) = (exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) - (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2)) - (0)); [(try assert (N1' : normal_form (exp ((-1) * q * p)) (inv (exp (q * p)))) by normal; try assert (N2' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal; try assert (N3' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N4' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_r] | first [exact H_later | assert (G' : (s) - (p) = (s) - (p)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_later] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - ((1 / 4) * (sqrt PI) * (erf ((1 / 2) * (q + s) * (sqrt 2)) - erf ((1 / 2) * (s - q) * (sqrt 2))) * (exp ((1 / 2) * (s ^ 2) * (inv (w ^ 2)))) * w * (sqrt 2) * (inv q)) = ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((p) ^ 2) * (inv ((w) ^ 2)))) * (w) * (erf ((1 / 2) * ((q) + (p)) * (sqrt 2)) - erf ((1 / 2) * ((p) - (q)) * (sqrt 2))) * (sqrt 2) * (inv (q))) - ((1 / 4) * (sqrt PI) * (erf ((1 / 2) * ((q) + (s)) * (sqrt 2)) - erf ((1 / 2) * ((s) - (q)) * (sqrt 2))) * (exp ((1 / 2) * ((s) ^ 2) * (inv ((w) ^ 2)))) * (w) * (sqrt 2) * (inv (q)))).
  { try assert (N7' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N8' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N9' : normal_form (exp ((1 / 2) * (s ^ 2) * (inv (w ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * (s ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N10' : normal_form (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * (p ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N11' : normal_form (erf ((1 / 2) * (q + s) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * (sqrt 2) * s))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N12' : normal_form (erf ((1 / 2) * (s - q) * (sqrt 2))) (erf ((1 / 2) * (sqrt 2) * s - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N13' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Linear:
  1/4*pi^(1/2)*exp(1/2*w^(-2)*p^2)*q^(-1)*w*(-erf(1/2*(-q + p)*2^(1/2)) + erf(1/2*(q +
    p)*2^(1/2)))*2^(1/2) >= 1
*)
Lemma step_theorem (p : R) (q : R) (s : R) (w : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0)
    (H_r : exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) - (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) >= 0)
    (H_later : s >= p)
    (H_R : (1 / 4) * (sqrt PI) * (erf ((1 / 2) * (q + s) * (sqrt 2)) - erf ((1 / 2) * (s - q) * (sqrt 2))) * (exp ((1 / 2) * (s ^ 2) * (inv (w ^ 2)))) * w * (sqrt 2) * (inv q) >= 1) :
  (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q) >= 1.
Proof.
  pose proof (step_falls (p) (q) (s) (w) H_p_pos_0 H_q_pos_0 H_s_pos_0 H_w_pos_0 H_r H_later) as H_falls.
  assert (P0' : 0 <= (1) * (((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - ((1 / 4) * (sqrt PI) * (erf ((1 / 2) * (q + s) * (sqrt 2)) - erf ((1 / 2) * (s - q) * (sqrt 2))) * (exp ((1 / 2) * (s ^ 2) * (inv (w ^ 2)))) * w * (sqrt 2) * (inv q)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * (((1 / 4) * (sqrt PI) * (erf ((1 / 2) * (q + s) * (sqrt 2)) - erf ((1 / 2) * (s - q) * (sqrt 2))) * (exp ((1 / 2) * (s ^ 2) * (inv (w ^ 2)))) * w * (sqrt 2) * (inv q)) - (1))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - (1) = (1) * (((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - ((1 / 4) * (sqrt PI) * (erf ((1 / 2) * (q + s) * (sqrt 2)) - erf ((1 / 2) * (s - q) * (sqrt 2))) * (exp ((1 / 2) * (s ^ 2) * (inv (w ^ 2)))) * w * (sqrt 2) * (inv q))) + (1) * (((1 / 4) * (sqrt PI) * (erf ((1 / 2) * (q + s) * (sqrt 2)) - erf ((1 / 2) * (s - q) * (sqrt 2))) * (exp ((1 / 2) * (s ^ 2) * (inv (w ^ 2)))) * w * (sqrt 2) * (inv q)) - (1))).
  { try assert (N0' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N1' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N2' : normal_form (exp ((1 / 2) * (s ^ 2) * (inv (w ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * (s ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N3' : normal_form (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * (p ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N4' : normal_form (erf ((1 / 2) * (q + s) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * (sqrt 2) * s))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N5' : normal_form (erf ((1 / 2) * (s - q) * (sqrt 2))) (erf ((1 / 2) * (sqrt 2) * s - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N6' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (p : R) (q : R) (s : R) (w : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_s_pos_0 : s > 0)
    (H_w_pos_0 : w > 0)
    (H_r : exp ((-1 / 2) * (q ^ 2)) * (w ^ 2) * ((1 / 2) * (exp (q * p)) - (1 / 2) * (exp ((-1) * q * p))) - (1 / 4) * (sqrt PI) * p * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) >= 0)
    (H_later : s >= p)
    (H_R : (1 / 4) * (sqrt PI) * (erf ((1 / 2) * (q + s) * (sqrt 2)) - erf ((1 / 2) * (s - q) * (sqrt 2))) * (exp ((1 / 2) * (s ^ 2) * (inv (w ^ 2)))) * w * (sqrt 2) * (inv q) >= 1) :
  (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q) >= 1.
Proof. exact (step_theorem (p) (q) (s) (w) H_p_pos_0 H_q_pos_0 H_s_pos_0 H_w_pos_0 H_r H_later H_R). Qed.
