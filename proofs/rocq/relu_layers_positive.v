(** From the first layer on no cosine is negative (relu-layers-positive)

  Given [first]: F(1, _0) = _0 for all real
  Given [a layer]: F(1 + _1, _0) = pi^(-1)*((-max(-1, min(1, F(_1, _0)))^2 + 1)^(1/2) +
    (asin(max(-1, min(1, F(_1, _0)))) + 1/2*pi)*max(-1, min(1, F(_1, _0)))) for all nat, real
  Given [first NTK]: T(1, _0) = _0 for all real
  Given [NTK of a layer]: T(1 + _1, _0) = F(1 + _1, _0) + T(_1, _0)*(asin(max(-1, min(1, F(_1,
    _0))))*pi^(-1) + 1/2) for all nat, real
  Given [z >= -1]: 1 + z >= 0
  Given [z <= 1]: 1 >= z
  Then F(1 + n, z) >= 0
*)

From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
From NCTheory Require Import Balls.
From NCProofs Require relu_layers_range.
From NCProofs Require relu_layer_above.
From NCProofs Require relu_layers_next.
Open Scope R_scope.

(** Step [F <= 1], by Instance:
  1 >= F(n, z)
*)
Lemma step_F_less_is_1 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  1 >= F n z.
Proof.
  assert (I' : 1 >= F (n) (z)).
  { apply (relu_layers_range.step_F_z_less_is_1 (n) (z) (F)); [premise | premise | premise | first [assumption | gap; first [seen | sign_form (1 + z) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (1) - (F n z) = (1) - (F (n) (z))).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F >= -1], by Instance:
  1 + F(n, z) >= 0
*)
Lemma step_F_pos_is_m1 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  1 + F n z >= 0.
Proof.
  assert (I' : 1 + F (n) (z) >= 0).
  { apply (relu_layers_range.step_F_z_pos_is_m1 (n) (z) (F)); [premise | premise | premise | first [assumption | gap; first [seen | sign_form (1 + z) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (1 + F n z) - (0) = (1 + F (n) (z)) - (0)).
  { first [put; solve [ring] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [f >= 0], by Instance:
  ((asin(F(n, z)) + 1/2*pi)*F(n, z) + (-F(n, z)^2 + 1)^(1/2))*pi^(-1) >= 0
*)
Lemma step_f_pos_is_0 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  ((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI) >= 0.
Proof.
  pose proof (step_F_less_is_1 (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_F_less_is_1.
  pose proof (step_F_pos_is_m1 (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_F_pos_is_m1.
  assert (I' : (sqrt (1 - (F n z) ^ 2) + ((1 / 2) * PI + asin (F n z)) * (F n z)) * (inv PI) >= 0).
  { apply (relu_layer_above.step_tangent_at_m1 (1) (F n z)); [first [exact H_F_pos_is_m1 | assert (G' : (1 + (F n z)) - (0) = (1 + F n z) - (0)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_pos_is_m1] | first [exact H_F_less_is_1 | assert (G' : (1) - (F n z) = (1) - (F n z)); [(first [put; solve [ring] | equal]) | gap; try rewrite G'; lra] | premise_by H_F_less_is_1] | first [assumption | gap; by_ball | premise]]. }
  assert (G' : (((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI)) - (0) = ((sqrt (1 - (F n z) ^ 2) + ((1 / 2) * PI + asin (F n z)) * (F n z)) * (inv PI)) - (0)).
  { try assert (N6' : normal_form ((sqrt (1 - (F n z) ^ 2))) (sqrt (1 - F n z) * (sqrt (1 + F n z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n z) * sqrt (1 + F n z) = 1 + F n z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n z) * sqrt (1 - F n z) = 1 - F n z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    try assert (N7' : normal_form (sqrt (1 - (F n z) ^ 2)) (sqrt (1 - F n z) * (sqrt (1 + F n z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n z) * sqrt (1 + F n z) = 1 + F n z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n z) * sqrt (1 - F n z) = 1 - F n z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [next], by Instance:
  F(1 + n, z) = ((asin(F(n, z)) + 1/2*pi)*F(n, z) + (-F(n, z)^2 + 1)^(1/2))*pi^(-1)
*)
Lemma step_next (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  F (1 + n) z = ((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI).
Proof.
  assert (I' : F (1 + (n)) (z) = ((asin (F (n) (z)) + (1 / 2) * PI) * (F (n) (z)) + sqrt (1 - (F (n) (z)) ^ 2)) * (inv PI)).
  { apply (relu_layers_next.step_z__one_more (n) (z) (F)); [premise | premise | premise | first [assumption | gap; first [seen | sign_form (1 + z) ltac:(first [put; solve [ring] | equal]) | sign] | premise] | first [assumption | gap; first [sign] | premise]]. }
  assert (G' : (F (1 + n) z) - (((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI)) = (F (1 + (n)) (z)) - (((asin (F (n) (z)) + (1 / 2) * PI) * (F (n) (z)) + sqrt (1 - (F (n) (z)) ^ 2)) * (inv PI))).
  { try assert (N0' : normal_form (sqrt (1 - (F n z) ^ 2)) (sqrt (1 - F n z) * (sqrt (1 + F n z)))) by first [apply sqrt_is; [sign | (try assert (Q0' : sqrt (1 + F n z) * sqrt (1 + F n z) = 1 + F n z) by (apply sqrt_sqrt; first [sign]); try assert (Q1' : sqrt (1 - F n z) * sqrt (1 - F n z) = 1 - F n z) by (apply sqrt_sqrt; first [sign]); first [solve [put; ring [Q0' Q1']] | solve [put; field [Q0' Q1']; sides] | equal])] | normal].
    first [put; solve [field] | equal]. }
  gap; try rewrite G'; lra.
Qed.

(** Step [F(n + 1) >= 0], by Linear:
  F(1 + n, z) >= 0
*)
Lemma step_F_n_p_1_pos_is_0 (n : R) (z : R) (F : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  F (1 + n) z >= 0.
Proof.
  pose proof (step_f_pos_is_0 (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_f_pos_is_0.
  pose proof (step_next (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1) as H_next.
  assert (P0' : 0 <= (1) * ((((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI)) - (0))) by (apply Rmult_le_pos; [by_number | lra]).
  assert (G' : (F (1 + n) z) - (0) = (1) * ((((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI)) - (0))).
  { rewrite ?H_next.
    try assert (N1' : normal_form ((((asin (F n z) + (1 / 2) * PI) * (F n z) + sqrt (1 - (F n z) ^ 2)) * (inv PI))) ((1 / 2) * (F n z) + asin (F n z) * (F n z) * (inv PI) + sqrt (1 - (F n z) ^ 2) * (inv PI))) by (unfold normal_form; assert (Z0' : PI <> 0) by (apply positive_ne; by_number); first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]).
    assert (Z0' : PI <> 0) by (apply positive_ne; by_number).
    first [solve [put; rewrite ?(inv_at _ Z0'); field; sides] | equal]. }
  gap; try rewrite G'; sum_sign.
Qed.

Theorem theorem (n : R) (z : R) (F : R -> R -> R) (T : R -> R -> R)
    (label_n : label n)
    (H_first : forall u : R, F 1 u = u)
    (H_a_layer : forall i : R, label i -> forall u : R, F (1 + i) u = (sqrt (1 - (Rmax (-1) (Rmin 1 (F i u))) ^ 2) + (asin (Rmax (-1) (Rmin 1 (F i u))) + (1 / 2) * PI) * (Rmax (-1) (Rmin 1 (F i u)))) * (inv PI))
    (H_first_NTK : forall u : R, T 1 u = u)
    (H_NTK_of_a_layer : forall i : R, label i -> forall u : R, T (1 + i) u = F (1 + i) u + T i u * (asin (Rmax (-1) (Rmin 1 (F i u))) * (inv PI) + (1 / 2)))
    (H_z_pos_is_m1 : 1 + z >= 0)
    (H_z_less_is_1 : 1 >= z) :
  F (1 + n) z >= 0.
Proof. exact (step_F_n_p_1_pos_is_0 (n) (z) (F) label_n H_first H_a_layer H_z_pos_is_m1 H_z_less_is_1). Qed.
