(** $|E x - E y|^2 >= 0$, $tr Sigma_W >= 0$ and $tr Sigma_B >= 0$ (traces-nonnegative)

  Then <-E[x; x ~ X2] + E[x; x ~ X1], -E[x; x ~ X2] + E[x; x ~ X1]> >= 0
  Then E[E[<x, x>; x ~ Xc] - E[E[<x, y>; y ~ Xc]; x ~ Xc]; c ~ p_w] >= 0
  Then E[-2*E[E[E[<x, y>; y ~ Xe]; x ~ Xc]; e ~ p_g] + E[E[<x, y>; y ~ Xc]; x ~ Xc] + E[E[E[E[<x,
    y>; y ~ Xn]; x ~ Xe]; n ~ p_g]; e ~ p_g]; c ~ p_b] >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [distance], by Sign:
  <-E[x; x ~ X2] + E[x; x ~ X1], -E[x; x ~ X2] + E[x; x ~ X1]> >= 0
*)
Lemma step_distance (V : Space) (X : R -> law V) :
  dot (vadd (vscale (-1) (VE (X 2) (fun x => x))) (VE (X 1) (fun x => x))) (vadd (vscale (-1) (VE (X 2) (fun x => x))) (VE (X 1) (fun x => x))) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [within], by Sign:
  E[E[<x, x>; x ~ Xc] - E[E[<x, y>; y ~ Xc]; x ~ Xc]; c ~ p_w] >= 0
*)
Lemma step_within (V : Space) (X : R -> law V) (p_w : law R)
    (sort_p_w : law_of_labels p_w) :
  E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))) >= 0.
Proof.
  assert (P' : 0 <= (E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y)))))))).
  { sign. }
  assert (G' : (E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))) - (0) = (E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y)))))))).
  { assert (S0' : E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))) - 0 = E p_w (fun i => E (X i) (fun x => dot x x)) - E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))).
    { transitivity (E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))) - 0). { arrange. }
      assert (E0' : normal_form (E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))) (E p_w (fun i => E (X i) (fun x => dot x x)) - E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))).
      { unfold normal_form.
        transitivity (E p_w (fun r_1 => (-1) * (E (X r_1) (fun x => E (X r_1) (fun y => dot x y))) + ((1) * (E (X r_1) (fun x => dot x x))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (X r_1) (fun x => dot x x) - E (X r_1) (fun x => E (X r_1) (fun y => dot x y))).
          { transitivity (E (X r_1) (fun x => dot x x) - E (X r_1) (fun x => E (X r_1) (fun y => dot x y))). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-1) * (E p_w (fun r_1 => E (X r_1) (fun x => E (X r_1) (fun y => dot x y)))) + ((1) * (E p_w (fun r_1 => E (X r_1) (fun x => dot x x))))).
        { linear. }
        transitivity ((-1) * (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((1) * (E p_w (fun i => E (X i) (fun x => dot x x))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y)))))) = E p_w (fun i => E (X i) (fun x => dot x x)) - E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))).
    { transitivity (E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y))))))). { arrange. }
      assert (E4' : normal_form (E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y))))))) (E p_w (fun i => E (X i) (fun x => dot x x)) - E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))).
      { unfold normal_form.
        transitivity (E p_w (fun r_5 => (1) * (E (X r_5) (fun x => dot x x)) + ((-1) * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))))).
        { apply E_ext; intros r_5 D_r_5; draws.
          transitivity (E (X r_5) (fun x => dot x x) - E (X r_5) (fun x => E (X r_5) (fun y => dot x y))).
          { transitivity (E (X r_5) (fun x => dot (vadd x (vscale (-1) (VE (X r_5) (fun y => y)))) (vadd x (vscale (-1) (VE (X r_5) (fun y => y)))))). { arrange. }
            assert (E6' : normal_form (E (X r_5) (fun x => dot (vadd x (vscale (-1) (VE (X r_5) (fun y => y)))) (vadd x (vscale (-1) (VE (X r_5) (fun y => y)))))) (E (X r_5) (fun x => dot x x) - E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))).
            { unfold normal_form.
              transitivity (E (X r_5) (fun x_7 => (1) * (dot x_7 x_7) + ((-2) * (E (X r_5) (fun x => dot x_7 x)) + ((E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) * (1))))).
              { apply E_ext; intros x_7 D_x_7; draws.
                transitivity (dot x_7 x_7 + E (X r_5) (fun x => E (X r_5) (fun y => dot x y)) - 2 * (E (X r_5) (fun x => dot x_7 x))).
                { transitivity (dot (vadd x_7 (vscale (-1) (VE (X r_5) (fun x => x)))) (vadd x_7 (vscale (-1) (VE (X r_5) (fun x => x))))). { arrange. }
                  transitivity ((dot x_7 x_7 - E (X r_5) (fun x => dot x_7 x)) - (E (X r_5) (fun x => dot x_7 x) - E (X r_5) (fun x => dot x (VE (X r_5) (fun y => y))))). { products; arrange. }
                  assert (E9' : normal_form (E (X r_5) (fun x => dot x (VE (X r_5) (fun y => y)))) (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))).
                  { unfold normal_form.
                    transitivity (E (X r_5) (fun x_10 => (1) * (E (X r_5) (fun x => dot x_10 x)))).
                    { apply E_ext; intros x_10 D_x_10; draws.
                      transitivity (E (X r_5) (fun x => dot x_10 x)).
                      { transitivity (dot x_10 (VE (X r_5) (fun x => x))). { arrange. }
                        transitivity (E (X r_5) (fun x => dot x_10 x)). { products; arrange. }
                        first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity ((1) * (E (X r_5) (fun x_10 => E (X r_5) (fun x => dot x_10 x)))).
                    { linear. }
                    transitivity ((1) * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))). { arrange. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (X r_5) (fun x_7 => dot x_7 x_7)) + ((-2) * (E (X r_5) (fun x_7 => E (X r_5) (fun x => dot x_7 x))) + ((E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) * (E (X r_5) (fun x_7 => 1))))).
              { linear. }
              transitivity ((1) * (E (X r_5) (fun x => dot x x)) + ((-2) * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) + ((E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) * (E (X r_5) (fun x => 1))))). { arrange. }
              assert (E12' : normal_form (E (X r_5) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E p_w (fun r_5 => E (X r_5) (fun x => dot x x))) + ((-1) * (E p_w (fun r_5 => E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))))).
        { linear. }
        transitivity ((1) * (E p_w (fun i => E (X i) (fun x => dot x x))) + ((-1) * (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y))))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [between], by Sign:
  E[-2*E[E[E[<x, y>; y ~ Xe]; x ~ Xc]; e ~ p_g] + E[E[<x, y>; y ~ Xc]; x ~ Xc] + E[E[E[E[<x, y>; y
    ~ Xn]; x ~ Xe]; n ~ p_g]; e ~ p_g]; c ~ p_b] >= 0
*)
Lemma step_between (V : Space) (X : R -> law V) (p_b : law R) (p_g : law R)
    (sort_p_b : law_of_labels p_b)
    (sort_p_g : law_of_labels p_g) :
  E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) >= 0.
Proof.
  assert (P' : 0 <= (E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x)))))).
  { sign. }
  assert (G' : (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) - (0) = (E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x)))))).
  { assert (S0' : E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 0 = E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
    { transitivity (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 0). { arrange. }
      assert (E0' : normal_form (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))).
      { unfold normal_form.
        transitivity (E p_b (fun r_1 => (-2) * (E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (1) + ((1) * (E (X r_1) (fun x => E (X r_1) (fun y => dot x y))))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (X r_1) (fun x => E (X r_1) (fun y => dot x y)) + E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) - 2 * (E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
          { transitivity (E (X r_1) (fun x => E (X r_1) (fun y => dot x y)) + E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) - 2 * (E p_g (fun i => E (X r_1) (fun x => E (X i) (fun y => dot x y))))). { arrange. }
            assert (E2' : normal_form (E p_g (fun i => E (X r_1) (fun x => E (X i) (fun y => dot x y)))) (E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_3 => (1) * (E (X r_3) (fun x => E (X r_1) (fun y => dot x y))))).
              { apply E_ext; intros r_3 D_r_3; draws.
                transitivity (E (X r_3) (fun x => E (X r_1) (fun y => dot x y))).
                { transitivity (E (X r_1) (fun x => E (X r_3) (fun y => dot x y))). { arrange. }
                  assert (E4' : normal_form (E (X r_1) (fun x => E (X r_3) (fun y => dot x y))) (E (X r_3) (fun x => E (X r_1) (fun y => dot x y)))).
                  { unfold normal_form.
                    transitivity (E (X r_1) (fun x_5 => (1) * (E (X r_3) (fun x => dot x_5 x)))).
                    { apply E_ext; intros x_5 D_x_5; draws.
                      transitivity (E (X r_3) (fun x => dot x_5 x)).
                      { transitivity (E (X r_3) (fun x => dot x_5 x)). { arrange. }
                        first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity ((1) * (E (X r_1) (fun x_5 => E (X r_3) (fun x => dot x_5 x)))).
                    { linear. }
                    transitivity ((1) * (E (X r_1) (fun x => E (X r_3) (fun y => dot x y)))). { arrange. }
                    assert (E7' : normal_form (E (X r_1) (fun x => E (X r_3) (fun y => dot x y))) (E (X r_3) (fun x => E (X r_1) (fun y => dot x y)))).
                    { unfold normal_form.
                      transitivity (E (X r_1) (fun x_5 => E (X r_3) (fun x_8 => (dot x_5 x_8)))).
                      { apply E_ext; intros x_5 D_x_5; draws.
                        transitivity (E (X r_3) (fun x_8 => (1) * (dot x_5 x_8))).
                        { etransitivity; [| symmetry; exact (E_scale (X r_3) (1) (fun x_8 => dot x_5 x_8))]; arrange. }
                        apply E_ext; intros x_8 D_x_8; draws.
                        arrange. }
                      transitivity (E (X r_3) (fun x_8 => E (X r_1) (fun x_5 => (dot x_5 x_8)))).
                      { exact (E_swap (X r_1) (X r_3) (fun x_5 x_8 => (dot x_5 x_8))). }
                      repeat (apply E_ext; intros); arrange. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E p_g (fun r_3 => E (X r_3) (fun x => E (X r_1) (fun y => dot x y))))).
              { linear. }
              transitivity ((1) * (E p_g (fun i => E (X i) (fun x => E (X r_1) (fun y => dot x y))))). { arrange. }
              assert (E9' : normal_form (E p_g (fun i => E (X i) (fun x => E (X r_1) (fun y => dot x y)))) (E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
              { unfold normal_form.
                transitivity (E p_g (fun r_3 => E (X r_3) (fun x_10 => E (X r_1) (fun x_11 => (dot x_10 x_11))))).
                { apply E_ext; intros r_3 D_r_3; draws.
                  transitivity (E (X r_3) (fun x_10 => (1) * (E (X r_1) (fun x => dot x_10 x)))).
                  { etransitivity; [| symmetry; exact (E_scale (X r_3) (1) (fun x_10 => E (X r_1) (fun x => dot x_10 x)))]; arrange. }
                  apply E_ext; intros x_10 D_x_10; draws.
                  transitivity (E (X r_1) (fun x_11 => (1) * (dot x_10 x_11))).
                  { etransitivity; [| symmetry; exact (E_scale (X r_1) (1) (fun x_11 => dot x_10 x_11))]; arrange. }
                  apply E_ext; intros x_11 D_x_11; draws.
                  arrange. }
                transitivity (E p_g (fun r_3 => E (X r_1) (fun x_11 => E (X r_3) (fun x_10 => (dot x_10 x_11))))).
                { apply E_ext; intros r_3 ?; exact (E_swap (X r_3) (X r_1) (fun x_10 x_11 => (dot x_10 x_11))). }
                transitivity (E (X r_1) (fun x_11 => E p_g (fun r_3 => E (X r_3) (fun x_10 => (dot x_10 x_11))))).
                { exact (E_swap p_g (X r_1) (fun r_3 x_11 => E (X r_3) (fun x_10 => (dot x_10 x_11)))). }
                repeat (apply E_ext; intros); arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-2) * (E p_b (fun r_1 => E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun r_1 => 1)) + ((1) * (E p_b (fun r_1 => E (X r_1) (fun x => E (X r_1) (fun y => dot x y))))))).
        { linear. }
        transitivity ((-2) * (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun i => 1)) + ((1) * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))))). { arrange. }
        assert (E14' : normal_form (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
        { unfold normal_form.
          transitivity (E p_b (fun r_1 => E (X r_1) (fun x_15 => E p_g (fun r_16 => E (X r_16) (fun x_17 => (dot x_15 x_17)))))).
          { apply E_ext; intros r_1 D_r_1; draws.
            transitivity (E (X r_1) (fun x_15 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_15 x))))).
            { etransitivity; [| symmetry; exact (E_scale (X r_1) (1) (fun x_15 => E p_g (fun i => E (X i) (fun x => dot x_15 x))))]; arrange. }
            apply E_ext; intros x_15 D_x_15; draws.
            transitivity (E p_g (fun r_16 => (1) * (E (X r_16) (fun x => dot x_15 x)))).
            { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_16 => E (X r_16) (fun x => dot x_15 x)))]; arrange. }
            apply E_ext; intros r_16 D_r_16; draws.
            transitivity (E (X r_16) (fun x_17 => (1) * (dot x_15 x_17))).
            { etransitivity; [| symmetry; exact (E_scale (X r_16) (1) (fun x_17 => dot x_15 x_17))]; arrange. }
            apply E_ext; intros x_17 D_x_17; draws.
            arrange. }
          transitivity (E p_b (fun r_1 => E p_g (fun r_16 => E (X r_1) (fun x_15 => E (X r_16) (fun x_17 => (dot x_15 x_17)))))).
          { apply E_ext; intros r_1 ?; exact (E_swap (X r_1) p_g (fun x_15 r_16 => E (X r_16) (fun x_17 => (dot x_15 x_17)))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E18' : normal_form (E p_b (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x)))) = E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
    { transitivity (E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))))). { arrange. }
      assert (E19' : normal_form (E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))).
      { unfold normal_form.
        transitivity (E p_b (fun r_20 => (1) * (E (X r_20) (fun x => E (X r_20) (fun y => dot x y))) + ((-2) * (E (X r_20) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (1))))).
        { apply E_ext; intros r_20 D_r_20; draws.
          transitivity (E (X r_20) (fun x => E (X r_20) (fun y => dot x y)) + E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) - 2 * (E (X r_20) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
          { transitivity (dot (vadd (vscale (-1) (VE p_g (fun i => VE (X i) (fun x => x)))) (VE (X r_20) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun i => VE (X i) (fun x => x)))) (VE (X r_20) (fun x => x)))). { arrange. }
            transitivity ((E (X r_20) (fun x => dot x (VE (X r_20) (fun y => y))) - E (X r_20) (fun x => dot x (VE p_g (fun i => VE (X i) (fun y => y))))) - (E p_g (fun i => dot (VE (X i) (fun x => x)) (VE (X r_20) (fun x => x))) - E p_g (fun i => dot (VE (X i) (fun x => x)) (VE p_g (fun j => VE (X j) (fun x => x)))))). { products; arrange. }
            assert (E21' : normal_form (E p_g (fun i => dot (VE (X i) (fun x => x)) (VE p_g (fun j => VE (X j) (fun x => x))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_22 => (1) * (E (X r_22) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))))).
              { apply E_ext; intros r_22 D_r_22; draws.
                transitivity (E (X r_22) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))).
                { transitivity (dot (VE (X r_22) (fun x => x)) (VE p_g (fun i => VE (X i) (fun x => x)))). { arrange. }
                  transitivity (E (X r_22) (fun x => dot x (VE p_g (fun i => VE (X i) (fun y => y))))). { products; arrange. }
                  assert (E23' : normal_form (E (X r_22) (fun x => dot x (VE p_g (fun i => VE (X i) (fun y => y))))) (E (X r_22) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
                  { unfold normal_form.
                    transitivity (E (X r_22) (fun x_24 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_24 x))))).
                    { apply E_ext; intros x_24 D_x_24; draws.
                      transitivity (E p_g (fun i => E (X i) (fun x => dot x_24 x))).
                      { transitivity (dot x_24 (VE p_g (fun i => VE (X i) (fun x => x)))). { arrange. }
                        transitivity (E p_g (fun i => dot x_24 (VE (X i) (fun x => x)))). { products; arrange. }
                        assert (E25' : normal_form (E p_g (fun i => dot x_24 (VE (X i) (fun x => x)))) (E p_g (fun i => E (X i) (fun x => dot x_24 x)))).
                        { unfold normal_form.
                          transitivity (E p_g (fun r_26 => (1) * (E (X r_26) (fun x => dot x_24 x)))).
                          { apply E_ext; intros r_26 D_r_26; draws.
                            transitivity (E (X r_26) (fun x => dot x_24 x)).
                            { transitivity (dot x_24 (VE (X r_26) (fun x => x))). { arrange. }
                              transitivity (E (X r_26) (fun x => dot x_24 x)). { products; arrange. }
                              first [put; solve [ring] | first [arrange | equal]]. }
                            arrange. }
                          transitivity ((1) * (E p_g (fun r_26 => E (X r_26) (fun x => dot x_24 x)))).
                          { linear. }
                          transitivity ((1) * (E p_g (fun i => E (X i) (fun x => dot x_24 x)))). { arrange. }
                          arrange. }
                        first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity ((1) * (E (X r_22) (fun x_24 => E p_g (fun i => E (X i) (fun x => dot x_24 x))))).
                    { linear. }
                    transitivity ((1) * (E (X r_22) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))). { arrange. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E p_g (fun r_22 => E (X r_22) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))))).
              { linear. }
              transitivity ((1) * (E p_g (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y)))))). { arrange. }
              assert (E28' : normal_form (E p_g (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
              { unfold normal_form.
                transitivity (E p_g (fun r_22 => E (X r_22) (fun x_29 => E p_g (fun r_30 => E (X r_30) (fun x_31 => (dot x_29 x_31)))))).
                { apply E_ext; intros r_22 D_r_22; draws.
                  transitivity (E (X r_22) (fun x_29 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_29 x))))).
                  { etransitivity; [| symmetry; exact (E_scale (X r_22) (1) (fun x_29 => E p_g (fun i => E (X i) (fun x => dot x_29 x))))]; arrange. }
                  apply E_ext; intros x_29 D_x_29; draws.
                  transitivity (E p_g (fun r_30 => (1) * (E (X r_30) (fun x => dot x_29 x)))).
                  { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_30 => E (X r_30) (fun x => dot x_29 x)))]; arrange. }
                  apply E_ext; intros r_30 D_r_30; draws.
                  transitivity (E (X r_30) (fun x_31 => (1) * (dot x_29 x_31))).
                  { etransitivity; [| symmetry; exact (E_scale (X r_30) (1) (fun x_31 => dot x_29 x_31))]; arrange. }
                  apply E_ext; intros x_31 D_x_31; draws.
                  arrange. }
                transitivity (E p_g (fun r_22 => E p_g (fun r_30 => E (X r_22) (fun x_29 => E (X r_30) (fun x_31 => (dot x_29 x_31)))))).
                { apply E_ext; intros r_22 ?; exact (E_swap (X r_22) p_g (fun x_29 r_30 => E (X r_30) (fun x_31 => (dot x_29 x_31)))). }
                repeat (apply E_ext; intros); arrange. }
              arrange. }
            assert (E32' : normal_form (E p_g (fun i => dot (VE (X i) (fun x => x)) (VE (X r_20) (fun x => x)))) (E (X r_20) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_33 => (1) * (E (X r_20) (fun x => E (X r_33) (fun y => dot x y))))).
              { apply E_ext; intros r_33 D_r_33; draws.
                transitivity (E (X r_20) (fun x => E (X r_33) (fun y => dot x y))).
                { transitivity (dot (VE (X r_33) (fun x => x)) (VE (X r_20) (fun x => x))). { arrange. }
                  transitivity (E (X r_33) (fun x => dot x (VE (X r_20) (fun y => y)))). { products; arrange. }
                  assert (E34' : normal_form (E (X r_33) (fun x => dot x (VE (X r_20) (fun y => y)))) (E (X r_20) (fun x => E (X r_33) (fun y => dot x y)))).
                  { unfold normal_form.
                    transitivity (E (X r_33) (fun x_35 => (1) * (E (X r_20) (fun x => dot x_35 x)))).
                    { apply E_ext; intros x_35 D_x_35; draws.
                      transitivity (E (X r_20) (fun x => dot x_35 x)).
                      { transitivity (dot x_35 (VE (X r_20) (fun x => x))). { arrange. }
                        transitivity (E (X r_20) (fun x => dot x_35 x)). { products; arrange. }
                        first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity ((1) * (E (X r_33) (fun x_35 => E (X r_20) (fun x => dot x_35 x)))).
                    { linear. }
                    transitivity ((1) * (E (X r_33) (fun x => E (X r_20) (fun y => dot x y)))). { arrange. }
                    assert (E37' : normal_form (E (X r_33) (fun x => E (X r_20) (fun y => dot x y))) (E (X r_20) (fun x => E (X r_33) (fun y => dot x y)))).
                    { unfold normal_form.
                      transitivity (E (X r_33) (fun x_35 => E (X r_20) (fun x_38 => (dot x_35 x_38)))).
                      { apply E_ext; intros x_35 D_x_35; draws.
                        transitivity (E (X r_20) (fun x_38 => (1) * (dot x_35 x_38))).
                        { etransitivity; [| symmetry; exact (E_scale (X r_20) (1) (fun x_38 => dot x_35 x_38))]; arrange. }
                        apply E_ext; intros x_38 D_x_38; draws.
                        arrange. }
                      transitivity (E (X r_20) (fun x_38 => E (X r_33) (fun x_35 => (dot x_35 x_38)))).
                      { exact (E_swap (X r_33) (X r_20) (fun x_35 x_38 => (dot x_35 x_38))). }
                      repeat (apply E_ext; intros); arrange. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E p_g (fun r_33 => E (X r_20) (fun x => E (X r_33) (fun y => dot x y))))).
              { linear. }
              transitivity ((1) * (E p_g (fun i => E (X r_20) (fun x => E (X i) (fun y => dot x y))))). { arrange. }
              assert (E39' : normal_form (E p_g (fun i => E (X r_20) (fun x => E (X i) (fun y => dot x y)))) (E (X r_20) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
              { unfold normal_form.
                transitivity (E p_g (fun r_33 => E (X r_20) (fun x_40 => E (X r_33) (fun x_41 => (dot x_40 x_41))))).
                { apply E_ext; intros r_33 D_r_33; draws.
                  transitivity (E (X r_20) (fun x_40 => (1) * (E (X r_33) (fun x => dot x_40 x)))).
                  { etransitivity; [| symmetry; exact (E_scale (X r_20) (1) (fun x_40 => E (X r_33) (fun x => dot x_40 x)))]; arrange. }
                  apply E_ext; intros x_40 D_x_40; draws.
                  transitivity (E (X r_33) (fun x_41 => (1) * (dot x_40 x_41))).
                  { etransitivity; [| symmetry; exact (E_scale (X r_33) (1) (fun x_41 => dot x_40 x_41))]; arrange. }
                  apply E_ext; intros x_41 D_x_41; draws.
                  arrange. }
                transitivity (E (X r_20) (fun x_40 => E p_g (fun r_33 => E (X r_33) (fun x_41 => (dot x_40 x_41))))).
                { exact (E_swap p_g (X r_20) (fun r_33 x_40 => E (X r_33) (fun x_41 => (dot x_40 x_41)))). }
                repeat (apply E_ext; intros); arrange. }
              arrange. }
            assert (E42' : normal_form (E (X r_20) (fun x => dot x (VE p_g (fun i => VE (X i) (fun y => y))))) (E (X r_20) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E (X r_20) (fun x_43 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_43 x))))).
              { apply E_ext; intros x_43 D_x_43; draws.
                transitivity (E p_g (fun i => E (X i) (fun x => dot x_43 x))).
                { transitivity (dot x_43 (VE p_g (fun i => VE (X i) (fun x => x)))). { arrange. }
                  transitivity (E p_g (fun i => dot x_43 (VE (X i) (fun x => x)))). { products; arrange. }
                  assert (E44' : normal_form (E p_g (fun i => dot x_43 (VE (X i) (fun x => x)))) (E p_g (fun i => E (X i) (fun x => dot x_43 x)))).
                  { unfold normal_form.
                    transitivity (E p_g (fun r_45 => (1) * (E (X r_45) (fun x => dot x_43 x)))).
                    { apply E_ext; intros r_45 D_r_45; draws.
                      transitivity (E (X r_45) (fun x => dot x_43 x)).
                      { transitivity (dot x_43 (VE (X r_45) (fun x => x))). { arrange. }
                        transitivity (E (X r_45) (fun x => dot x_43 x)). { products; arrange. }
                        first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity ((1) * (E p_g (fun r_45 => E (X r_45) (fun x => dot x_43 x)))).
                    { linear. }
                    transitivity ((1) * (E p_g (fun i => E (X i) (fun x => dot x_43 x)))). { arrange. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (X r_20) (fun x_43 => E p_g (fun i => E (X i) (fun x => dot x_43 x))))).
              { linear. }
              transitivity ((1) * (E (X r_20) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))). { arrange. }
              arrange. }
            assert (E47' : normal_form (E (X r_20) (fun x => dot x (VE (X r_20) (fun y => y)))) (E (X r_20) (fun x => E (X r_20) (fun y => dot x y)))).
            { unfold normal_form.
              transitivity (E (X r_20) (fun x_48 => (1) * (E (X r_20) (fun x => dot x_48 x)))).
              { apply E_ext; intros x_48 D_x_48; draws.
                transitivity (E (X r_20) (fun x => dot x_48 x)).
                { transitivity (dot x_48 (VE (X r_20) (fun x => x))). { arrange. }
                  transitivity (E (X r_20) (fun x => dot x_48 x)). { products; arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (X r_20) (fun x_48 => E (X r_20) (fun x => dot x_48 x)))).
              { linear. }
              transitivity ((1) * (E (X r_20) (fun x => E (X r_20) (fun y => dot x y)))). { arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E p_b (fun r_20 => E (X r_20) (fun x => E (X r_20) (fun y => dot x y)))) + ((-2) * (E p_b (fun r_20 => E (X r_20) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun r_20 => 1))))).
        { linear. }
        transitivity ((1) * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((-2) * (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun i => 1))))). { arrange. }
        assert (E50' : normal_form (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
        { unfold normal_form.
          transitivity (E p_b (fun r_20 => E (X r_20) (fun x_51 => E p_g (fun r_52 => E (X r_52) (fun x_53 => (dot x_51 x_53)))))).
          { apply E_ext; intros r_20 D_r_20; draws.
            transitivity (E (X r_20) (fun x_51 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_51 x))))).
            { etransitivity; [| symmetry; exact (E_scale (X r_20) (1) (fun x_51 => E p_g (fun i => E (X i) (fun x => dot x_51 x))))]; arrange. }
            apply E_ext; intros x_51 D_x_51; draws.
            transitivity (E p_g (fun r_52 => (1) * (E (X r_52) (fun x => dot x_51 x)))).
            { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_52 => E (X r_52) (fun x => dot x_51 x)))]; arrange. }
            apply E_ext; intros r_52 D_r_52; draws.
            transitivity (E (X r_52) (fun x_53 => (1) * (dot x_51 x_53))).
            { etransitivity; [| symmetry; exact (E_scale (X r_52) (1) (fun x_53 => dot x_51 x_53))]; arrange. }
            apply E_ext; intros x_53 D_x_53; draws.
            arrange. }
          transitivity (E p_b (fun r_20 => E p_g (fun r_52 => E (X r_20) (fun x_51 => E (X r_52) (fun x_53 => (dot x_51 x_53)))))).
          { apply E_ext; intros r_20 ?; exact (E_swap (X r_20) p_g (fun x_51 r_52 => E (X r_52) (fun x_53 => (dot x_51 x_53)))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E54' : normal_form (E p_b (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; exact P'.
Qed.

Theorem theorem_1 (V : Space) (X : R -> law V) :
  dot (vadd (vscale (-1) (VE (X 2) (fun x => x))) (VE (X 1) (fun x => x))) (vadd (vscale (-1) (VE (X 2) (fun x => x))) (VE (X 1) (fun x => x))) >= 0.
Proof. exact (step_distance (V) (X)). Qed.

Theorem theorem_2 (V : Space) (X : R -> law V) (p_w : law R)
    (sort_p_w : law_of_labels p_w) :
  E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))) >= 0.
Proof. exact (step_within (V) (X) (p_w) sort_p_w). Qed.

Theorem theorem_3 (V : Space) (X : R -> law V) (p_b : law R) (p_g : law R)
    (sort_p_b : law_of_labels p_b)
    (sort_p_g : law_of_labels p_g) :
  E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) >= 0.
Proof. exact (step_between (V) (X) (p_b) (p_g) sort_p_b sort_p_g). Qed.
