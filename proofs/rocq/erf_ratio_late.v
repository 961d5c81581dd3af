(** If the ratio of slopes is 1 at most, so it is before, beyond $q^2 = 3 - pi/2$ (erf-ratio-late)

  Given [p >= 0]: p >= 0
  Given [q >= 0]: q >= 0
  Given [beyond]: 1/2*pi + p^2 - 3 >= 0
  Given [later]: q >= p
  Given [ratio]: 1 >= 1/4*pi^(3/2)*exp(1/2*q^2)*2^(1/2)*(q^2 + 1/2*pi)^(-3/2)
  Then 1 >= 1/4*(1/2*pi + p^2)^(-3/2)*pi^(3/2)*exp(1/2*p^2)*2^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_ratio_rises.
Open Scope R_scope.

(** Step [rises], by Instance:
  1/4*pi^(3/2)*exp(1/2*q^2)*2^(1/2)*(q^2 + 1/2*pi)^(-3/2) >= 1/4*(1/2*pi +
    p^2)^(-3/2)*pi^(3/2)*exp(1/2*p^2)*2^(1/2)
*)
Lemma step_rises (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_beyond : (1 / 2) * PI + p ^ 2 - 3 >= 0)
    (H_later : q >= p)
    (H_ratio : 1 >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3))) :
  (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)).
Proof.
  assert (I' : (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((q) ^ 2))) * (sqrt 2) * (inv ((sqrt ((q) ^ 2 + (1 / 2) * PI)) ^ 3)) >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((p) ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + (p) ^ 2)) ^ 3))).
  { apply (erf_ratio_rises.step_rises (p) (q) (p)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_beyond | assert (G' : ((1 / 2) * PI + (p) ^ 2 - 3) - (0) = ((1 / 2) * PI + p ^ 2 - 3) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_beyond] | first [exact H_later | assert (G' : (q) - (p) = (q) - (p)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_later] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3))) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3))) = ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((q) ^ 2))) * (sqrt 2) * (inv ((sqrt ((q) ^ 2 + (1 / 2) * PI)) ^ 3))) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((p) ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + (p) ^ 2)) ^ 3)))).
  { try assert (0 < (1 / 2) * PI + p ^ 2) by sign.
    try assert (0 < q ^ 2 + (1 / 2) * PI) by sign.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N3' : normal_form (sqrt ((1 / 2) * PI + p ^ 2)) ((1 / 2) * (sqrt (PI + 2 * (p ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N4' : normal_form (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)) (4 * (inv (PI + 2 * (p ^ 2))) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (p ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((1 / 2) * PI + p ^ 2) * sqrt ((1 / 2) * PI + p ^ 2) = (1 / 2) * PI + p ^ 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (p ^ 2))) * inv (sqrt (PI + 2 * (p ^ 2))) = inv (PI + 2 * (p ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : PI + 2 * (p ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (PI + 2 * (p ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N5' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N6' : normal_form (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) (4 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))) * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (q ^ 2 + (1 / 2) * PI) * sqrt (q ^ 2 + (1 / 2) * PI) = q ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [late], by Linear:
  1 >= 1/4*(1/2*pi + p^2)^(-3/2)*pi^(3/2)*exp(1/2*p^2)*2^(1/2)
*)
Lemma step_late (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_beyond : (1 / 2) * PI + p ^ 2 - 3 >= 0)
    (H_later : q >= p)
    (H_ratio : 1 >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3))) :
  1 >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)).
Proof.
  pose proof (step_rises (p) (q) H_p_pos_is_0 H_q_pos_is_0 H_beyond H_later H_ratio) as H_rises.
  assert (P0' : 0 <= (1) * ((1) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * (((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3))) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (1) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3))) = (1) * ((1) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)))) + (1) * (((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3))) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3))))).
  { try assert (0 < (1 / 2) * PI + p ^ 2) by sign.
    try assert (0 < q ^ 2 + (1 / 2) * PI) by sign.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N0' : normal_form (sqrt ((1 / 2) * PI + p ^ 2)) ((1 / 2) * (sqrt (PI + 2 * (p ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N1' : normal_form (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)) (4 * (inv (PI + 2 * (p ^ 2))) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (p ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((1 / 2) * PI + p ^ 2) * sqrt ((1 / 2) * PI + p ^ 2) = (1 / 2) * PI + p ^ 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (p ^ 2))) * inv (sqrt (PI + 2 * (p ^ 2))) = inv (PI + 2 * (p ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : PI + 2 * (p ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (PI + 2 * (p ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N2' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N3' : normal_form (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) (4 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))) * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (q ^ 2 + (1 / 2) * PI) * sqrt (q ^ 2 + (1 / 2) * PI) = q ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_beyond : (1 / 2) * PI + p ^ 2 - 3 >= 0)
    (H_later : q >= p)
    (H_ratio : 1 >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3))) :
  1 >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)).
Proof. exact (step_late (p) (q) H_p_pos_is_0 H_q_pos_is_0 H_beyond H_later H_ratio). Qed.
