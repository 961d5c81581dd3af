(** The root is monotone (roots-ordered)

  Given [x >= 0]: x >= 0
  Given [y >= 0]: y >= 0
  Given [x <= y]: y >= x
  Then y^(1/2) >= x^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [theorem], by Cases:
  y^(1/2) >= x^(1/2)
*)
Lemma step_theorem (x : R) (y : R)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_x_less_is_y : y >= x) :
  sqrt y >= sqrt x.
Proof.
  destruct (total_order_T 0 (sqrt y - sqrt x)) as [[C' | C'] | C'].
  - assert (H_case : sqrt y - sqrt x > 0) by lra; clear C'.
    assert (P0' : 0 < (1) * ((sqrt y - sqrt x) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
    assert (G' : (sqrt y) - (sqrt x) = (1) * ((sqrt y - sqrt x) - (0))).
    { first [put; solve [ring] | equal]. }
    gap; try rewrite G'; sum_sign.
  - assert (H_case : sqrt y - sqrt x = 0) by lra; clear C'.
    assert (P0' : 0 <= (1) * ((sqrt y - sqrt x) - (0))) by (apply zero_times; lra).
    assert (G' : (sqrt y) - (sqrt x) = (1) * ((sqrt y - sqrt x) - (0))).
    { first [put; solve [ring] | equal]. }
    gap; try rewrite G'; sum_sign.
  - assert (H_case : sqrt y - sqrt x < 0) by lra; clear C'.
    try assert (0 < sqrt x - sqrt y) by first [sign].
    assert (P0' : 0 <= (inv (sqrt x - sqrt y)) * ((y) - (x))) by (apply Rmult_le_pos; [first [sign] | lra]).
    assert (P' : 0 <= (2 * (sqrt y))) by (sign).
    assert (G' : (sqrt y) - (sqrt x) = (inv (sqrt x - sqrt y)) * ((y) - (x)) + (2 * (sqrt y))).
    { try assert (0 < sqrt x - sqrt y) by first [sign].
      try assert (Q0' : sqrt y * sqrt y = y) by (apply sqrt_sqrt; sign).
      try assert (Q1' : sqrt x * sqrt x = x) by (apply sqrt_sqrt; sign).
      assert (Z0' : sqrt x - sqrt y <> 0) by (apply positive_ne; first [sign]).
      first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]. }
    gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (x : R) (y : R)
    (H_x_pos_is_0 : x >= 0)
    (H_y_pos_is_0 : y >= 0)
    (H_x_less_is_y : y >= x) :
  sqrt y >= sqrt x.
Proof. exact (step_theorem (x) (y) H_x_pos_is_0 H_y_pos_is_0 H_x_less_is_y). Qed.
