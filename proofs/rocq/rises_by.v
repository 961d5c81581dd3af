(** A function that rises, at two places at the same distance from a third (rises-by)

  Given [h rises]: h(_0^2 + _1) >= h(_1) for all real, real
  Given [z >= 0]: z >= 0
  Then h(z + v) >= h(-z + v)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [rises], by Specialise:
  h(z + v) >= h(-z + v)
*)
Lemma step_rises (v : R) (z : R) (h : R -> R)
    (H_h_rises : forall t : R, forall u : R, h (u ^ 2 + t) >= h t)
    (H_z_pos_is_0 : z >= 0) :
  h (z + v) >= h (v - z).
Proof.
  pose proof (H_h_rises (v - z) (sqrt z * (sqrt 2))) as I'.
  assert (G' : (h (z + v)) - (h (v - z)) = (h ((sqrt z * (sqrt 2)) ^ 2 + (v - z))) - (h (v - z))).
  { try assert (N2' : normal_form ((h ((sqrt z * (sqrt 2)) ^ 2 + (v - z)))) (h (z + v))) by (unfold normal_form; f_equal; first [put; ring | lra | (try assert (Q0' : sqrt z * sqrt z = z) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Linear:
  h(z + v) >= h(-z + v)
*)
Lemma step_theorem (v : R) (z : R) (h : R -> R)
    (H_h_rises : forall t : R, forall u : R, h (u ^ 2 + t) >= h t)
    (H_z_pos_is_0 : z >= 0) :
  h (z + v) >= h (v - z).
Proof.
  pose proof (step_rises (v) (z) (h) H_h_rises H_z_pos_is_0) as H_rises.
  assert (P0' : 0 <= (1) * ((h (z + v)) - (h (v - z)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (h (z + v)) - (h (v - z)) = (1) * ((h (z + v)) - (h (v - z)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (v : R) (z : R) (h : R -> R)
    (H_h_rises : forall t : R, forall u : R, h (u ^ 2 + t) >= h t)
    (H_z_pos_is_0 : z >= 0) :
  h (z + v) >= h (v - z).
Proof. exact (step_rises (v) (z) (h) H_h_rises H_z_pos_is_0). Qed.
