(** The mean area between normal inputs in the plane is at most the root of $2 + |m|^2 + |o|^2 + |m ^ o|^2$ (area-between-most)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = 2
  Then E[E[A(x + m, y + o); y ~ gamma1]; x ~ gamma1] <= (<m, m> - <o, m>^2 + <m, m>*<o, o> + 2 +
    <o, o>)^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

Definition A (k11 k12 k22 : R) : R :=
  sqrt (k11 * k22 - k12 ^ 2).

Lemma A_symmetric k11 k12 k22 : A k11 k12 k22 = A k22 k12 k11.
Proof. unfold A; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped A A_symmetric.

Definition cited_symmetric (V : Space) (gamma : R -> law V) : Prop :=
  (vmirror (gamma 1) (gamma 1)).

(** Step [symmetric], by Cited:
  gamma1 is the law of -x, x ~ gamma1
*)
Lemma step_symmetric (V : Space) (gamma : R -> law V)
    (C_symmetric : cited_symmetric V gamma) :
  vmirror (gamma 1) (gamma 1).
Proof.
  exact (C_symmetric).
Qed.

(** Step [Cauchy-Schwarz], by Cited:
  -<y + o, x + m>^2 + <y + o, y + o>*<x + m, x + m> >= 0
*)
Lemma step_CauchymSchwarz (V : Space) (m : V) (o : V) (x : V) (y : V) :
  dot (vadd y (o)) (vadd y (o)) * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd y (o)) (vadd x (m))) ^ 2 >= 0.
Proof.
  pose proof (cauchy_schwarz (vadd y (o)) (vadd x (m))) as I'.
  fit I'.
Qed.

(** Step [opened], by Algebra:
  A(y + o, x + m) = (-<y + o, x + m>^2 + <y + o, y + o>*<x + m, x + m>)^(1/2)
*)
Lemma step_opened (V : Space) (m : V) (o : V) (x : V) (y : V) :
  A (dot (vadd y (o)) (vadd y (o))) (dot (vadd y (o)) (vadd x (m))) (dot (vadd x (m)) (vadd x (m))) = sqrt (dot (vadd y (o)) (vadd y (o)) * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd y (o)) (vadd x (m))) ^ 2).
Proof.
  unfold A.
  try assert (N3' : normal_form ((dot (vadd y (o)) (vadd y (o)))) (2 * (dot y o) + dot y y + dot o o)) by normal.
  try assert (N4' : normal_form ((dot (vadd y (o)) (vadd x (m)))) (dot x y + dot x o + dot o m + dot y m)) by normal.
  try assert (N5' : normal_form ((dot (vadd x (m)) (vadd x (m)))) (dot m m + 2 * (dot x m) + dot x x)) by normal.
  try assert (N6' : normal_form (dot (vadd y (o)) (vadd x (m))) (dot x y + dot x o + dot o m + dot y m)) by normal.
  try assert (N7' : normal_form (dot (vadd y (o)) (vadd y (o))) (2 * (dot y o) + dot y y + dot o o)) by normal.
  try assert (N8' : normal_form (dot (vadd x (m)) (vadd x (m))) (dot m m + 2 * (dot x m) + dot x x)) by normal.
  try assert (N9' : normal_form ((sqrt ((dot (vadd y (o)) (vadd y (o))) * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd y (o)) (vadd x (m))) ^ 2))) (sqrt (2 * (dot x m) * (dot o o) + dot m m * (dot y y) + dot y y * (dot x x) + dot x x * (dot o o) + 4 * (dot y o) * (dot x m) + dot m m * (dot o o) + 2 * (dot y y) * (dot x m) + 2 * (dot y o) * (dot m m) + 2 * (dot y o) * (dot x x) - 2 * (dot x y) * (dot x o) - (dot x o) ^ 2 - 2 * (dot o m) * (dot y m) - 2 * (dot x o) * (dot y m) - (dot o m) ^ 2 - 2 * (dot x o) * (dot o m) - 2 * (dot x y) * (dot y m) - 2 * (dot x y) * (dot o m) - (dot y m) ^ 2 - (dot x y) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N10' : normal_form (sqrt (dot (vadd y (o)) (vadd y (o)) * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd y (o)) (vadd x (m))) ^ 2)) (sqrt (2 * (dot x m) * (dot o o) + dot m m * (dot y y) + dot y y * (dot x x) + dot x x * (dot o o) + 4 * (dot y o) * (dot x m) + dot m m * (dot o o) + 2 * (dot y y) * (dot x m) + 2 * (dot y o) * (dot m m) + 2 * (dot y o) * (dot x x) - 2 * (dot x y) * (dot x o) - (dot x o) ^ 2 - 2 * (dot o m) * (dot y m) - 2 * (dot x o) * (dot y m) - (dot o m) ^ 2 - 2 * (dot x o) * (dot o m) - 2 * (dot x y) * (dot y m) - 2 * (dot x y) * (dot o m) - (dot y m) ^ 2 - (dot x y) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  first [put; solve [ring] | equal].
Qed.

(** Step [means], by Cited:
  -<o, m>^2 + <m, m>*<o, o> >= 0
*)
Lemma step_means (V : Space) (m : V) (o : V) :
  dot m m * (dot o o) - (dot o m) ^ 2 >= 0.
Proof.
  pose proof (cauchy_schwarz (o) (m)) as I'.
  fit I'.
Qed.

(** Step [square > 0], by Linear:
  <m, m> - <o, m>^2 + <m, m>*<o, o> + 2 + <o, o> > 0
*)
Lemma step_square_pos_0 (V : Space) (m : V) (o : V) :
  dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2 > 0.
Proof.
  pose proof (step_means (V) (m) (o)) as H_means.
  assert (P0' : 0 <= (1) * ((dot m m * (dot o o) - (dot o m) ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (dot m m + 2 + dot o o)) by (sign).
  assert (G' : (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2) - (0) = (1) * ((dot m m * (dot o o) - (dot o m) ^ 2) - (0)) + (dot m m + 2 + dot o o)).
  { unfold A.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [difference], by Sign:
  ((-<y + o, x + m>^2 + <y + o, y + o>*<x + m, x + m>)^(1/2) - (<m, m> - <o, m>^2 + <m, m>*<o, o>
    + 2 + <o, o>)^(1/2))^2 >= 0
*)
Lemma step_difference (V : Space) (m : V) (o : V) (x : V) (y : V) :
  (sqrt (dot (vadd y (o)) (vadd y (o)) * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd y (o)) (vadd x (m))) ^ 2) - sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)) ^ 2 >= 0.
Proof.
  unfold A in *.
  try assert (0 < dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2) by first [sign].
  gap; sign.
Qed.

(** Step [below], by Linear:
  A(y + o, x + m) <= 1/2*(<m, m> - <o, m>^2 + <m, m>*<o, o> + 2 + <o, o>)^(1/2) + 1/2*(-<y + o, x
    + m>^2 + <y + o, y + o>*<x + m, x + m>)*(<m, m> - <o, m>^2 + <m, m>*<o, o> + 2 + <o,
    o>)^(-1/2)
*)
Lemma step_below (V : Space) (m : V) (o : V) (x : V) (y : V) :
  A (dot (vadd y (o)) (vadd y (o))) (dot (vadd y (o)) (vadd x (m))) (dot (vadd x (m)) (vadd x (m))) <= (1 / 2) * (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)) + (1 / 2) * (dot (vadd y (o)) (vadd y (o)) * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd y (o)) (vadd x (m))) ^ 2) * (inv (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2))).
Proof.
  pose proof (step_CauchymSchwarz (V) (m) (o) (x) (y)) as H_CauchymSchwarz.
  pose proof (step_opened (V) (m) (o) (x) (y)) as H_opened.
  pose proof (step_square_pos_0 (V) (m) (o)) as H_square_pos_0.
  pose proof (step_difference (V) (m) (o) (x) (y)) as H_difference.
  try assert (0 < dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2) by first [sign].
  assert (P0' : 0 <= ((1 / 2) * (inv (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)))) * (((sqrt (dot (vadd y (o)) (vadd y (o)) * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd y (o)) (vadd x (m))) ^ 2) - sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)) ^ 2) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((1 / 2) * (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)) + (1 / 2) * (dot (vadd y (o)) (vadd y (o)) * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd y (o)) (vadd x (m))) ^ 2) * (inv (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)))) - (A (dot (vadd y (o)) (vadd y (o))) (dot (vadd y (o)) (vadd x (m))) (dot (vadd x (m)) (vadd x (m)))) = ((1 / 2) * (inv (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)))) * (((sqrt (dot (vadd y (o)) (vadd y (o)) * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd y (o)) (vadd x (m))) ^ 2) - sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)) ^ 2) - (0))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' : R, ((z0') = ((sqrt ((z5') * (z6') - (z4') ^ 2)))) -> ((((z5') * (z6') - (z4') ^ 2)) >= 0) -> ((((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)) > 0) -> ((((sqrt ((z5') * (z6') - (z4') ^ 2) - sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)) ^ 2)) >= 0) -> (((1 / 2) * (sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)) + (1 / 2) * ((z5') * (z6') - (z4') ^ 2) * (inv (sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)))) - (z0')) = (((sqrt ((z5') * (z6') - (z4') ^ 2) - sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)) ^ 2 - 0) * ((1 / 2) * (inv (sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)))))).
    { clear.
      intros z0' z1' z2' z3' z4' z5' z6' H_opened H_CauchymSchwarz H_square_pos_0 H_difference.
      rewrite ?H_opened.
      try assert (0 < ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)) by first [sign].
      try assert (0 < ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)) by first [sign].
      try assert (0 < ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)) by first [sign].
      try assert (N11' : normal_form ((inv (sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)))) (inv ((sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : (sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)) * (sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)) = ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : inv ((sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2))) * inv ((sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2))) = inv (((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2))) by (apply inv_sqrt_square; first [sign]); assert (Z0' : (sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (Q0' : (sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)) * (sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)) = ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)) by (apply sqrt_sqrt; first [sign]).
      try assert (Q1' : inv ((sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2))) * inv ((sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2))) = inv (((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2))) by (apply inv_sqrt_square; first [sign]).
      try assert (Q2' : (sqrt ((z5') * (z6') - (z4') ^ 2)) * (sqrt ((z5') * (z6') - (z4') ^ 2)) = ((z5') * (z6') - (z4') ^ 2)) by (apply sqrt_sqrt; first [sign]).
      assert (Z0' : (sqrt ((z1') + (z1') * (z3') + 2 + (z3') - (z2') ^ 2)) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal]. }
    pose proof (U' (A (dot (vadd y (o)) (vadd y (o))) (dot (vadd y (o)) (vadd x (m))) (dot (vadd x (m)) (vadd x (m)))) (dot m m) (dot o m) (dot o o) (dot (vadd y (o)) (vadd x (m))) (dot (vadd y (o)) (vadd y (o))) (dot (vadd x (m)) (vadd x (m)))) as V'.
    specialize (V' ltac:(says H_opened)).
    specialize (V' ltac:(says H_CauchymSchwarz)).
    specialize (V' ltac:(says H_square_pos_0)).
    specialize (V' ltac:(says H_difference)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean below], by Average:
  E[E[A(x + m, y + o); y ~ gamma1]; x ~ gamma1] <= E[E[1/2*(<m, m> - <o, m>^2 + <m, m>*<o, o> + 2
    + <o, o>)^(1/2) + 1/2*(<x + m, x + m>*<y + o, y + o> - <x + m, y + o>^2)*(<m, m> - <o, m>^2 +
    <m, m>*<o, o> + 2 + <o, o>)^(-1/2); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_mean_below (V : Space) (m : V) (o : V) (gamma : R -> law V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 2) * (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)) + (1 / 2) * (dot (vadd z (m)) (vadd z (m)) * (dot (vadd x1 (o)) (vadd x1 (o))) - (dot (vadd z (m)) (vadd x1 (o))) ^ 2) * (inv (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2))))).
Proof.
  assert (H_below : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> A (dot (vadd (z1) (o)) (vadd (z1) (o))) (dot (vadd (z1) (o)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m))) <= (1 / 2) * (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)) + (1 / 2) * (dot (vadd (z1) (o)) (vadd (z1) (o)) * (dot (vadd (z0) (m)) (vadd (z0) (m))) - (dot (vadd (z1) (o)) (vadd (z0) (m))) ^ 2) * (inv (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)))).
  { intros z0 D0 z1 D1; draws; apply (step_below (V) (m) (o) (z0) (z1)); premise. }
  assert (P' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 2) * (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)) + (1 / 2) * (dot (vadd z (m)) (vadd z (m)) * (dot (vadd x1 (o)) (vadd x1 (o))) - (dot (vadd z (m)) (vadd x1 (o))) ^ 2) * (inv (sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2)))))).
  { apply E_le; intros d0 D0; draws.
    apply E_le; intros d1 D1; draws.
    pose proof (H_below d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

Definition cited_along_m (V : Space) (gamma : R -> law V) : Prop :=
  forall (m : V),
  (E (gamma 1) (fun z => (dot z m) ^ 2) = dot m m).

(** Step [along m], by Cited:
  E[<x, m>^2; x ~ gamma1] = <m, m>
*)
Lemma step_along_m (V : Space) (m : V) (gamma : R -> law V)
    (C_along_m : cited_along_m V gamma) :
  E (gamma 1) (fun z => (dot z m) ^ 2) = dot m m.
Proof.
  exact (C_along_m m).
Qed.

Definition cited_along_o (V : Space) (gamma : R -> law V) : Prop :=
  forall (o : V),
  (E (gamma 1) (fun z => (dot z o) ^ 2) = dot o o).

(** Step [along o], by Cited:
  E[<x, o>^2; x ~ gamma1] = <o, o>
*)
Lemma step_along_o (V : Space) (o : V) (gamma : R -> law V)
    (C_along_o : cited_along_o V gamma) :
  E (gamma 1) (fun z => (dot z o) ^ 2) = dot o o.
Proof.
  exact (C_along_o o).
Qed.

Definition cited_along_x (V : Space) (gamma : R -> law V) : Prop :=
  forall (x : V),
  (E (gamma 1) (fun z => (dot x z) ^ 2) = dot x x).

(** Step [along x], by Cited:
  E[<x, y>^2; y ~ gamma1] = <x, x>
*)
Lemma step_along_x (V : Space) (x : V) (gamma : R -> law V)
    (C_along_x : cited_along_x V gamma) :
  E (gamma 1) (fun z => (dot x z) ^ 2) = dot x x.
Proof.
  exact (C_along_x x).
Qed.

(** Step [mean square], by Algebra:
  E[E[<x + m, x + m>*<y + o, y + o> - <x + m, y + o>^2; y ~ gamma1]; x ~ gamma1] = <m, m> - <o,
    m>^2 + <m, m>*<o, o> + 2 + <o, o>
*)
Lemma step_mean_square (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 2)
    (C_symmetric : cited_symmetric V gamma)
    (C_along_m : cited_along_m V gamma)
    (C_along_o : cited_along_o V gamma)
    (C_along_x : cited_along_x V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot (vadd z (m)) (vadd z (m)) * (dot (vadd x1 (o)) (vadd x1 (o))) - (dot (vadd z (m)) (vadd x1 (o))) ^ 2)) = dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2.
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [theorem], by Linear:
  E[E[A(x + m, y + o); y ~ gamma1]; x ~ gamma1] <= (<m, m> - <o, m>^2 + <m, m>*<o, o> + 2 + <o,
    o>)^(1/2)
*)
Lemma step_theorem (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 2)
    (C_symmetric : cited_symmetric V gamma)
    (C_along_m : cited_along_m V gamma)
    (C_along_o : cited_along_o V gamma)
    (C_along_x : cited_along_x V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) <= sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 2)
    (C_symmetric : cited_symmetric V gamma)
    (C_along_m : cited_along_m V gamma)
    (C_along_o : cited_along_o V gamma)
    (C_along_x : cited_along_x V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) <= sqrt (dot m m + dot m m * (dot o o) + 2 + dot o o - (dot o m) ^ 2).
Proof. exact (step_theorem (V) (m) (o) (gamma) H_dimension C_symmetric C_along_m C_along_o C_along_x). Qed.
