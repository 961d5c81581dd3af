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
  { apply (erf_powers_positive.step_mean (V) (D) (a) (b) (d) (i) (n) (gamma)); [premise | premise | premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise | premise | premise | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent]. }
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
  first [exact I' | lra | fit I'].
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
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
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
  { assert (M3' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot (vadd z (x1)) (vadd z (x1))) (L - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0 = E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot (vadd z (x1)) (vadd z (x1))) (L - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0) by arrange.
    assert (M4' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (L - 1) * (npow (dot y y) ((b) - 1)) * (npow (dot x x) ((a) - 1)) * (npow (dot x y) (n + (i) - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - 0) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot (vadd z (x1)) (vadd z (x1))) (L - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0) by arrange.
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot (vadd z (x1)) (vadd z (x1))) (L - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0); [exact M3' |].
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot (vadd z (x1)) (vadd z (x1))) (L - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0); [| symmetry; exact M4'].
    assert (S0' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot (vadd z (x1)) (vadd z (x1))) (L - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0 = E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (i - 1)) * (npow (dot z x1) (n - 1)) * (npow (dot x1 x1 + 2 * (dot z x1) + dot z z) (L - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1)))))).
    { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot (vadd z (x1)) (vadd z (x1))) (L - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0). { arrange. }
      assert (E5' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot (vadd z (x1)) (vadd z (x1))) (L - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (i - 1)) * (npow (dot z x1) (n - 1)) * (npow (dot x1 x1 + 2 * (dot z x1) + dot z z) (L - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_6 => (1) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_6 z) (i - 1)) * (npow (dot x_6 z) (n - 1)) * (npow (dot z z + 2 * (dot x_6 z) + dot x_6 x_6) (L - 1)) * (dot x_6 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * (npow (dot x_6 x_6) (a - 1)) * (inv (npow (sqrt (dot x_6 x_6 + D)) (n - 1))) * (inv (sqrt (dot x_6 x_6 + D)))))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_6 z) (i - 1)) * (npow (dot x_6 z) (n - 1)) * (npow (dot z z + 2 * (dot x_6 z) + dot x_6 x_6) (L - 1)) * (dot x_6 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * (npow (dot x_6 x_6) (a - 1)) * (inv (npow (sqrt (dot x_6 x_6 + D)) (n - 1))) * (inv (sqrt (dot x_6 x_6 + D)))).
          { transitivity (E (gamma 1) (fun z => npow (dot x_6 z) (n + i - 1) * (npow (dot x_6 x_6) (a - 1)) * (npow (dot (vadd x_6 (z)) (vadd x_6 (z))) (L - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x_6 x_6)) n)) * (inv (npow (sqrt (dot z z + D)) n)))). { arrange. }
            assert (E7' : normal_form (E (gamma 1) (fun z => npow (dot x_6 z) (n + i - 1) * (npow (dot x_6 x_6) (a - 1)) * (npow (dot (vadd x_6 (z)) (vadd x_6 (z))) (L - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x_6 x_6)) n)) * (inv (npow (sqrt (dot z z + D)) n)))) (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_6 z) (i - 1)) * (npow (dot x_6 z) (n - 1)) * (npow (dot z z + 2 * (dot x_6 z) + dot x_6 x_6) (L - 1)) * (dot x_6 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * (npow (dot x_6 x_6) (a - 1)) * (inv (npow (sqrt (dot x_6 x_6 + D)) (n - 1))) * (inv (sqrt (dot x_6 x_6 + D))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_8 => (npow (dot x_6 x_6) (a - 1) * (inv (npow (sqrt (dot x_6 x_6 + D)) (n - 1))) * (inv (sqrt (dot x_6 x_6 + D)))) * (npow (dot x_8 x_8) (b - 1) * (npow (dot x_6 x_8) (i - 1)) * (npow (dot x_6 x_8) (n - 1)) * (npow (dot x_8 x_8 + 2 * (dot x_6 x_8) + dot x_6 x_6) (L - 1)) * (dot x_6 x_8) * (inv (npow (sqrt (dot x_8 x_8 + D)) (n - 1))) * (inv (sqrt (dot x_8 x_8 + D)))))).
              { apply E_ext; intros x_8 D_x_8; draws.
                transitivity (npow (dot x_8 x_8) (b - 1) * (npow (dot x_6 x_8) (i - 1)) * (npow (dot x_6 x_8) (n - 1)) * (npow (dot x_6 x_6) (a - 1)) * (npow (dot x_8 x_8 + 2 * (dot x_6 x_8) + dot x_6 x_6) (L - 1)) * (dot x_6 x_8) * (inv (npow (sqrt (dot x_8 x_8 + D)) (n - 1))) * (inv (sqrt (D + dot x_6 x_6))) * (inv (sqrt (dot x_8 x_8 + D))) * (inv (npow (sqrt (D + dot x_6 x_6)) (n - 1)))).
                { transitivity (npow (dot x_6 x_8) (n + i - 1) * (npow (dot x_6 x_6) (a - 1)) * (npow (dot (vadd x_6 (x_8)) (vadd x_6 (x_8))) (L - 1)) * (npow (dot x_8 x_8) (b - 1)) * (inv (npow (sqrt (D + dot x_6 x_6)) n)) * (inv (npow (sqrt (dot x_8 x_8 + D)) n))). { arrange. }
                  transitivity (npow (dot x_6 x_8) (n + i - 1) * (npow (dot x_6 x_6) (a - 1)) * (npow ((dot x_8 x_8 + dot x_6 x_8) + (dot x_6 x_6 + dot x_6 x_8)) (L - 1)) * (npow (dot x_8 x_8) (b - 1)) * (inv (npow (sqrt (D + dot x_6 x_6)) n)) * (inv (npow (sqrt (dot x_8 x_8 + D)) n))). { products; arrange. }
                  try assert (0 < dot x_6 x_6 + D) by sign.
                  try assert (0 < dot x_8 x_8 + D) by sign.
                  try assert (N9' : normal_form (npow (dot x_8 x_8) (b - 1)) (npow (dot x_8 x_8) (b - 1))) by normal.
                  try assert (N10' : normal_form (npow (dot x_6 x_6) (a - 1)) (npow (dot x_6 x_6) (a - 1))) by normal.
                  try assert (N11' : normal_form (npow (dot x_6 x_8) (n + i - 1)) (npow (dot x_6 x_8) (i - 1) * (npow (dot x_6 x_8) (n - 1)) * (dot x_6 x_8))) by normal.
                  try assert (N12' : normal_form (npow ((dot x_8 x_8 + dot x_6 x_8) + (dot x_6 x_6 + dot x_6 x_8)) (L - 1)) (npow (dot x_8 x_8 + 2 * (dot x_6 x_8) + dot x_6 x_6) (L - 1))) by normal.
                  try assert (0 < dot x_6 x_6 + D) by sign.
                  try assert (N13' : normal_form (npow (sqrt (dot x_6 x_6 + D)) n) (sqrt (dot x_6 x_6 + D) * (npow (sqrt (dot x_6 x_6 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_8 x_8 + D) by sign.
                  try assert (N14' : normal_form (npow (sqrt (dot x_8 x_8 + D)) n) (sqrt (dot x_8 x_8 + D) * (npow (sqrt (dot x_8 x_8 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_6 x_6 + D) by sign.
                  try assert (N15' : normal_form (inv (npow (sqrt (dot x_6 x_6 + D)) n)) (inv (npow (sqrt (dot x_6 x_6 + D)) (n - 1)) * (inv (sqrt (dot x_6 x_6 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_6 x_6 + D) * sqrt (dot x_6 x_6 + D) = dot x_6 x_6 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_6 x_6 + D)) * inv (sqrt (dot x_6 x_6 + D)) = inv (dot x_6 x_6 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (dot x_6 x_6 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_6 x_6 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (0 < dot x_8 x_8 + D) by sign.
                  try assert (N16' : normal_form (inv (npow (sqrt (dot x_8 x_8 + D)) n)) (inv (npow (sqrt (dot x_8 x_8 + D)) (n - 1)) * (inv (sqrt (dot x_8 x_8 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_8 x_8 + D) * sqrt (dot x_8 x_8 + D) = dot x_8 x_8 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_8 x_8 + D)) * inv (sqrt (dot x_8 x_8 + D)) = inv (dot x_8 x_8 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_8 x_8 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_8 x_8 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((npow (dot x_6 x_6) (a - 1) * (inv (npow (sqrt (dot x_6 x_6 + D)) (n - 1))) * (inv (sqrt (dot x_6 x_6 + D)))) * (E (gamma 1) (fun x_8 => npow (dot x_8 x_8) (b - 1) * (npow (dot x_6 x_8) (i - 1)) * (npow (dot x_6 x_8) (n - 1)) * (npow (dot x_8 x_8 + 2 * (dot x_6 x_8) + dot x_6 x_6) (L - 1)) * (dot x_6 x_8) * (inv (npow (sqrt (dot x_8 x_8 + D)) (n - 1))) * (inv (sqrt (dot x_8 x_8 + D)))))).
              { linear. }
              transitivity ((npow (dot x_6 x_6) (a - 1) * (inv (npow (sqrt (dot x_6 x_6 + D)) (n - 1))) * (inv (sqrt (dot x_6 x_6 + D)))) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_6 z) (i - 1)) * (npow (dot x_6 z) (n - 1)) * (npow (dot z z + 2 * (dot x_6 z) + dot x_6 x_6) (L - 1)) * (dot x_6 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))). { arrange. }
              arrange. }
            try assert (0 < dot x_6 x_6 + D) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_6 => E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_6 z) (i - 1)) * (npow (dot x_6 z) (n - 1)) * (npow (dot z z + 2 * (dot x_6 z) + dot x_6 x_6) (L - 1)) * (dot x_6 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * (npow (dot x_6 x_6) (a - 1)) * (inv (npow (sqrt (dot x_6 x_6 + D)) (n - 1))) * (inv (sqrt (dot x_6 x_6 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * (npow (dot z x1) (i - 1)) * (npow (dot z x1) (n - 1)) * (npow (dot x1 x1 + 2 * (dot z x1) + dot z z) (L - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (dot x1 x1 + D)))) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))). { arrange. }
        assert (E17' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * (npow (dot z x1) (i - 1)) * (npow (dot z x1) (n - 1)) * (npow (dot x1 x1 + 2 * (dot z x1) + dot z z) (L - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (dot x1 x1 + D)))) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (i - 1)) * (npow (dot z x1) (n - 1)) * (npow (dot x1 x1 + 2 * (dot z x1) + dot z z) (L - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_6 => E (gamma 1) (fun x_18 => (inv (npow (sqrt (dot x_6 x_6 + D)) (n - 1))) * (npow (dot x_6 x_6) (a - 1)) * (inv (sqrt (dot x_6 x_6 + D))) * (dot x_6 x_18) * (inv (sqrt (dot x_18 x_18 + D))) * (npow (dot x_18 x_18) (b - 1)) * (npow (dot x_6 x_18) (i - 1)) * (npow (dot x_6 x_18) (n - 1)) * (inv (npow (sqrt (dot x_18 x_18 + D)) (n - 1))) * (npow (dot x_18 x_18 + 2 * (dot x_6 x_18) + dot x_6 x_6) (L - 1))))).
          { apply E_ext; intros x_6 D_x_6; draws.
            transitivity (E (gamma 1) (fun x_18 => (npow (dot x_6 x_6) (a - 1) * (inv (npow (sqrt (dot x_6 x_6 + D)) (n - 1))) * (inv (sqrt (dot x_6 x_6 + D)))) * (npow (dot x_18 x_18) (b - 1) * (npow (dot x_6 x_18) (i - 1)) * (npow (dot x_6 x_18) (n - 1)) * (npow (dot x_18 x_18 + 2 * (dot x_6 x_18) + dot x_6 x_6) (L - 1)) * (dot x_6 x_18) * (inv (npow (sqrt (dot x_18 x_18 + D)) (n - 1))) * (inv (sqrt (dot x_18 x_18 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (npow (dot x_6 x_6) (a - 1) * (inv (npow (sqrt (dot x_6 x_6 + D)) (n - 1))) * (inv (sqrt (dot x_6 x_6 + D)))) (fun x_18 => npow (dot x_18 x_18) (b - 1) * (npow (dot x_6 x_18) (i - 1)) * (npow (dot x_6 x_18) (n - 1)) * (npow (dot x_18 x_18 + 2 * (dot x_6 x_18) + dot x_6 x_6) (L - 1)) * (dot x_6 x_18) * (inv (npow (sqrt (dot x_18 x_18 + D)) (n - 1))) * (inv (sqrt (dot x_18 x_18 + D)))))]; arrange. }
            apply E_ext; intros x_18 D_x_18; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_18 => E (gamma 1) (fun x_6 => (inv (npow (sqrt (dot x_6 x_6 + D)) (n - 1))) * (npow (dot x_6 x_6) (a - 1)) * (inv (sqrt (dot x_6 x_6 + D))) * (dot x_6 x_18) * (inv (sqrt (dot x_18 x_18 + D))) * (npow (dot x_18 x_18) (b - 1)) * (npow (dot x_6 x_18) (i - 1)) * (npow (dot x_6 x_18) (n - 1)) * (inv (npow (sqrt (dot x_18 x_18 + D)) (n - 1))) * (npow (dot x_18 x_18 + 2 * (dot x_6 x_18) + dot x_6 x_6) (L - 1))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_6 x_18 => (inv (npow (sqrt (dot x_6 x_6 + D)) (n - 1))) * (npow (dot x_6 x_6) (a - 1)) * (inv (sqrt (dot x_6 x_6 + D))) * (dot x_6 x_18) * (inv (sqrt (dot x_18 x_18 + D))) * (npow (dot x_18 x_18) (b - 1)) * (npow (dot x_6 x_18) (i - 1)) * (npow (dot x_6 x_18) (n - 1)) * (inv (npow (sqrt (dot x_18 x_18 + D)) (n - 1))) * (npow (dot x_18 x_18 + 2 * (dot x_6 x_18) + dot x_6 x_6) (L - 1)))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot (vadd z (x1)) (vadd z (x1))) (L - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0 = E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (i - 1)) * (npow (dot z x1) (n - 1)) * (npow (dot x1 x1 + 2 * (dot z x1) + dot z z) (L - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1)))))).
    { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot (vadd z (x1)) (vadd z (x1))) (L - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0). { arrange. }
      assert (E19' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot (vadd z (x1)) (vadd z (x1))) (L - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (i - 1)) * (npow (dot z x1) (n - 1)) * (npow (dot x1 x1 + 2 * (dot z x1) + dot z z) (L - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_20 => (1) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_20 z) (i - 1)) * (npow (dot x_20 z) (n - 1)) * (npow (dot z z + 2 * (dot x_20 z) + dot x_20 x_20) (L - 1)) * (dot x_20 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * (npow (dot x_20 x_20) (a - 1)) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))))).
        { apply E_ext; intros x_20 D_x_20; draws.
          transitivity (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_20 z) (i - 1)) * (npow (dot x_20 z) (n - 1)) * (npow (dot z z + 2 * (dot x_20 z) + dot x_20 x_20) (L - 1)) * (dot x_20 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * (npow (dot x_20 x_20) (a - 1)) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))).
          { transitivity (E (gamma 1) (fun z => npow (dot x_20 z) (n + i - 1) * (npow (dot x_20 x_20) (a - 1)) * (npow (dot (vadd x_20 (z)) (vadd x_20 (z))) (L - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x_20 x_20)) n)) * (inv (npow (sqrt (dot z z + D)) n)))). { arrange. }
            assert (E21' : normal_form (E (gamma 1) (fun z => npow (dot x_20 z) (n + i - 1) * (npow (dot x_20 x_20) (a - 1)) * (npow (dot (vadd x_20 (z)) (vadd x_20 (z))) (L - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x_20 x_20)) n)) * (inv (npow (sqrt (dot z z + D)) n)))) (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_20 z) (i - 1)) * (npow (dot x_20 z) (n - 1)) * (npow (dot z z + 2 * (dot x_20 z) + dot x_20 x_20) (L - 1)) * (dot x_20 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * (npow (dot x_20 x_20) (a - 1)) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_22 => (npow (dot x_20 x_20) (a - 1) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))) * (npow (dot x_22 x_22) (b - 1) * (npow (dot x_20 x_22) (i - 1)) * (npow (dot x_20 x_22) (n - 1)) * (npow (dot x_22 x_22 + 2 * (dot x_20 x_22) + dot x_20 x_20) (L - 1)) * (dot x_20 x_22) * (inv (npow (sqrt (dot x_22 x_22 + D)) (n - 1))) * (inv (sqrt (dot x_22 x_22 + D)))))).
              { apply E_ext; intros x_22 D_x_22; draws.
                transitivity (npow (dot x_22 x_22) (b - 1) * (npow (dot x_20 x_22) (i - 1)) * (npow (dot x_20 x_22) (n - 1)) * (npow (dot x_20 x_20) (a - 1)) * (npow (dot x_22 x_22 + 2 * (dot x_20 x_22) + dot x_20 x_20) (L - 1)) * (dot x_20 x_22) * (inv (npow (sqrt (dot x_22 x_22 + D)) (n - 1))) * (inv (sqrt (D + dot x_20 x_20))) * (inv (sqrt (dot x_22 x_22 + D))) * (inv (npow (sqrt (D + dot x_20 x_20)) (n - 1)))).
                { transitivity (npow (dot x_20 x_22) (n + i - 1) * (npow (dot x_20 x_20) (a - 1)) * (npow (dot (vadd x_20 (x_22)) (vadd x_20 (x_22))) (L - 1)) * (npow (dot x_22 x_22) (b - 1)) * (inv (npow (sqrt (D + dot x_20 x_20)) n)) * (inv (npow (sqrt (dot x_22 x_22 + D)) n))). { arrange. }
                  transitivity (npow (dot x_20 x_22) (n + i - 1) * (npow (dot x_20 x_20) (a - 1)) * (npow ((dot x_22 x_22 + dot x_20 x_22) + (dot x_20 x_20 + dot x_20 x_22)) (L - 1)) * (npow (dot x_22 x_22) (b - 1)) * (inv (npow (sqrt (D + dot x_20 x_20)) n)) * (inv (npow (sqrt (dot x_22 x_22 + D)) n))). { products; arrange. }
                  try assert (0 < dot x_20 x_20 + D) by sign.
                  try assert (0 < dot x_22 x_22 + D) by sign.
                  try assert (N23' : normal_form (npow (dot x_22 x_22) (b - 1)) (npow (dot x_22 x_22) (b - 1))) by normal.
                  try assert (N24' : normal_form (npow (dot x_20 x_22) (n + i - 1)) (npow (dot x_20 x_22) (i - 1) * (npow (dot x_20 x_22) (n - 1)) * (dot x_20 x_22))) by normal.
                  try assert (N25' : normal_form (npow (dot x_20 x_20) (a - 1)) (npow (dot x_20 x_20) (a - 1))) by normal.
                  try assert (N26' : normal_form (npow ((dot x_22 x_22 + dot x_20 x_22) + (dot x_20 x_20 + dot x_20 x_22)) (L - 1)) (npow (dot x_22 x_22 + 2 * (dot x_20 x_22) + dot x_20 x_20) (L - 1))) by normal.
                  try assert (0 < dot x_22 x_22 + D) by sign.
                  try assert (N27' : normal_form (npow (sqrt (dot x_22 x_22 + D)) n) (sqrt (dot x_22 x_22 + D) * (npow (sqrt (dot x_22 x_22 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_20 x_20 + D) by sign.
                  try assert (N28' : normal_form (npow (sqrt (dot x_20 x_20 + D)) n) (sqrt (dot x_20 x_20 + D) * (npow (sqrt (dot x_20 x_20 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_20 x_20 + D) by sign.
                  try assert (N29' : normal_form (inv (npow (sqrt (dot x_20 x_20 + D)) n)) (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1)) * (inv (sqrt (dot x_20 x_20 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_20 x_20 + D) * sqrt (dot x_20 x_20 + D) = dot x_20 x_20 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_20 x_20 + D)) * inv (sqrt (dot x_20 x_20 + D)) = inv (dot x_20 x_20 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_20 x_20 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_20 x_20 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (0 < dot x_22 x_22 + D) by sign.
                  try assert (N30' : normal_form (inv (npow (sqrt (dot x_22 x_22 + D)) n)) (inv (npow (sqrt (dot x_22 x_22 + D)) (n - 1)) * (inv (sqrt (dot x_22 x_22 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_22 x_22 + D) * sqrt (dot x_22 x_22 + D) = dot x_22 x_22 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_22 x_22 + D)) * inv (sqrt (dot x_22 x_22 + D)) = inv (dot x_22 x_22 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_22 x_22 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_22 x_22 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((npow (dot x_20 x_20) (a - 1) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))) * (E (gamma 1) (fun x_22 => npow (dot x_22 x_22) (b - 1) * (npow (dot x_20 x_22) (i - 1)) * (npow (dot x_20 x_22) (n - 1)) * (npow (dot x_22 x_22 + 2 * (dot x_20 x_22) + dot x_20 x_20) (L - 1)) * (dot x_20 x_22) * (inv (npow (sqrt (dot x_22 x_22 + D)) (n - 1))) * (inv (sqrt (dot x_22 x_22 + D)))))).
              { linear. }
              transitivity ((npow (dot x_20 x_20) (a - 1) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_20 z) (i - 1)) * (npow (dot x_20 z) (n - 1)) * (npow (dot z z + 2 * (dot x_20 z) + dot x_20 x_20) (L - 1)) * (dot x_20 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))). { arrange. }
              arrange. }
            try assert (0 < dot x_20 x_20 + D) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_20 => E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_20 z) (i - 1)) * (npow (dot x_20 z) (n - 1)) * (npow (dot z z + 2 * (dot x_20 z) + dot x_20 x_20) (L - 1)) * (dot x_20 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * (npow (dot x_20 x_20) (a - 1)) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * (npow (dot z x1) (i - 1)) * (npow (dot z x1) (n - 1)) * (npow (dot x1 x1 + 2 * (dot z x1) + dot z z) (L - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (dot x1 x1 + D)))) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))). { arrange. }
        assert (E31' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * (npow (dot z x1) (i - 1)) * (npow (dot z x1) (n - 1)) * (npow (dot x1 x1 + 2 * (dot z x1) + dot z z) (L - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (dot x1 x1 + D)))) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (i - 1)) * (npow (dot z x1) (n - 1)) * (npow (dot x1 x1 + 2 * (dot z x1) + dot z z) (L - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_20 => E (gamma 1) (fun x_32 => (npow (dot x_20 x_20) (a - 1)) * (inv (sqrt (dot x_20 x_20 + D))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (npow (dot x_32 x_32 + 2 * (dot x_20 x_32) + dot x_20 x_20) (L - 1)) * (inv (sqrt (dot x_32 x_32 + D))) * (npow (dot x_32 x_32) (b - 1)) * (dot x_20 x_32) * (npow (dot x_20 x_32) (i - 1)) * (inv (npow (sqrt (dot x_32 x_32 + D)) (n - 1))) * (npow (dot x_20 x_32) (n - 1))))).
          { apply E_ext; intros x_20 D_x_20; draws.
            transitivity (E (gamma 1) (fun x_32 => (npow (dot x_20 x_20) (a - 1) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))) * (npow (dot x_32 x_32) (b - 1) * (npow (dot x_20 x_32) (i - 1)) * (npow (dot x_20 x_32) (n - 1)) * (npow (dot x_32 x_32 + 2 * (dot x_20 x_32) + dot x_20 x_20) (L - 1)) * (dot x_20 x_32) * (inv (npow (sqrt (dot x_32 x_32 + D)) (n - 1))) * (inv (sqrt (dot x_32 x_32 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (npow (dot x_20 x_20) (a - 1) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))) (fun x_32 => npow (dot x_32 x_32) (b - 1) * (npow (dot x_20 x_32) (i - 1)) * (npow (dot x_20 x_32) (n - 1)) * (npow (dot x_32 x_32 + 2 * (dot x_20 x_32) + dot x_20 x_20) (L - 1)) * (dot x_20 x_32) * (inv (npow (sqrt (dot x_32 x_32 + D)) (n - 1))) * (inv (sqrt (dot x_32 x_32 + D)))))]; arrange. }
            apply E_ext; intros x_32 D_x_32; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_32 => E (gamma 1) (fun x_20 => (npow (dot x_20 x_20) (a - 1)) * (inv (sqrt (dot x_20 x_20 + D))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (npow (dot x_32 x_32 + 2 * (dot x_20 x_32) + dot x_20 x_20) (L - 1)) * (inv (sqrt (dot x_32 x_32 + D))) * (npow (dot x_32 x_32) (b - 1)) * (dot x_20 x_32) * (npow (dot x_20 x_32) (i - 1)) * (inv (npow (sqrt (dot x_32 x_32 + D)) (n - 1))) * (npow (dot x_20 x_32) (n - 1))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_20 x_32 => (npow (dot x_20 x_20) (a - 1)) * (inv (sqrt (dot x_20 x_20 + D))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (npow (dot x_32 x_32 + 2 * (dot x_20 x_32) + dot x_20 x_20) (L - 1)) * (inv (sqrt (dot x_32 x_32 + D))) * (npow (dot x_32 x_32) (b - 1)) * (dot x_20 x_32) * (npow (dot x_20 x_32) (i - 1)) * (inv (npow (sqrt (dot x_32 x_32 + D)) (n - 1))) * (npow (dot x_20 x_32) (n - 1)))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot (vadd z (x1)) (vadd z (x1))) (L - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) (n + i - 1) * (npow (dot z z) (a - 1)) * (npow (dot (vadd z (x1)) (vadd z (x1))) (L - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
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
