(** The data term of an adaptive kernel is not above that of the NNGP (adaptive-minimum)

  Given [e > 0]: e > 0
  Given [h > 0]: h > 0
  Given [t > 0]: t > 0
  Given [u > 0]: u > 0
  Given [t >= 1]: t >= 1
  Given [u <= 1]: 1 >= u
  Given [P]: P = d*E[t - 1 - log(t); t ~ S1]
  Given [F]: F = D + h*P
  Given [F, prior]: F_0 = D_0
  Given [minimum]: F_0 >= F
  Then P >= 0
  Then D_0 >= D
  Then D_0 - D >= h*P
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
Open Scope R_scope.

(** Step [slope above 1], by Sign:
  1 - t^(-1) >= 0
*)
Lemma step_slope_above_1 (t : R)
    (H_t_pos_0 : t > 0)
    (H_t_pos_is_1 : t >= 1) :
  1 - inv t >= 0.
Proof.
  assert (P' : 0 <= ((t - 1) * (inv t))).
  { first [sign]. }
  assert (G' : (1 - inv t) - (0) = ((t - 1) * (inv t))).
  { assert (Z0' : t <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [slope below 1], by Sign:
  u^(-1) - 1 >= 0
*)
Lemma step_slope_below_1 (u : R)
    (H_u_pos_0 : u > 0)
    (H_u_less_is_1 : 1 >= u) :
  inv u - 1 >= 0.
Proof.
  assert (P' : 0 <= ((1 - u) * (inv u))).
  { first [sign]. }
  assert (G' : (inv u - 1) - (0) = ((1 - u) * (inv u))).
  { assert (Z0' : u <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; exact P'.
Qed.

(** Step [one eigenvalue], by Cases:
  -1 - log(e) + e >= 0
*)
Lemma step_one_eigenvalue (e : R) (t : R) (u : R)
    (H_e_pos_0 : e > 0)
    (H_t_pos_0 : t > 0)
    (H_u_pos_0 : u > 0)
    (H_t_pos_is_1 : t >= 1)
    (H_u_less_is_1 : 1 >= u) :
  e - 1 - ln e >= 0.
Proof.
  pose proof (step_slope_above_1 (t) H_t_pos_0 H_t_pos_is_1) as H_slope_above_1.
  pose proof (step_slope_below_1 (u) H_u_pos_0 H_u_less_is_1) as H_slope_below_1.
  destruct (Rle_dec 0 (e - 1)) as [C' | C'].
  - assert (H_case : e - 1 >= 0) by lra; clear C'.
    assert (0 <= e) by sign.
    assert (M' : (1) - 1 - ln (1) <= (e) - 1 - ln (e)).
    { apply (rises (fun w => w - 1 - ln w) (fun w => (1 - inv w) - 0) (1) (e)).
      - apply Rminus_le_0_l; first [seen | sign_form (e - 1) ltac:(first [put; solve [ring] | equal]) | sign].
      - intros at_t B'.
        try assert (0 <= 1 - 0) by by_number.
        try assert (0 <= e - 0) by sign.
        assert ((at_t) > 0) by premise.
        try assert (0 <= 1 - 1) by by_ball.
        try assert (0 <= e - 1) by first [seen | sign_form (e - 1) ltac:(first [put; solve [ring] | equal]) | sign].
        assert ((at_t) >= 1) by premise.
        assert (S' : 1 - inv (at_t) >= 0).
        { apply (step_slope_above_1 (at_t)); premise. }
        assert (0 < at_t) by sign.
        derivative_of.
        first [put; solve [ring] | equal].
      - intros at_t B'.
        try assert (0 <= 1 - 0) by by_number.
        try assert (0 <= e - 0) by sign.
        assert ((at_t) > 0) by premise.
        try assert (0 <= 1 - 1) by by_ball.
        try assert (0 <= e - 1) by first [seen | sign_form (e - 1) ltac:(first [put; solve [ring] | equal]) | sign].
        assert ((at_t) >= 1) by premise.
        assert (S' : 1 - inv (at_t) >= 0).
        { apply (step_slope_above_1 (at_t)); premise. }
        first [cbv beta; lra | fit S'].
      - assert (0 < (1)) by by_number.
        continuity_at.
      - assert (0 < (e)) by sign.
        continuity_at. }
    assert (G' : (e - 1 - ln e) - (0) = ((e) - 1 - ln (e)) - ((1) - 1 - ln (1))).
    { try assert (N6' : normal_form ((ln (1))) (0)) by normal.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
  - assert (H_case : e - 1 <= 0) by lra; clear C'.
    assert (0 <= e) by sign.
    assert (M' : ln (e) + 1 - (e) <= ln (1) + 1 - (1)).
    { apply (rises (fun w => ln w + 1 - w) (fun w => (inv w - 1) - 0) (e) (1)).
      - apply Rminus_le_0_l; first [sign].
      - intros at_t B'.
        try assert (0 <= e - 0) by sign.
        try assert (0 <= 1 - 0) by by_number.
        assert ((at_t) > 0) by premise.
        try assert (0 <= 1 - e) by first [sign].
        try assert (0 <= 1 - 1) by by_ball.
        assert (1 >= (at_t)) by premise.
        assert (S' : inv (at_t) - 1 >= 0).
        { apply (step_slope_below_1 (at_t)); premise. }
        assert (0 < at_t) by sign.
        derivative_of.
        first [put; solve [ring] | equal].
      - intros at_t B'.
        try assert (0 <= e - 0) by sign.
        try assert (0 <= 1 - 0) by by_number.
        assert ((at_t) > 0) by premise.
        try assert (0 <= 1 - e) by first [sign].
        try assert (0 <= 1 - 1) by by_ball.
        assert (1 >= (at_t)) by premise.
        assert (S' : inv (at_t) - 1 >= 0).
        { apply (step_slope_below_1 (at_t)); premise. }
        first [cbv beta; lra | fit S'].
      - assert (0 < (e)) by sign.
        continuity_at.
      - assert (0 < (1)) by by_number.
        continuity_at. }
    assert (G' : (e - 1 - ln e) - (0) = (ln (1) + 1 - (1)) - (ln (e) + 1 - (e))).
    { try assert (N13' : normal_form ((ln (1))) (0)) by normal.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; lra.
Qed.

(** Step [mean], by Average:
  E[t - 1 - log(t); t ~ S1] >= 0
*)
Lemma step_mean (e : R) (t : R) (u : R) (S_ : R -> law R)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_e_pos_0 : e > 0)
    (H_t_pos_0 : t > 0)
    (H_u_pos_0 : u > 0)
    (H_t_pos_is_1 : t >= 1)
    (H_u_less_is_1 : 1 >= u) :
  E (S_ 1) (fun w => w - 1 - ln w) >= 0.
Proof.
  assert (H_one_eigenvalue : forall z0 : R, drawn (S_ 1) z0 -> (z0) - 1 - ln (z0) >= 0).
  { intros z0 D0; draws; apply (step_one_eigenvalue (z0) (t) (u)); premise. }
  assert (P' : 0 <= E (S_ 1) (fun w => w - 1 - ln w)).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_one_eigenvalue d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [P >= 0], by Linear:
  P >= 0
*)
Lemma step_P_pos_is_0 (P : R) (d : R) (e : R) (t : R) (u : R) (S_ : R -> law R)
    (label_d : label d)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_e_pos_0 : e > 0)
    (H_t_pos_0 : t > 0)
    (H_u_pos_0 : u > 0)
    (H_t_pos_is_1 : t >= 1)
    (H_u_less_is_1 : 1 >= u)
    (H_P : P = d * (E (S_ 1) (fun w => w - 1 - ln w))) :
  P >= 0.
Proof.
  pose proof (step_mean (e) (t) (u) (S_) sort_S_ H_e_pos_0 H_t_pos_0 H_u_pos_0 H_t_pos_is_1 H_u_less_is_1) as H_mean.
  assert (P0' : 0 <= (d) * ((E (S_ 1) (fun w => w - 1 - ln w)) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (P) - (0) = (d) * ((E (S_ 1) (fun w => w - 1 - ln w)) - (0))).
  { enough (U' : d * (E (S_ 1) (fun w => w - 1 - ln w)) - 0 = d * (E (S_ 1) (fun w => w - 1 - ln w) - 0)).
    { transitivity (d * (E (S_ 1) (fun w => w - 1 - ln w)) - 0).
      { assert (C0' : P = d * (E (S_ 1) (fun w => w - 1 - ln w))).
        { rewrite H_P.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : d * (E (S_ 1) (fun w => w - 1 - ln w)) - 0 = d * (E (S_ 1) (fun w => w)) - d - d * (E (S_ 1) (fun w => ln w))).
    { transitivity (d * (E (S_ 1) (fun w => w - 1 - ln w)) - 0). { arrange. }
      assert (E1' : normal_form (E (S_ 1) (fun w => w - 1 - ln w)) (E (S_ 1) (fun w => w) - E (S_ 1) (fun w => ln w) - 1)).
      { unfold normal_form.
        transitivity (E (S_ 1) (fun r_2 => (-1) * (1) + ((-1) * (ln r_2) + ((1) * (r_2))))).
        { apply E_ext; intros r_2 D_r_2; draws.
          transitivity (r_2 - 1 - ln r_2).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((-1) * (E (S_ 1) (fun r_2 => 1)) + ((-1) * (E (S_ 1) (fun r_2 => ln r_2)) + ((1) * (E (S_ 1) (fun r_2 => r_2))))).
        { linear. }
        transitivity ((-1) * (E (S_ 1) (fun w => 1)) + ((-1) * (E (S_ 1) (fun w => ln w)) + ((1) * (E (S_ 1) (fun w => w))))). { arrange. }
        assert (E3' : normal_form (E (S_ 1) (fun w => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : d * (E (S_ 1) (fun w => w - 1 - ln w) - 0) = d * (E (S_ 1) (fun w => w)) - d - d * (E (S_ 1) (fun w => ln w))).
    { transitivity (d * (E (S_ 1) (fun w => w - 1 - ln w) - 0)). { arrange. }
      assert (E4' : normal_form (E (S_ 1) (fun w => w - 1 - ln w)) (E (S_ 1) (fun w => w) - E (S_ 1) (fun w => ln w) - 1)).
      { unfold normal_form.
        transitivity (E (S_ 1) (fun r_5 => (1) * (r_5) + ((-1) * (1) + ((-1) * (ln r_5))))).
        { apply E_ext; intros r_5 D_r_5; draws.
          transitivity (r_5 - 1 - ln r_5).
          { first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (S_ 1) (fun r_5 => r_5)) + ((-1) * (E (S_ 1) (fun r_5 => 1)) + ((-1) * (E (S_ 1) (fun r_5 => ln r_5))))).
        { linear. }
        transitivity ((1) * (E (S_ 1) (fun w => w)) + ((-1) * (E (S_ 1) (fun w => 1)) + ((-1) * (E (S_ 1) (fun w => ln w))))). { arrange. }
        assert (E6' : normal_form (E (S_ 1) (fun w => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (d * (E (S_ 1) (fun w => w - 1 - ln w)) - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (d * (E (S_ 1) (fun w => w - 1 - ln w) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [fall], by Linear:
  D_0 - D >= h*P
*)
Lemma step_fall (D : R) (D_0 : R) (F : R) (F_0 : R) (P : R) (h : R)
    (H_h_pos_0 : h > 0)
    (H_F : F = D + h * P)
    (H_F__prior : F_0 = D_0)
    (H_minimum : F_0 >= F) :
  D_0 - D >= h * P.
Proof.
  assert (P0' : 0 <= (1) * ((F_0) - (F))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (D_0 - D) - (h * P) = (1) * ((F_0) - (F))).
  { rewrite ?H_F, ?H_F__prior.
    rewrite ?H_F, ?H_F__prior.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [no worse], by Linear:
  D_0 >= D
*)
Lemma step_no_worse (D : R) (D_0 : R) (F : R) (F_0 : R) (P : R) (d : R) (e : R) (h : R) (t : R) (u : R) (S_ : R -> law R)
    (label_d : label d)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_e_pos_0 : e > 0)
    (H_h_pos_0 : h > 0)
    (H_t_pos_0 : t > 0)
    (H_u_pos_0 : u > 0)
    (H_t_pos_is_1 : t >= 1)
    (H_u_less_is_1 : 1 >= u)
    (H_P : P = d * (E (S_ 1) (fun w => w - 1 - ln w)))
    (H_F : F = D + h * P)
    (H_F__prior : F_0 = D_0)
    (H_minimum : F_0 >= F) :
  D_0 >= D.
Proof.
  pose proof (step_P_pos_is_0 (P) (d) (e) (t) (u) (S_) label_d sort_S_ H_e_pos_0 H_t_pos_0 H_u_pos_0 H_t_pos_is_1 H_u_less_is_1 H_P) as H_P_pos_is_0.
  pose proof (step_fall (D) (D_0) (F) (F_0) (P) (h) H_h_pos_0 H_F H_F__prior H_minimum) as H_fall.
  assert (P0' : 0 <= (1) * ((D_0 - D) - (h * P))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (h) * ((P) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (D_0) - (D) = (1) * ((D_0 - D) - (h * P)) + (h) * ((P) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (D : R) (D_0 : R) (F : R) (F_0 : R) (P : R) (d : R) (e : R) (h : R) (t : R) (u : R) (S_ : R -> law R)
    (label_d : label d)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_e_pos_0 : e > 0)
    (H_h_pos_0 : h > 0)
    (H_t_pos_0 : t > 0)
    (H_u_pos_0 : u > 0)
    (H_t_pos_is_1 : t >= 1)
    (H_u_less_is_1 : 1 >= u)
    (H_P : P = d * (E (S_ 1) (fun w => w - 1 - ln w)))
    (H_F : F = D + h * P)
    (H_F__prior : F_0 = D_0)
    (H_minimum : F_0 >= F) :
  P >= 0.
Proof. exact (step_P_pos_is_0 (P) (d) (e) (t) (u) (S_) label_d sort_S_ H_e_pos_0 H_t_pos_0 H_u_pos_0 H_t_pos_is_1 H_u_less_is_1 H_P). Qed.

Theorem theorem_2 (D : R) (D_0 : R) (F : R) (F_0 : R) (P : R) (d : R) (e : R) (h : R) (t : R) (u : R) (S_ : R -> law R)
    (label_d : label d)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_e_pos_0 : e > 0)
    (H_h_pos_0 : h > 0)
    (H_t_pos_0 : t > 0)
    (H_u_pos_0 : u > 0)
    (H_t_pos_is_1 : t >= 1)
    (H_u_less_is_1 : 1 >= u)
    (H_P : P = d * (E (S_ 1) (fun w => w - 1 - ln w)))
    (H_F : F = D + h * P)
    (H_F__prior : F_0 = D_0)
    (H_minimum : F_0 >= F) :
  D_0 >= D.
Proof. exact (step_no_worse (D) (D_0) (F) (F_0) (P) (d) (e) (h) (t) (u) (S_) label_d sort_S_ H_e_pos_0 H_h_pos_0 H_t_pos_0 H_u_pos_0 H_t_pos_is_1 H_u_less_is_1 H_P H_F H_F__prior H_minimum). Qed.

Theorem theorem_3 (D : R) (D_0 : R) (F : R) (F_0 : R) (P : R) (d : R) (e : R) (h : R) (t : R) (u : R) (S_ : R -> law R)
    (label_d : label d)
    (sort_S_ : forall c, law_of_positives (S_ c))
    (H_e_pos_0 : e > 0)
    (H_h_pos_0 : h > 0)
    (H_t_pos_0 : t > 0)
    (H_u_pos_0 : u > 0)
    (H_t_pos_is_1 : t >= 1)
    (H_u_less_is_1 : 1 >= u)
    (H_P : P = d * (E (S_ 1) (fun w => w - 1 - ln w)))
    (H_F : F = D + h * P)
    (H_F__prior : F_0 = D_0)
    (H_minimum : F_0 >= F) :
  D_0 - D >= h * P.
Proof. exact (step_fall (D) (D_0) (F) (F_0) (P) (h) H_h_pos_0 H_F H_F__prior H_minimum). Qed.
