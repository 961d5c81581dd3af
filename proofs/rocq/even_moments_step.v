(** Even moments along a vector are positive, from one to the next (even-moments-step)

  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [y]: <y, y> > 0
  Given [k]: E[<x, y>^(2*k); x ~ gamma1] > 0
  Then E[<x, y>^(2*k + 2); x ~ gamma1] > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [|x| > 0], by Sign:
  E[<x, x>^(k); x ~ gamma1] > 0
*)
Lemma step_x_pos_0 (V : Space) (k : R) (gamma : R -> law V)
    (label_k : label k)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  E (gamma 1) (fun x => npow (dot x x) k) > 0.
Proof.
  gap; sign.
Qed.

(** Step [|x| more], by Sign:
  E[<x, x>^(1 + k); x ~ gamma1] > 0
*)
Lemma step_x_more (V : Space) (k : R) (gamma : R -> law V)
    (label_k : label k)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  E (gamma 1) (fun x => npow (dot x x) (1 + k)) > 0.
Proof.
  gap; sign.
Qed.

Definition cited_spheres (V : Space) (gamma : R -> law V) : Prop :=
  forall (k : R) (y : V),
  (label k) ->
  (dot y y > 0) ->
  (E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) * (2 * k + E (gamma 1) (fun x => dot x x)) = E (gamma 1) (fun x => dot x x * (npow (dot x y) (2 * k))) * (dot y y) * (1 + 2 * k)).

(** Step [spheres], by Cited:
  E[<x, y>^(2*k + 2); x ~ gamma1]*(2*k + E[<x, x>; x ~ gamma1]) = E[<x, x>*<x, y>^(2*k); x ~
    gamma1]*<y, y>*(1 + 2*k)
*)
Lemma step_spheres (V : Space) (k : R) (y : V) (gamma : R -> law V)
    (label_k : label k)
    (H_y : dot y y > 0)
    (C_spheres : cited_spheres V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) * (2 * k + E (gamma 1) (fun x => dot x x)) = E (gamma 1) (fun x => dot x x * (npow (dot x y) (2 * k))) * (dot y y) * (1 + 2 * k).
Proof.
  exact (C_spheres k y label_k H_y).
Qed.

Definition cited_independent (V : Space) (gamma : R -> law V) : Prop :=
  forall (k : R) (y : V),
  (label k) ->
  (dot y y > 0) ->
  (E (gamma 1) (fun x => npow (dot x x) k) * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (2 * k)))) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k)))).

(** Step [independent], by Cited:
  E[<x, x>^(k); x ~ gamma1]*E[<x, x>*<x, y>^(2*k); x ~ gamma1] = E[<x, y>^(2*k); x ~ gamma1]*E[<x,
    x>^(1 + k); x ~ gamma1]
*)
Lemma step_independent (V : Space) (k : R) (y : V) (gamma : R -> law V)
    (label_k : label k)
    (H_y : dot y y > 0)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x x) k) * (E (gamma 1) (fun x => dot x x * (npow (dot x y) (2 * k)))) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k))).
Proof.
  exact (C_independent k y label_k H_y).
Qed.

(** Step [next], by Algebra:
  E[<x, y>^(2*k + 2); x ~ gamma1] = E[<x, y>^(2*k); x ~ gamma1]*E[<x, x>^(1 + k); x ~ gamma1]*<y,
    y>*E[<x, x>^(k); x ~ gamma1]^(-1)*(1 + 2*k)*(d + 2*k)^(-1)
*)
Lemma step_next (V : Space) (d : R) (k : R) (y : V) (gamma : R -> law V)
    (label_k : label k)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_y : dot y y > 0)
    (C_spheres : cited_spheres V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) = E (gamma 1) (fun x => npow (dot x y) (2 * k)) * (E (gamma 1) (fun x => npow (dot x x) (1 + k))) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k)).
Proof.
  pose proof (step_spheres (V) (k) (y) (gamma) label_k H_y C_spheres) as H_spheres.
  pose proof (step_independent (V) (k) (y) (gamma) label_k H_y C_independent) as H_independent.
  assert (U' : forall z0' z1' z2' z3' z4' z5' z6' : R, (z4' > 0) -> (z5' > 0) -> ((((z0') * (2 * k + (z5')))) = (((z6') * (z3') * (1 + 2 * k)))) -> ((((z4') * (z6'))) = (((z1') * (z2')))) -> ((z5') = d) -> (d > 0) -> ((z3') > 0) -> z0' = ((z1') * (z2') * (z3') * (1 + 2 * k) * (inv (z4')) * (inv (d + 2 * k)))).
  { clear - d k label_k.
    intros z0' z1' z2' z3' z4' z5' z6' S_z4' S_z5' H_spheres H_independent H_dimension H_d_pos_0 H_y.
    rewrite ?H_spheres, ?H_independent, ?H_dimension.
    rewrite ?H_spheres, ?H_independent, ?H_dimension.
    try assert (0 < d + 2 * k) by sign.
    try assert (0 < 2 * ((z4') ^ 2) * (z5') * k + 2 * ((z4') ^ 2) * d * k + (z4') ^ 2 * (z5') * d + 4 * ((z4') ^ 2) * (k ^ 2)) by sign.
    try assert (0 < (z5') * d + 2 * (z5') * k + 2 * d * k + 4 * (k ^ 2)) by sign.
    try assert (N32' : normal_form (inv (2 * ((z4') ^ 2) * (z5') * k + 2 * ((z4') ^ 2) * d * k + (z4') ^ 2 * (z5') * d + 4 * ((z4') ^ 2) * (k ^ 2))) (((inv (z4'))) ^ 2 * (inv ((z5') * d + 2 * (z5') * k + 2 * d * k + 4 * (k ^ 2))))) by first [apply inv_is; [nonzero | (assert (Z0' : (z5') * d + 2 * (z5') * k + 2 * d * k + 4 * (k ^ 2) <> 0) by (apply positive_ne; sign); assert (Z1' : z4' <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    assert (Z0' : z4' <> 0) by (apply positive_ne; sign).
    assert (Z1' : d + 2 * k <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | solve [assert (R0' : (((z0') * (2 * k + (z5')))) - (((z6') * (z3') * (1 + 2 * k))) = 0) by (apply Rminus_diag_eq; says H_spheres); assert (R1' : (((z4') * (z6'))) - (((z1') * (z2'))) = 0) by (apply Rminus_diag_eq; says H_independent); assert (R2' : (z5') - (d) = 0) by (apply Rminus_diag_eq; says H_dimension); apply (by_combination _ _ ((((z4') ^ 2 * d + 2 * ((z4') ^ 2) * k) * (inv (2 * ((z4') ^ 2) * (z5') * k + 2 * ((z4') ^ 2) * d * k + (z4') ^ 2 * (z5') * d + 4 * ((z4') ^ 2) * (k ^ 2)))) * ((((z0') * (2 * k + (z5')))) - (((z6') * (z3') * (1 + 2 * k)))) + ((4 * (z3') * (z4') * (k ^ 2) + (z3') * d * (z4') + 2 * (z3') * d * (z4') * k + 2 * (z3') * (z4') * k) * (inv (2 * ((z4') ^ 2) * (z5') * k + 2 * ((z4') ^ 2) * d * k + (z4') ^ 2 * (z5') * d + 4 * ((z4') ^ 2) * (k ^ 2)))) * ((((z4') * (z6'))) - (((z1') * (z2')))) + ((- 2 * (z3') * (z4') * k * (z1') * (z2') - (z3') * (z4') * (z1') * (z2')) * (inv (2 * ((z4') ^ 2) * (z5') * k + 2 * ((z4') ^ 2) * d * k + (z4') ^ 2 * (z5') * d + 4 * ((z4') ^ 2) * (k ^ 2)))) * ((z5') - (d)))); [(assert (Z50' : (z5') * d + 2 * (z5') * k + 2 * d * k + 4 * (k ^ 2) <> 0) by (apply positive_ne; sign); assert (Z51' : z4' <> 0) by (apply positive_ne; sign); assert (Z52' : d + 2 * k <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z50'), ?(inv_at _ Z52'), ?(inv_at _ Z51'); field; sides] | fail]) | rewrite R0', R1', R2'; ring]] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => npow (dot x y) (2 * k + 2))) (E (gamma 1) (fun x => npow (dot x y) (2 * k))) (E (gamma 1) (fun x => npow (dot x x) (1 + k))) (dot y y) (E (gamma 1) (fun x => npow (dot x x) k)) (E (gamma 1) (fun x => dot x x)) (E (gamma 1) (fun x => dot x x * (npow (dot x y) (2 * k))))) as V'.
  assert (S_z4' : E (gamma 1) (fun x => npow (dot x x) k) > 0) by (gap; sign).
  specialize (V' S_z4').
  assert (S_z5' : E (gamma 1) (fun x => dot x x) > 0) by (gap; sign).
  specialize (V' S_z5').
  specialize (V' ltac:(says H_spheres)).
  specialize (V' ltac:(says H_independent)).
  specialize (V' ltac:(says H_dimension)).
  specialize (V' ltac:(says H_d_pos_0)).
  specialize (V' ltac:(says H_y)).
  rearranged V'.
Qed.

(** Step [theorem], by Linear:
  E[<x, y>^(2*k + 2); x ~ gamma1] > 0
*)
Lemma step_theorem (V : Space) (d : R) (k : R) (y : V) (gamma : R -> law V)
    (label_k : label k)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_y : dot y y > 0)
    (H_k : E (gamma 1) (fun x => npow (dot x y) (2 * k)) > 0)
    (C_spheres : cited_spheres V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) > 0.
Proof.
  pose proof (step_next (V) (d) (k) (y) (gamma) label_k H_d_pos_0 H_dimension H_not_0 H_y C_spheres C_independent) as H_next.
  try assert (0 < d + 2 * k) by sign.
  assert (P0' : 0 < (E (gamma 1) (fun x => npow (dot x x) (1 + k)) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k))) * ((E (gamma 1) (fun x => npow (dot x y) (2 * k))) - (0))) by (apply Rmult_lt_0_compat; [sign | lra]).
  assert (G' : (E (gamma 1) (fun x => npow (dot x y) (2 * k + 2))) - (0) = (E (gamma 1) (fun x => npow (dot x x) (1 + k)) * (dot y y) * (1 + 2 * k) * (inv (E (gamma 1) (fun x => npow (dot x x) k))) * (inv (d + 2 * k))) * ((E (gamma 1) (fun x => npow (dot x y) (2 * k))) - (0))).
  { assert (U' : forall z0' z1' z2' z3' z4' : R, ((z0') = (((z4') * (z1') * (z2') * (1 + 2 * k) * (inv (z3')) * (inv (d + 2 * k))))) -> (d > 0) -> ((z2') > 0) -> ((z4') > 0) -> ((z0') - 0) = ((z1') * (z2') * (1 + 2 * k) * (inv (z3')) * (inv (d + 2 * k)) * ((z4') - 0))).
    { clear - d k label_k.
      intros z0' z1' z2' z3' z4' H_next H_d_pos_0 H_y H_k.
      rewrite ?H_next.
      try assert (0 < d + 2 * k) by sign.
      try assert (0 < d + 2 * k) by sign.
      try assert (N20' : normal_form ((((z4') * (z1') * (z2') * (1 + 2 * k) * (inv (z3')) * (inv (d + 2 * k))))) ((z4') * (z1') * (z2') * ((inv (z3'))) * (inv (d + 2 * k)) + 2 * (z4') * k * (z1') * (z2') * ((inv (z3'))) * (inv (d + 2 * k)))) by (unfold normal_form; first [put; solve [ring] | equal]).
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => npow (dot x y) (2 * k + 2))) (E (gamma 1) (fun x => npow (dot x x) (1 + k))) (dot y y) (E (gamma 1) (fun x => npow (dot x x) k)) (E (gamma 1) (fun x => npow (dot x y) (2 * k)))) as V'.
    specialize (V' ltac:(says H_next)).
    specialize (V' ltac:(says H_d_pos_0)).
    specialize (V' ltac:(says H_y)).
    specialize (V' ltac:(says H_k)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (d : R) (k : R) (y : V) (gamma : R -> law V)
    (label_k : label k)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_y : dot y y > 0)
    (H_k : E (gamma 1) (fun x => npow (dot x y) (2 * k)) > 0)
    (C_spheres : cited_spheres V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) > 0.
Proof. exact (step_theorem (V) (d) (k) (y) (gamma) label_k H_d_pos_0 H_dimension H_not_0 H_y H_k C_spheres C_independent). Qed.
