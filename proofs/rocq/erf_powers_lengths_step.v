(** Means of powers of a cosine, from $|x + y|^(2 L)$ on (erf-powers-lengths-step)

  Given [D > 0]: D > 0
  Given [L]: chi(_1 + _0 + _2 + L)*E[E[(((D + <x, x>)^(1/2))^(n))^(-1)*<x + y, x + y>^(-1 + L)*<y,
    y>^(-1 + _3)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + _4)*<x, y>^(n - 1 + _2); y ~
    gamma1]; x ~ gamma1] >= E[E[<x, y>^(1 + n + _2)*(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x + y, x
    + y>^(-1 + L)*<y, y>^(-1 + _3)*(((D + <x, x>)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + _4); y ~
    gamma1]; x ~ gamma1] for all nat, nat, nat
  Then E[E[(((D + <x, x>)^(1/2))^(n))^(-1)*<y, y>^(-1 + _3)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x +
    y, x + y>^(L)*<x, x>^(-1 + _4)*<x, y>^(n - 1 + _2); y ~ gamma1]; x ~ gamma1]*chi(1 + _1 + _0 +
    _2 + L) >= E[E[<x, y>^(1 + n + _2)*(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<y, y>^(-1 + _3)*(((D +
    <x, x>)^(1/2))^(n + 2))^(-1)*<x + y, x + y>^(L)*<x, x>^(-1 + _4); y ~ gamma1]; x ~ gamma1] for
    all nat, nat, nat
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [a], by Specialise:
  chi(1 + b + L + i + a)*E[E[<x, y>^(n - 1 + i)*(((D + <x, x>)^(1/2))^(n))^(-1)*<x + y, x + y>^(-1
    + L)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1)*<x, x>^(a); y ~ gamma1]; x ~ gamma1] >=
    E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x + y, x + y>^(-1 + L)*(((D + <x, x>)^(1/2))^(n +
    2))^(-1)*<x, y>^(1 + n + i)*<y, y>^(b - 1)*<x, x>^(a); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_a (V : Space) (D : R) (L : R) (a : R) (b : R) (i : R) (n : R) (chi : R -> R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L : forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> chi (k + i1 + j + L) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + i1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) :
  chi (1 + b + L + i + a) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [b], by Specialise:
  chi(1 + b + L + i + a)*E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*<x
    + y, x + y>^(-1 + L)*<y, y>^(b)*(((<y, y> + D)^(1/2))^(n))^(-1); y ~ gamma1]; x ~ gamma1] >=
    E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*<x + y, x + y>^(-1 + L)*<y,
    y>^(b)*(((D + <x, x>)^(1/2))^(n + 2))^(-1)*<x, y>^(1 + n + i); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_b (V : Space) (D : R) (L : R) (a : R) (b : R) (i : R) (n : R) (chi : R -> R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L : forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> chi (k + i1 + j + L) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + i1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) :
  chi (1 + b + L + i + a) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (npow (dot x y) (1 + n + i)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [i], by Specialise:
  chi(1 + b + L + i + a)*E[E[<x, y>^(n + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*<x +
    y, x + y>^(-1 + L)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] >=
    E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*<x + y, x + y>^(-1 + L)*<x, y>^(n + 2
    + i)*(((D + <x, x>)^(1/2))^(n + 2))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_i (V : Space) (D : R) (L : R) (a : R) (b : R) (i : R) (n : R) (chi : R -> R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L : forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> chi (k + i1 + j + L) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + i1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) :
  chi (1 + b + L + i + a) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot x y) (n + 2 + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
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

(** Step [A'], by Algebra:
  E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n + 2))^(-1)*<x +
    y, x + y>^(L)*<x, y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] = E[E[(((<y, y> +
    D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*<x + y, x + y>^(-1 + L)*<y, y>^(b)*(((D + <x,
    x>)^(1/2))^(n + 2))^(-1)*<x, y>^(1 + n + i); y ~ gamma1]; x ~ gamma1] + E[E[(((<y, y> +
    D)^(1/2))^(n + 2))^(-1)*<x + y, x + y>^(-1 + L)*(((D + <x, x>)^(1/2))^(n + 2))^(-1)*<x, y>^(1
    + n + i)*<y, y>^(b - 1)*<x, x>^(a); y ~ gamma1]; x ~ gamma1] + 2*E[E[(((<y, y> + D)^(1/2))^(n
    + 2))^(-1)*<x, x>^(-1 ...
*)
Lemma step_A' (V : Space) (D : R) (L : R) (a : R) (b : R) (i : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))) = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (npow (dot x y) (1 + n + i)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))) + 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot x y) (n + 2 + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [next], by Linear:
  chi(1 + b + L + i + a)*E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x,
    x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x + y, x + y>^(L)*<y, y>^(b - 1); y ~
    gamma1]; x ~ gamma1] >= E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, x>^(-1 + a)*(((D + <x,
    x>)^(1/2))^(n + 2))^(-1)*<x + y, x + y>^(L)*<x, y>^(1 + n + i)*<y, y>^(b - 1); y ~ gamma1]; x
    ~ gamma1]
*)
Lemma step_next (V : Space) (D : R) (L : R) (a : R) (b : R) (i : R) (n : R) (chi : R -> R) (gamma : R -> law V)
    (label_L : label L)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L : forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> chi (k + i1 + j + L) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + i1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) :
  chi (1 + b + L + i + a) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof.
  pose proof (step_a (V) (D) (L) (a) (b) (i) (n) (chi) (gamma) label_L label_a label_b label_i label_n H_D_pos_0 H_L) as H_a.
  pose proof (step_b (V) (D) (L) (a) (b) (i) (n) (chi) (gamma) label_L label_a label_b label_i label_n H_D_pos_0 H_L) as H_b.
  pose proof (step_i (V) (D) (L) (a) (b) (i) (n) (chi) (gamma) label_L label_a label_b label_i label_n H_D_pos_0 H_L) as H_i.
  pose proof (step_A (V) (D) (L) (a) (b) (i) (n) (gamma) label_L label_a label_b label_i label_n H_D_pos_0) as H_A.
  pose proof (step_A' (V) (D) (L) (a) (b) (i) (n) (gamma) label_L label_a label_b label_i label_n H_D_pos_0) as H_A'.
  assert (P0' : 0 <= (1) * ((chi (1 + b + L + i + a) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((chi (1 + b + L + i + a) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (npow (dot x y) (1 + n + i)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P2' : 0 <= (2) * ((chi (1 + b + L + i + a) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot x y) (n + 2 + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (chi (1 + b + L + i + a) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) = (1) * ((chi (1 + b + L + i + a) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))))) + (1) * ((chi (1 + b + L + i + a) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (npow (dot x y) (1 + n + i)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))))) + (2) * ((chi (1 + b + L + i + a) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot x y) (n + 2 + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' z8' : R, ((z2') = (((z3') + (z5') + 2 * (z7')))) -> ((z0') = (((z4') + (z6') + 2 * (z8')))) -> (D > 0) -> ((((z1') * (z5'))) >= (z6')) -> ((((z1') * (z3'))) >= (z4')) -> ((((z1') * (z7'))) >= (z8')) -> ((z1') * (z2') - (z0')) = (1 * ((z1') * (z3') - (z4')) + 1 * ((z1') * (z5') - (z6')) + 2 * ((z1') * (z7') - (z8')))).
    { clear - D.
      intros z0' z1' z2' z3' z4' z5' z6' z7' z8' H_A H_A' H_D_pos_0 H_a H_b H_i.
      rewrite ?H_A, ?H_A'.
      rewrite ?H_A, ?H_A'.
      try assert (N172' : normal_form ((((z3') + (z5') + 2 * (z7')))) (((z3') + (z5') + 2 * (z7')))) by (unfold normal_form; first [put; solve [ring] | equal]).
      try assert (N173' : normal_form ((((z4') + (z6') + 2 * (z8')))) (((z4') + (z6') + 2 * (z8')))) by (unfold normal_form; first [put; solve [ring] | equal]).
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) (chi (1 + b + L + i + a)) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) b) * (npow (dot x y) (1 + n + i)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot x y) (1 + n + i)) * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i) * (npow (dot x x) (a - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot x y) (n + 2 + i)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))))) as V'.
    specialize (V' ltac:(says H_A)).
    specialize (V' ltac:(says H_A')).
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_a)).
    specialize (V' ltac:(says H_b)).
    specialize (V' ltac:(says H_i)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [all], by Specialise:
  E[E[(((D + <x, x>)^(1/2))^(n))^(-1)*<y, y>^(-1 + _3)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x + y, x +
    y>^(L)*<x, x>^(-1 + _4)*<x, y>^(n - 1 + _2); y ~ gamma1]; x ~ gamma1]*chi(1 + _1 + _0 + _2 +
    L) >= E[E[<x, y>^(1 + n + _2)*(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<y, y>^(-1 + _3)*(((D + <x,
    x>)^(1/2))^(n + 2))^(-1)*<x + y, x + y>^(L)*<x, x>^(-1 + _4); y ~ gamma1]; x ~ gamma1] for all
    nat, nat, nat
*)
Lemma step_all (V : Space) (D : R) (L : R) (n : R) (chi : R -> R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L : forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> chi (k + i1 + j + L) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + i1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) :
  forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (k - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (chi (1 + k + i1 + j + L)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + i1) * (npow (dot y y) (k - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot x x) (j - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof. (* Admitted: coqc says: Error: Timeout! *)
Admitted.

Theorem theorem (V : Space) (D : R) (L : R) (n : R) (chi : R -> R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_L : forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> chi (k + i1 + j + L) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + i1) * (npow (dot (vadd x (y)) (vadd x (y))) (L - 1)) * (npow (dot y y) (k - 1)) * (npow (dot x x) (j - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) :
  forall j : R, label j -> forall k : R, label k -> forall i1 : R, label i1 -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (k - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot x x) (j - 1)) * (npow (dot x y) (n + i1 - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (chi (1 + k + i1 + j + L)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + n + i1) * (npow (dot y y) (k - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot x x) (j - 1)) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof. exact (step_all (V) (D) (L) (n) (chi) (gamma) label_L label_n H_D_pos_0 H_L). Qed.
