(** The mean length of a normal vector, and its mean part along another (mean-length-across)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [f]: <f, f> = 1
  Given [orthogonal]: <u, f> = 0
  Then E[<x + m*2^(1/2), x + m*2^(1/2)>^(1/2); x ~ gamma1]*<u, u>^(1/2) >= E[abs(<u, x + m>); x ~
    gamma1]*2^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
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
Proof.
  pose proof (step_CauchymSchwarz (V) (f) (g) (m) (u)) as H_CauchymSchwarz.
  assert (P0' : 0 <= (1) * ((dot u u * (dot (vadd g (vadd (vscale ((-1) * (dot (vadd g (vscale (sqrt 2) m)) f)) f) (vscale (sqrt 2) m))) (vadd g (vadd (vscale ((-1) * (dot (vadd g (vscale (sqrt 2) m)) f)) f) (vscale (sqrt 2) m)))) - (dot u (vadd g (vadd (vscale ((-1) * (dot (vadd g (vscale (sqrt 2) m)) f)) f) (vscale (sqrt 2) m)))) ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (dot (vadd g (vscale (sqrt 2) m)) (vadd g (vscale (sqrt 2) m)) * (dot u u)) - (dot u u * ((dot (vadd g (vscale (sqrt 2) m)) f) ^ 2) + (dot u (vadd g (vscale (sqrt 2) m))) ^ 2) = (1) * ((dot u u * (dot (vadd g (vadd (vscale ((-1) * (dot (vadd g (vscale (sqrt 2) m)) f)) f) (vscale (sqrt 2) m))) (vadd g (vadd (vscale ((-1) * (dot (vadd g (vscale (sqrt 2) m)) f)) f) (vscale (sqrt 2) m)))) - (dot u (vadd g (vadd (vscale ((-1) * (dot (vadd g (vscale (sqrt 2) m)) f)) f) (vscale (sqrt 2) m)))) ^ 2) - (0))).
  { rewrite ?H_f, ?H_orthogonal.
    rewrite ?H_f, ?H_orthogonal.
    try assert (N0' : normal_form (dot (vadd g (vscale (sqrt 2) m)) (vadd g (vscale (sqrt 2) m))) (2 * (dot g m) * (sqrt 2) + dot g g + 2 * (dot m m))) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]))].
    try assert (N1' : normal_form (dot u (vadd g (vscale (sqrt 2) m))) (dot u g + dot u m * (sqrt 2))) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
    try assert (N2' : normal_form (dot (vadd g (vscale (sqrt 2) m)) f) (dot m f * (sqrt 2) + dot g f)) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
    try assert (N3' : normal_form (dot u (vadd g (vadd (vscale ((-1) * (dot (vadd g (vscale (sqrt 2) m)) f)) f) (vscale (sqrt 2) m)))) (dot u g + dot u m * (sqrt 2) - dot g f * (dot u f) - dot m f * (dot u f) * (sqrt 2))) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
    try assert (N4' : normal_form (dot (vadd g (vadd (vscale ((-1) * (dot (vadd g (vscale (sqrt 2) m)) f)) f) (vscale (sqrt 2) m))) (vadd g (vadd (vscale ((-1) * (dot (vadd g (vscale (sqrt 2) m)) f)) f) (vscale (sqrt 2) m)))) (dot f f * ((dot g f) ^ 2) + 2 * (dot f f) * ((dot m f) ^ 2) + 2 * (dot f f) * (dot g f) * (dot m f) * (sqrt 2) + 2 * (dot g m) * (sqrt 2) + dot g g + 2 * (dot m m) - 4 * ((dot m f) ^ 2) - 4 * (dot g f) * (dot m f) * (sqrt 2) - 2 * ((dot g f) ^ 2))) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]))].
    try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    first [solve [put; ring [H_f H_orthogonal Q0']] | solve [put; field [H_f H_orthogonal Q0']; sides] | solve [assert (R0' : (dot f f) - (1) = 0) by (apply Rminus_diag_eq; says H_f); assert (R1' : (dot u f) - (0) = 0) by (apply Rminus_diag_eq; says H_orthogonal); apply (by_combination _ _ ((- dot u u * ((dot g f) ^ 2) - 2 * (dot u u) * ((dot m f) ^ 2) - 2 * (dot u u) * (dot g f) * (dot m f) * (sqrt 2)) * ((dot f f) - (1)) + (2 * (dot u f) * ((dot m f) ^ 2) + (dot g f) ^ 2 * (dot u f) + 2 * (dot g f) * (dot m f) * (dot u f) * (sqrt 2) - 2 * (dot u g) * (dot m f) * (sqrt 2) - 2 * (dot u g) * (dot g f) - 2 * (dot u m) * (dot g f) * (sqrt 2) - 4 * (dot u m) * (dot m f)) * ((dot u f) - (0)))); [(try assert (Q50' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); first [solve [put; ring [H_f H_orthogonal Q50']] | solve [put; field [H_f H_orthogonal Q50']; sides] | fail]) | rewrite R0', R1'; ring]] | solve [put; alike_by sqrt ltac:(solve [ring [H_f H_orthogonal]]); first [ring [H_f H_orthogonal] | squares; ring [H_f H_orthogonal]]] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

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
Proof.
  pose proof (step_both_parts (V) (f) (g) (m) (u) H_f H_orthogonal) as H_both_parts.
  assert (P0' : 0 <= (2) * ((dot (vadd g (vscale (sqrt 2) m)) (vadd g (vscale (sqrt 2) m)) * (dot u u)) - (dot u u * ((dot (vadd g (vscale (sqrt 2) m)) f) ^ 2) + (dot u (vadd g (vscale (sqrt 2) m))) ^ 2))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (2 * (dot (vadd g (vscale (sqrt 2) m)) (vadd g (vscale (sqrt 2) m))) * (dot u u)) - ((dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) (vadd g (vscale (sqrt 2) m))) ^ 2 + (dot (vadd g (vscale (sqrt 2) m)) (vadd u (vscale (sqrt (dot u u)) f))) ^ 2) = (2) * ((dot (vadd g (vscale (sqrt 2) m)) (vadd g (vscale (sqrt 2) m)) * (dot u u)) - (dot u u * ((dot (vadd g (vscale (sqrt 2) m)) f) ^ 2) + (dot u (vadd g (vscale (sqrt 2) m))) ^ 2))).
  { try assert (N0' : normal_form (dot (vadd g (vscale (sqrt 2) m)) (vadd g (vscale (sqrt 2) m))) (2 * (dot g m) * (sqrt 2) + dot g g + 2 * (dot m m))) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]))].
    try assert (N1' : normal_form (dot u (vadd g (vscale (sqrt 2) m))) (dot u g + dot u m * (sqrt 2))) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
    try assert (N2' : normal_form (dot (vadd g (vscale (sqrt 2) m)) f) (dot m f * (sqrt 2) + dot g f)) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
    try assert (N3' : normal_form (dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) (vadd g (vscale (sqrt 2) m))) (dot u g + dot u m * (sqrt 2) - dot m f * (sqrt 2) * (sqrt (dot u u)) - dot g f * (sqrt (dot u u)))) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
    try assert (N4' : normal_form (dot (vadd g (vscale (sqrt 2) m)) (vadd u (vscale (sqrt (dot u u)) f))) (dot u g + dot m f * (sqrt 2) * (sqrt (dot u u)) + dot g f * (sqrt (dot u u)) + dot u m * (sqrt 2))) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
    try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : sqrt (dot u u) * sqrt (dot u u) = dot u u) by (apply sqrt_sqrt; sign).
    first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

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
Proof.
  assert (H_half : forall z0 : V, drawn (gamma 1) z0 -> sqrt (dot (vadd (z0) (vscale (sqrt 2) m)) (vadd (z0) (vscale (sqrt 2) m))) * (sqrt (dot u u)) >= (1 / 2) * (Rabs (dot (vadd (z0) (vscale (sqrt 2) m)) (vadd (vscale (sqrt (dot u u)) f) (vscale (-1) u)))) + (1 / 2) * (Rabs (dot (vadd (z0) (vscale (sqrt 2) m)) (vadd u (vscale (sqrt (dot u u)) f))))).
  { intros z0 D0; draws; apply (step_half (V) (f) (z0) (m) (u)); premise. }
  assert (P' : E (gamma 1) (fun x => (1 / 2) * (Rabs (dot (vadd x (vscale (sqrt 2) m)) (vadd u (vscale (sqrt (dot u u)) f)))) + (1 / 2) * (Rabs (dot (vadd (vscale (sqrt (dot u u)) f) (vscale (-1) u)) (vadd x (vscale (sqrt 2) m))))) <= E (gamma 1) (fun x => sqrt (dot (vadd x (vscale (sqrt 2) m)) (vadd x (vscale (sqrt 2) m))) * (sqrt (dot u u)))).
  { apply E_le; intros d0 D0; draws.
    pose proof (H_half d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [as long +], by Algebra:
  <u + f*<u, u>^(1/2), u + f*<u, u>^(1/2)> = <u*2^(1/2), u*2^(1/2)>
*)
Lemma step_as_long_p (V : Space) (f : V) (u : V)
    (H_f : dot f f = 1)
    (H_orthogonal : dot u f = 0) :
  dot (vadd u (vscale (sqrt (dot u u)) f)) (vadd u (vscale (sqrt (dot u u)) f)) = dot (vscale (sqrt 2) u) (vscale (sqrt 2) u).
Proof.
  rewrite ?H_f, ?H_orthogonal.
  rewrite ?H_f, ?H_orthogonal.
  try assert (N0' : normal_form (dot (vscale (sqrt 2) u) (vscale (sqrt 2) u)) (2 * (dot u u))) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]))].
  try assert (N1' : normal_form (dot (vadd u (vscale (sqrt (dot u u)) f)) (vadd u (vscale (sqrt (dot u u)) f))) (2 * (dot u f) * (sqrt (dot u u)) + dot u u + dot f f * (dot u u))) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot u u) * sqrt (dot u u) = dot u u) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]))].
  try assert (Q0' : sqrt (dot u u) * sqrt (dot u u) = dot u u) by (apply sqrt_sqrt; sign).
  first [solve [put; ring [H_f H_orthogonal Q0']] | solve [put; field [H_f H_orthogonal Q0']; sides] | solve [assert (R0' : (dot f f) - (1) = 0) by (apply Rminus_diag_eq; says H_f); assert (R1' : (dot u f) - (0) = 0) by (apply Rminus_diag_eq; says H_orthogonal); apply (by_combination _ _ ((dot u u) * ((dot f f) - (1)) + (2 * (sqrt (dot u u))) * ((dot u f) - (0)))); [(first [put; solve [ring] | fail]) | rewrite R0', R1'; ring]] | solve [put; alike_by sqrt ltac:(solve [ring [H_f H_orthogonal]]); first [ring [H_f H_orthogonal] | squares; ring [H_f H_orthogonal]]] | equal].
Qed.

(** Step [as long -], by Algebra:
  <u - f*<u, u>^(1/2), u - f*<u, u>^(1/2)> = <u*2^(1/2), u*2^(1/2)>
*)
Lemma step_as_long_m (V : Space) (f : V) (u : V)
    (H_f : dot f f = 1)
    (H_orthogonal : dot u f = 0) :
  dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) = dot (vscale (sqrt 2) u) (vscale (sqrt 2) u).
Proof.
  rewrite ?H_f, ?H_orthogonal.
  rewrite ?H_f, ?H_orthogonal.
  try assert (N0' : normal_form (dot (vscale (sqrt 2) u) (vscale (sqrt 2) u)) (2 * (dot u u))) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]))].
  try assert (N1' : normal_form (dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) (vadd u (vscale ((-1) * (sqrt (dot u u))) f))) (dot u u + dot f f * (dot u u) - 2 * (dot u f) * (sqrt (dot u u)))) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot u u) * sqrt (dot u u) = dot u u) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]))].
  try assert (Q0' : sqrt (dot u u) * sqrt (dot u u) = dot u u) by (apply sqrt_sqrt; sign).
  first [solve [put; ring [H_f H_orthogonal Q0']] | solve [put; field [H_f H_orthogonal Q0']; sides] | solve [assert (R0' : (dot f f) - (1) = 0) by (apply Rminus_diag_eq; says H_f); assert (R1' : (dot u f) - (0) = 0) by (apply Rminus_diag_eq; says H_orthogonal); apply (by_combination _ _ ((dot u u) * ((dot f f) - (1)) + ((-2) * (sqrt (dot u u))) * ((dot u f) - (0)))); [(first [put; solve [ring] | fail]) | rewrite R0', R1'; ring]] | solve [put; alike_by sqrt ltac:(solve [ring [H_f H_orthogonal]]); first [ring [H_f H_orthogonal] | squares; ring [H_f H_orthogonal]]] | equal].
Qed.

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
Proof.
  assert (I' : Rabs (dot u g * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f)))) + Rabs (dot u g * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2)) >= Rabs ((dot u g * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2)) + (dot u g * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f)))))).
  { exact (sum_of_moduli.step_theorem (dot u g * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f)))) (dot u g * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2))). }
  assert (J' : Rabs (dot u g * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2)) + Rabs (dot u g * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f)))) >= Rabs ((dot u g * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f)))) + (dot u g * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2)))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  assert (G' : (Rabs (dot u g * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2)) + Rabs (dot u g * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f))))) - (Rabs (dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2) + 2 * (dot u g) * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f))))) = (Rabs (dot u g * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2)) + Rabs (dot u g * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f))))) - (Rabs ((dot u g * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f)))) + (dot u g * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2))))).
  { try assert (N17' : normal_form (dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m) (dot u m - dot m f * (sqrt (dot u u)))) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
    try assert (N18' : normal_form (dot m (vadd u (vscale (sqrt (dot u u)) f))) (dot m f * (sqrt (dot u u)) + dot u m)) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
    try assert (N19' : normal_form (Rabs (dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2) + 2 * (dot u g) * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f))))) (2 * (Rabs (dot u g + dot u m)) * (sqrt 2))) by first [(etransitivity; [apply (abs_multiple (2 * (sqrt 2)) _ (dot u g + dot u m)); [by_number | (first [put; solve [ring] | equal])] | ring]) | normal].
    try assert (N20' : normal_form (Rabs (dot u g * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2))) (Rabs (dot m f * (sqrt (dot u u)) - dot u m - dot u g) * (sqrt 2))) by first [(etransitivity; [apply (abs_multiple (sqrt 2) _ (dot m f * (sqrt (dot u u)) - dot u m - dot u g)); [by_number | (try assert (Q0' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); try assert (Q1' : sqrt (dot u u) * sqrt (dot u u) = dot u u) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | ring]) | normal].
    try assert (N21' : normal_form (Rabs (dot u g * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f))))) (Rabs (dot u g + dot m f * (sqrt (dot u u)) + dot u m) * (sqrt 2))) by first [(etransitivity; [apply (abs_multiple (sqrt 2) _ (dot u g + dot m f * (sqrt (dot u u)) + dot u m)); [by_number | (first [put; solve [ring] | equal])] | ring]) | normal].
    try assert (N22' : normal_form (Rabs ((dot u g * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f)))) + (dot u g * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2)))) (2 * (Rabs (dot u g + dot u m)) * (sqrt 2))) by first [(etransitivity; [apply (abs_multiple (2 * (sqrt 2)) _ (dot u g + dot u m)); [by_number | (first [put; solve [ring] | equal])] | ring]) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [sum], by Algebra:
  abs(<u - f*<u, u>^(1/2), m>*2^(1/2) + 2*<u, g>*2^(1/2) + 2^(1/2)*<m, u + f*<u, u>^(1/2)>) =
    2*abs(<u, g + m>)*2^(1/2)
*)
Lemma step_sum (V : Space) (f : V) (g : V) (m : V) (u : V) :
  Rabs (dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2) + 2 * (dot u g) * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f)))) = 2 * (Rabs (dot u (vadd g (m)))) * (sqrt 2).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [mean triangle], by Average:
  E[abs(<x, u>*2^(1/2) + 2^(1/2)*<m, u + f*<u, u>^(1/2)>) + abs(<x, u>*2^(1/2) + <u - f*<u,
    u>^(1/2), m>*2^(1/2)); x ~ gamma1] >= E[abs(2*<x, u>*2^(1/2) + <u - f*<u, u>^(1/2), m>*2^(1/2)
    + 2^(1/2)*<m, u + f*<u, u>^(1/2)>); x ~ gamma1]
*)
Lemma step_mean_triangle (V : Space) (f : V) (m : V) (u : V) (gamma : R -> law V) :
  E (gamma 1) (fun x => Rabs (dot x u * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f)))) + Rabs (dot x u * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2))) >= E (gamma 1) (fun x => Rabs (2 * (dot x u) * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f))))).
Proof.
  assert (H_triangle : forall z0 : V, drawn (gamma 1) z0 -> Rabs (dot u (z0) * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2)) + Rabs (dot u (z0) * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f)))) >= Rabs (dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2) + 2 * (dot u (z0)) * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f))))).
  { intros z0 D0; draws; apply (step_triangle (V) (f) (z0) (m) (u)); premise. }
  assert (P' : E (gamma 1) (fun x => Rabs (2 * (dot x u) * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f))))) <= E (gamma 1) (fun x => Rabs (dot x u * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f)))) + Rabs (dot x u * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2)))).
  { apply E_le; intros d0 D0; draws.
    pose proof (H_triangle d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [mean sum], by Average:
  E[abs(2*<x, u>*2^(1/2) + <u - f*<u, u>^(1/2), m>*2^(1/2) + 2^(1/2)*<m, u + f*<u, u>^(1/2)>); x ~
    gamma1] = 2*E[abs(<u, x + m>); x ~ gamma1]*2^(1/2)
*)
Lemma step_mean_sum (V : Space) (f : V) (m : V) (u : V) (gamma : R -> law V) :
  E (gamma 1) (fun x => Rabs (2 * (dot x u) * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f))))) = 2 * (E (gamma 1) (fun x => Rabs (dot u (vadd x (m))))) * (sqrt 2).
Proof.
  assert (H_sum : forall z0 : V, drawn (gamma 1) z0 -> Rabs (dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2) + 2 * (dot u (z0)) * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f)))) = 2 * (Rabs (dot u (vadd (z0) (m)))) * (sqrt 2)).
  { intros z0 D0; draws; apply (step_sum (V) (f) (z0) (m) (u)); premise. }
  assert (P' : E (gamma 1) (fun x => Rabs (2 * (dot x u) * (sqrt 2) + dot (vadd u (vscale ((-1) * (sqrt (dot u u))) f)) m * (sqrt 2) + sqrt 2 * (dot m (vadd u (vscale (sqrt (dot u u)) f))))) = E (gamma 1) (fun x => 2 * (Rabs (dot u (vadd x (m)))) * (sqrt 2))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_sum d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : 2 * (E (gamma 1) (fun x => Rabs (dot u (vadd x (m))))) * (sqrt 2) = E (gamma 1) (fun x => 2 * (Rabs (dot u (vadd x (m)))) * (sqrt 2))).
  { assert (S0' : 2 * (E (gamma 1) (fun x => Rabs (dot u (vadd x (m))))) * (sqrt 2) = 2 * (E (gamma 1) (fun x => Rabs (dot x u + dot u m))) * (sqrt 2)).
    { transitivity (2 * (E (gamma 1) (fun x => Rabs (dot u (vadd x (m))))) * (sqrt 2)). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun x => Rabs (dot u (vadd x (m))))) (E (gamma 1) (fun x => Rabs (dot x u + dot u m)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (Rabs (dot x_1 u + dot u m)))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (Rabs (dot x_1 u + dot u m)).
          { transitivity (Rabs (dot u (vadd x_1 (m)))). { arrange. }
            transitivity (Rabs (dot x_1 u + dot u m)). { products; arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => Rabs (dot x_1 u + dot u m)))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => Rabs (dot x u + dot u m)))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x => 2 * (Rabs (dot u (vadd x (m)))) * (sqrt 2)) = 2 * (E (gamma 1) (fun x => Rabs (dot x u + dot u m))) * (sqrt 2)).
    { transitivity (E (gamma 1) (fun x => 2 * (Rabs (dot u (vadd x (m)))) * (sqrt 2))). { arrange. }
      assert (E2' : normal_form (E (gamma 1) (fun x => 2 * (Rabs (dot u (vadd x (m)))) * (sqrt 2))) (2 * (E (gamma 1) (fun x => Rabs (dot x u + dot u m))) * (sqrt 2))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_3 => (2 * (sqrt 2)) * (Rabs (dot x_3 u + dot u m)))).
        { apply E_ext; intros x_3 D_x_3; draws.
          transitivity (2 * (Rabs (dot x_3 u + dot u m)) * (sqrt 2)).
          { transitivity (2 * (Rabs (dot u (vadd x_3 (m)))) * (sqrt 2)). { arrange. }
            transitivity (2 * (Rabs (dot x_3 u + dot u m)) * (sqrt 2)). { products; arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((2 * (sqrt 2)) * (E (gamma 1) (fun x_3 => Rabs (dot x_3 u + dot u m)))).
        { linear. }
        transitivity ((2 * (sqrt 2)) * (E (gamma 1) (fun x => Rabs (dot x u + dot u m)))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (2 * (E (gamma 1) (fun x => Rabs (dot u (vadd x (m))))) * (sqrt 2)). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => 2 * (Rabs (dot u (vadd x (m)))) * (sqrt 2))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

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
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Theorem theorem (V : Space) (f : V) (m : V) (u : V) (gamma : R -> law V)
    (H_f : dot f f = 1)
    (H_orthogonal : dot u f = 0)
    (C_turned_p : cited_turned_p V gamma)
    (C_turned_m : cited_turned_m V gamma) :
  E (gamma 1) (fun x => sqrt (dot (vadd x (vscale (sqrt 2) m)) (vadd x (vscale (sqrt 2) m)))) * (sqrt (dot u u)) >= E (gamma 1) (fun x => Rabs (dot u (vadd x (m)))) * (sqrt 2).
Proof. exact (step_theorem (V) (f) (m) (u) (gamma) H_f H_orthogonal C_turned_p C_turned_m). Qed.
