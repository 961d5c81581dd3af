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
    (H_first : forall i : R, label i -> forall j : R, label j -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (i - 1) * (npow (dot y y) (j - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
Proof.
  pose proof (H_first (a) ltac:(labels) (b) ltac:(labels)) as I'.
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0) = (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) ((a) - 1) * (npow (dot y y) ((b) - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0)).
  { assert (U' : forall z0' : R, (D > 0) -> ((z0') - 0) = ((z0') - 0)).
    { clear - D.
      intros z0' H_D_pos_0.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z z) (a - 1) * (npow (dot x1 x1) (b - 1)) * (npow (dot z x1) (1 + n)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))))) as V'.
    specialize (V' ltac:(says H_D_pos_0)).
    first [congruent_to V' | rearranged V']. }
  gap; try rewrite G'; lra.
Qed.

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
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
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
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
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
Proof.
  enough (U' : (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (npow (dot x x) (a - 1)) * (npow (dot x y) n) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) = 0).
  { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (npow (dot x x) (a - 1)) * (npow (dot x y) n) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))); [same_sums | rewrite U'; ring]. }
  assert (T106' : (1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (npow (dot x x) (a - 1)) * (npow (dot x y) n) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))))) = 0).
  { transitivity (E (gamma 1) (fun x_107 => (1) * (E (gamma 1) (fun x => dot (vadd x_107 (x)) (vadd x_107 (x)) * (npow (dot x_107 x_107) (a - 1)) * (npow (dot x_107 x) n) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-2) * (E (gamma 1) (fun x => npow (dot x_107 x_107) (a - 1) * (npow (dot x x) (b - 1)) * (npow (dot x_107 x) (1 + n)) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_107 x) n * (npow (dot x x) (b - 1)) * (npow (dot x_107 x_107) a) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_107 x_107) (a - 1) * (npow (dot x_107 x) n) * (npow (dot x x) b) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x x + D)) n))))))))); [symmetry; linear |].
    apply E_is; intros x_107 D_x_107; draws.
    transitivity (E (gamma 1) (fun x => dot (vadd x_107 (x)) (vadd x_107 (x)) * (npow (dot x_107 x_107) (a - 1)) * (npow (dot x_107 x) n) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x x + D)) n))) - 2 * (E (gamma 1) (fun x => npow (dot x_107 x_107) (a - 1) * (npow (dot x x) (b - 1)) * (npow (dot x_107 x) (1 + n)) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) - E (gamma 1) (fun x => npow (dot x_107 x_107) (a - 1) * (npow (dot x_107 x) n) * (npow (dot x x) b) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x x + D)) n))) - E (gamma 1) (fun x => npow (dot x_107 x) n * (npow (dot x x) (b - 1)) * (npow (dot x_107 x_107) a) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x x + D)) n)))).
    { same_sums. }
    assert (T108' : (1) * (E (gamma 1) (fun x => dot (vadd x_107 (x)) (vadd x_107 (x)) * (npow (dot x_107 x_107) (a - 1)) * (npow (dot x_107 x) n) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-2) * (E (gamma 1) (fun x => npow (dot x_107 x_107) (a - 1) * (npow (dot x x) (b - 1)) * (npow (dot x_107 x) (1 + n)) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_107 x) n * (npow (dot x x) (b - 1)) * (npow (dot x_107 x_107) a) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_107 x_107) (a - 1) * (npow (dot x_107 x) n) * (npow (dot x x) b) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x x + D)) n))))))) = 0).
    { transitivity (E (gamma 1) (fun x_109 => (1) * (dot (vadd x_107 (x_109)) (vadd x_107 (x_109)) * (npow (dot x_107 x_107) (a - 1)) * (npow (dot x_107 x_109) n) * (npow (dot x_109 x_109) (b - 1)) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x_109 x_109 + D)) n))) + ((-2) * (npow (dot x_107 x_107) (a - 1) * (npow (dot x_109 x_109) (b - 1)) * (npow (dot x_107 x_109) (1 + n)) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x_109 x_109 + D)) n))) + ((-1) * (npow (dot x_107 x_109) n * (npow (dot x_109 x_109) (b - 1)) * (npow (dot x_107 x_107) a) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x_109 x_109 + D)) n))) + ((-1) * (npow (dot x_107 x_107) (a - 1) * (npow (dot x_107 x_109) n) * (npow (dot x_109 x_109) b) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x_109 x_109 + D)) n)))))))); [symmetry; linear |].
      apply E_is; intros x_109 D_x_109; draws.
      transitivity (dot (vadd x_107 (x_109)) (vadd x_107 (x_109)) * (npow (dot x_107 x_107) (a - 1)) * (npow (dot x_107 x_109) n) * (npow (dot x_109 x_109) (b - 1)) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x_109 x_109 + D)) n)) - 2 * (npow (dot x_107 x_107) (a - 1)) * (npow (dot x_109 x_109) (b - 1)) * (npow (dot x_107 x_109) (1 + n)) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x_109 x_109 + D)) n)) - npow (dot x_107 x_109) n * (npow (dot x_109 x_109) (b - 1)) * (npow (dot x_107 x_107) a) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x_109 x_109 + D)) n)) - npow (dot x_107 x_107) (a - 1) * (npow (dot x_107 x_109) n) * (npow (dot x_109 x_109) b) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x_109 x_109 + D)) n))).
      { same_sums. }
      transitivity (0).
      { try assert (N110' : normal_form (npow (dot x_107 x_109) n) (npow (dot x_107 x_109) (n - 1) * (dot x_107 x_109))) by normal.
        try assert (N111' : normal_form (npow (dot x_107 x_109) (1 + n)) ((dot x_107 x_109) ^ 2 * (npow (dot x_107 x_109) (n - 1)))) by normal.
        try assert (N112' : normal_form (dot (vadd x_107 (x_109)) (vadd x_107 (x_109))) (dot x_109 x_109 + 2 * (dot x_107 x_109) + dot x_107 x_107)) by normal.
        try assert (N113' : normal_form (npow (dot x_109 x_109) b) (dot x_109 x_109 * (npow (dot x_109 x_109) (b - 1)))) by normal.
        try assert (N114' : normal_form (npow (dot x_107 x_107) a) (dot x_107 x_107 * (npow (dot x_107 x_107) (a - 1)))) by normal.
        try assert (0 < dot x_109 x_109 + D) by sign.
        try assert (N115' : normal_form (npow (sqrt (dot x_109 x_109 + D)) n) (sqrt (dot x_109 x_109 + D) * (npow (sqrt (dot x_109 x_109 + D)) (n - 1)))) by normal.
        try assert (0 < dot x_107 x_107 + D) by sign.
        try assert (N116' : normal_form (npow (sqrt (dot x_107 x_107 + D)) n) (sqrt (dot x_107 x_107 + D) * (npow (sqrt (dot x_107 x_107 + D)) (n - 1)))) by normal.
        try assert (0 < dot x_107 x_107 + D) by sign.
        try assert (N117' : normal_form (inv (npow (sqrt (dot x_107 x_107 + D)) n)) (inv (npow (sqrt (dot x_107 x_107 + D)) (n - 1)) * (inv (sqrt (dot x_107 x_107 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_107 x_107 + D) * sqrt (dot x_107 x_107 + D) = dot x_107 x_107 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_107 x_107 + D)) * inv (sqrt (dot x_107 x_107 + D)) = inv (dot x_107 x_107 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (dot x_107 x_107 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_107 x_107 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
        try assert (0 < dot x_109 x_109 + D) by sign.
        try assert (N118' : normal_form (inv (npow (sqrt (dot x_109 x_109 + D)) n)) (inv (npow (sqrt (dot x_109 x_109 + D)) (n - 1)) * (inv (sqrt (dot x_109 x_109 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_109 x_109 + D) * sqrt (dot x_109 x_109 + D) = dot x_109 x_109 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_109 x_109 + D)) * inv (sqrt (dot x_109 x_109 + D)) = inv (dot x_109 x_109 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_109 x_109 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_109 x_109 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
        first [put; solve [ring] | same_sums | equal]. }
      ring. }
    transitivity (((1) * (E (gamma 1) (fun x => dot (vadd x_107 (x)) (vadd x_107 (x)) * (npow (dot x_107 x_107) (a - 1)) * (npow (dot x_107 x) n) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-2) * (E (gamma 1) (fun x => npow (dot x_107 x_107) (a - 1) * (npow (dot x x) (b - 1)) * (npow (dot x_107 x) (1 + n)) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_107 x) n * (npow (dot x x) (b - 1)) * (npow (dot x_107 x_107) a) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) + ((-1) * (E (gamma 1) (fun x => npow (dot x_107 x_107) (a - 1) * (npow (dot x_107 x) n) * (npow (dot x x) b) * (inv (npow (sqrt (D + dot x_107 x_107)) n)) * (inv (npow (sqrt (dot x x + D)) n))))))))); [same_sums | rewrite T108'; ring]. }
  transitivity (((1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (npow (dot x x) (a - 1)) * (npow (dot x y) n) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) + ((-1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))))))); [same_sums | rewrite T106'; ring].
Qed.

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
    (H_first : forall i : R, label i -> forall j : R, label j -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (i - 1) * (npow (dot y y) (j - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (npow (dot x x) (a - 1)) * (npow (dot x y) n) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
Proof.
  pose proof (step_i_is_2 (V) (D) (a) (b) (n) (gamma) label_a label_b label_n H_D_pos_0 H_first) as H_i_is_2.
  pose proof (step_a_p_1__b (V) (D) (a) (b) (d) (n) (gamma) label_a label_b label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent) as H_a_p_1__b.
  pose proof (step_a__b_p_1 (V) (D) (a) (b) (d) (n) (gamma) label_a label_b label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent) as H_a__b_p_1.
  pose proof (step_A (V) (D) (a) (b) (n) (gamma) label_a label_b label_n H_D_pos_0) as H_A.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P2' : 0 < (2) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (npow (dot x x) (a - 1)) * (npow (dot x y) n) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0) = (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0)) + (1) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0)) + (2) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0))).
  { assert (U' : forall z0' z1' z2' z3' : R, ((z0') = ((2 * (z1') + (z2') + (z3')))) -> (D > 0) -> ((z1') > 0) -> ((z2') >= 0) -> ((z3') >= 0) -> ((z0') - 0) = (2 * ((z1') - 0) + 1 * ((z2') - 0) + 1 * ((z3') - 0))).
    { clear - D.
      intros z0' z1' z2' z3' H_A H_D_pos_0 H_i_is_2 H_a_p_1__b H_a__b_p_1.
      rewrite ?H_A.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (npow (dot x x) (a - 1)) * (npow (dot x y) n) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot y y) (b - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))))) as V'.
    specialize (V' ltac:(says H_A)).
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_i_is_2)).
    specialize (V' ltac:(says H_a_p_1__b)).
    specialize (V' ltac:(says H_a__b_p_1)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

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
    (H_first : forall i : R, label i -> forall j : R, label j -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (i - 1) * (npow (dot y y) (j - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  forall i : R, label i -> forall j : R, label j -> E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (npow (dot x x) (i - 1)) * (npow (dot x y) n) * (npow (dot y y) (j - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (npow (dot x x) ((any0) - 1)) * (npow (dot x y) n) * (npow (dot y y) ((any1) - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0).
  { apply (step_L_is_2 (V) (D) (any0) (any1) (d) (n) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
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
    (H_first : forall i : R, label i -> forall j : R, label j -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (i - 1) * (npow (dot y y) (j - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  forall i : R, label i -> forall j : R, label j -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (i - 1) * (npow (dot x y) n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (npow (dot y y) (j - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
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
    (H_first : forall i : R, label i -> forall j : R, label j -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (i - 1) * (npow (dot y y) (j - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
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
    (H_first : forall i : R, label i -> forall j : R, label j -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (i - 1) * (npow (dot y y) (j - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0)
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
    (H_first : forall i : R, label i -> forall j : R, label j -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (i - 1) * (npow (dot y y) (j - 1)) * (npow (dot x y) (1 + n)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0.
Proof. exact (step_at_1 (V) (D) (L) (d) (n) (gamma) label_L label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored H_first C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent). Qed.
