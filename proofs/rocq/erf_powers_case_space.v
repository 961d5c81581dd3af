(** $d >= 3$: ratios of means of powers, with a name for the number between (erf-powers-case-space)

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
  Given [D]: D = (1 - Y)*Y^(-1)*(-n*Y + n + d + L)*(n + d + L)*(2*Y + n + d + L)^(-1)
  Given [M > 0]: M > 0
  Given [theta]: Y^2*M*(n + d + L)^(-1)*(1 + n + L) >= M_2
  Given [d >= 3]: d >= 3
  Given [chi]: chi = Y^2*(-2 + n + d + L)*(n + d + L)^(-1)
  Then E[V(c)^(-1)*F(n + 2, c); c ~ P]*M > M_2*E[V(c)^(-1)*F(n, c); c ~ P]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_tilts_positive.
From NCProofs Require erf_powers_quadratic_space.
From NCProofs Require erf_powers_case.
Open Scope R_scope.

(** Step [K >= 0], by Sign:
  -1 + L >= 0
*)
Lemma step_K_pos_is_0 (L : R)
    (label_L : label L) :
  L - 1 >= 0.
Proof.
  gap; first [sign].
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

(** Step [share], by Sign:
  (-2 + n + d + L)*(n + d + L)^(-1) > 0
*)
Lemma step_share (L : R) (d : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3) :
  (n + d + L - 2) * (inv (n + d + L)) > 0.
Proof.
  try assert (0 < n + d + L) by sign.
  assert (P' : 0 < ((n + d + L - 2) * (inv (n + d + L)))).
  { first [seen | sign_form (((d - 3) + (1 + n + L)) * (inv (n + d + L))) ltac:(first [put; solve [ring] | equal]) | sign]. }
  assert (G' : ((n + d + L - 2) * (inv (n + d + L))) - (0) = ((n + d + L - 2) * (inv (n + d + L)))).
  { try assert (0 < n + d + L) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [chi > 0], by Linear:
  chi > 0
*)
Lemma step_chi_pos_0 (L : R) (Y : R) (chi : R) (d : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_Y_pos_0 : Y > 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_d_pos_0 : d > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_d_pos_is_3 : d >= 3)
    (H_chi : chi = Y ^ 2 * (n + d + L - 2) * (inv (n + d + L))) :
  chi > 0.
Proof.
  pose proof (step_share (L) (d) (n) label_L label_n H_d_pos_0 H_d_pos_is_3) as H_share.
  assert (P0' : 0 < (Y ^ 2) * (((n + d + L - 2) * (inv (n + d + L))) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (chi) - (0) = (Y ^ 2) * (((n + d + L - 2) * (inv (n + d + L))) - (0))).
  { rewrite ?H_chi.
    try assert (0 < n + d + L) by sign.
    assert (Z0' : n + d + L <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
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
Lemma step_chi_less_is_1 (L : R) (Y : R) (chi : R) (d : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_Y_pos_0 : Y > 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_d_pos_0 : d > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_d_pos_is_3 : d >= 3)
    (H_chi : chi = Y ^ 2 * (n + d + L - 2) * (inv (n + d + L))) :
  1 >= chi.
Proof.
  pose proof (step_share (L) (d) (n) label_L label_n H_d_pos_0 H_d_pos_is_3) as H_share.
  pose proof (step_Y_2_less_is_1 (Y) H_Y_pos_0 H_Y_less_is_1) as H_Y_2_less_is_1.
  try assert (0 < n + d + L) by sign.
  assert (P0' : 0 <= ((n + d + L - 2) * (inv (n + d + L))) * ((1) - (Y ^ 2))) by (apply Rmult_le_pos; [first [seen | sign_form (((d - 3) + (1 + n + L)) * (inv (n + d + L))) ltac:(first [put; solve [ring] | equal]) | sign_form (L * (inv (n + d + L)) + d * (inv (n + d + L)) + n * (inv (n + d + L)) - 2 * (inv (n + d + L))) ltac:(first [put; solve [ring] | equal]) | sign] | lra]).
  try assert (0 < n + d + L) by sign.
  assert (P' : 0 < (2 * (inv (n + d + L)))) by (sign).
  assert (G' : (1) - (chi) = ((n + d + L - 2) * (inv (n + d + L))) * ((1) - (Y ^ 2)) + (2 * (inv (n + d + L)))).
  { rewrite ?H_chi.
    try assert (0 < n + d + L) by sign.
    assert (Z0' : n + d + L <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [d + K >= 2], by Linear:
  -1 + d + L >= 2
*)
Lemma step_d_p_K_pos_is_2 (L : R) (d : R)
    (label_L : label L)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3) :
  d + L - 1 >= 2.
Proof.
  assert (P0' : 0 <= (1) * ((d) - (3))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (L)) by (sign).
  assert (G' : (d + L - 1) - (2) = (1) * ((d) - (3)) + (L)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [M_2], by Linear:
  chi*M >= M_2
*)
Lemma step_M_2 (L : R) (M : R) (M_2 : R) (Y : R) (chi : R) (d : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_Y_pos_0 : Y > 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_d_pos_0 : d > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_M_pos_0 : M > 0)
    (H_theta : Y ^ 2 * M * (1 + n + L) * (inv (n + d + L)) >= M_2)
    (H_d_pos_is_3 : d >= 3)
    (H_chi : chi = Y ^ 2 * (n + d + L - 2) * (inv (n + d + L))) :
  chi * M >= M_2.
Proof.
  assert (P0' : 0 <= (1) * ((Y ^ 2 * M * (1 + n + L) * (inv (n + d + L))) - (M_2))) by (apply Rmult_le_pos; [by_number | lra]).
  try assert (0 < n + d + L) by sign.
  assert (P1' : 0 <= (Y ^ 2 * M * (inv (n + d + L))) * ((d) - (3))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (chi * M) - (M_2) = (1) * ((Y ^ 2 * M * (1 + n + L) * (inv (n + d + L))) - (M_2)) + (Y ^ 2 * M * (inv (n + d + L))) * ((d) - (3))).
  { rewrite ?H_chi.
    try assert (0 < n + d + L) by sign.
    assert (Z0' : n + d + L <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [quadratic at x], by Instance:
  (Y^2*(2*n + 2)*(-2 + n + d + L)*(n + d + L)^(-1) - 1 + d + 2*n + L)^2 - Y^2*(-4 + d + L + (D + 1
    + d + L + 4*n)^2)*(-2 + n + d + L)*(n + d + L)^(-1) > 0
*)
Lemma step_quadratic_at_x (D : R) (L : R) (Y : R) (d : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_d_pos_0 : d > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (1 - Y) * (n + d + L - n * Y) * (n + d + L) * (inv Y) * (inv (2 * Y + n + d + L)))
    (H_d_pos_is_3 : d >= 3) :
  (Y ^ 2 * (2 * n + 2) * (n + d + L - 2) * (inv (n + d + L)) + d + 2 * n + L - 1) ^ 2 - Y ^ 2 * (d + L + (D + 1 + d + L + 4 * n) ^ 2 - 4) * (n + d + L - 2) * (inv (n + d + L)) > 0.
Proof.
  assert (I' : ((Y) ^ 2 * (2 * (n) + 2) * ((n) + (d) + (L) - 2) * (inv ((n) + (d) + (L))) + (d) + 2 * (n) + (L) - 1) ^ 2 - (Y) ^ 2 * ((d) + (L) + ((D) + 1 + (d) + (L) + 4 * (n)) ^ 2 - 4) * ((n) + (d) + (L) - 2) * (inv ((n) + (d) + (L))) > 0).
  { apply (erf_powers_quadratic_space.step_theorem (D) (L) (Y) (d) (n)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_Y_less_is_1 | assert (G' : (1) - (Y) = (1) - (Y)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_Y_less_is_1] | first [exact H_D | assert (G' : (D) - ((1 - (Y)) * ((n) + (d) + (L) - (n) * (Y)) * ((n) + (d) + (L)) * (inv (Y)) * (inv (2 * (Y) + (n) + (d) + (L)))) = (D) - ((1 - Y) * (n + d + L - n * Y) * (n + d + L) * (inv Y) * (inv (2 * Y + n + d + L)))); [(try assert (0 < 2 * Y + n + d + L) by sign; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_D] | first [exact H_d_pos_is_3 | assert (G' : (d) - (3) = (d) - (3)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_d_pos_is_3]]. }
  assert (G' : ((Y ^ 2 * (2 * n + 2) * (n + d + L - 2) * (inv (n + d + L)) + d + 2 * n + L - 1) ^ 2 - Y ^ 2 * (d + L + (D + 1 + d + L + 4 * n) ^ 2 - 4) * (n + d + L - 2) * (inv (n + d + L))) - (0) = (((Y) ^ 2 * (2 * (n) + 2) * ((n) + (d) + (L) - 2) * (inv ((n) + (d) + (L))) + (d) + 2 * (n) + (L) - 1) ^ 2 - (Y) ^ 2 * ((d) + (L) + ((D) + 1 + (d) + (L) + 4 * (n)) ^ 2 - 4) * ((n) + (d) + (L) - 2) * (inv ((n) + (d) + (L)))) - (0)).
  { try assert (0 < n + d + L) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [quadratic], by Linear:
  -chi*(-4 + d + L + (D + 1 + d + L + 4*n)^2) + (chi*(2*n + 2) - 1 + d + 2*n + L)^2 > 0
*)
Lemma step_quadratic (D : R) (L : R) (Y : R) (chi : R) (d : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_d_pos_0 : d > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (1 - Y) * (n + d + L - n * Y) * (n + d + L) * (inv Y) * (inv (2 * Y + n + d + L)))
    (H_d_pos_is_3 : d >= 3)
    (H_chi : chi = Y ^ 2 * (n + d + L - 2) * (inv (n + d + L))) :
  (chi * (2 * n + 2) + d + 2 * n + L - 1) ^ 2 - chi * (d + L + (D + 1 + d + L + 4 * n) ^ 2 - 4) > 0.
Proof.
  pose proof (step_quadratic_at_x (D) (L) (Y) (d) (n) label_L label_n H_D_pos_0 H_Y_pos_0 H_d_pos_0 H_Y_less_is_1 H_D H_d_pos_is_3) as H_quadratic_at_x.
  assert (P0' : 0 < (1) * (((Y ^ 2 * (2 * n + 2) * (n + d + L - 2) * (inv (n + d + L)) + d + 2 * n + L - 1) ^ 2 - Y ^ 2 * (d + L + (D + 1 + d + L + 4 * n) ^ 2 - 4) * (n + d + L - 2) * (inv (n + d + L))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : ((chi * (2 * n + 2) + d + 2 * n + L - 1) ^ 2 - chi * (d + L + (D + 1 + d + L + 4 * n) ^ 2 - 4)) - (0) = (1) * (((Y ^ 2 * (2 * n + 2) * (n + d + L - 2) * (inv (n + d + L)) + d + 2 * n + L - 1) ^ 2 - Y ^ 2 * (d + L + (D + 1 + d + L + 4 * n) ^ 2 - 4) * (n + d + L - 2) * (inv (n + d + L))) - (0))).
  { rewrite ?H_chi.
    try assert (0 < n + d + L) by sign.
    assert (Z0' : n + d + L <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [f > 0], by Linear:
  (chi*(2*n + 2) - 1 + d + 2*n + L)^2 > chi*(-1 + L + (D + 1 + d + L + 4*n)^2)
*)
Lemma step_f_pos_0 (D : R) (L : R) (Y : R) (chi : R) (d : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_Y_pos_0 : Y > 0)
    (H_chi_pos_is_0 : chi >= 0)
    (H_d_pos_0 : d > 0)
    (H_Y_less_is_1 : 1 >= Y)
    (H_D : D = (1 - Y) * (n + d + L - n * Y) * (n + d + L) * (inv Y) * (inv (2 * Y + n + d + L)))
    (H_d_pos_is_3 : d >= 3)
    (H_chi : chi = Y ^ 2 * (n + d + L - 2) * (inv (n + d + L))) :
  (chi * (2 * n + 2) + d + 2 * n + L - 1) ^ 2 > chi * (L + (D + 1 + d + L + 4 * n) ^ 2 - 1).
Proof.
  pose proof (step_quadratic (D) (L) (Y) (chi) (d) (n) label_L label_n H_D_pos_0 H_Y_pos_0 H_chi_pos_is_0 H_d_pos_0 H_Y_less_is_1 H_D H_d_pos_is_3 H_chi) as H_quadratic.
  assert (P0' : 0 < (1) * (((chi * (2 * n + 2) + d + 2 * n + L - 1) ^ 2 - chi * (d + L + (D + 1 + d + L + 4 * n) ^ 2 - 4)) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 <= (chi) * ((d) - (3))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((chi * (2 * n + 2) + d + 2 * n + L - 1) ^ 2) - (chi * (L + (D + 1 + d + L + 4 * n) ^ 2 - 1)) = (1) * (((chi * (2 * n + 2) + d + 2 * n + L - 1) ^ 2 - chi * (d + L + (D + 1 + d + L + 4 * n) ^ 2 - 4)) - (0)) + (chi) * ((d) - (3))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Instance:
  E[V(c)^(-1)*F(n + 2, c); c ~ P]*M > M_2*E[V(c)^(-1)*F(n, c); c ~ P]
*)
Lemma step_theorem (V : Space) (D : R) (L : R) (M : R) (M_2 : R) (Y : R) (chi : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
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
    (H_D : D = (1 - Y) * (n + d + L - n * Y) * (n + d + L) * (inv Y) * (inv (2 * Y + n + d + L)))
    (H_M_pos_0 : M > 0)
    (H_theta : Y ^ 2 * M * (1 + n + L) * (inv (n + d + L)) >= M_2)
    (H_d_pos_is_3 : d >= 3)
    (H_chi : chi = Y ^ 2 * (n + d + L - 2) * (inv (n + d + L)))
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E P (fun i => F (n + 2) i * (inv (V_ i))) * M > M_2 * (E P (fun i => F n i * (inv (V_ i)))).
Proof.
  pose proof (step_K_pos_is_0 (L) label_L) as H_K_pos_is_0.
  pose proof (step_chi_less_is_1 (L) (Y) (chi) (d) (n) label_L label_n H_Y_pos_0 H_chi_pos_is_0 H_d_pos_0 H_Y_less_is_1 H_d_pos_is_3 H_chi) as H_chi_less_is_1.
  pose proof (step_d_p_K_pos_is_2 (L) (d) label_L H_d_pos_0 H_d_pos_is_3) as H_d_p_K_pos_is_2.
  pose proof (step_M_2 (L) (M) (M_2) (Y) (chi) (d) (n) label_L label_n H_Y_pos_0 H_chi_pos_is_0 H_d_pos_0 H_Y_less_is_1 H_M_pos_0 H_theta H_d_pos_is_3 H_chi) as H_M_2.
  pose proof (step_f_pos_0 (D) (L) (Y) (chi) (d) (n) label_L label_n H_D_pos_0 H_Y_pos_0 H_chi_pos_is_0 H_d_pos_0 H_Y_less_is_1 H_D H_d_pos_is_3 H_chi) as H_f_pos_0.
  assert (I' : E P (fun i => F ((n) + 2) i * (inv (V_ i))) * (M) > (M_2) * (E P (fun i => F (n) i * (inv (V_ i))))).
  { apply (erf_powers_case.step_theorem (V) (D) (L - 1) (M) (M_2) (chi) (d) (n) (F) (V_) (P) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [exact H_K_pos_is_0 | assert (G' : (L - 1) - (0) = (L - 1) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_K_pos_is_0] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise | premise | premise_by H_mean | premise_by H_variance | first [exact H_d_p_K_pos_is_2 | assert (G' : ((d) + (L - 1)) - (2) = (d + L - 1) - (2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_d_p_K_pos_is_2] | first [exact H_chi_less_is_1 | assert (G' : (1) - (chi) = (1) - (chi)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_chi_less_is_1] | first [exact H_f_pos_0 | assert (G' : (((chi) * (2 * (n) + 2) + (d) + 2 * (n) + (L - 1)) ^ 2) - ((chi) * (((D) + (d) + 2 + (L - 1) + 4 * (n)) ^ 2 + (L - 1))) = ((chi * (2 * n + 2) + d + 2 * n + L - 1) ^ 2) - (chi * (L + (D + 1 + d + L + 4 * n) ^ 2 - 1))); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_f_pos_0] | first [exact H_M_pos_0 | assert (G' : (M) - (0) = (M) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_M_pos_0] | first [exact H_M_2 | assert (G' : ((chi) * (M)) - (M_2) = (chi * M) - (M_2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_M_2] | exact C_erf_powers_tilt_parts]. }
  congruent_to I'.
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (M : R) (M_2 : R) (Y : R) (chi : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
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
    (H_D : D = (1 - Y) * (n + d + L - n * Y) * (n + d + L) * (inv Y) * (inv (2 * Y + n + d + L)))
    (H_M_pos_0 : M > 0)
    (H_theta : Y ^ 2 * M * (1 + n + L) * (inv (n + d + L)) >= M_2)
    (H_d_pos_is_3 : d >= 3)
    (H_chi : chi = Y ^ 2 * (n + d + L - 2) * (inv (n + d + L)))
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E P (fun i => F (n + 2) i * (inv (V_ i))) * M > M_2 * (E P (fun i => F n i * (inv (V_ i)))).
Proof. exact (step_theorem (V) (D) (L) (M) (M_2) (Y) (chi) (d) (n) (F) (V_) (P) (gamma) label_L label_n sort_P H_D_pos_0 H_Y_pos_0 H_chi_pos_is_0 H_d_pos_0 H_dimension H_not_0 H_V H_F H_mean H_variance H_Y_less_is_1 H_D H_M_pos_0 H_theta H_d_pos_is_3 H_chi C_erf_powers_tilt_parts). Qed.
