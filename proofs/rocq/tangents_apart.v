(** Two numbers above tangents at a third (tangents-apart)

  Given [above]: P >= m_0 - W*(1 - u)
  Given [below]: R >= m_0 - (1 - v)*W
  Given [m_0]: m_0 > 0
  Given [W]: W > 0
  Given [theta]: m_0 >= W
  Given [sum]: 2 >= u + v
  Given [down]: 1 >= v
  Given [up]: u >= 1
  Then P + R >= (u + v)*m_0
  Then R >= m_0*v
  Then P >= m_0*v
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [both], by Linear:
  P + R >= (u + v)*m_0
*)
Lemma step_both (P : R) (R_ : R) (W : R) (m_0 : R) (u : R) (v : R)
    (H_above : P >= m_0 - W * (1 - u))
    (H_below : R_ >= m_0 - (1 - v) * W)
    (H_m_0 : m_0 > 0)
    (H_theta : m_0 >= W)
    (H_sum : 2 >= u + v)
    (H_down : 1 >= v)
    (H_up : u >= 1) :
  P + R_ >= (u + v) * m_0.
Proof.
  assert (P0' : 0 <= (1) * ((P) - (m_0 - W * (1 - u)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((R_) - (m_0 - (1 - v) * W))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P2' : 0 <= (2 - v - u) * ((m_0) - (W))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (G' : (P + R_) - ((u + v) * m_0) = (1) * ((P) - (m_0 - W * (1 - u))) + (1) * ((R_) - (m_0 - (1 - v) * W)) + (2 - v - u) * ((m_0) - (W))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [shorter], by Linear:
  R >= m_0*v
*)
Lemma step_shorter (R_ : R) (W : R) (m_0 : R) (v : R)
    (H_below : R_ >= m_0 - (1 - v) * W)
    (H_m_0 : m_0 > 0)
    (H_theta : m_0 >= W)
    (H_down : 1 >= v) :
  R_ >= m_0 * v.
Proof.
  assert (P0' : 0 <= (1) * ((R_) - (m_0 - (1 - v) * W))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1 - v) * ((m_0) - (W))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (G' : (R_) - (m_0 * v) = (1) * ((R_) - (m_0 - (1 - v) * W)) + (1 - v) * ((m_0) - (W))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [longer], by Linear:
  P >= m_0*v
*)
Lemma step_longer (P : R) (W : R) (m_0 : R) (u : R) (v : R)
    (H_above : P >= m_0 - W * (1 - u))
    (H_m_0 : m_0 > 0)
    (H_W : W > 0)
    (H_down : 1 >= v)
    (H_up : u >= 1) :
  P >= m_0 * v.
Proof.
  assert (P0' : 0 <= (1) * ((P) - (m_0 - W * (1 - u)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (W) * ((u) - (1))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P2' : 0 <= (m_0) * ((1) - (v))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (P) - (m_0 * v) = (1) * ((P) - (m_0 - W * (1 - u))) + (W) * ((u) - (1)) + (m_0) * ((1) - (v))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (P : R) (R_ : R) (W : R) (m_0 : R) (u : R) (v : R)
    (H_above : P >= m_0 - W * (1 - u))
    (H_below : R_ >= m_0 - (1 - v) * W)
    (H_m_0 : m_0 > 0)
    (H_W : W > 0)
    (H_theta : m_0 >= W)
    (H_sum : 2 >= u + v)
    (H_down : 1 >= v)
    (H_up : u >= 1) :
  P + R_ >= (u + v) * m_0.
Proof. exact (step_both (P) (R_) (W) (m_0) (u) (v) H_above H_below H_m_0 H_theta H_sum H_down H_up). Qed.

Theorem theorem_2 (P : R) (R_ : R) (W : R) (m_0 : R) (u : R) (v : R)
    (H_above : P >= m_0 - W * (1 - u))
    (H_below : R_ >= m_0 - (1 - v) * W)
    (H_m_0 : m_0 > 0)
    (H_W : W > 0)
    (H_theta : m_0 >= W)
    (H_sum : 2 >= u + v)
    (H_down : 1 >= v)
    (H_up : u >= 1) :
  R_ >= m_0 * v.
Proof. exact (step_shorter (R_) (W) (m_0) (v) H_below H_m_0 H_theta H_down). Qed.

Theorem theorem_3 (P : R) (R_ : R) (W : R) (m_0 : R) (u : R) (v : R)
    (H_above : P >= m_0 - W * (1 - u))
    (H_below : R_ >= m_0 - (1 - v) * W)
    (H_m_0 : m_0 > 0)
    (H_W : W > 0)
    (H_theta : m_0 >= W)
    (H_sum : 2 >= u + v)
    (H_down : 1 >= v)
    (H_up : u >= 1) :
  P >= m_0 * v.
Proof. exact (step_longer (P) (W) (m_0) (u) (v) H_above H_m_0 H_W H_down H_up). Qed.
