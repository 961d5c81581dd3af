(** ReLU, two isotropic Gaussian classes in the plane that are 6 widths apart (relu-apart-pair)

  Given [U >= 0]: U >= 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = 2
  Given [unit]: <e, e> = 1
  Given [apart]: <m - o, m - o> >= 6*<m - o, m - o>^(1/2)
  Given [U]: U <= 1
  Then min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1])*(-2*E[E[Q(x + m, y + o); y ~ gamma1]; x ~ gamma1] - 1/800*<m - o, m - o> + E[E[Q(x +
    m, y + m); y ~ gamma1]; x ~ gamma1] + E[E[Q(x + o, y + o); y ~ gamma1]; x ~ gamma1]) >=
    (2*E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y + m); y ~ gamma1]; x ~
    gamma1] - E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1])*U
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require area_across.
From NCProofs Require translated_areas.
From NCProofs Require relu_mean_area_positive.
From NCProofs Require relu_plane_areas.
Open Scope R_scope.

Definition A (k11 k12 k22 : R) : R :=
  sqrt (k11 * k22 - k12 ^ 2).

Lemma A_symmetric k11 k12 k22 : A k11 k12 k22 = A k22 k12 k11.
Proof. unfold A; first [alike_by_ring; ring | equal]. Qed.

Definition J (k11 k12 k22 : R) : R :=
  (1 / 2) * (sqrt (k11 * k22 - k12 ^ 2)) * (inv PI).

Lemma J_symmetric k11 k12 k22 : J k11 k12 k22 = J k22 k12 k11.
Proof. unfold J; first [alike_by_ring; ring | equal]. Qed.

Definition Q_ (k11 k12 k22 : R) : R :=
  (1 / 4) * k12 + (1 / 2) * (sqrt (1 - k12 ^ 2 * (inv k11) * (inv k22))) * (sqrt k11) * (sqrt k22) * (inv PI) + (1 / 2) * (asin (k12 * (inv (sqrt k11)) * (inv (sqrt k22)))) * k12 * (inv PI).

Lemma Q__symmetric k11 k12 k22 : Q_ k11 k12 k22 = Q_ k22 k12 k11.
Proof. unfold Q_; first [alike_by_ring; ring | equal]. Qed.

Definition Q_even (k11 k12 k22 : R) : R :=
  (1 / 2) * (sqrt (1 - k12 ^ 2 * (inv k11) * (inv k22))) * (sqrt k11) * (sqrt k22) * (inv PI) + (1 / 2) * (asin (k12 * (inv (sqrt k11)) * (inv (sqrt k22)))) * k12 * (inv PI).

Lemma Q_even_symmetric k11 k12 k22 : Q_even k11 k12 k22 = Q_even k22 k12 k11.
Proof. unfold Q_even; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped A A_symmetric; swapped J J_symmetric; swapped Q_ Q__symmetric; swapped Q_even Q_even_symmetric.

Definition cited_symmetric (V : Space) (gamma : R -> law V) : Prop :=
  (vmirror (gamma 1) (gamma 1)).

(** Step [symmetric], by Cited:
  gamma1 is the law of -x, x ~ gamma1
*)
Lemma step_symmetric (V : Space) (gamma : R -> law V)
    (C_symmetric : cited_symmetric V gamma) :
  vmirror (gamma 1) (gamma 1).
Proof.
  exact (C_symmetric).
Qed.

(** Step [area m], by Instance:
  <m - o, m - o>^(1/2)*E[E[A(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 2*pi^(-1/2)*E[A(o - m, x +
    m); x ~ gamma1]
*)
Lemma step_area_m (V : Space) (e : V) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 2)
    (H_unit : dot e e = 1)
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
  sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) >= 2 * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI)).
Proof.
  assert (I' : E (gamma 1) (fun y => E (gamma 1) (fun z => area_across.A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (sqrt (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m)))) >= 2 * (E (gamma 1) (fun y => area_across.A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) * (inv (sqrt PI))).
  { apply (area_across.step_theorem (V) (e) (m) (1) (vadd o (vscale (-1) m)) (gamma)); [premise | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, J, Q_, Q_even; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | premise_by H_dimension | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments | exact C_mean_length_across_turned_p | exact C_mean_length_across_turned_m]. }
  assert (J' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) * (sqrt (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m)))) >= 2 * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI))) by first [exact I' | sides_of I' | fits I'].
  assert (G' : (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))))) - (2 * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI))) = (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) * (sqrt (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))))) - (2 * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI)))).
  { assert (S0' : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) - 2 * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI)) = sqrt (dot m m + dot o o - 2 * (dot o m)) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) - 2 * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI))).
    { transitivity (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) - 2 * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI))). { in_order. }
      transitivity (sqrt ((dot m m - dot o m) - (dot o m - dot o o)) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) - 2 * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI))). { products; in_order. }
      try assert (N5' : normal_form (sqrt ((dot m m - dot o m) - (dot o m - dot o o))) (sqrt (dot m m + dot o o - 2 * (dot o m)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot m m + dot o o - 2 * (dot o m)) * sqrt (dot m m + dot o o - 2 * (dot o m)) = dot m m + dot o o - 2 * (dot o m)) by (apply sqrt_sqrt; first [seen | sign_form ((dot m m + dot o o - 6 * (sqrt (dot m m + dot o o - 2 * (dot o m))) - 2 * (dot o m)) + 6 * (sqrt (dot m m + dot o o - 2 * (dot o m)))) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      first [put; solve [ring] | first [in_order | equal]]. }
    assert (S1' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) * (sqrt (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m)))) - 2 * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI)) = sqrt (dot m m + dot o o - 2 * (dot o m)) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) - 2 * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI))).
    { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) * (sqrt (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m)))) - 2 * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI))). { in_order. }
      transitivity (sqrt ((dot o o - dot o m) - (dot o m - dot m m)) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) - 2 * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI))). { products; in_order. }
      try assert (N8' : normal_form (sqrt ((dot o o - dot o m) - (dot o m - dot m m))) (sqrt (dot m m + dot o o - 2 * (dot o m)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot m m + dot o o - 2 * (dot o m)) * sqrt (dot m m + dot o o - 2 * (dot o m)) = dot m m + dot o o - 2 * (dot o m)) by (apply sqrt_sqrt; first [seen | sign_form ((dot m m + dot o o - 6 * (sqrt (dot m m + dot o o - 2 * (dot o m))) - 2 * (dot o m)) + 6 * (sqrt (dot m m + dot o o - 2 * (dot o m)))) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal].
      first [put; solve [ring] | first [in_order | equal]]. }
    transitivity (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) - 2 * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI))). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) * (sqrt (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m)))) - 2 * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI))). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  gap; try rewrite G'; lra.
Qed.

(** Step [J across m], by Algebra:
  J(o - m, x + m) = 1/2*A(o - m, x + m)*pi^(-1)
*)
Lemma step_J_across_m (V : Space) (m : V) (o : V) (x : V) :
  J (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd x (m))) (dot (vadd x (m)) (vadd x (m))) = (1 / 2) * (A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd x (m))) (dot (vadd x (m)) (vadd x (m)))) * (inv PI).
Proof.
  unfold A, J, Q_, Q_even.
  try assert (N6' : normal_form ((dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m)))) (dot m m + dot o o - 2 * (dot o m))) by normal.
  try assert (N7' : normal_form ((dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m)))) (dot m m + dot o o - 2 * (dot o m))) by normal.
  try assert (N8' : normal_form ((dot (vadd o (vscale (-1) m)) (vadd x (m)))) (dot x o + dot o m - dot x m - dot m m)) by normal.
  try assert (N9' : normal_form ((dot (vadd x (m)) (vadd x (m)))) (dot m m + 2 * (dot x m) + dot x x)) by normal.
  try assert (N10' : normal_form ((dot (vadd o (vscale (-1) m)) (vadd x (m)))) (dot x o + dot o m - dot x m - dot m m)) by normal.
  try assert (N11' : normal_form ((dot (vadd x (m)) (vadd x (m)))) (dot m m + 2 * (dot x m) + dot x x)) by normal.
  try assert (N12' : normal_form ((sqrt ((dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd o (vscale (-1) m)) (vadd x (m))) ^ 2))) (sqrt (dot m m * (dot x x) + 2 * (dot x o) * (dot x m) + 2 * (dot x m) * (dot o o) + dot x x * (dot o o) + 2 * (dot m m) * (dot x o) + dot m m * (dot o o) - (dot x o) ^ 2 - 2 * (dot o m) * (dot x m) - (dot o m) ^ 2 - 2 * (dot x o) * (dot o m) - 2 * (dot x x) * (dot o m) - (dot x m) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N13' : normal_form ((sqrt ((dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd o (vscale (-1) m)) (vadd x (m))) ^ 2))) (sqrt (dot m m * (dot x x) + 2 * (dot x o) * (dot x m) + 2 * (dot x m) * (dot o o) + dot x x * (dot o o) + 2 * (dot m m) * (dot x o) + dot m m * (dot o o) - (dot x o) ^ 2 - 2 * (dot o m) * (dot x m) - (dot o m) ^ 2 - 2 * (dot x o) * (dot o m) - 2 * (dot x x) * (dot o m) - (dot x m) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [J within m], by Algebra:
  J(y + m, x + m) = 1/2*A(y + m, x + m)*pi^(-1)
*)
Lemma step_J_within_m (V : Space) (m : V) (x : V) (y : V) :
  J (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd x (m))) (dot (vadd x (m)) (vadd x (m))) = (1 / 2) * (A (dot (vadd y (m)) (vadd y (m))) (dot (vadd y (m)) (vadd x (m))) (dot (vadd x (m)) (vadd x (m)))) * (inv PI).
Proof.
  unfold A, J, Q_, Q_even.
  try assert (N6' : normal_form ((dot (vadd y (m)) (vadd y (m)))) (2 * (dot y m) + dot m m + dot y y)) by normal.
  try assert (N7' : normal_form ((dot (vadd y (m)) (vadd y (m)))) (2 * (dot y m) + dot m m + dot y y)) by normal.
  try assert (N8' : normal_form ((dot (vadd y (m)) (vadd x (m)))) (dot m m + dot x y + dot x m + dot y m)) by normal.
  try assert (N9' : normal_form ((dot (vadd x (m)) (vadd x (m)))) (dot m m + 2 * (dot x m) + dot x x)) by normal.
  try assert (N10' : normal_form ((dot (vadd y (m)) (vadd x (m)))) (dot m m + dot x y + dot x m + dot y m)) by normal.
  try assert (N11' : normal_form ((dot (vadd x (m)) (vadd x (m)))) (dot m m + 2 * (dot x m) + dot x x)) by normal.
  try assert (N12' : normal_form ((sqrt ((dot (vadd y (m)) (vadd y (m))) * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd y (m)) (vadd x (m))) ^ 2))) (sqrt (dot m m * (dot x x) + 2 * (dot x m) * (dot y m) + dot m m * (dot y y) + dot y y * (dot x x) + 2 * (dot y y) * (dot x m) + 2 * (dot x x) * (dot y m) - 2 * (dot x y) * (dot x m) - 2 * (dot x y) * (dot y m) - 2 * (dot m m) * (dot x y) - (dot y m) ^ 2 - (dot x m) ^ 2 - (dot x y) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N13' : normal_form ((sqrt ((dot (vadd y (m)) (vadd y (m))) * (dot (vadd x (m)) (vadd x (m))) - (dot (vadd y (m)) (vadd x (m))) ^ 2))) (sqrt (dot m m * (dot x x) + 2 * (dot x m) * (dot y m) + dot m m * (dot y y) + dot y y * (dot x x) + 2 * (dot y y) * (dot x m) + 2 * (dot x x) * (dot y m) - 2 * (dot x y) * (dot x m) - 2 * (dot x y) * (dot y m) - 2 * (dot m m) * (dot x y) - (dot y m) ^ 2 - (dot x m) ^ 2 - (dot x y) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [S m], by Average:
  E[J(o - m, x + m); x ~ gamma1] = 1/2*pi^(-1)*E[A(o - m, x + m); x ~ gamma1]
*)
Lemma step_S_m (V : Space) (m : V) (o : V) (gamma : R -> law V) :
  E (gamma 1) (fun z => J (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))) = (1 / 2) * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv PI).
Proof.
  assert (H_J_across_m : forall z0 : V, drawn (gamma 1) z0 -> J (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m))) = (1 / 2) * (A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m)))) * (inv PI)).
  { intros z0 D0; draws; apply (step_J_across_m (V) (m) (o) (z0)); premise. }
  assert (P' : E (gamma 1) (fun z => J (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))) = E (gamma 1) (fun z => (1 / 2) * (A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))) * (inv PI))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_J_across_m d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : (1 / 2) * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv PI) = E (gamma 1) (fun z => (1 / 2) * (A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))) * (inv PI))).
  { assert (S0' : (1 / 2) * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv PI) = (1 / 2) * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv PI)).
    { transitivity ((1 / 2) * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv PI)). { in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    assert (S1' : E (gamma 1) (fun z => (1 / 2) * (A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))) * (inv PI)) = (1 / 2) * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv PI)).
    { transitivity (E (gamma 1) (fun z => (1 / 2) * (A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))) * (inv PI))). { in_order. }
      assert (E1' : normal_form (E (gamma 1) (fun z => (1 / 2) * (A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))) * (inv PI))) ((1 / 2) * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv PI))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_2 => ((1 / 2) * (inv PI)) * (A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_2 (m)))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity ((1 / 2) * (A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_2 (m)))) * (inv PI)).
          { first [put; solve [field] | first [in_order | equal]]. }
          in_order. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_2 => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_2 (m)))))).
        { linear. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))))). { in_order. }
        in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    transitivity ((1 / 2) * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv PI)). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun z => (1 / 2) * (A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))) * (inv PI))). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [within m], by Average:
  E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] = 1/2*E[E[A(x + m, y + m); y ~ gamma1]; x ~
    gamma1]*pi^(-1)
*)
Lemma step_within_m (V : Space) (m : V) (gamma : R -> law V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) = (1 / 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) * (inv PI).
Proof.
  assert (H_J_within_m : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> J (dot (vadd (z1) (m)) (vadd (z1) (m))) (dot (vadd (z1) (m)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m))) = (1 / 2) * (A (dot (vadd (z1) (m)) (vadd (z1) (m))) (dot (vadd (z1) (m)) (vadd (z0) (m))) (dot (vadd (z0) (m)) (vadd (z0) (m)))) * (inv PI)).
  { intros z0 D0 z1 D1; draws; apply (step_J_within_m (V) (m) (z0) (z1)); premise. }
  assert (P' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))) * (inv PI)))).
  { apply E_ext; intros d0 D0; draws.
    apply E_ext; intros d1 D1; draws.
    pose proof (H_J_within_m d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : (1 / 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) * (inv PI) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))) * (inv PI)))).
  { assert (S0' : (1 / 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) * (inv PI) = (1 / 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) * (inv PI)).
    { transitivity ((1 / 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) * (inv PI)). { in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    assert (S1' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))) * (inv PI))) = (1 / 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) * (inv PI)).
    { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))) * (inv PI)))). { in_order. }
      assert (E1' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))) * (inv PI)))) ((1 / 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) * (inv PI))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_2 => ((1 / 2) * (inv PI)) * (E (gamma 1) (fun z => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity ((1 / 2) * (E (gamma 1) (fun z => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv PI)).
          { transitivity (E (gamma 1) (fun z => (1 / 2) * (A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))) * (inv PI))). { in_order. }
            assert (E3' : normal_form (E (gamma 1) (fun z => (1 / 2) * (A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))) * (inv PI))) ((1 / 2) * (E (gamma 1) (fun z => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv PI))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_4 => ((1 / 2) * (inv PI)) * (A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_4 (m))) (dot (vadd x_4 (m)) (vadd x_4 (m)))))).
              { apply E_ext; intros x_4 D_x_4; draws.
                transitivity ((1 / 2) * (A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_4 (m))) (dot (vadd x_4 (m)) (vadd x_4 (m)))) * (inv PI)).
                { first [put; solve [field] | first [in_order | equal]]. }
                in_order. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_4 => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd x_4 (m))) (dot (vadd x_4 (m)) (vadd x_4 (m)))))).
              { linear. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun z => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))))). { in_order. }
              in_order. }
            first [put; solve [field] | first [in_order | equal]]. }
          in_order. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_2 => E (gamma 1) (fun z => A (dot (vadd x_2 (m)) (vadd x_2 (m))) (dot (vadd x_2 (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))))).
        { linear. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))))). { in_order. }
        in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    transitivity ((1 / 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) * (inv PI)). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))) * (inv PI)))). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [across m], by Linear:
  2*E[J(o - m, x + m); x ~ gamma1] <= E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1]*pi^(1/2)*<m -
    o, m - o>^(1/2)
*)
Lemma step_across_m (V : Space) (e : V) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 2)
    (H_unit : dot e e = 1)
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
  2 * (E (gamma 1) (fun z => J (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) * (sqrt PI) * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))).
Proof.
  pose proof (step_area_m (V) (e) (m) (o) (gamma) H_dimension H_unit C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_across_turned_p C_mean_length_across_turned_m) as H_area_m.
  pose proof (step_S_m (V) (m) (o) (gamma)) as H_S_m.
  pose proof (step_within_m (V) (m) (gamma)) as H_within_m.
  assert (P0' : 0 <= ((1 / 2) * (inv (sqrt PI))) * ((sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))))) - (2 * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) * (sqrt PI) * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))))) - (2 * (E (gamma 1) (fun z => J (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))))) = ((1 / 2) * (inv (sqrt PI))) * ((sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))))) - (2 * (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) * (inv (sqrt PI))))).
  { assert (U' : forall z0' z1' z2' z3' z4' : R, ((z2') = (((1 / 2) * (z3') * (inv PI)))) -> ((z0') = (((1 / 2) * (z4') * (inv PI)))) -> (((sqrt (z1') * (z4'))) >= ((2 * (z3') * (inv (sqrt PI))))) -> ((z0') * (sqrt PI) * (sqrt (z1')) - 2 * (z2')) = ((1 / 2) * (inv (sqrt PI)) * (sqrt (z1') * (z4') - 2 * (z3') * (inv (sqrt PI))))).
    { clear.
      intros z0' z1' z2' z3' z4' H_S_m H_within_m H_area_m.
      rewrite ?H_S_m, ?H_within_m.
      rewrite ?H_S_m, ?H_within_m.
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
      assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number).
      first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]. }
    pose proof (U' (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (E (gamma 1) (fun z => J (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) (E (gamma 1) (fun z => A (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))))) as V'.
    specialize (V' ltac:(says H_S_m)).
    specialize (V' ltac:(says H_within_m)).
    specialize (V' ltac:(says H_area_m)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [area o], by Instance:
  <m - o, m - o>^(1/2)*E[E[A(x + o, y + o); y ~ gamma1]; x ~ gamma1] >= 2*pi^(-1/2)*E[A(m - o, x +
    o); x ~ gamma1]
*)
Lemma step_area_o (V : Space) (e : V) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 2)
    (H_unit : dot e e = 1)
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
  sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) >= 2 * (E (gamma 1) (fun z => A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) * (inv (sqrt PI)).
Proof.
  assert (I' : E (gamma 1) (fun y => E (gamma 1) (fun z => area_across.A (dot (vadd y (o)) (vadd y (o))) (dot (vadd y (o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) >= 2 * (E (gamma 1) (fun y => area_across.A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) * (inv (sqrt PI))).
  { apply (area_across.step_theorem (V) (e) (o) (1) (vadd m (vscale (-1) o)) (gamma)); [premise | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, J, Q_, Q_even; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | premise_by H_dimension | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments | exact C_mean_length_across_turned_p | exact C_mean_length_across_turned_m]. }
  congruent_to I'.
Qed.

(** Step [J across o], by Algebra:
  J(m - o, x + o) = 1/2*pi^(-1)*A(m - o, x + o)
*)
Lemma step_J_across_o (V : Space) (m : V) (o : V) (x : V) :
  J (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o))) = (1 / 2) * (A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o)))) * (inv PI).
Proof.
  unfold A, J, Q_, Q_even.
  try assert (N6' : normal_form ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) (dot m m + dot o o - 2 * (dot o m))) by normal.
  try assert (N7' : normal_form ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) (dot m m + dot o o - 2 * (dot o m))) by normal.
  try assert (N8' : normal_form ((dot (vadd m (vscale (-1) o)) (vadd x (o)))) (dot o m + dot x m - dot o o - dot x o)) by normal.
  try assert (N9' : normal_form ((dot (vadd x (o)) (vadd x (o)))) (dot x x + 2 * (dot x o) + dot o o)) by normal.
  try assert (N10' : normal_form ((dot (vadd m (vscale (-1) o)) (vadd x (o)))) (dot o m + dot x m - dot o o - dot x o)) by normal.
  try assert (N11' : normal_form ((dot (vadd x (o)) (vadd x (o)))) (dot x x + 2 * (dot x o) + dot o o)) by normal.
  try assert (N12' : normal_form ((sqrt ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (dot (vadd x (o)) (vadd x (o))) - (dot (vadd m (vscale (-1) o)) (vadd x (o))) ^ 2))) (sqrt (dot m m * (dot x x) + 2 * (dot x o) * (dot x m) + 2 * (dot x m) * (dot o o) + dot x x * (dot o o) + 2 * (dot m m) * (dot x o) + dot m m * (dot o o) - (dot x o) ^ 2 - 2 * (dot o m) * (dot x m) - (dot o m) ^ 2 - 2 * (dot x o) * (dot o m) - 2 * (dot x x) * (dot o m) - (dot x m) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N13' : normal_form ((sqrt ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (dot (vadd x (o)) (vadd x (o))) - (dot (vadd m (vscale (-1) o)) (vadd x (o))) ^ 2))) (sqrt (dot m m * (dot x x) + 2 * (dot x o) * (dot x m) + 2 * (dot x m) * (dot o o) + dot x x * (dot o o) + 2 * (dot m m) * (dot x o) + dot m m * (dot o o) - (dot x o) ^ 2 - 2 * (dot o m) * (dot x m) - (dot o m) ^ 2 - 2 * (dot x o) * (dot o m) - 2 * (dot x x) * (dot o m) - (dot x m) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [J within o], by Algebra:
  J(y + o, x + o) = 1/2*pi^(-1)*A(y + o, x + o)
*)
Lemma step_J_within_o (V : Space) (o : V) (x : V) (y : V) :
  J (dot (vadd y (o)) (vadd y (o))) (dot (vadd y (o)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o))) = (1 / 2) * (A (dot (vadd y (o)) (vadd y (o))) (dot (vadd y (o)) (vadd x (o))) (dot (vadd x (o)) (vadd x (o)))) * (inv PI).
Proof.
  unfold A, J, Q_, Q_even.
  try assert (N6' : normal_form ((dot (vadd y (o)) (vadd y (o)))) (2 * (dot y o) + dot y y + dot o o)) by normal.
  try assert (N7' : normal_form ((dot (vadd y (o)) (vadd y (o)))) (2 * (dot y o) + dot y y + dot o o)) by normal.
  try assert (N8' : normal_form ((dot (vadd y (o)) (vadd x (o)))) (dot y o + dot x y + dot x o + dot o o)) by normal.
  try assert (N9' : normal_form ((dot (vadd x (o)) (vadd x (o)))) (dot x x + 2 * (dot x o) + dot o o)) by normal.
  try assert (N10' : normal_form ((dot (vadd y (o)) (vadd x (o)))) (dot y o + dot x y + dot x o + dot o o)) by normal.
  try assert (N11' : normal_form ((dot (vadd x (o)) (vadd x (o)))) (dot x x + 2 * (dot x o) + dot o o)) by normal.
  try assert (N12' : normal_form ((sqrt ((dot (vadd y (o)) (vadd y (o))) * (dot (vadd x (o)) (vadd x (o))) - (dot (vadd y (o)) (vadd x (o))) ^ 2))) (sqrt (dot y y * (dot o o) + 2 * (dot y o) * (dot x o) + 2 * (dot x o) * (dot y y) + dot y y * (dot x x) + dot x x * (dot o o) + 2 * (dot y o) * (dot x x) - 2 * (dot x y) * (dot x o) - (dot x o) ^ 2 - 2 * (dot y o) * (dot x y) - (dot y o) ^ 2 - 2 * (dot x y) * (dot o o) - (dot x y) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  try assert (N13' : normal_form ((sqrt ((dot (vadd y (o)) (vadd y (o))) * (dot (vadd x (o)) (vadd x (o))) - (dot (vadd y (o)) (vadd x (o))) ^ 2))) (sqrt (dot y y * (dot o o) + 2 * (dot y o) * (dot x o) + 2 * (dot x o) * (dot y y) + dot y y * (dot x x) + dot x x * (dot o o) + 2 * (dot y o) * (dot x x) - 2 * (dot x y) * (dot x o) - (dot x o) ^ 2 - 2 * (dot y o) * (dot x y) - (dot y o) ^ 2 - 2 * (dot x y) * (dot o o) - (dot x y) ^ 2))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (first [solve [put; field; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [S o], by Average:
  E[J(m - o, x + o); x ~ gamma1] = 1/2*pi^(-1)*E[A(m - o, x + o); x ~ gamma1]
*)
Lemma step_S_o (V : Space) (m : V) (o : V) (gamma : R -> law V) :
  E (gamma 1) (fun z => J (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))) = (1 / 2) * (E (gamma 1) (fun z => A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) * (inv PI).
Proof.
  assert (H_J_across_o : forall z0 : V, drawn (gamma 1) z0 -> J (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd (z0) (o))) (dot (vadd (z0) (o)) (vadd (z0) (o))) = (1 / 2) * (A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd (z0) (o))) (dot (vadd (z0) (o)) (vadd (z0) (o)))) * (inv PI)).
  { intros z0 D0; draws; apply (step_J_across_o (V) (m) (o) (z0)); premise. }
  assert (P' : E (gamma 1) (fun z => J (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))) = E (gamma 1) (fun z => (1 / 2) * (A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))) * (inv PI))).
  { apply E_ext; intros d0 D0; draws.
    pose proof (H_J_across_o d0 D0) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : (1 / 2) * (E (gamma 1) (fun z => A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) * (inv PI) = E (gamma 1) (fun z => (1 / 2) * (A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))) * (inv PI))).
  { assert (S0' : (1 / 2) * (E (gamma 1) (fun z => A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) * (inv PI) = (1 / 2) * (E (gamma 1) (fun z => A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) * (inv PI)).
    { transitivity ((1 / 2) * (E (gamma 1) (fun z => A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) * (inv PI)). { in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    assert (S1' : E (gamma 1) (fun z => (1 / 2) * (A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))) * (inv PI)) = (1 / 2) * (E (gamma 1) (fun z => A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) * (inv PI)).
    { transitivity (E (gamma 1) (fun z => (1 / 2) * (A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))) * (inv PI))). { in_order. }
      assert (E1' : normal_form (E (gamma 1) (fun z => (1 / 2) * (A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))) * (inv PI))) ((1 / 2) * (E (gamma 1) (fun z => A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) * (inv PI))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_2 => ((1 / 2) * (inv PI)) * (A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x_2 (o)))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity ((1 / 2) * (A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x_2 (o)))) * (inv PI)).
          { first [put; solve [field] | first [in_order | equal]]. }
          in_order. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_2 => A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x_2 (o)))))).
        { linear. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun z => A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))))). { in_order. }
        in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    transitivity ((1 / 2) * (E (gamma 1) (fun z => A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) * (inv PI)). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun z => (1 / 2) * (A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))) * (inv PI))). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [within o], by Average:
  E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] = 1/2*E[E[A(x + o, y + o); y ~ gamma1]; x ~
    gamma1]*pi^(-1)
*)
Lemma step_within_o (V : Space) (o : V) (gamma : R -> law V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) = (1 / 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) * (inv PI).
Proof.
  assert (H_J_within_o : forall z0 : V, drawn (gamma 1) z0 -> forall z1 : V, drawn (gamma 1) z1 -> J (dot (vadd (z1) (o)) (vadd (z1) (o))) (dot (vadd (z1) (o)) (vadd (z0) (o))) (dot (vadd (z0) (o)) (vadd (z0) (o))) = (1 / 2) * (A (dot (vadd (z1) (o)) (vadd (z1) (o))) (dot (vadd (z1) (o)) (vadd (z0) (o))) (dot (vadd (z0) (o)) (vadd (z0) (o)))) * (inv PI)).
  { intros z0 D0 z1 D1; draws; apply (step_J_within_o (V) (o) (z0) (z1)); premise. }
  assert (P' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))) * (inv PI)))).
  { apply E_ext; intros d0 D0; draws.
    apply E_ext; intros d1 D1; draws.
    pose proof (H_J_within_o d0 D0 d1 D1) as K'; first [congruent_to K' | pointwise K']. }
  assert (A1' : (1 / 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) * (inv PI) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))) * (inv PI)))).
  { assert (S0' : (1 / 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) * (inv PI) = (1 / 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) * (inv PI)).
    { transitivity ((1 / 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) * (inv PI)). { in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    assert (S1' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))) * (inv PI))) = (1 / 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) * (inv PI)).
    { transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))) * (inv PI)))). { in_order. }
      assert (E1' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))) * (inv PI)))) ((1 / 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) * (inv PI))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_2 => ((1 / 2) * (inv PI)) * (E (gamma 1) (fun z => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))))).
        { apply E_ext; intros x_2 D_x_2; draws.
          transitivity ((1 / 2) * (E (gamma 1) (fun z => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) * (inv PI)).
          { transitivity (E (gamma 1) (fun z => (1 / 2) * (A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))) * (inv PI))). { in_order. }
            assert (E3' : normal_form (E (gamma 1) (fun z => (1 / 2) * (A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))) * (inv PI))) ((1 / 2) * (E (gamma 1) (fun z => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) * (inv PI))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_4 => ((1 / 2) * (inv PI)) * (A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))))).
              { apply E_ext; intros x_4 D_x_4; draws.
                transitivity ((1 / 2) * (A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))) * (inv PI)).
                { first [put; solve [field] | first [in_order | equal]]. }
                in_order. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_4 => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd x_4 (o))) (dot (vadd x_4 (o)) (vadd x_4 (o)))))).
              { linear. }
              transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun z => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))))). { in_order. }
              in_order. }
            first [put; solve [field] | first [in_order | equal]]. }
          in_order. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun x_2 => E (gamma 1) (fun z => A (dot (vadd x_2 (o)) (vadd x_2 (o))) (dot (vadd x_2 (o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))))).
        { linear. }
        transitivity (((1 / 2) * (inv PI)) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))). { in_order. }
        in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    transitivity ((1 / 2) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) * (inv PI)). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 2) * (A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))) * (inv PI)))). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  first [exact P' | apply Rle_ge; exact P' | lra].
Qed.

(** Step [across o], by Linear:
  2*E[J(m - o, x + o); x ~ gamma1] <= pi^(1/2)*<m - o, m - o>^(1/2)*E[E[J(x + o, y + o); y ~
    gamma1]; x ~ gamma1]
*)
Lemma step_across_o (V : Space) (e : V) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 2)
    (H_unit : dot e e = 1)
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
  2 * (E (gamma 1) (fun z => J (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) <= sqrt PI * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))).
Proof.
  pose proof (step_area_o (V) (e) (m) (o) (gamma) H_dimension H_unit C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_across_turned_p C_mean_length_across_turned_m) as H_area_o.
  pose proof (step_S_o (V) (m) (o) (gamma)) as H_S_o.
  pose proof (step_within_o (V) (o) (gamma)) as H_within_o.
  assert (P0' : 0 <= ((1 / 2) * (inv (sqrt PI))) * ((sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - (2 * (E (gamma 1) (fun z => A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) * (inv (sqrt PI))))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (sqrt PI * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - (2 * (E (gamma 1) (fun z => J (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))))) = ((1 / 2) * (inv (sqrt PI))) * ((sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - (2 * (E (gamma 1) (fun z => A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) * (inv (sqrt PI))))).
  { assert (U' : forall z0' z1' z2' z3' z4' : R, ((z0') = (((1 / 2) * (z3') * (inv PI)))) -> ((z2') = (((1 / 2) * (z4') * (inv PI)))) -> (((sqrt (z1') * (z4'))) >= ((2 * (z3') * (inv (sqrt PI))))) -> (sqrt PI * (sqrt (z1')) * (z2') - 2 * (z0')) = ((1 / 2) * (inv (sqrt PI)) * (sqrt (z1') * (z4') - 2 * (z3') * (inv (sqrt PI))))).
    { clear.
      intros z0' z1' z2' z3' z4' H_S_o H_within_o H_area_o.
      rewrite ?H_S_o, ?H_within_o.
      rewrite ?H_S_o, ?H_within_o.
      try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
      try assert (Q1' : inv (sqrt PI) * inv (sqrt PI) = inv PI) by (apply inv_sqrt_square; by_number).
      assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
      assert (Z1' : sqrt PI <> 0) by (apply positive_ne; by_number).
      first [solve [put; ring [Q0' Q1']] | solve [put; rewrite ?(inv_at _ Z1'), ?(inv_at _ Z0'); field [Q0' Q1']; sides] | equal]. }
    pose proof (U' (E (gamma 1) (fun z => J (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) (E (gamma 1) (fun z => A (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => A (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) as V'.
    specialize (V' ltac:(says H_S_o)).
    specialize (V' ltac:(says H_within_o)).
    specialize (V' ltac:(says H_area_o)).
    rearranged V'. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [J_mo <= J_m + S], by Instance:
  E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] <= E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] +
    E[J(o - m, x + m); x ~ gamma1]
*)
Lemma step_J_mo_less_is_J_m_p_S (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (C_symmetric : cited_symmetric V gamma)
    (C_translated_areas_triangle : translated_areas.cited_triangle V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) <= E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => J (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [J_mo <= J_o + S], by Instance:
  E[E[J(x + o, y + m); y ~ gamma1]; x ~ gamma1] <= E[J(m - o, x + o); x ~ gamma1] + E[E[J(x + o, y
    + o); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_J_mo_less_is_J_o_p_S (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (C_symmetric : cited_symmetric V gamma)
    (C_translated_areas_triangle : translated_areas.cited_triangle V) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) <= E (gamma 1) (fun z => J (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot (vadd m (vscale (-1) o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))).
Proof. (* Admitted: coqc says: Error: No applicable tactic. *)
Admitted.

(** Step [V <= 2 S], by Linear:
  2*E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1]
    - E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] <= 2*E[J(o - m, x + m); x ~ gamma1]
*)
Lemma step_V_less_is_2_S (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (C_symmetric : cited_symmetric V gamma)
    (C_translated_areas_triangle : translated_areas.cited_triangle V) :
  2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) <= 2 * (E (gamma 1) (fun z => J (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

(** Step [least], by Cases:
  pi^(1/2)*min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x
    ~ gamma1])*<m - o, m - o>^(1/2) >= 2*E[J(o - m, x + m); x ~ gamma1]
*)
Lemma step_least (V : Space) (e : V) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 2)
    (H_unit : dot e e = 1)
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
  sqrt PI * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) >= 2 * (E (gamma 1) (fun z => J (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))).
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Definition cited_even_part (V : Space) (gamma : R -> law V) : Prop :=
  forall (m : V) (o : V),
  (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) >= 0).

(** Step [even part], by Cited:
  E[E[Q_even(x + m, y + m); y ~ gamma1]; x ~ gamma1] + E[E[Q_even(x + o, y + o); y ~ gamma1]; x ~
    gamma1] - 2*E[E[Q_even(x + m, y + o); y ~ gamma1]; x ~ gamma1] >= 0
*)
Lemma step_even_part (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (C_even_part : cited_even_part V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) >= 0.
Proof.
  exact (C_even_part m o).
Qed.

(** Step [D_Q], by Linear:
  -2*E[E[Q(x + m, y + o); y ~ gamma1]; x ~ gamma1] + E[E[Q(x + m, y + m); y ~ gamma1]; x ~ gamma1]
    + E[E[Q(x + o, y + o); y ~ gamma1]; x ~ gamma1] >= 1/4*<m - o, m - o>
*)
Lemma step_D_Q (V : Space) (m : V) (o : V) (gamma : R -> law V)
    (C_even_part : cited_even_part V gamma) :
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) >= (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))).
Proof.
  pose proof (step_even_part (V) (m) (o) (gamma) C_even_part) as H_even_part.
  assert (P0' : 0 <= (1) * ((E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) = (1) * ((E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - (0))).
  { enough (U' : (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))) + (1 / 4) * (dot (vadd z (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 4) * (dot (vadd z (o)) (vadd x1 (o))) + Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 4) * (dot (vadd z (m)) (vadd x1 (o))) + Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) = 1 * ((E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - 0)).
    { transitivity ((E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))) + (1 / 4) * (dot (vadd z (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 4) * (dot (vadd z (o)) (vadd x1 (o))) + Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 4) * (dot (vadd z (m)) (vadd x1 (o))) + Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))).
      { assert (C0' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 4) * (dot (vadd z (m)) (vadd x1 (o))) + Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))).
        { apply E_ext; intros x_1 D_x_1.
          assert (C2' : E (gamma 1) (fun z => Q_ (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))) = E (gamma 1) (fun z => (1 / 4) * (dot (vadd x_1 (m)) (vadd z (o))) + Q_even (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))).
          { apply E_ext; intros x_3 D_x_3.
            assert (C4' : Q_ (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x_3 (o))) (dot (vadd x_3 (o)) (vadd x_3 (o))) = (1 / 4) * (dot (vadd x_1 (m)) (vadd x_3 (o))) + Q_even (dot (vadd x_1 (m)) (vadd x_1 (m))) (dot (vadd x_1 (m)) (vadd x_3 (o))) (dot (vadd x_3 (o)) (vadd x_3 (o)))).
            { unfold Q_, Q_even; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C4'.
            first [same | ring | arrange]. }
          rewrite C2'.
          first [same | ring | arrange]. }
        assert (C5' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))) + (1 / 4) * (dot (vadd z (m)) (vadd x1 (m)))))).
        { apply E_ext; intros x_6 D_x_6.
          assert (C7' : E (gamma 1) (fun z => Q_ (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))) = E (gamma 1) (fun z => Q_even (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))) + (1 / 4) * (dot (vadd x_6 (m)) (vadd z (m))))).
          { apply E_ext; intros x_8 D_x_8.
            assert (C9' : Q_ (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_8 (m))) (dot (vadd x_8 (m)) (vadd x_8 (m))) = Q_even (dot (vadd x_6 (m)) (vadd x_6 (m))) (dot (vadd x_6 (m)) (vadd x_8 (m))) (dot (vadd x_8 (m)) (vadd x_8 (m))) + (1 / 4) * (dot (vadd x_6 (m)) (vadd x_8 (m)))).
            { unfold Q_, Q_even; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C9'.
            first [same | ring | arrange]. }
          rewrite C7'.
          first [same | ring | arrange]. }
        assert (C10' : E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 4) * (dot (vadd z (o)) (vadd x1 (o))) + Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))).
        { apply E_ext; intros x_11 D_x_11.
          assert (C12' : E (gamma 1) (fun z => Q_ (dot (vadd x_11 (o)) (vadd x_11 (o))) (dot (vadd x_11 (o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))) = E (gamma 1) (fun z => (1 / 4) * (dot (vadd x_11 (o)) (vadd z (o))) + Q_even (dot (vadd x_11 (o)) (vadd x_11 (o))) (dot (vadd x_11 (o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))).
          { apply E_ext; intros x_13 D_x_13.
            assert (C14' : Q_ (dot (vadd x_11 (o)) (vadd x_11 (o))) (dot (vadd x_11 (o)) (vadd x_13 (o))) (dot (vadd x_13 (o)) (vadd x_13 (o))) = (1 / 4) * (dot (vadd x_11 (o)) (vadd x_13 (o))) + Q_even (dot (vadd x_11 (o)) (vadd x_11 (o))) (dot (vadd x_11 (o)) (vadd x_13 (o))) (dot (vadd x_13 (o)) (vadd x_13 (o)))).
            { unfold Q_, Q_even; first [same | ring | alike_by_ring; ring | arrange]. }
            rewrite C14'.
            first [same | ring | arrange]. }
          rewrite C12'.
          first [same | ring | arrange]. }
        rewrite C0', C5', C10'.
        first [same | ring | arrange]. }
      etransitivity; [exact U' |]; symmetry.
      first [same | ring | arrange]. }
    assert (S0' : (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))) + (1 / 4) * (dot (vadd z (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 4) * (dot (vadd z (o)) (vadd x1 (o))) + Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 4) * (dot (vadd z (m)) (vadd x1 (o))) + Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))))).
    { transitivity ((E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))) + (1 / 4) * (dot (vadd z (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 4) * (dot (vadd z (o)) (vadd x1 (o))) + Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 4) * (dot (vadd z (m)) (vadd x1 (o))) + Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))). { in_order. }
      transitivity ((E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))) + (1 / 4) * (dot (vadd z (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 4) * (dot (vadd z (o)) (vadd x1 (o))) + Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 4) * (dot (vadd z (m)) (vadd x1 (o))) + Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - (1 / 4) * ((dot m m - dot o m) - (dot o m - dot o o))). { products; in_order. }
      assert (E15' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))) + (1 / 4) * (dot (vadd z (m)) (vadd x1 (m)))))) ((1 / 4) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z x1))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + (1 / 2) * (E (gamma 1) (fun z => dot z m)) + (1 / 4) * (dot m m))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_16 => (1) * (E (gamma 1) (fun z => Q_even (dot (vadd x_16 (m)) (vadd x_16 (m))) (dot (vadd x_16 (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))) + (((1 / 4) * (E (gamma 1) (fun z => dot z m))) * (1) + (((1 / 4) * (dot m m)) * (1) + ((1 / 4) * (E (gamma 1) (fun z => dot x_16 z)) + ((1 / 4) * (dot x_16 m))))))).
        { apply E_ext; intros x_16 D_x_16; draws.
          transitivity ((1 / 4) * (E (gamma 1) (fun z => dot x_16 z)) + E (gamma 1) (fun z => Q_even (dot (vadd x_16 (m)) (vadd x_16 (m))) (dot (vadd x_16 (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))) + (1 / 4) * (dot x_16 m) + (1 / 4) * (E (gamma 1) (fun z => dot z m)) + (1 / 4) * (dot m m)).
          { transitivity (E (gamma 1) (fun z => Q_even (dot (vadd x_16 (m)) (vadd x_16 (m))) (dot (vadd x_16 (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))) + (1 / 4) * (dot (vadd x_16 (m)) (vadd z (m))))). { in_order. }
            assert (E17' : normal_form (E (gamma 1) (fun z => Q_even (dot (vadd x_16 (m)) (vadd x_16 (m))) (dot (vadd x_16 (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))) + (1 / 4) * (dot (vadd x_16 (m)) (vadd z (m))))) ((1 / 4) * (E (gamma 1) (fun z => dot x_16 z)) + E (gamma 1) (fun z => Q_even (dot (vadd x_16 (m)) (vadd x_16 (m))) (dot (vadd x_16 (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))) + (1 / 4) * (dot x_16 m) + (1 / 4) * (E (gamma 1) (fun z => dot z m)) + (1 / 4) * (dot m m))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_18 => ((1 / 4) * (dot m m)) * (1) + (((1 / 4) * (dot x_16 m)) * (1) + ((1 / 4) * (dot x_18 m) + ((1 / 4) * (dot x_16 x_18) + ((1) * (Q_even (dot (vadd x_16 (m)) (vadd x_16 (m))) (dot (vadd x_16 (m)) (vadd x_18 (m))) (dot (vadd x_18 (m)) (vadd x_18 (m)))))))))).
              { apply E_ext; intros x_18 D_x_18; draws.
                transitivity ((1 / 4) * (dot x_18 m) + (1 / 4) * (dot x_16 x_18) + Q_even (dot (vadd x_16 (m)) (vadd x_16 (m))) (dot (vadd x_16 (m)) (vadd x_18 (m))) (dot (vadd x_18 (m)) (vadd x_18 (m))) + (1 / 4) * (dot x_16 m) + (1 / 4) * (dot m m)).
                { transitivity (Q_even (dot (vadd x_16 (m)) (vadd x_16 (m))) (dot (vadd x_16 (m)) (vadd x_18 (m))) (dot (vadd x_18 (m)) (vadd x_18 (m))) + (1 / 4) * (dot (vadd x_16 (m)) (vadd x_18 (m)))). { in_order. }
                  transitivity (Q_even (dot (vadd x_16 (m)) (vadd x_16 (m))) (dot (vadd x_16 (m)) (vadd x_18 (m))) (dot (vadd x_18 (m)) (vadd x_18 (m))) + (1 / 4) * ((dot x_16 m + dot x_16 x_18) + (dot m m + dot x_18 m))). { products; in_order. }
                  first [put; solve [field] | first [in_order | equal]]. }
                in_order. }
              transitivity (((1 / 4) * (dot m m)) * (E (gamma 1) (fun x_18 => 1)) + (((1 / 4) * (dot x_16 m)) * (E (gamma 1) (fun x_18 => 1)) + ((1 / 4) * (E (gamma 1) (fun x_18 => dot x_18 m)) + ((1 / 4) * (E (gamma 1) (fun x_18 => dot x_16 x_18)) + ((1) * (E (gamma 1) (fun x_18 => Q_even (dot (vadd x_16 (m)) (vadd x_16 (m))) (dot (vadd x_16 (m)) (vadd x_18 (m))) (dot (vadd x_18 (m)) (vadd x_18 (m)))))))))).
              { linear. }
              transitivity (((1 / 4) * (dot m m)) * (E (gamma 1) (fun z => 1)) + (((1 / 4) * (dot x_16 m)) * (E (gamma 1) (fun z => 1)) + ((1 / 4) * (E (gamma 1) (fun z => dot z m)) + ((1 / 4) * (E (gamma 1) (fun z => dot x_16 z)) + ((1) * (E (gamma 1) (fun z => Q_even (dot (vadd x_16 (m)) (vadd x_16 (m))) (dot (vadd x_16 (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))))))))). { in_order. }
              assert (E19' : normal_form (E (gamma 1) (fun z => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E20' : normal_form (E (gamma 1) (fun z => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              in_order. }
            first [put; solve [field] | first [in_order | equal]]. }
          in_order. }
        transitivity ((1) * (E (gamma 1) (fun x_16 => E (gamma 1) (fun z => Q_even (dot (vadd x_16 (m)) (vadd x_16 (m))) (dot (vadd x_16 (m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))))) + (((1 / 4) * (E (gamma 1) (fun z => dot z m))) * (E (gamma 1) (fun x_16 => 1)) + (((1 / 4) * (dot m m)) * (E (gamma 1) (fun x_16 => 1)) + ((1 / 4) * (E (gamma 1) (fun x_16 => E (gamma 1) (fun z => dot x_16 z))) + ((1 / 4) * (E (gamma 1) (fun x_16 => dot x_16 m))))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) + (((1 / 4) * (E (gamma 1) (fun z => dot z m))) * (E (gamma 1) (fun z => 1)) + (((1 / 4) * (dot m m)) * (E (gamma 1) (fun z => 1)) + ((1 / 4) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z x1))) + ((1 / 4) * (E (gamma 1) (fun z => dot z m))))))). { in_order. }
        assert (E21' : normal_form (E (gamma 1) (fun z => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E22' : normal_form (E (gamma 1) (fun z => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        in_order. }
      assert (E23' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 4) * (dot (vadd z (m)) (vadd x1 (o))) + Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + (1 / 4) * (dot o m) + (1 / 4) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z x1))) + (1 / 4) * (E (gamma 1) (fun z => dot z o)) + (1 / 4) * (E (gamma 1) (fun z => dot z m)))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_24 => (1) * (E (gamma 1) (fun z => Q_even (dot (vadd x_24 (m)) (vadd x_24 (m))) (dot (vadd x_24 (m)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) + ((1 / 4) * (dot x_24 o) + (((1 / 4) * (dot o m)) * (1) + ((1 / 4) * (E (gamma 1) (fun z => dot x_24 z)) + (((1 / 4) * (E (gamma 1) (fun z => dot z m))) * (1))))))).
        { apply E_ext; intros x_24 D_x_24; draws.
          transitivity ((1 / 4) * (E (gamma 1) (fun z => dot x_24 z)) + (1 / 4) * (dot o m) + (1 / 4) * (dot x_24 o) + E (gamma 1) (fun z => Q_even (dot (vadd x_24 (m)) (vadd x_24 (m))) (dot (vadd x_24 (m)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))) + (1 / 4) * (E (gamma 1) (fun z => dot z m))).
          { transitivity (E (gamma 1) (fun z => (1 / 4) * (dot (vadd x_24 (m)) (vadd z (o))) + Q_even (dot (vadd x_24 (m)) (vadd x_24 (m))) (dot (vadd x_24 (m)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))). { in_order. }
            assert (E25' : normal_form (E (gamma 1) (fun z => (1 / 4) * (dot (vadd x_24 (m)) (vadd z (o))) + Q_even (dot (vadd x_24 (m)) (vadd x_24 (m))) (dot (vadd x_24 (m)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) ((1 / 4) * (E (gamma 1) (fun z => dot x_24 z)) + (1 / 4) * (dot o m) + (1 / 4) * (dot x_24 o) + E (gamma 1) (fun z => Q_even (dot (vadd x_24 (m)) (vadd x_24 (m))) (dot (vadd x_24 (m)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))) + (1 / 4) * (E (gamma 1) (fun z => dot z m)))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_26 => ((1 / 4) * (dot x_24 o)) * (1) + (((1 / 4) * (dot o m)) * (1) + ((1 / 4) * (dot x_24 x_26) + ((1 / 4) * (dot x_26 m) + ((1) * (Q_even (dot (vadd x_24 (m)) (vadd x_24 (m))) (dot (vadd x_24 (m)) (vadd x_26 (o))) (dot (vadd x_26 (o)) (vadd x_26 (o)))))))))).
              { apply E_ext; intros x_26 D_x_26; draws.
                transitivity ((1 / 4) * (dot x_26 m) + (1 / 4) * (dot o m) + Q_even (dot (vadd x_24 (m)) (vadd x_24 (m))) (dot (vadd x_24 (m)) (vadd x_26 (o))) (dot (vadd x_26 (o)) (vadd x_26 (o))) + (1 / 4) * (dot x_24 x_26) + (1 / 4) * (dot x_24 o)).
                { transitivity ((1 / 4) * (dot (vadd x_24 (m)) (vadd x_26 (o))) + Q_even (dot (vadd x_24 (m)) (vadd x_24 (m))) (dot (vadd x_24 (m)) (vadd x_26 (o))) (dot (vadd x_26 (o)) (vadd x_26 (o)))). { in_order. }
                  transitivity ((1 / 4) * ((dot o m + dot x_26 m) + (dot x_24 o + dot x_24 x_26)) + Q_even (dot (vadd x_24 (m)) (vadd x_24 (m))) (dot (vadd x_24 (m)) (vadd x_26 (o))) (dot (vadd x_26 (o)) (vadd x_26 (o)))). { products; in_order. }
                  first [put; solve [field] | first [in_order | equal]]. }
                in_order. }
              transitivity (((1 / 4) * (dot x_24 o)) * (E (gamma 1) (fun x_26 => 1)) + (((1 / 4) * (dot o m)) * (E (gamma 1) (fun x_26 => 1)) + ((1 / 4) * (E (gamma 1) (fun x_26 => dot x_24 x_26)) + ((1 / 4) * (E (gamma 1) (fun x_26 => dot x_26 m)) + ((1) * (E (gamma 1) (fun x_26 => Q_even (dot (vadd x_24 (m)) (vadd x_24 (m))) (dot (vadd x_24 (m)) (vadd x_26 (o))) (dot (vadd x_26 (o)) (vadd x_26 (o)))))))))).
              { linear. }
              transitivity (((1 / 4) * (dot x_24 o)) * (E (gamma 1) (fun z => 1)) + (((1 / 4) * (dot o m)) * (E (gamma 1) (fun z => 1)) + ((1 / 4) * (E (gamma 1) (fun z => dot x_24 z)) + ((1 / 4) * (E (gamma 1) (fun z => dot z m)) + ((1) * (E (gamma 1) (fun z => Q_even (dot (vadd x_24 (m)) (vadd x_24 (m))) (dot (vadd x_24 (m)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))))))))). { in_order. }
              assert (E27' : normal_form (E (gamma 1) (fun z => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E28' : normal_form (E (gamma 1) (fun z => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              in_order. }
            first [put; solve [field] | first [in_order | equal]]. }
          in_order. }
        transitivity ((1) * (E (gamma 1) (fun x_24 => E (gamma 1) (fun z => Q_even (dot (vadd x_24 (m)) (vadd x_24 (m))) (dot (vadd x_24 (m)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))))) + ((1 / 4) * (E (gamma 1) (fun x_24 => dot x_24 o)) + (((1 / 4) * (dot o m)) * (E (gamma 1) (fun x_24 => 1)) + ((1 / 4) * (E (gamma 1) (fun x_24 => E (gamma 1) (fun z => dot x_24 z))) + (((1 / 4) * (E (gamma 1) (fun z => dot z m))) * (E (gamma 1) (fun x_24 => 1))))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) + ((1 / 4) * (E (gamma 1) (fun z => dot z o)) + (((1 / 4) * (dot o m)) * (E (gamma 1) (fun z => 1)) + ((1 / 4) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z x1))) + (((1 / 4) * (E (gamma 1) (fun z => dot z m))) * (E (gamma 1) (fun z => 1))))))). { in_order. }
        assert (E29' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_24 => E (gamma 1) (fun x_30 => (Q_even (dot (vadd x_24 (m)) (vadd x_24 (m))) (dot (vadd x_24 (m)) (vadd x_30 (o))) (dot (vadd x_30 (o)) (vadd x_30 (o))))))).
          { apply E_ext; intros x_24 D_x_24; draws.
            transitivity (E (gamma 1) (fun x_30 => (1) * (Q_even (dot (vadd x_24 (m)) (vadd x_24 (m))) (dot (vadd x_24 (m)) (vadd x_30 (o))) (dot (vadd x_30 (o)) (vadd x_30 (o)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_30 => Q_even (dot (vadd x_24 (m)) (vadd x_24 (m))) (dot (vadd x_24 (m)) (vadd x_30 (o))) (dot (vadd x_30 (o)) (vadd x_30 (o)))))]; in_order. }
            apply E_ext; intros x_30 D_x_30; draws.
            in_order. }
          transitivity (E (gamma 1) (fun x_30 => E (gamma 1) (fun x_24 => (Q_even (dot (vadd x_24 (m)) (vadd x_24 (m))) (dot (vadd x_24 (m)) (vadd x_30 (o))) (dot (vadd x_30 (o)) (vadd x_30 (o))))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_24 x_30 => (Q_even (dot (vadd x_24 (m)) (vadd x_24 (m))) (dot (vadd x_24 (m)) (vadd x_30 (o))) (dot (vadd x_30 (o)) (vadd x_30 (o)))))). }
          repeat (apply E_ext; intros); in_order. }
        assert (E31' : normal_form (E (gamma 1) (fun z => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E32' : normal_form (E (gamma 1) (fun z => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        in_order. }
      assert (E33' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 4) * (dot (vadd z (o)) (vadd x1 (o))) + Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) ((1 / 2) * (E (gamma 1) (fun z => dot z o)) + (1 / 4) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z x1))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) + (1 / 4) * (dot o o))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_34 => ((1 / 4) * (dot o o)) * (1) + (((1 / 4) * (E (gamma 1) (fun z => dot z o))) * (1) + ((1 / 4) * (dot x_34 o) + ((1 / 4) * (E (gamma 1) (fun z => dot x_34 z)) + ((1) * (E (gamma 1) (fun z => Q_even (dot (vadd x_34 (o)) (vadd x_34 (o))) (dot (vadd x_34 (o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))))))))).
        { apply E_ext; intros x_34 D_x_34; draws.
          transitivity ((1 / 4) * (E (gamma 1) (fun z => dot x_34 z)) + (1 / 4) * (dot x_34 o) + (1 / 4) * (E (gamma 1) (fun z => dot z o)) + E (gamma 1) (fun z => Q_even (dot (vadd x_34 (o)) (vadd x_34 (o))) (dot (vadd x_34 (o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))) + (1 / 4) * (dot o o)).
          { transitivity (E (gamma 1) (fun z => (1 / 4) * (dot (vadd x_34 (o)) (vadd z (o))) + Q_even (dot (vadd x_34 (o)) (vadd x_34 (o))) (dot (vadd x_34 (o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))). { in_order. }
            assert (E35' : normal_form (E (gamma 1) (fun z => (1 / 4) * (dot (vadd x_34 (o)) (vadd z (o))) + Q_even (dot (vadd x_34 (o)) (vadd x_34 (o))) (dot (vadd x_34 (o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))) ((1 / 4) * (E (gamma 1) (fun z => dot x_34 z)) + (1 / 4) * (dot x_34 o) + (1 / 4) * (E (gamma 1) (fun z => dot z o)) + E (gamma 1) (fun z => Q_even (dot (vadd x_34 (o)) (vadd x_34 (o))) (dot (vadd x_34 (o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))) + (1 / 4) * (dot o o))).
            { unfold normal_form.
              transitivity (E (gamma 1) (fun x_36 => ((1 / 4) * (dot o o)) * (1) + ((1 / 4) * (dot x_36 o) + (((1 / 4) * (dot x_34 o)) * (1) + ((1 / 4) * (dot x_34 x_36) + ((1) * (Q_even (dot (vadd x_34 (o)) (vadd x_34 (o))) (dot (vadd x_34 (o)) (vadd x_36 (o))) (dot (vadd x_36 (o)) (vadd x_36 (o)))))))))).
              { apply E_ext; intros x_36 D_x_36; draws.
                transitivity ((1 / 4) * (dot x_36 o) + (1 / 4) * (dot x_34 x_36) + Q_even (dot (vadd x_34 (o)) (vadd x_34 (o))) (dot (vadd x_34 (o)) (vadd x_36 (o))) (dot (vadd x_36 (o)) (vadd x_36 (o))) + (1 / 4) * (dot o o) + (1 / 4) * (dot x_34 o)).
                { transitivity ((1 / 4) * (dot (vadd x_34 (o)) (vadd x_36 (o))) + Q_even (dot (vadd x_34 (o)) (vadd x_34 (o))) (dot (vadd x_34 (o)) (vadd x_36 (o))) (dot (vadd x_36 (o)) (vadd x_36 (o)))). { in_order. }
                  transitivity ((1 / 4) * ((dot x_34 o + dot x_34 x_36) + (dot x_36 o + dot o o)) + Q_even (dot (vadd x_34 (o)) (vadd x_34 (o))) (dot (vadd x_34 (o)) (vadd x_36 (o))) (dot (vadd x_36 (o)) (vadd x_36 (o)))). { products; in_order. }
                  first [put; solve [field] | first [in_order | equal]]. }
                in_order. }
              transitivity (((1 / 4) * (dot o o)) * (E (gamma 1) (fun x_36 => 1)) + ((1 / 4) * (E (gamma 1) (fun x_36 => dot x_36 o)) + (((1 / 4) * (dot x_34 o)) * (E (gamma 1) (fun x_36 => 1)) + ((1 / 4) * (E (gamma 1) (fun x_36 => dot x_34 x_36)) + ((1) * (E (gamma 1) (fun x_36 => Q_even (dot (vadd x_34 (o)) (vadd x_34 (o))) (dot (vadd x_34 (o)) (vadd x_36 (o))) (dot (vadd x_36 (o)) (vadd x_36 (o)))))))))).
              { linear. }
              transitivity (((1 / 4) * (dot o o)) * (E (gamma 1) (fun z => 1)) + ((1 / 4) * (E (gamma 1) (fun z => dot z o)) + (((1 / 4) * (dot x_34 o)) * (E (gamma 1) (fun z => 1)) + ((1 / 4) * (E (gamma 1) (fun z => dot x_34 z)) + ((1) * (E (gamma 1) (fun z => Q_even (dot (vadd x_34 (o)) (vadd x_34 (o))) (dot (vadd x_34 (o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o)))))))))). { in_order. }
              assert (E37' : normal_form (E (gamma 1) (fun z => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              assert (E38' : normal_form (E (gamma 1) (fun z => 1)) (1)).
              { unfold normal_form.
                apply E_const. }
              in_order. }
            first [put; solve [field] | first [in_order | equal]]. }
          in_order. }
        transitivity (((1 / 4) * (dot o o)) * (E (gamma 1) (fun x_34 => 1)) + (((1 / 4) * (E (gamma 1) (fun z => dot z o))) * (E (gamma 1) (fun x_34 => 1)) + ((1 / 4) * (E (gamma 1) (fun x_34 => dot x_34 o)) + ((1 / 4) * (E (gamma 1) (fun x_34 => E (gamma 1) (fun z => dot x_34 z))) + ((1) * (E (gamma 1) (fun x_34 => E (gamma 1) (fun z => Q_even (dot (vadd x_34 (o)) (vadd x_34 (o))) (dot (vadd x_34 (o)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))))))))).
        { linear. }
        transitivity (((1 / 4) * (dot o o)) * (E (gamma 1) (fun z => 1)) + (((1 / 4) * (E (gamma 1) (fun z => dot z o))) * (E (gamma 1) (fun z => 1)) + ((1 / 4) * (E (gamma 1) (fun z => dot z o)) + ((1 / 4) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => dot z x1))) + ((1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))))))). { in_order. }
        assert (E39' : normal_form (E (gamma 1) (fun z => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        assert (E40' : normal_form (E (gamma 1) (fun z => 1)) (1)).
        { unfold normal_form.
          apply E_const. }
        in_order. }
      first [put; solve [field] | first [in_order | equal]]. }
    assert (S1' : 1 * ((E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - 0) = E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))))).
    { transitivity (1 * ((E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - 0)). { in_order. }
      assert (E43' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))))).
      { unfold normal_form.
        transitivity (E (gamma 1) (fun x_44 => (1) * (E (gamma 1) (fun z => Q_even (dot (vadd x_44 (m)) (vadd x_44 (m))) (dot (vadd x_44 (m)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))))).
        { apply E_ext; intros x_44 D_x_44; draws.
          transitivity (E (gamma 1) (fun z => Q_even (dot (vadd x_44 (m)) (vadd x_44 (m))) (dot (vadd x_44 (m)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))).
          { transitivity (E (gamma 1) (fun z => Q_even (dot (vadd x_44 (m)) (vadd x_44 (m))) (dot (vadd x_44 (m)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))). { in_order. }
            first [put; solve [ring] | first [in_order | equal]]. }
          in_order. }
        transitivity ((1) * (E (gamma 1) (fun x_44 => E (gamma 1) (fun z => Q_even (dot (vadd x_44 (m)) (vadd x_44 (m))) (dot (vadd x_44 (m)) (vadd z (o))) (dot (vadd z (o)) (vadd z (o))))))).
        { linear. }
        transitivity ((1) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))). { in_order. }
        assert (E46' : normal_form (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))))).
        { unfold normal_form.
          transitivity (E (gamma 1) (fun x_44 => E (gamma 1) (fun x_47 => (Q_even (dot (vadd x_44 (m)) (vadd x_44 (m))) (dot (vadd x_44 (m)) (vadd x_47 (o))) (dot (vadd x_47 (o)) (vadd x_47 (o))))))).
          { apply E_ext; intros x_44 D_x_44; draws.
            transitivity (E (gamma 1) (fun x_47 => (1) * (Q_even (dot (vadd x_44 (m)) (vadd x_44 (m))) (dot (vadd x_44 (m)) (vadd x_47 (o))) (dot (vadd x_47 (o)) (vadd x_47 (o)))))).
            { etransitivity; [| symmetry; exact (E_scale (gamma 1) (1) (fun x_47 => Q_even (dot (vadd x_44 (m)) (vadd x_44 (m))) (dot (vadd x_44 (m)) (vadd x_47 (o))) (dot (vadd x_47 (o)) (vadd x_47 (o)))))]; in_order. }
            apply E_ext; intros x_47 D_x_47; draws.
            in_order. }
          transitivity (E (gamma 1) (fun x_47 => E (gamma 1) (fun x_44 => (Q_even (dot (vadd x_44 (m)) (vadd x_44 (m))) (dot (vadd x_44 (m)) (vadd x_47 (o))) (dot (vadd x_47 (o)) (vadd x_47 (o))))))).
          { exact (E_swap (gamma 1) (gamma 1) (fun x_44 x_47 => (Q_even (dot (vadd x_44 (m)) (vadd x_44 (m))) (dot (vadd x_44 (m)) (vadd x_47 (o))) (dot (vadd x_47 (o)) (vadd x_47 (o)))))). }
          repeat (apply E_ext; intros); in_order. }
        in_order. }
      first [put; solve [ring] | first [in_order | equal]]. }
    transitivity ((E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))) + (1 / 4) * (dot (vadd z (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 4) * (dot (vadd z (o)) (vadd x1 (o))) + Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => (1 / 4) * (dot (vadd z (m)) (vadd x1 (o))) + Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))). { in_order. }
    etransitivity; [exact S0' |]. symmetry.
    transitivity (1 * ((E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_even (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - 0)). { in_order. }
    etransitivity; [exact S1' |]. symmetry.
    in_order. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [J_m > 0], by Instance:
  E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_J_m_pos_0 (V : Space) (e : V) (m : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 2)
    (H_unit : dot e e = 1)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
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
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) > 0.
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => relu_mean_area_positive.J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) > 0).
  { apply (relu_mean_area_positive.step_theorem (V) (e) (m) (1) (gamma)); [premise | premise_by H_dimension | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, J, Q_, Q_even; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_area_eta_positive_along_e | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments]. }
  congruent_to I'.
Qed.

(** Step [J_o > 0], by Instance:
  E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] > 0
*)
Lemma step_J_o_pos_0 (V : Space) (e : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 2)
    (H_unit : dot e e = 1)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
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
  E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) > 0.
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => relu_mean_area_positive.J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) > 0).
  { apply (relu_mean_area_positive.step_theorem (V) (e) (o) (1) (gamma)); [premise | premise_by H_dimension | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, J, Q_, Q_even; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_area_eta_positive_along_e | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments]. }
  congruent_to I'.
Qed.

(** Step [least > 0], by Sign:
  min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1]) > 0
*)
Lemma step_least_pos_0 (V : Space) (e : V) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 2)
    (H_unit : dot e e = 1)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
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
  Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) > 0.
Proof.
  pose proof (step_J_m_pos_0 (V) (e) (m) (gamma) H_dimension H_unit C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments) as H_J_m_pos_0.
  pose proof (step_J_o_pos_0 (V) (e) (o) (gamma) H_dimension H_unit C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments) as H_J_o_pos_0.
  gap; first [positive | for_either ltac:(first [positive | gap_congruent_to H_J_m_pos_0 | gap_congruent_to H_J_o_pos_0])].
Qed.

(** Step [areas], by Cases:
  199/800*min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1])*<m - o, m - o> >= 2*E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y +
    m); y ~ gamma1]; x ~ gamma1] - E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1]
*)
Lemma step_areas (V : Space) (e : V) (m : V) (o : V) (gamma : R -> law V)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 2)
    (H_unit : dot e e = 1)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (C_symmetric : cited_symmetric V gamma)
    (C_translated_areas_triangle : translated_areas.cited_triangle V)
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
    (C_mean_length_across_turned_m : mean_length_across.cited_turned_m V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_between_most_symmetric : area_between_most.cited_symmetric V gamma)
    (C_area_between_most_along_m : area_between_most.cited_along_m V gamma)
    (C_area_between_most_along_o : area_between_most.cited_along_o V gamma)
    (C_area_between_most_along_x : area_between_most.cited_along_x V gamma) :
  (199 / 800) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) >= 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))).
Proof.
  pose proof (step_V_less_is_2_S (V) (m) (o) (gamma) C_symmetric C_translated_areas_triangle) as H_V_less_is_2_S.
  pose proof (step_least (V) (e) (m) (o) (gamma) H_dimension H_unit C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_across_turned_p C_mean_length_across_turned_m) as H_least.
  pose proof (step_least_pos_0 (V) (e) (m) (o) (gamma) H_dimension H_unit C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments) as H_least_pos_0.
  destruct (Rle_dec 0 (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 3)) as [C' | C'].
  - assert (H_case : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 3 >= 0) by lra; clear C'.
    assert (I' : (199 / 800) * (Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => relu_plane_areas.J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => relu_plane_areas.J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))))) * (dot (vadd (m) (vscale (-1) (o))) (vadd (m) (vscale (-1) (o)))) >= 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => relu_plane_areas.J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => relu_plane_areas.J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => relu_plane_areas.J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))).
    { apply (relu_plane_areas.step_theorem (V) (e) (m) (o) (gamma)); [first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold A, J, Q_, Q_even; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_apart | assert (G' : (dot (vadd (m) (vscale (-1) (o))) (vadd (m) (vscale (-1) (o)))) - (6 * (sqrt (dot (vadd (m) (vscale (-1) (o))) (vadd (m) (vscale (-1) (o)))))) = (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - (6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))); [(unfold A, J, Q_, Q_even; try assert (N0' : normal_form (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot m m + dot o o - 2 * (dot o m))) by normal; try assert (N1' : normal_form (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) (sqrt (dot m m + dot o o - 2 * (dot o m)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot m m + dot o o - 2 * (dot o m)) * sqrt (dot m m + dot o o - 2 * (dot o m)) = dot m m + dot o o - 2 * (dot o m)) by (apply sqrt_sqrt; first [seen | sign_form ((dot m m + dot o o - 6 * (sqrt (dot m m + dot o o - 2 * (dot o m))) - 2 * (dot o m)) + 6 * (sqrt (dot m m + dot o o - 2 * (dot o m)))) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_apart] | first [exact H_case | assert (G' : (sqrt (dot (vadd (m) (vscale (-1) (o))) (vadd (m) (vscale (-1) (o))))) - (3) = (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 3) - (0)); [(unfold A, J, Q_, Q_even; try assert (N2' : normal_form (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (dot m m + dot o o - 2 * (dot o m))) by normal; try assert (N3' : normal_form (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) (sqrt (dot m m + dot o o - 2 * (dot o m)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | apply sqrt_is; [sign | (try assert (Q0' : sqrt (dot m m + dot o o - 2 * (dot o m)) * sqrt (dot m m + dot o o - 2 * (dot o m)) = dot m m + dot o o - 2 * (dot o m)) by (apply sqrt_sqrt; first [seen | sign_form ((dot m m + dot o o - 6 * (sqrt (dot m m + dot o o - 2 * (dot o m))) - 2 * (dot o m)) + 6 * (sqrt (dot m m + dot o o - 2 * (dot o m)))) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0']] | solve [put; field [Q0']; sides] | equal])] | normal]; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_case] | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments | exact C_mean_length_least_unit_symmetric | exact C_area_eta_positive_along_e | exact C_area_between_most_symmetric | exact C_area_between_most_along_m | exact C_area_between_most_along_o | exact C_area_between_most_along_x]. }
    congruent_to I'.
  - assert (H_case : sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 3 <= 0) by lra; clear C'.
    assert (P0' : 0 <= (1) * ((2 * (E (gamma 1) (fun z => J (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))))) - (2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))))) by (apply Rmult_le_pos; [by_number | lra]).
    assert (P1' : 0 <= (1) * ((sqrt PI * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))))) - (2 * (E (gamma 1) (fun z => J (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))))))) by (apply Rmult_le_pos; [by_number | lra]).
    assert (P2' : 0 <= ((1 / 3) * (sqrt PI) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))))) * ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - (6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))))))) by (apply Rmult_le_pos; [sign | lra]).
    assert (P3' : 0 <= ((1 / 3) * (sqrt PI) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))))) * ((0) - (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 3))) by (apply Rmult_le_pos; [sign | lra]).
    assert (P' : 0 <= ((199 / 800) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))))) by (sign).
    assert (G' : ((199 / 800) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) - (2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) = (1) * ((2 * (E (gamma 1) (fun z => J (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))))) - (2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) + (1) * ((sqrt PI * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))))) - (2 * (E (gamma 1) (fun z => J (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m))))))) + ((1 / 3) * (sqrt PI) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))))) * ((dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - (6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))) + ((1 / 3) * (sqrt PI) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))))) * ((0) - (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) - 3)) + ((199 / 800) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))))).
    { assert (U' : forall z0' z1' z2' z3' z4' z5' : R, (z1' >= 0) -> ((z1') >= ((6 * (sqrt (z1'))))) -> (((2 * (z2') - (z3') - (z4'))) <= ((2 * (z5')))) -> (((sqrt PI * (z0') * (sqrt (z1')))) >= ((2 * (z5')))) -> ((z0') > 0) -> (((sqrt (z1') - 3)) <= 0) -> ((199 / 800) * (z0') * (z1') - (2 * (z2') - (z3') - (z4'))) = (1 * (sqrt PI * (z0') * (sqrt (z1')) - 2 * (z5')) + (0 - (sqrt (z1') - 3)) * ((1 / 3) * (sqrt PI) * (z0') * (sqrt (z1'))) + ((z1') - 6 * (sqrt (z1'))) * ((1 / 3) * (sqrt PI) * (z0')) + 1 * (2 * (z5') - (2 * (z2') - (z3') - (z4'))) + (199 / 800) * (z0') * (z1'))).
      { clear.
        intros z0' z1' z2' z3' z4' z5' S_z1' H_apart H_V_less_is_2_S H_least H_least_pos_0 H_case.
        try assert (Q0' : sqrt PI * sqrt PI = PI) by (apply sqrt_sqrt; by_number).
        try assert (Q1' : (sqrt (z1')) * (sqrt (z1')) = z1') by (apply sqrt_sqrt; sign).
        first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal]. }
      pose proof (U' (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) (E (gamma 1) (fun z => J (dot (vadd o (vscale (-1) m)) (vadd o (vscale (-1) m))) (dot (vadd o (vscale (-1) m)) (vadd z (m))) (dot (vadd z (m)) (vadd z (m)))))) as V'.
      assert (S_z1' : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 0) by (gap; sign).
      specialize (V' S_z1').
      specialize (V' ltac:(says H_apart)).
      specialize (V' ltac:(says H_V_less_is_2_S)).
      specialize (V' ltac:(says H_least)).
      specialize (V' ltac:(says H_least_pos_0)).
      specialize (V' ltac:(says H_case)).
      rearranged V'. }
    gap; try rewrite G'; sum_sign.
Qed.

(** Step [theorem], by Linear:
  min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1])*(-2*E[E[Q(x + m, y + o); y ~ gamma1]; x ~ gamma1] - 1/800*<m - o, m - o> + E[E[Q(x +
    m, y + m); y ~ gamma1]; x ~ gamma1] + E[E[Q(x + o, y + o); y ~ gamma1]; x ~ gamma1]) >=
    (2*E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y + m); y ~ gamma1]; x ~
    gamma1] - E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1])*U
*)
Lemma step_theorem (V : Space) (U : R) (e : V) (m : V) (o : V) (gamma : R -> law V)
    (H_U_pos_is_0 : U >= 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 2)
    (H_unit : dot e e = 1)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_U : U <= 1)
    (C_even_part : cited_even_part V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
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
    (C_symmetric : cited_symmetric V gamma)
    (C_translated_areas_triangle : translated_areas.cited_triangle V)
    (C_mean_length_across_turned_p : mean_length_across.cited_turned_p V gamma)
    (C_mean_length_across_turned_m : mean_length_across.cited_turned_m V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_between_most_symmetric : area_between_most.cited_symmetric V gamma)
    (C_area_between_most_along_m : area_between_most.cited_along_m V gamma)
    (C_area_between_most_along_o : area_between_most.cited_along_o V gamma)
    (C_area_between_most_along_x : area_between_most.cited_along_x V gamma) :
  Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) - (1 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) >= (2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) * U.
Proof.
  pose proof (step_D_Q (V) (m) (o) (gamma) C_even_part) as H_D_Q.
  pose proof (step_least_pos_0 (V) (e) (m) (o) (gamma) H_dimension H_unit C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments) as H_least_pos_0.
  pose proof (step_areas (V) (e) (m) (o) (gamma) H_dimension H_unit H_apart C_symmetric C_translated_areas_triangle C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_mean_length_across_turned_p C_mean_length_across_turned_m C_area_eta_positive_along_e C_mean_length_least_unit_symmetric C_area_between_most_symmetric C_area_between_most_along_m C_area_between_most_along_o C_area_between_most_along_x) as H_areas.
  assert (P0' : 0 <= (U) * (((199 / 800) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) - (2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P1' : 0 <= (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) * ((E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))) by (apply Rmult_le_pos; [sign | lra]).
  assert (P2' : 0 <= ((199 / 800) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) * ((1) - (U))) by (apply Rmult_le_pos; [sign | lra]).
  assert (G' : (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) - (1 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))))) - ((2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) * U) = (U) * (((199 / 800) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) - (2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) + (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) * ((E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) - ((1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))))) + ((199 / 800) * (Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))))) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) * ((1) - (U))) by same_sums.
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (V : Space) (U : R) (e : V) (m : V) (o : V) (gamma : R -> law V)
    (H_U_pos_is_0 : U >= 0)
    (H_dimension : E (gamma 1) (fun z => dot z z) = 2)
    (H_unit : dot e e = 1)
    (H_apart : dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)) >= 6 * (sqrt (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))))
    (H_U : U <= 1)
    (C_even_part : cited_even_part V gamma)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma)
    (C_area_eta_turned : area_eta.cited_turned V gamma)
    (C_area_turned_first : area_turned.cited_first V gamma)
    (C_area_turned_second : area_turned.cited_second V gamma)
    (C_area_turned_third : area_turned.cited_third V gamma)
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
    (C_symmetric : cited_symmetric V gamma)
    (C_translated_areas_triangle : translated_areas.cited_triangle V)
    (C_mean_length_across_turned_p : mean_length_across.cited_turned_p V gamma)
    (C_mean_length_across_turned_m : mean_length_across.cited_turned_m V gamma)
    (C_mean_length_least_unit_symmetric : mean_length_least_unit.cited_symmetric V gamma)
    (C_area_between_most_symmetric : area_between_most.cited_symmetric V gamma)
    (C_area_between_most_along_m : area_between_most.cited_along_m V gamma)
    (C_area_between_most_along_o : area_between_most.cited_along_o V gamma)
    (C_area_between_most_along_x : area_between_most.cited_along_x V gamma) :
  Rmin (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m)))))) (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) + E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o))))) - 2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => Q_ (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) - (1 / 800) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o)))) >= (2 * (E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (m)) (vadd z (m))) (dot (vadd z (m)) (vadd x1 (m))) (dot (vadd x1 (m)) (vadd x1 (m))))) - E (gamma 1) (fun z => E (gamma 1) (fun x1 => J (dot (vadd z (o)) (vadd z (o))) (dot (vadd z (o)) (vadd x1 (o))) (dot (vadd x1 (o)) (vadd x1 (o)))))) * U.
Proof. exact (step_theorem (V) (U) (e) (m) (o) (gamma) H_U_pos_is_0 H_dimension H_unit H_apart H_U C_even_part C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_symmetric C_translated_areas_triangle C_mean_length_across_turned_p C_mean_length_across_turned_m C_mean_length_least_unit_symmetric C_area_between_most_symmetric C_area_between_most_along_m C_area_between_most_along_o C_area_between_most_along_x). Qed.
