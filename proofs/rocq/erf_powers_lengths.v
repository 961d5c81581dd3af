(** Means of powers of a cosine with any power of $|x + y|$ (erf-powers-lengths)

  Given [D > 0]: D > 0
  Given [L = 1]: E[E[(((D + <x, x>)^(1/2))^(n))^(-1)*<y, y>^(-1 + _3)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<x, x>^(-1 + _4)*<x, y>^(n - 1 + _2); y ~ gamma1]; x ~ gamma1]*chi(1 + _1
    + _0 + _2) >= E[E[<x, y>^(1 + n + _2)*(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<y, y>^(-1 +
    _3)*(((D + <x, x>)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + _4); y ~ gamma1]; x ~ gamma1] for all
    nat, nat, nat
  Then E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*<x + y, x + y>^(-1 +
    L)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]*chi(b + L + i + a)
    >= E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*<x + y, x + y>^(-1 + L)*(((D + <x,
    x>)^(1/2))^(n + 2))^(-1)*<x, y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_lengths_step.
Open Scope R_scope.

(** Step [one], by Specialise:
  E[E[(((D + <x, x>)^(1/2))^(n))^(-1)*<y, y>^(-1 + _3)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x, x>^(-1
    + _4)*<x, y>^(n - 1 + _2); y ~ gamma1]; x ~ gamma1]*chi(1 + _1 + _0 + _2) >= E[E[<x, y>^(1 + n
    + _2)*(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<y, y>^(-1 + _3)*(((D + <x, x>)^(1/2))^(n +
    2))^(-1)*<x, x>^(-1 + _4); y ~ gamma1]; x ~ gamma1] for all nat, nat, nat
*)
Lemma step_one (V : Space) (D : R) (n : R) (chi : R -> R) (gamma : R -> law V)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L_is_1 : forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (k - 1) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (chi (1 + k + i1 + j)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + i1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) :
  forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (k - 1) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (chi (1 + k + i1 + j)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + i1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof (H_L_is_1 (any0) ltac:(labels) (any1) ltac:(labels) (any2) ltac:(labels)) as I'.
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (any1 - 1) * (npow (dot x x) (any0 - 1)) * (npow (dot x y) (n + any2 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (chi (1 + any1 + any2 + any0))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + any2) * (npow (dot y y) (any1 - 1)) * (npow (dot x x) (any0 - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) = (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) ((any1) - 1) * (npow (dot x x) ((any0) - 1)) * (npow (dot x y) (n + (any2) - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (chi (1 + (any1) + (any2) + (any0)))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + (any2)) * (npow (dot y y) ((any1) - 1)) * (npow (dot x x) ((any0) - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))))).
  { assert (U' : forall z0' z1' z2' : R, (D > 0) -> ((((z0') * (z1'))) >= (z2')) -> ((z0') * (z1') - (z2')) = ((z0') * (z1') - (z2'))).
    { clear - D.
      intros z0' z1' z2' H_D_pos_0 H_L_is_1.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (any1 - 1) * (npow (dot z z) (any0 - 1)) * (npow (dot z x1) (n + any2 - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n))))) (chi (1 + any1 + any2 + any0)) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (1 + n + any2) * (npow (dot x1 x1) (any1 - 1)) * (npow (dot z z) (any0 - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2))) * (inv (npow (sqrt (D + dot z z)) (n + 2))))))) as V'.
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_L_is_1)).
    first [congruent_to V' | rearranged V']. }
  gap; try rewrite G'; lra.
Qed.

(** Step [all L], by Induction:
  chi(_1 + _0 + _2 + L)*E[E[(((D + <x, x>)^(1/2))^(n))^(-1)*<x + y, x + y>^(-1 + L)*<y, y>^(-1 +
    _3)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + _4)*<x, y>^(n - 1 + _2); y ~ gamma1]; x ~
    gamma1] >= E[E[<x, y>^(1 + n + _2)*(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x + y, x + y>^(-1 +
    L)*<y, y>^(-1 + _3)*(((D + <x, x>)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + _4); y ~ gamma1]; x ~
    gamma1] for all nat, nat, nat
*)
Lemma step_all_L (V : Space) (D : R) (L : R) (n : R) (chi : R -> R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L_is_1 : forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (k - 1) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (chi (1 + k + i1 + j)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + i1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) :
  forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> chi (k + i1 + j + L) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + i1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Specialise:
  E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*<x + y, x + y>^(-1 +
    L)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]*chi(b + L + i + a)
    >= E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*<x + y, x + y>^(-1 + L)*(((D + <x,
    x>)^(1/2))^(n + 2))^(-1)*<x, y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_theorem (V : Space) (D : R) (L : R) (a : R) (b : R) (i : R) (n : R) (chi : R -> R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L_is_1 : forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (k - 1) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (chi (1 + k + i1 + j)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + i1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (chi (b + L + i + a)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof.
  pose proof (step_all_L (V) (D) (L) (n) (chi) (gamma) label_L label_n H_D_pos_0 H_L_is_1) as H_all_L.
  pose proof (H_all_L (a) ltac:(labels) (b) ltac:(labels) (i) ltac:(labels)) as I'.
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (chi (b + L + i + a))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) = (chi ((b) + (i) + (a) + L) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) ((b) - 1)) * (npow (dot x x) ((a) - 1)) * (npow (dot x y) (n + (i) - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + (i)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) ((b) - 1)) * (npow (dot x x) ((a) - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))))).
  { assert (U' : forall z0' z1' z2' : R, (D > 0) -> ((z1') * (z2') - (z0')) = ((z1') * (z2') - (z0'))).
    { clear - D.
      intros z0' z1' z2' H_D_pos_0.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z z) (a - 1) * (npow (dot (vadd z (x1)) (vadd z (x1))) (L - 1)) * (npow (dot z x1) (1 + n + i)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (n + 2))) * (inv (npow (sqrt (D + dot z z)) (n + 2)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot (vadd z (x1)) (vadd z (x1))) (L - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n))))) (chi (b + L + i + a))) as V'.
    specialize (V' ltac:(says H_D_pos_0)).
    first [congruent_to V' | rearranged V']. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (a : R) (b : R) (i : R) (n : R) (chi : R -> R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L_is_1 : forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (k - 1) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (chi (1 + k + i1 + j)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + i1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (chi (b + L + i + a)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof. exact (step_theorem (V) (D) (L) (a) (b) (i) (n) (chi) (gamma) label_L label_a label_b label_i label_n H_D_pos_0 H_L_is_1). Qed.
