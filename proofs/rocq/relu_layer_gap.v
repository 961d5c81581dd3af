(** $theta - sin(theta)$ falls in the cosine, and is below its tangent at 0 (relu-layer-gap)

  Given [x >= 0]: x >= 0
  Given [x < 1]: 1 > x
  Given [v >= 0]: v >= 0
  Given [v <= z]: z >= v
  Given [z <= 1]: 1 >= z
  Then -pi^(-1)*(1 - z^2)^(1/2) - pi^(-1)*asin(z) + 1/2 >= 0
  Then pi^(-1)*((1 - v)*(1 + v)^(-1))^(1/2)*(-z + 1) >= -pi^(-1)*(1 - z^2)^(1/2) - pi^(-1)*asin(z)
    + 1/2
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
Open Scope R_scope.

(** Step [z >= 0], by Linear:
  z >= 0
*)
Lemma step_z_pos_is_0 (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  z >= 0.
Proof.
  assert (P0' : 0 <= (1) * ((z) - (v))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((v) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (z) - (0) = (1) * ((z) - (v)) + (1) * ((v) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [v <= 1], by Linear:
  1 >= v
*)
Lemma step_v_less_is_1 (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  1 >= v.
Proof.
  assert (P0' : 0 <= (1) * ((z) - (v))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((1) - (z))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (1) - (v) = (1) * ((z) - (v)) + (1) * ((1) - (z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [1 - x], by Sign:
  (x + 1)^(-1)*(1 - x) > 0
*)
Lemma step_s_1_m_x (x : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_1 : 1 > x) :
  (1 - x) * (inv (x + 1)) > 0.
Proof.
  try assert (0 < x + 1) by sign.
  gap; first [seen | sign_form ((1 - x) * (inv (x + 1))) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [1 - z], by Sign:
  (1 + z)^(-1)*(-z + 1) >= 0
*)
Lemma step_s_1_m_z (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  (1 - z) * (inv (1 + z)) >= 0.
Proof.
  pose proof (step_z_pos_is_0 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_z_pos_is_0.
  try assert (0 < 1 + z) by sign.
  gap; first [seen | sign_form ((1 - z) * (inv (1 + z))) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [1 - v], by Sign:
  (1 - v)*(1 + v)^(-1) >= 0
*)
Lemma step_s_1_m_v (v : R) (z : R)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  (1 - v) * (inv (1 + v)) >= 0.
Proof.
  pose proof (step_v_less_is_1 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_v_less_is_1.
  try assert (0 < 1 + v) by sign.
  gap; first [seen | sign_form (((z - v) + (1 - z)) * (inv (1 + v))) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [1 - x^2], by Sign:
  -x^2 + 1 > 0
*)
Lemma step_s_1_m_x_2 (x : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_1 : 1 > x) :
  1 - x ^ 2 > 0.
Proof.
  assert (P' : 0 < ((x + 1) * (1 - x))).
  { first [sign]. }
  assert (G' : (1 - x ^ 2) - (0) = ((x + 1) * (1 - x))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [falls], by Sign:
  -x*(-x^2 + 1)^(-1/2)*pi^(-1) + (-x^2 + 1)^(-1/2)*pi^(-1) >= 0
*)
Lemma step_falls (x : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_1 : 1 > x) :
  inv (sqrt (1 - x ^ 2)) * (inv PI) - x * (inv (sqrt (1 - x ^ 2))) * (inv PI) >= 0.
Proof.
  pose proof (step_s_1_m_x_2 (x) H_x_pos_is_0 H_x_less_1) as H_s_1_m_x_2.
  try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P' : 0 <= ((1 - x) * (inv (sqrt (1 - x ^ 2))) * (inv PI))).
  { first [seen | sign_form ((1 - x) * (inv (sqrt (1 - x))) * (inv PI) * (inv (sqrt (x + 1)))) ltac:(try assert (N0' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal]; try assert (N1' : normal_form (inv (sqrt (1 - x ^ 2))) (inv (sqrt (1 - x)) * (inv (sqrt (x + 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (x + 1)) * inv (sqrt (x + 1)) = inv (x + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - x)) * inv (sqrt (1 - x)) = inv (1 - x)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - x) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (x + 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign]. }
  assert (G' : (inv (sqrt (1 - x ^ 2)) * (inv PI) - x * (inv (sqrt (1 - x ^ 2))) * (inv PI)) - (0) = ((1 - x) * (inv (sqrt (1 - x ^ 2))) * (inv PI))).
  { try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [sign].
    try assert (N2' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [sign].
    try assert (N3' : normal_form (inv (sqrt (1 - x ^ 2))) (inv (sqrt (1 - x)) * (inv (sqrt (x + 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (x + 1)) * inv (sqrt (x + 1)) = inv (x + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - x)) * inv (sqrt (1 - x)) = inv (1 - x)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - x) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (x + 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [g >= 0], by Monotone:
  -pi^(-1)*(1 - z^2)^(1/2) - pi^(-1)*asin(z) + 1/2 >= 0
*)
Lemma step_g_pos_is_0 (v : R) (x : R) (z : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_1 : 1 > x)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  (1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI) >= 0.
Proof.
  pose proof (step_z_pos_is_0 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_z_pos_is_0.
  assert (0 <= z) by sign.
  assert (M' : sqrt (1 - (z) ^ 2) * (inv PI) + asin (z) * (inv PI) - (1 / 2) <= sqrt (1 - (1) ^ 2) * (inv PI) + asin (1) * (inv PI) - (1 / 2)).
  { apply (rises (fun t => sqrt (1 - t ^ 2) * (inv PI) + asin t * (inv PI) - (1 / 2)) (fun t => (inv PI * (inv (sqrt (1 - t ^ 2))) - t * (inv PI) * (inv (sqrt (1 - t ^ 2)))) - 0) (z) (1)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= z - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= 1 - z) by first [sign].
      try assert (0 <= 1 - 1) by by_ball.
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) * (inv PI) - (at_t) * (inv (sqrt (1 - (at_t) ^ 2))) * (inv PI) >= 0).
      { apply (step_falls (at_t)); premise. }
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign_form (1 - (at_t) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N2' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt ((at_t) + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N3' : normal_form ((inv (sqrt ((1 - (at_t) ^ 2))))) (inv (sqrt (1 - (at_t))) * (inv (sqrt ((at_t) + 1))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt ((at_t) + 1))))) by (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt ((at_t) + 1)) * inv (sqrt ((at_t) + 1)) = inv ((at_t) + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt ((at_t) + 1)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N4' : normal_form ((inv (sqrt (1 - at_t ^ 2)))) (inv (sqrt (1 - (at_t))) * (inv (sqrt ((at_t) + 1))))) by first [(unfold normal_form; replace ((1 - at_t ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt ((at_t) + 1))))) by (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt ((at_t) + 1)) * inv (sqrt ((at_t) + 1)) = inv ((at_t) + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt ((at_t) + 1)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      first [put; solve [field] | equal].
    - intros at_t B'.
      try assert (0 <= z - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= 1 - z) by first [sign].
      try assert (0 <= 1 - 1) by by_ball.
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : inv (sqrt (1 - (at_t) ^ 2)) * (inv PI) - (at_t) * (inv (sqrt (1 - (at_t) ^ 2))) * (inv PI) >= 0).
      { apply (step_falls (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < PI) by by_number.
      continuity_at.
    - assert (0 < PI) by by_number.
      continuity_at. }
  assert (G' : ((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)) - (0) = (sqrt (1 - (1) ^ 2) * (inv PI) + asin (1) * (inv PI) - (1 / 2)) - (sqrt (1 - (z) ^ 2) * (inv PI) + asin (z) * (inv PI) - (1 / 2))).
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

(** Step [ratio falls], by Sign:
  ((x + 1)^(-1)*(1 - x))^(-1/2)*(x + 1)^(-2) >= 0
*)
Lemma step_ratio_falls (x : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_1 : 1 > x) :
  inv (sqrt ((1 - x) * (inv (x + 1)))) * (inv ((x + 1) ^ 2)) >= 0.
Proof.
  pose proof (step_s_1_m_x (x) H_x_pos_is_0 H_x_less_1) as H_s_1_m_x.
  try assert (0 < x + 1) by sign.
  try assert (0 < x + 1) by sign.
  gap; sign.
Qed.

(** Step [r], by Monotone:
  ((1 - v)*(1 + v)^(-1))^(1/2) >= ((1 + z)^(-1)*(-z + 1))^(1/2)
*)
Lemma step_r (v : R) (x : R) (z : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_1 : 1 > x)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  sqrt ((1 - v) * (inv (1 + v))) >= sqrt ((1 - z) * (inv (1 + z))).
Proof.
  pose proof (step_z_pos_is_0 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_z_pos_is_0.
  pose proof (step_v_less_is_1 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_v_less_is_1.
  assert (0 <= v) by sign.
  assert (0 <= z) by sign.
  assert (M' : (-1) * (sqrt ((1 - (v)) * (inv (1 + (v))))) <= (-1) * (sqrt ((1 - (z)) * (inv (1 + (z)))))).
  { apply (rises (fun t => (-1) * (sqrt ((1 - t) * (inv (1 + t))))) (fun t => inv (sqrt ((1 - t) * (inv (1 + t)))) * (inv ((1 + t) ^ 2)) - 0) (v) (z)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= v - 0) by sign.
      try assert (0 <= z - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= 1 - v) by first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= 1 - z) by first [sign].
      assert (1 > (at_t)) by premise.
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < (at_t) + 1) by sign.
      assert (S' : inv (sqrt ((1 - (at_t)) * (inv ((at_t) + 1)))) * (inv (((at_t) + 1) ^ 2)) >= 0).
      { apply (step_ratio_falls (at_t)); premise. }
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < (at_t) + 1) by sign.
      assert (0 < ((1 - at_t) * (inv (1 + at_t)))) by first [seen | sign_form ((1 - (at_t)) * (inv ((at_t) + 1))) ltac:(try assert (N2' : normal_form ((inv (1 + at_t))) (inv ((at_t) + 1))) by normal; first [put; solve [ring] | equal]) | sign_form (inv ((at_t) + 1) - (at_t) * (inv ((at_t) + 1))) ltac:(try assert (N3' : normal_form ((inv (1 + at_t))) (inv ((at_t) + 1))) by normal; first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 + at_t)) by sign.
      try assert (0 < (at_t) + 1) by sign.
      try assert (N4' : normal_form ((inv (1 + at_t))) (inv ((at_t) + 1))) by normal.
      try assert (0 < (at_t) + 1) by sign.
      try assert (N5' : normal_form ((inv (1 + at_t))) (inv ((at_t) + 1))) by normal.
      try assert (0 < (at_t) ^ 2 + 1 + 2 * (at_t)) by sign.
      try assert (N6' : normal_form ((inv ((1 + at_t) ^ 2))) (inv ((at_t) ^ 2 + 1 + 2 * (at_t)))) by normal.
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N7' : normal_form (sqrt (((1 - at_t) * (inv (1 + at_t))))) (sqrt (1 - (at_t)) * (inv (sqrt ((at_t) + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt ((at_t) + 1)) * inv (sqrt ((at_t) + 1)) = inv ((at_t) + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : (at_t) + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N8' : normal_form ((inv (sqrt ((1 - at_t) * (inv (1 + at_t)))))) (sqrt ((at_t) + 1) * (inv (sqrt (1 - (at_t)))))) by first [(unfold normal_form; replace (((1 - at_t) * (inv (1 + at_t)))) with (inv (inv (sqrt (1 - (at_t)))) * (inv (sqrt ((at_t) + 1)))) by (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt ((at_t) + 1)) * inv (sqrt ((at_t) + 1)) = inv ((at_t) + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : (at_t) + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z2' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N9' : normal_form ((inv (sqrt (((1 - at_t) * (inv (1 + at_t))))))) (sqrt ((at_t) + 1) * (inv (sqrt (1 - (at_t)))))) by first [(unfold normal_form; replace (((1 - at_t) * (inv (1 + at_t)))) with (inv (inv (sqrt (1 - (at_t)))) * (inv (sqrt ((at_t) + 1)))) by (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt ((at_t) + 1)) * inv (sqrt ((at_t) + 1)) = inv ((at_t) + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : (at_t) + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z2' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign).
      try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]).
      try assert (Q2' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]).
      assert (Z0' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign).
      assert (Z1' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z2' : (at_t) + 1 <> 0) by (apply positive_ne; sign).
      assert (Z3' : (at_t) ^ 2 + 1 + 2 * (at_t) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z3'), ?(inv_at _ Z2'); field [Q0' Q1' Q2']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= v - 0) by sign.
      try assert (0 <= z - 0) by sign.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= 1 - v) by first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= 1 - z) by first [sign].
      assert (1 > (at_t)) by premise.
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < (at_t) + 1) by sign.
      assert (S' : inv (sqrt ((1 - (at_t)) * (inv ((at_t) + 1)))) * (inv (((at_t) + 1) ^ 2)) >= 0).
      { apply (step_ratio_falls (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < (1 + (v))) by sign.
      continuity_at.
    - assert (0 < (1 + (z))) by sign.
      continuity_at. }
  assert (G' : (sqrt ((1 - v) * (inv (1 + v)))) - (sqrt ((1 - z) * (inv (1 + z)))) = ((-1) * (sqrt ((1 - (z)) * (inv (1 + (z)))))) - ((-1) * (sqrt ((1 - (v)) * (inv (1 + (v))))))).
  { try assert (0 < 1 + v) by sign.
    try assert (0 < (1 + (v))) by sign.
    try assert (0 < (1 + (z))) by sign.
    try assert (0 < 1 + z) by sign.
    try assert (0 < 1 + z) by sign.
    try assert (N14' : normal_form ((sqrt ((1 - (z)) * (inv (1 + (z)))))) (sqrt (1 - z) * (inv (sqrt (1 + z))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + z)) * inv (sqrt (1 + z)) = inv (1 + z)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt (1 + z) <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + z <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < 1 + z) by sign.
    try assert (N15' : normal_form (sqrt ((1 - z) * (inv (1 + z)))) (sqrt (1 - z) * (inv (sqrt (1 + z))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + z)) * inv (sqrt (1 + z)) = inv (1 + z)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt (1 + z) <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + z <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (N16' : normal_form ((sqrt ((1 - (v)) * (inv (1 + (v)))))) (sqrt (1 - v) * (inv (sqrt (1 + v))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (1 + v) <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + v <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (N17' : normal_form (sqrt ((1 - v) * (inv (1 + v)))) (sqrt (1 - v) * (inv (sqrt (1 + v))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (1 + v) <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + v <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [at z], by Sign:
  ((x + 1)^(-1)*(1 - x))^(-1/2)*pi^(-1)*(x + 1)^(-2)*(1 - x) >= 0
*)
Lemma step_at_z (x : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_1 : 1 > x) :
  (1 - x) * (inv (sqrt ((1 - x) * (inv (x + 1))))) * (inv PI) * (inv ((x + 1) ^ 2)) >= 0.
Proof.
  pose proof (step_ratio_falls (x) H_x_pos_is_0 H_x_less_1) as H_ratio_falls.
  try assert (0 < x + 1) by sign.
  try assert (0 < x + 1) by sign.
  gap; first [seen | sign_form (sqrt (x + 1) * (1 - x) * (inv (sqrt (1 - x))) * (inv PI) * (inv ((x + 1) ^ 2))) ltac:(try assert (N0' : normal_form (inv ((x + 1) ^ 2)) (inv (x ^ 2 + 1 + 2 * x))) by first [apply inv_is; [nonzero | (assert (Z0' : x ^ 2 + 1 + 2 * x <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (sqrt ((1 - x) * (inv (x + 1)))) (sqrt (1 - x) * (inv (sqrt (x + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (x + 1)) * inv (sqrt (x + 1)) = inv (x + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt (x + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : x + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; try assert (N2' : normal_form (inv (sqrt ((1 - x) * (inv (x + 1))))) (sqrt (x + 1) * (inv (sqrt (1 - x))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (x + 1)) * inv (sqrt (x + 1)) = inv (x + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - x)) * inv (sqrt (1 - x)) = inv (1 - x)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - x) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (x + 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [tangent], by Monotone:
  ((1 + z)^(-1)*(-z + 1))^(1/2)*pi^(-1)*(-z + 1) >= -pi^(-1)*(1 - z^2)^(1/2) - pi^(-1)*asin(z) +
    1/2
*)
Lemma step_tangent (v : R) (x : R) (z : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_1 : 1 > x)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  sqrt ((1 - z) * (inv (1 + z))) * (1 - z) * (inv PI) >= (1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI).
Proof.
  pose proof (step_z_pos_is_0 (v) (z) H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_z_pos_is_0.
  assert (0 <= z) by sign.
  assert (M' : (1 / 2) - sqrt (1 - (z) ^ 2) * (inv PI) - (1 - (z)) * (sqrt ((1 - (z)) * (inv (1 + (z))))) * (inv PI) - asin (z) * (inv PI) <= (1 / 2) - sqrt (1 - (1) ^ 2) * (inv PI) - (1 - (1)) * (sqrt ((1 - (1)) * (inv (1 + (1))))) * (inv PI) - asin (1) * (inv PI)).
  { apply (rises (fun t => (1 / 2) - sqrt (1 - t ^ 2) * (inv PI) - (1 - t) * (sqrt ((1 - t) * (inv (1 + t)))) * (inv PI) - asin t * (inv PI)) (fun t => (1 - t) * (inv (sqrt ((1 - t) * (inv (1 + t))))) * (inv ((1 + t) ^ 2)) * (inv PI) - 0) (z) (1)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= z - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= 1 - z) by first [sign].
      try assert (0 <= 1 - 1) by by_ball.
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < (at_t) + 1) by sign.
      assert (S' : (1 - (at_t)) * (inv (sqrt ((1 - (at_t)) * (inv ((at_t) + 1))))) * (inv PI) * (inv (((at_t) + 1) ^ 2)) >= 0).
      { apply (step_at_z (at_t)); premise. }
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 - (at_t) ^ 2)) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign_form (1 - (at_t) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (0 < ((1 - at_t) * (inv (1 + at_t)))) by first [seen | sign_form ((1 - (at_t)) * (inv ((at_t) + 1))) ltac:(try assert (N2' : normal_form ((inv (1 + at_t))) (inv ((at_t) + 1))) by normal; first [put; solve [ring] | equal]) | sign_form (inv ((at_t) + 1) - (at_t) * (inv ((at_t) + 1))) ltac:(try assert (N3' : normal_form ((inv (1 + at_t))) (inv ((at_t) + 1))) by normal; first [put; solve [ring] | equal]) | sign].
      assert (0 < (1 + at_t)) by sign.
      try assert (0 < (at_t) + 1) by sign.
      try assert (N4' : normal_form ((inv (1 + at_t))) (inv ((at_t) + 1))) by normal.
      try assert (0 < (at_t) + 1) by sign.
      try assert (N5' : normal_form ((inv (1 + at_t))) (inv ((at_t) + 1))) by normal.
      try assert (0 < (at_t) ^ 2 + 1 + 2 * (at_t)) by sign.
      try assert (N6' : normal_form ((inv ((1 + at_t) ^ 2))) (inv ((at_t) ^ 2 + 1 + 2 * (at_t)))) by normal.
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N7' : normal_form ((sqrt (1 - (at_t) ^ 2))) (sqrt (1 - (at_t)) * (sqrt ((at_t) + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N8' : normal_form ((inv (sqrt ((1 - (at_t) ^ 2))))) (inv (sqrt (1 - (at_t))) * (inv (sqrt ((at_t) + 1))))) by first [(unfold normal_form; replace ((1 - (at_t) ^ 2)) with (inv (inv (sqrt (1 - (at_t)))) * (inv (inv (sqrt ((at_t) + 1))))) by (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt ((at_t) + 1)) * inv (sqrt ((at_t) + 1)) = inv ((at_t) + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z1' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign); assert (Z3' : inv (sqrt ((at_t) + 1)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N9' : normal_form (sqrt (((1 - at_t) * (inv (1 + at_t))))) (sqrt (1 - (at_t)) * (inv (sqrt ((at_t) + 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt ((at_t) + 1)) * inv (sqrt ((at_t) + 1)) = inv ((at_t) + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign); assert (Z1' : (at_t) + 1 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N10' : normal_form ((inv (sqrt ((1 - at_t) * (inv (1 + at_t)))))) (sqrt ((at_t) + 1) * (inv (sqrt (1 - (at_t)))))) by first [(unfold normal_form; replace (((1 - at_t) * (inv (1 + at_t)))) with (inv (inv (sqrt (1 - (at_t)))) * (inv (sqrt ((at_t) + 1)))) by (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt ((at_t) + 1)) * inv (sqrt ((at_t) + 1)) = inv ((at_t) + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : (at_t) + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z2' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < 1 - (at_t)) by first [sign].
      try assert (N11' : normal_form ((inv (sqrt (((1 - at_t) * (inv (1 + at_t))))))) (sqrt ((at_t) + 1) * (inv (sqrt (1 - (at_t)))))) by first [(unfold normal_form; replace (((1 - at_t) * (inv (1 + at_t)))) with (inv (inv (sqrt (1 - (at_t)))) * (inv (sqrt ((at_t) + 1)))) by (try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt ((at_t) + 1)) * inv (sqrt ((at_t) + 1)) = inv ((at_t) + 1)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]); try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : (at_t) + 1 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign); assert (Z2' : inv (sqrt (1 - (at_t))) <> 0) by (apply positive_ne; sign); assert (Z3' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal]); inverse) | normal].
      derivative_of.
      try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign).
      try assert (Q1' : inv (sqrt ((at_t) + 1)) * inv (sqrt ((at_t) + 1)) = inv ((at_t) + 1)) by (apply inv_sqrt_square; sign).
      try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]).
      try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]).
      assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z1' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign).
      assert (Z2' : PI <> 0) by (apply positive_ne; by_number).
      assert (Z3' : (at_t) + 1 <> 0) by (apply positive_ne; sign).
      assert (Z4' : (at_t) ^ 2 + 1 + 2 * (at_t) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z4'), ?(inv_at _ Z3'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= z - 0) by sign.
      try assert (0 <= 1 - 0) by by_number.
      assert ((at_t) >= 0) by premise.
      try assert (0 <= 1 - z) by first [sign].
      try assert (0 <= 1 - 1) by by_ball.
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < (at_t) + 1) by sign.
      try assert (0 < (at_t) + 1) by sign.
      assert (S' : (1 - (at_t)) * (inv (sqrt ((1 - (at_t)) * (inv ((at_t) + 1))))) * (inv PI) * (inv (((at_t) + 1) ^ 2)) >= 0).
      { apply (step_at_z (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < PI) by by_number.
      assert (0 < (1 + (z))) by sign.
      continuity_at.
    - assert (0 < PI) by by_number.
      assert (0 < (1 + (1))) by by_number.
      continuity_at. }
  assert (G' : (sqrt ((1 - z) * (inv (1 + z))) * (1 - z) * (inv PI)) - ((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)) = ((1 / 2) - sqrt (1 - (1) ^ 2) * (inv PI) - (1 - (1)) * (sqrt ((1 - (1)) * (inv (1 + (1))))) * (inv PI) - asin (1) * (inv PI)) - ((1 / 2) - sqrt (1 - (z) ^ 2) * (inv PI) - (1 - (z)) * (sqrt ((1 - (z)) * (inv (1 + (z))))) * (inv PI) - asin (z) * (inv PI))).
  { try assert (0 < (1 + (1))) by by_number.
    try assert (0 < (1 + (z))) by sign.
    try assert (0 < 1 + z) by sign.
    try assert (N16' : normal_form ((asin (1))) ((1 / 2) * PI)) by normal.
    try assert (N17' : normal_form ((inv (1 + (1)))) (1 / 2)) by first [apply inv_is; [nonzero | (first [put; solve [field] | equal])] | normal].
    try assert (N18' : normal_form ((sqrt (1 - (1) ^ 2))) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    try assert (0 < 1 + z) by sign.
    try assert (N19' : normal_form (sqrt ((1 - z) * (inv (1 + z)))) (sqrt (1 - z) * (inv (sqrt (1 + z))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + z)) * inv (sqrt (1 + z)) = inv (1 + z)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt (1 + z) <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + z <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < 1 + z) by sign.
    try assert (N20' : normal_form ((sqrt ((1 - (z)) * (inv (1 + (z)))))) (sqrt (1 - z) * (inv (sqrt (1 + z))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + z)) * inv (sqrt (1 + z)) = inv (1 + z)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); assert (Z0' : sqrt (1 + z) <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + z <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < 1 + z) by sign.
    try assert (N21' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + z) by sign.
    try assert (N22' : normal_form ((sqrt (1 - (z) ^ 2))) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N23' : normal_form ((sqrt ((1 - (1)) * (inv (1 + (1)))))) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [field] | equal])] | normal].
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    assert (Z1' : sqrt (1 + z) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [above], by Linear:
  pi^(-1)*((1 - v)*(1 + v)^(-1))^(1/2)*(-z + 1) >= -pi^(-1)*(1 - z^2)^(1/2) - pi^(-1)*asin(z) +
    1/2
*)
Lemma step_above (v : R) (x : R) (z : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_1 : 1 > x)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  sqrt ((1 - v) * (inv (1 + v))) * (1 - z) * (inv PI) >= (1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI).
Proof.
  pose proof (step_r (v) (x) (z) H_x_pos_is_0 H_x_less_1 H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_r.
  pose proof (step_tangent (v) (x) (z) H_x_pos_is_0 H_x_less_1 H_v_pos_is_0 H_v_less_is_z H_z_less_is_1) as H_tangent.
  assert (P0' : 0 <= (1) * ((sqrt ((1 - z) * (inv (1 + z))) * (1 - z) * (inv PI)) - ((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= ((1 - z) * (inv PI)) * ((sqrt ((1 - v) * (inv (1 + v)))) - (sqrt ((1 - z) * (inv (1 + z)))))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (G' : (sqrt ((1 - v) * (inv (1 + v))) * (1 - z) * (inv PI)) - ((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI)) = (1) * ((sqrt ((1 - z) * (inv (1 + z))) * (1 - z) * (inv PI)) - ((1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI))) + ((1 - z) * (inv PI)) * ((sqrt ((1 - v) * (inv (1 + v)))) - (sqrt ((1 - z) * (inv (1 + z)))))).
  { try assert (0 < 1 + v) by sign.
    try assert (N0' : normal_form (sqrt ((1 - z) * (inv (1 + z)))) (sqrt (inv (1 + z)) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (N1' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (N2' : normal_form (sqrt ((1 - v) * (inv (1 + v)))) (sqrt (1 - v) * (inv (sqrt (1 + v))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (1 + v)) * inv (sqrt (1 + v)) = inv (1 + v)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (1 + v) <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + v <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (v : R) (x : R) (z : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_1 : 1 > x)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  (1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI) >= 0.
Proof. exact (step_g_pos_is_0 (v) (x) (z) H_x_pos_is_0 H_x_less_1 H_v_pos_is_0 H_v_less_is_z H_z_less_is_1). Qed.

Theorem theorem_2 (v : R) (x : R) (z : R)
    (H_x_pos_is_0 : x >= 0)
    (H_x_less_1 : 1 > x)
    (H_v_pos_is_0 : v >= 0)
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  sqrt ((1 - v) * (inv (1 + v))) * (1 - z) * (inv PI) >= (1 / 2) - sqrt (1 - z ^ 2) * (inv PI) - asin z * (inv PI).
Proof. exact (step_above (v) (x) (z) H_x_pos_is_0 H_x_less_1 H_v_pos_is_0 H_v_less_is_z H_z_less_is_1). Qed.
