(** Cosines at any depth are between $-1$ and $1$ (relu-layers-range)

  Given [first]: F(1, _0) = _0 for all real
  Given [a layer]: F(1 + _1, _0) = pi^(-1)*((-max(-1, min(1, F(_1, _0)))^2 + 1)^(1/2) +
    (asin(max(-1, min(1, F(_1, _0)))) + 1/2*pi)*max(-1, min(1, F(_1, _0)))) for all nat, real
  Given [z >= -1]: 1 + z >= 0
  Given [z <= 1]: 1 >= z
  Then -F(n, z)^2 + 1 >= 0
  Then 1 >= F(n, z)
  Then 1 + F(n, z) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_layers_range_step.
Open Scope R_scope.

(** Step [z, first], by Specialise:
  F(1, z) = z
*)
Lemma step_z__first (z : R) (F : R -> R -> R)
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

(** Step [n = 1], by Linear:
  1 - F(1, z)^2 >= 0
*)
Lemma step_n_is_1 (z : R) (F : R -> R -> R)
    (H_first : forall t : R, F 1 t = t)
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  1 - (F 1 z) ^ 2 >= 0.
Proof.
  pose proof (step_z__first (z) (F) H_first H_z_pos_is_m1 H_z_less_is_1) as H_z__first.
  assert (P0' : 0 <= (1 + z) * ((1) - (z))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (G' : (1 - (F 1 z) ^ 2) - (0) = (1 + z) * ((1) - (z))).
  { rewrite ?H_z__first.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [square, z], by Induction:
  -F(n, z)^2 + 1 >= 0
*)
Lemma step_square__z (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall t : R, F 1 t = t)
    (H_a_layer : forall i : R, label i -> forall t : R, F (1 + i) t = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i t))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i t))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i t)))) * (inv PI))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  1 - (F n z) ^ 2 >= 0.
Proof.
  pose proof (step_n_is_1 (z) (F) H_first H_z_pos_is_m1 H_z_less_is_1) as H_n_is_1.
  forget n; revert n label_n;
    apply (label_ind (fun n => 1 - (F n z) ^ 2 >= 0)).
  - assert (A' : 1 - (F 1 z) ^ 2 >= 0).
    { first [exact H_n_is_1 | lra | congruent_to H_n_is_1 | fit H_n_is_1]. }
    fits A'.
  - intros n label_n H_fact.
    assert (A' : 1 - (F (1 + n) z) ^ 2 >= 0).
    { assert (I' : 1 - (F (1 + (n)) (z)) ^ 2 >= 0).
      { apply (relu_layers_range_step.step_n_p_1 (n) (z) (F)); [premise | premise | premise_by H_fact]. }
      assert (G' : (1 - (F (1 + n) z) ^ 2) - (0) = (1 - (F (1 + (n)) (z)) ^ 2) - (0)).
      { first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

(** Step [F(z) <= 1], by Linear:
  1 >= F(n, z)
*)
Lemma step_F_z_less_is_1 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall t : R, F 1 t = t)
    (H_a_layer : forall i : R, label i -> forall t : R, F (1 + i) t = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i t))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i t))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i t)))) * (inv PI))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  1 >= F n z.
Proof.
  pose proof (step_square__z (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_square__z.
  assert (P0' : 0 <= (1 / 2) * ((1 - (F n z) ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= ((1 / 2) * ((1 - F n z) ^ 2))) by (sign).
  assert (G' : (1) - (F n z) = (1 / 2) * ((1 - (F n z) ^ 2) - (0)) + ((1 / 2) * ((1 - F n z) ^ 2))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F(z) >= -1], by Linear:
  1 + F(n, z) >= 0
*)
Lemma step_F_z_pos_is_m1 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall t : R, F 1 t = t)
    (H_a_layer : forall i : R, label i -> forall t : R, F (1 + i) t = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i t))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i t))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i t)))) * (inv PI))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  1 + F n z >= 0.
Proof.
  pose proof (step_square__z (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_square__z.
  assert (P0' : 0 <= (1 / 2) * ((1 - (F n z) ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= ((1 / 2) * ((1 + F n z) ^ 2))) by (sign).
  assert (G' : (1 + F n z) - (0) = (1 / 2) * ((1 - (F n z) ^ 2) - (0)) + ((1 / 2) * ((1 + F n z) ^ 2))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall t : R, F 1 t = t)
    (H_a_layer : forall i : R, label i -> forall t : R, F (1 + i) t = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i t))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i t))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i t)))) * (inv PI))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  1 - (F n z) ^ 2 >= 0.
Proof. exact (step_square__z (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1). Qed.

Theorem theorem_2 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall t : R, F 1 t = t)
    (H_a_layer : forall i : R, label i -> forall t : R, F (1 + i) t = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i t))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i t))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i t)))) * (inv PI))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  1 >= F n z.
Proof. exact (step_F_z_less_is_1 (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1). Qed.

Theorem theorem_3 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall t : R, F 1 t = t)
    (H_a_layer : forall i : R, label i -> forall t : R, F (1 + i) t = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i t))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i t))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i t)))) * (inv PI))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  1 + F n z >= 0.
Proof. exact (step_F_z_pos_is_m1 (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1). Qed.
