(** The range of cosines, from one depth to the next (relu-layers-range-step)

  Given [first]: F(1, _0) = _0 for all real
  Given [a layer]: F(1 + _1, _0) = pi^(-1)*((-max(-1, min(1, F(_1, _0)))^2 + 1)^(1/2) +
    (asin(max(-1, min(1, F(_1, _0)))) + 1/2*pi)*max(-1, min(1, F(_1, _0)))) for all nat, real
  Given [square, z]: -F(n, z)^2 + 1 >= 0
  Then 1 - F(1 + n, z)^2 >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require relu_layer_above.
From NCProofs Require relu_layer_below.
Open Scope R_scope.

(** Step [F(z) <= 1], by Linear:
  1 >= F(n, z)
*)
Lemma step_F_z_less_is_1 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_square__z : 1 - (F n z) ^ 2 >= 0) :
  1 >= F n z.
Proof.
  assert (P0' : 0 <= (1 / 2) * ((1 - (F n z) ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= ((1 / 2) * ((1 - F n z) ^ 2))) by (sign).
  assert (G' : (1) - (F n z) = (1 / 2) * ((1 - (F n z) ^ 2) - (0)) + ((1 / 2) * ((1 - F n z) ^ 2))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F(z) >= -1], by Linear:
  1 + F(n, z) >= 0
*)
Lemma step_F_z_pos_is_m1 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_square__z : 1 - (F n z) ^ 2 >= 0) :
  1 + F n z >= 0.
Proof.
  assert (P0' : 0 <= (1 / 2) * ((1 - (F n z) ^ 2) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P' : 0 <= ((1 / 2) * ((1 + F n z) ^ 2))) by (sign).
  assert (G' : (1 + F n z) - (0) = (1 / 2) * ((1 - (F n z) ^ 2) - (0)) + ((1 / 2) * ((1 + F n z) ^ 2))).
  { first [put; solve [field] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [f >= 0], by Instance:
  ((asin(F(n, z)) + 1/2*pi)*F(n, z) + (-F(n, z)^2 + 1)^(1/2))*pi^(-1) >= 0
*)
Lemma step_f_pos_is_0 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_square__z : 1 - (F n z) ^ 2 >= 0) :
  ((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI) >= 0.
Proof.
  pose proof (step_F_z_less_is_1 (n) (z) (F) label_n H_square__z) as H_F_z_less_is_1.
  pose proof (step_F_z_pos_is_m1 (n) (z) (F) label_n H_square__z) as H_F_z_pos_is_m1.
  assert (I' : (sqrt (1 - (F n z) ^ 2) + ((1 / 2) * PI + asin (F n z)) * (F n z)) * (inv PI) >= 0).
  { apply (relu_layer_above.step_tangent_at_m1 (1) (F n z)); [first [exact H_F_z_pos_is_m1 | assert (G' : (1 + (F n z)) - (0) = (1 + F n z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_z_pos_is_m1] | first [exact H_F_z_less_is_1 | assert (G' : (1) - (F n z) = (1) - (F n z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_z_less_is_1] | first [assumption | gap; by_ball | premise]]. }
  assert (G' : (((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI)) - (0) = ((sqrt (1 - (F n z) ^ 2) + ((1 / 2) * PI + asin (F n z)) * (F n z)) * (inv PI)) - (0)).
  { try assert (N6' : normal_form ((sqrt (1 - (F n z) ^ 2))) (sqrt (1 - F n z) * (sqrt (1 + F n z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n z) * sqrt (1 + F n z) = 1 + F n z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n z) * sqrt (1 - F n z) = 1 - F n z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N7' : normal_form (sqrt (1 - (F n z) ^ 2)) (sqrt (1 - F n z) * (sqrt (1 + F n z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n z) * sqrt (1 + F n z) = 1 + F n z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n z) * sqrt (1 - F n z) = 1 - F n z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f <= 1], by Instance:
  1 >= ((asin(F(n, z)) + 1/2*pi)*F(n, z) + (-F(n, z)^2 + 1)^(1/2))*pi^(-1)
*)
Lemma step_f_less_is_1 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_square__z : 1 - (F n z) ^ 2 >= 0) :
  1 >= ((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI).
Proof.
  pose proof (step_F_z_less_is_1 (n) (z) (F) label_n H_square__z) as H_F_z_less_is_1.
  pose proof (step_F_z_pos_is_m1 (n) (z) (F) label_n H_square__z) as H_F_z_pos_is_m1.
  assert (I' : 1 >= (sqrt (1 - (F n z) ^ 2) + ((1 / 2) * PI + asin (F n z)) * (F n z)) * (inv PI)).
  { apply (relu_layer_below.step_f_less_is_1 (-1) (F n z)); [first [assumption | gap; by_ball | premise] | first [exact H_F_z_pos_is_m1 | assert (G' : (F n z) - (-1) = (1 + F n z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_z_pos_is_m1] | first [exact H_F_z_less_is_1 | assert (G' : (1) - (F n z) = (1) - (F n z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_z_less_is_1]]. }
  assert (G' : (1) - (((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI)) = (1) - ((sqrt (1 - (F n z) ^ 2) + ((1 / 2) * PI + asin (F n z)) * (F n z)) * (inv PI))).
  { try assert (N6' : normal_form ((sqrt (1 - (F n z) ^ 2))) (sqrt (1 - F n z) * (sqrt (1 + F n z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n z) * sqrt (1 + F n z) = 1 + F n z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n z) * sqrt (1 - F n z) = 1 - F n z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N7' : normal_form (sqrt (1 - (F n z) ^ 2)) (sqrt (1 - F n z) * (sqrt (1 + F n z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n z) * sqrt (1 + F n z) = 1 + F n z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n z) * sqrt (1 - F n z) = 1 - F n z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [z, layer], by Specialise:
  F(1 + n, z) = (max(min(1, F(n, z)), -1)*(asin(max(min(1, F(n, z)), -1)) + 1/2*pi) + (1 -
    max(min(1, F(n, z)), -1)^2)^(1/2))*pi^(-1)
*)
Lemma step_z__layer (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI)) :
  F (1 + n) z = (Rmax (Rmin 1 (F n z)) (-1) * (asin (Rmax (Rmin 1 (F n z)) (-1)) + (1 / 2) * PI) + sqrt (1 - (Rmax (Rmin 1 (F n z)) (-1)) ^ 2)) * (inv PI).
Proof.
  pose proof (H_a_layer (n) ltac:(labels) (z)) as I'.
  assert (G' : (F (1 + n) z) - ((Rmax (Rmin 1 (F n z)) (-1) * (asin (Rmax (Rmin 1 (F n z)) (-1)) + (1 / 2) * PI) + sqrt (1 - (Rmax (Rmin 1 (F n z)) (-1)) ^ 2)) * (inv PI)) = (F (1 + (n)) (z)) - ((sqrt (1 - (Rmax (-1) (Rmin 1 (F (n) (z)))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F (n) (z)))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F (n) (z))))) * (inv PI))).
  { try assert (N2' : normal_form ((Rmax (-1) (Rmin 1 (F (n) (z))))) (Rmax (Rmin 1 (F n z)) (-1))) by normal.
    try assert (N3' : normal_form ((asin (Rmax (-1) (Rmin 1 (F (n) (z)))))) (asin (Rmax (Rmin 1 (F n z)) (-1)))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
    try assert (N4' : normal_form ((sqrt (1 - (Rmax (-1) (Rmin 1 (F (n) (z)))) ^ 2))) (sqrt (Rmax (Rmin 1 (F n z)) (-1) + 1) * (sqrt (1 - Rmax (Rmin 1 (F n z)) (-1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (Rmax (Rmin 1 (F n z)) (-1) + 1) * sqrt (Rmax (Rmin 1 (F n z)) (-1) + 1) = Rmax (Rmin 1 (F n z)) (-1) + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - Rmax (Rmin 1 (F n z)) (-1)) * sqrt (1 - Rmax (Rmin 1 (F n z)) (-1)) = 1 - Rmax (Rmin 1 (F n z)) (-1)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N5' : normal_form (sqrt (1 - (Rmax (Rmin 1 (F n z)) (-1)) ^ 2)) (sqrt (Rmax (Rmin 1 (F n z)) (-1) + 1) * (sqrt (1 - Rmax (Rmin 1 (F n z)) (-1))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (Rmax (Rmin 1 (F n z)) (-1) + 1) * sqrt (Rmax (Rmin 1 (F n z)) (-1) + 1) = Rmax (Rmin 1 (F n z)) (-1) + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - Rmax (Rmin 1 (F n z)) (-1)) * sqrt (1 - Rmax (Rmin 1 (F n z)) (-1)) = 1 - Rmax (Rmin 1 (F n z)) (-1)) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [z, range], by Algebra:
  (max(min(1, F(n, z)), -1)*(asin(max(min(1, F(n, z)), -1)) + 1/2*pi) + (1 - max(min(1, F(n, z)),
    -1)^2)^(1/2))*pi^(-1) = ((asin(F(n, z)) + 1/2*pi)*F(n, z) + (-F(n, z)^2 + 1)^(1/2))*pi^(-1)
*)
Lemma step_z__range (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_square__z : 1 - (F n z) ^ 2 >= 0) :
  (Rmax (Rmin 1 (F n z)) (-1) * (asin (Rmax (Rmin 1 (F n z)) (-1)) + (1 / 2) * PI) + sqrt (1 - (Rmax (Rmin 1 (F n z)) (-1)) ^ 2)) * (inv PI) = ((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI).
Proof.
  pose proof (step_F_z_less_is_1 (n) (z) (F) label_n H_square__z) as H_F_z_less_is_1.
  pose proof (step_F_z_pos_is_m1 (n) (z) (F) label_n H_square__z) as H_F_z_pos_is_m1.
  try assert (N0' : normal_form (Rmin 1 (F n z)) (F n z)) by normal.
  try assert (N1' : normal_form (Rmax (Rmin 1 (F n z)) (-1)) (F n z)) by normal.
  try assert (N2' : normal_form (asin (Rmax (Rmin 1 (F n z)) (-1))) (asin (F n z))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
  try assert (N3' : normal_form (sqrt (1 - (F n z) ^ 2)) (sqrt (1 - F n z) * (sqrt (1 + F n z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n z) * sqrt (1 + F n z) = 1 + F n z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n z) * sqrt (1 - F n z) = 1 - F n z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
  try assert (N4' : normal_form (sqrt (1 - (Rmax (Rmin 1 (F n z)) (-1)) ^ 2)) (sqrt (1 - F n z) * (sqrt (1 + F n z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n z) * sqrt (1 + F n z) = 1 + F n z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n z) * sqrt (1 - F n z) = 1 - F n z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [z, one more], by Algebra:
  F(1 + n, z) = ((asin(F(n, z)) + 1/2*pi)*F(n, z) + (-F(n, z)^2 + 1)^(1/2))*pi^(-1)
*)
Lemma step_z__one_more (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_square__z : 1 - (F n z) ^ 2 >= 0) :
  F (1 + n) z = ((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI).
Proof.
  pose proof (step_z__layer (n) (z) (F) label_n H_a_layer) as H_z__layer.
  pose proof (step_z__range (n) (z) (F) label_n H_square__z) as H_z__range.
  rewrite ?H_z__layer, ?H_z__range.
  rewrite ?H_z__layer, ?H_z__range.
  try assert (N2' : normal_form (((((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI)))) ((1 / 2) * (F n z) + asin (F n z) * (F n z) * (inv PI) + sqrt (1 - (F n z) ^ 2) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [n + 1], by Linear:
  1 - F(1 + n, z)^2 >= 0
*)
Lemma step_n_p_1 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_square__z : 1 - (F n z) ^ 2 >= 0) :
  1 - (F (1 + n) z) ^ 2 >= 0.
Proof.
  pose proof (step_f_pos_is_0 (n) (z) (F) label_n H_square__z) as H_f_pos_is_0.
  pose proof (step_f_less_is_1 (n) (z) (F) label_n H_square__z) as H_f_less_is_1.
  pose proof (step_z__one_more (n) (z) (F) label_n H_a_layer H_square__z) as H_z__one_more.
  assert (P0' : 0 <= (((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI) + 1) * ((1) - (((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI)))) by (apply Rmult_le_pos; [first [seen | sign_form ((1 / 2) * (2 * (sqrt (1 - (F n z) ^ 2)) + PI * (F n z) + 2 * PI + 2 * (asin (F n z)) * (F n z)) * (inv PI)) ltac:(assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign_form (((1 / 2) * (F n z) + asin (F n z) * (F n z) * (inv PI) + sqrt (1 - (F n z) ^ 2) * (inv PI)) + 1) ltac:(assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]) | sign] | lra]).
  assert (G' : (1 - (F (1 + n) z) ^ 2) - (0) = (((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI) + 1) * ((1) - (((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI)))).
  { rewrite ?H_z__one_more.
    try assert (N1' : normal_form ((((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI))) ((1 / 2) * (F n z) + asin (F n z) * (F n z) * (inv PI) + sqrt (1 - (F n z) ^ 2) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    try assert (Q0' : sqrt (1 - (F n z) ^ 2) * sqrt (1 - (F n z) ^ 2) = 1 - (F n z) ^ 2) by (apply sqrt_sqrt; first [seen | sign_form ((-1) * (F n z - 1) * (1 + F n z)) ltac:(first [put; solve [ring] | equal]) | sign]).
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; ring [Q0']] | solve [put; rewrite ?(inv_at _ Z0'); field [Q0']; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_square__z : 1 - (F n z) ^ 2 >= 0) :
  1 - (F (1 + n) z) ^ 2 >= 0.
Proof. exact (step_n_p_1 (n) (z) (F) label_n H_a_layer H_square__z). Qed.
