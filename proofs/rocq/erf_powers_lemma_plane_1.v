(** Lemma A for $d = 2$, $n = 1$, $L >= 3$ (erf-powers-lemma-plane-1)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [V]: V(_0) = E[<x, x>^(-1 + _1); x ~ gamma1] for all nat
  Given [F]: F(_1, _0) = E[<x, x>^(-1 + _1 + _2)*(<x, x> + D)^(_2)^(-1); x ~ gamma1] for all nat,
    nat
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
From NCTheory Require Import Numbers Laws Tactics.
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
  assert (G' : (E (gamma 1) (fun x => dot x x)) - (0) = (1) * ((E (gamma 1) (fun x => dot x x)) - (d)) + (d)).
  { assert (S0' : E (gamma 1) (fun x => dot x x) - 0 = E (gamma 1) (fun x => dot x x)).
    { transitivity (E (gamma 1) (fun x => dot x x) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E (gamma 1) (fun x => dot x x) - d) + d = E (gamma 1) (fun x => dot x x)).
    { transitivity (1 * (E (gamma 1) (fun x => dot x x) - d) + d). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun x => dot x x) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (gamma 1) (fun x => dot x x) - d) + d). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [not 0], by Cited:
  <_0, _0> > 0 for all gamma1
*)
Lemma step_not_0 (V : Space) (gamma : R -> law V) :
  forall x : V, drawn (gamma 1) x -> dot x x > 0.
Proof. (* Admitted: a normal law has no mass at 0 is cited, and not proved in Rocq *)
Admitted.

(** Step [mirrored], by Cited:
  gamma1 is the law of -1*x, x ~ gamma1
*)
Lemma step_mirrored (V : Space) (gamma : R -> law V) :
  vmirror (gamma 1) (gamma 1).
Proof. (* Admitted: symmetry of a normal law is cited, and not proved in Rocq *)
Admitted.

(** Step [V(N) > 0], by Instance:
  V(N) > 0
  Not stated: normal laws are not translated
*)

(** Step [all V > 0], by Specialise:
  V(_0) > 0 for all nat
*)
Lemma step_all_V_pos_0 (V_ : R -> R) :
  forall i : R, label i -> V_ i > 0.
Proof. (* Admitted: V(N) > 0 is not stated *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [Y > 0], by Instance:
  (3 + L)*(1/2*L + 1/2*D + 2 + 1/2*((D + 2 + L)^2 + 12*D)^(1/2))^(-1) > 0
*)
Lemma step_Y_pos_0 (D : R) (L : R)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_L_pos_is_3 : L >= 3) :
  (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [Y < 1], by Instance:
  1 > (3 + L)*(1/2*L + 1/2*D + 2 + 1/2*((D + 2 + L)^2 + 12*D)^(1/2))^(-1)
*)
Lemma step_Y_less_1 (D : R) (L : R)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_L_pos_is_3 : L >= 3) :
  1 > (3 + L) * (inv ((1 / 2) * L + (1 / 2) * D + 2 + (1 / 2) * (sqrt ((D + 2 + L) ^ 2 + 12 * D)))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
    try assert (N0' : normal_form (sqrt ((D + 2 + L) ^ 2 + 12 * D)) (sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) * sqrt (D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) = D ^ 2 + 4 + 2 * D * L + L ^ 2 + 16 * D + 4 * L) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
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
  first [solve [put; field; sides] | equal].
Qed.

(** Step [theta], by Instance:
  (2 + L)*E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(L)*<x, y>; y ~ gamma1]; x ~
    gamma1]*(1/2*L + 1/2*D + 2 + 1/2*((D + 2 + L)^2 + 12*D)^(1/2))^(-2)*(3 + L) >= E[E[(D + <x,
    x>)^(-3/2)*<x, y>^3*<x + y, x + y>^(L)*(<y, y> + D)^(-3/2); y ~ gamma1]; x ~ gamma1]
  Not stated: normal laws are not translated
*)

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theorem], by Instance:
  E[V(c)^(-1)*F(3, c); c ~ P]*E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(L)*<x,
    y>; y ~ gamma1]; x ~ gamma1] > E[E[(D + <x, x>)^(-3/2)*<x, y>^3*<x + y, x + y>^(L)*(<y, y> +
    D)^(-3/2); y ~ gamma1]; x ~ gamma1]*E[F(1, c)*V(c)^(-1); c ~ P]
  Not stated: normal laws are not translated
*)
