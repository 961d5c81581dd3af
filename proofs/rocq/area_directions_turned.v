(** Squared coordinates across a direction, weighted by the length (area-directions-turned)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [size]: <y, y> = <x, x>
  Given [xe]: <x, e> = 0
  Given [ye]: <y, e> = 0
  Then E[<y - <y, e>*e, x>^2*inverse(y - <y, e>*e, y - <y, e>*e)*<y - <y, e>*e, y - <y,
    e>*e>^(1/2); y ~ gamma1] = E[<x - <x, e>*e, y>^2*inverse(x - <x, e>*e, x - <x, e>*e)*<x - <x,
    e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]
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

(** Step [along], by Algebra:
  <x, e> = <y, e>
*)
Lemma step_along (V : Space) (e : V) (x : V) (y : V)
    (H_xe : dot x e = 0)
    (H_ye : dot y e = 0) :
  dot x e = dot y e.
Proof.
  rewrite ?H_xe, ?H_ye.
  rewrite ?H_xe, ?H_ye.
  unfold inverse.
  first [put; solve [ring] | solve [put; alike_by sqrt ltac:(solve [ring [H_xe H_ye]]); first [ring [H_xe H_ye] | squares; ring [H_xe H_ye]]] | equal].
Qed.

(** Step [sizes], by Algebra:
  <x, x> = <y, y>
*)
Lemma step_sizes (V : Space) (x : V) (y : V)
    (H_size : dot y y = dot x x) :
  dot x x = dot y y.
Proof.
  rewrite ?H_size.
  unfold inverse.
  first [put; solve [ring] | solve [put; alike_by sqrt ltac:(solve [ring [H_size]]); first [ring [H_size] | squares; ring [H_size]]] | equal].
Qed.

Definition cited_turned (V : Space) (gamma : R -> law V) : Prop :=
  forall (e : V) (x : V) (y : V),
  (dot y y = dot x x) ->
  (dot x e = 0) ->
  (dot y e = 0) ->
  (E (gamma 1) (fun z => Rmin (Rabs ((dot z e) ^ 2 - dot z z) * (dot x x)) ((dot x z) ^ 2) * (sqrt (Rabs ((dot z e) ^ 2 - dot z z))) * (inverse (1 * 1) (1 * (Rabs ((dot z e) ^ 2 - dot z z))) ((Rabs ((dot z e) ^ 2 - dot z z)) * (Rabs ((dot z e) ^ 2 - dot z z))))) = E (gamma 1) (fun z => sqrt (Rabs ((dot z e) ^ 2 - dot z z)) * (Rmin ((dot z y) ^ 2) (Rabs ((dot z e) ^ 2 - dot z z) * (dot x x))) * (inverse (1 * 1) (1 * (Rabs ((dot z e) ^ 2 - dot z z))) ((Rabs ((dot z e) ^ 2 - dot z z)) * (Rabs ((dot z e) ^ 2 - dot z z)))))).

(** Step [turned], by Cited:
  E[min(abs(<y, e>^2 - <y, y>)*<x, x>, <x, y>^2)*abs(<y, e>^2 - <y, y>)^(1/2)*inverse(1, abs(<y,
    e>^2 - <y, y>)); y ~ gamma1] = E[abs(<z, e>^2 - <z, z>)^(1/2)*min(<z, y>^2, abs(<z, e>^2 - <z,
    z>)*<x, x>)*inverse(1, abs(<z, e>^2 - <z, z>)); z ~ gamma1]
*)
Lemma step_turned (V : Space) (e : V) (x : V) (y : V) (gamma : R -> law V)
    (H_size : dot y y = dot x x)
    (H_xe : dot x e = 0)
    (H_ye : dot y e = 0)
    (C_turned : cited_turned V gamma) :
  E (gamma 1) (fun z => Rmin (Rabs ((dot z e) ^ 2 - dot z z) * (dot x x)) ((dot x z) ^ 2) * (sqrt (Rabs ((dot z e) ^ 2 - dot z z))) * (inverse (1 * 1) (1 * (Rabs ((dot z e) ^ 2 - dot z z))) ((Rabs ((dot z e) ^ 2 - dot z z)) * (Rabs ((dot z e) ^ 2 - dot z z))))) = E (gamma 1) (fun z => sqrt (Rabs ((dot z e) ^ 2 - dot z z)) * (Rmin ((dot z y) ^ 2) (Rabs ((dot z e) ^ 2 - dot z z) * (dot x x))) * (inverse (1 * 1) (1 * (Rabs ((dot z e) ^ 2 - dot z z))) ((Rabs ((dot z e) ^ 2 - dot z z)) * (Rabs ((dot z e) ^ 2 - dot z z))))).
Proof.
  exact (C_turned e x y H_size H_xe H_ye).
Qed.

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

(** Step [of a number], by Algebra:
  inverse(-<k, e>*e + k, -<k, e>*e + k) = inverse(1, <-<k, e>*e + k, -<k, e>*e + k>)
*)
Lemma step_of_a_number (V : Space) (e : V) (k : V) :
  inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) = inverse (1 * 1) (1 * (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ((dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))).
Proof.
  unfold inverse.
  try assert (N6' : normal_form ((dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) by normal.
  try assert (N8' : normal_form ((1 * dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) by (unfold normal_form; try assert (N7' : normal_form (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) by normal; first [put; solve [ring] | equal]).
  try assert (N9' : normal_form ((inv (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))))) (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) by normal.
  try assert (N10' : normal_form ((inv (1 * dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))))) (inv ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2)))) by normal.
  first [put; solve [ring] | equal].
Qed.

(** Step [iota], by Algebra:
  abs(-<k, k> + <k, e>^2)^(1/2)*inverse(1, abs(-<k, k> + <k, e>^2)) = <-<k, e>*e + k, -<k, e>*e +
    k>^(1/2)*inverse(-<k, e>*e + k, -<k, e>*e + k)
*)
Lemma step_iota (V : Space) (e : V) (k : V)
    (H_unit : dot e e = 1) :
  sqrt (Rabs ((dot k e) ^ 2 - dot k k)) * (inverse (1 * 1) (1 * (Rabs ((dot k e) ^ 2 - dot k k))) ((Rabs ((dot k e) ^ 2 - dot k k)) * (Rabs ((dot k e) ^ 2 - dot k k)))) = sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [Cauchy x], by Cited:
  -<x, -<k, e>*e + k>^2 + <-<k, e>*e + k, -<k, e>*e + k>*<x, x> >= 0
*)
Lemma step_Cauchy_x (V : Space) (e : V) (k : V) (x : V) :
  dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)) * (dot x x) - (dot x (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2 >= 0.
Proof.
  pose proof (cauchy_schwarz (x) (vadd (vscale ((-1) * (dot k e)) e) (k))) as I'.
  fit I'.
Qed.

(** Step [most x], by Linear:
  <x, x>*(-<k, e>^2 + <k, k>) - <x, k>^2 >= 0
*)
Lemma step_most_x (V : Space) (e : V) (k : V) (x : V) (y : V)
    (H_unit : dot e e = 1)
    (H_size : dot y y = dot x x)
    (H_xe : dot x e = 0) :
  dot x x * (dot k k - (dot k e) ^ 2) - (dot x k) ^ 2 >= 0.
Proof.
  pose proof (step_Cauchy_x (V) (e) (k) (x)) as H_Cauchy_x.
  assert (P0' : 0 <= (1) * ((dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)) * (dot x x) - (dot x (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (dot x x * (dot k k - (dot k e) ^ 2) - (dot x k) ^ 2) - (0) = (1) * ((dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)) * (dot x x) - (dot x (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) - (0))).
  { rewrite ?H_unit, ?H_xe, ?H_size.
    rewrite ?H_unit, ?H_xe, ?H_size.
    unfold inverse.
    try assert (N0' : normal_form (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) by normal.
    try assert (N1' : normal_form (dot x (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot x k - dot x e * (dot k e))) by normal.
    first [solve [put; ring [H_unit H_xe H_size]] | solve [put; field [H_unit H_xe H_size]; sides] | solve [assert (R0' : (dot e e) - (1) = 0) by (apply Rminus_diag_eq; says H_unit); assert (R1' : (dot x e) - (0) = 0) by (apply Rminus_diag_eq; says H_xe); apply (by_combination _ _ (((-1) * (dot x x) * ((dot k e) ^ 2)) * ((dot e e) - (1)) + (dot x e * ((dot k e) ^ 2) - 2 * (dot x k) * (dot k e)) * ((dot x e) - (0)))); [(first [put; solve [ring] | fail]) | rewrite R0', R1'; ring]] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit H_xe H_size]]); first [ring [H_unit H_xe H_size] | squares; ring [H_unit H_xe H_size]]] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [limited x], by Algebra:
  <-<k, e>*e + k, -<k, e>*e + k>^(1/2)*inverse(-<k, e>*e + k, -<k, e>*e + k)*<x, -<k, e>*e + k>^2
    = min(<x, k>^2, abs(-<k, k> + <k, e>^2)*<x, x>)*abs(-<k, k> + <k, e>^2)^(1/2)*inverse(1,
    abs(-<k, k> + <k, e>^2))
*)
Lemma step_limited_x (V : Space) (e : V) (k : V) (x : V) (y : V)
    (H_unit : dot e e = 1)
    (H_size : dot y y = dot x x)
    (H_xe : dot x e = 0) :
  sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * ((dot x (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) = Rmin ((dot x k) ^ 2) (Rabs ((dot k e) ^ 2 - dot k k) * (dot x x)) * (sqrt (Rabs ((dot k e) ^ 2 - dot k k))) * (inverse (1 * 1) (1 * (Rabs ((dot k e) ^ 2 - dot k k))) ((Rabs ((dot k e) ^ 2 - dot k k)) * (Rabs ((dot k e) ^ 2 - dot k k)))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [mean x], by Average:
  E[<y - <y, e>*e, x>^2*inverse(y - <y, e>*e, y - <y, e>*e)*<y - <y, e>*e, y - <y, e>*e>^(1/2); y
    ~ gamma1] = E[min(abs(<y, e>^2 - <y, y>)*<x, x>, <x, y>^2)*abs(<y, e>^2 - <y,
    y>)^(1/2)*inverse(1, abs(<y, e>^2 - <y, y>)); y ~ gamma1]
*)
Lemma step_mean_x (V : Space) (e : V) (x : V) (y : V) (gamma : R -> law V)
    (H_unit : dot e e = 1)
    (H_size : dot y y = dot x x)
    (H_xe : dot x e = 0) :
  E (gamma 1) (fun z => (dot (vadd z (vscale ((-1) * (dot z e)) e)) x) ^ 2 * (inverse (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))))) = E (gamma 1) (fun z => Rmin (Rabs ((dot z e) ^ 2 - dot z z) * (dot x x)) ((dot x z) ^ 2) * (sqrt (Rabs ((dot z e) ^ 2 - dot z z))) * (inverse (1 * 1) (1 * (Rabs ((dot z e) ^ 2 - dot z z))) ((Rabs ((dot z e) ^ 2 - dot z z)) * (Rabs ((dot z e) ^ 2 - dot z z))))).
Proof.
  assert (H_limited_x : forall z0 : V, drawn (gamma 1) z0 -> sqrt (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) * (inverse (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)))) * ((dot x (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) ^ 2) = Rmin ((dot x (z0)) ^ 2) (Rabs ((dot (z0) e) ^ 2 - dot (z0) (z0)) * (dot x x)) * (sqrt (Rabs ((dot (z0) e) ^ 2 - dot (z0) (z0)))) * (inverse (1 * 1) (1 * (Rabs ((dot (z0) e) ^ 2 - dot (z0) (z0)))) ((Rabs ((dot (z0) e) ^ 2 - dot (z0) (z0))) * (Rabs ((dot (z0) e) ^ 2 - dot (z0) (z0)))))).
  { intros z0 D0; draws; apply (step_limited_x (V) (e) (z0) (x) (y)); premise. }
  assert (P' : E (gamma 1) (fun z => (dot (vadd z (vscale ((-1) * (dot z e)) e)) x) ^ 2 * (inverse (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))))) = E (gamma 1) (fun z => Rmin (Rabs ((dot z e) ^ 2 - dot z z) * (dot x x)) ((dot x z) ^ 2) * (sqrt (Rabs ((dot z e) ^ 2 - dot z z))) * (inverse (1 * 1) (1 * (Rabs ((dot z e) ^ 2 - dot z z))) ((Rabs ((dot z e) ^ 2 - dot z z)) * (Rabs ((dot z e) ^ 2 - dot z z)))))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_limited_x d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [Cauchy y], by Cited:
  -<y, -<k, e>*e + k>^2 + <-<k, e>*e + k, -<k, e>*e + k>*<y, y> >= 0
*)
Lemma step_Cauchy_y (V : Space) (e : V) (k : V) (y : V) :
  dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)) * (dot y y) - (dot y (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2 >= 0.
Proof.
  pose proof (cauchy_schwarz (y) (vadd (vscale ((-1) * (dot k e)) e) (k))) as I'.
  fit I'.
Qed.

(** Step [most y], by Linear:
  <x, x>*(-<k, e>^2 + <k, k>) - <y, k>^2 >= 0
*)
Lemma step_most_y (V : Space) (e : V) (k : V) (x : V) (y : V)
    (H_unit : dot e e = 1)
    (H_size : dot y y = dot x x)
    (H_ye : dot y e = 0) :
  dot x x * (dot k k - (dot k e) ^ 2) - (dot y k) ^ 2 >= 0.
Proof.
  pose proof (step_Cauchy_y (V) (e) (k) (y)) as H_Cauchy_y.
  assert (P0' : 0 <= (1) * ((dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)) * (dot y y) - (dot y (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (dot x x * (dot k k - (dot k e) ^ 2) - (dot y k) ^ 2) - (0) = (1) * ((dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)) * (dot y y) - (dot y (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) - (0))).
  { rewrite ?H_unit, ?H_ye, ?H_size.
    rewrite ?H_unit, ?H_ye, ?H_size.
    unfold inverse.
    try assert (N1' : normal_form (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) ((dot k e) ^ 2 * (dot e e) + dot k k - 2 * ((dot k e) ^ 2))) by normal.
    try assert (N2' : normal_form (dot y (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot y k - dot k e * (dot y e))) by normal.
    first [solve [put; ring [H_unit H_ye H_size]] | solve [put; field [H_unit H_ye H_size]; sides] | solve [assert (R0' : (dot e e) - (1) = 0) by (apply Rminus_diag_eq; says H_unit); assert (R1' : (dot y e) - (0) = 0) by (apply Rminus_diag_eq; says H_ye); apply (by_combination _ _ (((-1) * (dot x x) * ((dot k e) ^ 2)) * ((dot e e) - (1)) + ((dot k e) ^ 2 * (dot y e) - 2 * (dot y k) * (dot k e)) * ((dot y e) - (0)))); [(first [put; solve [ring] | fail]) | rewrite R0', R1'; ring]] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit H_ye H_size]]); first [ring [H_unit H_ye H_size] | squares; ring [H_unit H_ye H_size]]] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [limited y], by Algebra:
  <-<k, e>*e + k, -<k, e>*e + k>^(1/2)*inverse(-<k, e>*e + k, -<k, e>*e + k)*<y, -<k, e>*e + k>^2
    = min(<y, k>^2, abs(-<k, k> + <k, e>^2)*<x, x>)*abs(-<k, k> + <k, e>^2)^(1/2)*inverse(1,
    abs(-<k, k> + <k, e>^2))
*)
Lemma step_limited_y (V : Space) (e : V) (k : V) (x : V) (y : V)
    (H_unit : dot e e = 1)
    (H_size : dot y y = dot x x)
    (H_ye : dot y e = 0) :
  sqrt (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) * (inverse (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k))) (dot (vadd (vscale ((-1) * (dot k e)) e) (k)) (vadd (vscale ((-1) * (dot k e)) e) (k)))) * ((dot y (vadd (vscale ((-1) * (dot k e)) e) (k))) ^ 2) = Rmin ((dot y k) ^ 2) (Rabs ((dot k e) ^ 2 - dot k k) * (dot x x)) * (sqrt (Rabs ((dot k e) ^ 2 - dot k k))) * (inverse (1 * 1) (1 * (Rabs ((dot k e) ^ 2 - dot k k))) ((Rabs ((dot k e) ^ 2 - dot k k)) * (Rabs ((dot k e) ^ 2 - dot k k)))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [mean y], by Average:
  E[<x - <x, e>*e, y>^2*inverse(x - <x, e>*e, x - <x, e>*e)*<x - <x, e>*e, x - <x, e>*e>^(1/2); x
    ~ gamma1] = E[abs(<z, e>^2 - <z, z>)^(1/2)*min(<z, y>^2, abs(<z, e>^2 - <z, z>)*<x,
    x>)*inverse(1, abs(<z, e>^2 - <z, z>)); z ~ gamma1]
*)
Lemma step_mean_y (V : Space) (e : V) (x : V) (y : V) (gamma : R -> law V)
    (H_unit : dot e e = 1)
    (H_size : dot y y = dot x x)
    (H_ye : dot y e = 0) :
  E (gamma 1) (fun z => (dot (vadd z (vscale ((-1) * (dot z e)) e)) y) ^ 2 * (inverse (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))))) = E (gamma 1) (fun z => sqrt (Rabs ((dot z e) ^ 2 - dot z z)) * (Rmin ((dot z y) ^ 2) (Rabs ((dot z e) ^ 2 - dot z z) * (dot x x))) * (inverse (1 * 1) (1 * (Rabs ((dot z e) ^ 2 - dot z z))) ((Rabs ((dot z e) ^ 2 - dot z z)) * (Rabs ((dot z e) ^ 2 - dot z z))))).
Proof.
  assert (H_limited_y : forall z0 : V, drawn (gamma 1) z0 -> sqrt (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) * (inverse (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) (dot (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)) (vadd (vscale ((-1) * (dot (z0) e)) e) (z0)))) * ((dot y (vadd (vscale ((-1) * (dot (z0) e)) e) (z0))) ^ 2) = Rmin ((dot y (z0)) ^ 2) (Rabs ((dot (z0) e) ^ 2 - dot (z0) (z0)) * (dot x x)) * (sqrt (Rabs ((dot (z0) e) ^ 2 - dot (z0) (z0)))) * (inverse (1 * 1) (1 * (Rabs ((dot (z0) e) ^ 2 - dot (z0) (z0)))) ((Rabs ((dot (z0) e) ^ 2 - dot (z0) (z0))) * (Rabs ((dot (z0) e) ^ 2 - dot (z0) (z0)))))).
  { intros z0 D0; draws; apply (step_limited_y (V) (e) (z0) (x) (y)); premise. }
  assert (P' : E (gamma 1) (fun z => (dot (vadd z (vscale ((-1) * (dot z e)) e)) y) ^ 2 * (inverse (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))))) = E (gamma 1) (fun z => sqrt (Rabs ((dot z e) ^ 2 - dot z z)) * (Rmin ((dot z y) ^ 2) (Rabs ((dot z e) ^ 2 - dot z z) * (dot x x))) * (inverse (1 * 1) (1 * (Rabs ((dot z e) ^ 2 - dot z z))) ((Rabs ((dot z e) ^ 2 - dot z z)) * (Rabs ((dot z e) ^ 2 - dot z z)))))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_limited_y d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [theorem], by Algebra:
  E[<y - <y, e>*e, x>^2*inverse(y - <y, e>*e, y - <y, e>*e)*<y - <y, e>*e, y - <y, e>*e>^(1/2); y
    ~ gamma1] = E[<x - <x, e>*e, y>^2*inverse(x - <x, e>*e, x - <x, e>*e)*<x - <x, e>*e, x - <x,
    e>*e>^(1/2); x ~ gamma1]
*)
Lemma step_theorem (V : Space) (e : V) (x : V) (y : V) (gamma : R -> law V)
    (H_unit : dot e e = 1)
    (H_size : dot y y = dot x x)
    (H_xe : dot x e = 0)
    (H_ye : dot y e = 0)
    (C_turned : cited_turned V gamma) :
  E (gamma 1) (fun z => (dot (vadd z (vscale ((-1) * (dot z e)) e)) x) ^ 2 * (inverse (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))))) = E (gamma 1) (fun z => (dot (vadd z (vscale ((-1) * (dot z e)) e)) y) ^ 2 * (inverse (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))))).
Proof.
  pose proof (step_turned (V) (e) (x) (y) (gamma) H_size H_xe H_ye C_turned) as H_turned.
  pose proof (step_mean_x (V) (e) (x) (y) (gamma) H_unit H_size H_xe) as H_mean_x.
  pose proof (step_mean_y (V) (e) (x) (y) (gamma) H_unit H_size H_ye) as H_mean_y.
  assert (U' : forall z0' z1' z2' z3' z4' z5' : R, ((z0') = (z2')) -> ((z1') = (z3')) -> ((z2') = (z3')) -> ((z4') = 0) -> ((z5') = 0) -> z0' = z1').
  { clear.
    intros z0' z1' z2' z3' z4' z5' H_mean_x H_mean_y H_turned H_xe H_ye.
    rewrite ?H_mean_x, ?H_mean_y, ?H_turned, ?H_xe, ?H_ye.
    rewrite ?H_mean_x, ?H_mean_y, ?H_turned, ?H_xe, ?H_ye.
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (gamma 1) (fun z => (dot (vadd z (vscale ((-1) * (dot z e)) e)) x) ^ 2 * (inverse (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))))) (E (gamma 1) (fun z => (dot (vadd z (vscale ((-1) * (dot z e)) e)) y) ^ 2 * (inverse (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))))) (E (gamma 1) (fun z => Rmin (Rabs ((dot z e) ^ 2 - dot z z) * (dot x x)) ((dot x z) ^ 2) * (sqrt (Rabs ((dot z e) ^ 2 - dot z z))) * (inverse (1 * 1) (1 * (Rabs ((dot z e) ^ 2 - dot z z))) ((Rabs ((dot z e) ^ 2 - dot z z)) * (Rabs ((dot z e) ^ 2 - dot z z)))))) (E (gamma 1) (fun z => sqrt (Rabs ((dot z e) ^ 2 - dot z z)) * (Rmin ((dot z y) ^ 2) (Rabs ((dot z e) ^ 2 - dot z z) * (dot x x))) * (inverse (1 * 1) (1 * (Rabs ((dot z e) ^ 2 - dot z z))) ((Rabs ((dot z e) ^ 2 - dot z z)) * (Rabs ((dot z e) ^ 2 - dot z z)))))) (dot x e) (dot y e)) as V'.
  specialize (V' ltac:(says H_mean_x)).
  specialize (V' ltac:(says H_mean_y)).
  specialize (V' ltac:(says H_turned)).
  specialize (V' ltac:(says H_xe)).
  specialize (V' ltac:(says H_ye)).
  rearranged V'.
Qed.

Theorem theorem (V : Space) (e : V) (n : R) (x : V) (y : V) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (H_size : dot y y = dot x x)
    (H_xe : dot x e = 0)
    (H_ye : dot y e = 0)
    (C_turned : cited_turned V gamma) :
  E (gamma 1) (fun z => (dot (vadd z (vscale ((-1) * (dot z e)) e)) x) ^ 2 * (inverse (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))))) = E (gamma 1) (fun z => (dot (vadd z (vscale ((-1) * (dot z e)) e)) y) ^ 2 * (inverse (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))) (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))))).
Proof. exact (step_theorem (V) (e) (x) (y) (gamma) H_unit H_size H_xe H_ye C_turned). Qed.
