(** Lemma A for $d = 2$, $n = 1$, $L = 2$ (erf-powers-lemma-second)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [V]: V(_0) = E[<x, x>^(-1 + _1); x ~ gamma1] for all nat
  Given [F]: F(_1, _0) = E[<x, x>^(-1 + _1 + _2)*((<x, x> + D)^(_2))^(-1); x ~ gamma1] for all
    nat, nat
  Given [mean]: E[2*c - 3; c ~ P] = 0
  Given [variance]: E[(2*c - 3)^2; c ~ P] = 1
  Given [d = 2]: d = 2
  Given [M > 0]: E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^2*<x, y>; y ~ gamma1];
    x ~ gamma1] > 0
  Then E[V(c)^(-1)*F(3, c); c ~ P]*E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x +
    y>^2*<x, y>; y ~ gamma1]; x ~ gamma1] > E[E[(D + <x, x>)^(-3/2)*<x, y>^3*<x + y, x + y>^2*(<y,
    y> + D)^(-3/2); y ~ gamma1]; x ~ gamma1]*E[F(1, c)*V(c)^(-1); c ~ P]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require erf_powers_tilts_positive.
From NCProofs Require erf_powers_root.
From NCProofs Require erf_powers_first.
From NCProofs Require erf_powers_case_second.
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

(** Step [D], by Instance:
  D = (3/5 + 1/10*((D + 4)^2 + 12*D)^(1/2) + 1/10*D)*(-25*(3 + 1/2*((D + 4)^2 + 12*D)^(1/2) +
    1/2*D)^(-1) + 5)*(10*(3 + 1/2*((D + 4)^2 + 12*D)^(1/2) + 1/2*D)^(-1) + 5)^(-1)*(-5*(3 +
    1/2*((D + 4)^2 + 12*D)^(1/2) + 1/2*D)^(-1) + 5)
*)
Lemma step_D (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0) :
  D = ((3 / 5) + (1 / 10) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 10) * D) * (5 - 25 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))) * (5 - 5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))) * (inv (10 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)) + 5)).
Proof.
  assert (I' : (D) = ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D)) * (1 - (5) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D)))) * ((5) - (1) * (5) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D)))) * (inv ((5) + 2 * (5) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D)))))).
  { apply (erf_powers_root.step_D (D) (5) (1)); [first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_ball | premise]]. }
  assert (G' : (D) - (((3 / 5) + (1 / 10) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 10) * D) * (5 - 25 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))) * (5 - 5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))) * (inv (10 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)) + 5))) = (D) - (((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D)) * (1 - (5) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D)))) * ((5) - (1) * (5) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D)))) * (inv ((5) + 2 * (5) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D))))))).
  { try assert (0 < (D + 4) ^ 2 + 12 * D) by sign.
    try assert (0 < ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) by sign.
    try assert (0 < 3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) by sign.
    try assert (0 < ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D))) by sign.
    try assert (0 < 10 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)) + 5) by sign.
    try assert (0 < ((5) + 2 * (5) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D))))) by sign.
    try assert (0 < D ^ 2 + 20 * D + 16) by sign.
    try assert (N2' : normal_form (sqrt ((D + 4) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 20 * D + 16))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 20 * D + 16) by sign.
    try assert (N3' : normal_form ((sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2))) (sqrt (D ^ 2 + 20 * D + 16))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 20 * D + 16) by sign.
    try assert (0 < D + 6 + sqrt (D ^ 2 + 20 * D + 16)) by sign.
    try assert (N4' : normal_form (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)) (2 * (inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D + 6 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 20 * D + 16) by sign.
    try assert (0 < D + 6 + sqrt (D ^ 2 + 20 * D + 16)) by sign.
    try assert (N5' : normal_form ((inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D)))) (2 * (inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D + 6 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 20 * D + 16) by sign.
    try assert (0 < D + 10 + sqrt (D ^ 2 + 20 * D + 16)) by sign.
    try assert (N6' : normal_form (inv (10 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)) + 5)) ((6 / 5) * (inv (D + 10 + sqrt (D ^ 2 + 20 * D + 16))) + (1 / 5) * D * (inv (D + 10 + sqrt (D ^ 2 + 20 * D + 16))) + (1 / 5) * (sqrt (D ^ 2 + 20 * D + 16)) * (inv (D + 10 + sqrt (D ^ 2 + 20 * D + 16))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D + 10 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); assert (Z1' : D + 6 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 20 * D + 16) by sign.
    try assert (0 < D + 10 + sqrt (D ^ 2 + 20 * D + 16)) by sign.
    try assert (N7' : normal_form ((inv ((5) + 2 * (5) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D)))))) ((6 / 5) * (inv (D + 10 + sqrt (D ^ 2 + 20 * D + 16))) + (1 / 5) * D * (inv (D + 10 + sqrt (D ^ 2 + 20 * D + 16))) + (1 / 5) * (sqrt (D ^ 2 + 20 * D + 16)) * (inv (D + 10 + sqrt (D ^ 2 + 20 * D + 16))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D + 10 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); assert (Z1' : D + 6 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Y > 0], by Instance:
  5*(3 + 1/2*((D + 4)^2 + 12*D)^(1/2) + 1/2*D)^(-1) > 0
*)
Lemma step_Y_pos_0 (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0) :
  5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)) > 0.
Proof.
  assert (I' : (5) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D))) > 0).
  { apply (erf_powers_root.step_positive (D) (5) (1)); [first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_ball | premise]]. }
  assert (G' : (5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))) - (0) = ((5) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D)))) - (0)).
  { try assert (0 < (D + 4) ^ 2 + 12 * D) by sign.
    try assert (0 < ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) by sign.
    try assert (0 < 3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) by sign.
    try assert (0 < ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D))) by sign.
    try assert (0 < D ^ 2 + 20 * D + 16) by sign.
    try assert (N2' : normal_form (sqrt ((D + 4) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 20 * D + 16))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 20 * D + 16) by sign.
    try assert (N3' : normal_form ((sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2))) (sqrt (D ^ 2 + 20 * D + 16))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 20 * D + 16) by sign.
    try assert (0 < D + 6 + sqrt (D ^ 2 + 20 * D + 16)) by sign.
    try assert (N4' : normal_form (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)) (2 * (inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D + 6 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 20 * D + 16) by sign.
    try assert (0 < D + 6 + sqrt (D ^ 2 + 20 * D + 16)) by sign.
    try assert (N5' : normal_form ((inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D)))) (2 * (inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D + 6 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Y < 1], by Instance:
  1 > 5*(3 + 1/2*((D + 4)^2 + 12*D)^(1/2) + 1/2*D)^(-1)
*)
Lemma step_Y_less_1 (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0) :
  1 > 5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)).
Proof.
  assert (I' : 1 > (5) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D)))).
  { apply (erf_powers_root.step_below_1 (D) (5) (1)); [first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [assumption | gap; by_ball | premise]]. }
  assert (G' : (1) - (5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))) = (1) - ((5) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D))))).
  { try assert (0 < (D + 4) ^ 2 + 12 * D) by sign.
    try assert (0 < ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) by sign.
    try assert (0 < 3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) by sign.
    try assert (0 < ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D))) by sign.
    try assert (0 < D ^ 2 + 20 * D + 16) by sign.
    try assert (N2' : normal_form (sqrt ((D + 4) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 20 * D + 16))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 20 * D + 16) by sign.
    try assert (N3' : normal_form ((sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2))) (sqrt (D ^ 2 + 20 * D + 16))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 20 * D + 16) by sign.
    try assert (0 < D + 6 + sqrt (D ^ 2 + 20 * D + 16)) by sign.
    try assert (N4' : normal_form (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)) (2 * (inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D + 6 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 20 * D + 16) by sign.
    try assert (0 < D + 6 + sqrt (D ^ 2 + 20 * D + 16)) by sign.
    try assert (N5' : normal_form ((inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (1)) + ((D) + (5) - (1)) ^ 2)) + (1 / 2) * (1) + (1 / 2) * (5) + (1 / 2) * (D)))) (2 * (inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D + 6 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Y <= 1], by Linear:
  1 >= 5*(3 + 1/2*((D + 4)^2 + 12*D)^(1/2) + 1/2*D)^(-1)
*)
Lemma step_Y_less_is_1 (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0) :
  1 >= 5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)).
Proof.
  pose proof (step_Y_less_1 (V) (D) (gamma) H_D_pos_0 H_M_pos_0) as H_Y_less_1.
  assert (P0' : 0 < (1) * ((1) - (5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1) - (5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))) = (1) * ((1) - (5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))))).
  { try assert (0 < (D + 4) ^ 2 + 12 * D) by sign.
    try assert (0 < 3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) by sign.
    try assert (0 < D ^ 2 + 20 * D + 16) by sign.
    try assert (N0' : normal_form (sqrt ((D + 4) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 20 * D + 16))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 20 * D + 16) by sign.
    try assert (0 < D + 6 + sqrt (D ^ 2 + 20 * D + 16)) by sign.
    try assert (N1' : normal_form (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)) (2 * (inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D + 6 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
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

(** Step [one term], by Algebra:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^2*<x, y>; y ~ gamma1]; x ~ gamma1] =
    8*E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x, y>^2*<x, x>; y ~ gamma1]; x ~ gamma1]
*)
Lemma step_one_term (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0)
    (C_mirrored : cited_mirrored V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) = 8 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (dot x x) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))).
Proof.
  pose proof (step_mirrored (V) (gamma) C_mirrored) as H_mirrored.
  assert (S0' : E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) = 8 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (dot x x) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))).
  { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) (8 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (dot x x) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => (4) * (E (gamma 1) (fun x => dot x x * ((dot x_1 x) ^ 2) * (inv (sqrt (dot x x + D)))) * (inv (sqrt (dot x_1 x_1 + D)))) + ((4) * (dot x_1 x_1 * (E (gamma 1) (fun x => (dot x_1 x) ^ 2 * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_1 x_1 + D))))))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity (4 * (dot x_1 x_1) * (E (gamma 1) (fun x => (dot x_1 x) ^ 2 * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_1 x_1 + D))) + 4 * (E (gamma 1) (fun x => dot x x * ((dot x_1 x) ^ 2) * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_1 x_1 + D)))).
        { transitivity (E (gamma 1) (fun x => (dot (vadd x_1 (x)) (vadd x_1 (x))) ^ 2 * (dot x_1 x) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x x + D))))). { arrange. }
          assert (E2' : normal_form (E (gamma 1) (fun x => (dot (vadd x_1 (x)) (vadd x_1 (x))) ^ 2 * (dot x_1 x) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x x + D))))) (4 * (dot x_1 x_1) * (E (gamma 1) (fun x => (dot x_1 x) ^ 2 * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_1 x_1 + D))) + 4 * (E (gamma 1) (fun x => dot x x * ((dot x_1 x) ^ 2) * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_1 x_1 + D))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_3 => (inv (sqrt (dot x_1 x_1 + D))) * ((dot x_3 x_3) ^ 2 * (dot x_1 x_3) * (inv (sqrt (dot x_3 x_3 + D)))) + ((4 * (inv (sqrt (dot x_1 x_1 + D)))) * (dot x_3 x_3 * ((dot x_1 x_3) ^ 2) * (inv (sqrt (dot x_3 x_3 + D)))) + ((2 * (dot x_1 x_1) * (inv (sqrt (dot x_1 x_1 + D)))) * (dot x_3 x_3 * (dot x_1 x_3) * (inv (sqrt (dot x_3 x_3 + D)))) + ((4 * (inv (sqrt (dot x_1 x_1 + D)))) * ((dot x_1 x_3) ^ 3 * (inv (sqrt (dot x_3 x_3 + D)))) + ((4 * (dot x_1 x_1) * (inv (sqrt (dot x_1 x_1 + D)))) * ((dot x_1 x_3) ^ 2 * (inv (sqrt (dot x_3 x_3 + D)))) + (((dot x_1 x_1) ^ 2 * (inv (sqrt (dot x_1 x_1 + D)))) * (dot x_1 x_3 * (inv (sqrt (dot x_3 x_3 + D))))))))))).
            { apply E_ext; intros x_3 D_x_3; draws.
              transitivity (2 * (dot x_3 x_3) * (dot x_1 x_1) * (dot x_1 x_3) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x_3 x_3 + D))) + (dot x_1 x_1) ^ 2 * (dot x_1 x_3) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x_3 x_3 + D))) + 4 * ((dot x_1 x_3) ^ 2) * (dot x_1 x_1) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x_3 x_3 + D))) + 4 * (dot x_3 x_3) * ((dot x_1 x_3) ^ 2) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x_3 x_3 + D))) + (dot x_3 x_3) ^ 2 * (dot x_1 x_3) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x_3 x_3 + D))) + 4 * ((dot x_1 x_3) ^ 3) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x_3 x_3 + D)))).
              { transitivity ((dot (vadd x_1 (x_3)) (vadd x_1 (x_3))) ^ 2 * (dot x_1 x_3) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x_3 x_3 + D)))). { arrange. }
                transitivity (((dot x_3 x_3 + dot x_1 x_3) + (dot x_1 x_1 + dot x_1 x_3)) ^ 2 * (dot x_1 x_3) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x_3 x_3 + D)))). { products; arrange. }
                try assert (0 < dot x_1 x_1 + D) by sign.
                try assert (0 < dot x_3 x_3 + D) by sign.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((inv (sqrt (dot x_1 x_1 + D))) * (E (gamma 1) (fun x_3 => (dot x_3 x_3) ^ 2 * (dot x_1 x_3) * (inv (sqrt (dot x_3 x_3 + D))))) + ((4 * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x_3 => dot x_3 x_3 * ((dot x_1 x_3) ^ 2) * (inv (sqrt (dot x_3 x_3 + D))))) + ((2 * (dot x_1 x_1) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x_3 => dot x_3 x_3 * (dot x_1 x_3) * (inv (sqrt (dot x_3 x_3 + D))))) + ((4 * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x_3 => (dot x_1 x_3) ^ 3 * (inv (sqrt (dot x_3 x_3 + D))))) + ((4 * (dot x_1 x_1) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x_3 => (dot x_1 x_3) ^ 2 * (inv (sqrt (dot x_3 x_3 + D))))) + (((dot x_1 x_1) ^ 2 * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x_3 => dot x_1 x_3 * (inv (sqrt (dot x_3 x_3 + D))))))))))).
            { linear. }
            transitivity ((inv (sqrt (dot x_1 x_1 + D))) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (dot x_1 x) * (inv (sqrt (dot x x + D))))) + ((4 * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x => dot x x * ((dot x_1 x) ^ 2) * (inv (sqrt (dot x x + D))))) + ((2 * (dot x_1 x_1) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x => dot x x * (dot x_1 x) * (inv (sqrt (dot x x + D))))) + ((4 * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x => (dot x_1 x) ^ 3 * (inv (sqrt (dot x x + D))))) + ((4 * (dot x_1 x_1) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x => (dot x_1 x) ^ 2 * (inv (sqrt (dot x x + D))))) + (((dot x_1 x_1) ^ 2 * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x => dot x_1 x * (inv (sqrt (dot x x + D))))))))))). { arrange. }
            assert (E4' : normal_form (E (gamma 1) (fun x => (dot x x) ^ 2 * (dot x_1 x) * (inv (sqrt (dot x x + D))))) (0)).
            { unfold normal_form.
              first [apply (odd_vector_mean _ _ H_mirrored); intros; odd_value | equal]. }
            assert (E5' : normal_form (E (gamma 1) (fun x => dot x x * (dot x_1 x) * (inv (sqrt (dot x x + D))))) (0)).
            { unfold normal_form.
              first [apply (odd_vector_mean _ _ H_mirrored); intros; odd_value | equal]. }
            assert (E6' : normal_form (E (gamma 1) (fun x => (dot x_1 x) ^ 3 * (inv (sqrt (dot x x + D))))) (0)).
            { unfold normal_form.
              first [apply (odd_vector_mean _ _ H_mirrored); intros; odd_value | equal]. }
            assert (E7' : normal_form (E (gamma 1) (fun x => dot x_1 x * (inv (sqrt (dot x x + D))))) (0)).
            { unfold normal_form.
              first [apply (odd_vector_mean _ _ H_mirrored); intros; odd_value | equal]. }
            arrange. }
          try assert (0 < dot x_1 x_1 + D) by sign.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((4) * (E (gamma 1) (fun x_1 => E (gamma 1) (fun x => dot x x * ((dot x_1 x) ^ 2) * (inv (sqrt (dot x x + D)))) * (inv (sqrt (dot x_1 x_1 + D))))) + ((4) * (E (gamma 1) (fun x_1 => dot x_1 x_1 * (E (gamma 1) (fun x => (dot x_1 x) ^ 2 * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_1 x_1 + D))))))).
      { linear. }
      transitivity ((4) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * ((dot x y) ^ 2) * (inv (sqrt (dot y y + D)))) * (inv (sqrt (dot x x + D))))) + ((4) * (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun y => (dot x y) ^ 2 * (inv (sqrt (dot y y + D))))) * (inv (sqrt (dot x x + D))))))). { arrange. }
      assert (E8' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * ((dot x y) ^ 2) * (inv (sqrt (dot y y + D)))) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (dot x x) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => E (gamma 1) (fun x_9 => (inv (sqrt (dot x_1 x_1 + D))) * (inv (sqrt (dot x_9 x_9 + D))) * (dot x_1 x_9) * (dot x_1 x_9) * (dot x_9 x_9)))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (E (gamma 1) (fun x_9 => (inv (sqrt (dot x_1 x_1 + D))) * (dot x_9 x_9 * (dot x_1 x_9) * (dot x_1 x_9) * (inv (sqrt (dot x_9 x_9 + D)))))).
          { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (sqrt (dot x_1 x_1 + D))) (fun x_9 => dot x_9 x_9 * (dot x_1 x_9) * (dot x_1 x_9) * (inv (sqrt (dot x_9 x_9 + D)))))]; arrange. }
          apply E_ext; intros x_9 D_x_9; draws.
          arrange. }
        transitivity (E (gamma 1) (fun x_9 => E (gamma 1) (fun x_1 => (inv (sqrt (dot x_1 x_1 + D))) * (inv (sqrt (dot x_9 x_9 + D))) * (dot x_1 x_9) * (dot x_1 x_9) * (dot x_9 x_9)))).
        { exact (E_swap (gamma 1) (gamma 1) (fun x_1 x_9 => (inv (sqrt (dot x_1 x_1 + D))) * (inv (sqrt (dot x_9 x_9 + D))) * (dot x_1 x_9) * (dot x_1 x_9) * (dot x_9 x_9))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E10' : normal_form (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun y => (dot x y) ^ 2 * (inv (sqrt (dot y y + D))))) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (dot x x) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => E (gamma 1) (fun x_11 => (inv (sqrt (dot x_1 x_1 + D))) * (dot x_1 x_1) * (dot x_1 x_11) * (dot x_1 x_11) * (inv (sqrt (dot x_11 x_11 + D)))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (E (gamma 1) (fun x_11 => (dot x_1 x_1 * (inv (sqrt (dot x_1 x_1 + D)))) * (dot x_1 x_11 * (dot x_1 x_11) * (inv (sqrt (dot x_11 x_11 + D)))))).
          { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_1 x_1 * (inv (sqrt (dot x_1 x_1 + D)))) (fun x_11 => dot x_1 x_11 * (dot x_1 x_11) * (inv (sqrt (dot x_11 x_11 + D)))))]; arrange. }
          apply E_ext; intros x_11 D_x_11; draws.
          arrange. }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 8 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (dot x x) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) = 8 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (dot x x) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))).
  { transitivity (8 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (dot x x) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))). { arrange. }
    assert (E12' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (dot x x) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (dot x x) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_13 => (1) * (dot x_13 x_13 * (E (gamma 1) (fun x => (dot x_13 x) ^ 2 * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_13 x_13 + D)))))).
      { apply E_ext; intros x_13 D_x_13; draws.
        transitivity (dot x_13 x_13 * (E (gamma 1) (fun x => (dot x_13 x) ^ 2 * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_13 x_13 + D)))).
        { transitivity (E (gamma 1) (fun x => (dot x_13 x) ^ 2 * (dot x_13 x_13) * (inv (sqrt (D + dot x_13 x_13))) * (inv (sqrt (dot x x + D))))). { arrange. }
          assert (E14' : normal_form (E (gamma 1) (fun x => (dot x_13 x) ^ 2 * (dot x_13 x_13) * (inv (sqrt (D + dot x_13 x_13))) * (inv (sqrt (dot x x + D))))) (dot x_13 x_13 * (E (gamma 1) (fun x => (dot x_13 x) ^ 2 * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_13 x_13 + D))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_15 => (dot x_13 x_13 * (inv (sqrt (dot x_13 x_13 + D)))) * ((dot x_13 x_15) ^ 2 * (inv (sqrt (dot x_15 x_15 + D)))))).
            { apply E_ext; intros x_15 D_x_15; draws.
              transitivity ((dot x_13 x_15) ^ 2 * (dot x_13 x_13) * (inv (sqrt (D + dot x_13 x_13))) * (inv (sqrt (dot x_15 x_15 + D)))).
              { transitivity ((dot x_13 x_15) ^ 2 * (dot x_13 x_13) * (inv (sqrt (D + dot x_13 x_13))) * (inv (sqrt (dot x_15 x_15 + D)))). { arrange. }
                try assert (0 < dot x_15 x_15 + D) by sign.
                try assert (0 < dot x_13 x_13 + D) by sign.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((dot x_13 x_13 * (inv (sqrt (dot x_13 x_13 + D)))) * (E (gamma 1) (fun x_15 => (dot x_13 x_15) ^ 2 * (inv (sqrt (dot x_15 x_15 + D)))))).
            { linear. }
            transitivity ((dot x_13 x_13 * (inv (sqrt (dot x_13 x_13 + D)))) * (E (gamma 1) (fun x => (dot x_13 x) ^ 2 * (inv (sqrt (dot x x + D)))))). { arrange. }
            arrange. }
          try assert (0 < dot x_13 x_13 + D) by sign.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_13 => dot x_13 x_13 * (E (gamma 1) (fun x => (dot x_13 x) ^ 2 * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_13 x_13 + D)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun y => (dot x y) ^ 2 * (inv (sqrt (dot y y + D))))) * (inv (sqrt (dot x x + D)))))). { arrange. }
      assert (E16' : normal_form (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun y => (dot x y) ^ 2 * (inv (sqrt (dot y y + D))))) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (dot x x) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_13 => E (gamma 1) (fun x_17 => (inv (sqrt (dot x_13 x_13 + D))) * (dot x_13 x_13) * (inv (sqrt (dot x_17 x_17 + D))) * (dot x_13 x_17) * (dot x_13 x_17)))).
        { apply E_ext; intros x_13 D_x_13; draws.
          transitivity (E (gamma 1) (fun x_17 => (dot x_13 x_13 * (inv (sqrt (dot x_13 x_13 + D)))) * (dot x_13 x_17 * (dot x_13 x_17) * (inv (sqrt (dot x_17 x_17 + D)))))).
          { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_13 x_13 * (inv (sqrt (dot x_13 x_13 + D)))) (fun x_17 => dot x_13 x_17 * (dot x_13 x_17) * (inv (sqrt (dot x_17 x_17 + D)))))]; arrange. }
          apply E_ext; intros x_17 D_x_17; draws.
          arrange. }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (8 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (dot x x) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [one term of M(3)], by Algebra:
  E[E[(D + <x, x>)^(-3/2)*<x, y>^3*<x + y, x + y>^2*(<y, y> + D)^(-3/2); y ~ gamma1]; x ~ gamma1]
    = 8*E[E[(D + <x, x>)^(-3/2)*<x, y>^4*<x, x>*(<y, y> + D)^(-3/2); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_one_term_of_M_3 (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0)
    (C_mirrored : cited_mirrored V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) = 8 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (dot x x) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))).
Proof.
  pose proof (step_mirrored (V) (gamma) C_mirrored) as H_mirrored.
  assert (S0' : E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) = 8 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * ((dot x y) ^ 4) * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x)))))).
  { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))) (8 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * ((dot x y) ^ 4) * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x))))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => (4) * (E (gamma 1) (fun x => dot x x * ((dot x_1 x) ^ 4) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) + ((4) * (dot x_1 x_1 * (E (gamma 1) (fun x => (dot x_1 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D))))))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity (4 * (E (gamma 1) (fun x => dot x x * ((dot x_1 x) ^ 4) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D))) + 4 * (dot x_1 x_1) * (E (gamma 1) (fun x => (dot x_1 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))).
        { transitivity (E (gamma 1) (fun x => (dot x_1 x) ^ 3 * ((dot (vadd x_1 (x)) (vadd x_1 (x))) ^ 2) * (inv ((sqrt (D + dot x_1 x_1)) ^ 3)) * (inv ((sqrt (dot x x + D)) ^ 3)))). { arrange. }
          assert (E2' : normal_form (E (gamma 1) (fun x => (dot x_1 x) ^ 3 * ((dot (vadd x_1 (x)) (vadd x_1 (x))) ^ 2) * (inv ((sqrt (D + dot x_1 x_1)) ^ 3)) * (inv ((sqrt (dot x x + D)) ^ 3)))) (4 * (E (gamma 1) (fun x => dot x x * ((dot x_1 x) ^ 4) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D))) + 4 * (dot x_1 x_1) * (E (gamma 1) (fun x => (dot x_1 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_3 => (inv (dot x_1 x_1 + D) * (inv (sqrt (dot x_1 x_1 + D)))) * ((dot x_1 x_3) ^ 3 * ((dot x_3 x_3) ^ 2) * (inv (dot x_3 x_3 + D)) * (inv (sqrt (dot x_3 x_3 + D)))) + ((4 * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) * (dot x_3 x_3 * ((dot x_1 x_3) ^ 4) * (inv (dot x_3 x_3 + D)) * (inv (sqrt (dot x_3 x_3 + D)))) + ((2 * (dot x_1 x_1) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) * (dot x_3 x_3 * ((dot x_1 x_3) ^ 3) * (inv (dot x_3 x_3 + D)) * (inv (sqrt (dot x_3 x_3 + D)))) + ((4 * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) * ((dot x_1 x_3) ^ 5 * (inv (dot x_3 x_3 + D)) * (inv (sqrt (dot x_3 x_3 + D)))) + ((4 * (dot x_1 x_1) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) * ((dot x_1 x_3) ^ 4 * (inv (dot x_3 x_3 + D)) * (inv (sqrt (dot x_3 x_3 + D)))) + (((dot x_1 x_1) ^ 2 * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) * ((dot x_1 x_3) ^ 3 * (inv (dot x_3 x_3 + D)) * (inv (sqrt (dot x_3 x_3 + D))))))))))).
            { apply E_ext; intros x_3 D_x_3; draws.
              transitivity (4 * ((dot x_1 x_3) ^ 4) * (dot x_1 x_1) * (inv (dot x_3 x_3 + D)) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x_3 x_3 + D))) * (inv (D + dot x_1 x_1)) + (dot x_1 x_3) ^ 3 * ((dot x_3 x_3) ^ 2) * (inv (dot x_3 x_3 + D)) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x_3 x_3 + D))) * (inv (D + dot x_1 x_1)) + 4 * (dot x_3 x_3) * ((dot x_1 x_3) ^ 4) * (inv (dot x_3 x_3 + D)) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x_3 x_3 + D))) * (inv (D + dot x_1 x_1)) + 2 * (dot x_3 x_3) * ((dot x_1 x_3) ^ 3) * (dot x_1 x_1) * (inv (dot x_3 x_3 + D)) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x_3 x_3 + D))) * (inv (D + dot x_1 x_1)) + 4 * ((dot x_1 x_3) ^ 5) * (inv (dot x_3 x_3 + D)) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x_3 x_3 + D))) * (inv (D + dot x_1 x_1)) + (dot x_1 x_3) ^ 3 * ((dot x_1 x_1) ^ 2) * (inv (dot x_3 x_3 + D)) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x_3 x_3 + D))) * (inv (D + dot x_1 x_1))).
              { transitivity ((dot x_1 x_3) ^ 3 * ((dot (vadd x_1 (x_3)) (vadd x_1 (x_3))) ^ 2) * (inv ((sqrt (D + dot x_1 x_1)) ^ 3)) * (inv ((sqrt (dot x_3 x_3 + D)) ^ 3))). { arrange. }
                transitivity ((dot x_1 x_3) ^ 3 * (((dot x_3 x_3 + dot x_1 x_3) + (dot x_1 x_1 + dot x_1 x_3)) ^ 2) * (inv ((sqrt (D + dot x_1 x_1)) ^ 3)) * (inv ((sqrt (dot x_3 x_3 + D)) ^ 3))). { products; arrange. }
                try assert (0 < dot x_3 x_3 + D) by sign.
                try assert (0 < dot x_1 x_1 + D) by sign.
                try assert (0 < dot x_3 x_3 + D) by sign.
                try assert (0 < dot x_3 x_3 + D) by sign.
                try assert (N4' : normal_form (inv ((sqrt (dot x_3 x_3 + D)) ^ 3)) (inv (dot x_3 x_3 + D) * (inv (sqrt (dot x_3 x_3 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_3 x_3 + D) * sqrt (dot x_3 x_3 + D) = dot x_3 x_3 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_3 x_3 + D)) * inv (sqrt (dot x_3 x_3 + D)) = inv (dot x_3 x_3 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : dot x_3 x_3 + D <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_3 x_3 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                try assert (0 < dot x_1 x_1 + D) by sign.
                try assert (0 < dot x_1 x_1 + D) by sign.
                try assert (N5' : normal_form (inv ((sqrt (dot x_1 x_1 + D)) ^ 3)) (inv (dot x_1 x_1 + D) * (inv (sqrt (dot x_1 x_1 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_1 x_1 + D) * sqrt (dot x_1 x_1 + D) = dot x_1 x_1 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_1 x_1 + D)) * inv (sqrt (dot x_1 x_1 + D)) = inv (dot x_1 x_1 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_1 x_1 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : dot x_1 x_1 + D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((inv (dot x_1 x_1 + D) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x_3 => (dot x_1 x_3) ^ 3 * ((dot x_3 x_3) ^ 2) * (inv (dot x_3 x_3 + D)) * (inv (sqrt (dot x_3 x_3 + D))))) + ((4 * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x_3 => dot x_3 x_3 * ((dot x_1 x_3) ^ 4) * (inv (dot x_3 x_3 + D)) * (inv (sqrt (dot x_3 x_3 + D))))) + ((2 * (dot x_1 x_1) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x_3 => dot x_3 x_3 * ((dot x_1 x_3) ^ 3) * (inv (dot x_3 x_3 + D)) * (inv (sqrt (dot x_3 x_3 + D))))) + ((4 * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x_3 => (dot x_1 x_3) ^ 5 * (inv (dot x_3 x_3 + D)) * (inv (sqrt (dot x_3 x_3 + D))))) + ((4 * (dot x_1 x_1) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x_3 => (dot x_1 x_3) ^ 4 * (inv (dot x_3 x_3 + D)) * (inv (sqrt (dot x_3 x_3 + D))))) + (((dot x_1 x_1) ^ 2 * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x_3 => (dot x_1 x_3) ^ 3 * (inv (dot x_3 x_3 + D)) * (inv (sqrt (dot x_3 x_3 + D))))))))))).
            { linear. }
            transitivity ((inv (dot x_1 x_1 + D) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x => (dot x_1 x) ^ 3 * ((dot x x) ^ 2) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) + ((4 * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x => dot x x * ((dot x_1 x) ^ 4) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) + ((2 * (dot x_1 x_1) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x => dot x x * ((dot x_1 x) ^ 3) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) + ((4 * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x => (dot x_1 x) ^ 5 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) + ((4 * (dot x_1 x_1) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x => (dot x_1 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) + (((dot x_1 x_1) ^ 2 * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x => (dot x_1 x) ^ 3 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))))))))). { arrange. }
            assert (E6' : normal_form (E (gamma 1) (fun x => (dot x_1 x) ^ 3 * ((dot x x) ^ 2) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) (0)).
            { unfold normal_form.
              first [apply (odd_vector_mean _ _ H_mirrored); intros; odd_value | equal]. }
            assert (E7' : normal_form (E (gamma 1) (fun x => dot x x * ((dot x_1 x) ^ 3) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) (0)).
            { unfold normal_form.
              first [apply (odd_vector_mean _ _ H_mirrored); intros; odd_value | equal]. }
            assert (E8' : normal_form (E (gamma 1) (fun x => (dot x_1 x) ^ 5 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) (0)).
            { unfold normal_form.
              first [apply (odd_vector_mean _ _ H_mirrored); intros; odd_value | equal]. }
            assert (E9' : normal_form (E (gamma 1) (fun x => (dot x_1 x) ^ 3 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) (0)).
            { unfold normal_form.
              first [apply (odd_vector_mean _ _ H_mirrored); intros; odd_value | equal]. }
            arrange. }
          try assert (0 < dot x_1 x_1 + D) by sign.
          try assert (0 < dot x_1 x_1 + D) by sign.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((4) * (E (gamma 1) (fun x_1 => E (gamma 1) (fun x => dot x x * ((dot x_1 x) ^ 4) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D))))) + ((4) * (E (gamma 1) (fun x_1 => dot x_1 x_1 * (E (gamma 1) (fun x => (dot x_1 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D))))))).
      { linear. }
      transitivity ((4) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * ((dot x y) ^ 4) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D)))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) + ((4) * (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun y => (dot x y) ^ 4 * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))))). { arrange. }
      assert (E10' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * ((dot x y) ^ 4) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D)))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * ((dot x y) ^ 4) * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => E (gamma 1) (fun x_11 => (inv (sqrt (dot x_1 x_1 + D))) * (inv (dot x_1 x_1 + D)) * (dot x_11 x_11) * (inv (dot x_11 x_11 + D)) * (dot x_1 x_11) * (dot x_1 x_11) * (dot x_1 x_11) * (dot x_1 x_11) * (inv (sqrt (dot x_11 x_11 + D)))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (E (gamma 1) (fun x_11 => (inv (dot x_1 x_1 + D) * (inv (sqrt (dot x_1 x_1 + D)))) * (dot x_11 x_11 * (dot x_1 x_11) * (dot x_1 x_11) * (dot x_1 x_11) * (dot x_1 x_11) * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D)))))).
          { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (dot x_1 x_1 + D) * (inv (sqrt (dot x_1 x_1 + D)))) (fun x_11 => dot x_11 x_11 * (dot x_1 x_11) * (dot x_1 x_11) * (dot x_1 x_11) * (dot x_1 x_11) * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D)))))]; arrange. }
          apply E_ext; intros x_11 D_x_11; draws.
          arrange. }
        repeat (apply E_ext; intros); arrange. }
      assert (E12' : normal_form (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun y => (dot x y) ^ 4 * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * ((dot x y) ^ 4) * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => E (gamma 1) (fun x_13 => (inv (sqrt (dot x_1 x_1 + D))) * (inv (dot x_1 x_1 + D)) * (dot x_1 x_1) * (inv (sqrt (dot x_13 x_13 + D))) * (inv (dot x_13 x_13 + D)) * (dot x_1 x_13) * (dot x_1 x_13) * (dot x_1 x_13) * (dot x_1 x_13)))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (E (gamma 1) (fun x_13 => (dot x_1 x_1 * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) * (dot x_1 x_13 * (dot x_1 x_13) * (dot x_1 x_13) * (dot x_1 x_13) * (inv (dot x_13 x_13 + D)) * (inv (sqrt (dot x_13 x_13 + D)))))).
          { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_1 x_1 * (inv (dot x_1 x_1 + D)) * (inv (sqrt (dot x_1 x_1 + D)))) (fun x_13 => dot x_1 x_13 * (dot x_1 x_13) * (dot x_1 x_13) * (dot x_1 x_13) * (inv (dot x_13 x_13 + D)) * (inv (sqrt (dot x_13 x_13 + D)))))]; arrange. }
          apply E_ext; intros x_13 D_x_13; draws.
          arrange. }
        transitivity (E (gamma 1) (fun x_13 => E (gamma 1) (fun x_1 => (inv (sqrt (dot x_1 x_1 + D))) * (inv (dot x_1 x_1 + D)) * (dot x_1 x_1) * (inv (sqrt (dot x_13 x_13 + D))) * (inv (dot x_13 x_13 + D)) * (dot x_1 x_13) * (dot x_1 x_13) * (dot x_1 x_13) * (dot x_1 x_13)))).
        { exact (E_swap (gamma 1) (gamma 1) (fun x_1 x_13 => (inv (sqrt (dot x_1 x_1 + D))) * (inv (dot x_1 x_1 + D)) * (dot x_1 x_1) * (inv (sqrt (dot x_13 x_13 + D))) * (inv (dot x_13 x_13 + D)) * (dot x_1 x_13) * (dot x_1 x_13) * (dot x_1 x_13) * (dot x_1 x_13))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 8 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (dot x x) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))) = 8 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * ((dot x y) ^ 4) * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x)))))).
  { transitivity (8 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (dot x x) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))))). { arrange. }
    assert (E14' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (dot x x) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * ((dot x y) ^ 4) * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x)))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_15 => (1) * (dot x_15 x_15 * (E (gamma 1) (fun x => (dot x_15 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_15 x_15 + D)) * (inv (sqrt (dot x_15 x_15 + D)))))).
      { apply E_ext; intros x_15 D_x_15; draws.
        transitivity (dot x_15 x_15 * (E (gamma 1) (fun x => (dot x_15 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_15 x_15 + D)) * (inv (sqrt (dot x_15 x_15 + D)))).
        { transitivity (E (gamma 1) (fun x => (dot x_15 x) ^ 4 * (dot x_15 x_15) * (inv ((sqrt (D + dot x_15 x_15)) ^ 3)) * (inv ((sqrt (dot x x + D)) ^ 3)))). { arrange. }
          assert (E16' : normal_form (E (gamma 1) (fun x => (dot x_15 x) ^ 4 * (dot x_15 x_15) * (inv ((sqrt (D + dot x_15 x_15)) ^ 3)) * (inv ((sqrt (dot x x + D)) ^ 3)))) (dot x_15 x_15 * (E (gamma 1) (fun x => (dot x_15 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_15 x_15 + D)) * (inv (sqrt (dot x_15 x_15 + D))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_17 => (dot x_15 x_15 * (inv (dot x_15 x_15 + D)) * (inv (sqrt (dot x_15 x_15 + D)))) * ((dot x_15 x_17) ^ 4 * (inv (dot x_17 x_17 + D)) * (inv (sqrt (dot x_17 x_17 + D)))))).
            { apply E_ext; intros x_17 D_x_17; draws.
              transitivity ((dot x_15 x_17) ^ 4 * (dot x_15 x_15) * (inv (dot x_17 x_17 + D)) * (inv (sqrt (D + dot x_15 x_15))) * (inv (sqrt (dot x_17 x_17 + D))) * (inv (D + dot x_15 x_15))).
              { transitivity ((dot x_15 x_17) ^ 4 * (dot x_15 x_15) * (inv ((sqrt (D + dot x_15 x_15)) ^ 3)) * (inv ((sqrt (dot x_17 x_17 + D)) ^ 3))). { arrange. }
                try assert (0 < dot x_17 x_17 + D) by sign.
                try assert (0 < dot x_15 x_15 + D) by sign.
                try assert (0 < dot x_17 x_17 + D) by sign.
                try assert (0 < dot x_17 x_17 + D) by sign.
                try assert (N18' : normal_form (inv ((sqrt (dot x_17 x_17 + D)) ^ 3)) (inv (dot x_17 x_17 + D) * (inv (sqrt (dot x_17 x_17 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_17 x_17 + D) * sqrt (dot x_17 x_17 + D) = dot x_17 x_17 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_17 x_17 + D)) * inv (sqrt (dot x_17 x_17 + D)) = inv (dot x_17 x_17 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_17 x_17 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : dot x_17 x_17 + D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                try assert (0 < dot x_15 x_15 + D) by sign.
                try assert (0 < dot x_15 x_15 + D) by sign.
                try assert (N19' : normal_form (inv ((sqrt (dot x_15 x_15 + D)) ^ 3)) (inv (dot x_15 x_15 + D) * (inv (sqrt (dot x_15 x_15 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_15 x_15 + D) * sqrt (dot x_15 x_15 + D) = dot x_15 x_15 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_15 x_15 + D)) * inv (sqrt (dot x_15 x_15 + D)) = inv (dot x_15 x_15 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : dot x_15 x_15 + D <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_15 x_15 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((dot x_15 x_15 * (inv (dot x_15 x_15 + D)) * (inv (sqrt (dot x_15 x_15 + D)))) * (E (gamma 1) (fun x_17 => (dot x_15 x_17) ^ 4 * (inv (dot x_17 x_17 + D)) * (inv (sqrt (dot x_17 x_17 + D)))))).
            { linear. }
            transitivity ((dot x_15 x_15 * (inv (dot x_15 x_15 + D)) * (inv (sqrt (dot x_15 x_15 + D)))) * (E (gamma 1) (fun x => (dot x_15 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))))). { arrange. }
            arrange. }
          try assert (0 < dot x_15 x_15 + D) by sign.
          try assert (0 < dot x_15 x_15 + D) by sign.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_15 => dot x_15 x_15 * (E (gamma 1) (fun x => (dot x_15 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_15 x_15 + D)) * (inv (sqrt (dot x_15 x_15 + D)))))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun y => (dot x y) ^ 4 * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))))). { arrange. }
      assert (E20' : normal_form (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun y => (dot x y) ^ 4 * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * ((dot x y) ^ 4) * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x)))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_15 => E (gamma 1) (fun x_21 => (dot x_15 x_15) * (inv (dot x_15 x_15 + D)) * (inv (sqrt (dot x_15 x_15 + D))) * (dot x_15 x_21) * (dot x_15 x_21) * (dot x_15 x_21) * (dot x_15 x_21) * (inv (dot x_21 x_21 + D)) * (inv (sqrt (dot x_21 x_21 + D)))))).
        { apply E_ext; intros x_15 D_x_15; draws.
          transitivity (E (gamma 1) (fun x_21 => (dot x_15 x_15 * (inv (dot x_15 x_15 + D)) * (inv (sqrt (dot x_15 x_15 + D)))) * (dot x_15 x_21 * (dot x_15 x_21) * (dot x_15 x_21) * (dot x_15 x_21) * (inv (dot x_21 x_21 + D)) * (inv (sqrt (dot x_21 x_21 + D)))))).
          { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_15 x_15 * (inv (dot x_15 x_15 + D)) * (inv (sqrt (dot x_15 x_15 + D)))) (fun x_21 => dot x_15 x_21 * (dot x_15 x_21) * (dot x_15 x_21) * (dot x_15 x_21) * (inv (dot x_21 x_21 + D)) * (inv (sqrt (dot x_21 x_21 + D)))))]; arrange. }
          apply E_ext; intros x_21 D_x_21; draws.
          arrange. }
        transitivity (E (gamma 1) (fun x_21 => E (gamma 1) (fun x_15 => (dot x_15 x_15) * (inv (dot x_15 x_15 + D)) * (inv (sqrt (dot x_15 x_15 + D))) * (dot x_15 x_21) * (dot x_15 x_21) * (dot x_15 x_21) * (dot x_15 x_21) * (inv (dot x_21 x_21 + D)) * (inv (sqrt (dot x_21 x_21 + D)))))).
        { exact (E_swap (gamma 1) (gamma 1) (fun x_15 x_21 => (dot x_15 x_15) * (inv (dot x_15 x_15 + D)) * (inv (sqrt (dot x_15 x_15 + D))) * (dot x_15 x_21) * (dot x_15 x_21) * (dot x_15 x_21) * (dot x_15 x_21) * (inv (dot x_21 x_21 + D)) * (inv (sqrt (dot x_21 x_21 + D))))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (8 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (dot x x) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [means], by Instance:
  75/4*E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x, y>^2*<x, x>; y ~ gamma1]; x ~ gamma1]*(3 +
    1/2*((D + 4)^2 + 12*D)^(1/2) + 1/2*D)^(-2) >= E[E[(D + <x, x>)^(-3/2)*<x, y>^4*<x, x>*(<y, y>
    + D)^(-3/2); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_means (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_is_2 : d = 2)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0)
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
  (75 / 4) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (dot x x) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * (inv ((3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) ^ 2)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (dot x x) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [theta], by Linear:
  75/4*(3 + 1/2*((D + 4)^2 + 12*D)^(1/2) + 1/2*D)^(-2)*E[E[(D + <x, x>)^(-1/2)*(<y, y> +
    D)^(-1/2)*<x + y, x + y>^2*<x, y>; y ~ gamma1]; x ~ gamma1] >= E[E[(D + <x, x>)^(-3/2)*<x,
    y>^3*<x + y, x + y>^2*(<y, y> + D)^(-3/2); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_theta (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_is_2 : d = 2)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0)
    (C_mirrored : cited_mirrored V gamma)
    (C_not_0 : cited_not_0 V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma) :
  (75 / 4) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * (inv ((3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) ^ 2)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))).
Proof.
  pose proof (step_one_term (V) (D) (gamma) H_D_pos_0 H_M_pos_0 C_mirrored) as H_one_term.
  pose proof (step_one_term_of_M_3 (V) (D) (gamma) H_D_pos_0 H_M_pos_0 C_mirrored) as H_one_term_of_M_3.
  pose proof (step_means (V) (D) (d) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_d_is_2 H_M_pos_0 C_not_0 C_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent) as H_means.
  assert (P0' : 0 <= (8) * (((75 / 4) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (dot x x) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * (inv ((3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) ^ 2))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (dot x x) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((75 / 4) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * (inv ((3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) ^ 2))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))) = (8) * (((75 / 4) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (dot x x) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) * (inv ((3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) ^ 2))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (dot x x) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))))).
  { assert (U' : forall z0' z1' z2' z3' : R, ((z0') = ((8 * (z2')))) -> ((z1') = ((8 * (z3')))) -> (D > 0) -> ((z0') > 0) -> ((((75 / 4) * (z2') * (inv ((3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) ^ 2)))) >= (z3')) -> ((75 / 4) * (z0') * (inv ((3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) ^ 2)) - (z1')) = (8 * ((75 / 4) * (z2') * (inv ((3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) ^ 2)) - (z3')))).
    { clear - D.
      intros z0' z1' z2' z3' H_one_term H_one_term_of_M_3 H_D_pos_0 H_M_pos_0 H_means.
      rewrite ?H_one_term, ?H_one_term_of_M_3.
      rewrite ?H_one_term, ?H_one_term_of_M_3.
      try assert (0 < (D + 4) ^ 2 + 12 * D) by sign.
      try assert (0 < 3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) by sign.
      try assert (0 < D ^ 2 + 20 * D + 16) by sign.
      try assert (N36' : normal_form (sqrt ((D + 4) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 20 * D + 16))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      try assert (0 < D ^ 2 + 20 * D + 16) by sign.
      try assert (0 < D ^ 2 + 12 * (sqrt (D ^ 2 + 20 * D + 16)) + 36 + 2 * D * (sqrt (D ^ 2 + 20 * D + 16)) + 12 * D + (sqrt (D ^ 2 + 20 * D + 16)) ^ 2) by sign.
      try assert (N37' : normal_form (inv ((3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) ^ 2)) (4 * (inv (D ^ 2 + 12 * (sqrt (D ^ 2 + 20 * D + 16)) + 36 + 2 * D * (sqrt (D ^ 2 + 20 * D + 16)) + 12 * D + (sqrt (D ^ 2 + 20 * D + 16)) ^ 2)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D ^ 2 + 12 * (sqrt (D ^ 2 + 20 * D + 16)) + 36 + 2 * D * (sqrt (D ^ 2 + 20 * D + 16)) + 12 * D + (sqrt (D ^ 2 + 20 * D + 16)) ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
      first [put; solve [field] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (dot x x) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (dot x x) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))))) as V'.
    specialize (V' ltac:(says H_one_term)).
    specialize (V' ltac:(says H_one_term_of_M_3)).
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_M_pos_0)).
    specialize (V' ltac:(says H_means)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Instance:
  E[V(c)^(-1)*F(3, c); c ~ P]*E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^2*<x, y>;
    y ~ gamma1]; x ~ gamma1] > E[E[(D + <x, x>)^(-3/2)*<x, y>^3*<x + y, x + y>^2*(<y, y> +
    D)^(-3/2); y ~ gamma1]; x ~ gamma1]*E[F(1, c)*V(c)^(-1); c ~ P]
*)
Lemma step_theorem (V : Space) (D : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_mean : E P (fun i => 2 * i - 3) = 0)
    (H_variance : E P (fun i => (2 * i - 3) ^ 2) = 1)
    (H_d_is_2 : d = 2)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0)
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
  E P (fun i => F 3 i * (inv (V_ i))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E P (fun i => F 1 i * (inv (V_ i)))).
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  pose proof (step_D (V) (D) (gamma) H_D_pos_0 H_M_pos_0) as H_D.
  pose proof (step_Y_less_is_1 (V) (D) (gamma) H_D_pos_0 H_M_pos_0) as H_Y_less_is_1.
  pose proof (step_theta (V) (D) (d) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_d_is_2 H_M_pos_0 C_mirrored C_not_0 C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent) as H_theta.
  assert (I' : E P (fun i => F 3 i * (inv (V_ i))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) > E P (fun i => F 1 i * (inv (V_ i))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))))).
  { apply (erf_powers_case_second.step_theorem (V) (D) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))) (5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))) ((75 / 4) * (inv ((3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) ^ 2))) (d) (F) (V_) (P) (gamma)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise | premise | first [exact H_mean | congruent_to H_mean | premise_by H_mean] | first [exact H_variance | congruent_to H_variance | premise_by H_variance] | first [exact H_Y_less_is_1 | assert (G' : (1) - (5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))) = (1) - (5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)))); [(try assert (0 < (D + 4) ^ 2 + 12 * D) by sign; try assert (0 < 3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) by sign; try assert (0 < D ^ 2 + 20 * D + 16) by sign; try assert (0 < D + 6 + sqrt (D ^ 2 + 20 * D + 16)) by sign; try assert (N6' : normal_form ((5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)))) (10 * (inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16))))) by (unfold normal_form; try assert (N4' : normal_form (sqrt ((D + 4) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 20 * D + 16))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (N5' : normal_form (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)) (2 * (inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D + 6 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]); try assert (0 < D ^ 2 + 20 * D + 16) by sign; try assert (N7' : normal_form (sqrt ((D + 4) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 20 * D + 16))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (0 < D ^ 2 + 20 * D + 16) by sign; try assert (0 < D + 6 + sqrt (D ^ 2 + 20 * D + 16)) by sign; try assert (N8' : normal_form (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)) (2 * (inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D + 6 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_Y_less_is_1] | first [exact H_D | assert (G' : (D) - ((5 - (5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)))) * (5 - 5 * (5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)))) * (inv (2 * (5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))) + 5)) * (inv (5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))))) = (D) - (((3 / 5) + (1 / 10) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 10) * D) * (5 - 25 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))) * (5 - 5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))) * (inv (10 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)) + 5)))); [(try assert (0 < (2 * (5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))) + 5)) by sign; try assert (0 < (D + 4) ^ 2 + 12 * D) by sign; try assert (0 < 3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) by sign; try assert (0 < 10 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)) + 5) by sign; try assert (0 < D ^ 2 + 20 * D + 16) by sign; try assert (0 < D + 6 + sqrt (D ^ 2 + 20 * D + 16)) by sign; try assert (N15' : normal_form ((5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)))) (10 * (inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16))))) by (unfold normal_form; try assert (N13' : normal_form (sqrt ((D + 4) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 20 * D + 16))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (N14' : normal_form (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)) (2 * (inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D + 6 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]); try assert (0 < D ^ 2 + 20 * D + 16) by sign; try assert (0 < D + 6 + sqrt (D ^ 2 + 20 * D + 16)) by sign; try assert (N16' : normal_form ((inv (5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))))) ((1 / 10) * (inv (inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16)))))) by first [(unfold normal_form; replace ((5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)))) with (10 * (inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16)))) by (first [put; solve [ring] | equal]); inverse) | normal]; try assert (0 < D ^ 2 + 20 * D + 16) by sign; try assert (0 < D + 10 + sqrt (D ^ 2 + 20 * D + 16)) by sign; try assert (N17' : normal_form ((inv (2 * (5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D))) + 5))) ((6 / 5) * (inv (D + 10 + sqrt (D ^ 2 + 20 * D + 16))) + (1 / 5) * D * (inv (D + 10 + sqrt (D ^ 2 + 20 * D + 16))) + (1 / 5) * (sqrt (D ^ 2 + 20 * D + 16)) * (inv (D + 10 + sqrt (D ^ 2 + 20 * D + 16))))) by normal; try assert (0 < D ^ 2 + 20 * D + 16) by sign; try assert (N18' : normal_form (sqrt ((D + 4) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 20 * D + 16))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (0 < D ^ 2 + 20 * D + 16) by sign; try assert (0 < D + 6 + sqrt (D ^ 2 + 20 * D + 16)) by sign; try assert (N19' : normal_form (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)) (2 * (inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D + 6 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (0 < D ^ 2 + 20 * D + 16) by sign; try assert (0 < D + 10 + sqrt (D ^ 2 + 20 * D + 16)) by sign; try assert (N20' : normal_form (inv (10 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)) + 5)) ((6 / 5) * (inv (D + 10 + sqrt (D ^ 2 + 20 * D + 16))) + (1 / 5) * D * (inv (D + 10 + sqrt (D ^ 2 + 20 * D + 16))) + (1 / 5) * (sqrt (D ^ 2 + 20 * D + 16)) * (inv (D + 10 + sqrt (D ^ 2 + 20 * D + 16))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D + 10 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); assert (Z1' : D + 6 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal]; try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D + 10 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); assert (Z1' : D + 6 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); assert (Z2' : inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z2'), ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal]) | gap; try rewrite G'; lra] | premise_by H_D] | premise_by H_M_pos_0 | premise_by H_theta | first [exact H_d_is_2 | assert (G' : (d) - (2) = (d) - (2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_d_is_2] | first [premise | gap; (try assert (0 < D ^ 2 + 20 * D + 16) by sign; try assert (0 < D + 6 + sqrt (D ^ 2 + 20 * D + 16)) by sign; try assert (N31' : normal_form ((5 * (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)))) (10 * (inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16))))) by (unfold normal_form; try assert (N29' : normal_form (sqrt ((D + 4) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 20 * D + 16))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (N30' : normal_form (inv (3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D)) (2 * (inv (D + 6 + sqrt (D ^ 2 + 20 * D + 16))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D + 6 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]); try assert (0 < D ^ 2 + 20 * D + 16) by sign; try assert (0 < D ^ 2 + 12 * (sqrt (D ^ 2 + 20 * D + 16)) + 36 + 2 * D * (sqrt (D ^ 2 + 20 * D + 16)) + 12 * D + (sqrt (D ^ 2 + 20 * D + 16)) ^ 2) by sign; try assert (N35' : normal_form (((75 / 4) * (inv ((3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) ^ 2)))) (75 * (inv (D ^ 2 + 12 * (sqrt (D ^ 2 + 20 * D + 16)) + 36 + 2 * D * (sqrt (D ^ 2 + 20 * D + 16)) + 12 * D + (sqrt (D ^ 2 + 20 * D + 16)) ^ 2)))) by (unfold normal_form; try assert (N32' : normal_form (sqrt ((D + 4) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 20 * D + 16))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; try assert (N33' : normal_form (inv (D ^ 2 + 12 * (sqrt (D ^ 2 + 20 * D + 16)) + 36 + 2 * D * (sqrt (D ^ 2 + 20 * D + 16)) + 12 * D + (sqrt (D ^ 2 + 20 * D + 16)) ^ 2)) ((1 / 2) * (inv (6 * (sqrt (D ^ 2 + 20 * D + 16)) + D ^ 2 + 26 + 16 * D + D * (sqrt (D ^ 2 + 20 * D + 16)))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : 6 * (sqrt (D ^ 2 + 20 * D + 16)) + D ^ 2 + 26 + 16 * D + D * (sqrt (D ^ 2 + 20 * D + 16)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (N34' : normal_form (inv ((3 + (1 / 2) * (sqrt ((D + 4) ^ 2 + 12 * D)) + (1 / 2) * D) ^ 2)) (4 * (inv (D ^ 2 + 12 * (sqrt (D ^ 2 + 20 * D + 16)) + 36 + 2 * D * (sqrt (D ^ 2 + 20 * D + 16)) + 12 * D + (sqrt (D ^ 2 + 20 * D + 16)) ^ 2)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : 6 * (sqrt (D ^ 2 + 20 * D + 16)) + D ^ 2 + 26 + 16 * D + D * (sqrt (D ^ 2 + 20 * D + 16)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D ^ 2 + 12 * (sqrt (D ^ 2 + 20 * D + 16)) + 36 + 2 * D * (sqrt (D ^ 2 + 20 * D + 16)) + 12 * D + (sqrt (D ^ 2 + 20 * D + 16)) ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : 6 * (sqrt (D ^ 2 + 20 * D + 16)) + D ^ 2 + 26 + 16 * D + D * (sqrt (D ^ 2 + 20 * D + 16)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal]); try assert (Q0' : sqrt (D ^ 2 + 20 * D + 16) * sqrt (D ^ 2 + 20 * D + 16) = D ^ 2 + 20 * D + 16) by (apply sqrt_sqrt; sign); assert (Z0' : D + 6 + sqrt (D ^ 2 + 20 * D + 16) <> 0) by (apply positive_ne; sign); assert (Z1' : D ^ 2 + 12 * (sqrt (D ^ 2 + 20 * D + 16)) + 36 + 2 * D * (sqrt (D ^ 2 + 20 * D + 16)) + 12 * D + (sqrt (D ^ 2 + 20 * D + 16)) ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | exact C_erf_powers_tilt_parts]. }
  congruent_to I'.
Qed.

Theorem theorem (V : Space) (D : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_mean : E P (fun i => 2 * i - 3) = 0)
    (H_variance : E P (fun i => (2 * i - 3) ^ 2) = 1)
    (H_d_is_2 : d = 2)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0)
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
  E P (fun i => F 3 i * (inv (V_ i))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot (vadd x (y)) (vadd x (y))) ^ 2 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E P (fun i => F 1 i * (inv (V_ i)))).
Proof. exact (step_theorem (V) (D) (d) (F) (V_) (P) (gamma) sort_P H_D_pos_0 H_d_pos_0 H_dimension H_V H_F H_mean H_variance H_d_is_2 H_M_pos_0 C_not_0 C_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_tilt_parts). Qed.
