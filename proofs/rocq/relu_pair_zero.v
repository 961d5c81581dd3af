(** Two classes with one mean (relu-pair-zero)

  Given [a >= 0]: a >= 0
  Given [d > 0]: d > 0
  Given [h >= 0]: h >= 0
  Given [d >= 3]: d >= 3
  Given [b]: b = 0
  Given [h]: 4*b*a >= h^2
  Then -(1 + h*(-1 + d + b + a)^(-1))^(1/2) - (1 - h*(-1 + d + b + a)^(-1))^(1/2) + 2 + (b*a -
    1/4*h^2)*(-1 + d)^(-1)*(d + b + a)^(-1) <= d^(-1)*b*(-((2*pi^(-1)*b + 2)^(-1)*a*(d + 2)^(-1) +
    1)^(-1/2) + 2 - 1/4*((d + 2)*(16/25*b + 2) + a)^(-1)*d^(-1)*(-1 + d)^(-1))*(1 - h*(-1 + d + b
    + a)^(-1))^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require roots_ordered.
Open Scope R_scope.

(** Step [b >= 0], by Linear:
  b >= 0
*)
Lemma step_b_pos_is_0 (b : R)
    (H_b : b = 0) :
  b >= 0.
Proof.
  assert (P0' : 0 <= (1) * ((b) - (0))) by (apply zero_times; lra).
  assert (G' : (b) - (0) = (1) * ((b) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [square], by Linear:
  h^2 <= 0
*)
Lemma step_square (a : R) (b : R) (h : R)
    (H_h_pos_is_0 : h >= 0)
    (H_b : b = 0)
    (H_h : 4 * b * a >= h ^ 2) :
  h ^ 2 <= 0.
Proof.
  assert (P0' : 0 <= (1) * ((4 * b * a) - (h ^ 2))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (0) - (h ^ 2) = (1) * ((4 * b * a) - (h ^ 2))).
  { rewrite ?H_b.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [h <= 0], by Instance:
  h <= 0
*)
Lemma step_h_less_is_0 (a : R) (b : R) (h : R)
    (H_h_pos_is_0 : h >= 0)
    (H_b : b = 0)
    (H_h : 4 * b * a >= h ^ 2) :
  h <= 0.
Proof.
  pose proof (step_square (a) (b) (h) H_h_pos_is_0 H_b H_h) as H_square.
  assert (I' : sqrt (0) >= sqrt (h ^ 2)).
  { apply (roots_ordered.step_theorem (h ^ 2) (0)); [first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_square | assert (G' : (0) - (h ^ 2) = (0) - (h ^ 2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_square]]. }
  assert (G' : (0) - (h) = (sqrt (0)) - (sqrt (h ^ 2))).
  { try assert (N4' : normal_form ((sqrt (h ^ 2))) (h)) by first [apply sqrt_is; [sign | (first [put; solve [ring] | equal])] | normal].
    try assert (N5' : normal_form ((sqrt (0))) (0)) by first [apply sqrt_is; [by_number | (first [put; solve [ring] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [v <= 0], by Linear:
  h*(-1 + d + b + a)^(-1) <= 0
*)
Lemma step_v_less_is_0 (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_b : b = 0)
    (H_h : 4 * b * a >= h ^ 2) :
  h * (inv (d + b + a - 1)) <= 0.
Proof.
  pose proof (step_b_pos_is_0 (b) H_b) as H_b_pos_is_0.
  pose proof (step_h_less_is_0 (a) (b) (h) H_h_pos_is_0 H_b H_h) as H_h_less_is_0.
  try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P0' : 0 <= (inv (d + b + a - 1)) * ((0) - (h))) by (apply Rmult_le_pos; [first [seen | sign_form (inv ((d - 3) + (b + a + 2))) ltac:(try assert (N0' : normal_form (inv ((d - 3) + (b + a + 2))) (inv (d + b + a - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | lra]).
  assert (G' : (0) - (h * (inv (d + b + a - 1))) = (inv (d + b + a - 1)) * ((0) - (h))).
  { try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [v >= 0], by Sign:
  h*(-1 + d + b + a)^(-1) >= 0
*)
Lemma step_v_pos_is_0 (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_b : b = 0) :
  h * (inv (d + b + a - 1)) >= 0.
Proof.
  pose proof (step_b_pos_is_0 (b) H_b) as H_b_pos_is_0.
  try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
  gap; first [seen | sign_form (h * (inv ((d - 3) + (b + a + 2)))) ltac:(try assert (N0' : normal_form (inv ((d - 3) + (b + a + 2))) (inv (d + b + a - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [v < 1], by Linear:
  1 - h*(-1 + d + b + a)^(-1) > 0
*)
Lemma step_v_less_1 (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_b : b = 0)
    (H_h : 4 * b * a >= h ^ 2) :
  1 - h * (inv (d + b + a - 1)) > 0.
Proof.
  pose proof (step_v_less_is_0 (a) (b) (d) (h) H_a_pos_is_0 H_d_pos_0 H_h_pos_is_0 H_d_pos_is_3 H_b H_h) as H_v_less_is_0.
  assert (P0' : 0 <= (1) * ((0) - (h * (inv (d + b + a - 1))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (1)) by (by_number).
  assert (G' : (1 - h * (inv (d + b + a - 1))) - (0) = (1) * ((0) - (h * (inv (d + b + a - 1)))) + (1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [p <= 1], by Linear:
  1 >= (1 - h*(-1 + d + b + a)^(-1))^(1/2)
*)
Lemma step_p_less_is_1 (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_b : b = 0)
    (H_h : 4 * b * a >= h ^ 2) :
  1 >= sqrt (1 - h * (inv (d + b + a - 1))).
Proof.
  pose proof (step_b_pos_is_0 (b) H_b) as H_b_pos_is_0.
  pose proof (step_h_less_is_0 (a) (b) (h) H_h_pos_is_0 H_b H_h) as H_h_less_is_0.
  pose proof (step_v_pos_is_0 (a) (b) (d) (h) H_a_pos_is_0 H_d_pos_0 H_h_pos_is_0 H_d_pos_is_3 H_b) as H_v_pos_is_0.
  try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < 1 - h * (inv (d + b + a - 1))) by first [seen | sign_form (((d - 3) + (b + a + 2 - h)) * (inv ((d - 3) + (b + a + 2)))) ltac:(try assert (N0' : normal_form (inv ((d - 3) + (b + a + 2))) (inv (d + b + a - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
  try assert (0 < 1 + sqrt (1 - h * (inv (d + b + a - 1)))) by sign.
  assert (P0' : 0 <= (inv (1 + sqrt (1 - h * (inv (d + b + a - 1))))) * ((h * (inv (d + b + a - 1))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (1) - (sqrt (1 - h * (inv (d + b + a - 1)))) = (inv (1 + sqrt (1 - h * (inv (d + b + a - 1))))) * ((h * (inv (d + b + a - 1))) - (0))).
  { try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 1 - h * (inv (d + b + a - 1))) by first [seen | sign_form (((d - 3) + (b + a + 2 - h)) * (inv ((d - 3) + (b + a + 2)))) ltac:(try assert (N1' : normal_form (inv ((d - 3) + (b + a + 2))) (inv (d + b + a - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign].
    try assert (0 < 1 + sqrt (1 - h * (inv (d + b + a - 1)))) by sign.
    try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < d + b + a - 1 - h) by first [seen | sign_form ((d - 3) + (b + a + 2 - h)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N2' : normal_form (sqrt (1 - h * (inv (d + b + a - 1)))) (sqrt (d + b + a - 1 - h) * (inv (sqrt (d + b + a - 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (d + b + a - 1) * sqrt (d + b + a - 1) = d + b + a - 1) by (apply sqrt_sqrt; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q1' : inv (sqrt (d + b + a - 1)) * inv (sqrt (d + b + a - 1)) = inv (d + b + a - 1)) by (apply inv_sqrt_square; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q2' : sqrt (d + b + a - 1 - h) * sqrt (d + b + a - 1 - h) = d + b + a - 1 - h) by (apply sqrt_sqrt; first [seen | sign_form ((d - 3) + (b + a + 2 - h)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (d + b + a - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < d + b + a - 1 - h) by first [seen | sign_form ((d - 3) + (b + a + 2 - h)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < sqrt (d + b + a - 1) + sqrt (d + b + a - 1 - h)) by sign.
    try assert (N3' : normal_form (inv (1 + sqrt (1 - h * (inv (d + b + a - 1))))) (sqrt (d + b + a - 1) * (inv (sqrt (d + b + a - 1) + sqrt (d + b + a - 1 - h))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (d + b + a - 1) * sqrt (d + b + a - 1) = d + b + a - 1) by (apply sqrt_sqrt; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q1' : inv (sqrt (d + b + a - 1)) * inv (sqrt (d + b + a - 1)) = inv (d + b + a - 1)) by (apply inv_sqrt_square; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q2' : sqrt (d + b + a - 1 - h) * sqrt (d + b + a - 1 - h) = d + b + a - 1 - h) by (apply sqrt_sqrt; first [seen | sign_form ((d - 3) + (b + a + 2 - h)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (d + b + a - 1) + sqrt (d + b + a - 1 - h) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (d + b + a - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (d + b + a - 1) * sqrt (d + b + a - 1) = d + b + a - 1) by (apply sqrt_sqrt; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]).
    try assert (Q1' : inv (sqrt (d + b + a - 1)) * inv (sqrt (d + b + a - 1)) = inv (d + b + a - 1)) by (apply inv_sqrt_square; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]).
    try assert (Q2' : sqrt (d + b + a - 1 - h) * sqrt (d + b + a - 1 - h) = d + b + a - 1 - h) by (apply sqrt_sqrt; first [seen | sign_form ((d - 3) + (b + a + 2 - h)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z0' : sqrt (d + b + a - 1) <> 0) by (apply positive_ne; sign).
    assert (Z1' : sqrt (d + b + a - 1) + sqrt (d + b + a - 1 - h) <> 0) by (apply positive_ne; sign).
    assert (Z2' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field [Q0' Q1' Q2']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [p], by Sign:
  (1 - h*(-1 + d + b + a)^(-1))^(1/2) >= 1 - h*(-1 + d + b + a)^(-1)
*)
Lemma step_p (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_b : b = 0)
    (H_h : 4 * b * a >= h ^ 2) :
  sqrt (1 - h * (inv (d + b + a - 1))) >= 1 - h * (inv (d + b + a - 1)).
Proof.
  pose proof (step_v_less_1 (a) (b) (d) (h) H_a_pos_is_0 H_d_pos_0 H_h_pos_is_0 H_d_pos_is_3 H_b H_h) as H_v_less_1.
  pose proof (step_p_less_is_1 (a) (b) (d) (h) H_a_pos_is_0 H_d_pos_0 H_h_pos_is_0 H_d_pos_is_3 H_b H_h) as H_p_less_is_1.
  try assert (0 < 1 - h * (inv (d + b + a - 1))) by first [sign].
  assert (P' : 0 <= ((1 - sqrt (1 - h * (inv (d + b + a - 1)))) * (sqrt (1 - h * (inv (d + b + a - 1)))))).
  { first [sign]. }
  assert (G' : (sqrt (1 - h * (inv (d + b + a - 1)))) - (1 - h * (inv (d + b + a - 1))) = ((1 - sqrt (1 - h * (inv (d + b + a - 1)))) * (sqrt (1 - h * (inv (d + b + a - 1)))))).
  { try assert (0 < 1 - h * (inv (d + b + a - 1))) by first [sign].
    try assert (Q0' : sqrt (1 - h * (inv (d + b + a - 1))) * sqrt (1 - h * (inv (d + b + a - 1))) = 1 - h * (inv (d + b + a - 1))) by (apply sqrt_sqrt; first [sign]).
    first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [q], by Linear:
  (1 + h*(-1 + d + b + a)^(-1))^(1/2) >= 1
*)
Lemma step_q (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_b : b = 0) :
  sqrt (1 + h * (inv (d + b + a - 1))) >= 1.
Proof.
  pose proof (step_v_pos_is_0 (a) (b) (d) (h) H_a_pos_is_0 H_d_pos_0 H_h_pos_is_0 H_d_pos_is_3 H_b) as H_v_pos_is_0.
  try assert (0 < 1 + h * (inv (d + b + a - 1))) by first [sign].
  try assert (0 < 1 + sqrt (1 + h * (inv (d + b + a - 1)))) by sign.
  assert (P0' : 0 <= (inv (1 + sqrt (1 + h * (inv (d + b + a - 1))))) * ((h * (inv (d + b + a - 1))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (sqrt (1 + h * (inv (d + b + a - 1)))) - (1) = (inv (1 + sqrt (1 + h * (inv (d + b + a - 1))))) * ((h * (inv (d + b + a - 1))) - (0))).
  { try assert (0 < 1 + h * (inv (d + b + a - 1))) by first [sign].
    try assert (0 < 1 + sqrt (1 + h * (inv (d + b + a - 1)))) by sign.
    try assert (Q0' : sqrt (1 + h * (inv (d + b + a - 1))) * sqrt (1 + h * (inv (d + b + a - 1))) = 1 + h * (inv (d + b + a - 1))) by (apply sqrt_sqrt; first [sign]).
    assert (Z0' : 1 + sqrt (1 + h * (inv (d + b + a - 1))) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Linear:
  -(1 + h*(-1 + d + b + a)^(-1))^(1/2) - (1 - h*(-1 + d + b + a)^(-1))^(1/2) + 2 + (b*a -
    1/4*h^2)*(-1 + d)^(-1)*(d + b + a)^(-1) <= d^(-1)*b*(-((2*pi^(-1)*b + 2)^(-1)*a*(d + 2)^(-1) +
    1)^(-1/2) + 2 - 1/4*((d + 2)*(16/25*b + 2) + a)^(-1)*d^(-1)*(-1 + d)^(-1))*(1 - h*(-1 + d + b
    + a)^(-1))^(1/2)
*)
Lemma step_theorem (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_b : b = 0)
    (H_h : 4 * b * a >= h ^ 2) :
  2 + (b * a - (1 / 4) * (h ^ 2)) * (inv (d - 1)) * (inv (d + b + a)) - sqrt (1 + h * (inv (d + b + a - 1))) - sqrt (1 - h * (inv (d + b + a - 1))) <= b * (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) * (sqrt (1 - h * (inv (d + b + a - 1)))) * (inv d).
Proof.
  pose proof (step_b_pos_is_0 (b) H_b) as H_b_pos_is_0.
  pose proof (step_v_less_is_0 (a) (b) (d) (h) H_a_pos_is_0 H_d_pos_0 H_h_pos_is_0 H_d_pos_is_3 H_b H_h) as H_v_less_is_0.
  pose proof (step_v_less_1 (a) (b) (d) (h) H_a_pos_is_0 H_d_pos_0 H_h_pos_is_0 H_d_pos_is_3 H_b H_h) as H_v_less_1.
  pose proof (step_p (a) (b) (d) (h) H_a_pos_is_0 H_d_pos_0 H_h_pos_is_0 H_d_pos_is_3 H_b H_h) as H_p.
  pose proof (step_q (a) (b) (d) (h) H_a_pos_is_0 H_d_pos_0 H_h_pos_is_0 H_d_pos_is_3 H_b) as H_q.
  assert (P0' : 0 <= (1) * ((sqrt (1 - h * (inv (d + b + a - 1)))) - (1 - h * (inv (d + b + a - 1))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((sqrt (1 + h * (inv (d + b + a - 1)))) - (1))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P2' : 0 <= (1) * ((0) - (h * (inv (d + b + a - 1))))) by (apply Rmult_le_pos; [by_number | lra]).
  try assert (0 < d + b + a) by sign.
  try assert (0 < 4 * d - 4) by first [seen | sign_form (8 + 4 * (d - 3)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P' : 0 <= (h ^ 2 * (inv (d + b + a)) * (inv (4 * d - 4)))) by (first [seen | sign_form ((1 / 4) * (h ^ 2) * (inv ((d - 3) + 2)) * (inv (d + b + a))) ltac:(try assert (N0' : normal_form (inv ((d - 3) + 2)) (inv (d - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv (4 * d - 4)) ((1 / 4) * (inv (d - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign]).
  assert (G' : (b * (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) * (sqrt (1 - h * (inv (d + b + a - 1)))) * (inv d)) - (2 + (b * a - (1 / 4) * (h ^ 2)) * (inv (d - 1)) * (inv (d + b + a)) - sqrt (1 + h * (inv (d + b + a - 1))) - sqrt (1 - h * (inv (d + b + a - 1)))) = (1) * ((sqrt (1 - h * (inv (d + b + a - 1)))) - (1 - h * (inv (d + b + a - 1)))) + (1) * ((sqrt (1 + h * (inv (d + b + a - 1)))) - (1)) + (1) * ((0) - (h * (inv (d + b + a - 1)))) + (h ^ 2 * (inv (d + b + a)) * (inv (4 * d - 4)))).
  { rewrite ?H_b.
    try assert (0 < 0 + d + a - 1) by first [seen | sign_form ((d - 3) + (a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < d + 2) by sign.
    try assert (0 < 0 + d + a) by sign.
    try assert (0 < 4 * d - 4) by first [seen | sign_form (8 + 4 * (d - 3)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 0 * 2 * (inv PI) + 2) by by_number.
    try assert (0 < (d + 2) * (0 * (16 / 25) + 2) + a) by sign.
    try assert (0 < 1 + h * (inv (0 + d + a - 1))) by first [seen | sign_form (((d - 3) + (h + a + 2)) * (inv ((d - 3) + (a + 2)))) ltac:(try assert (N3' : normal_form (inv (0 + d + a - 1)) (inv (d + a - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N4' : normal_form (inv ((d - 3) + (a + 2))) (inv (d + a - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : d + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form (h * (inv (d + a - 1)) + 1) ltac:(try assert (N5' : normal_form (inv (0 + d + a - 1)) (inv (d + a - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign].
    try assert (0 < a * (inv (d + 2)) * (inv (0 * 2 * (inv PI) + 2)) + 1) by sign.
    try assert (0 < d + a) by sign.
    try assert (N6' : normal_form ((inv (d + ((0)) + a))) (inv (d + a))) by normal.
    try assert (0 < d + a - 1) by first [seen | sign_form ((d - 3) + (a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N7' : normal_form ((inv (d + ((0)) + a - 1))) (inv (d + a - 1))) by normal.
    try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N8' : normal_form (inv (4 * d - 4)) ((1 / 4) * (inv (d - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N9' : normal_form ((inv (2 * ((0)) * (inv PI) + 2))) (1 / 2)) by normal.
    try assert (0 < d + a - 1) by first [seen | sign_form ((d - 3) + (a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N10' : normal_form ((sqrt (1 - h * (inv (d + ((0)) + a - 1))))) (sqrt (d + a - 1 - h) * (inv (sqrt (d + a - 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (d + a - 1) * sqrt (d + a - 1) = d + a - 1) by (apply sqrt_sqrt; first [seen | sign_form ((d - 3) + (a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q1' : inv (sqrt (d + a - 1)) * inv (sqrt (d + a - 1)) = inv (d + a - 1)) by (apply inv_sqrt_square; first [seen | sign_form ((d - 3) + (a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (d + a - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : d + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < d + a - 1) by first [seen | sign_form ((d - 3) + (a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < h + d + a - 1) by first [seen | sign_form ((d - 3) + (h + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N11' : normal_form ((sqrt (1 + h * (inv (d + ((0)) + a - 1))))) (sqrt (h + d + a - 1) * (inv (sqrt (d + a - 1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (d + a - 1) * sqrt (d + a - 1) = d + a - 1) by (apply sqrt_sqrt; first [seen | sign_form ((d - 3) + (a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q1' : inv (sqrt (d + a - 1)) * inv (sqrt (d + a - 1)) = inv (d + a - 1)) by (apply inv_sqrt_square; first [seen | sign_form ((d - 3) + (a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q2' : sqrt (h + d + a - 1) * sqrt (h + d + a - 1) = h + d + a - 1) by (apply sqrt_sqrt; first [seen | sign_form ((d - 3) + (h + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z0' : sqrt (d + a - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : d + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    try assert (0 < 4 + 2 * d + a) by sign.
    try assert (N12' : normal_form ((inv ((d + 2) * ((16 / 25) * ((0)) + 2) + a))) (inv (4 + 2 * d + a))) by normal.
    try assert (0 < d + 2) by sign.
    try assert (0 < 4 + 2 * d + a) by sign.
    try assert (N13' : normal_form (sqrt ((a * (inv (2 * ((0)) * (inv PI) + 2)) * (inv (d + 2)) + 1))) ((1 / 2) * (sqrt 2) * (sqrt (4 + 2 * d + a)) * (inv (sqrt (d + 2))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (d + 2)) * inv (sqrt (d + 2)) = inv (d + 2)) by (apply inv_sqrt_square; sign); try assert (Q3' : sqrt (4 + 2 * d + a) * sqrt (4 + 2 * d + a) = 4 + 2 * d + a) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (d + 2) <> 0) by (apply positive_ne; sign); assert (Z1' : d + 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
    try assert (0 < d + 2) by sign.
    try assert (0 < 4 + 2 * d + a) by sign.
    try assert (N14' : normal_form ((inv (sqrt (a * (inv (2 * ((0)) * (inv PI) + 2)) * (inv (d + 2)) + 1)))) (2 * (sqrt (d + 2)) * (inv (sqrt 2)) * (inv (sqrt (4 + 2 * d + a))))) by first [(unfold normal_form; replace ((a * (inv (2 * ((0)) * (inv PI) + 2)) * (inv (d + 2)) + 1)) with ((1 / 2) * (inv (inv (sqrt 2))) * (inv (inv (sqrt (4 + 2 * d + a)))) * (inv (sqrt (d + 2)))) by (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt 2) * inv (sqrt 2) = inv 2) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (d + 2) * sqrt (d + 2) = d + 2) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (d + 2)) * inv (sqrt (d + 2)) = inv (d + 2)) by (apply inv_sqrt_square; sign); try assert (Q4' : sqrt (4 + 2 * d + a) * sqrt (4 + 2 * d + a) = 4 + 2 * d + a) by (apply sqrt_sqrt; sign); try assert (Q5' : inv (sqrt (4 + 2 * d + a)) * inv (sqrt (4 + 2 * d + a)) = inv (4 + 2 * d + a)) by (apply inv_sqrt_square; sign); assert (Z0' : d + 2 <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt 2 <> 0) by (apply positive_ne; by_number); assert (Z2' : inv (sqrt 2) <> 0) by (apply positive_ne; by_number); assert (Z3' : sqrt (4 + 2 * d + a) <> 0) by (apply positive_ne; sign); assert (Z4' : inv (sqrt (4 + 2 * d + a)) <> 0) by (apply positive_ne; sign); assert (Z5' : sqrt (d + 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z3'), ?(inv_at _ Z4'), ?(inv_at _ Z5'), ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]); inverse) | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_b : b = 0)
    (H_h : 4 * b * a >= h ^ 2) :
  2 + (b * a - (1 / 4) * (h ^ 2)) * (inv (d - 1)) * (inv (d + b + a)) - sqrt (1 + h * (inv (d + b + a - 1))) - sqrt (1 - h * (inv (d + b + a - 1))) <= b * (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) * (sqrt (1 - h * (inv (d + b + a - 1)))) * (inv d).
Proof. exact (step_theorem (a) (b) (d) (h) H_a_pos_is_0 H_d_pos_0 H_h_pos_is_0 H_d_pos_is_3 H_b H_h). Qed.
