(** Moments along a vector are not negative (erf-powers-positive-1)

  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [mirrored]: gamma1 is the law of -x, x ~ gamma1
  Then min(E[<x, y>^(i); x ~ gamma1], E[<x, y>^(1 + i); x ~ gamma1]) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_positive_step.
Open Scope R_scope.

(** Step [first], by Algebra:
  E[<x, y>; x ~ gamma1] = 0
*)
Lemma step_first (V : Space) (y : V) (gamma : R -> law V)
    (H_mirrored : vmirror (gamma 1) (gamma 1)) :
  E (gamma 1) (fun x => dot x y) = 0.
Proof.
  assert (S0' : E (gamma 1) (fun x => dot x y) = 0).
  { transitivity (E (gamma 1) (fun x => dot x y)). { arrange. }
    assert (E0' : normal_form (E (gamma 1) (fun x => dot x y)) (0)).
    { unfold normal_form.
      transitivity (E (gamma 1) (fun x_1 => (1) * (dot x_1 y))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity (dot x_1 y).
        { transitivity (dot x_1 y). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (gamma 1) (fun x_1 => dot x_1 y))).
      { linear. }
      transitivity ((1) * (E (gamma 1) (fun x => dot x y))). { arrange. }
      assert (E2' : normal_form (E (gamma 1) (fun x => dot x y)) (0)).
      { unfold normal_form.
        first [apply (odd_vector_mean _ _ H_mirrored); intros; odd_value | equal]. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => dot x y)). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (0). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  arrange.
Qed.

(** Step [second], by Sign:
  E[<x, y>^2; x ~ gamma1] >= 0
*)
Lemma step_second (V : Space) (y : V) (gamma : R -> law V) :
  E (gamma 1) (fun x => (dot x y) ^ 2) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [first >= 0], by Linear:
  E[<x, y>; x ~ gamma1] >= 0
*)
Lemma step_first_pos_is_0 (V : Space) (y : V) (gamma : R -> law V)
    (H_mirrored : vmirror (gamma 1) (gamma 1)) :
  E (gamma 1) (fun x => dot x y) >= 0.
Proof.
  pose proof (step_first (V) (y) (gamma) H_mirrored) as H_first.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => dot x y)) - (0))) by (apply zero_times; lra).
  assert (G' : (E (gamma 1) (fun x => dot x y)) - (0) = (1) * ((E (gamma 1) (fun x => dot x y)) - (0))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [i = 1], by Sign:
  min(E[<x, y>^2; x ~ gamma1], E[<x, y>; x ~ gamma1]) >= 0
*)
Lemma step_i_is_1 (V : Space) (y : V) (gamma : R -> law V)
    (H_mirrored : vmirror (gamma 1) (gamma 1)) :
  Rmin (E (gamma 1) (fun x => (dot x y) ^ 2)) (E (gamma 1) (fun x => dot x y)) >= 0.
Proof.
  pose proof (step_second (V) (y) (gamma)) as H_second.
  pose proof (step_first_pos_is_0 (V) (y) (gamma) H_mirrored) as H_first_pos_is_0.
  gap; sign.
Qed.

(** Step [all i], by Induction:
  min(E[<x, y>^(i); x ~ gamma1], E[<x, y>^(1 + i); x ~ gamma1]) >= 0
*)
Lemma step_all_i (V : Space) (d : R) (i : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma) :
  Rmin (E (gamma 1) (fun x => npow (dot x y) i)) (E (gamma 1) (fun x => npow (dot x y) (1 + i))) >= 0.
Proof.
  pose proof (step_i_is_1 (V) (y) (gamma) H_mirrored) as H_i_is_1.
  forget i; revert i label_i;
    apply (label_ind (fun i => Rmin (E (gamma 1) (fun x => npow (dot x y) i)) (E (gamma 1) (fun x => npow (dot x y) (1 + i))) >= 0)).
  - assert (A' : Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + 1))) (E (gamma 1) (fun x => npow (dot x y) 1)) >= 0).
    { assert (G' : (Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + 1))) (E (gamma 1) (fun x => npow (dot x y) 1))) - (0) = (Rmin (E (gamma 1) (fun x => (dot x y) ^ 2)) (E (gamma 1) (fun x => dot x y))) - (0)).
      { assert (S0' : Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + 1))) (E (gamma 1) (fun x => npow (dot x y) 1)) - 0 = Rmin (E (gamma 1) (fun x => (dot x y) ^ 2)) (E (gamma 1) (fun x => dot x y))).
        { transitivity (Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + 1))) (E (gamma 1) (fun x => npow (dot x y) 1)) - 0). { arrange. }
          assert (E15' : normal_form (E (gamma 1) (fun x => npow (dot x y) (1 + 1))) (E (gamma 1) (fun x => (dot x y) ^ 2))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_16 => (1) * ((dot x_16 y) ^ 2))).
            { apply E_ext; intros x_16 D_x_16; draws.
              transitivity ((dot x_16 y) ^ 2).
              { transitivity (npow (dot x_16 y) (1 + 1)). { arrange. }
                try assert (N17' : normal_form (npow (dot x_16 y) (1 + 1)) ((dot x_16 y) ^ 2)) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_16 => (dot x_16 y) ^ 2))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 2))). { arrange. }
            arrange. }
          assert (E18' : normal_form (E (gamma 1) (fun x => npow (dot x y) 1)) (E (gamma 1) (fun x => dot x y))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_19 => (1) * (dot x_19 y))).
            { apply E_ext; intros x_19 D_x_19; draws.
              transitivity (dot x_19 y).
              { transitivity (npow (dot x_19 y) 1). { arrange. }
                try assert (N20' : normal_form (npow (dot x_19 y) 1) (dot x_19 y)) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_19 => dot x_19 y))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun x => dot x y))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        assert (S1' : Rmin (E (gamma 1) (fun x => (dot x y) ^ 2)) (E (gamma 1) (fun x => dot x y)) - 0 = Rmin (E (gamma 1) (fun x => (dot x y) ^ 2)) (E (gamma 1) (fun x => dot x y))).
        { transitivity (Rmin (E (gamma 1) (fun x => (dot x y) ^ 2)) (E (gamma 1) (fun x => dot x y)) - 0). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        transitivity (Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + 1))) (E (gamma 1) (fun x => npow (dot x y) 1)) - 0). { arrange. }
        etransitivity; [exact S0' |]. symmetry.
        transitivity (Rmin (E (gamma 1) (fun x => (dot x y) ^ 2)) (E (gamma 1) (fun x => dot x y)) - 0). { arrange. }
        etransitivity; [exact S1' |]. symmetry.
        arrange. }
      gap; try rewrite G'; lra. }
    fits A'.
  - intros i label_i H_fact.
    assert (A' : Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + (1 + i)))) (E (gamma 1) (fun x => npow (dot x y) (1 + i))) >= 0).
    { assert (I' : Rmin (E (gamma 1) (fun x => npow (dot x (y)) ((1) + (i)))) (E (gamma 1) (fun x => npow (dot x (y)) (1 + (1) + (i)))) >= 0).
      { apply (erf_powers_positive_step.step_both (V) (d) (i) (1) (y) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise_by H_fact | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent]. }
      assert (G' : (Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + (1 + i)))) (E (gamma 1) (fun x => npow (dot x y) (1 + i)))) - (0) = (Rmin (E (gamma 1) (fun x => npow (dot x (y)) ((1) + (i)))) (E (gamma 1) (fun x => npow (dot x (y)) (1 + (1) + (i))))) - (0)).
      { assert (M1' : Rmin (E (gamma 1) (fun z => npow (dot z y) (1 + (1 + i)))) (E (gamma 1) (fun z => npow (dot z y) (1 + i))) - 0 = Rmin (E (gamma 1) (fun z => npow (dot z y) (1 + (1 + i)))) (E (gamma 1) (fun z => npow (dot z y) (1 + i))) - 0) by arrange.
        assert (M2' : ((Rmin (E (gamma 1) (fun x => npow (dot x (y)) ((1) + (i)))) (E (gamma 1) (fun x => npow (dot x (y)) (1 + (1) + (i)))))) - 0 = Rmin (E (gamma 1) (fun z => npow (dot z y) (1 + 1 + i))) (E (gamma 1) (fun z => npow (dot z y) (1 + i))) - 0) by arrange.
        transitivity (Rmin (E (gamma 1) (fun z => npow (dot z y) (1 + (1 + i)))) (E (gamma 1) (fun z => npow (dot z y) (1 + i))) - 0); [exact M1' |].
        transitivity (Rmin (E (gamma 1) (fun z => npow (dot z y) (1 + 1 + i))) (E (gamma 1) (fun z => npow (dot z y) (1 + i))) - 0); [| symmetry; exact M2'].
        assert (S0' : Rmin (E (gamma 1) (fun z => npow (dot z y) (1 + (1 + i)))) (E (gamma 1) (fun z => npow (dot z y) (1 + i))) - 0 = Rmin (E (gamma 1) (fun z => npow (dot z y) (i - 1) * ((dot z y) ^ 3))) (E (gamma 1) (fun z => (dot z y) ^ 2 * (npow (dot z y) (i - 1))))).
        { transitivity (Rmin (E (gamma 1) (fun z => npow (dot z y) (1 + (1 + i)))) (E (gamma 1) (fun z => npow (dot z y) (1 + i))) - 0). { arrange. }
          assert (E3' : normal_form (E (gamma 1) (fun z => npow (dot z y) (1 + (1 + i)))) (E (gamma 1) (fun z => npow (dot z y) (i - 1) * ((dot z y) ^ 3)))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_4 => (1) * (npow (dot x_4 y) (i - 1) * ((dot x_4 y) ^ 3)))).
            { apply E_ext; intros x_4 D_x_4; draws.
              transitivity (npow (dot x_4 y) (i - 1) * ((dot x_4 y) ^ 3)).
              { transitivity (npow (dot x_4 y) (1 + (1 + i))). { arrange. }
                try assert (N5' : normal_form (npow (dot x_4 y) (1 + (1 + i))) (npow (dot x_4 y) (i - 1) * ((dot x_4 y) ^ 3))) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_4 => npow (dot x_4 y) (i - 1) * ((dot x_4 y) ^ 3)))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun z => npow (dot z y) (i - 1) * ((dot z y) ^ 3)))). { arrange. }
            arrange. }
          assert (E6' : normal_form (E (gamma 1) (fun z => npow (dot z y) (1 + i))) (E (gamma 1) (fun z => (dot z y) ^ 2 * (npow (dot z y) (i - 1))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_7 => (1) * ((dot x_7 y) ^ 2 * (npow (dot x_7 y) (i - 1))))).
            { apply E_ext; intros x_7 D_x_7; draws.
              transitivity ((dot x_7 y) ^ 2 * (npow (dot x_7 y) (i - 1))).
              { transitivity (npow (dot x_7 y) (1 + i)). { arrange. }
                try assert (N8' : normal_form (npow (dot x_7 y) (1 + i)) ((dot x_7 y) ^ 2 * (npow (dot x_7 y) (i - 1)))) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_7 => (dot x_7 y) ^ 2 * (npow (dot x_7 y) (i - 1))))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun z => (dot z y) ^ 2 * (npow (dot z y) (i - 1))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        assert (S1' : Rmin (E (gamma 1) (fun z => npow (dot z y) (1 + 1 + i))) (E (gamma 1) (fun z => npow (dot z y) (1 + i))) - 0 = Rmin (E (gamma 1) (fun z => npow (dot z y) (i - 1) * ((dot z y) ^ 3))) (E (gamma 1) (fun z => (dot z y) ^ 2 * (npow (dot z y) (i - 1))))).
        { transitivity (Rmin (E (gamma 1) (fun z => npow (dot z y) (1 + 1 + i))) (E (gamma 1) (fun z => npow (dot z y) (1 + i))) - 0). { arrange. }
          assert (E9' : normal_form (E (gamma 1) (fun z => npow (dot z y) (1 + 1 + i))) (E (gamma 1) (fun z => npow (dot z y) (i - 1) * ((dot z y) ^ 3)))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_10 => (1) * (npow (dot x_10 y) (i - 1) * ((dot x_10 y) ^ 3)))).
            { apply E_ext; intros x_10 D_x_10; draws.
              transitivity (npow (dot x_10 y) (i - 1) * ((dot x_10 y) ^ 3)).
              { transitivity (npow (dot x_10 y) (1 + 1 + i)). { arrange. }
                try assert (N11' : normal_form (npow (dot x_10 y) (1 + 1 + i)) (npow (dot x_10 y) (i - 1) * ((dot x_10 y) ^ 3))) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_10 => npow (dot x_10 y) (i - 1) * ((dot x_10 y) ^ 3)))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun z => npow (dot z y) (i - 1) * ((dot z y) ^ 3)))). { arrange. }
            arrange. }
          assert (E12' : normal_form (E (gamma 1) (fun z => npow (dot z y) (1 + i))) (E (gamma 1) (fun z => (dot z y) ^ 2 * (npow (dot z y) (i - 1))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_13 => (1) * ((dot x_13 y) ^ 2 * (npow (dot x_13 y) (i - 1))))).
            { apply E_ext; intros x_13 D_x_13; draws.
              transitivity ((dot x_13 y) ^ 2 * (npow (dot x_13 y) (i - 1))).
              { transitivity (npow (dot x_13 y) (1 + i)). { arrange. }
                try assert (N14' : normal_form (npow (dot x_13 y) (1 + i)) ((dot x_13 y) ^ 2 * (npow (dot x_13 y) (i - 1)))) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_13 => (dot x_13 y) ^ 2 * (npow (dot x_13 y) (i - 1))))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun z => (dot z y) ^ 2 * (npow (dot z y) (i - 1))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        transitivity (Rmin (E (gamma 1) (fun z => npow (dot z y) (1 + (1 + i)))) (E (gamma 1) (fun z => npow (dot z y) (1 + i))) - 0). { arrange. }
        etransitivity; [exact S0' |]. symmetry.
        transitivity (Rmin (E (gamma 1) (fun z => npow (dot z y) (1 + 1 + i))) (E (gamma 1) (fun z => npow (dot z y) (1 + i))) - 0). { arrange. }
        etransitivity; [exact S1' |]. symmetry.
        arrange. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

Theorem theorem (V : Space) (d : R) (i : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma) :
  Rmin (E (gamma 1) (fun x => npow (dot x y) i)) (E (gamma 1) (fun x => npow (dot x y) (1 + i))) >= 0.
Proof. exact (step_all_i (V) (d) (i) (y) (gamma) label_i H_d_pos_0 H_dimension H_not_0 H_mirrored C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent). Qed.
