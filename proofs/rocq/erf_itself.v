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
From NCTheory Require Import Numbers Laws Tactics.
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
  { try assert (0 < ((D) + 2 * (dot any1 any1))) by sign.
    try assert (0 < ((D) + 2 * (dot any0 any0))) by sign.
    try assert (0 < D + 2 * (dot any0 any0)) by sign.
    try assert (0 < D + 2 * (dot any1 any1)) by sign.
    try assert (0 < D + 2 * (dot any1 any1)) by sign.
    try assert (N2' : normal_form ((sqrt ((D) + 2 * (dot any1 any1)))) (sqrt (D + 2 * (dot any1 any1)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D + 2 * (dot any1 any1)) * sqrt (D + 2 * (dot any1 any1)) = D + 2 * (dot any1 any1)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
    try assert (0 < D + 2 * (dot any0 any0)) by sign.
    try assert (N3' : normal_form ((sqrt ((D) + 2 * (dot any0 any0)))) (sqrt (D + 2 * (dot any0 any0)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D + 2 * (dot any0 any0)) * sqrt (D + 2 * (dot any0 any0)) = D + 2 * (dot any0 any0)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
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
    try assert (N0' : normal_form (inv (sqrt D)) (inv (sqrt D))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt D) * inv (sqrt D) = inv D) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N1' : normal_form (npow (dot any0 any0) (N_ - 1)) (npow (dot any0 any0) (N_ - 1))) by normal.
    try assert (N2' : normal_form (npow (dot any1 any1) (N_ - 1)) (npow (dot any1 any1) (N_ - 1))) by normal.
    try assert (0 < D + 2 * (dot any1 any1)) by sign.
    try assert (N3' : normal_form (inv (sqrt (D + 2 * (dot any1 any1)))) (inv (sqrt (D + 2 * (dot any1 any1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot any1 any1)) * sqrt (D + 2 * (dot any1 any1)) = D + 2 * (dot any1 any1)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot any1 any1))) * inv (sqrt (D + 2 * (dot any1 any1))) = inv (D + 2 * (dot any1 any1))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot any1 any1)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < D + 2 * (dot any0 any0)) by sign.
    try assert (N4' : normal_form (inv (sqrt (D + 2 * (dot any0 any0)))) (inv (sqrt (D + 2 * (dot any0 any0))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot any0 any0)) * sqrt (D + 2 * (dot any0 any0)) = D + 2 * (dot any0 any0)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot any0 any0))) * inv (sqrt (D + 2 * (dot any0 any0))) = inv (D + 2 * (dot any0 any0))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot any0 any0)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign).
    try assert (Q1' : inv (sqrt D) * inv (sqrt D) = inv D) by (apply inv_sqrt_square; sign).
    try assert (Q2' : sqrt (D + 2 * (dot any0 any0)) * sqrt (D + 2 * (dot any0 any0)) = D + 2 * (dot any0 any0)) by (apply sqrt_sqrt; sign).
    try assert (Q3' : inv (sqrt (D + 2 * (dot any0 any0))) * inv (sqrt (D + 2 * (dot any0 any0))) = inv (D + 2 * (dot any0 any0))) by (apply inv_sqrt_square; sign).
    try assert (Q4' : sqrt (D + 2 * (dot any1 any1)) * sqrt (D + 2 * (dot any1 any1)) = D + 2 * (dot any1 any1)) by (apply sqrt_sqrt; sign).
    try assert (Q5' : inv (sqrt (D + 2 * (dot any1 any1))) * inv (sqrt (D + 2 * (dot any1 any1))) = inv (D + 2 * (dot any1 any1))) by (apply inv_sqrt_square; sign).
    assert (Z0' : sqrt (D + 2 * (dot any0 any0)) <> 0) by (apply positive_ne; sign).
    assert (Z1' : sqrt D <> 0) by (apply positive_ne; sign).
    assert (Z2' : sqrt (D + 2 * (dot any1 any1)) <> 0) by (apply positive_ne; sign).
    first [solve [put; ring [Q0' Q1' Q2' Q3' Q4' Q5']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3' Q4' Q5']; sides] | equal]. }
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
    assert (G' : ((dot any0 any0 - dot any1 any1) * (dot any0 any0 * (asin (dot any1 any1 * (inv (dot any1 any1 + D)))) * (inv (sqrt (D + 2 * (dot any0 any0)))) * (inv (sqrt D)) - dot any1 any1 * (asin (dot any0 any0 * (inv (D + dot any0 any0)))) * (inv (sqrt (D + 2 * (dot any1 any1)))) * (inv (sqrt D)))) - (0) = (((dot any0 any0) - (dot any1 any1)) * ((dot any0 any0) * (asin ((dot any1 any1) * (inv ((D) + (dot any1 any1))))) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (dot any0 any0)))) - asin ((dot any0 any0) * (inv ((dot any0 any0) + (D)))) * (dot any1 any1) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (dot any1 any1)))))) - (0)).
    { try assert (0 < ((D) + (dot any1 any1))) by sign.
      try assert (0 < ((dot any0 any0) + (D))) by sign.
      try assert (0 < dot any0 any0 + D) by sign.
      try assert (0 < ((D) + 2 * (dot any0 any0))) by sign.
      try assert (0 < ((D) + 2 * (dot any1 any1))) by sign.
      try assert (0 < dot any1 any1 + D) by sign.
      try assert (0 < D + 2 * (dot any1 any1)) by sign.
      try assert (0 < D + 2 * (dot any0 any0)) by sign.
      try assert (N6' : normal_form (inv (sqrt D)) (inv (sqrt D))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt D) * inv (sqrt D) = inv D) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < dot any1 any1 + D) by sign.
      try assert (N7' : normal_form ((inv ((D) + (dot any1 any1)))) (inv (dot any1 any1 + D))) by normal.
      try assert (0 < dot any0 any0 + D) by sign.
      try assert (N8' : normal_form ((inv ((dot any0 any0) + (D)))) (inv (dot any0 any0 + D))) by normal.
      try assert (0 < D + 2 * (dot any0 any0)) by sign.
      try assert (N9' : normal_form (sqrt (((D) + 2 * (dot any0 any0)))) (sqrt (D + 2 * (dot any0 any0)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D + 2 * (dot any0 any0)) * sqrt (D + 2 * (dot any0 any0)) = D + 2 * (dot any0 any0)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      try assert (0 < D + 2 * (dot any0 any0)) by sign.
      try assert (N10' : normal_form ((inv (sqrt ((D) + 2 * (dot any0 any0))))) (inv (sqrt (D + 2 * (dot any0 any0))))) by normal.
      try assert (0 < D + 2 * (dot any1 any1)) by sign.
      try assert (N11' : normal_form (sqrt (((D) + 2 * (dot any1 any1)))) (sqrt (D + 2 * (dot any1 any1)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D + 2 * (dot any1 any1)) * sqrt (D + 2 * (dot any1 any1)) = D + 2 * (dot any1 any1)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      try assert (0 < D + 2 * (dot any1 any1)) by sign.
      try assert (N12' : normal_form ((inv (sqrt ((D) + 2 * (dot any1 any1))))) (inv (sqrt (D + 2 * (dot any1 any1))))) by normal.
      try assert (0 < D + 2 * (dot any1 any1)) by sign.
      try assert (N13' : normal_form (inv (sqrt (D + 2 * (dot any1 any1)))) (inv (sqrt (D + 2 * (dot any1 any1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot any1 any1)) * sqrt (D + 2 * (dot any1 any1)) = D + 2 * (dot any1 any1)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot any1 any1))) * inv (sqrt (D + 2 * (dot any1 any1))) = inv (D + 2 * (dot any1 any1))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot any1 any1)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < dot any0 any0 + D) by sign.
      try assert (N14' : normal_form ((asin ((dot any0 any0) * (inv ((dot any0 any0) + (D)))))) (asin (dot any0 any0 * (inv (dot any0 any0 + D))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      try assert (0 < dot any1 any1 + D) by sign.
      try assert (N15' : normal_form ((asin ((dot any1 any1) * (inv ((D) + (dot any1 any1)))))) (asin (dot any1 any1 * (inv (dot any1 any1 + D))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      try assert (0 < D + 2 * (dot any0 any0)) by sign.
      try assert (N16' : normal_form (inv (sqrt (D + 2 * (dot any0 any0)))) (inv (sqrt (D + 2 * (dot any0 any0))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot any0 any0)) * sqrt (D + 2 * (dot any0 any0)) = D + 2 * (dot any0 any0)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot any0 any0))) * inv (sqrt (D + 2 * (dot any0 any0))) = inv (D + 2 * (dot any0 any0))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot any0 any0)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : dot any0 any0 - dot any1 any1 <= 0) by lra; clear C'.
    assert (I' : ((dot any1 any1) - (dot any0 any0)) * ((dot any1 any1) * (asin ((dot any0 any0) * (inv ((D) + (dot any0 any0))))) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (dot any1 any1)))) - asin ((dot any1 any1) * (inv ((dot any1 any1) + (D)))) * (dot any0 any0) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (dot any0 any0))))) >= 0).
    { apply (arcsine_tangent_pair.step_pair (D) (dot any0 any0) (dot any1 any1) (1 / 2)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; by_number | premise] | first [exact H_case | assert (G' : (dot any1 any1) - (dot any0 any0) = (0) - (dot any0 any0 - dot any1 any1)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | first [assumption | gap; by_number | premise]]. }
    assert (G' : ((dot any0 any0 - dot any1 any1) * (dot any0 any0 * (asin (dot any1 any1 * (inv (dot any1 any1 + D)))) * (inv (sqrt (D + 2 * (dot any0 any0)))) * (inv (sqrt D)) - dot any1 any1 * (asin (dot any0 any0 * (inv (D + dot any0 any0)))) * (inv (sqrt (D + 2 * (dot any1 any1)))) * (inv (sqrt D)))) - (0) = (((dot any1 any1) - (dot any0 any0)) * ((dot any1 any1) * (asin ((dot any0 any0) * (inv ((D) + (dot any0 any0))))) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (dot any1 any1)))) - asin ((dot any1 any1) * (inv ((dot any1 any1) + (D)))) * (dot any0 any0) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (dot any0 any0)))))) - (0)).
    { try assert (0 < ((dot any1 any1) + (D))) by sign.
      try assert (0 < ((D) + (dot any0 any0))) by sign.
      try assert (0 < ((D) + 2 * (dot any0 any0))) by sign.
      try assert (0 < dot any0 any0 + D) by sign.
      try assert (0 < ((D) + 2 * (dot any1 any1))) by sign.
      try assert (0 < dot any1 any1 + D) by sign.
      try assert (0 < D + 2 * (dot any1 any1)) by sign.
      try assert (0 < D + 2 * (dot any0 any0)) by sign.
      try assert (N23' : normal_form (inv (sqrt D)) (inv (sqrt D))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt D * sqrt D = D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt D) * inv (sqrt D) = inv D) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < dot any1 any1 + D) by sign.
      try assert (N24' : normal_form ((inv ((dot any1 any1) + (D)))) (inv (dot any1 any1 + D))) by normal.
      try assert (0 < dot any0 any0 + D) by sign.
      try assert (N25' : normal_form ((inv ((D) + (dot any0 any0)))) (inv (dot any0 any0 + D))) by normal.
      try assert (0 < D + 2 * (dot any0 any0)) by sign.
      try assert (N26' : normal_form (sqrt (((D) + 2 * (dot any0 any0)))) (sqrt (D + 2 * (dot any0 any0)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D + 2 * (dot any0 any0)) * sqrt (D + 2 * (dot any0 any0)) = D + 2 * (dot any0 any0)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      try assert (0 < D + 2 * (dot any0 any0)) by sign.
      try assert (N27' : normal_form ((inv (sqrt ((D) + 2 * (dot any0 any0))))) (inv (sqrt (D + 2 * (dot any0 any0))))) by normal.
      try assert (0 < D + 2 * (dot any1 any1)) by sign.
      try assert (N28' : normal_form (sqrt (((D) + 2 * (dot any1 any1)))) (sqrt (D + 2 * (dot any1 any1)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (D + 2 * (dot any1 any1)) * sqrt (D + 2 * (dot any1 any1)) = D + 2 * (dot any1 any1)) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      try assert (0 < D + 2 * (dot any1 any1)) by sign.
      try assert (N29' : normal_form ((inv (sqrt ((D) + 2 * (dot any1 any1))))) (inv (sqrt (D + 2 * (dot any1 any1))))) by normal.
      try assert (0 < D + 2 * (dot any1 any1)) by sign.
      try assert (N30' : normal_form (inv (sqrt (D + 2 * (dot any1 any1)))) (inv (sqrt (D + 2 * (dot any1 any1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot any1 any1)) * sqrt (D + 2 * (dot any1 any1)) = D + 2 * (dot any1 any1)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot any1 any1))) * inv (sqrt (D + 2 * (dot any1 any1))) = inv (D + 2 * (dot any1 any1))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot any1 any1)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < dot any0 any0 + D) by sign.
      try assert (N31' : normal_form ((asin ((dot any0 any0) * (inv ((D) + (dot any0 any0)))))) (asin (dot any0 any0 * (inv (dot any0 any0 + D))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
      try assert (0 < D + 2 * (dot any0 any0)) by sign.
      try assert (N32' : normal_form (inv (sqrt (D + 2 * (dot any0 any0)))) (inv (sqrt (D + 2 * (dot any0 any0))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (D + 2 * (dot any0 any0)) * sqrt (D + 2 * (dot any0 any0)) = D + 2 * (dot any0 any0)) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (D + 2 * (dot any0 any0))) * inv (sqrt (D + 2 * (dot any0 any0))) = inv (D + 2 * (dot any0 any0))) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (D + 2 * (dot any0 any0)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < dot any1 any1 + D) by sign.
      try assert (N33' : normal_form ((asin ((dot any1 any1) * (inv ((dot any1 any1) + (D)))))) (asin (dot any1 any1 * (inv (dot any1 any1 + D))))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem_1 (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall y : V, drawn (gamma 1) y -> dot y y > 0) :
  E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))) > 0.
Proof. exact (step_positive (V) (D) (N_) (gamma) label_N_ H_D_pos_0 H_not_0). Qed.
Print Assumptions theorem_1.

Theorem theorem_2 (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall y : V, drawn (gamma 1) y -> dot y y > 0) :
  E (gamma 1) (fun y => dot y y * (npow (dot y y) N_) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) >= E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))).
Proof. exact (step_rises (V) (D) (N_) (gamma) label_N_ H_D_pos_0 H_not_0). Qed.
Print Assumptions theorem_2.

Theorem theorem_3 (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall y : V, drawn (gamma 1) y -> dot y y > 0) :
  E (gamma 1) (fun y => npow (dot y y) (N_ - 1) * (asin (dot y y * (inv (dot y y + D))))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) N_) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D)))) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))) >= E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_ - 1)) * (inv (sqrt (D + 2 * (dot y y)))) * (inv (sqrt D))) * (E (gamma 1) (fun y => npow (dot y y) N_ * (asin (dot y y * (inv (dot y y + D)))))) * (inv (E (gamma 1) (fun y => npow (dot y y) N_))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))).
Proof. exact (step_falls (V) (D) (N_) (gamma) label_N_ H_D_pos_0 H_not_0). Qed.
Print Assumptions theorem_3.
