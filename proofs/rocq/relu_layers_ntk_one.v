(** The NTK of two equal inputs of length 1 is $n$ (relu-layers-ntk-one)

  Given [first]: F(1, _0) = _0 for all real
  Given [a layer]: F(1 + _1, _0) = pi^(-1)*((-max(-1, min(1, F(_1, _0)))^2 + 1)^(1/2) +
    (asin(max(-1, min(1, F(_1, _0)))) + 1/2*pi)*max(-1, min(1, F(_1, _0)))) for all nat, real
  Given [first NTK]: T(1, _0) = _0 for all real
  Given [NTK of a layer]: T(1 + _1, _0) = F(1 + _1, _0) + T(_1, _0)*(asin(max(-1, min(1, F(_1,
    _0))))*pi^(-1) + 1/2) for all nat, real
  Given [z = 1]: z = 1
  Then T(n, z) = n
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_layers_ntk_one_step.
Open Scope R_scope.

(** Step [T(1)], by Specialise:
  T(1, z) = z
*)
Lemma step_T_1 (z : R) (T : R -> R -> R)
    (H_first_NTK : forall t : R, T 1 t = t) :
  T 1 z = z.
Proof.
  pose proof (H_first_NTK (z)) as I'.
  assert (G' : (T 1 z) - (z) = (T 1 (z)) - ((z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [n = 1], by Algebra:
  T(1, z) = 1
*)
Lemma step_n_is_1 (z : R) (T : R -> R -> R)
    (H_first_NTK : forall t : R, T 1 t = t)
    (H_z_is_1 : z = 1) :
  T 1 z = 1.
Proof.
  pose proof (step_T_1 (z) (T) H_first_NTK) as H_T_1.
  rewrite ?H_T_1, ?H_z_is_1.
  rewrite ?H_T_1, ?H_z_is_1.
  first [put; solve [ring] | equal].
Qed.

(** Step [all n], by Induction:
  T(n, z) = n
*)
Lemma step_all_n (n : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall t : R, F 1 t = t)
    (H_a_layer : forall i : R, label i -> forall t : R, F (1 + i) t = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i t))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i t))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i t)))) * (inv PI))
    (H_first_NTK : forall t : R, T 1 t = t)
    (H_NTK_of_a_layer : forall i : R, label i -> forall t : R, T (1 + i) t = F (1 + i) t + T i t * (asin (Rmax (-1) (Rmin 1 (F i t))) * (inv PI) + (1 / 2)))
    (H_z_is_1 : z = 1) :
  T n z = n.
Proof.
  pose proof (step_n_is_1 (z) (T) H_first_NTK H_z_is_1) as H_n_is_1.
  forget n; revert n label_n;
    apply (label_ind (fun n => T n z = n)).
  - assert (A' : T 1 z = 1).
    { first [exact H_n_is_1 | lra | congruent_to H_n_is_1 | fit H_n_is_1]. }
    fits A'.
  - intros n label_n H_fact.
    assert (A' : T (1 + n) z = 1 + n).
    { assert (I' : T (1 + (n)) (z) = 1 + (n)).
      { apply (relu_layers_ntk_one_step.step_n_p_1 (n) (z) (F) (T)); [premise | premise | premise | premise | first [premise | gap; (first [solve [put; field; sides] | equal])] | premise_by H_fact]. }
      assert (G' : (T (1 + n) z) - (1 + n) = (T (1 + (n)) (z)) - (1 + (n))).
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
    (H_z_is_1 : z = 1) :
  T n z = n.
Proof. exact (step_all_n (n) (z) (F) (T) label_n H_first H_a_layer H_first_NTK H_NTK_of_a_layer H_z_is_1). Qed.
