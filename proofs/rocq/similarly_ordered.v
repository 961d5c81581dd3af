(** Two ratios that nowhere rise are similarly ordered (similarly-ordered)

  Given [b > 0]: b(_0) > 0 for all nat
  Given [d > 0]: d(_0) > 0 for all nat
  Given [a/b falls]: a(_0)*b(1 + _0) >= b(_0)*a(1 + _0) for all nat
  Given [c/d falls]: d(1 + _0)*c(_0) >= c(1 + _0)*d(_0) for all nat
  Then (-b(n)*a(k) + b(k)*a(n))*(c(n)*d(k) - d(n)*c(k)) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require falling_ratio.
Open Scope R_scope.

(** Step [a/b], by Instance:
  a(k)*b(n + k) >= b(k)*a(n + k)
*)
Lemma step_a_over_b (k : R) (n : R) (a : R -> R) (b : R -> R)
    (label_k : label k)
    (label_n : label n)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i))) :
  a k * (b (n + k)) >= b k * (a (n + k)).
Proof.
  assert (I' : a (k) * (b ((n) + (k))) >= b (k) * (a ((n) + (k)))).
  { apply (falling_ratio.step_all_n (k) (n) (a) (b)); [premise | premise | premise | premise]. }
  assert (G' : (a k * (b (n + k))) - (b k * (a (n + k))) = (a (k) * (b ((n) + (k)))) - (b (k) * (a ((n) + (k))))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [c/d], by Instance:
  c(k)*d(n + k) >= c(n + k)*d(k)
*)
Lemma step_c_over_d (k : R) (n : R) (c : R -> R) (d : R -> R)
    (label_k : label k)
    (label_n : label n)
    (H_d_pos_0 : forall i : R, label i -> d i > 0)
    (H_c_over_d_falls : forall i : R, label i -> d (1 + i) * (c i) >= c (1 + i) * (d i)) :
  c k * (d (n + k)) >= c (n + k) * (d k).
Proof.
  assert (I' : (fun v0 => c v0) (k) * ((fun v0 => d v0) ((n) + (k))) >= (fun v0 => d v0) (k) * ((fun v0 => c v0) ((n) + (k)))).
  { apply (falling_ratio.step_all_n (k) (n) ((fun v0 => c v0)) ((fun v0 => d v0))); [premise | premise | premise_by H_d_pos_0 | premise_by H_c_over_d_falls]. }
  cbv beta in I'.
  assert (J' : c k * (d (n + k)) >= c (n + k) * (d k)) by first [exact I' | sides_of I' | fits I'].
  first [exact J' | lra | congruent_to J' | fit J'].
Qed.

(** Step [a/b after n], by Specialise:
  a(n)*b(n + k) >= b(n)*a(n + k)
*)
Lemma step_a_over_b_after_n (k : R) (n : R) (a : R -> R) (b : R -> R)
    (label_k : label k)
    (label_n : label n)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i))) :
  a n * (b (n + k)) >= b n * (a (n + k)).
Proof.
  assert (I' : a (n) * (b ((k) + (n))) >= b (n) * (a ((k) + (n)))).
  { apply (step_a_over_b (n) (k) (a) (b)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [c/d after n], by Specialise:
  d(n + k)*c(n) >= d(n)*c(n + k)
*)
Lemma step_c_over_d_after_n (k : R) (n : R) (c : R -> R) (d : R -> R)
    (label_k : label k)
    (label_n : label n)
    (H_d_pos_0 : forall i : R, label i -> d i > 0)
    (H_c_over_d_falls : forall i : R, label i -> d (1 + i) * (c i) >= c (1 + i) * (d i)) :
  d (n + k) * (c n) >= d n * (c (n + k)).
Proof.
  assert (I' : c (n) * (d ((k) + (n))) >= c ((k) + (n)) * (d (n))).
  { apply (step_c_over_d (n) (k) (c) (d)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [equal], by Sign:
  0 >= 0
*)
Lemma step_equal :
  0 >= 0.
Proof.
  gap; by_number.
Qed.

(** Step [above], by Sign:
  (b(k)*a(n + k) - a(k)*b(n + k))*(-c(k)*d(n + k) + c(n + k)*d(k)) >= 0
*)
Lemma step_above (k : R) (n : R) (a : R -> R) (b : R -> R) (c : R -> R) (d : R -> R)
    (label_k : label k)
    (label_n : label n)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_d_pos_0 : forall i : R, label i -> d i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_c_over_d_falls : forall i : R, label i -> d (1 + i) * (c i) >= c (1 + i) * (d i)) :
  (b k * (a (n + k)) - a k * (b (n + k))) * (c (n + k) * (d k) - c k * (d (n + k))) >= 0.
Proof.
  pose proof (step_a_over_b (k) (n) (a) (b) label_k label_n H_b_pos_0 H_a_over_b_falls) as H_a_over_b.
  pose proof (step_c_over_d (k) (n) (c) (d) label_k label_n H_d_pos_0 H_c_over_d_falls) as H_c_over_d.
  gap; first [seen | sign_form ((c k * (d (n + k)) - c (n + k) * (d k)) * (a k * (b (n + k)) - b k * (a (n + k)))) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [below], by Sign:
  (a(n)*b(n + k) - b(n)*a(n + k))*(d(n + k)*c(n) - d(n)*c(n + k)) >= 0
*)
Lemma step_below (k : R) (n : R) (a : R -> R) (b : R -> R) (c : R -> R) (d : R -> R)
    (label_k : label k)
    (label_n : label n)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_d_pos_0 : forall i : R, label i -> d i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_c_over_d_falls : forall i : R, label i -> d (1 + i) * (c i) >= c (1 + i) * (d i)) :
  (a n * (b (n + k)) - b n * (a (n + k))) * (d (n + k) * (c n) - d n * (c (n + k))) >= 0.
Proof.
  pose proof (step_a_over_b_after_n (k) (n) (a) (b) label_k label_n H_b_pos_0 H_a_over_b_falls) as H_a_over_b_after_n.
  pose proof (step_c_over_d_after_n (k) (n) (c) (d) label_k label_n H_d_pos_0 H_c_over_d_falls) as H_c_over_d_after_n.
  gap; first [seen | sign_form ((a n * (b (n + k)) - b n * (a (n + k))) * (d (n + k) * (c n) - d n * (c (n + k)))) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [theorem], by Trichotomy:
  (-b(n)*a(k) + b(k)*a(n))*(c(n)*d(k) - d(n)*c(k)) >= 0
*)
Lemma step_theorem (k : R) (n : R) (a : R -> R) (b : R -> R) (c : R -> R) (d : R -> R)
    (label_k : label k)
    (label_n : label n)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_d_pos_0 : forall i : R, label i -> d i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_c_over_d_falls : forall i : R, label i -> d (1 + i) * (c i) >= c (1 + i) * (d i)) :
  (b k * (a n) - b n * (a k)) * (c n * (d k) - d n * (c k)) >= 0.
Proof.
  destruct (label_trichotomy n k label_n label_k) as [T' | [[m' [L' T']] | [m' [L' T']]]]; rewrite T'.
  - assert (I' := step_equal).
    fit I'.
  - assert (I' := step_above (k) (m') (a) (b) (c) (d)).
    specialize (I' ltac:(premise)).
    specialize (I' ltac:(premise)).
    specialize (I' ltac:(premise)).
    specialize (I' ltac:(premise)).
    specialize (I' ltac:(premise)).
    specialize (I' ltac:(premise)).
    fit I'.
  - assert (I' := step_below (m') (n) (a) (b) (c) (d)).
    specialize (I' ltac:(premise)).
    specialize (I' ltac:(premise)).
    specialize (I' ltac:(premise)).
    specialize (I' ltac:(premise)).
    specialize (I' ltac:(premise)).
    specialize (I' ltac:(premise)).
    fit I'.
Qed.

Theorem theorem (k : R) (n : R) (a : R -> R) (b : R -> R) (c : R -> R) (d : R -> R)
    (label_k : label k)
    (label_n : label n)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_d_pos_0 : forall i : R, label i -> d i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_c_over_d_falls : forall i : R, label i -> d (1 + i) * (c i) >= c (1 + i) * (d i)) :
  (b k * (a n) - b n * (a k)) * (c n * (d k) - d n * (c k)) >= 0.
Proof. exact (step_theorem (k) (n) (a) (b) (c) (d) label_k label_n H_b_pos_0 H_d_pos_0 H_a_over_b_falls H_c_over_d_falls). Qed.
