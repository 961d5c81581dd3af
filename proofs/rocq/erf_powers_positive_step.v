(** Moments along a vector are not negative, from one power to the next (erf-powers-positive-step)

  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [i]: min(E[<x, y>^(n + i); x ~ gamma1], E[<x, y>^(n - 1 + i); x ~ gamma1]) >= 0
  Then min(E[<x, y>^(n + i); x ~ gamma1], E[<x, y>^(1 + n + i); x ~ gamma1]) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [|x| > 0], by Sign:
  (<_0, _0>^(1/2))^(n - 1 + i) > 0 for all gamma1
*)
Lemma step_x_pos_0 (V : Space) (i : R) (n : R) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  forall x : V, drawn (gamma 1) x -> npow (sqrt (dot x x)) (n + i - 1) > 0.
Proof.
  intros any0 D0; draws.
  pose proof H_not_0 as H_not_0'all; specialize (H_not_0 any0 D0).
  gap; sign.
Qed.

(** Step [E |x|^p > 0], by Average:
  E[(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1] > 0
*)
Lemma step_E_x__p_pos_0 (V : Space) (i : R) (n : R) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)) > 0.
Proof.
  pose proof (step_x_pos_0 (V) (i) (n) (gamma) label_i label_n H_not_0) as H_x_pos_0.
  assert (P' : 0 < E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1))).
  { apply E_pos; intros d0 D0; draws.
    pose proof (H_x_pos_0 d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [E |x|^(p + 2)], by Sign:
  E[(<x, x>^(1/2))^(1 + n + i); x ~ gamma1] >= 0
*)
Lemma step_E_x___p_p_2 (V : Space) (i : R) (n : R) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n) :
  E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i)) >= 0.
Proof.
  gap; sign.
Qed.

Definition cited_spheres (V : Space) (gamma : R -> law V) : Prop :=
  forall (i : R) (n : R) (y : V),
  (label i) ->
  (label n) ->
  ((n + E (gamma 1) (fun x => dot x x) + i - 1) * (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) = E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1))) * (n + i) * (dot y y)).

(** Step [spheres], by Cited:
  (n - 1 + E[<x, x>; x ~ gamma1] + i)*E[<x, y>^(1 + n + i); x ~ gamma1] = E[<x, x>*<x, y>^(n - 1 +
    i); x ~ gamma1]*(n + i)*<y, y>
*)
Lemma step_spheres (V : Space) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (C_spheres : cited_spheres V gamma) :
  (n + E (gamma 1) (fun x => dot x x) + i - 1) * (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) = E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1))) * (n + i) * (dot y y).
Proof.
  exact (C_spheres i n y label_i label_n).
Qed.

Definition cited_independent (V : Space) (gamma : R -> law V) : Prop :=
  forall (i : R) (n : R) (y : V),
  (label i) ->
  (label n) ->
  (E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1))) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1))) = E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i)) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)))).

(** Step [independent], by Cited:
  E[<x, x>*<x, y>^(n - 1 + i); x ~ gamma1]*E[(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1] = E[(<x,
    x>^(1/2))^(1 + n + i); x ~ gamma1]*E[<x, y>^(n - 1 + i); x ~ gamma1]
*)
Lemma step_independent (V : Space) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1))) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1))) = E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i)) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))).
Proof.
  exact (C_independent i n y label_i label_n).
Qed.

(** Step [p + 2], by Algebra:
  E[<x, y>^(1 + n + i); x ~ gamma1] = (n + i)*E[(<x, x>^(1/2))^(n - 1 + i); x ~
    gamma1]^(-1)*E[(<x, x>^(1/2))^(1 + n + i); x ~ gamma1]*(n - 1 + d + i)^(-1)*<y, y>*E[<x, y>^(n
    - 1 + i); x ~ gamma1]
*)
Lemma step_p_p_2 (V : Space) (d : R) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_spheres : cited_spheres V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (1 + n + i)) = (n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1)).
Proof.
  pose proof (step_spheres (V) (i) (n) (y) (gamma) label_i label_n C_spheres) as H_spheres.
  pose proof (step_independent (V) (i) (n) (y) (gamma) label_i label_n C_independent) as H_independent.
  assert (U' : forall z0' z1' z2' z3' z4' z5' z6' : R, (z1' > 0) -> (z5' > 0) -> ((((n + (z5') + i - 1) * (z0'))) = (((z6') * (n + i) * (z3')))) -> ((((z6') * (z1'))) = (((z2') * (z4')))) -> ((z5') = d) -> (d > 0) -> z0' = ((n + i) * (z2') * (z3') * (z4') * (inv (z1')) * (inv (n + d + i - 1)))).
  { clear - n d i label_n label_i.
    intros z0' z1' z2' z3' z4' z5' z6' S_z1' S_z5' H_spheres H_independent H_dimension H_d_pos_0.
    rewrite ?H_spheres, ?H_independent, ?H_dimension.
    rewrite ?H_spheres, ?H_independent, ?H_dimension.
    try assert (0 < n + d + i - 1) by first [sign].
    try assert (0 < (z5') * n * ((z1') ^ 2) + (z1') ^ 2 * (i ^ 2) + (z1') ^ 2 * (n ^ 2) + d * ((z1') ^ 2) * i + 2 * n * ((z1') ^ 2) * i + (z5') * ((z1') ^ 2) * i + (z5') * d * ((z1') ^ 2) + (z1') ^ 2 + n * d * ((z1') ^ 2) - 2 * n * ((z1') ^ 2) - d * ((z1') ^ 2) - 2 * ((z1') ^ 2) * i - (z5') * ((z1') ^ 2)) by first [seen | sign_form (((n + (z5') + i - 1)) * (n + d + i - 1) * ((z1') ^ 2)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (0 < (z5') * d + 1 + n * d + (z5') * n + d * i + 2 * n * i + (z5') * i + i ^ 2 + n ^ 2 - 2 * i - (z5') - 2 * n - d) by first [seen | sign_form (((n + (z5') + i - 1)) * (n + d + i - 1)) ltac:(first [put; solve [ring] | equal]) | sign].
    try assert (N32' : normal_form (inv ((z5') * n * ((z1') ^ 2) + (z1') ^ 2 * (i ^ 2) + (z1') ^ 2 * (n ^ 2) + d * ((z1') ^ 2) * i + 2 * n * ((z1') ^ 2) * i + (z5') * ((z1') ^ 2) * i + (z5') * d * ((z1') ^ 2) + (z1') ^ 2 + n * d * ((z1') ^ 2) - 2 * n * ((z1') ^ 2) - d * ((z1') ^ 2) - 2 * ((z1') ^ 2) * i - (z5') * ((z1') ^ 2))) (((inv (z1'))) ^ 2 * (inv ((z5') * d + 1 + n * d + (z5') * n + d * i + 2 * n * i + (z5') * i + i ^ 2 + n ^ 2 - 2 * i - (z5') - 2 * n - d)))) by first [apply inv_is; [nonzero | (assert (Z0' : (z5') * d + 1 + n * d + (z5') * n + d * i + 2 * n * i + (z5') * i + i ^ 2 + n ^ 2 - 2 * i - (z5') - 2 * n - d <> 0) by (apply positive_ne; first [seen | sign_form (((n + (z5') + i - 1)) * (n + d + i - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : z1' <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal].
    assert (Z0' : z1' <> 0) by (apply positive_ne; sign).
    assert (Z1' : n + d + i - 1 <> 0) by (apply positive_ne; first [sign]).
    first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | solve [assert (R0' : (((n + (z5') + i - 1) * (z0'))) - (((z6') * (n + i) * (z3'))) = 0) by (apply Rminus_diag_eq; says H_spheres); assert (R1' : (((z6') * (z1'))) - (((z2') * (z4'))) = 0) by (apply Rminus_diag_eq; says H_independent); assert (R2' : (z5') - (d) = 0) by (apply Rminus_diag_eq; says H_dimension); apply (by_combination _ _ ((((z1') ^ 2 * i + n * ((z1') ^ 2) + d * ((z1') ^ 2) - (z1') ^ 2) * (inv ((z5') * n * ((z1') ^ 2) + (z1') ^ 2 * (i ^ 2) + (z1') ^ 2 * (n ^ 2) + d * ((z1') ^ 2) * i + 2 * n * ((z1') ^ 2) * i + (z5') * ((z1') ^ 2) * i + (z5') * d * ((z1') ^ 2) + (z1') ^ 2 + n * d * ((z1') ^ 2) - 2 * n * ((z1') ^ 2) - d * ((z1') ^ 2) - 2 * ((z1') ^ 2) * i - (z5') * ((z1') ^ 2)))) * ((((n + (z5') + i - 1) * (z0'))) - (((z6') * (n + i) * (z3')))) + ((2 * (z3') * n * (z1') * i + (z3') * d * (z1') * i + (z3') * (z1') * (n ^ 2) + (z3') * (z1') * (i ^ 2) + (z3') * n * d * (z1') - (z3') * n * (z1') - (z3') * (z1') * i) * (inv ((z5') * n * ((z1') ^ 2) + (z1') ^ 2 * (i ^ 2) + (z1') ^ 2 * (n ^ 2) + d * ((z1') ^ 2) * i + 2 * n * ((z1') ^ 2) * i + (z5') * ((z1') ^ 2) * i + (z5') * d * ((z1') ^ 2) + (z1') ^ 2 + n * d * ((z1') ^ 2) - 2 * n * ((z1') ^ 2) - d * ((z1') ^ 2) - 2 * ((z1') ^ 2) * i - (z5') * ((z1') ^ 2)))) * ((((z6') * (z1'))) - (((z2') * (z4')))) + ((- (z3') * (z4') * (z1') * (z2') * i - (z3') * n * (z4') * (z1') * (z2')) * (inv ((z5') * n * ((z1') ^ 2) + (z1') ^ 2 * (i ^ 2) + (z1') ^ 2 * (n ^ 2) + d * ((z1') ^ 2) * i + 2 * n * ((z1') ^ 2) * i + (z5') * ((z1') ^ 2) * i + (z5') * d * ((z1') ^ 2) + (z1') ^ 2 + n * d * ((z1') ^ 2) - 2 * n * ((z1') ^ 2) - d * ((z1') ^ 2) - 2 * ((z1') ^ 2) * i - (z5') * ((z1') ^ 2)))) * ((z5') - (d)))); [(assert (Z50' : z1' <> 0) by (apply positive_ne; sign); assert (Z51' : n + d + i - 1 <> 0) by (apply positive_ne; first [sign]); assert (Z52' : (z5') * d + 1 + n * d + (z5') * n + d * i + 2 * n * i + (z5') * i + i ^ 2 + n ^ 2 - 2 * i - (z5') - 2 * n - d <> 0) by (apply positive_ne; first [seen | sign_form (((n + (z5') + i - 1)) * (n + d + i - 1)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z52'), ?(inv_at _ Z51'), ?(inv_at _ Z50'); field; sides] | fail]) | rewrite R0', R1', R2'; ring]] | equal]. }
  pose proof (U' (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1))) (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) (dot y y) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) (E (gamma 1) (fun x => dot x x)) (E (gamma 1) (fun x => dot x x * (npow (dot x y) (n + i - 1))))) as V'.
  assert (S_z1' : E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)) > 0) by (gap; sign).
  specialize (V' S_z1').
  assert (S_z5' : E (gamma 1) (fun x => dot x x) > 0) by (gap; sign).
  specialize (V' S_z5').
  specialize (V' ltac:(says H_spheres)).
  specialize (V' ltac:(says H_independent)).
  specialize (V' ltac:(says H_dimension)).
  specialize (V' ltac:(says H_d_pos_0)).
  rearranged V'.
Qed.

(** Step [p], by Linear:
  E[<x, y>^(n - 1 + i); x ~ gamma1] >= 0
*)
Lemma step_p (V : Space) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_i : Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) >= 0) :
  E (gamma 1) (fun x => npow (dot x y) (n + i - 1)) >= 0.
Proof.
  assert (P0' : 0 <= (1) * ((Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)) - Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))))) by (first [sign]).
  assert (G' : (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) - (0) = (1) * ((Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)))) - (0)) + (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)) - Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [p + 1], by Linear:
  E[<x, y>^(n + i); x ~ gamma1] >= 0
*)
Lemma step_p_p_1 (V : Space) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_i : Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) >= 0) :
  E (gamma 1) (fun x => npow (dot x y) (n + i)) >= 0.
Proof.
  assert (P0' : 0 <= (1) * ((Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= (E (gamma 1) (fun x => npow (dot x y) (n + i)) - Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))))) by (first [sign]).
  assert (G' : (E (gamma 1) (fun x => npow (dot x y) (n + i))) - (0) = (1) * ((Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)))) - (0)) + (E (gamma 1) (fun x => npow (dot x y) (n + i)) - Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [next], by Linear:
  E[<x, y>^(1 + n + i); x ~ gamma1] >= 0
*)
Lemma step_next (V : Space) (d : R) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_i : Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) >= 0)
    (C_spheres : cited_spheres V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (1 + n + i)) >= 0.
Proof.
  pose proof (step_E_x__p_pos_0 (V) (i) (n) (gamma) label_i label_n H_not_0) as H_E_x__p_pos_0.
  pose proof (step_E_x___p_p_2 (V) (i) (n) (gamma) label_i label_n) as H_E_x___p_p_2.
  pose proof (step_p_p_2 (V) (d) (i) (n) (y) (gamma) label_i label_n H_d_pos_0 H_dimension H_not_0 C_spheres C_independent) as H_p_p_2.
  pose proof (step_p (V) (i) (n) (y) (gamma) label_i label_n H_i) as H_p.
  try assert (0 < n + d + i - 1) by first [sign].
  assert (P0' : 0 <= ((n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1))) * ((E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) - (0))) by (apply Rmult_le_pos; [first [seen | sign_form ((n + i) * (dot y y) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))) * (inv (n + d + i - 1))) ltac:(try assert (N0' : normal_form (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))))) by first [apply inv_is; [nonzero | (assert (Z0' : E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) <> 0) by (apply positive_ne; sign); assert (Z1' : n + d + i - 1 <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign_form (dot y y * i * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))) * (inv (n + d + i - 1)) + n * (dot y y) * (E (gamma 1) (fun x => dot x x * (npow (sqrt (dot x x)) (i - 1)) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))))) * (inv (n + d + i - 1))) ltac:(try assert (N1' : normal_form (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1)))))) by first [apply inv_is; [nonzero | (assert (Z0' : E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; assert (Z0' : E (gamma 1) (fun x => npow (sqrt (dot x x)) (i - 1) * (sqrt (dot x x)) * (npow (sqrt (dot x x)) (n - 1))) <> 0) by (apply positive_ne; sign); assert (Z1' : n + d + i - 1 <> 0) by (apply positive_ne; first [sign]); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal]) | sign] | lra]).
  assert (G' : (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) - (0) = ((n + i) * (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) * (dot y y) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (n + d + i - 1))) * ((E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) - (0))).
  { assert (U' : forall z0' z1' z2' z3' z4' : R, ((z0') = (((n + i) * (z3') * (z4') * (z1') * (inv (z2')) * (inv (n + d + i - 1))))) -> (d > 0) -> ((z2') > 0) -> ((z3') >= 0) -> ((z1') >= 0) -> ((z0') - 0) = (((z1') - 0) * ((n + i) * (z3') * (z4') * (inv (z2')) * (inv (n + d + i - 1))))).
    { clear - n d i label_n label_i.
      intros z0' z1' z2' z3' z4' H_p_p_2 H_d_pos_0 H_E_x__p_pos_0 H_E_x___p_p_2 H_p.
      rewrite ?H_p_p_2.
      try assert (0 < n + d + i - 1) by first [sign].
      try assert (0 < n + d + i - 1) by first [sign].
      try assert (N22' : normal_form ((((n + i) * (z3') * (z4') * (z1') * (inv (z2')) * (inv (n + d + i - 1))))) ((z3') * (z4') * (z1') * i * ((inv (z2'))) * (inv (n + d + i - 1)) + (z3') * n * (z4') * (z1') * ((inv (z2'))) * (inv (n + d + i - 1)))) by (unfold normal_form; first [put; solve [ring] | equal]).
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1))) (E (gamma 1) (fun x => npow (sqrt (dot x x)) (1 + n + i))) (dot y y)) as V'.
    specialize (V' ltac:(says H_p_p_2)).
    specialize (V' ltac:(says H_d_pos_0)).
    specialize (V' ltac:(says H_E_x__p_pos_0)).
    specialize (V' ltac:(says H_E_x___p_p_2)).
    specialize (V' ltac:(says H_p)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [both], by Sign:
  min(E[<x, y>^(n + i); x ~ gamma1], E[<x, y>^(1 + n + i); x ~ gamma1]) >= 0
*)
Lemma step_both (V : Space) (d : R) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_i : Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) >= 0)
    (C_spheres : cited_spheres V gamma)
    (C_independent : cited_independent V gamma) :
  Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) >= 0.
Proof.
  pose proof (step_p_p_1 (V) (i) (n) (y) (gamma) label_i label_n H_i) as H_p_p_1.
  pose proof (step_next (V) (d) (i) (n) (y) (gamma) label_i label_n H_d_pos_0 H_dimension H_not_0 H_i C_spheres C_independent) as H_next.
  gap; sign.
Qed.

Theorem theorem (V : Space) (d : R) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_i : Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) >= 0)
    (C_spheres : cited_spheres V gamma)
    (C_independent : cited_independent V gamma) :
  Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) >= 0.
Proof. exact (step_both (V) (d) (i) (n) (y) (gamma) label_i label_n H_d_pos_0 H_dimension H_not_0 H_i C_spheres C_independent). Qed.
