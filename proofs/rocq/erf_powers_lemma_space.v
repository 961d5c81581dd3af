(** Lemma A for $d >= 3$ (erf-powers-lemma-space)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [V]: V(_0) = E[<x, x>^(-1 + _1); x ~ gamma1] for all nat
  Given [F]: F(_1, _0) = E[<x, x>^(-1 + _1 + _2)*((<x, x> + D)^(_2))^(-1); x ~ gamma1] for all
    nat, nat
  Given [mean]: E[-L - 1 + 2*c; c ~ P] = 0
  Given [variance]: E[(-L - 1 + 2*c)^2; c ~ P] = -1 + L
  Given [d >= 3]: d >= 3
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
From NCProofs Require erf_powers_tilts_positive.
From NCProofs Require erf_powers_root.
From NCProofs Require erf_powers_below.
From NCProofs Require erf_powers_case_space.
Open Scope R_scope.

(** Step [E |x|^2 > 0], by Linear:
  E[<x, x>; x ~ gamma1] > 0
*)
Lemma step_E_x__2_pos_0 (V : Space) (d : R) (gamma : R -> law V)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_3 : d >= 3) :
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
  (d >= 3) ->
  (forall x : V, drawn (gamma 1) x -> dot x x > 0).

(** Step [not 0], by Cited:
  <_0, _0> > 0 for all gamma1
*)
Lemma step_not_0 (V : Space) (d : R) (gamma : R -> law V)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_3 : d >= 3)
    (C_not_0 : cited_not_0 V gamma) :
  forall x : V, drawn (gamma 1) x -> dot x x > 0.
Proof.
  exact (C_not_0 d H_d_pos_0 H_dimension H_d_pos_is_3).
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
    (H_d_pos_is_3 : d >= 3)
    (C_not_0 : cited_not_0 V gamma) :
  V_ N_ > 0.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension H_d_pos_is_3 C_not_0) as H_not_0.
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
    (H_d_pos_is_3 : d >= 3)
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
    (label_n : label n) :
  n >= 0.
Proof.
  gap; sign.
Qed.

(** Step [alpha > n], by Sign:
  n + d + L > n
*)
Lemma step_alpha_pos_n (L : R) (d : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3) :
  n + d + L > n.
Proof.
  gap; first [sign_form (d + L) ltac:(first [put; solve [ring] | equal]) | sign].
Qed.

(** Step [D], by Instance:
  D = (-(n + d + L)*(1/2*L + n + 1/2*(D*(8 + 4*n) + (D + d + L)^2)^(1/2) + 1/2*d + 1/2*D)^(-1) +
    1)*(1/2*L + n + 1/2*(D*(8 + 4*n) + (D + d + L)^2)^(1/2) + 1/2*d + 1/2*D)*(-n*(n + d +
    L)*(1/2*L + n + 1/2*(D*(8 + 4*n) + (D + d + L)^2)^(1/2) + 1/2*d + 1/2*D)^(-1) + n + d + L)*(n
    + d + 2*(n + d + L)*(1/2*L + n + 1/2*(D*(8 + 4*n) + (D + d + L)^2)^(1/2) + 1/2*d + 1/2*D)^(-1)
    + L)^(-1)
*)
Lemma step_D (D : R) (L : R) (d : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3) :
  D = (1 - (n + d + L) * (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D))) * ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) * (n + d + L - n * (n + d + L) * (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D))) * (inv (n + d + 2 * (n + d + L) * (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D)) + L)).
Proof.
  pose proof (step_alpha_pos_n (L) (d) (n) label_L label_n H_d_pos_0 H_d_pos_is_3) as H_alpha_pos_n.
  assert (I' : (D) = ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D)) * (1 - (n + d + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D)))) * ((n + d + L) - (n) * (n + d + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D)))) * (inv ((n + d + L) + 2 * (n + d + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D)))))).
  { apply (erf_powers_root.step_D (D) (n + d + L) (n)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_alpha_pos_n | assert (G' : (n + d + L) - (n) = (n + d + L) - (n)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_alpha_pos_n]]. }
  assert (G' : (D) - ((1 - (n + d + L) * (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D))) * ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) * (n + d + L - n * (n + d + L) * (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D))) * (inv (n + d + 2 * (n + d + L) * (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D)) + L))) = (D) - (((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D)) * (1 - (n + d + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D)))) * ((n + d + L) - (n) * (n + d + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D)))) * (inv ((n + d + L) + 2 * (n + d + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D))))))).
  { try assert (0 < ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) by sign.
    try assert (0 < D * (8 + 4 * n) + (D + d + L) ^ 2) by sign.
    try assert (0 < (1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) by sign.
    try assert (0 < ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D))) by sign.
    try assert (0 < n + d + 2 * (n + d + L) * (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D)) + L) by sign.
    try assert (0 < ((n + d + L) + 2 * (n + d + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D))))) by sign.
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (N4' : normal_form ((sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2))) (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) = D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (N5' : normal_form (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) = D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (0 < D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L) by sign.
    try assert (N6' : normal_form (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D)) (2 * (inv (D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) = D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (0 < D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L) by sign.
    try assert (N7' : normal_form ((inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D)))) (2 * (inv (D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L)))) by first [(unfold normal_form; replace (((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D))) with ((1 / 2) * (D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L)) by (first [put; solve [field] | equal]); inverse) | normal].
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (0 < d ^ 2 + D * d + L ^ 2 + D * L + 3 * n * L + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * L + 4 * d + 2 * d * L + 2 * (n ^ 2) + d * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + D * n + 4 * L + n * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + 3 * n * d + 4 * n) by sign.
    try assert (N8' : normal_form (inv (n + d + 2 * (n + d + L) * (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D)) + L)) (d * (inv (d ^ 2 + D * d + L ^ 2 + D * L + 3 * n * L + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * L + 4 * d + 2 * d * L + 2 * (n ^ 2) + d * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + D * n + 4 * L + n * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + 3 * n * d + 4 * n)) + L * (inv (d ^ 2 + D * d + L ^ 2 + D * L + 3 * n * L + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * L + 4 * d + 2 * d * L + 2 * (n ^ 2) + d * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + D * n + 4 * L + n * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + 3 * n * d + 4 * n)) + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * (inv (d ^ 2 + D * d + L ^ 2 + D * L + 3 * n * L + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * L + 4 * d + 2 * d * L + 2 * (n ^ 2) + d * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + D * n + 4 * L + n * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + 3 * n * d + 4 * n)) + 2 * n * (inv (d ^ 2 + D * d + L ^ 2 + D * L + 3 * n * L + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * L + 4 * d + 2 * d * L + 2 * (n ^ 2) + d * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + D * n + 4 * L + n * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + 3 * n * d + 4 * n)) + D * (inv (d ^ 2 + D * d + L ^ 2 + D * L + 3 * n * L + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * L + 4 * d + 2 * d * L + 2 * (n ^ 2) + d * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + D * n + 4 * L + n * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + 3 * n * d + 4 * n)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) = D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L <> 0) by (apply positive_ne; sign); assert (Z1' : d ^ 2 + D * d + L ^ 2 + D * L + 3 * n * L + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * L + 4 * d + 2 * d * L + 2 * (n ^ 2) + d * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + D * n + 4 * L + n * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + 3 * n * d + 4 * n <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (0 < d ^ 2 + D * d + L ^ 2 + D * L + 3 * n * L + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * L + 4 * d + 2 * d * L + 2 * (n ^ 2) + d * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + D * n + 4 * L + n * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + 3 * n * d + 4 * n) by sign.
    try assert (N9' : normal_form ((inv ((n + d + L) + 2 * (n + d + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D)))))) (d * (inv (d ^ 2 + D * d + L ^ 2 + D * L + 3 * n * L + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * L + 4 * d + 2 * d * L + 2 * (n ^ 2) + d * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + D * n + 4 * L + n * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + 3 * n * d + 4 * n)) + L * (inv (d ^ 2 + D * d + L ^ 2 + D * L + 3 * n * L + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * L + 4 * d + 2 * d * L + 2 * (n ^ 2) + d * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + D * n + 4 * L + n * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + 3 * n * d + 4 * n)) + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * (inv (d ^ 2 + D * d + L ^ 2 + D * L + 3 * n * L + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * L + 4 * d + 2 * d * L + 2 * (n ^ 2) + d * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + D * n + 4 * L + n * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + 3 * n * d + 4 * n)) + 2 * n * (inv (d ^ 2 + D * d + L ^ 2 + D * L + 3 * n * L + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * L + 4 * d + 2 * d * L + 2 * (n ^ 2) + d * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + D * n + 4 * L + n * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + 3 * n * d + 4 * n)) + D * (inv (d ^ 2 + D * d + L ^ 2 + D * L + 3 * n * L + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * L + 4 * d + 2 * d * L + 2 * (n ^ 2) + d * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + D * n + 4 * L + n * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + 3 * n * d + 4 * n)))) by normal.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Y > 0], by Instance:
  (n + d + L)*(1/2*L + n + 1/2*(D*(8 + 4*n) + (D + d + L)^2)^(1/2) + 1/2*d + 1/2*D)^(-1) > 0
*)
Lemma step_Y_pos_0 (D : R) (L : R) (d : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3) :
  (n + d + L) * (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D)) > 0.
Proof.
  pose proof (step_alpha_pos_n (L) (d) (n) label_L label_n H_d_pos_0 H_d_pos_is_3) as H_alpha_pos_n.
  assert (I' : (n + d + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D))) > 0).
  { apply (erf_powers_root.step_positive (D) (n + d + L) (n)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_alpha_pos_n | assert (G' : (n + d + L) - (n) = (n + d + L) - (n)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_alpha_pos_n]]. }
  assert (G' : ((n + d + L) * (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D))) - (0) = ((n + d + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D)))) - (0)).
  { try assert (0 < ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) by sign.
    try assert (0 < D * (8 + 4 * n) + (D + d + L) ^ 2) by sign.
    try assert (0 < (1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) by sign.
    try assert (0 < ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D))) by sign.
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (N4' : normal_form ((sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2))) (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) = D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (N5' : normal_form (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) = D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (0 < D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L) by sign.
    try assert (N6' : normal_form (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D)) (2 * (inv (D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) = D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (0 < D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L) by sign.
    try assert (N7' : normal_form ((inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D)))) (2 * (inv (D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L)))) by first [(unfold normal_form; replace (((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D))) with ((1 / 2) * (D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L)) by (first [put; solve [field] | equal]); inverse) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Y < 1], by Instance:
  1 > (n + d + L)*(1/2*L + n + 1/2*(D*(8 + 4*n) + (D + d + L)^2)^(1/2) + 1/2*d + 1/2*D)^(-1)
*)
Lemma step_Y_less_1 (D : R) (L : R) (d : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3) :
  1 > (n + d + L) * (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D)).
Proof.
  pose proof (step_alpha_pos_n (L) (d) (n) label_L label_n H_d_pos_0 H_d_pos_is_3) as H_alpha_pos_n.
  assert (I' : 1 > (n + d + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D)))).
  { apply (erf_powers_root.step_below_1 (D) (n + d + L) (n)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_alpha_pos_n | assert (G' : (n + d + L) - (n) = (n + d + L) - (n)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_alpha_pos_n]]. }
  assert (G' : (1) - ((n + d + L) * (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D))) = (1) - ((n + d + L) * (inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D))))).
  { try assert (0 < ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) by sign.
    try assert (0 < D * (8 + 4 * n) + (D + d + L) ^ 2) by sign.
    try assert (0 < (1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) by sign.
    try assert (0 < ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D))) by sign.
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (N4' : normal_form ((sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2))) (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) = D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (N5' : normal_form (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) = D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (0 < D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L) by sign.
    try assert (N6' : normal_form (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D)) (2 * (inv (D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) = D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (0 < D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L) by sign.
    try assert (N7' : normal_form ((inv ((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D)))) (2 * (inv (D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L)))) by first [(unfold normal_form; replace (((1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (n + d + L) - (n)) ^ 2)) + (1 / 2) * (n) + (1 / 2) * (n + d + L) + (1 / 2) * (D))) with ((1 / 2) * (D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L)) by (first [put; solve [field] | equal]); inverse) | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [Y <= 1], by Linear:
  1 >= (n + d + L)*(1/2*L + n + 1/2*(D*(8 + 4*n) + (D + d + L)^2)^(1/2) + 1/2*d + 1/2*D)^(-1)
*)
Lemma step_Y_less_is_1 (D : R) (L : R) (d : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3) :
  1 >= (n + d + L) * (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D)).
Proof.
  pose proof (step_Y_less_1 (D) (L) (d) (n) label_L label_n H_D_pos_0 H_d_pos_0 H_d_pos_is_3) as H_Y_less_1.
  assert (P0' : 0 < (1) * ((1) - ((n + d + L) * (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D))))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1) - ((n + d + L) * (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D))) = (1) * ((1) - ((n + d + L) * (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D))))).
  { try assert (0 < D * (8 + 4 * n) + (D + d + L) ^ 2) by sign.
    try assert (0 < (1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) by sign.
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (N0' : normal_form (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) = D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (0 < D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L) by sign.
    try assert (N1' : normal_form (inv ((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D)) (2 * (inv (D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) = D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : D + d + sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) + 2 * n + L <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [d >= 1], by Linear:
  d >= 1
*)
Lemma step_d_pos_is_1 (d : R)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3) :
  d >= 1.
Proof.
  assert (P0' : 0 <= (1) * ((d) - (3))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (2)) by (by_number).
  assert (G' : (d) - (1) = (1) * ((d) - (3)) + (2)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theta], by Instance:
  E[E[<x, y>^(n)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> + D)^(1/2))^(n))^(-1)*<x + y, x +
    y>^(L); y ~ gamma1]; x ~ gamma1]*(n + d + L)*(1/2*L + n + 1/2*(D*(8 + 4*n) + (D + d +
    L)^2)^(1/2) + 1/2*d + 1/2*D)^(-2)*(1 + n + L) >= E[E[(((<y, y> + D)^(1/2))^(n + 2))^(-1)*<x,
    y>^(n + 2)*(((D + <x, x>)^(1/2))^(n + 2))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_theta (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_3 : d >= 3)
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
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) n * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot y y + D)) n)))) * (n + d + L) * (1 + n + L) * (inv (((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) ^ 2)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n + 2) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (n + 2))) * (inv (npow (sqrt (D + dot x x)) (n + 2))))).
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension H_d_pos_is_3 C_not_0) as H_not_0.
  pose proof (step_mirrored (V) (gamma) C_mirrored) as H_mirrored.
  pose proof (step_d_pos_is_1 (d) H_d_pos_0 H_d_pos_is_3) as H_d_pos_is_1.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (n) * (npow (dot (vadd x (y)) (vadd x (y))) (L)) * (inv (npow (sqrt ((D) + dot x x)) (n))) * (inv (npow (sqrt (dot y y + (D))) (n))))) * ((n) + (d) + (L)) * (1 + (n) + (L)) * (inv (((1 / 2) * (L) + (n) + (1 / 2) * (sqrt ((D) * (8 + 4 * (n)) + ((D) + (d) + (L)) ^ 2)) + (1 / 2) * (d) + (1 / 2) * (D)) ^ 2)) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) ((n) + 2) * (npow (dot (vadd x (y)) (vadd x (y))) (L)) * (inv (npow (sqrt (dot y y + (D))) ((n) + 2))) * (inv (npow (sqrt ((D) + dot x x)) ((n) + 2)))))).
  { apply (erf_powers_below.step_at_1 (V) (D) (L) (d) (n) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise | first [exact H_d_pos_is_1 | assert (G' : (d) - (1) = (d) - (1)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_d_pos_is_1] | exact C_erf_powers_tilted_parts_n | exact C_erf_powers_tilted_parts_n_p_2 | exact C_erf_powers_factored_spheres | exact C_erf_powers_factored_x | exact C_erf_powers_factored_y | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent]. }
  congruent_to I'.
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

(** Step [chi], by Linear:
  (-2 + n + d + L)*(n + d + L)*(1/2*L + n + 1/2*(D*(8 + 4*n) + (D + d + L)^2)^(1/2) + 1/2*d +
    1/2*D)^(-2) >= 0
*)
Lemma step_chi (D : R) (L : R) (d : R) (n : R)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_d_pos_is_3 : d >= 3) :
  (n + d + L - 2) * (n + d + L) * (inv (((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) ^ 2)) >= 0.
Proof.
  pose proof (step_share (L) (d) (n) label_L label_n H_d_pos_0 H_d_pos_is_3) as H_share.
  try assert (0 < D * (8 + 4 * n) + (D + d + L) ^ 2) by sign.
  try assert (0 < (1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) by sign.
  assert (P0' : 0 < ((n + d + L) ^ 2 * (inv (((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) ^ 2))) * (((n + d + L - 2) * (inv (n + d + L))) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : ((n + d + L - 2) * (n + d + L) * (inv (((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) ^ 2))) - (0) = ((n + d + L) ^ 2 * (inv (((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) ^ 2))) * (((n + d + L - 2) * (inv (n + d + L))) - (0))).
  { try assert (0 < n + d + L) by sign.
    try assert (0 < D * (8 + 4 * n) + (D + d + L) ^ 2) by sign.
    try assert (0 < (1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) by sign.
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (N0' : normal_form (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) = D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by sign.
    try assert (0 < D ^ 2 + 4 * (n ^ 2) + 2 * D * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + 2 * d * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + d ^ 2 + 2 * D * L + 4 * n * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) ^ 2 + L ^ 2 + 2 * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) * L + 4 * n * d + 2 * d * L + 2 * D * d + 4 * n * L + 4 * D * n) by sign.
    try assert (N1' : normal_form (inv (((1 / 2) * L + n + (1 / 2) * (sqrt (D * (8 + 4 * n) + (D + d + L) ^ 2)) + (1 / 2) * d + (1 / 2) * D) ^ 2)) (4 * (inv (D ^ 2 + 4 * (n ^ 2) + 2 * D * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + 2 * d * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + d ^ 2 + 2 * D * L + 4 * n * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) ^ 2 + L ^ 2 + 2 * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) * L + 4 * n * d + 2 * d * L + 2 * D * d + 4 * n * L + 4 * D * n)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) = D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by (apply sqrt_sqrt; sign); assert (Z0' : D ^ 2 + 4 * (n ^ 2) + 2 * D * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + 2 * d * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + d ^ 2 + 2 * D * L + 4 * n * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) ^ 2 + L ^ 2 + 2 * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) * L + 4 * n * d + 2 * d * L + 2 * D * d + 4 * n * L + 4 * D * n <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (Q0' : sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) * sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) = D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n) by (apply sqrt_sqrt; sign).
    assert (Z0' : D ^ 2 + 4 * (n ^ 2) + 2 * D * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + 2 * d * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + d ^ 2 + 2 * D * L + 4 * n * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) + (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) ^ 2 + L ^ 2 + 2 * (sqrt (D ^ 2 + d ^ 2 + 2 * D * L + L ^ 2 + 8 * D + 2 * d * L + 2 * D * d + 4 * D * n)) * L + 4 * n * d + 2 * d * L + 2 * D * d + 4 * n * L + 4 * D * n <> 0) by (apply positive_ne; sign).
    assert (Z1' : n + d + L <> 0) by (apply positive_ne; sign).
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
    (H_d_pos_is_3 : d >= 3)
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
    (H_d_pos_is_3 : d >= 3)
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
Proof. exact (step_theorem (V) (D) (L) (d) (n) (F) (V_) (P) (gamma) label_L label_n sort_P H_D_pos_0 H_d_pos_0 H_dimension H_V H_F H_mean H_variance H_d_pos_is_3 H_M_pos_0 C_not_0 C_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_tilt_parts). Qed.
