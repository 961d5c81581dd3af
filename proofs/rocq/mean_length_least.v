(** The mean length of a normal vector with the mean $v$ is $(|v|^2 + 2/pi)^(1/2)$ at least (mean-length-least)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [unit]: <e, e> = 1
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Then E[<x + v, x + v>^(1/2); x ~ gamma1] >= (2*pi^(-1) + <v, v>)^(1/2)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require mean_length_least_unit.
Open Scope R_scope.

Definition inverse (k11 k12 k22 : R) : R :=
  inv k12.

Lemma inverse_symmetric k11 k12 k22 : inverse k11 k12 k22 = inverse k22 k12 k11.
Proof. unfold inverse; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped inverse inverse_symmetric.

(** Step [f], by Algebra:
  <inverse(v, v)*v*<v, v>^(1/2) + (-inverse(v, v)*<v, v> + 1)*e, inverse(v, v)*v*<v, v>^(1/2) +
    (-inverse(v, v)*<v, v> + 1)*e> = 1
*)
Lemma step_f (V : Space) (e : V) (v : V)
    (H_unit : dot e e = 1) :
  dot (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)) = 1.
Proof.
  rewrite ?H_unit.
  unfold inverse.
  not_zero v.
  try assert (N3' : normal_form ((dot (vadd (vscale ((((inv (dot v v)))) * (sqrt (dot v v))) v) (vscale (1 - (((inv (dot v v)))) * (dot v v)) e)) (vadd (vscale ((((inv (dot v v)))) * (sqrt (dot v v))) v) (vscale (1 - (((inv (dot v v)))) * (dot v v)) e)))) (1)) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot v v) * sqrt (dot v v) = dot v v) by (apply sqrt_sqrt; sign); assert (Z0' : dot v v <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]))].
  first [put; solve [ring] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal].
Qed.

(** Step [v], by Algebra:
  <x + v, x + v>^(1/2) = <x + (inverse(v, v)*v*<v, v>^(1/2) + (-inverse(v, v)*<v, v> + 1)*e)*<v,
    v>^(1/2), x + (inverse(v, v)*v*<v, v>^(1/2) + (-inverse(v, v)*<v, v> + 1)*e)*<v,
    v>^(1/2)>^(1/2)
*)
Lemma step_v (V : Space) (e : V) (v : V) (x : V)
    (H_unit : dot e e = 1) :
  sqrt (dot (vadd x (v)) (vadd x (v))) = sqrt (dot (vadd x (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd x (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))))).
Proof.
  rewrite ?H_unit.
  unfold inverse.
  not_zero v.
  try assert (N3' : normal_form (dot (vadd x (v)) (vadd x (v))) (2 * (dot x v) + dot x x + dot v v)) by normal.
  try assert (N4' : normal_form (sqrt (dot (vadd x (v)) (vadd x (v)))) (sqrt (2 * (dot x v) + dot x x + dot v v))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * (dot x v) + dot x x + dot v v) * sqrt (2 * (dot x v) + dot x x + dot v v) = 2 * (dot x v) + dot x x + dot v v) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  try assert (N5' : normal_form ((dot (vadd x (vscale (sqrt (dot v v)) (vadd (vscale ((((inv (dot v v)))) * (sqrt (dot v v))) v) (vscale (1 - (((inv (dot v v)))) * (dot v v)) e)))) (vadd x (vscale (sqrt (dot v v)) (vadd (vscale ((((inv (dot v v)))) * (sqrt (dot v v))) v) (vscale (1 - (((inv (dot v v)))) * (dot v v)) e)))))) (2 * (dot x v) + dot x x + dot v v)) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot v v) * sqrt (dot v v) = dot v v) by (apply sqrt_sqrt; sign); assert (Z0' : dot v v <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]))].
  try assert (N6' : normal_form ((sqrt (dot (vadd x (vscale (sqrt (dot v v)) (vadd (vscale ((((inv (dot v v)))) * (sqrt (dot v v))) v) (vscale (1 - (((inv (dot v v)))) * (dot v v)) e)))) (vadd x (vscale (sqrt (dot v v)) (vadd (vscale ((((inv (dot v v)))) * (sqrt (dot v v))) v) (vscale (1 - (((inv (dot v v)))) * (dot v v)) e))))))) (sqrt (2 * (dot x v) + dot x x + dot v v))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (2 * (dot x v) + dot x x + dot v v) * sqrt (2 * (dot x v) + dot x x + dot v v) = 2 * (dot x v) + dot x x + dot v v) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
  first [put; solve [ring] | solve [put; alike_by sqrt ltac:(solve [ring [H_unit]]); first [ring [H_unit] | squares; ring [H_unit]]] | equal].
Qed.

(** Step [mean v], by Average:
  E[<x + v, x + v>^(1/2); x ~ gamma1] = E[<x + (inverse(v, v)*v*<v, v>^(1/2) + (-inverse(v, v)*<v,
    v> + 1)*e)*<v, v>^(1/2), x + (inverse(v, v)*v*<v, v>^(1/2) + (-inverse(v, v)*<v, v> +
    1)*e)*<v, v>^(1/2)>^(1/2); x ~ gamma1]
*)
Lemma step_mean_v (V : Space) (e : V) (v : V) (gamma : R -> law V)
    (H_unit : dot e e = 1) :
  E (gamma 1) (fun y => sqrt (dot (vadd y (v)) (vadd y (v)))) = E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))))).
Proof.
  assert (H_v : forall z0 : V, drawn (gamma 1) z0 -> sqrt (dot (vadd (z0) (v)) (vadd (z0) (v))) = sqrt (dot (vadd (z0) (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd (z0) (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))))).
  { intros z0 D0; draws; apply (step_v (V) (e) (v) (z0)); premise. }
  assert (P' : E (gamma 1) (fun y => sqrt (dot (vadd y (v)) (vadd y (v)))) = E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))))))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_v d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [along], by Instance:
  E[<x + (inverse(v, v)*v*<v, v>^(1/2) + (-inverse(v, v)*<v, v> + 1)*e)*<v, v>^(1/2), x +
    (inverse(v, v)*v*<v, v>^(1/2) + (-inverse(v, v)*<v, v> + 1)*e)*<v, v>^(1/2)>^(1/2); x ~
    gamma1] >= (2*pi^(-1) + <v, v>)^(1/2)
*)
Lemma step_along (V : Space) (e : V) (n : R) (v : V) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))))) >= sqrt (2 * (inv PI) + dot v v).
Proof.
  pose proof (step_f (V) (e) (v) H_unit) as H_f.
  assert (I' : E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))))) >= sqrt (2 * (inv PI) + (sqrt (dot v v)) ^ 2)).
  { apply (mean_length_least_unit.step_theorem (V) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)) (n) (sqrt (dot v v)) (gamma)); [premise | first [assumption | gap; sign | premise] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | first [exact H_f | assert (G' : (dot (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))) - (1) = (dot (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))) - (1)); [(unfold inverse; not_zero v; try assert (N5' : normal_form ((vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))) (vadd (vscale ((-1) * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v)) e) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (e)))) by normal; try assert (N6' : normal_form ((dot (vadd (vscale ((((inv (dot v v)))) * (sqrt (dot v v))) v) (vscale (1 - (((inv (dot v v)))) * (dot v v)) e)) (vadd (vscale ((((inv (dot v v)))) * (sqrt (dot v v))) v) (vscale (1 - (((inv (dot v v)))) * (dot v v)) e)))) (1)) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot v v) * sqrt (dot v v) = dot v v) by (apply sqrt_sqrt; sign); assert (Z0' : dot v v <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]))]; first [solve [put; field; sides] | equal]) | gap; try rewrite G'; lra] | premise_by H_f] | exact C_mean_length_least_unit_symmetric | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_area_eta_positive_along_e]. }
  assert (J' : E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))))) >= sqrt ((sqrt (dot v v)) ^ 2 + 2 * (inv PI))) by first [exact I' | congruent_to I' | sides_of I' | fits I'].
  assert (G' : (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))))))) - (sqrt (2 * (inv PI) + dot v v)) = (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))))))) - (sqrt ((sqrt (dot v v)) ^ 2 + 2 * (inv PI)))).
  { assert (U' : forall z0' z1' : R, (z1' >= 0) -> ((z0') - sqrt (2 * (inv PI) + (z1'))) = ((z0') - sqrt ((sqrt (z1')) ^ 2 + 2 * (inv PI)))).
    { clear.
      intros z0' z1' S_z1'.
      try assert (0 < ((sqrt (z1')) ^ 2 + 2 * (inv PI))) by sign.
      try assert (0 < (2 * (inv PI) + (z1'))) by sign.
      try assert (0 < PI * (z1') + 2) by sign.
      try assert (N35' : normal_form ((sqrt ((sqrt (z1')) ^ 2 + 2 * (inv PI)))) (sqrt (PI * (z1') + 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : (sqrt (z1')) * (sqrt (z1')) = z1') by (apply sqrt_sqrt; sign); try assert (Q3' : sqrt (PI * (z1') + 2) * sqrt (PI * (z1') + 2) = PI * (z1') + 2) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2' Q3']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2' Q3']; sides] | equal])] | normal].
      try assert (0 < PI * (z1') + 2) by sign.
      try assert (N36' : normal_form ((sqrt (2 * (inv PI) + (z1')))) (sqrt (PI * (z1') + 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI * (z1') + 2) * sqrt (PI * (z1') + 2) = PI * (z1') + 2) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      first [put; solve [ring] | equal]. }
    pose proof (U' (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))))))) (dot v v)) as V'.
    assert (S_z1' : dot v v >= 0) by (gap; sign).
    specialize (V' S_z1').
    rearranged V'. }
  gap; try rewrite G'; lra.
Qed.

(** Step [theorem], by Linear:
  E[<x + v, x + v>^(1/2); x ~ gamma1] >= (2*pi^(-1) + <v, v>)^(1/2)
*)
Lemma step_theorem (V : Space) (e : V) (n : R) (v : V) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun y => sqrt (dot (vadd y (v)) (vadd y (v)))) >= sqrt (2 * (inv PI) + dot v v).
Proof.
  pose proof (step_mean_v (V) (e) (v) (gamma) H_unit) as H_mean_v.
  pose proof (step_along (V) (e) (n) (v) (gamma) label_n H_unit H_dimension C_mean_length_least_unit_symmetric C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e) as H_along.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))))))) - (sqrt (2 * (inv PI) + dot v v)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun y => sqrt (dot (vadd y (v)) (vadd y (v))))) - (sqrt (2 * (inv PI) + dot v v)) = (1) * ((E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))))))) - (sqrt (2 * (inv PI) + dot v v)))).
  { assert (U' : forall z0' z1' z2' : R, ((z1') = (z2')) -> ((z2') >= ((sqrt (2 * (inv PI) + (z0'))))) -> ((z1') - sqrt (2 * (inv PI) + (z0'))) = (1 * ((z2') - sqrt (2 * (inv PI) + (z0'))))).
    { clear.
      intros z0' z1' z2' H_mean_v H_along.
      rewrite ?H_mean_v.
      try assert (N10' : normal_form ((sqrt (2 * (inv PI) + (z0')))) (sqrt (PI * (z0') + 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1']; sides] | equal])] | normal].
      first [put; solve [ring] | equal]. }
    pose proof (U' (dot v v) (E (gamma 1) (fun y => sqrt (dot (vadd y (v)) (vadd y (v))))) (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))))))) as V'.
    specialize (V' ltac:(says H_mean_v)).
    specialize (V' ltac:(says H_along)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (e : V) (n : R) (v : V) (gamma : R -> law V)
    (label_n : label n)
    (H_unit : dot e e = 1)
    (H_dimension : E (gamma 1) (fun y => dot y y) = 1 + n)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun y => sqrt (dot (vadd y (v)) (vadd y (v)))) >= sqrt (2 * (inv PI) + dot v v).
Proof. exact (step_theorem (V) (e) (n) (v) (gamma) label_n H_unit H_dimension C_mean_length_least_unit_symmetric C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e). Qed.
