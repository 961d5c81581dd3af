(** Many samples: the fit is that of the conditional mean, and the noise over the ridge (adaptive-population)

  Given [rho > 0]: rho > 0
  Given [noise]: E[r(_1, t); t ~ n1] = 0 for all vector
  Given [conditional mean]: eta(_0) = E[a(x)*Q(_1, x); x ~ X1] + a(_0)*rho for all vector
  Then (a(_1) + r(_1, _0)*rho^(-1))*rho + E[E[(a(x) + r(x, t)*rho^(-1))*Q(_3, x); t ~ n1]; x ~ X1]
    = r(_1, _0) + eta(_1) for all vector, real
  Then E[E[(r(x, t) + eta(x))*(a(x) + r(x, t)*rho^(-1)); t ~ n1]; x ~ X1] = E[a(x)*eta(x); x ~ X1]
    + E[E[r(x, t)^2; t ~ n1]; x ~ X1]*rho^(-1)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
Open Scope R_scope.

(** Step [Q at x], by Algebra:
  E[r(x, t)*Q(z, x); t ~ n1] = 0
*)
Lemma step_Q_at_x (V : Space) (x : V) (z : V) (Q_ : V -> V -> R) (r : V -> R -> R) (n : R -> law R)
    (H_noise : forall y : V, E (n 1) (fun t => r y t) = 0) :
  E (n 1) (fun t => r x t * (Q_ z x)) = 0.
Proof.
  assert (S0' : E (n 1) (fun t => r x t * (Q_ z x)) = Q_ z x * (E (n 1) (fun t => r x t))).
  { transitivity (E (n 1) (fun t => r x t * (Q_ z x))). { arrange. }
    assert (E0' : normal_form (E (n 1) (fun t => r x t * (Q_ z x))) (Q_ z x * (E (n 1) (fun t => r x t)))).
    { unfold normal_form.
      transitivity (E (n 1) (fun r_1 => (Q_ z x) * (r x r_1))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (r x r_1 * (Q_ z x)).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((Q_ z x) * (E (n 1) (fun r_1 => r x r_1))).
      { linear. }
      transitivity ((Q_ z x) * (E (n 1) (fun t => r x t))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (n 1) (fun t => r x t * (Q_ z x))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (0). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (n 1) (fun t => r x t) = E (n 1) (fun t => r x t)).
  { transitivity (E (n 1) (fun t => r x t)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (n 1) (fun t => r x t) = 0) by says (H_noise (x)).
  assert (R0' : (E (n 1) (fun t => r x t)) - (0) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  apply (by_combination _ _ ((Q_ z x) * ((E (n 1) (fun t => r x t)) - (0)))); [| rewrite R0'; ring].
  first [put; solve [ring] | equal].
Qed.

(** Step [in Q], by Average:
  E[E[r(x, t)*Q(z, x); t ~ n1]; x ~ X1] = 0
*)
Lemma step_in_Q (V : Space) (z : V) (Q_ : V -> V -> R) (r : V -> R -> R) (X : R -> law V) (n : R -> law R)
    (H_noise : forall y : V, E (n 1) (fun t => r y t) = 0) :
  E (X 1) (fun y => E (n 1) (fun t => r y t * (Q_ z y))) = 0.
Proof.
  assert (H_Q_at_x : forall z0 : V, drawn (X 1) z0 -> E (n 1) (fun t => r (z0) t * (Q_ z (z0))) = 0).
  { intros z0 D0; draws; apply (step_Q_at_x (V) (z0) (z) (Q_) (r) (n)); premise. }
  assert (P' : E (X 1) (fun y => E (n 1) (fun t => r y t * (Q_ z y))) = 0).
  { apply E_is; intros d0 D0; draws.
    pose proof (H_Q_at_x d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [a at x], by Algebra:
  E[r(x, t)*a(x); t ~ n1] = 0
*)
Lemma step_a_at_x (V : Space) (x : V) (a : V -> R) (r : V -> R -> R) (n : R -> law R)
    (H_noise : forall y : V, E (n 1) (fun t => r y t) = 0) :
  E (n 1) (fun t => r x t * (a x)) = 0.
Proof.
  assert (S0' : E (n 1) (fun t => r x t * (a x)) = a x * (E (n 1) (fun t => r x t))).
  { transitivity (E (n 1) (fun t => r x t * (a x))). { arrange. }
    assert (E0' : normal_form (E (n 1) (fun t => r x t * (a x))) (a x * (E (n 1) (fun t => r x t)))).
    { unfold normal_form.
      transitivity (E (n 1) (fun r_1 => (a x) * (r x r_1))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (r x r_1 * (a x)).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((a x) * (E (n 1) (fun r_1 => r x r_1))).
      { linear. }
      transitivity ((a x) * (E (n 1) (fun t => r x t))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (n 1) (fun t => r x t * (a x))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (0). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (n 1) (fun t => r x t) = E (n 1) (fun t => r x t)).
  { transitivity (E (n 1) (fun t => r x t)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (n 1) (fun t => r x t) = 0) by says (H_noise (x)).
  assert (R0' : (E (n 1) (fun t => r x t)) - (0) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  apply (by_combination _ _ ((a x) * ((E (n 1) (fun t => r x t)) - (0)))); [| rewrite R0'; ring].
  first [put; solve [ring] | equal].
Qed.

(** Step [in a], by Average:
  E[E[a(x)*r(x, t); t ~ n1]; x ~ X1] = 0
*)
Lemma step_in_a (V : Space) (a : V -> R) (r : V -> R -> R) (X : R -> law V) (n : R -> law R)
    (H_noise : forall y : V, E (n 1) (fun t => r y t) = 0) :
  E (X 1) (fun y => E (n 1) (fun t => a y * (r y t))) = 0.
Proof.
  assert (H_a_at_x : forall z0 : V, drawn (X 1) z0 -> E (n 1) (fun t => r (z0) t * (a (z0))) = 0).
  { intros z0 D0; draws; apply (step_a_at_x (V) (z0) (a) (r) (n)); premise. }
  assert (P' : E (X 1) (fun y => E (n 1) (fun t => a y * (r y t))) = 0).
  { apply E_is; intros d0 D0; draws.
    pose proof (H_a_at_x d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [eta at x], by Algebra:
  E[r(x, t)*eta(x); t ~ n1] = 0
*)
Lemma step_eta_at_x (V : Space) (x : V) (eta : V -> R) (r : V -> R -> R) (n : R -> law R)
    (H_noise : forall y : V, E (n 1) (fun t => r y t) = 0) :
  E (n 1) (fun t => r x t * (eta x)) = 0.
Proof.
  assert (S0' : E (n 1) (fun t => r x t * (eta x)) = E (n 1) (fun t => r x t) * (eta x)).
  { transitivity (E (n 1) (fun t => r x t * (eta x))). { arrange. }
    assert (E0' : normal_form (E (n 1) (fun t => r x t * (eta x))) (E (n 1) (fun t => r x t) * (eta x))).
    { unfold normal_form.
      transitivity (E (n 1) (fun r_1 => (eta x) * (r x r_1))).
      { apply E_ext; intros r_1 D_r_1; draws.
        transitivity (r x r_1 * (eta x)).
        { first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((eta x) * (E (n 1) (fun r_1 => r x r_1))).
      { linear. }
      transitivity ((eta x) * (E (n 1) (fun t => r x t))). { arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (n 1) (fun t => r x t * (eta x))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (0). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (n 1) (fun t => r x t) = E (n 1) (fun t => r x t)).
  { transitivity (E (n 1) (fun t => r x t)). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (n 1) (fun t => r x t) = 0) by says (H_noise (x)).
  assert (R0' : (E (n 1) (fun t => r x t)) - (0) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  apply (by_combination _ _ ((eta x) * ((E (n 1) (fun t => r x t)) - (0)))); [| rewrite R0'; ring].
  first [put; solve [ring] | equal].
Qed.

(** Step [in eta], by Average:
  E[E[r(x, t)*eta(x); t ~ n1]; x ~ X1] = 0
*)
Lemma step_in_eta (V : Space) (eta : V -> R) (r : V -> R -> R) (X : R -> law V) (n : R -> law R)
    (H_noise : forall y : V, E (n 1) (fun t => r y t) = 0) :
  E (X 1) (fun y => E (n 1) (fun t => r y t * (eta y))) = 0.
Proof.
  assert (H_eta_at_x : forall z0 : V, drawn (X 1) z0 -> E (n 1) (fun t => r (z0) t * (eta (z0))) = 0).
  { intros z0 D0; draws; apply (step_eta_at_x (V) (z0) (eta) (r) (n)); premise. }
  assert (P' : E (X 1) (fun y => E (n 1) (fun t => r y t * (eta y))) = 0).
  { apply E_is; intros d0 D0; draws.
    pose proof (H_eta_at_x d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [solves], by Algebra:
  (a(_1) + r(_1, _0)*rho^(-1))*rho + E[E[(a(x) + r(x, t)*rho^(-1))*Q(_3, x); t ~ n1]; x ~ X1] =
    r(_1, _0) + eta(_1) for all vector, real
*)
Lemma step_solves (V : Space) (rho : R) (Q_ : V -> V -> R) (a : V -> R) (eta : V -> R) (r : V -> R -> R) (X : R -> law V) (n : R -> law R)
    (H_rho_pos_0 : rho > 0)
    (H_noise : forall y : V, E (n 1) (fun t => r y t) = 0)
    (H_conditional_mean : forall y : V, eta y = E (X 1) (fun x1 => a x1 * (Q_ y x1)) + a y * rho) :
  forall y : V, forall t : R, (a y + r y t * (inv rho)) * rho + E (X 1) (fun x1 => E (n 1) (fun u => (a x1 + r x1 u * (inv rho)) * (Q_ y x1))) = r y t + eta y.
Proof.
  assert (H_in_Q : forall (z : V), E (X 1) (fun y => E (n 1) (fun t => r y t * (Q_ z y))) = 0).
  { intros; apply (step_in_Q (V) (z) (Q_) (r) (X) (n)); premise. }
  intros any0 any1; draws.
  assert (S0' : (a any0 + r any0 any1 * (inv rho)) * rho + E (X 1) (fun y => E (n 1) (fun t => (a y + r y t * (inv rho)) * (Q_ any0 y))) = r any0 any1 + E (X 1) (fun y => Q_ any0 y * (a y)) + a any0 * rho + E (n 1) (fun t => E (X 1) (fun y => r y t * (Q_ any0 y))) * (inv rho)).
  { transitivity ((a any0 + r any0 any1 * (inv rho)) * rho + E (X 1) (fun y => E (n 1) (fun t => (a y + r y t * (inv rho)) * (Q_ any0 y)))). { arrange. }
    assert (E0' : normal_form (E (X 1) (fun y => E (n 1) (fun t => (a y + r y t * (inv rho)) * (Q_ any0 y)))) (E (n 1) (fun t => E (X 1) (fun y => Q_ any0 y * (r y t))) * (inv rho) + E (X 1) (fun y => a y * (Q_ any0 y)))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_1 => (1) * (a x_1 * (Q_ any0 x_1)) + ((inv rho) * (Q_ any0 x_1 * (E (n 1) (fun t => r x_1 t)))))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity (a x_1 * (Q_ any0 x_1) + Q_ any0 x_1 * (E (n 1) (fun t => r x_1 t)) * (inv rho)).
        { transitivity (E (n 1) (fun t => (a x_1 + r x_1 t * (inv rho)) * (Q_ any0 x_1))). { arrange. }
          assert (E2' : normal_form (E (n 1) (fun t => (a x_1 + r x_1 t * (inv rho)) * (Q_ any0 x_1))) (a x_1 * (Q_ any0 x_1) + Q_ any0 x_1 * (E (n 1) (fun t => r x_1 t)) * (inv rho))).
          { unfold normal_form.
            transitivity (E (n 1) (fun r_3 => (a x_1 * (Q_ any0 x_1)) * (1) + ((Q_ any0 x_1 * (inv rho)) * (r x_1 r_3)))).
            { apply E_ext; intros r_3 D_r_3; draws.
              transitivity (r x_1 r_3 * (Q_ any0 x_1) * (inv rho) + a x_1 * (Q_ any0 x_1)).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((a x_1 * (Q_ any0 x_1)) * (E (n 1) (fun r_3 => 1)) + ((Q_ any0 x_1 * (inv rho)) * (E (n 1) (fun r_3 => r x_1 r_3)))).
            { linear. }
            transitivity ((a x_1 * (Q_ any0 x_1)) * (E (n 1) (fun t => 1)) + ((Q_ any0 x_1 * (inv rho)) * (E (n 1) (fun t => r x_1 t)))). { arrange. }
            assert (E4' : normal_form (E (n 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (X 1) (fun x_1 => a x_1 * (Q_ any0 x_1))) + ((inv rho) * (E (X 1) (fun x_1 => Q_ any0 x_1 * (E (n 1) (fun t => r x_1 t)))))).
      { linear. }
      transitivity ((1) * (E (X 1) (fun y => a y * (Q_ any0 y))) + ((inv rho) * (E (X 1) (fun y => Q_ any0 y * (E (n 1) (fun t => r y t)))))). { arrange. }
      assert (E5' : normal_form (E (X 1) (fun y => Q_ any0 y * (E (n 1) (fun t => r y t)))) (E (n 1) (fun t => E (X 1) (fun y => Q_ any0 y * (r y t))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_1 => E (n 1) (fun r_6 => (Q_ any0 x_1) * (r x_1 r_6)))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (E (n 1) (fun r_6 => (Q_ any0 x_1) * (r x_1 r_6))).
          { etransitivity; [| symmetry; exact (E_scale (n 1) (Q_ any0 x_1) (fun r_6 => r x_1 r_6))]; arrange. }
          apply E_ext; intros r_6 D_r_6; draws.
          arrange. }
        transitivity (E (n 1) (fun r_6 => E (X 1) (fun x_1 => (Q_ any0 x_1) * (r x_1 r_6)))).
        { exact (E_swap (X 1) (n 1) (fun x_1 r_6 => (Q_ any0 x_1) * (r x_1 r_6))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    assert (Z0' : rho <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | first [arrange | equal]]. }
  assert (S1' : r any0 any1 + eta any0 = r any0 any1 + eta any0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  transitivity ((a any0 + r any0 any1 * (inv rho)) * rho + E (X 1) (fun y => E (n 1) (fun t => (a y + r y t * (inv rho)) * (Q_ any0 y)))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (r any0 any1 + eta any0). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : eta any0 = eta any0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : E (X 1) (fun y => a y * (Q_ any0 y)) + a any0 * rho = E (X 1) (fun y => a y * (Q_ any0 y)) + a any0 * rho).
  { transitivity (E (X 1) (fun y => a y * (Q_ any0 y)) + a any0 * rho). { arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : eta any0 = E (X 1) (fun y => a y * (Q_ any0 y)) + a any0 * rho) by says (H_conditional_mean (any0)).
  assert (R0' : (eta any0) - (E (X 1) (fun y => a y * (Q_ any0 y)) + a any0 * rho) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  assert (L10' : E (X 1) (fun y => E (n 1) (fun t => r y t * (Q_ any0 y))) = E (n 1) (fun t => E (X 1) (fun y => Q_ any0 y * (r y t)))).
  { transitivity (E (X 1) (fun y => E (n 1) (fun t => r y t * (Q_ any0 y)))). { arrange. }
    assert (E8' : normal_form (E (X 1) (fun y => E (n 1) (fun t => r y t * (Q_ any0 y)))) (E (n 1) (fun t => E (X 1) (fun y => Q_ any0 y * (r y t))))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_9 => (1) * (Q_ any0 x_9 * (E (n 1) (fun t => r x_9 t))))).
      { apply E_ext; intros x_9 D_x_9; draws.
        transitivity (Q_ any0 x_9 * (E (n 1) (fun t => r x_9 t))).
        { transitivity (E (n 1) (fun t => r x_9 t * (Q_ any0 x_9))). { arrange. }
          assert (E10' : normal_form (E (n 1) (fun t => r x_9 t * (Q_ any0 x_9))) (Q_ any0 x_9 * (E (n 1) (fun t => r x_9 t)))).
          { unfold normal_form.
            transitivity (E (n 1) (fun r_11 => (Q_ any0 x_9) * (r x_9 r_11))).
            { apply E_ext; intros r_11 D_r_11; draws.
              transitivity (r x_9 r_11 * (Q_ any0 x_9)).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((Q_ any0 x_9) * (E (n 1) (fun r_11 => r x_9 r_11))).
            { linear. }
            transitivity ((Q_ any0 x_9) * (E (n 1) (fun t => r x_9 t))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (X 1) (fun x_9 => Q_ any0 x_9 * (E (n 1) (fun t => r x_9 t))))).
      { linear. }
      transitivity ((1) * (E (X 1) (fun y => Q_ any0 y * (E (n 1) (fun t => r y t))))). { arrange. }
      assert (E12' : normal_form (E (X 1) (fun y => Q_ any0 y * (E (n 1) (fun t => r y t)))) (E (n 1) (fun t => E (X 1) (fun y => Q_ any0 y * (r y t))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_9 => E (n 1) (fun r_13 => (Q_ any0 x_9) * (r x_9 r_13)))).
        { apply E_ext; intros x_9 D_x_9; draws.
          transitivity (E (n 1) (fun r_13 => (Q_ any0 x_9) * (r x_9 r_13))).
          { etransitivity; [| symmetry; exact (E_scale (n 1) (Q_ any0 x_9) (fun r_13 => r x_9 r_13))]; arrange. }
          apply E_ext; intros r_13 D_r_13; draws.
          arrange. }
        transitivity (E (n 1) (fun r_13 => E (X 1) (fun x_9 => (Q_ any0 x_9) * (r x_9 r_13)))).
        { exact (E_swap (X 1) (n 1) (fun x_9 r_13 => (Q_ any0 x_9) * (r x_9 r_13))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E (X 1) (fun y => E (n 1) (fun t => r y t * (Q_ any0 y))) = 0) by says (H_in_Q (any0)).
  assert (R1' : (E (n 1) (fun t => E (X 1) (fun y => Q_ any0 y * (r y t)))) - (0) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  apply (by_combination _ _ ((-1) * ((eta any0) - (E (X 1) (fun y => a y * (Q_ any0 y)) + a any0 * rho)) + (inv rho) * ((E (n 1) (fun t => E (X 1) (fun y => Q_ any0 y * (r y t)))) - (0)))); [| rewrite R0', R1'; ring].
  first [put; solve [ring] | equal].
Qed.

(** Step [fit], by Algebra:
  E[E[(r(x, t) + eta(x))*(a(x) + r(x, t)*rho^(-1)); t ~ n1]; x ~ X1] = E[a(x)*eta(x); x ~ X1] +
    E[E[r(x, t)^2; t ~ n1]; x ~ X1]*rho^(-1)
*)
Lemma step_fit (V : Space) (rho : R) (a : V -> R) (eta : V -> R) (r : V -> R -> R) (X : R -> law V) (n : R -> law R)
    (H_rho_pos_0 : rho > 0)
    (H_noise : forall y : V, E (n 1) (fun t => r y t) = 0) :
  E (X 1) (fun y => E (n 1) (fun t => (r y t + eta y) * (a y + r y t * (inv rho)))) = E (X 1) (fun y => a y * (eta y)) + E (X 1) (fun y => E (n 1) (fun t => (r y t) ^ 2)) * (inv rho).
Proof.
  pose proof (step_in_a (V) (a) (r) (X) (n) H_noise) as H_in_a.
  pose proof (step_in_eta (V) (eta) (r) (X) (n) H_noise) as H_in_eta.
  assert (S0' : E (X 1) (fun y => E (n 1) (fun t => (r y t + eta y) * (a y + r y t * (inv rho)))) = E (n 1) (fun t => E (X 1) (fun y => r y t * (eta y))) * (inv rho) + E (n 1) (fun t => E (X 1) (fun y => r y t * (a y))) + E (X 1) (fun y => a y * (eta y)) + E (n 1) (fun t => E (X 1) (fun y => (r y t) ^ 2)) * (inv rho)).
  { transitivity (E (X 1) (fun y => E (n 1) (fun t => (r y t + eta y) * (a y + r y t * (inv rho))))). { arrange. }
    assert (E0' : normal_form (E (X 1) (fun y => E (n 1) (fun t => (r y t + eta y) * (a y + r y t * (inv rho))))) (E (n 1) (fun t => E (X 1) (fun y => r y t * (eta y))) * (inv rho) + E (n 1) (fun t => E (X 1) (fun y => r y t * (a y))) + E (X 1) (fun y => a y * (eta y)) + E (n 1) (fun t => E (X 1) (fun y => (r y t) ^ 2)) * (inv rho))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_1 => (1) * (a x_1 * (eta x_1)) + ((inv rho) * (eta x_1 * (E (n 1) (fun t => r x_1 t))) + ((1) * (a x_1 * (E (n 1) (fun t => r x_1 t))) + ((inv rho) * (E (n 1) (fun t => (r x_1 t) ^ 2))))))).
      { apply E_ext; intros x_1 D_x_1; draws.
        transitivity (a x_1 * (E (n 1) (fun t => r x_1 t)) + a x_1 * (eta x_1) + E (n 1) (fun t => (r x_1 t) ^ 2) * (inv rho) + eta x_1 * (E (n 1) (fun t => r x_1 t)) * (inv rho)).
        { transitivity (E (n 1) (fun t => (r x_1 t + eta x_1) * (a x_1 + r x_1 t * (inv rho)))). { arrange. }
          assert (E2' : normal_form (E (n 1) (fun t => (r x_1 t + eta x_1) * (a x_1 + r x_1 t * (inv rho)))) (a x_1 * (E (n 1) (fun t => r x_1 t)) + a x_1 * (eta x_1) + E (n 1) (fun t => (r x_1 t) ^ 2) * (inv rho) + eta x_1 * (E (n 1) (fun t => r x_1 t)) * (inv rho))).
          { unfold normal_form.
            transitivity (E (n 1) (fun r_3 => (a x_1 * (eta x_1)) * (1) + ((eta x_1 * (inv rho)) * (r x_1 r_3) + ((a x_1) * (r x_1 r_3) + ((inv rho) * ((r x_1 r_3) ^ 2)))))).
            { apply E_ext; intros r_3 D_r_3; draws.
              transitivity ((r x_1 r_3) ^ 2 * (inv rho) + r x_1 r_3 * (eta x_1) * (inv rho) + a x_1 * (eta x_1) + a x_1 * (r x_1 r_3)).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((a x_1 * (eta x_1)) * (E (n 1) (fun r_3 => 1)) + ((eta x_1 * (inv rho)) * (E (n 1) (fun r_3 => r x_1 r_3)) + ((a x_1) * (E (n 1) (fun r_3 => r x_1 r_3)) + ((inv rho) * (E (n 1) (fun r_3 => (r x_1 r_3) ^ 2)))))).
            { linear. }
            transitivity ((a x_1 * (eta x_1)) * (E (n 1) (fun t => 1)) + ((eta x_1 * (inv rho)) * (E (n 1) (fun t => r x_1 t)) + ((a x_1) * (E (n 1) (fun t => r x_1 t)) + ((inv rho) * (E (n 1) (fun t => (r x_1 t) ^ 2)))))). { arrange. }
            assert (E4' : normal_form (E (n 1) (fun t => 1)) (1)).
            { unfold normal_form.
              apply E_const. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (X 1) (fun x_1 => a x_1 * (eta x_1))) + ((inv rho) * (E (X 1) (fun x_1 => eta x_1 * (E (n 1) (fun t => r x_1 t)))) + ((1) * (E (X 1) (fun x_1 => a x_1 * (E (n 1) (fun t => r x_1 t)))) + ((inv rho) * (E (X 1) (fun x_1 => E (n 1) (fun t => (r x_1 t) ^ 2))))))).
      { linear. }
      transitivity ((1) * (E (X 1) (fun y => a y * (eta y))) + ((inv rho) * (E (X 1) (fun y => eta y * (E (n 1) (fun t => r y t)))) + ((1) * (E (X 1) (fun y => a y * (E (n 1) (fun t => r y t)))) + ((inv rho) * (E (X 1) (fun y => E (n 1) (fun t => (r y t) ^ 2))))))). { arrange. }
      assert (E5' : normal_form (E (X 1) (fun y => eta y * (E (n 1) (fun t => r y t)))) (E (n 1) (fun t => E (X 1) (fun y => r y t * (eta y))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_1 => E (n 1) (fun r_6 => (eta x_1) * (r x_1 r_6)))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (E (n 1) (fun r_6 => (eta x_1) * (r x_1 r_6))).
          { etransitivity; [| symmetry; exact (E_scale (n 1) (eta x_1) (fun r_6 => r x_1 r_6))]; arrange. }
          apply E_ext; intros r_6 D_r_6; draws.
          arrange. }
        transitivity (E (n 1) (fun r_6 => E (X 1) (fun x_1 => (eta x_1) * (r x_1 r_6)))).
        { exact (E_swap (X 1) (n 1) (fun x_1 r_6 => (eta x_1) * (r x_1 r_6))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E7' : normal_form (E (X 1) (fun y => a y * (E (n 1) (fun t => r y t)))) (E (n 1) (fun t => E (X 1) (fun y => r y t * (a y))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_1 => E (n 1) (fun r_8 => (a x_1) * (r x_1 r_8)))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (E (n 1) (fun r_8 => (a x_1) * (r x_1 r_8))).
          { etransitivity; [| symmetry; exact (E_scale (n 1) (a x_1) (fun r_8 => r x_1 r_8))]; arrange. }
          apply E_ext; intros r_8 D_r_8; draws.
          arrange. }
        transitivity (E (n 1) (fun r_8 => E (X 1) (fun x_1 => (a x_1) * (r x_1 r_8)))).
        { exact (E_swap (X 1) (n 1) (fun x_1 r_8 => (a x_1) * (r x_1 r_8))). }
        repeat (apply E_ext; intros); arrange. }
      assert (E9' : normal_form (E (X 1) (fun y => E (n 1) (fun t => (r y t) ^ 2))) (E (n 1) (fun t => E (X 1) (fun y => (r y t) ^ 2)))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_1 => E (n 1) (fun r_10 => (r x_1 r_10) * (r x_1 r_10)))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (E (n 1) (fun r_10 => (1) * (r x_1 r_10 * (r x_1 r_10)))).
          { etransitivity; [| symmetry; exact (E_scale (n 1) (1) (fun r_10 => r x_1 r_10 * (r x_1 r_10)))]; arrange. }
          apply E_ext; intros r_10 D_r_10; draws.
          arrange. }
        transitivity (E (n 1) (fun r_10 => E (X 1) (fun x_1 => (r x_1 r_10) * (r x_1 r_10)))).
        { exact (E_swap (X 1) (n 1) (fun x_1 r_10 => (r x_1 r_10) * (r x_1 r_10))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (S1' : E (X 1) (fun y => a y * (eta y)) + E (X 1) (fun y => E (n 1) (fun t => (r y t) ^ 2)) * (inv rho) = E (X 1) (fun y => a y * (eta y)) + E (n 1) (fun t => E (X 1) (fun y => (r y t) ^ 2)) * (inv rho)).
  { transitivity (E (X 1) (fun y => a y * (eta y)) + E (X 1) (fun y => E (n 1) (fun t => (r y t) ^ 2)) * (inv rho)). { arrange. }
    assert (E12' : normal_form (E (X 1) (fun y => E (n 1) (fun t => (r y t) ^ 2))) (E (n 1) (fun t => E (X 1) (fun y => (r y t) ^ 2)))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_13 => (1) * (E (n 1) (fun t => (r x_13 t) ^ 2)))).
      { apply E_ext; intros x_13 D_x_13; draws.
        transitivity (E (n 1) (fun t => (r x_13 t) ^ 2)).
        { transitivity (E (n 1) (fun t => (r x_13 t) ^ 2)). { arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (X 1) (fun x_13 => E (n 1) (fun t => (r x_13 t) ^ 2)))).
      { linear. }
      transitivity ((1) * (E (X 1) (fun y => E (n 1) (fun t => (r y t) ^ 2)))). { arrange. }
      assert (E15' : normal_form (E (X 1) (fun y => E (n 1) (fun t => (r y t) ^ 2))) (E (n 1) (fun t => E (X 1) (fun y => (r y t) ^ 2)))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_13 => E (n 1) (fun r_16 => (r x_13 r_16) * (r x_13 r_16)))).
        { apply E_ext; intros x_13 D_x_13; draws.
          transitivity (E (n 1) (fun r_16 => (1) * (r x_13 r_16 * (r x_13 r_16)))).
          { etransitivity; [| symmetry; exact (E_scale (n 1) (1) (fun r_16 => r x_13 r_16 * (r x_13 r_16)))]; arrange. }
          apply E_ext; intros r_16 D_r_16; draws.
          arrange. }
        transitivity (E (n 1) (fun r_16 => E (X 1) (fun x_13 => (r x_13 r_16) * (r x_13 r_16)))).
        { exact (E_swap (X 1) (n 1) (fun x_13 r_16 => (r x_13 r_16) * (r x_13 r_16))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  transitivity (E (X 1) (fun y => E (n 1) (fun t => (r y t + eta y) * (a y + r y t * (inv rho))))). { arrange. }
  etransitivity; [exact S0' |]. symmetry.
  transitivity (E (X 1) (fun y => a y * (eta y)) + E (X 1) (fun y => E (n 1) (fun t => (r y t) ^ 2)) * (inv rho)). { arrange. }
  etransitivity; [exact S1' |]. symmetry.
  assert (L00' : E (X 1) (fun y => E (n 1) (fun t => a y * (r y t))) = E (n 1) (fun t => E (X 1) (fun y => r y t * (a y)))).
  { transitivity (E (X 1) (fun y => E (n 1) (fun t => a y * (r y t)))). { arrange. }
    assert (E17' : normal_form (E (X 1) (fun y => E (n 1) (fun t => a y * (r y t)))) (E (n 1) (fun t => E (X 1) (fun y => r y t * (a y))))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_18 => (1) * (a x_18 * (E (n 1) (fun t => r x_18 t))))).
      { apply E_ext; intros x_18 D_x_18; draws.
        transitivity (a x_18 * (E (n 1) (fun t => r x_18 t))).
        { transitivity (E (n 1) (fun t => a x_18 * (r x_18 t))). { arrange. }
          assert (E19' : normal_form (E (n 1) (fun t => a x_18 * (r x_18 t))) (a x_18 * (E (n 1) (fun t => r x_18 t)))).
          { unfold normal_form.
            transitivity (E (n 1) (fun r_20 => (a x_18) * (r x_18 r_20))).
            { apply E_ext; intros r_20 D_r_20; draws.
              transitivity (a x_18 * (r x_18 r_20)).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((a x_18) * (E (n 1) (fun r_20 => r x_18 r_20))).
            { linear. }
            transitivity ((a x_18) * (E (n 1) (fun t => r x_18 t))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (X 1) (fun x_18 => a x_18 * (E (n 1) (fun t => r x_18 t))))).
      { linear. }
      transitivity ((1) * (E (X 1) (fun y => a y * (E (n 1) (fun t => r y t))))). { arrange. }
      assert (E21' : normal_form (E (X 1) (fun y => a y * (E (n 1) (fun t => r y t)))) (E (n 1) (fun t => E (X 1) (fun y => r y t * (a y))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_18 => E (n 1) (fun r_22 => (a x_18) * (r x_18 r_22)))).
        { apply E_ext; intros x_18 D_x_18; draws.
          transitivity (E (n 1) (fun r_22 => (a x_18) * (r x_18 r_22))).
          { etransitivity; [| symmetry; exact (E_scale (n 1) (a x_18) (fun r_22 => r x_18 r_22))]; arrange. }
          apply E_ext; intros r_22 D_r_22; draws.
          arrange. }
        transitivity (E (n 1) (fun r_22 => E (X 1) (fun x_18 => (a x_18) * (r x_18 r_22)))).
        { exact (E_swap (X 1) (n 1) (fun x_18 r_22 => (a x_18) * (r x_18 r_22))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L01' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K0' : E (X 1) (fun y => E (n 1) (fun t => a y * (r y t))) = 0) by says H_in_a.
  assert (R0' : (E (n 1) (fun t => E (X 1) (fun y => r y t * (a y)))) - (0) = 0) by exact (gap_zero _ _ _ _ L00' L01' K0').
  assert (L10' : E (X 1) (fun y => E (n 1) (fun t => r y t * (eta y))) = E (n 1) (fun t => E (X 1) (fun y => r y t * (eta y)))).
  { transitivity (E (X 1) (fun y => E (n 1) (fun t => r y t * (eta y)))). { arrange. }
    assert (E23' : normal_form (E (X 1) (fun y => E (n 1) (fun t => r y t * (eta y)))) (E (n 1) (fun t => E (X 1) (fun y => r y t * (eta y))))).
    { unfold normal_form.
      transitivity (E (X 1) (fun x_24 => (1) * (eta x_24 * (E (n 1) (fun t => r x_24 t))))).
      { apply E_ext; intros x_24 D_x_24; draws.
        transitivity (eta x_24 * (E (n 1) (fun t => r x_24 t))).
        { transitivity (E (n 1) (fun t => r x_24 t * (eta x_24))). { arrange. }
          assert (E25' : normal_form (E (n 1) (fun t => r x_24 t * (eta x_24))) (eta x_24 * (E (n 1) (fun t => r x_24 t)))).
          { unfold normal_form.
            transitivity (E (n 1) (fun r_26 => (eta x_24) * (r x_24 r_26))).
            { apply E_ext; intros r_26 D_r_26; draws.
              transitivity (r x_24 r_26 * (eta x_24)).
              { first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((eta x_24) * (E (n 1) (fun r_26 => r x_24 r_26))).
            { linear. }
            transitivity ((eta x_24) * (E (n 1) (fun t => r x_24 t))). { arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        arrange. }
      transitivity ((1) * (E (X 1) (fun x_24 => eta x_24 * (E (n 1) (fun t => r x_24 t))))).
      { linear. }
      transitivity ((1) * (E (X 1) (fun y => eta y * (E (n 1) (fun t => r y t))))). { arrange. }
      assert (E27' : normal_form (E (X 1) (fun y => eta y * (E (n 1) (fun t => r y t)))) (E (n 1) (fun t => E (X 1) (fun y => r y t * (eta y))))).
      { unfold normal_form.
        transitivity (E (X 1) (fun x_24 => E (n 1) (fun r_28 => (eta x_24) * (r x_24 r_28)))).
        { apply E_ext; intros x_24 D_x_24; draws.
          transitivity (E (n 1) (fun r_28 => (eta x_24) * (r x_24 r_28))).
          { etransitivity; [| symmetry; exact (E_scale (n 1) (eta x_24) (fun r_28 => r x_24 r_28))]; arrange. }
          apply E_ext; intros r_28 D_r_28; draws.
          arrange. }
        transitivity (E (n 1) (fun r_28 => E (X 1) (fun x_24 => (eta x_24) * (r x_24 r_28)))).
        { exact (E_swap (X 1) (n 1) (fun x_24 r_28 => (eta x_24) * (r x_24 r_28))). }
        repeat (apply E_ext; intros); arrange. }
      arrange. }
    first [put; solve [ring] | first [arrange | equal]]. }
  assert (L11' : 0 = 0).
  { first [put; solve [ring] | first [arrange | equal]]. }
  assert (K1' : E (X 1) (fun y => E (n 1) (fun t => r y t * (eta y))) = 0) by says H_in_eta.
  assert (R1' : (E (n 1) (fun t => E (X 1) (fun y => r y t * (eta y)))) - (0) = 0) by exact (gap_zero _ _ _ _ L10' L11' K1').
  apply (by_combination _ _ ((1) * ((E (n 1) (fun t => E (X 1) (fun y => r y t * (a y)))) - (0)) + (inv rho) * ((E (n 1) (fun t => E (X 1) (fun y => r y t * (eta y)))) - (0)))); [| rewrite R0', R1'; ring].
  first [put; solve [ring] | equal].
Qed.

Theorem theorem_1 (V : Space) (rho : R) (Q_ : V -> V -> R) (a : V -> R) (eta : V -> R) (r : V -> R -> R) (X : R -> law V) (n : R -> law R)
    (H_rho_pos_0 : rho > 0)
    (H_noise : forall y : V, E (n 1) (fun t => r y t) = 0)
    (H_conditional_mean : forall y : V, eta y = E (X 1) (fun x1 => a x1 * (Q_ y x1)) + a y * rho) :
  forall y : V, forall t : R, (a y + r y t * (inv rho)) * rho + E (X 1) (fun x1 => E (n 1) (fun u => (a x1 + r x1 u * (inv rho)) * (Q_ y x1))) = r y t + eta y.
Proof. exact (step_solves (V) (rho) (Q_) (a) (eta) (r) (X) (n) H_rho_pos_0 H_noise H_conditional_mean). Qed.

Theorem theorem_2 (V : Space) (rho : R) (Q_ : V -> V -> R) (a : V -> R) (eta : V -> R) (r : V -> R -> R) (X : R -> law V) (n : R -> law R)
    (H_rho_pos_0 : rho > 0)
    (H_noise : forall y : V, E (n 1) (fun t => r y t) = 0)
    (H_conditional_mean : forall y : V, eta y = E (X 1) (fun x1 => a x1 * (Q_ y x1)) + a y * rho) :
  E (X 1) (fun y => E (n 1) (fun t => (r y t + eta y) * (a y + r y t * (inv rho)))) = E (X 1) (fun y => a y * (eta y)) + E (X 1) (fun y => E (n 1) (fun t => (r y t) ^ 2)) * (inv rho).
Proof. exact (step_fit (V) (rho) (a) (eta) (r) (X) (n) H_rho_pos_0 H_noise). Qed.
