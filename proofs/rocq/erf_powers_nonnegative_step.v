(** Means of powers of a cosine with $|x + y|^(2 L)$ are not negative, from $L$ to $L + 1$ (erf-powers-nonnegative-step)

  Given [D > 0]: D > 0
  Given [L]: E[E[(((D + <x, x>)^(1/2))^(n))^(-1)*<x + y, x + y>^(-1 + L)*<y, y>^(-1 + _3)*(((<y,
    y> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + _4)*<x, y>^(n - 1 + _2); y ~ gamma1]; x ~ gamma1] >= 0
    for all nat, nat, nat
  Then E[E[(((D + <x, x>)^(1/2))^(n))^(-1)*<y, y>^(-1 + _3)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x +
    y, x + y>^(L)*<x, x>^(-1 + _4)*<x, y>^(n - 1 + _2); y ~ gamma1]; x ~ gamma1] >= 0 for all nat,
    nat, nat
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [(a + 1, b, i)], by Specialise:
  E[E[<x, y>^(n - 1 + i)*(((D + <x, x>)^(1/2))^(n))^(-1)*<x + y, x + y>^(-1 + L)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<y, y>^(b - 1)*<x, x>^(a); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_a_p_1__b__i (V : Space) (D : R) (L : R) (a : R) (b : R) (i : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L : forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0.
Proof.
  pose proof (H_L (1 + a) ltac:(labels) (b) ltac:(labels) (i) ltac:(labels)) as I'.
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0) = (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) ((b) - 1)) * (npow (dot x x) ((1 + a) - 1)) * (npow (dot x y) (n + (i) - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0)).
  { congruent. }
  gap; try rewrite G'; lra.
Qed.

(** Step [(a, b + 1, i)], by Specialise:
  E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*<x + y, x + y>^(-1 +
    L)*<y, y>^(b)*(((<y, y> + D)^(1/2))^(n))^(-1); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_a__b_p_1__i (V : Space) (D : R) (L : R) (a : R) (b : R) (i : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L : forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0.
Proof.
  pose proof (H_L (a) ltac:(labels) (1 + b) ltac:(labels) (i) ltac:(labels)) as I'.
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0) = (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) ((1 + b) - 1)) * (npow (dot x x) ((a) - 1)) * (npow (dot x y) (n + (i) - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0)).
  { congruent. }
  gap; try rewrite G'; lra.
Qed.

(** Step [(a, b, i + 1)], by Specialise:
  E[E[<x, y>^(n + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*<x + y, x + y>^(-1 +
    L)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_a__b__i_p_1 (V : Space) (D : R) (L : R) (a : R) (b : R) (i : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L : forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0.
Proof.
  pose proof (H_L (a) ltac:(labels) (b) ltac:(labels) (1 + i) ltac:(labels)) as I'.
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0) = (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) ((b) - 1)) * (npow (dot x x) ((a) - 1)) * (npow (dot x y) (n + (1 + i) - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0)).
  { congruent. }
  gap; try rewrite G'; lra.
Qed.

(** Step [A], by Algebra:
  E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<x + y, x + y>^(L)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] = E[E[<x,
    y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*<x + y, x + y>^(-1 + L)*<y,
    y>^(b)*(((<y, y> + D)^(1/2))^(n))^(-1); y ~ gamma1]; x ~ gamma1] + E[E[<x, y>^(n - 1 + i)*(((D
    + <x, x>)^(1/2))^(n))^(-1)*<x + y, x + y>^(-1 + L)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b -
    1)*<x, x>^(a); y ~ gamma1]; x ~ gamma1] + 2*E[E[<x, y>^(n + i)*<x, x>^(-1 + a)*(((D + <x,
    x>)^(1/2))^(n))^(-1)*...
*)
Lemma step_A (V : Space) (D : R) (L : R) (a : R) (b : R) (i : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) + E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) + 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))).
Proof.
  enough (U' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) = 0).
  { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))); [same_sums | rewrite U'; ring]. }
  assert (T114' : (1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))))) = 0).
  { transitivity (E (gamma 1) (fun x_115 => (1) * (E (gamma 1) (fun x => npow (dot x_115 x) (n + i - 1) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x)) (vadd x_115 (x))) L) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_115 x) (n + i - 1) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x)) (vadd x_115 (x))) (L - 1)) * (npow (dot x x) b) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_115 x) (n + i - 1) * (npow (dot (vadd x_115 (x)) (vadd x_115 (x))) (L - 1)) * (npow (dot x x) (b - 1)) * (npow (dot x_115 x_115) a) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-2) * (E (gamma 1) (fun x => npow (dot x_115 x) (n + i) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x)) (vadd x_115 (x))) (L - 1)) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x x + D)) n))))))))); [symmetry; linear |].
    apply E_is; intros x_115 D_x_115; draws.
    transitivity (E (gamma 1) (fun x => npow (dot x_115 x) (n + i - 1) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x)) (vadd x_115 (x))) L) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x x + D)) n))) - 2 * (E (gamma 1) (fun x => npow (dot x_115 x) (n + i) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x)) (vadd x_115 (x))) (L - 1)) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) - E (gamma 1) (fun x => npow (dot x_115 x) (n + i - 1) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x)) (vadd x_115 (x))) (L - 1)) * (npow (dot x x) b) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x x + D)) n))) - E (gamma 1) (fun x => npow (dot x_115 x) (n + i - 1) * (npow (dot (vadd x_115 (x)) (vadd x_115 (x))) (L - 1)) * (npow (dot x x) (b - 1)) * (npow (dot x_115 x_115) a) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x x + D)) n)))).
    { same_sums. }
    assert (T116' : (1) * (E (gamma 1) (fun x => npow (dot x_115 x) (n + i - 1) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x)) (vadd x_115 (x))) L) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_115 x) (n + i - 1) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x)) (vadd x_115 (x))) (L - 1)) * (npow (dot x x) b) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_115 x) (n + i - 1) * (npow (dot (vadd x_115 (x)) (vadd x_115 (x))) (L - 1)) * (npow (dot x x) (b - 1)) * (npow (dot x_115 x_115) a) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-2) * (E (gamma 1) (fun x => npow (dot x_115 x) (n + i) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x)) (vadd x_115 (x))) (L - 1)) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x x + D)) n))))))) = 0).
    { transitivity (E (gamma 1) (fun x_117 => (1) * (npow (dot x_115 x_117) (n + i - 1) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x_117)) (vadd x_115 (x_117))) L) * (npow (dot x_117 x_117) (b - 1)) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x_117 x_117 + D)) n))) + ((-1) * (npow (dot x_115 x_117) (n + i - 1) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x_117)) (vadd x_115 (x_117))) (L - 1)) * (npow (dot x_117 x_117) b) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x_117 x_117 + D)) n))) + ((-1) * (npow (dot x_115 x_117) (n + i - 1) * (npow (dot (vadd x_115 (x_117)) (vadd x_115 (x_117))) (L - 1)) * (npow (dot x_117 x_117) (b - 1)) * (npow (dot x_115 x_115) a) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x_117 x_117 + D)) n))) + ((-2) * (npow (dot x_115 x_117) (n + i) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x_117)) (vadd x_115 (x_117))) (L - 1)) * (npow (dot x_117 x_117) (b - 1)) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x_117 x_117 + D)) n)))))))); [symmetry; linear |].
      apply E_is; intros x_117 D_x_117; draws.
      transitivity (npow (dot x_115 x_117) (n + i - 1) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x_117)) (vadd x_115 (x_117))) L) * (npow (dot x_117 x_117) (b - 1)) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x_117 x_117 + D)) n)) - npow (dot x_115 x_117) (n + i - 1) * (npow (dot (vadd x_115 (x_117)) (vadd x_115 (x_117))) (L - 1)) * (npow (dot x_117 x_117) (b - 1)) * (npow (dot x_115 x_115) a) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x_117 x_117 + D)) n)) - npow (dot x_115 x_117) (n + i - 1) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x_117)) (vadd x_115 (x_117))) (L - 1)) * (npow (dot x_117 x_117) b) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x_117 x_117 + D)) n)) - 2 * (npow (dot x_115 x_117) (n + i)) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x_117)) (vadd x_115 (x_117))) (L - 1)) * (npow (dot x_117 x_117) (b - 1)) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x_117 x_117 + D)) n))).
      { same_sums. }
      transitivity (0).
      { try assert (N118' : normal_form (npow (dot x_117 x_117) b) (dot x_117 x_117 * (npow (dot x_117 x_117) (b - 1)))) by normal.
        try assert (N119' : normal_form (npow (dot x_115 x_115) a) (dot x_115 x_115 * (npow (dot x_115 x_115) (a - 1)))) by normal.
        try assert (N120' : normal_form (dot (vadd x_115 (x_117)) (vadd x_115 (x_117))) (dot x_117 x_117 + 2 * (dot x_115 x_117) + dot x_115 x_115)) by normal.
        try assert (N121' : normal_form (npow (dot x_115 x_117) (n + i - 1)) (npow (dot x_115 x_117) (i - 1) * (npow (dot x_115 x_117) (n - 1)) * (dot x_115 x_117))) by normal.
        try assert (N122' : normal_form (npow (dot x_115 x_117) (n + i)) ((dot x_115 x_117) ^ 2 * (npow (dot x_115 x_117) (i - 1)) * (npow (dot x_115 x_117) (n - 1)))) by normal.
        try assert (N123' : normal_form (npow (dot (vadd x_115 (x_117)) (vadd x_115 (x_117))) L) (dot x_115 x_115 * (npow (dot x_117 x_117 + 2 * (dot x_115 x_117) + dot x_115 x_115) (L - 1)) + dot x_117 x_117 * (npow (dot x_117 x_117 + 2 * (dot x_115 x_117) + dot x_115 x_115) (L - 1)) + 2 * (npow (dot x_117 x_117 + 2 * (dot x_115 x_117) + dot x_115 x_115) (L - 1)) * (dot x_115 x_117))) by first [(unfold normal_form; replace (dot (vadd x_115 (x_117)) (vadd x_115 (x_117))) with (dot x_117 x_117 + 2 * (dot x_115 x_117) + dot x_115 x_115) by first [ring | put; ring | equal]; normal) | normal].
        try assert (N124' : normal_form (npow (dot (vadd x_115 (x_117)) (vadd x_115 (x_117))) (L - 1)) (npow (dot x_117 x_117 + 2 * (dot x_115 x_117) + dot x_115 x_115) (L - 1))) by first [(unfold normal_form; replace (dot (vadd x_115 (x_117)) (vadd x_115 (x_117))) with (dot x_117 x_117 + 2 * (dot x_115 x_117) + dot x_115 x_115) by first [ring | put; ring | equal]; normal) | normal].
        try assert (0 < dot x_115 x_115 + D) by sign.
        try assert (N125' : normal_form (npow (sqrt (dot x_115 x_115 + D)) n) (sqrt (dot x_115 x_115 + D) * (npow (sqrt (dot x_115 x_115 + D)) (n - 1)))) by normal.
        try assert (0 < dot x_117 x_117 + D) by sign.
        try assert (N126' : normal_form (npow (sqrt (dot x_117 x_117 + D)) n) (sqrt (dot x_117 x_117 + D) * (npow (sqrt (dot x_117 x_117 + D)) (n - 1)))) by normal.
        try assert (0 < dot x_117 x_117 + D) by sign.
        try assert (N127' : normal_form (inv (npow (sqrt (dot x_117 x_117 + D)) n)) (inv (npow (sqrt (dot x_117 x_117 + D)) (n - 1)) * (inv (sqrt (dot x_117 x_117 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_117 x_117 + D) * sqrt (dot x_117 x_117 + D) = dot x_117 x_117 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_117 x_117 + D)) * inv (sqrt (dot x_117 x_117 + D)) = inv (dot x_117 x_117 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_117 x_117 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_117 x_117 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
        try assert (0 < dot x_115 x_115 + D) by sign.
        try assert (N128' : normal_form (inv (npow (sqrt (dot x_115 x_115 + D)) n)) (inv (npow (sqrt (dot x_115 x_115 + D)) (n - 1)) * (inv (sqrt (dot x_115 x_115 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_115 x_115 + D) * sqrt (dot x_115 x_115 + D) = dot x_115 x_115 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_115 x_115 + D)) * inv (sqrt (dot x_115 x_115 + D)) = inv (dot x_115 x_115 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_115 x_115 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_115 x_115 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
        first [put; solve [ring] | same_sums | equal]. }
      ring. }
    transitivity (((1) * (E (gamma 1) (fun x => npow (dot x_115 x) (n + i - 1) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x)) (vadd x_115 (x))) L) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_115 x) (n + i - 1) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x)) (vadd x_115 (x))) (L - 1)) * (npow (dot x x) b) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_115 x) (n + i - 1) * (npow (dot (vadd x_115 (x)) (vadd x_115 (x))) (L - 1)) * (npow (dot x x) (b - 1)) * (npow (dot x_115 x_115) a) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-2) * (E (gamma 1) (fun x => npow (dot x_115 x) (n + i) * (npow (dot x_115 x_115) (a - 1)) * (npow (dot (vadd x_115 (x)) (vadd x_115 (x))) (L - 1)) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_115 x_115)) n)) * (inv (npow (sqrt (dot x x + D)) n))))))))); [same_sums | rewrite T116'; ring]. }
  transitivity (((1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))))))); [same_sums | rewrite T114'; ring].
Qed.

(** Step [next], by Linear:
  E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<x + y, x + y>^(L)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_next (V : Space) (D : R) (L : R) (a : R) (b : R) (i : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L : forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0.
Proof.
  pose proof (step_a_p_1__b__i (V) (D) (L) (a) (b) (i) (n) (gamma) label_L label_a label_b label_i label_n H_D_pos_0 H_L) as H_a_p_1__b__i.
  pose proof (step_a__b_p_1__i (V) (D) (L) (a) (b) (i) (n) (gamma) label_L label_a label_b label_i label_n H_D_pos_0 H_L) as H_a__b_p_1__i.
  pose proof (step_a__b__i_p_1 (V) (D) (L) (a) (b) (i) (n) (gamma) label_L label_a label_b label_i label_n H_D_pos_0 H_L) as H_a__b__i_p_1.
  pose proof (step_A (V) (D) (L) (a) (b) (i) (n) (gamma) label_L label_a label_b label_i label_n H_D_pos_0) as H_A.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P2' : 0 <= (2) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0) = (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0)) + (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0)) + (2) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0))).
  { assert (U' : forall z0' z1' z2' z3' : R, ((z0') = (((z1') + (z3') + 2 * (z2')))) -> (D > 0) -> ((z3') >= 0) -> ((z1') >= 0) -> ((z2') >= 0) -> ((z0') - 0) = (1 * ((z1') - 0) + 2 * ((z2') - 0) + 1 * ((z3') - 0))).
    { clear - D.
      intros z0' z1' z2' z3' H_A H_D_pos_0 H_a_p_1__b__i H_a__b_p_1__i H_a__b__i_p_1.
      rewrite ?H_A.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))) as V'.
    specialize (V' ltac:(says H_A)).
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_a_p_1__b__i)).
    specialize (V' ltac:(says H_a__b_p_1__i)).
    specialize (V' ltac:(says H_a__b__i_p_1)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [all], by Specialise:
  E[E[(((D + <x, x>)^(1/2))^(n))^(-1)*<y, y>^(-1 + _3)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x + y, x +
    y>^(L)*<x, x>^(-1 + _4)*<x, y>^(n - 1 + _2); y ~ gamma1]; x ~ gamma1] >= 0 for all nat, nat,
    nat
*)
Lemma step_all (V : Space) (D : R) (L : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L : forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0) :
  forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (k - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0.
Proof.
  intros any0 D0 any1 D1 any2 D2; draws.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + (any2) - 1) * (npow (dot x x) ((any0) - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) ((any1) - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0).
  { apply (step_next (V) (D) (L) (any0) (any1) (any2) (n) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L : forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0) :
  forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (k - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0.
Proof. exact (step_all (V) (D) (L) (n) (gamma) label_L label_n H_D_pos_0 H_L). Qed.
