(** $1 - f$ is at most $(3/2) theta / pi$ (relu-layer-near-one)

  Given [x >= 9/10]: x >= 9/10
  Given [x < 1]: 1 > x
  Given [z >= 9/10]: z >= 9/10
  Given [z <= 1]: 1 >= z
  Then -3/2*pi^(-1)*asin(z) + 3/4 >= 1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require relu_layer_falling.
Open Scope R_scope.

(** Step [x <= 1], by Linear:
  1 >= x
*)
Lemma step_x_less_is_1 (x : R)
    (H_x_pos_is_9_over_10 : x >= (9 / 10))
    (H_x_less_1 : 1 > x) :
  1 >= x.
Proof.
  assert (P0' : 0 < (1) * ((1) - (x))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1) - (x) = (1) * ((1) - (x))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [k(9/10)], by Balls:
  3/2 > 1/10*pi*19^(1/2)*(pi^(-1)*asin(9/10) + 1/2)
*)
Lemma step_k_9_over_10 :
  (3 / 2) > (1 / 10) * PI * (sqrt 19) * (asin (9 / 10) * (inv PI) + (1 / 2)).
Proof.
  by_balls.
Qed.

(** Step [k], by Instance:
  1/10*pi*19^(1/2)*(pi^(-1)*asin(9/10) + 1/2) >= pi*(asin(x)*pi^(-1) + 1/2)*(-x^2 + 1)^(1/2)
*)
Lemma step_k (x : R)
    (H_x_pos_is_9_over_10 : x >= (9 / 10))
    (H_x_less_1 : 1 > x) :
  (1 / 10) * PI * (sqrt 19) * (asin (9 / 10) * (inv PI) + (1 / 2)) >= PI * (asin x * (inv PI) + (1 / 2)) * (sqrt (1 - x ^ 2)).
Proof.
  pose proof (step_x_less_is_1 (x) H_x_pos_is_9_over_10 H_x_less_1) as H_x_less_is_1.
  assert (I' : PI * (asin (9 / 10) * (inv PI) + (1 / 2)) * (sqrt (1 - (9 / 10) ^ 2)) >= PI * (asin (x) * (inv PI) + (1 / 2)) * (sqrt (1 - (x) ^ 2))).
  { apply (relu_layer_falling.step_falling (9 / 10) (1 / 2) (x)); [first [assumption | gap; by_ball | premise] | first [assumption | gap; by_ball | premise] | first [assumption | gap; by_ball | premise] | first [exact H_x_pos_is_9_over_10 | assert (G' : (x) - (9 / 10) = (x) - (9 / 10)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_x_pos_is_9_over_10] | first [exact H_x_less_is_1 | assert (G' : (1) - (x) = (1) - (x)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_x_less_is_1]]. }
  assert (G' : ((1 / 10) * PI * (sqrt 19) * (asin (9 / 10) * (inv PI) + (1 / 2))) - (PI * (asin x * (inv PI) + (1 / 2)) * (sqrt (1 - x ^ 2))) = (PI * (asin (9 / 10) * (inv PI) + (1 / 2)) * (sqrt (1 - (9 / 10) ^ 2))) - (PI * (asin (x) * (inv PI) + (1 / 2)) * (sqrt (1 - (x) ^ 2)))).
  { try assert (0 < (1 - (x) ^ 2)) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (1 - (9 / 10) ^ 2)) by by_ball.
    try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [sign].
    try assert (N9' : normal_form ((sqrt (1 - (x) ^ 2))) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N10' : normal_form ((sqrt (1 - (9 / 10) ^ 2))) ((1 / 10) * (sqrt 19))) by first [apply sqrt_is; [by_number | (try assert (Q0' : sqrt 19 * sqrt 19 = 19) by (apply sqrt_sqrt; by_number); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [sign].
    try assert (N11' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [1 - x^2], by Sign:
  -x^2 + 1 > 0
*)
Lemma step_s_1_m_x_2 (x : R)
    (H_x_pos_is_9_over_10 : x >= (9 / 10))
    (H_x_less_1 : 1 > x) :
  1 - x ^ 2 > 0.
Proof.
  assert (P' : 0 < ((x + 1) * (1 - x))).
  { first [sign]. }
  assert (G' : (1 - x ^ 2) - (0) = ((x + 1) * (1 - x))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [slope], by Linear:
  -asin(x)*pi^(-1) - 1/2 + 3/2*(-x^2 + 1)^(-1/2)*pi^(-1) >= 0
*)
Lemma step_slope (x : R)
    (H_x_pos_is_9_over_10 : x >= (9 / 10))
    (H_x_less_1 : 1 > x) :
  (3 / 2) * (inv (sqrt (1 - x ^ 2))) * (inv PI) - asin x * (inv PI) - (1 / 2) >= 0.
Proof.
  pose proof (step_k_9_over_10) as H_k_9_over_10.
  pose proof (step_k (x) H_x_pos_is_9_over_10 H_x_less_1) as H_k.
  pose proof (step_s_1_m_x_2 (x) H_x_pos_is_9_over_10 H_x_less_1) as H_s_1_m_x_2.
  try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P0' : 0 < (inv (sqrt (1 - x ^ 2)) * (inv PI)) * ((3 / 2) - ((1 / 10) * PI * (sqrt 19) * (asin (9 / 10) * (inv PI) + (1 / 2))))) by (apply Rmult_lt_0_compat; [sign | lra]).
  try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P1' : 0 <= (inv (sqrt (1 - x ^ 2)) * (inv PI)) * (((1 / 10) * PI * (sqrt 19) * (asin (9 / 10) * (inv PI) + (1 / 2))) - (PI * (asin x * (inv PI) + (1 / 2)) * (sqrt (1 - x ^ 2))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((3 / 2) * (inv (sqrt (1 - x ^ 2))) * (inv PI) - asin x * (inv PI) - (1 / 2)) - (0) = (inv (sqrt (1 - x ^ 2)) * (inv PI)) * ((3 / 2) - ((1 / 10) * PI * (sqrt 19) * (asin (9 / 10) * (inv PI) + (1 / 2)))) + (inv (sqrt (1 - x ^ 2)) * (inv PI)) * (((1 / 10) * PI * (sqrt 19) * (asin (9 / 10) * (inv PI) + (1 / 2))) - (PI * (asin x * (inv PI) + (1 / 2)) * (sqrt (1 - x ^ 2))))).
  { try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [sign].
    try assert (N0' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [sign].
    try assert (N1' : normal_form (inv (sqrt (1 - x ^ 2))) (inv (sqrt (1 - x)) * (inv (sqrt (x + 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (x + 1)) * inv (sqrt (x + 1)) = inv (x + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - x)) * inv (sqrt (1 - x)) = inv (1 - x)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - x) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (x + 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt (x + 1)) * inv (sqrt (x + 1)) = inv (x + 1)) by (apply inv_sqrt_square; sign).
    try assert (Q2' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]).
    try assert (Q3' : inv (sqrt (1 - x)) * inv (sqrt (1 - x)) = inv (1 - x)) by (apply inv_sqrt_square; first [sign]).
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : sqrt (1 - x) <> 0) by (apply positive_ne; sign).
    assert (Z2' : sqrt (x + 1) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [z], by Monotone:
  -3/2*pi^(-1)*asin(z) + 3/4 >= 1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)
Lemma step_z (x : R) (z : R)
    (H_x_pos_is_9_over_10 : x >= (9 / 10))
    (H_x_less_1 : 1 > x)
    (H_z_pos_is_9_over_10 : z >= (9 / 10))
    (H_z_less_is_1 : 1 >= z) :
  (3 / 4) - (3 / 2) * (asin z) * (inv PI) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof.
  assert (0 <= z) by sign.
  assert (M' : (1 / 4) + (3 / 2) * (asin (z)) * (inv PI) - (sqrt (1 - (z) ^ 2) + (z) * (asin (z) + (1 / 2) * PI)) * (inv PI) <= (1 / 4) + (3 / 2) * (asin (1)) * (inv PI) - (sqrt (1 - (1) ^ 2) + (1) * (asin (1) + (1 / 2) * PI)) * (inv PI)).
  { apply (rises (fun t => (1 / 4) + (3 / 2) * (asin t) * (inv PI) - (sqrt (1 - t ^ 2) + t * (asin t + (1 / 2) * PI)) * (inv PI)) (fun t => ((3 / 2) * (inv PI) * (inv (sqrt (1 - t ^ 2))) - (1 / 2) - asin t * (inv PI)) - 0) (z) (1)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= z - (9 / 10)) by first [seen | sign_form ((1 / 10) * (10 * (z - (9 / 10)))) ltac:(first [put; solve [field] | equal]) | sign_form (z - (9 / 10)) ltac:(first [put; solve [field] | equal]) | sign].
      try assert (0 <= 1 - (9 / 10)) by by_ball.
      assert ((at_t) >= (9 / 10)) by premise.
      try assert (0 <= 1 - z) by first [sign].
      try assert (0 <= 1 - 1) by by_ball.
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : (3 / 2) * (inv (sqrt (1 - (at_t) ^ 2))) * (inv PI) - asin (at_t) * (inv PI) - (1 / 2) >= 0).
      { apply (step_slope (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign_form (1 - (at_t) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt ((at_t) + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt (1 - (at_t) ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt ((at_t) + 1))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt ((at_t) + 1))))) by (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt ((at_t) + 1)) * inv (sqrt ((at_t) + 1)) = inv ((at_t) + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt ((at_t) + 1)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt ((at_t) + 1))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt ((at_t) + 1))))) by (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt ((at_t) + 1)) * inv (sqrt ((at_t) + 1)) = inv ((at_t) + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt ((at_t) + 1)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z1' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign).
      assert (Z2' : PI <> 0) by (apply positive_ne; by_number).
      first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal].
    - intros at_t B'.
      try assert (0 <= z - (9 / 10)) by first [seen | sign_form ((1 / 10) * (10 * (z - (9 / 10)))) ltac:(first [put; solve [field] | equal]) | sign_form (z - (9 / 10)) ltac:(first [put; solve [field] | equal]) | sign].
      try assert (0 <= 1 - (9 / 10)) by by_ball.
      assert ((at_t) >= (9 / 10)) by premise.
      try assert (0 <= 1 - z) by first [sign].
      try assert (0 <= 1 - 1) by by_ball.
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : (3 / 2) * (inv (sqrt (1 - (at_t) ^ 2))) * (inv PI) - asin (at_t) * (inv PI) - (1 / 2) >= 0).
      { apply (step_slope (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < PI) by by_number.
      continuity_at.
    - assert (0 < PI) by by_number.
      continuity_at. }
  assert (G' : ((3 / 4) - (3 / 2) * (asin z) * (inv PI)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) = ((1 / 4) + (3 / 2) * (asin (1)) * (inv PI) - (sqrt (1 - (1) ^ 2) + (1) * (asin (1) + (1 / 2) * PI)) * (inv PI)) - ((1 / 4) + (3 / 2) * (asin (z)) * (inv PI) - (sqrt (1 - (z) ^ 2) + (z) * (asin (z) + (1 / 2) * PI)) * (inv PI))).
  { try assert (N9' : normal_form ((asin (1))) ((1 / 2) * PI)) by normal.
    try assert (0 < 1 + z) by sign.
    try assert (N10' : normal_form ((sqrt (1 - (z) ^ 2))) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + z) by sign.
    try assert (N11' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N12' : normal_form ((sqrt (1 - (1) ^ 2))) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (x : R) (z : R)
    (H_x_pos_is_9_over_10 : x >= (9 / 10))
    (H_x_less_1 : 1 > x)
    (H_z_pos_is_9_over_10 : z >= (9 / 10))
    (H_z_less_is_1 : 1 >= z) :
  (3 / 4) - (3 / 2) * (asin z) * (inv PI) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof. exact (step_z (x) (z) H_x_pos_is_9_over_10 H_x_less_1 H_z_pos_is_9_over_10 H_z_less_is_1). Qed.
