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
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) ((n) + (1) - 1) * (npow (dot x x) ((1 + a) - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) ((1) - 1)) * (npow (dot y y) ((b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (n))) * (inv (npow (sqrt (dot y y + (D))) (n))))) >= 0).
  { apply (erf_powers_nonnegative.step_theorem (V) (D) (1) (1 + a) (b) (d) (1) (n) (gamma)); [premise | premise | premise | premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise | premise | premise | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent]. }
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot y y) (b - 1)) * (npow (dot x x) a) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0) = (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) ((n) + (1) - 1) * (npow (dot x x) ((1 + a) - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) ((1) - 1)) * (npow (dot y y) ((b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (n))) * (inv (npow (sqrt (dot y y + (D))) (n)))))) - (0)).
  { assert (M4' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) n * (npow (dot x1 x1) (b - 1)) * (npow (dot z z) a) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0 = E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) n * (npow (dot x1 x1) (b - 1)) * (npow (dot z z) a) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0) by arrange.
    assert (M5' : ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) ((n) + (1) - 1) * (npow (dot x x) ((1 + a) - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) ((1) - 1)) * (npow (dot y y) ((b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (n))) * (inv (npow (sqrt (dot y y + (D))) (n))))))) - 0 = E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) (1 - 1) * (npow (dot x1 x1) (b - 1)) * (npow (dot z x1) (1 + n - 1)) * (npow (dot z z) ((1 + a) - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0) by arrange.
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) n * (npow (dot x1 x1) (b - 1)) * (npow (dot z z) a) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0); [exact M4' |].
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) (1 - 1) * (npow (dot x1 x1) (b - 1)) * (npow (dot z x1) (1 + n - 1)) * (npow (dot z z) ((1 + a) - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0); [| symmetry; exact M5'].
    assert (S0' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) n * (npow (dot x1 x1) (b - 1)) * (npow (dot z z) a) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0 = E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (npow (dot x1 x1) (a - 1)) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (n - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1)))))).
    { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) n * (npow (dot x1 x1) (b - 1)) * (npow (dot z z) a) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0). { arrange. }
      assert (E6' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) n * (npow (dot x1 x1) (b - 1)) * (npow (dot z z) a) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (npow (dot x1 x1) (a - 1)) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (n - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_7 => (1) * (dot x_7 x_7 * (npow (dot x_7 x_7) (a - 1)) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_7 z) (n - 1)) * (dot x_7 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))))).
        { apply E_ext; intros x_7 D_x_7; draws.
          transitivity (dot x_7 x_7 * (npow (dot x_7 x_7) (a - 1)) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_7 z) (n - 1)) * (dot x_7 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))).
          { transitivity (E (gamma 1) (fun z => npow (dot x_7 z) n * (npow (dot z z) (b - 1)) * (npow (dot x_7 x_7) a) * (inv (npow (sqrt (D + dot x_7 x_7)) n)) * (inv (npow (sqrt (dot z z + D)) n)))). { arrange. }
            assert (E8' : normal_form (E (gamma 1) (fun z => npow (dot x_7 z) n * (npow (dot z z) (b - 1)) * (npow (dot x_7 x_7) a) * (inv (npow (sqrt (D + dot x_7 x_7)) n)) * (inv (npow (sqrt (dot z z + D)) n)))) (dot x_7 x_7 * (npow (dot x_7 x_7) (a - 1)) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_7 z) (n - 1)) * (dot x_7 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_9 => (dot x_7 x_7 * (npow (dot x_7 x_7) (a - 1)) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))) * (npow (dot x_9 x_9) (b - 1) * (npow (dot x_7 x_9) (n - 1)) * (dot x_7 x_9) * (inv (npow (sqrt (dot x_9 x_9 + D)) (n - 1))) * (inv (sqrt (dot x_9 x_9 + D)))))).
              { apply E_ext; intros x_9 D_x_9; draws.
                transitivity (npow (dot x_9 x_9) (b - 1) * (npow (dot x_7 x_9) (n - 1)) * (npow (dot x_7 x_7) (a - 1)) * (dot x_7 x_7) * (dot x_7 x_9) * (inv (npow (sqrt (dot x_9 x_9 + D)) (n - 1))) * (inv (sqrt (D + dot x_7 x_7))) * (inv (sqrt (dot x_9 x_9 + D))) * (inv (npow (sqrt (D + dot x_7 x_7)) (n - 1)))).
                { transitivity (npow (dot x_7 x_9) n * (npow (dot x_9 x_9) (b - 1)) * (npow (dot x_7 x_7) a) * (inv (npow (sqrt (D + dot x_7 x_7)) n)) * (inv (npow (sqrt (dot x_9 x_9 + D)) n))). { arrange. }
                  try assert (0 < dot x_7 x_7 + D) by sign.
                  try assert (0 < dot x_9 x_9 + D) by sign.
                  try assert (N10' : normal_form (npow (dot x_7 x_7) a) (dot x_7 x_7 * (npow (dot x_7 x_7) (a - 1)))) by normal.
                  try assert (N11' : normal_form (npow (dot x_9 x_9) (b - 1)) (npow (dot x_9 x_9) (b - 1))) by normal.
                  try assert (N12' : normal_form (npow (dot x_7 x_9) n) (npow (dot x_7 x_9) (n - 1) * (dot x_7 x_9))) by normal.
                  try assert (0 < dot x_9 x_9 + D) by sign.
                  try assert (N13' : normal_form (npow (sqrt (dot x_9 x_9 + D)) n) (sqrt (dot x_9 x_9 + D) * (npow (sqrt (dot x_9 x_9 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_7 x_7 + D) by sign.
                  try assert (N14' : normal_form (npow (sqrt (dot x_7 x_7 + D)) n) (sqrt (dot x_7 x_7 + D) * (npow (sqrt (dot x_7 x_7 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_7 x_7 + D) by sign.
                  try assert (N15' : normal_form (inv (npow (sqrt (dot x_7 x_7 + D)) n)) (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1)) * (inv (sqrt (dot x_7 x_7 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_7 x_7 + D) * sqrt (dot x_7 x_7 + D) = dot x_7 x_7 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_7 x_7 + D)) * inv (sqrt (dot x_7 x_7 + D)) = inv (dot x_7 x_7 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_7 x_7 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_7 x_7 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (0 < dot x_9 x_9 + D) by sign.
                  try assert (N16' : normal_form (inv (npow (sqrt (dot x_9 x_9 + D)) n)) (inv (npow (sqrt (dot x_9 x_9 + D)) (n - 1)) * (inv (sqrt (dot x_9 x_9 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_9 x_9 + D) * sqrt (dot x_9 x_9 + D) = dot x_9 x_9 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_9 x_9 + D)) * inv (sqrt (dot x_9 x_9 + D)) = inv (dot x_9 x_9 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_9 x_9 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_9 x_9 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((dot x_7 x_7 * (npow (dot x_7 x_7) (a - 1)) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))) * (E (gamma 1) (fun x_9 => npow (dot x_9 x_9) (b - 1) * (npow (dot x_7 x_9) (n - 1)) * (dot x_7 x_9) * (inv (npow (sqrt (dot x_9 x_9 + D)) (n - 1))) * (inv (sqrt (dot x_9 x_9 + D)))))).
              { linear. }
              transitivity ((dot x_7 x_7 * (npow (dot x_7 x_7) (a - 1)) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_7 z) (n - 1)) * (dot x_7 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))). { arrange. }
              arrange. }
            try assert (0 < dot x_7 x_7 + D) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_7 => dot x_7 x_7 * (npow (dot x_7 x_7) (a - 1)) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_7 z) (n - 1)) * (dot x_7 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (a - 1)) * (E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * (npow (dot z x1) (n - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (dot x1 x1 + D))))) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))). { arrange. }
        assert (E17' : normal_form (E (gamma 1) (fun z => dot z z * (npow (dot z z) (a - 1)) * (E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * (npow (dot z x1) (n - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (dot x1 x1 + D))))) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (npow (dot x1 x1) (a - 1)) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (n - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_7 => E (gamma 1) (fun x_18 => (inv (sqrt (dot x_7 x_7 + D))) * (dot x_7 x_7) * (npow (dot x_7 x_7) (a - 1)) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_18 x_18 + D))) * (dot x_7 x_18) * (npow (dot x_7 x_18) (n - 1)) * (npow (dot x_18 x_18) (b - 1)) * (inv (npow (sqrt (dot x_18 x_18 + D)) (n - 1)))))).
          { apply E_ext; intros x_7 D_x_7; draws.
            transitivity (E (gamma 1) (fun x_18 => (dot x_7 x_7 * (npow (dot x_7 x_7) (a - 1)) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))) * (npow (dot x_18 x_18) (b - 1) * (npow (dot x_7 x_18) (n - 1)) * (dot x_7 x_18) * (inv (npow (sqrt (dot x_18 x_18 + D)) (n - 1))) * (inv (sqrt (dot x_18 x_18 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_7 x_7 * (npow (dot x_7 x_7) (a - 1)) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))) (fun x_18 => npow (dot x_18 x_18) (b - 1) * (npow (dot x_7 x_18) (n - 1)) * (dot x_7 x_18) * (inv (npow (sqrt (dot x_18 x_18 + D)) (n - 1))) * (inv (sqrt (dot x_18 x_18 + D)))))]; arrange. }
            apply E_ext; intros x_18 D_x_18; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_18 => E (gamma 1) (fun x_7 => (inv (sqrt (dot x_7 x_7 + D))) * (dot x_7 x_7) * (npow (dot x_7 x_7) (a - 1)) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_18 x_18 + D))) * (dot x_7 x_18) * (npow (dot x_7 x_18) (n - 1)) * (npow (dot x_18 x_18) (b - 1)) * (inv (npow (sqrt (dot x_18 x_18 + D)) (n - 1)))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_7 x_18 => (inv (sqrt (dot x_7 x_7 + D))) * (dot x_7 x_7) * (npow (dot x_7 x_7) (a - 1)) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_18 x_18 + D))) * (dot x_7 x_18) * (npow (dot x_7 x_18) (n - 1)) * (npow (dot x_18 x_18) (b - 1)) * (inv (npow (sqrt (dot x_18 x_18 + D)) (n - 1))))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) (1 - 1) * (npow (dot x1 x1) (b - 1)) * (npow (dot z x1) (1 + n - 1)) * (npow (dot z z) ((1 + a) - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0 = E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (npow (dot x1 x1) (a - 1)) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (n - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1)))))).
    { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) (1 - 1) * (npow (dot x1 x1) (b - 1)) * (npow (dot z x1) (1 + n - 1)) * (npow (dot z z) ((1 + a) - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0). { arrange. }
      assert (E19' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) (1 - 1) * (npow (dot x1 x1) (b - 1)) * (npow (dot z x1) (1 + n - 1)) * (npow (dot z z) ((1 + a) - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (npow (dot x1 x1) (a - 1)) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (n - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_20 => (1) * (dot x_20 x_20 * (npow (dot x_20 x_20) (a - 1)) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_20 z) (n - 1)) * (dot x_20 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))))).
        { apply E_ext; intros x_20 D_x_20; draws.
          transitivity (dot x_20 x_20 * (npow (dot x_20 x_20) (a - 1)) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_20 z) (n - 1)) * (dot x_20 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))).
          { transitivity (E (gamma 1) (fun z => npow (dot (vadd x_20 (z)) (vadd x_20 (z))) (1 - 1) * (npow (dot z z) (b - 1)) * (npow (dot x_20 z) (1 + n - 1)) * (npow (dot x_20 x_20) ((1 + a) - 1)) * (inv (npow (sqrt (D + dot x_20 x_20)) n)) * (inv (npow (sqrt (dot z z + D)) n)))). { arrange. }
            assert (E21' : normal_form (E (gamma 1) (fun z => npow (dot (vadd x_20 (z)) (vadd x_20 (z))) (1 - 1) * (npow (dot z z) (b - 1)) * (npow (dot x_20 z) (1 + n - 1)) * (npow (dot x_20 x_20) ((1 + a) - 1)) * (inv (npow (sqrt (D + dot x_20 x_20)) n)) * (inv (npow (sqrt (dot z z + D)) n)))) (dot x_20 x_20 * (npow (dot x_20 x_20) (a - 1)) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_20 z) (n - 1)) * (dot x_20 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_22 => (dot x_20 x_20 * (npow (dot x_20 x_20) (a - 1)) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))) * (npow (dot x_22 x_22) (b - 1) * (npow (dot x_20 x_22) (n - 1)) * (dot x_20 x_22) * (inv (npow (sqrt (dot x_22 x_22 + D)) (n - 1))) * (inv (sqrt (dot x_22 x_22 + D)))))).
              { apply E_ext; intros x_22 D_x_22; draws.
                transitivity (npow (dot x_22 x_22) (b - 1) * (npow (dot x_20 x_22) (n - 1)) * (npow (dot x_20 x_20) (a - 1)) * (dot x_20 x_20) * (dot x_20 x_22) * (inv (npow (sqrt (dot x_22 x_22 + D)) (n - 1))) * (inv (sqrt (D + dot x_20 x_20))) * (inv (sqrt (dot x_22 x_22 + D))) * (inv (npow (sqrt (D + dot x_20 x_20)) (n - 1)))).
                { transitivity (npow (dot (vadd x_20 (x_22)) (vadd x_20 (x_22))) (1 - 1) * (npow (dot x_22 x_22) (b - 1)) * (npow (dot x_20 x_22) (1 + n - 1)) * (npow (dot x_20 x_20) ((1 + a) - 1)) * (inv (npow (sqrt (D + dot x_20 x_20)) n)) * (inv (npow (sqrt (dot x_22 x_22 + D)) n))). { arrange. }
                  transitivity (npow ((dot x_22 x_22 + dot x_20 x_22) + (dot x_20 x_20 + dot x_20 x_22)) (1 - 1) * (npow (dot x_22 x_22) (b - 1)) * (npow (dot x_20 x_22) (1 + n - 1)) * (npow (dot x_20 x_20) ((1 + a) - 1)) * (inv (npow (sqrt (D + dot x_20 x_20)) n)) * (inv (npow (sqrt (dot x_22 x_22 + D)) n))). { products; arrange. }
                  try assert (0 < dot x_20 x_20 + D) by sign.
                  try assert (0 < dot x_22 x_22 + D) by sign.
                  try assert (N23' : normal_form (npow (dot x_20 x_22) (1 + n - 1)) (npow (dot x_20 x_22) (n - 1) * (dot x_20 x_22))) by normal.
                  try assert (N24' : normal_form (npow (dot x_22 x_22) (b - 1)) (npow (dot x_22 x_22) (b - 1))) by normal.
                  try assert (N25' : normal_form (npow (dot x_20 x_20) ((1 + a) - 1)) (dot x_20 x_20 * (npow (dot x_20 x_20) (a - 1)))) by normal.
                  try assert (N26' : normal_form (npow ((dot x_22 x_22 + dot x_20 x_22) + (dot x_20 x_20 + dot x_20 x_22)) (1 - 1)) (1)) by normal.
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
              transitivity ((dot x_20 x_20 * (npow (dot x_20 x_20) (a - 1)) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))) * (E (gamma 1) (fun x_22 => npow (dot x_22 x_22) (b - 1) * (npow (dot x_20 x_22) (n - 1)) * (dot x_20 x_22) * (inv (npow (sqrt (dot x_22 x_22 + D)) (n - 1))) * (inv (sqrt (dot x_22 x_22 + D)))))).
              { linear. }
              transitivity ((dot x_20 x_20 * (npow (dot x_20 x_20) (a - 1)) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_20 z) (n - 1)) * (dot x_20 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))). { arrange. }
              arrange. }
            try assert (0 < dot x_20 x_20 + D) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_20 => dot x_20 x_20 * (npow (dot x_20 x_20) (a - 1)) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x_20 z) (n - 1)) * (dot x_20 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (a - 1)) * (E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * (npow (dot z x1) (n - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (dot x1 x1 + D))))) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))). { arrange. }
        assert (E31' : normal_form (E (gamma 1) (fun z => dot z z * (npow (dot z z) (a - 1)) * (E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * (npow (dot z x1) (n - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (dot x1 x1 + D))))) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (npow (dot x1 x1) (a - 1)) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (n - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_20 => E (gamma 1) (fun x_32 => (dot x_20 x_20) * (npow (dot x_20 x_20) (a - 1)) * (inv (sqrt (dot x_20 x_20 + D))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_32 x_32 + D))) * (npow (dot x_32 x_32) (b - 1)) * (dot x_20 x_32) * (inv (npow (sqrt (dot x_32 x_32 + D)) (n - 1))) * (npow (dot x_20 x_32) (n - 1))))).
          { apply E_ext; intros x_20 D_x_20; draws.
            transitivity (E (gamma 1) (fun x_32 => (dot x_20 x_20 * (npow (dot x_20 x_20) (a - 1)) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))) * (npow (dot x_32 x_32) (b - 1) * (npow (dot x_20 x_32) (n - 1)) * (dot x_20 x_32) * (inv (npow (sqrt (dot x_32 x_32 + D)) (n - 1))) * (inv (sqrt (dot x_32 x_32 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_20 x_20 * (npow (dot x_20 x_20) (a - 1)) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))) (fun x_32 => npow (dot x_32 x_32) (b - 1) * (npow (dot x_20 x_32) (n - 1)) * (dot x_20 x_32) * (inv (npow (sqrt (dot x_32 x_32 + D)) (n - 1))) * (inv (sqrt (dot x_32 x_32 + D)))))]; arrange. }
            apply E_ext; intros x_32 D_x_32; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_32 => E (gamma 1) (fun x_20 => (dot x_20 x_20) * (npow (dot x_20 x_20) (a - 1)) * (inv (sqrt (dot x_20 x_20 + D))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_32 x_32 + D))) * (npow (dot x_32 x_32) (b - 1)) * (dot x_20 x_32) * (inv (npow (sqrt (dot x_32 x_32 + D)) (n - 1))) * (npow (dot x_20 x_32) (n - 1))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_20 x_32 => (dot x_20 x_20) * (npow (dot x_20 x_20) (a - 1)) * (inv (sqrt (dot x_20 x_20 + D))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_32 x_32 + D))) * (npow (dot x_32 x_32) (b - 1)) * (dot x_20 x_32) * (inv (npow (sqrt (dot x_32 x_32 + D)) (n - 1))) * (npow (dot x_20 x_32) (n - 1)))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z x1) n * (npow (dot x1 x1) (b - 1)) * (npow (dot z z) a) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) (1 - 1) * (npow (dot x1 x1) (b - 1)) * (npow (dot z x1) (1 + n - 1)) * (npow (dot z z) ((1 + a) - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

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
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) ((n) + (1) - 1) * (npow (dot x x) ((a) - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) ((1) - 1)) * (npow (dot y y) ((1 + b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (n))) * (inv (npow (sqrt (dot y y + (D))) (n))))) >= 0).
  { apply (erf_powers_nonnegative.step_theorem (V) (D) (1) (a) (1 + b) (d) (1) (n) (gamma)); [premise | premise | premise | premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise | premise | premise | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent]. }
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) n) * (npow (dot y y) b) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0) = (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) ((n) + (1) - 1) * (npow (dot x x) ((a) - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) ((1) - 1)) * (npow (dot y y) ((1 + b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (n))) * (inv (npow (sqrt (dot y y + (D))) (n)))))) - (0)).
  { assert (M4' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z z) (a - 1) * (npow (dot z x1) n) * (npow (dot x1 x1) b) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0 = E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z z) (a - 1) * (npow (dot z x1) n) * (npow (dot x1 x1) b) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0) by arrange.
    assert (M5' : ((E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) ((n) + (1) - 1) * (npow (dot x x) ((a) - 1)) * (npow (dot (vadd x (y)) (vadd x (y))) ((1) - 1)) * (npow (dot y y) ((1 + b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (n))) * (inv (npow (sqrt (dot y y + (D))) (n))))))) - 0 = E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) (1 - 1) * (npow (dot z z) (a - 1)) * (npow (dot x1 x1) ((1 + b) - 1)) * (npow (dot z x1) (1 + n - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0) by arrange.
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z z) (a - 1) * (npow (dot z x1) n) * (npow (dot x1 x1) b) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0); [exact M4' |].
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) (1 - 1) * (npow (dot z z) (a - 1)) * (npow (dot x1 x1) ((1 + b) - 1)) * (npow (dot z x1) (1 + n - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0); [| symmetry; exact M5'].
    assert (S0' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z z) (a - 1) * (npow (dot z x1) n) * (npow (dot x1 x1) b) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0 = E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (n - 1)) * (dot z z) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1)))))).
    { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z z) (a - 1) * (npow (dot z x1) n) * (npow (dot x1 x1) b) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0). { arrange. }
      assert (E6' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z z) (a - 1) * (npow (dot z x1) n) * (npow (dot x1 x1) b) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (n - 1)) * (dot z z) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_7 => (1) * (npow (dot x_7 x_7) (a - 1) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x_7 z) (n - 1)) * (dot x_7 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))))).
        { apply E_ext; intros x_7 D_x_7; draws.
          transitivity (npow (dot x_7 x_7) (a - 1) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x_7 z) (n - 1)) * (dot x_7 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))).
          { transitivity (E (gamma 1) (fun z => npow (dot x_7 x_7) (a - 1) * (npow (dot x_7 z) n) * (npow (dot z z) b) * (inv (npow (sqrt (D + dot x_7 x_7)) n)) * (inv (npow (sqrt (dot z z + D)) n)))). { arrange. }
            assert (E8' : normal_form (E (gamma 1) (fun z => npow (dot x_7 x_7) (a - 1) * (npow (dot x_7 z) n) * (npow (dot z z) b) * (inv (npow (sqrt (D + dot x_7 x_7)) n)) * (inv (npow (sqrt (dot z z + D)) n)))) (npow (dot x_7 x_7) (a - 1) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x_7 z) (n - 1)) * (dot x_7 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_9 => (npow (dot x_7 x_7) (a - 1) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))) * (dot x_9 x_9 * (npow (dot x_9 x_9) (b - 1)) * (npow (dot x_7 x_9) (n - 1)) * (dot x_7 x_9) * (inv (npow (sqrt (dot x_9 x_9 + D)) (n - 1))) * (inv (sqrt (dot x_9 x_9 + D)))))).
              { apply E_ext; intros x_9 D_x_9; draws.
                transitivity (dot x_9 x_9 * (npow (dot x_9 x_9) (b - 1)) * (npow (dot x_7 x_9) (n - 1)) * (npow (dot x_7 x_7) (a - 1)) * (dot x_7 x_9) * (inv (npow (sqrt (dot x_9 x_9 + D)) (n - 1))) * (inv (sqrt (D + dot x_7 x_7))) * (inv (sqrt (dot x_9 x_9 + D))) * (inv (npow (sqrt (D + dot x_7 x_7)) (n - 1)))).
                { transitivity (npow (dot x_7 x_7) (a - 1) * (npow (dot x_7 x_9) n) * (npow (dot x_9 x_9) b) * (inv (npow (sqrt (D + dot x_7 x_7)) n)) * (inv (npow (sqrt (dot x_9 x_9 + D)) n))). { arrange. }
                  try assert (0 < dot x_7 x_7 + D) by sign.
                  try assert (0 < dot x_9 x_9 + D) by sign.
                  try assert (N10' : normal_form (npow (dot x_7 x_7) (a - 1)) (npow (dot x_7 x_7) (a - 1))) by normal.
                  try assert (N11' : normal_form (npow (dot x_9 x_9) b) (dot x_9 x_9 * (npow (dot x_9 x_9) (b - 1)))) by normal.
                  try assert (N12' : normal_form (npow (dot x_7 x_9) n) (npow (dot x_7 x_9) (n - 1) * (dot x_7 x_9))) by normal.
                  try assert (0 < dot x_9 x_9 + D) by sign.
                  try assert (N13' : normal_form (npow (sqrt (dot x_9 x_9 + D)) n) (sqrt (dot x_9 x_9 + D) * (npow (sqrt (dot x_9 x_9 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_7 x_7 + D) by sign.
                  try assert (N14' : normal_form (npow (sqrt (dot x_7 x_7 + D)) n) (sqrt (dot x_7 x_7 + D) * (npow (sqrt (dot x_7 x_7 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_7 x_7 + D) by sign.
                  try assert (N15' : normal_form (inv (npow (sqrt (dot x_7 x_7 + D)) n)) (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1)) * (inv (sqrt (dot x_7 x_7 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_7 x_7 + D) * sqrt (dot x_7 x_7 + D) = dot x_7 x_7 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_7 x_7 + D)) * inv (sqrt (dot x_7 x_7 + D)) = inv (dot x_7 x_7 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_7 x_7 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_7 x_7 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (0 < dot x_9 x_9 + D) by sign.
                  try assert (N16' : normal_form (inv (npow (sqrt (dot x_9 x_9 + D)) n)) (inv (npow (sqrt (dot x_9 x_9 + D)) (n - 1)) * (inv (sqrt (dot x_9 x_9 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_9 x_9 + D) * sqrt (dot x_9 x_9 + D) = dot x_9 x_9 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_9 x_9 + D)) * inv (sqrt (dot x_9 x_9 + D)) = inv (dot x_9 x_9 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_9 x_9 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_9 x_9 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((npow (dot x_7 x_7) (a - 1) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))) * (E (gamma 1) (fun x_9 => dot x_9 x_9 * (npow (dot x_9 x_9) (b - 1)) * (npow (dot x_7 x_9) (n - 1)) * (dot x_7 x_9) * (inv (npow (sqrt (dot x_9 x_9 + D)) (n - 1))) * (inv (sqrt (dot x_9 x_9 + D)))))).
              { linear. }
              transitivity ((npow (dot x_7 x_7) (a - 1) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x_7 z) (n - 1)) * (dot x_7 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))). { arrange. }
              arrange. }
            try assert (0 < dot x_7 x_7 + D) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_7 => npow (dot x_7 x_7) (a - 1) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x_7 z) (n - 1)) * (dot x_7 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun z => npow (dot z z) (a - 1) * (E (gamma 1) (fun x1 => dot x1 x1 * (npow (dot x1 x1) (b - 1)) * (npow (dot z x1) (n - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (dot x1 x1 + D))))) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))). { arrange. }
        assert (E17' : normal_form (E (gamma 1) (fun z => npow (dot z z) (a - 1) * (E (gamma 1) (fun x1 => dot x1 x1 * (npow (dot x1 x1) (b - 1)) * (npow (dot z x1) (n - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (dot x1 x1 + D))))) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (n - 1)) * (dot z z) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_7 => E (gamma 1) (fun x_18 => (inv (sqrt (dot x_7 x_7 + D))) * (npow (dot x_7 x_7) (a - 1)) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_18 x_18 + D))) * (dot x_7 x_18) * (npow (dot x_7 x_18) (n - 1)) * (npow (dot x_18 x_18) (b - 1)) * (inv (npow (sqrt (dot x_18 x_18 + D)) (n - 1))) * (dot x_18 x_18)))).
          { apply E_ext; intros x_7 D_x_7; draws.
            transitivity (E (gamma 1) (fun x_18 => (npow (dot x_7 x_7) (a - 1) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))) * (dot x_18 x_18 * (npow (dot x_18 x_18) (b - 1)) * (npow (dot x_7 x_18) (n - 1)) * (dot x_7 x_18) * (inv (npow (sqrt (dot x_18 x_18 + D)) (n - 1))) * (inv (sqrt (dot x_18 x_18 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (npow (dot x_7 x_7) (a - 1) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_7 x_7 + D)))) (fun x_18 => dot x_18 x_18 * (npow (dot x_18 x_18) (b - 1)) * (npow (dot x_7 x_18) (n - 1)) * (dot x_7 x_18) * (inv (npow (sqrt (dot x_18 x_18 + D)) (n - 1))) * (inv (sqrt (dot x_18 x_18 + D)))))]; arrange. }
            apply E_ext; intros x_18 D_x_18; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_18 => E (gamma 1) (fun x_7 => (inv (sqrt (dot x_7 x_7 + D))) * (npow (dot x_7 x_7) (a - 1)) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_18 x_18 + D))) * (dot x_7 x_18) * (npow (dot x_7 x_18) (n - 1)) * (npow (dot x_18 x_18) (b - 1)) * (inv (npow (sqrt (dot x_18 x_18 + D)) (n - 1))) * (dot x_18 x_18)))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_7 x_18 => (inv (sqrt (dot x_7 x_7 + D))) * (npow (dot x_7 x_7) (a - 1)) * (inv (npow (sqrt (dot x_7 x_7 + D)) (n - 1))) * (inv (sqrt (dot x_18 x_18 + D))) * (dot x_7 x_18) * (npow (dot x_7 x_18) (n - 1)) * (npow (dot x_18 x_18) (b - 1)) * (inv (npow (sqrt (dot x_18 x_18 + D)) (n - 1))) * (dot x_18 x_18))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) (1 - 1) * (npow (dot z z) (a - 1)) * (npow (dot x1 x1) ((1 + b) - 1)) * (npow (dot z x1) (1 + n - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0 = E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (n - 1)) * (dot z z) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1)))))).
    { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) (1 - 1) * (npow (dot z z) (a - 1)) * (npow (dot x1 x1) ((1 + b) - 1)) * (npow (dot z x1) (1 + n - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0). { arrange. }
      assert (E19' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) (1 - 1) * (npow (dot z z) (a - 1)) * (npow (dot x1 x1) ((1 + b) - 1)) * (npow (dot z x1) (1 + n - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (n - 1)) * (dot z z) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_20 => (1) * (npow (dot x_20 x_20) (a - 1) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x_20 z) (n - 1)) * (dot x_20 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))))).
        { apply E_ext; intros x_20 D_x_20; draws.
          transitivity (npow (dot x_20 x_20) (a - 1) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x_20 z) (n - 1)) * (dot x_20 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))).
          { transitivity (E (gamma 1) (fun z => npow (dot (vadd x_20 (z)) (vadd x_20 (z))) (1 - 1) * (npow (dot x_20 x_20) (a - 1)) * (npow (dot z z) ((1 + b) - 1)) * (npow (dot x_20 z) (1 + n - 1)) * (inv (npow (sqrt (D + dot x_20 x_20)) n)) * (inv (npow (sqrt (dot z z + D)) n)))). { arrange. }
            assert (E21' : normal_form (E (gamma 1) (fun z => npow (dot (vadd x_20 (z)) (vadd x_20 (z))) (1 - 1) * (npow (dot x_20 x_20) (a - 1)) * (npow (dot z z) ((1 + b) - 1)) * (npow (dot x_20 z) (1 + n - 1)) * (inv (npow (sqrt (D + dot x_20 x_20)) n)) * (inv (npow (sqrt (dot z z + D)) n)))) (npow (dot x_20 x_20) (a - 1) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x_20 z) (n - 1)) * (dot x_20 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_22 => (npow (dot x_20 x_20) (a - 1) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))) * (dot x_22 x_22 * (npow (dot x_22 x_22) (b - 1)) * (npow (dot x_20 x_22) (n - 1)) * (dot x_20 x_22) * (inv (npow (sqrt (dot x_22 x_22 + D)) (n - 1))) * (inv (sqrt (dot x_22 x_22 + D)))))).
              { apply E_ext; intros x_22 D_x_22; draws.
                transitivity (dot x_22 x_22 * (npow (dot x_22 x_22) (b - 1)) * (npow (dot x_20 x_22) (n - 1)) * (npow (dot x_20 x_20) (a - 1)) * (dot x_20 x_22) * (inv (npow (sqrt (dot x_22 x_22 + D)) (n - 1))) * (inv (sqrt (D + dot x_20 x_20))) * (inv (sqrt (dot x_22 x_22 + D))) * (inv (npow (sqrt (D + dot x_20 x_20)) (n - 1)))).
                { transitivity (npow (dot (vadd x_20 (x_22)) (vadd x_20 (x_22))) (1 - 1) * (npow (dot x_20 x_20) (a - 1)) * (npow (dot x_22 x_22) ((1 + b) - 1)) * (npow (dot x_20 x_22) (1 + n - 1)) * (inv (npow (sqrt (D + dot x_20 x_20)) n)) * (inv (npow (sqrt (dot x_22 x_22 + D)) n))). { arrange. }
                  transitivity (npow (dot x_20 x_20) (a - 1) * (npow ((dot x_22 x_22 + dot x_20 x_22) + (dot x_20 x_20 + dot x_20 x_22)) (1 - 1)) * (npow (dot x_22 x_22) ((1 + b) - 1)) * (npow (dot x_20 x_22) (1 + n - 1)) * (inv (npow (sqrt (D + dot x_20 x_20)) n)) * (inv (npow (sqrt (dot x_22 x_22 + D)) n))). { products; arrange. }
                  try assert (0 < dot x_20 x_20 + D) by sign.
                  try assert (0 < dot x_22 x_22 + D) by sign.
                  try assert (N23' : normal_form (npow (dot x_20 x_22) (1 + n - 1)) (npow (dot x_20 x_22) (n - 1) * (dot x_20 x_22))) by normal.
                  try assert (N24' : normal_form (npow (dot x_20 x_20) (a - 1)) (npow (dot x_20 x_20) (a - 1))) by normal.
                  try assert (N25' : normal_form (npow (dot x_22 x_22) ((1 + b) - 1)) (dot x_22 x_22 * (npow (dot x_22 x_22) (b - 1)))) by normal.
                  try assert (N26' : normal_form (npow ((dot x_22 x_22 + dot x_20 x_22) + (dot x_20 x_20 + dot x_20 x_22)) (1 - 1)) (1)) by normal.
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
              transitivity ((npow (dot x_20 x_20) (a - 1) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))) * (E (gamma 1) (fun x_22 => dot x_22 x_22 * (npow (dot x_22 x_22) (b - 1)) * (npow (dot x_20 x_22) (n - 1)) * (dot x_20 x_22) * (inv (npow (sqrt (dot x_22 x_22 + D)) (n - 1))) * (inv (sqrt (dot x_22 x_22 + D)))))).
              { linear. }
              transitivity ((npow (dot x_20 x_20) (a - 1) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x_20 z) (n - 1)) * (dot x_20 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))). { arrange. }
              arrange. }
            try assert (0 < dot x_20 x_20 + D) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_20 => npow (dot x_20 x_20) (a - 1) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (b - 1)) * (npow (dot x_20 z) (n - 1)) * (dot x_20 z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun z => npow (dot z z) (a - 1) * (E (gamma 1) (fun x1 => dot x1 x1 * (npow (dot x1 x1) (b - 1)) * (npow (dot z x1) (n - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (dot x1 x1 + D))))) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))))). { arrange. }
        assert (E31' : normal_form (E (gamma 1) (fun z => npow (dot z z) (a - 1) * (E (gamma 1) (fun x1 => dot x1 x1 * (npow (dot x1 x1) (b - 1)) * (npow (dot z x1) (n - 1)) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (dot x1 x1 + D))))) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * (npow (dot z z) (b - 1)) * (npow (dot z x1) (n - 1)) * (dot z z) * (dot z x1) * (inv (npow (sqrt (dot x1 x1 + D)) (n - 1))) * (inv (sqrt (D + dot z z))) * (inv (sqrt (dot x1 x1 + D))) * (inv (npow (sqrt (D + dot z z)) (n - 1))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_20 => E (gamma 1) (fun x_32 => (npow (dot x_20 x_20) (a - 1)) * (inv (sqrt (dot x_20 x_20 + D))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_32 x_32 + D))) * (npow (dot x_32 x_32) (b - 1)) * (dot x_20 x_32) * (dot x_32 x_32) * (inv (npow (sqrt (dot x_32 x_32 + D)) (n - 1))) * (npow (dot x_20 x_32) (n - 1))))).
          { apply E_ext; intros x_20 D_x_20; draws.
            transitivity (E (gamma 1) (fun x_32 => (npow (dot x_20 x_20) (a - 1) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))) * (dot x_32 x_32 * (npow (dot x_32 x_32) (b - 1)) * (npow (dot x_20 x_32) (n - 1)) * (dot x_20 x_32) * (inv (npow (sqrt (dot x_32 x_32 + D)) (n - 1))) * (inv (sqrt (dot x_32 x_32 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (npow (dot x_20 x_20) (a - 1) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_20 x_20 + D)))) (fun x_32 => dot x_32 x_32 * (npow (dot x_32 x_32) (b - 1)) * (npow (dot x_20 x_32) (n - 1)) * (dot x_20 x_32) * (inv (npow (sqrt (dot x_32 x_32 + D)) (n - 1))) * (inv (sqrt (dot x_32 x_32 + D)))))]; arrange. }
            apply E_ext; intros x_32 D_x_32; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_32 => E (gamma 1) (fun x_20 => (npow (dot x_20 x_20) (a - 1)) * (inv (sqrt (dot x_20 x_20 + D))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_32 x_32 + D))) * (npow (dot x_32 x_32) (b - 1)) * (dot x_20 x_32) * (dot x_32 x_32) * (inv (npow (sqrt (dot x_32 x_32 + D)) (n - 1))) * (npow (dot x_20 x_32) (n - 1))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_20 x_32 => (npow (dot x_20 x_20) (a - 1)) * (inv (sqrt (dot x_20 x_20 + D))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (n - 1))) * (inv (sqrt (dot x_32 x_32 + D))) * (npow (dot x_32 x_32) (b - 1)) * (dot x_20 x_32) * (dot x_32 x_32) * (inv (npow (sqrt (dot x_32 x_32 + D)) (n - 1))) * (npow (dot x_20 x_32) (n - 1)))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z z) (a - 1) * (npow (dot z x1) n) * (npow (dot x1 x1) b) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot (vadd z (x1)) (vadd z (x1))) (1 - 1) * (npow (dot z z) (a - 1)) * (npow (dot x1 x1) ((1 + b) - 1)) * (npow (dot z x1) (1 + n - 1)) * (inv (npow (sqrt (D + dot z z)) n)) * (inv (npow (sqrt (dot x1 x1 + D)) n)))) - 0). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

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
      try assert (N80' : normal_form (((2 * (z1') + (z2') + (z3')))) ((2 * (z1') + (z2') + (z3')))) by (unfold normal_form; first [put; solve [ring] | equal]).
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
