(** The area as a mean of products (area-projected)

  Given [normal]: gamma1 is N(0, I)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Then E[abs(<x*<y, y>^(1/2) - y*<x, y>*<y, y>^(1/2)*inverse(y, y), z>); z ~ gamma1] =
    pi^(-1/2)*A(x, y)*2^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require absolute_normal.
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

(** Step [area], by Algebra:
  <x*<y, y>^(1/2) - y*<x, y>*<y, y>^(1/2)*inverse(y, y), x*<y, y>^(1/2) - y*<x, y>*<y,
    y>^(1/2)*inverse(y, y)>^(1/2) = A(x, y)
*)
Lemma step_area (V : Space) (x : V) (y : V) :
  sqrt (dot (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y))) = A (dot x x) (dot x y) (dot y y).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [moment], by Instance:
  E[abs(<x*<y, y>^(1/2) - y*<x, y>*<y, y>^(1/2)*inverse(y, y), z>); z ~ gamma1] = pi^(-1/2)*<x*<y,
    y>^(1/2) - y*<x, y>*<y, y>^(1/2)*inverse(y, y), x*<y, y>^(1/2) - y*<x, y>*<y,
    y>^(1/2)*inverse(y, y)>^(1/2)*2^(1/2)
  Not stated: normal laws are not translated
*)

(** Step [projected], by Algebra:
  E[abs(<x*<y, y>^(1/2) - y*<x, y>*<y, y>^(1/2)*inverse(y, y), z>); z ~ gamma1] = pi^(-1/2)*A(x,
    y)*2^(1/2)
*)
Lemma step_projected (V : Space) (x : V) (y : V) (gamma : R -> law V) :
  E (gamma 1) (fun z => Rabs (dot (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) z)) = A (dot x x) (dot x y) (dot y y) * (sqrt 2) * (inv (sqrt PI)).
Proof. (* Admitted: moment is not stated *)
Admitted.

Theorem theorem (V : Space) (x : V) (y : V) (gamma : R -> law V) :
  E (gamma 1) (fun z => Rabs (dot (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) z)) = A (dot x x) (dot x y) (dot y y) * (sqrt 2) * (inv (sqrt PI)).
Proof. exact (step_projected (V) (x) (y) (gamma)). Qed.
Print Assumptions theorem.
