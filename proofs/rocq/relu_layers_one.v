(** Layers leave the cosine 1 (relu-layers-one)

  Given [first]: F(1, _0) = _0 for all real
  Given [a layer]: F(1 + _1, _0) = pi^(-1)*((-max(-1, min(1, F(_1, _0)))^2 + 1)^(1/2) +
    (asin(max(-1, min(1, F(_1, _0)))) + 1/2*pi)*max(-1, min(1, F(_1, _0)))) for all nat, real
  Given [z = 1]: z = 1
  Then F(n, z) = 1
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_layers_one_step.
Open Scope R_scope.

(** Step [z, first], by Specialise:
  F(1, z) = z
*)
Lemma step_z__first (z : R) (F : R -> R -> R)
    (H_first : forall t : R, F 1 t = t) :
  F 1 z = z.
Proof.
  pose proof (H_first (z)) as I'.
  assert (G' : (F 1 z) - (z) = (F 1 (z)) - ((z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [n = 1], by Algebra:
  F(1, z) = 1
*)
Lemma step_n_is_1 (z : R) (F : R -> R -> R)
    (H_first : forall t : R, F 1 t = t)
    (H_z_is_1 : z = 1) :
  F 1 z = 1.
Proof.
  pose proof (step_z__first (z) (F) H_first) as H_z__first.
  rewrite ?H_z__first, ?H_z_is_1.
  rewrite ?H_z__first, ?H_z_is_1.
  first [put; solve [ring] | equal].
Qed.

(** Step [all n], by Induction:
  F(n, z) = 1
*)
Lemma step_all_n (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall t : R, F 1 t = t)
    (H_a_layer : forall i : R, label i -> forall t : R, F (1 + i) t = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i t))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i t))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i t)))) * (inv PI))
    (H_z_is_1 : z = 1) :
  F n z = 1.
Proof.
  pose proof (step_n_is_1 (z) (F) H_first H_z_is_1) as H_n_is_1.
  forget n; revert n label_n;
    apply (label_ind (fun n => F n z = 1)).
  - assert (A' : F 1 z = 1).
    { first [exact H_n_is_1 | lra | congruent_to H_n_is_1 | fit H_n_is_1]. }
    fits A'.
  - intros n label_n H_fact.
    assert (A' : F (1 + n) z = 1).
    { assert (I' : F (1 + (n)) (z) = 1).
      { apply (relu_layers_one_step.step_n_p_1 (n) (z) (F)); [premise | premise | premise_by H_fact]. }
      assert (G' : (F (1 + n) z) - (1) = (F (1 + (n)) (z)) - (1)).
      { first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

Theorem theorem (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall t : R, F 1 t = t)
    (H_a_layer : forall i : R, label i -> forall t : R, F (1 + i) t = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i t))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i t))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i t)))) * (inv PI))
    (H_z_is_1 : z = 1) :
  F n z = 1.
Proof. exact (step_all_n (n) (z) (F) label_n H_first H_a_layer H_z_is_1). Qed.
