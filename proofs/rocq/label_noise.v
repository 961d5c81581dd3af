(** Label noise of rate $q$ divides $1 + NC1$ by $(1 - q)^2$, for every kernel (label-noise)

  Given [q >= 0]: q >= 0
  Given [q < 1]: 1 - q > 0
  Given [apart]: E[E[E[E[E[<x, y>; y ~ Xn]; x ~ Xe]; n ~ p]; e ~ p] + E[E[<x, y>; y ~ Xc]; x ~ Xc]
    - 2*E[E[E[<x, y>; y ~ Xe]; x ~ Xc]; e ~ p]; c ~ p] > 0
  with [W]: W = E[E[<x, x>; x ~ Xc] - E[E[<x, y>; y ~ Xc]; x ~ Xc]; c ~ p]
  with [B]: B = E[E[E[E[E[<x, y>; y ~ Xn]; x ~ Xe]; n ~ p]; e ~ p] + E[E[<x, y>; y ~ Xc]; x ~ Xc]
    - 2*E[E[E[<x, y>; y ~ Xe]; x ~ Xc]; e ~ p]; c ~ p]
  with [W_q]: W_q = q*E[E[E[<x - E[y; y ~ Xc]*(1 - q) - q*E[E[y; y ~ Xn]; n ~ p], x - E[y; y ~
    Xc]*(1 - q) - q*E[E[y; y ~ Xn]; n ~ p]>; x ~ Xe]; e ~ p]; c ~ p] + (1 - q)*E[E[<x - (1 -
    q)*E[y; y ~ Xc] - q*E[E[y; y ~ Xe]; e ~ p], x - (1 - q)*E[y; y ~ Xc] - q*E[E[y; y ~ Xe]; e ~
    p]>; x ~ Xc]; c ~ p]
  with [B_q]: B_q = E[<-E[E[x; x ~ Xe]; e ~ p] + E[x; x ~ Xc]*(1 - q) + q*E[E[x; x ~ Xe]; e ~ p],
    -E[E[x; x ~ Xe]; e ~ p] + E[x; x ~ Xc]*(1 - q) + q*E[E[x; x ~ Xe]; e ~ p]>; c ~ p]
  Then B_q^(-1)*W_q + 1 = (W*B^(-1) + 1)*(1 - q)^(-2)
  Then B_q^(-1)*W_q >= -1 + (1 - q)^(-2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [between], by Algebra:
  B_q = B*(1 - q)^2
*)
Lemma step_between (V : Space) (B : R) (B_q : R) (q : R) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p)
    (H_q_pos_is_0 : q >= 0)
    (H_q_less_1 : 1 - q > 0)
    (H_B : B = E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))
    (H_B_q : B_q = E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))))) :
  B_q = B * ((1 - q) ^ 2).
Proof.
  enough (U' : E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x))))))) = E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * ((1 - q) ^ 2)).
  { transitivity (E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))))).
    { assert (C0' : B_q = E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))))).
      { rewrite H_B_q.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : B = E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
    { rewrite H_B.
      first [same | ring | arrange]. }
    rewrite C1'.
    first [same | ring | arrange]. }
  assert (S0' : E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x))))))) = E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) + q ^ 2 * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q - q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 2 * q * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) - E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))).
  { transitivity (E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))))). { arrange. }
    assert (E2' : normal_form (E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))))) (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) + q ^ 2 * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q - q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 2 * q * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) - E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
    { unfold normal_form.
      transitivity (E p (fun r_3 => (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (1) + (((-2) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q) * (1) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (1) + ((-2) * (E (X r_3) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) + ((4 * q) * (E (X r_3) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) + (((-2) * (q ^ 2)) * (E (X r_3) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) + ((1) * (E (X r_3) (fun x => E (X r_3) (fun y => dot x y))) + (((-2) * q) * (E (X r_3) (fun x => E (X r_3) (fun y => dot x y))) + ((q ^ 2) * (E (X r_3) (fun x => E (X r_3) (fun y => dot x y))))))))))))).
      { apply E_ext; intros r_3 D_r_3; draws.
        transitivity (4 * q * (E (X r_3) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) + E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + q ^ 2 * (E (X r_3) (fun x => E (X r_3) (fun y => dot x y))) + E (X r_3) (fun x => E (X r_3) (fun y => dot x y)) + q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 2 * (q ^ 2) * (E (X r_3) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) - 2 * q * (E (X r_3) (fun x => E (X r_3) (fun y => dot x y))) - 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q - 2 * (E (X r_3) (fun x => E p (fun i => E (X i) (fun y => dot x y))))).
        { transitivity (dot (vadd (vscale (-1) (VE p (fun i => VE (X i) (fun x => x)))) (vadd (vscale (1 - q) (VE (X r_3) (fun x => x))) (vscale q (VE p (fun i => VE (X i) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun i => VE (X i) (fun x => x)))) (vadd (vscale (1 - q) (VE (X r_3) (fun x => x))) (vscale q (VE p (fun i => VE (X i) (fun x => x))))))). { arrange. }
          transitivity (q * (E p (fun i => dot (VE (X i) (fun x => x)) (VE p (fun j => VE (X j) (fun x => x)))) * q + (1 - q) * (E p (fun i => dot (VE (X i) (fun x => x)) (VE (X r_3) (fun x => x)))) - E p (fun i => dot (VE (X i) (fun x => x)) (VE p (fun j => VE (X j) (fun x => x))))) + (E (X r_3) (fun x => dot x (VE (X r_3) (fun y => y))) * (1 - q) + q * (E (X r_3) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))) - E (X r_3) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))) * (1 - q) - (E p (fun i => dot (VE (X i) (fun x => x)) (VE p (fun j => VE (X j) (fun x => x)))) * q + (1 - q) * (E p (fun i => dot (VE (X i) (fun x => x)) (VE (X r_3) (fun x => x)))) - E p (fun i => dot (VE (X i) (fun x => x)) (VE p (fun j => VE (X j) (fun x => x)))))). { products; arrange. }
          assert (E4' : normal_form (E p (fun i => dot (VE (X i) (fun x => x)) (VE p (fun j => VE (X j) (fun x => x))))) (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
          { unfold normal_form.
            transitivity (E p (fun r_5 => (1) * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))))).
            { apply E_ext; intros r_5 D_r_5; draws.
              transitivity (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))).
              { transitivity (dot (VE (X r_5) (fun x => x)) (VE p (fun i => VE (X i) (fun x => x)))). { arrange. }
                transitivity (E (X r_5) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))). { products; arrange. }
                assert (E6' : normal_form (E (X r_5) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))) (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y))))).
                { unfold normal_form.
                  transitivity (E (X r_5) (fun x_7 => (1) * (E p (fun i => E (X i) (fun x => dot x_7 x))))).
                  { apply E_ext; intros x_7 D_x_7; draws.
                    transitivity (E p (fun i => E (X i) (fun x => dot x_7 x))).
                    { transitivity (dot x_7 (VE p (fun i => VE (X i) (fun x => x)))). { arrange. }
                      transitivity (E p (fun i => dot x_7 (VE (X i) (fun x => x)))). { products; arrange. }
                      assert (E8' : normal_form (E p (fun i => dot x_7 (VE (X i) (fun x => x)))) (E p (fun i => E (X i) (fun x => dot x_7 x)))).
                      { unfold normal_form.
                        transitivity (E p (fun r_9 => (1) * (E (X r_9) (fun x => dot x_7 x)))).
                        { apply E_ext; intros r_9 D_r_9; draws.
                          transitivity (E (X r_9) (fun x => dot x_7 x)).
                          { transitivity (dot x_7 (VE (X r_9) (fun x => x))). { arrange. }
                            transitivity (E (X r_9) (fun x => dot x_7 x)). { products; arrange. }
                            first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((1) * (E p (fun r_9 => E (X r_9) (fun x => dot x_7 x)))).
                        { linear. }
                        transitivity ((1) * (E p (fun i => E (X i) (fun x => dot x_7 x)))). { arrange. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_5) (fun x_7 => E p (fun i => E (X i) (fun x => dot x_7 x))))).
                  { linear. }
                  transitivity ((1) * (E (X r_5) (fun x => E p (fun i => E (X i) (fun y => dot x y))))). { arrange. }
                  assert (E11' : normal_form (E (X r_5) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y))))).
                  { unfold normal_form.
                    transitivity (E (X r_5) (fun x_7 => E p (fun r_12 => E (X r_12) (fun x_13 => (dot x_7 x_13))))).
                    { apply E_ext; intros x_7 D_x_7; draws.
                      transitivity (E p (fun r_12 => (1) * (E (X r_12) (fun x => dot x_7 x)))).
                      { etransitivity; [| symmetry; exact (E_scale p (1) (fun r_12 => E (X r_12) (fun x => dot x_7 x)))]; arrange. }
                      apply E_ext; intros r_12 D_r_12; draws.
                      transitivity (E (X r_12) (fun x_13 => (1) * (dot x_7 x_13))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_12) (1) (fun x_13 => dot x_7 x_13))]; arrange. }
                      apply E_ext; intros x_13 D_x_13; draws.
                      arrange. }
                    transitivity (E p (fun r_12 => E (X r_5) (fun x_7 => E (X r_12) (fun x_13 => (dot x_7 x_13))))).
                    { exact (E_swap (X r_5) p (fun x_7 r_12 => E (X r_12) (fun x_13 => (dot x_7 x_13)))). }
                    repeat (apply E_ext; intros); arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E p (fun r_5 => E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))))).
            { linear. }
            transitivity ((1) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))). { arrange. }
            arrange. }
          assert (E14' : normal_form (E p (fun i => dot (VE (X i) (fun x => x)) (VE (X r_3) (fun x => x)))) (E (X r_3) (fun x => E p (fun i => E (X i) (fun y => dot x y))))).
          { unfold normal_form.
            transitivity (E p (fun r_15 => (1) * (E (X r_15) (fun x => E (X r_3) (fun y => dot x y))))).
            { apply E_ext; intros r_15 D_r_15; draws.
              transitivity (E (X r_15) (fun x => E (X r_3) (fun y => dot x y))).
              { transitivity (dot (VE (X r_15) (fun x => x)) (VE (X r_3) (fun x => x))). { arrange. }
                transitivity (E (X r_15) (fun x => dot x (VE (X r_3) (fun y => y)))). { products; arrange. }
                assert (E16' : normal_form (E (X r_15) (fun x => dot x (VE (X r_3) (fun y => y)))) (E (X r_15) (fun x => E (X r_3) (fun y => dot x y)))).
                { unfold normal_form.
                  transitivity (E (X r_15) (fun x_17 => (1) * (E (X r_3) (fun x => dot x_17 x)))).
                  { apply E_ext; intros x_17 D_x_17; draws.
                    transitivity (E (X r_3) (fun x => dot x_17 x)).
                    { transitivity (dot x_17 (VE (X r_3) (fun x => x))). { arrange. }
                      transitivity (E (X r_3) (fun x => dot x_17 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_15) (fun x_17 => E (X r_3) (fun x => dot x_17 x)))).
                  { linear. }
                  transitivity ((1) * (E (X r_15) (fun x => E (X r_3) (fun y => dot x y)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E p (fun r_15 => E (X r_15) (fun x => E (X r_3) (fun y => dot x y))))).
            { linear. }
            transitivity ((1) * (E p (fun i => E (X i) (fun x => E (X r_3) (fun y => dot x y))))). { arrange. }
            assert (E19' : normal_form (E p (fun i => E (X i) (fun x => E (X r_3) (fun y => dot x y)))) (E (X r_3) (fun x => E p (fun i => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E p (fun r_15 => E (X r_15) (fun x_20 => E (X r_3) (fun x_21 => (dot x_20 x_21))))).
              { apply E_ext; intros r_15 D_r_15; draws.
                transitivity (E (X r_15) (fun x_20 => (1) * (E (X r_3) (fun x => dot x_20 x)))).
                { etransitivity; [| symmetry; exact (E_scale (X r_15) (1) (fun x_20 => E (X r_3) (fun x => dot x_20 x)))]; arrange. }
                apply E_ext; intros x_20 D_x_20; draws.
                transitivity (E (X r_3) (fun x_21 => (1) * (dot x_20 x_21))).
                { etransitivity; [| symmetry; exact (E_scale (X r_3) (1) (fun x_21 => dot x_20 x_21))]; arrange. }
                apply E_ext; intros x_21 D_x_21; draws.
                arrange. }
              transitivity (E p (fun r_15 => E (X r_3) (fun x_21 => E (X r_15) (fun x_20 => (dot x_20 x_21))))).
              { apply E_ext; intros r_15 ?; exact (E_swap (X r_15) (X r_3) (fun x_20 x_21 => (dot x_20 x_21))). }
              transitivity (E (X r_3) (fun x_21 => E p (fun r_15 => E (X r_15) (fun x_20 => (dot x_20 x_21))))).
              { exact (E_swap p (X r_3) (fun r_15 x_21 => E (X r_15) (fun x_20 => (dot x_20 x_21)))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          assert (E22' : normal_form (E (X r_3) (fun x => dot x (VE (X r_3) (fun y => y)))) (E (X r_3) (fun x => E (X r_3) (fun y => dot x y)))).
          { unfold normal_form.
            transitivity (E (X r_3) (fun x_23 => (1) * (E (X r_3) (fun x => dot x_23 x)))).
            { apply E_ext; intros x_23 D_x_23; draws.
              transitivity (E (X r_3) (fun x => dot x_23 x)).
              { transitivity (dot x_23 (VE (X r_3) (fun x => x))). { arrange. }
                transitivity (E (X r_3) (fun x => dot x_23 x)). { products; arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (X r_3) (fun x_23 => E (X r_3) (fun x => dot x_23 x)))).
            { linear. }
            transitivity ((1) * (E (X r_3) (fun x => E (X r_3) (fun y => dot x y)))). { arrange. }
            arrange. }
          assert (E25' : normal_form (E (X r_3) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))) (E (X r_3) (fun x => E p (fun i => E (X i) (fun y => dot x y))))).
          { unfold normal_form.
            transitivity (E (X r_3) (fun x_26 => (1) * (E p (fun i => E (X i) (fun x => dot x_26 x))))).
            { apply E_ext; intros x_26 D_x_26; draws.
              transitivity (E p (fun i => E (X i) (fun x => dot x_26 x))).
              { transitivity (dot x_26 (VE p (fun i => VE (X i) (fun x => x)))). { arrange. }
                transitivity (E p (fun i => dot x_26 (VE (X i) (fun x => x)))). { products; arrange. }
                assert (E27' : normal_form (E p (fun i => dot x_26 (VE (X i) (fun x => x)))) (E p (fun i => E (X i) (fun x => dot x_26 x)))).
                { unfold normal_form.
                  transitivity (E p (fun r_28 => (1) * (E (X r_28) (fun x => dot x_26 x)))).
                  { apply E_ext; intros r_28 D_r_28; draws.
                    transitivity (E (X r_28) (fun x => dot x_26 x)).
                    { transitivity (dot x_26 (VE (X r_28) (fun x => x))). { arrange. }
                      transitivity (E (X r_28) (fun x => dot x_26 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E p (fun r_28 => E (X r_28) (fun x => dot x_26 x)))).
                  { linear. }
                  transitivity ((1) * (E p (fun i => E (X i) (fun x => dot x_26 x)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (X r_3) (fun x_26 => E p (fun i => E (X i) (fun x => dot x_26 x))))).
            { linear. }
            transitivity ((1) * (E (X r_3) (fun x => E p (fun i => E (X i) (fun y => dot x y))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p (fun r_3 => 1)) + (((-2) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q) * (E p (fun r_3 => 1)) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E p (fun r_3 => 1)) + ((-2) * (E p (fun r_3 => E (X r_3) (fun x => E p (fun i => E (X i) (fun y => dot x y))))) + ((4 * q) * (E p (fun r_3 => E (X r_3) (fun x => E p (fun i => E (X i) (fun y => dot x y))))) + (((-2) * (q ^ 2)) * (E p (fun r_3 => E (X r_3) (fun x => E p (fun i => E (X i) (fun y => dot x y))))) + ((1) * (E p (fun r_3 => E (X r_3) (fun x => E (X r_3) (fun y => dot x y)))) + (((-2) * q) * (E p (fun r_3 => E (X r_3) (fun x => E (X r_3) (fun y => dot x y)))) + ((q ^ 2) * (E p (fun r_3 => E (X r_3) (fun x => E (X r_3) (fun y => dot x y))))))))))))).
      { linear. }
      transitivity ((E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p (fun i => 1)) + (((-2) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q) * (E p (fun i => 1)) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E p (fun i => 1)) + ((-2) * (E p (fun i => E (X i) (fun x => E p (fun j => E (X j) (fun y => dot x y))))) + ((4 * q) * (E p (fun i => E (X i) (fun x => E p (fun j => E (X j) (fun y => dot x y))))) + (((-2) * (q ^ 2)) * (E p (fun i => E (X i) (fun x => E p (fun j => E (X j) (fun y => dot x y))))) + ((1) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + (((-2) * q) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((q ^ 2) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))))))))))). { arrange. }
      assert (E30' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E31' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E32' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E33' : normal_form (E p (fun i => E (X i) (fun x => E p (fun j => E (X j) (fun y => dot x y))))) (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
      { unfold normal_form.
        transitivity (E p (fun r_3 => E (X r_3) (fun x_34 => E p (fun r_35 => E (X r_35) (fun x_36 => (dot x_34 x_36)))))).
        { apply E_ext; intros r_3 D_r_3; draws.
          transitivity (E (X r_3) (fun x_34 => (1) * (E p (fun i => E (X i) (fun x => dot x_34 x))))).
          { etransitivity; [| symmetry; exact (E_scale (X r_3) (1) (fun x_34 => E p (fun i => E (X i) (fun x => dot x_34 x))))]; arrange. }
          apply E_ext; intros x_34 D_x_34; draws.
          transitivity (E p (fun r_35 => (1) * (E (X r_35) (fun x => dot x_34 x)))).
          { etransitivity; [| symmetry; exact (E_scale p (1) (fun r_35 => E (X r_35) (fun x => dot x_34 x)))]; arrange. }
          apply E_ext; intros r_35 D_r_35; draws.
          transitivity (E (X r_35) (fun x_36 => (1) * (dot x_34 x_36))).
          { etransitivity; [| symmetry; exact (E_scale (X r_35) (1) (fun x_36 => dot x_34 x_36))]; arrange. }
          apply E_ext; intros x_36 D_x_36; draws.
          arrange. }
        transitivity (E p (fun r_3 => E p (fun r_35 => E (X r_3) (fun x_34 => E (X r_35) (fun x_36 => (dot x_34 x_36)))))).
        { apply E_ext; intros r_3 ?; exact (E_swap (X r_3) p (fun x_34 r_35 => E (X r_35) (fun x_36 => (dot x_34 x_36)))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E37' : normal_form (E p (fun i => E (X i) (fun x => E p (fun j => E (X j) (fun y => dot x y))))) (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
      { unfold normal_form.
        transitivity (E p (fun r_3 => E (X r_3) (fun x_38 => E p (fun r_39 => E (X r_39) (fun x_40 => (dot x_38 x_40)))))).
        { apply E_ext; intros r_3 D_r_3; draws.
          transitivity (E (X r_3) (fun x_38 => (1) * (E p (fun i => E (X i) (fun x => dot x_38 x))))).
          { etransitivity; [| symmetry; exact (E_scale (X r_3) (1) (fun x_38 => E p (fun i => E (X i) (fun x => dot x_38 x))))]; arrange. }
          apply E_ext; intros x_38 D_x_38; draws.
          transitivity (E p (fun r_39 => (1) * (E (X r_39) (fun x => dot x_38 x)))).
          { etransitivity; [| symmetry; exact (E_scale p (1) (fun r_39 => E (X r_39) (fun x => dot x_38 x)))]; arrange. }
          apply E_ext; intros r_39 D_r_39; draws.
          transitivity (E (X r_39) (fun x_40 => (1) * (dot x_38 x_40))).
          { etransitivity; [| symmetry; exact (E_scale (X r_39) (1) (fun x_40 => dot x_38 x_40))]; arrange. }
          apply E_ext; intros x_40 D_x_40; draws.
          arrange. }
        transitivity (E p (fun r_3 => E p (fun r_39 => E (X r_3) (fun x_38 => E (X r_39) (fun x_40 => (dot x_38 x_40)))))).
        { apply E_ext; intros r_3 ?; exact (E_swap (X r_3) p (fun x_38 r_39 => E (X r_39) (fun x_40 => (dot x_38 x_40)))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E41' : normal_form (E p (fun i => E (X i) (fun x => E p (fun j => E (X j) (fun y => dot x y))))) (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
      { unfold normal_form.
        transitivity (E p (fun r_3 => E (X r_3) (fun x_42 => E p (fun r_43 => E (X r_43) (fun x_44 => (dot x_42 x_44)))))).
        { apply E_ext; intros r_3 D_r_3; draws.
          transitivity (E (X r_3) (fun x_42 => (1) * (E p (fun i => E (X i) (fun x => dot x_42 x))))).
          { etransitivity; [| symmetry; exact (E_scale (X r_3) (1) (fun x_42 => E p (fun i => E (X i) (fun x => dot x_42 x))))]; arrange. }
          apply E_ext; intros x_42 D_x_42; draws.
          transitivity (E p (fun r_43 => (1) * (E (X r_43) (fun x => dot x_42 x)))).
          { etransitivity; [| symmetry; exact (E_scale p (1) (fun r_43 => E (X r_43) (fun x => dot x_42 x)))]; arrange. }
          apply E_ext; intros r_43 D_r_43; draws.
          transitivity (E (X r_43) (fun x_44 => (1) * (dot x_42 x_44))).
          { etransitivity; [| symmetry; exact (E_scale (X r_43) (1) (fun x_44 => dot x_42 x_44))]; arrange. }
          apply E_ext; intros x_44 D_x_44; draws.
          arrange. }
        transitivity (E p (fun r_3 => E p (fun r_43 => E (X r_3) (fun x_42 => E (X r_43) (fun x_44 => (dot x_42 x_44)))))).
        { apply E_ext; intros r_3 ?; exact (E_swap (X r_3) p (fun x_42 r_43 => E (X r_43) (fun x_44 => (dot x_42 x_44)))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * ((1 - q) ^ 2) = E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) + q ^ 2 * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q - q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 2 * q * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) - E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))).
  { transitivity (E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * ((1 - q) ^ 2)). { arrange. }
    assert (E45' : normal_form (E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
    { unfold normal_form.
      transitivity (E p (fun r_46 => (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (1) + ((1) * (E (X r_46) (fun x => E (X r_46) (fun y => dot x y))) + ((-2) * (E p (fun i => E (X r_46) (fun x => E (X i) (fun y => dot x y)))))))).
      { apply E_ext; intros r_46 D_r_46; draws.
        transitivity (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E (X r_46) (fun x => E (X r_46) (fun y => dot x y)) - 2 * (E p (fun i => E (X r_46) (fun x => E (X i) (fun y => dot x y))))).
        { transitivity (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E (X r_46) (fun x => E (X r_46) (fun y => dot x y)) - 2 * (E p (fun i => E (X r_46) (fun x => E (X i) (fun y => dot x y))))). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p (fun r_46 => 1)) + ((1) * (E p (fun r_46 => E (X r_46) (fun x => E (X r_46) (fun y => dot x y)))) + ((-2) * (E p (fun r_46 => E p (fun i => E (X r_46) (fun x => E (X i) (fun y => dot x y)))))))).
      { linear. }
      transitivity ((E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p (fun i => 1)) + ((1) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((-2) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))))). { arrange. }
      assert (E50' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * ((1 - q) ^ 2)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [total], by Algebra:
  B_q + W_q = B + W
*)
Lemma step_total (V : Space) (B : R) (B_q : R) (W : R) (W_q : R) (q : R) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p)
    (H_W : W = E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))))
    (H_B : B = E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))
    (H_W_q : W_q = q * (E p (fun i => E p (fun j => E (X j) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))))))) + (1 - q) * (E p (fun i => E (X i) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y))))))))))
    (H_B_q : B_q = E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))))) :
  B_q + W_q = B + W.
Proof.
  enough (U' : (q * (E p (fun i => E p (fun j => E (X j) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))))))) + (1 - q) * (E p (fun i => E (X i) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))))))) + E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x))))))) = E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))).
  { transitivity ((q * (E p (fun i => E p (fun j => E (X j) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))))))) + (1 - q) * (E p (fun i => E (X i) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))))))) + E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))))).
    { assert (C0' : B_q = E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))))).
      { rewrite H_B_q.
        first [same | ring | arrange]. }
      assert (C1' : W_q = q * (E p (fun i => E p (fun j => E (X j) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))))))) + (1 - q) * (E p (fun i => E (X i) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))))))).
      { rewrite H_W_q.
        first [same | ring | arrange]. }
      rewrite C0', C1'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C2' : B = E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
    { rewrite H_B.
      first [same | ring | arrange]. }
    assert (C3' : W = E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))).
    { rewrite H_W.
      first [same | ring | arrange]. }
    rewrite C2', C3'.
    first [same | ring | arrange]. }
  assert (S0' : (q * (E p (fun i => E p (fun j => E (X j) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))))))) + (1 - q) * (E p (fun i => E (X i) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))))))) + E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x))))))) = E p (fun i => E (X i) (fun x => dot x x)) - E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))).
  { transitivity ((q * (E p (fun i => E p (fun j => E (X j) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))))))) + (1 - q) * (E p (fun i => E (X i) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))))))) + E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))))). { arrange. }
    assert (E4' : normal_form (E p (fun i => E p (fun j => E (X j) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))))))) (E p (fun i => E (X i) (fun x => dot x x)) + E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) + q ^ 2 * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q - 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 2 * q * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))))).
    { unfold normal_form.
      transitivity (E p (fun r_5 => (E p (fun i => E (X i) (fun x => dot x x))) * (1) + ((-2) * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) + ((4 * q) * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) + (((-2) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q) * (1) + ((1) * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) + (((-2) * q) * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) + ((q ^ 2) * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) + (((-2) * (q ^ 2)) * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (1))))))))))).
      { apply E_ext; intros r_5 D_r_5; draws.
        transitivity (q ^ 2 * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) + 4 * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) * q + E p (fun i => E (X i) (fun x => dot x x)) + E (X r_5) (fun x => E (X r_5) (fun y => dot x y)) + q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 2 * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) * (q ^ 2) - 2 * q * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) - 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q - 2 * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y))))).
        { transitivity (E p (fun i => E (X i) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X r_5) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X r_5) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y))))))))). { arrange. }
          assert (E6' : normal_form (E p (fun i => E (X i) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X r_5) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X r_5) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y))))))))) (q ^ 2 * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) + 4 * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) * q + E p (fun i => E (X i) (fun x => dot x x)) + E (X r_5) (fun x => E (X r_5) (fun y => dot x y)) + q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 2 * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) * (q ^ 2) - 2 * q * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) - 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q - 2 * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))))).
          { unfold normal_form.
            transitivity (E p (fun r_7 => (1) * (E (X r_7) (fun x => dot x x)) + ((-2) * (E (X r_5) (fun x => E (X r_7) (fun y => dot x y))) + ((2 * q) * (E (X r_5) (fun x => E (X r_7) (fun y => dot x y))) + (((-2) * q) * (E p (fun i => E (X r_7) (fun x => E (X i) (fun y => dot x y)))) + ((E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) * (1) + (((-2) * q * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))) * (1) + ((q ^ 2 * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))) * (1) + ((2 * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) * q) * (1) + (((-2) * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) * (q ^ 2)) * (1) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (1)))))))))))).
            { apply E_ext; intros r_7 D_r_7; draws.
              transitivity (2 * q * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) + 2 * q * (E (X r_5) (fun x => E (X r_7) (fun y => dot x y))) + E (X r_7) (fun x => dot x x) + E (X r_5) (fun x => E (X r_5) (fun y => dot x y)) + q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + q ^ 2 * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) - 2 * (E (X r_5) (fun x => E (X r_7) (fun y => dot x y))) - 2 * (q ^ 2) * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) - 2 * q * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) - 2 * (E p (fun i => E (X r_7) (fun x => E (X i) (fun y => dot x y)))) * q).
              { transitivity (E (X r_7) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X r_5) (fun y => y))) (vscale ((-1) * q) (VE p (fun i => VE (X i) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X r_5) (fun y => y))) (vscale ((-1) * q) (VE p (fun i => VE (X i) (fun y => y)))))))). { arrange. }
                assert (E8' : normal_form (E (X r_7) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X r_5) (fun y => y))) (vscale ((-1) * q) (VE p (fun i => VE (X i) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X r_5) (fun y => y))) (vscale ((-1) * q) (VE p (fun i => VE (X i) (fun y => y)))))))) (2 * q * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) + 2 * q * (E (X r_5) (fun x => E (X r_7) (fun y => dot x y))) + E (X r_7) (fun x => dot x x) + E (X r_5) (fun x => E (X r_5) (fun y => dot x y)) + q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + q ^ 2 * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) - 2 * (E (X r_5) (fun x => E (X r_7) (fun y => dot x y))) - 2 * (q ^ 2) * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) - 2 * q * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) - 2 * (E p (fun i => E (X r_7) (fun x => E (X i) (fun y => dot x y)))) * q)).
                { unfold normal_form.
                  transitivity (E (X r_7) (fun x_9 => (1) * (dot x_9 x_9) + ((-2) * (E (X r_5) (fun x => dot x_9 x)) + ((2 * q) * (E (X r_5) (fun x => dot x_9 x)) + (((-2) * q) * (E p (fun i => E (X i) (fun x => dot x_9 x))) + ((E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) * (1) + (((-2) * q * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))) * (1) + ((q ^ 2 * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))) * (1) + ((2 * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) * q) * (1) + (((-2) * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) * (q ^ 2)) * (1) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (1)))))))))))).
                  { apply E_ext; intros x_9 D_x_9; draws.
                    transitivity (2 * q * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) + dot x_9 x_9 + 2 * (E (X r_5) (fun x => dot x_9 x)) * q + E (X r_5) (fun x => E (X r_5) (fun y => dot x y)) + q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + q ^ 2 * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) - 2 * q * (E p (fun i => E (X i) (fun x => dot x_9 x))) - 2 * (q ^ 2) * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) - 2 * q * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) - 2 * (E (X r_5) (fun x => dot x_9 x))).
                    { transitivity (dot (vadd x_9 (vadd (vscale ((-1) * (1 - q)) (VE (X r_5) (fun x => x))) (vscale ((-1) * q) (VE p (fun i => VE (X i) (fun x => x)))))) (vadd x_9 (vadd (vscale ((-1) * (1 - q)) (VE (X r_5) (fun x => x))) (vscale ((-1) * q) (VE p (fun i => VE (X i) (fun x => x))))))). { arrange. }
                      transitivity ((dot x_9 x_9 - E p (fun i => dot x_9 (VE (X i) (fun x => x))) * q - E (X r_5) (fun x => dot x_9 x) * (1 - q)) - (E (X r_5) (fun x => dot x_9 x) - q * (E (X r_5) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))) - E (X r_5) (fun x => dot x (VE (X r_5) (fun y => y))) * (1 - q)) * (1 - q) - (E p (fun i => dot x_9 (VE (X i) (fun x => x))) - E p (fun i => dot (VE (X i) (fun x => x)) (VE (X r_5) (fun x => x))) * (1 - q) - E p (fun i => dot (VE (X i) (fun x => x)) (VE p (fun j => VE (X j) (fun x => x)))) * q) * q). { products; arrange. }
                      assert (E10' : normal_form (E p (fun i => dot x_9 (VE (X i) (fun x => x)))) (E p (fun i => E (X i) (fun x => dot x_9 x)))).
                      { unfold normal_form.
                        transitivity (E p (fun r_11 => (1) * (E (X r_11) (fun x => dot x_9 x)))).
                        { apply E_ext; intros r_11 D_r_11; draws.
                          transitivity (E (X r_11) (fun x => dot x_9 x)).
                          { transitivity (dot x_9 (VE (X r_11) (fun x => x))). { arrange. }
                            transitivity (E (X r_11) (fun x => dot x_9 x)). { products; arrange. }
                            first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((1) * (E p (fun r_11 => E (X r_11) (fun x => dot x_9 x)))).
                        { linear. }
                        transitivity ((1) * (E p (fun i => E (X i) (fun x => dot x_9 x)))). { arrange. }
                        arrange. }
                      assert (E13' : normal_form (E p (fun i => dot (VE (X i) (fun x => x)) (VE (X r_5) (fun x => x)))) (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y))))).
                      { unfold normal_form.
                        transitivity (E p (fun r_14 => (1) * (E (X r_14) (fun x => E (X r_5) (fun y => dot x y))))).
                        { apply E_ext; intros r_14 D_r_14; draws.
                          transitivity (E (X r_14) (fun x => E (X r_5) (fun y => dot x y))).
                          { transitivity (dot (VE (X r_14) (fun x => x)) (VE (X r_5) (fun x => x))). { arrange. }
                            transitivity (E (X r_14) (fun x => dot x (VE (X r_5) (fun y => y)))). { products; arrange. }
                            assert (E15' : normal_form (E (X r_14) (fun x => dot x (VE (X r_5) (fun y => y)))) (E (X r_14) (fun x => E (X r_5) (fun y => dot x y)))).
                            { unfold normal_form.
                              transitivity (E (X r_14) (fun x_16 => (1) * (E (X r_5) (fun x => dot x_16 x)))).
                              { apply E_ext; intros x_16 D_x_16; draws.
                                transitivity (E (X r_5) (fun x => dot x_16 x)).
                                { transitivity (dot x_16 (VE (X r_5) (fun x => x))). { arrange. }
                                  transitivity (E (X r_5) (fun x => dot x_16 x)). { products; arrange. }
                                  first [put; solve [ring] | first [arrange | equal]]. }
                                arrange. }
                              transitivity ((1) * (E (X r_14) (fun x_16 => E (X r_5) (fun x => dot x_16 x)))).
                              { linear. }
                              transitivity ((1) * (E (X r_14) (fun x => E (X r_5) (fun y => dot x y)))). { arrange. }
                              arrange. }
                            first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((1) * (E p (fun r_14 => E (X r_14) (fun x => E (X r_5) (fun y => dot x y))))).
                        { linear. }
                        transitivity ((1) * (E p (fun i => E (X i) (fun x => E (X r_5) (fun y => dot x y))))). { arrange. }
                        assert (E18' : normal_form (E p (fun i => E (X i) (fun x => E (X r_5) (fun y => dot x y)))) (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y))))).
                        { unfold normal_form.
                          transitivity (E p (fun r_14 => E (X r_14) (fun x_19 => E (X r_5) (fun x_20 => (dot x_19 x_20))))).
                          { apply E_ext; intros r_14 D_r_14; draws.
                            transitivity (E (X r_14) (fun x_19 => (1) * (E (X r_5) (fun x => dot x_19 x)))).
                            { etransitivity; [| symmetry; exact (E_scale (X r_14) (1) (fun x_19 => E (X r_5) (fun x => dot x_19 x)))]; arrange. }
                            apply E_ext; intros x_19 D_x_19; draws.
                            transitivity (E (X r_5) (fun x_20 => (1) * (dot x_19 x_20))).
                            { etransitivity; [| symmetry; exact (E_scale (X r_5) (1) (fun x_20 => dot x_19 x_20))]; arrange. }
                            apply E_ext; intros x_20 D_x_20; draws.
                            arrange. }
                          transitivity (E p (fun r_14 => E (X r_5) (fun x_20 => E (X r_14) (fun x_19 => (dot x_19 x_20))))).
                          { apply E_ext; intros r_14 ?; exact (E_swap (X r_14) (X r_5) (fun x_19 x_20 => (dot x_19 x_20))). }
                          repeat (apply E_ext; intros); arrange. }
                        arrange. }
                      assert (E21' : normal_form (E p (fun i => dot (VE (X i) (fun x => x)) (VE p (fun j => VE (X j) (fun x => x))))) (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
                      { unfold normal_form.
                        transitivity (E p (fun r_22 => (1) * (E p (fun i => E (X r_22) (fun x => E (X i) (fun y => dot x y)))))).
                        { apply E_ext; intros r_22 D_r_22; draws.
                          transitivity (E p (fun i => E (X r_22) (fun x => E (X i) (fun y => dot x y)))).
                          { transitivity (dot (VE (X r_22) (fun x => x)) (VE p (fun i => VE (X i) (fun x => x)))). { arrange. }
                            transitivity (E (X r_22) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))). { products; arrange. }
                            assert (E23' : normal_form (E (X r_22) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))) (E p (fun i => E (X r_22) (fun x => E (X i) (fun y => dot x y))))).
                            { unfold normal_form.
                              transitivity (E (X r_22) (fun x_24 => (1) * (E p (fun i => E (X i) (fun x => dot x_24 x))))).
                              { apply E_ext; intros x_24 D_x_24; draws.
                                transitivity (E p (fun i => E (X i) (fun x => dot x_24 x))).
                                { transitivity (dot x_24 (VE p (fun i => VE (X i) (fun x => x)))). { arrange. }
                                  transitivity (E p (fun i => dot x_24 (VE (X i) (fun x => x)))). { products; arrange. }
                                  assert (E25' : normal_form (E p (fun i => dot x_24 (VE (X i) (fun x => x)))) (E p (fun i => E (X i) (fun x => dot x_24 x)))).
                                  { unfold normal_form.
                                    transitivity (E p (fun r_26 => (1) * (E (X r_26) (fun x => dot x_24 x)))).
                                    { apply E_ext; intros r_26 D_r_26; draws.
                                      transitivity (E (X r_26) (fun x => dot x_24 x)).
                                      { transitivity (dot x_24 (VE (X r_26) (fun x => x))). { arrange. }
                                        transitivity (E (X r_26) (fun x => dot x_24 x)). { products; arrange. }
                                        first [put; solve [ring] | first [arrange | equal]]. }
                                      arrange. }
                                    transitivity ((1) * (E p (fun r_26 => E (X r_26) (fun x => dot x_24 x)))).
                                    { linear. }
                                    transitivity ((1) * (E p (fun i => E (X i) (fun x => dot x_24 x)))). { arrange. }
                                    arrange. }
                                  first [put; solve [ring] | first [arrange | equal]]. }
                                arrange. }
                              transitivity ((1) * (E (X r_22) (fun x_24 => E p (fun i => E (X i) (fun x => dot x_24 x))))).
                              { linear. }
                              transitivity ((1) * (E (X r_22) (fun x => E p (fun i => E (X i) (fun y => dot x y))))). { arrange. }
                              assert (E28' : normal_form (E (X r_22) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) (E p (fun i => E (X r_22) (fun x => E (X i) (fun y => dot x y))))).
                              { unfold normal_form.
                                transitivity (E (X r_22) (fun x_24 => E p (fun r_29 => E (X r_29) (fun x_30 => (dot x_24 x_30))))).
                                { apply E_ext; intros x_24 D_x_24; draws.
                                  transitivity (E p (fun r_29 => (1) * (E (X r_29) (fun x => dot x_24 x)))).
                                  { etransitivity; [| symmetry; exact (E_scale p (1) (fun r_29 => E (X r_29) (fun x => dot x_24 x)))]; arrange. }
                                  apply E_ext; intros r_29 D_r_29; draws.
                                  transitivity (E (X r_29) (fun x_30 => (1) * (dot x_24 x_30))).
                                  { etransitivity; [| symmetry; exact (E_scale (X r_29) (1) (fun x_30 => dot x_24 x_30))]; arrange. }
                                  apply E_ext; intros x_30 D_x_30; draws.
                                  arrange. }
                                transitivity (E p (fun r_29 => E (X r_22) (fun x_24 => E (X r_29) (fun x_30 => (dot x_24 x_30))))).
                                { exact (E_swap (X r_22) p (fun x_24 r_29 => E (X r_29) (fun x_30 => (dot x_24 x_30)))). }
                                repeat (apply E_ext; intros); arrange. }
                              arrange. }
                            first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((1) * (E p (fun r_22 => E p (fun i => E (X r_22) (fun x => E (X i) (fun y => dot x y)))))).
                        { linear. }
                        transitivity ((1) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))). { arrange. }
                        arrange. }
                      assert (E32' : normal_form (E (X r_5) (fun x => dot x (VE (X r_5) (fun y => y)))) (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))).
                      { unfold normal_form.
                        transitivity (E (X r_5) (fun x_33 => (1) * (E (X r_5) (fun x => dot x_33 x)))).
                        { apply E_ext; intros x_33 D_x_33; draws.
                          transitivity (E (X r_5) (fun x => dot x_33 x)).
                          { transitivity (dot x_33 (VE (X r_5) (fun x => x))). { arrange. }
                            transitivity (E (X r_5) (fun x => dot x_33 x)). { products; arrange. }
                            first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((1) * (E (X r_5) (fun x_33 => E (X r_5) (fun x => dot x_33 x)))).
                        { linear. }
                        transitivity ((1) * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))). { arrange. }
                        arrange. }
                      assert (E35' : normal_form (E (X r_5) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))) (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y))))).
                      { unfold normal_form.
                        transitivity (E (X r_5) (fun x_36 => (1) * (E p (fun i => E (X i) (fun x => dot x_36 x))))).
                        { apply E_ext; intros x_36 D_x_36; draws.
                          transitivity (E p (fun i => E (X i) (fun x => dot x_36 x))).
                          { transitivity (dot x_36 (VE p (fun i => VE (X i) (fun x => x)))). { arrange. }
                            transitivity (E p (fun i => dot x_36 (VE (X i) (fun x => x)))). { products; arrange. }
                            assert (E37' : normal_form (E p (fun i => dot x_36 (VE (X i) (fun x => x)))) (E p (fun i => E (X i) (fun x => dot x_36 x)))).
                            { unfold normal_form.
                              transitivity (E p (fun r_38 => (1) * (E (X r_38) (fun x => dot x_36 x)))).
                              { apply E_ext; intros r_38 D_r_38; draws.
                                transitivity (E (X r_38) (fun x => dot x_36 x)).
                                { transitivity (dot x_36 (VE (X r_38) (fun x => x))). { arrange. }
                                  transitivity (E (X r_38) (fun x => dot x_36 x)). { products; arrange. }
                                  first [put; solve [ring] | first [arrange | equal]]. }
                                arrange. }
                              transitivity ((1) * (E p (fun r_38 => E (X r_38) (fun x => dot x_36 x)))).
                              { linear. }
                              transitivity ((1) * (E p (fun i => E (X i) (fun x => dot x_36 x)))). { arrange. }
                              arrange. }
                            first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((1) * (E (X r_5) (fun x_36 => E p (fun i => E (X i) (fun x => dot x_36 x))))).
                        { linear. }
                        transitivity ((1) * (E (X r_5) (fun x => E p (fun i => E (X i) (fun y => dot x y))))). { arrange. }
                        assert (E40' : normal_form (E (X r_5) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y))))).
                        { unfold normal_form.
                          transitivity (E (X r_5) (fun x_36 => E p (fun r_41 => E (X r_41) (fun x_42 => (dot x_36 x_42))))).
                          { apply E_ext; intros x_36 D_x_36; draws.
                            transitivity (E p (fun r_41 => (1) * (E (X r_41) (fun x => dot x_36 x)))).
                            { etransitivity; [| symmetry; exact (E_scale p (1) (fun r_41 => E (X r_41) (fun x => dot x_36 x)))]; arrange. }
                            apply E_ext; intros r_41 D_r_41; draws.
                            transitivity (E (X r_41) (fun x_42 => (1) * (dot x_36 x_42))).
                            { etransitivity; [| symmetry; exact (E_scale (X r_41) (1) (fun x_42 => dot x_36 x_42))]; arrange. }
                            apply E_ext; intros x_42 D_x_42; draws.
                            arrange. }
                          transitivity (E p (fun r_41 => E (X r_5) (fun x_36 => E (X r_41) (fun x_42 => (dot x_36 x_42))))).
                          { exact (E_swap (X r_5) p (fun x_36 r_41 => E (X r_41) (fun x_42 => (dot x_36 x_42)))). }
                          repeat (apply E_ext; intros); arrange. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_7) (fun x_9 => dot x_9 x_9)) + ((-2) * (E (X r_7) (fun x_9 => E (X r_5) (fun x => dot x_9 x))) + ((2 * q) * (E (X r_7) (fun x_9 => E (X r_5) (fun x => dot x_9 x))) + (((-2) * q) * (E (X r_7) (fun x_9 => E p (fun i => E (X i) (fun x => dot x_9 x)))) + ((E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) * (E (X r_7) (fun x_9 => 1)) + (((-2) * q * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))) * (E (X r_7) (fun x_9 => 1)) + ((q ^ 2 * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))) * (E (X r_7) (fun x_9 => 1)) + ((2 * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) * q) * (E (X r_7) (fun x_9 => 1)) + (((-2) * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) * (q ^ 2)) * (E (X r_7) (fun x_9 => 1)) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E (X r_7) (fun x_9 => 1)))))))))))).
                  { linear. }
                  transitivity ((1) * (E (X r_7) (fun x => dot x x)) + ((-2) * (E (X r_7) (fun x => E (X r_5) (fun y => dot x y))) + ((2 * q) * (E (X r_7) (fun x => E (X r_5) (fun y => dot x y))) + (((-2) * q) * (E (X r_7) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) + ((E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) * (E (X r_7) (fun x => 1)) + (((-2) * q * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))) * (E (X r_7) (fun x => 1)) + ((q ^ 2 * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))) * (E (X r_7) (fun x => 1)) + ((2 * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) * q) * (E (X r_7) (fun x => 1)) + (((-2) * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) * (q ^ 2)) * (E (X r_7) (fun x => 1)) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E (X r_7) (fun x => 1)))))))))))). { arrange. }
                  assert (E43' : normal_form (E (X r_7) (fun x => E (X r_5) (fun y => dot x y))) (E (X r_5) (fun x => E (X r_7) (fun y => dot x y)))).
                  { unfold normal_form.
                    transitivity (E (X r_7) (fun x_9 => E (X r_5) (fun x_44 => (dot x_9 x_44)))).
                    { apply E_ext; intros x_9 D_x_9; draws.
                      transitivity (E (X r_5) (fun x_44 => (1) * (dot x_9 x_44))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_5) (1) (fun x_44 => dot x_9 x_44))]; arrange. }
                      apply E_ext; intros x_44 D_x_44; draws.
                      arrange. }
                    transitivity (E (X r_5) (fun x_44 => E (X r_7) (fun x_9 => (dot x_9 x_44)))).
                    { exact (E_swap (X r_7) (X r_5) (fun x_9 x_44 => (dot x_9 x_44))). }
                    repeat (apply E_ext; intros); arrange. }
                  assert (E45' : normal_form (E (X r_7) (fun x => E (X r_5) (fun y => dot x y))) (E (X r_5) (fun x => E (X r_7) (fun y => dot x y)))).
                  { unfold normal_form.
                    transitivity (E (X r_7) (fun x_9 => E (X r_5) (fun x_46 => (dot x_9 x_46)))).
                    { apply E_ext; intros x_9 D_x_9; draws.
                      transitivity (E (X r_5) (fun x_46 => (1) * (dot x_9 x_46))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_5) (1) (fun x_46 => dot x_9 x_46))]; arrange. }
                      apply E_ext; intros x_46 D_x_46; draws.
                      arrange. }
                    transitivity (E (X r_5) (fun x_46 => E (X r_7) (fun x_9 => (dot x_9 x_46)))).
                    { exact (E_swap (X r_7) (X r_5) (fun x_9 x_46 => (dot x_9 x_46))). }
                    repeat (apply E_ext; intros); arrange. }
                  assert (E47' : normal_form (E (X r_7) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) (E p (fun i => E (X r_7) (fun x => E (X i) (fun y => dot x y))))).
                  { unfold normal_form.
                    transitivity (E (X r_7) (fun x_9 => E p (fun r_48 => E (X r_48) (fun x_49 => (dot x_9 x_49))))).
                    { apply E_ext; intros x_9 D_x_9; draws.
                      transitivity (E p (fun r_48 => (1) * (E (X r_48) (fun x => dot x_9 x)))).
                      { etransitivity; [| symmetry; exact (E_scale p (1) (fun r_48 => E (X r_48) (fun x => dot x_9 x)))]; arrange. }
                      apply E_ext; intros r_48 D_r_48; draws.
                      transitivity (E (X r_48) (fun x_49 => (1) * (dot x_9 x_49))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_48) (1) (fun x_49 => dot x_9 x_49))]; arrange. }
                      apply E_ext; intros x_49 D_x_49; draws.
                      arrange. }
                    transitivity (E p (fun r_48 => E (X r_7) (fun x_9 => E (X r_48) (fun x_49 => (dot x_9 x_49))))).
                    { exact (E_swap (X r_7) p (fun x_9 r_48 => E (X r_48) (fun x_49 => (dot x_9 x_49)))). }
                    repeat (apply E_ext; intros); arrange. }
                  assert (E50' : normal_form (E (X r_7) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  assert (E51' : normal_form (E (X r_7) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  assert (E52' : normal_form (E (X r_7) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  assert (E53' : normal_form (E (X r_7) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  assert (E54' : normal_form (E (X r_7) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  assert (E55' : normal_form (E (X r_7) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E p (fun r_7 => E (X r_7) (fun x => dot x x))) + ((-2) * (E p (fun r_7 => E (X r_5) (fun x => E (X r_7) (fun y => dot x y)))) + ((2 * q) * (E p (fun r_7 => E (X r_5) (fun x => E (X r_7) (fun y => dot x y)))) + (((-2) * q) * (E p (fun r_7 => E p (fun i => E (X r_7) (fun x => E (X i) (fun y => dot x y))))) + ((E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) * (E p (fun r_7 => 1)) + (((-2) * q * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))) * (E p (fun r_7 => 1)) + ((q ^ 2 * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))) * (E p (fun r_7 => 1)) + ((2 * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) * q) * (E p (fun r_7 => 1)) + (((-2) * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) * (q ^ 2)) * (E p (fun r_7 => 1)) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E p (fun r_7 => 1)))))))))))).
            { linear. }
            transitivity ((1) * (E p (fun i => E (X i) (fun x => dot x x))) + ((-2) * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) + ((2 * q) * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) + (((-2) * q) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + ((E (X r_5) (fun x => E (X r_5) (fun y => dot x y))) * (E p (fun i => 1)) + (((-2) * q * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))) * (E p (fun i => 1)) + ((q ^ 2 * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))) * (E p (fun i => 1)) + ((2 * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) * q) * (E p (fun i => 1)) + (((-2) * (E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y)))) * (q ^ 2)) * (E p (fun i => 1)) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E p (fun i => 1)))))))))))). { arrange. }
            assert (E56' : normal_form (E p (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E57' : normal_form (E p (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E58' : normal_form (E p (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E59' : normal_form (E p (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E60' : normal_form (E p (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E61' : normal_form (E p (fun i => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E p (fun i => E (X i) (fun x => dot x x))) * (E p (fun r_5 => 1)) + ((-2) * (E p (fun r_5 => E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y))))) + ((4 * q) * (E p (fun r_5 => E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y))))) + (((-2) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q) * (E p (fun r_5 => 1)) + ((1) * (E p (fun r_5 => E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))) + (((-2) * q) * (E p (fun r_5 => E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))) + ((q ^ 2) * (E p (fun r_5 => E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))) + (((-2) * (q ^ 2)) * (E p (fun r_5 => E p (fun i => E (X r_5) (fun x => E (X i) (fun y => dot x y))))) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E p (fun r_5 => 1))))))))))).
      { linear. }
      transitivity ((E p (fun i => E (X i) (fun x => dot x x))) * (E p (fun i => 1)) + ((-2) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + ((4 * q) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + (((-2) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q) * (E p (fun i => 1)) + ((1) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + (((-2) * q) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((q ^ 2) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + (((-2) * (q ^ 2)) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E p (fun i => 1))))))))))). { arrange. }
      assert (E62' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E63' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E64' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    assert (E65' : normal_form (E p (fun i => E (X i) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y))))))))) (E p (fun i => E (X i) (fun x => dot x x)) + q ^ 2 * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) - q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))).
    { unfold normal_form.
      transitivity (E p (fun r_66 => (-1) * (E (X r_66) (fun x => E (X r_66) (fun y => dot x y))) + ((q ^ 2) * (E (X r_66) (fun x => E (X r_66) (fun y => dot x y))) + (((-2) * (q ^ 2)) * (E p (fun i => E (X r_66) (fun x => E (X i) (fun y => dot x y)))) + ((1) * (E (X r_66) (fun x => dot x x)) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (1))))))).
      { apply E_ext; intros r_66 D_r_66; draws.
        transitivity (E (X r_66) (fun x => dot x x) + q ^ 2 * (E (X r_66) (fun x => E (X r_66) (fun y => dot x y))) + q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 2 * (E p (fun i => E (X r_66) (fun x => E (X i) (fun y => dot x y)))) * (q ^ 2) - E (X r_66) (fun x => E (X r_66) (fun y => dot x y))).
        { transitivity (E (X r_66) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X r_66) (fun y => y))) (vscale ((-1) * q) (VE p (fun i => VE (X i) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X r_66) (fun y => y))) (vscale ((-1) * q) (VE p (fun i => VE (X i) (fun y => y)))))))). { arrange. }
          assert (E67' : normal_form (E (X r_66) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X r_66) (fun y => y))) (vscale ((-1) * q) (VE p (fun i => VE (X i) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X r_66) (fun y => y))) (vscale ((-1) * q) (VE p (fun i => VE (X i) (fun y => y)))))))) (E (X r_66) (fun x => dot x x) + q ^ 2 * (E (X r_66) (fun x => E (X r_66) (fun y => dot x y))) + q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 2 * (E p (fun i => E (X r_66) (fun x => E (X i) (fun y => dot x y)))) * (q ^ 2) - E (X r_66) (fun x => E (X r_66) (fun y => dot x y)))).
          { unfold normal_form.
            transitivity (E (X r_66) (fun x_68 => (1) * (dot x_68 x_68) + ((-2) * (E (X r_66) (fun x => dot x_68 x)) + ((2 * q) * (E (X r_66) (fun x => dot x_68 x)) + (((-2) * q) * (E p (fun i => E (X i) (fun x => dot x_68 x))) + ((E (X r_66) (fun x => E (X r_66) (fun y => dot x y))) * (1) + (((-2) * q * (E (X r_66) (fun x => E (X r_66) (fun y => dot x y)))) * (1) + ((q ^ 2 * (E (X r_66) (fun x => E (X r_66) (fun y => dot x y)))) * (1) + ((2 * (E p (fun i => E (X r_66) (fun x => E (X i) (fun y => dot x y)))) * q) * (1) + (((-2) * (E p (fun i => E (X r_66) (fun x => E (X i) (fun y => dot x y)))) * (q ^ 2)) * (1) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (1)))))))))))).
            { apply E_ext; intros x_68 D_x_68; draws.
              transitivity (2 * q * (E p (fun i => E (X r_66) (fun x => E (X i) (fun y => dot x y)))) + dot x_68 x_68 + 2 * (E (X r_66) (fun x => dot x_68 x)) * q + E (X r_66) (fun x => E (X r_66) (fun y => dot x y)) + q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + q ^ 2 * (E (X r_66) (fun x => E (X r_66) (fun y => dot x y))) - 2 * q * (E p (fun i => E (X i) (fun x => dot x_68 x))) - 2 * (q ^ 2) * (E p (fun i => E (X r_66) (fun x => E (X i) (fun y => dot x y)))) - 2 * q * (E (X r_66) (fun x => E (X r_66) (fun y => dot x y))) - 2 * (E (X r_66) (fun x => dot x_68 x))).
              { transitivity (dot (vadd x_68 (vadd (vscale ((-1) * (1 - q)) (VE (X r_66) (fun x => x))) (vscale ((-1) * q) (VE p (fun i => VE (X i) (fun x => x)))))) (vadd x_68 (vadd (vscale ((-1) * (1 - q)) (VE (X r_66) (fun x => x))) (vscale ((-1) * q) (VE p (fun i => VE (X i) (fun x => x))))))). { arrange. }
                transitivity ((dot x_68 x_68 - E p (fun i => dot x_68 (VE (X i) (fun x => x))) * q - E (X r_66) (fun x => dot x_68 x) * (1 - q)) - (E (X r_66) (fun x => dot x_68 x) - q * (E (X r_66) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))) - E (X r_66) (fun x => dot x (VE (X r_66) (fun y => y))) * (1 - q)) * (1 - q) - (E p (fun i => dot x_68 (VE (X i) (fun x => x))) - E p (fun i => dot (VE (X i) (fun x => x)) (VE (X r_66) (fun x => x))) * (1 - q) - E p (fun i => dot (VE (X i) (fun x => x)) (VE p (fun j => VE (X j) (fun x => x)))) * q) * q). { products; arrange. }
                assert (E69' : normal_form (E (X r_66) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))) (E p (fun i => E (X r_66) (fun x => E (X i) (fun y => dot x y))))).
                { unfold normal_form.
                  transitivity (E (X r_66) (fun x_70 => (1) * (E p (fun i => E (X i) (fun x => dot x_70 x))))).
                  { apply E_ext; intros x_70 D_x_70; draws.
                    transitivity (E p (fun i => E (X i) (fun x => dot x_70 x))).
                    { transitivity (dot x_70 (VE p (fun i => VE (X i) (fun x => x)))). { arrange. }
                      transitivity (E p (fun i => dot x_70 (VE (X i) (fun x => x)))). { products; arrange. }
                      assert (E71' : normal_form (E p (fun i => dot x_70 (VE (X i) (fun x => x)))) (E p (fun i => E (X i) (fun x => dot x_70 x)))).
                      { unfold normal_form.
                        transitivity (E p (fun r_72 => (1) * (E (X r_72) (fun x => dot x_70 x)))).
                        { apply E_ext; intros r_72 D_r_72; draws.
                          transitivity (E (X r_72) (fun x => dot x_70 x)).
                          { transitivity (dot x_70 (VE (X r_72) (fun x => x))). { arrange. }
                            transitivity (E (X r_72) (fun x => dot x_70 x)). { products; arrange. }
                            first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((1) * (E p (fun r_72 => E (X r_72) (fun x => dot x_70 x)))).
                        { linear. }
                        transitivity ((1) * (E p (fun i => E (X i) (fun x => dot x_70 x)))). { arrange. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_66) (fun x_70 => E p (fun i => E (X i) (fun x => dot x_70 x))))).
                  { linear. }
                  transitivity ((1) * (E (X r_66) (fun x => E p (fun i => E (X i) (fun y => dot x y))))). { arrange. }
                  assert (E74' : normal_form (E (X r_66) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) (E p (fun i => E (X r_66) (fun x => E (X i) (fun y => dot x y))))).
                  { unfold normal_form.
                    transitivity (E (X r_66) (fun x_70 => E p (fun r_75 => E (X r_75) (fun x_76 => (dot x_70 x_76))))).
                    { apply E_ext; intros x_70 D_x_70; draws.
                      transitivity (E p (fun r_75 => (1) * (E (X r_75) (fun x => dot x_70 x)))).
                      { etransitivity; [| symmetry; exact (E_scale p (1) (fun r_75 => E (X r_75) (fun x => dot x_70 x)))]; arrange. }
                      apply E_ext; intros r_75 D_r_75; draws.
                      transitivity (E (X r_75) (fun x_76 => (1) * (dot x_70 x_76))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_75) (1) (fun x_76 => dot x_70 x_76))]; arrange. }
                      apply E_ext; intros x_76 D_x_76; draws.
                      arrange. }
                    transitivity (E p (fun r_75 => E (X r_66) (fun x_70 => E (X r_75) (fun x_76 => (dot x_70 x_76))))).
                    { exact (E_swap (X r_66) p (fun x_70 r_75 => E (X r_75) (fun x_76 => (dot x_70 x_76)))). }
                    repeat (apply E_ext; intros); arrange. }
                  arrange. }
                assert (E78' : normal_form (E (X r_66) (fun x => dot x (VE (X r_66) (fun y => y)))) (E (X r_66) (fun x => E (X r_66) (fun y => dot x y)))).
                { unfold normal_form.
                  transitivity (E (X r_66) (fun x_79 => (1) * (E (X r_66) (fun x => dot x_79 x)))).
                  { apply E_ext; intros x_79 D_x_79; draws.
                    transitivity (E (X r_66) (fun x => dot x_79 x)).
                    { transitivity (dot x_79 (VE (X r_66) (fun x => x))). { arrange. }
                      transitivity (E (X r_66) (fun x => dot x_79 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_66) (fun x_79 => E (X r_66) (fun x => dot x_79 x)))).
                  { linear. }
                  transitivity ((1) * (E (X r_66) (fun x => E (X r_66) (fun y => dot x y)))). { arrange. }
                  arrange. }
                assert (E81' : normal_form (E p (fun i => dot x_68 (VE (X i) (fun x => x)))) (E p (fun i => E (X i) (fun x => dot x_68 x)))).
                { unfold normal_form.
                  transitivity (E p (fun r_82 => (1) * (E (X r_82) (fun x => dot x_68 x)))).
                  { apply E_ext; intros r_82 D_r_82; draws.
                    transitivity (E (X r_82) (fun x => dot x_68 x)).
                    { transitivity (dot x_68 (VE (X r_82) (fun x => x))). { arrange. }
                      transitivity (E (X r_82) (fun x => dot x_68 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E p (fun r_82 => E (X r_82) (fun x => dot x_68 x)))).
                  { linear. }
                  transitivity ((1) * (E p (fun i => E (X i) (fun x => dot x_68 x)))). { arrange. }
                  arrange. }
                assert (E84' : normal_form (E p (fun i => dot (VE (X i) (fun x => x)) (VE (X r_66) (fun x => x)))) (E p (fun i => E (X r_66) (fun x => E (X i) (fun y => dot x y))))).
                { unfold normal_form.
                  transitivity (E p (fun r_85 => (1) * (E (X r_85) (fun x => E (X r_66) (fun y => dot x y))))).
                  { apply E_ext; intros r_85 D_r_85; draws.
                    transitivity (E (X r_85) (fun x => E (X r_66) (fun y => dot x y))).
                    { transitivity (dot (VE (X r_85) (fun x => x)) (VE (X r_66) (fun x => x))). { arrange. }
                      transitivity (E (X r_85) (fun x => dot x (VE (X r_66) (fun y => y)))). { products; arrange. }
                      assert (E86' : normal_form (E (X r_85) (fun x => dot x (VE (X r_66) (fun y => y)))) (E (X r_85) (fun x => E (X r_66) (fun y => dot x y)))).
                      { unfold normal_form.
                        transitivity (E (X r_85) (fun x_87 => (1) * (E (X r_66) (fun x => dot x_87 x)))).
                        { apply E_ext; intros x_87 D_x_87; draws.
                          transitivity (E (X r_66) (fun x => dot x_87 x)).
                          { transitivity (dot x_87 (VE (X r_66) (fun x => x))). { arrange. }
                            transitivity (E (X r_66) (fun x => dot x_87 x)). { products; arrange. }
                            first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((1) * (E (X r_85) (fun x_87 => E (X r_66) (fun x => dot x_87 x)))).
                        { linear. }
                        transitivity ((1) * (E (X r_85) (fun x => E (X r_66) (fun y => dot x y)))). { arrange. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E p (fun r_85 => E (X r_85) (fun x => E (X r_66) (fun y => dot x y))))).
                  { linear. }
                  transitivity ((1) * (E p (fun i => E (X i) (fun x => E (X r_66) (fun y => dot x y))))). { arrange. }
                  assert (E89' : normal_form (E p (fun i => E (X i) (fun x => E (X r_66) (fun y => dot x y)))) (E p (fun i => E (X r_66) (fun x => E (X i) (fun y => dot x y))))).
                  { unfold normal_form.
                    transitivity (E p (fun r_85 => E (X r_85) (fun x_90 => E (X r_66) (fun x_91 => (dot x_90 x_91))))).
                    { apply E_ext; intros r_85 D_r_85; draws.
                      transitivity (E (X r_85) (fun x_90 => (1) * (E (X r_66) (fun x => dot x_90 x)))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_85) (1) (fun x_90 => E (X r_66) (fun x => dot x_90 x)))]; arrange. }
                      apply E_ext; intros x_90 D_x_90; draws.
                      transitivity (E (X r_66) (fun x_91 => (1) * (dot x_90 x_91))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_66) (1) (fun x_91 => dot x_90 x_91))]; arrange. }
                      apply E_ext; intros x_91 D_x_91; draws.
                      arrange. }
                    transitivity (E p (fun r_85 => E (X r_66) (fun x_91 => E (X r_85) (fun x_90 => (dot x_90 x_91))))).
                    { apply E_ext; intros r_85 ?; exact (E_swap (X r_85) (X r_66) (fun x_90 x_91 => (dot x_90 x_91))). }
                    repeat (apply E_ext; intros); arrange. }
                  arrange. }
                assert (E92' : normal_form (E p (fun i => dot (VE (X i) (fun x => x)) (VE p (fun j => VE (X j) (fun x => x))))) (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
                { unfold normal_form.
                  transitivity (E p (fun r_93 => (1) * (E (X r_93) (fun x => E p (fun i => E (X i) (fun y => dot x y)))))).
                  { apply E_ext; intros r_93 D_r_93; draws.
                    transitivity (E (X r_93) (fun x => E p (fun i => E (X i) (fun y => dot x y)))).
                    { transitivity (dot (VE (X r_93) (fun x => x)) (VE p (fun i => VE (X i) (fun x => x)))). { arrange. }
                      transitivity (E (X r_93) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))). { products; arrange. }
                      assert (E94' : normal_form (E (X r_93) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))) (E (X r_93) (fun x => E p (fun i => E (X i) (fun y => dot x y))))).
                      { unfold normal_form.
                        transitivity (E (X r_93) (fun x_95 => (1) * (E p (fun i => E (X i) (fun x => dot x_95 x))))).
                        { apply E_ext; intros x_95 D_x_95; draws.
                          transitivity (E p (fun i => E (X i) (fun x => dot x_95 x))).
                          { transitivity (dot x_95 (VE p (fun i => VE (X i) (fun x => x)))). { arrange. }
                            transitivity (E p (fun i => dot x_95 (VE (X i) (fun x => x)))). { products; arrange. }
                            assert (E96' : normal_form (E p (fun i => dot x_95 (VE (X i) (fun x => x)))) (E p (fun i => E (X i) (fun x => dot x_95 x)))).
                            { unfold normal_form.
                              transitivity (E p (fun r_97 => (1) * (E (X r_97) (fun x => dot x_95 x)))).
                              { apply E_ext; intros r_97 D_r_97; draws.
                                transitivity (E (X r_97) (fun x => dot x_95 x)).
                                { transitivity (dot x_95 (VE (X r_97) (fun x => x))). { arrange. }
                                  transitivity (E (X r_97) (fun x => dot x_95 x)). { products; arrange. }
                                  first [put; solve [ring] | first [arrange | equal]]. }
                                arrange. }
                              transitivity ((1) * (E p (fun r_97 => E (X r_97) (fun x => dot x_95 x)))).
                              { linear. }
                              transitivity ((1) * (E p (fun i => E (X i) (fun x => dot x_95 x)))). { arrange. }
                              arrange. }
                            first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((1) * (E (X r_93) (fun x_95 => E p (fun i => E (X i) (fun x => dot x_95 x))))).
                        { linear. }
                        transitivity ((1) * (E (X r_93) (fun x => E p (fun i => E (X i) (fun y => dot x y))))). { arrange. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E p (fun r_93 => E (X r_93) (fun x => E p (fun i => E (X i) (fun y => dot x y)))))).
                  { linear. }
                  transitivity ((1) * (E p (fun i => E (X i) (fun x => E p (fun j => E (X j) (fun y => dot x y)))))). { arrange. }
                  assert (E99' : normal_form (E p (fun i => E (X i) (fun x => E p (fun j => E (X j) (fun y => dot x y))))) (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
                  { unfold normal_form.
                    transitivity (E p (fun r_93 => E (X r_93) (fun x_100 => E p (fun r_101 => E (X r_101) (fun x_102 => (dot x_100 x_102)))))).
                    { apply E_ext; intros r_93 D_r_93; draws.
                      transitivity (E (X r_93) (fun x_100 => (1) * (E p (fun i => E (X i) (fun x => dot x_100 x))))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_93) (1) (fun x_100 => E p (fun i => E (X i) (fun x => dot x_100 x))))]; arrange. }
                      apply E_ext; intros x_100 D_x_100; draws.
                      transitivity (E p (fun r_101 => (1) * (E (X r_101) (fun x => dot x_100 x)))).
                      { etransitivity; [| symmetry; exact (E_scale p (1) (fun r_101 => E (X r_101) (fun x => dot x_100 x)))]; arrange. }
                      apply E_ext; intros r_101 D_r_101; draws.
                      transitivity (E (X r_101) (fun x_102 => (1) * (dot x_100 x_102))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_101) (1) (fun x_102 => dot x_100 x_102))]; arrange. }
                      apply E_ext; intros x_102 D_x_102; draws.
                      arrange. }
                    transitivity (E p (fun r_93 => E p (fun r_101 => E (X r_93) (fun x_100 => E (X r_101) (fun x_102 => (dot x_100 x_102)))))).
                    { apply E_ext; intros r_93 ?; exact (E_swap (X r_93) p (fun x_100 r_101 => E (X r_101) (fun x_102 => (dot x_100 x_102)))). }
                    repeat (apply E_ext; intros); arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (X r_66) (fun x_68 => dot x_68 x_68)) + ((-2) * (E (X r_66) (fun x_68 => E (X r_66) (fun x => dot x_68 x))) + ((2 * q) * (E (X r_66) (fun x_68 => E (X r_66) (fun x => dot x_68 x))) + (((-2) * q) * (E (X r_66) (fun x_68 => E p (fun i => E (X i) (fun x => dot x_68 x)))) + ((E (X r_66) (fun x => E (X r_66) (fun y => dot x y))) * (E (X r_66) (fun x_68 => 1)) + (((-2) * q * (E (X r_66) (fun x => E (X r_66) (fun y => dot x y)))) * (E (X r_66) (fun x_68 => 1)) + ((q ^ 2 * (E (X r_66) (fun x => E (X r_66) (fun y => dot x y)))) * (E (X r_66) (fun x_68 => 1)) + ((2 * (E p (fun i => E (X r_66) (fun x => E (X i) (fun y => dot x y)))) * q) * (E (X r_66) (fun x_68 => 1)) + (((-2) * (E p (fun i => E (X r_66) (fun x => E (X i) (fun y => dot x y)))) * (q ^ 2)) * (E (X r_66) (fun x_68 => 1)) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E (X r_66) (fun x_68 => 1)))))))))))).
            { linear. }
            transitivity ((1) * (E (X r_66) (fun x => dot x x)) + ((-2) * (E (X r_66) (fun x => E (X r_66) (fun y => dot x y))) + ((2 * q) * (E (X r_66) (fun x => E (X r_66) (fun y => dot x y))) + (((-2) * q) * (E (X r_66) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) + ((E (X r_66) (fun x => E (X r_66) (fun y => dot x y))) * (E (X r_66) (fun x => 1)) + (((-2) * q * (E (X r_66) (fun x => E (X r_66) (fun y => dot x y)))) * (E (X r_66) (fun x => 1)) + ((q ^ 2 * (E (X r_66) (fun x => E (X r_66) (fun y => dot x y)))) * (E (X r_66) (fun x => 1)) + ((2 * (E p (fun i => E (X r_66) (fun x => E (X i) (fun y => dot x y)))) * q) * (E (X r_66) (fun x => 1)) + (((-2) * (E p (fun i => E (X r_66) (fun x => E (X i) (fun y => dot x y)))) * (q ^ 2)) * (E (X r_66) (fun x => 1)) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E (X r_66) (fun x => 1)))))))))))). { arrange. }
            assert (E103' : normal_form (E (X r_66) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) (E p (fun i => E (X r_66) (fun x => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E (X r_66) (fun x_68 => E p (fun r_104 => E (X r_104) (fun x_105 => (dot x_68 x_105))))).
              { apply E_ext; intros x_68 D_x_68; draws.
                transitivity (E p (fun r_104 => (1) * (E (X r_104) (fun x => dot x_68 x)))).
                { etransitivity; [| symmetry; exact (E_scale p (1) (fun r_104 => E (X r_104) (fun x => dot x_68 x)))]; arrange. }
                apply E_ext; intros r_104 D_r_104; draws.
                transitivity (E (X r_104) (fun x_105 => (1) * (dot x_68 x_105))).
                { etransitivity; [| symmetry; exact (E_scale (X r_104) (1) (fun x_105 => dot x_68 x_105))]; arrange. }
                apply E_ext; intros x_105 D_x_105; draws.
                arrange. }
              transitivity (E p (fun r_104 => E (X r_66) (fun x_68 => E (X r_104) (fun x_105 => (dot x_68 x_105))))).
              { exact (E_swap (X r_66) p (fun x_68 r_104 => E (X r_104) (fun x_105 => (dot x_68 x_105)))). }
              repeat (apply E_ext; intros); arrange. }
            assert (E106' : normal_form (E (X r_66) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E107' : normal_form (E (X r_66) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E108' : normal_form (E (X r_66) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E109' : normal_form (E (X r_66) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E110' : normal_form (E (X r_66) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            assert (E111' : normal_form (E (X r_66) (fun x => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E p (fun r_66 => E (X r_66) (fun x => E (X r_66) (fun y => dot x y)))) + ((q ^ 2) * (E p (fun r_66 => E (X r_66) (fun x => E (X r_66) (fun y => dot x y)))) + (((-2) * (q ^ 2)) * (E p (fun r_66 => E p (fun i => E (X r_66) (fun x => E (X i) (fun y => dot x y))))) + ((1) * (E p (fun r_66 => E (X r_66) (fun x => dot x x))) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E p (fun r_66 => 1))))))).
      { linear. }
      transitivity ((-1) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((q ^ 2) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + (((-2) * (q ^ 2)) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + ((1) * (E p (fun i => E (X i) (fun x => dot x x))) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E p (fun i => 1))))))). { arrange. }
      assert (E112' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    assert (E113' : normal_form (E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))))) (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) + q ^ 2 * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q - q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 2 * q * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) - E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
    { unfold normal_form.
      transitivity (E p (fun r_114 => (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (1) + (((-2) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q) * (1) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (1) + ((-2) * (E p (fun i => E (X r_114) (fun x => E (X i) (fun y => dot x y)))) + ((4 * q) * (E p (fun i => E (X r_114) (fun x => E (X i) (fun y => dot x y)))) + (((-2) * (q ^ 2)) * (E p (fun i => E (X r_114) (fun x => E (X i) (fun y => dot x y)))) + ((1) * (E (X r_114) (fun x => E (X r_114) (fun y => dot x y))) + (((-2) * q) * (E (X r_114) (fun x => E (X r_114) (fun y => dot x y))) + ((q ^ 2) * (E (X r_114) (fun x => E (X r_114) (fun y => dot x y))))))))))))).
      { apply E_ext; intros r_114 D_r_114; draws.
        transitivity (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + q ^ 2 * (E (X r_114) (fun x => E (X r_114) (fun y => dot x y))) + 4 * (E p (fun i => E (X r_114) (fun x => E (X i) (fun y => dot x y)))) * q + E (X r_114) (fun x => E (X r_114) (fun y => dot x y)) + q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) - 2 * (E p (fun i => E (X r_114) (fun x => E (X i) (fun y => dot x y)))) * (q ^ 2) - 2 * q * (E (X r_114) (fun x => E (X r_114) (fun y => dot x y))) - 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q - 2 * (E p (fun i => E (X r_114) (fun x => E (X i) (fun y => dot x y))))).
        { transitivity (dot (vadd (vscale (-1) (VE p (fun i => VE (X i) (fun x => x)))) (vadd (vscale (1 - q) (VE (X r_114) (fun x => x))) (vscale q (VE p (fun i => VE (X i) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun i => VE (X i) (fun x => x)))) (vadd (vscale (1 - q) (VE (X r_114) (fun x => x))) (vscale q (VE p (fun i => VE (X i) (fun x => x))))))). { arrange. }
          transitivity (q * (E p (fun i => dot (VE (X i) (fun x => x)) (VE p (fun j => VE (X j) (fun x => x)))) * q + (1 - q) * (E p (fun i => dot (VE (X i) (fun x => x)) (VE (X r_114) (fun x => x)))) - E p (fun i => dot (VE (X i) (fun x => x)) (VE p (fun j => VE (X j) (fun x => x))))) + (E (X r_114) (fun x => dot x (VE (X r_114) (fun y => y))) * (1 - q) + q * (E (X r_114) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))) - E (X r_114) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))) * (1 - q) - (E p (fun i => dot (VE (X i) (fun x => x)) (VE p (fun j => VE (X j) (fun x => x)))) * q + (1 - q) * (E p (fun i => dot (VE (X i) (fun x => x)) (VE (X r_114) (fun x => x)))) - E p (fun i => dot (VE (X i) (fun x => x)) (VE p (fun j => VE (X j) (fun x => x)))))). { products; arrange. }
          assert (E115' : normal_form (E p (fun i => dot (VE (X i) (fun x => x)) (VE p (fun j => VE (X j) (fun x => x))))) (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
          { unfold normal_form.
            transitivity (E p (fun r_116 => (1) * (E p (fun i => E (X r_116) (fun x => E (X i) (fun y => dot x y)))))).
            { apply E_ext; intros r_116 D_r_116; draws.
              transitivity (E p (fun i => E (X r_116) (fun x => E (X i) (fun y => dot x y)))).
              { transitivity (dot (VE (X r_116) (fun x => x)) (VE p (fun i => VE (X i) (fun x => x)))). { arrange. }
                transitivity (E (X r_116) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))). { products; arrange. }
                assert (E117' : normal_form (E (X r_116) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))) (E p (fun i => E (X r_116) (fun x => E (X i) (fun y => dot x y))))).
                { unfold normal_form.
                  transitivity (E (X r_116) (fun x_118 => (1) * (E p (fun i => E (X i) (fun x => dot x_118 x))))).
                  { apply E_ext; intros x_118 D_x_118; draws.
                    transitivity (E p (fun i => E (X i) (fun x => dot x_118 x))).
                    { transitivity (dot x_118 (VE p (fun i => VE (X i) (fun x => x)))). { arrange. }
                      transitivity (E p (fun i => dot x_118 (VE (X i) (fun x => x)))). { products; arrange. }
                      assert (E119' : normal_form (E p (fun i => dot x_118 (VE (X i) (fun x => x)))) (E p (fun i => E (X i) (fun x => dot x_118 x)))).
                      { unfold normal_form.
                        transitivity (E p (fun r_120 => (1) * (E (X r_120) (fun x => dot x_118 x)))).
                        { apply E_ext; intros r_120 D_r_120; draws.
                          transitivity (E (X r_120) (fun x => dot x_118 x)).
                          { transitivity (dot x_118 (VE (X r_120) (fun x => x))). { arrange. }
                            transitivity (E (X r_120) (fun x => dot x_118 x)). { products; arrange. }
                            first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((1) * (E p (fun r_120 => E (X r_120) (fun x => dot x_118 x)))).
                        { linear. }
                        transitivity ((1) * (E p (fun i => E (X i) (fun x => dot x_118 x)))). { arrange. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_116) (fun x_118 => E p (fun i => E (X i) (fun x => dot x_118 x))))).
                  { linear. }
                  transitivity ((1) * (E (X r_116) (fun x => E p (fun i => E (X i) (fun y => dot x y))))). { arrange. }
                  assert (E122' : normal_form (E (X r_116) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) (E p (fun i => E (X r_116) (fun x => E (X i) (fun y => dot x y))))).
                  { unfold normal_form.
                    transitivity (E (X r_116) (fun x_118 => E p (fun r_123 => E (X r_123) (fun x_124 => (dot x_118 x_124))))).
                    { apply E_ext; intros x_118 D_x_118; draws.
                      transitivity (E p (fun r_123 => (1) * (E (X r_123) (fun x => dot x_118 x)))).
                      { etransitivity; [| symmetry; exact (E_scale p (1) (fun r_123 => E (X r_123) (fun x => dot x_118 x)))]; arrange. }
                      apply E_ext; intros r_123 D_r_123; draws.
                      transitivity (E (X r_123) (fun x_124 => (1) * (dot x_118 x_124))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_123) (1) (fun x_124 => dot x_118 x_124))]; arrange. }
                      apply E_ext; intros x_124 D_x_124; draws.
                      arrange. }
                    transitivity (E p (fun r_123 => E (X r_116) (fun x_118 => E (X r_123) (fun x_124 => (dot x_118 x_124))))).
                    { exact (E_swap (X r_116) p (fun x_118 r_123 => E (X r_123) (fun x_124 => (dot x_118 x_124)))). }
                    repeat (apply E_ext; intros); arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E p (fun r_116 => E p (fun i => E (X r_116) (fun x => E (X i) (fun y => dot x y)))))).
            { linear. }
            transitivity ((1) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))). { arrange. }
            arrange. }
          assert (E125' : normal_form (E p (fun i => dot (VE (X i) (fun x => x)) (VE (X r_114) (fun x => x)))) (E p (fun i => E (X r_114) (fun x => E (X i) (fun y => dot x y))))).
          { unfold normal_form.
            transitivity (E p (fun r_126 => (1) * (E (X r_114) (fun x => E (X r_126) (fun y => dot x y))))).
            { apply E_ext; intros r_126 D_r_126; draws.
              transitivity (E (X r_114) (fun x => E (X r_126) (fun y => dot x y))).
              { transitivity (dot (VE (X r_126) (fun x => x)) (VE (X r_114) (fun x => x))). { arrange. }
                transitivity (E (X r_126) (fun x => dot x (VE (X r_114) (fun y => y)))). { products; arrange. }
                assert (E127' : normal_form (E (X r_126) (fun x => dot x (VE (X r_114) (fun y => y)))) (E (X r_114) (fun x => E (X r_126) (fun y => dot x y)))).
                { unfold normal_form.
                  transitivity (E (X r_126) (fun x_128 => (1) * (E (X r_114) (fun x => dot x_128 x)))).
                  { apply E_ext; intros x_128 D_x_128; draws.
                    transitivity (E (X r_114) (fun x => dot x_128 x)).
                    { transitivity (dot x_128 (VE (X r_114) (fun x => x))). { arrange. }
                      transitivity (E (X r_114) (fun x => dot x_128 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (X r_126) (fun x_128 => E (X r_114) (fun x => dot x_128 x)))).
                  { linear. }
                  transitivity ((1) * (E (X r_126) (fun x => E (X r_114) (fun y => dot x y)))). { arrange. }
                  assert (E130' : normal_form (E (X r_126) (fun x => E (X r_114) (fun y => dot x y))) (E (X r_114) (fun x => E (X r_126) (fun y => dot x y)))).
                  { unfold normal_form.
                    transitivity (E (X r_126) (fun x_128 => E (X r_114) (fun x_131 => (dot x_128 x_131)))).
                    { apply E_ext; intros x_128 D_x_128; draws.
                      transitivity (E (X r_114) (fun x_131 => (1) * (dot x_128 x_131))).
                      { etransitivity; [| symmetry; exact (E_scale (X r_114) (1) (fun x_131 => dot x_128 x_131))]; arrange. }
                      apply E_ext; intros x_131 D_x_131; draws.
                      arrange. }
                    transitivity (E (X r_114) (fun x_131 => E (X r_126) (fun x_128 => (dot x_128 x_131)))).
                    { exact (E_swap (X r_126) (X r_114) (fun x_128 x_131 => (dot x_128 x_131))). }
                    repeat (apply E_ext; intros); arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E p (fun r_126 => E (X r_114) (fun x => E (X r_126) (fun y => dot x y))))).
            { linear. }
            transitivity ((1) * (E p (fun i => E (X r_114) (fun x => E (X i) (fun y => dot x y))))). { arrange. }
            arrange. }
          assert (E132' : normal_form (E (X r_114) (fun x => dot x (VE p (fun i => VE (X i) (fun y => y))))) (E p (fun i => E (X r_114) (fun x => E (X i) (fun y => dot x y))))).
          { unfold normal_form.
            transitivity (E (X r_114) (fun x_133 => (1) * (E p (fun i => E (X i) (fun x => dot x_133 x))))).
            { apply E_ext; intros x_133 D_x_133; draws.
              transitivity (E p (fun i => E (X i) (fun x => dot x_133 x))).
              { transitivity (dot x_133 (VE p (fun i => VE (X i) (fun x => x)))). { arrange. }
                transitivity (E p (fun i => dot x_133 (VE (X i) (fun x => x)))). { products; arrange. }
                assert (E134' : normal_form (E p (fun i => dot x_133 (VE (X i) (fun x => x)))) (E p (fun i => E (X i) (fun x => dot x_133 x)))).
                { unfold normal_form.
                  transitivity (E p (fun r_135 => (1) * (E (X r_135) (fun x => dot x_133 x)))).
                  { apply E_ext; intros r_135 D_r_135; draws.
                    transitivity (E (X r_135) (fun x => dot x_133 x)).
                    { transitivity (dot x_133 (VE (X r_135) (fun x => x))). { arrange. }
                      transitivity (E (X r_135) (fun x => dot x_133 x)). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E p (fun r_135 => E (X r_135) (fun x => dot x_133 x)))).
                  { linear. }
                  transitivity ((1) * (E p (fun i => E (X i) (fun x => dot x_133 x)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (X r_114) (fun x_133 => E p (fun i => E (X i) (fun x => dot x_133 x))))).
            { linear. }
            transitivity ((1) * (E (X r_114) (fun x => E p (fun i => E (X i) (fun y => dot x y))))). { arrange. }
            assert (E137' : normal_form (E (X r_114) (fun x => E p (fun i => E (X i) (fun y => dot x y)))) (E p (fun i => E (X r_114) (fun x => E (X i) (fun y => dot x y))))).
            { unfold normal_form.
              transitivity (E (X r_114) (fun x_133 => E p (fun r_138 => E (X r_138) (fun x_139 => (dot x_133 x_139))))).
              { apply E_ext; intros x_133 D_x_133; draws.
                transitivity (E p (fun r_138 => (1) * (E (X r_138) (fun x => dot x_133 x)))).
                { etransitivity; [| symmetry; exact (E_scale p (1) (fun r_138 => E (X r_138) (fun x => dot x_133 x)))]; arrange. }
                apply E_ext; intros r_138 D_r_138; draws.
                transitivity (E (X r_138) (fun x_139 => (1) * (dot x_133 x_139))).
                { etransitivity; [| symmetry; exact (E_scale (X r_138) (1) (fun x_139 => dot x_133 x_139))]; arrange. }
                apply E_ext; intros x_139 D_x_139; draws.
                arrange. }
              transitivity (E p (fun r_138 => E (X r_114) (fun x_133 => E (X r_138) (fun x_139 => (dot x_133 x_139))))).
              { exact (E_swap (X r_114) p (fun x_133 r_138 => E (X r_138) (fun x_139 => (dot x_133 x_139)))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          assert (E140' : normal_form (E (X r_114) (fun x => dot x (VE (X r_114) (fun y => y)))) (E (X r_114) (fun x => E (X r_114) (fun y => dot x y)))).
          { unfold normal_form.
            transitivity (E (X r_114) (fun x_141 => (1) * (E (X r_114) (fun x => dot x_141 x)))).
            { apply E_ext; intros x_141 D_x_141; draws.
              transitivity (E (X r_114) (fun x => dot x_141 x)).
              { transitivity (dot x_141 (VE (X r_114) (fun x => x))). { arrange. }
                transitivity (E (X r_114) (fun x => dot x_141 x)). { products; arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (X r_114) (fun x_141 => E (X r_114) (fun x => dot x_141 x)))).
            { linear. }
            transitivity ((1) * (E (X r_114) (fun x => E (X r_114) (fun y => dot x y)))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p (fun r_114 => 1)) + (((-2) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q) * (E p (fun r_114 => 1)) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E p (fun r_114 => 1)) + ((-2) * (E p (fun r_114 => E p (fun i => E (X r_114) (fun x => E (X i) (fun y => dot x y))))) + ((4 * q) * (E p (fun r_114 => E p (fun i => E (X r_114) (fun x => E (X i) (fun y => dot x y))))) + (((-2) * (q ^ 2)) * (E p (fun r_114 => E p (fun i => E (X r_114) (fun x => E (X i) (fun y => dot x y))))) + ((1) * (E p (fun r_114 => E (X r_114) (fun x => E (X r_114) (fun y => dot x y)))) + (((-2) * q) * (E p (fun r_114 => E (X r_114) (fun x => E (X r_114) (fun y => dot x y)))) + ((q ^ 2) * (E p (fun r_114 => E (X r_114) (fun x => E (X r_114) (fun y => dot x y))))))))))))).
      { linear. }
      transitivity ((E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p (fun i => 1)) + (((-2) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * q) * (E p (fun i => 1)) + ((q ^ 2 * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) * (E p (fun i => 1)) + ((-2) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + ((4 * q) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + (((-2) * (q ^ 2)) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + ((1) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + (((-2) * q) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((q ^ 2) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))))))))))). { arrange. }
      assert (E143' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E144' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E145' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))) = E p (fun i => E (X i) (fun x => dot x x)) - E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))).
  { transitivity (E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))). { arrange. }
    assert (E146' : normal_form (E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))) - E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))).
    { unfold normal_form.
      transitivity (E p (fun r_147 => (1) * (E (X r_147) (fun x => E (X r_147) (fun y => dot x y))) + ((E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (1) + ((-2) * (E p (fun i => E (X r_147) (fun x => E (X i) (fun y => dot x y)))))))).
      { apply E_ext; intros r_147 D_r_147; draws.
        transitivity (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E (X r_147) (fun x => E (X r_147) (fun y => dot x y)) - 2 * (E p (fun i => E (X r_147) (fun x => E (X i) (fun y => dot x y))))).
        { transitivity (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))) + E (X r_147) (fun x => E (X r_147) (fun y => dot x y)) - 2 * (E p (fun i => E (X r_147) (fun x => E (X i) (fun y => dot x y))))). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E p (fun r_147 => E (X r_147) (fun x => E (X r_147) (fun y => dot x y)))) + ((E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p (fun r_147 => 1)) + ((-2) * (E p (fun r_147 => E p (fun i => E (X r_147) (fun x => E (X i) (fun y => dot x y)))))))).
      { linear. }
      transitivity ((1) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) * (E p (fun i => 1)) + ((-2) * (E p (fun i => E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))))). { arrange. }
      assert (E151' : normal_form (E p (fun i => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    assert (E152' : normal_form (E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))) (E p (fun i => E (X i) (fun x => dot x x)) - E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))).
    { unfold normal_form.
      transitivity (E p (fun r_153 => (1) * (E (X r_153) (fun x => dot x x)) + ((-1) * (E (X r_153) (fun x => E (X r_153) (fun y => dot x y)))))).
      { apply E_ext; intros r_153 D_r_153; draws.
        transitivity (E (X r_153) (fun x => dot x x) - E (X r_153) (fun x => E (X r_153) (fun y => dot x y))).
        { transitivity (E (X r_153) (fun x => dot x x) - E (X r_153) (fun x => E (X r_153) (fun y => dot x y))). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E p (fun r_153 => E (X r_153) (fun x => dot x x))) + ((-1) * (E p (fun r_153 => E (X r_153) (fun x => E (X r_153) (fun y => dot x y)))))).
      { linear. }
      transitivity ((1) * (E p (fun i => E (X i) (fun x => dot x x))) + ((-1) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity ((q * (E p (fun i => E p (fun j => E (X j) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))))))) + (1 - q) * (E p (fun i => E (X i) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))))))) + E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) + E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [spread], by Sign:
  E[E[<x, x>; x ~ Xc] - E[E[<x, y>; y ~ Xc]; x ~ Xc]; c ~ p] >= 0
*)
Lemma step_spread (V : Space) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p) :
  E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))) >= 0.
Proof.
  assert (P' : 0 <= (E p (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y)))))))).
  { sign. }
  assert (G' : (E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))) - (0) = (E p (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y)))))))).
  { assert (S0' : E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))) - 0 = E p (fun i => E (X i) (fun x => dot x x)) - E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))).
    { transitivity (E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))) - 0). { arrange. }
      assert (E0' : normal_form (E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))) (E p (fun i => E (X i) (fun x => dot x x)) - E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))).
      { unfold normal_form.
        transitivity (E p (fun r_1 => (-1) * (E (X r_1) (fun x => E (X r_1) (fun y => dot x y))) + ((1) * (E (X r_1) (fun x => dot x x))))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (E (X r_1) (fun x => dot x x) - E (X r_1) (fun x => E (X r_1) (fun y => dot x y))).
          { transitivity (E (X r_1) (fun x => dot x x) - E (X r_1) (fun x => E (X r_1) (fun y => dot x y))). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-1) * (E p (fun r_1 => E (X r_1) (fun x => E (X r_1) (fun y => dot x y)))) + ((1) * (E p (fun r_1 => E (X r_1) (fun x => dot x x))))).
        { linear. }
        transitivity ((-1) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))) + ((1) * (E p (fun i => E (X i) (fun x => dot x x))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E p (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y)))))) = E p (fun i => E (X i) (fun x => dot x x)) - E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))).
    { transitivity (E p (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y))))))). { arrange. }
      assert (E4' : normal_form (E p (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y))))))) (E p (fun i => E (X i) (fun x => dot x x)) - E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y))))).
      { unfold normal_form.
        transitivity (E p (fun r_5 => (1) * (E (X r_5) (fun x => dot x x)) + ((-1) * (E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))))).
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
        transitivity ((1) * (E p (fun r_5 => E (X r_5) (fun x => dot x x))) + ((-1) * (E p (fun r_5 => E (X r_5) (fun x => E (X r_5) (fun y => dot x y)))))).
        { linear. }
        transitivity ((1) * (E p (fun i => E (X i) (fun x => dot x x))) + ((-1) * (E p (fun i => E (X i) (fun x => E (X i) (fun y => dot x y)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E p (fun i => E (X i) (fun x => dot (vadd x (vscale (-1) (VE (X i) (fun y => y)))) (vadd x (vscale (-1) (VE (X i) (fun y => y))))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [W >= 0], by Linear:
  W >= 0
*)
Lemma step_W_pos_is_0 (V : Space) (W : R) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p)
    (H_W : W = E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))) :
  W >= 0.
Proof.
  pose proof (step_spread (V) (X) (p) sort_p) as H_spread.
  assert (P0' : 0 <= (1) * ((E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (W) - (0) = (1) * ((E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y)))) - (0))).
  { assert (U' : forall z0' : R, (W = (z0')) -> ((z0') >= 0) -> W - 0 = (1 * ((z0') - 0))).
    { clear - W.
      intros z0' H_W H_spread.
      rewrite ?H_W.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))))) as V'.
    specialize (V' ltac:(says H_W)).
    specialize (V' ltac:(says H_spread)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B > 0], by Linear:
  B > 0
*)
Lemma step_B_pos_0 (V : Space) (B : R) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p)
    (H_apart : E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) > 0)
    (H_B : B = E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) :
  B > 0.
Proof.
  assert (P0' : 0 < (1) * ((E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B) - (0) = (1) * ((E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y)))))) - (0))).
  { assert (U' : forall z0' : R, (B = (z0')) -> ((z0') > 0) -> B - 0 = (1 * ((z0') - 0))).
    { clear - B.
      intros z0' H_B H_apart.
      rewrite ?H_B.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))) as V'.
    specialize (V' ltac:(says H_B)).
    specialize (V' ltac:(says H_apart)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [square], by Sign:
  (1 - q)^2 > 0
*)
Lemma step_square (q : R)
    (H_q_pos_is_0 : q >= 0)
    (H_q_less_1 : 1 - q > 0) :
  (1 - q) ^ 2 > 0.
Proof.
  gap; sign.
Qed.

(** Step [B_q > 0], by Linear:
  B_q > 0
*)
Lemma step_B_q_pos_0 (V : Space) (B : R) (B_q : R) (q : R) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p)
    (H_q_pos_is_0 : q >= 0)
    (H_q_less_1 : 1 - q > 0)
    (H_apart : E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) > 0)
    (H_B : B = E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))
    (H_B_q : B_q = E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))))) :
  B_q > 0.
Proof.
  pose proof (step_between (V) (B) (B_q) (q) (X) (p) sort_p H_q_pos_is_0 H_q_less_1 H_B H_B_q) as H_between.
  pose proof (step_B_pos_0 (V) (B) (X) (p) sort_p H_apart H_B) as H_B_pos_0.
  assert (P0' : 0 < ((1 - q) ^ 2) * ((B) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (B_q) - (0) = ((1 - q) ^ 2) * ((B) - (0))).
  { rewrite ?H_between.
    first [solve [put; field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Algebra:
  B_q^(-1)*W_q + 1 = (W*B^(-1) + 1)*(1 - q)^(-2)
*)
Lemma step_theorem (V : Space) (B : R) (B_q : R) (W : R) (W_q : R) (q : R) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p)
    (H_q_pos_is_0 : q >= 0)
    (H_q_less_1 : 1 - q > 0)
    (H_apart : E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) > 0)
    (H_W : W = E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))))
    (H_B : B = E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))
    (H_W_q : W_q = q * (E p (fun i => E p (fun j => E (X j) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))))))) + (1 - q) * (E p (fun i => E (X i) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y))))))))))
    (H_B_q : B_q = E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))))) :
  W_q * (inv B_q) + 1 = (W * (inv B) + 1) * (inv ((1 - q) ^ 2)).
Proof.
  pose proof (step_between (V) (B) (B_q) (q) (X) (p) sort_p H_q_pos_is_0 H_q_less_1 H_B H_B_q) as H_between.
  pose proof (step_total (V) (B) (B_q) (W) (W_q) (q) (X) (p) sort_p H_W H_B H_W_q H_B_q) as H_total.
  pose proof (step_B_pos_0 (V) (B) (X) (p) sort_p H_apart H_B) as H_B_pos_0.
  rewrite ?H_between, ?H_total.
  rewrite ?H_between, ?H_total.
  try assert (0 < q ^ 2 + 1 - 2 * q) by first [sign_form ((1 - q) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (0 < 1 - q) by first [sign].
  try assert (0 < q ^ 2 + 1 - 2 * q) by first [sign_form ((1 - q) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N1' : normal_form ((inv ((B * ((1 - q) ^ 2))))) (inv B * (inv (q ^ 2 + 1 - 2 * q)))) by first [(unfold normal_form; replace ((B * ((1 - q) ^ 2))) with (B * (q ^ 2 + 1 - 2 * q)) by (first [solve [put; field; sides] | equal]); inverse) | normal].
  try assert (0 < q ^ 2 + 1 - 2 * q) by first [sign_form ((1 - q) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
  try assert (N2' : normal_form (inv ((1 - q) ^ 2)) (inv (q ^ 2 + 1 - 2 * q))) by first [apply inv_is; [nonzero | (assert (Z0' : q ^ 2 + 1 - 2 * q <> 0) by (apply positive_ne; first [sign_form ((1 - q) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  assert (Z0' : B <> 0) by (apply positive_ne; sign).
  assert (Z1' : q ^ 2 + 1 - 2 * q <> 0) by (apply positive_ne; first [sign_form ((1 - q) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]).
  first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | solve [assert (R0' : (B_q) - (B * ((1 - q) ^ 2)) = 0) by (apply Rminus_diag_eq; says H_between); assert (R1' : (B_q + W_q) - (B + W) = 0) by (apply Rminus_diag_eq; says H_total); apply (by_combination _ _ (((-1) * (inv B) * (inv (q ^ 2 + 1 - 2 * q))) * ((B_q) - (B * ((1 - q) ^ 2))) + (inv B * (inv (q ^ 2 + 1 - 2 * q))) * ((B_q + W_q) - (B + W)))); [(assert (Z50' : B <> 0) by (apply positive_ne; sign); assert (Z51' : q ^ 2 + 1 - 2 * q <> 0) by (apply positive_ne; first [sign_form ((1 - q) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z51'), ?(inv_at _ Z50'); field; sides] | fail]) | rewrite R0', R1'; ring]] | equal].
Qed.

(** Step [least], by Linear:
  B_q^(-1)*W_q >= -1 + (1 - q)^(-2)
*)
Lemma step_least (V : Space) (B : R) (B_q : R) (W : R) (W_q : R) (q : R) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p)
    (H_q_pos_is_0 : q >= 0)
    (H_q_less_1 : 1 - q > 0)
    (H_apart : E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) > 0)
    (H_W : W = E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))))
    (H_B : B = E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))
    (H_W_q : W_q = q * (E p (fun i => E p (fun j => E (X j) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))))))) + (1 - q) * (E p (fun i => E (X i) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y))))))))))
    (H_B_q : B_q = E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))))) :
  W_q * (inv B_q) >= inv ((1 - q) ^ 2) - 1.
Proof.
  pose proof (step_W_pos_is_0 (V) (W) (X) (p) sort_p H_W) as H_W_pos_is_0.
  pose proof (step_B_pos_0 (V) (B) (X) (p) sort_p H_apart H_B) as H_B_pos_0.
  pose proof (step_theorem (V) (B) (B_q) (W) (W_q) (q) (X) (p) sort_p H_q_pos_is_0 H_q_less_1 H_apart H_W H_B H_W_q H_B_q) as H_theorem.
  try assert (0 < 1 - q) by first [sign].
  assert (P0' : 0 <= (inv B * (inv ((1 - q) ^ 2))) * ((W) - (0))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (G' : (W_q * (inv B_q)) - (inv ((1 - q) ^ 2) - 1) = (inv B * (inv ((1 - q) ^ 2))) * ((W) - (0))).
  { rewrite ?H_theorem.
    try assert (0 < 1 - q) by first [sign].
    try assert (0 < q ^ 2 + 1 - 2 * q) by first [sign_form ((1 - q) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N0' : normal_form (inv ((1 - q) ^ 2)) (inv (q ^ 2 + 1 - 2 * q))) by first [apply inv_is; [nonzero | (assert (Z0' : q ^ 2 + 1 - 2 * q <> 0) by (apply positive_ne; first [sign_form ((1 - q) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : q ^ 2 + 1 - 2 * q <> 0) by (apply positive_ne; first [sign_form ((1 - q) ^ 2) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z1' : B <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | solve [assert (R0' : (W_q * (inv B_q) + 1) - ((W * (inv B) + 1) * (inv ((1 - q) ^ 2))) = 0) by (apply Rminus_diag_eq; says H_theorem); apply (by_combination _ _ ((1) * ((W_q * (inv B_q) + 1) - ((W * (inv B) + 1) * (inv ((1 - q) ^ 2)))))); [(first [put; solve [ring] | fail]) | rewrite R0'; ring]] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (V : Space) (B : R) (B_q : R) (W : R) (W_q : R) (q : R) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p)
    (H_q_pos_is_0 : q >= 0)
    (H_q_less_1 : 1 - q > 0)
    (H_apart : E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) > 0)
    (H_W : W = E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))))
    (H_B : B = E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))
    (H_W_q : W_q = q * (E p (fun i => E p (fun j => E (X j) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))))))) + (1 - q) * (E p (fun i => E (X i) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y))))))))))
    (H_B_q : B_q = E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))))) :
  W_q * (inv B_q) + 1 = (W * (inv B) + 1) * (inv ((1 - q) ^ 2)).
Proof. exact (step_theorem (V) (B) (B_q) (W) (W_q) (q) (X) (p) sort_p H_q_pos_is_0 H_q_less_1 H_apart H_W H_B H_W_q H_B_q). Qed.

Theorem theorem_2 (V : Space) (B : R) (B_q : R) (W : R) (W_q : R) (q : R) (X : R -> law V) (p : law R)
    (sort_p : law_of_labels p)
    (H_q_pos_is_0 : q >= 0)
    (H_q_less_1 : 1 - q > 0)
    (H_apart : E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))) > 0)
    (H_W : W = E p (fun i => E (X i) (fun x => dot x x) - E (X i) (fun x => E (X i) (fun y => dot x y))))
    (H_B : B = E p (fun i => E p (fun j => E p (fun k => E (X j) (fun x => E (X k) (fun y => dot x y)))) + E (X i) (fun x => E (X i) (fun y => dot x y)) - 2 * (E p (fun j => E (X i) (fun x => E (X j) (fun y => dot x y))))))
    (H_W_q : W_q = q * (E p (fun i => E p (fun j => E (X j) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun k => VE (X k) (fun y => y)))))))))) + (1 - q) * (E p (fun i => E (X i) (fun x => dot (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y)))))) (vadd x (vadd (vscale ((-1) * (1 - q)) (VE (X i) (fun y => y))) (vscale ((-1) * q) (VE p (fun j => VE (X j) (fun y => y))))))))))
    (H_B_q : B_q = E p (fun i => dot (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))) (vadd (vscale (-1) (VE p (fun j => VE (X j) (fun x => x)))) (vadd (vscale (1 - q) (VE (X i) (fun x => x))) (vscale q (VE p (fun j => VE (X j) (fun x => x)))))))) :
  W_q * (inv B_q) >= inv ((1 - q) ^ 2) - 1.
Proof. exact (step_least (V) (B) (B_q) (W) (W_q) (q) (X) (p) sort_p H_q_pos_is_0 H_q_less_1 H_apart H_W H_B H_W_q H_B_q). Qed.
