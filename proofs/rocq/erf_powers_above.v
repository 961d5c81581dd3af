(** The ratio of two mixed means of powers of $r$ is above a root (erf-powers-above)

  Given [D > 0]: D > 0
  Given [K >= 0]: K >= 0
  Given [chi >= 0]: chi >= 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [V]: V(_0) = E[<x, x>^(-1 + _1); x ~ gamma1] for all nat
  Given [F]: F(_1, _0) = E[<x, x>^(-1 + _1 + _2)*((<x, x> + D)^(_2))^(-1); x ~ gamma1] for all
    nat, nat
  Given [mean]: E[-2 - K + 2*c; c ~ P] = 0
  Given [variance]: E[(-2 - K + 2*c)^2; c ~ P] = K
  Given [d + K >= 2]: d + K >= 2
  Given [chi <= 1]: 1 >= chi
  Given [f > 0]: (chi*(2*n + 2) + d + 2*n + K)^2 > chi*((D + d + 2 + K + 4*n)^2 + K)
  Then E[V(c)^(-1)*F(n + 2, c); c ~ P] > chi*E[V(c)^(-1)*F(n, c); c ~ P]
  Then E[V(c)^(-1)*F(n, c); c ~ P] > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_tilts_positive.
From NCProofs Require erf_powers_tilts.
From NCProofs Require chebyshev_ratios.
From NCProofs Require erf_powers_mixture.
From NCProofs Require erf_powers_compare.
Open Scope R_scope.

(** Step [V > 0], by Instance:
  V(N) > 0
*)
Lemma step_V_pos_0 (V : Space) (D : R) (N_ : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  V_ N_ > 0.
Proof.
  assert (I' : V_ (N_) > 0).
  { apply (erf_powers_tilts_positive.step_V_pos_0 (V) (N_) (V_) (gamma)); [premise | premise | premise]. }
  assert (G' : (V_ N_) - (0) = (V_ (N_)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F > 0], by Instance:
  F(n, N) > 0
*)
Lemma step_F_pos_0 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n N_ > 0.
Proof.
  assert (I' : F (n) (N_) > 0).
  { apply (erf_powers_tilts_positive.step_F_pos_0 (V) (D) (N_) (d) (n) (F) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise]. }
  assert (G' : (F n N_) - (0) = (F (n) (N_)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [all V > 0], by Specialise:
  V(_0) > 0 for all nat
*)
Lemma step_all_V_pos_0 (V : Space) (D : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  forall i : R, label i -> V_ i > 0.
Proof.
  intros any0 D0; draws.
  assert (I' : V_ (any0) > 0).
  { apply (step_V_pos_0 (V) (D) (any0) (d) (F) (V_) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [F(M) > 0], by Instance:
  F(M, N) > 0
*)
Lemma step_F_M_pos_0 (V : Space) (D : R) (M : R) (N_ : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_M : label M)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F M N_ > 0.
Proof.
  assert (I' : F (M) (N_) > 0).
  { apply (erf_powers_tilts_positive.step_F_pos_0 (V) (D) (N_) (d) (M) (F) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise]. }
  assert (G' : (F M N_) - (0) = (F (M) (N_)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [all F > 0], by Specialise:
  F(_1, _0) > 0 for all nat, nat
*)
Lemma step_all_F_pos_0 (V : Space) (D : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  forall i : R, label i -> forall j : R, label j -> F i j > 0.
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : F (any0) (any1) > 0).
  { apply (step_F_M_pos_0 (V) (D) (any0) (any1) (d) (F) (V_) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [f positive], by Sign:
  F(n, N)*V(N)^(-1) > 0
*)
Lemma step_f_positive (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n N_ * (inv (V_ N_)) > 0.
Proof.
  pose proof (step_V_pos_0 (V) (D) (N_) (d) (F) (V_) (gamma) label_N_ H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_V_pos_0.
  pose proof (step_F_pos_0 (V) (D) (N_) (d) (n) (F) (V_) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_F_pos_0.
  gap; sign.
Qed.

(** Step [R positive], by Sign:
  F(n, N)^(-1)*F(n + 2, N) > 0
*)
Lemma step_R_positive (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F (n + 2) N_ * (inv (F n N_)) > 0.
Proof.
  pose proof (step_all_F_pos_0 (V) (D) (d) (F) (V_) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_all_F_pos_0.
  gap; sign.
Qed.

(** Step [F/V rises], by Instance:
  V(N)*F(n, 1 + N) >= V(1 + N)*F(n, N)
*)
Lemma step_F_over_V_rises (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  V_ N_ * (F n (1 + N_)) >= V_ (1 + N_) * (F n N_).
Proof.
  assert (I' : V_ (N_) * (F (n) (1 + (N_))) >= V_ (1 + (N_)) * (F (n) (N_))).
  { apply (erf_powers_tilts.step_F_over_V_rises (V) (D) (N_) (d) (n) (F) (V_) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise_by H_V | premise_by H_F]. }
  assert (G' : (V_ N_ * (F n (1 + N_))) - (V_ (1 + N_) * (F n N_)) = (V_ (N_) * (F (n) (1 + (N_)))) - (V_ (1 + (N_)) * (F (n) (N_)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F 2/F rises], by Instance:
  F(n, N)*F(n + 2, 1 + N) >= F(n, 1 + N)*F(n + 2, N)
*)
Lemma step_F_2_over_F_rises (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n N_ * (F (n + 2) (1 + N_)) >= F n (1 + N_) * (F (n + 2) N_).
Proof.
  assert (I' : F (n) (N_) * (F ((n) + 2) (1 + (N_))) >= F (n) (1 + (N_)) * (F ((n) + 2) (N_))).
  { apply (erf_powers_tilts.step_F_2_over_F_rises (V) (D) (N_) (d) (n) (F) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise_by H_F]. }
  assert (G' : (F n N_ * (F (n + 2) (1 + N_))) - (F n (1 + N_) * (F (n + 2) N_)) = (F (n) (N_) * (F ((n) + 2) (1 + (N_)))) - (F (n) (1 + (N_)) * (F ((n) + 2) (N_)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f rises], by Linear:
  F(n, 1 + N)*V(1 + N)^(-1) >= F(n, N)*V(N)^(-1)
*)
Lemma step_f_rises (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n (1 + N_) * (inv (V_ (1 + N_))) >= F n N_ * (inv (V_ N_)).
Proof.
  pose proof (step_all_V_pos_0 (V) (D) (d) (F) (V_) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_all_V_pos_0.
  pose proof (step_F_over_V_rises (V) (D) (N_) (d) (n) (F) (V_) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_F_over_V_rises.
  assert (P0' : 0 <= (inv (V_ (1 + N_)) * (inv (V_ N_))) * ((V_ N_ * (F n (1 + N_))) - (V_ (1 + N_) * (F n N_)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (F n (1 + N_) * (inv (V_ (1 + N_)))) - (F n N_ * (inv (V_ N_))) = (inv (V_ (1 + N_)) * (inv (V_ N_))) * ((V_ N_ * (F n (1 + N_))) - (V_ (1 + N_) * (F n N_)))).
  { assert (Z0' : V_ (1 + N_) <> 0) by (apply positive_ne; sign).
    assert (Z1' : V_ N_ <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [R rises], by Linear:
  F(n, 1 + N)^(-1)*F(n + 2, 1 + N) >= F(n, N)^(-1)*F(n + 2, N)
*)
Lemma step_R_rises (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F (n + 2) (1 + N_) * (inv (F n (1 + N_))) >= F (n + 2) N_ * (inv (F n N_)).
Proof.
  pose proof (step_all_F_pos_0 (V) (D) (d) (F) (V_) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_all_F_pos_0.
  pose proof (step_F_2_over_F_rises (V) (D) (N_) (d) (n) (F) (V_) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_F_2_over_F_rises.
  assert (P0' : 0 <= (inv (F n N_) * (inv (F n (1 + N_)))) * ((F n N_ * (F (n + 2) (1 + N_))) - (F n (1 + N_) * (F (n + 2) N_)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (F (n + 2) (1 + N_) * (inv (F n (1 + N_)))) - (F (n + 2) N_ * (inv (F n N_))) = (inv (F n N_) * (inv (F n (1 + N_)))) * ((F n N_ * (F (n + 2) (1 + N_))) - (F n (1 + N_) * (F (n + 2) N_)))).
  { assert (Z0' : F n N_ <> 0) by (apply positive_ne; sign).
    assert (Z1' : F n (1 + N_) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [all f positive], by Specialise:
  V(_0)^(-1)*F(n, _0) > 0 for all nat
*)
Lemma step_all_f_positive (V : Space) (D : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  forall i : R, label i -> F n i * (inv (V_ i)) > 0.
Proof.
  intros any0 D0; draws.
  assert (I' : F n (any0) * (inv (V_ (any0))) > 0).
  { apply (step_f_positive (V) (D) (any0) (d) (n) (F) (V_) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [all R positive], by Specialise:
  F(n, _0)^(-1)*F(n + 2, _0) > 0 for all nat
*)
Lemma step_all_R_positive (V : Space) (D : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  forall i : R, label i -> F (n + 2) i * (inv (F n i)) > 0.
Proof.
  intros any0 D0; draws.
  assert (I' : F (n + 2) (any0) * (inv (F n (any0))) > 0).
  { apply (step_R_positive (V) (D) (any0) (d) (n) (F) (V_) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [all f rises], by Specialise:
  F(n, 1 + _0)*V(1 + _0)^(-1) >= V(_0)^(-1)*F(n, _0) for all nat
*)
Lemma step_all_f_rises (V : Space) (D : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  forall i : R, label i -> F n (1 + i) * (inv (V_ (1 + i))) >= F n i * (inv (V_ i)).
Proof.
  intros any0 D0; draws.
  assert (I' : F n (1 + (any0)) * (inv (V_ (1 + (any0)))) >= F n (any0) * (inv (V_ (any0)))).
  { apply (step_f_rises (V) (D) (any0) (d) (n) (F) (V_) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [all R rises], by Specialise:
  F(n, 1 + _0)^(-1)*F(n + 2, 1 + _0) >= F(n, _0)^(-1)*F(n + 2, _0) for all nat
*)
Lemma step_all_R_rises (V : Space) (D : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  forall i : R, label i -> F (n + 2) (1 + i) * (inv (F n (1 + i))) >= F (n + 2) i * (inv (F n i)).
Proof.
  intros any0 D0; draws.
  assert (I' : F (n + 2) (1 + (any0)) * (inv (F n (1 + (any0)))) >= F (n + 2) (any0) * (inv (F n (any0)))).
  { apply (step_R_rises (V) (D) (any0) (d) (n) (F) (V_) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [Chebyshev], by Instance:
  E[F(n, c)^(-1)*F(n + 2, c)*V(c)^(-1)*F(n, c); c ~ P] >= E[F(n, c)^(-1)*F(n + 2, c); c ~
    P]*E[V(c)^(-1)*F(n, c); c ~ P]
*)
Lemma step_Chebyshev (V : Space) (D : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_n : label n)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  E P (fun i => F (n + 2) i * (inv (F n i)) * (F n i * (inv (V_ i)))) >= E P (fun i => F (n + 2) i * (inv (F n i))) * (E P (fun i => F n i * (inv (V_ i)))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [f R], by Algebra:
  F(n, N)*V(N)^(-1)*F(n, N)^(-1)*F(n + 2, N) = F(n + 2, N)*V(N)^(-1)
*)
Lemma step_f_R (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n N_ * (inv (V_ N_)) * (F (n + 2) N_ * (inv (F n N_))) = F (n + 2) N_ * (inv (V_ N_)).
Proof.
  pose proof (step_F_pos_0 (V) (D) (N_) (d) (n) (F) (V_) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_F_pos_0.
  assert (Z0' : F n N_ <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [mean f R], by Average:
  E[F(n, c)^(-1)*F(n + 2, c)*V(c)^(-1)*F(n, c); c ~ P] = E[V(c)^(-1)*F(n + 2, c); c ~ P]
*)
Lemma step_mean_f_R (V : Space) (D : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_n : label n)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  E P (fun i => F (n + 2) i * (inv (F n i)) * (F n i * (inv (V_ i)))) = E P (fun i => F (n + 2) i * (inv (V_ i))).
Proof.
  assert (H_f_R : forall z0 : R, drawn (P) z0 -> F n (z0) * (inv (V_ (z0))) * (F (n + 2) (z0) * (inv (F n (z0)))) = F (n + 2) (z0) * (inv (V_ (z0)))).
  { intros z0 D0; draws; apply (step_f_R (V) (D) (z0) (d) (n) (F) (V_) (gamma)); premise. }
  assert (P' : E P (fun i => F (n + 2) i * (inv (F n i)) * (F n i * (inv (V_ i)))) = E P (fun i => F (n + 2) i * (inv (V_ i)))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_f_R d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [in F], by Instance:
  F(n, N)*(-2 + d + 2*n + 2*N) + (2*n + 2)*F(n + 2, N) = F(1 + n, N)*(D + d + 2*N + 4*n)
*)
Lemma step_in_F (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  F n N_ * (d + 2 * n + 2 * N_ - 2) + (2 * n + 2) * (F (n + 2) N_) = F (1 + n) N_ * (D + d + 2 * N_ + 4 * n).
Proof.
  assert (I' : F (n) (N_) * ((d) + 2 * (n) + 2 * (N_) - 2) + (2 * (n) + 2) * (F ((n) + 2) (N_)) = F (1 + (n)) (N_) * ((D) + (d) + 2 * (N_) + 4 * (n))).
  { apply (erf_powers_tilts.step_of_F (V) (D) (N_) (d) (n) (F) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise_by H_F | exact C_erf_powers_tilt_parts]. }
  assert (G' : (F n N_ * (d + 2 * n + 2 * N_ - 2) + (2 * n + 2) * (F (n + 2) N_)) - (F (1 + n) N_ * (D + d + 2 * N_ + 4 * n)) = (F (n) (N_) * ((d) + 2 * (n) + 2 * (N_) - 2) + (2 * (n) + 2) * (F ((n) + 2) (N_))) - (F (1 + (n)) (N_) * ((D) + (d) + 2 * (N_) + 4 * (n)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [identity], by Algebra:
  F(n, N)^(-1)*F(n + 2, N) = (2*n + 2)^(-1)*(-2*N - 2*n + 2 - d + F(n, N)^(-1)*F(1 + n, N)*(D + d
    + 2*N + 4*n))
*)
Lemma step_identity (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  F (n + 2) N_ * (inv (F n N_)) = (2 + F (1 + n) N_ * (D + d + 2 * N_ + 4 * n) * (inv (F n N_)) - 2 * N_ - 2 * n - d) * (inv (2 * n + 2)).
Proof.
  pose proof (step_F_pos_0 (V) (D) (N_) (d) (n) (F) (V_) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_F_pos_0.
  pose proof (step_in_F (V) (D) (N_) (d) (n) (F) (V_) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F C_erf_powers_tilt_parts) as H_in_F.
  rewrite ?H_in_F.
  try assert (0 < 2 * n + 2) by sign.
  try assert (0 < 2 * (F n N_) + 2 * (F n N_) * (n ^ 2) + 4 * n * (F n N_)) by sign.
  try assert (0 < 1 + n) by sign.
  try assert (N0' : normal_form (inv (2 * n + 2)) ((1 / 2) * (inv (1 + n)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + n <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  try assert (0 < 1 + 2 * n + n ^ 2) by sign.
  try assert (N1' : normal_form (inv (2 * (F n N_) + 2 * (F n N_) * (n ^ 2) + 4 * n * (F n N_))) ((1 / 2) * (inv (F n N_)) * (inv (1 + 2 * n + n ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : F n N_ <> 0) by (apply positive_ne; sign); assert (Z1' : 1 + 2 * n + n ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  assert (Z0' : F n N_ <> 0) by (apply positive_ne; sign).
  assert (Z1' : 1 + n <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | solve [assert (R0' : (F n N_ * (d + 2 * n + 2 * N_ - 2) + (2 * n + 2) * (F (n + 2) N_)) - (F (1 + n) N_ * (D + d + 2 * N_ + 4 * n)) = 0) by (apply Rminus_diag_eq; says H_in_F); apply (by_combination _ _ (((1 + n) * (inv (2 * (F n N_) + 2 * (F n N_) * (n ^ 2) + 4 * n * (F n N_)))) * ((F n N_ * (d + 2 * n + 2 * N_ - 2) + (2 * n + 2) * (F (n + 2) N_)) - (F (1 + n) N_ * (D + d + 2 * N_ + 4 * n))))); [(assert (Z50' : F n N_ <> 0) by (apply positive_ne; sign); assert (Z51' : 1 + n <> 0) by (apply positive_ne; sign); assert (Z52' : 1 + 2 * n + n ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z52'), ?(inv_at _ Z50'), ?(inv_at _ Z51'); field; sides] | fail]) | rewrite R0'; ring]] | equal].
Qed.

(** Step [all identity], by Specialise:
  F(n, _0)^(-1)*F(n + 2, _0) = (2*n + 2)^(-1)*(-2*_0 + F(n, _0)^(-1)*(D + d + 2*_0 + 4*n)*F(1 + n,
    _0) - 2*n + 2 - d) for all nat
*)
Lemma step_all_identity (V : Space) (D : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  forall i : R, label i -> F (n + 2) i * (inv (F n i)) = ((D + d + 2 * i + 4 * n) * (F (1 + n) i) * (inv (F n i)) + 2 - 2 * i - 2 * n - d) * (inv (2 * n + 2)).
Proof.
  intros any0 D0; draws.
  assert (I' : F (n + 2) (any0) * (inv (F n (any0))) = (2 + F (1 + n) (any0) * (D + d + 2 * (any0) + 4 * n) * (inv (F n (any0))) - 2 * (any0) - 2 * n - d) * (inv (2 * n + 2))).
  { apply (step_identity (V) (D) (any0) (d) (n) (F) (V_) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [squares], by Instance:
  F(n, N)*F(n + 2, N) >= F(1 + n, N)^2
*)
Lemma step_squares (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n N_ * (F (n + 2) N_) >= (F (1 + n) N_) ^ 2.
Proof.
  assert (I' : F (n) (N_) * (F ((n) + 2) (N_)) >= (F (1 + (n)) (N_)) ^ 2).
  { apply (erf_powers_tilts.step_CauchymSchwarz (V) (D) (N_) (d) (n) (F) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise_by H_F]. }
  assert (G' : (F n N_ * (F (n + 2) N_)) - ((F (1 + n) N_) ^ 2) = (F (n) (N_) * (F ((n) + 2) (N_))) - ((F (1 + (n)) (N_)) ^ 2)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [eta^2 <= R], by Linear:
  F(n, N)^(-1)*F(n + 2, N) >= F(1 + n, N)^2*F(n, N)^(-2)
*)
Lemma step_eta_2_less_is_R (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F (n + 2) N_ * (inv (F n N_)) >= (F (1 + n) N_) ^ 2 * (inv ((F n N_) ^ 2)).
Proof.
  pose proof (step_F_pos_0 (V) (D) (N_) (d) (n) (F) (V_) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_F_pos_0.
  pose proof (step_squares (V) (D) (N_) (d) (n) (F) (V_) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_squares.
  assert (P0' : 0 <= (inv ((F n N_) ^ 2)) * ((F n N_ * (F (n + 2) N_)) - ((F (1 + n) N_) ^ 2))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (F (n + 2) N_ * (inv (F n N_))) - ((F (1 + n) N_) ^ 2 * (inv ((F n N_) ^ 2))) = (inv ((F n N_) ^ 2)) * ((F n N_ * (F (n + 2) N_)) - ((F (1 + n) N_) ^ 2))).
  { try assert (N0' : normal_form (inv ((F n N_) ^ 2)) ((inv (F n N_)) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : F n N_ <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : F n N_ <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [all eta^2 <= R], by Specialise:
  F(n, _0)^(-1)*F(n + 2, _0) >= F(n, _0)^(-2)*F(1 + n, _0)^2 for all nat
*)
Lemma step_all_eta_2_less_is_R (V : Space) (D : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  forall i : R, label i -> F (n + 2) i * (inv (F n i)) >= (F (1 + n) i) ^ 2 * (inv ((F n i) ^ 2)).
Proof.
  intros any0 D0; draws.
  assert (I' : F (n + 2) (any0) * (inv (F n (any0))) >= (F (1 + n) (any0)) ^ 2 * (inv ((F n (any0)) ^ 2))).
  { apply (step_eta_2_less_is_R (V) (D) (any0) (d) (n) (F) (V_) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [mixture], by Instance:
  E[F(n, c)^(-1)*F(n + 2, c); c ~ P]*((D + d + 2 + K + 4*n)^2 + K) >= (E[F(n, c)^(-1)*F(n + 2, c);
    c ~ P]*(2*n + 2) + d + 2*n + K)^2
*)
Lemma step_mixture (V : Space) (D : R) (K : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_n : label n)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_K_pos_is_0 : K >= 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_mean : E P (fun i => 2 * i - 2 - K) = 0)
    (H_variance : E P (fun i => (2 * i - 2 - K) ^ 2) = K)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E P (fun i => F (n + 2) i * (inv (F n i))) * ((D + d + 2 + K + 4 * n) ^ 2 + K) >= (E P (fun i => F (n + 2) i * (inv (F n i))) * (2 * n + 2) + d + 2 * n + K) ^ 2.
Proof.
  pose proof (step_all_identity (V) (D) (d) (n) (F) (V_) (gamma) label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F C_erf_powers_tilt_parts) as H_all_identity.
  pose proof (step_all_eta_2_less_is_R (V) (D) (d) (n) (F) (V_) (gamma) label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_all_eta_2_less_is_R.
  assert (I' : E P (fun i => (fun v0 => F (n + 2) v0 * (inv (F n v0))) i) * ((D + d + 2 + K + 4 * n) ^ 2 + (K)) >= ((d + 2 * n + K) + E P (fun i => (fun v0 => F (n + 2) v0 * (inv (F n v0))) i) * (2 * n + 2)) ^ 2).
  { apply (erf_powers_mixture.step_theorem (d + 2 * n + K) (K) (D + d + 2 + K + 4 * n) (2 * n + 2) ((fun v0 => F (n + 2) v0 * (inv (F n v0)))) ((fun v0 => F (1 + n) v0 * (inv (F n v0)))) (P)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise_by H_all_identity | premise_by H_all_eta_2_less_is_R | first [exact H_mean | congruent_to H_mean | premise_by H_mean] | first [exact H_variance | congruent_to H_variance | premise_by H_variance]]. }
  cbv beta in I'.
  assert (J' : E P (fun i => F (n + 2) i * (inv (F n i))) * ((D + d + 2 + K + 4 * n) ^ 2 + K) >= ((d + 2 * n + K) + E P (fun i => F (n + 2) i * (inv (F n i))) * (2 * n + 2)) ^ 2) by first [exact I' | sides_of I' | fits I'].
  assert (G' : (E P (fun i => F (n + 2) i * (inv (F n i))) * ((D + d + 2 + K + 4 * n) ^ 2 + K)) - ((E P (fun i => F (n + 2) i * (inv (F n i))) * (2 * n + 2) + d + 2 * n + K) ^ 2) = (E P (fun i => F (n + 2) i * (inv (F n i))) * ((D + d + 2 + K + 4 * n) ^ 2 + K)) - (((d + 2 * n + K) + E P (fun i => F (n + 2) i * (inv (F n i))) * (2 * n + 2)) ^ 2)).
  { assert (U' : forall z0' : R, (D > 0) -> (K >= 0) -> (d > 0) -> ((z0') * ((D + d + 2 + K + 4 * n) ^ 2 + K) - ((z0') * (2 * n + 2) + d + 2 * n + K) ^ 2) = ((z0') * ((D + d + 2 + K + 4 * n) ^ 2 + K) - ((d + 2 * n + K) + (z0') * (2 * n + 2)) ^ 2)).
    { clear - D n d K label_n.
      intros z0' H_D_pos_0 H_K_pos_is_0 H_d_pos_0.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E P (fun i => F (n + 2) i * (inv (F n i))))) as V'.
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_K_pos_is_0)).
    specialize (V' ltac:(says H_d_pos_0)).
    rearranged V'. }
  gap; try rewrite G'; lra.
Qed.

(** Step [falls], by Instance:
  F(n, N) >= F(n + 2, N)
*)
Lemma step_falls (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n N_ >= F (n + 2) N_.
Proof.
  assert (I' : F (n) (N_) >= F ((n) + 2) (N_)).
  { apply (erf_powers_tilts.step_falls (V) (D) (N_) (d) (n) (F) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise_by H_F]. }
  assert (G' : (F n N_) - (F (n + 2) N_) = (F (n) (N_)) - (F ((n) + 2) (N_))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [R <= 1], by Linear:
  1 >= F(n, N)^(-1)*F(n + 2, N)
*)
Lemma step_R_less_is_1 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  1 >= F (n + 2) N_ * (inv (F n N_)).
Proof.
  pose proof (step_F_pos_0 (V) (D) (N_) (d) (n) (F) (V_) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_F_pos_0.
  pose proof (step_falls (V) (D) (N_) (d) (n) (F) (V_) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_falls.
  assert (P0' : 0 <= (inv (F n N_)) * ((F n N_) - (F (n + 2) N_))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (1) - (F (n + 2) N_ * (inv (F n N_))) = (inv (F n N_)) * ((F n N_) - (F (n + 2) N_))).
  { assert (Z0' : F n N_ <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [E R <= 1], by Average:
  1 >= E[F(n, c)^(-1)*F(n + 2, c); c ~ P]
*)
Lemma step_E_R_less_is_1 (V : Space) (D : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_n : label n)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  1 >= E P (fun i => F (n + 2) i * (inv (F n i))).
Proof.
  assert (H_R_less_is_1 : forall z0 : R, drawn (P) z0 -> 1 >= F (n + 2) (z0) * (inv (F n (z0)))).
  { intros z0 D0; draws; apply (step_R_less_is_1 (V) (D) (z0) (d) (n) (F) (V_) (gamma)); premise. }
  assert (P' : E P (fun i => F (n + 2) i * (inv (F n i))) <= E P (fun i => 1)).
  { apply E_le; intros d0 D0; draws.
    pose proof (H_R_less_is_1 d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  assert (A0' : 1 = E P (fun i => 1)).
  { assert (S0' : 1 = 1).
    { first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E P (fun i => 1) = 1).
    { transitivity (E P (fun i => 1)). { arrange. }
      assert (E0' : normal_form (E P (fun i => 1)) (1)).
      { unfold normal_form.
        transitivity (E P (fun r_1 => (1) * (1))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (1).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E P (fun r_1 => 1))).
        { linear. }
        transitivity ((1) * (E P (fun i => 1))). { arrange. }
        assert (E2' : normal_form (E P (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (1). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E P (fun i => 1)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [E R >= 0], by Sign:
  E[F(n, c)^(-1)*F(n + 2, c); c ~ P] >= 0
*)
Lemma step_E_R_pos_is_0 (V : Space) (D : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_n : label n)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  E P (fun i => F (n + 2) i * (inv (F n i))) >= 0.
Proof.
  pose proof (step_all_F_pos_0 (V) (D) (d) (F) (V_) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_all_F_pos_0.
  gap; sign.
Qed.

(** Step [T > 0], by Average:
  E[V(c)^(-1)*F(n, c); c ~ P] > 0
*)
Lemma step_T_pos_0 (V : Space) (D : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_n : label n)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  E P (fun i => F n i * (inv (V_ i))) > 0.
Proof.
  assert (H_f_positive : forall z0 : R, drawn (P) z0 -> F n (z0) * (inv (V_ (z0))) > 0).
  { intros z0 D0; draws; apply (step_f_positive (V) (D) (z0) (d) (n) (F) (V_) (gamma)); premise. }
  assert (P' : 0 < E P (fun i => F n i * (inv (V_ i)))).
  { apply E_pos; intros d0 D0; draws.
    pose proof (H_f_positive d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [below], by Instance:
  E[F(n, c)^(-1)*F(n + 2, c); c ~ P] > chi
*)
Lemma step_below (V : Space) (D : R) (K : R) (chi : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_n : label n)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_K_pos_is_0 : K >= 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_mean : E P (fun i => 2 * i - 2 - K) = 0)
    (H_variance : E P (fun i => (2 * i - 2 - K) ^ 2) = K)
    (H_d_p_K_pos_is_2 : d + K >= 2)
    (H_chi_less_is_1 : 1 >= chi)
    (H_f_pos_0 : (chi * (2 * n + 2) + d + 2 * n + K) ^ 2 > chi * ((D + d + 2 + K + 4 * n) ^ 2 + K))
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E P (fun i => F (n + 2) i * (inv (F n i))) > chi.
Proof.
  pose proof (step_all_F_pos_0 (V) (D) (d) (F) (V_) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_all_F_pos_0.
  pose proof (step_mixture (V) (D) (K) (d) (n) (F) (V_) (P) (gamma) label_n sort_P H_D_pos_0 H_K_pos_is_0 H_d_pos_0 H_dimension H_not_0 H_V H_F H_mean H_variance C_erf_powers_tilt_parts) as H_mixture.
  pose proof (step_E_R_less_is_1 (V) (D) (d) (n) (F) (V_) (P) (gamma) label_n sort_P H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_E_R_less_is_1.
  assert (I' : (E P (fun i => F (n + 2) i * (inv (F n i)))) > (chi)).
  { apply (erf_powers_compare.step_below (d + 2 * n + K) (K) (E P (fun i => F (n + 2) i * (inv (F n i)))) (D + d + 2 + K + 4 * n) (chi) (2 * n + 2)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise_by H_E_R_less_is_1 | first [assumption | gap; first [sign] | premise] | premise_by H_mixture | first [exact H_f_pos_0 | assert (G' : (((d + 2 * n + K) + (chi) * (2 * n + 2)) ^ 2) - ((chi) * ((D + d + 2 + K + 4 * n) ^ 2 + (K))) = ((chi * (2 * n + 2) + d + 2 * n + K) ^ 2) - (chi * ((D + d + 2 + K + 4 * n) ^ 2 + K))); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_f_pos_0] | first [assumption | gap; first [sign_form (D) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [seen | sign_form (d + K - 2) ltac:(first [put; solve [ring] | equal]) | sign] | premise]]. }
  congruent_to I'.
Qed.

(** Step [theorem], by Linear:
  E[V(c)^(-1)*F(n + 2, c); c ~ P] > chi*E[V(c)^(-1)*F(n, c); c ~ P]
*)
Lemma step_theorem (V : Space) (D : R) (K : R) (chi : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_n : label n)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_K_pos_is_0 : K >= 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_mean : E P (fun i => 2 * i - 2 - K) = 0)
    (H_variance : E P (fun i => (2 * i - 2 - K) ^ 2) = K)
    (H_d_p_K_pos_is_2 : d + K >= 2)
    (H_chi_less_is_1 : 1 >= chi)
    (H_f_pos_0 : (chi * (2 * n + 2) + d + 2 * n + K) ^ 2 > chi * ((D + d + 2 + K + 4 * n) ^ 2 + K))
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E P (fun i => F (n + 2) i * (inv (V_ i))) > chi * (E P (fun i => F n i * (inv (V_ i)))).
Proof.
  pose proof (step_Chebyshev (V) (D) (d) (n) (F) (V_) (P) (gamma) label_n sort_P H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_Chebyshev.
  pose proof (step_mean_f_R (V) (D) (d) (n) (F) (V_) (P) (gamma) label_n sort_P H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_mean_f_R.
  pose proof (step_T_pos_0 (V) (D) (d) (n) (F) (V_) (P) (gamma) label_n sort_P H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F) as H_T_pos_0.
  pose proof (step_below (V) (D) (K) (chi) (d) (n) (F) (V_) (P) (gamma) label_n sort_P H_D_pos_0 H_K_pos_is_0 H_chi_pos_is_0 H_d_pos_0 H_dimension H_not_0 H_V H_F H_mean H_variance H_d_p_K_pos_is_2 H_chi_less_is_1 H_f_pos_0 C_erf_powers_tilt_parts) as H_below.
  assert (P0' : 0 < (E P (fun i => F n i * (inv (V_ i)))) * ((E P (fun i => F (n + 2) i * (inv (F n i)))) - (chi))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (P1' : 0 <= (1) * ((E P (fun i => F (n + 2) i * (inv (F n i)) * (F n i * (inv (V_ i))))) - (E P (fun i => F (n + 2) i * (inv (F n i))) * (E P (fun i => F n i * (inv (V_ i))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E P (fun i => F (n + 2) i * (inv (V_ i)))) - (chi * (E P (fun i => F n i * (inv (V_ i))))) = (E P (fun i => F n i * (inv (V_ i)))) * ((E P (fun i => F (n + 2) i * (inv (F n i)))) - (chi)) + (1) * ((E P (fun i => F (n + 2) i * (inv (F n i)) * (F n i * (inv (V_ i))))) - (E P (fun i => F (n + 2) i * (inv (F n i))) * (E P (fun i => F n i * (inv (V_ i))))))).
  { enough (U' : E P (fun i => F (n + 2) i * (inv (V_ i))) - chi * (E P (fun i => F n i * (inv (V_ i)))) = E P (fun i => F n i * (inv (V_ i))) * (E P (fun i => F (n + 2) i * (inv (F n i))) - chi) + 1 * (E P (fun i => F (n + 2) i * (inv (V_ i))) - E P (fun i => F (n + 2) i * (inv (F n i))) * (E P (fun i => F n i * (inv (V_ i)))))).
    { transitivity (E P (fun i => F (n + 2) i * (inv (V_ i))) - chi * (E P (fun i => F n i * (inv (V_ i))))).
      { first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      assert (C0' : E P (fun i => F (n + 2) i * (inv (F n i)) * (F n i * (inv (V_ i)))) = E P (fun i => F (n + 2) i * (inv (V_ i)))).
      { rewrite H_mean_f_R.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    assert (S0' : E P (fun i => F (n + 2) i * (inv (V_ i))) - chi * (E P (fun i => F n i * (inv (V_ i)))) = E P (fun i => F (n + 2) i * (inv (V_ i))) - chi * (E P (fun i => F n i * (inv (V_ i))))).
    { transitivity (E P (fun i => F (n + 2) i * (inv (V_ i))) - chi * (E P (fun i => F n i * (inv (V_ i))))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E P (fun i => F n i * (inv (V_ i))) * (E P (fun i => F (n + 2) i * (inv (F n i))) - chi) + 1 * (E P (fun i => F (n + 2) i * (inv (V_ i))) - E P (fun i => F (n + 2) i * (inv (F n i))) * (E P (fun i => F n i * (inv (V_ i))))) = E P (fun i => F (n + 2) i * (inv (V_ i))) - chi * (E P (fun i => F n i * (inv (V_ i))))).
    { transitivity (E P (fun i => F n i * (inv (V_ i))) * (E P (fun i => F (n + 2) i * (inv (F n i))) - chi) + 1 * (E P (fun i => F (n + 2) i * (inv (V_ i))) - E P (fun i => F (n + 2) i * (inv (F n i))) * (E P (fun i => F n i * (inv (V_ i)))))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E P (fun i => F (n + 2) i * (inv (V_ i))) - chi * (E P (fun i => F n i * (inv (V_ i))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E P (fun i => F n i * (inv (V_ i))) * (E P (fun i => F (n + 2) i * (inv (F n i))) - chi) + 1 * (E P (fun i => F (n + 2) i * (inv (V_ i))) - E P (fun i => F (n + 2) i * (inv (F n i))) * (E P (fun i => F n i * (inv (V_ i)))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (V : Space) (D : R) (K : R) (chi : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_n : label n)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_K_pos_is_0 : K >= 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_mean : E P (fun i => 2 * i - 2 - K) = 0)
    (H_variance : E P (fun i => (2 * i - 2 - K) ^ 2) = K)
    (H_d_p_K_pos_is_2 : d + K >= 2)
    (H_chi_less_is_1 : 1 >= chi)
    (H_f_pos_0 : (chi * (2 * n + 2) + d + 2 * n + K) ^ 2 > chi * ((D + d + 2 + K + 4 * n) ^ 2 + K))
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E P (fun i => F (n + 2) i * (inv (V_ i))) > chi * (E P (fun i => F n i * (inv (V_ i)))).
Proof. exact (step_theorem (V) (D) (K) (chi) (d) (n) (F) (V_) (P) (gamma) label_n sort_P H_D_pos_0 H_K_pos_is_0 H_chi_pos_is_0 H_d_pos_0 H_dimension H_not_0 H_V H_F H_mean H_variance H_d_p_K_pos_is_2 H_chi_less_is_1 H_f_pos_0 C_erf_powers_tilt_parts). Qed.

Theorem theorem_2 (V : Space) (D : R) (K : R) (chi : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_n : label n)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_K_pos_is_0 : K >= 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_mean : E P (fun i => 2 * i - 2 - K) = 0)
    (H_variance : E P (fun i => (2 * i - 2 - K) ^ 2) = K)
    (H_d_p_K_pos_is_2 : d + K >= 2)
    (H_chi_less_is_1 : 1 >= chi)
    (H_f_pos_0 : (chi * (2 * n + 2) + d + 2 * n + K) ^ 2 > chi * ((D + d + 2 + K + 4 * n) ^ 2 + K)) :
  E P (fun i => F n i * (inv (V_ i))) > 0.
Proof. exact (step_T_pos_0 (V) (D) (d) (n) (F) (V_) (P) (gamma) label_n sort_P H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_V H_F). Qed.
