(** $NC1$ is a function of the kernel, through its class moments (trace-formulas)

  Then E[E[<x - E[y; y ~ Xc], x - E[y; y ~ Xc]>; x ~ Xc]; c ~ p_w] = E[E[<x, x>; x ~ Xc] - E[E[<x,
    y>; y ~ Xc]; x ~ Xc]; c ~ p_w]
  Then E[<-E[E[x; x ~ Xe]; e ~ p_g] + E[x; x ~ Xc], -E[E[x; x ~ Xe]; e ~ p_g] + E[x; x ~ Xc]>; c ~
    p_b] = E[-2*E[E[E[<x, y>; y ~ Xe]; x ~ Xc]; e ~ p_g] + E[E[<x, y>; y ~ Xc]; x ~ Xc] +
    E[E[E[E[<x, y>; y ~ Xn]; x ~ Xe]; n ~ p_g]; e ~ p_g]; c ~ p_b]
  Then E[E[<x - E[y; y ~ Xc], x - E[y; y ~ Xc]>; x ~ Xc]; c ~ p_w] = E[E[E[1/2*<x - y, x - y>; y ~
    Xc]; x ~ Xc]; c ~ p_w]
  Then E[<-E[E[x; x ~ Xe]; e ~ p_g] + E[x; x ~ Xc], -E[E[x; x ~ Xe]; e ~ p_g] + E[x; x ~ Xc]>; c ~
    p_b] = E[E[<-E[x; x ~ Xe] + E[x; x ~ Xc], -E[x; x ~ Xe] + E[x; x ~ Xc]>; e ~ p_g]; c ~ p_b] -
    1/2*E[E[<-E[x; x ~ Xe] + E[x; x ~ Xc], -E[x; x ~ Xe] + E[x; x ~ Xc]>; e ~ p_g]; c ~ p_g]
  Then E[E[E[E[E[<x, y>; y ~ Xn]; x ~ Xe]; n ~ p]; e ~ p] + E[E[<x, y>; y ~ Xc]; x ~ Xc] -
    2*E[E[E[<x, y>; y ~ Xe]; x ~ Xc]; e ~ p]; c ~ p] + E[E[<x, x>; x ~ Xc] - E[E[<x, y>; y ~ Xc];
    x ~ Xc]; c ~ p] = E[E[<x - E[E[y; y ~ Xe]; e ~ p], x - E[E[y; y ~ Xe]; e ~ p]>; x ~ Xc]; c ~
    p]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [within], by Algebra:
  E[E[<x - E[y; y ~ Xc], x - E[y; y ~ Xc]>; x ~ Xc]; c ~ p_w] = E[E[<x, x>; x ~ Xc] - E[E[<x, y>;
    y ~ Xc]; x ~ Xc]; c ~ p_w]
*)
Lemma step_within (V : Space) (X : R -> law V) (p_w : law R)
    (sort_p_w : law_of_labels p_w) :
  E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y)))))) = E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))).
Proof.
  assert (S0' : E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y)))))) = E p_w (fun i => E (X i) (fun x => dot x x)) - E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))).
  { transitivity (E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y))))))). { arrange. }
    assert (E0' : normal_form (E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y))))))) (E p_w (fun i => E (X i) (fun x => dot x x)) - E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))).
    { unfold normal_form.
      transitivity (E p_w (fun r_1 => (-1) * (E (X r_1) (fun x => E (X r_1) (fun y => dot x y))) + ((1) * (E (X r_1) (fun x => dot x x))))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (E (X r_1) (fun x => dot x x) - E (X r_1) (fun x => E (X r_1) (fun y => dot x y))).
        { transitivity (E (X r_1) (fun x => dot (vadd x (vscale (-1) (VE (X r_1) (fun y => y)))) (vadd x (vscale (-1) (VE (X r_1) (fun y => y)))))). { arrange. }
          assert (E2' : normal_form (E (X r_1) (fun x => dot (vadd x (vscale (-1) (VE (X r_1) (fun y => y)))) (vadd x (vscale (-1) (VE (X r_1) (fun y => y)))))) (E (X r_1) (fun x => dot x x) - E (X r_1) (fun x => E (X r_1) (fun y => dot x y)))).
          { unfold normal_form.
            transitivity (E (X r_1) (fun x_3 => (1) * (dot x_3 x_3) + ((-2) * (E (X r_1) (fun x => dot x_3 x)) + ((E (X r_1) (fun x => E (X r_1) (fun y => dot x y))) * (1))))).
            { apply E_ext; intros x_3 D_x_3; draws.
              transitivity (dot x_3 x_3 + E (X r_1) (fun x => E (X r_1) (fun y => dot x y)) - 2 * (E (X r_1) (fun x => dot x_3 x))).
              { transitivity (dot (vadd x_3 (vscale (-1) (VE (X r_1) (fun x => x)))) (vadd x_3 (vscale (-1) (VE (X r_1) (fun x => x))))). { arrange. }
                transitivity ((dot x_3 x_3 - E (X r_1) (fun x => dot x_3 x)) - (E (X r_1) (fun x => dot x_3 x) - E (X r_1) (fun x => dot x (VE (X r_1) (fun y => y))))). { products; arrange. }
                assert (E5' : normal_form (E (X r_1) (fun x => dot x (VE (X r_1) (fun y => y)))) (E (X r_1) (fun x => E (X r_1) (fun y => dot x y)))).
                { unfold normal_form.
                  transitivity (E (X r_1) (fun x_6 => (1) * (E (X r_1) (fun x => dot x_6 x)))).
                  { apply E_ext; intros x_6 D_x_6; draws.
                    transitivity (E (X r_1) (fun x => dot x_6 x)).
                    { transitivity (dot x_6 (VE (X r_1) (fun x => x))). { arrange. }
                      transitivity (E (X r_1) (fun x => dot x_6 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_1) (fun x_6 => E (X r_1) (fun x => dot x_6 x)))).
                  { linear. }
                  transitivity ((1) * (E (X r_1) (fun x => E (X r_1) (fun y => dot x y)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (X r_1) (fun x_3 => dot x_3 x_3)) + ((-2) * (E (X r_1) (fun x_3 => E (X r_1) (fun x => dot x_3 x))) + ((E (X r_1) (fun x => E (X r_1) (fun y => dot x y))) * (E (X r_1) (fun x_3 => 1))))).
            { linear. }
            transitivity ((1) * (E (X r_1) (fun x => dot x x)) + ((-2) * (E (X r_1) (fun x => E (X r_1) (fun y => dot x y))) + ((E (X r_1) (fun x => E (X r_1) (fun y => dot x y))) * (E (X r_1) (fun x => 1))))). { arrange. }
            assert (E8' : normal_form (E (X r_1) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E p_w (fun r_1 => E (X r_1) (fun x => E (X r_1) (fun y => dot x y)))) + ((1) * (E p_w (fun r_1 => E (X r_1) (fun x => dot x x))))).
      { linear. }
      transitivity ((-1) * (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((1) * (E p_w (fun i => E (X i) (fun x => dot x x))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))) = E p_w (fun i => E (X i) (fun x => dot x x)) - E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))).
  { transitivity (E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))). { arrange. }
    assert (E9' : normal_form (E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))) (E p_w (fun i => E (X i) (fun x => dot x x)) - E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))).
    { unfold normal_form.
      transitivity (E p_w (fun r_10 => (1) * (E (X r_10) (fun x => dot x x)) + ((-1) * (E (X r_10) (fun x => E (X r_10) (fun y => dot x y)))))).
      { apply E_ext; intros r_10 D_r_10; draws.
        transitivity (E (X r_10) (fun x => dot x x) - E (X r_10) (fun x => E (X r_10) (fun y => dot x y))).
        { transitivity (E (X r_10) (fun x => dot x x) - E (X r_10) (fun x => E (X r_10) (fun y => dot x y))). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E p_w (fun r_10 => E (X r_10) (fun x => dot x x))) + ((-1) * (E p_w (fun r_10 => E (X r_10) (fun x => E (X r_10) (fun y => dot x y)))))).
      { linear. }
      transitivity ((1) * (E p_w (fun i => E (X i) (fun x => dot x x))) + ((-1) * (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y))))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [between], by Algebra:
  E[<-E[E[x; x ~ Xe]; e ~ p_g] + E[x; x ~ Xc], -E[E[x; x ~ Xe]; e ~ p_g] + E[x; x ~ Xc]>; c ~ p_b]
    = E[-2*E[E[E[<x, y>; y ~ Xe]; x ~ Xc]; e ~ p_g] + E[E[<x, y>; y ~ Xc]; x ~ Xc] + E[E[E[E[<x,
    y>; y ~ Xn]; x ~ Xe]; n ~ p_g]; e ~ p_g]; c ~ p_b]
*)
Lemma step_between (V : Space) (X : R -> law V) (p_b : law R) (p_g : law R)
    (sort_p_b : law_of_labels p_b)
    (sort_p_g : law_of_labels p_g) :
  E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x)))) = E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))).
Proof.
  assert (S0' : E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x)))) = E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
  { transitivity (E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))))). { arrange. }
    assert (E0' : normal_form (E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))).
    { unfold normal_form.
      transitivity (E p_b (fun r_1 => (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (1) + ((-2) * (E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))) + ((1) * (E (X r_1) (fun x => E (X r_1) (fun y => dot x y))))))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (E (X r_1) (fun x => E (X r_1) (fun y => dot x y)) + E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) - 2 * (E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
        { transitivity (dot (vadd (vscale (-1) (VE p_g (fun i => VE (X i) (fun x => x)))) (VE (X r_1) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun i => VE (X i) (fun x => x)))) (VE (X r_1) (fun x => x)))). { arrange. }
          transitivity ((E (X r_1) (fun x => dot x (VE (X r_1) (fun y => y))) - E (X r_1) (fun x => dot x (VE p_g (fun i => VE (X i) (fun y => y))))) - (E p_g (fun i => dot (VE (X i) (fun x => x)) (VE (X r_1) (fun x => x))) - E p_g (fun i => dot (VE (X i) (fun x => x)) (VE p_g (fun j => VE (X j) (fun x => x)))))). { products; arrange. }
          assert (E2' : normal_form (E p_g (fun i => dot (VE (X i) (fun x => x)) (VE (X r_1) (fun x => x)))) (E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
          { unfold normal_form.
            transitivity (E p_g (fun r_3 => (1) * (E (X r_3) (fun x => E (X r_1) (fun y => dot x y))))).
            { apply E_ext; intros r_3 D_r_3; draws.
              transitivity (E (X r_3) (fun x => E (X r_1) (fun y => dot x y))).
              { transitivity (dot (VE (X r_3) (fun x => x)) (VE (X r_1) (fun x => x))). { arrange. }
                transitivity (E (X r_3) (fun x => dot x (VE (X r_1) (fun y => y)))). { products; arrange. }
                assert (E4' : normal_form (E (X r_3) (fun x => dot x (VE (X r_1) (fun y => y)))) (E (X r_3) (fun x => E (X r_1) (fun y => dot x y)))).
                { unfold normal_form.
                  transitivity (E (X r_3) (fun x_5 => (1) * (E (X r_1) (fun x => dot x_5 x)))).
                  { apply E_ext; intros x_5 D_x_5; draws.
                    transitivity (E (X r_1) (fun x => dot x_5 x)).
                    { transitivity (dot x_5 (VE (X r_1) (fun x => x))). { arrange. }
                      transitivity (E (X r_1) (fun x => dot x_5 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_3) (fun x_5 => E (X r_1) (fun x => dot x_5 x)))).
                  { linear. }
                  transitivity ((1) * (E (X r_3) (fun x => E (X r_1) (fun y => dot x y)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E p_g (fun r_3 => E (X r_3) (fun x => E (X r_1) (fun y => dot x y))))).
            { linear. }
            transitivity ((1) * (E p_g (fun i => E (X i) (fun x => E (X r_1) (fun y => dot x y))))). { arrange. }
            assert (E7' : normal_form (E p_g (fun i => E (X i) (fun x => E (X r_1) (fun y => dot x y)))) (E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_3 => E (X r_3) (fun x_8 => E (X r_1) (fun x_9 => (dot x_8 x_9))))).
              { apply E_ext; intros r_3 D_r_3; draws.
                transitivity (E (X r_3) (fun x_8 => (1) * (E (X r_1) (fun x => dot x_8 x)))).
                { etransitivity; [| symmetry; exact (E_scale (X r_3) (1) (fun x_8 => E (X r_1) (fun x => dot x_8 x)))]; arrange. }
                apply E_ext; intros x_8 D_x_8; draws.
                transitivity (E (X r_1) (fun x_9 => (1) * (dot x_8 x_9))).
                { etransitivity; [| symmetry; exact (E_scale (X r_1) (1) (fun x_9 => dot x_8 x_9))]; arrange. }
                apply E_ext; intros x_9 D_x_9; draws.
                arrange. }
              transitivity (E p_g (fun r_3 => E (X r_1) (fun x_9 => E (X r_3) (fun x_8 => (dot x_8 x_9))))).
              { apply E_ext; intros r_3 ?; exact (E_swap (X r_3) (X r_1) (fun x_8 x_9 => (dot x_8 x_9))). }
              transitivity (E (X r_1) (fun x_9 => E p_g (fun r_3 => E (X r_3) (fun x_8 => (dot x_8 x_9))))).
              { exact (E_swap p_g (X r_1) (fun r_3 x_9 => E (X r_3) (fun x_8 => (dot x_8 x_9)))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          assert (E10' : normal_form (E p_g (fun i => dot (VE (X i) (fun x => x)) (VE p_g (fun j => VE (X j) (fun x => x))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
          { unfold normal_form.
            transitivity (E p_g (fun r_11 => (1) * (E (X r_11) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))))).
            { apply E_ext; intros r_11 D_r_11; draws.
              transitivity (E (X r_11) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))).
              { transitivity (dot (VE (X r_11) (fun x => x)) (VE p_g (fun i => VE (X i) (fun x => x)))). { arrange. }
                transitivity (E (X r_11) (fun x => dot x (VE p_g (fun i => VE (X i) (fun y => y))))). { products; arrange. }
                assert (E12' : normal_form (E (X r_11) (fun x => dot x (VE p_g (fun i => VE (X i) (fun y => y))))) (E (X r_11) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
                { unfold normal_form.
                  transitivity (E (X r_11) (fun x_13 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_13 x))))).
                  { apply E_ext; intros x_13 D_x_13; draws.
                    transitivity (E p_g (fun i => E (X i) (fun x => dot x_13 x))).
                    { transitivity (dot x_13 (VE p_g (fun i => VE (X i) (fun x => x)))). { arrange. }
                      transitivity (E p_g (fun i => dot x_13 (VE (X i) (fun x => x)))). { products; arrange. }
                      assert (E14' : normal_form (E p_g (fun i => dot x_13 (VE (X i) (fun x => x)))) (E p_g (fun i => E (X i) (fun x => dot x_13 x)))).
                      { unfold normal_form.
                        transitivity (E p_g (fun r_15 => (1) * (E (X r_15) (fun x => dot x_13 x)))).
                        { apply E_ext; intros r_15 D_r_15; draws.
                          transitivity (E (X r_15) (fun x => dot x_13 x)).
                          { transitivity (dot x_13 (VE (X r_15) (fun x => x))). { arrange. }
                            transitivity (E (X r_15) (fun x => dot x_13 x)). { products; arrange. }
                            first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((1) * (E p_g (fun r_15 => E (X r_15) (fun x => dot x_13 x)))).
                        { linear. }
                        transitivity ((1) * (E p_g (fun i => E (X i) (fun x => dot x_13 x)))). { arrange. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_11) (fun x_13 => E p_g (fun i => E (X i) (fun x => dot x_13 x))))).
                  { linear. }
                  transitivity ((1) * (E (X r_11) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E p_g (fun r_11 => E (X r_11) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))))).
            { linear. }
            transitivity ((1) * (E p_g (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y)))))). { arrange. }
            assert (E17' : normal_form (E p_g (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_11 => E (X r_11) (fun x_18 => E p_g (fun r_19 => E (X r_19) (fun x_20 => (dot x_18 x_20)))))).
              { apply E_ext; intros r_11 D_r_11; draws.
                transitivity (E (X r_11) (fun x_18 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_18 x))))).
                { etransitivity; [| symmetry; exact (E_scale (X r_11) (1) (fun x_18 => E p_g (fun i => E (X i) (fun x => dot x_18 x))))]; arrange. }
                apply E_ext; intros x_18 D_x_18; draws.
                transitivity (E p_g (fun r_19 => (1) * (E (X r_19) (fun x => dot x_18 x)))).
                { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_19 => E (X r_19) (fun x => dot x_18 x)))]; arrange. }
                apply E_ext; intros r_19 D_r_19; draws.
                transitivity (E (X r_19) (fun x_20 => (1) * (dot x_18 x_20))).
                { etransitivity; [| symmetry; exact (E_scale (X r_19) (1) (fun x_20 => dot x_18 x_20))]; arrange. }
                apply E_ext; intros x_20 D_x_20; draws.
                arrange. }
              transitivity (E p_g (fun r_11 => E p_g (fun r_19 => E (X r_11) (fun x_18 => E (X r_19) (fun x_20 => (dot x_18 x_20)))))).
              { apply E_ext; intros r_11 ?; exact (E_swap (X r_11) p_g (fun x_18 r_19 => E (X r_19) (fun x_20 => (dot x_18 x_20)))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          assert (E21' : normal_form (E (X r_1) (fun x => dot x (VE (X r_1) (fun y => y)))) (E (X r_1) (fun x => E (X r_1) (fun y => dot x y)))).
          { unfold normal_form.
            transitivity (E (X r_1) (fun x_22 => (1) * (E (X r_1) (fun x => dot x_22 x)))).
            { apply E_ext; intros x_22 D_x_22; draws.
              transitivity (E (X r_1) (fun x => dot x_22 x)).
              { transitivity (dot x_22 (VE (X r_1) (fun x => x))). { arrange. }
                transitivity (E (X r_1) (fun x => dot x_22 x)). { products; arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (X r_1) (fun x_22 => E (X r_1) (fun x => dot x_22 x)))).
            { linear. }
            transitivity ((1) * (E (X r_1) (fun x => E (X r_1) (fun y => dot x y)))). { arrange. }
            arrange. }
          assert (E24' : normal_form (E (X r_1) (fun x => dot x (VE p_g (fun i => VE (X i) (fun y => y))))) (E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
          { unfold normal_form.
            transitivity (E (X r_1) (fun x_25 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_25 x))))).
            { apply E_ext; intros x_25 D_x_25; draws.
              transitivity (E p_g (fun i => E (X i) (fun x => dot x_25 x))).
              { transitivity (dot x_25 (VE p_g (fun i => VE (X i) (fun x => x)))). { arrange. }
                transitivity (E p_g (fun i => dot x_25 (VE (X i) (fun x => x)))). { products; arrange. }
                assert (E26' : normal_form (E p_g (fun i => dot x_25 (VE (X i) (fun x => x)))) (E p_g (fun i => E (X i) (fun x => dot x_25 x)))).
                { unfold normal_form.
                  transitivity (E p_g (fun r_27 => (1) * (E (X r_27) (fun x => dot x_25 x)))).
                  { apply E_ext; intros r_27 D_r_27; draws.
                    transitivity (E (X r_27) (fun x => dot x_25 x)).
                    { transitivity (dot x_25 (VE (X r_27) (fun x => x))). { arrange. }
                      transitivity (E (X r_27) (fun x => dot x_25 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E p_g (fun r_27 => E (X r_27) (fun x => dot x_25 x)))).
                  { linear. }
                  transitivity ((1) * (E p_g (fun i => E (X i) (fun x => dot x_25 x)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (X r_1) (fun x_25 => E p_g (fun i => E (X i) (fun x => dot x_25 x))))).
            { linear. }
            transitivity ((1) * (E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun r_1 => 1)) + ((-2) * (E p_b (fun r_1 => E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))) + ((1) * (E p_b (fun r_1 => E (X r_1) (fun x => E (X r_1) (fun y => dot x y))))))).
      { linear. }
      transitivity ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun i => 1)) + ((-2) * (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) + ((1) * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))))). { arrange. }
      assert (E29' : normal_form (E p_b (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E30' : normal_form (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
      { unfold normal_form.
        transitivity (E p_b (fun r_1 => E (X r_1) (fun x_31 => E p_g (fun r_32 => E (X r_32) (fun x_33 => (dot x_31 x_33)))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (X r_1) (fun x_31 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_31 x))))).
          { etransitivity; [| symmetry; exact (E_scale (X r_1) (1) (fun x_31 => E p_g (fun i => E (X i) (fun x => dot x_31 x))))]; arrange. }
          apply E_ext; intros x_31 D_x_31; draws.
          transitivity (E p_g (fun r_32 => (1) * (E (X r_32) (fun x => dot x_31 x)))).
          { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_32 => E (X r_32) (fun x => dot x_31 x)))]; arrange. }
          apply E_ext; intros r_32 D_r_32; draws.
          transitivity (E (X r_32) (fun x_33 => (1) * (dot x_31 x_33))).
          { etransitivity; [| symmetry; exact (E_scale (X r_32) (1) (fun x_33 => dot x_31 x_33))]; arrange. }
          apply E_ext; intros x_33 D_x_33; draws.
          arrange. }
        transitivity (E p_b (fun r_1 => E p_g (fun r_32 => E (X r_1) (fun x_31 => E (X r_32) (fun x_33 => (dot x_31 x_33)))))).
        { apply E_ext; intros r_1 ?; exact (E_swap (X r_1) p_g (fun x_31 r_32 => E (X r_32) (fun x_33 => (dot x_31 x_33)))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) = E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
  { transitivity (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))). { arrange. }
    assert (E34' : normal_form (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))).
    { unfold normal_form.
      transitivity (E p_b (fun r_35 => (-2) * (E (X r_35) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))) + ((1) * (E (X r_35) (fun x => E (X r_35) (fun y => dot x y))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (1))))).
      { apply E_ext; intros r_35 D_r_35; draws.
        transitivity (E (X r_35) (fun x => E (X r_35) (fun y => dot x y)) + E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) - 2 * (E (X r_35) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
        { transitivity (E (X r_35) (fun x => E (X r_35) (fun y => dot x y)) + E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) - 2 * (E p_g (fun i => E (X r_35) (fun x => E (X i) (fun y => dot x y))))). { arrange. }
          assert (E36' : normal_form (E p_g (fun i => E (X r_35) (fun x => E (X i) (fun y => dot x y)))) (E (X r_35) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
          { unfold normal_form.
            transitivity (E p_g (fun r_37 => (1) * (E (X r_37) (fun x => E (X r_35) (fun y => dot x y))))).
            { apply E_ext; intros r_37 D_r_37; draws.
              transitivity (E (X r_37) (fun x => E (X r_35) (fun y => dot x y))).
              { transitivity (E (X r_35) (fun x => E (X r_37) (fun y => dot x y))). { arrange. }
                assert (E38' : normal_form (E (X r_35) (fun x => E (X r_37) (fun y => dot x y))) (E (X r_37) (fun x => E (X r_35) (fun y => dot x y)))).
                { unfold normal_form.
                  transitivity (E (X r_35) (fun x_39 => (1) * (E (X r_37) (fun x => dot x_39 x)))).
                  { apply E_ext; intros x_39 D_x_39; draws.
                    transitivity (E (X r_37) (fun x => dot x_39 x)).
                    { transitivity (E (X r_37) (fun x => dot x_39 x)). { arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_35) (fun x_39 => E (X r_37) (fun x => dot x_39 x)))).
                  { linear. }
                  transitivity ((1) * (E (X r_35) (fun x => E (X r_37) (fun y => dot x y)))). { arrange. }
                  assert (E41' : normal_form (E (X r_35) (fun x => E (X r_37) (fun y => dot x y))) (E (X r_37) (fun x => E (X r_35) (fun y => dot x y)))).
                  { unfold normal_form.
                    transitivity (E (X r_35) (fun x_39 => E (X r_37) (fun x_42 => (dot x_39 x_42)))).
                    { apply E_ext; intros x_39 D_x_39; draws.
                      transitivity (E (X r_37) (fun x_42 => (1) * (dot x_39 x_42))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_37) (1) (fun x_42 => dot x_39 x_42))]; arrange. }
                      apply E_ext; intros x_42 D_x_42; draws.
                      arrange. }
                    transitivity (E (X r_37) (fun x_42 => E (X r_35) (fun x_39 => (dot x_39 x_42)))).
                    { exact (E_swap (X r_35) (X r_37) (fun x_39 x_42 => (dot x_39 x_42))). }
                    repeat (apply E_ext; intros); arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E p_g (fun r_37 => E (X r_37) (fun x => E (X r_35) (fun y => dot x y))))).
            { linear. }
            transitivity ((1) * (E p_g (fun i => E (X i) (fun x => E (X r_35) (fun y => dot x y))))). { arrange. }
            assert (E43' : normal_form (E p_g (fun i => E (X i) (fun x => E (X r_35) (fun y => dot x y)))) (E (X r_35) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_37 => E (X r_37) (fun x_44 => E (X r_35) (fun x_45 => (dot x_44 x_45))))).
              { apply E_ext; intros r_37 D_r_37; draws.
                transitivity (E (X r_37) (fun x_44 => (1) * (E (X r_35) (fun x => dot x_44 x)))).
                { etransitivity; [| symmetry; exact (E_scale (X r_37) (1) (fun x_44 => E (X r_35) (fun x => dot x_44 x)))]; arrange. }
                apply E_ext; intros x_44 D_x_44; draws.
                transitivity (E (X r_35) (fun x_45 => (1) * (dot x_44 x_45))).
                { etransitivity; [| symmetry; exact (E_scale (X r_35) (1) (fun x_45 => dot x_44 x_45))]; arrange. }
                apply E_ext; intros x_45 D_x_45; draws.
                arrange. }
              transitivity (E p_g (fun r_37 => E (X r_35) (fun x_45 => E (X r_37) (fun x_44 => (dot x_44 x_45))))).
              { apply E_ext; intros r_37 ?; exact (E_swap (X r_37) (X r_35) (fun x_44 x_45 => (dot x_44 x_45))). }
              transitivity (E (X r_35) (fun x_45 => E p_g (fun r_37 => E (X r_37) (fun x_44 => (dot x_44 x_45))))).
              { exact (E_swap p_g (X r_35) (fun r_37 x_45 => E (X r_37) (fun x_44 => (dot x_44 x_45)))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-2) * (E p_b (fun r_35 => E (X r_35) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))) + ((1) * (E p_b (fun r_35 => E (X r_35) (fun x => E (X r_35) (fun y => dot x y)))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun r_35 => 1))))).
      { linear. }
      transitivity ((-2) * (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) + ((1) * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun i => 1))))). { arrange. }
      assert (E48' : normal_form (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
      { unfold normal_form.
        transitivity (E p_b (fun r_35 => E (X r_35) (fun x_49 => E p_g (fun r_50 => E (X r_50) (fun x_51 => (dot x_49 x_51)))))).
        { apply E_ext; intros r_35 D_r_35; draws.
          transitivity (E (X r_35) (fun x_49 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_49 x))))).
          { etransitivity; [| symmetry; exact (E_scale (X r_35) (1) (fun x_49 => E p_g (fun i => E (X i) (fun x => dot x_49 x))))]; arrange. }
          apply E_ext; intros x_49 D_x_49; draws.
          transitivity (E p_g (fun r_50 => (1) * (E (X r_50) (fun x => dot x_49 x)))).
          { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_50 => E (X r_50) (fun x => dot x_49 x)))]; arrange. }
          apply E_ext; intros r_50 D_r_50; draws.
          transitivity (E (X r_50) (fun x_51 => (1) * (dot x_49 x_51))).
          { etransitivity; [| symmetry; exact (E_scale (X r_50) (1) (fun x_51 => dot x_49 x_51))]; arrange. }
          apply E_ext; intros x_51 D_x_51; draws.
          arrange. }
        transitivity (E p_b (fun r_35 => E p_g (fun r_50 => E (X r_35) (fun x_49 => E (X r_50) (fun x_51 => (dot x_49 x_51)))))).
        { apply E_ext; intros r_35 ?; exact (E_swap (X r_35) p_g (fun x_49 r_50 => E (X r_50) (fun x_51 => (dot x_49 x_51)))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E52' : normal_form (E p_b (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [within, in pairs], by Algebra:
  E[E[<x - E[y; y ~ Xc], x - E[y; y ~ Xc]>; x ~ Xc]; c ~ p_w] = E[E[E[1/2*<x - y, x - y>; y ~ Xc];
    x ~ Xc]; c ~ p_w]
*)
Lemma step_within__in_pairs (V : Space) (X : R -> law V) (p_w : law R)
    (sort_p_w : law_of_labels p_w) :
  E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y)))))) = E p_w (fun i => E (X i) (fun x => E (X i) (fun y => (1 / 2) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))))).
Proof.
  assert (S0' : E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y)))))) = E p_w (fun i => E (X i) (fun x => dot x x)) - E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))).
  { transitivity (E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y))))))). { arrange. }
    assert (E0' : normal_form (E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y))))))) (E p_w (fun i => E (X i) (fun x => dot x x)) - E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))).
    { unfold normal_form.
      transitivity (E p_w (fun r_1 => (-1) * (E (X r_1) (fun x => E (X r_1) (fun y => dot x y))) + ((1) * (E (X r_1) (fun x => dot x x))))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (E (X r_1) (fun x => dot x x) - E (X r_1) (fun x => E (X r_1) (fun y => dot x y))).
        { transitivity (E (X r_1) (fun x => dot (vadd x (vscale (-1) (VE (X r_1) (fun y => y)))) (vadd x (vscale (-1) (VE (X r_1) (fun y => y)))))). { arrange. }
          assert (E2' : normal_form (E (X r_1) (fun x => dot (vadd x (vscale (-1) (VE (X r_1) (fun y => y)))) (vadd x (vscale (-1) (VE (X r_1) (fun y => y)))))) (E (X r_1) (fun x => dot x x) - E (X r_1) (fun x => E (X r_1) (fun y => dot x y)))).
          { unfold normal_form.
            transitivity (E (X r_1) (fun x_3 => (1) * (dot x_3 x_3) + ((-2) * (E (X r_1) (fun x => dot x_3 x)) + ((E (X r_1) (fun x => E (X r_1) (fun y => dot x y))) * (1))))).
            { apply E_ext; intros x_3 D_x_3; draws.
              transitivity (dot x_3 x_3 + E (X r_1) (fun x => E (X r_1) (fun y => dot x y)) - 2 * (E (X r_1) (fun x => dot x_3 x))).
              { transitivity (dot (vadd x_3 (vscale (-1) (VE (X r_1) (fun x => x)))) (vadd x_3 (vscale (-1) (VE (X r_1) (fun x => x))))). { arrange. }
                transitivity ((dot x_3 x_3 - E (X r_1) (fun x => dot x_3 x)) - (E (X r_1) (fun x => dot x_3 x) - E (X r_1) (fun x => dot x (VE (X r_1) (fun y => y))))). { products; arrange. }
                assert (E5' : normal_form (E (X r_1) (fun x => dot x (VE (X r_1) (fun y => y)))) (E (X r_1) (fun x => E (X r_1) (fun y => dot x y)))).
                { unfold normal_form.
                  transitivity (E (X r_1) (fun x_6 => (1) * (E (X r_1) (fun x => dot x_6 x)))).
                  { apply E_ext; intros x_6 D_x_6; draws.
                    transitivity (E (X r_1) (fun x => dot x_6 x)).
                    { transitivity (dot x_6 (VE (X r_1) (fun x => x))). { arrange. }
                      transitivity (E (X r_1) (fun x => dot x_6 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_1) (fun x_6 => E (X r_1) (fun x => dot x_6 x)))).
                  { linear. }
                  transitivity ((1) * (E (X r_1) (fun x => E (X r_1) (fun y => dot x y)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (X r_1) (fun x_3 => dot x_3 x_3)) + ((-2) * (E (X r_1) (fun x_3 => E (X r_1) (fun x => dot x_3 x))) + ((E (X r_1) (fun x => E (X r_1) (fun y => dot x y))) * (E (X r_1) (fun x_3 => 1))))).
            { linear. }
            transitivity ((1) * (E (X r_1) (fun x => dot x x)) + ((-2) * (E (X r_1) (fun x => E (X r_1) (fun y => dot x y))) + ((E (X r_1) (fun x => E (X r_1) (fun y => dot x y))) * (E (X r_1) (fun x => 1))))). { arrange. }
            assert (E8' : normal_form (E (X r_1) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E p_w (fun r_1 => E (X r_1) (fun x => E (X r_1) (fun y => dot x y)))) + ((1) * (E p_w (fun r_1 => E (X r_1) (fun x => dot x x))))).
      { linear. }
      transitivity ((-1) * (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((1) * (E p_w (fun i => E (X i) (fun x => dot x x))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E p_w (fun i => E (X i) (fun x => E (X i) (fun y => (1 / 2) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))))) = E p_w (fun i => E (X i) (fun x => dot x x)) - E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))).
  { transitivity (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => (1 / 2) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))))))). { arrange. }
    assert (E9' : normal_form (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => (1 / 2) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))))))) (E p_w (fun i => E (X i) (fun x => dot x x)) - E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))).
    { unfold normal_form.
      transitivity (E p_w (fun r_10 => (1) * (E (X r_10) (fun x => dot x x)) + ((-1) * (E (X r_10) (fun x => E (X r_10) (fun y => dot x y)))))).
      { apply E_ext; intros r_10 D_r_10; draws.
        transitivity (E (X r_10) (fun x => dot x x) - E (X r_10) (fun x => E (X r_10) (fun y => dot x y))).
        { transitivity (E (X r_10) (fun x => E (X r_10) (fun y => (1 / 2) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))))). { arrange. }
          assert (E11' : normal_form (E (X r_10) (fun x => E (X r_10) (fun y => (1 / 2) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))))) (E (X r_10) (fun x => dot x x) - E (X r_10) (fun x => E (X r_10) (fun y => dot x y)))).
          { unfold normal_form.
            transitivity (E (X r_10) (fun x_12 => ((1 / 2) * (E (X r_10) (fun x => dot x x))) * (1) + ((-1) * (E (X r_10) (fun x => dot x_12 x)) + ((1 / 2) * (dot x_12 x_12))))).
            { apply E_ext; intros x_12 D_x_12; draws.
              transitivity ((1 / 2) * (E (X r_10) (fun x => dot x x)) + (1 / 2) * (dot x_12 x_12) - E (X r_10) (fun x => dot x_12 x)).
              { transitivity (E (X r_10) (fun x => (1 / 2) * (dot (vadd x_12 (vscale (-1) x)) (vadd x_12 (vscale (-1) x))))). { arrange. }
                assert (E13' : normal_form (E (X r_10) (fun x => (1 / 2) * (dot (vadd x_12 (vscale (-1) x)) (vadd x_12 (vscale (-1) x))))) ((1 / 2) * (E (X r_10) (fun x => dot x x)) + (1 / 2) * (dot x_12 x_12) - E (X r_10) (fun x => dot x_12 x))).
                { unfold normal_form.
                  transitivity (E (X r_10) (fun x_14 => (1 / 2) * (dot x_14 x_14) + ((-1) * (dot x_12 x_14) + (((1 / 2) * (dot x_12 x_12)) * (1))))).
                  { apply E_ext; intros x_14 D_x_14; draws.
                    transitivity ((1 / 2) * (dot x_12 x_12) + (1 / 2) * (dot x_14 x_14) - dot x_12 x_14).
                    { transitivity ((1 / 2) * (dot (vadd x_12 (vscale (-1) x_14)) (vadd x_12 (vscale (-1) x_14)))). { arrange. }
                      transitivity ((1 / 2) * ((dot x_12 x_12 - dot x_12 x_14) - (dot x_12 x_14 - dot x_14 x_14))). { products; arrange. }
                      first [put; solve [field] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1 / 2) * (E (X r_10) (fun x_14 => dot x_14 x_14)) + ((-1) * (E (X r_10) (fun x_14 => dot x_12 x_14)) + (((1 / 2) * (dot x_12 x_12)) * (E (X r_10) (fun x_14 => 1))))).
                  { linear. }
                  transitivity ((1 / 2) * (E (X r_10) (fun x => dot x x)) + ((-1) * (E (X r_10) (fun x => dot x_12 x)) + (((1 / 2) * (dot x_12 x_12)) * (E (X r_10) (fun x => 1))))). { arrange. }
                  assert (E15' : normal_form (E (X r_10) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * (E (X r_10) (fun x => dot x x))) * (E (X r_10) (fun x_12 => 1)) + ((-1) * (E (X r_10) (fun x_12 => E (X r_10) (fun x => dot x_12 x))) + ((1 / 2) * (E (X r_10) (fun x_12 => dot x_12 x_12))))).
            { linear. }
            transitivity (((1 / 2) * (E (X r_10) (fun x => dot x x))) * (E (X r_10) (fun x => 1)) + ((-1) * (E (X r_10) (fun x => E (X r_10) (fun y => dot x y))) + ((1 / 2) * (E (X r_10) (fun x => dot x x))))). { arrange. }
            assert (E16' : normal_form (E (X r_10) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E p_w (fun r_10 => E (X r_10) (fun x => dot x x))) + ((-1) * (E p_w (fun r_10 => E (X r_10) (fun x => E (X r_10) (fun y => dot x y)))))).
      { linear. }
      transitivity ((1) * (E p_w (fun i => E (X i) (fun x => dot x x))) + ((-1) * (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y))))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => (1 / 2) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y))))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [between, in gaps], by Algebra:
  E[<-E[E[x; x ~ Xe]; e ~ p_g] + E[x; x ~ Xc], -E[E[x; x ~ Xe]; e ~ p_g] + E[x; x ~ Xc]>; c ~ p_b]
    = E[E[<-E[x; x ~ Xe] + E[x; x ~ Xc], -E[x; x ~ Xe] + E[x; x ~ Xc]>; e ~ p_g]; c ~ p_b] -
    1/2*E[E[<-E[x; x ~ Xe] + E[x; x ~ Xc], -E[x; x ~ Xe] + E[x; x ~ Xc]>; e ~ p_g]; c ~ p_g]
*)
Lemma step_between__in_gaps (V : Space) (X : R -> law V) (p_b : law R) (p_g : law R)
    (sort_p_b : law_of_labels p_b)
    (sort_p_g : law_of_labels p_g) :
  E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x)))) = E p_b (fun i => E p_g (fun j => dot (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))))) - (1 / 2) * (E p_g (fun i => E p_g (fun j => dot (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x)))))).
Proof.
  assert (S0' : E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x)))) = E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
  { transitivity (E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))))). { arrange. }
    assert (E0' : normal_form (E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))).
    { unfold normal_form.
      transitivity (E p_b (fun r_1 => (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (1) + ((-2) * (E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))) + ((1) * (E (X r_1) (fun x => E (X r_1) (fun y => dot x y))))))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (E (X r_1) (fun x => E (X r_1) (fun y => dot x y)) + E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) - 2 * (E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
        { transitivity (dot (vadd (vscale (-1) (VE p_g (fun i => VE (X i) (fun x => x)))) (VE (X r_1) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun i => VE (X i) (fun x => x)))) (VE (X r_1) (fun x => x)))). { arrange. }
          transitivity ((E (X r_1) (fun x => dot x (VE (X r_1) (fun y => y))) - E (X r_1) (fun x => dot x (VE p_g (fun i => VE (X i) (fun y => y))))) - (E p_g (fun i => dot (VE (X i) (fun x => x)) (VE (X r_1) (fun x => x))) - E p_g (fun i => dot (VE (X i) (fun x => x)) (VE p_g (fun j => VE (X j) (fun x => x)))))). { products; arrange. }
          assert (E2' : normal_form (E p_g (fun i => dot (VE (X i) (fun x => x)) (VE (X r_1) (fun x => x)))) (E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
          { unfold normal_form.
            transitivity (E p_g (fun r_3 => (1) * (E (X r_3) (fun x => E (X r_1) (fun y => dot x y))))).
            { apply E_ext; intros r_3 D_r_3; draws.
              transitivity (E (X r_3) (fun x => E (X r_1) (fun y => dot x y))).
              { transitivity (dot (VE (X r_3) (fun x => x)) (VE (X r_1) (fun x => x))). { arrange. }
                transitivity (E (X r_3) (fun x => dot x (VE (X r_1) (fun y => y)))). { products; arrange. }
                assert (E4' : normal_form (E (X r_3) (fun x => dot x (VE (X r_1) (fun y => y)))) (E (X r_3) (fun x => E (X r_1) (fun y => dot x y)))).
                { unfold normal_form.
                  transitivity (E (X r_3) (fun x_5 => (1) * (E (X r_1) (fun x => dot x_5 x)))).
                  { apply E_ext; intros x_5 D_x_5; draws.
                    transitivity (E (X r_1) (fun x => dot x_5 x)).
                    { transitivity (dot x_5 (VE (X r_1) (fun x => x))). { arrange. }
                      transitivity (E (X r_1) (fun x => dot x_5 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_3) (fun x_5 => E (X r_1) (fun x => dot x_5 x)))).
                  { linear. }
                  transitivity ((1) * (E (X r_3) (fun x => E (X r_1) (fun y => dot x y)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E p_g (fun r_3 => E (X r_3) (fun x => E (X r_1) (fun y => dot x y))))).
            { linear. }
            transitivity ((1) * (E p_g (fun i => E (X i) (fun x => E (X r_1) (fun y => dot x y))))). { arrange. }
            assert (E7' : normal_form (E p_g (fun i => E (X i) (fun x => E (X r_1) (fun y => dot x y)))) (E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_3 => E (X r_3) (fun x_8 => E (X r_1) (fun x_9 => (dot x_8 x_9))))).
              { apply E_ext; intros r_3 D_r_3; draws.
                transitivity (E (X r_3) (fun x_8 => (1) * (E (X r_1) (fun x => dot x_8 x)))).
                { etransitivity; [| symmetry; exact (E_scale (X r_3) (1) (fun x_8 => E (X r_1) (fun x => dot x_8 x)))]; arrange. }
                apply E_ext; intros x_8 D_x_8; draws.
                transitivity (E (X r_1) (fun x_9 => (1) * (dot x_8 x_9))).
                { etransitivity; [| symmetry; exact (E_scale (X r_1) (1) (fun x_9 => dot x_8 x_9))]; arrange. }
                apply E_ext; intros x_9 D_x_9; draws.
                arrange. }
              transitivity (E p_g (fun r_3 => E (X r_1) (fun x_9 => E (X r_3) (fun x_8 => (dot x_8 x_9))))).
              { apply E_ext; intros r_3 ?; exact (E_swap (X r_3) (X r_1) (fun x_8 x_9 => (dot x_8 x_9))). }
              transitivity (E (X r_1) (fun x_9 => E p_g (fun r_3 => E (X r_3) (fun x_8 => (dot x_8 x_9))))).
              { exact (E_swap p_g (X r_1) (fun r_3 x_9 => E (X r_3) (fun x_8 => (dot x_8 x_9)))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          assert (E10' : normal_form (E p_g (fun i => dot (VE (X i) (fun x => x)) (VE p_g (fun j => VE (X j) (fun x => x))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
          { unfold normal_form.
            transitivity (E p_g (fun r_11 => (1) * (E (X r_11) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))))).
            { apply E_ext; intros r_11 D_r_11; draws.
              transitivity (E (X r_11) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))).
              { transitivity (dot (VE (X r_11) (fun x => x)) (VE p_g (fun i => VE (X i) (fun x => x)))). { arrange. }
                transitivity (E (X r_11) (fun x => dot x (VE p_g (fun i => VE (X i) (fun y => y))))). { products; arrange. }
                assert (E12' : normal_form (E (X r_11) (fun x => dot x (VE p_g (fun i => VE (X i) (fun y => y))))) (E (X r_11) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
                { unfold normal_form.
                  transitivity (E (X r_11) (fun x_13 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_13 x))))).
                  { apply E_ext; intros x_13 D_x_13; draws.
                    transitivity (E p_g (fun i => E (X i) (fun x => dot x_13 x))).
                    { transitivity (dot x_13 (VE p_g (fun i => VE (X i) (fun x => x)))). { arrange. }
                      transitivity (E p_g (fun i => dot x_13 (VE (X i) (fun x => x)))). { products; arrange. }
                      assert (E14' : normal_form (E p_g (fun i => dot x_13 (VE (X i) (fun x => x)))) (E p_g (fun i => E (X i) (fun x => dot x_13 x)))).
                      { unfold normal_form.
                        transitivity (E p_g (fun r_15 => (1) * (E (X r_15) (fun x => dot x_13 x)))).
                        { apply E_ext; intros r_15 D_r_15; draws.
                          transitivity (E (X r_15) (fun x => dot x_13 x)).
                          { transitivity (dot x_13 (VE (X r_15) (fun x => x))). { arrange. }
                            transitivity (E (X r_15) (fun x => dot x_13 x)). { products; arrange. }
                            first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((1) * (E p_g (fun r_15 => E (X r_15) (fun x => dot x_13 x)))).
                        { linear. }
                        transitivity ((1) * (E p_g (fun i => E (X i) (fun x => dot x_13 x)))). { arrange. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_11) (fun x_13 => E p_g (fun i => E (X i) (fun x => dot x_13 x))))).
                  { linear. }
                  transitivity ((1) * (E (X r_11) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E p_g (fun r_11 => E (X r_11) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))))).
            { linear. }
            transitivity ((1) * (E p_g (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y)))))). { arrange. }
            assert (E17' : normal_form (E p_g (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_11 => E (X r_11) (fun x_18 => E p_g (fun r_19 => E (X r_19) (fun x_20 => (dot x_18 x_20)))))).
              { apply E_ext; intros r_11 D_r_11; draws.
                transitivity (E (X r_11) (fun x_18 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_18 x))))).
                { etransitivity; [| symmetry; exact (E_scale (X r_11) (1) (fun x_18 => E p_g (fun i => E (X i) (fun x => dot x_18 x))))]; arrange. }
                apply E_ext; intros x_18 D_x_18; draws.
                transitivity (E p_g (fun r_19 => (1) * (E (X r_19) (fun x => dot x_18 x)))).
                { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_19 => E (X r_19) (fun x => dot x_18 x)))]; arrange. }
                apply E_ext; intros r_19 D_r_19; draws.
                transitivity (E (X r_19) (fun x_20 => (1) * (dot x_18 x_20))).
                { etransitivity; [| symmetry; exact (E_scale (X r_19) (1) (fun x_20 => dot x_18 x_20))]; arrange. }
                apply E_ext; intros x_20 D_x_20; draws.
                arrange. }
              transitivity (E p_g (fun r_11 => E p_g (fun r_19 => E (X r_11) (fun x_18 => E (X r_19) (fun x_20 => (dot x_18 x_20)))))).
              { apply E_ext; intros r_11 ?; exact (E_swap (X r_11) p_g (fun x_18 r_19 => E (X r_19) (fun x_20 => (dot x_18 x_20)))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          assert (E21' : normal_form (E (X r_1) (fun x => dot x (VE (X r_1) (fun y => y)))) (E (X r_1) (fun x => E (X r_1) (fun y => dot x y)))).
          { unfold normal_form.
            transitivity (E (X r_1) (fun x_22 => (1) * (E (X r_1) (fun x => dot x_22 x)))).
            { apply E_ext; intros x_22 D_x_22; draws.
              transitivity (E (X r_1) (fun x => dot x_22 x)).
              { transitivity (dot x_22 (VE (X r_1) (fun x => x))). { arrange. }
                transitivity (E (X r_1) (fun x => dot x_22 x)). { products; arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (X r_1) (fun x_22 => E (X r_1) (fun x => dot x_22 x)))).
            { linear. }
            transitivity ((1) * (E (X r_1) (fun x => E (X r_1) (fun y => dot x y)))). { arrange. }
            arrange. }
          assert (E24' : normal_form (E (X r_1) (fun x => dot x (VE p_g (fun i => VE (X i) (fun y => y))))) (E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
          { unfold normal_form.
            transitivity (E (X r_1) (fun x_25 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_25 x))))).
            { apply E_ext; intros x_25 D_x_25; draws.
              transitivity (E p_g (fun i => E (X i) (fun x => dot x_25 x))).
              { transitivity (dot x_25 (VE p_g (fun i => VE (X i) (fun x => x)))). { arrange. }
                transitivity (E p_g (fun i => dot x_25 (VE (X i) (fun x => x)))). { products; arrange. }
                assert (E26' : normal_form (E p_g (fun i => dot x_25 (VE (X i) (fun x => x)))) (E p_g (fun i => E (X i) (fun x => dot x_25 x)))).
                { unfold normal_form.
                  transitivity (E p_g (fun r_27 => (1) * (E (X r_27) (fun x => dot x_25 x)))).
                  { apply E_ext; intros r_27 D_r_27; draws.
                    transitivity (E (X r_27) (fun x => dot x_25 x)).
                    { transitivity (dot x_25 (VE (X r_27) (fun x => x))). { arrange. }
                      transitivity (E (X r_27) (fun x => dot x_25 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E p_g (fun r_27 => E (X r_27) (fun x => dot x_25 x)))).
                  { linear. }
                  transitivity ((1) * (E p_g (fun i => E (X i) (fun x => dot x_25 x)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (X r_1) (fun x_25 => E p_g (fun i => E (X i) (fun x => dot x_25 x))))).
            { linear. }
            transitivity ((1) * (E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun r_1 => 1)) + ((-2) * (E p_b (fun r_1 => E (X r_1) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))) + ((1) * (E p_b (fun r_1 => E (X r_1) (fun x => E (X r_1) (fun y => dot x y))))))).
      { linear. }
      transitivity ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun i => 1)) + ((-2) * (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) + ((1) * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))))). { arrange. }
      assert (E29' : normal_form (E p_b (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E30' : normal_form (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
      { unfold normal_form.
        transitivity (E p_b (fun r_1 => E (X r_1) (fun x_31 => E p_g (fun r_32 => E (X r_32) (fun x_33 => (dot x_31 x_33)))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (X r_1) (fun x_31 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_31 x))))).
          { etransitivity; [| symmetry; exact (E_scale (X r_1) (1) (fun x_31 => E p_g (fun i => E (X i) (fun x => dot x_31 x))))]; arrange. }
          apply E_ext; intros x_31 D_x_31; draws.
          transitivity (E p_g (fun r_32 => (1) * (E (X r_32) (fun x => dot x_31 x)))).
          { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_32 => E (X r_32) (fun x => dot x_31 x)))]; arrange. }
          apply E_ext; intros r_32 D_r_32; draws.
          transitivity (E (X r_32) (fun x_33 => (1) * (dot x_31 x_33))).
          { etransitivity; [| symmetry; exact (E_scale (X r_32) (1) (fun x_33 => dot x_31 x_33))]; arrange. }
          apply E_ext; intros x_33 D_x_33; draws.
          arrange. }
        transitivity (E p_b (fun r_1 => E p_g (fun r_32 => E (X r_1) (fun x_31 => E (X r_32) (fun x_33 => (dot x_31 x_33)))))).
        { apply E_ext; intros r_1 ?; exact (E_swap (X r_1) p_g (fun x_31 r_32 => E (X r_32) (fun x_33 => (dot x_31 x_33)))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E p_b (fun i => E p_g (fun j => dot (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))))) - (1 / 2) * (E p_g (fun i => E p_g (fun j => dot (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x)))))) = E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
  { transitivity (E p_b (fun i => E p_g (fun j => dot (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))))) - (1 / 2) * (E p_g (fun i => E p_g (fun j => dot (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))))))). { arrange. }
    assert (E34' : normal_form (E p_b (fun i => E p_g (fun j => dot (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x)))))) (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) + E p_g (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))).
    { unfold normal_form.
      transitivity (E p_b (fun r_35 => (E p_g (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) * (1) + ((-2) * (E (X r_35) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))) + ((1) * (E (X r_35) (fun x => E (X r_35) (fun y => dot x y))))))).
      { apply E_ext; intros r_35 D_r_35; draws.
        transitivity (E (X r_35) (fun x => E (X r_35) (fun y => dot x y)) + E p_g (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E (X r_35) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
        { transitivity (E p_g (fun i => dot (vadd (vscale (-1) (VE (X i) (fun x => x))) (VE (X r_35) (fun x => x))) (vadd (vscale (-1) (VE (X i) (fun x => x))) (VE (X r_35) (fun x => x))))). { arrange. }
          assert (E36' : normal_form (E p_g (fun i => dot (vadd (vscale (-1) (VE (X i) (fun x => x))) (VE (X r_35) (fun x => x))) (vadd (vscale (-1) (VE (X i) (fun x => x))) (VE (X r_35) (fun x => x))))) (E (X r_35) (fun x => E (X r_35) (fun y => dot x y)) + E p_g (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E (X r_35) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))))).
          { unfold normal_form.
            transitivity (E p_g (fun r_37 => (E (X r_35) (fun x => E (X r_35) (fun y => dot x y))) * (1) + ((-2) * (E (X r_37) (fun x => E (X r_35) (fun y => dot x y))) + ((1) * (E (X r_37) (fun x => E (X r_37) (fun y => dot x y))))))).
            { apply E_ext; intros r_37 D_r_37; draws.
              transitivity (E (X r_37) (fun x => E (X r_37) (fun y => dot x y)) + E (X r_35) (fun x => E (X r_35) (fun y => dot x y)) - 2 * (E (X r_37) (fun x => E (X r_35) (fun y => dot x y)))).
              { transitivity (dot (vadd (vscale (-1) (VE (X r_37) (fun x => x))) (VE (X r_35) (fun x => x))) (vadd (vscale (-1) (VE (X r_37) (fun x => x))) (VE (X r_35) (fun x => x)))). { arrange. }
                transitivity ((E (X r_35) (fun x => dot x (VE (X r_35) (fun y => y))) - E (X r_35) (fun x => dot x (VE (X r_37) (fun y => y)))) - (E (X r_37) (fun x => dot x (VE (X r_35) (fun y => y))) - E (X r_37) (fun x => dot x (VE (X r_37) (fun y => y))))). { products; arrange. }
                assert (E38' : normal_form (E (X r_35) (fun x => dot x (VE (X r_35) (fun y => y)))) (E (X r_35) (fun x => E (X r_35) (fun y => dot x y)))).
                { unfold normal_form.
                  transitivity (E (X r_35) (fun x_39 => (1) * (E (X r_35) (fun x => dot x_39 x)))).
                  { apply E_ext; intros x_39 D_x_39; draws.
                    transitivity (E (X r_35) (fun x => dot x_39 x)).
                    { transitivity (dot x_39 (VE (X r_35) (fun x => x))). { arrange. }
                      transitivity (E (X r_35) (fun x => dot x_39 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_35) (fun x_39 => E (X r_35) (fun x => dot x_39 x)))).
                  { linear. }
                  transitivity ((1) * (E (X r_35) (fun x => E (X r_35) (fun y => dot x y)))). { arrange. }
                  arrange. }
                assert (E41' : normal_form (E (X r_35) (fun x => dot x (VE (X r_37) (fun y => y)))) (E (X r_37) (fun x => E (X r_35) (fun y => dot x y)))).
                { unfold normal_form.
                  transitivity (E (X r_35) (fun x_42 => (1) * (E (X r_37) (fun x => dot x_42 x)))).
                  { apply E_ext; intros x_42 D_x_42; draws.
                    transitivity (E (X r_37) (fun x => dot x_42 x)).
                    { transitivity (dot x_42 (VE (X r_37) (fun x => x))). { arrange. }
                      transitivity (E (X r_37) (fun x => dot x_42 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_35) (fun x_42 => E (X r_37) (fun x => dot x_42 x)))).
                  { linear. }
                  transitivity ((1) * (E (X r_35) (fun x => E (X r_37) (fun y => dot x y)))). { arrange. }
                  assert (E44' : normal_form (E (X r_35) (fun x => E (X r_37) (fun y => dot x y))) (E (X r_37) (fun x => E (X r_35) (fun y => dot x y)))).
                  { unfold normal_form.
                    transitivity (E (X r_35) (fun x_42 => E (X r_37) (fun x_45 => (dot x_42 x_45)))).
                    { apply E_ext; intros x_42 D_x_42; draws.
                      transitivity (E (X r_37) (fun x_45 => (1) * (dot x_42 x_45))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_37) (1) (fun x_45 => dot x_42 x_45))]; arrange. }
                      apply E_ext; intros x_45 D_x_45; draws.
                      arrange. }
                    transitivity (E (X r_37) (fun x_45 => E (X r_35) (fun x_42 => (dot x_42 x_45)))).
                    { exact (E_swap (X r_35) (X r_37) (fun x_42 x_45 => (dot x_42 x_45))). }
                    repeat (apply E_ext; intros); arrange. }
                  arrange. }
                assert (E46' : normal_form (E (X r_37) (fun x => dot x (VE (X r_35) (fun y => y)))) (E (X r_37) (fun x => E (X r_35) (fun y => dot x y)))).
                { unfold normal_form.
                  transitivity (E (X r_37) (fun x_47 => (1) * (E (X r_35) (fun x => dot x_47 x)))).
                  { apply E_ext; intros x_47 D_x_47; draws.
                    transitivity (E (X r_35) (fun x => dot x_47 x)).
                    { transitivity (dot x_47 (VE (X r_35) (fun x => x))). { arrange. }
                      transitivity (E (X r_35) (fun x => dot x_47 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_37) (fun x_47 => E (X r_35) (fun x => dot x_47 x)))).
                  { linear. }
                  transitivity ((1) * (E (X r_37) (fun x => E (X r_35) (fun y => dot x y)))). { arrange. }
                  arrange. }
                assert (E49' : normal_form (E (X r_37) (fun x => dot x (VE (X r_37) (fun y => y)))) (E (X r_37) (fun x => E (X r_37) (fun y => dot x y)))).
                { unfold normal_form.
                  transitivity (E (X r_37) (fun x_50 => (1) * (E (X r_37) (fun x => dot x_50 x)))).
                  { apply E_ext; intros x_50 D_x_50; draws.
                    transitivity (E (X r_37) (fun x => dot x_50 x)).
                    { transitivity (dot x_50 (VE (X r_37) (fun x => x))). { arrange. }
                      transitivity (E (X r_37) (fun x => dot x_50 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_37) (fun x_50 => E (X r_37) (fun x => dot x_50 x)))).
                  { linear. }
                  transitivity ((1) * (E (X r_37) (fun x => E (X r_37) (fun y => dot x y)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((E (X r_35) (fun x => E (X r_35) (fun y => dot x y))) * (E p_g (fun r_37 => 1)) + ((-2) * (E p_g (fun r_37 => E (X r_37) (fun x => E (X r_35) (fun y => dot x y)))) + ((1) * (E p_g (fun r_37 => E (X r_37) (fun x => E (X r_37) (fun y => dot x y))))))).
            { linear. }
            transitivity ((E (X r_35) (fun x => E (X r_35) (fun y => dot x y))) * (E p_g (fun i => 1)) + ((-2) * (E p_g (fun i => E (X i) (fun x => E (X r_35) (fun y => dot x y)))) + ((1) * (E p_g (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))))). { arrange. }
            assert (E52' : normal_form (E p_g (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E53' : normal_form (E p_g (fun i => E (X i) (fun x => E (X r_35) (fun y => dot x y)))) (E (X r_35) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_37 => E (X r_37) (fun x_54 => E (X r_35) (fun x_55 => (dot x_54 x_55))))).
              { apply E_ext; intros r_37 D_r_37; draws.
                transitivity (E (X r_37) (fun x_54 => (1) * (E (X r_35) (fun x => dot x_54 x)))).
                { etransitivity; [| symmetry; exact (E_scale (X r_37) (1) (fun x_54 => E (X r_35) (fun x => dot x_54 x)))]; arrange. }
                apply E_ext; intros x_54 D_x_54; draws.
                transitivity (E (X r_35) (fun x_55 => (1) * (dot x_54 x_55))).
                { etransitivity; [| symmetry; exact (E_scale (X r_35) (1) (fun x_55 => dot x_54 x_55))]; arrange. }
                apply E_ext; intros x_55 D_x_55; draws.
                arrange. }
              transitivity (E p_g (fun r_37 => E (X r_35) (fun x_55 => E (X r_37) (fun x_54 => (dot x_54 x_55))))).
              { apply E_ext; intros r_37 ?; exact (E_swap (X r_37) (X r_35) (fun x_54 x_55 => (dot x_54 x_55))). }
              transitivity (E (X r_35) (fun x_55 => E p_g (fun r_37 => E (X r_37) (fun x_54 => (dot x_54 x_55))))).
              { exact (E_swap p_g (X r_35) (fun r_37 x_55 => E (X r_37) (fun x_54 => (dot x_54 x_55)))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E p_g (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) * (E p_b (fun r_35 => 1)) + ((-2) * (E p_b (fun r_35 => E (X r_35) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))) + ((1) * (E p_b (fun r_35 => E (X r_35) (fun x => E (X r_35) (fun y => dot x y))))))).
      { linear. }
      transitivity ((E p_g (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) * (E p_b (fun i => 1)) + ((-2) * (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) + ((1) * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))))). { arrange. }
      assert (E56' : normal_form (E p_b (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E57' : normal_form (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
      { unfold normal_form.
        transitivity (E p_b (fun r_35 => E (X r_35) (fun x_58 => E p_g (fun r_59 => E (X r_59) (fun x_60 => (dot x_58 x_60)))))).
        { apply E_ext; intros r_35 D_r_35; draws.
          transitivity (E (X r_35) (fun x_58 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_58 x))))).
          { etransitivity; [| symmetry; exact (E_scale (X r_35) (1) (fun x_58 => E p_g (fun i => E (X i) (fun x => dot x_58 x))))]; arrange. }
          apply E_ext; intros x_58 D_x_58; draws.
          transitivity (E p_g (fun r_59 => (1) * (E (X r_59) (fun x => dot x_58 x)))).
          { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_59 => E (X r_59) (fun x => dot x_58 x)))]; arrange. }
          apply E_ext; intros r_59 D_r_59; draws.
          transitivity (E (X r_59) (fun x_60 => (1) * (dot x_58 x_60))).
          { etransitivity; [| symmetry; exact (E_scale (X r_59) (1) (fun x_60 => dot x_58 x_60))]; arrange. }
          apply E_ext; intros x_60 D_x_60; draws.
          arrange. }
        transitivity (E p_b (fun r_35 => E p_g (fun r_59 => E (X r_35) (fun x_58 => E (X r_59) (fun x_60 => (dot x_58 x_60)))))).
        { apply E_ext; intros r_35 ?; exact (E_swap (X r_35) p_g (fun x_58 r_59 => E (X r_59) (fun x_60 => (dot x_58 x_60)))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    assert (E61' : normal_form (E p_g (fun i => E p_g (fun j => dot (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x)))))) (2 * (E p_g (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) - 2 * (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))).
    { unfold normal_form.
      transitivity (E p_g (fun r_62 => (E p_g (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) * (1) + ((-2) * (E (X r_62) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))) + ((1) * (E (X r_62) (fun x => E (X r_62) (fun y => dot x y))))))).
      { apply E_ext; intros r_62 D_r_62; draws.
        transitivity (E (X r_62) (fun x => E (X r_62) (fun y => dot x y)) + E p_g (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E (X r_62) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
        { transitivity (E p_g (fun i => dot (vadd (vscale (-1) (VE (X i) (fun x => x))) (VE (X r_62) (fun x => x))) (vadd (vscale (-1) (VE (X i) (fun x => x))) (VE (X r_62) (fun x => x))))). { arrange. }
          assert (E63' : normal_form (E p_g (fun i => dot (vadd (vscale (-1) (VE (X i) (fun x => x))) (VE (X r_62) (fun x => x))) (vadd (vscale (-1) (VE (X i) (fun x => x))) (VE (X r_62) (fun x => x))))) (E (X r_62) (fun x => E (X r_62) (fun y => dot x y)) + E p_g (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E (X r_62) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))))).
          { unfold normal_form.
            transitivity (E p_g (fun r_64 => (1) * (E (X r_64) (fun x => E (X r_64) (fun y => dot x y))) + ((-2) * (E (X r_62) (fun x => E (X r_64) (fun y => dot x y))) + ((E (X r_62) (fun x => E (X r_62) (fun y => dot x y))) * (1))))).
            { apply E_ext; intros r_64 D_r_64; draws.
              transitivity (E (X r_64) (fun x => E (X r_64) (fun y => dot x y)) + E (X r_62) (fun x => E (X r_62) (fun y => dot x y)) - 2 * (E (X r_62) (fun x => E (X r_64) (fun y => dot x y)))).
              { transitivity (dot (vadd (vscale (-1) (VE (X r_64) (fun x => x))) (VE (X r_62) (fun x => x))) (vadd (vscale (-1) (VE (X r_64) (fun x => x))) (VE (X r_62) (fun x => x)))). { arrange. }
                transitivity ((E (X r_62) (fun x => dot x (VE (X r_62) (fun y => y))) - E (X r_62) (fun x => dot x (VE (X r_64) (fun y => y)))) - (E (X r_64) (fun x => dot x (VE (X r_62) (fun y => y))) - E (X r_64) (fun x => dot x (VE (X r_64) (fun y => y))))). { products; arrange. }
                assert (E65' : normal_form (E (X r_64) (fun x => dot x (VE (X r_62) (fun y => y)))) (E (X r_62) (fun x => E (X r_64) (fun y => dot x y)))).
                { unfold normal_form.
                  transitivity (E (X r_64) (fun x_66 => (1) * (E (X r_62) (fun x => dot x_66 x)))).
                  { apply E_ext; intros x_66 D_x_66; draws.
                    transitivity (E (X r_62) (fun x => dot x_66 x)).
                    { transitivity (dot x_66 (VE (X r_62) (fun x => x))). { arrange. }
                      transitivity (E (X r_62) (fun x => dot x_66 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_64) (fun x_66 => E (X r_62) (fun x => dot x_66 x)))).
                  { linear. }
                  transitivity ((1) * (E (X r_64) (fun x => E (X r_62) (fun y => dot x y)))). { arrange. }
                  assert (E68' : normal_form (E (X r_64) (fun x => E (X r_62) (fun y => dot x y))) (E (X r_62) (fun x => E (X r_64) (fun y => dot x y)))).
                  { unfold normal_form.
                    transitivity (E (X r_64) (fun x_66 => E (X r_62) (fun x_69 => (dot x_66 x_69)))).
                    { apply E_ext; intros x_66 D_x_66; draws.
                      transitivity (E (X r_62) (fun x_69 => (1) * (dot x_66 x_69))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_62) (1) (fun x_69 => dot x_66 x_69))]; arrange. }
                      apply E_ext; intros x_69 D_x_69; draws.
                      arrange. }
                    transitivity (E (X r_62) (fun x_69 => E (X r_64) (fun x_66 => (dot x_66 x_69)))).
                    { exact (E_swap (X r_64) (X r_62) (fun x_66 x_69 => (dot x_66 x_69))). }
                    repeat (apply E_ext; intros); arrange. }
                  arrange. }
                assert (E70' : normal_form (E (X r_64) (fun x => dot x (VE (X r_64) (fun y => y)))) (E (X r_64) (fun x => E (X r_64) (fun y => dot x y)))).
                { unfold normal_form.
                  transitivity (E (X r_64) (fun x_71 => (1) * (E (X r_64) (fun x => dot x_71 x)))).
                  { apply E_ext; intros x_71 D_x_71; draws.
                    transitivity (E (X r_64) (fun x => dot x_71 x)).
                    { transitivity (dot x_71 (VE (X r_64) (fun x => x))). { arrange. }
                      transitivity (E (X r_64) (fun x => dot x_71 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_64) (fun x_71 => E (X r_64) (fun x => dot x_71 x)))).
                  { linear. }
                  transitivity ((1) * (E (X r_64) (fun x => E (X r_64) (fun y => dot x y)))). { arrange. }
                  arrange. }
                assert (E73' : normal_form (E (X r_62) (fun x => dot x (VE (X r_62) (fun y => y)))) (E (X r_62) (fun x => E (X r_62) (fun y => dot x y)))).
                { unfold normal_form.
                  transitivity (E (X r_62) (fun x_74 => (1) * (E (X r_62) (fun x => dot x_74 x)))).
                  { apply E_ext; intros x_74 D_x_74; draws.
                    transitivity (E (X r_62) (fun x => dot x_74 x)).
                    { transitivity (dot x_74 (VE (X r_62) (fun x => x))). { arrange. }
                      transitivity (E (X r_62) (fun x => dot x_74 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_62) (fun x_74 => E (X r_62) (fun x => dot x_74 x)))).
                  { linear. }
                  transitivity ((1) * (E (X r_62) (fun x => E (X r_62) (fun y => dot x y)))). { arrange. }
                  arrange. }
                assert (E76' : normal_form (E (X r_62) (fun x => dot x (VE (X r_64) (fun y => y)))) (E (X r_62) (fun x => E (X r_64) (fun y => dot x y)))).
                { unfold normal_form.
                  transitivity (E (X r_62) (fun x_77 => (1) * (E (X r_64) (fun x => dot x_77 x)))).
                  { apply E_ext; intros x_77 D_x_77; draws.
                    transitivity (E (X r_64) (fun x => dot x_77 x)).
                    { transitivity (dot x_77 (VE (X r_64) (fun x => x))). { arrange. }
                      transitivity (E (X r_64) (fun x => dot x_77 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_62) (fun x_77 => E (X r_64) (fun x => dot x_77 x)))).
                  { linear. }
                  transitivity ((1) * (E (X r_62) (fun x => E (X r_64) (fun y => dot x y)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E p_g (fun r_64 => E (X r_64) (fun x => E (X r_64) (fun y => dot x y)))) + ((-2) * (E p_g (fun r_64 => E (X r_62) (fun x => E (X r_64) (fun y => dot x y)))) + ((E (X r_62) (fun x => E (X r_62) (fun y => dot x y))) * (E p_g (fun r_64 => 1))))).
            { linear. }
            transitivity ((1) * (E p_g (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((-2) * (E p_g (fun i => E (X r_62) (fun x => E (X i) (fun y => dot x y)))) + ((E (X r_62) (fun x => E (X r_62) (fun y => dot x y))) * (E p_g (fun i => 1))))). { arrange. }
            assert (E79' : normal_form (E p_g (fun i => E (X r_62) (fun x => E (X i) (fun y => dot x y)))) (E (X r_62) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_64 => E (X r_62) (fun x_80 => E (X r_64) (fun x_81 => (dot x_80 x_81))))).
              { apply E_ext; intros r_64 D_r_64; draws.
                transitivity (E (X r_62) (fun x_80 => (1) * (E (X r_64) (fun x => dot x_80 x)))).
                { etransitivity; [| symmetry; exact (E_scale (X r_62) (1) (fun x_80 => E (X r_64) (fun x => dot x_80 x)))]; arrange. }
                apply E_ext; intros x_80 D_x_80; draws.
                transitivity (E (X r_64) (fun x_81 => (1) * (dot x_80 x_81))).
                { etransitivity; [| symmetry; exact (E_scale (X r_64) (1) (fun x_81 => dot x_80 x_81))]; arrange. }
                apply E_ext; intros x_81 D_x_81; draws.
                arrange. }
              transitivity (E (X r_62) (fun x_80 => E p_g (fun r_64 => E (X r_64) (fun x_81 => (dot x_80 x_81))))).
              { exact (E_swap p_g (X r_62) (fun r_64 x_80 => E (X r_64) (fun x_81 => (dot x_80 x_81)))). }
              repeat (apply E_ext; intros); arrange. }
            assert (E82' : normal_form (E p_g (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E p_g (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) * (E p_g (fun r_62 => 1)) + ((-2) * (E p_g (fun r_62 => E (X r_62) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))) + ((1) * (E p_g (fun r_62 => E (X r_62) (fun x => E (X r_62) (fun y => dot x y))))))).
      { linear. }
      transitivity ((E p_g (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) * (E p_g (fun i => 1)) + ((-2) * (E p_g (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) + ((1) * (E p_g (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))))). { arrange. }
      assert (E83' : normal_form (E p_g (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E84' : normal_form (E p_g (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
      { unfold normal_form.
        transitivity (E p_g (fun r_62 => E (X r_62) (fun x_85 => E p_g (fun r_86 => E (X r_86) (fun x_87 => (dot x_85 x_87)))))).
        { apply E_ext; intros r_62 D_r_62; draws.
          transitivity (E (X r_62) (fun x_85 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_85 x))))).
          { etransitivity; [| symmetry; exact (E_scale (X r_62) (1) (fun x_85 => E p_g (fun i => E (X i) (fun x => dot x_85 x))))]; arrange. }
          apply E_ext; intros x_85 D_x_85; draws.
          transitivity (E p_g (fun r_86 => (1) * (E (X r_86) (fun x => dot x_85 x)))).
          { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_86 => E (X r_86) (fun x => dot x_85 x)))]; arrange. }
          apply E_ext; intros r_86 D_r_86; draws.
          transitivity (E (X r_86) (fun x_87 => (1) * (dot x_85 x_87))).
          { etransitivity; [| symmetry; exact (E_scale (X r_86) (1) (fun x_87 => dot x_85 x_87))]; arrange. }
          apply E_ext; intros x_87 D_x_87; draws.
          arrange. }
        transitivity (E p_g (fun r_62 => E p_g (fun r_86 => E (X r_62) (fun x_85 => E (X r_86) (fun x_87 => (dot x_85 x_87)))))).
        { apply E_ext; intros r_62 ?; exact (E_swap (X r_62) p_g (fun x_85 r_86 => E (X r_86) (fun x_87 => (dot x_85 x_87)))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity (E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E p_b (fun i => E p_g (fun j => dot (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))))) - (1 / 2) * (E p_g (fun i => E p_g (fun j => dot (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [total], by Algebra:
  E[E[E[E[E[<x, y>; y ~ Xn]; x ~ Xe]; n ~ p]; e ~ p] + E[E[<x, y>; y ~ Xc]; x ~ Xc] - 2*E[E[E[<x,
    y>; y ~ Xe]; x ~ Xc]; e ~ p]; c ~ p] + E[E[<x, x>; x ~ Xc] - E[E[<x, y>; y ~ Xc]; x ~ Xc]; c ~
    p] = E[E[<x - E[E[y; y ~ Xe]; e ~ p], x - E[E[y; y ~ Xe]; e ~ p]>; x ~ Xc]; c ~ p]
*)
Lemma step_total (V : Space) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p) :
  E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))) = E p (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE p (fun j => VE (X j) (fun y => y))))) (vadd x (vscale (-1) (VE p (fun j => VE (X j) (fun y => y))))))).
Proof.
  assert (S0' : E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))) = E p (fun i => E (X i) (fun x => dot x x)) - E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))).
  { transitivity (E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))). { arrange. }
    assert (E0' : normal_form (E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
    { unfold normal_form.
      transitivity (E p (fun r_1 => (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (1) + ((1) * (E (X r_1) (fun x => E (X r_1) (fun y => dot x y))) + ((-2) * (E p (fun i => E (X r_1) (fun x => E (X i) (fun y => dot x y)))))))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E (X r_1) (fun x => E (X r_1) (fun y => dot x y)) - 2 * (E p (fun i => E (X r_1) (fun x => E (X i) (fun y => dot x y))))).
        { transitivity (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E (X r_1) (fun x => E (X r_1) (fun y => dot x y)) - 2 * (E p (fun i => E (X r_1) (fun x => E (X i) (fun y => dot x y))))). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p (fun r_1 => 1)) + ((1) * (E p (fun r_1 => E (X r_1) (fun x => E (X r_1) (fun y => dot x y)))) + ((-2) * (E p (fun r_1 => E p (fun i => E (X r_1) (fun x => E (X i) (fun y => dot x y)))))))).
      { linear. }
      transitivity ((E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p (fun i => 1)) + ((1) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((-2) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))))). { arrange. }
      assert (E5' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    assert (E6' : normal_form (E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))) (E p (fun i => E (X i) (fun x => dot x x)) - E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))).
    { unfold normal_form.
      transitivity (E p (fun r_7 => (1) * (E (X r_7) (fun x => dot x x)) + ((-1) * (E (X r_7) (fun x => E (X r_7) (fun y => dot x y)))))).
      { apply E_ext; intros r_7 D_r_7; draws.
        transitivity (E (X r_7) (fun x => dot x x) - E (X r_7) (fun x => E (X r_7) (fun y => dot x y))).
        { transitivity (E (X r_7) (fun x => dot x x) - E (X r_7) (fun x => E (X r_7) (fun y => dot x y))). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E p (fun r_7 => E (X r_7) (fun x => dot x x))) + ((-1) * (E p (fun r_7 => E (X r_7) (fun x => E (X r_7) (fun y => dot x y)))))).
      { linear. }
      transitivity ((1) * (E p (fun i => E (X i) (fun x => dot x x))) + ((-1) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E p (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE p (fun j => VE (X j) (fun y => y))))) (vadd x (vscale (-1) (VE p (fun j => VE (X j) (fun y => y))))))) = E p (fun i => E (X i) (fun x => dot x x)) - E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))).
  { transitivity (E p (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE p (fun j => VE (X j) (fun y => y))))) (vadd x (vscale (-1) (VE p (fun j => VE (X j) (fun y => y)))))))). { arrange. }
    assert (E10' : normal_form (E p (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE p (fun j => VE (X j) (fun y => y))))) (vadd x (vscale (-1) (VE p (fun j => VE (X j) (fun y => y)))))))) (E p (fun i => E (X i) (fun x => dot x x)) - E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
    { unfold normal_form.
      transitivity (E p (fun r_11 => (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (1) + ((-2) * (E p (fun i => E (X r_11) (fun x => E (X i) (fun y => dot x y)))) + ((1) * (E (X r_11) (fun x => dot x x)))))).
      { apply E_ext; intros r_11 D_r_11; draws.
        transitivity (E (X r_11) (fun x => dot x x) + E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) - 2 * (E p (fun i => E (X r_11) (fun x => E (X i) (fun y => dot x y))))).
        { transitivity (E (X r_11) (fun x => dot (vadd x (vscale (-1) (VE p (fun i => VE (X i) (fun y => y))))) (vadd x (vscale (-1) (VE p (fun i => VE (X i) (fun y => y))))))). { arrange. }
          assert (E12' : normal_form (E (X r_11) (fun x => dot (vadd x (vscale (-1) (VE p (fun i => VE (X i) (fun y => y))))) (vadd x (vscale (-1) (VE p (fun i => VE (X i) (fun y => y))))))) (E (X r_11) (fun x => dot x x) + E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) - 2 * (E p (fun i => E (X r_11) (fun x => E (X i) (fun y => dot x y)))))).
          { unfold normal_form.
            transitivity (E (X r_11) (fun x_13 => (1) * (dot x_13 x_13) + ((-2) * (E p (fun i => E (X i) (fun x => dot x_13 x))) + ((E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (1))))).
            { apply E_ext; intros x_13 D_x_13; draws.
              transitivity (dot x_13 x_13 + E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) - 2 * (E p (fun i => E (X i) (fun x => dot x_13 x)))).
              { transitivity (dot (vadd x_13 (vscale (-1) (VE p (fun i => VE (X i) (fun x => x))))) (vadd x_13 (vscale (-1) (VE p (fun i => VE (X i) (fun x => x)))))). { arrange. }
                transitivity ((dot x_13 x_13 - E p (fun i => dot x_13 (VE (X i) (fun x => x)))) - (E p (fun i => dot x_13 (VE (X i) (fun x => x))) - E p (fun i => dot (VE (X i) (fun x => x)) (VE p (fun j => VE (X j) (fun x => x)))))). { products; arrange. }
                assert (E14' : normal_form (E p (fun i => dot x_13 (VE (X i) (fun x => x)))) (E p (fun i => E (X i) (fun x => dot x_13 x)))).
                { unfold normal_form.
                  transitivity (E p (fun r_15 => (1) * (E (X r_15) (fun x => dot x_13 x)))).
                  { apply E_ext; intros r_15 D_r_15; draws.
                    transitivity (E (X r_15) (fun x => dot x_13 x)).
                    { transitivity (dot x_13 (VE (X r_15) (fun x => x))). { arrange. }
                      transitivity (E (X r_15) (fun x => dot x_13 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E p (fun r_15 => E (X r_15) (fun x => dot x_13 x)))).
                  { linear. }
                  transitivity ((1) * (E p (fun i => E (X i) (fun x => dot x_13 x)))). { arrange. }
                  arrange. }
                assert (E17' : normal_form (E p (fun i => dot (VE (X i) (fun x => x)) (VE p (fun j => VE (X j) (fun x => x))))) (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
                { unfold normal_form.
                  transitivity (E p (fun r_18 => (1) * (E p (fun i => E (X r_18) (fun x => E (X i) (fun y => dot x y)))))).
                  { apply E_ext; intros r_18 D_r_18; draws.
                    transitivity (E p (fun i => E (X r_18) (fun x => E (X i) (fun y => dot x y)))).
                    { transitivity (dot (VE (X r_18) (fun x => x)) (VE p (fun i => VE (X i) (fun x => x)))). { arrange. }
                      transitivity (E (X r_18) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))). { products; arrange. }
                      assert (E19' : normal_form (E (X r_18) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))) (E p (fun i => E (X r_18) (fun x => E (X i) (fun y => dot x y))))).
                      { unfold normal_form.
                        transitivity (E (X r_18) (fun x_20 => (1) * (E p (fun i => E (X i) (fun x => dot x_20 x))))).
                        { apply E_ext; intros x_20 D_x_20; draws.
                          transitivity (E p (fun i => E (X i) (fun x => dot x_20 x))).
                          { transitivity (dot x_20 (VE p (fun i => VE (X i) (fun x => x)))). { arrange. }
                            transitivity (E p (fun i => dot x_20 (VE (X i) (fun x => x)))). { products; arrange. }
                            assert (E21' : normal_form (E p (fun i => dot x_20 (VE (X i) (fun x => x)))) (E p (fun i => E (X i) (fun x => dot x_20 x)))).
                            { unfold normal_form.
                              transitivity (E p (fun r_22 => (1) * (E (X r_22) (fun x => dot x_20 x)))).
                              { apply E_ext; intros r_22 D_r_22; draws.
                                transitivity (E (X r_22) (fun x => dot x_20 x)).
                                { transitivity (dot x_20 (VE (X r_22) (fun x => x))). { arrange. }
                                  transitivity (E (X r_22) (fun x => dot x_20 x)). { products; arrange. }
                                  first [put; solve [ring] | first [arrange | equal]]. }
                                arrange. }
                              transitivity ((1) * (E p (fun r_22 => E (X r_22) (fun x => dot x_20 x)))).
                              { linear. }
                              transitivity ((1) * (E p (fun i => E (X i) (fun x => dot x_20 x)))). { arrange. }
                              arrange. }
                            first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((1) * (E (X r_18) (fun x_20 => E p (fun i => E (X i) (fun x => dot x_20 x))))).
                        { linear. }
                        transitivity ((1) * (E (X r_18) (fun x => E p (fun i => E (X i) (fun y => dot x y))))). { arrange. }
                        assert (E24' : normal_form (E (X r_18) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) (E p (fun i => E (X r_18) (fun x => E (X i) (fun y => dot x y))))).
                        { unfold normal_form.
                          transitivity (E (X r_18) (fun x_20 => E p (fun r_25 => E (X r_25) (fun x_26 => (dot x_20 x_26))))).
                          { apply E_ext; intros x_20 D_x_20; draws.
                            transitivity (E p (fun r_25 => (1) * (E (X r_25) (fun x => dot x_20 x)))).
                            { etransitivity; [| symmetry; exact (E_scale p (1) (fun r_25 => E (X r_25) (fun x => dot x_20 x)))]; arrange. }
                            apply E_ext; intros r_25 D_r_25; draws.
                            transitivity (E (X r_25) (fun x_26 => (1) * (dot x_20 x_26))).
                            { etransitivity; [| symmetry; exact (E_scale (X r_25) (1) (fun x_26 => dot x_20 x_26))]; arrange. }
                            apply E_ext; intros x_26 D_x_26; draws.
                            arrange. }
                          transitivity (E p (fun r_25 => E (X r_18) (fun x_20 => E (X r_25) (fun x_26 => (dot x_20 x_26))))).
                          { exact (E_swap (X r_18) p (fun x_20 r_25 => E (X r_25) (fun x_26 => (dot x_20 x_26)))). }
                          repeat (apply E_ext; intros); arrange. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E p (fun r_18 => E p (fun i => E (X r_18) (fun x => E (X i) (fun y => dot x y)))))).
                  { linear. }
                  transitivity ((1) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (X r_11) (fun x_13 => dot x_13 x_13)) + ((-2) * (E (X r_11) (fun x_13 => E p (fun i => E (X i) (fun x => dot x_13 x)))) + ((E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E (X r_11) (fun x_13 => 1))))).
            { linear. }
            transitivity ((1) * (E (X r_11) (fun x => dot x x)) + ((-2) * (E (X r_11) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) + ((E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E (X r_11) (fun x => 1))))). { arrange. }
            assert (E27' : normal_form (E (X r_11) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) (E p (fun i => E (X r_11) (fun x => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E (X r_11) (fun x_13 => E p (fun r_28 => E (X r_28) (fun x_29 => (dot x_13 x_29))))).
              { apply E_ext; intros x_13 D_x_13; draws.
                transitivity (E p (fun r_28 => (1) * (E (X r_28) (fun x => dot x_13 x)))).
                { etransitivity; [| symmetry; exact (E_scale p (1) (fun r_28 => E (X r_28) (fun x => dot x_13 x)))]; arrange. }
                apply E_ext; intros r_28 D_r_28; draws.
                transitivity (E (X r_28) (fun x_29 => (1) * (dot x_13 x_29))).
                { etransitivity; [| symmetry; exact (E_scale (X r_28) (1) (fun x_29 => dot x_13 x_29))]; arrange. }
                apply E_ext; intros x_29 D_x_29; draws.
                arrange. }
              transitivity (E p (fun r_28 => E (X r_11) (fun x_13 => E (X r_28) (fun x_29 => (dot x_13 x_29))))).
              { exact (E_swap (X r_11) p (fun x_13 r_28 => E (X r_28) (fun x_29 => (dot x_13 x_29)))). }
              repeat (apply E_ext; intros); arrange. }
            assert (E30' : normal_form (E (X r_11) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p (fun r_11 => 1)) + ((-2) * (E p (fun r_11 => E p (fun i => E (X r_11) (fun x => E (X i) (fun y => dot x y))))) + ((1) * (E p (fun r_11 => E (X r_11) (fun x => dot x x)))))).
      { linear. }
      transitivity ((E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p (fun i => 1)) + ((-2) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + ((1) * (E p (fun i => E (X i) (fun x => dot x x)))))). { arrange. }
      assert (E31' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E p (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE p (fun j => VE (X j) (fun y => y))))) (vadd x (vscale (-1) (VE p (fun j => VE (X j) (fun y => y)))))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

Theorem theorem_1 (V : Space) (X : R -> law V) (p_w : law R)
    (sort_p_w : law_of_labels p_w) :
  E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y)))))) = E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))).
Proof. exact (step_within (V) (X) (p_w) sort_p_w). Qed.

Theorem theorem_2 (V : Space) (X : R -> law V) (p_b : law R) (p_g : law R)
    (sort_p_b : law_of_labels p_b)
    (sort_p_g : law_of_labels p_g) :
  E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x)))) = E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))).
Proof. exact (step_between (V) (X) (p_b) (p_g) sort_p_b sort_p_g). Qed.

Theorem theorem_3 (V : Space) (X : R -> law V) (p_w : law R)
    (sort_p_w : law_of_labels p_w) :
  E p_w (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y)))))) = E p_w (fun i => E (X i) (fun x => E (X i) (fun y => (1 / 2) * (dot (vadd x (vscale (-1) y)) (vadd x (vscale (-1) y)))))).
Proof. exact (step_within__in_pairs (V) (X) (p_w) sort_p_w). Qed.

Theorem theorem_4 (V : Space) (X : R -> law V) (p_b : law R) (p_g : law R)
    (sort_p_b : law_of_labels p_b)
    (sort_p_g : law_of_labels p_g) :
  E p_b (fun i => dot (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE p_g (fun j => VE (X j) (fun x => x)))) (VE (X i) (fun x => x)))) = E p_b (fun i => E p_g (fun j => dot (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))))) - (1 / 2) * (E p_g (fun i => E p_g (fun j => dot (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x))) (vadd (vscale (-1) (VE (X j) (fun x => x))) (VE (X i) (fun x => x)))))).
Proof. exact (step_between__in_gaps (V) (X) (p_b) (p_g) sort_p_b sort_p_g). Qed.

Theorem theorem_5 (V : Space) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p) :
  E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))) = E p (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE p (fun j => VE (X j) (fun y => y))))) (vadd x (vscale (-1) (VE p (fun j => VE (X j) (fun y => y))))))).
Proof. exact (step_total (V) (X) (p) sort_p). Qed.
