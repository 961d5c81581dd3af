(** Two classes: the excess of the area is at most the distance of the NNGP (relu-pair-all)

  Given [a >= 0]: a >= 0
  Given [d > 0]: d > 0
  Given [h >= 0]: h >= 0
  Given [d >= 3]: d >= 3
  Given [b >= 0]: b >= 0
  Given [h]: 4*b*a >= h^2
  with [X]: X = -2 + (1 + h*(-1 + d + b + a)^(-1))^(1/2) - (b*a - 1/4*h^2)*(-1 + d)^(-1)*(d + b +
    a)^(-1) + (1 - h*(-1 + d + b + a)^(-1))^(1/2) + d^(-1)*b*(-((2*pi^(-1)*b + 2)^(-1)*a*(d +
    2)^(-1) + 1)^(-1/2) + 2 - 1/4*((d + 2)*(16/25*b + 2) + a)^(-1)*d^(-1)*(-1 + d)^(-1))*(1 -
    h*(-1 + d + b + a)^(-1))^(1/2)
  Then -(1 + h*(-1 + d + b + a)^(-1))^(1/2) - (1 - h*(-1 + d + b + a)^(-1))^(1/2) + 2 + (b*a -
    1/4*h^2)*(-1 + d)^(-1)*(d + b + a)^(-1) <= d^(-1)*b*(-((2*pi^(-1)*b + 2)^(-1)*a*(d + 2)^(-1) +
    1)^(-1/2) + 2 - 1/4*((d + 2)*(16/25*b + 2) + a)^(-1)*d^(-1)*(-1 + d)^(-1))*(1 - h*(-1 + d + b
    + a)^(-1))^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require roots_ordered.
From NCProofs Require relu_pair.
From NCProofs Require relu_pair_zero.
Open Scope R_scope.

(** Step [h <= 2 x y], by Instance:
  2*a^(1/2)*b^(1/2) >= h
*)
Lemma step_h_less_is_2_x_y (a : R) (b : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_h_pos_is_0 : h >= 0)
    (H_b_pos_is_0 : b >= 0)
    (H_h : 4 * b * a >= h ^ 2) :
  2 * (sqrt a) * (sqrt b) >= h.
Proof.
  assert (I' : sqrt (4 * b * a) >= sqrt (h ^ 2)).
  { apply (roots_ordered.step_theorem (h ^ 2) (4 * b * a)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_h | assert (G' : (4 * b * a) - (h ^ 2) = (4 * b * a) - (h ^ 2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_h]]. }
  assert (G' : (2 * (sqrt a) * (sqrt b)) - (h) = (sqrt (4 * b * a)) - (sqrt (h ^ 2))).
  { try assert (N4' : normal_form ((sqrt (h ^ 2))) (h)) by first [apply sqrt_is; [sign | (first [put; solve [ring] | equal])] | normal].
    try assert (N5' : normal_form ((sqrt (4 * b * a))) (2 * (sqrt a) * (sqrt b))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt a * sqrt a = a) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt b * sqrt b = b) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [U > 0], by Linear:
  -1 + d + b + a > 0
*)
Lemma step_U_pos_0 (a : R) (b : R) (d : R)
    (H_a_pos_is_0 : a >= 0)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3)
    (H_b_pos_is_0 : b >= 0) :
  d + b + a - 1 > 0.
Proof.
  assert (P0' : 0 <= (1) * ((d) - (3))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((b) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (a + 2)) by (sign).
  assert (G' : (d + b + a - 1) - (0) = (1) * ((d) - (3)) + (1) * ((b) - (0)) + (a + 2)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [v < 1], by Linear:
  1 - h*(-1 + d + b + a)^(-1) > 0
*)
Lemma step_v_less_1 (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_b_pos_is_0 : b >= 0)
    (H_h : 4 * b * a >= h ^ 2) :
  1 - h * (inv (d + b + a - 1)) > 0.
Proof.
  pose proof (step_h_less_is_2_x_y (a) (b) (h) H_a_pos_is_0 H_h_pos_is_0 H_b_pos_is_0 H_h) as H_h_less_is_2_x_y.
  pose proof (step_U_pos_0 (a) (b) (d) H_a_pos_is_0 H_d_pos_0 H_d_pos_is_3 H_b_pos_is_0) as H_U_pos_0.
  try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P0' : 0 <= (inv (d + b + a - 1)) * ((2 * (sqrt a) * (sqrt b)) - (h))) by (apply Rmult_le_pos; [first [seen | sign_form (inv ((d - 3) + (b + a + 2))) ltac:(try assert (N0' : normal_form (inv ((d - 3) + (b + a + 2))) (inv (d + b + a - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | lra]).
  try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P1' : 0 <= (inv (d + b + a - 1)) * ((d) - (3))) by (apply Rmult_le_pos; [first [seen | sign_form (inv ((d - 3) + (b + a + 2))) ltac:(try assert (N1' : normal_form (inv ((d - 3) + (b + a + 2))) (inv (d + b + a - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | lra]).
  try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P' : 0 < ((2 + (sqrt a - sqrt b) ^ 2) * (inv (d + b + a - 1)))) by (first [seen | sign_form ((-1) * (2 * (sqrt a) * (sqrt b) - 2 - b - a) * (inv ((d - 3) + (b + a + 2)))) ltac:(try assert (N2' : normal_form (inv ((d - 3) + (b + a + 2))) (inv (d + b + a - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (Q0' : sqrt a * sqrt a = a) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt b * sqrt b = b) by (apply sqrt_sqrt; sign); assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]) | sign]).
  assert (G' : (1 - h * (inv (d + b + a - 1))) - (0) = (inv (d + b + a - 1)) * ((2 * (sqrt a) * (sqrt b)) - (h)) + (inv (d + b + a - 1)) * ((d) - (3)) + ((2 + (sqrt a - sqrt b) ^ 2) * (inv (d + b + a - 1)))).
  { try assert (0 < d + b + a - 1) by first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (Q0' : sqrt a * sqrt a = a) by (apply sqrt_sqrt; sign).
    try assert (Q1' : sqrt b * sqrt b = b) by (apply sqrt_sqrt; sign).
    assert (Z0' : d + b + a - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (b + a + 2)) ltac:(first [put; solve [ring] | equal]) | sign]).
    first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Cases:
  -(1 + h*(-1 + d + b + a)^(-1))^(1/2) - (1 - h*(-1 + d + b + a)^(-1))^(1/2) + 2 + (b*a -
    1/4*h^2)*(-1 + d)^(-1)*(d + b + a)^(-1) <= d^(-1)*b*(-((2*pi^(-1)*b + 2)^(-1)*a*(d + 2)^(-1) +
    1)^(-1/2) + 2 - 1/4*((d + 2)*(16/25*b + 2) + a)^(-1)*d^(-1)*(-1 + d)^(-1))*(1 - h*(-1 + d + b
    + a)^(-1))^(1/2)
*)
Lemma step_theorem (X : R) (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_b_pos_is_0 : b >= 0)
    (H_h : 4 * b * a >= h ^ 2)
    (H_X : X = sqrt (1 + h * (inv (d + b + a - 1))) + sqrt (1 - h * (inv (d + b + a - 1))) + b * (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) * (sqrt (1 - h * (inv (d + b + a - 1)))) * (inv d) - 2 - (b * a - (1 / 4) * (h ^ 2)) * (inv (d - 1)) * (inv (d + b + a))) :
  2 + (b * a - (1 / 4) * (h ^ 2)) * (inv (d - 1)) * (inv (d + b + a)) - sqrt (1 + h * (inv (d + b + a - 1))) - sqrt (1 - h * (inv (d + b + a - 1))) <= b * (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) * (sqrt (1 - h * (inv (d + b + a - 1)))) * (inv d).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (X : R) (a : R) (b : R) (d : R) (h : R)
    (H_a_pos_is_0 : a >= 0)
    (H_d_pos_0 : d > 0)
    (H_h_pos_is_0 : h >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_b_pos_is_0 : b >= 0)
    (H_h : 4 * b * a >= h ^ 2)
    (H_X : X = sqrt (1 + h * (inv (d + b + a - 1))) + sqrt (1 - h * (inv (d + b + a - 1))) + b * (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) * (sqrt (1 - h * (inv (d + b + a - 1)))) * (inv d) - 2 - (b * a - (1 / 4) * (h ^ 2)) * (inv (d - 1)) * (inv (d + b + a))) :
  2 + (b * a - (1 / 4) * (h ^ 2)) * (inv (d - 1)) * (inv (d + b + a)) - sqrt (1 + h * (inv (d + b + a - 1))) - sqrt (1 - h * (inv (d + b + a - 1))) <= b * (2 - inv (sqrt (a * (inv (2 * b * (inv PI) + 2)) * (inv (d + 2)) + 1)) - (1 / 4) * (inv ((d + 2) * ((16 / 25) * b + 2) + a)) * (inv d) * (inv (d - 1))) * (sqrt (1 - h * (inv (d + b + a - 1)))) * (inv d).
Proof. exact (step_theorem (X) (a) (b) (d) (h) H_a_pos_is_0 H_d_pos_0 H_h_pos_is_0 H_d_pos_is_3 H_b_pos_is_0 H_h H_X). Qed.
