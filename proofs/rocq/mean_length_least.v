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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [v], by Algebra:
  <x + v, x + v>^(1/2) = <x + (inverse(v, v)*v*<v, v>^(1/2) + (-inverse(v, v)*<v, v> + 1)*e)*<v,
    v>^(1/2), x + (inverse(v, v)*v*<v, v>^(1/2) + (-inverse(v, v)*<v, v> + 1)*e)*<v,
    v>^(1/2)>^(1/2)
*)
Lemma step_v (V : Space) (e : V) (v : V) (x : V)
    (H_unit : dot e e = 1) :
  sqrt (dot (vadd x (v)) (vadd x (v))) = sqrt (dot (vadd x (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e)))) (vadd x (vscale (sqrt (dot v v)) (vadd (vscale (inverse (dot v v) (dot v v) (dot v v) * (sqrt (dot v v))) v) (vscale (1 - inverse (dot v v) (dot v v) (dot v v) * (dot v v)) e))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
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
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

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
