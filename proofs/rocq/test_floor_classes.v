(** Any number of classes: $NC1 >= 1 / lambda - 1$ for every feature map (test-floor-classes)

  Given [lambda > 0]: lambda > 0
  Given [weights]: E[w(c, _1); c ~ uniform(C)] = 1 for all vector
  Given [class means]: E[w(_2, x)*<_1, -m(_2) + h(x)>; x ~ P1] = 0 for all nat, vector
  Given [explained]: E[<E[w(c, x)*(-E[h(y); y ~ P1] + m(c)); c ~ uniform(C)], E[w(c, x)*(-E[h(y);
    y ~ P1] + m(c)); c ~ uniform(C)]>; x ~ P1] <= lambda*E[E[<-E[h(y); y ~ P1] + m(c), -E[h(y); y
    ~ P1] + m(c)>*w(c, x); x ~ P1]; c ~ uniform(C)]
  Given [apart]: E[E[<-E[h(y); y ~ P1] + m(c), -E[h(y); y ~ P1] + m(c)>*w(c, x); x ~ P1]; c ~
    uniform(C)] > 0
  with [W]: W = E[E[w(c, x)*<-m(c) + h(x), -m(c) + h(x)>; x ~ P1]; c ~ uniform(C)]
  with [B]: B = E[E[<-E[h(y); y ~ P1] + m(c), -E[h(y); y ~ P1] + m(c)>*w(c, x); x ~ P1]; c ~
    uniform(C)]
  Then W*B^(-1) >= lambda^(-1) - 1
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [B > 0], by Linear:
  B > 0
*)
Lemma step_B_pos_0 (V : Space) (B : R) (C_ : R) (h : V -> V) (m : R -> V) (w : R -> V -> R) (P : R -> law V)
    (label_C_ : label C_)
    (H_apart : E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) > 0)
    (H_B : B = E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))) :
  B > 0.
Proof.
  assert (P0' : 0 < (1) * ((E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x)))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B) - (0) = (1) * ((E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x)))) - (0))).
  { enough (U' : E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x))) - 0 = 1 * (E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x))) - 0)).
    { transitivity (E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x))) - 0).
      { assert (C0' : B = E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x)))).
        { rewrite H_B.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x))) - 0 = E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y))) * (E (P 1) (fun x => E (uniform C_) (fun i => w i x))) + E (P 1) (fun x => E (uniform C_) (fun i => w i x * (dot (m i) (m i)))) - 2 * (E (P 1) (fun x => E (P 1) (fun y => E (uniform C_) (fun i => w i x * (dot (h y) (m i))))))).
    { transitivity (E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x))) - 0). { arrange. }
      assert (E1' : normal_form (E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x)))) (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y))) * (E (P 1) (fun x => E (uniform C_) (fun i => w i x))) + E (P 1) (fun x => E (uniform C_) (fun i => w i x * (dot (m i) (m i)))) - 2 * (E (P 1) (fun x => E (P 1) (fun y => E (uniform C_) (fun i => w i x * (dot (h y) (m i)))))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_2 => (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) * (E (P 1) (fun x => w r_2 x)) + ((-2) * (E (P 1) (fun x => w r_2 x) * (E (P 1) (fun x => dot (m r_2) (h x)))) + ((1) * (dot (m r_2) (m r_2) * (E (P 1) (fun x => w r_2 x))))))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (E (P 1) (fun x => w r_2 x) * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) + dot (m r_2) (m r_2) * (E (P 1) (fun x => w r_2 x)) - 2 * (E (P 1) (fun x => w r_2 x)) * (E (P 1) (fun x => dot (m r_2) (h x)))).
          { transitivity (E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_2)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_2)) * (w r_2 x))). { arrange. }
            assert (E3' : normal_form (E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_2)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_2)) * (w r_2 x))) (E (P 1) (fun x => w r_2 x) * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) + dot (m r_2) (m r_2) * (E (P 1) (fun x => w r_2 x)) - 2 * (E (P 1) (fun x => w r_2 x)) * (E (P 1) (fun x => dot (m r_2) (h x))))).
            { unfold normal_form.
              transitivity (E (P 1) (fun x_4 => (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) * (w r_2 x_4) + (((-2) * (E (P 1) (fun x => dot (m r_2) (h x)))) * (w r_2 x_4) + ((dot (m r_2) (m r_2)) * (w r_2 x_4))))).
              { apply E_ext; intros x_4 D_x_4; draws.
                transitivity (w r_2 x_4 * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) + w r_2 x_4 * (dot (m r_2) (m r_2)) - 2 * (w r_2 x_4) * (E (P 1) (fun x => dot (m r_2) (h x)))).
                { transitivity (dot (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (m r_2)) (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (m r_2)) * (w r_2 x_4)). { arrange. }
                  transitivity (w r_2 x_4 * ((dot (m r_2) (m r_2) - E (P 1) (fun x => dot (m r_2) (h x))) - (E (P 1) (fun x => dot (m r_2) (h x)) - E (P 1) (fun x => dot (VE (P 1) (fun y => h y)) (h x))))). { products; arrange. }
                  assert (E5' : normal_form (E (P 1) (fun x => dot (VE (P 1) (fun y => h y)) (h x))) (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y))))).
                  { unfold normal_form.
                    transitivity (E (P 1) (fun x_6 => (1) * (E (P 1) (fun x => dot (h x_6) (h x))))).
                    { apply E_ext; intros x_6 D_x_6; draws.
                      transitivity (E (P 1) (fun x => dot (h x_6) (h x))).
                      { transitivity (dot (VE (P 1) (fun x => h x)) (h x_6)). { arrange. }
                        transitivity (E (P 1) (fun x => dot (h x_6) (h x))). { products; arrange. }
                        first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity ((1) * (E (P 1) (fun x_6 => E (P 1) (fun x => dot (h x_6) (h x))))).
                    { linear. }
                    transitivity ((1) * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y))))). { arrange. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) * (E (P 1) (fun x_4 => w r_2 x_4)) + (((-2) * (E (P 1) (fun x => dot (m r_2) (h x)))) * (E (P 1) (fun x_4 => w r_2 x_4)) + ((dot (m r_2) (m r_2)) * (E (P 1) (fun x_4 => w r_2 x_4))))).
              { linear. }
              transitivity ((E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) * (E (P 1) (fun x => w r_2 x)) + (((-2) * (E (P 1) (fun x => dot (m r_2) (h x)))) * (E (P 1) (fun x => w r_2 x)) + ((dot (m r_2) (m r_2)) * (E (P 1) (fun x => w r_2 x))))). { arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) * (E (uniform C_) (fun r_2 => E (P 1) (fun x => w r_2 x))) + ((-2) * (E (uniform C_) (fun r_2 => E (P 1) (fun x => w r_2 x) * (E (P 1) (fun x => dot (m r_2) (h x))))) + ((1) * (E (uniform C_) (fun r_2 => dot (m r_2) (m r_2) * (E (P 1) (fun x => w r_2 x))))))).
        { linear. }
        transitivity ((E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) * (E (uniform C_) (fun i => E (P 1) (fun x => w i x))) + ((-2) * (E (uniform C_) (fun i => E (P 1) (fun x => w i x) * (E (P 1) (fun x => dot (m i) (h x))))) + ((1) * (E (uniform C_) (fun i => dot (m i) (m i) * (E (P 1) (fun x => w i x))))))). { arrange. }
        assert (E9' : normal_form (E (uniform C_) (fun i => E (P 1) (fun x => w i x))) (E (P 1) (fun x => E (uniform C_) (fun i => w i x)))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_2 => E (P 1) (fun x_10 => (w r_2 x_10)))).
          { apply E_ext; intros r_2 D_r_2; draws.
            transitivity (E (P 1) (fun x_10 => (1) * (w r_2 x_10))).
            { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_10 => w r_2 x_10))]; arrange. }
            apply E_ext; intros x_10 D_x_10; draws.
            arrange. }
          transitivity (E (P 1) (fun x_10 => E (uniform C_) (fun r_2 => (w r_2 x_10)))).
          { exact (E_swap (uniform C_) (P 1) (fun r_2 x_10 => (w r_2 x_10))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E11' : normal_form (E (uniform C_) (fun i => E (P 1) (fun x => w i x) * (E (P 1) (fun x => dot (m i) (h x))))) (E (P 1) (fun x => E (P 1) (fun y => E (uniform C_) (fun i => w i x * (dot (h y) (m i))))))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_2 => E (P 1) (fun x_12 => E (P 1) (fun x_13 => (w r_2 x_12) * (dot (m r_2) (h x_13)))))).
          { apply E_ext; intros r_2 D_r_2; draws.
            transitivity (E (P 1) (fun x_12 => (E (P 1) (fun x => dot (m r_2) (h x))) * (w r_2 x_12))).
            { etransitivity; [| symmetry; exact (E_scale (P 1) (E (P 1) (fun x => dot (m r_2) (h x))) (fun x_12 => w r_2 x_12))]; arrange. }
            apply E_ext; intros x_12 D_x_12; draws.
            transitivity (E (P 1) (fun x_13 => (w r_2 x_12) * (dot (m r_2) (h x_13)))).
            { etransitivity; [| symmetry; exact (E_scale (P 1) (w r_2 x_12) (fun x_13 => dot (m r_2) (h x_13)))]; arrange. }
            apply E_ext; intros x_13 D_x_13; draws.
            arrange. }
          transitivity (E (P 1) (fun x_12 => E (uniform C_) (fun r_2 => E (P 1) (fun x_13 => (w r_2 x_12) * (dot (m r_2) (h x_13)))))).
          { exact (E_swap (uniform C_) (P 1) (fun r_2 x_12 => E (P 1) (fun x_13 => (w r_2 x_12) * (dot (m r_2) (h x_13))))). }
          transitivity (E (P 1) (fun x_12 => E (P 1) (fun x_13 => E (uniform C_) (fun r_2 => (w r_2 x_12) * (dot (m r_2) (h x_13)))))).
          { apply E_ext; intros x_12 ?; exact (E_swap (uniform C_) (P 1) (fun r_2 x_13 => (w r_2 x_12) * (dot (m r_2) (h x_13)))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E14' : normal_form (E (uniform C_) (fun i => dot (m i) (m i) * (E (P 1) (fun x => w i x)))) (E (P 1) (fun x => E (uniform C_) (fun i => w i x * (dot (m i) (m i)))))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_2 => E (P 1) (fun x_15 => (dot (m r_2) (m r_2)) * (w r_2 x_15)))).
          { apply E_ext; intros r_2 D_r_2; draws.
            transitivity (E (P 1) (fun x_15 => (dot (m r_2) (m r_2)) * (w r_2 x_15))).
            { etransitivity; [| symmetry; exact (E_scale (P 1) (dot (m r_2) (m r_2)) (fun x_15 => w r_2 x_15))]; arrange. }
            apply E_ext; intros x_15 D_x_15; draws.
            arrange. }
          transitivity (E (P 1) (fun x_15 => E (uniform C_) (fun r_2 => (dot (m r_2) (m r_2)) * (w r_2 x_15)))).
          { exact (E_swap (uniform C_) (P 1) (fun r_2 x_15 => (dot (m r_2) (m r_2)) * (w r_2 x_15))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x))) - 0) = E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y))) * (E (P 1) (fun x => E (uniform C_) (fun i => w i x))) + E (P 1) (fun x => E (uniform C_) (fun i => w i x * (dot (m i) (m i)))) - 2 * (E (P 1) (fun x => E (P 1) (fun y => E (uniform C_) (fun i => w i x * (dot (h y) (m i))))))).
    { transitivity (1 * (E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x))) - 0)). { arrange. }
      assert (E16' : normal_form (E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x)))) (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y))) * (E (P 1) (fun x => E (uniform C_) (fun i => w i x))) + E (P 1) (fun x => E (uniform C_) (fun i => w i x * (dot (m i) (m i)))) - 2 * (E (P 1) (fun x => E (P 1) (fun y => E (uniform C_) (fun i => w i x * (dot (h y) (m i)))))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_17 => (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) * (E (P 1) (fun x => w r_17 x)) + ((-2) * (E (P 1) (fun x => w r_17 x) * (E (P 1) (fun x => dot (m r_17) (h x)))) + ((1) * (dot (m r_17) (m r_17) * (E (P 1) (fun x => w r_17 x))))))).
        { apply E_ext; intros r_17 D_r_17; draws.
          transitivity (E (P 1) (fun x => w r_17 x) * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) + dot (m r_17) (m r_17) * (E (P 1) (fun x => w r_17 x)) - 2 * (E (P 1) (fun x => w r_17 x)) * (E (P 1) (fun x => dot (m r_17) (h x)))).
          { transitivity (E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_17)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_17)) * (w r_17 x))). { arrange. }
            assert (E18' : normal_form (E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_17)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_17)) * (w r_17 x))) (E (P 1) (fun x => w r_17 x) * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) + dot (m r_17) (m r_17) * (E (P 1) (fun x => w r_17 x)) - 2 * (E (P 1) (fun x => w r_17 x)) * (E (P 1) (fun x => dot (m r_17) (h x))))).
            { unfold normal_form.
              transitivity (E (P 1) (fun x_19 => (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) * (w r_17 x_19) + (((-2) * (E (P 1) (fun x => dot (m r_17) (h x)))) * (w r_17 x_19) + ((dot (m r_17) (m r_17)) * (w r_17 x_19))))).
              { apply E_ext; intros x_19 D_x_19; draws.
                transitivity (w r_17 x_19 * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) + w r_17 x_19 * (dot (m r_17) (m r_17)) - 2 * (w r_17 x_19) * (E (P 1) (fun x => dot (m r_17) (h x)))).
                { transitivity (dot (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (m r_17)) (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (m r_17)) * (w r_17 x_19)). { arrange. }
                  transitivity (w r_17 x_19 * ((dot (m r_17) (m r_17) - E (P 1) (fun x => dot (m r_17) (h x))) - (E (P 1) (fun x => dot (m r_17) (h x)) - E (P 1) (fun x => dot (VE (P 1) (fun y => h y)) (h x))))). { products; arrange. }
                  assert (E21' : normal_form (E (P 1) (fun x => dot (VE (P 1) (fun y => h y)) (h x))) (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y))))).
                  { unfold normal_form.
                    transitivity (E (P 1) (fun x_22 => (1) * (E (P 1) (fun x => dot (h x_22) (h x))))).
                    { apply E_ext; intros x_22 D_x_22; draws.
                      transitivity (E (P 1) (fun x => dot (h x_22) (h x))).
                      { transitivity (dot (VE (P 1) (fun x => h x)) (h x_22)). { arrange. }
                        transitivity (E (P 1) (fun x => dot (h x_22) (h x))). { products; arrange. }
                        first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity ((1) * (E (P 1) (fun x_22 => E (P 1) (fun x => dot (h x_22) (h x))))).
                    { linear. }
                    transitivity ((1) * (E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y))))). { arrange. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) * (E (P 1) (fun x_19 => w r_17 x_19)) + (((-2) * (E (P 1) (fun x => dot (m r_17) (h x)))) * (E (P 1) (fun x_19 => w r_17 x_19)) + ((dot (m r_17) (m r_17)) * (E (P 1) (fun x_19 => w r_17 x_19))))).
              { linear. }
              transitivity ((E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) * (E (P 1) (fun x => w r_17 x)) + (((-2) * (E (P 1) (fun x => dot (m r_17) (h x)))) * (E (P 1) (fun x => w r_17 x)) + ((dot (m r_17) (m r_17)) * (E (P 1) (fun x => w r_17 x))))). { arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) * (E (uniform C_) (fun r_17 => E (P 1) (fun x => w r_17 x))) + ((-2) * (E (uniform C_) (fun r_17 => E (P 1) (fun x => w r_17 x) * (E (P 1) (fun x => dot (m r_17) (h x))))) + ((1) * (E (uniform C_) (fun r_17 => dot (m r_17) (m r_17) * (E (P 1) (fun x => w r_17 x))))))).
        { linear. }
        transitivity ((E (P 1) (fun x => E (P 1) (fun y => dot (h x) (h y)))) * (E (uniform C_) (fun i => E (P 1) (fun x => w i x))) + ((-2) * (E (uniform C_) (fun i => E (P 1) (fun x => w i x) * (E (P 1) (fun x => dot (m i) (h x))))) + ((1) * (E (uniform C_) (fun i => dot (m i) (m i) * (E (P 1) (fun x => w i x))))))). { arrange. }
        assert (E24' : normal_form (E (uniform C_) (fun i => E (P 1) (fun x => w i x))) (E (P 1) (fun x => E (uniform C_) (fun i => w i x)))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_17 => E (P 1) (fun x_25 => (w r_17 x_25)))).
          { apply E_ext; intros r_17 D_r_17; draws.
            transitivity (E (P 1) (fun x_25 => (1) * (w r_17 x_25))).
            { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_25 => w r_17 x_25))]; arrange. }
            apply E_ext; intros x_25 D_x_25; draws.
            arrange. }
          transitivity (E (P 1) (fun x_25 => E (uniform C_) (fun r_17 => (w r_17 x_25)))).
          { exact (E_swap (uniform C_) (P 1) (fun r_17 x_25 => (w r_17 x_25))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E26' : normal_form (E (uniform C_) (fun i => E (P 1) (fun x => w i x) * (E (P 1) (fun x => dot (m i) (h x))))) (E (P 1) (fun x => E (P 1) (fun y => E (uniform C_) (fun i => w i x * (dot (h y) (m i))))))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_17 => E (P 1) (fun x_27 => E (P 1) (fun x_28 => (w r_17 x_27) * (dot (m r_17) (h x_28)))))).
          { apply E_ext; intros r_17 D_r_17; draws.
            transitivity (E (P 1) (fun x_27 => (E (P 1) (fun x => dot (m r_17) (h x))) * (w r_17 x_27))).
            { etransitivity; [| symmetry; exact (E_scale (P 1) (E (P 1) (fun x => dot (m r_17) (h x))) (fun x_27 => w r_17 x_27))]; arrange. }
            apply E_ext; intros x_27 D_x_27; draws.
            transitivity (E (P 1) (fun x_28 => (w r_17 x_27) * (dot (m r_17) (h x_28)))).
            { etransitivity; [| symmetry; exact (E_scale (P 1) (w r_17 x_27) (fun x_28 => dot (m r_17) (h x_28)))]; arrange. }
            apply E_ext; intros x_28 D_x_28; draws.
            arrange. }
          transitivity (E (P 1) (fun x_27 => E (uniform C_) (fun r_17 => E (P 1) (fun x_28 => (w r_17 x_27) * (dot (m r_17) (h x_28)))))).
          { exact (E_swap (uniform C_) (P 1) (fun r_17 x_27 => E (P 1) (fun x_28 => (w r_17 x_27) * (dot (m r_17) (h x_28))))). }
          transitivity (E (P 1) (fun x_27 => E (P 1) (fun x_28 => E (uniform C_) (fun r_17 => (w r_17 x_27) * (dot (m r_17) (h x_28)))))).
          { apply E_ext; intros x_27 ?; exact (E_swap (uniform C_) (P 1) (fun r_17 x_28 => (w r_17 x_27) * (dot (m r_17) (h x_28)))). }
          repeat (apply E_ext; intros); arrange. }
        assert (E29' : normal_form (E (uniform C_) (fun i => dot (m i) (m i) * (E (P 1) (fun x => w i x)))) (E (P 1) (fun x => E (uniform C_) (fun i => w i x * (dot (m i) (m i)))))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_17 => E (P 1) (fun x_30 => (dot (m r_17) (m r_17)) * (w r_17 x_30)))).
          { apply E_ext; intros r_17 D_r_17; draws.
            transitivity (E (P 1) (fun x_30 => (dot (m r_17) (m r_17)) * (w r_17 x_30))).
            { etransitivity; [| symmetry; exact (E_scale (P 1) (dot (m r_17) (m r_17)) (fun x_30 => w r_17 x_30))]; arrange. }
            apply E_ext; intros x_30 D_x_30; draws.
            arrange. }
          transitivity (E (P 1) (fun x_30 => E (uniform C_) (fun r_17 => (dot (m r_17) (m r_17)) * (w r_17 x_30)))).
          { exact (E_swap (uniform C_) (P 1) (fun r_17 x_30 => (dot (m r_17) (m r_17)) * (w r_17 x_30))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [explained share], by Linear:
  E[<E[w(c, x)*(-E[h(y); y ~ P1] + m(c)); c ~ uniform(C)], E[w(c, x)*(-E[h(y); y ~ P1] + m(c)); c
    ~ uniform(C)]>; x ~ P1] <= B*lambda
*)
Lemma step_explained_share (V : Space) (B : R) (C_ : R) (lambda : R) (h : V -> V) (m : R -> V) (w : R -> V -> R) (P : R -> law V)
    (label_C_ : label C_)
    (H_lambda_pos_0 : lambda > 0)
    (H_explained : E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) <= lambda * (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))))
    (H_apart : E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) > 0)
    (H_B : B = E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))) :
  E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) <= B * lambda.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [across], by Specialise:
  E[<-E[h(y); y ~ P1] + m(c), -m(c) + h(x)>*w(c, x); x ~ P1] = 0
*)
Lemma step_across (V : Space) (c : R) (h : V -> V) (m : R -> V) (w : R -> V -> R) (P : R -> law V)
    (label_c : label c)
    (H_class_means : forall i : R, label i -> forall y : V, E (P 1) (fun z => w i z * (dot y (vadd (vscale (-1) (m i)) (h z)))) = 0) :
  E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m c)) (vadd (vscale (-1) (m c)) (h y)) * (w c y)) = 0.
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [mean across], by Average:
  E[E[<-m(c) + h(x), -E[h(y); y ~ P1] + m(c)>*w(c, x); x ~ P1]; c ~ uniform(C)] = 0
*)
Lemma step_mean_across (V : Space) (C_ : R) (h : V -> V) (m : R -> V) (w : R -> V -> R) (P : R -> law V)
    (label_C_ : label C_)
    (H_class_means : forall i : R, label i -> forall y : V, E (P 1) (fun z => w i z * (dot y (vadd (vscale (-1) (m i)) (h z)))) = 0)
    (H_apart : E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) > 0) :
  E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) = 0.
Proof.
  assert (H_across : forall z0 : R, drawn (uniform C_) z0 -> E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m (z0))) (vadd (vscale (-1) (m (z0))) (h x)) * (w (z0) x)) = 0).
  { intros z0 D0; draws; apply (step_across (V) (z0) (h) (m) (w) (P)); premise. }
  assert (P' : E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (m i)) (h x)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x))) = 0).
  { apply E_is; intros d0 D0; draws.
    pose proof (H_across d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [at x], by Algebra:
  E[w(c, x); c ~ uniform(C)]*<-E[h(y); y ~ P1] + h(x), -E[h(y); y ~ P1] + h(x)> = <-E[h(y); y ~
    P1] + h(x), -E[h(y); y ~ P1] + h(x)>
*)
Lemma step_at_x (V : Space) (C_ : R) (x : V) (h : V -> V) (m : R -> V) (w : R -> V -> R) (P : R -> law V)
    (label_C_ : label C_)
    (H_weights : forall y : V, E (uniform C_) (fun i => w i y) = 1)
    (H_apart : E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) > 0) :
  E (uniform C_) (fun i => w i x) * (dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x))) = dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x)).
Proof.
  assert (S0' : E (uniform C_) (fun i => w i x) * (dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x))) = dot (h x) (h x) * (E (uniform C_) (fun i => w i x)) + E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))) * (E (uniform C_) (fun i => w i x)) - 2 * (E (P 1) (fun y => dot (h y) (h x))) * (E (uniform C_) (fun i => w i x))).
  { transitivity (E (uniform C_) (fun i => w i x) * (dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x)))). { arrange. }
    transitivity (((dot (h x) (h x) - E (P 1) (fun y => dot (h y) (h x))) - (E (P 1) (fun y => dot (h y) (h x)) - E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y)))) * (E (uniform C_) (fun i => w i x))). { products; arrange. }
    assert (E1' : normal_form (E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y))) (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))).
    { unfold normal_form.
      transitivity (E (P 1) (fun x_2 => (1) * (E (P 1) (fun y => dot (h x_2) (h y))))).
      { apply E_ext; intros x_2 D_x_2; draws.
        transitivity (E (P 1) (fun y => dot (h x_2) (h y))).
        { transitivity (dot (VE (P 1) (fun y => h y)) (h x_2)). { arrange. }
          transitivity (E (P 1) (fun y => dot (h x_2) (h y))). { products; arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (P 1) (fun x_2 => E (P 1) (fun y => dot (h x_2) (h y))))).
      { linear. }
      transitivity ((1) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x)) = dot (h x) (h x) + E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))) - 2 * (E (P 1) (fun y => dot (h y) (h x)))).
  { transitivity (dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x))). { arrange. }
    transitivity ((dot (h x) (h x) - E (P 1) (fun y => dot (h y) (h x))) - (E (P 1) (fun y => dot (h y) (h x)) - E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y)))). { products; arrange. }
    assert (E6' : normal_form (E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y))) (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))).
    { unfold normal_form.
      transitivity (E (P 1) (fun x_7 => (1) * (E (P 1) (fun y => dot (h x_7) (h y))))).
      { apply E_ext; intros x_7 D_x_7; draws.
        transitivity (E (P 1) (fun y => dot (h x_7) (h y))).
        { transitivity (dot (VE (P 1) (fun y => h y)) (h x_7)). { arrange. }
          transitivity (E (P 1) (fun y => dot (h x_7) (h y))). { products; arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (P 1) (fun x_7 => E (P 1) (fun y => dot (h x_7) (h y))))).
      { linear. }
      transitivity ((1) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (uniform C_) (fun i => w i x) * (dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (uniform C_) (fun i => w i x) = E (uniform C_) (fun i => w i x)).
  { transitivity (E (uniform C_) (fun i => w i x)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : 1 = 1).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (uniform C_) (fun i => w i x) = 1) by says (H_weights (x)).
  assert (R0' : (E (uniform C_) (fun i => w i x)) - (1) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  apply (by_combination _ _ ((dot (h x) (h x) + E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))) - 2 * (E (P 1) (fun y => dot (h y) (h x)))) * ((E (uniform C_) (fun i => w i x)) - (1)))); [| rewrite R0'; ring].
  first [put; solve [ring] | equal].
Qed.

(** Step [total], by Average:
  E[E[w(c, x); c ~ uniform(C)]*<-E[h(y); y ~ P1] + h(x), -E[h(y); y ~ P1] + h(x)>; x ~ P1] =
    E[<-E[h(y); y ~ P1] + h(x), -E[h(y); y ~ P1] + h(x)>; x ~ P1]
*)
Lemma step_total (V : Space) (C_ : R) (h : V -> V) (m : R -> V) (w : R -> V -> R) (P : R -> law V)
    (label_C_ : label C_)
    (H_weights : forall y : V, E (uniform C_) (fun i => w i y) = 1)
    (H_apart : E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) > 0) :
  E (P 1) (fun y => E (uniform C_) (fun i => w i y) * (dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))) = E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))).
Proof.
  assert (H_at_x : forall z0 : V, drawn (P 1) z0 -> E (uniform C_) (fun i => w i (z0)) * (dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h (z0))) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h (z0)))) = dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h (z0))) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h (z0)))).
  { intros z0 D0; draws; apply (step_at_x (V) (C_) (z0) (h) (m) (w) (P)); premise. }
  assert (P' : E (P 1) (fun y => E (uniform C_) (fun i => w i y) * (dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))) = E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_at_x d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [splits], by Algebra:
  E[<-E[h(y); y ~ P1] + h(x), -E[h(y); y ~ P1] + h(x)>; x ~ P1] = B + W
*)
Lemma step_splits (V : Space) (B : R) (C_ : R) (W : R) (h : V -> V) (m : R -> V) (w : R -> V -> R) (P : R -> law V)
    (label_C_ : label C_)
    (H_weights : forall y : V, E (uniform C_) (fun i => w i y) = 1)
    (H_class_means : forall i : R, label i -> forall y : V, E (P 1) (fun z => w i z * (dot y (vadd (vscale (-1) (m i)) (h z)))) = 0)
    (H_apart : E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) > 0)
    (H_W : W = E (uniform C_) (fun i => E (P 1) (fun y => w i y * (dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (m i)) (h y))))))
    (H_B : B = E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))) :
  E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) = B + W.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [square], by Sign:
  E[<-lambda^(-1)*E[w(c, x)*(-E[h(y); y ~ P1] + m(c)); c ~ uniform(C)] - E[h(y); y ~ P1] + h(x),
    -lambda^(-1)*E[w(c, x)*(-E[h(y); y ~ P1] + m(c)); c ~ uniform(C)] - E[h(y); y ~ P1] + h(x)>; x
    ~ P1] >= 0
*)
Lemma step_square (V : Space) (C_ : R) (lambda : R) (h : V -> V) (m : R -> V) (w : R -> V -> R) (P : R -> law V)
    (label_C_ : label C_)
    (H_lambda_pos_0 : lambda > 0)
    (H_apart : E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) > 0) :
  E (P 1) (fun y => dot (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [expanded], by Algebra:
  E[<-lambda^(-1)*E[w(c, x)*(-E[h(y); y ~ P1] + m(c)); c ~ uniform(C)] - E[h(y); y ~ P1] + h(x),
    -lambda^(-1)*E[w(c, x)*(-E[h(y); y ~ P1] + m(c)); c ~ uniform(C)] - E[h(y); y ~ P1] + h(x)>; x
    ~ P1] = E[<-E[h(y); y ~ P1] + h(x), -E[h(y); y ~ P1] + h(x)>; x ~ P1] - 2*B*lambda^(-1) +
    E[<E[w(c, x)*(-E[h(y); y ~ P1] + m(c)); c ~ uniform(C)], E[w(c, x)*(-E[h(y); y ~ P1] + m(c));
    c ~ uniform(C)]>; x ~ P1]*lambda^(-2)
*)
Lemma step_expanded (V : Space) (B : R) (C_ : R) (lambda : R) (h : V -> V) (m : R -> V) (w : R -> V -> R) (P : R -> law V)
    (label_C_ : label C_)
    (H_lambda_pos_0 : lambda > 0)
    (H_class_means : forall i : R, label i -> forall y : V, E (P 1) (fun z => w i z * (dot y (vadd (vscale (-1) (m i)) (h z)))) = 0)
    (H_apart : E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) > 0)
    (H_B : B = E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))) :
  E (P 1) (fun y => dot (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))) = E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) + E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) * (inv (lambda ^ 2)) - 2 * B * (inv lambda).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Linear:
  W*B^(-1) >= lambda^(-1) - 1
*)
Lemma step_theorem (V : Space) (B : R) (C_ : R) (W : R) (lambda : R) (h : V -> V) (m : R -> V) (w : R -> V -> R) (P : R -> law V)
    (label_C_ : label C_)
    (H_lambda_pos_0 : lambda > 0)
    (H_weights : forall y : V, E (uniform C_) (fun i => w i y) = 1)
    (H_class_means : forall i : R, label i -> forall y : V, E (P 1) (fun z => w i z * (dot y (vadd (vscale (-1) (m i)) (h z)))) = 0)
    (H_explained : E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) <= lambda * (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))))
    (H_apart : E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) > 0)
    (H_W : W = E (uniform C_) (fun i => E (P 1) (fun y => w i y * (dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (m i)) (h y))))))
    (H_B : B = E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))) :
  W * (inv B) >= inv lambda - 1.
Proof.
  pose proof (step_B_pos_0 (V) (B) (C_) (h) (m) (w) (P) label_C_ H_apart H_B) as H_B_pos_0.
  pose proof (step_explained_share (V) (B) (C_) (lambda) (h) (m) (w) (P) label_C_ H_lambda_pos_0 H_explained H_apart H_B) as H_explained_share.
  pose proof (step_splits (V) (B) (C_) (W) (h) (m) (w) (P) label_C_ H_weights H_class_means H_apart H_W H_B) as H_splits.
  pose proof (step_square (V) (C_) (lambda) (h) (m) (w) (P) label_C_ H_lambda_pos_0 H_apart) as H_square.
  pose proof (step_expanded (V) (B) (C_) (lambda) (h) (m) (w) (P) label_C_ H_lambda_pos_0 H_class_means H_apart H_B) as H_expanded.
  assert (P0' : 0 <= (inv B) * ((E (P 1) (fun y => dot (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (inv (lambda ^ 2) * (inv B)) * ((B * lambda) - (E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (W * (inv B)) - (inv lambda - 1) = (inv B) * ((E (P 1) (fun y => dot (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))))) - (0)) + (inv (lambda ^ 2) * (inv B)) * ((B * lambda) - (E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))))))).
  { enough (U' : W * (inv B) - (inv lambda - 1) = ((E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) * (inv (lambda ^ 2)) + (B + W) - 2 * B * (inv lambda)) - 0) * (inv B) + inv (lambda ^ 2) * (inv B) * (B * lambda - E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))))).
    { transitivity (W * (inv B) - (inv lambda - 1)).
      { first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      assert (C0' : E (P 1) (fun y => dot (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))) = E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) * (inv (lambda ^ 2)) + (B + W) - 2 * B * (inv lambda)).
      { rewrite H_expanded.
        assert (C1' : E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) = B + W).
        { rewrite H_splits.
          first [same | ring | arrange]. }
        rewrite C1'.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    assert (S0' : W * (inv B) - (inv lambda - 1) = W * (inv B) + 1 - inv lambda).
    { first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : ((E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) * (inv (lambda ^ 2)) + (B + W) - 2 * B * (inv lambda)) - 0) * (inv B) + inv (lambda ^ 2) * (inv B) * (B * lambda - E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))))) = W * (inv B) + 1 - inv lambda).
    { transitivity (((E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) * (inv (lambda ^ 2)) + (B + W) - 2 * B * (inv lambda)) - 0) * (inv B) + inv (lambda ^ 2) * (inv B) * (B * lambda - E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))))). { arrange. }
      assert (E2' : normal_form (E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))))) (E (P 1) (fun y => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i y) * (w j y)))) + E (P 1) (fun y => E (uniform C_) (fun i => E (uniform C_) (fun j => w i y * (w j y)))) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) - 2 * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (h z) * (w j y) * (w i y)))))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_3 => (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * ((E (uniform C_) (fun i => w i x_3)) ^ 2) + ((-2) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_3 * (dot (h y) (m i)))) * (E (uniform C_) (fun i => w i x_3))) + ((1) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i x_3) * (w j x_3)))))))).
        { apply E_ext; intros x_3 D_x_3; draws.
          transitivity (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i x_3) * (w j x_3))) + (E (uniform C_) (fun i => w i x_3)) ^ 2 * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) - 2 * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_3 * (dot (h y) (m i))))) * (E (uniform C_) (fun i => w i x_3))).
          { transitivity (dot (VE (uniform C_) (fun i => vscale (w i x_3) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)))) (VE (uniform C_) (fun i => vscale (w i x_3) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))). { arrange. }
            transitivity (E (uniform C_) (fun i => dot (vscale (w i x_3) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))) (VE (uniform C_) (fun j => vscale (w j x_3) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m j)))))). { products; arrange. }
            assert (E4' : normal_form (E (uniform C_) (fun i => dot (vscale (w i x_3) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))) (VE (uniform C_) (fun j => vscale (w j x_3) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m j)))))) (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i x_3) * (w j x_3))) + (E (uniform C_) (fun i => w i x_3)) ^ 2 * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) - 2 * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_3 * (dot (h y) (m i))))) * (E (uniform C_) (fun i => w i x_3)))).
            { unfold normal_form.
              transitivity (E (uniform C_) (fun r_5 => ((-1) * (E (uniform C_) (fun i => w i x_3))) * (w r_5 x_3 * (E (P 1) (fun y => dot (m r_5) (h y)))) + ((E (uniform C_) (fun i => w i x_3) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))) * (w r_5 x_3) + ((1) * (w r_5 x_3 * (E (uniform C_) (fun i => dot (m r_5) (m i) * (w i x_3)))) + (((-1) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_3 * (dot (h y) (m i)))))) * (w r_5 x_3)))))).
              { apply E_ext; intros r_5 D_r_5; draws.
                transitivity (w r_5 x_3 * (E (uniform C_) (fun i => dot (m r_5) (m i) * (w i x_3))) + w r_5 x_3 * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (uniform C_) (fun i => w i x_3)) - w r_5 x_3 * (E (uniform C_) (fun i => w i x_3)) * (E (P 1) (fun y => dot (m r_5) (h y))) - w r_5 x_3 * (E (P 1) (fun y => E (uniform C_) (fun i => dot (h y) (m i) * (w i x_3))))).
                { transitivity (dot (vscale (w r_5 x_3) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_5))) (VE (uniform C_) (fun i => vscale (w i x_3) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))). { arrange. }
                  transitivity (w r_5 x_3 * (E (uniform C_) (fun i => dot (m r_5) (vscale (w i x_3) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)))) - E (P 1) (fun y => dot (h y) (VE (uniform C_) (fun i => vscale (w i x_3) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))))). { products; arrange. }
                  assert (E6' : normal_form (E (P 1) (fun y => dot (h y) (VE (uniform C_) (fun i => vscale (w i x_3) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))))) (E (P 1) (fun y => E (uniform C_) (fun i => w i x_3 * (dot (h y) (m i)))) - E (uniform C_) (fun i => w i x_3) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))))).
                  { unfold normal_form.
                    transitivity (E (P 1) (fun x_7 => ((-1) * (E (uniform C_) (fun i => w i x_3))) * (E (P 1) (fun y => dot (h x_7) (h y))) + ((1) * (E (uniform C_) (fun i => w i x_3 * (dot (h x_7) (m i))))))).
                    { apply E_ext; intros x_7 D_x_7; draws.
                      transitivity (E (uniform C_) (fun i => w i x_3 * (dot (h x_7) (m i))) - E (P 1) (fun y => dot (h x_7) (h y)) * (E (uniform C_) (fun i => w i x_3))).
                      { transitivity (dot (h x_7) (VE (uniform C_) (fun i => vscale (w i x_3) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))). { arrange. }
                        transitivity (E (uniform C_) (fun i => dot (h x_7) (vscale (w i x_3) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))). { products; arrange. }
                        assert (E8' : normal_form (E (uniform C_) (fun i => dot (h x_7) (vscale (w i x_3) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))) (E (uniform C_) (fun i => w i x_3 * (dot (h x_7) (m i))) - E (P 1) (fun y => dot (h x_7) (h y)) * (E (uniform C_) (fun i => w i x_3)))).
                        { unfold normal_form.
                          transitivity (E (uniform C_) (fun r_9 => ((-1) * (E (P 1) (fun y => dot (h x_7) (h y)))) * (w r_9 x_3) + ((1) * (w r_9 x_3 * (dot (h x_7) (m r_9)))))).
                          { apply E_ext; intros r_9 D_r_9; draws.
                            transitivity (w r_9 x_3 * (dot (h x_7) (m r_9)) - w r_9 x_3 * (E (P 1) (fun y => dot (h y) (h x_7)))).
                            { transitivity (dot (h x_7) (vscale (w r_9 x_3) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_9)))). { arrange. }
                              transitivity (w r_9 x_3 * (dot (h x_7) (m r_9) - E (P 1) (fun y => dot (h y) (h x_7)))). { products; arrange. }
                              first [put; solve [ring] | first [arrange | equal]]. }
                            arrange. }
                          transitivity (((-1) * (E (P 1) (fun y => dot (h x_7) (h y)))) * (E (uniform C_) (fun r_9 => w r_9 x_3)) + ((1) * (E (uniform C_) (fun r_9 => w r_9 x_3 * (dot (h x_7) (m r_9)))))).
                          { linear. }
                          transitivity (((-1) * (E (P 1) (fun y => dot (h x_7) (h y)))) * (E (uniform C_) (fun i => w i x_3)) + ((1) * (E (uniform C_) (fun i => w i x_3 * (dot (h x_7) (m i)))))). { arrange. }
                          arrange. }
                        first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity (((-1) * (E (uniform C_) (fun i => w i x_3))) * (E (P 1) (fun x_7 => E (P 1) (fun y => dot (h x_7) (h y)))) + ((1) * (E (P 1) (fun x_7 => E (uniform C_) (fun i => w i x_3 * (dot (h x_7) (m i))))))).
                    { linear. }
                    transitivity (((-1) * (E (uniform C_) (fun i => w i x_3))) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + ((1) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_3 * (dot (h y) (m i))))))). { arrange. }
                    arrange. }
                  assert (E11' : normal_form (E (uniform C_) (fun i => dot (m r_5) (vscale (w i x_3) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))) (E (uniform C_) (fun i => dot (m r_5) (m i) * (w i x_3)) - E (uniform C_) (fun i => w i x_3) * (E (P 1) (fun y => dot (m r_5) (h y))))).
                  { unfold normal_form.
                    transitivity (E (uniform C_) (fun r_12 => ((-1) * (E (P 1) (fun y => dot (m r_5) (h y)))) * (w r_12 x_3) + ((1) * (dot (m r_5) (m r_12) * (w r_12 x_3))))).
                    { apply E_ext; intros r_12 D_r_12; draws.
                      transitivity (dot (m r_5) (m r_12) * (w r_12 x_3) - w r_12 x_3 * (E (P 1) (fun y => dot (m r_5) (h y)))).
                      { transitivity (dot (m r_5) (vscale (w r_12 x_3) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_12)))). { arrange. }
                        transitivity (w r_12 x_3 * (dot (m r_5) (m r_12) - E (P 1) (fun y => dot (m r_5) (h y)))). { products; arrange. }
                        first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity (((-1) * (E (P 1) (fun y => dot (m r_5) (h y)))) * (E (uniform C_) (fun r_12 => w r_12 x_3)) + ((1) * (E (uniform C_) (fun r_12 => dot (m r_5) (m r_12) * (w r_12 x_3))))).
                    { linear. }
                    transitivity (((-1) * (E (P 1) (fun y => dot (m r_5) (h y)))) * (E (uniform C_) (fun i => w i x_3)) + ((1) * (E (uniform C_) (fun i => dot (m r_5) (m i) * (w i x_3))))). { arrange. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity (((-1) * (E (uniform C_) (fun i => w i x_3))) * (E (uniform C_) (fun r_5 => w r_5 x_3 * (E (P 1) (fun y => dot (m r_5) (h y))))) + ((E (uniform C_) (fun i => w i x_3) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))) * (E (uniform C_) (fun r_5 => w r_5 x_3)) + ((1) * (E (uniform C_) (fun r_5 => w r_5 x_3 * (E (uniform C_) (fun i => dot (m r_5) (m i) * (w i x_3))))) + (((-1) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_3 * (dot (h y) (m i)))))) * (E (uniform C_) (fun r_5 => w r_5 x_3)))))).
              { linear. }
              transitivity (((-1) * (E (uniform C_) (fun i => w i x_3))) * (E (uniform C_) (fun i => w i x_3 * (E (P 1) (fun y => dot (m i) (h y))))) + ((E (uniform C_) (fun i => w i x_3) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))) * (E (uniform C_) (fun i => w i x_3)) + ((1) * (E (uniform C_) (fun i => w i x_3 * (E (uniform C_) (fun j => dot (m i) (m j) * (w j x_3))))) + (((-1) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_3 * (dot (h y) (m i)))))) * (E (uniform C_) (fun i => w i x_3)))))). { arrange. }
              assert (E14' : normal_form (E (uniform C_) (fun i => w i x_3 * (E (P 1) (fun y => dot (m i) (h y))))) (E (P 1) (fun y => E (uniform C_) (fun i => w i x_3 * (dot (h y) (m i)))))).
              { unfold normal_form.
                transitivity (E (uniform C_) (fun r_5 => E (P 1) (fun x_15 => (w r_5 x_3) * (dot (m r_5) (h x_15))))).
                { apply E_ext; intros r_5 D_r_5; draws.
                  transitivity (E (P 1) (fun x_15 => (w r_5 x_3) * (dot (m r_5) (h x_15)))).
                  { etransitivity; [| symmetry; exact (E_scale (P 1) (w r_5 x_3) (fun x_15 => dot (m r_5) (h x_15)))]; arrange. }
                  apply E_ext; intros x_15 D_x_15; draws.
                  arrange. }
                transitivity (E (P 1) (fun x_15 => E (uniform C_) (fun r_5 => (w r_5 x_3) * (dot (m r_5) (h x_15))))).
                { exact (E_swap (uniform C_) (P 1) (fun r_5 x_15 => (w r_5 x_3) * (dot (m r_5) (h x_15)))). }
                repeat (apply E_ext; intros); arrange. }
              assert (E16' : normal_form (E (uniform C_) (fun i => w i x_3 * (E (uniform C_) (fun j => dot (m i) (m j) * (w j x_3))))) (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i x_3) * (w j x_3))))).
              { unfold normal_form.
                transitivity (E (uniform C_) (fun r_5 => E (uniform C_) (fun r_17 => (w r_5 x_3) * (w r_17 x_3) * (dot (m r_5) (m r_17))))).
                { apply E_ext; intros r_5 D_r_5; draws.
                  transitivity (E (uniform C_) (fun r_17 => (w r_5 x_3) * (dot (m r_5) (m r_17) * (w r_17 x_3)))).
                  { etransitivity; [| symmetry; exact (E_scale (uniform C_) (w r_5 x_3) (fun r_17 => dot (m r_5) (m r_17) * (w r_17 x_3)))]; arrange. }
                  apply E_ext; intros r_17 D_r_17; draws.
                  arrange. }
                repeat (apply E_ext; intros); arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun x_3 => (E (uniform C_) (fun i => w i x_3)) ^ 2)) + ((-2) * (E (P 1) (fun x_3 => E (P 1) (fun y => E (uniform C_) (fun i => w i x_3 * (dot (h y) (m i)))) * (E (uniform C_) (fun i => w i x_3)))) + ((1) * (E (P 1) (fun x_3 => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i x_3) * (w j x_3)))))))).
        { linear. }
        transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun y => (E (uniform C_) (fun i => w i y)) ^ 2)) + ((-2) * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i)))) * (E (uniform C_) (fun i => w i y)))) + ((1) * (E (P 1) (fun y => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i y) * (w j y)))))))). { arrange. }
        assert (E18' : normal_form (E (P 1) (fun y => (E (uniform C_) (fun i => w i y)) ^ 2)) (E (P 1) (fun y => E (uniform C_) (fun i => E (uniform C_) (fun j => w i y * (w j y)))))).
        { unfold normal_form.
          transitivity (E (P 1) (fun x_3 => E (uniform C_) (fun r_19 => E (uniform C_) (fun r_20 => (w r_19 x_3) * (w r_20 x_3))))).
          { apply E_ext; intros x_3 D_x_3; draws.
            transitivity (E (uniform C_) (fun r_19 => (E (uniform C_) (fun i => w i x_3)) * (w r_19 x_3))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (E (uniform C_) (fun i => w i x_3)) (fun r_19 => w r_19 x_3))]; arrange. }
            apply E_ext; intros r_19 D_r_19; draws.
            transitivity (E (uniform C_) (fun r_20 => (w r_19 x_3) * (w r_20 x_3))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (w r_19 x_3) (fun r_20 => w r_20 x_3))]; arrange. }
            apply E_ext; intros r_20 D_r_20; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        assert (E21' : normal_form (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i)))) * (E (uniform C_) (fun i => w i y)))) (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (h z) * (w j y) * (w i y))))))).
        { unfold normal_form.
          transitivity (E (P 1) (fun x_3 => E (uniform C_) (fun r_22 => E (P 1) (fun x_23 => E (uniform C_) (fun r_24 => (w r_22 x_3) * (dot (h x_23) (m r_24)) * (w r_24 x_3)))))).
          { apply E_ext; intros x_3 D_x_3; draws.
            transitivity (E (uniform C_) (fun r_22 => (E (P 1) (fun y => E (uniform C_) (fun i => w i x_3 * (dot (h y) (m i))))) * (w r_22 x_3))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (E (P 1) (fun y => E (uniform C_) (fun i => w i x_3 * (dot (h y) (m i))))) (fun r_22 => w r_22 x_3))]; arrange. }
            apply E_ext; intros r_22 D_r_22; draws.
            transitivity (E (P 1) (fun x_23 => (w r_22 x_3) * (E (uniform C_) (fun i => w i x_3 * (dot (h x_23) (m i)))))).
            { etransitivity; [| symmetry; exact (E_scale (P 1) (w r_22 x_3) (fun x_23 => E (uniform C_) (fun i => w i x_3 * (dot (h x_23) (m i)))))]; arrange. }
            apply E_ext; intros x_23 D_x_23; draws.
            transitivity (E (uniform C_) (fun r_24 => (w r_22 x_3) * (w r_24 x_3 * (dot (h x_23) (m r_24))))).
            { etransitivity; [| symmetry; exact (E_scale (uniform C_) (w r_22 x_3) (fun r_24 => w r_24 x_3 * (dot (h x_23) (m r_24))))]; arrange. }
            apply E_ext; intros r_24 D_r_24; draws.
            arrange. }
          transitivity (E (P 1) (fun x_3 => E (P 1) (fun x_23 => E (uniform C_) (fun r_22 => E (uniform C_) (fun r_24 => (w r_22 x_3) * (dot (h x_23) (m r_24)) * (w r_24 x_3)))))).
          { apply E_ext; intros x_3 ?; exact (E_swap (uniform C_) (P 1) (fun r_22 x_23 => E (uniform C_) (fun r_24 => (w r_22 x_3) * (dot (h x_23) (m r_24)) * (w r_24 x_3)))). }
          transitivity (E (P 1) (fun x_3 => E (P 1) (fun x_23 => E (uniform C_) (fun r_24 => E (uniform C_) (fun r_22 => (w r_22 x_3) * (dot (h x_23) (m r_24)) * (w r_24 x_3)))))).
          { apply E_ext; intros x_3 ?; apply E_ext; intros x_23 ?; exact (E_swap (uniform C_) (uniform C_) (fun r_22 r_24 => (w r_22 x_3) * (dot (h x_23) (m r_24)) * (w r_24 x_3))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      try assert (N25' : normal_form (inv (lambda ^ 2)) ((inv lambda) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : lambda <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      assert (Z0' : lambda <> 0) by (apply positive_ne; sign).
      assert (Z1' : B <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | first [arrange | equal]]. }
    transitivity (W * (inv B) - (inv lambda - 1)). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (((E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) * (inv (lambda ^ 2)) + (B + W) - 2 * B * (inv lambda)) - 0) * (inv B) + inv (lambda ^ 2) * (inv B) * (B * lambda - E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (B : R) (C_ : R) (W : R) (lambda : R) (h : V -> V) (m : R -> V) (w : R -> V -> R) (P : R -> law V)
    (label_C_ : label C_)
    (H_lambda_pos_0 : lambda > 0)
    (H_weights : forall y : V, E (uniform C_) (fun i => w i y) = 1)
    (H_class_means : forall i : R, label i -> forall y : V, E (P 1) (fun z => w i z * (dot y (vadd (vscale (-1) (m i)) (h z)))) = 0)
    (H_explained : E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) <= lambda * (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))))
    (H_apart : E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) > 0)
    (H_W : W = E (uniform C_) (fun i => E (P 1) (fun y => w i y * (dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (m i)) (h y))))))
    (H_B : B = E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))) :
  W * (inv B) >= inv lambda - 1.
Proof. exact (step_theorem (V) (B) (C_) (W) (lambda) (h) (m) (w) (P) label_C_ H_lambda_pos_0 H_weights H_class_means H_explained H_apart H_W H_B). Qed.
Print Assumptions theorem.
