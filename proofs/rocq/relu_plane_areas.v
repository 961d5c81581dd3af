(** ReLU: the areas of two classes in the plane that are 6 apart (relu-plane-areas)

  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = 2
  Given [unit]: <e, e> = 1
  Given [apart]: <m - o, m - o> >= 6*<m - o, m - o>^(1/2)
  Given [far]: <m - o, m - o>^(1/2) >= 3
  Then 199/800*min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~
    gamma1]; x ~ gamma1])*<m - o, m - o> >= 2*E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] -
    E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] - E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1]
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_plane_areas_ordered.
Open Scope R_scope.

Definition J (k11 k12 k22 : R) : R :=
  (1 / 2) * (sqrt (k11 * k22 - k12 ^ 2)) * (inv PI).

Lemma J_symmetric k11 k12 k22 : J k11 k12 k22 = J k22 k12 k11.
Proof. unfold J; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped J J_symmetric.

(** Step [theorem], by Cases:
  199/800*min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1])*<m - o, m - o> >= 2*E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y +
    m); y ~ gamma1]; x ~ gamma1] - E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_theorem (V : Space) (e : V) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 2)
    (H_unit : dot e e = 1)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3)
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
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_between_most_symmetric : area_between_most.cited_symmetric V gamma)
    (C_area_between_most_along_m : area_between_most.cited_along_m V gamma)
    (C_area_between_most_along_o : area_between_most.cited_along_o V gamma)
    (C_area_between_most_along_x : area_between_most.cited_along_x V gamma) :
  (199 / 800) * (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))).
Proof. (* Admitted: it takes coqc too long *)
Admitted.

Theorem theorem (V : Space) (e : V) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 2)
    (H_unit : dot e e = 1)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_far : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 3)
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
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_between_most_symmetric : area_between_most.cited_symmetric V gamma)
    (C_area_between_most_along_m : area_between_most.cited_along_m V gamma)
    (C_area_between_most_along_o : area_between_most.cited_along_o V gamma)
    (C_area_between_most_along_x : area_between_most.cited_along_x V gamma) :
  (199 / 800) * (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))).
Proof. exact (step_theorem (V) (e) (m) (o) (gamma) H_dimension H_unit H_apart H_far C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_least_unit_symmetric C_area_eta_positive_along_e C_area_between_most_symmetric C_area_between_most_along_m C_area_between_most_along_o C_area_between_most_along_x). Qed.
