(** Even moments along a vector are positive (even-moments)

  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [y]: <y, y> > 0
  Then E[<x, y>^(2*k); x ~ gamma1] > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require even_moments_step.
Open Scope R_scope.

Definition cited_spheres (V : Space) (gamma : R -> law V) : Prop :=
  forall (y : V),
  (dot y y > 0) ->
  (E (gamma 1) (fun x => (dot x y) ^ 2) * (E (gamma 1) (fun x => dot x x)) = dot y y * (E (gamma 1) (fun x => dot x x))).

(** Step [spheres], by Cited:
  E[<x, y>^2; x ~ gamma1]*E[<x, x>; x ~ gamma1] = <y, y>*E[<x, x>; x ~ gamma1]
*)
Lemma step_spheres (V : Space) (y : V) (gamma : R -> law V)
    (H_y : dot y y > 0)
    (C_spheres : cited_spheres V gamma) :
  E (gamma 1) (fun x => (dot x y) ^ 2) * (E (gamma 1) (fun x => dot x x)) = dot y y * (E (gamma 1) (fun x => dot x x)).
Proof.
  exact (C_spheres y H_y).
Qed.

(** Step [k = 1], by Algebra:
  E[<x, y>^2; x ~ gamma1] = <y, y>
*)
Lemma step_k_is_1 (V : Space) (d : R) (y : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_y : dot y y > 0)
    (C_spheres : cited_spheres V gamma) :
  E (gamma 1) (fun x => (dot x y) ^ 2) = dot y y.
Proof.
  pose proof (step_spheres (V) (y) (gamma) H_y C_spheres) as H_spheres.
  assert (S0' : E (gamma 1) (fun x => (dot x y) ^ 2) = E (gamma 1) (fun x => (dot x y) ^ 2)).
  { transitivity (E (gamma 1) (fun x => (dot x y) ^ 2)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : dot y y = dot y y).
  { transitivity (dot y y). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (gamma 1) (fun x => (dot x y) ^ 2)). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (dot y y). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (gamma 1) (fun x => (dot x y) ^ 2) * (E (gamma 1) (fun x => dot x x)) = E (gamma 1) (fun x => (dot x y) ^ 2) * (E (gamma 1) (fun x => dot x x))).
  { transitivity (E (gamma 1) (fun x => (dot x y) ^ 2) * (E (gamma 1) (fun x => dot x x))). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : dot y y * (E (gamma 1) (fun x => dot x x)) = dot y y * (E (gamma 1) (fun x => dot x x))).
  { transitivity (dot y y * (E (gamma 1) (fun x => dot x x))). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (gamma 1) (fun x => (dot x y) ^ 2) * (E (gamma 1) (fun x => dot x x)) = dot y y * (E (gamma 1) (fun x => dot x x))) by says H_spheres.
  assert (R0' : (E (gamma 1) (fun x => (dot x y) ^ 2) * (E (gamma 1) (fun x => dot x x))) - (dot y y * (E (gamma 1) (fun x => dot x x))) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  assert (L10' : E (gamma 1) (fun x => dot x x) = E (gamma 1) (fun x => dot x x)).
  { transitivity (E (gamma 1) (fun x => dot x x)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : d = d).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E (gamma 1) (fun x => dot x x) = d) by says H_dimension.
  assert (R1' : (E (gamma 1) (fun x => dot x x)) - (d) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  apply (by_combination _ _ ((1 * (inv (E (gamma 1) (fun x => dot x x)))) * ((E (gamma 1) (fun x => (dot x y) ^ 2) * (E (gamma 1) (fun x => dot x x))) - (dot y y * (E (gamma 1) (fun x => dot x x)))) + (0 * (inv (E (gamma 1) (fun x => dot x x)))) * ((E (gamma 1) (fun x => dot x x)) - (d)))); [| rewrite R0', R1'; ring].
  assert (Z0' : E (gamma 1) (fun x => dot x x) <> 0) by (apply positive_ne; sign).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [first], by Linear:
  E[<x, y>^2; x ~ gamma1] > 0
*)
Lemma step_first (V : Space) (d : R) (y : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_y : dot y y > 0)
    (C_spheres : cited_spheres V gamma) :
  E (gamma 1) (fun x => (dot x y) ^ 2) > 0.
Proof.
  pose proof (step_k_is_1 (V) (d) (y) (gamma) H_dimension H_not_0 H_y C_spheres) as H_k_is_1.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => (dot x y) ^ 2)) - (dot y y))) by (apply zero_times; lra).
  assert (P1' : 0 < (1) * ((dot y y) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun x => (dot x y) ^ 2)) - (0) = (1) * ((E (gamma 1) (fun x => (dot x y) ^ 2)) - (dot y y)) + (1) * ((dot y y) - (0))) by congruent.
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [all k], by Induction:
  E[<x, y>^(2*k); x ~ gamma1] > 0
*)
Lemma step_all_k (V : Space) (d : R) (k : R) (y : V) (gamma : R -> law V)
    (label_k : label k)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_y : dot y y > 0)
    (C_spheres : cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k)) > 0.
Proof.
  pose proof (step_first (V) (d) (y) (gamma) H_dimension H_not_0 H_y C_spheres) as H_first.
  forget k; revert k label_k;
    apply (label_ind (fun k => E (gamma 1) (fun x => npow (dot x y) (2 * k)) > 0)).
  - assert (A' : E (gamma 1) (fun x => npow (dot x y) (1 * 2)) > 0).
    { assert (G' : (E (gamma 1) (fun x => npow (dot x y) (1 * 2))) - (0) = (E (gamma 1) (fun x => (dot x y) ^ 2)) - (0)).
      { assert (S0' : E (gamma 1) (fun x => npow (dot x y) (1 * 2)) - 0 = E (gamma 1) (fun x => (dot x y) ^ 2)).
        { transitivity (E (gamma 1) (fun x => npow (dot x y) (1 * 2)) - 0). { arrange. }
          assert (E6' : normal_form (E (gamma 1) (fun x => npow (dot x y) (1 * 2))) (E (gamma 1) (fun x => (dot x y) ^ 2))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_7 => (1) * ((dot x_7 y) ^ 2))).
            { apply E_ext; intros x_7 D_x_7; draws.
              transitivity ((dot x_7 y) ^ 2).
              { transitivity (npow (dot x_7 y) (1 * 2)). { arrange. }
                try assert (N8' : normal_form (npow (dot x_7 y) (1 * 2)) ((dot x_7 y) ^ 2)) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_7 => (dot x_7 y) ^ 2))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 2))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        assert (S1' : E (gamma 1) (fun x => (dot x y) ^ 2) - 0 = E (gamma 1) (fun x => (dot x y) ^ 2)).
        { transitivity (E (gamma 1) (fun x => (dot x y) ^ 2) - 0). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        transitivity (E (gamma 1) (fun x => npow (dot x y) (1 * 2)) - 0). { arrange. }
        etransitivity; [exact S0' |]. symmetry.
        transitivity (E (gamma 1) (fun x => (dot x y) ^ 2) - 0). { arrange. }
        etransitivity; [exact S1' |]. symmetry.
        arrange. }
      gap; try rewrite G'; lra. }
    fits A'.
  - intros k label_k H_fact.
    assert (A' : E (gamma 1) (fun x => npow (dot x y) (2 * (1 + k))) > 0).
    { assert (I' : E (gamma 1) (fun x => npow (dot x (y)) (2 * (k) + 2)) > 0).
      { apply (even_moments_step.step_theorem (V) (d) (k) (y) (gamma)); [premise | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | first [exact H_y | assert (G' : (dot (y) (y)) - (0) = (dot y y) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise] | premise_by H_fact | exact C_even_moments_step_spheres | exact C_even_moments_step_independent]. }
      assert (G' : (E (gamma 1) (fun x => npow (dot x y) (2 * (1 + k)))) - (0) = (E (gamma 1) (fun x => npow (dot x (y)) (2 * (k) + 2))) - (0)).
      { assert (S0' : E (gamma 1) (fun x => npow (dot x y) (2 * (1 + k))) - 0 = E (gamma 1) (fun x => (dot x y) ^ 4 * ((npow (dot x y) (k - 1)) ^ 2))).
        { transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * (1 + k))) - 0). { arrange. }
          assert (E0' : normal_form (E (gamma 1) (fun x => npow (dot x y) (2 * (1 + k)))) (E (gamma 1) (fun x => (dot x y) ^ 4 * ((npow (dot x y) (k - 1)) ^ 2)))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_1 => (1) * ((dot x_1 y) ^ 4 * ((npow (dot x_1 y) (k - 1)) ^ 2)))).
            { apply E_ext; intros x_1 D_x_1; draws.
              transitivity ((dot x_1 y) ^ 4 * ((npow (dot x_1 y) (k - 1)) ^ 2)).
              { transitivity (npow (dot x_1 y) (2 * (1 + k))). { arrange. }
                try assert (N2' : normal_form (npow (dot x_1 y) (2 * (1 + k))) ((dot x_1 y) ^ 4 * ((npow (dot x_1 y) (k - 1)) ^ 2))) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_1 => (dot x_1 y) ^ 4 * ((npow (dot x_1 y) (k - 1)) ^ 2)))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 4 * ((npow (dot x y) (k - 1)) ^ 2)))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        assert (S1' : E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) - 0 = E (gamma 1) (fun x => (dot x y) ^ 4 * ((npow (dot x y) (k - 1)) ^ 2))).
        { transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) - 0). { arrange. }
          assert (E3' : normal_form (E (gamma 1) (fun x => npow (dot x y) (2 * k + 2))) (E (gamma 1) (fun x => (dot x y) ^ 4 * ((npow (dot x y) (k - 1)) ^ 2)))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_4 => (1) * ((dot x_4 y) ^ 4 * ((npow (dot x_4 y) (k - 1)) ^ 2)))).
            { apply E_ext; intros x_4 D_x_4; draws.
              transitivity ((dot x_4 y) ^ 4 * ((npow (dot x_4 y) (k - 1)) ^ 2)).
              { transitivity (npow (dot x_4 y) (2 * k + 2)). { arrange. }
                try assert (N5' : normal_form (npow (dot x_4 y) (2 * k + 2)) ((dot x_4 y) ^ 4 * ((npow (dot x_4 y) (k - 1)) ^ 2))) by normal.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_4 => (dot x_4 y) ^ 4 * ((npow (dot x_4 y) (k - 1)) ^ 2)))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun x => (dot x y) ^ 4 * ((npow (dot x y) (k - 1)) ^ 2)))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * (1 + k))) - 0). { arrange. }
        etransitivity; [exact S0' |]. symmetry.
        transitivity (E (gamma 1) (fun x => npow (dot x y) (2 * k + 2)) - 0). { arrange. }
        etransitivity; [exact S1' |]. symmetry.
        arrange. }
      gap; try rewrite G'; lra. }
    fits A'.
Qed.

Theorem theorem (V : Space) (d : R) (k : R) (y : V) (gamma : R -> law V)
    (label_k : label k)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_y : dot y y > 0)
    (C_spheres : cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma) :
  E (gamma 1) (fun x => npow (dot x y) (2 * k)) > 0.
Proof. exact (step_all_k (V) (d) (k) (y) (gamma) label_k H_d_pos_0 H_dimension H_not_0 H_y C_spheres C_even_moments_step_spheres C_even_moments_step_independent). Qed.
