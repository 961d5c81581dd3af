(** Differences of a function that rises, for $s >= 0$ and $t >= 0$ (rising-quadrant)

  Given [h rises]: h(_0^2 + _1) >= h(_1) for all real, real
  Given [s >= 0]: s >= 0
  Given [t >= 0]: t >= 0
  Then (-h(-s) + h(s))*t*(h(t*s + v) - h(-t*s + v)) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require rises_by.
Open Scope R_scope.

(** Step [s t >= 0], by Sign:
  t*s >= 0
*)
Lemma step_s_t_pos_is_0 (s : R) (t : R)
    (H_s_pos_is_0 : s >= 0)
    (H_t_pos_is_0 : t >= 0) :
  t * s >= 0.
Proof.
  gap; sign.
Qed.

(** Step [first], by Instance:
  h(s) >= h(-s)
*)
Lemma step_first (s : R) (h : R -> R)
    (H_h_rises : forall u : R, forall w : R, h (w ^ 2 + u) >= h u)
    (H_s_pos_is_0 : s >= 0) :
  h s >= h ((-1) * s).
Proof.
  assert (I' : h ((s) + (0)) >= h ((0) - (s))).
  { apply (rises_by.step_rises (0) (s) (h)); [premise | first [exact H_s_pos_is_0 | assert (G' : (s) - (0) = (s) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_s_pos_is_0]]. }
  assert (G' : (h s) - (h ((-1) * s)) = (h ((s) + (0))) - (h ((0) - (s)))).
  { try assert (N4' : normal_form ((h ((s) + (0)))) (h s)) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
    try assert (N5' : normal_form ((h ((0) - (s)))) (h ((-1) * s))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [second], by Instance:
  h(t*s + v) >= h(-t*s + v)
*)
Lemma step_second (s : R) (t : R) (v : R) (h : R -> R)
    (H_h_rises : forall u : R, forall w : R, h (w ^ 2 + u) >= h u)
    (H_s_pos_is_0 : s >= 0)
    (H_t_pos_is_0 : t >= 0) :
  h (t * s + v) >= h (v - t * s).
Proof.
  pose proof (step_s_t_pos_is_0 (s) (t) H_s_pos_is_0 H_t_pos_is_0) as H_s_t_pos_is_0.
  assert (I' : h ((t * s) + (v)) >= h ((v) - (t * s))).
  { apply (rises_by.step_rises (v) (t * s) (h)); [premise | first [exact H_s_t_pos_is_0 | assert (G' : (t * s) - (0) = (t * s) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_s_t_pos_is_0]]. }
  assert (G' : (h (t * s + v)) - (h (v - t * s)) = (h ((t * s) + (v))) - (h ((v) - (t * s)))).
  { try assert (N2' : normal_form ((h ((t * s) + (v)))) (h (t * s + v))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
    try assert (N3' : normal_form ((h ((v) - (t * s)))) (h (v - t * s))) by (unfold normal_form; f_equal; first [put; ring | lra | (first [put; solve [ring] | equal])]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Sign:
  (-h(-s) + h(s))*t*(h(t*s + v) - h(-t*s + v)) >= 0
*)
Lemma step_theorem (s : R) (t : R) (v : R) (h : R -> R)
    (H_h_rises : forall u : R, forall w : R, h (w ^ 2 + u) >= h u)
    (H_s_pos_is_0 : s >= 0)
    (H_t_pos_is_0 : t >= 0) :
  (h s - h ((-1) * s)) * t * (h (t * s + v) - h (v - t * s)) >= 0.
Proof.
  pose proof (step_first (s) (h) H_h_rises H_s_pos_is_0) as H_first.
  pose proof (step_second (s) (t) (v) (h) H_h_rises H_s_pos_is_0 H_t_pos_is_0) as H_second.
  gap; first [seen | sign_form ((h s - h ((-1) * s)) * t * (h (t * s + v) - h (v - t * s))) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

Theorem theorem (s : R) (t : R) (v : R) (h : R -> R)
    (H_h_rises : forall u : R, forall w : R, h (w ^ 2 + u) >= h u)
    (H_s_pos_is_0 : s >= 0)
    (H_t_pos_is_0 : t >= 0) :
  (h s - h ((-1) * s)) * t * (h (t * s + v) - h (v - t * s)) >= 0.
Proof. exact (step_theorem (s) (t) (v) (h) H_h_rises H_s_pos_is_0 H_t_pos_is_0). Qed.
