(** Differences of a function that rises, for $s >= 0$ (rising-half)

  Given [h rises]: h(_0^2 + _1) >= h(_1) for all real, real
  Given [s >= 0]: s >= 0
  Then (-h(-s) + h(s))*t*(h(t*s + v) - h(-t*s + v)) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require rising_quadrant.
Open Scope R_scope.

(** Step [-t], by Cases:
  (-h(-s) + h(s))*t*(h(t*s + v) - h(-t*s + v)) >= 0
*)
Lemma step_t (s : R) (t : R) (v : R) (h : R -> R)
    (H_h_rises : forall u : R, forall w : R, h (w ^ 2 + u) >= h u)
    (H_s_pos_is_0 : s >= 0) :
  (h s - h ((-1) * s)) * t * (h (t * s + v) - h (v - t * s)) >= 0.
Proof.
  destruct (Rle_dec 0 (t)) as [C' | C'].
  - assert (H_case : t >= 0) by lra; clear C'.
    assert (I' : (h (s) - h ((-1) * (s))) * (t) * (h ((t) * (s) + (v)) - h ((v) - (t) * (s))) >= 0).
    { apply (rising_quadrant.step_theorem (s) (t) (v) (h)); [premise | first [assumption | gap; sign | premise] | first [exact H_case | assert (G' : (t) - (0) = (t) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_case]]. }
    assert (G' : ((h s - h ((-1) * s)) * t * (h (t * s + v) - h (v - t * s))) - (0) = ((h (s) - h ((-1) * (s))) * (t) * (h ((t) * (s) + (v)) - h ((v) - (t) * (s)))) - (0)).
    { first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : t <= 0) by lra; clear C'.
    assert (I' : (h (s) - h ((-1) * (s))) * ((-1) * t) * (h (((-1) * t) * (s) + (v)) - h ((v) - ((-1) * t) * (s))) >= 0).
    { apply (rising_quadrant.step_theorem (s) ((-1) * t) (v) (h)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
    assert (G' : ((h s - h ((-1) * s)) * t * (h (t * s + v) - h (v - t * s))) - (0) = ((h (s) - h ((-1) * (s))) * ((-1) * t) * (h (((-1) * t) * (s) + (v)) - h ((v) - ((-1) * t) * (s)))) - (0)).
    { try assert (N1' : normal_form ((h ((v) - ((-1) * t) * (s)))) (h (t * s + v))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
      try assert (N2' : normal_form ((h (((-1) * t) * (s) + (v)))) (h (v - t * s))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
Qed.

Theorem theorem (s : R) (t : R) (v : R) (h : R -> R)
    (H_h_rises : forall u : R, forall w : R, h (w ^ 2 + u) >= h u)
    (H_s_pos_is_0 : s >= 0) :
  (h s - h ((-1) * s)) * t * (h (t * s + v) - h (v - t * s)) >= 0.
Proof. exact (step_t (s) (t) (v) (h) H_h_rises H_s_pos_is_0). Qed.
