(** Means of powers of a scalar product are not negative (erf-powers-positive)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [mirrored]: gamma1 is the law of -x, x ~ gamma1
  Then E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] >= 0
  Then E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1] >
    0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_positive_1.
From NCProofs Require erf_powers_positive_step.
Open Scope R_scope.

(** Step [n], by Instance:
  min(E[<x, y>^(1 + n); x ~ gamma1], E[<x, y>^(n); x ~ gamma1]) >= 0
*)
Lemma step_n (V : Space) (d : R) (n : R) (y : V) (gamma : R -> law V)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma) :
  Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + n))) (E (gamma 1) (fun x => npow (dot x y) n)) >= 0.
Proof.
  assert (I' : Rmin (E (gamma 1) (fun x => npow (dot x (y)) (n))) (E (gamma 1) (fun x => npow (dot x (y)) (1 + (n)))) >= 0).
  { apply (erf_powers_positive_1.step_all_i (V) (d) (n) (y) (gamma)); [premise | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent]. }
  congruent_to I'.
Qed.

(** Step [i = 1], by Linear:
  min(E[<x, y>^(1 + n); x ~ gamma1], E[<x, y>^(n); x ~ gamma1]) >= 0
*)
Lemma step_i_is_1 (V : Space) (d : R) (n : R) (y : V) (gamma : R -> law V)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma) :
  Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + n))) (E (gamma 1) (fun x => npow (dot x y) n)) >= 0.
Proof.
  pose proof (step_n (V) (d) (n) (y) (gamma) label_n H_d_pos_0 H_dimension H_not_0 H_mirrored C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent) as H_n.
  assert (P0' : 0 <= (1) * ((Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + n))) (E (gamma 1) (fun x => npow (dot x y) n))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + n))) (E (gamma 1) (fun x => npow (dot x y) n))) - (0) = (1) * ((Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + n))) (E (gamma 1) (fun x => npow (dot x y) n))) - (0))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [all i], by Induction:
  min(E[<x, y>^(n + i); x ~ gamma1], E[<x, y>^(n - 1 + i); x ~ gamma1]) >= 0
*)
Lemma step_all_i (V : Space) (d : R) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma) :
  Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) >= 0.
Proof.
  pose proof (step_i_is_1 (V) (d) (n) (y) (gamma) label_n H_d_pos_0 H_dimension H_not_0 H_mirrored C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent) as H_i_is_1.
  forget i; revert i label_i;
    apply (label_ind (fun i => Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) >= 0)).
  - assert (A' : Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + n))) (E (gamma 1) (fun x => npow (dot x y) (1 + n - 1))) >= 0).
    { assert (G' : (Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + n))) (E (gamma 1) (fun x => npow (dot x y) (1 + n - 1)))) - (0) = (Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + n))) (E (gamma 1) (fun x => npow (dot x y) n))) - (0)).
      { assert (S0' : Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + n))) (E (gamma 1) (fun x => npow (dot x y) (1 + n - 1))) - 0 = Rmin (E (gamma 1) (fun x => (dot x y) ^ 2 * (npow (dot x y) (n - 1)))) (E (gamma 1) (fun x => npow (dot x y) (n - 1) * (dot x y)))).
        { transitivity (Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + n))) (E (gamma 1) (fun x => npow (dot x y) (1 + n - 1))) - 0). { arrange. }
          assert (E12' : normal_form (E (gamma 1) (fun x => npow (dot x y) (1 + n))) (E (gamma 1) (fun x => (dot x y) ^ 2 * (npow (dot x y) (n - 1))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_13 => (1) * ((dot x_13 y) ^ 2 * (npow (dot x_13 y) (n - 1))))).
            { apply E_ext; intros x_13 D_x_13; draws.
              transitivity ((dot x_13 y) ^ 2 * (npow (dot x_13 y) (n - 1))).
              { transitivity (npow (dot x_13 y) (1 + n)). { arrange. }
                try assert (N14' : normal_form (npow (dot x_13 y) (1 + n)) ((dot x_13 y) ^ 2 * (npow (dot x_13 y) (n - 1)))) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_13 => (dot x_13 y) ^ 2 * (npow (dot x_13 y) (n - 1))))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 2 * (npow (dot x y) (n - 1))))). { arrange. }
            arrange. }
          assert (E15' : normal_form (E (gamma 1) (fun x => npow (dot x y) (1 + n - 1))) (E (gamma 1) (fun x => npow (dot x y) (n - 1) * (dot x y)))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_16 => (1) * (npow (dot x_16 y) (n - 1) * (dot x_16 y)))).
            { apply E_ext; intros x_16 D_x_16; draws.
              transitivity (npow (dot x_16 y) (n - 1) * (dot x_16 y)).
              { transitivity (npow (dot x_16 y) (1 + n - 1)). { arrange. }
                try assert (N17' : normal_form (npow (dot x_16 y) (1 + n - 1)) (npow (dot x_16 y) (n - 1) * (dot x_16 y))) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_16 => npow (dot x_16 y) (n - 1) * (dot x_16 y)))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun x => npow (dot x y) (n - 1) * (dot x y)))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        assert (S1' : Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + n))) (E (gamma 1) (fun x => npow (dot x y) n)) - 0 = Rmin (E (gamma 1) (fun x => (dot x y) ^ 2 * (npow (dot x y) (n - 1)))) (E (gamma 1) (fun x => npow (dot x y) (n - 1) * (dot x y)))).
        { transitivity (Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + n))) (E (gamma 1) (fun x => npow (dot x y) n)) - 0). { arrange. }
          assert (E18' : normal_form (E (gamma 1) (fun x => npow (dot x y) (1 + n))) (E (gamma 1) (fun x => (dot x y) ^ 2 * (npow (dot x y) (n - 1))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_19 => (1) * ((dot x_19 y) ^ 2 * (npow (dot x_19 y) (n - 1))))).
            { apply E_ext; intros x_19 D_x_19; draws.
              transitivity ((dot x_19 y) ^ 2 * (npow (dot x_19 y) (n - 1))).
              { transitivity (npow (dot x_19 y) (1 + n)). { arrange. }
                try assert (N20' : normal_form (npow (dot x_19 y) (1 + n)) ((dot x_19 y) ^ 2 * (npow (dot x_19 y) (n - 1)))) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_19 => (dot x_19 y) ^ 2 * (npow (dot x_19 y) (n - 1))))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 2 * (npow (dot x y) (n - 1))))). { arrange. }
            arrange. }
          assert (E21' : normal_form (E (gamma 1) (fun x => npow (dot x y) n)) (E (gamma 1) (fun x => npow (dot x y) (n - 1) * (dot x y)))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_22 => (1) * (npow (dot x_22 y) (n - 1) * (dot x_22 y)))).
            { apply E_ext; intros x_22 D_x_22; draws.
              transitivity (npow (dot x_22 y) (n - 1) * (dot x_22 y)).
              { transitivity (npow (dot x_22 y) n). { arrange. }
                try assert (N23' : normal_form (npow (dot x_22 y) n) (npow (dot x_22 y) (n - 1) * (dot x_22 y))) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_22 => npow (dot x_22 y) (n - 1) * (dot x_22 y)))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun x => npow (dot x y) (n - 1) * (dot x y)))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        transitivity (Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + n))) (E (gamma 1) (fun x => npow (dot x y) (1 + n - 1))) - 0). { arrange. }
        etransitivity; [exact S0' |]. symmetry.
        transitivity (Rmin (E (gamma 1) (fun x => npow (dot x y) (1 + n))) (E (gamma 1) (fun x => npow (dot x y) n)) - 0). { arrange. }
        etransitivity; [exact S1' |]. symmetry.
        arrange. }
      gap; try rewrite G'; lra. }
    fits A'.
  - intros i label_i H_fact.
    assert (A' : Rmin (E (gamma 1) (fun x => npow (dot x y) (n + (1 + i)))) (E (gamma 1) (fun x => npow (dot x y) (n + (1 + i) - 1))) >= 0).
    { assert (I' : Rmin (E (gamma 1) (fun x => npow (dot x (y)) ((n) + (i)))) (E (gamma 1) (fun x => npow (dot x (y)) (1 + (n) + (i)))) >= 0).
      { apply (erf_powers_positive_step.step_both (V) (d) (i) (n) (y) (gamma)); [premise | premise | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | premise_by H_fact | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent]. }
      assert (G' : (Rmin (E (gamma 1) (fun x => npow (dot x y) (n + (1 + i)))) (E (gamma 1) (fun x => npow (dot x y) (n + (1 + i) - 1)))) - (0) = (Rmin (E (gamma 1) (fun x => npow (dot x (y)) ((n) + (i)))) (E (gamma 1) (fun x => npow (dot x (y)) (1 + (n) + (i))))) - (0)).
      { assert (S0' : Rmin (E (gamma 1) (fun x => npow (dot x y) (n + (1 + i)))) (E (gamma 1) (fun x => npow (dot x y) (n + (1 + i) - 1))) - 0 = Rmin (E (gamma 1) (fun x => (dot x y) ^ 2 * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)))) (E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1))))).
        { transitivity (Rmin (E (gamma 1) (fun x => npow (dot x y) (n + (1 + i)))) (E (gamma 1) (fun x => npow (dot x y) (n + (1 + i) - 1))) - 0). { arrange. }
          assert (E0' : normal_form (E (gamma 1) (fun x => npow (dot x y) (n + (1 + i)))) (E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_1 => (1) * (npow (dot x_1 y) (i - 1) * ((dot x_1 y) ^ 3) * (npow (dot x_1 y) (n - 1))))).
            { apply E_ext; intros x_1 D_x_1; draws.
              transitivity (npow (dot x_1 y) (i - 1) * ((dot x_1 y) ^ 3) * (npow (dot x_1 y) (n - 1))).
              { transitivity (npow (dot x_1 y) (n + (1 + i))). { arrange. }
                try assert (N2' : normal_form (npow (dot x_1 y) (n + (1 + i))) (npow (dot x_1 y) (i - 1) * ((dot x_1 y) ^ 3) * (npow (dot x_1 y) (n - 1)))) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_1 => npow (dot x_1 y) (i - 1) * ((dot x_1 y) ^ 3) * (npow (dot x_1 y) (n - 1))))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1))))). { arrange. }
            arrange. }
          assert (E3' : normal_form (E (gamma 1) (fun x => npow (dot x y) (n + (1 + i) - 1))) (E (gamma 1) (fun x => (dot x y) ^ 2 * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_4 => (1) * ((dot x_4 y) ^ 2 * (npow (dot x_4 y) (i - 1)) * (npow (dot x_4 y) (n - 1))))).
            { apply E_ext; intros x_4 D_x_4; draws.
              transitivity ((dot x_4 y) ^ 2 * (npow (dot x_4 y) (i - 1)) * (npow (dot x_4 y) (n - 1))).
              { transitivity (npow (dot x_4 y) (n + (1 + i) - 1)). { arrange. }
                try assert (N5' : normal_form (npow (dot x_4 y) (n + (1 + i) - 1)) ((dot x_4 y) ^ 2 * (npow (dot x_4 y) (i - 1)) * (npow (dot x_4 y) (n - 1)))) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_4 => (dot x_4 y) ^ 2 * (npow (dot x_4 y) (i - 1)) * (npow (dot x_4 y) (n - 1))))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 2 * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        assert (S1' : Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) - 0 = Rmin (E (gamma 1) (fun x => (dot x y) ^ 2 * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1)))) (E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1))))).
        { transitivity (Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) - 0). { arrange. }
          assert (E6' : normal_form (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => (dot x y) ^ 2 * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_7 => (1) * ((dot x_7 y) ^ 2 * (npow (dot x_7 y) (i - 1)) * (npow (dot x_7 y) (n - 1))))).
            { apply E_ext; intros x_7 D_x_7; draws.
              transitivity ((dot x_7 y) ^ 2 * (npow (dot x_7 y) (i - 1)) * (npow (dot x_7 y) (n - 1))).
              { transitivity (npow (dot x_7 y) (n + i)). { arrange. }
                try assert (N8' : normal_form (npow (dot x_7 y) (n + i)) ((dot x_7 y) ^ 2 * (npow (dot x_7 y) (i - 1)) * (npow (dot x_7 y) (n - 1)))) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_7 => (dot x_7 y) ^ 2 * (npow (dot x_7 y) (i - 1)) * (npow (dot x_7 y) (n - 1))))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 2 * (npow (dot x y) (i - 1)) * (npow (dot x y) (n - 1))))). { arrange. }
            arrange. }
          assert (E9' : normal_form (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) (E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_10 => (1) * (npow (dot x_10 y) (i - 1) * ((dot x_10 y) ^ 3) * (npow (dot x_10 y) (n - 1))))).
            { apply E_ext; intros x_10 D_x_10; draws.
              transitivity (npow (dot x_10 y) (i - 1) * ((dot x_10 y) ^ 3) * (npow (dot x_10 y) (n - 1))).
              { transitivity (npow (dot x_10 y) (1 + n + i)). { arrange. }
                try assert (N11' : normal_form (npow (dot x_10 y) (1 + n + i)) (npow (dot x_10 y) (i - 1) * ((dot x_10 y) ^ 3) * (npow (dot x_10 y) (n - 1)))) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_10 => npow (dot x_10 y) (i - 1) * ((dot x_10 y) ^ 3) * (npow (dot x_10 y) (n - 1))))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun x => npow (dot x y) (i - 1) * ((dot x y) ^ 3) * (npow (dot x y) (n - 1))))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        transitivity (Rmin (E (gamma 1) (fun x => npow (dot x y) (n + (1 + i)))) (E (gamma 1) (fun x => npow (dot x y) (n + (1 + i) - 1))) - 0). { arrange. }
        etransitivity; [exact S0' |]. symmetry.
        transitivity (Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (1 + n + i))) - 0). { arrange. }
        etransitivity; [exact S1' |]. symmetry.
        arrange. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

(** Step [p], by Linear:
  E[<x, y>^(n - 1 + i); x ~ gamma1] >= 0
*)
Lemma step_p (V : Space) (d : R) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_i : label i)
    (label_n : label n)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (n + i - 1)) >= 0.
Proof.
  pose proof (step_all_i (V) (d) (i) (n) (y) (gamma) label_i label_n H_d_pos_0 H_dimension H_not_0 H_mirrored C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent) as H_all_i.
  assert (P0' : 0 <= (1) * ((Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)) - Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))))) by (first [sign]).
  assert (G' : (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) - (0) = (1) * ((Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)))) - (0)) + (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)) - Rmin (E (gamma 1) (fun x => npow (dot x y) (n + i))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

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

(** Step [w > 0], by Sign:
  (((<_0, _0> + D)^(1/2))^(n))^(-1)*<_0, _0>^(-1 + a)*(<_0, _0>^(1/2))^(n - 1 + i) > 0 for all
    gamma1
*)
Lemma step_w_pos_0 (V : Space) (D : R) (a : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  forall x : V, drawn (gamma 1) x -> npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)) > 0.
Proof.
  intros any0 D0; draws.
  pose proof H_not_0 as H_not_0'all; specialize (H_not_0 any0 D0).
  try assert (0 < dot any0 any0 + D) by sign.
  gap; sign.
Qed.

(** Step [W > 0], by Average:
  E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1] > 0
*)
Lemma step_W_pos_0 (V : Space) (D : R) (a : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0.
Proof.
  pose proof (step_w_pos_0 (V) (D) (a) (i) (n) (gamma) label_a label_i label_n H_D_pos_0 H_not_0) as H_w_pos_0.
  assert (P' : 0 < E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))).
  { apply E_pos; intros d0 D0; draws.
    pose proof (H_w_pos_0 d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

Definition cited_independent (V : Space) (gamma : R -> law V) : Prop :=
  forall (D : R) (a : R) (i : R) (n : R) (y : V),
  (label a) ->
  (label i) ->
  (label n) ->
  (D > 0) ->
  (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) = E (gamma 1) (fun x => npow (dot x y) (n + i - 1)) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))).

(** Step [independent], by Cited:
  E[(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1]*E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, y>^(n - 1 +
    i)*<x, x>^(-1 + a); x ~ gamma1] = E[<x, y>^(n - 1 + i); x ~ gamma1]*E[(((<x, x> +
    D)^(1/2))^(n))^(-1)*<x, x>^(-1 + a)*(<x, x>^(1/2))^(n - 1 + i); x ~ gamma1]
*)
Lemma step_independent (V : Space) (D : R) (a : R) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) = E (gamma 1) (fun x => npow (dot x y) (n + i - 1)) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n)))).
Proof.
  exact (C_independent D a i n y label_a label_i label_n H_D_pos_0).
Qed.

(** Step [x], by Linear:
  (((D + <y, y>)^(1/2))^(n))^(-1)*E[(((<x, x> + D)^(1/2))^(n))^(-1)*<x, y>^(n - 1 + i)*<x, x>^(-1
    + a); x ~ gamma1]*<y, y>^(b - 1) >= 0
*)
Lemma step_x (V : Space) (D : R) (a : R) (b : R) (d : R) (i : R) (n : R) (y : V) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n)) >= 0.
Proof.
  pose proof (step_p (V) (d) (i) (n) (y) (gamma) label_i label_n H_d_pos_0 H_dimension H_not_0 H_mirrored C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent) as H_p.
  pose proof (step_E_x__p_pos_0 (V) (i) (n) (gamma) label_i label_n H_not_0) as H_E_x__p_pos_0.
  pose proof (step_W_pos_0 (V) (D) (a) (i) (n) (gamma) label_a label_i label_n H_D_pos_0 H_not_0) as H_W_pos_0.
  pose proof (step_independent (V) (D) (a) (i) (n) (y) (gamma) label_a label_i label_n H_D_pos_0 C_independent) as H_independent.
  try assert (0 < D + dot y y) by sign.
  assert (P0' : 0 <= (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (npow (sqrt (D + dot y y)) n))) * ((E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) - (0))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (npow (dot y y) (b - 1) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (npow (sqrt (D + dot y y)) n))) * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) - (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))))) by (apply zero_times; lra).
  assert (G' : (E (gamma 1) (fun x => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (npow (sqrt (D + dot y y)) n))) - (0) = (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot y y) (b - 1)) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (npow (sqrt (D + dot y y)) n))) * ((E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) - (0)) + (npow (dot y y) (b - 1) * (inv (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)))) * (inv (npow (sqrt (D + dot y y)) n))) * ((E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1)) * (E (gamma 1) (fun x => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) - (E (gamma 1) (fun x => npow (dot x y) (n + i - 1)) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))))).
  { assert (U' : forall z0' z1' z2' z3' z4' : R, (D > 0) -> ((z2') >= 0) -> ((z3') > 0) -> ((z4') > 0) -> ((z1') * (npow (z0') (b - 1)) * (inv (npow (sqrt (D + (z0'))) n)) - 0) = (((z2') - 0) * ((z4') * (npow (z0') (b - 1)) * (inv (z3')) * (inv (npow (sqrt (D + (z0'))) n))) + ((z3') * (z1') - (z2') * (z4')) * (npow (z0') (b - 1) * (inv (z3')) * (inv (npow (sqrt (D + (z0'))) n))))).
    { clear - D n b label_n label_b.
      intros z0' z1' z2' z3' z4' H_D_pos_0 H_p H_E_x__p_pos_0 H_W_pos_0.
      try assert (N25' : normal_form ((npow (sqrt (D + (z0'))) n)) (((sqrt (D + (z0')))) * (npow ((sqrt (D + (z0')))) (n - 1)))) by normal.
      try assert (N26' : normal_form ((inv (npow (sqrt (D + (z0'))) n))) (inv ((sqrt (D + (z0')))) * (inv (npow ((sqrt (D + (z0')))) (n - 1))))) by normal.
      assert (Z0' : z3' <> 0) by (apply positive_ne; sign).
      first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
    pose proof (U' (dot y y) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => npow (dot x y) (n + i - 1))) (E (gamma 1) (fun x => npow (sqrt (dot x x)) (n + i - 1))) (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))))) as V'.
    specialize (V' ltac:(says H_D_pos_0)).
    specialize (V' ltac:(says H_p)).
    specialize (V' ltac:(says H_E_x__p_pos_0)).
    specialize (V' ltac:(says H_W_pos_0)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [mean], by Average:
  E[E[<x, y>^(n - 1 + i)*<x, x>^(-1 + a)*(((D + <x, x>)^(1/2))^(n))^(-1)*(((<y, y> +
    D)^(1/2))^(n))^(-1)*<y, y>^(b - 1); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_mean (V : Space) (D : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot z z + D)) n)))) >= 0.
Proof.
  assert (H_x : forall z0 : V, drawn (gamma 1) z0 -> E (gamma 1) (fun x => npow (dot x (z0)) (n + i - 1) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot (z0) (z0)) (b - 1)) * (inv (npow (sqrt (D + dot (z0) (z0))) n)) >= 0).
  { intros z0 D0; draws; apply (step_x (V) (D) (a) (b) (d) (i) (n) (z0) (gamma)); premise. }
  assert (P' : 0 <= E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (dot x x + D)) n)))).
  { apply E_nonneg; intros d0 D0; draws.
    pose proof (H_x d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  assert (A0' : E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot z z + D)) n)))) = E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (dot x x + D)) n)))).
  { assert (S0' : E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot z z + D)) n)))) = E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x z) (i - 1)) * (npow (dot x z) (n - 1)) * (npow (dot x x) (a - 1)) * (dot x z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot z z + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1)))))).
    { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot z z + D)) n))))). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot z z + D)) n))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x z) (i - 1)) * (npow (dot x z) (n - 1)) * (npow (dot x x) (a - 1)) * (dot x z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot z z + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (npow (dot x_1 x_1) (a - 1) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (dot x_1 x) (i - 1)) * (npow (dot x_1 x) (n - 1)) * (dot x_1 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (npow (dot x_1 x_1) (a - 1) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (dot x_1 x) (i - 1)) * (npow (dot x_1 x) (n - 1)) * (dot x_1 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))).
          { transitivity (E (gamma 1) (fun x => npow (dot x_1 x) (n + i - 1) * (npow (dot x_1 x_1) (a - 1)) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_1 x_1)) n)) * (inv (npow (sqrt (dot x x + D)) n)))). { arrange. }
            assert (E2' : normal_form (E (gamma 1) (fun x => npow (dot x_1 x) (n + i - 1) * (npow (dot x_1 x_1) (a - 1)) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (D + dot x_1 x_1)) n)) * (inv (npow (sqrt (dot x x + D)) n)))) (npow (dot x_1 x_1) (a - 1) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (dot x_1 x) (i - 1)) * (npow (dot x_1 x) (n - 1)) * (dot x_1 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_3 => (npow (dot x_1 x_1) (a - 1) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))) * (npow (dot x_3 x_3) (b - 1) * (npow (dot x_1 x_3) (i - 1)) * (npow (dot x_1 x_3) (n - 1)) * (dot x_1 x_3) * (inv (npow (sqrt (dot x_3 x_3 + D)) (n - 1))) * (inv (sqrt (dot x_3 x_3 + D)))))).
              { apply E_ext; intros x_3 D_x_3; draws.
                transitivity (npow (dot x_3 x_3) (b - 1) * (npow (dot x_1 x_3) (i - 1)) * (npow (dot x_1 x_3) (n - 1)) * (npow (dot x_1 x_1) (a - 1)) * (dot x_1 x_3) * (inv (npow (sqrt (dot x_3 x_3 + D)) (n - 1))) * (inv (sqrt (D + dot x_1 x_1))) * (inv (sqrt (dot x_3 x_3 + D))) * (inv (npow (sqrt (D + dot x_1 x_1)) (n - 1)))).
                { transitivity (npow (dot x_1 x_3) (n + i - 1) * (npow (dot x_1 x_1) (a - 1)) * (npow (dot x_3 x_3) (b - 1)) * (inv (npow (sqrt (D + dot x_1 x_1)) n)) * (inv (npow (sqrt (dot x_3 x_3 + D)) n))). { arrange. }
                  try assert (0 < dot x_1 x_1 + D) by sign.
                  try assert (0 < dot x_3 x_3 + D) by sign.
                  try assert (N4' : normal_form (npow (dot x_1 x_3) (n + i - 1)) (npow (dot x_1 x_3) (i - 1) * (npow (dot x_1 x_3) (n - 1)) * (dot x_1 x_3))) by normal.
                  try assert (0 < dot x_3 x_3 + D) by sign.
                  try assert (N5' : normal_form (npow (sqrt (dot x_3 x_3 + D)) n) (sqrt (dot x_3 x_3 + D) * (npow (sqrt (dot x_3 x_3 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_1 x_1 + D) by sign.
                  try assert (N6' : normal_form (npow (sqrt (dot x_1 x_1 + D)) n) (sqrt (dot x_1 x_1 + D) * (npow (sqrt (dot x_1 x_1 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_1 x_1 + D) by sign.
                  try assert (N7' : normal_form (inv (npow (sqrt (dot x_1 x_1 + D)) n)) (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1)) * (inv (sqrt (dot x_1 x_1 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_1 x_1 + D) * sqrt (dot x_1 x_1 + D) = dot x_1 x_1 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_1 x_1 + D)) * inv (sqrt (dot x_1 x_1 + D)) = inv (dot x_1 x_1 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_1 x_1 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_1 x_1 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                  try assert (0 < dot x_3 x_3 + D) by sign.
                  try assert (N8' : normal_form (inv (npow (sqrt (dot x_3 x_3 + D)) n)) (inv (npow (sqrt (dot x_3 x_3 + D)) (n - 1)) * (inv (sqrt (dot x_3 x_3 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_3 x_3 + D) * sqrt (dot x_3 x_3 + D) = dot x_3 x_3 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_3 x_3 + D)) * inv (sqrt (dot x_3 x_3 + D)) = inv (dot x_3 x_3 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (dot x_3 x_3 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_3 x_3 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((npow (dot x_1 x_1) (a - 1) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x_3 => npow (dot x_3 x_3) (b - 1) * (npow (dot x_1 x_3) (i - 1)) * (npow (dot x_1 x_3) (n - 1)) * (dot x_1 x_3) * (inv (npow (sqrt (dot x_3 x_3 + D)) (n - 1))) * (inv (sqrt (dot x_3 x_3 + D)))))).
              { linear. }
              transitivity ((npow (dot x_1 x_1) (a - 1) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (dot x_1 x) (i - 1)) * (npow (dot x_1 x) (n - 1)) * (dot x_1 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
              arrange. }
            try assert (0 < dot x_1 x_1 + D) by sign.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => npow (dot x_1 x_1) (a - 1) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (npow (dot x_1 x) (i - 1)) * (npow (dot x_1 x) (n - 1)) * (dot x_1 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x z) (i - 1)) * (npow (dot x z) (n - 1)) * (dot x z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
        assert (E9' : normal_form (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x z) (i - 1)) * (npow (dot x z) (n - 1)) * (dot x z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x z) (i - 1)) * (npow (dot x z) (n - 1)) * (npow (dot x x) (a - 1)) * (dot x z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot z z + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_1 => E (gamma 1) (fun x_10 => (inv (sqrt (dot x_1 x_1 + D))) * (npow (dot x_1 x_1) (a - 1)) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_10 x_10 + D))) * (inv (npow (sqrt (dot x_10 x_10 + D)) (n - 1))) * (npow (dot x_1 x_10) (n - 1)) * (dot x_1 x_10) * (npow (dot x_10 x_10) (b - 1)) * (npow (dot x_1 x_10) (i - 1))))).
          { apply E_ext; intros x_1 D_x_1; draws.
            transitivity (E (gamma 1) (fun x_10 => (npow (dot x_1 x_1) (a - 1) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))) * (npow (dot x_10 x_10) (b - 1) * (npow (dot x_1 x_10) (i - 1)) * (npow (dot x_1 x_10) (n - 1)) * (dot x_1 x_10) * (inv (npow (sqrt (dot x_10 x_10 + D)) (n - 1))) * (inv (sqrt (dot x_10 x_10 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (npow (dot x_1 x_1) (a - 1) * (inv (npow (sqrt (dot x_1 x_1 + D)) (n - 1))) * (inv (sqrt (dot x_1 x_1 + D)))) (fun x_10 => npow (dot x_10 x_10) (b - 1) * (npow (dot x_1 x_10) (i - 1)) * (npow (dot x_1 x_10) (n - 1)) * (dot x_1 x_10) * (inv (npow (sqrt (dot x_10 x_10 + D)) (n - 1))) * (inv (sqrt (dot x_10 x_10 + D)))))]; arrange. }
            apply E_ext; intros x_10 D_x_10; draws.
            arrange. }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (dot x x + D)) n))) = E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x z) (i - 1)) * (npow (dot x z) (n - 1)) * (npow (dot x x) (a - 1)) * (dot x z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot z z + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1)))))).
    { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (dot x x + D)) n)))). { arrange. }
      assert (E11' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x z) (i - 1)) * (npow (dot x z) (n - 1)) * (npow (dot x x) (a - 1)) * (dot x z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot z z + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_12 => (1) * (npow (dot x_12 x_12) (b - 1) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (dot x_12 x) (i - 1)) * (npow (dot x_12 x) (n - 1)) * (dot x_12 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1))) * (inv (sqrt (dot x_12 x_12 + D)))))).
        { apply E_ext; intros x_12 D_x_12; draws.
          transitivity (npow (dot x_12 x_12) (b - 1) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (dot x_12 x) (i - 1)) * (npow (dot x_12 x) (n - 1)) * (dot x_12 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1))) * (inv (sqrt (dot x_12 x_12 + D)))).
          { transitivity (E (gamma 1) (fun x => npow (dot x_12 x) (n + i - 1) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n))) * (npow (dot x_12 x_12) (b - 1)) * (inv (npow (sqrt (dot x_12 x_12 + D)) n))). { arrange. }
            assert (E13' : normal_form (E (gamma 1) (fun x => npow (dot x_12 x) (n + i - 1) * (npow (dot x x) (a - 1)) * (inv (npow (sqrt (dot x x + D)) n)))) (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (dot x_12 x) (i - 1)) * (npow (dot x_12 x) (n - 1)) * (dot x_12 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_14 => (1) * (npow (dot x_14 x_14) (a - 1) * (npow (dot x_12 x_14) (i - 1)) * (npow (dot x_12 x_14) (n - 1)) * (dot x_12 x_14) * (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1))) * (inv (sqrt (dot x_14 x_14 + D)))))).
              { apply E_ext; intros x_14 D_x_14; draws.
                transitivity (npow (dot x_14 x_14) (a - 1) * (npow (dot x_12 x_14) (i - 1)) * (npow (dot x_12 x_14) (n - 1)) * (dot x_12 x_14) * (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1))) * (inv (sqrt (dot x_14 x_14 + D)))).
                { transitivity (npow (dot x_12 x_14) (n + i - 1) * (npow (dot x_14 x_14) (a - 1)) * (inv (npow (sqrt (dot x_14 x_14 + D)) n))). { arrange. }
                  try assert (0 < dot x_14 x_14 + D) by sign.
                  try assert (N15' : normal_form (npow (dot x_12 x_14) (n + i - 1)) (npow (dot x_12 x_14) (i - 1) * (npow (dot x_12 x_14) (n - 1)) * (dot x_12 x_14))) by normal.
                  try assert (0 < dot x_14 x_14 + D) by sign.
                  try assert (N16' : normal_form (npow (sqrt (dot x_14 x_14 + D)) n) (sqrt (dot x_14 x_14 + D) * (npow (sqrt (dot x_14 x_14 + D)) (n - 1)))) by normal.
                  try assert (0 < dot x_14 x_14 + D) by sign.
                  try assert (N17' : normal_form (inv (npow (sqrt (dot x_14 x_14 + D)) n)) (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1)) * (inv (sqrt (dot x_14 x_14 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_14 x_14 + D) * sqrt (dot x_14 x_14 + D) = dot x_14 x_14 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_14 x_14 + D)) * inv (sqrt (dot x_14 x_14 + D)) = inv (dot x_14 x_14 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : npow (sqrt (dot x_14 x_14 + D)) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_14 x_14 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                  first [put; solve [ring] | first [arrange | equal]]. }
                arrange. }
              transitivity ((1) * (E (gamma 1) (fun x_14 => npow (dot x_14 x_14) (a - 1) * (npow (dot x_12 x_14) (i - 1)) * (npow (dot x_12 x_14) (n - 1)) * (dot x_12 x_14) * (inv (npow (sqrt (dot x_14 x_14 + D)) (n - 1))) * (inv (sqrt (dot x_14 x_14 + D)))))).
              { linear. }
              transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (dot x_12 x) (i - 1)) * (npow (dot x_12 x) (n - 1)) * (dot x_12 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
              arrange. }
            try assert (0 < dot x_12 x_12 + D) by sign.
            try assert (0 < dot x_12 x_12 + D) by sign.
            try assert (N18' : normal_form (npow (sqrt (dot x_12 x_12 + D)) n) (sqrt (dot x_12 x_12 + D) * (npow (sqrt (dot x_12 x_12 + D)) (n - 1)))) by normal.
            try assert (0 < dot x_12 x_12 + D) by sign.
            try assert (N19' : normal_form (inv (npow (sqrt (dot x_12 x_12 + D)) n)) (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1)) * (inv (sqrt (dot x_12 x_12 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_12 x_12 + D) * sqrt (dot x_12 x_12 + D) = dot x_12 x_12 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_12 x_12 + D)) * inv (sqrt (dot x_12 x_12 + D)) = inv (dot x_12 x_12 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_12 x_12 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (dot x_12 x_12 + D)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_12 => npow (dot x_12 x_12) (b - 1) * (E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (dot x_12 x) (i - 1)) * (npow (dot x_12 x) (n - 1)) * (dot x_12 x) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) * (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1))) * (inv (sqrt (dot x_12 x_12 + D)))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (E (gamma 1) (fun z => npow (dot z z) (a - 1) * (npow (dot x z) (i - 1)) * (npow (dot x z) (n - 1)) * (dot x z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D)))))). { arrange. }
        assert (E20' : normal_form (E (gamma 1) (fun x => npow (dot x x) (b - 1) * (E (gamma 1) (fun z => npow (dot z z) (a - 1) * (npow (dot x z) (i - 1)) * (npow (dot x z) (n - 1)) * (dot x z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (dot z z + D))))) * (inv (npow (sqrt (dot x x + D)) (n - 1))) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot z z) (b - 1) * (npow (dot x z) (i - 1)) * (npow (dot x z) (n - 1)) * (npow (dot x x) (a - 1)) * (dot x z) * (inv (npow (sqrt (dot z z + D)) (n - 1))) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot z z + D))) * (inv (npow (sqrt (D + dot x x)) (n - 1))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_12 => E (gamma 1) (fun x_21 => (inv (sqrt (dot x_12 x_12 + D))) * (npow (dot x_12 x_12) (b - 1)) * (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1))) * (npow (dot x_12 x_21) (i - 1)) * (inv (npow (sqrt (dot x_21 x_21 + D)) (n - 1))) * (npow (dot x_21 x_21) (a - 1)) * (dot x_12 x_21) * (inv (sqrt (dot x_21 x_21 + D))) * (npow (dot x_12 x_21) (n - 1))))).
          { apply E_ext; intros x_12 D_x_12; draws.
            transitivity (E (gamma 1) (fun x_21 => (npow (dot x_12 x_12) (b - 1) * (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1))) * (inv (sqrt (dot x_12 x_12 + D)))) * (npow (dot x_21 x_21) (a - 1) * (npow (dot x_12 x_21) (i - 1)) * (npow (dot x_12 x_21) (n - 1)) * (dot x_12 x_21) * (inv (npow (sqrt (dot x_21 x_21 + D)) (n - 1))) * (inv (sqrt (dot x_21 x_21 + D)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (npow (dot x_12 x_12) (b - 1) * (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1))) * (inv (sqrt (dot x_12 x_12 + D)))) (fun x_21 => npow (dot x_21 x_21) (a - 1) * (npow (dot x_12 x_21) (i - 1)) * (npow (dot x_12 x_21) (n - 1)) * (dot x_12 x_21) * (inv (npow (sqrt (dot x_21 x_21 + D)) (n - 1))) * (inv (sqrt (dot x_21 x_21 + D)))))]; arrange. }
            apply E_ext; intros x_21 D_x_21; draws.
            arrange. }
          transitivity (E (gamma 1) (fun x_21 => E (gamma 1) (fun x_12 => (inv (sqrt (dot x_12 x_12 + D))) * (npow (dot x_12 x_12) (b - 1)) * (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1))) * (npow (dot x_12 x_21) (i - 1)) * (inv (npow (sqrt (dot x_21 x_21 + D)) (n - 1))) * (npow (dot x_21 x_21) (a - 1)) * (dot x_12 x_21) * (inv (sqrt (dot x_21 x_21 + D))) * (npow (dot x_12 x_21) (n - 1))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_12 x_21 => (inv (sqrt (dot x_12 x_12 + D))) * (npow (dot x_12 x_12) (b - 1)) * (inv (npow (sqrt (dot x_12 x_12 + D)) (n - 1))) * (npow (dot x_12 x_21) (i - 1)) * (inv (npow (sqrt (dot x_21 x_21 + D)) (n - 1))) * (npow (dot x_21 x_21) (a - 1)) * (dot x_12 x_21) * (inv (sqrt (dot x_21 x_21 + D))) * (npow (dot x_12 x_21) (n - 1)))). }
          repeat (apply E_ext; intros); arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot z z + D)) n))))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot z z) (a - 1)) * (inv (npow (sqrt (dot z z + D)) n))) * (npow (dot x x) (b - 1)) * (inv (npow (sqrt (dot x x + D)) n)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

Theorem theorem_1 (V : Space) (D : R) (a : R) (b : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_b : label b)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1))
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_independent : cited_independent V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot x z) (n + i - 1) * (npow (dot x x) (a - 1)) * (npow (dot z z) (b - 1)) * (inv (npow (sqrt (D + dot x x)) n)) * (inv (npow (sqrt (dot z z + D)) n)))) >= 0.
Proof. exact (step_mean (V) (D) (a) (b) (d) (i) (n) (gamma) label_a label_b label_i label_n H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_mirrored C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_independent). Qed.

Theorem theorem_2 (V : Space) (D : R) (a : R) (d : R) (i : R) (n : R) (gamma : R -> law V)
    (label_a : label a)
    (label_i : label i)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_mirrored : vmirror (gamma 1) (gamma 1)) :
  E (gamma 1) (fun x => npow (dot x x) (a - 1) * (npow (sqrt (dot x x)) (n + i - 1)) * (inv (npow (sqrt (dot x x + D)) n))) > 0.
Proof. exact (step_W_pos_0 (V) (D) (a) (i) (n) (gamma) label_a label_i label_n H_D_pos_0 H_not_0). Qed.
