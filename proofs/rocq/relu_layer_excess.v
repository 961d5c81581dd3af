(** $pi z <= pi / 2 + asin z + z sqrt(1 - z^2)$ (relu-layer-excess)

  Given [x < 1]: 1 > x
  Given [x > -1]: x + 1 > 0
  Given [z >= -1]: 1 + z >= 0
  Given [z <= 1]: 1 >= z
  Then -pi*z + 1/2*pi + asin(z) + z*(1 - z^2)^(1/2) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
Open Scope R_scope.

(** Step [1 - x^2], by Sign:
  -x^2 + 1 > 0
*)
Lemma step_s_1_m_x_2 (x : R)
    (H_x_less_1 : 1 > x)
    (H_x_pos_m1 : x + 1 > 0) :
  1 - x ^ 2 > 0.
Proof.
  assert (P' : 0 < ((x + 1) * (1 - x))).
  { first [sign]. }
  assert (G' : (1 - x ^ 2) - (0) = ((x + 1) * (1 - x))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [root], by Sign:
  (-x^2 + 1)^(1/2) > 0
*)
Lemma step_root (x : R)
    (H_x_less_1 : 1 > x)
    (H_x_pos_m1 : x + 1 > 0) :
  sqrt (1 - x ^ 2) > 0.
Proof.
  pose proof (step_s_1_m_x_2 (x) H_x_less_1 H_x_pos_m1) as H_s_1_m_x_2.
  try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; sign.
Qed.

(** Step [root <= 1], by Sign:
  1 - (-x^2 + 1)^(1/2) >= 0
*)
Lemma step_root_less_is_1 (x : R)
    (H_x_less_1 : 1 > x)
    (H_x_pos_m1 : x + 1 > 0) :
  1 - sqrt (1 - x ^ 2) >= 0.
Proof.
  pose proof (step_root (x) H_x_less_1 H_x_pos_m1) as H_root.
  try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < 1 + sqrt (1 - x ^ 2)) by sign.
  assert (P' : 0 <= (x ^ 2 * (inv (1 + sqrt (1 - x ^ 2))))).
  { sign. }
  assert (G' : (1 - sqrt (1 - x ^ 2)) - (0) = (x ^ 2 * (inv (1 + sqrt (1 - x ^ 2))))).
  { try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + sqrt (1 - x ^ 2)) by sign.
    try assert (0 < x + 1) by first [sign].
    try assert (0 < 1 - x) by first [sign].
    try assert (N0' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + 1) by first [sign].
    try assert (0 < 1 - x) by first [sign].
    try assert (0 < 1 + sqrt (1 - x) * (sqrt (x + 1))) by sign.
    try assert (N1' : normal_form (inv (1 + sqrt (1 - x ^ 2))) (inv (1 + sqrt (1 - x) * (sqrt (x + 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); assert (Z0' : 1 + sqrt (1 - x) * (sqrt (x + 1)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; first [sign]).
    try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]).
    assert (Z0' : 1 + sqrt (1 - x) * (sqrt (x + 1)) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [pi > 3], by Balls:
  pi > 3
*)
Lemma step_pi_pos_3 :
  PI > 3.
Proof.
  by_balls.
Qed.

(** Step [falls], by Linear:
  pi - 2*(-x^2 + 1)^(1/2) >= 0
*)
Lemma step_falls (x : R)
    (H_x_less_1 : 1 > x)
    (H_x_pos_m1 : x + 1 > 0) :
  PI - 2 * (sqrt (1 - x ^ 2)) >= 0.
Proof.
  pose proof (step_root_less_is_1 (x) H_x_less_1 H_x_pos_m1) as H_root_less_is_1.
  pose proof (step_pi_pos_3) as H_pi_pos_3.
  assert (P0' : 0 < (1) * ((PI) - (3))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 <= (2) * ((1 - sqrt (1 - x ^ 2)) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (1)) by (by_number).
  assert (G' : (PI - 2 * (sqrt (1 - x ^ 2))) - (0) = (1) * ((PI) - (3)) + (2) * ((1 - sqrt (1 - x ^ 2)) - (0)) + (1)).
  { try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < x + 1) by first [sign].
    try assert (0 < 1 - x) by first [sign].
    try assert (N0' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [excess], by Monotone:
  -pi*z + 1/2*pi + asin(z) + z*(1 - z^2)^(1/2) >= 0
*)
Lemma step_excess (x : R) (z : R)
    (H_x_less_1 : 1 > x)
    (H_x_pos_m1 : x + 1 > 0)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  (1 / 2) * PI + asin z + z * (sqrt (1 - z ^ 2)) - PI * z >= 0.
Proof.
  assert (M' : PI * (z) - asin (z) - (1 / 2) * PI - sqrt (1 - (z) ^ 2) * (z) <= PI * (1) - asin (1) - (1 / 2) * PI - sqrt (1 - (1) ^ 2) * (1)).
  { apply (rises (fun t => PI * t - asin t - (1 / 2) * PI - sqrt (1 - t ^ 2) * t) (fun t => (PI - 2 * (sqrt (1 - t ^ 2))) - 0) (z) (1)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= 1 - z) by first [sign].
      try assert (0 <= 1 - 1) by by_ball.
      assert (1 > (at_t)) by premise.
      try assert (0 <= (1 + z) - 0) by first [seen | sign_form (1 + z) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 + 1) - 0) by by_number.
      assert ((at_t) + 1 > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : PI - 2 * (sqrt (1 - (at_t) ^ 2)) >= 0).
      { apply (step_falls (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign_form (1 - (at_t) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < (at_t) + 1) by first [sign].
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt ((at_t) + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < (at_t) + 1) by first [sign].
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt ((1 - (at_t) ^ 2))))) (inv (sqrt (1 - (at_t))) * (inv (sqrt ((at_t) + 1))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt ((at_t) + 1))))) by (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : inv (sqrt ((at_t) + 1)) * inv (sqrt ((at_t) + 1)) = inv ((at_t) + 1)) by (apply inv_sqrt_square; first [sign]); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt ((at_t) + 1)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; first [sign]).
      try assert (Q1' : inv (sqrt ((at_t) + 1)) * inv (sqrt ((at_t) + 1)) = inv ((at_t) + 1)) by (apply inv_sqrt_square; first [sign]).
      try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]).
      try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]).
      assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z1' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= 1 - z) by first [sign].
      try assert (0 <= 1 - 1) by by_ball.
      assert (1 > (at_t)) by premise.
      try assert (0 <= (1 + z) - 0) by first [seen | sign_form (1 + z) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= (1 + 1) - 0) by by_number.
      assert ((at_t) + 1 > 0) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : PI - 2 * (sqrt (1 - (at_t) ^ 2)) >= 0).
      { apply (step_falls (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - continuity_at.
    - continuity_at. }
  assert (G' : ((1 / 2) * PI + asin z + z * (sqrt (1 - z ^ 2)) - PI * z) - (0) = (PI * (1) - asin (1) - (1 / 2) * PI - sqrt (1 - (1) ^ 2) * (1)) - (PI * (z) - asin (z) - (1 / 2) * PI - sqrt (1 - (z) ^ 2) * (z))).
  { try assert (N8' : normal_form ((asin (1))) ((1 / 2) * PI)) by normal.
    try assert (N9' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N10' : normal_form ((sqrt (1 - (z) ^ 2))) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N11' : normal_form ((sqrt (1 - (1) ^ 2))) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (x : R) (z : R)
    (H_x_less_1 : 1 > x)
    (H_x_pos_m1 : x + 1 > 0)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  (1 / 2) * PI + asin z + z * (sqrt (1 - z ^ 2)) - PI * z >= 0.
Proof. exact (step_excess (x) (z) H_x_less_1 H_x_pos_m1 H_z_pos_is_m1 H_z_less_is_1). Qed.
