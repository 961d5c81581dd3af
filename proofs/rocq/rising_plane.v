(** $t (h(s) - h(-s)) (h(s t + v) - h(-s t + v)) >= 0$ for a function that rises (rising-plane)

  Given [h rises]: h(_0^2 + _1) >= h(_1) for all real, real
  Then (-h(-s) + h(s))*t*(h(t*s + v) - h(-t*s + v)) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require rising_half.
Open Scope R_scope.

(** Step [-s], by Cases:
  (-h(-s) + h(s))*t*(h(t*s + v) - h(-t*s + v)) >= 0
*)
Lemma step_s (s : R) (t : R) (v : R) (h : R -> R)
    (H_h_rises : forall u : R, forall w : R, h (w ^ 2 + u) >= h u) :
  (h s - h ((-1) * s)) * t * (h (t * s + v) - h (v - t * s)) >= 0.
Proof.
  destruct (Rle_dec 0 (s)) as [C' | C'].
  - assert (H_case : s >= 0) by lra; clear C'.
    assert (I' : (h (s) - h ((-1) * (s))) * (t) * (h ((t) * (s) + (v)) - h ((v) - (t) * (s))) >= 0).
    { apply (rising_half.step_t (s) (t) (v) (h)); [premise | first [exact H_case | assert (G' : (s) - (0) = (s) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_case]]. }
    assert (G' : ((h s - h ((-1) * s)) * t * (h (t * s + v) - h (v - t * s))) - (0) = ((h (s) - h ((-1) * (s))) * (t) * (h ((t) * (s) + (v)) - h ((v) - (t) * (s)))) - (0)).
    { first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : s <= 0) by lra; clear C'.
    assert (I' : (h ((-1) * s) - h ((-1) * ((-1) * s))) * (t) * (h ((t) * ((-1) * s) + (v)) - h ((v) - (t) * ((-1) * s))) >= 0).
    { apply (rising_half.step_t ((-1) * s) (t) (v) (h)); [premise | first [assumption | gap; sign | premise]]. }
    assert (G' : ((h s - h ((-1) * s)) * t * (h (t * s + v) - h (v - t * s))) - (0) = ((h ((-1) * s) - h ((-1) * ((-1) * s))) * (t) * (h ((t) * ((-1) * s) + (v)) - h ((v) - (t) * ((-1) * s)))) - (0)).
    { try assert (N1' : normal_form ((h ((-1) * ((-1) * s)))) (h s)) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
      try assert (N2' : normal_form ((h ((t) * ((-1) * s) + (v)))) (h (v - t * s))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
      try assert (N3' : normal_form ((h ((v) - (t) * ((-1) * s)))) (h (t * s + v))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
Qed.

Theorem theorem (s : R) (t : R) (v : R) (h : R -> R)
    (H_h_rises : forall u : R, forall w : R, h (w ^ 2 + u) >= h u) :
  (h s - h ((-1) * s)) * t * (h (t * s + v) - h (v - t * s)) >= 0.
Proof. exact (step_s (s) (t) (v) (h) H_h_rises). Qed.
