(** Where $R >= 1$, $f >= g$ (erf-spread-ahead)

  Given [p > 0]: p > 0
  Given [q > 0]: q > 0
  Given [w > 0]: w > 0
  Given [z > 0]: z > 0
  Given [start]: 1/2*erf(1/2*q*2^(1/2))*pi^(1/2)*q^(-1)*w*2^(1/2) >= 1
  Given [R]: 1/4*pi^(1/2)*exp(1/2*w^(-2)*p^2)*q^(-1)*w*(-erf(1/2*(-q + p)*2^(1/2)) + erf(1/2*(q +
    p)*2^(1/2)))*2^(1/2) >= 1
  Given [between]: p >= z
  Then -erf(1/2*w^(-1)*p*2^(1/2)) + 1 + 1/2*((-q + p)*(-erf(1/2*(-q + p)*2^(1/2)) + 1) - (1 -
    erf(1/2*(q + p)*2^(1/2)))*(q + p) + pi^(-1/2)*exp(-1/2*(q + p)^2)*2^(1/2) -
    pi^(-1/2)*exp(-1/2*(-q + p)^2)*2^(1/2))*q^(-1) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_spread_rises.
From NCProofs Require erf_spread_before.
Open Scope R_scope.

(** Step [R before], by Cases:
  1/4*pi^(1/2)*exp(1/2*w^(-2)*z^2)*q^(-1)*w*(-erf(1/2*(-q + z)*2^(1/2)) + erf(1/2*(q +
    z)*2^(1/2)))*2^(1/2) >= 1
*)
Lemma step_R_before (p : R) (q : R) (w : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_start : (1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q) >= 1)
    (H_R : (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q) >= 1)
    (H_between : p >= z) :
  (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv q) >= 1.
Proof.
  destruct (Rle_dec 0 ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2))) * z * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) - exp ((-1 / 2) * (q ^ 2)) * ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) * (w ^ 2))) as [C' | C'].
  - assert (H_case : (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2))) * z * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) - exp ((-1 / 2) * (q ^ 2)) * ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) * (w ^ 2) >= 0) by lra; clear C'.
    assert (I' : (1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((z) ^ 2) * (inv ((w) ^ 2)))) * (w) * (erf ((1 / 2) * ((q) + (z)) * (sqrt 2)) - erf ((1 / 2) * ((z) - (q)) * (sqrt 2))) * (sqrt 2) * (inv (q)) >= 1).
    { apply (erf_spread_rises.step_theorem (z) (q) (w) (z)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_start | assert (G' : ((1 / 2) * (erf ((1 / 2) * (q) * (sqrt 2))) * (sqrt PI) * (w) * (sqrt 2) * (inv (q))) - (1) = ((1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q)) - (1)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_start] | first [exact H_case | assert (G' : ((1 / 4) * (sqrt PI) * (z) * (exp ((1 / 2) * ((z) ^ 2))) * (erf ((1 / 2) * ((q) + (z)) * (sqrt 2)) - erf ((1 / 2) * ((z) - (q)) * (sqrt 2))) * (sqrt 2) - exp ((-1 / 2) * ((q) ^ 2)) * ((w) ^ 2) * ((1 / 2) * (exp ((q) * (z))) - (1 / 2) * (exp ((-1) * (q) * (z))))) - (0) = ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2))) * z * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) - exp ((-1 / 2) * (q ^ 2)) * ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) * (w ^ 2)) - (0)); [(try assert (N4' : normal_form (exp ((-1) * q * z)) (inv (exp (q * z)))) by normal; try assert (N5' : normal_form ((exp ((-1) * (q) * (z)))) (inv (exp (q * z)))) by normal; try assert (N6' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal; try assert (N7' : normal_form (erf ((1 / 2) * (q + z) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N8' : normal_form ((erf ((1 / 2) * ((q) + (z)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N9' : normal_form ((erf ((1 / 2) * ((z) - (q)) * (sqrt 2)))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N10' : normal_form (erf ((1 / 2) * (z - q) * (sqrt 2))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [assumption | gap; first [sign] | premise]]. }
    assert (G' : ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - (1) = ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((z) ^ 2) * (inv ((w) ^ 2)))) * (w) * (erf ((1 / 2) * ((q) + (z)) * (sqrt 2)) - erf ((1 / 2) * ((z) - (q)) * (sqrt 2))) * (sqrt 2) * (inv (q))) - (1)).
    { try assert (N13' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N14' : normal_form (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * (z ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N15' : normal_form (erf ((1 / 2) * (q + z) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N16' : normal_form ((exp ((1 / 2) * ((z) ^ 2) * (inv ((w) ^ 2))))) (exp ((1 / 2) * ((inv w) ^ 2) * (z ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N17' : normal_form ((erf ((1 / 2) * ((q) + (z)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N18' : normal_form (erf ((1 / 2) * (z - q) * (sqrt 2))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N19' : normal_form ((erf ((1 / 2) * ((z) - (q)) * (sqrt 2)))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      first [put; solve [field] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2))) * z * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) - exp ((-1 / 2) * (q ^ 2)) * ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) * (w ^ 2) <= 0) by lra; clear C'.
    assert (I' : (1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((z) ^ 2) * (inv ((w) ^ 2)))) * (w) * (erf ((1 / 2) * ((q) + (z)) * (sqrt 2)) - erf ((1 / 2) * ((z) - (q)) * (sqrt 2))) * (sqrt 2) * (inv (q)) >= 1).
    { apply (erf_spread_before.step_theorem (z) (q) (p) (w)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_case | assert (G' : (exp ((-1 / 2) * ((q) ^ 2)) * ((w) ^ 2) * ((1 / 2) * (exp ((q) * (z))) - (1 / 2) * (exp ((-1) * (q) * (z)))) - (1 / 4) * (sqrt PI) * (z) * (exp ((1 / 2) * ((z) ^ 2))) * (erf ((1 / 2) * ((q) + (z)) * (sqrt 2)) - erf ((1 / 2) * ((z) - (q)) * (sqrt 2))) * (sqrt 2)) - (0) = (0) - ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2))) * z * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) - exp ((-1 / 2) * (q ^ 2)) * ((1 / 2) * (exp (q * z)) - (1 / 2) * (exp ((-1) * q * z))) * (w ^ 2))); [(try assert (N22' : normal_form ((exp ((-1) * (q) * (z)))) (inv (exp (q * z)))) by normal; try assert (N23' : normal_form (exp ((-1) * q * z)) (inv (exp (q * z)))) by normal; try assert (N24' : normal_form (exp ((-1 / 2) * (q ^ 2))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal; try assert (N25' : normal_form ((erf ((1 / 2) * ((q) + (z)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N26' : normal_form (erf ((1 / 2) * (q + z) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N27' : normal_form (erf ((1 / 2) * (z - q) * (sqrt 2))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N28' : normal_form ((erf ((1 / 2) * ((z) - (q)) * (sqrt 2)))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [exact H_between | assert (G' : (p) - (z) = (p) - (z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_between] | first [exact H_R | assert (G' : ((1 / 4) * (sqrt PI) * (erf ((1 / 2) * ((q) + (p)) * (sqrt 2)) - erf ((1 / 2) * ((p) - (q)) * (sqrt 2))) * (exp ((1 / 2) * ((p) ^ 2) * (inv ((w) ^ 2)))) * (w) * (sqrt 2) * (inv (q))) - (1) = ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - (1)); [(try assert (N33' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N34' : normal_form ((exp ((1 / 2) * ((p) ^ 2) * (inv ((w) ^ 2))))) (exp ((1 / 2) * ((inv w) ^ 2) * (p ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N35' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N36' : normal_form ((erf ((1 / 2) * ((q) + (p)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N37' : normal_form (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * (p ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N38' : normal_form ((erf ((1 / 2) * ((p) - (q)) * (sqrt 2)))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N39' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_R]]. }
    assert (G' : ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - (1) = ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((z) ^ 2) * (inv ((w) ^ 2)))) * (w) * (erf ((1 / 2) * ((q) + (z)) * (sqrt 2)) - erf ((1 / 2) * ((z) - (q)) * (sqrt 2))) * (sqrt 2) * (inv (q))) - (1)).
    { try assert (N42' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N43' : normal_form (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * (z ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N44' : normal_form ((erf ((1 / 2) * ((q) + (z)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N45' : normal_form ((exp ((1 / 2) * ((z) ^ 2) * (inv ((w) ^ 2))))) (exp ((1 / 2) * ((inv w) ^ 2) * (z ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N46' : normal_form (erf ((1 / 2) * (q + z) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N47' : normal_form (erf ((1 / 2) * (z - q) * (sqrt 2))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N48' : normal_form ((erf ((1 / 2) * ((z) - (q)) * (sqrt 2)))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      first [put; solve [field] | equal]. }
    gap; try rewrite G'; lra.
Qed.

(** Step [gains], by Linear:
  w^(-1)*pi^(-1/2)*(-1 + 1/4*pi^(1/2)*exp(1/2*w^(-2)*z^2)*q^(-1)*w*(-erf(1/2*(-q + z)*2^(1/2)) +
    erf(1/2*(q + z)*2^(1/2)))*2^(1/2))*exp(-1/2*w^(-2)*z^2)*2^(1/2) >= 0
*)
Lemma step_gains (p : R) (q : R) (w : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_start : (1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q) >= 1)
    (H_R : (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q) >= 1)
    (H_between : p >= z) :
  ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv q) - 1) * (exp ((-1 / 2) * (z ^ 2) * (inv (w ^ 2)))) * (sqrt 2) * (inv w) * (inv (sqrt PI)) >= 0.
Proof.
  pose proof (step_R_before (p) (q) (w) (z) H_p_pos_0 H_q_pos_0 H_w_pos_0 H_z_pos_0 H_start H_R H_between) as H_R_before.
  assert (P0' : 0 <= (exp ((-1 / 2) * (z ^ 2) * (inv (w ^ 2))) * (sqrt 2) * (inv w) * (inv (sqrt PI))) * (((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - (1))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv q) - 1) * (exp ((-1 / 2) * (z ^ 2) * (inv (w ^ 2)))) * (sqrt 2) * (inv w) * (inv (sqrt PI))) - (0) = (exp ((-1 / 2) * (z ^ 2) * (inv (w ^ 2))) * (sqrt 2) * (inv w) * (inv (sqrt PI))) * (((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + z) * (sqrt 2)) - erf ((1 / 2) * (z - q) * (sqrt 2))) * (sqrt 2) * (inv q)) - (1))).
  { try assert (N0' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N1' : normal_form (exp ((1 / 2) * (z ^ 2) * (inv (w ^ 2)))) (exp ((1 / 2) * ((inv w) ^ 2) * (z ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N2' : normal_form (exp ((-1 / 2) * (z ^ 2) * (inv (w ^ 2)))) (inv (exp ((1 / 2) * ((inv w) ^ 2) * (z ^ 2))))) by normal.
    try assert (N3' : normal_form (erf ((1 / 2) * (q + z) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * z * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N4' : normal_form (erf ((1 / 2) * (z - q) * (sqrt 2))) (erf ((1 / 2) * z * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Monotone:
  -erf(1/2*w^(-1)*p*2^(1/2)) + 1 + 1/2*((-q + p)*(-erf(1/2*(-q + p)*2^(1/2)) + 1) - (1 -
    erf(1/2*(q + p)*2^(1/2)))*(q + p) + pi^(-1/2)*exp(-1/2*(q + p)^2)*2^(1/2) -
    pi^(-1/2)*exp(-1/2*(-q + p)^2)*2^(1/2))*q^(-1) >= 0
*)
Lemma step_theorem (p : R) (q : R) (w : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_start : (1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q) >= 1)
    (H_R : (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q) >= 1)
    (H_between : p >= z) :
  1 + (1 / 2) * ((p - q) * (1 - erf ((1 / 2) * (p - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + p) * (sqrt 2))) * (q + p) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv q) - erf ((1 / 2) * p * (sqrt 2) * (inv w)) >= 0.
Proof.
  assert (0 <= p) by sign.
  assert (M' : 1 + (1 / 2) * (((0) - q) * (1 - erf ((1 / 2) * ((0) - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + (0)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * (((0) - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + (0)) * (sqrt 2))) * (q + (0))) * (inv q) - erf ((1 / 2) * (0) * (sqrt 2) * (inv w)) <= 1 + (1 / 2) * (((p) - q) * (1 - erf ((1 / 2) * ((p) - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + (p)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * (((p) - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + (p)) * (sqrt 2))) * (q + (p))) * (inv q) - erf ((1 / 2) * (p) * (sqrt 2) * (inv w))).
  { apply (rises (fun t => 1 + (1 / 2) * ((t - q) * (1 - erf ((1 / 2) * (t - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + t) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((t - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + t) * (sqrt 2))) * (q + t)) * (inv q) - erf ((1 / 2) * t * (sqrt 2) * (inv w))) (fun t => exp ((-1 / 2) * (t ^ 2) * (inv (w ^ 2))) * ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * (t ^ 2) * (inv (w ^ 2)))) * (erf ((1 / 2) * (q + t) * (sqrt 2)) - erf ((1 / 2) * (t - q) * (sqrt 2))) * w * (sqrt 2) * (inv q) - 1) * (sqrt 2) * (inv w) * (inv (sqrt PI)) - 0) (0) (p)).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= p - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= p - 0) by sign.
      try assert (0 <= p - p) by first [sign].
      assert (p >= (at_t)) by premise.
      assert (S' : ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((at_t) ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + (at_t)) * (sqrt 2)) - erf ((1 / 2) * ((at_t) - q) * (sqrt 2))) * (sqrt 2) * (inv q) - 1) * (exp ((-1 / 2) * ((at_t) ^ 2) * (inv (w ^ 2)))) * (sqrt 2) * (inv w) * (inv (sqrt PI)) >= 0).
      { apply (step_gains (p) (q) (w) (at_t)); premise. }
      try assert (N2' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N3' : normal_form ((exp ((-1 / 2) * (at_t ^ 2) * (inv (w ^ 2))))) (inv (exp ((1 / 2) * ((inv w) ^ 2) * ((at_t) ^ 2))))) by normal.
      try assert (N4' : normal_form ((erf ((1 / 2) * (q + at_t) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * (at_t) * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N5' : normal_form ((erf ((1 / 2) * (q + at_t) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * (at_t) * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N6' : normal_form ((exp ((1 / 2) * (at_t ^ 2) * (inv (w ^ 2))))) (exp ((1 / 2) * ((inv w) ^ 2) * ((at_t) ^ 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N7' : normal_form ((erf ((1 / 2) * (at_t - q) * (sqrt 2)))) (erf ((1 / 2) * (at_t) * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N8' : normal_form ((erf ((1 / 2) * (at_t - q) * (sqrt 2)))) (erf ((1 / 2) * (at_t) * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
      try assert (N9' : normal_form ((exp ((-1 / 2) * ((q + at_t) ^ 2)))) (inv (exp (q * (at_t))) * (inv (exp ((1 / 2) * (q ^ 2)))) * (inv (exp ((1 / 2) * ((at_t) ^ 2)))))) by normal.
      try assert (N10' : normal_form ((exp ((-1 / 2) * ((at_t - q) ^ 2)))) (exp (q * (at_t)) * (inv (exp ((1 / 2) * (q ^ 2)))) * (inv (exp ((1 / 2) * ((at_t) ^ 2)))))) by normal.
      try assert (N11' : normal_form ((exp (-1 * (((1 / 2) * at_t * (sqrt 2) * (inv w))) ^ 2))) (inv (exp ((1 / 2) * ((inv w) ^ 2) * ((at_t) ^ 2))))) by normal.
      try assert (N12' : normal_form ((exp (-1 * (((1 / 2) * (q + at_t) * (sqrt 2))) ^ 2))) (inv (exp (q * (at_t))) * (inv (exp ((1 / 2) * (q ^ 2)))) * (inv (exp ((1 / 2) * ((at_t) ^ 2)))))) by normal.
      try assert (N13' : normal_form ((exp (-1 * (((1 / 2) * (at_t - q) * (sqrt 2))) ^ 2))) (exp (q * (at_t)) * (inv (exp ((1 / 2) * (q ^ 2)))) * (inv (exp ((1 / 2) * ((at_t) ^ 2)))))) by normal.
      derivative_of.
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
      assert (Z1' : exp ((1 / 2) * (q ^ 2)) <> 0) by (apply positive_ne; sign).
      assert (Z2' : exp ((1 / 2) * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign).
      assert (Z3' : exp (q * (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z4' : q <> 0) by (apply positive_ne; sign).
      assert (Z5' : exp ((1 / 2) * ((inv w) ^ 2) * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign).
      assert (Z6' : w <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z5'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z4'), ?(inv_at _ Z6'); field [Q0' Q1' Q2']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= p - 0) by sign.
      assert ((at_t) > 0) by premise.
      try assert (0 <= p - 0) by sign.
      try assert (0 <= p - p) by first [sign].
      assert (p >= (at_t)) by premise.
      assert (S' : ((1 / 4) * (sqrt PI) * (exp ((1 / 2) * ((at_t) ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + (at_t)) * (sqrt 2)) - erf ((1 / 2) * ((at_t) - q) * (sqrt 2))) * (sqrt 2) * (inv q) - 1) * (exp ((-1 / 2) * ((at_t) ^ 2) * (inv (w ^ 2)))) * (sqrt 2) * (inv w) * (inv (sqrt PI)) >= 0).
      { apply (step_gains (p) (q) (w) (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < q) by sign.
      assert (0 < sqrt PI) by by_number.
      assert (0 < w) by sign.
      continuity_at.
    - assert (0 < w) by sign.
      assert (0 < sqrt PI) by by_number.
      assert (0 < q) by sign.
      continuity_at. }
  assert (G' : (1 + (1 / 2) * ((p - q) * (1 - erf ((1 / 2) * (p - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + p) * (sqrt 2))) * (q + p) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv q) - erf ((1 / 2) * p * (sqrt 2) * (inv w))) - (0) = (1 + (1 / 2) * (((p) - q) * (1 - erf ((1 / 2) * ((p) - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + (p)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * (((p) - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + (p)) * (sqrt 2))) * (q + (p))) * (inv q) - erf ((1 / 2) * (p) * (sqrt 2) * (inv w))) - (1 + (1 / 2) * (((0) - q) * (1 - erf ((1 / 2) * ((0) - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + (0)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * (((0) - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + (0)) * (sqrt 2))) * (q + (0))) * (inv q) - erf ((1 / 2) * (0) * (sqrt 2) * (inv w)))).
  { try assert (N18' : normal_form ((erf ((1 / 2) * (q + (0)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N19' : normal_form ((erf ((1 / 2) * (q + (p)) * (sqrt 2)))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N20' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N21' : normal_form ((erf ((1 / 2) * (0) * (sqrt 2) * (inv w)))) (0)) by normal.
    try assert (N22' : normal_form ((erf ((1 / 2) * ((0) - q) * (sqrt 2)))) ((-1) * (erf ((1 / 2) * q * (sqrt 2))))) by normal.
    try assert (N23' : normal_form ((exp ((-1 / 2) * ((q + (p)) ^ 2)))) (inv (exp (q * p)) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
    try assert (N24' : normal_form ((exp ((-1 / 2) * ((q + (0)) ^ 2)))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
    try assert (N25' : normal_form ((erf ((1 / 2) * ((p) - q) * (sqrt 2)))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N26' : normal_form (exp ((-1 / 2) * ((q + p) ^ 2))) (inv (exp (q * p)) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
    try assert (N27' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N28' : normal_form ((exp ((-1 / 2) * (((p) - q) ^ 2)))) (exp (q * p) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
    try assert (N29' : normal_form ((exp ((-1 / 2) * (((0) - q) ^ 2)))) (inv (exp ((1 / 2) * (q ^ 2))))) by normal.
    try assert (N30' : normal_form (exp ((-1 / 2) * ((p - q) ^ 2))) (exp (q * p) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
    assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign).
    assert (Z1' : exp ((1 / 2) * (p ^ 2)) <> 0) by (apply positive_ne; sign).
    assert (Z2' : exp ((1 / 2) * (q ^ 2)) <> 0) by (apply positive_ne; sign).
    assert (Z3' : sqrt PI <> 0) by (apply positive_ne; by_number).
    assert (Z4' : q <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z3'), ?(inv_at _ Z4'); field; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (p : R) (q : R) (w : R) (z : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0)
    (H_w_pos_0 : w > 0)
    (H_z_pos_0 : z > 0)
    (H_start : (1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * w * (sqrt 2) * (inv q) >= 1)
    (H_R : (1 / 4) * (sqrt PI) * (exp ((1 / 2) * (p ^ 2) * (inv (w ^ 2)))) * w * (erf ((1 / 2) * (q + p) * (sqrt 2)) - erf ((1 / 2) * (p - q) * (sqrt 2))) * (sqrt 2) * (inv q) >= 1)
    (H_between : p >= z) :
  1 + (1 / 2) * ((p - q) * (1 - erf ((1 / 2) * (p - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + p) * (sqrt 2))) * (q + p) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv q) - erf ((1 / 2) * p * (sqrt 2) * (inv w)) >= 0.
Proof. exact (step_theorem (p) (q) (w) (z) H_p_pos_0 H_q_pos_0 H_w_pos_0 H_z_pos_0 H_start H_R H_between). Qed.
