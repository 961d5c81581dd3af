(** The spread of $E|x + g|$, for $p, q > 0$ (erf-spread-positive)

  Given [p > 0]: p > 0
  Given [q > 0]: q > 0
  Then ((q + p)*erf(1/2*(q + p)*2^(1/2)) + pi^(-1/2)*exp(-1/2*(q + p)^2)*2^(1/2) -
    pi^(-1/2)*exp(-1/2*(-q + p)^2)*2^(1/2) - (-q + p)*erf(1/2*(-q + p)*2^(1/2)))^2 >=
    4*q^2*(-exp(-(4*q^2*pi^(-1) + 2)^(-1)*p^2) + 1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_bound.
From NCProofs Require erf_spread_compared.
From NCProofs Require erf_square.
Open Scope R_scope.

(** Step [bound], by Instance:
  erf(1/2*q*2^(1/2)) >= q*(q^2 + 1/2*pi)^(-1/2)
*)
Lemma step_bound (q : R)
    (H_q_pos_0 : q > 0) :
  erf ((1 / 2) * q * (sqrt 2)) >= q * (inv (sqrt (q ^ 2 + (1 / 2) * PI))).
Proof.
  assert (I' : erf ((1 / 2) * (q) * (sqrt 2)) >= (q) * (inv (sqrt ((q) ^ 2 + (1 / 2) * PI)))).
  { apply (erf_bound.step_theorem (q)); [first [assumption | gap; sign | premise]]. }
  assert (G' : (erf ((1 / 2) * q * (sqrt 2))) - (q * (inv (sqrt (q ^ 2 + (1 / 2) * PI)))) = (erf ((1 / 2) * (q) * (sqrt 2))) - ((q) * (inv (sqrt ((q) ^ 2 + (1 / 2) * PI))))).
  { try assert (0 < q ^ 2 + (1 / 2) * PI) by sign.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N0' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N1' : normal_form (inv (sqrt (q ^ 2 + (1 / 2) * PI))) (2 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [start], by Linear:
  1/2*erf(1/2*q*2^(1/2))*pi^(1/2)*(2*q^2*pi^(-1) + 1)^(1/2)*q^(-1)*2^(1/2) >= 1
*)
Lemma step_start (q : R)
    (H_q_pos_0 : q > 0) :
  (1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * (sqrt (2 * (q ^ 2) * (inv PI) + 1)) * (sqrt 2) * (inv q) >= 1.
Proof.
  pose proof (step_bound (q) H_q_pos_0) as H_bound.
  try assert (0 < 2 * (q ^ 2) * (inv PI) + 1) by sign.
  assert (P0' : 0 <= ((1 / 2) * (sqrt PI) * (sqrt (2 * (q ^ 2) * (inv PI) + 1)) * (sqrt 2) * (inv q)) * ((erf ((1 / 2) * q * (sqrt 2))) - (q * (inv (sqrt (q ^ 2 + (1 / 2) * PI)))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * (sqrt (2 * (q ^ 2) * (inv PI) + 1)) * (sqrt 2) * (inv q)) - (1) = ((1 / 2) * (sqrt PI) * (sqrt (2 * (q ^ 2) * (inv PI) + 1)) * (sqrt 2) * (inv q)) * ((erf ((1 / 2) * q * (sqrt 2))) - (q * (inv (sqrt (q ^ 2 + (1 / 2) * PI)))))).
  { try assert (0 < q ^ 2 + (1 / 2) * PI) by sign.
    try assert (0 < 2 * (q ^ 2) * (inv PI) + 1) by sign.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N0' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N1' : normal_form (inv (sqrt (q ^ 2 + (1 / 2) * PI))) (2 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N2' : normal_form (sqrt (2 * (q ^ 2) * (inv PI) + 1)) (sqrt (PI + 2 * (q ^ 2)) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    try assert (Q3' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number).
    try assert (Q4' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign).
    try assert (Q5' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : q <> 0) by (apply positive_ne; sign).
    assert (Z2' : sqrt 2 <> 0) by (apply positive_ne; by_number).
    assert (Z3' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [compared], by Instance:
  1 + 1/2*((-q + p)*(-erf(1/2*(-q + p)*2^(1/2)) + 1) - (1 - erf(1/2*(q + p)*2^(1/2)))*(q + p) +
    pi^(-1/2)*exp(-1/2*(q + p)^2)*2^(1/2) - pi^(-1/2)*exp(-1/2*(-q + p)^2)*2^(1/2))*q^(-1) -
    erf(1/2*p*2^(1/2)*(2*q^2*pi^(-1) + 1)^(-1/2)) >= 0
*)
Lemma step_compared (p : R) (q : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0) :
  1 + (1 / 2) * ((p - q) * (1 - erf ((1 / 2) * (p - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + p) * (sqrt 2))) * (q + p) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv q) - erf ((1 / 2) * p * (sqrt 2) * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1)))) >= 0.
Proof.
  pose proof (step_start (q) H_q_pos_0) as H_start.
  assert (I' : 1 + (1 / 2) * (((p) - (q)) * (1 - erf ((1 / 2) * ((p) - (q)) * (sqrt 2))) + exp ((-1 / 2) * (((q) + (p)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * ((q) + (p)) * (sqrt 2))) * ((q) + (p)) - exp ((-1 / 2) * (((p) - (q)) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv (q)) - erf ((1 / 2) * (p) * (sqrt 2) * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1)))) >= 0).
  { apply (erf_spread_compared.step_theorem (p) (q) (sqrt (2 * (q ^ 2) * (inv PI) + 1))); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_start | assert (G' : ((1 / 2) * (erf ((1 / 2) * (q) * (sqrt 2))) * (sqrt PI) * (sqrt (2 * (q ^ 2) * (inv PI) + 1)) * (sqrt 2) * (inv (q))) - (1) = ((1 / 2) * (erf ((1 / 2) * q * (sqrt 2))) * (sqrt PI) * (sqrt (2 * (q ^ 2) * (inv PI) + 1)) * (sqrt 2) * (inv q)) - (1)); [(try assert (0 < 2 * (q ^ 2) * (inv PI) + 1) by sign; try assert (0 < PI + 2 * (q ^ 2)) by sign; try assert (N2' : normal_form ((sqrt (2 * (q ^ 2) * (inv PI) + 1))) (sqrt (PI + 2 * (q ^ 2)) * (inv (sqrt PI)))) by (unfold normal_form; try assert (N1' : normal_form (sqrt (2 * (q ^ 2) * (inv PI) + 1)) (sqrt (PI + 2 * (q ^ 2)) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; first [put; solve [ring] | equal]); try assert (0 < PI + 2 * (q ^ 2)) by sign; try assert (N3' : normal_form (sqrt (2 * (q ^ 2) * (inv PI) + 1)) (sqrt (PI + 2 * (q ^ 2)) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_start]]. }
  assert (G' : (1 + (1 / 2) * ((p - q) * (1 - erf ((1 / 2) * (p - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + p) * (sqrt 2))) * (q + p) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv q) - erf ((1 / 2) * p * (sqrt 2) * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))))) - (0) = (1 + (1 / 2) * (((p) - (q)) * (1 - erf ((1 / 2) * ((p) - (q)) * (sqrt 2))) + exp ((-1 / 2) * (((q) + (p)) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * ((q) + (p)) * (sqrt 2))) * ((q) + (p)) - exp ((-1 / 2) * (((p) - (q)) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv (q)) - erf ((1 / 2) * (p) * (sqrt 2) * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))))) - (0)).
  { try assert (0 < 2 * (q ^ 2) * (inv PI) + 1) by sign.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N6' : normal_form ((sqrt (2 * (q ^ 2) * (inv PI) + 1))) (sqrt (PI + 2 * (q ^ 2)) * (inv (sqrt PI)))) by (unfold normal_form; try assert (N5' : normal_form (sqrt (2 * (q ^ 2) * (inv PI) + 1)) (sqrt (PI + 2 * (q ^ 2)) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N7' : normal_form ((inv (sqrt (2 * (q ^ 2) * (inv PI) + 1)))) (sqrt PI * (inv (sqrt (PI + 2 * (q ^ 2)))))) by first [(unfold normal_form; replace ((sqrt (2 * (q ^ 2) * (inv PI) + 1))) with (inv (sqrt PI) * (inv (inv (sqrt (PI + 2 * (q ^ 2)))))) by (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : inv (sqrt (PI + 2 * (q ^ 2))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal]); inverse) | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N8' : normal_form ((erf ((1 / 2) * (p) * (sqrt 2) * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1)))))) (erf ((1 / 2) * (sqrt PI) * p * (sqrt 2) * (inv (sqrt (PI + 2 * (q ^ 2))))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N9' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N10' : normal_form (exp ((-1 / 2) * ((q + p) ^ 2))) (inv (exp (q * p)) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
    try assert (N11' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (N12' : normal_form (exp ((-1 / 2) * ((p - q) ^ 2))) (exp (q * p) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N13' : normal_form (erf ((1 / 2) * p * (sqrt 2) * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))))) (erf ((1 / 2) * (sqrt PI) * p * (sqrt 2) * (inv (sqrt (PI + 2 * (q ^ 2))))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [square], by Instance:
  erf(1/2*p*2^(1/2)*(2*q^2*pi^(-1) + 1)^(-1/2))^2 - 1 + exp(-(4*q^2*pi^(-1) + 2)^(-1)*p^2) >= 0
*)
Lemma step_square (p : R) (q : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0) :
  (erf ((1 / 2) * p * (sqrt 2) * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))))) ^ 2 + exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2))) - 1 >= 0.
Proof.
  assert (I' : exp ((-1 / 2) * ((p * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1)))) ^ 2)) + (erf ((1 / 2) * (p * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1)))) * (sqrt 2))) ^ 2 - 1 >= 0).
  { exact (erf_square.step_theorem (p * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))))). }
  assert (G' : ((erf ((1 / 2) * p * (sqrt 2) * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))))) ^ 2 + exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2))) - 1) - (0) = (exp ((-1 / 2) * ((p * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1)))) ^ 2)) + (erf ((1 / 2) * (p * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1)))) * (sqrt 2))) ^ 2 - 1) - (0)).
  { try assert (0 < 4 * (q ^ 2) * (inv PI) + 2) by sign.
    try assert (0 < 2 * (q ^ 2) * (inv PI) + 1) by sign.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N3' : normal_form ((p * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))))) (sqrt PI * p * (inv (sqrt (PI + 2 * (q ^ 2)))))) by (unfold normal_form; try assert (N1' : normal_form (sqrt (2 * (q ^ 2) * (inv PI) + 1)) (sqrt (PI + 2 * (q ^ 2)) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; try assert (N2' : normal_form (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))) (sqrt PI * (inv (sqrt (PI + 2 * (q ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N4' : normal_form ((exp ((-1 / 2) * ((p * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1)))) ^ 2)))) (inv (exp ((1 / 2) * PI * (p ^ 2) * (inv (PI + 2 * (q ^ 2))))))) by normal.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N5' : normal_form ((erf ((1 / 2) * (p * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1)))) * (sqrt 2)))) (erf ((1 / 2) * (sqrt PI) * p * (sqrt 2) * (inv (sqrt (PI + 2 * (q ^ 2))))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N6' : normal_form (inv (4 * (q ^ 2) * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N7' : normal_form (sqrt (2 * (q ^ 2) * (inv PI) + 1)) (sqrt (PI + 2 * (q ^ 2)) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N8' : normal_form (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))) (sqrt PI * (inv (sqrt (PI + 2 * (q ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N9' : normal_form (erf ((1 / 2) * p * (sqrt 2) * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))))) (erf ((1 / 2) * (sqrt PI) * p * (sqrt 2) * (inv (sqrt (PI + 2 * (q ^ 2))))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N10' : normal_form (exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2)))) (inv (exp ((1 / 2) * PI * (p ^ 2) * (inv (PI + 2 * (q ^ 2))))))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Linear:
  ((q + p)*erf(1/2*(q + p)*2^(1/2)) + pi^(-1/2)*exp(-1/2*(q + p)^2)*2^(1/2) -
    pi^(-1/2)*exp(-1/2*(-q + p)^2)*2^(1/2) - (-q + p)*erf(1/2*(-q + p)*2^(1/2)))^2 >=
    4*q^2*(-exp(-(4*q^2*pi^(-1) + 2)^(-1)*p^2) + 1)
*)
Lemma step_theorem (p : R) (q : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0) :
  ((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2 >= 4 * (q ^ 2) * (1 - exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2)))).
Proof.
  pose proof (step_compared (p) (q) H_p_pos_0 H_q_pos_0) as H_compared.
  pose proof (step_square (p) (q) H_p_pos_0 H_q_pos_0) as H_square.
  try assert (0 < 2 * (q ^ 2) * (inv PI) + 1) by sign.
  assert (P0' : 0 <= (4 * (q ^ 2) * (1 + erf ((1 / 2) * p * (sqrt 2) * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1)))) + (1 / 2) * ((p - q) * (1 - erf ((1 / 2) * (p - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + p) * (sqrt 2))) * (q + p) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv q))) * ((1 + (1 / 2) * ((p - q) * (1 - erf ((1 / 2) * (p - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + p) * (sqrt 2))) * (q + p) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv q) - erf ((1 / 2) * p * (sqrt 2) * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))))) - (0))) by (apply Rmult_le_pos; [first [seen | sign_form (2 * q * (sqrt PI * p * (exp ((1 / 2) * (p ^ 2))) * (exp ((1 / 2) * (q ^ 2))) * (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2))) * (exp (q * p)) + sqrt PI * q * (exp ((1 / 2) * (p ^ 2))) * (exp ((1 / 2) * (q ^ 2))) * (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2))) * (exp (q * p)) + 2 * (sqrt PI) * q * (exp ((1 / 2) * (p ^ 2))) * (erf ((1 / 2) * (sqrt PI) * p * (sqrt 2) * (inv (sqrt (PI + 2 * (q ^ 2)))))) * (exp ((1 / 2) * (q ^ 2))) * (exp (q * p)) + sqrt PI * q * (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2))) * (exp ((1 / 2) * (p ^ 2))) * (exp ((1 / 2) * (q ^ 2))) * (exp (q * p)) + sqrt 2 - sqrt PI * p * (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2))) * (exp ((1 / 2) * (p ^ 2))) * (exp ((1 / 2) * (q ^ 2))) * (exp (q * p)) - (exp (q * p)) ^ 2 * (sqrt 2)) * (inv (exp (q * p))) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))) * (inv (sqrt PI))) ltac:(try assert (N0' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N1' : normal_form (exp ((-1 / 2) * ((q + p) ^ 2))) (inv (exp (q * p)) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal; try assert (N2' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (N3' : normal_form (sqrt (2 * (q ^ 2) * (inv PI) + 1)) (sqrt (PI + 2 * (q ^ 2)) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; try assert (N4' : normal_form (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))) (sqrt PI * (inv (sqrt (PI + 2 * (q ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (N5' : normal_form (exp ((-1 / 2) * ((p - q) ^ 2))) (exp (q * p) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal; try assert (N6' : normal_form (erf ((1 / 2) * p * (sqrt 2) * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))))) (erf ((1 / 2) * (sqrt PI) * p * (sqrt 2) * (inv (sqrt (PI + 2 * (q ^ 2))))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal]; try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); assert (Z0' : exp (q * p) <> 0) by (apply positive_ne; sign); assert (Z1' : exp ((1 / 2) * (p ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : exp ((1 / 2) * (q ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z4' : q <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z3'), ?(inv_at _ Z4'); field [Q0' Q1' Q2']; sides] | equal]) | sign] | lra]).
  assert (P1' : 0 <= (4 * (q ^ 2)) * (((erf ((1 / 2) * p * (sqrt 2) * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))))) ^ 2 + exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2))) - 1) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2) - (4 * (q ^ 2) * (1 - exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2))))) = (4 * (q ^ 2) * (1 + erf ((1 / 2) * p * (sqrt 2) * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1)))) + (1 / 2) * ((p - q) * (1 - erf ((1 / 2) * (p - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + p) * (sqrt 2))) * (q + p) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv q))) * ((1 + (1 / 2) * ((p - q) * (1 - erf ((1 / 2) * (p - q) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (1 - erf ((1 / 2) * (q + p) * (sqrt 2))) * (q + p) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (inv q) - erf ((1 / 2) * p * (sqrt 2) * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))))) - (0)) + (4 * (q ^ 2)) * (((erf ((1 / 2) * p * (sqrt 2) * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))))) ^ 2 + exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2))) - 1) - (0))).
  { try assert (0 < 4 * (q ^ 2) * (inv PI) + 2) by sign.
    try assert (0 < 2 * (q ^ 2) * (inv PI) + 1) by sign.
    try assert (N7' : normal_form (erf ((1 / 2) * (q + p) * (sqrt 2))) (erf ((1 / 2) * q * (sqrt 2) + (1 / 2) * p * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N8' : normal_form (inv (4 * (q ^ 2) * (inv PI) + 2)) ((1 / 2) * PI * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (N9' : normal_form (exp ((-1 / 2) * ((q + p) ^ 2))) (inv (exp (q * p)) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
    try assert (N10' : normal_form (erf ((1 / 2) * (p - q) * (sqrt 2))) (erf ((1 / 2) * p * (sqrt 2) - (1 / 2) * q * (sqrt 2)))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N11' : normal_form (sqrt (2 * (q ^ 2) * (inv PI) + 1)) (sqrt (PI + 2 * (q ^ 2)) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N12' : normal_form (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))) (sqrt PI * (inv (sqrt (PI + 2 * (q ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (N13' : normal_form (exp ((-1 / 2) * ((p - q) ^ 2))) (exp (q * p) * (inv (exp ((1 / 2) * (p ^ 2)))) * (inv (exp ((1 / 2) * (q ^ 2)))))) by normal.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N14' : normal_form (erf ((1 / 2) * p * (sqrt 2) * (inv (sqrt (2 * (q ^ 2) * (inv PI) + 1))))) (erf ((1 / 2) * (sqrt PI) * p * (sqrt 2) * (inv (sqrt (PI + 2 * (q ^ 2))))))) by first [apply alike_at; (first [put; solve [field] | equal]) | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N15' : normal_form (exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2)))) (inv (exp ((1 / 2) * PI * (p ^ 2) * (inv (PI + 2 * (q ^ 2))))))) by normal.
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    assert (Z0' : exp ((1 / 2) * PI * (p ^ 2) * (inv (PI + 2 * (q ^ 2)))) <> 0) by (apply positive_ne; sign).
    assert (Z1' : exp (q * p) <> 0) by (apply positive_ne; sign).
    assert (Z2' : exp ((1 / 2) * (p ^ 2)) <> 0) by (apply positive_ne; sign).
    assert (Z3' : exp ((1 / 2) * (q ^ 2)) <> 0) by (apply positive_ne; sign).
    assert (Z4' : sqrt PI <> 0) by (apply positive_ne; by_number).
    assert (Z5' : q <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z1'), ?(inv_at _ Z4'), ?(inv_at _ Z5'); field [Q0' Q1' Q2']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (p : R) (q : R)
    (H_p_pos_0 : p > 0)
    (H_q_pos_0 : q > 0) :
  ((q + p) * (erf ((1 / 2) * (q + p) * (sqrt 2))) + exp ((-1 / 2) * ((q + p) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - exp ((-1 / 2) * ((p - q) ^ 2)) * (sqrt 2) * (inv (sqrt PI)) - (p - q) * (erf ((1 / 2) * (p - q) * (sqrt 2)))) ^ 2 >= 4 * (q ^ 2) * (1 - exp ((-1) * (p ^ 2) * (inv (4 * (q ^ 2) * (inv PI) + 2)))).
Proof. exact (step_theorem (p) (q) H_p_pos_0 H_q_pos_0). Qed.
