(** Lemma A with coins for $d = 2$, $p = 1$ (erf-powers-coins-plane-1)

  Given [D > 0]: D > 0
  Given [d > 0]: d > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [d = 2]: d = 2
  Then E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(L)*<x, y>; y ~ gamma1]; x ~
    gamma1]*E[E[<x, x>^(c + 2)*(<x, x> + D)^(-3); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1);
    c ~ coins(L)] > E[E[(D + <x, x>)^(-3/2)*<x, y>^3*<x + y, x + y>^(L)*(<y, y> + D)^(-3/2); y ~
    gamma1]; x ~ gamma1]*E[E[(<x, x> + D)^(-1)*<x, x>^(c); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(L)]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_powers_coins_first.
From NCProofs Require erf_powers_coins_next.
Open Scope R_scope.

(** Step [L = 1], by Instance:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>*<x, y>; y ~ gamma1]; x ~
    gamma1]*E[E[<x, x>^(c + 2)*(<x, x> + D)^(-3); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1);
    c ~ coins(1)] > E[E[(D + <x, x>)^(-3/2)*<x + y, x + y>*<x, y>^3*(<y, y> + D)^(-3/2); y ~
    gamma1]; x ~ gamma1]*E[E[(<x, x> + D)^(-1)*<x, x>^(c); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(1)]
*)
Lemma step_L_is_1 (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_d_is_2 : d = 2)
    (C_erf_powers_one_not_0 : erf_powers_one.cited_not_0 V gamma)
    (C_erf_powers_one_mirrored : erf_powers_one.cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma)
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))).
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt ((D) + dot x x))) * (inv (sqrt (dot y y + (D)))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + (D)) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt ((D) + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + (D))) ^ 3)))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + (D)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))).
  { apply (erf_powers_coins_first.step_theorem (V) (D) (d) (gamma)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise | first [premise | gap; (first [solve [put; field; sides] | equal])] | exact C_erf_powers_one_not_0 | exact C_erf_powers_one_mirrored | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent | exact C_erf_powers_lemma_first_not_0 | exact C_erf_powers_tilt_parts | exact C_erf_powers_lemma_first_mirrored | exact C_erf_powers_tilted_parts_n | exact C_erf_powers_tilted_parts_n_p_2 | exact C_erf_powers_factored_spheres | exact C_erf_powers_factored_x | exact C_erf_powers_factored_y]. }
  congruent_to I'.
Qed.

(** Step [theorem], by Induction:
  E[E[(D + <x, x>)^(-1/2)*(<y, y> + D)^(-1/2)*<x + y, x + y>^(L)*<x, y>; y ~ gamma1]; x ~
    gamma1]*E[E[<x, x>^(c + 2)*(<x, x> + D)^(-3); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1);
    c ~ coins(L)] > E[E[(D + <x, x>)^(-3/2)*<x, y>^3*<x + y, x + y>^(L)*(<y, y> + D)^(-3/2); y ~
    gamma1]; x ~ gamma1]*E[E[(<x, x> + D)^(-1)*<x, x>^(c); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(L)]
*)
Lemma step_theorem (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_d_is_2 : d = 2)
    (C_erf_powers_one_not_0 : erf_powers_one.cited_not_0 V gamma)
    (C_erf_powers_one_mirrored : erf_powers_one.cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma)
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_1_not_0 : erf_powers_lemma_plane_1.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_1_mirrored : erf_powers_lemma_plane_1.cited_mirrored V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))).
Proof.
  pose proof (step_L_is_1 (V) (D) (d) (gamma) H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_d_is_2 C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_lemma_first_not_0 C_erf_powers_tilt_parts C_erf_powers_lemma_first_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y) as H_L_is_1.
  forget L; revert L label_L;
    apply (label_ind (fun L => E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))))).
  - assert (A' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) 1 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) 1) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))))).
    { assert (G' : (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) 1 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))) - (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) 1) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))))) = (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))))).
      { assert (S0' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) 1 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) - E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) 1) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))) = 2 * (E (gamma 1) (fun x => E (coins 1) (fun i => (dot x x) ^ 3 * (npow (dot x x) (i - 1)) * (inv ((dot x x) ^ 3 + 3 * D * ((dot x x) ^ 2) + D ^ 3 + 3 * (D ^ 2) * (dot x x))) * (inv (E (gamma 1) (fun y => npow (dot y y) (i - 1))))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) + 2 * (E (gamma 1) (fun x => E (coins 1) (fun i => (dot x x) ^ 3 * (npow (dot x x) (i - 1)) * (inv ((dot x x) ^ 3 + 3 * D * ((dot x x) ^ 2) + D ^ 3 + 3 * (D ^ 2) * (dot x x))) * (inv (E (gamma 1) (fun y => npow (dot y y) (i - 1))))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) - 2 * (E (gamma 1) (fun x => E (coins 1) (fun i => npow (dot x x) (i - 1) * (dot x x) * (inv (E (gamma 1) (fun y => npow (dot y y) (i - 1)))) * (inv (D + dot x x))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x))))) - 2 * (E (gamma 1) (fun x => E (coins 1) (fun i => npow (dot x x) (i - 1) * (dot x x) * (inv (E (gamma 1) (fun y => npow (dot y y) (i - 1)))) * (inv (D + dot x x))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (dot x x) * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x)))))).
        { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) 1 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) - E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) 1) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))))). { arrange. }
          assert (E0' : normal_form (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) (E (gamma 1) (fun x => E (coins 1) (fun i => npow (dot x x) (i - 1) * (dot x x) * (inv (E (gamma 1) (fun y => npow (dot y y) (i - 1)))) * (inv (D + dot x x)))))).
          { unfold normal_form.
            transitivity (E (coins 1) (fun r_1 => (1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_1 - 1)) * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_1 - 1))))))).
            { apply E_ext; intros r_1 D_r_1; draws.
              transitivity (E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_1 - 1)) * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_1 - 1))))).
              { transitivity (E (gamma 1) (fun x => npow (dot x x) r_1 * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_1 - 1))))). { arrange. }
                assert (E2' : normal_form (E (gamma 1) (fun x => npow (dot x x) (r_1 - 1))) (E (gamma 1) (fun x => npow (dot x x) (r_1 - 1)))).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_3 => (1) * (npow (dot x_3 x_3) (r_1 - 1)))).
                  { apply E_ext; intros x_3 D_x_3; draws.
                    transitivity (npow (dot x_3 x_3) (r_1 - 1)).
                    { transitivity (npow (dot x_3 x_3) (r_1 - 1)). { arrange. }
                      try assert (N4' : normal_form (npow (dot x_3 x_3) (r_1 - 1)) (npow (dot x_3 x_3) (r_1 - 1))) by normal.
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (gamma 1) (fun x_3 => npow (dot x_3 x_3) (r_1 - 1)))).
                  { linear. }
                  transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (r_1 - 1)))). { arrange. }
                  arrange. }
                assert (E5' : normal_form (E (gamma 1) (fun x => npow (dot x x) r_1 * (inv (dot x x + D)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_1 - 1)) * (inv (dot x x + D))))).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_6 => (1) * (dot x_6 x_6 * (npow (dot x_6 x_6) (r_1 - 1)) * (inv (dot x_6 x_6 + D))))).
                  { apply E_ext; intros x_6 D_x_6; draws.
                    transitivity (dot x_6 x_6 * (npow (dot x_6 x_6) (r_1 - 1)) * (inv (dot x_6 x_6 + D))).
                    { transitivity (npow (dot x_6 x_6) r_1 * (inv (dot x_6 x_6 + D))). { arrange. }
                      try assert (0 < dot x_6 x_6 + D) by sign.
                      try assert (N7' : normal_form (npow (dot x_6 x_6) r_1) (dot x_6 x_6 * (npow (dot x_6 x_6) (r_1 - 1)))) by normal.
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (gamma 1) (fun x_6 => dot x_6 x_6 * (npow (dot x_6 x_6) (r_1 - 1)) * (inv (dot x_6 x_6 + D))))).
                  { linear. }
                  transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_1 - 1)) * (inv (dot x x + D))))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (coins 1) (fun r_1 => E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_1 - 1)) * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_1 - 1))))))).
            { linear. }
            transitivity ((1) * (E (coins 1) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i - 1)) * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))). { arrange. }
            assert (E8' : normal_form (E (coins 1) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i - 1)) * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) (E (gamma 1) (fun x => E (coins 1) (fun i => npow (dot x x) (i - 1) * (dot x x) * (inv (E (gamma 1) (fun y => npow (dot y y) (i - 1)))) * (inv (D + dot x x)))))).
            { unfold normal_form.
              transitivity (E (coins 1) (fun r_1 => E (gamma 1) (fun x_9 => (inv (E (gamma 1) (fun x => npow (dot x x) (r_1 - 1)))) * (inv (dot x_9 x_9 + D)) * (npow (dot x_9 x_9) (r_1 - 1)) * (dot x_9 x_9)))).
              { apply E_ext; intros r_1 D_r_1; draws.
                transitivity (E (gamma 1) (fun x_9 => (inv (E (gamma 1) (fun x => npow (dot x x) (r_1 - 1)))) * (dot x_9 x_9 * (npow (dot x_9 x_9) (r_1 - 1)) * (inv (dot x_9 x_9 + D))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (E (gamma 1) (fun x => npow (dot x x) (r_1 - 1)))) (fun x_9 => dot x_9 x_9 * (npow (dot x_9 x_9) (r_1 - 1)) * (inv (dot x_9 x_9 + D))))]; arrange. }
                apply E_ext; intros x_9 D_x_9; draws.
                arrange. }
              transitivity (E (gamma 1) (fun x_9 => E (coins 1) (fun r_1 => (inv (E (gamma 1) (fun x => npow (dot x x) (r_1 - 1)))) * (inv (dot x_9 x_9 + D)) * (npow (dot x_9 x_9) (r_1 - 1)) * (dot x_9 x_9)))).
              { exact (E_swap (coins 1) (gamma 1) (fun r_1 x_9 => (inv (E (gamma 1) (fun x => npow (dot x x) (r_1 - 1)))) * (inv (dot x_9 x_9 + D)) * (npow (dot x_9 x_9) (r_1 - 1)) * (dot x_9 x_9))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          assert (E10' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) 1) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))) (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x))))) + 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (dot x x) * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x))))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_11 => (1) * (dot x_11 x_11 * (E (gamma 1) (fun x => (dot x_11 x) ^ 3 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D)))) + ((1) * (E (gamma 1) (fun x => dot x x * ((dot x_11 x) ^ 3) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))) * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D)))) + ((2) * (E (gamma 1) (fun x => (dot x_11 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))) * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D)))))))).
            { apply E_ext; intros x_11 D_x_11; draws.
              transitivity (dot x_11 x_11 * (E (gamma 1) (fun x => (dot x_11 x) ^ 3 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D))) + 2 * (E (gamma 1) (fun x => (dot x_11 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D))) + E (gamma 1) (fun x => dot x x * ((dot x_11 x) ^ 3) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))) * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D)))).
              { transitivity (E (gamma 1) (fun x => (dot x_11 x) ^ 3 * (npow (dot (vadd x_11 (x)) (vadd x_11 (x))) 1) * (inv ((sqrt (D + dot x_11 x_11)) ^ 3)) * (inv ((sqrt (dot x x + D)) ^ 3)))). { arrange. }
                assert (E12' : normal_form (E (gamma 1) (fun x => (dot x_11 x) ^ 3 * (npow (dot (vadd x_11 (x)) (vadd x_11 (x))) 1) * (inv ((sqrt (D + dot x_11 x_11)) ^ 3)) * (inv ((sqrt (dot x x + D)) ^ 3)))) (dot x_11 x_11 * (E (gamma 1) (fun x => (dot x_11 x) ^ 3 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D))) + 2 * (E (gamma 1) (fun x => (dot x_11 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D))) + E (gamma 1) (fun x => dot x x * ((dot x_11 x) ^ 3) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))) * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D))))).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_13 => (dot x_11 x_11 * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D)))) * ((dot x_11 x_13) ^ 3 * (inv (dot x_13 x_13 + D)) * (inv (sqrt (dot x_13 x_13 + D)))) + ((inv (dot x_11 x_11 + D) * (inv (sqrt (dot x_11 x_11 + D)))) * (dot x_13 x_13 * ((dot x_11 x_13) ^ 3) * (inv (dot x_13 x_13 + D)) * (inv (sqrt (dot x_13 x_13 + D)))) + ((2 * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D)))) * ((dot x_11 x_13) ^ 4 * (inv (dot x_13 x_13 + D)) * (inv (sqrt (dot x_13 x_13 + D)))))))).
                  { apply E_ext; intros x_13 D_x_13; draws.
                    transitivity (2 * ((dot x_11 x_13) ^ 4) * (inv (dot x_13 x_13 + D)) * (inv (sqrt (D + dot x_11 x_11))) * (inv (sqrt (dot x_13 x_13 + D))) * (inv (D + dot x_11 x_11)) + dot x_13 x_13 * ((dot x_11 x_13) ^ 3) * (inv (dot x_13 x_13 + D)) * (inv (sqrt (D + dot x_11 x_11))) * (inv (sqrt (dot x_13 x_13 + D))) * (inv (D + dot x_11 x_11)) + (dot x_11 x_13) ^ 3 * (dot x_11 x_11) * (inv (dot x_13 x_13 + D)) * (inv (sqrt (D + dot x_11 x_11))) * (inv (sqrt (dot x_13 x_13 + D))) * (inv (D + dot x_11 x_11))).
                    { transitivity ((dot x_11 x_13) ^ 3 * (npow (dot (vadd x_11 (x_13)) (vadd x_11 (x_13))) 1) * (inv ((sqrt (D + dot x_11 x_11)) ^ 3)) * (inv ((sqrt (dot x_13 x_13 + D)) ^ 3))). { arrange. }
                      transitivity (npow ((dot x_13 x_13 + dot x_11 x_13) + (dot x_11 x_11 + dot x_11 x_13)) 1 * ((dot x_11 x_13) ^ 3) * (inv ((sqrt (D + dot x_11 x_11)) ^ 3)) * (inv ((sqrt (dot x_13 x_13 + D)) ^ 3))). { products; arrange. }
                      try assert (0 < dot x_11 x_11 + D) by sign.
                      try assert (0 < dot x_13 x_13 + D) by sign.
                      try assert (0 < dot x_11 x_11 + D) by sign.
                      try assert (0 < dot x_11 x_11 + D) by sign.
                      try assert (N14' : normal_form (inv ((sqrt (dot x_11 x_11 + D)) ^ 3)) (inv (dot x_11 x_11 + D) * (inv (sqrt (dot x_11 x_11 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_11 x_11 + D) * sqrt (dot x_11 x_11 + D) = dot x_11 x_11 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_11 x_11 + D)) * inv (sqrt (dot x_11 x_11 + D)) = inv (dot x_11 x_11 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : dot x_11 x_11 + D <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (dot x_11 x_11 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                      try assert (0 < dot x_13 x_13 + D) by sign.
                      try assert (0 < dot x_13 x_13 + D) by sign.
                      try assert (N15' : normal_form (inv ((sqrt (dot x_13 x_13 + D)) ^ 3)) (inv (dot x_13 x_13 + D) * (inv (sqrt (dot x_13 x_13 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_13 x_13 + D) * sqrt (dot x_13 x_13 + D) = dot x_13 x_13 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_13 x_13 + D)) * inv (sqrt (dot x_13 x_13 + D)) = inv (dot x_13 x_13 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_13 x_13 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : dot x_13 x_13 + D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                      try assert (N16' : normal_form (npow ((dot x_13 x_13 + dot x_11 x_13) + (dot x_11 x_11 + dot x_11 x_13)) 1) (dot x_13 x_13 + 2 * (dot x_11 x_13) + dot x_11 x_11)) by normal.
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((dot x_11 x_11 * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D)))) * (E (gamma 1) (fun x_13 => (dot x_11 x_13) ^ 3 * (inv (dot x_13 x_13 + D)) * (inv (sqrt (dot x_13 x_13 + D))))) + ((inv (dot x_11 x_11 + D) * (inv (sqrt (dot x_11 x_11 + D)))) * (E (gamma 1) (fun x_13 => dot x_13 x_13 * ((dot x_11 x_13) ^ 3) * (inv (dot x_13 x_13 + D)) * (inv (sqrt (dot x_13 x_13 + D))))) + ((2 * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D)))) * (E (gamma 1) (fun x_13 => (dot x_11 x_13) ^ 4 * (inv (dot x_13 x_13 + D)) * (inv (sqrt (dot x_13 x_13 + D)))))))).
                  { linear. }
                  transitivity ((dot x_11 x_11 * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D)))) * (E (gamma 1) (fun x => (dot x_11 x) ^ 3 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) + ((inv (dot x_11 x_11 + D) * (inv (sqrt (dot x_11 x_11 + D)))) * (E (gamma 1) (fun x => dot x x * ((dot x_11 x) ^ 3) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) + ((2 * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D)))) * (E (gamma 1) (fun x => (dot x_11 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))))))). { arrange. }
                  arrange. }
                try assert (0 < dot x_11 x_11 + D) by sign.
                try assert (0 < dot x_11 x_11 + D) by sign.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_11 => dot x_11 x_11 * (E (gamma 1) (fun x => (dot x_11 x) ^ 3 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D))))) + ((1) * (E (gamma 1) (fun x_11 => E (gamma 1) (fun x => dot x x * ((dot x_11 x) ^ 3) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))) * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D))))) + ((2) * (E (gamma 1) (fun x_11 => E (gamma 1) (fun x => (dot x_11 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))) * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D)))))))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun y => (dot x y) ^ 3 * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) + ((1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * ((dot x y) ^ 3) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D)))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) + ((2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (inv (dot y y + D)) * (inv (sqrt (dot y y + D)))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))))))). { arrange. }
            assert (E17' : normal_form (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun y => (dot x y) ^ 3 * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (dot x x) * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x)))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_11 => E (gamma 1) (fun x_18 => (dot x_11 x_11) * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D))) * (inv (sqrt (dot x_18 x_18 + D))) * (dot x_11 x_18) * (dot x_11 x_18) * (dot x_11 x_18) * (inv (dot x_18 x_18 + D))))).
              { apply E_ext; intros x_11 D_x_11; draws.
                transitivity (E (gamma 1) (fun x_18 => (dot x_11 x_11 * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D)))) * (dot x_11 x_18 * (dot x_11 x_18) * (dot x_11 x_18) * (inv (dot x_18 x_18 + D)) * (inv (sqrt (dot x_18 x_18 + D)))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_11 x_11 * (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D)))) (fun x_18 => dot x_11 x_18 * (dot x_11 x_18) * (dot x_11 x_18) * (inv (dot x_18 x_18 + D)) * (inv (sqrt (dot x_18 x_18 + D)))))]; arrange. }
                apply E_ext; intros x_18 D_x_18; draws.
                arrange. }
              repeat (apply E_ext; intros); arrange. }
            assert (E19' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * ((dot x y) ^ 3) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D)))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (dot x x) * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x)))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_11 => E (gamma 1) (fun x_20 => (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D))) * (dot x_20 x_20) * (inv (sqrt (dot x_20 x_20 + D))) * (inv (dot x_20 x_20 + D)) * (dot x_11 x_20) * (dot x_11 x_20) * (dot x_11 x_20)))).
              { apply E_ext; intros x_11 D_x_11; draws.
                transitivity (E (gamma 1) (fun x_20 => (inv (dot x_11 x_11 + D) * (inv (sqrt (dot x_11 x_11 + D)))) * (dot x_20 x_20 * (dot x_11 x_20) * (dot x_11 x_20) * (dot x_11 x_20) * (inv (dot x_20 x_20 + D)) * (inv (sqrt (dot x_20 x_20 + D)))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (dot x_11 x_11 + D) * (inv (sqrt (dot x_11 x_11 + D)))) (fun x_20 => dot x_20 x_20 * (dot x_11 x_20) * (dot x_11 x_20) * (dot x_11 x_20) * (inv (dot x_20 x_20 + D)) * (inv (sqrt (dot x_20 x_20 + D)))))]; arrange. }
                apply E_ext; intros x_20 D_x_20; draws.
                arrange. }
              transitivity (E (gamma 1) (fun x_20 => E (gamma 1) (fun x_11 => (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D))) * (dot x_20 x_20) * (inv (sqrt (dot x_20 x_20 + D))) * (inv (dot x_20 x_20 + D)) * (dot x_11 x_20) * (dot x_11 x_20) * (dot x_11 x_20)))).
              { exact (E_swap (gamma 1) (gamma 1) (fun x_11 x_20 => (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D))) * (dot x_20 x_20) * (inv (sqrt (dot x_20 x_20 + D))) * (inv (dot x_20 x_20 + D)) * (dot x_11 x_20) * (dot x_11 x_20) * (dot x_11 x_20))). }
              repeat (apply E_ext; intros); arrange. }
            assert (E21' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (inv (dot y y + D)) * (inv (sqrt (dot y y + D)))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x)))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_11 => E (gamma 1) (fun x_22 => (inv (dot x_11 x_11 + D)) * (inv (sqrt (dot x_11 x_11 + D))) * (inv (sqrt (dot x_22 x_22 + D))) * (inv (dot x_22 x_22 + D)) * (dot x_11 x_22) * (dot x_11 x_22) * (dot x_11 x_22) * (dot x_11 x_22)))).
              { apply E_ext; intros x_11 D_x_11; draws.
                transitivity (E (gamma 1) (fun x_22 => (inv (dot x_11 x_11 + D) * (inv (sqrt (dot x_11 x_11 + D)))) * (dot x_11 x_22 * (dot x_11 x_22) * (dot x_11 x_22) * (dot x_11 x_22) * (inv (dot x_22 x_22 + D)) * (inv (sqrt (dot x_22 x_22 + D)))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (dot x_11 x_11 + D) * (inv (sqrt (dot x_11 x_11 + D)))) (fun x_22 => dot x_11 x_22 * (dot x_11 x_22) * (dot x_11 x_22) * (dot x_11 x_22) * (inv (dot x_22 x_22 + D)) * (inv (sqrt (dot x_22 x_22 + D)))))]; arrange. }
                apply E_ext; intros x_22 D_x_22; draws.
                arrange. }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          assert (E23' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) 1 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) + 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_24 => (1) * (dot x_24 x_24 * (E (gamma 1) (fun x => dot x_24 x * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_24 x_24 + D)))) + ((2) * (E (gamma 1) (fun x => (dot x_24 x) ^ 2 * (inv (sqrt (dot x x + D)))) * (inv (sqrt (dot x_24 x_24 + D)))) + ((1) * (E (gamma 1) (fun x => dot x x * (dot x_24 x) * (inv (sqrt (dot x x + D)))) * (inv (sqrt (dot x_24 x_24 + D)))))))).
            { apply E_ext; intros x_24 D_x_24; draws.
              transitivity (E (gamma 1) (fun x => dot x x * (dot x_24 x) * (inv (sqrt (dot x x + D)))) * (inv (sqrt (dot x_24 x_24 + D))) + dot x_24 x_24 * (E (gamma 1) (fun x => dot x_24 x * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_24 x_24 + D))) + 2 * (E (gamma 1) (fun x => (dot x_24 x) ^ 2 * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_24 x_24 + D)))).
              { transitivity (E (gamma 1) (fun x => npow (dot (vadd x_24 (x)) (vadd x_24 (x))) 1 * (dot x_24 x) * (inv (sqrt (D + dot x_24 x_24))) * (inv (sqrt (dot x x + D))))). { arrange. }
                assert (E25' : normal_form (E (gamma 1) (fun x => npow (dot (vadd x_24 (x)) (vadd x_24 (x))) 1 * (dot x_24 x) * (inv (sqrt (D + dot x_24 x_24))) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => dot x x * (dot x_24 x) * (inv (sqrt (dot x x + D)))) * (inv (sqrt (dot x_24 x_24 + D))) + dot x_24 x_24 * (E (gamma 1) (fun x => dot x_24 x * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_24 x_24 + D))) + 2 * (E (gamma 1) (fun x => (dot x_24 x) ^ 2 * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_24 x_24 + D))))).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_26 => (inv (sqrt (dot x_24 x_24 + D))) * (dot x_26 x_26 * (dot x_24 x_26) * (inv (sqrt (dot x_26 x_26 + D)))) + ((dot x_24 x_24 * (inv (sqrt (dot x_24 x_24 + D)))) * (dot x_24 x_26 * (inv (sqrt (dot x_26 x_26 + D)))) + ((2 * (inv (sqrt (dot x_24 x_24 + D)))) * ((dot x_24 x_26) ^ 2 * (inv (sqrt (dot x_26 x_26 + D)))))))).
                  { apply E_ext; intros x_26 D_x_26; draws.
                    transitivity (dot x_24 x_24 * (dot x_24 x_26) * (inv (sqrt (D + dot x_24 x_24))) * (inv (sqrt (dot x_26 x_26 + D))) + 2 * ((dot x_24 x_26) ^ 2) * (inv (sqrt (D + dot x_24 x_24))) * (inv (sqrt (dot x_26 x_26 + D))) + dot x_26 x_26 * (dot x_24 x_26) * (inv (sqrt (D + dot x_24 x_24))) * (inv (sqrt (dot x_26 x_26 + D)))).
                    { transitivity (npow (dot (vadd x_24 (x_26)) (vadd x_24 (x_26))) 1 * (dot x_24 x_26) * (inv (sqrt (D + dot x_24 x_24))) * (inv (sqrt (dot x_26 x_26 + D)))). { arrange. }
                      transitivity (npow ((dot x_26 x_26 + dot x_24 x_26) + (dot x_24 x_24 + dot x_24 x_26)) 1 * (dot x_24 x_26) * (inv (sqrt (D + dot x_24 x_24))) * (inv (sqrt (dot x_26 x_26 + D)))). { products; arrange. }
                      try assert (0 < dot x_24 x_24 + D) by sign.
                      try assert (0 < dot x_26 x_26 + D) by sign.
                      try assert (0 < dot x_24 x_24 + D) by sign.
                      try assert (N27' : normal_form (inv (sqrt (dot x_24 x_24 + D))) (inv (sqrt (dot x_24 x_24 + D)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_24 x_24 + D) * sqrt (dot x_24 x_24 + D) = dot x_24 x_24 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_24 x_24 + D)) * inv (sqrt (dot x_24 x_24 + D)) = inv (dot x_24 x_24 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_24 x_24 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                      try assert (0 < dot x_26 x_26 + D) by sign.
                      try assert (N28' : normal_form (inv (sqrt (dot x_26 x_26 + D))) (inv (sqrt (dot x_26 x_26 + D)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_26 x_26 + D) * sqrt (dot x_26 x_26 + D) = dot x_26 x_26 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_26 x_26 + D)) * inv (sqrt (dot x_26 x_26 + D)) = inv (dot x_26 x_26 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_26 x_26 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                      try assert (N29' : normal_form (npow ((dot x_26 x_26 + dot x_24 x_26) + (dot x_24 x_24 + dot x_24 x_26)) 1) (dot x_26 x_26 + 2 * (dot x_24 x_26) + dot x_24 x_24)) by normal.
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((inv (sqrt (dot x_24 x_24 + D))) * (E (gamma 1) (fun x_26 => dot x_26 x_26 * (dot x_24 x_26) * (inv (sqrt (dot x_26 x_26 + D))))) + ((dot x_24 x_24 * (inv (sqrt (dot x_24 x_24 + D)))) * (E (gamma 1) (fun x_26 => dot x_24 x_26 * (inv (sqrt (dot x_26 x_26 + D))))) + ((2 * (inv (sqrt (dot x_24 x_24 + D)))) * (E (gamma 1) (fun x_26 => (dot x_24 x_26) ^ 2 * (inv (sqrt (dot x_26 x_26 + D)))))))).
                  { linear. }
                  transitivity ((inv (sqrt (dot x_24 x_24 + D))) * (E (gamma 1) (fun x => dot x x * (dot x_24 x) * (inv (sqrt (dot x x + D))))) + ((dot x_24 x_24 * (inv (sqrt (dot x_24 x_24 + D)))) * (E (gamma 1) (fun x => dot x_24 x * (inv (sqrt (dot x x + D))))) + ((2 * (inv (sqrt (dot x_24 x_24 + D)))) * (E (gamma 1) (fun x => (dot x_24 x) ^ 2 * (inv (sqrt (dot x x + D)))))))). { arrange. }
                  arrange. }
                try assert (0 < dot x_24 x_24 + D) by sign.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_24 => dot x_24 x_24 * (E (gamma 1) (fun x => dot x_24 x * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_24 x_24 + D))))) + ((2) * (E (gamma 1) (fun x_24 => E (gamma 1) (fun x => (dot x_24 x) ^ 2 * (inv (sqrt (dot x x + D)))) * (inv (sqrt (dot x_24 x_24 + D))))) + ((1) * (E (gamma 1) (fun x_24 => E (gamma 1) (fun x => dot x x * (dot x_24 x) * (inv (sqrt (dot x x + D)))) * (inv (sqrt (dot x_24 x_24 + D)))))))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y + D))))) * (inv (sqrt (dot x x + D))))) + ((2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (inv (sqrt (dot y y + D)))) * (inv (sqrt (dot x x + D))))) + ((1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * (dot x y) * (inv (sqrt (dot y y + D)))) * (inv (sqrt (dot x x + D)))))))). { arrange. }
            assert (E30' : normal_form (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y + D))))) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_24 => E (gamma 1) (fun x_31 => (dot x_24 x_24) * (inv (sqrt (dot x_24 x_24 + D))) * (inv (sqrt (dot x_31 x_31 + D))) * (dot x_24 x_31)))).
              { apply E_ext; intros x_24 D_x_24; draws.
                transitivity (E (gamma 1) (fun x_31 => (dot x_24 x_24 * (inv (sqrt (dot x_24 x_24 + D)))) * (dot x_24 x_31 * (inv (sqrt (dot x_31 x_31 + D)))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_24 x_24 * (inv (sqrt (dot x_24 x_24 + D)))) (fun x_31 => dot x_24 x_31 * (inv (sqrt (dot x_31 x_31 + D)))))]; arrange. }
                apply E_ext; intros x_31 D_x_31; draws.
                arrange. }
              transitivity (E (gamma 1) (fun x_31 => E (gamma 1) (fun x_24 => (dot x_24 x_24) * (inv (sqrt (dot x_24 x_24 + D))) * (inv (sqrt (dot x_31 x_31 + D))) * (dot x_24 x_31)))).
              { exact (E_swap (gamma 1) (gamma 1) (fun x_24 x_31 => (dot x_24 x_24) * (inv (sqrt (dot x_24 x_24 + D))) * (inv (sqrt (dot x_31 x_31 + D))) * (dot x_24 x_31))). }
              repeat (apply E_ext; intros); arrange. }
            assert (E32' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (inv (sqrt (dot y y + D)))) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_24 => E (gamma 1) (fun x_33 => (inv (sqrt (dot x_24 x_24 + D))) * (dot x_24 x_33) * (dot x_24 x_33) * (inv (sqrt (dot x_33 x_33 + D)))))).
              { apply E_ext; intros x_24 D_x_24; draws.
                transitivity (E (gamma 1) (fun x_33 => (inv (sqrt (dot x_24 x_24 + D))) * (dot x_24 x_33 * (dot x_24 x_33) * (inv (sqrt (dot x_33 x_33 + D)))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (sqrt (dot x_24 x_24 + D))) (fun x_33 => dot x_24 x_33 * (dot x_24 x_33) * (inv (sqrt (dot x_33 x_33 + D)))))]; arrange. }
                apply E_ext; intros x_33 D_x_33; draws.
                arrange. }
              repeat (apply E_ext; intros); arrange. }
            assert (E34' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * (dot x y) * (inv (sqrt (dot y y + D)))) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_24 => E (gamma 1) (fun x_35 => (inv (sqrt (dot x_24 x_24 + D))) * (inv (sqrt (dot x_35 x_35 + D))) * (dot x_24 x_35) * (dot x_35 x_35)))).
              { apply E_ext; intros x_24 D_x_24; draws.
                transitivity (E (gamma 1) (fun x_35 => (inv (sqrt (dot x_24 x_24 + D))) * (dot x_35 x_35 * (dot x_24 x_35) * (inv (sqrt (dot x_35 x_35 + D)))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (sqrt (dot x_24 x_24 + D))) (fun x_35 => dot x_35 x_35 * (dot x_24 x_35) * (inv (sqrt (dot x_35 x_35 + D)))))]; arrange. }
                apply E_ext; intros x_35 D_x_35; draws.
                arrange. }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          assert (E36' : normal_form (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) (E (gamma 1) (fun x => E (coins 1) (fun i => (dot x x) ^ 3 * (npow (dot x x) (i - 1)) * (inv ((dot x x) ^ 3 + 3 * D * ((dot x x) ^ 2) + D ^ 3 + 3 * (D ^ 2) * (dot x x))) * (inv (E (gamma 1) (fun y => npow (dot y y) (i - 1)))))))).
          { unfold normal_form.
            transitivity (E (coins 1) (fun r_37 => (1) * (E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (r_37 - 1)) * (inv (3 * D * ((dot x x) ^ 2) + 3 * (D ^ 2) * (dot x x) + (dot x x) ^ 3 + D ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_37 - 1))))))).
            { apply E_ext; intros r_37 D_r_37; draws.
              transitivity (E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (r_37 - 1)) * (inv (3 * D * ((dot x x) ^ 2) + 3 * (D ^ 2) * (dot x x) + (dot x x) ^ 3 + D ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_37 - 1))))).
              { transitivity (E (gamma 1) (fun x => npow (dot x x) (r_37 + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_37 - 1))))). { arrange. }
                assert (E38' : normal_form (E (gamma 1) (fun x => npow (dot x x) (r_37 + 2) * (inv ((dot x x + D) ^ 3)))) (E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (r_37 - 1)) * (inv (3 * D * ((dot x x) ^ 2) + 3 * (D ^ 2) * (dot x x) + (dot x x) ^ 3 + D ^ 3))))).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_39 => (1) * ((dot x_39 x_39) ^ 3 * (npow (dot x_39 x_39) (r_37 - 1)) * (inv (3 * D * ((dot x_39 x_39) ^ 2) + 3 * (D ^ 2) * (dot x_39 x_39) + (dot x_39 x_39) ^ 3 + D ^ 3))))).
                  { apply E_ext; intros x_39 D_x_39; draws.
                    transitivity ((dot x_39 x_39) ^ 3 * (npow (dot x_39 x_39) (r_37 - 1)) * (inv (3 * D * ((dot x_39 x_39) ^ 2) + 3 * (D ^ 2) * (dot x_39 x_39) + (dot x_39 x_39) ^ 3 + D ^ 3))).
                    { transitivity (npow (dot x_39 x_39) (r_37 + 2) * (inv ((dot x_39 x_39 + D) ^ 3))). { arrange. }
                      try assert (0 < dot x_39 x_39 + D) by sign.
                      try assert (N40' : normal_form (npow (dot x_39 x_39) (r_37 + 2)) ((dot x_39 x_39) ^ 3 * (npow (dot x_39 x_39) (r_37 - 1)))) by normal.
                      try assert (0 < 3 * D * ((dot x_39 x_39) ^ 2) + 3 * (D ^ 2) * (dot x_39 x_39) + (dot x_39 x_39) ^ 3 + D ^ 3) by sign.
                      try assert (N41' : normal_form (inv ((dot x_39 x_39 + D) ^ 3)) (inv (3 * D * ((dot x_39 x_39) ^ 2) + 3 * (D ^ 2) * (dot x_39 x_39) + (dot x_39 x_39) ^ 3 + D ^ 3))) by first [apply inv_is; [nonzero | (assert (Z0' : 3 * D * ((dot x_39 x_39) ^ 2) + 3 * (D ^ 2) * (dot x_39 x_39) + (dot x_39 x_39) ^ 3 + D ^ 3 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (gamma 1) (fun x_39 => (dot x_39 x_39) ^ 3 * (npow (dot x_39 x_39) (r_37 - 1)) * (inv (3 * D * ((dot x_39 x_39) ^ 2) + 3 * (D ^ 2) * (dot x_39 x_39) + (dot x_39 x_39) ^ 3 + D ^ 3))))).
                  { linear. }
                  transitivity ((1) * (E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (r_37 - 1)) * (inv (3 * D * ((dot x x) ^ 2) + 3 * (D ^ 2) * (dot x x) + (dot x x) ^ 3 + D ^ 3))))). { arrange. }
                  arrange. }
                assert (E42' : normal_form (E (gamma 1) (fun x => npow (dot x x) (r_37 - 1))) (E (gamma 1) (fun x => npow (dot x x) (r_37 - 1)))).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_43 => (1) * (npow (dot x_43 x_43) (r_37 - 1)))).
                  { apply E_ext; intros x_43 D_x_43; draws.
                    transitivity (npow (dot x_43 x_43) (r_37 - 1)).
                    { transitivity (npow (dot x_43 x_43) (r_37 - 1)). { arrange. }
                      try assert (N44' : normal_form (npow (dot x_43 x_43) (r_37 - 1)) (npow (dot x_43 x_43) (r_37 - 1))) by normal.
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (gamma 1) (fun x_43 => npow (dot x_43 x_43) (r_37 - 1)))).
                  { linear. }
                  transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (r_37 - 1)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (coins 1) (fun r_37 => E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (r_37 - 1)) * (inv (3 * D * ((dot x x) ^ 2) + 3 * (D ^ 2) * (dot x x) + (dot x x) ^ 3 + D ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_37 - 1))))))).
            { linear. }
            transitivity ((1) * (E (coins 1) (fun i => E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (i - 1)) * (inv (3 * D * ((dot x x) ^ 2) + 3 * (D ^ 2) * (dot x x) + (dot x x) ^ 3 + D ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))). { arrange. }
            assert (E45' : normal_form (E (coins 1) (fun i => E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (i - 1)) * (inv (3 * D * ((dot x x) ^ 2) + 3 * (D ^ 2) * (dot x x) + (dot x x) ^ 3 + D ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) (E (gamma 1) (fun x => E (coins 1) (fun i => (dot x x) ^ 3 * (npow (dot x x) (i - 1)) * (inv ((dot x x) ^ 3 + 3 * D * ((dot x x) ^ 2) + D ^ 3 + 3 * (D ^ 2) * (dot x x))) * (inv (E (gamma 1) (fun y => npow (dot y y) (i - 1)))))))).
            { unfold normal_form.
              transitivity (E (coins 1) (fun r_37 => E (gamma 1) (fun x_46 => (inv (E (gamma 1) (fun x => npow (dot x x) (r_37 - 1)))) * (inv (3 * D * ((dot x_46 x_46) ^ 2) + 3 * (D ^ 2) * (dot x_46 x_46) + (dot x_46 x_46) ^ 3 + D ^ 3)) * (dot x_46 x_46) * (dot x_46 x_46) * (dot x_46 x_46) * (npow (dot x_46 x_46) (r_37 - 1))))).
              { apply E_ext; intros r_37 D_r_37; draws.
                transitivity (E (gamma 1) (fun x_46 => (inv (E (gamma 1) (fun x => npow (dot x x) (r_37 - 1)))) * (dot x_46 x_46 * (dot x_46 x_46) * (dot x_46 x_46) * (npow (dot x_46 x_46) (r_37 - 1)) * (inv (3 * D * ((dot x_46 x_46) ^ 2) + 3 * (D ^ 2) * (dot x_46 x_46) + (dot x_46 x_46) ^ 3 + D ^ 3))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (E (gamma 1) (fun x => npow (dot x x) (r_37 - 1)))) (fun x_46 => dot x_46 x_46 * (dot x_46 x_46) * (dot x_46 x_46) * (npow (dot x_46 x_46) (r_37 - 1)) * (inv (3 * D * ((dot x_46 x_46) ^ 2) + 3 * (D ^ 2) * (dot x_46 x_46) + (dot x_46 x_46) ^ 3 + D ^ 3))))]; arrange. }
                apply E_ext; intros x_46 D_x_46; draws.
                arrange. }
              transitivity (E (gamma 1) (fun x_46 => E (coins 1) (fun r_37 => (inv (E (gamma 1) (fun x => npow (dot x x) (r_37 - 1)))) * (inv (3 * D * ((dot x_46 x_46) ^ 2) + 3 * (D ^ 2) * (dot x_46 x_46) + (dot x_46 x_46) ^ 3 + D ^ 3)) * (dot x_46 x_46) * (dot x_46 x_46) * (dot x_46 x_46) * (npow (dot x_46 x_46) (r_37 - 1))))).
              { exact (E_swap (coins 1) (gamma 1) (fun r_37 x_46 => (inv (E (gamma 1) (fun x => npow (dot x x) (r_37 - 1)))) * (inv (3 * D * ((dot x_46 x_46) ^ 2) + 3 * (D ^ 2) * (dot x_46 x_46) + (dot x_46 x_46) ^ 3 + D ^ 3)) * (dot x_46 x_46) * (dot x_46 x_46) * (dot x_46 x_46) * (npow (dot x_46 x_46) (r_37 - 1)))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        assert (S1' : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) = 2 * (E (gamma 1) (fun x => E (coins 1) (fun i => (dot x x) ^ 3 * (npow (dot x x) (i - 1)) * (inv ((dot x x) ^ 3 + 3 * D * ((dot x x) ^ 2) + D ^ 3 + 3 * (D ^ 2) * (dot x x))) * (inv (E (gamma 1) (fun y => npow (dot y y) (i - 1))))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) + 2 * (E (gamma 1) (fun x => E (coins 1) (fun i => (dot x x) ^ 3 * (npow (dot x x) (i - 1)) * (inv ((dot x x) ^ 3 + 3 * D * ((dot x x) ^ 2) + D ^ 3 + 3 * (D ^ 2) * (dot x x))) * (inv (E (gamma 1) (fun y => npow (dot y y) (i - 1))))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) - 2 * (E (gamma 1) (fun x => E (coins 1) (fun i => npow (dot x x) (i - 1) * (dot x x) * (inv (E (gamma 1) (fun y => npow (dot y y) (i - 1)))) * (inv (D + dot x x))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x))))) - 2 * (E (gamma 1) (fun x => E (coins 1) (fun i => npow (dot x x) (i - 1) * (dot x x) * (inv (E (gamma 1) (fun y => npow (dot y y) (i - 1)))) * (inv (D + dot x x))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (dot x x) * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x)))))).
        { transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))). { arrange. }
          assert (E47' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3))))) (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x))))) + 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (dot x x) * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x))))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_48 => (1) * (dot x_48 x_48 * (E (gamma 1) (fun x => (dot x_48 x) ^ 3 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D)))) + ((2) * (E (gamma 1) (fun x => (dot x_48 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))) * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D)))) + ((1) * (E (gamma 1) (fun x => dot x x * ((dot x_48 x) ^ 3) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))) * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D)))))))).
            { apply E_ext; intros x_48 D_x_48; draws.
              transitivity (dot x_48 x_48 * (E (gamma 1) (fun x => (dot x_48 x) ^ 3 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D))) + 2 * (E (gamma 1) (fun x => (dot x_48 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D))) + E (gamma 1) (fun x => dot x x * ((dot x_48 x) ^ 3) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))) * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D)))).
              { transitivity (E (gamma 1) (fun x => dot (vadd x_48 (x)) (vadd x_48 (x)) * ((dot x_48 x) ^ 3) * (inv ((sqrt (D + dot x_48 x_48)) ^ 3)) * (inv ((sqrt (dot x x + D)) ^ 3)))). { arrange. }
                assert (E49' : normal_form (E (gamma 1) (fun x => dot (vadd x_48 (x)) (vadd x_48 (x)) * ((dot x_48 x) ^ 3) * (inv ((sqrt (D + dot x_48 x_48)) ^ 3)) * (inv ((sqrt (dot x x + D)) ^ 3)))) (dot x_48 x_48 * (E (gamma 1) (fun x => (dot x_48 x) ^ 3 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D))) + 2 * (E (gamma 1) (fun x => (dot x_48 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D))) + E (gamma 1) (fun x => dot x x * ((dot x_48 x) ^ 3) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))) * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D))))).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_50 => (dot x_48 x_48 * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D)))) * ((dot x_48 x_50) ^ 3 * (inv (dot x_50 x_50 + D)) * (inv (sqrt (dot x_50 x_50 + D)))) + ((2 * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D)))) * ((dot x_48 x_50) ^ 4 * (inv (dot x_50 x_50 + D)) * (inv (sqrt (dot x_50 x_50 + D)))) + ((inv (dot x_48 x_48 + D) * (inv (sqrt (dot x_48 x_48 + D)))) * (dot x_50 x_50 * ((dot x_48 x_50) ^ 3) * (inv (dot x_50 x_50 + D)) * (inv (sqrt (dot x_50 x_50 + D)))))))).
                  { apply E_ext; intros x_50 D_x_50; draws.
                    transitivity (2 * ((dot x_48 x_50) ^ 4) * (inv (dot x_50 x_50 + D)) * (inv (sqrt (D + dot x_48 x_48))) * (inv (sqrt (dot x_50 x_50 + D))) * (inv (D + dot x_48 x_48)) + dot x_50 x_50 * ((dot x_48 x_50) ^ 3) * (inv (dot x_50 x_50 + D)) * (inv (sqrt (D + dot x_48 x_48))) * (inv (sqrt (dot x_50 x_50 + D))) * (inv (D + dot x_48 x_48)) + (dot x_48 x_50) ^ 3 * (dot x_48 x_48) * (inv (dot x_50 x_50 + D)) * (inv (sqrt (D + dot x_48 x_48))) * (inv (sqrt (dot x_50 x_50 + D))) * (inv (D + dot x_48 x_48))).
                    { transitivity (dot (vadd x_48 (x_50)) (vadd x_48 (x_50)) * ((dot x_48 x_50) ^ 3) * (inv ((sqrt (D + dot x_48 x_48)) ^ 3)) * (inv ((sqrt (dot x_50 x_50 + D)) ^ 3))). { arrange. }
                      transitivity ((dot x_48 x_50) ^ 3 * ((dot x_50 x_50 + dot x_48 x_50) + (dot x_48 x_48 + dot x_48 x_50)) * (inv ((sqrt (D + dot x_48 x_48)) ^ 3)) * (inv ((sqrt (dot x_50 x_50 + D)) ^ 3))). { products; arrange. }
                      try assert (0 < dot x_48 x_48 + D) by sign.
                      try assert (0 < dot x_50 x_50 + D) by sign.
                      try assert (0 < dot x_48 x_48 + D) by sign.
                      try assert (0 < dot x_48 x_48 + D) by sign.
                      try assert (N51' : normal_form (inv ((sqrt (dot x_48 x_48 + D)) ^ 3)) (inv (dot x_48 x_48 + D) * (inv (sqrt (dot x_48 x_48 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_48 x_48 + D) * sqrt (dot x_48 x_48 + D) = dot x_48 x_48 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_48 x_48 + D)) * inv (sqrt (dot x_48 x_48 + D)) = inv (dot x_48 x_48 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_48 x_48 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : dot x_48 x_48 + D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                      try assert (0 < dot x_50 x_50 + D) by sign.
                      try assert (0 < dot x_50 x_50 + D) by sign.
                      try assert (N52' : normal_form (inv ((sqrt (dot x_50 x_50 + D)) ^ 3)) (inv (dot x_50 x_50 + D) * (inv (sqrt (dot x_50 x_50 + D))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_50 x_50 + D) * sqrt (dot x_50 x_50 + D) = dot x_50 x_50 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_50 x_50 + D)) * inv (sqrt (dot x_50 x_50 + D)) = inv (dot x_50 x_50 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_50 x_50 + D) <> 0) by (apply positive_ne; sign); assert (Z1' : dot x_50 x_50 + D <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((dot x_48 x_48 * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D)))) * (E (gamma 1) (fun x_50 => (dot x_48 x_50) ^ 3 * (inv (dot x_50 x_50 + D)) * (inv (sqrt (dot x_50 x_50 + D))))) + ((2 * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D)))) * (E (gamma 1) (fun x_50 => (dot x_48 x_50) ^ 4 * (inv (dot x_50 x_50 + D)) * (inv (sqrt (dot x_50 x_50 + D))))) + ((inv (dot x_48 x_48 + D) * (inv (sqrt (dot x_48 x_48 + D)))) * (E (gamma 1) (fun x_50 => dot x_50 x_50 * ((dot x_48 x_50) ^ 3) * (inv (dot x_50 x_50 + D)) * (inv (sqrt (dot x_50 x_50 + D)))))))).
                  { linear. }
                  transitivity ((dot x_48 x_48 * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D)))) * (E (gamma 1) (fun x => (dot x_48 x) ^ 3 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) + ((2 * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D)))) * (E (gamma 1) (fun x => (dot x_48 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) + ((inv (dot x_48 x_48 + D) * (inv (sqrt (dot x_48 x_48 + D)))) * (E (gamma 1) (fun x => dot x x * ((dot x_48 x) ^ 3) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))))))). { arrange. }
                  arrange. }
                try assert (0 < dot x_48 x_48 + D) by sign.
                try assert (0 < dot x_48 x_48 + D) by sign.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_48 => dot x_48 x_48 * (E (gamma 1) (fun x => (dot x_48 x) ^ 3 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D))))) + ((2) * (E (gamma 1) (fun x_48 => E (gamma 1) (fun x => (dot x_48 x) ^ 4 * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))) * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D))))) + ((1) * (E (gamma 1) (fun x_48 => E (gamma 1) (fun x => dot x x * ((dot x_48 x) ^ 3) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))) * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D)))))))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun y => (dot x y) ^ 3 * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) + ((2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (inv (dot y y + D)) * (inv (sqrt (dot y y + D)))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) + ((1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * ((dot x y) ^ 3) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D)))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D)))))))). { arrange. }
            assert (E53' : normal_form (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun y => (dot x y) ^ 3 * (inv (dot y y + D)) * (inv (sqrt (dot y y + D))))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (dot x x) * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x)))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_48 => E (gamma 1) (fun x_54 => (dot x_48 x_48) * (inv (sqrt (dot x_48 x_48 + D))) * (inv (dot x_48 x_48 + D)) * (inv (dot x_54 x_54 + D)) * (dot x_48 x_54) * (dot x_48 x_54) * (dot x_48 x_54) * (inv (sqrt (dot x_54 x_54 + D)))))).
              { apply E_ext; intros x_48 D_x_48; draws.
                transitivity (E (gamma 1) (fun x_54 => (dot x_48 x_48 * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D)))) * (dot x_48 x_54 * (dot x_48 x_54) * (dot x_48 x_54) * (inv (dot x_54 x_54 + D)) * (inv (sqrt (dot x_54 x_54 + D)))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_48 x_48 * (inv (dot x_48 x_48 + D)) * (inv (sqrt (dot x_48 x_48 + D)))) (fun x_54 => dot x_48 x_54 * (dot x_48 x_54) * (dot x_48 x_54) * (inv (dot x_54 x_54 + D)) * (inv (sqrt (dot x_54 x_54 + D)))))]; arrange. }
                apply E_ext; intros x_54 D_x_54; draws.
                arrange. }
              repeat (apply E_ext; intros); arrange. }
            assert (E55' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (inv (dot y y + D)) * (inv (sqrt (dot y y + D)))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 4 * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x)))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_48 => E (gamma 1) (fun x_56 => (inv (sqrt (dot x_48 x_48 + D))) * (inv (dot x_48 x_48 + D)) * (inv (dot x_56 x_56 + D)) * (dot x_48 x_56) * (dot x_48 x_56) * (dot x_48 x_56) * (dot x_48 x_56) * (inv (sqrt (dot x_56 x_56 + D)))))).
              { apply E_ext; intros x_48 D_x_48; draws.
                transitivity (E (gamma 1) (fun x_56 => (inv (dot x_48 x_48 + D) * (inv (sqrt (dot x_48 x_48 + D)))) * (dot x_48 x_56 * (dot x_48 x_56) * (dot x_48 x_56) * (dot x_48 x_56) * (inv (dot x_56 x_56 + D)) * (inv (sqrt (dot x_56 x_56 + D)))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (dot x_48 x_48 + D) * (inv (sqrt (dot x_48 x_48 + D)))) (fun x_56 => dot x_48 x_56 * (dot x_48 x_56) * (dot x_48 x_56) * (dot x_48 x_56) * (inv (dot x_56 x_56 + D)) * (inv (sqrt (dot x_56 x_56 + D)))))]; arrange. }
                apply E_ext; intros x_56 D_x_56; draws.
                arrange. }
              repeat (apply E_ext; intros); arrange. }
            assert (E57' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * ((dot x y) ^ 3) * (inv (dot y y + D)) * (inv (sqrt (dot y y + D)))) * (inv (dot x x + D)) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (dot x x) * (inv (dot y y + D)) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))) * (inv (D + dot x x)))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_48 => E (gamma 1) (fun x_58 => (inv (sqrt (dot x_48 x_48 + D))) * (inv (dot x_48 x_48 + D)) * (inv (dot x_58 x_58 + D)) * (inv (sqrt (dot x_58 x_58 + D))) * (dot x_58 x_58) * (dot x_48 x_58) * (dot x_48 x_58) * (dot x_48 x_58)))).
              { apply E_ext; intros x_48 D_x_48; draws.
                transitivity (E (gamma 1) (fun x_58 => (inv (dot x_48 x_48 + D) * (inv (sqrt (dot x_48 x_48 + D)))) * (dot x_58 x_58 * (dot x_48 x_58) * (dot x_48 x_58) * (dot x_48 x_58) * (inv (dot x_58 x_58 + D)) * (inv (sqrt (dot x_58 x_58 + D)))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (dot x_48 x_48 + D) * (inv (sqrt (dot x_48 x_48 + D)))) (fun x_58 => dot x_58 x_58 * (dot x_48 x_58) * (dot x_48 x_58) * (dot x_48 x_58) * (inv (dot x_58 x_58 + D)) * (inv (sqrt (dot x_58 x_58 + D)))))]; arrange. }
                apply E_ext; intros x_58 D_x_58; draws.
                arrange. }
              transitivity (E (gamma 1) (fun x_58 => E (gamma 1) (fun x_48 => (inv (sqrt (dot x_48 x_48 + D))) * (inv (dot x_48 x_48 + D)) * (inv (dot x_58 x_58 + D)) * (inv (sqrt (dot x_58 x_58 + D))) * (dot x_58 x_58) * (dot x_48 x_58) * (dot x_48 x_58) * (dot x_48 x_58)))).
              { exact (E_swap (gamma 1) (gamma 1) (fun x_48 x_58 => (inv (sqrt (dot x_48 x_48 + D))) * (inv (dot x_48 x_48 + D)) * (inv (dot x_58 x_58 + D)) * (inv (sqrt (dot x_58 x_58 + D))) * (dot x_58 x_58) * (dot x_48 x_58) * (dot x_48 x_58) * (dot x_48 x_58))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          assert (E59' : normal_form (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) (E (gamma 1) (fun x => E (coins 1) (fun i => npow (dot x x) (i - 1) * (dot x x) * (inv (E (gamma 1) (fun y => npow (dot y y) (i - 1)))) * (inv (D + dot x x)))))).
          { unfold normal_form.
            transitivity (E (coins 1) (fun r_60 => (1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_60 - 1)) * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_60 - 1))))))).
            { apply E_ext; intros r_60 D_r_60; draws.
              transitivity (E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_60 - 1)) * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_60 - 1))))).
              { transitivity (E (gamma 1) (fun x => npow (dot x x) r_60 * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_60 - 1))))). { arrange. }
                assert (E61' : normal_form (E (gamma 1) (fun x => npow (dot x x) r_60 * (inv (dot x x + D)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_60 - 1)) * (inv (dot x x + D))))).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_62 => (1) * (dot x_62 x_62 * (npow (dot x_62 x_62) (r_60 - 1)) * (inv (dot x_62 x_62 + D))))).
                  { apply E_ext; intros x_62 D_x_62; draws.
                    transitivity (dot x_62 x_62 * (npow (dot x_62 x_62) (r_60 - 1)) * (inv (dot x_62 x_62 + D))).
                    { transitivity (npow (dot x_62 x_62) r_60 * (inv (dot x_62 x_62 + D))). { arrange. }
                      try assert (0 < dot x_62 x_62 + D) by sign.
                      try assert (N63' : normal_form (npow (dot x_62 x_62) r_60) (dot x_62 x_62 * (npow (dot x_62 x_62) (r_60 - 1)))) by normal.
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (gamma 1) (fun x_62 => dot x_62 x_62 * (npow (dot x_62 x_62) (r_60 - 1)) * (inv (dot x_62 x_62 + D))))).
                  { linear. }
                  transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_60 - 1)) * (inv (dot x x + D))))). { arrange. }
                  arrange. }
                assert (E64' : normal_form (E (gamma 1) (fun x => npow (dot x x) (r_60 - 1))) (E (gamma 1) (fun x => npow (dot x x) (r_60 - 1)))).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_65 => (1) * (npow (dot x_65 x_65) (r_60 - 1)))).
                  { apply E_ext; intros x_65 D_x_65; draws.
                    transitivity (npow (dot x_65 x_65) (r_60 - 1)).
                    { transitivity (npow (dot x_65 x_65) (r_60 - 1)). { arrange. }
                      try assert (N66' : normal_form (npow (dot x_65 x_65) (r_60 - 1)) (npow (dot x_65 x_65) (r_60 - 1))) by normal.
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (gamma 1) (fun x_65 => npow (dot x_65 x_65) (r_60 - 1)))).
                  { linear. }
                  transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (r_60 - 1)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (coins 1) (fun r_60 => E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_60 - 1)) * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_60 - 1))))))).
            { linear. }
            transitivity ((1) * (E (coins 1) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i - 1)) * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))). { arrange. }
            assert (E67' : normal_form (E (coins 1) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i - 1)) * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) (E (gamma 1) (fun x => E (coins 1) (fun i => npow (dot x x) (i - 1) * (dot x x) * (inv (E (gamma 1) (fun y => npow (dot y y) (i - 1)))) * (inv (D + dot x x)))))).
            { unfold normal_form.
              transitivity (E (coins 1) (fun r_60 => E (gamma 1) (fun x_68 => (inv (E (gamma 1) (fun x => npow (dot x x) (r_60 - 1)))) * (npow (dot x_68 x_68) (r_60 - 1)) * (inv (dot x_68 x_68 + D)) * (dot x_68 x_68)))).
              { apply E_ext; intros r_60 D_r_60; draws.
                transitivity (E (gamma 1) (fun x_68 => (inv (E (gamma 1) (fun x => npow (dot x x) (r_60 - 1)))) * (dot x_68 x_68 * (npow (dot x_68 x_68) (r_60 - 1)) * (inv (dot x_68 x_68 + D))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (E (gamma 1) (fun x => npow (dot x x) (r_60 - 1)))) (fun x_68 => dot x_68 x_68 * (npow (dot x_68 x_68) (r_60 - 1)) * (inv (dot x_68 x_68 + D))))]; arrange. }
                apply E_ext; intros x_68 D_x_68; draws.
                arrange. }
              transitivity (E (gamma 1) (fun x_68 => E (coins 1) (fun r_60 => (inv (E (gamma 1) (fun x => npow (dot x x) (r_60 - 1)))) * (npow (dot x_68 x_68) (r_60 - 1)) * (inv (dot x_68 x_68 + D)) * (dot x_68 x_68)))).
              { exact (E_swap (coins 1) (gamma 1) (fun r_60 x_68 => (inv (E (gamma 1) (fun x => npow (dot x x) (r_60 - 1)))) * (npow (dot x_68 x_68) (r_60 - 1)) * (inv (dot x_68 x_68 + D)) * (dot x_68 x_68))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          assert (E69' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))) + 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D)))))))).
          { unfold normal_form.
            transitivity (E (gamma 1) (fun x_70 => (1) * (E (gamma 1) (fun x => dot x x * (dot x_70 x) * (inv (sqrt (dot x x + D)))) * (inv (sqrt (dot x_70 x_70 + D)))) + ((2) * (E (gamma 1) (fun x => (dot x_70 x) ^ 2 * (inv (sqrt (dot x x + D)))) * (inv (sqrt (dot x_70 x_70 + D)))) + ((1) * (dot x_70 x_70 * (E (gamma 1) (fun x => dot x_70 x * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_70 x_70 + D)))))))).
            { apply E_ext; intros x_70 D_x_70; draws.
              transitivity (E (gamma 1) (fun x => dot x x * (dot x_70 x) * (inv (sqrt (dot x x + D)))) * (inv (sqrt (dot x_70 x_70 + D))) + dot x_70 x_70 * (E (gamma 1) (fun x => dot x_70 x * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_70 x_70 + D))) + 2 * (E (gamma 1) (fun x => (dot x_70 x) ^ 2 * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_70 x_70 + D)))).
              { transitivity (E (gamma 1) (fun x => dot (vadd x_70 (x)) (vadd x_70 (x)) * (dot x_70 x) * (inv (sqrt (D + dot x_70 x_70))) * (inv (sqrt (dot x x + D))))). { arrange. }
                assert (E71' : normal_form (E (gamma 1) (fun x => dot (vadd x_70 (x)) (vadd x_70 (x)) * (dot x_70 x) * (inv (sqrt (D + dot x_70 x_70))) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => dot x x * (dot x_70 x) * (inv (sqrt (dot x x + D)))) * (inv (sqrt (dot x_70 x_70 + D))) + dot x_70 x_70 * (E (gamma 1) (fun x => dot x_70 x * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_70 x_70 + D))) + 2 * (E (gamma 1) (fun x => (dot x_70 x) ^ 2 * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_70 x_70 + D))))).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_72 => (inv (sqrt (dot x_70 x_70 + D))) * (dot x_72 x_72 * (dot x_70 x_72) * (inv (sqrt (dot x_72 x_72 + D)))) + ((2 * (inv (sqrt (dot x_70 x_70 + D)))) * ((dot x_70 x_72) ^ 2 * (inv (sqrt (dot x_72 x_72 + D)))) + ((dot x_70 x_70 * (inv (sqrt (dot x_70 x_70 + D)))) * (dot x_70 x_72 * (inv (sqrt (dot x_72 x_72 + D)))))))).
                  { apply E_ext; intros x_72 D_x_72; draws.
                    transitivity (dot x_70 x_70 * (dot x_70 x_72) * (inv (sqrt (D + dot x_70 x_70))) * (inv (sqrt (dot x_72 x_72 + D))) + 2 * ((dot x_70 x_72) ^ 2) * (inv (sqrt (D + dot x_70 x_70))) * (inv (sqrt (dot x_72 x_72 + D))) + dot x_72 x_72 * (dot x_70 x_72) * (inv (sqrt (D + dot x_70 x_70))) * (inv (sqrt (dot x_72 x_72 + D)))).
                    { transitivity (dot (vadd x_70 (x_72)) (vadd x_70 (x_72)) * (dot x_70 x_72) * (inv (sqrt (D + dot x_70 x_70))) * (inv (sqrt (dot x_72 x_72 + D)))). { arrange. }
                      transitivity (((dot x_72 x_72 + dot x_70 x_72) + (dot x_70 x_70 + dot x_70 x_72)) * (dot x_70 x_72) * (inv (sqrt (D + dot x_70 x_70))) * (inv (sqrt (dot x_72 x_72 + D)))). { products; arrange. }
                      try assert (0 < dot x_70 x_70 + D) by sign.
                      try assert (0 < dot x_72 x_72 + D) by sign.
                      try assert (0 < dot x_70 x_70 + D) by sign.
                      try assert (N73' : normal_form (inv (sqrt (dot x_70 x_70 + D))) (inv (sqrt (dot x_70 x_70 + D)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_70 x_70 + D) * sqrt (dot x_70 x_70 + D) = dot x_70 x_70 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_70 x_70 + D)) * inv (sqrt (dot x_70 x_70 + D)) = inv (dot x_70 x_70 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_70 x_70 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                      try assert (0 < dot x_72 x_72 + D) by sign.
                      try assert (N74' : normal_form (inv (sqrt (dot x_72 x_72 + D))) (inv (sqrt (dot x_72 x_72 + D)))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (dot x_72 x_72 + D) * sqrt (dot x_72 x_72 + D) = dot x_72 x_72 + D) by (apply sqrt_sqrt; sign); try assert (Q1' : inv (sqrt (dot x_72 x_72 + D)) * inv (sqrt (dot x_72 x_72 + D)) = inv (dot x_72 x_72 + D)) by (apply inv_sqrt_square; sign); assert (Z0' : sqrt (dot x_72 x_72 + D) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((inv (sqrt (dot x_70 x_70 + D))) * (E (gamma 1) (fun x_72 => dot x_72 x_72 * (dot x_70 x_72) * (inv (sqrt (dot x_72 x_72 + D))))) + ((2 * (inv (sqrt (dot x_70 x_70 + D)))) * (E (gamma 1) (fun x_72 => (dot x_70 x_72) ^ 2 * (inv (sqrt (dot x_72 x_72 + D))))) + ((dot x_70 x_70 * (inv (sqrt (dot x_70 x_70 + D)))) * (E (gamma 1) (fun x_72 => dot x_70 x_72 * (inv (sqrt (dot x_72 x_72 + D)))))))).
                  { linear. }
                  transitivity ((inv (sqrt (dot x_70 x_70 + D))) * (E (gamma 1) (fun x => dot x x * (dot x_70 x) * (inv (sqrt (dot x x + D))))) + ((2 * (inv (sqrt (dot x_70 x_70 + D)))) * (E (gamma 1) (fun x => (dot x_70 x) ^ 2 * (inv (sqrt (dot x x + D))))) + ((dot x_70 x_70 * (inv (sqrt (dot x_70 x_70 + D)))) * (E (gamma 1) (fun x => dot x_70 x * (inv (sqrt (dot x x + D)))))))). { arrange. }
                  arrange. }
                try assert (0 < dot x_70 x_70 + D) by sign.
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (gamma 1) (fun x_70 => E (gamma 1) (fun x => dot x x * (dot x_70 x) * (inv (sqrt (dot x x + D)))) * (inv (sqrt (dot x_70 x_70 + D))))) + ((2) * (E (gamma 1) (fun x_70 => E (gamma 1) (fun x => (dot x_70 x) ^ 2 * (inv (sqrt (dot x x + D)))) * (inv (sqrt (dot x_70 x_70 + D))))) + ((1) * (E (gamma 1) (fun x_70 => dot x_70 x_70 * (E (gamma 1) (fun x => dot x_70 x * (inv (sqrt (dot x x + D))))) * (inv (sqrt (dot x_70 x_70 + D)))))))).
            { linear. }
            transitivity ((1) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * (dot x y) * (inv (sqrt (dot y y + D)))) * (inv (sqrt (dot x x + D))))) + ((2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (inv (sqrt (dot y y + D)))) * (inv (sqrt (dot x x + D))))) + ((1) * (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y + D))))) * (inv (sqrt (dot x x + D)))))))). { arrange. }
            assert (E75' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * (dot x y) * (inv (sqrt (dot y y + D)))) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_70 => E (gamma 1) (fun x_76 => (inv (sqrt (dot x_70 x_70 + D))) * (inv (sqrt (dot x_76 x_76 + D))) * (dot x_76 x_76) * (dot x_70 x_76)))).
              { apply E_ext; intros x_70 D_x_70; draws.
                transitivity (E (gamma 1) (fun x_76 => (inv (sqrt (dot x_70 x_70 + D))) * (dot x_76 x_76 * (dot x_70 x_76) * (inv (sqrt (dot x_76 x_76 + D)))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (sqrt (dot x_70 x_70 + D))) (fun x_76 => dot x_76 x_76 * (dot x_70 x_76) * (inv (sqrt (dot x_76 x_76 + D)))))]; arrange. }
                apply E_ext; intros x_76 D_x_76; draws.
                arrange. }
              repeat (apply E_ext; intros); arrange. }
            assert (E77' : normal_form (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (inv (sqrt (dot y y + D)))) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 2 * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_70 => E (gamma 1) (fun x_78 => (inv (sqrt (dot x_70 x_70 + D))) * (inv (sqrt (dot x_78 x_78 + D))) * (dot x_70 x_78) * (dot x_70 x_78)))).
              { apply E_ext; intros x_70 D_x_70; draws.
                transitivity (E (gamma 1) (fun x_78 => (inv (sqrt (dot x_70 x_70 + D))) * (dot x_70 x_78 * (dot x_70 x_78) * (inv (sqrt (dot x_78 x_78 + D)))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (sqrt (dot x_70 x_70 + D))) (fun x_78 => dot x_70 x_78 * (dot x_70 x_78) * (inv (sqrt (dot x_78 x_78 + D)))))]; arrange. }
                apply E_ext; intros x_78 D_x_78; draws.
                arrange. }
              repeat (apply E_ext; intros); arrange. }
            assert (E79' : normal_form (E (gamma 1) (fun x => dot x x * (E (gamma 1) (fun y => dot x y * (inv (sqrt (dot y y + D))))) * (inv (sqrt (dot x x + D))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => dot y y * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_70 => E (gamma 1) (fun x_80 => (inv (sqrt (dot x_70 x_70 + D))) * (dot x_70 x_70) * (inv (sqrt (dot x_80 x_80 + D))) * (dot x_70 x_80)))).
              { apply E_ext; intros x_70 D_x_70; draws.
                transitivity (E (gamma 1) (fun x_80 => (dot x_70 x_70 * (inv (sqrt (dot x_70 x_70 + D)))) * (dot x_70 x_80 * (inv (sqrt (dot x_80 x_80 + D)))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (dot x_70 x_70 * (inv (sqrt (dot x_70 x_70 + D)))) (fun x_80 => dot x_70 x_80 * (inv (sqrt (dot x_80 x_80 + D)))))]; arrange. }
                apply E_ext; intros x_80 D_x_80; draws.
                arrange. }
              transitivity (E (gamma 1) (fun x_80 => E (gamma 1) (fun x_70 => (inv (sqrt (dot x_70 x_70 + D))) * (dot x_70 x_70) * (inv (sqrt (dot x_80 x_80 + D))) * (dot x_70 x_80)))).
              { exact (E_swap (gamma 1) (gamma 1) (fun x_70 x_80 => (inv (sqrt (dot x_70 x_70 + D))) * (dot x_70 x_70) * (inv (sqrt (dot x_80 x_80 + D))) * (dot x_70 x_80))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          assert (E81' : normal_form (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) (E (gamma 1) (fun x => E (coins 1) (fun i => (dot x x) ^ 3 * (npow (dot x x) (i - 1)) * (inv ((dot x x) ^ 3 + 3 * D * ((dot x x) ^ 2) + D ^ 3 + 3 * (D ^ 2) * (dot x x))) * (inv (E (gamma 1) (fun y => npow (dot y y) (i - 1)))))))).
          { unfold normal_form.
            transitivity (E (coins 1) (fun r_82 => (1) * (E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (r_82 - 1)) * (inv (3 * D * ((dot x x) ^ 2) + 3 * (D ^ 2) * (dot x x) + (dot x x) ^ 3 + D ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_82 - 1))))))).
            { apply E_ext; intros r_82 D_r_82; draws.
              transitivity (E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (r_82 - 1)) * (inv (3 * D * ((dot x x) ^ 2) + 3 * (D ^ 2) * (dot x x) + (dot x x) ^ 3 + D ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_82 - 1))))).
              { transitivity (E (gamma 1) (fun x => npow (dot x x) (r_82 + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_82 - 1))))). { arrange. }
                assert (E83' : normal_form (E (gamma 1) (fun x => npow (dot x x) (r_82 + 2) * (inv ((dot x x + D) ^ 3)))) (E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (r_82 - 1)) * (inv (3 * D * ((dot x x) ^ 2) + 3 * (D ^ 2) * (dot x x) + (dot x x) ^ 3 + D ^ 3))))).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_84 => (1) * ((dot x_84 x_84) ^ 3 * (npow (dot x_84 x_84) (r_82 - 1)) * (inv (3 * D * ((dot x_84 x_84) ^ 2) + 3 * (D ^ 2) * (dot x_84 x_84) + (dot x_84 x_84) ^ 3 + D ^ 3))))).
                  { apply E_ext; intros x_84 D_x_84; draws.
                    transitivity ((dot x_84 x_84) ^ 3 * (npow (dot x_84 x_84) (r_82 - 1)) * (inv (3 * D * ((dot x_84 x_84) ^ 2) + 3 * (D ^ 2) * (dot x_84 x_84) + (dot x_84 x_84) ^ 3 + D ^ 3))).
                    { transitivity (npow (dot x_84 x_84) (r_82 + 2) * (inv ((dot x_84 x_84 + D) ^ 3))). { arrange. }
                      try assert (0 < dot x_84 x_84 + D) by sign.
                      try assert (N85' : normal_form (npow (dot x_84 x_84) (r_82 + 2)) ((dot x_84 x_84) ^ 3 * (npow (dot x_84 x_84) (r_82 - 1)))) by normal.
                      try assert (0 < 3 * D * ((dot x_84 x_84) ^ 2) + 3 * (D ^ 2) * (dot x_84 x_84) + (dot x_84 x_84) ^ 3 + D ^ 3) by sign.
                      try assert (N86' : normal_form (inv ((dot x_84 x_84 + D) ^ 3)) (inv (3 * D * ((dot x_84 x_84) ^ 2) + 3 * (D ^ 2) * (dot x_84 x_84) + (dot x_84 x_84) ^ 3 + D ^ 3))) by first [apply inv_is; [nonzero | (assert (Z0' : 3 * D * ((dot x_84 x_84) ^ 2) + 3 * (D ^ 2) * (dot x_84 x_84) + (dot x_84 x_84) ^ 3 + D ^ 3 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (gamma 1) (fun x_84 => (dot x_84 x_84) ^ 3 * (npow (dot x_84 x_84) (r_82 - 1)) * (inv (3 * D * ((dot x_84 x_84) ^ 2) + 3 * (D ^ 2) * (dot x_84 x_84) + (dot x_84 x_84) ^ 3 + D ^ 3))))).
                  { linear. }
                  transitivity ((1) * (E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (r_82 - 1)) * (inv (3 * D * ((dot x x) ^ 2) + 3 * (D ^ 2) * (dot x x) + (dot x x) ^ 3 + D ^ 3))))). { arrange. }
                  arrange. }
                assert (E87' : normal_form (E (gamma 1) (fun x => npow (dot x x) (r_82 - 1))) (E (gamma 1) (fun x => npow (dot x x) (r_82 - 1)))).
                { unfold normal_form.
                  transitivity (E (gamma 1) (fun x_88 => (1) * (npow (dot x_88 x_88) (r_82 - 1)))).
                  { apply E_ext; intros x_88 D_x_88; draws.
                    transitivity (npow (dot x_88 x_88) (r_82 - 1)).
                    { transitivity (npow (dot x_88 x_88) (r_82 - 1)). { arrange. }
                      try assert (N89' : normal_form (npow (dot x_88 x_88) (r_82 - 1)) (npow (dot x_88 x_88) (r_82 - 1))) by normal.
                      first [put; solve [ring] | first [arrange | equal]]. }
                    arrange. }
                  transitivity ((1) * (E (gamma 1) (fun x_88 => npow (dot x_88 x_88) (r_82 - 1)))).
                  { linear. }
                  transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (r_82 - 1)))). { arrange. }
                  arrange. }
                first [put; solve [ring] | first [arrange | equal]]. }
              arrange. }
            transitivity ((1) * (E (coins 1) (fun r_82 => E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (r_82 - 1)) * (inv (3 * D * ((dot x x) ^ 2) + 3 * (D ^ 2) * (dot x x) + (dot x x) ^ 3 + D ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_82 - 1))))))).
            { linear. }
            transitivity ((1) * (E (coins 1) (fun i => E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (i - 1)) * (inv (3 * D * ((dot x x) ^ 2) + 3 * (D ^ 2) * (dot x x) + (dot x x) ^ 3 + D ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))). { arrange. }
            assert (E90' : normal_form (E (coins 1) (fun i => E (gamma 1) (fun x => (dot x x) ^ 3 * (npow (dot x x) (i - 1)) * (inv (3 * D * ((dot x x) ^ 2) + 3 * (D ^ 2) * (dot x x) + (dot x x) ^ 3 + D ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) (E (gamma 1) (fun x => E (coins 1) (fun i => (dot x x) ^ 3 * (npow (dot x x) (i - 1)) * (inv ((dot x x) ^ 3 + 3 * D * ((dot x x) ^ 2) + D ^ 3 + 3 * (D ^ 2) * (dot x x))) * (inv (E (gamma 1) (fun y => npow (dot y y) (i - 1)))))))).
            { unfold normal_form.
              transitivity (E (coins 1) (fun r_82 => E (gamma 1) (fun x_91 => (inv (E (gamma 1) (fun x => npow (dot x x) (r_82 - 1)))) * (inv (3 * D * ((dot x_91 x_91) ^ 2) + 3 * (D ^ 2) * (dot x_91 x_91) + (dot x_91 x_91) ^ 3 + D ^ 3)) * (npow (dot x_91 x_91) (r_82 - 1)) * (dot x_91 x_91) * (dot x_91 x_91) * (dot x_91 x_91)))).
              { apply E_ext; intros r_82 D_r_82; draws.
                transitivity (E (gamma 1) (fun x_91 => (inv (E (gamma 1) (fun x => npow (dot x x) (r_82 - 1)))) * (dot x_91 x_91 * (dot x_91 x_91) * (dot x_91 x_91) * (npow (dot x_91 x_91) (r_82 - 1)) * (inv (3 * D * ((dot x_91 x_91) ^ 2) + 3 * (D ^ 2) * (dot x_91 x_91) + (dot x_91 x_91) ^ 3 + D ^ 3))))).
                { etransitivity; [| symmetry; exact (E_scale (gamma 1) (inv (E (gamma 1) (fun x => npow (dot x x) (r_82 - 1)))) (fun x_91 => dot x_91 x_91 * (dot x_91 x_91) * (dot x_91 x_91) * (npow (dot x_91 x_91) (r_82 - 1)) * (inv (3 * D * ((dot x_91 x_91) ^ 2) + 3 * (D ^ 2) * (dot x_91 x_91) + (dot x_91 x_91) ^ 3 + D ^ 3))))]; arrange. }
                apply E_ext; intros x_91 D_x_91; draws.
                arrange. }
              transitivity (E (gamma 1) (fun x_91 => E (coins 1) (fun r_82 => (inv (E (gamma 1) (fun x => npow (dot x x) (r_82 - 1)))) * (inv (3 * D * ((dot x_91 x_91) ^ 2) + 3 * (D ^ 2) * (dot x_91 x_91) + (dot x_91 x_91) ^ 3 + D ^ 3)) * (npow (dot x_91 x_91) (r_82 - 1)) * (dot x_91 x_91) * (dot x_91 x_91) * (dot x_91 x_91)))).
              { exact (E_swap (coins 1) (gamma 1) (fun r_82 x_91 => (inv (E (gamma 1) (fun x => npow (dot x x) (r_82 - 1)))) * (inv (3 * D * ((dot x_91 x_91) ^ 2) + 3 * (D ^ 2) * (dot x_91 x_91) + (dot x_91 x_91) ^ 3 + D ^ 3)) * (npow (dot x_91 x_91) (r_82 - 1)) * (dot x_91 x_91) * (dot x_91 x_91) * (dot x_91 x_91))). }
              repeat (apply E_ext; intros); arrange. }
            arrange. }
          first [put; solve [ring] | first [arrange | equal]]. }
        transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) 1 * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) - E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) 1) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))))). { arrange. }
        etransitivity; [exact S0' |]. symmetry.
        transitivity (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (y)) (vadd x (y)) * ((dot x y) ^ 3) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))). { arrange. }
        etransitivity; [exact S1' |]. symmetry.
        arrange. }
      gap; try rewrite G'; lra. }
    fits A'.
  - intros L label_L H_fact.
    assert (A' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (1 + L) * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins (1 + L)) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (coins (1 + L)) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) (1 + L)) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))))).
    { assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (1 + (L)) * (dot x y) * (inv (sqrt ((D) + dot x x))) * (inv (sqrt (dot y y + (D)))))) * (E (coins (1 + (L))) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + (D)) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (coins (1 + (L))) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + (D)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) (1 + (L))) * (inv ((sqrt ((D) + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + (D))) ^ 3)))))).
      { apply (erf_powers_coins_next.step_theorem (V) (D) (L) (d) (gamma)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise | premise | first [premise | gap; (first [solve [put; field; sides] | equal])] | exact C_erf_powers_one_not_0 | exact C_erf_powers_one_mirrored | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent | exact C_erf_powers_lemma_second_not_0 | exact C_erf_powers_lemma_second_mirrored | exact C_erf_powers_tilted_parts_n | exact C_erf_powers_tilted_parts_n_p_2 | exact C_erf_powers_factored_spheres | exact C_erf_powers_factored_x | exact C_erf_powers_factored_y | exact C_erf_powers_tilt_parts | exact C_erf_powers_lemma_plane_1_not_0 | exact C_erf_powers_lemma_plane_1_mirrored]. }
      congruent_to I'. }
    fits A'.
Qed.

Theorem theorem (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (H_D_pos_0 : D > 0)
    (H_d_pos_0 : d > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_d_is_2 : d = 2)
    (C_erf_powers_one_not_0 : erf_powers_one.cited_not_0 V gamma)
    (C_erf_powers_one_mirrored : erf_powers_one.cited_mirrored V gamma)
    (C_even_moments_weighted_not_0 : even_moments_weighted.cited_not_0 V gamma)
    (C_even_moments_spheres : even_moments.cited_spheres V gamma)
    (C_even_moments_step_spheres : even_moments_step.cited_spheres V gamma)
    (C_even_moments_step_independent : even_moments_step.cited_independent V gamma)
    (C_even_moments_weighted_independent : even_moments_weighted.cited_independent V gamma)
    (C_erf_powers_positive_step_spheres : erf_powers_positive_step.cited_spheres V gamma)
    (C_erf_powers_positive_step_independent : erf_powers_positive_step.cited_independent V gamma)
    (C_erf_powers_positive_independent : erf_powers_positive.cited_independent V gamma)
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_1_not_0 : erf_powers_lemma_plane_1.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_1_mirrored : erf_powers_lemma_plane_1.cited_mirrored V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (sqrt (D + dot x x))) * (inv (sqrt (dot y y + D))))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2) * (inv ((dot x x + D) ^ 3))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => (dot x y) ^ 3 * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv ((sqrt (D + dot x x)) ^ 3)) * (inv ((sqrt (dot y y + D)) ^ 3)))) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) i * (inv (dot x x + D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1)))))).
Proof. exact (step_theorem (V) (D) (L) (d) (gamma) label_L H_D_pos_0 H_d_pos_0 H_dimension H_not_0 H_d_is_2 C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_lemma_first_not_0 C_erf_powers_tilt_parts C_erf_powers_lemma_first_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored). Qed.
