(** $(pi - theta) sin(theta)$ rises in $theta$ up to $pi/3$ (relu-layer-falling)

  Given [x >= 1/2]: x >= 1/2
  Given [x < 1]: 1 > x
  Given [v >= 1/2]: v >= 1/2
  Given [v <= z]: z >= v
  Given [z <= 1]: 1 >= z
  Then pi*(pi^(-1)*asin(v) + 1/2)*(1 - v^2)^(1/2) >= pi*(pi^(-1)*asin(z) + 1/2)*(1 - z^2)^(1/2)
  Then x*pi*(-x^2 + 1)^(-1/2)*(asin(x)*pi^(-1) + 1/2) - 1 >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require arcsine_above.
Open Scope R_scope.

(** Step [x >= 0], by Linear:
  x >= 0
*)
Lemma step_x_pos_is_0 (x : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x) :
  x >= 0.
Proof.
  assert (P0' : 0 <= (1) * ((x) - (1 / 2))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (1 / 2)) by (by_number).
  assert (G' : (x) - (0) = (1) * ((x) - (1 / 2)) + (1 / 2)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
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

(** Step [asin x >= x], by Instance:
  asin(x) >= x
*)
Lemma step_asin_x_pos_is_x (x : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x) :
  asin x >= x.
Proof.
  pose proof (step_x_pos_is_0 (x) H_x_pos_is_1_over_2 H_x_less_1) as H_x_pos_is_0.
  pose proof (step_x_less_is_1 (x) H_x_pos_is_1_over_2 H_x_less_1) as H_x_less_is_1.
  assert (I' : asin (x) >= (x)).
  { apply (arcsine_above.step_above (0) (x)); [first [assumption | gap; by_number | premise] | first [assumption | gap; by_number | premise] | first [exact H_x_pos_is_0 | assert (G' : (x) - (0) = (x) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_x_pos_is_0] | first [exact H_x_less_is_1 | assert (G' : (1) - (x) = (1) - (x)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_x_less_is_1]]. }
  assert (G' : (asin x) - (x) = (asin (x)) - (x)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [1 - x^2], by Sign:
  -x^2 + 1 > 0
*)
Lemma step_s_1_m_x_2 (x : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x) :
  1 - x ^ 2 > 0.
Proof.
  pose proof (step_x_pos_is_0 (x) H_x_pos_is_1_over_2 H_x_less_1) as H_x_pos_is_0.
  assert (P' : 0 < ((x + 1) * (1 - x))).
  { first [sign]. }
  assert (G' : (1 - x ^ 2) - (0) = ((x + 1) * (1 - x))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [root > 0], by Sign:
  (-x^2 + 1)^(1/2) > 0
*)
Lemma step_root_pos_0 (x : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x) :
  sqrt (1 - x ^ 2) > 0.
Proof.
  pose proof (step_s_1_m_x_2 (x) H_x_pos_is_1_over_2 H_x_less_1) as H_s_1_m_x_2.
  try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; sign.
Qed.

(** Step [root <= 1], by Sign:
  1 - (-x^2 + 1)^(1/2) >= 0
*)
Lemma step_root_less_is_1 (x : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x) :
  1 - sqrt (1 - x ^ 2) >= 0.
Proof.
  pose proof (step_root_pos_0 (x) H_x_pos_is_1_over_2 H_x_less_1) as H_root_pos_0.
  try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < 1 + sqrt (1 - x ^ 2)) by sign.
  assert (P' : 0 <= (x ^ 2 * (inv (1 + sqrt (1 - x ^ 2))))).
  { sign. }
  assert (G' : (1 - sqrt (1 - x ^ 2)) - (0) = (x ^ 2 * (inv (1 + sqrt (1 - x ^ 2))))).
  { try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 + sqrt (1 - x ^ 2)) by sign.
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [sign].
    try assert (N0' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [sign].
    try assert (0 < 1 + sqrt (1 - x) * (sqrt (x + 1))) by sign.
    try assert (N1' : normal_form (inv (1 + sqrt (1 - x ^ 2))) (inv (1 + sqrt (1 - x) * (sqrt (x + 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); assert (Z0' : 1 + sqrt (1 - x) * (sqrt (x + 1)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign).
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

(** Step [at least 1], by Linear:
  x^2 + 3/2*x >= 1
*)
Lemma step_at_least_1 (x : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x) :
  x ^ 2 + (3 / 2) * x >= 1.
Proof.
  pose proof (step_x_pos_is_0 (x) H_x_pos_is_1_over_2 H_x_less_1) as H_x_pos_is_0.
  assert (P0' : 0 <= (x + 2) * ((x) - (1 / 2))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (x ^ 2 + (3 / 2) * x) - (1) = (x + 2) * ((x) - (1 / 2))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [numerator], by Linear:
  x*pi*(asin(x)*pi^(-1) + 1/2) >= (-x^2 + 1)^(1/2)
*)
Lemma step_numerator (x : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x) :
  x * PI * (asin x * (inv PI) + (1 / 2)) >= sqrt (1 - x ^ 2).
Proof.
  pose proof (step_x_pos_is_0 (x) H_x_pos_is_1_over_2 H_x_less_1) as H_x_pos_is_0.
  pose proof (step_asin_x_pos_is_x (x) H_x_pos_is_1_over_2 H_x_less_1) as H_asin_x_pos_is_x.
  pose proof (step_root_less_is_1 (x) H_x_pos_is_1_over_2 H_x_less_1) as H_root_less_is_1.
  pose proof (step_pi_pos_3) as H_pi_pos_3.
  pose proof (step_at_least_1 (x) H_x_pos_is_1_over_2 H_x_less_1) as H_at_least_1.
  assert (P0' : 0 <= (x) * ((asin x) - (x))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 < ((1 / 2) * x) * ((PI) - (3))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (P2' : 0 <= (1) * ((x ^ 2 + (3 / 2) * x) - (1))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P3' : 0 <= (1) * ((1 - sqrt (1 - x ^ 2)) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (x * PI * (asin x * (inv PI) + (1 / 2))) - (sqrt (1 - x ^ 2)) = (x) * ((asin x) - (x)) + ((1 / 2) * x) * ((PI) - (3)) + (1) * ((x ^ 2 + (3 / 2) * x) - (1)) + (1) * ((1 - sqrt (1 - x ^ 2)) - (0))).
  { try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < x + 1) by sign.
    try assert (0 < 1 - x) by first [sign].
    try assert (N0' : normal_form (sqrt (1 - x ^ 2)) (sqrt (1 - x) * (sqrt (x + 1)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (x + 1) * sqrt (x + 1) = x + 1) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - x) * sqrt (1 - x) = 1 - x) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [k falls], by Linear:
  x*pi*(-x^2 + 1)^(-1/2)*(asin(x)*pi^(-1) + 1/2) - 1 >= 0
*)
Lemma step_k_falls (x : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x) :
  x * PI * (asin x * (inv PI) + (1 / 2)) * (inv (sqrt (1 - x ^ 2))) - 1 >= 0.
Proof.
  pose proof (step_s_1_m_x_2 (x) H_x_pos_is_1_over_2 H_x_less_1) as H_s_1_m_x_2.
  pose proof (step_numerator (x) H_x_pos_is_1_over_2 H_x_less_1) as H_numerator.
  try assert (0 < 1 - x ^ 2) by first [seen | sign_form ((x + 1) * (1 - x)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P0' : 0 <= (inv (sqrt (1 - x ^ 2))) * ((x * PI * (asin x * (inv PI) + (1 / 2))) - (sqrt (1 - x ^ 2)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (x * PI * (asin x * (inv PI) + (1 / 2)) * (inv (sqrt (1 - x ^ 2))) - 1) - (0) = (inv (sqrt (1 - x ^ 2))) * ((x * PI * (asin x * (inv PI) + (1 / 2))) - (sqrt (1 - x ^ 2)))).
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

(** Step [v <= 1], by Linear:
  1 >= v
*)
Lemma step_v_less_is_1 (v : R) (z : R)
    (H_v_pos_is_1_over_2 : v >= (1 / 2))
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

(** Step [z >= 1/2], by Linear:
  z >= 1/2
*)
Lemma step_z_pos_is_1_over_2 (v : R) (z : R)
    (H_v_pos_is_1_over_2 : v >= (1 / 2))
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  z >= (1 / 2).
Proof.
  assert (P0' : 0 <= (1) * ((z) - (v))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((v) - (1 / 2))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (z) - (1 / 2) = (1) * ((z) - (v)) + (1) * ((v) - (1 / 2))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [falling], by Monotone:
  pi*(pi^(-1)*asin(v) + 1/2)*(1 - v^2)^(1/2) >= pi*(pi^(-1)*asin(z) + 1/2)*(1 - z^2)^(1/2)
*)
Lemma step_falling (v : R) (x : R) (z : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x)
    (H_v_pos_is_1_over_2 : v >= (1 / 2))
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) >= PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)).
Proof.
  pose proof (step_v_less_is_1 (v) (z) H_v_pos_is_1_over_2 H_v_less_is_z H_z_less_is_1) as H_v_less_is_1.
  pose proof (step_z_pos_is_1_over_2 (v) (z) H_v_pos_is_1_over_2 H_v_less_is_z H_z_less_is_1) as H_z_pos_is_1_over_2.
  assert (0 <= v) by sign.
  assert (0 <= z) by sign.
  assert (M' : (-1) * PI * (sqrt (1 - (v) ^ 2)) * (asin (v) * (inv PI) + (1 / 2)) <= (-1) * PI * (sqrt (1 - (z) ^ 2)) * (asin (z) * (inv PI) + (1 / 2))).
  { apply (rises (fun t => (-1) * PI * (sqrt (1 - t ^ 2)) * (asin t * (inv PI) + (1 / 2))) (fun t => (PI * (asin t * (inv PI) + (1 / 2)) * t * (inv (sqrt (1 - t ^ 2))) - 1) - 0) (v) (z)).
    - apply Rminus_le_0_l; first [sign].
    - intros at_t B'.
      try assert (0 <= v - (1 / 2)) by first [seen | sign_form ((1 / 2) * (2 * (v - (1 / 2)))) ltac:(first [put; solve [field] | equal]) | sign_form (v - (1 / 2)) ltac:(first [put; solve [field] | equal]) | sign].
      try assert (0 <= z - (1 / 2)) by first [seen | sign_form ((z - v) + (v - (1 / 2))) ltac:(first [put; solve [field] | equal]) | sign].
      assert ((at_t) >= (1 / 2)) by premise.
      try assert (0 <= 1 - v) by first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= 1 - z) by first [sign].
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : (at_t) * PI * (asin (at_t) * (inv PI) + (1 / 2)) * (inv (sqrt (1 - (at_t) ^ 2))) - 1 >= 0).
      { apply (step_k_falls (at_t)); premise. }
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
      try assert (Q0' : sqrt ((at_t) + 1) * sqrt ((at_t) + 1) = (at_t) + 1) by (apply sqrt_sqrt; sign).
      try assert (Q1' : inv (sqrt ((at_t) + 1)) * inv (sqrt ((at_t) + 1)) = inv ((at_t) + 1)) by (apply inv_sqrt_square; sign).
      try assert (Q2' : sqrt (1 - (at_t)) * sqrt (1 - (at_t)) = 1 - (at_t)) by (apply sqrt_sqrt; first [sign]).
      try assert (Q3' : inv (sqrt (1 - (at_t))) * inv (sqrt (1 - (at_t))) = inv (1 - (at_t))) by (apply inv_sqrt_square; first [sign]).
      assert (Z0' : sqrt (1 - (at_t)) <> 0) by (apply positive_ne; sign).
      assert (Z1' : sqrt ((at_t) + 1) <> 0) by (apply positive_ne; sign).
      assert (Z2' : PI <> 0) by (apply positive_ne; by_number).
      first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3']; sides] | equal].
    - intros at_t B'.
      try assert (0 <= v - (1 / 2)) by first [seen | sign_form ((1 / 2) * (2 * (v - (1 / 2)))) ltac:(first [put; solve [field] | equal]) | sign_form (v - (1 / 2)) ltac:(first [put; solve [field] | equal]) | sign].
      try assert (0 <= z - (1 / 2)) by first [seen | sign_form ((z - v) + (v - (1 / 2))) ltac:(first [put; solve [field] | equal]) | sign].
      assert ((at_t) >= (1 / 2)) by premise.
      try assert (0 <= 1 - v) by first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 <= 1 - z) by first [sign].
      assert (1 > (at_t)) by premise.
      try assert (0 < 1 - (at_t) ^ 2) by first [seen | sign_form (((at_t) + 1) * (1 - (at_t))) ltac:(first [put; solve [ring] | equal]) | sign].
      assert (S' : (at_t) * PI * (asin (at_t) * (inv PI) + (1 / 2)) * (inv (sqrt (1 - (at_t) ^ 2))) - 1 >= 0).
      { apply (step_k_falls (at_t)); premise. }
      first [cbv beta; lra | fit S'].
    - assert (0 < PI) by by_number.
      continuity_at.
    - assert (0 < PI) by by_number.
      continuity_at. }
  assert (G' : (PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2))) - (PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2))) = ((-1) * PI * (sqrt (1 - (z) ^ 2)) * (asin (z) * (inv PI) + (1 / 2))) - ((-1) * PI * (sqrt (1 - (v) ^ 2)) * (asin (v) * (inv PI) + (1 / 2)))).
  { try assert (0 < 1 + v) by sign.
    try assert (N9' : normal_form ((sqrt (1 - (v) ^ 2))) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + z) by sign.
    try assert (N10' : normal_form (sqrt (1 - z ^ 2)) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + v) by sign.
    try assert (N11' : normal_form (sqrt (1 - v ^ 2)) (sqrt (1 - v) * (sqrt (1 + v)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + v) * sqrt (1 + v) = 1 + v) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - v) * sqrt (1 - v) = 1 - v) by (apply sqrt_sqrt; first [seen | sign_form ((z - v) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + z) by sign.
    try assert (N12' : normal_form ((sqrt (1 - (z) ^ 2))) (sqrt (1 + z) * (sqrt (1 - z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + z) * sqrt (1 + z) = 1 + z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (1 - z) * sqrt (1 - z) = 1 - z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem_1 (v : R) (x : R) (z : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x)
    (H_v_pos_is_1_over_2 : v >= (1 / 2))
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  PI * (asin v * (inv PI) + (1 / 2)) * (sqrt (1 - v ^ 2)) >= PI * (asin z * (inv PI) + (1 / 2)) * (sqrt (1 - z ^ 2)).
Proof. exact (step_falling (v) (x) (z) H_x_pos_is_1_over_2 H_x_less_1 H_v_pos_is_1_over_2 H_v_less_is_z H_z_less_is_1). Qed.

Theorem theorem_2 (v : R) (x : R) (z : R)
    (H_x_pos_is_1_over_2 : x >= (1 / 2))
    (H_x_less_1 : 1 > x)
    (H_v_pos_is_1_over_2 : v >= (1 / 2))
    (H_v_less_is_z : z >= v)
    (H_z_less_is_1 : 1 >= z) :
  x * PI * (asin x * (inv PI) + (1 / 2)) * (inv (sqrt (1 - x ^ 2))) - 1 >= 0.
Proof. exact (step_k_falls (x) H_x_pos_is_1_over_2 H_x_less_1). Qed.
