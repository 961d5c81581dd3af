(** ReLU: $NC1$ of separated, balanced classes on a sphere does not fall from layer to layer (relu-layers-uncollapse)

  Given [first]: F(1, _0) = _0 for all real
  Given [a layer]: F(1 + _1, _0) = pi^(-1)*((-max(-1, min(1, F(_1, _0)))^2 + 1)^(1/2) +
    (asin(max(-1, min(1, F(_1, _0)))) + 1/2*pi)*max(-1, min(1, F(_1, _0)))) for all nat, real
  Given [|x| = 1, within]: <_1, _1> = 1 for all uniform(C), X_0, X_1
  Given [|y| = 1, within]: <_0, _0> = 1 for all uniform(C), X_0, X_1
  Given [|x| = 1, between]: <_1, _1> = 1 for all uniform(C), X_0, Y_1
  Given [|y| = 1, between]: <_0, _0> = 1 for all uniform(C), X_0, Y_1
  Given [C > 1]: C > 1
  Given [within]: <_1, _0> >= tau for all uniform(C), X_0, X_1
  Given [between]: tau >= <_1, _0> for all uniform(C), X_0, Y_1
  Given [tau >= -1]: 1 + tau >= 0
  Given [tau < 1]: 1 > tau
  Given [apart]: (1 - C^(-1))*(-E[E[E[F(n, <x, y>); y ~ Yc]; x ~ Xc]; c ~ uniform(C)] + E[E[E[F(n,
    <x, y>); y ~ Xc]; x ~ Xc]; c ~ uniform(C)]) > 0
  Given [apart, one more]: (1 - C^(-1))*(E[E[E[F(1 + n, <x, y>); y ~ Xc]; x ~ Xc]; c ~ uniform(C)]
    - E[E[E[F(1 + n, <x, y>); y ~ Yc]; x ~ Xc]; c ~ uniform(C)]) > 0
  with [A]: A = E[E[E[F(n, <x, y>); y ~ Xc]; x ~ Xc]; c ~ uniform(C)]
  with [A']: A' = E[E[E[F(1 + n, <x, y>); y ~ Xc]; x ~ Xc]; c ~ uniform(C)]
  with [D]: D = E[E[E[F(n, <x, y>); y ~ Yc]; x ~ Xc]; c ~ uniform(C)]
  with [D']: D' = E[E[E[F(1 + n, <x, y>); y ~ Yc]; x ~ Xc]; c ~ uniform(C)]
  with [W]: W = E[E[E[F(n, <x, x>) - F(n, <x, y>); y ~ Xc]; x ~ Xc]; c ~ uniform(C)]
  with [W']: W' = E[E[E[F(1 + n, <x, x>) - F(1 + n, <x, y>); y ~ Xc]; x ~ Xc]; c ~ uniform(C)]
  with [B]: B = (1 - C^(-1))*(-E[E[E[F(n, <x, y>); y ~ Yc]; x ~ Xc]; c ~ uniform(C)] + E[E[E[F(n,
    <x, y>); y ~ Xc]; x ~ Xc]; c ~ uniform(C)])
  with [B']: B' = (1 - C^(-1))*(E[E[E[F(1 + n, <x, y>); y ~ Xc]; x ~ Xc]; c ~ uniform(C)] -
    E[E[E[F(1 + n, <x, y>); y ~ Yc]; x ~ Xc]; c ~ uniform(C)])
  Then B'^(-1)*W' >= W*B^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_layers_apart.
From NCProofs Require relu_layers_range.
From NCProofs Require relu_layers_one.
From NCProofs Require relu_layers_order.
From NCProofs Require relu_layer_below.
From NCProofs Require relu_layer_above.
From NCProofs Require relu_layers_next.
Open Scope R_scope.

(** Step [tau <= 1], by Linear:
  1 >= tau
*)
Lemma step_tau_less_is_1 (tau : R)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  1 >= tau.
Proof.
  assert (P0' : 0 < (1) * ((1) - (tau))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1) - (tau) = (1) * ((1) - (tau))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [gap], by Instance:
  1 - F(n, tau) > 0
*)
Lemma step_gap (n : R) (tau : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  1 - F n tau > 0.
Proof.
  assert (I' : 1 > F (n) (tau)).
  { apply (relu_layers_apart.step_all_n (n) (tau) (F)); [premise | premise | premise | first [assumption | gap; first [seen | sign_form (1 + tau) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (1 - F n tau) - (0) = (1) - (F (n) (tau))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [next gap], by Instance:
  1 - F(1 + n, tau) > 0
*)
Lemma step_next_gap (n : R) (tau : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  1 - F (1 + n) tau > 0.
Proof.
  assert (I' : 1 > F (1 + n) (tau)).
  { apply (relu_layers_apart.step_all_n (1 + n) (tau) (F)); [premise | premise | premise | first [assumption | gap; first [seen | sign_form (1 + tau) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (1 - F (1 + n) tau) - (0) = (1) - (F (1 + n) (tau))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F(tau) <= 1], by Linear:
  1 >= F(n, tau)
*)
Lemma step_F_tau_less_is_1 (n : R) (tau : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  1 >= F n tau.
Proof.
  pose proof (step_gap (n) (tau) (F) label_n H_first H_a_layer H_tau_pos_is_m1 H_tau_less_1) as H_gap.
  assert (P0' : 0 < (1) * ((1 - F n tau) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1) - (F n tau) = (1) * ((1 - F n tau) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F(tau) >= -1], by Instance:
  1 + F(n, tau) >= 0
*)
Lemma step_F_tau_pos_is_m1 (n : R) (tau : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  1 + F n tau >= 0.
Proof.
  assert (I' : 1 + F (n) (tau) >= 0).
  { apply (relu_layers_range.step_F_z_pos_is_m1 (n) (tau) (F)); [premise | premise | premise | first [assumption | gap; first [seen | sign_form (1 + tau) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (1 + F n tau) - (0) = (1 + F (n) (tau)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [tau, layer], by Specialise:
  F(1 + n, tau) = pi^(-1)*((1 - max(-1, min(1, F(n, tau)))^2)^(1/2) + (1/2*pi + asin(max(-1,
    min(1, F(n, tau)))))*max(-1, min(1, F(n, tau))))
*)
Lemma step_tau__layer (n : R) (tau : R) (F : R -> R -> R)
    (label_n : label n)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  F (1 + n) tau = (sqrt (1 - (Rmax (-1) (Rmin 1 (F n tau))) ^ 2) + ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (F n tau)))) * (Rmax (-1) (Rmin 1 (F n tau)))) * (inv PI).
Proof.
  pose proof (H_a_layer (n) ltac:(labels) (tau)) as I'.
  assert (G' : (F (1 + n) tau) - ((sqrt (1 - (Rmax (-1) (Rmin 1 (F n tau))) ^ 2) + ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (F n tau)))) * (Rmax (-1) (Rmin 1 (F n tau)))) * (inv PI)) = (F (1 + (n)) (tau)) - ((sqrt (1 - (Rmax (-1) (Rmin 1 (F (n) (tau)))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F (n) (tau)))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F (n) (tau))))) * (inv PI))).
  { try assert (N2' : normal_form (sqrt (1 - (Rmax (-1) (Rmin 1 (F n tau))) ^ 2)) (sqrt (1 + Rmax (-1) (Rmin 1 (F n tau))) * (sqrt (1 - Rmax (-1) (Rmin 1 (F n tau)))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + Rmax (-1) (Rmin 1 (F n tau))) * sqrt (1 + Rmax (-1) (Rmin 1 (F n tau))) = 1 + Rmax (-1) (Rmin 1 (F n tau))) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - Rmax (-1) (Rmin 1 (F n tau))) * sqrt (1 - Rmax (-1) (Rmin 1 (F n tau))) = 1 - Rmax (-1) (Rmin 1 (F n tau))) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N3' : normal_form ((sqrt (1 - (Rmax (-1) (Rmin 1 (F (n) (tau)))) ^ 2))) (sqrt (1 + Rmax (-1) (Rmin 1 (F n tau))) * (sqrt (1 - Rmax (-1) (Rmin 1 (F n tau)))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + Rmax (-1) (Rmin 1 (F n tau))) * sqrt (1 + Rmax (-1) (Rmin 1 (F n tau))) = 1 + Rmax (-1) (Rmin 1 (F n tau))) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - Rmax (-1) (Rmin 1 (F n tau))) * sqrt (1 - Rmax (-1) (Rmin 1 (F n tau))) = 1 - Rmax (-1) (Rmin 1 (F n tau))) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [tau, range], by Algebra:
  pi^(-1)*((1 - max(-1, min(1, F(n, tau)))^2)^(1/2) + (1/2*pi + asin(max(-1, min(1, F(n,
    tau)))))*max(-1, min(1, F(n, tau)))) = pi^(-1)*((asin(F(n, tau)) + 1/2*pi)*F(n, tau) + (1 -
    F(n, tau)^2)^(1/2))
*)
Lemma step_tau__range (n : R) (tau : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  (sqrt (1 - (Rmax (-1) (Rmin 1 (F n tau))) ^ 2) + ((1 / 2) * PI + asin (Rmax (-1) (Rmin 1 (F n tau)))) * (Rmax (-1) (Rmin 1 (F n tau)))) * (inv PI) = ((asin (F n tau) + (1 / 2) * PI) * (F n tau) + sqrt (1 - (F n tau) ^ 2)) * (inv PI).
Proof.
  pose proof (step_gap (n) (tau) (F) label_n H_first H_a_layer H_tau_pos_is_m1 H_tau_less_1) as H_gap.
  pose proof (step_F_tau_pos_is_m1 (n) (tau) (F) label_n H_first H_a_layer H_tau_pos_is_m1 H_tau_less_1) as H_F_tau_pos_is_m1.
  try assert (N0' : normal_form (Rmin 1 (F n tau)) (F n tau)) by normal.
  try assert (N1' : normal_form (Rmax (-1) (Rmin 1 (F n tau))) (F n tau)) by normal.
  try assert (N2' : normal_form (asin (Rmax (-1) (Rmin 1 (F n tau)))) (asin (F n tau))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
  try assert (0 < 1 - F n tau) by first [sign].
  try assert (N3' : normal_form (sqrt (1 - (F n tau) ^ 2)) (sqrt (1 + F n tau) * (sqrt (1 - F n tau)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n tau) * sqrt (1 + F n tau) = 1 + F n tau) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n tau) * sqrt (1 - F n tau) = 1 - F n tau) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
  try assert (0 < 1 - F n tau) by first [sign].
  try assert (N4' : normal_form (sqrt (1 - (Rmax (-1) (Rmin 1 (F n tau))) ^ 2)) (sqrt (1 + F n tau) * (sqrt (1 - F n tau)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n tau) * sqrt (1 + F n tau) = 1 + F n tau) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n tau) * sqrt (1 - F n tau) = 1 - F n tau) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [tau, one more], by Algebra:
  F(1 + n, tau) = pi^(-1)*((asin(F(n, tau)) + 1/2*pi)*F(n, tau) + (1 - F(n, tau)^2)^(1/2))
*)
Lemma step_tau__one_more (n : R) (tau : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  F (1 + n) tau = ((asin (F n tau) + (1 / 2) * PI) * (F n tau) + sqrt (1 - (F n tau) ^ 2)) * (inv PI).
Proof.
  pose proof (step_tau__layer (n) (tau) (F) label_n H_a_layer H_tau_pos_is_m1 H_tau_less_1) as H_tau__layer.
  pose proof (step_tau__range (n) (tau) (F) label_n H_first H_a_layer H_tau_pos_is_m1 H_tau_less_1) as H_tau__range.
  rewrite ?H_tau__layer, ?H_tau__range.
  rewrite ?H_tau__layer, ?H_tau__range.
  try assert (N2' : normal_form (((((asin (F n tau) + (1 / 2) * PI) * (F n tau) + sqrt (1 - (F n tau) ^ 2)) * (inv PI)))) (asin (F n tau) * (F n tau) * (inv PI) + sqrt (1 - (F n tau) ^ 2) * (inv PI) + (1 / 2) * (F n tau))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [self], by Instance:
  F(n, <_1, _1>) = 1 for all uniform(C), X_0, X_1
*)
Lemma step_self (V : Space) (C_ : R) (n : R) (F : R -> R -> R) (X : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_C_pos_1 : C_ > 1) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> F n (dot x x) = 1.
Proof.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_x_is_1__within as H_x_is_1__within'all; specialize (H_x_is_1__within any0 D0 any1 D1 any2 D2).
  assert (I' : F (n) (dot any1 any1) = 1).
  { apply (relu_layers_one.step_all_n (n) (dot any1 any1) (F)); [premise | premise | premise | first [exact H_x_is_1__within | assert (G' : (dot any1 any1) - (1) = (dot any1 any1) - (1)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_x_is_1__within]]. }
  assert (G' : (F n (dot any1 any1)) - (1) = (F (n) (dot any1 any1)) - (1)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [next self], by Instance:
  F(1 + n, <_1, _1>) = 1 for all uniform(C), X_0, X_1
*)
Lemma step_next_self (V : Space) (C_ : R) (n : R) (F : R -> R -> R) (X : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_C_pos_1 : C_ > 1) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> F (1 + n) (dot x x) = 1.
Proof.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_x_is_1__within as H_x_is_1__within'all; specialize (H_x_is_1__within any0 D0 any1 D1 any2 D2).
  assert (I' : F (1 + n) (dot any1 any1) = 1).
  { apply (relu_layers_one.step_all_n (1 + n) (dot any1 any1) (F)); [premise | premise | premise | first [exact H_x_is_1__within | assert (G' : (dot any1 any1) - (1) = (dot any1 any1) - (1)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_x_is_1__within]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [cosine <= 1], by Linear:
  1 >= <_1, _0> for all uniform(C), X_0, X_1
*)
Lemma step_cosine_less_is_1 (V : Space) (C_ : R) (X : R -> law V)
    (label_C_ : label C_)
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_y_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> 1 >= dot x y.
Proof.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_x_is_1__within as H_x_is_1__within'all; specialize (H_x_is_1__within any0 D0 any1 D1 any2 D2).
  pose proof H_y_is_1__within as H_y_is_1__within'all; specialize (H_y_is_1__within any0 D0 any1 D1 any2 D2).
  assert (P0' : 0 <= (-1 / 2) * ((dot any1 any1) - (1))) by (apply zero_times; lra).
  assert (P1' : 0 <= (-1 / 2) * ((dot any2 any2) - (1))) by (apply zero_times; lra).
  assert (P' : 0 <= ((1 / 2) * (dot (vadd any1 (vscale (-1) any2)) (vadd any1 (vscale (-1) any2))))) by (sign).
  assert (G' : (1) - (dot any1 any2) = (-1 / 2) * ((dot any1 any1) - (1)) + (-1 / 2) * ((dot any2 any2) - (1)) + ((1 / 2) * (dot (vadd any1 (vscale (-1) any2)) (vadd any1 (vscale (-1) any2))))).
  { try assert (N0' : normal_form (dot (vadd any1 (vscale (-1) any2)) (vadd any1 (vscale (-1) any2))) (dot any2 any2 + dot any1 any1 - 2 * (dot any1 any2))) by normal.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [cosine >= -1], by Linear:
  1 + <_1, _0> >= 0 for all uniform(C), X_0, X_1
*)
Lemma step_cosine_pos_is_m1 (V : Space) (C_ : R) (tau : R) (X : R -> law V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x y >= tau)
    (H_tau_pos_is_m1 : 1 + tau >= 0) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> 1 + dot x y >= 0.
Proof.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_within as H_within'all; specialize (H_within any0 D0 any1 D1 any2 D2).
  assert (P0' : 0 <= (1) * ((dot any1 any2) - (tau))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((1 + tau) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (1 + dot any1 any2) - (0) = (1) * ((dot any1 any2) - (tau)) + (1) * ((1 + tau) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [across >= -1], by Linear:
  1 + <_1, _0> >= 0 for all uniform(C), X_0, Y_1
*)
Lemma step_across_pos_is_m1 (V : Space) (C_ : R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (H_x_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot x x = 1)
    (H_y_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> 1 + dot x y >= 0.
Proof.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_x_is_1__between as H_x_is_1__between'all; specialize (H_x_is_1__between any0 D0 any1 D1 any2 D2).
  pose proof H_y_is_1__between as H_y_is_1__between'all; specialize (H_y_is_1__between any0 D0 any1 D1 any2 D2).
  assert (P0' : 0 <= (-1 / 2) * ((dot any1 any1) - (1))) by (apply zero_times; lra).
  assert (P1' : 0 <= (-1 / 2) * ((dot any2 any2) - (1))) by (apply zero_times; lra).
  assert (P' : 0 <= ((1 / 2) * (dot (vadd any1 (any2)) (vadd any1 (any2))))) by (sign).
  assert (G' : (1 + dot any1 any2) - (0) = (-1 / 2) * ((dot any1 any1) - (1)) + (-1 / 2) * ((dot any2 any2) - (1)) + ((1 / 2) * (dot (vadd any1 (any2)) (vadd any1 (any2))))).
  { try assert (N0' : normal_form (dot (vadd any1 (any2)) (vadd any1 (any2))) (dot any2 any2 + 2 * (dot any1 any2) + dot any1 any1)) by normal.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [across <= 1], by Linear:
  1 >= <_1, _0> for all uniform(C), X_0, Y_1
*)
Lemma step_across_less_is_1 (V : Space) (C_ : R) (tau : R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1)
    (H_between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> tau >= dot x y)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> 1 >= dot x y.
Proof.
  pose proof (step_tau_less_is_1 (tau) H_tau_pos_is_m1 H_tau_less_1) as H_tau_less_is_1.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_between as H_between'all; specialize (H_between any0 D0 any1 D1 any2 D2).
  assert (P0' : 0 <= (1) * ((tau) - (dot any1 any2))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((1) - (tau))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (1) - (dot any1 any2) = (1) * ((tau) - (dot any1 any2)) + (1) * ((1) - (tau))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [within at most 1], by Instance:
  1 >= F(n, <_1, _0>) for all uniform(C), X_0, X_1
*)
Lemma step_within_at_most_1 (V : Space) (C_ : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_y_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x y >= tau)
    (H_tau_pos_is_m1 : 1 + tau >= 0) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> 1 >= F n (dot x y).
Proof.
  pose proof (step_cosine_less_is_1 (V) (C_) (X) label_C_ H_x_is_1__within H_y_is_1__within H_C_pos_1) as H_cosine_less_is_1.
  pose proof (step_cosine_pos_is_m1 (V) (C_) (tau) (X) label_C_ H_C_pos_1 H_within H_tau_pos_is_m1) as H_cosine_pos_is_m1.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_cosine_less_is_1 as H_cosine_less_is_1'all; specialize (H_cosine_less_is_1 any0 D0 any1 D1 any2 D2).
  pose proof H_cosine_pos_is_m1 as H_cosine_pos_is_m1'all; specialize (H_cosine_pos_is_m1 any0 D0 any1 D1 any2 D2).
  assert (I' : 1 >= F (n) (dot any1 any2)).
  { apply (relu_layers_range.step_F_z_less_is_1 (n) (dot any1 any2) (F)); [premise | premise | premise | first [exact H_cosine_pos_is_m1 | assert (G' : (1 + (dot any1 any2)) - (0) = (1 + dot any1 any2) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_cosine_pos_is_m1] | first [exact H_cosine_less_is_1 | assert (G' : (1) - (dot any1 any2) = (1) - (dot any1 any2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_cosine_less_is_1]]. }
  assert (G' : (1) - (F n (dot any1 any2)) = (1) - (F (n) (dot any1 any2))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [within at least -1], by Instance:
  F(n, <_1, _0>) + 1 >= 0 for all uniform(C), X_0, X_1
*)
Lemma step_within_at_least_m1 (V : Space) (C_ : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_y_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x y >= tau)
    (H_tau_pos_is_m1 : 1 + tau >= 0) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> F n (dot x y) + 1 >= 0.
Proof.
  pose proof (step_cosine_less_is_1 (V) (C_) (X) label_C_ H_x_is_1__within H_y_is_1__within H_C_pos_1) as H_cosine_less_is_1.
  pose proof (step_cosine_pos_is_m1 (V) (C_) (tau) (X) label_C_ H_C_pos_1 H_within H_tau_pos_is_m1) as H_cosine_pos_is_m1.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_cosine_less_is_1 as H_cosine_less_is_1'all; specialize (H_cosine_less_is_1 any0 D0 any1 D1 any2 D2).
  pose proof H_cosine_pos_is_m1 as H_cosine_pos_is_m1'all; specialize (H_cosine_pos_is_m1 any0 D0 any1 D1 any2 D2).
  assert (I' : 1 + F (n) (dot any1 any2) >= 0).
  { apply (relu_layers_range.step_F_z_pos_is_m1 (n) (dot any1 any2) (F)); [premise | premise | premise | first [exact H_cosine_pos_is_m1 | assert (G' : (1 + (dot any1 any2)) - (0) = (1 + dot any1 any2) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_cosine_pos_is_m1] | first [exact H_cosine_less_is_1 | assert (G' : (1) - (dot any1 any2) = (1) - (dot any1 any2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_cosine_less_is_1]]. }
  assert (G' : (F n (dot any1 any2) + 1) - (0) = (1 + F (n) (dot any1 any2)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [between at most 1], by Instance:
  1 >= F(n, <_1, _0>) for all uniform(C), X_0, Y_1
*)
Lemma step_between_at_most_1 (V : Space) (C_ : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot x x = 1)
    (H_y_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> tau >= dot x y)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> 1 >= F n (dot x y).
Proof.
  pose proof (step_across_pos_is_m1 (V) (C_) (X) (Y) label_C_ H_x_is_1__between H_y_is_1__between H_C_pos_1) as H_across_pos_is_m1.
  pose proof (step_across_less_is_1 (V) (C_) (tau) (X) (Y) label_C_ H_C_pos_1 H_between H_tau_pos_is_m1 H_tau_less_1) as H_across_less_is_1.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_across_pos_is_m1 as H_across_pos_is_m1'all; specialize (H_across_pos_is_m1 any0 D0 any1 D1 any2 D2).
  pose proof H_across_less_is_1 as H_across_less_is_1'all; specialize (H_across_less_is_1 any0 D0 any1 D1 any2 D2).
  assert (I' : 1 >= F (n) (dot any1 any2)).
  { apply (relu_layers_range.step_F_z_less_is_1 (n) (dot any1 any2) (F)); [premise | premise | premise | first [exact H_across_pos_is_m1 | assert (G' : (1 + (dot any1 any2)) - (0) = (1 + dot any1 any2) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_across_pos_is_m1] | first [exact H_across_less_is_1 | assert (G' : (1) - (dot any1 any2) = (1) - (dot any1 any2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_across_less_is_1]]. }
  assert (G' : (1) - (F n (dot any1 any2)) = (1) - (F (n) (dot any1 any2))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [between at least -1], by Instance:
  F(n, <_1, _0>) + 1 >= 0 for all uniform(C), X_0, Y_1
*)
Lemma step_between_at_least_m1 (V : Space) (C_ : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot x x = 1)
    (H_y_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> tau >= dot x y)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> F n (dot x y) + 1 >= 0.
Proof.
  pose proof (step_across_pos_is_m1 (V) (C_) (X) (Y) label_C_ H_x_is_1__between H_y_is_1__between H_C_pos_1) as H_across_pos_is_m1.
  pose proof (step_across_less_is_1 (V) (C_) (tau) (X) (Y) label_C_ H_C_pos_1 H_between H_tau_pos_is_m1 H_tau_less_1) as H_across_less_is_1.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_across_pos_is_m1 as H_across_pos_is_m1'all; specialize (H_across_pos_is_m1 any0 D0 any1 D1 any2 D2).
  pose proof H_across_less_is_1 as H_across_less_is_1'all; specialize (H_across_less_is_1 any0 D0 any1 D1 any2 D2).
  assert (I' : 1 + F (n) (dot any1 any2) >= 0).
  { apply (relu_layers_range.step_F_z_pos_is_m1 (n) (dot any1 any2) (F)); [premise | premise | premise | first [exact H_across_pos_is_m1 | assert (G' : (1 + (dot any1 any2)) - (0) = (1 + dot any1 any2) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_across_pos_is_m1] | first [exact H_across_less_is_1 | assert (G' : (1) - (dot any1 any2) = (1) - (dot any1 any2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_across_less_is_1]]. }
  assert (G' : (F n (dot any1 any2) + 1) - (0) = (1 + F (n) (dot any1 any2)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [within tau], by Instance:
  F(n, <_1, _0>) >= F(n, tau) for all uniform(C), X_0, X_1
*)
Lemma step_within_tau (V : Space) (C_ : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_y_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x y >= tau)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> F n (dot x y) >= F n tau.
Proof.
  pose proof (step_cosine_less_is_1 (V) (C_) (X) label_C_ H_x_is_1__within H_y_is_1__within H_C_pos_1) as H_cosine_less_is_1.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_within as H_within'all; specialize (H_within any0 D0 any1 D1 any2 D2).
  pose proof H_cosine_less_is_1 as H_cosine_less_is_1'all; specialize (H_cosine_less_is_1 any0 D0 any1 D1 any2 D2).
  assert (I' : F (n) (dot any1 any2) >= F (n) (tau)).
  { apply (relu_layers_order.step_all_n (n) (tau) (dot any1 any2) (F)); [premise | premise | premise | first [assumption | gap; first [seen | sign_form (1 + tau) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [exact H_within | assert (G' : (dot any1 any2) - (tau) = (dot any1 any2) - (tau)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_within] | first [exact H_cosine_less_is_1 | assert (G' : (1) - (dot any1 any2) = (1) - (dot any1 any2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_cosine_less_is_1]]. }
  assert (G' : (F n (dot any1 any2)) - (F n tau) = (F (n) (dot any1 any2)) - (F (n) (tau))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [across tau], by Instance:
  F(n, tau) >= F(n, <_1, _0>) for all uniform(C), X_0, Y_1
*)
Lemma step_across_tau (V : Space) (C_ : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot x x = 1)
    (H_y_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> tau >= dot x y)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> F n tau >= F n (dot x y).
Proof.
  pose proof (step_across_pos_is_m1 (V) (C_) (X) (Y) label_C_ H_x_is_1__between H_y_is_1__between H_C_pos_1) as H_across_pos_is_m1.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_between as H_between'all; specialize (H_between any0 D0 any1 D1 any2 D2).
  pose proof H_across_pos_is_m1 as H_across_pos_is_m1'all; specialize (H_across_pos_is_m1 any0 D0 any1 D1 any2 D2).
  assert (I' : F (n) (tau) >= F (n) (dot any1 any2)).
  { apply (relu_layers_order.step_all_n (n) (dot any1 any2) (tau) (F)); [premise | premise | premise | first [exact H_across_pos_is_m1 | assert (G' : (1 + (dot any1 any2)) - (0) = (1 + dot any1 any2) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_across_pos_is_m1] | first [exact H_between | assert (G' : (tau) - (dot any1 any2) = (tau) - (dot any1 any2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_between] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (F n tau) - (F n (dot any1 any2)) = (F (n) (tau)) - (F (n) (dot any1 any2))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f below], by Instance:
  (1 - pi^(-1)*(F(n, <_1, _0>)*(1/2*pi + asin(F(n, <_1, _0>))) + (-F(n, <_1, _0>)^2 +
    1)^(1/2)))*(1 - F(n, tau)) >= (1 - F(n, <_1, _0>))*(1 - pi^(-1)*((asin(F(n, tau)) +
    1/2*pi)*F(n, tau) + (1 - F(n, tau)^2)^(1/2))) for all uniform(C), X_0, X_1
*)
Lemma step_f_below (V : Space) (C_ : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_y_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x y >= tau)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> (1 - (F n (dot x y) * ((1 / 2) * PI + asin (F n (dot x y))) + sqrt (1 - (F n (dot x y)) ^ 2)) * (inv PI)) * (1 - F n tau) >= (1 - F n (dot x y)) * (1 - ((asin (F n tau) + (1 / 2) * PI) * (F n tau) + sqrt (1 - (F n tau) ^ 2)) * (inv PI)).
Proof.
  pose proof (step_F_tau_pos_is_m1 (n) (tau) (F) label_n H_first H_a_layer H_tau_pos_is_m1 H_tau_less_1) as H_F_tau_pos_is_m1.
  pose proof (step_within_at_most_1 (V) (C_) (n) (tau) (F) (X) label_C_ label_n H_first H_a_layer H_x_is_1__within H_y_is_1__within H_C_pos_1 H_within H_tau_pos_is_m1) as H_within_at_most_1.
  pose proof (step_within_tau (V) (C_) (n) (tau) (F) (X) label_C_ label_n H_first H_a_layer H_x_is_1__within H_y_is_1__within H_C_pos_1 H_within H_tau_pos_is_m1 H_tau_less_1) as H_within_tau.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_within_at_most_1 as H_within_at_most_1'all; specialize (H_within_at_most_1 any0 D0 any1 D1 any2 D2).
  pose proof H_within_tau as H_within_tau'all; specialize (H_within_tau any0 D0 any1 D1 any2 D2).
  assert (I' : (1 - (F n tau)) * (1 - (sqrt (1 - (F n (dot any1 any2)) ^ 2) + ((1 / 2) * PI + asin (F n (dot any1 any2))) * (F n (dot any1 any2))) * (inv PI)) >= (1 - (sqrt (1 - (F n tau) ^ 2) + (asin (F n tau) + (1 / 2) * PI) * (F n tau)) * (inv PI)) * (1 - (F n (dot any1 any2)))).
  { apply (relu_layer_below.step_chord (F n tau) (F n (dot any1 any2))); [first [exact H_F_tau_pos_is_m1 | assert (G' : (1 + (F n tau)) - (0) = (1 + F n tau) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_tau_pos_is_m1] | first [exact H_within_tau | assert (G' : (F n (dot any1 any2)) - (F n tau) = (F n (dot any1 any2)) - (F n tau)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_within_tau] | first [exact H_within_at_most_1 | assert (G' : (1) - (F n (dot any1 any2)) = (1) - (F n (dot any1 any2))); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_within_at_most_1]]. }
  assert (G' : ((1 - (F n (dot any1 any2) * ((1 / 2) * PI + asin (F n (dot any1 any2))) + sqrt (1 - (F n (dot any1 any2)) ^ 2)) * (inv PI)) * (1 - F n tau)) - ((1 - F n (dot any1 any2)) * (1 - ((asin (F n tau) + (1 / 2) * PI) * (F n tau) + sqrt (1 - (F n tau) ^ 2)) * (inv PI))) = ((1 - (F n tau)) * (1 - (sqrt (1 - (F n (dot any1 any2)) ^ 2) + ((1 / 2) * PI + asin (F n (dot any1 any2))) * (F n (dot any1 any2))) * (inv PI))) - ((1 - (sqrt (1 - (F n tau) ^ 2) + (asin (F n tau) + (1 / 2) * PI) * (F n tau)) * (inv PI)) * (1 - (F n (dot any1 any2))))).
  { try assert (0 < 1 - F n tau) by first [sign].
    try assert (N8' : normal_form ((sqrt (1 - (F n tau) ^ 2))) (sqrt (1 + F n tau) * (sqrt (1 - F n tau)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n tau) * sqrt (1 + F n tau) = 1 + F n tau) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n tau) * sqrt (1 - F n tau) = 1 - F n tau) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N9' : normal_form ((sqrt (1 - (F n (dot any1 any2)) ^ 2))) (sqrt (F n (dot any1 any2) + 1) * (sqrt (1 - F n (dot any1 any2))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F n (dot any1 any2) + 1) * sqrt (F n (dot any1 any2) + 1) = F n (dot any1 any2) + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n (dot any1 any2)) * sqrt (1 - F n (dot any1 any2)) = 1 - F n (dot any1 any2)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 - F n tau) by first [sign].
    try assert (N10' : normal_form (sqrt (1 - (F n tau) ^ 2)) (sqrt (1 + F n tau) * (sqrt (1 - F n tau)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n tau) * sqrt (1 + F n tau) = 1 + F n tau) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n tau) * sqrt (1 - F n tau) = 1 - F n tau) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N11' : normal_form (sqrt (1 - (F n (dot any1 any2)) ^ 2)) (sqrt (F n (dot any1 any2) + 1) * (sqrt (1 - F n (dot any1 any2))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F n (dot any1 any2) + 1) * sqrt (F n (dot any1 any2) + 1) = F n (dot any1 any2) + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n (dot any1 any2)) * sqrt (1 - F n (dot any1 any2)) = 1 - F n (dot any1 any2)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f above], by Instance:
  (1 - F(n, <_1, _0>))*(1 - pi^(-1)*((asin(F(n, tau)) + 1/2*pi)*F(n, tau) + (1 - F(n,
    tau)^2)^(1/2))) >= (1 - pi^(-1)*(F(n, <_1, _0>)*(1/2*pi + asin(F(n, <_1, _0>))) + (-F(n, <_1,
    _0>)^2 + 1)^(1/2)))*(1 - F(n, tau)) for all uniform(C), X_0, Y_1
*)
Lemma step_f_above (V : Space) (C_ : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot x x = 1)
    (H_y_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> tau >= dot x y)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> (1 - F n (dot x y)) * (1 - ((asin (F n tau) + (1 / 2) * PI) * (F n tau) + sqrt (1 - (F n tau) ^ 2)) * (inv PI)) >= (1 - (F n (dot x y) * ((1 / 2) * PI + asin (F n (dot x y))) + sqrt (1 - (F n (dot x y)) ^ 2)) * (inv PI)) * (1 - F n tau).
Proof.
  pose proof (step_F_tau_less_is_1 (n) (tau) (F) label_n H_first H_a_layer H_tau_pos_is_m1 H_tau_less_1) as H_F_tau_less_is_1.
  pose proof (step_between_at_least_m1 (V) (C_) (n) (tau) (F) (X) (Y) label_C_ label_n H_first H_a_layer H_x_is_1__between H_y_is_1__between H_C_pos_1 H_between H_tau_pos_is_m1 H_tau_less_1) as H_between_at_least_m1.
  pose proof (step_across_tau (V) (C_) (n) (tau) (F) (X) (Y) label_C_ label_n H_first H_a_layer H_x_is_1__between H_y_is_1__between H_C_pos_1 H_between H_tau_pos_is_m1 H_tau_less_1) as H_across_tau.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_between_at_least_m1 as H_between_at_least_m1'all; specialize (H_between_at_least_m1 any0 D0 any1 D1 any2 D2).
  pose proof H_across_tau as H_across_tau'all; specialize (H_across_tau any0 D0 any1 D1 any2 D2).
  assert (I' : (1 - (sqrt (1 - (F n tau) ^ 2) + (asin (F n tau) + (1 / 2) * PI) * (F n tau)) * (inv PI)) * (1 - (F n (dot any1 any2))) >= (1 - (F n tau)) * (1 - (sqrt (1 - (F n (dot any1 any2)) ^ 2) + ((1 / 2) * PI + asin (F n (dot any1 any2))) * (F n (dot any1 any2))) * (inv PI))).
  { apply (relu_layer_above.step_chord (F n tau) (F n (dot any1 any2))); [first [exact H_between_at_least_m1 | assert (G' : (1 + (F n (dot any1 any2))) - (0) = (F n (dot any1 any2) + 1) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_between_at_least_m1] | first [exact H_across_tau | assert (G' : (F n tau) - (F n (dot any1 any2)) = (F n tau) - (F n (dot any1 any2))); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_across_tau] | first [exact H_F_tau_less_is_1 | assert (G' : (1) - (F n tau) = (1) - (F n tau)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_tau_less_is_1]]. }
  assert (G' : ((1 - F n (dot any1 any2)) * (1 - ((asin (F n tau) + (1 / 2) * PI) * (F n tau) + sqrt (1 - (F n tau) ^ 2)) * (inv PI))) - ((1 - (F n (dot any1 any2) * ((1 / 2) * PI + asin (F n (dot any1 any2))) + sqrt (1 - (F n (dot any1 any2)) ^ 2)) * (inv PI)) * (1 - F n tau)) = ((1 - (sqrt (1 - (F n tau) ^ 2) + (asin (F n tau) + (1 / 2) * PI) * (F n tau)) * (inv PI)) * (1 - (F n (dot any1 any2)))) - ((1 - (F n tau)) * (1 - (sqrt (1 - (F n (dot any1 any2)) ^ 2) + ((1 / 2) * PI + asin (F n (dot any1 any2))) * (F n (dot any1 any2))) * (inv PI)))).
  { try assert (N8' : normal_form ((sqrt (1 - (F n (dot any1 any2)) ^ 2))) (sqrt (F n (dot any1 any2) + 1) * (sqrt (1 - F n (dot any1 any2))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F n (dot any1 any2) + 1) * sqrt (F n (dot any1 any2) + 1) = F n (dot any1 any2) + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n (dot any1 any2)) * sqrt (1 - F n (dot any1 any2)) = 1 - F n (dot any1 any2)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 - F n tau) by first [sign].
    try assert (N9' : normal_form ((sqrt (1 - (F n tau) ^ 2))) (sqrt (1 + F n tau) * (sqrt (1 - F n tau)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n tau) * sqrt (1 + F n tau) = 1 + F n tau) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n tau) * sqrt (1 - F n tau) = 1 - F n tau) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 - F n tau) by first [sign].
    try assert (N10' : normal_form (sqrt (1 - (F n tau) ^ 2)) (sqrt (1 + F n tau) * (sqrt (1 - F n tau)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n tau) * sqrt (1 + F n tau) = 1 + F n tau) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n tau) * sqrt (1 - F n tau) = 1 - F n tau) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N11' : normal_form (sqrt (1 - (F n (dot any1 any2)) ^ 2)) (sqrt (F n (dot any1 any2) + 1) * (sqrt (1 - F n (dot any1 any2))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F n (dot any1 any2) + 1) * sqrt (F n (dot any1 any2) + 1) = F n (dot any1 any2) + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n (dot any1 any2)) * sqrt (1 - F n (dot any1 any2)) = 1 - F n (dot any1 any2)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [within, layer], by Instance:
  F(1 + n, <_1, _0>) = pi^(-1)*(F(n, <_1, _0>)*(1/2*pi + asin(F(n, <_1, _0>))) + (-F(n, <_1,
    _0>)^2 + 1)^(1/2)) for all uniform(C), X_0, X_1
*)
Lemma step_within__layer (V : Space) (C_ : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_y_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x y >= tau)
    (H_tau_pos_is_m1 : 1 + tau >= 0) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> F (1 + n) (dot x y) = (F n (dot x y) * ((1 / 2) * PI + asin (F n (dot x y))) + sqrt (1 - (F n (dot x y)) ^ 2)) * (inv PI).
Proof.
  pose proof (step_cosine_less_is_1 (V) (C_) (X) label_C_ H_x_is_1__within H_y_is_1__within H_C_pos_1) as H_cosine_less_is_1.
  pose proof (step_cosine_pos_is_m1 (V) (C_) (tau) (X) label_C_ H_C_pos_1 H_within H_tau_pos_is_m1) as H_cosine_pos_is_m1.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_cosine_less_is_1 as H_cosine_less_is_1'all; specialize (H_cosine_less_is_1 any0 D0 any1 D1 any2 D2).
  pose proof H_cosine_pos_is_m1 as H_cosine_pos_is_m1'all; specialize (H_cosine_pos_is_m1 any0 D0 any1 D1 any2 D2).
  assert (I' : F (1 + (n)) (dot any1 any2) = ((asin (F (n) (dot any1 any2)) + (1 / 2) * PI) * (F (n) (dot any1 any2)) + sqrt (1 - (F (n) (dot any1 any2)) ^ 2)) * (inv PI)).
  { apply (relu_layers_next.step_z__one_more (n) (dot any1 any2) (F)); [premise | premise | premise | first [exact H_cosine_pos_is_m1 | assert (G' : (1 + (dot any1 any2)) - (0) = (1 + dot any1 any2) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_cosine_pos_is_m1] | first [exact H_cosine_less_is_1 | assert (G' : (1) - (dot any1 any2) = (1) - (dot any1 any2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_cosine_less_is_1]]. }
  assert (G' : (F (1 + n) (dot any1 any2)) - ((F n (dot any1 any2) * ((1 / 2) * PI + asin (F n (dot any1 any2))) + sqrt (1 - (F n (dot any1 any2)) ^ 2)) * (inv PI)) = (F (1 + (n)) (dot any1 any2)) - (((asin (F (n) (dot any1 any2)) + (1 / 2) * PI) * (F (n) (dot any1 any2)) + sqrt (1 - (F (n) (dot any1 any2)) ^ 2)) * (inv PI))).
  { try assert (N3' : normal_form ((sqrt (1 - (F (n) (dot any1 any2)) ^ 2))) (sqrt (F n (dot any1 any2) + 1) * (sqrt (1 - F n (dot any1 any2))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F n (dot any1 any2) + 1) * sqrt (F n (dot any1 any2) + 1) = F n (dot any1 any2) + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n (dot any1 any2)) * sqrt (1 - F n (dot any1 any2)) = 1 - F n (dot any1 any2)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N4' : normal_form (sqrt (1 - (F n (dot any1 any2)) ^ 2)) (sqrt (F n (dot any1 any2) + 1) * (sqrt (1 - F n (dot any1 any2))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F n (dot any1 any2) + 1) * sqrt (F n (dot any1 any2) + 1) = F n (dot any1 any2) + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n (dot any1 any2)) * sqrt (1 - F n (dot any1 any2)) = 1 - F n (dot any1 any2)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [between, layer], by Instance:
  F(1 + n, <_1, _0>) = pi^(-1)*(F(n, <_1, _0>)*(1/2*pi + asin(F(n, <_1, _0>))) + (-F(n, <_1,
    _0>)^2 + 1)^(1/2)) for all uniform(C), X_0, Y_1
*)
Lemma step_between__layer (V : Space) (C_ : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot x x = 1)
    (H_y_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> tau >= dot x y)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> F (1 + n) (dot x y) = (F n (dot x y) * ((1 / 2) * PI + asin (F n (dot x y))) + sqrt (1 - (F n (dot x y)) ^ 2)) * (inv PI).
Proof.
  pose proof (step_across_pos_is_m1 (V) (C_) (X) (Y) label_C_ H_x_is_1__between H_y_is_1__between H_C_pos_1) as H_across_pos_is_m1.
  pose proof (step_across_less_is_1 (V) (C_) (tau) (X) (Y) label_C_ H_C_pos_1 H_between H_tau_pos_is_m1 H_tau_less_1) as H_across_less_is_1.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_across_pos_is_m1 as H_across_pos_is_m1'all; specialize (H_across_pos_is_m1 any0 D0 any1 D1 any2 D2).
  pose proof H_across_less_is_1 as H_across_less_is_1'all; specialize (H_across_less_is_1 any0 D0 any1 D1 any2 D2).
  assert (I' : F (1 + (n)) (dot any1 any2) = ((asin (F (n) (dot any1 any2)) + (1 / 2) * PI) * (F (n) (dot any1 any2)) + sqrt (1 - (F (n) (dot any1 any2)) ^ 2)) * (inv PI)).
  { apply (relu_layers_next.step_z__one_more (n) (dot any1 any2) (F)); [premise | premise | premise | first [exact H_across_pos_is_m1 | assert (G' : (1 + (dot any1 any2)) - (0) = (1 + dot any1 any2) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_across_pos_is_m1] | first [exact H_across_less_is_1 | assert (G' : (1) - (dot any1 any2) = (1) - (dot any1 any2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_across_less_is_1]]. }
  assert (G' : (F (1 + n) (dot any1 any2)) - ((F n (dot any1 any2) * ((1 / 2) * PI + asin (F n (dot any1 any2))) + sqrt (1 - (F n (dot any1 any2)) ^ 2)) * (inv PI)) = (F (1 + (n)) (dot any1 any2)) - (((asin (F (n) (dot any1 any2)) + (1 / 2) * PI) * (F (n) (dot any1 any2)) + sqrt (1 - (F (n) (dot any1 any2)) ^ 2)) * (inv PI))).
  { try assert (N3' : normal_form ((sqrt (1 - (F (n) (dot any1 any2)) ^ 2))) (sqrt (F n (dot any1 any2) + 1) * (sqrt (1 - F n (dot any1 any2))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F n (dot any1 any2) + 1) * sqrt (F n (dot any1 any2) + 1) = F n (dot any1 any2) + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n (dot any1 any2)) * sqrt (1 - F n (dot any1 any2)) = 1 - F n (dot any1 any2)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N4' : normal_form (sqrt (1 - (F n (dot any1 any2)) ^ 2)) (sqrt (F n (dot any1 any2) + 1) * (sqrt (1 - F n (dot any1 any2))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (F n (dot any1 any2) + 1) * sqrt (F n (dot any1 any2) + 1) = F n (dot any1 any2) + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n (dot any1 any2)) * sqrt (1 - F n (dot any1 any2)) = 1 - F n (dot any1 any2)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [chord within], by Linear:
  (1 - F(n, tau))*(1 - F(1 + n, <_1, _0>)) >= (1 - F(n, <_1, _0>))*(1 - F(1 + n, tau)) for all
    uniform(C), X_0, X_1
*)
Lemma step_chord_within (V : Space) (C_ : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_y_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x y >= tau)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> (1 - F n tau) * (1 - F (1 + n) (dot x y)) >= (1 - F n (dot x y)) * (1 - F (1 + n) tau).
Proof.
  pose proof (step_tau__one_more (n) (tau) (F) label_n H_first H_a_layer H_tau_pos_is_m1 H_tau_less_1) as H_tau__one_more.
  pose proof (step_f_below (V) (C_) (n) (tau) (F) (X) label_C_ label_n H_first H_a_layer H_x_is_1__within H_y_is_1__within H_C_pos_1 H_within H_tau_pos_is_m1 H_tau_less_1) as H_f_below.
  pose proof (step_within__layer (V) (C_) (n) (tau) (F) (X) label_C_ label_n H_first H_a_layer H_x_is_1__within H_y_is_1__within H_C_pos_1 H_within H_tau_pos_is_m1) as H_within__layer.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_f_below as H_f_below'all; specialize (H_f_below any0 D0 any1 D1 any2 D2).
  pose proof H_within__layer as H_within__layer'all; specialize (H_within__layer any0 D0 any1 D1 any2 D2).
  assert (P0' : 0 <= (1) * (((1 - (F n (dot any1 any2) * ((1 / 2) * PI + asin (F n (dot any1 any2))) + sqrt (1 - (F n (dot any1 any2)) ^ 2)) * (inv PI)) * (1 - F n tau)) - ((1 - F n (dot any1 any2)) * (1 - ((asin (F n tau) + (1 / 2) * PI) * (F n tau) + sqrt (1 - (F n tau) ^ 2)) * (inv PI))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((1 - F n tau) * (1 - F (1 + n) (dot any1 any2))) - ((1 - F n (dot any1 any2)) * (1 - F (1 + n) tau)) = (1) * (((1 - (F n (dot any1 any2) * ((1 / 2) * PI + asin (F n (dot any1 any2))) + sqrt (1 - (F n (dot any1 any2)) ^ 2)) * (inv PI)) * (1 - F n tau)) - ((1 - F n (dot any1 any2)) * (1 - ((asin (F n tau) + (1 / 2) * PI) * (F n tau) + sqrt (1 - (F n tau) ^ 2)) * (inv PI))))).
  { rewrite ?H_within__layer, ?H_tau__one_more.
    rewrite ?H_within__layer, ?H_tau__one_more.
    try assert (N2' : normal_form ((((asin (F n tau) + (1 / 2) * PI) * (F n tau) + sqrt (1 - (F n tau) ^ 2)) * (inv PI))) (asin (F n tau) * (F n tau) * (inv PI) + sqrt (1 - (F n tau) ^ 2) * (inv PI) + (1 / 2) * (F n tau))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    try assert (N3' : normal_form (((F n (dot any1 any2) * ((1 / 2) * PI + asin (F n (dot any1 any2))) + sqrt (1 - (F n (dot any1 any2)) ^ 2)) * (inv PI))) (F n (dot any1 any2) * (asin (F n (dot any1 any2))) * (inv PI) + sqrt (1 - (F n (dot any1 any2)) ^ 2) * (inv PI) + (1 / 2) * (F n (dot any1 any2)))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [chord between], by Linear:
  (1 - F(n, <_1, _0>))*(1 - F(1 + n, tau)) >= (1 - F(n, tau))*(1 - F(1 + n, <_1, _0>)) for all
    uniform(C), X_0, Y_1
*)
Lemma step_chord_between (V : Space) (C_ : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot x x = 1)
    (H_y_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> tau >= dot x y)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> (1 - F n (dot x y)) * (1 - F (1 + n) tau) >= (1 - F n tau) * (1 - F (1 + n) (dot x y)).
Proof.
  pose proof (step_tau__one_more (n) (tau) (F) label_n H_first H_a_layer H_tau_pos_is_m1 H_tau_less_1) as H_tau__one_more.
  pose proof (step_f_above (V) (C_) (n) (tau) (F) (X) (Y) label_C_ label_n H_first H_a_layer H_x_is_1__between H_y_is_1__between H_C_pos_1 H_between H_tau_pos_is_m1 H_tau_less_1) as H_f_above.
  pose proof (step_between__layer (V) (C_) (n) (tau) (F) (X) (Y) label_C_ label_n H_first H_a_layer H_x_is_1__between H_y_is_1__between H_C_pos_1 H_between H_tau_pos_is_m1 H_tau_less_1) as H_between__layer.
  intros any0 D0 any1 D1 any2 D2; draws.
  pose proof H_f_above as H_f_above'all; specialize (H_f_above any0 D0 any1 D1 any2 D2).
  pose proof H_between__layer as H_between__layer'all; specialize (H_between__layer any0 D0 any1 D1 any2 D2).
  assert (P0' : 0 <= (1) * (((1 - F n (dot any1 any2)) * (1 - ((asin (F n tau) + (1 / 2) * PI) * (F n tau) + sqrt (1 - (F n tau) ^ 2)) * (inv PI))) - ((1 - (F n (dot any1 any2) * ((1 / 2) * PI + asin (F n (dot any1 any2))) + sqrt (1 - (F n (dot any1 any2)) ^ 2)) * (inv PI)) * (1 - F n tau)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((1 - F n (dot any1 any2)) * (1 - F (1 + n) tau)) - ((1 - F n tau) * (1 - F (1 + n) (dot any1 any2))) = (1) * (((1 - F n (dot any1 any2)) * (1 - ((asin (F n tau) + (1 / 2) * PI) * (F n tau) + sqrt (1 - (F n tau) ^ 2)) * (inv PI))) - ((1 - (F n (dot any1 any2) * ((1 / 2) * PI + asin (F n (dot any1 any2))) + sqrt (1 - (F n (dot any1 any2)) ^ 2)) * (inv PI)) * (1 - F n tau)))).
  { rewrite ?H_between__layer, ?H_tau__one_more.
    rewrite ?H_between__layer, ?H_tau__one_more.
    try assert (N2' : normal_form (((F n (dot any1 any2) * ((1 / 2) * PI + asin (F n (dot any1 any2))) + sqrt (1 - (F n (dot any1 any2)) ^ 2)) * (inv PI))) (F n (dot any1 any2) * (asin (F n (dot any1 any2))) * (inv PI) + sqrt (1 - (F n (dot any1 any2)) ^ 2) * (inv PI) + (1 / 2) * (F n (dot any1 any2)))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    try assert (N3' : normal_form ((((asin (F n tau) + (1 / 2) * PI) * (F n tau) + sqrt (1 - (F n tau) ^ 2)) * (inv PI))) (asin (F n tau) * (F n tau) * (inv PI) + sqrt (1 - (F n tau) ^ 2) * (inv PI) + (1 / 2) * (F n tau))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean self], by Average:
  E[E[E[F(n, <x, x>); y ~ Xc]; x ~ Xc]; c ~ uniform(C)] = 1
*)
Lemma step_mean_self (V : Space) (C_ : R) (n : R) (F : R -> R -> R) (X : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_C_pos_1 : C_ > 1) :
  E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x x)))) = 1.
Proof.
  pose proof (step_self (V) (C_) (n) (F) (X) label_C_ label_n H_first H_a_layer H_x_is_1__within H_C_pos_1) as H_self.
  assert (P' : E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x x)))) = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1)))).
  { apply E_ext; intros d0 D0; draws.
    apply E_ext; intros d1 D1; draws.
    apply E_ext; intros d2 D2; draws.
    pose proof (H_self d0 D0 d1 D1 d2 D2) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : 1 = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1)))).
  { assert (S0' : 1 = 1).
    { first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1))) = 1).
    { transitivity (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1)))). { arrange. }
      assert (E0' : normal_form (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1)))) (1)).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_1 => (1) * (1))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (1).
          { transitivity (E (X r_1) (fun x => E (X r_1) (fun y => 1))). { arrange. }
            assert (E2' : normal_form (E (X r_1) (fun x => E (X r_1) (fun y => 1))) (1)).
            { unfold normal_form.
              transitivity (E (X r_1) (fun x_3 => (1) * (1))).
              { apply E_ext; intros x_3 D_x_3; draws.
                transitivity (1).
                { transitivity (E (X r_1) (fun x => 1)). { arrange. }
                  assert (E4' : normal_form (E (X r_1) (fun x => 1)) (1)).
                  { unfold normal_form.
                    transitivity (E (X r_1) (fun x_5 => (1) * (1))).
                    { apply E_ext; intros x_5 D_x_5; draws.
                      transitivity (1).
                      { first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity ((1) * (E (X r_1) (fun x_5 => 1))).
                    { linear. }
                    transitivity ((1) * (E (X r_1) (fun x => 1))). { arrange. }
                    assert (E6' : normal_form (E (X r_1) (fun x => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (X r_1) (fun x_3 => 1))).
              { linear. }
              transitivity ((1) * (E (X r_1) (fun x => 1))). { arrange. }
              assert (E7' : normal_form (E (X r_1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform C_) (fun r_1 => 1))).
        { linear. }
        transitivity ((1) * (E (uniform C_) (fun i => 1))). { arrange. }
        assert (E8' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (1). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [mean next self], by Average:
  E[E[E[F(1 + n, <x, x>); y ~ Xc]; x ~ Xc]; c ~ uniform(C)] = 1
*)
Lemma step_mean_next_self (V : Space) (C_ : R) (n : R) (F : R -> R -> R) (X : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_C_pos_1 : C_ > 1) :
  E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x x)))) = 1.
Proof.
  pose proof (step_next_self (V) (C_) (n) (F) (X) label_C_ label_n H_first H_a_layer H_x_is_1__within H_C_pos_1) as H_next_self.
  assert (P' : E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x x)))) = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1)))).
  { apply E_ext; intros d0 D0; draws.
    apply E_ext; intros d1 D1; draws.
    apply E_ext; intros d2 D2; draws.
    pose proof (H_next_self d0 D0 d1 D1 d2 D2) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : 1 = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1)))).
  { assert (S0' : 1 = 1).
    { first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1))) = 1).
    { transitivity (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1)))). { arrange. }
      assert (E0' : normal_form (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1)))) (1)).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_1 => (1) * (1))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (1).
          { transitivity (E (X r_1) (fun x => E (X r_1) (fun y => 1))). { arrange. }
            assert (E2' : normal_form (E (X r_1) (fun x => E (X r_1) (fun y => 1))) (1)).
            { unfold normal_form.
              transitivity (E (X r_1) (fun x_3 => (1) * (1))).
              { apply E_ext; intros x_3 D_x_3; draws.
                transitivity (1).
                { transitivity (E (X r_1) (fun x => 1)). { arrange. }
                  assert (E4' : normal_form (E (X r_1) (fun x => 1)) (1)).
                  { unfold normal_form.
                    transitivity (E (X r_1) (fun x_5 => (1) * (1))).
                    { apply E_ext; intros x_5 D_x_5; draws.
                      transitivity (1).
                      { first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity ((1) * (E (X r_1) (fun x_5 => 1))).
                    { linear. }
                    transitivity ((1) * (E (X r_1) (fun x => 1))). { arrange. }
                    assert (E6' : normal_form (E (X r_1) (fun x => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (X r_1) (fun x_3 => 1))).
              { linear. }
              transitivity ((1) * (E (X r_1) (fun x => 1))). { arrange. }
              assert (E7' : normal_form (E (X r_1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform C_) (fun r_1 => 1))).
        { linear. }
        transitivity ((1) * (E (uniform C_) (fun i => 1))). { arrange. }
        assert (E8' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (1). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [mean at most 1], by Average:
  1 >= E[E[E[F(n, <x, y>); y ~ Xc]; x ~ Xc]; c ~ uniform(C)]
*)
Lemma step_mean_at_most_1 (V : Space) (C_ : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_y_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x y >= tau)
    (H_tau_pos_is_m1 : 1 + tau >= 0) :
  1 >= E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))).
Proof.
  pose proof (step_within_at_most_1 (V) (C_) (n) (tau) (F) (X) label_C_ label_n H_first H_a_layer H_x_is_1__within H_y_is_1__within H_C_pos_1 H_within H_tau_pos_is_m1) as H_within_at_most_1.
  assert (P' : E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) <= E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1)))).
  { apply E_le; intros d0 D0; draws.
    apply E_le; intros d1 D1; draws.
    apply E_le; intros d2 D2; draws.
    pose proof (H_within_at_most_1 d0 D0 d1 D1 d2 D2) as K'; first [congruent_to K' | pointwise K']. }
  assert (A0' : 1 = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1)))).
  { assert (S0' : 1 = 1).
    { first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1))) = 1).
    { transitivity (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1)))). { arrange. }
      assert (E0' : normal_form (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1)))) (1)).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_1 => (1) * (1))).
        { apply E_ext; intros r_1 D_r_1; draws.
          transitivity (1).
          { transitivity (E (X r_1) (fun x => E (X r_1) (fun y => 1))). { arrange. }
            assert (E2' : normal_form (E (X r_1) (fun x => E (X r_1) (fun y => 1))) (1)).
            { unfold normal_form.
              transitivity (E (X r_1) (fun x_3 => (1) * (1))).
              { apply E_ext; intros x_3 D_x_3; draws.
                transitivity (1).
                { transitivity (E (X r_1) (fun x => 1)). { arrange. }
                  assert (E4' : normal_form (E (X r_1) (fun x => 1)) (1)).
                  { unfold normal_form.
                    transitivity (E (X r_1) (fun x_5 => (1) * (1))).
                    { apply E_ext; intros x_5 D_x_5; draws.
                      transitivity (1).
                      { first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity ((1) * (E (X r_1) (fun x_5 => 1))).
                    { linear. }
                    transitivity ((1) * (E (X r_1) (fun x => 1))). { arrange. }
                    assert (E6' : normal_form (E (X r_1) (fun x => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (X r_1) (fun x_3 => 1))).
              { linear. }
              transitivity ((1) * (E (X r_1) (fun x => 1))). { arrange. }
              assert (E7' : normal_form (E (X r_1) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform C_) (fun r_1 => 1))).
        { linear. }
        transitivity ((1) * (E (uniform C_) (fun i => 1))). { arrange. }
        assert (E8' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (1). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => 1)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [mean within], by Average:
  E[E[E[(1 - F(n, tau))*(1 - F(1 + n, <x, y>)); y ~ Xc]; x ~ Xc]; c ~ uniform(C)] >= E[E[E[(1 -
    F(n, <x, y>))*(1 - F(1 + n, tau)); y ~ Xc]; x ~ Xc]; c ~ uniform(C)]
*)
Lemma step_mean_within (V : Space) (C_ : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_y_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x y >= tau)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y))))) >= E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau)))).
Proof.
  pose proof (step_chord_within (V) (C_) (n) (tau) (F) (X) label_C_ label_n H_first H_a_layer H_x_is_1__within H_y_is_1__within H_C_pos_1 H_within H_tau_pos_is_m1 H_tau_less_1) as H_chord_within.
  assert (P' : E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau)))) <= E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y)))))).
  { apply E_le; intros d0 D0; draws.
    apply E_le; intros d1 D1; draws.
    apply E_le; intros d2 D2; draws.
    pose proof (H_chord_within d0 D0 d1 D1 d2 D2) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [mean between], by Average:
  E[E[E[(1 - F(n, <x, y>))*(1 - F(1 + n, tau)); y ~ Yc]; x ~ Xc]; c ~ uniform(C)] >= E[E[E[(1 -
    F(n, tau))*(1 - F(1 + n, <x, y>)); y ~ Yc]; x ~ Xc]; c ~ uniform(C)]
*)
Lemma step_mean_between (V : Space) (C_ : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot x x = 1)
    (H_y_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> tau >= dot x y)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau) :
  E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau)))) >= E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y))))).
Proof.
  pose proof (step_chord_between (V) (C_) (n) (tau) (F) (X) (Y) label_C_ label_n H_first H_a_layer H_x_is_1__between H_y_is_1__between H_C_pos_1 H_between H_tau_pos_is_m1 H_tau_less_1) as H_chord_between.
  assert (P' : E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y))))) <= E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau))))).
  { apply E_le; intros d0 D0; draws.
    apply E_le; intros d1 D1; draws.
    apply E_le; intros d2 D2; draws.
    pose proof (H_chord_between d0 D0 d1 D1 d2 D2) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [A <= 1], by Linear:
  1 >= A
*)
Lemma step_A_less_is_1 (V : Space) (A : R) (C_ : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_y_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x y >= tau)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_A : A = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))) :
  1 >= A.
Proof.
  pose proof (step_mean_at_most_1 (V) (C_) (n) (tau) (F) (X) label_C_ label_n H_first H_a_layer H_x_is_1__within H_y_is_1__within H_C_pos_1 H_within H_tau_pos_is_m1) as H_mean_at_most_1.
  assert (P0' : 0 <= (1) * ((1) - (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (1) - (A) = (1) * ((1) - (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))))).
  { enough (U' : 1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) = 1 * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))))).
    { transitivity (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))).
      { assert (C0' : A = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))).
        { rewrite H_A.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : 1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) = 1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))).
    { transitivity (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))) = 1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))).
    { transitivity (1 * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))))). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [within A], by Linear:
  (1 - F(n, tau))*(1 - A') >= (-A + 1)*(1 - F(1 + n, tau))
*)
Lemma step_within_A (V : Space) (A : R) (A' : R) (C_ : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_y_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x y >= tau)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau)
    (H_A : A = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))))
    (H_A' : A' = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))) :
  (1 - F n tau) * (1 - A') >= (1 - A) * (1 - F (1 + n) tau).
Proof.
  pose proof (step_mean_within (V) (C_) (n) (tau) (F) (X) label_C_ label_n H_first H_a_layer H_x_is_1__within H_y_is_1__within H_C_pos_1 H_within H_tau_pos_is_m1 H_tau_less_1) as H_mean_within.
  assert (P0' : 0 <= (1) * ((E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y)))))) - (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((1 - F n tau) * (1 - A')) - ((1 - A) * (1 - F (1 + n) tau)) = (1) * ((E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y)))))) - (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau))))))).
  { enough (U' : (1 - F n tau) * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))) - (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))) * (1 - F (1 + n) tau) = 1 * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y))))) - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau)))))).
    { transitivity ((1 - F n tau) * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))) - (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))) * (1 - F (1 + n) tau)).
      { assert (C0' : A = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))).
        { rewrite H_A.
          first [same | ring | arrange]. }
        assert (C1' : A' = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))).
        { rewrite H_A'.
          first [same | ring | arrange]. }
        rewrite C0', C1'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : (1 - F n tau) * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))) - (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))) * (1 - F (1 + n) tau) = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) * (F n tau) + F (1 + n) tau + E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) - F (1 + n) tau * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))) - F n tau).
    { transitivity ((1 - F n tau) * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))) - (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))) * (1 - F (1 + n) tau)). { arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y))))) - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau))))) = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) * (F n tau) + F (1 + n) tau + E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) - F (1 + n) tau * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))) - F n tau).
    { transitivity (1 * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y))))) - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau)))))). { arrange. }
      assert (E4' : normal_form (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau))))) (F (1 + n) tau * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))) + 1 - F (1 + n) tau - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_5 => (1) * (1) + (((-1) * (F (1 + n) tau)) * (1) + ((-1) * (E (X r_5) (fun x => E (X r_5) (fun y => F n (dot x y)))) + ((F (1 + n) tau) * (E (X r_5) (fun x => E (X r_5) (fun y => F n (dot x y))))))))).
        { apply E_ext; intros r_5 D_r_5; draws.
          transitivity (1 + F (1 + n) tau * (E (X r_5) (fun x => E (X r_5) (fun y => F n (dot x y)))) - F (1 + n) tau - E (X r_5) (fun x => E (X r_5) (fun y => F n (dot x y)))).
          { transitivity (E (X r_5) (fun x => E (X r_5) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau)))). { arrange. }
            assert (E6' : normal_form (E (X r_5) (fun x => E (X r_5) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau)))) (1 + F (1 + n) tau * (E (X r_5) (fun x => E (X r_5) (fun y => F n (dot x y)))) - F (1 + n) tau - E (X r_5) (fun x => E (X r_5) (fun y => F n (dot x y))))).
            { unfold normal_form.
              transitivity (E (X r_5) (fun x_7 => (1) * (1) + (((-1) * (F (1 + n) tau)) * (1) + ((-1) * (E (X r_5) (fun x => F n (dot x_7 x))) + ((F (1 + n) tau) * (E (X r_5) (fun x => F n (dot x_7 x)))))))).
              { apply E_ext; intros x_7 D_x_7; draws.
                transitivity (1 + E (X r_5) (fun x => F n (dot x_7 x)) * (F (1 + n) tau) - F (1 + n) tau - E (X r_5) (fun x => F n (dot x_7 x))).
                { transitivity (E (X r_5) (fun x => (1 - F n (dot x_7 x)) * (1 - F (1 + n) tau))). { arrange. }
                  assert (E8' : normal_form (E (X r_5) (fun x => (1 - F n (dot x_7 x)) * (1 - F (1 + n) tau))) (1 + E (X r_5) (fun x => F n (dot x_7 x)) * (F (1 + n) tau) - F (1 + n) tau - E (X r_5) (fun x => F n (dot x_7 x)))).
                  { unfold normal_form.
                    transitivity (E (X r_5) (fun x_9 => (1) * (1) + ((-1) * (F n (dot x_7 x_9)) + (((-1) * (F (1 + n) tau)) * (1) + ((F (1 + n) tau) * (F n (dot x_7 x_9))))))).
                    { apply E_ext; intros x_9 D_x_9; draws.
                      transitivity (1 + F n (dot x_7 x_9) * (F (1 + n) tau) - F (1 + n) tau - F n (dot x_7 x_9)).
                      { transitivity ((1 - F n (dot x_7 x_9)) * (1 - F (1 + n) tau)). { arrange. }
                        first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity ((1) * (E (X r_5) (fun x_9 => 1)) + ((-1) * (E (X r_5) (fun x_9 => F n (dot x_7 x_9))) + (((-1) * (F (1 + n) tau)) * (E (X r_5) (fun x_9 => 1)) + ((F (1 + n) tau) * (E (X r_5) (fun x_9 => F n (dot x_7 x_9))))))).
                    { linear. }
                    transitivity ((1) * (E (X r_5) (fun x => 1)) + ((-1) * (E (X r_5) (fun x => F n (dot x_7 x))) + (((-1) * (F (1 + n) tau)) * (E (X r_5) (fun x => 1)) + ((F (1 + n) tau) * (E (X r_5) (fun x => F n (dot x_7 x))))))). { arrange. }
                    assert (E10' : normal_form (E (X r_5) (fun x => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E11' : normal_form (E (X r_5) (fun x => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (X r_5) (fun x_7 => 1)) + (((-1) * (F (1 + n) tau)) * (E (X r_5) (fun x_7 => 1)) + ((-1) * (E (X r_5) (fun x_7 => E (X r_5) (fun x => F n (dot x_7 x)))) + ((F (1 + n) tau) * (E (X r_5) (fun x_7 => E (X r_5) (fun x => F n (dot x_7 x)))))))).
              { linear. }
              transitivity ((1) * (E (X r_5) (fun x => 1)) + (((-1) * (F (1 + n) tau)) * (E (X r_5) (fun x => 1)) + ((-1) * (E (X r_5) (fun x => E (X r_5) (fun y => F n (dot x y)))) + ((F (1 + n) tau) * (E (X r_5) (fun x => E (X r_5) (fun y => F n (dot x y)))))))). { arrange. }
              assert (E12' : normal_form (E (X r_5) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E13' : normal_form (E (X r_5) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform C_) (fun r_5 => 1)) + (((-1) * (F (1 + n) tau)) * (E (uniform C_) (fun r_5 => 1)) + ((-1) * (E (uniform C_) (fun r_5 => E (X r_5) (fun x => E (X r_5) (fun y => F n (dot x y))))) + ((F (1 + n) tau) * (E (uniform C_) (fun r_5 => E (X r_5) (fun x => E (X r_5) (fun y => F n (dot x y))))))))).
        { linear. }
        transitivity ((1) * (E (uniform C_) (fun i => 1)) + (((-1) * (F (1 + n) tau)) * (E (uniform C_) (fun i => 1)) + ((-1) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))) + ((F (1 + n) tau) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))))))). { arrange. }
        assert (E14' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E15' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      assert (E16' : normal_form (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y)))))) (1 + E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) * (F n tau) - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) - F n tau)).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_17 => (1) * (1) + ((-1) * (E (X r_17) (fun x => E (X r_17) (fun y => F (1 + n) (dot x y)))) + (((-1) * (F n tau)) * (1) + ((F n tau) * (E (X r_17) (fun x => E (X r_17) (fun y => F (1 + n) (dot x y))))))))).
        { apply E_ext; intros r_17 D_r_17; draws.
          transitivity (1 + F n tau * (E (X r_17) (fun x => E (X r_17) (fun y => F (1 + n) (dot x y)))) - E (X r_17) (fun x => E (X r_17) (fun y => F (1 + n) (dot x y))) - F n tau).
          { transitivity (E (X r_17) (fun x => E (X r_17) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y))))). { arrange. }
            assert (E18' : normal_form (E (X r_17) (fun x => E (X r_17) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y))))) (1 + F n tau * (E (X r_17) (fun x => E (X r_17) (fun y => F (1 + n) (dot x y)))) - E (X r_17) (fun x => E (X r_17) (fun y => F (1 + n) (dot x y))) - F n tau)).
            { unfold normal_form.
              transitivity (E (X r_17) (fun x_19 => (1) * (1) + ((-1) * (E (X r_17) (fun x => F (1 + n) (dot x_19 x))) + (((-1) * (F n tau)) * (1) + ((F n tau) * (E (X r_17) (fun x => F (1 + n) (dot x_19 x)))))))).
              { apply E_ext; intros x_19 D_x_19; draws.
                transitivity (F n tau * (E (X r_17) (fun x => F (1 + n) (dot x_19 x))) + 1 - E (X r_17) (fun x => F (1 + n) (dot x_19 x)) - F n tau).
                { transitivity (E (X r_17) (fun x => (1 - F n tau) * (1 - F (1 + n) (dot x_19 x)))). { arrange. }
                  assert (E20' : normal_form (E (X r_17) (fun x => (1 - F n tau) * (1 - F (1 + n) (dot x_19 x)))) (F n tau * (E (X r_17) (fun x => F (1 + n) (dot x_19 x))) + 1 - E (X r_17) (fun x => F (1 + n) (dot x_19 x)) - F n tau)).
                  { unfold normal_form.
                    transitivity (E (X r_17) (fun x_21 => (-1) * (F (1 + n) (dot x_19 x_21)) + ((1) * (1) + ((F n tau) * (F (1 + n) (dot x_19 x_21)) + (((-1) * (F n tau)) * (1)))))).
                    { apply E_ext; intros x_21 D_x_21; draws.
                      transitivity (1 + F (1 + n) (dot x_19 x_21) * (F n tau) - F (1 + n) (dot x_19 x_21) - F n tau).
                      { transitivity ((1 - F n tau) * (1 - F (1 + n) (dot x_19 x_21))). { arrange. }
                        first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity ((-1) * (E (X r_17) (fun x_21 => F (1 + n) (dot x_19 x_21))) + ((1) * (E (X r_17) (fun x_21 => 1)) + ((F n tau) * (E (X r_17) (fun x_21 => F (1 + n) (dot x_19 x_21))) + (((-1) * (F n tau)) * (E (X r_17) (fun x_21 => 1)))))).
                    { linear. }
                    transitivity ((-1) * (E (X r_17) (fun x => F (1 + n) (dot x_19 x))) + ((1) * (E (X r_17) (fun x => 1)) + ((F n tau) * (E (X r_17) (fun x => F (1 + n) (dot x_19 x))) + (((-1) * (F n tau)) * (E (X r_17) (fun x => 1)))))). { arrange. }
                    assert (E22' : normal_form (E (X r_17) (fun x => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E23' : normal_form (E (X r_17) (fun x => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (X r_17) (fun x_19 => 1)) + ((-1) * (E (X r_17) (fun x_19 => E (X r_17) (fun x => F (1 + n) (dot x_19 x)))) + (((-1) * (F n tau)) * (E (X r_17) (fun x_19 => 1)) + ((F n tau) * (E (X r_17) (fun x_19 => E (X r_17) (fun x => F (1 + n) (dot x_19 x)))))))).
              { linear. }
              transitivity ((1) * (E (X r_17) (fun x => 1)) + ((-1) * (E (X r_17) (fun x => E (X r_17) (fun y => F (1 + n) (dot x y)))) + (((-1) * (F n tau)) * (E (X r_17) (fun x => 1)) + ((F n tau) * (E (X r_17) (fun x => E (X r_17) (fun y => F (1 + n) (dot x y)))))))). { arrange. }
              assert (E24' : normal_form (E (X r_17) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E25' : normal_form (E (X r_17) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform C_) (fun r_17 => 1)) + ((-1) * (E (uniform C_) (fun r_17 => E (X r_17) (fun x => E (X r_17) (fun y => F (1 + n) (dot x y))))) + (((-1) * (F n tau)) * (E (uniform C_) (fun r_17 => 1)) + ((F n tau) * (E (uniform C_) (fun r_17 => E (X r_17) (fun x => E (X r_17) (fun y => F (1 + n) (dot x y))))))))).
        { linear. }
        transitivity ((1) * (E (uniform C_) (fun i => 1)) + ((-1) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))) + (((-1) * (F n tau)) * (E (uniform C_) (fun i => 1)) + ((F n tau) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))))))). { arrange. }
        assert (E26' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E27' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity ((1 - F n tau) * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))) - (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))) * (1 - F (1 + n) tau)). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y))))) - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau)))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [between D], by Linear:
  (1 - D)*(1 - F(1 + n, tau)) >= (1 - F(n, tau))*(1 - D')
*)
Lemma step_between_D (V : Space) (C_ : R) (D : R) (D' : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot x x = 1)
    (H_y_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> tau >= dot x y)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau)
    (H_D : D = E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y)))))
    (H_D' : D' = E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y))))) :
  (1 - D) * (1 - F (1 + n) tau) >= (1 - F n tau) * (1 - D').
Proof.
  pose proof (step_mean_between (V) (C_) (n) (tau) (F) (X) (Y) label_C_ label_n H_first H_a_layer H_x_is_1__between H_y_is_1__between H_C_pos_1 H_between H_tau_pos_is_m1 H_tau_less_1) as H_mean_between.
  assert (P0' : 0 <= (1) * ((E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau))))) - (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y)))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : ((1 - D) * (1 - F (1 + n) tau)) - ((1 - F n tau) * (1 - D')) = (1) * ((E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau))))) - (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y)))))))).
  { enough (U' : (1 - F (1 + n) tau) * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))) - (1 - F n tau) * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y))))) = 1 * (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y))))))).
    { transitivity ((1 - F (1 + n) tau) * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))) - (1 - F n tau) * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))).
      { assert (C0' : D = E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))).
        { rewrite H_D.
          first [same | ring | arrange]. }
        assert (C1' : D' = E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y))))).
        { rewrite H_D'.
          first [same | ring | arrange]. }
        rewrite C0', C1'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : (1 - F (1 + n) tau) * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))) - (1 - F n tau) * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y))))) = E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) + F n tau + E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F n (dot x y)))) * (F (1 + n) tau) - F (1 + n) tau - E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) * (F n tau) - E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F n (dot x y))))).
    { transitivity ((1 - F (1 + n) tau) * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))) - (1 - F n tau) * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))). { arrange. }
      assert (E2' : normal_form (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y))))) (E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_3 => (1) * (E (X r_3) (fun x => E (Y r_3) (fun y => F (1 + n) (dot x y)))))).
        { apply E_ext; intros r_3 D_r_3; draws.
          transitivity (E (X r_3) (fun x => E (Y r_3) (fun y => F (1 + n) (dot x y)))).
          { transitivity (E (X r_3) (fun x => E (Y r_3) (fun y => F (1 + n) (dot x y)))). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform C_) (fun r_3 => E (X r_3) (fun x => E (Y r_3) (fun y => F (1 + n) (dot x y)))))).
        { linear. }
        transitivity ((1) * (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))). { arrange. }
        assert (E5' : normal_form (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y))))) (E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))))).
        { unfold normal_form.
          transitivity (E (uniform C_) (fun r_3 => E (X r_3) (fun x_6 => E (Y r_3) (fun x_7 => (F (1 + n) (dot x_6 x_7)))))).
          { apply E_ext; intros r_3 D_r_3; draws.
            transitivity (E (X r_3) (fun x_6 => (1) * (E (Y r_3) (fun x => F (1 + n) (dot x_6 x))))).
            { etransitivity; [| symmetry; exact (E_scale (X r_3) (1) (fun x_6 => E (Y r_3) (fun x => F (1 + n) (dot x_6 x))))]; arrange. }
            apply E_ext; intros x_6 D_x_6; draws.
            transitivity (E (Y r_3) (fun x_7 => (1) * (F (1 + n) (dot x_6 x_7)))).
            { etransitivity; [| symmetry; exact (E_scale (Y r_3) (1) (fun x_7 => F (1 + n) (dot x_6 x_7)))]; arrange. }
            apply E_ext; intros x_7 D_x_7; draws.
            arrange. }
          transitivity (E (uniform C_) (fun r_3 => E (Y r_3) (fun x_7 => E (X r_3) (fun x_6 => (F (1 + n) (dot x_6 x_7)))))).
          { apply E_ext; intros r_3 ?; exact (E_swap (X r_3) (Y r_3) (fun x_6 x_7 => (F (1 + n) (dot x_6 x_7)))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      assert (E8' : normal_form (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))) (E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F n (dot x y)))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_9 => (1) * (E (Y r_9) (fun x => E (X r_9) (fun y => F n (dot x y)))))).
        { apply E_ext; intros r_9 D_r_9; draws.
          transitivity (E (Y r_9) (fun x => E (X r_9) (fun y => F n (dot x y)))).
          { transitivity (E (X r_9) (fun x => E (Y r_9) (fun y => F n (dot x y)))). { arrange. }
            assert (E10' : normal_form (E (X r_9) (fun x => E (Y r_9) (fun y => F n (dot x y)))) (E (Y r_9) (fun x => E (X r_9) (fun y => F n (dot x y))))).
            { unfold normal_form.
              transitivity (E (X r_9) (fun x_11 => (1) * (E (Y r_9) (fun x => F n (dot x_11 x))))).
              { apply E_ext; intros x_11 D_x_11; draws.
                transitivity (E (Y r_9) (fun x => F n (dot x_11 x))).
                { transitivity (E (Y r_9) (fun x => F n (dot x_11 x))). { arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (X r_9) (fun x_11 => E (Y r_9) (fun x => F n (dot x_11 x))))).
              { linear. }
              transitivity ((1) * (E (X r_9) (fun x => E (Y r_9) (fun y => F n (dot x y))))). { arrange. }
              assert (E13' : normal_form (E (X r_9) (fun x => E (Y r_9) (fun y => F n (dot x y)))) (E (Y r_9) (fun x => E (X r_9) (fun y => F n (dot x y))))).
              { unfold normal_form.
                transitivity (E (X r_9) (fun x_11 => E (Y r_9) (fun x_14 => (F n (dot x_11 x_14))))).
                { apply E_ext; intros x_11 D_x_11; draws.
                  transitivity (E (Y r_9) (fun x_14 => (1) * (F n (dot x_11 x_14)))).
                  { etransitivity; [| symmetry; exact (E_scale (Y r_9) (1) (fun x_14 => F n (dot x_11 x_14)))]; arrange. }
                  apply E_ext; intros x_14 D_x_14; draws.
                  arrange. }
                transitivity (E (Y r_9) (fun x_14 => E (X r_9) (fun x_11 => (F n (dot x_11 x_14))))).
                { exact (E_swap (X r_9) (Y r_9) (fun x_11 x_14 => (F n (dot x_11 x_14)))). }
                repeat (apply E_ext; intros); arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (uniform C_) (fun r_9 => E (Y r_9) (fun x => E (X r_9) (fun y => F n (dot x y)))))).
        { linear. }
        transitivity ((1) * (E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F n (dot x y)))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y)))))) = E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) + F n tau + E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F n (dot x y)))) * (F (1 + n) tau) - F (1 + n) tau - E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) * (F n tau) - E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F n (dot x y))))).
    { transitivity (1 * (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y))))))). { arrange. }
      assert (E15' : normal_form (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y)))))) (1 + E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) * (F n tau) - E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) - F n tau)).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_16 => (-1) * (E (Y r_16) (fun x => E (X r_16) (fun y => F (1 + n) (dot x y)))) + ((1) * (1) + ((F n tau) * (E (Y r_16) (fun x => E (X r_16) (fun y => F (1 + n) (dot x y)))) + (((-1) * (F n tau)) * (1)))))).
        { apply E_ext; intros r_16 D_r_16; draws.
          transitivity (1 + E (Y r_16) (fun x => E (X r_16) (fun y => F (1 + n) (dot x y))) * (F n tau) - E (Y r_16) (fun x => E (X r_16) (fun y => F (1 + n) (dot x y))) - F n tau).
          { transitivity (E (X r_16) (fun x => E (Y r_16) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y))))). { arrange. }
            assert (E17' : normal_form (E (X r_16) (fun x => E (Y r_16) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y))))) (1 + E (Y r_16) (fun x => E (X r_16) (fun y => F (1 + n) (dot x y))) * (F n tau) - E (Y r_16) (fun x => E (X r_16) (fun y => F (1 + n) (dot x y))) - F n tau)).
            { unfold normal_form.
              transitivity (E (X r_16) (fun x_18 => (1) * (1) + ((-1) * (E (Y r_16) (fun x => F (1 + n) (dot x_18 x))) + (((-1) * (F n tau)) * (1) + ((F n tau) * (E (Y r_16) (fun x => F (1 + n) (dot x_18 x)))))))).
              { apply E_ext; intros x_18 D_x_18; draws.
                transitivity (1 + E (Y r_16) (fun x => F (1 + n) (dot x_18 x)) * (F n tau) - E (Y r_16) (fun x => F (1 + n) (dot x_18 x)) - F n tau).
                { transitivity (E (Y r_16) (fun x => (1 - F n tau) * (1 - F (1 + n) (dot x_18 x)))). { arrange. }
                  assert (E19' : normal_form (E (Y r_16) (fun x => (1 - F n tau) * (1 - F (1 + n) (dot x_18 x)))) (1 + E (Y r_16) (fun x => F (1 + n) (dot x_18 x)) * (F n tau) - E (Y r_16) (fun x => F (1 + n) (dot x_18 x)) - F n tau)).
                  { unfold normal_form.
                    transitivity (E (Y r_16) (fun x_20 => (-1) * (F (1 + n) (dot x_18 x_20)) + ((1) * (1) + ((F n tau) * (F (1 + n) (dot x_18 x_20)) + (((-1) * (F n tau)) * (1)))))).
                    { apply E_ext; intros x_20 D_x_20; draws.
                      transitivity (1 + F (1 + n) (dot x_18 x_20) * (F n tau) - F (1 + n) (dot x_18 x_20) - F n tau).
                      { transitivity ((1 - F n tau) * (1 - F (1 + n) (dot x_18 x_20))). { arrange. }
                        first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity ((-1) * (E (Y r_16) (fun x_20 => F (1 + n) (dot x_18 x_20))) + ((1) * (E (Y r_16) (fun x_20 => 1)) + ((F n tau) * (E (Y r_16) (fun x_20 => F (1 + n) (dot x_18 x_20))) + (((-1) * (F n tau)) * (E (Y r_16) (fun x_20 => 1)))))).
                    { linear. }
                    transitivity ((-1) * (E (Y r_16) (fun x => F (1 + n) (dot x_18 x))) + ((1) * (E (Y r_16) (fun x => 1)) + ((F n tau) * (E (Y r_16) (fun x => F (1 + n) (dot x_18 x))) + (((-1) * (F n tau)) * (E (Y r_16) (fun x => 1)))))). { arrange. }
                    assert (E21' : normal_form (E (Y r_16) (fun x => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E22' : normal_form (E (Y r_16) (fun x => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (X r_16) (fun x_18 => 1)) + ((-1) * (E (X r_16) (fun x_18 => E (Y r_16) (fun x => F (1 + n) (dot x_18 x)))) + (((-1) * (F n tau)) * (E (X r_16) (fun x_18 => 1)) + ((F n tau) * (E (X r_16) (fun x_18 => E (Y r_16) (fun x => F (1 + n) (dot x_18 x)))))))).
              { linear. }
              transitivity ((1) * (E (X r_16) (fun x => 1)) + ((-1) * (E (X r_16) (fun x => E (Y r_16) (fun y => F (1 + n) (dot x y)))) + (((-1) * (F n tau)) * (E (X r_16) (fun x => 1)) + ((F n tau) * (E (X r_16) (fun x => E (Y r_16) (fun y => F (1 + n) (dot x y)))))))). { arrange. }
              assert (E23' : normal_form (E (X r_16) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E24' : normal_form (E (X r_16) (fun x => E (Y r_16) (fun y => F (1 + n) (dot x y)))) (E (Y r_16) (fun x => E (X r_16) (fun y => F (1 + n) (dot x y))))).
              { unfold normal_form.
                transitivity (E (X r_16) (fun x_18 => E (Y r_16) (fun x_25 => (F (1 + n) (dot x_18 x_25))))).
                { apply E_ext; intros x_18 D_x_18; draws.
                  transitivity (E (Y r_16) (fun x_25 => (1) * (F (1 + n) (dot x_18 x_25)))).
                  { etransitivity; [| symmetry; exact (E_scale (Y r_16) (1) (fun x_25 => F (1 + n) (dot x_18 x_25)))]; arrange. }
                  apply E_ext; intros x_25 D_x_25; draws.
                  arrange. }
                transitivity (E (Y r_16) (fun x_25 => E (X r_16) (fun x_18 => (F (1 + n) (dot x_18 x_25))))).
                { exact (E_swap (X r_16) (Y r_16) (fun x_18 x_25 => (F (1 + n) (dot x_18 x_25)))). }
                repeat (apply E_ext; intros); arrange. }
              assert (E26' : normal_form (E (X r_16) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E27' : normal_form (E (X r_16) (fun x => E (Y r_16) (fun y => F (1 + n) (dot x y)))) (E (Y r_16) (fun x => E (X r_16) (fun y => F (1 + n) (dot x y))))).
              { unfold normal_form.
                transitivity (E (X r_16) (fun x_18 => E (Y r_16) (fun x_28 => (F (1 + n) (dot x_18 x_28))))).
                { apply E_ext; intros x_18 D_x_18; draws.
                  transitivity (E (Y r_16) (fun x_28 => (1) * (F (1 + n) (dot x_18 x_28)))).
                  { etransitivity; [| symmetry; exact (E_scale (Y r_16) (1) (fun x_28 => F (1 + n) (dot x_18 x_28)))]; arrange. }
                  apply E_ext; intros x_28 D_x_28; draws.
                  arrange. }
                transitivity (E (Y r_16) (fun x_28 => E (X r_16) (fun x_18 => (F (1 + n) (dot x_18 x_28))))).
                { exact (E_swap (X r_16) (Y r_16) (fun x_18 x_28 => (F (1 + n) (dot x_18 x_28)))). }
                repeat (apply E_ext; intros); arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-1) * (E (uniform C_) (fun r_16 => E (Y r_16) (fun x => E (X r_16) (fun y => F (1 + n) (dot x y))))) + ((1) * (E (uniform C_) (fun r_16 => 1)) + ((F n tau) * (E (uniform C_) (fun r_16 => E (Y r_16) (fun x => E (X r_16) (fun y => F (1 + n) (dot x y))))) + (((-1) * (F n tau)) * (E (uniform C_) (fun r_16 => 1)))))).
        { linear. }
        transitivity ((-1) * (E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))) + ((1) * (E (uniform C_) (fun i => 1)) + ((F n tau) * (E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))) + (((-1) * (F n tau)) * (E (uniform C_) (fun i => 1)))))). { arrange. }
        assert (E29' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E30' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      assert (E31' : normal_form (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau))))) (1 + E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F n (dot x y)))) * (F (1 + n) tau) - F (1 + n) tau - E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F n (dot x y)))))).
      { unfold normal_form.
        transitivity (E (uniform C_) (fun r_32 => (-1) * (E (Y r_32) (fun x => E (X r_32) (fun y => F n (dot x y)))) + ((F (1 + n) tau) * (E (Y r_32) (fun x => E (X r_32) (fun y => F n (dot x y)))) + ((1) * (1) + (((-1) * (F (1 + n) tau)) * (1)))))).
        { apply E_ext; intros r_32 D_r_32; draws.
          transitivity (F (1 + n) tau * (E (Y r_32) (fun x => E (X r_32) (fun y => F n (dot x y)))) + 1 - F (1 + n) tau - E (Y r_32) (fun x => E (X r_32) (fun y => F n (dot x y)))).
          { transitivity (E (X r_32) (fun x => E (Y r_32) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau)))). { arrange. }
            assert (E33' : normal_form (E (X r_32) (fun x => E (Y r_32) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau)))) (F (1 + n) tau * (E (Y r_32) (fun x => E (X r_32) (fun y => F n (dot x y)))) + 1 - F (1 + n) tau - E (Y r_32) (fun x => E (X r_32) (fun y => F n (dot x y))))).
            { unfold normal_form.
              transitivity (E (X r_32) (fun x_34 => (1) * (1) + (((-1) * (F (1 + n) tau)) * (1) + ((-1) * (E (Y r_32) (fun x => F n (dot x_34 x))) + ((F (1 + n) tau) * (E (Y r_32) (fun x => F n (dot x_34 x)))))))).
              { apply E_ext; intros x_34 D_x_34; draws.
                transitivity (1 + F (1 + n) tau * (E (Y r_32) (fun x => F n (dot x_34 x))) - E (Y r_32) (fun x => F n (dot x_34 x)) - F (1 + n) tau).
                { transitivity (E (Y r_32) (fun x => (1 - F n (dot x_34 x)) * (1 - F (1 + n) tau))). { arrange. }
                  assert (E35' : normal_form (E (Y r_32) (fun x => (1 - F n (dot x_34 x)) * (1 - F (1 + n) tau))) (1 + F (1 + n) tau * (E (Y r_32) (fun x => F n (dot x_34 x))) - E (Y r_32) (fun x => F n (dot x_34 x)) - F (1 + n) tau)).
                  { unfold normal_form.
                    transitivity (E (Y r_32) (fun x_36 => (1) * (1) + (((-1) * (F (1 + n) tau)) * (1) + ((-1) * (F n (dot x_34 x_36)) + ((F (1 + n) tau) * (F n (dot x_34 x_36))))))).
                    { apply E_ext; intros x_36 D_x_36; draws.
                      transitivity (1 + F n (dot x_34 x_36) * (F (1 + n) tau) - F (1 + n) tau - F n (dot x_34 x_36)).
                      { transitivity ((1 - F n (dot x_34 x_36)) * (1 - F (1 + n) tau)). { arrange. }
                        first [put; solve [ring] | first [arrange | equal]]. }
                      arrange. }
                    transitivity ((1) * (E (Y r_32) (fun x_36 => 1)) + (((-1) * (F (1 + n) tau)) * (E (Y r_32) (fun x_36 => 1)) + ((-1) * (E (Y r_32) (fun x_36 => F n (dot x_34 x_36))) + ((F (1 + n) tau) * (E (Y r_32) (fun x_36 => F n (dot x_34 x_36))))))).
                    { linear. }
                    transitivity ((1) * (E (Y r_32) (fun x => 1)) + (((-1) * (F (1 + n) tau)) * (E (Y r_32) (fun x => 1)) + ((-1) * (E (Y r_32) (fun x => F n (dot x_34 x))) + ((F (1 + n) tau) * (E (Y r_32) (fun x => F n (dot x_34 x))))))). { arrange. }
                    assert (E37' : normal_form (E (Y r_32) (fun x => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    assert (E38' : normal_form (E (Y r_32) (fun x => 1)) (1)).
                    { unfold normal_form.
                      apply E_const. }
                    arrange. }
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (X r_32) (fun x_34 => 1)) + (((-1) * (F (1 + n) tau)) * (E (X r_32) (fun x_34 => 1)) + ((-1) * (E (X r_32) (fun x_34 => E (Y r_32) (fun x => F n (dot x_34 x)))) + ((F (1 + n) tau) * (E (X r_32) (fun x_34 => E (Y r_32) (fun x => F n (dot x_34 x)))))))).
              { linear. }
              transitivity ((1) * (E (X r_32) (fun x => 1)) + (((-1) * (F (1 + n) tau)) * (E (X r_32) (fun x => 1)) + ((-1) * (E (X r_32) (fun x => E (Y r_32) (fun y => F n (dot x y)))) + ((F (1 + n) tau) * (E (X r_32) (fun x => E (Y r_32) (fun y => F n (dot x y)))))))). { arrange. }
              assert (E39' : normal_form (E (X r_32) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E40' : normal_form (E (X r_32) (fun x => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E41' : normal_form (E (X r_32) (fun x => E (Y r_32) (fun y => F n (dot x y)))) (E (Y r_32) (fun x => E (X r_32) (fun y => F n (dot x y))))).
              { unfold normal_form.
                transitivity (E (X r_32) (fun x_34 => E (Y r_32) (fun x_42 => (F n (dot x_34 x_42))))).
                { apply E_ext; intros x_34 D_x_34; draws.
                  transitivity (E (Y r_32) (fun x_42 => (1) * (F n (dot x_34 x_42)))).
                  { etransitivity; [| symmetry; exact (E_scale (Y r_32) (1) (fun x_42 => F n (dot x_34 x_42)))]; arrange. }
                  apply E_ext; intros x_42 D_x_42; draws.
                  arrange. }
                transitivity (E (Y r_32) (fun x_42 => E (X r_32) (fun x_34 => (F n (dot x_34 x_42))))).
                { exact (E_swap (X r_32) (Y r_32) (fun x_34 x_42 => (F n (dot x_34 x_42)))). }
                repeat (apply E_ext; intros); arrange. }
              assert (E43' : normal_form (E (X r_32) (fun x => E (Y r_32) (fun y => F n (dot x y)))) (E (Y r_32) (fun x => E (X r_32) (fun y => F n (dot x y))))).
              { unfold normal_form.
                transitivity (E (X r_32) (fun x_34 => E (Y r_32) (fun x_44 => (F n (dot x_34 x_44))))).
                { apply E_ext; intros x_34 D_x_34; draws.
                  transitivity (E (Y r_32) (fun x_44 => (1) * (F n (dot x_34 x_44)))).
                  { etransitivity; [| symmetry; exact (E_scale (Y r_32) (1) (fun x_44 => F n (dot x_34 x_44)))]; arrange. }
                  apply E_ext; intros x_44 D_x_44; draws.
                  arrange. }
                transitivity (E (Y r_32) (fun x_44 => E (X r_32) (fun x_34 => (F n (dot x_34 x_44))))).
                { exact (E_swap (X r_32) (Y r_32) (fun x_34 x_44 => (F n (dot x_34 x_44)))). }
                repeat (apply E_ext; intros); arrange. }
              arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-1) * (E (uniform C_) (fun r_32 => E (Y r_32) (fun x => E (X r_32) (fun y => F n (dot x y))))) + ((F (1 + n) tau) * (E (uniform C_) (fun r_32 => E (Y r_32) (fun x => E (X r_32) (fun y => F n (dot x y))))) + ((1) * (E (uniform C_) (fun r_32 => 1)) + (((-1) * (F (1 + n) tau)) * (E (uniform C_) (fun r_32 => 1)))))).
        { linear. }
        transitivity ((-1) * (E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F n (dot x y))))) + ((F (1 + n) tau) * (E (uniform C_) (fun i => E (Y i) (fun x => E (X i) (fun y => F n (dot x y))))) + ((1) * (E (uniform C_) (fun i => 1)) + (((-1) * (F (1 + n) tau)) * (E (uniform C_) (fun i => 1)))))). { arrange. }
        assert (E45' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E46' : normal_form (E (uniform C_) (fun i => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity ((1 - F (1 + n) tau) * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))) - (1 - F n tau) * (1 - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n (dot x y)) * (1 - F (1 + n) tau)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => (1 - F n tau) * (1 - F (1 + n) (dot x y))))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [C - 1], by Linear:
  C - 1 > 0
*)
Lemma step_C_m_1 (C_ : R)
    (label_C_ : label C_)
    (H_C_pos_1 : C_ > 1) :
  C_ - 1 > 0.
Proof.
  assert (P0' : 0 < (1) * ((C_) - (1))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (C_ - 1) - (0) = (1) * ((C_) - (1))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [A > D], by Linear:
  A - D > 0
*)
Lemma step_A_pos_D (V : Space) (A : R) (C_ : R) (D : R) (n : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_C_pos_1 : C_ > 1)
    (H_apart : (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))) > 0)
    (H_A : A = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))))
    (H_D : D = E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))) :
  A - D > 0.
Proof.
  pose proof (step_C_m_1 (C_) label_C_ H_C_pos_1) as H_C_m_1.
  try assert (0 < C_ - 1) by first [sign].
  assert (P0' : 0 < (C_ * (inv (C_ - 1))) * (((1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y)))))) - (0))) by (apply Rmult_lt_0_compat; [first [sign] | lra]).
  assert (G' : (A - D) - (0) = (C_ * (inv (C_ - 1))) * (((1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y)))))) - (0))).
  { assert (U' : forall z0' z1' : R, (A = (z1')) -> (D = (z0')) -> (C_ > 1) -> ((((1 - inv C_) * ((z1') - (z0')))) > 0) -> (C_ - 1 > 0) -> (A - D) - 0 = (C_ * (inv (C_ - 1)) * ((1 - inv C_) * ((z1') - (z0')) - 0))).
    { clear - D A C_ label_C_.
      intros z0' z1' H_A H_D H_C_pos_1 H_apart H_C_m_1.
      rewrite ?H_A, ?H_D.
      rewrite ?H_A, ?H_D.
      try assert (0 < C_ - 1) by first [sign].
      assert (Z0' : C_ - 1 <> 0) by (apply positive_ne; first [sign]).
      assert (Z1' : C_ <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]. }
    pose proof (U' (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))) (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))))) as V'.
    specialize (V' ltac:(says H_A)).
    specialize (V' ltac:(says H_D)).
    specialize (V' ltac:(says H_C_pos_1)).
    specialize (V' ltac:(says H_apart)).
    specialize (V' ltac:(says H_C_m_1)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [A' > D'], by Linear:
  A' - D' > 0
*)
Lemma step_A_pos_D' (V : Space) (A' : R) (C_ : R) (D' : R) (n : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_C_pos_1 : C_ > 1)
    (H_apart__one_more : (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y))))) > 0)
    (H_A' : A' = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))))
    (H_D' : D' = E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y))))) :
  A' - D' > 0.
Proof.
  pose proof (step_C_m_1 (C_) label_C_ H_C_pos_1) as H_C_m_1.
  try assert (0 < C_ - 1) by first [sign].
  assert (P0' : 0 < (C_ * (inv (C_ - 1))) * (((1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))) - (0))) by (apply Rmult_lt_0_compat; [first [sign] | lra]).
  assert (G' : (A' - D') - (0) = (C_ * (inv (C_ - 1))) * (((1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))) - (0))).
  { assert (U' : forall z0' z1' : R, (A' = (z0')) -> (D' = (z1')) -> (C_ > 1) -> ((((1 - inv C_) * ((z0') - (z1')))) > 0) -> (C_ - 1 > 0) -> (A' - D') - 0 = (C_ * (inv (C_ - 1)) * ((1 - inv C_) * ((z0') - (z1')) - 0))).
    { clear - C_ A' D' label_C_.
      intros z0' z1' H_A' H_D' H_C_pos_1 H_apart__one_more H_C_m_1.
      rewrite ?H_A', ?H_D'.
      rewrite ?H_A', ?H_D'.
      try assert (0 < C_ - 1) by first [sign].
      assert (Z0' : C_ <> 0) by (apply positive_ne; sign).
      assert (Z1' : C_ - 1 <> 0) by (apply positive_ne; first [sign]).
      first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal]. }
    pose proof (U' (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))) (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))) as V'.
    specialize (V' ltac:(says H_A')).
    specialize (V' ltac:(says H_D')).
    specialize (V' ltac:(says H_C_pos_1)).
    specialize (V' ltac:(says H_apart__one_more)).
    specialize (V' ltac:(says H_C_m_1)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [D < 1], by Linear:
  1 - D > 0
*)
Lemma step_D_less_1 (V : Space) (A : R) (C_ : R) (D : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_y_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x y >= tau)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_apart : (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))) > 0)
    (H_A : A = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))))
    (H_D : D = E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))) :
  1 - D > 0.
Proof.
  pose proof (step_A_less_is_1 (V) (A) (C_) (n) (tau) (F) (X) label_C_ label_n H_first H_a_layer H_x_is_1__within H_y_is_1__within H_C_pos_1 H_within H_tau_pos_is_m1 H_A) as H_A_less_is_1.
  pose proof (step_A_pos_D (V) (A) (C_) (D) (n) (F) (X) (Y) label_C_ label_n H_C_pos_1 H_apart H_A H_D) as H_A_pos_D.
  assert (P0' : 0 <= (1) * ((1) - (A))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 < (1) * ((A - D) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1 - D) - (0) = (1) * ((1) - (A)) + (1) * ((A - D) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [product], by Linear:
  (1 - D)*(1 - A') >= (-A + 1)*(1 - D')
*)
Lemma step_product (V : Space) (A : R) (A' : R) (C_ : R) (D : R) (D' : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_y_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot y y = 1)
    (H_x_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot x x = 1)
    (H_y_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x y >= tau)
    (H_between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> tau >= dot x y)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau)
    (H_apart : (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))) > 0)
    (H_A : A = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))))
    (H_A' : A' = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))))
    (H_D : D = E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y)))))
    (H_D' : D' = E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y))))) :
  (1 - D) * (1 - A') >= (1 - A) * (1 - D').
Proof.
  pose proof (step_gap (n) (tau) (F) label_n H_first H_a_layer H_tau_pos_is_m1 H_tau_less_1) as H_gap.
  pose proof (step_A_less_is_1 (V) (A) (C_) (n) (tau) (F) (X) label_C_ label_n H_first H_a_layer H_x_is_1__within H_y_is_1__within H_C_pos_1 H_within H_tau_pos_is_m1 H_A) as H_A_less_is_1.
  pose proof (step_within_A (V) (A) (A') (C_) (n) (tau) (F) (X) label_C_ label_n H_first H_a_layer H_x_is_1__within H_y_is_1__within H_C_pos_1 H_within H_tau_pos_is_m1 H_tau_less_1 H_A H_A') as H_within_A.
  pose proof (step_between_D (V) (C_) (D) (D') (n) (tau) (F) (X) (Y) label_C_ label_n H_first H_a_layer H_x_is_1__between H_y_is_1__between H_C_pos_1 H_between H_tau_pos_is_m1 H_tau_less_1 H_D H_D') as H_between_D.
  pose proof (step_D_less_1 (V) (A) (C_) (D) (n) (tau) (F) (X) (Y) label_C_ label_n H_first H_a_layer H_x_is_1__within H_y_is_1__within H_C_pos_1 H_within H_tau_pos_is_m1 H_apart H_A H_D) as H_D_less_1.
  try assert (0 < 1 - F n tau) by first [sign].
  assert (P0' : 0 <= ((1 - D) * (inv (1 - F n tau))) * (((1 - F n tau) * (1 - A')) - ((1 - A) * (1 - F (1 + n) tau)))) by (apply Rmult_le_pos; [first [sign] | lra]).
  try assert (0 < 1 - F n tau) by first [sign].
  assert (P1' : 0 <= ((1 - A) * (inv (1 - F n tau))) * (((1 - D) * (1 - F (1 + n) tau)) - ((1 - F n tau) * (1 - D')))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (G' : ((1 - D) * (1 - A')) - ((1 - A) * (1 - D')) = ((1 - D) * (inv (1 - F n tau))) * (((1 - F n tau) * (1 - A')) - ((1 - A) * (1 - F (1 + n) tau))) + ((1 - A) * (inv (1 - F n tau))) * (((1 - D) * (1 - F (1 + n) tau)) - ((1 - F n tau) * (1 - D')))).
  { try assert (0 < 1 - F n tau) by first [sign].
    try assert (F n tau - 1 < 0) by first [sign].
    try assert (N0' : normal_form (inv (1 - F n tau)) ((-1) * (inv (F n tau - 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : F n tau - 1 <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : F n tau - 1 <> 0) by (apply negative_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [1 - A], by Algebra:
  W = -A + 1
*)
Lemma step_s_1_m_A (V : Space) (A : R) (C_ : R) (W : R) (n : R) (F : R -> R -> R) (X : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_C_pos_1 : C_ > 1)
    (H_A : A = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))))
    (H_W : W = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x x) - F n (dot x y))))) :
  W = 1 - A.
Proof.
  pose proof (step_mean_self (V) (C_) (n) (F) (X) label_C_ label_n H_first H_a_layer H_x_is_1__within H_C_pos_1) as H_mean_self.
  enough (U' : E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x x) - F n (dot x y)))) = 1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))).
  { transitivity (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x x) - F n (dot x y))))).
    { assert (C0' : W = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x x) - F n (dot x y))))).
      { rewrite H_W.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : A = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))).
    { rewrite H_A.
      first [same | ring | arrange]. }
    rewrite C1'.
    first [same | ring | arrange]. }
  assert (S0' : E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x x) - F n (dot x y)))) = E (uniform C_) (fun i => E (X i) (fun x => F n (dot x x))) - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))).
  { transitivity (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x x) - F n (dot x y))))). { arrange. }
    assert (E2' : normal_form (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x x) - F n (dot x y))))) (E (uniform C_) (fun i => E (X i) (fun x => F n (dot x x))) - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))))).
    { unfold normal_form.
      transitivity (E (uniform C_) (fun r_3 => (-1) * (E (X r_3) (fun x => E (X r_3) (fun y => F n (dot x y)))) + ((1) * (E (X r_3) (fun x => F n (dot x x)))))).
      { apply E_ext; intros r_3 D_r_3; draws.
        transitivity (E (X r_3) (fun x => F n (dot x x)) - E (X r_3) (fun x => E (X r_3) (fun y => F n (dot x y)))).
        { transitivity (E (X r_3) (fun x => E (X r_3) (fun y => F n (dot x x) - F n (dot x y)))). { arrange. }
          assert (E4' : normal_form (E (X r_3) (fun x => E (X r_3) (fun y => F n (dot x x) - F n (dot x y)))) (E (X r_3) (fun x => F n (dot x x)) - E (X r_3) (fun x => E (X r_3) (fun y => F n (dot x y))))).
          { unfold normal_form.
            transitivity (E (X r_3) (fun x_5 => (-1) * (E (X r_3) (fun x => F n (dot x_5 x))) + ((1) * (F n (dot x_5 x_5))))).
            { apply E_ext; intros x_5 D_x_5; draws.
              transitivity (F n (dot x_5 x_5) - E (X r_3) (fun x => F n (dot x_5 x))).
              { transitivity (E (X r_3) (fun x => F n (dot x_5 x_5) - F n (dot x_5 x))). { arrange. }
                assert (E6' : normal_form (E (X r_3) (fun x => F n (dot x_5 x_5) - F n (dot x_5 x))) (F n (dot x_5 x_5) - E (X r_3) (fun x => F n (dot x_5 x)))).
                { unfold normal_form.
                  transitivity (E (X r_3) (fun x_7 => (-1) * (F n (dot x_5 x_7)) + ((F n (dot x_5 x_5)) * (1)))).
                  { apply E_ext; intros x_7 D_x_7; draws.
                    transitivity (F n (dot x_5 x_5) - F n (dot x_5 x_7)).
                    { transitivity (F n (dot x_5 x_5) - F n (dot x_5 x_7)). { arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((-1) * (E (X r_3) (fun x_7 => F n (dot x_5 x_7))) + ((F n (dot x_5 x_5)) * (E (X r_3) (fun x_7 => 1)))).
                  { linear. }
                  transitivity ((-1) * (E (X r_3) (fun x => F n (dot x_5 x))) + ((F n (dot x_5 x_5)) * (E (X r_3) (fun x => 1)))). { arrange. }
                  assert (E8' : normal_form (E (X r_3) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((-1) * (E (X r_3) (fun x_5 => E (X r_3) (fun x => F n (dot x_5 x)))) + ((1) * (E (X r_3) (fun x_5 => F n (dot x_5 x_5))))).
            { linear. }
            transitivity ((-1) * (E (X r_3) (fun x => E (X r_3) (fun y => F n (dot x y)))) + ((1) * (E (X r_3) (fun x => F n (dot x x))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E (uniform C_) (fun r_3 => E (X r_3) (fun x => E (X r_3) (fun y => F n (dot x y))))) + ((1) * (E (uniform C_) (fun r_3 => E (X r_3) (fun x => F n (dot x x)))))).
      { linear. }
      transitivity ((-1) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))) + ((1) * (E (uniform C_) (fun i => E (X i) (fun x => F n (dot x x)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) = 1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))).
  { transitivity (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x x) - F n (dot x y))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L10' : E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x x)))) = E (uniform C_) (fun i => E (X i) (fun x => F n (dot x x)))).
  { transitivity (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x x))))). { arrange. }
    assert (E10' : normal_form (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x x))))) (E (uniform C_) (fun i => E (X i) (fun x => F n (dot x x))))).
    { unfold normal_form.
      transitivity (E (uniform C_) (fun r_11 => (1) * (E (X r_11) (fun x => F n (dot x x))))).
      { apply E_ext; intros r_11 D_r_11; draws.
        transitivity (E (X r_11) (fun x => F n (dot x x))).
        { transitivity (E (X r_11) (fun x => E (X r_11) (fun y => F n (dot x x)))). { arrange. }
          assert (E12' : normal_form (E (X r_11) (fun x => E (X r_11) (fun y => F n (dot x x)))) (E (X r_11) (fun x => F n (dot x x)))).
          { unfold normal_form.
            transitivity (E (X r_11) (fun x_13 => (1) * (F n (dot x_13 x_13)))).
            { apply E_ext; intros x_13 D_x_13; draws.
              transitivity (F n (dot x_13 x_13)).
              { transitivity (E (X r_11) (fun x => F n (dot x_13 x_13))). { arrange. }
                assert (E14' : normal_form (E (X r_11) (fun x => F n (dot x_13 x_13))) (F n (dot x_13 x_13))).
                { unfold normal_form.
                  transitivity (E (X r_11) (fun x_15 => (F n (dot x_13 x_13)) * (1))).
                  { apply E_ext; intros x_15 D_x_15; draws.
                    transitivity (F n (dot x_13 x_13)).
                    { transitivity (F n (dot x_13 x_13)). { arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((F n (dot x_13 x_13)) * (E (X r_11) (fun x_15 => 1))).
                  { linear. }
                  transitivity ((F n (dot x_13 x_13)) * (E (X r_11) (fun x => 1))). { arrange. }
                  assert (E16' : normal_form (E (X r_11) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (X r_11) (fun x_13 => F n (dot x_13 x_13)))).
            { linear. }
            transitivity ((1) * (E (X r_11) (fun x => F n (dot x x)))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (uniform C_) (fun r_11 => E (X r_11) (fun x => F n (dot x x))))).
      { linear. }
      transitivity ((1) * (E (uniform C_) (fun i => E (X i) (fun x => F n (dot x x))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : 1 = 1).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x x)))) = 1) by says H_mean_self.
  assert (R1' : (E (uniform C_) (fun i => E (X i) (fun x => F n (dot x x)))) - (1) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  apply (by_combination _ _ ((1) * ((E (uniform C_) (fun i => E (X i) (fun x => F n (dot x x)))) - (1)))); [| rewrite R1'; ring].
  first [put; solve [ring] | equal].
Qed.

(** Step [1 - A'], by Algebra:
  W' = 1 - A'
*)
Lemma step_s_1_m_A' (V : Space) (A' : R) (C_ : R) (W' : R) (n : R) (F : R -> R -> R) (X : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_C_pos_1 : C_ > 1)
    (H_A' : A' = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))))
    (H_W' : W' = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x x) - F (1 + n) (dot x y))))) :
  W' = 1 - A'.
Proof.
  pose proof (step_mean_next_self (V) (C_) (n) (F) (X) label_C_ label_n H_first H_a_layer H_x_is_1__within H_C_pos_1) as H_mean_next_self.
  enough (U' : E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x x) - F (1 + n) (dot x y)))) = 1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))).
  { transitivity (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x x) - F (1 + n) (dot x y))))).
    { assert (C0' : W' = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x x) - F (1 + n) (dot x y))))).
      { rewrite H_W'.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : A' = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))).
    { rewrite H_A'.
      first [same | ring | arrange]. }
    rewrite C1'.
    first [same | ring | arrange]. }
  assert (S0' : E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x x) - F (1 + n) (dot x y)))) = E (uniform C_) (fun i => E (X i) (fun x => F (1 + n) (dot x x))) - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))).
  { transitivity (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x x) - F (1 + n) (dot x y))))). { arrange. }
    assert (E2' : normal_form (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x x) - F (1 + n) (dot x y))))) (E (uniform C_) (fun i => E (X i) (fun x => F (1 + n) (dot x x))) - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))))).
    { unfold normal_form.
      transitivity (E (uniform C_) (fun r_3 => (-1) * (E (X r_3) (fun x => E (X r_3) (fun y => F (1 + n) (dot x y)))) + ((1) * (E (X r_3) (fun x => F (1 + n) (dot x x)))))).
      { apply E_ext; intros r_3 D_r_3; draws.
        transitivity (E (X r_3) (fun x => F (1 + n) (dot x x)) - E (X r_3) (fun x => E (X r_3) (fun y => F (1 + n) (dot x y)))).
        { transitivity (E (X r_3) (fun x => E (X r_3) (fun y => F (1 + n) (dot x x) - F (1 + n) (dot x y)))). { arrange. }
          assert (E4' : normal_form (E (X r_3) (fun x => E (X r_3) (fun y => F (1 + n) (dot x x) - F (1 + n) (dot x y)))) (E (X r_3) (fun x => F (1 + n) (dot x x)) - E (X r_3) (fun x => E (X r_3) (fun y => F (1 + n) (dot x y))))).
          { unfold normal_form.
            transitivity (E (X r_3) (fun x_5 => (-1) * (E (X r_3) (fun x => F (1 + n) (dot x_5 x))) + ((1) * (F (1 + n) (dot x_5 x_5))))).
            { apply E_ext; intros x_5 D_x_5; draws.
              transitivity (F (1 + n) (dot x_5 x_5) - E (X r_3) (fun x => F (1 + n) (dot x_5 x))).
              { transitivity (E (X r_3) (fun x => F (1 + n) (dot x_5 x_5) - F (1 + n) (dot x_5 x))). { arrange. }
                assert (E6' : normal_form (E (X r_3) (fun x => F (1 + n) (dot x_5 x_5) - F (1 + n) (dot x_5 x))) (F (1 + n) (dot x_5 x_5) - E (X r_3) (fun x => F (1 + n) (dot x_5 x)))).
                { unfold normal_form.
                  transitivity (E (X r_3) (fun x_7 => (-1) * (F (1 + n) (dot x_5 x_7)) + ((F (1 + n) (dot x_5 x_5)) * (1)))).
                  { apply E_ext; intros x_7 D_x_7; draws.
                    transitivity (F (1 + n) (dot x_5 x_5) - F (1 + n) (dot x_5 x_7)).
                    { transitivity (F (1 + n) (dot x_5 x_5) - F (1 + n) (dot x_5 x_7)). { arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((-1) * (E (X r_3) (fun x_7 => F (1 + n) (dot x_5 x_7))) + ((F (1 + n) (dot x_5 x_5)) * (E (X r_3) (fun x_7 => 1)))).
                  { linear. }
                  transitivity ((-1) * (E (X r_3) (fun x => F (1 + n) (dot x_5 x))) + ((F (1 + n) (dot x_5 x_5)) * (E (X r_3) (fun x => 1)))). { arrange. }
                  assert (E8' : normal_form (E (X r_3) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((-1) * (E (X r_3) (fun x_5 => E (X r_3) (fun x => F (1 + n) (dot x_5 x)))) + ((1) * (E (X r_3) (fun x_5 => F (1 + n) (dot x_5 x_5))))).
            { linear. }
            transitivity ((-1) * (E (X r_3) (fun x => E (X r_3) (fun y => F (1 + n) (dot x y)))) + ((1) * (E (X r_3) (fun x => F (1 + n) (dot x x))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E (uniform C_) (fun r_3 => E (X r_3) (fun x => E (X r_3) (fun y => F (1 + n) (dot x y))))) + ((1) * (E (uniform C_) (fun r_3 => E (X r_3) (fun x => F (1 + n) (dot x x)))))).
      { linear. }
      transitivity ((-1) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))) + ((1) * (E (uniform C_) (fun i => E (X i) (fun x => F (1 + n) (dot x x)))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) = 1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))).
  { transitivity (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x x) - F (1 + n) (dot x y))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (1 - E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L10' : E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x x)))) = E (uniform C_) (fun i => E (X i) (fun x => F (1 + n) (dot x x)))).
  { transitivity (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x x))))). { arrange. }
    assert (E10' : normal_form (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x x))))) (E (uniform C_) (fun i => E (X i) (fun x => F (1 + n) (dot x x))))).
    { unfold normal_form.
      transitivity (E (uniform C_) (fun r_11 => (1) * (E (X r_11) (fun x => F (1 + n) (dot x x))))).
      { apply E_ext; intros r_11 D_r_11; draws.
        transitivity (E (X r_11) (fun x => F (1 + n) (dot x x))).
        { transitivity (E (X r_11) (fun x => E (X r_11) (fun y => F (1 + n) (dot x x)))). { arrange. }
          assert (E12' : normal_form (E (X r_11) (fun x => E (X r_11) (fun y => F (1 + n) (dot x x)))) (E (X r_11) (fun x => F (1 + n) (dot x x)))).
          { unfold normal_form.
            transitivity (E (X r_11) (fun x_13 => (1) * (F (1 + n) (dot x_13 x_13)))).
            { apply E_ext; intros x_13 D_x_13; draws.
              transitivity (F (1 + n) (dot x_13 x_13)).
              { transitivity (E (X r_11) (fun x => F (1 + n) (dot x_13 x_13))). { arrange. }
                assert (E14' : normal_form (E (X r_11) (fun x => F (1 + n) (dot x_13 x_13))) (F (1 + n) (dot x_13 x_13))).
                { unfold normal_form.
                  transitivity (E (X r_11) (fun x_15 => (F (1 + n) (dot x_13 x_13)) * (1))).
                  { apply E_ext; intros x_15 D_x_15; draws.
                    transitivity (F (1 + n) (dot x_13 x_13)).
                    { transitivity (F (1 + n) (dot x_13 x_13)). { arrange. }
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((F (1 + n) (dot x_13 x_13)) * (E (X r_11) (fun x_15 => 1))).
                  { linear. }
                  transitivity ((F (1 + n) (dot x_13 x_13)) * (E (X r_11) (fun x => 1))). { arrange. }
                  assert (E16' : normal_form (E (X r_11) (fun x => 1)) (1)).
                  { unfold normal_form.
                    apply E_const. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (X r_11) (fun x_13 => F (1 + n) (dot x_13 x_13)))).
            { linear. }
            transitivity ((1) * (E (X r_11) (fun x => F (1 + n) (dot x x)))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (uniform C_) (fun r_11 => E (X r_11) (fun x => F (1 + n) (dot x x))))).
      { linear. }
      transitivity ((1) * (E (uniform C_) (fun i => E (X i) (fun x => F (1 + n) (dot x x))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : 1 = 1).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x x)))) = 1) by says H_mean_next_self.
  assert (R1' : (E (uniform C_) (fun i => E (X i) (fun x => F (1 + n) (dot x x)))) - (1) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  apply (by_combination _ _ ((1) * ((E (uniform C_) (fun i => E (X i) (fun x => F (1 + n) (dot x x)))) - (1)))); [| rewrite R1'; ring].
  first [put; solve [ring] | equal].
Qed.

(** Step [A - D], by Algebra:
  B = (1 - C^(-1))*(A - D)
*)
Lemma step_A_m_D (V : Space) (A : R) (B : R) (C_ : R) (D : R) (n : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_C_pos_1 : C_ > 1)
    (H_A : A = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))))
    (H_D : D = E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y)))))
    (H_B : B = (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y)))))) :
  B = (1 - inv C_) * (A - D).
Proof.
  assert (U' : forall z0' z1' : R, (B = (((1 - inv C_) * ((z1') - (z0'))))) -> (A = (z1')) -> (D = (z0')) -> (C_ > 1) -> B = (1 - inv C_) * (A - D)).
  { clear - B D A C_ label_C_.
    intros z0' z1' H_B H_A H_D H_C_pos_1.
    rewrite ?H_B, ?H_A, ?H_D.
    rewrite ?H_B, ?H_A, ?H_D.
    try assert (N21' : normal_form ((((1 - inv C_) * ((z1') - (z0'))))) ((z0') * (inv C_) + (z1') - (z1') * (inv C_) - (z0'))) by (unfold normal_form; first [put; solve [ring] | equal]).
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))) (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))))) as V'.
  specialize (V' ltac:(says H_B)).
  specialize (V' ltac:(says H_A)).
  specialize (V' ltac:(says H_D)).
  specialize (V' ltac:(says H_C_pos_1)).
  rearranged V'.
Qed.

(** Step [A' - D'], by Algebra:
  B' = (A' - D')*(1 - C^(-1))
*)
Lemma step_A_m_D' (V : Space) (A' : R) (B' : R) (C_ : R) (D' : R) (n : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_C_pos_1 : C_ > 1)
    (H_A' : A' = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))))
    (H_D' : D' = E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))
    (H_B' : B' = (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))) :
  B' = (A' - D') * (1 - inv C_).
Proof.
  assert (U' : forall z0' z1' : R, (B' = (((1 - inv C_) * ((z0') - (z1'))))) -> (A' = (z0')) -> (D' = (z1')) -> (C_ > 1) -> B' = (A' - D') * (1 - inv C_)).
  { clear - C_ A' D' B' label_C_.
    intros z0' z1' H_B' H_A' H_D' H_C_pos_1.
    rewrite ?H_B', ?H_A', ?H_D'.
    rewrite ?H_B', ?H_A', ?H_D'.
    try assert (N20' : normal_form ((((1 - inv C_) * ((z0') - (z1'))))) ((z0') + (z1') * (inv C_) - (z1') - (z0') * (inv C_))) by (unfold normal_form; first [put; solve [ring] | equal]).
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))) (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))) as V'.
  specialize (V' ltac:(says H_B')).
  specialize (V' ltac:(says H_A')).
  specialize (V' ltac:(says H_D')).
  specialize (V' ltac:(says H_C_pos_1)).
  rearranged V'.
Qed.

(** Step [B > 0], by Linear:
  B > 0
*)
Lemma step_B_pos_0 (V : Space) (B : R) (C_ : R) (n : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_apart : (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))) > 0)
    (H_B : B = (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y)))))) :
  B > 0.
Proof.
  assert (P0' : 0 < (1) * (((1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y)))))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B) - (0) = (1) * (((1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y)))))) - (0))).
  { assert (U' : forall z0' z1' : R, (B = (((1 - inv C_) * ((z1') - (z0'))))) -> ((((1 - inv C_) * ((z1') - (z0')))) > 0) -> B - 0 = (1 * ((1 - inv C_) * ((z1') - (z0')) - 0))).
    { clear - B C_ label_C_.
      intros z0' z1' H_B H_apart.
      rewrite ?H_B.
      try assert (N17' : normal_form ((((1 - inv C_) * ((z1') - (z0'))))) ((z0') * (inv C_) + (z1') - (z1') * (inv C_) - (z0'))) by (unfold normal_form; first [put; solve [ring] | equal]).
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))) (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))))) as V'.
    specialize (V' ltac:(says H_B)).
    specialize (V' ltac:(says H_apart)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [B' > 0], by Linear:
  B' > 0
*)
Lemma step_B_pos_0' (V : Space) (B' : R) (C_ : R) (n : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_apart__one_more : (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y))))) > 0)
    (H_B' : B' = (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))) :
  B' > 0.
Proof.
  assert (P0' : 0 < (1) * (((1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (B') - (0) = (1) * (((1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))) - (0))).
  { assert (U' : forall z0' z1' : R, (B' = (((1 - inv C_) * ((z0') - (z1'))))) -> ((((1 - inv C_) * ((z0') - (z1')))) > 0) -> B' - 0 = (1 * ((1 - inv C_) * ((z0') - (z1')) - 0))).
    { clear - C_ B' label_C_.
      intros z0' z1' H_B' H_apart__one_more.
      rewrite ?H_B'.
      try assert (N16' : normal_form ((((1 - inv C_) * ((z0') - (z1'))))) ((z0') + (z1') * (inv C_) - (z1') - (z0') * (inv C_))) by (unfold normal_form; first [put; solve [ring] | equal]).
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y))))) (E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))) as V'.
    specialize (V' ltac:(says H_B')).
    specialize (V' ltac:(says H_apart__one_more)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Linear:
  B'^(-1)*W' >= W*B^(-1)
*)
Lemma step_theorem (V : Space) (A : R) (A' : R) (B : R) (B' : R) (C_ : R) (D : R) (D' : R) (W : R) (W' : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_y_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot y y = 1)
    (H_x_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot x x = 1)
    (H_y_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x y >= tau)
    (H_between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> tau >= dot x y)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau)
    (H_apart : (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))) > 0)
    (H_apart__one_more : (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y))))) > 0)
    (H_A : A = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))))
    (H_A' : A' = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))))
    (H_D : D = E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y)))))
    (H_D' : D' = E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))
    (H_W : W = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x x) - F n (dot x y)))))
    (H_W' : W' = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x x) - F (1 + n) (dot x y)))))
    (H_B : B = (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))))
    (H_B' : B' = (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))) :
  W' * (inv B') >= W * (inv B).
Proof.
  pose proof (step_C_m_1 (C_) label_C_ H_C_pos_1) as H_C_m_1.
  pose proof (step_A_pos_D (V) (A) (C_) (D) (n) (F) (X) (Y) label_C_ label_n H_C_pos_1 H_apart H_A H_D) as H_A_pos_D.
  pose proof (step_A_pos_D' (V) (A') (C_) (D') (n) (F) (X) (Y) label_C_ label_n H_C_pos_1 H_apart__one_more H_A' H_D') as H_A_pos_D'.
  pose proof (step_product (V) (A) (A') (C_) (D) (D') (n) (tau) (F) (X) (Y) label_C_ label_n H_first H_a_layer H_x_is_1__within H_y_is_1__within H_x_is_1__between H_y_is_1__between H_C_pos_1 H_within H_between H_tau_pos_is_m1 H_tau_less_1 H_apart H_A H_A' H_D H_D') as H_product.
  pose proof (step_s_1_m_A (V) (A) (C_) (W) (n) (F) (X) label_C_ label_n H_first H_a_layer H_x_is_1__within H_C_pos_1 H_A H_W) as H_s_1_m_A.
  pose proof (step_s_1_m_A' (V) (A') (C_) (W') (n) (F) (X) label_C_ label_n H_first H_a_layer H_x_is_1__within H_C_pos_1 H_A' H_W') as H_s_1_m_A'.
  pose proof (step_A_m_D (V) (A) (B) (C_) (D) (n) (F) (X) (Y) label_C_ label_n H_C_pos_1 H_A H_D H_B) as H_A_m_D.
  pose proof (step_A_m_D' (V) (A') (B') (C_) (D') (n) (F) (X) (Y) label_C_ label_n H_C_pos_1 H_A' H_D' H_B') as H_A_m_D'.
  pose proof (step_B_pos_0 (V) (B) (C_) (n) (F) (X) (Y) label_C_ label_n H_apart H_B) as H_B_pos_0.
  pose proof (step_B_pos_0' (V) (B') (C_) (n) (F) (X) (Y) label_C_ label_n H_apart__one_more H_B') as H_B_pos_0'.
  try assert (0 < C_ - 1) by first [sign].
  try assert (0 < A' - D') by first [sign].
  try assert (0 < A - D) by first [sign].
  assert (P0' : 0 <= (C_ * (inv (A' - D')) * (inv (A - D)) * (inv (C_ - 1))) * (((1 - D) * (1 - A')) - ((1 - A) * (1 - D')))) by (apply Rmult_le_pos; [first [sign] | lra]).
  assert (G' : (W' * (inv B')) - (W * (inv B)) = (C_ * (inv (A' - D')) * (inv (A - D)) * (inv (C_ - 1))) * (((1 - D) * (1 - A')) - ((1 - A) * (1 - D')))).
  { rewrite ?H_s_1_m_A, ?H_s_1_m_A', ?H_A_m_D, ?H_A_m_D'.
    rewrite ?H_s_1_m_A, ?H_s_1_m_A', ?H_A_m_D, ?H_A_m_D'.
    try assert (0 < C_ - 1) by first [sign].
    try assert (0 < A' - D') by first [sign].
    try assert (0 < A - D) by first [sign].
    try assert (0 < D + A * C_ - A - D * C_) by first [seen | sign_form ((C_ - 1) * (A - D)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N4' : normal_form ((inv (((1 - inv C_) * (A - D))))) (C_ * (inv (D + A * C_ - A - D * C_)))) by first [(unfold normal_form; replace (((1 - inv C_) * (A - D))) with ((D + A * C_ - A - D * C_) * (inv C_)) by (assert (Z0' : C_ <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
    try assert (A' + C_ * D' - C_ * A' - D' < 0) by first [seen | sign_form ((-1) * (A' - D') * (C_ - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N5' : normal_form ((inv (((A' - D') * (1 - inv C_))))) ((-1) * C_ * (inv (A' + C_ * D' - C_ * A' - D')))) by first [(unfold normal_form; replace (((A' - D') * (1 - inv C_))) with ((-1) * (A' + C_ * D' - C_ * A' - D') * (inv C_)) by (assert (Z0' : C_ <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]); inverse) | normal].
    try assert (D' - A' < 0) by first [sign].
    try assert (N6' : normal_form (inv (A' - D')) ((-1) * (inv (D' - A')))) by first [apply inv_is; [nonzero | (assert (Z0' : D' - A' <> 0) by (apply negative_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : A' + C_ * D' - C_ * A' - D' <> 0) by (apply negative_ne; first [seen | sign_form ((-1) * (A' - D') * (C_ - 1)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z1' : D + A * C_ - A - D * C_ <> 0) by (apply positive_ne; first [seen | sign_form ((C_ - 1) * (A - D)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z2' : A - D <> 0) by (apply positive_ne; first [sign]).
    assert (Z3' : D' - A' <> 0) by (apply negative_ne; first [sign]).
    assert (Z4' : C_ - 1 <> 0) by (apply positive_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'), ?(inv_at _ Z3'), ?(inv_at _ Z4'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (A : R) (A' : R) (B : R) (B' : R) (C_ : R) (D : R) (D' : R) (W : R) (W' : R) (n : R) (tau : R) (F : R -> R -> R) (X : R -> law V) (Y : R -> law V)
    (label_C_ : label C_)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_x_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x x = 1)
    (H_y_is_1__within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot y y = 1)
    (H_x_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot x x = 1)
    (H_y_is_1__between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> dot y y = 1)
    (H_C_pos_1 : C_ > 1)
    (H_within : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (X i) y -> dot x y >= tau)
    (H_between : forall i : R, drawn (uniform C_) i -> forall x : V, drawn (X i) x -> forall y : V, drawn (Y i) y -> tau >= dot x y)
    (H_tau_pos_is_m1 : 1 + tau >= 0)
    (H_tau_less_1 : 1 > tau)
    (H_apart : (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))) > 0)
    (H_apart__one_more : (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y))))) > 0)
    (H_A : A = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))))
    (H_A' : A' = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))))
    (H_D : D = E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y)))))
    (H_D' : D' = E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))
    (H_W : W = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x x) - F n (dot x y)))))
    (H_W' : W' = E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x x) - F (1 + n) (dot x y)))))
    (H_B : B = (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F n (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F n (dot x y))))))
    (H_B' : B' = (1 - inv C_) * (E (uniform C_) (fun i => E (X i) (fun x => E (X i) (fun y => F (1 + n) (dot x y)))) - E (uniform C_) (fun i => E (X i) (fun x => E (Y i) (fun y => F (1 + n) (dot x y)))))) :
  W' * (inv B') >= W * (inv B).
Proof. exact (step_theorem (V) (A) (A') (B) (B') (C_) (D) (D') (W) (W') (n) (tau) (F) (X) (Y) label_C_ label_n H_first H_a_layer H_x_is_1__within H_y_is_1__within H_x_is_1__between H_y_is_1__between H_C_pos_1 H_within H_between H_tau_pos_is_m1 H_tau_less_1 H_apart H_apart__one_more H_A H_A' H_D H_D' H_W H_W' H_B H_B'). Qed.
