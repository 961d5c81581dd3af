(** Two numbers of a given sum, and two below them (erf-powers-product)

  Given [Y > 0]: Y > 0
  Given [eta_p >= 0]: eta_p >= 0
  Given [eta_r >= 0]: eta_r >= 0
  Given [p]: x_p >= eta_p
  Given [r]: x_r >= eta_r
  Given [sum]: x_p = -x_r + 2*Y
  Then Y^2 >= eta_p*eta_r
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [x_p >= 0], by Linear:
  x_p >= 0
*)
Lemma step_x_p_pos_is_0 (eta_p : R) (x_p : R)
    (H_eta_p_pos_is_0 : eta_p >= 0)
    (H_p : x_p >= eta_p) :
  x_p >= 0.
Proof.
  assert (P0' : 0 <= (1) * ((x_p) - (eta_p))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= (eta_p)) by (sign).
  assert (G' : (x_p) - (0) = (1) * ((x_p) - (eta_p)) + (eta_p)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [product], by Linear:
  Y^2 >= eta_p*eta_r
*)
Lemma step_product (Y : R) (eta_p : R) (eta_r : R) (x_p : R) (x_r : R)
    (H_Y_pos_0 : Y > 0)
    (H_eta_p_pos_is_0 : eta_p >= 0)
    (H_eta_r_pos_is_0 : eta_r >= 0)
    (H_p : x_p >= eta_p)
    (H_r : x_r >= eta_r)
    (H_sum : x_p = 2 * Y - x_r) :
  Y ^ 2 >= eta_p * eta_r.
Proof.
  pose proof (step_x_p_pos_is_0 (eta_p) (x_p) H_eta_p_pos_is_0 H_p) as H_x_p_pos_is_0.
  assert (P0' : 0 <= (eta_r) * ((x_p) - (eta_p))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (x_p) * ((x_r) - (eta_r))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P' : 0 <= ((Y - x_r) ^ 2)) by (sign).
  assert (G' : (Y ^ 2) - (eta_p * eta_r) = (eta_r) * ((x_p) - (eta_p)) + (x_p) * ((x_r) - (eta_r)) + ((Y - x_r) ^ 2)).
  { rewrite ?H_sum.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (Y : R) (eta_p : R) (eta_r : R) (x_p : R) (x_r : R)
    (H_Y_pos_0 : Y > 0)
    (H_eta_p_pos_is_0 : eta_p >= 0)
    (H_eta_r_pos_is_0 : eta_r >= 0)
    (H_p : x_p >= eta_p)
    (H_r : x_r >= eta_r)
    (H_sum : x_p = 2 * Y - x_r) :
  Y ^ 2 >= eta_p * eta_r.
Proof. exact (step_product (Y) (eta_p) (eta_r) (x_p) (x_r) H_Y_pos_0 H_eta_p_pos_is_0 H_eta_r_pos_is_0 H_p H_r H_sum). Qed.
