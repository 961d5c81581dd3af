(** ERF, mirrored isotropic Gaussian classes, $d >= 2$: the theorem for mixtures (erf-mirrored-mixtures)

  Given [D > 0]: D > 0
  Given [mu > 0]: mu > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [d >= 2]: d >= 2
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [def f]: f(_0) = -1 + 1/2*pi + delta(1, _0)*(-1/2*pi + 2) for all nat
  Given [def g]: g(_0) = (-1 + 1/2*pi + delta(1, _0)*(-1/2*pi + 2))*(-1 + 2*_0) for all nat
  Given [def M]: M(_1, _0) = E[E[(((<y, y> + D)^(1/2))^(-1 + 2*_3))^(-1)*<x + y, x +
    y>^(_2)*(2^(_2))^(-1)*<x, y>^(-1 + 2*_3)*(((D + <x, x>)^(1/2))^(-1 + 2*_3))^(-1)*E[<z,
    z>^(_3); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1] for all nat, nat
  Given [def T]: T(_1, _0) = E[E[<x, x>^(-2 + c + 2*_3)*((<x, x> + D)^(-1 + 2*_3))^(-1); x ~
    gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1); c ~ coins(_0)] for all nat, nat
  Given [def M_G]: M_G(_0) = E[E[<x + y, x + y>^(_2)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> -
    <x, y>^2)^(-1/2)*(2^(_2))^(-1)*<x, y>*E[<z, z>^(_3); z ~ gamma1]^(-1); y ~ gamma1]; x ~
    gamma1] for all nat
  Given [def C_F]: C_F(_1, _0) = E[E[<x, x>^(-2 + c + _3)*asin(<x, x>*(<x, x> + D)^(-1)); x ~
    gamma1]*E[<x, x>^(-2 + c + _3); x ~ gamma1]^(-1); c ~ coins(_0)] for all nat, nat
  Given [def C_G]: C_G(_1, _0) = E[E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-2 + c + _3); x
    ~ gamma1]*E[<x, x>^(-2 + c + _3); x ~ gamma1]^(-1); c ~ coins(_0)] for all nat, nat
  Given [M_F]: M_F(_0) = M(1, _0)*f(1) + E[M(1 + c, _1)*f(1 + c); c ~ A] for all nat
  Given [M_G]: M_G(_0) = E[M(1 + c, _1)*g(1 + c); c ~ A] + M(1, _0)*g(1) for all nat
  Given [C_F]: C_F(1, _0) = f(1)*T(1, _0) + E[T(1 + c, _1)*f(1 + c); c ~ A] for all nat
  Given [C_G]: C_G(1, _0) = E[T(1 + c, _1)*g(1 + c); c ~ A] + g(1)*T(1, _0) for all nat
  Given [m_F]: m_F = E[M_F(c)*mu^2*c^(-1); c ~ P]
  Given [m_G]: m_G = E[M_G(c)*mu^2*c^(-1); c ~ P]
  Given [t_F]: t_F = E[C_F(1, c); c ~ P]
  Given [t_G]: t_G = E[C_G(1, c); c ~ P]
  Then t_G*m_F > t_F*m_G
  Then m_F > 0
  Then m_G > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require erf_powers_ratios.
From NCProofs Require erf_itself.
From NCProofs Require erf_within.
From NCProofs Require mirrored_mixtures.
Open Scope R_scope.

(** Step [kappa > 0], by Balls:
  -1 + 1/2*pi > 0
*)
Lemma step_kappa_pos_0 :
  (1 / 2) * PI - 1 > 0.
Proof.
  by_balls.
Qed.

(** Step [kappa < 1], by Balls:
  -1/2*pi + 2 > 0
*)
Lemma step_kappa_less_1 :
  2 - (1 / 2) * PI > 0.
Proof.
  by_balls.
Qed.

(** Step [f >= 0], by Linear:
  f(_0) >= 0 for all nat
*)
Lemma step_f_pos_is_0 (f : R -> R)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) :
  forall i : R, label i -> f i >= 0.
Proof.
  pose proof (step_kappa_pos_0) as H_kappa_pos_0.
  pose proof (step_kappa_less_1) as H_kappa_less_1.
  intros any0 D0; draws.
  pose proof H_def_f as H_def_f'all; specialize (H_def_f any0 D0).
  assert (P' : 0 < ((1 / 2) * PI + delta 1 any0 * (2 - (1 / 2) * PI) - 1)) by (first [seen | sign_form ((1 / 2) * (2 * (2 - (1 / 2) * PI)) * (delta 1 any0) + ((1 / 2) * PI - 1)) ltac:(first [put; solve [field] | equal]) | sign]).
  assert (G' : (f any0) - (0) = ((1 / 2) * PI + delta 1 any0 * (2 - (1 / 2) * PI) - 1)).
  { rewrite ?H_def_f.
    try assert (N1' : normal_form (((1 / 2) * PI + delta 1 any0 * (2 - (1 / 2) * PI) - 1)) ((1 / 2) * PI + 2 * (delta 1 any0) - (1 / 2) * PI * (delta 1 any0) - 1)) by (unfold normal_form; first [put; solve [field] | equal]).
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [g > 0], by Linear:
  g(_0) > 0 for all nat
*)
Lemma step_g_pos_0 (g : R -> R)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1)) :
  forall i : R, label i -> g i > 0.
Proof.
  pose proof (step_kappa_pos_0) as H_kappa_pos_0.
  pose proof (step_kappa_less_1) as H_kappa_less_1.
  intros any0 D0; draws.
  pose proof H_def_g as H_def_g'all; specialize (H_def_g any0 D0).
  assert (P' : 0 < (((1 / 2) * PI + delta 1 any0 * (2 - (1 / 2) * PI) - 1) * (2 * any0 - 1))) by (first [seen | sign_form ((1 / 2) * (2 * any0 - 1) * (2 * ((1 / 2) * PI - 1) + 2 * (2 - (1 / 2) * PI) * (delta 1 any0))) ltac:(first [put; solve [field] | equal]) | sign]).
  assert (G' : (g any0) - (0) = (((1 / 2) * PI + delta 1 any0 * (2 - (1 / 2) * PI) - 1) * (2 * any0 - 1))).
  { rewrite ?H_def_g.
    try assert (N1' : normal_form ((((1 / 2) * PI + delta 1 any0 * (2 - (1 / 2) * PI) - 1) * (2 * any0 - 1))) (1 + (1 / 2) * PI * (delta 1 any0) + PI * any0 + 4 * (delta 1 any0) * any0 - (1 / 2) * PI - 2 * any0 - 2 * (delta 1 any0) - PI * (delta 1 any0) * any0)) by (unfold normal_form; first [put; solve [field] | equal]).
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [f/g at n], by Linear:
  g(1 + n)*f(n) >= g(n)*f(1 + n)
*)
Lemma step_f_over_g_at_n (n : R) (f : R -> R) (g : R -> R)
    (label_n : label n)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1)) :
  g (1 + n) * (f n) >= g n * (f (1 + n)).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [f/g falls], by Specialise:
  f(_0)*g(1 + _0) >= f(1 + _0)*g(_0) for all nat
*)
Lemma step_f_over_g_falls (f : R -> R) (g : R -> R)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1)) :
  forall i : R, label i -> f i * (g (1 + i)) >= f (1 + i) * (g i).
Proof.
  intros any0 D0; draws.
  assert (I' : g (1 + (any0)) * (f (any0)) >= g (any0) * (f (1 + (any0)))).
  { apply (step_f_over_g_at_n (any0) (f) (g)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [f/g, first], by Linear:
  f(1)*g(2) > f(2)*g(1)
*)
Lemma step_f_over_g__first (f : R -> R) (g : R -> R)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1)) :
  f 1 * (g 2) > f 2 * (g 1).
Proof.
  pose proof (step_kappa_pos_0) as H_kappa_pos_0.
  pose proof (step_kappa_less_1) as H_kappa_less_1.
  assert (P' : 0 < (PI - 2)) by (by_ball).
  assert (G' : (f 1 * (g 2)) - (f 2 * (g 1)) = (PI - 2)).
  { first [solve [put; field; sides] | solve [assert (R0' : (f 2) - ((1 / 2) * PI + delta 1 2 * (2 - (1 / 2) * PI) - 1) = 0) by (apply Rminus_diag_eq; says (H_def_f (2) ltac:(labels))); assert (R1' : (f 1) - (delta 1 1 * (2 - (1 / 2) * PI) + (1 / 2) * PI - 1) = 0) by (apply Rminus_diag_eq; says (H_def_f (1) ltac:(labels))); assert (R2' : (g 1) - ((1 * 2 - 1) * (delta 1 1 * (2 - (1 / 2) * PI) + (1 / 2) * PI - 1)) = 0) by (apply Rminus_diag_eq; says (H_def_g (1) ltac:(labels))); assert (R3' : (g 2) - (((1 / 2) * PI + delta 1 2 * (2 - (1 / 2) * PI) - 1) * (2 * 2 - 1)) = 0) by (apply Rminus_diag_eq; says (H_def_g (2) ltac:(labels))); apply (by_combination _ _ (((-1) * (g 1)) * ((f 2) - ((1 / 2) * PI + delta 1 2 * (2 - (1 / 2) * PI) - 1)) + (g 2) * ((f 1) - (delta 1 1 * (2 - (1 / 2) * PI) + (1 / 2) * PI - 1)) + (1 - (1 / 2) * PI) * ((g 1) - ((1 * 2 - 1) * (delta 1 1 * (2 - (1 / 2) * PI) + (1 / 2) * PI - 1))) + (1) * ((g 2) - (((1 / 2) * PI + delta 1 2 * (2 - (1 / 2) * PI) - 1) * (2 * 2 - 1))))); [(try assert (Q50' : delta (1) (1) = 1) by (apply delta_same); try assert (Q51' : delta (1) (2) = 0) by (apply delta_apart; lra); first [solve [put; ring [Q50' Q51']] | solve [put; field [Q50' Q51']; sides] | fail]) | rewrite R0', R1', R2', R3'; ring]] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [Lemma A], by Instance:
  E[E[((<x, x> + D)^(1 + 2*n))^(-1)*<x, x>^(c + 2*n); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(L)]*E[E[(((<y, y> + D)^(1/2))^(-1 + 2*n))^(-1)*<x, y>^(-1 + 2*n)*<x +
    y, x + y>^(L)*(((D + <x, x>)^(1/2))^(-1 + 2*n))^(-1); y ~ gamma1]; x ~ gamma1] > E[E[((<x, x>
    + D)^(-1 + 2*n))^(-1)*<x, x>^(-2 + c + 2*n); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1);
    c ~ coins(L)]*E[E[<x, y>^(1 + 2*n)*(((<y, y> + D)^(1/2))^(1 + 2*n))^(-1)*(((D + <x,
    x>)^(1/2))^(1 + 2*n))^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_Lemma_A (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_d : label d)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
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
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma) :
  E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * n) * (inv (npow (dot x x + D) (1 + 2 * n)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (2 * n - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (2 * n - 1))) * (inv (npow (sqrt (D + dot x x)) (2 * n - 1)))))) > E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * n - 2) * (inv (npow (dot x x + D) (2 * n - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * n) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (1 + 2 * n))) * (inv (npow (sqrt (D + dot x x)) (1 + 2 * n)))))).
Proof.
  assert (I' : E (coins (L)) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * (n)) * (inv (npow (dot x x + (D)) (1 + 2 * (n))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (2 * (n) - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L)) * (inv (npow (sqrt (dot y y + (D))) (2 * (n) - 1))) * (inv (npow (sqrt ((D) + dot x x)) (2 * (n) - 1)))))) > E (coins (L)) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * (n) - 2) * (inv (npow (dot x x + (D)) (2 * (n) - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (1 + 2 * (n)) * (npow (dot (vadd x (y)) (vadd x (y))) (L)) * (inv (npow (sqrt (dot y y + (D))) (1 + 2 * (n)))) * (inv (npow (sqrt ((D) + dot x x)) (1 + 2 * (n)))))))).
  { apply (erf_powers_ratios.step_ratios (V) (D) (L) (d) (n) (gamma)); [premise | premise | premise | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | first [exact H_d_pos_is_2 | assert (G' : (d) - (2) = (d) - (2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_d_pos_is_2] | exact C_erf_powers_one_not_0 | exact C_erf_powers_one_mirrored | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent | exact C_erf_powers_lemma_space_not_0 | exact C_erf_powers_lemma_space_mirrored | exact C_erf_powers_tilted_parts_n | exact C_erf_powers_tilted_parts_n_p_2 | exact C_erf_powers_factored_spheres | exact C_erf_powers_factored_x | exact C_erf_powers_factored_y | exact C_erf_powers_tilt_parts | exact C_erf_powers_lemma_first_not_0 | exact C_erf_powers_lemma_first_mirrored | exact C_erf_powers_lemma_second_not_0 | exact C_erf_powers_lemma_second_mirrored | exact C_erf_powers_lemma_plane_1_not_0 | exact C_erf_powers_lemma_plane_1_mirrored | exact C_erf_powers_higher_not_0 | exact C_erf_powers_higher_mirrored | exact C_erf_powers_lemma_plane_not_0 | exact C_erf_powers_lemma_plane_mirrored]. }
  congruent_to I'.
Qed.

(** Step [powers], by Instance:
  E[E[(((<y, y> + D)^(1/2))^(-1 + 2*n))^(-1)*<x, y>^(-1 + 2*n)*<x + y, x + y>^(L)*(((D + <x,
    x>)^(1/2))^(-1 + 2*n))^(-1); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_powers (V : Space) (D : R) (L : R) (d : R) (n : R) (gamma : R -> law V)
    (label_L : label L)
    (label_d : label d)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
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
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (2 * n - 1) * (npow (dot (vadd x (y)) (vadd x (y))) L) * (inv (npow (sqrt (dot y y + D)) (2 * n - 1))) * (inv (npow (sqrt (D + dot x x)) (2 * n - 1))))) > 0.
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot x y) (2 * (n) - 1) * (npow (dot (vadd x (y)) (vadd x (y))) (L)) * (inv (npow (sqrt (dot y y + (D))) (2 * (n) - 1))) * (inv (npow (sqrt ((D) + dot x x)) (2 * (n) - 1))))) > 0).
  { apply (erf_powers_ratios.step_M_pos_0 (V) (D) (L) (d) (n) (gamma)); [premise | premise | premise | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | first [exact H_d_pos_is_2 | assert (G' : (d) - (2) = (d) - (2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_d_pos_is_2] | exact C_erf_powers_one_not_0 | exact C_erf_powers_one_mirrored | exact C_even_moments_weighted_not_0 | exact C_even_moments_spheres | exact C_even_moments_step_spheres | exact C_even_moments_step_independent | exact C_even_moments_weighted_independent | exact C_erf_powers_positive_step_spheres | exact C_erf_powers_positive_step_independent | exact C_erf_powers_positive_independent | exact C_erf_powers_higher_not_0 | exact C_erf_powers_higher_mirrored]. }
  congruent_to I'.
Qed.

(** Step [M at n], by Linear:
  M(n, L) > 0
*)
Lemma step_M_at_n (V : Space) (D : R) (L : R) (d : R) (n : R) (M : R -> R -> R) (gamma : R -> law V)
    (label_L : label L)
    (label_d : label d)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))))
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
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma) :
  M n L > 0.
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [T at n], by Linear:
  T(n, L) > 0
*)
Lemma step_T_at_n (V : Space) (D : R) (L : R) (n : R) (T : R -> R -> R) (gamma : R -> law V)
    (label_L : label L)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_T : forall i : R, label i -> forall j : R, label j -> T i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + 2 * i - 2) * (inv (npow (dot x x + D) (2 * i - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k - 1)))))) :
  T n L > 0.
Proof.
  assert (P' : 0 < (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * n - 2) * (inv (npow (dot x x + D) (2 * n - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))) by (sign).
  assert (G' : (T n L) - (0) = (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * n - 2) * (inv (npow (dot x x + D) (2 * n - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))).
  { assert (U' : forall z0' z1' : R, ((z0') = (z1')) -> (D > 0) -> ((z0') - 0) = z1').
    { clear - D.
      intros z0' z1' H_equation_0 H_D_pos_0.
      rewrite ?H_equation_0.
      first [put; solve [ring] | equal]. }
    pose proof (U' (T n L) (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + 2 * n - 2) * (inv (npow (dot x x + D) (2 * n - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i - 1))))))) as V'.
    specialize (V' ltac:(says (H_def_T (n) ltac:(labels) (L) ltac:(labels)))).
    specialize (V' ltac:(says H_D_pos_0)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [ratio], by Linear:
  M(n, L)*T(1 + n, L) > M(1 + n, L)*T(n, L)
*)
Lemma step_ratio (V : Space) (D : R) (L : R) (d : R) (n : R) (M : R -> R -> R) (T : R -> R -> R) (gamma : R -> law V)
    (label_L : label L)
    (label_d : label d)
    (label_n : label n)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))))
    (H_def_T : forall i : R, label i -> forall j : R, label j -> T i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + 2 * i - 2) * (inv (npow (dot x x + D) (2 * i - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k - 1))))))
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
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma) :
  M n L * (T (1 + n) L) > M (1 + n) L * (T n L).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [M > 0], by Specialise:
  M(_1, _0) > 0 for all nat, nat
*)
Lemma step_M_pos_0 (V : Space) (D : R) (d : R) (M : R -> R -> R) (gamma : R -> law V)
    (label_d : label d)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))))
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
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma) :
  forall i : R, label i -> forall j : R, label j -> M i j > 0.
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : M (any0) (any1) > 0).
  { apply (step_M_at_n (V) (D) (any1) (d) (any0) (M) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [T > 0], by Specialise:
  T(_1, _0) > 0 for all nat, nat
*)
Lemma step_T_pos_0 (V : Space) (D : R) (T : R -> R -> R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_T : forall i : R, label i -> forall j : R, label j -> T i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + 2 * i - 2) * (inv (npow (dot x x + D) (2 * i - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k - 1)))))) :
  forall i : R, label i -> forall j : R, label j -> T i j > 0.
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : T (any0) (any1) > 0).
  { apply (step_T_at_n (V) (D) (any1) (any0) (T) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [M/T falls], by Specialise:
  T(1 + _1, _0)*M(_1, _0) > T(_1, _0)*M(1 + _1, _0) for all nat, nat
*)
Lemma step_M_over_T_falls (V : Space) (D : R) (d : R) (M : R -> R -> R) (T : R -> R -> R) (gamma : R -> law V)
    (label_d : label d)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))))
    (H_def_T : forall i : R, label i -> forall j : R, label j -> T i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + 2 * i - 2) * (inv (npow (dot x x + D) (2 * i - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k - 1))))))
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
    (C_erf_powers_higher_not_0 : erf_powers_higher.cited_not_0 V gamma)
    (C_erf_powers_higher_mirrored : erf_powers_higher.cited_mirrored V gamma)
    (C_erf_powers_lemma_plane_not_0 : erf_powers_lemma_plane.cited_not_0 V gamma)
    (C_erf_powers_lemma_plane_mirrored : erf_powers_lemma_plane.cited_mirrored V gamma) :
  forall i : R, label i -> forall j : R, label j -> T (1 + i) j * (M i j) > T i j * (M (1 + i) j).
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : M (any0) (any1) * (T (1 + (any0)) (any1)) > M (1 + (any0)) (any1) * (T (any0) (any1))).
  { apply (step_ratio (V) (D) (any1) (d) (any0) (M) (T) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [one more, F], by Cited:
  E[E[<x, x>^(-2 + c + N); x ~ gamma1]^(-1)*E[<x, x>^(-2 + c + N)*asin(<x, x>*(<x, x> + D)^(-1));
    x ~ gamma1]; c ~ coins(1 + L)] = 1/2*E[E[<x, x>^(-2 + c + N); x ~ gamma1]^(-1)*E[<x, x>^(-2 +
    c + N)*asin(<x, x>*(<x, x> + D)^(-1)); x ~ gamma1]; c ~ coins(L)] + 1/2*E[E[<x, x>^(-1 + c +
    N); x ~ gamma1]^(-1)*E[<x, x>^(-1 + c + N)*asin(<x, x>*(<x, x> + D)^(-1)); x ~ gamma1]; c ~
    coins(L)]
*)
Lemma step_one_more__F (V : Space) (D : R) (L : R) (N_ : R) (gamma : R -> law V)
    (label_L : label L)
    (label_N_ : label N_) :
  E (coins (1 + L)) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2))))) = (1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) + (1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1)))))).
Proof.
  assert (I' : E (coins (1 + L)) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2))))) = E (coins L) (fun i => (1 / 2) * (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))) + E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2))))))).
  { etransitivity; [apply one_more_coin; labels | apply E_ext; intros; equal]. }
  assert (G' : (E (coins (1 + L)) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) - ((1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) + (1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1))))))) = (E (coins (1 + L)) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) - (E (coins L) (fun i => (1 / 2) * (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))) + E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2)))))))).
  { enough (U' : (E (coins L) (fun i => (1 / 2) * (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))) + E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2)))))) - (1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) - (1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1))))))) = 0).
    { apply Rminus_diag_uniq; transitivity ((E (coins L) (fun i => (1 / 2) * (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))) + E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2)))))) - (1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) - (1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1)))))))); [same_sums | rewrite U'; ring]. }
    assert (T111' : (-1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) + ((-1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1)))))) + ((1) * (E (coins L) (fun i => (1 / 2) * (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))) + E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2))))))))) = 0).
    { transitivity (E (coins L) (fun r_112 => (-1 / 2) * (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 2))))) + ((-1 / 2) * (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1))))) + ((1) * ((1 / 2) * (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 2)))) + E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2)))))))))); [symmetry; linear |].
      apply E_is; intros r_112 D_r_112; draws.
      transitivity ((1 / 2) * (E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2) * (asin (dot x x * (inv (dot x x + D)))))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2)))) - (1 / 2) * (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1) * (asin (dot x x * (inv (dot x x + D)))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1))))).
      { same_sums. }
      assert (T113' : ((-1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1))))) * (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1) * (asin (dot x x * (inv (dot x x + D)))))) + (((1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2))))) * (E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))))) = 0).
      { transitivity (E (gamma 1) (fun x_114 => ((-1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1))))) * (npow (dot x_114 x_114) (r_112 + N_ - 1) * (asin (dot x_114 x_114 * (inv (dot x_114 x_114 + D))))) + (((1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2))))) * (npow (dot x_114 x_114) ((1 + r_112) + N_ - 2) * (asin (dot x_114 x_114 * (inv (dot x_114 x_114 + D)))))))); [symmetry; linear |].
        apply E_is; intros x_114 D_x_114; draws.
        transitivity ((1 / 2) * (npow (dot x_114 x_114) ((1 + r_112) + N_ - 2)) * (asin (dot x_114 x_114 * (inv (dot x_114 x_114 + D)))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2)))) - (1 / 2) * (npow (dot x_114 x_114) (r_112 + N_ - 1)) * (asin (dot x_114 x_114 * (inv (dot x_114 x_114 + D)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1))))).
        { same_sums. }
        transitivity (0).
        { try assert (N115' : normal_form (npow (dot x_114 x_114) (r_112 + N_ - 1)) (dot x_114 x_114 * (npow (dot x_114 x_114) (r_112 - 1)) * (npow (dot x_114 x_114) (N_ - 1)))) by normal.
          try assert (N116' : normal_form (npow (dot x_114 x_114) ((1 + r_112) + N_ - 2)) (dot x_114 x_114 * (npow (dot x_114 x_114) (r_112 - 1)) * (npow (dot x_114 x_114) (N_ - 1)))) by normal.
          try assert (N117' : normal_form (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1)))) (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_112 - 1)) * (npow (dot x x) (N_ - 1)))))) by first [apply inv_is; [nonzero | (assert (Z0' : E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_112 - 1)) * (npow (dot x x) (N_ - 1))) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
          try assert (N118' : normal_form (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2)))) (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_112 - 1)) * (npow (dot x x) (N_ - 1)))))) by first [apply inv_is; [nonzero | (assert (Z0' : E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_112 - 1)) * (npow (dot x x) (N_ - 1))) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
          first [put; solve [field] | same_sums | equal]. }
        ring. }
      transitivity ((((-1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1))))) * (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1) * (asin (dot x x * (inv (dot x x + D)))))) + (((1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2))))) * (E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))))))); [same_sums | rewrite T113'; ring]. }
    transitivity (((-1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) + ((-1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1)))))) + ((1) * (E (coins L) (fun i => (1 / 2) * (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))) + E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2))))))))))); [same_sums | rewrite T111'; ring]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [coins, F at N], by Algebra:
  C_F(N, 1 + L) = 1/2*C_F(N, L) + 1/2*C_F(1 + N, L)
*)
Lemma step_coins__F_at_N (V : Space) (D : R) (L : R) (N_ : R) (C_F : R -> R -> R) (gamma : R -> law V)
    (label_L : label L)
    (label_N_ : label N_)
    (H_def_C_F : forall i : R, label i -> forall j : R, label j -> C_F i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + i - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  C_F N_ (1 + L) = (1 / 2) * (C_F N_ L) + (1 / 2) * (C_F (1 + N_) L).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [coins, F], by Specialise:
  C_F(_1, 1 + _0) = 1/2*C_F(1 + _1, _0) + 1/2*C_F(_1, _0) for all nat, nat
*)
Lemma step_coins__F (V : Space) (D : R) (C_F : R -> R -> R) (gamma : R -> law V)
    (H_def_C_F : forall i : R, label i -> forall j : R, label j -> C_F i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + i - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  forall i : R, label i -> forall j : R, label j -> C_F i (1 + j) = (1 / 2) * (C_F (1 + i) j) + (1 / 2) * (C_F i j).
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : C_F (any0) (1 + (any1)) = (1 / 2) * (C_F (any0) (any1)) + (1 / 2) * (C_F (1 + (any0)) (any1))).
  { apply (step_coins__F_at_N (V) (D) (any1) (any0) (C_F) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [no coin, F], by Cited:
  E[E[<x, x>^(-2 + c + N); x ~ gamma1]^(-1)*E[<x, x>^(-2 + c + N)*asin(<x, x>*(<x, x> + D)^(-1));
    x ~ gamma1]; c ~ coins(1)] = E[<x, x>^(-1 + N); x ~ gamma1]^(-1)*E[<x, x>^(-1 + N)*asin(<x,
    x>*(<x, x> + D)^(-1)); x ~ gamma1]
*)
Lemma step_no_coin__F (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_) :
  E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2))))) = E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))).
Proof.
  assert (I' : E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2))))) = E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2))))).
  { etransitivity; [apply no_coin | cbv beta; equal]. }
  assert (G' : (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) - (E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))) = (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) - (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2)))))).
  { assert (U' : forall z0' z1' z2' z3' z4' : R, (z3' = z2') -> (z4' = z1') -> ((z0') - (z3') * (inv (z4'))) = ((z0') - (z3') * (inv (z4')))).
    { clear.
      intros z0' z1' z2' z3' z4' F_z3' F_z4'.
      subst z3' z4'.
      first [put; solve [ring] | equal]. }
    assert (F_z3' : E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) = E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D)))))).
    { first [congruent | (assert (S0' : E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) = E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D)))))); [transitivity (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2) * (asin (dot x x * (inv (dot x x + D)))))); [arrange |]; assert (E30' : normal_form (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2) * (asin (dot x x * (inv (dot x x + D)))))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D))))))); [unfold normal_form; transitivity (E (gamma 1) (fun x_31 => (1) * (npow (dot x_31 x_31) (N_ - 1) * (asin (dot x_31 x_31 * (inv (dot x_31 x_31 + D))))))); [apply E_ext; intros x_31 D_x_31; draws; transitivity (npow (dot x_31 x_31) (N_ - 1) * (asin (dot x_31 x_31 * (inv (dot x_31 x_31 + D))))); [transitivity (npow (dot x_31 x_31) (1 + N_ - 2) * (asin (dot x_31 x_31 * (inv (dot x_31 x_31 + D))))); [arrange |]; try assert (0 < dot x_31 x_31 + D) by sign; try assert (N32' : normal_form (npow (dot x_31 x_31) (1 + N_ - 2)) (npow (dot x_31 x_31) (N_ - 1))) by normal; first [put; solve [ring] | first [arrange | equal]] |]; arrange |]; transitivity ((1) * (E (gamma 1) (fun x_31 => npow (dot x_31 x_31) (N_ - 1) * (asin (dot x_31 x_31 * (inv (dot x_31 x_31 + D))))))); [linear |]; transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D))))))); [arrange |]; arrange |]; first [put; solve [ring] | first [arrange | equal]] |]; assert (S1' : E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D))))) = E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D)))))); [transitivity (E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D)))))); [arrange |]; assert (E33' : normal_form (E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D)))))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D))))))); [unfold normal_form; transitivity (E (gamma 1) (fun x_34 => (1) * (npow (dot x_34 x_34) (N_ - 1) * (asin (dot x_34 x_34 * (inv (dot x_34 x_34 + D))))))); [apply E_ext; intros x_34 D_x_34; draws; transitivity (npow (dot x_34 x_34) (N_ - 1) * (asin (dot x_34 x_34 * (inv (dot x_34 x_34 + D))))); [transitivity (npow (dot x_34 x_34) (N_ - 1) * (asin (dot x_34 x_34 * (inv (dot x_34 x_34 + D))))); [arrange |]; try assert (0 < dot x_34 x_34 + D) by sign; first [put; solve [ring] | first [arrange | equal]] |]; arrange |]; transitivity ((1) * (E (gamma 1) (fun x_34 => npow (dot x_34 x_34) (N_ - 1) * (asin (dot x_34 x_34 * (inv (dot x_34 x_34 + D))))))); [linear |]; transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D))))))); [arrange |]; arrange |]; first [put; solve [ring] | first [arrange | equal]] |]; transitivity (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2) * (asin (dot x x * (inv (dot x x + D)))))); [arrange |]; etransitivity; [exact S0' |]; symmetry; transitivity (E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D)))))); [arrange |]; etransitivity; [exact S1' |]; symmetry; arrange)]. }
    assert (F_z4' : E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2)) = E (gamma 1) (fun x => npow (dot x x) (N_ - 1))).
    { first [congruent | (assert (S0' : E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2)) = E (gamma 1) (fun x => npow (dot x x) (N_ - 1))); [transitivity (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2))); [arrange |]; assert (E35' : normal_form (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))); [unfold normal_form; transitivity (E (gamma 1) (fun x_36 => (1) * (npow (dot x_36 x_36) (N_ - 1)))); [apply E_ext; intros x_36 D_x_36; draws; transitivity (npow (dot x_36 x_36) (N_ - 1)); [transitivity (npow (dot x_36 x_36) (1 + N_ - 2)); [arrange |]; try assert (N37' : normal_form (npow (dot x_36 x_36) (1 + N_ - 2)) (npow (dot x_36 x_36) (N_ - 1))) by normal; first [put; solve [ring] | first [arrange | equal]] |]; arrange |]; transitivity ((1) * (E (gamma 1) (fun x_36 => npow (dot x_36 x_36) (N_ - 1)))); [linear |]; transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))); [arrange |]; arrange |]; first [put; solve [ring] | first [arrange | equal]] |]; assert (S1' : E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) = E (gamma 1) (fun x => npow (dot x x) (N_ - 1))); [transitivity (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))); [arrange |]; assert (E38' : normal_form (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))); [unfold normal_form; transitivity (E (gamma 1) (fun x_39 => (1) * (npow (dot x_39 x_39) (N_ - 1)))); [apply E_ext; intros x_39 D_x_39; draws; transitivity (npow (dot x_39 x_39) (N_ - 1)); [transitivity (npow (dot x_39 x_39) (N_ - 1)); [arrange |]; first [put; solve [ring] | first [arrange | equal]] |]; arrange |]; transitivity ((1) * (E (gamma 1) (fun x_39 => npow (dot x_39 x_39) (N_ - 1)))); [linear |]; transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))); [arrange |]; arrange |]; first [put; solve [ring] | first [arrange | equal]] |]; transitivity (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2))); [arrange |]; etransitivity; [exact S0' |]; symmetry; transitivity (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))); [arrange |]; etransitivity; [exact S1' |]; symmetry; arrange)]. }
    pose proof (U' (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D)))))) (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2) * (asin (dot x x * (inv (dot x x + D)))))) (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2)))) as V'.
    specialize (V' F_z3').
    specialize (V' F_z4').
    rearranged V'. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F at N], by Algebra:
  C_F(N, 1) = E[<x, x>^(-1 + N); x ~ gamma1]^(-1)*E[<x, x>^(-1 + N)*asin(<x, x>*(<x, x> +
    D)^(-1)); x ~ gamma1]
*)
Lemma step_F_at_N (V : Space) (D : R) (N_ : R) (C_F : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_def_C_F : forall i : R, label i -> forall j : R, label j -> C_F i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + i - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  C_F N_ 1 = E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))).
Proof.
  pose proof (step_no_coin__F (V) (D) (N_) (gamma) label_N_) as H_no_coin__F.
  assert (U' : forall z0' z1' z2' z3' : R, ((z0') = (z3')) -> ((z3') = (((z2') * (inv (z1'))))) -> (D > 0) -> z0' = ((z2') * (inv (z1')))).
  { clear - D.
    intros z0' z1' z2' z3' H_equation_0 H_no_coin__F H_D_pos_0.
    rewrite ?H_equation_0, ?H_no_coin__F.
    rewrite ?H_equation_0, ?H_no_coin__F.
    first [put; solve [ring] | equal]. }
  pose proof (U' (C_F N_ 1) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D)))))) (E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2))))))) as V'.
  specialize (V' ltac:(says (H_def_C_F (N_) ltac:(labels) (1) ltac:(labels)))).
  specialize (V' ltac:(says H_no_coin__F)).
  specialize (V' ltac:(says H_D_pos_0)).
  rearranged V'.
Qed.

(** Step [F after N], by Specialise:
  C_F(1 + N, 1) = E[<x, x>^(N); x ~ gamma1]^(-1)*E[<x, x>^(N)*asin(<x, x>*(<x, x> + D)^(-1)); x ~
    gamma1]
*)
Lemma step_F_after_N (V : Space) (D : R) (N_ : R) (C_F : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_def_C_F : forall i : R, label i -> forall j : R, label j -> C_F i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + i - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  C_F (1 + N_) 1 = E (gamma 1) (fun x => npow (dot x x) N_ * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))).
Proof.
  assert (I' : C_F (1 + N_) 1 = E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1))))).
  { apply (step_F_at_N (V) (D) (1 + N_) (C_F) (gamma)); premise. }
  assert (G' : (C_F (1 + N_) 1) - (E (gamma 1) (fun x => npow (dot x x) N_ * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_)))) = (C_F (1 + N_) 1) - (E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1)))))).
  { assert (S0' : C_F (1 + N_) 1 - E (gamma 1) (fun x => npow (dot x x) N_ * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) = C_F (1 + N_) 1 - E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))))).
    { transitivity (C_F (1 + N_) 1 - E (gamma 1) (fun x => npow (dot x x) N_ * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_)))). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun x => npow (dot x x) N_)) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1))).
          { transitivity (npow (dot x_1 x_1) N_). { arrange. }
            try assert (N2' : normal_form (npow (dot x_1 x_1) N_) (dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))). { arrange. }
        arrange. }
      assert (E3' : normal_form (E (gamma 1) (fun x => npow (dot x x) N_ * (asin (dot x x * (inv (dot x x + D)))))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (asin (dot x x * (inv (dot x x + D))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_4 => (1) * (dot x_4 x_4 * (npow (dot x_4 x_4) (N_ - 1)) * (asin (dot x_4 x_4 * (inv (dot x_4 x_4 + D))))))).
        { apply E_ext; intros x_4 D_x_4; draws.
          transitivity (dot x_4 x_4 * (npow (dot x_4 x_4) (N_ - 1)) * (asin (dot x_4 x_4 * (inv (dot x_4 x_4 + D))))).
          { transitivity (npow (dot x_4 x_4) N_ * (asin (dot x_4 x_4 * (inv (dot x_4 x_4 + D))))). { arrange. }
            try assert (0 < dot x_4 x_4 + D) by sign.
            try assert (N5' : normal_form (npow (dot x_4 x_4) N_) (dot x_4 x_4 * (npow (dot x_4 x_4) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_4 => dot x_4 x_4 * (npow (dot x_4 x_4) (N_ - 1)) * (asin (dot x_4 x_4 * (inv (dot x_4 x_4 + D))))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (asin (dot x x * (inv (dot x x + D))))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : C_F (1 + N_) 1 - E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1)))) = C_F (1 + N_) 1 - E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)))))).
    { transitivity (C_F (1 + N_) 1 - E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1))))). { arrange. }
      assert (E6' : normal_form (E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1) * (asin (dot x x * (inv (dot x x + D)))))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (asin (dot x x * (inv (dot x x + D))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_7 => (1) * (dot x_7 x_7 * (npow (dot x_7 x_7) (N_ - 1)) * (asin (dot x_7 x_7 * (inv (dot x_7 x_7 + D))))))).
        { apply E_ext; intros x_7 D_x_7; draws.
          transitivity (dot x_7 x_7 * (npow (dot x_7 x_7) (N_ - 1)) * (asin (dot x_7 x_7 * (inv (dot x_7 x_7 + D))))).
          { transitivity (npow (dot x_7 x_7) ((1 + N_) - 1) * (asin (dot x_7 x_7 * (inv (dot x_7 x_7 + D))))). { arrange. }
            try assert (0 < dot x_7 x_7 + D) by sign.
            try assert (N8' : normal_form (npow (dot x_7 x_7) ((1 + N_) - 1)) (dot x_7 x_7 * (npow (dot x_7 x_7) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_7 => dot x_7 x_7 * (npow (dot x_7 x_7) (N_ - 1)) * (asin (dot x_7 x_7 * (inv (dot x_7 x_7 + D))))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (asin (dot x x * (inv (dot x x + D))))))). { arrange. }
        arrange. }
      assert (E9' : normal_form (E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_10 => (1) * (dot x_10 x_10 * (npow (dot x_10 x_10) (N_ - 1))))).
        { apply E_ext; intros x_10 D_x_10; draws.
          transitivity (dot x_10 x_10 * (npow (dot x_10 x_10) (N_ - 1))).
          { transitivity (npow (dot x_10 x_10) ((1 + N_) - 1)). { arrange. }
            try assert (N11' : normal_form (npow (dot x_10 x_10) ((1 + N_) - 1)) (dot x_10 x_10 * (npow (dot x_10 x_10) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_10 => dot x_10 x_10 * (npow (dot x_10 x_10) (N_ - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (C_F (1 + N_) 1 - E (gamma 1) (fun x => npow (dot x x) N_ * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_)))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (C_F (1 + N_) 1 - E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [one more, G], by Cited:
  E[E[<x, x>^(-2 + c + N); x ~ gamma1]^(-1)*E[<x, x>*<x, x>^(-2 + c + N)*(D + 2*<x,
    x>)^(-1/2)*D^(-1/2); x ~ gamma1]; c ~ coins(1 + L)] = 1/2*E[E[<x, x>*(D + 2*<x,
    x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + c + N); x ~ gamma1]*E[<x, x>^(-1 + c + N); x ~ gamma1]^(-1);
    c ~ coins(L)] + 1/2*E[E[<x, x>^(-2 + c + N); x ~ gamma1]^(-1)*E[<x, x>*<x, x>^(-2 + c + N)*(D
    + 2*<x, x>)^(-1/2)*D^(-1/2); x ~ gamma1]; c ~ coins(L)]
*)
Lemma step_one_more__G (V : Space) (D : R) (L : R) (N_ : R) (gamma : R -> law V)
    (label_L : label L)
    (label_N_ : label N_) :
  E (coins (1 + L)) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2))))) = (1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1)))))) + (1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))).
Proof.
  assert (I' : E (coins (1 + L)) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2))))) = E (coins L) (fun i => (1 / 2) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) ((1 + i) + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2)))) + E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2))))))).
  { etransitivity; [apply one_more_coin; labels | apply E_ext; intros; equal]. }
  assert (G' : (E (coins (1 + L)) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) - ((1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1)))))) + (1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2))))))) = (E (coins (1 + L)) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) - (E (coins L) (fun i => (1 / 2) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) ((1 + i) + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2)))) + E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))))).
  { enough (U' : (E (coins L) (fun i => (1 / 2) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) ((1 + i) + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2)))) + E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) - (1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1)))))) - (1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2))))))) = 0).
    { apply Rminus_diag_uniq; transitivity ((E (coins L) (fun i => (1 / 2) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) ((1 + i) + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2)))) + E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) - (1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1)))))) - (1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))))); [same_sums | rewrite U'; ring]. }
    assert (T111' : (-1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1)))))) + ((-1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) + ((1) * (E (coins L) (fun i => (1 / 2) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) ((1 + i) + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2)))) + E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2))))))))) = 0).
    { transitivity (E (coins L) (fun r_112 => (-1 / 2) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_112 + N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1))))) + ((-1 / 2) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_112 + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 2))))) + ((1) * ((1 / 2) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) ((1 + r_112) + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2)))) + E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_112 + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 2)))))))))); [symmetry; linear |].
      apply E_is; intros r_112 D_r_112; draws.
      transitivity ((1 / 2) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) ((1 + r_112) + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2)))) - (1 / 2) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_112 + N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1))))).
      { same_sums. }
      assert (T113' : ((-1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1))))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_112 + N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) + (((1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2))))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) ((1 + r_112) + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))))) = 0).
      { transitivity (E (gamma 1) (fun x_114 => ((-1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1))))) * (dot x_114 x_114 * (npow (dot x_114 x_114) (r_112 + N_ - 1)) * (inv (sqrt (D + 2 * (dot x_114 x_114)))) * (inv (sqrt D))) + (((1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2))))) * (dot x_114 x_114 * (npow (dot x_114 x_114) ((1 + r_112) + N_ - 2)) * (inv (sqrt (D + 2 * (dot x_114 x_114)))) * (inv (sqrt D)))))); [symmetry; linear |].
        apply E_is; intros x_114 D_x_114; draws.
        transitivity ((1 / 2) * (dot x_114 x_114) * (npow (dot x_114 x_114) ((1 + r_112) + N_ - 2)) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2)))) * (inv (sqrt (D + 2 * (dot x_114 x_114)))) * (inv (sqrt D)) - (1 / 2) * (dot x_114 x_114) * (npow (dot x_114 x_114) (r_112 + N_ - 1)) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1)))) * (inv (sqrt (D + 2 * (dot x_114 x_114)))) * (inv (sqrt D))).
        { same_sums. }
        transitivity (0).
        { try assert (N115' : normal_form (npow (dot x_114 x_114) (r_112 + N_ - 1)) (dot x_114 x_114 * (npow (dot x_114 x_114) (r_112 - 1)) * (npow (dot x_114 x_114) (N_ - 1)))) by normal.
          try assert (N116' : normal_form (npow (dot x_114 x_114) ((1 + r_112) + N_ - 2)) (dot x_114 x_114 * (npow (dot x_114 x_114) (r_112 - 1)) * (npow (dot x_114 x_114) (N_ - 1)))) by normal.
          try assert (N117' : normal_form (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1)))) (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_112 - 1)) * (npow (dot x x) (N_ - 1)))))) by first [apply inv_is; [nonzero | (assert (Z0' : E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_112 - 1)) * (npow (dot x x) (N_ - 1))) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
          try assert (N118' : normal_form (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2)))) (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_112 - 1)) * (npow (dot x x) (N_ - 1)))))) by first [apply inv_is; [nonzero | (assert (Z0' : E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_112 - 1)) * (npow (dot x x) (N_ - 1))) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
          first [put; solve [field] | same_sums | equal]. }
        ring. }
      transitivity ((((-1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) (r_112 + N_ - 1))))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (r_112 + N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) + (((1 / 2) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + r_112) + N_ - 2))))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) ((1 + r_112) + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))))))); [same_sums | rewrite T113'; ring]. }
    transitivity (((-1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 1)))))) + ((-1 / 2) * (E (coins L) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) + ((1) * (E (coins L) (fun i => (1 / 2) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) ((1 + i) + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + i) + N_ - 2)))) + E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2))))))))))); [same_sums | rewrite T111'; ring]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [coins, G at N], by Algebra:
  C_G(N, 1 + L) = 1/2*C_G(N, L) + 1/2*C_G(1 + N, L)
*)
Lemma step_coins__G_at_N (V : Space) (D : R) (L : R) (N_ : R) (C_G : R -> R -> R) (gamma : R -> law V)
    (label_L : label L)
    (label_N_ : label N_)
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  C_G N_ (1 + L) = (1 / 2) * (C_G N_ L) + (1 / 2) * (C_G (1 + N_) L).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [coins, G], by Specialise:
  C_G(_1, 1 + _0) = 1/2*C_G(1 + _1, _0) + 1/2*C_G(_1, _0) for all nat, nat
*)
Lemma step_coins__G (V : Space) (D : R) (C_G : R -> R -> R) (gamma : R -> law V)
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  forall i : R, label i -> forall j : R, label j -> C_G i (1 + j) = (1 / 2) * (C_G (1 + i) j) + (1 / 2) * (C_G i j).
Proof.
  intros any0 D0 any1 D1; draws.
  assert (I' : C_G (any0) (1 + (any1)) = (1 / 2) * (C_G (any0) (any1)) + (1 / 2) * (C_G (1 + (any0)) (any1))).
  { apply (step_coins__G_at_N (V) (D) (any1) (any0) (C_G) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [no coin, G], by Cited:
  E[E[<x, x>^(-2 + c + N); x ~ gamma1]^(-1)*E[<x, x>*<x, x>^(-2 + c + N)*(D + 2*<x,
    x>)^(-1/2)*D^(-1/2); x ~ gamma1]; c ~ coins(1)] = E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x,
    x>^(-1 + N); x ~ gamma1]*E[<x, x>^(-1 + N); x ~ gamma1]^(-1)
*)
Lemma step_no_coin__G (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_) :
  E (coins 1) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2))))) = E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))).
Proof.
  assert (I' : E (coins 1) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2))))) = E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2) * (dot x x) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2))))).
  { etransitivity; [apply no_coin | cbv beta; equal]. }
  assert (G' : (E (coins 1) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))) = (E (coins 1) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) - (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2) * (dot x x) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2)))))).
  { assert (U' : forall z0' z1' z2' z3' z4' : R, (z3' = z0') -> (z4' = z1') -> ((z2') - (z3') * (inv (z4'))) = ((z2') - (z3') * (inv (z4')))).
    { clear.
      intros z0' z1' z2' z3' z4' F_z3' F_z4'.
      subst z3' z4'.
      first [put; solve [ring] | equal]. }
    assert (F_z3' : E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2) * (dot x x) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) = E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))).
    { first [congruent | (assert (S0' : E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2) * (dot x x) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) = E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D))); [transitivity (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2) * (dot x x) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))); [arrange |]; assert (E30' : normal_form (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2) * (dot x x) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D)))); [unfold normal_form; transitivity (E (gamma 1) (fun x_31 => (inv (sqrt D)) * (dot x_31 x_31 * (npow (dot x_31 x_31) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_31 x_31))))))); [apply E_ext; intros x_31 D_x_31; draws; transitivity (dot x_31 x_31 * (npow (dot x_31 x_31) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_31 x_31)))) * (inv (sqrt D))); [transitivity (npow (dot x_31 x_31) (1 + N_ - 2) * (dot x_31 x_31) * (inv (sqrt (D + 2 * (dot x_31 x_31)))) * (inv (sqrt D))); [arrange |]; try assert (0 < D + 2 * (dot x_31 x_31)) by sign; try assert (N32' : normal_form (npow (dot x_31 x_31) (1 + N_ - 2)) (npow (dot x_31 x_31) (N_ - 1))) by normal; first [put; solve [ring] | first [arrange | equal]] |]; arrange |]; transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x_31 => dot x_31 x_31 * (npow (dot x_31 x_31) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_31 x_31))))))); [linear |]; transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))))); [arrange |]; arrange |]; first [put; solve [ring] | first [arrange | equal]] |]; assert (S1' : E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) = E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D))); [transitivity (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))); [arrange |]; assert (E33' : normal_form (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D)))); [unfold normal_form; transitivity (E (gamma 1) (fun x_34 => (inv (sqrt D)) * (dot x_34 x_34 * (npow (dot x_34 x_34) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_34 x_34))))))); [apply E_ext; intros x_34 D_x_34; draws; transitivity (dot x_34 x_34 * (npow (dot x_34 x_34) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_34 x_34)))) * (inv (sqrt D))); [transitivity (dot x_34 x_34 * (npow (dot x_34 x_34) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_34 x_34)))) * (inv (sqrt D))); [arrange |]; try assert (0 < D + 2 * (dot x_34 x_34)) by sign; first [put; solve [ring] | first [arrange | equal]] |]; arrange |]; transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x_34 => dot x_34 x_34 * (npow (dot x_34 x_34) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_34 x_34))))))); [linear |]; transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))))); [arrange |]; arrange |]; first [put; solve [ring] | first [arrange | equal]] |]; transitivity (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2) * (dot x x) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))); [arrange |]; etransitivity; [exact S0' |]; symmetry; transitivity (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))); [arrange |]; etransitivity; [exact S1' |]; symmetry; arrange)]. }
    assert (F_z4' : E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2)) = E (gamma 1) (fun x => npow (dot x x) (N_ - 1))).
    { first [congruent | (assert (S0' : E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2)) = E (gamma 1) (fun x => npow (dot x x) (N_ - 1))); [transitivity (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2))); [arrange |]; assert (E35' : normal_form (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))); [unfold normal_form; transitivity (E (gamma 1) (fun x_36 => (1) * (npow (dot x_36 x_36) (N_ - 1)))); [apply E_ext; intros x_36 D_x_36; draws; transitivity (npow (dot x_36 x_36) (N_ - 1)); [transitivity (npow (dot x_36 x_36) (1 + N_ - 2)); [arrange |]; try assert (N37' : normal_form (npow (dot x_36 x_36) (1 + N_ - 2)) (npow (dot x_36 x_36) (N_ - 1))) by normal; first [put; solve [ring] | first [arrange | equal]] |]; arrange |]; transitivity ((1) * (E (gamma 1) (fun x_36 => npow (dot x_36 x_36) (N_ - 1)))); [linear |]; transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))); [arrange |]; arrange |]; first [put; solve [ring] | first [arrange | equal]] |]; assert (S1' : E (gamma 1) (fun x => npow (dot x x) (N_ - 1)) = E (gamma 1) (fun x => npow (dot x x) (N_ - 1))); [transitivity (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))); [arrange |]; assert (E38' : normal_form (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))); [unfold normal_form; transitivity (E (gamma 1) (fun x_39 => (1) * (npow (dot x_39 x_39) (N_ - 1)))); [apply E_ext; intros x_39 D_x_39; draws; transitivity (npow (dot x_39 x_39) (N_ - 1)); [transitivity (npow (dot x_39 x_39) (N_ - 1)); [arrange |]; first [put; solve [ring] | first [arrange | equal]] |]; arrange |]; transitivity ((1) * (E (gamma 1) (fun x_39 => npow (dot x_39 x_39) (N_ - 1)))); [linear |]; transitivity ((1) * (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))); [arrange |]; arrange |]; first [put; solve [ring] | first [arrange | equal]] |]; transitivity (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2))); [arrange |]; etransitivity; [exact S0' |]; symmetry; transitivity (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))); [arrange |]; etransitivity; [exact S1' |]; symmetry; arrange)]. }
    pose proof (U' (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) (E (coins 1) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2)))))) (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2) * (dot x x) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) (E (gamma 1) (fun x => npow (dot x x) (1 + N_ - 2)))) as V'.
    specialize (V' F_z3').
    specialize (V' F_z4').
    rearranged V'. }
  gap; try rewrite G'; lra.
Qed.

(** Step [G at N], by Algebra:
  C_G(N, 1) = E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + N); x ~ gamma1]*E[<x, x>^(-1 +
    N); x ~ gamma1]^(-1)
*)
Lemma step_G_at_N (V : Space) (D : R) (N_ : R) (C_G : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  C_G N_ 1 = E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))).
Proof.
  pose proof (step_no_coin__G (V) (D) (N_) (gamma) label_N_) as H_no_coin__G.
  assert (U' : forall z0' z1' z2' z3' : R, ((z0') = (z3')) -> ((z3') = (((z1') * (inv (z2'))))) -> (D > 0) -> z0' = ((z1') * (inv (z2')))).
  { clear - D.
    intros z0' z1' z2' z3' H_equation_0 H_no_coin__G H_D_pos_0.
    rewrite ?H_equation_0, ?H_no_coin__G.
    rewrite ?H_equation_0, ?H_no_coin__G.
    first [put; solve [ring] | equal]. }
  pose proof (U' (C_G N_ 1) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) (E (coins 1) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2))))))) as V'.
  specialize (V' ltac:(says (H_def_C_G (N_) ltac:(labels) (1) ltac:(labels)))).
  specialize (V' ltac:(says H_no_coin__G)).
  specialize (V' ltac:(says H_D_pos_0)).
  rearranged V'.
Qed.

(** Step [G after N], by Specialise:
  C_G(1 + N, 1) = E[<x, x>^(N); x ~ gamma1]^(-1)*E[<x, x>*<x, x>^(N)*(D + 2*<x,
    x>)^(-1/2)*D^(-1/2); x ~ gamma1]
*)
Lemma step_G_after_N (V : Space) (D : R) (N_ : R) (C_G : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  C_G (1 + N_) 1 = E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))).
Proof.
  assert (I' : C_G (1 + N_) 1 = E (gamma 1) (fun x => dot x x * (npow (dot x x) ((1 + N_) - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1))))).
  { apply (step_G_at_N (V) (D) (1 + N_) (C_G) (gamma)); premise. }
  assert (G' : (C_G (1 + N_) 1) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_)))) = (C_G (1 + N_) 1) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) ((1 + N_) - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1)))))).
  { assert (S0' : C_G (1 + N_) 1 - E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) = C_G (1 + N_) 1 - E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))) * (inv (sqrt D))).
    { transitivity (C_G (1 + N_) 1 - E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_)))). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun x => npow (dot x x) N_)) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1))).
          { transitivity (npow (dot x_1 x_1) N_). { arrange. }
            try assert (N2' : normal_form (npow (dot x_1 x_1) N_) (dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => dot x_1 x_1 * (npow (dot x_1 x_1) (N_ - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))). { arrange. }
        arrange. }
      assert (E3' : normal_form (E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_4 => (inv (sqrt D)) * ((dot x_4 x_4) ^ 2 * (npow (dot x_4 x_4) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_4 x_4))))))).
        { apply E_ext; intros x_4 D_x_4; draws.
          transitivity ((dot x_4 x_4) ^ 2 * (npow (dot x_4 x_4) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_4 x_4)))) * (inv (sqrt D))).
          { transitivity (dot x_4 x_4 * (npow (dot x_4 x_4) N_) * (inv (sqrt (D + 2 * (dot x_4 x_4)))) * (inv (sqrt D))). { arrange. }
            try assert (0 < D + 2 * (dot x_4 x_4)) by sign.
            try assert (N5' : normal_form (npow (dot x_4 x_4) N_) (dot x_4 x_4 * (npow (dot x_4 x_4) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x_4 => (dot x_4 x_4) ^ 2 * (npow (dot x_4 x_4) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_4 x_4))))))).
        { linear. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : C_G (1 + N_) 1 - E (gamma 1) (fun x => dot x x * (npow (dot x x) ((1 + N_) - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1)))) = C_G (1 + N_) 1 - E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))) * (inv (sqrt D))).
    { transitivity (C_G (1 + N_) 1 - E (gamma 1) (fun x => dot x x * (npow (dot x x) ((1 + N_) - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1))))). { arrange. }
      assert (E6' : normal_form (E (gamma 1) (fun x => dot x x * (npow (dot x x) ((1 + N_) - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))) * (inv (sqrt D)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_7 => (inv (sqrt D)) * ((dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_7 x_7))))))).
        { apply E_ext; intros x_7 D_x_7; draws.
          transitivity ((dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_7 x_7)))) * (inv (sqrt D))).
          { transitivity (dot x_7 x_7 * (npow (dot x_7 x_7) ((1 + N_) - 1)) * (inv (sqrt (D + 2 * (dot x_7 x_7)))) * (inv (sqrt D))). { arrange. }
            try assert (0 < D + 2 * (dot x_7 x_7)) by sign.
            try assert (N8' : normal_form (npow (dot x_7 x_7) ((1 + N_) - 1)) (dot x_7 x_7 * (npow (dot x_7 x_7) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x_7 => (dot x_7 x_7) ^ 2 * (npow (dot x_7 x_7) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x_7 x_7))))))).
        { linear. }
        transitivity ((inv (sqrt D)) * (E (gamma 1) (fun x => (dot x x) ^ 2 * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x))))))). { arrange. }
        arrange. }
      assert (E9' : normal_form (E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_10 => (1) * (dot x_10 x_10 * (npow (dot x_10 x_10) (N_ - 1))))).
        { apply E_ext; intros x_10 D_x_10; draws.
          transitivity (dot x_10 x_10 * (npow (dot x_10 x_10) (N_ - 1))).
          { transitivity (npow (dot x_10 x_10) ((1 + N_) - 1)). { arrange. }
            try assert (N11' : normal_form (npow (dot x_10 x_10) ((1 + N_) - 1)) (dot x_10 x_10 * (npow (dot x_10 x_10) (N_ - 1)))) by normal.
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_10 => dot x_10 x_10 * (npow (dot x_10 x_10) (N_ - 1))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (C_G (1 + N_) 1 - E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_)))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (C_G (1 + N_) 1 - E (gamma 1) (fun x => dot x x * (npow (dot x x) ((1 + N_) - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) ((1 + N_) - 1))))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  gap; try rewrite G'; lra.
Qed.

(** Step [positive at N], by Instance:
  E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + N); x ~ gamma1]*E[<x, x>^(-1 + N); x ~
    gamma1]^(-1) > 0
*)
Lemma step_positive_at_N (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))) > 0.
Proof.
  assert (I' : E (gamma 1) (fun y => dot y y * (npow (dot y y) ((N_) - 1)) * (inv (sqrt ((D) + 2 * (dot y y)))) * (inv (sqrt (D)))) * (inv (E (gamma 1) (fun y => npow (dot y y) ((N_) - 1)))) > 0).
  { apply (erf_itself.step_positive (V) (D) (N_) (gamma)); [premise | first [assumption | gap; sign | premise] | premise]. }
  congruent_to I'.
Qed.

(** Step [rises at N], by Instance:
  E[<x, x>^(N); x ~ gamma1]^(-1)*E[<x, x>*<x, x>^(N)*(D + 2*<x, x>)^(-1/2)*D^(-1/2); x ~ gamma1]
    >= E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + N); x ~ gamma1]*E[<x, x>^(-1 + N); x ~
    gamma1]^(-1)
*)
Lemma step_rises_at_N (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) >= E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))).
Proof.
  assert (I' : E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_)) * (inv (sqrt ((D) + 2 * (dot y y)))) * (inv (sqrt (D)))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_)))) >= E (gamma 1) (fun y => dot y y * (npow (dot y y) ((N_) - 1)) * (inv (sqrt ((D) + 2 * (dot y y)))) * (inv (sqrt (D)))) * (inv (E (gamma 1) (fun y => npow (dot y y) ((N_) - 1))))).
  { apply (erf_itself.step_rises (V) (D) (N_) (gamma)); [premise | first [assumption | gap; sign | premise] | premise]. }
  congruent_to I'.
Qed.

(** Step [falls at N], by Instance:
  E[<x, x>^(N); x ~ gamma1]^(-1)*E[<x, x>^(-1 + N); x ~ gamma1]^(-1)*E[<x, x>^(-1 + N)*asin(<x,
    x>*(<x, x> + D)^(-1)); x ~ gamma1]*E[<x, x>*<x, x>^(N)*(D + 2*<x, x>)^(-1/2)*D^(-1/2); x ~
    gamma1] >= E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + N); x ~ gamma1]*E[<x, x>^(N);
    x ~ gamma1]^(-1)*E[<x, x>^(-1 + N); x ~ gamma1]^(-1)*E[<x, x>^(N)*asin(<x, x>*(<x, x> +
    D)^(-1)); x ~ gamma1]
*)
Lemma step_falls_at_N (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D))))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))) >= E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (E (gamma 1) (fun x => npow (dot x x) N_ * (asin (dot x x * (inv (dot x x + D)))))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))).
Proof.
  assert (I' : E (gamma 1) (fun y => npow (dot y y) ((N_) - 1) * (asin (dot y y * (inv (dot y y + (D)))))) * (E (gamma 1) (fun y => dot y y * (npow (dot y y) (N_)) * (inv (sqrt ((D) + 2 * (dot y y)))) * (inv (sqrt (D))))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_)))) * (inv (E (gamma 1) (fun y => npow (dot y y) ((N_) - 1)))) >= E (gamma 1) (fun y => dot y y * (npow (dot y y) ((N_) - 1)) * (inv (sqrt ((D) + 2 * (dot y y)))) * (inv (sqrt (D)))) * (E (gamma 1) (fun y => npow (dot y y) (N_) * (asin (dot y y * (inv (dot y y + (D))))))) * (inv (E (gamma 1) (fun y => npow (dot y y) (N_)))) * (inv (E (gamma 1) (fun y => npow (dot y y) ((N_) - 1))))).
  { apply (erf_itself.step_falls (V) (D) (N_) (gamma)); [premise | first [assumption | gap; sign | premise] | premise]. }
  congruent_to I'.
Qed.

(** Step [C_G at N], by Linear:
  C_G(N, 1) > 0
*)
Lemma step_C_G_at_N (V : Space) (D : R) (N_ : R) (C_G : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  C_G N_ 1 > 0.
Proof.
  pose proof (step_G_at_N (V) (D) (N_) (C_G) (gamma) label_N_ H_D_pos_0 H_def_C_G) as H_G_at_N.
  pose proof (step_positive_at_N (V) (D) (N_) (gamma) label_N_ H_D_pos_0 H_not_0) as H_positive_at_N.
  assert (P0' : 0 < (1) * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))) - (0))) by (apply Rmult_lt_0_compat; [by_number | lra]).
  assert (G' : (C_G N_ 1) - (0) = (1) * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))) - (0))).
  { assert (U' : forall z0' z1' z2' : R, ((z0') = (((z1') * (inv (z2'))))) -> ((((z1') * (inv (z2')))) > 0) -> ((z0') - 0) = (1 * ((z1') * (inv (z2')) - 0))).
    { clear.
      intros z0' z1' z2' H_G_at_N H_positive_at_N.
      rewrite ?H_G_at_N.
      first [put; solve [ring] | equal]. }
    pose proof (U' (C_G N_ 1) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))) as V'.
    specialize (V' ltac:(says H_G_at_N)).
    specialize (V' ltac:(says H_positive_at_N)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [C_G rises at N], by Linear:
  C_G(1 + N, 1) >= C_G(N, 1)
*)
Lemma step_C_G_rises_at_N (V : Space) (D : R) (N_ : R) (C_G : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  C_G (1 + N_) 1 >= C_G N_ 1.
Proof.
  pose proof (step_G_at_N (V) (D) (N_) (C_G) (gamma) label_N_ H_D_pos_0 H_def_C_G) as H_G_at_N.
  pose proof (step_G_after_N (V) (D) (N_) (C_G) (gamma) label_N_ H_D_pos_0 H_def_C_G) as H_G_after_N.
  pose proof (step_rises_at_N (V) (D) (N_) (gamma) label_N_ H_D_pos_0 H_not_0) as H_rises_at_N.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_)))) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (C_G (1 + N_) 1) - (C_G N_ 1) = (1) * ((E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_)))) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' : R, ((z1') = (((z2') * (inv (z3'))))) -> ((z0') = (((z5') * (inv (z4'))))) -> ((((z5') * (inv (z4')))) >= (((z2') * (inv (z3'))))) -> ((z0') - (z1')) = (1 * ((z5') * (inv (z4')) - (z2') * (inv (z3'))))).
    { clear.
      intros z0' z1' z2' z3' z4' z5' H_G_at_N H_G_after_N H_rises_at_N.
      rewrite ?H_G_at_N, ?H_G_after_N.
      rewrite ?H_G_at_N, ?H_G_after_N.
      first [put; solve [ring] | equal]. }
    pose proof (U' (C_G (1 + N_) 1) (C_G N_ 1) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) (E (gamma 1) (fun x => npow (dot x x) N_)) (E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))))) as V'.
    specialize (V' ltac:(says H_G_at_N)).
    specialize (V' ltac:(says H_G_after_N)).
    specialize (V' ltac:(says H_rises_at_N)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [C_F/C_G falls at N], by Linear:
  C_G(1 + N, 1)*C_F(N, 1) >= C_F(1 + N, 1)*C_G(N, 1)
*)
Lemma step_C_F_over_C_G_falls_at_N (V : Space) (D : R) (N_ : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_C_F : forall i : R, label i -> forall j : R, label j -> C_F i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + i - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))))
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  C_G (1 + N_) 1 * (C_F N_ 1) >= C_F (1 + N_) 1 * (C_G N_ 1).
Proof.
  pose proof (step_F_at_N (V) (D) (N_) (C_F) (gamma) label_N_ H_D_pos_0 H_def_C_F) as H_F_at_N.
  pose proof (step_F_after_N (V) (D) (N_) (C_F) (gamma) label_N_ H_D_pos_0 H_def_C_F) as H_F_after_N.
  pose proof (step_G_at_N (V) (D) (N_) (C_G) (gamma) label_N_ H_D_pos_0 H_def_C_G) as H_G_at_N.
  pose proof (step_G_after_N (V) (D) (N_) (C_G) (gamma) label_N_ H_D_pos_0 H_def_C_G) as H_G_after_N.
  pose proof (step_falls_at_N (V) (D) (N_) (gamma) label_N_ H_D_pos_0 H_not_0) as H_falls_at_N.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D))))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (E (gamma 1) (fun x => npow (dot x x) N_ * (asin (dot x x * (inv (dot x x + D)))))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (C_G (1 + N_) 1 * (C_F N_ 1)) - (C_F (1 + N_) 1 * (C_G N_ 1)) = (1) * ((E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D))))) * (E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))) - (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (E (gamma 1) (fun x => npow (dot x x) N_ * (asin (dot x x * (inv (dot x x + D)))))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' z8' z9' : R, ((z3') = (((z8') * (inv (z6'))))) -> ((z0') = (((z7') * (inv (z5'))))) -> ((z1') = (((z4') * (inv (z6'))))) -> ((z2') = (((z9') * (inv (z5'))))) -> ((((z8') * (z9') * (inv (z5')) * (inv (z6')))) >= (((z4') * (z7') * (inv (z5')) * (inv (z6'))))) -> ((z2') * (z3') - (z0') * (z1')) = (1 * ((z8') * (z9') * (inv (z5')) * (inv (z6')) - (z4') * (z7') * (inv (z5')) * (inv (z6'))))).
    { clear.
      intros z0' z1' z2' z3' z4' z5' z6' z7' z8' z9' H_F_at_N H_F_after_N H_G_at_N H_G_after_N H_falls_at_N.
      rewrite ?H_F_at_N, ?H_F_after_N, ?H_G_at_N, ?H_G_after_N.
      rewrite ?H_F_at_N, ?H_F_after_N, ?H_G_at_N, ?H_G_after_N.
      first [put; solve [ring] | equal]. }
    pose proof (U' (C_F (1 + N_) 1) (C_G N_ 1) (C_G (1 + N_) 1) (C_F N_ 1) (E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D)))) (E (gamma 1) (fun x => npow (dot x x) N_)) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1))) (E (gamma 1) (fun x => npow (dot x x) N_ * (asin (dot x x * (inv (dot x x + D)))))) (E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D)))))) (E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))))) as V'.
    specialize (V' ltac:(says H_F_at_N)).
    specialize (V' ltac:(says H_F_after_N)).
    specialize (V' ltac:(says H_G_at_N)).
    specialize (V' ltac:(says H_G_after_N)).
    specialize (V' ltac:(says H_falls_at_N)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [C_G > 0], by Specialise:
  C_G(_0, 1) > 0 for all nat
*)
Lemma step_C_G_pos_0 (V : Space) (D : R) (C_G : R -> R -> R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  forall i : R, label i -> C_G i 1 > 0.
Proof.
  intros any0 D0; draws.
  assert (I' : C_G (any0) 1 > 0).
  { apply (step_C_G_at_N (V) (D) (any0) (C_G) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [C_G rises], by Specialise:
  C_G(1 + _0, 1) >= C_G(_0, 1) for all nat
*)
Lemma step_C_G_rises (V : Space) (D : R) (C_G : R -> R -> R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  forall i : R, label i -> C_G (1 + i) 1 >= C_G i 1.
Proof.
  intros any0 D0; draws.
  assert (I' : C_G (1 + (any0)) 1 >= C_G (any0) 1).
  { apply (step_C_G_rises_at_N (V) (D) (any0) (C_G) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [C_F/C_G falls], by Specialise:
  C_G(1 + _0, 1)*C_F(_0, 1) >= C_G(_0, 1)*C_F(1 + _0, 1) for all nat
*)
Lemma step_C_F_over_C_G_falls (V : Space) (D : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_C_F : forall i : R, label i -> forall j : R, label j -> C_F i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + i - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))))
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  forall i : R, label i -> C_G (1 + i) 1 * (C_F i 1) >= C_G i 1 * (C_F (1 + i) 1).
Proof.
  intros any0 D0; draws.
  assert (I' : C_G (1 + (any0)) 1 * (C_F (any0) 1) >= C_F (1 + (any0)) 1 * (C_G (any0) 1)).
  { apply (step_C_F_over_C_G_falls_at_N (V) (D) (any0) (C_F) (C_G) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [within], by Instance:
  2*E[E[(2^(1 + L))^(-1)*E[<z, z>^(1 + L); z ~ gamma1]^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> +
    D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x + y>^(1 + L)*<x, y>; y ~ gamma1]; x ~ gamma1] >=
    E[E[(2^(2 + L))^(-1)*E[<z, z>^(2 + L); z ~ gamma1]^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> +
    D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x + y>^(2 + L)*<x, y>; y ~ gamma1]; x ~ gamma1] +
    E[E[(2^(L))^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x +
    y>^(L)*<x, y>*E[<z, z>^(L); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_within (V : Space) (D : R) (L : R) (d : R) (gamma : R -> law V)
    (label_L : label L)
    (label_d : label d)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_L : erf_within.cited_parts_L V gamma)
    (C_erf_within_parts_L_p_1 : erf_within.cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma) :
  2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (1 + L) * (dot x y) * (inv (npow 2 (1 + L))) * (inv (E (gamma 1) (fun z => npow (dot z z) (1 + L)))) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2)))))) >= E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) (2 + L) * (dot x y) * (inv (npow 2 (2 + L))) * (inv (E (gamma 1) (fun z => npow (dot z z) (2 + L)))) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) L * (dot x y) * (inv (npow 2 L)) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (E (gamma 1) (fun z => npow (dot z z) L))))).
Proof.
  assert (I' : 2 * (E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) (1 + (L)) * (dot x z) * (inv (npow 2 (1 + (L)))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) (1 + (L))))) * (inv (sqrt (dot z z * (D) + (D) ^ 2 + dot z z * (dot x x) + (D) * (dot x x) - (dot x z) ^ 2)))))) >= E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) (2 + (L)) * (dot x z) * (inv (npow 2 (2 + (L)))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) (2 + (L))))) * (inv (sqrt (dot z z * (D) + (D) ^ 2 + dot z z * (dot x x) + (D) * (dot x x) - (dot x z) ^ 2))))) + E (gamma 1) (fun x => E (gamma 1) (fun z => npow (dot (vadd x (z)) (vadd x (z))) (L) * (dot x z) * (inv (npow 2 (L))) * (inv (sqrt (dot z z * (D) + (D) ^ 2 + dot z z * (dot x x) + (D) * (dot x x) - (dot x z) ^ 2))) * (inv (E (gamma 1) (fun x1 => npow (dot x1 x1) (L))))))).
  { apply (erf_within.step_concave (V) (D) (L) (d) (gamma)); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | exact C_erf_within_turned_turned | exact C_erf_within_parts_L | exact C_erf_within_parts_L_p_1 | exact C_erf_within_fixed_parts_1__j_m_1 | exact C_erf_within_fixed_parts_1__j | exact C_erf_within_fixed_parts_1__j_p_1 | exact C_erf_within_fixed_parts_3__j_m_1 | exact C_erf_within_fixed_parts_3__j]. }
  congruent_to I'.
Qed.

(** Step [within, first], by Instance:
  2*E[E[1/2*<x + y, x + y>*E[<z, z>; z ~ gamma1]^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> -
    <x, y>^2)^(-1/2)*<x, y>; y ~ gamma1]; x ~ gamma1] >= E[E[1/4*(<y, y>*D + D^2 + <y, y>*<x, x> +
    D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x + y>^2*E[<z, z>^2; z ~ gamma1]^(-1)*<x, y>; y ~ gamma1];
    x ~ gamma1]
*)
Lemma step_within__first (V : Space) (D : R) (d : R) (gamma : R -> law V)
    (label_d : label d)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_0 : erf_within.cited_parts_0 V gamma)
    (C_erf_within_parts_1 : erf_within.cited_parts_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma) :
  2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 2) * (dot (vadd x (y)) (vadd x (y))) * (dot x y) * (inv (E (gamma 1) (fun z => dot z z))) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2)))))) >= E (gamma 1) (fun x => E (gamma 1) (fun y => (1 / 4) * ((dot (vadd x (y)) (vadd x (y))) ^ 2) * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (E (gamma 1) (fun z => (dot z z) ^ 2))))).
Proof.
  assert (I' : 2 * (E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 2) * (dot (vadd x (z)) (vadd x (z))) * (dot x z) * (inv (E (gamma 1) (fun x1 => dot x1 x1))) * (inv (sqrt (dot z z * (D) + (D) ^ 2 + dot z z * (dot x x) + (D) * (dot x x) - (dot x z) ^ 2)))))) >= E (gamma 1) (fun x => E (gamma 1) (fun z => (1 / 4) * ((dot (vadd x (z)) (vadd x (z))) ^ 2) * (dot x z) * (inv (sqrt (dot z z * (D) + (D) ^ 2 + dot z z * (dot x x) + (D) * (dot x x) - (dot x z) ^ 2))) * (inv (E (gamma 1) (fun x1 => (dot x1 x1) ^ 2)))))).
  { apply (erf_within.step_first (V) (D) (d) (gamma)); [first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [premise | congruent_to H_dimension] | premise | exact C_erf_within_turned_turned | exact C_erf_within_parts_0 | exact C_erf_within_parts_1 | exact C_erf_within_fixed_parts_1__j_m_1 | exact C_erf_within_fixed_parts_1__j | exact C_erf_within_fixed_parts_1__j_p_1 | exact C_erf_within_fixed_parts_3__j_m_1 | exact C_erf_within_fixed_parts_3__j]. }
  congruent_to I'.
Qed.

(** Step [concave], by Linear:
  2*M_G(1 + L) >= M_G(2 + L) + M_G(L)
*)
Lemma step_concave (V : Space) (D : R) (L : R) (d : R) (M_G : R -> R) (gamma : R -> law V)
    (label_L : label L)
    (label_d : label d)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_L : erf_within.cited_parts_L V gamma)
    (C_erf_within_parts_L_p_1 : erf_within.cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma) :
  2 * (M_G (1 + L)) >= M_G (2 + L) + M_G L.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [M_G concave], by Specialise:
  2*M_G(1 + _0) >= M_G(_0) + M_G(_0 + 2) for all nat
*)
Lemma step_M_G_concave (V : Space) (D : R) (d : R) (M_G : R -> R) (gamma : R -> law V)
    (label_d : label d)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_L : erf_within.cited_parts_L V gamma)
    (C_erf_within_parts_L_p_1 : erf_within.cited_parts_L_p_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma) :
  forall i : R, label i -> 2 * (M_G (1 + i)) >= M_G i + M_G (i + 2).
Proof.
  intros any0 D0; draws.
  assert (I' : 2 * (M_G (1 + (any0))) >= M_G (2 + (any0)) + M_G (any0)).
  { apply (step_concave (V) (D) (any0) (d) (M_G) (gamma)); premise. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [M_G from 0], by Linear:
  2*M_G(1) >= M_G(2)
*)
Lemma step_M_G_from_0 (V : Space) (D : R) (d : R) (M_G : R -> R) (gamma : R -> law V)
    (label_d : label d)
    (H_D_pos_0 : D > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))
    (C_erf_within_turned_turned : erf_within_turned.cited_turned V gamma)
    (C_erf_within_parts_0 : erf_within.cited_parts_0 V gamma)
    (C_erf_within_parts_1 : erf_within.cited_parts_1 V gamma)
    (C_erf_within_fixed_parts_1__j_m_1 : erf_within_fixed.cited_parts_1__j_m_1 V gamma)
    (C_erf_within_fixed_parts_1__j : erf_within_fixed.cited_parts_1__j V gamma)
    (C_erf_within_fixed_parts_1__j_p_1 : erf_within_fixed.cited_parts_1__j_p_1 V gamma)
    (C_erf_within_fixed_parts_3__j_m_1 : erf_within_fixed.cited_parts_3__j_m_1 V gamma)
    (C_erf_within_fixed_parts_3__j : erf_within_fixed.cited_parts_3__j V gamma) :
  2 * (M_G 1) >= M_G 2.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [products], by Instance:
  t_G*m_F > t_F*m_G
*)
Lemma step_products (V : Space) (D : R) (d : R) (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R) (gamma : R -> law V)
    (label_d : label d)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_mu_pos_0 : mu > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1))
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))))
    (H_def_T : forall i : R, label i -> forall j : R, label j -> T i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + 2 * i - 2) * (inv (npow (dot x x + D) (2 * i - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k - 1))))))
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))
    (H_def_C_F : forall i : R, label i -> forall j : R, label j -> C_F i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + i - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))))
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i))
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
  t_G * m_F > t_F * m_G.
Proof.
  pose proof (step_f_pos_is_0 (f) H_def_f) as H_f_pos_is_0.
  pose proof (step_g_pos_0 (g) H_def_g) as H_g_pos_0.
  pose proof (step_f_over_g_falls (f) (g) H_def_f H_def_g) as H_f_over_g_falls.
  pose proof (step_f_over_g__first (f) (g) H_def_f H_def_g) as H_f_over_g__first.
  pose proof (step_M_pos_0 (V) (D) (d) (M) (gamma) label_d H_D_pos_0 H_dimension H_d_pos_is_2 H_not_0 H_def_M C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored) as H_M_pos_0.
  pose proof (step_T_pos_0 (V) (D) (T) (gamma) H_D_pos_0 H_not_0 H_def_T) as H_T_pos_0.
  pose proof (step_M_over_T_falls (V) (D) (d) (M) (T) (gamma) label_d H_D_pos_0 H_dimension H_d_pos_is_2 H_not_0 H_def_M H_def_T C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored) as H_M_over_T_falls.
  pose proof (step_coins__F (V) (D) (C_F) (gamma) H_def_C_F) as H_coins__F.
  pose proof (step_coins__G (V) (D) (C_G) (gamma) H_def_C_G) as H_coins__G.
  pose proof (step_C_G_pos_0 (V) (D) (C_G) (gamma) H_D_pos_0 H_not_0 H_def_C_G) as H_C_G_pos_0.
  pose proof (step_C_G_rises (V) (D) (C_G) (gamma) H_D_pos_0 H_not_0 H_def_C_G) as H_C_G_rises.
  pose proof (step_C_F_over_C_G_falls (V) (D) (C_F) (C_G) (gamma) H_D_pos_0 H_not_0 H_def_C_F H_def_C_G) as H_C_F_over_C_G_falls.
  pose proof (step_M_G_concave (V) (D) (d) (M_G) (gamma) label_d H_D_pos_0 H_dimension H_not_0 H_def_M_G C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j) as H_M_G_concave.
  pose proof (step_M_G_from_0 (V) (D) (d) (M_G) (gamma) label_d H_D_pos_0 H_dimension H_not_0 H_def_M_G C_erf_within_turned_turned C_erf_within_parts_0 C_erf_within_parts_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j) as H_M_G_from_0.
  assert (I' : (t_G) * (m_F) > (t_F) * (m_G)).
  { apply (mirrored_mixtures.step_products (m_F) (m_G) (mu) (t_F) (t_G) (C_F) (C_G) (M) (M_F) (M_G) (T) (f) (g) (A) (P)); [premise | premise | first [assumption | gap; sign | premise] | premise | premise | premise | first [exact H_f_over_g__first | assert (G' : (f 1 * (g 2)) - (f 2 * (g 1)) = (f 1 * (g 2)) - (f 2 * (g 1))); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise] | premise | premise | premise | premise | premise | premise | premise | first [premise | congruent_to H_m_F] | first [premise | congruent_to H_m_G] | first [premise | congruent_to H_t_F] | first [premise | congruent_to H_t_G] | premise | premise | premise | premise | premise | premise | first [exact H_M_G_from_0 | assert (G' : (2 * (M_G 1)) - (M_G 2) = (2 * (M_G 1)) - (M_G 2)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise]]. }
  assert (G' : (t_G * m_F) - (t_F * m_G) = ((t_G) * (m_F)) - ((t_F) * (m_G))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [m_F > 0], by Instance:
  m_F > 0
*)
Lemma step_m_F_pos_0 (V : Space) (D : R) (d : R) (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R) (gamma : R -> law V)
    (label_d : label d)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_mu_pos_0 : mu > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1))
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))))
    (H_def_T : forall i : R, label i -> forall j : R, label j -> T i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + 2 * i - 2) * (inv (npow (dot x x + D) (2 * i - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k - 1))))))
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))
    (H_def_C_F : forall i : R, label i -> forall j : R, label j -> C_F i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + i - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))))
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i))
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
  m_F > 0.
Proof.
  pose proof (step_f_pos_is_0 (f) H_def_f) as H_f_pos_is_0.
  pose proof (step_g_pos_0 (g) H_def_g) as H_g_pos_0.
  pose proof (step_f_over_g_falls (f) (g) H_def_f H_def_g) as H_f_over_g_falls.
  pose proof (step_f_over_g__first (f) (g) H_def_f H_def_g) as H_f_over_g__first.
  pose proof (step_M_pos_0 (V) (D) (d) (M) (gamma) label_d H_D_pos_0 H_dimension H_d_pos_is_2 H_not_0 H_def_M C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored) as H_M_pos_0.
  pose proof (step_T_pos_0 (V) (D) (T) (gamma) H_D_pos_0 H_not_0 H_def_T) as H_T_pos_0.
  pose proof (step_M_over_T_falls (V) (D) (d) (M) (T) (gamma) label_d H_D_pos_0 H_dimension H_d_pos_is_2 H_not_0 H_def_M H_def_T C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored) as H_M_over_T_falls.
  pose proof (step_coins__F (V) (D) (C_F) (gamma) H_def_C_F) as H_coins__F.
  pose proof (step_coins__G (V) (D) (C_G) (gamma) H_def_C_G) as H_coins__G.
  pose proof (step_C_G_pos_0 (V) (D) (C_G) (gamma) H_D_pos_0 H_not_0 H_def_C_G) as H_C_G_pos_0.
  pose proof (step_C_G_rises (V) (D) (C_G) (gamma) H_D_pos_0 H_not_0 H_def_C_G) as H_C_G_rises.
  pose proof (step_C_F_over_C_G_falls (V) (D) (C_F) (C_G) (gamma) H_D_pos_0 H_not_0 H_def_C_F H_def_C_G) as H_C_F_over_C_G_falls.
  pose proof (step_M_G_concave (V) (D) (d) (M_G) (gamma) label_d H_D_pos_0 H_dimension H_not_0 H_def_M_G C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j) as H_M_G_concave.
  pose proof (step_M_G_from_0 (V) (D) (d) (M_G) (gamma) label_d H_D_pos_0 H_dimension H_not_0 H_def_M_G C_erf_within_turned_turned C_erf_within_parts_0 C_erf_within_parts_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j) as H_M_G_from_0.
  assert (I' : (m_F) > 0).
  { apply (mirrored_mixtures.step_m_F_pos_0 (m_F) (mu) (M) (M_F) (f) (g) (A) (P)); [premise | premise | first [assumption | gap; sign | premise] | premise | premise | first [exact H_f_over_g__first | assert (G' : (f 1 * (g 2)) - (f 2 * (g 1)) = (f 1 * (g 2)) - (f 2 * (g 1))); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise] | premise | premise | first [premise | congruent_to H_m_F]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

(** Step [m_G > 0], by Instance:
  m_G > 0
*)
Lemma step_m_G_pos_0 (V : Space) (D : R) (d : R) (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R) (gamma : R -> law V)
    (label_d : label d)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_mu_pos_0 : mu > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1))
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))))
    (H_def_T : forall i : R, label i -> forall j : R, label j -> T i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + 2 * i - 2) * (inv (npow (dot x x + D) (2 * i - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k - 1))))))
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))
    (H_def_C_F : forall i : R, label i -> forall j : R, label j -> C_F i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + i - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))))
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i))
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
  m_G > 0.
Proof.
  pose proof (step_f_pos_is_0 (f) H_def_f) as H_f_pos_is_0.
  pose proof (step_g_pos_0 (g) H_def_g) as H_g_pos_0.
  pose proof (step_f_over_g_falls (f) (g) H_def_f H_def_g) as H_f_over_g_falls.
  pose proof (step_f_over_g__first (f) (g) H_def_f H_def_g) as H_f_over_g__first.
  pose proof (step_M_pos_0 (V) (D) (d) (M) (gamma) label_d H_D_pos_0 H_dimension H_d_pos_is_2 H_not_0 H_def_M C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored) as H_M_pos_0.
  pose proof (step_T_pos_0 (V) (D) (T) (gamma) H_D_pos_0 H_not_0 H_def_T) as H_T_pos_0.
  pose proof (step_M_over_T_falls (V) (D) (d) (M) (T) (gamma) label_d H_D_pos_0 H_dimension H_d_pos_is_2 H_not_0 H_def_M H_def_T C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored) as H_M_over_T_falls.
  pose proof (step_coins__F (V) (D) (C_F) (gamma) H_def_C_F) as H_coins__F.
  pose proof (step_coins__G (V) (D) (C_G) (gamma) H_def_C_G) as H_coins__G.
  pose proof (step_C_G_pos_0 (V) (D) (C_G) (gamma) H_D_pos_0 H_not_0 H_def_C_G) as H_C_G_pos_0.
  pose proof (step_C_G_rises (V) (D) (C_G) (gamma) H_D_pos_0 H_not_0 H_def_C_G) as H_C_G_rises.
  pose proof (step_C_F_over_C_G_falls (V) (D) (C_F) (C_G) (gamma) H_D_pos_0 H_not_0 H_def_C_F H_def_C_G) as H_C_F_over_C_G_falls.
  pose proof (step_M_G_concave (V) (D) (d) (M_G) (gamma) label_d H_D_pos_0 H_dimension H_not_0 H_def_M_G C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j) as H_M_G_concave.
  pose proof (step_M_G_from_0 (V) (D) (d) (M_G) (gamma) label_d H_D_pos_0 H_dimension H_not_0 H_def_M_G C_erf_within_turned_turned C_erf_within_parts_0 C_erf_within_parts_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j) as H_M_G_from_0.
  assert (I' : (m_G) > 0).
  { apply (mirrored_mixtures.step_m_G_pos_0 (m_G) (mu) (M) (M_G) (g) (A) (P)); [premise | premise | first [assumption | gap; sign | premise] | premise | premise | premise | first [premise | congruent_to H_m_G]]. }
  first [exact I' | lra | congruent_to I' | fit I'].
Qed.

Theorem theorem_1 (V : Space) (D : R) (d : R) (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R) (gamma : R -> law V)
    (label_d : label d)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_mu_pos_0 : mu > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1))
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))))
    (H_def_T : forall i : R, label i -> forall j : R, label j -> T i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + 2 * i - 2) * (inv (npow (dot x x + D) (2 * i - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k - 1))))))
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))
    (H_def_C_F : forall i : R, label i -> forall j : R, label j -> C_F i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + i - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))))
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i))
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
  t_G * m_F > t_F * m_G.
Proof. exact (step_products (V) (D) (d) (m_F) (m_G) (mu) (t_F) (t_G) (C_F) (C_G) (M) (M_F) (M_G) (T) (f) (g) (A) (P) (gamma) label_d sort_A sort_P H_D_pos_0 H_mu_pos_0 H_dimension H_d_pos_is_2 H_not_0 H_def_f H_def_g H_def_M H_def_T H_def_M_G H_def_C_F H_def_C_G H_M_F H_M_G H_C_F H_C_G H_m_F H_m_G H_t_F H_t_G C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j C_erf_within_parts_0 C_erf_within_parts_1). Qed.

Theorem theorem_2 (V : Space) (D : R) (d : R) (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R) (gamma : R -> law V)
    (label_d : label d)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_mu_pos_0 : mu > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1))
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))))
    (H_def_T : forall i : R, label i -> forall j : R, label j -> T i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + 2 * i - 2) * (inv (npow (dot x x + D) (2 * i - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k - 1))))))
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))
    (H_def_C_F : forall i : R, label i -> forall j : R, label j -> C_F i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + i - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))))
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i))
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
  m_F > 0.
Proof. exact (step_m_F_pos_0 (V) (D) (d) (m_F) (m_G) (mu) (t_F) (t_G) (C_F) (C_G) (M) (M_F) (M_G) (T) (f) (g) (A) (P) (gamma) label_d sort_A sort_P H_D_pos_0 H_mu_pos_0 H_dimension H_d_pos_is_2 H_not_0 H_def_f H_def_g H_def_M H_def_T H_def_M_G H_def_C_F H_def_C_G H_M_F H_M_G H_C_F H_C_G H_m_F H_m_G H_t_F H_t_G C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j C_erf_within_parts_0 C_erf_within_parts_1). Qed.

Theorem theorem_3 (V : Space) (D : R) (d : R) (m_F : R) (m_G : R) (mu : R) (t_F : R) (t_G : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (M : R -> R -> R) (M_F : R -> R) (M_G : R -> R) (T : R -> R -> R) (f : R -> R) (g : R -> R) (A : law R) (P : law R) (gamma : R -> law V)
    (label_d : label d)
    (sort_A : law_of_labels A)
    (sort_P : law_of_labels P)
    (H_D_pos_0 : D > 0)
    (H_mu_pos_0 : mu > 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = d)
    (H_d_pos_is_2 : d >= 2)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1))
    (H_def_M : forall i : R, label i -> forall j : R, label j -> M i j = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) j * (npow (dot x y) (2 * i - 1)) * (inv (npow (sqrt (dot y y + D)) (2 * i - 1))) * (inv (npow 2 j)) * (inv (npow (sqrt (D + dot x x)) (2 * i - 1))) * (inv (E (gamma 1) (fun z => npow (dot z z) j))))))
    (H_def_T : forall i : R, label i -> forall j : R, label j -> T i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + 2 * i - 2) * (inv (npow (dot x x + D) (2 * i - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k - 1))))))
    (H_def_M_G : forall i : R, label i -> M_G i = E (gamma 1) (fun x => E (gamma 1) (fun y => npow (dot (vadd x (y)) (vadd x (y))) i * (dot x y) * (inv (sqrt (dot y y * D + D ^ 2 + dot y y * (dot x x) + D * (dot x x) - (dot x y) ^ 2))) * (inv (npow 2 i)) * (inv (E (gamma 1) (fun z => npow (dot z z) i))))))
    (H_def_C_F : forall i : R, label i -> forall j : R, label j -> C_F i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + i - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))))
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))))
    (H_M_F : forall i : R, label i -> M_F i = M 1 i * (f 1) + E A (fun j => M (1 + j) i * (f (1 + j))))
    (H_M_G : forall i : R, label i -> M_G i = E A (fun j => M (1 + j) i * (g (1 + j))) + M 1 i * (g 1))
    (H_C_F : forall i : R, label i -> C_F 1 i = f 1 * (T 1 i) + E A (fun j => T (1 + j) i * (f (1 + j))))
    (H_C_G : forall i : R, label i -> C_G 1 i = E A (fun j => T (1 + j) i * (g (1 + j))) + g 1 * (T 1 i))
    (H_m_F : m_F = E P (fun i => M_F i * (mu ^ 2) * (inv i)))
    (H_m_G : m_G = E P (fun i => M_G i * (mu ^ 2) * (inv i)))
    (H_t_F : t_F = E P (fun i => C_F 1 i))
    (H_t_G : t_G = E P (fun i => C_G 1 i))
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
  m_G > 0.
Proof. exact (step_m_G_pos_0 (V) (D) (d) (m_F) (m_G) (mu) (t_F) (t_G) (C_F) (C_G) (M) (M_F) (M_G) (T) (f) (g) (A) (P) (gamma) label_d sort_A sort_P H_D_pos_0 H_mu_pos_0 H_dimension H_d_pos_is_2 H_not_0 H_def_f H_def_g H_def_M H_def_T H_def_M_G H_def_C_F H_def_C_G H_M_F H_M_G H_C_F H_C_G H_m_F H_m_G H_t_F H_t_G C_erf_powers_one_not_0 C_erf_powers_one_mirrored C_even_moments_weighted_not_0 C_even_moments_spheres C_even_moments_step_spheres C_even_moments_step_independent C_even_moments_weighted_independent C_erf_powers_positive_step_spheres C_erf_powers_positive_step_independent C_erf_powers_positive_independent C_erf_powers_higher_not_0 C_erf_powers_higher_mirrored C_erf_powers_lemma_space_not_0 C_erf_powers_lemma_space_mirrored C_erf_powers_tilted_parts_n C_erf_powers_tilted_parts_n_p_2 C_erf_powers_factored_spheres C_erf_powers_factored_x C_erf_powers_factored_y C_erf_powers_tilt_parts C_erf_powers_lemma_first_not_0 C_erf_powers_lemma_first_mirrored C_erf_powers_lemma_second_not_0 C_erf_powers_lemma_second_mirrored C_erf_powers_lemma_plane_1_not_0 C_erf_powers_lemma_plane_1_mirrored C_erf_powers_lemma_plane_not_0 C_erf_powers_lemma_plane_mirrored C_erf_within_turned_turned C_erf_within_parts_L C_erf_within_parts_L_p_1 C_erf_within_fixed_parts_1__j_m_1 C_erf_within_fixed_parts_1__j C_erf_within_fixed_parts_1__j_p_1 C_erf_within_fixed_parts_3__j_m_1 C_erf_within_fixed_parts_3__j C_erf_within_parts_0 C_erf_within_parts_1). Qed.
