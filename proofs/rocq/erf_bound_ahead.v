(** Where the ratio of slopes is 1 at least, $erf(q/2^(1/2)) >= q / (pi/2 + q^2)^(1/2)$ (erf-bound-ahead)

  Given [p >= 0]: p >= 0
  Given [q >= 0]: q >= 0
  Given [beyond]: q^2 + 1/2*pi - 3 >= 0
  Given [ratio]: 1/4*pi^(3/2)*exp(1/2*q^2)*2^(1/2)*(q^2 + 1/2*pi)^(-3/2) >= 1
  Given [later]: p >= q
  Then erf(1/2*q*2^(1/2)) >= q*(q^2 + 1/2*pi)^(-1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_ratio_rises.
Open Scope R_scope.

(** Step [ratio later], by Instance:
  1/4*(1/2*pi + p^2)^(-3/2)*pi^(3/2)*exp(1/2*p^2)*2^(1/2) >=
    1/4*pi^(3/2)*exp(1/2*q^2)*2^(1/2)*(q^2 + 1/2*pi)^(-3/2)
*)
Lemma step_ratio_later (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_beyond : q ^ 2 + (1 / 2) * PI - 3 >= 0)
    (H_ratio : (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) >= 1)
    (H_later : p >= q) :
  (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)) >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)).
Proof.
  assert (I' : (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((p) ^ 2))) * (sqrt 2) * (inv ((sqrt ((p) ^ 2 + (1 / 2) * PI)) ^ 3)) >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((q) ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + (q) ^ 2)) ^ 3))).
  { apply (erf_ratio_rises.step_rises (q) (p) (q)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_beyond | assert (G' : ((1 / 2) * PI + (q) ^ 2 - 3) - (0) = (q ^ 2 + (1 / 2) * PI - 3) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_beyond] | first [exact H_later | assert (G' : (p) - (q) = (p) - (q)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_later] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3))) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3))) = ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((p) ^ 2))) * (sqrt 2) * (inv ((sqrt ((p) ^ 2 + (1 / 2) * PI)) ^ 3))) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((q) ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + (q) ^ 2)) ^ 3)))).
  { try assert (0 < (1 / 2) * PI + p ^ 2) by sign.
    try assert (0 < ((p) ^ 2 + (1 / 2) * PI)) by sign.
    try assert (0 < ((1 / 2) * PI + (q) ^ 2)) by sign.
    try assert (0 < q ^ 2 + (1 / 2) * PI) by sign.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N9' : normal_form (sqrt ((1 / 2) * PI + p ^ 2)) ((1 / 2) * (sqrt (PI + 2 * (p ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N10' : normal_form (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)) (4 * (inv (PI + 2 * (p ^ 2))) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (p ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((1 / 2) * PI + p ^ 2) * sqrt ((1 / 2) * PI + p ^ 2) = (1 / 2) * PI + p ^ 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (p ^ 2))) * inv (sqrt (PI + 2 * (p ^ 2))) = inv (PI + 2 * (p ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : PI + 2 * (p ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (PI + 2 * (p ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N11' : normal_form (sqrt (((p) ^ 2 + (1 / 2) * PI))) ((1 / 2) * (sqrt (PI + 2 * (p ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N12' : normal_form ((inv ((sqrt ((p) ^ 2 + (1 / 2) * PI)) ^ 3))) (4 * (inv (PI + 2 * (p ^ 2))) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (p ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((1 / 2) * PI + p ^ 2) * sqrt ((1 / 2) * PI + p ^ 2) = (1 / 2) * PI + p ^ 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (p ^ 2))) * inv (sqrt (PI + 2 * (p ^ 2))) = inv (PI + 2 * (p ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : PI + 2 * (p ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (PI + 2 * (p ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N13' : normal_form (sqrt (((1 / 2) * PI + (q) ^ 2))) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N14' : normal_form ((inv ((sqrt ((1 / 2) * PI + (q) ^ 2)) ^ 3))) (4 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))) * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (q ^ 2 + (1 / 2) * PI) * sqrt (q ^ 2 + (1 / 2) * PI) = q ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N15' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N16' : normal_form (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) (4 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))) * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (q ^ 2 + (1 / 2) * PI) * sqrt (q ^ 2 + (1 / 2) * PI) = q ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [gains], by Linear:
  -(1 - 1/4*(1/2*pi + p^2)^(-3/2)*pi^(3/2)*exp(1/2*p^2)*2^(1/2))*exp(-1/2*p^2)*pi^(-1/2)*2^(1/2)
    >= 0
*)
Lemma step_gains (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_beyond : q ^ 2 + (1 / 2) * PI - 3 >= 0)
    (H_ratio : (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) >= 1)
    (H_later : p >= q) :
  (-1) * (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3))) * (exp ((-1 / 2) * (p ^ 2))) * (sqrt 2) * (inv (sqrt PI)) >= 0.
Proof.
  pose proof (step_ratio_later (p) (q) H_p_pos_is_0 H_q_pos_is_0 H_beyond H_ratio H_later) as H_ratio_later.
  assert (P0' : 0 <= (exp ((-1 / 2) * (p ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3))) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (exp ((-1 / 2) * (p ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3))) - (1))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((-1) * (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3))) * (exp ((-1 / 2) * (p ^ 2))) * (sqrt 2) * (inv (sqrt PI))) - (0) = (exp ((-1 / 2) * (p ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3))) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)))) + (exp ((-1 / 2) * (p ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * (((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3))) - (1))).
  { try assert (0 < (1 / 2) * PI + p ^ 2) by sign.
    try assert (0 < q ^ 2 + (1 / 2) * PI) by sign.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N0' : normal_form (sqrt ((1 / 2) * PI + p ^ 2)) ((1 / 2) * (sqrt (PI + 2 * (p ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N1' : normal_form (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)) (4 * (inv (PI + 2 * (p ^ 2))) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (p ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((1 / 2) * PI + p ^ 2) * sqrt ((1 / 2) * PI + p ^ 2) = (1 / 2) * PI + p ^ 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (p ^ 2))) * inv (sqrt (PI + 2 * (p ^ 2))) = inv (PI + 2 * (p ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : PI + 2 * (p ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (PI + 2 * (p ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (N2' : normal_form (exp ((-1 / 2) * (p ^ 2))) (inv (exp ((1 / 2) * (p ^ 2))))) by normal.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N3' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N4' : normal_form (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) (4 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))) * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (q ^ 2 + (1 / 2) * PI) * sqrt (q ^ 2 + (1 / 2) * PI) = q ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [in all], by Antiderivative:
  integral(t -> -(1 - 1/4*pi^(3/2)*(t^2 +
    1/2*pi)^(-3/2)*exp(1/2*t^2)*2^(1/2))*exp(-1/2*t^2)*pi^(-1/2)*2^(1/2), q, oo(1)) =
    erf(1/2*q*2^(1/2)) - q*(q^2 + 1/2*pi)^(-1/2)
*)
Lemma step_in_all (q : R)
    (H_q_pos_is_0 : q >= 0)
    (H_beyond : q ^ 2 + (1 / 2) * PI - 3 >= 0)
    (H_ratio : (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) >= 1) :
  the_integral (at_right q) (Rbar_locally p_infty) (fun t => (-1) * (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (t ^ 2))) * (sqrt 2) * (inv ((sqrt (t ^ 2 + (1 / 2) * PI)) ^ 3))) * (exp ((-1 / 2) * (t ^ 2))) * (sqrt 2) * (inv (sqrt PI))) = erf ((1 / 2) * q * (sqrt 2)) - q * (inv (sqrt (q ^ 2 + (1 / 2) * PI))).
Proof.
  assert (S' : between_ends (at_right (q)) (Rbar_locally p_infty) (fun t => is_derive (fun t => t * (inv (sqrt (t ^ 2 + (1 / 2) * PI))) - erf ((1 / 2) * t * (sqrt 2))) t ((fun t => (-1) * (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (t ^ 2))) * (sqrt 2) * (inv ((sqrt (t ^ 2 + (1 / 2) * PI)) ^ 3))) * (exp ((-1 / 2) * (t ^ 2))) * (sqrt 2) * (inv (sqrt PI))) t) /\ continuous (fun t => (-1) * (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (t ^ 2))) * (sqrt 2) * (inv ((sqrt (t ^ 2 + (1 / 2) * PI)) ^ 3))) * (exp ((-1 / 2) * (t ^ 2))) * (sqrt 2) * (inv (sqrt PI))) t)).
  { apply ends_far.
    intros at_t L'.
    assert (0 < at_t) by (apply Rle_lt_trans with (q); [sign | exact L']).
    try assert (0 < (1 / 2) * PI + (at_t) ^ 2) by sign.
    split; cbv beta.
    - idtac.
      try assert (0 < (1 / 2) * PI + (at_t) ^ 2) by sign.
      try assert (0 < (1 / 2) * PI + (at_t) ^ 2) by sign.
      assert (0 < sqrt ((at_t ^ 2 + (1 / 2) * PI))) by sign.
      assert (0 < (at_t ^ 2 + (1 / 2) * PI)) by sign.
      try assert (N2' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (N3' : normal_form (sqrt ((at_t ^ 2 + (1 / 2) * PI))) ((1 / 2) * (sqrt (PI + 2 * ((at_t) ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * ((at_t) ^ 2)) * sqrt (PI + 2 * ((at_t) ^ 2)) = PI + 2 * ((at_t) ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (N4' : normal_form ((inv ((sqrt (at_t ^ 2 + (1 / 2) * PI)) ^ 3))) (4 * (inv (sqrt (PI + 2 * ((at_t) ^ 2)))) * (inv (sqrt 2)) * (inv (PI + 2 * ((at_t) ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((1 / 2) * PI + (at_t) ^ 2) * sqrt ((1 / 2) * PI + (at_t) ^ 2) = (1 / 2) * PI + (at_t) ^ 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * ((at_t) ^ 2)) * sqrt (PI + 2 * ((at_t) ^ 2)) = PI + 2 * ((at_t) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * ((at_t) ^ 2))) * inv (sqrt (PI + 2 * ((at_t) ^ 2))) = inv (PI + 2 * ((at_t) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (PI + 2 * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : PI + 2 * ((at_t) ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (N5' : normal_form ((inv (sqrt ((at_t ^ 2 + (1 / 2) * PI))))) (2 * (inv (sqrt (PI + 2 * ((at_t) ^ 2)))) * (inv (sqrt 2)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * ((at_t) ^ 2)) * sqrt (PI + 2 * ((at_t) ^ 2)) = PI + 2 * ((at_t) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * ((at_t) ^ 2))) * inv (sqrt (PI + 2 * ((at_t) ^ 2))) = inv (PI + 2 * ((at_t) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (PI + 2 * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
      try assert (N6' : normal_form ((exp (-1 * (((1 / 2) * at_t * (sqrt 2))) ^ 2))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      derivative_of.
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      try assert (Q3' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number).
      try assert (Q4' : sqrt (PI + 2 * ((at_t) ^ 2)) * sqrt (PI + 2 * ((at_t) ^ 2)) = PI + 2 * ((at_t) ^ 2)) by (apply sqrt_sqrt; sign).
      try assert (Q5' : inv (sqrt (PI + 2 * ((at_t) ^ 2))) * inv (sqrt (PI + 2 * ((at_t) ^ 2))) = inv (PI + 2 * ((at_t) ^ 2))) by (apply inv_sqrt_square; sign).
      assert (Z0' : exp ((1 / 2) * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign).
      assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number).
      assert (Z2' : sqrt (PI + 2 * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign).
      assert (Z3' : sqrt 2 <> 0) by (apply positive_ne; by_number).
      assert (Z4' : PI + 2 * ((at_t) ^ 2) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z4'), ?(inv_at _ Z1'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal].
    - assert (0 < sqrt PI) by by_number.
      assert (0 < (sqrt ((at_t ^ 2 + (1 / 2) * PI))) ^ 3) by sign.
      continuity. }
  assert (A' : filterlim (fun t => t * (inv (sqrt (t ^ 2 + (1 / 2) * PI))) - erf ((1 / 2) * t * (sqrt 2))) (at_right (q)) (locally ((q) * (inv (sqrt ((q) ^ 2 + (1 / 2) * PI))) - erf ((1 / 2) * (q) * (sqrt 2))))).
  { apply tends_at_right; [| reflexivity].
    assert (0 < sqrt (((q) ^ 2 + (1 / 2) * PI))) by sign.
    continuity. }
  assert (B' : filterlim (fun t => t * (inv (sqrt (t ^ 2 + (1 / 2) * PI))) - erf ((1 / 2) * t * (sqrt 2))) (Rbar_locally p_infty) (locally (1 * 1 * (inv (sqrt 1)) - 1))).
  { tends_to. }
  assert (T' : (1 * 1 * (inv (sqrt 1)) - 1) - ((q) * (inv (sqrt ((q) ^ 2 + (1 / 2) * PI))) - erf ((1 / 2) * (q) * (sqrt 2))) = erf ((1 / 2) * q * (sqrt 2)) - q * (inv (sqrt (q ^ 2 + (1 / 2) * PI)))).
  { try assert (0 < ((q) ^ 2 + (1 / 2) * PI)) by sign.
    try assert (0 < q ^ 2 + (1 / 2) * PI) by sign.
    try assert (N10' : normal_form (sqrt 1) (1)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (N11' : normal_form (inv (sqrt 1)) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N12' : normal_form (sqrt (((q) ^ 2 + (1 / 2) * PI))) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N13' : normal_form ((inv (sqrt ((q) ^ 2 + (1 / 2) * PI)))) (2 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N14' : normal_form (inv (sqrt (q ^ 2 + (1 / 2) * PI))) (2 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  etransitivity; [exact (integral_by _ _ (fun t => t * (inv (sqrt (t ^ 2 + (1 / 2) * PI))) - erf ((1 / 2) * t * (sqrt 2))) (fun t => (-1) * (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (t ^ 2))) * (sqrt 2) * (inv ((sqrt (t ^ 2 + (1 / 2) * PI)) ^ 3))) * (exp ((-1 / 2) * (t ^ 2))) * (sqrt 2) * (inv (sqrt PI))) _ _ S' A' B') | exact T'].
Qed.

(** Step [ahead], by Integrate:
  integral(t -> -(1 - 1/4*pi^(3/2)*(t^2 +
    1/2*pi)^(-3/2)*exp(1/2*t^2)*2^(1/2))*exp(-1/2*t^2)*pi^(-1/2)*2^(1/2), q, oo(1)) >= 0
*)
Lemma step_ahead (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_beyond : q ^ 2 + (1 / 2) * PI - 3 >= 0)
    (H_ratio : (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) >= 1)
    (H_later : p >= q) :
  the_integral (at_right q) (Rbar_locally p_infty) (fun t => (-1) * (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (t ^ 2))) * (sqrt 2) * (inv ((sqrt (t ^ 2 + (1 / 2) * PI)) ^ 3))) * (exp ((-1 / 2) * (t ^ 2))) * (sqrt 2) * (inv (sqrt PI))) >= 0.
Proof.
  assert (I' : the_integral (at_right (q)) (Rbar_locally p_infty) (fun t => (-1) * (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (t ^ 2))) * (sqrt 2) * (inv ((sqrt (t ^ 2 + (1 / 2) * PI)) ^ 3))) * (exp ((-1 / 2) * (t ^ 2))) * (sqrt 2) * (inv (sqrt PI))) >= 0).
  { apply Rle_ge, integral_nonneg; filters; apply ends_far.
    intros at_t L'.
    assert (0 < at_t) by (apply Rle_lt_trans with (q); [sign | exact L']).
    assert ((at_t) >= 0) by premise.
    assert ((at_t) >= q) by premise.
    assert (S' : (-1) * (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((at_t) ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + (at_t) ^ 2)) ^ 3))) * (exp ((-1 / 2) * ((at_t) ^ 2))) * (sqrt 2) * (inv (sqrt PI)) >= 0).
    { apply (step_gains (at_t) (q)); premise. }
    assert (F0' : (-1) * (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (at_t ^ 2))) * (sqrt 2) * (inv ((sqrt (at_t ^ 2 + (1 / 2) * PI)) ^ 3))) * (exp ((-1 / 2) * (at_t ^ 2))) * (sqrt 2) * (inv (sqrt PI)) = (-1) * (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((at_t) ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + (at_t) ^ 2)) ^ 3))) * (exp ((-1 / 2) * ((at_t) ^ 2))) * (sqrt 2) * (inv (sqrt PI))).
    { try assert (0 < (1 / 2) * PI + (at_t) ^ 2) by sign.
      try assert (0 < (at_t ^ 2 + (1 / 2) * PI)) by sign.
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (N1' : normal_form (sqrt ((1 / 2) * PI + (at_t) ^ 2)) ((1 / 2) * (sqrt (PI + 2 * ((at_t) ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * ((at_t) ^ 2)) * sqrt (PI + 2 * ((at_t) ^ 2)) = PI + 2 * ((at_t) ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (N2' : normal_form (inv ((sqrt ((1 / 2) * PI + (at_t) ^ 2)) ^ 3)) (4 * (inv (PI + 2 * ((at_t) ^ 2))) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * ((at_t) ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((1 / 2) * PI + (at_t) ^ 2) * sqrt ((1 / 2) * PI + (at_t) ^ 2) = (1 / 2) * PI + (at_t) ^ 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * ((at_t) ^ 2)) * sqrt (PI + 2 * ((at_t) ^ 2)) = PI + 2 * ((at_t) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * ((at_t) ^ 2))) * inv (sqrt (PI + 2 * ((at_t) ^ 2))) = inv (PI + 2 * ((at_t) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : PI + 2 * ((at_t) ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (PI + 2 * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
      try assert (N3' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (N4' : normal_form (exp ((-1 / 2) * ((at_t) ^ 2))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (N5' : normal_form (sqrt ((at_t ^ 2 + (1 / 2) * PI))) ((1 / 2) * (sqrt (PI + 2 * ((at_t) ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * ((at_t) ^ 2)) * sqrt (PI + 2 * ((at_t) ^ 2)) = PI + 2 * ((at_t) ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (N6' : normal_form ((inv ((sqrt (at_t ^ 2 + (1 / 2) * PI)) ^ 3))) (4 * (inv (PI + 2 * ((at_t) ^ 2))) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * ((at_t) ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((1 / 2) * PI + (at_t) ^ 2) * sqrt ((1 / 2) * PI + (at_t) ^ 2) = (1 / 2) * PI + (at_t) ^ 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * ((at_t) ^ 2)) * sqrt (PI + 2 * ((at_t) ^ 2)) = PI + 2 * ((at_t) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * ((at_t) ^ 2))) * inv (sqrt (PI + 2 * ((at_t) ^ 2))) = inv (PI + 2 * ((at_t) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : PI + 2 * ((at_t) ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (PI + 2 * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
      first [put; solve [field] | equal]. }
    assert (F1' : 0 = 0).
    { reflexivity. }
    try rewrite F0'; try rewrite F1'.
    lra. }
  rewrite ?Rmult_1_l in I'.
  first [exact I' | lra | fits I'].
Qed.

(** Step [theorem], by Linear:
  erf(1/2*q*2^(1/2)) >= q*(q^2 + 1/2*pi)^(-1/2)
*)
Lemma step_theorem (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_beyond : q ^ 2 + (1 / 2) * PI - 3 >= 0)
    (H_ratio : (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) >= 1)
    (H_later : p >= q) :
  erf ((1 / 2) * q * (sqrt 2)) >= q * (inv (sqrt (q ^ 2 + (1 / 2) * PI))).
Proof.
  pose proof (step_in_all (q) H_q_pos_is_0 H_beyond H_ratio) as H_in_all.
  pose proof (step_ahead (p) (q) H_p_pos_is_0 H_q_pos_is_0 H_beyond H_ratio H_later) as H_ahead.
  assert (P0' : 0 <= (1) * ((the_integral (at_right q) (Rbar_locally p_infty) (fun t => (-1) * (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (t ^ 2))) * (sqrt 2) * (inv ((sqrt (t ^ 2 + (1 / 2) * PI)) ^ 3))) * (exp ((-1 / 2) * (t ^ 2))) * (sqrt 2) * (inv (sqrt PI)))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (erf ((1 / 2) * q * (sqrt 2))) - (q * (inv (sqrt (q ^ 2 + (1 / 2) * PI)))) = (1) * ((the_integral (at_right q) (Rbar_locally p_infty) (fun t => (-1) * (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (t ^ 2))) * (sqrt 2) * (inv ((sqrt (t ^ 2 + (1 / 2) * PI)) ^ 3))) * (exp ((-1 / 2) * (t ^ 2))) * (sqrt 2) * (inv (sqrt PI)))) - (0))).
  { assert (U' : forall z0' z1' : R, ((z1') = (((z0') - q * (inv (sqrt (q ^ 2 + (1 / 2) * PI)))))) -> (q >= 0) -> (q ^ 2 + (1 / 2) * PI - 3 >= 0) -> ((z1') >= 0) -> ((z0') - q * (inv (sqrt (q ^ 2 + (1 / 2) * PI)))) = (1 * ((z1') - 0))).
    { clear - q.
      intros z0' z1' H_in_all H_q_pos_is_0 H_beyond H_ahead.
      rewrite ?H_in_all.
      try assert (0 < q ^ 2 + (1 / 2) * PI) by sign.
      try assert (0 < PI + 2 * (q ^ 2)) by sign.
      try assert (N9' : normal_form ((((z0') - q * (inv (sqrt (q ^ 2 + (1 / 2) * PI)))))) ((z0') - 2 * q * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))))) by (unfold normal_form; try assert (N7' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; try assert (N8' : normal_form (inv (sqrt (q ^ 2 + (1 / 2) * PI))) (2 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
      try assert (0 < PI + 2 * (q ^ 2)) by sign.
      try assert (N10' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < PI + 2 * (q ^ 2)) by sign.
      try assert (N11' : normal_form (inv (sqrt (q ^ 2 + (1 / 2) * PI))) (2 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
      first [put; solve [ring] | equal]. }
    pose proof (U' (erf ((1 / 2) * q * (sqrt 2))) (the_integral (at_right q) (Rbar_locally p_infty) (fun t => (-1) * (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (t ^ 2))) * (sqrt 2) * (inv ((sqrt (t ^ 2 + (1 / 2) * PI)) ^ 3))) * (exp ((-1 / 2) * (t ^ 2))) * (sqrt 2) * (inv (sqrt PI))))) as V'.
    specialize (V' ltac:(says H_in_all)).
    specialize (V' ltac:(says H_q_pos_is_0)).
    specialize (V' ltac:(says H_beyond)).
    specialize (V' ltac:(says H_ahead)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_beyond : q ^ 2 + (1 / 2) * PI - 3 >= 0)
    (H_ratio : (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) >= 1)
    (H_later : p >= q) :
  erf ((1 / 2) * q * (sqrt 2)) >= q * (inv (sqrt (q ^ 2 + (1 / 2) * PI))).
Proof. exact (step_theorem (p) (q) H_p_pos_is_0 H_q_pos_is_0 H_beyond H_ratio H_later). Qed.
