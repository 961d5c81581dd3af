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
  assert (P0' : 0 < (1) * ((E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B) - (0) = (1) * ((E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))) - (0))).
  { assert (U' : forall z0' : R, (B = (z0')) -> ((z0') > 0) -> B - 0 = (1 * ((z0') - 0))).
    { clear - B.
      intros z0' H_B H_apart.
      rewrite ?H_B.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))))) as V'.
    specialize (V' ltac:(says H_B)).
    specialize (V' ltac:(says H_apart)).
    rearranged V'. }
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
Proof.
  assert (P0' : 0 <= (1) * ((lambda * (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))))) - (E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (B * lambda) - (E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))))) = (1) * ((lambda * (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))))) - (E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))))))).
  { assert (U' : forall z0' z1' : R, (B = (z1')) -> (lambda > 0) -> ((z0') <= ((lambda * (z1')))) -> ((z1') > 0) -> (B * lambda - (z0')) = (1 * (lambda * (z1') - (z0')))).
    { clear - B lambda.
      intros z0' z1' H_B H_lambda_pos_0 H_explained H_apart.
      rewrite ?H_B.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))))) (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))))) as V'.
    specialize (V' ltac:(says H_B)).
    specialize (V' ltac:(says H_lambda_pos_0)).
    specialize (V' ltac:(says H_explained)).
    specialize (V' ltac:(says H_apart)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [across], by Specialise:
  E[<-E[h(y); y ~ P1] + m(c), -m(c) + h(x)>*w(c, x); x ~ P1] = 0
*)
Lemma step_across (V : Space) (c : R) (h : V -> V) (m : R -> V) (w : R -> V -> R) (P : R -> law V)
    (label_c : label c)
    (H_class_means : forall i : R, label i -> forall y : V, E (P 1) (fun z => w i z * (dot y (vadd (vscale (-1) (m i)) (h z)))) = 0) :
  E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m c)) (vadd (vscale (-1) (m c)) (h y)) * (w c y)) = 0.
Proof.
  pose proof (H_class_means (c) ltac:(labels) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m c))) as I'.
  assert (G' : (E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m c)) (vadd (vscale (-1) (m c)) (h y)) * (w c y))) - (0) = (E (P 1) (fun y => w (c) y * (dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m c)) (vadd (vscale (-1) (m (c))) (h y))))) - (0)).
  { assert (U' : forall z0' : R, ((z0') - 0) = ((z0') - 0)).
    { clear.
      intros z0'.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (P 1) (fun z => dot (vadd (vscale (-1) (VE (P 1) (fun x1 => h x1))) (m c)) (vadd (vscale (-1) (m c)) (h z)) * (w c z)))) as V'.
    first [congruent_to V' | rearranged V']. }
  gap; try rewrite G'; lra.
Qed.

(** Step [mean across], by Average:
  E[E[<-m(c) + h(x), -E[h(y); y ~ P1] + m(c)>*w(c, x); x ~ P1]; c ~ uniform(C)] = 0
*)
Lemma step_mean_across (V : Space) (C_ : R) (h : V -> V) (m : R -> V) (w : R -> V -> R) (P : R -> law V)
    (label_C_ : label C_)
    (H_class_means : forall i : R, label i -> forall y : V, E (P 1) (fun z => w i z * (dot y (vadd (vscale (-1) (m i)) (h z)))) = 0)
    (H_apart : E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) > 0) :
  E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) = 0.
Proof.
  assert (H_across : forall z0 : R, drawn (uniform C_) z0 -> E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m (z0))) (vadd (vscale (-1) (m (z0))) (h y)) * (w (z0) y)) = 0).
  { intros z0 D0; draws; apply (step_across (V) (z0) (h) (m) (w) (P)); premise. }
  assert (P' : E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) = 0).
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
  assert (U' : forall z0' z1' : R, ((z0') = 1) -> ((z0') * (z1')) = z1').
  { clear.
    intros z0' z1' H_equation_0.
    rewrite ?H_equation_0.
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (uniform C_) (fun i => w i x)) (dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x)))) as V'.
  specialize (V' ltac:(says (H_weights (x)))).
  rearranged V'.
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
Proof.
  pose proof (step_mean_across (V) (C_) (h) (m) (w) (P) label_C_ H_class_means H_apart) as H_mean_across.
  pose proof (step_total (V) (C_) (h) (m) (w) (P) label_C_ H_weights H_apart) as H_total.
  enough (U' : E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) = E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) + E (uniform C_) (fun i => E (P 1) (fun y => w i y * (dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (m i)) (h y)))))).
  { transitivity (E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))).
    { first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C0' : B = E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))).
    { rewrite H_B.
      first [same | ring | arrange]. }
    assert (C1' : W = E (uniform C_) (fun i => E (P 1) (fun y => w i y * (dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (m i)) (h y)))))).
    { rewrite H_W.
      first [same | ring | arrange]. }
    rewrite C0', C1'.
    first [same | ring | arrange]. }
  assert (S0' : E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) = E (P 1) (fun y => dot (h y) (h y)) - E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))).
  { transitivity (E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))). { arrange. }
    assert (E2' : normal_form (E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))) (E (P 1) (fun y => dot (h y) (h y)) - E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))).
    { unfold normal_form.
      transitivity (E (P 1) (fun x_3 => (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (1) + ((-2) * (E (P 1) (fun y => dot (h x_3) (h y))) + ((1) * (dot (h x_3) (h x_3)))))).
      { apply E_ext; intros x_3 D_x_3; draws.
        transitivity (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))) + dot (h x_3) (h x_3) - 2 * (E (P 1) (fun y => dot (h x_3) (h y)))).
        { transitivity (dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x_3)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x_3))). { arrange. }
          transitivity ((dot (h x_3) (h x_3) - E (P 1) (fun y => dot (h x_3) (h y))) - (E (P 1) (fun y => dot (h x_3) (h y)) - E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y)))). { products; arrange. }
          assert (E4' : normal_form (E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y))) (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))).
          { unfold normal_form.
            transitivity (E (P 1) (fun x_5 => (1) * (E (P 1) (fun y => dot (h x_5) (h y))))).
            { apply E_ext; intros x_5 D_x_5; draws.
              transitivity (E (P 1) (fun y => dot (h x_5) (h y))).
              { transitivity (dot (VE (P 1) (fun y => h y)) (h x_5)). { arrange. }
                transitivity (E (P 1) (fun y => dot (h x_5) (h y))). { products; arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (P 1) (fun x_5 => E (P 1) (fun y => dot (h x_5) (h y))))).
            { linear. }
            transitivity ((1) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun x_3 => 1)) + ((-2) * (E (P 1) (fun x_3 => E (P 1) (fun y => dot (h x_3) (h y)))) + ((1) * (E (P 1) (fun x_3 => dot (h x_3) (h x_3)))))).
      { linear. }
      transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun y => 1)) + ((-2) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + ((1) * (E (P 1) (fun y => dot (h y) (h y)))))). { arrange. }
      assert (E8' : normal_form (E (P 1) (fun y => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) + E (uniform C_) (fun i => E (P 1) (fun y => w i y * (dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (m i)) (h y))))) = E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))) * (E (P 1) (fun y => E (uniform C_) (fun i => w i y))) + 2 * (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i))))) + E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (h y)))) - 2 * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i)))))) - 2 * (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (m i)))))).
  { transitivity (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) + E (uniform C_) (fun i => E (P 1) (fun y => w i y * (dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (m i)) (h y)))))). { arrange. }
    assert (E9' : normal_form (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))) (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))) * (E (P 1) (fun y => E (uniform C_) (fun i => w i y))) + E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i)))) - 2 * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i)))))))).
    { unfold normal_form.
      transitivity (E (uniform C_) (fun r_10 => (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun y => w r_10 y)) + ((-2) * (E (P 1) (fun y => w r_10 y) * (E (P 1) (fun y => dot (m r_10) (h y)))) + ((1) * (dot (m r_10) (m r_10) * (E (P 1) (fun y => w r_10 y))))))).
      { apply E_ext; intros r_10 D_r_10; draws.
        transitivity (E (P 1) (fun y => w r_10 y) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + dot (m r_10) (m r_10) * (E (P 1) (fun y => w r_10 y)) - 2 * (E (P 1) (fun y => w r_10 y)) * (E (P 1) (fun y => dot (m r_10) (h y)))).
        { transitivity (E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m r_10)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m r_10)) * (w r_10 y))). { arrange. }
          assert (E11' : normal_form (E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m r_10)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m r_10)) * (w r_10 y))) (E (P 1) (fun y => w r_10 y) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + dot (m r_10) (m r_10) * (E (P 1) (fun y => w r_10 y)) - 2 * (E (P 1) (fun y => w r_10 y)) * (E (P 1) (fun y => dot (m r_10) (h y))))).
          { unfold normal_form.
            transitivity (E (P 1) (fun x_12 => (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (w r_10 x_12) + (((-2) * (E (P 1) (fun y => dot (m r_10) (h y)))) * (w r_10 x_12) + ((dot (m r_10) (m r_10)) * (w r_10 x_12))))).
            { apply E_ext; intros x_12 D_x_12; draws.
              transitivity (w r_10 x_12 * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + w r_10 x_12 * (dot (m r_10) (m r_10)) - 2 * (w r_10 x_12) * (E (P 1) (fun y => dot (m r_10) (h y)))).
              { transitivity (dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_10)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_10)) * (w r_10 x_12)). { arrange. }
                transitivity (w r_10 x_12 * ((dot (m r_10) (m r_10) - E (P 1) (fun y => dot (m r_10) (h y))) - (E (P 1) (fun y => dot (m r_10) (h y)) - E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y))))). { products; arrange. }
                assert (E13' : normal_form (E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y))) (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))).
                { unfold normal_form.
                  transitivity (E (P 1) (fun x_14 => (1) * (E (P 1) (fun y => dot (h x_14) (h y))))).
                  { apply E_ext; intros x_14 D_x_14; draws.
                    transitivity (E (P 1) (fun y => dot (h x_14) (h y))).
                    { transitivity (dot (VE (P 1) (fun y => h y)) (h x_14)). { arrange. }
                      transitivity (E (P 1) (fun y => dot (h x_14) (h y))). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (P 1) (fun x_14 => E (P 1) (fun y => dot (h x_14) (h y))))).
                  { linear. }
                  transitivity ((1) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun x_12 => w r_10 x_12)) + (((-2) * (E (P 1) (fun y => dot (m r_10) (h y)))) * (E (P 1) (fun x_12 => w r_10 x_12)) + ((dot (m r_10) (m r_10)) * (E (P 1) (fun x_12 => w r_10 x_12))))).
            { linear. }
            transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun y => w r_10 y)) + (((-2) * (E (P 1) (fun y => dot (m r_10) (h y)))) * (E (P 1) (fun y => w r_10 y)) + ((dot (m r_10) (m r_10)) * (E (P 1) (fun y => w r_10 y))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (uniform C_) (fun r_10 => E (P 1) (fun y => w r_10 y))) + ((-2) * (E (uniform C_) (fun r_10 => E (P 1) (fun y => w r_10 y) * (E (P 1) (fun y => dot (m r_10) (h y))))) + ((1) * (E (uniform C_) (fun r_10 => dot (m r_10) (m r_10) * (E (P 1) (fun y => w r_10 y))))))).
      { linear. }
      transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (uniform C_) (fun i => E (P 1) (fun y => w i y))) + ((-2) * (E (uniform C_) (fun i => E (P 1) (fun y => w i y) * (E (P 1) (fun y => dot (m i) (h y))))) + ((1) * (E (uniform C_) (fun i => dot (m i) (m i) * (E (P 1) (fun y => w i y))))))). { arrange. }
      assert (E17' : normal_form (E (uniform C_) (fun i => E (P 1) (fun y => w i y))) (E (P 1) (fun y => E (uniform C_) (fun i => w i y)))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_10 => E (P 1) (fun x_18 => (w r_10 x_18)))).
        { apply E_ext; intros r_10 D_r_10; draws.
          transitivity (E (P 1) (fun x_18 => (1) * (w r_10 x_18))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_18 => w r_10 x_18))]; arrange. }
          apply E_ext; intros x_18 D_x_18; draws.
          arrange. }
        transitivity (E (P 1) (fun x_18 => E (uniform C_) (fun r_10 => (w r_10 x_18)))).
        { exact (E_swap (uniform C_) (P 1) (fun r_10 x_18 => (w r_10 x_18))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E19' : normal_form (E (uniform C_) (fun i => E (P 1) (fun y => w i y) * (E (P 1) (fun y => dot (m i) (h y))))) (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i))))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_10 => E (P 1) (fun x_20 => E (P 1) (fun x_21 => (w r_10 x_20) * (dot (m r_10) (h x_21)))))).
        { apply E_ext; intros r_10 D_r_10; draws.
          transitivity (E (P 1) (fun x_20 => (E (P 1) (fun y => dot (m r_10) (h y))) * (w r_10 x_20))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (E (P 1) (fun y => dot (m r_10) (h y))) (fun x_20 => w r_10 x_20))]; arrange. }
          apply E_ext; intros x_20 D_x_20; draws.
          transitivity (E (P 1) (fun x_21 => (w r_10 x_20) * (dot (m r_10) (h x_21)))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (w r_10 x_20) (fun x_21 => dot (m r_10) (h x_21)))]; arrange. }
          apply E_ext; intros x_21 D_x_21; draws.
          arrange. }
        transitivity (E (P 1) (fun x_20 => E (uniform C_) (fun r_10 => E (P 1) (fun x_21 => (w r_10 x_20) * (dot (m r_10) (h x_21)))))).
        { exact (E_swap (uniform C_) (P 1) (fun r_10 x_20 => E (P 1) (fun x_21 => (w r_10 x_20) * (dot (m r_10) (h x_21))))). }
        transitivity (E (P 1) (fun x_20 => E (P 1) (fun x_21 => E (uniform C_) (fun r_10 => (w r_10 x_20) * (dot (m r_10) (h x_21)))))).
        { apply E_ext; intros x_20 ?; exact (E_swap (uniform C_) (P 1) (fun r_10 x_21 => (w r_10 x_20) * (dot (m r_10) (h x_21)))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E22' : normal_form (E (uniform C_) (fun i => dot (m i) (m i) * (E (P 1) (fun y => w i y)))) (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i)))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_10 => E (P 1) (fun x_23 => (dot (m r_10) (m r_10)) * (w r_10 x_23)))).
        { apply E_ext; intros r_10 D_r_10; draws.
          transitivity (E (P 1) (fun x_23 => (dot (m r_10) (m r_10)) * (w r_10 x_23))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (dot (m r_10) (m r_10)) (fun x_23 => w r_10 x_23))]; arrange. }
          apply E_ext; intros x_23 D_x_23; draws.
          arrange. }
        transitivity (E (P 1) (fun x_23 => E (uniform C_) (fun r_10 => (dot (m r_10) (m r_10)) * (w r_10 x_23)))).
        { exact (E_swap (uniform C_) (P 1) (fun r_10 x_23 => (dot (m r_10) (m r_10)) * (w r_10 x_23))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    assert (E24' : normal_form (E (uniform C_) (fun i => E (P 1) (fun y => w i y * (dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (m i)) (h y)))))) (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (h y)))) + E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i)))) - 2 * (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (m i))))))).
    { unfold normal_form.
      transitivity (E (uniform C_) (fun r_25 => (1) * (dot (m r_25) (m r_25) * (E (P 1) (fun y => w r_25 y))) + ((-2) * (E (P 1) (fun y => w r_25 y * (dot (m r_25) (h y)))) + ((1) * (E (P 1) (fun y => w r_25 y * (dot (h y) (h y)))))))).
      { apply E_ext; intros r_25 D_r_25; draws.
        transitivity (dot (m r_25) (m r_25) * (E (P 1) (fun y => w r_25 y)) + E (P 1) (fun y => w r_25 y * (dot (h y) (h y))) - 2 * (E (P 1) (fun y => w r_25 y * (dot (m r_25) (h y))))).
        { transitivity (E (P 1) (fun y => w r_25 y * (dot (vadd (vscale (-1) (m r_25)) (h y)) (vadd (vscale (-1) (m r_25)) (h y))))). { arrange. }
          assert (E26' : normal_form (E (P 1) (fun y => w r_25 y * (dot (vadd (vscale (-1) (m r_25)) (h y)) (vadd (vscale (-1) (m r_25)) (h y))))) (dot (m r_25) (m r_25) * (E (P 1) (fun y => w r_25 y)) + E (P 1) (fun y => w r_25 y * (dot (h y) (h y))) - 2 * (E (P 1) (fun y => w r_25 y * (dot (m r_25) (h y)))))).
          { unfold normal_form.
            transitivity (E (P 1) (fun x_27 => (dot (m r_25) (m r_25)) * (w r_25 x_27) + ((-2) * (w r_25 x_27 * (dot (m r_25) (h x_27))) + ((1) * (w r_25 x_27 * (dot (h x_27) (h x_27))))))).
            { apply E_ext; intros x_27 D_x_27; draws.
              transitivity (w r_25 x_27 * (dot (h x_27) (h x_27)) + w r_25 x_27 * (dot (m r_25) (m r_25)) - 2 * (w r_25 x_27) * (dot (m r_25) (h x_27))).
              { transitivity (w r_25 x_27 * (dot (vadd (vscale (-1) (m r_25)) (h x_27)) (vadd (vscale (-1) (m r_25)) (h x_27)))). { arrange. }
                transitivity (((dot (h x_27) (h x_27) - dot (m r_25) (h x_27)) - (dot (m r_25) (h x_27) - dot (m r_25) (m r_25))) * (w r_25 x_27)). { products; arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((dot (m r_25) (m r_25)) * (E (P 1) (fun x_27 => w r_25 x_27)) + ((-2) * (E (P 1) (fun x_27 => w r_25 x_27 * (dot (m r_25) (h x_27)))) + ((1) * (E (P 1) (fun x_27 => w r_25 x_27 * (dot (h x_27) (h x_27))))))).
            { linear. }
            transitivity ((dot (m r_25) (m r_25)) * (E (P 1) (fun y => w r_25 y)) + ((-2) * (E (P 1) (fun y => w r_25 y * (dot (m r_25) (h y)))) + ((1) * (E (P 1) (fun y => w r_25 y * (dot (h y) (h y))))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (uniform C_) (fun r_25 => dot (m r_25) (m r_25) * (E (P 1) (fun y => w r_25 y)))) + ((-2) * (E (uniform C_) (fun r_25 => E (P 1) (fun y => w r_25 y * (dot (m r_25) (h y))))) + ((1) * (E (uniform C_) (fun r_25 => E (P 1) (fun y => w r_25 y * (dot (h y) (h y)))))))).
      { linear. }
      transitivity ((1) * (E (uniform C_) (fun i => dot (m i) (m i) * (E (P 1) (fun y => w i y)))) + ((-2) * (E (uniform C_) (fun i => E (P 1) (fun y => w i y * (dot (m i) (h y))))) + ((1) * (E (uniform C_) (fun i => E (P 1) (fun y => w i y * (dot (h y) (h y)))))))). { arrange. }
      assert (E28' : normal_form (E (uniform C_) (fun i => dot (m i) (m i) * (E (P 1) (fun y => w i y)))) (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i)))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_25 => E (P 1) (fun x_29 => (dot (m r_25) (m r_25)) * (w r_25 x_29)))).
        { apply E_ext; intros r_25 D_r_25; draws.
          transitivity (E (P 1) (fun x_29 => (dot (m r_25) (m r_25)) * (w r_25 x_29))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (dot (m r_25) (m r_25)) (fun x_29 => w r_25 x_29))]; arrange. }
          apply E_ext; intros x_29 D_x_29; draws.
          arrange. }
        transitivity (E (P 1) (fun x_29 => E (uniform C_) (fun r_25 => (dot (m r_25) (m r_25)) * (w r_25 x_29)))).
        { exact (E_swap (uniform C_) (P 1) (fun r_25 x_29 => (dot (m r_25) (m r_25)) * (w r_25 x_29))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E30' : normal_form (E (uniform C_) (fun i => E (P 1) (fun y => w i y * (dot (m i) (h y))))) (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (m i)))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_25 => E (P 1) (fun x_31 => (w r_25 x_31) * (dot (m r_25) (h x_31))))).
        { apply E_ext; intros r_25 D_r_25; draws.
          transitivity (E (P 1) (fun x_31 => (1) * (w r_25 x_31 * (dot (m r_25) (h x_31))))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_31 => w r_25 x_31 * (dot (m r_25) (h x_31))))]; arrange. }
          apply E_ext; intros x_31 D_x_31; draws.
          arrange. }
        transitivity (E (P 1) (fun x_31 => E (uniform C_) (fun r_25 => (w r_25 x_31) * (dot (m r_25) (h x_31))))).
        { exact (E_swap (uniform C_) (P 1) (fun r_25 x_31 => (w r_25 x_31) * (dot (m r_25) (h x_31)))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E32' : normal_form (E (uniform C_) (fun i => E (P 1) (fun y => w i y * (dot (h y) (h y))))) (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (h y)))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_25 => E (P 1) (fun x_33 => (dot (h x_33) (h x_33)) * (w r_25 x_33)))).
        { apply E_ext; intros r_25 D_r_25; draws.
          transitivity (E (P 1) (fun x_33 => (1) * (w r_25 x_33 * (dot (h x_33) (h x_33))))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_33 => w r_25 x_33 * (dot (h x_33) (h x_33))))]; arrange. }
          apply E_ext; intros x_33 D_x_33; draws.
          arrange. }
        transitivity (E (P 1) (fun x_33 => E (uniform C_) (fun r_25 => (dot (h x_33) (h x_33)) * (w r_25 x_33)))).
        { exact (E_swap (uniform C_) (P 1) (fun r_25 x_33 => (dot (h x_33) (h x_33)) * (w r_25 x_33))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) + E (uniform C_) (fun i => E (P 1) (fun y => w i y * (dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (m i)) (h y)))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (P 1) (fun y => E (uniform C_) (fun i => w i y) * (dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))) = E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))) * (E (P 1) (fun y => E (uniform C_) (fun i => w i y))) + E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (h y)))) - 2 * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y))))))).
  { transitivity (E (P 1) (fun y => E (uniform C_) (fun i => w i y) * (dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))))). { arrange. }
    assert (E34' : normal_form (E (P 1) (fun y => E (uniform C_) (fun i => w i y) * (dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))))) (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))) * (E (P 1) (fun y => E (uniform C_) (fun i => w i y))) + E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (h y)))) - 2 * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y)))))))).
    { unfold normal_form.
      transitivity (E (P 1) (fun x_35 => (1) * (E (uniform C_) (fun i => w i x_35) * (dot (h x_35) (h x_35))) + ((-2) * (E (P 1) (fun y => dot (h x_35) (h y)) * (E (uniform C_) (fun i => w i x_35))) + ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (uniform C_) (fun i => w i x_35)))))).
      { apply E_ext; intros x_35 D_x_35; draws.
        transitivity (E (uniform C_) (fun i => w i x_35) * (dot (h x_35) (h x_35)) + E (uniform C_) (fun i => w i x_35) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) - 2 * (E (P 1) (fun y => dot (h x_35) (h y))) * (E (uniform C_) (fun i => w i x_35))).
        { transitivity (E (uniform C_) (fun i => w i x_35) * (dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x_35)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x_35)))). { arrange. }
          transitivity (E (uniform C_) (fun i => w i x_35) * ((dot (h x_35) (h x_35) - E (P 1) (fun y => dot (h x_35) (h y))) - (E (P 1) (fun y => dot (h x_35) (h y)) - E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y))))). { products; arrange. }
          assert (E38' : normal_form (E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y))) (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))).
          { unfold normal_form.
            transitivity (E (P 1) (fun x_39 => (1) * (E (P 1) (fun y => dot (h x_39) (h y))))).
            { apply E_ext; intros x_39 D_x_39; draws.
              transitivity (E (P 1) (fun y => dot (h x_39) (h y))).
              { transitivity (dot (VE (P 1) (fun y => h y)) (h x_39)). { arrange. }
                transitivity (E (P 1) (fun y => dot (h x_39) (h y))). { products; arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (P 1) (fun x_39 => E (P 1) (fun y => dot (h x_39) (h y))))).
            { linear. }
            transitivity ((1) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (P 1) (fun x_35 => E (uniform C_) (fun i => w i x_35) * (dot (h x_35) (h x_35)))) + ((-2) * (E (P 1) (fun x_35 => E (P 1) (fun y => dot (h x_35) (h y)) * (E (uniform C_) (fun i => w i x_35)))) + ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun x_35 => E (uniform C_) (fun i => w i x_35)))))).
      { linear. }
      transitivity ((1) * (E (P 1) (fun y => E (uniform C_) (fun i => w i y) * (dot (h y) (h y)))) + ((-2) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)) * (E (uniform C_) (fun i => w i y)))) + ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun y => E (uniform C_) (fun i => w i y)))))). { arrange. }
      assert (E41' : normal_form (E (P 1) (fun y => E (uniform C_) (fun i => w i y) * (dot (h y) (h y)))) (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (h y)))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_35 => E (uniform C_) (fun r_42 => (dot (h x_35) (h x_35)) * (w r_42 x_35)))).
        { apply E_ext; intros x_35 D_x_35; draws.
          transitivity (E (uniform C_) (fun r_42 => (dot (h x_35) (h x_35)) * (w r_42 x_35))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (dot (h x_35) (h x_35)) (fun r_42 => w r_42 x_35))]; arrange. }
          apply E_ext; intros r_42 D_r_42; draws.
          arrange. }
        repeat (apply E_ext; intros); arrange. }
      assert (E43' : normal_form (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)) * (E (uniform C_) (fun i => w i y)))) (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y))))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_35 => E (uniform C_) (fun r_44 => E (P 1) (fun x_45 => (w r_44 x_35) * (dot (h x_35) (h x_45)))))).
        { apply E_ext; intros x_35 D_x_35; draws.
          transitivity (E (uniform C_) (fun r_44 => (E (P 1) (fun y => dot (h x_35) (h y))) * (w r_44 x_35))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (E (P 1) (fun y => dot (h x_35) (h y))) (fun r_44 => w r_44 x_35))]; arrange. }
          apply E_ext; intros r_44 D_r_44; draws.
          transitivity (E (P 1) (fun x_45 => (w r_44 x_35) * (dot (h x_35) (h x_45)))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (w r_44 x_35) (fun x_45 => dot (h x_35) (h x_45)))]; arrange. }
          apply E_ext; intros x_45 D_x_45; draws.
          arrange. }
        transitivity (E (P 1) (fun x_35 => E (P 1) (fun x_45 => E (uniform C_) (fun r_44 => (w r_44 x_35) * (dot (h x_35) (h x_45)))))).
        { apply E_ext; intros x_35 ?; exact (E_swap (uniform C_) (P 1) (fun r_44 x_45 => (w r_44 x_35) * (dot (h x_35) (h x_45)))). }
        transitivity (E (P 1) (fun x_45 => E (P 1) (fun x_35 => E (uniform C_) (fun r_44 => (w r_44 x_35) * (dot (h x_35) (h x_45)))))).
        { exact (E_swap (P 1) (P 1) (fun x_35 x_45 => E (uniform C_) (fun r_44 => (w r_44 x_35) * (dot (h x_35) (h x_45))))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) = E (P 1) (fun y => dot (h y) (h y)) - E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))).
  { transitivity (E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))). { arrange. }
    assert (E46' : normal_form (E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))) (E (P 1) (fun y => dot (h y) (h y)) - E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))).
    { unfold normal_form.
      transitivity (E (P 1) (fun x_47 => (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (1) + ((-2) * (E (P 1) (fun y => dot (h x_47) (h y))) + ((1) * (dot (h x_47) (h x_47)))))).
      { apply E_ext; intros x_47 D_x_47; draws.
        transitivity (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))) + dot (h x_47) (h x_47) - 2 * (E (P 1) (fun y => dot (h x_47) (h y)))).
        { transitivity (dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x_47)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x_47))). { arrange. }
          transitivity ((dot (h x_47) (h x_47) - E (P 1) (fun y => dot (h x_47) (h y))) - (E (P 1) (fun y => dot (h x_47) (h y)) - E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y)))). { products; arrange. }
          assert (E49' : normal_form (E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y))) (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))).
          { unfold normal_form.
            transitivity (E (P 1) (fun x_50 => (1) * (E (P 1) (fun y => dot (h x_50) (h y))))).
            { apply E_ext; intros x_50 D_x_50; draws.
              transitivity (E (P 1) (fun y => dot (h x_50) (h y))).
              { transitivity (dot (VE (P 1) (fun y => h y)) (h x_50)). { arrange. }
                transitivity (E (P 1) (fun y => dot (h x_50) (h y))). { products; arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (P 1) (fun x_50 => E (P 1) (fun y => dot (h x_50) (h y))))).
            { linear. }
            transitivity ((1) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun x_47 => 1)) + ((-2) * (E (P 1) (fun x_47 => E (P 1) (fun y => dot (h x_47) (h y)))) + ((1) * (E (P 1) (fun x_47 => dot (h x_47) (h x_47)))))).
      { linear. }
      transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun y => 1)) + ((-2) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + ((1) * (E (P 1) (fun y => dot (h y) (h y)))))). { arrange. }
      assert (E52' : normal_form (E (P 1) (fun y => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (P 1) (fun y => E (uniform C_) (fun i => w i y) * (dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))) = E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))) by says H_total.
  assert (R0' : (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))) * (E (P 1) (fun y => E (uniform C_) (fun i => w i y))) + E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (h y)))) - 2 * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y))))))) - (E (P 1) (fun y => dot (h y) (h y)) - E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  assert (L30' : E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) = E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (m i)))) + E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i))))) - E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i)))) - E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y)))))).
  { transitivity (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))). { arrange. }
    assert (E53' : normal_form (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))) (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (m i)))) + E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i))))) - E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i)))) - E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y))))))).
    { unfold normal_form.
      transitivity (E (uniform C_) (fun r_54 => (-1) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z) * (w r_54 y)))) + ((1) * (E (P 1) (fun y => w r_54 y) * (E (P 1) (fun y => dot (m r_54) (h y)))) + ((1) * (E (P 1) (fun y => w r_54 y * (dot (m r_54) (h y)))) + ((-1) * (dot (m r_54) (m r_54) * (E (P 1) (fun y => w r_54 y)))))))).
      { apply E_ext; intros r_54 D_r_54; draws.
        transitivity (E (P 1) (fun y => w r_54 y) * (E (P 1) (fun y => dot (m r_54) (h y))) + E (P 1) (fun y => w r_54 y * (dot (m r_54) (h y))) - dot (m r_54) (m r_54) * (E (P 1) (fun y => w r_54 y)) - E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z) * (w r_54 y)))).
        { transitivity (E (P 1) (fun y => dot (vadd (vscale (-1) (m r_54)) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m r_54)) * (w r_54 y))). { arrange. }
          assert (E55' : normal_form (E (P 1) (fun y => dot (vadd (vscale (-1) (m r_54)) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m r_54)) * (w r_54 y))) (E (P 1) (fun y => w r_54 y) * (E (P 1) (fun y => dot (m r_54) (h y))) + E (P 1) (fun y => w r_54 y * (dot (m r_54) (h y))) - dot (m r_54) (m r_54) * (E (P 1) (fun y => w r_54 y)) - E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z) * (w r_54 y))))).
          { unfold normal_form.
            transitivity (E (P 1) (fun x_56 => (-1) * (E (P 1) (fun y => dot (h x_56) (h y)) * (w r_54 x_56)) + ((E (P 1) (fun y => dot (m r_54) (h y))) * (w r_54 x_56) + ((1) * (w r_54 x_56 * (dot (m r_54) (h x_56))) + (((-1) * (dot (m r_54) (m r_54))) * (w r_54 x_56)))))).
            { apply E_ext; intros x_56 D_x_56; draws.
              transitivity (w r_54 x_56 * (dot (m r_54) (h x_56)) + w r_54 x_56 * (E (P 1) (fun y => dot (m r_54) (h y))) - E (P 1) (fun y => dot (h x_56) (h y)) * (w r_54 x_56) - w r_54 x_56 * (dot (m r_54) (m r_54))).
              { transitivity (dot (vadd (vscale (-1) (m r_54)) (h x_56)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_54)) * (w r_54 x_56)). { arrange. }
                transitivity (((dot (m r_54) (h x_56) - E (P 1) (fun y => dot (h x_56) (h y))) - (dot (m r_54) (m r_54) - E (P 1) (fun y => dot (m r_54) (h y)))) * (w r_54 x_56)). { products; arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((-1) * (E (P 1) (fun x_56 => E (P 1) (fun y => dot (h x_56) (h y)) * (w r_54 x_56))) + ((E (P 1) (fun y => dot (m r_54) (h y))) * (E (P 1) (fun x_56 => w r_54 x_56)) + ((1) * (E (P 1) (fun x_56 => w r_54 x_56 * (dot (m r_54) (h x_56)))) + (((-1) * (dot (m r_54) (m r_54))) * (E (P 1) (fun x_56 => w r_54 x_56)))))).
            { linear. }
            transitivity ((-1) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)) * (w r_54 y))) + ((E (P 1) (fun y => dot (m r_54) (h y))) * (E (P 1) (fun y => w r_54 y)) + ((1) * (E (P 1) (fun y => w r_54 y * (dot (m r_54) (h y)))) + (((-1) * (dot (m r_54) (m r_54))) * (E (P 1) (fun y => w r_54 y)))))). { arrange. }
            assert (E59' : normal_form (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)) * (w r_54 y))) (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z) * (w r_54 y))))).
            { unfold normal_form.
              transitivity (E (P 1) (fun x_56 => E (P 1) (fun x_60 => (w r_54 x_56) * (dot (h x_56) (h x_60))))).
              { apply E_ext; intros x_56 D_x_56; draws.
                transitivity (E (P 1) (fun x_60 => (w r_54 x_56) * (dot (h x_56) (h x_60)))).
                { etransitivity; [| symmetry; exact (E_scale (P 1) (w r_54 x_56) (fun x_60 => dot (h x_56) (h x_60)))]; arrange. }
                apply E_ext; intros x_60 D_x_60; draws.
                arrange. }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E (uniform C_) (fun r_54 => E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z) * (w r_54 y))))) + ((1) * (E (uniform C_) (fun r_54 => E (P 1) (fun y => w r_54 y) * (E (P 1) (fun y => dot (m r_54) (h y))))) + ((1) * (E (uniform C_) (fun r_54 => E (P 1) (fun y => w r_54 y * (dot (m r_54) (h y))))) + ((-1) * (E (uniform C_) (fun r_54 => dot (m r_54) (m r_54) * (E (P 1) (fun y => w r_54 y)))))))).
      { linear. }
      transitivity ((-1) * (E (uniform C_) (fun i => E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z) * (w i y))))) + ((1) * (E (uniform C_) (fun i => E (P 1) (fun y => w i y) * (E (P 1) (fun y => dot (m i) (h y))))) + ((1) * (E (uniform C_) (fun i => E (P 1) (fun y => w i y * (dot (m i) (h y))))) + ((-1) * (E (uniform C_) (fun i => dot (m i) (m i) * (E (P 1) (fun y => w i y)))))))). { arrange. }
      assert (E61' : normal_form (E (uniform C_) (fun i => E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z) * (w i y))))) (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y))))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_54 => E (P 1) (fun x_62 => E (P 1) (fun x_63 => (w r_54 x_62) * (dot (h x_62) (h x_63)))))).
        { apply E_ext; intros r_54 D_r_54; draws.
          transitivity (E (P 1) (fun x_62 => (1) * (E (P 1) (fun y => dot (h x_62) (h y) * (w r_54 x_62))))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_62 => E (P 1) (fun y => dot (h x_62) (h y) * (w r_54 x_62))))]; arrange. }
          apply E_ext; intros x_62 D_x_62; draws.
          transitivity (E (P 1) (fun x_63 => (1) * (dot (h x_62) (h x_63) * (w r_54 x_62)))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_63 => dot (h x_62) (h x_63) * (w r_54 x_62)))]; arrange. }
          apply E_ext; intros x_63 D_x_63; draws.
          arrange. }
        transitivity (E (P 1) (fun x_62 => E (uniform C_) (fun r_54 => E (P 1) (fun x_63 => (w r_54 x_62) * (dot (h x_62) (h x_63)))))).
        { exact (E_swap (uniform C_) (P 1) (fun r_54 x_62 => E (P 1) (fun x_63 => (w r_54 x_62) * (dot (h x_62) (h x_63))))). }
        transitivity (E (P 1) (fun x_62 => E (P 1) (fun x_63 => E (uniform C_) (fun r_54 => (w r_54 x_62) * (dot (h x_62) (h x_63)))))).
        { apply E_ext; intros x_62 ?; exact (E_swap (uniform C_) (P 1) (fun r_54 x_63 => (w r_54 x_62) * (dot (h x_62) (h x_63)))). }
        transitivity (E (P 1) (fun x_63 => E (P 1) (fun x_62 => E (uniform C_) (fun r_54 => (w r_54 x_62) * (dot (h x_62) (h x_63)))))).
        { exact (E_swap (P 1) (P 1) (fun x_62 x_63 => E (uniform C_) (fun r_54 => (w r_54 x_62) * (dot (h x_62) (h x_63))))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E64' : normal_form (E (uniform C_) (fun i => E (P 1) (fun y => w i y) * (E (P 1) (fun y => dot (m i) (h y))))) (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i))))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_54 => E (P 1) (fun x_65 => E (P 1) (fun x_66 => (dot (m r_54) (h x_65)) * (w r_54 x_66))))).
        { apply E_ext; intros r_54 D_r_54; draws.
          transitivity (E (P 1) (fun x_65 => (E (P 1) (fun y => w r_54 y)) * (dot (m r_54) (h x_65)))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (E (P 1) (fun y => w r_54 y)) (fun x_65 => dot (m r_54) (h x_65)))]; arrange. }
          apply E_ext; intros x_65 D_x_65; draws.
          transitivity (E (P 1) (fun x_66 => (dot (m r_54) (h x_65)) * (w r_54 x_66))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (dot (m r_54) (h x_65)) (fun x_66 => w r_54 x_66))]; arrange. }
          apply E_ext; intros x_66 D_x_66; draws.
          arrange. }
        transitivity (E (P 1) (fun x_65 => E (uniform C_) (fun r_54 => E (P 1) (fun x_66 => (dot (m r_54) (h x_65)) * (w r_54 x_66))))).
        { exact (E_swap (uniform C_) (P 1) (fun r_54 x_65 => E (P 1) (fun x_66 => (dot (m r_54) (h x_65)) * (w r_54 x_66)))). }
        transitivity (E (P 1) (fun x_65 => E (P 1) (fun x_66 => E (uniform C_) (fun r_54 => (dot (m r_54) (h x_65)) * (w r_54 x_66))))).
        { apply E_ext; intros x_65 ?; exact (E_swap (uniform C_) (P 1) (fun r_54 x_66 => (dot (m r_54) (h x_65)) * (w r_54 x_66))). }
        transitivity (E (P 1) (fun x_66 => E (P 1) (fun x_65 => E (uniform C_) (fun r_54 => (dot (m r_54) (h x_65)) * (w r_54 x_66))))).
        { exact (E_swap (P 1) (P 1) (fun x_65 x_66 => E (uniform C_) (fun r_54 => (dot (m r_54) (h x_65)) * (w r_54 x_66)))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E67' : normal_form (E (uniform C_) (fun i => E (P 1) (fun y => w i y * (dot (m i) (h y))))) (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (m i)))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_54 => E (P 1) (fun x_68 => (dot (m r_54) (h x_68)) * (w r_54 x_68)))).
        { apply E_ext; intros r_54 D_r_54; draws.
          transitivity (E (P 1) (fun x_68 => (1) * (w r_54 x_68 * (dot (m r_54) (h x_68))))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_68 => w r_54 x_68 * (dot (m r_54) (h x_68))))]; arrange. }
          apply E_ext; intros x_68 D_x_68; draws.
          arrange. }
        transitivity (E (P 1) (fun x_68 => E (uniform C_) (fun r_54 => (dot (m r_54) (h x_68)) * (w r_54 x_68)))).
        { exact (E_swap (uniform C_) (P 1) (fun r_54 x_68 => (dot (m r_54) (h x_68)) * (w r_54 x_68))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E69' : normal_form (E (uniform C_) (fun i => dot (m i) (m i) * (E (P 1) (fun y => w i y)))) (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i)))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_54 => E (P 1) (fun x_70 => (dot (m r_54) (m r_54)) * (w r_54 x_70)))).
        { apply E_ext; intros r_54 D_r_54; draws.
          transitivity (E (P 1) (fun x_70 => (dot (m r_54) (m r_54)) * (w r_54 x_70))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (dot (m r_54) (m r_54)) (fun x_70 => w r_54 x_70))]; arrange. }
          apply E_ext; intros x_70 D_x_70; draws.
          arrange. }
        transitivity (E (P 1) (fun x_70 => E (uniform C_) (fun r_54 => (dot (m r_54) (m r_54)) * (w r_54 x_70)))).
        { exact (E_swap (uniform C_) (P 1) (fun r_54 x_70 => (dot (m r_54) (m r_54)) * (w r_54 x_70))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L31' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K3' : E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) = 0) by says H_mean_across.
  assert (R3' : (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (m i)))) + E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i))))) - E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i)))) - E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y)))))) - (0) = 0) by exact (gap_zero _ _ _ _ L30' L31' K3').
  apply (by_combination _ _ ((-1) * ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))) * (E (P 1) (fun y => E (uniform C_) (fun i => w i y))) + E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (h y)))) - 2 * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y))))))) - (E (P 1) (fun y => dot (h y) (h y)) - E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))) + (2) * ((E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (m i)))) + E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i))))) - E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i)))) - E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y)))))) - (0)))); [| rewrite R0', R3'; ring].
  first [put; solve [ring] | equal].
Qed.

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
Proof.
  pose proof (step_mean_across (V) (C_) (h) (m) (w) (P) label_C_ H_class_means H_apart) as H_mean_across.
  enough (U' : E (P 1) (fun y => dot (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))) = E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) + E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) * (inv (lambda ^ 2)) - 2 * (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))) * (inv lambda)).
  { transitivity (E (P 1) (fun y => dot (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))))).
    { first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C0' : B = E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))).
    { rewrite H_B.
      first [same | ring | arrange]. }
    rewrite C0'.
    first [same | ring | arrange]. }
  assert (S0' : E (P 1) (fun y => dot (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))) = 2 * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y)))))) * (inv lambda) + (inv lambda) ^ 2 * (E (P 1) (fun y => E (uniform C_) (fun i => E (uniform C_) (fun j => w i y * (w j y))))) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + (inv lambda) ^ 2 * (E (P 1) (fun y => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i y) * (w j y))))) + 2 * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i)))))) * (inv lambda) + E (P 1) (fun y => dot (h y) (h y)) - 2 * (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (m i))))) * (inv lambda) - E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))) - 2 * ((inv lambda) ^ 2) * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (h z) * (w j y) * (w i y)))))) - 2 * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun y => E (uniform C_) (fun i => w i y))) * (inv lambda)).
  { transitivity (E (P 1) (fun y => dot (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))))). { arrange. }
    assert (E1' : normal_form (E (P 1) (fun y => dot (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))))) (2 * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y)))))) * (inv lambda) + (inv lambda) ^ 2 * (E (P 1) (fun y => E (uniform C_) (fun i => E (uniform C_) (fun j => w i y * (w j y))))) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + (inv lambda) ^ 2 * (E (P 1) (fun y => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i y) * (w j y))))) + 2 * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i)))))) * (inv lambda) + E (P 1) (fun y => dot (h y) (h y)) - 2 * (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (m i))))) * (inv lambda) - E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))) - 2 * ((inv lambda) ^ 2) * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (h z) * (w j y) * (w i y)))))) - 2 * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun y => E (uniform C_) (fun i => w i y))) * (inv lambda))).
    { unfold normal_form.
      transitivity (E (P 1) (fun x_2 => (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (1) + ((-2) * (E (P 1) (fun y => dot (h x_2) (h y))) + (((-2) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (inv lambda)) * (E (uniform C_) (fun i => w i x_2)) + ((2 * (inv lambda)) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_2 * (dot (h y) (m i))))) + ((1) * (dot (h x_2) (h x_2)) + ((2 * (inv lambda)) * (E (P 1) (fun y => dot (h x_2) (h y)) * (E (uniform C_) (fun i => w i x_2))) + (((-2) * (inv lambda)) * (E (uniform C_) (fun i => w i x_2 * (dot (h x_2) (m i)))) + (((inv lambda) ^ 2 * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))) * ((E (uniform C_) (fun i => w i x_2)) ^ 2) + (((-2) * ((inv lambda) ^ 2)) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_2 * (dot (h y) (m i)))) * (E (uniform C_) (fun i => w i x_2))) + (((inv lambda) ^ 2) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i x_2) * (w j x_2))))))))))))))).
      { apply E_ext; intros x_2 D_x_2; draws.
        transitivity ((inv lambda) ^ 2 * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i x_2) * (w j x_2)))) + (inv lambda) ^ 2 * ((E (uniform C_) (fun i => w i x_2)) ^ 2) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))) + 2 * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_2 * (dot (h y) (m i))))) * (inv lambda) + 2 * (E (P 1) (fun y => dot (h x_2) (h y))) * (E (uniform C_) (fun i => w i x_2)) * (inv lambda) + dot (h x_2) (h x_2) - 2 * ((inv lambda) ^ 2) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_2 * (dot (h y) (m i))))) * (E (uniform C_) (fun i => w i x_2)) - 2 * (E (uniform C_) (fun i => w i x_2 * (dot (h x_2) (m i)))) * (inv lambda) - 2 * (E (uniform C_) (fun i => w i x_2)) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (inv lambda) - 2 * (E (P 1) (fun y => dot (h x_2) (h y)))).
        { transitivity (dot (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x_2))) (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x_2)))). { arrange. }
          transitivity ((dot (h x_2) (h x_2) - E (uniform C_) (fun i => dot (h x_2) (vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)))) * (inv lambda) - E (P 1) (fun y => dot (h x_2) (h y))) - (E (P 1) (fun y => dot (h x_2) (h y)) - E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y)) - E (P 1) (fun y => dot (h y) (VE (uniform C_) (fun i => vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) * (inv lambda)) - (E (uniform C_) (fun i => dot (h x_2) (vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)))) - E (uniform C_) (fun i => dot (vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))) (VE (uniform C_) (fun j => vscale (w j x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m j))))) * (inv lambda) - E (uniform C_) (fun i => dot (VE (P 1) (fun y => h y)) (vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))) * (inv lambda)). { products; arrange. }
          assert (E4' : normal_form (E (uniform C_) (fun i => dot (h x_2) (vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))) (E (uniform C_) (fun i => w i x_2 * (dot (h x_2) (m i))) - E (P 1) (fun y => dot (h x_2) (h y)) * (E (uniform C_) (fun i => w i x_2)))).
          { unfold normal_form.
            transitivity (E (uniform C_) (fun r_5 => (1) * (w r_5 x_2 * (dot (h x_2) (m r_5))) + (((-1) * (E (P 1) (fun y => dot (h x_2) (h y)))) * (w r_5 x_2)))).
            { apply E_ext; intros r_5 D_r_5; draws.
              transitivity (w r_5 x_2 * (dot (h x_2) (m r_5)) - w r_5 x_2 * (E (P 1) (fun y => dot (h y) (h x_2)))).
              { transitivity (dot (h x_2) (vscale (w r_5 x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_5)))). { arrange. }
                transitivity (w r_5 x_2 * (dot (h x_2) (m r_5) - E (P 1) (fun y => dot (h y) (h x_2)))). { products; arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (uniform C_) (fun r_5 => w r_5 x_2 * (dot (h x_2) (m r_5)))) + (((-1) * (E (P 1) (fun y => dot (h x_2) (h y)))) * (E (uniform C_) (fun r_5 => w r_5 x_2)))).
            { linear. }
            transitivity ((1) * (E (uniform C_) (fun i => w i x_2 * (dot (h x_2) (m i)))) + (((-1) * (E (P 1) (fun y => dot (h x_2) (h y)))) * (E (uniform C_) (fun i => w i x_2)))). { arrange. }
            arrange. }
          assert (E7' : normal_form (E (uniform C_) (fun i => dot (VE (P 1) (fun y => h y)) (vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))) (E (P 1) (fun y => E (uniform C_) (fun i => w i x_2 * (dot (h y) (m i)))) - E (uniform C_) (fun i => w i x_2) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))))).
          { unfold normal_form.
            transitivity (E (uniform C_) (fun r_8 => ((-1) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))) * (w r_8 x_2) + ((1) * (w r_8 x_2 * (E (P 1) (fun y => dot (m r_8) (h y))))))).
            { apply E_ext; intros r_8 D_r_8; draws.
              transitivity (w r_8 x_2 * (E (P 1) (fun y => dot (m r_8) (h y))) - w r_8 x_2 * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))).
              { transitivity (dot (VE (P 1) (fun y => h y)) (vscale (w r_8 x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_8)))). { arrange. }
                transitivity (w r_8 x_2 * (E (P 1) (fun y => dot (m r_8) (h y)) - E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y)))). { products; arrange. }
                assert (E9' : normal_form (E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y))) (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))).
                { unfold normal_form.
                  transitivity (E (P 1) (fun x_10 => (1) * (E (P 1) (fun y => dot (h x_10) (h y))))).
                  { apply E_ext; intros x_10 D_x_10; draws.
                    transitivity (E (P 1) (fun y => dot (h x_10) (h y))).
                    { transitivity (dot (VE (P 1) (fun y => h y)) (h x_10)). { arrange. }
                      transitivity (E (P 1) (fun y => dot (h x_10) (h y))). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (P 1) (fun x_10 => E (P 1) (fun y => dot (h x_10) (h y))))).
                  { linear. }
                  transitivity ((1) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity (((-1) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))) * (E (uniform C_) (fun r_8 => w r_8 x_2)) + ((1) * (E (uniform C_) (fun r_8 => w r_8 x_2 * (E (P 1) (fun y => dot (m r_8) (h y))))))).
            { linear. }
            transitivity (((-1) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))) * (E (uniform C_) (fun i => w i x_2)) + ((1) * (E (uniform C_) (fun i => w i x_2 * (E (P 1) (fun y => dot (m i) (h y))))))). { arrange. }
            assert (E13' : normal_form (E (uniform C_) (fun i => w i x_2 * (E (P 1) (fun y => dot (m i) (h y))))) (E (P 1) (fun y => E (uniform C_) (fun i => w i x_2 * (dot (h y) (m i)))))).
            { unfold normal_form.
              transitivity (E (uniform C_) (fun r_8 => E (P 1) (fun x_14 => (w r_8 x_2) * (dot (m r_8) (h x_14))))).
              { apply E_ext; intros r_8 D_r_8; draws.
                transitivity (E (P 1) (fun x_14 => (w r_8 x_2) * (dot (m r_8) (h x_14)))).
                { etransitivity; [| symmetry; exact (E_scale (P 1) (w r_8 x_2) (fun x_14 => dot (m r_8) (h x_14)))]; arrange. }
                apply E_ext; intros x_14 D_x_14; draws.
                arrange. }
              transitivity (E (P 1) (fun x_14 => E (uniform C_) (fun r_8 => (w r_8 x_2) * (dot (m r_8) (h x_14))))).
              { exact (E_swap (uniform C_) (P 1) (fun r_8 x_14 => (w r_8 x_2) * (dot (m r_8) (h x_14)))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          assert (E15' : normal_form (E (uniform C_) (fun i => dot (vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))) (VE (uniform C_) (fun j => vscale (w j x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m j)))))) (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i x_2) * (w j x_2))) + (E (uniform C_) (fun i => w i x_2)) ^ 2 * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) - 2 * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_2 * (dot (h y) (m i))))) * (E (uniform C_) (fun i => w i x_2)))).
          { unfold normal_form.
            transitivity (E (uniform C_) (fun r_16 => (E (uniform C_) (fun i => w i x_2) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))) * (w r_16 x_2) + (((-1) * (E (uniform C_) (fun i => w i x_2))) * (w r_16 x_2 * (E (P 1) (fun y => dot (m r_16) (h y)))) + (((-1) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_2 * (dot (h y) (m i)))))) * (w r_16 x_2) + ((1) * (w r_16 x_2 * (E (uniform C_) (fun i => dot (m r_16) (m i) * (w i x_2))))))))).
            { apply E_ext; intros r_16 D_r_16; draws.
              transitivity (w r_16 x_2 * (E (uniform C_) (fun i => dot (m r_16) (m i) * (w i x_2))) + w r_16 x_2 * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (uniform C_) (fun i => w i x_2)) - w r_16 x_2 * (E (uniform C_) (fun i => w i x_2)) * (E (P 1) (fun y => dot (m r_16) (h y))) - w r_16 x_2 * (E (P 1) (fun y => E (uniform C_) (fun i => dot (h y) (m i) * (w i x_2))))).
              { transitivity (dot (vscale (w r_16 x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_16))) (VE (uniform C_) (fun i => vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))). { arrange. }
                transitivity (w r_16 x_2 * (E (uniform C_) (fun i => dot (m r_16) (vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)))) - E (P 1) (fun y => dot (h y) (VE (uniform C_) (fun i => vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))))). { products; arrange. }
                assert (E17' : normal_form (E (P 1) (fun y => dot (h y) (VE (uniform C_) (fun i => vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))))) (E (P 1) (fun y => E (uniform C_) (fun i => w i x_2 * (dot (h y) (m i)))) - E (uniform C_) (fun i => w i x_2) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))))).
                { unfold normal_form.
                  transitivity (E (P 1) (fun x_18 => ((-1) * (E (uniform C_) (fun i => w i x_2))) * (E (P 1) (fun y => dot (h x_18) (h y))) + ((1) * (E (uniform C_) (fun i => w i x_2 * (dot (h x_18) (m i))))))).
                  { apply E_ext; intros x_18 D_x_18; draws.
                    transitivity (E (uniform C_) (fun i => w i x_2 * (dot (h x_18) (m i))) - E (P 1) (fun y => dot (h x_18) (h y)) * (E (uniform C_) (fun i => w i x_2))).
                    { transitivity (dot (h x_18) (VE (uniform C_) (fun i => vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))). { arrange. }
                      transitivity (E (uniform C_) (fun i => dot (h x_18) (vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))). { products; arrange. }
                      assert (E19' : normal_form (E (uniform C_) (fun i => dot (h x_18) (vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))) (E (uniform C_) (fun i => w i x_2 * (dot (h x_18) (m i))) - E (P 1) (fun y => dot (h x_18) (h y)) * (E (uniform C_) (fun i => w i x_2)))).
                      { unfold normal_form.
                        transitivity (E (uniform C_) (fun r_20 => (1) * (w r_20 x_2 * (dot (h x_18) (m r_20))) + (((-1) * (E (P 1) (fun y => dot (h x_18) (h y)))) * (w r_20 x_2)))).
                        { apply E_ext; intros r_20 D_r_20; draws.
                          transitivity (w r_20 x_2 * (dot (h x_18) (m r_20)) - w r_20 x_2 * (E (P 1) (fun y => dot (h y) (h x_18)))).
                          { transitivity (dot (h x_18) (vscale (w r_20 x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_20)))). { arrange. }
                            transitivity (w r_20 x_2 * (dot (h x_18) (m r_20) - E (P 1) (fun y => dot (h y) (h x_18)))). { products; arrange. }
                            first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity ((1) * (E (uniform C_) (fun r_20 => w r_20 x_2 * (dot (h x_18) (m r_20)))) + (((-1) * (E (P 1) (fun y => dot (h x_18) (h y)))) * (E (uniform C_) (fun r_20 => w r_20 x_2)))).
                        { linear. }
                        transitivity ((1) * (E (uniform C_) (fun i => w i x_2 * (dot (h x_18) (m i)))) + (((-1) * (E (P 1) (fun y => dot (h x_18) (h y)))) * (E (uniform C_) (fun i => w i x_2)))). { arrange. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity (((-1) * (E (uniform C_) (fun i => w i x_2))) * (E (P 1) (fun x_18 => E (P 1) (fun y => dot (h x_18) (h y)))) + ((1) * (E (P 1) (fun x_18 => E (uniform C_) (fun i => w i x_2 * (dot (h x_18) (m i))))))).
                  { linear. }
                  transitivity (((-1) * (E (uniform C_) (fun i => w i x_2))) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + ((1) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_2 * (dot (h y) (m i))))))). { arrange. }
                  arrange. }
                assert (E22' : normal_form (E (uniform C_) (fun i => dot (m r_16) (vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))) (E (uniform C_) (fun i => dot (m r_16) (m i) * (w i x_2)) - E (uniform C_) (fun i => w i x_2) * (E (P 1) (fun y => dot (m r_16) (h y))))).
                { unfold normal_form.
                  transitivity (E (uniform C_) (fun r_23 => (1) * (dot (m r_16) (m r_23) * (w r_23 x_2)) + (((-1) * (E (P 1) (fun y => dot (m r_16) (h y)))) * (w r_23 x_2)))).
                  { apply E_ext; intros r_23 D_r_23; draws.
                    transitivity (dot (m r_16) (m r_23) * (w r_23 x_2) - w r_23 x_2 * (E (P 1) (fun y => dot (m r_16) (h y)))).
                    { transitivity (dot (m r_16) (vscale (w r_23 x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_23)))). { arrange. }
                      transitivity (w r_23 x_2 * (dot (m r_16) (m r_23) - E (P 1) (fun y => dot (m r_16) (h y)))). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (uniform C_) (fun r_23 => dot (m r_16) (m r_23) * (w r_23 x_2))) + (((-1) * (E (P 1) (fun y => dot (m r_16) (h y)))) * (E (uniform C_) (fun r_23 => w r_23 x_2)))).
                  { linear. }
                  transitivity ((1) * (E (uniform C_) (fun i => dot (m r_16) (m i) * (w i x_2))) + (((-1) * (E (P 1) (fun y => dot (m r_16) (h y)))) * (E (uniform C_) (fun i => w i x_2)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((E (uniform C_) (fun i => w i x_2) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))) * (E (uniform C_) (fun r_16 => w r_16 x_2)) + (((-1) * (E (uniform C_) (fun i => w i x_2))) * (E (uniform C_) (fun r_16 => w r_16 x_2 * (E (P 1) (fun y => dot (m r_16) (h y))))) + (((-1) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_2 * (dot (h y) (m i)))))) * (E (uniform C_) (fun r_16 => w r_16 x_2)) + ((1) * (E (uniform C_) (fun r_16 => w r_16 x_2 * (E (uniform C_) (fun i => dot (m r_16) (m i) * (w i x_2))))))))).
            { linear. }
            transitivity ((E (uniform C_) (fun i => w i x_2) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))) * (E (uniform C_) (fun i => w i x_2)) + (((-1) * (E (uniform C_) (fun i => w i x_2))) * (E (uniform C_) (fun i => w i x_2 * (E (P 1) (fun y => dot (m i) (h y))))) + (((-1) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_2 * (dot (h y) (m i)))))) * (E (uniform C_) (fun i => w i x_2)) + ((1) * (E (uniform C_) (fun i => w i x_2 * (E (uniform C_) (fun j => dot (m i) (m j) * (w j x_2))))))))). { arrange. }
            assert (E25' : normal_form (E (uniform C_) (fun i => w i x_2 * (E (P 1) (fun y => dot (m i) (h y))))) (E (P 1) (fun y => E (uniform C_) (fun i => w i x_2 * (dot (h y) (m i)))))).
            { unfold normal_form.
              transitivity (E (uniform C_) (fun r_16 => E (P 1) (fun x_26 => (w r_16 x_2) * (dot (m r_16) (h x_26))))).
              { apply E_ext; intros r_16 D_r_16; draws.
                transitivity (E (P 1) (fun x_26 => (w r_16 x_2) * (dot (m r_16) (h x_26)))).
                { etransitivity; [| symmetry; exact (E_scale (P 1) (w r_16 x_2) (fun x_26 => dot (m r_16) (h x_26)))]; arrange. }
                apply E_ext; intros x_26 D_x_26; draws.
                arrange. }
              transitivity (E (P 1) (fun x_26 => E (uniform C_) (fun r_16 => (w r_16 x_2) * (dot (m r_16) (h x_26))))).
              { exact (E_swap (uniform C_) (P 1) (fun r_16 x_26 => (w r_16 x_2) * (dot (m r_16) (h x_26)))). }
              repeat (apply E_ext; intros); arrange. }
            assert (E27' : normal_form (E (uniform C_) (fun i => w i x_2 * (E (uniform C_) (fun j => dot (m i) (m j) * (w j x_2))))) (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i x_2) * (w j x_2))))).
            { unfold normal_form.
              transitivity (E (uniform C_) (fun r_16 => E (uniform C_) (fun r_28 => (w r_16 x_2) * (w r_28 x_2) * (dot (m r_16) (m r_28))))).
              { apply E_ext; intros r_16 D_r_16; draws.
                transitivity (E (uniform C_) (fun r_28 => (w r_16 x_2) * (dot (m r_16) (m r_28) * (w r_28 x_2)))).
                { etransitivity; [| symmetry; exact (E_scale (uniform C_) (w r_16 x_2) (fun r_28 => dot (m r_16) (m r_28) * (w r_28 x_2)))]; arrange. }
                apply E_ext; intros r_28 D_r_28; draws.
                arrange. }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          assert (E29' : normal_form (E (P 1) (fun y => dot (h y) (VE (uniform C_) (fun i => vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))))) (E (P 1) (fun y => E (uniform C_) (fun i => w i x_2 * (dot (h y) (m i)))) - E (uniform C_) (fun i => w i x_2) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))))).
          { unfold normal_form.
            transitivity (E (P 1) (fun x_30 => ((-1) * (E (uniform C_) (fun i => w i x_2))) * (E (P 1) (fun y => dot (h x_30) (h y))) + ((1) * (E (uniform C_) (fun i => w i x_2 * (dot (h x_30) (m i))))))).
            { apply E_ext; intros x_30 D_x_30; draws.
              transitivity (E (uniform C_) (fun i => w i x_2 * (dot (h x_30) (m i))) - E (P 1) (fun y => dot (h x_30) (h y)) * (E (uniform C_) (fun i => w i x_2))).
              { transitivity (dot (h x_30) (VE (uniform C_) (fun i => vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))). { arrange. }
                transitivity (E (uniform C_) (fun i => dot (h x_30) (vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))). { products; arrange. }
                assert (E31' : normal_form (E (uniform C_) (fun i => dot (h x_30) (vscale (w i x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))) (E (uniform C_) (fun i => w i x_2 * (dot (h x_30) (m i))) - E (P 1) (fun y => dot (h x_30) (h y)) * (E (uniform C_) (fun i => w i x_2)))).
                { unfold normal_form.
                  transitivity (E (uniform C_) (fun r_32 => ((-1) * (E (P 1) (fun y => dot (h x_30) (h y)))) * (w r_32 x_2) + ((1) * (w r_32 x_2 * (dot (h x_30) (m r_32)))))).
                  { apply E_ext; intros r_32 D_r_32; draws.
                    transitivity (w r_32 x_2 * (dot (h x_30) (m r_32)) - w r_32 x_2 * (E (P 1) (fun y => dot (h y) (h x_30)))).
                    { transitivity (dot (h x_30) (vscale (w r_32 x_2) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_32)))). { arrange. }
                      transitivity (w r_32 x_2 * (dot (h x_30) (m r_32) - E (P 1) (fun y => dot (h y) (h x_30)))). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity (((-1) * (E (P 1) (fun y => dot (h x_30) (h y)))) * (E (uniform C_) (fun r_32 => w r_32 x_2)) + ((1) * (E (uniform C_) (fun r_32 => w r_32 x_2 * (dot (h x_30) (m r_32)))))).
                  { linear. }
                  transitivity (((-1) * (E (P 1) (fun y => dot (h x_30) (h y)))) * (E (uniform C_) (fun i => w i x_2)) + ((1) * (E (uniform C_) (fun i => w i x_2 * (dot (h x_30) (m i)))))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity (((-1) * (E (uniform C_) (fun i => w i x_2))) * (E (P 1) (fun x_30 => E (P 1) (fun y => dot (h x_30) (h y)))) + ((1) * (E (P 1) (fun x_30 => E (uniform C_) (fun i => w i x_2 * (dot (h x_30) (m i))))))).
            { linear. }
            transitivity (((-1) * (E (uniform C_) (fun i => w i x_2))) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + ((1) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_2 * (dot (h y) (m i))))))). { arrange. }
            arrange. }
          assert (E34' : normal_form (E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y))) (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))).
          { unfold normal_form.
            transitivity (E (P 1) (fun x_35 => (1) * (E (P 1) (fun y => dot (h x_35) (h y))))).
            { apply E_ext; intros x_35 D_x_35; draws.
              transitivity (E (P 1) (fun y => dot (h x_35) (h y))).
              { transitivity (dot (VE (P 1) (fun y => h y)) (h x_35)). { arrange. }
                transitivity (E (P 1) (fun y => dot (h x_35) (h y))). { products; arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (P 1) (fun x_35 => E (P 1) (fun y => dot (h x_35) (h y))))).
            { linear. }
            transitivity ((1) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun x_2 => 1)) + ((-2) * (E (P 1) (fun x_2 => E (P 1) (fun y => dot (h x_2) (h y)))) + (((-2) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (inv lambda)) * (E (P 1) (fun x_2 => E (uniform C_) (fun i => w i x_2))) + ((2 * (inv lambda)) * (E (P 1) (fun x_2 => E (P 1) (fun y => E (uniform C_) (fun i => w i x_2 * (dot (h y) (m i)))))) + ((1) * (E (P 1) (fun x_2 => dot (h x_2) (h x_2))) + ((2 * (inv lambda)) * (E (P 1) (fun x_2 => E (P 1) (fun y => dot (h x_2) (h y)) * (E (uniform C_) (fun i => w i x_2)))) + (((-2) * (inv lambda)) * (E (P 1) (fun x_2 => E (uniform C_) (fun i => w i x_2 * (dot (h x_2) (m i))))) + (((inv lambda) ^ 2 * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))) * (E (P 1) (fun x_2 => (E (uniform C_) (fun i => w i x_2)) ^ 2)) + (((-2) * ((inv lambda) ^ 2)) * (E (P 1) (fun x_2 => E (P 1) (fun y => E (uniform C_) (fun i => w i x_2 * (dot (h y) (m i)))) * (E (uniform C_) (fun i => w i x_2)))) + (((inv lambda) ^ 2) * (E (P 1) (fun x_2 => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i x_2) * (w j x_2))))))))))))))).
      { linear. }
      transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun y => 1)) + ((-2) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + (((-2) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (inv lambda)) * (E (P 1) (fun y => E (uniform C_) (fun i => w i y))) + ((2 * (inv lambda)) * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i)))))) + ((1) * (E (P 1) (fun y => dot (h y) (h y))) + ((2 * (inv lambda)) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)) * (E (uniform C_) (fun i => w i y)))) + (((-2) * (inv lambda)) * (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (m i))))) + (((inv lambda) ^ 2 * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))) * (E (P 1) (fun y => (E (uniform C_) (fun i => w i y)) ^ 2)) + (((-2) * ((inv lambda) ^ 2)) * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i)))) * (E (uniform C_) (fun i => w i y)))) + (((inv lambda) ^ 2) * (E (P 1) (fun y => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i y) * (w j y))))))))))))))). { arrange. }
      assert (E37' : normal_form (E (P 1) (fun y => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      assert (E38' : normal_form (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)) * (E (uniform C_) (fun i => w i y)))) (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y))))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_2 => E (P 1) (fun x_39 => E (uniform C_) (fun r_40 => (dot (h x_2) (h x_39)) * (w r_40 x_2))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity (E (P 1) (fun x_39 => (E (uniform C_) (fun i => w i x_2)) * (dot (h x_2) (h x_39)))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (E (uniform C_) (fun i => w i x_2)) (fun x_39 => dot (h x_2) (h x_39)))]; arrange. }
          apply E_ext; intros x_39 D_x_39; draws.
          transitivity (E (uniform C_) (fun r_40 => (dot (h x_2) (h x_39)) * (w r_40 x_2))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (dot (h x_2) (h x_39)) (fun r_40 => w r_40 x_2))]; arrange. }
          apply E_ext; intros r_40 D_r_40; draws.
          arrange. }
        transitivity (E (P 1) (fun x_39 => E (P 1) (fun x_2 => E (uniform C_) (fun r_40 => (dot (h x_2) (h x_39)) * (w r_40 x_2))))).
        { exact (E_swap (P 1) (P 1) (fun x_2 x_39 => E (uniform C_) (fun r_40 => (dot (h x_2) (h x_39)) * (w r_40 x_2)))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E41' : normal_form (E (P 1) (fun y => (E (uniform C_) (fun i => w i y)) ^ 2)) (E (P 1) (fun y => E (uniform C_) (fun i => E (uniform C_) (fun j => w i y * (w j y)))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_2 => E (uniform C_) (fun r_42 => E (uniform C_) (fun r_43 => (w r_42 x_2) * (w r_43 x_2))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity (E (uniform C_) (fun r_42 => (E (uniform C_) (fun i => w i x_2)) * (w r_42 x_2))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (E (uniform C_) (fun i => w i x_2)) (fun r_42 => w r_42 x_2))]; arrange. }
          apply E_ext; intros r_42 D_r_42; draws.
          transitivity (E (uniform C_) (fun r_43 => (w r_42 x_2) * (w r_43 x_2))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (w r_42 x_2) (fun r_43 => w r_43 x_2))]; arrange. }
          apply E_ext; intros r_43 D_r_43; draws.
          arrange. }
        repeat (apply E_ext; intros); arrange. }
      assert (E44' : normal_form (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i)))) * (E (uniform C_) (fun i => w i y)))) (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (h z) * (w j y) * (w i y))))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_2 => E (P 1) (fun x_45 => E (uniform C_) (fun r_46 => E (uniform C_) (fun r_47 => (w r_46 x_2) * (dot (h x_45) (m r_47)) * (w r_47 x_2)))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity (E (P 1) (fun x_45 => (E (uniform C_) (fun i => w i x_2)) * (E (uniform C_) (fun i => w i x_2 * (dot (h x_45) (m i)))))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (E (uniform C_) (fun i => w i x_2)) (fun x_45 => E (uniform C_) (fun i => w i x_2 * (dot (h x_45) (m i)))))]; arrange. }
          apply E_ext; intros x_45 D_x_45; draws.
          transitivity (E (uniform C_) (fun r_46 => (E (uniform C_) (fun i => w i x_2 * (dot (h x_45) (m i)))) * (w r_46 x_2))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (E (uniform C_) (fun i => w i x_2 * (dot (h x_45) (m i)))) (fun r_46 => w r_46 x_2))]; arrange. }
          apply E_ext; intros r_46 D_r_46; draws.
          transitivity (E (uniform C_) (fun r_47 => (w r_46 x_2) * (w r_47 x_2 * (dot (h x_45) (m r_47))))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (w r_46 x_2) (fun r_47 => w r_47 x_2 * (dot (h x_45) (m r_47))))]; arrange. }
          apply E_ext; intros r_47 D_r_47; draws.
          arrange. }
        transitivity (E (P 1) (fun x_2 => E (P 1) (fun x_45 => E (uniform C_) (fun r_47 => E (uniform C_) (fun r_46 => (w r_46 x_2) * (dot (h x_45) (m r_47)) * (w r_47 x_2)))))).
        { apply E_ext; intros x_2 ?; apply E_ext; intros x_45 ?; exact (E_swap (uniform C_) (uniform C_) (fun r_46 r_47 => (w r_46 x_2) * (dot (h x_45) (m r_47)) * (w r_47 x_2))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) + E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) * (inv (lambda ^ 2)) - 2 * (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))) * (inv lambda) = (inv lambda) ^ 2 * (E (P 1) (fun y => E (uniform C_) (fun i => E (uniform C_) (fun j => w i y * (w j y))))) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + (inv lambda) ^ 2 * (E (P 1) (fun y => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i y) * (w j y))))) + 4 * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i)))))) * (inv lambda) + E (P 1) (fun y => dot (h y) (h y)) - 2 * (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i))))) * (inv lambda) - E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))) - 2 * ((inv lambda) ^ 2) * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (h z) * (w j y) * (w i y)))))) - 2 * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun y => E (uniform C_) (fun i => w i y))) * (inv lambda)).
  { transitivity (E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) + E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) * (inv (lambda ^ 2)) - 2 * (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))) * (inv lambda)). { arrange. }
    assert (E48' : normal_form (E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)))) (E (P 1) (fun y => dot (h y) (h y)) - E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))).
    { unfold normal_form.
      transitivity (E (P 1) (fun x_49 => (1) * (dot (h x_49) (h x_49)) + ((-2) * (E (P 1) (fun y => dot (h x_49) (h y))) + ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (1))))).
      { apply E_ext; intros x_49 D_x_49; draws.
        transitivity (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))) + dot (h x_49) (h x_49) - 2 * (E (P 1) (fun y => dot (h x_49) (h y)))).
        { transitivity (dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x_49)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (h x_49))). { arrange. }
          transitivity ((dot (h x_49) (h x_49) - E (P 1) (fun y => dot (h x_49) (h y))) - (E (P 1) (fun y => dot (h x_49) (h y)) - E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y)))). { products; arrange. }
          assert (E51' : normal_form (E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y))) (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))).
          { unfold normal_form.
            transitivity (E (P 1) (fun x_52 => (1) * (E (P 1) (fun y => dot (h x_52) (h y))))).
            { apply E_ext; intros x_52 D_x_52; draws.
              transitivity (E (P 1) (fun y => dot (h x_52) (h y))).
              { transitivity (dot (VE (P 1) (fun y => h y)) (h x_52)). { arrange. }
                transitivity (E (P 1) (fun y => dot (h x_52) (h y))). { products; arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (P 1) (fun x_52 => E (P 1) (fun y => dot (h x_52) (h y))))).
            { linear. }
            transitivity ((1) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (P 1) (fun x_49 => dot (h x_49) (h x_49))) + ((-2) * (E (P 1) (fun x_49 => E (P 1) (fun y => dot (h x_49) (h y)))) + ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun x_49 => 1))))).
      { linear. }
      transitivity ((1) * (E (P 1) (fun y => dot (h y) (h y))) + ((-2) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun y => 1))))). { arrange. }
      assert (E54' : normal_form (E (P 1) (fun y => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    assert (E55' : normal_form (E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))))) (E (P 1) (fun y => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i y) * (w j y)))) + E (P 1) (fun y => E (uniform C_) (fun i => E (uniform C_) (fun j => w i y * (w j y)))) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) - 2 * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (h z) * (w j y) * (w i y)))))))).
    { unfold normal_form.
      transitivity (E (P 1) (fun x_56 => (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * ((E (uniform C_) (fun i => w i x_56)) ^ 2) + ((-2) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_56 * (dot (h y) (m i)))) * (E (uniform C_) (fun i => w i x_56))) + ((1) * (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i x_56) * (w j x_56)))))))).
      { apply E_ext; intros x_56 D_x_56; draws.
        transitivity (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i x_56) * (w j x_56))) + (E (uniform C_) (fun i => w i x_56)) ^ 2 * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) - 2 * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_56 * (dot (h y) (m i))))) * (E (uniform C_) (fun i => w i x_56))).
        { transitivity (dot (VE (uniform C_) (fun i => vscale (w i x_56) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)))) (VE (uniform C_) (fun i => vscale (w i x_56) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))). { arrange. }
          transitivity (E (uniform C_) (fun i => dot (vscale (w i x_56) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))) (VE (uniform C_) (fun j => vscale (w j x_56) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m j)))))). { products; arrange. }
          assert (E57' : normal_form (E (uniform C_) (fun i => dot (vscale (w i x_56) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))) (VE (uniform C_) (fun j => vscale (w j x_56) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m j)))))) (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i x_56) * (w j x_56))) + (E (uniform C_) (fun i => w i x_56)) ^ 2 * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) - 2 * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_56 * (dot (h y) (m i))))) * (E (uniform C_) (fun i => w i x_56)))).
          { unfold normal_form.
            transitivity (E (uniform C_) (fun r_58 => (E (uniform C_) (fun i => w i x_56) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))) * (w r_58 x_56) + (((-1) * (E (uniform C_) (fun i => w i x_56))) * (w r_58 x_56 * (E (P 1) (fun y => dot (m r_58) (h y)))) + (((-1) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_56 * (dot (h y) (m i)))))) * (w r_58 x_56) + ((1) * (w r_58 x_56 * (E (uniform C_) (fun i => dot (m r_58) (m i) * (w i x_56))))))))).
            { apply E_ext; intros r_58 D_r_58; draws.
              transitivity (w r_58 x_56 * (E (uniform C_) (fun i => dot (m r_58) (m i) * (w i x_56))) + w r_58 x_56 * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (uniform C_) (fun i => w i x_56)) - w r_58 x_56 * (E (uniform C_) (fun i => w i x_56)) * (E (P 1) (fun y => dot (m r_58) (h y))) - w r_58 x_56 * (E (P 1) (fun y => E (uniform C_) (fun i => dot (h y) (m i) * (w i x_56))))).
              { transitivity (dot (vscale (w r_58 x_56) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_58))) (VE (uniform C_) (fun i => vscale (w i x_56) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))). { arrange. }
                transitivity (w r_58 x_56 * (E (uniform C_) (fun i => dot (m r_58) (vscale (w i x_56) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)))) - E (P 1) (fun y => dot (h y) (VE (uniform C_) (fun i => vscale (w i x_56) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))))). { products; arrange. }
                assert (E59' : normal_form (E (P 1) (fun y => dot (h y) (VE (uniform C_) (fun i => vscale (w i x_56) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))))) (E (P 1) (fun y => E (uniform C_) (fun i => w i x_56 * (dot (h y) (m i)))) - E (uniform C_) (fun i => w i x_56) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))))).
                { unfold normal_form.
                  transitivity (E (P 1) (fun x_60 => ((-1) * (E (uniform C_) (fun i => w i x_56))) * (E (P 1) (fun y => dot (h x_60) (h y))) + ((1) * (E (uniform C_) (fun i => w i x_56 * (dot (h x_60) (m i))))))).
                  { apply E_ext; intros x_60 D_x_60; draws.
                    transitivity (E (uniform C_) (fun i => w i x_56 * (dot (h x_60) (m i))) - E (P 1) (fun y => dot (h x_60) (h y)) * (E (uniform C_) (fun i => w i x_56))).
                    { transitivity (dot (h x_60) (VE (uniform C_) (fun i => vscale (w i x_56) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))). { arrange. }
                      transitivity (E (uniform C_) (fun i => dot (h x_60) (vscale (w i x_56) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))). { products; arrange. }
                      assert (E61' : normal_form (E (uniform C_) (fun i => dot (h x_60) (vscale (w i x_56) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))) (E (uniform C_) (fun i => w i x_56 * (dot (h x_60) (m i))) - E (P 1) (fun y => dot (h x_60) (h y)) * (E (uniform C_) (fun i => w i x_56)))).
                      { unfold normal_form.
                        transitivity (E (uniform C_) (fun r_62 => ((-1) * (E (P 1) (fun y => dot (h x_60) (h y)))) * (w r_62 x_56) + ((1) * (w r_62 x_56 * (dot (h x_60) (m r_62)))))).
                        { apply E_ext; intros r_62 D_r_62; draws.
                          transitivity (w r_62 x_56 * (dot (h x_60) (m r_62)) - w r_62 x_56 * (E (P 1) (fun y => dot (h y) (h x_60)))).
                          { transitivity (dot (h x_60) (vscale (w r_62 x_56) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_62)))). { arrange. }
                            transitivity (w r_62 x_56 * (dot (h x_60) (m r_62) - E (P 1) (fun y => dot (h y) (h x_60)))). { products; arrange. }
                            first [put; solve [ring] | first [arrange | equal]]. }
                          arrange. }
                        transitivity (((-1) * (E (P 1) (fun y => dot (h x_60) (h y)))) * (E (uniform C_) (fun r_62 => w r_62 x_56)) + ((1) * (E (uniform C_) (fun r_62 => w r_62 x_56 * (dot (h x_60) (m r_62)))))).
                        { linear. }
                        transitivity (((-1) * (E (P 1) (fun y => dot (h x_60) (h y)))) * (E (uniform C_) (fun i => w i x_56)) + ((1) * (E (uniform C_) (fun i => w i x_56 * (dot (h x_60) (m i)))))). { arrange. }
                        arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity (((-1) * (E (uniform C_) (fun i => w i x_56))) * (E (P 1) (fun x_60 => E (P 1) (fun y => dot (h x_60) (h y)))) + ((1) * (E (P 1) (fun x_60 => E (uniform C_) (fun i => w i x_56 * (dot (h x_60) (m i))))))).
                  { linear. }
                  transitivity (((-1) * (E (uniform C_) (fun i => w i x_56))) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + ((1) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_56 * (dot (h y) (m i))))))). { arrange. }
                  arrange. }
                assert (E64' : normal_form (E (uniform C_) (fun i => dot (m r_58) (vscale (w i x_56) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i))))) (E (uniform C_) (fun i => dot (m r_58) (m i) * (w i x_56)) - E (uniform C_) (fun i => w i x_56) * (E (P 1) (fun y => dot (m r_58) (h y))))).
                { unfold normal_form.
                  transitivity (E (uniform C_) (fun r_65 => ((-1) * (E (P 1) (fun y => dot (m r_58) (h y)))) * (w r_65 x_56) + ((1) * (dot (m r_58) (m r_65) * (w r_65 x_56))))).
                  { apply E_ext; intros r_65 D_r_65; draws.
                    transitivity (dot (m r_58) (m r_65) * (w r_65 x_56) - w r_65 x_56 * (E (P 1) (fun y => dot (m r_58) (h y)))).
                    { transitivity (dot (m r_58) (vscale (w r_65 x_56) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_65)))). { arrange. }
                      transitivity (w r_65 x_56 * (dot (m r_58) (m r_65) - E (P 1) (fun y => dot (m r_58) (h y)))). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity (((-1) * (E (P 1) (fun y => dot (m r_58) (h y)))) * (E (uniform C_) (fun r_65 => w r_65 x_56)) + ((1) * (E (uniform C_) (fun r_65 => dot (m r_58) (m r_65) * (w r_65 x_56))))).
                  { linear. }
                  transitivity (((-1) * (E (P 1) (fun y => dot (m r_58) (h y)))) * (E (uniform C_) (fun i => w i x_56)) + ((1) * (E (uniform C_) (fun i => dot (m r_58) (m i) * (w i x_56))))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((E (uniform C_) (fun i => w i x_56) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))) * (E (uniform C_) (fun r_58 => w r_58 x_56)) + (((-1) * (E (uniform C_) (fun i => w i x_56))) * (E (uniform C_) (fun r_58 => w r_58 x_56 * (E (P 1) (fun y => dot (m r_58) (h y))))) + (((-1) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_56 * (dot (h y) (m i)))))) * (E (uniform C_) (fun r_58 => w r_58 x_56)) + ((1) * (E (uniform C_) (fun r_58 => w r_58 x_56 * (E (uniform C_) (fun i => dot (m r_58) (m i) * (w i x_56))))))))).
            { linear. }
            transitivity ((E (uniform C_) (fun i => w i x_56) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))) * (E (uniform C_) (fun i => w i x_56)) + (((-1) * (E (uniform C_) (fun i => w i x_56))) * (E (uniform C_) (fun i => w i x_56 * (E (P 1) (fun y => dot (m i) (h y))))) + (((-1) * (E (P 1) (fun y => E (uniform C_) (fun i => w i x_56 * (dot (h y) (m i)))))) * (E (uniform C_) (fun i => w i x_56)) + ((1) * (E (uniform C_) (fun i => w i x_56 * (E (uniform C_) (fun j => dot (m i) (m j) * (w j x_56))))))))). { arrange. }
            assert (E67' : normal_form (E (uniform C_) (fun i => w i x_56 * (E (P 1) (fun y => dot (m i) (h y))))) (E (P 1) (fun y => E (uniform C_) (fun i => w i x_56 * (dot (h y) (m i)))))).
            { unfold normal_form.
              transitivity (E (uniform C_) (fun r_58 => E (P 1) (fun x_68 => (w r_58 x_56) * (dot (m r_58) (h x_68))))).
              { apply E_ext; intros r_58 D_r_58; draws.
                transitivity (E (P 1) (fun x_68 => (w r_58 x_56) * (dot (m r_58) (h x_68)))).
                { etransitivity; [| symmetry; exact (E_scale (P 1) (w r_58 x_56) (fun x_68 => dot (m r_58) (h x_68)))]; arrange. }
                apply E_ext; intros x_68 D_x_68; draws.
                arrange. }
              transitivity (E (P 1) (fun x_68 => E (uniform C_) (fun r_58 => (w r_58 x_56) * (dot (m r_58) (h x_68))))).
              { exact (E_swap (uniform C_) (P 1) (fun r_58 x_68 => (w r_58 x_56) * (dot (m r_58) (h x_68)))). }
              repeat (apply E_ext; intros); arrange. }
            assert (E69' : normal_form (E (uniform C_) (fun i => w i x_56 * (E (uniform C_) (fun j => dot (m i) (m j) * (w j x_56))))) (E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i x_56) * (w j x_56))))).
            { unfold normal_form.
              transitivity (E (uniform C_) (fun r_58 => E (uniform C_) (fun r_70 => (w r_58 x_56) * (w r_70 x_56) * (dot (m r_58) (m r_70))))).
              { apply E_ext; intros r_58 D_r_58; draws.
                transitivity (E (uniform C_) (fun r_70 => (w r_58 x_56) * (dot (m r_58) (m r_70) * (w r_70 x_56)))).
                { etransitivity; [| symmetry; exact (E_scale (uniform C_) (w r_58 x_56) (fun r_70 => dot (m r_58) (m r_70) * (w r_70 x_56)))]; arrange. }
                apply E_ext; intros r_70 D_r_70; draws.
                arrange. }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun x_56 => (E (uniform C_) (fun i => w i x_56)) ^ 2)) + ((-2) * (E (P 1) (fun x_56 => E (P 1) (fun y => E (uniform C_) (fun i => w i x_56 * (dot (h y) (m i)))) * (E (uniform C_) (fun i => w i x_56)))) + ((1) * (E (P 1) (fun x_56 => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i x_56) * (w j x_56)))))))).
      { linear. }
      transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun y => (E (uniform C_) (fun i => w i y)) ^ 2)) + ((-2) * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i)))) * (E (uniform C_) (fun i => w i y)))) + ((1) * (E (P 1) (fun y => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (m j) * (w i y) * (w j y)))))))). { arrange. }
      assert (E71' : normal_form (E (P 1) (fun y => (E (uniform C_) (fun i => w i y)) ^ 2)) (E (P 1) (fun y => E (uniform C_) (fun i => E (uniform C_) (fun j => w i y * (w j y)))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_56 => E (uniform C_) (fun r_72 => E (uniform C_) (fun r_73 => (w r_72 x_56) * (w r_73 x_56))))).
        { apply E_ext; intros x_56 D_x_56; draws.
          transitivity (E (uniform C_) (fun r_72 => (E (uniform C_) (fun i => w i x_56)) * (w r_72 x_56))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (E (uniform C_) (fun i => w i x_56)) (fun r_72 => w r_72 x_56))]; arrange. }
          apply E_ext; intros r_72 D_r_72; draws.
          transitivity (E (uniform C_) (fun r_73 => (w r_72 x_56) * (w r_73 x_56))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (w r_72 x_56) (fun r_73 => w r_73 x_56))]; arrange. }
          apply E_ext; intros r_73 D_r_73; draws.
          arrange. }
        repeat (apply E_ext; intros); arrange. }
      assert (E74' : normal_form (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i)))) * (E (uniform C_) (fun i => w i y)))) (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => E (uniform C_) (fun j => dot (m i) (h z) * (w j y) * (w i y))))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_56 => E (P 1) (fun x_75 => E (uniform C_) (fun r_76 => E (uniform C_) (fun r_77 => (w r_76 x_56) * (dot (h x_75) (m r_77)) * (w r_77 x_56)))))).
        { apply E_ext; intros x_56 D_x_56; draws.
          transitivity (E (P 1) (fun x_75 => (E (uniform C_) (fun i => w i x_56)) * (E (uniform C_) (fun i => w i x_56 * (dot (h x_75) (m i)))))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (E (uniform C_) (fun i => w i x_56)) (fun x_75 => E (uniform C_) (fun i => w i x_56 * (dot (h x_75) (m i)))))]; arrange. }
          apply E_ext; intros x_75 D_x_75; draws.
          transitivity (E (uniform C_) (fun r_76 => (E (uniform C_) (fun i => w i x_56 * (dot (h x_75) (m i)))) * (w r_76 x_56))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (E (uniform C_) (fun i => w i x_56 * (dot (h x_75) (m i)))) (fun r_76 => w r_76 x_56))]; arrange. }
          apply E_ext; intros r_76 D_r_76; draws.
          transitivity (E (uniform C_) (fun r_77 => (w r_76 x_56) * (w r_77 x_56 * (dot (h x_75) (m r_77))))).
          { etransitivity; [| symmetry; exact (E_scale (uniform C_) (w r_76 x_56) (fun r_77 => w r_77 x_56 * (dot (h x_75) (m r_77))))]; arrange. }
          apply E_ext; intros r_77 D_r_77; draws.
          arrange. }
        transitivity (E (P 1) (fun x_56 => E (P 1) (fun x_75 => E (uniform C_) (fun r_77 => E (uniform C_) (fun r_76 => (w r_76 x_56) * (dot (h x_75) (m r_77)) * (w r_77 x_56)))))).
        { apply E_ext; intros x_56 ?; apply E_ext; intros x_75 ?; exact (E_swap (uniform C_) (uniform C_) (fun r_76 r_77 => (w r_76 x_56) * (dot (h x_75) (m r_77)) * (w r_77 x_56))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    assert (E78' : normal_form (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))) (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))) * (E (P 1) (fun y => E (uniform C_) (fun i => w i y))) + E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i)))) - 2 * (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i)))))))).
    { unfold normal_form.
      transitivity (E (uniform C_) (fun r_79 => (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun y => w r_79 y)) + ((-2) * (E (P 1) (fun y => w r_79 y) * (E (P 1) (fun y => dot (m r_79) (h y)))) + ((1) * (dot (m r_79) (m r_79) * (E (P 1) (fun y => w r_79 y))))))).
      { apply E_ext; intros r_79 D_r_79; draws.
        transitivity (E (P 1) (fun y => w r_79 y) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + dot (m r_79) (m r_79) * (E (P 1) (fun y => w r_79 y)) - 2 * (E (P 1) (fun y => w r_79 y)) * (E (P 1) (fun y => dot (m r_79) (h y)))).
        { transitivity (E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m r_79)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m r_79)) * (w r_79 y))). { arrange. }
          assert (E80' : normal_form (E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m r_79)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m r_79)) * (w r_79 y))) (E (P 1) (fun y => w r_79 y) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + dot (m r_79) (m r_79) * (E (P 1) (fun y => w r_79 y)) - 2 * (E (P 1) (fun y => w r_79 y)) * (E (P 1) (fun y => dot (m r_79) (h y))))).
          { unfold normal_form.
            transitivity (E (P 1) (fun x_81 => (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (w r_79 x_81) + (((-2) * (E (P 1) (fun y => dot (m r_79) (h y)))) * (w r_79 x_81) + ((dot (m r_79) (m r_79)) * (w r_79 x_81))))).
            { apply E_ext; intros x_81 D_x_81; draws.
              transitivity (w r_79 x_81 * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) + w r_79 x_81 * (dot (m r_79) (m r_79)) - 2 * (w r_79 x_81) * (E (P 1) (fun y => dot (m r_79) (h y)))).
              { transitivity (dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_79)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_79)) * (w r_79 x_81)). { arrange. }
                transitivity (w r_79 x_81 * ((dot (m r_79) (m r_79) - E (P 1) (fun y => dot (m r_79) (h y))) - (E (P 1) (fun y => dot (m r_79) (h y)) - E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y))))). { products; arrange. }
                assert (E82' : normal_form (E (P 1) (fun y => dot (VE (P 1) (fun z => h z)) (h y))) (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))).
                { unfold normal_form.
                  transitivity (E (P 1) (fun x_83 => (1) * (E (P 1) (fun y => dot (h x_83) (h y))))).
                  { apply E_ext; intros x_83 D_x_83; draws.
                    transitivity (E (P 1) (fun y => dot (h x_83) (h y))).
                    { transitivity (dot (VE (P 1) (fun y => h y)) (h x_83)). { arrange. }
                      transitivity (E (P 1) (fun y => dot (h x_83) (h y))). { products; arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (P 1) (fun x_83 => E (P 1) (fun y => dot (h x_83) (h y))))).
                  { linear. }
                  transitivity ((1) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z))))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun x_81 => w r_79 x_81)) + (((-2) * (E (P 1) (fun y => dot (m r_79) (h y)))) * (E (P 1) (fun x_81 => w r_79 x_81)) + ((dot (m r_79) (m r_79)) * (E (P 1) (fun x_81 => w r_79 x_81))))).
            { linear. }
            transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (P 1) (fun y => w r_79 y)) + (((-2) * (E (P 1) (fun y => dot (m r_79) (h y)))) * (E (P 1) (fun y => w r_79 y)) + ((dot (m r_79) (m r_79)) * (E (P 1) (fun y => w r_79 y))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (uniform C_) (fun r_79 => E (P 1) (fun y => w r_79 y))) + ((-2) * (E (uniform C_) (fun r_79 => E (P 1) (fun y => w r_79 y) * (E (P 1) (fun y => dot (m r_79) (h y))))) + ((1) * (E (uniform C_) (fun r_79 => dot (m r_79) (m r_79) * (E (P 1) (fun y => w r_79 y))))))).
      { linear. }
      transitivity ((E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)))) * (E (uniform C_) (fun i => E (P 1) (fun y => w i y))) + ((-2) * (E (uniform C_) (fun i => E (P 1) (fun y => w i y) * (E (P 1) (fun y => dot (m i) (h y))))) + ((1) * (E (uniform C_) (fun i => dot (m i) (m i) * (E (P 1) (fun y => w i y))))))). { arrange. }
      assert (E86' : normal_form (E (uniform C_) (fun i => E (P 1) (fun y => w i y))) (E (P 1) (fun y => E (uniform C_) (fun i => w i y)))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_79 => E (P 1) (fun x_87 => (w r_79 x_87)))).
        { apply E_ext; intros r_79 D_r_79; draws.
          transitivity (E (P 1) (fun x_87 => (1) * (w r_79 x_87))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_87 => w r_79 x_87))]; arrange. }
          apply E_ext; intros x_87 D_x_87; draws.
          arrange. }
        transitivity (E (P 1) (fun x_87 => E (uniform C_) (fun r_79 => (w r_79 x_87)))).
        { exact (E_swap (uniform C_) (P 1) (fun r_79 x_87 => (w r_79 x_87))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E88' : normal_form (E (uniform C_) (fun i => E (P 1) (fun y => w i y) * (E (P 1) (fun y => dot (m i) (h y))))) (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i))))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_79 => E (P 1) (fun x_89 => E (P 1) (fun x_90 => (dot (m r_79) (h x_89)) * (w r_79 x_90))))).
        { apply E_ext; intros r_79 D_r_79; draws.
          transitivity (E (P 1) (fun x_89 => (E (P 1) (fun y => w r_79 y)) * (dot (m r_79) (h x_89)))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (E (P 1) (fun y => w r_79 y)) (fun x_89 => dot (m r_79) (h x_89)))]; arrange. }
          apply E_ext; intros x_89 D_x_89; draws.
          transitivity (E (P 1) (fun x_90 => (dot (m r_79) (h x_89)) * (w r_79 x_90))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (dot (m r_79) (h x_89)) (fun x_90 => w r_79 x_90))]; arrange. }
          apply E_ext; intros x_90 D_x_90; draws.
          arrange. }
        transitivity (E (P 1) (fun x_89 => E (uniform C_) (fun r_79 => E (P 1) (fun x_90 => (dot (m r_79) (h x_89)) * (w r_79 x_90))))).
        { exact (E_swap (uniform C_) (P 1) (fun r_79 x_89 => E (P 1) (fun x_90 => (dot (m r_79) (h x_89)) * (w r_79 x_90)))). }
        transitivity (E (P 1) (fun x_89 => E (P 1) (fun x_90 => E (uniform C_) (fun r_79 => (dot (m r_79) (h x_89)) * (w r_79 x_90))))).
        { apply E_ext; intros x_89 ?; exact (E_swap (uniform C_) (P 1) (fun r_79 x_90 => (dot (m r_79) (h x_89)) * (w r_79 x_90))). }
        transitivity (E (P 1) (fun x_90 => E (P 1) (fun x_89 => E (uniform C_) (fun r_79 => (dot (m r_79) (h x_89)) * (w r_79 x_90))))).
        { exact (E_swap (P 1) (P 1) (fun x_89 x_90 => E (uniform C_) (fun r_79 => (dot (m r_79) (h x_89)) * (w r_79 x_90)))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E91' : normal_form (E (uniform C_) (fun i => dot (m i) (m i) * (E (P 1) (fun y => w i y)))) (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i)))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_79 => E (P 1) (fun x_92 => (dot (m r_79) (m r_79)) * (w r_79 x_92)))).
        { apply E_ext; intros r_79 D_r_79; draws.
          transitivity (E (P 1) (fun x_92 => (dot (m r_79) (m r_79)) * (w r_79 x_92))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (dot (m r_79) (m r_79)) (fun x_92 => w r_79 x_92))]; arrange. }
          apply E_ext; intros x_92 D_x_92; draws.
          arrange. }
        transitivity (E (P 1) (fun x_92 => E (uniform C_) (fun r_79 => (dot (m r_79) (m r_79)) * (w r_79 x_92)))).
        { exact (E_swap (uniform C_) (P 1) (fun r_79 x_92 => (dot (m r_79) (m r_79)) * (w r_79 x_92))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    try assert (N93' : normal_form (inv (lambda ^ 2)) ((inv lambda) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : lambda <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (P 1) (fun y => dot (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) + E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) * (inv (lambda ^ 2)) - 2 * (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))) * (inv lambda)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L10' : E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) = E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (m i)))) + E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i))))) - E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i)))) - E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y)))))).
  { transitivity (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))). { arrange. }
    assert (E94' : normal_form (E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y)))) (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (m i)))) + E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i))))) - E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i)))) - E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y))))))).
    { unfold normal_form.
      transitivity (E (uniform C_) (fun r_95 => (1) * (E (P 1) (fun y => w r_95 y) * (E (P 1) (fun y => dot (m r_95) (h y)))) + ((-1) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z) * (w r_95 y)))) + ((-1) * (dot (m r_95) (m r_95) * (E (P 1) (fun y => w r_95 y))) + ((1) * (E (P 1) (fun y => w r_95 y * (dot (m r_95) (h y))))))))).
      { apply E_ext; intros r_95 D_r_95; draws.
        transitivity (E (P 1) (fun y => w r_95 y) * (E (P 1) (fun y => dot (m r_95) (h y))) + E (P 1) (fun y => w r_95 y * (dot (m r_95) (h y))) - dot (m r_95) (m r_95) * (E (P 1) (fun y => w r_95 y)) - E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z) * (w r_95 y)))).
        { transitivity (E (P 1) (fun y => dot (vadd (vscale (-1) (m r_95)) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m r_95)) * (w r_95 y))). { arrange. }
          assert (E96' : normal_form (E (P 1) (fun y => dot (vadd (vscale (-1) (m r_95)) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m r_95)) * (w r_95 y))) (E (P 1) (fun y => w r_95 y) * (E (P 1) (fun y => dot (m r_95) (h y))) + E (P 1) (fun y => w r_95 y * (dot (m r_95) (h y))) - dot (m r_95) (m r_95) * (E (P 1) (fun y => w r_95 y)) - E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z) * (w r_95 y))))).
          { unfold normal_form.
            transitivity (E (P 1) (fun x_97 => (-1) * (E (P 1) (fun y => dot (h x_97) (h y)) * (w r_95 x_97)) + ((1) * (w r_95 x_97 * (dot (m r_95) (h x_97))) + ((E (P 1) (fun y => dot (m r_95) (h y))) * (w r_95 x_97) + (((-1) * (dot (m r_95) (m r_95))) * (w r_95 x_97)))))).
            { apply E_ext; intros x_97 D_x_97; draws.
              transitivity (w r_95 x_97 * (dot (m r_95) (h x_97)) + w r_95 x_97 * (E (P 1) (fun y => dot (m r_95) (h y))) - E (P 1) (fun y => dot (h x_97) (h y)) * (w r_95 x_97) - w r_95 x_97 * (dot (m r_95) (m r_95))).
              { transitivity (dot (vadd (vscale (-1) (m r_95)) (h x_97)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m r_95)) * (w r_95 x_97)). { arrange. }
                transitivity (((dot (m r_95) (h x_97) - E (P 1) (fun y => dot (h x_97) (h y))) - (dot (m r_95) (m r_95) - E (P 1) (fun y => dot (m r_95) (h y)))) * (w r_95 x_97)). { products; arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((-1) * (E (P 1) (fun x_97 => E (P 1) (fun y => dot (h x_97) (h y)) * (w r_95 x_97))) + ((1) * (E (P 1) (fun x_97 => w r_95 x_97 * (dot (m r_95) (h x_97)))) + ((E (P 1) (fun y => dot (m r_95) (h y))) * (E (P 1) (fun x_97 => w r_95 x_97)) + (((-1) * (dot (m r_95) (m r_95))) * (E (P 1) (fun x_97 => w r_95 x_97)))))).
            { linear. }
            transitivity ((-1) * (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)) * (w r_95 y))) + ((1) * (E (P 1) (fun y => w r_95 y * (dot (m r_95) (h y)))) + ((E (P 1) (fun y => dot (m r_95) (h y))) * (E (P 1) (fun y => w r_95 y)) + (((-1) * (dot (m r_95) (m r_95))) * (E (P 1) (fun y => w r_95 y)))))). { arrange. }
            assert (E100' : normal_form (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z)) * (w r_95 y))) (E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z) * (w r_95 y))))).
            { unfold normal_form.
              transitivity (E (P 1) (fun x_97 => E (P 1) (fun x_101 => (w r_95 x_97) * (dot (h x_97) (h x_101))))).
              { apply E_ext; intros x_97 D_x_97; draws.
                transitivity (E (P 1) (fun x_101 => (w r_95 x_97) * (dot (h x_97) (h x_101)))).
                { etransitivity; [| symmetry; exact (E_scale (P 1) (w r_95 x_97) (fun x_101 => dot (h x_97) (h x_101)))]; arrange. }
                apply E_ext; intros x_101 D_x_101; draws.
                arrange. }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (uniform C_) (fun r_95 => E (P 1) (fun y => w r_95 y) * (E (P 1) (fun y => dot (m r_95) (h y))))) + ((-1) * (E (uniform C_) (fun r_95 => E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z) * (w r_95 y))))) + ((-1) * (E (uniform C_) (fun r_95 => dot (m r_95) (m r_95) * (E (P 1) (fun y => w r_95 y)))) + ((1) * (E (uniform C_) (fun r_95 => E (P 1) (fun y => w r_95 y * (dot (m r_95) (h y))))))))).
      { linear. }
      transitivity ((1) * (E (uniform C_) (fun i => E (P 1) (fun y => w i y) * (E (P 1) (fun y => dot (m i) (h y))))) + ((-1) * (E (uniform C_) (fun i => E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z) * (w i y))))) + ((-1) * (E (uniform C_) (fun i => dot (m i) (m i) * (E (P 1) (fun y => w i y)))) + ((1) * (E (uniform C_) (fun i => E (P 1) (fun y => w i y * (dot (m i) (h y))))))))). { arrange. }
      assert (E102' : normal_form (E (uniform C_) (fun i => E (P 1) (fun y => w i y) * (E (P 1) (fun y => dot (m i) (h y))))) (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i))))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_95 => E (P 1) (fun x_103 => E (P 1) (fun x_104 => (dot (m r_95) (h x_103)) * (w r_95 x_104))))).
        { apply E_ext; intros r_95 D_r_95; draws.
          transitivity (E (P 1) (fun x_103 => (E (P 1) (fun y => w r_95 y)) * (dot (m r_95) (h x_103)))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (E (P 1) (fun y => w r_95 y)) (fun x_103 => dot (m r_95) (h x_103)))]; arrange. }
          apply E_ext; intros x_103 D_x_103; draws.
          transitivity (E (P 1) (fun x_104 => (dot (m r_95) (h x_103)) * (w r_95 x_104))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (dot (m r_95) (h x_103)) (fun x_104 => w r_95 x_104))]; arrange. }
          apply E_ext; intros x_104 D_x_104; draws.
          arrange. }
        transitivity (E (P 1) (fun x_103 => E (uniform C_) (fun r_95 => E (P 1) (fun x_104 => (dot (m r_95) (h x_103)) * (w r_95 x_104))))).
        { exact (E_swap (uniform C_) (P 1) (fun r_95 x_103 => E (P 1) (fun x_104 => (dot (m r_95) (h x_103)) * (w r_95 x_104)))). }
        transitivity (E (P 1) (fun x_103 => E (P 1) (fun x_104 => E (uniform C_) (fun r_95 => (dot (m r_95) (h x_103)) * (w r_95 x_104))))).
        { apply E_ext; intros x_103 ?; exact (E_swap (uniform C_) (P 1) (fun r_95 x_104 => (dot (m r_95) (h x_103)) * (w r_95 x_104))). }
        transitivity (E (P 1) (fun x_104 => E (P 1) (fun x_103 => E (uniform C_) (fun r_95 => (dot (m r_95) (h x_103)) * (w r_95 x_104))))).
        { exact (E_swap (P 1) (P 1) (fun x_103 x_104 => E (uniform C_) (fun r_95 => (dot (m r_95) (h x_103)) * (w r_95 x_104)))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E105' : normal_form (E (uniform C_) (fun i => E (P 1) (fun y => E (P 1) (fun z => dot (h y) (h z) * (w i y))))) (E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y))))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_95 => E (P 1) (fun x_106 => E (P 1) (fun x_107 => (dot (h x_106) (h x_107)) * (w r_95 x_106))))).
        { apply E_ext; intros r_95 D_r_95; draws.
          transitivity (E (P 1) (fun x_106 => (1) * (E (P 1) (fun y => dot (h x_106) (h y) * (w r_95 x_106))))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_106 => E (P 1) (fun y => dot (h x_106) (h y) * (w r_95 x_106))))]; arrange. }
          apply E_ext; intros x_106 D_x_106; draws.
          transitivity (E (P 1) (fun x_107 => (1) * (dot (h x_106) (h x_107) * (w r_95 x_106)))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_107 => dot (h x_106) (h x_107) * (w r_95 x_106)))]; arrange. }
          apply E_ext; intros x_107 D_x_107; draws.
          arrange. }
        transitivity (E (P 1) (fun x_106 => E (uniform C_) (fun r_95 => E (P 1) (fun x_107 => (dot (h x_106) (h x_107)) * (w r_95 x_106))))).
        { exact (E_swap (uniform C_) (P 1) (fun r_95 x_106 => E (P 1) (fun x_107 => (dot (h x_106) (h x_107)) * (w r_95 x_106)))). }
        transitivity (E (P 1) (fun x_106 => E (P 1) (fun x_107 => E (uniform C_) (fun r_95 => (dot (h x_106) (h x_107)) * (w r_95 x_106))))).
        { apply E_ext; intros x_106 ?; exact (E_swap (uniform C_) (P 1) (fun r_95 x_107 => (dot (h x_106) (h x_107)) * (w r_95 x_106))). }
        transitivity (E (P 1) (fun x_107 => E (P 1) (fun x_106 => E (uniform C_) (fun r_95 => (dot (h x_106) (h x_107)) * (w r_95 x_106))))).
        { exact (E_swap (P 1) (P 1) (fun x_106 x_107 => E (uniform C_) (fun r_95 => (dot (h x_106) (h x_107)) * (w r_95 x_106)))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E108' : normal_form (E (uniform C_) (fun i => dot (m i) (m i) * (E (P 1) (fun y => w i y)))) (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i)))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_95 => E (P 1) (fun x_109 => (dot (m r_95) (m r_95)) * (w r_95 x_109)))).
        { apply E_ext; intros r_95 D_r_95; draws.
          transitivity (E (P 1) (fun x_109 => (dot (m r_95) (m r_95)) * (w r_95 x_109))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (dot (m r_95) (m r_95)) (fun x_109 => w r_95 x_109))]; arrange. }
          apply E_ext; intros x_109 D_x_109; draws.
          arrange. }
        transitivity (E (P 1) (fun x_109 => E (uniform C_) (fun r_95 => (dot (m r_95) (m r_95)) * (w r_95 x_109)))).
        { exact (E_swap (uniform C_) (P 1) (fun r_95 x_109 => (dot (m r_95) (m r_95)) * (w r_95 x_109))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E110' : normal_form (E (uniform C_) (fun i => E (P 1) (fun y => w i y * (dot (m i) (h y))))) (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (m i)))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_95 => E (P 1) (fun x_111 => (w r_95 x_111) * (dot (m r_95) (h x_111))))).
        { apply E_ext; intros r_95 D_r_95; draws.
          transitivity (E (P 1) (fun x_111 => (1) * (w r_95 x_111 * (dot (m r_95) (h x_111))))).
          { etransitivity; [| symmetry; exact (E_scale (P 1) (1) (fun x_111 => w r_95 x_111 * (dot (m r_95) (h x_111))))]; arrange. }
          apply E_ext; intros x_111 D_x_111; draws.
          arrange. }
        transitivity (E (P 1) (fun x_111 => E (uniform C_) (fun r_95 => (w r_95 x_111) * (dot (m r_95) (h x_111))))).
        { exact (E_swap (uniform C_) (P 1) (fun r_95 x_111 => (w r_95 x_111) * (dot (m r_95) (h x_111)))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E (uniform C_) (fun i => E (P 1) (fun y => dot (vadd (vscale (-1) (m i)) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)) * (w i y))) = 0) by says H_mean_across.
  assert (R1' : (E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (m i)))) + E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i))))) - E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i)))) - E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y)))))) - (0) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  apply (by_combination _ _ (((-2) * (inv lambda)) * ((E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (h y) (m i)))) + E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i y * (dot (h z) (m i))))) - E (P 1) (fun y => E (uniform C_) (fun i => w i y * (dot (m i) (m i)))) - E (P 1) (fun y => E (P 1) (fun z => E (uniform C_) (fun i => w i z * (dot (h z) (h y)))))) - (0)))); [| rewrite R1'; ring].
  first [put; solve [ring] | equal].
Qed.

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
  { assert (U' : forall z0' z1' z2' : R, ((z0') = (((z2') + (z1') * (inv (lambda ^ 2)) - 2 * B * (inv lambda)))) -> ((z2') = B + W) -> (lambda > 0) -> (B > 0) -> ((z1') <= B * lambda) -> ((z0') >= 0) -> W * (inv B) - (inv lambda - 1) = (((z0') - 0) * (inv B) + inv (lambda ^ 2) * (inv B) * (B * lambda - (z1')))).
    { clear - B lambda W.
      intros z0' z1' z2' H_expanded H_splits H_lambda_pos_0 H_B_pos_0 H_explained_share H_square.
      rewrite ?H_expanded, ?H_splits.
      rewrite ?H_expanded, ?H_splits.
      try assert (N29' : normal_form (((((z2') + (z1') * (inv (lambda ^ 2)) - 2 * B * (inv lambda))))) (B + (inv lambda) ^ 2 * (z1') + W - 2 * B * (inv lambda))) by (unfold normal_form; try assert (N28' : normal_form (inv (lambda ^ 2)) ((inv lambda) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : lambda <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
      try assert (N30' : normal_form (inv (lambda ^ 2)) ((inv lambda) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : lambda <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      assert (Z0' : B <> 0) by (apply positive_ne; sign).
      assert (Z1' : lambda <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
    pose proof (U' (E (P 1) (fun y => dot (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))) (vadd (vscale ((-1) * (inv lambda)) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i))))) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))))) (E (P 1) (fun y => dot (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))) (VE (uniform C_) (fun i => vscale (w i y) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m i)))))) (E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y)) (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (h y))))) as V'.
    specialize (V' ltac:(says H_expanded)).
    specialize (V' ltac:(says H_splits)).
    specialize (V' ltac:(says H_lambda_pos_0)).
    specialize (V' ltac:(says H_B_pos_0)).
    specialize (V' ltac:(says H_explained_share)).
    specialize (V' ltac:(says H_square)).
    rearranged V'. }
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
