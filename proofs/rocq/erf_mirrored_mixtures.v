(** ERF, mirrored isotropic Gaussian classes, $d >= 2$: the theorem for mixtures (erf-mirrored-mixtures)

  Given [D > 0]: D > 0
  Given [mu > 0]: mu > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = d
  Given [d >= 2]: d >= 2
  Given [not 0]: <_0, _0> > 0 for all gamma1
  Given [def f]: f(_0) = -1 + 1/2*pi + delta(1, _0)*(-1/2*pi + 2) for all nat
  Given [def g]: g(_0) = (-1 + 1/2*pi + delta(1, _0)*(-1/2*pi + 2))*(-1 + 2*_0) for all nat
  Given [def M]: M(_1, _0) = E[E[(<y, y> + D)^(1/2)^(-1 + 2*_3)^(-1)*<x + y, x +
    y>^(_2)*2^(_2)^(-1)*<x, y>^(-1 + 2*_3)*(D + <x, x>)^(1/2)^(-1 + 2*_3)^(-1)*E[<z, z>^(_3); z ~
    gamma1]^(-1); y ~ gamma1]; x ~ gamma1] for all nat, nat
  Given [def T]: T(_1, _0) = E[E[<x, x>^(-2 + c + 2*_3)*(<x, x> + D)^(-1 + 2*_3)^(-1); x ~
    gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1); c ~ coins(_0)] for all nat, nat
  Given [def M_G]: M_G(_0) = E[E[<x + y, x + y>^(_2)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> -
    <x, y>^2)^(-1/2)*2^(_2)^(-1)*<x, y>*E[<z, z>^(_3); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1]
    for all nat
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
From NCTheory Require Import Numbers Laws Tactics.
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [g > 0], by Linear:
  g(_0) > 0 for all nat
*)
Lemma step_g_pos_0 (g : R -> R)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1)) :
  forall i : R, label i -> g i > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
  first [exact I' | lra | fit I'].
Qed.

(** Step [f/g, first], by Linear:
  f(1)*g(2) > f(2)*g(1)
*)
Lemma step_f_over_g__first (f : R -> R) (g : R -> R)
    (H_def_f : forall i : R, label i -> f i = (1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1)
    (H_def_g : forall i : R, label i -> g i = ((1 / 2) * PI + delta 1 i * (2 - (1 / 2) * PI) - 1) * (2 * i - 1)) :
  f 1 * (g 2) > f 2 * (g 1).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [Lemma A], by Instance:
  E[E[(<x, x> + D)^(1 + 2*n)^(-1)*<x, x>^(c + 2*n); x ~ gamma1]*E[<x, x>^(-1 + c); x ~
    gamma1]^(-1); c ~ coins(L)]*E[E[(<y, y> + D)^(1/2)^(-1 + 2*n)^(-1)*<x, y>^(-1 + 2*n)*<x + y, x
    + y>^(L)*(D + <x, x>)^(1/2)^(-1 + 2*n)^(-1); y ~ gamma1]; x ~ gamma1] > E[E[(<x, x> + D)^(-1 +
    2*n)^(-1)*<x, x>^(-2 + c + 2*n); x ~ gamma1]*E[<x, x>^(-1 + c); x ~ gamma1]^(-1); c ~
    coins(L)]*E[E[<x, y>^(1 + 2*n)*(<y, y> + D)^(1/2)^(1 + 2*n)^(-1)*(D + <x, x>)^(1/2)^(1 +
    2*n)^(-1)*<x + y, x + y>^(L); y ~ gamma1]; x ~ gamma1]
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [powers], by Instance:
  E[E[(<y, y> + D)^(1/2)^(-1 + 2*n)^(-1)*<x, y>^(-1 + 2*n)*<x + y, x + y>^(L)*(D + <x,
    x>)^(1/2)^(-1 + 2*n)^(-1); y ~ gamma1]; x ~ gamma1] > 0
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [T > 0], by Specialise:
  T(_1, _0) > 0 for all nat, nat
*)
Lemma step_T_pos_0 (V : Space) (D : R) (T : R -> R -> R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_T : forall i : R, label i -> forall j : R, label j -> T i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + 2 * i - 2) * (inv (npow (dot x x + D) (2 * i - 1)))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k - 1)))))) :
  forall i : R, label i -> forall j : R, label j -> T i j > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [no coin, F], by Cited:
  E[E[<x, x>^(-2 + c + N); x ~ gamma1]^(-1)*E[<x, x>^(-2 + c + N)*asin(<x, x>*(<x, x> + D)^(-1));
    x ~ gamma1]; c ~ coins(1)] = E[<x, x>^(-1 + N); x ~ gamma1]^(-1)*E[<x, x>^(-1 + N)*asin(<x,
    x>*(<x, x> + D)^(-1)); x ~ gamma1]
*)
Lemma step_no_coin__F (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_) :
  E (coins 1) (fun i => E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2))))) = E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [F at N], by Algebra:
  C_F(N, 1) = E[<x, x>^(-1 + N); x ~ gamma1]^(-1)*E[<x, x>^(-1 + N)*asin(<x, x>*(<x, x> +
    D)^(-1)); x ~ gamma1]
*)
Lemma step_F_at_N (V : Space) (D : R) (N_ : R) (C_F : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_def_C_F : forall i : R, label i -> forall j : R, label j -> C_F i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + i - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  C_F N_ 1 = E (gamma 1) (fun x => npow (dot x x) (N_ - 1) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [F after N], by Specialise:
  C_F(1 + N, 1) = E[<x, x>^(N); x ~ gamma1]^(-1)*E[<x, x>^(N)*asin(<x, x>*(<x, x> + D)^(-1)); x ~
    gamma1]
*)
Lemma step_F_after_N (V : Space) (D : R) (N_ : R) (C_F : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_def_C_F : forall i : R, label i -> forall j : R, label j -> C_F i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + i - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  C_F (1 + N_) 1 = E (gamma 1) (fun x => npow (dot x x) N_ * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [no coin, G], by Cited:
  E[E[<x, x>^(-2 + c + N); x ~ gamma1]^(-1)*E[<x, x>*<x, x>^(-2 + c + N)*(D + 2*<x,
    x>)^(-1/2)*D^(-1/2); x ~ gamma1]; c ~ coins(1)] = E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x,
    x>^(-1 + N); x ~ gamma1]*E[<x, x>^(-1 + N); x ~ gamma1]^(-1)
*)
Lemma step_no_coin__G (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_) :
  E (coins 1) (fun i => E (gamma 1) (fun x => dot x x * (npow (dot x x) (i + N_ - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (i + N_ - 2))))) = E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [G at N], by Algebra:
  C_G(N, 1) = E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + N); x ~ gamma1]*E[<x, x>^(-1 +
    N); x ~ gamma1]^(-1)
*)
Lemma step_G_at_N (V : Space) (D : R) (N_ : R) (C_G : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  C_G N_ 1 = E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [G after N], by Specialise:
  C_G(1 + N, 1) = E[<x, x>^(N); x ~ gamma1]^(-1)*E[<x, x>*<x, x>^(N)*(D + 2*<x,
    x>)^(-1/2)*D^(-1/2); x ~ gamma1]
*)
Lemma step_G_after_N (V : Space) (D : R) (N_ : R) (C_G : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  C_G (1 + N_) 1 = E (gamma 1) (fun x => dot x x * (npow (dot x x) N_) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) N_))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [positive at N], by Instance:
  E[<x, x>*(D + 2*<x, x>)^(-1/2)*D^(-1/2)*<x, x>^(-1 + N); x ~ gamma1]*E[<x, x>^(-1 + N); x ~
    gamma1]^(-1) > 0
*)
Lemma step_positive_at_N (V : Space) (D : R) (N_ : R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0) :
  E (gamma 1) (fun x => dot x x * (npow (dot x x) (N_ - 1)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (N_ - 1)))) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [C_G at N], by Linear:
  C_G(N, 1) > 0
*)
Lemma step_C_G_at_N (V : Space) (D : R) (N_ : R) (C_G : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  C_G N_ 1 > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [C_G rises at N], by Linear:
  C_G(1 + N, 1) >= C_G(N, 1)
*)
Lemma step_C_G_rises_at_N (V : Space) (D : R) (N_ : R) (C_G : R -> R -> R) (gamma : R -> law V)
    (label_N_ : label N_)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  C_G (1 + N_) 1 >= C_G N_ 1.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [C_G > 0], by Specialise:
  C_G(_0, 1) > 0 for all nat
*)
Lemma step_C_G_pos_0 (V : Space) (D : R) (C_G : R -> R -> R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  forall i : R, label i -> C_G i 1 > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [C_G rises], by Specialise:
  C_G(1 + _0, 1) >= C_G(_0, 1) for all nat
*)
Lemma step_C_G_rises (V : Space) (D : R) (C_G : R -> R -> R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  forall i : R, label i -> C_G (1 + i) 1 >= C_G i 1.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [C_F/C_G falls], by Specialise:
  C_G(1 + _0, 1)*C_F(_0, 1) >= C_G(_0, 1)*C_F(1 + _0, 1) for all nat
*)
Lemma step_C_F_over_C_G_falls (V : Space) (D : R) (C_F : R -> R -> R) (C_G : R -> R -> R) (gamma : R -> law V)
    (H_D_pos_0 : D > 0)
    (H_not_0 : forall x : V, drawn (gamma 1) x -> dot x x > 0)
    (H_def_C_F : forall i : R, label i -> forall j : R, label j -> C_F i j = E (coins j) (fun k => E (gamma 1) (fun x => npow (dot x x) (k + i - 2) * (asin (dot x x * (inv (dot x x + D))))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2))))))
    (H_def_C_G : forall i : R, label i -> forall j : R, label j -> C_G i j = E (coins j) (fun k => E (gamma 1) (fun x => dot x x * (npow (dot x x) (k + i - 2)) * (inv (sqrt (D + 2 * (dot x x)))) * (inv (sqrt D))) * (inv (E (gamma 1) (fun x => npow (dot x x) (k + i - 2)))))) :
  forall i : R, label i -> C_G (1 + i) 1 * (C_F i 1) >= C_G i 1 * (C_F (1 + i) 1).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [within], by Instance:
  2*E[E[2^(1 + L)^(-1)*E[<z, z>^(1 + L); z ~ gamma1]^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x,
    x> - <x, y>^2)^(-1/2)*<x + y, x + y>^(1 + L)*<x, y>; y ~ gamma1]; x ~ gamma1] >= E[E[2^(2 +
    L)^(-1)*E[<z, z>^(2 + L); z ~ gamma1]^(-1)*(<y, y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x,
    y>^2)^(-1/2)*<x + y, x + y>^(2 + L)*<x, y>; y ~ gamma1]; x ~ gamma1] + E[E[2^(L)^(-1)*(<y,
    y>*D + D^2 + <y, y>*<x, x> + D*<x, x> - <x, y>^2)^(-1/2)*<x + y, x + y>^(L)*<x, y>*E[<z,
    z>^(L); z ~ gamma1]^(-1); y ~ gamma1]; x ~ gamma1]
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
Print Assumptions theorem_1.

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
Print Assumptions theorem_2.

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
Print Assumptions theorem_3.
