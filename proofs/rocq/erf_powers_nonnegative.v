(** Means of powers of a cosine with $|x + y|^(2 L)$ are not negative (erf-powers-nonnegative)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [mirrored]: gamma1 is the law of -x, x ~ gamma1
  Then E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(D + <x, x>)^(1/2)^(n)^(-1)*<x + y, x + y>^(-1 +
    L)*(<y, y> + D)^(1/2)^(n)^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_positive.
From NCProofs Require erf_powers_nonnegative_step.
Open Scope R_scope.

(** Step [first], by Instance:
  E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(D + <x, x>)^(1/2)^(n)^(-1)*(<y, y> +
    D)^(1/2)^(n)^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] >= 0
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
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) - (0) = (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) ((n) + (i) - 1) * (npow (dot x x) ((a) - 1)) * (npow (dot z z) ((b) - 1)) * (inv (npow (sqrt ((D) + dot x x)) (n))) * (inv (npow (sqrt (dot z z + (D))) (n)))))) - (0)).
  { assert (S0' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - 0 = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (b - 1) * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (npow (dot x x) (a - 1)) * (dot x y) * (inv (npow (sqrt (dot y y + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1)))))).
    { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - 0). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (b - 1) * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (npow (dot x x) (a - 1)) * (dot x y) * (inv (npow (sqrt (dot y y + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (npow (dot x_1 x_1) (a - 1) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (dot x_1 x) (i - 1)) * (npow (dot x_1 x) (n - 1)) * (dot x_1 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (npow (dot x_1 x_1) (a - 1) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (dot x_1 x) (i - 1)) * (npow (dot x_1 x) (n - 1)) * (dot x_1 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))).
          { transitivity (E (gamma 1) (fun x => npow (dot x_1 x) (n + i - 1) * (npow (dot x_1 x_1) (a - 1)) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_1 x_1)) n)) * (inv (npow (sqrt (dot x x + D)) n)))). { arrange. }
            assert (E2' : normal_form (E (gamma 1) (fun x => npow (dot x_1 x) (n + i - 1) * (npow (dot x_1 x_1) (a - 1)) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_1 x_1)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) (npow (dot x_1 x_1) (a - 1) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (dot x_1 x) (i - 1)) * (npow (dot x_1 x) (n - 1)) * (dot x_1 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_3 => (npow (dot x_1 x_1) (a - 1) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))) * (npow (dot x_3 x_3) (b - 1) * (npow (dot x_1 x_3) (i - 1)) * (npow (dot x_1 x_3) (n - 1)) * (dot x_1 x_3) * (inv (npow (sqrt (dot x_3 x_3 + D)) (n - 1))) * (inv (sqrt (dot x_3 x_3 + D)))))).
              { apply E_ext; intros x_3 D_x_3; draws.
                transitivity (npow (dot x_3 x_3) (b - 1) * (npow (dot x_1 x_3) (i - 1)) * (npow (dot x_1 x_3) (n - 1)) * (npow (dot x_1 x_1) (a - 1)) * (dot x_1 x_3) * (inv (npow (sqrt (dot x_3 x_3 + D)) (n - 1))) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x_3 x_3 + D))) * (inv (npow (sqrt (D + dot x_1 x_1)) (n - 1)))).
                { transitivity (npow (dot x_1 x_3) (n + i - 1) * (npow (dot x_1 x_1) (a - 1)) * (npow (dot x_3 x_3) (b - 1)) * (inv (npow (sqrt (D + dot x_1 x_1)) n)) * (inv (npow (sqrt (dot x_3 x_3 + D)) n))). { arrange. }
                  try assert (0 < dot x_1 x_1 + D) by sign.
                  try assert (0 < dot x_3 x_3 + D) by sign.
                  try assert (N4' : normal_form (npow (dot x_1 x_1) (a - 1)) (npow (dot x_1 x_1) (a - 1))) by normal.
                  try assert (N5' : normal_form (npow (dot x_1 x_3) (n + i - 1)) (npow (dot x_1 x_3) (i - 1) * (npow (dot x_1 x_3) (n - 1)) * (dot x_1 x_3))) by normal.
                  try assert (N6' : normal_form (npow (dot x_3 x_3) (b - 1)) (npow (dot x_3 x_3) (b - 1))) by normal.
                  try assert (0 < dot x_3 x_3 + D) by sign.
                  try assert (N7' : normal_form (npow (sqrt (dot x_3 x_3 + D)) n) (sqrt (dot x_3 x_3 + D) * (npow (sqrt (dot x_3 x_3 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_1 x_1 + D) by sign.
                  try assert (N8' : normal_form (npow (sqrt (dot x_1 x_1 + D)) n) (sqrt (dot x_1 x_1 + D) * (npow (sqrt (dot x_1 x_1 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_1 x_1 + D) by sign.
                  try assert (N9' : normal_form (inv (npow (sqrt (dot x_1 x_1 + D)) n)) (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1)) * (inv (sqrt (dot x_1 x_1 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_1 x_1 + D) * sqrt (dot x_1 x_1 + D) = dot x_1 x_1 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_1 x_1 + D)) * inv (sqrt (dot x_1 x_1 + D)) = inv (dot x_1 x_1 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_1 x_1 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_1 x_1 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (0 < dot x_3 x_3 + D) by sign.
                  try assert (N10' : normal_form (inv (npow (sqrt (dot x_3 x_3 + D)) n)) (inv (npow (sqrt (dot x_3 x_3 + D)) (n - 1)) * (inv (sqrt (dot x_3 x_3 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_3 x_3 + D) * sqrt (dot x_3 x_3 + D) = dot x_3 x_3 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_3 x_3 + D)) * inv (sqrt (dot x_3 x_3 + D)) = inv (dot x_3 x_3 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (dot x_3 x_3 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_3 x_3 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((npow (dot x_1 x_1) (a - 1) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x_3 => npow (dot x_3 x_3) (b - 1) * (npow (dot x_1 x_3) (i - 1)) * (npow (dot x_1 x_3) (n - 1)) * (dot x_1 x_3) * (inv (npow (sqrt (dot x_3 x_3 + D)) (n - 1))) * (inv (sqrt (dot x_3 x_3 + D)))))).
              { linear. }
              transitivity ((npow (dot x_1 x_1) (a - 1) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (dot x_1 x) (i - 1)) * (npow (dot x_1 x) (n - 1)) * (dot x_1 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
              arrange. }
            try assert (0 < dot x_1 x_1 + D) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => npow (dot x_1 x_1) (a - 1) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (dot x_1 x) (i - 1)) * (npow (dot x_1 x) (n - 1)) * (dot x_1 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (dot x y) * (inv (npow (sqrt (dot y y + D)) (n - 1))) * (inv (sqrt (dot y y + D))))) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
        assert (E11' : normal_form (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (dot x y) * (inv (npow (sqrt (dot y y + D)) (n - 1))) * (inv (sqrt (dot y y + D))))) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (b - 1) * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (npow (dot x x) (a - 1)) * (dot x y) * (inv (npow (sqrt (dot y y + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_1 => E (gamma 1) (fun x_12 => (inv (sqrt (dot x_1 x_1 + D))) * (npow (dot x_1 x_1) (a - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_12 x_12 + D))) * (dot x_1 x_12) * (npow (dot x_12 x_12) (b - 1)) * (npow (dot x_1 x_12) (i - 1)) * (npow (dot x_1 x_12) (n - 1)) * (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1)))))).
          { apply E_ext; intros x_1 D_x_1; draws.
            transitivity (E (gamma 1) (fun x_12 => (npow (dot x_1 x_1) (a - 1) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))) * (npow (dot x_12 x_12) (b - 1) * (npow (dot x_1 x_12) (i - 1)) * (npow (dot x_1 x_12) (n - 1)) * (dot x_1 x_12) * (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1))) * (inv (sqrt (dot x_12 x_12 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (npow (dot x_1 x_1) (a - 1) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))) (fun x_12 => npow (dot x_12 x_12) (b - 1) * (npow (dot x_1 x_12) (i - 1)) * (npow (dot x_1 x_12) (n - 1)) * (dot x_1 x_12) * (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1))) * (inv (sqrt (dot x_12 x_12 + D)))))]; arrange. }
            apply E_ext; intros x_12 D_x_12; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - 0 = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (b - 1) * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (npow (dot x x) (a - 1)) * (dot x y) * (inv (npow (sqrt (dot y y + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1)))))).
    { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - 0). { arrange. }
      assert (E13' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (b - 1) * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (npow (dot x x) (a - 1)) * (dot x y) * (inv (npow (sqrt (dot y y + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_14 => (1) * (npow (dot x_14 x_14) (a - 1) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (dot x_14 x) (i - 1)) * (npow (dot x_14 x) (n - 1)) * (dot x_14 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1))) * (inv (sqrt (dot x_14 x_14 + D)))))).
        { apply E_ext; intros x_14 D_x_14; draws.
          transitivity (npow (dot x_14 x_14) (a - 1) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (dot x_14 x) (i - 1)) * (npow (dot x_14 x) (n - 1)) * (dot x_14 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1))) * (inv (sqrt (dot x_14 x_14 + D)))).
          { transitivity (E (gamma 1) (fun x => npow (dot x_14 x) (n + i - 1) * (npow (dot x_14 x_14) (a - 1)) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_14 x_14)) n)) * (inv (npow (sqrt (dot x x + D)) n)))). { arrange. }
            assert (E15' : normal_form (E (gamma 1) (fun x => npow (dot x_14 x) (n + i - 1) * (npow (dot x_14 x_14) (a - 1)) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_14 x_14)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) (npow (dot x_14 x_14) (a - 1) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (dot x_14 x) (i - 1)) * (npow (dot x_14 x) (n - 1)) * (dot x_14 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1))) * (inv (sqrt (dot x_14 x_14 + D))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_16 => (npow (dot x_14 x_14) (a - 1) * (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1))) * (inv (sqrt (dot x_14 x_14 + D)))) * (npow (dot x_16 x_16) (b - 1) * (npow (dot x_14 x_16) (i - 1)) * (npow (dot x_14 x_16) (n - 1)) * (dot x_14 x_16) * (inv (npow (sqrt (dot x_16 x_16 + D)) (n - 1))) * (inv (sqrt (dot x_16 x_16 + D)))))).
              { apply E_ext; intros x_16 D_x_16; draws.
                transitivity (npow (dot x_16 x_16) (b - 1) * (npow (dot x_14 x_16) (i - 1)) * (npow (dot x_14 x_16) (n - 1)) * (npow (dot x_14 x_14) (a - 1)) * (dot x_14 x_16) * (inv (npow (sqrt (dot x_16 x_16 + D)) (n - 1))) * (inv (sqrt (D + dot x_14 x_14))) * (inv (sqrt (dot x_16 x_16 + D))) * (inv (npow (sqrt (D + dot x_14 x_14)) (n - 1)))).
                { transitivity (npow (dot x_14 x_16) (n + i - 1) * (npow (dot x_14 x_14) (a - 1)) * (npow (dot x_16 x_16) (b - 1)) * (inv (npow (sqrt (D + dot x_14 x_14)) n)) * (inv (npow (sqrt (dot x_16 x_16 + D)) n))). { arrange. }
                  try assert (0 < dot x_16 x_16 + D) by sign.
                  try assert (0 < dot x_14 x_14 + D) by sign.
                  try assert (N17' : normal_form (npow (dot x_14 x_14) (a - 1)) (npow (dot x_14 x_14) (a - 1))) by normal.
                  try assert (N18' : normal_form (npow (dot x_14 x_16) (n + i - 1)) (npow (dot x_14 x_16) (i - 1) * (npow (dot x_14 x_16) (n - 1)) * (dot x_14 x_16))) by normal.
                  try assert (N19' : normal_form (npow (dot x_16 x_16) (b - 1)) (npow (dot x_16 x_16) (b - 1))) by normal.
                  try assert (0 < dot x_14 x_14 + D) by sign.
                  try assert (N20' : normal_form (npow (sqrt (dot x_14 x_14 + D)) n) (sqrt (dot x_14 x_14 + D) * (npow (sqrt (dot x_14 x_14 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_16 x_16 + D) by sign.
                  try assert (N21' : normal_form (npow (sqrt (dot x_16 x_16 + D)) n) (sqrt (dot x_16 x_16 + D) * (npow (sqrt (dot x_16 x_16 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_14 x_14 + D) by sign.
                  try assert (N22' : normal_form (inv (npow (sqrt (dot x_14 x_14 + D)) n)) (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1)) * (inv (sqrt (dot x_14 x_14 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_14 x_14 + D) * sqrt (dot x_14 x_14 + D) = dot x_14 x_14 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_14 x_14 + D)) * inv (sqrt (dot x_14 x_14 + D)) = inv (dot x_14 x_14 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (dot x_14 x_14 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_14 x_14 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (0 < dot x_16 x_16 + D) by sign.
                  try assert (N23' : normal_form (inv (npow (sqrt (dot x_16 x_16 + D)) n)) (inv (npow (sqrt (dot x_16 x_16 + D)) (n - 1)) * (inv (sqrt (dot x_16 x_16 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_16 x_16 + D) * sqrt (dot x_16 x_16 + D) = dot x_16 x_16 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_16 x_16 + D)) * inv (sqrt (dot x_16 x_16 + D)) = inv (dot x_16 x_16 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (dot x_16 x_16 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_16 x_16 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((npow (dot x_14 x_14) (a - 1) * (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1))) * (inv (sqrt (dot x_14 x_14 + D)))) * (E (gamma 1) (fun x_16 => npow (dot x_16 x_16) (b - 1) * (npow (dot x_14 x_16) (i - 1)) * (npow (dot x_14 x_16) (n - 1)) * (dot x_14 x_16) * (inv (npow (sqrt (dot x_16 x_16 + D)) (n - 1))) * (inv (sqrt (dot x_16 x_16 + D)))))).
              { linear. }
              transitivity ((npow (dot x_14 x_14) (a - 1) * (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1))) * (inv (sqrt (dot x_14 x_14 + D)))) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (dot x_14 x) (i - 1)) * (npow (dot x_14 x) (n - 1)) * (dot x_14 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
              arrange. }
            try assert (0 < dot x_14 x_14 + D) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_14 => npow (dot x_14 x_14) (a - 1) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (dot x_14 x) (i - 1)) * (npow (dot x_14 x) (n - 1)) * (dot x_14 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1))) * (inv (sqrt (dot x_14 x_14 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (dot x y) * (inv (npow (sqrt (dot y y + D)) (n - 1))) * (inv (sqrt (dot y y + D))))) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
        assert (E24' : normal_form (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (E (gamma 1) (fun y => npow (dot y y) (b - 1) * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (dot x y) * (inv (npow (sqrt (dot y y + D)) (n - 1))) * (inv (sqrt (dot y y + D))))) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot y y) (b - 1) * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)) * (npow (dot x x) (a - 1)) * (dot x y) * (inv (npow (sqrt (dot y y + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_14 => E (gamma 1) (fun x_25 => (npow (dot x_14 x_14) (a - 1)) * (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1))) * (inv (sqrt (dot x_14 x_14 + D))) * (npow (dot x_14 x_25) (n - 1)) * (dot x_14 x_25) * (inv (npow (sqrt (dot x_25 x_25 + D)) (n - 1))) * (npow (dot x_25 x_25) (b - 1)) * (npow (dot x_14 x_25) (i - 1)) * (inv (sqrt (dot x_25 x_25 + D)))))).
          { apply E_ext; intros x_14 D_x_14; draws.
            transitivity (E (gamma 1) (fun x_25 => (npow (dot x_14 x_14) (a - 1) * (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1))) * (inv (sqrt (dot x_14 x_14 + D)))) * (npow (dot x_25 x_25) (b - 1) * (npow (dot x_14 x_25) (i - 1)) * (npow (dot x_14 x_25) (n - 1)) * (dot x_14 x_25) * (inv (npow (sqrt (dot x_25 x_25 + D)) (n - 1))) * (inv (sqrt (dot x_25 x_25 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (npow (dot x_14 x_14) (a - 1) * (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1))) * (inv (sqrt (dot x_14 x_14 + D)))) (fun x_25 => npow (dot x_25 x_25) (b - 1) * (npow (dot x_14 x_25) (i - 1)) * (npow (dot x_14 x_25) (n - 1)) * (dot x_14 x_25) * (inv (npow (sqrt (dot x_25 x_25 + D)) (n - 1))) * (inv (sqrt (dot x_25 x_25 + D)))))]; arrange. }
            apply E_ext; intros x_25 D_x_25; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) - 0). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [L = 1], by Specialise:
  E[E[(D + <x, x>)^(1/2)^(n)^(-1)*<y, y>^(-1 + _3)*(<y, y> + D)^(1/2)^(n)^(-1)*<x, x>^(-1 +
    _4)*<x, y>^(n - 1 + _2); y ~ gamma1]; x ~ gamma1] >= 0 for all nat, nat, nat
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
  E[E[(D + <x, x>)^(1/2)^(n)^(-1)*<x + y, x + y>^(-1 + L)*<y, y>^(-1 + _3)*(<y, y> +
    D)^(1/2)^(n)^(-1)*<x, x>^(-1 + _4)*<x, y>^(n - 1 + _2); y ~ gamma1]; x ~ gamma1] >= 0 for all
    nat, nat, nat
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
  E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(D + <x, x>)^(1/2)^(n)^(-1)*<x + y, x + y>^(-1 + L)*(<y,
    y> + D)^(1/2)^(n)^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] >= 0
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Print Assumptions theorem.
