(** Means near 0, $a <= 5$ (relu-pair-small)

  Given [d > 0]: d > 0
  Given [x >= 0]: x >= 0
  Given [y >= 0]: y >= 0
  Given [z >= 0]: z >= 0
  Given [d >= 3]: d >= 3
  Given [c <= 1]: x >= z
  Given [case]: 5 >= x^2
  Then 1/2*(x^2 + (d + 2)*(16/25*y^2 + 2))^(-1)*(1 - 2*(x^2 - 1 + d + y^2)^(-1)*z*y)*(-(-1 +
    d)^2*(x^2 + (d + 2)*(16/25*y^2 + 2)) + 4*d*(x^2 + (d + 2)*(16/25*y^2 + 2))*(-1 + d) - (d +
    2)*d^2*(16/25*y^2 + 2) - 1/2)*d^(-1)*(-1 + d)^(-1) - d*(x^2 + d + y^2)^(-1)*(-1 + d)^(-1)*(1 -
    (x^2 - 1 + d + y^2)^(-1)*z*y)*(x^2 - z^2) - d*z^2*(x^2 - 1 + d + y^2)^(-2) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_polynomial_small.
From NCProofs Require relu_pair_first.
Open Scope R_scope.

(** Step [polynomial], by Instance:
  -x^2*d^2*(-16 + 17*x^2 + 16*d + 20*y^2)*(x^2 + (d + 2)*(16/25*y^2 + 2)) + 8*(-(-1 + d)^2*(x^2 +
    (d + 2)*(16/25*y^2 + 2)) + 4*d*(x^2 + (d + 2)*(16/25*y^2 + 2))*(-1 + d) - (d +
    2)*d^2*(16/25*y^2 + 2) - 1/2)*(x^2 - 1 + d + y^2)^2 > 0
*)
Lemma step_polynomial (d : R) (x : R) (y : R)
    (H_d_pos_0 : d > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_case : 5 >= x ^ 2) :
  8 * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * ((x ^ 2 + d + y ^ 2 - 1) ^ 2) - x ^ 2 * (d ^ 2) * (17 * (x ^ 2) + 16 * d + 20 * (y ^ 2) - 16) * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) > 0.
Proof.
  assert (I' : 8 * ((2 + (d - 3)) * (12 + 4 * (d - 3)) * ((5 + (d - 3)) * (2 * ((1 / 6) * (x ^ 2)) + 2 * (1 - (1 / 6) * (x ^ 2)) + (16 / 25) * (y ^ 2) * ((1 - (1 / 6) * (x ^ 2)) + ((1 / 6) * (x ^ 2)))) + 6 * ((1 / 6) * (x ^ 2))) - (2 + (d - 3)) ^ 2 * ((5 + (d - 3)) * (2 * ((1 / 6) * (x ^ 2)) + 2 * (1 - (1 / 6) * (x ^ 2)) + (16 / 25) * (y ^ 2) * ((1 - (1 / 6) * (x ^ 2)) + ((1 / 6) * (x ^ 2)))) + 6 * ((1 / 6) * (x ^ 2))) - (5 + (d - 3)) * (2 * ((1 / 6) * (x ^ 2)) + 2 * (1 - (1 / 6) * (x ^ 2)) + (16 / 25) * (y ^ 2) * ((1 - (1 / 6) * (x ^ 2)) + ((1 / 6) * (x ^ 2)))) * ((3 + (d - 3)) ^ 2) - (1 / 2) * (1 - (1 / 6) * (x ^ 2)) - (1 / 2) * ((1 / 6) * (x ^ 2))) * ((6 * ((1 / 6) * (x ^ 2)) + (y ^ 2) * ((1 - (1 / 6) * (x ^ 2)) + ((1 / 6) * (x ^ 2))) + (2 + (d - 3)) * ((1 - (1 / 6) * (x ^ 2)) + ((1 / 6) * (x ^ 2)))) ^ 2) - 6 * (20 * (y ^ 2) * ((1 - (1 / 6) * (x ^ 2)) + ((1 / 6) * (x ^ 2))) + 16 * (2 + (d - 3)) * ((1 - (1 / 6) * (x ^ 2)) + ((1 / 6) * (x ^ 2))) + 102 * ((1 / 6) * (x ^ 2))) * ((3 + (d - 3)) ^ 2) * ((5 + (d - 3)) * (2 * ((1 / 6) * (x ^ 2)) + 2 * (1 - (1 / 6) * (x ^ 2)) + (16 / 25) * (y ^ 2) * ((1 - (1 / 6) * (x ^ 2)) + ((1 / 6) * (x ^ 2)))) + 6 * ((1 / 6) * (x ^ 2))) * ((1 / 6) * (x ^ 2)) > 0).
  { apply (relu_polynomial_small.step_C1 (d - 3) (1 - (1 / 6) * (x ^ 2)) ((1 / 6) * (x ^ 2)) (y ^ 2)); [first [assumption | gap; first [seen | sign_form (d - 3) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [seen | sign_form ((1 / 6) + (1 / 6) * (5 - x ^ 2)) ltac:(first [put; solve [field] | equal]) | sign] | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  assert (G' : (8 * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * ((x ^ 2 + d + y ^ 2 - 1) ^ 2) - x ^ 2 * (d ^ 2) * (17 * (x ^ 2) + 16 * d + 20 * (y ^ 2) - 16) * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) - (0) = (8 * ((2 + (d - 3)) * (12 + 4 * (d - 3)) * ((5 + (d - 3)) * (2 * ((1 / 6) * (x ^ 2)) + 2 * (1 - (1 / 6) * (x ^ 2)) + (16 / 25) * (y ^ 2) * ((1 - (1 / 6) * (x ^ 2)) + ((1 / 6) * (x ^ 2)))) + 6 * ((1 / 6) * (x ^ 2))) - (2 + (d - 3)) ^ 2 * ((5 + (d - 3)) * (2 * ((1 / 6) * (x ^ 2)) + 2 * (1 - (1 / 6) * (x ^ 2)) + (16 / 25) * (y ^ 2) * ((1 - (1 / 6) * (x ^ 2)) + ((1 / 6) * (x ^ 2)))) + 6 * ((1 / 6) * (x ^ 2))) - (5 + (d - 3)) * (2 * ((1 / 6) * (x ^ 2)) + 2 * (1 - (1 / 6) * (x ^ 2)) + (16 / 25) * (y ^ 2) * ((1 - (1 / 6) * (x ^ 2)) + ((1 / 6) * (x ^ 2)))) * ((3 + (d - 3)) ^ 2) - (1 / 2) * (1 - (1 / 6) * (x ^ 2)) - (1 / 2) * ((1 / 6) * (x ^ 2))) * ((6 * ((1 / 6) * (x ^ 2)) + (y ^ 2) * ((1 - (1 / 6) * (x ^ 2)) + ((1 / 6) * (x ^ 2))) + (2 + (d - 3)) * ((1 - (1 / 6) * (x ^ 2)) + ((1 / 6) * (x ^ 2)))) ^ 2) - 6 * (20 * (y ^ 2) * ((1 - (1 / 6) * (x ^ 2)) + ((1 / 6) * (x ^ 2))) + 16 * (2 + (d - 3)) * ((1 - (1 / 6) * (x ^ 2)) + ((1 / 6) * (x ^ 2))) + 102 * ((1 / 6) * (x ^ 2))) * ((3 + (d - 3)) ^ 2) * ((5 + (d - 3)) * (2 * ((1 / 6) * (x ^ 2)) + 2 * (1 - (1 / 6) * (x ^ 2)) + (16 / 25) * (y ^ 2) * ((1 - (1 / 6) * (x ^ 2)) + ((1 / 6) * (x ^ 2)))) + 6 * ((1 / 6) * (x ^ 2))) * ((1 / 6) * (x ^ 2))) - (0)).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [X_1], by Linear:
  -(x^2 - 1 + d + y^2)^(-1)*x^2*d*(-1 + d)^(-1)*((x^2 + 4*y^2)*(16*y^2 - 16 + 16*d + 16*x^2)^(-1)
    + 1) + 1/2*(x^2 + (d + 2)*(16/25*y^2 + 2))^(-1)*(-(-1 + d)^2*(x^2 + (d + 2)*(16/25*y^2 + 2)) +
    4*d*(x^2 + (d + 2)*(16/25*y^2 + 2))*(-1 + d) - (d + 2)*d^2*(16/25*y^2 + 2) - 1/2)*d^(-1)*(-1 +
    d)^(-1) > 0
*)
Lemma step_X_1 (d : R) (x : R) (y : R)
    (H_d_pos_0 : d > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_case : 5 >= x ^ 2) :
  (1 / 2) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - x ^ 2 * d * ((x ^ 2 + 4 * (y ^ 2)) * (inv (16 * (y ^ 2) + 16 * d + 16 * (x ^ 2) - 16)) + 1) * (inv (x ^ 2 + d + y ^ 2 - 1)) * (inv (d - 1)) > 0.
Proof.
  pose proof (step_polynomial (d) (x) (y) H_d_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_d_pos_is_3 H_case) as H_polynomial.
  try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < x ^ 2 + d + y ^ 2 - 1) by first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) by sign.
  assert (P0' : 0 < ((1 / 16) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2))) * ((8 * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * ((x ^ 2 + d + y ^ 2 - 1) ^ 2) - x ^ 2 * (d ^ 2) * (17 * (x ^ 2) + 16 * d + 20 * (y ^ 2) - 16) * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) - (0))) by (apply Rmult_lt_0_compat; [first [seen | sign_form ((25 / 16) * (inv (16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2))) * (inv ((d - 3) + 2)) * (inv d) * (inv (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2))) ltac:(try assert (N0' : normal_form (inv ((d - 3) + 2)) (inv (d - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2)) (inv (2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2) <> 0) by (apply positive_ne; first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N2' : normal_form (inv (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2)) (inv (2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2) <> 0) by (apply positive_ne; first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N3' : normal_form (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) (25 * (inv (16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign] | lra]).
  assert (G' : ((1 / 2) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - x ^ 2 * d * ((x ^ 2 + 4 * (y ^ 2)) * (inv (16 * (y ^ 2) + 16 * d + 16 * (x ^ 2) - 16)) + 1) * (inv (x ^ 2 + d + y ^ 2 - 1)) * (inv (d - 1))) - (0) = ((1 / 16) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2))) * ((8 * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * ((x ^ 2 + d + y ^ 2 - 1) ^ 2) - x ^ 2 * (d ^ 2) * (17 * (x ^ 2) + 16 * d + 20 * (y ^ 2) - 16) * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) - (0))).
  { try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < x ^ 2 + d + y ^ 2 - 1) by first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < x ^ 2 + d + y ^ 2 - 1) by first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < 16 * (y ^ 2) + 16 * d + 16 * (x ^ 2) - 16) by first [seen | sign_form ((16 * (y ^ 2) + 32 + 16 * (x ^ 2)) + 16 * (d - 3)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) by sign.
    try assert (0 < 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)) by first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N4' : normal_form (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2)) (inv (2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2) <> 0) by (apply positive_ne; first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < x ^ 2 + d + y ^ 2 - 1) by first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N5' : normal_form (inv (16 * (y ^ 2) + 16 * d + 16 * (x ^ 2) - 16)) ((1 / 16) * (inv (x ^ 2 + d + y ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : x ^ 2 + d + y ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2)) by sign.
    try assert (N6' : normal_form (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) (25 * (inv (16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : d <> 0) by (apply positive_ne; sign).
    assert (Z1' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z2' : 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2) <> 0) by (apply positive_ne; sign).
    assert (Z3' : x ^ 2 + d + y ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z4' : 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2) <> 0) by (apply positive_ne; first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]).
    first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z4'), ?(inv_at _ Z3'), ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Instance:
  1/2*(x^2 + (d + 2)*(16/25*y^2 + 2))^(-1)*(1 - 2*(x^2 - 1 + d + y^2)^(-1)*z*y)*(-(-1 + d)^2*(x^2
    + (d + 2)*(16/25*y^2 + 2)) + 4*d*(x^2 + (d + 2)*(16/25*y^2 + 2))*(-1 + d) - (d +
    2)*d^2*(16/25*y^2 + 2) - 1/2)*d^(-1)*(-1 + d)^(-1) - d*(x^2 + d + y^2)^(-1)*(-1 + d)^(-1)*(1 -
    (x^2 - 1 + d + y^2)^(-1)*z*y)*(x^2 - z^2) - d*z^2*(x^2 - 1 + d + y^2)^(-2) > 0
*)
Lemma step_theorem (d : R) (x : R) (y : R) (z : R)
    (H_d_pos_0 : d > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_z_pos_is_0 : z >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_c_less_is_1 : x >= z)
    (H_case : 5 >= x ^ 2) :
  (1 / 2) * (1 - 2 * z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - d * (1 - z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (x ^ 2 - z ^ 2) * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1)) - d * (z ^ 2) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2)) > 0.
Proof.
  pose proof (step_X_1 (d) (x) (y) H_d_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_d_pos_is_3 H_case) as H_X_1.
  assert (I' : ((1 / 2) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1))) * (1 - 2 * (z) * (y) * (inv (x ^ 2 + d + y ^ 2 - 1))) - (d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1))) * (1 - (z) * (y) * (inv (x ^ 2 + d + y ^ 2 - 1))) * ((x) ^ 2 - (z) ^ 2) - (1 + (x ^ 2 + d + y ^ 2 - 1)) * ((z) ^ 2) * ((x ^ 2 + d + y ^ 2 - 1) - (x) ^ 2 - (y) ^ 2) * (d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1))) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2)) > 0).
  { apply (relu_pair_first.step_theorem ((1 / 2) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1))) (x ^ 2 + d + y ^ 2 - 1) (d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1))) (x) (y) (z)); [first [assumption | gap; first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [seen | sign_form (d * (inv ((d - 3) + 2)) * (inv (x ^ 2 + d + y ^ 2))) ltac:(try assert (N0' : normal_form (inv ((d - 3) + 2)) (inv (d - 1))) by first [apply inv_is; [nonzero | (assert (Z0' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [exact H_c_less_is_1 | assert (G' : (x) - (z) = (x) - (z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_c_less_is_1] | first [exact H_X_1 | assert (G' : (((1 / 2) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1))) - (x) ^ 2 * (1 + (x ^ 2 + d + y ^ 2 - 1)) * (d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1))) * ((1 / 16) * ((x) ^ 2 + 4 * ((y) ^ 2)) * (inv (x ^ 2 + d + y ^ 2 - 1)) + 1) * (inv (x ^ 2 + d + y ^ 2 - 1))) - (0) = ((1 / 2) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - x ^ 2 * d * ((x ^ 2 + 4 * (y ^ 2)) * (inv (16 * (y ^ 2) + 16 * d + 16 * (x ^ 2) - 16)) + 1) * (inv (x ^ 2 + d + y ^ 2 - 1)) * (inv (d - 1))) - (0)); [(try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]; try assert (0 < x ^ 2 + d + y ^ 2 - 1) by first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign]; try assert (0 < 16 * (y ^ 2) + 16 * d + 16 * (x ^ 2) - 16) by first [seen | sign_form ((16 * (y ^ 2) + 32 + 16 * (x ^ 2)) + 16 * (d - 3)) ltac:(first [put; solve [ring] | equal]) | sign]; try assert (0 < x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) by sign; try assert (0 < x ^ 2 + d + y ^ 2 - 1) by first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign]; try assert (N7' : normal_form (inv (16 * (y ^ 2) + 16 * d + 16 * (x ^ 2) - 16)) ((1 / 16) * (inv (x ^ 2 + d + y ^ 2 - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : x ^ 2 + d + y ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (0 < 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2)) by sign; try assert (N8' : normal_form (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) (25 * (inv (16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : x ^ 2 + d + y ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : x ^ 2 + d + y ^ 2 <> 0) by (apply positive_ne; sign); assert (Z2' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z3' : d <> 0) by (apply positive_ne; sign); assert (Z4' : 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z4'), ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'); field; sides] | equal]) | gap; try rewrite G'; lra] | premise_by H_X_1]]. }
  assert (G' : ((1 / 2) * (1 - 2 * z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - d * (1 - z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (x ^ 2 - z ^ 2) * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1)) - d * (z ^ 2) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2))) - (0) = (((1 / 2) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1))) * (1 - 2 * (z) * (y) * (inv (x ^ 2 + d + y ^ 2 - 1))) - (d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1))) * (1 - (z) * (y) * (inv (x ^ 2 + d + y ^ 2 - 1))) * ((x) ^ 2 - (z) ^ 2) - (1 + (x ^ 2 + d + y ^ 2 - 1)) * ((z) ^ 2) * ((x ^ 2 + d + y ^ 2 - 1) - (x) ^ 2 - (y) ^ 2) * (d * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1))) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2))) - (0)).
  { try assert (0 < d - 1) by first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < x ^ 2 + d + y ^ 2 - 1) by first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < x ^ 2 + d + y ^ 2) by sign.
    try assert (0 < x ^ 2 + d + y ^ 2 - 1) by first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) by sign.
    try assert (0 < 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)) by first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N12' : normal_form ((inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2))) (inv (2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)))) by normal.
    try assert (0 < 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)) by first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N13' : normal_form (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2)) (inv (2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2) <> 0) by (apply positive_ne; first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2)) by sign.
    try assert (N14' : normal_form (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) (25 * (inv (16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 2 * (x ^ 2) * d + y ^ 4 + 2 * (x ^ 2) * (y ^ 2) + 1 + d ^ 2 + x ^ 4 + 2 * d * (y ^ 2) - 2 * d - 2 * (x ^ 2) - 2 * (y ^ 2) <> 0) by (apply positive_ne; first [sign_form (((d - 3) + (x ^ 2 + 2 + y ^ 2)) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z1' : x ^ 2 + d + y ^ 2 - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + (x ^ 2 + 2 + y ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z2' : d <> 0) by (apply positive_ne; sign).
    assert (Z3' : d - 1 <> 0) by (apply positive_ne; first [seen | sign_form ((d - 3) + 2) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z4' : 16 * d * (y ^ 2) + 25 * (x ^ 2) + 100 + 50 * d + 32 * (y ^ 2) <> 0) by (apply positive_ne; sign).
    assert (Z5' : x ^ 2 + d + y ^ 2 <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z4'), ?(inv_at _ Z1'), ?(inv_at _ Z5'), ?(inv_at _ Z3'), ?(inv_at _ Z2'); field; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (d : R) (x : R) (y : R) (z : R)
    (H_d_pos_0 : d > 0)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_z_pos_is_0 : z >= 0)
    (H_d_pos_is_3 : d >= 3)
    (H_c_less_is_1 : x >= z)
    (H_case : 5 >= x ^ 2) :
  (1 / 2) * (1 - 2 * z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (4 * d * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) * (d - 1) - (d - 1) ^ 2 * (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2)) - (d + 2) * (d ^ 2) * ((16 / 25) * (y ^ 2) + 2) - (1 / 2)) * (inv (x ^ 2 + (d + 2) * ((16 / 25) * (y ^ 2) + 2))) * (inv d) * (inv (d - 1)) - d * (1 - z * y * (inv (x ^ 2 + d + y ^ 2 - 1))) * (x ^ 2 - z ^ 2) * (inv (x ^ 2 + d + y ^ 2)) * (inv (d - 1)) - d * (z ^ 2) * (inv ((x ^ 2 + d + y ^ 2 - 1) ^ 2)) > 0.
Proof. exact (step_theorem (d) (x) (y) (z) H_d_pos_0 H_x_pos_is_0 H_y_pos_is_0 H_z_pos_is_0 H_d_pos_is_3 H_c_less_is_1 H_case). Qed.
