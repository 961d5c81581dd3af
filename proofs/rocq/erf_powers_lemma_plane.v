(** Lemma A for $d = 2$, $n >= 2$ (erf-powers-lemma-plane)

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
  Given [n >= 2]: n >= 2
  Given [M > 0]: E[E[<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x
    + y, x + y>^(L); y ~ gamma1]; x ~ gamma1] > 0
  Then E[V(c)^(-1)*F(n + 2, c); c ~ P]*E[E[<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1] > E[E[(((<y, y> +
    D)^(1/2))^(n + 2))^(-1)*<x, y>^(n + 2)*(((D + <x, x>)^(1/2))^(n + 2))^(-1)*<x + y, x + y>^(L);
    y ~ gamma1]; x ~ gamma1]*E[V(c)^(-1)*F(n, c); c ~ P]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require erf_powers_tilts_positive.
From NCProofs Require erf_powers_root.
From NCProofs Require erf_powers_below.
From NCProofs Require erf_powers_case_plane.
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

(** Step [o], by Sign:
  n >= 0
*)
Lemma step_o (n : R)
    (label_n : label n)
    (H_n_pos_is_2 : n >= 2) :
  n >= 0.
Proof.
  gap; sign.
Qed.

(** Step [alpha > n], by Sign:
  n + 2 + L > n
*)
Lemma step_alpha_pos_n (L : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_n_pos_is_2 : n >= 2) :
  n + 2 + L > n.
Proof.
  gap; first [sign_form (2 + L) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [D], by Instance:
  D = (n - (1 + 1/2*L + n + 1/2*D + 1/2*((D + 2 + L)^2 + D*(8 + 4*n))^(1/2))^(-1)*n*(n + 2 + L) +
    2 + L)*(n + 2*(1 + 1/2*L + n + 1/2*D + 1/2*((D + 2 + L)^2 + D*(8 + 4*n))^(1/2))^(-1)*(n + 2 +
    L) + 2 + L)^(-1)*(1 - (1 + 1/2*L + n + 1/2*D + 1/2*((D + 2 + L)^2 + D*(8 +
    4*n))^(1/2))^(-1)*(n + 2 + L))*(1 + 1/2*L + n + 1/2*D + 1/2*((D + 2 + L)^2 + D*(8 +
    4*n))^(1/2))
*)
Lemma step_D (D : R) (L : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_n_pos_is_2 : n >= 2) :
  D = (n + 2 + L - n * (n + 2 + L) * (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))))) * (1 - (n + 2 + L) * (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))))) * (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) * (inv (n + 2 * (n + 2 + L) * (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n))))) + 2 + L)).
Proof.
  pose proof (step_alpha_pos_n (L) (n) label_L label_n H_n_pos_is_2) as H_alpha_pos_n.
  assert (I' : (D) = ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D)) * (1 - (n + 2 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D)))) * ((n + 2 + L) - (n) * (n + 2 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D)))) * (inv ((n + 2 + L) + 2 * (n + 2 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D)))))).
  { apply (erf_powers_root.step_D (D) (n + 2 + L) (n)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_alpha_pos_n | assert (G' : (n + 2 + L) - (n) = (n + 2 + L) - (n)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_alpha_pos_n]]. }
  assert (G' : (D) - ((n + 2 + L - n * (n + 2 + L) * (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))))) * (1 - (n + 2 + L) * (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))))) * (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) * (inv (n + 2 * (n + 2 + L) * (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n))))) + 2 + L))) = (D) - (((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D)) * (1 - (n + 2 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D)))) * ((n + 2 + L) - (n) * (n + 2 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D)))) * (inv ((n + 2 + L) + 2 * (n + 2 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D))))))).
  { try assert (0 < (D + 2 + L) ^ 2 + D * (8 + 4 * n)) by sign.
    try assert (0 < ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) by sign.
    try assert (0 < 1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) by sign.
    try assert (0 < ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D))) by sign.
    try assert (0 < n + 2 * (n + 2 + L) * (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n))))) + 2 + L) by sign.
    try assert (0 < ((n + 2 + L) + 2 * (n + 2 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D))))) by sign.
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (N4' : normal_form (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n))) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (N5' : normal_form ((sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2))) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (0 < D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L) by sign.
    try assert (N6' : normal_form (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n))))) (2 * (inv (D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (0 < D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L) by sign.
    try assert (N7' : normal_form ((inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D)))) (2 * (inv (D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (0 < 12 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * n + 10 * n + L ^ 2 + D * L + 3 * n * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 2 * D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * L + 2 * (n ^ 2) + 8 * L + D * n) by sign.
    try assert (N8' : normal_form (inv (n + 2 * (n + 2 + L) * (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n))))) + 2 + L)) (2 * (inv (12 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * n + 10 * n + L ^ 2 + D * L + 3 * n * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 2 * D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * L + 2 * (n ^ 2) + 8 * L + D * n)) + D * (inv (12 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * n + 10 * n + L ^ 2 + D * L + 3 * n * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 2 * D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * L + 2 * (n ^ 2) + 8 * L + D * n)) + 2 * n * (inv (12 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * n + 10 * n + L ^ 2 + D * L + 3 * n * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 2 * D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * L + 2 * (n ^ 2) + 8 * L + D * n)) + L * (inv (12 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * n + 10 * n + L ^ 2 + D * L + 3 * n * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 2 * D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * L + 2 * (n ^ 2) + 8 * L + D * n)) + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * (inv (12 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * n + 10 * n + L ^ 2 + D * L + 3 * n * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 2 * D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * L + 2 * (n ^ 2) + 8 * L + D * n)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : 12 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * n + 10 * n + L ^ 2 + D * L + 3 * n * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 2 * D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * L + 2 * (n ^ 2) + 8 * L + D * n <> 0) by (apply positive_ne; sign); assert (Z1' : D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (0 < 12 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * n + 10 * n + L ^ 2 + D * L + 3 * n * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 2 * D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * L + 2 * (n ^ 2) + 8 * L + D * n) by sign.
    try assert (N9' : normal_form ((inv ((n + 2 + L) + 2 * (n + 2 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D)))))) (2 * (inv (12 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * n + 10 * n + L ^ 2 + D * L + 3 * n * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 2 * D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * L + 2 * (n ^ 2) + 8 * L + D * n)) + D * (inv (12 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * n + 10 * n + L ^ 2 + D * L + 3 * n * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 2 * D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * L + 2 * (n ^ 2) + 8 * L + D * n)) + 2 * n * (inv (12 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * n + 10 * n + L ^ 2 + D * L + 3 * n * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 2 * D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * L + 2 * (n ^ 2) + 8 * L + D * n)) + L * (inv (12 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * n + 10 * n + L ^ 2 + D * L + 3 * n * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 2 * D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * L + 2 * (n ^ 2) + 8 * L + D * n)) + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * (inv (12 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * n + 10 * n + L ^ 2 + D * L + 3 * n * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 2 * D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * L + 2 * (n ^ 2) + 8 * L + D * n)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L <> 0) by (apply positive_ne; sign); assert (Z1' : 12 + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * n + 10 * n + L ^ 2 + D * L + 3 * n * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 2 * D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * L + 2 * (n ^ 2) + 8 * L + D * n <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Y > 0], by Instance:
  (1 + 1/2*L + n + 1/2*D + 1/2*((D + 2 + L)^2 + D*(8 + 4*n))^(1/2))^(-1)*(n + 2 + L) > 0
*)
Lemma step_Y_pos_0 (D : R) (L : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_n_pos_is_2 : n >= 2) :
  (n + 2 + L) * (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n))))) > 0.
Proof.
  pose proof (step_alpha_pos_n (L) (n) label_L label_n H_n_pos_is_2) as H_alpha_pos_n.
  assert (I' : (n + 2 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D))) > 0).
  { apply (erf_powers_root.step_positive (D) (n + 2 + L) (n)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_alpha_pos_n | assert (G' : (n + 2 + L) - (n) = (n + 2 + L) - (n)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_alpha_pos_n]]. }
  assert (G' : ((n + 2 + L) * (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))))) - (0) = ((n + 2 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D)))) - (0)).
  { try assert (0 < (D + 2 + L) ^ 2 + D * (8 + 4 * n)) by sign.
    try assert (0 < ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) by sign.
    try assert (0 < 1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) by sign.
    try assert (0 < ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D))) by sign.
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (N4' : normal_form (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n))) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (N5' : normal_form ((sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2))) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (0 < D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L) by sign.
    try assert (N6' : normal_form (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n))))) (2 * (inv (D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (0 < D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L) by sign.
    try assert (N7' : normal_form ((inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D)))) (2 * (inv (D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Y < 1], by Instance:
  1 > (1 + 1/2*L + n + 1/2*D + 1/2*((D + 2 + L)^2 + D*(8 + 4*n))^(1/2))^(-1)*(n + 2 + L)
*)
Lemma step_Y_less_1 (D : R) (L : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_n_pos_is_2 : n >= 2) :
  1 > (n + 2 + L) * (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n))))).
Proof.
  pose proof (step_alpha_pos_n (L) (n) label_L label_n H_n_pos_is_2) as H_alpha_pos_n.
  assert (I' : 1 > (n + 2 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D)))).
  { apply (erf_powers_root.step_below_1 (D) (n + 2 + L) (n)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_alpha_pos_n | assert (G' : (n + 2 + L) - (n) = (n + 2 + L) - (n)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_alpha_pos_n]]. }
  assert (G' : (1) - ((n + 2 + L) * (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))))) = (1) - ((n + 2 + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D))))).
  { try assert (0 < (D + 2 + L) ^ 2 + D * (8 + 4 * n)) by sign.
    try assert (0 < ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) by sign.
    try assert (0 < 1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) by sign.
    try assert (0 < ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D))) by sign.
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (N4' : normal_form (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n))) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (N5' : normal_form ((sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2))) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (0 < D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L) by sign.
    try assert (N6' : normal_form (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n))))) (2 * (inv (D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (0 < D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L) by sign.
    try assert (N7' : normal_form ((inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + 2 + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + 2 + L) + (1 / 2) * (D)))) (2 * (inv (D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Y <= 1], by Linear:
  1 >= (1 + 1/2*L + n + 1/2*D + 1/2*((D + 2 + L)^2 + D*(8 + 4*n))^(1/2))^(-1)*(n + 2 + L)
*)
Lemma step_Y_less_is_1 (D : R) (L : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_n_pos_is_2 : n >= 2) :
  1 >= (n + 2 + L) * (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n))))).
Proof.
  pose proof (step_Y_less_1 (D) (L) (n) label_L label_n H_D_pos_0 H_n_pos_is_2) as H_Y_less_1.
  assert (P0' : 0 < (1) * ((1) - ((n + 2 + L) * (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))))))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1) - ((n + 2 + L) * (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))))) = (1) * ((1) - ((n + 2 + L) * (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))))))).
  { try assert (0 < (D + 2 + L) ^ 2 + D * (8 + 4 * n)) by sign.
    try assert (0 < 1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) by sign.
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (N0' : normal_form (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n))) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (0 < D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L) by sign.
    try assert (N1' : normal_form (inv (1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n))))) (2 * (inv (D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : D + sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) + 2 * n + 2 + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
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
  E[E[<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x + y, x +
    y>^(L); y ~ gamma1]; x ~ gamma1]*(1 + 1/2*L + n + 1/2*D + 1/2*((D + 2 + L)^2 + D*(8 +
    4*n))^(1/2))^(-2)*(1 + n + L)*(n + 2 + L) >= E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x, y>^(n
    + 2)*(((D + <x, x>)^(1/2))^(n + 2))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_theta (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_is_2 : d = 2)
    (H_n_pos_is_2 : n >= 2)
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
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (1 + n + L) * (n + 2 + L) * (inv ((1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) ^ 2)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + 2) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  pose proof (step_mirrored (V) (gamma) C_mirrored) as H_mirrored.
  pose proof (step_dimension_2 (V) (d) (gamma) H_dimension H_d_is_2) as H_dimension_2.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n) * (npow (dot (vadd x (y)) (vadd x (y))) (L)) * (inv (npow (sqrt ((D) + dot x x)) (n))) * (inv (npow (sqrt (dot y y + (D))) (n))))) * ((n) + (2) + (L)) * (1 + (n) + (L)) * (inv (((1 / 2) * (L) + (n) + (1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (2) + (L)) ^ 2)) + (1 / 2) * (2) + (1 / 2) * (D)) ^ 2)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) ((n) + 2) * (npow (dot (vadd x (y)) (vadd x (y))) (L)) * (inv (npow (sqrt (dot y y + (D))) ((n) + 2))) * (inv (npow (sqrt ((D) + dot x x)) ((n) + 2)))))).
  { apply (erf_powers_below.step_at_1 (V) (D) (L) (2) (n) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_dimension_2 | congruent_to H_dimension_2 | premise_by H_dimension_2] | premise | premise | first [assumption | gap; by_ball | premise] | exact C_erf_powers_tilted_parts_n | exact C_erf_powers_tilted_parts_n_p_2 | exact C_erf_powers_factored_spheres | exact C_erf_powers_factored_x | exact C_erf_powers_factored_y | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent]. }
  assert (J' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (1 + n + L) * (n + 2 + L) * (inv (((1 / 2) * L + n + (1 / 2) * D + 2 * (1 / 2) + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) ^ 2)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + 2) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (1 + n + L) * (n + 2 + L) * (inv ((1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) ^ 2))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + 2) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2)))))) = (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (1 + n + L) * (n + 2 + L) * (inv (((1 / 2) * L + n + (1 / 2) * D + 2 * (1 / 2) + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) ^ 2))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + 2) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))))).
  { assert (U' : forall z0' z1' : R, (D > 0) -> (n >= 2) -> ((z0') * (1 + n + L) * (n + 2 + L) * (inv ((1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) ^ 2)) - (z1')) = ((z0') * (1 + n + L) * (n + 2 + L) * (inv (((1 / 2) * L + n + (1 / 2) * D + 2 * (1 / 2) + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) ^ 2)) - (z1'))).
    { clear - D n L label_n label_L.
      intros z0' z1' H_D_pos_0 H_n_pos_is_2.
      try assert (0 < (D + 2 + L) ^ 2 + D * (8 + 4 * n)) by sign.
      try assert (0 < 1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) by sign.
      try assert (0 < (1 / 2) * L + n + (1 / 2) * D + 2 * (1 / 2) + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) by sign.
      try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
      try assert (N143' : normal_form (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n))) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
      try assert (0 < D ^ 2 + 4 + 4 * (n ^ 2) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * n + 2 * D * L + 4 * D + L ^ 2 + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) ^ 2 + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 8 * n + 4 * n * L + 4 * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * L + 4 * D * n) by sign.
      try assert (N144' : normal_form (inv ((1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) ^ 2)) (4 * (inv (D ^ 2 + 4 + 4 * (n ^ 2) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * n + 2 * D * L + 4 * D + L ^ 2 + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) ^ 2 + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 8 * n + 4 * n * L + 4 * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * L + 4 * D * n)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : D ^ 2 + 4 + 4 * (n ^ 2) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * n + 2 * D * L + 4 * D + L ^ 2 + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) ^ 2 + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 8 * n + 4 * n * L + 4 * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * L + 4 * D * n <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
      try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
      try assert (0 < D ^ 2 + 4 + 4 * (n ^ 2) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * n + 2 * D * L + 4 * D + L ^ 2 + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) ^ 2 + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 8 * n + 4 * n * L + 4 * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * L + 4 * D * n) by sign.
      try assert (N145' : normal_form (inv (((1 / 2) * L + n + (1 / 2) * D + 2 * (1 / 2) + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) ^ 2)) (4 * (inv (D ^ 2 + 4 + 4 * (n ^ 2) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * n + 2 * D * L + 4 * D + L ^ 2 + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) ^ 2 + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 8 * n + 4 * n * L + 4 * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * L + 4 * D * n)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : D ^ 2 + 4 + 4 * (n ^ 2) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * n + 2 * D * L + 4 * D + L ^ 2 + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) ^ 2 + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 8 * n + 4 * n * L + 4 * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * L + 4 * D * n <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + 2) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))))) as V'.
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_n_pos_is_2)).
    rearranged V'. }
  gap; try rewrite G'; lra.
Qed.

(** Step [share], by Sign:
  (1 + n + L)*(n + 2 + L)^(-1) > 0
*)
Lemma step_share (L : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_n_pos_is_2 : n >= 2) :
  (1 + n + L) * (inv (n + 2 + L)) > 0.
Proof.
  try assert (0 < n + 2 + L) by sign.
  assert (P' : 0 < ((1 + n + L) * (inv (n + 2 + L)))).
  { sign. }
  assert (G' : ((1 + n + L) * (inv (n + 2 + L))) - (0) = ((1 + n + L) * (inv (n + 2 + L)))).
  { try assert (0 < n + 2 + L) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [chi], by Linear:
  (1 + 1/2*L + n + 1/2*D + 1/2*((D + 2 + L)^2 + D*(8 + 4*n))^(1/2))^(-2)*(1 + n + L)*(n + 2 + L)
    >= 0
*)
Lemma step_chi (D : R) (L : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_n_pos_is_2 : n >= 2) :
  (1 + n + L) * (n + 2 + L) * (inv ((1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) ^ 2)) >= 0.
Proof.
  pose proof (step_share (L) (n) label_L label_n H_n_pos_is_2) as H_share.
  try assert (0 < (D + 2 + L) ^ 2 + D * (8 + 4 * n)) by sign.
  try assert (0 < 1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) by sign.
  assert (P0' : 0 < ((n + 2 + L) ^ 2 * (inv ((1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) ^ 2))) * (((1 + n + L) * (inv (n + 2 + L))) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : ((1 + n + L) * (n + 2 + L) * (inv ((1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) ^ 2))) - (0) = ((n + 2 + L) ^ 2 * (inv ((1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) ^ 2))) * (((1 + n + L) * (inv (n + 2 + L))) - (0))).
  { try assert (0 < n + 2 + L) by sign.
    try assert (0 < (D + 2 + L) ^ 2 + D * (8 + 4 * n)) by sign.
    try assert (0 < 1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) by sign.
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (N0' : normal_form (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n))) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by sign.
    try assert (0 < D ^ 2 + 4 + 4 * (n ^ 2) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * n + 2 * D * L + 4 * D + L ^ 2 + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) ^ 2 + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 8 * n + 4 * n * L + 4 * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * L + 4 * D * n) by sign.
    try assert (N1' : normal_form (inv ((1 + (1 / 2) * L + n + (1 / 2) * D + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + D * (8 + 4 * n)))) ^ 2)) (4 * (inv (D ^ 2 + 4 + 4 * (n ^ 2) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * n + 2 * D * L + 4 * D + L ^ 2 + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) ^ 2 + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 8 * n + 4 * n * L + 4 * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * L + 4 * D * n)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : D ^ 2 + 4 + 4 * (n ^ 2) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * n + 2 * D * L + 4 * D + L ^ 2 + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) ^ 2 + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 8 * n + 4 * n * L + 4 * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * L + 4 * D * n <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n) by (apply sqrt_sqrt; sign).
    assert (Z0' : D ^ 2 + 4 + 4 * (n ^ 2) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 4 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * n + 2 * D * L + 4 * D + L ^ 2 + (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) ^ 2 + 2 * D * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) + 8 * n + 4 * n * L + 4 * L + 2 * (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 12 * D + 4 * L + 4 * D * n)) * L + 4 * D * n <> 0) by (apply positive_ne; sign).
    assert (Z1' : n + 2 + L <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Instance:
  E[V(c)^(-1)*F(n + 2, c); c ~ P]*E[E[<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1] > E[E[(((<y, y> +
    D)^(1/2))^(n + 2))^(-1)*<x, y>^(n + 2)*(((D + <x, x>)^(1/2))^(n + 2))^(-1)*<x + y, x + y>^(L);
    y ~ gamma1]; x ~ gamma1]*E[V(c)^(-1)*F(n, c); c ~ P]
*)
Lemma step_theorem (V : Space) (D : R) (L : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_mean : E P (fun i => 2 * i - L - 1) = 0)
    (H_variance : E P (fun i => (2 * i - L - 1) ^ 2) = L - 1)
    (H_d_is_2 : d = 2)
    (H_n_pos_is_2 : n >= 2)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0)
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
  E P (fun i => F (n + 2) i * (inv (V_ i))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + 2) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))) * (E P (fun i => F n i * (inv (V_ i)))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem (V : Space) (D : R) (L : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i))))
    (H_mean : E P (fun i => 2 * i - L - 1) = 0)
    (H_variance : E P (fun i => (2 * i - L - 1) ^ 2) = L - 1)
    (H_d_is_2 : d = 2)
    (H_n_pos_is_2 : n >= 2)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) > 0)
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
  E P (fun i => F (n + 2) i * (inv (V_ i))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + 2) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))) * (E P (fun i => F n i * (inv (V_ i)))).
Proof. exact (step_theorem (V) (D) (L) (d) (n) (F) (V_) (P) (gamma) label_L label_n sort_P H_D_pos_0 H_d_pos_0 H_dimension H_V H_F H_mean H_variance H_d_is_2 H_n_pos_is_2 H_M_pos_0 C_not_0 C_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_tilt_parts). Qed.
