(** $a >= b$ if $a^2 >= b^2$ (squares-order)

  Given [a >= 0]: a >= 0
  Given [b >= 0]: b >= 0
  Given [squares]: a^2 >= b^2
  Then a >= b
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [theorem], by Cases:
  a >= b
*)
Lemma step_theorem (a : R) (b : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_is_0 : b >= 0)
    (H_squares : a ^ 2 >= b ^ 2) :
  a >= b.
Proof.
  destruct (total_order_T 0 (b - a)) as [[C' | C'] | C'].
  - assert (H_case : b - a > 0) by lra; clear C'.
    try assert (0 < b + a) by sign.
    assert (P0' : 0 <= (inv (b + a)) * ((a ^ 2) - (b ^ 2))) by (apply Rmult_le_pos; [sign | lra]).
    assert (G' : (a) - (b) = (inv (b + a)) * ((a ^ 2) - (b ^ 2))).
    { try assert (0 < b + a) by sign.
      assert (Z0' : b + a <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
    gap; try rewrite G'; sum_sign.
  - assert (H_case : b - a = 0) by lra; clear C'.
    assert (P0' : 0 <= (-1) * ((b - a) - (0))) by (apply zero_times; lra).
    assert (G' : (a) - (b) = (-1) * ((b - a) - (0))).
    { first [put; solve [ring] | equal]. }
    gap; try rewrite G'; sum_sign.
  - assert (H_case : b - a < 0) by lra; clear C'.
    assert (P0' : 0 < (1) * ((0) - (b - a))) by (apply Rmult_lt_0_compat; [by_number | lra]).
    assert (G' : (a) - (b) = (1) * ((0) - (b - a))).
    { first [put; solve [ring] | equal]. }
    gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (a : R) (b : R)
    (H_a_pos_is_0 : a >= 0)
    (H_b_pos_is_0 : b >= 0)
    (H_squares : a ^ 2 >= b ^ 2) :
  a >= b.
Proof. exact (step_theorem (a) (b) H_a_pos_is_0 H_b_pos_is_0 H_squares). Qed.
