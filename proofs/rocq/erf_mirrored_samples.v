(** ERF, mirrored isotropic Gaussian classes, $d >= 2$: the claim for the expected traces of finite samples (erf-mirrored-samples)

  Given [D > 0]: D > 0
  Given [b_1 >= 0]: b_1 >= 0
  Given [b_2 >= 0]: b_2 >= 0
  Given [e_1 >= 0]: e_1 >= 0
  Given [e_2 >= 0]: e_2 >= 0
  Given [w_1 >= 0]: w_1 >= 0
  Given [w_2 >= 0]: w_2 >= 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [d >= 2]: d >= 2
  Given [m]: <m, m> > 0
  Given [n_1 >= 1]: 1 >= e_1
  Given [n_2 >= 1]: 1 >= e_2
  Given [apart]: (1 - g)^2*b_1 + g^2*b_2 > 0
  Then ((4 - e_1 - e_2)*(E[E[(D^2 - <x + m, y + m>^2 + <y + m, y + m>*<x + m, x + m> + D*<y + m, y
    + m> + D*<x + m, x + m>)^(-1/2)*<x + m, y + m>; y ~ gamma1]; x ~ gamma1] + E[E[asin(<x + m, y
    + m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x ~ gamma1]) +
    (E[asin((D + <x + m, x + m>)^(-1)*<x + m, x + m>); x ~ gamma1] + E[<x + m, x + m>*D^(-1/2)*(D
    + 2*<x + m, x + m>)^(-1/2); x... >= ((4 - e_1 - e_2)*E[E[asin(<x + m, y + m>*(D + <x + m, x +
    m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x ~ gamma1] + E[asin((D + <x + m, x +
    m>)^(-1)*<x + m, x + m>); x ~ gamma1]*(e_2 + e_1))^(-1)*(E[asin((D + <x + m, x + m>)^(-1)*<x +
    m, x + m>); x ~ gamma1] - E[E[asin(<x + m, y + m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y +
    m>)^(-1/2)); y ~ gamma1]; x ~ gamma1])*(w_1*(1 - e_1) + (1 -...
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require erf_mirrored_products.
From NCProofs Require ratio_samples.
Open Scope R_scope.

(** Step [products], by Instance:
  E[<x + m, x + m>*D^(-1/2)*(D + 2*<x + m, x + m>)^(-1/2); x ~ gamma1]*E[E[asin(<x + m, y + m>*(D
    + <x + m, x + m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x ~ gamma1] > E[E[(D^2 -
    <x + m, y + m>^2 + <y + m, y + m>*<x + m, x + m> + D*<y + m, y + m> + D*<x + m, x +
    m>)^(-1/2)*<x + m, y + m>; y ~ gamma1]; x ~ gamma1]*E[asin((D + <x + m, x + m>)^(-1)*<x + m, x
    + m>); x ~ gamma1]
*)
Lemma step_products (V : Space) (D : R) (d : R) (m : V) (gamma : R -> law V) (Poisson : R -> law R) (arcsine : law R)
    (label_d : label d)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (sort_arcsine : law_of_labels arcsine)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_m : dot m m > 0)
    (C_erf_mirrored_products_not_0 : erf_mirrored_products.cited_not_0 V gamma)
    (C_erf_mirrored_products_mirrored : erf_mirrored_products.cited_mirrored V gamma)
    (C_erf_mirrored_products_M_F : erf_mirrored_products.cited_M_F V gamma arcsine)
    (C_erf_mirrored_products_C_F : erf_mirrored_products.cited_C_F V gamma arcsine)
    (C_erf_mirrored_products_pair__F : erf_mirrored_products.cited_pair__F V gamma Poisson)
    (C_erf_mirrored_products_t_F : erf_mirrored_products.cited_t_F V gamma Poisson)
    (C_erf_mirrored_products_M_G : erf_mirrored_products.cited_M_G V gamma arcsine)
    (C_erf_mirrored_products_C_G : erf_mirrored_products.cited_C_G V gamma arcsine)
    (C_erf_mirrored_products_pair__G : erf_mirrored_products.cited_pair__G V gamma Poisson)
    (C_erf_mirrored_products_t_G : erf_mirrored_products.cited_t_G V gamma Poisson)
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
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_erf_powers_lemma_space_not_0 : erf_powers_lemma_space.cited_not_0 V gamma)
    (C_erf_powers_lemma_space_mirrored : erf_powers_lemma_space.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_1_not_0 : erf_powers_lemma_plane_1.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_1_mirrored : erf_powers_lemma_plane_1.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_L : erf_within.cited_parts_L V gamma)
    (C_erf_within_parts_L_p_1 : erf_within.cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma)
    (C_erf_within_parts_0 : erf_within.cited_parts_0 V gamma)
    (C_erf_within_parts_1 : erf_within.cited_parts_1 V gamma) :
  E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m))))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2))))) * (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m))))))).
Proof.
  assert (I' : E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt (D))) * (inv (sqrt ((D) + 2 * (dot (vadd x (m)) (vadd x (m))))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt ((D) + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt ((D) + dot (vadd y (m)) (vadd y (m))))))))) > E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt ((D) ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + (D) * (dot (vadd y (m)) (vadd y (m))) + (D) * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2))))) * (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv ((D) + dot (vadd x (m)) (vadd x (m)))))))).
  { apply (erf_mirrored_products.step_products (V) (D) (d) (m) (gamma) (Poisson) (arcsine)); [premise | premise | premise | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | first [exact H_d_pos_is_2 | assert (G' : (d) - (2) = (d) - (2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_d_pos_is_2] | first [exact H_m | assert (G' : (dot (m) (m)) - (0) = (dot m m) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_m] | exact C_erf_mirrored_products_not_0 | exact C_erf_mirrored_products_mirrored | exact C_erf_mirrored_products_M_F | exact C_erf_mirrored_products_C_F | exact C_erf_mirrored_products_pair__F | exact C_erf_mirrored_products_t_F | exact C_erf_mirrored_products_M_G | exact C_erf_mirrored_products_C_G | exact C_erf_mirrored_products_pair__G | exact C_erf_mirrored_products_t_G | exact C_erf_powers_one_not_0 | exact C_erf_powers_one_mirrored | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent | exact C_erf_powers_higher_not_0 | exact C_erf_powers_higher_mirrored | exact C_erf_powers_lemma_space_not_0 | exact C_erf_powers_lemma_space_mirrored | exact C_erf_powers_tilted_parts_n | exact C_erf_powers_tilted_parts_n_p_2 | exact C_erf_powers_factored_spheres | exact C_erf_powers_factored_x | exact C_erf_powers_factored_y | exact C_erf_powers_tilt_parts | exact C_erf_powers_lemma_first_not_0 | exact C_erf_powers_lemma_first_mirrored | exact C_erf_powers_lemma_second_not_0 | exact C_erf_powers_lemma_second_mirrored | exact C_erf_powers_lemma_plane_1_not_0 | exact C_erf_powers_lemma_plane_1_mirrored | exact C_erf_powers_lemma_plane_not_0 | exact C_erf_powers_lemma_plane_mirrored | exact C_erf_within_turned_turned | exact C_erf_within_parts_L | exact C_erf_within_parts_L_p_1 | exact C_erf_within_fixed_parts_1__j_m_1 | exact C_erf_within_fixed_parts_1__j | exact C_erf_within_fixed_parts_1__j_p_1 | exact C_erf_within_fixed_parts_3__j_m_1 | exact C_erf_within_fixed_parts_3__j | exact C_erf_within_parts_0 | exact C_erf_within_parts_1]. }
  congruent_to I'.
Qed.

(** Step [m_Q > 0], by Instance:
  E[E[asin(<x + m, y + m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x
    ~ gamma1] > 0
*)
Lemma step_m_Q_pos_0 (V : Space) (D : R) (d : R) (m : V) (gamma : R -> law V) (Poisson : R -> law R) (arcsine : law R)
    (label_d : label d)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (sort_arcsine : law_of_labels arcsine)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_m : dot m m > 0)
    (C_erf_mirrored_products_not_0 : erf_mirrored_products.cited_not_0 V gamma)
    (C_erf_mirrored_products_mirrored : erf_mirrored_products.cited_mirrored V gamma)
    (C_erf_mirrored_products_M_F : erf_mirrored_products.cited_M_F V gamma arcsine)
    (C_erf_mirrored_products_C_F : erf_mirrored_products.cited_C_F V gamma arcsine)
    (C_erf_mirrored_products_pair__F : erf_mirrored_products.cited_pair__F V gamma Poisson)
    (C_erf_mirrored_products_t_F : erf_mirrored_products.cited_t_F V gamma Poisson)
    (C_erf_mirrored_products_M_G : erf_mirrored_products.cited_M_G V gamma arcsine)
    (C_erf_mirrored_products_C_G : erf_mirrored_products.cited_C_G V gamma arcsine)
    (C_erf_mirrored_products_pair__G : erf_mirrored_products.cited_pair__G V gamma Poisson)
    (C_erf_mirrored_products_t_G : erf_mirrored_products.cited_t_G V gamma Poisson)
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
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_erf_powers_lemma_space_not_0 : erf_powers_lemma_space.cited_not_0 V gamma)
    (C_erf_powers_lemma_space_mirrored : erf_powers_lemma_space.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_1_not_0 : erf_powers_lemma_plane_1.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_1_mirrored : erf_powers_lemma_plane_1.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_L : erf_within.cited_parts_L V gamma)
    (C_erf_within_parts_L_p_1 : erf_within.cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma)
    (C_erf_within_parts_0 : erf_within.cited_parts_0 V gamma)
    (C_erf_within_parts_1 : erf_within.cited_parts_1 V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m)))))))) > 0.
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt ((D) + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt ((D) + dot (vadd y (m)) (vadd y (m)))))))) > 0).
  { apply (erf_mirrored_products.step_m_Q_pos_0 (V) (D) (d) (m) (gamma) (Poisson) (arcsine)); [premise | premise | premise | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | first [exact H_d_pos_is_2 | assert (G' : (d) - (2) = (d) - (2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_d_pos_is_2] | first [exact H_m | assert (G' : (dot (m) (m)) - (0) = (dot m m) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_m] | exact C_erf_mirrored_products_not_0 | exact C_erf_mirrored_products_mirrored | exact C_erf_mirrored_products_M_F | exact C_erf_mirrored_products_C_F | exact C_erf_mirrored_products_pair__F | exact C_erf_mirrored_products_t_F | exact C_erf_mirrored_products_M_G | exact C_erf_mirrored_products_C_G | exact C_erf_mirrored_products_pair__G | exact C_erf_mirrored_products_t_G | exact C_erf_powers_one_not_0 | exact C_erf_powers_one_mirrored | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent | exact C_erf_powers_higher_not_0 | exact C_erf_powers_higher_mirrored | exact C_erf_powers_lemma_space_not_0 | exact C_erf_powers_lemma_space_mirrored | exact C_erf_powers_tilted_parts_n | exact C_erf_powers_tilted_parts_n_p_2 | exact C_erf_powers_factored_spheres | exact C_erf_powers_factored_x | exact C_erf_powers_factored_y | exact C_erf_powers_tilt_parts | exact C_erf_powers_lemma_first_not_0 | exact C_erf_powers_lemma_first_mirrored | exact C_erf_powers_lemma_second_not_0 | exact C_erf_powers_lemma_second_mirrored | exact C_erf_powers_lemma_plane_1_not_0 | exact C_erf_powers_lemma_plane_1_mirrored | exact C_erf_powers_lemma_plane_not_0 | exact C_erf_powers_lemma_plane_mirrored | exact C_erf_within_turned_turned | exact C_erf_within_parts_L | exact C_erf_within_parts_L_p_1 | exact C_erf_within_fixed_parts_1__j_m_1 | exact C_erf_within_fixed_parts_1__j | exact C_erf_within_fixed_parts_1__j_p_1 | exact C_erf_within_fixed_parts_3__j_m_1 | exact C_erf_within_fixed_parts_3__j | exact C_erf_within_parts_0 | exact C_erf_within_parts_1]. }
  congruent_to I'.
Qed.

(** Step [m_T > 0], by Instance:
  E[E[(D^2 - <x + m, y + m>^2 + <y + m, y + m>*<x + m, x + m> + D*<y + m, y + m> + D*<x + m, x +
    m>)^(-1/2)*<x + m, y + m>; y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_m_T_pos_0 (V : Space) (D : R) (d : R) (m : V) (gamma : R -> law V) (Poisson : R -> law R) (arcsine : law R)
    (label_d : label d)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (sort_arcsine : law_of_labels arcsine)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_m : dot m m > 0)
    (C_erf_mirrored_products_not_0 : erf_mirrored_products.cited_not_0 V gamma)
    (C_erf_mirrored_products_mirrored : erf_mirrored_products.cited_mirrored V gamma)
    (C_erf_mirrored_products_M_F : erf_mirrored_products.cited_M_F V gamma arcsine)
    (C_erf_mirrored_products_C_F : erf_mirrored_products.cited_C_F V gamma arcsine)
    (C_erf_mirrored_products_pair__F : erf_mirrored_products.cited_pair__F V gamma Poisson)
    (C_erf_mirrored_products_t_F : erf_mirrored_products.cited_t_F V gamma Poisson)
    (C_erf_mirrored_products_M_G : erf_mirrored_products.cited_M_G V gamma arcsine)
    (C_erf_mirrored_products_C_G : erf_mirrored_products.cited_C_G V gamma arcsine)
    (C_erf_mirrored_products_pair__G : erf_mirrored_products.cited_pair__G V gamma Poisson)
    (C_erf_mirrored_products_t_G : erf_mirrored_products.cited_t_G V gamma Poisson)
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
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_erf_powers_lemma_space_not_0 : erf_powers_lemma_space.cited_not_0 V gamma)
    (C_erf_powers_lemma_space_mirrored : erf_powers_lemma_space.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_1_not_0 : erf_powers_lemma_plane_1.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_1_mirrored : erf_powers_lemma_plane_1.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_L : erf_within.cited_parts_L V gamma)
    (C_erf_within_parts_L_p_1 : erf_within.cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma)
    (C_erf_within_parts_0 : erf_within.cited_parts_0 V gamma)
    (C_erf_within_parts_1 : erf_within.cited_parts_1 V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2))))) > 0.
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt ((D) ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + (D) * (dot (vadd y (m)) (vadd y (m))) + (D) * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2))))) > 0).
  { apply (erf_mirrored_products.step_m_T_pos_0 (V) (D) (d) (m) (gamma) (Poisson) (arcsine)); [premise | premise | premise | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | first [exact H_d_pos_is_2 | assert (G' : (d) - (2) = (d) - (2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_d_pos_is_2] | first [exact H_m | assert (G' : (dot (m) (m)) - (0) = (dot m m) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_m] | exact C_erf_mirrored_products_not_0 | exact C_erf_mirrored_products_mirrored | exact C_erf_mirrored_products_M_F | exact C_erf_mirrored_products_C_F | exact C_erf_mirrored_products_pair__F | exact C_erf_mirrored_products_t_F | exact C_erf_mirrored_products_M_G | exact C_erf_mirrored_products_C_G | exact C_erf_mirrored_products_pair__G | exact C_erf_mirrored_products_t_G | exact C_erf_powers_one_not_0 | exact C_erf_powers_one_mirrored | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent | exact C_erf_powers_higher_not_0 | exact C_erf_powers_higher_mirrored | exact C_erf_powers_lemma_space_not_0 | exact C_erf_powers_lemma_space_mirrored | exact C_erf_powers_tilted_parts_n | exact C_erf_powers_tilted_parts_n_p_2 | exact C_erf_powers_factored_spheres | exact C_erf_powers_factored_x | exact C_erf_powers_factored_y | exact C_erf_powers_tilt_parts | exact C_erf_powers_lemma_first_not_0 | exact C_erf_powers_lemma_first_mirrored | exact C_erf_powers_lemma_second_not_0 | exact C_erf_powers_lemma_second_mirrored | exact C_erf_powers_lemma_plane_1_not_0 | exact C_erf_powers_lemma_plane_1_mirrored | exact C_erf_powers_lemma_plane_not_0 | exact C_erf_powers_lemma_plane_mirrored | exact C_erf_within_turned_turned | exact C_erf_within_parts_L | exact C_erf_within_parts_L_p_1 | exact C_erf_within_fixed_parts_1__j_m_1 | exact C_erf_within_fixed_parts_1__j | exact C_erf_within_fixed_parts_1__j_p_1 | exact C_erf_within_fixed_parts_3__j_m_1 | exact C_erf_within_fixed_parts_3__j | exact C_erf_within_parts_0 | exact C_erf_within_parts_1]. }
  congruent_to I'.
Qed.

(** Step [t_Q >= 0], by Sign:
  E[asin((D + <x + m, x + m>)^(-1)*<x + m, x + m>); x ~ gamma1] >= 0
*)
Lemma step_t_Q_pos_is_0 (V : Space) (D : R) (m : V) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_m : dot m m > 0) :
  E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [t_T >= 0], by Sign:
  E[<x + m, x + m>*D^(-1/2)*(D + 2*<x + m, x + m>)^(-1/2); x ~ gamma1] >= 0
*)
Lemma step_t_T_pos_is_0 (V : Space) (D : R) (m : V) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_m : dot m m > 0) :
  E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m))))))) >= 0.
Proof.
  gap; sign.
Qed.

(** Step [Q], by Instance:
  (4 - e_1 - e_2)*E[E[asin(<x + m, y + m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y +
    m>)^(-1/2)); y ~ gamma1]; x ~ gamma1] + E[asin((D + <x + m, x + m>)^(-1)*<x + m, x + m>); x ~
    gamma1]*(e_2 + e_1) > 0
*)
Lemma step_Q (V : Space) (D : R) (b_1 : R) (b_2 : R) (d : R) (e_1 : R) (e_2 : R) (g : R) (m : V) (w_1 : R) (w_2 : R) (gamma : R -> law V) (Poisson : R -> law R) (arcsine : law R)
    (label_d : label d)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (sort_arcsine : law_of_labels arcsine)
    (H_D_pos_0 : D > 0)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_m : dot m m > 0)
    (H_n_1_pos_is_1 : 1 >= e_1)
    (H_n_2_pos_is_1 : 1 >= e_2)
    (H_apart : (1 - g) ^ 2 * b_1 + g ^ 2 * b_2 > 0)
    (C_erf_mirrored_products_not_0 : erf_mirrored_products.cited_not_0 V gamma)
    (C_erf_mirrored_products_mirrored : erf_mirrored_products.cited_mirrored V gamma)
    (C_erf_mirrored_products_M_F : erf_mirrored_products.cited_M_F V gamma arcsine)
    (C_erf_mirrored_products_C_F : erf_mirrored_products.cited_C_F V gamma arcsine)
    (C_erf_mirrored_products_pair__F : erf_mirrored_products.cited_pair__F V gamma Poisson)
    (C_erf_mirrored_products_t_F : erf_mirrored_products.cited_t_F V gamma Poisson)
    (C_erf_mirrored_products_M_G : erf_mirrored_products.cited_M_G V gamma arcsine)
    (C_erf_mirrored_products_C_G : erf_mirrored_products.cited_C_G V gamma arcsine)
    (C_erf_mirrored_products_pair__G : erf_mirrored_products.cited_pair__G V gamma Poisson)
    (C_erf_mirrored_products_t_G : erf_mirrored_products.cited_t_G V gamma Poisson)
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
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_erf_powers_lemma_space_not_0 : erf_powers_lemma_space.cited_not_0 V gamma)
    (C_erf_powers_lemma_space_mirrored : erf_powers_lemma_space.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_1_not_0 : erf_powers_lemma_plane_1.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_1_mirrored : erf_powers_lemma_plane_1.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_L : erf_within.cited_parts_L V gamma)
    (C_erf_within_parts_L_p_1 : erf_within.cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma)
    (C_erf_within_parts_0 : erf_within.cited_parts_0 V gamma)
    (C_erf_within_parts_1 : erf_within.cited_parts_1 V gamma) :
  (4 - e_1 - e_2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) + E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) * (e_2 + e_1) > 0.
Proof.
  pose proof (step_products (V) (D) (d) (m) (gamma) (Poisson) (arcsine) label_d sort_Poisson sort_arcsine H_D_pos_0 H_dimension H_d_pos_is_2 H_m C_erf_mirrored_products_not_0 C_erf_mirrored_products_mirrored C_erf_mirrored_products_M_F C_erf_mirrored_products_C_F C_erf_mirrored_products_pair__F C_erf_mirrored_products_t_F C_erf_mirrored_products_M_G C_erf_mirrored_products_C_G C_erf_mirrored_products_pair__G C_erf_mirrored_products_t_G C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j C_erf_within_parts_0 C_erf_within_parts_1) as H_products.
  pose proof (step_m_Q_pos_0 (V) (D) (d) (m) (gamma) (Poisson) (arcsine) label_d sort_Poisson sort_arcsine H_D_pos_0 H_dimension H_d_pos_is_2 H_m C_erf_mirrored_products_not_0 C_erf_mirrored_products_mirrored C_erf_mirrored_products_M_F C_erf_mirrored_products_C_F C_erf_mirrored_products_pair__F C_erf_mirrored_products_t_F C_erf_mirrored_products_M_G C_erf_mirrored_products_C_G C_erf_mirrored_products_pair__G C_erf_mirrored_products_t_G C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j C_erf_within_parts_0 C_erf_within_parts_1) as H_m_Q_pos_0.
  pose proof (step_m_T_pos_0 (V) (D) (d) (m) (gamma) (Poisson) (arcsine) label_d sort_Poisson sort_arcsine H_D_pos_0 H_dimension H_d_pos_is_2 H_m C_erf_mirrored_products_not_0 C_erf_mirrored_products_mirrored C_erf_mirrored_products_M_F C_erf_mirrored_products_C_F C_erf_mirrored_products_pair__F C_erf_mirrored_products_t_F C_erf_mirrored_products_M_G C_erf_mirrored_products_C_G C_erf_mirrored_products_pair__G C_erf_mirrored_products_t_G C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j C_erf_within_parts_0 C_erf_within_parts_1) as H_m_T_pos_0.
  pose proof (step_t_Q_pos_is_0 (V) (D) (m) (gamma) H_D_pos_0 H_m) as H_t_Q_pos_is_0.
  pose proof (step_t_T_pos_is_0 (V) (D) (m) (gamma) H_D_pos_0 H_m) as H_t_T_pos_is_0.
  assert (I' : (4 - (e_1) - (e_2)) * (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) + (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m))))))) * ((e_2) + (e_1)) > 0).
  { apply (ratio_samples.step_F (e_1) (e_2) (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))))); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise_by H_m_Q_pos_0 | premise_by H_t_Q_pos_is_0 | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  congruent_to I'.
Qed.

(** Step [Q + G], by Instance:
  (4 - e_1 - e_2)*(E[E[(D^2 - <x + m, y + m>^2 + <y + m, y + m>*<x + m, x + m> + D*<y + m, y + m>
    + D*<x + m, x + m>)^(-1/2)*<x + m, y + m>; y ~ gamma1]; x ~ gamma1] + E[E[asin(<x + m, y +
    m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x ~ gamma1]) +
    (E[asin((D + <x + m, x + m>)^(-1)*<x + m, x + m>); x ~ gamma1] + E[<x + m, x + m>*D^(-1/2)*(D
    + 2*<x + m, x + m>)^(-1/2); x ... > 0
*)
Lemma step_Q_p_G (V : Space) (D : R) (b_1 : R) (b_2 : R) (d : R) (e_1 : R) (e_2 : R) (g : R) (m : V) (w_1 : R) (w_2 : R) (gamma : R -> law V) (Poisson : R -> law R) (arcsine : law R)
    (label_d : label d)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (sort_arcsine : law_of_labels arcsine)
    (H_D_pos_0 : D > 0)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_m : dot m m > 0)
    (H_n_1_pos_is_1 : 1 >= e_1)
    (H_n_2_pos_is_1 : 1 >= e_2)
    (H_apart : (1 - g) ^ 2 * b_1 + g ^ 2 * b_2 > 0)
    (C_erf_mirrored_products_not_0 : erf_mirrored_products.cited_not_0 V gamma)
    (C_erf_mirrored_products_mirrored : erf_mirrored_products.cited_mirrored V gamma)
    (C_erf_mirrored_products_M_F : erf_mirrored_products.cited_M_F V gamma arcsine)
    (C_erf_mirrored_products_C_F : erf_mirrored_products.cited_C_F V gamma arcsine)
    (C_erf_mirrored_products_pair__F : erf_mirrored_products.cited_pair__F V gamma Poisson)
    (C_erf_mirrored_products_t_F : erf_mirrored_products.cited_t_F V gamma Poisson)
    (C_erf_mirrored_products_M_G : erf_mirrored_products.cited_M_G V gamma arcsine)
    (C_erf_mirrored_products_C_G : erf_mirrored_products.cited_C_G V gamma arcsine)
    (C_erf_mirrored_products_pair__G : erf_mirrored_products.cited_pair__G V gamma Poisson)
    (C_erf_mirrored_products_t_G : erf_mirrored_products.cited_t_G V gamma Poisson)
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
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_erf_powers_lemma_space_not_0 : erf_powers_lemma_space.cited_not_0 V gamma)
    (C_erf_powers_lemma_space_mirrored : erf_powers_lemma_space.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_1_not_0 : erf_powers_lemma_plane_1.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_1_mirrored : erf_powers_lemma_plane_1.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_L : erf_within.cited_parts_L V gamma)
    (C_erf_within_parts_L_p_1 : erf_within.cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma)
    (C_erf_within_parts_0 : erf_within.cited_parts_0 V gamma)
    (C_erf_within_parts_1 : erf_within.cited_parts_1 V gamma) :
  (4 - e_1 - e_2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) + (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) + E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m)))))))) * (e_2 + e_1) > 0.
Proof.
  pose proof (step_products (V) (D) (d) (m) (gamma) (Poisson) (arcsine) label_d sort_Poisson sort_arcsine H_D_pos_0 H_dimension H_d_pos_is_2 H_m C_erf_mirrored_products_not_0 C_erf_mirrored_products_mirrored C_erf_mirrored_products_M_F C_erf_mirrored_products_C_F C_erf_mirrored_products_pair__F C_erf_mirrored_products_t_F C_erf_mirrored_products_M_G C_erf_mirrored_products_C_G C_erf_mirrored_products_pair__G C_erf_mirrored_products_t_G C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j C_erf_within_parts_0 C_erf_within_parts_1) as H_products.
  pose proof (step_m_Q_pos_0 (V) (D) (d) (m) (gamma) (Poisson) (arcsine) label_d sort_Poisson sort_arcsine H_D_pos_0 H_dimension H_d_pos_is_2 H_m C_erf_mirrored_products_not_0 C_erf_mirrored_products_mirrored C_erf_mirrored_products_M_F C_erf_mirrored_products_C_F C_erf_mirrored_products_pair__F C_erf_mirrored_products_t_F C_erf_mirrored_products_M_G C_erf_mirrored_products_C_G C_erf_mirrored_products_pair__G C_erf_mirrored_products_t_G C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j C_erf_within_parts_0 C_erf_within_parts_1) as H_m_Q_pos_0.
  pose proof (step_m_T_pos_0 (V) (D) (d) (m) (gamma) (Poisson) (arcsine) label_d sort_Poisson sort_arcsine H_D_pos_0 H_dimension H_d_pos_is_2 H_m C_erf_mirrored_products_not_0 C_erf_mirrored_products_mirrored C_erf_mirrored_products_M_F C_erf_mirrored_products_C_F C_erf_mirrored_products_pair__F C_erf_mirrored_products_t_F C_erf_mirrored_products_M_G C_erf_mirrored_products_C_G C_erf_mirrored_products_pair__G C_erf_mirrored_products_t_G C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j C_erf_within_parts_0 C_erf_within_parts_1) as H_m_T_pos_0.
  pose proof (step_t_Q_pos_is_0 (V) (D) (m) (gamma) H_D_pos_0 H_m) as H_t_Q_pos_is_0.
  pose proof (step_t_T_pos_is_0 (V) (D) (m) (gamma) H_D_pos_0 H_m) as H_t_T_pos_is_0.
  assert (I' : ((E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2)))))) + (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m)))))))))) * (4 - (e_1) - (e_2)) + ((e_2) + (e_1)) * ((E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m))))))) + (E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m))))))))) > 0).
  { apply (ratio_samples.step_F_p_G (e_1) (e_2) (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2)))))) (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m))))))) (E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m))))))))); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise_by H_m_Q_pos_0 | premise_by H_m_T_pos_0 | premise_by H_t_Q_pos_is_0 | premise_by H_t_T_pos_is_0 | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  congruent_to I'.
Qed.

(** Step [theorem], by Instance:
  ((4 - e_1 - e_2)*(E[E[(D^2 - <x + m, y + m>^2 + <y + m, y + m>*<x + m, x + m> + D*<y + m, y + m>
    + D*<x + m, x + m>)^(-1/2)*<x + m, y + m>; y ~ gamma1]; x ~ gamma1] + E[E[asin(<x + m, y +
    m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x ~ gamma1]) +
    (E[asin((D + <x + m, x + m>)^(-1)*<x + m, x + m>); x ~ gamma1] + E[<x + m, x + m>*D^(-1/2)*(D
    + 2*<x + m, x + m>)^(-1/2); x... >= ((4 - e_1 - e_2)*E[E[asin(<x + m, y + m>*(D + <x + m, x +
    m>)^(-1/2)*(D + <y + m, y + m>)^(-1/2)); y ~ gamma1]; x ~ gamma1] + E[asin((D + <x + m, x +
    m>)^(-1)*<x + m, x + m>); x ~ gamma1]*(e_2 + e_1))^(-1)*(E[asin((D + <x + m, x + m>)^(-1)*<x +
    m, x + m>); x ~ gamma1] - E[E[asin(<x + m, y + m>*(D + <x + m, x + m>)^(-1/2)*(D + <y + m, y +
    m>)^(-1/2)); y ~ gamma1]; x ~ gamma1])*(w_1*(1 - e_1) + (1 -...
*)
Lemma step_theorem (V : Space) (D : R) (b_1 : R) (b_2 : R) (d : R) (e_1 : R) (e_2 : R) (g : R) (m : V) (w_1 : R) (w_2 : R) (gamma : R -> law V) (Poisson : R -> law R) (arcsine : law R)
    (label_d : label d)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (sort_arcsine : law_of_labels arcsine)
    (H_D_pos_0 : D > 0)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_m : dot m m > 0)
    (H_n_1_pos_is_1 : 1 >= e_1)
    (H_n_2_pos_is_1 : 1 >= e_2)
    (H_apart : (1 - g) ^ 2 * b_1 + g ^ 2 * b_2 > 0)
    (C_erf_mirrored_products_not_0 : erf_mirrored_products.cited_not_0 V gamma)
    (C_erf_mirrored_products_mirrored : erf_mirrored_products.cited_mirrored V gamma)
    (C_erf_mirrored_products_M_F : erf_mirrored_products.cited_M_F V gamma arcsine)
    (C_erf_mirrored_products_C_F : erf_mirrored_products.cited_C_F V gamma arcsine)
    (C_erf_mirrored_products_pair__F : erf_mirrored_products.cited_pair__F V gamma Poisson)
    (C_erf_mirrored_products_t_F : erf_mirrored_products.cited_t_F V gamma Poisson)
    (C_erf_mirrored_products_M_G : erf_mirrored_products.cited_M_G V gamma arcsine)
    (C_erf_mirrored_products_C_G : erf_mirrored_products.cited_C_G V gamma arcsine)
    (C_erf_mirrored_products_pair__G : erf_mirrored_products.cited_pair__G V gamma Poisson)
    (C_erf_mirrored_products_t_G : erf_mirrored_products.cited_t_G V gamma Poisson)
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
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_erf_powers_lemma_space_not_0 : erf_powers_lemma_space.cited_not_0 V gamma)
    (C_erf_powers_lemma_space_mirrored : erf_powers_lemma_space.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_1_not_0 : erf_powers_lemma_plane_1.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_1_mirrored : erf_powers_lemma_plane_1.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_L : erf_within.cited_parts_L V gamma)
    (C_erf_within_parts_L_p_1 : erf_within.cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma)
    (C_erf_within_parts_0 : erf_within.cited_parts_0 V gamma)
    (C_erf_within_parts_1 : erf_within.cited_parts_1 V gamma) :
  (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) + E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m))))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m)))))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2)))))) * (w_1 * (1 - e_1) + (1 - e_2) * w_2) * (inv ((4 - e_1 - e_2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) + (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) + E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m)))))))) * (e_2 + e_1))) * (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)) >= (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) * (w_1 * (1 - e_1) + (1 - e_2) * w_2) * (inv ((4 - e_1 - e_2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) + E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) * (e_2 + e_1))) * (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)).
Proof.
  pose proof (step_products (V) (D) (d) (m) (gamma) (Poisson) (arcsine) label_d sort_Poisson sort_arcsine H_D_pos_0 H_dimension H_d_pos_is_2 H_m C_erf_mirrored_products_not_0 C_erf_mirrored_products_mirrored C_erf_mirrored_products_M_F C_erf_mirrored_products_C_F C_erf_mirrored_products_pair__F C_erf_mirrored_products_t_F C_erf_mirrored_products_M_G C_erf_mirrored_products_C_G C_erf_mirrored_products_pair__G C_erf_mirrored_products_t_G C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j C_erf_within_parts_0 C_erf_within_parts_1) as H_products.
  pose proof (step_m_Q_pos_0 (V) (D) (d) (m) (gamma) (Poisson) (arcsine) label_d sort_Poisson sort_arcsine H_D_pos_0 H_dimension H_d_pos_is_2 H_m C_erf_mirrored_products_not_0 C_erf_mirrored_products_mirrored C_erf_mirrored_products_M_F C_erf_mirrored_products_C_F C_erf_mirrored_products_pair__F C_erf_mirrored_products_t_F C_erf_mirrored_products_M_G C_erf_mirrored_products_C_G C_erf_mirrored_products_pair__G C_erf_mirrored_products_t_G C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j C_erf_within_parts_0 C_erf_within_parts_1) as H_m_Q_pos_0.
  pose proof (step_m_T_pos_0 (V) (D) (d) (m) (gamma) (Poisson) (arcsine) label_d sort_Poisson sort_arcsine H_D_pos_0 H_dimension H_d_pos_is_2 H_m C_erf_mirrored_products_not_0 C_erf_mirrored_products_mirrored C_erf_mirrored_products_M_F C_erf_mirrored_products_C_F C_erf_mirrored_products_pair__F C_erf_mirrored_products_t_F C_erf_mirrored_products_M_G C_erf_mirrored_products_C_G C_erf_mirrored_products_pair__G C_erf_mirrored_products_t_G C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j C_erf_within_parts_0 C_erf_within_parts_1) as H_m_T_pos_0.
  pose proof (step_t_Q_pos_is_0 (V) (D) (m) (gamma) H_D_pos_0 H_m) as H_t_Q_pos_is_0.
  pose proof (step_t_T_pos_is_0 (V) (D) (m) (gamma) H_D_pos_0 H_m) as H_t_T_pos_is_0.
  assert (I' : ((E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m))))))) + (E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m)))))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2)))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m)))))))))) * ((w_1) * (1 - (e_1)) + (1 - (e_2)) * (w_2)) * (inv (((E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2)))))) + (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m)))))))))) * (4 - (e_1) - (e_2)) + ((e_2) + (e_1)) * ((E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m))))))) + (E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m))))))))))) * (inv ((1 - (g)) ^ 2 * (b_1) + (g) ^ 2 * (b_2))) >= ((E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m))))))) - (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m)))))))))) * ((w_1) * (1 - (e_1)) + (1 - (e_2)) * (w_2)) * (inv ((1 - (g)) ^ 2 * (b_1) + (g) ^ 2 * (b_2))) * (inv ((4 - (e_1) - (e_2)) * (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) + (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m))))))) * ((e_2) + (e_1))))).
  { apply (ratio_samples.step_theorem (b_1) (b_2) (e_1) (e_2) (g) (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2)))))) (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m))))))) (E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m)))))))) (w_1) (w_2)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | premise_by H_products | premise_by H_m_Q_pos_0 | premise_by H_m_T_pos_0 | premise_by H_t_Q_pos_is_0 | premise_by H_t_T_pos_is_0 | first [assumption | gap; first [sign] | premise] | first [assumption | gap; first [sign] | premise] | first [assumption | gap; sign | premise]]. }
  congruent_to I'.
Qed.

Theorem theorem (V : Space) (D : R) (b_1 : R) (b_2 : R) (d : R) (e_1 : R) (e_2 : R) (g : R) (m : V) (w_1 : R) (w_2 : R) (gamma : R -> law V) (Poisson : R -> law R) (arcsine : law R)
    (label_d : label d)
    (sort_Poisson : forall t, law_of_labels (Poisson t))
    (sort_arcsine : law_of_labels arcsine)
    (H_D_pos_0 : D > 0)
    (H_b_1_pos_is_0 : b_1 >= 0)
    (H_b_2_pos_is_0 : b_2 >= 0)
    (H_e_1_pos_is_0 : e_1 >= 0)
    (H_e_2_pos_is_0 : e_2 >= 0)
    (H_w_1_pos_is_0 : w_1 >= 0)
    (H_w_2_pos_is_0 : w_2 >= 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_m : dot m m > 0)
    (H_n_1_pos_is_1 : 1 >= e_1)
    (H_n_2_pos_is_1 : 1 >= e_2)
    (H_apart : (1 - g) ^ 2 * b_1 + g ^ 2 * b_2 > 0)
    (C_erf_mirrored_products_not_0 : erf_mirrored_products.cited_not_0 V gamma)
    (C_erf_mirrored_products_mirrored : erf_mirrored_products.cited_mirrored V gamma)
    (C_erf_mirrored_products_M_F : erf_mirrored_products.cited_M_F V gamma arcsine)
    (C_erf_mirrored_products_C_F : erf_mirrored_products.cited_C_F V gamma arcsine)
    (C_erf_mirrored_products_pair__F : erf_mirrored_products.cited_pair__F V gamma Poisson)
    (C_erf_mirrored_products_t_F : erf_mirrored_products.cited_t_F V gamma Poisson)
    (C_erf_mirrored_products_M_G : erf_mirrored_products.cited_M_G V gamma arcsine)
    (C_erf_mirrored_products_C_G : erf_mirrored_products.cited_C_G V gamma arcsine)
    (C_erf_mirrored_products_pair__G : erf_mirrored_products.cited_pair__G V gamma Poisson)
    (C_erf_mirrored_products_t_G : erf_mirrored_products.cited_t_G V gamma Poisson)
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
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_erf_powers_lemma_space_not_0 : erf_powers_lemma_space.cited_not_0 V gamma)
    (C_erf_powers_lemma_space_mirrored : erf_powers_lemma_space.cited_mirrored V gamma)
    (C_erf_powers_tilted_parts_n : erf_powers_tilted.cited_parts_n V gamma)
    (C_erf_powers_tilted_parts_n_p_2 : erf_powers_tilted.cited_parts_n_p_2 V gamma)
    (C_erf_powers_factored_spheres : erf_powers_factored.cited_spheres V gamma)
    (C_erf_powers_factored_x : erf_powers_factored.cited_x V gamma)
    (C_erf_powers_factored_y : erf_powers_factored.cited_y V gamma)
    (C_erf_powers_tilt_parts : erf_powers_tilt.cited_parts V gamma)
    (C_erf_powers_lemma_first_not_0 : erf_powers_lemma_first.cited_not_0 V gamma)
    (C_erf_powers_lemma_first_mirrored : erf_powers_lemma_first.cited_mirrored V gamma)
    (C_erf_powers_lemma_second_not_0 : erf_powers_lemma_second.cited_not_0 V gamma)
    (C_erf_powers_lemma_second_mirrored : erf_powers_lemma_second.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_1_not_0 : erf_powers_lemma_plane_1.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_1_mirrored : erf_powers_lemma_plane_1.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_L : erf_within.cited_parts_L V gamma)
    (C_erf_within_parts_L_p_1 : erf_within.cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma)
    (C_erf_within_parts_0 : erf_within.cited_parts_0 V gamma)
    (C_erf_within_parts_1 : erf_within.cited_parts_1 V gamma) :
  (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) + E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m))))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m)))))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2)))))) * (w_1 * (1 - e_1) + (1 - e_2) * w_2) * (inv ((4 - e_1 - e_2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D ^ 2 + dot (vadd y (m)) (vadd y (m)) * (dot (vadd x (m)) (vadd x (m))) + D * (dot (vadd y (m)) (vadd y (m))) + D * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd x (m)) (vadd y (m))) ^ 2))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) + (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) + E (gamma 1) (fun x => dot (vadd x (m)) (vadd x (m)) * (inv (sqrt D)) * (inv (sqrt (D + 2 * (dot (vadd x (m)) (vadd x (m)))))))) * (e_2 + e_1))) * (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)) >= (E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) * (w_1 * (1 - e_1) + (1 - e_2) * w_2) * (inv ((4 - e_1 - e_2) * (E (gamma 1) (fun x => E (gamma 1) (fun y => asin (dot (vadd x (m)) (vadd y (m)) * (inv (sqrt (D + dot (vadd x (m)) (vadd x (m))))) * (inv (sqrt (D + dot (vadd y (m)) (vadd y (m))))))))) + E (gamma 1) (fun x => asin (dot (vadd x (m)) (vadd x (m)) * (inv (D + dot (vadd x (m)) (vadd x (m)))))) * (e_2 + e_1))) * (inv ((1 - g) ^ 2 * b_1 + g ^ 2 * b_2)).
Proof. exact (step_theorem (V) (D) (b_1) (b_2) (d) (e_1) (e_2) (g) (m) (w_1) (w_2) (gamma) (Poisson) (arcsine) label_d sort_Poisson sort_arcsine H_D_pos_0 H_b_1_pos_is_0 H_b_2_pos_is_0 H_e_1_pos_is_0 H_e_2_pos_is_0 H_w_1_pos_is_0 H_w_2_pos_is_0 H_dimension H_d_pos_is_2 H_m H_n_1_pos_is_1 H_n_2_pos_is_1 H_apart C_erf_mirrored_products_not_0 C_erf_mirrored_products_mirrored C_erf_mirrored_products_M_F C_erf_mirrored_products_C_F C_erf_mirrored_products_pair__F C_erf_mirrored_products_t_F C_erf_mirrored_products_M_G C_erf_mirrored_products_C_G C_erf_mirrored_products_pair__G C_erf_mirrored_products_t_G C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j C_erf_within_parts_0 C_erf_within_parts_1). Qed.
