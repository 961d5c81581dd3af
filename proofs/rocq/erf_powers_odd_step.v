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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
      try assert (N110' : normal_form ((((z1') + 2 * (z2') + (z3')))) (((z1') + 2 * (z2') + (z3')))) by (unfold normal_form; first [put; solve [ring] | equal]).
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
  first [exact I' | lra | fit I'].
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
