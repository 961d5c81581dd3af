(** Means of even powers of a scalar product, weighted by lengths, are positive (even-products)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Then E[E[<x, y>^(2*k)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require even_moments_weighted.
Open Scope R_scope.

(** Step [at y], by Instance:
  E[<_1, x>^(2*k)*(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a); x ~ gamma1]*(((<_0, _0> +
    D)^(1/2))^(n))^(-1)*<_0, _0>^(b - 1) > 0 for all gamma1
*)
Lemma step_at_y (V : Space) (D : R) (a : R) (b : R) (d : R) (k : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_k : label k)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma) :
  forall x : V, drawn (gamma 1) x -> E (gamma 1) (fun z => npow (dot x z) (2 * k) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (dot x x + D)) n)) > 0.
Proof.
  intros any0 D0; draws.
  pose proof H_not_0 as H_not_0'all; specialize (H_not_0 any0 D0).
  assert (I' : E (gamma 1) (fun x => npow (dot x (any0)) (2 * (k)) * (npow (dot x x) ((a) - 1)) * (inv (npow (sqrt (dot x x + (D))) (n)))) * (npow (dot (any0) (any0)) ((b) - 1)) * (inv (npow (sqrt ((D) + dot (any0) (any0))) (n))) > 0).
  { apply (even_moments_weighted.step_theorem (V) (D) (a) (b) (d) (k) (n) (any0) (gamma)); [premise | premise | premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | first [exact H_not_0 | assert (G' : (dot (any0) (any0)) - (0) = (dot any0 any0) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise] | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent]. }
  congruent_to I'.
Qed.

(** Step [theorem], by Average:
  E[E[<x, y>^(2*k)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_theorem (V : Space) (D : R) (a : R) (b : R) (d : R) (k : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_k : label k)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * k) * (npow (dot x x) (a - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot z z + D)) n)))) > 0.
Proof.
  pose proof (step_at_y (V) (D) (a) (b) (d) (k) (n) (gamma) label_a label_b label_k label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent) as H_at_y.
  assert (P' : 0 < E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * k) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (dot x x + D)) n)))).
  { apply E_pos; intros d0 D0; draws.
    pose proof (H_at_y d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  assert (A0' : E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * k) * (npow (dot x x) (a - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot z z + D)) n)))) = E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * k) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (dot x x + D)) n)))).
  { assert (S0' : E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * k) * (npow (dot x x) (a - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot z z + D)) n)))) = E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot z z) (a - 1) * ((dot x z) ^ 2) * (npow (dot x x) (b - 1)) * ((npow (dot x z) (k - 1)) ^ 2) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot z z + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1)))))).
    { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * k) * (npow (dot x x) (a - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot z z + D)) n))))). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * k) * (npow (dot x x) (a - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot z z + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot z z) (a - 1) * ((dot x z) ^ 2) * (npow (dot x x) (b - 1)) * ((npow (dot x z) (k - 1)) ^ 2) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot z z + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * ((dot x_1 x) ^ 2) * ((npow (dot x_1 x) (k - 1)) ^ 2) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))) * (npow (dot x_1 x_1) (a - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (E (gamma 1) (fun x => npow (dot x x) (b - 1) * ((dot x_1 x) ^ 2) * ((npow (dot x_1 x) (k - 1)) ^ 2) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))) * (npow (dot x_1 x_1) (a - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))).
          { transitivity (E (gamma 1) (fun x => npow (dot x_1 x) (2 * k) * (npow (dot x_1 x_1) (a - 1)) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_1 x_1)) n)) * (inv (npow (sqrt (dot x x + D)) n)))). { arrange. }
            assert (E2' : normal_form (E (gamma 1) (fun x => npow (dot x_1 x) (2 * k) * (npow (dot x_1 x_1) (a - 1)) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_1 x_1)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => npow (dot x x) (b - 1) * ((dot x_1 x) ^ 2) * ((npow (dot x_1 x) (k - 1)) ^ 2) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))) * (npow (dot x_1 x_1) (a - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_3 => (npow (dot x_1 x_1) (a - 1) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))) * (npow (dot x_3 x_3) (b - 1) * ((dot x_1 x_3) ^ 2) * ((npow (dot x_1 x_3) (k - 1)) ^ 2) * (inv (npow (sqrt (dot x_3 x_3 + D)) (n - 1))) * (inv (sqrt (dot x_3 x_3 + D)))))).
              { apply E_ext; intros x_3 D_x_3; draws.
                transitivity (npow (dot x_3 x_3) (b - 1) * ((dot x_1 x_3) ^ 2) * ((npow (dot x_1 x_3) (k - 1)) ^ 2) * (npow (dot x_1 x_1) (a - 1)) * (inv (npow (sqrt (dot x_3 x_3 + D)) (n - 1))) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x_3 x_3 + D))) * (inv (npow (sqrt (D + dot x_1 x_1)) (n - 1)))).
                { transitivity (npow (dot x_1 x_3) (2 * k) * (npow (dot x_1 x_1) (a - 1)) * (npow (dot x_3 x_3) (b - 1)) * (inv (npow (sqrt (D + dot x_1 x_1)) n)) * (inv (npow (sqrt (dot x_3 x_3 + D)) n))). { arrange. }
                  try assert (0 < dot x_1 x_1 + D) by sign.
                  try assert (0 < dot x_3 x_3 + D) by sign.
                  try assert (N4' : normal_form (npow (dot x_1 x_3) (2 * k)) ((dot x_1 x_3) ^ 2 * ((npow (dot x_1 x_3) (k - 1)) ^ 2))) by normal.
                  try assert (0 < dot x_3 x_3 + D) by sign.
                  try assert (N5' : normal_form (npow (sqrt (dot x_3 x_3 + D)) n) (sqrt (dot x_3 x_3 + D) * (npow (sqrt (dot x_3 x_3 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_1 x_1 + D) by sign.
                  try assert (N6' : normal_form (npow (sqrt (dot x_1 x_1 + D)) n) (sqrt (dot x_1 x_1 + D) * (npow (sqrt (dot x_1 x_1 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_1 x_1 + D) by sign.
                  try assert (N7' : normal_form (inv (npow (sqrt (dot x_1 x_1 + D)) n)) (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1)) * (inv (sqrt (dot x_1 x_1 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_1 x_1 + D) * sqrt (dot x_1 x_1 + D) = dot x_1 x_1 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_1 x_1 + D)) * inv (sqrt (dot x_1 x_1 + D)) = inv (dot x_1 x_1 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_1 x_1 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_1 x_1 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (0 < dot x_3 x_3 + D) by sign.
                  try assert (N8' : normal_form (inv (npow (sqrt (dot x_3 x_3 + D)) n)) (inv (npow (sqrt (dot x_3 x_3 + D)) (n - 1)) * (inv (sqrt (dot x_3 x_3 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_3 x_3 + D) * sqrt (dot x_3 x_3 + D) = dot x_3 x_3 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_3 x_3 + D)) * inv (sqrt (dot x_3 x_3 + D)) = inv (dot x_3 x_3 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (dot x_3 x_3 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_3 x_3 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((npow (dot x_1 x_1) (a - 1) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x_3 => npow (dot x_3 x_3) (b - 1) * ((dot x_1 x_3) ^ 2) * ((npow (dot x_1 x_3) (k - 1)) ^ 2) * (inv (npow (sqrt (dot x_3 x_3 + D)) (n - 1))) * (inv (sqrt (dot x_3 x_3 + D)))))).
              { linear. }
              transitivity ((npow (dot x_1 x_1) (a - 1) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * ((dot x_1 x) ^ 2) * ((npow (dot x_1 x) (k - 1)) ^ 2) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
              arrange. }
            try assert (0 < dot x_1 x_1 + D) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => E (gamma 1) (fun x => npow (dot x x) (b - 1) * ((dot x_1 x) ^ 2) * ((npow (dot x_1 x) (k - 1)) ^ 2) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))) * (npow (dot x_1 x_1) (a - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot z z) (b - 1) * ((dot x z) ^ 2) * ((npow (dot x z) (k - 1)) ^ 2) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
        assert (E9' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot z z) (b - 1) * ((dot x z) ^ 2) * ((npow (dot x z) (k - 1)) ^ 2) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D)))) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot z z) (a - 1) * ((dot x z) ^ 2) * (npow (dot x x) (b - 1)) * ((npow (dot x z) (k - 1)) ^ 2) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot z z + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_1 => E (gamma 1) (fun x_10 => (inv (sqrt (dot x_1 x_1 + D))) * (npow (dot x_1 x_1) (a - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_10 x_10 + D))) * (dot x_1 x_10) * (dot x_1 x_10) * (npow (dot x_1 x_10) (k - 1)) * (npow (dot x_1 x_10) (k - 1)) * (inv (npow (sqrt (dot x_10 x_10 + D)) (n - 1))) * (npow (dot x_10 x_10) (b - 1))))).
          { apply E_ext; intros x_1 D_x_1; draws.
            transitivity (E (gamma 1) (fun x_10 => (npow (dot x_1 x_1) (a - 1) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))) * (npow (dot x_10 x_10) (b - 1) * (npow (dot x_1 x_10) (k - 1)) * (npow (dot x_1 x_10) (k - 1)) * (dot x_1 x_10) * (dot x_1 x_10) * (inv (npow (sqrt (dot x_10 x_10 + D)) (n - 1))) * (inv (sqrt (dot x_10 x_10 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (npow (dot x_1 x_1) (a - 1) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))) (fun x_10 => npow (dot x_10 x_10) (b - 1) * (npow (dot x_1 x_10) (k - 1)) * (npow (dot x_1 x_10) (k - 1)) * (dot x_1 x_10) * (dot x_1 x_10) * (inv (npow (sqrt (dot x_10 x_10 + D)) (n - 1))) * (inv (sqrt (dot x_10 x_10 + D)))))]; arrange. }
            apply E_ext; intros x_10 D_x_10; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_10 => E (gamma 1) (fun x_1 => (inv (sqrt (dot x_1 x_1 + D))) * (npow (dot x_1 x_1) (a - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_10 x_10 + D))) * (dot x_1 x_10) * (dot x_1 x_10) * (npow (dot x_1 x_10) (k - 1)) * (npow (dot x_1 x_10) (k - 1)) * (inv (npow (sqrt (dot x_10 x_10 + D)) (n - 1))) * (npow (dot x_10 x_10) (b - 1))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_1 x_10 => (inv (sqrt (dot x_1 x_1 + D))) * (npow (dot x_1 x_1) (a - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_10 x_10 + D))) * (dot x_1 x_10) * (dot x_1 x_10) * (npow (dot x_1 x_10) (k - 1)) * (npow (dot x_1 x_10) (k - 1)) * (inv (npow (sqrt (dot x_10 x_10 + D)) (n - 1))) * (npow (dot x_10 x_10) (b - 1)))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * k) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (dot x x + D)) n))) = E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot z z) (a - 1) * ((dot x z) ^ 2) * (npow (dot x x) (b - 1)) * ((npow (dot x z) (k - 1)) ^ 2) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot z z + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1)))))).
    { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * k) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (dot x x + D)) n)))). { arrange. }
      assert (E11' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * k) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot z z) (a - 1) * ((dot x z) ^ 2) * (npow (dot x x) (b - 1)) * ((npow (dot x z) (k - 1)) ^ 2) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot z z + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_12 => (1) * (npow (dot x_12 x_12) (b - 1) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * ((dot x_12 x) ^ 2) * ((npow (dot x_12 x) (k - 1)) ^ 2) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1))) * (inv (sqrt (dot x_12 x_12 + D)))))).
        { apply E_ext; intros x_12 D_x_12; draws.
          transitivity (npow (dot x_12 x_12) (b - 1) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * ((dot x_12 x) ^ 2) * ((npow (dot x_12 x) (k - 1)) ^ 2) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1))) * (inv (sqrt (dot x_12 x_12 + D)))).
          { transitivity (E (gamma 1) (fun x => npow (dot x_12 x) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot x_12 x_12) (b - 1)) * (inv (npow (sqrt (dot x_12 x_12 + D)) n))). { arrange. }
            assert (E13' : normal_form (E (gamma 1) (fun x => npow (dot x_12 x) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => npow (dot x x) (a - 1) * ((dot x_12 x) ^ 2) * ((npow (dot x_12 x) (k - 1)) ^ 2) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_14 => (1) * (npow (dot x_14 x_14) (a - 1) * ((dot x_12 x_14) ^ 2) * ((npow (dot x_12 x_14) (k - 1)) ^ 2) * (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1))) * (inv (sqrt (dot x_14 x_14 + D)))))).
              { apply E_ext; intros x_14 D_x_14; draws.
                transitivity (npow (dot x_14 x_14) (a - 1) * ((dot x_12 x_14) ^ 2) * ((npow (dot x_12 x_14) (k - 1)) ^ 2) * (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1))) * (inv (sqrt (dot x_14 x_14 + D)))).
                { transitivity (npow (dot x_12 x_14) (2 * k) * (npow (dot x_14 x_14) (a - 1)) * (inv (npow (sqrt (dot x_14 x_14 + D)) n))). { arrange. }
                  try assert (0 < dot x_14 x_14 + D) by sign.
                  try assert (N15' : normal_form (npow (dot x_12 x_14) (2 * k)) ((dot x_12 x_14) ^ 2 * ((npow (dot x_12 x_14) (k - 1)) ^ 2))) by normal.
                  try assert (0 < dot x_14 x_14 + D) by sign.
                  try assert (N16' : normal_form (npow (sqrt (dot x_14 x_14 + D)) n) (sqrt (dot x_14 x_14 + D) * (npow (sqrt (dot x_14 x_14 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_14 x_14 + D) by sign.
                  try assert (N17' : normal_form (inv (npow (sqrt (dot x_14 x_14 + D)) n)) (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1)) * (inv (sqrt (dot x_14 x_14 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_14 x_14 + D) * sqrt (dot x_14 x_14 + D) = dot x_14 x_14 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_14 x_14 + D)) * inv (sqrt (dot x_14 x_14 + D)) = inv (dot x_14 x_14 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (dot x_14 x_14 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_14 x_14 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (gamma 1) (fun x_14 => npow (dot x_14 x_14) (a - 1) * ((dot x_12 x_14) ^ 2) * ((npow (dot x_12 x_14) (k - 1)) ^ 2) * (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1))) * (inv (sqrt (dot x_14 x_14 + D)))))).
              { linear. }
              transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * ((dot x_12 x) ^ 2) * ((npow (dot x_12 x) (k - 1)) ^ 2) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
              arrange. }
            try assert (0 < dot x_12 x_12 + D) by sign.
            try assert (0 < dot x_12 x_12 + D) by sign.
            try assert (N18' : normal_form (npow (sqrt (dot x_12 x_12 + D)) n) (sqrt (dot x_12 x_12 + D) * (npow (sqrt (dot x_12 x_12 + D)) (n - 1)))) by normal.
            try assert (0 < dot x_12 x_12 + D) by sign.
            try assert (N19' : normal_form (inv (npow (sqrt (dot x_12 x_12 + D)) n)) (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1)) * (inv (sqrt (dot x_12 x_12 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_12 x_12 + D) * sqrt (dot x_12 x_12 + D) = dot x_12 x_12 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_12 x_12 + D)) * inv (sqrt (dot x_12 x_12 + D)) = inv (dot x_12 x_12 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_12 x_12 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_12 x_12 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_12 => npow (dot x_12 x_12) (b - 1) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * ((dot x_12 x) ^ 2) * ((npow (dot x_12 x) (k - 1)) ^ 2) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1))) * (inv (sqrt (dot x_12 x_12 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (E (gamma 1) (fun z => npow (dot z z) (a - 1) * ((dot x z) ^ 2) * ((npow (dot x z) (k - 1)) ^ 2) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
        assert (E20' : normal_form (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (E (gamma 1) (fun z => npow (dot z z) (a - 1) * ((dot x z) ^ 2) * ((npow (dot x z) (k - 1)) ^ 2) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot z z) (a - 1) * ((dot x z) ^ 2) * (npow (dot x x) (b - 1)) * ((npow (dot x z) (k - 1)) ^ 2) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot z z + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_12 => E (gamma 1) (fun x_21 => (inv (sqrt (dot x_12 x_12 + D))) * (npow (dot x_12 x_12) (b - 1)) * (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1))) * (dot x_12 x_21) * (dot x_12 x_21) * (inv (npow (sqrt (dot x_21 x_21 + D)) (n - 1))) * (npow (dot x_12 x_21) (k - 1)) * (npow (dot x_12 x_21) (k - 1)) * (npow (dot x_21 x_21) (a - 1)) * (inv (sqrt (dot x_21 x_21 + D)))))).
          { apply E_ext; intros x_12 D_x_12; draws.
            transitivity (E (gamma 1) (fun x_21 => (npow (dot x_12 x_12) (b - 1) * (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1))) * (inv (sqrt (dot x_12 x_12 + D)))) * (npow (dot x_12 x_21) (k - 1) * (npow (dot x_12 x_21) (k - 1)) * (npow (dot x_21 x_21) (a - 1)) * (dot x_12 x_21) * (dot x_12 x_21) * (inv (npow (sqrt (dot x_21 x_21 + D)) (n - 1))) * (inv (sqrt (dot x_21 x_21 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (npow (dot x_12 x_12) (b - 1) * (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1))) * (inv (sqrt (dot x_12 x_12 + D)))) (fun x_21 => npow (dot x_12 x_21) (k - 1) * (npow (dot x_12 x_21) (k - 1)) * (npow (dot x_21 x_21) (a - 1)) * (dot x_12 x_21) * (dot x_12 x_21) * (inv (npow (sqrt (dot x_21 x_21 + D)) (n - 1))) * (inv (sqrt (dot x_21 x_21 + D)))))]; arrange. }
            apply E_ext; intros x_21 D_x_21; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * k) * (npow (dot x x) (a - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot z z + D)) n))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * k) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (dot x x + D)) n)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

Theorem theorem (V : Space) (D : R) (a : R) (b : R) (d : R) (k : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_k : label k)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * k) * (npow (dot x x) (a - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot z z + D)) n)))) > 0.
Proof. exact (step_theorem (V) (D) (a) (b) (d) (k) (n) (gamma) label_a label_b label_k label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent). Qed.
