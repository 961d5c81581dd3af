(** $1 - f$ against $theta$, at every cosine that is not negative (relu-layer-bounds)

  Given [x >= 1/2]: x >= 1/2
  Given [x < 1]: 1 > x
  Given [z >= 0]: z >= 0
  Given [z <= 1]: 1 >= z
  Then -3/2*pi^(-1)*asin(z) + 3/4 >= 1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)
  Then pi*(pi^(-1)*asin(z) + 1/2)*(1 - z^2)^(1/2)*(-pi^(-1)*asin(z) + 1/2) >= 1 - pi^(-1)*((1 -
    z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require relu_layer_near_one.
From NCProofs Require relu_layer_most.
From NCProofs Require relu_layer_falling.
From NCProofs Require arcsine_above.
From NCProofs Require relu_layer_left.
Open Scope R_scope.

(** Step [3/2], by Cases:
  -3/2*pi^(-1)*asin(z) + 3/4 >= 1 - pi^(-1)*((1 - z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)
Lemma step_s_3_over_2 (z : R)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  (3 / 4) - (3 / 2) * (asin z) * (inv PI) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof.
  destruct (Rle_dec 0 (z - (9 / 10))) as [C' | C'].
  - assert (H_case : z - (9 / 10) >= 0) by lra; clear C'.
    assert (I' : (3 / 4) - (3 / 2) * (asin (z)) * (inv PI) >= 1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI)).
    { apply (relu_layer_near_one.step_z (9 / 10) (z)); [first [assumption | gap; by_ball | premise] | first [assumption | gap; by_ball | premise] | first [exact H_case | assert (G' : (z) - (9 / 10) = (z - (9 / 10)) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [assumption | gap; first [sign] | premise]]. }
    assert (G' : ((3 / 4) - (3 / 2) * (asin z) * (inv PI)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) = ((3 / 4) - (3 / 2) * (asin (z)) * (inv PI)) - (1 - (sqrt (1 - (z) ^ 2) + ((1 / 2) * PI + asin (z)) * (z)) * (inv PI))).
    { try assert (0 < 1 + z) by sign.
      try assert (N2' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      first [put; solve [field] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : z - (9 / 10) <= 0) by lra; clear C'.
    assert (I' : (3 / 4) - (3 / 2) * (asin (z)) * (inv PI) >= 1 - (((1 / 2) * PI + asin (z)) * (z) + sqrt (1 - (z) ^ 2)) * (inv PI)).
    { apply (relu_layer_most.step_at_least (z)); [first [exact H_z_pos_is_0 | assert (G' : (z) - (0) = (z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_pos_is_0] | first [exact H_case | assert (G' : (9 / 10) - (z) = (0) - (z - (9 / 10))); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_case]]. }
    assert (G' : ((3 / 4) - (3 / 2) * (asin z) * (inv PI)) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) = ((3 / 4) - (3 / 2) * (asin (z)) * (inv PI)) - (1 - (((1 / 2) * PI + asin (z)) * (z) + sqrt (1 - (z) ^ 2)) * (inv PI))).
    { try assert (0 < 1 + z) by sign.
      try assert (N6' : normal_form ((sqrt (1 - (z) ^ 2))) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + z) by sign.
      try assert (N7' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      first [put; solve [field] | equal]. }
    gap; try rewrite G'; lra.
Qed.

(** Step [x <= 1], by Linear:
  1 >= x
*)
Lemma step_x_less_is_1 (x : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x) :
  1 >= x.
Proof.
  assert (P0' : 0 < (1) * ((1) - (x))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1) - (x) = (1) * ((1) - (x))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [k falls], by Instance:
  x*pi*(-x^2 + 1)^(-1/2)*(asin(x)*pi^(-1) + 1/2) - 1 >= 0
*)
Lemma step_k_falls (x : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x) :
  x * PI * (asin x * (inv PI) + (1 / 2)) * (inv (sqrt (1 - x ^ 2))) - 1 >= 0.
Proof.
  pose proof (step_x_less_is_1 (x) H_x_pos_is_1_over_2 H_x_less_1) as H_x_less_is_1.
  assert (I' : (x) * PI * (asin (x) * (inv PI) + (1 / 2)) * (inv (sqrt (1 - (x) ^ 2))) - 1 >= 0).
  { apply (relu_layer_falling.step_k_falls (x)); [first [assumption | gap; first [seen | sign_form ((1 / 2) * (2 * (x - (1 / 2)))) ltac:(first [put; solve [field] | equal]) | sign_form (x - (1 / 2)) ltac:(first [put; solve [field] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (x * PI * (asin x * (inv PI) + (1 / 2)) * (inv (sqrt (1 - x ^ 2))) - 1) - (0) = ((x) * PI * (asin (x) * (inv PI) + (1 / 2)) * (inv (sqrt (1 - (x) ^ 2))) - 1) - (0)).
  { try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [sign].
    try assert (N0' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [sign].
    try assert (N1' : normal_form (inv (sqrt (1 - x ^ 2))) (inv (sqrt (1 - x)) * (inv (sqrt (x + 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (x + 1)) * inv (sqrt (x + 1)) = inv (x + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - x)) * inv (sqrt (1 - x)) = inv (1 - x)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - x) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (x + 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [asin x >= x], by Instance:
  1/2*pi >= asin(x)
*)
Lemma step_asin_x_pos_is_x (x : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x) :
  (1 / 2) * PI >= asin x.
Proof.
  pose proof (step_x_less_is_1 (x) H_x_pos_is_1_over_2 H_x_less_1) as H_x_less_is_1.
  assert (I' : (1 / 2) * PI >= asin (x)).
  { apply (arcsine_above.step_below (0) (x)); [first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; sign | premise] | first [exact H_x_less_is_1 | assert (G' : (1) - (x) = (1) - (x)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_x_less_is_1]]. }
  assert (G' : ((1 / 2) * PI) - (asin x) = ((1 / 2) * PI) - (asin (x))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [turn], by Linear:
  -asin(x)*pi^(-1) + 1/2 >= 0
*)
Lemma step_turn (x : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x) :
  (1 / 2) - asin x * (inv PI) >= 0.
Proof.
  pose proof (step_asin_x_pos_is_x (x) H_x_pos_is_1_over_2 H_x_less_1) as H_asin_x_pos_is_x.
  assert (P0' : 0 <= (inv PI) * (((1 / 2) * PI) - (asin x))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((1 / 2) - asin x * (inv PI)) - (0) = (inv PI) * (((1 / 2) * PI) - (asin x))).
  { assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [slope], by Sign:
  (x*pi*(-x^2 + 1)^(-1/2)*(asin(x)*pi^(-1) + 1/2) - 1)*(-asin(x)*pi^(-1) + 1/2) >= 0
*)
Lemma step_slope (x : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x) :
  (x * PI * (asin x * (inv PI) + (1 / 2)) * (inv (sqrt (1 - x ^ 2))) - 1) * ((1 / 2) - asin x * (inv PI)) >= 0.
Proof.
  pose proof (step_k_falls (x) H_x_pos_is_1_over_2 H_x_less_1) as H_k_falls.
  pose proof (step_turn (x) H_x_pos_is_1_over_2 H_x_less_1) as H_turn.
  try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; first [seen | sign_form ((1 / 4) * (2 * (asin x) - PI) * (2 * (sqrt (1 - x)) * (sqrt (x + 1)) - 2 * x * (asin x) - x * PI) * (inv (sqrt (1 - x))) * (inv PI) * (inv (sqrt (x + 1)))) ltac:(try assert (N0' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; try assert (N1' : normal_form (inv (sqrt (1 - x ^ 2))) (inv (sqrt (1 - x)) * (inv (sqrt (x + 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (x + 1)) * inv (sqrt (x + 1)) = inv (x + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - x)) * inv (sqrt (1 - x)) = inv (1 - x)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - x) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (x + 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (x + 1)) * inv (sqrt (x + 1)) = inv (x + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - x)) * inv (sqrt (1 - x)) = inv (1 - x)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : PI <> 0) by (apply positive_ne; by_number); assert (Z1' : sqrt (1 - x) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (x + 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]) | sign].
Qed.

(** Step [k], by Cases:
  pi*(pi^(-1)*asin(z) + 1/2)*(1 - z^2)^(1/2)*(-pi^(-1)*asin(z) + 1/2) >= 1 - pi^(-1)*((1 -
    z^2)^(1/2) + (1/2*pi + asin(z))*z)
*)
Lemma step_k (x : R) (z : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)) * ((1 / 2) - asin z * (inv PI)) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof.
  pose proof (step_slope (x) H_x_pos_is_1_over_2 H_x_less_1) as H_slope.
  destruct (Rle_dec 0 (z - (1 / 2))) as [C' | C'].
  - assert (H_case : z - (1 / 2) >= 0) by lra; clear C'.
    assert (0 <= z) by sign.
    assert (M' : 1 - PI * (sqrt (1 - (z) ^ 2)) * (asin (z) * (inv PI) + (1 / 2)) * ((1 / 2) - asin (z) * (inv PI)) - (sqrt (1 - (z) ^ 2) + (z) * (asin (z) + (1 / 2) * PI)) * (inv PI) <= 1 - PI * (sqrt (1 - (1) ^ 2)) * (asin (1) * (inv PI) + (1 / 2)) * ((1 / 2) - asin (1) * (inv PI)) - (sqrt (1 - (1) ^ 2) + (1) * (asin (1) + (1 / 2) * PI)) * (inv PI)).
    { apply (rises (fun t => 1 - PI * (sqrt (1 - t ^ 2)) * (asin t * (inv PI) + (1 / 2)) * ((1 / 2) - asin t * (inv PI)) - (sqrt (1 - t ^ 2) + t * (asin t + (1 / 2) * PI)) * (inv PI)) (fun t => ((1 / 2) - asin t * (inv PI)) * (PI * (asin t * (inv PI) + (1 / 2)) * t * (inv (sqrt (1 - t ^ 2))) - 1) - 0) (z) (1)).
      - apply Rminus_le_0_l; first [sign].
      - intros at_t B'.
        try assert (0 <= z - (1 / 2)) by first [seen | sign_form ((1 / 2) * (2 * (z - (1 / 2)))) ltac:(first [put; solve [field] | equal]) | sign_form (z - (1 / 2)) ltac:(first [put; solve [field] | equal]) | sign].
        try assert (0 <= 1 - (1 / 2)) by by_ball.
        assert ((at_t) >= (1 / 2)) by premise.
        try assert (0 <= 1 - z) by first [sign].
        try assert (0 <= 1 - 1) by by_ball.
        assert (1 > (at_t)) by premise.
        try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
        assert (S' : ((at_t) * PI * (asin (at_t) * (inv PI) + (1 / 2)) * (inv (sqrt (1 - (at_t) ^ 2))) - 1) * ((1 / 2) - asin (at_t) * (inv PI)) >= 0).
        { apply (step_slope (at_t)); premise. }
        try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
        try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
        assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
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
        try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign).
        try assert (Q1' : inv (sqrt ((at_t) + 1)) * inv (sqrt ((at_t) + 1)) = inv ((at_t) + 1)) by (apply inv_sqrt_square; sign).
        try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]).
        try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]).
        assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
        assert (Z1' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign).
        assert (Z2' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign).
        first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal].
      - intros at_t B'.
        try assert (0 <= z - (1 / 2)) by first [seen | sign_form ((1 / 2) * (2 * (z - (1 / 2)))) ltac:(first [put; solve [field] | equal]) | sign_form (z - (1 / 2)) ltac:(first [put; solve [field] | equal]) | sign].
        try assert (0 <= 1 - (1 / 2)) by by_ball.
        assert ((at_t) >= (1 / 2)) by premise.
        try assert (0 <= 1 - z) by first [sign].
        try assert (0 <= 1 - 1) by by_ball.
        assert (1 > (at_t)) by premise.
        try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
        assert (S' : ((at_t) * PI * (asin (at_t) * (inv PI) + (1 / 2)) * (inv (sqrt (1 - (at_t) ^ 2))) - 1) * ((1 / 2) - asin (at_t) * (inv PI)) >= 0).
        { apply (step_slope (at_t)); premise. }
        first [cbv beta; lra | fit S'].
      - assert (0 < PI) by by_number.
        continuity_at.
      - assert (0 < PI) by by_number.
        continuity_at. }
    assert (G' : (PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)) * ((1 / 2) - asin z * (inv PI))) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) = (1 - PI * (sqrt (1 - (1) ^ 2)) * (asin (1) * (inv PI) + (1 / 2)) * ((1 / 2) - asin (1) * (inv PI)) - (sqrt (1 - (1) ^ 2) + (1) * (asin (1) + (1 / 2) * PI)) * (inv PI)) - (1 - PI * (sqrt (1 - (z) ^ 2)) * (asin (z) * (inv PI) + (1 / 2)) * ((1 / 2) - asin (z) * (inv PI)) - (sqrt (1 - (z) ^ 2) + (z) * (asin (z) + (1 / 2) * PI)) * (inv PI))).
    { try assert (N9' : normal_form ((asin (1))) ((1 / 2) * PI)) by normal.
      try assert (0 < 1 + z) by sign.
      try assert (N10' : normal_form ((sqrt (1 - (z) ^ 2))) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + z) by sign.
      try assert (N11' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N12' : normal_form ((sqrt (1 - (1) ^ 2))) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
      assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
      first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : z - (1 / 2) <= 0) by lra; clear C'.
    assert (I' : ((1 / 2) - asin (z) * (inv PI)) * PI * (asin (z) * (inv PI) + (1 / 2)) * (sqrt (1 - (z) ^ 2)) >= 1 - (((1 / 2) * PI + asin (z)) * (z) + sqrt (1 - (z) ^ 2)) * (inv PI)).
    { apply (relu_layer_left.step_at_least (z)); [first [exact H_z_pos_is_0 | assert (G' : (z) - (0) = (z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_z_pos_is_0] | first [exact H_case | assert (G' : (1 / 2) - (z) = (0) - (z - (1 / 2))); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_case]]. }
    assert (G' : (PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)) * ((1 / 2) - asin z * (inv PI))) - (1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI)) = (((1 / 2) - asin (z) * (inv PI)) * PI * (asin (z) * (inv PI) + (1 / 2)) * (sqrt (1 - (z) ^ 2))) - (1 - (((1 / 2) * PI + asin (z)) * (z) + sqrt (1 - (z) ^ 2)) * (inv PI))).
    { try assert (0 < 1 + z) by sign.
      try assert (N16' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + z) by sign.
      try assert (N17' : normal_form ((sqrt (1 - (z) ^ 2))) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      first [put; solve [field] | equal]. }
    gap; try rewrite G'; lra.
Qed.

Theorem theorem_1 (x : R) (z : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  (3 / 4) - (3 / 2) * (asin z) * (inv PI) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof. exact (step_s_3_over_2 (z) H_z_pos_is_0 H_z_less_is_1). Qed.

Theorem theorem_2 (x : R) (z : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x)
    (H_z_pos_is_0 : z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)) * ((1 / 2) - asin z * (inv PI)) >= 1 - (sqrt (1 - z ^ 2) + ((1 / 2) * PI + asin z) * z) * (inv PI).
Proof. exact (step_k (x) (z) H_x_pos_is_1_over_2 H_x_less_1 H_z_pos_is_0 H_z_less_is_1). Qed.
