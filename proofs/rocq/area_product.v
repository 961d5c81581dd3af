(** The mean area as the mean of a product (area-product)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Then pi^(-1/2)*E[E[A(x + u*e, y + m); y ~ gamma1]; x ~ gamma1]*2^(1/2) = E[E[E[abs(<y + m, (x -
    <x, e>*e)*u + z*<x - <x, e>*e, x - <x, e>*e>^(1/2)>); z ~ gamma1]; y ~ gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require area_projected.
From NCProofs Require area_turned.
Open Scope R_scope.

Definition A (k11 k12 k22 : R) : R :=
  sqrt (k11 * k22 - k12 ^ 2).

Lemma A_symmetric k11 k12 k22 : A k11 k12 k22 = A k22 k12 k11.
Proof. unfold A; first [alike_by_ring; ring | equal]. Qed.

Definition inverse (k11 k12 k22 : R) : R :=
  inv k12.

Lemma inverse_symmetric k11 k12 k22 : inverse k11 k12 k22 = inverse k22 k12 k11.
Proof. unfold inverse; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped A A_symmetric; swapped inverse inverse_symmetric.

(** Step [projected], by Instance:
  E[abs(<z, -(x + u*e)*<y + m, y + m>^(1/2) + (y + m)*<y + m, y + m>^(1/2)*inverse(y + m, y +
    m)*<y + m, x + u*e>>); z ~ gamma1] = pi^(-1/2)*A(y + m, x + u*e)*2^(1/2)
*)
Lemma step_projected (V : Space) (e : V) (m : V) (n : R) (u : R) (x : V) (y : V) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun z => Rabs (dot z (vadd (vscale ((-1) * (sqrt (dot (vadd y (m)) (vadd y (m))))) (vadd x (vscale u e))) (vscale (sqrt (dot (vadd y (m)) (vadd y (m))) * (inverse (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) * (dot (vadd y (m)) (vadd x (vscale u e)))) (vadd y (m)))))) = A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd x (vscale u e))) (dot (vadd x (vscale u e)) (vadd x (vscale u e))) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [projected mean], by Average:
  E[E[E[abs(<x, <z + m, z + m>^(1/2)*inverse(z + m, z + m)*<y + u*e, z + m>*(z + m) - <z + m, z +
    m>^(1/2)*(y + u*e)>); z ~ gamma1]; y ~ gamma1]; x ~ gamma1] = pi^(-1/2)*E[E[A(x + u*e, y + m);
    y ~ gamma1]; x ~ gamma1]*2^(1/2)
*)
Lemma step_projected_mean (V : Space) (e : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Rabs (dot z (vadd (vscale (sqrt (dot (vadd y1 (m)) (vadd y1 (m))) * (inverse (dot (vadd y1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m)))) * (dot (vadd x1 (vscale u e)) (vadd y1 (m)))) (vadd y1 (m))) (vscale ((-1) * (sqrt (dot (vadd y1 (m)) (vadd y1 (m))))) (vadd x1 (vscale u e)))))))) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (vscale u e)) (vadd z (vscale u e))) (dot (vadd z (vscale u e)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [turned], by Instance:
  E[E[abs(<z*<y + m, y + m>^(1/2) - (y + m)*<z, y + m>*<y + m, y + m>^(1/2)*inverse(y + m, y + m),
    x + u*e>); z ~ gamma1]; x ~ gamma1] = E[E[abs(<x, y + m>*<z - <z, e>*e, z - <z, e>*e>^(1/2) +
    <y + m, (z - <z, e>*e)*u>); z ~ gamma1]; x ~ gamma1]
*)
Lemma step_turned (V : Space) (e : V) (m : V) (n : R) (u : R) (y : V) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => Rabs (dot (vadd (vscale (sqrt (dot (vadd y (m)) (vadd y (m)))) x1) (vscale ((-1) * (dot x1 (vadd y (m))) * (sqrt (dot (vadd y (m)) (vadd y (m)))) * (inverse (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) (vadd y (m)))) (vadd z (vscale u e))))) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => Rabs (dot z (vadd y (m)) * (sqrt (dot (vadd x1 (vscale ((-1) * (dot x1 e)) e)) (vadd x1 (vscale ((-1) * (dot x1 e)) e)))) + dot (vadd y (m)) (vscale u (vadd x1 (vscale ((-1) * (dot x1 e)) e)))))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [turned mean], by Average:
  E[E[E[abs(<-<z + m, z + m>^(1/2)*<y, z + m>*inverse(z + m, z + m)*(z + m) + <z + m, z +
    m>^(1/2)*y, x + u*e>); z ~ gamma1]; y ~ gamma1]; x ~ gamma1] = E[E[E[abs(<y + m, (x - <x,
    e>*e)*u + z*<x - <x, e>*e, x - <x, e>*e>^(1/2)>); z ~ gamma1]; y ~ gamma1]; x ~ gamma1]
*)
Lemma step_turned_mean (V : Space) (e : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Rabs (dot (vadd (vscale ((-1) * (sqrt (dot (vadd y1 (m)) (vadd y1 (m)))) * (dot x1 (vadd y1 (m))) * (inverse (dot (vadd y1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) (vadd y1 (m))) (vscale (sqrt (dot (vadd y1 (m)) (vadd y1 (m)))) x1)) (vadd z (vscale u e)))))) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Rabs (dot (vadd x1 (m)) (vadd (vscale u (vadd z (vscale ((-1) * (dot z e)) e))) (vscale (sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) y1)))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [area], by Algebra:
  pi^(-1/2)*E[E[A(x + u*e, y + m); y ~ gamma1]; x ~ gamma1]*2^(1/2) = E[E[E[abs(<-<z + m, z +
    m>^(1/2)*<y, z + m>*inverse(z + m, z + m)*(z + m) + <z + m, z + m>^(1/2)*y, x + u*e>); z ~
    gamma1]; y ~ gamma1]; x ~ gamma1]
*)
Lemma step_area (V : Space) (e : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (vscale u e)) (vadd z (vscale u e))) (dot (vadd z (vscale u e)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) * (sqrt 2) * (inv (sqrt PI)) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Rabs (dot (vadd (vscale ((-1) * (sqrt (dot (vadd y1 (m)) (vadd y1 (m)))) * (dot x1 (vadd y1 (m))) * (inverse (dot (vadd y1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) (vadd y1 (m))) (vscale (sqrt (dot (vadd y1 (m)) (vadd y1 (m)))) x1)) (vadd z (vscale u e)))))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [theorem], by Algebra:
  pi^(-1/2)*E[E[A(x + u*e, y + m); y ~ gamma1]; x ~ gamma1]*2^(1/2) = E[E[E[abs(<y + m, (x - <x,
    e>*e)*u + z*<x - <x, e>*e, x - <x, e>*e>^(1/2)>); z ~ gamma1]; y ~ gamma1]; x ~ gamma1]
*)
Lemma step_theorem (V : Space) (e : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (vscale u e)) (vadd z (vscale u e))) (dot (vadd z (vscale u e)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) * (sqrt 2) * (inv (sqrt PI)) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Rabs (dot (vadd x1 (m)) (vadd (vscale u (vadd z (vscale ((-1) * (dot z e)) e))) (vscale (sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) y1)))))).
Proof.
  pose proof (step_turned_mean (V) (e) (m) (n) (u) (gamma) label_n H_unit H_dimension C_area_turned_first C_area_turned_second C_area_turned_third) as H_turned_mean.
  pose proof (step_area (V) (e) (m) (n) (u) (gamma) label_n H_unit H_dimension C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned) as H_area.
  assert (U' : forall z0' z1' z2' : R, ((((z0') * (sqrt 2) * (inv (sqrt PI)))) = (z2')) -> ((z2') = (z1')) -> ((z0') * (sqrt 2) * (inv (sqrt PI))) = z1').
  { clear.
    intros z0' z1' z2' H_area H_turned_mean.
    rewrite ?H_area, ?H_turned_mean.
    rewrite ?H_area, ?H_turned_mean.
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (vscale u e)) (vadd z (vscale u e))) (dot (vadd z (vscale u e)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Rabs (dot (vadd x1 (m)) (vadd (vscale u (vadd z (vscale ((-1) * (dot z e)) e))) (vscale (sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) y1))))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Rabs (dot (vadd (vscale ((-1) * (sqrt (dot (vadd y1 (m)) (vadd y1 (m)))) * (dot x1 (vadd y1 (m))) * (inverse (dot (vadd y1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))) (dot (vadd y1 (m)) (vadd y1 (m))))) (vadd y1 (m))) (vscale (sqrt (dot (vadd y1 (m)) (vadd y1 (m)))) x1)) (vadd z (vscale u e)))))))) as V'.
  specialize (V' ltac:(says H_area)).
  specialize (V' ltac:(says H_turned_mean)).
  rearranged V'.
Qed.

Theorem theorem (V : Space) (e : V) (m : V) (n : R) (u : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (vscale u e)) (vadd z (vscale u e))) (dot (vadd z (vscale u e)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) * (sqrt 2) * (inv (sqrt PI)) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => Rabs (dot (vadd x1 (m)) (vadd (vscale u (vadd z (vscale ((-1) * (dot z e)) e))) (vscale (sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) y1)))))).
Proof. exact (step_theorem (V) (e) (m) (n) (u) (gamma) label_n H_unit H_dimension C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned). Qed.
