(** $d = 2$, $n = 1$, $L = 2$: the quadratic is positive (erf-powers-second)

  Given [Y > 0]: Y > 0
  Given [Y <= 1]: 1 >= Y
  Then (3*Y^2 + 5)^2 > 3/4*Y^2*(1 + ((2*Y + 5)^(-1)*(-Y + 5)*(-5*Y + 5)*Y^(-1) + 9)^2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [positive], by Sign:
  (3*Y^2 + 5)^2 > 3/4*Y^2*(1 + ((2*Y + 5)^(-1)*(-Y + 5)*(-5*Y + 5)*Y^(-1) + 9)^2)
*)
Lemma step_positive (Y : R)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y) :
  (3 * (Y ^ 2) + 5) ^ 2 > (3 / 4) * (Y ^ 2) * (1 + ((5 - Y) * (5 - 5 * Y) * (inv (2 * Y + 5)) * (inv Y) + 9) ^ 2).
Proof.
  try assert (0 < 2 * Y + 5) by sign.
  assert (P' : 0 < (((245 / 2) * (Y ^ 6) + (1333 / 2) * ((1 - Y) ^ 2) * (Y ^ 4) + (625 / 4) * ((1 - Y) ^ 6) + (7325 / 4) * ((1 - Y) ^ 4) * (Y ^ 2) + (3535 / 2) * ((1 - Y) ^ 3) * (Y ^ 3) + 875 * ((1 - Y) ^ 5) * Y + (98 - 98 * Y) * (Y ^ 5)) * (inv ((2 * Y + 5) ^ 2)))).
  { first [seen | sign_form ((1 / 4) * (270 * (Y ^ 3) + 625 + 144 * (Y ^ 6) + 720 * (Y ^ 5) - 250 * Y - 219 * (Y ^ 4) - 800 * (Y ^ 2)) * (inv ((2 * Y + 5) ^ 2))) ltac:(try assert (N0' : normal_form (inv ((2 * Y + 5) ^ 2)) (inv (25 + 20 * Y + 4 * (Y ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 25 + 20 * Y + 4 * (Y ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign]. }
  assert (G' : ((3 * (Y ^ 2) + 5) ^ 2) - ((3 / 4) * (Y ^ 2) * (1 + ((5 - Y) * (5 - 5 * Y) * (inv (2 * Y + 5)) * (inv Y) + 9) ^ 2)) = (((245 / 2) * (Y ^ 6) + (1333 / 2) * ((1 - Y) ^ 2) * (Y ^ 4) + (625 / 4) * ((1 - Y) ^ 6) + (7325 / 4) * ((1 - Y) ^ 4) * (Y ^ 2) + (3535 / 2) * ((1 - Y) ^ 3) * (Y ^ 3) + 875 * ((1 - Y) ^ 5) * Y + (98 - 98 * Y) * (Y ^ 5)) * (inv ((2 * Y + 5) ^ 2)))).
  { try assert (0 < 2 * Y + 5) by sign.
    try assert (0 < 2 * Y + 5) by sign.
    try assert (0 < 25 + 20 * Y + 4 * (Y ^ 2)) by sign.
    try assert (N1' : normal_form (inv ((2 * Y + 5) ^ 2)) (inv (25 + 20 * Y + 4 * (Y ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 25 + 20 * Y + 4 * (Y ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : 2 * Y + 5 <> 0) by (apply positive_ne; sign).
    assert (Z1' : Y <> 0) by (apply positive_ne; sign).
    assert (Z2' : 25 + 20 * Y + 4 * (Y ^ 2) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

Theorem theorem (Y : R)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y) :
  (3 * (Y ^ 2) + 5) ^ 2 > (3 / 4) * (Y ^ 2) * (1 + ((5 - Y) * (5 - 5 * Y) * (inv (2 * Y + 5)) * (inv Y) + 9) ^ 2).
Proof. exact (step_positive (Y) H_Y_pos_0 H_Y_less_is_1). Qed.
