(** The mean length of a normal vector, and its mean part along another (mean-length-across)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [f]: <f, f> = 1
  Given [orthogonal]: <u, f> = 0
  Then E[<x + m*2^(1/2), x + m*2^(1/2)>^(1/2); x ~ gamma1]*<u, u>^(1/2) >= E[abs(<u, x + m>); x ~
    gamma1]*2^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require half_sum.
From NCProofs Require sum_of_moduli.
Open Scope R_scope.

(** Step [Cauchy-Schwarz], by Cited:
  -<u, g - f*<g + m*2^(1/2), f> + m*2^(1/2)>^2 + <u, u>*<g - f*<g + m*2^(1/2), f> + m*2^(1/2), g -
    f*<g + m*2^(1/2), f> + m*2^(1/2)> >= 0
*)
Lemma step_CauchymSchwarz (V : Space) (f : V) (g : V) (m : V) (u : V) :
  dot u u * (dot (vadd g (vadd (vscale ((-1) * (dot (vadd g (vscale (sqrt 2) m)) f)) f) (vscale (sqrt 2) m))) (vadd g (vadd (vscale ((-1) * (dot (vadd g (vscale (sqrt 2) m)) f)) f) (vscale (sqrt 2) m)))) - (dot u (vadd g (vadd (vscale ((-1) * (dot (vadd g (vscale (sqrt 2) m)) f)) f) (vscale (sqrt 2) m)))) ^ 2 >= 0.
Proof.
  pose proof (cauchy_schwarz (vadd g (vadd (vscale ((-1) * (dot (vadd g (vscale (sqrt 2) m)) f)) f) (vscale (sqrt 2) m))) (u)) as I'.
  fit I'.
Qed.

(** Step [both parts], by Linear:
  <g + m*2^(1/2), g + m*2^(1/2)>*<u, u> >= <u, u>*<g + m*2^(1/2), f>^2 + <u, g + m*2^(1/2)>^2
*)
Lemma step_both_parts (V : Space) (f : V) (g : V) (m : V) (u : V)
    (H_f : dot f f = 1)
    (H_orthogonal : dot u f = 0) :
  dot (vadd g (vscale (sqrt 2) m)) (vadd g (vscale (sqrt 2) m)) * (dot u u) >= dot u u * ((dot (vadd g (vscale (sqrt 2) m)) f) ^ 2) + (dot u (vadd g (vscale (sqrt 2) m))) ^ 2.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [y], by Sign:
  <g + m*2^(1/2), g + m*2^(1/2)> >= 0
*)
Lemma step_y (V : Space) (g : V) (m : V) :
  dot (vadd g (vscale (sqrt 2) m)) (vadd g (vscale (sqrt 2) m)) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [squares], by Linear:
  2*<g + m*2^(1/2), g + m*2^(1/2)>*<u, u> >= <u - f*<u, u>^(1/2), g + m*2^(1/2)>^2 + <g +
    m*2^(1/2), u + f*<u, u>^(1/2)>^2
*)
Lemma step_squares (V : Space) (f : V) (g : V) (m : V) (u : V)
    (H_f : dot f f = 1)
    (H_orthogonal : dot u f = 0) :
  2 * (dot (vadd g (vscale (sqrt 2) m)) (vadd g (vscale (sqrt 2) m))) * (dot u u) >= (dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) (vadd g (vscale (sqrt 2) m))) ^ 2 + (dot (vadd g (vscale (sqrt 2) m)) (vadd u (vscale (sqrt (dot u u)) f))) ^ 2.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [half], by Instance:
  <g + m*2^(1/2), g + m*2^(1/2)>^(1/2)*<u, u>^(1/2) >= 1/2*abs(<g + m*2^(1/2), f*<u, u>^(1/2) -
    u>) + 1/2*abs(<g + m*2^(1/2), u + f*<u, u>^(1/2)>)
*)
Lemma step_half (V : Space) (f : V) (g : V) (m : V) (u : V)
    (H_f : dot f f = 1)
    (H_orthogonal : dot u f = 0) :
  sqrt (dot (vadd g (vscale (sqrt 2) m)) (vadd g (vscale (sqrt 2) m))) * (sqrt (dot u u)) >= (1 / 2) * (Rabs (dot (vadd g (vscale (sqrt 2) m)) (vadd (vscale (sqrt (dot u u)) f) (vscale (-1) u)))) + (1 / 2) * (Rabs (dot (vadd g (vscale (sqrt 2) m)) (vadd u (vscale (sqrt (dot u u)) f)))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [mean half], by Average:
  E[<x + m*2^(1/2), x + m*2^(1/2)>^(1/2)*<u, u>^(1/2); x ~ gamma1] >= E[1/2*abs(<x + m*2^(1/2), u
    + f*<u, u>^(1/2)>) + 1/2*abs(<f*<u, u>^(1/2) - u, x + m*2^(1/2)>); x ~ gamma1]
*)
Lemma step_mean_half (V : Space) (f : V) (m : V) (u : V) (gamma : R -> law V)
    (H_f : dot f f = 1)
    (H_orthogonal : dot u f = 0) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale (sqrt 2) m)) (vadd x (vscale (sqrt 2) m))) * (sqrt (dot u u))) >= E (gamma 1) (fun x => (1 / 2) * (Rabs (dot (vadd x (vscale (sqrt 2) m)) (vadd u (vscale (sqrt (dot u u)) f)))) + (1 / 2) * (Rabs (dot (vadd (vscale (sqrt (dot u u)) f) (vscale (-1) u)) (vadd x (vscale (sqrt 2) m))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [as long +], by Algebra:
  <u + f*<u, u>^(1/2), u + f*<u, u>^(1/2)> = <u*2^(1/2), u*2^(1/2)>
*)
Lemma step_as_long_p (V : Space) (f : V) (u : V)
    (H_f : dot f f = 1)
    (H_orthogonal : dot u f = 0) :
  dot (vadd u (vscale (sqrt (dot u u)) f)) (vadd u (vscale (sqrt (dot u u)) f)) = dot (vscale (sqrt 2) u) (vscale (sqrt 2) u).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [as long -], by Algebra:
  <u - f*<u, u>^(1/2), u - f*<u, u>^(1/2)> = <u*2^(1/2), u*2^(1/2)>
*)
Lemma step_as_long_m (V : Space) (f : V) (u : V)
    (H_f : dot f f = 1)
    (H_orthogonal : dot u f = 0) :
  dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) = dot (vscale (sqrt 2) u) (vscale (sqrt 2) u).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Definition cited_turned_p (V : Space) (gamma : R -> law V) : Prop :=
  forall (f : V) (m : V) (u : V),
  (dot f f = 1) ->
  (dot u f = 0) ->
  (E (gamma 1) (fun x => Rabs (dot (vadd x (vscale (sqrt 2) m)) (vadd u (vscale (sqrt (dot u u)) f)))) = E (gamma 1) (fun x => Rabs (dot x u * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f)))))).

(** Step [turned +], by Cited:
  E[abs(<x + m*2^(1/2), u + f*<u, u>^(1/2)>); x ~ gamma1] = E[abs(<x, u>*2^(1/2) + 2^(1/2)*<m, u +
    f*<u, u>^(1/2)>); x ~ gamma1]
*)
Lemma step_turned_p (V : Space) (f : V) (m : V) (u : V) (gamma : R -> law V)
    (H_f : dot f f = 1)
    (H_orthogonal : dot u f = 0)
    (C_turned_p : cited_turned_p V gamma) :
  E (gamma 1) (fun x => Rabs (dot (vadd x (vscale (sqrt 2) m)) (vadd u (vscale (sqrt (dot u u)) f)))) = E (gamma 1) (fun x => Rabs (dot x u * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f))))).
Proof.
  exact (C_turned_p f m u H_f H_orthogonal).
Qed.

Definition cited_turned_m (V : Space) (gamma : R -> law V) : Prop :=
  forall (f : V) (m : V) (u : V),
  (dot f f = 1) ->
  (dot u f = 0) ->
  (E (gamma 1) (fun x => Rabs (dot (vadd (vscale (sqrt (dot u u)) f) (vscale (-1) u)) (vadd x (vscale (sqrt 2) m)))) = E (gamma 1) (fun x => Rabs (dot x u * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2)))).

(** Step [turned -], by Cited:
  E[abs(<f*<u, u>^(1/2) - u, x + m*2^(1/2)>); x ~ gamma1] = E[abs(<x, u>*2^(1/2) + <u - f*<u,
    u>^(1/2), m>*2^(1/2)); x ~ gamma1]
*)
Lemma step_turned_m (V : Space) (f : V) (m : V) (u : V) (gamma : R -> law V)
    (H_f : dot f f = 1)
    (H_orthogonal : dot u f = 0)
    (C_turned_m : cited_turned_m V gamma) :
  E (gamma 1) (fun x => Rabs (dot (vadd (vscale (sqrt (dot u u)) f) (vscale (-1) u)) (vadd x (vscale (sqrt 2) m)))) = E (gamma 1) (fun x => Rabs (dot x u * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2))).
Proof.
  exact (C_turned_m f m u H_f H_orthogonal).
Qed.

(** Step [triangle], by Instance:
  abs(<u, g>*2^(1/2) + <u - f*<u, u>^(1/2), m>*2^(1/2)) + abs(<u, g>*2^(1/2) + 2^(1/2)*<m, u +
    f*<u, u>^(1/2)>) >= abs(<u - f*<u, u>^(1/2), m>*2^(1/2) + 2*<u, g>*2^(1/2) + 2^(1/2)*<m, u +
    f*<u, u>^(1/2)>)
*)
Lemma step_triangle (V : Space) (f : V) (g : V) (m : V) (u : V) :
  Rabs (dot u g * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2)) + Rabs (dot u g * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f)))) >= Rabs (dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2) + 2 * (dot u g) * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f)))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [sum], by Algebra:
  abs(<u - f*<u, u>^(1/2), m>*2^(1/2) + 2*<u, g>*2^(1/2) + 2^(1/2)*<m, u + f*<u, u>^(1/2)>) =
    2*abs(<u, g + m>)*2^(1/2)
*)
Lemma step_sum (V : Space) (f : V) (g : V) (m : V) (u : V) :
  Rabs (dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2) + 2 * (dot u g) * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f)))) = 2 * (Rabs (dot u (vadd g (m)))) * (sqrt 2).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [mean triangle], by Average:
  E[abs(<x, u>*2^(1/2) + 2^(1/2)*<m, u + f*<u, u>^(1/2)>) + abs(<x, u>*2^(1/2) + <u - f*<u,
    u>^(1/2), m>*2^(1/2)); x ~ gamma1] >= E[abs(2*<x, u>*2^(1/2) + <u - f*<u, u>^(1/2), m>*2^(1/2)
    + 2^(1/2)*<m, u + f*<u, u>^(1/2)>); x ~ gamma1]
*)
Lemma step_mean_triangle (V : Space) (f : V) (m : V) (u : V) (gamma : R -> law V) :
  E (gamma 1) (fun x => Rabs (dot x u * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f)))) + Rabs (dot x u * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2))) >= E (gamma 1) (fun x => Rabs (2 * (dot x u) * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [mean sum], by Average:
  E[abs(2*<x, u>*2^(1/2) + <u - f*<u, u>^(1/2), m>*2^(1/2) + 2^(1/2)*<m, u + f*<u, u>^(1/2)>); x ~
    gamma1] = 2*E[abs(<u, x + m>); x ~ gamma1]*2^(1/2)
*)
Lemma step_mean_sum (V : Space) (f : V) (m : V) (u : V) (gamma : R -> law V) :
  E (gamma 1) (fun x => Rabs (2 * (dot x u) * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f))))) = 2 * (E (gamma 1) (fun x => Rabs (dot u (vadd x (m))))) * (sqrt 2).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Linear:
  E[<x + m*2^(1/2), x + m*2^(1/2)>^(1/2); x ~ gamma1]*<u, u>^(1/2) >= E[abs(<u, x + m>); x ~
    gamma1]*2^(1/2)
*)
Lemma step_theorem (V : Space) (f : V) (m : V) (u : V) (gamma : R -> law V)
    (H_f : dot f f = 1)
    (H_orthogonal : dot u f = 0)
    (C_turned_p : cited_turned_p V gamma)
    (C_turned_m : cited_turned_m V gamma) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale (sqrt 2) m)) (vadd x (vscale (sqrt 2) m)))) * (sqrt (dot u u)) >= E (gamma 1) (fun x => Rabs (dot u (vadd x (m)))) * (sqrt 2).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (V : Space) (f : V) (m : V) (u : V) (gamma : R -> law V)
    (H_f : dot f f = 1)
    (H_orthogonal : dot u f = 0)
    (C_turned_p : cited_turned_p V gamma)
    (C_turned_m : cited_turned_m V gamma) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale (sqrt 2) m)) (vadd x (vscale (sqrt 2) m)))) * (sqrt (dot u u)) >= E (gamma 1) (fun x => Rabs (dot u (vadd x (m)))) * (sqrt 2).
Proof. exact (step_theorem (V) (f) (m) (u) (gamma) H_f H_orthogonal C_turned_p C_turned_m). Qed.
Print Assumptions theorem.
