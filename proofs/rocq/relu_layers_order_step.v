(** Order of cosines, from one depth to the next (relu-layers-order-step)

  Given [first]: F(1, _0) = _0 for all real
  Given [a layer]: F(1 + _1, _0) = pi^(-1)*((-max(-1, min(1, F(_1, _0)))^2 + 1)^(1/2) +
    (asin(max(-1, min(1, F(_1, _0)))) + 1/2*pi)*max(-1, min(1, F(_1, _0)))) for all nat, real
  Given [t >= -1]: 1 + t >= 0
  Given [t <= z]: z >= t
  Given [z <= 1]: 1 >= z
  Given [n]: F(n, z) >= F(n, t)
  Then F(1 + n, z) >= F(1 + n, t)
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCProofs Require relu_layers_range.
From NCProofs Require relu_layer_above.
Open Scope R_scope.

(** Step [z >= -1], by Linear:
  1 + z >= 0
*)
Lemma step_z_pos_is_m1 (t : R) (z : R)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  1 + z >= 0.
Proof.
  assert (P0' : 0 <= (1) * ((z) - (t))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((1 + t) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (1 + z) - (0) = (1) * ((z) - (t)) + (1) * ((1 + t) - (0))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [t <= 1], by Linear:
  1 >= t
*)
Lemma step_t_less_is_1 (t : R) (z : R)
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  1 >= t.
Proof.
  assert (P0' : 0 <= (1) * ((z) - (t))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (P1' : 0 <= (1) * ((1) - (z))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (1) - (t) = (1) * ((z) - (t)) + (1) * ((1) - (z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

(** Step [F(z) <= 1], by Instance:
  1 >= F(n, z)
*)
Lemma step_F_z_less_is_1 (n : R) (t : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  1 >= F n z.
Proof.
  pose proof (step_z_pos_is_m1 (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z_pos_is_m1.
  assert (I' : 1 >= F (n) (z)).
  { apply (relu_layers_range.step_F_z_less_is_1 (n) (z) (F)); [premise | premise | premise | first [assumption | gap; first [seen | sign_form ((z - t) + (1 + t)) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (1) - (F n z) = (1) - (F (n) (z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F(z) >= -1], by Instance:
  1 + F(n, z) >= 0
*)
Lemma step_F_z_pos_is_m1 (n : R) (t : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  1 + F n z >= 0.
Proof.
  pose proof (step_z_pos_is_m1 (t) (z) H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z_pos_is_m1.
  assert (I' : 1 + F (n) (z) >= 0).
  { apply (relu_layers_range.step_F_z_pos_is_m1 (n) (z) (F)); [premise | premise | premise | first [assumption | gap; first [seen | sign_form ((z - t) + (1 + t)) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (1 + F n z) - (0) = (1 + F (n) (z)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F(t) <= 1], by Instance:
  1 >= F(n, t)
*)
Lemma step_F_t_less_is_1 (n : R) (t : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  1 >= F n t.
Proof.
  assert (I' : 1 >= F (n) (t)).
  { apply (relu_layers_range.step_F_z_less_is_1 (n) (t) (F)); [premise | premise | premise | first [assumption | gap; first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [seen | sign_form ((z - t) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign] | premise]]. }
  assert (G' : (1) - (F n t) = (1) - (F (n) (t))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F(t) >= -1], by Instance:
  1 + F(n, t) >= 0
*)
Lemma step_F_t_pos_is_m1 (n : R) (t : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  1 + F n t >= 0.
Proof.
  assert (I' : 1 + F (n) (t) >= 0).
  { apply (relu_layers_range.step_F_z_pos_is_m1 (n) (t) (F)); [premise | premise | premise | first [assumption | gap; first [seen | sign_form (1 + t) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [seen | sign_form ((z - t) + (1 - z)) ltac:(first [put; solve [ring] | equal]) | sign] | premise]]. }
  assert (G' : (1 + F n t) - (0) = (1 + F (n) (t)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [z, layer], by Specialise:
  F(1 + n, z) = (max(min(1, F(n, z)), -1)*(asin(max(min(1, F(n, z)), -1)) + 1/2*pi) + (1 -
    max(min(1, F(n, z)), -1)^2)^(1/2))*pi^(-1)
*)
Lemma step_z__layer (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_z_less_is_1 : 1 >= z) :
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
Lemma step_z__range (n : R) (t : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  (Rmax (Rmin 1 (F n z)) (-1) * (asin (Rmax (Rmin 1 (F n z)) (-1)) + (1 / 2) * PI) + sqrt (1 - (Rmax (Rmin 1 (F n z)) (-1)) ^ 2)) * (inv PI) = ((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI).
Proof.
  pose proof (step_F_z_less_is_1 (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_F_z_less_is_1.
  pose proof (step_F_z_pos_is_m1 (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_F_z_pos_is_m1.
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
Lemma step_z__one_more (n : R) (t : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z) :
  F (1 + n) z = ((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI).
Proof.
  pose proof (step_z__layer (n) (z) (F) label_n H_a_layer H_z_less_is_1) as H_z__layer.
  pose proof (step_z__range (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z__range.
  rewrite ?H_z__layer, ?H_z__range.
  rewrite ?H_z__layer, ?H_z__range.
  try assert (N2' : normal_form (((((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI)))) ((1 / 2) * (F n z) + asin (F n z) * (F n z) * (inv PI) + sqrt (1 - (F n z) ^ 2) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [t, layer], by Specialise:
  F(1 + n, t) = pi^(-1)*(max(-1, min(1, F(n, t)))*(asin(max(-1, min(1, F(n, t)))) + 1/2*pi) + (1 -
    max(-1, min(1, F(n, t)))^2)^(1/2))
*)
Lemma step_t__layer (n : R) (t : R) (F : R -> R -> R)
    (label_n : label n)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0) :
  F (1 + n) t = (Rmax (-1) (Rmin 1 (F n t)) * (asin (Rmax (-1) (Rmin 1 (F n t))) + (1 / 2) * PI) + sqrt (1 - (Rmax (-1) (Rmin 1 (F n t))) ^ 2)) * (inv PI).
Proof.
  pose proof (H_a_layer (n) ltac:(labels) (t)) as I'.
  assert (G' : (F (1 + n) t) - ((Rmax (-1) (Rmin 1 (F n t)) * (asin (Rmax (-1) (Rmin 1 (F n t))) + (1 / 2) * PI) + sqrt (1 - (Rmax (-1) (Rmin 1 (F n t))) ^ 2)) * (inv PI)) = (F (1 + (n)) (t)) - ((sqrt (1 - (Rmax (-1) (Rmin 1 (F (n) (t)))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F (n) (t)))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F (n) (t))))) * (inv PI))).
  { try assert (N2' : normal_form ((sqrt (1 - (Rmax (-1) (Rmin 1 (F (n) (t)))) ^ 2))) (sqrt (Rmax (-1) (Rmin 1 (F n t)) + 1) * (sqrt (1 - Rmax (-1) (Rmin 1 (F n t)))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (Rmax (-1) (Rmin 1 (F n t)) + 1) * sqrt (Rmax (-1) (Rmin 1 (F n t)) + 1) = Rmax (-1) (Rmin 1 (F n t)) + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - Rmax (-1) (Rmin 1 (F n t))) * sqrt (1 - Rmax (-1) (Rmin 1 (F n t))) = 1 - Rmax (-1) (Rmin 1 (F n t))) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N3' : normal_form (sqrt (1 - (Rmax (-1) (Rmin 1 (F n t))) ^ 2)) (sqrt (Rmax (-1) (Rmin 1 (F n t)) + 1) * (sqrt (1 - Rmax (-1) (Rmin 1 (F n t)))))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (Rmax (-1) (Rmin 1 (F n t)) + 1) * sqrt (Rmax (-1) (Rmin 1 (F n t)) + 1) = Rmax (-1) (Rmin 1 (F n t)) + 1) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - Rmax (-1) (Rmin 1 (F n t))) * sqrt (1 - Rmax (-1) (Rmin 1 (F n t))) = 1 - Rmax (-1) (Rmin 1 (F n t))) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [t, range], by Algebra:
  pi^(-1)*(max(-1, min(1, F(n, t)))*(asin(max(-1, min(1, F(n, t)))) + 1/2*pi) + (1 - max(-1,
    min(1, F(n, t)))^2)^(1/2)) = ((1 - F(n, t)^2)^(1/2) + (asin(F(n, t)) + 1/2*pi)*F(n,
    t))*pi^(-1)
*)
Lemma step_t__range (n : R) (t : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_n : F n z >= F n t) :
  (Rmax (-1) (Rmin 1 (F n t)) * (asin (Rmax (-1) (Rmin 1 (F n t))) + (1 / 2) * PI) + sqrt (1 - (Rmax (-1) (Rmin 1 (F n t))) ^ 2)) * (inv PI) = (sqrt (1 - (F n t) ^ 2) + (asin (F n t) + (1 / 2) * PI) * (F n t)) * (inv PI).
Proof.
  pose proof (step_F_z_less_is_1 (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_F_z_less_is_1.
  pose proof (step_F_t_pos_is_m1 (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_F_t_pos_is_m1.
  try assert (N0' : normal_form (Rmin 1 (F n t)) (F n t)) by normal.
  try assert (N1' : normal_form (Rmax (-1) (Rmin 1 (F n t))) (F n t)) by normal.
  try assert (N2' : normal_form (asin (Rmax (-1) (Rmin 1 (F n t)))) (asin (F n t))) by first [apply alike_at; (first [put; solve [ring] | equal]) | normal].
  try assert (N3' : normal_form (sqrt (1 - (F n t) ^ 2)) (sqrt (1 + F n t) * (sqrt (1 - F n t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n t) * sqrt (1 + F n t) = 1 + F n t) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n t) * sqrt (1 - F n t) = 1 - F n t) by (apply sqrt_sqrt; first [seen | sign_form ((1 - F n z) + (F n z - F n t)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
  try assert (N4' : normal_form (sqrt (1 - (Rmax (-1) (Rmin 1 (F n t))) ^ 2)) (sqrt (1 + F n t) * (sqrt (1 - F n t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n t) * sqrt (1 + F n t) = 1 + F n t) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n t) * sqrt (1 - F n t) = 1 - F n t) by (apply sqrt_sqrt; first [seen | sign_form ((1 - F n z) + (F n z - F n t)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
  first [put; solve [field] | equal].
Qed.

(** Step [t, one more], by Algebra:
  F(1 + n, t) = ((1 - F(n, t)^2)^(1/2) + (asin(F(n, t)) + 1/2*pi)*F(n, t))*pi^(-1)
*)
Lemma step_t__one_more (n : R) (t : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_n : F n z >= F n t) :
  F (1 + n) t = (sqrt (1 - (F n t) ^ 2) + (asin (F n t) + (1 / 2) * PI) * (F n t)) * (inv PI).
Proof.
  pose proof (step_t__layer (n) (t) (F) label_n H_a_layer H_t_pos_is_m1) as H_t__layer.
  pose proof (step_t__range (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_n) as H_t__range.
  rewrite ?H_t__layer, ?H_t__range.
  rewrite ?H_t__layer, ?H_t__range.
  try assert (N2' : normal_form ((((sqrt (1 - (F n t) ^ 2) + (asin (F n t) + (1 / 2) * PI) * (F n t)) * (inv PI)))) ((1 / 2) * (F n t) + asin (F n t) * (F n t) * (inv PI) + sqrt (1 - (F n t) ^ 2) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
  assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
  first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal].
Qed.

(** Step [f], by Instance:
  ((asin(F(n, z)) + 1/2*pi)*F(n, z) + (-F(n, z)^2 + 1)^(1/2))*pi^(-1) >= ((1 - F(n, t)^2)^(1/2) +
    (asin(F(n, t)) + 1/2*pi)*F(n, t))*pi^(-1)
*)
Lemma step_f (n : R) (t : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_n : F n z >= F n t) :
  ((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI) >= (sqrt (1 - (F n t) ^ 2) + (asin (F n t) + (1 / 2) * PI) * (F n t)) * (inv PI).
Proof.
  pose proof (step_F_z_less_is_1 (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_F_z_less_is_1.
  pose proof (step_F_t_pos_is_m1 (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_F_t_pos_is_m1.
  assert (I' : (sqrt (1 - (F n z) ^ 2) + (asin (F n z) + (1 / 2) * PI) * (F n z)) * (inv PI) >= (sqrt (1 - (F n t) ^ 2) + ((1 / 2) * PI + asin (F n t)) * (F n t)) * (inv PI)).
  { apply (relu_layer_above.step_increases (F n z) (F n t)); [first [exact H_F_t_pos_is_m1 | assert (G' : (1 + (F n t)) - (0) = (1 + F n t) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_t_pos_is_m1] | first [exact H_n | assert (G' : (F n z) - (F n t) = (F n z) - (F n t)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_n] | first [exact H_F_z_less_is_1 | assert (G' : (1) - (F n z) = (1) - (F n z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_z_less_is_1]]. }
  assert (G' : (((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI)) - ((sqrt (1 - (F n t) ^ 2) + (asin (F n t) + (1 / 2) * PI) * (F n t)) * (inv PI)) = ((sqrt (1 - (F n z) ^ 2) + (asin (F n z) + (1 / 2) * PI) * (F n z)) * (inv PI)) - ((sqrt (1 - (F n t) ^ 2) + ((1 / 2) * PI + asin (F n t)) * (F n t)) * (inv PI))).
  { try assert (N8' : normal_form ((sqrt (1 - (F n t) ^ 2))) (sqrt (1 + F n t) * (sqrt (1 - F n t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n t) * sqrt (1 + F n t) = 1 + F n t) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n t) * sqrt (1 - F n t) = 1 - F n t) by (apply sqrt_sqrt; first [seen | sign_form ((1 - F n z) + (F n z - F n t)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N9' : normal_form ((sqrt (1 - (F n z) ^ 2))) (sqrt (1 - F n z) * (sqrt (1 + F n z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n z) * sqrt (1 + F n z) = 1 + F n z) by (apply sqrt_sqrt; first [seen | sign_form ((1 + F n t) + (F n z - F n t)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q1' : sqrt (1 - F n z) * sqrt (1 - F n z) = 1 - F n z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N10' : normal_form (sqrt (1 - (F n t) ^ 2)) (sqrt (1 + F n t) * (sqrt (1 - F n t)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n t) * sqrt (1 + F n t) = 1 + F n t) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n t) * sqrt (1 - F n t) = 1 - F n t) by (apply sqrt_sqrt; first [seen | sign_form ((1 - F n z) + (F n z - F n t)) ltac:(first [put; solve [ring] | equal]) | sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N11' : normal_form (sqrt (1 - (F n z) ^ 2)) (sqrt (1 - F n z) * (sqrt (1 + F n z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n z) * sqrt (1 + F n z) = 1 + F n z) by (apply sqrt_sqrt; first [seen | sign_form ((1 + F n t) + (F n z - F n t)) ltac:(first [put; solve [ring] | equal]) | sign]); try assert (Q1' : sqrt (1 - F n z) * sqrt (1 - F n z) = 1 - F n z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [n + 1], by Linear:
  F(1 + n, z) >= F(1 + n, t)
*)
Lemma step_n_p_1 (n : R) (t : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_n : F n z >= F n t) :
  F (1 + n) z >= F (1 + n) t.
Proof.
  pose proof (step_z__one_more (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1) as H_z__one_more.
  pose proof (step_t__one_more (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_n) as H_t__one_more.
  pose proof (step_f (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_n) as H_f.
  assert (P0' : 0 <= (1) * ((((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI)) - ((sqrt (1 - (F n t) ^ 2) + (asin (F n t) + (1 / 2) * PI) * (F n t)) * (inv PI)))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (F (1 + n) z) - (F (1 + n) t) = (1) * ((((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI)) - ((sqrt (1 - (F n t) ^ 2) + (asin (F n t) + (1 / 2) * PI) * (F n t)) * (inv PI)))).
  { rewrite ?H_z__one_more, ?H_t__one_more.
    rewrite ?H_z__one_more, ?H_t__one_more.
    try assert (N2' : normal_form ((((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI))) ((1 / 2) * (F n z) + asin (F n z) * (F n z) * (inv PI) + sqrt (1 - (F n z) ^ 2) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    try assert (N3' : normal_form (((sqrt (1 - (F n t) ^ 2) + (asin (F n t) + (1 / 2) * PI) * (F n t)) * (inv PI))) ((1 / 2) * (F n t) + asin (F n t) * (F n t) * (inv PI) + sqrt (1 - (F n t) ^ 2) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (n : R) (t : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_t_pos_is_m1 : 1 + t >= 0)
    (H_t_less_is_z : z >= t)
    (H_z_less_is_1 : 1 >= z)
    (H_n : F n z >= F n t) :
  F (1 + n) z >= F (1 + n) t.
Proof. exact (step_n_p_1 (n) (t) (z) (F) label_n H_first H_a_layer H_t_pos_is_m1 H_t_less_is_z H_z_less_is_1 H_n). Qed.
