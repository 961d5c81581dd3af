(** Lemma A for $d = 2$, $n = 1$, $L = 1$ (erf-powers-lemma-first)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [V]: V(_0) = E[<x, x>^(-1 + _1); x ~ gamma1] for all nat
  Given [F]: F(_1, _0) = E[<x, x>^(-1 + _1 + _2)*((<x, x> + D)^(_2))^(-1); x ~ gamma1] for all
    nat, nat
  Given [d = 2]: d = 2
  Given [M > 0]: E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>*<x, y>; y ~ gamma1]; x
    ~ gamma1] > 0
  Then E[V(c)^(-1)*F(3, c); c ~ P]*E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>*<x,
    y>; y ~ gamma1]; x ~ gamma1] > E[E[(D + <x, x>)^(-3/2)*<x + y, x + y>*<x, y>^3*(<y, y> +
    D)^(-3/2); y ~ gamma1]; x ~ gamma1]*E[F(1, c)*V(c)^(-1); c ~ P]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require erf_powers_tilts_positive.
From NCProofs Require erf_powers_root.
From NCProofs Require erf_powers_tilts.
From NCProofs Require erf_powers_least.
From NCProofs Require erf_powers_later_step.
From NCProofs Require erf_powers_below.
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

(** Step [F(n, N) > 0], by Instance:
  F(n, N) > 0
*)
Lemma step_F_n__N_pos_0 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (C_not_0 : cited_not_0 V gamma) :
  F n N_ > 0.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  assert (I' : F (n) (N_) > 0).
  { apply (erf_powers_tilts_positive.step_F_pos_0 (V) (D) (N_) (d) (n) (F) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise]. }
  assert (G' : (F n N_) - (0) = (F (n) (N_)) - (0)).
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
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (C_not_0 : cited_not_0 V gamma) :
  forall i : R, label i -> forall j : R, label j -> F i j > 0.
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : F (any0) (any1) > 0).
  { apply (step_F_n__N_pos_0 (V) (D) (any1) (d) (any0) (F) (V_) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [D], by Instance:
  D = (4 - 16*(1/2*(12*D + (D + 3)^2)^(1/2) + 1/2*D + 5/2)^(-1))*(1/8*D + 5/8 + 1/8*(12*D + (D +
    3)^2)^(1/2))*(4 - 4*(1/2*(12*D + (D + 3)^2)^(1/2) + 1/2*D + 5/2)^(-1))*(4 + 8*(1/2*(12*D + (D
    + 3)^2)^(1/2) + 1/2*D + 5/2)^(-1))^(-1)
*)
Lemma step_D (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0) :
  D = (4 - 16 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) * ((1 / 8) * D + (5 / 8) + (1 / 8) * (sqrt (12 * D + (D + 3) ^ 2))) * (4 - 4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) * (inv (4 + 8 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))))).
Proof.
  assert (I' : (D) = ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D)) * (1 - (4) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D)))) * ((4) - (1) * (4) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D)))) * (inv ((4) + 2 * (4) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D)))))).
  { apply (erf_powers_root.step_D (D) (4) (1)); [first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_ball | premise]]. }
  assert (G' : (D) - ((4 - 16 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) * ((1 / 8) * D + (5 / 8) + (1 / 8) * (sqrt (12 * D + (D + 3) ^ 2))) * (4 - 4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) * (inv (4 + 8 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))))) = (D) - (((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D)) * (1 - (4) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D)))) * ((4) - (1) * (4) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D)))) * (inv ((4) + 2 * (4) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D))))))).
  { try assert (0 < 12 * D + (D + 3) ^ 2) by sign.
    try assert (0 < ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) by sign.
    try assert (0 < (1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) by sign.
    try assert (0 < ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D))) by sign.
    try assert (0 < 4 + 8 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) by sign.
    try assert (0 < ((4) + 2 * (4) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D))))) by sign.
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (N2' : normal_form (sqrt (12 * D + (D + 3) ^ 2)) (sqrt (D ^ 2 + 18 * D + 9))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (N3' : normal_form ((sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2))) (sqrt (D ^ 2 + 18 * D + 9))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (0 < D + sqrt (D ^ 2 + 18 * D + 9) + 5) by sign.
    try assert (N4' : normal_form (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))) (2 * (inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 18 * D + 9) + 5 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (0 < D + sqrt (D ^ 2 + 18 * D + 9) + 5) by sign.
    try assert (N5' : normal_form ((inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D)))) (2 * (inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 18 * D + 9) + 5 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (0 < D + 9 + sqrt (D ^ 2 + 18 * D + 9)) by sign.
    try assert (N6' : normal_form (inv (4 + 8 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))))) ((1 / 4) * D * (inv (D + 9 + sqrt (D ^ 2 + 18 * D + 9))) + (5 / 4) * (inv (D + 9 + sqrt (D ^ 2 + 18 * D + 9))) + (1 / 4) * (sqrt (D ^ 2 + 18 * D + 9)) * (inv (D + 9 + sqrt (D ^ 2 + 18 * D + 9))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D + 9 + sqrt (D ^ 2 + 18 * D + 9) <> 0) by (apply positive_ne; sign); assert (Z1' : D + sqrt (D ^ 2 + 18 * D + 9) + 5 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (0 < D + 9 + sqrt (D ^ 2 + 18 * D + 9)) by sign.
    try assert (N7' : normal_form ((inv ((4) + 2 * (4) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D)))))) ((1 / 4) * D * (inv (D + 9 + sqrt (D ^ 2 + 18 * D + 9))) + (5 / 4) * (inv (D + 9 + sqrt (D ^ 2 + 18 * D + 9))) + (1 / 4) * (sqrt (D ^ 2 + 18 * D + 9)) * (inv (D + 9 + sqrt (D ^ 2 + 18 * D + 9))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D + 9 + sqrt (D ^ 2 + 18 * D + 9) <> 0) by (apply positive_ne; sign); assert (Z1' : D + sqrt (D ^ 2 + 18 * D + 9) + 5 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Y > 0], by Instance:
  4*(1/2*(12*D + (D + 3)^2)^(1/2) + 1/2*D + 5/2)^(-1) > 0
*)
Lemma step_Y_pos_0 (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0) :
  4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))) > 0.
Proof.
  assert (I' : (4) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D))) > 0).
  { apply (erf_powers_root.step_positive (D) (4) (1)); [first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_ball | premise]]. }
  assert (G' : (4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) - (0) = ((4) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D)))) - (0)).
  { try assert (0 < 12 * D + (D + 3) ^ 2) by sign.
    try assert (0 < ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) by sign.
    try assert (0 < (1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) by sign.
    try assert (0 < ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D))) by sign.
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (N2' : normal_form (sqrt (12 * D + (D + 3) ^ 2)) (sqrt (D ^ 2 + 18 * D + 9))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (N3' : normal_form ((sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2))) (sqrt (D ^ 2 + 18 * D + 9))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (0 < D + sqrt (D ^ 2 + 18 * D + 9) + 5) by sign.
    try assert (N4' : normal_form (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))) (2 * (inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 18 * D + 9) + 5 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (0 < D + sqrt (D ^ 2 + 18 * D + 9) + 5) by sign.
    try assert (N5' : normal_form ((inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D)))) (2 * (inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 18 * D + 9) + 5 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Y < 1], by Instance:
  1 > 4*(1/2*(12*D + (D + 3)^2)^(1/2) + 1/2*D + 5/2)^(-1)
*)
Lemma step_Y_less_1 (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0) :
  1 > 4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))).
Proof.
  assert (I' : 1 > (4) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D)))).
  { apply (erf_powers_root.step_below_1 (D) (4) (1)); [first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_ball | premise]]. }
  assert (G' : (1) - (4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) = (1) - ((4) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D))))).
  { try assert (0 < 12 * D + (D + 3) ^ 2) by sign.
    try assert (0 < ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) by sign.
    try assert (0 < (1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) by sign.
    try assert (0 < ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D))) by sign.
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (N2' : normal_form (sqrt (12 * D + (D + 3) ^ 2)) (sqrt (D ^ 2 + 18 * D + 9))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (N3' : normal_form ((sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2))) (sqrt (D ^ 2 + 18 * D + 9))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (0 < D + sqrt (D ^ 2 + 18 * D + 9) + 5) by sign.
    try assert (N4' : normal_form (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))) (2 * (inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 18 * D + 9) + 5 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (0 < D + sqrt (D ^ 2 + 18 * D + 9) + 5) by sign.
    try assert (N5' : normal_form ((inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (4) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (4) + (1 / 2) * (D)))) (2 * (inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 18 * D + 9) + 5 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Y <= 1], by Linear:
  1 >= 4*(1/2*(12*D + (D + 3)^2)^(1/2) + 1/2*D + 5/2)^(-1)
*)
Lemma step_Y_less_is_1 (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0) :
  1 >= 4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))).
Proof.
  pose proof (step_Y_less_1 (V) (D) (gamma) H_D_pos_0 H_M_pos_0) as H_Y_less_1.
  assert (P0' : 0 < (1) * ((1) - (4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1) - (4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) = (1) * ((1) - (4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))))).
  { try assert (0 < 12 * D + (D + 3) ^ 2) by sign.
    try assert (0 < (1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) by sign.
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (N0' : normal_form (sqrt (12 * D + (D + 3) ^ 2)) (sqrt (D ^ 2 + 18 * D + 9))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (0 < D + sqrt (D ^ 2 + 18 * D + 9) + 5) by sign.
    try assert (N1' : normal_form (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))) (2 * (inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 18 * D + 9) + 5 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
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

(** Step [n = 1], by Instance:
  4*F(1, 1) + 4*F(3, 1) = (D + 8)*F(2, 1)
*)
Lemma step_n_is_1 (V : Space) (D : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_d_is_2 : d = 2)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  4 * (F 1 1) + 4 * (F 3 1) = (D + 8) * (F 2 1).
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  pose proof (step_dimension_2 (V) (d) (gamma) H_dimension H_d_is_2) as H_dimension_2.
  assert (I' : F (1) (1) * ((2) + 2 * (1) + 2 * (1) - 2) + (2 * (1) + 2) * (F ((1) + 2) (1)) = F (1 + (1)) (1) * ((D) + (2) + 2 * (1) + 4 * (1))).
  { apply (erf_powers_tilts.step_of_F (V) (D) (1) (2) (1) (F) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_dimension_2 | congruent_to H_dimension_2 | premise_by H_dimension_2] | premise | premise_by H_F | exact C_erf_powers_tilt_parts]. }
  assert (G' : (4 * (F 1 1) + 4 * (F 3 1)) - ((D + 8) * (F 2 1)) = (F (1) (1) * ((2) + 2 * (1) + 2 * (1) - 2) + (2 * (1) + 2) * (F ((1) + 2) (1))) - (F (1 + (1)) (1) * ((D) + (2) + 2 * (1) + 4 * (1)))).
  { try assert (N3' : normal_form ((F (1 + (1)) (1))) (F 2 1)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (N4' : normal_form ((F ((1) + 2) (1))) (F 3 1)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [n = 2], by Instance:
  6*F(2, 1) + 6*F(4, 1) = (12 + D)*F(3, 1)
*)
Lemma step_n_is_2 (V : Space) (D : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_d_is_2 : d = 2)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  6 * (F 2 1) + 6 * (F 4 1) = (12 + D) * (F 3 1).
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  pose proof (step_dimension_2 (V) (d) (gamma) H_dimension H_d_is_2) as H_dimension_2.
  assert (I' : F (2) (1) * ((2) + 2 * (2) + 2 * (1) - 2) + (2 * (2) + 2) * (F ((2) + 2) (1)) = F (1 + (2)) (1) * ((D) + (2) + 2 * (1) + 4 * (2))).
  { apply (erf_powers_tilts.step_of_F (V) (D) (1) (2) (2) (F) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_dimension_2 | congruent_to H_dimension_2 | premise_by H_dimension_2] | premise | premise_by H_F | exact C_erf_powers_tilt_parts]. }
  assert (G' : (6 * (F 2 1) + 6 * (F 4 1)) - ((12 + D) * (F 3 1)) = (F (2) (1) * ((2) + 2 * (2) + 2 * (1) - 2) + (2 * (2) + 2) * (F ((2) + 2) (1))) - (F (1 + (2)) (1) * ((D) + (2) + 2 * (1) + 4 * (2)))).
  { try assert (N3' : normal_form ((F (1 + (2)) (1))) (F 3 1)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (N4' : normal_form ((F ((2) + 2) (1))) (F 4 1)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [squares], by Instance:
  F(4, 1)*F(2, 1) >= F(3, 1)^2
*)
Lemma step_squares (V : Space) (D : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (C_not_0 : cited_not_0 V gamma) :
  F 4 1 * (F 2 1) >= (F 3 1) ^ 2.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  assert (I' : F (2) (1) * (F ((2) + 2) (1)) >= (F (1 + (2)) (1)) ^ 2).
  { apply (erf_powers_tilts.step_CauchymSchwarz (V) (D) (1) (d) (2) (F) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise_by H_F]. }
  assert (G' : (F 4 1 * (F 2 1)) - ((F 3 1) ^ 2) = (F (2) (1) * (F ((2) + 2) (1))) - ((F (1 + (2)) (1)) ^ 2)).
  { try assert (N2' : normal_form ((F (1 + (2)) (1))) (F 3 1)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    try assert (N3' : normal_form ((F ((2) + 2) (1))) (F 4 1)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [falls], by Instance:
  F(1, 1) >= F(3, 1)
*)
Lemma step_falls (V : Space) (D : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (C_not_0 : cited_not_0 V gamma) :
  F 1 1 >= F 3 1.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  assert (I' : F (1) (1) >= F ((1) + 2) (1)).
  { apply (erf_powers_tilts.step_falls (V) (D) (1) (d) (1) (F) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise_by H_F]. }
  assert (G' : (F 1 1) - (F 3 1) = (F (1) (1)) - (F ((1) + 2) (1))).
  { try assert (N2' : normal_form ((F ((1) + 2) (1))) (F 3 1)) by (unfold normal_form; f_equal; first [put; ring | lra | lra]).
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [at 1], by Instance:
  F(3, 1) > 12*F(1, 1)*(1/2*(12*D + (D + 3)^2)^(1/2) + 1/2*D + 5/2)^(-2)
*)
Lemma step_at_1 (V : Space) (D : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_d_is_2 : d = 2)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  F 3 1 > 12 * (F 1 1) * (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2)).
Proof.
  pose proof (step_all_F_pos_0 (V) (D) (d) (F) (V_) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_V H_F C_not_0) as H_all_F_pos_0.
  pose proof (step_D (V) (D) (gamma) H_D_pos_0 H_M_pos_0) as H_D.
  pose proof (step_Y_less_is_1 (V) (D) (gamma) H_D_pos_0 H_M_pos_0) as H_Y_less_is_1.
  pose proof (step_n_is_1 (V) (D) (d) (F) (V_) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_V H_F H_d_is_2 H_M_pos_0 C_not_0 C_erf_powers_tilt_parts) as H_n_is_1.
  pose proof (step_n_is_2 (V) (D) (d) (F) (V_) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_V H_F H_d_is_2 H_M_pos_0 C_not_0 C_erf_powers_tilt_parts) as H_n_is_2.
  pose proof (step_squares (V) (D) (d) (F) (V_) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_V H_F C_not_0) as H_squares.
  pose proof (step_falls (V) (D) (d) (F) (V_) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_V H_F C_not_0) as H_falls.
  assert (I' : (F 3 1) > (3 / 4) * ((4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) ^ 2) * (F 1 1)).
  { apply (erf_powers_least.step_theorem (D) (4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) (F 1 1) (F 2 1) (F 3 1) (F 4 1)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_Y_less_is_1 | assert (G' : (1) - (4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) = (1) - (4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))))); [(try assert (0 < 12 * D + (D + 3) ^ 2) by sign; try assert (0 < (1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) by sign; try assert (0 < D ^ 2 + 18 * D + 9) by sign; try assert (0 < D + sqrt (D ^ 2 + 18 * D + 9) + 5) by sign; try assert (N7' : normal_form ((4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))))) (8 * (inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5)))) by (unfold normal_form; try assert (N5' : normal_form (sqrt (12 * D + (D + 3) ^ 2)) (sqrt (D ^ 2 + 18 * D + 9))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (N6' : normal_form (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))) (2 * (inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 18 * D + 9) + 5 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]); try assert (0 < D ^ 2 + 18 * D + 9) by sign; try assert (N8' : normal_form (sqrt (12 * D + (D + 3) ^ 2)) (sqrt (D ^ 2 + 18 * D + 9))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (0 < D ^ 2 + 18 * D + 9) by sign; try assert (0 < D + sqrt (D ^ 2 + 18 * D + 9) + 5) by sign; try assert (N9' : normal_form (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))) (2 * (inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 18 * D + 9) + 5 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_Y_less_is_1] | first [exact H_D | assert (G' : (D) - ((4 - (4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))))) * (4 - 4 * (4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))))) * (inv (2 * (4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) + 4)) * (inv (4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))))) = (D) - ((4 - 16 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) * ((1 / 8) * D + (5 / 8) + (1 / 8) * (sqrt (12 * D + (D + 3) ^ 2))) * (4 - 4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) * (inv (4 + 8 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))))))); [(try assert (0 < (2 * (4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) + 4)) by sign; try assert (0 < 12 * D + (D + 3) ^ 2) by sign; try assert (0 < (1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) by sign; try assert (0 < 4 + 8 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) by sign; try assert (0 < D ^ 2 + 18 * D + 9) by sign; try assert (0 < D + sqrt (D ^ 2 + 18 * D + 9) + 5) by sign; try assert (N17' : normal_form ((4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))))) (8 * (inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5)))) by (unfold normal_form; try assert (N15' : normal_form (sqrt (12 * D + (D + 3) ^ 2)) (sqrt (D ^ 2 + 18 * D + 9))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (N16' : normal_form (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))) (2 * (inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 18 * D + 9) + 5 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]); try assert (0 < D ^ 2 + 18 * D + 9) by sign; try assert (0 < D + sqrt (D ^ 2 + 18 * D + 9) + 5) by sign; try assert (N18' : normal_form ((inv (4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))))) ((1 / 8) * (inv (inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5))))) by first [(unfold normal_form; replace ((4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))))) with (8 * (inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5))) by (first [put; solve [ring] | equal]); inverse) | normal]; try assert (0 < D ^ 2 + 18 * D + 9) by sign; try assert (0 < D + 9 + sqrt (D ^ 2 + 18 * D + 9)) by sign; try assert (N19' : normal_form ((inv (2 * (4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) + 4))) ((1 / 4) * D * (inv (D + 9 + sqrt (D ^ 2 + 18 * D + 9))) + (5 / 4) * (inv (D + 9 + sqrt (D ^ 2 + 18 * D + 9))) + (1 / 4) * (sqrt (D ^ 2 + 18 * D + 9)) * (inv (D + 9 + sqrt (D ^ 2 + 18 * D + 9))))) by normal; try assert (0 < D ^ 2 + 18 * D + 9) by sign; try assert (N20' : normal_form (sqrt (12 * D + (D + 3) ^ 2)) (sqrt (D ^ 2 + 18 * D + 9))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (0 < D ^ 2 + 18 * D + 9) by sign; try assert (0 < D + sqrt (D ^ 2 + 18 * D + 9) + 5) by sign; try assert (N21' : normal_form (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))) (2 * (inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 18 * D + 9) + 5 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (0 < D ^ 2 + 18 * D + 9) by sign; try assert (0 < D + 9 + sqrt (D ^ 2 + 18 * D + 9)) by sign; try assert (N22' : normal_form (inv (4 + 8 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))))) ((1 / 4) * D * (inv (D + 9 + sqrt (D ^ 2 + 18 * D + 9))) + (5 / 4) * (inv (D + 9 + sqrt (D ^ 2 + 18 * D + 9))) + (1 / 4) * (sqrt (D ^ 2 + 18 * D + 9)) * (inv (D + 9 + sqrt (D ^ 2 + 18 * D + 9))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D + 9 + sqrt (D ^ 2 + 18 * D + 9) <> 0) by (apply positive_ne; sign); assert (Z1' : D + sqrt (D ^ 2 + 18 * D + 9) + 5 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal]; try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 18 * D + 9) + 5 <> 0) by (apply positive_ne; sign); assert (Z1' : D + 9 + sqrt (D ^ 2 + 18 * D + 9) <> 0) by (apply positive_ne; sign); assert (Z2' : inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal]) | gap; try rewrite G'; lra] | premise_by H_D] | first [exact H_n_is_1 | assert (G' : (4 * (F 1 1) + 4 * (F 3 1)) - (((D) + 8) * (F 2 1)) = (4 * (F 1 1) + 4 * (F 3 1)) - ((D + 8) * (F 2 1))); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_n_is_1] | first [exact H_n_is_2 | assert (G' : (6 * (F 2 1) + 6 * (F 4 1)) - ((12 + (D)) * (F 3 1)) = (6 * (F 2 1) + 6 * (F 4 1)) - ((12 + D) * (F 3 1))); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_n_is_2] | first [exact H_squares | assert (G' : ((F 4 1) * (F 2 1)) - ((F 3 1) ^ 2) = (F 4 1 * (F 2 1)) - ((F 3 1) ^ 2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_squares] | first [exact H_falls | assert (G' : (F 1 1) - (F 3 1) = (F 1 1) - (F 3 1)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_falls]]. }
  assert (G' : (F 3 1) - (12 * (F 1 1) * (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2))) = (F 3 1) - ((3 / 4) * ((4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) ^ 2) * (F 1 1))).
  { try assert (0 < 12 * D + (D + 3) ^ 2) by sign.
    try assert (0 < (1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) by sign.
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (0 < D + sqrt (D ^ 2 + 18 * D + 9) + 5) by sign.
    try assert (N50' : normal_form ((4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))))) (8 * (inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5)))) by (unfold normal_form; try assert (N48' : normal_form (sqrt (12 * D + (D + 3) ^ 2)) (sqrt (D ^ 2 + 18 * D + 9))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (N49' : normal_form (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))) (2 * (inv (D + sqrt (D ^ 2 + 18 * D + 9) + 5)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 18 * D + 9) + 5 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (N51' : normal_form (sqrt (12 * D + (D + 3) ^ 2)) (sqrt (D ^ 2 + 18 * D + 9))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 18 * D + 9) by sign.
    try assert (0 < D ^ 2 + 10 * D + 10 * (sqrt (D ^ 2 + 18 * D + 9)) + 2 * D * (sqrt (D ^ 2 + 18 * D + 9)) + (sqrt (D ^ 2 + 18 * D + 9)) ^ 2 + 25) by sign.
    try assert (N52' : normal_form (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2)) (4 * (inv (D ^ 2 + 10 * D + 10 * (sqrt (D ^ 2 + 18 * D + 9)) + 2 * D * (sqrt (D ^ 2 + 18 * D + 9)) + (sqrt (D ^ 2 + 18 * D + 9)) ^ 2 + 25)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D ^ 2 + 10 * D + 10 * (sqrt (D ^ 2 + 18 * D + 9)) + 2 * D * (sqrt (D ^ 2 + 18 * D + 9)) + (sqrt (D ^ 2 + 18 * D + 9)) ^ 2 + 25 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign).
    assert (Z0' : D ^ 2 + 10 * D + 10 * (sqrt (D ^ 2 + 18 * D + 9)) + 2 * D * (sqrt (D ^ 2 + 18 * D + 9)) + (sqrt (D ^ 2 + 18 * D + 9)) ^ 2 + 25 <> 0) by (apply positive_ne; sign).
    assert (Z1' : D + sqrt (D ^ 2 + 18 * D + 9) + 5 <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [N = 1], by Linear:
  F(1, 1)*F(3, 1) >= F(1, 1)*F(3, 1)
*)
Lemma step_N_is_1 (F : R -> R -> R) :
  F 1 1 * (F 3 1) >= F 1 1 * (F 3 1).
Proof.
  assert (P' : 0 <= 0) by lra.
  assert (G' : (F 1 1 * (F 3 1)) - (F 1 1 * (F 3 1)) = 0).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [all N], by Induction:
  F(1, 1)*F(3, N) >= F(1, N)*F(3, 1)
*)
Lemma step_all_N (V : Space) (D : R) (N_ : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (C_not_0 : cited_not_0 V gamma) :
  F 1 1 * (F 3 N_) >= F 1 N_ * (F 3 1).
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  pose proof (step_N_is_1 (F)) as H_N_is_1.
  forget N_; revert N_ label_N_;
    apply (label_ind (fun N_ => F 1 1 * (F 3 N_) >= F 1 N_ * (F 3 1))).
  - assert (A' : F 1 1 * (F 3 1) >= F 1 1 * (F 3 1)).
    { first [exact H_N_is_1 | lra | congruent_to H_N_is_1 | fit H_N_is_1]. }
    fits A'.
  - intros N_ label_N_ H_fact.
    assert (A' : F 1 1 * (F 3 (1 + N_)) >= F 1 (1 + N_) * (F 3 1)).
    { assert (I' : F 1 1 * (F 3 (1 + (N_))) >= F 1 (1 + (N_)) * (F 3 1)).
      { apply (erf_powers_later_step.step_N_p_1 (V) (D) (N_) (d) (F) (V_) (gamma)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise | premise | premise_by H_fact]. }
      assert (G' : (F 1 1 * (F 3 (1 + N_))) - (F 1 (1 + N_) * (F 3 1)) = (F 1 1 * (F 3 (1 + (N_)))) - (F 1 (1 + (N_)) * (F 3 1))).
      { first [put; solve [ring] | equal]. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

(** Step [by V], by Linear:
  F(1, 1)*F(3, N)*V(N)^(-1) >= F(1, N)*V(N)^(-1)*F(3, 1)
*)
Lemma step_by_V (V : Space) (D : R) (N_ : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (C_not_0 : cited_not_0 V gamma) :
  F 1 1 * (F 3 N_) * (inv (V_ N_)) >= F 1 N_ * (F 3 1) * (inv (V_ N_)).
Proof.
  pose proof (step_V_N_pos_0 (V) (D) (N_) (d) (F) (V_) (gamma) label_N_ H_D_pos_0 H_d_pos_0 H_dimension H_V H_F C_not_0) as H_V_N_pos_0.
  pose proof (step_all_N (V) (D) (N_) (d) (F) (V_) (gamma) label_N_ H_D_pos_0 H_d_pos_0 H_dimension H_V H_F C_not_0) as H_all_N.
  assert (P0' : 0 <= (inv (V_ N_)) * ((F 1 1 * (F 3 N_)) - (F 1 N_ * (F 3 1)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (F 1 1 * (F 3 N_) * (inv (V_ N_))) - (F 1 N_ * (F 3 1) * (inv (V_ N_))) = (inv (V_ N_)) * ((F 1 1 * (F 3 N_)) - (F 1 N_ * (F 3 1)))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean], by Average:
  F(1, 1)*E[V(c)^(-1)*F(3, c); c ~ P] >= E[F(1, c)*V(c)^(-1); c ~ P]*F(3, 1)
*)
Lemma step_mean (V : Space) (D : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (C_not_0 : cited_not_0 V gamma) :
  F 1 1 * (E P (fun i => F 3 i * (inv (V_ i)))) >= E P (fun i => F 1 i * (inv (V_ i))) * (F 3 1).
Proof.
  assert (H_by_V : forall z0 : R, drawn (P) z0 -> F 1 1 * (F 3 (z0)) * (inv (V_ (z0))) >= F 1 (z0) * (F 3 1) * (inv (V_ (z0)))).
  { intros z0 D0; draws; apply (step_by_V (V) (D) (z0) (d) (F) (V_) (gamma)); premise. }
  assert (P' : 0 <= E P (fun i => F 1 1 * (F 3 i) * (inv (V_ i)) - F 1 i * (F 3 1) * (inv (V_ i)))).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_by_V d0 D0) as K'; pointwise K'. }
  assert (G' : (F 1 1 * (E P (fun i => F 3 i * (inv (V_ i))))) - (E P (fun i => F 1 i * (inv (V_ i))) * (F 3 1)) = E P (fun i => F 1 1 * (F 3 i) * (inv (V_ i)) - F 1 i * (F 3 1) * (inv (V_ i)))).
  { assert (S0' : F 1 1 * (E P (fun i => F 3 i * (inv (V_ i)))) - E P (fun i => F 1 i * (inv (V_ i))) * (F 3 1) = F 1 1 * (E P (fun i => F 3 i * (inv (V_ i)))) - E P (fun i => F 1 i * (inv (V_ i))) * (F 3 1)).
    { transitivity (F 1 1 * (E P (fun i => F 3 i * (inv (V_ i)))) - E P (fun i => F 1 i * (inv (V_ i))) * (F 3 1)). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E P (fun i => F 1 1 * (F 3 i) * (inv (V_ i)) - F 1 i * (F 3 1) * (inv (V_ i))) = F 1 1 * (E P (fun i => F 3 i * (inv (V_ i)))) - E P (fun i => F 1 i * (inv (V_ i))) * (F 3 1)).
    { transitivity (E P (fun i => F 1 1 * (F 3 i) * (inv (V_ i)) - F 1 i * (F 3 1) * (inv (V_ i)))). { arrange. }
      assert (E2' : normal_form (E P (fun i => F 1 1 * (F 3 i) * (inv (V_ i)) - F 1 i * (F 3 1) * (inv (V_ i)))) (F 1 1 * (E P (fun i => F 3 i * (inv (V_ i)))) - E P (fun i => F 1 i * (inv (V_ i))) * (F 3 1))).
      { unfold normal_form.
        transitivity (E P (fun r_3 => ((-1) * (F 3 1)) * (F 1 r_3 * (inv (V_ r_3))) + ((F 1 1) * (F 3 r_3 * (inv (V_ r_3)))))).
        { apply E_ext; intros r_3 D_r_3; draws.
          transitivity (F 1 1 * (F 3 r_3) * (inv (V_ r_3)) - F 1 r_3 * (F 3 1) * (inv (V_ r_3))).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-1) * (F 3 1)) * (E P (fun r_3 => F 1 r_3 * (inv (V_ r_3)))) + ((F 1 1) * (E P (fun r_3 => F 3 r_3 * (inv (V_ r_3)))))).
        { linear. }
        transitivity (((-1) * (F 3 1)) * (E P (fun i => F 1 i * (inv (V_ i)))) + ((F 1 1) * (E P (fun i => F 3 i * (inv (V_ i)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (F 1 1 * (E P (fun i => F 3 i * (inv (V_ i)))) - E P (fun i => F 1 i * (inv (V_ i))) * (F 3 1)). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E P (fun i => F 1 1 * (F 3 i) * (inv (V_ i)) - F 1 i * (F 3 1) * (inv (V_ i)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f], by Sign:
  F(1, N)*V(N)^(-1) > 0
*)
Lemma step_f (V : Space) (D : R) (N_ : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (C_not_0 : cited_not_0 V gamma) :
  F 1 N_ * (inv (V_ N_)) > 0.
Proof.
  pose proof (step_V_N_pos_0 (V) (D) (N_) (d) (F) (V_) (gamma) label_N_ H_D_pos_0 H_d_pos_0 H_dimension H_V H_F C_not_0) as H_V_N_pos_0.
  pose proof (step_all_F_pos_0 (V) (D) (d) (F) (V_) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_V H_F C_not_0) as H_all_F_pos_0.
  gap; sign.
Qed.

(** Step [T > 0], by Average:
  E[F(1, c)*V(c)^(-1); c ~ P] > 0
*)
Lemma step_T_pos_0 (V : Space) (D : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (C_not_0 : cited_not_0 V gamma) :
  E P (fun i => F 1 i * (inv (V_ i))) > 0.
Proof.
  assert (H_f : forall z0 : R, drawn (P) z0 -> F 1 (z0) * (inv (V_ (z0))) > 0).
  { intros z0 D0; draws; apply (step_f (V) (D) (z0) (d) (F) (V_) (gamma)); premise. }
  assert (P' : 0 < E P (fun i => F 1 i * (inv (V_ i)))).
  { apply E_pos; intros d0 D0; draws.
    pose proof (H_f d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [above], by Linear:
  E[V(c)^(-1)*F(3, c); c ~ P] > 12*(1/2*(12*D + (D + 3)^2)^(1/2) + 1/2*D + 5/2)^(-2)*E[F(1,
    c)*V(c)^(-1); c ~ P]
*)
Lemma step_above (V : Space) (D : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_d_is_2 : d = 2)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma) :
  E P (fun i => F 3 i * (inv (V_ i))) > 12 * (E P (fun i => F 1 i * (inv (V_ i)))) * (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2)).
Proof.
  pose proof (step_all_F_pos_0 (V) (D) (d) (F) (V_) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_V H_F C_not_0) as H_all_F_pos_0.
  pose proof (step_at_1 (V) (D) (d) (F) (V_) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_V H_F H_d_is_2 H_M_pos_0 C_not_0 C_erf_powers_tilt_parts) as H_at_1.
  pose proof (step_mean (V) (D) (d) (F) (V_) (P) (gamma) sort_P H_D_pos_0 H_d_pos_0 H_dimension H_V H_F C_not_0) as H_mean.
  pose proof (step_T_pos_0 (V) (D) (d) (F) (V_) (P) (gamma) sort_P H_D_pos_0 H_d_pos_0 H_dimension H_V H_F C_not_0) as H_T_pos_0.
  assert (P0' : 0 <= (inv (F 1 1)) * ((F 1 1 * (E P (fun i => F 3 i * (inv (V_ i))))) - (E P (fun i => F 1 i * (inv (V_ i))) * (F 3 1)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 < (E P (fun i => F 1 i * (inv (V_ i))) * (inv (F 1 1))) * ((F 3 1) - (12 * (F 1 1) * (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2))))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (E P (fun i => F 3 i * (inv (V_ i)))) - (12 * (E P (fun i => F 1 i * (inv (V_ i)))) * (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2))) = (inv (F 1 1)) * ((F 1 1 * (E P (fun i => F 3 i * (inv (V_ i))))) - (E P (fun i => F 1 i * (inv (V_ i))) * (F 3 1))) + (E P (fun i => F 1 i * (inv (V_ i))) * (inv (F 1 1))) * ((F 3 1) - (12 * (F 1 1) * (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2))))).
  { assert (U' : forall z0' z1' z2' z3' : R, (z3' > 0) -> (D > 0) -> ((z2') > ((12 * (z3') * (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2))))) -> ((((z3') * (z0'))) >= (((z1') * (z2')))) -> ((z1') > 0) -> ((z0') - 12 * (z1') * (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2))) = (((z2') - 12 * (z3') * (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2))) * ((z1') * (inv (z3'))) + ((z3') * (z0') - (z1') * (z2')) * (inv (z3')))).
    { clear - D.
      intros z0' z1' z2' z3' S_z3' H_D_pos_0 H_at_1 H_mean H_T_pos_0.
      try assert (0 < 12 * D + (D + 3) ^ 2) by sign.
      try assert (0 < (1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) by sign.
      try assert (0 < D ^ 2 + 18 * D + 9) by sign.
      try assert (N8' : normal_form (sqrt (12 * D + (D + 3) ^ 2)) (sqrt (D ^ 2 + 18 * D + 9))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      try assert (0 < D ^ 2 + 18 * D + 9) by sign.
      try assert (0 < D ^ 2 + 10 * D + 10 * (sqrt (D ^ 2 + 18 * D + 9)) + 2 * D * (sqrt (D ^ 2 + 18 * D + 9)) + (sqrt (D ^ 2 + 18 * D + 9)) ^ 2 + 25) by sign.
      try assert (N9' : normal_form (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2)) (4 * (inv (D ^ 2 + 10 * D + 10 * (sqrt (D ^ 2 + 18 * D + 9)) + 2 * D * (sqrt (D ^ 2 + 18 * D + 9)) + (sqrt (D ^ 2 + 18 * D + 9)) ^ 2 + 25)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); assert (Z0' : D ^ 2 + 10 * D + 10 * (sqrt (D ^ 2 + 18 * D + 9)) + 2 * D * (sqrt (D ^ 2 + 18 * D + 9)) + (sqrt (D ^ 2 + 18 * D + 9)) ^ 2 + 25 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
      try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign).
      assert (Z0' : D ^ 2 + 10 * D + 10 * (sqrt (D ^ 2 + 18 * D + 9)) + 2 * D * (sqrt (D ^ 2 + 18 * D + 9)) + (sqrt (D ^ 2 + 18 * D + 9)) ^ 2 + 25 <> 0) by (apply positive_ne; sign).
      assert (Z1' : z3' <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal]. }
    pose proof (U' (E P (fun i => F 3 i * (inv (V_ i)))) (E P (fun i => F 1 i * (inv (V_ i)))) (F 3 1) (F 1 1)) as V'.
    assert (S_z3' : F 1 1 > 0) by (gap; sign).
    specialize (V' S_z3').
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_at_1)).
    specialize (V' ltac:(says H_mean)).
    specialize (V' ltac:(says H_T_pos_0)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theta], by Instance:
  12*(1/2*(12*D + (D + 3)^2)^(1/2) + 1/2*D + 5/2)^(-2)*E[E[(D + <x, x>)^(-1/2)*(<y, y> +
    D)^(-1/2)*<x + y, x + y>*<x, y>; y ~ gamma1]; x ~ gamma1] >= E[E[(D + <x, x>)^(-3/2)*<x + y, x
    + y>*<x, y>^3*(<y, y> + D)^(-3/2); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_theta (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_is_2 : d = 2)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0)
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
  12 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [theorem], by Linear:
  E[V(c)^(-1)*F(3, c); c ~ P]*E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>*<x, y>; y
    ~ gamma1]; x ~ gamma1] > E[E[(D + <x, x>)^(-3/2)*<x + y, x + y>*<x, y>^3*(<y, y> + D)^(-3/2);
    y ~ gamma1]; x ~ gamma1]*E[F(1, c)*V(c)^(-1); c ~ P]
*)
Lemma step_theorem (V : Space) (D : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_d_is_2 : d = 2)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_mirrored : cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E P (fun i => F 3 i * (inv (V_ i))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E P (fun i => F 1 i * (inv (V_ i)))).
Proof.
  pose proof (step_T_pos_0 (V) (D) (d) (F) (V_) (P) (gamma) sort_P H_D_pos_0 H_d_pos_0 H_dimension H_V H_F C_not_0) as H_T_pos_0.
  pose proof (step_above (V) (D) (d) (F) (V_) (P) (gamma) sort_P H_D_pos_0 H_d_pos_0 H_dimension H_V H_F H_d_is_2 H_M_pos_0 C_not_0 C_erf_powers_tilt_parts) as H_above.
  pose proof (step_theta (V) (D) (d) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_d_is_2 H_M_pos_0 C_not_0 C_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent) as H_theta.
  assert (P0' : 0 < (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * ((E P (fun i => F 3 i * (inv (V_ i)))) - (12 * (E P (fun i => F 1 i * (inv (V_ i)))) * (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2))))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (P1' : 0 <= (E P (fun i => F 1 i * (inv (V_ i)))) * ((12 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (E P (fun i => F 3 i * (inv (V_ i))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E P (fun i => F 1 i * (inv (V_ i))))) = (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * ((E P (fun i => F 3 i * (inv (V_ i)))) - (12 * (E P (fun i => F 1 i * (inv (V_ i)))) * (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2)))) + (E P (fun i => F 1 i * (inv (V_ i)))) * ((12 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))))) by same_sums.
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (D : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_d_is_2 : d = 2)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_mirrored : cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  E P (fun i => F 3 i * (inv (V_ i))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E P (fun i => F 1 i * (inv (V_ i)))).
Proof. exact (step_theorem (V) (D) (d) (F) (V_) (P) (gamma) sort_P H_D_pos_0 H_d_pos_0 H_dimension H_V H_F H_d_is_2 H_M_pos_0 C_not_0 C_erf_powers_tilt_parts C_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent). Qed.
