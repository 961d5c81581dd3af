(** The area of a normal input and a multiple of a unit vector (area-across-multiple)

  Given [tau >= 0]: tau >= 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [f]: <f, f> = 1
  Given [S]: S = E[A(tau*f, x + m); x ~ gamma1]
  Then tau*E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 2*S*pi^(-1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require area_across_unit.
Open Scope R_scope.

Definition A (k11 k12 k22 : R) : R :=
  sqrt (k11 * k22 - k12 ^ 2).

Lemma A_symmetric k11 k12 k22 : A k11 k12 k22 = A k22 k12 k11.
Proof. unfold A; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped A A_symmetric.

(** Step [unit vector], by Instance:
  E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 2*pi^(-1/2)*E[A(f, x + m); x ~ gamma1]
*)
Lemma step_unit_vector (V : Space) (e : V) (f : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (H_f : dot f f = 1)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_across_turned_p : mean_length_across.cited_turned_p V gamma)
    (C_mean_length_across_turned_m : mean_length_across.cited_turned_m V gamma) :
  E (gamma 1) (fun y => E (gamma 1) (fun z => A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) >= 2 * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (inv (sqrt PI)).
Proof.
  assert (I' : E (gamma 1) (fun y => E (gamma 1) (fun z => area_across_unit.A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) >= 2 * (E (gamma 1) (fun y => area_across_unit.A (dot (f) (f)) (dot (f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (inv (sqrt PI))).
  { apply (area_across_unit.step_theorem (V) (e) (f) (m) (n) (gamma)); [premise | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | first [exact H_f | assert (G' : (dot (f) (f)) - (1) = (dot f f) - (1)); [(unfold A; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_f] | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments | exact C_mean_length_across_turned_p | exact C_mean_length_across_turned_m]. }
  congruent_to I'.
Qed.

(** Step [Cauchy-Schwarz], by Cited:
  <f, f>*<x + m, x + m> - <f, x + m>^2 >= 0
*)
Lemma step_CauchymSchwarz (V : Space) (f : V) (m : V) (x : V) :
  dot f f * (dot (vadd x (m)) (vadd x (m))) - (dot f (vadd x (m))) ^ 2 >= 0.
Proof.
  pose proof (cauchy_schwarz (f) (vadd x (m))) as I'.
  fit I'.
Qed.

(** Step [multiple], by Algebra:
  A(x + m, tau*f) = A(f, x + m)*tau
*)
Lemma step_multiple (V : Space) (f : V) (m : V) (tau : R) (x : V)
    (H_tau_pos_is_0 : tau >= 0) :
  A (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vscale tau f)) (dot (vscale tau f) (vscale tau f)) = A (dot f f) (dot f (vadd x (m))) (dot (vadd x (m)) (vadd x (m))) * tau.
Proof.
  unfold A.
  try assert (N6' : normal_form ((dot (vadd x (m)) (vadd x (m)))) (dot m m + 2 * (dot x m) + dot x x)) by normal.
  try assert (N7' : normal_form ((dot (vadd x (m)) (vscale tau f))) (tau * (dot x f) + tau * (dot m f))) by normal.
  try assert (N8' : normal_form ((dot (vscale tau f) (vscale tau f))) (dot f f * (tau ^ 2))) by normal.
  try assert (N9' : normal_form ((dot f (vadd x (m)))) (dot m f + dot x f)) by normal.
  try assert (N10' : normal_form ((dot (vadd x (m)) (vadd x (m)))) (dot m m + 2 * (dot x m) + dot x x)) by normal.
  try assert (N11' : normal_form ((sqrt ((dot f f) * (dot (vadd x (m)) (vadd x (m))) - (dot f (vadd x (m))) ^ 2))) (sqrt (2 * (dot f f) * (dot x m) + dot f f * (dot x x) + dot m m * (dot f f) - (dot m f) ^ 2 - 2 * (dot m f) * (dot x f) - (dot x f) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N12' : normal_form ((sqrt ((dot (vadd x (m)) (vadd x (m))) * (dot (vscale tau f) (vscale tau f)) - (dot (vadd x (m)) (vscale tau f)) ^ 2))) (sqrt (2 * (dot f f) * (dot x m) + dot f f * (dot x x) + dot m m * (dot f f) - (dot m f) ^ 2 - 2 * (dot m f) * (dot x f) - (dot x f) ^ 2) * tau)) by first [apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  first [put; solve [ring] | equal].
Qed.

(** Step [mean multiple], by Average:
  E[A(tau*f, x + m); x ~ gamma1] = tau*E[A(f, x + m); x ~ gamma1]
*)
Lemma step_mean_multiple (V : Space) (f : V) (m : V) (tau : R) (gamma : R -> law V)
    (H_tau_pos_is_0 : tau >= 0) :
  E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) = tau * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))).
Proof.
  assert (H_multiple : forall z0 : V, drawn (gamma 1) z0 -> A (dot (vadd (z0) (m)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vscale tau f)) (dot (vscale tau f) (vscale tau f)) = A (dot f f) (dot f (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m))) * tau).
  { intros z0 D0; draws; apply (step_multiple (V) (f) (m) (tau) (z0)); premise. }
  assert (P' : E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) = E (gamma 1) (fun y => tau * (A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_multiple d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : tau * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) = E (gamma 1) (fun y => tau * (A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))).
  { assert (S0' : tau * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) = tau * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))).
    { transitivity (tau * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))). { in_order. }
      first [put; solve [ring] | first [in_order | equal]]. }
    assert (S1' : E (gamma 1) (fun y => tau * (A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) = tau * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))).
    { transitivity (E (gamma 1) (fun y => tau * (A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))). { in_order. }
      assert (E1' : normal_form (E (gamma 1) (fun y => tau * (A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (tau * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_2 => (tau) * (A (dot f f) (dot f (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_2 (m)))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity (tau * (A (dot f f) (dot f (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_2 (m))))).
          { first [put; solve [ring] | first [in_order | equal]]. }
          in_order. }
        transitivity ((tau) * (E (gamma 1) (fun x_2 => A (dot f f) (dot f (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_2 (m)))))).
        { linear. }
        transitivity ((tau) * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))). { in_order. }
        in_order. }
      first [put; solve [ring] | first [in_order | equal]]. }
    transitivity (tau * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun y => tau * (A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [theorem], by Linear:
  tau*E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 2*S*pi^(-1/2)
*)
Lemma step_theorem (V : Space) (S_ : R) (e : V) (f : V) (m : V) (n : R) (tau : R) (gamma : R -> law V)
    (label_n : label n)
    (H_tau_pos_is_0 : tau >= 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (H_f : dot f f = 1)
    (H_S : S_ = E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_across_turned_p : mean_length_across.cited_turned_p V gamma)
    (C_mean_length_across_turned_m : mean_length_across.cited_turned_m V gamma) :
  tau * (E (gamma 1) (fun y => E (gamma 1) (fun z => A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))))) >= 2 * S_ * (inv (sqrt PI)).
Proof.
  pose proof (step_unit_vector (V) (e) (f) (m) (n) (gamma) label_n H_unit H_dimension H_f C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_across_turned_p C_mean_length_across_turned_m) as H_unit_vector.
  pose proof (step_mean_multiple (V) (f) (m) (tau) (gamma) H_tau_pos_is_0) as H_mean_multiple.
  assert (P0' : 0 <= (tau) * ((E (gamma 1) (fun y => E (gamma 1) (fun z => A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))))) - (2 * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (inv (sqrt PI))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (tau * (E (gamma 1) (fun y => E (gamma 1) (fun z => A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))))) - (2 * S_ * (inv (sqrt PI))) = (tau) * ((E (gamma 1) (fun y => E (gamma 1) (fun z => A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))))) - (2 * (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (inv (sqrt PI))))).
  { assert (U' : forall z0' z1' z2' : R, (S_ = (z2')) -> ((z2') = ((tau * (z1')))) -> (tau >= 0) -> ((z0') >= ((2 * (z1') * (inv (sqrt PI))))) -> (tau * (z0') - 2 * S_ * (inv (sqrt PI))) = (tau * ((z0') - 2 * (z1') * (inv (sqrt PI))))).
    { clear - S_ tau.
      intros z0' z1' z2' H_S H_mean_multiple H_tau_pos_is_0 H_unit_vector.
      rewrite ?H_S, ?H_mean_multiple.
      rewrite ?H_S, ?H_mean_multiple.
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun y => E (gamma 1) (fun z => A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))))) (E (gamma 1) (fun y => A (dot f f) (dot f (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) (E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) as V'.
    specialize (V' ltac:(says H_S)).
    specialize (V' ltac:(says H_mean_multiple)).
    specialize (V' ltac:(says H_tau_pos_is_0)).
    specialize (V' ltac:(says H_unit_vector)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (S_ : R) (e : V) (f : V) (m : V) (n : R) (tau : R) (gamma : R -> law V)
    (label_n : label n)
    (H_tau_pos_is_0 : tau >= 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (H_f : dot f f = 1)
    (H_S : S_ = E (gamma 1) (fun y => A (dot (vscale tau f) (vscale tau f)) (dot (vscale tau f) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_mean_length_moments : mean_length.cited_moments V gamma)
    (C_mean_length_wave_given_y : mean_length.cited_wave_given_y V gamma)
    (C_mean_length_transform : mean_length.cited_transform V gamma)
    (C_mean_length_tangent : mean_length.cited_tangent V)
    (C_area_waves_X_given_y : area_waves.cited_X_given_y V gamma)
    (C_area_waves_X : area_waves.cited_X V gamma)
    (C_area_waves_Y_given_y : area_waves.cited_Y_given_y V gamma)
    (C_area_waves_Y_of_z : area_waves.cited_Y_of_z V gamma)
    (C_area_slanted_tangent : area_slanted.cited_tangent V)
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_mean_length_across_turned_p : mean_length_across.cited_turned_p V gamma)
    (C_mean_length_across_turned_m : mean_length_across.cited_turned_m V gamma) :
  tau * (E (gamma 1) (fun y => E (gamma 1) (fun z => A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))))) >= 2 * S_ * (inv (sqrt PI)).
Proof. exact (step_theorem (V) (S_) (e) (f) (m) (n) (tau) (gamma) label_n H_tau_pos_is_0 H_unit H_dimension H_f H_S C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_across_turned_p C_mean_length_across_turned_m). Qed.
