(** The mean length of a normal vector with a mean along a unit vector is $(tau^2 + 2/pi)^(1/2)$ at least (mean-length-least-unit)

  Given [tau >= 0]: tau >= 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [f]: <f, f> = 1
  Then E[<x + tau*f, x + tau*f>^(1/2); x ~ gamma1] >= (2*pi^(-1) + tau^2)^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require squares_order.
From NCProofs Require area_eta_positive.
Open Scope R_scope.

Definition cited_symmetric (V : Space) (gamma : R -> law V) : Prop :=
  (vmirror (gamma 1) (gamma 1)).

(** Step [symmetric], by Cited:
  gamma1 is the law of -x, x ~ gamma1
*)
Lemma step_symmetric (V : Space) (gamma : R -> law V)
    (C_symmetric : cited_symmetric V gamma) :
  vmirror (gamma 1) (gamma 1).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [z], by Sign:
  <x + tau*f, x + tau*f> >= 0
*)
Lemma step_z (V : Space) (f : V) (tau : R) (x : V)
    (H_tau_pos_is_0 : tau >= 0) :
  dot (vadd x (vscale tau f)) (vadd x (vscale tau f)) >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [off], by Sign:
  <x - f*<x, f>, x - f*<x, f>> >= 0
*)
Lemma step_off (V : Space) (f : V) (x : V) :
  dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f)) >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [difference], by Sign:
  (<x - f*<x, f>, x - f*<x, f>>^(1/2)*tau - pi^(-1/2)*(tau + <x, f>)*2^(1/2))^2 >= 0
*)
Lemma step_difference (V : Space) (f : V) (tau : R) (x : V)
    (H_tau_pos_is_0 : tau >= 0) :
  (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * tau - (tau + dot x f) * (sqrt 2) * (inv (sqrt PI))) ^ 2 >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [squares], by Linear:
  <x + tau*f, x + tau*f>*(2*pi^(-1) + tau^2) >= (<x - f*<x, f>, x - f*<x,
    f>>^(1/2)*pi^(-1/2)*2^(1/2) + tau*(tau + <x, f>))^2
*)
Lemma step_squares (V : Space) (f : V) (tau : R) (x : V)
    (H_tau_pos_is_0 : tau >= 0)
    (H_f : dot f f = 1) :
  dot (vadd x (vscale tau f)) (vadd x (vscale tau f)) * (2 * (inv PI) + tau ^ 2) >= (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f)) ^ 2.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [order], by Instance:
  <x + tau*f, x + tau*f>^(1/2)*(2*pi^(-1) + tau^2)^(1/2) >= abs(<x - f*<x, f>, x - f*<x,
    f>>^(1/2)*pi^(-1/2)*2^(1/2) + tau*(tau + <x, f>))
*)
Lemma step_order (V : Space) (f : V) (tau : R) (x : V)
    (H_tau_pos_is_0 : tau >= 0)
    (H_f : dot f f = 1) :
  sqrt (dot (vadd x (vscale tau f)) (vadd x (vscale tau f))) * (sqrt (2 * (inv PI) + tau ^ 2)) >= Rabs (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [modulus], by Sign:
  abs(<x - f*<x, f>, x - f*<x, f>>^(1/2)*pi^(-1/2)*2^(1/2) + tau*(tau + <x, f>)) >= <x - f*<x, f>,
    x - f*<x, f>>^(1/2)*pi^(-1/2)*2^(1/2) + tau*(tau + <x, f>)
*)
Lemma step_modulus (V : Space) (f : V) (tau : R) (x : V)
    (H_tau_pos_is_0 : tau >= 0) :
  Rabs (sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f)) >= sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [parts], by Linear:
  <x + tau*f, x + tau*f>^(1/2)*(2*pi^(-1) + tau^2)^(1/2) >= <x - f*<x, f>, x - f*<x,
    f>>^(1/2)*pi^(-1/2)*2^(1/2) + tau*(tau + <x, f>)
*)
Lemma step_parts (V : Space) (f : V) (tau : R) (x : V)
    (H_tau_pos_is_0 : tau >= 0)
    (H_f : dot f f = 1) :
  sqrt (dot (vadd x (vscale tau f)) (vadd x (vscale tau f))) * (sqrt (2 * (inv PI) + tau ^ 2)) >= sqrt (dot (vadd x (vscale ((-1) * (dot x f)) f)) (vadd x (vscale ((-1) * (dot x f)) f))) * (sqrt 2) * (inv (sqrt PI)) + tau * (tau + dot x f).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [mean parts], by Average:
  E[<x + tau*f, x + tau*f>^(1/2)*(2*pi^(-1) + tau^2)^(1/2); x ~ gamma1] >= E[(<x, f> + tau)*tau +
    pi^(-1/2)*<x - <x, f>*f, x - <x, f>*f>^(1/2)*2^(1/2); x ~ gamma1]
*)
Lemma step_mean_parts (V : Space) (f : V) (tau : R) (gamma : R -> law V)
    (H_tau_pos_is_0 : tau >= 0)
    (H_f : dot f f = 1) :
  E (gamma 1) (fun y => sqrt (dot (vadd y (vscale tau f)) (vadd y (vscale tau f))) * (sqrt (2 * (inv PI) + tau ^ 2))) >= E (gamma 1) (fun y => (dot y f + tau) * tau + sqrt (dot (vadd y (vscale ((-1) * (dot y f)) f)) (vadd y (vscale ((-1) * (dot y f)) f))) * (sqrt 2) * (inv (sqrt PI))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [odd], by Algebra:
  E[<x, f>; x ~ gamma1] = 0
*)
Lemma step_odd (V : Space) (f : V) (gamma : R -> law V)
    (C_symmetric : cited_symmetric V gamma) :
  E (gamma 1) (fun y => dot y f) = 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [eta], by Instance:
  E[<x - <x, f>*f, x - <x, f>*f>^(1/2); x ~ gamma1] >= pi^(-1/2)*2^(1/2)
*)
Lemma step_eta (V : Space) (f : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (H_f : dot f f = 1)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun y => sqrt (dot (vadd y (vscale ((-1) * (dot y f)) f)) (vadd y (vscale ((-1) * (dot y f)) f)))) >= sqrt 2 * (inv (sqrt PI)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Linear:
  E[<x + tau*f, x + tau*f>^(1/2); x ~ gamma1] >= (2*pi^(-1) + tau^2)^(1/2)
*)
Lemma step_theorem (V : Space) (f : V) (n : R) (tau : R) (gamma : R -> law V)
    (label_n : label n)
    (H_tau_pos_is_0 : tau >= 0)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (H_f : dot f f = 1)
    (C_symmetric : cited_symmetric V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun y => sqrt (dot (vadd y (vscale tau f)) (vadd y (vscale tau f)))) >= sqrt (2 * (inv PI) + tau ^ 2).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (V : Space) (e : V) (f : V) (n : R) (tau : R) (gamma : R -> law V)
    (label_n : label n)
    (H_tau_pos_is_0 : tau >= 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (H_f : dot f f = 1)
    (C_symmetric : cited_symmetric V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun y => sqrt (dot (vadd y (vscale tau f)) (vadd y (vscale tau f)))) >= sqrt (2 * (inv PI) + tau ^ 2).
Proof. exact (step_theorem (V) (f) (n) (tau) (gamma) label_n H_tau_pos_is_0 H_dimension H_f C_symmetric C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e). Qed.
Print Assumptions theorem.
