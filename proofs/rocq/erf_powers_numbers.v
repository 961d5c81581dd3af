(** The ratio of two means, from those of its factors (erf-powers-numbers)

  Given [A >= 0]: A >= 0
  Given [V_a >= 0]: V_a >= 0
  Given [V_b >= 0]: V_b >= 0
  Given [W_a > 0]: W_a > 0
  Given [W_b > 0]: W_b > 0
  Given [Y > 0]: Y > 0
  Given [q >= 0]: q >= 0
  Given [q_0 >= 0]: q_0 >= 0
  Given [pair]: Y^2 >= W_a^(-1)*V_a*W_b^(-1)*V_b
  Given [q]: q >= q_0
  Given [ratio]: W_a*A_1*W_b = A*q_0*V_a*V_b
  Then A*q*Y^2 >= A_1
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [theorem], by Linear:
  A*q*Y^2 >= A_1
*)
Lemma step_theorem (A : R) (A_1 : R) (V_a : R) (V_b : R) (W_a : R) (W_b : R) (Y : R) (q : R) (q_0 : R)
    (H_A_pos_is_0 : A >= 0)
    (H_V_a_pos_is_0 : V_a >= 0)
    (H_V_b_pos_is_0 : V_b >= 0)
    (H_W_a_pos_0 : W_a > 0)
    (H_W_b_pos_0 : W_b > 0)
    (H_Y_pos_0 : Y > 0)
    (H_q_pos_is_0 : q >= 0)
    (H_pair : Y ^ 2 >= V_a * V_b * (inv W_a) * (inv W_b))
    (H_q : q >= q_0)
    (H_ratio : W_a * A_1 * W_b = A * q_0 * V_a * V_b) :
  A * q * (Y ^ 2) >= A_1.
Proof.
  assert (P0' : 0 <= (A * q) * ((Y ^ 2) - (V_a * V_b * (inv W_a) * (inv W_b)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (A * V_a * V_b * (inv W_a) * (inv W_b)) * ((q) - (q_0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P2' : 0 <= ((-1) * (inv W_a) * (inv W_b)) * ((W_a * A_1 * W_b) - (A * q_0 * V_a * V_b))) by (apply zero_times; lra).
  assert (G' : (A * q * (Y ^ 2)) - (A_1) = (A * q) * ((Y ^ 2) - (V_a * V_b * (inv W_a) * (inv W_b))) + (A * V_a * V_b * (inv W_a) * (inv W_b)) * ((q) - (q_0)) + ((-1) * (inv W_a) * (inv W_b)) * ((W_a * A_1 * W_b) - (A * q_0 * V_a * V_b))).
  { assert (Z0' : W_a <> 0) by (apply positive_ne; sign).
    assert (Z1' : W_b <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (A : R) (A_1 : R) (V_a : R) (V_b : R) (W_a : R) (W_b : R) (Y : R) (q : R) (q_0 : R)
    (H_A_pos_is_0 : A >= 0)
    (H_V_a_pos_is_0 : V_a >= 0)
    (H_V_b_pos_is_0 : V_b >= 0)
    (H_W_a_pos_0 : W_a > 0)
    (H_W_b_pos_0 : W_b > 0)
    (H_Y_pos_0 : Y > 0)
    (H_q_pos_is_0 : q >= 0)
    (H_q_0_pos_is_0 : q_0 >= 0)
    (H_pair : Y ^ 2 >= V_a * V_b * (inv W_a) * (inv W_b))
    (H_q : q >= q_0)
    (H_ratio : W_a * A_1 * W_b = A * q_0 * V_a * V_b) :
  A * q * (Y ^ 2) >= A_1.
Proof. exact (step_theorem (A) (A_1) (V_a) (V_b) (W_a) (W_b) (Y) (q) (q_0) H_A_pos_is_0 H_V_a_pos_is_0 H_V_b_pos_is_0 H_W_a_pos_0 H_W_b_pos_0 H_Y_pos_0 H_q_pos_is_0 H_pair H_q H_ratio). Qed.
