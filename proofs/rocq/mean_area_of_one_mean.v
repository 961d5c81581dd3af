(** The mean area between two normal inputs around one mean (mean-area-of-one-mean)

  Given [a > 0]: a > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [a]: 1/2*pi > a
  Then E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(pi^(-1/2)*2^(1/2)*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(1 + n), 0, 1/2*pi)*(1 +
    n) + 2*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(n + 3), 0, 1/2*pi)*<m,
    m>*pi^(-1/2)*2^(1/2))
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require mean_area_on_line.
Open Scope R_scope.

Definition A (k11 k12 k22 : R) : R :=
  sqrt (k11 * k22 - k12 ^ 2).

Lemma A_symmetric k11 k12 k22 : A k11 k12 k22 = A k22 k12 k11.
Proof. unfold A; first [alike_by_ring; ring | equal]. Qed.

Definition inverse (k11 k12 k22 : R) : R :=
  inv k12.

Lemma inverse_symmetric k11 k12 k22 : inverse k11 k12 k22 = inverse k22 k12 k11.
Proof. unfold inverse; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped A A_symmetric; swapped inverse inverse_symmetric.

(** Step [f], by Algebra:
  <(-inverse(m, m)*<m, m> + 1)*e + inverse(m, m)*<m, m>^(1/2)*m, (-inverse(m, m)*<m, m> + 1)*e +
    inverse(m, m)*<m, m>^(1/2)*m> = 1
*)
Lemma step_f (V : Space) (e : V) (m : V)
    (H_unit : dot e e = 1) :
  dot (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)) = 1.
Proof.
  rewrite ?H_unit.
  unfold A, inverse.
  not_zero m.
  try assert (N3' : normal_form ((dot (vadd (vscale (1 - (((inv (dot m m)))) * (dot m m)) e) (vscale ((((inv (dot m m)))) * (sqrt (dot m m))) m)) (vadd (vscale (1 - (((inv (dot m m)))) * (dot m m)) e) (vscale ((((inv (dot m m)))) * (sqrt (dot m m))) m)))) (1)) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot m m) * sqrt (dot m m) = dot m m) by (apply sqrt_sqrt; sign); assert (Z0' : dot m m <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]))].
  first [put; solve [ring] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal].
Qed.

(** Step [along], by Instance:
  E[E[A(y + <m, m>^(1/2)*((-inverse(m, m)*<m, m> + 1)*e + inverse(m, m)*<m, m>^(1/2)*m), x + <m,
    m>^(1/2)*((-inverse(m, m)*<m, m> + 1)*e + inverse(m, m)*<m, m>^(1/2)*m)); y ~ gamma1]; x ~
    gamma1] = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*(pi^(-1/2)*2^(1/2)*integral(t ->
    exp(-<m, m>*sin(t)^2)*cos(t)^(1 + n), 0, 1/2*pi)*(1 + n) + 2*integral(t -> exp(-<m,
    m>*sin(t)^2)*cos(t)^(n + 3), 0, 1/2*pi)*<m, m>*pi^(-1/2)*2^(1/2))
*)
Lemma step_along (V : Space) (a : R) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (H_a : (1 / 2) * PI > a)
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
    (C_area_slanted_moments : area_slanted.cited_moments V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd x1 (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd x1 (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd x1 (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))))) = E (gamma 1) (fun z => sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [same], by Algebra:
  A(y + m, x + m) = A(y + <m, m>^(1/2)*((-inverse(m, m)*<m, m> + 1)*e + inverse(m, m)*<m,
    m>^(1/2)*m), x + <m, m>^(1/2)*((-inverse(m, m)*<m, m> + 1)*e + inverse(m, m)*<m, m>^(1/2)*m))
*)
Lemma step_same (V : Space) (e : V) (m : V) (x : V) (y : V) :
  A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd x (m))) (dot (vadd x (m)) (vadd x (m))) = A (dot (vadd y (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd y (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd y (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd x (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd x (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd x (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [same mean], by Average:
  E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] = E[E[A(y + <m, m>^(1/2)*((-inverse(m, m)*<m, m> +
    1)*e + inverse(m, m)*<m, m>^(1/2)*m), x + <m, m>^(1/2)*((-inverse(m, m)*<m, m> + 1)*e +
    inverse(m, m)*<m, m>^(1/2)*m)); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_same_mean (V : Space) (e : V) (m : V) (gamma : R -> law V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd x1 (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd x1 (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd x1 (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))))).
Proof.
  assert (H_same : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> A (dot (vadd (z1) (m)) (vadd (z1) (m))) (dot (vadd (z1) (m)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m))) = A (dot (vadd (z1) (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd (z1) (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd (z1) (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd (z0) (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd (z0) (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd (z0) (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))))).
  { intros z0 D0 z1 D1; draws; apply (step_same (V) (e) (m) (z0) (z1)); premise. }
  assert (P' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd x1 (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd x1 (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd x1 (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))))))).
  { apply E_ext; intros d0 D0; draws.
    apply E_ext; intros d1 D1; draws.
    pose proof (H_same d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [theorem], by Algebra:
  E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] = E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(pi^(-1/2)*2^(1/2)*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(1 + n), 0, 1/2*pi)*(1 +
    n) + 2*integral(t -> exp(-<m, m>*sin(t)^2)*cos(t)^(n + 3), 0, 1/2*pi)*<m,
    m>*pi^(-1/2)*2^(1/2))
*)
Lemma step_theorem (V : Space) (a : R) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (H_a : (1 / 2) * PI > a)
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
    (C_area_slanted_moments : area_slanted.cited_moments V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) = E (gamma 1) (fun z => sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))).
Proof.
  pose proof (step_along (V) (a) (e) (m) (n) (gamma) label_n H_a_pos_0 H_unit H_dimension H_a C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments) as H_along.
  pose proof (step_same_mean (V) (e) (m) (gamma)) as H_same_mean.
  assert (U' : forall z0' z1' z2' z3' z4' z5' : R, ((z0') = (z5')) -> ((z5') = (((z1') * (sqrt 2 * (z2') * (1 + n) * (inv (sqrt PI)) + 2 * (z3') * (z4') * (sqrt 2) * (inv (sqrt PI)))))) -> z0' = ((z1') * (sqrt 2 * (z2') * (1 + n) * (inv (sqrt PI)) + 2 * (z3') * (z4') * (sqrt 2) * (inv (sqrt PI))))).
  { clear - n label_n.
    intros z0' z1' z2' z3' z4' z5' H_same_mean H_along.
    rewrite ?H_same_mean, ?H_along.
    rewrite ?H_same_mean, ?H_along.
    try assert (N42' : normal_form (((((z1') * (sqrt 2 * (z2') * (1 + n) * (inv (sqrt PI)) + 2 * (z3') * (z4') * (sqrt 2) * (inv (sqrt PI))))))) ((z1') * (z2') * (sqrt 2) * (inv (sqrt PI)) + n * (z1') * (z2') * (sqrt 2) * (inv (sqrt PI)) + 2 * (z3') * (z4') * (z1') * (sqrt 2) * (inv (sqrt PI)))) by (unfold normal_form; first [put; solve [ring] | equal]).
    first [put; solve [ring] | equal]. }
  pose proof (U' (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) (dot m m) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd x1 (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd x1 (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd x1 (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))))))) as V'.
  specialize (V' ltac:(says H_same_mean)).
  specialize (V' ltac:(says H_along)).
  rearranged V'.
Qed.

Theorem theorem (V : Space) (a : R) (e : V) (m : V) (n : R) (gamma : R -> law V)
    (label_n : label n)
    (H_a_pos_0 : a > 0)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 1 + n)
    (H_a : (1 / 2) * PI > a)
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
    (C_area_slanted_moments : area_slanted.cited_moments V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) = E (gamma 1) (fun z => sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (sqrt 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (1 + n)))) * (1 + n) * (inv (sqrt PI)) + 2 * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((-1) * (dot m m) * ((sin t) ^ 2)) * (npow (cos t) (n + 3)))) * (dot m m) * (sqrt 2) * (inv (sqrt PI))).
Proof. exact (step_theorem (V) (a) (e) (m) (n) (gamma) label_n H_a_pos_0 H_unit H_dimension H_a C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments). Qed.
