(** ERF, mirrored isotropic classes: means of $G$ and of $Q/G$ of an input with itself, by tilts (erf-itself)

  Given [D > 0]: D > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Then E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + N); x ~ gamma1]*E[<x, x>^(-1 + N); x ~
    gamma1]^(-1) > 0
  Then E[<x, x>^(N); x ~ gamma1]^(-1)*E[<x, x>*<x, x>^(N)*(D + 2*<x, x>)^(-1/2)*D^(-1/2); x ~
    gamma1] >= E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + N); x ~ gamma1]*E[<x, x>^(-1 +
    N); x ~ gamma1]^(-1)
  Then E[<x, x>^(N); x ~ gamma1]^(-1)*E[<x, x>^(-1 + N); x ~ gamma1]^(-1)*E[<x, x>^(-1 +
    N)*asin(<x, x>*(<x, x> + D)^(-1)); x ~ gamma1]*E[<x, x>*<x, x>^(N)*(D + 2*<x,
    x>)^(-1/2)*D^(-1/2); x ~ gamma1] >= E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + N); x
    ~ gamma1]*E[<x, x>^(N); x ~ gamma1]^(-1)*E[<x, x>^(-1 + N); x ~ gamma1]^(-1)*E[<x,
    x>^(N)*asin(<x, x>*(<x, x> + D)^(-1)); x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require tangent_rises.
From NCProofs Require arcsine_tangent_pair.
Open Scope R_scope.

(** Step [positive], by Sign:
  E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + N); x ~ gamma1]*E[<x, x>^(-1 + N); x ~
    gamma1]^(-1) > 0
*)
Lemma step_positive (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall y : V, drawn (gamma 1) y -> dot y y > 0) :
  E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))) > 0.
Proof.
  gap; sign.
Qed.

(** Step [order], by Instance:
  (-<_0, _0> + <_1, _1>)*((D + 2*<_0, _0>)^(1/2)*<_1, _1> - <_0, _0>*(D + 2*<_1, _1>)^(1/2)) >= 0
    for all gamma1, gamma1
*)
Lemma step_order (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall y : V, drawn (gamma 1) y -> dot y y > 0) :
  forall y : V, drawn (gamma 1) y -> forall x1 : V, drawn (gamma 1) x1 -> (dot y y - dot x1 x1) * (sqrt (D + 2 * (dot x1 x1)) * (dot y y) - dot x1 x1 * (sqrt (D + 2 * (dot y y)))) >= 0.
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : ((dot any0 any0) * (sqrt ((D) + 2 * (dot any1 any1))) - sqrt ((D) + 2 * (dot any0 any0)) * (dot any1 any1)) * ((dot any0 any0) - (dot any1 any1)) >= 0).
  { apply (tangent_rises.step_theorem (D) (dot any0 any0) (dot any1 any1)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  assert (G' : ((dot any0 any0 - dot any1 any1) * (sqrt (D + 2 * (dot any1 any1)) * (dot any0 any0) - dot any1 any1 * (sqrt (D + 2 * (dot any0 any0))))) - (0) = (((dot any0 any0) * (sqrt ((D) + 2 * (dot any1 any1))) - sqrt ((D) + 2 * (dot any0 any0)) * (dot any1 any1)) * ((dot any0 any0) - (dot any1 any1))) - (0)).
  { try assert (0 < ((D) + 2 * (dot any0 any0))) by sign.
    try assert (0 < ((D) + 2 * (dot any1 any1))) by sign.
    try assert (0 < D + 2 * (dot any0 any0)) by sign.
    try assert (0 < D + 2 * (dot any1 any1)) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [rising], by Linear:
  ((D + 2*<_1, _1>)^(-1/2)*D^(-1/2)*<_1, _1> - <_0, _0>*(D + 2*<_0, _0>)^(-1/2)*D^(-1/2))*(-<_0,
    _0> + <_1, _1>)*<_1, _1>^(-1 + N)*<_0, _0>^(-1 + N) >= 0 for all gamma1, gamma1
*)
Lemma step_rising (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall y : V, drawn (gamma 1) y -> dot y y > 0) :
  forall y : V, drawn (gamma 1) y -> forall x1 : V, drawn (gamma 1) x1 -> (dot y y * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)) - dot x1 x1 * (inv (sqrt (D + 2 * (dot x1 x1)))) * (inv (sqrt D))) * (dot y y - dot x1 x1) * (npow (dot y y) (N_ - 1)) * (npow (dot x1 x1) (N_ - 1)) >= 0.
Proof.
  pose proof (step_order (V) (D) (gamma) H_D_pos_0 H_not_0) as H_order.
  intros any0 D0 any1 D1; draws.
  pose proof H_order as H_order'all; specialize (H_order any0 D0 any1 D1).
  try assert (0 < D + 2 * (dot any1 any1)) by sign.
  try assert (0 < D + 2 * (dot any0 any0)) by sign.
  assert (P0' : 0 <= (npow (dot any0 any0) (N_ - 1) * (npow (dot any1 any1) (N_ - 1)) * (inv (sqrt (D + 2 * (dot any0 any0)))) * (inv (sqrt (D + 2 * (dot any1 any1)))) * (inv (sqrt D))) * (((dot any0 any0 - dot any1 any1) * (sqrt (D + 2 * (dot any1 any1)) * (dot any0 any0) - dot any1 any1 * (sqrt (D + 2 * (dot any0 any0))))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((dot any0 any0 * (inv (sqrt (D + 2 * (dot any0 any0)))) * (inv (sqrt D)) - dot any1 any1 * (inv (sqrt (D + 2 * (dot any1 any1)))) * (inv (sqrt D))) * (dot any0 any0 - dot any1 any1) * (npow (dot any0 any0) (N_ - 1)) * (npow (dot any1 any1) (N_ - 1))) - (0) = (npow (dot any0 any0) (N_ - 1) * (npow (dot any1 any1) (N_ - 1)) * (inv (sqrt (D + 2 * (dot any0 any0)))) * (inv (sqrt (D + 2 * (dot any1 any1)))) * (inv (sqrt D))) * (((dot any0 any0 - dot any1 any1) * (sqrt (D + 2 * (dot any1 any1)) * (dot any0 any0) - dot any1 any1 * (sqrt (D + 2 * (dot any0 any0))))) - (0))).
  { try assert (0 < D + 2 * (dot any1 any1)) by sign.
    try assert (0 < D + 2 * (dot any0 any0)) by sign.
    try assert (0 < D + 2 * (dot any0 any0)) by sign.
    try assert (0 < D + 2 * (dot any1 any1)) by sign.
    try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt D) * inv (sqrt D) = inv D) by (apply inv_sqrt_square; sign).
    try assert (Q2' : sqrt (D + 2 * (dot any0 any0)) * sqrt (D + 2 * (dot any0 any0)) = D + 2 * (dot any0 any0)) by (apply sqrt_sqrt; sign).
    try assert (Q3' : inv (sqrt (D + 2 * (dot any0 any0))) * inv (sqrt (D + 2 * (dot any0 any0))) = inv (D + 2 * (dot any0 any0))) by (apply inv_sqrt_square; sign).
    try assert (Q4' : sqrt (D + 2 * (dot any1 any1)) * sqrt (D + 2 * (dot any1 any1)) = D + 2 * (dot any1 any1)) by (apply sqrt_sqrt; sign).
    try assert (Q5' : inv (sqrt (D + 2 * (dot any1 any1))) * inv (sqrt (D + 2 * (dot any1 any1))) = inv (D + 2 * (dot any1 any1))) by (apply inv_sqrt_square; sign).
    assert (Z0' : sqrt (D + 2 * (dot any0 any0)) <> 0) by (apply positive_ne; sign).
    assert (Z1' : sqrt D <> 0) by (apply positive_ne; sign).
    assert (Z2' : sqrt (D + 2 * (dot any1 any1)) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z2'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean rising], by Average:
  E[E[((D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x> - <y, y>*(D + 2*<y, y>)^(-1/2)*D^(-1/2))*(-<y, y> +
    <x, x>)*<x, x>^(-1 + N)*<y, y>^(-1 + N); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_mean_rising (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall y : V, drawn (gamma 1) y -> dot y y > 0) :
  E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y y * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)) - dot x1 x1 * (inv (sqrt (D + 2 * (dot x1 x1)))) * (inv (sqrt D))) * (dot y y - dot x1 x1) * (npow (dot y y) (N_ - 1)) * (npow (dot x1 x1) (N_ - 1)))) >= 0.
Proof.
  pose proof (step_rising (V) (D) (N_) (gamma) label_N_ H_D_pos_0 H_not_0) as H_rising.
  assert (P' : 0 <= E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x x * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)) - dot y y * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (dot x x - dot y y) * (npow (dot x x) (N_ - 1)) * (npow (dot y y) (N_ - 1))))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_rising d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [rises], by Linear:
  E[<x, x>^(N); x ~ gamma1]^(-1)*E[<x, x>*<x, x>^(N)*(D + 2*<x, x>)^(-1/2)*D^(-1/2); x ~ gamma1]
    >= E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + N); x ~ gamma1]*E[<x, x>^(-1 + N); x ~
    gamma1]^(-1)
*)
Lemma step_rises (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall y : V, drawn (gamma 1) y -> dot y y > 0) :
  E (gamma 1) (fun y => dot y y * (npow (dot y y) N_) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) >= E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))).
Proof.
  pose proof (step_mean_rising (V) (D) (N_) (gamma) label_N_ H_D_pos_0 H_not_0) as H_mean_rising.
  assert (P0' : 0 <= ((1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x x * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)) - dot y y * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (dot x x - dot y y) * (npow (dot x x) (N_ - 1)) * (npow (dot y y) (N_ - 1))))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_)))) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))) = ((1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))) * ((E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x x * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)) - dot y y * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (dot x x - dot y y) * (npow (dot x x) (N_ - 1)) * (npow (dot y y) (N_ - 1))))) - (0))).
  { assert (S0' : E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))) = E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))) * (inv (sqrt D)) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D)) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))).
    { transitivity (E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (inv (sqrt D)) * (dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_1 x_1))))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_1 x_1)))) * (inv (sqrt D))).
          { transitivity (dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_1 x_1)))) * (inv (sqrt D))). { arrange. }
            try assert (0 < D + 2 * (dot x_1 x_1)) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x_1 => dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_1 x_1))))))).
        { linear. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))))). { arrange. }
        arrange. }
      assert (E2' : normal_form (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_3 => (1) * (npow (dot x_3 x_3) (N_ - 1)))).
        { apply E_ext; intros x_3 D_x_3; draws.
          transitivity (npow (dot x_3 x_3) (N_ - 1)).
          { transitivity (npow (dot x_3 x_3) (N_ - 1)). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_3 => npow (dot x_3 x_3) (N_ - 1)))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))). { arrange. }
        arrange. }
      assert (E4' : normal_form (E (gamma 1) (fun x => npow (dot x x) N_)) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_5 => (1) * (dot x_5 x_5 * (npow (dot x_5 x_5) (N_ - 1))))).
        { apply E_ext; intros x_5 D_x_5; draws.
          transitivity (dot x_5 x_5 * (npow (dot x_5 x_5) (N_ - 1))).
          { transitivity (npow (dot x_5 x_5) N_). { arrange. }
            try assert (N6' : normal_form (npow (dot x_5 x_5) N_) (dot x_5 x_5 * (npow (dot x_5 x_5) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_5 => dot x_5 x_5 * (npow (dot x_5 x_5) (N_ - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))). { arrange. }
        arrange. }
      assert (E7' : normal_form (E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_8 => (inv (sqrt D)) * ((dot x_8 x_8) ^ 2 * (npow (dot x_8 x_8) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_8 x_8))))))).
        { apply E_ext; intros x_8 D_x_8; draws.
          transitivity ((dot x_8 x_8) ^ 2 * (npow (dot x_8 x_8) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_8 x_8)))) * (inv (sqrt D))).
          { transitivity (dot x_8 x_8 * (npow (dot x_8 x_8) N_) * (inv (sqrt (D + 2 * (dot x_8 x_8)))) * (inv (sqrt D))). { arrange. }
            try assert (0 < D + 2 * (dot x_8 x_8)) by sign.
            try assert (N9' : normal_form (npow (dot x_8 x_8) N_) (dot x_8 x_8 * (npow (dot x_8 x_8) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x_8 => (dot x_8 x_8) ^ 2 * (npow (dot x_8 x_8) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_8 x_8))))))).
        { linear. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x x * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)) - dot y y * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (dot x x - dot y y) * (npow (dot x x) (N_ - 1)) * (npow (dot y y) (N_ - 1)))) - 0) * ((1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))) = E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))) * (inv (sqrt D)) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D)) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))).
    { transitivity ((E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x x * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)) - dot y y * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (dot x x - dot y y) * (npow (dot x x) (N_ - 1)) * (npow (dot y y) (N_ - 1)))) - 0) * ((1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))))). { arrange. }
      assert (E10' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x x * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)) - dot y y * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (dot x x - dot y y) * (npow (dot x x) (N_ - 1)) * (npow (dot y y) (N_ - 1))))) (2 * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) * (inv (sqrt D)) - 2 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))) * (inv (sqrt D)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_11 => ((-1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) * (inv (sqrt D))) * (dot x_11 x_11 * (npow (dot x_11 x_11) (N_ - 1))) + ((E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) * (inv (sqrt D))) * ((dot x_11 x_11) ^ 2 * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_11 x_11))))) + ((E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D))) * (npow (dot x_11 x_11) (N_ - 1)) + (((-1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))) * (inv (sqrt D))) * (dot x_11 x_11 * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_11 x_11)))))))))).
        { apply E_ext; intros x_11 D_x_11; draws.
          transitivity (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt D)) + E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) * ((dot x_11 x_11) ^ 2) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_11 x_11)))) * (inv (sqrt D)) - dot x_11 x_11 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt D)) - dot x_11 x_11 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_11 x_11)))) * (inv (sqrt D))).
          { transitivity (E (gamma 1) (fun x => (dot x_11 x_11 * (inv (sqrt (D + 2 * (dot x_11 x_11)))) * (inv (sqrt D)) - dot x x * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (dot x_11 x_11 - dot x x) * (npow (dot x_11 x_11) (N_ - 1)) * (npow (dot x x) (N_ - 1)))). { arrange. }
            assert (E12' : normal_form (E (gamma 1) (fun x => (dot x_11 x_11 * (inv (sqrt (D + 2 * (dot x_11 x_11)))) * (inv (sqrt D)) - dot x x * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (dot x_11 x_11 - dot x x) * (npow (dot x_11 x_11) (N_ - 1)) * (npow (dot x x) (N_ - 1)))) (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt D)) + E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) * ((dot x_11 x_11) ^ 2) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_11 x_11)))) * (inv (sqrt D)) - dot x_11 x_11 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt D)) - dot x_11 x_11 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_11 x_11)))) * (inv (sqrt D)))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_13 => ((dot x_11 x_11) ^ 2 * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_11 x_11)))) * (inv (sqrt D))) * (npow (dot x_13 x_13) (N_ - 1)) + (((-1) * (dot x_11 x_11) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt D))) * (dot x_13 x_13 * (npow (dot x_13 x_13) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_13 x_13))))) + (((-1) * (dot x_11 x_11) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_11 x_11)))) * (inv (sqrt D))) * (dot x_13 x_13 * (npow (dot x_13 x_13) (N_ - 1))) + ((npow (dot x_11 x_11) (N_ - 1) * (inv (sqrt D))) * ((dot x_13 x_13) ^ 2 * (npow (dot x_13 x_13) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_13 x_13)))))))))).
              { apply E_ext; intros x_13 D_x_13; draws.
                transitivity (npow (dot x_13 x_13) (N_ - 1) * ((dot x_11 x_11) ^ 2) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot x_11 x_11)))) + (dot x_13 x_13) ^ 2 * (npow (dot x_13 x_13) (N_ - 1)) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_13 x_13)))) * (inv (sqrt D)) - dot x_13 x_13 * (npow (dot x_13 x_13) (N_ - 1)) * (dot x_11 x_11) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot x_11 x_11)))) - dot x_13 x_13 * (npow (dot x_13 x_13) (N_ - 1)) * (dot x_11 x_11) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_13 x_13)))) * (inv (sqrt D))).
                { transitivity ((dot x_11 x_11 * (inv (sqrt (D + 2 * (dot x_11 x_11)))) * (inv (sqrt D)) - dot x_13 x_13 * (inv (sqrt (D + 2 * (dot x_13 x_13)))) * (inv (sqrt D))) * (dot x_11 x_11 - dot x_13 x_13) * (npow (dot x_11 x_11) (N_ - 1)) * (npow (dot x_13 x_13) (N_ - 1))). { arrange. }
                  try assert (0 < D + 2 * (dot x_11 x_11)) by sign.
                  try assert (0 < D + 2 * (dot x_13 x_13)) by sign.
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity (((dot x_11 x_11) ^ 2 * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_11 x_11)))) * (inv (sqrt D))) * (E (gamma 1) (fun x_13 => npow (dot x_13 x_13) (N_ - 1))) + (((-1) * (dot x_11 x_11) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt D))) * (E (gamma 1) (fun x_13 => dot x_13 x_13 * (npow (dot x_13 x_13) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_13 x_13)))))) + (((-1) * (dot x_11 x_11) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_11 x_11)))) * (inv (sqrt D))) * (E (gamma 1) (fun x_13 => dot x_13 x_13 * (npow (dot x_13 x_13) (N_ - 1)))) + ((npow (dot x_11 x_11) (N_ - 1) * (inv (sqrt D))) * (E (gamma 1) (fun x_13 => (dot x_13 x_13) ^ 2 * (npow (dot x_13 x_13) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_13 x_13)))))))))).
              { linear. }
              transitivity (((dot x_11 x_11) ^ 2 * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_11 x_11)))) * (inv (sqrt D))) * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) + (((-1) * (dot x_11 x_11) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt D))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) + (((-1) * (dot x_11 x_11) * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_11 x_11)))) * (inv (sqrt D))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))) + ((npow (dot x_11 x_11) (N_ - 1) * (inv (sqrt D))) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))))))). { arrange. }
              arrange. }
            try assert (0 < D + 2 * (dot x_11 x_11)) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) * (inv (sqrt D))) * (E (gamma 1) (fun x_11 => dot x_11 x_11 * (npow (dot x_11 x_11) (N_ - 1)))) + ((E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) * (inv (sqrt D))) * (E (gamma 1) (fun x_11 => (dot x_11 x_11) ^ 2 * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_11 x_11)))))) + ((E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D))) * (E (gamma 1) (fun x_11 => npow (dot x_11 x_11) (N_ - 1))) + (((-1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))) * (inv (sqrt D))) * (E (gamma 1) (fun x_11 => dot x_11 x_11 * (npow (dot x_11 x_11) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_11 x_11)))))))))).
        { linear. }
        transitivity (((-1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) * (inv (sqrt D))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))) + ((E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) * (inv (sqrt D))) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) + ((E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D))) * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) + (((-1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))) * (inv (sqrt D))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))))))). { arrange. }
        arrange. }
      assert (E14' : normal_form (E (gamma 1) (fun x => npow (dot x x) N_)) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_15 => (1) * (dot x_15 x_15 * (npow (dot x_15 x_15) (N_ - 1))))).
        { apply E_ext; intros x_15 D_x_15; draws.
          transitivity (dot x_15 x_15 * (npow (dot x_15 x_15) (N_ - 1))).
          { transitivity (npow (dot x_15 x_15) N_). { arrange. }
            try assert (N16' : normal_form (npow (dot x_15 x_15) N_) (dot x_15 x_15 * (npow (dot x_15 x_15) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_15 => dot x_15 x_15 * (npow (dot x_15 x_15) (N_ - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))). { arrange. }
        arrange. }
      assert (E17' : normal_form (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_18 => (1) * (npow (dot x_18 x_18) (N_ - 1)))).
        { apply E_ext; intros x_18 D_x_18; draws.
          transitivity (npow (dot x_18 x_18) (N_ - 1)).
          { transitivity (npow (dot x_18 x_18) (N_ - 1)). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_18 => npow (dot x_18 x_18) (N_ - 1)))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))). { arrange. }
        arrange. }
      try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign).
      try assert (Q1' : inv (sqrt D) * inv (sqrt D) = inv D) by (apply inv_sqrt_square; sign).
      assert (Z0' : E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))) <> 0) by (apply positive_ne; sign).
      assert (Z1' : E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) <> 0) by (apply positive_ne; sign).
      assert (Z2' : sqrt D <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1']; sides] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x x * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)) - dot y y * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (dot x x - dot y y) * (npow (dot x x) (N_ - 1)) * (npow (dot y y) (N_ - 1)))) - 0) * ((1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [pair], by Cases:
  (-<_0, _0> + <_1, _1>)*((D + 2*<_1, _1>)^(-1/2)*D^(-1/2)*<_1, _1>*asin(<_0, _0>*(<_0, _0> +
    D)^(-1)) - <_0, _0>*(D + 2*<_0, _0>)^(-1/2)*D^(-1/2)*asin(<_1, _1>*(D + <_1, _1>)^(-1))) >= 0
    for all gamma1, gamma1
*)
Lemma step_pair (V : Space) (D : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall y : V, drawn (gamma 1) y -> dot y y > 0) :
  forall y : V, drawn (gamma 1) y -> forall x1 : V, drawn (gamma 1) x1 -> (dot y y - dot x1 x1) * (dot y y * (asin (dot x1 x1 * (inv (dot x1 x1 + D)))) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)) - dot x1 x1 * (asin (dot y y * (inv (D + dot y y)))) * (inv (sqrt (D + 2 * (dot x1 x1)))) * (inv (sqrt D))) >= 0.
Proof.
  intros any0 D0 any1 D1; draws.
  destruct (Rle_dec 0 (dot any0 any0 - dot any1 any1)) as [C' | C'].
  - assert (H_case : dot any0 any0 - dot any1 any1 >= 0) by lra; clear C'.
    assert (I' : ((dot any0 any0) - (dot any1 any1)) * ((dot any0 any0) * (asin ((dot any1 any1) * (inv ((D) + (dot any1 any1))))) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (dot any0 any0)))) - asin ((dot any0 any0) * (inv ((dot any0 any0) + (D)))) * (dot any1 any1) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (dot any1 any1))))) >= 0).
    { apply (arcsine_tangent_pair.step_pair (D) (dot any1 any1) (dot any0 any0) (1 / 2)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_case | assert (G' : (dot any0 any0) - (dot any1 any1) = (dot any0 any0 - dot any1 any1) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [assumption | gap; by_ball | premise]]. }
    assert (G' : ((dot any0 any0 - dot any1 any1) * (dot any0 any0 * (asin (dot any1 any1 * (inv (dot any1 any1 + D)))) * (inv (sqrt (D + 2 * (dot any0 any0)))) * (inv (sqrt D)) - dot any1 any1 * (asin (dot any0 any0 * (inv (D + dot any0 any0)))) * (inv (sqrt (D + 2 * (dot any1 any1)))) * (inv (sqrt D)))) - (0) = (((dot any0 any0) - (dot any1 any1)) * ((dot any0 any0) * (asin ((dot any1 any1) * (inv ((D) + (dot any1 any1))))) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (dot any0 any0)))) - asin ((dot any0 any0) * (inv ((dot any0 any0) + (D)))) * (dot any1 any1) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (dot any1 any1)))))) - (0)).
    { try assert (0 < ((D) + (dot any1 any1))) by sign.
      try assert (0 < ((dot any0 any0) + (D))) by sign.
      try assert (0 < ((D) + 2 * (dot any1 any1))) by sign.
      try assert (0 < dot any0 any0 + D) by sign.
      try assert (0 < ((D) + 2 * (dot any0 any0))) by sign.
      try assert (0 < dot any1 any1 + D) by sign.
      try assert (0 < D + 2 * (dot any1 any1)) by sign.
      try assert (0 < D + 2 * (dot any0 any0)) by sign.
      try assert (0 < dot any1 any1 + D) by sign.
      try assert (N6' : normal_form ((inv ((D) + (dot any1 any1)))) (inv (dot any1 any1 + D))) by normal.
      try assert (0 < dot any0 any0 + D) by sign.
      try assert (N7' : normal_form ((inv ((dot any0 any0) + (D)))) (inv (dot any0 any0 + D))) by normal.
      try assert (0 < D + 2 * (dot any1 any1)) by sign.
      try assert (N8' : normal_form (sqrt (((D) + 2 * (dot any1 any1)))) (sqrt (D + 2 * (dot any1 any1)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D + 2 * (dot any1 any1)) * sqrt (D + 2 * (dot any1 any1)) = D + 2 * (dot any1 any1)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      try assert (0 < D + 2 * (dot any0 any0)) by sign.
      try assert (N9' : normal_form (sqrt (((D) + 2 * (dot any0 any0)))) (sqrt (D + 2 * (dot any0 any0)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D + 2 * (dot any0 any0)) * sqrt (D + 2 * (dot any0 any0)) = D + 2 * (dot any0 any0)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      try assert (0 < dot any0 any0 + D) by sign.
      try assert (N10' : normal_form ((asin ((dot any0 any0) * (inv ((dot any0 any0) + (D)))))) (asin (dot any0 any0 * (inv (dot any0 any0 + D))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      try assert (0 < dot any1 any1 + D) by sign.
      try assert (N11' : normal_form ((asin ((dot any1 any1) * (inv ((D) + (dot any1 any1)))))) (asin (dot any1 any1 * (inv (dot any1 any1 + D))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : dot any0 any0 - dot any1 any1 <= 0) by lra; clear C'.
    assert (I' : ((dot any1 any1) - (dot any0 any0)) * ((dot any1 any1) * (asin ((dot any0 any0) * (inv ((D) + (dot any0 any0))))) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (dot any1 any1)))) - asin ((dot any1 any1) * (inv ((dot any1 any1) + (D)))) * (dot any0 any0) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (dot any0 any0))))) >= 0).
    { apply (arcsine_tangent_pair.step_pair (D) (dot any0 any0) (dot any1 any1) (1 / 2)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_case | assert (G' : (dot any1 any1) - (dot any0 any0) = (0) - (dot any0 any0 - dot any1 any1)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [assumption | gap; by_ball | premise]]. }
    assert (G' : ((dot any0 any0 - dot any1 any1) * (dot any0 any0 * (asin (dot any1 any1 * (inv (dot any1 any1 + D)))) * (inv (sqrt (D + 2 * (dot any0 any0)))) * (inv (sqrt D)) - dot any1 any1 * (asin (dot any0 any0 * (inv (D + dot any0 any0)))) * (inv (sqrt (D + 2 * (dot any1 any1)))) * (inv (sqrt D)))) - (0) = (((dot any1 any1) - (dot any0 any0)) * ((dot any1 any1) * (asin ((dot any0 any0) * (inv ((D) + (dot any0 any0))))) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (dot any1 any1)))) - asin ((dot any1 any1) * (inv ((dot any1 any1) + (D)))) * (dot any0 any0) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (dot any0 any0)))))) - (0)).
    { try assert (0 < ((D) + (dot any0 any0))) by sign.
      try assert (0 < ((dot any1 any1) + (D))) by sign.
      try assert (0 < dot any0 any0 + D) by sign.
      try assert (0 < ((D) + 2 * (dot any0 any0))) by sign.
      try assert (0 < ((D) + 2 * (dot any1 any1))) by sign.
      try assert (0 < dot any1 any1 + D) by sign.
      try assert (0 < D + 2 * (dot any1 any1)) by sign.
      try assert (0 < D + 2 * (dot any0 any0)) by sign.
      try assert (0 < dot any0 any0 + D) by sign.
      try assert (N18' : normal_form ((inv ((D) + (dot any0 any0)))) (inv (dot any0 any0 + D))) by normal.
      try assert (0 < dot any1 any1 + D) by sign.
      try assert (N19' : normal_form ((inv ((dot any1 any1) + (D)))) (inv (dot any1 any1 + D))) by normal.
      try assert (0 < D + 2 * (dot any0 any0)) by sign.
      try assert (N20' : normal_form (sqrt (((D) + 2 * (dot any0 any0)))) (sqrt (D + 2 * (dot any0 any0)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D + 2 * (dot any0 any0)) * sqrt (D + 2 * (dot any0 any0)) = D + 2 * (dot any0 any0)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      try assert (0 < D + 2 * (dot any1 any1)) by sign.
      try assert (N21' : normal_form (sqrt (((D) + 2 * (dot any1 any1)))) (sqrt (D + 2 * (dot any1 any1)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D + 2 * (dot any1 any1)) * sqrt (D + 2 * (dot any1 any1)) = D + 2 * (dot any1 any1)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      try assert (0 < dot any0 any0 + D) by sign.
      try assert (N22' : normal_form ((asin ((dot any0 any0) * (inv ((D) + (dot any0 any0)))))) (asin (dot any0 any0 * (inv (dot any0 any0 + D))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      try assert (0 < dot any1 any1 + D) by sign.
      try assert (N23' : normal_form ((asin ((dot any1 any1) * (inv ((dot any1 any1) + (D)))))) (asin (dot any1 any1 * (inv (dot any1 any1 + D))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
Qed.

(** Step [crossed], by Linear:
  (-<_0, _0> + <_1, _1>)*<_1, _1>^(-1 + N)*<_0, _0>^(-1 + N)*((D + 2*<_1,
    _1>)^(-1/2)*D^(-1/2)*<_1, _1>*asin(<_0, _0>*(<_0, _0> + D)^(-1)) - <_0, _0>*(D + 2*<_0,
    _0>)^(-1/2)*D^(-1/2)*asin(<_1, _1>*(D + <_1, _1>)^(-1))) >= 0 for all gamma1, gamma1
*)
Lemma step_crossed (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall y : V, drawn (gamma 1) y -> dot y y > 0) :
  forall y : V, drawn (gamma 1) y -> forall x1 : V, drawn (gamma 1) x1 -> (dot y y - dot x1 x1) * (npow (dot y y) (N_ - 1)) * (npow (dot x1 x1) (N_ - 1)) * (dot y y * (asin (dot x1 x1 * (inv (dot x1 x1 + D)))) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)) - dot x1 x1 * (asin (dot y y * (inv (D + dot y y)))) * (inv (sqrt (D + 2 * (dot x1 x1)))) * (inv (sqrt D))) >= 0.
Proof.
  pose proof (step_pair (V) (D) (gamma) H_D_pos_0 H_not_0) as H_pair.
  intros any0 D0 any1 D1; draws.
  pose proof H_pair as H_pair'all; specialize (H_pair any0 D0 any1 D1).
  assert (P0' : 0 <= (npow (dot any0 any0) (N_ - 1) * (npow (dot any1 any1) (N_ - 1))) * (((dot any0 any0 - dot any1 any1) * (dot any0 any0 * (asin (dot any1 any1 * (inv (dot any1 any1 + D)))) * (inv (sqrt (D + 2 * (dot any0 any0)))) * (inv (sqrt D)) - dot any1 any1 * (asin (dot any0 any0 * (inv (D + dot any0 any0)))) * (inv (sqrt (D + 2 * (dot any1 any1)))) * (inv (sqrt D)))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : ((dot any0 any0 - dot any1 any1) * (npow (dot any0 any0) (N_ - 1)) * (npow (dot any1 any1) (N_ - 1)) * (dot any0 any0 * (asin (dot any1 any1 * (inv (dot any1 any1 + D)))) * (inv (sqrt (D + 2 * (dot any0 any0)))) * (inv (sqrt D)) - dot any1 any1 * (asin (dot any0 any0 * (inv (D + dot any0 any0)))) * (inv (sqrt (D + 2 * (dot any1 any1)))) * (inv (sqrt D)))) - (0) = (npow (dot any0 any0) (N_ - 1) * (npow (dot any1 any1) (N_ - 1))) * (((dot any0 any0 - dot any1 any1) * (dot any0 any0 * (asin (dot any1 any1 * (inv (dot any1 any1 + D)))) * (inv (sqrt (D + 2 * (dot any0 any0)))) * (inv (sqrt D)) - dot any1 any1 * (asin (dot any0 any0 * (inv (D + dot any0 any0)))) * (inv (sqrt (D + 2 * (dot any1 any1)))) * (inv (sqrt D)))) - (0))).
  { try assert (0 < dot any0 any0 + D) by sign.
    try assert (0 < dot any1 any1 + D) by sign.
    try assert (0 < D + 2 * (dot any1 any1)) by sign.
    try assert (0 < D + 2 * (dot any0 any0)) by sign.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean crossed], by Average:
  E[E[(-<y, y> + <x, x>)*<x, x>^(-1 + N)*<y, y>^(-1 + N)*((D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x,
    x>*asin(<y, y>*(<y, y> + D)^(-1)) - <y, y>*(D + 2*<y, y>)^(-1/2)*D^(-1/2)*asin(<x, x>*(D + <x,
    x>)^(-1))); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_mean_crossed (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall y : V, drawn (gamma 1) y -> dot y y > 0) :
  E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y y - dot x1 x1) * (npow (dot y y) (N_ - 1)) * (npow (dot x1 x1) (N_ - 1)) * (dot y y * (asin (dot x1 x1 * (inv (dot x1 x1 + D)))) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)) - dot x1 x1 * (asin (dot y y * (inv (D + dot y y)))) * (inv (sqrt (D + 2 * (dot x1 x1)))) * (inv (sqrt D))))) >= 0.
Proof.
  pose proof (step_crossed (V) (D) (N_) (gamma) label_N_ H_D_pos_0 H_not_0) as H_crossed.
  assert (P' : 0 <= E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y y - dot x1 x1) * (npow (dot y y) (N_ - 1)) * (npow (dot x1 x1) (N_ - 1)) * (dot y y * (asin (dot x1 x1 * (inv (dot x1 x1 + D)))) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)) - dot x1 x1 * (asin (dot y y * (inv (D + dot y y)))) * (inv (sqrt (D + 2 * (dot x1 x1)))) * (inv (sqrt D)))))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_crossed d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [falls], by Linear:
  E[<x, x>^(N); x ~ gamma1]^(-1)*E[<x, x>^(-1 + N); x ~ gamma1]^(-1)*E[<x, x>^(-1 + N)*asin(<x,
    x>*(<x, x> + D)^(-1)); x ~ gamma1]*E[<x, x>*<x, x>^(N)*(D + 2*<x, x>)^(-1/2)*D^(-1/2); x ~
    gamma1] >= E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + N); x ~ gamma1]*E[<x, x>^(N);
    x ~ gamma1]^(-1)*E[<x, x>^(-1 + N); x ~ gamma1]^(-1)*E[<x, x>^(N)*asin(<x, x>*(<x, x> +
    D)^(-1)); x ~ gamma1]
*)
Lemma step_falls (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall y : V, drawn (gamma 1) y -> dot y y > 0) :
  E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) N_) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)))) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))) >= E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (E (gamma 1) (fun y => npow (dot y y) N_ * (asin (dot y y * (inv (dot y y + D)))))) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))).
Proof.
  pose proof (step_mean_crossed (V) (D) (N_) (gamma) label_N_ H_D_pos_0 H_not_0) as H_mean_crossed.
  assert (P0' : 0 <= ((1 / 2) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))))) * ((E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y y - dot x1 x1) * (npow (dot y y) (N_ - 1)) * (npow (dot x1 x1) (N_ - 1)) * (dot y y * (asin (dot x1 x1 * (inv (dot x1 x1 + D)))) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)) - dot x1 x1 * (asin (dot y y * (inv (D + dot y y)))) * (inv (sqrt (D + 2 * (dot x1 x1)))) * (inv (sqrt D)))))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) N_) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)))) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))))) - (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (E (gamma 1) (fun y => npow (dot y y) N_ * (asin (dot y y * (inv (dot y y + D)))))) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))))) = ((1 / 2) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))))) * ((E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y y - dot x1 x1) * (npow (dot y y) (N_ - 1)) * (npow (dot x1 x1) (N_ - 1)) * (dot y y * (asin (dot x1 x1 * (inv (dot x1 x1 + D)))) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)) - dot x1 x1 * (asin (dot y y * (inv (D + dot y y)))) * (inv (sqrt (D + 2 * (dot x1 x1)))) * (inv (sqrt D)))))) - (0))).
  { assert (S0' : E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) N_) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)))) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (E (gamma 1) (fun y => npow (dot y y) N_ * (asin (dot y y * (inv (dot y y + D)))))) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))) = E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D)))))) * (inv (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))) * (inv (sqrt D)) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D))))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) * (inv (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))) * (inv (sqrt D)) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))))).
    { transitivity (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) N_) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)))) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (E (gamma 1) (fun y => npow (dot y y) N_ * (asin (dot y y * (inv (dot y y + D)))))) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))))). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)))) (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))) * (inv (sqrt D)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (inv (sqrt D)) * (dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_1 x_1))))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_1 x_1)))) * (inv (sqrt D))).
          { transitivity (dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_1 x_1)))) * (inv (sqrt D))). { arrange. }
            try assert (0 < D + 2 * (dot x_1 x_1)) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x_1 => dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_1 x_1))))))).
        { linear. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))))). { arrange. }
        arrange. }
      assert (E2' : normal_form (E (gamma 1) (fun y => npow (dot y y) N_)) (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_3 => (1) * (dot x_3 x_3 * (npow (dot x_3 x_3) (N_ - 1))))).
        { apply E_ext; intros x_3 D_x_3; draws.
          transitivity (dot x_3 x_3 * (npow (dot x_3 x_3) (N_ - 1))).
          { transitivity (npow (dot x_3 x_3) N_). { arrange. }
            try assert (N4' : normal_form (npow (dot x_3 x_3) N_) (dot x_3 x_3 * (npow (dot x_3 x_3) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_3 => dot x_3 x_3 * (npow (dot x_3 x_3) (N_ - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))). { arrange. }
        arrange. }
      assert (E5' : normal_form (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))) (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_6 => (1) * (npow (dot x_6 x_6) (N_ - 1)))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity (npow (dot x_6 x_6) (N_ - 1)).
          { transitivity (npow (dot x_6 x_6) (N_ - 1)). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_6 => npow (dot x_6 x_6) (N_ - 1)))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))). { arrange. }
        arrange. }
      assert (E7' : normal_form (E (gamma 1) (fun y => npow (dot y y) N_ * (asin (dot y y * (inv (dot y y + D)))))) (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_8 => (1) * (dot x_8 x_8 * (npow (dot x_8 x_8) (N_ - 1)) * (asin (dot x_8 x_8 * (inv (dot x_8 x_8 + D))))))).
        { apply E_ext; intros x_8 D_x_8; draws.
          transitivity (dot x_8 x_8 * (npow (dot x_8 x_8) (N_ - 1)) * (asin (dot x_8 x_8 * (inv (dot x_8 x_8 + D))))).
          { transitivity (npow (dot x_8 x_8) N_ * (asin (dot x_8 x_8 * (inv (dot x_8 x_8 + D))))). { arrange. }
            try assert (0 < dot x_8 x_8 + D) by sign.
            try assert (N9' : normal_form (npow (dot x_8 x_8) N_) (dot x_8 x_8 * (npow (dot x_8 x_8) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_8 => dot x_8 x_8 * (npow (dot x_8 x_8) (N_ - 1)) * (asin (dot x_8 x_8 * (inv (dot x_8 x_8 + D))))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D))))))). { arrange. }
        arrange. }
      assert (E10' : normal_form (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D)))))) (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_11 => (1) * (npow (dot x_11 x_11) (N_ - 1) * (asin (dot x_11 x_11 * (inv (dot x_11 x_11 + D))))))).
        { apply E_ext; intros x_11 D_x_11; draws.
          transitivity (npow (dot x_11 x_11) (N_ - 1) * (asin (dot x_11 x_11 * (inv (dot x_11 x_11 + D))))).
          { transitivity (npow (dot x_11 x_11) (N_ - 1) * (asin (dot x_11 x_11 * (inv (dot x_11 x_11 + D))))). { arrange. }
            try assert (0 < dot x_11 x_11 + D) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_11 => npow (dot x_11 x_11) (N_ - 1) * (asin (dot x_11 x_11 * (inv (dot x_11 x_11 + D))))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))))). { arrange. }
        arrange. }
      assert (E12' : normal_form (E (gamma 1) (fun y => dot y y * (npow (dot y y) N_) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)))) (E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))) * (inv (sqrt D)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_13 => (inv (sqrt D)) * ((dot x_13 x_13) ^ 2 * (npow (dot x_13 x_13) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_13 x_13))))))).
        { apply E_ext; intros x_13 D_x_13; draws.
          transitivity ((dot x_13 x_13) ^ 2 * (npow (dot x_13 x_13) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_13 x_13)))) * (inv (sqrt D))).
          { transitivity (dot x_13 x_13 * (npow (dot x_13 x_13) N_) * (inv (sqrt (D + 2 * (dot x_13 x_13)))) * (inv (sqrt D))). { arrange. }
            try assert (0 < D + 2 * (dot x_13 x_13)) by sign.
            try assert (N14' : normal_form (npow (dot x_13 x_13) N_) (dot x_13 x_13 * (npow (dot x_13 x_13) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x_13 => (dot x_13 x_13) ^ 2 * (npow (dot x_13 x_13) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_13 x_13))))))).
        { linear. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : (E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y y - dot x1 x1) * (npow (dot y y) (N_ - 1)) * (npow (dot x1 x1) (N_ - 1)) * (dot y y * (asin (dot x1 x1 * (inv (dot x1 x1 + D)))) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)) - dot x1 x1 * (asin (dot y y * (inv (D + dot y y)))) * (inv (sqrt (D + 2 * (dot x1 x1)))) * (inv (sqrt D))))) - 0) * ((1 / 2) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))))) = E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D)))))) * (inv (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))) * (inv (sqrt D)) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D))))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) * (inv (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))) * (inv (sqrt D)) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))))).
    { transitivity ((E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y y - dot x1 x1) * (npow (dot y y) (N_ - 1)) * (npow (dot x1 x1) (N_ - 1)) * (dot y y * (asin (dot x1 x1 * (inv (dot x1 x1 + D)))) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)) - dot x1 x1 * (asin (dot y y * (inv (D + dot y y)))) * (inv (sqrt (D + 2 * (dot x1 x1)))) * (inv (sqrt D))))) - 0) * ((1 / 2) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))))). { arrange. }
      assert (E15' : normal_form (E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y y - dot x1 x1) * (npow (dot y y) (N_ - 1)) * (npow (dot x1 x1) (N_ - 1)) * (dot y y * (asin (dot x1 x1 * (inv (dot x1 x1 + D)))) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)) - dot x1 x1 * (asin (dot y y * (inv (D + dot y y)))) * (inv (sqrt (D + 2 * (dot x1 x1)))) * (inv (sqrt D)))))) (2 * (E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D)))))) * (inv (sqrt D)) - 2 * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D)))))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) * (inv (sqrt D)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_16 => ((-1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D)))))) * (inv (sqrt D))) * (dot x_16 x_16 * (npow (dot x_16 x_16) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_16 x_16))))) + ((E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))) * (inv (sqrt D))) * ((dot x_16 x_16) ^ 2 * (npow (dot x_16 x_16) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_16 x_16))))) + ((E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))) * (inv (sqrt D))) * (npow (dot x_16 x_16) (N_ - 1) * (asin (dot x_16 x_16 * (inv (dot x_16 x_16 + D))))) + (((-1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) * (inv (sqrt D))) * (dot x_16 x_16 * (npow (dot x_16 x_16) (N_ - 1)) * (asin (dot x_16 x_16 * (inv (dot x_16 x_16 + D)))))))))).
        { apply E_ext; intros x_16 D_x_16; draws.
          transitivity (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))) * ((dot x_16 x_16) ^ 2) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_16 x_16)))) * (inv (sqrt D)) + E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))) * (npow (dot x_16 x_16) (N_ - 1)) * (asin (dot x_16 x_16 * (inv (dot x_16 x_16 + D)))) * (inv (sqrt D)) - dot x_16 x_16 * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) * (npow (dot x_16 x_16) (N_ - 1)) * (asin (dot x_16 x_16 * (inv (dot x_16 x_16 + D)))) * (inv (sqrt D)) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D))))) * (dot x_16 x_16) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_16 x_16)))) * (inv (sqrt D))).
          { transitivity (E (gamma 1) (fun y => (dot x_16 x_16 - dot y y) * (npow (dot x_16 x_16) (N_ - 1)) * (npow (dot y y) (N_ - 1)) * (dot x_16 x_16 * (asin (dot y y * (inv (dot y y + D)))) * (inv (sqrt (D + 2 * (dot x_16 x_16)))) * (inv (sqrt D)) - dot y y * (asin (dot x_16 x_16 * (inv (D + dot x_16 x_16)))) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))))). { arrange. }
            assert (E17' : normal_form (E (gamma 1) (fun y => (dot x_16 x_16 - dot y y) * (npow (dot x_16 x_16) (N_ - 1)) * (npow (dot y y) (N_ - 1)) * (dot x_16 x_16 * (asin (dot y y * (inv (dot y y + D)))) * (inv (sqrt (D + 2 * (dot x_16 x_16)))) * (inv (sqrt D)) - dot y y * (asin (dot x_16 x_16 * (inv (D + dot x_16 x_16)))) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))))) (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))) * ((dot x_16 x_16) ^ 2) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_16 x_16)))) * (inv (sqrt D)) + E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))) * (npow (dot x_16 x_16) (N_ - 1)) * (asin (dot x_16 x_16 * (inv (dot x_16 x_16 + D)))) * (inv (sqrt D)) - dot x_16 x_16 * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) * (npow (dot x_16 x_16) (N_ - 1)) * (asin (dot x_16 x_16 * (inv (dot x_16 x_16 + D)))) * (inv (sqrt D)) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D))))) * (dot x_16 x_16) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_16 x_16)))) * (inv (sqrt D)))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_18 => (npow (dot x_16 x_16) (N_ - 1) * (asin (dot x_16 x_16 * (inv (dot x_16 x_16 + D)))) * (inv (sqrt D))) * ((dot x_18 x_18) ^ 2 * (npow (dot x_18 x_18) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_18 x_18))))) + (((-1) * (dot x_16 x_16) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_16 x_16)))) * (inv (sqrt D))) * (dot x_18 x_18 * (npow (dot x_18 x_18) (N_ - 1)) * (asin (dot x_18 x_18 * (inv (dot x_18 x_18 + D))))) + (((-1) * (dot x_16 x_16) * (npow (dot x_16 x_16) (N_ - 1)) * (asin (dot x_16 x_16 * (inv (dot x_16 x_16 + D)))) * (inv (sqrt D))) * (dot x_18 x_18 * (npow (dot x_18 x_18) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_18 x_18))))) + (((dot x_16 x_16) ^ 2 * (npow (dot x_16 x_16) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_16 x_16)))) * (inv (sqrt D))) * (npow (dot x_18 x_18) (N_ - 1) * (asin (dot x_18 x_18 * (inv (dot x_18 x_18 + D)))))))))).
              { apply E_ext; intros x_18 D_x_18; draws.
                transitivity ((dot x_18 x_18) ^ 2 * (npow (dot x_18 x_18) (N_ - 1)) * (asin (dot x_16 x_16 * (inv (D + dot x_16 x_16)))) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_18 x_18)))) * (inv (sqrt D)) + npow (dot x_18 x_18) (N_ - 1) * ((dot x_16 x_16) ^ 2) * (npow (dot x_16 x_16) (N_ - 1)) * (asin (dot x_18 x_18 * (inv (dot x_18 x_18 + D)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot x_16 x_16)))) - dot x_18 x_18 * (npow (dot x_18 x_18) (N_ - 1)) * (dot x_16 x_16) * (npow (dot x_16 x_16) (N_ - 1)) * (asin (dot x_18 x_18 * (inv (dot x_18 x_18 + D)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot x_16 x_16)))) - dot x_18 x_18 * (npow (dot x_18 x_18) (N_ - 1)) * (dot x_16 x_16) * (asin (dot x_16 x_16 * (inv (D + dot x_16 x_16)))) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_18 x_18)))) * (inv (sqrt D))).
                { transitivity ((dot x_16 x_16 - dot x_18 x_18) * (npow (dot x_16 x_16) (N_ - 1)) * (npow (dot x_18 x_18) (N_ - 1)) * (dot x_16 x_16 * (asin (dot x_18 x_18 * (inv (dot x_18 x_18 + D)))) * (inv (sqrt (D + 2 * (dot x_16 x_16)))) * (inv (sqrt D)) - dot x_18 x_18 * (asin (dot x_16 x_16 * (inv (D + dot x_16 x_16)))) * (inv (sqrt (D + 2 * (dot x_18 x_18)))) * (inv (sqrt D)))). { arrange. }
                  try assert (0 < dot x_16 x_16 + D) by sign.
                  try assert (0 < dot x_18 x_18 + D) by sign.
                  try assert (0 < D + 2 * (dot x_18 x_18)) by sign.
                  try assert (0 < D + 2 * (dot x_16 x_16)) by sign.
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((npow (dot x_16 x_16) (N_ - 1) * (asin (dot x_16 x_16 * (inv (dot x_16 x_16 + D)))) * (inv (sqrt D))) * (E (gamma 1) (fun x_18 => (dot x_18 x_18) ^ 2 * (npow (dot x_18 x_18) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_18 x_18)))))) + (((-1) * (dot x_16 x_16) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_16 x_16)))) * (inv (sqrt D))) * (E (gamma 1) (fun x_18 => dot x_18 x_18 * (npow (dot x_18 x_18) (N_ - 1)) * (asin (dot x_18 x_18 * (inv (dot x_18 x_18 + D)))))) + (((-1) * (dot x_16 x_16) * (npow (dot x_16 x_16) (N_ - 1)) * (asin (dot x_16 x_16 * (inv (dot x_16 x_16 + D)))) * (inv (sqrt D))) * (E (gamma 1) (fun x_18 => dot x_18 x_18 * (npow (dot x_18 x_18) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_18 x_18)))))) + (((dot x_16 x_16) ^ 2 * (npow (dot x_16 x_16) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_16 x_16)))) * (inv (sqrt D))) * (E (gamma 1) (fun x_18 => npow (dot x_18 x_18) (N_ - 1) * (asin (dot x_18 x_18 * (inv (dot x_18 x_18 + D)))))))))).
              { linear. }
              transitivity ((npow (dot x_16 x_16) (N_ - 1) * (asin (dot x_16 x_16 * (inv (dot x_16 x_16 + D)))) * (inv (sqrt D))) * (E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) + (((-1) * (dot x_16 x_16) * (npow (dot x_16 x_16) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_16 x_16)))) * (inv (sqrt D))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D)))))) + (((-1) * (dot x_16 x_16) * (npow (dot x_16 x_16) (N_ - 1)) * (asin (dot x_16 x_16 * (inv (dot x_16 x_16 + D)))) * (inv (sqrt D))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) + (((dot x_16 x_16) ^ 2 * (npow (dot x_16 x_16) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_16 x_16)))) * (inv (sqrt D))) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D)))))))))). { arrange. }
              arrange. }
            try assert (0 < dot x_16 x_16 + D) by sign.
            try assert (0 < D + 2 * (dot x_16 x_16)) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D)))))) * (inv (sqrt D))) * (E (gamma 1) (fun x_16 => dot x_16 x_16 * (npow (dot x_16 x_16) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_16 x_16)))))) + ((E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))) * (inv (sqrt D))) * (E (gamma 1) (fun x_16 => (dot x_16 x_16) ^ 2 * (npow (dot x_16 x_16) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_16 x_16)))))) + ((E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))) * (inv (sqrt D))) * (E (gamma 1) (fun x_16 => npow (dot x_16 x_16) (N_ - 1) * (asin (dot x_16 x_16 * (inv (dot x_16 x_16 + D)))))) + (((-1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) * (inv (sqrt D))) * (E (gamma 1) (fun x_16 => dot x_16 x_16 * (npow (dot x_16 x_16) (N_ - 1)) * (asin (dot x_16 x_16 * (inv (dot x_16 x_16 + D)))))))))).
        { linear. }
        transitivity (((-1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D)))))) * (inv (sqrt D))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) + ((E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))) * (inv (sqrt D))) * (E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) + ((E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))) * (inv (sqrt D))) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D)))))) + (((-1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) * (inv (sqrt D))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D)))))))))). { arrange. }
        arrange. }
      assert (E19' : normal_form (E (gamma 1) (fun y => npow (dot y y) N_)) (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_20 => (1) * (dot x_20 x_20 * (npow (dot x_20 x_20) (N_ - 1))))).
        { apply E_ext; intros x_20 D_x_20; draws.
          transitivity (dot x_20 x_20 * (npow (dot x_20 x_20) (N_ - 1))).
          { transitivity (npow (dot x_20 x_20) N_). { arrange. }
            try assert (N21' : normal_form (npow (dot x_20 x_20) N_) (dot x_20 x_20 * (npow (dot x_20 x_20) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_20 => dot x_20 x_20 * (npow (dot x_20 x_20) (N_ - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))). { arrange. }
        arrange. }
      assert (E22' : normal_form (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))) (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_23 => (1) * (npow (dot x_23 x_23) (N_ - 1)))).
        { apply E_ext; intros x_23 D_x_23; draws.
          transitivity (npow (dot x_23 x_23) (N_ - 1)).
          { transitivity (npow (dot x_23 x_23) (N_ - 1)). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_23 => npow (dot x_23 x_23) (N_ - 1)))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))). { arrange. }
        arrange. }
      first [put; solve [field] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) N_) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)))) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (E (gamma 1) (fun y => npow (dot y y) N_ * (asin (dot y y * (inv (dot y y + D)))))) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y y - dot x1 x1) * (npow (dot y y) (N_ - 1)) * (npow (dot x1 x1) (N_ - 1)) * (dot y y * (asin (dot x1 x1 * (inv (dot x1 x1 + D)))) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)) - dot x1 x1 * (asin (dot y y * (inv (D + dot y y)))) * (inv (sqrt (D + 2 * (dot x1 x1)))) * (inv (sqrt D))))) - 0) * ((1 / 2) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall y : V, drawn (gamma 1) y -> dot y y > 0) :
  E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))) > 0.
Proof. exact (step_positive (V) (D) (N_) (gamma) label_N_ H_D_pos_0 H_not_0). Qed.

Theorem theorem_2 (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall y : V, drawn (gamma 1) y -> dot y y > 0) :
  E (gamma 1) (fun y => dot y y * (npow (dot y y) N_) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) >= E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))).
Proof. exact (step_rises (V) (D) (N_) (gamma) label_N_ H_D_pos_0 H_not_0). Qed.

Theorem theorem_3 (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall y : V, drawn (gamma 1) y -> dot y y > 0) :
  E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) N_) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)))) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))) >= E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (E (gamma 1) (fun y => npow (dot y y) N_ * (asin (dot y y * (inv (dot y y + D)))))) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))).
Proof. exact (step_falls (V) (D) (N_) (gamma) label_N_ H_D_pos_0 H_not_0). Qed.
