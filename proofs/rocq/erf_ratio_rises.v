(** The ratio of slopes rises beyond $q^2 = 3 - pi/2$ (erf-ratio-rises)

  Given [p >= 0]: p >= 0
  Given [q >= 0]: q >= 0
  Given [s >= 0]: s >= 0
  Given [beyond]: 1/2*pi + p^2 - 3 >= 0
  Given [later]: q >= p
  Given [between]: s >= p
  Then 1/4*pi^(3/2)*exp(1/2*q^2)*2^(1/2)*(q^2 + 1/2*pi)^(-3/2) >= 1/4*(1/2*pi +
    p^2)^(-3/2)*pi^(3/2)*exp(1/2*p^2)*2^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [further], by Sign:
  s^2 >= p^2
*)
Lemma step_further (p : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_beyond : (1 / 2) * PI + p ^ 2 - 3 >= 0)
    (H_between : s >= p) :
  s ^ 2 >= p ^ 2.
Proof.
  assert (P' : 0 <= ((p + s) * (s - p))).
  { first [sign]. }
  assert (G' : (s ^ 2) - (p ^ 2) = ((p + s) * (s - p))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [s beyond], by Linear:
  s^2 + 1/2*pi - 3 >= 0
*)
Lemma step_s_beyond (p : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_beyond : (1 / 2) * PI + p ^ 2 - 3 >= 0)
    (H_between : s >= p) :
  s ^ 2 + (1 / 2) * PI - 3 >= 0.
Proof.
  pose proof (step_further (p) (s) H_p_pos_is_0 H_s_pos_is_0 H_beyond H_between) as H_further.
  assert (P0' : 0 <= (1) * ((s ^ 2) - (p ^ 2))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * (((1 / 2) * PI + p ^ 2 - 3) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (s ^ 2 + (1 / 2) * PI - 3) - (0) = (1) * ((s ^ 2) - (p ^ 2)) + (1) * (((1 / 2) * PI + p ^ 2 - 3) - (0))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [slope], by Sign:
  1/4*exp(1/2*s^2)*(s^2 + 1/2*pi)^(-5/2)*pi^(3/2)*(s^2 + 1/2*pi - 3)*2^(1/2)*s >= 0
*)
Lemma step_slope (p : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_beyond : (1 / 2) * PI + p ^ 2 - 3 >= 0)
    (H_between : s >= p) :
  (1 / 4) * (exp ((1 / 2) * (s ^ 2))) * ((sqrt PI) ^ 3) * (s ^ 2 + (1 / 2) * PI - 3) * (sqrt 2) * s * (inv ((sqrt (s ^ 2 + (1 / 2) * PI)) ^ 5)) >= 0.
Proof.
  pose proof (step_s_beyond (p) (s) H_p_pos_is_0 H_s_pos_is_0 H_beyond H_between) as H_s_beyond.
  try assert (0 < s ^ 2 + (1 / 2) * PI) by sign.
  gap; first [seen | sign_form (exp ((1 / 2) * (s ^ 2)) * PI * (sqrt PI) * (2 * ((1 / 2) * PI + p ^ 2 - 3) + 2 * (p + s) * (s - p)) * s * (inv ((PI + 2 * (s ^ 2)) ^ 2)) * (inv (sqrt (PI + 2 * (s ^ 2))))) ltac:(try assert (N0' : normal_form (sqrt (s ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (s ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (s ^ 2)) * sqrt (PI + 2 * (s ^ 2)) = PI + 2 * (s ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; try assert (N1' : normal_form (inv ((sqrt (s ^ 2 + (1 / 2) * PI)) ^ 5)) (8 * ((inv (PI + 2 * (s ^ 2))) ^ 2) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (s ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (s ^ 2 + (1 / 2) * PI) * sqrt (s ^ 2 + (1 / 2) * PI) = s ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (s ^ 2)) * sqrt (PI + 2 * (s ^ 2)) = PI + 2 * (s ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (s ^ 2))) * inv (sqrt (PI + 2 * (s ^ 2))) = inv (PI + 2 * (s ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (s ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * (s ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal]; try assert (N2' : normal_form (inv ((PI + 2 * (s ^ 2)) ^ 2)) (inv (4 * (s ^ 4) + PI ^ 2 + 4 * PI * (s ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 4 * (s ^ 4) + PI ^ 2 + 4 * PI * (s ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q2' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q3' : sqrt (PI + 2 * (s ^ 2)) * sqrt (PI + 2 * (s ^ 2)) = PI + 2 * (s ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (s ^ 2))) * inv (sqrt (PI + 2 * (s ^ 2))) = inv (PI + 2 * (s ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (s ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * (s ^ 2) <> 0) by (apply positive_ne; sign); assert (Z3' : 4 * (s ^ 4) + PI ^ 2 + 4 * PI * (s ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal]) | sign].
Qed.

(** Step [rises], by Monotone:
  1/4*pi^(3/2)*exp(1/2*q^2)*2^(1/2)*(q^2 + 1/2*pi)^(-3/2) >= 1/4*(1/2*pi +
    p^2)^(-3/2)*pi^(3/2)*exp(1/2*p^2)*2^(1/2)
*)
Lemma step_rises (p : R) (q : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_beyond : (1 / 2) * PI + p ^ 2 - 3 >= 0)
    (H_later : q >= p)
    (H_between : s >= p) :
  (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)).
Proof.
  assert (0 <= p) by sign.
  assert (0 <= q) by sign.
  assert (M' : (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((p) ^ 2))) * (sqrt 2) * (inv ((sqrt ((p) ^ 2 + (1 / 2) * PI)) ^ 3)) <= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((q) ^ 2))) * (sqrt 2) * (inv ((sqrt ((q) ^ 2 + (1 / 2) * PI)) ^ 3))).
  { apply (rises (fun t => (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (t ^ 2))) * (sqrt 2) * (inv ((sqrt (t ^ 2 + (1 / 2) * PI)) ^ 3))) (fun t => (1 / 4) * ((sqrt PI) ^ 3) * t * (t ^ 2 + (1 / 2) * PI - 3) * (exp ((1 / 2) * (t ^ 2))) * (sqrt 2) * (inv ((sqrt (t ^ 2 + (1 / 2) * PI)) ^ 5)) - 0) (p) (q)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= p - 0) by sign.
      try assert (0 <= q - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= p - p) by first [sign].
      try assert (0 <= q - p) by first [sign].
      assert ((at_t) >= p) by premise.
      try assert (0 < (at_t) ^ 2 + (1 / 2) * PI) by sign.
      assert (S' : (1 / 4) * (exp ((1 / 2) * ((at_t) ^ 2))) * ((sqrt PI) ^ 3) * ((at_t) ^ 2 + (1 / 2) * PI - 3) * (sqrt 2) * (at_t) * (inv ((sqrt ((at_t) ^ 2 + (1 / 2) * PI)) ^ 5)) >= 0).
      { apply (step_slope (p) (at_t)); premise. }
      try assert (0 < (at_t) ^ 2 + (1 / 2) * PI) by sign.
      try assert (0 < (at_t) ^ 2 + (1 / 2) * PI) by sign.
      try assert (0 < (at_t) ^ 2 + (1 / 2) * PI) by sign.
      try assert (0 < (at_t) ^ 2 + (1 / 2) * PI) by sign.
      assert (0 < (sqrt ((at_t ^ 2 + (1 / 2) * PI))) ^ 3) by sign.
      assert (0 < (at_t ^ 2 + (1 / 2) * PI)) by sign.
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (N2' : normal_form (sqrt ((at_t ^ 2 + (1 / 2) * PI))) ((1 / 2) * (sqrt (PI + 2 * ((at_t) ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * ((at_t) ^ 2)) * sqrt (PI + 2 * ((at_t) ^ 2)) = PI + 2 * ((at_t) ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (N3' : normal_form ((inv ((sqrt (at_t ^ 2 + (1 / 2) * PI)) ^ 3))) (4 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * ((at_t) ^ 2)))) * (inv (PI + 2 * ((at_t) ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((at_t) ^ 2 + (1 / 2) * PI) * sqrt ((at_t) ^ 2 + (1 / 2) * PI) = (at_t) ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * ((at_t) ^ 2)) * sqrt (PI + 2 * ((at_t) ^ 2)) = PI + 2 * ((at_t) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * ((at_t) ^ 2))) * inv (sqrt (PI + 2 * ((at_t) ^ 2))) = inv (PI + 2 * ((at_t) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * ((at_t) ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (N4' : normal_form ((inv ((sqrt (at_t ^ 2 + (1 / 2) * PI)) ^ 5))) (8 * ((inv (PI + 2 * ((at_t) ^ 2))) ^ 2) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * ((at_t) ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((at_t) ^ 2 + (1 / 2) * PI) * sqrt ((at_t) ^ 2 + (1 / 2) * PI) = (at_t) ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * ((at_t) ^ 2)) * sqrt (PI + 2 * ((at_t) ^ 2)) = PI + 2 * ((at_t) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * ((at_t) ^ 2))) * inv (sqrt (PI + 2 * ((at_t) ^ 2))) = inv (PI + 2 * ((at_t) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * ((at_t) ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
      try assert (0 < PI + 2 * ((at_t) ^ 2)) by sign.
      try assert (N5' : normal_form ((inv (sqrt ((at_t ^ 2 + (1 / 2) * PI))))) (2 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * ((at_t) ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI + 2 * ((at_t) ^ 2)) * sqrt (PI + 2 * ((at_t) ^ 2)) = PI + 2 * ((at_t) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (PI + 2 * ((at_t) ^ 2))) * inv (sqrt (PI + 2 * ((at_t) ^ 2))) = inv (PI + 2 * ((at_t) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
      derivative_of.
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
      try assert (Q2' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number).
      try assert (Q3' : sqrt (PI + 2 * ((at_t) ^ 2)) * sqrt (PI + 2 * ((at_t) ^ 2)) = PI + 2 * ((at_t) ^ 2)) by (apply sqrt_sqrt; sign).
      try assert (Q4' : inv (sqrt (PI + 2 * ((at_t) ^ 2))) * inv (sqrt (PI + 2 * ((at_t) ^ 2))) = inv (PI + 2 * ((at_t) ^ 2))) by (apply inv_sqrt_square; sign).
      assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number).
      assert (Z1' : sqrt (PI + 2 * ((at_t) ^ 2)) <> 0) by (apply positive_ne; sign).
      assert (Z2' : PI + 2 * ((at_t) ^ 2) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= p - 0) by sign.
      try assert (0 <= q - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= p - p) by first [sign].
      try assert (0 <= q - p) by first [sign].
      assert ((at_t) >= p) by premise.
      try assert (0 < (at_t) ^ 2 + (1 / 2) * PI) by sign.
      assert (S' : (1 / 4) * (exp ((1 / 2) * ((at_t) ^ 2))) * ((sqrt PI) ^ 3) * ((at_t) ^ 2 + (1 / 2) * PI - 3) * (sqrt 2) * (at_t) * (inv ((sqrt ((at_t) ^ 2 + (1 / 2) * PI)) ^ 5)) >= 0).
      { apply (step_slope (p) (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < (sqrt (((p) ^ 2 + (1 / 2) * PI))) ^ 3) by sign.
      continuity_at.
    - assert (0 < (sqrt (((q) ^ 2 + (1 / 2) * PI))) ^ 3) by sign.
      continuity_at. }
  assert (G' : ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3))) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3))) = ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((q) ^ 2))) * (sqrt 2) * (inv ((sqrt ((q) ^ 2 + (1 / 2) * PI)) ^ 3))) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((p) ^ 2))) * (sqrt 2) * (inv ((sqrt ((p) ^ 2 + (1 / 2) * PI)) ^ 3)))).
  { try assert (0 < (1 / 2) * PI + p ^ 2) by sign.
    try assert (0 < ((q) ^ 2 + (1 / 2) * PI)) by sign.
    try assert (0 < q ^ 2 + (1 / 2) * PI) by sign.
    try assert (0 < ((p) ^ 2 + (1 / 2) * PI)) by sign.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N10' : normal_form (sqrt ((1 / 2) * PI + p ^ 2)) ((1 / 2) * (sqrt (PI + 2 * (p ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N11' : normal_form (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)) (4 * (inv (PI + 2 * (p ^ 2))) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (p ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((1 / 2) * PI + p ^ 2) * sqrt ((1 / 2) * PI + p ^ 2) = (1 / 2) * PI + p ^ 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (p ^ 2))) * inv (sqrt (PI + 2 * (p ^ 2))) = inv (PI + 2 * (p ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : PI + 2 * (p ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (PI + 2 * (p ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N12' : normal_form (sqrt (((q) ^ 2 + (1 / 2) * PI))) ((1 / 2) * (sqrt (PI + 2 * (q ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N13' : normal_form ((inv ((sqrt ((q) ^ 2 + (1 / 2) * PI)) ^ 3))) (4 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))) * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (q ^ 2 + (1 / 2) * PI) * sqrt (q ^ 2 + (1 / 2) * PI) = q ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (0 < PI + 2 * (q ^ 2)) by sign.
    try assert (N14' : normal_form (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) (4 * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (q ^ 2)))) * (inv (PI + 2 * (q ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (q ^ 2 + (1 / 2) * PI) * sqrt (q ^ 2 + (1 / 2) * PI) = q ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (q ^ 2)) * sqrt (PI + 2 * (q ^ 2)) = PI + 2 * (q ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (q ^ 2))) * inv (sqrt (PI + 2 * (q ^ 2))) = inv (PI + 2 * (q ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (q ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * (q ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N15' : normal_form (sqrt (((p) ^ 2 + (1 / 2) * PI))) ((1 / 2) * (sqrt (PI + 2 * (p ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N16' : normal_form ((inv ((sqrt ((p) ^ 2 + (1 / 2) * PI)) ^ 3))) (4 * (inv (PI + 2 * (p ^ 2))) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (p ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((1 / 2) * PI + p ^ 2) * sqrt ((1 / 2) * PI + p ^ 2) = (1 / 2) * PI + p ^ 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (p ^ 2))) * inv (sqrt (PI + 2 * (p ^ 2))) = inv (PI + 2 * (p ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : PI + 2 * (p ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (PI + 2 * (p ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (p : R) (q : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_q_pos_is_0 : q >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_beyond : (1 / 2) * PI + p ^ 2 - 3 >= 0)
    (H_later : q >= p)
    (H_between : s >= p) :
  (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (q ^ 2))) * (sqrt 2) * (inv ((sqrt (q ^ 2 + (1 / 2) * PI)) ^ 3)) >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)).
Proof. exact (step_rises (p) (q) (s) H_p_pos_is_0 H_q_pos_is_0 H_s_pos_is_0 H_beyond H_later H_between). Qed.
