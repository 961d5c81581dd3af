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
  { assert (U' : forall z0' : R, (B = (z0')) -> ((z0') > 0) -> B - 0 = (1 * ((z0') - 0))).
    { clear - B.
      intros z0' H_B H_apart.
      rewrite ?H_B.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x))))) as V'.
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
  assert (P0' : 0 <= (1) * ((lambda * (E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x))))) - (E (P 1) (fun x => dot (VE (uniform C_) (fun i => vscale (w i x) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)))) (VE (uniform C_) (fun i => vscale (w i x) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (B * lambda) - (E (P 1) (fun x => dot (VE (uniform C_) (fun i => vscale (w i x) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)))) (VE (uniform C_) (fun i => vscale (w i x) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)))))) = (1) * ((lambda * (E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x))))) - (E (P 1) (fun x => dot (VE (uniform C_) (fun i => vscale (w i x) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)))) (VE (uniform C_) (fun i => vscale (w i x) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)))))))).
  { assert (U' : forall z0' z1' : R, (B = (z1')) -> (lambda > 0) -> ((z0') <= ((lambda * (z1')))) -> ((z1') > 0) -> (B * lambda - (z0')) = (1 * (lambda * (z1') - (z0')))).
    { clear - B lambda.
      intros z0' z1' H_B H_lambda_pos_0 H_explained H_apart.
      rewrite ?H_B.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (P 1) (fun x => dot (VE (uniform C_) (fun i => vscale (w i x) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)))) (VE (uniform C_) (fun i => vscale (w i x) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)))))) (E (uniform C_) (fun i => E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m i)) * (w i x))))) as V'.
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
  pose proof (H_class_means (c) ltac:(labels) (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (m c))) as I'.
  assert (G' : (E (P 1) (fun x => dot (vadd (vscale (-1) (VE (P 1) (fun y => h y))) (m c)) (vadd (vscale (-1) (m c)) (h x)) * (w c x))) - (0) = (E (P 1) (fun x => w (c) x * (dot (vadd (vscale (-1) (VE (P 1) (fun x => h x))) (m c)) (vadd (vscale (-1) (m (c))) (h x))))) - (0)).
  { assert (U' : forall z0' : R, ((z0') - 0) = ((z0') - 0)).
    { clear.
      intros z0'.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (P 1) (fun y => dot (vadd (vscale (-1) (VE (P 1) (fun z => h z))) (m c)) (vadd (vscale (-1) (m c)) (h y)) * (w c y)))) as V'.
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
