(** Means of powers of a cosine with $|x + y|^(2 L)$ are not negative (erf-powers-nonnegative)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [mirrored]: gamma1 is the law of -x, x ~ gamma1
  Then E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*<x + y, x + y>^(-1 +
    L)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_positive.
From NCProofs Require erf_powers_nonnegative_step.
Open Scope R_scope.

(** Step [first], by Instance:
  E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_first (V : Space) (D : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0.
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) ((n) + (i) - 1) * (npow (dot x x) ((a) - 1)) * (npow (dot z z) ((b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (n))) * (inv (npow (sqrt (dot z z + (D))) (n))))) >= 0).
  { apply (erf_powers_positive.step_mean (V) (D) (a) (b) (d) (i) (n) (gamma)); [premise | premise | premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent]. }
  congruent_to I'.
Qed.

(** Step [L = 1], by Specialise:
  E[E[(((D + <x, x>)^(1/2))^(n))^(-1)*<y, y>^(-1 + _3)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x, x>^(-1
    + _4)*<x, y>^(n - 1 + _2); y ~ gamma1]; x ~ gamma1] >= 0 for all nat, nat, nat
*)
Lemma step_L_is_1 (V : Space) (D : R) (d : R) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (k - 1) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0.
Proof.
  intros any0 D0 any1 D1 any2 D2; draws.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + (any2) - 1) * (npow (dot x x) ((any0) - 1)) * (npow (dot y y) ((any1) - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0).
  { apply (step_first (V) (D) (any0) (any1) (d) (any2) (n) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [all L], by Induction:
  E[E[(((D + <x, x>)^(1/2))^(n))^(-1)*<x + y, x + y>^(-1 + L)*<y, y>^(-1 + _3)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<x, x>^(-1 + _4)*<x, y>^(n - 1 + _2); y ~ gamma1]; x ~ gamma1] >= 0 for
    all nat, nat, nat
*)
Lemma step_all_L (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Specialise:
  E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*<x + y, x + y>^(-1 +
    L)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_theorem (V : Space) (D : R) (L : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0.
Proof.
  pose proof (step_all_L (V) (D) (L) (d) (n) (gamma) label_L label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent) as H_all_L.
  pose proof (H_all_L (a) ltac:(labels) (b) ltac:(labels) (i) ltac:(labels)) as I'.
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0) = (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) ((b) - 1)) * (npow (dot x x) ((a) - 1)) * (npow (dot x y) (n + (i) - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0)).
  { assert (U' : forall z0' : R, (D > 0) -> ((z0') - 0) = ((z0') - 0)).
    { clear - D.
      intros z0' H_D_pos_0.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot (vadd z (x1)) (vadd z (x1))) (L - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))))) as V'.
    specialize (V' ltac:(says H_D_pos_0)).
    first [congruent_to V' | rearranged V']. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0.
Proof. exact (step_theorem (V) (D) (L) (a) (b) (d) (i) (n) (gamma) label_L label_a label_b label_i label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent). Qed.
