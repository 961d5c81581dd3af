(** Three rotations (area-turned)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Then E[E[abs(<z + u*e, x*<y, y>^(1/2) - <x, y>*y*<y, y>^(1/2)*inverse(y, y)>); z ~ gamma1]; x ~
    gamma1] = E[E[abs(<x - <x, e>*e, x - <x, e>*e>^(1/2)*<z, y> + <y, u*(x - <x, e>*e)>); z ~
    gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

Definition inverse (k11 k12 k22 : R) : R :=
  inv k12.

Lemma inverse_symmetric k11 k12 k22 : inverse k11 k12 k22 = inverse k22 k12 k11.
Proof. unfold inverse; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped inverse inverse_symmetric.

(** Step [square], by Algebra:
  <k*<y, y>^(1/2) - <y, k>*y*<y, y>^(1/2)*inverse(y, y), k*<y, y>^(1/2) - <y, k>*y*<y,
    y>^(1/2)*inverse(y, y)> = <abs(<y, y>*<k, k> - <y, k>^2)^(1/2)*e, abs(<y, y>*<k, k> - <y,
    k>^2)^(1/2)*e>
*)
Lemma step_square (V : Space) (e : V) (k : V) (y : V)
    (H_unit : dot e e = 1) :
  dot (vadd (vscale (sqrt (dot y y)) k) (vscale ((-1) * (dot y k) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) (vadd (vscale (sqrt (dot y y)) k) (vscale ((-1) * (dot y k) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) = dot (vscale (sqrt (Rabs (dot y y * (dot k k) - (dot y k) ^ 2))) e) (vscale (sqrt (Rabs (dot y y * (dot k k) - (dot y k) ^ 2))) e).
Proof.
  rewrite ?H_unit.
  unfold inverse.
  not_zero y.
  try assert (N3' : normal_form (Rabs (dot y y * (dot k k) - (dot y k) ^ 2)) (dot y y * (dot k k) - (dot y k) ^ 2)) by normal.
  try assert (N4' : normal_form ((dot (vadd (vscale (sqrt (dot y y)) k) (vscale ((-1) * (dot y k) * (sqrt (dot y y)) * (((inv (dot y y))))) y)) (vadd (vscale (sqrt (dot y y)) k) (vscale ((-1) * (dot y k) * (sqrt (dot y y)) * (((inv (dot y y))))) y)))) (dot y y * (dot k k) - (dot y k) ^ 2)) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign); assert (Z0' : dot y y <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]))].
  try assert (N5' : normal_form (sqrt (Rabs (dot y y * (dot k k) - (dot y k) ^ 2))) (sqrt (dot y y * (dot k k) - (dot y k) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y * (dot k k) - (dot y k) ^ 2) * sqrt (dot y y * (dot k k) - (dot y k) ^ 2) = dot y y * (dot k k) - (dot y k) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (N6' : normal_form (dot (vscale (sqrt (Rabs (dot y y * (dot k k) - (dot y k) ^ 2))) e) (vscale (sqrt (Rabs (dot y y * (dot k k) - (dot y k) ^ 2))) e)) (dot y y * (dot k k) * (dot e e) - (dot y k) ^ 2 * (dot e e))) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot y y * (dot k k) - (dot y k) ^ 2) * sqrt (dot y y * (dot k k) - (dot y k) ^ 2) = dot y y * (dot k k) - (dot y k) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]))].
  first [solve [put; ring [H_unit]] | solve [put; field [H_unit]; sides] | solve [assert (R0' : (dot e e) - (1) = 0) by (apply Rminus_diag_eq; says H_unit); apply (by_combination _ _ (((dot y k) ^ 2 - dot y y * (dot k k)) * ((dot e e) - (1)))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal].
Qed.

Definition cited_first (V : Space) (gamma : R -> law V) : Prop :=
  forall (e : V) (k : V) (u : R) (y : V),
  (dot e e = 1) ->
  (E (gamma 1) (fun x => Rabs (dot (vadd x (vscale u e)) (vadd (vscale (sqrt (dot y y)) k) (vscale ((-1) * (dot y k) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)))) = E (gamma 1) (fun x => Rabs (dot (vscale u e) (vadd (vscale (sqrt (dot y y)) k) (vscale ((-1) * (dot y k) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) + dot x e * (sqrt (Rabs (dot y y * (dot k k) - (dot y k) ^ 2)))))).

(** Step [first], by Cited:
  E[abs(<x + u*e, k*<y, y>^(1/2) - <y, k>*y*<y, y>^(1/2)*inverse(y, y)>); x ~ gamma1] =
    E[abs(<u*e, k*<y, y>^(1/2) - <y, k>*y*<y, y>^(1/2)*inverse(y, y)> + <x, e>*abs(<y, y>*<k, k> -
    <y, k>^2)^(1/2)); x ~ gamma1]
*)
Lemma step_first (V : Space) (e : V) (k : V) (u : R) (y : V) (gamma : R -> law V)
    (H_unit : dot e e = 1)
    (C_first : cited_first V gamma) :
  E (gamma 1) (fun x => Rabs (dot (vadd x (vscale u e)) (vadd (vscale (sqrt (dot y y)) k) (vscale ((-1) * (dot y k) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)))) = E (gamma 1) (fun x => Rabs (dot (vscale u e) (vadd (vscale (sqrt (dot y y)) k) (vscale ((-1) * (dot y k) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) + dot x e * (sqrt (Rabs (dot y y * (dot k k) - (dot y k) ^ 2))))).
Proof.
  exact (C_first e k u y H_unit).
Qed.

(** Step [first mean], by Average:
  E[E[abs(<z + u*e, x*<y, y>^(1/2) - <x, y>*y*<y, y>^(1/2)*inverse(y, y)>); z ~ gamma1]; x ~
    gamma1] = E[E[abs(<u*e, x*<y, y>^(1/2) - <x, y>*y*<y, y>^(1/2)*inverse(y, y)> + <z, e>*abs(<y,
    y>*<x, x> - <x, y>^2)^(1/2)); z ~ gamma1]; x ~ gamma1]
*)
Lemma step_first_mean (V : Space) (e : V) (u : R) (y : V) (gamma : R -> law V)
    (H_unit : dot e e = 1)
    (C_first : cited_first V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => Rabs (dot (vadd z (vscale u e)) (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y))))) = E (gamma 1) (fun x => E (gamma 1) (fun z => Rabs (dot (vscale u e) (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) + dot z e * (sqrt (Rabs (dot y y * (dot x x) - (dot x y) ^ 2)))))).
Proof.
  assert (H_first : forall z0 : V, drawn (gamma 1) z0 -> E (gamma 1) (fun x => Rabs (dot (vadd x (vscale u e)) (vadd (vscale (sqrt (dot y y)) (z0)) (vscale ((-1) * (dot y (z0)) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)))) = E (gamma 1) (fun x => Rabs (dot (vscale u e) (vadd (vscale (sqrt (dot y y)) (z0)) (vscale ((-1) * (dot y (z0)) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) + dot x e * (sqrt (Rabs (dot y y * (dot (z0) (z0)) - (dot y (z0)) ^ 2)))))).
  { intros z0 D0; draws; apply (step_first (V) (e) (z0) (u) (y) (gamma)); premise. }
  assert (P' : E (gamma 1) (fun x => E (gamma 1) (fun z => Rabs (dot (vadd z (vscale u e)) (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y))))) = E (gamma 1) (fun x => E (gamma 1) (fun z => Rabs (dot (vscale u e) (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) + dot z e * (sqrt (Rabs (dot y y * (dot x x) - (dot x y) ^ 2))))))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_first d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [Gram 1], by Algebra:
  <u*<y, y>^(1/2)*e - y*<y, u*e>*<y, y>^(1/2)*inverse(y, y), u*<y, y>^(1/2)*e - y*<y, u*e>*<y,
    y>^(1/2)*inverse(y, y)> = <u*(y - <y, e>*e), u*(y - <y, e>*e)>
*)
Lemma step_Gram_1 (V : Space) (e : V) (u : R) (y : V)
    (H_unit : dot e e = 1) :
  dot (vadd (vscale (u * (sqrt (dot y y))) e) (vscale ((-1) * (dot y (vscale u e)) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) (vadd (vscale (u * (sqrt (dot y y))) e) (vscale ((-1) * (dot y (vscale u e)) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) = dot (vscale u (vadd y (vscale ((-1) * (dot y e)) e))) (vscale u (vadd y (vscale ((-1) * (dot y e)) e))).
Proof.
  rewrite ?H_unit.
  unfold inverse.
  not_zero y.
  try assert (N3' : normal_form (dot y (vscale u e)) (u * (dot y e))) by normal.
  try assert (N4' : normal_form (dot (vscale u (vadd y (vscale ((-1) * (dot y e)) e))) (vscale u (vadd y (vscale ((-1) * (dot y e)) e)))) (dot y y * (u ^ 2) + (dot y e) ^ 2 * (dot e e) * (u ^ 2) - 2 * ((dot y e) ^ 2) * (u ^ 2))) by normal.
  try assert (N5' : normal_form ((dot (vadd (vscale (u * (sqrt (dot y y))) e) (vscale ((-1) * (dot y (vscale u e)) * (sqrt (dot y y)) * (((inv (dot y y))))) y)) (vadd (vscale (u * (sqrt (dot y y))) e) (vscale ((-1) * (dot y (vscale u e)) * (sqrt (dot y y)) * (((inv (dot y y))))) y)))) (dot y y * (dot e e) * (u ^ 2) - (dot y e) ^ 2 * (u ^ 2))) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign); assert (Z0' : dot y y <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]))].
  first [solve [put; ring [H_unit]] | solve [put; field [H_unit]; sides] | solve [assert (R0' : (dot e e) - (1) = 0) by (apply Rminus_diag_eq; says H_unit); apply (by_combination _ _ ((dot y y * (u ^ 2) - (dot y e) ^ 2 * (u ^ 2)) * ((dot e e) - (1)))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal].
Qed.

(** Step [Gram 2], by Algebra:
  <y, u*<y, y>^(1/2)*e - y*<y, u*e>*<y, y>^(1/2)*inverse(y, y)> = <u*(y - <y, e>*e), <y,
    y>^(1/2)*e>
*)
Lemma step_Gram_2 (V : Space) (e : V) (u : R) (y : V)
    (H_unit : dot e e = 1) :
  dot y (vadd (vscale (u * (sqrt (dot y y))) e) (vscale ((-1) * (dot y (vscale u e)) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) = dot (vscale u (vadd y (vscale ((-1) * (dot y e)) e))) (vscale (sqrt (dot y y)) e).
Proof.
  rewrite ?H_unit.
  unfold inverse.
  not_zero y.
  try assert (N3' : normal_form (dot y (vscale u e)) (u * (dot y e))) by normal.
  try assert (N4' : normal_form ((dot y (vadd (vscale (u * (sqrt (dot y y))) e) (vscale ((-1) * (dot y (vscale u e)) * (sqrt (dot y y)) * (((inv (dot y y))))) y)))) (0)) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign); assert (Z0' : dot y y <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]))].
  try assert (N5' : normal_form (dot (vscale u (vadd y (vscale ((-1) * (dot y e)) e))) (vscale (sqrt (dot y y)) e)) (u * (sqrt (dot y y)) * (dot y e) - u * (sqrt (dot y y)) * (dot e e) * (dot y e))) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
  try assert (Q0' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign).
  first [solve [put; ring [H_unit Q0']] | solve [put; field [H_unit Q0']; sides] | solve [assert (R0' : (dot e e) - (1) = 0) by (apply Rminus_diag_eq; says H_unit); apply (by_combination _ _ ((u * (sqrt (dot y y)) * (dot y e)) * ((dot e e) - (1)))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal].
Qed.

(** Step [Gram 3], by Algebra:
  <y, y> = <<y, y>^(1/2)*e, <y, y>^(1/2)*e>
*)
Lemma step_Gram_3 (V : Space) (e : V) (y : V)
    (H_unit : dot e e = 1) :
  dot y y = dot (vscale (sqrt (dot y y)) e) (vscale (sqrt (dot y y)) e).
Proof.
  rewrite ?H_unit.
  unfold inverse.
  try assert (N0' : normal_form (dot (vscale (sqrt (dot y y)) e) (vscale (sqrt (dot y y)) e)) (dot y y * (dot e e))) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]))].
  first [solve [put; ring [H_unit]] | solve [put; field [H_unit]; sides] | solve [assert (R0' : (dot e e) - (1) = 0) by (apply Rminus_diag_eq; says H_unit); apply (by_combination _ _ (((-1) * (dot y y)) * ((dot e e) - (1)))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal].
Qed.

Definition cited_second (V : Space) (gamma : R -> law V) : Prop :=
  forall (e : V) (g : V) (u : R) (y : V),
  (dot e e = 1) ->
  (E (gamma 1) (fun x => Rabs (dot x (vadd (vscale (u * (sqrt (dot y y))) e) (vscale ((-1) * (dot y (vscale u e)) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) + sqrt (Rabs (dot x x * (dot y y) - (dot x y) ^ 2)) * (dot g e))) = E (gamma 1) (fun x => Rabs (dot x (vscale u (vadd y (vscale ((-1) * (dot y e)) e))) + sqrt (Rabs (dot x x * (dot y y) - (dot x (vscale (sqrt (dot y y)) e)) ^ 2)) * (dot g e)))).

(** Step [second], by Cited:
  E[abs(<x, u*<y, y>^(1/2)*e - y*<y, u*e>*<y, y>^(1/2)*inverse(y, y)> + abs(<x, x>*<y, y> - <x,
    y>^2)^(1/2)*<g, e>); x ~ gamma1] = E[abs(<x, u*(y - <y, e>*e)> + abs(<x, x>*<y, y> - <x, <y,
    y>^(1/2)*e>^2)^(1/2)*<g, e>); x ~ gamma1]
*)
Lemma step_second (V : Space) (e : V) (g : V) (u : R) (y : V) (gamma : R -> law V)
    (H_unit : dot e e = 1)
    (C_second : cited_second V gamma) :
  E (gamma 1) (fun x => Rabs (dot x (vadd (vscale (u * (sqrt (dot y y))) e) (vscale ((-1) * (dot y (vscale u e)) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) + sqrt (Rabs (dot x x * (dot y y) - (dot x y) ^ 2)) * (dot g e))) = E (gamma 1) (fun x => Rabs (dot x (vscale u (vadd y (vscale ((-1) * (dot y e)) e))) + sqrt (Rabs (dot x x * (dot y y) - (dot x (vscale (sqrt (dot y y)) e)) ^ 2)) * (dot g e))).
Proof.
  exact (C_second e g u y H_unit).
Qed.

(** Step [second mean], by Average:
  E[E[abs(<u*e, x*<y, y>^(1/2) - <x, y>*y*<y, y>^(1/2)*inverse(y, y)> + <z, e>*abs(<y, y>*<x, x> -
    <x, y>^2)^(1/2)); z ~ gamma1]; x ~ gamma1] = E[E[abs(<z, u*(y - <y, e>*e)> + abs(<z, z>*<y, y>
    - <z, <y, y>^(1/2)*e>^2)^(1/2)*<x, e>); z ~ gamma1]; x ~ gamma1]
*)
Lemma step_second_mean (V : Space) (e : V) (u : R) (y : V) (gamma : R -> law V)
    (H_unit : dot e e = 1)
    (C_second : cited_second V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => Rabs (dot (vscale u e) (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) + dot z e * (sqrt (Rabs (dot y y * (dot x x) - (dot x y) ^ 2)))))) = E (gamma 1) (fun x => E (gamma 1) (fun z => Rabs (dot z (vscale u (vadd y (vscale ((-1) * (dot y e)) e))) + sqrt (Rabs (dot z z * (dot y y) - (dot z (vscale (sqrt (dot y y)) e)) ^ 2)) * (dot x e)))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [Cauchy], by Cited:
  -<k, e>^2 + <k, k>*<e, e> >= 0
*)
Lemma step_Cauchy (V : Space) (e : V) (k : V) :
  dot k k * (dot e e) - (dot k e) ^ 2 >= 0.
Proof.
  pose proof (cauchy_schwarz (e) (k)) as I'.
  fit I'.
Qed.

(** Step [beside], by Linear:
  -<k, e>^2 + <k, k> >= 0
*)
Lemma step_beside (V : Space) (e : V) (k : V)
    (H_unit : dot e e = 1) :
  dot k k - (dot k e) ^ 2 >= 0.
Proof.
  pose proof (step_Cauchy (V) (e) (k)) as H_Cauchy.
  assert (P0' : 0 <= (1) * ((dot k k * (dot e e) - (dot k e) ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (dot k k - (dot k e) ^ 2) - (0) = (1) * ((dot k k * (dot e e) - (dot k e) ^ 2) - (0))).
  { rewrite ?H_unit.
    unfold inverse.
    first [put; solve [ring] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [Gram 4], by Algebra:
  <abs(<y, y>*<k, k> - <k, <y, y>^(1/2)*e>^2)^(1/2)*e, abs(<y, y>*<k, k> - <k, <y,
    y>^(1/2)*e>^2)^(1/2)*e> = <y*<-<k, e>*e + k, -<k, e>*e + k>^(1/2), y*<-<k, e>*e + k, -<k, e>*e
    + k>^(1/2)>
*)
Lemma step_Gram_4 (V : Space) (e : V) (k : V) (y : V)
    (H_unit : dot e e = 1) :
  dot (vscale (sqrt (Rabs (dot y y * (dot k k) - (dot k (vscale (sqrt (dot y y)) e)) ^ 2))) e) (vscale (sqrt (Rabs (dot y y * (dot k k) - (dot k (vscale (sqrt (dot y y)) e)) ^ 2))) e) = dot (vscale (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) y) (vscale (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) y).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Definition cited_third (V : Space) (gamma : R -> law V) : Prop :=
  forall (e : V) (k : V) (u : R) (y : V),
  (dot e e = 1) ->
  (E (gamma 1) (fun x => Rabs (dot (vscale u (vadd y (vscale ((-1) * (dot y e)) e))) k + dot x e * (sqrt (Rabs (dot y y * (dot k k) - (dot k (vscale (sqrt (dot y y)) e)) ^ 2))))) = E (gamma 1) (fun x => Rabs (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (dot x y) + dot (vscale u (vadd (vscale ((-1) * (dot k e)) e) (k))) y))).

(** Step [third], by Cited:
  E[abs(<u*(y - <y, e>*e), k> + <x, e>*abs(<y, y>*<k, k> - <k, <y, y>^(1/2)*e>^2)^(1/2)); x ~
    gamma1] = E[abs(<-<k, e>*e + k, -<k, e>*e + k>^(1/2)*<x, y> + <u*(-<k, e>*e + k), y>); x ~
    gamma1]
*)
Lemma step_third (V : Space) (e : V) (k : V) (u : R) (y : V) (gamma : R -> law V)
    (H_unit : dot e e = 1)
    (C_third : cited_third V gamma) :
  E (gamma 1) (fun x => Rabs (dot (vscale u (vadd y (vscale ((-1) * (dot y e)) e))) k + dot x e * (sqrt (Rabs (dot y y * (dot k k) - (dot k (vscale (sqrt (dot y y)) e)) ^ 2))))) = E (gamma 1) (fun x => Rabs (sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (dot x y) + dot (vscale u (vadd (vscale ((-1) * (dot k e)) e) (k))) y)).
Proof.
  exact (C_third e k u y H_unit).
Qed.

(** Step [third mean], by Average:
  E[E[abs(<z, u*(y - <y, e>*e)> + abs(<z, z>*<y, y> - <z, <y, y>^(1/2)*e>^2)^(1/2)*<x, e>); z ~
    gamma1]; x ~ gamma1] = E[E[abs(<x - <x, e>*e, x - <x, e>*e>^(1/2)*<z, y> + <y, u*(x - <x,
    e>*e)>); z ~ gamma1]; x ~ gamma1]
*)
Lemma step_third_mean (V : Space) (e : V) (u : R) (y : V) (gamma : R -> law V)
    (H_unit : dot e e = 1)
    (C_third : cited_third V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => Rabs (dot z (vscale u (vadd y (vscale ((-1) * (dot y e)) e))) + sqrt (Rabs (dot z z * (dot y y) - (dot z (vscale (sqrt (dot y y)) e)) ^ 2)) * (dot x e)))) = E (gamma 1) (fun x => E (gamma 1) (fun z => Rabs (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (dot z y) + dot y (vscale u (vadd x (vscale ((-1) * (dot x e)) e)))))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [theorem], by Algebra:
  E[E[abs(<z + u*e, x*<y, y>^(1/2) - <x, y>*y*<y, y>^(1/2)*inverse(y, y)>); z ~ gamma1]; x ~
    gamma1] = E[E[abs(<x - <x, e>*e, x - <x, e>*e>^(1/2)*<z, y> + <y, u*(x - <x, e>*e)>); z ~
    gamma1]; x ~ gamma1]
*)
Lemma step_theorem (V : Space) (e : V) (u : R) (y : V) (gamma : R -> law V)
    (H_unit : dot e e = 1)
    (C_first : cited_first V gamma)
    (C_second : cited_second V gamma)
    (C_third : cited_third V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => Rabs (dot (vadd z (vscale u e)) (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y))))) = E (gamma 1) (fun x => E (gamma 1) (fun z => Rabs (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (dot z y) + dot y (vscale u (vadd x (vscale ((-1) * (dot x e)) e)))))).
Proof.
  pose proof (step_first_mean (V) (e) (u) (y) (gamma) H_unit C_first) as H_first_mean.
  pose proof (step_second_mean (V) (e) (u) (y) (gamma) H_unit C_second) as H_second_mean.
  pose proof (step_third_mean (V) (e) (u) (y) (gamma) H_unit C_third) as H_third_mean.
  assert (U' : forall z0' z1' z2' z3' : R, ((z0') = (z2')) -> ((z2') = (z3')) -> ((z3') = (z1')) -> z0' = z1').
  { clear.
    intros z0' z1' z2' z3' H_first_mean H_second_mean H_third_mean.
    rewrite ?H_first_mean, ?H_second_mean, ?H_third_mean.
    rewrite ?H_first_mean, ?H_second_mean, ?H_third_mean.
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun z => Rabs (dot (vadd z (vscale u e)) (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => Rabs (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (dot z y) + dot y (vscale u (vadd x (vscale ((-1) * (dot x e)) e))))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => Rabs (dot (vscale u e) (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) + dot z e * (sqrt (Rabs (dot y y * (dot x x) - (dot x y) ^ 2))))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => Rabs (dot z (vscale u (vadd y (vscale ((-1) * (dot y e)) e))) + sqrt (Rabs (dot z z * (dot y y) - (dot z (vscale (sqrt (dot y y)) e)) ^ 2)) * (dot x e)))))) as V'.
  specialize (V' ltac:(says H_first_mean)).
  specialize (V' ltac:(says H_second_mean)).
  specialize (V' ltac:(says H_third_mean)).
  rearranged V'.
Qed.

Theorem theorem (V : Space) (e : V) (n : R) (u : R) (y : V) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (C_first : cited_first V gamma)
    (C_second : cited_second V gamma)
    (C_third : cited_third V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => Rabs (dot (vadd z (vscale u e)) (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y))))) = E (gamma 1) (fun x => E (gamma 1) (fun z => Rabs (sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))) * (dot z y) + dot y (vscale u (vadd x (vscale ((-1) * (dot x e)) e)))))).
Proof. exact (step_theorem (V) (e) (u) (y) (gamma) H_unit C_first C_second C_third). Qed.
