(** The area as a mean of products (area-projected)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Then E[abs(<x*<y, y>^(1/2) - y*<x, y>*<y, y>^(1/2)*inverse(y, y), z>); z ~ gamma1] =
    pi^(-1/2)*A(x, y)*2^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
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
Proof.
  unfold A, inverse.
  not_zero y.
  try assert (N6' : normal_form ((sqrt ((dot x x) * (dot y y) - (dot x y) ^ 2))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (N7' : normal_form ((dot (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (((inv (dot y y))))) y)) (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (((inv (dot y y))))) y)))) (dot y y * (dot x x) - (dot x y) ^ 2)) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot y y) * sqrt (dot y y) = dot y y) by (apply sqrt_sqrt; sign); assert (Z0' : dot y y <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]))].
  try assert (N8' : normal_form ((sqrt (dot (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (((inv (dot y y))))) y)) (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (((inv (dot y y))))) y))))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  first [put; solve [ring] | equal].
Qed.

(** Step [moment], by Instance:
  E[abs(<x*<y, y>^(1/2) - y*<x, y>*<y, y>^(1/2)*inverse(y, y), z>); z ~ gamma1] = pi^(-1/2)*<x*<y,
    y>^(1/2) - y*<x, y>*<y, y>^(1/2)*inverse(y, y), x*<y, y>^(1/2) - y*<x, y>*<y,
    y>^(1/2)*inverse(y, y)>^(1/2)*2^(1/2)
*)
Lemma step_moment (V : Space) (e : V) (n : R) (x : V) (y : V) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun z => Rabs (dot (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) z)) = sqrt (dot (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y))) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (I' : E (gamma 1) (fun z => Rabs (dot (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) z)) = sqrt (dot (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y))) * (sqrt 2) * (inv (sqrt PI))).
  { apply (absolute_normal.step_theorem (V) (e) (n) (1) (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) (gamma)); [premise | first [assumption | gap; by_number | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, inverse; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned]. }
  congruent_to I'.
Qed.

(** Step [projected], by Algebra:
  E[abs(<x*<y, y>^(1/2) - y*<x, y>*<y, y>^(1/2)*inverse(y, y), z>); z ~ gamma1] = pi^(-1/2)*A(x,
    y)*2^(1/2)
*)
Lemma step_projected (V : Space) (e : V) (n : R) (x : V) (y : V) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun z => Rabs (dot (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) z)) = A (dot x x) (dot x y) (dot y y) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  pose proof (step_area (V) (x) (y)) as H_area.
  pose proof (step_moment (V) (e) (n) (x) (y) (gamma) label_n H_unit H_dimension C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned) as H_moment.
  rewrite ?H_moment, ?H_area.
  rewrite ?H_moment, ?H_area.
  unfold A, inverse.
  try assert (N5' : normal_form (((((A (dot x x) (dot x y) (dot y y))) * (sqrt 2) * (inv (sqrt PI))))) (A (dot x x) (dot x y) (dot y y) * (sqrt 2) * (inv (sqrt PI)))) by (unfold normal_form; first [put; solve [ring] | equal]).
  try assert (N6' : normal_form ((sqrt ((dot x x) * (dot y y) - (dot x y) ^ 2))) (sqrt (dot y y * (dot x x) - (dot x y) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
  try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
  try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
  try assert (Q3' : sqrt (dot y y * (dot x x) - (dot x y) ^ 2) * sqrt (dot y y * (dot x x) - (dot x y) ^ 2) = dot y y * (dot x x) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]).
  assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal].
Qed.

Theorem theorem (V : Space) (e : V) (n : R) (x : V) (y : V) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun z => Rabs (dot (vadd (vscale (sqrt (dot y y)) x) (vscale ((-1) * (dot x y) * (sqrt (dot y y)) * (inverse (dot y y) (dot y y) (dot y y))) y)) z)) = A (dot x x) (dot x y) (dot y y) * (sqrt 2) * (inv (sqrt PI)).
Proof. exact (step_projected (V) (e) (n) (x) (y) (gamma) label_n H_unit H_dimension C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned). Qed.
