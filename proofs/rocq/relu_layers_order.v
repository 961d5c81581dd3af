(** Layers keep the order of cosines (relu-layers-order)

  Given [first]: F(1, _0) = _0 for all real
  Given [a layer]: F(1 + _1, _0) = pi^(-1)*((-max(-1, min(1, F(_1, _0)))^2 + 1)^(1/2) +
    (asin(max(-1, min(1, F(_1, _0)))) + 1/2*pi)*max(-1, min(1, F(_1, _0)))) for all nat, real
  Given [t >= -1]: 1 + t >= 0
  Given [t <= z]: z >= t
  Given [z <= 1]: 1 >= z
  Then F(n, z) >= F(n, t)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_layers_order_step.
Open Scope R_scope.

(** Step [z, first], by Specialise:
  F(1, z) = z
*)
Lemma step_z__first (z : R) (F : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_z_less_is_1 : 1 >= z) :
  F 1 z = z.
Proof.
  pose proof (H_first (z)) as I'.
  assert (G' : (F 1 z) - (z) = (F 1 (z)) - ((z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [t, first], by Specialise:
  F(1, t) = t
*)
Lemma step_t__first (t : R) (F : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_t_pos_is_m1 : 1 + t >= 0) :
  F 1 t = t.
Proof.
  pose proof (H_first (t)) as I'.
  assert (G' : (F 1 t) - (t) = (F 1 (t)) - ((t))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [n = 1], by Linear:
  F(1, z) >= F(1, t)
*)
Lemma step_n_is_1 (t : R) (z : R) (F : R -> R -> R)
    (H_first : forall u : R, F 1 u = u)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  F 1 z >= F 1 t.
Proof.
  pose proof (step_z__first (z) (F) H_first H_z_less_is_1) as H_z__first.
  pose proof (step_t__first (t) (F) H_first H_t_pos_is_m1) as H_t__first.
  assert (P0' : 0 <= (1) * ((z) - (t))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (F 1 z) - (F 1 t) = (1) * ((z) - (t))).
  { rewrite ?H_z__first, ?H_t__first.
    rewrite ?H_z__first, ?H_t__first.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [all n], by Induction:
  F(n, z) >= F(n, t)
*)
Lemma step_all_n (n : R) (t : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  F n z >= F n t.
Proof.
  pose proof (step_n_is_1 (t) (z) (F) H_first H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_n_is_1.
  forget n; revert n label_n;
    apply (label_ind (fun n => F n z >= F n t)).
  - assert (A' : F 1 z >= F 1 t).
    { first [exact H_n_is_1 | lra | congruent_to H_n_is_1 | fit H_n_is_1]. }
    fits A'.
  - intros n label_n H_fact.
    assert (A' : F (1 + n) z >= F (1 + n) t).
    { assert (I' : F (1 + (n)) (z) >= F (1 + (n)) (t)).
      { apply (relu_layers_order_step.step_n_p_1 (n) (t) (z) (F)); [premise | premise | premise | first [assumption | gap; first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [sign] | premise] | premise_by H_fact]. }
      assert (G' : (F (1 + n) z) - (F (1 + n) t) = (F (1 + (n)) (z)) - (F (1 + (n)) (t))).
      { first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

Theorem theorem (n : R) (t : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  F n z >= F n t.
Proof. exact (step_all_n (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1). Qed.
