(** ReLU: the areas and the distance of two isotropic Gaussian classes in three or more dimensions (relu-gaussian-areas)

  Given [W >= 0]: W >= 0
  Given [normal]: gamma1 is N(0, I) (of which Rocq has what is cited of it)
  Given [dimension]: E[<x, x>; x ~ gamma1] = 1 + n
  Given [unit]: <e, e> = 1
  Given [d >= 3]: n >= 2
  Given [W <= d/2]: W <= 1/2*n + 1/2
  Then min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1])*(-2*E[E[Q(x + m, y + o); y ~ gamma1]; x ~ gamma1] + E[E[Q(x + m, y + m); y ~ gamma1];
    x ~ gamma1] + E[E[Q(x + o, y + o); y ~ gamma1]; x ~ gamma1] - 1/4*n^(-1)*(4 + 4*n)^(-1)*<m -
    o, m - o>*((n + 3)*(8/25*<m - o, m - o> + 2) + 1/2*<o + m, o + m>)^(-1)) >= (2*E[E[J(x + m, y
    + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] - E[E[J(x + o,
    y + o); y ~ gamma1]; x ~ gamma1])*W
  Then min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1]) > 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require relu_mean_areas.
From NCProofs Require relu_gaussian_pair.
Open Scope R_scope.

Definition J (k11 k12 k22 : R) : R :=
  (1 / 2) * (sqrt (k11 * k22 - k12 ^ 2)) * (inv PI).

Lemma J_symmetric k11 k12 k22 : J k11 k12 k22 = J k22 k12 k11.
Proof. unfold J; first [alike_by_ring; ring | equal]. Qed.

Definition Q_ (k11 k12 k22 : R) : R :=
  (1 / 4) * k12 + (1 / 2) * (sqrt (1 - k12 ^ 2 * (inv k11) * (inv k22))) * (sqrt k11) * (sqrt k22) * (inv PI) + (1 / 2) * (asin (k12 * (inv (sqrt k11)) * (inv (sqrt k22)))) * k12 * (inv PI).

Lemma Q__symmetric k11 k12 k22 : Q_ k11 k12 k22 = Q_ k22 k12 k11.
Proof. unfold Q_; first [alike_by_ring; ring | equal]. Qed.

Ltac kernels ::= swapped J J_symmetric; swapped Q_ Q__symmetric.

(** Step [height], by Cases:
  <m, m> + <o, o> >= abs(<m, m> - <o, o>)
*)
Lemma step_height (V : Space) (m : V) (o : V) :
  dot m m + dot o o >= Rabs (dot m m - dot o o).
Proof.
  destruct (Rle_dec 0 (dot m m - dot o o)) as [C' | C'].
  - assert (H_case : dot m m - dot o o >= 0) by lra; clear C'.
    assert (P' : 0 <= (2 * (dot o o))) by (sign).
    assert (G' : (dot m m + dot o o) - (Rabs (dot m m - dot o o)) = (2 * (dot o o))).
    { unfold J, Q_.
      try assert (N0' : normal_form (Rabs (dot m m - dot o o)) (dot m m - dot o o)) by normal.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; sum_sign.
  - assert (H_case : dot m m - dot o o <= 0) by lra; clear C'.
    assert (P' : 0 <= (2 * (dot m m))) by (sign).
    assert (G' : (dot m m + dot o o) - (Rabs (dot m m - dot o o)) = (2 * (dot m m))).
    { unfold J, Q_.
      try assert (N1' : normal_form (Rabs (dot m m - dot o o)) (dot o o - dot m m)) by normal.
      first [put; solve [ring] | equal]. }
    gap; try rewrite G'; sum_sign.
Qed.

(** Step [v < 1], by Linear:
  -abs(<m, m> - <o, o>)*(<m, m> + n + <o, o>)^(-1) + 1 > 0
*)
Lemma step_v_less_1 (V : Space) (m : V) (n : R) (o : V)
    (label_n : label n)
    (H_d_pos_is_3 : n >= 2) :
  1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) > 0.
Proof.
  pose proof (step_height (V) (m) (o)) as H_height.
  try assert (0 < dot m m + n + dot o o) by sign.
  assert (P0' : 0 <= (inv (dot m m + n + dot o o)) * ((dot m m + dot o o) - (Rabs (dot m m - dot o o)))) by (apply Rmult_le_pos; [sign | lra]).
  try assert (0 < dot m m + n + dot o o) by sign.
  assert (P' : 0 < (n * (inv (dot m m + n + dot o o)))) by (sign).
  assert (G' : (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))) - (0) = (inv (dot m m + n + dot o o)) * ((dot m m + dot o o) - (Rabs (dot m m - dot o o))) + (n * (inv (dot m m + n + dot o o)))).
  { unfold J, Q_.
    try assert (0 < dot m m + n + dot o o) by sign.
    try assert (N0' : normal_form (Rabs (dot m m - dot o o)) (Rabs (dot o o - dot m m))) by first [apply alike_at; (first [solve [put; field; sides] | equal]) | normal].
    assert (Z0' : dot m m + n + dot o o <> 0) by (apply positive_ne; sign).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [M > 0], by Instance:
  1/2*E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~ gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o, o> -
    <m, m>))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + (<m, m> + <o,
    o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0,
    1/2*pi)*2^(1/2))*pi^(-1) > 0
*)
Lemma step_M_pos_0 (V : Space) (e : V) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
    (C_absolute_normal_cosines : absolute_normal.cited_cosines V gamma)
    (C_absolute_normal_transform : absolute_normal.cited_transform V gamma)
    (C_absolute_normal_turned : absolute_normal.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (inv PI) > 0.
Proof.
  assert (I' : (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x (e))) (e))) (vadd x (vscale ((-1) * (dot x (e))) (e)))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (o) (o) - dot (m) (m))) * (npow (cos t) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + (dot (m) (m) + dot (o) (o)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (o) (o) - dot (m) (m))) * (npow (cos t) ((n) + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (inv PI) > 0).
  { apply (relu_mean_areas.step_m_0 (V) (e) (m) (n) (o) (1) (gamma)); [premise | first [assumption | gap; by_number | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold J, Q_; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | first [assumption | gap; by_ball | premise] | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_area_eta_positive_along_e]. }
  congruent_to I'.
Qed.

(** Step [V], by Instance:
  2*E[E[J(x + m, y + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1]
    - E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] <= 1/2*E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x
    ~ gamma1]*(integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0,
    1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) + (<m, m> + <o, o>)*pi^(-1/2)*integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3), 0, 1/2*pi)*2^(1/2))*pi^(-1)*(-(-abs(<m,
    m> - <o, o>)*(<m, m> + n + <o, o>)^(-1) + 1)^(1/2) + 2 - (abs(<m, m> - <o, o>)*(<m, m> + n +
    <o, o>)^(-1...
*)
Lemma step_V (V : Space) (e : V) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
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
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma)
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) <= (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (2 + (dot m m * (dot o o) - (dot o m) ^ 2) * (inv (dot m m + 1 + n + dot o o)) * (inv n) - sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o))) - sqrt (Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)) + 1)) * (inv PI).
Proof.
  assert (I' : 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => relu_mean_areas.J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => relu_mean_areas.J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => relu_mean_areas.J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) <= (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x (e))) (e))) (vadd x (vscale ((-1) * (dot x (e))) (e)))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (o) (o) - dot (m) (m))) * (npow (cos t) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + (dot (m) (m) + dot (o) (o)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (o) (o) - dot (m) (m))) * (npow (cos t) ((n) + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (2 + (dot (m) (m) * (dot (o) (o)) - (dot (o) (m)) ^ 2) * (inv (dot (m) (m) + 1 + (n) + dot (o) (o))) * (inv (n)) - sqrt (1 - Rabs (dot (m) (m) - dot (o) (o)) * (inv (dot (m) (m) + (n) + dot (o) (o)))) - sqrt (Rabs (dot (m) (m) - dot (o) (o)) * (inv (dot (m) (m) + (n) + dot (o) (o))) + 1)) * (inv PI)).
  { apply (relu_mean_areas.step_spread (V) (e) (m) (n) (o) (1) (gamma)); [premise | first [assumption | gap; by_number | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold J, Q_; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | first [assumption | gap; by_ball | premise] | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments | exact C_area_directions_spread | exact C_area_directions_along_e | exact C_area_directions_turned_turned | exact C_area_eta_positive_along_e]. }
  congruent_to I'.
Qed.

(** Step [J_m], by Instance:
  E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] >= 1/2*E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(-abs(<m, m> - <o, o>)*(<m, m> + n + <o, o>)^(-1) + 1)^(1/2)*(integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) +
    (<m, m> + <o, o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3),
    0, 1/2*pi)*2^(1/2))*pi^(-1)
*)
Lemma step_J_m (V : Space) (e : V) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
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
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) >= (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (inv PI).
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => relu_mean_areas.J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) >= (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x (e))) (e))) (vadd x (vscale ((-1) * (dot x (e))) (e)))))) * (sqrt (1 - Rabs (dot (m) (m) - dot (o) (o)) * (inv (dot (m) (m) + (n) + dot (o) (o))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (o) (o) - dot (m) (m))) * (npow (cos t) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + (dot (m) (m) + dot (o) (o)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (o) (o) - dot (m) (m))) * (npow (cos t) ((n) + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (inv PI)).
  { apply (relu_mean_areas.step_first (V) (e) (m) (n) (o) (1) (gamma)); [premise | first [assumption | gap; by_number | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold J, Q_; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | first [assumption | gap; by_ball | premise] | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments | exact C_area_eta_positive_along_e]. }
  congruent_to I'.
Qed.

(** Step [J_o], by Instance:
  E[E[J(x + o, y + o); y ~ gamma1]; x ~ gamma1] >= 1/2*E[<x - <x, e>*e, x - <x, e>*e>^(1/2); x ~
    gamma1]*(-abs(<m, m> - <o, o>)*(<m, m> + n + <o, o>)^(-1) + 1)^(1/2)*(integral(t ->
    exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(1 + n), 0, 1/2*pi)*pi^(-1/2)*2^(1/2)*(1 + n) +
    (<m, m> + <o, o>)*pi^(-1/2)*integral(t -> exp(1/2*sin(t)^2*(-<o, o> - <m, m>))*cos(t)^(n + 3),
    0, 1/2*pi)*2^(1/2))*pi^(-1)
*)
Lemma step_J_o (V : Space) (e : V) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
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
    (C_area_eta_positive_along_e : area_eta_positive.cited_along_e V gamma) :
  E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) >= (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x e)) e)) (vadd x (vscale ((-1) * (dot x e)) e))))) * (sqrt (1 - Rabs (dot m m - dot o o) * (inv (dot m m + n + dot o o)))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (1 + n))) * (sqrt 2) * (1 + n) * (inv (sqrt PI)) + (dot m m + dot o o) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot o o - dot m m)) * (npow (cos t) (n + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (inv PI).
Proof.
  assert (I' : E (gamma 1) (fun x => E (gamma 1) (fun y => relu_mean_areas.J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) >= (1 / 2) * (E (gamma 1) (fun x => sqrt (dot (vadd x (vscale ((-1) * (dot x (e))) (e))) (vadd x (vscale ((-1) * (dot x (e))) (e)))))) * (sqrt (1 - Rabs (dot (m) (m) - dot (o) (o)) * (inv (dot (m) (m) + (n) + dot (o) (o))))) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (o) (o) - dot (m) (m))) * (npow (cos t) (1 + (n)))) * (sqrt 2) * (1 + (n)) * (inv (sqrt PI)) + (dot (m) (m) + dot (o) (o)) * (the_integral (at_right 0) (at_left ((1 / 2) * PI)) (fun t => exp ((1 / 2) * ((sin t) ^ 2) * (- dot (o) (o) - dot (m) (m))) * (npow (cos t) ((n) + 3)))) * (sqrt 2) * (inv (sqrt PI))) * (inv PI)).
  { apply (relu_mean_areas.step_second (V) (e) (m) (n) (o) (1) (gamma)); [premise | first [assumption | gap; by_number | premise] | first [exact H_unit | assert (G' : (dot (e) (e)) - (1) = (dot e e) - (1)); [(unfold J, Q_; first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_unit] | first [exact H_dimension | congruent_to H_dimension | premise_by H_dimension] | first [assumption | gap; by_ball | premise] | exact C_area_eta_turned | exact C_area_turned_first | exact C_area_turned_second | exact C_area_turned_third | exact C_absolute_normal_cosines | exact C_absolute_normal_transform | exact C_absolute_normal_turned | exact C_mean_length_moments | exact C_mean_length_wave_given_y | exact C_mean_length_transform | exact C_mean_length_tangent | exact C_area_waves_X_given_y | exact C_area_waves_X | exact C_area_waves_Y_given_y | exact C_area_waves_Y_of_z | exact C_area_slanted_tangent | exact C_area_slanted_moments | exact C_area_eta_positive_along_e]. }
  congruent_to I'.
Qed.

(** Step [theorem], by Instance:
  min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1])*(-2*E[E[Q(x + m, y + o); y ~ gamma1]; x ~ gamma1] + E[E[Q(x + m, y + m); y ~ gamma1];
    x ~ gamma1] + E[E[Q(x + o, y + o); y ~ gamma1]; x ~ gamma1] - 1/4*n^(-1)*(4 + 4*n)^(-1)*<m -
    o, m - o>*((n + 3)*(8/25*<m - o, m - o> + 2) + 1/2*<o + m, o + m>)^(-1)) >= (2*E[E[J(x + m, y
    + o); y ~ gamma1]; x ~ gamma1] - E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1] - E[E[J(x + o,
    y + o); y ~ gamma1]; x ~ gamma1])*W
*)
Lemma step_theorem (V : Space) (W : R) (e : V) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_W_pos_is_0 : W >= 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
    (H_W_less_is_d_over_2 : W <= (1 / 2) * n + (1 / 2))
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
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma)
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma) :
  Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m)))))) >= (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * W.
Proof. (* Admitted: it takes coqc too long *)
Admitted.

(** Step [positive], by Instance:
  min(E[E[J(x + m, y + m); y ~ gamma1]; x ~ gamma1], E[E[J(x + o, y + o); y ~ gamma1]; x ~
    gamma1]) > 0
*)
Lemma step_positive (V : Space) (W : R) (e : V) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_W_pos_is_0 : W >= 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
    (H_W_less_is_d_over_2 : W <= (1 / 2) * n + (1 / 2))
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
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) > 0.
Proof. (* Admitted: its replay has not been tried in Rocq yet *)
Admitted.

Theorem theorem_1 (V : Space) (W : R) (e : V) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_W_pos_is_0 : W >= 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
    (H_W_less_is_d_over_2 : W <= (1 / 2) * n + (1 / 2))
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
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma)
    (C_relu_class_distance_features : relu_class_distance.cited_features V gamma)
    (C_relu_class_distance_density__m : relu_class_distance.cited_density__m V gamma)
    (C_relu_class_distance_not_0 : relu_class_distance.cited_not_0 V gamma)
    (C_relu_class_distance_density__o : relu_class_distance.cited_density__o V gamma)
    (C_relu_class_distance_symmetric : relu_class_distance.cited_symmetric V gamma)
    (C_relu_class_distance_linear_part : relu_class_distance.cited_linear_part V gamma)
    (C_gaussian_cosine_left_apart : gaussian_cosine.cited_left_apart V gamma)
    (C_gaussian_cosine_other_apart : gaussian_cosine.cited_other_apart V gamma)
    (C_gaussian_cosine_fourth : gaussian_cosine.cited_fourth V gamma)
    (C_gaussian_cosine_integral : gaussian_cosine.cited_integral V gamma) :
  Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) + E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o))))) - 2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => Q_ (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - (1 / 4) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) * (inv n) * (inv (4 + 4 * n)) * (inv ((n + 3) * ((8 / 25) * (dot (vadd m (vscale (-1) o)) (vadd m (vscale (-1) o))) + 2) + (1 / 2) * (dot (vadd o (m)) (vadd o (m)))))) >= (2 * (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m))))) - E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) * W.
Proof. exact (step_theorem (V) (W) (e) (m) (n) (o) (gamma) label_n H_W_pos_is_0 H_dimension H_unit H_d_pos_is_3 H_W_less_is_d_over_2 C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_directions_spread C_area_directions_along_e C_area_directions_turned_turned C_relu_class_distance_features C_relu_class_distance_density__m C_relu_class_distance_not_0 C_relu_class_distance_density__o C_relu_class_distance_symmetric C_relu_class_distance_linear_part C_gaussian_cosine_left_apart C_gaussian_cosine_other_apart C_gaussian_cosine_fourth C_gaussian_cosine_integral). Qed.

Theorem theorem_2 (V : Space) (W : R) (e : V) (m : V) (n : R) (o : V) (gamma : R -> law V)
    (label_n : label n)
    (H_W_pos_is_0 : W >= 0)
    (H_dimension : E (gamma 1) (fun x => dot x x) = 1 + n)
    (H_unit : dot e e = 1)
    (H_d_pos_is_3 : n >= 2)
    (H_W_less_is_d_over_2 : W <= (1 / 2) * n + (1 / 2))
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
    (C_area_directions_spread : area_directions.cited_spread V gamma)
    (C_area_directions_along_e : area_directions.cited_along_e V gamma)
    (C_area_directions_turned_turned : area_directions_turned.cited_turned V gamma) :
  Rmin (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (m)) (vadd x (m))) (dot (vadd x (m)) (vadd y (m))) (dot (vadd y (m)) (vadd y (m)))))) (E (gamma 1) (fun x => E (gamma 1) (fun y => J (dot (vadd x (o)) (vadd x (o))) (dot (vadd x (o)) (vadd y (o))) (dot (vadd y (o)) (vadd y (o)))))) > 0.
Proof. exact (step_positive (V) (W) (e) (m) (n) (o) (gamma) label_n H_W_pos_is_0 H_dimension H_unit H_d_pos_is_3 H_W_less_is_d_over_2 C_absolute_normal_cosines C_absolute_normal_transform C_absolute_normal_turned C_area_eta_positive_along_e C_area_eta_turned C_area_turned_first C_area_turned_second C_area_turned_third C_mean_length_moments C_mean_length_wave_given_y C_mean_length_transform C_mean_length_tangent C_area_waves_X_given_y C_area_waves_X C_area_waves_Y_given_y C_area_waves_Y_of_z C_area_slanted_tangent C_area_slanted_moments C_area_directions_spread C_area_directions_along_e C_area_directions_turned_turned). Qed.
