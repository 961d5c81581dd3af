(** Means of a cosine with $|x + y|^(2 L)$ are positive (erf-powers-one)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Then E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(L)*<x, y>; y ~ gamma1]; x ~
    gamma1] > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require even_products.
From NCProofs Require erf_powers_odd.
Open Scope R_scope.

(** Step [E |x|^2 > 0], by Linear:
  E[<x, x>; x ~ gamma1] > 0
*)
Lemma step_E_x__2_pos_0 (V : Space) (d : R) (gamma : R -> law V)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d) :
  E (gamma 1) (fun x => dot x x) > 0.
Proof.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => dot x x)) - (d))) by (apply zero_times; lra).
  assert (P' : 0 < (d)) by (sign).
  assert (G' : (E (gamma 1) (fun x => dot x x)) - (0) = (1) * ((E (gamma 1) (fun x => dot x x)) - (d)) + (d)) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

Definition cited_not_0 (V : Space) (gamma : R -> law V) : Prop :=
  forall (d : R),
  (d > 0) ->
  (E (gamma 1) (fun x => dot x x) = d) ->
  (forall x : V, drawn (gamma 1) x -> dot x x > 0).

(** Step [not 0], by Cited:
  <_0, _0> > 0 for all gamma1
*)
Lemma step_not_0 (V : Space) (d : R) (gamma : R -> law V)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma) :
  forall x : V, drawn (gamma 1) x -> dot x x > 0.
Proof.
  exact (C_not_0 d H_d_pos_0 H_dimension).
Qed.

Definition cited_mirrored (V : Space) (gamma : R -> law V) : Prop :=
  (vmirror (gamma 1) (gamma 1)).

(** Step [mirrored], by Cited:
  gamma1 is the law of -x, x ~ gamma1
*)
Lemma step_mirrored (V : Space) (gamma : R -> law V)
    (C_mirrored : cited_mirrored V gamma) :
  vmirror (gamma 1) (gamma 1).
Proof.
  exact (C_mirrored).
Qed.

(** Step [products], by Instance:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x, y>^2*<x, x>^(-1 + a)*<y, y>^(b - 1); y ~
    gamma1]; x ~ gamma1] > 0
*)
Lemma step_products (V : Space) (D : R) (a : R) (b : R) (d : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * (1)) * (npow (dot x x) ((a) - 1)) * (npow (dot z z) ((b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (1))) * (inv (npow (sqrt (dot z z + (D))) (1))))) > 0).
  { apply (even_products.step_theorem (V) (D) (a) (b) (d) (1) (1) (gamma)); [premise | premise | premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise | premise | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent]. }
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) - (0) = (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * (1)) * (npow (dot x x) ((a) - 1)) * (npow (dot z z) ((b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (1))) * (inv (npow (sqrt (dot z z + (D))) (1)))))) - (0)).
  { assert (M2' : E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y x1) ^ 2 * (npow (dot y y) (a - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D))))) - 0 = E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y x1) ^ 2 * (npow (dot y y) (a - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D))))) - 0) by arrange.
    assert (M3' : ((E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * (1)) * (npow (dot x x) ((a) - 1)) * (npow (dot z z) ((b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (1))) * (inv (npow (sqrt (dot z z + (D))) (1))))))) - 0 = E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot y x1) (1 * 2)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) 1)) * (inv (npow (sqrt (D + dot y y)) 1)))) - 0) by arrange.
    transitivity (E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y x1) ^ 2 * (npow (dot y y) (a - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D))))) - 0); [exact M2' |].
    transitivity (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot y x1) (1 * 2)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) 1)) * (inv (npow (sqrt (D + dot y y)) 1)))) - 0); [| symmetry; exact M3'].
    assert (S0' : E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y x1) ^ 2 * (npow (dot y y) (a - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D))))) - 0 = E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * ((dot y x1) ^ 2) * (npow (dot y y) (a - 1)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D)))))).
    { transitivity (E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y x1) ^ 2 * (npow (dot y y) (a - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D))))) - 0). { arrange. }
      assert (E4' : normal_form (E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y x1) ^ 2 * (npow (dot y y) (a - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D)))))) (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * ((dot y x1) ^ 2) * (npow (dot y y) (a - 1)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_5 => (1) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_5 y) ^ 2) * (inv (sqrt (dot y y + D)))) * (npow (dot x_5 x_5) (a - 1)) * (inv (sqrt (dot x_5 x_5 + D)))))).
        { apply E_ext; intros x_5 D_x_5; draws.
          transitivity (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_5 y) ^ 2) * (inv (sqrt (dot y y + D)))) * (npow (dot x_5 x_5) (a - 1)) * (inv (sqrt (dot x_5 x_5 + D)))).
          { transitivity (E (gamma 1) (fun y => (dot x_5 y) ^ 2 * (npow (dot x_5 x_5) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (sqrt (D + dot x_5 x_5))) * (inv (sqrt (dot y y + D))))). { arrange. }
            assert (E6' : normal_form (E (gamma 1) (fun y => (dot x_5 y) ^ 2 * (npow (dot x_5 x_5) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (sqrt (D + dot x_5 x_5))) * (inv (sqrt (dot y y + D))))) (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_5 y) ^ 2) * (inv (sqrt (dot y y + D)))) * (npow (dot x_5 x_5) (a - 1)) * (inv (sqrt (dot x_5 x_5 + D))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_7 => (npow (dot x_5 x_5) (a - 1) * (inv (sqrt (dot x_5 x_5 + D)))) * (npow (dot x_7 x_7) (b - 1) * ((dot x_5 x_7) ^ 2) * (inv (sqrt (dot x_7 x_7 + D)))))).
              { apply E_ext; intros x_7 D_x_7; draws.
                transitivity (npow (dot x_7 x_7) (b - 1) * ((dot x_5 x_7) ^ 2) * (npow (dot x_5 x_5) (a - 1)) * (inv (sqrt (D + dot x_5 x_5))) * (inv (sqrt (dot x_7 x_7 + D)))).
                { transitivity ((dot x_5 x_7) ^ 2 * (npow (dot x_5 x_5) (a - 1)) * (npow (dot x_7 x_7) (b - 1)) * (inv (sqrt (D + dot x_5 x_5))) * (inv (sqrt (dot x_7 x_7 + D)))). { arrange. }
                  try assert (0 < dot x_7 x_7 + D) by sign.
                  try assert (0 < dot x_5 x_5 + D) by sign.
                  try assert (N8' : normal_form (npow (dot x_5 x_5) (a - 1)) (npow (dot x_5 x_5) (a - 1))) by normal.
                  try assert (N9' : normal_form (npow (dot x_7 x_7) (b - 1)) (npow (dot x_7 x_7) (b - 1))) by normal.
                  try assert (0 < dot x_7 x_7 + D) by sign.
                  try assert (N10' : normal_form (inv (sqrt (dot x_7 x_7 + D))) (inv (sqrt (dot x_7 x_7 + D)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_7 x_7 + D) * sqrt (dot x_7 x_7 + D) = dot x_7 x_7 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_7 x_7 + D)) * inv (sqrt (dot x_7 x_7 + D)) = inv (dot x_7 x_7 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_7 x_7 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (0 < dot x_5 x_5 + D) by sign.
                  try assert (N11' : normal_form (inv (sqrt (dot x_5 x_5 + D))) (inv (sqrt (dot x_5 x_5 + D)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_5 x_5 + D) * sqrt (dot x_5 x_5 + D) = dot x_5 x_5 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_5 x_5 + D)) * inv (sqrt (dot x_5 x_5 + D)) = inv (dot x_5 x_5 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_5 x_5 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((npow (dot x_5 x_5) (a - 1) * (inv (sqrt (dot x_5 x_5 + D)))) * (E (gamma 1) (fun x_7 => npow (dot x_7 x_7) (b - 1) * ((dot x_5 x_7) ^ 2) * (inv (sqrt (dot x_7 x_7 + D)))))).
              { linear. }
              transitivity ((npow (dot x_5 x_5) (a - 1) * (inv (sqrt (dot x_5 x_5 + D)))) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_5 y) ^ 2) * (inv (sqrt (dot y y + D)))))). { arrange. }
              arrange. }
            try assert (0 < dot x_5 x_5 + D) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_5 => E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_5 y) ^ 2) * (inv (sqrt (dot y y + D)))) * (npow (dot x_5 x_5) (a - 1)) * (inv (sqrt (dot x_5 x_5 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * ((dot y x1) ^ 2) * (inv (sqrt (dot x1 x1 + D)))) * (npow (dot y y) (a - 1)) * (inv (sqrt (dot y y + D)))))). { arrange. }
        assert (E12' : normal_form (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * ((dot y x1) ^ 2) * (inv (sqrt (dot x1 x1 + D)))) * (npow (dot y y) (a - 1)) * (inv (sqrt (dot y y + D))))) (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * ((dot y x1) ^ 2) * (npow (dot y y) (a - 1)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_5 => E (gamma 1) (fun x_13 => (npow (dot x_5 x_5) (a - 1)) * (inv (sqrt (dot x_5 x_5 + D))) * (inv (sqrt (dot x_13 x_13 + D))) * (dot x_5 x_13) * (dot x_5 x_13) * (npow (dot x_13 x_13) (b - 1))))).
          { apply E_ext; intros x_5 D_x_5; draws.
            transitivity (E (gamma 1) (fun x_13 => (npow (dot x_5 x_5) (a - 1) * (inv (sqrt (dot x_5 x_5 + D)))) * (npow (dot x_13 x_13) (b - 1) * (dot x_5 x_13) * (dot x_5 x_13) * (inv (sqrt (dot x_13 x_13 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (npow (dot x_5 x_5) (a - 1) * (inv (sqrt (dot x_5 x_5 + D)))) (fun x_13 => npow (dot x_13 x_13) (b - 1) * (dot x_5 x_13) * (dot x_5 x_13) * (inv (sqrt (dot x_13 x_13 + D)))))]; arrange. }
            apply E_ext; intros x_13 D_x_13; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot y x1) (1 * 2)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) 1)) * (inv (npow (sqrt (D + dot y y)) 1)))) - 0 = E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * ((dot y x1) ^ 2) * (npow (dot y y) (a - 1)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D)))))).
    { transitivity (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot y x1) (1 * 2)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) 1)) * (inv (npow (sqrt (D + dot y y)) 1)))) - 0). { arrange. }
      assert (E14' : normal_form (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot y x1) (1 * 2)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) 1)) * (inv (npow (sqrt (D + dot y y)) 1))))) (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * ((dot y x1) ^ 2) * (npow (dot y y) (a - 1)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_15 => (1) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_15 y) ^ 2) * (inv (sqrt (dot y y + D)))) * (npow (dot x_15 x_15) (a - 1)) * (inv (sqrt (dot x_15 x_15 + D)))))).
        { apply E_ext; intros x_15 D_x_15; draws.
          transitivity (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_15 y) ^ 2) * (inv (sqrt (dot y y + D)))) * (npow (dot x_15 x_15) (a - 1)) * (inv (sqrt (dot x_15 x_15 + D)))).
          { transitivity (E (gamma 1) (fun y => npow (dot x_15 x_15) (a - 1) * (npow (dot x_15 y) (1 * 2)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) 1)) * (inv (npow (sqrt (D + dot x_15 x_15)) 1)))). { arrange. }
            assert (E16' : normal_form (E (gamma 1) (fun y => npow (dot x_15 x_15) (a - 1) * (npow (dot x_15 y) (1 * 2)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) 1)) * (inv (npow (sqrt (D + dot x_15 x_15)) 1)))) (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_15 y) ^ 2) * (inv (sqrt (dot y y + D)))) * (npow (dot x_15 x_15) (a - 1)) * (inv (sqrt (dot x_15 x_15 + D))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_17 => (npow (dot x_15 x_15) (a - 1) * (inv (sqrt (dot x_15 x_15 + D)))) * (npow (dot x_17 x_17) (b - 1) * ((dot x_15 x_17) ^ 2) * (inv (sqrt (dot x_17 x_17 + D)))))).
              { apply E_ext; intros x_17 D_x_17; draws.
                transitivity (npow (dot x_17 x_17) (b - 1) * ((dot x_15 x_17) ^ 2) * (npow (dot x_15 x_15) (a - 1)) * (inv (sqrt (D + dot x_15 x_15))) * (inv (sqrt (dot x_17 x_17 + D)))).
                { transitivity (npow (dot x_15 x_15) (a - 1) * (npow (dot x_15 x_17) (1 * 2)) * (npow (dot x_17 x_17) (b - 1)) * (inv (npow (sqrt (dot x_17 x_17 + D)) 1)) * (inv (npow (sqrt (D + dot x_15 x_15)) 1))). { arrange. }
                  try assert (0 < dot x_17 x_17 + D) by sign.
                  try assert (0 < dot x_15 x_15 + D) by sign.
                  try assert (N18' : normal_form (npow (dot x_17 x_17) (b - 1)) (npow (dot x_17 x_17) (b - 1))) by normal.
                  try assert (N19' : normal_form (npow (dot x_15 x_15) (a - 1)) (npow (dot x_15 x_15) (a - 1))) by normal.
                  try assert (N20' : normal_form (npow (dot x_15 x_17) (1 * 2)) ((dot x_15 x_17) ^ 2)) by normal.
                  try assert (0 < dot x_15 x_15 + D) by sign.
                  try assert (N21' : normal_form (npow (sqrt (dot x_15 x_15 + D)) 1) (sqrt (dot x_15 x_15 + D))) by normal.
                  try assert (0 < dot x_17 x_17 + D) by sign.
                  try assert (N22' : normal_form (npow (sqrt (dot x_17 x_17 + D)) 1) (sqrt (dot x_17 x_17 + D))) by normal.
                  try assert (0 < dot x_17 x_17 + D) by sign.
                  try assert (N23' : normal_form (inv (npow (sqrt (dot x_17 x_17 + D)) 1)) (inv (sqrt (dot x_17 x_17 + D)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_17 x_17 + D) * sqrt (dot x_17 x_17 + D) = dot x_17 x_17 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_17 x_17 + D)) * inv (sqrt (dot x_17 x_17 + D)) = inv (dot x_17 x_17 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_17 x_17 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (0 < dot x_15 x_15 + D) by sign.
                  try assert (N24' : normal_form (inv (npow (sqrt (dot x_15 x_15 + D)) 1)) (inv (sqrt (dot x_15 x_15 + D)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_15 x_15 + D) * sqrt (dot x_15 x_15 + D) = dot x_15 x_15 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_15 x_15 + D)) * inv (sqrt (dot x_15 x_15 + D)) = inv (dot x_15 x_15 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_15 x_15 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((npow (dot x_15 x_15) (a - 1) * (inv (sqrt (dot x_15 x_15 + D)))) * (E (gamma 1) (fun x_17 => npow (dot x_17 x_17) (b - 1) * ((dot x_15 x_17) ^ 2) * (inv (sqrt (dot x_17 x_17 + D)))))).
              { linear. }
              transitivity ((npow (dot x_15 x_15) (a - 1) * (inv (sqrt (dot x_15 x_15 + D)))) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_15 y) ^ 2) * (inv (sqrt (dot y y + D)))))). { arrange. }
              arrange. }
            try assert (0 < dot x_15 x_15 + D) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_15 => E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_15 y) ^ 2) * (inv (sqrt (dot y y + D)))) * (npow (dot x_15 x_15) (a - 1)) * (inv (sqrt (dot x_15 x_15 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * ((dot y x1) ^ 2) * (inv (sqrt (dot x1 x1 + D)))) * (npow (dot y y) (a - 1)) * (inv (sqrt (dot y y + D)))))). { arrange. }
        assert (E25' : normal_form (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * ((dot y x1) ^ 2) * (inv (sqrt (dot x1 x1 + D)))) * (npow (dot y y) (a - 1)) * (inv (sqrt (dot y y + D))))) (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * ((dot y x1) ^ 2) * (npow (dot y y) (a - 1)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_15 => E (gamma 1) (fun x_26 => (npow (dot x_15 x_15) (a - 1)) * (inv (sqrt (dot x_15 x_15 + D))) * (npow (dot x_26 x_26) (b - 1)) * (dot x_15 x_26) * (dot x_15 x_26) * (inv (sqrt (dot x_26 x_26 + D)))))).
          { apply E_ext; intros x_15 D_x_15; draws.
            transitivity (E (gamma 1) (fun x_26 => (npow (dot x_15 x_15) (a - 1) * (inv (sqrt (dot x_15 x_15 + D)))) * (npow (dot x_26 x_26) (b - 1) * (dot x_15 x_26) * (dot x_15 x_26) * (inv (sqrt (dot x_26 x_26 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (npow (dot x_15 x_15) (a - 1) * (inv (sqrt (dot x_15 x_15 + D)))) (fun x_26 => npow (dot x_26 x_26) (b - 1) * (dot x_15 x_26) * (dot x_15 x_26) * (inv (sqrt (dot x_26 x_26 + D)))))]; arrange. }
            apply E_ext; intros x_26 D_x_26; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y x1) ^ 2 * (npow (dot y y) (a - 1)) * (npow (dot x1 x1) (b - 1)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D))))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot y x1) (1 * 2)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) 1)) * (inv (npow (sqrt (D + dot y y)) 1)))) - 0). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [first], by Specialise:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x, y>^2*<x, x>^(-1 + _3)*<y, y>^(-1 + _2); y ~
    gamma1]; x ~ gamma1] > 0 for all nat, nat
*)
Lemma step_first (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma) :
  forall i : R, label i -> forall j : R, label j -> E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (npow (dot x x) (i - 1)) * (npow (dot y y) (j - 1)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0.
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (npow (dot x x) ((any0) - 1)) * (npow (dot y y) ((any1) - 1)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0).
  { apply (step_products (V) (D) (any0) (any1) (d) (gamma)); premise. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [theorem], by Instance:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(L)*<x, y>; y ~ gamma1]; x ~ gamma1]
    > 0
*)
Lemma step_theorem (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma)
    (C_mirrored : cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0.
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

Theorem theorem (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma)
    (C_mirrored : cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0.
Proof. exact (step_theorem (V) (D) (L) (d) (gamma) label_L H_D_pos_0 H_d_pos_0 H_dimension C_not_0 C_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent). Qed.
