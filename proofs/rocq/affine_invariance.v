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
From NCTheory Require Import Numbers Laws Tactics Integrals.
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
  { transitivity (E p_w (fun i => E (X i) (fun x => b + dot x x * a) - E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)))).
    { assert (C0' : W_a = E p_w (fun i => E (X i) (fun x => b + dot x x * a) - E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)))).
      { rewrite H_W_a.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : W = E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))).
    { rewrite H_W.
      first [same | ring | arrange]. }
    rewrite C1'.
    first [same | ring | arrange]. }
  assert (S0' : E p_w (fun i => E (X i) (fun x => b + dot x x * a) - E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b))) = E p_w (fun i => E (X i) (fun x => dot x x)) * a - a * (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))).
  { transitivity (E p_w (fun i => E (X i) (fun x => b + dot x x * a) - E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)))). { arrange. }
    assert (E2' : normal_form (E p_w (fun i => E (X i) (fun x => b + dot x x * a) - E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)))) (E p_w (fun i => E (X i) (fun x => dot x x)) * a - a * (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))))).
    { unfold normal_form.
      transitivity (E p_w (fun r_3 => (a) * (E (X r_3) (fun x => dot x x)) + (((-1) * a) * (E (X r_3) (fun x => E (X r_3) (fun y => dot x y)))))).
      { apply E_ext; intros r_3 D_r_3; draws.
        transitivity (E (X r_3) (fun x => dot x x) * a - a * (E (X r_3) (fun x => E (X r_3) (fun y => dot x y)))).
        { transitivity (E (X r_3) (fun x => b + dot x x * a) - E (X r_3) (fun x => E (X r_3) (fun y => a * (dot x y) + b))). { arrange. }
          assert (E4' : normal_form (E (X r_3) (fun x => b + dot x x * a)) (b + E (X r_3) (fun x => dot x x) * a)).
          { unfold normal_form.
            transitivity (E (X r_3) (fun x_5 => (a) * (dot x_5 x_5) + ((b) * (1)))).
            { apply E_ext; intros x_5 D_x_5; draws.
              transitivity (b + dot x_5 x_5 * a).
              { transitivity (b + dot x_5 x_5 * a). { arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((a) * (E (X r_3) (fun x_5 => dot x_5 x_5)) + ((b) * (E (X r_3) (fun x_5 => 1)))).
            { linear. }
            transitivity ((a) * (E (X r_3) (fun x => dot x x)) + ((b) * (E (X r_3) (fun x => 1)))). { arrange. }
            assert (E6' : normal_form (E (X r_3) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          assert (E7' : normal_form (E (X r_3) (fun x => E (X r_3) (fun y => a * (dot x y) + b))) (a * (E (X r_3) (fun x => E (X r_3) (fun y => dot x y))) + b)).
          { unfold normal_form.
            transitivity (E (X r_3) (fun x_8 => (b) * (1) + ((a) * (E (X r_3) (fun x => dot x_8 x))))).
            { apply E_ext; intros x_8 D_x_8; draws.
              transitivity (b + E (X r_3) (fun x => dot x_8 x) * a).
              { transitivity (E (X r_3) (fun x => a * (dot x_8 x) + b)). { arrange. }
                assert (E9' : normal_form (E (X r_3) (fun x => a * (dot x_8 x) + b)) (b + E (X r_3) (fun x => dot x_8 x) * a)).
                { unfold normal_form.
                  transitivity (E (X r_3) (fun x_10 => (a) * (dot x_8 x_10) + ((b) * (1)))).
                  { apply E_ext; intros x_10 D_x_10; draws.
                    transitivity (a * (dot x_8 x_10) + b).
                    { transitivity (a * (dot x_8 x_10) + b). { arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((a) * (E (X r_3) (fun x_10 => dot x_8 x_10)) + ((b) * (E (X r_3) (fun x_10 => 1)))).
                  { linear. }
                  transitivity ((a) * (E (X r_3) (fun x => dot x_8 x)) + ((b) * (E (X r_3) (fun x => 1)))). { arrange. }
                  assert (E11' : normal_form (E (X r_3) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((b) * (E (X r_3) (fun x_8 => 1)) + ((a) * (E (X r_3) (fun x_8 => E (X r_3) (fun x => dot x_8 x))))).
            { linear. }
            transitivity ((b) * (E (X r_3) (fun x => 1)) + ((a) * (E (X r_3) (fun x => E (X r_3) (fun y => dot x y))))). { arrange. }
            assert (E12' : normal_form (E (X r_3) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((a) * (E p_w (fun r_3 => E (X r_3) (fun x => dot x x))) + (((-1) * a) * (E p_w (fun r_3 => E (X r_3) (fun x => E (X r_3) (fun y => dot x y)))))).
      { linear. }
      transitivity ((a) * (E p_w (fun i => E (X i) (fun x => dot x x))) + (((-1) * a) * (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : a * (E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))) = E p_w (fun i => E (X i) (fun x => dot x x)) * a - a * (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))).
  { transitivity (a * (E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))))). { arrange. }
    assert (E13' : normal_form (E p_w (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))) (E p_w (fun i => E (X i) (fun x => dot x x)) - E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))).
    { unfold normal_form.
      transitivity (E p_w (fun r_14 => (-1) * (E (X r_14) (fun x => E (X r_14) (fun y => dot x y))) + ((1) * (E (X r_14) (fun x => dot x x))))).
      { apply E_ext; intros r_14 D_r_14; draws.
        transitivity (E (X r_14) (fun x => dot x x) - E (X r_14) (fun x => E (X r_14) (fun y => dot x y))).
        { transitivity (E (X r_14) (fun x => dot x x) - E (X r_14) (fun x => E (X r_14) (fun y => dot x y))). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E p_w (fun r_14 => E (X r_14) (fun x => E (X r_14) (fun y => dot x y)))) + ((1) * (E p_w (fun r_14 => E (X r_14) (fun x => dot x x))))).
      { linear. }
      transitivity ((-1) * (E p_w (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((1) * (E p_w (fun i => E (X i) (fun x => dot x x))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
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
  { transitivity (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => a * (dot x y) + b)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b)))))).
    { assert (C0' : B_a = E p_b (fun i => E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => a * (dot x y) + b)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b)))))).
      { rewrite H_B_a.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : B = E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
    { rewrite H_B.
      first [same | ring | arrange]. }
    rewrite C1'.
    first [same | ring | arrange]. }
  assert (S0' : E p_b (fun i => E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => a * (dot x y) + b)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b))))) = a * (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + a * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) - 2 * a * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
  { transitivity (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => a * (dot x y) + b)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b)))))). { arrange. }
    assert (E2' : normal_form (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => a * (dot x y) + b)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => a * (dot x y) + b)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b)))))) (a * (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + a * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) - 2 * a * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))).
    { unfold normal_form.
      transitivity (E p_b (fun r_3 => ((-2) * a) * (E (X r_3) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))) + ((a * (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (1) + ((a) * (E (X r_3) (fun x => E (X r_3) (fun y => dot x y))))))).
      { apply E_ext; intros r_3 D_r_3; draws.
        transitivity (a * (E (X r_3) (fun x => E (X r_3) (fun y => dot x y))) + a * (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 2 * (E (X r_3) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))) * a).
        { transitivity (E (X r_3) (fun x => E (X r_3) (fun y => a * (dot x y) + b)) + E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b)))) - 2 * (E p_g (fun i => E (X r_3) (fun x => E (X i) (fun y => a * (dot x y) + b))))). { arrange. }
          assert (E4' : normal_form (E p_g (fun i => E (X r_3) (fun x => E (X i) (fun y => a * (dot x y) + b)))) (E (X r_3) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))) * a + b)).
          { unfold normal_form.
            transitivity (E p_g (fun r_5 => (b) * (1) + ((a) * (E (X r_3) (fun x => E (X r_5) (fun y => dot x y)))))).
            { apply E_ext; intros r_5 D_r_5; draws.
              transitivity (E (X r_3) (fun x => E (X r_5) (fun y => dot x y)) * a + b).
              { transitivity (E (X r_3) (fun x => E (X r_5) (fun y => a * (dot x y) + b))). { arrange. }
                assert (E6' : normal_form (E (X r_3) (fun x => E (X r_5) (fun y => a * (dot x y) + b))) (E (X r_3) (fun x => E (X r_5) (fun y => dot x y)) * a + b)).
                { unfold normal_form.
                  transitivity (E (X r_3) (fun x_7 => (a) * (E (X r_5) (fun x => dot x_7 x)) + ((b) * (1)))).
                  { apply E_ext; intros x_7 D_x_7; draws.
                    transitivity (b + E (X r_5) (fun x => dot x_7 x) * a).
                    { transitivity (E (X r_5) (fun x => a * (dot x_7 x) + b)). { arrange. }
                      assert (E8' : normal_form (E (X r_5) (fun x => a * (dot x_7 x) + b)) (b + E (X r_5) (fun x => dot x_7 x) * a)).
                      { unfold normal_form.
                        transitivity (E (X r_5) (fun x_9 => (a) * (dot x_7 x_9) + ((b) * (1)))).
                        { apply E_ext; intros x_9 D_x_9; draws.
                          transitivity (a * (dot x_7 x_9) + b).
                          { transitivity (a * (dot x_7 x_9) + b). { arrange. }
                            first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((a) * (E (X r_5) (fun x_9 => dot x_7 x_9)) + ((b) * (E (X r_5) (fun x_9 => 1)))).
                        { linear. }
                        transitivity ((a) * (E (X r_5) (fun x => dot x_7 x)) + ((b) * (E (X r_5) (fun x => 1)))). { arrange. }
                        assert (E10' : normal_form (E (X r_5) (fun x => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((a) * (E (X r_3) (fun x_7 => E (X r_5) (fun x => dot x_7 x))) + ((b) * (E (X r_3) (fun x_7 => 1)))).
                  { linear. }
                  transitivity ((a) * (E (X r_3) (fun x => E (X r_5) (fun y => dot x y))) + ((b) * (E (X r_3) (fun x => 1)))). { arrange. }
                  assert (E11' : normal_form (E (X r_3) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((b) * (E p_g (fun r_5 => 1)) + ((a) * (E p_g (fun r_5 => E (X r_3) (fun x => E (X r_5) (fun y => dot x y)))))).
            { linear. }
            transitivity ((b) * (E p_g (fun i => 1)) + ((a) * (E p_g (fun i => E (X r_3) (fun x => E (X i) (fun y => dot x y)))))). { arrange. }
            assert (E12' : normal_form (E p_g (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E13' : normal_form (E p_g (fun i => E (X r_3) (fun x => E (X i) (fun y => dot x y)))) (E (X r_3) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_5 => E (X r_3) (fun x_14 => E (X r_5) (fun x_15 => (dot x_14 x_15))))).
              { apply E_ext; intros r_5 D_r_5; draws.
                transitivity (E (X r_3) (fun x_14 => (1) * (E (X r_5) (fun x => dot x_14 x)))).
                { etransitivity; [| symmetry; exact (E_scale (X r_3) (1) (fun x_14 => E (X r_5) (fun x => dot x_14 x)))]; arrange. }
                apply E_ext; intros x_14 D_x_14; draws.
                transitivity (E (X r_5) (fun x_15 => (1) * (dot x_14 x_15))).
                { etransitivity; [| symmetry; exact (E_scale (X r_5) (1) (fun x_15 => dot x_14 x_15))]; arrange. }
                apply E_ext; intros x_15 D_x_15; draws.
                arrange. }
              transitivity (E (X r_3) (fun x_14 => E p_g (fun r_5 => E (X r_5) (fun x_15 => (dot x_14 x_15))))).
              { exact (E_swap p_g (X r_3) (fun r_5 x_14 => E (X r_5) (fun x_15 => (dot x_14 x_15)))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          assert (E16' : normal_form (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => a * (dot x y) + b))))) (a * (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + b)).
          { unfold normal_form.
            transitivity (E p_g (fun r_17 => (b) * (1) + ((a) * (E (X r_17) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))))).
            { apply E_ext; intros r_17 D_r_17; draws.
              transitivity (E (X r_17) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))) * a + b).
              { transitivity (E p_g (fun i => E (X r_17) (fun x => E (X i) (fun y => a * (dot x y) + b)))). { arrange. }
                assert (E18' : normal_form (E p_g (fun i => E (X r_17) (fun x => E (X i) (fun y => a * (dot x y) + b)))) (E (X r_17) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))) * a + b)).
                { unfold normal_form.
                  transitivity (E p_g (fun r_19 => (b) * (1) + ((a) * (E (X r_19) (fun x => E (X r_17) (fun y => dot x y)))))).
                  { apply E_ext; intros r_19 D_r_19; draws.
                    transitivity (b + E (X r_19) (fun x => E (X r_17) (fun y => dot x y)) * a).
                    { transitivity (E (X r_17) (fun x => E (X r_19) (fun y => a * (dot x y) + b))). { arrange. }
                      assert (E20' : normal_form (E (X r_17) (fun x => E (X r_19) (fun y => a * (dot x y) + b))) (b + E (X r_19) (fun x => E (X r_17) (fun y => dot x y)) * a)).
                      { unfold normal_form.
                        transitivity (E (X r_17) (fun x_21 => (b) * (1) + ((a) * (E (X r_19) (fun x => dot x_21 x))))).
                        { apply E_ext; intros x_21 D_x_21; draws.
                          transitivity (b + E (X r_19) (fun x => dot x_21 x) * a).
                          { transitivity (E (X r_19) (fun x => a * (dot x_21 x) + b)). { arrange. }
                            assert (E22' : normal_form (E (X r_19) (fun x => a * (dot x_21 x) + b)) (b + E (X r_19) (fun x => dot x_21 x) * a)).
                            { unfold normal_form.
                              transitivity (E (X r_19) (fun x_23 => (a) * (dot x_21 x_23) + ((b) * (1)))).
                              { apply E_ext; intros x_23 D_x_23; draws.
                                transitivity (a * (dot x_21 x_23) + b).
                                { transitivity (a * (dot x_21 x_23) + b). { arrange. }
                                  first [put; solve [ring] | first [arrange | equal]]. }
                                arrange. }
                              transitivity ((a) * (E (X r_19) (fun x_23 => dot x_21 x_23)) + ((b) * (E (X r_19) (fun x_23 => 1)))).
                              { linear. }
                              transitivity ((a) * (E (X r_19) (fun x => dot x_21 x)) + ((b) * (E (X r_19) (fun x => 1)))). { arrange. }
                              assert (E24' : normal_form (E (X r_19) (fun x => 1)) (1)).
                              { unfold normal_form.
                                apply E_const. }
                              arrange. }
                            first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((b) * (E (X r_17) (fun x_21 => 1)) + ((a) * (E (X r_17) (fun x_21 => E (X r_19) (fun x => dot x_21 x))))).
                        { linear. }
                        transitivity ((b) * (E (X r_17) (fun x => 1)) + ((a) * (E (X r_17) (fun x => E (X r_19) (fun y => dot x y))))). { arrange. }
                        assert (E25' : normal_form (E (X r_17) (fun x => 1)) (1)).
                        { unfold normal_form.
                          apply E_const. }
                        assert (E26' : normal_form (E (X r_17) (fun x => E (X r_19) (fun y => dot x y))) (E (X r_19) (fun x => E (X r_17) (fun y => dot x y)))).
                        { unfold normal_form.
                          transitivity (E (X r_17) (fun x_21 => E (X r_19) (fun x_27 => (dot x_21 x_27)))).
                          { apply E_ext; intros x_21 D_x_21; draws.
                            transitivity (E (X r_19) (fun x_27 => (1) * (dot x_21 x_27))).
                            { etransitivity; [| symmetry; exact (E_scale (X r_19) (1) (fun x_27 => dot x_21 x_27))]; arrange. }
                            apply E_ext; intros x_27 D_x_27; draws.
                            arrange. }
                          transitivity (E (X r_19) (fun x_27 => E (X r_17) (fun x_21 => (dot x_21 x_27)))).
                          { exact (E_swap (X r_17) (X r_19) (fun x_21 x_27 => (dot x_21 x_27))). }
                          repeat (apply E_ext; intros); arrange. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((b) * (E p_g (fun r_19 => 1)) + ((a) * (E p_g (fun r_19 => E (X r_19) (fun x => E (X r_17) (fun y => dot x y)))))).
                  { linear. }
                  transitivity ((b) * (E p_g (fun i => 1)) + ((a) * (E p_g (fun i => E (X i) (fun x => E (X r_17) (fun y => dot x y)))))). { arrange. }
                  assert (E28' : normal_form (E p_g (fun i => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  assert (E29' : normal_form (E p_g (fun i => E (X i) (fun x => E (X r_17) (fun y => dot x y)))) (E (X r_17) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
                  { unfold normal_form.
                    transitivity (E p_g (fun r_19 => E (X r_19) (fun x_30 => E (X r_17) (fun x_31 => (dot x_30 x_31))))).
                    { apply E_ext; intros r_19 D_r_19; draws.
                      transitivity (E (X r_19) (fun x_30 => (1) * (E (X r_17) (fun x => dot x_30 x)))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_19) (1) (fun x_30 => E (X r_17) (fun x => dot x_30 x)))]; arrange. }
                      apply E_ext; intros x_30 D_x_30; draws.
                      transitivity (E (X r_17) (fun x_31 => (1) * (dot x_30 x_31))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_17) (1) (fun x_31 => dot x_30 x_31))]; arrange. }
                      apply E_ext; intros x_31 D_x_31; draws.
                      arrange. }
                    transitivity (E p_g (fun r_19 => E (X r_17) (fun x_31 => E (X r_19) (fun x_30 => (dot x_30 x_31))))).
                    { apply E_ext; intros r_19 ?; exact (E_swap (X r_19) (X r_17) (fun x_30 x_31 => (dot x_30 x_31))). }
                    transitivity (E (X r_17) (fun x_31 => E p_g (fun r_19 => E (X r_19) (fun x_30 => (dot x_30 x_31))))).
                    { exact (E_swap p_g (X r_17) (fun r_19 x_31 => E (X r_19) (fun x_30 => (dot x_30 x_31)))). }
                    repeat (apply E_ext; intros); arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((b) * (E p_g (fun r_17 => 1)) + ((a) * (E p_g (fun r_17 => E (X r_17) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))))).
            { linear. }
            transitivity ((b) * (E p_g (fun i => 1)) + ((a) * (E p_g (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))))). { arrange. }
            assert (E32' : normal_form (E p_g (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E33' : normal_form (E p_g (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_17 => E (X r_17) (fun x_34 => E p_g (fun r_35 => E (X r_35) (fun x_36 => (dot x_34 x_36)))))).
              { apply E_ext; intros r_17 D_r_17; draws.
                transitivity (E (X r_17) (fun x_34 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_34 x))))).
                { etransitivity; [| symmetry; exact (E_scale (X r_17) (1) (fun x_34 => E p_g (fun i => E (X i) (fun x => dot x_34 x))))]; arrange. }
                apply E_ext; intros x_34 D_x_34; draws.
                transitivity (E p_g (fun r_35 => (1) * (E (X r_35) (fun x => dot x_34 x)))).
                { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_35 => E (X r_35) (fun x => dot x_34 x)))]; arrange. }
                apply E_ext; intros r_35 D_r_35; draws.
                transitivity (E (X r_35) (fun x_36 => (1) * (dot x_34 x_36))).
                { etransitivity; [| symmetry; exact (E_scale (X r_35) (1) (fun x_36 => dot x_34 x_36))]; arrange. }
                apply E_ext; intros x_36 D_x_36; draws.
                arrange. }
              transitivity (E p_g (fun r_17 => E p_g (fun r_35 => E (X r_17) (fun x_34 => E (X r_35) (fun x_36 => (dot x_34 x_36)))))).
              { apply E_ext; intros r_17 ?; exact (E_swap (X r_17) p_g (fun x_34 r_35 => E (X r_35) (fun x_36 => (dot x_34 x_36)))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          assert (E37' : normal_form (E (X r_3) (fun x => E (X r_3) (fun y => a * (dot x y) + b))) (a * (E (X r_3) (fun x => E (X r_3) (fun y => dot x y))) + b)).
          { unfold normal_form.
            transitivity (E (X r_3) (fun x_38 => (b) * (1) + ((a) * (E (X r_3) (fun x => dot x_38 x))))).
            { apply E_ext; intros x_38 D_x_38; draws.
              transitivity (b + E (X r_3) (fun x => dot x_38 x) * a).
              { transitivity (E (X r_3) (fun x => a * (dot x_38 x) + b)). { arrange. }
                assert (E39' : normal_form (E (X r_3) (fun x => a * (dot x_38 x) + b)) (b + E (X r_3) (fun x => dot x_38 x) * a)).
                { unfold normal_form.
                  transitivity (E (X r_3) (fun x_40 => (b) * (1) + ((a) * (dot x_38 x_40)))).
                  { apply E_ext; intros x_40 D_x_40; draws.
                    transitivity (a * (dot x_38 x_40) + b).
                    { transitivity (a * (dot x_38 x_40) + b). { arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((b) * (E (X r_3) (fun x_40 => 1)) + ((a) * (E (X r_3) (fun x_40 => dot x_38 x_40)))).
                  { linear. }
                  transitivity ((b) * (E (X r_3) (fun x => 1)) + ((a) * (E (X r_3) (fun x => dot x_38 x)))). { arrange. }
                  assert (E41' : normal_form (E (X r_3) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((b) * (E (X r_3) (fun x_38 => 1)) + ((a) * (E (X r_3) (fun x_38 => E (X r_3) (fun x => dot x_38 x))))).
            { linear. }
            transitivity ((b) * (E (X r_3) (fun x => 1)) + ((a) * (E (X r_3) (fun x => E (X r_3) (fun y => dot x y))))). { arrange. }
            assert (E42' : normal_form (E (X r_3) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity (((-2) * a) * (E p_b (fun r_3 => E (X r_3) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))) + ((a * (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E p_b (fun r_3 => 1)) + ((a) * (E p_b (fun r_3 => E (X r_3) (fun x => E (X r_3) (fun y => dot x y))))))).
      { linear. }
      transitivity (((-2) * a) * (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) + ((a * (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E p_b (fun i => 1)) + ((a) * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))))). { arrange. }
      assert (E43' : normal_form (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
      { unfold normal_form.
        transitivity (E p_b (fun r_3 => E (X r_3) (fun x_44 => E p_g (fun r_45 => E (X r_45) (fun x_46 => (dot x_44 x_46)))))).
        { apply E_ext; intros r_3 D_r_3; draws.
          transitivity (E (X r_3) (fun x_44 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_44 x))))).
          { etransitivity; [| symmetry; exact (E_scale (X r_3) (1) (fun x_44 => E p_g (fun i => E (X i) (fun x => dot x_44 x))))]; arrange. }
          apply E_ext; intros x_44 D_x_44; draws.
          transitivity (E p_g (fun r_45 => (1) * (E (X r_45) (fun x => dot x_44 x)))).
          { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_45 => E (X r_45) (fun x => dot x_44 x)))]; arrange. }
          apply E_ext; intros r_45 D_r_45; draws.
          transitivity (E (X r_45) (fun x_46 => (1) * (dot x_44 x_46))).
          { etransitivity; [| symmetry; exact (E_scale (X r_45) (1) (fun x_46 => dot x_44 x_46))]; arrange. }
          apply E_ext; intros x_46 D_x_46; draws.
          arrange. }
        transitivity (E p_b (fun r_3 => E p_g (fun r_45 => E (X r_3) (fun x_44 => E (X r_45) (fun x_46 => (dot x_44 x_46)))))).
        { apply E_ext; intros r_3 ?; exact (E_swap (X r_3) p_g (fun x_44 r_45 => E (X r_45) (fun x_46 => (dot x_44 x_46)))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E47' : normal_form (E p_b (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * a = a * (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + a * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) - 2 * a * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
  { transitivity (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * a). { arrange. }
    assert (E48' : normal_form (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) (E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - 2 * (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))).
    { unfold normal_form.
      transitivity (E p_b (fun r_49 => (-2) * (E (X r_49) (fun x => E p_g (fun i => E (X i) (fun y => dot x y)))) + ((1) * (E (X r_49) (fun x => E (X r_49) (fun y => dot x y))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (1))))).
      { apply E_ext; intros r_49 D_r_49; draws.
        transitivity (E (X r_49) (fun x => E (X r_49) (fun y => dot x y)) + E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) - 2 * (E (X r_49) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
        { transitivity (E (X r_49) (fun x => E (X r_49) (fun y => dot x y)) + E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) - 2 * (E p_g (fun i => E (X r_49) (fun x => E (X i) (fun y => dot x y))))). { arrange. }
          assert (E50' : normal_form (E p_g (fun i => E (X r_49) (fun x => E (X i) (fun y => dot x y)))) (E (X r_49) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
          { unfold normal_form.
            transitivity (E p_g (fun r_51 => (1) * (E (X r_49) (fun x => E (X r_51) (fun y => dot x y))))).
            { apply E_ext; intros r_51 D_r_51; draws.
              transitivity (E (X r_49) (fun x => E (X r_51) (fun y => dot x y))).
              { transitivity (E (X r_49) (fun x => E (X r_51) (fun y => dot x y))). { arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E p_g (fun r_51 => E (X r_49) (fun x => E (X r_51) (fun y => dot x y))))).
            { linear. }
            transitivity ((1) * (E p_g (fun i => E (X r_49) (fun x => E (X i) (fun y => dot x y))))). { arrange. }
            assert (E53' : normal_form (E p_g (fun i => E (X r_49) (fun x => E (X i) (fun y => dot x y)))) (E (X r_49) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E p_g (fun r_51 => E (X r_49) (fun x_54 => E (X r_51) (fun x_55 => (dot x_54 x_55))))).
              { apply E_ext; intros r_51 D_r_51; draws.
                transitivity (E (X r_49) (fun x_54 => (1) * (E (X r_51) (fun x => dot x_54 x)))).
                { etransitivity; [| symmetry; exact (E_scale (X r_49) (1) (fun x_54 => E (X r_51) (fun x => dot x_54 x)))]; arrange. }
                apply E_ext; intros x_54 D_x_54; draws.
                transitivity (E (X r_51) (fun x_55 => (1) * (dot x_54 x_55))).
                { etransitivity; [| symmetry; exact (E_scale (X r_51) (1) (fun x_55 => dot x_54 x_55))]; arrange. }
                apply E_ext; intros x_55 D_x_55; draws.
                arrange. }
              transitivity (E (X r_49) (fun x_54 => E p_g (fun r_51 => E (X r_51) (fun x_55 => (dot x_54 x_55))))).
              { exact (E_swap p_g (X r_49) (fun r_51 x_54 => E (X r_51) (fun x_55 => (dot x_54 x_55)))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-2) * (E p_b (fun r_49 => E (X r_49) (fun x => E p_g (fun i => E (X i) (fun y => dot x y))))) + ((1) * (E p_b (fun r_49 => E (X r_49) (fun x => E (X r_49) (fun y => dot x y)))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun r_49 => 1))))).
      { linear. }
      transitivity ((-2) * (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) + ((1) * (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((E p_g (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p_b (fun i => 1))))). { arrange. }
      assert (E58' : normal_form (E p_b (fun i => E (X i) (fun x => E p_g (fun j => E (X j) (fun y => dot x y))))) (E p_b (fun i => E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
      { unfold normal_form.
        transitivity (E p_b (fun r_49 => E (X r_49) (fun x_59 => E p_g (fun r_60 => E (X r_60) (fun x_61 => (dot x_59 x_61)))))).
        { apply E_ext; intros r_49 D_r_49; draws.
          transitivity (E (X r_49) (fun x_59 => (1) * (E p_g (fun i => E (X i) (fun x => dot x_59 x))))).
          { etransitivity; [| symmetry; exact (E_scale (X r_49) (1) (fun x_59 => E p_g (fun i => E (X i) (fun x => dot x_59 x))))]; arrange. }
          apply E_ext; intros x_59 D_x_59; draws.
          transitivity (E p_g (fun r_60 => (1) * (E (X r_60) (fun x => dot x_59 x)))).
          { etransitivity; [| symmetry; exact (E_scale p_g (1) (fun r_60 => E (X r_60) (fun x => dot x_59 x)))]; arrange. }
          apply E_ext; intros r_60 D_r_60; draws.
          transitivity (E (X r_60) (fun x_61 => (1) * (dot x_59 x_61))).
          { etransitivity; [| symmetry; exact (E_scale (X r_60) (1) (fun x_61 => dot x_59 x_61))]; arrange. }
          apply E_ext; intros x_61 D_x_61; draws.
          arrange. }
        transitivity (E p_b (fun r_49 => E p_g (fun r_60 => E (X r_49) (fun x_59 => E (X r_60) (fun x_61 => (dot x_59 x_61)))))).
        { apply E_ext; intros r_49 ?; exact (E_swap (X r_49) p_g (fun x_59 r_60 => E (X r_60) (fun x_61 => (dot x_59 x_61)))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E62' : normal_form (E p_b (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
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
  { assert (U' : forall z0' : R, (B = (z0')) -> ((z0') > 0) -> B - 0 = (1 * ((z0') - 0))).
    { clear - B.
      intros z0' H_B H_apart.
      rewrite ?H_B.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E p_b (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)) + E p_g (fun j => E p_g (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) - 2 * (E p_g (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))) as V'.
    specialize (V' ltac:(says H_B)).
    specialize (V' ltac:(says H_apart)).
    rearranged V'. }
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
    first [put; solve [ring] | equal]. }
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
  try assert (N2' : normal_form ((inv ((B * a)))) (inv a * (inv B))) by first [(unfold normal_form; replace ((B * a)) with (B * a) by (first [put; solve [ring] | equal]); inverse) | normal].
  assert (Z0' : a <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
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
