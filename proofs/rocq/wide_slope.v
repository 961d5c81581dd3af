(** Wide networks: the slope of $NC1$ in $1/h$ is an inner product of two gradients (wide-slope)

  Given [p > 0]: p > 0
  Given [smooth]: q is smooth
  Given [S]: s(_2, _1, _0) = -p*_0*q(_2, _1, _0) + delta(_1, _2)*p for all nat, nat, real
  Given [G]: g(_1, _0) = q(_1, _0, 0)*p^(-1) for all nat, nat
  Then s(_1, _0, 0) = delta(_1, _0)*p for all nat, nat
  Then diff(t -> s(_2, _1, t), 0) = -q(_1, _0, 0)*p for all nat, nat
  Then d^2*E[E[n(c, e)*diff(t -> s(c, e, t), 0); e ~ uniform(d)]; c ~ uniform(d)] = -d^2*E[E[n(c,
    e)*g(c, e); e ~ uniform(d)]; c ~ uniform(d)]*p^2
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [at t], by Specialise:
  s(i, k, t) = p*delta(k, i) - p*q(i, k, t)*t
*)
Lemma step_at_t (i : R) (k : R) (p : R) (t : R) (q : R -> R -> R -> R) (s : R -> R -> R -> R)
    (label_i : label i)
    (label_k : label k)
    (H_p_pos_0 : p > 0)
    (H_S : forall j : R, label j -> forall i1 : R, label i1 -> forall u : R, s j i1 u = delta i1 j * p - p * u * (q j i1 u)) :
  s i k t = p * (delta k i) - p * (q i k t) * t.
Proof.
  pose proof (H_S (i) ltac:(labels) (k) ltac:(labels) (t)) as I'.
  assert (G' : (s i k t) - (p * (delta k i) - p * (q i k t) * t) = (s (i) (k) (t)) - (delta (k) (i) * p - p * (t) * (q (i) (k) (t)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [at 0], by Specialise:
  s(i, k, 0) = p*delta(k, i)
*)
Lemma step_at_0 (i : R) (k : R) (p : R) (q : R -> R -> R -> R) (s : R -> R -> R -> R)
    (label_i : label i)
    (label_k : label k)
    (H_p_pos_0 : p > 0)
    (H_S : forall j : R, label j -> forall i1 : R, label i1 -> forall u : R, s j i1 u = delta i1 j * p - p * u * (q j i1 u)) :
  s i k 0 = p * (delta k i).
Proof.
  pose proof (H_S (i) ltac:(labels) (k) ltac:(labels) (0)) as I'.
  assert (G' : (s i k 0) - (p * (delta k i)) = (s (i) (k) (0)) - (delta (k) (i) * p - p * (0) * (q (i) (k) (0)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [prior], by Specialise:
  s(_1, _0, 0) = delta(_1, _0)*p for all nat, nat
*)
Lemma step_prior (p : R) (q : R -> R -> R -> R) (s : R -> R -> R -> R)
    (H_p_pos_0 : p > 0)
    (H_S : forall j : R, label j -> forall i1 : R, label i1 -> forall u : R, s j i1 u = delta i1 j * p - p * u * (q j i1 u)) :
  forall j : R, label j -> forall i1 : R, label i1 -> s j i1 0 = delta j i1 * p.
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : s (any0) (any1) 0 = p * (delta (any1) (any0))).
  { apply (step_at_0 (any0) (any1) (p) (q) (s)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [rate], by Algebra:
  diff(r -> s(i, k, r), t) = -p*t*diff(r -> q(i, k, r), t) - p*q(i, k, t)
  Not stated: smooth functions are not translated
*)

(** Step [rate at 0], by Specialise:
  diff(t -> s(i, k, t), 0) = -p*q(i, k, 0)
*)
Lemma step_rate_at_0 (i : R) (k : R) (p : R) (q : R -> R -> R -> R) (s : R -> R -> R -> R)
    (label_i : label i)
    (label_k : label k)
    (H_p_pos_0 : p > 0) :
  diff (fun u => s i k u) 0 = (-1) * p * (q i k 0).
Proof. (* Admitted: rate is not stated *)
Admitted.

(** Step [slope], by Specialise:
  diff(t -> s(_2, _1, t), 0) = -q(_1, _0, 0)*p for all nat, nat
*)
Lemma step_slope (p : R) (q : R -> R -> R -> R) (s : R -> R -> R -> R)
    (H_p_pos_0 : p > 0) :
  forall j : R, label j -> forall i1 : R, label i1 -> diff (fun u => s j i1 u) 0 = (-1) * (q j i1 0) * p.
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : diff (fun u => s (any0) (any1) u) 0 = (-1) * p * (q (any0) (any1) 0)).
  { apply (step_rate_at_0 (any0) (any1) (p) (q) (s)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [theorem], by Algebra:
  d^2*E[E[n(c, e)*diff(t -> s(c, e, t), 0); e ~ uniform(d)]; c ~ uniform(d)] = -d^2*E[E[n(c,
    e)*g(c, e); e ~ uniform(d)]; c ~ uniform(d)]*p^2
*)
Lemma step_theorem (d : R) (p : R) (g : R -> R -> R) (n : R -> R -> R) (q : R -> R -> R -> R) (s : R -> R -> R -> R)
    (label_d : label d)
    (H_p_pos_0 : p > 0)
    (H_G : forall j : R, label j -> forall i1 : R, label i1 -> g j i1 = q j i1 0 * (inv p)) :
  d ^ 2 * (E (uniform d) (fun j => E (uniform d) (fun i1 => n j i1 * (diff (fun u => s j i1 u) 0)))) = (-1) * (d ^ 2) * (E (uniform d) (fun j => E (uniform d) (fun i1 => n j i1 * (g j i1)))) * (p ^ 2).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem_1 (p : R) (q : R -> R -> R -> R) (s : R -> R -> R -> R)
    (H_p_pos_0 : p > 0)
    (H_S : forall j : R, label j -> forall i1 : R, label i1 -> forall u : R, s j i1 u = delta i1 j * p - p * u * (q j i1 u)) :
  forall j : R, label j -> forall i1 : R, label i1 -> s j i1 0 = delta j i1 * p.
Proof. exact (step_prior (p) (q) (s) H_p_pos_0 H_S). Qed.

Theorem theorem_2 (p : R) (q : R -> R -> R -> R) (s : R -> R -> R -> R)
    (H_p_pos_0 : p > 0) :
  forall j : R, label j -> forall i1 : R, label i1 -> diff (fun u => s j i1 u) 0 = (-1) * (q j i1 0) * p.
Proof. exact (step_slope (p) (q) (s) H_p_pos_0). Qed.

Theorem theorem_3 (d : R) (p : R) (g : R -> R -> R) (n : R -> R -> R) (q : R -> R -> R -> R) (s : R -> R -> R -> R)
    (label_d : label d)
    (H_p_pos_0 : p > 0)
    (H_G : forall j : R, label j -> forall i1 : R, label i1 -> g j i1 = q j i1 0 * (inv p)) :
  d ^ 2 * (E (uniform d) (fun j => E (uniform d) (fun i1 => n j i1 * (diff (fun u => s j i1 u) 0)))) = (-1) * (d ^ 2) * (E (uniform d) (fun j => E (uniform d) (fun i1 => n j i1 * (g j i1)))) * (p ^ 2).
Proof. exact (step_theorem (d) (p) (g) (n) (q) (s) label_d H_p_pos_0 H_G). Qed.
