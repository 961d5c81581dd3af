(** Where the ratio of slopes is 1 at most, $erf(q/2^(1/2)) >= q / (pi/2 + q^2)^(1/2)$ (erf-bound-behind)

  Given [p >= 0]: p >= 0
  Given [q >= 0]: q >= 0
  Given [ratio]: 1 >= 1/4*pi^(3/2)*exp(1/2*q^2)*2^(1/2)*(q^2 + 1/2*pi)^(-3/2)
  Given [before]: q >= p
  Then erf(1/2*q*2^(1/2)) >= q*(q^2 + 1/2*pi)^(-1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_ratio_late.
From NCProofs Require erf_ratio_early.
Open Scope R_scope.

(** Step [ratio before], by Cases:
  1 >= 1/4*(1/2*pi + p^2)^(-3/2)*pi^(3/2)*exp(1/2*p^2)*2^(1/2)
*)
Lemma step_ratio_before (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_ratio : 1 >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)))
    (H_before : q >= p) :
  1 >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)).
Proof.
  destruct (Rle_dec 0 ((1 / 2) * PI + p ^ 2 - 3)) as [C' | C'].
  - assert (H_case : (1 / 2) * PI + p ^ 2 - 3 >= 0) by lra; clear C'.
    assert (I' : 1 >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((p) ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + (p) ^ 2)) ^ 3))).
    { apply (erf_ratio_late.step_late (p) (q)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_case | assert (G' : ((1 / 2) * PI + (p) ^ 2 - 3) - (0) = ((1 / 2) * PI + p ^ 2 - 3) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [exact H_before | assert (G' : (q) - (p) = (q) - (p)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_before] | first [exact H_ratio | assert (G' : (1) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((q) ^ 2))) * (sqrt 2) * (inv ((sqrt ((q) ^ 2 + (1 / 2) * PI)) ^ 3))) = (1) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)))); [(try assert (0 < q ^ 2 + (1 / 2) * PI) by sign; try assert (0 < PI + 2 * (q ^ 2)) by sign; try assert (N0' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; try assert (0 < PI + 2 * (q ^ 2)) by sign; try assert (0 < PI + 2 * (q ^ 2)) by sign; try assert (N1' : normal_form (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) (4 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))) * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (q ^ 2 + (1 / 2) * PI) * sqrt (q ^ 2 + (1 / 2) * PI) = q ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal]; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_ratio]]. }
    assert (G' : (1) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3))) = (1) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((p) ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + (p) ^ 2)) ^ 3)))).
    { try assert (0 < (1 / 2) * PI + p ^ 2) by sign.
      try assert (0 < PI + 2 * (p ^ 2)) by sign.
      try assert (N2' : normal_form (sqrt ((1 / 2) * PI + p ^ 2)) ((1 / 2) * (sqrt (PI + 2 * (p ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < PI + 2 * (p ^ 2)) by sign.
      try assert (0 < PI + 2 * (p ^ 2)) by sign.
      try assert (N3' : normal_form (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)) (4 * (inv (PI + 2 * (p ^ 2))) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (p ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((1 / 2) * PI + p ^ 2) * sqrt ((1 / 2) * PI + p ^ 2) = (1 / 2) * PI + p ^ 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (p ^ 2))) * inv (sqrt (PI + 2 * (p ^ 2))) = inv (PI + 2 * (p ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : PI + 2 * (p ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (PI + 2 * (p ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
      first [put; solve [field] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : (1 / 2) * PI + p ^ 2 - 3 <= 0) by lra; clear C'.
    assert (I' : 1 >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((p) ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + (p) ^ 2)) ^ 3))).
    { apply (erf_ratio_early.step_falls (p) (0)); [first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_case | assert (G' : (3 - (1 / 2) * PI - (p) ^ 2) - (0) = (0) - ((1 / 2) * PI + p ^ 2 - 3)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [assumption | gap; sign | premise]]. }
    assert (G' : (1) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3))) = (1) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((p) ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + (p) ^ 2)) ^ 3)))).
    { try assert (0 < (1 / 2) * PI + p ^ 2) by sign.
      try assert (0 < PI + 2 * (p ^ 2)) by sign.
      try assert (N6' : normal_form (sqrt ((1 / 2) * PI + p ^ 2)) ((1 / 2) * (sqrt (PI + 2 * (p ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < PI + 2 * (p ^ 2)) by sign.
      try assert (0 < PI + 2 * (p ^ 2)) by sign.
      try assert (N7' : normal_form (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)) (4 * (inv (PI + 2 * (p ^ 2))) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (p ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((1 / 2) * PI + p ^ 2) * sqrt ((1 / 2) * PI + p ^ 2) = (1 / 2) * PI + p ^ 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (p ^ 2))) * inv (sqrt (PI + 2 * (p ^ 2))) = inv (PI + 2 * (p ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : PI + 2 * (p ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (PI + 2 * (p ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
      first [put; solve [field] | equal]. }
    gap; try rewrite G'; lra.
Qed.

(** Step [loses], by Linear:
  (1 - 1/4*(1/2*pi + p^2)^(-3/2)*pi^(3/2)*exp(1/2*p^2)*2^(1/2))*exp(-1/2*p^2)*pi^(-1/2)*2^(1/2) >=
    0
*)
Lemma step_loses (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_ratio : 1 >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)))
    (H_before : q >= p) :
  (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3))) * (exp ((-1 / 2) * (p ^ 2))) * (sqrt 2) * (inv (sqrt PI)) >= 0.
Proof.
  pose proof (step_ratio_before (p) (q) H_p_pos_is_0 H_q_pos_is_0 H_ratio H_before) as H_ratio_before.
  assert (P0' : 0 <= (exp ((-1 / 2) * (p ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * ((1) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3))) * (exp ((-1 / 2) * (p ^ 2))) * (sqrt 2) * (inv (sqrt PI))) - (0) = (exp ((-1 / 2) * (p ^ 2)) * (sqrt 2) * (inv (sqrt PI))) * ((1) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3))))).
  { try assert (0 < (1 / 2) * PI + p ^ 2) by sign.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N0' : normal_form (sqrt ((1 / 2) * PI + p ^ 2)) ((1 / 2) * (sqrt (PI + 2 * (p ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N1' : normal_form (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)) (4 * (inv (PI + 2 * (p ^ 2))) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (p ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((1 / 2) * PI + p ^ 2) * sqrt ((1 / 2) * PI + p ^ 2) = (1 / 2) * PI + p ^ 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (p ^ 2))) * inv (sqrt (PI + 2 * (p ^ 2))) = inv (PI + 2 * (p ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : PI + 2 * (p ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (PI + 2 * (p ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (N2' : normal_form (exp ((-1 / 2) * (p ^ 2))) (inv (exp ((1 / 2) * (p ^ 2))))) by normal.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Monotone:
  erf(1/2*q*2^(1/2)) >= q*(q^2 + 1/2*pi)^(-1/2)
*)
Lemma step_theorem (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_ratio : 1 >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)))
    (H_before : q >= p) :
  erf ((1 / 2) * q * (sqrt 2)) >= q * (inv (sqrt (q ^ 2 + (1 / 2) * PI))).
Proof.
  assert (0 <= q) by sign.
  assert (M' : erf ((1 / 2) * (0) * (sqrt 2)) - (0) * (inv (sqrt ((0) ^ 2 + (1 / 2) * PI))) <= erf ((1 / 2) * (q) * (sqrt 2)) - (q) * (inv (sqrt ((q) ^ 2 + (1 / 2) * PI)))).
  { apply (rises (fun t => erf ((1 / 2) * t * (sqrt 2)) - t * (inv (sqrt (t ^ 2 + (1 / 2) * PI)))) (fun t => (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (t ^ 2))) * (sqrt 2) * (inv ((sqrt (t ^ 2 + (1 / 2) * PI)) ^ 3))) * (exp ((-1 / 2) * (t ^ 2))) * (sqrt 2) * (inv (sqrt PI)) - 0) (0) (q)).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= q - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= q - 0) by sign.
      try assert (0 <= q - q) by first [sign].
      assert (q >= (at_t)) by premise.
      try assert (0 < (1 / 2) * PI + (at_t) ^ 2) by sign.
      assert (S' : (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((at_t) ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + (at_t) ^ 2)) ^ 3))) * (exp ((-1 / 2) * ((at_t) ^ 2))) * (sqrt 2) * (inv (sqrt PI)) >= 0).
      { apply (step_loses (at_t) (q)); premise. }
      try assert (0 < (1 / 2) * PI + (at_t) ^ 2) by sign.
      try assert (0 < (1 / 2) * PI + (at_t) ^ 2) by sign.
      assert (0 < sqrt ((at_t ^ 2 + (1 / 2) * PI))) by sign.
      assert (0 < (at_t ^ 2 + (1 / 2) * PI)) by sign.
      try assert (N2' : normal_form ((exp ((-1 / 2) * (at_t ^ 2)))) (inv (exp ((1 / 2) * ((at_t) ^ 2))))) by normal.
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (N3' : normal_form (sqrt ((at_t ^ 2 + (1 / 2) * PI))) ((1 / 2) * (sqrt (PI + 2 * ((at_t) ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * ((at_t) ^ 2)) * sqrt (PI + 2 * ((at_t) ^ 2)) = PI + 2 * ((at_t) ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (N4' : normal_form ((inv ((sqrt (at_t ^ 2 + (1 / 2) * PI)) ^ 3))) (4 * (inv (PI + 2 * ((at_t) ^ 2))) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * ((at_t) ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((1 / 2) * PI + (at_t) ^ 2) * sqrt ((1 / 2) * PI + (at_t) ^ 2) = (1 / 2) * PI + (at_t) ^ 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * ((at_t) ^ 2)) * sqrt (PI + 2 * ((at_t) ^ 2)) = PI + 2 * ((at_t) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * ((at_t) ^ 2))) * inv (sqrt (PI + 2 * ((at_t) ^ 2))) = inv (PI + 2 * ((at_t) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : PI + 2 * ((at_t) ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (PI + 2 * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (N5' : normal_form ((inv (sqrt ((at_t ^ 2 + (1 / 2) * PI))))) (2 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * ((at_t) ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * ((at_t) ^ 2)) * sqrt (PI + 2 * ((at_t) ^ 2)) = PI + 2 * ((at_t) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * ((at_t) ^ 2))) * inv (sqrt (PI + 2 * ((at_t) ^ 2))) = inv (PI + 2 * ((at_t) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
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
      assert (Z2' : sqrt 2 <> 0) by (apply positive_ne; by_number).
      assert (Z3' : sqrt (PI + 2 * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign).
      assert (Z4' : PI + 2 * ((at_t) ^ 2) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z3'), ?(inv_at _ Z0'), ?(inv_at _ Z4'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= q - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= q - 0) by sign.
      try assert (0 <= q - q) by first [sign].
      assert (q >= (at_t)) by premise.
      try assert (0 < (1 / 2) * PI + (at_t) ^ 2) by sign.
      assert (S' : (1 - (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((at_t) ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + (at_t) ^ 2)) ^ 3))) * (exp ((-1 / 2) * ((at_t) ^ 2))) * (sqrt 2) * (inv (sqrt PI)) >= 0).
      { apply (step_loses (at_t) (q)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < sqrt (((0) ^ 2 + (1 / 2) * PI))) by by_number.
      continuity_at.
    - assert (0 < sqrt (((q) ^ 2 + (1 / 2) * PI))) by sign.
      continuity_at. }
  assert (G' : (erf ((1 / 2) * q * (sqrt 2))) - (q * (inv (sqrt (q ^ 2 + (1 / 2) * PI)))) = (erf ((1 / 2) * (q) * (sqrt 2)) - (q) * (inv (sqrt ((q) ^ 2 + (1 / 2) * PI)))) - (erf ((1 / 2) * (0) * (sqrt 2)) - (0) * (inv (sqrt ((0) ^ 2 + (1 / 2) * PI))))).
  { try assert (0 < q ^ 2 + (1 / 2) * PI) by sign.
    try assert (0 < ((0) ^ 2 + (1 / 2) * PI)) by by_number.
    try assert (0 < ((q) ^ 2 + (1 / 2) * PI)) by sign.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N11' : normal_form (sqrt (q ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N12' : normal_form (inv (sqrt (q ^ 2 + (1 / 2) * PI))) (2 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (N13' : normal_form (sqrt (((0) ^ 2 + (1 / 2) * PI))) ((1 / 2) * (sqrt PI) * (sqrt 2))) by first [apply sqrt_is; [by_number | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N14' : normal_form ((inv (sqrt ((0) ^ 2 + (1 / 2) * PI)))) (2 * (inv (sqrt 2)) * (inv (sqrt PI)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (N15' : normal_form ((erf ((1 / 2) * (0) * (sqrt 2)))) (0)) by normal.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N16' : normal_form ((inv (sqrt ((q) ^ 2 + (1 / 2) * PI)))) (2 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (p : R) (q : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_ratio : 1 >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)))
    (H_before : q >= p) :
  erf ((1 / 2) * q * (sqrt 2)) >= q * (inv (sqrt (q ^ 2 + (1 / 2) * PI))).
Proof. exact (step_theorem (p) (q) H_p_pos_is_0 H_q_pos_is_0 H_ratio H_before). Qed.
