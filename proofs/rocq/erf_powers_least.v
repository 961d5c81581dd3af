(** $d = 2$, $n = 1$, $L = 1$: the ratio of means of $r^3$ and $r$ (erf-powers-least)

  Given [D >= 0]: D >= 0
  Given [Y > 0]: Y > 0
  Given [f_1 > 0]: f_1 > 0
  Given [f_2 > 0]: f_2 > 0
  Given [f_3 > 0]: f_3 > 0
  Given [f_4 > 0]: f_4 > 0
  Given [Y <= 1]: 1 >= Y
  Given [D]: D = (2*Y + 4)^(-1)*Y^(-1)*(4 - Y)*(4 - 4*Y)
  Given [n = 1]: 4*f_1 + 4*f_3 = (D + 8)*f_2
  Given [n = 2]: 6*f_2 + 6*f_4 = (12 + D)*f_3
  Given [Cauchy-Schwarz]: f_4*f_2 >= f_3^2
  Given [f_3 <= f_1]: f_1 >= f_3
  Then f_3 > 3/4*Y^2*f_1
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_first_values.
From NCProofs Require erf_powers_first_falls.
Open Scope R_scope.

(** Step [f_2], by Algebra:
  f_2 = (1/4*D + 2)^(-1)*(f_1 + f_3)
*)
Lemma step_f_2 (D : R) (f_1 : R) (f_2 : R) (f_3 : R)
    (H_D_pos_is_0 : D >= 0)
    (H_f_1_pos_0 : f_1 > 0)
    (H_f_2_pos_0 : f_2 > 0)
    (H_f_3_pos_0 : f_3 > 0)
    (H_n_is_1 : 4 * f_1 + 4 * f_3 = (D + 8) * f_2) :
  f_2 = (f_1 + f_3) * (inv ((1 / 4) * D + 2)).
Proof.
  rewrite ?H_n_is_1.
  try assert (0 < D + 8) by sign.
  try assert (0 < (1 / 4) * D + 2) by sign.
  try assert (0 < D + 8) by sign.
  try assert (N0' : normal_form (inv ((1 / 4) * D + 2)) (4 * (inv (D + 8)))) by first [apply inv_is; [nonzero | (assert (Z0' : D + 8 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  assert (Z0' : D + 8 <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | solve [assert (R0' : (4 * f_1 + 4 * f_3) - ((D + 8) * f_2) = 0) by (apply Rminus_diag_eq; says H_n_is_1); apply (by_combination _ _ (((-1) * (inv (D + 8))) * ((4 * f_1 + 4 * f_3) - ((D + 8) * f_2)))); [(assert (Z50' : D + 8 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z50'); field; sides] | fail]) | rewrite R0'; ring]] | equal].
Qed.

(** Step [f_4], by Algebra:
  f_4 = (1/6*D + 2)*f_3 - (1/4*D + 2)^(-1)*(f_1 + f_3)
*)
Lemma step_f_4 (D : R) (f_1 : R) (f_2 : R) (f_3 : R) (f_4 : R)
    (H_D_pos_is_0 : D >= 0)
    (H_f_1_pos_0 : f_1 > 0)
    (H_f_2_pos_0 : f_2 > 0)
    (H_f_3_pos_0 : f_3 > 0)
    (H_f_4_pos_0 : f_4 > 0)
    (H_n_is_1 : 4 * f_1 + 4 * f_3 = (D + 8) * f_2)
    (H_n_is_2 : 6 * f_2 + 6 * f_4 = (12 + D) * f_3) :
  f_4 = ((1 / 6) * D + 2) * f_3 - (f_1 + f_3) * (inv ((1 / 4) * D + 2)).
Proof.
  pose proof (step_f_2 (D) (f_1) (f_2) (f_3) H_D_pos_is_0 H_f_1_pos_0 H_f_2_pos_0 H_f_3_pos_0 H_n_is_1) as H_f_2.
  rewrite ?H_n_is_2, ?H_f_2.
  rewrite ?H_n_is_2, ?H_f_2.
  try assert (0 < (1 / 4) * D + 2) by sign.
  try assert (0 < 6 * (D ^ 2) + 384 + 96 * D) by sign.
  try assert (0 < D + 8) by sign.
  try assert (N0' : normal_form (inv ((1 / 4) * D + 2)) (4 * (inv (D + 8)))) by first [apply inv_is; [nonzero | (assert (Z0' : D + 8 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  try assert (0 < D ^ 2 + 64 + 16 * D) by sign.
  try assert (N1' : normal_form (inv (6 * (D ^ 2) + 384 + 96 * D)) ((1 / 6) * (inv (D ^ 2 + 64 + 16 * D)))) by first [apply inv_is; [nonzero | (assert (Z0' : D ^ 2 + 64 + 16 * D <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  assert (Z0' : D + 8 <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | solve [assert (R0' : (6 * f_2 + 6 * f_4) - ((12 + D) * f_3) = 0) by (apply Rminus_diag_eq; says H_n_is_2); assert (R1' : (f_2) - ((f_1 + f_3) * (inv ((1 / 4) * D + 2))) = 0) by (apply Rminus_diag_eq; says H_f_2); apply (by_combination _ _ (((D ^ 2 + 64 + 16 * D) * (inv (6 * (D ^ 2) + 384 + 96 * D))) * ((6 * f_2 + 6 * f_4) - ((12 + D) * f_3)) + ((- 96 * D - 6 * (D ^ 2) - 384) * (inv (6 * (D ^ 2) + 384 + 96 * D))) * ((f_2) - ((f_1 + f_3) * (inv ((1 / 4) * D + 2)))))); [(assert (Z50' : D ^ 2 + 64 + 16 * D <> 0) by (apply positive_ne; sign); assert (Z51' : D + 8 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z50'), ?(inv_at _ Z51'); field; sides] | fail]) | rewrite R0', R1'; ring]] | equal].
Qed.

(** Step [H(R)], by Linear:
  -(-(1 + 1/4*D)*f_1^(-1)*f_3 + 1)^2 + 1/6*D*(1/4*D + 2)*f_1^(-1)*(f_1^(-1)*f_3 + 1)*f_3 >= 0
*)
Lemma step_H_R (D : R) (f_1 : R) (f_2 : R) (f_3 : R) (f_4 : R)
    (H_D_pos_is_0 : D >= 0)
    (H_f_1_pos_0 : f_1 > 0)
    (H_f_2_pos_0 : f_2 > 0)
    (H_f_3_pos_0 : f_3 > 0)
    (H_f_4_pos_0 : f_4 > 0)
    (H_n_is_1 : 4 * f_1 + 4 * f_3 = (D + 8) * f_2)
    (H_n_is_2 : 6 * f_2 + 6 * f_4 = (12 + D) * f_3)
    (H_CauchymSchwarz : f_4 * f_2 >= f_3 ^ 2) :
  (1 / 6) * D * ((1 / 4) * D + 2) * (f_3 * (inv f_1) + 1) * f_3 * (inv f_1) - (1 - (1 + (1 / 4) * D) * f_3 * (inv f_1)) ^ 2 >= 0.
Proof.
  pose proof (step_f_2 (D) (f_1) (f_2) (f_3) H_D_pos_is_0 H_f_1_pos_0 H_f_2_pos_0 H_f_3_pos_0 H_n_is_1) as H_f_2.
  pose proof (step_f_4 (D) (f_1) (f_2) (f_3) (f_4) H_D_pos_is_0 H_f_1_pos_0 H_f_2_pos_0 H_f_3_pos_0 H_f_4_pos_0 H_n_is_1 H_n_is_2) as H_f_4.
  assert (P0' : 0 <= (((1 / 4) * D + 2) ^ 2 * (inv (f_1 ^ 2))) * ((f_4 * f_2) - (f_3 ^ 2))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((1 / 6) * D * ((1 / 4) * D + 2) * (f_3 * (inv f_1) + 1) * f_3 * (inv f_1) - (1 - (1 + (1 / 4) * D) * f_3 * (inv f_1)) ^ 2) - (0) = (((1 / 4) * D + 2) ^ 2 * (inv (f_1 ^ 2))) * ((f_4 * f_2) - (f_3 ^ 2))).
  { rewrite ?H_f_4, ?H_f_2.
    rewrite ?H_f_4, ?H_f_2.
    try assert (0 < (1 / 4) * D + 2) by sign.
    try assert (0 < D + 8) by sign.
    try assert (N3' : normal_form ((((1 / 6) * D + 2) * f_3 - (f_1 + f_3) * (inv ((1 / 4) * D + 2)))) ((1 / 6) * D * f_3 + 2 * f_3 - 4 * f_1 * (inv (D + 8)) - 4 * f_3 * (inv (D + 8)))) by (unfold normal_form; try assert (N2' : normal_form (inv ((1 / 4) * D + 2)) (4 * (inv (D + 8)))) by first [apply inv_is; [nonzero | (assert (Z0' : D + 8 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]).
    try assert (N4' : normal_form (inv (f_1 ^ 2)) ((inv f_1) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : f_1 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : f_1 <> 0) by (apply positive_ne; sign).
    assert (Z1' : D + 8 <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [R <= 1], by Linear:
  1 >= f_1^(-1)*f_3
*)
Lemma step_R_less_is_1 (f_1 : R) (f_3 : R)
    (H_f_1_pos_0 : f_1 > 0)
    (H_f_3_pos_0 : f_3 > 0)
    (H_f_3_less_is_f_1 : f_1 >= f_3) :
  1 >= f_3 * (inv f_1).
Proof.
  assert (P0' : 0 <= (inv f_1) * ((f_1) - (f_3))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (1) - (f_3 * (inv f_1)) = (inv f_1) * ((f_1) - (f_3))).
  { assert (Z0' : f_1 <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [line at x], by Instance:
  1 - 3/4*Y^2*(1/4*(2*Y + 4)^(-1)*Y^(-1)*(4 - Y)*(4 - 4*Y) + 1) > 0
*)
Lemma step_line_at_x (Y : R)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y) :
  1 - (3 / 4) * (Y ^ 2) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 1) > 0.
Proof.
  assert (I' : 1 - (3 / 4) * ((Y) ^ 2) * ((1 / 4) * (4 - (Y)) * (4 - 4 * (Y)) * (inv (2 * (Y) + 4)) * (inv (Y)) + 1) > 0).
  { apply (erf_powers_first_values.step_line (Y)); [first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (1 - (3 / 4) * (Y ^ 2) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 1)) - (0) = (1 - (3 / 4) * ((Y) ^ 2) * ((1 / 4) * (4 - (Y)) * (4 - 4 * (Y)) * (inv (2 * (Y) + 4)) * (inv (Y)) + 1)) - (0)).
  { try assert (0 < 2 * Y + 4) by sign.
    try assert (0 < 2 + Y) by sign.
    try assert (N0' : normal_form (inv (2 * Y + 4)) ((1 / 2) * (inv (2 + Y)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 + Y <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [H at x], by Instance:
  -1/8*(1/4*(2*Y + 4)^(-1)*Y^(-1)*(4 - Y)*(4 - 4*Y) + 2)*(2*Y + 4)^(-1)*(1 + 3/4*Y^2)*(4 - Y)*(4 -
    4*Y)*Y + (1 - 3/4*Y^2*(1/4*(2*Y + 4)^(-1)*Y^(-1)*(4 - Y)*(4 - 4*Y) + 1))^2 > 0
*)
Lemma step_H_at_x (Y : R)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y) :
  (1 - (3 / 4) * (Y ^ 2) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 1)) ^ 2 - (1 / 8) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 2) * (1 + (3 / 4) * (Y ^ 2)) * (4 - Y) * (4 - 4 * Y) * Y * (inv (2 * Y + 4)) > 0.
Proof.
  assert (I' : (1 - (3 / 4) * ((Y) ^ 2) * ((1 / 4) * (4 - (Y)) * (4 - 4 * (Y)) * (inv (2 * (Y) + 4)) * (inv (Y)) + 1)) ^ 2 - (1 / 8) * ((1 / 4) * (4 - (Y)) * (4 - 4 * (Y)) * (inv (2 * (Y) + 4)) * (inv (Y)) + 2) * (1 + (3 / 4) * ((Y) ^ 2)) * (4 - (Y)) * (4 - 4 * (Y)) * (Y) * (inv (2 * (Y) + 4)) > 0).
  { apply (erf_powers_first_values.step_H (Y)); [first [assumption | gap; sign | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : ((1 - (3 / 4) * (Y ^ 2) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 1)) ^ 2 - (1 / 8) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 2) * (1 + (3 / 4) * (Y ^ 2)) * (4 - Y) * (4 - 4 * Y) * Y * (inv (2 * Y + 4))) - (0) = ((1 - (3 / 4) * ((Y) ^ 2) * ((1 / 4) * (4 - (Y)) * (4 - 4 * (Y)) * (inv (2 * (Y) + 4)) * (inv (Y)) + 1)) ^ 2 - (1 / 8) * ((1 / 4) * (4 - (Y)) * (4 - 4 * (Y)) * (inv (2 * (Y) + 4)) * (inv (Y)) + 2) * (1 + (3 / 4) * ((Y) ^ 2)) * (4 - (Y)) * (4 - 4 * (Y)) * (Y) * (inv (2 * (Y) + 4))) - (0)).
  { try assert (0 < 2 * Y + 4) by sign.
    try assert (0 < 2 + Y) by sign.
    try assert (N0' : normal_form (inv (2 * Y + 4)) ((1 / 2) * (inv (2 + Y)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 + Y <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [line], by Linear:
  -3/4*Y^2*(1 + 1/4*D) + 1 > 0
*)
Lemma step_line (D : R) (Y : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y)) :
  1 - (3 / 4) * (Y ^ 2) * (1 + (1 / 4) * D) > 0.
Proof.
  pose proof (step_line_at_x (Y) H_Y_pos_0 H_Y_less_is_1) as H_line_at_x.
  assert (P0' : 0 < (1) * ((1 - (3 / 4) * (Y ^ 2) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 1)) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1 - (3 / 4) * (Y ^ 2) * (1 + (1 / 4) * D)) - (0) = (1) * ((1 - (3 / 4) * (Y ^ 2) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 1)) - (0))).
  { rewrite ?H_D.
    try assert (0 < 2 * Y + 4) by sign.
    try assert (0 < 2 + Y) by sign.
    try assert (N1' : normal_form (inv (2 * Y + 4)) ((1 / 2) * (inv (2 + Y)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 + Y <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 2 + Y <> 0) by (apply positive_ne; sign).
    assert (Z1' : Y <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [H(x)], by Linear:
  (-3/4*Y^2*(1 + 1/4*D) + 1)^2 - 1/8*D*Y^2*(1 + 3/4*Y^2)*(1/4*D + 2) > 0
*)
Lemma step_H_x (D : R) (Y : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y)) :
  (1 - (3 / 4) * (Y ^ 2) * (1 + (1 / 4) * D)) ^ 2 - (1 / 8) * D * (Y ^ 2) * (1 + (3 / 4) * (Y ^ 2)) * ((1 / 4) * D + 2) > 0.
Proof.
  pose proof (step_H_at_x (Y) H_Y_pos_0 H_Y_less_is_1) as H_H_at_x.
  assert (P0' : 0 < (1) * (((1 - (3 / 4) * (Y ^ 2) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 1)) ^ 2 - (1 / 8) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 2) * (1 + (3 / 4) * (Y ^ 2)) * (4 - Y) * (4 - 4 * Y) * Y * (inv (2 * Y + 4))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : ((1 - (3 / 4) * (Y ^ 2) * (1 + (1 / 4) * D)) ^ 2 - (1 / 8) * D * (Y ^ 2) * (1 + (3 / 4) * (Y ^ 2)) * ((1 / 4) * D + 2)) - (0) = (1) * (((1 - (3 / 4) * (Y ^ 2) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 1)) ^ 2 - (1 / 8) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 2) * (1 + (3 / 4) * (Y ^ 2)) * (4 - Y) * (4 - 4 * Y) * Y * (inv (2 * Y + 4))) - (0))).
  { rewrite ?H_D.
    try assert (0 < 2 * Y + 4) by sign.
    try assert (0 < 2 + Y) by sign.
    try assert (N1' : normal_form (inv (2 * Y + 4)) ((1 / 2) * (inv (2 + Y)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 + Y <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 2 + Y <> 0) by (apply positive_ne; sign).
    assert (Z1' : Y <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [ratio], by Instance:
  f_1^(-1)*f_3 > 3/4*Y^2
*)
Lemma step_ratio (D : R) (Y : R) (f_1 : R) (f_2 : R) (f_3 : R) (f_4 : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_f_1_pos_0 : f_1 > 0)
    (H_f_2_pos_0 : f_2 > 0)
    (H_f_3_pos_0 : f_3 > 0)
    (H_f_4_pos_0 : f_4 > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y))
    (H_n_is_1 : 4 * f_1 + 4 * f_3 = (D + 8) * f_2)
    (H_n_is_2 : 6 * f_2 + 6 * f_4 = (12 + D) * f_3)
    (H_CauchymSchwarz : f_4 * f_2 >= f_3 ^ 2)
    (H_f_3_less_is_f_1 : f_1 >= f_3) :
  f_3 * (inv f_1) > (3 / 4) * (Y ^ 2).
Proof.
  pose proof (step_H_R (D) (f_1) (f_2) (f_3) (f_4) H_D_pos_is_0 H_f_1_pos_0 H_f_2_pos_0 H_f_3_pos_0 H_f_4_pos_0 H_n_is_1 H_n_is_2 H_CauchymSchwarz) as H_H_R.
  pose proof (step_R_less_is_1 (f_1) (f_3) H_f_1_pos_0 H_f_3_pos_0 H_f_3_less_is_f_1) as H_R_less_is_1.
  pose proof (step_line (D) (Y) H_D_pos_is_0 H_Y_pos_0 H_Y_less_is_1 H_D) as H_line.
  pose proof (step_H_x (D) (Y) H_D_pos_is_0 H_Y_pos_0 H_Y_less_is_1 H_D) as H_H_x.
  assert (I' : (f_3 * (inv f_1)) > ((3 / 4) * (Y ^ 2))).
  { apply (erf_powers_first_falls.step_order (f_3 * (inv f_1)) ((1 / 4) * D) ((3 / 4) * (Y ^ 2))); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_R_less_is_1 | assert (G' : (1) - (f_3 * (inv f_1)) = (1) - (f_3 * (inv f_1))); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_R_less_is_1] | first [exact H_line | assert (G' : (1 - ((3 / 4) * (Y ^ 2)) * (1 + ((1 / 4) * D))) - (0) = (1 - (3 / 4) * (Y ^ 2) * (1 + (1 / 4) * D)) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_line] | first [exact H_H_R | assert (G' : ((2 / 3) * (1 + (f_3 * (inv f_1))) * (f_3 * (inv f_1)) * ((1 / 4) * D) * (2 + ((1 / 4) * D)) - (1 - (1 + ((1 / 4) * D)) * (f_3 * (inv f_1))) ^ 2) - (0) = ((1 / 6) * D * ((1 / 4) * D + 2) * (f_3 * (inv f_1) + 1) * f_3 * (inv f_1) - (1 - (1 + (1 / 4) * D) * f_3 * (inv f_1)) ^ 2) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_H_R] | first [exact H_H_x | assert (G' : ((1 - ((3 / 4) * (Y ^ 2)) * (1 + ((1 / 4) * D))) ^ 2 - (2 / 3) * ((3 / 4) * (Y ^ 2)) * (((3 / 4) * (Y ^ 2)) + 1) * ((1 / 4) * D) * (2 + ((1 / 4) * D))) - (0) = ((1 - (3 / 4) * (Y ^ 2) * (1 + (1 / 4) * D)) ^ 2 - (1 / 8) * D * (Y ^ 2) * (1 + (3 / 4) * (Y ^ 2)) * ((1 / 4) * D + 2)) - (0)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_H_x]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [theorem], by Linear:
  f_3 > 3/4*Y^2*f_1
*)
Lemma step_theorem (D : R) (Y : R) (f_1 : R) (f_2 : R) (f_3 : R) (f_4 : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_f_1_pos_0 : f_1 > 0)
    (H_f_2_pos_0 : f_2 > 0)
    (H_f_3_pos_0 : f_3 > 0)
    (H_f_4_pos_0 : f_4 > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y))
    (H_n_is_1 : 4 * f_1 + 4 * f_3 = (D + 8) * f_2)
    (H_n_is_2 : 6 * f_2 + 6 * f_4 = (12 + D) * f_3)
    (H_CauchymSchwarz : f_4 * f_2 >= f_3 ^ 2)
    (H_f_3_less_is_f_1 : f_1 >= f_3) :
  f_3 > (3 / 4) * (Y ^ 2) * f_1.
Proof.
  pose proof (step_ratio (D) (Y) (f_1) (f_2) (f_3) (f_4) H_D_pos_is_0 H_Y_pos_0 H_f_1_pos_0 H_f_2_pos_0 H_f_3_pos_0 H_f_4_pos_0 H_Y_less_is_1 H_D H_n_is_1 H_n_is_2 H_CauchymSchwarz H_f_3_less_is_f_1) as H_ratio.
  assert (P0' : 0 < (f_1) * ((f_3 * (inv f_1)) - ((3 / 4) * (Y ^ 2)))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (f_3) - ((3 / 4) * (Y ^ 2) * f_1) = (f_1) * ((f_3 * (inv f_1)) - ((3 / 4) * (Y ^ 2)))).
  { assert (Z0' : f_1 <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (D : R) (Y : R) (f_1 : R) (f_2 : R) (f_3 : R) (f_4 : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_f_1_pos_0 : f_1 > 0)
    (H_f_2_pos_0 : f_2 > 0)
    (H_f_3_pos_0 : f_3 > 0)
    (H_f_4_pos_0 : f_4 > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y))
    (H_n_is_1 : 4 * f_1 + 4 * f_3 = (D + 8) * f_2)
    (H_n_is_2 : 6 * f_2 + 6 * f_4 = (12 + D) * f_3)
    (H_CauchymSchwarz : f_4 * f_2 >= f_3 ^ 2)
    (H_f_3_less_is_f_1 : f_1 >= f_3) :
  f_3 > (3 / 4) * (Y ^ 2) * f_1.
Proof. exact (step_theorem (D) (Y) (f_1) (f_2) (f_3) (f_4) H_D_pos_is_0 H_Y_pos_0 H_f_1_pos_0 H_f_2_pos_0 H_f_3_pos_0 H_f_4_pos_0 H_Y_less_is_1 H_D H_n_is_1 H_n_is_2 H_CauchymSchwarz H_f_3_less_is_f_1). Qed.
