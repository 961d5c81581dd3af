(** $E|m + g| = M(|m|^2)$ for $g ~ N(0, I)$ (mean-length)

  Given [a > 0]: a > 0
  Given [w > 0]: w > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [a]: 1/2*pi > a
  Then E[<x + m, x + m>^(1/2); x ~ gamma1] = <m, m>*pi^(-1/2)*integral(t -> exp(-1/2*<m,
    m>*sin(t)^2)*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2) + integral(t -> exp(-1/2*<m,
    m>*sin(t)^2)*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require absolute_normal.
From NCProofs Require tangents.
From NCProofs Require transform_of_tangent.
Open Scope R_scope.

(** Step [given y], by Instance:
  E[abs(<x, y + m>); x ~ gamma1] = pi^(-1/2)*<y + m, y + m>^(1/2)*2^(1/2)
*)
Lemma step_given_y (V : Space) (e : V) (m : V) (n : R) (w : R) (y : V) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun z => Rabs (dot z (vadd y (m)))) = sqrt (dot (vadd y (m)) (vadd y (m))) * (sqrt 2) * (inv (sqrt PI)).
Proof.
  assert (I' : E (gamma 1) (fun z => Rabs (dot (vadd y (m)) z)) = sqrt (dot (vadd y (m)) (vadd y (m))) * (sqrt 2) * (inv (sqrt PI))).
  { apply (absolute_normal.step_theorem (V) (e) (n) (w) (vadd y (m)) (gamma)); [premise | first [assumption | gap; sign | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned]. }
  congruent_to I'.
Qed.

(** Step [both], by Average:
  E[E[abs(<x + m, y>); y ~ gamma1]; x ~ gamma1] = pi^(-1/2)*2^(1/2)*E[<x + m, x + m>^(1/2); x ~
    gamma1]
*)
Lemma step_both (V : Space) (e : V) (m : V) (n : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => Rabs (dot (vadd z (m)) x1))) = sqrt 2 * (E (gamma 1) (fun z => sqrt (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI)).
Proof.
  assert (H_given_y : forall z0 : V, drawn (gamma 1) z0 -> E (gamma 1) (fun z => Rabs (dot z (vadd (z0) (m)))) = sqrt (dot (vadd (z0) (m)) (vadd (z0) (m))) * (sqrt 2) * (inv (sqrt PI))).
  { intros z0 D0; draws; apply (step_given_y (V) (e) (m) (n) (w) (z0) (gamma)); premise. }
  assert (P' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => Rabs (dot (vadd z (m)) x1))) = E (gamma 1) (fun z => sqrt (dot (vadd z (m)) (vadd z (m))) * (sqrt 2) * (inv (sqrt PI)))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_given_y d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : sqrt 2 * (E (gamma 1) (fun z => sqrt (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI)) = E (gamma 1) (fun z => sqrt (dot (vadd z (m)) (vadd z (m))) * (sqrt 2) * (inv (sqrt PI)))).
  { assert (S0' : sqrt 2 * (E (gamma 1) (fun z => sqrt (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI)) = E (gamma 1) (fun z => sqrt (dot z z + dot m m + 2 * (dot z m))) * (sqrt 2) * (inv (sqrt PI))).
    { transitivity (sqrt 2 * (E (gamma 1) (fun z => sqrt (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI))). { arrange. }
      assert (E0' : normal_form (E (gamma 1) (fun z => sqrt (dot (vadd z (m)) (vadd z (m))))) (E (gamma 1) (fun z => sqrt (dot z z + dot m m + 2 * (dot z m))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_1 => (1) * (sqrt (dot x_1 x_1 + dot m m + 2 * (dot x_1 m))))).
        { apply E_ext; intros x_1 D_x_1; draws.
          transitivity (sqrt (dot x_1 x_1 + dot m m + 2 * (dot x_1 m))).
          { transitivity (sqrt (dot (vadd x_1 (m)) (vadd x_1 (m)))). { arrange. }
            transitivity (sqrt ((dot x_1 x_1 + dot x_1 m) + (dot m m + dot x_1 m))). { products; arrange. }
            try assert (N2' : normal_form (sqrt ((dot x_1 x_1 + dot x_1 m) + (dot m m + dot x_1 m))) (sqrt (dot x_1 x_1 + dot m m + 2 * (dot x_1 m)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_1 x_1 + dot m m + 2 * (dot x_1 m)) * sqrt (dot x_1 x_1 + dot m m + 2 * (dot x_1 m)) = dot x_1 x_1 + dot m m + 2 * (dot x_1 m)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_1 => sqrt (dot x_1 x_1 + dot m m + 2 * (dot x_1 m))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun z => sqrt (dot z z + dot m m + 2 * (dot z m))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : E (gamma 1) (fun z => sqrt (dot (vadd z (m)) (vadd z (m))) * (sqrt 2) * (inv (sqrt PI))) = E (gamma 1) (fun z => sqrt (dot z z + dot m m + 2 * (dot z m))) * (sqrt 2) * (inv (sqrt PI))).
    { transitivity (E (gamma 1) (fun z => sqrt (dot (vadd z (m)) (vadd z (m))) * (sqrt 2) * (inv (sqrt PI)))). { arrange. }
      assert (E3' : normal_form (E (gamma 1) (fun z => sqrt (dot (vadd z (m)) (vadd z (m))) * (sqrt 2) * (inv (sqrt PI)))) (E (gamma 1) (fun z => sqrt (dot z z + dot m m + 2 * (dot z m))) * (sqrt 2) * (inv (sqrt PI)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_4 => (sqrt 2 * (inv (sqrt PI))) * (sqrt (dot x_4 x_4 + dot m m + 2 * (dot x_4 m))))).
        { apply E_ext; intros x_4 D_x_4; draws.
          transitivity (sqrt (dot x_4 x_4 + dot m m + 2 * (dot x_4 m)) * (sqrt 2) * (inv (sqrt PI))).
          { transitivity (sqrt (dot (vadd x_4 (m)) (vadd x_4 (m))) * (sqrt 2) * (inv (sqrt PI))). { arrange. }
            transitivity (sqrt ((dot x_4 x_4 + dot x_4 m) + (dot m m + dot x_4 m)) * (sqrt 2) * (inv (sqrt PI))). { products; arrange. }
            try assert (N5' : normal_form (sqrt ((dot x_4 x_4 + dot x_4 m) + (dot m m + dot x_4 m))) (sqrt (dot x_4 x_4 + dot m m + 2 * (dot x_4 m)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot x_4 x_4 + dot m m + 2 * (dot x_4 m)) * sqrt (dot x_4 x_4 + dot m m + 2 * (dot x_4 m)) = dot x_4 x_4 + dot m m + 2 * (dot x_4 m)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((sqrt 2 * (inv (sqrt PI))) * (E (gamma 1) (fun x_4 => sqrt (dot x_4 x_4 + dot m m + 2 * (dot x_4 m))))).
        { linear. }
        transitivity ((sqrt 2 * (inv (sqrt PI))) * (E (gamma 1) (fun z => sqrt (dot z z + dot m m + 2 * (dot z m))))). { arrange. }
        arrange. }
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (sqrt 2 * (E (gamma 1) (fun z => sqrt (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI))). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun z => sqrt (dot (vadd z (m)) (vadd z (m))) * (sqrt 2) * (inv (sqrt PI)))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

Definition cited_wave_given_y (V : Space) (gamma : R -> law V) : Prop :=
  forall (m : V) (n : R) (w : R) (y : V),
  (label n) ->
  (w > 0) ->
  (E (gamma 1) (fun z => dot z z) = 1 + n) ->
  (E (gamma 1) (fun z => cos (dot z (vadd y (m)) * w)) = exp ((-1 / 2) * (dot (vadd y (m)) (vadd y (m))) * (w ^ 2))).

(** Step [wave given y], by Cited:
  E[cos(<x, y + m>*w); x ~ gamma1] = exp(-1/2*<y + m, y + m>*w^2)
*)
Lemma step_wave_given_y (V : Space) (m : V) (n : R) (w : R) (y : V) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_wave_given_y : cited_wave_given_y V gamma) :
  E (gamma 1) (fun z => cos (dot z (vadd y (m)) * w)) = exp ((-1 / 2) * (dot (vadd y (m)) (vadd y (m))) * (w ^ 2)).
Proof.
  exact (C_wave_given_y m n w y label_n H_w_pos_0 H_dimension).
Qed.

(** Step [waves], by Average:
  E[E[cos(w*<x + m, y>); y ~ gamma1]; x ~ gamma1] = E[exp(-1/2*w^2*<x + m, x + m>); x ~ gamma1]
*)
Lemma step_waves (V : Space) (m : V) (n : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_wave_given_y : cited_wave_given_y V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (w * (dot (vadd z (m)) x1)))) = E (gamma 1) (fun z => exp ((-1 / 2) * (w ^ 2) * (dot (vadd z (m)) (vadd z (m))))).
Proof.
  assert (H_wave_given_y : forall z0 : V, drawn (gamma 1) z0 -> E (gamma 1) (fun z => cos (dot z (vadd (z0) (m)) * w)) = exp ((-1 / 2) * (dot (vadd (z0) (m)) (vadd (z0) (m))) * (w ^ 2))).
  { intros z0 D0; draws; apply (step_wave_given_y (V) (m) (n) (w) (z0) (gamma)); premise. }
  assert (P' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (w * (dot (vadd z (m)) x1)))) = E (gamma 1) (fun z => exp ((-1 / 2) * (w ^ 2) * (dot (vadd z (m)) (vadd z (m)))))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_wave_given_y d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

Definition cited_transform (V : Space) (gamma : R -> law V) : Prop :=
  forall (m : V) (n : R) (w : R),
  (label n) ->
  (w > 0) ->
  (E (gamma 1) (fun z => dot z z) = 1 + n) ->
  (E (gamma 1) (fun z => exp ((-1 / 2) * (w ^ 2) * (dot (vadd z (m)) (vadd z (m))))) = exp ((-1) * (dot m m) * (w ^ 2) * (inv (2 + 2 * (w ^ 2)))) * (inv (npow (sqrt (1 + w ^ 2)) (1 + n)))).

(** Step [transform], by Cited:
  E[exp(-1/2*w^2*<x + m, x + m>); x ~ gamma1] = exp(-<m, m>*w^2*(2 + 2*w^2)^(-1))*(((1 +
    w^2)^(1/2))^(1 + n))^(-1)
*)
Lemma step_transform (V : Space) (m : V) (n : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_transform : cited_transform V gamma) :
  E (gamma 1) (fun z => exp ((-1 / 2) * (w ^ 2) * (dot (vadd z (m)) (vadd z (m))))) = exp ((-1) * (dot m m) * (w ^ 2) * (inv (2 + 2 * (w ^ 2)))) * (inv (npow (sqrt (1 + w ^ 2)) (1 + n))).
Proof.
  exact (C_transform m n w label_n H_w_pos_0 H_dimension).
Qed.

Definition cited_moments (V : Space) (gamma : R -> law V) : Prop :=
  forall (m : V),
  (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Rabs (dot (vadd z (m)) x1))) = 2 * (the_integral (at_right 0) (Rbar_locally p_infty) (fun t => (1 - E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (t * (dot (vadd z (m)) x1))))) * (inv (t ^ 2)))) * (inv PI)).

(** Step [moments], by Cited:
  E[E[abs(<x + m, y>); y ~ gamma1]; x ~ gamma1] = 2*pi^(-1)*integral(t -> (-E[E[cos(t*<x + m, y>);
    y ~ gamma1]; x ~ gamma1] + 1)*t^(-2), 0, oo(1))
*)
Lemma step_moments (V : Space) (m : V) (gamma : R -> law V)
    (C_moments : cited_moments V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => Rabs (dot (vadd z (m)) x1))) = 2 * (the_integral (at_right 0) (Rbar_locally p_infty) (fun t => (1 - E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (t * (dot (vadd z (m)) x1))))) * (inv (t ^ 2)))) * (inv PI).
Proof.
  exact (C_moments m).
Qed.

(** Step [inside], by Algebra:
  w^(-2)*(-E[E[cos(w*<x + m, y>); y ~ gamma1]; x ~ gamma1] + 1) = (1 - exp(-<m, m>*w^2*(2 +
    2*w^2)^(-1))*(((1 + w^2)^(1/2))^(1 + n))^(-1))*w^(-2)
*)
Lemma step_inside (V : Space) (m : V) (n : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_wave_given_y : cited_wave_given_y V gamma)
    (C_transform : cited_transform V gamma) :
  (1 - E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (w * (dot (vadd z (m)) x1))))) * (inv (w ^ 2)) = (1 - exp ((-1) * (dot m m) * (w ^ 2) * (inv (2 + 2 * (w ^ 2)))) * (inv (npow (sqrt (1 + w ^ 2)) (1 + n)))) * (inv (w ^ 2)).
Proof.
  pose proof (step_waves (V) (m) (n) (w) (gamma) label_n H_w_pos_0 H_dimension C_wave_given_y) as H_waves.
  pose proof (step_transform (V) (m) (n) (w) (gamma) label_n H_w_pos_0 H_dimension C_transform) as H_transform.
  assert (U' : forall z0' z1' z2' : R, ((z0') = (z2')) -> ((z2') = (((z1') * (inv (npow (sqrt (1 + w ^ 2)) (1 + n)))))) -> (w > 0) -> ((1 - (z0')) * (inv (w ^ 2))) = ((1 - (z1') * (inv (npow (sqrt (1 + w ^ 2)) (1 + n)))) * (inv (w ^ 2)))).
  { clear - n w label_n.
    intros z0' z1' z2' H_waves H_transform H_w_pos_0.
    rewrite ?H_waves, ?H_transform.
    rewrite ?H_waves, ?H_transform.
    try assert (0 < 1 + w ^ 2) by sign.
    try assert (0 < 1 + w ^ 2) by sign.
    try assert (0 < 1 + w ^ 2) by sign.
    try assert (N16' : normal_form (((((z1') * (inv (npow (sqrt (1 + w ^ 2)) (1 + n))))))) ((z1') * (inv (1 + w ^ 2)) * (inv (npow (sqrt (1 + w ^ 2)) (n - 1))))) by (unfold normal_form; try assert (N14' : normal_form (npow (sqrt (1 + w ^ 2)) (1 + n)) (npow (sqrt (1 + w ^ 2)) (n - 1) + w ^ 2 * (npow (sqrt (1 + w ^ 2)) (n - 1)))) by normal; try assert (N15' : normal_form (inv (npow (sqrt (1 + w ^ 2)) (1 + n))) (inv (1 + w ^ 2) * (inv (npow (sqrt (1 + w ^ 2)) (n - 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + w ^ 2) * sqrt (1 + w ^ 2) = 1 + w ^ 2) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + w ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (1 + w ^ 2)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]).
    try assert (N17' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (0 < 1 + w ^ 2) by sign.
    try assert (N18' : normal_form (npow (sqrt (1 + w ^ 2)) (1 + n)) (npow (sqrt (1 + w ^ 2)) (n - 1) + w ^ 2 * (npow (sqrt (1 + w ^ 2)) (n - 1)))) by normal.
    try assert (0 < 1 + w ^ 2) by sign.
    try assert (0 < 1 + w ^ 2) by sign.
    try assert (N19' : normal_form (inv (npow (sqrt (1 + w ^ 2)) (1 + n))) (inv (1 + w ^ 2) * (inv (npow (sqrt (1 + w ^ 2)) (n - 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + w ^ 2) * sqrt (1 + w ^ 2) = 1 + w ^ 2) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + w ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (1 + w ^ 2)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (w * (dot (vadd z (m)) x1))))) (exp ((-1) * (dot m m) * (w ^ 2) * (inv (2 + 2 * (w ^ 2))))) (E (gamma 1) (fun z => exp ((-1 / 2) * (w ^ 2) * (dot (vadd z (m)) (vadd z (m))))))) as V'.
  specialize (V' ltac:(says H_waves)).
  specialize (V' ltac:(says H_transform)).
  specialize (V' ltac:(says H_w_pos_0)).
  rearranged V'.
Qed.

(** Step [in all], by Integrate:
  integral(t -> (-E[E[cos(t*<x + m, y>); y ~ gamma1]; x ~ gamma1] + 1)*t^(-2), 0, oo(1)) =
    integral(t -> (1 - (((1 + t^2)^(1/2))^(1 + n))^(-1)*exp(-<m, m>*t^2*(2 + 2*t^2)^(-1)))*t^(-2),
    0, oo(1))
*)
Lemma step_in_all (V : Space) (m : V) (n : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_wave_given_y : cited_wave_given_y V gamma)
    (C_transform : cited_transform V gamma) :
  the_integral (at_right 0) (Rbar_locally p_infty) (fun t => (1 - E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (t * (dot (vadd z (m)) x1))))) * (inv (t ^ 2))) = the_integral (at_right 0) (Rbar_locally p_infty) (fun t => (1 - exp ((-1) * (dot m m) * (t ^ 2) * (inv (2 + 2 * (t ^ 2)))) * (inv (npow (sqrt (1 + t ^ 2)) (1 + n)))) * (inv (t ^ 2))).
Proof.
  assert (I' : the_integral (at_right (0)) (Rbar_locally p_infty) (fun t => (1 - E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (t * (dot (vadd z (m)) x1))))) * (inv (t ^ 2))) = the_integral (at_right (0)) (Rbar_locally p_infty) (fun t => (1 - exp ((-1) * (dot m m) * (t ^ 2) * (inv (2 + 2 * (t ^ 2)))) * (inv (npow (sqrt (1 + t ^ 2)) (1 + n)))) * (inv (t ^ 2)))).
  { apply integral_same; filters; apply ends_far.
    intros at_t L'.
    assert (0 < at_t) by (apply Rle_lt_trans with (0); [by_number | exact L']).
    assert ((at_t) > 0) by premise.
    assert (S' : (1 - E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos ((at_t) * (dot (vadd z (m)) x1))))) * (inv ((at_t) ^ 2)) = (1 - exp ((-1) * (dot m m) * ((at_t) ^ 2) * (inv (2 + 2 * ((at_t) ^ 2)))) * (inv (npow (sqrt (1 + (at_t) ^ 2)) (1 + n)))) * (inv ((at_t) ^ 2))).
    { apply (step_inside (V) (m) (n) (at_t) (gamma)); premise. }
    assert (F0' : (1 - E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos (at_t * (dot (vadd z (m)) x1))))) * (inv (at_t ^ 2)) = (1 - E (gamma 1) (fun z => E (gamma 1) (fun x1 => cos ((at_t) * (dot (vadd z (m)) x1))))) * (inv ((at_t) ^ 2))).
    { assert (U' : forall z0' : R, (w > 0) -> (1 * ((1 - (z0')) * (inv ((at_t) ^ 2)))) = ((1 - (z0')) * (inv ((at_t) ^ 2)))).
      { clear - w.
        intros z0' H_w_pos_0.
        try assert (N19' : normal_form (inv (w ^ 2)) ((inv w) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : w <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
        first [put; solve [ring] | equal]. }
      pose proof (U' (E (gamma 1) (fun y1 => E (gamma 1) (fun z1 => cos ((at_t) * (dot (vadd y1 (m)) z1)))))) as V'.
      specialize (V' ltac:(says H_w_pos_0)).
      first [congruent_to V' | rearranged V']. }
    assert (F1' : (1 - exp ((-1) * (dot m m) * (at_t ^ 2) * (inv (2 + 2 * (at_t ^ 2)))) * (inv (npow (sqrt (1 + at_t ^ 2)) (1 + n)))) * (inv (at_t ^ 2)) = (1 - exp ((-1) * (dot m m) * ((at_t) ^ 2) * (inv (2 + 2 * ((at_t) ^ 2)))) * (inv (npow (sqrt (1 + (at_t) ^ 2)) (1 + n)))) * (inv ((at_t) ^ 2))).
    { try assert (0 < 1 + (at_t) ^ 2) by sign.
      try assert (0 < (1 + at_t ^ 2)) by sign.
      try assert (0 < (2 + 2 * (at_t ^ 2))) by sign.
      try assert (0 < 2 + 2 * ((at_t) ^ 2)) by sign.
      try assert (N21' : normal_form (inv ((at_t) ^ 2)) ((inv (at_t)) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : at_t <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N22' : normal_form ((inv (at_t ^ 2))) ((inv (at_t)) ^ 2)) by normal.
      try assert (0 < 1 + (at_t) ^ 2) by sign.
      try assert (N23' : normal_form (npow (sqrt (1 + (at_t) ^ 2)) (1 + n)) (npow (sqrt (1 + (at_t) ^ 2)) (n - 1) + (at_t) ^ 2 * (npow (sqrt (1 + (at_t) ^ 2)) (n - 1)))) by normal.
      try assert (0 < 1 + (at_t) ^ 2) by sign.
      try assert (N24' : normal_form ((inv (2 + 2 * (at_t ^ 2)))) ((1 / 2) * (inv (1 + (at_t) ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + (at_t) ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t) ^ 2) by sign.
      try assert (N25' : normal_form ((npow (sqrt (1 + at_t ^ 2)) (1 + n))) (npow (sqrt (1 + (at_t) ^ 2)) (n - 1) + (at_t) ^ 2 * (npow (sqrt (1 + (at_t) ^ 2)) (n - 1)))) by first [(unfold normal_form; replace ((sqrt (1 + at_t ^ 2))) with (sqrt (1 + (at_t) ^ 2)) by first [ring | put; ring | equal]; normal) | normal].
      try assert (0 < 1 + (at_t) ^ 2) by sign.
      try assert (N26' : normal_form (inv (2 + 2 * ((at_t) ^ 2))) ((1 / 2) * (inv (1 + (at_t) ^ 2)))) by first [apply inv_is; [nonzero | (assert (Z0' : 1 + (at_t) ^ 2 <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t) ^ 2) by sign.
      try assert (0 < 1 + (at_t) ^ 2) by sign.
      try assert (N27' : normal_form ((inv (npow (sqrt (1 + at_t ^ 2)) (1 + n)))) (inv (1 + (at_t) ^ 2) * (inv (npow (sqrt (1 + (at_t) ^ 2)) (n - 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + (at_t) ^ 2) * sqrt (1 + (at_t) ^ 2) = 1 + (at_t) ^ 2) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + (at_t) ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (1 + (at_t) ^ 2)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t) ^ 2) by sign.
      try assert (0 < 1 + (at_t) ^ 2) by sign.
      try assert (N28' : normal_form (inv (npow (sqrt (1 + (at_t) ^ 2)) (1 + n))) (inv (1 + (at_t) ^ 2) * (inv (npow (sqrt (1 + (at_t) ^ 2)) (n - 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : sqrt (1 + (at_t) ^ 2) * sqrt (1 + (at_t) ^ 2) = 1 + (at_t) ^ 2) by (apply sqrt_sqrt; sign); assert (Z0' : 1 + (at_t) ^ 2 <> 0) by (apply positive_ne; sign); assert (Z1' : npow (sqrt (1 + (at_t) ^ 2)) (n - 1) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
      try assert (0 < 1 + (at_t) ^ 2) by sign.
      try assert (N29' : normal_form (exp ((-1) * (dot m m) * ((at_t) ^ 2) * (inv (2 + 2 * ((at_t) ^ 2))))) (inv (exp ((1 / 2) * (dot m m) * ((at_t) ^ 2) * (inv (1 + (at_t) ^ 2)))))) by normal.
      try assert (0 < 1 + (at_t) ^ 2) by sign.
      try assert (N30' : normal_form ((exp ((-1) * (dot m m) * (at_t ^ 2) * (inv (2 + 2 * (at_t ^ 2)))))) (inv (exp ((1 / 2) * (dot m m) * ((at_t) ^ 2) * (inv (1 + (at_t) ^ 2)))))) by normal.
      first [put; solve [ring] | equal]. }
    try rewrite F0'; try rewrite F1'.
    exact S'. }
  rewrite ?Rmult_1_l in I'.
  rewrite ?Rmult_1_l in I'.
  first [exact I' | lra | fits I'].
Qed.

Definition cited_tangent (V : Space) : Prop :=
  forall (m : V) (n : R),
  (label n) ->
  (the_integral (at_right 0) (Rbar_locally p_infty) (fun t => (1 - exp ((-1) * (dot m m) * (t ^ 2) * (inv (2 + 2 * (t ^ 2)))) * (inv (npow (sqrt (1 + t ^ 2)) (1 + n)))) * (inv (t ^ 2))) = the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => (1 - exp ((-1) * (dot m m) * ((sin t * (inv (cos t))) ^ 2) * (inv (2 * ((sin t * (inv (cos t))) ^ 2) + 2))) * (inv (npow (sqrt (1 + (sin t * (inv (cos t))) ^ 2)) (1 + n)))) * (inv ((cos t) ^ 2)) * (inv ((sin t * (inv (cos t))) ^ 2)))).

(** Step [tangent], by Cited:
  integral(t -> (1 - (((1 + t^2)^(1/2))^(1 + n))^(-1)*exp(-<m, m>*t^2*(2 + 2*t^2)^(-1)))*t^(-2),
    0, oo(1)) = integral(t -> cos(t)^(-2)*(1 - (((1 + (cos(t)^(-1)*sin(t))^2)^(1/2))^(1 +
    n))^(-1)*exp(-<m, m>*(cos(t)^(-1)*sin(t))^2*(2*(cos(t)^(-1)*sin(t))^2 +
    2)^(-1)))*(cos(t)^(-1)*sin(t))^(-2), 0, 1/2*pi)
*)
Lemma step_tangent (V : Space) (m : V) (n : R)
    (label_n : label n)
    (C_tangent : cited_tangent V) :
  the_integral (at_right 0) (Rbar_locally p_infty) (fun t => (1 - exp ((-1) * (dot m m) * (t ^ 2) * (inv (2 + 2 * (t ^ 2)))) * (inv (npow (sqrt (1 + t ^ 2)) (1 + n)))) * (inv (t ^ 2))) = the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => (1 - exp ((-1) * (dot m m) * ((sin t * (inv (cos t))) ^ 2) * (inv (2 * ((sin t * (inv (cos t))) ^ 2) + 2))) * (inv (npow (sqrt (1 + (sin t * (inv (cos t))) ^ 2)) (1 + n)))) * (inv ((cos t) ^ 2)) * (inv ((sin t * (inv (cos t))) ^ 2))).
Proof.
  exact (C_tangent m n label_n).
Qed.

(** Step [C], by Instance:
  cos(a) = (1 + (cos(a)^(-1)*sin(a))^2)^(-1/2)
*)
Lemma step_C (a : R)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  cos a = inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2)).
Proof.
  assert (I' : cos (a) = inv (sqrt (1 + (sin (a) * (inv (cos (a)))) ^ 2))).
  { apply (tangents.step_C (a)); [first [assumption | gap; sign | premise] | first [exact H_a | assert (G' : ((1 / 2) * PI) - (a) = ((1 / 2) * PI) - (a)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_a]]. }
  assert (G' : (cos a) - (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))) = (cos (a)) - (inv (sqrt (1 + (sin (a) * (inv (cos (a)))) ^ 2)))).
  { try assert (0 < 1 + (sin a * (inv (cos a))) ^ 2) by sign.
    try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
    try assert (N0' : normal_form (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
    try assert (N1' : normal_form (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))) (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [S], by Instance:
  sin(a) = (1 + (cos(a)^(-1)*sin(a))^2)^(-1/2)*cos(a)^(-1)*sin(a)
*)
Lemma step_S (a : R)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  sin a = sin a * (inv (cos a)) * (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))).
Proof.
  assert (I' : sin (a) = sin (a) * (inv (cos (a))) * (inv (sqrt (1 + (sin (a) * (inv (cos (a)))) ^ 2)))).
  { apply (tangents.step_S (a)); [first [assumption | gap; sign | premise] | first [exact H_a | assert (G' : ((1 / 2) * PI) - (a) = ((1 / 2) * PI) - (a)); [(first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_a]]. }
  assert (G' : (sin a) - (sin a * (inv (cos a)) * (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2)))) = (sin (a)) - (sin (a) * (inv (cos (a))) * (inv (sqrt (1 + (sin (a) * (inv (cos (a)))) ^ 2))))).
  { try assert (0 < 1 + (sin a * (inv (cos a))) ^ 2) by sign.
    try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
    try assert (N0' : normal_form (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
    try assert (N1' : normal_form (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))) (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [angle], by Instance:
  (cos(a)^(-1)*sin(a))^(-2)*cos(a)^(-2)*(1 - exp(-<m, m>*(2*(cos(a)^(-1)*sin(a))^2 +
    2)^(-1)*(cos(a)^(-1)*sin(a))^2)*(((1 + (cos(a)^(-1)*sin(a))^2)^(1/2))^(1 + n))^(-1)) = (1 -
    exp(-1/2*<m, m>*sin(a)^2)*cos(a)^(1 + n))*sin(a)^(-2)
*)
Lemma step_angle (V : Space) (a : R) (m : V) (n : R)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  (1 - exp ((-1) * (dot m m) * ((sin a * (inv (cos a))) ^ 2) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2))) * (inv (npow (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (1 + n)))) * (inv ((sin a * (inv (cos a))) ^ 2)) * (inv ((cos a) ^ 2)) = (1 - exp ((-1 / 2) * (dot m m) * ((sin a) ^ 2)) * (npow (cos a) (1 + n))) * (inv ((sin a) ^ 2)).
Proof.
  pose proof (step_C (a) H_a_pos_0 H_a) as H_C.
  pose proof (step_S (a) H_a_pos_0 H_a) as H_S.
  assert (I' : (1 - exp ((-1) * ((sin a * (inv (cos a))) ^ 2) * (dot m m) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2))) * (inv (npow (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (1 + (n))))) * (inv ((sin a * (inv (cos a))) ^ 2)) * (inv ((cos a) ^ 2)) = (1 - npow (cos a) (1 + (n)) * (exp ((-1 / 2) * ((sin a) ^ 2) * (dot m m)))) * (inv ((sin a) ^ 2))).
  { apply (transform_of_tangent.step_theorem (cos a) (sin a) (n) (dot m m) (sin a * (inv (cos a)))); [premise | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [assumption | gap; sign | premise] | first [exact H_C | assert (G' : (cos a) - (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))) = (cos a) - (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2)))); [(try assert (0 < (1 + (sin a * (inv (cos a))) ^ 2)) by sign; try assert (0 < 1 + (sin a * (inv (cos a))) ^ 2) by sign; try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign; try assert (N4' : normal_form (sqrt ((1 + (sin a * (inv (cos a))) ^ 2))) (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign; try assert (N5' : normal_form ((inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2)))) (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign; try assert (N6' : normal_form (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))) (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_C] | first [exact H_S | assert (G' : (sin a) - ((sin a * (inv (cos a))) * (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2)))) = (sin a) - (sin a * (inv (cos a)) * (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))))); [(try assert (0 < (1 + (sin a * (inv (cos a))) ^ 2)) by sign; try assert (0 < 1 + (sin a * (inv (cos a))) ^ 2) by sign; try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign; try assert (N11' : normal_form (sqrt ((1 + (sin a * (inv (cos a))) ^ 2))) (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal]; try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign; try assert (N12' : normal_form ((inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2)))) (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign; try assert (N13' : normal_form (inv (sqrt (1 + (sin a * (inv (cos a))) ^ 2))) (inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); try assert (Q2' : inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) * inv (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) = inv (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by (apply inv_sqrt_square; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); assert (Z1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_S]]. }
  assert (G' : ((1 - exp ((-1) * (dot m m) * ((sin a * (inv (cos a))) ^ 2) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2))) * (inv (npow (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (1 + n)))) * (inv ((sin a * (inv (cos a))) ^ 2)) * (inv ((cos a) ^ 2))) - ((1 - exp ((-1 / 2) * (dot m m) * ((sin a) ^ 2)) * (npow (cos a) (1 + n))) * (inv ((sin a) ^ 2))) = ((1 - exp ((-1) * ((sin a * (inv (cos a))) ^ 2) * (dot m m) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2))) * (inv (npow (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (1 + (n))))) * (inv ((sin a * (inv (cos a))) ^ 2)) * (inv ((cos a) ^ 2))) - ((1 - npow (cos a) (1 + (n)) * (exp ((-1 / 2) * ((sin a) ^ 2) * (dot m m)))) * (inv ((sin a) ^ 2)))).
  { try assert (0 < (1 + (sin a * (inv (cos a))) ^ 2)) by sign.
    try assert (0 < (2 * ((sin a * (inv (cos a))) ^ 2) + 2)) by sign.
    try assert (0 < 1 + (sin a * (inv (cos a))) ^ 2) by sign.
    try assert (0 < 2 * ((sin a * (inv (cos a))) ^ 2) + 2) by sign.
    try assert (N18' : normal_form ((inv ((sin a) ^ 2))) ((inv (sin a)) ^ 2)) by normal.
    try assert (N19' : normal_form ((inv ((cos a) ^ 2))) ((inv (cos a)) ^ 2)) by normal.
    try assert (N20' : normal_form ((inv ((sin a * (inv (cos a))) ^ 2))) ((inv (sin a)) ^ 2 - 1)) by normal.
    try assert (N21' : normal_form (npow (cos a) (1 + n)) (npow (cos a) (n - 1) - npow (cos a) (n - 1) * ((sin a) ^ 2))) by normal.
    try assert (N22' : normal_form ((npow (cos a) (1 + (n)))) (npow (cos a) (n - 1) - npow (cos a) (n - 1) * ((sin a) ^ 2))) by first [(unfold normal_form; replace ((cos a)) with (cos a) by first [ring | put; ring | equal]; normal) | normal].
    try assert (N23' : normal_form (inv ((sin a) ^ 2)) ((inv (sin a)) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : sin a <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
    try assert (N24' : normal_form ((exp ((-1 / 2) * ((sin a) ^ 2) * (dot m m)))) (inv (exp ((1 / 2) * (dot m m) * ((sin a) ^ 2))))) by normal.
    try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
    try assert (N25' : normal_form ((sqrt (1 + (sin a * (inv (cos a))) ^ 2))) (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N26' : normal_form (exp ((-1 / 2) * (dot m m) * ((sin a) ^ 2))) (inv (exp ((1 / 2) * (dot m m) * ((sin a) ^ 2))))) by normal.
    try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
    try assert (N27' : normal_form ((npow (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (1 + (n)))) (npow (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) (n - 1) + npow (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) (n - 1) * ((inv (cos a)) ^ 2) * ((sin a) ^ 2))) by first [(unfold normal_form; replace ((sqrt (1 + (sin a * (inv (cos a))) ^ 2))) with (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) by first [ring | put; ring | equal]; normal) | normal].
    try assert (N28' : normal_form (inv ((sin a * (inv (cos a))) ^ 2)) ((inv (sin a)) ^ 2 - 1)) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); assert (Z0' : sin a <> 0) by (apply positive_ne; sign); assert (Z1' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal].
    try assert (N29' : normal_form ((inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2))) ((1 / 2) - (1 / 2) * ((sin a) ^ 2))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); assert (Z0' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
    try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
    try assert (N30' : normal_form ((inv (npow (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (1 + (n))))) (inv (npow (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) (n - 1)) - (sin a) ^ 2 * (inv (npow (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) (n - 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : npow (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N31' : normal_form ((exp ((-1) * ((sin a * (inv (cos a))) ^ 2) * (dot m m) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2))))) (exp ((1 / 2) * (dot m m) * ((inv (cos a)) ^ 2) * ((sin a) ^ 4)) * (inv (exp ((1 / 2) * (dot m m) * ((inv (cos a)) ^ 2) * ((sin a) ^ 2)))))) by normal.
    try assert (0 < 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by sign.
    try assert (N32' : normal_form (inv (npow (sqrt (1 + (sin a * (inv (cos a))) ^ 2)) (1 + n))) (inv (npow (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) (n - 1)) - (sin a) ^ 2 * (inv (npow (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) (n - 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (a) * cos (a) = 1 - sin (a) * sin (a)) by (exact (cos_square (a))); try assert (Q1' : sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) * sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) = 1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : npow (sqrt (1 + (inv (cos a)) ^ 2 * ((sin a) ^ 2))) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : cos a <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N33' : normal_form (exp ((-1) * (dot m m) * ((sin a * (inv (cos a))) ^ 2) * (inv (2 * ((sin a * (inv (cos a))) ^ 2) + 2)))) (exp ((1 / 2) * (dot m m) * ((inv (cos a)) ^ 2) * ((sin a) ^ 4)) * (inv (exp ((1 / 2) * (dot m m) * ((inv (cos a)) ^ 2) * ((sin a) ^ 2)))))) by normal.
    first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [angles], by Integrate:
  integral(t -> cos(t)^(-2)*(1 - (((1 + (cos(t)^(-1)*sin(t))^2)^(1/2))^(1 + n))^(-1)*exp(-<m,
    m>*(cos(t)^(-1)*sin(t))^2*(2*(cos(t)^(-1)*sin(t))^2 + 2)^(-1)))*(cos(t)^(-1)*sin(t))^(-2), 0,
    1/2*pi) = integral(t -> (-exp(-1/2*<m, m>*sin(t)^2)*cos(t)^(1 + n) + 1)*sin(t)^(-2), 0,
    1/2*pi)
*)
Lemma step_angles (V : Space) (a : R) (m : V) (n : R)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_a : (1 / 2) * PI > a) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => (1 - exp ((-1) * (dot m m) * ((sin t * (inv (cos t))) ^ 2) * (inv (2 * ((sin t * (inv (cos t))) ^ 2) + 2))) * (inv (npow (sqrt (1 + (sin t * (inv (cos t))) ^ 2)) (1 + n)))) * (inv ((cos t) ^ 2)) * (inv ((sin t * (inv (cos t))) ^ 2))) = the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => (1 - exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n))) * (inv ((sin t) ^ 2))).
Proof.
  assert (I' : the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun t => (1 - exp ((-1) * (dot m m) * ((sin t * (inv (cos t))) ^ 2) * (inv (2 * ((sin t * (inv (cos t))) ^ 2) + 2))) * (inv (npow (sqrt (1 + (sin t * (inv (cos t))) ^ 2)) (1 + n)))) * (inv ((cos t) ^ 2)) * (inv ((sin t * (inv (cos t))) ^ 2))) = the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun t => (1 - exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n))) * (inv ((sin t) ^ 2)))).
  { apply integral_same; filters; (apply ends_proper; [apply Rminus_lt_0_l; by_number |]).
    intros at_t L' U'.
    assert (0 < at_t) by (apply Rle_lt_trans with (0); [by_number | exact L']).
    assert ((at_t) > 0) by premise.
    assert ((1 / 2) * PI > (at_t)) by premise.
    assert (S' : (1 - exp ((-1) * (dot m m) * ((sin (at_t) * (inv (cos (at_t)))) ^ 2) * (inv (2 * ((sin (at_t) * (inv (cos (at_t)))) ^ 2) + 2))) * (inv (npow (sqrt (1 + (sin (at_t) * (inv (cos (at_t)))) ^ 2)) (1 + n)))) * (inv ((sin (at_t) * (inv (cos (at_t)))) ^ 2)) * (inv ((cos (at_t)) ^ 2)) = (1 - exp ((-1 / 2) * (dot m m) * ((sin (at_t)) ^ 2)) * (npow (cos (at_t)) (1 + n))) * (inv ((sin (at_t)) ^ 2))).
    { apply (step_angle (V) (at_t) (m) (n)); premise. }
    assert (F0' : (1 - exp ((-1) * (dot m m) * ((sin at_t * (inv (cos at_t))) ^ 2) * (inv (2 * ((sin at_t * (inv (cos at_t))) ^ 2) + 2))) * (inv (npow (sqrt (1 + (sin at_t * (inv (cos at_t))) ^ 2)) (1 + n)))) * (inv ((cos at_t) ^ 2)) * (inv ((sin at_t * (inv (cos at_t))) ^ 2)) = (1 - exp ((-1) * (dot m m) * ((sin (at_t) * (inv (cos (at_t)))) ^ 2) * (inv (2 * ((sin (at_t) * (inv (cos (at_t)))) ^ 2) + 2))) * (inv (npow (sqrt (1 + (sin (at_t) * (inv (cos (at_t)))) ^ 2)) (1 + n)))) * (inv ((sin (at_t) * (inv (cos (at_t)))) ^ 2)) * (inv ((cos (at_t)) ^ 2))).
    { try assert (0 < (1 + (sin at_t * (inv (cos at_t))) ^ 2)) by sign.
      try assert (0 < 1 + (sin (at_t) * (inv (cos (at_t)))) ^ 2) by sign.
      try assert (0 < 2 * ((sin (at_t) * (inv (cos (at_t)))) ^ 2) + 2) by sign.
      try assert (0 < (2 * ((sin at_t * (inv (cos at_t))) ^ 2) + 2)) by sign.
      try assert (N1' : normal_form (inv ((cos (at_t)) ^ 2)) ((inv (cos (at_t))) ^ 2)) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (at_t) * cos (at_t) = 1 - sin (at_t) * sin (at_t)) by (exact (cos_square (at_t))); assert (Z0' : cos (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
      try assert (N2' : normal_form ((inv ((cos at_t) ^ 2))) ((inv (cos (at_t))) ^ 2)) by normal.
      try assert (N3' : normal_form (inv ((sin (at_t) * (inv (cos (at_t)))) ^ 2)) ((inv (sin (at_t))) ^ 2 - 1)) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (at_t) * cos (at_t) = 1 - sin (at_t) * sin (at_t)) by (exact (cos_square (at_t))); assert (Z0' : sin (at_t) <> 0) by (apply positive_ne; sign); assert (Z1' : cos (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0']; sides] | equal])] | normal].
      try assert (N4' : normal_form ((inv ((sin at_t * (inv (cos at_t))) ^ 2))) ((inv (sin (at_t))) ^ 2 - 1)) by normal.
      try assert (0 < 1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) by sign.
      try assert (N5' : normal_form ((sqrt (1 + (sin at_t * (inv (cos at_t))) ^ 2))) (sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : cos (at_t) * cos (at_t) = 1 - sin (at_t) * sin (at_t)) by (exact (cos_square (at_t))); try assert (Q1' : sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) * sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) = 1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : cos (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) by sign.
      try assert (N6' : normal_form (sqrt (1 + (sin (at_t) * (inv (cos (at_t)))) ^ 2)) (sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : cos (at_t) * cos (at_t) = 1 - sin (at_t) * sin (at_t)) by (exact (cos_square (at_t))); try assert (Q1' : sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) * sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) = 1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : cos (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) by sign.
      try assert (N7' : normal_form ((npow (sqrt (1 + (sin at_t * (inv (cos at_t))) ^ 2)) (1 + n))) (npow (sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2))) (n - 1) + npow (sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2))) (n - 1) * ((inv (cos (at_t))) ^ 2) * ((sin (at_t)) ^ 2))) by first [(unfold normal_form; replace ((sqrt (1 + (sin at_t * (inv (cos at_t))) ^ 2))) with (sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2))) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N8' : normal_form (inv (2 * ((sin (at_t) * (inv (cos (at_t)))) ^ 2) + 2)) ((1 / 2) - (1 / 2) * ((sin (at_t)) ^ 2))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (at_t) * cos (at_t) = 1 - sin (at_t) * sin (at_t)) by (exact (cos_square (at_t))); assert (Z0' : cos (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
      try assert (0 < 1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) by sign.
      try assert (N9' : normal_form (npow (sqrt (1 + (sin (at_t) * (inv (cos (at_t)))) ^ 2)) (1 + n)) (npow (sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2))) (n - 1) + npow (sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2))) (n - 1) * ((inv (cos (at_t))) ^ 2) * ((sin (at_t)) ^ 2))) by first [(unfold normal_form; replace (sqrt (1 + (sin (at_t) * (inv (cos (at_t)))) ^ 2)) with (sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2))) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N10' : normal_form ((inv (2 * ((sin at_t * (inv (cos at_t))) ^ 2) + 2))) ((1 / 2) - (1 / 2) * ((sin (at_t)) ^ 2))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (at_t) * cos (at_t) = 1 - sin (at_t) * sin (at_t)) by (exact (cos_square (at_t))); assert (Z0' : cos (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal])] | normal].
      try assert (0 < 1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) by sign.
      try assert (N11' : normal_form ((inv (npow (sqrt (1 + (sin at_t * (inv (cos at_t))) ^ 2)) (1 + n)))) (inv (npow (sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2))) (n - 1)) - (sin (at_t)) ^ 2 * (inv (npow (sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2))) (n - 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (at_t) * cos (at_t) = 1 - sin (at_t) * sin (at_t)) by (exact (cos_square (at_t))); try assert (Q1' : sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) * sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) = 1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : npow (sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2))) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : cos (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (0 < 1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) by sign.
      try assert (N12' : normal_form (inv (npow (sqrt (1 + (sin (at_t) * (inv (cos (at_t)))) ^ 2)) (1 + n))) (inv (npow (sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2))) (n - 1)) - (sin (at_t)) ^ 2 * (inv (npow (sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2))) (n - 1))))) by first [apply inv_is; [nonzero | (try assert (Q0' : cos (at_t) * cos (at_t) = 1 - sin (at_t) * sin (at_t)) by (exact (cos_square (at_t))); try assert (Q1' : sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) * sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) = 1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2)) by (apply sqrt_sqrt; sign); assert (Z0' : npow (sqrt (1 + (inv (cos (at_t))) ^ 2 * ((sin (at_t)) ^ 2))) (n - 1) <> 0) by (apply positive_ne; sign); assert (Z1' : cos (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
      try assert (N13' : normal_form (exp ((-1) * (dot m m) * ((sin (at_t) * (inv (cos (at_t)))) ^ 2) * (inv (2 * ((sin (at_t) * (inv (cos (at_t)))) ^ 2) + 2)))) (exp ((1 / 2) * (dot m m) * ((inv (cos (at_t))) ^ 2) * ((sin (at_t)) ^ 4)) * (inv (exp ((1 / 2) * (dot m m) * ((inv (cos (at_t))) ^ 2) * ((sin (at_t)) ^ 2)))))) by normal.
      try assert (N14' : normal_form ((exp ((-1) * (dot m m) * ((sin at_t * (inv (cos at_t))) ^ 2) * (inv (2 * ((sin at_t * (inv (cos at_t))) ^ 2) + 2))))) (exp ((1 / 2) * (dot m m) * ((inv (cos (at_t))) ^ 2) * ((sin (at_t)) ^ 4)) * (inv (exp ((1 / 2) * (dot m m) * ((inv (cos (at_t))) ^ 2) * ((sin (at_t)) ^ 2)))))) by normal.
      first [put; solve [ring] | equal]. }
    assert (F1' : (1 - exp ((-1 / 2) * (dot m m) * ((sin at_t) ^ 2)) * (npow (cos at_t) (1 + n))) * (inv ((sin at_t) ^ 2)) = (1 - exp ((-1 / 2) * (dot m m) * ((sin (at_t)) ^ 2)) * (npow (cos (at_t)) (1 + n))) * (inv ((sin (at_t)) ^ 2))).
    { try assert (N16' : normal_form ((npow (cos at_t) (1 + n))) (npow (cos (at_t)) (n - 1) - npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 2))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N17' : normal_form ((inv ((sin at_t) ^ 2))) ((inv (sin (at_t))) ^ 2)) by normal.
      try assert (N18' : normal_form (npow (cos (at_t)) (1 + n)) (npow (cos (at_t)) (n - 1) - npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 2))) by normal.
      try assert (N19' : normal_form (inv ((sin (at_t)) ^ 2)) ((inv (sin (at_t))) ^ 2)) by first [apply inv_is; [nonzero | (assert (Z0' : sin (at_t) <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal])] | normal].
      try assert (N20' : normal_form (exp ((-1 / 2) * (dot m m) * ((sin (at_t)) ^ 2))) (inv (exp ((1 / 2) * (dot m m) * ((sin (at_t)) ^ 2))))) by normal.
      try assert (N21' : normal_form ((exp ((-1 / 2) * (dot m m) * ((sin at_t) ^ 2)))) (inv (exp ((1 / 2) * (dot m m) * ((sin (at_t)) ^ 2))))) by normal.
      first [put; solve [ring] | equal]. }
    try rewrite F0'; try rewrite F1'.
    exact S'. }
  rewrite ?Rmult_1_l in I'.
  rewrite ?Rmult_1_l in I'.
  first [exact I' | lra | fits I'].
Qed.

(** Step [by parts], by Antiderivative:
  integral(t -> (-exp(-1/2*<m, m>*sin(t)^2)*cos(t)^(1 + n) + 1)*sin(t)^(-2), 0, 1/2*pi) =
    integral(t -> exp(-1/2*<m, m>*sin(t)^2)*cos(t)^(1 + n)*(1 + n) + exp(-1/2*<m, m>*sin(t)^2)*<m,
    m>*cos(t)^(n + 3), 0, 1/2*pi)
*)
Lemma step_by_parts (V : Space) (m : V) (n : R)
    (label_n : label n) :
  the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => (1 - exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n))) * (inv ((sin t) ^ 2))) = the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)) * (1 + n) + exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (dot m m) * (npow (cos t) (n + 3))).
Proof.
  assert (S' : between_ends (at_right (0)) (at_left ((1 / 2) * PI)) (fun t => is_derive (fun t => (-1) * (1 - exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n))) * (cos t) * (inv (sin t))) t ((fun t => ((1 - exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n))) * (inv ((sin t) ^ 2))) - (exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)) * (1 + n) + exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (dot m m) * (npow (cos t) (n + 3)))) t) /\ continuous (fun t => ((1 - exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n))) * (inv ((sin t) ^ 2))) - (exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)) * (1 + n) + exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (dot m m) * (npow (cos t) (n + 3)))) t)).
  { (apply ends_proper; [apply Rminus_lt_0_l; by_number |]).
    intros at_t L' U'.
    assert (0 < at_t) by (apply Rle_lt_trans with (0); [by_number | exact L']).
    split; cbv beta.
    - apply (is_derive_to _ _ ((1 - exp ((-1 / 2) * (dot m m) * ((sin at_t) ^ 2)) * (npow (cos at_t) (1 + n))) * (inv ((sin at_t) ^ 2)) - (exp ((-1 / 2) * (dot m m) * ((sin at_t) ^ 2)) * (npow (cos at_t) (1 + n)) * (1 + n) + exp ((-1 / 2) * (dot m m) * ((sin at_t) ^ 2)) * (dot m m) * (npow (cos at_t) (n + 3))))); [| ring].
      try assert (N2' : normal_form ((inv ((sin at_t) ^ 2))) ((inv (sin (at_t))) ^ 2)) by normal.
      try assert (N3' : normal_form ((npow (cos at_t) (1 + n))) (npow (cos (at_t)) (n - 1) - npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 2))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N4' : normal_form ((npow (cos at_t) (1 + n))) (npow (cos (at_t)) (n - 1) - npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 2))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N5' : normal_form ((npow (cos at_t) (n + 3))) (npow (cos (at_t)) (n - 1) * ((sin (at_t)) ^ 4) + npow (cos (at_t)) (n - 1) - 2 * (npow (cos (at_t)) (n - 1)) * ((sin (at_t)) ^ 2))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N6' : normal_form (npow ((cos at_t)) ((1 + n) - 1)) (npow (cos (at_t)) (n - 1) * (cos (at_t)))) by first [(unfold normal_form; replace ((cos at_t)) with (cos (at_t)) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N7' : normal_form ((exp ((-1 / 2) * (dot m m) * ((sin at_t) ^ 2)))) (inv (exp ((1 / 2) * (dot m m) * ((sin (at_t)) ^ 2))))) by normal.
      try assert (N8' : normal_form ((exp ((-1 / 2) * (dot m m) * ((sin at_t) ^ 2)))) (inv (exp ((1 / 2) * (dot m m) * ((sin (at_t)) ^ 2))))) by normal.
      derivative_of.
      try assert (Q0' : cos (at_t) * cos (at_t) = 1 - sin (at_t) * sin (at_t)) by (exact (cos_square (at_t))).
      assert (Z0' : exp ((1 / 2) * (dot m m) * ((sin (at_t)) ^ 2)) <> 0) by (apply positive_ne; sign).
      first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal].
    - continuity. }
  assert (A' : filterlim (fun t => (-1) * (1 - exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n))) * (cos t) * (inv (sin t))) (at_right (0)) (locally ((- cos 0 * (0 + (- 1 * ((-1) * (sin 0)) * (npow (cos 0) ((1 + n) - 1) * (1 + n)) * (exp ((-1 / 2) * ((sin 0) ^ 2) * (dot m m))) - npow (cos 0) (1 + n) * ((-1 / 2) * (dot m m) * (2 * (sin 0) * (1 * (cos 0))) * (exp ((-1 / 2) * ((sin 0) ^ 2) * (dot m m)))))) - (1 - npow (cos 0) (1 + n) * (exp ((-1 / 2) * ((sin 0) ^ 2) * (dot m m)))) * (1 * ((-1) * (sin 0)))) * inv (1 * (cos 0))))).
  { assert (N' : is_derive (fun t_ => (-1) * (1 - exp ((-1 / 2) * (dot m m) * ((sin t_) ^ 2)) * (npow (cos t_) (1 + n))) * (cos t_)) (0) (- cos 0 * (0 + (- 1 * ((-1) * (sin 0)) * (npow (cos 0) ((1 + n) - 1) * (1 + n)) * (exp ((-1 / 2) * ((sin 0) ^ 2) * (dot m m))) - npow (cos 0) (1 + n) * ((-1 / 2) * (dot m m) * (2 * (sin 0) * (1 * (cos 0))) * (exp ((-1 / 2) * ((sin 0) ^ 2) * (dot m m)))))) - (1 - npow (cos 0) (1 + n) * (exp ((-1 / 2) * ((sin 0) ^ 2) * (dot m m)))) * (1 * ((-1) * (sin 0))))).
    { try assert (N13' : normal_form (cos 0) (1)) by normal.
      try assert (N14' : normal_form ((cos (0))) (1)) by normal.
      try assert (N15' : normal_form ((sin (0))) (0)) by normal.
      try assert (N16' : normal_form (sin 0) (0)) by normal.
      try assert (N17' : normal_form ((npow (cos (0)) (1 + n))) (1)) by first [(unfold normal_form; replace ((cos (0))) with (1) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N18' : normal_form (npow (cos 0) (1 + n)) (1)) by first [(unfold normal_form; replace (cos 0) with (1) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N19' : normal_form (npow (cos 0) ((1 + n) - 1)) (1)) by first [(unfold normal_form; replace (cos 0) with (1) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N20' : normal_form (npow ((cos (0))) ((1 + n) - 1)) (1)) by first [(unfold normal_form; replace ((cos (0))) with (1) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N21' : normal_form ((exp ((-1 / 2) * (dot m m) * ((sin (0)) ^ 2)))) (1)) by normal.
      try assert (N22' : normal_form (exp ((-1 / 2) * ((sin 0) ^ 2) * (dot m m))) (1)) by normal.
      derivative_of.
      first [put; solve [field] | equal]. }
    assert (N0' : ((-1) * (1 - exp ((-1 / 2) * (dot m m) * ((sin (0)) ^ 2)) * (npow (cos (0)) (1 + n))) * (cos (0))) = 0).
    { try assert (N23' : normal_form ((sin (0))) (0)) by normal.
      try assert (N24' : normal_form ((cos (0))) (1)) by normal.
      try assert (N25' : normal_form ((npow (cos (0)) (1 + n))) (1)) by first [(unfold normal_form; replace ((cos (0))) with (1) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N26' : normal_form ((exp ((-1 / 2) * (dot m m) * ((sin (0)) ^ 2)))) (1)) by normal.
      first [put; solve [ring] | equal]. }
    assert (D' : is_derive (fun t_ => sin t_) (0) (1 * (cos 0))).
    { try assert (N30' : normal_form (cos 0) (1)) by normal.
      try assert (N31' : normal_form (cos ((0))) (1)) by normal.
      derivative_of.
      first [put; solve [ring] | equal]. }
    assert (D0' : (sin (0)) = 0).
    { try assert (N32' : normal_form ((sin (0))) (0)) by normal.
      first [put; solve [ring] | equal]. }
    apply (ratio_tends (fun t_ => (-1) * (1 - exp ((-1 / 2) * (dot m m) * ((sin t_) ^ 2)) * (npow (cos t_) (1 + n))) * (cos t_)) (fun t_ => sin t_) (fun t_ => (-1) * (1 - exp ((-1 / 2) * (dot m m) * ((sin t_) ^ 2)) * (npow (cos t_) (1 + n))) * (cos t_) * (inv (sin t_))));
      [exact N' | exact D' | exact N0' | exact D0' | apply positive_ne; by_ball | intros at_t A'].
    try assert (N33' : normal_form (npow (cos (at_t)) (1 + n)) (npow (cos (at_t)) (n - 1) - (sin (at_t)) ^ 2 * (npow (cos (at_t)) (n - 1)))) by normal.
    try assert (N34' : normal_form (exp ((-1 / 2) * ((sin (at_t)) ^ 2) * (dot m m))) (inv (exp ((1 / 2) * ((sin (at_t)) ^ 2) * (dot m m))))) by normal.
    first [put; solve [ring] | equal]. }
  assert (B' : filterlim (fun t => (-1) * (1 - exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n))) * (cos t) * (inv (sin t))) (at_left ((1 / 2) * PI)) (locally ((-1) * (1 - exp ((-1 / 2) * (dot m m) * ((sin ((1 / 2) * PI)) ^ 2)) * (npow (cos ((1 / 2) * PI)) (1 + n))) * (cos ((1 / 2) * PI)) * (inv (sin ((1 / 2) * PI)))))).
  { apply tends_at_left; [| reflexivity].
    assert (0 < (sin ((1 / 2) * PI))) by by_ball.
    continuity. }
  assert (T' : ((-1) * (1 - exp ((-1 / 2) * (dot m m) * ((sin ((1 / 2) * PI)) ^ 2)) * (npow (cos ((1 / 2) * PI)) (1 + n))) * (cos ((1 / 2) * PI)) * (inv (sin ((1 / 2) * PI)))) - ((- cos 0 * (0 + (- 1 * ((-1) * (sin 0)) * (npow (cos 0) ((1 + n) - 1) * (1 + n)) * (exp ((-1 / 2) * ((sin 0) ^ 2) * (dot m m))) - npow (cos 0) (1 + n) * ((-1 / 2) * (dot m m) * (2 * (sin 0) * (1 * (cos 0))) * (exp ((-1 / 2) * ((sin 0) ^ 2) * (dot m m)))))) - (1 - npow (cos 0) (1 + n) * (exp ((-1 / 2) * ((sin 0) ^ 2) * (dot m m)))) * (1 * ((-1) * (sin 0)))) * inv (1 * (cos 0))) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)) * (1 + n) + exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (dot m m) * (npow (cos t) (n + 3))) = the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)) * (1 + n) + exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (dot m m) * (npow (cos t) (n + 3)))).
  { assert (U' : forall z0' z1' : R, ((z0') + (- (- cos 0 * (0 + (- 1 * ((-1) * (sin 0)) * (npow (cos 0) ((1 + n) - 1) * (1 + n)) * (exp ((-1 / 2) * ((sin 0) ^ 2) * (z1'))) - npow (cos 0) (1 + n) * ((-1 / 2) * (z1') * (2 * (sin 0) * (1 * (cos 0))) * (exp ((-1 / 2) * ((sin 0) ^ 2) * (z1')))))) - (1 - npow (cos 0) (1 + n) * (exp ((-1 / 2) * ((sin 0) ^ 2) * (z1')))) * (1 * ((-1) * (sin 0)))) * (inv (1 * (cos 0))) - (1 - exp ((-1 / 2) * (z1') * ((sin ((1 / 2) * PI)) ^ 2)) * (npow (cos ((1 / 2) * PI)) (1 + n))) * (cos ((1 / 2) * PI)) * (inv (sin ((1 / 2) * PI))))) = z0').
    { clear - n label_n.
      intros z0' z1'.
      try assert (N56' : normal_form (cos 0) (1)) by normal.
      try assert (N57' : normal_form (sin 0) (0)) by normal.
      try assert (N58' : normal_form (sin ((1 / 2) * PI)) (1)) by normal.
      try assert (N59' : normal_form (npow (cos 0) (1 + n)) (1)) by first [(unfold normal_form; replace (cos 0) with (1) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N60' : normal_form (cos ((1 / 2) * PI)) (0)) by normal.
      try assert (N61' : normal_form (inv (1 * (cos 0))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
      try assert (N62' : normal_form (inv (sin ((1 / 2) * PI))) (1)) by first [apply inv_is; [nonzero | (first [put; solve [ring] | equal])] | normal].
      try assert (N63' : normal_form (npow (cos 0) ((1 + n) - 1)) (1)) by first [(unfold normal_form; replace (cos 0) with (1) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N64' : normal_form (npow (cos ((1 / 2) * PI)) (1 + n)) (0)) by first [(unfold normal_form; replace (cos ((1 / 2) * PI)) with (0) by first [ring | put; ring | equal]; normal) | normal].
      try assert (N65' : normal_form ((exp ((-1 / 2) * ((sin 0) ^ 2) * (z1')))) (1)) by normal.
      try assert (N66' : normal_form ((exp ((-1 / 2) * (z1') * ((sin ((1 / 2) * PI)) ^ 2)))) (inv (exp ((1 / 2) * (z1'))))) by normal.
      first [put; solve [field] | equal]. }
    pose proof (U' (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)) * (1 + n) + exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (dot m m) * (npow (cos t) (n + 3)))) (dot m m)) as V'.
    first [congruent_to V' | rearranged V']. }
  etransitivity; [exact (integral_by_parts _ _ (fun t => (-1) * (1 - exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n))) * (cos t) * (inv (sin t))) (fun t => (1 - exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n))) * (inv ((sin t) ^ 2))) (fun t => exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)) * (1 + n) + exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (dot m m) * (npow (cos t) (n + 3))) _ _ S' A' B' (ex_intro _ _ (integral_proper (fun t => exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)) * (1 + n) + exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (dot m m) * (npow (cos t) (n + 3))) (0) ((1 / 2) * PI) ltac:(apply Rminus_lt_0_l; by_number) ltac:(intros; continuity)))) | exact T'].
Qed.

(** Step [length], by Algebra:
  E[<x + m, x + m>^(1/2); x ~ gamma1] = 1/2*pi^(1/2)*E[E[abs(<x + m, y>); y ~ gamma1]; x ~
    gamma1]*2^(1/2)
*)
Lemma step_length (V : Space) (e : V) (m : V) (n : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun z => sqrt (dot (vadd z (m)) (vadd z (m)))) = (1 / 2) * (sqrt PI) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Rabs (dot (vadd z (m)) x1)))) * (sqrt 2).
Proof.
  pose proof (step_both (V) (e) (m) (n) (w) (gamma) label_n H_w_pos_0 H_unit H_dimension C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned) as H_both.
  assert (U' : forall z0' z1' : R, ((z1') = ((sqrt 2 * (z0') * (inv (sqrt PI))))) -> z0' = ((1 / 2) * (sqrt PI) * (z1') * (sqrt 2))).
  { clear.
    intros z0' z1' H_both.
    rewrite ?H_both.
    try assert (N8' : normal_form (((sqrt 2 * (z0') * (inv (sqrt PI))))) ((z0') * (sqrt 2) * (inv (sqrt PI)))) by (unfold normal_form; first [put; solve [ring] | equal]).
    try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
    try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
    try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
    assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal]. }
  pose proof (U' (E (gamma 1) (fun z => sqrt (dot (vadd z (m)) (vadd z (m))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Rabs (dot (vadd z (m)) x1))))) as V'.
  specialize (V' ltac:(says H_both)).
  rearranged V'.
Qed.

(** Step [theorem], by Algebra:
  E[<x + m, x + m>^(1/2); x ~ gamma1] = <m, m>*pi^(-1/2)*integral(t -> exp(-1/2*<m,
    m>*sin(t)^2)*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2) + integral(t -> exp(-1/2*<m,
    m>*sin(t)^2)*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n)
*)
Lemma step_theorem (V : Space) (a : R) (e : V) (m : V) (n : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (H_a : (1 / 2) * PI > a)
    (C_moments : cited_moments V gamma)
    (C_wave_given_y : cited_wave_given_y V gamma)
    (C_transform : cited_transform V gamma)
    (C_tangent : cited_tangent V)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun z => sqrt (dot (vadd z (m)) (vadd z (m)))) = dot m m * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)).
Proof.
  pose proof (step_moments (V) (m) (gamma) C_moments) as H_moments.
  pose proof (step_in_all (V) (m) (n) (w) (gamma) label_n H_w_pos_0 H_dimension C_wave_given_y C_transform) as H_in_all.
  pose proof (step_tangent (V) (m) (n) label_n C_tangent) as H_tangent.
  pose proof (step_angles (V) (a) (m) (n) label_n H_a_pos_0 H_a) as H_angles.
  pose proof (step_by_parts (V) (m) (n) label_n) as H_by_parts.
  pose proof (step_length (V) (e) (m) (n) (w) (gamma) label_n H_w_pos_0 H_unit H_dimension C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned) as H_length.
  rewrite ?H_length, ?H_moments, ?H_in_all, ?H_tangent, ?H_angles, ?H_by_parts.
  rewrite ?H_length, ?H_moments, ?H_in_all, ?H_tangent, ?H_angles, ?H_by_parts.
  try assert (N14' : normal_form ((((1 / 2) * (sqrt PI) * (((2 * (((((the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)) * (1 + n) + exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (dot m m) * (npow (cos t) (n + 3)))))))) * (inv PI)))) * (sqrt 2)))) (sqrt PI * n * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) * (sqrt 2) * (inv PI) + sqrt PI * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) * (sqrt 2) * (inv PI) + sqrt PI * (dot m m) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) * (sqrt 2) * (inv PI) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2))))) * (sqrt PI) * (dot m m) * (sqrt 2) * (inv PI) - sqrt PI * n * (sqrt 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) * (inv PI) - sqrt PI * (sqrt 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) * (inv PI) - 2 * (sqrt PI) * (dot m m) * (sqrt 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) * (inv PI))) by (unfold normal_form; try assert (N13' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * (dot m m) * ((sin u) ^ 2)) * (npow (cos u) (1 + n)) * (1 + n) + exp ((-1 / 2) * (dot m m) * ((sin u) ^ 2)) * (dot m m) * (npow (cos u) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2))))) + dot m m * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2))))) * (dot m m) + n * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) - n * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) - 2 * (dot m m) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2))))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_6 => ((-1) * n) * ((sin at_6) ^ 2 * (npow (cos at_6) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_6) ^ 2))))) + ((1) * (npow (cos at_6) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_6) ^ 2))))) + ((dot m m) * (npow (cos at_6) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_6) ^ 2))))) + (((-2) * (dot m m)) * ((sin at_6) ^ 2 * (npow (cos at_6) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_6) ^ 2))))) + ((dot m m) * ((sin at_6) ^ 4 * (npow (cos at_6) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_6) ^ 2))))) + ((n) * (npow (cos at_6) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_6) ^ 2))))) + ((-1) * ((sin at_6) ^ 2 * (npow (cos at_6) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_6) ^ 2))))))))))))); [apply integral_alike; intros at_7; cbv beta; try assert (N10' : normal_form ((npow (cos at_7) (1 + n))) (npow (cos (at_7)) (n - 1) - (sin (at_7)) ^ 2 * (npow (cos (at_7)) (n - 1)))) by first [(unfold normal_form; replace ((cos at_7)) with (cos (at_7)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N11' : normal_form ((npow (cos at_7) (n + 3))) ((sin (at_7)) ^ 4 * (npow (cos (at_7)) (n - 1)) + npow (cos (at_7)) (n - 1) - 2 * ((sin (at_7)) ^ 2) * (npow (cos (at_7)) (n - 1)))) by first [(unfold normal_form; replace ((cos at_7)) with (cos (at_7)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N12' : normal_form ((exp ((-1 / 2) * (dot m m) * ((sin at_7) ^ 2)))) (inv (exp ((1 / 2) * (dot m m) * ((sin (at_7)) ^ 2))))) by normal; first [put; solve [ring] | equal] | transitivity (((-1) * n) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) + ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) + ((dot m m) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) + (((-2) * (dot m m)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) + ((dot m m) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) + ((n) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) + ((-1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2))))))))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]); first [put; solve [field] | equal]).
  try assert (N21' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * (dot m m) * ((sin u) ^ 2)) * (npow (cos u) (1 + n)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2))))) - the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2))))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_15 => (1) * (npow (cos at_15) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_15) ^ 2))))) + ((-1) * ((sin at_15) ^ 2 * (npow (cos at_15) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_15) ^ 2)))))))); [apply integral_alike; intros at_16; cbv beta; try assert (N19' : normal_form ((npow (cos at_16) (1 + n))) (npow (cos (at_16)) (n - 1) - npow (cos (at_16)) (n - 1) * ((sin (at_16)) ^ 2))) by first [(unfold normal_form; replace ((cos at_16)) with (cos (at_16)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N20' : normal_form ((exp ((-1 / 2) * (dot m m) * ((sin at_16) ^ 2)))) (inv (exp ((1 / 2) * (dot m m) * ((sin (at_16)) ^ 2))))) by normal; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) + ((-1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]).
  try assert (N28' : normal_form (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => exp ((-1 / 2) * (dot m m) * ((sin u) ^ 2)) * (npow (cos u) (n + 3)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2))))) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2))))) - 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))))) by (unfold normal_form; transitivity (the_integral (at_right (0)) (at_left ((1 / 2) * PI)) (fun at_22 => (1) * ((sin at_22) ^ 4 * (npow (cos at_22) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_22) ^ 2))))) + ((1) * (npow (cos at_22) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_22) ^ 2))))) + ((-2) * ((sin at_22) ^ 2 * (npow (cos at_22) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin at_22) ^ 2))))))))); [apply integral_alike; intros at_23; cbv beta; try assert (N26' : normal_form ((npow (cos at_23) (n + 3))) ((sin (at_23)) ^ 4 * (npow (cos (at_23)) (n - 1)) + npow (cos (at_23)) (n - 1) - 2 * ((sin (at_23)) ^ 2) * (npow (cos (at_23)) (n - 1)))) by first [(unfold normal_form; replace ((cos at_23)) with (cos (at_23)) by first [ring | put; ring | equal]; normal) | normal]; try assert (N27' : normal_form ((exp ((-1 / 2) * (dot m m) * ((sin at_23) ^ 2)))) (inv (exp ((1 / 2) * (dot m m) * ((sin (at_23)) ^ 2))))) by normal; first [put; solve [ring] | equal] | transitivity ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 4 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) + ((1) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => npow (cos u) (n - 1) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2)))))) + ((-2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun u => (sin u) ^ 2 * (npow (cos u) (n - 1)) * (inv (exp ((1 / 2) * (dot m m) * ((sin u) ^ 2))))))))); [integrals ltac:(apply Rminus_lt_0_l; by_number) | ring]]).
  try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
  try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
  try assert (Q2' : sqrt 2 * sqrt 2 = 2) by (apply sqrt_sqrt; by_number).
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1' Q2']; sides] | equal].
Qed.

Theorem theorem (V : Space) (a : R) (e : V) (m : V) (n : R) (w : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_w_pos_0 : w > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (H_a : (1 / 2) * PI > a)
    (C_moments : cited_moments V gamma)
    (C_wave_given_y : cited_wave_given_y V gamma)
    (C_transform : cited_transform V gamma)
    (C_tangent : cited_tangent V)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma) :
  E (gamma 1) (fun z => sqrt (dot (vadd z (m)) (vadd z (m)))) = dot m m * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI)) + the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1 / 2) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)).
Proof. exact (step_theorem (V) (a) (e) (m) (n) (w) (gamma) label_n H_a_pos_0 H_w_pos_0 H_unit H_dimension H_a C_moments C_wave_given_y C_transform C_tangent C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned). Qed.
