(** Means of odd powers of a cosine are positive, from $L$ to $L + 1$ (erf-powers-odd-step)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [mirrored]: gamma1 is the law of -x, x ~ gamma1
  Given [L]: E[E[<x, x>^(-1 + _3)*<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<x + y, x + y>^(L)*<y, y>^(-1 + _2); y ~ gamma1]; x ~ gamma1] > 0 for all
    nat, nat
  Then E[E[<x, x>^(-1 + _3)*<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<x + y, x + y>^(1 + L)*<y, y>^(-1 + _2); y ~ gamma1]; x ~ gamma1] > 0 for
    all nat, nat
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_nonnegative.
Open Scope R_scope.

(** Step [(a + 1, b)], by Specialise:
  E[E[<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x + y, x +
    y>^(L)*<y, y>^(b - 1)*<x, x>^(a); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_a_p_1__b (V : Space) (D : R) (L : R) (a : R) (b : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L : forall j : R, label j -> forall k : R, label k -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (j - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (k - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
Proof.
  pose proof (H_L (1 + a) ltac:(labels) (b) ltac:(labels)) as I'.
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0) = (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) ((1 + a) - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) ((b) - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0)).
  { congruent. }
  gap; try rewrite G'; lra.
Qed.

(** Step [(a, b + 1)], by Specialise:
  E[E[<x, x>^(-1 + a)*<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*<y, y>^(b)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_a__b_p_1 (V : Space) (D : R) (L : R) (a : R) (b : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L : forall j : R, label j -> forall k : R, label k -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (j - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (k - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
Proof.
  pose proof (H_L (a) ltac:(labels) (1 + b) ltac:(labels)) as I'.
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0) = (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) ((a) - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) ((1 + b) - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0)).
  { congruent. }
  gap; try rewrite G'; lra.
Qed.

(** Step [i = 2], by Instance:
  E[E[<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x + y, x +
    y>^(L)*<y, y>^(b - 1)*<x, y>^(1 + n); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_i_is_2 (V : Space) (D : R) (L : R) (a : R) (b : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0.
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) ((n) + (2) - 1) * (npow (dot x x) ((a) - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) ((1 + L) - 1)) * (npow (dot y y) ((b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (n))) * (inv (npow (sqrt (dot y y + (D))) (n))))) >= 0).
  { apply (erf_powers_nonnegative.step_theorem (V) (D) (1 + L) (a) (b) (d) (2) (n) (gamma)); [premise | premise | premise | premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent]. }
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0) = (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) ((n) + (2) - 1) * (npow (dot x x) ((a) - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) ((1 + L) - 1)) * (npow (dot y y) ((b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (n))) * (inv (npow (sqrt (dot y y + (D))) (n)))))) - (0)).
  { congruent. }
  gap; try rewrite G'; lra.
Qed.

(** Step [A], by Algebra:
  E[E[<x, x>^(-1 + a)*<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<x + y, x + y>^(1 + L)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] = E[E[<x,
    y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x + y, x + y>^(L)*<y,
    y>^(b - 1)*<x, x>^(a); y ~ gamma1]; x ~ gamma1] + 2*E[E[<x, x>^(-1 + a)*(((D + <x,
    x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x + y, x + y>^(L)*<y, y>^(b - 1)*<x,
    y>^(1 + n); y ~ gamma1]; x ~ gamma1] + E[E[<x, x>^(-1 + a)*<x, y>^(n)*(((D + <x,
    x>)^(1/2))^(n))^(-1)*<y, y>^(b)*(((<y, y> +...
*)
Lemma step_A (V : Space) (D : R) (L : R) (a : R) (b : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) (1 + L)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) + 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))).
Proof.
  enough (U' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) (1 + L)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))) = 0).
  { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) (1 + L)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))))); [same_sums | rewrite U'; ring]. }
  assert (T159' : (1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) (1 + L)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))))) = 0).
  { transitivity (E (gamma 1) (fun x_160 => (1) * (E (gamma 1) (fun x => npow (dot x_160 x_160) (a - 1) * (npow (dot x_160 x) n) * (npow (dot (vadd x_160 (x)) (vadd x_160 (x))) (1 + L)) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_160 x) n * (npow (dot (vadd x_160 (x)) (vadd x_160 (x))) L) * (npow (dot x x) (b - 1)) * (npow (dot x_160 x_160) a) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-2) * (E (gamma 1) (fun x => npow (dot x_160 x_160) (a - 1) * (npow (dot (vadd x_160 (x)) (vadd x_160 (x))) L) * (npow (dot x x) (b - 1)) * (npow (dot x_160 x) (1 + n)) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_160 x_160) (a - 1) * (npow (dot x_160 x) n) * (npow (dot x x) b) * (npow (dot (vadd x_160 (x)) (vadd x_160 (x))) L) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x x + D)) n))))))))); [symmetry; linear |].
    apply E_is; intros x_160 D_x_160; draws.
    transitivity (E (gamma 1) (fun x => npow (dot x_160 x_160) (a - 1) * (npow (dot x_160 x) n) * (npow (dot (vadd x_160 (x)) (vadd x_160 (x))) (1 + L)) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x x + D)) n))) - E (gamma 1) (fun x => npow (dot x_160 x_160) (a - 1) * (npow (dot x_160 x) n) * (npow (dot x x) b) * (npow (dot (vadd x_160 (x)) (vadd x_160 (x))) L) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x x + D)) n))) - 2 * (E (gamma 1) (fun x => npow (dot x_160 x_160) (a - 1) * (npow (dot (vadd x_160 (x)) (vadd x_160 (x))) L) * (npow (dot x x) (b - 1)) * (npow (dot x_160 x) (1 + n)) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) - E (gamma 1) (fun x => npow (dot x_160 x) n * (npow (dot (vadd x_160 (x)) (vadd x_160 (x))) L) * (npow (dot x x) (b - 1)) * (npow (dot x_160 x_160) a) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x x + D)) n)))).
    { same_sums. }
    assert (T161' : (1) * (E (gamma 1) (fun x => npow (dot x_160 x_160) (a - 1) * (npow (dot x_160 x) n) * (npow (dot (vadd x_160 (x)) (vadd x_160 (x))) (1 + L)) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_160 x) n * (npow (dot (vadd x_160 (x)) (vadd x_160 (x))) L) * (npow (dot x x) (b - 1)) * (npow (dot x_160 x_160) a) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-2) * (E (gamma 1) (fun x => npow (dot x_160 x_160) (a - 1) * (npow (dot (vadd x_160 (x)) (vadd x_160 (x))) L) * (npow (dot x x) (b - 1)) * (npow (dot x_160 x) (1 + n)) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_160 x_160) (a - 1) * (npow (dot x_160 x) n) * (npow (dot x x) b) * (npow (dot (vadd x_160 (x)) (vadd x_160 (x))) L) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x x + D)) n))))))) = 0).
    { transitivity (E (gamma 1) (fun x_162 => (1) * (npow (dot x_160 x_160) (a - 1) * (npow (dot x_160 x_162) n) * (npow (dot (vadd x_160 (x_162)) (vadd x_160 (x_162))) (1 + L)) * (npow (dot x_162 x_162) (b - 1)) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x_162 x_162 + D)) n))) + ((-1) * (npow (dot x_160 x_162) n * (npow (dot (vadd x_160 (x_162)) (vadd x_160 (x_162))) L) * (npow (dot x_162 x_162) (b - 1)) * (npow (dot x_160 x_160) a) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x_162 x_162 + D)) n))) + ((-2) * (npow (dot x_160 x_160) (a - 1) * (npow (dot (vadd x_160 (x_162)) (vadd x_160 (x_162))) L) * (npow (dot x_162 x_162) (b - 1)) * (npow (dot x_160 x_162) (1 + n)) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x_162 x_162 + D)) n))) + ((-1) * (npow (dot x_160 x_160) (a - 1) * (npow (dot x_160 x_162) n) * (npow (dot x_162 x_162) b) * (npow (dot (vadd x_160 (x_162)) (vadd x_160 (x_162))) L) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x_162 x_162 + D)) n)))))))); [symmetry; linear |].
      apply E_is; intros x_162 D_x_162; draws.
      transitivity (npow (dot x_160 x_160) (a - 1) * (npow (dot x_160 x_162) n) * (npow (dot (vadd x_160 (x_162)) (vadd x_160 (x_162))) (1 + L)) * (npow (dot x_162 x_162) (b - 1)) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x_162 x_162 + D)) n)) - npow (dot x_160 x_160) (a - 1) * (npow (dot x_160 x_162) n) * (npow (dot x_162 x_162) b) * (npow (dot (vadd x_160 (x_162)) (vadd x_160 (x_162))) L) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x_162 x_162 + D)) n)) - npow (dot x_160 x_162) n * (npow (dot (vadd x_160 (x_162)) (vadd x_160 (x_162))) L) * (npow (dot x_162 x_162) (b - 1)) * (npow (dot x_160 x_160) a) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x_162 x_162 + D)) n)) - 2 * (npow (dot x_160 x_160) (a - 1)) * (npow (dot (vadd x_160 (x_162)) (vadd x_160 (x_162))) L) * (npow (dot x_162 x_162) (b - 1)) * (npow (dot x_160 x_162) (1 + n)) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x_162 x_162 + D)) n))).
      { same_sums. }
      transitivity (0).
      { try assert (N163' : normal_form (npow (dot x_160 x_162) (1 + n)) ((dot x_160 x_162) ^ 2 * (npow (dot x_160 x_162) (n - 1)))) by normal.
        try assert (N164' : normal_form (npow (dot x_160 x_160) a) (dot x_160 x_160 * (npow (dot x_160 x_160) (a - 1)))) by normal.
        try assert (N165' : normal_form (npow (dot x_162 x_162) b) (dot x_162 x_162 * (npow (dot x_162 x_162) (b - 1)))) by normal.
        try assert (N166' : normal_form (dot (vadd x_160 (x_162)) (vadd x_160 (x_162))) (dot x_162 x_162 + 2 * (dot x_160 x_162) + dot x_160 x_160)) by normal.
        try assert (N167' : normal_form (npow (dot x_160 x_162) n) (npow (dot x_160 x_162) (n - 1) * (dot x_160 x_162))) by normal.
        try assert (N168' : normal_form (npow (dot (vadd x_160 (x_162)) (vadd x_160 (x_162))) (1 + L)) ((dot x_160 x_160) ^ 2 * (npow (dot x_162 x_162 + 2 * (dot x_160 x_162) + dot x_160 x_160) (L - 1)) + (dot x_162 x_162) ^ 2 * (npow (dot x_162 x_162 + 2 * (dot x_160 x_162) + dot x_160 x_160) (L - 1)) + 4 * ((dot x_160 x_162) ^ 2) * (npow (dot x_162 x_162 + 2 * (dot x_160 x_162) + dot x_160 x_160) (L - 1)) + 4 * (dot x_162 x_162) * (npow (dot x_162 x_162 + 2 * (dot x_160 x_162) + dot x_160 x_160) (L - 1)) * (dot x_160 x_162) + 2 * (dot x_162 x_162) * (dot x_160 x_160) * (npow (dot x_162 x_162 + 2 * (dot x_160 x_162) + dot x_160 x_160) (L - 1)) + 4 * (dot x_160 x_160) * (npow (dot x_162 x_162 + 2 * (dot x_160 x_162) + dot x_160 x_160) (L - 1)) * (dot x_160 x_162))) by first [(unfold normal_form; replace (dot (vadd x_160 (x_162)) (vadd x_160 (x_162))) with (dot x_162 x_162 + 2 * (dot x_160 x_162) + dot x_160 x_160) by first [ring | put; ring | equal]; normal) | normal].
        try assert (N169' : normal_form (npow (dot (vadd x_160 (x_162)) (vadd x_160 (x_162))) L) (dot x_160 x_160 * (npow (dot x_162 x_162 + 2 * (dot x_160 x_162) + dot x_160 x_160) (L - 1)) + dot x_162 x_162 * (npow (dot x_162 x_162 + 2 * (dot x_160 x_162) + dot x_160 x_160) (L - 1)) + 2 * (npow (dot x_162 x_162 + 2 * (dot x_160 x_162) + dot x_160 x_160) (L - 1)) * (dot x_160 x_162))) by first [(unfold normal_form; replace (dot (vadd x_160 (x_162)) (vadd x_160 (x_162))) with (dot x_162 x_162 + 2 * (dot x_160 x_162) + dot x_160 x_160) by first [ring | put; ring | equal]; normal) | normal].
        try assert (0 < dot x_162 x_162 + D) by sign.
        try assert (N170' : normal_form (npow (sqrt (dot x_162 x_162 + D)) n) (sqrt (dot x_162 x_162 + D) * (npow (sqrt (dot x_162 x_162 + D)) (n - 1)))) by normal.
        try assert (0 < dot x_160 x_160 + D) by sign.
        try assert (N171' : normal_form (npow (sqrt (dot x_160 x_160 + D)) n) (sqrt (dot x_160 x_160 + D) * (npow (sqrt (dot x_160 x_160 + D)) (n - 1)))) by normal.
        try assert (0 < dot x_160 x_160 + D) by sign.
        try assert (N172' : normal_form (inv (npow (sqrt (dot x_160 x_160 + D)) n)) (inv (npow (sqrt (dot x_160 x_160 + D)) (n - 1)) * (inv (sqrt (dot x_160 x_160 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_160 x_160 + D) * sqrt (dot x_160 x_160 + D) = dot x_160 x_160 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_160 x_160 + D)) * inv (sqrt (dot x_160 x_160 + D)) = inv (dot x_160 x_160 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_160 x_160 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_160 x_160 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
        try assert (0 < dot x_162 x_162 + D) by sign.
        try assert (N173' : normal_form (inv (npow (sqrt (dot x_162 x_162 + D)) n)) (inv (npow (sqrt (dot x_162 x_162 + D)) (n - 1)) * (inv (sqrt (dot x_162 x_162 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_162 x_162 + D) * sqrt (dot x_162 x_162 + D) = dot x_162 x_162 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_162 x_162 + D)) * inv (sqrt (dot x_162 x_162 + D)) = inv (dot x_162 x_162 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_162 x_162 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_162 x_162 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
        first [put; solve [ring] | same_sums | equal]. }
      ring. }
    transitivity (((1) * (E (gamma 1) (fun x => npow (dot x_160 x_160) (a - 1) * (npow (dot x_160 x) n) * (npow (dot (vadd x_160 (x)) (vadd x_160 (x))) (1 + L)) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_160 x) n * (npow (dot (vadd x_160 (x)) (vadd x_160 (x))) L) * (npow (dot x x) (b - 1)) * (npow (dot x_160 x_160) a) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-2) * (E (gamma 1) (fun x => npow (dot x_160 x_160) (a - 1) * (npow (dot (vadd x_160 (x)) (vadd x_160 (x))) L) * (npow (dot x x) (b - 1)) * (npow (dot x_160 x) (1 + n)) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_160 x_160) (a - 1) * (npow (dot x_160 x) n) * (npow (dot x x) b) * (npow (dot (vadd x_160 (x)) (vadd x_160 (x))) L) * (inv (npow (sqrt (D + dot x_160 x_160)) n)) * (inv (npow (sqrt (dot x x + D)) n))))))))); [same_sums | rewrite T161'; ring]. }
  transitivity (((1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) (1 + L)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))))))); [same_sums | rewrite T159'; ring].
Qed.

(** Step [next], by Linear:
  E[E[<x, x>^(-1 + a)*<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<x + y, x + y>^(1 + L)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_next (V : Space) (D : R) (L : R) (a : R) (b : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_L : forall j : R, label j -> forall k : R, label k -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (j - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (k - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) (1 + L)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
Proof.
  pose proof (step_a_p_1__b (V) (D) (L) (a) (b) (n) (gamma) label_L label_a label_b label_n H_D_pos_0 H_L) as H_a_p_1__b.
  pose proof (step_a__b_p_1 (V) (D) (L) (a) (b) (n) (gamma) label_L label_a label_b label_n H_D_pos_0 H_L) as H_a__b_p_1.
  pose proof (step_i_is_2 (V) (D) (L) (a) (b) (d) (n) (gamma) label_L label_a label_b label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent) as H_i_is_2.
  pose proof (step_A (V) (D) (L) (a) (b) (n) (gamma) label_L label_a label_b label_n H_D_pos_0) as H_A.
  assert (P0' : 0 < (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 < (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P2' : 0 <= (2) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) (1 + L)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0) = (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0)) + (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0)) + (2) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0))).
  { assert (U' : forall z0' z1' z2' z3' : R, ((z0') = (((z1') + 2 * (z2') + (z3')))) -> (D > 0) -> ((z1') > 0) -> ((z3') > 0) -> ((z2') >= 0) -> ((z0') - 0) = (1 * ((z1') - 0) + 2 * ((z2') - 0) + 1 * ((z3') - 0))).
    { clear - D.
      intros z0' z1' z2' z3' H_A H_D_pos_0 H_a_p_1__b H_a__b_p_1 H_i_is_2.
      rewrite ?H_A.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) (1 + L)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))) as V'.
    specialize (V' ltac:(says H_A)).
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_a_p_1__b)).
    specialize (V' ltac:(says H_a__b_p_1)).
    specialize (V' ltac:(says H_i_is_2)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [all], by Specialise:
  E[E[<x, x>^(-1 + _3)*<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<x + y, x + y>^(1 + L)*<y, y>^(-1 + _2); y ~ gamma1]; x ~ gamma1] > 0 for
    all nat, nat
*)
Lemma step_all (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_L : forall j : R, label j -> forall k : R, label k -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (j - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (k - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  forall j : R, label j -> forall k : R, label k -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (j - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) (1 + L)) * (npow (dot y y) (k - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) ((any0) - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) (1 + L)) * (npow (dot y y) ((any1) - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0).
  { apply (step_next (V) (D) (L) (any0) (any1) (d) (n) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_L : forall j : R, label j -> forall k : R, label k -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (j - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (k - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  forall j : R, label j -> forall k : R, label k -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (j - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) (1 + L)) * (npow (dot y y) (k - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
Proof. exact (step_all (V) (D) (L) (d) (n) (gamma) label_L label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored H_L C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent). Qed.
