(** The polynomial of means near 0 (relu-polynomial-small)

  Given [e >= 0]: e >= 0
  Given [r > 0]: r > 0
  Given [s >= 0]: s >= 0
  Given [w >= 0]: w >= 0
  Then -6*(20*w*(r + s) + 16*(2 + e)*(r + s) + 102*s)*(3 + e)^2*((5 + e)*(2*s + 2*r + 16/25*w*(r +
    s)) + 6*s)*s + 8*(-(2 + e)^2*((5 + e)*(2*s + 2*r + 16/25*w*(r + s)) + 6*s) - (5 + e)*(2*s +
    2*r + 16/25*w*(r + s))*(3 + e)^2 - 1/2*r + (2 + e)*(12 + 4*e)*((5 + e)*(2*s + 2*r + 16/25*w*(r
    + s)) + 6*s) - 1/2*s)*(6*s + w*(r + s) + (2 + e)*(r + s))^2 > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.

(** Step [C1], by Sign:
  -6*(20*w*(r + s) + 16*(2 + e)*(r + s) + 102*s)*(3 + e)^2*((5 + e)*(2*s + 2*r + 16/25*w*(r + s))
    + 6*s)*s + 8*(-(2 + e)^2*((5 + e)*(2*s + 2*r + 16/25*w*(r + s)) + 6*s) - (5 + e)*(2*s + 2*r +
    16/25*w*(r + s))*(3 + e)^2 - 1/2*r + (2 + e)*(12 + 4*e)*((5 + e)*(2*s + 2*r + 16/25*w*(r + s))
    + 6*s) - 1/2*s)*(6*s + w*(r + s) + (2 + e)*(r + s))^2 > 0
*)
Lemma step_C1 (e : R) (r : R) (s : R) (w : R)
    (H_e_pos_is_0 : e >= 0)
    (H_r_pos_0 : r > 0)
    (H_s_pos_is_0 : s >= 0)
    (H_w_pos_is_0 : w >= 0) :
  8 * ((2 + e) * (12 + 4 * e) * ((5 + e) * (2 * s + 2 * r + (16 / 25) * w * (r + s)) + 6 * s) - (2 + e) ^ 2 * ((5 + e) * (2 * s + 2 * r + (16 / 25) * w * (r + s)) + 6 * s) - (5 + e) * (2 * s + 2 * r + (16 / 25) * w * (r + s)) * ((3 + e) ^ 2) - (1 / 2) * r - (1 / 2) * s) * ((6 * s + w * (r + s) + (2 + e) * (r + s)) ^ 2) - 6 * (20 * w * (r + s) + 16 * (2 + e) * (r + s) + 102 * s) * ((3 + e) ^ 2) * ((5 + e) * (2 * s + 2 * r + (16 / 25) * w * (r + s)) + 6 * s) * s > 0.
Proof. (* Admitted: it takes coqc too long *)
Admitted.

Theorem theorem (e : R) (r : R) (s : R) (w : R)
    (H_e_pos_is_0 : e >= 0)
    (H_r_pos_0 : r > 0)
    (H_s_pos_is_0 : s >= 0)
    (H_w_pos_is_0 : w >= 0) :
  8 * ((2 + e) * (12 + 4 * e) * ((5 + e) * (2 * s + 2 * r + (16 / 25) * w * (r + s)) + 6 * s) - (2 + e) ^ 2 * ((5 + e) * (2 * s + 2 * r + (16 / 25) * w * (r + s)) + 6 * s) - (5 + e) * (2 * s + 2 * r + (16 / 25) * w * (r + s)) * ((3 + e) ^ 2) - (1 / 2) * r - (1 / 2) * s) * ((6 * s + w * (r + s) + (2 + e) * (r + s)) ^ 2) - 6 * (20 * w * (r + s) + 16 * (2 + e) * (r + s) + 102 * s) * ((3 + e) ^ 2) * ((5 + e) * (2 * s + 2 * r + (16 / 25) * w * (r + s)) + 6 * s) * s > 0.
Proof. exact (step_C1 (e) (r) (s) (w) H_e_pos_is_0 H_r_pos_0 H_s_pos_is_0 H_w_pos_is_0). Qed.
Print Assumptions theorem.
