(** Lemma A for $d = 2$, $n = 1$, $L >= 3$ (erf-powers-lemma-plane-1)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [V]: V(_0) = E[<x, x>^(-1 + _1); x ~ gamma1] for all nat
  Given [F]: F(_1, _0) = E[<x, x>^(-1 + _1 + _2)*((<x, x> + D)^(_2))^(-1); x ~ gamma1] for all
    nat, nat
  Given [mean]: E[-L - 1 + 2*c; c ~ P] = 0
  Given [variance]: E[(-L - 1 + 2*c)^2; c ~ P] = -1 + L
  Given [d = 2]: d = 2
  Given [L >= 3]: L >= 3
  Given [M > 0]: E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(L)*<x, y>; y ~
    gamma1]; x ~ gamma1] > 0
  Then E[V(c)^(-1)*F(3, c); c ~ P]*E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x +
    y>^(L)*<x, y>; y ~ gamma1]; x ~ gamma1] > E[E[(D + <x, x>)^(-3/2)*<x, y>^3*<x + y, x +
    y>^(L)*(<y, y> + D)^(-3/2); y ~ gamma1]; x ~ gamma1]*E[F(1, c)*V(c)^(-1); c ~ P]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_tilts_positive.
From NCProofs Require erf_powers_root.
From NCProofs Require erf_powers_below.
From NCProofs Require erf_powers_case_plane_1.
Open Scope R_scope.

(** Step [E |x|^2 > 0], by Linear:
  E[<x, x>; x ~ gamma1] > 0
*)
Lemma step_E_x__2_pos_0 (V : Space) (d : R) (gamma : R -> law V)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d) :
  E (gamma 1) (fun x => dot x x) > 0.
Proof.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => dot x x)) - (d))) by (apply zero_times; lra).
  assert (P' : 0 < (d)) by (sign).
  assert (G' : (E (gamma 1) (fun x => dot x x)) - (0) = (1) * ((E (gamma 1) (fun x => dot x x)) - (d)) + (d)) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

Definition cited_not_0 (V : Space) (gamma : R -> law V) : Prop :=
  forall (d : R),
  (d > 0) ->
  (E (gamma 1) (fun x => dot x x) = d) ->
  (forall x : V, drawn (gamma 1) x -> dot x x > 0).

(** Step [not 0], by Cited:
  <_0, _0> > 0 for all gamma1
*)
Lemma step_not_0 (V : Space) (d : R) (gamma : R -> law V)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma) :
  forall x : V, drawn (gamma 1) x -> dot x x > 0.
Proof.
  exact (C_not_0 d H_d_pos_0 H_dimension).
Qed.

Definition cited_mirrored (V : Space) (gamma : R -> law V) : Prop :=
  (vmirror (gamma 1) (gamma 1)).

(** Step [mirrored], by Cited:
  gamma1 is the law of -x, x ~ gamma1
*)
Lemma step_mirrored (V : Space) (gamma : R -> law V)
    (C_mirrored : cited_mirrored V gamma) :
  vmirror (gamma 1) (gamma 1).
Proof.
  exact (C_mirrored).
Qed.

(** Step [V(N) > 0], by Instance:
  V(N) > 0
*)
Lemma step_V_N_pos_0 (V : Space) (D : R) (N_ : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (C_not_0 : cited_not_0 V gamma) :
  V_ N_ > 0.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
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
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (C_not_0 : cited_not_0 V gamma) :
  forall i : R, label i -> V_ i > 0.
Proof.
  intros any0 D0; draws.
  assert (I' : V_ (any0) > 0).
  { apply (step_V_N_pos_0 (V) (D) (any0) (d) (F) (V_) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [alpha > 1], by Sign:
  3 + L > 1
*)
Lemma step_alpha_pos_1 (L : R)
    (label_L : label L)
    (H_L_pos_is_3 : L >= 3) :
  3 + L > 1.
Proof.
  gap; first [sign_form (2 + L) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [D], by Instance:
  D = (1/2*L + 1/2*D + 2 + 1/2*((D + 2 + L)^2 + 12*D)^(1/2))*(-(3 + L)*(1/2*L + 1/2*D + 2 +
    1/2*((D + 2 + L)^2 + 12*D)^(1/2))^(-1) + 3 + L)*(-(3 + L)*(1/2*L + 1/2*D + 2 + 1/2*((D + 2 +
    L)^2 + 12*D)^(1/2))^(-1) + 1)*(2*(3 + L)*(1/2*L + 1/2*D + 2 + 1/2*((D + 2 + L)^2 +
    12*D)^(1/2))^(-1) + 3 + L)^(-1)
*)
Lemma step_D (D : R) (L : R)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_L_pos_is_3 : L >= 3) :
  D = ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) * (3 + L - (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))) * (1 - (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))) * (inv (2 * (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) + 3 + L)).
Proof.
  pose proof (step_alpha_pos_1 (L) label_L H_L_pos_is_3) as H_alpha_pos_1.
  assert (I' : (D) = ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D)) * (1 - (3 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D)))) * ((3 + L) - (1) * (3 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D)))) * (inv ((3 + L) + 2 * (3 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D)))))).
  { apply (erf_powers_root.step_D (D) (3 + L) (1)); [first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_alpha_pos_1 | assert (G' : (3 + L) - (1) = (3 + L) - (1)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_alpha_pos_1]]. }
  assert (G' : (D) - (((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) * (3 + L - (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))) * (1 - (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))) * (inv (2 * (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) + 3 + L))) = (D) - (((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D)) * (1 - (3 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D)))) * ((3 + L) - (1) * (3 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D)))) * (inv ((3 + L) + 2 * (3 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D))))))).
  { try assert (0 < (D + 2 + L) ^ 2 + 12 * D) by sign.
    try assert (0 < ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) by sign.
    try assert (0 < (1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) by sign.
    try assert (0 < ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D))) by sign.
    try assert (0 < 2 * (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) + 3 + L) by sign.
    try assert (0 < ((3 + L) + 2 * (3 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D))))) by sign.
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (N4' : normal_form (sqrt ((D + 2 + L) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (N5' : normal_form ((sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2))) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (0 < D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L) by sign.
    try assert (N6' : normal_form (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) (2 * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (0 < D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L) by sign.
    try assert (N7' : normal_form ((inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D)))) (2 * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (0 < L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by sign.
    try assert (N8' : normal_form (inv (2 * (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) + 3 + L)) (D * (inv (L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)))) + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * (inv (L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)))) + L * (inv (L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)))) + 4 * (inv (L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) <> 0) by (apply positive_ne; sign); assert (Z1' : D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (0 < L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by sign.
    try assert (N9' : normal_form ((inv ((3 + L) + 2 * (3 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D)))))) (D * (inv (L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)))) + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * (inv (L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)))) + L * (inv (L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)))) + 4 * (inv (L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) <> 0) by (apply positive_ne; sign); assert (Z1' : D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Y > 0], by Instance:
  (3 + L)*(1/2*L + 1/2*D + 2 + 1/2*((D + 2 + L)^2 + 12*D)^(1/2))^(-1) > 0
*)
Lemma step_Y_pos_0 (D : R) (L : R)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_L_pos_is_3 : L >= 3) :
  (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) > 0.
Proof.
  pose proof (step_alpha_pos_1 (L) label_L H_L_pos_is_3) as H_alpha_pos_1.
  assert (I' : (3 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D))) > 0).
  { apply (erf_powers_root.step_positive (D) (3 + L) (1)); [first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_alpha_pos_1 | assert (G' : (3 + L) - (1) = (3 + L) - (1)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_alpha_pos_1]]. }
  assert (G' : ((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))) - (0) = ((3 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D)))) - (0)).
  { try assert (0 < (D + 2 + L) ^ 2 + 12 * D) by sign.
    try assert (0 < ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) by sign.
    try assert (0 < (1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) by sign.
    try assert (0 < ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D))) by sign.
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (N4' : normal_form (sqrt ((D + 2 + L) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (N5' : normal_form ((sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2))) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (0 < D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L) by sign.
    try assert (N6' : normal_form (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) (2 * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (0 < D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L) by sign.
    try assert (N7' : normal_form ((inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D)))) (2 * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Y < 1], by Instance:
  1 > (3 + L)*(1/2*L + 1/2*D + 2 + 1/2*((D + 2 + L)^2 + 12*D)^(1/2))^(-1)
*)
Lemma step_Y_less_1 (D : R) (L : R)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_L_pos_is_3 : L >= 3) :
  1 > (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))).
Proof.
  pose proof (step_alpha_pos_1 (L) label_L H_L_pos_is_3) as H_alpha_pos_1.
  assert (I' : 1 > (3 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D)))).
  { apply (erf_powers_root.step_below_1 (D) (3 + L) (1)); [first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_alpha_pos_1 | assert (G' : (3 + L) - (1) = (3 + L) - (1)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_alpha_pos_1]]. }
  assert (G' : (1) - ((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))) = (1) - ((3 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D))))).
  { try assert (0 < (D + 2 + L) ^ 2 + 12 * D) by sign.
    try assert (0 < ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) by sign.
    try assert (0 < (1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) by sign.
    try assert (0 < ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D))) by sign.
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (N4' : normal_form (sqrt ((D + 2 + L) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (N5' : normal_form ((sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2))) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (0 < D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L) by sign.
    try assert (N6' : normal_form (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) (2 * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (0 < D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L) by sign.
    try assert (N7' : normal_form ((inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (3 + L) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (3 + L) + (1 / 2) * (D)))) (2 * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Y <= 1], by Linear:
  1 >= (3 + L)*(1/2*L + 1/2*D + 2 + 1/2*((D + 2 + L)^2 + 12*D)^(1/2))^(-1)
*)
Lemma step_Y_less_is_1 (D : R) (L : R)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_L_pos_is_3 : L >= 3) :
  1 >= (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))).
Proof.
  pose proof (step_Y_less_1 (D) (L) label_L H_D_pos_0 H_L_pos_is_3) as H_Y_less_1.
  assert (P0' : 0 < (1) * ((1) - ((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1) - ((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))) = (1) * ((1) - ((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))))).
  { try assert (0 < (D + 2 + L) ^ 2 + 12 * D) by sign.
    try assert (0 < (1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) by sign.
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (N0' : normal_form (sqrt ((D + 2 + L) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (0 < D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L) by sign.
    try assert (N1' : normal_form (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) (2 * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [dimension 2], by Algebra:
  E[<x, x>; x ~ gamma1] = 2
*)
Lemma step_dimension_2 (V : Space) (d : R) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_is_2 : d = 2) :
  E (gamma 1) (fun x => dot x x) = 2.
Proof.
  rewrite ?H_dimension, ?H_d_is_2.
  rewrite ?H_dimension, ?H_d_is_2.
  first [put; solve [ring] | equal].
Qed.

(** Step [theta], by Instance:
  (2 + L)*E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(L)*<x, y>; y ~ gamma1]; x ~
    gamma1]*(1/2*L + 1/2*D + 2 + 1/2*((D + 2 + L)^2 + 12*D)^(1/2))^(-2)*(3 + L) >= E[E[(D + <x,
    x>)^(-3/2)*<x, y>^3*<x + y, x + y>^(L)*(<y, y> + D)^(-3/2); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_theta (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_is_2 : d = 2)
    (H_L_pos_is_3 : L >= 3)
    (C_not_0 : cited_not_0 V gamma)
    (C_mirrored : cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  (2 + L) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * (3 + L) * (inv (((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) ^ 2)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [share], by Sign:
  (2 + L)*(3 + L)^(-1) > 0
*)
Lemma step_share (L : R)
    (label_L : label L)
    (H_L_pos_is_3 : L >= 3) :
  (2 + L) * (inv (3 + L)) > 0.
Proof.
  try assert (0 < 3 + L) by sign.
  assert (P' : 0 < ((2 + L) * (inv (3 + L)))).
  { sign. }
  assert (G' : ((2 + L) * (inv (3 + L))) - (0) = ((2 + L) * (inv (3 + L)))).
  { try assert (0 < 3 + L) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [chi], by Linear:
  (2 + L)*(1/2*L + 1/2*D + 2 + 1/2*((D + 2 + L)^2 + 12*D)^(1/2))^(-2)*(3 + L) >= 0
*)
Lemma step_chi (D : R) (L : R)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_L_pos_is_3 : L >= 3) :
  (2 + L) * (3 + L) * (inv (((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) ^ 2)) >= 0.
Proof.
  pose proof (step_share (L) label_L H_L_pos_is_3) as H_share.
  try assert (0 < (D + 2 + L) ^ 2 + 12 * D) by sign.
  try assert (0 < (1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) by sign.
  assert (P0' : 0 < ((3 + L) ^ 2 * (inv (((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) ^ 2))) * (((2 + L) * (inv (3 + L))) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : ((2 + L) * (3 + L) * (inv (((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) ^ 2))) - (0) = ((3 + L) ^ 2 * (inv (((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) ^ 2))) * (((2 + L) * (inv (3 + L))) - (0))).
  { try assert (0 < 3 + L) by sign.
    try assert (0 < (D + 2 + L) ^ 2 + 12 * D) by sign.
    try assert (0 < (1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) by sign.
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (N0' : normal_form (sqrt ((D + 2 + L) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign.
    try assert (0 < D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2) by sign.
    try assert (N1' : normal_form (inv (((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) ^ 2)) (4 * (inv (D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign).
    assert (Z0' : D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2 <> 0) by (apply positive_ne; sign).
    assert (Z1' : 3 + L <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Instance:
  E[V(c)^(-1)*F(3, c); c ~ P]*E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(L)*<x,
    y>; y ~ gamma1]; x ~ gamma1] > E[E[(D + <x, x>)^(-3/2)*<x, y>^3*<x + y, x + y>^(L)*(<y, y> +
    D)^(-3/2); y ~ gamma1]; x ~ gamma1]*E[F(1, c)*V(c)^(-1); c ~ P]
*)
Lemma step_theorem (V : Space) (D : R) (L : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_L : label L)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_mean : E P (fun i => 2 * i - L - 1) = 0)
    (H_variance : E P (fun i => (2 * i - L - 1) ^ 2) = L - 1)
    (H_d_is_2 : d = 2)
    (H_L_pos_is_3 : L >= 3)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_mirrored : cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E P (fun i => F 3 i * (inv (V_ i))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E P (fun i => F 1 i * (inv (V_ i)))).
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  pose proof (step_D (D) (L) label_L H_D_pos_0 H_L_pos_is_3) as H_D.
  pose proof (step_Y_less_is_1 (D) (L) label_L H_D_pos_0 H_L_pos_is_3) as H_Y_less_is_1.
  pose proof (step_theta (V) (D) (L) (d) (gamma) label_L H_D_pos_0 H_d_pos_0 H_dimension H_d_is_2 H_L_pos_is_3 C_not_0 C_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent) as H_theta.
  pose proof (step_chi (D) (L) label_L H_D_pos_0 H_L_pos_is_3) as H_chi.
  assert (I' : E P (fun i => F 3 i * (inv (V_ i))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) > E P (fun i => F 1 i * (inv (V_ i))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))))).
  { apply (erf_powers_case_plane_1.step_theorem (V) (D) (L) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))) ((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))) ((2 + L) * (3 + L) * (inv (((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) ^ 2))) (d) (F) (V_) (P) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_chi | assert (G' : ((2 + L) * (3 + L) * (inv (((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) ^ 2))) - (0) = ((2 + L) * (3 + L) * (inv (((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) ^ 2))) - (0)); [(try assert (0 < (D + 2 + L) ^ 2 + 12 * D) by sign; try assert (0 < (1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) by sign; try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign; try assert (0 < D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2) by sign; try assert (N7' : normal_form (((2 + L) * (3 + L) * (inv (((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) ^ 2)))) (4 * (L ^ 2) * (inv (D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2)) + 20 * L * (inv (D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2)) + 24 * (inv (D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2)))) by (unfold normal_form; try assert (N4' : normal_form (sqrt ((D + 2 + L) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (N5' : normal_form (inv (D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2)) ((1 / 2) * (inv (D ^ 2 + 2 * D * L + D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + L ^ 2 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 6 * L + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 10 + 12 * D)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D ^ 2 + 2 * D * L + D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + L ^ 2 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 6 * L + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 10 + 12 * D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N6' : normal_form (inv (((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) ^ 2)) (4 * (inv (D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D ^ 2 + 2 * D * L + D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + L ^ 2 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 6 * L + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 10 + 12 * D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : D ^ 2 + 2 * D * L + D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + L ^ 2 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 6 * L + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 10 + 12 * D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal]); try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign; try assert (N8' : normal_form (sqrt ((D + 2 + L) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign; try assert (0 < D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2) by sign; try assert (N9' : normal_form (inv (((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) ^ 2)) (4 * (inv (D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_chi] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise | premise | first [exact H_mean | congruent_to H_mean | premise_by H_mean] | first [exact H_variance | congruent_to H_variance | premise_by H_variance] | first [exact H_Y_less_is_1 | assert (G' : (1) - ((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))) = (1) - ((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))))); [(try assert (0 < (D + 2 + L) ^ 2 + 12 * D) by sign; try assert (0 < (1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) by sign; try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign; try assert (0 < D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L) by sign; try assert (N16' : normal_form (((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))))) (2 * L * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)) + 6 * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)))) by (unfold normal_form; try assert (N14' : normal_form (sqrt ((D + 2 + L) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (N15' : normal_form (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) (2 * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]); try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign; try assert (N17' : normal_form (sqrt ((D + 2 + L) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign; try assert (0 < D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L) by sign; try assert (N18' : normal_form (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) (2 * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_Y_less_is_1] | first [exact H_D | assert (G' : (D) - ((1 - ((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))))) * (3 + (L) - ((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))))) * (3 + (L)) * (inv (2 * ((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))) + 3 + (L))) * (inv ((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))))) = (D) - (((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) * (3 + L - (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))) * (1 - (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))) * (inv (2 * (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) + 3 + L)))); [(try assert (0 < (2 * ((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))) + 3 + (L))) by sign; try assert (0 < (D + 2 + L) ^ 2 + 12 * D) by sign; try assert (0 < (1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) by sign; try assert (0 < 2 * (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) + 3 + L) by sign; try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign; try assert (0 < D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L) by sign; try assert (N25' : normal_form (((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))))) (2 * L * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)) + 6 * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)))) by (unfold normal_form; try assert (N23' : normal_form (sqrt ((D + 2 + L) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (N24' : normal_form (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) (2 * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]); try assert (0 < 3 + L) by sign; try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign; try assert (N26' : normal_form ((inv ((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))))) (2 * (inv (3 + L)) + (1 / 2) * D * (inv (3 + L)) + (1 / 2) * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * (inv (3 + L)) + (1 / 2) * L * (inv (3 + L)))) by normal; try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign; try assert (0 < L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by sign; try assert (N27' : normal_form ((inv (2 * ((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))))) + 3 + (L)))) (D * (inv (L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)))) + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * (inv (L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)))) + L * (inv (L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)))) + 4 * (inv (L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)))))) by normal; try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign; try assert (N28' : normal_form (sqrt ((D + 2 + L) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign; try assert (0 < D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L) by sign; try assert (N29' : normal_form (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) (2 * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign; try assert (0 < L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by sign; try assert (N30' : normal_form (inv (2 * (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) + 3 + L)) (D * (inv (L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)))) + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * (inv (L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)))) + L * (inv (L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)))) + 4 * (inv (L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) <> 0) by (apply positive_ne; sign); assert (Z1' : D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal]; try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L <> 0) by (apply positive_ne; sign); assert (Z1' : L ^ 2 + 3 * D + D * L + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 11 * L + 24 + 3 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) <> 0) by (apply positive_ne; sign); assert (Z2' : 3 + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field [Q0']; sides] | equal]) | gap; try rewrite G'; lra] | premise_by H_D] | premise_by H_M_pos_0 | premise_by H_theta | first [exact H_L_pos_is_3 | assert (G' : (L) - (3) = (L) - (3)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_L_pos_is_3] | first [exact H_d_is_2 | assert (G' : (d) - (2) = (d) - (2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_d_is_2] | first [premise | gap; (try assert (0 < 3 + L) by sign; try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign; try assert (0 < D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L) by sign; try assert (N45' : normal_form (((3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))))) (2 * L * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)) + 6 * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)))) by (unfold normal_form; try assert (N43' : normal_form (sqrt ((D + 2 + L) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (N44' : normal_form (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) (2 * (inv (D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]); try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by sign; try assert (0 < D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2) by sign; try assert (N49' : normal_form (((2 + L) * (3 + L) * (inv (((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) ^ 2)))) (4 * (L ^ 2) * (inv (D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2)) + 20 * L * (inv (D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2)) + 24 * (inv (D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2)))) by (unfold normal_form; try assert (N46' : normal_form (sqrt ((D + 2 + L) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (N47' : normal_form (inv (D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2)) ((1 / 2) * (inv (D ^ 2 + 2 * D * L + D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + L ^ 2 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 6 * L + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 10 + 12 * D)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D ^ 2 + 2 * D * L + D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + L ^ 2 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 6 * L + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 10 + 12 * D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N48' : normal_form (inv (((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D))) ^ 2)) (4 * (inv (D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D ^ 2 + 2 * D * L + D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + L ^ 2 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 6 * L + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 10 + 12 * D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : D ^ 2 + 2 * D * L + D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + L ^ 2 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * L + 6 * L + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 10 + 12 * D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal]); try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); assert (Z0' : D + 4 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) + L <> 0) by (apply positive_ne; sign); assert (Z1' : 3 + L <> 0) by (apply positive_ne; sign); assert (Z2' : D ^ 2 + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) * L + 2 * D * L + L ^ 2 + 8 * D + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 8 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) + 16 + 8 * L + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L)) ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | exact C_erf_powers_tilt_parts]. }
  congruent_to I'.
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_L : label L)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_mean : E P (fun i => 2 * i - L - 1) = 0)
    (H_variance : E P (fun i => (2 * i - L - 1) ^ 2) = L - 1)
    (H_d_is_2 : d = 2)
    (H_L_pos_is_3 : L >= 3)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_mirrored : cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E P (fun i => F 3 i * (inv (V_ i))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E P (fun i => F 1 i * (inv (V_ i)))).
Proof. exact (step_theorem (V) (D) (L) (d) (F) (V_) (P) (gamma) label_L sort_P H_D_pos_0 H_d_pos_0 H_dimension H_V H_F H_mean H_variance H_d_is_2 H_L_pos_is_3 H_M_pos_0 C_not_0 C_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_tilt_parts). Qed.
