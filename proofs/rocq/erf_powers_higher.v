(** Means of odd powers of a cosine with $|x + y|^(2 L)$ are positive (erf-powers-higher)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Then E[E[<x, y>^(1 + 2*k)*(((<y, y> + D)^(1/2))^(1 + 2*k))^(-1)*(((D + <x, x>)^(1/2))^(1 +
    2*k))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1] > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require even_products.
From NCProofs Require erf_powers_odd.
Open Scope R_scope.

(** Step [E |x|^2 > 0], by Linear:
  E[<x, x>; x ~ gamma1] > 0
*)
Lemma step_E_x__2_pos_0 (V : Space) (d : R) (gamma : R -> law V)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d) :
  E (gamma 1) (fun x => dot x x) > 0.
Proof.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => dot x x)) - (d))) by (apply zero_times; lra).
  assert (P' : 0 < (d)) by (sign).
  assert (G' : (E (gamma 1) (fun x => dot x x)) - (0) = (1) * ((E (gamma 1) (fun x => dot x x)) - (d)) + (d)) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

Definition cited_not_0 (V : Space) (gamma : R -> law V) : Prop :=
  forall (d : R),
  (d > 0) ->
  (E (gamma 1) (fun x => dot x x) = d) ->
  (forall x : V, drawn (gamma 1) x -> dot x x > 0).

(** Step [not 0], by Cited:
  <_0, _0> > 0 for all gamma1
*)
Lemma step_not_0 (V : Space) (d : R) (gamma : R -> law V)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma) :
  forall x : V, drawn (gamma 1) x -> dot x x > 0.
Proof.
  exact (C_not_0 d H_d_pos_0 H_dimension).
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

(** Step [products], by Instance:
  E[E[(((<y, y> + D)^(1/2))^(1 + 2*k))^(-1)*<x, x>^(-1 + a)*<x, y>^(2*k + 2)*(((D + <x,
    x>)^(1/2))^(1 + 2*k))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_products (V : Space) (D : R) (a : R) (b : R) (d : R) (k : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_k : label k)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (2 * k + 2)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * k))))) > 0.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * (1 + k)) * (npow (dot x x) ((a) - 1)) * (npow (dot z z) ((b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (1 + 2 * k))) * (inv (npow (sqrt (dot z z + (D))) (1 + 2 * k))))) > 0).
  { apply (even_products.step_theorem (V) (D) (a) (b) (d) (1 + k) (1 + 2 * k) (gamma)); [premise | premise | premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent]. }
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (2 * k + 2)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * k)))))) - (0) = (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * (1 + k)) * (npow (dot x x) ((a) - 1)) * (npow (dot z z) ((b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (1 + 2 * k))) * (inv (npow (sqrt (dot z z + (D))) (1 + 2 * k)))))) - (0)).
  { congruent. }
  gap; try rewrite G'; lra.
Qed.

(** Step [first], by Specialise:
  E[E[(((<y, y> + D)^(1/2))^(1 + 2*k))^(-1)*<x, x>^(-1 + _3)*<x, y>^(2*k + 2)*(((D + <x,
    x>)^(1/2))^(1 + 2*k))^(-1)*<y, y>^(-1 + _2); y ~ gamma1]; x ~ gamma1] > 0 for all nat, nat
*)
Lemma step_first (V : Space) (D : R) (d : R) (k : R) (gamma : R -> law V)
    (label_k : label k)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma) :
  forall i : R, label i -> forall j : R, label j -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (i - 1) * (npow (dot x y) (2 * k + 2)) * (npow (dot y y) (j - 1)) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * k))))) > 0.
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) ((any0) - 1) * (npow (dot x y) (2 * k + 2)) * (npow (dot y y) ((any1) - 1)) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * k))))) > 0).
  { apply (step_products (V) (D) (any0) (any1) (d) (k) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [theorem], by Instance:
  E[E[<x, y>^(1 + 2*k)*(((<y, y> + D)^(1/2))^(1 + 2*k))^(-1)*(((D + <x, x>)^(1/2))^(1 +
    2*k))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_theorem (V : Space) (D : R) (L : R) (d : R) (k : R) (gamma : R -> law V)
    (label_L : label L)
    (label_k : label k)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma)
    (C_mirrored : cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * k) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * k))))) > 0.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  pose proof (step_mirrored (V) (gamma) C_mirrored) as H_mirrored.
  pose proof (step_first (V) (D) (d) (k) (gamma) label_k H_D_pos_0 H_d_pos_0 H_dimension C_not_0 C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent) as H_first.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * k) * (npow (dot (vadd x (y)) (vadd x (y))) (L)) * (inv (npow (sqrt ((D) + dot x x)) (1 + 2 * k))) * (inv (npow (sqrt (dot y y + (D))) (1 + 2 * k))))) > 0).
  { apply (erf_powers_odd.step_at_1 (V) (D) (L) (d) (1 + 2 * k) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise | premise_by H_first | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent]. }
  congruent_to I'.
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (d : R) (k : R) (gamma : R -> law V)
    (label_L : label L)
    (label_k : label k)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma)
    (C_mirrored : cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * k) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * k))))) > 0.
Proof. exact (step_theorem (V) (D) (L) (d) (k) (gamma) label_L label_k H_D_pos_0 H_d_pos_0 H_dimension C_not_0 C_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent). Qed.
