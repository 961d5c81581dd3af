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
  { apply (double_power.step_theorem (L) (dot (vadd x (y)) (vadd x (y))) ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y)); [premise | first [premise | gap; (try assert (N3' : normal_form ((dot (vadd x (y)) (vadd x (y)))) (2 * (dot x y) + dot y y + dot x x)) by normal; try assert (N4' : normal_form (((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y)) ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y)) by (unfold normal_form; first [put; solve [field] | equal]); first [put; solve [field] | equal])]]. }
  assert (G' : (npow (dot (vadd x (y)) (vadd x (y))) L) - (npow 2 L * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) L)) = (npow (dot (vadd x (y)) (vadd x (y))) (L)) - (npow 2 (L) * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L)))).
  { try assert (N8' : normal_form ((dot (vadd x (y)) (vadd x (y)))) (2 * (dot x y) + dot y y + dot x x)) by normal.
    try assert (N9' : normal_form (((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y)) ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y)) by (unfold normal_form; first [put; solve [field] | equal]).
    try assert (N10' : normal_form ((npow 2 (L))) (2 * (npow 2 (L - 1)))) by normal.
    try assert (N11' : normal_form ((npow (dot (vadd x (y)) (vadd x (y))) (L))) (npow (2 * (dot x y) + dot y y + dot x x) (L - 1) * (dot x x) + 2 * (npow (2 * (dot x y) + dot y y + dot x x) (L - 1)) * (dot x y) + npow (2 * (dot x y) + dot y y + dot x x) (L - 1) * (dot y y))) by normal.
    try assert (N12' : normal_form (npow 2 L) (2 * (npow 2 (L - 1)))) by normal.
    try assert (N13' : normal_form ((npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L))) ((1 / 2) * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)) * (dot x x) + (1 / 2) * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)) * (dot y y) + dot x y * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)))) by normal.
    try assert (N14' : normal_form (npow (dot (vadd x (y)) (vadd x (y))) L) (npow (2 * (dot x y) + dot y y + dot x x) (L - 1) * (dot x x) + 2 * (npow (2 * (dot x y) + dot y y + dot x x) (L - 1)) * (dot x y) + npow (2 * (dot x y) + dot y y + dot x x) (L - 1) * (dot y y))) by normal.
    try assert (N15' : normal_form (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) L) ((1 / 2) * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)) * (dot x x) + (1 / 2) * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)) * (dot y y) + dot x y * (npow ((1 / 2) * (dot y y) + (1 / 2) * (dot x x) + dot x y) (L - 1)))) by normal.
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
  assert (U' : forall z0' z1' z2' z3' : R, (((npow (z0') L)) = ((npow 2 L * (npow ((1 / 2) * (z3') + (1 / 2) * (z2') + (z1')) L)))) -> (D > 0) -> (npow (z0') L * (z1') * (inv (sqrt (D ^ 2 + D * (z2') + (z3') * (z2') + D * (z3') - (z1') ^ 2))) * (inv (npow 2 L))) = ((z1') * (npow ((1 / 2) * (z3') + (1 / 2) * (z2') + (z1')) L) * (inv (sqrt (D ^ 2 + D * (z2') + (z3') * (z2') + D * (z3') - (z1') ^ 2))))).
  { clear - D L label_L.
    intros z0' z1' z2' z3' H_power H_D_pos_0.
    rewrite ?H_power.
    try assert (N11' : normal_form (((npow 2 L * (npow ((1 / 2) * (z3') + (1 / 2) * (z2') + (z1')) L)))) (2 * (npow (((1 / 2) * (z3') + (1 / 2) * (z2') + (z1'))) (L - 1)) * (z1') * (npow 2 (L - 1)) + npow (((1 / 2) * (z3') + (1 / 2) * (z2') + (z1'))) (L - 1) * (z2') * (npow 2 (L - 1)) + (z3') * (npow (((1 / 2) * (z3') + (1 / 2) * (z2') + (z1'))) (L - 1)) * (npow 2 (L - 1)))) by (unfold normal_form; try assert (N9' : normal_form (npow 2 L) (2 * (npow 2 (L - 1)))) by normal; try assert (N10' : normal_form ((npow ((1 / 2) * (z3') + (1 / 2) * (z2') + (z1')) L)) (npow (((1 / 2) * (z3') + (1 / 2) * (z2') + (z1'))) (L - 1) * (z1') + (1 / 2) * (npow (((1 / 2) * (z3') + (1 / 2) * (z2') + (z1'))) (L - 1)) * (z2') + (1 / 2) * (z3') * (npow (((1 / 2) * (z3') + (1 / 2) * (z2') + (z1'))) (L - 1)))) by normal; first [put; solve [field] | equal]).
    try assert (N12' : normal_form (npow 2 L) (2 * (npow 2 (L - 1)))) by normal.
    try assert (N13' : normal_form (inv (npow 2 L)) ((1 / 2) * (inv (npow 2 (L - 1))))) by first [apply inv_is; [nonzero | (assert (Z0' : npow 2 (L - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N14' : normal_form ((npow ((1 / 2) * (z3') + (1 / 2) * (z2') + (z1')) L)) (npow (((1 / 2) * (z3') + (1 / 2) * (z2') + (z1'))) (L - 1) * (z1') + (1 / 2) * (npow (((1 / 2) * (z3') + (1 / 2) * (z2') + (z1'))) (L - 1)) * (z2') + (1 / 2) * (z3') * (npow (((1 / 2) * (z3') + (1 / 2) * (z2') + (z1'))) (L - 1)))) by normal.
    try assert (N15' : normal_form ((inv (sqrt (D ^ 2 + D * (z2') + (z3') * (z2') + D * (z3') - (z1') ^ 2)))) (inv (sqrt ((D ^ 2 + D * (z2') + (z3') * (z2') + D * (z3') - (z1') ^ 2))))) by normal.
    assert (Z0' : npow 2 (L - 1) <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  pose proof (U' (dot (vadd x (y)) (vadd x (y))) (dot x y) (dot x x) (dot y y)) as V'.
  specialize (V' ltac:(says H_power)).
  specialize (V' ltac:(says H_D_pos_0)).
  rearranged V'.
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
  enough (U' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => ((1 / 2) * (dot x1 x1) - (1 / 2) * (dot y1 y1)) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))))).
  { transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => ((1 / 2) * (dot x1 x1) - (1 / 2) * (dot y1 y1)) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))).
    { assert (C0' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow (dot (vadd x1 (y1)) (vadd x1 (y1))) L * (dot x1 y1) * (inv (npow 2 L)) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => ((1 / 2) * (dot x1 x1) - (1 / 2) * (dot y1 y1)) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))).
      { rewrite H_mean.
        assert (C1' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => npow ((1 / 2) * (dot x1 x1) + (1 / 2) * (dot y1 y1) + dot x1 y1) L * (dot x1 y1) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))) = E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => ((1 / 2) * (dot x1 x1) - (1 / 2) * (dot y1 y1)) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))).
        { rewrite H_turned.
          first [same | ring | arrange]. }
        rewrite C1'.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    first [same | ring | arrange]. }
  assert (S0' : E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => ((1 / 2) * (dot x1 x1) - (1 / 2) * (dot y1 y1)) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot y1 y1) ^ 2 * (npow (dot y1 y1) (L - 1)) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))) - (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * (npow (dot y1 y1) (L - 1)) * (dot x1 x1) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))))).
  { transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => ((1 / 2) * (dot x1 x1) - (1 / 2) * (dot y1 y1)) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))). { arrange. }
    assert (E2' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => ((1 / 2) * (dot x1 x1) - (1 / 2) * (dot y1 y1)) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))) ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot y1 y1) ^ 2 * (npow (dot y1 y1) (L - 1)) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))) - (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * (npow (dot y1 y1) (L - 1)) * (dot x1 x1) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_3 => (1 / 2) * (E (gamma 1) (fun x1 => inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x1) ^ 2))) * ((dot x_3 x_3) ^ 2) * (npow (dot x_3 x_3) (L - 1))) + ((-1 / 2) * (dot x_3 x_3 * (E (gamma 1) (fun x1 => dot x1 x1 * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x1) ^ 2))))) * (npow (dot x_3 x_3) (L - 1)))))).
      { apply E_ext; intros x_3 D_x_3; draws.
        transitivity ((1 / 2) * (E (gamma 1) (fun x1 => inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x1) ^ 2)))) * ((dot x_3 x_3) ^ 2) * (npow (dot x_3 x_3) (L - 1)) - (1 / 2) * (dot x_3 x_3) * (E (gamma 1) (fun x1 => dot x1 x1 * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x1) ^ 2))))) * (npow (dot x_3 x_3) (L - 1))).
        { transitivity (E (gamma 1) (fun x1 => ((1 / 2) * (dot x_3 x_3) - (1 / 2) * (dot x1 x1)) * (npow (dot x_3 x_3) L) * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x1) ^ 2))))). { arrange. }
          assert (E4' : normal_form (E (gamma 1) (fun x1 => ((1 / 2) * (dot x_3 x_3) - (1 / 2) * (dot x1 x1)) * (npow (dot x_3 x_3) L) * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x1) ^ 2))))) ((1 / 2) * (E (gamma 1) (fun x1 => inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x1) ^ 2)))) * ((dot x_3 x_3) ^ 2) * (npow (dot x_3 x_3) (L - 1)) - (1 / 2) * (dot x_3 x_3) * (E (gamma 1) (fun x1 => dot x1 x1 * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x1) ^ 2))))) * (npow (dot x_3 x_3) (L - 1)))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_5 => ((1 / 2) * ((dot x_3 x_3) ^ 2) * (npow (dot x_3 x_3) (L - 1))) * (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2))) + (((-1 / 2) * (dot x_3 x_3) * (npow (dot x_3 x_3) (L - 1))) * (dot x_5 x_5 * (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2))))))).
            { apply E_ext; intros x_5 D_x_5; draws.
              transitivity ((1 / 2) * (npow (dot x_3 x_3) (L - 1)) * ((dot x_3 x_3) ^ 2) * (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2))) - (1 / 2) * (dot x_5 x_5) * (npow (dot x_3 x_3) (L - 1)) * (dot x_3 x_3) * (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2)))).
              { transitivity (((1 / 2) * (dot x_3 x_3) - (1 / 2) * (dot x_5 x_5)) * (npow (dot x_3 x_3) L) * (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2)))). { arrange. }
                try assert (0 < dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2) by first [sign].
                try assert (N6' : normal_form (npow (dot x_3 x_3) L) (dot x_3 x_3 * (npow (dot x_3 x_3) (L - 1)))) by normal.
                try assert (0 < dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2) by first [sign].
                try assert (N7' : normal_form (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2))) (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2) * sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2) = dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2)) * inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2)) = inv (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                first [put; solve [field] | first [arrange | equal]]. }
              arrange. }
            transitivity (((1 / 2) * ((dot x_3 x_3) ^ 2) * (npow (dot x_3 x_3) (L - 1))) * (E (gamma 1) (fun x_5 => inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2)))) + (((-1 / 2) * (dot x_3 x_3) * (npow (dot x_3 x_3) (L - 1))) * (E (gamma 1) (fun x_5 => dot x_5 x_5 * (inv (sqrt (dot x_5 x_5 * D + D ^ 2 + dot x_5 x_5 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_5) ^ 2))))))).
            { linear. }
            transitivity (((1 / 2) * ((dot x_3 x_3) ^ 2) * (npow (dot x_3 x_3) (L - 1))) * (E (gamma 1) (fun x1 => inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x1) ^ 2)))) + (((-1 / 2) * (dot x_3 x_3) * (npow (dot x_3 x_3) (L - 1))) * (E (gamma 1) (fun x1 => dot x1 x1 * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x1) ^ 2))))))). { arrange. }
            arrange. }
          first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1 / 2) * (E (gamma 1) (fun x_3 => E (gamma 1) (fun x1 => inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x1) ^ 2))) * ((dot x_3 x_3) ^ 2) * (npow (dot x_3 x_3) (L - 1)))) + ((-1 / 2) * (E (gamma 1) (fun x_3 => dot x_3 x_3 * (E (gamma 1) (fun x1 => dot x1 x1 * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x1) ^ 2))))) * (npow (dot x_3 x_3) (L - 1)))))).
      { linear. }
      transitivity ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))) * ((dot x1 x1) ^ 2) * (npow (dot x1 x1) (L - 1)))) + ((-1 / 2) * (E (gamma 1) (fun x1 => dot x1 x1 * (E (gamma 1) (fun y1 => dot y1 y1 * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))) * (npow (dot x1 x1) (L - 1)))))). { arrange. }
      assert (E8' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))) * ((dot x1 x1) ^ 2) * (npow (dot x1 x1) (L - 1)))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot y1 y1) ^ 2 * (npow (dot y1 y1) (L - 1)) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_3 => E (gamma 1) (fun x_9 => (dot x_3 x_3) * (dot x_3 x_3) * (npow (dot x_3 x_3) (L - 1)) * (inv (sqrt (dot x_9 x_9 * D + D ^ 2 + dot x_9 x_9 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_9) ^ 2)))))).
        { apply E_ext; intros x_3 D_x_3; draws.
          transitivity (E (gamma 1) (fun x_9 => (dot x_3 x_3 * (dot x_3 x_3) * (npow (dot x_3 x_3) (L - 1))) * (inv (sqrt (dot x_9 x_9 * D + D ^ 2 + dot x_9 x_9 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_9) ^ 2))))).
          { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_3 x_3 * (dot x_3 x_3) * (npow (dot x_3 x_3) (L - 1))) (fun x_9 => inv (sqrt (dot x_9 x_9 * D + D ^ 2 + dot x_9 x_9 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_9) ^ 2))))]; arrange. }
          apply E_ext; intros x_9 D_x_9; draws.
          arrange. }
        transitivity (E (gamma 1) (fun x_9 => E (gamma 1) (fun x_3 => (dot x_3 x_3) * (dot x_3 x_3) * (npow (dot x_3 x_3) (L - 1)) * (inv (sqrt (dot x_9 x_9 * D + D ^ 2 + dot x_9 x_9 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_9) ^ 2)))))).
        { exact (E_swap (gamma 1) (gamma 1) (fun x_3 x_9 => (dot x_3 x_3) * (dot x_3 x_3) * (npow (dot x_3 x_3) (L - 1)) * (inv (sqrt (dot x_9 x_9 * D + D ^ 2 + dot x_9 x_9 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_9) ^ 2))))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E10' : normal_form (E (gamma 1) (fun x1 => dot x1 x1 * (E (gamma 1) (fun y1 => dot y1 y1 * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))) * (npow (dot x1 x1) (L - 1)))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * (npow (dot y1 y1) (L - 1)) * (dot x1 x1) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_3 => E (gamma 1) (fun x_11 => (dot x_3 x_3) * (npow (dot x_3 x_3) (L - 1)) * (dot x_11 x_11) * (inv (sqrt (dot x_11 x_11 * D + D ^ 2 + dot x_11 x_11 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_11) ^ 2)))))).
        { apply E_ext; intros x_3 D_x_3; draws.
          transitivity (E (gamma 1) (fun x_11 => (dot x_3 x_3 * (npow (dot x_3 x_3) (L - 1))) * (dot x_11 x_11 * (inv (sqrt (dot x_11 x_11 * D + D ^ 2 + dot x_11 x_11 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_11) ^ 2)))))).
          { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_3 x_3 * (npow (dot x_3 x_3) (L - 1))) (fun x_11 => dot x_11 x_11 * (inv (sqrt (dot x_11 x_11 * D + D ^ 2 + dot x_11 x_11 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_11) ^ 2)))))]; arrange. }
          apply E_ext; intros x_11 D_x_11; draws.
          arrange. }
        transitivity (E (gamma 1) (fun x_11 => E (gamma 1) (fun x_3 => (dot x_3 x_3) * (npow (dot x_3 x_3) (L - 1)) * (dot x_11 x_11) * (inv (sqrt (dot x_11 x_11 * D + D ^ 2 + dot x_11 x_11 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_11) ^ 2)))))).
        { exact (E_swap (gamma 1) (gamma 1) (fun x_3 x_11 => (dot x_3 x_3) * (npow (dot x_3 x_3) (L - 1)) * (dot x_11 x_11) * (inv (sqrt (dot x_11 x_11 * D + D ^ 2 + dot x_11 x_11 * (dot x_3 x_3) + D * (dot x_3 x_3) - (dot x_3 x_11) ^ 2))))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))) = (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot y1 y1) ^ 2 * (npow (dot y1 y1) (L - 1)) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))) - (1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * (npow (dot y1 y1) (L - 1)) * (dot x1 x1) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))))).
  { transitivity ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))))). { arrange. }
    assert (E12' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot y1 y1) ^ 2 * (npow (dot y1 y1) (L - 1)) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))) - E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * (npow (dot y1 y1) (L - 1)) * (dot x1 x1) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))))).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_13 => (-1) * (dot x_13 x_13 * (E (gamma 1) (fun x1 => dot x1 x1 * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x1) ^ 2))))) * (npow (dot x_13 x_13) (L - 1))) + ((1) * (E (gamma 1) (fun x1 => inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x1) ^ 2))) * ((dot x_13 x_13) ^ 2) * (npow (dot x_13 x_13) (L - 1)))))).
      { apply E_ext; intros x_13 D_x_13; draws.
        transitivity (E (gamma 1) (fun x1 => inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x1) ^ 2))) * ((dot x_13 x_13) ^ 2) * (npow (dot x_13 x_13) (L - 1)) - dot x_13 x_13 * (E (gamma 1) (fun x1 => dot x1 x1 * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x1) ^ 2))))) * (npow (dot x_13 x_13) (L - 1))).
        { transitivity (E (gamma 1) (fun x1 => (dot x_13 x_13 - dot x1 x1) * (npow (dot x_13 x_13) L) * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x1) ^ 2))))). { arrange. }
          assert (E14' : normal_form (E (gamma 1) (fun x1 => (dot x_13 x_13 - dot x1 x1) * (npow (dot x_13 x_13) L) * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x1) ^ 2))))) (E (gamma 1) (fun x1 => inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x1) ^ 2))) * ((dot x_13 x_13) ^ 2) * (npow (dot x_13 x_13) (L - 1)) - dot x_13 x_13 * (E (gamma 1) (fun x1 => dot x1 x1 * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x1) ^ 2))))) * (npow (dot x_13 x_13) (L - 1)))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_15 => ((-1) * (dot x_13 x_13) * (npow (dot x_13 x_13) (L - 1))) * (dot x_15 x_15 * (inv (sqrt (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2)))) + (((dot x_13 x_13) ^ 2 * (npow (dot x_13 x_13) (L - 1))) * (inv (sqrt (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2)))))).
            { apply E_ext; intros x_15 D_x_15; draws.
              transitivity (npow (dot x_13 x_13) (L - 1) * ((dot x_13 x_13) ^ 2) * (inv (sqrt (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2))) - dot x_15 x_15 * (npow (dot x_13 x_13) (L - 1)) * (dot x_13 x_13) * (inv (sqrt (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2)))).
              { transitivity ((dot x_13 x_13 - dot x_15 x_15) * (npow (dot x_13 x_13) L) * (inv (sqrt (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2)))). { arrange. }
                try assert (0 < dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2) by first [sign].
                try assert (N16' : normal_form (npow (dot x_13 x_13) L) (dot x_13 x_13 * (npow (dot x_13 x_13) (L - 1)))) by normal.
                try assert (0 < dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2) by first [sign].
                try assert (N17' : normal_form (inv (sqrt (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2))) (inv (sqrt (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2) * sqrt (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2) = dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : inv (sqrt (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2)) * inv (sqrt (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2)) = inv (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2)) by (apply inv_sqrt_square; first [sign]); assert (Z0' : sqrt (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity (((-1) * (dot x_13 x_13) * (npow (dot x_13 x_13) (L - 1))) * (E (gamma 1) (fun x_15 => dot x_15 x_15 * (inv (sqrt (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2))))) + (((dot x_13 x_13) ^ 2 * (npow (dot x_13 x_13) (L - 1))) * (E (gamma 1) (fun x_15 => inv (sqrt (dot x_15 x_15 * D + D ^ 2 + dot x_15 x_15 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_15) ^ 2)))))).
            { linear. }
            transitivity (((-1) * (dot x_13 x_13) * (npow (dot x_13 x_13) (L - 1))) * (E (gamma 1) (fun x1 => dot x1 x1 * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x1) ^ 2))))) + (((dot x_13 x_13) ^ 2 * (npow (dot x_13 x_13) (L - 1))) * (E (gamma 1) (fun x1 => inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x1) ^ 2)))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1) * (E (gamma 1) (fun x_13 => dot x_13 x_13 * (E (gamma 1) (fun x1 => dot x1 x1 * (inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x1) ^ 2))))) * (npow (dot x_13 x_13) (L - 1)))) + ((1) * (E (gamma 1) (fun x_13 => E (gamma 1) (fun x1 => inv (sqrt (dot x1 x1 * D + D ^ 2 + dot x1 x1 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x1) ^ 2))) * ((dot x_13 x_13) ^ 2) * (npow (dot x_13 x_13) (L - 1)))))).
      { linear. }
      transitivity ((-1) * (E (gamma 1) (fun x1 => dot x1 x1 * (E (gamma 1) (fun y1 => dot y1 y1 * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))) * (npow (dot x1 x1) (L - 1)))) + ((1) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))) * ((dot x1 x1) ^ 2) * (npow (dot x1 x1) (L - 1)))))). { arrange. }
      assert (E18' : normal_form (E (gamma 1) (fun x1 => dot x1 x1 * (E (gamma 1) (fun y1 => dot y1 y1 * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))) * (npow (dot x1 x1) (L - 1)))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => dot y1 y1 * (npow (dot y1 y1) (L - 1)) * (dot x1 x1) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_13 => E (gamma 1) (fun x_19 => (dot x_13 x_13) * (npow (dot x_13 x_13) (L - 1)) * (dot x_19 x_19) * (inv (sqrt (dot x_19 x_19 * D + D ^ 2 + dot x_19 x_19 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_19) ^ 2)))))).
        { apply E_ext; intros x_13 D_x_13; draws.
          transitivity (E (gamma 1) (fun x_19 => (dot x_13 x_13 * (npow (dot x_13 x_13) (L - 1))) * (dot x_19 x_19 * (inv (sqrt (dot x_19 x_19 * D + D ^ 2 + dot x_19 x_19 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_19) ^ 2)))))).
          { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_13 x_13 * (npow (dot x_13 x_13) (L - 1))) (fun x_19 => dot x_19 x_19 * (inv (sqrt (dot x_19 x_19 * D + D ^ 2 + dot x_19 x_19 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_19) ^ 2)))))]; arrange. }
          apply E_ext; intros x_19 D_x_19; draws.
          arrange. }
        transitivity (E (gamma 1) (fun x_19 => E (gamma 1) (fun x_13 => (dot x_13 x_13) * (npow (dot x_13 x_13) (L - 1)) * (dot x_19 x_19) * (inv (sqrt (dot x_19 x_19 * D + D ^ 2 + dot x_19 x_19 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_19) ^ 2)))))).
        { exact (E_swap (gamma 1) (gamma 1) (fun x_13 x_19 => (dot x_13 x_13) * (npow (dot x_13 x_13) (L - 1)) * (dot x_19 x_19) * (inv (sqrt (dot x_19 x_19 * D + D ^ 2 + dot x_19 x_19 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_19) ^ 2))))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E20' : normal_form (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))) * ((dot x1 x1) ^ 2) * (npow (dot x1 x1) (L - 1)))) (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot y1 y1) ^ 2 * (npow (dot y1 y1) (L - 1)) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_13 => E (gamma 1) (fun x_21 => (dot x_13 x_13) * (dot x_13 x_13) * (npow (dot x_13 x_13) (L - 1)) * (inv (sqrt (dot x_21 x_21 * D + D ^ 2 + dot x_21 x_21 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_21) ^ 2)))))).
        { apply E_ext; intros x_13 D_x_13; draws.
          transitivity (E (gamma 1) (fun x_21 => (dot x_13 x_13 * (dot x_13 x_13) * (npow (dot x_13 x_13) (L - 1))) * (inv (sqrt (dot x_21 x_21 * D + D ^ 2 + dot x_21 x_21 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_21) ^ 2))))).
          { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_13 x_13 * (dot x_13 x_13) * (npow (dot x_13 x_13) (L - 1))) (fun x_21 => inv (sqrt (dot x_21 x_21 * D + D ^ 2 + dot x_21 x_21 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_21) ^ 2))))]; arrange. }
          apply E_ext; intros x_21 D_x_21; draws.
          arrange. }
        transitivity (E (gamma 1) (fun x_21 => E (gamma 1) (fun x_13 => (dot x_13 x_13) * (dot x_13 x_13) * (npow (dot x_13 x_13) (L - 1)) * (inv (sqrt (dot x_21 x_21 * D + D ^ 2 + dot x_21 x_21 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_21) ^ 2)))))).
        { exact (E_swap (gamma 1) (gamma 1) (fun x_13 x_21 => (dot x_13 x_13) * (dot x_13 x_13) * (npow (dot x_13 x_13) (L - 1)) * (inv (sqrt (dot x_21 x_21 * D + D ^ 2 + dot x_21 x_21 * (dot x_13 x_13) + D * (dot x_13 x_13) - (dot x_13 x_21) ^ 2))))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => ((1 / 2) * (dot x1 x1) - (1 / 2) * (dot y1 y1)) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2)))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((1 / 2) * (E (gamma 1) (fun x1 => E (gamma 1) (fun y1 => (dot x1 x1 - dot y1 y1) * (npow (dot x1 x1) L) * (inv (sqrt (dot y1 y1 * D + D ^ 2 + dot y1 y1 * (dot x1 x1) + D * (dot x1 x1) - (dot x1 y1) ^ 2))))))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
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
