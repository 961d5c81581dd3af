(** The mean area between normal inputs around any two means (mean-area-of-means)

  Given [a > 0]: a > 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [a]: 1/2*pi > a
  Then E[E[A(x + m, y + o); y ~ gamma1]; x ~ gamma1] <= E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + 1/2*n^(-1)*(-<o, m>^2 + <m, m>*<o,
    o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0,
    1/2*pi)*2^(1/2) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m,
    m>))*cos(t)^(n + 3), 0, 1/2*pi)*...
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require mean_area_along.
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

(** Step [share], by Algebra:
  <m, m>*<o - <o, (-inverse(m, m)*<m, m> + 1)*e + inverse(m, m)*<m, m>^(1/2)*m>*((-inverse(m,
    m)*<m, m> + 1)*e + inverse(m, m)*<m, m>^(1/2)*m), o - <o, (-inverse(m, m)*<m, m> + 1)*e +
    inverse(m, m)*<m, m>^(1/2)*m>*((-inverse(m, m)*<m, m> + 1)*e + inverse(m, m)*<m, m>^(1/2)*m)>
    = -<o, m>^2 + <m, m>*<o, o>
*)
Lemma step_share (V : Space) (e : V) (m : V) (o : V)
    (H_unit : dot e e = 1) :
  dot m m * (dot (vadd o (vscale ((-1) * (dot o (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd o (vscale ((-1) * (dot o (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) = dot m m * (dot o o) - (dot o m) ^ 2.
Proof.
  rewrite ?H_unit.
  unfold A, inverse.
  not_zero m.
  try assert (N3' : normal_form ((dot o (vadd (vscale (1 - (((inv (dot m m)))) * (dot m m)) e) (vscale ((((inv (dot m m)))) * (sqrt (dot m m))) m)))) (sqrt (dot m m) * (dot o m) * (inv (dot m m)))) by first [normal | (unfold normal_form; products; lengths; (assert (Z0' : dot m m <> 0) by (apply positive_ne; sign); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]))].
  try assert (N4' : normal_form ((dot (vadd o (vscale ((-1) * (dot o (vadd (vscale (1 - (((inv (dot m m)))) * (dot m m)) e) (vscale ((((inv (dot m m)))) * (sqrt (dot m m))) m)))) (vadd (vscale (1 - (((inv (dot m m)))) * (dot m m)) e) (vscale ((((inv (dot m m)))) * (sqrt (dot m m))) m)))) (vadd o (vscale ((-1) * (dot o (vadd (vscale (1 - (((inv (dot m m)))) * (dot m m)) e) (vscale ((((inv (dot m m)))) * (sqrt (dot m m))) m)))) (vadd (vscale (1 - (((inv (dot m m)))) * (dot m m)) e) (vscale ((((inv (dot m m)))) * (sqrt (dot m m))) m)))))) (dot o o - (dot o m) ^ 2 * (inv (dot m m)))) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot m m) * sqrt (dot m m) = dot m m) by (apply sqrt_sqrt; sign); assert (Z0' : dot m m <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]))].
  assert (Z0' : dot m m <> 0) by (apply positive_ne; sign).
  first [solve [put; ring [H_unit]] | solve [put; rewrite ?(inv_at _ Z0'); field [H_unit]; sides] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal].
Qed.

(** Step [along], by Instance:
  E[E[A(x + <m, m>^(1/2)*((-inverse(m, m)*<m, m> + 1)*e + inverse(m, m)*<m, m>^(1/2)*m), y + o); y
    ~ gamma1]; x ~ gamma1] <= E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*(integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) +
    1/2*n^(-1)*(-<o, m>^2 + <m, m>*<o, o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m,
    m>))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0, 1/2*pi)*...
*)
Lemma step_along (V : Space) (a : R) (e : V) (m : V) (n : R) (o : V) (gamma : R -> law V)
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
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) <= E (gamma 1) (fun z => sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * (dot m m * (dot o o) - (dot o m) ^ 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))).
Proof.
  pose proof (step_f (V) (e) (m) H_unit) as H_f.
  pose proof (step_share (V) (e) (m) (o) H_unit) as H_share.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => mean_area_along.A (dot (vadd x (vscale (sqrt (dot (m) (m))) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd x (vscale (sqrt (dot (m) (m))) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd x (vscale (sqrt (dot (m) (m))) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) <= E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x (e))) (e))) (vadd x (vscale ((-1) * (dot x (e))) (e))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (o) (o) - dot (m) (m))) * (npow (cos t) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + (1 / 2) * (dot (m) (m) * (dot (o) (o)) - (dot (o) (m)) ^ 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (o) (o) - dot (m) (m))) * (npow (cos t) ((n) + 3)))) * (sqrt 2) * (inv (n)) * (inv (sqrt PI)) + (dot (m) (m) + dot (o) (o)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (o) (o) - dot (m) (m))) * (npow (cos t) ((n) + 3)))) * (sqrt 2) * (inv (sqrt PI)))).
  { apply (mean_area_along.step_theorem (V) (a) (e) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)) (m) (n) (o) (gamma)); [premise | first [assumption | gap; sign | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, inverse; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | first [exact H_a | assert (G' : ((1 / 2) * PI) - (a) = ((1 / 2) * PI) - (a)); [(unfold A, inverse; first [put; solve [field] | equal]) | gap; try rewrite G'; lra] | premise_by H_a] | first [exact H_f | assert (G' : (dot (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))) - (1) = (dot (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))) - (1)); [(unfold A, inverse; not_zero m; try assert (N6' : normal_form ((vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))) (vadd (vscale ((-1) * (inverse (dot m m) (dot m m) (dot m m)) * (dot m m)) e) (vadd (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m) (e)))) by normal; try assert (N7' : normal_form ((dot (vadd (vscale (1 - (((inv (dot m m)))) * (dot m m)) e) (vscale ((((inv (dot m m)))) * (sqrt (dot m m))) m)) (vadd (vscale (1 - (((inv (dot m m)))) * (dot m m)) e) (vscale ((((inv (dot m m)))) * (sqrt (dot m m))) m)))) (1)) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot m m) * sqrt (dot m m) = dot m m) by (apply sqrt_sqrt; sign); assert (Z0' : dot m m <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]))]; first [solve [put; field; sides] | equal]) | gap; try rewrite G'; lra] | premise_by H_f] | first [exact H_share | assert (G' : (dot (m) (m) * (dot (vadd (vscale ((-1) * (dot (o) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))) (o)) (vadd (vscale ((-1) * (dot (o) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))) (o)))) - (dot (m) (m) * (dot (o) (o)) - (dot (o) (m)) ^ 2) = (dot m m * (dot (vadd o (vscale ((-1) * (dot o (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd o (vscale ((-1) * (dot o (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))))) - (dot m m * (dot o o) - (dot o m) ^ 2)); [(assert (U' : forall z0' z1' z2' z3' : R, (a > 0) -> ((1 / 2) * PI > a) -> ((z1') * (z3') - ((z1') * (z2') - (z0') ^ 2)) = ((z1') * (z3') - ((z1') * (z2') - (z0') ^ 2))); [clear - a; intros z0' z1' z2' z3' H_a_pos_0 H_a; first [put; solve [ring] | equal] |]; pose proof (U' (dot o m) (dot m m) (dot o o) (dot (vadd o (vscale ((-1) * (dot o (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd o (vscale ((-1) * (dot o (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))))) as V'; specialize (V' ltac:(says H_a_pos_0)); specialize (V' ltac:(says H_a)); first [congruent_to V' | rearranged V']) | gap; try rewrite G'; lra] | premise_by H_share] | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments | exact C_area_directions_spread | exact C_area_directions_along_e | exact C_area_directions_turned_turned]. }
  congruent_to I'.
Qed.

(** Step [same], by Algebra:
  A(y + o, x + m) = A(x + <m, m>^(1/2)*((-inverse(m, m)*<m, m> + 1)*e + inverse(m, m)*<m,
    m>^(1/2)*m), y + o)
*)
Lemma step_same (V : Space) (e : V) (m : V) (o : V) (x : V) (y : V) :
  A (dot (vadd y (o)) (vadd y (o))) (dot (vadd y (o)) (vadd x (m))) (dot (vadd x (m)) (vadd x (m))) = A (dot (vadd x (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd x (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd x (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [same mean], by Average:
  E[E[A(x + m, y + o); y ~ gamma1]; x ~ gamma1] = E[E[A(x + <m, m>^(1/2)*((-inverse(m, m)*<m, m> +
    1)*e + inverse(m, m)*<m, m>^(1/2)*m), y + o); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_same_mean (V : Space) (e : V) (m : V) (o : V) (gamma : R -> law V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))).
Proof.
  assert (H_same : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> A (dot (vadd (z1) (o)) (vadd (z1) (o))) (dot (vadd (z1) (o)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m))) = A (dot (vadd (z0) (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd (z0) (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd (z0) (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd (z1) (o))) (dot (vadd (z1) (o)) (vadd (z1) (o)))).
  { intros z0 D0 z1 D1; draws; apply (step_same (V) (e) (m) (o) (z0) (z1)); premise. }
  assert (P' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))).
  { apply E_ext; intros d0 D0; draws.
    apply E_ext; intros d1 D1; draws.
    pose proof (H_same d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [theorem], by Linear:
  E[E[A(x + m, y + o); y ~ gamma1]; x ~ gamma1] <= E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + 1/2*n^(-1)*(-<o, m>^2 + <m, m>*<o,
    o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0,
    1/2*pi)*2^(1/2) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m,
    m>))*cos(t)^(n + 3), 0, 1/2*pi)*...
*)
Lemma step_theorem (V : Space) (a : R) (e : V) (m : V) (n : R) (o : V) (gamma : R -> law V)
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
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) <= E (gamma 1) (fun z => sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * (dot m m * (dot o o) - (dot o m) ^ 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))).
Proof.
  pose proof (step_along (V) (a) (e) (m) (n) (o) (gamma) label_n H_a_pos_0 H_unit H_dimension H_a C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_directions_spread C_area_directions_along_e C_area_directions_turned_turned) as H_along.
  pose proof (step_same_mean (V) (e) (m) (o) (gamma)) as H_same_mean.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun z => sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * (dot m m * (dot o o) - (dot o m) ^ 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI)))) - (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun z => sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * (dot m m * (dot o o) - (dot o m) ^ 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI)))) - (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) = (1) * ((E (gamma 1) (fun z => sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * (dot m m * (dot o o) - (dot o m) ^ 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI)))) - (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))))).
  { assert (U' : forall z0' z1' z2' z3' z4' z5' z6' z7' : R, ((z6') = (z7')) -> ((z7') <= (((z0') * ((z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * ((z3') * (z4') - (z2') ^ 2) * (z5') * (sqrt 2) * (inv n) * (inv (sqrt PI)) + ((z3') + (z4')) * (z5') * (sqrt 2) * (inv (sqrt PI)))))) -> ((z0') * ((z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * ((z3') * (z4') - (z2') ^ 2) * (z5') * (sqrt 2) * (inv n) * (inv (sqrt PI)) + ((z3') + (z4')) * (z5') * (sqrt 2) * (inv (sqrt PI))) - (z6')) = (1 * ((z0') * ((z1') * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * ((z3') * (z4') - (z2') ^ 2) * (z5') * (sqrt 2) * (inv n) * (inv (sqrt PI)) + ((z3') + (z4')) * (z5') * (sqrt 2) * (inv (sqrt PI))) - (z7')))).
    { clear - n label_n.
      intros z0' z1' z2' z3' z4' z5' z6' z7' H_same_mean H_along.
      rewrite ?H_same_mean.
      first [put; solve [field] | equal]. }
    pose proof (U' (E (gamma 1) (fun z => sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e))))) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n)))) (dot o m) (dot m m) (dot o o) (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m))))) (dot (vadd z (vscale (sqrt (dot m m)) (vadd (vscale (1 - inverse (dot m m) (dot m m) (dot m m) * (dot m m)) e) (vscale (inverse (dot m m) (dot m m) (dot m m) * (sqrt (dot m m))) m)))) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) as V'.
    specialize (V' ltac:(says H_same_mean)).
    specialize (V' ltac:(says H_along)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (a : R) (e : V) (m : V) (n : R) (o : V) (gamma : R -> law V)
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
    (C_area_slanted_moments : area_slanted.cited_moments V gamma)
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) <= E (gamma 1) (fun z => sqrt (dot (vadd z (vscale ((-1) * (dot z e)) e)) (vadd z (vscale ((-1) * (dot z e)) e)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (1 / 2) * (dot m m * (dot o o) - (dot o m) ^ 2) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))).
Proof. exact (step_theorem (V) (a) (e) (m) (n) (o) (gamma) label_n H_a_pos_0 H_unit H_dimension H_a C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_directions_spread C_area_directions_along_e C_area_directions_turned_turned). Qed.
