(** ERF, mirrored isotropic classes: the mean of $G$ within a class, by $x + x'$ and $x - x'$ (erf-within-turned)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Then E[E[(2^(L))^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x +
    y>^(L)*<x, y>; y ~ gamma1]; x ~ gamma1] = 1/2*E[E[(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y,
    y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x, x>^(L); y ~ gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require double_power.
Open Scope R_scope.

(** Step [power], by Instance:
  <x + y, x + y>^(L) = 2^(L)*(1/2*<y, y> + 1/2*<x, x> + <x, y>)^(L)
*)
Lemma step_power (V : Space) (L : R) (x : V) (y : V)
    (label_L : label L) :
  npow (dot (vadd x (y)) (vadd x (y))) L = npow 2 L * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) L).
Proof.
  assert (I' : npow (dot (vadd x (y)) (vadd x (y))) (L) = npow 2 (L) * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L))).
  { apply (double_power.step_theorem (L) (dot (vadd x (y)) (vadd x (y))) ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y)); [premise | first [premise | gap; (try assert (N3' : normal_form ((dot (vadd x (y)) (vadd x (y)))) (2 * (dot x y) + dot y y + dot x x)) by normal; first [put; solve [field] | equal])]]. }
  assert (G' : (npow (dot (vadd x (y)) (vadd x (y))) L) - (npow 2 L * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) L)) = (npow (dot (vadd x (y)) (vadd x (y))) (L)) - (npow 2 (L) * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L)))).
  { try assert (N7' : normal_form ((dot (vadd x (y)) (vadd x (y)))) (2 * (dot x y) + dot y y + dot x x)) by normal.
    try assert (N8' : normal_form ((npow 2 (L))) (2 * (npow 2 (L - 1)))) by normal.
    try assert (N9' : normal_form (npow 2 L) (2 * (npow 2 (L - 1)))) by normal.
    try assert (N10' : normal_form ((npow (dot (vadd x (y)) (vadd x (y))) (L))) (npow (2 * (dot x y) + dot y y + dot x x) (L - 1) * (dot x x) + 2 * (npow (2 * (dot x y) + dot y y + dot x x) (L - 1)) * (dot x y) + npow (2 * (dot x y) + dot y y + dot x x) (L - 1) * (dot y y))) by first [(unfold normal_form; replace ((dot (vadd x (y)) (vadd x (y)))) with (2 * (dot x y) + dot y y + dot x x) by first [ring | put; ring | equal]; normal) | normal].
    try assert (N11' : normal_form ((npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L))) ((1 / 2) * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)) * (dot x x) + (1 / 2) * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)) * (dot y y) + dot x y * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)))) by first [(unfold normal_form; replace (((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y)) with ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) by first [ring | put; ring | equal]; normal) | normal].
    try assert (N12' : normal_form (npow (dot (vadd x (y)) (vadd x (y))) L) (npow (2 * (dot x y) + dot y y + dot x x) (L - 1) * (dot x x) + 2 * (npow (2 * (dot x y) + dot y y + dot x x) (L - 1)) * (dot x y) + npow (2 * (dot x y) + dot y y + dot x x) (L - 1) * (dot y y))) by first [(unfold normal_form; replace (dot (vadd x (y)) (vadd x (y))) with (2 * (dot x y) + dot y y + dot x x) by first [ring | put; ring | equal]; normal) | normal].
    try assert (N13' : normal_form (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) L) ((1 / 2) * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)) * (dot x x) + (1 / 2) * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)) * (dot y y) + dot x y * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)))) by normal.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [integrand], by Algebra:
  <x + y, x + y>^(L)*<x, y>*(D^2 + D*<x, x> + <y, y>*<x, x> + D*<y, y> - <x,
    y>^2)^(-1/2)*(2^(L))^(-1) = <x, y>*(D^2 + D*<x, x> + <y, y>*<x, x> + D*<y, y> - <x,
    y>^2)^(-1/2)*(1/2*<y, y> + 1/2*<x, x> + <x, y>)^(L)
*)
Lemma step_integrand (V : Space) (D : R) (L : R) (x : V) (y : V)
    (label_L : label L)
    (H_D_pos_0 : D > 0) :
  npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D ^ 2 + D * (dot x x) + dot y y * (dot x x) + D * (dot y y) - (dot x y) ^ 2))) * (inv (npow 2 L)) = dot x y * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) L) * (inv (sqrt (D ^ 2 + D * (dot x x) + dot y y * (dot x x) + D * (dot y y) - (dot x y) ^ 2))).
Proof.
  pose proof (step_power (V) (L) (x) (y) label_L) as H_power.
  rewrite ?H_power.
  try assert (0 < D ^ 2 + D * (dot x x) + dot y y * (dot x x) + D * (dot y y) - (dot x y) ^ 2) by first [sign].
  try assert (N3' : normal_form ((npow 2 L * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) L))) (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1) * (dot y y) * (npow 2 (L - 1)) + 2 * (dot x y) * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)) * (npow 2 (L - 1)) + npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1) * (dot x x) * (npow 2 (L - 1)))) by (unfold normal_form; try assert (N1' : normal_form (npow 2 L) (2 * (npow 2 (L - 1)))) by normal; try assert (N2' : normal_form (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) L) ((1 / 2) * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)) * (dot x x) + (1 / 2) * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)) * (dot y y) + dot x y * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)))) by normal; first [put; solve [field] | equal]).
  try assert (N4' : normal_form (npow 2 L) (2 * (npow 2 (L - 1)))) by normal.
  try assert (N5' : normal_form (inv (npow 2 L)) ((1 / 2) * (inv (npow 2 (L - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : npow 2 (L - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
  try assert (N6' : normal_form (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) L) ((1 / 2) * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)) * (dot x x) + (1 / 2) * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)) * (dot y y) + dot x y * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)))) by normal.
  try assert (Q0' : sqrt (D ^ 2 + D * (dot x x) + dot y y * (dot x x) + D * (dot y y) - (dot x y) ^ 2) * sqrt (D ^ 2 + D * (dot x x) + dot y y * (dot x x) + D * (dot y y) - (dot x y) ^ 2) = D ^ 2 + D * (dot x x) + dot y y * (dot x x) + D * (dot y y) - (dot x y) ^ 2) by (apply sqrt_sqrt; first [sign]).
  try assert (Q1' : inv (sqrt (D ^ 2 + D * (dot x x) + dot y y * (dot x x) + D * (dot y y) - (dot x y) ^ 2)) * inv (sqrt (D ^ 2 + D * (dot x x) + dot y y * (dot x x) + D * (dot y y) - (dot x y) ^ 2)) = inv (D ^ 2 + D * (dot x x) + dot y y * (dot x x) + D * (dot y y) - (dot x y) ^ 2)) by (apply inv_sqrt_square; first [sign]).
  assert (Z0' : npow 2 (L - 1) <> 0) by (apply positive_ne; sign).
  assert (Z1' : sqrt (D ^ 2 + D * (dot x x) + dot y y * (dot x x) + D * (dot y y) - (dot x y) ^ 2) <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal].
Qed.

(** Step [mean], by Average:
  E[E[(2^(L))^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x +
    y>^(L)*<x, y>; y ~ gamma1]; x ~ gamma1] = E[E[(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x,
    y>^2)^(-1/2)*(1/2*<x, x> + 1/2*<y, y> + <x, y>)^(L)*<x, y>; y ~ gamma1]; x ~ gamma1]
*)
Lemma step_mean (V : Space) (D : R) (L : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow (dot (vadd x1 (y1)) (vadd x1 (y1))) L * (dot x1 y1) * (inv (npow 2 L)) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow ((1 / 2) * (dot x1 x1) + (1 / 2) * (dot y1 y1) + dot x1 y1) L * (dot x1 y1) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))).
Proof.
  assert (H_integrand : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> npow (dot (vadd (z0) (z1)) (vadd (z0) (z1))) L * (dot (z0) (z1)) * (inv (sqrt (D ^ 2 + D * (dot (z0) (z0)) + dot (z1) (z1) * (dot (z0) (z0)) + D * (dot (z1) (z1)) - (dot (z0) (z1)) ^ 2))) * (inv (npow 2 L)) = dot (z0) (z1) * (npow ((1 / 2) * (dot (z1) (z1)) + (1 / 2) * (dot (z0) (z0)) + dot (z0) (z1)) L) * (inv (sqrt (D ^ 2 + D * (dot (z0) (z0)) + dot (z1) (z1) * (dot (z0) (z0)) + D * (dot (z1) (z1)) - (dot (z0) (z1)) ^ 2)))).
  { intros z0 D0 z1 D1; draws; apply (step_integrand (V) (D) (L) (z0) (z1)); premise. }
  assert (P' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow (dot (vadd x1 (y1)) (vadd x1 (y1))) L * (dot x1 y1) * (inv (npow 2 L)) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow ((1 / 2) * (dot x1 x1) + (1 / 2) * (dot y1 y1) + dot x1 y1) L * (dot x1 y1) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))).
  { apply E_ext; intros d0 D0; draws.
    apply E_ext; intros d1 D1; draws.
    pose proof (H_integrand d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

Definition cited_turned (V : Space) (gamma : R -> law V) : Prop :=
  forall (D : R) (L : R),
  (label L) ->
  (D > 0) ->
  (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow ((1 / 2) * (dot x1 x1) + (1 / 2) * (dot y1 y1) + dot x1 y1) L * (dot x1 y1) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => ((1 / 2) * (dot x1 x1) - (1 / 2) * (dot y1 y1)) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))).

(** Step [turned], by Cited:
  E[E[(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*(1/2*<x, x> + 1/2*<y, y> + <x,
    y>)^(L)*<x, y>; y ~ gamma1]; x ~ gamma1] = E[E[(1/2*<x, x> - 1/2*<y, y>)*(<y, y>*D + D^2 + <y,
    y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x, x>^(L); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_turned (V : Space) (D : R) (L : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (C_turned : cited_turned V gamma) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow ((1 / 2) * (dot x1 x1) + (1 / 2) * (dot y1 y1) + dot x1 y1) L * (dot x1 y1) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => ((1 / 2) * (dot x1 x1) - (1 / 2) * (dot y1 y1)) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))).
Proof.
  exact (C_turned D L label_L H_D_pos_0).
Qed.

(** Step [theorem], by Algebra:
  E[E[(2^(L))^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x +
    y>^(L)*<x, y>; y ~ gamma1]; x ~ gamma1] = 1/2*E[E[(-<y, y> + <x, x>)*(<y, y>*D + D^2 + <y,
    y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x, x>^(L); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_theorem (V : Space) (D : R) (L : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (C_turned : cited_turned V gamma) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow (dot (vadd x1 (y1)) (vadd x1 (y1))) L * (dot x1 y1) * (inv (npow 2 L)) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))).
Proof.
  pose proof (step_mean (V) (D) (L) (gamma) label_L H_D_pos_0) as H_mean.
  pose proof (step_turned (V) (D) (L) (gamma) label_L H_D_pos_0 C_turned) as H_turned.
  assert (R0' : (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow (dot (vadd x1 (y1)) (vadd x1 (y1))) L * (dot x1 y1) * (inv (npow 2 L)) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))) - (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow ((1 / 2) * (dot x1 x1) + (1 / 2) * (dot y1 y1) + dot x1 y1) L * (dot x1 y1) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))) = 0).
  { apply Rminus_diag_eq; congruent_to H_mean. }
  assert (R1' : (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow ((1 / 2) * (dot x1 x1) + (1 / 2) * (dot y1 y1) + dot x1 y1) L * (dot x1 y1) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))) - (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => ((1 / 2) * (dot x1 x1) - (1 / 2) * (dot y1 y1)) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))) = 0).
  { apply Rminus_diag_eq; congruent_to H_turned. }
  enough (U' : (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => ((1 / 2) * (dot x1 x1) - (1 / 2) * (dot y1 y1)) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))) - (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))))) = 0).
  { apply Rminus_diag_uniq; transitivity ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => ((1 / 2) * (dot x1 x1) - (1 / 2) * (dot y1 y1)) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))) - (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))))) + (1) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow (dot (vadd x1 (y1)) (vadd x1 (y1))) L * (dot x1 y1) * (inv (npow 2 L)) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))) - (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow ((1 / 2) * (dot x1 x1) + (1 / 2) * (dot y1 y1) + dot x1 y1) L * (dot x1 y1) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))))) + (1) * ((E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow ((1 / 2) * (dot x1 x1) + (1 / 2) * (dot y1 y1) + dot x1 y1) L * (dot x1 y1) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))) - (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => ((1 / 2) * (dot x1 x1) - (1 / 2) * (dot y1 y1)) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))))); [same_sums | rewrite U', R0', R1'; ring]. }
  assert (T64' : (-1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))) + ((1) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => ((1 / 2) * (dot x1 x1) - (1 / 2) * (dot y1 y1)) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))))) = 0).
  { transitivity (E (gamma 1) (fun x_65 => (-1 / 2) * (E (gamma 1) (fun x1 => (dot x_65 x_65 - dot x1 x1) * (npow (dot x_65 x_65) L) * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_65 x_65) + D * (dot x_65 x_65) - (dot x_65 x1) ^ 2))))) + ((1) * (E (gamma 1) (fun x1 => ((1 / 2) * (dot x_65 x_65) - (1 / 2) * (dot x1 x1)) * (npow (dot x_65 x_65) L) * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_65 x_65) + D * (dot x_65 x_65) - (dot x_65 x1) ^ 2)))))))); [symmetry; linear |].
    apply E_is; intros x_65 D_x_65; draws.
    transitivity (E (gamma 1) (fun x1 => ((1 / 2) * (dot x_65 x_65) - (1 / 2) * (dot x1 x1)) * (npow (dot x_65 x_65) L) * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_65 x_65) + D * (dot x_65 x_65) - (dot x_65 x1) ^ 2)))) - (1 / 2) * (E (gamma 1) (fun x1 => (dot x_65 x_65 - dot x1 x1) * (npow (dot x_65 x_65) L) * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_65 x_65) + D * (dot x_65 x_65) - (dot x_65 x1) ^ 2)))))).
    { same_sums. }
    assert (T66' : (-1 / 2) * (E (gamma 1) (fun x1 => (dot x_65 x_65 - dot x1 x1) * (npow (dot x_65 x_65) L) * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_65 x_65) + D * (dot x_65 x_65) - (dot x_65 x1) ^ 2))))) + ((1) * (E (gamma 1) (fun x1 => ((1 / 2) * (dot x_65 x_65) - (1 / 2) * (dot x1 x1)) * (npow (dot x_65 x_65) L) * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_65 x_65) + D * (dot x_65 x_65) - (dot x_65 x1) ^ 2)))))) = 0).
    { transitivity (E (gamma 1) (fun x_67 => (-1 / 2) * ((dot x_65 x_65 - dot x_67 x_67) * (npow (dot x_65 x_65) L) * (inv (sqrt (dot x_67 x_67 * D + D ^ 2 + dot x_67 x_67 * (dot x_65 x_65) + D * (dot x_65 x_65) - (dot x_65 x_67) ^ 2)))) + ((1) * (((1 / 2) * (dot x_65 x_65) - (1 / 2) * (dot x_67 x_67)) * (npow (dot x_65 x_65) L) * (inv (sqrt (dot x_67 x_67 * D + D ^ 2 + dot x_67 x_67 * (dot x_65 x_65) + D * (dot x_65 x_65) - (dot x_65 x_67) ^ 2))))))); [symmetry; linear |].
      apply E_is; intros x_67 D_x_67; draws.
      transitivity (0).
      { same_sums. }
      reflexivity. }
    transitivity (((-1 / 2) * (E (gamma 1) (fun x1 => (dot x_65 x_65 - dot x1 x1) * (npow (dot x_65 x_65) L) * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_65 x_65) + D * (dot x_65 x_65) - (dot x_65 x1) ^ 2))))) + ((1) * (E (gamma 1) (fun x1 => ((1 / 2) * (dot x_65 x_65) - (1 / 2) * (dot x1 x1)) * (npow (dot x_65 x_65) L) * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_65 x_65) + D * (dot x_65 x_65) - (dot x_65 x1) ^ 2)))))))); [same_sums | rewrite T66'; ring]. }
  transitivity (((-1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))) + ((1) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => ((1 / 2) * (dot x1 x1) - (1 / 2) * (dot y1 y1)) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))))))); [same_sums | rewrite T64'; ring].
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x1 => dot x1 x1) = d)
    (H_not_0 : forall x1 : V, drawn (gamma 1) x1 -> dot x1 x1 > 0)
    (C_turned : cited_turned V gamma) :
  E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow (dot (vadd x1 (y1)) (vadd x1 (y1))) L * (dot x1 y1) * (inv (npow 2 L)) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))).
Proof. exact (step_theorem (V) (D) (L) (gamma) label_L H_D_pos_0 C_turned). Qed.
