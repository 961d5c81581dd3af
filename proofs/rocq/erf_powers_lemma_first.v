(** Lemma A for $d = 2$, $n = 1$, $L = 1$ (erf-powers-lemma-first)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [V]: V(_0) = E[<x, x>^(-1 + _1); x ~ gamma1] for all nat
  Given [F]: F(_1, _0) = E[<x, x>^(-1 + _1 + _2)*(<x, x> + D)^(_2)^(-1); x ~ gamma1] for all nat,
    nat
  Given [d = 2]: d = 2
  Given [M > 0]: E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>*<x, y>; y ~ gamma1]; x
    ~ gamma1] > 0
  Then E[V(c)^(-1)*F(3, c); c ~ P]*E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>*<x,
    y>; y ~ gamma1]; x ~ gamma1] > E[E[(D + <x, x>)^(-3/2)*<x + y, x + y>*<x, y>^3*(<y, y> +
    D)^(-3/2); y ~ gamma1]; x ~ gamma1]*E[F(1, c)*V(c)^(-1); c ~ P]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics.
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

(** Step [F(n, N) > 0], by Instance:
  F(n, N) > 0
  Not stated: normal laws are not translated
*)

(** Step [all F > 0], by Specialise:
  F(_1, _0) > 0 for all nat, nat
*)
Lemma step_all_F_pos_0 (F : R -> R -> R) :
  forall i : R, label i -> forall j : R, label j -> F i j > 0.
Proof. (* Admitted: F(n, N) > 0 is not stated *)
Admitted.

(** Step [D], by Instance:
  D = (4 - 16*(1/2*(12*D + (D + 3)^2)^(1/2) + 1/2*D + 5/2)^(-1))*(1/8*D + 5/8 + 1/8*(12*D + (D +
    3)^2)^(1/2))*(4 - 4*(1/2*(12*D + (D + 3)^2)^(1/2) + 1/2*D + 5/2)^(-1))*(4 + 8*(1/2*(12*D + (D
    + 3)^2)^(1/2) + 1/2*D + 5/2)^(-1))^(-1)
*)
Lemma step_D (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0) :
  D = (4 - 16 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) * ((1 / 8) * D + (5 / 8) + (1 / 8) * (sqrt (12 * D + (D + 3) ^ 2))) * (4 - 4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)))) * (inv (4 + 8 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [Y > 0], by Instance:
  4*(1/2*(12*D + (D + 3)^2)^(1/2) + 1/2*D + 5/2)^(-1) > 0
*)
Lemma step_Y_pos_0 (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0) :
  4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [Y < 1], by Instance:
  1 > 4*(1/2*(12*D + (D + 3)^2)^(1/2) + 1/2*D + 5/2)^(-1)
*)
Lemma step_Y_less_1 (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0) :
  1 > 4 * (inv ((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
    try assert (N0' : normal_form (sqrt (12 * D + (D + 3) ^ 2)) (sqrt (D ^ 2 + 18 * D + 9))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (D ^ 2 + 18 * D + 9) * sqrt (D ^ 2 + 18 * D + 9) = D ^ 2 + 18 * D + 9) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
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
  first [solve [put; field; sides] | equal].
Qed.

(** Step [n = 1], by Instance:
  4*F(1, 1) + 4*F(3, 1) = (D + 8)*F(2, 1)
  Not stated: normal laws are not translated
*)

(** Step [n = 2], by Instance:
  6*F(2, 1) + 6*F(4, 1) = (12 + D)*F(3, 1)
  Not stated: normal laws are not translated
*)

(** Step [squares], by Instance:
  F(4, 1)*F(2, 1) >= F(3, 1)^2
  Not stated: normal laws are not translated
*)

(** Step [falls], by Instance:
  F(1, 1) >= F(3, 1)
  Not stated: normal laws are not translated
*)

(** Step [at 1], by Instance:
  F(3, 1) > 12*F(1, 1)*(1/2*(12*D + (D + 3)^2)^(1/2) + 1/2*D + 5/2)^(-2)
*)
Lemma step_at_1 (V : Space) (D : R) (F : R -> R -> R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0) :
  F 3 1 > 12 * (F 1 1) * (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2)).
Proof. (* Admitted: n = 1, n = 2, squares, falls is not stated *)
Admitted.

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
  Not stated: normal laws are not translated
*)

(** Step [by V], by Linear:
  F(1, 1)*F(3, N)*V(N)^(-1) >= F(1, N)*V(N)^(-1)*F(3, 1)
*)
Lemma step_by_V (N_ : R) (F : R -> R -> R) (V_ : R -> R)
    (label_N_ : label N_) :
  F 1 1 * (F 3 N_) * (inv (V_ N_)) >= F 1 N_ * (F 3 1) * (inv (V_ N_)).
Proof. (* Admitted: V(N) > 0, all N is not stated *)
Admitted.

(** Step [mean], by Average:
  F(1, 1)*E[V(c)^(-1)*F(3, c); c ~ P] >= E[F(1, c)*V(c)^(-1); c ~ P]*F(3, 1)
*)
Lemma step_mean (F : R -> R -> R) (V_ : R -> R) (P : law R)
    (sort_P : law_of_labels P) :
  F 1 1 * (E P (fun i => F 3 i * (inv (V_ i)))) >= E P (fun i => F 1 i * (inv (V_ i))) * (F 3 1).
Proof.
  assert (H_by_V : forall z0 : R, drawn (P) z0 -> F 1 1 * (F 3 (z0)) * (inv (V_ (z0))) >= F 1 (z0) * (F 3 1) * (inv (V_ (z0)))).
  { intros z0 D0; draws; apply (step_by_V (z0) (F) (V_)); premise. }
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
Lemma step_f (N_ : R) (F : R -> R -> R) (V_ : R -> R)
    (label_N_ : label N_) :
  F 1 N_ * (inv (V_ N_)) > 0.
Proof. (* Admitted: V(N) > 0 is not stated *)
Admitted.

(** Step [T > 0], by Average:
  E[F(1, c)*V(c)^(-1); c ~ P] > 0
*)
Lemma step_T_pos_0 (F : R -> R -> R) (V_ : R -> R) (P : law R)
    (sort_P : law_of_labels P) :
  E P (fun i => F 1 i * (inv (V_ i))) > 0.
Proof.
  assert (H_f : forall z0 : R, drawn (P) z0 -> F 1 (z0) * (inv (V_ (z0))) > 0).
  { intros z0 D0; draws; apply (step_f (z0) (F) (V_)); premise. }
  assert (P' : 0 < E P (fun i => F 1 i * (inv (V_ i)) - 0)).
  { apply E_pos; intros d0 D0; draws.
    pose proof (H_f d0 D0) as K'; pointwise K'. }
  assert (G' : (E P (fun i => F 1 i * (inv (V_ i)))) - (0) = E P (fun i => F 1 i * (inv (V_ i)) - 0)).
  { assert (S0' : E P (fun i => F 1 i * (inv (V_ i))) - 0 = E P (fun i => F 1 i * (inv (V_ i)))).
    { transitivity (E P (fun i => F 1 i * (inv (V_ i))) - 0). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E P (fun i => F 1 i * (inv (V_ i)) - 0) = E P (fun i => F 1 i * (inv (V_ i)))).
    { transitivity (E P (fun i => F 1 i * (inv (V_ i)) - 0)). { arrange. }
      assert (E1' : normal_form (E P (fun i => F 1 i * (inv (V_ i)) - 0)) (E P (fun i => F 1 i * (inv (V_ i))))).
      { unfold normal_form.
        transitivity (E P (fun r_2 => (1) * (F 1 r_2 * (inv (V_ r_2))))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (F 1 r_2 * (inv (V_ r_2))).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E P (fun r_2 => F 1 r_2 * (inv (V_ r_2))))).
        { linear. }
        transitivity ((1) * (E P (fun i => F 1 i * (inv (V_ i))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E P (fun i => F 1 i * (inv (V_ i))) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E P (fun i => F 1 i * (inv (V_ i)) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [above], by Linear:
  E[V(c)^(-1)*F(3, c); c ~ P] > 12*(1/2*(12*D + (D + 3)^2)^(1/2) + 1/2*D + 5/2)^(-2)*E[F(1,
    c)*V(c)^(-1); c ~ P]
*)
Lemma step_above (V : Space) (D : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0) :
  E P (fun i => F 3 i * (inv (V_ i))) > 12 * (E P (fun i => F 1 i * (inv (V_ i)))) * (inv (((1 / 2) * (sqrt (12 * D + (D + 3) ^ 2)) + (1 / 2) * D + (5 / 2)) ^ 2)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [theta], by Instance:
  12*(1/2*(12*D + (D + 3)^2)^(1/2) + 1/2*D + 5/2)^(-2)*E[E[(D + <x, x>)^(-1/2)*(<y, y> +
    D)^(-1/2)*<x + y, x + y>*<x, y>; y ~ gamma1]; x ~ gamma1] >= E[E[(D + <x, x>)^(-3/2)*<x + y, x
    + y>*<x, y>^3*(<y, y> + D)^(-3/2); y ~ gamma1]; x ~ gamma1]
  Not stated: normal laws are not translated
*)

(** Step [theorem], by Linear:
  E[V(c)^(-1)*F(3, c); c ~ P]*E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>*<x, y>; y
    ~ gamma1]; x ~ gamma1] > E[E[(D + <x, x>)^(-3/2)*<x + y, x + y>*<x, y>^3*(<y, y> + D)^(-3/2);
    y ~ gamma1]; x ~ gamma1]*E[F(1, c)*V(c)^(-1); c ~ P]
*)
Lemma step_theorem (V : Space) (D : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0) :
  E P (fun i => F 3 i * (inv (V_ i))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E P (fun i => F 1 i * (inv (V_ i)))).
Proof. (* Admitted: theta is not stated *)
Admitted.

Theorem theorem (V : Space) (D : R) (F : R -> R -> R) (V_ : R -> R) (P : law R) (gamma : R -> law V)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_M_pos_0 : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) > 0) :
  E P (fun i => F 3 i * (inv (V_ i))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E P (fun i => F 1 i * (inv (V_ i)))).
Proof. exact (step_theorem (V) (D) (F) (V_) (P) (gamma) sort_P H_D_pos_0 H_M_pos_0). Qed.
Print Assumptions theorem.
