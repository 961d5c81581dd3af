(** The means of powers of $r$, and their ratio, rise with the tilt (erf-powers-rising)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Then E[<x, x>^(-1 + N); x ~ gamma1]*E[((<x, x> + D)^(n))^(-1)*<x, x>*<x, x>^(n - 1 + N); x ~
    gamma1] >= E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1]*E[<x, x>^(N); x ~ gamma1]
  Then E[((<x, x> + D)^(n + 2))^(-1)*<x, x>*<x, x>^(1 + n + N); x ~ gamma1]*E[((<x, x> +
    D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1] >= E[((<x, x> + D)^(n))^(-1)*<x, x>*<x, x>^(n - 1
    + N); x ~ gamma1]*E[((<x, x> + D)^(n + 2))^(-1)*<x, x>^(1 + n + N); x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_ordered.
Open Scope R_scope.

(** Step [|x| >= 0], by Sign:
  <x, x> >= 0
*)
Lemma step_x_pos_is_0 (V : Space) (x : V) :
  dot x x >= 0.
Proof.
  gap; sign.
Qed.

(** Step [order], by Instance:
  (<x, x> - <y, y>)*((D + <y, y>)^(n)*<x, x>^(n) - (D + <x, x>)^(n)*<y, y>^(n)) >= 0
*)
Lemma step_order (V : Space) (D : R) (n : R) (x : V) (y : V)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  (dot x x - dot y y) * (npow (D + dot y y) n * (npow (dot x x) n) - npow (D + dot x x) n * (npow (dot y y) n)) >= 0.
Proof.
  assert (I' : (npow (dot x x) (n) * (npow ((D) + (dot y y)) (n)) - npow (dot y y) (n) * (npow ((D) + (dot x x)) (n))) * ((dot x x) - (dot y y)) >= 0).
  { apply (erf_powers_ordered.step_all_n (D) (n) (dot x x) (dot y y)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise]]. }
  assert (G' : ((dot x x - dot y y) * (npow (D + dot y y) n * (npow (dot x x) n) - npow (D + dot x x) n * (npow (dot y y) n))) - (0) = ((npow (dot x x) (n) * (npow ((D) + (dot y y)) (n)) - npow (dot y y) (n) * (npow ((D) + (dot x x)) (n))) * ((dot x x) - (dot y y))) - (0)).
  { try assert (N2' : normal_form ((npow (dot y y) (n))) (dot y y * (npow (dot y y) (n - 1)))) by first [(unfold normal_form; replace ((dot y y)) with (dot y y) by first [ring | put; ring | equal]; normal) | normal].
    try assert (N3' : normal_form ((npow (dot x x) (n))) (npow (dot x x) (n - 1) * (dot x x))) by first [(unfold normal_form; replace ((dot x x)) with (dot x x) by first [ring | put; ring | equal]; normal) | normal].
    try assert (N4' : normal_form ((npow ((D) + (dot y y)) (n))) (D * (npow (D + dot y y) (n - 1)) + npow (D + dot y y) (n - 1) * (dot y y))) by first [(unfold normal_form; replace (((D) + (dot y y))) with (D + dot y y) by first [ring | put; ring | equal]; normal) | normal].
    try assert (N5' : normal_form ((npow ((D) + (dot x x)) (n))) (dot x x * (npow (D + dot x x) (n - 1)) + D * (npow (D + dot x x) (n - 1)))) by first [(unfold normal_form; replace (((D) + (dot x x))) with (D + dot x x) by first [ring | put; ring | equal]; normal) | normal].
    try assert (N6' : normal_form (npow (dot x x) n) (npow (dot x x) (n - 1) * (dot x x))) by normal.
    try assert (N7' : normal_form (npow (dot y y) n) (dot y y * (npow (dot y y) (n - 1)))) by normal.
    try assert (N8' : normal_form (npow (D + dot y y) n) (D * (npow (D + dot y y) (n - 1)) + npow (D + dot y y) (n - 1) * (dot y y))) by normal.
    try assert (N9' : normal_form (npow (D + dot x x) n) (dot x x * (npow (D + dot x x) (n - 1)) + D * (npow (D + dot x x) (n - 1)))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [pair], by Linear:
  ((D + <x, x>)^(n))^(-1)*<x, x>^(n)*<y, y>^(-1 + N)*<x, x>^(N) + <x, x>^(-1 + N)*((D + <y,
    y>)^(n))^(-1)*<y, y>^(N)*<y, y>^(n) - <x, x>^(-1 + N)*((D + <x, x>)^(n))^(-1)*<y, y>^(N)*<x,
    x>^(n) - ((D + <y, y>)^(n))^(-1)*<y, y>^(-1 + N)*<y, y>^(n)*<x, x>^(N) >= 0
*)
Lemma step_pair (V : Space) (D : R) (N_ : R) (n : R) (x : V) (y : V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  npow (dot x x) n * (npow (dot y y) (N_ - 1)) * (npow (dot x x) N_) * (inv (npow (D + dot x x) n)) + npow (dot x x) (N_ - 1) * (npow (dot y y) N_) * (npow (dot y y) n) * (inv (npow (D + dot y y) n)) - npow (dot x x) (N_ - 1) * (npow (dot y y) N_) * (npow (dot x x) n) * (inv (npow (D + dot x x) n)) - npow (dot y y) (N_ - 1) * (npow (dot y y) n) * (npow (dot x x) N_) * (inv (npow (D + dot y y) n)) >= 0.
Proof.
  pose proof (step_order (V) (D) (n) (x) (y) label_n H_D_pos_0) as H_order.
  assert (P0' : 0 <= (npow (dot x x) (N_ - 1) * (npow (dot y y) (N_ - 1)) * (inv (npow (D + dot x x) n)) * (inv (npow (D + dot y y) n))) * (((dot x x - dot y y) * (npow (D + dot y y) n * (npow (dot x x) n) - npow (D + dot x x) n * (npow (dot y y) n))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (npow (dot x x) n * (npow (dot y y) (N_ - 1)) * (npow (dot x x) N_) * (inv (npow (D + dot x x) n)) + npow (dot x x) (N_ - 1) * (npow (dot y y) N_) * (npow (dot y y) n) * (inv (npow (D + dot y y) n)) - npow (dot x x) (N_ - 1) * (npow (dot y y) N_) * (npow (dot x x) n) * (inv (npow (D + dot x x) n)) - npow (dot y y) (N_ - 1) * (npow (dot y y) n) * (npow (dot x x) N_) * (inv (npow (D + dot y y) n))) - (0) = (npow (dot x x) (N_ - 1) * (npow (dot y y) (N_ - 1)) * (inv (npow (D + dot x x) n)) * (inv (npow (D + dot y y) n))) * (((dot x x - dot y y) * (npow (D + dot y y) n * (npow (dot x x) n) - npow (D + dot x x) n * (npow (dot y y) n))) - (0))).
  { try assert (N0' : normal_form (npow (dot y y) N_) (npow (dot y y) (N_ - 1) * (dot y y))) by normal.
    try assert (N1' : normal_form (npow (dot x x) n) (npow (dot x x) (n - 1) * (dot x x))) by normal.
    try assert (N2' : normal_form (npow (dot y y) n) (dot y y * (npow (dot y y) (n - 1)))) by normal.
    try assert (N3' : normal_form (npow (dot x x) N_) (npow (dot x x) (N_ - 1) * (dot x x))) by normal.
    try assert (N4' : normal_form (npow (D + dot y y) n) (D * (npow (D + dot y y) (n - 1)) + npow (D + dot y y) (n - 1) * (dot y y))) by normal.
    try assert (N5' : normal_form (npow (D + dot x x) n) (dot x x * (npow (D + dot x x) (n - 1)) + D * (npow (D + dot x x) (n - 1)))) by normal.
    try assert (0 < D + dot x x) by sign.
    try assert (N6' : normal_form (inv (npow (D + dot x x) n)) (inv (npow (D + dot x x) (n - 1)) * (inv (D + dot x x)))) by first [apply inv_is; [nonzero | (assert (Z0' : npow (D + dot x x) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : D + dot x x <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < D + dot y y) by sign.
    try assert (N7' : normal_form (inv (npow (D + dot y y) n)) (inv (D + dot y y) * (inv (npow (D + dot y y) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : D + dot y y <> 0) by (apply positive_ne; sign); assert (Z1' : npow (D + dot y y) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : npow (D + dot x x) (n - 1) <> 0) by (apply positive_ne; sign).
    assert (Z1' : D + dot x x <> 0) by (apply positive_ne; sign).
    assert (Z2' : D + dot y y <> 0) by (apply positive_ne; sign).
    assert (Z3' : npow (D + dot y y) (n - 1) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z3'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean of pair], by Average:
  E[E[-((D + <x, x>)^(n))^(-1)*<y, y>^(N)*<x, x>^(-1 + N)*<x, x>^(n) + <x, x>^(N)*((D + <x,
    x>)^(n))^(-1)*<y, y>^(-1 + N)*<x, x>^(n) - ((<y, y> + D)^(n))^(-1)*<x, x>^(N)*<y, y>^(n)*<y,
    y>^(-1 + N) + ((<y, y> + D)^(n))^(-1)*<y, y>^(n)*<y, y>^(N)*<x, x>^(-1 + N); y ~ gamma1]; x ~
    gamma1] >= 0
*)
Lemma step_mean_of_pair (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z z) N_ * (npow (dot x1 x1) (N_ - 1)) * (npow (dot z z) n) * (inv (npow (D + dot z z) n)) + npow (dot x1 x1) n * (npow (dot x1 x1) N_) * (npow (dot z z) (N_ - 1)) * (inv (npow (dot x1 x1 + D) n)) - npow (dot x1 x1) N_ * (npow (dot z z) (N_ - 1)) * (npow (dot z z) n) * (inv (npow (D + dot z z) n)) - npow (dot z z) N_ * (npow (dot x1 x1) n) * (npow (dot x1 x1) (N_ - 1)) * (inv (npow (dot x1 x1 + D) n)))) >= 0.
Proof.
  assert (H_pair : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> npow (dot (z0) (z0)) n * (npow (dot (z1) (z1)) (N_ - 1)) * (npow (dot (z0) (z0)) N_) * (inv (npow (D + dot (z0) (z0)) n)) + npow (dot (z0) (z0)) (N_ - 1) * (npow (dot (z1) (z1)) N_) * (npow (dot (z1) (z1)) n) * (inv (npow (D + dot (z1) (z1)) n)) - npow (dot (z0) (z0)) (N_ - 1) * (npow (dot (z1) (z1)) N_) * (npow (dot (z0) (z0)) n) * (inv (npow (D + dot (z0) (z0)) n)) - npow (dot (z1) (z1)) (N_ - 1) * (npow (dot (z1) (z1)) n) * (npow (dot (z0) (z0)) N_) * (inv (npow (D + dot (z1) (z1)) n)) >= 0).
  { intros z0 D0 z1 D1; draws; apply (step_pair (V) (D) (N_) (n) (z0) (z1)); premise. }
  assert (P' : 0 <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => npow (dot z z) N_ * (npow (dot x1 x1) (N_ - 1)) * (npow (dot z z) n) * (inv (npow (D + dot z z) n)) + npow (dot x1 x1) n * (npow (dot x1 x1) N_) * (npow (dot z z) (N_ - 1)) * (inv (npow (dot x1 x1 + D) n)) - npow (dot x1 x1) N_ * (npow (dot z z) (N_ - 1)) * (npow (dot z z) n) * (inv (npow (D + dot z z) n)) - npow (dot z z) N_ * (npow (dot x1 x1) n) * (npow (dot x1 x1) (N_ - 1)) * (inv (npow (dot x1 x1 + D) n))))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_pair d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [f rises], by Linear:
  E[<x, x>^(-1 + N); x ~ gamma1]*E[((<x, x> + D)^(n))^(-1)*<x, x>*<x, x>^(n - 1 + N); x ~ gamma1]
    >= E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1]*E[<x, x>^(N); x ~ gamma1]
*)
Lemma step_f_rises (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => npow (dot z z) (N_ - 1)) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) n)))) >= E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) * (E (gamma 1) (fun z => npow (dot z z) N_)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [steeper], by Sign:
  -<x, x>^(n - 1 + N)*((D + <x, x>)^(n))^(-1)*<x, x>*<y, y>^(1 + n + N)*((D + <y, y>)^(n +
    2))^(-1) + <x, x>^(n - 1 + N)*((D + <x, x>)^(n))^(-1)*<y, y>*<y, y>^(1 + n + N)*((D + <y,
    y>)^(n + 2))^(-1) - ((D + <x, x>)^(n + 2))^(-1)*<y, y>^(n - 1 + N)*((D + <y, y>)^(n))^(-1)*<y,
    y>*<x, x>^(1 + n + N) + ((D + <x, x>)^(n + 2))^(-1)*<y, y>^(n - 1 + N)*((D + <y,
    y>)^(n))^(-1)*<x, x>*<x, x>^(1 + n + N) >= 0
*)
Lemma step_steeper (V : Space) (D : R) (N_ : R) (n : R) (x : V) (y : V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  npow (dot x x) (n + N_ - 1) * (dot y y) * (npow (dot y y) (1 + n + N_)) * (inv (npow (D + dot x x) n)) * (inv (npow (D + dot y y) (n + 2))) + npow (dot y y) (n + N_ - 1) * (dot x x) * (npow (dot x x) (1 + n + N_)) * (inv (npow (D + dot x x) (n + 2))) * (inv (npow (D + dot y y) n)) - npow (dot x x) (n + N_ - 1) * (dot x x) * (npow (dot y y) (1 + n + N_)) * (inv (npow (D + dot x x) n)) * (inv (npow (D + dot y y) (n + 2))) - npow (dot y y) (n + N_ - 1) * (dot y y) * (npow (dot x x) (1 + n + N_)) * (inv (npow (D + dot x x) (n + 2))) * (inv (npow (D + dot y y) n)) >= 0.
Proof.
  try assert (0 < D + dot y y) by sign.
  try assert (0 < D + dot x x) by sign.
  assert (P' : 0 <= ((dot y y * (inv (D + dot y y)) + dot x x * (inv (D + dot x x))) * D * (npow (dot y y) (n + N_ - 1)) * (npow (dot x x) (n + N_ - 1)) * ((dot x x - dot y y) ^ 2) * (inv (D + dot y y)) * (inv (npow (D + dot x x) n)) * (inv (npow (D + dot y y) n)) * (inv (D + dot x x)))).
  { sign. }
  assert (G' : (npow (dot x x) (n + N_ - 1) * (dot y y) * (npow (dot y y) (1 + n + N_)) * (inv (npow (D + dot x x) n)) * (inv (npow (D + dot y y) (n + 2))) + npow (dot y y) (n + N_ - 1) * (dot x x) * (npow (dot x x) (1 + n + N_)) * (inv (npow (D + dot x x) (n + 2))) * (inv (npow (D + dot y y) n)) - npow (dot x x) (n + N_ - 1) * (dot x x) * (npow (dot y y) (1 + n + N_)) * (inv (npow (D + dot x x) n)) * (inv (npow (D + dot y y) (n + 2))) - npow (dot y y) (n + N_ - 1) * (dot y y) * (npow (dot x x) (1 + n + N_)) * (inv (npow (D + dot x x) (n + 2))) * (inv (npow (D + dot y y) n))) - (0) = ((dot y y * (inv (D + dot y y)) + dot x x * (inv (D + dot x x))) * D * (npow (dot y y) (n + N_ - 1)) * (npow (dot x x) (n + N_ - 1)) * ((dot x x - dot y y) ^ 2) * (inv (D + dot y y)) * (inv (npow (D + dot x x) n)) * (inv (npow (D + dot y y) n)) * (inv (D + dot x x)))).
  { try assert (0 < D + dot y y) by sign.
    try assert (0 < D + dot x x) by sign.
    try assert (N0' : normal_form (npow (dot y y) (n + N_ - 1)) (npow (dot y y) (N_ - 1) * (dot y y) * (npow (dot y y) (n - 1)))) by normal.
    try assert (N1' : normal_form (npow (dot x x) (n + N_ - 1)) (npow (dot x x) (N_ - 1) * (npow (dot x x) (n - 1)) * (dot x x))) by normal.
    try assert (N2' : normal_form (npow (dot y y) (1 + n + N_)) ((dot y y) ^ 3 * (npow (dot y y) (N_ - 1)) * (npow (dot y y) (n - 1)))) by normal.
    try assert (N3' : normal_form (npow (dot x x) (1 + n + N_)) ((dot x x) ^ 3 * (npow (dot x x) (N_ - 1)) * (npow (dot x x) (n - 1)))) by normal.
    try assert (N4' : normal_form (npow (D + dot x x) (n + 2)) (D ^ 3 * (npow (D + dot x x) (n - 1)) + 3 * D * ((dot x x) ^ 2) * (npow (D + dot x x) (n - 1)) + 3 * (D ^ 2) * (dot x x) * (npow (D + dot x x) (n - 1)) + (dot x x) ^ 3 * (npow (D + dot x x) (n - 1)))) by normal.
    try assert (N5' : normal_form (npow (D + dot y y) (n + 2)) ((dot y y) ^ 3 * (npow (D + dot y y) (n - 1)) + npow (D + dot y y) (n - 1) * (D ^ 3) + 3 * ((dot y y) ^ 2) * D * (npow (D + dot y y) (n - 1)) + 3 * (D ^ 2) * (npow (D + dot y y) (n - 1)) * (dot y y))) by normal.
    try assert (N6' : normal_form (npow (D + dot y y) n) (D * (npow (D + dot y y) (n - 1)) + npow (D + dot y y) (n - 1) * (dot y y))) by normal.
    try assert (N7' : normal_form (npow (D + dot x x) n) (dot x x * (npow (D + dot x x) (n - 1)) + D * (npow (D + dot x x) (n - 1)))) by normal.
    try assert (0 < (dot x x) ^ 3 + D ^ 3 + 3 * (D ^ 2) * (dot x x) + 3 * D * ((dot x x) ^ 2)) by sign.
    try assert (N8' : normal_form (inv (npow (D + dot x x) (n + 2))) (inv ((dot x x) ^ 3 + D ^ 3 + 3 * (D ^ 2) * (dot x x) + 3 * D * ((dot x x) ^ 2)) * (inv (npow (D + dot x x) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : (dot x x) ^ 3 + D ^ 3 + 3 * (D ^ 2) * (dot x x) + 3 * D * ((dot x x) ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (D + dot x x) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < D + dot x x) by sign.
    try assert (N9' : normal_form (inv (npow (D + dot x x) n)) (inv (npow (D + dot x x) (n - 1)) * (inv (D + dot x x)))) by first [apply inv_is; [nonzero | (assert (Z0' : npow (D + dot x x) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : D + dot x x <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    try assert (0 < D + dot y y) by sign.
    try assert (N10' : normal_form (inv (npow (D + dot y y) n)) (inv (D + dot y y) * (inv (npow (D + dot y y) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : D + dot y y <> 0) by (apply positive_ne; sign); assert (Z1' : npow (D + dot y y) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 3 * ((dot y y) ^ 2) * D + (dot y y) ^ 3 + 3 * (D ^ 2) * (dot y y) + D ^ 3) by sign.
    try assert (N11' : normal_form (inv (npow (D + dot y y) (n + 2))) (inv (3 * ((dot y y) ^ 2) * D + (dot y y) ^ 3 + 3 * (D ^ 2) * (dot y y) + D ^ 3) * (inv (npow (D + dot y y) (n - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : 3 * ((dot y y) ^ 2) * D + (dot y y) ^ 3 + 3 * (D ^ 2) * (dot y y) + D ^ 3 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (D + dot y y) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    assert (Z0' : (dot x x) ^ 3 + D ^ 3 + 3 * (D ^ 2) * (dot x x) + 3 * D * ((dot x x) ^ 2) <> 0) by (apply positive_ne; sign).
    assert (Z1' : npow (D + dot x x) (n - 1) <> 0) by (apply positive_ne; sign).
    assert (Z2' : D + dot y y <> 0) by (apply positive_ne; sign).
    assert (Z3' : npow (D + dot y y) (n - 1) <> 0) by (apply positive_ne; sign).
    assert (Z4' : D + dot x x <> 0) by (apply positive_ne; sign).
    assert (Z5' : 3 * ((dot y y) ^ 2) * D + (dot y y) ^ 3 + 3 * (D ^ 2) * (dot y y) + D ^ 3 <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z5'), ?(inv_at _ Z1'), ?(inv_at _ Z3'), ?(inv_at _ Z2'), ?(inv_at _ Z4'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [mean of steeper], by Average:
  E[E[-((<y, y> + D)^(n))^(-1)*<y, y>*<y, y>^(n - 1 + N)*((D + <x, x>)^(n + 2))^(-1)*<x, x>^(1 + n
    + N) + ((<y, y> + D)^(n + 2))^(-1)*<y, y>*((D + <x, x>)^(n))^(-1)*<y, y>^(1 + n + N)*<x, x>^(n
    - 1 + N) + ((<y, y> + D)^(n))^(-1)*<y, y>^(n - 1 + N)*((D + <x, x>)^(n + 2))^(-1)*<x, x>^(1 +
    n + N)*<x, x> - ((<y, y> + D)^(n + 2))^(-1)*((D + <x, x>)^(n))^(-1)*<y, y>^(1 + n + N)*<x,
    x>^(n - 1 + N)*<x, x>; ... >= 0
*)
Lemma step_mean_of_steeper (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (npow (dot x1 x1) (1 + n + N_)) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot x1 x1 + D) (n + 2))) * (inv (npow (D + dot z z) n)) + npow (dot x1 x1) (n + N_ - 1) * (npow (dot z z) (1 + n + N_)) * (dot z z) * (inv (npow (dot x1 x1 + D) n)) * (inv (npow (D + dot z z) (n + 2))) - dot x1 x1 * (npow (dot x1 x1) (n + N_ - 1)) * (npow (dot z z) (1 + n + N_)) * (inv (npow (dot x1 x1 + D) n)) * (inv (npow (D + dot z z) (n + 2))) - npow (dot x1 x1) (1 + n + N_) * (npow (dot z z) (n + N_ - 1)) * (dot z z) * (inv (npow (dot x1 x1 + D) (n + 2))) * (inv (npow (D + dot z z) n)))) >= 0.
Proof.
  assert (H_steeper : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> npow (dot (z0) (z0)) (n + N_ - 1) * (dot (z1) (z1)) * (npow (dot (z1) (z1)) (1 + n + N_)) * (inv (npow (D + dot (z0) (z0)) n)) * (inv (npow (D + dot (z1) (z1)) (n + 2))) + npow (dot (z1) (z1)) (n + N_ - 1) * (dot (z0) (z0)) * (npow (dot (z0) (z0)) (1 + n + N_)) * (inv (npow (D + dot (z0) (z0)) (n + 2))) * (inv (npow (D + dot (z1) (z1)) n)) - npow (dot (z0) (z0)) (n + N_ - 1) * (dot (z0) (z0)) * (npow (dot (z1) (z1)) (1 + n + N_)) * (inv (npow (D + dot (z0) (z0)) n)) * (inv (npow (D + dot (z1) (z1)) (n + 2))) - npow (dot (z1) (z1)) (n + N_ - 1) * (dot (z1) (z1)) * (npow (dot (z0) (z0)) (1 + n + N_)) * (inv (npow (D + dot (z0) (z0)) (n + 2))) * (inv (npow (D + dot (z1) (z1)) n)) >= 0).
  { intros z0 D0 z1 D1; draws; apply (step_steeper (V) (D) (N_) (n) (z0) (z1)); premise. }
  assert (P' : 0 <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot x1 x1 * (npow (dot x1 x1) (1 + n + N_)) * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot x1 x1 + D) (n + 2))) * (inv (npow (D + dot z z) n)) + npow (dot x1 x1) (n + N_ - 1) * (npow (dot z z) (1 + n + N_)) * (dot z z) * (inv (npow (dot x1 x1 + D) n)) * (inv (npow (D + dot z z) (n + 2))) - dot x1 x1 * (npow (dot x1 x1) (n + N_ - 1)) * (npow (dot z z) (1 + n + N_)) * (inv (npow (dot x1 x1 + D) n)) * (inv (npow (D + dot z z) (n + 2))) - npow (dot x1 x1) (1 + n + N_) * (npow (dot z z) (n + N_ - 1)) * (dot z z) * (inv (npow (dot x1 x1 + D) (n + 2))) * (inv (npow (D + dot z z) n))))).
  { apply E_nonneg; intros d0 D0; draws.
    apply E_nonneg; intros d1 D1; draws.
    pose proof (H_steeper d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [R rises], by Linear:
  E[((<x, x> + D)^(n + 2))^(-1)*<x, x>*<x, x>^(1 + n + N); x ~ gamma1]*E[((<x, x> +
    D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1] >= E[((<x, x> + D)^(n))^(-1)*<x, x>*<x, x>^(n - 1
    + N); x ~ gamma1]*E[((<x, x> + D)^(n + 2))^(-1)*<x, x>^(1 + n + N); x ~ gamma1]
*)
Lemma step_R_rises (V : Space) (D : R) (N_ : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun z => dot z z * (npow (dot z z) (1 + n + N_)) * (inv (npow (dot z z + D) (n + 2)))) * (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n)))) >= E (gamma 1) (fun z => dot z z * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) n))) * (E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem_1 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (H_not_0 : forall z : V, drawn (gamma 1) z -> dot z z > 0) :
  E (gamma 1) (fun z => npow (dot z z) (N_ - 1)) * (E (gamma 1) (fun z => dot z z * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) n)))) >= E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n))) * (E (gamma 1) (fun z => npow (dot z z) N_)).
Proof. exact (step_f_rises (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0). Qed.

Theorem theorem_2 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = d)
    (H_not_0 : forall z : V, drawn (gamma 1) z -> dot z z > 0) :
  E (gamma 1) (fun z => dot z z * (npow (dot z z) (1 + n + N_)) * (inv (npow (dot z z + D) (n + 2)))) * (E (gamma 1) (fun z => npow (dot z z) (n + N_ - 1) * (inv (npow (dot z z + D) n)))) >= E (gamma 1) (fun z => dot z z * (npow (dot z z) (n + N_ - 1)) * (inv (npow (dot z z + D) n))) * (E (gamma 1) (fun z => npow (dot z z) (1 + n + N_) * (inv (npow (dot z z + D) (n + 2))))).
Proof. exact (step_R_rises (V) (D) (N_) (n) (gamma) label_N_ label_n H_D_pos_0). Qed.
