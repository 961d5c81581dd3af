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
  try assert (N3' : normal_form ((inv (dot v v))) (inv (dot v v))) by normal.
  try assert (N4' : normal_form (dot (vadd (vscale (sqrt (dot v v) * ((inv (dot v v)))) v) (vscale (1 - dot v v * ((inv (dot v v)))) e)) (vadd (vscale (sqrt (dot v v) * ((inv (dot v v)))) v) (vscale (1 - dot v v * ((inv (dot v v)))) e))) (1)) by first [normal | (unfold normal_form; products; lengths; (try assert (Q0' : sqrt (dot v v) * sqrt (dot v v) = dot v v) by (apply sqrt_sqrt; sign); assert (Z0' : dot v v <> 0) by (apply positive_ne; sign); first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]))].
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
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

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
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

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
  { enough (U' : E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))))) - sqrt (2 * (inv PI) + dot v v) = 1 * (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))))) - sqrt (2 * (inv PI) + dot v v))).
    { transitivity (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))))) - sqrt (2 * (inv PI) + dot v v)).
      { assert (C0' : E (gamma 1) (fun y => sqrt (dot (vadd y (v)) (vadd y (v)))) = E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))))))).
        { rewrite H_mean_v.
          first [same | ring | arrange]. }
        rewrite C0'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    try assert (0 < 2 * (inv PI) + dot v v) by sign.
    assert (S0' : E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))))) - sqrt (2 * (inv PI) + dot v v) = E (gamma 1) (fun y => sqrt (dot y y + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (dot y v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (dot e e) + dot e e * (dot v v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) * (dot v e) + 2 * (dot y e) * (sqrt (dot v v)) - 2 * (dot y e) * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) - 2 * (inverse (dot v v) (dot v v) (dot v v)) * ((dot v v) ^ 2) * (dot e e) - 2 * ((dot v v) ^ 2) * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (sqrt (dot v v)) * (dot v e))) - sqrt (PI * (dot v v) + 2) * (inv (sqrt PI))).
    { transitivity (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))))) - sqrt (2 * (inv PI) + dot v v)). { arrange. }
      assert (E1' : normal_form (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))))))) (E (gamma 1) (fun y => sqrt (dot y y + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (dot y v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (dot e e) + dot e e * (dot v v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) * (dot v e) + 2 * (dot y e) * (sqrt (dot v v)) - 2 * (dot y e) * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) - 2 * (inverse (dot v v) (dot v v) (dot v v)) * ((dot v v) ^ 2) * (dot e e) - 2 * ((dot v v) ^ 2) * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (sqrt (dot v v)) * (dot v e))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_2 => (1) * (sqrt (dot x_2 x_2 + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (dot x_2 v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (dot e e) + dot e e * (dot v v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) * (dot v e) + 2 * (dot x_2 e) * (sqrt (dot v v)) - 2 * (dot x_2 e) * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) - 2 * (inverse (dot v v) (dot v v) (dot v v)) * ((dot v v) ^ 2) * (dot e e) - 2 * ((dot v v) ^ 2) * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (sqrt (dot v v)) * (dot v e))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity (sqrt (dot x_2 x_2 + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (dot x_2 v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (dot e e) + dot e e * (dot v v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) * (dot v e) + 2 * (dot x_2 e) * (sqrt (dot v v)) - 2 * (dot x_2 e) * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) - 2 * (inverse (dot v v) (dot v v) (dot v v)) * ((dot v v) ^ 2) * (dot e e) - 2 * ((dot v v) ^ 2) * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (sqrt (dot v v)) * (dot v e))).
          { transitivity (sqrt (dot (vadd x_2 (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd x_2 (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))))). { arrange. }
            transitivity (sqrt ((dot x_2 x_2 + (dot x_2 e * (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) + inverse (dot v v) (dot v v) (dot v v) * (dot x_2 v) * (sqrt (dot v v))) * (sqrt (dot v v))) + (((inverse (dot v v) (dot v v) (dot v v) * (dot v v) * (sqrt (dot v v)) + (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) * (dot v e)) * (sqrt (dot v v)) + dot x_2 v) * (inverse (dot v v) (dot v v) (dot v v)) * (sqrt (dot v v)) + (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) * (((1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) * (dot e e) + inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v)) * (dot v e)) * (sqrt (dot v v)) + dot x_2 e)) * (sqrt (dot v v)))). { products; arrange. }
            try assert (N3' : normal_form (sqrt ((dot x_2 x_2 + (dot x_2 e * (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) + inverse (dot v v) (dot v v) (dot v v) * (dot x_2 v) * (sqrt (dot v v))) * (sqrt (dot v v))) + (((inverse (dot v v) (dot v v) (dot v v) * (dot v v) * (sqrt (dot v v)) + (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) * (dot v e)) * (sqrt (dot v v)) + dot x_2 v) * (inverse (dot v v) (dot v v) (dot v v)) * (sqrt (dot v v)) + (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) * (((1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) * (dot e e) + inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v)) * (dot v e)) * (sqrt (dot v v)) + dot x_2 e)) * (sqrt (dot v v)))) (sqrt (dot x_2 x_2 + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (dot x_2 v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (dot e e) + dot e e * (dot v v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) * (dot v e) + 2 * (dot x_2 e) * (sqrt (dot v v)) - 2 * (dot x_2 e) * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) - 2 * (inverse (dot v v) (dot v v) (dot v v)) * ((dot v v) ^ 2) * (dot e e) - 2 * ((dot v v) ^ 2) * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (sqrt (dot v v)) * (dot v e)))) by first [apply alike_at; (try assert (Q0' : sqrt (dot v v) * sqrt (dot v v) = dot v v) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot v v) * sqrt (dot v v) = dot v v) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_2 => sqrt (dot x_2 x_2 + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (dot x_2 v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (dot e e) + dot e e * (dot v v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) * (dot v e) + 2 * (dot x_2 e) * (sqrt (dot v v)) - 2 * (dot x_2 e) * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) - 2 * (inverse (dot v v) (dot v v) (dot v v)) * ((dot v v) ^ 2) * (dot e e) - 2 * ((dot v v) ^ 2) * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (sqrt (dot v v)) * (dot v e))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => sqrt (dot y y + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (dot y v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (dot e e) + dot e e * (dot v v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) * (dot v e) + 2 * (dot y e) * (sqrt (dot v v)) - 2 * (dot y e) * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) - 2 * (inverse (dot v v) (dot v v) (dot v v)) * ((dot v v) ^ 2) * (dot e e) - 2 * ((dot v v) ^ 2) * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (sqrt (dot v v)) * (dot v e))))). { arrange. }
        arrange. }
      try assert (0 < 2 * (inv PI) + dot v v) by sign.
      try assert (0 < PI * (dot v v) + 2) by sign.
      try assert (N4' : normal_form (sqrt (2 * (inv PI) + dot v v)) (sqrt (PI * (dot v v) + 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI * (dot v v) + 2) * sqrt (PI * (dot v v) + 2) = PI * (dot v v) + 2) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      first [put; solve [ring] | first [arrange | equal]]. }
    assert (S1' : 1 * (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))))) - sqrt (2 * (inv PI) + dot v v)) = E (gamma 1) (fun y => sqrt (dot y y + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (dot y v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (dot e e) + dot e e * (dot v v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) * (dot v e) + 2 * (dot y e) * (sqrt (dot v v)) - 2 * (dot y e) * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) - 2 * (inverse (dot v v) (dot v v) (dot v v)) * ((dot v v) ^ 2) * (dot e e) - 2 * ((dot v v) ^ 2) * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (sqrt (dot v v)) * (dot v e))) - sqrt (PI * (dot v v) + 2) * (inv (sqrt PI))).
    { transitivity (1 * (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))))) - sqrt (2 * (inv PI) + dot v v))). { arrange. }
      assert (E5' : normal_form (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))))))) (E (gamma 1) (fun y => sqrt (dot y y + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (dot y v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (dot e e) + dot e e * (dot v v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) * (dot v e) + 2 * (dot y e) * (sqrt (dot v v)) - 2 * (dot y e) * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) - 2 * (inverse (dot v v) (dot v v) (dot v v)) * ((dot v v) ^ 2) * (dot e e) - 2 * ((dot v v) ^ 2) * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (sqrt (dot v v)) * (dot v e))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_6 => (1) * (sqrt (dot x_6 x_6 + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (dot x_6 v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (dot e e) + dot e e * (dot v v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) * (dot v e) + 2 * (dot x_6 e) * (sqrt (dot v v)) - 2 * (dot x_6 e) * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) - 2 * (inverse (dot v v) (dot v v) (dot v v)) * ((dot v v) ^ 2) * (dot e e) - 2 * ((dot v v) ^ 2) * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (sqrt (dot v v)) * (dot v e))))).
        { apply E_ext; intros x_6 D_x_6; draws.
          transitivity (sqrt (dot x_6 x_6 + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (dot x_6 v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (dot e e) + dot e e * (dot v v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) * (dot v e) + 2 * (dot x_6 e) * (sqrt (dot v v)) - 2 * (dot x_6 e) * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) - 2 * (inverse (dot v v) (dot v v) (dot v v)) * ((dot v v) ^ 2) * (dot e e) - 2 * ((dot v v) ^ 2) * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (sqrt (dot v v)) * (dot v e))).
          { transitivity (sqrt (dot (vadd x_6 (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd x_6 (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))))). { arrange. }
            transitivity (sqrt ((dot x_6 x_6 + (dot x_6 e * (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) + inverse (dot v v) (dot v v) (dot v v) * (dot x_6 v) * (sqrt (dot v v))) * (sqrt (dot v v))) + (((inverse (dot v v) (dot v v) (dot v v) * (dot v v) * (sqrt (dot v v)) + (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) * (dot v e)) * (sqrt (dot v v)) + dot x_6 v) * (inverse (dot v v) (dot v v) (dot v v)) * (sqrt (dot v v)) + (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) * (((1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) * (dot e e) + inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v)) * (dot v e)) * (sqrt (dot v v)) + dot x_6 e)) * (sqrt (dot v v)))). { products; arrange. }
            try assert (N7' : normal_form (sqrt ((dot x_6 x_6 + (dot x_6 e * (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) + inverse (dot v v) (dot v v) (dot v v) * (dot x_6 v) * (sqrt (dot v v))) * (sqrt (dot v v))) + (((inverse (dot v v) (dot v v) (dot v v) * (dot v v) * (sqrt (dot v v)) + (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) * (dot v e)) * (sqrt (dot v v)) + dot x_6 v) * (inverse (dot v v) (dot v v) (dot v v)) * (sqrt (dot v v)) + (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) * (((1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) * (dot e e) + inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v)) * (dot v e)) * (sqrt (dot v v)) + dot x_6 e)) * (sqrt (dot v v)))) (sqrt (dot x_6 x_6 + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (dot x_6 v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (dot e e) + dot e e * (dot v v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) * (dot v e) + 2 * (dot x_6 e) * (sqrt (dot v v)) - 2 * (dot x_6 e) * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) - 2 * (inverse (dot v v) (dot v v) (dot v v)) * ((dot v v) ^ 2) * (dot e e) - 2 * ((dot v v) ^ 2) * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (sqrt (dot v v)) * (dot v e)))) by first [apply alike_at; (try assert (Q0' : sqrt (dot v v) * sqrt (dot v v) = dot v v) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot v v) * sqrt (dot v v) = dot v v) by (apply sqrt_sqrt; sign); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
            first [put; solve [ring] | first [arrange | equal]]. }
          arrange. }
        transitivity ((1) * (E (gamma 1) (fun x_6 => sqrt (dot x_6 x_6 + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (dot x_6 v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (dot e e) + dot e e * (dot v v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) * (dot v e) + 2 * (dot x_6 e) * (sqrt (dot v v)) - 2 * (dot x_6 e) * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) - 2 * (inverse (dot v v) (dot v v) (dot v v)) * ((dot v v) ^ 2) * (dot e e) - 2 * ((dot v v) ^ 2) * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (sqrt (dot v v)) * (dot v e))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun y => sqrt (dot y y + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (dot y v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (dot e e) + dot e e * (dot v v) + (dot v v) ^ 3 * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) + 2 * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) * (dot v e) + 2 * (dot y e) * (sqrt (dot v v)) - 2 * (dot y e) * (inverse (dot v v) (dot v v) (dot v v)) * (dot v v) * (sqrt (dot v v)) - 2 * (inverse (dot v v) (dot v v) (dot v v)) * ((dot v v) ^ 2) * (dot e e) - 2 * ((dot v v) ^ 2) * ((inverse (dot v v) (dot v v) (dot v v)) ^ 2) * (sqrt (dot v v)) * (dot v e))))). { arrange. }
        arrange. }
      try assert (0 < 2 * (inv PI) + dot v v) by sign.
      try assert (0 < PI * (dot v v) + 2) by sign.
      try assert (N8' : normal_form (sqrt (2 * (inv PI) + dot v v)) (sqrt (PI * (dot v v) + 2) * (inv (sqrt PI)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number); try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number); try assert (Q2' : sqrt (PI * (dot v v) + 2) * sqrt (PI * (dot v v) + 2) = PI * (dot v v) + 2) by (apply sqrt_sqrt; sign); assert (Z0' : sqrt PI <> 0) by (apply positive_ne; by_number); assert (Z1' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; ring [Q0' Q1' Q2']] | solve [put; rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'); field [Q0' Q1' Q2']; sides] | equal])] | normal].
      first [put; solve [ring] | first [arrange | equal]]. }
    transitivity (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))))) - sqrt (2 * (inv PI) + dot v v)). { arrange. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * (E (gamma 1) (fun y => sqrt (dot (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd y (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))))) - sqrt (2 * (inv PI) + dot v v))). { arrange. }
    etransitivity; [exact S1' |]. symmetry.
    arrange. }
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
Print Assumptions theorem.
