(** Expected class moments of $n$ independent samples a class (finite-samples)

  with [t]: t = E[<x, x>; x ~ X1]
  with [M]: M = E[E[<x, y>; y ~ X1]; x ~ X1]
  Then E[n*E[M*(1 - delta(c, e)) + delta(c, e)*t; e ~ uniform(n)]; c ~ uniform(n)]*n*n^(-2) =
    n^(-1)*t + M*(1 - n^(-1))
  Then -E[n*E[M*(1 - delta(c, e)) + delta(c, e)*t; e ~ uniform(n)]; c ~ uniform(n)]*n*n^(-2) + t =
    (-M + t)*(1 - n^(-1))
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [n = 3], by Algebra:
  E[E[E[2/9*<y, z> + 2/9*<x, z> + 1/9*<y, y> + 2/9*<y, x> + 1/9*<z, z> + 1/9*<x, x>; z ~ X1]; y ~
    X1]; x ~ X1] = 2/3*M + 1/3*t
*)
Lemma step_n_is_3 (V : Space) (M : R) (t : R) (X : R -> law V)
    (H_t : t = E (X 1) (fun x => dot x x))
    (H_M : M = E (X 1) (fun x => E (X 1) (fun y => dot x y))) :
  E (X 1) (fun x => E (X 1) (fun y => E (X 1) (fun z => (2 / 9) * (dot y z) + (2 / 9) * (dot x z) + (1 / 9) * (dot y y) + (2 / 9) * (dot y x) + (1 / 9) * (dot z z) + (1 / 9) * (dot x x)))) = (2 / 3) * M + (1 / 3) * t.
Proof.
  enough (U' : E (X 1) (fun x => E (X 1) (fun y => E (X 1) (fun z => (2 / 9) * (dot y z) + (2 / 9) * (dot x z) + (1 / 9) * (dot y y) + (2 / 9) * (dot y x) + (1 / 9) * (dot z z) + (1 / 9) * (dot x x)))) = (1 / 3) * (E (X 1) (fun x => dot x x)) + (2 / 3) * (E (X 1) (fun x => E (X 1) (fun y => dot x y)))).
  { transitivity (E (X 1) (fun x => E (X 1) (fun y => E (X 1) (fun z => (2 / 9) * (dot y z) + (2 / 9) * (dot x z) + (1 / 9) * (dot y y) + (2 / 9) * (dot y x) + (1 / 9) * (dot z z) + (1 / 9) * (dot x x))))).
    { first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C0' : M = E (X 1) (fun x => E (X 1) (fun y => dot x y))).
    { rewrite H_M.
      first [same | ring | arrange]. }
    assert (C1' : t = E (X 1) (fun x => dot x x)).
    { rewrite H_t.
      first [same | ring | arrange]. }
    rewrite C0', C1'.
    first [same | ring | arrange]. }
  assert (S0' : E (X 1) (fun x => E (X 1) (fun y => E (X 1) (fun z => (2 / 9) * (dot y z) + (2 / 9) * (dot x z) + (1 / 9) * (dot y y) + (2 / 9) * (dot y x) + (1 / 9) * (dot z z) + (1 / 9) * (dot x x)))) = (1 / 3) * (E (X 1) (fun x => dot x x)) + (2 / 3) * (E (X 1) (fun x => E (X 1) (fun y => dot x y)))).
  { transitivity (E (X 1) (fun x => E (X 1) (fun y => E (X 1) (fun z => (2 / 9) * (dot y z) + (2 / 9) * (dot x z) + (1 / 9) * (dot y y) + (2 / 9) * (dot y x) + (1 / 9) * (dot z z) + (1 / 9) * (dot x x))))). { arrange. }
    assert (E2' : normal_form (E (X 1) (fun x => E (X 1) (fun y => E (X 1) (fun z => (2 / 9) * (dot y z) + (2 / 9) * (dot x z) + (1 / 9) * (dot y y) + (2 / 9) * (dot y x) + (1 / 9) * (dot z z) + (1 / 9) * (dot x x))))) ((1 / 3) * (E (X 1) (fun x => dot x x)) + (2 / 3) * (E (X 1) (fun x => E (X 1) (fun y => dot x y))))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_3 => ((2 / 9) * (E (X 1) (fun x => dot x x))) * (1) + ((4 / 9) * (E (X 1) (fun x => dot x_3 x)) + ((1 / 9) * (dot x_3 x_3) + (((2 / 9) * (E (X 1) (fun x => E (X 1) (fun y => dot x y)))) * (1)))))).
      { apply E_ext; intros x_3 D_x_3; draws.
        transitivity ((1 / 9) * (dot x_3 x_3) + (2 / 9) * (E (X 1) (fun x => E (X 1) (fun y => dot x y))) + (2 / 9) * (E (X 1) (fun x => dot x x)) + (4 / 9) * (E (X 1) (fun x => dot x_3 x))).
        { transitivity (E (X 1) (fun x => E (X 1) (fun y => (2 / 9) * (dot x y) + (2 / 9) * (dot x_3 y) + (1 / 9) * (dot x x) + (2 / 9) * (dot x x_3) + (1 / 9) * (dot y y) + (1 / 9) * (dot x_3 x_3)))). { arrange. }
          assert (E4' : normal_form (E (X 1) (fun x => E (X 1) (fun y => (2 / 9) * (dot x y) + (2 / 9) * (dot x_3 y) + (1 / 9) * (dot x x) + (2 / 9) * (dot x x_3) + (1 / 9) * (dot y y) + (1 / 9) * (dot x_3 x_3)))) ((1 / 9) * (dot x_3 x_3) + (2 / 9) * (E (X 1) (fun x => E (X 1) (fun y => dot x y))) + (2 / 9) * (E (X 1) (fun x => dot x x)) + (4 / 9) * (E (X 1) (fun x => dot x_3 x)))).
          { unfold normal_form.
            transitivity (E (X 1) (fun x_5 => ((2 / 9) * (E (X 1) (fun x => dot x_3 x))) * (1) + ((2 / 9) * (E (X 1) (fun x => dot x_5 x)) + (((1 / 9) * (E (X 1) (fun x => dot x x))) * (1) + ((2 / 9) * (dot x_3 x_5) + (((1 / 9) * (dot x_3 x_3)) * (1) + ((1 / 9) * (dot x_5 x_5)))))))).
            { apply E_ext; intros x_5 D_x_5; draws.
              transitivity ((2 / 9) * (dot x_3 x_5) + (1 / 9) * (dot x_3 x_3) + (2 / 9) * (E (X 1) (fun x => dot x_5 x)) + (1 / 9) * (dot x_5 x_5) + (2 / 9) * (E (X 1) (fun x => dot x_3 x)) + (1 / 9) * (E (X 1) (fun x => dot x x))).
              { transitivity (E (X 1) (fun x => (2 / 9) * (dot x_5 x) + (2 / 9) * (dot x_3 x) + (1 / 9) * (dot x_5 x_5) + (2 / 9) * (dot x_5 x_3) + (1 / 9) * (dot x x) + (1 / 9) * (dot x_3 x_3))). { arrange. }
                assert (E6' : normal_form (E (X 1) (fun x => (2 / 9) * (dot x_5 x) + (2 / 9) * (dot x_3 x) + (1 / 9) * (dot x_5 x_5) + (2 / 9) * (dot x_5 x_3) + (1 / 9) * (dot x x) + (1 / 9) * (dot x_3 x_3))) ((2 / 9) * (dot x_3 x_5) + (1 / 9) * (dot x_3 x_3) + (2 / 9) * (E (X 1) (fun x => dot x_5 x)) + (1 / 9) * (dot x_5 x_5) + (2 / 9) * (E (X 1) (fun x => dot x_3 x)) + (1 / 9) * (E (X 1) (fun x => dot x x)))).
                { unfold normal_form.
                  transitivity (E (X 1) (fun x_7 => (2 / 9) * (dot x_5 x_7) + ((2 / 9) * (dot x_3 x_7) + (((2 / 9) * (dot x_3 x_5)) * (1) + (((1 / 9) * (dot x_3 x_3)) * (1) + ((1 / 9) * (dot x_7 x_7) + (((1 / 9) * (dot x_5 x_5)) * (1)))))))).
                  { apply E_ext; intros x_7 D_x_7; draws.
                    transitivity ((2 / 9) * (dot x_5 x_7) + (2 / 9) * (dot x_3 x_7) + (1 / 9) * (dot x_5 x_5) + (2 / 9) * (dot x_5 x_3) + (1 / 9) * (dot x_7 x_7) + (1 / 9) * (dot x_3 x_3)).
                    { transitivity ((2 / 9) * (dot x_5 x_7) + (2 / 9) * (dot x_3 x_7) + (1 / 9) * (dot x_5 x_5) + (2 / 9) * (dot x_5 x_3) + (1 / 9) * (dot x_7 x_7) + (1 / 9) * (dot x_3 x_3)). { arrange. }
                      first [put; solve [field] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((2 / 9) * (E (X 1) (fun x_7 => dot x_5 x_7)) + ((2 / 9) * (E (X 1) (fun x_7 => dot x_3 x_7)) + (((2 / 9) * (dot x_3 x_5)) * (E (X 1) (fun x_7 => 1)) + (((1 / 9) * (dot x_3 x_3)) * (E (X 1) (fun x_7 => 1)) + ((1 / 9) * (E (X 1) (fun x_7 => dot x_7 x_7)) + (((1 / 9) * (dot x_5 x_5)) * (E (X 1) (fun x_7 => 1)))))))).
                  { linear. }
                  transitivity ((2 / 9) * (E (X 1) (fun x => dot x_5 x)) + ((2 / 9) * (E (X 1) (fun x => dot x_3 x)) + (((2 / 9) * (dot x_3 x_5)) * (E (X 1) (fun x => 1)) + (((1 / 9) * (dot x_3 x_3)) * (E (X 1) (fun x => 1)) + ((1 / 9) * (E (X 1) (fun x => dot x x)) + (((1 / 9) * (dot x_5 x_5)) * (E (X 1) (fun x => 1)))))))). { arrange. }
                  assert (E8' : normal_form (E (X 1) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  assert (E9' : normal_form (E (X 1) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  assert (E10' : normal_form (E (X 1) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((2 / 9) * (E (X 1) (fun x => dot x_3 x))) * (E (X 1) (fun x_5 => 1)) + ((2 / 9) * (E (X 1) (fun x_5 => E (X 1) (fun x => dot x_5 x))) + (((1 / 9) * (E (X 1) (fun x => dot x x))) * (E (X 1) (fun x_5 => 1)) + ((2 / 9) * (E (X 1) (fun x_5 => dot x_3 x_5)) + (((1 / 9) * (dot x_3 x_3)) * (E (X 1) (fun x_5 => 1)) + ((1 / 9) * (E (X 1) (fun x_5 => dot x_5 x_5)))))))).
            { linear. }
            transitivity (((2 / 9) * (E (X 1) (fun x => dot x_3 x))) * (E (X 1) (fun x => 1)) + ((2 / 9) * (E (X 1) (fun x => E (X 1) (fun y => dot x y))) + (((1 / 9) * (E (X 1) (fun x => dot x x))) * (E (X 1) (fun x => 1)) + ((2 / 9) * (E (X 1) (fun x => dot x_3 x)) + (((1 / 9) * (dot x_3 x_3)) * (E (X 1) (fun x => 1)) + ((1 / 9) * (E (X 1) (fun x => dot x x)))))))). { arrange. }
            assert (E11' : normal_form (E (X 1) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E12' : normal_form (E (X 1) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E13' : normal_form (E (X 1) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity (((2 / 9) * (E (X 1) (fun x => dot x x))) * (E (X 1) (fun x_3 => 1)) + ((4 / 9) * (E (X 1) (fun x_3 => E (X 1) (fun x => dot x_3 x))) + ((1 / 9) * (E (X 1) (fun x_3 => dot x_3 x_3)) + (((2 / 9) * (E (X 1) (fun x => E (X 1) (fun y => dot x y)))) * (E (X 1) (fun x_3 => 1)))))).
      { linear. }
      transitivity (((2 / 9) * (E (X 1) (fun x => dot x x))) * (E (X 1) (fun x => 1)) + ((4 / 9) * (E (X 1) (fun x => E (X 1) (fun y => dot x y))) + ((1 / 9) * (E (X 1) (fun x => dot x x)) + (((2 / 9) * (E (X 1) (fun x => E (X 1) (fun y => dot x y)))) * (E (X 1) (fun x => 1)))))). { arrange. }
      assert (E14' : normal_form (E (X 1) (fun x => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E15' : normal_form (E (X 1) (fun x => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : (1 / 3) * (E (X 1) (fun x => dot x x)) + (2 / 3) * (E (X 1) (fun x => E (X 1) (fun y => dot x y))) = (1 / 3) * (E (X 1) (fun x => dot x x)) + (2 / 3) * (E (X 1) (fun x => E (X 1) (fun y => dot x y)))).
  { transitivity ((1 / 3) * (E (X 1) (fun x => dot x x)) + (2 / 3) * (E (X 1) (fun x => E (X 1) (fun y => dot x y)))). { arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity (E (X 1) (fun x => E (X 1) (fun y => E (X 1) (fun z => (2 / 9) * (dot y z) + (2 / 9) * (dot x z) + (1 / 9) * (dot y y) + (2 / 9) * (dot y x) + (1 / 9) * (dot z z) + (1 / 9) * (dot x x))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((1 / 3) * (E (X 1) (fun x => dot x x)) + (2 / 3) * (E (X 1) (fun x => E (X 1) (fun y => dot x y)))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [mean of pairs], by Algebra:
  E[n*E[M*(1 - delta(c, e)) + delta(c, e)*t; e ~ uniform(n)]; c ~ uniform(n)]*n*n^(-2) = n^(-1)*t
    + M*(1 - n^(-1))
*)
Lemma step_mean_of_pairs (M : R) (n : R) (t : R)
    (label_n : label n) :
  E (uniform n) (fun i => n * (E (uniform n) (fun j => M * (1 - delta i j) + delta i j * t))) * n * (inv (n ^ 2)) = t * (inv n) + M * (1 - inv n).
Proof.
  assert (S0' : E (uniform n) (fun i => n * (E (uniform n) (fun j => M * (1 - delta i j) + delta i j * t))) * n * (inv (n ^ 2)) = M + t * (inv n) - M * (inv n)).
  { transitivity (E (uniform n) (fun i => n * (E (uniform n) (fun j => M * (1 - delta i j) + delta i j * t))) * n * (inv (n ^ 2))). { arrange. }
    assert (E0' : normal_form (E (uniform n) (fun i => n * (E (uniform n) (fun j => M * (1 - delta i j) + delta i j * t)))) (n * M + t - M)).
    { unfold normal_form.
      transitivity (E (uniform n) (fun r_1 => (n * t) * (E (uniform n) (fun i => delta r_1 i)) + ((n * M) * (1) + (((-1) * n * M) * (E (uniform n) (fun i => delta r_1 i)))))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (n * (E (uniform n) (fun i => delta r_1 i)) * t + n * M - n * M * (E (uniform n) (fun i => delta r_1 i))).
        { transitivity (n * (E (uniform n) (fun i => M * (1 - delta r_1 i) + delta r_1 i * t))). { arrange. }
          assert (E2' : normal_form (E (uniform n) (fun i => M * (1 - delta r_1 i) + delta r_1 i * t)) (E (uniform n) (fun i => delta r_1 i) * t + M - M * (E (uniform n) (fun i => delta r_1 i)))).
          { unfold normal_form.
            transitivity (E (uniform n) (fun r_3 => (t) * (delta r_1 r_3) + ((M) * (1) + (((-1) * M) * (delta r_1 r_3))))).
            { apply E_ext; intros r_3 D_r_3; draws.
              transitivity (M + delta r_1 r_3 * t - delta r_1 r_3 * M).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((t) * (E (uniform n) (fun r_3 => delta r_1 r_3)) + ((M) * (E (uniform n) (fun r_3 => 1)) + (((-1) * M) * (E (uniform n) (fun r_3 => delta r_1 r_3))))).
            { linear. }
            transitivity ((t) * (E (uniform n) (fun i => delta r_1 i)) + ((M) * (E (uniform n) (fun i => 1)) + (((-1) * M) * (E (uniform n) (fun i => delta r_1 i))))). { arrange. }
            assert (E4' : normal_form (E (uniform n) (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((n * t) * (E (uniform n) (fun r_1 => E (uniform n) (fun i => delta r_1 i))) + ((n * M) * (E (uniform n) (fun r_1 => 1)) + (((-1) * n * M) * (E (uniform n) (fun r_1 => E (uniform n) (fun i => delta r_1 i)))))).
      { linear. }
      transitivity ((n * t) * (E (uniform n) (fun i => E (uniform n) (fun j => delta i j))) + ((n * M) * (E (uniform n) (fun i => 1)) + (((-1) * n * M) * (E (uniform n) (fun i => E (uniform n) (fun j => delta i j)))))). { arrange. }
      assert (E5' : normal_form (E (uniform n) (fun i => E (uniform n) (fun j => delta i j))) (inv n)).
      { unfold normal_form.
        transitivity (E (uniform n) (fun r_1 => E (uniform n) (fun r_6 => (delta r_1 r_6)))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform n) (fun r_6 => (1) * (delta r_1 r_6))).
          { etransitivity; [| symmetry; exact (E_scale (uniform n) (1) (fun r_6 => delta r_1 r_6))]; arrange. }
          apply E_ext; intros r_6 D_r_6; draws.
          arrange. }
        transitivity (E (uniform n) (fun r_1 => (1 * (inv n)))).
        { apply E_ext; intros r_1 D_r_1; by_delta (n) (r_1) (fun r_6 : R => 1). }
        transitivity (E (uniform n) (fun i => 1 * (inv n))). { arrange. }
        transitivity (E (uniform n) (fun r_7 => (inv n) * (1))).
        { apply E_ext; intros r_7 D_r_7; draws.
          transitivity (inv n).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv n) * (E (uniform n) (fun r_7 => 1))).
        { linear. }
        transitivity ((inv n) * (E (uniform n) (fun i => 1))). { arrange. }
        assert (E8' : normal_form (E (uniform n) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      assert (E9' : normal_form (E (uniform n) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E10' : normal_form (E (uniform n) (fun i => E (uniform n) (fun j => delta i j))) (inv n)).
      { unfold normal_form.
        transitivity (E (uniform n) (fun r_1 => E (uniform n) (fun r_11 => (delta r_1 r_11)))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform n) (fun r_11 => (1) * (delta r_1 r_11))).
          { etransitivity; [| symmetry; exact (E_scale (uniform n) (1) (fun r_11 => delta r_1 r_11))]; arrange. }
          apply E_ext; intros r_11 D_r_11; draws.
          arrange. }
        transitivity (E (uniform n) (fun r_1 => (1 * (inv n)))).
        { apply E_ext; intros r_1 D_r_1; by_delta (n) (r_1) (fun r_11 : R => 1). }
        transitivity (E (uniform n) (fun i => 1 * (inv n))). { arrange. }
        transitivity (E (uniform n) (fun r_12 => (inv n) * (1))).
        { apply E_ext; intros r_12 D_r_12; draws.
          transitivity (inv n).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv n) * (E (uniform n) (fun r_12 => 1))).
        { linear. }
        transitivity ((inv n) * (E (uniform n) (fun i => 1))). { arrange. }
        assert (E13' : normal_form (E (uniform n) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      assert (Z0' : n <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | first [arrange | equal]]. }
    try assert (N14' : normal_form (inv (n ^ 2)) ((inv n) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : n <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : n <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | first [arrange | equal]]. }
  assert (S1' : t * (inv n) + M * (1 - inv n) = M + t * (inv n) - M * (inv n)).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (uniform n) (fun i => n * (E (uniform n) (fun j => M * (1 - delta i j) + delta i j * t))) * n * (inv (n ^ 2))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (t * (inv n) + M * (1 - inv n)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [spread], by Algebra:
  -E[n*E[M*(1 - delta(c, e)) + delta(c, e)*t; e ~ uniform(n)]; c ~ uniform(n)]*n*n^(-2) + t = (-M
    + t)*(1 - n^(-1))
*)
Lemma step_spread (M : R) (n : R) (t : R)
    (label_n : label n) :
  t - E (uniform n) (fun i => n * (E (uniform n) (fun j => M * (1 - delta i j) + delta i j * t))) * n * (inv (n ^ 2)) = (t - M) * (1 - inv n).
Proof.
  assert (S0' : t - E (uniform n) (fun i => n * (E (uniform n) (fun j => M * (1 - delta i j) + delta i j * t))) * n * (inv (n ^ 2)) = M * (inv n) + t - M - t * (inv n)).
  { transitivity (t - E (uniform n) (fun i => n * (E (uniform n) (fun j => M * (1 - delta i j) + delta i j * t))) * n * (inv (n ^ 2))). { arrange. }
    assert (E0' : normal_form (E (uniform n) (fun i => n * (E (uniform n) (fun j => M * (1 - delta i j) + delta i j * t)))) (n * M + t - M)).
    { unfold normal_form.
      transitivity (E (uniform n) (fun r_1 => (n * t) * (E (uniform n) (fun i => delta r_1 i)) + ((n * M) * (1) + (((-1) * n * M) * (E (uniform n) (fun i => delta r_1 i)))))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (n * (E (uniform n) (fun i => delta r_1 i)) * t + n * M - n * M * (E (uniform n) (fun i => delta r_1 i))).
        { transitivity (n * (E (uniform n) (fun i => M * (1 - delta r_1 i) + delta r_1 i * t))). { arrange. }
          assert (E2' : normal_form (E (uniform n) (fun i => M * (1 - delta r_1 i) + delta r_1 i * t)) (E (uniform n) (fun i => delta r_1 i) * t + M - M * (E (uniform n) (fun i => delta r_1 i)))).
          { unfold normal_form.
            transitivity (E (uniform n) (fun r_3 => (t) * (delta r_1 r_3) + ((M) * (1) + (((-1) * M) * (delta r_1 r_3))))).
            { apply E_ext; intros r_3 D_r_3; draws.
              transitivity (M + delta r_1 r_3 * t - delta r_1 r_3 * M).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((t) * (E (uniform n) (fun r_3 => delta r_1 r_3)) + ((M) * (E (uniform n) (fun r_3 => 1)) + (((-1) * M) * (E (uniform n) (fun r_3 => delta r_1 r_3))))).
            { linear. }
            transitivity ((t) * (E (uniform n) (fun i => delta r_1 i)) + ((M) * (E (uniform n) (fun i => 1)) + (((-1) * M) * (E (uniform n) (fun i => delta r_1 i))))). { arrange. }
            assert (E4' : normal_form (E (uniform n) (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((n * t) * (E (uniform n) (fun r_1 => E (uniform n) (fun i => delta r_1 i))) + ((n * M) * (E (uniform n) (fun r_1 => 1)) + (((-1) * n * M) * (E (uniform n) (fun r_1 => E (uniform n) (fun i => delta r_1 i)))))).
      { linear. }
      transitivity ((n * t) * (E (uniform n) (fun i => E (uniform n) (fun j => delta i j))) + ((n * M) * (E (uniform n) (fun i => 1)) + (((-1) * n * M) * (E (uniform n) (fun i => E (uniform n) (fun j => delta i j)))))). { arrange. }
      assert (E5' : normal_form (E (uniform n) (fun i => E (uniform n) (fun j => delta i j))) (inv n)).
      { unfold normal_form.
        transitivity (E (uniform n) (fun r_1 => E (uniform n) (fun r_6 => (delta r_1 r_6)))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform n) (fun r_6 => (1) * (delta r_1 r_6))).
          { etransitivity; [| symmetry; exact (E_scale (uniform n) (1) (fun r_6 => delta r_1 r_6))]; arrange. }
          apply E_ext; intros r_6 D_r_6; draws.
          arrange. }
        transitivity (E (uniform n) (fun r_1 => (1 * (inv n)))).
        { apply E_ext; intros r_1 D_r_1; by_delta (n) (r_1) (fun r_6 : R => 1). }
        transitivity (E (uniform n) (fun i => 1 * (inv n))). { arrange. }
        transitivity (E (uniform n) (fun r_7 => (inv n) * (1))).
        { apply E_ext; intros r_7 D_r_7; draws.
          transitivity (inv n).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv n) * (E (uniform n) (fun r_7 => 1))).
        { linear. }
        transitivity ((inv n) * (E (uniform n) (fun i => 1))). { arrange. }
        assert (E8' : normal_form (E (uniform n) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      assert (E9' : normal_form (E (uniform n) (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E10' : normal_form (E (uniform n) (fun i => E (uniform n) (fun j => delta i j))) (inv n)).
      { unfold normal_form.
        transitivity (E (uniform n) (fun r_1 => E (uniform n) (fun r_11 => (delta r_1 r_11)))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (uniform n) (fun r_11 => (1) * (delta r_1 r_11))).
          { etransitivity; [| symmetry; exact (E_scale (uniform n) (1) (fun r_11 => delta r_1 r_11))]; arrange. }
          apply E_ext; intros r_11 D_r_11; draws.
          arrange. }
        transitivity (E (uniform n) (fun r_1 => (1 * (inv n)))).
        { apply E_ext; intros r_1 D_r_1; by_delta (n) (r_1) (fun r_11 : R => 1). }
        transitivity (E (uniform n) (fun i => 1 * (inv n))). { arrange. }
        transitivity (E (uniform n) (fun r_12 => (inv n) * (1))).
        { apply E_ext; intros r_12 D_r_12; draws.
          transitivity (inv n).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv n) * (E (uniform n) (fun r_12 => 1))).
        { linear. }
        transitivity ((inv n) * (E (uniform n) (fun i => 1))). { arrange. }
        assert (E13' : normal_form (E (uniform n) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      assert (Z0' : n <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | first [arrange | equal]]. }
    try assert (N14' : normal_form (inv (n ^ 2)) ((inv n) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : n <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : n <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | first [arrange | equal]]. }
  assert (S1' : (t - M) * (1 - inv n) = M * (inv n) + t - M - t * (inv n)).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (t - E (uniform n) (fun i => n * (E (uniform n) (fun j => M * (1 - delta i j) + delta i j * t))) * n * (inv (n ^ 2))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((t - M) * (1 - inv n)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

Theorem theorem_1 (M : R) (n : R) (t : R)
    (label_n : label n) :
  E (uniform n) (fun i => n * (E (uniform n) (fun j => M * (1 - delta i j) + delta i j * t))) * n * (inv (n ^ 2)) = t * (inv n) + M * (1 - inv n).
Proof. exact (step_mean_of_pairs (M) (n) (t) label_n). Qed.

Theorem theorem_2 (M : R) (n : R) (t : R)
    (label_n : label n) :
  t - E (uniform n) (fun i => n * (E (uniform n) (fun j => M * (1 - delta i j) + delta i j * t))) * n * (inv (n ^ 2)) = (t - M) * (1 - inv n).
Proof. exact (step_spread (M) (n) (t) label_n). Qed.
