(** The floor under $NC1$: nearest neighbours, and the least error (floor-errors)

  Given [r]: 1 >= abs(r(_0)) for all P1
  Given [Delta]: Delta = E[r(x)^2; x ~ P1]
  Given [R]: R = E[1/2 - 1/2*r(x)^2; x ~ P1]
  Given [overlap]: Delta > 0
  Given [floor]: nu >= -1 + Delta^(-1)
  Then -1 + Delta^(-1) = 2*(1 - 2*R)^(-1)*R
  Then nu*(2*nu + 2)^(-1) >= E[-1/2*abs(r(x)) + 1/2; x ~ P1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [nearest neighbour], by Algebra:
  R = -1/2*Delta + 1/2
*)
Lemma step_nearest_neighbour (V : Space) (Delta : R) (R_ : R) (r : V -> R) (P : R -> law V)
    (H_Delta : Delta = E (P 1) (fun x => (r x) ^ 2))
    (H_R : R_ = E (P 1) (fun x => (1 / 2) - (1 / 2) * ((r x) ^ 2)))
    (H_overlap : Delta > 0) :
  R_ = (1 / 2) - (1 / 2) * Delta.
Proof.
  enough (U' : E (P 1) (fun x => (1 / 2) - (1 / 2) * ((r x) ^ 2)) = (1 / 2) - (1 / 2) * (E (P 1) (fun x => (r x) ^ 2))).
  { transitivity (E (P 1) (fun x => (1 / 2) - (1 / 2) * ((r x) ^ 2))).
    { assert (C0' : R_ = E (P 1) (fun x => (1 / 2) - (1 / 2) * ((r x) ^ 2))).
      { rewrite H_R.
        first [same | ring | arrange]. }
      rewrite C0'.
      first [same | ring | arrange]. }
    etransitivity; [exact U' |]; symmetry.
    assert (C1' : Delta = E (P 1) (fun x => (r x) ^ 2)).
    { rewrite H_Delta.
      first [same | ring | arrange]. }
    rewrite C1'.
    first [same | ring | arrange]. }
  assert (S0' : E (P 1) (fun x => (1 / 2) - (1 / 2) * ((r x) ^ 2)) = (1 / 2) - (1 / 2) * (E (P 1) (fun x => (r x) ^ 2))).
  { transitivity (E (P 1) (fun x => (1 / 2) - (1 / 2) * ((r x) ^ 2))). { arrange. }
    assert (E2' : normal_form (E (P 1) (fun x => (1 / 2) - (1 / 2) * ((r x) ^ 2))) ((1 / 2) - (1 / 2) * (E (P 1) (fun x => (r x) ^ 2)))).
    { unfold normal_form.
      transitivity (E (P 1) (fun x_3 => (-1 / 2) * ((r x_3) ^ 2) + ((1 / 2) * (1)))).
      { apply E_ext; intros x_3 D_x_3; draws.
        transitivity ((1 / 2) - (1 / 2) * ((r x_3) ^ 2)).
        { first [put; solve [field] | first [arrange | equal]]. }
        arrange. }
      transitivity ((-1 / 2) * (E (P 1) (fun x_3 => (r x_3) ^ 2)) + ((1 / 2) * (E (P 1) (fun x_3 => 1)))).
      { linear. }
      transitivity ((-1 / 2) * (E (P 1) (fun x => (r x) ^ 2)) + ((1 / 2) * (E (P 1) (fun x => 1)))). { arrange. }
      assert (E4' : normal_form (E (P 1) (fun x => 1)) (1)).
      { unfold normal_form.
        apply E_const. }
      arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  assert (S1' : (1 / 2) - (1 / 2) * (E (P 1) (fun x => (r x) ^ 2)) = (1 / 2) - (1 / 2) * (E (P 1) (fun x => (r x) ^ 2))).
  { transitivity ((1 / 2) - (1 / 2) * (E (P 1) (fun x => (r x) ^ 2))). { arrange. }
    first [put; solve [field] | first [arrange | equal]]. }
  transitivity (E (P 1) (fun x => (1 / 2) - (1 / 2) * ((r x) ^ 2))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity ((1 / 2) - (1 / 2) * (E (P 1) (fun x => (r x) ^ 2))). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [1 - 2 R], by Linear:
  1 - 2*R > 0
*)
Lemma step_s_1_m_2_R (V : Space) (Delta : R) (R_ : R) (r : V -> R) (P : R -> law V)
    (H_Delta : Delta = E (P 1) (fun x => (r x) ^ 2))
    (H_R : R_ = E (P 1) (fun x => (1 / 2) - (1 / 2) * ((r x) ^ 2)))
    (H_overlap : Delta > 0) :
  1 - 2 * R_ > 0.
Proof.
  pose proof (step_nearest_neighbour (V) (Delta) (R_) (r) (P) H_Delta H_R H_overlap) as H_nearest_neighbour.
  assert (P0' : 0 < (1) * ((Delta) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (1 - 2 * R_) - (0) = (1) * ((Delta) - (0))).
  { rewrite ?H_nearest_neighbour.
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [its floor], by Algebra:
  -1 + Delta^(-1) = 2*(1 - 2*R)^(-1)*R
*)
Lemma step_its_floor (V : Space) (Delta : R) (R_ : R) (r : V -> R) (P : R -> law V)
    (H_Delta : Delta = E (P 1) (fun x => (r x) ^ 2))
    (H_R : R_ = E (P 1) (fun x => (1 / 2) - (1 / 2) * ((r x) ^ 2)))
    (H_overlap : Delta > 0) :
  inv Delta - 1 = 2 * R_ * (inv (1 - 2 * R_)).
Proof.
  pose proof (step_nearest_neighbour (V) (Delta) (R_) (r) (P) H_Delta H_R H_overlap) as H_nearest_neighbour.
  rewrite ?H_nearest_neighbour.
  try assert (0 < 1 - 2 * ((1 / 2) - (1 / 2) * Delta)) by first [sign_form (Delta) ltac:(first [put; solve [field] | equal]) | sign].
  try assert (N1' : normal_form ((inv (1 - 2 * (((1 / 2) - (1 / 2) * Delta))))) (inv Delta)) by normal.
  assert (Z0' : Delta <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [|r| >= r^2], by Linear:
  abs(r(_0)) >= r(_0)^2 for all P1
*)
Lemma step_r_pos_is_r_2 (V : Space) (r : V -> R) (P : R -> law V)
    (H_r : forall x : V, drawn (P 1) x -> 1 >= Rabs (r x)) :
  forall x : V, drawn (P 1) x -> Rabs (r x) >= (r x) ^ 2.
Proof.
  intros any0 D0; draws.
  pose proof H_r as H_r'all; specialize (H_r any0 D0).
  assert (P0' : 0 <= (Rabs (r any0)) * ((1) - (Rabs (r any0)))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (Rabs (r any0)) - ((r any0) ^ 2) = (Rabs (r any0)) * ((1) - (Rabs (r any0)))).
  { try assert (Q0' : Rabs (r any0) * Rabs (r any0) = (r any0) * (r any0)) by (exact (abs_square (r any0))).
    first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean], by Average:
  E[abs(r(x)); x ~ P1] >= E[r(x)^2; x ~ P1]
*)
Lemma step_mean (V : Space) (r : V -> R) (P : R -> law V)
    (H_r : forall x : V, drawn (P 1) x -> 1 >= Rabs (r x)) :
  E (P 1) (fun x => Rabs (r x)) >= E (P 1) (fun x => (r x) ^ 2).
Proof.
  pose proof (step_r_pos_is_r_2 (V) (r) (P) H_r) as H_r_pos_is_r_2.
  assert (P' : E (P 1) (fun x => (r x) ^ 2) <= E (P 1) (fun x => Rabs (r x))).
  { apply E_le; intros d0 D0; draws.
    pose proof (H_r_pos_is_r_2 d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [1 + nu], by Linear:
  nu + 1 > 0
*)
Lemma step_s_1_p_nu (Delta : R) (nu : R)
    (H_overlap : Delta > 0)
    (H_floor : nu >= inv Delta - 1) :
  nu + 1 > 0.
Proof.
  assert (P0' : 0 <= (1) * ((nu) - (inv Delta - 1))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 < (inv Delta)) by (sign).
  assert (G' : (nu + 1) - (0) = (1) * ((nu) - (inv Delta - 1)) + (inv Delta)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [least error], by Linear:
  nu*(2*nu + 2)^(-1) >= E[-1/2*abs(r(x)) + 1/2; x ~ P1]
*)
Lemma step_least_error (V : Space) (Delta : R) (nu : R) (r : V -> R) (P : R -> law V)
    (H_r : forall x : V, drawn (P 1) x -> 1 >= Rabs (r x))
    (H_Delta : Delta = E (P 1) (fun x => (r x) ^ 2))
    (H_overlap : Delta > 0)
    (H_floor : nu >= inv Delta - 1) :
  nu * (inv (2 * nu + 2)) >= E (P 1) (fun x => (1 / 2) - (1 / 2) * (Rabs (r x))).
Proof.
  pose proof (step_mean (V) (r) (P) H_r) as H_mean.
  pose proof (step_s_1_p_nu (Delta) (nu) H_overlap H_floor) as H_s_1_p_nu.
  assert (P0' : 0 <= (1 / 2) * ((E (P 1) (fun x => Rabs (r x))) - (E (P 1) (fun x => (r x) ^ 2)))) by (apply Rmult_le_pos; [by_number | lra]).
  try assert (0 < 2 * nu + 2) by first [seen | sign_form (2 * (nu + 1 - inv Delta) + 2 * (inv Delta)) ltac:(first [put; solve [ring] | equal]) | sign].
  assert (P1' : 0 <= (Delta * (inv (2 * nu + 2))) * ((nu) - (inv Delta - 1))) by (apply Rmult_le_pos; [first [seen | sign_form ((1 / 2) * Delta * (inv ((nu + 1 - inv Delta) + inv Delta))) ltac:(try assert (N0' : normal_form (inv (2 * nu + 2)) ((1 / 2) * (inv (nu + 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : nu + 1 <> 0) by (apply positive_ne; first [seen | sign_form ((nu + 1 - inv Delta) + inv Delta) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal]; try assert (N1' : normal_form (inv ((nu + 1 - inv Delta) + inv Delta)) (inv (nu + 1))) by first [apply inv_is; [nonzero | (assert (Z0' : nu + 1 <> 0) by (apply positive_ne; first [seen | sign_form ((nu + 1 - inv Delta) + inv Delta) ltac:(first [put; solve [ring] | equal]) | sign]); assert (Z1' : Delta <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field; sides] | equal])] | normal]; first [put; solve [field] | equal]) | sign] | lra]).
  assert (G' : (nu * (inv (2 * nu + 2))) - (E (P 1) (fun x => (1 / 2) - (1 / 2) * (Rabs (r x)))) = (1 / 2) * ((E (P 1) (fun x => Rabs (r x))) - (E (P 1) (fun x => (r x) ^ 2))) + (Delta * (inv (2 * nu + 2))) * ((nu) - (inv Delta - 1))).
  { enough (U' : nu * (inv (2 * nu + 2)) - E (P 1) (fun x => (1 / 2) - (1 / 2) * (Rabs (r x))) = (1 / 2) * (E (P 1) (fun x => Rabs (r x)) - E (P 1) (fun x => (r x) ^ 2)) + E (P 1) (fun x => (r x) ^ 2) * (inv (2 * nu + 2)) * (nu - (inv (E (P 1) (fun x => (r x) ^ 2)) - 1))).
    { transitivity (nu * (inv (2 * nu + 2)) - E (P 1) (fun x => (1 / 2) - (1 / 2) * (Rabs (r x)))).
      { first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      assert (C2' : inv Delta = inv (E (P 1) (fun x => (r x) ^ 2))).
      { f_equal.
        assert (C3' : Delta = E (P 1) (fun x => (r x) ^ 2)).
        { rewrite H_Delta.
          first [same | ring | arrange]. }
        rewrite C3'.
        first [same | ring | arrange]. }
      assert (C4' : Delta = E (P 1) (fun x => (r x) ^ 2)).
      { rewrite H_Delta.
        first [same | ring | arrange]. }
      rewrite C2', C4'.
      first [same | ring | arrange]. }
    try assert (0 < 2 * nu + 2) by first [seen | sign_form (2 * (nu + 1 - inv Delta) + 2 * (inv Delta)) ltac:(first [put; solve [ring] | equal]) | sign].
    assert (S0' : nu * (inv (2 * nu + 2)) - E (P 1) (fun x => (1 / 2) - (1 / 2) * (Rabs (r x))) = (1 / 2) * nu * (inv (nu + 1)) + (1 / 2) * (E (P 1) (fun x => Rabs (r x))) - (1 / 2)).
    { transitivity (nu * (inv (2 * nu + 2)) - E (P 1) (fun x => (1 / 2) - (1 / 2) * (Rabs (r x)))). { arrange. }
      assert (E5' : normal_form (E (P 1) (fun x => (1 / 2) - (1 / 2) * (Rabs (r x)))) ((1 / 2) - (1 / 2) * (E (P 1) (fun x => Rabs (r x))))).
      { unfold normal_form.
        transitivity (E (P 1) (fun x_6 => (-1 / 2) * (Rabs (r x_6)) + ((1 / 2) * (1)))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity ((1 / 2) - (1 / 2) * (Rabs (r x_6))).
          { first [put; solve [field] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-1 / 2) * (E (P 1) (fun x_6 => Rabs (r x_6))) + ((1 / 2) * (E (P 1) (fun x_6 => 1)))).
        { linear. }
        transitivity ((-1 / 2) * (E (P 1) (fun x => Rabs (r x))) + ((1 / 2) * (E (P 1) (fun x => 1)))). { arrange. }
        assert (E7' : normal_form (E (P 1) (fun x => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      try assert (0 < 2 * nu + 2) by first [seen | sign_form (2 * (nu + 1 - inv Delta) + 2 * (inv Delta)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < nu + 1) by first [seen | sign_form ((nu + 1 - inv Delta) + inv Delta) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N8' : normal_form (inv (2 * nu + 2)) ((1 / 2) * (inv (nu + 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : nu + 1 <> 0) by (apply positive_ne; first [seen | sign_form ((nu + 1 - inv Delta) + inv Delta) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      first [put; solve [field] | first [arrange | equal]]. }
    assert (S1' : (1 / 2) * (E (P 1) (fun x => Rabs (r x)) - E (P 1) (fun x => (r x) ^ 2)) + E (P 1) (fun x => (r x) ^ 2) * (inv (2 * nu + 2)) * (nu - (inv (E (P 1) (fun x => (r x) ^ 2)) - 1)) = (1 / 2) * (E (P 1) (fun x => (r x) ^ 2)) * nu * (inv (nu + 1)) + (1 / 2) * (E (P 1) (fun x => (r x) ^ 2)) * (inv (nu + 1)) + (1 / 2) * (E (P 1) (fun x => Rabs (r x))) - (1 / 2) * (E (P 1) (fun x => (r x) ^ 2)) * (inv (E (P 1) (fun x => (r x) ^ 2))) * (inv (nu + 1)) - (1 / 2) * (E (P 1) (fun x => (r x) ^ 2))).
    { transitivity ((1 / 2) * (E (P 1) (fun x => Rabs (r x)) - E (P 1) (fun x => (r x) ^ 2)) + E (P 1) (fun x => (r x) ^ 2) * (inv (2 * nu + 2)) * (nu - (inv (E (P 1) (fun x => (r x) ^ 2)) - 1))). { arrange. }
      try assert (0 < 2 * nu + 2) by first [seen | sign_form (2 * (nu + 1 - inv Delta) + 2 * (inv Delta)) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (0 < nu + 1) by first [seen | sign_form ((nu + 1 - inv Delta) + inv Delta) ltac:(first [put; solve [ring] | equal]) | sign].
      try assert (N11' : normal_form (inv (2 * nu + 2)) ((1 / 2) * (inv (nu + 1)))) by first [apply inv_is; [nonzero | (assert (Z0' : nu + 1 <> 0) by (apply positive_ne; first [seen | sign_form ((nu + 1 - inv Delta) + inv Delta) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      first [put; solve [field] | first [arrange | equal]]. }
    transitivity (nu * (inv (2 * nu + 2)) - E (P 1) (fun x => (1 / 2) - (1 / 2) * (Rabs (r x)))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity ((1 / 2) * (E (P 1) (fun x => Rabs (r x)) - E (P 1) (fun x => (r x) ^ 2)) + E (P 1) (fun x => (r x) ^ 2) * (inv (2 * nu + 2)) * (nu - (inv (E (P 1) (fun x => (r x) ^ 2)) - 1))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    try assert (0 < nu + 1) by first [seen | sign_form ((nu + 1 - inv Delta) + inv Delta) ltac:(first [put; solve [ring] | equal]) | sign].
    assert (Z0' : nu + 1 <> 0) by (apply positive_ne; first [seen | sign_form ((nu + 1 - inv Delta) + inv Delta) ltac:(first [put; solve [ring] | equal]) | sign]).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | first [arrange | equal]]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (V : Space) (Delta : R) (R_ : R) (nu : R) (r : V -> R) (P : R -> law V)
    (H_r : forall x : V, drawn (P 1) x -> 1 >= Rabs (r x))
    (H_Delta : Delta = E (P 1) (fun x => (r x) ^ 2))
    (H_R : R_ = E (P 1) (fun x => (1 / 2) - (1 / 2) * ((r x) ^ 2)))
    (H_overlap : Delta > 0)
    (H_floor : nu >= inv Delta - 1) :
  inv Delta - 1 = 2 * R_ * (inv (1 - 2 * R_)).
Proof. exact (step_its_floor (V) (Delta) (R_) (r) (P) H_Delta H_R H_overlap). Qed.

Theorem theorem_2 (V : Space) (Delta : R) (R_ : R) (nu : R) (r : V -> R) (P : R -> law V)
    (H_r : forall x : V, drawn (P 1) x -> 1 >= Rabs (r x))
    (H_Delta : Delta = E (P 1) (fun x => (r x) ^ 2))
    (H_R : R_ = E (P 1) (fun x => (1 / 2) - (1 / 2) * ((r x) ^ 2)))
    (H_overlap : Delta > 0)
    (H_floor : nu >= inv Delta - 1) :
  nu * (inv (2 * nu + 2)) >= E (P 1) (fun x => (1 / 2) - (1 / 2) * (Rabs (r x))).
Proof. exact (step_least_error (V) (Delta) (nu) (r) (P) H_r H_Delta H_overlap H_floor). Qed.
