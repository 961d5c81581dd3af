(** Ratios of means of powers, by a number between (erf-powers-case)

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
  Given [M > 0]: M > 0
  Given [M_2]: chi*M >= M_2
  Then E[V(c)^(-1)*F(n + 2, c); c ~ P]*M > M_2*E[V(c)^(-1)*F(n, c); c ~ P]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_tilts_positive.
From NCProofs Require erf_powers_above.
Open Scope R_scope.

(** Step [V(N) > 0], by Instance:
  V(N) > 0
*)
Lemma step_V_N_pos_0 (V : Space) (D : R) (N_ : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
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
  { apply (step_V_N_pos_0 (V) (D) (any0) (d) (F) (V_) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [above], by Instance:
  E[V(c)^(-1)*F(n + 2, c); c ~ P] > chi*E[V(c)^(-1)*F(n, c); c ~ P]
*)
Lemma step_above (V : Space) (D : R) (K : R) (chi : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
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
  assert (I' : E P (fun i => F ((n) + 2) i * (inv (V_ i))) > (chi) * (E P (fun i => F (n) i * (inv (V_ i))))).
  { apply (erf_powers_above.step_theorem (V) (D) (K) (chi) (d) (n) (F) (V_) (P) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise | premise | first [exact H_mean | congruent_to H_mean | premise_by H_mean] | first [exact H_variance | congruent_to H_variance | premise_by H_variance] | first [exact H_d_p_K_pos_is_2 | assert (G' : ((d) + (K)) - (2) = (d + K) - (2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_d_p_K_pos_is_2] | first [exact H_chi_less_is_1 | assert (G' : (1) - (chi) = (1) - (chi)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_chi_less_is_1] | first [exact H_f_pos_0 | assert (G' : (((chi) * (2 * (n) + 2) + (d) + 2 * (n) + (K)) ^ 2) - ((chi) * (((D) + (d) + 2 + (K) + 4 * (n)) ^ 2 + (K))) = ((chi * (2 * n + 2) + d + 2 * n + K) ^ 2) - (chi * ((D + d + 2 + K + 4 * n) ^ 2 + K))); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_f_pos_0] | exact C_erf_powers_tilt_parts]. }
  congruent_to I'.
Qed.

(** Step [T > 0], by Instance:
  E[V(c)^(-1)*F(n, c); c ~ P] > 0
*)
Lemma step_T_pos_0 (V : Space) (D : R) (K : R) (chi : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
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
Proof.
  assert (I' : E P (fun i => F (n) i * (inv (V_ i))) > 0).
  { apply (erf_powers_above.step_T_pos_0 (V) (D) (d) (n) (F) (V_) (P) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise | premise]. }
  congruent_to I'.
Qed.

(** Step [theorem], by Linear:
  E[V(c)^(-1)*F(n + 2, c); c ~ P]*M > M_2*E[V(c)^(-1)*F(n, c); c ~ P]
*)
Lemma step_theorem (V : Space) (D : R) (K : R) (M : R) (M_2 : R) (chi : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
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
    (H_M_pos_0 : M > 0)
    (H_M_2 : chi * M >= M_2)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E P (fun i => F (n + 2) i * (inv (V_ i))) * M > M_2 * (E P (fun i => F n i * (inv (V_ i)))).
Proof.
  pose proof (step_above (V) (D) (K) (chi) (d) (n) (F) (V_) (P) (gamma) label_n sort_P H_D_pos_0 H_K_pos_is_0 H_chi_pos_is_0 H_d_pos_0 H_dimension H_not_0 H_V H_F H_mean H_variance H_d_p_K_pos_is_2 H_chi_less_is_1 H_f_pos_0 C_erf_powers_tilt_parts) as H_above.
  pose proof (step_T_pos_0 (V) (D) (K) (chi) (d) (n) (F) (V_) (P) (gamma) label_n sort_P H_D_pos_0 H_K_pos_is_0 H_chi_pos_is_0 H_d_pos_0 H_dimension H_not_0 H_V H_F H_mean H_variance H_d_p_K_pos_is_2 H_chi_less_is_1 H_f_pos_0) as H_T_pos_0.
  assert (P0' : 0 < (M) * ((E P (fun i => F (n + 2) i * (inv (V_ i)))) - (chi * (E P (fun i => F n i * (inv (V_ i))))))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (P1' : 0 <= (E P (fun i => F n i * (inv (V_ i)))) * ((chi * M) - (M_2))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (E P (fun i => F (n + 2) i * (inv (V_ i))) * M) - (M_2 * (E P (fun i => F n i * (inv (V_ i))))) = (M) * ((E P (fun i => F (n + 2) i * (inv (V_ i)))) - (chi * (E P (fun i => F n i * (inv (V_ i)))))) + (E P (fun i => F n i * (inv (V_ i)))) * ((chi * M) - (M_2))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (D : R) (K : R) (M : R) (M_2 : R) (chi : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
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
    (H_M_pos_0 : M > 0)
    (H_M_2 : chi * M >= M_2)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E P (fun i => F (n + 2) i * (inv (V_ i))) * M > M_2 * (E P (fun i => F n i * (inv (V_ i)))).
Proof. exact (step_theorem (V) (D) (K) (M) (M_2) (chi) (d) (n) (F) (V_) (P) (gamma) label_n sort_P H_D_pos_0 H_K_pos_is_0 H_chi_pos_is_0 H_d_pos_0 H_dimension H_not_0 H_V H_F H_mean H_variance H_d_p_K_pos_is_2 H_chi_less_is_1 H_f_pos_0 H_M_pos_0 H_M_2 C_erf_powers_tilt_parts). Qed.
