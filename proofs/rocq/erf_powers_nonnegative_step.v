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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
  first [exact I' | lra | fit I'].
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L : forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0) :
  forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (k - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0.
Proof. exact (step_all (V) (D) (L) (n) (gamma) label_L label_n H_D_pos_0 H_L). Qed.
Print Assumptions theorem.
