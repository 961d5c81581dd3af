(** Ratios of means of powers at later tilts, from $N$ to $N + 1$ (erf-powers-later-step)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [V]: V(_0) = E[<x, x>^(-1 + _1); x ~ gamma1] for all nat
  Given [F]: F(_1, _0) = E[<x, x>^(-1 + _1 + _2)*((<x, x> + D)^(_2))^(-1); x ~ gamma1] for all
    nat, nat
  Given [N]: F(1, 1)*F(3, N) >= F(1, N)*F(3, 1)
  Then F(1, 1)*F(3, 1 + N) >= F(1, 1 + N)*F(3, 1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_tilts_positive.
From NCProofs Require erf_powers_tilts.
Open Scope R_scope.

(** Step [at N], by Instance:
  F(1, N) > 0
*)
Lemma step_at_N (V : Space) (D : R) (N_ : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_N : F 1 1 * (F 3 N_) >= F 1 N_ * (F 3 1)) :
  F 1 N_ > 0.
Proof.
  assert (I' : F (1) (N_) > 0).
  { apply (erf_powers_tilts_positive.step_F_pos_0 (V) (D) (N_) (d) (1) (F) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise]. }
  assert (G' : (F 1 N_) - (0) = (F (1) (N_)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [at 1], by Instance:
  F(1, 1) > 0
*)
Lemma step_at_1 (V : Space) (D : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F 1 1 > 0.
Proof.
  assert (I' : F (1) (1) > 0).
  { apply (erf_powers_tilts_positive.step_F_pos_0 (V) (D) (1) (d) (1) (F) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise]. }
  assert (G' : (F 1 1) - (0) = (F (1) (1)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [after N], by Instance:
  F(1, 1 + N) > 0
*)
Lemma step_after_N (V : Space) (D : R) (N_ : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_N : F 1 1 * (F 3 N_) >= F 1 N_ * (F 3 1)) :
  F 1 (1 + N_) > 0.
Proof.
  assert (I' : F (1) (1 + N_) > 0).
  { apply (erf_powers_tilts_positive.step_F_pos_0 (V) (D) (1 + N_) (d) (1) (F) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise]. }
  assert (G' : (F 1 (1 + N_)) - (0) = (F (1) (1 + N_)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [rises], by Instance:
  F(3, 1 + N)*F(1, N) >= F(1, 1 + N)*F(3, N)
*)
Lemma step_rises (V : Space) (D : R) (N_ : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_N : F 1 1 * (F 3 N_) >= F 1 N_ * (F 3 1)) :
  F 3 (1 + N_) * (F 1 N_) >= F 1 (1 + N_) * (F 3 N_).
Proof.
  assert (I' : F (1) (N_) * (F ((1) + 2) (1 + (N_))) >= F (1) (1 + (N_)) * (F ((1) + 2) (N_))).
  { apply (erf_powers_tilts.step_F_2_over_F_rises (V) (D) (N_) (d) (1) (F) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise_by H_F]. }
  assert (G' : (F 3 (1 + N_) * (F 1 N_)) - (F 1 (1 + N_) * (F 3 N_)) = (F (1) (N_) * (F ((1) + 2) (1 + (N_)))) - (F (1) (1 + (N_)) * (F ((1) + 2) (N_)))).
  { try assert (N1' : normal_form ((F ((1) + 2) (1 + (N_)))) (F 3 (1 + N_))) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (N2' : normal_form ((F ((1) + 2) (N_))) (F 3 N_)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [N + 1], by Linear:
  F(1, 1)*F(3, 1 + N) >= F(1, 1 + N)*F(3, 1)
*)
Lemma step_N_p_1 (V : Space) (D : R) (N_ : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_N : F 1 1 * (F 3 N_) >= F 1 N_ * (F 3 1)) :
  F 1 1 * (F 3 (1 + N_)) >= F 1 (1 + N_) * (F 3 1).
Proof.
  pose proof (step_at_N (V) (D) (N_) (d) (F) (V_) (gamma) label_N_ H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F H_N) as H_at_N.
  pose proof (step_at_1 (V) (D) (d) (F) (V_) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_at_1.
  pose proof (step_after_N (V) (D) (N_) (d) (F) (V_) (gamma) label_N_ H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F H_N) as H_after_N.
  pose proof (step_rises (V) (D) (N_) (d) (F) (V_) (gamma) label_N_ H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F H_N) as H_rises.
  assert (P0' : 0 <= (F 1 1 * (inv (F 1 N_))) * ((F 3 (1 + N_) * (F 1 N_)) - (F 1 (1 + N_) * (F 3 N_)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (F 1 (1 + N_) * (inv (F 1 N_))) * ((F 1 1 * (F 3 N_)) - (F 1 N_ * (F 3 1)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (F 1 1 * (F 3 (1 + N_))) - (F 1 (1 + N_) * (F 3 1)) = (F 1 1 * (inv (F 1 N_))) * ((F 3 (1 + N_) * (F 1 N_)) - (F 1 (1 + N_) * (F 3 N_))) + (F 1 (1 + N_) * (inv (F 1 N_))) * ((F 1 1 * (F 3 N_)) - (F 1 N_ * (F 3 1)))).
  { assert (Z0' : F 1 N_ <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (D : R) (N_ : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_N : F 1 1 * (F 3 N_) >= F 1 N_ * (F 3 1)) :
  F 1 1 * (F 3 (1 + N_)) >= F 1 (1 + N_) * (F 3 1).
Proof. exact (step_N_p_1 (V) (D) (N_) (d) (F) (V_) (gamma) label_N_ H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F H_N). Qed.
