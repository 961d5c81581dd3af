(** Where $q^2 <= 3 - pi/2$, $erf(q/2^(1/2)) >= q / (pi/2 + q^2)^(1/2)$ (erf-bound-early)

  Given [q >= 0]: q >= 0
  Given [early]: -1/2*pi + 3 - q^2 >= 0
  Then erf(1/2*q*2^(1/2)) >= q*(q^2 + 1/2*pi)^(-1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_ratio_early.
From NCProofs Require erf_bound_behind.
Open Scope R_scope.

(** Step [ratio], by Instance:
  1 >= 1/4*pi^(3/2)*exp(1/2*q^2)*2^(1/2)*(q^2 + 1/2*pi)^(-3/2)
*)
Lemma step_ratio (q : R)
    (H_q_pos_is_0 : q >= 0)
    (H_early : 3 - (1 / 2) * PI - q ^ 2 >= 0) :
  1 >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)).
Proof.
  assert (I' : 1 >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((q) ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + (q) ^ 2)) ^ 3))).
  { apply (erf_ratio_early.step_falls (q) (0)); [first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_early | assert (G' : (3 - (1 / 2) * PI - (q) ^ 2) - (0) = (3 - (1 / 2) * PI - q ^ 2) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_early] | first [assumption | gap; sign | premise]]. }
  assert (G' : (1) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3))) = (1) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((q) ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + (q) ^ 2)) ^ 3)))).
  { try assert (0 < ((1 / 2) * PI + (q) ^ 2)) by sign.
    try assert (0 < q ^ 2 + (1 / 2) * PI) by sign.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N4' : normal_form (sqrt (((1 / 2) * PI + (q) ^ 2))) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N5' : normal_form ((inv ((sqrt ((1 / 2) * PI + (q) ^ 2)) ^ 3))) (4 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))) * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (q ^ 2 + (1 / 2) * PI) * sqrt (q ^ 2 + (1 / 2) * PI) = q ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N6' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N7' : normal_form (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) (4 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))) * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (q ^ 2 + (1 / 2) * PI) * sqrt (q ^ 2 + (1 / 2) * PI) = q ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Instance:
  erf(1/2*q*2^(1/2)) >= q*(q^2 + 1/2*pi)^(-1/2)
*)
Lemma step_theorem (q : R)
    (H_q_pos_is_0 : q >= 0)
    (H_early : 3 - (1 / 2) * PI - q ^ 2 >= 0) :
  erf ((1 / 2) * q * (sqrt 2)) >= q * (inv (sqrt (q ^ 2 + (1 / 2) * PI))).
Proof.
  pose proof (step_ratio (q) H_q_pos_is_0 H_early) as H_ratio.
  assert (I' : erf ((1 / 2) * (q) * (sqrt 2)) >= (q) * (inv (sqrt ((q) ^ 2 + (1 / 2) * PI)))).
  { apply (erf_bound_behind.step_theorem (0) (q)); [first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [exact H_ratio | assert (G' : (1) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((q) ^ 2))) * (sqrt 2) * (inv ((sqrt ((q) ^ 2 + (1 / 2) * PI)) ^ 3))) = (1) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)))); [(try assert (0 < q ^ 2 + (1 / 2) * PI) by sign; try assert (0 < PI + 2 * (q ^ 2)) by sign; try assert (N1' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; try assert (0 < PI + 2 * (q ^ 2)) by sign; try assert (0 < PI + 2 * (q ^ 2)) by sign; try assert (N2' : normal_form (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) (4 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))) * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (q ^ 2 + (1 / 2) * PI) * sqrt (q ^ 2 + (1 / 2) * PI) = q ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_ratio] | first [assumption | gap; sign | premise]]. }
  assert (G' : (erf ((1 / 2) * q * (sqrt 2))) - (q * (inv (sqrt (q ^ 2 + (1 / 2) * PI)))) = (erf ((1 / 2) * (q) * (sqrt 2))) - ((q) * (inv (sqrt ((q) ^ 2 + (1 / 2) * PI))))).
  { try assert (0 < q ^ 2 + (1 / 2) * PI) by sign.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N4' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N5' : normal_form (inv (sqrt (q ^ 2 + (1 / 2) * PI))) (2 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (q : R)
    (H_q_pos_is_0 : q >= 0)
    (H_early : 3 - (1 / 2) * PI - q ^ 2 >= 0) :
  erf ((1 / 2) * q * (sqrt 2)) >= q * (inv (sqrt (q ^ 2 + (1 / 2) * PI))).
Proof. exact (step_theorem (q) H_q_pos_is_0 H_early). Qed.
