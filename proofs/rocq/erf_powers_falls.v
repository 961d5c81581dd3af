(** Where $F(alpha, eta) >= 0 >= F(alpha, x)$, there $eta <= x$ (erf-powers-falls)

  Given [D >= 0]: D >= 0
  Given [eta >= 0]: eta >= 0
  Given [n >= 0]: n >= 0
  Given [alpha > 0]: alpha > 0
  Given [alpha > n]: alpha > n
  Given [eta <= 1]: 1 >= eta
  Given [x]: x >= 0
  Given [eta]: -eta*D*(alpha + 2*eta) + alpha*(alpha - eta*n)*(1 - eta) >= 0
  Given [F(x)]: -alpha*(alpha - x*n)*(1 - x) + x*D*(alpha + 2*x) >= 0
  Then x >= eta
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_falls_inside.
Open Scope R_scope.

(** Step [order], by Cases:
  x >= eta
*)
Lemma step_order (D : R) (alpha : R) (eta : R) (n : R) (x : R)
    (H_D_pos_is_0 : D >= 0)
    (H_eta_pos_is_0 : eta >= 0)
    (H_n_pos_is_0 : n >= 0)
    (H_alpha_pos_0 : alpha > 0)
    (H_alpha_pos_n : alpha > n)
    (H_eta_less_is_1 : 1 >= eta)
    (H_x : x >= 0)
    (H_eta : alpha * (alpha - eta * n) * (1 - eta) - eta * D * (alpha + 2 * eta) >= 0)
    (H_F_x : x * D * (alpha + 2 * x) - alpha * (alpha - x * n) * (1 - x) >= 0) :
  x >= eta.
Proof.
  destruct (Rle_dec 0 (x - 1)) as [C' | C'].
  - assert (H_case : x - 1 >= 0) by lra; clear C'.
    assert (P0' : 0 <= (1) * ((x - 1) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
    assert (P1' : 0 <= (1) * ((1) - (eta))) by (apply Rmult_le_pos; [by_number | lra]).
    assert (G' : (x) - (eta) = (1) * ((x - 1) - (0)) + (1) * ((1) - (eta))).
    { first [put; solve [ring] | equal]. }
    gap; try rewrite G'; sum_sign.
  - assert (H_case : x - 1 <= 0) by lra; clear C'.
    assert (I' : (x) >= (eta)).
    { apply (erf_powers_falls_inside.step_order (D) (alpha) (eta) (n) (x)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_alpha_pos_0 | assert (G' : (alpha) - (0) = (alpha) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_alpha_pos_0] | first [exact H_alpha_pos_n | assert (G' : (alpha) - (n) = (alpha) - (n)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_alpha_pos_n] | first [exact H_eta_less_is_1 | assert (G' : (1) - (eta) = (1) - (eta)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_eta_less_is_1] | first [exact H_x | assert (G' : (x) - (0) = (x) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_x] | first [exact H_eta | assert (G' : ((alpha) * ((alpha) - (eta) * (n)) * (1 - (eta)) - (eta) * (D) * ((alpha) + 2 * (eta))) - (0) = (alpha * (alpha - eta * n) * (1 - eta) - eta * D * (alpha + 2 * eta)) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_eta] | first [exact H_F_x | assert (G' : ((x) * (D) * ((alpha) + 2 * (x)) - (alpha) * ((alpha) - (x) * (n)) * (1 - (x))) - (0) = (x * D * (alpha + 2 * x) - alpha * (alpha - x * n) * (1 - x)) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_x] | first [exact H_case | assert (G' : (1) - (x) = (0) - (x - 1)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_case]]. }
    first [exact I' | lra | congruent_to I' | fit I'].
Qed.

Theorem theorem (D : R) (alpha : R) (eta : R) (n : R) (x : R)
    (H_D_pos_is_0 : D >= 0)
    (H_eta_pos_is_0 : eta >= 0)
    (H_n_pos_is_0 : n >= 0)
    (H_alpha_pos_0 : alpha > 0)
    (H_alpha_pos_n : alpha > n)
    (H_eta_less_is_1 : 1 >= eta)
    (H_x : x >= 0)
    (H_eta : alpha * (alpha - eta * n) * (1 - eta) - eta * D * (alpha + 2 * eta) >= 0)
    (H_F_x : x * D * (alpha + 2 * x) - alpha * (alpha - x * n) * (1 - x) >= 0) :
  x >= eta.
Proof. exact (step_order (D) (alpha) (eta) (n) (x) H_D_pos_is_0 H_eta_pos_is_0 H_n_pos_is_0 H_alpha_pos_0 H_alpha_pos_n H_eta_less_is_1 H_x H_eta H_F_x). Qed.
