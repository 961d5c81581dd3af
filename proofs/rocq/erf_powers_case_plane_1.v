(** $d = 2$, $n = 1$, $L >= 3$: ratios of means of powers, with a name for the number between (erf-powers-case-plane-1)

  Given [D > 0]: D > 0
  Given [Y > 0]: Y > 0
  Given [chi >= 0]: chi >= 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [V]: V(_0) = E[<x, x>^(-1 + _1); x ~ gamma1] for all nat
  Given [F]: F(_1, _0) = E[<x, x>^(-1 + _1 + _2)*((<x, x> + D)^(_2))^(-1); x ~ gamma1] for all
    nat, nat
  Given [mean]: E[-L - 1 + 2*c; c ~ P] = 0
  Given [variance]: E[(-L - 1 + 2*c)^2; c ~ P] = -1 + L
  Given [Y <= 1]: 1 >= Y
  Given [D]: D = (2*Y + 3 + L)^(-1)*(1 - Y)*(3 + L - Y)*Y^(-1)*(3 + L)
  Given [M > 0]: M > 0
  Given [theta]: (2 + L)*Y^2*M*(3 + L)^(-1) >= M_2
  Given [L >= 3]: L >= 3
  Given [d = 2]: d = 2
  Given [chi]: chi = (2 + L)*Y^2*(3 + L)^(-1)
  Then E[V(c)^(-1)*F(3, c); c ~ P]*M > E[F(1, c)*V(c)^(-1); c ~ P]*M_2
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_tilts_positive.
From NCProofs Require erf_powers_quadratic_plane_1.
From NCProofs Require erf_powers_case.
Open Scope R_scope.

(** Step [K >= 0], by Sign:
  -1 + L >= 0
*)
Lemma step_K_pos_is_0 (L : R)
    (label_L : label L)
    (H_L_pos_is_3 : L >= 3) :
  L - 1 >= 0.
Proof.
  gap; first [seen | sign_form (2 + (L - 3)) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

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

(** Step [Y^2 <= 1], by Linear:
  1 >= Y^2
*)
Lemma step_Y_2_less_is_1 (Y : R)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y) :
  1 >= Y ^ 2.
Proof.
  assert (P0' : 0 <= (1 + Y) * ((1) - (Y))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (1) - (Y ^ 2) = (1 + Y) * ((1) - (Y))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [chi <= 1], by Linear:
  1 >= chi
*)
Lemma step_chi_less_is_1 (L : R) (Y : R) (chi : R)
    (label_L : label L)
    (H_Y_pos_0 : Y > 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_L_pos_is_3 : L >= 3)
    (H_chi : chi = (2 + L) * (Y ^ 2) * (inv (3 + L))) :
  1 >= chi.
Proof.
  pose proof (step_Y_2_less_is_1 (Y) H_Y_pos_0 H_Y_less_is_1) as H_Y_2_less_is_1.
  try assert (0 < 3 + L) by sign.
  assert (P0' : 0 <= ((2 + L) * (inv (3 + L))) * ((1) - (Y ^ 2))) by (apply Rmult_le_pos; [sign | lra]).
  try assert (0 < 3 + L) by sign.
  assert (P' : 0 < (inv (3 + L))) by (sign).
  assert (G' : (1) - (chi) = ((2 + L) * (inv (3 + L))) * ((1) - (Y ^ 2)) + (inv (3 + L))).
  { rewrite ?H_chi.
    try assert (0 < 3 + L) by sign.
    assert (Z0' : 3 + L <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [d + K >= 2], by Linear:
  -1 + d + L >= 2
*)
Lemma step_d_p_K_pos_is_2 (L : R) (d : R)
    (label_L : label L)
    (H_d_pos_0 : d > 0)
    (H_L_pos_is_3 : L >= 3)
    (H_d_is_2 : d = 2) :
  d + L - 1 >= 2.
Proof.
  pose proof (step_K_pos_is_0 (L) label_L H_L_pos_is_3) as H_K_pos_is_0.
  assert (P0' : 0 <= (1) * ((L - 1) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((d) - (2))) by (apply zero_times; lra).
  assert (G' : (d + L - 1) - (2) = (1) * ((L - 1) - (0)) + (1) * ((d) - (2))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [M_2], by Linear:
  chi*M >= M_2
*)
Lemma step_M_2 (L : R) (M : R) (M_2 : R) (Y : R) (chi : R)
    (label_L : label L)
    (H_chi_pos_is_0 : chi >= 0)
    (H_M_pos_0 : M > 0)
    (H_theta : (2 + L) * (Y ^ 2) * M * (inv (3 + L)) >= M_2)
    (H_chi : chi = (2 + L) * (Y ^ 2) * (inv (3 + L))) :
  chi * M >= M_2.
Proof.
  assert (P0' : 0 <= (1) * (((2 + L) * (Y ^ 2) * M * (inv (3 + L))) - (M_2))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (chi * M) - (M_2) = (1) * (((2 + L) * (Y ^ 2) * M * (inv (3 + L))) - (M_2))).
  { rewrite ?H_chi.
    try assert (0 < 3 + L) by sign.
    assert (Z0' : 3 + L <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [quadratic], by Instance:
  (4*(2 + L)*Y^2*(3 + L)^(-1) + 3 + L)^2 > ((D + 7 + L)^2 - 1 + L)*(2 + L)*Y^2*(3 + L)^(-1)
*)
Lemma step_quadratic (D : R) (L : R) (Y : R)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (1 - Y) * (3 + L - Y) * (3 + L) * (inv (2 * Y + 3 + L)) * (inv Y))
    (H_L_pos_is_3 : L >= 3) :
  (4 * (2 + L) * (Y ^ 2) * (inv (3 + L)) + 3 + L) ^ 2 > ((D + 7 + L) ^ 2 + L - 1) * (2 + L) * (Y ^ 2) * (inv (3 + L)).
Proof.
  assert (I' : (4 * (2 + (L)) * ((Y) ^ 2) * (inv (3 + (L))) + 3 + (L)) ^ 2 - (((D) + 7 + (L)) ^ 2 + (L) - 1) * (2 + (L)) * ((Y) ^ 2) * (inv (3 + (L))) > 0).
  { apply (erf_powers_quadratic_plane_1.step_theorem (D) (L) (Y)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_Y_less_is_1 | assert (G' : (1) - (Y) = (1) - (Y)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_Y_less_is_1] | first [exact H_D | assert (G' : (D) - ((1 - (Y)) * (3 + (L) - (Y)) * (3 + (L)) * (inv (2 * (Y) + 3 + (L))) * (inv (Y))) = (D) - ((1 - Y) * (3 + L - Y) * (3 + L) * (inv (2 * Y + 3 + L)) * (inv Y))); [(try assert (0 < 2 * Y + 3 + L) by sign; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_D] | first [exact H_L_pos_is_3 | assert (G' : (L) - (3) = (L) - (3)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_L_pos_is_3]]. }
  assert (G' : ((4 * (2 + L) * (Y ^ 2) * (inv (3 + L)) + 3 + L) ^ 2) - (((D + 7 + L) ^ 2 + L - 1) * (2 + L) * (Y ^ 2) * (inv (3 + L))) = ((4 * (2 + (L)) * ((Y) ^ 2) * (inv (3 + (L))) + 3 + (L)) ^ 2 - (((D) + 7 + (L)) ^ 2 + (L) - 1) * (2 + (L)) * ((Y) ^ 2) * (inv (3 + (L)))) - (0)).
  { try assert (0 < 3 + L) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f > 0], by Linear:
  (1 + d + 4*chi + L)^2 > chi*(-1 + (D + d + L + 5)^2 + L)
*)
Lemma step_f_pos_0 (D : R) (L : R) (Y : R) (chi : R) (d : R)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_d_pos_0 : d > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (1 - Y) * (3 + L - Y) * (3 + L) * (inv (2 * Y + 3 + L)) * (inv Y))
    (H_L_pos_is_3 : L >= 3)
    (H_d_is_2 : d = 2)
    (H_chi : chi = (2 + L) * (Y ^ 2) * (inv (3 + L))) :
  (1 + d + 4 * chi + L) ^ 2 > chi * ((D + d + L + 5) ^ 2 + L - 1).
Proof.
  pose proof (step_quadratic (D) (L) (Y) label_L H_D_pos_0 H_Y_pos_0 H_Y_less_is_1 H_D H_L_pos_is_3) as H_quadratic.
  assert (P0' : 0 < (1) * (((4 * (2 + L) * (Y ^ 2) * (inv (3 + L)) + 3 + L) ^ 2) - (((D + 7 + L) ^ 2 + L - 1) * (2 + L) * (Y ^ 2) * (inv (3 + L))))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : ((1 + d + 4 * chi + L) ^ 2) - (chi * ((D + d + L + 5) ^ 2 + L - 1)) = (1) * (((4 * (2 + L) * (Y ^ 2) * (inv (3 + L)) + 3 + L) ^ 2) - (((D + 7 + L) ^ 2 + L - 1) * (2 + L) * (Y ^ 2) * (inv (3 + L))))).
  { rewrite ?H_chi, ?H_d_is_2.
    rewrite ?H_chi, ?H_d_is_2.
    try assert (0 < 3 + L) by sign.
    assert (Z0' : 3 + L <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Instance:
  E[V(c)^(-1)*F(3, c); c ~ P]*M > E[F(1, c)*V(c)^(-1); c ~ P]*M_2
*)
Lemma step_theorem (V : Space) (D : R) (L : R) (M : R) (M_2 : R) (Y : R) (chi : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_L : label L)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_mean : E P (fun i => 2 * i - L - 1) = 0)
    (H_variance : E P (fun i => (2 * i - L - 1) ^ 2) = L - 1)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (1 - Y) * (3 + L - Y) * (3 + L) * (inv (2 * Y + 3 + L)) * (inv Y))
    (H_M_pos_0 : M > 0)
    (H_theta : (2 + L) * (Y ^ 2) * M * (inv (3 + L)) >= M_2)
    (H_L_pos_is_3 : L >= 3)
    (H_d_is_2 : d = 2)
    (H_chi : chi = (2 + L) * (Y ^ 2) * (inv (3 + L)))
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E P (fun i => F 3 i * (inv (V_ i))) * M > E P (fun i => F 1 i * (inv (V_ i))) * M_2.
Proof.
  pose proof (step_K_pos_is_0 (L) label_L H_L_pos_is_3) as H_K_pos_is_0.
  pose proof (step_chi_less_is_1 (L) (Y) (chi) label_L H_Y_pos_0 H_chi_pos_is_0 H_Y_less_is_1 H_L_pos_is_3 H_chi) as H_chi_less_is_1.
  pose proof (step_d_p_K_pos_is_2 (L) (d) label_L H_d_pos_0 H_L_pos_is_3 H_d_is_2) as H_d_p_K_pos_is_2.
  pose proof (step_M_2 (L) (M) (M_2) (Y) (chi) label_L H_chi_pos_is_0 H_M_pos_0 H_theta H_chi) as H_M_2.
  pose proof (step_f_pos_0 (D) (L) (Y) (chi) (d) label_L H_D_pos_0 H_Y_pos_0 H_chi_pos_is_0 H_d_pos_0 H_Y_less_is_1 H_D H_L_pos_is_3 H_d_is_2 H_chi) as H_f_pos_0.
  assert (I' : E P (fun i => F ((1) + 2) i * (inv (V_ i))) * (M) > (M_2) * (E P (fun i => F (1) i * (inv (V_ i))))).
  { apply (erf_powers_case.step_theorem (V) (D) (L - 1) (M) (M_2) (chi) (d) (1) (F) (V_) (P) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [exact H_K_pos_is_0 | assert (G' : (L - 1) - (0) = (L - 1) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_K_pos_is_0] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise | premise | premise_by H_mean | premise_by H_variance | first [exact H_d_p_K_pos_is_2 | assert (G' : ((d) + (L - 1)) - (2) = (d + L - 1) - (2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_d_p_K_pos_is_2] | first [exact H_chi_less_is_1 | assert (G' : (1) - (chi) = (1) - (chi)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_chi_less_is_1] | first [exact H_f_pos_0 | assert (G' : (((chi) * (2 * (1) + 2) + (d) + 2 * (1) + (L - 1)) ^ 2) - ((chi) * (((D) + (d) + 2 + (L - 1) + 4 * (1)) ^ 2 + (L - 1))) = ((1 + d + 4 * chi + L) ^ 2) - (chi * ((D + d + L + 5) ^ 2 + L - 1))); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_f_pos_0] | first [exact H_M_pos_0 | assert (G' : (M) - (0) = (M) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_M_pos_0] | first [exact H_M_2 | assert (G' : ((chi) * (M)) - (M_2) = (chi * M) - (M_2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_M_2] | exact C_erf_powers_tilt_parts]. }
  assert (G' : (E P (fun i => F 3 i * (inv (V_ i))) * M) - (E P (fun i => F 1 i * (inv (V_ i))) * M_2) = (E P (fun i => F ((1) + 2) i * (inv (V_ i))) * (M)) - ((M_2) * (E P (fun i => F (1) i * (inv (V_ i)))))).
  { assert (S0' : E P (fun j => F 3 j * (inv (V_ j))) * M - E P (fun j => F 1 j * (inv (V_ j))) * M_2 = E P (fun j => F 3 j * (inv (V_ j))) * M - E P (fun j => F 1 j * (inv (V_ j))) * M_2).
    { transitivity (E P (fun j => F 3 j * (inv (V_ j))) * M - E P (fun j => F 1 j * (inv (V_ j))) * M_2). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : ((E P (fun i => F ((1) + 2) i * (inv (V_ i))) * (M))) - (((M_2) * (E P (fun i => F (1) i * (inv (V_ i)))))) = ((E P (fun i => F ((1) + 2) i * (inv (V_ i))) * (M))) - (((M_2) * (E P (fun i => F (1) i * (inv (V_ i))))))).
    { transitivity (((E P (fun i => F ((1) + 2) i * (inv (V_ i))) * (M))) - (((M_2) * (E P (fun i => F (1) i * (inv (V_ i))))))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E P (fun j => F 3 j * (inv (V_ j))) * M - E P (fun j => F 1 j * (inv (V_ j))) * M_2). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (((E P (fun i => F ((1) + 2) i * (inv (V_ i))) * (M))) - (((M_2) * (E P (fun i => F (1) i * (inv (V_ i))))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    first [solve [put; field; sides] | first [arrange | equal]]. }
  gap; try rewrite G'; lra.
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (M : R) (M_2 : R) (Y : R) (chi : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_L : label L)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_mean : E P (fun i => 2 * i - L - 1) = 0)
    (H_variance : E P (fun i => (2 * i - L - 1) ^ 2) = L - 1)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (1 - Y) * (3 + L - Y) * (3 + L) * (inv (2 * Y + 3 + L)) * (inv Y))
    (H_M_pos_0 : M > 0)
    (H_theta : (2 + L) * (Y ^ 2) * M * (inv (3 + L)) >= M_2)
    (H_L_pos_is_3 : L >= 3)
    (H_d_is_2 : d = 2)
    (H_chi : chi = (2 + L) * (Y ^ 2) * (inv (3 + L)))
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E P (fun i => F 3 i * (inv (V_ i))) * M > E P (fun i => F 1 i * (inv (V_ i))) * M_2.
Proof. exact (step_theorem (V) (D) (L) (M) (M_2) (Y) (chi) (d) (F) (V_) (P) (gamma) label_L sort_P H_D_pos_0 H_Y_pos_0 H_chi_pos_is_0 H_d_pos_0 H_dimension H_not_0 H_V H_F H_mean H_variance H_Y_less_is_1 H_D H_M_pos_0 H_theta H_L_pos_is_3 H_d_is_2 H_chi C_erf_powers_tilt_parts). Qed.
