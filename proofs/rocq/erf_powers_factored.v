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
Proof.
  pose proof (step_spheres (V) (D) (a) (i) (n) (y) (gamma) label_a label_i label_n H_D_pos_0 C_spheres) as H_spheres.
  pose proof (step_x (V) (D) (a) (i) (n) (y) (gamma) label_a label_i label_n H_D_pos_0 C_x) as H_x.
  assert (U' : forall z0' z1' z2' z3' z4' z5' z6' : R, ((((z0') * (n + (z5') + i - 1))) = (((n + i) * (z6') * (z2')))) -> ((((z6') * (z1'))) = (((z3') * (z4')))) -> ((z5') = d) -> (D > 0) -> (d > 0) -> ((z0') * (n + d + i - 1) * (z1') * (npow (z2') (b - 1)) * (inv (npow (sqrt (D + (z2'))) (n + 2))) - (n + i) * (z3') * (z2') * (z4') * (npow (z2') (b - 1)) * (inv (npow (sqrt (D + (z2'))) (n + 2)))) = 0).
  { clear - D n b d i label_n label_b label_i.
    intros z0' z1' z2' z3' z4' z5' z6' H_spheres H_x H_dimension H_D_pos_0 H_d_pos_0.
    rewrite ?H_spheres, ?H_x, ?H_dimension.
    rewrite ?H_spheres, ?H_x, ?H_dimension.
    try assert (N65' : normal_form ((npow (z2') (b - 1))) (npow (z2') (b - 1))) by normal.
    try assert (N66' : normal_form ((npow (sqrt (D + (z2'))) (n + 2))) (((sqrt (D + (z2')))) ^ 3 * (npow ((sqrt (D + (z2')))) (n - 1)))) by normal.
    try assert (N67' : normal_form ((inv (npow (sqrt (D + (z2'))) (n + 2)))) ((inv ((sqrt (D + (z2'))))) ^ 3 * (inv (npow ((sqrt (D + (z2')))) (n - 1))))) by normal.
    first [solve [put; field; sides] | solve [assert (R0' : (((z0') * (n + (z5') + i - 1))) - (((n + i) * (z6') * (z2'))) = 0) by (apply Rminus_diag_eq; says H_spheres); assert (R1' : (((z6') * (z1'))) - (((z3') * (z4'))) = 0) by (apply Rminus_diag_eq; says H_x); assert (R2' : (z5') - (d) = 0) by (apply Rminus_diag_eq; says H_dimension); apply (by_combination _ _ (((z1') * ((inv ((sqrt (D + (z2'))))) ^ 3) * (npow (z2') (b - 1)) * (inv (npow ((sqrt (D + (z2')))) (n - 1)))) * ((((z0') * (n + (z5') + i - 1))) - (((n + i) * (z6') * (z2')))) + (n * (z2') * ((inv ((sqrt (D + (z2'))))) ^ 3) * (npow (z2') (b - 1)) * (inv (npow ((sqrt (D + (z2')))) (n - 1))) + (z2') * ((inv ((sqrt (D + (z2'))))) ^ 3) * i * (npow (z2') (b - 1)) * (inv (npow ((sqrt (D + (z2')))) (n - 1)))) * ((((z6') * (z1'))) - (((z3') * (z4')))) + ((-1) * (z0') * (z1') * ((inv ((sqrt (D + (z2'))))) ^ 3) * (npow (z2') (b - 1)) * (inv (npow ((sqrt (D + (z2')))) (n - 1)))) * ((z5') - (d)))); [(first [put; solve [ring] | fail]) | rewrite R0', R1', R2'; ring]] | equal]. }
  pose proof (U' (E (gamma 1) (fun z => npow (dot z y) (1 + n + i) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) (E (gamma 1) (fun z => npow (dot z z) (a - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) (dot y y) (E (gamma 1) (fun z => dot z z * (npow (dot z z) (a - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) (E (gamma 1) (fun z => npow (dot z y) (n + i - 1) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) (E (gamma 1) (fun z => dot z z)) (E (gamma 1) (fun z => dot z z * (npow (dot z y) (n + i - 1)) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))))) as V'.
  specialize (V' ltac:(says H_spheres)).
  specialize (V' ltac:(says H_x)).
  specialize (V' ltac:(says H_dimension)).
  specialize (V' ltac:(says H_D_pos_0)).
  specialize (V' ltac:(says H_d_pos_0)).
  rearranged V'.
Qed.

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
  assert (U' : forall z0' z1' z2' z3' z4' : R, ((((z3') * (z4'))) = (((z0') * (z1')))) -> (D > 0) -> ((z3') * (z4') * (npow (z2') (a - 1)) * (inv (npow (sqrt (D + (z2'))) n)) - (z0') * (z1') * (npow (z2') (a - 1)) * (inv (npow (sqrt (D + (z2'))) n))) = 0).
  { clear - D n a label_n label_a.
    intros z0' z1' z2' z3' z4' H_y H_D_pos_0.
    rewrite ?H_y.
    try assert (N51' : normal_form ((npow (z2') (a - 1))) (npow (z2') (a - 1))) by normal.
    try assert (N52' : normal_form ((npow (sqrt (D + (z2'))) n)) (((sqrt (D + (z2')))) * (npow ((sqrt (D + (z2')))) (n - 1)))) by normal.
    try assert (N53' : normal_form ((inv (npow (sqrt (D + (z2'))) n))) (inv ((sqrt (D + (z2')))) * (inv (npow ((sqrt (D + (z2')))) (n - 1))))) by normal.
    first [solve [put; field; sides] | solve [assert (R0' : (((z3') * (z4'))) - (((z0') * (z1'))) = 0) by (apply Rminus_diag_eq; says H_y); apply (by_combination _ _ ((npow (z2') (a - 1) * (inv ((sqrt (D + (z2'))))) * (inv (npow ((sqrt (D + (z2')))) (n - 1)))) * ((((z3') * (z4'))) - (((z0') * (z1')))))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | equal]. }
  pose proof (U' (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) (E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) (dot x x) (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) (E (gamma 1) (fun z => dot z z * (npow (dot x z) (n + i - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2)))))) as V'.
  specialize (V' ltac:(says H_y)).
  specialize (V' ltac:(says H_D_pos_0)).
  rearranged V'.
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
Proof.
  pose proof (step_left_is (V) (D) (a) (b) (d) (i) (n) (gamma) label_a label_b label_i label_n H_D_pos_0 H_d_pos_0 H_dimension C_spheres C_x) as H_left_is.
  pose proof (step_right_is (V) (D) (a) (b) (i) (n) (gamma) label_a label_b label_i label_n H_D_pos_0 C_y) as H_right_is.
  assert (U' : forall z0' z1' z2' z3' z4' z5' z6' : R, ((((z1') * (n + d + i - 1) * (z2'))) = (((n + i) * (z3') * (z6')))) -> ((((z0') * (z6'))) = (((z4') * (z5')))) -> (D > 0) -> (d > 0) -> ((z0') * (z1') * (n + d + i - 1) * (z2')) = ((n + i) * (z3') * (z4') * (z5'))).
  { clear - D n d i label_n label_i.
    intros z0' z1' z2' z3' z4' z5' z6' H_left_is H_right_is H_D_pos_0 H_d_pos_0.
    rewrite ?H_left_is, ?H_right_is.
    rewrite ?H_left_is, ?H_right_is.
    first [solve [put; field; sides] | solve [assert (R0' : (((z1') * (n + d + i - 1) * (z2'))) - (((n + i) * (z3') * (z6'))) = 0) by (apply Rminus_diag_eq; says H_left_is); assert (R1' : (((z0') * (z6'))) - (((z4') * (z5'))) = 0) by (apply Rminus_diag_eq; says H_right_is); apply (by_combination _ _ ((z0') * ((((z1') * (n + d + i - 1) * (z2'))) - (((n + i) * (z3') * (z6')))) + ((z3') * i + (z3') * n) * ((((z0') * (z6'))) - (((z4') * (z5')))))); [(first [put; solve [ring] | fail]) | rewrite R0', R1'; ring]] | equal]. }
  pose proof (U' (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z z) (a - 1) * (npow (dot z x1) (1 + n + i)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2))) * (inv (npow (sqrt (D + dot z z)) (n + 2)))))) (E (gamma 1) (fun z => npow (dot z z) (a - 1) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) n)))) (E (gamma 1) (fun z => dot z z * (npow (dot z z) (a - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (sqrt (dot z z)) (n + i - 1)) * (inv (npow (sqrt (dot z z + D)) (n + 2))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (dot x1 x1) * (npow (dot z z) (a - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2))) * (inv (npow (sqrt (D + dot z z)) n)))))) as V'.
  specialize (V' ltac:(says H_left_is)).
  specialize (V' ltac:(says H_right_is)).
  specialize (V' ltac:(says H_D_pos_0)).
  specialize (V' ltac:(says H_d_pos_0)).
  rearranged V'.
Qed.

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
