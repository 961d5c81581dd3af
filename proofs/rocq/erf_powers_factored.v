(** Means of powers of a scalar product factor into radial ones (erf-powers-factored)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Then E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 + i); x ~
    gamma1]*E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n +
    2))^(-1)*<x, y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]*(n - 1 + d + i)*E[(((<x,
    x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1] = (n +
    i)*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x
    ~ gamma1]*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 +
    i); x ~ gamma1]*E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y,
    y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

Definition cited_spheres (V : Space) (gamma : R -> law V) : Prop :=
  forall (D : R) (a : R) (i : R) (n : R) (y : V),
  (label a) ->
  (label i) ->
  (label n) ->
  (D > 0) ->
  (E (gamma 1) (fun x => npow (dot x y) (1 + n + i) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (n + E (gamma 1) (fun x => dot x x) + i - 1) = (n + i) * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1)) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2))))) * (dot y y)).

(** Step [spheres], by Cited:
  E[(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, y>^(1 + n + i)*<x, x>^(-1 + a); x ~ gamma1]*(n - 1 +
    E[<x, x>; x ~ gamma1] + i) = (n + i)*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, y>^(n -
    1 + i)*<x, x>^(-1 + a); x ~ gamma1]*<y, y>
*)
Lemma step_spheres (V : Space) (D : R) (a : R) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (C_spheres : cited_spheres V gamma) :
  E (gamma 1) (fun z => npow (dot z y) (1 + n + i) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * (n + E (gamma 1) (fun z => dot z z) + i - 1) = (n + i) * (E (gamma 1) (fun z => dot z z * (npow (dot z y) (n + i - 1)) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (dot y y).
Proof.
  exact (C_spheres D a i n y label_a label_i label_n H_D_pos_0).
Qed.

Definition cited_x (V : Space) (gamma : R -> law V) : Prop :=
  forall (D : R) (a : R) (i : R) (n : R) (y : V),
  (label a) ->
  (label i) ->
  (label n) ->
  (D > 0) ->
  (E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1)) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) = E (gamma 1) (fun x => dot x x * (npow (dot x x) (a - 1)) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) (n + 2)))) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))))).

(** Step [x], by Cited:
  E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, y>^(n - 1 + i)*<x, x>^(-1 + a); x ~
    gamma1]*E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~
    gamma1] = E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 +
    i); x ~ gamma1]*E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, y>^(n - 1 + i)*<x, x>^(-1 + a); x ~
    gamma1]
*)
Lemma step_x (V : Space) (D : R) (a : R) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (C_x : cited_x V gamma) :
  E (gamma 1) (fun z => dot z z * (npow (dot z y) (n + i - 1)) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * (E (gamma 1) (fun z => npow (dot z z) (a - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) = E (gamma 1) (fun z => dot z z * (npow (dot z z) (a - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * (E (gamma 1) (fun z => npow (dot z y) (n + i - 1) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) n)))).
Proof.
  exact (C_x D a i n y label_a label_i label_n H_D_pos_0).
Qed.

Definition cited_y (V : Space) (gamma : R -> law V) : Prop :=
  forall (D : R) (b : R) (i : R) (n : R) (x : V),
  (label b) ->
  (label i) ->
  (label n) ->
  (D > 0) ->
  (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (E (gamma 1) (fun z => dot z z * (npow (dot x z) (n + i - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) = E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * (E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) n))))).

(** Step [y], by Cited:
  E[(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1)*(<y, y>^(1/2))^(n - 1 + i); y ~ gamma1]*E[<y,
    y>*<x, y>^(n - 1 + i)*(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<y, y>^(b - 1); y ~ gamma1] = E[<y,
    y>*(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<y, y>^(b - 1)*(<y, y>^(1/2))^(n - 1 + i); y ~
    gamma1]*E[<x, y>^(n - 1 + i)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]
*)
Lemma step_y (V : Space) (D : R) (b : R) (i : R) (n : R) (x : V) (gamma : R -> law V)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (C_y : cited_y V gamma) :
  E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (E (gamma 1) (fun z => dot z z * (npow (dot x z) (n + i - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) = E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * (E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) n)))).
Proof.
  exact (C_y D b i n x label_b label_i label_n H_D_pos_0).
Qed.

(** Step [left], by Algebra:
  E[(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, y>^(1 + n + i)*<x, x>^(-1 + a); x ~ gamma1]*(n - 1 + d
    + i)*E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~
    gamma1]*(((D + <y, y>)^(1/2))^(n + 2))^(-1)*<y, y>^(b - 1) - (n + i)*E[<x, x>*(((<x, x> +
    D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1]*<y,
    y>*E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, y... = 0
*)
Lemma step_left (V : Space) (D : R) (a : R) (b : R) (d : R) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (C_spheres : cited_spheres V gamma)
    (C_x : cited_x V gamma) :
  E (gamma 1) (fun z => npow (dot z y) (1 + n + i) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * (n + d + i - 1) * (E (gamma 1) (fun z => npow (dot z z) (a - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) (n + 2))) - (n + i) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (a - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (dot y y) * (E (gamma 1) (fun z => npow (dot z y) (n + i - 1) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) (n + 2))) = 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [mean left], by Average:
  E[(((<x, x> + D)^(1/2))^(n + 2))^(-1)*(n - 1 + d + i)*E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x,
    y>^(1 + n + i)*<y, y>^(-1 + a); y ~ gamma1]*E[(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(-1 +
    a)*(<y, y>^(1/2))^(n - 1 + i); y ~ gamma1]*<x, x>^(b - 1) - <x, x>*(n + i)*E[<y, y>*(((<y, y>
    + D)^(1/2))^(n + 2))^(-1)*<y, y>^(-1 + a)*(<y, y>^(1/2))^(n - 1 + i); y ~ gamma1]*E[<x, y>^(n
    - 1 + i)*(((<y, y> + D)^(... = 0
*)
Lemma step_mean_left (V : Space) (D : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (C_spheres : cited_spheres V gamma)
    (C_x : cited_x V gamma) :
  E (gamma 1) (fun z => (n + d + i - 1) * (E (gamma 1) (fun x1 => npow (dot z x1) (1 + n + i) * (npow (dot x1 x1) (a - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2))))) * (E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * (npow (sqrt (dot x1 x1)) (n + i - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))) - dot z z * (n + i) * (E (gamma 1) (fun x1 => dot x1 x1 * (npow (dot x1 x1) (a - 1)) * (npow (sqrt (dot x1 x1)) (n + i - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2))))) * (E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot x1 x1) (a - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) = 0.
Proof.
  assert (H_left : forall z0 : V, drawn (gamma 1) z0 -> E (gamma 1) (fun z => npow (dot z (z0)) (1 + n + i) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * (n + d + i - 1) * (E (gamma 1) (fun z => npow (dot z z) (a - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) * (npow (dot (z0) (z0)) (b - 1)) * (inv (npow (sqrt (D + dot (z0) (z0))) (n + 2))) - (n + i) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (a - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (dot (z0) (z0)) * (E (gamma 1) (fun z => npow (dot z (z0)) (n + i - 1) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) * (npow (dot (z0) (z0)) (b - 1)) * (inv (npow (sqrt (D + dot (z0) (z0))) (n + 2))) = 0).
  { intros z0 D0; draws; apply (step_left (V) (D) (a) (b) (d) (i) (n) (z0) (gamma)); premise. }
  assert (P' : E (gamma 1) (fun z => (n + d + i - 1) * (E (gamma 1) (fun x1 => npow (dot z x1) (1 + n + i) * (npow (dot x1 x1) (a - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2))))) * (E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * (npow (sqrt (dot x1 x1)) (n + i - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))) - dot z z * (n + i) * (E (gamma 1) (fun x1 => dot x1 x1 * (npow (dot x1 x1) (a - 1)) * (npow (sqrt (dot x1 x1)) (n + i - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2))))) * (E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot x1 x1) (a - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) = 0).
  { apply E_is; intros d0 D0; draws.
    pose proof (H_left d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [left is], by Algebra:
  E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n + 2))^(-1)*<x,
    y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]*(n - 1 + d + i)*E[(((<x, x> +
    D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1] = (n + i)*E[<x,
    x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~
    gamma1]*E[E[<x, y>^(n - 1 + i)*<y, y>*(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(((D
    + <x, x>)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_left_is (V : Space) (D : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (C_spheres : cited_spheres V gamma)
    (C_x : cited_x V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z z) (a - 1) * (npow (dot z x1) (1 + n + i)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2))) * (inv (npow (sqrt (D + dot z z)) (n + 2))))) * (n + d + i - 1) * (E (gamma 1) (fun z => npow (dot z z) (a - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) = (n + i) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (a - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (dot x1 x1) * (npow (dot z z) (a - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2))) * (inv (npow (sqrt (D + dot z z)) n))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [right], by Algebra:
  -E[<y, y>*(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<y, y>^(b - 1)*(<y, y>^(1/2))^(n - 1 + i); y ~
    gamma1]*E[<x, y>^(n - 1 + i)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]*<x,
    x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1) + E[(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b -
    1)*(<y, y>^(1/2))^(n - 1 + i); y ~ gamma1]*E[<y, y>*<x, y>^(n - 1 + i)*(((<y, y> +
    D)^(1/2))^(n + 2))^(-1)*<y, y>^(b - 1);... = 0
*)
Lemma step_right (V : Space) (D : R) (a : R) (b : R) (i : R) (n : R) (x : V) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (C_y : cited_y V gamma) :
  E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (E (gamma 1) (fun z => dot z z * (npow (dot x z) (n + i - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (D + dot x x)) n)) - E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * (E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (D + dot x x)) n)) = 0.
Proof.
  pose proof (step_y (V) (D) (b) (i) (n) (x) (gamma) label_b label_i label_n H_D_pos_0 C_y) as H_y.
  try assert (0 < D + dot x x) by sign.
  assert (S0' : E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (E (gamma 1) (fun z => dot z z * (npow (dot x z) (n + i - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (D + dot x x)) n)) - E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * (E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (D + dot x x)) n)) = E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (b - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * (npow (dot x x) (a - 1)) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x z) (i - 1)) * (dot x z) * (npow (dot x z) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (D + dot x x)) (n - 1))) * (inv (sqrt (D + dot x x))) - E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (i - 1)) * (npow (dot z z) (b - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))) * (npow (dot x x) (a - 1)) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x z) (i - 1)) * (dot x z) * (npow (dot x z) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (D + dot x x)) (n - 1))) * (inv (sqrt (D + dot x x)))).
  { transitivity (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (E (gamma 1) (fun z => dot z z * (npow (dot x z) (n + i - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (D + dot x x)) n)) - E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * (E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (D + dot x x)) n))). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (i - 1)) * (npow (dot z z) (b - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => (1) * (dot x_1 x_1 * (npow (sqrt (dot x_1 x_1)) (i - 1)) * (npow (dot x_1 x_1) (b - 1)) * (sqrt (dot x_1 x_1)) * (npow (sqrt (dot x_1 x_1)) (n - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity (dot x_1 x_1 * (npow (sqrt (dot x_1 x_1)) (i - 1)) * (npow (dot x_1 x_1) (b - 1)) * (sqrt (dot x_1 x_1)) * (npow (sqrt (dot x_1 x_1)) (n - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))).
        { transitivity (dot x_1 x_1 * (npow (dot x_1 x_1) (b - 1)) * (npow (sqrt (dot x_1 x_1)) (n + i - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n + 2)))). { arrange. }
          try assert (0 < dot x_1 x_1 + D) by sign.
          try assert (N2' : normal_form (npow (dot x_1 x_1) (b - 1)) (npow (dot x_1 x_1) (b - 1))) by normal.
          try assert (N3' : normal_form (npow (sqrt (dot x_1 x_1)) (n + i - 1)) (npow (sqrt (dot x_1 x_1)) (i - 1) * (sqrt (dot x_1 x_1)) * (npow (sqrt (dot x_1 x_1)) (n - 1)))) by normal.
          try assert (0 < dot x_1 x_1 + D) by sign.
          try assert (N4' : normal_form (npow (sqrt (dot x_1 x_1 + D)) (n + 2)) (dot x_1 x_1 * (sqrt (dot x_1 x_1 + D)) * (npow (sqrt (dot x_1 x_1 + D)) (n - 1)) + D * (sqrt (dot x_1 x_1 + D)) * (npow (sqrt (dot x_1 x_1 + D)) (n - 1)))) by normal.
          try assert (0 < dot x_1 x_1 + D) by sign.
          try assert (0 < dot x_1 x_1 + D) by sign.
          try assert (N5' : normal_form (inv (npow (sqrt (dot x_1 x_1 + D)) (n + 2))) (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1)) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_1 x_1 + D) * sqrt (dot x_1 x_1 + D) = dot x_1 x_1 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_1 x_1 + D)) * inv (sqrt (dot x_1 x_1 + D)) = inv (dot x_1 x_1 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_1 x_1 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : dot x_1 x_1 + D <> 0) by (apply positive_ne; sign); assert (Z2' : npow (sqrt (dot x_1 x_1 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_1 => dot x_1 x_1 * (npow (sqrt (dot x_1 x_1)) (i - 1)) * (npow (dot x_1 x_1) (b - 1)) * (sqrt (dot x_1 x_1)) * (npow (sqrt (dot x_1 x_1)) (n - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (i - 1)) * (npow (dot z z) (b - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))))). { arrange. }
      arrange. }
    assert (E6' : normal_form (E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x z) (i - 1)) * (dot x z) * (npow (dot x z) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_7 => (1) * (npow (dot x_7 x_7) (b - 1) * (npow (dot x x_7) (i - 1)) * (dot x x_7) * (npow (dot x x_7) (n - 1)) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))))).
      { apply E_ext; intros x_7 D_x_7; draws.
        transitivity (npow (dot x_7 x_7) (b - 1) * (npow (dot x x_7) (i - 1)) * (dot x x_7) * (npow (dot x x_7) (n - 1)) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))).
        { transitivity (npow (dot x x_7) (n + i - 1) * (npow (dot x_7 x_7) (b - 1)) * (inv (npow (sqrt (dot x_7 x_7 + D)) n))). { arrange. }
          try assert (0 < dot x_7 x_7 + D) by sign.
          try assert (N8' : normal_form (npow (dot x x_7) (n + i - 1)) (npow (dot x x_7) (i - 1) * (dot x x_7) * (npow (dot x x_7) (n - 1)))) by normal.
          try assert (N9' : normal_form (npow (dot x_7 x_7) (b - 1)) (npow (dot x_7 x_7) (b - 1))) by normal.
          try assert (0 < dot x_7 x_7 + D) by sign.
          try assert (N10' : normal_form (npow (sqrt (dot x_7 x_7 + D)) n) (sqrt (dot x_7 x_7 + D) * (npow (sqrt (dot x_7 x_7 + D)) (n - 1)))) by normal.
          try assert (0 < dot x_7 x_7 + D) by sign.
          try assert (N11' : normal_form (inv (npow (sqrt (dot x_7 x_7 + D)) n)) (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1)) * (inv (sqrt (dot x_7 x_7 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_7 x_7 + D) * sqrt (dot x_7 x_7 + D) = dot x_7 x_7 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_7 x_7 + D)) * inv (sqrt (dot x_7 x_7 + D)) = inv (dot x_7 x_7 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_7 x_7 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_7 x_7 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_7 => npow (dot x_7 x_7) (b - 1) * (npow (dot x x_7) (i - 1)) * (dot x x_7) * (npow (dot x x_7) (n - 1)) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x z) (i - 1)) * (dot x z) * (npow (dot x z) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))). { arrange. }
      arrange. }
    assert (E12' : normal_form (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) (E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (b - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_13 => (1) * (npow (sqrt (dot x_13 x_13)) (i - 1) * (npow (dot x_13 x_13) (b - 1)) * (sqrt (dot x_13 x_13)) * (npow (sqrt (dot x_13 x_13)) (n - 1)) * (inv (npow (sqrt (dot x_13 x_13 + D)) (n - 1))) * (inv (sqrt (dot x_13 x_13 + D)))))).
      { apply E_ext; intros x_13 D_x_13; draws.
        transitivity (npow (sqrt (dot x_13 x_13)) (i - 1) * (npow (dot x_13 x_13) (b - 1)) * (sqrt (dot x_13 x_13)) * (npow (sqrt (dot x_13 x_13)) (n - 1)) * (inv (npow (sqrt (dot x_13 x_13 + D)) (n - 1))) * (inv (sqrt (dot x_13 x_13 + D)))).
        { transitivity (npow (dot x_13 x_13) (b - 1) * (npow (sqrt (dot x_13 x_13)) (n + i - 1)) * (inv (npow (sqrt (dot x_13 x_13 + D)) n))). { arrange. }
          try assert (0 < dot x_13 x_13 + D) by sign.
          try assert (N14' : normal_form (npow (dot x_13 x_13) (b - 1)) (npow (dot x_13 x_13) (b - 1))) by normal.
          try assert (N15' : normal_form (npow (sqrt (dot x_13 x_13)) (n + i - 1)) (npow (sqrt (dot x_13 x_13)) (i - 1) * (sqrt (dot x_13 x_13)) * (npow (sqrt (dot x_13 x_13)) (n - 1)))) by normal.
          try assert (0 < dot x_13 x_13 + D) by sign.
          try assert (N16' : normal_form (npow (sqrt (dot x_13 x_13 + D)) n) (sqrt (dot x_13 x_13 + D) * (npow (sqrt (dot x_13 x_13 + D)) (n - 1)))) by normal.
          try assert (0 < dot x_13 x_13 + D) by sign.
          try assert (N17' : normal_form (inv (npow (sqrt (dot x_13 x_13 + D)) n)) (inv (npow (sqrt (dot x_13 x_13 + D)) (n - 1)) * (inv (sqrt (dot x_13 x_13 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_13 x_13 + D) * sqrt (dot x_13 x_13 + D) = dot x_13 x_13 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_13 x_13 + D)) * inv (sqrt (dot x_13 x_13 + D)) = inv (dot x_13 x_13 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_13 x_13 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_13 x_13 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_13 => npow (sqrt (dot x_13 x_13)) (i - 1) * (npow (dot x_13 x_13) (b - 1)) * (sqrt (dot x_13 x_13)) * (npow (sqrt (dot x_13 x_13)) (n - 1)) * (inv (npow (sqrt (dot x_13 x_13 + D)) (n - 1))) * (inv (sqrt (dot x_13 x_13 + D)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (b - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))). { arrange. }
      arrange. }
    assert (E18' : normal_form (E (gamma 1) (fun z => dot z z * (npow (dot x z) (n + i - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x z) (i - 1)) * (dot x z) * (npow (dot x z) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_19 => (1) * (dot x_19 x_19 * (npow (dot x_19 x_19) (b - 1)) * (npow (dot x x_19) (i - 1)) * (dot x x_19) * (npow (dot x x_19) (n - 1)) * (inv (npow (sqrt (dot x_19 x_19 + D)) (n - 1))) * (inv (dot x_19 x_19 + D)) * (inv (sqrt (dot x_19 x_19 + D)))))).
      { apply E_ext; intros x_19 D_x_19; draws.
        transitivity (dot x_19 x_19 * (npow (dot x_19 x_19) (b - 1)) * (npow (dot x x_19) (i - 1)) * (dot x x_19) * (npow (dot x x_19) (n - 1)) * (inv (npow (sqrt (dot x_19 x_19 + D)) (n - 1))) * (inv (dot x_19 x_19 + D)) * (inv (sqrt (dot x_19 x_19 + D)))).
        { transitivity (dot x_19 x_19 * (npow (dot x x_19) (n + i - 1)) * (npow (dot x_19 x_19) (b - 1)) * (inv (npow (sqrt (dot x_19 x_19 + D)) (n + 2)))). { arrange. }
          try assert (0 < dot x_19 x_19 + D) by sign.
          try assert (N20' : normal_form (npow (dot x x_19) (n + i - 1)) (npow (dot x x_19) (i - 1) * (dot x x_19) * (npow (dot x x_19) (n - 1)))) by normal.
          try assert (N21' : normal_form (npow (dot x_19 x_19) (b - 1)) (npow (dot x_19 x_19) (b - 1))) by normal.
          try assert (0 < dot x_19 x_19 + D) by sign.
          try assert (N22' : normal_form (npow (sqrt (dot x_19 x_19 + D)) (n + 2)) (dot x_19 x_19 * (sqrt (dot x_19 x_19 + D)) * (npow (sqrt (dot x_19 x_19 + D)) (n - 1)) + D * (sqrt (dot x_19 x_19 + D)) * (npow (sqrt (dot x_19 x_19 + D)) (n - 1)))) by normal.
          try assert (0 < dot x_19 x_19 + D) by sign.
          try assert (0 < dot x_19 x_19 + D) by sign.
          try assert (N23' : normal_form (inv (npow (sqrt (dot x_19 x_19 + D)) (n + 2))) (inv (npow (sqrt (dot x_19 x_19 + D)) (n - 1)) * (inv (dot x_19 x_19 + D)) * (inv (sqrt (dot x_19 x_19 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_19 x_19 + D) * sqrt (dot x_19 x_19 + D) = dot x_19 x_19 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_19 x_19 + D)) * inv (sqrt (dot x_19 x_19 + D)) = inv (dot x_19 x_19 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (dot x_19 x_19 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_19 x_19 + D) <> 0) by (apply positive_ne; sign); assert (Z2' : dot x_19 x_19 + D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_19 => dot x_19 x_19 * (npow (dot x_19 x_19) (b - 1)) * (npow (dot x x_19) (i - 1)) * (dot x x_19) * (npow (dot x x_19) (n - 1)) * (inv (npow (sqrt (dot x_19 x_19 + D)) (n - 1))) * (inv (dot x_19 x_19 + D)) * (inv (sqrt (dot x_19 x_19 + D)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x z) (i - 1)) * (dot x z) * (npow (dot x z) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))))). { arrange. }
      arrange. }
    try assert (0 < D + dot x x) by sign.
    try assert (N24' : normal_form (npow (dot x x) (a - 1)) (npow (dot x x) (a - 1))) by normal.
    try assert (0 < D + dot x x) by sign.
    try assert (N25' : normal_form (npow (sqrt (D + dot x x)) n) (sqrt (D + dot x x) * (npow (sqrt (D + dot x x)) (n - 1)))) by normal.
    try assert (0 < D + dot x x) by sign.
    try assert (N26' : normal_form (inv (npow (sqrt (D + dot x x)) n)) (inv (npow (sqrt (D + dot x x)) (n - 1)) * (inv (sqrt (D + dot x x))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + dot x x) * sqrt (D + dot x x) = D + dot x x) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + dot x x)) * inv (sqrt (D + dot x x)) = inv (D + dot x x)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (D + dot x x)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (D + dot x x) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (E (gamma 1) (fun z => dot z z * (npow (dot x z) (n + i - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (D + dot x x)) n)) - E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * (E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (D + dot x x)) n))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (0). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (E (gamma 1) (fun z => dot z z * (npow (dot x z) (n + i - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) = E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (b - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x z) (i - 1)) * (dot x z) * (npow (dot x z) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))))).
  { transitivity (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (E (gamma 1) (fun z => dot z z * (npow (dot x z) (n + i - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))))). { arrange. }
    assert (E27' : normal_form (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) (E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (b - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_28 => (1) * (npow (sqrt (dot x_28 x_28)) (i - 1) * (npow (dot x_28 x_28) (b - 1)) * (sqrt (dot x_28 x_28)) * (npow (sqrt (dot x_28 x_28)) (n - 1)) * (inv (npow (sqrt (dot x_28 x_28 + D)) (n - 1))) * (inv (sqrt (dot x_28 x_28 + D)))))).
      { apply E_ext; intros x_28 D_x_28; draws.
        transitivity (npow (sqrt (dot x_28 x_28)) (i - 1) * (npow (dot x_28 x_28) (b - 1)) * (sqrt (dot x_28 x_28)) * (npow (sqrt (dot x_28 x_28)) (n - 1)) * (inv (npow (sqrt (dot x_28 x_28 + D)) (n - 1))) * (inv (sqrt (dot x_28 x_28 + D)))).
        { transitivity (npow (dot x_28 x_28) (b - 1) * (npow (sqrt (dot x_28 x_28)) (n + i - 1)) * (inv (npow (sqrt (dot x_28 x_28 + D)) n))). { arrange. }
          try assert (0 < dot x_28 x_28 + D) by sign.
          try assert (N29' : normal_form (npow (dot x_28 x_28) (b - 1)) (npow (dot x_28 x_28) (b - 1))) by normal.
          try assert (N30' : normal_form (npow (sqrt (dot x_28 x_28)) (n + i - 1)) (npow (sqrt (dot x_28 x_28)) (i - 1) * (sqrt (dot x_28 x_28)) * (npow (sqrt (dot x_28 x_28)) (n - 1)))) by normal.
          try assert (0 < dot x_28 x_28 + D) by sign.
          try assert (N31' : normal_form (npow (sqrt (dot x_28 x_28 + D)) n) (sqrt (dot x_28 x_28 + D) * (npow (sqrt (dot x_28 x_28 + D)) (n - 1)))) by normal.
          try assert (0 < dot x_28 x_28 + D) by sign.
          try assert (N32' : normal_form (inv (npow (sqrt (dot x_28 x_28 + D)) n)) (inv (npow (sqrt (dot x_28 x_28 + D)) (n - 1)) * (inv (sqrt (dot x_28 x_28 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_28 x_28 + D) * sqrt (dot x_28 x_28 + D) = dot x_28 x_28 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_28 x_28 + D)) * inv (sqrt (dot x_28 x_28 + D)) = inv (dot x_28 x_28 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_28 x_28 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_28 x_28 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_28 => npow (sqrt (dot x_28 x_28)) (i - 1) * (npow (dot x_28 x_28) (b - 1)) * (sqrt (dot x_28 x_28)) * (npow (sqrt (dot x_28 x_28)) (n - 1)) * (inv (npow (sqrt (dot x_28 x_28 + D)) (n - 1))) * (inv (sqrt (dot x_28 x_28 + D)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (b - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))). { arrange. }
      arrange. }
    assert (E33' : normal_form (E (gamma 1) (fun z => dot z z * (npow (dot x z) (n + i - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x z) (i - 1)) * (dot x z) * (npow (dot x z) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_34 => (1) * (dot x_34 x_34 * (npow (dot x_34 x_34) (b - 1)) * (npow (dot x x_34) (i - 1)) * (dot x x_34) * (npow (dot x x_34) (n - 1)) * (inv (npow (sqrt (dot x_34 x_34 + D)) (n - 1))) * (inv (dot x_34 x_34 + D)) * (inv (sqrt (dot x_34 x_34 + D)))))).
      { apply E_ext; intros x_34 D_x_34; draws.
        transitivity (dot x_34 x_34 * (npow (dot x_34 x_34) (b - 1)) * (npow (dot x x_34) (i - 1)) * (dot x x_34) * (npow (dot x x_34) (n - 1)) * (inv (npow (sqrt (dot x_34 x_34 + D)) (n - 1))) * (inv (dot x_34 x_34 + D)) * (inv (sqrt (dot x_34 x_34 + D)))).
        { transitivity (dot x_34 x_34 * (npow (dot x x_34) (n + i - 1)) * (npow (dot x_34 x_34) (b - 1)) * (inv (npow (sqrt (dot x_34 x_34 + D)) (n + 2)))). { arrange. }
          try assert (0 < dot x_34 x_34 + D) by sign.
          try assert (N35' : normal_form (npow (dot x x_34) (n + i - 1)) (npow (dot x x_34) (i - 1) * (dot x x_34) * (npow (dot x x_34) (n - 1)))) by normal.
          try assert (N36' : normal_form (npow (dot x_34 x_34) (b - 1)) (npow (dot x_34 x_34) (b - 1))) by normal.
          try assert (0 < dot x_34 x_34 + D) by sign.
          try assert (N37' : normal_form (npow (sqrt (dot x_34 x_34 + D)) (n + 2)) (dot x_34 x_34 * (sqrt (dot x_34 x_34 + D)) * (npow (sqrt (dot x_34 x_34 + D)) (n - 1)) + D * (sqrt (dot x_34 x_34 + D)) * (npow (sqrt (dot x_34 x_34 + D)) (n - 1)))) by normal.
          try assert (0 < dot x_34 x_34 + D) by sign.
          try assert (0 < dot x_34 x_34 + D) by sign.
          try assert (N38' : normal_form (inv (npow (sqrt (dot x_34 x_34 + D)) (n + 2))) (inv (npow (sqrt (dot x_34 x_34 + D)) (n - 1)) * (inv (dot x_34 x_34 + D)) * (inv (sqrt (dot x_34 x_34 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_34 x_34 + D) * sqrt (dot x_34 x_34 + D) = dot x_34 x_34 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_34 x_34 + D)) * inv (sqrt (dot x_34 x_34 + D)) = inv (dot x_34 x_34 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : dot x_34 x_34 + D <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_34 x_34 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z2' : sqrt (dot x_34 x_34 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_34 => dot x_34 x_34 * (npow (dot x_34 x_34) (b - 1)) * (npow (dot x x_34) (i - 1)) * (dot x x_34) * (npow (dot x x_34) (n - 1)) * (inv (npow (sqrt (dot x_34 x_34 + D)) (n - 1))) * (inv (dot x_34 x_34 + D)) * (inv (sqrt (dot x_34 x_34 + D)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x z) (i - 1)) * (dot x z) * (npow (dot x z) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * (E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) = E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (i - 1)) * (npow (dot z z) (b - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x z) (i - 1)) * (dot x z) * (npow (dot x z) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))).
  { transitivity (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * (E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) n))))). { arrange. }
    assert (E39' : normal_form (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (i - 1)) * (npow (dot z z) (b - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_40 => (1) * (dot x_40 x_40 * (npow (sqrt (dot x_40 x_40)) (i - 1)) * (npow (dot x_40 x_40) (b - 1)) * (sqrt (dot x_40 x_40)) * (npow (sqrt (dot x_40 x_40)) (n - 1)) * (inv (npow (sqrt (dot x_40 x_40 + D)) (n - 1))) * (inv (dot x_40 x_40 + D)) * (inv (sqrt (dot x_40 x_40 + D)))))).
      { apply E_ext; intros x_40 D_x_40; draws.
        transitivity (dot x_40 x_40 * (npow (sqrt (dot x_40 x_40)) (i - 1)) * (npow (dot x_40 x_40) (b - 1)) * (sqrt (dot x_40 x_40)) * (npow (sqrt (dot x_40 x_40)) (n - 1)) * (inv (npow (sqrt (dot x_40 x_40 + D)) (n - 1))) * (inv (dot x_40 x_40 + D)) * (inv (sqrt (dot x_40 x_40 + D)))).
        { transitivity (dot x_40 x_40 * (npow (dot x_40 x_40) (b - 1)) * (npow (sqrt (dot x_40 x_40)) (n + i - 1)) * (inv (npow (sqrt (dot x_40 x_40 + D)) (n + 2)))). { arrange. }
          try assert (0 < dot x_40 x_40 + D) by sign.
          try assert (N41' : normal_form (npow (dot x_40 x_40) (b - 1)) (npow (dot x_40 x_40) (b - 1))) by normal.
          try assert (N42' : normal_form (npow (sqrt (dot x_40 x_40)) (n + i - 1)) (npow (sqrt (dot x_40 x_40)) (i - 1) * (sqrt (dot x_40 x_40)) * (npow (sqrt (dot x_40 x_40)) (n - 1)))) by normal.
          try assert (0 < dot x_40 x_40 + D) by sign.
          try assert (N43' : normal_form (npow (sqrt (dot x_40 x_40 + D)) (n + 2)) (dot x_40 x_40 * (sqrt (dot x_40 x_40 + D)) * (npow (sqrt (dot x_40 x_40 + D)) (n - 1)) + D * (sqrt (dot x_40 x_40 + D)) * (npow (sqrt (dot x_40 x_40 + D)) (n - 1)))) by normal.
          try assert (0 < dot x_40 x_40 + D) by sign.
          try assert (0 < dot x_40 x_40 + D) by sign.
          try assert (N44' : normal_form (inv (npow (sqrt (dot x_40 x_40 + D)) (n + 2))) (inv (npow (sqrt (dot x_40 x_40 + D)) (n - 1)) * (inv (dot x_40 x_40 + D)) * (inv (sqrt (dot x_40 x_40 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_40 x_40 + D) * sqrt (dot x_40 x_40 + D) = dot x_40 x_40 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_40 x_40 + D)) * inv (sqrt (dot x_40 x_40 + D)) = inv (dot x_40 x_40 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : dot x_40 x_40 + D <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_40 x_40 + D) <> 0) by (apply positive_ne; sign); assert (Z2' : npow (sqrt (dot x_40 x_40 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_40 => dot x_40 x_40 * (npow (sqrt (dot x_40 x_40)) (i - 1)) * (npow (dot x_40 x_40) (b - 1)) * (sqrt (dot x_40 x_40)) * (npow (sqrt (dot x_40 x_40)) (n - 1)) * (inv (npow (sqrt (dot x_40 x_40 + D)) (n - 1))) * (inv (dot x_40 x_40 + D)) * (inv (sqrt (dot x_40 x_40 + D)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (i - 1)) * (npow (dot z z) (b - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))))). { arrange. }
      arrange. }
    assert (E45' : normal_form (E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x z) (i - 1)) * (dot x z) * (npow (dot x z) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_46 => (1) * (npow (dot x_46 x_46) (b - 1) * (npow (dot x x_46) (i - 1)) * (dot x x_46) * (npow (dot x x_46) (n - 1)) * (inv (npow (sqrt (dot x_46 x_46 + D)) (n - 1))) * (inv (sqrt (dot x_46 x_46 + D)))))).
      { apply E_ext; intros x_46 D_x_46; draws.
        transitivity (npow (dot x_46 x_46) (b - 1) * (npow (dot x x_46) (i - 1)) * (dot x x_46) * (npow (dot x x_46) (n - 1)) * (inv (npow (sqrt (dot x_46 x_46 + D)) (n - 1))) * (inv (sqrt (dot x_46 x_46 + D)))).
        { transitivity (npow (dot x x_46) (n + i - 1) * (npow (dot x_46 x_46) (b - 1)) * (inv (npow (sqrt (dot x_46 x_46 + D)) n))). { arrange. }
          try assert (0 < dot x_46 x_46 + D) by sign.
          try assert (N47' : normal_form (npow (dot x_46 x_46) (b - 1)) (npow (dot x_46 x_46) (b - 1))) by normal.
          try assert (N48' : normal_form (npow (dot x x_46) (n + i - 1)) (npow (dot x x_46) (i - 1) * (dot x x_46) * (npow (dot x x_46) (n - 1)))) by normal.
          try assert (0 < dot x_46 x_46 + D) by sign.
          try assert (N49' : normal_form (npow (sqrt (dot x_46 x_46 + D)) n) (sqrt (dot x_46 x_46 + D) * (npow (sqrt (dot x_46 x_46 + D)) (n - 1)))) by normal.
          try assert (0 < dot x_46 x_46 + D) by sign.
          try assert (N50' : normal_form (inv (npow (sqrt (dot x_46 x_46 + D)) n)) (inv (npow (sqrt (dot x_46 x_46 + D)) (n - 1)) * (inv (sqrt (dot x_46 x_46 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_46 x_46 + D) * sqrt (dot x_46 x_46 + D) = dot x_46 x_46 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_46 x_46 + D)) * inv (sqrt (dot x_46 x_46 + D)) = inv (dot x_46 x_46 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (dot x_46 x_46 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_46 x_46 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_46 => npow (dot x_46 x_46) (b - 1) * (npow (dot x x_46) (i - 1)) * (dot x x_46) * (npow (dot x x_46) (n - 1)) * (inv (npow (sqrt (dot x_46 x_46 + D)) (n - 1))) * (inv (sqrt (dot x_46 x_46 + D)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x z) (i - 1)) * (dot x z) * (npow (dot x z) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (E (gamma 1) (fun z => dot z z * (npow (dot x z) (n + i - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) = E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * (E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) n))))) by says H_y.
  assert (R0' : (E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (b - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x z) (i - 1)) * (dot x z) * (npow (dot x z) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))))) - (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (i - 1)) * (npow (dot z z) (b - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x z) (i - 1)) * (dot x z) * (npow (dot x z) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  apply (by_combination _ _ ((npow (dot x x) (a - 1) * (inv (npow (sqrt (D + dot x x)) (n - 1))) * (inv (sqrt (D + dot x x)))) * ((E (gamma 1) (fun z => npow (sqrt (dot z z)) (i - 1) * (npow (dot z z) (b - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x z) (i - 1)) * (dot x z) * (npow (dot x z) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))))) - (E (gamma 1) (fun z => dot z z * (npow (sqrt (dot z z)) (i - 1)) * (npow (dot z z) (b - 1)) * (sqrt (dot z z)) * (npow (sqrt (dot z z)) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (dot z z + D)) * (inv (sqrt (dot z z + D)))) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x z) (i - 1)) * (dot x z) * (npow (dot x z) (n - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))))))); [| rewrite R0'; ring].
  try assert (0 < D + dot x x) by sign.
  first [put; solve [ring] | equal].
Qed.

(** Step [mean right], by Average:
  E[E[(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1)*(<y, y>^(1/2))^(n - 1 + i); y ~
    gamma1]*(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*E[<x, y>^(n - 1 + i)*<y, y>*(((<y, y>
    + D)^(1/2))^(n + 2))^(-1)*<y, y>^(b - 1); y ~ gamma1] - E[<y, y>*(((<y, y> + D)^(1/2))^(n +
    2))^(-1)*<y, y>^(b - 1)*(<y, y>^(1/2))^(n - 1 + i); y ~ gamma1]*(((<x, x> +
    D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*E[<x, y>^(n - 1 + i... = 0
*)
Lemma step_mean_right (V : Space) (D : R) (a : R) (b : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (C_y : cited_y V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * (npow (sqrt (dot x1 x1)) (n + i - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) n))) * (npow (dot z z) (a - 1)) * (E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (dot x1 x1) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2))))) * (inv (npow (sqrt (dot z z + D)) n)) - E (gamma 1) (fun x1 => dot x1 x1 * (npow (dot x1 x1) (b - 1)) * (npow (sqrt (dot x1 x1)) (n + i - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2)))) * (npow (dot z z) (a - 1)) * (E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) * (inv (npow (sqrt (dot z z + D)) n))) = 0.
Proof.
  assert (H_right : forall z0 : V, drawn (gamma 1) z0 -> E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (E (gamma 1) (fun z => dot z z * (npow (dot (z0) z) (n + i - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (npow (dot (z0) (z0)) (a - 1)) * (inv (npow (sqrt (D + dot (z0) (z0))) n)) - E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * (E (gamma 1) (fun z => npow (dot (z0) z) (n + i - 1) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) * (npow (dot (z0) (z0)) (a - 1)) * (inv (npow (sqrt (D + dot (z0) (z0))) n)) = 0).
  { intros z0 D0; draws; apply (step_right (V) (D) (a) (b) (i) (n) (z0) (gamma)); premise. }
  assert (P' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * (npow (sqrt (dot x1 x1)) (n + i - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) n))) * (npow (dot z z) (a - 1)) * (E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (dot x1 x1) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2))))) * (inv (npow (sqrt (dot z z + D)) n)) - E (gamma 1) (fun x1 => dot x1 x1 * (npow (dot x1 x1) (b - 1)) * (npow (sqrt (dot x1 x1)) (n + i - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2)))) * (npow (dot z z) (a - 1)) * (E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) * (inv (npow (sqrt (dot z z + D)) n))) = 0).
  { apply E_is; intros d0 D0; draws.
    pose proof (H_right d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [right is], by Algebra:
  E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1]*E[E[<x,
    y>^(n - 1 + i)*<y, y>*(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(((D + <x,
    x>)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] = E[<x, x>*(((<x, x> +
    D)^(1/2))^(n + 2))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1]*E[E[<x, y>^(n -
    1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y,
    y>^(b - 1); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_right_is (V : Space) (D : R) (a : R) (b : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (C_y : cited_y V gamma) :
  E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (dot x1 x1) * (npow (dot z z) (a - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2))) * (inv (npow (sqrt (D + dot z z)) n))))) = E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [ratio], by Algebra:
  E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 + i); x ~
    gamma1]*E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n +
    2))^(-1)*<x, y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]*(n - 1 + d + i)*E[(((<x,
    x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1] = (n +
    i)*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x
    ~ gamma1]*E[<x, x>*(((<x, x> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(b - 1)*(<x, x>^(1/2))^(n - 1 +
    i); x ~ gamma1]*E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y,
    y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_ratio (V : Space) (D : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (C_spheres : cited_spheres V gamma)
    (C_x : cited_x V gamma)
    (C_y : cited_y V gamma) :
  E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z z) (a - 1) * (npow (dot z x1) (1 + n + i)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2))) * (inv (npow (sqrt (D + dot z z)) (n + 2)))))) * (n + d + i - 1) * (E (gamma 1) (fun z => npow (dot z z) (a - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) = (n + i) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (a - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (V : Space) (D : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (H_not_0 : forall z : V, drawn (gamma 1) z -> dot z z > 0)
    (C_spheres : cited_spheres V gamma)
    (C_x : cited_x V gamma)
    (C_y : cited_y V gamma) :
  E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z z) (a - 1) * (npow (dot z x1) (1 + n + i)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2))) * (inv (npow (sqrt (D + dot z z)) (n + 2)))))) * (n + d + i - 1) * (E (gamma 1) (fun z => npow (dot z z) (a - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) = (n + i) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (a - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n))))).
Proof. exact (step_ratio (V) (D) (a) (b) (d) (i) (n) (gamma) label_a label_b label_i label_n H_D_pos_0 H_d_pos_0 H_dimension C_spheres C_x C_y). Qed.
Print Assumptions theorem.
