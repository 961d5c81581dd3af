(** Even moments along a vector, weighted by length, are positive (even-moments-weighted)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [y]: <y, y> > 0
  Then (((D + <y, y>)^(1/2))^(n))^(-1)*E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, y>^(2*k)*<x, x>^(-1 +
    a); x ~ gamma1]*<y, y>^(b - 1) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require even_moments.
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
  assert (G' : (E (gamma 1) (fun x => dot x x)) - (0) = (1) * ((E (gamma 1) (fun x => dot x x)) - (d)) + (d)) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

Definition cited_not_0 (V : Space) (gamma : R -> law V) : Prop :=
  forall (d : R),
  (d > 0) ->
  (E (gamma 1) (fun x => dot x x) = d) ->
  (forall x : V, drawn (gamma 1) x -> dot x x > 0).

(** Step [not 0], by Cited:
  <_0, _0> > 0 for all gamma1
*)
Lemma step_not_0 (V : Space) (d : R) (gamma : R -> law V)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma) :
  forall x : V, drawn (gamma 1) x -> dot x x > 0.
Proof.
  exact (C_not_0 d H_d_pos_0 H_dimension).
Qed.

(** Step [moment], by Instance:
  E[<x, y>^(2*k); x ~ gamma1] > 0
*)
Lemma step_moment (V : Space) (d : R) (k : R) (y : V) (gamma : R -> law V)
    (label_k : label k)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_y : dot y y > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k)) > 0.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  assert (I' : E (gamma 1) (fun x => npow (dot x (y)) (2 * (k))) > 0).
  { apply (even_moments.step_all_k (V) (d) (k) (y) (gamma)); [premise | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | first [exact H_y | assert (G' : (dot (y) (y)) - (0) = (dot y y) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_y] | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent]. }
  congruent_to I'.
Qed.

(** Step [|x| > 0], by Sign:
  E[<x, x>^(k); x ~ gamma1] > 0
*)
Lemma step_x_pos_0 (V : Space) (d : R) (k : R) (gamma : R -> law V)
    (label_k : label k)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma) :
  E (gamma 1) (fun x => npow (dot x x) k) > 0.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  gap; sign.
Qed.

(** Step [W > 0], by Sign:
  E[<x, x>^(k)*(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a); x ~ gamma1] > 0
*)
Lemma step_W_pos_0 (V : Space) (D : R) (a : R) (d : R) (k : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_k : label k)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (C_not_0 : cited_not_0 V gamma) :
  E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  gap; sign.
Qed.

Definition cited_independent (V : Space) (gamma : R -> law V) : Prop :=
  forall (D : R) (a : R) (k : R) (n : R) (y : V),
  (label a) ->
  (label k) ->
  (label n) ->
  (D > 0) ->
  (dot y y > 0) ->
  (E (gamma 1) (fun x => npow (dot x x) k) * (E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))))).

(** Step [independent], by Cited:
  E[<x, x>^(k); x ~ gamma1]*E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, y>^(2*k)*<x, x>^(-1 + a); x ~
    gamma1] = E[<x, y>^(2*k); x ~ gamma1]*E[<x, x>^(k)*(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1
    + a); x ~ gamma1]
*)
Lemma step_independent (V : Space) (D : R) (a : R) (k : R) (n : R) (y : V) (gamma : R -> law V)
    (label_a : label a)
    (label_k : label k)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_y : dot y y > 0)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x x) k) * (E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))).
Proof.
  exact (C_independent D a k n y label_a label_k label_n H_D_pos_0 H_y).
Qed.

(** Step [is], by Algebra:
  E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, y>^(2*k)*<x, x>^(-1 + a); x ~ gamma1] = E[<x, y>^(2*k); x
    ~ gamma1]*E[<x, x>^(k)*(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a); x ~ gamma1]*E[<x,
    x>^(k); x ~ gamma1]^(-1)
*)
Lemma step_is (V : Space) (D : R) (a : R) (d : R) (k : R) (n : R) (y : V) (gamma : R -> law V)
    (label_a : label a)
    (label_k : label k)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_y : dot y y > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) k))).
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  pose proof (step_independent (V) (D) (a) (k) (n) (y) (gamma) label_a label_k label_n H_D_pos_0 H_y C_independent) as H_independent.
  assert (U' : forall z0' z1' z2' z3' : R, (z3' > 0) -> ((((z3') * (z0'))) = (((z1') * (z2')))) -> (D > 0) -> z0' = ((z1') * (z2') * (inv (z3')))).
  { clear - D.
    intros z0' z1' z2' z3' S_z3' H_independent H_D_pos_0.
    rewrite ?H_independent.
    try assert (N32' : normal_form (inv ((z3') ^ 2)) (((inv (z3'))) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : z3' <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    assert (Z0' : z3' <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | solve [assert (R0' : (((z3') * (z0'))) - (((z1') * (z2'))) = 0) by (apply Rminus_diag_eq; says H_independent); apply (by_combination _ _ (((z3') * (inv ((z3') ^ 2))) * ((((z3') * (z0'))) - (((z1') * (z2')))))); [(assert (Z50' : z3' <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z50'); field; sides] | fail]) | rewrite R0'; ring]] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => npow (dot x y) (2 * k))) (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => npow (dot x x) k))) as V'.
  assert (S_z3' : E (gamma 1) (fun x => npow (dot x x) k) > 0) by (gap; sign).
  specialize (V' S_z3').
  specialize (V' ltac:(says H_independent)).
  specialize (V' ltac:(says H_D_pos_0)).
  rearranged V'.
Qed.

(** Step [theorem], by Linear:
  (((D + <y, y>)^(1/2))^(n))^(-1)*E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, y>^(2*k)*<x, x>^(-1 + a);
    x ~ gamma1]*<y, y>^(b - 1) > 0
*)
Lemma step_theorem (V : Space) (D : R) (a : R) (b : R) (d : R) (k : R) (n : R) (y : V) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_k : label k)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_y : dot y y > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) > 0.
Proof.
  pose proof (step_not_0 (V) (d) (gamma) H_d_pos_0 H_dimension C_not_0) as H_not_0.
  pose proof (step_moment (V) (d) (k) (y) (gamma) label_k H_d_pos_0 H_dimension H_y C_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent) as H_moment.
  pose proof (step_is (V) (D) (a) (d) (k) (n) (y) (gamma) label_a label_k label_n H_D_pos_0 H_d_pos_0 H_dimension H_y C_not_0 C_independent) as H_is.
  try assert (0 < D + dot y y) by sign.
  assert (P0' : 0 < (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) * (inv (E (gamma 1) (fun x => npow (dot x x) k)))) * ((E (gamma 1) (fun x => npow (dot x y) (2 * k))) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n))) - (0) = (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) * (inv (E (gamma 1) (fun x => npow (dot x x) k)))) * ((E (gamma 1) (fun x => npow (dot x y) (2 * k))) - (0))).
  { assert (U' : forall z0' z1' z2' z3' z4' : R, ((z1') = (((z4') * (z2') * (inv (z3'))))) -> (D > 0) -> ((z0') > 0) -> ((z4') > 0) -> ((z1') * (npow (z0') (b - 1)) * (inv (npow (sqrt (D + (z0'))) n)) - 0) = ((z2') * (npow (z0') (b - 1)) * (inv (npow (sqrt (D + (z0'))) n)) * (inv (z3')) * ((z4') - 0))).
    { clear - D n b label_n label_b.
      intros z0' z1' z2' z3' z4' H_is H_D_pos_0 H_y H_moment.
      rewrite ?H_is.
      try assert (0 < (D + (z0'))) by sign.
      try assert (0 < (D + (z0'))) by sign.
      try assert (N28' : normal_form ((npow (sqrt (D + (z0'))) n)) (((sqrt (D + (z0')))) * (npow ((sqrt (D + (z0')))) (n - 1)))) by normal.
      try assert (0 < (D + (z0'))) by sign.
      try assert (N29' : normal_form ((inv (npow (sqrt (D + (z0'))) n))) (inv ((sqrt (D + (z0')))) * (inv (npow ((sqrt (D + (z0')))) (n - 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : (sqrt (D + (z0'))) * (sqrt (D + (z0'))) = (D + (z0'))) by (apply sqrt_sqrt; sign); try assert (Q1' : inv ((sqrt (D + (z0')))) * inv ((sqrt (D + (z0')))) = inv ((D + (z0')))) by (apply inv_sqrt_square; sign); assert (Z0' : (sqrt (D + (z0'))) <> 0) by (apply positive_ne; sign); assert (Z1' : npow ((sqrt (D + (z0')))) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      first [put; solve [ring] | equal]. }
    pose proof (U' (dot y y) (E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => npow (dot x x) k * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => npow (dot x x) k)) (E (gamma 1) (fun x => npow (dot x y) (2 * k)))) as V'.
    specialize (V' ltac:(says H_is)).
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_y)).
    specialize (V' ltac:(says H_moment)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (D : R) (a : R) (b : R) (d : R) (k : R) (n : R) (y : V) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_k : label k)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_y : dot y y > 0)
    (C_not_0 : cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) > 0.
Proof. exact (step_theorem (V) (D) (a) (b) (d) (k) (n) (y) (gamma) label_a label_b label_k label_n H_D_pos_0 H_d_pos_0 H_dimension H_y C_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_independent). Qed.
