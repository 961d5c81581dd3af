(** $d = 2$, $n = 1$, $L = 1$: the polynomials are positive (erf-powers-first-values)

  Given [Y > 0]: Y > 0
  Given [Y <= 1]: 1 >= Y
  Then 1 - 3/4*Y^2*(1/4*(2*Y + 4)^(-1)*Y^(-1)*(4 - Y)*(4 - 4*Y) + 1) > 0
  Then -1/8*(1/4*(2*Y + 4)^(-1)*Y^(-1)*(4 - Y)*(4 - 4*Y) + 2)*(2*Y + 4)^(-1)*(1 + 3/4*Y^2)*(4 -
    Y)*(4 - 4*Y)*Y + (1 - 3/4*Y^2*(1/4*(2*Y + 4)^(-1)*Y^(-1)*(4 - Y)*(4 - 4*Y) + 1))^2 > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [line], by Sign:
  1 - 3/4*Y^2*(1/4*(2*Y + 4)^(-1)*Y^(-1)*(4 - Y)*(4 - 4*Y) + 1) > 0
*)
Lemma step_line (Y : R)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y) :
  1 - (3 / 4) * (Y ^ 2) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 1) > 0.
Proof.
  try assert (0 < 2 + Y) by sign.
  assert (P' : 0 < ((2 * ((1 - Y) ^ 3) + (11 / 2) * ((1 - Y) ^ 2) * Y + (3 / 4) * (Y ^ 3) + Y ^ 2 * ((43 / 8) - (43 / 8) * Y)) * (inv (2 + Y)))).
  { first [seen | sign_form ((-1 / 8) * (9 * (Y ^ 3) + 4 * Y - 16 - 3 * (Y ^ 2)) * (inv (2 + Y))) ltac:(first [put; solve [field] | equal]) | sign]. }
  assert (G' : (1 - (3 / 4) * (Y ^ 2) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 1)) - (0) = ((2 * ((1 - Y) ^ 3) + (11 / 2) * ((1 - Y) ^ 2) * Y + (3 / 4) * (Y ^ 3) + Y ^ 2 * ((43 / 8) - (43 / 8) * Y)) * (inv (2 + Y)))).
  { try assert (0 < 2 + Y) by sign.
    try assert (0 < 2 * Y + 4) by sign.
    try assert (0 < 2 + Y) by sign.
    try assert (N0' : normal_form (inv (2 * Y + 4)) ((1 / 2) * (inv (2 + Y)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 + Y <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 2 + Y <> 0) by (apply positive_ne; sign).
    assert (Z1' : Y <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [H], by Sign:
  -1/8*(1/4*(2*Y + 4)^(-1)*Y^(-1)*(4 - Y)*(4 - 4*Y) + 2)*(2*Y + 4)^(-1)*(1 + 3/4*Y^2)*(4 - Y)*(4 -
    4*Y)*Y + (1 - 3/4*Y^2*(1/4*(2*Y + 4)^(-1)*Y^(-1)*(4 - Y)*(4 - 4*Y) + 1))^2 > 0
*)
Lemma step_H (Y : R)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y) :
  (1 - (3 / 4) * (Y ^ 2) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 1)) ^ 2 - (1 / 8) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 2) * (1 + (3 / 4) * (Y ^ 2)) * (4 - Y) * (4 - 4 * Y) * Y * (inv (2 * Y + 4)) > 0.
Proof.
  try assert (0 < 2 + Y) by sign.
  assert (P' : 0 < (((201 / 8) * ((1 - Y) ^ 3) * (Y ^ 3) + 2 * ((1 - Y) ^ 6) + ((3 / 16) - (3 / 16) * Y) * (Y ^ 5) + (667 / 64) * ((1 - Y) ^ 2) * (Y ^ 4) + (193 / 8) * ((1 - Y) ^ 4) * (Y ^ 2) + (9 / 16) * (Y ^ 6) + 11 * ((1 - Y) ^ 5) * Y) * (inv ((2 + Y) ^ 2)))).
  { first [seen | sign_form ((1 / 64) * (128 + 78 * (Y ^ 5) + 51 * (Y ^ 6) - 56 * (Y ^ 2) - 88 * (Y ^ 3) - 13 * (Y ^ 4) - 64 * Y) * (inv ((2 + Y) ^ 2))) ltac:(try assert (N0' : normal_form (inv ((2 + Y) ^ 2)) (inv (4 + Y ^ 2 + 4 * Y))) by first [apply inv_is; [nonzero | (assert (Z0' : 4 + Y ^ 2 + 4 * Y <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign]. }
  assert (G' : ((1 - (3 / 4) * (Y ^ 2) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 1)) ^ 2 - (1 / 8) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 2) * (1 + (3 / 4) * (Y ^ 2)) * (4 - Y) * (4 - 4 * Y) * Y * (inv (2 * Y + 4))) - (0) = (((201 / 8) * ((1 - Y) ^ 3) * (Y ^ 3) + 2 * ((1 - Y) ^ 6) + ((3 / 16) - (3 / 16) * Y) * (Y ^ 5) + (667 / 64) * ((1 - Y) ^ 2) * (Y ^ 4) + (193 / 8) * ((1 - Y) ^ 4) * (Y ^ 2) + (9 / 16) * (Y ^ 6) + 11 * ((1 - Y) ^ 5) * Y) * (inv ((2 + Y) ^ 2)))).
  { try assert (0 < 2 + Y) by sign.
    try assert (0 < 2 * Y + 4) by sign.
    try assert (0 < 4 + Y ^ 2 + 4 * Y) by sign.
    try assert (N1' : normal_form (inv ((2 + Y) ^ 2)) (inv (4 + Y ^ 2 + 4 * Y))) by first [apply inv_is; [nonzero | (assert (Z0' : 4 + Y ^ 2 + 4 * Y <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 2 + Y) by sign.
    try assert (N2' : normal_form (inv (2 * Y + 4)) ((1 / 2) * (inv (2 + Y)))) by first [apply inv_is; [nonzero | (assert (Z0' : 2 + Y <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 2 + Y <> 0) by (apply positive_ne; sign).
    assert (Z1' : Y <> 0) by (apply positive_ne; sign).
    assert (Z2' : 4 + Y ^ 2 + 4 * Y <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

Theorem theorem_1 (Y : R)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y) :
  1 - (3 / 4) * (Y ^ 2) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 1) > 0.
Proof. exact (step_line (Y) H_Y_pos_0 H_Y_less_is_1). Qed.

Theorem theorem_2 (Y : R)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y) :
  (1 - (3 / 4) * (Y ^ 2) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 1)) ^ 2 - (1 / 8) * ((1 / 4) * (4 - Y) * (4 - 4 * Y) * (inv (2 * Y + 4)) * (inv Y) + 2) * (1 + (3 / 4) * (Y ^ 2)) * (4 - Y) * (4 - 4 * Y) * Y * (inv (2 * Y + 4)) > 0.
Proof. exact (step_H (Y) H_Y_pos_0 H_Y_less_is_1). Qed.
