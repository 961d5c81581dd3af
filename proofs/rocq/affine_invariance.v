(** $NC1(a K + b) = NC1(K)$ for $a > 0$ (affine-invariance)

  Given [a > 0]: a > 0
  Given [apart]: E[-2*E[E[E[<x, y>; y ~ Xe]; x ~ Xc]; e ~ p_g] + E[E[<x, y>; y ~ Xc]; x ~ Xc] +
    E[E[E[E[<x, y>; y ~ Xn]; x ~ Xe]; n ~ p_g]; e ~ p_g]; c ~ p_b] > 0
  with [W]: W = E[E[<x, x>; x ~ Xc] - E[E[<x, y>; y ~ Xc]; x ~ Xc]; c ~ p_w]
  with [B]: B = E[-2*E[E[E[<x, y>; y ~ Xe]; x ~ Xc]; e ~ p_g] + E[E[<x, y>; y ~ Xc]; x ~ Xc] +
    E[E[E[E[<x, y>; y ~ Xn]; x ~ Xe]; n ~ p_g]; e ~ p_g]; c ~ p_b]
  with [W_a]: W_a = E[-E[E[a*<x, y> + b; y ~ Xc]; x ~ Xc] + E[b + <x, x>*a; x ~ Xc]; c ~ p_w]
  with [B_a]: B_a = E[-2*E[E[E[a*<x, y> + b; y ~ Xe]; x ~ Xc]; e ~ p_g] + E[E[a*<x, y> + b; y ~
    Xc]; x ~ Xc] + E[E[E[E[a*<x, y> + b; y ~ Xn]; x ~ Xe]; n ~ p_g]; e ~ p_g]; c ~ p_b]
  Then W_a*B_a^(-1) = W*B^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
Open Scope R_scope.

(** Step [within], by Algebra:
  W_a = a*W
*)
Lemma step_within (V : Space) (W : R) (W_a : R) (a : R) (b : R) (X : R -> law V) (p_w : law R)
    (sort_p_w : law_of_labels p_w)
    (H_a_pos_0 : a > 0)
    (H_W : W = E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))))
    (H_W_a : W_a = E p_w (fun i => E (X i) (fun x => b + dot x x * a) - E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)))) :
  W_a = a * W.
Proof.
  enough (U' : E p_w (fun i => E (X i) (fun x => b + dot x x * a) - E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b))) = a * (E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))))).
  { rewrite ?H_W_a, ?H_W. rewrite ?H_W_a, ?H_W. rearranged U'. }
  assert (S0' : E p_w (fun i => E (X i) (fun x => b + dot x x * a) - E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b))) = E p_w (fun i => E (X i) (fun x => dot x x)) * a - a * (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))).
  { transitivity (E p_w (fun i => E (X i) (fun x => b + dot x x * a) - E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)))). { arrange. }
    assert (E0' : normal_form (E p_w (fun i => E (X i) (fun x => b + dot x x * a) - E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)))) (E p_w (fun i => E (X i) (fun x => dot x x)) * a - a * (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))))).
    { unfold normal_form.
      transitivity (E p_w (fun r_1 => ((-1) * a) * (E (X (r_1)) (fun x => E (X (r_1)) (fun y => dot x y))) + ((a) * (E (X (r_1)) (fun x => dot x x))))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (a * (E (X (r_1)) (fun x => dot x x)) - a * (E (X (r_1)) (fun x => E (X (r_1)) (fun y => dot x y)))).
        { transitivity (E (X (r_1)) (fun x => b + dot x x * a) - E (X (r_1)) (fun x => E (X (r_1)) (fun y => a * (dot x y) + b))). { arrange. }
          assert (E2' : normal_form (E (X (r_1)) (fun x => E (X (r_1)) (fun y => a * (dot x y) + b))) (b + a * (E (X (r_1)) (fun x => E (X (r_1)) (fun y => dot x y))))).
          { unfold normal_form.
            transitivity (E (X (r_1)) (fun x_3 => (a) * (E (X (r_1)) (fun x => dot x (x_3))) + ((b) * (1)))).
            { apply E_ext; intros x_3 D_x_3; draws.
              transitivity (E (X (r_1)) (fun x => dot x (x_3)) * a + b).
              { transitivity (E (X (r_1)) (fun x => dot x (x_3) * a + b)). { arrange. }
                assert (E4' : normal_form (E (X (r_1)) (fun x => dot x (x_3) * a + b)) (E (X (r_1)) (fun x => dot x (x_3)) * a + b)).
                { unfold normal_form.
                  transitivity (E (X (r_1)) (fun x_5 => (a) * (dot (x_3) (x_5)) + ((b) * (1)))).
                  { apply E_ext; intros x_5 D_x_5; draws.
                    transitivity (dot (x_3) (x_5) * a + b).
                    { transitivity (dot (x_3) (x_5) * a + b). { arrange. }
                      first [arrange | equal]. }
                    arrange. }
                  transitivity ((a) * (E (X (r_1)) (fun x_5 => dot (x_3) (x_5))) + ((b) * (E (X (r_1)) (fun x_5 => 1)))).
                  { linear. }
                  transitivity ((a) * (E (X (r_1)) (fun x => dot x (x_3))) + ((b) * (E (X (r_1)) (fun x => 1)))). { arrange. }
                  assert (E6' : normal_form (E (X (r_1)) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [arrange | equal]. }
              arrange. }
            transitivity ((a) * (E (X (r_1)) (fun x_3 => E (X (r_1)) (fun x => dot x (x_3)))) + ((b) * (E (X (r_1)) (fun x_3 => 1)))).
            { linear. }
            transitivity ((a) * (E (X (r_1)) (fun x => E (X (r_1)) (fun y => dot x y))) + ((b) * (E (X (r_1)) (fun x => 1)))). { arrange. }
            assert (E7' : normal_form (E (X (r_1)) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          assert (E8' : normal_form (E (X (r_1)) (fun x => b + dot x x * a)) (a * (E (X (r_1)) (fun x => dot x x)) + b)).
          { unfold normal_form.
            transitivity (E (X (r_1)) (fun x_9 => (a) * (dot (x_9) (x_9)) + ((b) * (1)))).
            { apply E_ext; intros x_9 D_x_9; draws.
              transitivity (a * (dot (x_9) (x_9)) + b).
              { transitivity (a * (dot (x_9) (x_9)) + b). { arrange. }
                first [arrange | equal]. }
              arrange. }
            transitivity ((a) * (E (X (r_1)) (fun x_9 => dot (x_9) (x_9))) + ((b) * (E (X (r_1)) (fun x_9 => 1)))).
            { linear. }
            transitivity ((a) * (E (X (r_1)) (fun x => dot x x)) + ((b) * (E (X (r_1)) (fun x => 1)))). { arrange. }
            assert (E10' : normal_form (E (X (r_1)) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [arrange | equal]. }
        arrange. }
      transitivity (((-1) * a) * (E p_w (fun r_1 => E (X (r_1)) (fun x => E (X (r_1)) (fun y => dot x y)))) + ((a) * (E p_w (fun r_1 => E (X (r_1)) (fun x => dot x x))))).
      { linear. }
      transitivity (((-1) * a) * (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((a) * (E p_w (fun i => E (X i) (fun x => dot x x))))). { arrange. }
      arrange. }
    first [arrange | equal]. }
  assert (S1' : a * (E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))) = E p_w (fun i => E (X i) (fun x => dot x x)) * a - a * (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))).
  { transitivity (a * (E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))))). { arrange. }
    assert (E11' : normal_form (E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))) (E p_w (fun i => E (X i) (fun x => dot x x)) - E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))).
    { unfold normal_form.
      transitivity (E p_w (fun r_12 => (1) * (E (X (r_12)) (fun x => dot x x)) + ((-1) * (E (X (r_12)) (fun x => E (X (r_12)) (fun y => dot x y)))))).
      { apply E_ext; intros r_12 D_r_12; draws.
        transitivity (E (X (r_12)) (fun x => dot x x) - E (X (r_12)) (fun x => E (X (r_12)) (fun y => dot x y))).
        { transitivity (E (X (r_12)) (fun x => dot x x) - E (X (r_12)) (fun x => E (X (r_12)) (fun y => dot x y))). { arrange. }
          first [arrange | equal]. }
        arrange. }
      transitivity ((1) * (E p_w (fun r_12 => E (X (r_12)) (fun x => dot x x))) + ((-1) * (E p_w (fun r_12 => E (X (r_12)) (fun x => E (X (r_12)) (fun y => dot x y)))))).
      { linear. }
      transitivity ((1) * (E p_w (fun i => E (X i) (fun x => dot x x))) + ((-1) * (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))))). { arrange. }
      arrange. }
    first [arrange | equal]. }
  transitivity (E p_w (fun i => E (X i) (fun x => b + dot x x * a) - E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (a * (E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [between], by Algebra:
  B_a = B*a
*)
Lemma step_between (V : Space) (B : R) (B_a : R) (a : R) (b : R) (X : R -> law V) (p_b : law R) (p_g : law R)
    (sort_p_b : law_of_labels p_b)
    (sort_p_g : law_of_labels p_g)
    (H_a_pos_0 : a > 0)
    (H_B : B = E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))
    (H_B_a : B_a = E p_b (fun i => E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => a * (dot x y) + b)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b)))))) :
  B_a = B * a.
Proof.
  enough (U' : E p_b (fun i => E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => a * (dot x y) + b)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b))))) = E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * a).
  { rewrite ?H_B_a, ?H_B. rewrite ?H_B_a, ?H_B. rearranged U'. }
  assert (S0' : E p_b (fun i => E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => a * (dot x y) + b)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b))))) = a * (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + a * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) - 2 * a * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
  { transitivity (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => a * (dot x y) + b)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b)))))). { arrange. }
    assert (E0' : normal_form (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => a * (dot x y) + b)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b)))))) (a * (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + a * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) - 2 * a * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))).
    { unfold normal_form.
      transitivity (E p_b (fun r_1 => ((-2) * a) * (E (X (r_1)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))) + ((a) * (E (X (r_1)) (fun x => E (X (r_1)) (fun y => dot x y))) + ((a * (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (1))))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (a * (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + a * (E (X (r_1)) (fun x => E (X (r_1)) (fun y => dot x y))) - 2 * a * (E (X (r_1)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
        { transitivity (E (X (r_1)) (fun x => E (X (r_1)) (fun y => a * (dot x y) + b)) + E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b)))) - 2 * (E p_g (fun i => E (X (r_1)) (fun x => E (X i) (fun y => a * (dot x y) + b))))). { arrange. }
          assert (E2' : normal_form (E p_g (fun i => E (X (r_1)) (fun x => E (X i) (fun y => a * (dot x y) + b)))) (a * (E (X (r_1)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))) + b)).
          { unfold normal_form.
            transitivity (E p_g (fun r_3 => (a) * (E (X (r_3)) (fun x => E (X (r_1)) (fun y => dot x y))) + ((b) * (1)))).
            { apply E_ext; intros r_3 D_r_3; draws.
              transitivity (E (X (r_3)) (fun x => E (X (r_1)) (fun y => dot x y)) * a + b).
              { transitivity (E (X (r_1)) (fun x => E (X (r_3)) (fun y => a * (dot x y) + b))). { arrange. }
                assert (E4' : normal_form (E (X (r_1)) (fun x => E (X (r_3)) (fun y => a * (dot x y) + b))) (E (X (r_3)) (fun x => E (X (r_1)) (fun y => dot x y)) * a + b)).
                { unfold normal_form.
                  transitivity (E (X (r_1)) (fun x_5 => (b) * (1) + ((a) * (E (X (r_3)) (fun x => dot x (x_5)))))).
                  { apply E_ext; intros x_5 D_x_5; draws.
                    transitivity (E (X (r_3)) (fun x => dot x (x_5)) * a + b).
                    { transitivity (E (X (r_3)) (fun x => dot x (x_5) * a + b)). { arrange. }
                      assert (E6' : normal_form (E (X (r_3)) (fun x => dot x (x_5) * a + b)) (E (X (r_3)) (fun x => dot x (x_5)) * a + b)).
                      { unfold normal_form.
                        transitivity (E (X (r_3)) (fun x_7 => (b) * (1) + ((a) * (dot (x_7) (x_5))))).
                        { apply E_ext; intros x_7 D_x_7; draws.
                          transitivity (b + dot (x_7) (x_5) * a).
                          { transitivity (b + dot (x_7) (x_5) * a). { arrange. }
                            first [arrange | equal]. }
                          arrange. }
                        transitivity ((b) * (E (X (r_3)) (fun x_7 => 1)) + ((a) * (E (X (r_3)) (fun x_7 => dot (x_7) (x_5))))).
                        { linear. }
                        transitivity ((b) * (E (X (r_3)) (fun x => 1)) + ((a) * (E (X (r_3)) (fun x => dot x (x_5))))). { arrange. }
                        assert (E8' : normal_form (E (X (r_3)) (fun x => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [arrange | equal]. }
                    arrange. }
                  transitivity ((b) * (E (X (r_1)) (fun x_5 => 1)) + ((a) * (E (X (r_1)) (fun x_5 => E (X (r_3)) (fun x => dot x (x_5)))))).
                  { linear. }
                  transitivity ((b) * (E (X (r_1)) (fun x => 1)) + ((a) * (E (X (r_1)) (fun x => E (X (r_3)) (fun y => dot x y))))). { arrange. }
                  assert (E9' : normal_form (E (X (r_1)) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  assert (E10' : normal_form (E (X (r_1)) (fun x => E (X (r_3)) (fun y => dot x y))) (E (X (r_3)) (fun x => E (X (r_1)) (fun y => dot x y)))).
                  { unfold normal_form.
                    transitivity (E (X (r_1)) (fun x_5 => E (X (r_3)) (fun x_11 => (dot (x_5) (x_11))))).
                    { apply E_ext; intros x_5 D_x_5; draws.
                      transitivity (E (X (r_3)) (fun x_11 => (1) * (dot (x_5) (x_11)))).
                      { etransitivity; [| symmetry; exact (E_scale (X (r_3)) (1) (fun x_11 => dot (x_5) (x_11)))]; arrange. }
                      apply E_ext; intros x_11 D_x_11; draws.
                      arrange. }
                    transitivity (E (X (r_3)) (fun x_11 => E (X (r_1)) (fun x_5 => (dot (x_5) (x_11))))).
                    { exact (E_swap (X (r_1)) (X (r_3)) (fun x_5 x_11 => (dot (x_5) (x_11)))). }
                    repeat (apply E_ext; intros); arrange. }
                  arrange. }
                first [arrange | equal]. }
              arrange. }
            transitivity ((a) * (E p_g (fun r_3 => E (X (r_3)) (fun x => E (X (r_1)) (fun y => dot x y)))) + ((b) * (E p_g (fun r_3 => 1)))).
            { linear. }
            transitivity ((a) * (E p_g (fun i => E (X i) (fun x => E (X (r_1)) (fun y => dot x y)))) + ((b) * (E p_g (fun i => 1)))). { arrange. }
            assert (E12' : normal_form (E p_g (fun i => E (X i) (fun x => E (X (r_1)) (fun y => dot x y)))) (E (X (r_1)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_3 => E (X (r_3)) (fun x_13 => E (X (r_1)) (fun x_14 => (dot (x_13) (x_14)))))).
              { apply E_ext; intros r_3 D_r_3; draws.
                transitivity (E (X (r_3)) (fun x_13 => (1) * (E (X (r_1)) (fun x => dot x (x_13))))).
                { etransitivity; [| symmetry; exact (E_scale (X (r_3)) (1) (fun x_13 => E (X (r_1)) (fun x => dot x (x_13))))]; arrange. }
                apply E_ext; intros x_13 D_x_13; draws.
                transitivity (E (X (r_1)) (fun x_14 => (1) * (dot (x_13) (x_14)))).
                { etransitivity; [| symmetry; exact (E_scale (X (r_1)) (1) (fun x_14 => dot (x_13) (x_14)))]; arrange. }
                apply E_ext; intros x_14 D_x_14; draws.
                arrange. }
              transitivity (E p_g (fun r_3 => E (X (r_1)) (fun x_14 => E (X (r_3)) (fun x_13 => (dot (x_13) (x_14)))))).
              { apply E_ext; intros r_3 ?; exact (E_swap (X (r_3)) (X (r_1)) (fun x_13 x_14 => (dot (x_13) (x_14)))). }
              transitivity (E (X (r_1)) (fun x_14 => E p_g (fun r_3 => E (X (r_3)) (fun x_13 => (dot (x_13) (x_14)))))).
              { exact (E_swap p_g (X (r_1)) (fun r_3 x_14 => E (X (r_3)) (fun x_13 => (dot (x_13) (x_14))))). }
              repeat (apply E_ext; intros); arrange. }
            assert (E15' : normal_form (E p_g (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          assert (E16' : normal_form (E (X (r_1)) (fun x => E (X (r_1)) (fun y => a * (dot x y) + b))) (b + a * (E (X (r_1)) (fun x => E (X (r_1)) (fun y => dot x y))))).
          { unfold normal_form.
            transitivity (E (X (r_1)) (fun x_17 => (a) * (E (X (r_1)) (fun x => dot x (x_17))) + ((b) * (1)))).
            { apply E_ext; intros x_17 D_x_17; draws.
              transitivity (E (X (r_1)) (fun x => dot x (x_17)) * a + b).
              { transitivity (E (X (r_1)) (fun x => b + dot x (x_17) * a)). { arrange. }
                assert (E18' : normal_form (E (X (r_1)) (fun x => b + dot x (x_17) * a)) (E (X (r_1)) (fun x => dot x (x_17)) * a + b)).
                { unfold normal_form.
                  transitivity (E (X (r_1)) (fun x_19 => (a) * (dot (x_17) (x_19)) + ((b) * (1)))).
                  { apply E_ext; intros x_19 D_x_19; draws.
                    transitivity (dot (x_17) (x_19) * a + b).
                    { transitivity (dot (x_17) (x_19) * a + b). { arrange. }
                      first [arrange | equal]. }
                    arrange. }
                  transitivity ((a) * (E (X (r_1)) (fun x_19 => dot (x_17) (x_19))) + ((b) * (E (X (r_1)) (fun x_19 => 1)))).
                  { linear. }
                  transitivity ((a) * (E (X (r_1)) (fun x => dot x (x_17))) + ((b) * (E (X (r_1)) (fun x => 1)))). { arrange. }
                  assert (E20' : normal_form (E (X (r_1)) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [arrange | equal]. }
              arrange. }
            transitivity ((a) * (E (X (r_1)) (fun x_17 => E (X (r_1)) (fun x => dot x (x_17)))) + ((b) * (E (X (r_1)) (fun x_17 => 1)))).
            { linear. }
            transitivity ((a) * (E (X (r_1)) (fun x => E (X (r_1)) (fun y => dot x y))) + ((b) * (E (X (r_1)) (fun x => 1)))). { arrange. }
            assert (E21' : normal_form (E (X (r_1)) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          assert (E22' : normal_form (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b))))) (a * (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + b)).
          { unfold normal_form.
            transitivity (E p_g (fun r_23 => (b) * (1) + ((a) * (E (X (r_23)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))))).
            { apply E_ext; intros r_23 D_r_23; draws.
              transitivity (E (X (r_23)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))) * a + b).
              { transitivity (E p_g (fun i => E (X (r_23)) (fun x => E (X i) (fun y => a * (dot x y) + b)))). { arrange. }
                assert (E24' : normal_form (E p_g (fun i => E (X (r_23)) (fun x => E (X i) (fun y => a * (dot x y) + b)))) (E (X (r_23)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))) * a + b)).
                { unfold normal_form.
                  transitivity (E p_g (fun r_25 => (a) * (E (X (r_25)) (fun x => E (X (r_23)) (fun y => dot x y))) + ((b) * (1)))).
                  { apply E_ext; intros r_25 D_r_25; draws.
                    transitivity (E (X (r_25)) (fun x => E (X (r_23)) (fun y => dot x y)) * a + b).
                    { transitivity (E (X (r_23)) (fun x => E (X (r_25)) (fun y => a * (dot x y) + b))). { arrange. }
                      assert (E26' : normal_form (E (X (r_23)) (fun x => E (X (r_25)) (fun y => a * (dot x y) + b))) (E (X (r_25)) (fun x => E (X (r_23)) (fun y => dot x y)) * a + b)).
                      { unfold normal_form.
                        transitivity (E (X (r_23)) (fun x_27 => (b) * (1) + ((a) * (E (X (r_25)) (fun x => dot x (x_27)))))).
                        { apply E_ext; intros x_27 D_x_27; draws.
                          transitivity (E (X (r_25)) (fun x => dot x (x_27)) * a + b).
                          { transitivity (E (X (r_25)) (fun x => a * (dot x (x_27)) + b)). { arrange. }
                            assert (E28' : normal_form (E (X (r_25)) (fun x => a * (dot x (x_27)) + b)) (E (X (r_25)) (fun x => dot x (x_27)) * a + b)).
                            { unfold normal_form.
                              transitivity (E (X (r_25)) (fun x_29 => (a) * (dot (x_27) (x_29)) + ((b) * (1)))).
                              { apply E_ext; intros x_29 D_x_29; draws.
                                transitivity (dot (x_27) (x_29) * a + b).
                                { transitivity (dot (x_27) (x_29) * a + b). { arrange. }
                                  first [arrange | equal]. }
                                arrange. }
                              transitivity ((a) * (E (X (r_25)) (fun x_29 => dot (x_27) (x_29))) + ((b) * (E (X (r_25)) (fun x_29 => 1)))).
                              { linear. }
                              transitivity ((a) * (E (X (r_25)) (fun x => dot x (x_27))) + ((b) * (E (X (r_25)) (fun x => 1)))). { arrange. }
                              assert (E30' : normal_form (E (X (r_25)) (fun x => 1)) (1)).
                              { unfold normal_form.
                                apply E_const. }
                              arrange. }
                            first [arrange | equal]. }
                          arrange. }
                        transitivity ((b) * (E (X (r_23)) (fun x_27 => 1)) + ((a) * (E (X (r_23)) (fun x_27 => E (X (r_25)) (fun x => dot x (x_27)))))).
                        { linear. }
                        transitivity ((b) * (E (X (r_23)) (fun x => 1)) + ((a) * (E (X (r_23)) (fun x => E (X (r_25)) (fun y => dot x y))))). { arrange. }
                        assert (E31' : normal_form (E (X (r_23)) (fun x => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E32' : normal_form (E (X (r_23)) (fun x => E (X (r_25)) (fun y => dot x y))) (E (X (r_25)) (fun x => E (X (r_23)) (fun y => dot x y)))).
                        { unfold normal_form.
                          transitivity (E (X (r_23)) (fun x_27 => E (X (r_25)) (fun x_33 => (dot (x_27) (x_33))))).
                          { apply E_ext; intros x_27 D_x_27; draws.
                            transitivity (E (X (r_25)) (fun x_33 => (1) * (dot (x_27) (x_33)))).
                            { etransitivity; [| symmetry; exact (E_scale (X (r_25)) (1) (fun x_33 => dot (x_27) (x_33)))]; arrange. }
                            apply E_ext; intros x_33 D_x_33; draws.
                            arrange. }
                          transitivity (E (X (r_25)) (fun x_33 => E (X (r_23)) (fun x_27 => (dot (x_27) (x_33))))).
                          { exact (E_swap (X (r_23)) (X (r_25)) (fun x_27 x_33 => (dot (x_27) (x_33)))). }
                          repeat (apply E_ext; intros); arrange. }
                        arrange. }
                      first [arrange | equal]. }
                    arrange. }
                  transitivity ((a) * (E p_g (fun r_25 => E (X (r_25)) (fun x => E (X (r_23)) (fun y => dot x y)))) + ((b) * (E p_g (fun r_25 => 1)))).
                  { linear. }
                  transitivity ((a) * (E p_g (fun i => E (X i) (fun x => E (X (r_23)) (fun y => dot x y)))) + ((b) * (E p_g (fun i => 1)))). { arrange. }
                  assert (E34' : normal_form (E p_g (fun i => E (X i) (fun x => E (X (r_23)) (fun y => dot x y)))) (E (X (r_23)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
                  { unfold normal_form.
                    transitivity (E p_g (fun r_25 => E (X (r_25)) (fun x_35 => E (X (r_23)) (fun x_36 => (dot (x_36) (x_35)))))).
                    { apply E_ext; intros r_25 D_r_25; draws.
                      transitivity (E (X (r_25)) (fun x_35 => (1) * (E (X (r_23)) (fun x => dot x (x_35))))).
                      { etransitivity; [| symmetry; exact (E_scale (X (r_25)) (1) (fun x_35 => E (X (r_23)) (fun x => dot x (x_35))))]; arrange. }
                      apply E_ext; intros x_35 D_x_35; draws.
                      transitivity (E (X (r_23)) (fun x_36 => (1) * (dot (x_36) (x_35)))).
                      { etransitivity; [| symmetry; exact (E_scale (X (r_23)) (1) (fun x_36 => dot (x_36) (x_35)))]; arrange. }
                      apply E_ext; intros x_36 D_x_36; draws.
                      arrange. }
                    transitivity (E p_g (fun r_25 => E (X (r_23)) (fun x_36 => E (X (r_25)) (fun x_35 => (dot (x_36) (x_35)))))).
                    { apply E_ext; intros r_25 ?; exact (E_swap (X (r_25)) (X (r_23)) (fun x_35 x_36 => (dot (x_36) (x_35)))). }
                    transitivity (E (X (r_23)) (fun x_36 => E p_g (fun r_25 => E (X (r_25)) (fun x_35 => (dot (x_36) (x_35)))))).
                    { exact (E_swap p_g (X (r_23)) (fun r_25 x_36 => E (X (r_25)) (fun x_35 => (dot (x_36) (x_35))))). }
                    repeat (apply E_ext; intros); arrange. }
                  assert (E37' : normal_form (E p_g (fun i => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [arrange | equal]. }
              arrange. }
            transitivity ((b) * (E p_g (fun r_23 => 1)) + ((a) * (E p_g (fun r_23 => E (X (r_23)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))))).
            { linear. }
            transitivity ((b) * (E p_g (fun i => 1)) + ((a) * (E p_g (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))))). { arrange. }
            assert (E38' : normal_form (E p_g (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E39' : normal_form (E p_g (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_23 => E (X (r_23)) (fun x_40 => E p_g (fun r_41 => E (X (r_41)) (fun x_42 => (dot (x_42) (x_40))))))).
              { apply E_ext; intros r_23 D_r_23; draws.
                transitivity (E (X (r_23)) (fun x_40 => (1) * (E p_g (fun i => E (X i) (fun x => dot x (x_40)))))).
                { etransitivity; [| symmetry; exact (E_scale (X (r_23)) (1) (fun x_40 => E p_g (fun i => E (X i) (fun x => dot x (x_40)))))]; arrange. }
                apply E_ext; intros x_40 D_x_40; draws.
                transitivity (E p_g (fun r_41 => (1) * (E (X (r_41)) (fun x => dot x (x_40))))).
                { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_41 => E (X (r_41)) (fun x => dot x (x_40))))]; arrange. }
                apply E_ext; intros r_41 D_r_41; draws.
                transitivity (E (X (r_41)) (fun x_42 => (1) * (dot (x_42) (x_40)))).
                { etransitivity; [| symmetry; exact (E_scale (X (r_41)) (1) (fun x_42 => dot (x_42) (x_40)))]; arrange. }
                apply E_ext; intros x_42 D_x_42; draws.
                arrange. }
              transitivity (E p_g (fun r_23 => E p_g (fun r_41 => E (X (r_23)) (fun x_40 => E (X (r_41)) (fun x_42 => (dot (x_42) (x_40))))))).
              { apply E_ext; intros r_23 ?; exact (E_swap (X (r_23)) p_g (fun x_40 r_41 => E (X (r_41)) (fun x_42 => (dot (x_42) (x_40))))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          first [arrange | equal]. }
        arrange. }
      transitivity (((-2) * a) * (E p_b (fun r_1 => E (X (r_1)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))) + ((a) * (E p_b (fun r_1 => E (X (r_1)) (fun x => E (X (r_1)) (fun y => dot x y)))) + ((a * (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E p_b (fun r_1 => 1))))).
      { linear. }
      transitivity (((-2) * a) * (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) + ((a) * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((a * (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E p_b (fun i => 1))))). { arrange. }
      assert (E43' : normal_form (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
      { unfold normal_form.
        transitivity (E p_b (fun r_1 => E (X (r_1)) (fun x_44 => E p_g (fun r_45 => E (X (r_45)) (fun x_46 => (dot (x_44) (x_46))))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (X (r_1)) (fun x_44 => (1) * (E p_g (fun i => E (X i) (fun x => dot (x_44) x))))).
          { etransitivity; [| symmetry; exact (E_scale (X (r_1)) (1) (fun x_44 => E p_g (fun i => E (X i) (fun x => dot (x_44) x))))]; arrange. }
          apply E_ext; intros x_44 D_x_44; draws.
          transitivity (E p_g (fun r_45 => (1) * (E (X (r_45)) (fun x => dot (x_44) x)))).
          { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_45 => E (X (r_45)) (fun x => dot (x_44) x)))]; arrange. }
          apply E_ext; intros r_45 D_r_45; draws.
          transitivity (E (X (r_45)) (fun x_46 => (1) * (dot (x_44) (x_46)))).
          { etransitivity; [| symmetry; exact (E_scale (X (r_45)) (1) (fun x_46 => dot (x_44) (x_46)))]; arrange. }
          apply E_ext; intros x_46 D_x_46; draws.
          arrange. }
        transitivity (E p_b (fun r_1 => E p_g (fun r_45 => E (X (r_1)) (fun x_44 => E (X (r_45)) (fun x_46 => (dot (x_44) (x_46))))))).
        { apply E_ext; intros r_1 ?; exact (E_swap (X (r_1)) p_g (fun x_44 r_45 => E (X (r_45)) (fun x_46 => (dot (x_44) (x_46))))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E47' : normal_form (E p_b (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [arrange | equal]. }
  assert (S1' : E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * a = a * (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + a * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) - 2 * a * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
  { transitivity (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * a). { arrange. }
    assert (E48' : normal_form (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))).
    { unfold normal_form.
      transitivity (E p_b (fun r_49 => (-2) * (E (X (r_49)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))) + ((1) * (E (X (r_49)) (fun x => E (X (r_49)) (fun y => dot x y))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (1))))).
      { apply E_ext; intros r_49 D_r_49; draws.
        transitivity (E (X (r_49)) (fun x => E (X (r_49)) (fun y => dot x y)) + E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) - 2 * (E (X (r_49)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
        { transitivity (E (X (r_49)) (fun x => E (X (r_49)) (fun y => dot x y)) + E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) - 2 * (E p_g (fun i => E (X (r_49)) (fun x => E (X i) (fun y => dot x y))))). { arrange. }
          assert (E50' : normal_form (E p_g (fun i => E (X (r_49)) (fun x => E (X i) (fun y => dot x y)))) (E (X (r_49)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
          { unfold normal_form.
            transitivity (E p_g (fun r_51 => (1) * (E (X (r_49)) (fun x => E (X (r_51)) (fun y => dot x y))))).
            { apply E_ext; intros r_51 D_r_51; draws.
              transitivity (E (X (r_49)) (fun x => E (X (r_51)) (fun y => dot x y))).
              { transitivity (E (X (r_49)) (fun x => E (X (r_51)) (fun y => dot x y))). { arrange. }
                first [arrange | equal]. }
              arrange. }
            transitivity ((1) * (E p_g (fun r_51 => E (X (r_49)) (fun x => E (X (r_51)) (fun y => dot x y))))).
            { linear. }
            transitivity ((1) * (E p_g (fun i => E (X (r_49)) (fun x => E (X i) (fun y => dot x y))))). { arrange. }
            assert (E53' : normal_form (E p_g (fun i => E (X (r_49)) (fun x => E (X i) (fun y => dot x y)))) (E (X (r_49)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_51 => E (X (r_49)) (fun x_54 => E (X (r_51)) (fun x_55 => (dot (x_54) (x_55)))))).
              { apply E_ext; intros r_51 D_r_51; draws.
                transitivity (E (X (r_49)) (fun x_54 => (1) * (E (X (r_51)) (fun x => dot (x_54) x)))).
                { etransitivity; [| symmetry; exact (E_scale (X (r_49)) (1) (fun x_54 => E (X (r_51)) (fun x => dot (x_54) x)))]; arrange. }
                apply E_ext; intros x_54 D_x_54; draws.
                transitivity (E (X (r_51)) (fun x_55 => (1) * (dot (x_54) (x_55)))).
                { etransitivity; [| symmetry; exact (E_scale (X (r_51)) (1) (fun x_55 => dot (x_54) (x_55)))]; arrange. }
                apply E_ext; intros x_55 D_x_55; draws.
                arrange. }
              transitivity (E (X (r_49)) (fun x_54 => E p_g (fun r_51 => E (X (r_51)) (fun x_55 => (dot (x_54) (x_55)))))).
              { exact (E_swap p_g (X (r_49)) (fun r_51 x_54 => E (X (r_51)) (fun x_55 => (dot (x_54) (x_55))))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          first [arrange | equal]. }
        arrange. }
      transitivity ((-2) * (E p_b (fun r_49 => E (X (r_49)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))) + ((1) * (E p_b (fun r_49 => E (X (r_49)) (fun x => E (X (r_49)) (fun y => dot x y)))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun r_49 => 1))))).
      { linear. }
      transitivity ((-2) * (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) + ((1) * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun i => 1))))). { arrange. }
      assert (E58' : normal_form (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
      { unfold normal_form.
        transitivity (E p_b (fun r_49 => E (X (r_49)) (fun x_59 => E p_g (fun r_60 => E (X (r_60)) (fun x_61 => (dot (x_59) (x_61))))))).
        { apply E_ext; intros r_49 D_r_49; draws.
          transitivity (E (X (r_49)) (fun x_59 => (1) * (E p_g (fun i => E (X i) (fun x => dot x (x_59)))))).
          { etransitivity; [| symmetry; exact (E_scale (X (r_49)) (1) (fun x_59 => E p_g (fun i => E (X i) (fun x => dot x (x_59)))))]; arrange. }
          apply E_ext; intros x_59 D_x_59; draws.
          transitivity (E p_g (fun r_60 => (1) * (E (X (r_60)) (fun x => dot x (x_59))))).
          { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_60 => E (X (r_60)) (fun x => dot x (x_59))))]; arrange. }
          apply E_ext; intros r_60 D_r_60; draws.
          transitivity (E (X (r_60)) (fun x_61 => (1) * (dot (x_59) (x_61)))).
          { etransitivity; [| symmetry; exact (E_scale (X (r_60)) (1) (fun x_61 => dot (x_59) (x_61)))]; arrange. }
          apply E_ext; intros x_61 D_x_61; draws.
          arrange. }
        transitivity (E p_b (fun r_49 => E p_g (fun r_60 => E (X (r_49)) (fun x_59 => E (X (r_60)) (fun x_61 => (dot (x_59) (x_61))))))).
        { apply E_ext; intros r_49 ?; exact (E_swap (X (r_49)) p_g (fun x_59 r_60 => E (X (r_60)) (fun x_61 => (dot (x_59) (x_61))))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E62' : normal_form (E p_b (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [arrange | equal]. }
  transitivity (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => a * (dot x y) + b)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b)))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * a). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [B > 0], by Linear:
  B > 0
*)
Lemma step_B_pos_0 (V : Space) (B : R) (X : R -> law V) (p_b : law R) (p_g : law R)
    (sort_p_b : law_of_labels p_b)
    (sort_p_g : law_of_labels p_g)
    (H_apart : E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) > 0)
    (H_B : B = E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) :
  B > 0.
Proof.
  assert (P0' : 0 < (1) * ((E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B) - (0) = (1) * ((E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) - (0))).
  { enough (U' : E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 0 = 1 * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 0)).
    { rewrite ?H_B. rearranged U'. }
    assert (S0' : E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 0 = E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
    { transitivity (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 0). { arrange. }
      assert (E0' : normal_form (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))).
      { unfold normal_form.
        transitivity (E p_b (fun r_1 => (-2) * (E (X (r_1)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (1) + ((1) * (E (X (r_1)) (fun x => E (X (r_1)) (fun y => dot x y))))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E (X (r_1)) (fun x => E (X (r_1)) (fun y => dot x y)) - 2 * (E (X (r_1)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
          { transitivity (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E (X (r_1)) (fun x => E (X (r_1)) (fun y => dot x y)) - 2 * (E p_g (fun i => E (X (r_1)) (fun x => E (X i) (fun y => dot x y))))). { arrange. }
            assert (E2' : normal_form (E p_g (fun i => E (X (r_1)) (fun x => E (X i) (fun y => dot x y)))) (E (X (r_1)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_3 => (1) * (E (X (r_3)) (fun x => E (X (r_1)) (fun y => dot x y))))).
              { apply E_ext; intros r_3 D_r_3; draws.
                transitivity (E (X (r_3)) (fun x => E (X (r_1)) (fun y => dot x y))).
                { transitivity (E (X (r_1)) (fun x => E (X (r_3)) (fun y => dot x y))). { arrange. }
                  assert (E4' : normal_form (E (X (r_1)) (fun x => E (X (r_3)) (fun y => dot x y))) (E (X (r_3)) (fun x => E (X (r_1)) (fun y => dot x y)))).
                  { unfold normal_form.
                    transitivity (E (X (r_1)) (fun x_5 => (1) * (E (X (r_3)) (fun x => dot x (x_5))))).
                    { apply E_ext; intros x_5 D_x_5; draws.
                      transitivity (E (X (r_3)) (fun x => dot x (x_5))).
                      { transitivity (E (X (r_3)) (fun x => dot x (x_5))). { arrange. }
                        first [arrange | equal]. }
                      arrange. }
                    transitivity ((1) * (E (X (r_1)) (fun x_5 => E (X (r_3)) (fun x => dot x (x_5))))).
                    { linear. }
                    transitivity ((1) * (E (X (r_1)) (fun x => E (X (r_3)) (fun y => dot x y)))). { arrange. }
                    assert (E7' : normal_form (E (X (r_1)) (fun x => E (X (r_3)) (fun y => dot x y))) (E (X (r_3)) (fun x => E (X (r_1)) (fun y => dot x y)))).
                    { unfold normal_form.
                      transitivity (E (X (r_1)) (fun x_5 => E (X (r_3)) (fun x_8 => (dot (x_8) (x_5))))).
                      { apply E_ext; intros x_5 D_x_5; draws.
                        transitivity (E (X (r_3)) (fun x_8 => (1) * (dot (x_8) (x_5)))).
                        { etransitivity; [| symmetry; exact (E_scale (X (r_3)) (1) (fun x_8 => dot (x_8) (x_5)))]; arrange. }
                        apply E_ext; intros x_8 D_x_8; draws.
                        arrange. }
                      transitivity (E (X (r_3)) (fun x_8 => E (X (r_1)) (fun x_5 => (dot (x_8) (x_5))))).
                      { exact (E_swap (X (r_1)) (X (r_3)) (fun x_5 x_8 => (dot (x_8) (x_5)))). }
                      repeat (apply E_ext; intros); arrange. }
                    arrange. }
                  first [arrange | equal]. }
                arrange. }
              transitivity ((1) * (E p_g (fun r_3 => E (X (r_3)) (fun x => E (X (r_1)) (fun y => dot x y))))).
              { linear. }
              transitivity ((1) * (E p_g (fun i => E (X i) (fun x => E (X (r_1)) (fun y => dot x y))))). { arrange. }
              assert (E9' : normal_form (E p_g (fun i => E (X i) (fun x => E (X (r_1)) (fun y => dot x y)))) (E (X (r_1)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
              { unfold normal_form.
                transitivity (E p_g (fun r_3 => E (X (r_3)) (fun x_10 => E (X (r_1)) (fun x_11 => (dot (x_10) (x_11)))))).
                { apply E_ext; intros r_3 D_r_3; draws.
                  transitivity (E (X (r_3)) (fun x_10 => (1) * (E (X (r_1)) (fun x => dot (x_10) x)))).
                  { etransitivity; [| symmetry; exact (E_scale (X (r_3)) (1) (fun x_10 => E (X (r_1)) (fun x => dot (x_10) x)))]; arrange. }
                  apply E_ext; intros x_10 D_x_10; draws.
                  transitivity (E (X (r_1)) (fun x_11 => (1) * (dot (x_10) (x_11)))).
                  { etransitivity; [| symmetry; exact (E_scale (X (r_1)) (1) (fun x_11 => dot (x_10) (x_11)))]; arrange. }
                  apply E_ext; intros x_11 D_x_11; draws.
                  arrange. }
                transitivity (E p_g (fun r_3 => E (X (r_1)) (fun x_11 => E (X (r_3)) (fun x_10 => (dot (x_10) (x_11)))))).
                { apply E_ext; intros r_3 ?; exact (E_swap (X (r_3)) (X (r_1)) (fun x_10 x_11 => (dot (x_10) (x_11)))). }
                transitivity (E (X (r_1)) (fun x_11 => E p_g (fun r_3 => E (X (r_3)) (fun x_10 => (dot (x_10) (x_11)))))).
                { exact (E_swap p_g (X (r_1)) (fun r_3 x_11 => E (X (r_3)) (fun x_10 => (dot (x_10) (x_11))))). }
                repeat (apply E_ext; intros); arrange. }
              arrange. }
            first [arrange | equal]. }
          arrange. }
        transitivity ((-2) * (E p_b (fun r_1 => E (X (r_1)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun r_1 => 1)) + ((1) * (E p_b (fun r_1 => E (X (r_1)) (fun x => E (X (r_1)) (fun y => dot x y))))))).
        { linear. }
        transitivity ((-2) * (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun i => 1)) + ((1) * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))))). { arrange. }
        assert (E14' : normal_form (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
        { unfold normal_form.
          transitivity (E p_b (fun r_1 => E (X (r_1)) (fun x_15 => E p_g (fun r_16 => E (X (r_16)) (fun x_17 => (dot (x_15) (x_17))))))).
          { apply E_ext; intros r_1 D_r_1; draws.
            transitivity (E (X (r_1)) (fun x_15 => (1) * (E p_g (fun i => E (X i) (fun x => dot (x_15) x))))).
            { etransitivity; [| symmetry; exact (E_scale (X (r_1)) (1) (fun x_15 => E p_g (fun i => E (X i) (fun x => dot (x_15) x))))]; arrange. }
            apply E_ext; intros x_15 D_x_15; draws.
            transitivity (E p_g (fun r_16 => (1) * (E (X (r_16)) (fun x => dot (x_15) x)))).
            { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_16 => E (X (r_16)) (fun x => dot (x_15) x)))]; arrange. }
            apply E_ext; intros r_16 D_r_16; draws.
            transitivity (E (X (r_16)) (fun x_17 => (1) * (dot (x_15) (x_17)))).
            { etransitivity; [| symmetry; exact (E_scale (X (r_16)) (1) (fun x_17 => dot (x_15) (x_17)))]; arrange. }
            apply E_ext; intros x_17 D_x_17; draws.
            arrange. }
          transitivity (E p_b (fun r_1 => E p_g (fun r_16 => E (X (r_1)) (fun x_15 => E (X (r_16)) (fun x_17 => (dot (x_15) (x_17))))))).
          { apply E_ext; intros r_1 ?; exact (E_swap (X (r_1)) p_g (fun x_15 r_16 => E (X (r_16)) (fun x_17 => (dot (x_15) (x_17))))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E18' : normal_form (E p_b (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [arrange | equal]. }
    assert (S1' : 1 * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 0) = E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
    { transitivity (1 * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 0)). { arrange. }
      assert (E19' : normal_form (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))).
      { unfold normal_form.
        transitivity (E p_b (fun r_20 => (-2) * (E (X (r_20)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (1) + ((1) * (E (X (r_20)) (fun x => E (X (r_20)) (fun y => dot x y))))))).
        { apply E_ext; intros r_20 D_r_20; draws.
          transitivity (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E (X (r_20)) (fun x => E (X (r_20)) (fun y => dot x y)) - 2 * (E (X (r_20)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
          { transitivity (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E (X (r_20)) (fun x => E (X (r_20)) (fun y => dot x y)) - 2 * (E p_g (fun i => E (X (r_20)) (fun x => E (X i) (fun y => dot x y))))). { arrange. }
            assert (E21' : normal_form (E p_g (fun i => E (X (r_20)) (fun x => E (X i) (fun y => dot x y)))) (E (X (r_20)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_22 => (1) * (E (X (r_20)) (fun x => E (X (r_22)) (fun y => dot x y))))).
              { apply E_ext; intros r_22 D_r_22; draws.
                transitivity (E (X (r_20)) (fun x => E (X (r_22)) (fun y => dot x y))).
                { transitivity (E (X (r_20)) (fun x => E (X (r_22)) (fun y => dot x y))). { arrange. }
                  first [arrange | equal]. }
                arrange. }
              transitivity ((1) * (E p_g (fun r_22 => E (X (r_20)) (fun x => E (X (r_22)) (fun y => dot x y))))).
              { linear. }
              transitivity ((1) * (E p_g (fun i => E (X (r_20)) (fun x => E (X i) (fun y => dot x y))))). { arrange. }
              assert (E24' : normal_form (E p_g (fun i => E (X (r_20)) (fun x => E (X i) (fun y => dot x y)))) (E (X (r_20)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
              { unfold normal_form.
                transitivity (E p_g (fun r_22 => E (X (r_20)) (fun x_25 => E (X (r_22)) (fun x_26 => (dot (x_25) (x_26)))))).
                { apply E_ext; intros r_22 D_r_22; draws.
                  transitivity (E (X (r_20)) (fun x_25 => (1) * (E (X (r_22)) (fun x => dot x (x_25))))).
                  { etransitivity; [| symmetry; exact (E_scale (X (r_20)) (1) (fun x_25 => E (X (r_22)) (fun x => dot x (x_25))))]; arrange. }
                  apply E_ext; intros x_25 D_x_25; draws.
                  transitivity (E (X (r_22)) (fun x_26 => (1) * (dot (x_25) (x_26)))).
                  { etransitivity; [| symmetry; exact (E_scale (X (r_22)) (1) (fun x_26 => dot (x_25) (x_26)))]; arrange. }
                  apply E_ext; intros x_26 D_x_26; draws.
                  arrange. }
                transitivity (E (X (r_20)) (fun x_25 => E p_g (fun r_22 => E (X (r_22)) (fun x_26 => (dot (x_25) (x_26)))))).
                { exact (E_swap p_g (X (r_20)) (fun r_22 x_25 => E (X (r_22)) (fun x_26 => (dot (x_25) (x_26))))). }
                repeat (apply E_ext; intros); arrange. }
              arrange. }
            first [arrange | equal]. }
          arrange. }
        transitivity ((-2) * (E p_b (fun r_20 => E (X (r_20)) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun r_20 => 1)) + ((1) * (E p_b (fun r_20 => E (X (r_20)) (fun x => E (X (r_20)) (fun y => dot x y))))))).
        { linear. }
        transitivity ((-2) * (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun i => 1)) + ((1) * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))))). { arrange. }
        assert (E29' : normal_form (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
        { unfold normal_form.
          transitivity (E p_b (fun r_20 => E (X (r_20)) (fun x_30 => E p_g (fun r_31 => E (X (r_31)) (fun x_32 => (dot (x_30) (x_32))))))).
          { apply E_ext; intros r_20 D_r_20; draws.
            transitivity (E (X (r_20)) (fun x_30 => (1) * (E p_g (fun i => E (X i) (fun x => dot x (x_30)))))).
            { etransitivity; [| symmetry; exact (E_scale (X (r_20)) (1) (fun x_30 => E p_g (fun i => E (X i) (fun x => dot x (x_30)))))]; arrange. }
            apply E_ext; intros x_30 D_x_30; draws.
            transitivity (E p_g (fun r_31 => (1) * (E (X (r_31)) (fun x => dot x (x_30))))).
            { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_31 => E (X (r_31)) (fun x => dot x (x_30))))]; arrange. }
            apply E_ext; intros r_31 D_r_31; draws.
            transitivity (E (X (r_31)) (fun x_32 => (1) * (dot (x_30) (x_32)))).
            { etransitivity; [| symmetry; exact (E_scale (X (r_31)) (1) (fun x_32 => dot (x_30) (x_32)))]; arrange. }
            apply E_ext; intros x_32 D_x_32; draws.
            arrange. }
          transitivity (E p_b (fun r_20 => E p_g (fun r_31 => E (X (r_20)) (fun x_30 => E (X (r_31)) (fun x_32 => (dot (x_30) (x_32))))))).
          { apply E_ext; intros r_20 ?; exact (E_swap (X (r_20)) p_g (fun x_30 r_31 => E (X (r_31)) (fun x_32 => (dot (x_30) (x_32))))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E33' : normal_form (E p_b (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [arrange | equal]. }
    transitivity (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B_a > 0], by Linear:
  B_a > 0
*)
Lemma step_B_a_pos_0 (V : Space) (B : R) (B_a : R) (a : R) (b : R) (X : R -> law V) (p_b : law R) (p_g : law R)
    (sort_p_b : law_of_labels p_b)
    (sort_p_g : law_of_labels p_g)
    (H_a_pos_0 : a > 0)
    (H_apart : E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) > 0)
    (H_B : B = E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))
    (H_B_a : B_a = E p_b (fun i => E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => a * (dot x y) + b)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b)))))) :
  B_a > 0.
Proof.
  pose proof (step_between (V) (B) (B_a) (a) (b) (X) (p_b) (p_g) sort_p_b sort_p_g H_a_pos_0 H_B H_B_a) as H_between.
  pose proof (step_B_pos_0 (V) (B) (X) (p_b) (p_g) sort_p_b sort_p_g H_apart H_B) as H_B_pos_0.
  assert (P0' : 0 < (a) * ((B) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (B_a) - (0) = (a) * ((B) - (0))).
  { rewrite ?H_between.
    equal. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Algebra:
  W_a*B_a^(-1) = W*B^(-1)
*)
Lemma step_theorem (V : Space) (B : R) (B_a : R) (W : R) (W_a : R) (a : R) (b : R) (X : R -> law V) (p_b : law R) (p_g : law R) (p_w : law R)
    (sort_p_b : law_of_labels p_b)
    (sort_p_g : law_of_labels p_g)
    (sort_p_w : law_of_labels p_w)
    (H_a_pos_0 : a > 0)
    (H_W : W = E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))))
    (H_B : B = E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))
    (H_W_a : W_a = E p_w (fun i => E (X i) (fun x => b + dot x x * a) - E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b))))
    (H_B_a : B_a = E p_b (fun i => E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => a * (dot x y) + b)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b)))))) :
  W_a * (inv B_a) = W * (inv B).
Proof.
  pose proof (step_within (V) (W) (W_a) (a) (b) (X) (p_w) sort_p_w H_a_pos_0 H_W H_W_a) as H_within.
  pose proof (step_between (V) (B) (B_a) (a) (b) (X) (p_b) (p_g) sort_p_b sort_p_g H_a_pos_0 H_B H_B_a) as H_between.
  rewrite ?H_within, ?H_between.
  rewrite ?H_within, ?H_between.
  try assert (N0' : normal_form (inv (B * a)) (inv a * (inv B))) by normal.
  equal.
Qed.

Theorem theorem (V : Space) (B : R) (B_a : R) (W : R) (W_a : R) (a : R) (b : R) (X : R -> law V) (p_b : law R) (p_g : law R) (p_w : law R)
    (sort_p_b : law_of_labels p_b)
    (sort_p_g : law_of_labels p_g)
    (sort_p_w : law_of_labels p_w)
    (H_a_pos_0 : a > 0)
    (H_apart : E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) > 0)
    (H_W : W = E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))))
    (H_B : B = E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))
    (H_W_a : W_a = E p_w (fun i => E (X i) (fun x => b + dot x x * a) - E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b))))
    (H_B_a : B_a = E p_b (fun i => E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => a * (dot x y) + b)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b)))))) :
  W_a * (inv B_a) = W * (inv B).
Proof. exact (step_theorem (V) (B) (B_a) (W) (W_a) (a) (b) (X) (p_b) (p_g) (p_w) sort_p_b sort_p_g sort_p_w H_a_pos_0 H_W H_B H_W_a H_B_a). Qed.
Print Assumptions theorem.
