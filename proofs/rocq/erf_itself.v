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
    try assert (0 < D + 2 * (dot any0 any0)) by sign.
    try assert (N2' : normal_form ((sqrt ((D) + 2 * (dot any0 any0)))) (sqrt (D + 2 * (dot any0 any0)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D + 2 * (dot any0 any0)) * sqrt (D + 2 * (dot any0 any0)) = D + 2 * (dot any0 any0)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D + 2 * (dot any1 any1)) by sign.
    try assert (N3' : normal_form ((sqrt ((D) + 2 * (dot any1 any1)))) (sqrt (D + 2 * (dot any1 any1)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D + 2 * (dot any1 any1)) * sqrt (D + 2 * (dot any1 any1)) = D + 2 * (dot any1 any1)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
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
  { assert (U' : forall z0' z1' : R, (z0' > 0) -> (z1' > 0) -> (D > 0) -> (((((z1') * (sqrt (D + 2 * (z0'))) - (z0') * (sqrt (2 * (z1') + D))) * ((z1') - (z0')))) >= 0) -> (((z1') * (inv (sqrt (2 * (z1') + D))) * (inv (sqrt D)) - (z0') * (inv (sqrt (D + 2 * (z0')))) * (inv (sqrt D))) * ((z1') - (z0')) * (npow (z1') (N_ - 1)) * (npow (z0') (N_ - 1)) - 0) = (npow (z1') (N_ - 1) * (npow (z0') (N_ - 1)) * (inv (sqrt (D + 2 * (z0')))) * (inv (sqrt (2 * (z1') + D))) * (inv (sqrt D)) * (((z1') * (sqrt (D + 2 * (z0'))) - (z0') * (sqrt (2 * (z1') + D))) * ((z1') - (z0')) - 0))).
    { clear - D N_ label_N_.
      intros z0' z1' S_z0' S_z1' H_D_pos_0 H_order.
      try assert (0 < (2 * (z1') + D)) by sign.
      try assert (0 < (D + 2 * (z0'))) by sign.
      try assert (0 < (D + 2 * (z0'))) by sign.
      try assert (0 < (2 * (z1') + D)) by sign.
      try assert (N5' : normal_form (inv (sqrt D)) (inv (sqrt D))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt D) * inv (sqrt D) = inv D) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N6' : normal_form ((npow (z1') (N_ - 1))) (npow (z1') (N_ - 1))) by normal.
      try assert (N7' : normal_form ((npow (z0') (N_ - 1))) (npow (z0') (N_ - 1))) by normal.
      try assert (0 < (2 * (z1') + D)) by sign.
      try assert (N8' : normal_form ((inv (sqrt (2 * (z1') + D)))) (inv ((sqrt (2 * (z1') + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : (sqrt (2 * (z1') + D)) * (sqrt (2 * (z1') + D)) = (2 * (z1') + D)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv ((sqrt (2 * (z1') + D))) * inv ((sqrt (2 * (z1') + D))) = inv ((2 * (z1') + D))) by (apply inv_sqrt_square; sign); assert (Z0' : (sqrt (2 * (z1') + D)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < (D + 2 * (z0'))) by sign.
      try assert (N9' : normal_form ((inv (sqrt (D + 2 * (z0'))))) (inv ((sqrt (D + 2 * (z0')))))) by first [apply inv_is; [nonzero | (try assert (Q0' : (sqrt (D + 2 * (z0'))) * (sqrt (D + 2 * (z0'))) = (D + 2 * (z0'))) by (apply sqrt_sqrt; sign); try assert (Q1' : inv ((sqrt (D + 2 * (z0')))) * inv ((sqrt (D + 2 * (z0')))) = inv ((D + 2 * (z0')))) by (apply inv_sqrt_square; sign); assert (Z0' : (sqrt (D + 2 * (z0'))) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign).
      try assert (Q1' : inv (sqrt D) * inv (sqrt D) = inv D) by (apply inv_sqrt_square; sign).
      try assert (Q2' : (sqrt (D + 2 * (z0'))) * (sqrt (D + 2 * (z0'))) = (D + 2 * (z0'))) by (apply sqrt_sqrt; sign).
      try assert (Q3' : inv ((sqrt (D + 2 * (z0')))) * inv ((sqrt (D + 2 * (z0')))) = inv ((D + 2 * (z0')))) by (apply inv_sqrt_square; sign).
      try assert (Q4' : (sqrt (2 * (z1') + D)) * (sqrt (2 * (z1') + D)) = (2 * (z1') + D)) by (apply sqrt_sqrt; sign).
      try assert (Q5' : inv ((sqrt (2 * (z1') + D))) * inv ((sqrt (2 * (z1') + D))) = inv ((2 * (z1') + D))) by (apply inv_sqrt_square; sign).
      assert (Z0' : (sqrt (D + 2 * (z0'))) <> 0) by (apply positive_ne; sign).
      assert (Z1' : sqrt D <> 0) by (apply positive_ne; sign).
      assert (Z2' : (sqrt (2 * (z1') + D)) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]. }
    pose proof (U' (dot any1 any1) (dot any0 any0)) as V'.
    assert (S_z0' : dot any1 any1 > 0) by (gap; sign).
    specialize (V' S_z0').
    assert (S_z1' : dot any0 any0 > 0) by (gap; sign).
    specialize (V' S_z1').
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_order)).
    rearranged V'. }
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
            try assert (N2' : normal_form (inv (sqrt D)) (inv (sqrt D))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt D) * inv (sqrt D) = inv D) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
            try assert (N3' : normal_form (npow (dot x_1 x_1) (N_ - 1)) (npow (dot x_1 x_1) (N_ - 1))) by normal.
            try assert (0 < D + 2 * (dot x_1 x_1)) by sign.
            try assert (N4' : normal_form (inv (sqrt (D + 2 * (dot x_1 x_1)))) (inv (sqrt (D + 2 * (dot x_1 x_1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot x_1 x_1)) * sqrt (D + 2 * (dot x_1 x_1)) = D + 2 * (dot x_1 x_1)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot x_1 x_1))) * inv (sqrt (D + 2 * (dot x_1 x_1))) = inv (D + 2 * (dot x_1 x_1))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot x_1 x_1)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x_1 => dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_1 x_1))))))).
        { linear. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))))). { arrange. }
        arrange. }
      assert (E5' : normal_form (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_6 => (1) * (npow (dot x_6 x_6) (N_ - 1)))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity (npow (dot x_6 x_6) (N_ - 1)).
          { transitivity (npow (dot x_6 x_6) (N_ - 1)). { arrange. }
            try assert (N7' : normal_form (npow (dot x_6 x_6) (N_ - 1)) (npow (dot x_6 x_6) (N_ - 1))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_6 => npow (dot x_6 x_6) (N_ - 1)))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))). { arrange. }
        arrange. }
      assert (E8' : normal_form (E (gamma 1) (fun x => npow (dot x x) N_)) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_9 => (1) * (dot x_9 x_9 * (npow (dot x_9 x_9) (N_ - 1))))).
        { apply E_ext; intros x_9 D_x_9; draws.
          transitivity (dot x_9 x_9 * (npow (dot x_9 x_9) (N_ - 1))).
          { transitivity (npow (dot x_9 x_9) N_). { arrange. }
            try assert (N10' : normal_form (npow (dot x_9 x_9) N_) (dot x_9 x_9 * (npow (dot x_9 x_9) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_9 => dot x_9 x_9 * (npow (dot x_9 x_9) (N_ - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))). { arrange. }
        arrange. }
      assert (E11' : normal_form (E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_12 => (inv (sqrt D)) * ((dot x_12 x_12) ^ 2 * (npow (dot x_12 x_12) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_12 x_12))))))).
        { apply E_ext; intros x_12 D_x_12; draws.
          transitivity ((dot x_12 x_12) ^ 2 * (npow (dot x_12 x_12) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_12 x_12)))) * (inv (sqrt D))).
          { transitivity (dot x_12 x_12 * (npow (dot x_12 x_12) N_) * (inv (sqrt (D + 2 * (dot x_12 x_12)))) * (inv (sqrt D))). { arrange. }
            try assert (0 < D + 2 * (dot x_12 x_12)) by sign.
            try assert (N13' : normal_form (inv (sqrt D)) (inv (sqrt D))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt D) * inv (sqrt D) = inv D) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
            try assert (N14' : normal_form (npow (dot x_12 x_12) N_) (dot x_12 x_12 * (npow (dot x_12 x_12) (N_ - 1)))) by normal.
            try assert (0 < D + 2 * (dot x_12 x_12)) by sign.
            try assert (N15' : normal_form (inv (sqrt (D + 2 * (dot x_12 x_12)))) (inv (sqrt (D + 2 * (dot x_12 x_12))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot x_12 x_12)) * sqrt (D + 2 * (dot x_12 x_12)) = D + 2 * (dot x_12 x_12)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot x_12 x_12))) * inv (sqrt (D + 2 * (dot x_12 x_12))) = inv (D + 2 * (dot x_12 x_12))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot x_12 x_12)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x_12 => (dot x_12 x_12) ^ 2 * (npow (dot x_12 x_12) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_12 x_12))))))).
        { linear. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x x * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)) - dot y y * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (dot x x - dot y y) * (npow (dot x x) (N_ - 1)) * (npow (dot y y) (N_ - 1)))) - 0) * ((1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))) = E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))) * (inv (sqrt D)) - E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D)) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))).
    { transitivity ((E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x x * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)) - dot y y * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (dot x x - dot y y) * (npow (dot x x) (N_ - 1)) * (npow (dot y y) (N_ - 1)))) - 0) * ((1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))))). { arrange. }
      assert (E16' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x x * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)) - dot y y * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (dot x x - dot y y) * (npow (dot x x) (N_ - 1)) * (npow (dot y y) (N_ - 1))))) (2 * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) * (inv (sqrt D)) - 2 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))) * (inv (sqrt D)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_17 => (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D))) * (npow (dot x_17 x_17) (N_ - 1)) + (((-1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) * (inv (sqrt D))) * (dot x_17 x_17 * (npow (dot x_17 x_17) (N_ - 1))) + (((-1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))) * (inv (sqrt D))) * (dot x_17 x_17 * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_17 x_17))))) + ((E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) * (inv (sqrt D))) * ((dot x_17 x_17) ^ 2 * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_17 x_17)))))))))).
        { apply E_ext; intros x_17 D_x_17; draws.
          transitivity (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt D)) + E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) * ((dot x_17 x_17) ^ 2) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_17 x_17)))) * (inv (sqrt D)) - dot x_17 x_17 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt D)) - dot x_17 x_17 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_17 x_17)))) * (inv (sqrt D))).
          { transitivity (E (gamma 1) (fun x => (dot x_17 x_17 * (inv (sqrt (D + 2 * (dot x_17 x_17)))) * (inv (sqrt D)) - dot x x * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (dot x_17 x_17 - dot x x) * (npow (dot x_17 x_17) (N_ - 1)) * (npow (dot x x) (N_ - 1)))). { arrange. }
            assert (E18' : normal_form (E (gamma 1) (fun x => (dot x_17 x_17 * (inv (sqrt (D + 2 * (dot x_17 x_17)))) * (inv (sqrt D)) - dot x x * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (dot x_17 x_17 - dot x x) * (npow (dot x_17 x_17) (N_ - 1)) * (npow (dot x x) (N_ - 1)))) (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt D)) + E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) * ((dot x_17 x_17) ^ 2) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_17 x_17)))) * (inv (sqrt D)) - dot x_17 x_17 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt D)) - dot x_17 x_17 * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_17 x_17)))) * (inv (sqrt D)))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_19 => ((-1) * (dot x_17 x_17) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt D))) * (dot x_19 x_19 * (npow (dot x_19 x_19) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_19 x_19))))) + (((dot x_17 x_17) ^ 2 * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_17 x_17)))) * (inv (sqrt D))) * (npow (dot x_19 x_19) (N_ - 1)) + ((npow (dot x_17 x_17) (N_ - 1) * (inv (sqrt D))) * ((dot x_19 x_19) ^ 2 * (npow (dot x_19 x_19) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_19 x_19))))) + (((-1) * (dot x_17 x_17) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_17 x_17)))) * (inv (sqrt D))) * (dot x_19 x_19 * (npow (dot x_19 x_19) (N_ - 1)))))))).
              { apply E_ext; intros x_19 D_x_19; draws.
                transitivity (npow (dot x_19 x_19) (N_ - 1) * ((dot x_17 x_17) ^ 2) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot x_17 x_17)))) + (dot x_19 x_19) ^ 2 * (npow (dot x_19 x_19) (N_ - 1)) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_19 x_19)))) * (inv (sqrt D)) - dot x_19 x_19 * (npow (dot x_19 x_19) (N_ - 1)) * (dot x_17 x_17) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot x_17 x_17)))) - dot x_19 x_19 * (npow (dot x_19 x_19) (N_ - 1)) * (dot x_17 x_17) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_19 x_19)))) * (inv (sqrt D))).
                { transitivity ((dot x_17 x_17 * (inv (sqrt (D + 2 * (dot x_17 x_17)))) * (inv (sqrt D)) - dot x_19 x_19 * (inv (sqrt (D + 2 * (dot x_19 x_19)))) * (inv (sqrt D))) * (dot x_17 x_17 - dot x_19 x_19) * (npow (dot x_17 x_17) (N_ - 1)) * (npow (dot x_19 x_19) (N_ - 1))). { arrange. }
                  try assert (0 < D + 2 * (dot x_17 x_17)) by sign.
                  try assert (0 < D + 2 * (dot x_19 x_19)) by sign.
                  try assert (N20' : normal_form (inv (sqrt D)) (inv (sqrt D))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt D) * inv (sqrt D) = inv D) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (N21' : normal_form (npow (dot x_19 x_19) (N_ - 1)) (npow (dot x_19 x_19) (N_ - 1))) by normal.
                  try assert (N22' : normal_form (npow (dot x_17 x_17) (N_ - 1)) (npow (dot x_17 x_17) (N_ - 1))) by normal.
                  try assert (0 < D + 2 * (dot x_17 x_17)) by sign.
                  try assert (N23' : normal_form (inv (sqrt (D + 2 * (dot x_17 x_17)))) (inv (sqrt (D + 2 * (dot x_17 x_17))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot x_17 x_17)) * sqrt (D + 2 * (dot x_17 x_17)) = D + 2 * (dot x_17 x_17)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot x_17 x_17))) * inv (sqrt (D + 2 * (dot x_17 x_17))) = inv (D + 2 * (dot x_17 x_17))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot x_17 x_17)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (0 < D + 2 * (dot x_19 x_19)) by sign.
                  try assert (N24' : normal_form (inv (sqrt (D + 2 * (dot x_19 x_19)))) (inv (sqrt (D + 2 * (dot x_19 x_19))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot x_19 x_19)) * sqrt (D + 2 * (dot x_19 x_19)) = D + 2 * (dot x_19 x_19)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot x_19 x_19))) * inv (sqrt (D + 2 * (dot x_19 x_19))) = inv (D + 2 * (dot x_19 x_19))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot x_19 x_19)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity (((-1) * (dot x_17 x_17) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt D))) * (E (gamma 1) (fun x_19 => dot x_19 x_19 * (npow (dot x_19 x_19) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_19 x_19)))))) + (((dot x_17 x_17) ^ 2 * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_17 x_17)))) * (inv (sqrt D))) * (E (gamma 1) (fun x_19 => npow (dot x_19 x_19) (N_ - 1))) + ((npow (dot x_17 x_17) (N_ - 1) * (inv (sqrt D))) * (E (gamma 1) (fun x_19 => (dot x_19 x_19) ^ 2 * (npow (dot x_19 x_19) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_19 x_19)))))) + (((-1) * (dot x_17 x_17) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_17 x_17)))) * (inv (sqrt D))) * (E (gamma 1) (fun x_19 => dot x_19 x_19 * (npow (dot x_19 x_19) (N_ - 1)))))))).
              { linear. }
              transitivity (((-1) * (dot x_17 x_17) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt D))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) + (((dot x_17 x_17) ^ 2 * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_17 x_17)))) * (inv (sqrt D))) * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) + ((npow (dot x_17 x_17) (N_ - 1) * (inv (sqrt D))) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) + (((-1) * (dot x_17 x_17) * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_17 x_17)))) * (inv (sqrt D))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))))))). { arrange. }
              arrange. }
            try assert (0 < D + 2 * (dot x_17 x_17)) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D))) * (E (gamma 1) (fun x_17 => npow (dot x_17 x_17) (N_ - 1))) + (((-1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) * (inv (sqrt D))) * (E (gamma 1) (fun x_17 => dot x_17 x_17 * (npow (dot x_17 x_17) (N_ - 1)))) + (((-1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))) * (inv (sqrt D))) * (E (gamma 1) (fun x_17 => dot x_17 x_17 * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_17 x_17)))))) + ((E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) * (inv (sqrt D))) * (E (gamma 1) (fun x_17 => (dot x_17 x_17) ^ 2 * (npow (dot x_17 x_17) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_17 x_17)))))))))).
        { linear. }
        transitivity ((E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D))) * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) + (((-1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) * (inv (sqrt D))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))) + (((-1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))) * (inv (sqrt D))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))) + ((E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) * (inv (sqrt D))) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))))))))). { arrange. }
        arrange. }
      assert (E25' : normal_form (E (gamma 1) (fun x => npow (dot x x) N_)) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_26 => (1) * (dot x_26 x_26 * (npow (dot x_26 x_26) (N_ - 1))))).
        { apply E_ext; intros x_26 D_x_26; draws.
          transitivity (dot x_26 x_26 * (npow (dot x_26 x_26) (N_ - 1))).
          { transitivity (npow (dot x_26 x_26) N_). { arrange. }
            try assert (N27' : normal_form (npow (dot x_26 x_26) N_) (dot x_26 x_26 * (npow (dot x_26 x_26) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_26 => dot x_26 x_26 * (npow (dot x_26 x_26) (N_ - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))). { arrange. }
        arrange. }
      assert (E28' : normal_form (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_29 => (1) * (npow (dot x_29 x_29) (N_ - 1)))).
        { apply E_ext; intros x_29 D_x_29; draws.
          transitivity (npow (dot x_29 x_29) (N_ - 1)).
          { transitivity (npow (dot x_29 x_29) (N_ - 1)). { arrange. }
            try assert (N30' : normal_form (npow (dot x_29 x_29) (N_ - 1)) (npow (dot x_29 x_29) (N_ - 1))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_29 => npow (dot x_29 x_29) (N_ - 1)))).
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
    { apply (arcsine_tangent_pair.step_pair (D) (dot any1 any1) (dot any0 any0) (1 / 2)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_case | assert (G' : (dot any0 any0) - (dot any1 any1) = (dot any0 any0 - dot any1 any1) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [assumption | gap; by_number | premise]]. }
    assert (J' : (dot any0 any0 * (asin (dot any1 any1 * (inv (D + dot any1 any1)))) * (inv (sqrt (2 * (dot any0 any0) + D))) * (inv (sqrt D)) - dot any1 any1 * (asin (dot any0 any0 * (inv (D + dot any0 any0)))) * (inv (sqrt (D + 2 * (dot any1 any1)))) * (inv (sqrt D))) * (dot any0 any0 - dot any1 any1) >= 0) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
    first [exact J' | lra | fit J'].
  - assert (H_case : dot any0 any0 - dot any1 any1 <= 0) by lra; clear C'.
    assert (I' : ((dot any1 any1) - (dot any0 any0)) * ((dot any1 any1) * (asin ((dot any0 any0) * (inv ((D) + (dot any0 any0))))) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (dot any1 any1)))) - asin ((dot any1 any1) * (inv ((dot any1 any1) + (D)))) * (dot any0 any0) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (dot any0 any0))))) >= 0).
    { apply (arcsine_tangent_pair.step_pair (D) (dot any0 any0) (dot any1 any1) (1 / 2)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_case | assert (G' : (dot any1 any1) - (dot any0 any0) = (0) - (dot any0 any0 - dot any1 any1)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [assumption | gap; by_number | premise]]. }
    assert (J' : (dot any1 any1 - dot any0 any0) * (dot any1 any1 * (asin (dot any0 any0 * (inv (D + dot any0 any0)))) * (inv (sqrt (D + 2 * (dot any1 any1)))) * (inv (sqrt D)) - dot any0 any0 * (asin (dot any1 any1 * (inv (D + dot any1 any1)))) * (inv (sqrt (2 * (dot any0 any0) + D))) * (inv (sqrt D))) >= 0) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
    assert (G' : ((dot any0 any0 - dot any1 any1) * (dot any0 any0 * (asin (dot any1 any1 * (inv (dot any1 any1 + D)))) * (inv (sqrt (D + 2 * (dot any0 any0)))) * (inv (sqrt D)) - dot any1 any1 * (asin (dot any0 any0 * (inv (D + dot any0 any0)))) * (inv (sqrt (D + 2 * (dot any1 any1)))) * (inv (sqrt D)))) - (0) = ((dot any1 any1 * (asin (dot any0 any0 * (inv (D + dot any0 any0)))) * (inv (sqrt (D + 2 * (dot any1 any1)))) * (inv (sqrt D)) - dot any0 any0 * (asin (dot any1 any1 * (inv (dot any1 any1 + D)))) * (inv (sqrt (D + 2 * (dot any0 any0)))) * (inv (sqrt D))) * (dot any1 any1 - dot any0 any0)) - (0)).
    { try assert (0 < dot any0 any0 + D) by sign.
      try assert (0 < dot any1 any1 + D) by sign.
      try assert (0 < D + 2 * (dot any1 any1)) by sign.
      try assert (0 < D + 2 * (dot any0 any0)) by sign.
      try assert (N40' : normal_form (inv (sqrt D)) (inv (sqrt D))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt D) * inv (sqrt D) = inv D) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < D + 2 * (dot any1 any1)) by sign.
      try assert (N41' : normal_form (inv (sqrt (D + 2 * (dot any1 any1)))) (inv (sqrt (D + 2 * (dot any1 any1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot any1 any1)) * sqrt (D + 2 * (dot any1 any1)) = D + 2 * (dot any1 any1)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot any1 any1))) * inv (sqrt (D + 2 * (dot any1 any1))) = inv (D + 2 * (dot any1 any1))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot any1 any1)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < D + 2 * (dot any0 any0)) by sign.
      try assert (N42' : normal_form (inv (sqrt (D + 2 * (dot any0 any0)))) (inv (sqrt (D + 2 * (dot any0 any0))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot any0 any0)) * sqrt (D + 2 * (dot any0 any0)) = D + 2 * (dot any0 any0)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot any0 any0))) * inv (sqrt (D + 2 * (dot any0 any0))) = inv (D + 2 * (dot any0 any0))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot any0 any0)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
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
    try assert (N0' : normal_form (inv (sqrt D)) (inv (sqrt D))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt D) * inv (sqrt D) = inv D) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N1' : normal_form (npow (dot any0 any0) (N_ - 1)) (npow (dot any0 any0) (N_ - 1))) by normal.
    try assert (N2' : normal_form (npow (dot any1 any1) (N_ - 1)) (npow (dot any1 any1) (N_ - 1))) by normal.
    try assert (0 < D + 2 * (dot any1 any1)) by sign.
    try assert (N3' : normal_form (inv (sqrt (D + 2 * (dot any1 any1)))) (inv (sqrt (D + 2 * (dot any1 any1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot any1 any1)) * sqrt (D + 2 * (dot any1 any1)) = D + 2 * (dot any1 any1)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot any1 any1))) * inv (sqrt (D + 2 * (dot any1 any1))) = inv (D + 2 * (dot any1 any1))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot any1 any1)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < D + 2 * (dot any0 any0)) by sign.
    try assert (N4' : normal_form (inv (sqrt (D + 2 * (dot any0 any0)))) (inv (sqrt (D + 2 * (dot any0 any0))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot any0 any0)) * sqrt (D + 2 * (dot any0 any0)) = D + 2 * (dot any0 any0)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot any0 any0))) * inv (sqrt (D + 2 * (dot any0 any0))) = inv (D + 2 * (dot any0 any0))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot any0 any0)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
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
            try assert (N2' : normal_form (inv (sqrt D)) (inv (sqrt D))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt D) * inv (sqrt D) = inv D) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
            try assert (N3' : normal_form (npow (dot x_1 x_1) (N_ - 1)) (npow (dot x_1 x_1) (N_ - 1))) by normal.
            try assert (0 < D + 2 * (dot x_1 x_1)) by sign.
            try assert (N4' : normal_form (inv (sqrt (D + 2 * (dot x_1 x_1)))) (inv (sqrt (D + 2 * (dot x_1 x_1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot x_1 x_1)) * sqrt (D + 2 * (dot x_1 x_1)) = D + 2 * (dot x_1 x_1)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot x_1 x_1))) * inv (sqrt (D + 2 * (dot x_1 x_1))) = inv (D + 2 * (dot x_1 x_1))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot x_1 x_1)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x_1 => dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_1 x_1))))))).
        { linear. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))))). { arrange. }
        arrange. }
      assert (E5' : normal_form (E (gamma 1) (fun y => npow (dot y y) N_)) (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_6 => (1) * (dot x_6 x_6 * (npow (dot x_6 x_6) (N_ - 1))))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity (dot x_6 x_6 * (npow (dot x_6 x_6) (N_ - 1))).
          { transitivity (npow (dot x_6 x_6) N_). { arrange. }
            try assert (N7' : normal_form (npow (dot x_6 x_6) N_) (dot x_6 x_6 * (npow (dot x_6 x_6) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_6 => dot x_6 x_6 * (npow (dot x_6 x_6) (N_ - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))). { arrange. }
        arrange. }
      assert (E8' : normal_form (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))) (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_9 => (1) * (npow (dot x_9 x_9) (N_ - 1)))).
        { apply E_ext; intros x_9 D_x_9; draws.
          transitivity (npow (dot x_9 x_9) (N_ - 1)).
          { transitivity (npow (dot x_9 x_9) (N_ - 1)). { arrange. }
            try assert (N10' : normal_form (npow (dot x_9 x_9) (N_ - 1)) (npow (dot x_9 x_9) (N_ - 1))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_9 => npow (dot x_9 x_9) (N_ - 1)))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))). { arrange. }
        arrange. }
      assert (E11' : normal_form (E (gamma 1) (fun y => npow (dot y y) N_ * (asin (dot y y * (inv (dot y y + D)))))) (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_12 => (1) * (dot x_12 x_12 * (npow (dot x_12 x_12) (N_ - 1)) * (asin (dot x_12 x_12 * (inv (dot x_12 x_12 + D))))))).
        { apply E_ext; intros x_12 D_x_12; draws.
          transitivity (dot x_12 x_12 * (npow (dot x_12 x_12) (N_ - 1)) * (asin (dot x_12 x_12 * (inv (dot x_12 x_12 + D))))).
          { transitivity (npow (dot x_12 x_12) N_ * (asin (dot x_12 x_12 * (inv (dot x_12 x_12 + D))))). { arrange. }
            try assert (0 < dot x_12 x_12 + D) by sign.
            try assert (N13' : normal_form (npow (dot x_12 x_12) N_) (dot x_12 x_12 * (npow (dot x_12 x_12) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_12 => dot x_12 x_12 * (npow (dot x_12 x_12) (N_ - 1)) * (asin (dot x_12 x_12 * (inv (dot x_12 x_12 + D))))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D))))))). { arrange. }
        arrange. }
      assert (E14' : normal_form (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D)))))) (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_15 => (1) * (npow (dot x_15 x_15) (N_ - 1) * (asin (dot x_15 x_15 * (inv (dot x_15 x_15 + D))))))).
        { apply E_ext; intros x_15 D_x_15; draws.
          transitivity (npow (dot x_15 x_15) (N_ - 1) * (asin (dot x_15 x_15 * (inv (dot x_15 x_15 + D))))).
          { transitivity (npow (dot x_15 x_15) (N_ - 1) * (asin (dot x_15 x_15 * (inv (dot x_15 x_15 + D))))). { arrange. }
            try assert (0 < dot x_15 x_15 + D) by sign.
            try assert (N16' : normal_form (npow (dot x_15 x_15) (N_ - 1)) (npow (dot x_15 x_15) (N_ - 1))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_15 => npow (dot x_15 x_15) (N_ - 1) * (asin (dot x_15 x_15 * (inv (dot x_15 x_15 + D))))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))))). { arrange. }
        arrange. }
      assert (E17' : normal_form (E (gamma 1) (fun y => dot y y * (npow (dot y y) N_) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)))) (E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))) * (inv (sqrt D)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_18 => (inv (sqrt D)) * ((dot x_18 x_18) ^ 2 * (npow (dot x_18 x_18) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_18 x_18))))))).
        { apply E_ext; intros x_18 D_x_18; draws.
          transitivity ((dot x_18 x_18) ^ 2 * (npow (dot x_18 x_18) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_18 x_18)))) * (inv (sqrt D))).
          { transitivity (dot x_18 x_18 * (npow (dot x_18 x_18) N_) * (inv (sqrt (D + 2 * (dot x_18 x_18)))) * (inv (sqrt D))). { arrange. }
            try assert (0 < D + 2 * (dot x_18 x_18)) by sign.
            try assert (N19' : normal_form (inv (sqrt D)) (inv (sqrt D))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt D) * inv (sqrt D) = inv D) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
            try assert (N20' : normal_form (npow (dot x_18 x_18) N_) (dot x_18 x_18 * (npow (dot x_18 x_18) (N_ - 1)))) by normal.
            try assert (0 < D + 2 * (dot x_18 x_18)) by sign.
            try assert (N21' : normal_form (inv (sqrt (D + 2 * (dot x_18 x_18)))) (inv (sqrt (D + 2 * (dot x_18 x_18))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot x_18 x_18)) * sqrt (D + 2 * (dot x_18 x_18)) = D + 2 * (dot x_18 x_18)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot x_18 x_18))) * inv (sqrt (D + 2 * (dot x_18 x_18))) = inv (D + 2 * (dot x_18 x_18))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot x_18 x_18)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x_18 => (dot x_18 x_18) ^ 2 * (npow (dot x_18 x_18) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_18 x_18))))))).
        { linear. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : (E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y y - dot x1 x1) * (npow (dot y y) (N_ - 1)) * (npow (dot x1 x1) (N_ - 1)) * (dot y y * (asin (dot x1 x1 * (inv (dot x1 x1 + D)))) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)) - dot x1 x1 * (asin (dot y y * (inv (D + dot y y)))) * (inv (sqrt (D + 2 * (dot x1 x1)))) * (inv (sqrt D))))) - 0) * ((1 / 2) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))))) = E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D)))))) * (inv (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))) * (inv (sqrt D)) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D))))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) * (inv (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))) * (inv (sqrt D)) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))))).
    { transitivity ((E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y y - dot x1 x1) * (npow (dot y y) (N_ - 1)) * (npow (dot x1 x1) (N_ - 1)) * (dot y y * (asin (dot x1 x1 * (inv (dot x1 x1 + D)))) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)) - dot x1 x1 * (asin (dot y y * (inv (D + dot y y)))) * (inv (sqrt (D + 2 * (dot x1 x1)))) * (inv (sqrt D))))) - 0) * ((1 / 2) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))))). { arrange. }
      assert (E22' : normal_form (E (gamma 1) (fun y => E (gamma 1) (fun x1 => (dot y y - dot x1 x1) * (npow (dot y y) (N_ - 1)) * (npow (dot x1 x1) (N_ - 1)) * (dot y y * (asin (dot x1 x1 * (inv (dot x1 x1 + D)))) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)) - dot x1 x1 * (asin (dot y y * (inv (D + dot y y)))) * (inv (sqrt (D + 2 * (dot x1 x1)))) * (inv (sqrt D)))))) (2 * (E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D)))))) * (inv (sqrt D)) - 2 * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D)))))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) * (inv (sqrt D)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_23 => ((-1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) * (inv (sqrt D))) * (dot x_23 x_23 * (npow (dot x_23 x_23) (N_ - 1)) * (asin (dot x_23 x_23 * (inv (dot x_23 x_23 + D))))) + ((E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))) * (inv (sqrt D))) * ((dot x_23 x_23) ^ 2 * (npow (dot x_23 x_23) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_23 x_23))))) + ((E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))) * (inv (sqrt D))) * (npow (dot x_23 x_23) (N_ - 1) * (asin (dot x_23 x_23 * (inv (dot x_23 x_23 + D))))) + (((-1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D)))))) * (inv (sqrt D))) * (dot x_23 x_23 * (npow (dot x_23 x_23) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_23 x_23)))))))))).
        { apply E_ext; intros x_23 D_x_23; draws.
          transitivity (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))) * ((dot x_23 x_23) ^ 2) * (npow (dot x_23 x_23) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_23 x_23)))) * (inv (sqrt D)) + E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))) * (npow (dot x_23 x_23) (N_ - 1)) * (asin (dot x_23 x_23 * (inv (dot x_23 x_23 + D)))) * (inv (sqrt D)) - dot x_23 x_23 * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) * (npow (dot x_23 x_23) (N_ - 1)) * (asin (dot x_23 x_23 * (inv (dot x_23 x_23 + D)))) * (inv (sqrt D)) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D))))) * (dot x_23 x_23) * (npow (dot x_23 x_23) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_23 x_23)))) * (inv (sqrt D))).
          { transitivity (E (gamma 1) (fun y => (dot x_23 x_23 - dot y y) * (npow (dot x_23 x_23) (N_ - 1)) * (npow (dot y y) (N_ - 1)) * (dot x_23 x_23 * (asin (dot y y * (inv (dot y y + D)))) * (inv (sqrt (D + 2 * (dot x_23 x_23)))) * (inv (sqrt D)) - dot y y * (asin (dot x_23 x_23 * (inv (D + dot x_23 x_23)))) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))))). { arrange. }
            assert (E24' : normal_form (E (gamma 1) (fun y => (dot x_23 x_23 - dot y y) * (npow (dot x_23 x_23) (N_ - 1)) * (npow (dot y y) (N_ - 1)) * (dot x_23 x_23 * (asin (dot y y * (inv (dot y y + D)))) * (inv (sqrt (D + 2 * (dot x_23 x_23)))) * (inv (sqrt D)) - dot y y * (asin (dot x_23 x_23 * (inv (D + dot x_23 x_23)))) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))))) (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))) * ((dot x_23 x_23) ^ 2) * (npow (dot x_23 x_23) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_23 x_23)))) * (inv (sqrt D)) + E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))) * (npow (dot x_23 x_23) (N_ - 1)) * (asin (dot x_23 x_23 * (inv (dot x_23 x_23 + D)))) * (inv (sqrt D)) - dot x_23 x_23 * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) * (npow (dot x_23 x_23) (N_ - 1)) * (asin (dot x_23 x_23 * (inv (dot x_23 x_23 + D)))) * (inv (sqrt D)) - E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D))))) * (dot x_23 x_23) * (npow (dot x_23 x_23) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_23 x_23)))) * (inv (sqrt D)))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_25 => ((-1) * (dot x_23 x_23) * (npow (dot x_23 x_23) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_23 x_23)))) * (inv (sqrt D))) * (dot x_25 x_25 * (npow (dot x_25 x_25) (N_ - 1)) * (asin (dot x_25 x_25 * (inv (dot x_25 x_25 + D))))) + (((dot x_23 x_23) ^ 2 * (npow (dot x_23 x_23) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_23 x_23)))) * (inv (sqrt D))) * (npow (dot x_25 x_25) (N_ - 1) * (asin (dot x_25 x_25 * (inv (dot x_25 x_25 + D))))) + ((npow (dot x_23 x_23) (N_ - 1) * (asin (dot x_23 x_23 * (inv (dot x_23 x_23 + D)))) * (inv (sqrt D))) * ((dot x_25 x_25) ^ 2 * (npow (dot x_25 x_25) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_25 x_25))))) + (((-1) * (dot x_23 x_23) * (npow (dot x_23 x_23) (N_ - 1)) * (asin (dot x_23 x_23 * (inv (dot x_23 x_23 + D)))) * (inv (sqrt D))) * (dot x_25 x_25 * (npow (dot x_25 x_25) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_25 x_25)))))))))).
              { apply E_ext; intros x_25 D_x_25; draws.
                transitivity ((dot x_25 x_25) ^ 2 * (npow (dot x_25 x_25) (N_ - 1)) * (asin (dot x_23 x_23 * (inv (D + dot x_23 x_23)))) * (npow (dot x_23 x_23) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_25 x_25)))) * (inv (sqrt D)) + npow (dot x_25 x_25) (N_ - 1) * ((dot x_23 x_23) ^ 2) * (npow (dot x_23 x_23) (N_ - 1)) * (asin (dot x_25 x_25 * (inv (dot x_25 x_25 + D)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot x_23 x_23)))) - dot x_25 x_25 * (npow (dot x_25 x_25) (N_ - 1)) * (dot x_23 x_23) * (npow (dot x_23 x_23) (N_ - 1)) * (asin (dot x_25 x_25 * (inv (dot x_25 x_25 + D)))) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot x_23 x_23)))) - dot x_25 x_25 * (npow (dot x_25 x_25) (N_ - 1)) * (dot x_23 x_23) * (asin (dot x_23 x_23 * (inv (D + dot x_23 x_23)))) * (npow (dot x_23 x_23) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_25 x_25)))) * (inv (sqrt D))).
                { transitivity ((dot x_23 x_23 - dot x_25 x_25) * (npow (dot x_23 x_23) (N_ - 1)) * (npow (dot x_25 x_25) (N_ - 1)) * (dot x_23 x_23 * (asin (dot x_25 x_25 * (inv (dot x_25 x_25 + D)))) * (inv (sqrt (D + 2 * (dot x_23 x_23)))) * (inv (sqrt D)) - dot x_25 x_25 * (asin (dot x_23 x_23 * (inv (D + dot x_23 x_23)))) * (inv (sqrt (D + 2 * (dot x_25 x_25)))) * (inv (sqrt D)))). { arrange. }
                  try assert (0 < dot x_23 x_23 + D) by sign.
                  try assert (0 < dot x_25 x_25 + D) by sign.
                  try assert (0 < D + 2 * (dot x_23 x_23)) by sign.
                  try assert (0 < D + 2 * (dot x_25 x_25)) by sign.
                  try assert (N26' : normal_form (inv (sqrt D)) (inv (sqrt D))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt D) * inv (sqrt D) = inv D) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (N27' : normal_form (npow (dot x_23 x_23) (N_ - 1)) (npow (dot x_23 x_23) (N_ - 1))) by normal.
                  try assert (N28' : normal_form (npow (dot x_25 x_25) (N_ - 1)) (npow (dot x_25 x_25) (N_ - 1))) by normal.
                  try assert (0 < D + 2 * (dot x_23 x_23)) by sign.
                  try assert (N29' : normal_form (inv (sqrt (D + 2 * (dot x_23 x_23)))) (inv (sqrt (D + 2 * (dot x_23 x_23))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot x_23 x_23)) * sqrt (D + 2 * (dot x_23 x_23)) = D + 2 * (dot x_23 x_23)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot x_23 x_23))) * inv (sqrt (D + 2 * (dot x_23 x_23))) = inv (D + 2 * (dot x_23 x_23))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot x_23 x_23)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (0 < D + 2 * (dot x_25 x_25)) by sign.
                  try assert (N30' : normal_form (inv (sqrt (D + 2 * (dot x_25 x_25)))) (inv (sqrt (D + 2 * (dot x_25 x_25))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot x_25 x_25)) * sqrt (D + 2 * (dot x_25 x_25)) = D + 2 * (dot x_25 x_25)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot x_25 x_25))) * inv (sqrt (D + 2 * (dot x_25 x_25))) = inv (D + 2 * (dot x_25 x_25))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot x_25 x_25)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity (((-1) * (dot x_23 x_23) * (npow (dot x_23 x_23) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_23 x_23)))) * (inv (sqrt D))) * (E (gamma 1) (fun x_25 => dot x_25 x_25 * (npow (dot x_25 x_25) (N_ - 1)) * (asin (dot x_25 x_25 * (inv (dot x_25 x_25 + D)))))) + (((dot x_23 x_23) ^ 2 * (npow (dot x_23 x_23) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_23 x_23)))) * (inv (sqrt D))) * (E (gamma 1) (fun x_25 => npow (dot x_25 x_25) (N_ - 1) * (asin (dot x_25 x_25 * (inv (dot x_25 x_25 + D)))))) + ((npow (dot x_23 x_23) (N_ - 1) * (asin (dot x_23 x_23 * (inv (dot x_23 x_23 + D)))) * (inv (sqrt D))) * (E (gamma 1) (fun x_25 => (dot x_25 x_25) ^ 2 * (npow (dot x_25 x_25) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_25 x_25)))))) + (((-1) * (dot x_23 x_23) * (npow (dot x_23 x_23) (N_ - 1)) * (asin (dot x_23 x_23 * (inv (dot x_23 x_23 + D)))) * (inv (sqrt D))) * (E (gamma 1) (fun x_25 => dot x_25 x_25 * (npow (dot x_25 x_25) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_25 x_25)))))))))).
              { linear. }
              transitivity (((-1) * (dot x_23 x_23) * (npow (dot x_23 x_23) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_23 x_23)))) * (inv (sqrt D))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D)))))) + (((dot x_23 x_23) ^ 2 * (npow (dot x_23 x_23) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_23 x_23)))) * (inv (sqrt D))) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D)))))) + ((npow (dot x_23 x_23) (N_ - 1) * (asin (dot x_23 x_23 * (inv (dot x_23 x_23 + D)))) * (inv (sqrt D))) * (E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) + (((-1) * (dot x_23 x_23) * (npow (dot x_23 x_23) (N_ - 1)) * (asin (dot x_23 x_23 * (inv (dot x_23 x_23 + D)))) * (inv (sqrt D))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))))))). { arrange. }
              arrange. }
            try assert (0 < dot x_23 x_23 + D) by sign.
            try assert (0 < D + 2 * (dot x_23 x_23)) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity (((-1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) * (inv (sqrt D))) * (E (gamma 1) (fun x_23 => dot x_23 x_23 * (npow (dot x_23 x_23) (N_ - 1)) * (asin (dot x_23 x_23 * (inv (dot x_23 x_23 + D)))))) + ((E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))) * (inv (sqrt D))) * (E (gamma 1) (fun x_23 => (dot x_23 x_23) ^ 2 * (npow (dot x_23 x_23) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_23 x_23)))))) + ((E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))) * (inv (sqrt D))) * (E (gamma 1) (fun x_23 => npow (dot x_23 x_23) (N_ - 1) * (asin (dot x_23 x_23 * (inv (dot x_23 x_23 + D)))))) + (((-1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D)))))) * (inv (sqrt D))) * (E (gamma 1) (fun x_23 => dot x_23 x_23 * (npow (dot x_23 x_23) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_23 x_23)))))))))).
        { linear. }
        transitivity (((-1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) * (inv (sqrt D))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D)))))) + ((E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))) * (inv (sqrt D))) * (E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))) + ((E (gamma 1) (fun y => (dot y y) ^ 2 * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y))))) * (inv (sqrt D))) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D)))))) + (((-1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (asin (dot y y * (inv (dot y y + D)))))) * (inv (sqrt D))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))))))))). { arrange. }
        arrange. }
      assert (E31' : normal_form (E (gamma 1) (fun y => npow (dot y y) N_)) (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_32 => (1) * (dot x_32 x_32 * (npow (dot x_32 x_32) (N_ - 1))))).
        { apply E_ext; intros x_32 D_x_32; draws.
          transitivity (dot x_32 x_32 * (npow (dot x_32 x_32) (N_ - 1))).
          { transitivity (npow (dot x_32 x_32) N_). { arrange. }
            try assert (N33' : normal_form (npow (dot x_32 x_32) N_) (dot x_32 x_32 * (npow (dot x_32 x_32) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_32 => dot x_32 x_32 * (npow (dot x_32 x_32) (N_ - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1))))). { arrange. }
        arrange. }
      assert (E34' : normal_form (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))) (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_35 => (1) * (npow (dot x_35 x_35) (N_ - 1)))).
        { apply E_ext; intros x_35 D_x_35; draws.
          transitivity (npow (dot x_35 x_35) (N_ - 1)).
          { transitivity (npow (dot x_35 x_35) (N_ - 1)). { arrange. }
            try assert (N36' : normal_form (npow (dot x_35 x_35) (N_ - 1)) (npow (dot x_35 x_35) (N_ - 1))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_35 => npow (dot x_35 x_35) (N_ - 1)))).
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
