(** $E <w, delta>^2 e^(-k <w, sigma>^2/|w|^2)$ for a normal $w$ (gaussian-cosine)

  Given [k > 0]: k > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Then E[<x, delta>^2*exp(-<x, sigma>^2*<x, x>^(-1)*k); x ~ gamma1] <= (2*(n + 3)^(-1)*k*<sigma,
    sigma> + 1)^(-1/2)*<delta, delta>
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require above_tangents.
Open Scope R_scope.

(** Step [d > 0], by Linear:
  E[<x, x>; x ~ gamma1] > 0
*)
Lemma step_d_pos_0 (V : Space) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 1 + n) :
  E (gamma 1) (fun x1 => dot x1 x1) > 0.
Proof.
  assert (P' : 0 < (1 + n)) by (sign).
  assert (G' : (E (gamma 1) (fun x => dot x x)) - (0) = (1 + n)).
  { rewrite ?H_dimension.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Definition cited_not_0 (V : Space) (gamma : R -> law V) : Prop :=
  forall (n : R),
  (label n) ->
  (E (gamma 1) (fun x => dot x x) = 1 + n) ->
  (forall x : V, drawn (gamma 1) x -> dot x x > 0).

(** Step [not 0], by Cited:
  <_0, _0> > 0 for all gamma1
*)
Lemma step_not_0 (V : Space) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 1 + n)
    (C_not_0 : cited_not_0 V gamma) :
  forall x1 : V, drawn (gamma 1) x1 -> dot x1 x1 > 0.
Proof.
  exact (C_not_0 n label_n H_dimension).
Qed.

(** Step [left], by Algebra:
  <_0, _0>*exp(-<_0*<_0, _0>^(-1/2), sigma>^2*k)*<delta, _0*<_0, _0>^(-1/2)>^2 = <_0,
    delta>^2*exp(-<_0, sigma>^2*<_0, _0>^(-1)*k) for all gamma1
*)
Lemma step_left (V : Space) (delta_ : V) (k : R) (sigma : V) (gamma : R -> law V)
    (H_k_pos_0 : k > 0) :
  forall x1 : V, drawn (gamma 1) x1 -> dot x1 x1 * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)) * ((dot delta_ (vscale (inv (sqrt (dot x1 x1))) x1)) ^ 2) = (dot x1 delta_) ^ 2 * (exp ((-1) * ((dot x1 sigma) ^ 2) * k * (inv (dot x1 x1)))).
Proof.
  intros any0 D0; draws.
  not_zero any0.
  try assert (N0' : normal_form (dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) (dot any0 sigma * (inv (sqrt (dot any0 any0))))) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
  try assert (N1' : normal_form (exp ((-1) * ((dot any0 sigma) ^ 2) * k * (inv (dot any0 any0)))) (inv (exp ((dot any0 sigma) ^ 2 * k * (inv (dot any0 any0)))))) by normal.
  try assert (N2' : normal_form (dot delta_ (vscale (inv (sqrt (dot any0 any0))) any0)) (dot any0 delta_ * (inv (sqrt (dot any0 any0))))) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
  try assert (N3' : normal_form (exp ((-1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k)) (inv (exp ((dot any0 sigma) ^ 2 * k * (inv (dot any0 any0)))))) by normal.
  try assert (Q0' : sqrt (dot any0 any0) * sqrt (dot any0 any0) = dot any0 any0) by (apply sqrt_sqrt; sign).
  try assert (Q1' : inv (sqrt (dot any0 any0)) * inv (sqrt (dot any0 any0)) = inv (dot any0 any0)) by (apply inv_sqrt_square; sign).
  assert (Z0' : exp ((dot any0 sigma) ^ 2 * k * (inv (dot any0 any0))) <> 0) by (apply positive_ne; sign).
  assert (Z1' : sqrt (dot any0 any0) <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal].
Qed.

(** Step [mean left], by Average:
  E[<x, x>*exp(-<x*<x, x>^(-1/2), sigma>^2*k)*<delta, x*<x, x>^(-1/2)>^2; x ~ gamma1] = E[<x,
    delta>^2*exp(-<x, sigma>^2*<x, x>^(-1)*k); x ~ gamma1]
*)
Lemma step_mean_left (V : Space) (delta_ : V) (k : R) (sigma : V) (gamma : R -> law V)
    (H_k_pos_0 : k > 0) :
  E (gamma 1) (fun x1 => dot x1 x1 * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)) * ((dot delta_ (vscale (inv (sqrt (dot x1 x1))) x1)) ^ 2)) = E (gamma 1) (fun x1 => (dot x1 delta_) ^ 2 * (exp ((-1) * ((dot x1 sigma) ^ 2) * k * (inv (dot x1 x1))))).
Proof.
  pose proof (step_left (V) (delta_) (k) (sigma) (gamma) H_k_pos_0) as H_left.
  assert (P' : E (gamma 1) (fun x => dot x x * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x x))) x) sigma) ^ 2) * k)) * ((dot delta_ (vscale (inv (sqrt (dot x x))) x)) ^ 2)) = E (gamma 1) (fun x => (dot x delta_) ^ 2 * (exp ((-1) * ((dot x sigma) ^ 2) * k * (inv (dot x x)))))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_left d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

Definition cited_left_apart (V : Space) (gamma : R -> law V) : Prop :=
  forall (delta_ : V) (k : R) (sigma : V),
  (k > 0) ->
  (E (gamma 1) (fun x => dot x x * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x x))) x) sigma) ^ 2) * k)) * ((dot delta_ (vscale (inv (sqrt (dot x x))) x)) ^ 2)) = E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * ((dot (vscale (inv (sqrt (dot x x))) x) delta_) ^ 2) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x x))) x) sigma) ^ 2) * k))))).

(** Step [left apart], by Cited:
  E[<x, x>*exp(-<x*<x, x>^(-1/2), sigma>^2*k)*<delta, x*<x, x>^(-1/2)>^2; x ~ gamma1] = E[E[<y,
    y>*<x*<x, x>^(-1/2), delta>^2*exp(-<x*<x, x>^(-1/2), sigma>^2*k); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_left_apart (V : Space) (delta_ : V) (k : R) (sigma : V) (gamma : R -> law V)
    (H_k_pos_0 : k > 0)
    (C_left_apart : cited_left_apart V gamma) :
  E (gamma 1) (fun x1 => dot x1 x1 * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)) * ((dot delta_ (vscale (inv (sqrt (dot x1 x1))) x1)) ^ 2)) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)))).
Proof.
  exact (C_left_apart delta_ k sigma H_k_pos_0).
Qed.

(** Step [other], by Algebra:
  <_0, _0>*<delta, _0*<_0, _0>^(-1/2)>^2*exp(-(n + 3)^(-1)*<_0, _0>*<_0*<_0, _0>^(-1/2),
    sigma>^2*k) = exp(-(n + 3)^(-1)*<_0, sigma>^2*k)*<_0, delta>^2 for all gamma1
*)
Lemma step_other (V : Space) (delta_ : V) (k : R) (n : R) (sigma : V) (gamma : R -> law V)
    (label_n : label n)
    (H_k_pos_0 : k > 0) :
  forall x1 : V, drawn (gamma 1) x1 -> dot x1 x1 * ((dot delta_ (vscale (inv (sqrt (dot x1 x1))) x1)) ^ 2) * (exp ((-1) * (dot x1 x1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3)))) = exp ((-1) * ((dot x1 sigma) ^ 2) * k * (inv (n + 3))) * ((dot x1 delta_) ^ 2).
Proof.
  intros any0 D0; draws.
  not_zero any0.
  try assert (0 < n + 3) by sign.
  try assert (N0' : normal_form (dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) (dot any0 sigma * (inv (sqrt (dot any0 any0))))) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
  try assert (0 < n + 3) by sign.
  try assert (N1' : normal_form (exp ((-1) * ((dot any0 sigma) ^ 2) * k * (inv (n + 3)))) (inv (exp ((dot any0 sigma) ^ 2 * k * (inv (n + 3)))))) by normal.
  try assert (N2' : normal_form (dot delta_ (vscale (inv (sqrt (dot any0 any0))) any0)) (dot any0 delta_ * (inv (sqrt (dot any0 any0))))) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
  try assert (0 < n + 3) by sign.
  try assert (N3' : normal_form (exp ((-1) * (dot any0 any0) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k * (inv (n + 3)))) (inv (exp ((dot any0 sigma) ^ 2 * k * (inv (n + 3)))))) by normal.
  try assert (Q0' : sqrt (dot any0 any0) * sqrt (dot any0 any0) = dot any0 any0) by (apply sqrt_sqrt; sign).
  try assert (Q1' : inv (sqrt (dot any0 any0)) * inv (sqrt (dot any0 any0)) = inv (dot any0 any0)) by (apply inv_sqrt_square; sign).
  assert (Z0' : sqrt (dot any0 any0) <> 0) by (apply positive_ne; sign).
  assert (Z1' : exp ((dot any0 sigma) ^ 2 * k * (inv (n + 3))) <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal].
Qed.

(** Step [mean other], by Average:
  E[<x, x>*<delta, x*<x, x>^(-1/2)>^2*exp(-(n + 3)^(-1)*<x, x>*<x*<x, x>^(-1/2), sigma>^2*k); x ~
    gamma1] = E[exp(-(n + 3)^(-1)*<x, sigma>^2*k)*<x, delta>^2; x ~ gamma1]
*)
Lemma step_mean_other (V : Space) (delta_ : V) (k : R) (n : R) (sigma : V) (gamma : R -> law V)
    (label_n : label n)
    (H_k_pos_0 : k > 0) :
  E (gamma 1) (fun x1 => dot x1 x1 * ((dot delta_ (vscale (inv (sqrt (dot x1 x1))) x1)) ^ 2) * (exp ((-1) * (dot x1 x1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))))) = E (gamma 1) (fun x1 => exp ((-1) * ((dot x1 sigma) ^ 2) * k * (inv (n + 3))) * ((dot x1 delta_) ^ 2)).
Proof.
  pose proof (step_other (V) (delta_) (k) (n) (sigma) (gamma) label_n H_k_pos_0) as H_other.
  assert (P' : E (gamma 1) (fun x => dot x x * ((dot delta_ (vscale (inv (sqrt (dot x x))) x)) ^ 2) * (exp ((-1) * (dot x x) * ((dot (vscale (inv (sqrt (dot x x))) x) sigma) ^ 2) * k * (inv (n + 3))))) = E (gamma 1) (fun x => exp ((-1) * ((dot x sigma) ^ 2) * k * (inv (n + 3))) * ((dot x delta_) ^ 2))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_other d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

Definition cited_other_apart (V : Space) (gamma : R -> law V) : Prop :=
  forall (delta_ : V) (k : R) (n : R) (sigma : V),
  (label n) ->
  (k > 0) ->
  (E (gamma 1) (fun x => dot x x * ((dot delta_ (vscale (inv (sqrt (dot x x))) x)) ^ 2) * (exp ((-1) * (dot x x) * ((dot (vscale (inv (sqrt (dot x x))) x) sigma) ^ 2) * k * (inv (n + 3))))) = E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * ((dot (vscale (inv (sqrt (dot x x))) x) delta_) ^ 2) * (exp ((-1) * (dot y y) * ((dot (vscale (inv (sqrt (dot x x))) x) sigma) ^ 2) * k * (inv (n + 3))))))).

(** Step [other apart], by Cited:
  E[<x, x>*<delta, x*<x, x>^(-1/2)>^2*exp(-(n + 3)^(-1)*<x, x>*<x*<x, x>^(-1/2), sigma>^2*k); x ~
    gamma1] = E[E[<y, y>*<x*<x, x>^(-1/2), delta>^2*exp(-(n + 3)^(-1)*<y, y>*<x*<x, x>^(-1/2),
    sigma>^2*k); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_other_apart (V : Space) (delta_ : V) (k : R) (n : R) (sigma : V) (gamma : R -> law V)
    (label_n : label n)
    (H_k_pos_0 : k > 0)
    (C_other_apart : cited_other_apart V gamma) :
  E (gamma 1) (fun x1 => dot x1 x1 * ((dot delta_ (vscale (inv (sqrt (dot x1 x1))) x1)) ^ 2) * (exp ((-1) * (dot x1 x1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))))) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * (dot y1 y1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3)))))).
Proof.
  exact (C_other_apart delta_ k n sigma label_n H_k_pos_0).
Qed.

(** Step [Jensen], by Instance:
  exp(-(n + 3)^(-1)*<_0, _0>*<_1*<_1, _1>^(-1/2), sigma>^2*k) >= (-(n + 3)^(-1)*<_0, _0>*<_1*<_1,
    _1>^(-1/2), sigma>^2*k + 1 + <_1*<_1, _1>^(-1/2), sigma>^2*k)*exp(-<_1*<_1, _1>^(-1/2),
    sigma>^2*k) for all gamma1, gamma1
*)
Lemma step_Jensen (V : Space) (k : R) (n : R) (sigma : V) (gamma : R -> law V)
    (label_n : label n)
    (H_k_pos_0 : k > 0) :
  forall x1 : V, drawn (gamma 1) x1 -> forall y1 : V, drawn (gamma 1) y1 -> exp ((-1) * (dot y1 y1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))) >= (1 + (dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2 * k - dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)).
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : exp ((-1) * (dot any1 any1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k * (inv (n + 3))) >= (((-1) * (dot any1 any1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k * (inv (n + 3))) + 1 - ((-1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k)) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k))).
  { apply (above_tangents.step_theorem ((-1) * (dot any1 any1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k * (inv (n + 3))) ((-1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k) (1)); [first [assumption | gap; by_number | premise]]. }
  assert (J' : exp ((-1) * (dot any1 any1) * k * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * (inv (n + 3))) >= (1 - (-1) * k * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) - dot any1 any1 * k * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * (inv (n + 3))) * (exp ((-1) * k * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2)))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  assert (G' : (exp ((-1) * (dot any1 any1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k * (inv (n + 3)))) - ((1 + (dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2 * k - dot any1 any1 * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k))) = (exp ((-1) * (dot any1 any1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k * (inv (n + 3)))) - ((1 - dot any1 any1 * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k * (inv (n + 3)) - (-1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k)))).
  { try assert (0 < n + 3) by sign.
    try assert (N12' : normal_form (dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) (dot any0 sigma * (inv (sqrt (dot any0 any0))))) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
    try assert (0 < n + 3) by sign.
    try assert (N13' : normal_form (exp ((-1) * (dot any1 any1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k * (inv (n + 3)))) (inv (exp (dot any1 any1 * ((dot any0 sigma) ^ 2) * k * (inv (n + 3)) * (inv (dot any0 any0)))))) by normal.
    try assert (N14' : normal_form (exp ((-1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k)) (inv (exp ((dot any0 sigma) ^ 2 * k * (inv (dot any0 any0)))))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [pointwise], by Linear:
  <_0, _0>*<_1*<_1, _1>^(-1/2), delta>^2*exp(-(n + 3)^(-1)*<_0, _0>*<_1*<_1, _1>^(-1/2),
    sigma>^2*k) >= <_0, _0>*<_1*<_1, _1>^(-1/2), delta>^2*(-(n + 3)^(-1)*<_0, _0>*<_1*<_1,
    _1>^(-1/2), sigma>^2*k + 1 + <_1*<_1, _1>^(-1/2), sigma>^2*k)*exp(-<_1*<_1, _1>^(-1/2),
    sigma>^2*k) for all gamma1, gamma1
*)
Lemma step_pointwise (V : Space) (delta_ : V) (k : R) (n : R) (sigma : V) (gamma : R -> law V)
    (label_n : label n)
    (H_k_pos_0 : k > 0) :
  forall x1 : V, drawn (gamma 1) x1 -> forall y1 : V, drawn (gamma 1) y1 -> dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * (dot y1 y1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3)))) >= dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (1 + (dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2 * k - dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)).
Proof.
  pose proof (step_Jensen (V) (k) (n) (sigma) (gamma) label_n H_k_pos_0) as H_Jensen.
  intros any0 D0 any1 D1; draws.
  pose proof H_Jensen as H_Jensen'all; specialize (H_Jensen any0 D0 any1 D1).
  assert (P0' : 0 <= (dot any1 any1 * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) delta_) ^ 2)) * ((exp ((-1) * (dot any1 any1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k * (inv (n + 3)))) - ((1 + (dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2 * k - dot any1 any1 * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (dot any1 any1 * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) delta_) ^ 2) * (exp ((-1) * (dot any1 any1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k * (inv (n + 3))))) - (dot any1 any1 * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) delta_) ^ 2) * (1 + (dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2 * k - dot any1 any1 * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k))) = (dot any1 any1 * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) delta_) ^ 2)) * ((exp ((-1) * (dot any1 any1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k * (inv (n + 3)))) - ((1 + (dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2 * k - dot any1 any1 * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k))))).
  { not_zero any0.
    try assert (0 < n + 3) by sign.
    try assert (N0' : normal_form (dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) (dot any0 sigma * (inv (sqrt (dot any0 any0))))) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
    try assert (N1' : normal_form (dot delta_ (vscale (inv (sqrt (dot any0 any0))) any0)) (dot any0 delta_ * (inv (sqrt (dot any0 any0))))) by first [normal | (unfold normal_form; products; lengths; (first [put; solve [ring] | equal]))].
    try assert (0 < n + 3) by sign.
    try assert (N2' : normal_form (exp ((-1) * (dot any1 any1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k * (inv (n + 3)))) (inv (exp (dot any1 any1 * ((dot any0 sigma) ^ 2) * k * (inv (n + 3)) * (inv (dot any0 any0)))))) by normal.
    try assert (N3' : normal_form (exp ((-1) * ((dot (vscale (inv (sqrt (dot any0 any0))) any0) sigma) ^ 2) * k)) (inv (exp ((dot any0 sigma) ^ 2 * k * (inv (dot any0 any0)))))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean], by Average:
  E[E[<y, y>*<x*<x, x>^(-1/2), delta>^2*exp(-(n + 3)^(-1)*<y, y>*<x*<x, x>^(-1/2), sigma>^2*k); y
    ~ gamma1]; x ~ gamma1] >= E[E[<y, y>*<x*<x, x>^(-1/2), delta>^2*(-(n + 3)^(-1)*<y, y>*<x*<x,
    x>^(-1/2), sigma>^2*k + 1 + <x*<x, x>^(-1/2), sigma>^2*k)*exp(-<x*<x, x>^(-1/2), sigma>^2*k);
    y ~ gamma1]; x ~ gamma1]
*)
Lemma step_mean (V : Space) (delta_ : V) (k : R) (n : R) (sigma : V) (gamma : R -> law V)
    (label_n : label n)
    (H_k_pos_0 : k > 0) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * (dot y1 y1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3)))))) >= E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (1 + (dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2 * k - dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)))).
Proof.
  pose proof (step_pointwise (V) (delta_) (k) (n) (sigma) (gamma) label_n H_k_pos_0) as H_pointwise.
  assert (P' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (1 + (dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2 * k - dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)))) <= E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * (dot y1 y1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))))))).
  { apply E_le; intros d0 D0; draws.
    apply E_le; intros d1 D1; draws.
    pose proof (H_pointwise d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

Definition cited_fourth (V : Space) (gamma : R -> law V) : Prop :=
  (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2) = (2 + E (gamma 1) (fun x1 => dot x1 x1)) * (E (gamma 1) (fun x1 => dot x1 x1))).

(** Step [fourth], by Cited:
  E[<x, x>^2; x ~ gamma1] = (2 + E[<x, x>; x ~ gamma1])*E[<x, x>; x ~ gamma1]
*)
Lemma step_fourth (V : Space) (gamma : R -> law V)
    (C_fourth : cited_fourth V gamma) :
  E (gamma 1) (fun x1 => (dot x1 x1) ^ 2) = (2 + E (gamma 1) (fun x1 => dot x1 x1)) * (E (gamma 1) (fun x1 => dot x1 x1)).
Proof.
  exact (C_fourth).
Qed.

(** Step [no first order], by Algebra:
  E[E[<y, y>*<x*<x, x>^(-1/2), delta>^2*(-(n + 3)^(-1)*<y, y>*<x*<x, x>^(-1/2), sigma>^2*k + 1 +
    <x*<x, x>^(-1/2), sigma>^2*k)*exp(-<x*<x, x>^(-1/2), sigma>^2*k); y ~ gamma1]; x ~ gamma1] =
    E[E[<y, y>*<x*<x, x>^(-1/2), delta>^2*exp(-<x*<x, x>^(-1/2), sigma>^2*k); y ~ gamma1]; x ~
    gamma1]
*)
Lemma step_no_first_order (V : Space) (delta_ : V) (k : R) (n : R) (sigma : V) (gamma : R -> law V)
    (label_n : label n)
    (H_k_pos_0 : k > 0)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 1 + n)
    (C_fourth : cited_fourth V gamma) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (1 + (dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2 * k - dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)))) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)))).
Proof.
  pose proof (step_fourth (V) (gamma) C_fourth) as H_fourth.
  try assert (0 < n + 3) by sign.
  assert (S0' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (1 + (dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2 * k - dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)))) = E (gamma 1) (fun x1 => (dot x1 sigma) ^ 2 * ((dot x1 delta_) ^ 2) * ((inv (dot x1 x1)) ^ 2) * (inv (exp ((dot x1 sigma) ^ 2 * k * (inv (dot x1 x1)))))) * k * (E (gamma 1) (fun x1 => dot x1 x1)) + E (gamma 1) (fun x1 => (dot x1 delta_) ^ 2 * (inv (dot x1 x1)) * (inv (exp ((dot x1 sigma) ^ 2 * k * (inv (dot x1 x1)))))) * (E (gamma 1) (fun x1 => dot x1 x1)) - E (gamma 1) (fun x1 => (dot x1 sigma) ^ 2 * ((dot x1 delta_) ^ 2) * ((inv (dot x1 x1)) ^ 2) * (inv (exp ((dot x1 sigma) ^ 2 * k * (inv (dot x1 x1)))))) * (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2)) * k * (inv (n + 3))).
  { transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (1 + (dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2 * k - dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k))))). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (1 + (dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2 * k - dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k))))) (E (gamma 1) (fun x1 => (dot x1 sigma) ^ 2 * ((dot x1 delta_) ^ 2) * ((inv (dot x1 x1)) ^ 2) * (inv (exp ((dot x1 sigma) ^ 2 * k * (inv (dot x1 x1)))))) * k * (E (gamma 1) (fun x1 => dot x1 x1)) + E (gamma 1) (fun x1 => (dot x1 delta_) ^ 2 * (inv (dot x1 x1)) * (inv (exp ((dot x1 sigma) ^ 2 * k * (inv (dot x1 x1)))))) * (E (gamma 1) (fun x1 => dot x1 x1)) - E (gamma 1) (fun x1 => (dot x1 sigma) ^ 2 * ((dot x1 delta_) ^ 2) * ((inv (dot x1 x1)) ^ 2) * (inv (exp ((dot x1 sigma) ^ 2 * k * (inv (dot x1 x1)))))) * (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2)) * k * (inv (n + 3)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => (E (gamma 1) (fun x1 => dot x1 x1)) * ((dot x_1 delta_) ^ 2 * (inv (dot x_1 x_1)) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1)))))) + (((-1) * (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2)) * k * (inv (n + 3))) * ((dot x_1 sigma) ^ 2 * ((dot x_1 delta_) ^ 2) * ((inv (dot x_1 x_1)) ^ 2) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1)))))) + ((k * (E (gamma 1) (fun x1 => dot x1 x1))) * ((dot x_1 sigma) ^ 2 * ((dot x_1 delta_) ^ 2) * ((inv (dot x_1 x_1)) ^ 2) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1)))))))))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity ((dot x_1 delta_) ^ 2 * (E (gamma 1) (fun x1 => dot x1 x1)) * (inv (dot x_1 x_1)) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1))))) + (dot x_1 sigma) ^ 2 * ((dot x_1 delta_) ^ 2) * ((inv (dot x_1 x_1)) ^ 2) * k * (E (gamma 1) (fun x1 => dot x1 x1)) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1))))) - (dot x_1 sigma) ^ 2 * ((dot x_1 delta_) ^ 2) * ((inv (dot x_1 x_1)) ^ 2) * (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2)) * k * (inv (n + 3)) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1)))))).
        { transitivity (E (gamma 1) (fun x1 => dot x1 x1 * ((dot (vscale (inv (sqrt (dot x_1 x_1))) x_1) delta_) ^ 2) * (1 + (dot (vscale (inv (sqrt (dot x_1 x_1))) x_1) sigma) ^ 2 * k - dot x1 x1 * ((dot (vscale (inv (sqrt (dot x_1 x_1))) x_1) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x_1 x_1))) x_1) sigma) ^ 2) * k)))). { arrange. }
          assert (E2' : normal_form (E (gamma 1) (fun x1 => dot x1 x1 * ((dot (vscale (inv (sqrt (dot x_1 x_1))) x_1) delta_) ^ 2) * (1 + (dot (vscale (inv (sqrt (dot x_1 x_1))) x_1) sigma) ^ 2 * k - dot x1 x1 * ((dot (vscale (inv (sqrt (dot x_1 x_1))) x_1) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x_1 x_1))) x_1) sigma) ^ 2) * k)))) ((dot x_1 delta_) ^ 2 * (E (gamma 1) (fun x1 => dot x1 x1)) * (inv (dot x_1 x_1)) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1))))) + (dot x_1 sigma) ^ 2 * ((dot x_1 delta_) ^ 2) * ((inv (dot x_1 x_1)) ^ 2) * k * (E (gamma 1) (fun x1 => dot x1 x1)) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1))))) - (dot x_1 sigma) ^ 2 * ((dot x_1 delta_) ^ 2) * ((inv (dot x_1 x_1)) ^ 2) * (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2)) * k * (inv (n + 3)) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1))))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_3 => ((dot x_1 delta_) ^ 2 * (inv (dot x_1 x_1)) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1)))))) * (dot x_3 x_3) + (((dot x_1 sigma) ^ 2 * ((dot x_1 delta_) ^ 2) * ((inv (dot x_1 x_1)) ^ 2) * k * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1)))))) * (dot x_3 x_3) + (((-1) * ((dot x_1 sigma) ^ 2) * ((dot x_1 delta_) ^ 2) * ((inv (dot x_1 x_1)) ^ 2) * k * (inv (n + 3)) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1)))))) * ((dot x_3 x_3) ^ 2))))).
            { apply E_ext; intros x_3 D_x_3; draws.
              transitivity (dot x_3 x_3 * ((dot x_1 sigma) ^ 2) * ((inv (dot x_1 x_1)) ^ 2) * k * ((dot x_1 delta_) ^ 2) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1))))) + dot x_3 x_3 * ((dot x_1 delta_) ^ 2) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1))))) * (inv (dot x_1 x_1)) - (dot x_1 sigma) ^ 2 * ((dot x_3 x_3) ^ 2) * ((inv (dot x_1 x_1)) ^ 2) * k * ((dot x_1 delta_) ^ 2) * (inv (n + 3)) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1)))))).
              { transitivity (dot x_3 x_3 * ((dot (vscale (inv (sqrt (dot x_1 x_1))) x_1) delta_) ^ 2) * (1 + (dot (vscale (inv (sqrt (dot x_1 x_1))) x_1) sigma) ^ 2 * k - dot x_3 x_3 * ((dot (vscale (inv (sqrt (dot x_1 x_1))) x_1) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x_1 x_1))) x_1) sigma) ^ 2) * k))). { arrange. }
                transitivity (dot x_3 x_3 * ((dot x_1 delta_ * (inv (sqrt (dot x_1 x_1)))) ^ 2) * (1 + (dot x_1 sigma * (inv (sqrt (dot x_1 x_1)))) ^ 2 * k - dot x_3 x_3 * ((dot x_1 sigma * (inv (sqrt (dot x_1 x_1)))) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot x_1 sigma * (inv (sqrt (dot x_1 x_1)))) ^ 2) * k))). { products; arrange. }
                try assert (0 < n + 3) by sign.
                try assert (N4' : normal_form (exp ((-1) * ((dot x_1 sigma * (inv (sqrt (dot x_1 x_1)))) ^ 2) * k)) (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1)))))) by normal.
                try assert (Q0' : sqrt (dot x_1 x_1) * sqrt (dot x_1 x_1) = dot x_1 x_1) by (apply sqrt_sqrt; sign).
                try assert (Q1' : inv (sqrt (dot x_1 x_1)) * inv (sqrt (dot x_1 x_1)) = inv (dot x_1 x_1)) by (apply inv_sqrt_square; sign).
                assert (Z0' : n + 3 <> 0) by (apply positive_ne; sign).
                assert (Z1' : exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1))) <> 0) by (apply positive_ne; sign).
                first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | first [arrange | equal]]. }
              arrange. }
            transitivity (((dot x_1 delta_) ^ 2 * (inv (dot x_1 x_1)) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1)))))) * (E (gamma 1) (fun x_3 => dot x_3 x_3)) + (((dot x_1 sigma) ^ 2 * ((dot x_1 delta_) ^ 2) * ((inv (dot x_1 x_1)) ^ 2) * k * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1)))))) * (E (gamma 1) (fun x_3 => dot x_3 x_3)) + (((-1) * ((dot x_1 sigma) ^ 2) * ((dot x_1 delta_) ^ 2) * ((inv (dot x_1 x_1)) ^ 2) * k * (inv (n + 3)) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1)))))) * (E (gamma 1) (fun x_3 => (dot x_3 x_3) ^ 2))))).
            { linear. }
            transitivity (((dot x_1 delta_) ^ 2 * (inv (dot x_1 x_1)) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1)))))) * (E (gamma 1) (fun x1 => dot x1 x1)) + (((dot x_1 sigma) ^ 2 * ((dot x_1 delta_) ^ 2) * ((inv (dot x_1 x_1)) ^ 2) * k * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1)))))) * (E (gamma 1) (fun x1 => dot x1 x1)) + (((-1) * ((dot x_1 sigma) ^ 2) * ((dot x_1 delta_) ^ 2) * ((inv (dot x_1 x_1)) ^ 2) * k * (inv (n + 3)) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1)))))) * (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2))))). { arrange. }
            arrange. }
          try assert (0 < n + 3) by sign.
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E (gamma 1) (fun x1 => dot x1 x1)) * (E (gamma 1) (fun x_1 => (dot x_1 delta_) ^ 2 * (inv (dot x_1 x_1)) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1))))))) + (((-1) * (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2)) * k * (inv (n + 3))) * (E (gamma 1) (fun x_1 => (dot x_1 sigma) ^ 2 * ((dot x_1 delta_) ^ 2) * ((inv (dot x_1 x_1)) ^ 2) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1))))))) + ((k * (E (gamma 1) (fun x1 => dot x1 x1))) * (E (gamma 1) (fun x_1 => (dot x_1 sigma) ^ 2 * ((dot x_1 delta_) ^ 2) * ((inv (dot x_1 x_1)) ^ 2) * (inv (exp ((dot x_1 sigma) ^ 2 * k * (inv (dot x_1 x_1)))))))))).
      { linear. }
      transitivity ((E (gamma 1) (fun x1 => dot x1 x1)) * (E (gamma 1) (fun x1 => (dot x1 delta_) ^ 2 * (inv (dot x1 x1)) * (inv (exp ((dot x1 sigma) ^ 2 * k * (inv (dot x1 x1))))))) + (((-1) * (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2)) * k * (inv (n + 3))) * (E (gamma 1) (fun x1 => (dot x1 sigma) ^ 2 * ((dot x1 delta_) ^ 2) * ((inv (dot x1 x1)) ^ 2) * (inv (exp ((dot x1 sigma) ^ 2 * k * (inv (dot x1 x1))))))) + ((k * (E (gamma 1) (fun x1 => dot x1 x1))) * (E (gamma 1) (fun x1 => (dot x1 sigma) ^ 2 * ((dot x1 delta_) ^ 2) * ((inv (dot x1 x1)) ^ 2) * (inv (exp ((dot x1 sigma) ^ 2 * k * (inv (dot x1 x1)))))))))). { arrange. }
      arrange. }
    try assert (0 < n + 3) by sign.
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)))) = E (gamma 1) (fun x1 => (dot x1 delta_) ^ 2 * (inv (dot x1 x1)) * (inv (exp ((dot x1 sigma) ^ 2 * k * (inv (dot x1 x1)))))) * (E (gamma 1) (fun x1 => dot x1 x1))).
  { transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k))))). { arrange. }
    assert (E5' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k))))) (E (gamma 1) (fun x1 => (dot x1 delta_) ^ 2 * (inv (dot x1 x1)) * (inv (exp ((dot x1 sigma) ^ 2 * k * (inv (dot x1 x1)))))) * (E (gamma 1) (fun x1 => dot x1 x1)))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_6 => (E (gamma 1) (fun x1 => dot x1 x1)) * ((dot x_6 delta_) ^ 2 * (inv (dot x_6 x_6)) * (inv (exp ((dot x_6 sigma) ^ 2 * k * (inv (dot x_6 x_6)))))))).
      { apply E_ext; intros x_6 D_x_6; draws.
        transitivity ((dot x_6 delta_) ^ 2 * (E (gamma 1) (fun x1 => dot x1 x1)) * (inv (dot x_6 x_6)) * (inv (exp ((dot x_6 sigma) ^ 2 * k * (inv (dot x_6 x_6)))))).
        { transitivity (E (gamma 1) (fun x1 => dot x1 x1 * ((dot (vscale (inv (sqrt (dot x_6 x_6))) x_6) delta_) ^ 2) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x_6 x_6))) x_6) sigma) ^ 2) * k)))). { arrange. }
          assert (E7' : normal_form (E (gamma 1) (fun x1 => dot x1 x1 * ((dot (vscale (inv (sqrt (dot x_6 x_6))) x_6) delta_) ^ 2) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x_6 x_6))) x_6) sigma) ^ 2) * k)))) ((dot x_6 delta_) ^ 2 * (E (gamma 1) (fun x1 => dot x1 x1)) * (inv (dot x_6 x_6)) * (inv (exp ((dot x_6 sigma) ^ 2 * k * (inv (dot x_6 x_6))))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_8 => ((dot x_6 delta_) ^ 2 * (inv (dot x_6 x_6)) * (inv (exp ((dot x_6 sigma) ^ 2 * k * (inv (dot x_6 x_6)))))) * (dot x_8 x_8))).
            { apply E_ext; intros x_8 D_x_8; draws.
              transitivity (dot x_8 x_8 * ((dot x_6 delta_) ^ 2) * (inv (exp ((dot x_6 sigma) ^ 2 * k * (inv (dot x_6 x_6))))) * (inv (dot x_6 x_6))).
              { transitivity (dot x_8 x_8 * ((dot (vscale (inv (sqrt (dot x_6 x_6))) x_6) delta_) ^ 2) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x_6 x_6))) x_6) sigma) ^ 2) * k))). { arrange. }
                transitivity (dot x_8 x_8 * ((dot x_6 delta_ * (inv (sqrt (dot x_6 x_6)))) ^ 2) * (exp ((-1) * ((dot x_6 sigma * (inv (sqrt (dot x_6 x_6)))) ^ 2) * k))). { products; arrange. }
                try assert (N9' : normal_form (exp ((-1) * ((dot x_6 sigma * (inv (sqrt (dot x_6 x_6)))) ^ 2) * k)) (inv (exp ((dot x_6 sigma) ^ 2 * k * (inv (dot x_6 x_6)))))) by normal.
                try assert (Q0' : sqrt (dot x_6 x_6) * sqrt (dot x_6 x_6) = dot x_6 x_6) by (apply sqrt_sqrt; sign).
                try assert (Q1' : inv (sqrt (dot x_6 x_6)) * inv (sqrt (dot x_6 x_6)) = inv (dot x_6 x_6)) by (apply inv_sqrt_square; sign).
                assert (Z0' : exp ((dot x_6 sigma) ^ 2 * k * (inv (dot x_6 x_6))) <> 0) by (apply positive_ne; sign).
                first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | first [arrange | equal]]. }
              arrange. }
            transitivity (((dot x_6 delta_) ^ 2 * (inv (dot x_6 x_6)) * (inv (exp ((dot x_6 sigma) ^ 2 * k * (inv (dot x_6 x_6)))))) * (E (gamma 1) (fun x_8 => dot x_8 x_8))).
            { linear. }
            transitivity (((dot x_6 delta_) ^ 2 * (inv (dot x_6 x_6)) * (inv (exp ((dot x_6 sigma) ^ 2 * k * (inv (dot x_6 x_6)))))) * (E (gamma 1) (fun x1 => dot x1 x1))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((E (gamma 1) (fun x1 => dot x1 x1)) * (E (gamma 1) (fun x_6 => (dot x_6 delta_) ^ 2 * (inv (dot x_6 x_6)) * (inv (exp ((dot x_6 sigma) ^ 2 * k * (inv (dot x_6 x_6)))))))).
      { linear. }
      transitivity ((E (gamma 1) (fun x1 => dot x1 x1)) * (E (gamma 1) (fun x1 => (dot x1 delta_) ^ 2 * (inv (dot x1 x1)) * (inv (exp ((dot x1 sigma) ^ 2 * k * (inv (dot x1 x1)))))))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (1 + (dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2 * k - dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (gamma 1) (fun x1 => (dot x1 x1) ^ 2) = E (gamma 1) (fun x1 => (dot x1 x1) ^ 2)).
  { transitivity (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : (2 + E (gamma 1) (fun x1 => dot x1 x1)) * (E (gamma 1) (fun x1 => dot x1 x1)) = 2 * (E (gamma 1) (fun x1 => dot x1 x1)) + (E (gamma 1) (fun x1 => dot x1 x1)) ^ 2).
  { transitivity ((2 + E (gamma 1) (fun x1 => dot x1 x1)) * (E (gamma 1) (fun x1 => dot x1 x1))). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (gamma 1) (fun x1 => (dot x1 x1) ^ 2) = (2 + E (gamma 1) (fun x1 => dot x1 x1)) * (E (gamma 1) (fun x1 => dot x1 x1))) by says H_fourth.
  assert (R0' : (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2)) - (2 * (E (gamma 1) (fun x1 => dot x1 x1)) + (E (gamma 1) (fun x1 => dot x1 x1)) ^ 2) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  assert (L10' : E (gamma 1) (fun x1 => dot x1 x1) = E (gamma 1) (fun x1 => dot x1 x1)).
  { transitivity (E (gamma 1) (fun x1 => dot x1 x1)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : 1 + n = 1 + n).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E (gamma 1) (fun x1 => dot x1 x1) = 1 + n) by says H_dimension.
  assert (R1' : (E (gamma 1) (fun x1 => dot x1 x1)) - (1 + n) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  apply (by_combination _ _ (((-1) * (E (gamma 1) (fun x1 => (dot x1 sigma) ^ 2 * ((dot x1 delta_) ^ 2) * ((inv (dot x1 x1)) ^ 2) * (inv (exp ((dot x1 sigma) ^ 2 * k * (inv (dot x1 x1))))))) * k * (inv (n + 3))) * ((E (gamma 1) (fun x1 => (dot x1 x1) ^ 2)) - (2 * (E (gamma 1) (fun x1 => dot x1 x1)) + (E (gamma 1) (fun x1 => dot x1 x1)) ^ 2)) + (E (gamma 1) (fun x1 => (dot x1 sigma) ^ 2 * ((dot x1 delta_) ^ 2) * ((inv (dot x1 x1)) ^ 2) * (inv (exp ((dot x1 sigma) ^ 2 * k * (inv (dot x1 x1)))))) * k - E (gamma 1) (fun x1 => (dot x1 sigma) ^ 2 * ((dot x1 delta_) ^ 2) * ((inv (dot x1 x1)) ^ 2) * (inv (exp ((dot x1 sigma) ^ 2 * k * (inv (dot x1 x1)))))) * n * k * (inv (n + 3)) - E (gamma 1) (fun x1 => (dot x1 sigma) ^ 2 * ((dot x1 delta_) ^ 2) * ((inv (dot x1 x1)) ^ 2) * (inv (exp ((dot x1 sigma) ^ 2 * k * (inv (dot x1 x1)))))) * k * (E (gamma 1) (fun x1 => dot x1 x1)) * (inv (n + 3)) - 3 * (E (gamma 1) (fun x1 => (dot x1 sigma) ^ 2 * ((dot x1 delta_) ^ 2) * ((inv (dot x1 x1)) ^ 2) * (inv (exp ((dot x1 sigma) ^ 2 * k * (inv (dot x1 x1))))))) * k * (inv (n + 3))) * ((E (gamma 1) (fun x1 => dot x1 x1)) - (1 + n)))); [| rewrite R0', R1'; ring].
  try assert (0 < n + 3) by sign.
  assert (Z0' : n + 3 <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

Definition cited_integral (V : Space) (gamma : R -> law V) : Prop :=
  forall (delta_ : V) (k : R) (n : R) (sigma : V),
  (label n) ->
  (k > 0) ->
  (E (gamma 1) (fun x1 => exp ((-1) * ((dot x1 sigma) ^ 2) * k * (inv (n + 3))) * ((dot x1 delta_) ^ 2)) = (dot delta_ delta_ - 2 * k * ((dot delta_ sigma) ^ 2) * (inv (n + 3)) * (inv (2 * k * (dot sigma sigma) * (inv (n + 3)) + 1))) * (inv (sqrt (2 * k * (dot sigma sigma) * (inv (n + 3)) + 1)))).

(** Step [integral], by Cited:
  E[exp(-(n + 3)^(-1)*<x, sigma>^2*k)*<x, delta>^2; x ~ gamma1] = (2*(n + 3)^(-1)*k*<sigma, sigma>
    + 1)^(-1/2)*(-2*(n + 3)^(-1)*(2*(n + 3)^(-1)*k*<sigma, sigma> + 1)^(-1)*k*<delta, sigma>^2 +
    <delta, delta>)
*)
Lemma step_integral (V : Space) (delta_ : V) (k : R) (n : R) (sigma : V) (gamma : R -> law V)
    (label_n : label n)
    (H_k_pos_0 : k > 0)
    (C_integral : cited_integral V gamma) :
  E (gamma 1) (fun x1 => exp ((-1) * ((dot x1 sigma) ^ 2) * k * (inv (n + 3))) * ((dot x1 delta_) ^ 2)) = (dot delta_ delta_ - 2 * k * ((dot delta_ sigma) ^ 2) * (inv (n + 3)) * (inv (2 * k * (dot sigma sigma) * (inv (n + 3)) + 1))) * (inv (sqrt (2 * k * (dot sigma sigma) * (inv (n + 3)) + 1))).
Proof.
  exact (C_integral delta_ k n sigma label_n H_k_pos_0).
Qed.

(** Step [size], by Sign:
  2*(n + 3)^(-1)*k*<sigma, sigma> + 1 > 0
*)
Lemma step_size (V : Space) (k : R) (n : R) (sigma : V)
    (label_n : label n)
    (H_k_pos_0 : k > 0) :
  2 * k * (dot sigma sigma) * (inv (n + 3)) + 1 > 0.
Proof.
  try assert (0 < n + 3) by sign.
  gap; sign.
Qed.

(** Step [theorem], by Linear:
  E[<x, delta>^2*exp(-<x, sigma>^2*<x, x>^(-1)*k); x ~ gamma1] <= (2*(n + 3)^(-1)*k*<sigma, sigma>
    + 1)^(-1/2)*<delta, delta>
*)
Lemma step_theorem (V : Space) (delta_ : V) (k : R) (n : R) (sigma : V) (gamma : R -> law V)
    (label_n : label n)
    (H_k_pos_0 : k > 0)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 1 + n)
    (C_left_apart : cited_left_apart V gamma)
    (C_other_apart : cited_other_apart V gamma)
    (C_fourth : cited_fourth V gamma)
    (C_integral : cited_integral V gamma) :
  E (gamma 1) (fun x1 => (dot x1 delta_) ^ 2 * (exp ((-1) * ((dot x1 sigma) ^ 2) * k * (inv (dot x1 x1))))) <= dot delta_ delta_ * (inv (sqrt (2 * k * (dot sigma sigma) * (inv (n + 3)) + 1))).
Proof.
  pose proof (step_mean_left (V) (delta_) (k) (sigma) (gamma) H_k_pos_0) as H_mean_left.
  pose proof (step_left_apart (V) (delta_) (k) (sigma) (gamma) H_k_pos_0 C_left_apart) as H_left_apart.
  pose proof (step_mean_other (V) (delta_) (k) (n) (sigma) (gamma) label_n H_k_pos_0) as H_mean_other.
  pose proof (step_other_apart (V) (delta_) (k) (n) (sigma) (gamma) label_n H_k_pos_0 C_other_apart) as H_other_apart.
  pose proof (step_mean (V) (delta_) (k) (n) (sigma) (gamma) label_n H_k_pos_0) as H_mean.
  pose proof (step_no_first_order (V) (delta_) (k) (n) (sigma) (gamma) label_n H_k_pos_0 H_dimension C_fourth) as H_no_first_order.
  pose proof (step_integral (V) (delta_) (k) (n) (sigma) (gamma) label_n H_k_pos_0 C_integral) as H_integral.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * (dot y1 y1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))))))) - (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (1 + (dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2 * k - dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((E (gamma 1) (fun x1 => dot x1 x1 * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)) * ((dot delta_ (vscale (inv (sqrt (dot x1 x1))) x1)) ^ 2))) - (E (gamma 1) (fun x1 => (dot x1 delta_) ^ 2 * (exp ((-1) * ((dot x1 sigma) ^ 2) * k * (inv (dot x1 x1)))))))) by (apply zero_times; lra).
  assert (P2' : 0 <= (-1) * ((E (gamma 1) (fun x1 => dot x1 x1 * ((dot delta_ (vscale (inv (sqrt (dot x1 x1))) x1)) ^ 2) * (exp ((-1) * (dot x1 x1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3)))))) - (E (gamma 1) (fun x1 => exp ((-1) * ((dot x1 sigma) ^ 2) * k * (inv (n + 3))) * ((dot x1 delta_) ^ 2))))) by (apply zero_times; lra).
  assert (P3' : 0 <= (-1) * ((E (gamma 1) (fun x1 => dot x1 x1 * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)) * ((dot delta_ (vscale (inv (sqrt (dot x1 x1))) x1)) ^ 2))) - (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k))))))) by (apply zero_times; lra).
  assert (P4' : 0 <= (1) * ((E (gamma 1) (fun x1 => dot x1 x1 * ((dot delta_ (vscale (inv (sqrt (dot x1 x1))) x1)) ^ 2) * (exp ((-1) * (dot x1 x1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3)))))) - (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * (dot y1 y1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))))))))) by (apply zero_times; lra).
  assert (P5' : 0 <= (1) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (1 + (dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2 * k - dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k))))) - (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k))))))) by (apply zero_times; lra).
  assert (P6' : 0 <= (-1) * ((E (gamma 1) (fun x1 => exp ((-1) * ((dot x1 sigma) ^ 2) * k * (inv (n + 3))) * ((dot x1 delta_) ^ 2))) - ((dot delta_ delta_ - 2 * k * ((dot delta_ sigma) ^ 2) * (inv (n + 3)) * (inv (2 * k * (dot sigma sigma) * (inv (n + 3)) + 1))) * (inv (sqrt (2 * k * (dot sigma sigma) * (inv (n + 3)) + 1)))))) by (apply zero_times; lra).
  try assert (0 < n + 3) by sign.
  try assert (0 < 2 * k * (dot sigma sigma) * (inv (n + 3)) + 1) by sign.
  assert (P' : 0 <= (2 * k * ((dot delta_ sigma) ^ 2) * (inv (n + 3)) * (inv ((sqrt (2 * k * (dot sigma sigma) * (inv (n + 3)) + 1)) ^ 3)))) by (sign).
  assert (G' : (dot delta_ delta_ * (inv (sqrt (2 * k * (dot sigma sigma) * (inv (n + 3)) + 1)))) - (E (gamma 1) (fun x1 => (dot x1 delta_) ^ 2 * (exp ((-1) * ((dot x1 sigma) ^ 2) * k * (inv (dot x1 x1)))))) = (1) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * (dot y1 y1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))))))) - (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (1 + (dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2 * k - dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)))))) + (1) * ((E (gamma 1) (fun x1 => dot x1 x1 * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)) * ((dot delta_ (vscale (inv (sqrt (dot x1 x1))) x1)) ^ 2))) - (E (gamma 1) (fun x1 => (dot x1 delta_) ^ 2 * (exp ((-1) * ((dot x1 sigma) ^ 2) * k * (inv (dot x1 x1))))))) + (-1) * ((E (gamma 1) (fun x1 => dot x1 x1 * ((dot delta_ (vscale (inv (sqrt (dot x1 x1))) x1)) ^ 2) * (exp ((-1) * (dot x1 x1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3)))))) - (E (gamma 1) (fun x1 => exp ((-1) * ((dot x1 sigma) ^ 2) * k * (inv (n + 3))) * ((dot x1 delta_) ^ 2)))) + (-1) * ((E (gamma 1) (fun x1 => dot x1 x1 * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)) * ((dot delta_ (vscale (inv (sqrt (dot x1 x1))) x1)) ^ 2))) - (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)))))) + (1) * ((E (gamma 1) (fun x1 => dot x1 x1 * ((dot delta_ (vscale (inv (sqrt (dot x1 x1))) x1)) ^ 2) * (exp ((-1) * (dot x1 x1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3)))))) - (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * (dot y1 y1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3)))))))) + (1) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (1 + (dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2 * k - dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k))))) - (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)))))) + (-1) * ((E (gamma 1) (fun x1 => exp ((-1) * ((dot x1 sigma) ^ 2) * k * (inv (n + 3))) * ((dot x1 delta_) ^ 2))) - ((dot delta_ delta_ - 2 * k * ((dot delta_ sigma) ^ 2) * (inv (n + 3)) * (inv (2 * k * (dot sigma sigma) * (inv (n + 3)) + 1))) * (inv (sqrt (2 * k * (dot sigma sigma) * (inv (n + 3)) + 1))))) + (2 * k * ((dot delta_ sigma) ^ 2) * (inv (n + 3)) * (inv ((sqrt (2 * k * (dot sigma sigma) * (inv (n + 3)) + 1)) ^ 3)))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' z8' z9' : R, (z1' >= 0) -> (k > 0) -> ((z6') >= (z9')) -> ((z2') * (inv (sqrt (2 * k * (z1') * (inv (n + 3)) + 1))) - (z0')) = (2 * k * ((z3') ^ 2) * (inv (n + 3)) * (inv ((sqrt (2 * k * (z1') * (inv (n + 3)) + 1)) ^ 3)) + 1 * ((z7') - (z6')) + 1 * ((z9') - (z5')) + 1 * ((z6') - (z9')) + 1 * ((z4') - (z0')) - ((z4') - (z5')) - ((z8') - ((z2') - 2 * k * ((z3') ^ 2) * (inv (n + 3)) * (inv (2 * k * (z1') * (inv (n + 3)) + 1))) * (inv (sqrt (2 * k * (z1') * (inv (n + 3)) + 1)))) - ((z7') - (z8')))).
    { clear - n k label_n.
      intros z0' z1' z2' z3' z4' z5' z6' z7' z8' z9' S_z1' H_k_pos_0 H_mean.
      try assert (0 < n + 3) by sign.
      try assert (0 < (2 * k * (z1') * (inv (n + 3)) + 1)) by sign.
      try assert (0 < (2 * k * (z1') * (inv (n + 3)) + 1)) by sign.
      try assert (0 < (2 * k * (z1') * (inv (n + 3)) + 1)) by sign.
      try assert (0 < n + 3) by sign.
      try assert (0 < n + 3 + 2 * (z1') * k) by sign.
      try assert (N38' : normal_form (sqrt ((2 * k * (z1') * (inv (n + 3)) + 1))) (sqrt (n + 3 + 2 * (z1') * k) * (inv (sqrt (n + 3))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (n + 3) * sqrt (n + 3) = n + 3) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (n + 3)) * inv (sqrt (n + 3)) = inv (n + 3)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (n + 3 + 2 * (z1') * k) * sqrt (n + 3 + 2 * (z1') * k) = n + 3 + 2 * (z1') * k) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt (n + 3) <> 0) by (apply positive_ne; sign); assert (Z1' : n + 3 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      try assert (0 < n + 3) by sign.
      try assert (0 < n + 3 + 2 * (z1') * k) by sign.
      try assert (0 < n + 3 + 2 * (z1') * k) by sign.
      try assert (N39' : normal_form ((inv ((sqrt (2 * k * (z1') * (inv (n + 3)) + 1)) ^ 3))) (n * (sqrt (n + 3)) * (inv (n + 3 + 2 * (z1') * k)) * (inv (sqrt (n + 3 + 2 * (z1') * k))) + 3 * (sqrt (n + 3)) * (inv (n + 3 + 2 * (z1') * k)) * (inv (sqrt (n + 3 + 2 * (z1') * k))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (n + 3) * sqrt (n + 3) = n + 3) by (apply sqrt_sqrt; sign); try assert (Q1' : sqrt (n + 3 + 2 * (z1') * k) * sqrt (n + 3 + 2 * (z1') * k) = n + 3 + 2 * (z1') * k) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (n + 3 + 2 * (z1') * k)) * inv (sqrt (n + 3 + 2 * (z1') * k)) = inv (n + 3 + 2 * (z1') * k)) by (apply inv_sqrt_square; sign); try assert (Q3' : sqrt ((2 * k * (z1') * (inv (n + 3)) + 1)) * sqrt ((2 * k * (z1') * (inv (n + 3)) + 1)) = (2 * k * (z1') * (inv (n + 3)) + 1)) by (apply sqrt_sqrt; sign); assert (Z0' : n + 3 + 2 * (z1') * k <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (n + 3 + 2 * (z1') * k) <> 0) by (apply positive_ne; sign); assert (Z2' : n + 3 <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'), ?(inv_at _ Z2'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
      try assert (0 < n + 3) by sign.
      try assert (0 < n + 3 + 2 * (z1') * k) by sign.
      try assert (N40' : normal_form ((inv (sqrt (2 * k * (z1') * (inv (n + 3)) + 1)))) (sqrt (n + 3) * (inv (sqrt (n + 3 + 2 * (z1') * k))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (n + 3) * sqrt (n + 3) = n + 3) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (n + 3)) * inv (sqrt (n + 3)) = inv (n + 3)) by (apply inv_sqrt_square; sign); try assert (Q2' : sqrt (n + 3 + 2 * (z1') * k) * sqrt (n + 3 + 2 * (z1') * k) = n + 3 + 2 * (z1') * k) by (apply sqrt_sqrt; sign); try assert (Q3' : inv (sqrt (n + 3 + 2 * (z1') * k)) * inv (sqrt (n + 3 + 2 * (z1') * k)) = inv (n + 3 + 2 * (z1') * k)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (n + 3) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (n + 3 + 2 * (z1') * k) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
      try assert (0 < n + 3 + 2 * (z1') * k) by sign.
      try assert (N41' : normal_form ((inv (2 * k * (z1') * (inv (n + 3)) + 1))) (3 * (inv (n + 3 + 2 * (z1') * k)) + n * (inv (n + 3 + 2 * (z1') * k)))) by first [apply inv_is; [nonzero | (assert (Z0' : n + 3 + 2 * (z1') * k <> 0) by (apply positive_ne; sign); assert (Z1' : n + 3 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun x1 => (dot x1 delta_) ^ 2 * (exp ((-1) * ((dot x1 sigma) ^ 2) * k * (inv (dot x1 x1)))))) (dot sigma sigma) (dot delta_ delta_) (dot delta_ sigma) (E (gamma 1) (fun x1 => dot x1 x1 * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)) * ((dot delta_ (vscale (inv (sqrt (dot x1 x1))) x1)) ^ 2))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (exp ((-1) * (dot y1 y1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))))))) (E (gamma 1) (fun x1 => dot x1 x1 * ((dot delta_ (vscale (inv (sqrt (dot x1 x1))) x1)) ^ 2) * (exp ((-1) * (dot x1 x1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3)))))) (E (gamma 1) (fun x1 => exp ((-1) * ((dot x1 sigma) ^ 2) * k * (inv (n + 3))) * ((dot x1 delta_) ^ 2))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) delta_) ^ 2) * (1 + (dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2 * k - dot y1 y1 * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k * (inv (n + 3))) * (exp ((-1) * ((dot (vscale (inv (sqrt (dot x1 x1))) x1) sigma) ^ 2) * k)))))) as V'.
    assert (S_z1' : dot sigma sigma >= 0) by (gap; sign).
    specialize (V' S_z1').
    specialize (V' ltac:(says H_k_pos_0)).
    specialize (V' ltac:(says H_mean)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (delta_ : V) (k : R) (n : R) (sigma : V) (gamma : R -> law V)
    (label_n : label n)
    (H_k_pos_0 : k > 0)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = 1 + n)
    (C_left_apart : cited_left_apart V gamma)
    (C_other_apart : cited_other_apart V gamma)
    (C_fourth : cited_fourth V gamma)
    (C_integral : cited_integral V gamma) :
  E (gamma 1) (fun x1 => (dot x1 delta_) ^ 2 * (exp ((-1) * ((dot x1 sigma) ^ 2) * k * (inv (dot x1 x1))))) <= dot delta_ delta_ * (inv (sqrt (2 * k * (dot sigma sigma) * (inv (n + 3)) + 1))).
Proof. exact (step_theorem (V) (delta_) (k) (n) (sigma) (gamma) label_n H_k_pos_0 H_dimension C_left_apart C_other_apart C_fourth C_integral). Qed.
