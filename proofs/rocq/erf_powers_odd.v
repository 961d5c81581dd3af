(** Means of a power of a cosine are positive if those of the next power are, for $L = 1$ (erf-powers-odd)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [mirrored]: gamma1 is the law of -x, x ~ gamma1
  Given [first]: E[E[<x, x>^(-1 + _3)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<y, y>^(-1 + _2)*<x, y>^(1 + n); y ~ gamma1]; x ~ gamma1] > 0 for all nat,
    nat
  Then E[E[<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x + y, x +
    y>^(L); y ~ gamma1]; x ~ gamma1] > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_nonnegative.
From NCProofs Require erf_powers_odd_step.
Open Scope R_scope.

(** Step [i = 2], by Specialise:
  E[E[<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b -
    1)*<x, y>^(1 + n); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_i_is_2 (V : Space) (D : R) (a : R) (b : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_first : forall j : R, label j -> forall k : R, label k -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (j - 1) * (npow (dot y y) (k - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [(a + 1, b)], by Instance:
  E[E[<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b -
    1)*<x, x>^(a); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_a_p_1__b (V : Space) (D : R) (a : R) (b : R) (d : R) (n : R) (gamma : R -> law V)
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
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [(a, b + 1)], by Instance:
  E[E[<x, x>^(-1 + a)*<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*<y, y>^(b)*(((<y, y> +
    D)^(1/2))^(n))^(-1); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_a__b_p_1 (V : Space) (D : R) (a : R) (b : R) (d : R) (n : R) (gamma : R -> law V)
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
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [A], by Algebra:
  E[E[<x + y, x + y>*<x, x>^(-1 + a)*<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] = 2*E[E[<x, x>^(-1 + a)*(((D +
    <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<y, y>^(b - 1)*<x, y>^(1 + n); y ~
    gamma1]; x ~ gamma1] + E[E[<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<y, y>^(b - 1)*<x, x>^(a); y ~ gamma1]; x ~ gamma1] + E[E[<x, x>^(-1 +
    a)*<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*<y, y>^(b)*(((<y, y> + D)^(1/2))^(n))^(-1); y ~
    gamma1]; x ~...
*)
Lemma step_A (V : Space) (D : R) (a : R) (b : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (npow (dot x x) (a - 1)) * (npow (dot x y) n) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) = 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) + E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [L = 2], by Linear:
  E[E[<x + y, x + y>*<x, x>^(-1 + a)*<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_L_is_2 (V : Space) (D : R) (a : R) (b : R) (d : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_first : forall j : R, label j -> forall k : R, label k -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (j - 1) * (npow (dot y y) (k - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (npow (dot x x) (a - 1)) * (npow (dot x y) n) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [base], by Specialise:
  E[E[<x + y, x + y>*<x, x>^(-1 + _3)*<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<y, y>^(-1 + _2); y ~ gamma1]; x ~ gamma1] > 0 for all nat, nat
*)
Lemma step_base (V : Space) (D : R) (d : R) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_first : forall j : R, label j -> forall k : R, label k -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (j - 1) * (npow (dot y y) (k - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  forall j : R, label j -> forall k : R, label k -> E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (npow (dot x x) (j - 1)) * (npow (dot x y) n) * (npow (dot y y) (k - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (npow (dot x x) ((any0) - 1)) * (npow (dot x y) n) * (npow (dot y y) ((any1) - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0).
  { apply (step_L_is_2 (V) (D) (any0) (any1) (d) (n) (gamma)); premise. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [all L], by Induction:
  E[E[<x, x>^(-1 + _3)*<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<x + y, x + y>^(L)*<y, y>^(-1 + _2); y ~ gamma1]; x ~ gamma1] > 0 for all
    nat, nat
*)
Lemma step_all_L (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_first : forall j : R, label j -> forall k : R, label k -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (j - 1) * (npow (dot y y) (k - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  forall j : R, label j -> forall k : R, label k -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (j - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (k - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [at 1], by Specialise:
  E[E[<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x + y, x +
    y>^(L); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_at_1 (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_first : forall j : R, label j -> forall k : R, label k -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (j - 1) * (npow (dot y y) (k - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Linear:
  E[E[<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x + y, x +
    y>^(L); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_theorem (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_first : forall j : R, label j -> forall k : R, label k -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (j - 1) * (npow (dot y y) (k - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
Proof.
  pose proof (step_at_1 (V) (D) (L) (d) (n) (gamma) label_L label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored H_first C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent) as H_at_1.
  assert (P0' : 0 < (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0) = (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (H_first : forall j : R, label j -> forall k : R, label k -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (j - 1) * (npow (dot y y) (k - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
Proof. exact (step_at_1 (V) (D) (L) (d) (n) (gamma) label_L label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored H_first C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent). Qed.
Print Assumptions theorem.
