(** The area of a normal input and a vector (area-across)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Then E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1]*<v, v>^(1/2) >= 2*E[A(v, x + m); x ~
    gamma1]*pi^(-1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require area_across_multiple.
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
  <inverse(v, v)*v*<v, v>^(1/2) + (-inverse(v, v)*<v, v> + 1)*e, inverse(v, v)*v*<v, v>^(1/2) +
    (-inverse(v, v)*<v, v> + 1)*e> = 1
*)
Lemma step_f (V : Space) (e : V) (v : V)
    (H_unit : dot e e = 1) :
  dot (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)) = 1.
Proof.
  rewrite ?H_unit.
  unfold A, inverse.
  not_zero v.
  try assert (N3' : normal_form ((dot (vadd (vscale ((((inv (dot v v)))) * (sqrt (dot v v))) v) (vscale (1 - (((inv (dot v v)))) * (dot v v)) e)) (vadd (vscale ((((inv (dot v v)))) * (sqrt (dot v v))) v) (vscale (1 - (((inv (dot v v)))) * (dot v v)) e)))) (1)) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot v v) * sqrt (dot v v) = dot v v) by (apply sqrt_sqrt; sign); assert (Z0' : dot v v <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]))].
  first [put; solve [ring] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal].
Qed.

(** Step [v], by Algebra:
  A(v, x + m) = A((inverse(v, v)*v*<v, v>^(1/2) + (-inverse(v, v)*<v, v> + 1)*e)*<v, v>^(1/2), x +
    m)
*)
Lemma step_v (V : Space) (e : V) (m : V) (v : V) (x : V) :
  A (dot v v) (dot v (vadd x (m))) (dot (vadd x (m)) (vadd x (m))) = A (dot (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))) (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (dot (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))) (vadd x (m))) (dot (vadd x (m)) (vadd x (m))).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [mean v], by Average:
  E[A(v, x + m); x ~ gamma1] = E[A((inverse(v, v)*v*<v, v>^(1/2) + (-inverse(v, v)*<v, v> +
    1)*e)*<v, v>^(1/2), x + m); x ~ gamma1]
*)
Lemma step_mean_v (V : Space) (e : V) (m : V) (v : V) (gamma : R -> law V) :
  E (gamma 1) (fun y => A (dot v v) (dot v (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) = E (gamma 1) (fun y => A (dot (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))) (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (dot (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))).
Proof.
  assert (H_v : forall z0 : V, drawn (gamma 1) z0 -> A (dot v v) (dot v (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m))) = A (dot (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))) (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (dot (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m)))).
  { intros z0 D0; draws; apply (step_v (V) (e) (m) (v) (z0)); premise. }
  assert (P' : E (gamma 1) (fun y => A (dot v v) (dot v (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))) = E (gamma 1) (fun y => A (dot (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))) (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (dot (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_v d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [theorem], by Instance:
  E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1]*<v, v>^(1/2) >= 2*E[A(v, x + m); x ~
    gamma1]*pi^(-1/2)
*)
Lemma step_theorem (V : Space) (e : V) (m : V) (n : R) (v : V) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
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
  E (gamma 1) (fun y => E (gamma 1) (fun z => A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (sqrt (dot v v)) >= 2 * (E (gamma 1) (fun y => A (dot v v) (dot v (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (inv (sqrt PI)).
Proof.
  pose proof (step_f (V) (e) (v) H_unit) as H_f.
  pose proof (step_mean_v (V) (e) (m) (v) (gamma)) as H_mean_v.
  assert (I' : (sqrt (dot v v)) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => area_across_multiple.A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) >= 2 * (E (gamma 1) (fun y => A (dot v v) (dot v (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (inv (sqrt PI))).
  { apply (area_across_multiple.step_theorem (V) (E (gamma 1) (fun y => A (dot v v) (dot v (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) (e) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)) (m) (n) (sqrt (dot v v)) (gamma)); [premise | first [assumption | gap; sign | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, inverse; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | first [exact H_f | assert (G' : (dot (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))) - (1) = (dot (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))) - (1)); [(unfold A, inverse; not_zero v; try assert (N9' : normal_form ((vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))) (vadd (vscale ((-1) * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v)) e) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (e)))) by normal; try assert (N10' : normal_form ((dot (vadd (vscale ((((inv (dot v v)))) * (sqrt (dot v v))) v) (vscale (1 - (((inv (dot v v)))) * (dot v v)) e)) (vadd (vscale ((((inv (dot v v)))) * (sqrt (dot v v))) v) (vscale (1 - (((inv (dot v v)))) * (dot v v)) e)))) (1)) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot v v) * sqrt (dot v v) = dot v v) by (apply sqrt_sqrt; sign); assert (Z0' : dot v v <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]))]; first [solve [put; field; sides] | equal]) | gap; try rewrite G'; lra] | premise_by H_f] | first [exact H_mean_v | congruent_to H_mean_v | premise_by H_mean_v] | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments | exact C_mean_length_across_turned_p | exact C_mean_length_across_turned_m]. }
  congruent_to I'.
Qed.

Theorem theorem (V : Space) (e : V) (m : V) (n : R) (v : V) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
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
  E (gamma 1) (fun y => E (gamma 1) (fun z => A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (sqrt (dot v v)) >= 2 * (E (gamma 1) (fun y => A (dot v v) (dot v (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (inv (sqrt PI)).
Proof. exact (step_theorem (V) (e) (m) (n) (v) (gamma) label_n H_unit H_dimension C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_across_turned_p C_mean_length_across_turned_m). Qed.
