(** ReLU: the NTK is a smaller part of its largest value than the NNGP, at every depth (relu-layers-ntk-below)

  Given [first]: F(1, _0) = _0 for all real
  Given [a layer]: F(1 + _1, _0) = pi^(-1)*((-max(-1, min(1, F(_1, _0)))^2 + 1)^(1/2) +
    (asin(max(-1, min(1, F(_1, _0)))) + 1/2*pi)*max(-1, min(1, F(_1, _0)))) for all nat, real
  Given [first NTK]: T(1, _0) = _0 for all real
  Given [NTK of a layer]: T(1 + _1, _0) = F(1 + _1, _0) + T(_1, _0)*(asin(max(-1, min(1, F(_1,
    _0))))*pi^(-1) + 1/2) for all nat, real
  Given [z >= -1]: 1 + z >= 0
  Given [z <= 1]: 1 >= z
  Then n*F(n, z) >= T(n, z)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_layers_ntk_below_step.
Open Scope R_scope.

(** Step [F(1)], by Specialise:
  F(1, z) = z
*)
Lemma step_F_1 (z : R) (F : R -> R -> R)
    (H_first : forall t : R, F 1 t = t)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  F 1 z = z.
Proof.
  pose proof (H_first (z)) as I'.
  assert (G' : (F 1 z) - (z) = (F 1 (z)) - ((z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [T(1)], by Specialise:
  T(1, z) = z
*)
Lemma step_T_1 (z : R) (T : R -> R -> R)
    (H_first_NTK : forall t : R, T 1 t = t)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  T 1 z = z.
Proof.
  pose proof (H_first_NTK (z)) as I'.
  assert (G' : (T 1 z) - (z) = (T 1 (z)) - ((z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [n = 1], by Linear:
  F(1, z) >= T(1, z)
*)
Lemma step_n_is_1 (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (H_first : forall t : R, F 1 t = t)
    (H_first_NTK : forall t : R, T 1 t = t)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  F 1 z >= T 1 z.
Proof.
  pose proof (step_F_1 (z) (F) H_first H_z_pos_is_m1 H_z_less_is_1) as H_F_1.
  pose proof (step_T_1 (z) (T) H_first_NTK H_z_pos_is_m1 H_z_less_is_1) as H_T_1.
  assert (P' : 0 <= 0) by lra.
  assert (G' : (F 1 z) - (T 1 z) = 0).
  { rewrite ?H_F_1, ?H_T_1.
    rewrite ?H_F_1, ?H_T_1.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [all n], by Induction:
  n*F(n, z) >= T(n, z)
*)
Lemma step_all_n (n : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall t : R, F 1 t = t)
    (H_a_layer : forall i : R, label i -> forall t : R, F (1 + i) t = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i t))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i t))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i t)))) * (inv PI))
    (H_first_NTK : forall t : R, T 1 t = t)
    (H_NTK_of_a_layer : forall i : R, label i -> forall t : R, T (1 + i) t = F (1 + i) t + T i t * (asin (Rmax (-1) (Rmin 1 (F i t))) * (inv PI) + (1 / 2)))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  n * (F n z) >= T n z.
Proof.
  pose proof (step_n_is_1 (z) (F) (T) H_first H_first_NTK H_z_pos_is_m1 H_z_less_is_1) as H_n_is_1.
  forget n; revert n label_n;
    apply (label_ind (fun n => n * (F n z) >= T n z)).
  - assert (A' : 1 * (F 1 z) >= T 1 z).
    { assert (G' : (1 * (F 1 z)) - (T 1 z) = (F 1 z) - (T 1 z)).
      { first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
  - intros n label_n H_fact.
    assert (A' : F (1 + n) z * (1 + n) >= T (1 + n) z).
    { assert (I' : F (1 + (n)) (z) * (1 + (n)) >= T (1 + (n)) (z)).
      { apply (relu_layers_ntk_below_step.step_n_p_1 (n) (z) (F) (T)); [premise | premise | premise | premise | first [assumption | gap; first [seen | sign_form (1 + z) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise] | premise_by H_fact]. }
      assert (G' : (F (1 + n) z * (1 + n)) - (T (1 + n) z) = (F (1 + (n)) (z) * (1 + (n))) - (T (1 + (n)) (z))).
      { first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

Theorem theorem (n : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall t : R, F 1 t = t)
    (H_a_layer : forall i : R, label i -> forall t : R, F (1 + i) t = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i t))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i t))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i t)))) * (inv PI))
    (H_first_NTK : forall t : R, T 1 t = t)
    (H_NTK_of_a_layer : forall i : R, label i -> forall t : R, T (1 + i) t = F (1 + i) t + T i t * (asin (Rmax (-1) (Rmin 1 (F i t))) * (inv PI) + (1 / 2)))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  n * (F n z) >= T n z.
Proof. exact (step_all_n (n) (z) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_z_pos_is_m1 H_z_less_is_1). Qed.
