(** The tangent between two laws is above the root (erf-powers-tangent-pair)

  Given [D >= 0]: D >= 0
  Given [Y > 0]: Y > 0
  Given [n >= 0]: n >= 0
  Given [p > 0]: p > 0
  Given [r > 0]: r > 0
  Given [denominator]: -2*Y^2*n + (n + 1/2*p + 1/2*r)^2 - 2*Y^2*(n + 1/2*p + 1/2*r) + 4*(n + 1/2*p
    + 1/2*r)*Y - Y^2*n*(n + 1/2*p + 1/2*r) > 0
  Given [Y <= 1]: 1 >= Y
  Given [D]: D = (-n*Y + n + 1/2*p + 1/2*r)*(1 - Y)*Y^(-1)*(2*Y + n + 1/2*p + 1/2*r)^(-1)*(n +
    1/2*p + 1/2*r)
  Given [l]: l = -(-2*Y^2*n + (n + 1/2*p + 1/2*r)^2 - 2*Y^2*(n + 1/2*p + 1/2*r) + 4*(n + 1/2*p +
    1/2*r)*Y - Y^2*n*(n + 1/2*p + 1/2*r))^(-1)*(-2*Y^2*n + (n + 1/2*p + 1/2*r)^2 + 4*(n + 1/2*p +
    1/2*r)*Y)*(n + 1/2*p + 1/2*r)^(-1)*(-1 + Y)*Y
  Then -(p + n)*(1 - (-1/2*r + 1/2*p)*l - Y)*(p + n - n*((-1/2*r + 1/2*p)*l + Y)) + (2*Y +
    2*(-1/2*r + 1/2*p)*l + p + n)*D*((-1/2*r + 1/2*p)*l + Y) >= 0
  Then (-1/2*r + 1/2*p)*l + Y >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require erf_powers_curvature.
From NCProofs Require erf_powers_tangent.
Open Scope R_scope.

(** Step [m >= n], by Sign:
  n + 1/2*p + 1/2*r >= n
*)
Lemma step_m_pos_is_n (n : R) (p : R) (r : R)
    (H_n_pos_is_0 : n >= 0)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0) :
  n + (1 / 2) * p + (1 / 2) * r >= n.
Proof.
  gap; first [sign_form ((1 / 2) * p + (1 / 2) * r) ltac:(first [put; solve [field] | equal]) | sign].
Qed.

(** Step [curvature], by Instance:
  16*(n + 1/2*p + 1/2*r)^3*Y^2 + 2*(n + 1/2*p + 1/2*r)^2*Y^4*n^2 - 8*(n + 1/2*p + 1/2*r)^2*(-1/2*r
    + 1/2*p)*Y^3 - 4*(n + 1/2*p + 1/2*r)^2*Y^2*n*(-1/2*r + 1/2*p) - 2*(n + 1/2*p + 1/2*r)^3*n*Y^3
    - 4*(n + 1/2*p + 1/2*r)^3*Y^2*n + 2*(n + 1/2*p + 1/2*r)^2*n*(-1/2*r + 1/2*p)*Y^3 + 4*(-1/2*r +
    1/2*p)*Y^4*n^2 + (n + 1/2*p + 1/2*r)^5 - 2*(n + 1/2*p + 1/2*r)^3*Y^2*(-1/2*r + 1/2*p) + 4*(n +
    1/2*p + 1/2*r)^2*n*... > 0
*)
Lemma step_curvature (Y : R) (n : R) (p : R) (r : R)
    (H_Y_pos_0 : Y > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_Y_less_is_1 : 1 >= Y) :
  16 * ((n + (1 / 2) * p + (1 / 2) * r) ^ 3) * (Y ^ 2) + 2 * ((n + (1 / 2) * p + (1 / 2) * r) ^ 2) * (Y ^ 4) * (n ^ 2) + 2 * ((n + (1 / 2) * p + (1 / 2) * r) ^ 2) * n * ((1 / 2) * p - (1 / 2) * r) * (Y ^ 3) + 4 * ((1 / 2) * p - (1 / 2) * r) * (Y ^ 4) * (n ^ 2) + (n + (1 / 2) * p + (1 / 2) * r) ^ 5 + 4 * ((n + (1 / 2) * p + (1 / 2) * r) ^ 2) * n * (Y ^ 4) + 8 * ((n + (1 / 2) * p + (1 / 2) * r) ^ 3) * ((1 / 2) * p - (1 / 2) * r) * Y + 12 * n * (n + (1 / 2) * p + (1 / 2) * r) * ((1 / 2) * p - (1 / 2) * r) * (Y ^ 4) + ((1 / 2) * p - (1 / 2) * r) * ((n + (1 / 2) * p + (1 / 2) * r) ^ 4) + 16 * ((n + (1 / 2) * p + (1 / 2) * r) ^ 2) * (Y ^ 2) * ((1 / 2) * p - (1 / 2) * r) + 4 * (n + (1 / 2) * p + (1 / 2) * r) * (Y ^ 4) * (n ^ 2) + 8 * ((n + (1 / 2) * p + (1 / 2) * r) ^ 4) * Y - 8 * ((n + (1 / 2) * p + (1 / 2) * r) ^ 2) * ((1 / 2) * p - (1 / 2) * r) * (Y ^ 3) - 4 * ((n + (1 / 2) * p + (1 / 2) * r) ^ 2) * (Y ^ 2) * n * ((1 / 2) * p - (1 / 2) * r) - 2 * ((n + (1 / 2) * p + (1 / 2) * r) ^ 3) * n * (Y ^ 3) - 4 * ((n + (1 / 2) * p + (1 / 2) * r) ^ 3) * (Y ^ 2) * n - 2 * ((n + (1 / 2) * p + (1 / 2) * r) ^ 3) * (Y ^ 2) * ((1 / 2) * p - (1 / 2) * r) - 4 * ((1 / 2) * p - (1 / 2) * r) * (Y ^ 5) * (n ^ 2) - 16 * n * (n + (1 / 2) * p + (1 / 2) * r) * ((1 / 2) * p - (1 / 2) * r) * (Y ^ 3) - 16 * ((n + (1 / 2) * p + (1 / 2) * r) ^ 2) * n * (Y ^ 3) - 4 * ((n + (1 / 2) * p + (1 / 2) * r) ^ 3) * (Y ^ 3) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [above], by Instance:
  -(p + n)*(1 - (-1/2*r + 1/2*p)*l - Y)*(p + n - n*((-1/2*r + 1/2*p)*l + Y)) + (2*Y + 2*(-1/2*r +
    1/2*p)*l + p + n)*D*((-1/2*r + 1/2*p)*l + Y) >= 0
*)
Lemma step_above (D : R) (Y : R) (l : R) (n : R) (p : R) (r : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_denominator : (n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n - 2 * (Y ^ 2) * (n + (1 / 2) * p + (1 / 2) * r) - Y ^ 2 * n * (n + (1 / 2) * p + (1 / 2) * r) > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (n + (1 / 2) * p + (1 / 2) * r - n * Y) * (1 - Y) * (n + (1 / 2) * p + (1 / 2) * r) * (inv Y) * (inv (2 * Y + n + (1 / 2) * p + (1 / 2) * r)))
    (H_l : l = (-1) * ((n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n) * (Y - 1) * Y * (inv ((n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n - 2 * (Y ^ 2) * (n + (1 / 2) * p + (1 / 2) * r) - Y ^ 2 * n * (n + (1 / 2) * p + (1 / 2) * r))) * (inv (n + (1 / 2) * p + (1 / 2) * r))) :
  (2 * Y + 2 * ((1 / 2) * p - (1 / 2) * r) * l + p + n) * D * (((1 / 2) * p - (1 / 2) * r) * l + Y) - (p + n) * (1 - ((1 / 2) * p - (1 / 2) * r) * l - Y) * (p + n - n * (((1 / 2) * p - (1 / 2) * r) * l + Y)) >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [nonnegative], by Instance:
  (-1/2*r + 1/2*p)*l + Y >= 0
*)
Lemma step_nonnegative (D : R) (Y : R) (l : R) (n : R) (p : R) (r : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_denominator : (n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n - 2 * (Y ^ 2) * (n + (1 / 2) * p + (1 / 2) * r) - Y ^ 2 * n * (n + (1 / 2) * p + (1 / 2) * r) > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (n + (1 / 2) * p + (1 / 2) * r - n * Y) * (1 - Y) * (n + (1 / 2) * p + (1 / 2) * r) * (inv Y) * (inv (2 * Y + n + (1 / 2) * p + (1 / 2) * r)))
    (H_l : l = (-1) * ((n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n) * (Y - 1) * Y * (inv ((n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n - 2 * (Y ^ 2) * (n + (1 / 2) * p + (1 / 2) * r) - Y ^ 2 * n * (n + (1 / 2) * p + (1 / 2) * r))) * (inv (n + (1 / 2) * p + (1 / 2) * r))) :
  ((1 / 2) * p - (1 / 2) * r) * l + Y >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem_1 (D : R) (Y : R) (l : R) (n : R) (p : R) (r : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_denominator : (n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n - 2 * (Y ^ 2) * (n + (1 / 2) * p + (1 / 2) * r) - Y ^ 2 * n * (n + (1 / 2) * p + (1 / 2) * r) > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (n + (1 / 2) * p + (1 / 2) * r - n * Y) * (1 - Y) * (n + (1 / 2) * p + (1 / 2) * r) * (inv Y) * (inv (2 * Y + n + (1 / 2) * p + (1 / 2) * r)))
    (H_l : l = (-1) * ((n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n) * (Y - 1) * Y * (inv ((n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n - 2 * (Y ^ 2) * (n + (1 / 2) * p + (1 / 2) * r) - Y ^ 2 * n * (n + (1 / 2) * p + (1 / 2) * r))) * (inv (n + (1 / 2) * p + (1 / 2) * r))) :
  (2 * Y + 2 * ((1 / 2) * p - (1 / 2) * r) * l + p + n) * D * (((1 / 2) * p - (1 / 2) * r) * l + Y) - (p + n) * (1 - ((1 / 2) * p - (1 / 2) * r) * l - Y) * (p + n - n * (((1 / 2) * p - (1 / 2) * r) * l + Y)) >= 0.
Proof. exact (step_above (D) (Y) (l) (n) (p) (r) H_D_pos_is_0 H_Y_pos_0 H_n_pos_is_0 H_p_pos_0 H_r_pos_0 H_denominator H_Y_less_is_1 H_D H_l). Qed.
Print Assumptions theorem_1.

Theorem theorem_2 (D : R) (Y : R) (l : R) (n : R) (p : R) (r : R)
    (H_D_pos_is_0 : D >= 0)
    (H_Y_pos_0 : Y > 0)
    (H_n_pos_is_0 : n >= 0)
    (H_p_pos_0 : p > 0)
    (H_r_pos_0 : r > 0)
    (H_denominator : (n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n - 2 * (Y ^ 2) * (n + (1 / 2) * p + (1 / 2) * r) - Y ^ 2 * n * (n + (1 / 2) * p + (1 / 2) * r) > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (n + (1 / 2) * p + (1 / 2) * r - n * Y) * (1 - Y) * (n + (1 / 2) * p + (1 / 2) * r) * (inv Y) * (inv (2 * Y + n + (1 / 2) * p + (1 / 2) * r)))
    (H_l : l = (-1) * ((n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n) * (Y - 1) * Y * (inv ((n + (1 / 2) * p + (1 / 2) * r) ^ 2 + 4 * (n + (1 / 2) * p + (1 / 2) * r) * Y - 2 * (Y ^ 2) * n - 2 * (Y ^ 2) * (n + (1 / 2) * p + (1 / 2) * r) - Y ^ 2 * n * (n + (1 / 2) * p + (1 / 2) * r))) * (inv (n + (1 / 2) * p + (1 / 2) * r))) :
  ((1 / 2) * p - (1 / 2) * r) * l + Y >= 0.
Proof. exact (step_nonnegative (D) (Y) (l) (n) (p) (r) H_D_pos_is_0 H_Y_pos_0 H_n_pos_is_0 H_p_pos_0 H_r_pos_0 H_denominator H_Y_less_is_1 H_D H_l). Qed.
Print Assumptions theorem_2.
