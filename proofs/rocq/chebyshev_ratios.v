(** Chebyshev's inequality: $E[a c] E[b d] >= E[a d] E[b c]$ if $a/b$ and $c/d$ nowhere rise (chebyshev-ratios)

  Given [b > 0]: b(_0) > 0 for all nat
  Given [d > 0]: d(_0) > 0 for all nat
  Given [a/b falls]: a(_0)*b(1 + _0) >= b(_0)*a(1 + _0) for all nat
  Given [c/d falls]: d(1 + _0)*c(_0) >= c(1 + _0)*d(_0) for all nat
  Then E[b(c)*d(c); c ~ P]*E[a(c)*c(c); c ~ P] >= E[b(c)*c(c); c ~ P]*E[a(c)*d(c); c ~ P]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
From NCProofs Require similarly_ordered.
Open Scope R_scope.

(** Step [ordered], by Instance:
  (-b(n)*a(k) + b(k)*a(n))*(c(n)*d(k) - d(n)*c(k)) >= 0
*)
Lemma step_ordered (k : R) (n : R) (a : R -> R) (b : R -> R) (c : R -> R) (d : R -> R)
    (label_k : label k)
    (label_n : label n)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_d_pos_0 : forall i : R, label i -> d i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_c_over_d_falls : forall i : R, label i -> d (1 + i) * (c i) >= c (1 + i) * (d i)) :
  (b k * (a n) - b n * (a k)) * (c n * (d k) - d n * (c k)) >= 0.
Proof.
  assert (I' : (b (k) * (a (n)) - b (n) * (a (k))) * (c (n) * (d (k)) - d (n) * (c (k))) >= 0).
  { apply (similarly_ordered.step_theorem (k) (n) (a) (b) (c) (d)); [premise | premise | premise | premise | premise | premise]. }
  assert (G' : ((b k * (a n) - b n * (a k)) * (c n * (d k) - d n * (c k))) - (0) = ((b (k) * (a (n)) - b (n) * (a (k))) * (c (n) * (d (k)) - d (n) * (c (k)))) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [pairs], by Average:
  E[E[(d(e)*c(c) - d(c)*c(e))*(-b(c)*a(e) + b(e)*a(c)); e ~ P]; c ~ P] >= 0
*)
Lemma step_pairs (a : R -> R) (b : R -> R) (c : R -> R) (d : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_d_pos_0 : forall i : R, label i -> d i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_c_over_d_falls : forall i : R, label i -> d (1 + i) * (c i) >= c (1 + i) * (d i)) :
  E P (fun i => E P (fun j => (d j * (c i) - d i * (c j)) * (b j * (a i) - b i * (a j)))) >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Linear:
  E[b(c)*d(c); c ~ P]*E[a(c)*c(c); c ~ P] >= E[b(c)*c(c); c ~ P]*E[a(c)*d(c); c ~ P]
*)
Lemma step_theorem (a : R -> R) (b : R -> R) (c : R -> R) (d : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_d_pos_0 : forall i : R, label i -> d i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_c_over_d_falls : forall i : R, label i -> d (1 + i) * (c i) >= c (1 + i) * (d i)) :
  E P (fun i => b i * (d i)) * (E P (fun i => a i * (c i))) >= E P (fun i => b i * (c i)) * (E P (fun i => a i * (d i))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (a : R -> R) (b : R -> R) (c : R -> R) (d : R -> R) (P : law R)
    (sort_P : law_of_labels P)
    (H_b_pos_0 : forall i : R, label i -> b i > 0)
    (H_d_pos_0 : forall i : R, label i -> d i > 0)
    (H_a_over_b_falls : forall i : R, label i -> a i * (b (1 + i)) >= b i * (a (1 + i)))
    (H_c_over_d_falls : forall i : R, label i -> d (1 + i) * (c i) >= c (1 + i) * (d i)) :
  E P (fun i => b i * (d i)) * (E P (fun i => a i * (c i))) >= E P (fun i => b i * (c i)) * (E P (fun i => a i * (d i))).
Proof. exact (step_theorem (a) (b) (c) (d) (P) sort_P H_b_pos_0 H_d_pos_0 H_a_over_b_falls H_c_over_d_falls). Qed.
Print Assumptions theorem.
