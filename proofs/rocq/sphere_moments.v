(** Moments of the cosine, for densities on a sphere that rise along an axis (sphere-moments)

  Given [h rises]: h(_0^2 + _1) >= h(_1) for all real, real
  Given [mirrored]: S1 is the law of -x, x ~ S1
  Given [M]: M(_0) = E[E[E[h(sin(t))*h(sin(t)*sin(r) + cos(r)*s*cos(t))*(1 - cos(r)^2)^(-1 +
    _3)*sin(r); s ~ X1]; r ~ S1]; t ~ S1] for all nat
  Then M(k) >= 0
  Then M(k) >= M(1 + k)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require rising_plane.
Open Scope R_scope.

(** Step [pointwise], by Instance:
  (-h(-sin(a)) + h(sin(a)))*(-h(x*cos(a)*cos(b) - sin(b)*sin(a)) + h(sin(b)*sin(a) +
    x*cos(a)*cos(b)))*sin(b) >= 0
*)
Lemma step_pointwise (a : R) (b : R) (x : R) (h : R -> R)
    (H_h_rises : forall u : R, forall w : R, h (w ^ 2 + u) >= h u) :
  (h (sin a) - h ((-1) * (sin a))) * (h (sin b * (sin a) + x * (cos a) * (cos b)) - h (x * (cos a) * (cos b) - sin b * (sin a))) * (sin b) >= 0.
Proof.
  assert (I' : (h (sin a) - h ((-1) * (sin a))) * (sin b) * (h ((sin b) * (sin a) + (x * (cos a) * (cos b))) - h ((x * (cos a) * (cos b)) - (sin b) * (sin a))) >= 0).
  { apply (rising_plane.step_s (sin a) (sin b) (x * (cos a) * (cos b)) (h)); [premise]. }
  assert (G' : ((h (sin a) - h ((-1) * (sin a))) * (h (sin b * (sin a) + x * (cos a) * (cos b)) - h (x * (cos a) * (cos b) - sin b * (sin a))) * (sin b)) - (0) = ((h (sin a) - h ((-1) * (sin a))) * (sin b) * (h ((sin b) * (sin a) + (x * (cos a) * (cos b))) - h ((x * (cos a) * (cos b)) - (sin b) * (sin a)))) - (0)).
  { try assert (N3' : normal_form ((h ((x * (cos a) * (cos b)) - (sin b) * (sin a)))) (h (x * (cos a) * (cos b) - sin b * (sin a)))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
    try assert (N4' : normal_form ((h ((sin b) * (sin a) + (x * (cos a) * (cos b))))) (h (sin b * (sin a) + x * (cos a) * (cos b)))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [even], by Sign:
  (1 - cos(b)^2)^(-1 + k) >= 0
*)
Lemma step_even (b : R) (k : R)
    (label_k : label k) :
  npow (1 - (cos b) ^ 2) (k - 1) >= 0.
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [odd parts], by Linear:
  (-h(-sin(a)) + h(sin(a)))*(-h(x*cos(a)*cos(b) - sin(b)*sin(a)) + h(sin(b)*sin(a) +
    x*cos(a)*cos(b)))*sin(b)*(1 - cos(b)^2)^(-1 + k) >= 0
*)
Lemma step_odd_parts (a : R) (b : R) (k : R) (x : R) (h : R -> R)
    (label_k : label k)
    (H_h_rises : forall u : R, forall w : R, h (w ^ 2 + u) >= h u) :
  (h (sin a) - h ((-1) * (sin a))) * (h (sin b * (sin a) + x * (cos a) * (cos b)) - h (x * (cos a) * (cos b) - sin b * (sin a))) * (sin b) * (npow (1 - (cos b) ^ 2) (k - 1)) >= 0.
Proof.
  pose proof (step_pointwise (a) (b) (x) (h) H_h_rises) as H_pointwise.
  pose proof (step_even (b) (k) label_k) as H_even.
  assert (P0' : 0 <= (npow (1 - (cos b) ^ 2) (k - 1)) * (((h (sin a) - h ((-1) * (sin a))) * (h (sin b * (sin a) + x * (cos a) * (cos b)) - h (x * (cos a) * (cos b) - sin b * (sin a))) * (sin b)) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((h (sin a) - h ((-1) * (sin a))) * (h (sin b * (sin a) + x * (cos a) * (cos b)) - h (x * (cos a) * (cos b) - sin b * (sin a))) * (sin b) * (npow (1 - (cos b) ^ 2) (k - 1))) - (0) = (npow (1 - (cos b) ^ 2) (k - 1)) * (((h (sin a) - h ((-1) * (sin a))) * (h (sin b * (sin a) + x * (cos a) * (cos b)) - h (x * (cos a) * (cos b) - sin b * (sin a))) * (sin b)) - (0))).
  { try assert (N0' : normal_form (npow (1 - (cos b) ^ 2) (k - 1)) (npow ((sin b) ^ 2) (k - 1))) by first [(unfold normal_form; replace (1 - (cos b) ^ 2) with ((sin b) ^ 2) by first [ring | put; ring | equal]; normal) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [odd parts, weighted], by Linear:
  (-h(-sin(a)) + h(sin(a)))*(-h(x*cos(a)*cos(b) - sin(b)*sin(a)) + h(sin(b)*sin(a) +
    x*cos(a)*cos(b)))*sin(b)*cos(b)^2*(1 - cos(b)^2)^(-1 + k) >= 0
*)
Lemma step_odd_parts__weighted (a : R) (b : R) (k : R) (x : R) (h : R -> R)
    (label_k : label k)
    (H_h_rises : forall u : R, forall w : R, h (w ^ 2 + u) >= h u) :
  (h (sin a) - h ((-1) * (sin a))) * (h (sin b * (sin a) + x * (cos a) * (cos b)) - h (x * (cos a) * (cos b) - sin b * (sin a))) * (sin b) * ((cos b) ^ 2) * (npow (1 - (cos b) ^ 2) (k - 1)) >= 0.
Proof.
  pose proof (step_odd_parts (a) (b) (k) (x) (h) label_k H_h_rises) as H_odd_parts.
  assert (P0' : 0 <= ((cos b) ^ 2) * (((h (sin a) - h ((-1) * (sin a))) * (h (sin b * (sin a) + x * (cos a) * (cos b)) - h (x * (cos a) * (cos b) - sin b * (sin a))) * (sin b) * (npow (1 - (cos b) ^ 2) (k - 1))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((h (sin a) - h ((-1) * (sin a))) * (h (sin b * (sin a) + x * (cos a) * (cos b)) - h (x * (cos a) * (cos b) - sin b * (sin a))) * (sin b) * ((cos b) ^ 2) * (npow (1 - (cos b) ^ 2) (k - 1))) - (0) = ((cos b) ^ 2) * (((h (sin a) - h ((-1) * (sin a))) * (h (sin b * (sin a) + x * (cos a) * (cos b)) - h (x * (cos a) * (cos b) - sin b * (sin a))) * (sin b) * (npow (1 - (cos b) ^ 2) (k - 1))) - (0))).
  { try assert (N0' : normal_form (npow (1 - (cos b) ^ 2) (k - 1)) (npow ((sin b) ^ 2) (k - 1))) by first [(unfold normal_form; replace (1 - (cos b) ^ 2) with ((sin b) ^ 2) by first [ring | put; ring | equal]; normal) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean], by Average:
  E[E[E[(-h(-sin(t)*sin(r) + cos(r)*s*cos(t)) + h(sin(t)*sin(r) + cos(r)*s*cos(t)))*(1 -
    cos(r)^2)^(-1 + k)*sin(r)*(-h(-sin(t)) + h(sin(t))); s ~ X1]; r ~ S1]; t ~ S1] >= 0
*)
Lemma step_mean (k : R) (h : R -> R) (S_ : R -> law R) (X : R -> law R)
    (label_k : label k)
    (H_h_rises : forall u : R, forall w : R, h (w ^ 2 + u) >= h u) :
  E (S_ 1) (fun u => E (S_ 1) (fun w => E (X 1) (fun t1 => (h (sin u * (sin w) + cos w * t1 * (cos u)) - h (cos w * t1 * (cos u) - sin u * (sin w))) * (npow (1 - (cos w) ^ 2) (k - 1)) * (sin w) * (h (sin u) - h ((-1) * (sin u)))))) >= 0.
Proof.
  assert (H_odd_parts : forall z0 : R, drawn (S_ 1) z0 -> forall z1 : R, drawn (S_ 1) z1 -> forall z2 : R, drawn (X 1) z2 -> (h (sin (z0)) - h ((-1) * (sin (z0)))) * (h (sin (z1) * (sin (z0)) + (z2) * (cos (z0)) * (cos (z1))) - h ((z2) * (cos (z0)) * (cos (z1)) - sin (z1) * (sin (z0)))) * (sin (z1)) * (npow (1 - (cos (z1)) ^ 2) (k - 1)) >= 0).
  { intros z0 D0 z1 D1 z2 D2; draws; apply (step_odd_parts (z0) (z1) (k) (z2) (h)); premise. }
  assert (P' : 0 <= E (S_ 1) (fun u => E (S_ 1) (fun w => E (X 1) (fun t1 => (h (sin u * (sin w) + cos w * t1 * (cos u)) - h (cos w * t1 * (cos u) - sin u * (sin w))) * (npow (1 - (cos w) ^ 2) (k - 1)) * (sin w) * (h (sin u) - h ((-1) * (sin u))))))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    apply E_nonneg; intros d2 D2; draws.
    pose proof (H_odd_parts d0 D0 d1 D1 d2 D2) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [weighted mean], by Average:
  E[E[E[(-h(-sin(t)*sin(r) + cos(r)*s*cos(t)) + h(sin(t)*sin(r) + cos(r)*s*cos(t)))*(1 -
    cos(r)^2)^(-1 + k)*sin(r)*cos(r)^2*(-h(-sin(t)) + h(sin(t))); s ~ X1]; r ~ S1]; t ~ S1] >= 0
*)
Lemma step_weighted_mean (k : R) (h : R -> R) (S_ : R -> law R) (X : R -> law R)
    (label_k : label k)
    (H_h_rises : forall u : R, forall w : R, h (w ^ 2 + u) >= h u) :
  E (S_ 1) (fun u => E (S_ 1) (fun w => E (X 1) (fun t1 => (h (sin u * (sin w) + cos w * t1 * (cos u)) - h (cos w * t1 * (cos u) - sin u * (sin w))) * (npow (1 - (cos w) ^ 2) (k - 1)) * (sin w) * ((cos w) ^ 2) * (h (sin u) - h ((-1) * (sin u)))))) >= 0.
Proof.
  assert (H_odd_parts__weighted : forall z0 : R, drawn (S_ 1) z0 -> forall z1 : R, drawn (S_ 1) z1 -> forall z2 : R, drawn (X 1) z2 -> (h (sin (z0)) - h ((-1) * (sin (z0)))) * (h (sin (z1) * (sin (z0)) + (z2) * (cos (z0)) * (cos (z1))) - h ((z2) * (cos (z0)) * (cos (z1)) - sin (z1) * (sin (z0)))) * (sin (z1)) * ((cos (z1)) ^ 2) * (npow (1 - (cos (z1)) ^ 2) (k - 1)) >= 0).
  { intros z0 D0 z1 D1 z2 D2; draws; apply (step_odd_parts__weighted (z0) (z1) (k) (z2) (h)); premise. }
  assert (P' : 0 <= E (S_ 1) (fun u => E (S_ 1) (fun w => E (X 1) (fun t1 => (h (sin u * (sin w) + cos w * t1 * (cos u)) - h (cos w * t1 * (cos u) - sin u * (sin w))) * (npow (1 - (cos w) ^ 2) (k - 1)) * (sin w) * ((cos w) ^ 2) * (h (sin u) - h ((-1) * (sin u))))))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    apply E_nonneg; intros d2 D2; draws.
    pose proof (H_odd_parts__weighted d0 D0 d1 D1 d2 D2) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [M >= 0], by Linear:
  M(k) >= 0
*)
Lemma step_M_pos_is_0 (k : R) (M : R -> R) (h : R -> R) (S_ : R -> law R) (X : R -> law R)
    (label_k : label k)
    (H_h_rises : forall u : R, forall w : R, h (w ^ 2 + u) >= h u)
    (H_mirrored : mirror (S_ 1) (S_ 1))
    (H_M : forall i : R, label i -> M i = E (S_ 1) (fun u => E (S_ 1) (fun w => E (X 1) (fun t1 => h (sin u) * (h (sin u * (sin w) + cos w * t1 * (cos u))) * (npow (1 - (cos w) ^ 2) (i - 1)) * (sin w))))) :
  M k >= 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [M falls], by Linear:
  M(k) >= M(1 + k)
*)
Lemma step_M_falls (k : R) (M : R -> R) (h : R -> R) (S_ : R -> law R) (X : R -> law R)
    (label_k : label k)
    (H_h_rises : forall u : R, forall w : R, h (w ^ 2 + u) >= h u)
    (H_mirrored : mirror (S_ 1) (S_ 1))
    (H_M : forall i : R, label i -> M i = E (S_ 1) (fun u => E (S_ 1) (fun w => E (X 1) (fun t1 => h (sin u) * (h (sin u * (sin w) + cos w * t1 * (cos u))) * (npow (1 - (cos w) ^ 2) (i - 1)) * (sin w))))) :
  M k >= M (1 + k).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem_1 (k : R) (M : R -> R) (h : R -> R) (S_ : R -> law R) (X : R -> law R)
    (label_k : label k)
    (H_h_rises : forall u : R, forall w : R, h (w ^ 2 + u) >= h u)
    (H_mirrored : mirror (S_ 1) (S_ 1))
    (H_M : forall i : R, label i -> M i = E (S_ 1) (fun u => E (S_ 1) (fun w => E (X 1) (fun t1 => h (sin u) * (h (sin u * (sin w) + cos w * t1 * (cos u))) * (npow (1 - (cos w) ^ 2) (i - 1)) * (sin w))))) :
  M k >= 0.
Proof. exact (step_M_pos_is_0 (k) (M) (h) (S_) (X) label_k H_h_rises H_mirrored H_M). Qed.

Theorem theorem_2 (k : R) (M : R -> R) (h : R -> R) (S_ : R -> law R) (X : R -> law R)
    (label_k : label k)
    (H_h_rises : forall u : R, forall w : R, h (w ^ 2 + u) >= h u)
    (H_mirrored : mirror (S_ 1) (S_ 1))
    (H_M : forall i : R, label i -> M i = E (S_ 1) (fun u => E (S_ 1) (fun w => E (X 1) (fun t1 => h (sin u) * (h (sin u * (sin w) + cos w * t1 * (cos u))) * (npow (1 - (cos w) ^ 2) (i - 1)) * (sin w))))) :
  M k >= M (1 + k).
Proof. exact (step_M_falls (k) (M) (h) (S_) (X) label_k H_h_rises H_mirrored H_M). Qed.
