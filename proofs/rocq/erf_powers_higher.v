(** Means of odd powers of a cosine with $|x + y|^(2 L)$ are positive (erf-powers-higher)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Then E[E[<x, y>^(1 + 2*k)*(((<y, y> + D)^(1/2))^(1 + 2*k))^(-1)*(((D + <x, x>)^(1/2))^(1 +
    2*k))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1] > 0
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
  E[E[(((<y, y> + D)^(1/2))^(1 + 2*k))^(-1)*<x, x>^(-1 + a)*<x, y>^(2*k + 2)*(((D + <x,
    x>)^(1/2))^(1 + 2*k))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_products (V : Space) (D : R) (a : R) (b : R) (d : R) (k : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_k : label k)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (2 * k + 2)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * k))))) > 0.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * (1 + k)) * (npow (dot x x) ((a) - 1)) * (npow (dot z z) ((b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (1 + 2 * k))) * (inv (npow (sqrt (dot z z + (D))) (1 + 2 * k))))) > 0).
  { apply (even_products.step_theorem (V) (D) (a) (b) (d) (1 + k) (1 + 2 * k) (gamma)); [premise | premise | premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise | premise | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent]. }
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (a - 1) * (npow (dot x y) (2 * k + 2)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * k)))))) - (0) = (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * (1 + k)) * (npow (dot x x) ((a) - 1)) * (npow (dot z z) ((b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (1 + 2 * k))) * (inv (npow (sqrt (dot z z + (D))) (1 + 2 * k)))))) - (0)).
  { assert (M2' : E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot y x1) (2 * k + 2)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot y y)) (1 + 2 * k))))) - 0 = E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot y x1) (2 * k + 2)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot y y)) (1 + 2 * k))))) - 0) by arrange.
    assert (M3' : ((E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (2 * (1 + k)) * (npow (dot x x) ((a) - 1)) * (npow (dot z z) ((b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (1 + 2 * k))) * (inv (npow (sqrt (dot z z + (D))) (1 + 2 * k))))))) - 0 = E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot x1 x1) (b - 1)) * (npow (dot y x1) (2 * (1 + k))) * (inv (npow (sqrt (dot x1 x1 + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot y y)) (1 + 2 * k))))) - 0) by arrange.
    transitivity (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot y x1) (2 * k + 2)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot y y)) (1 + 2 * k))))) - 0); [exact M2' |].
    transitivity (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot x1 x1) (b - 1)) * (npow (dot y x1) (2 * (1 + k))) * (inv (npow (sqrt (dot x1 x1 + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot y y)) (1 + 2 * k))))) - 0); [| symmetry; exact M3'].
    assert (S0' : E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot y x1) (2 * k + 2)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot y y)) (1 + 2 * k))))) - 0 = E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * ((dot y x1) ^ 4) * (npow (dot y y) (b - 1)) * ((npow (dot y x1) (k - 1)) ^ 2) * (inv (npow (dot x1 x1 + D) (k - 1))) * (inv (npow (D + dot y y) (k - 1))) * (inv (dot x1 x1 + D)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D))) * (inv (D + dot y y))))).
    { transitivity (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot y x1) (2 * k + 2)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot y y)) (1 + 2 * k))))) - 0). { arrange. }
      assert (E4' : normal_form (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot y x1) (2 * k + 2)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot y y)) (1 + 2 * k)))))) (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * ((dot y x1) ^ 4) * (npow (dot y y) (b - 1)) * ((npow (dot y x1) (k - 1)) ^ 2) * (inv (npow (dot x1 x1 + D) (k - 1))) * (inv (npow (D + dot y y) (k - 1))) * (inv (dot x1 x1 + D)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D))) * (inv (D + dot y y)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_5 => (1) * (npow (dot x_5 x_5) (a - 1) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_5 y) ^ 4) * ((npow (dot x_5 y) (k - 1)) ^ 2) * (inv (npow (dot y y + D) (k - 1))) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) * (inv (npow (dot x_5 x_5 + D) (k - 1))) * (inv (dot x_5 x_5 + D)) * (inv (sqrt (dot x_5 x_5 + D)))))).
        { apply E_ext; intros x_5 D_x_5; draws.
          transitivity (npow (dot x_5 x_5) (a - 1) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_5 y) ^ 4) * ((npow (dot x_5 y) (k - 1)) ^ 2) * (inv (npow (dot y y + D) (k - 1))) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) * (inv (npow (dot x_5 x_5 + D) (k - 1))) * (inv (dot x_5 x_5 + D)) * (inv (sqrt (dot x_5 x_5 + D)))).
          { transitivity (E (gamma 1) (fun y => npow (dot x_5 x_5) (a - 1) * (npow (dot x_5 y) (2 * k + 2)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x_5 x_5)) (1 + 2 * k))))). { arrange. }
            assert (E6' : normal_form (E (gamma 1) (fun y => npow (dot x_5 x_5) (a - 1) * (npow (dot x_5 y) (2 * k + 2)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x_5 x_5)) (1 + 2 * k))))) (npow (dot x_5 x_5) (a - 1) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_5 y) ^ 4) * ((npow (dot x_5 y) (k - 1)) ^ 2) * (inv (npow (dot y y + D) (k - 1))) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) * (inv (npow (dot x_5 x_5 + D) (k - 1))) * (inv (dot x_5 x_5 + D)) * (inv (sqrt (dot x_5 x_5 + D))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_7 => (npow (dot x_5 x_5) (a - 1) * (inv (npow (dot x_5 x_5 + D) (k - 1))) * (inv (dot x_5 x_5 + D)) * (inv (sqrt (dot x_5 x_5 + D)))) * (npow (dot x_7 x_7) (b - 1) * ((dot x_5 x_7) ^ 4) * ((npow (dot x_5 x_7) (k - 1)) ^ 2) * (inv (npow (dot x_7 x_7 + D) (k - 1))) * (inv (dot x_7 x_7 + D)) * (inv (sqrt (dot x_7 x_7 + D)))))).
              { apply E_ext; intros x_7 D_x_7; draws.
                transitivity (npow (dot x_7 x_7) (b - 1) * ((dot x_5 x_7) ^ 4) * ((npow (dot x_5 x_7) (k - 1)) ^ 2) * (npow (dot x_5 x_5) (a - 1)) * (inv (npow (dot x_7 x_7 + D) (k - 1))) * (inv (npow (D + dot x_5 x_5) (k - 1))) * (inv (dot x_7 x_7 + D)) * (inv (sqrt (D + dot x_5 x_5))) * (inv (sqrt (dot x_7 x_7 + D))) * (inv (D + dot x_5 x_5))).
                { transitivity (npow (dot x_5 x_5) (a - 1) * (npow (dot x_5 x_7) (2 * k + 2)) * (npow (dot x_7 x_7) (b - 1)) * (inv (npow (sqrt (dot x_7 x_7 + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x_5 x_5)) (1 + 2 * k)))). { arrange. }
                  try assert (0 < dot x_7 x_7 + D) by sign.
                  try assert (0 < dot x_5 x_5 + D) by sign.
                  try assert (N8' : normal_form (npow (dot x_5 x_5) (a - 1)) (npow (dot x_5 x_5) (a - 1))) by normal.
                  try assert (N9' : normal_form (npow (dot x_7 x_7) (b - 1)) (npow (dot x_7 x_7) (b - 1))) by normal.
                  try assert (N10' : normal_form (npow (dot x_5 x_7) (2 * k + 2)) ((dot x_5 x_7) ^ 4 * ((npow (dot x_5 x_7) (k - 1)) ^ 2))) by normal.
                  try assert (0 < dot x_7 x_7 + D) by sign.
                  try assert (N11' : normal_form (npow (sqrt (dot x_7 x_7 + D)) (1 + 2 * k)) (dot x_7 x_7 * (sqrt (dot x_7 x_7 + D)) * (npow (dot x_7 x_7 + D) (k - 1)) + D * (sqrt (dot x_7 x_7 + D)) * (npow (dot x_7 x_7 + D) (k - 1)))) by normal.
                  try assert (0 < dot x_5 x_5 + D) by sign.
                  try assert (N12' : normal_form (npow (sqrt (dot x_5 x_5 + D)) (1 + 2 * k)) (dot x_5 x_5 * (sqrt (dot x_5 x_5 + D)) * (npow (dot x_5 x_5 + D) (k - 1)) + D * (sqrt (dot x_5 x_5 + D)) * (npow (dot x_5 x_5 + D) (k - 1)))) by normal.
                  try assert (0 < dot x_7 x_7 + D) by sign.
                  try assert (0 < dot x_7 x_7 + D) by sign.
                  try assert (N13' : normal_form (inv (npow (sqrt (dot x_7 x_7 + D)) (1 + 2 * k))) (inv (npow (dot x_7 x_7 + D) (k - 1)) * (inv (dot x_7 x_7 + D)) * (inv (sqrt (dot x_7 x_7 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_7 x_7 + D) * sqrt (dot x_7 x_7 + D) = dot x_7 x_7 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_7 x_7 + D)) * inv (sqrt (dot x_7 x_7 + D)) = inv (dot x_7 x_7 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_7 x_7 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (dot x_7 x_7 + D) (k - 1) <> 0) by (apply positive_ne; sign); assert (Z2' : dot x_7 x_7 + D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (0 < dot x_5 x_5 + D) by sign.
                  try assert (0 < dot x_5 x_5 + D) by sign.
                  try assert (N14' : normal_form (inv (npow (sqrt (dot x_5 x_5 + D)) (1 + 2 * k))) (inv (npow (dot x_5 x_5 + D) (k - 1)) * (inv (dot x_5 x_5 + D)) * (inv (sqrt (dot x_5 x_5 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_5 x_5 + D) * sqrt (dot x_5 x_5 + D) = dot x_5 x_5 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_5 x_5 + D)) * inv (sqrt (dot x_5 x_5 + D)) = inv (dot x_5 x_5 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (dot x_5 x_5 + D) (k - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_5 x_5 + D) <> 0) by (apply positive_ne; sign); assert (Z2' : dot x_5 x_5 + D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((npow (dot x_5 x_5) (a - 1) * (inv (npow (dot x_5 x_5 + D) (k - 1))) * (inv (dot x_5 x_5 + D)) * (inv (sqrt (dot x_5 x_5 + D)))) * (E (gamma 1) (fun x_7 => npow (dot x_7 x_7) (b - 1) * ((dot x_5 x_7) ^ 4) * ((npow (dot x_5 x_7) (k - 1)) ^ 2) * (inv (npow (dot x_7 x_7 + D) (k - 1))) * (inv (dot x_7 x_7 + D)) * (inv (sqrt (dot x_7 x_7 + D)))))).
              { linear. }
              transitivity ((npow (dot x_5 x_5) (a - 1) * (inv (npow (dot x_5 x_5 + D) (k - 1))) * (inv (dot x_5 x_5 + D)) * (inv (sqrt (dot x_5 x_5 + D)))) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_5 y) ^ 4) * ((npow (dot x_5 y) (k - 1)) ^ 2) * (inv (npow (dot y y + D) (k - 1))) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D)))))). { arrange. }
              arrange. }
            try assert (0 < dot x_5 x_5 + D) by sign.
            try assert (0 < dot x_5 x_5 + D) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_5 => npow (dot x_5 x_5) (a - 1) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_5 y) ^ 4) * ((npow (dot x_5 y) (k - 1)) ^ 2) * (inv (npow (dot y y + D) (k - 1))) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) * (inv (npow (dot x_5 x_5 + D) (k - 1))) * (inv (dot x_5 x_5 + D)) * (inv (sqrt (dot x_5 x_5 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => npow (dot y y) (a - 1) * (E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * ((dot y x1) ^ 4) * ((npow (dot y x1) (k - 1)) ^ 2) * (inv (npow (dot x1 x1 + D) (k - 1))) * (inv (dot x1 x1 + D)) * (inv (sqrt (dot x1 x1 + D))))) * (inv (npow (dot y y + D) (k - 1))) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D)))))). { arrange. }
        assert (E15' : normal_form (E (gamma 1) (fun y => npow (dot y y) (a - 1) * (E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * ((dot y x1) ^ 4) * ((npow (dot y x1) (k - 1)) ^ 2) * (inv (npow (dot x1 x1 + D) (k - 1))) * (inv (dot x1 x1 + D)) * (inv (sqrt (dot x1 x1 + D))))) * (inv (npow (dot y y + D) (k - 1))) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * ((dot y x1) ^ 4) * (npow (dot y y) (b - 1)) * ((npow (dot y x1) (k - 1)) ^ 2) * (inv (npow (dot x1 x1 + D) (k - 1))) * (inv (npow (D + dot y y) (k - 1))) * (inv (dot x1 x1 + D)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D))) * (inv (D + dot y y)))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_5 => E (gamma 1) (fun x_16 => (npow (dot x_5 x_5) (a - 1)) * (inv (npow (dot x_5 x_5 + D) (k - 1))) * (inv (sqrt (dot x_5 x_5 + D))) * (inv (dot x_5 x_5 + D)) * (inv (npow (dot x_16 x_16 + D) (k - 1))) * (dot x_5 x_16) * (dot x_5 x_16) * (dot x_5 x_16) * (dot x_5 x_16) * (npow (dot x_16 x_16) (b - 1)) * (npow (dot x_5 x_16) (k - 1)) * (npow (dot x_5 x_16) (k - 1)) * (inv (sqrt (dot x_16 x_16 + D))) * (inv (dot x_16 x_16 + D))))).
          { apply E_ext; intros x_5 D_x_5; draws.
            transitivity (E (gamma 1) (fun x_16 => (npow (dot x_5 x_5) (a - 1) * (inv (npow (dot x_5 x_5 + D) (k - 1))) * (inv (dot x_5 x_5 + D)) * (inv (sqrt (dot x_5 x_5 + D)))) * (npow (dot x_16 x_16) (b - 1) * (npow (dot x_5 x_16) (k - 1)) * (npow (dot x_5 x_16) (k - 1)) * (dot x_5 x_16) * (dot x_5 x_16) * (dot x_5 x_16) * (dot x_5 x_16) * (inv (npow (dot x_16 x_16 + D) (k - 1))) * (inv (dot x_16 x_16 + D)) * (inv (sqrt (dot x_16 x_16 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (npow (dot x_5 x_5) (a - 1) * (inv (npow (dot x_5 x_5 + D) (k - 1))) * (inv (dot x_5 x_5 + D)) * (inv (sqrt (dot x_5 x_5 + D)))) (fun x_16 => npow (dot x_16 x_16) (b - 1) * (npow (dot x_5 x_16) (k - 1)) * (npow (dot x_5 x_16) (k - 1)) * (dot x_5 x_16) * (dot x_5 x_16) * (dot x_5 x_16) * (dot x_5 x_16) * (inv (npow (dot x_16 x_16 + D) (k - 1))) * (inv (dot x_16 x_16 + D)) * (inv (sqrt (dot x_16 x_16 + D)))))]; arrange. }
            apply E_ext; intros x_16 D_x_16; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_16 => E (gamma 1) (fun x_5 => (npow (dot x_5 x_5) (a - 1)) * (inv (npow (dot x_5 x_5 + D) (k - 1))) * (inv (sqrt (dot x_5 x_5 + D))) * (inv (dot x_5 x_5 + D)) * (inv (npow (dot x_16 x_16 + D) (k - 1))) * (dot x_5 x_16) * (dot x_5 x_16) * (dot x_5 x_16) * (dot x_5 x_16) * (npow (dot x_16 x_16) (b - 1)) * (npow (dot x_5 x_16) (k - 1)) * (npow (dot x_5 x_16) (k - 1)) * (inv (sqrt (dot x_16 x_16 + D))) * (inv (dot x_16 x_16 + D))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_5 x_16 => (npow (dot x_5 x_5) (a - 1)) * (inv (npow (dot x_5 x_5 + D) (k - 1))) * (inv (sqrt (dot x_5 x_5 + D))) * (inv (dot x_5 x_5 + D)) * (inv (npow (dot x_16 x_16 + D) (k - 1))) * (dot x_5 x_16) * (dot x_5 x_16) * (dot x_5 x_16) * (dot x_5 x_16) * (npow (dot x_16 x_16) (b - 1)) * (npow (dot x_5 x_16) (k - 1)) * (npow (dot x_5 x_16) (k - 1)) * (inv (sqrt (dot x_16 x_16 + D))) * (inv (dot x_16 x_16 + D)))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot x1 x1) (b - 1)) * (npow (dot y x1) (2 * (1 + k))) * (inv (npow (sqrt (dot x1 x1 + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot y y)) (1 + 2 * k))))) - 0 = E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * ((dot y x1) ^ 4) * (npow (dot y y) (b - 1)) * ((npow (dot y x1) (k - 1)) ^ 2) * (inv (npow (dot x1 x1 + D) (k - 1))) * (inv (npow (D + dot y y) (k - 1))) * (inv (dot x1 x1 + D)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D))) * (inv (D + dot y y))))).
    { transitivity (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot x1 x1) (b - 1)) * (npow (dot y x1) (2 * (1 + k))) * (inv (npow (sqrt (dot x1 x1 + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot y y)) (1 + 2 * k))))) - 0). { arrange. }
      assert (E17' : normal_form (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot x1 x1) (b - 1)) * (npow (dot y x1) (2 * (1 + k))) * (inv (npow (sqrt (dot x1 x1 + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot y y)) (1 + 2 * k)))))) (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * ((dot y x1) ^ 4) * (npow (dot y y) (b - 1)) * ((npow (dot y x1) (k - 1)) ^ 2) * (inv (npow (dot x1 x1 + D) (k - 1))) * (inv (npow (D + dot y y) (k - 1))) * (inv (dot x1 x1 + D)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D))) * (inv (D + dot y y)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_18 => (1) * (npow (dot x_18 x_18) (a - 1) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_18 y) ^ 4) * ((npow (dot x_18 y) (k - 1)) ^ 2) * (inv (npow (dot y y + D) (k - 1))) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) * (inv (npow (dot x_18 x_18 + D) (k - 1))) * (inv (dot x_18 x_18 + D)) * (inv (sqrt (dot x_18 x_18 + D)))))).
        { apply E_ext; intros x_18 D_x_18; draws.
          transitivity (npow (dot x_18 x_18) (a - 1) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_18 y) ^ 4) * ((npow (dot x_18 y) (k - 1)) ^ 2) * (inv (npow (dot y y + D) (k - 1))) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) * (inv (npow (dot x_18 x_18 + D) (k - 1))) * (inv (dot x_18 x_18 + D)) * (inv (sqrt (dot x_18 x_18 + D)))).
          { transitivity (E (gamma 1) (fun y => npow (dot x_18 x_18) (a - 1) * (npow (dot y y) (b - 1)) * (npow (dot x_18 y) (2 * (1 + k))) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x_18 x_18)) (1 + 2 * k))))). { arrange. }
            assert (E19' : normal_form (E (gamma 1) (fun y => npow (dot x_18 x_18) (a - 1) * (npow (dot y y) (b - 1)) * (npow (dot x_18 y) (2 * (1 + k))) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x_18 x_18)) (1 + 2 * k))))) (npow (dot x_18 x_18) (a - 1) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_18 y) ^ 4) * ((npow (dot x_18 y) (k - 1)) ^ 2) * (inv (npow (dot y y + D) (k - 1))) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) * (inv (npow (dot x_18 x_18 + D) (k - 1))) * (inv (dot x_18 x_18 + D)) * (inv (sqrt (dot x_18 x_18 + D))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_20 => (npow (dot x_18 x_18) (a - 1) * (inv (npow (dot x_18 x_18 + D) (k - 1))) * (inv (dot x_18 x_18 + D)) * (inv (sqrt (dot x_18 x_18 + D)))) * (npow (dot x_20 x_20) (b - 1) * ((dot x_18 x_20) ^ 4) * ((npow (dot x_18 x_20) (k - 1)) ^ 2) * (inv (npow (dot x_20 x_20 + D) (k - 1))) * (inv (dot x_20 x_20 + D)) * (inv (sqrt (dot x_20 x_20 + D)))))).
              { apply E_ext; intros x_20 D_x_20; draws.
                transitivity (npow (dot x_20 x_20) (b - 1) * ((dot x_18 x_20) ^ 4) * ((npow (dot x_18 x_20) (k - 1)) ^ 2) * (npow (dot x_18 x_18) (a - 1)) * (inv (npow (dot x_20 x_20 + D) (k - 1))) * (inv (npow (D + dot x_18 x_18) (k - 1))) * (inv (dot x_20 x_20 + D)) * (inv (sqrt (D + dot x_18 x_18))) * (inv (sqrt (dot x_20 x_20 + D))) * (inv (D + dot x_18 x_18))).
                { transitivity (npow (dot x_18 x_18) (a - 1) * (npow (dot x_20 x_20) (b - 1)) * (npow (dot x_18 x_20) (2 * (1 + k))) * (inv (npow (sqrt (dot x_20 x_20 + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x_18 x_18)) (1 + 2 * k)))). { arrange. }
                  try assert (0 < dot x_18 x_18 + D) by sign.
                  try assert (0 < dot x_20 x_20 + D) by sign.
                  try assert (N21' : normal_form (npow (dot x_18 x_18) (a - 1)) (npow (dot x_18 x_18) (a - 1))) by normal.
                  try assert (N22' : normal_form (npow (dot x_20 x_20) (b - 1)) (npow (dot x_20 x_20) (b - 1))) by normal.
                  try assert (N23' : normal_form (npow (dot x_18 x_20) (2 * (1 + k))) ((dot x_18 x_20) ^ 4 * ((npow (dot x_18 x_20) (k - 1)) ^ 2))) by normal.
                  try assert (0 < dot x_20 x_20 + D) by sign.
                  try assert (N24' : normal_form (npow (sqrt (dot x_20 x_20 + D)) (1 + 2 * k)) (dot x_20 x_20 * (sqrt (dot x_20 x_20 + D)) * (npow (dot x_20 x_20 + D) (k - 1)) + D * (sqrt (dot x_20 x_20 + D)) * (npow (dot x_20 x_20 + D) (k - 1)))) by normal.
                  try assert (0 < dot x_18 x_18 + D) by sign.
                  try assert (N25' : normal_form (npow (sqrt (dot x_18 x_18 + D)) (1 + 2 * k)) (dot x_18 x_18 * (sqrt (dot x_18 x_18 + D)) * (npow (dot x_18 x_18 + D) (k - 1)) + D * (sqrt (dot x_18 x_18 + D)) * (npow (dot x_18 x_18 + D) (k - 1)))) by normal.
                  try assert (0 < dot x_20 x_20 + D) by sign.
                  try assert (0 < dot x_20 x_20 + D) by sign.
                  try assert (N26' : normal_form (inv (npow (sqrt (dot x_20 x_20 + D)) (1 + 2 * k))) (inv (npow (dot x_20 x_20 + D) (k - 1)) * (inv (dot x_20 x_20 + D)) * (inv (sqrt (dot x_20 x_20 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_20 x_20 + D) * sqrt (dot x_20 x_20 + D) = dot x_20 x_20 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_20 x_20 + D)) * inv (sqrt (dot x_20 x_20 + D)) = inv (dot x_20 x_20 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (dot x_20 x_20 + D) (k - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_20 x_20 + D) <> 0) by (apply positive_ne; sign); assert (Z2' : dot x_20 x_20 + D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (0 < dot x_18 x_18 + D) by sign.
                  try assert (0 < dot x_18 x_18 + D) by sign.
                  try assert (N27' : normal_form (inv (npow (sqrt (dot x_18 x_18 + D)) (1 + 2 * k))) (inv (npow (dot x_18 x_18 + D) (k - 1)) * (inv (dot x_18 x_18 + D)) * (inv (sqrt (dot x_18 x_18 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_18 x_18 + D) * sqrt (dot x_18 x_18 + D) = dot x_18 x_18 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_18 x_18 + D)) * inv (sqrt (dot x_18 x_18 + D)) = inv (dot x_18 x_18 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_18 x_18 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (dot x_18 x_18 + D) (k - 1) <> 0) by (apply positive_ne; sign); assert (Z2' : dot x_18 x_18 + D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((npow (dot x_18 x_18) (a - 1) * (inv (npow (dot x_18 x_18 + D) (k - 1))) * (inv (dot x_18 x_18 + D)) * (inv (sqrt (dot x_18 x_18 + D)))) * (E (gamma 1) (fun x_20 => npow (dot x_20 x_20) (b - 1) * ((dot x_18 x_20) ^ 4) * ((npow (dot x_18 x_20) (k - 1)) ^ 2) * (inv (npow (dot x_20 x_20 + D) (k - 1))) * (inv (dot x_20 x_20 + D)) * (inv (sqrt (dot x_20 x_20 + D)))))).
              { linear. }
              transitivity ((npow (dot x_18 x_18) (a - 1) * (inv (npow (dot x_18 x_18 + D) (k - 1))) * (inv (dot x_18 x_18 + D)) * (inv (sqrt (dot x_18 x_18 + D)))) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_18 y) ^ 4) * ((npow (dot x_18 y) (k - 1)) ^ 2) * (inv (npow (dot y y + D) (k - 1))) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D)))))). { arrange. }
              arrange. }
            try assert (0 < dot x_18 x_18 + D) by sign.
            try assert (0 < dot x_18 x_18 + D) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_18 => npow (dot x_18 x_18) (a - 1) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * ((dot x_18 y) ^ 4) * ((npow (dot x_18 y) (k - 1)) ^ 2) * (inv (npow (dot y y + D) (k - 1))) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) * (inv (npow (dot x_18 x_18 + D) (k - 1))) * (inv (dot x_18 x_18 + D)) * (inv (sqrt (dot x_18 x_18 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => npow (dot y y) (a - 1) * (E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * ((dot y x1) ^ 4) * ((npow (dot y x1) (k - 1)) ^ 2) * (inv (npow (dot x1 x1 + D) (k - 1))) * (inv (dot x1 x1 + D)) * (inv (sqrt (dot x1 x1 + D))))) * (inv (npow (dot y y + D) (k - 1))) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D)))))). { arrange. }
        assert (E28' : normal_form (E (gamma 1) (fun y => npow (dot y y) (a - 1) * (E (gamma 1) (fun x1 => npow (dot x1 x1) (b - 1) * ((dot y x1) ^ 4) * ((npow (dot y x1) (k - 1)) ^ 2) * (inv (npow (dot x1 x1 + D) (k - 1))) * (inv (dot x1 x1 + D)) * (inv (sqrt (dot x1 x1 + D))))) * (inv (npow (dot y y + D) (k - 1))) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot x1 x1) (a - 1) * ((dot y x1) ^ 4) * (npow (dot y y) (b - 1)) * ((npow (dot y x1) (k - 1)) ^ 2) * (inv (npow (dot x1 x1 + D) (k - 1))) * (inv (npow (D + dot y y) (k - 1))) * (inv (dot x1 x1 + D)) * (inv (sqrt (D + dot y y))) * (inv (sqrt (dot x1 x1 + D))) * (inv (D + dot y y)))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_18 => E (gamma 1) (fun x_29 => (inv (sqrt (dot x_18 x_18 + D))) * (inv (npow (dot x_18 x_18 + D) (k - 1))) * (npow (dot x_18 x_18) (a - 1)) * (inv (dot x_18 x_18 + D)) * (npow (dot x_18 x_29) (k - 1)) * (npow (dot x_18 x_29) (k - 1)) * (npow (dot x_29 x_29) (b - 1)) * (dot x_18 x_29) * (dot x_18 x_29) * (dot x_18 x_29) * (dot x_18 x_29) * (inv (dot x_29 x_29 + D)) * (inv (npow (dot x_29 x_29 + D) (k - 1))) * (inv (sqrt (dot x_29 x_29 + D)))))).
          { apply E_ext; intros x_18 D_x_18; draws.
            transitivity (E (gamma 1) (fun x_29 => (npow (dot x_18 x_18) (a - 1) * (inv (npow (dot x_18 x_18 + D) (k - 1))) * (inv (dot x_18 x_18 + D)) * (inv (sqrt (dot x_18 x_18 + D)))) * (npow (dot x_29 x_29) (b - 1) * (npow (dot x_18 x_29) (k - 1)) * (npow (dot x_18 x_29) (k - 1)) * (dot x_18 x_29) * (dot x_18 x_29) * (dot x_18 x_29) * (dot x_18 x_29) * (inv (npow (dot x_29 x_29 + D) (k - 1))) * (inv (dot x_29 x_29 + D)) * (inv (sqrt (dot x_29 x_29 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (npow (dot x_18 x_18) (a - 1) * (inv (npow (dot x_18 x_18 + D) (k - 1))) * (inv (dot x_18 x_18 + D)) * (inv (sqrt (dot x_18 x_18 + D)))) (fun x_29 => npow (dot x_29 x_29) (b - 1) * (npow (dot x_18 x_29) (k - 1)) * (npow (dot x_18 x_29) (k - 1)) * (dot x_18 x_29) * (dot x_18 x_29) * (dot x_18 x_29) * (dot x_18 x_29) * (inv (npow (dot x_29 x_29 + D) (k - 1))) * (inv (dot x_29 x_29 + D)) * (inv (sqrt (dot x_29 x_29 + D)))))]; arrange. }
            apply E_ext; intros x_29 D_x_29; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_29 => E (gamma 1) (fun x_18 => (inv (sqrt (dot x_18 x_18 + D))) * (inv (npow (dot x_18 x_18 + D) (k - 1))) * (npow (dot x_18 x_18) (a - 1)) * (inv (dot x_18 x_18 + D)) * (npow (dot x_18 x_29) (k - 1)) * (npow (dot x_18 x_29) (k - 1)) * (npow (dot x_29 x_29) (b - 1)) * (dot x_18 x_29) * (dot x_18 x_29) * (dot x_18 x_29) * (dot x_18 x_29) * (inv (dot x_29 x_29 + D)) * (inv (npow (dot x_29 x_29 + D) (k - 1))) * (inv (sqrt (dot x_29 x_29 + D)))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_18 x_29 => (inv (sqrt (dot x_18 x_18 + D))) * (inv (npow (dot x_18 x_18 + D) (k - 1))) * (npow (dot x_18 x_18) (a - 1)) * (inv (dot x_18 x_18 + D)) * (npow (dot x_18 x_29) (k - 1)) * (npow (dot x_18 x_29) (k - 1)) * (npow (dot x_29 x_29) (b - 1)) * (dot x_18 x_29) * (dot x_18 x_29) * (dot x_18 x_29) * (dot x_18 x_29) * (inv (dot x_29 x_29 + D)) * (inv (npow (dot x_29 x_29 + D) (k - 1))) * (inv (sqrt (dot x_29 x_29 + D))))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot y x1) (2 * k + 2)) * (npow (dot x1 x1) (b - 1)) * (inv (npow (sqrt (dot x1 x1 + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot y y)) (1 + 2 * k))))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun y => E (gamma 1) (fun x1 => npow (dot y y) (a - 1) * (npow (dot x1 x1) (b - 1)) * (npow (dot y x1) (2 * (1 + k))) * (inv (npow (sqrt (dot x1 x1 + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot y y)) (1 + 2 * k))))) - 0). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [first], by Specialise:
  E[E[(((<y, y> + D)^(1/2))^(1 + 2*k))^(-1)*<x, x>^(-1 + _3)*<x, y>^(2*k + 2)*(((D + <x,
    x>)^(1/2))^(1 + 2*k))^(-1)*<y, y>^(-1 + _2); y ~ gamma1]; x ~ gamma1] > 0 for all nat, nat
*)
Lemma step_first (V : Space) (D : R) (d : R) (k : R) (gamma : R -> law V)
    (label_k : label k)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma) :
  forall i : R, label i -> forall j : R, label j -> E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) (i - 1) * (npow (dot x y) (2 * k + 2)) * (npow (dot y y) (j - 1)) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * k))))) > 0.
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x x) ((any0) - 1) * (npow (dot x y) (2 * k + 2)) * (npow (dot y y) ((any1) - 1)) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * k))))) > 0).
  { apply (step_products (V) (D) (any0) (any1) (d) (k) (gamma)); premise. }
  first [exact I' | lra | fit I'].
Qed.

(** Step [theorem], by Instance:
  E[E[<x, y>^(1 + 2*k)*(((<y, y> + D)^(1/2))^(1 + 2*k))^(-1)*(((D + <x, x>)^(1/2))^(1 +
    2*k))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_theorem (V : Space) (D : R) (L : R) (d : R) (k : R) (gamma : R -> law V)
    (label_L : label L)
    (label_k : label k)
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
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * k) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * k))))) > 0.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  pose proof (step_mirrored (V) (gamma) C_mirrored) as H_mirrored.
  pose proof (step_first (V) (D) (d) (k) (gamma) label_k H_D_pos_0 H_d_pos_0 H_dimension C_not_0 C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent) as H_first.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * k) * (npow (dot (vadd x (y)) (vadd x (y))) (L)) * (inv (npow (sqrt ((D) + dot x x)) (1 + 2 * k))) * (inv (npow (sqrt (dot y y + (D))) (1 + 2 * k))))) > 0).
  { apply (erf_powers_odd.step_at_1 (V) (D) (L) (d) (1 + 2 * k) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise | premise | premise | premise_by H_first | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent]. }
  congruent_to I'.
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (d : R) (k : R) (gamma : R -> law V)
    (label_L : label L)
    (label_k : label k)
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
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * k) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * k))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * k))))) > 0.
Proof. exact (step_theorem (V) (D) (L) (d) (k) (gamma) label_L label_k H_D_pos_0 H_d_pos_0 H_dimension C_not_0 C_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent). Qed.
