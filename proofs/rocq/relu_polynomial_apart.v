(** The polynomial of means apart (relu-polynomial-apart)

  Given [e >= 0]: e >= 0
  Given [t >= 0]: t >= 0
  Given [w >= 0]: w >= 0
  Then 8*((2 + e)*((96/625*t + 16/25*w + 2)*(5 + e) + t)*(12 + 4*e) - 1/2 - (96/625*t + 16/25*w +
    2)*(5 + e)*(3 + e)^2 - (2 + e)^2*((96/625*t + 16/25*w + 2)*(5 + e) + t))*(31/25*t + w + 2 +
    e)^2 - (109/5*t + 20*w + 32 + 16*e)*((96/625*t + 16/25*w + 2)*(5 + e) + t)*(3 + e)^2*t > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.

(** Step [C2], by Sign:
  8*((2 + e)*((96/625*t + 16/25*w + 2)*(5 + e) + t)*(12 + 4*e) - 1/2 - (96/625*t + 16/25*w + 2)*(5
    + e)*(3 + e)^2 - (2 + e)^2*((96/625*t + 16/25*w + 2)*(5 + e) + t))*(31/25*t + w + 2 + e)^2 -
    (109/5*t + 20*w + 32 + 16*e)*((96/625*t + 16/25*w + 2)*(5 + e) + t)*(3 + e)^2*t > 0
*)
Lemma step_C2 (e : R) (t : R) (w : R)
    (H_e_pos_is_0 : e >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_w_pos_is_0 : w >= 0) :
  8 * ((2 + e) * (((96 / 625) * t + (16 / 25) * w + 2) * (5 + e) + t) * (12 + 4 * e) - (1 / 2) - ((96 / 625) * t + (16 / 25) * w + 2) * (5 + e) * ((3 + e) ^ 2) - (2 + e) ^ 2 * (((96 / 625) * t + (16 / 25) * w + 2) * (5 + e) + t)) * (((31 / 25) * t + w + 2 + e) ^ 2) - ((109 / 5) * t + 20 * w + 32 + 16 * e) * (((96 / 625) * t + (16 / 25) * w + 2) * (5 + e) + t) * ((3 + e) ^ 2) * t > 0.
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Theorem theorem (e : R) (t : R) (w : R)
    (H_e_pos_is_0 : e >= 0)
    (H_t_pos_is_0 : t >= 0)
    (H_w_pos_is_0 : w >= 0) :
  8 * ((2 + e) * (((96 / 625) * t + (16 / 25) * w + 2) * (5 + e) + t) * (12 + 4 * e) - (1 / 2) - ((96 / 625) * t + (16 / 25) * w + 2) * (5 + e) * ((3 + e) ^ 2) - (2 + e) ^ 2 * (((96 / 625) * t + (16 / 25) * w + 2) * (5 + e) + t)) * (((31 / 25) * t + w + 2 + e) ^ 2) - ((109 / 5) * t + 20 * w + 32 + 16 * e) * (((96 / 625) * t + (16 / 25) * w + 2) * (5 + e) + t) * ((3 + e) ^ 2) * t > 0.
Proof. exact (step_C2 (e) (t) (w) H_e_pos_is_0 H_t_pos_is_0 H_w_pos_is_0). Qed.
Print Assumptions theorem.
