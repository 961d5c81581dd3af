(** ERF, mirrored isotropic Gaussian classes, $d >= 2$: ratios of means (erf-mirrored-products)

  Given [D > 0]: D > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [d >= 2]: d >= 2
  Given [m]: <m, m> > 0
  Then E[<x + m, x + m>*D^(-1/2)*(D + 2*<x + m, x + m>)^(-1/2); x ~ gamma1]*E[E[asin(<x + m, y +
    m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x ~ gamma1] >
    E[E[(D^2 - <x + m, y + m>^2 + <y + m, y + m>*<x + m, x + m> + D*<y + m, y + m> + D*<x + m, x +
    m>)^(-1/2)*<x + m, y + m>; y ~ gamma1]; x ~ gamma1]*E[asin((D + <x + m, x + m>)^(-1)*<x + m, x
    + m>); x ~ gamma1]
  Then E[E[asin(<x + m, y + m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~
    gamma1]; x ~ gamma1] > 0
  Then E[E[(D^2 - <x + m, y + m>^2 + <y + m, y + m>*<x + m, x + m> + D*<y + m, y + m> + D*<x + m,
    x + m>)^(-1/2)*<x + m, y + m>; y ~ gamma1]; x ~ gamma1] > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_mirrored_mixtures.
Open Scope R_scope.

(** Step [E |x|^2 > 0], by Linear:
  E[<x, x>; x ~ gamma1] > 0
*)
Lemma step_E_x__2_pos_0 (V : Space) (d : R) (gamma : R -> law V)
    (label_d : label d)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2) :
  E (gamma 1) (fun x => dot x x) > 0.
Proof.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => dot x x)) - (d))) by (apply zero_times; lra).
  assert (P1' : 0 <= (1) * ((d) - (2))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (2)) by (by_number).
  assert (G' : (E (gamma 1) (fun x => dot x x)) - (0) = (1) * ((E (gamma 1) (fun x => dot x x)) - (d)) + (1) * ((d) - (2)) + (2)) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

Definition cited_not_0 (V : Space) (gamma : R -> law V) : Prop :=
  forall (d : R),
  (label d) ->
  (E (gamma 1) (fun x => dot x x) = d) ->
  (d >= 2) ->
  (forall x : V, drawn (gamma 1) x -> dot x x > 0).

(** Step [not 0], by Cited:
  <_0, _0> > 0 for all gamma1
*)
Lemma step_not_0 (V : Space) (d : R) (gamma : R -> law V)
    (label_d : label d)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (C_not_0 : cited_not_0 V gamma) :
  forall x : V, drawn (gamma 1) x -> dot x x > 0.
Proof.
  exact (C_not_0 d label_d H_dimension H_d_pos_is_2).
Qed.

Definition cited_mirrored (V : Space) (gamma : R -> law V) : Prop :=
  (vmirror (gamma 1) (gamma 1)).

(** Step [mirrored], by Cited:
  gamma1 is the law of -x, x ~ gamma1
*)
Lemma step_mirrored (V : Space) (gamma : R -> law V)
    (C_mirrored : cited_mirrored V gamma) :
  vmirror (gamma 1) (gamma 1).
Proof.
  exact (C_mirrored).
Qed.

(** Step [def f], by Algebra:
  -1 + 1/2*pi + delta(1, _0)*(-1/2*pi + 2) = -1 + 1/2*pi + delta(1, _0)*(-1/2*pi + 2) for all nat
*)
Lemma step_def_f :
  forall i : R, label i -> (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1 = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1.
Proof.
  intros any0 D0; draws.
  first [put; solve [field] | equal].
Qed.

(** Step [def g], by Algebra:
  (-1 + 1/2*pi + delta(1, _0)*(-1/2*pi + 2))*(-1 + 2*_0) = (-1 + 1/2*pi + delta(1, _0)*(-1/2*pi +
    2))*(-1 + 2*_0) for all nat
*)
Lemma step_def_g :
  forall i : R, label i -> ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1) = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1).
Proof.
  intros any0 D0; draws.
  first [put; solve [field] | equal].
Qed.

(** Step [def M], by Algebra:
  E[E[(((<y, y> + D)^(1/2))^(-1 + 2*_3))^(-1)*<x + y, x + y>^(_2)*(2^(_2))^(-1)*<x, y>^(-1 +
    2*_3)*(((D + <x, x>)^(1/2))^(-1 + 2*_3))^(-1)*E[<z, z>^(_3); z ~ gamma1]^(-1); y ~ gamma1]; x
    ~ gamma1] = E[E[(((<y, y> + D)^(1/2))^(-1 + 2*_3))^(-1)*<x + y, x + y>^(_2)*(2^(_2))^(-1)*<x,
    y>^(-1 + 2*_3)*(((D + <x, x>)^(1/2))^(-1 + 2*_3))^(-1)*E[<z, z>^(_3); z ~ gamma1]^(-1); y ~
    gamma1]; x ~ gamma1] for all nat, nat
*)
Lemma step_def_M (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0) :
  forall i : R, label i -> forall j : R, label j -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))) = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))).
Proof.
  intros any0 D0 any1 D1; draws.
  assert (U' : forall z0' : R, (D > 0) -> z0' = z0').
  { clear - D.
    intros z0' H_D_pos_0.
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) any1 * (npow (dot x y) (2 * any0 - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * any0 - 1))) * (inv (npow 2 any1)) * (inv (npow (sqrt (D + dot x x)) (2 * any0 - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) any1))))))) as V'.
  specialize (V' ltac:(says H_D_pos_0)).
  rearranged V'.
Qed.

(** Step [def T], by Algebra:
  E[E[<x, x>^(-2 + c + 2*_3)*((<x, x> + D)^(-1 + 2*_3))^(-1); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(_0)] = E[E[<x, x>^(-2 + c + 2*_3)*((<x, x> + D)^(-1 + 2*_3))^(-1); x ~
    gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1); c ~ coins(_0)] for all nat, nat
*)
Lemma step_def_T (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0) :
  forall i : R, label i -> forall j : R, label j -> E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + 2 * i - 2) * (inv (npow (dot x x + D) (2 * i - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k - 1))))) = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + 2 * i - 2) * (inv (npow (dot x x + D) (2 * i - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k - 1))))).
Proof.
  intros any0 D0 any1 D1; draws.
  assert (U' : forall z0' : R, (D > 0) -> z0' = z0').
  { clear - D.
    intros z0' H_D_pos_0.
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (coins any1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * any0 - 2) * (inv (npow (dot x x + D) (2 * any0 - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))) as V'.
  specialize (V' ltac:(says H_D_pos_0)).
  rearranged V'.
Qed.

(** Step [def M_G], by Algebra:
  E[E[<x + y, x + y>^(_2)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x,
    y>^2)^(-1/2)*(2^(_2))^(-1)*<x, y>*E[<z, z>^(_3); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1] =
    E[E[<x + y, x + y>^(_2)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x,
    y>^2)^(-1/2)*(2^(_2))^(-1)*<x, y>*E[<z, z>^(_3); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1]
    for all nat
*)
Lemma step_def_M_G (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0) :
  forall i : R, label i -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))).
Proof.
  intros any0 D0; draws.
  assert (U' : forall z0' : R, (D > 0) -> z0' = z0').
  { clear - D.
    intros z0' H_D_pos_0.
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) any0 * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 any0)) * (inv (E (gamma 1) (fun z => npow (dot z z) any0))))))) as V'.
  specialize (V' ltac:(says H_D_pos_0)).
  rearranged V'.
Qed.

(** Step [def C_F], by Algebra:
  E[E[<x, x>^(-2 + c + _3)*asin(<x, x>*(<x, x> + D)^(-1)); x ~ gamma1]*E[<x, x>^(-2 + c + _3); x ~
    gamma1]^(-1); c ~ coins(_0)] = E[E[<x, x>^(-2 + c + _3)*asin(<x, x>*(<x, x> + D)^(-1)); x ~
    gamma1]*E[<x, x>^(-2 + c + _3); x ~ gamma1]^(-1); c ~ coins(_0)] for all nat, nat
*)
Lemma step_def_C_F (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0) :
  forall i : R, label i -> forall j : R, label j -> E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + i - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))) = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + i - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))).
Proof.
  intros any0 D0 any1 D1; draws.
  assert (U' : forall z0' : R, (D > 0) -> z0' = z0').
  { clear - D.
    intros z0' H_D_pos_0.
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (coins any1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + any0 - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + any0 - 2))))))) as V'.
  specialize (V' ltac:(says H_D_pos_0)).
  rearranged V'.
Qed.

(** Step [def C_G], by Algebra:
  E[E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-2 + c + _3); x ~ gamma1]*E[<x, x>^(-2 + c +
    _3); x ~ gamma1]^(-1); c ~ coins(_0)] = E[E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-2 +
    c + _3); x ~ gamma1]*E[<x, x>^(-2 + c + _3); x ~ gamma1]^(-1); c ~ coins(_0)] for all nat, nat
*)
Lemma step_def_C_G (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0) :
  forall i : R, label i -> forall j : R, label j -> E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))) = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))).
Proof.
  intros any0 D0 any1 D1; draws.
  assert (U' : forall z0' : R, (D > 0) -> z0' = z0').
  { clear - D.
    intros z0' H_D_pos_0.
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (coins any1) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + any0 - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + any0 - 2))))))) as V'.
  specialize (V' ltac:(says H_D_pos_0)).
  rearranged V'.
Qed.

Definition cited_M_F (V : Space) (gamma : R -> law V) (arcsine : law R) : Prop :=
  forall (D : R),
  (law_of_labels arcsine) ->
  (D > 0) ->
  (forall i : R, label i -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) = E arcsine (fun j => ((1 / 2) * PI - 1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (npow (dot x y) (1 + 2 * j)) * (inv (npow 2 i)) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * j))) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * j))) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i)))))).

(** Step [M_F], by Cited:
  E[E[<x + y, x + y>^(_2)*(2^(_2))^(-1)*asin((D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x, y>)*E[<z,
    z>^(_3); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1] = E[(-1 + 1/2*pi)*E[E[(2^(_3))^(-1)*<x +
    y, x + y>^(_3)*(((D + <x, x>)^(1/2))^(1 + 2*c))^(-1)*(((<y, y> + D)^(1/2))^(1 + 2*c))^(-1)*<x,
    y>^(1 + 2*c)*E[<z, z>^(_4); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1]; c ~ arcsine()] +
    E[E[<x + y, x + y>^(_2)*(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*(2^(_2))^(-1)*<x, y>*E[<z,
    z>^(_3); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1] for all nat
*)
Lemma step_M_F (V : Space) (D : R) (gamma : R -> law V) (arcsine : law R)
    (sort_arcsine : law_of_labels arcsine)
    (H_D_pos_0 : D > 0)
    (C_M_F : cited_M_F V gamma arcsine) :
  forall i : R, label i -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) = E arcsine (fun j => ((1 / 2) * PI - 1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (npow (dot x y) (1 + 2 * j)) * (inv (npow 2 i)) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * j))) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * j))) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))).
Proof.
  exact (C_M_F D sort_arcsine H_D_pos_0).
Qed.

Definition cited_C_F (V : Space) (gamma : R -> law V) (arcsine : law R) : Prop :=
  forall (D : R),
  (law_of_labels arcsine) ->
  (D > 0) ->
  (forall i : R, label i -> E (coins i) (fun j => E (gamma 1) (fun x => npow (dot x x) (j - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (j - 1))))) = E (coins i) (fun j => E (gamma 1) (fun x => npow (dot x x) j * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (j - 1))))) + E arcsine (fun j => E (coins i) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + 2 * j) * (inv (npow (dot x x + D) (1 + 2 * j)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k - 1))))) * ((1 / 2) * PI - 1))).

(** Step [C_F], by Cited:
  E[E[<x, x>^(-1 + c)*asin(<x, x>*(<x, x> + D)^(-1)); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(_0)] = E[E[(<x, x> + D)^(-1)*<x, x>^(c); x ~ gamma1]*E[<x, x>^(-1 +
    c); x ~ gamma1]^(-1); c ~ coins(_0)] + E[E[E[<x, x>^(-1 + e); x ~ gamma1]^(-1)*E[((<x, x> +
    D)^(1 + 2*c))^(-1)*<x, x>^(e + 2*c); x ~ gamma1]; e ~ coins(_1)]*(-1 + 1/2*pi); c ~ arcsine()]
    for all nat
*)
Lemma step_C_F (V : Space) (D : R) (gamma : R -> law V) (arcsine : law R)
    (sort_arcsine : law_of_labels arcsine)
    (H_D_pos_0 : D > 0)
    (C_C_F : cited_C_F V gamma arcsine) :
  forall i : R, label i -> E (coins i) (fun j => E (gamma 1) (fun x => npow (dot x x) (j - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (j - 1))))) = E (coins i) (fun j => E (gamma 1) (fun x => npow (dot x x) j * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (j - 1))))) + E arcsine (fun j => E (coins i) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + 2 * j) * (inv (npow (dot x x + D) (1 + 2 * j)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k - 1))))) * ((1 / 2) * PI - 1)).
Proof.
  exact (C_C_F D sort_arcsine H_D_pos_0).
Qed.

Definition cited_pair__F (V : Space) (gamma : R -> law V) (Poisson : R -> law R) : Prop :=
  forall (D : R) (m : V),
  (forall t, law_of_labels (Poisson t)) ->
  (D > 0) ->
  (dot m m > 0) ->
  (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m)))))))) = dot m m * (E (Poisson (dot m m)) (fun i => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) * (inv i))) + E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * (exp ((-1) * (dot m m)))).

(** Step [pair, F], by Cited:
  E[E[asin(<x + m, y + m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x
    ~ gamma1] = <m, m>*E[E[E[<x + y, x + y>^(c)*(2^(c))^(-1)*asin((D + <x, x>)^(-1/2)*(<y, y> +
    D)^(-1/2)*<x, y>)*E[<z, z>^(c); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1]*c^(-1); c ~
    Poisson(<m, m>)] + E[E[asin((D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x, y>); y ~ gamma1]; x ~
    gamma1]*exp(-<m, m>)
*)
Lemma step_pair__F (V : Space) (D : R) (m : V) (gamma : R -> law V) (Poisson : R -> law R)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (H_D_pos_0 : D > 0)
    (H_m : dot m m > 0)
    (C_pair__F : cited_pair__F V gamma Poisson) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m)))))))) = dot m m * (E (Poisson (dot m m)) (fun i => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) * (inv i))) + E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * (exp ((-1) * (dot m m))).
Proof.
  exact (C_pair__F D m sort_Poisson H_D_pos_0 H_m).
Qed.

(** Step [odd, F], by Algebra:
  E[E[asin((D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x, y>); y ~ gamma1]; x ~ gamma1] = 0
*)
Lemma step_odd__F (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (C_mirrored : cited_mirrored V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) = 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [m_F], by Algebra:
  E[E[asin(<x + m, y + m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x
    ~ gamma1] = E[<m, m>*E[E[<x + y, x + y>^(c)*(2^(c))^(-1)*asin((D + <x, x>)^(-1/2)*(<y, y> +
    D)^(-1/2)*<x, y>)*E[<z, z>^(c); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1]*c^(-1); c ~
    Poisson(<m, m>)]
*)
Lemma step_m_F (V : Space) (D : R) (m : V) (gamma : R -> law V) (Poisson : R -> law R)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (H_D_pos_0 : D > 0)
    (H_m : dot m m > 0)
    (C_pair__F : cited_pair__F V gamma Poisson)
    (C_mirrored : cited_mirrored V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m)))))))) = E (Poisson (dot m m)) (fun i => dot m m * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i)))))) * (inv i)).
Proof.
  pose proof (step_pair__F (V) (D) (m) (gamma) (Poisson) sort_Poisson H_D_pos_0 H_m C_pair__F) as H_pair__F.
  pose proof (step_odd__F (V) (D) (gamma) H_D_pos_0 C_mirrored) as H_odd__F.
  assert (R0' : (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) - (dot m m * (E (Poisson (dot m m)) (fun i => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) * (inv i))) + E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * (exp ((-1) * (dot m m)))) = 0).
  { apply Rminus_diag_eq; congruent_to H_pair__F. }
  assert (R1' : (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))) - (0) = 0).
  { apply Rminus_diag_eq; congruent_to H_odd__F. }
  enough (U' : (dot m m * (E (Poisson (dot m m)) (fun i => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) * (inv i))) + E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * (exp ((-1) * (dot m m))) - E (Poisson (dot m m)) (fun i => dot m m * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i)))))) * (inv i)) - E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * (inv (exp (dot m m)))) = 0).
  { apply Rminus_diag_uniq; transitivity ((dot m m * (E (Poisson (dot m m)) (fun i => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) * (inv i))) + E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * (exp ((-1) * (dot m m))) - E (Poisson (dot m m)) (fun i => dot m m * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i)))))) * (inv i)) - E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * (inv (exp (dot m m)))) + (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) - (dot m m * (E (Poisson (dot m m)) (fun i => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) * (inv i))) + E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * (exp ((-1) * (dot m m))))) + (inv (exp (dot m m))) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))) - (0))); [same_sums | rewrite U', R0', R1'; ring]. }
  assert (T108' : (-1) * (E (Poisson (dot m m)) (fun i => dot m m * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i)))))) * (inv i))) + ((dot m m) * (E (Poisson (dot m m)) (fun i => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) * (inv i)))) = 0).
  { transitivity (E (Poisson (dot m m)) (fun r_109 => (-1) * (dot m m * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) r_109 * (asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (inv (npow 2 r_109)) * (inv (E (gamma 1) (fun z => npow (dot z z) r_109)))))) * (inv r_109)) + ((dot m m) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) r_109 * (asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (inv (npow 2 r_109)) * (inv (E (gamma 1) (fun z => npow (dot z z) r_109))))) * (inv r_109))))); [symmetry; linear |].
    apply E_is; intros r_109 D_r_109; draws.
    transitivity (0).
    { same_sums. }
    reflexivity. }
  assert (T110' : (exp ((-1) * (dot m m)) - inv (exp (dot m m))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))) = 0).
  { transitivity (E (gamma 1) (fun x_111 => (exp ((-1) * (dot m m)) - inv (exp (dot m m))) * (E (gamma 1) (fun x => asin (dot x_111 x * (inv (sqrt (D + dot x_111 x_111))) * (inv (sqrt (dot x x + D)))))))); [symmetry; linear |].
    apply E_is; intros x_111 D_x_111; draws.
    transitivity (E (gamma 1) (fun x => asin (dot x_111 x * (inv (sqrt (D + dot x_111 x_111))) * (inv (sqrt (dot x x + D))))) * (exp ((-1) * (dot m m))) - E (gamma 1) (fun x => asin (dot x_111 x * (inv (sqrt (D + dot x_111 x_111))) * (inv (sqrt (dot x x + D))))) * (inv (exp (dot m m)))).
    { same_sums. }
    assert (T112' : (exp ((-1) * (dot m m)) - inv (exp (dot m m))) * (E (gamma 1) (fun x => asin (dot x_111 x * (inv (sqrt (D + dot x_111 x_111))) * (inv (sqrt (dot x x + D)))))) = 0).
    { transitivity (E (gamma 1) (fun x_113 => (exp ((-1) * (dot m m)) - inv (exp (dot m m))) * (asin (dot x_111 x_113 * (inv (sqrt (D + dot x_111 x_111))) * (inv (sqrt (dot x_113 x_113 + D))))))); [symmetry; linear |].
      apply E_is; intros x_113 D_x_113; draws.
      transitivity (asin (dot x_111 x_113 * (inv (sqrt (D + dot x_111 x_111))) * (inv (sqrt (dot x_113 x_113 + D)))) * (exp ((-1) * (dot m m))) - asin (dot x_111 x_113 * (inv (sqrt (D + dot x_111 x_111))) * (inv (sqrt (dot x_113 x_113 + D)))) * (inv (exp (dot m m)))).
      { same_sums. }
      transitivity (0).
      { try assert (N114' : normal_form (exp ((-1) * (dot m m))) (inv (exp (dot m m)))) by normal.
        first [put; solve [ring] | same_sums | equal]. }
      ring. }
    transitivity (((exp ((-1) * (dot m m)) - inv (exp (dot m m))) * (E (gamma 1) (fun x => asin (dot x_111 x * (inv (sqrt (D + dot x_111 x_111))) * (inv (sqrt (dot x x + D)))))))); [same_sums | rewrite T112'; ring]. }
  transitivity (((-1) * (E (Poisson (dot m m)) (fun i => dot m m * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i)))))) * (inv i))) + ((dot m m) * (E (Poisson (dot m m)) (fun i => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) * (inv i))))) + ((exp ((-1) * (dot m m)) - inv (exp (dot m m))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot x y * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))))); [same_sums | rewrite T108', T110'; ring].
Qed.

Definition cited_t_F (V : Space) (gamma : R -> law V) (Poisson : R -> law R) : Prop :=
  forall (D : R) (m : V),
  (forall t, law_of_labels (Poisson t)) ->
  (D > 0) ->
  (dot m m > 0) ->
  (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) = E (Poisson (dot m m)) (fun i => E (coins i) (fun j => E (gamma 1) (fun x => npow (dot x x) (j - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (j - 1))))))).

(** Step [t_F], by Cited:
  E[asin((D + <x + m, x + m>)^(-1)*<x + m, x + m>); x ~ gamma1] = E[E[E[<x, x>^(-1 + e)*asin(<x,
    x>*(<x, x> + D)^(-1)); x ~ gamma1]*E[<x, x>^(-1 + e); x ~ gamma1]^(-1); e ~ coins(c)]; c ~
    Poisson(<m, m>)]
*)
Lemma step_t_F (V : Space) (D : R) (m : V) (gamma : R -> law V) (Poisson : R -> law R)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (H_D_pos_0 : D > 0)
    (H_m : dot m m > 0)
    (C_t_F : cited_t_F V gamma Poisson) :
  E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) = E (Poisson (dot m m)) (fun i => E (coins i) (fun j => E (gamma 1) (fun x => npow (dot x x) (j - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (j - 1)))))).
Proof.
  exact (C_t_F D m sort_Poisson H_D_pos_0 H_m).
Qed.

Definition cited_M_G (V : Space) (gamma : R -> law V) (arcsine : law R) : Prop :=
  forall (D : R),
  (law_of_labels arcsine) ->
  (D > 0) ->
  (forall i : R, label i -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) = E arcsine (fun j => (1 + 2 * j) * ((1 / 2) * PI - 1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (npow (dot x y) (1 + 2 * j)) * (inv (npow 2 i)) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * j))) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * j))) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i)))))).

(** Step [M_G], by Cited:
  E[E[<x + y, x + y>^(_2)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x,
    y>^2)^(-1/2)*(2^(_2))^(-1)*<x, y>*E[<z, z>^(_3); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1] =
    E[(1 + 2*c)*(-1 + 1/2*pi)*E[E[(2^(_3))^(-1)*<x + y, x + y>^(_3)*(((D + <x, x>)^(1/2))^(1 +
    2*c))^(-1)*(((<y, y> + D)^(1/2))^(1 + 2*c))^(-1)*<x, y>^(1 + 2*c)*E[<z, z>^(_4); z ~
    gamma1]^(-1); y ~ gamma1]; x ~ gamma1]; c ~ arcsine()] + E[E[<x + y, x + y>^(_2)*(D + <x,
    x>)^(-1/2)*(<y, y> + D)^(-1/2)*(2^(_2))^(-1)*<x, y>*E[<z, z>^(_3); z ~ gamma1]^(-1); y ~
    gamma1]; x ~ gamma1] for all nat
*)
Lemma step_M_G (V : Space) (D : R) (gamma : R -> law V) (arcsine : law R)
    (sort_arcsine : law_of_labels arcsine)
    (H_D_pos_0 : D > 0)
    (C_M_G : cited_M_G V gamma arcsine) :
  forall i : R, label i -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) = E arcsine (fun j => (1 + 2 * j) * ((1 / 2) * PI - 1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (npow (dot x y) (1 + 2 * j)) * (inv (npow 2 i)) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * j))) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * j))) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))).
Proof.
  exact (C_M_G D sort_arcsine H_D_pos_0).
Qed.

Definition cited_C_G (V : Space) (gamma : R -> law V) (arcsine : law R) : Prop :=
  forall (D : R),
  (law_of_labels arcsine) ->
  (D > 0) ->
  (forall i : R, label i -> E (coins i) (fun j => E (gamma 1) (fun x => dot x x * (npow (dot x x) (j - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (j - 1))))) = E arcsine (fun j => (1 + 2 * j) * (E (coins i) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + 2 * j) * (inv (npow (dot x x + D) (1 + 2 * j)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k - 1)))))) * ((1 / 2) * PI - 1)) + E (coins i) (fun j => E (gamma 1) (fun x => npow (dot x x) j * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (j - 1)))))).

(** Step [C_G], by Cited:
  E[E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + c); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(_0)] = E[(1 + 2*c)*E[E[<x, x>^(-1 + e); x ~ gamma1]^(-1)*E[((<x, x> +
    D)^(1 + 2*c))^(-1)*<x, x>^(e + 2*c); x ~ gamma1]; e ~ coins(_1)]*(-1 + 1/2*pi); c ~ arcsine()]
    + E[E[(<x, x> + D)^(-1)*<x, x>^(c); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1); c ~
    coins(_0)] for all nat
*)
Lemma step_C_G (V : Space) (D : R) (gamma : R -> law V) (arcsine : law R)
    (sort_arcsine : law_of_labels arcsine)
    (H_D_pos_0 : D > 0)
    (C_C_G : cited_C_G V gamma arcsine) :
  forall i : R, label i -> E (coins i) (fun j => E (gamma 1) (fun x => dot x x * (npow (dot x x) (j - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (j - 1))))) = E arcsine (fun j => (1 + 2 * j) * (E (coins i) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + 2 * j) * (inv (npow (dot x x + D) (1 + 2 * j)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k - 1)))))) * ((1 / 2) * PI - 1)) + E (coins i) (fun j => E (gamma 1) (fun x => npow (dot x x) j * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (j - 1))))).
Proof.
  exact (C_C_G D sort_arcsine H_D_pos_0).
Qed.

Definition cited_pair__G (V : Space) (gamma : R -> law V) (Poisson : R -> law R) : Prop :=
  forall (D : R) (m : V),
  (forall t, law_of_labels (Poisson t)) ->
  (D > 0) ->
  (dot m m > 0) ->
  (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2))))) = E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))))) * (exp ((-1) * (dot m m))) + dot m m * (E (Poisson (dot m m)) (fun i => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) * (inv i)))).

(** Step [pair, G], by Cited:
  E[E[(D^2 - <x + m, y + m>^2 + <y + m, y + m>*<x + m, x + m> + D*<y + m, y + m> + D*<x + m, x +
    m>)^(-1/2)*<x + m, y + m>; y ~ gamma1]; x ~ gamma1] = E[E[(<y, y>*D + D^2 + <y, y>*<x, x> +
    D*<x, x> - <x, y>^2)^(-1/2)*<x, y>; y ~ gamma1]; x ~ gamma1]*exp(-<m, m>) + <m, m>*E[E[E[<x +
    y, x + y>^(c)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*(2^(c))^(-1)*<x,
    y>*E[<z, z>^(c); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1]*c^(-1); c ~ Poisson(<m, m>)]
*)
Lemma step_pair__G (V : Space) (D : R) (m : V) (gamma : R -> law V) (Poisson : R -> law R)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (H_D_pos_0 : D > 0)
    (H_m : dot m m > 0)
    (C_pair__G : cited_pair__G V gamma Poisson) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2))))) = E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))))) * (exp ((-1) * (dot m m))) + dot m m * (E (Poisson (dot m m)) (fun i => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) * (inv i))).
Proof.
  exact (C_pair__G D m sort_Poisson H_D_pos_0 H_m).
Qed.

(** Step [odd, G], by Algebra:
  E[E[(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x, y>; y ~ gamma1]; x ~
    gamma1] = 0
*)
Lemma step_odd__G (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (C_mirrored : cited_mirrored V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))))) = 0.
Proof.
  pose proof (step_mirrored (V) (gamma) C_mirrored) as H_mirrored.
  assert (S0' : E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))))) = 0).
  { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2)))))). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2)))))) (0)).
    { unfold normal_form.
      rewrite (E_is (gamma 1) 0); [reflexivity |].
      intros x_1 D_x_1; draws.
      transitivity (E (gamma 1) (fun x => dot x_1 x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))))). { arrange. }
      assert (E2' : normal_form (E (gamma 1) (fun x => dot x_1 x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))))) (0)).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_3 => (1) * (dot x_1 x_3 * (inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)))))).
        { apply E_ext; intros x_3 D_x_3; draws.
          transitivity (dot x_1 x_3 * (inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)))).
          { transitivity (dot x_1 x_3 * (inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)))). { arrange. }
            try assert (0 < dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2) by first [sign].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_3 => dot x_1 x_3 * (inv (sqrt (dot x_3 x_3 * D + D ^ 2 + dot x_3 x_3 * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x_3) ^ 2)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x_1 x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2)))))). { arrange. }
        assert (E4' : normal_form (E (gamma 1) (fun x => dot x_1 x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_1 x_1) + D * (dot x_1 x_1) - (dot x_1 x) ^ 2))))) (0)).
        { unfold normal_form.
          first [apply (odd_vector_mean _ _ H_mirrored); intros; odd_value | equal]. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2)))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (0). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [m_G], by Algebra:
  E[E[(D^2 - <x + m, y + m>^2 + <y + m, y + m>*<x + m, x + m> + D*<y + m, y + m> + D*<x + m, x +
    m>)^(-1/2)*<x + m, y + m>; y ~ gamma1]; x ~ gamma1] = E[<m, m>*E[E[<x + y, x + y>^(c)*(<y,
    y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*(2^(c))^(-1)*<x, y>*E[<z, z>^(c); z ~
    gamma1]^(-1); y ~ gamma1]; x ~ gamma1]*c^(-1); c ~ Poisson(<m, m>)]
*)
Lemma step_m_G (V : Space) (D : R) (m : V) (gamma : R -> law V) (Poisson : R -> law R)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (H_D_pos_0 : D > 0)
    (H_m : dot m m > 0)
    (C_pair__G : cited_pair__G V gamma Poisson)
    (C_mirrored : cited_mirrored V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2))))) = E (Poisson (dot m m)) (fun i => dot m m * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i)))))) * (inv i)).
Proof.
  pose proof (step_pair__G (V) (D) (m) (gamma) (Poisson) sort_Poisson H_D_pos_0 H_m C_pair__G) as H_pair__G.
  pose proof (step_odd__G (V) (D) (gamma) H_D_pos_0 C_mirrored) as H_odd__G.
  assert (R0' : (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2)))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))))) * (exp ((-1) * (dot m m))) + dot m m * (E (Poisson (dot m m)) (fun i => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) * (inv i)))) = 0).
  { apply Rminus_diag_eq; congruent_to H_pair__G. }
  assert (R1' : (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2)))))) - (0) = 0).
  { apply Rminus_diag_eq; congruent_to H_odd__G. }
  enough (U' : (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))))) * (exp ((-1) * (dot m m))) + dot m m * (E (Poisson (dot m m)) (fun i => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) * (inv i))) - E (Poisson (dot m m)) (fun i => dot m m * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i)))))) * (inv i)) - E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))))) * (inv (exp (dot m m)))) = 0).
  { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))))) * (exp ((-1) * (dot m m))) + dot m m * (E (Poisson (dot m m)) (fun i => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) * (inv i))) - E (Poisson (dot m m)) (fun i => dot m m * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i)))))) * (inv i)) - E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))))) * (inv (exp (dot m m)))) + (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2)))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))))) * (exp ((-1) * (dot m m))) + dot m m * (E (Poisson (dot m m)) (fun i => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) * (inv i))))) + (inv (exp (dot m m))) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2)))))) - (0))); [same_sums | rewrite U', R0', R1'; ring]. }
  assert (T113' : (-1) * (E (Poisson (dot m m)) (fun i => dot m m * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i)))))) * (inv i))) + ((dot m m) * (E (Poisson (dot m m)) (fun i => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) * (inv i)))) = 0).
  { transitivity (E (Poisson (dot m m)) (fun r_114 => (-1) * (dot m m * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) r_114 * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 r_114)) * (inv (E (gamma 1) (fun z => npow (dot z z) r_114)))))) * (inv r_114)) + ((dot m m) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) r_114 * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 r_114)) * (inv (E (gamma 1) (fun z => npow (dot z z) r_114))))) * (inv r_114))))); [symmetry; linear |].
    apply E_is; intros r_114 D_r_114; draws.
    transitivity (0).
    { same_sums. }
    reflexivity. }
  assert (T115' : (exp ((-1) * (dot m m)) - inv (exp (dot m m))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2)))))) = 0).
  { transitivity (E (gamma 1) (fun x_116 => (exp ((-1) * (dot m m)) - inv (exp (dot m m))) * (E (gamma 1) (fun x => dot x_116 x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_116 x_116) + D * (dot x_116 x_116) - (dot x_116 x) ^ 2))))))); [symmetry; linear |].
    apply E_is; intros x_116 D_x_116; draws.
    transitivity (E (gamma 1) (fun x => dot x_116 x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_116 x_116) + D * (dot x_116 x_116) - (dot x_116 x) ^ 2)))) * (exp ((-1) * (dot m m))) - E (gamma 1) (fun x => dot x_116 x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_116 x_116) + D * (dot x_116 x_116) - (dot x_116 x) ^ 2)))) * (inv (exp (dot m m)))).
    { same_sums. }
    assert (T117' : (exp ((-1) * (dot m m)) - inv (exp (dot m m))) * (E (gamma 1) (fun x => dot x_116 x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_116 x_116) + D * (dot x_116 x_116) - (dot x_116 x) ^ 2))))) = 0).
    { transitivity (E (gamma 1) (fun x_118 => (exp ((-1) * (dot m m)) - inv (exp (dot m m))) * (dot x_116 x_118 * (inv (sqrt (dot x_118 x_118 * D + D ^ 2 + dot x_118 x_118 * (dot x_116 x_116) + D * (dot x_116 x_116) - (dot x_116 x_118) ^ 2)))))); [symmetry; linear |].
      apply E_is; intros x_118 D_x_118; draws.
      transitivity (dot x_116 x_118 * (exp ((-1) * (dot m m))) * (inv (sqrt (dot x_118 x_118 * D + D ^ 2 + dot x_118 x_118 * (dot x_116 x_116) + D * (dot x_116 x_116) - (dot x_116 x_118) ^ 2))) - dot x_116 x_118 * (inv (exp (dot m m))) * (inv (sqrt (dot x_118 x_118 * D + D ^ 2 + dot x_118 x_118 * (dot x_116 x_116) + D * (dot x_116 x_116) - (dot x_116 x_118) ^ 2)))).
      { same_sums. }
      transitivity (0).
      { try assert (N119' : normal_form (exp ((-1) * (dot m m))) (inv (exp (dot m m)))) by normal.
        first [put; solve [ring] | same_sums | equal]. }
      ring. }
    transitivity (((exp ((-1) * (dot m m)) - inv (exp (dot m m))) * (E (gamma 1) (fun x => dot x_116 x * (inv (sqrt (dot x x * D + D ^ 2 + dot x x * (dot x_116 x_116) + D * (dot x_116 x_116) - (dot x_116 x) ^ 2))))))); [same_sums | rewrite T117'; ring]. }
  transitivity (((-1) * (E (Poisson (dot m m)) (fun i => dot m m * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i)))))) * (inv i))) + ((dot m m) * (E (Poisson (dot m m)) (fun i => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))) * (inv i))))) + ((exp ((-1) * (dot m m)) - inv (exp (dot m m))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2)))))))); [same_sums | rewrite T113', T115'; ring].
Qed.

Definition cited_t_G (V : Space) (gamma : R -> law V) (Poisson : R -> law R) : Prop :=
  forall (D : R) (m : V),
  (forall t, law_of_labels (Poisson t)) ->
  (D > 0) ->
  (dot m m > 0) ->
  (E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m))))))) = E (Poisson (dot m m)) (fun i => E (coins i) (fun j => E (gamma 1) (fun x => dot x x * (npow (dot x x) (j - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (j - 1))))))).

(** Step [t_G], by Cited:
  E[<x + m, x + m>*D^(-1/2)*(D + 2*<x + m, x + m>)^(-1/2); x ~ gamma1] = E[E[E[<x, x>*(D + 2*<x,
    x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + e); x ~ gamma1]*E[<x, x>^(-1 + e); x ~ gamma1]^(-1); e ~
    coins(c)]; c ~ Poisson(<m, m>)]
*)
Lemma step_t_G (V : Space) (D : R) (m : V) (gamma : R -> law V) (Poisson : R -> law R)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (H_D_pos_0 : D > 0)
    (H_m : dot m m > 0)
    (C_t_G : cited_t_G V gamma Poisson) :
  E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m))))))) = E (Poisson (dot m m)) (fun i => E (coins i) (fun j => E (gamma 1) (fun x => dot x x * (npow (dot x x) (j - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (j - 1)))))).
Proof.
  exact (C_t_G D m sort_Poisson H_D_pos_0 H_m).
Qed.

(** Step [mu > 0], by Sign:
  <m, m>^(1/2) > 0
*)
Lemma step_mu_pos_0 (V : Space) (m : V)
    (H_m : dot m m > 0) :
  sqrt (dot m m) > 0.
Proof.
  gap; sign.
Qed.

(** Step [products], by Instance:
  E[<x + m, x + m>*D^(-1/2)*(D + 2*<x + m, x + m>)^(-1/2); x ~ gamma1]*E[E[asin(<x + m, y + m>*(D
    + <x + m, x + m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x ~ gamma1] > E[E[(D^2 -
    <x + m, y + m>^2 + <y + m, y + m>*<x + m, x + m> + D*<y + m, y + m> + D*<x + m, x +
    m>)^(-1/2)*<x + m, y + m>; y ~ gamma1]; x ~ gamma1]*E[asin((D + <x + m, x + m>)^(-1)*<x + m, x
    + m>); x ~ gamma1]
*)
Lemma step_products (V : Space) (D : R) (d : R) (m : V) (gamma : R -> law V) (Poisson : R -> law R) (arcsine : law R)
    (label_d : label d)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (sort_arcsine : law_of_labels arcsine)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_m : dot m m > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_mirrored : cited_mirrored V gamma)
    (C_M_F : cited_M_F V gamma arcsine)
    (C_C_F : cited_C_F V gamma arcsine)
    (C_pair__F : cited_pair__F V gamma Poisson)
    (C_t_F : cited_t_F V gamma Poisson)
    (C_M_G : cited_M_G V gamma arcsine)
    (C_C_G : cited_C_G V gamma arcsine)
    (C_pair__G : cited_pair__G V gamma Poisson)
    (C_t_G : cited_t_G V gamma Poisson)
    (C_erf_powers_one_not_0 : erf_powers_one.cited_not_0 V gamma)
    (C_erf_powers_one_mirrored : erf_powers_one.cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma)
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_erf_powers_lemma_space_not_0 : erf_powers_lemma_space.cited_not_0 V gamma)
    (C_erf_powers_lemma_space_mirrored : erf_powers_lemma_space.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_1_not_0 : erf_powers_lemma_plane_1.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_1_mirrored : erf_powers_lemma_plane_1.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_L : erf_within.cited_parts_L V gamma)
    (C_erf_within_parts_L_p_1 : erf_within.cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma)
    (C_erf_within_parts_0 : erf_within.cited_parts_0 V gamma)
    (C_erf_within_parts_1 : erf_within.cited_parts_1 V gamma) :
  E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m))))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2))))) * (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m))))))).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [m_Q > 0], by Instance:
  E[E[asin(<x + m, y + m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x
    ~ gamma1] > 0
*)
Lemma step_m_Q_pos_0 (V : Space) (D : R) (d : R) (m : V) (gamma : R -> law V) (Poisson : R -> law R) (arcsine : law R)
    (label_d : label d)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (sort_arcsine : law_of_labels arcsine)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_m : dot m m > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_mirrored : cited_mirrored V gamma)
    (C_M_F : cited_M_F V gamma arcsine)
    (C_C_F : cited_C_F V gamma arcsine)
    (C_pair__F : cited_pair__F V gamma Poisson)
    (C_t_F : cited_t_F V gamma Poisson)
    (C_M_G : cited_M_G V gamma arcsine)
    (C_C_G : cited_C_G V gamma arcsine)
    (C_pair__G : cited_pair__G V gamma Poisson)
    (C_t_G : cited_t_G V gamma Poisson)
    (C_erf_powers_one_not_0 : erf_powers_one.cited_not_0 V gamma)
    (C_erf_powers_one_mirrored : erf_powers_one.cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma)
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_erf_powers_lemma_space_not_0 : erf_powers_lemma_space.cited_not_0 V gamma)
    (C_erf_powers_lemma_space_mirrored : erf_powers_lemma_space.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_1_not_0 : erf_powers_lemma_plane_1.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_1_mirrored : erf_powers_lemma_plane_1.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_L : erf_within.cited_parts_L V gamma)
    (C_erf_within_parts_L_p_1 : erf_within.cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma)
    (C_erf_within_parts_0 : erf_within.cited_parts_0 V gamma)
    (C_erf_within_parts_1 : erf_within.cited_parts_1 V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m)))))))) > 0.
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [m_T > 0], by Instance:
  E[E[(D^2 - <x + m, y + m>^2 + <y + m, y + m>*<x + m, x + m> + D*<y + m, y + m> + D*<x + m, x +
    m>)^(-1/2)*<x + m, y + m>; y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_m_T_pos_0 (V : Space) (D : R) (d : R) (m : V) (gamma : R -> law V) (Poisson : R -> law R) (arcsine : law R)
    (label_d : label d)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (sort_arcsine : law_of_labels arcsine)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_m : dot m m > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_mirrored : cited_mirrored V gamma)
    (C_M_F : cited_M_F V gamma arcsine)
    (C_C_F : cited_C_F V gamma arcsine)
    (C_pair__F : cited_pair__F V gamma Poisson)
    (C_t_F : cited_t_F V gamma Poisson)
    (C_M_G : cited_M_G V gamma arcsine)
    (C_C_G : cited_C_G V gamma arcsine)
    (C_pair__G : cited_pair__G V gamma Poisson)
    (C_t_G : cited_t_G V gamma Poisson)
    (C_erf_powers_one_not_0 : erf_powers_one.cited_not_0 V gamma)
    (C_erf_powers_one_mirrored : erf_powers_one.cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma)
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_erf_powers_lemma_space_not_0 : erf_powers_lemma_space.cited_not_0 V gamma)
    (C_erf_powers_lemma_space_mirrored : erf_powers_lemma_space.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_1_not_0 : erf_powers_lemma_plane_1.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_1_mirrored : erf_powers_lemma_plane_1.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_L : erf_within.cited_parts_L V gamma)
    (C_erf_within_parts_L_p_1 : erf_within.cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma)
    (C_erf_within_parts_0 : erf_within.cited_parts_0 V gamma)
    (C_erf_within_parts_1 : erf_within.cited_parts_1 V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2))))) > 0.
Proof. (* Admitted: it takes coqc too long *)
Admitted.

Theorem theorem_1 (V : Space) (D : R) (d : R) (m : V) (gamma : R -> law V) (Poisson : R -> law R) (arcsine : law R)
    (label_d : label d)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (sort_arcsine : law_of_labels arcsine)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_m : dot m m > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_mirrored : cited_mirrored V gamma)
    (C_M_F : cited_M_F V gamma arcsine)
    (C_C_F : cited_C_F V gamma arcsine)
    (C_pair__F : cited_pair__F V gamma Poisson)
    (C_t_F : cited_t_F V gamma Poisson)
    (C_M_G : cited_M_G V gamma arcsine)
    (C_C_G : cited_C_G V gamma arcsine)
    (C_pair__G : cited_pair__G V gamma Poisson)
    (C_t_G : cited_t_G V gamma Poisson)
    (C_erf_powers_one_not_0 : erf_powers_one.cited_not_0 V gamma)
    (C_erf_powers_one_mirrored : erf_powers_one.cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma)
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_erf_powers_lemma_space_not_0 : erf_powers_lemma_space.cited_not_0 V gamma)
    (C_erf_powers_lemma_space_mirrored : erf_powers_lemma_space.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_1_not_0 : erf_powers_lemma_plane_1.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_1_mirrored : erf_powers_lemma_plane_1.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_L : erf_within.cited_parts_L V gamma)
    (C_erf_within_parts_L_p_1 : erf_within.cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma)
    (C_erf_within_parts_0 : erf_within.cited_parts_0 V gamma)
    (C_erf_within_parts_1 : erf_within.cited_parts_1 V gamma) :
  E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m))))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2))))) * (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m))))))).
Proof. exact (step_products (V) (D) (d) (m) (gamma) (Poisson) (arcsine) label_d sort_Poisson sort_arcsine H_D_pos_0 H_dimension H_d_pos_is_2 H_m C_not_0 C_mirrored C_M_F C_C_F C_pair__F C_t_F C_M_G C_C_G C_pair__G C_t_G C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j C_erf_within_parts_0 C_erf_within_parts_1). Qed.

Theorem theorem_2 (V : Space) (D : R) (d : R) (m : V) (gamma : R -> law V) (Poisson : R -> law R) (arcsine : law R)
    (label_d : label d)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (sort_arcsine : law_of_labels arcsine)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_m : dot m m > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_mirrored : cited_mirrored V gamma)
    (C_M_F : cited_M_F V gamma arcsine)
    (C_C_F : cited_C_F V gamma arcsine)
    (C_pair__F : cited_pair__F V gamma Poisson)
    (C_t_F : cited_t_F V gamma Poisson)
    (C_M_G : cited_M_G V gamma arcsine)
    (C_C_G : cited_C_G V gamma arcsine)
    (C_pair__G : cited_pair__G V gamma Poisson)
    (C_t_G : cited_t_G V gamma Poisson)
    (C_erf_powers_one_not_0 : erf_powers_one.cited_not_0 V gamma)
    (C_erf_powers_one_mirrored : erf_powers_one.cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma)
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_erf_powers_lemma_space_not_0 : erf_powers_lemma_space.cited_not_0 V gamma)
    (C_erf_powers_lemma_space_mirrored : erf_powers_lemma_space.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_1_not_0 : erf_powers_lemma_plane_1.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_1_mirrored : erf_powers_lemma_plane_1.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_L : erf_within.cited_parts_L V gamma)
    (C_erf_within_parts_L_p_1 : erf_within.cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma)
    (C_erf_within_parts_0 : erf_within.cited_parts_0 V gamma)
    (C_erf_within_parts_1 : erf_within.cited_parts_1 V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m)))))))) > 0.
Proof. exact (step_m_Q_pos_0 (V) (D) (d) (m) (gamma) (Poisson) (arcsine) label_d sort_Poisson sort_arcsine H_D_pos_0 H_dimension H_d_pos_is_2 H_m C_not_0 C_mirrored C_M_F C_C_F C_pair__F C_t_F C_M_G C_C_G C_pair__G C_t_G C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j C_erf_within_parts_0 C_erf_within_parts_1). Qed.

Theorem theorem_3 (V : Space) (D : R) (d : R) (m : V) (gamma : R -> law V) (Poisson : R -> law R) (arcsine : law R)
    (label_d : label d)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (sort_arcsine : law_of_labels arcsine)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_m : dot m m > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_mirrored : cited_mirrored V gamma)
    (C_M_F : cited_M_F V gamma arcsine)
    (C_C_F : cited_C_F V gamma arcsine)
    (C_pair__F : cited_pair__F V gamma Poisson)
    (C_t_F : cited_t_F V gamma Poisson)
    (C_M_G : cited_M_G V gamma arcsine)
    (C_C_G : cited_C_G V gamma arcsine)
    (C_pair__G : cited_pair__G V gamma Poisson)
    (C_t_G : cited_t_G V gamma Poisson)
    (C_erf_powers_one_not_0 : erf_powers_one.cited_not_0 V gamma)
    (C_erf_powers_one_mirrored : erf_powers_one.cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma)
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_erf_powers_lemma_space_not_0 : erf_powers_lemma_space.cited_not_0 V gamma)
    (C_erf_powers_lemma_space_mirrored : erf_powers_lemma_space.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_1_not_0 : erf_powers_lemma_plane_1.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_1_mirrored : erf_powers_lemma_plane_1.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_L : erf_within.cited_parts_L V gamma)
    (C_erf_within_parts_L_p_1 : erf_within.cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma)
    (C_erf_within_parts_0 : erf_within.cited_parts_0 V gamma)
    (C_erf_within_parts_1 : erf_within.cited_parts_1 V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2))))) > 0.
Proof. exact (step_m_T_pos_0 (V) (D) (d) (m) (gamma) (Poisson) (arcsine) label_d sort_Poisson sort_arcsine H_D_pos_0 H_dimension H_d_pos_is_2 H_m C_not_0 C_mirrored C_M_F C_C_F C_pair__F C_t_F C_M_G C_C_G C_pair__G C_t_G C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j C_erf_within_parts_0 C_erf_within_parts_1). Qed.
