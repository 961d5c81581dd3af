(** The ratio of slopes is 1 at most where $q^2 <= 3 - pi/2$ (erf-ratio-early)

  Given [p >= 0]: p >= 0
  Given [s >= 0]: s >= 0
  Given [early]: -1/2*pi + 3 - p^2 >= 0
  Given [between]: p >= s
  Then 1 >= 1/4*(1/2*pi + p^2)^(-3/2)*pi^(3/2)*exp(1/2*p^2)*2^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [shorter], by Sign:
  p^2 >= s^2
*)
Lemma step_shorter (p : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_early : 3 - (1 / 2) * PI - p ^ 2 >= 0)
    (H_between : p >= s) :
  p ^ 2 >= s ^ 2.
Proof.
  assert (P' : 0 <= ((p + s) * (p - s))).
  { first [sign]. }
  assert (G' : (p ^ 2) - (s ^ 2) = ((p + s) * (p - s))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [s early], by Linear:
  -1/2*pi + 3 - s^2 >= 0
*)
Lemma step_s_early (p : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_early : 3 - (1 / 2) * PI - p ^ 2 >= 0)
    (H_between : p >= s) :
  3 - (1 / 2) * PI - s ^ 2 >= 0.
Proof.
  pose proof (step_shorter (p) (s) H_p_pos_is_0 H_s_pos_is_0 H_early H_between) as H_shorter.
  assert (P0' : 0 <= (1) * ((p ^ 2) - (s ^ 2))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((3 - (1 / 2) * PI - p ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (3 - (1 / 2) * PI - s ^ 2) - (0) = (1) * ((p ^ 2) - (s ^ 2)) + (1) * ((3 - (1 / 2) * PI - p ^ 2) - (0))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [slope], by Linear:
  -1/4*exp(1/2*s^2)*(s^2 + 1/2*pi)^(-5/2)*pi^(3/2)*(s^2 + 1/2*pi - 3)*2^(1/2)*s >= 0
*)
Lemma step_slope (p : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_early : 3 - (1 / 2) * PI - p ^ 2 >= 0)
    (H_between : p >= s) :
  (-1 / 4) * (exp ((1 / 2) * (s ^ 2))) * ((sqrt PI) ^ 3) * (s ^ 2 + (1 / 2) * PI - 3) * (sqrt 2) * s * (inv ((sqrt (s ^ 2 + (1 / 2) * PI)) ^ 5)) >= 0.
Proof.
  pose proof (step_s_early (p) (s) H_p_pos_is_0 H_s_pos_is_0 H_early H_between) as H_s_early.
  try assert (0 < s ^ 2 + (1 / 2) * PI) by sign.
  assert (P0' : 0 <= ((1 / 4) * (exp ((1 / 2) * (s ^ 2))) * ((sqrt PI) ^ 3) * (sqrt 2) * s * (inv ((sqrt (s ^ 2 + (1 / 2) * PI)) ^ 5))) * ((3 - (1 / 2) * PI - s ^ 2) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((-1 / 4) * (exp ((1 / 2) * (s ^ 2))) * ((sqrt PI) ^ 3) * (s ^ 2 + (1 / 2) * PI - 3) * (sqrt 2) * s * (inv ((sqrt (s ^ 2 + (1 / 2) * PI)) ^ 5))) - (0) = ((1 / 4) * (exp ((1 / 2) * (s ^ 2))) * ((sqrt PI) ^ 3) * (sqrt 2) * s * (inv ((sqrt (s ^ 2 + (1 / 2) * PI)) ^ 5))) * ((3 - (1 / 2) * PI - s ^ 2) - (0))).
  { try assert (0 < s ^ 2 + (1 / 2) * PI) by sign.
    try assert (0 < PI + 2 * (s ^ 2)) by sign.
    try assert (N0' : normal_form (sqrt (s ^ 2 + (1 / 2) * PI)) ((1 / 2) * (sqrt (PI + 2 * (s ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (s ^ 2)) * sqrt (PI + 2 * (s ^ 2)) = PI + 2 * (s ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (s ^ 2)) by sign.
    try assert (0 < PI + 2 * (s ^ 2)) by sign.
    try assert (N1' : normal_form (inv ((sqrt (s ^ 2 + (1 / 2) * PI)) ^ 5)) (8 * ((inv (PI + 2 * (s ^ 2))) ^ 2) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (s ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (s ^ 2 + (1 / 2) * PI) * sqrt (s ^ 2 + (1 / 2) * PI) = s ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (s ^ 2)) * sqrt (PI + 2 * (s ^ 2)) = PI + 2 * (s ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (s ^ 2))) * inv (sqrt (PI + 2 * (s ^ 2))) = inv (PI + 2 * (s ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (PI + 2 * (s ^ 2)) <> 0) by (apply positive_ne; sign); assert (Z2' : PI + 2 * (s ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [falls], by Monotone:
  1 >= 1/4*(1/2*pi + p^2)^(-3/2)*pi^(3/2)*exp(1/2*p^2)*2^(1/2)
*)
Lemma step_falls (p : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_early : 3 - (1 / 2) * PI - p ^ 2 >= 0)
    (H_between : p >= s) :
  1 >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)).
Proof.
  assert (0 <= p) by sign.
  assert (M' : (-1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((0) ^ 2))) * (sqrt 2) * (inv ((sqrt ((0) ^ 2 + (1 / 2) * PI)) ^ 3)) <= (-1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((p) ^ 2))) * (sqrt 2) * (inv ((sqrt ((p) ^ 2 + (1 / 2) * PI)) ^ 3))).
  { apply (rises (fun t => (-1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (t ^ 2))) * (sqrt 2) * (inv ((sqrt (t ^ 2 + (1 / 2) * PI)) ^ 3))) (fun t => - (1 / 4) * ((sqrt PI) ^ 3) * t * (t ^ 2 + (1 / 2) * PI - 3) * (exp ((1 / 2) * (t ^ 2))) * (sqrt 2) * (inv ((sqrt (t ^ 2 + (1 / 2) * PI)) ^ 5)) - 0) (0) (p)).
    - apply Rminus_le_0_l; sign.
    - intros at_t B'.
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= p - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= p - 0) by sign.
      try assert (0 <= p - p) by first [sign].
      assert (p >= (at_t)) by premise.
      try assert (0 < (at_t) ^ 2 + (1 / 2) * PI) by sign.
      assert (S' : (-1 / 4) * (exp ((1 / 2) * ((at_t) ^ 2))) * ((sqrt PI) ^ 3) * ((at_t) ^ 2 + (1 / 2) * PI - 3) * (sqrt 2) * (at_t) * (inv ((sqrt ((at_t) ^ 2 + (1 / 2) * PI)) ^ 5)) >= 0).
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
      try assert (0 <= 0 - 0) by by_number.
      try assert (0 <= p - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= p - 0) by sign.
      try assert (0 <= p - p) by first [sign].
      assert (p >= (at_t)) by premise.
      try assert (0 < (at_t) ^ 2 + (1 / 2) * PI) by sign.
      assert (S' : (-1 / 4) * (exp ((1 / 2) * ((at_t) ^ 2))) * ((sqrt PI) ^ 3) * ((at_t) ^ 2 + (1 / 2) * PI - 3) * (sqrt 2) * (at_t) * (inv ((sqrt ((at_t) ^ 2 + (1 / 2) * PI)) ^ 5)) >= 0).
      { apply (step_slope (p) (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < (sqrt (((0) ^ 2 + (1 / 2) * PI))) ^ 3) by by_number.
      continuity_at.
    - assert (0 < (sqrt (((p) ^ 2 + (1 / 2) * PI))) ^ 3) by sign.
      continuity_at. }
  assert (G' : (1) - ((1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3))) = ((-1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((p) ^ 2))) * (sqrt 2) * (inv ((sqrt ((p) ^ 2 + (1 / 2) * PI)) ^ 3))) - ((-1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * ((0) ^ 2))) * (sqrt 2) * (inv ((sqrt ((0) ^ 2 + (1 / 2) * PI)) ^ 3)))).
  { try assert (0 < (1 / 2) * PI + p ^ 2) by sign.
    try assert (0 < ((p) ^ 2 + (1 / 2) * PI)) by sign.
    try assert (0 < ((0) ^ 2 + (1 / 2) * PI)) by by_number.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N10' : normal_form (sqrt ((1 / 2) * PI + p ^ 2)) ((1 / 2) * (sqrt (PI + 2 * (p ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N11' : normal_form (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)) (4 * (inv (PI + 2 * (p ^ 2))) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (p ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((1 / 2) * PI + p ^ 2) * sqrt ((1 / 2) * PI + p ^ 2) = (1 / 2) * PI + p ^ 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (p ^ 2))) * inv (sqrt (PI + 2 * (p ^ 2))) = inv (PI + 2 * (p ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : PI + 2 * (p ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (PI + 2 * (p ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (N12' : normal_form ((exp ((1 / 2) * ((0) ^ 2)))) (1)) by normal.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N13' : normal_form (sqrt (((p) ^ 2 + (1 / 2) * PI))) ((1 / 2) * (sqrt (PI + 2 * (p ^ 2))) * (sqrt 2))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (0 < PI + 2 * (p ^ 2)) by sign.
    try assert (N14' : normal_form ((inv ((sqrt ((p) ^ 2 + (1 / 2) * PI)) ^ 3))) (4 * (inv (PI + 2 * (p ^ 2))) * (inv (sqrt 2)) * (inv (sqrt (PI + 2 * (p ^ 2)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt ((1 / 2) * PI + p ^ 2) * sqrt ((1 / 2) * PI + p ^ 2) = (1 / 2) * PI + p ^ 2) by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI + 2 * (p ^ 2)) * sqrt (PI + 2 * (p ^ 2)) = PI + 2 * (p ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q4' : inv (sqrt (PI + 2 * (p ^ 2))) * inv (sqrt (PI + 2 * (p ^ 2))) = inv (PI + 2 * (p ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : PI + 2 * (p ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : sqrt (PI + 2 * (p ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (N15' : normal_form (sqrt (((0) ^ 2 + (1 / 2) * PI))) ((1 / 2) * (sqrt PI) * (sqrt 2))) by first [apply sqrt_is; [by_number | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N16' : normal_form ((inv ((sqrt ((0) ^ 2 + (1 / 2) * PI)) ^ 3))) (4 * (inv (sqrt 2)) * (inv (sqrt PI)) * (inv PI))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q3' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q4' : sqrt (0 ^ 2 + (1 / 2) * PI) * sqrt (0 ^ 2 + (1 / 2) * PI) = 0 ^ 2 + (1 / 2) * PI) by (apply sqrt_sqrt; by_number); assert (Z0' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z2' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3' Q4']; sides] | equal])] | normal].
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    try assert (Q3' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number).
    assert (Z0' : PI + 2 * (p ^ 2) <> 0) by (apply positive_ne; sign).
    assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number).
    assert (Z2' : sqrt (PI + 2 * (p ^ 2)) <> 0) by (apply positive_ne; sign).
    assert (Z3' : sqrt PI <> 0) by (apply positive_ne; by_number).
    assert (Z4' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z4'); field [Q0' Q1' Q2' Q3']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (p : R) (s : R)
    (H_p_pos_is_0 : p >= 0)
    (H_s_pos_is_0 : s >= 0)
    (H_early : 3 - (1 / 2) * PI - p ^ 2 >= 0)
    (H_between : p >= s) :
  1 >= (1 / 4) * ((sqrt PI) ^ 3) * (exp ((1 / 2) * (p ^ 2))) * (sqrt 2) * (inv ((sqrt ((1 / 2) * PI + p ^ 2)) ^ 3)).
Proof. exact (step_falls (p) (s) H_p_pos_is_0 H_s_pos_is_0 H_early H_between). Qed.
