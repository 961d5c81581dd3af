(** Means of powers of $r$ by powers of $|x|$ are positive (erf-powers-tilts-positive)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [V]: V(_0) = E[<x, x>^(-1 + _1); x ~ gamma1] for all nat
  Given [F]: F(_1, _0) = E[<x, x>^(-1 + _1 + _2)*((<x, x> + D)^(_2))^(-1); x ~ gamma1] for all
    nat, nat
  Then V(N) > 0
  Then F(n, N) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_tilt.
Open Scope R_scope.

(** Step [weight], by Sign:
  <_0, _0>^(-1 + N) > 0 for all gamma1
*)
Lemma step_weight (V : Space) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  forall x : V, drawn (gamma 1) x -> npow (dot x x) (N_ - 1) > 0.
Proof.
  intros any0 D0; draws.
  pose proof H_not_0 as H_not_0'all; specialize (H_not_0 any0 D0).
  gap; sign.
Qed.

(** Step [v_0 > 0], by Average:
  E[<x, x>^(-1 + N); x ~ gamma1] > 0
*)
Lemma step_v_0_pos_0 (V : Space) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) > 0.
Proof.
  pose proof (step_weight (V) (N_) (gamma) label_N_ H_not_0) as H_weight.
  assert (P' : 0 < E (gamma 1) (fun x => npow (dot x x) (N_ - 1))).
  { apply E_pos; intros d0 D0; draws.
    pose proof (H_weight d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [V(N)], by Specialise:
  V(N) = E[<x, x>^(-1 + N); x ~ gamma1]
*)
Lemma step_V_N (V : Space) (N_ : R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1))) :
  V_ N_ = E (gamma 1) (fun x => npow (dot x x) (N_ - 1)).
Proof.
  pose proof (H_V (N_) ltac:(labels)) as I'.
  assert (G' : (V_ N_) - (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) = (V_ (N_)) - (E (gamma 1) (fun x => npow (dot x x) ((N_) - 1)))).
  { assert (M1' : V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1)) = V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))) by arrange.
    assert (M2' : (V_ (N_) - E (gamma 1) (fun x => npow (dot x x) ((N_) - 1))) = V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))) by arrange.
    transitivity (V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))); [exact M1' |].
    transitivity (V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))); [| symmetry; exact M2'].
    assert (S0' : V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1)) = V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))).
    { transitivity (V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))). { arrange. }
      assert (E3' : normal_form (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))) (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_4 => (1) * (npow (dot x_4 x_4) (N_ - 1)))).
        { apply E_ext; intros x_4 D_x_4; draws.
          transitivity (npow (dot x_4 x_4) (N_ - 1)).
          { transitivity (npow (dot x_4 x_4) (N_ - 1)). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_4 => npow (dot x_4 x_4) (N_ - 1)))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1)) = V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))).
    { transitivity (V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))). { arrange. }
      assert (E5' : normal_form (E (gamma 1) (fun y => npow (dot y y) (N_ - 1))) (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_6 => (1) * (npow (dot x_6 x_6) (N_ - 1)))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity (npow (dot x_6 x_6) (N_ - 1)).
          { transitivity (npow (dot x_6 x_6) (N_ - 1)). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_6 => npow (dot x_6 x_6) (N_ - 1)))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => npow (dot y y) (N_ - 1)))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (V_ N_ - E (gamma 1) (fun y => npow (dot y y) (N_ - 1))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [V > 0], by Linear:
  V(N) > 0
*)
Lemma step_V_pos_0 (V : Space) (N_ : R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1))) :
  V_ N_ > 0.
Proof.
  pose proof (step_v_0_pos_0 (V) (N_) (gamma) label_N_ H_not_0) as H_v_0_pos_0.
  pose proof (step_V_N (V) (N_) (V_) (gamma) label_N_ H_V) as H_V_N.
  assert (P0' : 0 < (1) * ((E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((V_ N_) - (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))) by (apply zero_times; lra).
  assert (G' : (V_ N_) - (0) = (1) * ((E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) - (0)) + (1) * ((V_ N_) - (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))).
  { assert (S0' : V_ N_ - 0 = V_ N_).
    { first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) - 0) + 1 * (V_ N_ - E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) = V_ N_).
    { transitivity (1 * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) - 0) + 1 * (V_ N_ - E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (npow (dot x_1 x_1) (N_ - 1)))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (npow (dot x_1 x_1) (N_ - 1)).
          { transitivity (npow (dot x_1 x_1) (N_ - 1)). { arrange. }
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => npow (dot x_1 x_1) (N_ - 1)))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (V_ N_ - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) - 0) + 1 * (V_ N_ - E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [w_0 > 0], by Instance:
  E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1] > 0
*)
Lemma step_w_0_pos_0 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n))) > 0.
Proof.
  assert (I' : E (gamma 1) (fun z => npow (dot z z) ((n) + (N_) - 1) * (inv (npow (dot z z + (D)) (n)))) > 0).
  { apply (erf_powers_tilt.step_w_0_pos_0 (V) (D) (N_) (n) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | premise]. }
  congruent_to I'.
Qed.

(** Step [F(n, N)], by Specialise:
  F(n, N) = E[((<x, x> + D)^(n))^(-1)*<x, x>^(n - 1 + N); x ~ gamma1]
*)
Lemma step_F_n__N (V : Space) (D : R) (N_ : R) (n : R) (F : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n N_ = E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n))).
Proof.
  pose proof (H_F (n) ltac:(labels) (N_) ltac:(labels)) as I'.
  assert (G' : (F n N_) - (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))) = (F (n) (N_)) - (E (gamma 1) (fun x => npow (dot x x) ((N_) + (n) - 1) * (inv (npow (dot x x + D) (n)))))).
  { assert (U' : forall z0' z1' : R, (D > 0) -> ((z1') - (z0')) = ((z1') - (z0'))).
    { clear - D.
      intros z0' z1' H_D_pos_0.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun y => npow (dot y y) (n + N_ - 1) * (inv (npow (dot y y + D) n)))) (F n N_)) as V'.
    specialize (V' ltac:(says H_D_pos_0)).
    first [congruent_to V' | rearranged V']. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F > 0], by Linear:
  F(n, N) > 0
*)
Lemma step_F_pos_0 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n N_ > 0.
Proof.
  pose proof (step_w_0_pos_0 (V) (D) (N_) (d) (n) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0) as H_w_0_pos_0.
  pose proof (step_F_n__N (V) (D) (N_) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_F) as H_F_n__N.
  assert (P0' : 0 < (1) * ((E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((F n N_) - (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))))) by (apply zero_times; lra).
  assert (G' : (F n N_) - (0) = (1) * ((E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))) - (0)) + (1) * ((F n N_) - (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))))).
  { assert (S0' : F n N_ - 0 = F n N_).
    { first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (F n N_ - E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))) + 1 * (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n))) - 0) = F n N_).
    { transitivity (1 * (F n N_ - E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))) + 1 * (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n))) - 0)). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (n - 1)) * (npow (dot x x) (N_ - 1)) * (inv (npow (dot x x + D) (n - 1))) * (inv (dot x x + D))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (dot x_1 x_1 * (npow (dot x_1 x_1) (n - 1)) * (npow (dot x_1 x_1) (N_ - 1)) * (inv (npow (dot x_1 x_1 + D) (n - 1))) * (inv (dot x_1 x_1 + D))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (dot x_1 x_1 * (npow (dot x_1 x_1) (n - 1)) * (npow (dot x_1 x_1) (N_ - 1)) * (inv (npow (dot x_1 x_1 + D) (n - 1))) * (inv (dot x_1 x_1 + D))).
          { transitivity (npow (dot x_1 x_1) (n + N_ - 1) * (inv (npow (dot x_1 x_1 + D) n))). { arrange. }
            try assert (N2' : normal_form (npow (dot x_1 x_1) (n + N_ - 1)) (dot x_1 x_1 * (npow (dot x_1 x_1) (n - 1)) * (npow (dot x_1 x_1) (N_ - 1)))) by normal.
            try assert (N3' : normal_form (npow (dot x_1 x_1 + D) n) (D * (npow (dot x_1 x_1 + D) (n - 1)) + dot x_1 x_1 * (npow (dot x_1 x_1 + D) (n - 1)))) by normal.
            try assert (0 < dot x_1 x_1 + D) by sign.
            try assert (N4' : normal_form (inv (npow (dot x_1 x_1 + D) n)) (inv (npow (dot x_1 x_1 + D) (n - 1)) * (inv (dot x_1 x_1 + D)))) by first [apply inv_is; [nonzero | (assert (Z0' : dot x_1 x_1 + D <> 0) by (apply positive_ne; sign); assert (Z1' : npow (dot x_1 x_1 + D) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => dot x_1 x_1 * (npow (dot x_1 x_1) (n - 1)) * (npow (dot x_1 x_1) (N_ - 1)) * (inv (npow (dot x_1 x_1 + D) (n - 1))) * (inv (dot x_1 x_1 + D))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (n - 1)) * (npow (dot x x) (N_ - 1)) * (inv (npow (dot x x + D) (n - 1))) * (inv (dot x x + D))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (F n N_ - 0). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (F n N_ - E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n)))) + 1 * (E (gamma 1) (fun x => npow (dot x x) (n + N_ - 1) * (inv (npow (dot x x + D) n))) - 0)). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem_1 (V : Space) (D : R) (N_ : R) (d : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  V_ N_ > 0.
Proof. exact (step_V_pos_0 (V) (N_) (V_) (gamma) label_N_ H_not_0 H_V). Qed.

Theorem theorem_2 (V : Space) (D : R) (N_ : R) (d : R) (n : R) (F : R -> R -> R) (V_ : R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_V : forall i : R, label i -> V_ i = E (gamma 1) (fun x => npow (dot x x) (i - 1)))
    (H_F : forall i : R, label i -> forall j : R, label j -> F i j = E (gamma 1) (fun x => npow (dot x x) (j + i - 1) * (inv (npow (dot x x + D) i)))) :
  F n N_ > 0.
Proof. exact (step_F_pos_0 (V) (D) (N_) (d) (n) (F) (gamma) label_N_ label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_F). Qed.
